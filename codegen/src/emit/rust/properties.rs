//! A module for each type that queries meet, with a function for each property.

use proc_macro2::TokenStream;
use quote::quote;

use super::types::{base, value_type};
use super::{docs, ident};
use crate::model::{Property, Service, StructuredType};

/// One module per type, one line per property.
pub fn items(service: &Service) -> impl Iterator<Item = TokenStream> {
    let types = service.types.iter();
    types
        .filter(|ty| ty.is_queried && !ty.properties.is_empty())
        .map(|ty| module(service, ty))
}

fn module(service: &Service, ty: &StructuredType) -> TokenStream {
    let docs = docs::paragraphs(&[format!(
        "Properties of [`{0}`](super::models::{0}).",
        ty.name
    )]);
    let module = ident(&ty.module);
    let properties = ty
        .properties
        .iter()
        .map(|property| function(service, &ty.name, property));
    quote! {
        #docs
        pub mod #module {
            use super::super::models::*;

            #(#properties)*
        }
    }
}

fn function(service: &Service, record: &str, property: &Property) -> TokenStream {
    let record = ident(record);
    let name = ident(&property.names.rust);
    let wire = &property.name;
    let ty = value_type(service, &property.ty);
    let target = property.is_expandable.then(|| {
        let target = base(service, property.ty.ty);
        quote!(, #target)
    });
    let unfilterable = (!property.is_filterable).then(|| quote!(; Unfilterable));
    let unsortable = (!property.is_sortable).then(|| quote!(; Unsortable));
    quote!(odata_runtime::property!(#record, #name, #wire, #ty #target #unfilterable #unsortable);)
}
