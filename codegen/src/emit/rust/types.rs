//! Rust types for the types of the model.

use proc_macro2::TokenStream;
use quote::quote;

use super::ident;
use crate::model::{Outcome, Parameter, Place, Primitive, Property, Service, Shape, Type, TypeUse};

/// The type of a value, without regard to null.
pub(super) fn base(service: &Service, ty: Type) -> TokenStream {
    match ty {
        Type::Primitive(primitive) => primitive_type(primitive),
        Type::Enum(id) => {
            let ty = service.enumeration(id);
            let name = ident(&ty.name);
            if ty.is_flags {
                quote!(odata_runtime::Flags<#name>)
            } else {
                quote!(#name)
            }
        }
        Type::Structured(id) => {
            let name = ident(&service.structured(id).name);
            quote!(#name)
        }
    }
}

fn primitive_type(primitive: Primitive) -> TokenStream {
    match primitive {
        Primitive::Boolean => quote!(bool),
        Primitive::Byte => quote!(u8),
        Primitive::SByte => quote!(i8),
        Primitive::Int16 => quote!(i16),
        Primitive::Int32 => quote!(i32),
        Primitive::Int64 => quote!(i64),
        Primitive::Single => quote!(f32),
        Primitive::Double => quote!(f64),
        Primitive::String => quote!(String),
        Primitive::Guid => quote!(odata_runtime::Uuid),
        Primitive::Binary => quote!(odata_runtime::Binary),
        Primitive::Date => quote!(odata_runtime::Date),
        Primitive::DateTimeOffset => quote!(odata_runtime::DateTimeOffset),
        Primitive::Decimal => quote!(odata_runtime::Decimal),
        Primitive::Duration => quote!(odata_runtime::Duration),
        Primitive::TimeOfDay => quote!(odata_runtime::TimeOfDay),
        Primitive::Stream | Primitive::Untyped => quote!(odata_runtime::Untyped),
    }
}

/// The type of an owned value.
#[must_use]
pub fn value_type(service: &Service, ty: &TypeUse) -> TokenStream {
    let base = base(service, ty.ty);
    if ty.is_map {
        quote!(std::collections::BTreeMap<String, #base>)
    } else if ty.is_collection {
        quote!(Vec<#base>)
    } else {
        base
    }
}

/// The type of a field, without its `Option`.
#[must_use]
pub fn property_type(service: &Service, property: &Property) -> TokenStream {
    let value = value_type(service, &property.ty);
    if property.is_recursive {
        quote!(Box<#value>)
    } else {
        value
    }
}

/// The type of a parameter of a method.
#[must_use]
pub fn parameter_type(service: &Service, parameter: &Parameter) -> TokenStream {
    if is_upload(parameter) {
        return quote!(odata_runtime::Upload);
    }
    let ty = &parameter.ty;
    let base = base(service, ty.ty);
    let is_text = ty.ty == Type::Primitive(Primitive::String);
    if ty.is_map {
        quote!(&std::collections::BTreeMap<String, #base>)
    } else if ty.is_collection && is_text {
        quote!(&[&str])
    } else if ty.is_collection {
        quote!(&[#base])
    } else if is_text {
        quote!(&str)
    } else if is_copy(ty.ty) {
        base
    } else {
        quote!(&#base)
    }
}

/// Whether a parameter is a file in a multipart body.
#[must_use]
pub fn is_upload(parameter: &Parameter) -> bool {
    parameter.place == Place::Form && parameter.ty.ty == Type::Primitive(Primitive::Stream)
}

/// Whether a parameter is passed by value.
#[must_use]
pub fn is_by_value(parameter: &Parameter) -> bool {
    let ty = &parameter.ty;
    !ty.is_map && !ty.is_collection && is_copy(ty.ty)
}

fn is_copy(ty: Type) -> bool {
    matches!(
        ty,
        Type::Primitive(
            Primitive::Boolean
                | Primitive::Byte
                | Primitive::SByte
                | Primitive::Int16
                | Primitive::Int32
                | Primitive::Int64
                | Primitive::Single
                | Primitive::Double
                | Primitive::Guid
        )
    )
}

/// What a call returns, or for a list the type of its items.
#[must_use]
pub fn result_type(service: &Service, outcome: &Outcome) -> TokenStream {
    let ty = match (&outcome.ty, outcome.shape) {
        (_, Shape::Bytes) => quote!(odata_runtime::Bytes),
        (Some(ty), Shape::List) => return base(service, ty.ty),
        (Some(ty), _) => value_type(service, ty),
        (None, _) => quote!(()),
    };
    if outcome.is_nullable {
        quote!(Option<#ty>)
    } else {
        ty
    }
}
