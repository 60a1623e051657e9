//! What the types of an OpenAPI document are called in CSDL.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::annotate::client;
use super::declared::{Declared, capital, plain, values};
use super::description::{Description, Enumeration, Schema, Shape};
use crate::csdl::document::{
    Annotation, Document, EnumMember, EnumType, Expression, StructuredKind, TypeReference,
};
use crate::diagnostics::Location;

/// Lists of lists, and names of names; more of them are a circle.
const MAX_DEPTH: usize = 32;

/// Base types of base types; more of them are a circle.
const MAX_BASES: usize = 32;

/// A type where it is used, with the annotation that CSDL needs for it.
#[derive(Debug, Clone, Default)]
pub(super) struct Use {
    /// The type.
    pub(super) ty: TypeReference,
    /// `Client.MapOf`, where the value is a JSON object used as a map.
    pub(super) map_of: Option<String>,
}

impl Use {
    fn single(name: &str) -> Self {
        Self {
            ty: TypeReference {
                name: name.to_owned(),
                ..TypeReference::default()
            },
            map_of: None,
        }
    }

    /// The type as one text, `Collection(…)` included.
    pub(super) fn expression(&self) -> String {
        expression(&self.ty)
    }

    /// The annotations that go with it.
    pub(super) fn annotations(&self) -> Vec<Annotation> {
        let map = self.map_of.as_ref();
        map.map(|of| client("MapOf", Expression::String(of.clone())))
            .into_iter()
            .collect()
    }
}

/// A type reference as one text.
pub(super) fn expression(ty: &TypeReference) -> String {
    match ty.is_collection {
        true => format!("Collection({})", ty.name),
        false => ty.name.clone(),
    }
}

/// Types of both documents by name.
pub(super) struct Types<'d> {
    description: &'d Description,
    /// Qualified names of declared structured types, with their kinds, by simple name.
    declared: HashMap<String, (String, Option<StructuredKind>)>,
    /// Qualified names of enumerations by their members.
    lists: HashMap<BTreeSet<String>, Option<String>>,
    /// Declared structured types by simple name.
    structured: HashMap<String, Declared>,
    /// Members of declared enumerations, by qualified name.
    members: HashMap<String, BTreeSet<String>>,
    /// Members that only the description has, by the qualified name of the enumeration.
    pub(super) extra_members: BTreeMap<String, (Vec<String>, Location)>,
    /// Schemas within schemas, on the way to the type of the outermost.
    depth: usize,
    /// Names of schemas that responses and properties have, too.
    values: HashSet<String>,
    /// Namespace of types that only the description has.
    pub(super) namespace: String,
    /// Enumerations that only the description has, by simple name.
    pub(super) new_enums: BTreeMap<String, EnumType>,
}

impl<'d> Types<'d> {
    /// Collects the types of `documents`; those that only `description` has go into `namespace`.
    pub(super) fn of(
        documents: &[Document],
        description: &'d Description,
        namespace: &str,
    ) -> Self {
        let mut types = Self {
            description,
            declared: HashMap::new(),
            lists: HashMap::new(),
            structured: HashMap::new(),
            members: HashMap::new(),
            extra_members: BTreeMap::new(),
            depth: 0,
            values: values(description),
            namespace: namespace.to_owned(),
            new_enums: BTreeMap::new(),
        };
        for schema in documents.iter().flat_map(|document| &document.schemas) {
            for ty in &schema.structured_types {
                let name = format!("{}.{}", schema.namespace, ty.name);
                types.declare(&ty.name, name, Some(ty.kind));
                types
                    .structured
                    .entry(plain(&ty.name))
                    .or_insert_with(|| Declared::of(ty));
            }
            for ty in &schema.enum_types {
                let name = format!("{}.{}", schema.namespace, ty.name);
                let members = ty.members.iter().map(|member| member.name.clone());
                let members: BTreeSet<String> = members.collect();
                types.members.insert(name.clone(), members.clone());
                // A list that two enumerations share tells nothing.
                let entry = types.lists.entry(members);
                entry
                    .and_modify(|known| *known = None)
                    .or_insert_with(|| Some(name.clone()));
                types.declare(&ty.name, name, None);
            }
        }
        types
    }

