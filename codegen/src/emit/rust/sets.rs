//! The client's accessors, and a struct with methods for each set or group of endpoints.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::types::{is_by_value, is_upload, parameter_type, result_type, value_type};
use super::{Options, docs, ident};
use crate::model::{Group, Operation, Parameter, Service, Shape};

/// The `impl` of the client, then each group, then setters for optional parameters.
pub fn items(service: &Service, options: &Options) -> impl Iterator<Item = TokenStream> {
    let sets = service.groups.iter().map(|group| set(service, group));
    let start = [imports(service), accessors(service, options)].into_iter();
    let end = std::iter::once_with(|| parameter_markers(service));
    start.chain(sets).chain(end)
}

fn imports(service: &Service) -> TokenStream {
    let operations = (!service.groups.is_empty()).then(|| {
        quote!(
            use super::operations;
        )
    });
    quote! {
        #[allow(unused_imports, reason = "a service may have no types")]
        use super::models::*;
        #operations
    }
}

fn accessors(service: &Service, options: &Options) -> TokenStream {
    let client = ident(&options.client);
    let accessors = service.groups.iter().map(|group| {
        let class = ident(&group.class);
        let accessor = ident(&group.accessor.rust);
        let docs = docs::paragraphs(&[group_text(group)]);
        quote! {
            #docs
            #[must_use]
            pub fn #accessor(&self) -> #class<'_> {
                #class { client: &self.client }
            }
        }
    });
    quote! {
        impl super::#client {
            #(#accessors)*
        }
    }
}

fn group_text(group: &Group) -> String {
    match &group.description {
        Some(description) => docs::escaped(description),
        None => format!("`{}`.", group.name),
    }
}

fn set(service: &Service, group: &Group) -> TokenStream {
    let class = ident(&group.class);
    let docs = docs::paragraphs(&[group_text(group)]);
    let methods = group
        .operations
        .iter()
        .map(|operation| method(service, group, operation));
    quote! {
        #docs
        #[derive(Clone, Copy, Debug)]
        pub struct #class<'c> {
            client: &'c odata_runtime::Client,
        }

        impl #class<'_> {
            #(#methods)*
        }
    }
}

fn method(service: &Service, group: &Group, operation: &Operation) -> TokenStream {
    let docs = docs::paragraphs(&docs::operation(service, operation));
    let name = ident(&operation.names.rust);
    let row = ident(&operation.row);
    let required = || required(operation);
    let arguments = required().map(|(_, parameter)| {
        let name = ident(&parameter.names.rust);
        let ty = parameter_type(service, parameter);
        quote!(#name: #ty)
    });
    let sets = required().map(|(index, parameter)| set_argument(index, parameter));
    let shell = shell(operation);
    let ty = shell_type(service, group, operation);
    let deprecated = operation.deprecated.as_ref().map(|_| quote!(#[deprecated]));
    let too_many = (required().count() > 6).then(
        || quote!(#[allow(clippy::too_many_arguments, reason = "the service requires them all")]),
    );
    quote! {
        #docs
        #deprecated
        #too_many
        pub fn #name(&self, #(#arguments),*) -> #ty {
            #shell::new(self.client, &operations::#row) #(#sets)*
        }
    }
}

fn required(operation: &Operation) -> impl Iterator<Item = (usize, &Parameter)> {
    operation
        .parameters
        .iter()
        .enumerate()
        .filter(|(_, parameter)| parameter.is_required)
}

fn set_argument(index: usize, parameter: &Parameter) -> TokenStream {
    let name = ident(&parameter.names.rust);
    let index = Literal::usize_unsuffixed(index);
    if is_upload(parameter) {
        quote!(.set_file(#index, #name))
    } else if is_by_value(parameter) {
        quote!(.set(#index, &#name))
    } else {
        quote!(.set(#index, #name))
    }
}

fn shell(operation: &Operation) -> TokenStream {
    match operation.result.shape {
        Shape::List => quote!(super::List),
        _ => quote!(super::Call),
    }
}

fn shell_type(service: &Service, group: &Group, operation: &Operation) -> TokenStream {
    let shell = shell(operation);
    let result = result_type(service, &operation.result);
    let marker = has_optional_parameters(operation).then(|| {
        let marker = ident(&marker_name(group, operation));
        quote!(parameters::#marker)
    });
    match (&operation.result.ty, marker) {
        // Query options speak of what the result is where it is not null.
        (Some(ty), marker)
            if operation.result.is_nullable && !operation.query_options.is_empty() =>
        {
            let (value, marker) = (value_type(service, ty), marker.unwrap_or(quote!(())));
            quote!(#shell<#result, #marker, #value>)
        }
        (_, Some(marker)) => quote!(#shell<#result, #marker>),
        (_, None) => quote!(#shell<#result>),
    }
}

fn has_optional_parameters(operation: &Operation) -> bool {
    operation
        .parameters
        .iter()
        .any(|parameter| !parameter.is_required)
}

fn marker_name(group: &Group, operation: &Operation) -> String {
    let method = heck::AsUpperCamelCase(operation.names.rust.trim_start_matches("r#"));
    format!("{}{method}", group.class)
}

/// Marker types for the operations that have optional parameters, and the setters of these.
fn parameter_markers(service: &Service) -> TokenStream {
    let with_optional: Vec<(&Group, &Operation)> = service
        .operations()
        .filter(|(_, operation)| has_optional_parameters(operation))
        .collect();
    let markers = with_optional.iter().map(|(group, operation)| {
        let marker = ident(&marker_name(group, operation));
        let docs = docs::paragraphs(&[format!("Optional parameters of `{}`.", operation.id)]);
        quote! {
            #docs
            #[derive(Clone, Copy, Debug)]
            pub struct #marker;
        }
    });
    let setters = with_optional
        .iter()
        .map(|(group, operation)| optional_setters(service, group, operation));
    quote! {
        /// Marks calls by the optional parameters that they take.
        pub mod parameters {
            #(#markers)*
        }

        #(#setters)*
    }
}

fn optional_setters(service: &Service, group: &Group, operation: &Operation) -> TokenStream {
    let ty = shell_type(service, group, operation);
    let setters = operation
        .parameters
        .iter()
        .enumerate()
        .filter(|(_, parameter)| !parameter.is_required)
        .map(|(index, parameter)| {
            let docs = docs::parameter(service, parameter);
            let name = ident(&parameter.names.rust);
            let ty = parameter_type(service, parameter);
            let set = set_argument(index, parameter);
            quote! {
                #docs
                pub fn #name(self, #name: #ty) -> Self {
                    self #set
                }
            }
        });
    quote! {
        impl #ty {
            #(#setters)*
        }
    }
}
