//! Writes a table of properties: for each type that queries meet, its properties by number, and for
//! each entity set that can be listed without further ado, its list.

use std::collections::BTreeSet;

use odata_codegen::model::{
    EnumType, Operation, Primitive, Property, Service, Shape, StructuredType, Type,
};
use proc_macro2::TokenStream;
use quote::quote;

use super::ident;

/// The parsers know the oldest version only.
const OLDEST: usize = 0;

/// The implementations of `Described` and `Kind`, and the table `LISTS`.
pub fn tables(service: &Service) -> TokenStream {
    let described = service.types.iter().filter(|ty| is_described(ty));
    let types = described.clone().map(|ty| described_type(service, ty));
    let enums: BTreeSet<usize> = described
        .flat_map(|ty| &ty.properties)
        .filter_map(|property| match property.ty.ty {
            Type::Enum(id) => Some(id.0),
            _ => None,
        })
        .collect();
    let enums = enums.into_iter().map(|id| enumeration(&service.enums[id]));
    let lists = service
        .operations()
        .filter(|(_, operation)| is_plain_list(service, operation))
        .map(|(group, operation)| {
            let own = group.entity_type.map(Type::Structured);
            let is_of_the_set = own == operation.result.ty.as_ref().map(|ty| ty.ty);
            let accessor = ident(&group.accessor.rust);
            let method = ident(&operation.names.rust);
            let row = match operation.result.ty.as_ref().map(|ty| ty.ty) {
                Some(Type::Structured(id)) => ident(&service.structured(id).name),
                _ => ident("Untyped"),
            };
            quote! {
                List {
                    make: |orch, query| shaped!(orch.#accessor().#method(), query),
                    rows: Rows::of::<models::#row>(),
                    is_of_the_set: #is_of_the_set,
                }
            }
        });
    quote! {
        #(#types)*
        #(#enums)*

        /// Lists of rows.
        pub static LISTS: &[List] = &[#(#lists),*];
    }
}

fn is_described(ty: &StructuredType) -> bool {
    ty.is_queried && !ty.properties.is_empty()
}

fn is_plain_list(service: &Service, operation: &Operation) -> bool {
    let row = operation.result.ty.as_ref().map(|ty| ty.ty);
    let is_described =
        matches!(row, Some(Type::Structured(id)) if is_described(service.structured(id)));
    let needs = operation.parameters.iter().any(|it| it.is_required);
    let is_of_a_set = operation.id.ends_with(".list");
    let is_there = operation.versions.contains(OLDEST);
    is_there && is_described && !needs && is_of_a_set && operation.result.shape == Shape::List
}

/// Whether values of the property can stand in a query.
fn is_usable(property: &Property) -> bool {
    let untyped = [Primitive::Stream, Primitive::Untyped].map(Type::Primitive);
    property.versions.contains(OLDEST) && !property.ty.is_map && !untyped.contains(&property.ty.ty)
}

fn described_type(service: &Service, ty: &StructuredType) -> TokenStream {
    let name = ident(&ty.name);
    let module = ident(&ty.module);
    let wire = &ty.qualified_name;
    let usable = ty.properties.iter().filter(|it| is_usable(it));
    let entries = usable.map(|property| {
        let (wire, function) = (&property.name, ident(&property.names.rust));
        let is_navigation = property.is_navigation;
        quote! {
            Entry {
                name: #wire,
                is_navigation: #is_navigation,
                make: |at| kind(reach(at, properties::#module::#function())),
            }
        }
    });
    let expandable = ty.properties.iter().filter(|property| {
        matches!(property.ty.ty, Type::Structured(id) if is_described(service.structured(id)))
            && property.is_expandable
            && property.versions.contains(OLDEST)
            && !property.ty.is_map
    });
    let expansions = expandable.map(|property| {
        let (wire, function) = (&property.name, ident(&property.names.rust));
        let (is_navigation, is_collection) = (property.is_navigation, property.ty.is_collection);
        let expand = ident(if is_collection { "many" } else { "one" });
        let target = match property.ty.ty {
            Type::Structured(id) => &service.structured(id).name,
            _ => &ty.name,
        };
        let target = ident(target);
        quote! {
            Expansion {
                name: #wire,
                is_navigation: #is_navigation,
                is_collection: #is_collection,
                make: |query| #expand(properties::#module::#function(), query),
                rows: || Rows::of::<models::#target>(),
            }
        }
    });
    quote! {
        impl Described for models::#name {
            const TYPE: &'static str = #wire;
            const ENTRIES: &'static [Entry<Self>] = &[#(#entries),*];
            const EXPANSIONS: &'static [Expansion] = &[#(#expansions),*];
        }

        impl Kind for models::#name {
            fn kind(path: Path<Self>) -> Property {
                Property::One(Rc::new(path))
            }

            fn rows() -> Option<Rows> {
                Some(Rows::of::<Self>())
            }
        }
    }
}

fn enumeration(ty: &EnumType) -> TokenStream {
    let name = ident(&ty.name);
    if ty.is_flags {
        return quote! {
            impl Kind for Flags<models::#name> {
                fn kind(path: Path<Self>) -> Property {
                    Property::Flags(Rc::new(path))
                }
            }
        };
    }
    quote! {
        impl Kind for models::#name {
            fn kind(path: Path<Self>) -> Property {
                Property::Member(Rc::new(path))
            }
        }
    }
}