    fn declare(&mut self, simple: &str, qualified: String, kind: Option<StructuredKind>) {
        let entry = (qualified, kind);
        self.declared.entry(plain(simple)).or_insert(entry);
    }

    /// The qualified name of the structured type that CSDL declares for the schema `name`.
    pub(super) fn declared(&self, name: &str) -> Option<(&str, StructuredKind)> {
        let (qualified, kind) = self.declared.get(&plain(name))?;
        Some((qualified, (*kind)?))
    }

    /// The named schema of the description.
    pub(super) fn schema(&self, name: &str) -> Option<&'d Schema> {
        self.description.schemas.get(name)
    }

    /// Whether values of the named schema come back or stand in other values: then a body of it is
    /// a value, not a list of arguments.
    pub(super) fn is_value(&self, name: &str) -> bool {
        self.values.contains(name)
    }

    /// What the description says of a tag.
    pub(super) fn tag(&self, name: &str) -> Option<String> {
        self.description.tags.get(name).cloned()
    }

    /// The properties of the declared type `name`, those of its bases first, each part by name.
    pub(super) fn members_of(&self, name: &str) -> Vec<(String, TypeReference)> {
        let mut parts = Vec::new();
        let mut next = self.structured.get(&plain(name));
        while let Some(ty) = next
            && parts.len() < MAX_BASES
        {
            parts.push(&ty.properties);
            next = ty.base.as_ref().and_then(|base| self.structured.get(base));
        }
        parts.into_iter().rev().flatten().cloned().collect()
    }

    /// The type of values of `schema`; `owner` and `member` name an enumeration without a name.
    pub(super) fn of_schema(&mut self, schema: &Schema, owner: &str, member: &str) -> Use {
        let mut found = self.of_shape(schema, owner, member);
        found.ty.nullable = schema.nullable.filter(|nullable| !nullable);
        found.ty.max_length = schema.max_length;
        found
    }

    fn of_shape(&mut self, schema: &Schema, owner: &str, member: &str) -> Use {
        if self.depth > MAX_DEPTH {
            return Use::single("Edm.Untyped");
        }
        self.depth += 1;
        let found = self.of_nested(schema, owner, member);
        self.depth -= 1;
        found
    }

    fn of_nested(&mut self, schema: &Schema, owner: &str, member: &str) -> Use {
        match &schema.shape {
            Shape::Any => Use::single("Edm.Untyped"),
            Shape::Boolean => Use::single("Edm.Boolean"),
            Shape::String(format) => Use::single(match format.as_deref() {
                Some("uuid" | "guid") => "Edm.Guid",
                Some("date-time") => "Edm.DateTimeOffset",
                Some("date") => "Edm.Date",
                Some("time") => "Edm.TimeOfDay",
                Some("duration") => "Edm.Duration",
                Some("byte") => "Edm.Binary",
                Some("binary") => "Edm.Stream",
                _ => "Edm.String",
            }),
            Shape::Integer(format) => Use::single(match format.as_deref() {
                Some("int32") => "Edm.Int32",
                Some("int16") => "Edm.Int16",
                Some("uint8") => "Edm.Byte",
                _ => "Edm.Int64",
            }),
            Shape::Number(format) => Use::single(match format.as_deref() {
                Some("float") => "Edm.Single",
                Some("double") => "Edm.Double",
                _ => "Edm.Decimal",
            }),
            Shape::Enum(list) => {
                Use::single(&self.enumeration(list, owner, member, &schema.location))
            }
            Shape::Array(items) => {
                let mut found = self.of_shape(items, owner, member);
                if found.ty.is_collection || found.map_of.is_some() {
                    // CSDL has no collections of collections.
                    found = Use::single("Edm.Untyped");
                }
                found.ty.is_collection = true;
                found
            }
            Shape::Named(name) => self.named(name, owner, member),
            Shape::Object(object) => match &object.additional {
                Some(values) if object.is_free() => {
                    let values = match &values.shape {
                        Shape::Object(_) => Use::single("Edm.Untyped"),
                        _ => self.of_shape(values, owner, member),
                    };
                    Use {
                        map_of: Some(values.expression()),
                        ..Use::single("Edm.Untyped")
                    }
                }
                _ => Use::single("Edm.Untyped"),
            },
        }
    }

    /// A reference to a named schema.
    fn named(&mut self, name: &str, owner: &str, member: &str) -> Use {
        if let Some((qualified, _)) = self.declared.get(&plain(name)) {
            return Use::single(qualified);
        }
        let description = self.description;
        match description.schemas.get(name) {
            Some(schema) => match &schema.shape {
                Shape::Enum(list) => {
                    let list = Enumeration {
                        name: Some(list.name.clone().unwrap_or_else(|| name.to_owned())),
                        ..list.clone()
                    };
                    Use::single(&self.enumeration(&list, owner, member, &schema.location))
                }
                _ if !is_type(schema) => self.of_shape(schema, owner, member),
                _ => Use::single(&format!("{}.{name}", self.namespace)),
            },
            None => Use::single("Edm.Untyped"),
        }
    }

    /// The enumeration with these members: the declared one that has exactly them, else the
    /// declared one of this name, else a new one.
    fn enumeration(
        &mut self,
        list: &Enumeration,
        owner: &str,
        member: &str,
        location: &Location,
    ) -> String {
        let members: BTreeSet<String> = list.members.iter().cloned().collect();
        if let Some(Some(known)) = self.lists.get(&members) {
            return known.clone();
        }
        let is_ambiguous = self.lists.contains_key(&members);
        let name = match &list.name {
            Some(name) => name.clone(),
            None => format!("{}{}", capital(owner), capital(member)),
        };
        if let Some((qualified, None)) = self.declared.get(&plain(&name)) {
            let qualified = qualified.clone();
            self.adds_members(&qualified, &list.members, location);
            return qualified;
        }
        let known = self
            .new_enums
            .entry(name.clone())
            .or_insert_with(|| EnumType {
                name: name.clone(),
                ..EnumType::default()
            });
        add_members(known, &list.members);
        let qualified = format!("{}.{name}", self.namespace);
        if !is_ambiguous {
            self.lists.insert(members, Some(qualified.clone()));
        }
        qualified
    }
}

