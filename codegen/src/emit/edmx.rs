//! CSDL XML (OData CSDL XML 4.01) from the model, or from documents.

mod annotations;
mod element;
mod schema;

use super::Detail;
use super::describe;
use crate::csdl::document::{Document, Reference};
use crate::model::Service;
use element::{Element, Widths};
use schema::Order;

const WIDTHS: Widths = Widths {
    line: 120,
    item: 120,
};

/// In canonical documents, which people edit, a record of a collection is one line.
const CANONICAL_WIDTHS: Widths = Widths {
    line: 140,
    item: 300,
};

/// Writes the description of `service`.
#[must_use]
pub fn emit(service: &Service, detail: Detail) -> String {
    let document = describe::document(service, detail);
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    edmx(&document, Order::Kind).write(&mut text, 0, WIDTHS);
    text
}

/// Writes `document` in its order, with everything that it says.
#[must_use]
pub fn canonical(document: &Document) -> String {
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    edmx(document, Order::Name).write(&mut text, 0, CANONICAL_WIDTHS);
    text
}

fn edmx(document: &Document, order: Order) -> Element<'_> {
    let schemas = document.schemas.iter();
    let schemas = schemas.map(|schema| schema::schema(schema, order));
    let services = Element::block("edmx:DataServices").children(schemas);
    Element::block("edmx:Edmx")
        .attribute("xmlns:edmx", "http://docs.oasis-open.org/odata/ns/edmx")
        .attribute("Version", document.version.as_str())
        .children(document.references.iter().map(reference))
        .child(services)
}

fn reference(reference: &Reference) -> Element<'_> {
    let includes = reference.includes.iter().map(|include| {
        Element::new("edmx:Include")
            .attribute("Namespace", include.namespace.as_str())
            .optional("Alias", include.alias.as_deref())
    });
    Element::block("edmx:Reference")
        .attribute("Uri", reference.uri.as_str())
        .children(includes)
}
