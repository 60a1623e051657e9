//! TypeScript's types for those of the model, and the short forms that the native part reads.

use crate::model::{
    Outcome, Parameter, Place, Primitive, Service, Shape, StructuredId, Type, TypeUse,
};

/// The type of a value; `prefix` stands before the names of models.
pub fn value(service: &Service, ty: &TypeUse, prefix: &str) -> String {
    let base = base(service, ty.ty, prefix);
    around(ty, base)
}

/// The type of an argument: records may lack what the service fills in.
pub fn argument(service: &Service, parameter: &Parameter, prefix: &str) -> String {
    let ty = &parameter.ty;
    if is_upload(parameter) {
        return "Upload".to_owned();
    }
    let base = match ty.ty {
        Type::Structured(_) => format!("Input<{}>", base(service, ty.ty, prefix)),
        _ if is_exact(ty.ty) => format!("{} | number", base(service, ty.ty, prefix)),
        _ => base(service, ty.ty, prefix),
    };
    match ty.is_collection {
        true if base.contains('|') => format!("readonly ({base})[]"),
        true => format!("readonly {base}[]"),
        false => around(ty, base),
    }
}

fn around(ty: &TypeUse, base: String) -> String {
    let item = match ty.is_nullable {
        true => format!("({base} | null)"),
        false if base.contains('|') => format!("({base})"),
        false => base.clone(),
    };
    if ty.is_map {
        format!("{{ [name: string]: {item} }}")
    } else if ty.is_collection {
        format!("{item}[]")
    } else {
        base
    }
}

/// The type of one value, without collections around it.
pub fn base(service: &Service, ty: Type, prefix: &str) -> String {
    match ty {
        Type::Primitive(primitive) => primitive_type(primitive).to_owned(),
        Type::Enum(id) => format!("{prefix}{}", service.enumeration(id).name),
        Type::Structured(id) => format!("{prefix}{}", service.structured(id).name),
    }
}

fn primitive_type(primitive: Primitive) -> &'static str {
    match primitive {
        Primitive::Boolean => "boolean",
        Primitive::Byte | Primitive::SByte | Primitive::Int16 | Primitive::Int32 => "number",
        Primitive::Single | Primitive::Double => "number",
        Primitive::Int64 => "Int64",
        Primitive::Decimal => "Decimal",
        Primitive::Guid => "Guid",
        Primitive::Date => "DateText",
        Primitive::DateTimeOffset => "DateTimeText",
        Primitive::String | Primitive::Binary | Primitive::Duration | Primitive::TimeOfDay => {
            "string"
        }
        Primitive::Stream | Primitive::Untyped => "unknown",
    }
}

/// Whether a parameter is a file in a multipart body.
pub fn is_upload(parameter: &Parameter) -> bool {
    parameter.place == Place::Form && parameter.ty.ty == Type::Primitive(Primitive::Stream)
}

/// Whether a value is a number that JavaScript cannot hold.
fn is_exact(ty: Type) -> bool {
    matches!(ty, Type::Primitive(Primitive::Int64 | Primitive::Decimal))
}

/// The types that hold such numbers, themselves or in what they hold.
pub fn exact_types(service: &Service) -> ExactTypes {
    let mut holders = vec![Vec::new(); service.types.len()];
    let mut open = Vec::new();
    for (number, ty) in service.types.iter().enumerate() {
        for property in &ty.properties {
            match property.ty.ty {
                Type::Structured(id) => holders[id.0].push(number),
                other if is_exact(other) => open.push(number),
                _ => {}
            }
        }
    }
    let mut found = vec![false; service.types.len()];
    while let Some(number) = open.pop() {
        if !std::mem::replace(&mut found[number], true) {
            open.extend(&holders[number]);
        }
    }
    ExactTypes(found)
}

/// The types that hold a number that JavaScript cannot hold, by their numbers.
pub struct ExactTypes(Vec<bool>);

impl ExactTypes {
    /// Each of them.
    pub fn iter(&self) -> impl Iterator<Item = StructuredId> {
        let numbers = self.0.iter().enumerate().filter(|(_, is_exact)| **is_exact);
        numbers.map(|(number, _)| StructuredId(number))
    }

    /// Whether a type is among them.
    pub fn contains(&self, id: StructuredId) -> bool {
        self.0.get(id.0).is_some_and(|is_exact| *is_exact)
    }
}

/// The short form of a value: `#` for a number that JavaScript cannot hold, the name of a type
/// that holds some, `*` before it for a map; nothing for all else.
pub fn form(service: &Service, ty: &TypeUse, exact: &ExactTypes) -> Option<String> {
    let form = match ty.ty {
        Type::Structured(id) if exact.0[id.0] => service.structured(id).name.clone(),
        other if is_exact(other) => "#".to_owned(),
        _ => return None,
    };
    Some(match ty.is_map {
        true => format!("*{form}"),
        false => form,
    })
}

/// The type of what a call gives, for a list that of its rows.
pub fn result(service: &Service, outcome: &Outcome, prefix: &str) -> String {
    let ty = match (&outcome.ty, outcome.shape) {
        (_, Shape::Bytes) => "Uint8Array".to_owned(),
        (Some(ty), Shape::List) => return base(service, ty.ty, prefix),
        (Some(ty), _) => value(service, ty, prefix),
        (None, _) => return "void".to_owned(),
    };
    match outcome.is_nullable {
        true => format!("{ty} | undefined"),
        false => ty,
    }
}
