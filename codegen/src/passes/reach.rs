//! Marks the types that the offered operations can send or receive.

use crate::model::{Service, StructuredId, StructuredType, Type};

/// Marks everything reachable from operations and webhook payloads, derived types included.
pub fn mark(service: &mut Service) {
    let sent: Vec<Type> = service
        .operations()
        .flat_map(|(_, operation)| &operation.parameters)
        .map(|parameter| parameter.ty.ty)
        .collect();
    let received: Vec<Type> = service
        .operations()
        .filter_map(|(_, operation)| operation.result.ty.as_ref())
        .map(|ty| ty.ty)
        .chain(payloads(service))
        .collect();
    let queried: Vec<Type> = service
        .operations()
        .filter(|(_, operation)| !operation.query_options.is_empty())
        .filter_map(|(_, operation)| operation.result.ty.as_ref())
        .map(|ty| ty.ty)
        .collect();
    let derived = derived_types(service);
    walk(service, &derived, queried, |ty| &mut ty.is_queried);
    walk(service, &derived, sent.clone(), |ty| &mut ty.is_input);
    walk(service, &derived, [sent, received].concat(), |ty| {
        &mut ty.is_reachable
    });
}

fn walk(
    service: &mut Service,
    derived: &[Vec<StructuredId>],
    mut open: Vec<Type>,
    flag: impl Fn(&mut StructuredType) -> &mut bool,
) {
    while let Some(ty) = open.pop() {
        match ty {
            Type::Primitive(_) => {}
            Type::Enum(id) => service.enums[id.0].is_reachable = true,
            Type::Structured(id) => {
                let structured = &mut service.types[id.0];
                if !std::mem::replace(flag(structured), true) {
                    open.extend(structured.properties.iter().map(|property| property.ty.ty));
                    open.extend(derived[id.0].iter().copied().map(Type::Structured));
                }
            }
        }
    }
}

fn payloads(service: &Service) -> Vec<Type> {
    service
        .types
        .iter()
        .enumerate()
        .filter(|(_, ty)| ty.webhook_event.is_some())
        .map(|(number, _)| Type::Structured(StructuredId(number)))
        .collect()
}

fn derived_types(service: &Service) -> Vec<Vec<StructuredId>> {
    let mut derived = vec![Vec::new(); service.types.len()];
    for (number, ty) in service.types.iter().enumerate() {
        if let Some(base) = ty.base {
            derived[base.0].push(StructuredId(number));
        }
    }
    derived
}