impl Types<'_> {
    /// Notes the members that the declared enumeration `name` lacks, and that these members mean
    /// it; whether it is one.
    pub(super) fn adds_members(
        &mut self,
        name: &str,
        members: &[String],
        location: &Location,
    ) -> bool {
        let Some(known) = self.members.get(name) else {
            return false;
        };
        let list: BTreeSet<String> = members.iter().cloned().collect();
        let entry = self.lists.entry(list);
        entry.or_insert_with(|| Some(name.to_owned()));
        for member in members.iter().filter(|member| !known.contains(*member)) {
            let entry = self.extra_members.entry(name.to_owned());
            let (extra, _) = entry.or_insert_with(|| (Vec::new(), location.clone()));
            if !extra.contains(member) {
                extra.push(member.clone());
            }
        }
        true
    }
}

/// Adds members whose values nobody states.
pub(super) fn add_members(ty: &mut EnumType, names: &[String]) {
    for name in names {
        if ty.members.iter().any(|member| member.name == *name) {
            continue;
        }
        let highest = ty.members.iter().filter_map(|member| member.value).max();
        ty.members.push(EnumMember {
            name: name.clone(),
            value: Some(highest.map_or(0, |value| value.saturating_add(1))),
            annotations: vec![client("ValueUnknown", Expression::Bool(true))],
        });
    }
}

/// Whether a named schema is a type of its own: an object with properties.
pub(super) fn is_type(schema: &Schema) -> bool {
    matches!(&schema.shape, Shape::Object(object) if !object.is_free())
}
