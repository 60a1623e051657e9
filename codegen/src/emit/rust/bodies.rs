//! The bodies of requests, as far as versions of the service differ in their members.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::ident;
use super::table::versions_set;
use crate::emit::limited::{Bodies, Members};
use crate::model::{Operation, Service, StructuredId};

/// A module with an object for each type that versions differ in; nothing where there is none.
pub fn items(service: &Service, bodies: &Bodies<'_>) -> Option<TokenStream> {
    let objects: Vec<TokenStream> = bodies
        .types()
        .map(|id| {
            let name = name(service, id);
            let docs = format!(" Of `{}`.", service.structured(id).qualified_name);
            let members = members(service, &bodies.members(id), &quote!());
            quote! {
                #[doc = #docs]
                pub static #name: odata_runtime::Members = #members;
            }
        })
        .collect();
    if objects.is_empty() {
        return None;
    }
    Some(quote! {
        /// What of the objects in requests only some versions of the service know.
        pub mod bodies {
            #(#objects)*
        }
    })
}

/// What of its body not all versions know that have the operation.
pub fn of_operation(service: &Service, operation: &Operation, bodies: &Bodies<'_>) -> TokenStream {
    if let Some(id) = bodies.content(operation) {
        let name = name(service, id);
        return quote!(Some(&bodies::#name));
    }
    let of_parameters = bodies.parameters(operation);
    if of_parameters.is_empty() {
        return quote!(None);
    }
    let members = members(service, &of_parameters, &quote!(bodies::));
    quote!(Some(&#members))
}

fn members(service: &Service, of: &Members<'_>, prefix: &TokenStream) -> TokenStream {
    let limited = of.limited.iter().map(|(name, versions)| {
        let versions = versions_set(service, *versions);
        quote!((#name, #versions))
    });
    let inner = of.inner.iter().map(|(member, id)| {
        let object = name(service, *id);
        quote!((#member, &#prefix #object))
    });
    quote! {
        odata_runtime::Members::new(&[#(#limited),*], &[#(#inner),*])
    }
}

/// A constant: type names differ in more than case.
fn name(service: &Service, id: StructuredId) -> Ident {
    ident(
        &service
            .structured(id)
            .module
            .trim_start_matches("r#")
            .to_uppercase(),
    )
}
