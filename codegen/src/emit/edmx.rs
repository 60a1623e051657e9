//! CSDL XML (OData CSDL XML 4.01) from the model.

mod annotations;
mod element;
mod schema;

use super::Detail;
use super::describe;
use crate::csdl::document::{Document, Reference};
use crate::model::Service;
use element::Element;

/// Writes the description of `service`.
#[must_use]
pub fn emit(service: &Service, detail: Detail) -> String {
    let document = describe::document(service, detail);
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    edmx(&document).write(&mut text, 0);
    text
}

fn edmx(document: &Document) -> Element<'_> {
    let schemas = document.schemas.iter().map(schema::schema);
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
