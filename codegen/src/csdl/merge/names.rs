//! Names with the aliases of one document, for a document that has others.

use std::collections::{HashMap, HashSet};

use crate::csdl::document::{
    Annotation, Document, EntityContainer, Expression, Operation, Reference, Schema,
    StructuredType, TargetedAnnotations, TypeReference,
};

/// What stands for the aliases of one document.
pub(super) struct Names<'d> {
    prefixes: HashMap<&'d str, &'d str>,
}

impl<'d> Names<'d> {
    /// Aliases become namespaces, unless `references` keep them.
    pub(super) fn of(
        document: &'d Document,
        declared: &HashSet<&str>,
        references: &'d [Reference],
    ) -> Self {
        let kept: HashMap<&str, &str> = references
            .iter()
            .flat_map(|reference| &reference.includes)
            .filter_map(|include| Some((include.namespace.as_str(), include.alias.as_deref()?)))
            .collect();
        let included = document
            .references
            .iter()
            .flat_map(|reference| &reference.includes)
            .filter_map(|include| Some((include.alias.as_deref()?, include.namespace.as_str())));
        let own = document
            .schemas
            .iter()
            .filter_map(|schema| Some((schema.alias.as_deref()?, schema.namespace.as_str())));
        let prefixes = included.chain(own).map(|(alias, namespace)| {
            let kept = kept.get(namespace).copied();
            let kept = kept.filter(|_| !declared.contains(namespace));
            (alias, kept.unwrap_or(namespace))
        });
        Self {
            prefixes: prefixes.collect(),
        }
    }

    /// Replaces the aliases in everything that `schema` says.
    pub(super) fn resolve(&self, schema: &mut Schema) {
        schema.alias = None;
        self.annotations(&mut schema.annotations);
        for ty in &mut schema.structured_types {
            self.structured(ty);
        }
        for ty in &mut schema.enum_types {
            self.annotations(&mut ty.annotations);
            for member in &mut ty.members {
                self.annotations(&mut member.annotations);
            }
        }
        for definition in &mut schema.type_definitions {
            self.reference(&mut definition.underlying);
            self.annotations(&mut definition.annotations);
        }
        for operation in &mut schema.operations {
            self.operation(operation);
        }
        for term in &mut schema.terms {
            self.reference(&mut term.ty);
            self.optional(&mut term.base_term);
            self.annotations(&mut term.annotations);
        }
        for targeted in &mut schema.targeted_annotations {
            self.targeted(targeted);
        }
        if let Some(container) = &mut schema.container {
            self.container(container);
        }
    }

    fn structured(&self, ty: &mut StructuredType) {
        self.optional(&mut ty.base_type);
        self.annotations(&mut ty.annotations);
        for property in &mut ty.properties {
            self.reference(&mut property.ty);
            self.annotations(&mut property.annotations);
        }
        for property in &mut ty.navigation_properties {
            self.reference(&mut property.ty);
            self.annotations(&mut property.annotations);
        }
    }

    fn operation(&self, operation: &mut Operation) {
        self.annotations(&mut operation.annotations);
        for parameter in &mut operation.parameters {
            self.reference(&mut parameter.ty);
            self.annotations(&mut parameter.annotations);
        }
        if let Some(result) = &mut operation.return_type {
            self.reference(&mut result.ty);
            self.annotations(&mut result.annotations);
        }
    }

    fn container(&self, container: &mut EntityContainer) {
        self.optional(&mut container.extends);
        self.annotations(&mut container.annotations);
        for source in &mut container.sources {
            self.name(&mut source.entity_type);
            self.annotations(&mut source.annotations);
            for (path, target) in &mut source.bindings {
                self.path(path);
                self.path(target);
            }
        }
        for import in &mut container.imports {
            self.name(&mut import.operation);
            self.annotations(&mut import.annotations);
        }
    }

    /// The name before the path, and the types of an overload.
    fn targeted(&self, targeted: &mut TargetedAnnotations) {
        self.annotations(&mut targeted.annotations);
        let (head, path) = match targeted.target.split_once('/') {
            Some((head, path)) => (head, Some(path)),
            None => (targeted.target.as_str(), None),
        };
        let mut head = match head.strip_suffix(')').and_then(|head| head.split_once('(')) {
            Some((name, types)) => {
                let types: Vec<String> = types.split(',').map(|ty| self.typed(ty)).collect();
                format!("{}({})", self.resolved(name), types.join(","))
            }
            None => self.resolved(head),
        };
        if let Some(path) = path {
            head.push('/');
            head.push_str(path);
        }
        targeted.target = head;
    }

    /// `Collection(Name)` or `Name`.
    fn typed(&self, name: &str) -> String {
        let name = name.trim();
        let item = name.strip_prefix("Collection(");
        match item.and_then(|item| item.strip_suffix(')')) {
            Some(item) => format!("Collection({})", self.resolved(item)),
            None => self.resolved(name),
        }
    }

    fn reference(&self, reference: &mut TypeReference) {
        self.name(&mut reference.name);
    }

    fn optional(&self, name: &mut Option<String>) {
        if let Some(name) = name {
            self.name(name);
        }
    }

    fn name(&self, name: &mut String) {
        *name = self.resolved(name);
    }

    /// Replaces the aliases in each segment.
    fn path(&self, path: &mut String) {
        let segments: Vec<String> = path.split('/').map(|name| self.resolved(name)).collect();
        *path = segments.join("/");
    }

    fn resolved(&self, name: &str) -> String {
        let prefix = name
            .rsplit_once('.')
            .and_then(|(prefix, simple)| Some((self.prefixes.get(prefix)?, simple)));
        match prefix {
            Some((prefix, simple)) => format!("{prefix}.{simple}"),
            None => name.to_owned(),
        }
    }

    fn annotations(&self, annotations: &mut [Annotation]) {
        for annotation in annotations {
            self.name(&mut annotation.term);
            self.expression(&mut annotation.value);
            self.annotations(&mut annotation.annotations);
        }
    }

    fn expression(&self, expression: &mut Expression) {
        match expression {
            Expression::EnumMember(members) => members.iter_mut().for_each(|it| self.path(it)),
            Expression::Other(name, text) if name.ends_with("Path") => self.path(text),
            Expression::Other(name, text) if name == "Type" => *text = self.typed(text),
            Expression::Collection(items) | Expression::Dynamic(_, items) => {
                items.iter_mut().for_each(|item| self.expression(item));
            }
            Expression::Record(record) => {
                self.optional(&mut record.type_name);
                for (_, value) in &mut record.properties {
                    self.expression(value);
                }
                self.annotations(&mut record.annotations);
            }
            _ => {}
        }
    }
}
