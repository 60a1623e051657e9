//! From the model back to what a CSDL file says: the inverse of `passes`.
//!
//! Read again, a full document gives the model that it was written from. What the model resolved
//! is not undone: type definitions appear as the types they stand for.

mod annotations;
mod container;
mod operations;
mod restrictions;
mod sets;
mod types;

use std::collections::{BTreeMap, HashMap};

use super::Detail;
use crate::csdl::document::{Annotation, Document, Include, Reference, Schema, TypeReference};
use crate::model::{Constraints, Group, Operation, Service, Type, TypeUse};

/// Vocabularies by namespace, address and alias.
const VOCABULARIES: [(&str, &str, &str); 5] = [
    ("Core", "Org.OData.Core.V1", STANDARD),
    ("Capabilities", "Org.OData.Capabilities.V1", STANDARD),
    ("Validation", "Org.OData.Validation.V1", STANDARD),
    ("Authorization", "Org.OData.Authorization.V1", STANDARD),
    ("Client", "OData.Client.V1", ""),
];
const STANDARD: &str = "https://oasis-tcs.github.io/odata-vocabularies/vocabularies/";

/// The document that describes `service`.
pub fn document(service: &Service, detail: Detail) -> Document {
    let description = Description::of(service, detail);
    let mut schemas = Schemas::default();
    types::add(&description, &mut schemas);
    operations::add(&description, &mut schemas);
    container::add(&description, &mut schemas);
    let mut schemas: Vec<Schema> = schemas.0.into_values().collect();
    let version = service.declarations.schema_version.as_deref();
    if let Some(first) = schemas.first_mut() {
        let version = annotations::text("Core.SchemaVersion", version);
        first.annotations.extend(description.full(version));
    }
    Document {
        version: "4.0".to_owned(),
        references: match detail {
            Detail::Poor => Vec::new(),
            Detail::Full => VOCABULARIES.iter().map(reference).collect(),
        },
        schemas,
        ..Document::default()
    }
}

fn reference((alias, namespace, folder): &(&str, &str, &str)) -> Reference {
    Reference {
        uri: format!("{folder}{namespace}.xml"),
        includes: vec![Include {
            namespace: (*namespace).to_owned(),
            alias: Some((*alias).to_owned()),
        }],
        ..Reference::default()
    }
}

/// What every part of the description reads.
struct Description<'s> {
    service: &'s Service,
    detail: Detail,
    operations: HashMap<&'s str, (&'s Group, &'s Operation)>,
}

impl<'s> Description<'s> {
    fn of(service: &'s Service, detail: Detail) -> Self {
        Self {
            service,
            detail,
            operations: service
                .operations()
                .map(|(group, operation)| (operation.id.as_str(), (group, operation)))
                .collect(),
        }
    }

    /// Annotations, unless the description is a poor one.
    fn full(&self, annotations: impl IntoIterator<Item = Annotation>) -> Vec<Annotation> {
        match self.detail {
            Detail::Poor => Vec::new(),
            Detail::Full => annotations.into_iter().collect(),
        }
    }

    fn name_of(&self, ty: Type) -> String {
        match ty {
            Type::Primitive(primitive) => format!("Edm.{}", primitive.name()),
            Type::Enum(id) => self.service.enumeration(id).qualified_name.clone(),
            Type::Structured(id) => self.service.structured(id).qualified_name.clone(),
        }
    }

    /// `Collection(Name)` or `Name`.
    fn expression(&self, ty: &TypeUse) -> String {
        let name = self.name_of(ty.ty);
        if ty.is_collection {
            format!("Collection({name})")
        } else {
            name
        }
    }

    /// A type with its facets; a map is untyped here, an annotation says the rest.
    fn reference(&self, ty: &TypeUse, constraints: &Constraints) -> TypeReference {
        TypeReference {
            name: if ty.is_map {
                "Edm.Untyped".to_owned()
            } else {
                self.name_of(ty.ty)
            },
            is_collection: ty.is_collection,
            nullable: (ty.is_collection || !ty.is_nullable).then_some(ty.is_nullable),
            max_length: constraints.max_length,
            precision: constraints.precision,
            scale: constraints.scale.clone(),
            unicode: None,
            srid: None,
        }
    }

    fn map_of(&self, ty: &TypeUse) -> Option<Annotation> {
        let value = ty.is_map.then(|| self.name_of(ty.ty));
        annotations::text("Client.MapOf", value.as_deref())
    }
}

/// Schemas by namespace.
#[derive(Default)]
struct Schemas(BTreeMap<String, Schema>);

impl Schemas {
    /// The schema of `qualified`, and the simple name.
    fn of<'q>(&mut self, qualified: &'q str) -> (&mut Schema, &'q str) {
        // Dots at the end belong to the name, which would be empty otherwise.
        let dot = qualified.trim_end_matches('.').rfind('.');
        let (namespace, simple) = dot
            .and_then(|dot| Some((qualified.get(..dot)?, qualified.get(dot + 1..)?)))
            .unwrap_or(("", qualified));
        let schema = self.0.entry(namespace.to_owned());
        let schema = schema.or_insert_with(|| Schema {
            namespace: namespace.to_owned(),
            ..Schema::default()
        });
        (schema, simple)
    }
}
