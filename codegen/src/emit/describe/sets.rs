//! What a set or a singleton offers by itself.

use super::Description;
use super::annotations::{Fields, deprecation, qualified, text, value};
use super::restrictions::{common_details, custom, parameter, restrictions};
use crate::csdl::document::{Annotation, Expression};
use crate::model::{
    Group, Kind, Method, Operation, Parameter, Place, Restricted, Shape, Source, StructuredId,
    Type, TypeUse,
};
use crate::passes::IF_MATCH;

/// A set with what it offers by itself.
pub struct Set<'s> {
    description: &'s Description<'s>,
    source: &'s Source,
    group: Option<&'s Group>,
}

impl<'s> Set<'s> {
    /// The set behind `source`.
    pub fn of(description: &'s Description<'s>, source: &'s Source) -> Self {
        let groups = &description.service.groups;
        let found = groups.binary_search_by(|group| group.name.cmp(&source.name));
        let group = found.ok().and_then(|number| groups.get(number));
        Self {
            description,
            source,
            group: group.filter(|group| group.entity_type.is_some()),
        }
    }

    fn offered(&self, kind: Kind) -> Option<&'s Operation> {
        let operations = &self.group?.operations;
        operations.iter().find(|operation| operation.kind == kind)
    }

    /// All that annotations say of it.
    pub fn annotations(&self) -> Vec<Annotation> {
        let is_set = !self.source.is_singleton;
        let mut annotations: Vec<Annotation> =
            text("Core.Description", self.source.description.as_deref())
                .into_iter()
                .chain(self.reading())
                .collect();
        if is_set {
            annotations.extend(self.restriction(Kind::Create, "Insertable", "Insert"));
        }
        annotations.extend(self.updating());
        if is_set {
            annotations.extend(self.restriction(Kind::Delete, "Deletable", "Delete"));
        }
        annotations.extend(restricted(&self.source.unfiltered, "Filter", "Filterable"));
        annotations.extend(restricted(&self.source.unsorted, "Sort", "Sortable"));
        annotations.extend(self.concurrency());
        annotations.extend(VERBS.iter().flat_map(|verb| self.verb(verb)));
        annotations
    }

    /// `Core.OptimisticConcurrency`, where changes take the version that they are meant for.
    fn concurrency(&self) -> Option<Annotation> {
        let mut operations = self.group?.operations.iter();
        let is_guarded = operations.any(|it| it.parameters.iter().any(|it| it.name == IF_MATCH));
        let none = Expression::Collection(Vec::new());
        is_guarded.then(|| value("Core.OptimisticConcurrency", none))
    }

    /// What `kind` is restricted to; nothing where there is nothing to say.
    fn record(&self, kind: Kind, permission: &str, other: Fields) -> Fields {
        match self.offered(kind) {
            None => other.with(permission, Expression::Bool(false)),
            Some(operation) => {
                let custom: Vec<&Parameter> = custom(operation).collect();
                let text = operation.description.as_deref();
                other.and(restrictions(self.description, operation, &custom, text))
            }
        }
    }

    fn restriction(&self, kind: Kind, permission: &str, name: &str) -> Option<Annotation> {
        self.record(kind, permission, Fields::default())
            .term(&format!("Capabilities.{name}Restrictions"))
    }

    fn reading(&self) -> Option<Annotation> {
        let term = "Capabilities.ReadRestrictions";
        if self.source.is_singleton {
            return self
                .record(Kind::Get, "Readable", Fields::default())
                .term(term);
        }
        let list = self.record(Kind::List, "Readable", Fields::default());
        let get = self.record(Kind::Get, "Readable", Fields::default());
        let is_listed = self.offered(Kind::List).is_some();
        let is_read = self.offered(Kind::Get).is_some();
        // Without a record of its own, an entity can be read as soon as the set can.
        let needs_record = is_listed != is_read || (is_read && !get.is_empty());
        let list = match needs_record {
            true => list.with("ReadByKeyRestrictions", get.record()),
            false => list,
        };
        list.term(term)
    }

    /// The verb that replaces counts first; another one that changes is stated beside it.
    fn updating(&self) -> Vec<Annotation> {
        let term = "Capabilities.UpdateRestrictions";
        let replace = || {
            let member = vec!["Capabilities.HttpMethod/PUT".to_owned()];
            Fields::default().with("UpdateMethod", Expression::EnumMember(member))
        };
        let update = self.record(Kind::Update, "Updatable", Fields::default());
        if self.offered(Kind::Replace).is_none() {
            return update.term(term).into_iter().collect();
        }
        let mut annotations: Vec<Annotation> = self
            .record(Kind::Replace, "Updatable", replace())
            .term(term)
            .into_iter()
            .collect();
        if self.offered(Kind::Update).is_some() {
            annotations.push(qualified("update", value(term, update.record())));
        }
        annotations
    }

    /// `Client.Operation` and `Core.Revisions` of one verb.
    fn verb(&self, verb: &Verb) -> Vec<Annotation> {
        let operation = self.offered(verb.kind);
        let details = operation.map_or_else(Fields::default, |item| self.details(verb, item));
        let details = match verb.kind {
            Kind::Get => details.text("KeyName", self.key_name()),
            _ => details,
        };
        let notice = operation.and_then(|operation| operation.deprecated.as_deref());
        [details.term("Client.Operation"), deprecation(notice)]
            .into_iter()
            .flatten()
            .map(|annotation| qualified(verb.name, annotation))
            .collect()
    }

    fn details(&self, verb: &Verb, operation: &Operation) -> Fields {
        let is_repeatable = !matches!(verb.kind, Kind::Create | Kind::Update);
        let body = self.body(operation);
        let result = self.result(verb.kind, operation);
        let fields = Fields::default()
            .text("Body", body.as_deref())
            .text("Result", result.as_deref());
        let parts = operation
            .parameters
            .iter()
            .filter(|parameter| parameter.place == Place::Form)
            .map(|part| parameter(self.description, part, false));
        common_details(fields, operation, verb.method, is_repeatable)
            .items("Parts", parts.collect())
    }

    /// The type of the body, where it is not that of the set.
    fn body(&self, operation: &Operation) -> Option<String> {
        let mut parameters = operation.parameters.iter();
        let body = parameters.find(|parameter| parameter.place == Place::Content)?;
        let usual = TypeUse::single(Type::Structured(self.source.entity_type));
        (body.ty != usual).then(|| self.description.expression(&body.ty))
    }

    /// The type of the result, where it is not the usual one.
    fn result(&self, kind: Kind, operation: &Operation) -> Option<String> {
        let usual = usual_result(kind, self.source.entity_type);
        match (&operation.result.ty, operation.result.shape) {
            (_, Shape::Bytes) => Some("Edm.Stream".to_owned()),
            (ty, _) if *ty == usual => None,
            (Some(ty), _) => Some(self.description.expression(ty)),
            (None, _) => Some("none".to_owned()),
        }
    }

    /// The name of the key parameter, where it is not the usual one.
    fn key_name(&self) -> Option<&'s str> {
        let service = self.description.service;
        let entity = service.structured(self.source.entity_type);
        if entity.key.len() != 1 || self.source.is_singleton {
            return None;
        }
        let with_key = [Kind::Get, Kind::Replace, Kind::Update, Kind::Delete];
        let operation = with_key.into_iter().find_map(|kind| self.offered(kind))?;
        let name = operation.parameters.first()?.name.as_str();
        Some(name).filter(|name| *name != "key")
    }
}

