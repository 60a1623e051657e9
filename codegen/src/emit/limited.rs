//! What only some versions of a service have: in the words of the documentation, in a list for
//! lookups, and in the bodies of requests.

use std::collections::BTreeMap;

use crate::model::{Operation, Parameter, Place, Service, StructuredId, Type, TypeUse, Versions};

/// The labels of the versions that have something, unless all of them do.
pub fn labels(service: &Service, versions: Versions) -> Option<Vec<&str>> {
    let labels = service.versions.iter().enumerate();
    let having: Vec<&str> = labels
        .filter(|(number, _)| versions.contains(*number))
        .map(|(_, label)| label.as_str())
        .collect();
    (having.len() < service.versions.len()).then_some(having)
}

/// `only in version 20.0`, for something that not all versions have.
pub fn words(service: &Service, versions: Versions) -> Option<String> {
    let labels = labels(service, versions)?;
    let noun = match labels.len() {
        1 => "version",
        _ => "versions",
    };
    Some(format!("only in {noun} {}", labels.join(", ")))
}

/// Everything that only some versions have, by what it is called: `Jobs.StopJobs`,
/// `Jobs.StopJobs(batchExecutionKey)`, a qualified name, a qualified name with `/` and a property
/// or a member. What stands below a thing of the same versions is not listed.
pub fn subjects(service: &Service) -> BTreeMap<String, Versions> {
    let mut found = BTreeMap::new();
    let mut note = |name: String, versions: Versions, within: Versions| {
        if labels(service, versions).is_some() && versions != within {
            found.insert(name, versions);
        }
    };
    let all = Versions::default();
    for (_, operation) in service.operations() {
        note(operation.id.clone(), operation.versions, all);
        for parameter in &operation.parameters {
            let name = format!("{}({})", operation.id, parameter.name);
            note(name, parameter.versions, operation.versions);
        }
    }
    for ty in service.types.iter().filter(|ty| ty.is_reachable) {
        note(ty.qualified_name.clone(), ty.versions, all);
        for property in &ty.properties {
            let name = format!("{}/{}", ty.qualified_name, property.name);
            note(name, property.versions, ty.versions);
        }
    }
    for ty in service.enums.iter().filter(|ty| ty.is_reachable) {
        note(ty.qualified_name.clone(), ty.versions, all);
        for member in &ty.members {
            let name = format!("{}/{}", ty.qualified_name, member.name);
            note(name, member.versions, ty.versions);
        }
    }
    found
}

/// The objects that requests send with members that only some versions know.
pub struct Bodies<'s> {
    service: &'s Service,
    /// By the numbers of the types.
    is_limited: Vec<bool>,
}

/// The members of an object, as far as versions differ in them.
#[derive(Debug, Default)]
pub struct Members<'s> {
    /// Members that only some versions know.
    pub limited: Vec<(&'s str, Versions)>,
    /// Members that hold objects with such members.
    pub inner: Vec<(&'s str, StructuredId)>,
}

impl<'s> Bodies<'s> {
    /// Finds the types that have such members, or hold objects that do.
    pub fn of(service: &'s Service) -> Self {
        let mut bodies = Self {
            service,
            is_limited: vec![false; service.types.len()],
        };
        loop {
            let found = (0..service.types.len())
                .map(|number| !bodies.members(StructuredId(number)).is_empty());
            let found: Vec<bool> = found.collect();
            if found == bodies.is_limited {
                return bodies;
            }
            bodies.is_limited = found;
        }
    }

    /// The types that requests send and that are found here.
    pub fn types(&self) -> impl Iterator<Item = StructuredId> {
        let types = self.service.types.iter().enumerate();
        types
            .filter(|(number, ty)| ty.is_input && self.is_limited[*number])
            .map(|(number, _)| StructuredId(number))
    }

    /// Those of them that the bodies of operations lead to.
    pub fn reached(&self) -> impl Iterator<Item = StructuredId> {
        let mut reached = Vec::new();
        for (_, operation) in self.service.operations() {
            reached.extend(self.content(operation));
            reached.extend(self.parameters(operation).inner.iter().map(|(_, id)| *id));
        }
        let mut next = 0;
        while let Some(id) = reached.get(next) {
            for (_, inner) in self.members(*id).inner {
                if !reached.contains(&inner) {
                    reached.push(inner);
                }
            }
            next += 1;
        }
        self.types().filter(move |id| reached.contains(id))
    }

    /// The members of a type.
    pub fn members(&self, id: StructuredId) -> Members<'s> {
        let ty = self.service.structured(id);
        let limited = ty
            .properties
            .iter()
            .filter(|property| labels(self.service, property.versions).is_some())
            .filter(|property| property.versions != ty.versions)
            .map(|property| (property.name.as_str(), property.versions));
        let inner = ty.properties.iter();
        let inner = inner.filter_map(|it| Some((it.name.as_str(), self.object(&it.ty)?)));
        Members {
            limited: limited.collect(),
            inner: inner.collect(),
        }
    }

    /// The members of the body that an operation makes of its parameters.
    pub fn parameters(&self, operation: &'s Operation) -> Members<'s> {
        let in_body = || {
            let parameters = operation.parameters.iter();
            parameters.filter(|parameter| parameter.place == Place::Body)
        };
        let is_limited = |parameter: &&Parameter| {
            labels(self.service, parameter.versions).is_some()
                && parameter.versions != operation.versions
        };
        let limited = in_body().filter(is_limited);
        let inner = in_body().filter_map(|it| Some((it.name.as_str(), self.object(&it.ty)?)));
        Members {
            limited: limited.map(|it| (it.name.as_str(), it.versions)).collect(),
            inner: inner.collect(),
        }
    }

    /// The type of the parameter that is the body, where versions differ in it.
    pub fn content(&self, operation: &Operation) -> Option<StructuredId> {
        let mut parameters = operation.parameters.iter();
        let content = parameters.find(|parameter| parameter.place == Place::Content)?;
        self.object(&content.ty)
    }

    fn object(&self, ty: &TypeUse) -> Option<StructuredId> {
        match ty.ty {
            Type::Structured(id) if !ty.is_map && self.is_limited[id.0] => Some(id),
            _ => None,
        }
    }
}

impl Members<'_> {
    /// Whether versions do not differ.
    pub fn is_empty(&self) -> bool {
        self.limited.is_empty() && self.inner.is_empty()
    }
}
