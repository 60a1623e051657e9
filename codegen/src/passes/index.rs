//! Finds declarations by qualified name across documents, aliases resolved.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::csdl::document::{
    Document, EntityContainer, EnumType, NavigationSource, Operation, Schema, StructuredType,
    TypeDefinition,
};

/// A declaration with the document whose aliases its names use.
#[derive(Debug)]
pub struct Declared<'d, T> {
    /// Qualified name.
    pub name: String,
    /// The declaration.
    pub item: &'d T,
    /// Aliases that are valid where it stands.
    pub scope: Scope<'d>,
}

impl<T> Clone for Declared<'_, T> {
    fn clone(&self) -> Self {
        Self {
            name: self.name.clone(),
            item: self.item,
            scope: self.scope.clone(),
        }
    }
}

/// The aliases of one document.
#[derive(Debug, Clone, Default)]
pub struct Scope<'d> {
    aliases: std::rc::Rc<HashMap<&'d str, &'d str>>,
}

impl<'d> Scope<'d> {
    fn of(document: &'d Document) -> Self {
        let included = document
            .references
            .iter()
            .flat_map(|reference| &reference.includes)
            .filter_map(|include| Some((include.alias.as_deref()?, include.namespace.as_str())));
        let declared = document
            .schemas
            .iter()
            .filter_map(|schema| Some((schema.alias.as_deref()?, schema.namespace.as_str())));
        Self {
            aliases: std::rc::Rc::new(included.chain(declared).collect()),
        }
    }

    /// The qualified name that `name` stands for.
    #[must_use]
    pub fn resolve(&self, name: &str) -> String {
        match name.rsplit_once('.') {
            Some((prefix, simple)) => {
                let namespace = self.aliases.get(prefix).copied().unwrap_or(prefix);
                format!("{namespace}.{simple}")
            }
            None => name.to_owned(),
        }
    }

    /// Whether `name` stands for `namespace` + `.` + `simple`, without building the name.
    #[must_use]
    pub fn is(&self, name: &str, namespace: &str, simple: &str) -> bool {
        name.rsplit_once('.').is_some_and(|(prefix, last)| {
            last == simple
                && (prefix == namespace || self.aliases.get(prefix).copied() == Some(namespace))
        })
    }
}

/// Everything that the documents declare.
#[derive(Debug, Default)]
pub struct Index<'d> {
    /// Entity and complex types.
    pub structured: BTreeMap<String, Declared<'d, StructuredType>>,
    /// Enumeration types.
    pub enums: BTreeMap<String, Declared<'d, EnumType>>,
    /// Type definitions.
    pub definitions: BTreeMap<String, Declared<'d, TypeDefinition>>,
    /// Operations, overloads together.
    pub operations: BTreeMap<String, Vec<Declared<'d, Operation>>>,
    /// Containers.
    pub containers: Vec<Declared<'d, EntityContainer>>,
    /// Schemas, by document.
    pub schemas: Vec<Declared<'d, Schema>>,
    /// Aliases of each document.
    pub scopes: Vec<(Scope<'d>, &'d Document)>,
}

impl<'d> Index<'d> {
    /// Indexes `documents`; of two declarations of one name the first counts.
    #[must_use]
    pub fn of(documents: &'d [Document]) -> Self {
        let mut index = Self::default();
        for document in documents {
            let scope = Scope::of(document);
            for schema in &document.schemas {
                index.add_schema(schema, &scope);
            }
            index.scopes.push((scope, document));
        }
        index
    }

    /// Whether some document declares a type of this name.
    #[must_use]
    pub fn has_type(&self, name: &str) -> bool {
        self.structured.contains_key(name)
            || self.enums.contains_key(name)
            || self.definitions.contains_key(name)
    }

    fn add_schema(&mut self, schema: &'d Schema, scope: &Scope<'d>) {
        for item in &schema.structured_types {
            let declared = declare(schema, &item.name, item, scope);
            self.structured
                .entry(declared.name.clone())
                .or_insert(declared);
        }
        for item in &schema.enum_types {
            let declared = declare(schema, &item.name, item, scope);
            self.enums.entry(declared.name.clone()).or_insert(declared);
        }
        for item in &schema.type_definitions {
            let declared = declare(schema, &item.name, item, scope);
            self.definitions
                .entry(declared.name.clone())
                .or_insert(declared);
        }
        for item in &schema.operations {
            let declared = declare(schema, &item.name, item, scope);
            self.operations
                .entry(declared.name.clone())
                .or_default()
                .push(declared);
        }
        if let Some(container) = &schema.container {
            self.containers
                .push(declare(schema, &container.name, container, scope));
        }
        self.schemas.push(Declared {
            name: schema.namespace.clone(),
            item: schema,
            scope: scope.clone(),
        });
    }

    /// Sets and singletons of all containers, with the qualified name of their container; of two
    /// of one name the first counts, because both have the same path.
    pub fn sources(
        &self,
    ) -> impl Iterator<Item = (&Declared<'d, EntityContainer>, &'d NavigationSource)> {
        let mut seen = HashSet::new();
        self.all_sources()
            .filter(move |(_, source)| seen.insert(source.name.as_str()))
    }

    /// Those that another of their name hides.
    pub fn hidden_sources(&self) -> impl Iterator<Item = &'d NavigationSource> {
        let mut seen = HashSet::new();
        self.all_sources()
            .map(|(_, source)| source)
            .filter(move |source| !seen.insert(source.name.as_str()))
    }

    fn all_sources(
        &self,
    ) -> impl Iterator<Item = (&Declared<'d, EntityContainer>, &'d NavigationSource)> {
        self.containers.iter().flat_map(|container| {
            let item: &'d EntityContainer = container.item;
            item.sources.iter().map(move |source| (container, source))
        })
    }
}

fn declare<'d, T>(
    schema: &Schema,
    simple: &str,
    item: &'d T,
    scope: &Scope<'d>,
) -> Declared<'d, T> {
    Declared {
        name: format!("{}.{simple}", schema.namespace),
        item,
        scope: scope.clone(),
    }
}
