//! Which index a qualified type name has in the model, and what its class is called.

use std::collections::HashMap;

use super::index::{Index, Scope};
use super::names::{NameRules, type_names};
use crate::csdl::document::TypeReference;
use crate::model::{EnumId, Primitive, StructuredId, Type, TypeUse};

/// All types by qualified name.
#[derive(Debug, Default)]
pub struct TypeTable {
    types: HashMap<String, Type>,
    classes: HashMap<String, String>,
}

impl TypeTable {
    /// Numbers and names the types of `index`.
    #[must_use]
    pub fn of(index: &Index<'_>, rules: &NameRules) -> Self {
        let qualified: Vec<&str> = index
            .structured
            .keys()
            .chain(index.enums.keys())
            .map(String::as_str)
            .collect();
        let classes = qualified
            .iter()
            .zip(type_names(&qualified, rules))
            .map(|(name, class)| ((*name).to_owned(), class))
            .collect();
        let structured = index
            .structured
            .keys()
            .enumerate()
            .map(|(number, name)| (name.clone(), Type::Structured(StructuredId(number))));
        let enums = index
            .enums
            .keys()
            .enumerate()
            .map(|(number, name)| (name.clone(), Type::Enum(EnumId(number))));
        let mut types: HashMap<String, Type> = structured.chain(enums).collect();
        for (name, definition) in &index.definitions {
            let underlying = definition.scope.resolve(&definition.item.underlying.name);
            let ty = primitive(&underlying).unwrap_or(Type::Primitive(Primitive::Untyped));
            types.insert(name.clone(), ty);
        }
        Self { types, classes }
    }

    /// The class name of a type.
    #[must_use]
    pub fn class(&self, qualified: &str) -> String {
        self.classes.get(qualified).cloned().unwrap_or_default()
    }

    /// The type called `qualified`.
    #[must_use]
    pub fn get(&self, qualified: &str) -> Option<Type> {
        primitive(qualified).or_else(|| self.types.get(qualified).copied())
    }

    /// The structured type called `qualified`.
    #[must_use]
    pub fn structured(&self, qualified: &str) -> Option<StructuredId> {
        match self.get(qualified) {
            Some(Type::Structured(id)) => Some(id),
            _ => None,
        }
    }

    /// What `reference` refers to; the name that is missing as an error.
    ///
    /// # Errors
    /// The qualified name, when nothing declares it.
    pub fn resolve(&self, reference: &TypeReference, scope: &Scope<'_>) -> Result<TypeUse, String> {
        let qualified = scope.resolve(&reference.name);
        let ty = self.get(&qualified).ok_or(qualified)?;
        Ok(TypeUse {
            ty,
            is_collection: reference.is_collection,
            is_map: false,
            // In XML nothing is known of the items of a collection that says nothing (CSDL XML
            // 4.01, section 7.2.1). JSON cannot say nothing: it means that they are not null.
            is_nullable: reference.nullable.unwrap_or(!reference.is_collection),
        })
    }

    /// Reads a type expression: a name or `Collection(name)`.
    ///
    /// # Errors
    /// The qualified name, when nothing declares it.
    pub fn parse(&self, expression: &str, scope: &Scope<'_>) -> Result<TypeUse, String> {
        self.resolve(&type_reference(expression), scope)
    }
}

/// Splits `Collection(name)`.
#[must_use]
pub fn type_reference(expression: &str) -> TypeReference {
    let item = expression
        .strip_prefix("Collection(")
        .and_then(|rest| rest.strip_suffix(')'));
    TypeReference {
        name: item.unwrap_or(expression).to_owned(),
        is_collection: item.is_some(),
        ..TypeReference::default()
    }
}

fn primitive(qualified: &str) -> Option<Type> {
    let name = qualified.strip_prefix("Edm.")?;
    Some(Type::Primitive(
        Primitive::parse(name).unwrap_or(Primitive::Untyped),
    ))
}
