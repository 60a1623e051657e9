//! A part of a service: some of its sets, with the types that these need and nothing more.

use std::collections::HashMap;

use super::reach;
use crate::model::{
    DeclaredOperation, EnumId, Group, Parameter, Service, StructuredId, Type, TypeUse,
};

/// Names that no set, singleton or group of endpoints of the service has.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "the service has no set, singleton or group called {}",
    missing.join(" or ")
)]
pub struct UnknownGroups {
    /// The names.
    pub missing: Vec<String>,
    /// The names that there are, sorted.
    pub known: Vec<String>,
}

/// Leaves in `service` the groups called `names` and what they need: types that their operations
/// send or receive, and the bases of these. Payloads of webhook events belong to no set.
///
/// # Errors
/// [`UnknownGroups`], when one of the names is unknown.
pub fn select(mut service: Service, names: &[String]) -> Result<Service, UnknownGroups> {
    let known: Vec<String> = service.groups.iter().map(|it| it.name.clone()).collect();
    let missing: Vec<String> = names
        .iter()
        .filter(|name| !known.contains(name))
        .cloned()
        .collect();
    if !missing.is_empty() {
        return Err(UnknownGroups { missing, known });
    }
    service.groups.retain(|group| names.contains(&group.name));
    retain_declarations(&mut service, names);
    for ty in &mut service.types {
        (ty.is_reachable, ty.is_input, ty.is_queried) = (false, false, false);
        ty.webhook_event = None;
    }
    for ty in &mut service.enums {
        ty.is_reachable = false;
    }
    reach::mark(&mut service);
    prune(&mut service);
    Ok(service)
}

/// Keeps the sets, the operations that they offer, and bindings between them.
fn retain_declarations(service: &mut Service, names: &[String]) {
    let ids: Vec<String> = service
        .operations()
        .map(|(_, operation)| operation.id.clone())
        .collect();
    let declarations = &mut service.declarations;
    declarations.sources.retain(|it| names.contains(&it.name));
    for source in &mut declarations.sources {
        let is_kept = |target: &str| names.iter().any(|name| name == target);
        source.bindings.retain(|(_, target)| is_kept(target));
    }
    for declared in &mut declarations.operations {
        declared.operations.retain(|id| ids.contains(id));
        declared.imports.retain(|import| ids.contains(&import.name));
    }
    declarations
        .operations
        .retain(|it| !it.operations.is_empty());
}

/// Removes the types that are neither reachable nor the type of a set, nor needed by one of these,
/// and numbers the rest anew.
fn prune(service: &mut Service) {
    let mut is_kept = vec![false; service.types.len()];
    let mut has_enum: Vec<bool> = service.enums.iter().map(|ty| ty.is_reachable).collect();
    let sources = &service.declarations.sources;
    let sources = sources.iter().map(|it| Type::Structured(it.entity_type));
    let bindings = service.declarations.operations.iter();
    let bindings = bindings.filter_map(|declared| declared.binding.as_ref());
    let reachable = service.types.iter().enumerate();
    let reachable = reachable.filter(|(_, ty)| ty.is_reachable);
    let mut open: Vec<Type> = sources
        .chain(bindings.map(|(_, ty)| ty.ty))
        .chain(reachable.map(|(number, _)| Type::Structured(StructuredId(number))))
        .collect();
    while let Some(ty) = open.pop() {
        match ty {
            Type::Primitive(_) => {}
            Type::Enum(EnumId(number)) => has_enum[number] = true,
            Type::Structured(id) if std::mem::replace(&mut is_kept[id.0], true) => {}
            Type::Structured(id) => {
                let ty = service.structured(id);
                open.extend(ty.base.map(Type::Structured));
                for property in &ty.properties {
                    open.push(property.ty.ty);
                    open.extend(property.declared_type.as_ref().map(|it| it.ty));
                }
            }
        }
    }
    let types = numbers(&is_kept);
    let enums = numbers(&has_enum);
    let mut number = 0;
    service.types.retain(|_| {
        number += 1;
        is_kept[number - 1]
    });
    let mut number = 0;
    service.enums.retain(|_| {
        number += 1;
        has_enum[number - 1]
    });
    Renumbering { types, enums }.apply(service);
}

/// New numbers of what is kept, by the old ones.
fn numbers(is_kept: &[bool]) -> HashMap<usize, usize> {
    let kept = is_kept.iter().enumerate().filter(|(_, is_kept)| **is_kept);
    kept.enumerate().map(|(new, (old, _))| (old, new)).collect()
}

/// New numbers of types by the old ones.
pub(super) struct Renumbering {
    pub types: HashMap<usize, usize>,
    pub enums: HashMap<usize, usize>,
}

impl Renumbering {
    pub fn apply(&self, service: &mut Service) {
        for ty in &mut service.types {
            ty.base = ty.base.and_then(|base| self.structured(base));
            for property in &mut ty.properties {
                self.type_use(&mut property.ty);
                property
                    .declared_type
                    .iter_mut()
                    .for_each(|it| self.type_use(it));
            }
        }
        for group in &mut service.groups {
            self.group(group);
        }
        let declarations = &mut service.declarations;
        for source in &mut declarations.sources {
            if let Some(id) = self.structured(source.entity_type) {
                source.entity_type = id;
            }
        }
        for declared in &mut declarations.operations {
            self.declared(declared);
        }
        self.parameters(&mut declarations.ambient_headers);
    }

    fn group(&self, group: &mut Group) {
        group.entity_type = group.entity_type.and_then(|id| self.structured(id));
        for operation in &mut group.operations {
            self.parameters(&mut operation.parameters);
            operation
                .result
                .ty
                .iter_mut()
                .for_each(|it| self.type_use(it));
        }
    }

    fn declared(&self, declared: &mut DeclaredOperation) {
        self.parameters(&mut declared.parameters);
        declared.result.iter_mut().for_each(|it| self.type_use(it));
        if let Some((_, ty)) = &mut declared.binding {
            self.type_use(ty);
        }
    }

    fn parameters(&self, parameters: &mut [Parameter]) {
        parameters
            .iter_mut()
            .for_each(|it| self.type_use(&mut it.ty));
    }

    /// A type that is not kept is one that nothing kept refers to.
    fn type_use(&self, ty: &mut TypeUse) {
        let new = match ty.ty {
            Type::Structured(id) => self.structured(id).map(Type::Structured),
            Type::Enum(EnumId(old)) => self.enums.get(&old).map(|new| Type::Enum(EnumId(*new))),
            primitive => Some(primitive),
        };
        if let Some(new) = new {
            ty.ty = new;
        }
    }

    fn structured(&self, StructuredId(old): StructuredId) -> Option<StructuredId> {
        self.types.get(&old).copied().map(StructuredId)
    }
}
