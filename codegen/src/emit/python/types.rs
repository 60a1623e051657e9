//! Python types for the types of the model, and the short form that the native part reads.

use crate::model::{Outcome, Parameter, Place, Primitive, Service, Shape, Type, TypeUse};

/// The annotation of a value; `prefix` stands before the names of models.
pub fn annotation(service: &Service, ty: &TypeUse, prefix: &str) -> String {
    let base = base(service, ty.ty, prefix);
    if ty.is_map {
        format!("builtins.dict[str, {base}]")
    } else if ty.is_collection {
        format!("builtins.list[{base}]")
    } else {
        base
    }
}

/// The annotation of an argument: any sequence and any mapping will do.
pub fn argument(service: &Service, parameter: &Parameter, prefix: &str) -> String {
    if is_upload(parameter) {
        return "Upload".to_owned();
    }
    let ty = &parameter.ty;
    let base = base(service, ty.ty, prefix);
    if ty.is_map {
        format!("Mapping[str, {base}]")
    } else if ty.is_collection {
        format!("Sequence[{base}]")
    } else {
        base
    }
}

/// Whether a parameter is a file in a multipart body.
fn is_upload(parameter: &Parameter) -> bool {
    parameter.place == Place::Form && parameter.ty.ty == Type::Primitive(Primitive::Stream)
}

fn base(service: &Service, ty: Type, prefix: &str) -> String {
    match ty {
        Type::Primitive(primitive) => primitive_type(primitive).to_owned(),
        Type::Enum(id) => {
            let ty = service.enumeration(id);
            if ty.is_flags {
                format!("tuple[{prefix}{}, ...]", ty.name)
            } else {
                format!("{prefix}{}", ty.name)
            }
        }
        Type::Structured(id) => format!("{prefix}{}", service.structured(id).name),
    }
}

/// The annotation of a property: its value on rows, and the expression that it is on the class.
pub fn property_type(service: &Service, ty: &TypeUse) -> String {
    let value = base(service, ty.ty, "");
    if ty.is_map {
        return format!("MapProperty[{value}]");
    }
    match (ty.ty, ty.is_collection) {
        (Type::Structured(_), false) => format!("RecordProperty[{value}]"),
        (Type::Structured(_), true) => format!("CollectionProperty[{value}]"),
        (Type::Enum(id), is_collection) => {
            let ty = service.enumeration(id);
            match (is_collection, ty.is_flags) {
                (true, _) => format!(
                    "ValuesProperty[{value}, EnumerationExpression[{}]]",
                    ty.name
                ),
                (false, true) => format!("FlagsProperty[{}]", ty.name),
                (false, false) => format!("EnumerationProperty[{value}]"),
            }
        }
        (Type::Primitive(primitive), is_collection) => {
            let (kind, argument) = expression(primitive);
            match is_collection {
                true => format!("ValuesProperty[{value}, {kind}Expression{argument}]"),
                false => format!("{kind}Property{argument}"),
            }
        }
    }
}

/// The kind of expression that stands for values of a type, and its argument.
fn expression(primitive: Primitive) -> (&'static str, &'static str) {
    match primitive {
        Primitive::Boolean => ("Boolean", ""),
        Primitive::Byte
        | Primitive::SByte
        | Primitive::Int16
        | Primitive::Int32
        | Primitive::Int64 => ("Number", "[int]"),
        Primitive::Single | Primitive::Double => ("Number", "[float]"),
        Primitive::Decimal => ("Number", "[Decimal]"),
        Primitive::String => ("Text", ""),
        Primitive::Guid => ("Guid", ""),
        Primitive::Binary => ("Binary", ""),
        Primitive::Date => ("Date", ""),
        Primitive::DateTimeOffset => ("DateTime", ""),
        Primitive::Duration => ("Duration", ""),
        Primitive::TimeOfDay => ("TimeOfDay", ""),
        Primitive::Stream | Primitive::Untyped => ("Untyped", ""),
    }
}

fn primitive_type(primitive: Primitive) -> &'static str {
    match primitive {
        Primitive::Boolean => "bool",
        Primitive::Byte
        | Primitive::SByte
        | Primitive::Int16
        | Primitive::Int32
        | Primitive::Int64 => "int",
        Primitive::Single | Primitive::Double => "float",
        Primitive::String => "str",
        Primitive::Guid => "UUID",
        Primitive::Binary => "bytes",
        Primitive::Date => "datetime.date",
        Primitive::DateTimeOffset => "datetime.datetime",
        Primitive::Decimal => "Decimal",
        Primitive::Duration => "datetime.timedelta",
        Primitive::TimeOfDay => "datetime.time",
        Primitive::Stream | Primitive::Untyped => "Json",
    }
}

/// The short form: `Edm.Int64`, `Job`, `[Job]` for a collection, `{Job}` for a map.
pub fn short_form(service: &Service, ty: &TypeUse) -> String {
    let base = match ty.ty {
        Type::Primitive(primitive) => format!("Edm.{}", primitive.name()),
        Type::Enum(id) => service.enumeration(id).name.clone(),
        Type::Structured(id) => service.structured(id).name.clone(),
    };
    if ty.is_map {
        format!("{{{base}}}")
    } else if ty.is_collection {
        format!("[{base}]")
    } else {
        base
    }
}

/// The annotation of what a call returns, for a list that of its rows.
pub fn result(service: &Service, outcome: &Outcome, prefix: &str) -> String {
    let ty = match (&outcome.ty, outcome.shape) {
        (_, Shape::Bytes) => "bytes".to_owned(),
        (Some(ty), Shape::List) => return base(service, ty.ty, prefix),
        (Some(ty), _) => annotation(service, ty, prefix),
        (None, _) => "None".to_owned(),
    };
    if outcome.is_nullable && ty != "None" {
        format!("{ty} | None")
    } else {
        ty
    }
}

/// The short form of what a call returns: for a list that of its rows, empty for nothing.
pub fn result_form(service: &Service, outcome: &Outcome) -> String {
    match (&outcome.ty, outcome.shape) {
        (_, Shape::Bytes) => "bytes".to_owned(),
        (Some(ty), Shape::List) => short_form(
            service,
            &TypeUse {
                is_collection: false,
                ..ty.clone()
            },
        ),
        (Some(ty), _) => short_form(service, ty),
        (None, _) => String::new(),
    }
}
