//! Structs and enums.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::docs;
use super::ident;
use super::types::property_type;
use crate::emit::prose;
use crate::model::{EnumType, Property, Service, StructuredKind, StructuredType};

/// One item per type, and the calls of the runtime's macros at the end.
pub fn items(service: &Service) -> impl Iterator<Item = TokenStream> {
    let structs = || service.types.iter().filter(|ty| ty.is_reachable);
    let enums = || service.enums.iter().filter(|ty| ty.is_reachable);
    let ends = [
        macro_call("records", structs().map(|ty| &ty.name)),
        macro_call("enumerations", enums().map(|ty| &ty.name)),
    ];
    let items = structs().map(|ty| structure(service, ty));
    items
        .chain(enums().map(|ty| enumeration(service, ty)))
        .chain(ends)
}

fn macro_call<'n>(name: &str, types: impl Iterator<Item = &'n String>) -> TokenStream {
    let name = ident(name);
    let types: Vec<_> = types.map(|ty| ident(ty)).collect();
    if types.is_empty() {
        return TokenStream::new();
    }
    quote!(odata_runtime::#name!(#(#types),*);)
}

fn structure(service: &Service, ty: &StructuredType) -> TokenStream {
    let name = ident(&ty.name);
    let docs = docs::paragraphs(&structure_docs(service, ty));
    let fields = ty
        .properties
        .iter()
        .map(|property| field(service, property));
    let setters = setters(service, ty);
    let wire_names = ty.properties.iter().map(|property| &property.name);
    let reads = ty.properties.iter().enumerate().map(|(index, property)| {
        let index = Literal::usize_unsuffixed(index);
        let field = ident(&property.names.rust);
        quote!(#index => reader.set(&mut self.#field))
    });
    let writes = ty.properties.iter().enumerate().map(|(index, property)| {
        let index = Literal::usize_unsuffixed(index);
        let field = ident(&property.names.rust);
        quote!(writer.property(#index, &self.#field);)
    });
    let (index, read, writer) = if ty.properties.is_empty() {
        (quote!(_index), quote!(reader.skip()), quote!(_writer))
    } else {
        let read = quote! {
            match index {
                #(#reads,)*
                _ => reader.skip(),
            }
        };
        (quote!(index), read, quote!(writer))
    };
    let (derives, debug) = if ty.properties.iter().any(|property| property.is_secret) {
        (quote!(Clone, Default, PartialEq), Some(debug(ty)))
    } else {
        (quote!(Clone, Debug, Default, PartialEq), None)
    };
    quote! {
        #docs
        #[derive(#derives)]
        pub struct #name {
            #(#fields,)*
            /// Explicit nulls, undeclared members and annotations.
            pub rest: odata_runtime::Rest,
        }

        #setters

        #debug

        impl odata_runtime::Record for #name {
            const PROPERTIES: &'static [&'static str] = &[#(#wire_names),*];

            fn read_property(
                &mut self,
                #index: usize,
                reader: &mut odata_runtime::Reader<'_>,
            ) -> Result<(), odata_runtime::ReadError> {
                #read
            }

            fn write_properties(&self, #writer: &mut odata_runtime::ObjectWriter<'_>) {
                #(#writes)*
            }

            fn rest(&self) -> &odata_runtime::Rest {
                &self.rest
            }

            fn rest_mut(&mut self) -> &mut odata_runtime::Rest {
                &mut self.rest
            }
        }
    }
}

/// What a derived `Debug` would show, less the values of secret properties.
fn debug(ty: &StructuredType) -> TokenStream {
    let name = ident(&ty.name);
    let fields = ty.properties.iter().map(|property| {
        let text = property.names.rust.trim_start_matches("r#");
        let field = ident(&property.names.rust);
        if property.is_secret {
            quote!(.field(#text, &odata_runtime::Hidden::of(self.#field.as_ref())))
        } else {
            quote!(.field(#text, &self.#field))
        }
    });
    let text = &ty.name;
    quote! {
        impl std::fmt::Debug for #name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(#text)
                    #(#fields)*
                    .field("rest", &self.rest)
                    .finish()
            }
        }
    }
}

fn structure_docs(service: &Service, ty: &StructuredType) -> Vec<String> {
    let kind = match ty.kind {
        StructuredKind::Entity => "Entity type",
        StructuredKind::Complex => "Complex type",
    };
    let mut facts = format!("{kind} `{}`", ty.qualified_name);
    if ty.is_open {
        facts.push_str(", open: it holds properties of any name");
    }
    if !ty.key.is_empty() {
        let key: Vec<String> = ty
            .key
            .iter()
            .map(|&index| format!("`{}`", ty.properties[index].name))
            .collect();
        facts.push_str(&format!(", key {}", key.join(", ")));
    }
    facts.push('.');
    ty.description
        .iter()
        .map(|description| docs::escaped(description))
        .chain(std::iter::once(facts))
        .chain(
            ty.webhook_event
                .iter()
                .map(|event| format!("Payload of the webhook event `{event}`.")),
        )
        .chain(prose::versions(service, ty.versions))
        .chain(ty.deprecated.iter().map(|notice| docs::deprecation(notice)))
        .collect()
}

fn field(service: &Service, property: &Property) -> TokenStream {
    let docs = docs::property(service, property);
    let name = ident(&property.names.rust);
    let ty = property_type(service, property);
    quote! {
        #docs
        pub #name: Option<#ty>
    }
}

/// Setters for what a caller can send, generic so that only those in use are compiled.
fn setters(service: &Service, ty: &StructuredType) -> TokenStream {
    if !ty.is_input {
        return TokenStream::new();
    }
    let name = ident(&ty.name);
    let setters = ty
        .properties
        .iter()
        .filter(|property| !property.is_computed)
        .map(|property| {
            let field = ident(&property.names.rust);
            let plain = property.names.rust.trim_start_matches("r#");
            let setter = ident(&format!("with_{}", plain.trim_end_matches('_')));
            let ty = property_type(service, property);
            let docs = docs::paragraphs(&[format!("Sets `{}`.", property.name)]);
            quote! {
                #docs
                #[must_use]
                pub fn #setter(mut self, value: impl Into<#ty>) -> Self {
                    self.#field = Some(value.into());
                    self
                }
            }
        });
    quote! {
        impl #name {
            #(#setters)*
        }
    }
}

fn enumeration(service: &Service, ty: &EnumType) -> TokenStream {
    let name = ident(&ty.name);
    let qualified_name = &ty.qualified_name;
    let unlisted = ident(&service.unlisted_member);
    let mut paragraphs: Vec<String> = ty
        .description
        .iter()
        .map(|description| docs::escaped(description))
        .collect();
    paragraphs.push(format!("Enumeration type `{}`.", ty.qualified_name));
    paragraphs.extend(prose::versions(service, ty.versions));
    let docs = docs::paragraphs(&paragraphs);
    let variants = ty.members.iter().map(|member| {
        let variant = ident(&member.names.rust);
        let text = match &member.description {
            Some(description) => docs::escaped(description),
            None => format!("`{}`", member.name),
        };
        let limit = (member.versions != ty.versions).then_some(member.versions);
        let limit = limit.and_then(|versions| prose::versions(service, versions));
        let paragraphs: Vec<String> = std::iter::once(text).chain(limit).collect();
        let docs = docs::paragraphs(&paragraphs);
        quote!(#docs #variant)
    });
    let members = ty.members.iter().map(|member| {
        let wire = &member.name;
        let value = match member.value {
            Some(value) => {
                let value = Literal::i64_unsuffixed(value);
                quote!(Some(#value))
            }
            None => quote!(None),
        };
        quote!((#wire, #value))
    });
    let from_index = ty.members.iter().enumerate().map(|(index, member)| {
        let index = Literal::usize_unsuffixed(index);
        let variant = ident(&member.names.rust);
        quote!(#index => Some(Self::#variant))
    });
    let (index, from_index) = if ty.members.is_empty() {
        (quote!(_index), quote!(None))
    } else {
        let from_index = quote! {
            match index {
                #(#from_index,)*
                _ => None,
            }
        };
        (quote!(index), from_index)
    };
    let to_name = ty.members.iter().map(|member| {
        let variant = ident(&member.names.rust);
        let wire = &member.name;
        quote!(Self::#variant => #wire)
    });
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// A member that this version of the description does not list.
            #unlisted(Box<str>),
        }

        impl odata_runtime::Enumeration for #name {
            const TYPE: &'static str = #qualified_name;
            const MEMBERS: &'static [(&'static str, Option<i64>)] = &[#(#members),*];

            fn from_index(#index: usize) -> Option<Self> {
                #from_index
            }

            fn from_unknown(name: &str) -> Self {
                Self::#unlisted(name.into())
            }

            fn name(&self) -> &str {
                match self {
                    #(#to_name,)*
                    Self::#unlisted(name) => name,
                }
            }
        }
    }
}