/// The properties that a query option does not take.
fn restricted(restricted: &Restricted, name: &str, ability: &str) -> Option<Annotation> {
    let paths = restricted.properties.iter();
    let paths = paths.map(|path| Expression::Other("PropertyPath".to_owned(), path.clone()));
    Fields::default()
        .flag(ability, !restricted.is_whole, true)
        .items(&format!("Non{ability}Properties"), paths.collect())
        .term(&format!("Capabilities.{name}Restrictions"))
}

fn usual_result(kind: Kind, entity: StructuredId) -> Option<TypeUse> {
    let entity = TypeUse::single(Type::Structured(entity));
    match kind {
        Kind::List => Some(TypeUse {
            is_collection: true,
            ..entity
        }),
        Kind::Get | Kind::Create => Some(entity),
        _ => None,
    }
}

/// An operation that a set offers by itself.
struct Verb {
    kind: Kind,
    name: &'static str,
    method: Method,
}

const VERBS: [Verb; 6] = [
    verb(Kind::List, "list", Method::Get),
    verb(Kind::Get, "get", Method::Get),
    verb(Kind::Create, "create", Method::Post),
    verb(Kind::Replace, "replace", Method::Put),
    verb(Kind::Update, "update", Method::Patch),
    verb(Kind::Delete, "delete", Method::Delete),
];

const fn verb(kind: Kind, name: &'static str, method: Method) -> Verb {
    Verb { kind, name, method }
}
