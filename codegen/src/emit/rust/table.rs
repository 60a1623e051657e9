//! The operation table: one static row each.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{bodies, docs, ident};
use crate::emit::limited::{Bodies, labels, subjects};
use crate::emit::prose;
use crate::model::{
    Body, Kind, Method, Operation, Parameter, PathPart, Permission, Place, Primitive, Queries,
    Requirement, Service, Shape, Type, Versions,
};

/// One row per operation, and the list of all rows.
pub fn items(service: &Service) -> impl Iterator<Item = TokenStream> {
    let rows: Vec<_> = service
        .operations()
        .map(|(_, operation)| ident(&operation.row))
        .collect();
    let versions = &service.versions;
    let start = match rows.is_empty() {
        true => quote!(
            use odata_runtime::Operation;
        ),
        false => quote! {
            use odata_runtime::{
                Body, Literal, Location, Method, Operation, Parameter, Permissions, QueryOptions,
                ResultShape,
            };
        },
    };
    let bodies = Bodies::of(service);
    let operations: Vec<_> = service
        .operations()
        .map(|(_, operation)| row(service, operation, &bodies))
        .collect();
    let document = document(service);
    let partial = subjects(service).into_iter().map(|(name, versions)| {
        let versions = versions_set(service, versions);
        quote!((#name, #versions))
    });
    let dialect = dialect(service.declarations.queries);
    let end = quote! {
        /// How the service takes queries.
        pub static DIALECT: odata_runtime::Dialect = #dialect;

        /// Versions of the API that this table was generated from.
        pub static API_VERSIONS: &[&str] = &[#(#versions),*];

        /// The service that this table is about.
        pub static SERVICE: odata_runtime::Service = odata_runtime::Service {
            versions: API_VERSIONS,
            document: #document,
        };

        /// What only some versions have, sorted by name: operations, their parameters, types, their
        /// properties and members.
        pub static PARTIAL: &[(&str, odata_runtime::Versions)] = &[#(#partial),*];

        /// Every operation, sorted by group and identifier.
        pub static ALL: &[&Operation] = &[#(&#rows),*];
    };
    let objects = bodies::items(service, &bodies);
    std::iter::once(start)
        .chain(operations)
        .chain(objects)
        .chain([end])
}

fn dialect(queries: Queries) -> TokenStream {
    let style = if queries.plain_enum_members {
        quote!(Plain)
    } else {
        quote!(Qualified)
    };
    let [filter_expressions, orderings, expand_depth] = [
        queries.filter_expressions,
        queries.orderings,
        queries.expand_levels,
    ]
    .map(Literal::u32_unsuffixed);
    let complete_without_link = !queries.pages_without_link;
    let numbers_as_text = queries.numbers_as_text;
    quote! {
        odata_runtime::Dialect {
            literals: odata_runtime::LiteralStyle::#style,
            filter_expressions: #filter_expressions,
            orderings: #orderings,
            expand_depth: #expand_depth,
            complete_without_link: #complete_without_link,
            numbers_as_text: #numbers_as_text,
        }
    }
}

fn row(service: &Service, operation: &Operation, bodies: &Bodies<'_>) -> TokenStream {
    let name = ident(&operation.row);
    let docs = docs::paragraphs(&[format!("`{}`", prose::request_line(operation))]);
    let id = &operation.id;
    let method = method(operation.method);
    let path = path(&operation.path);
    let parameters = operation
        .parameters
        .iter()
        .map(|item| parameter(item, operation));
    let body = body(operation.body);
    let result = shape(operation.result.shape);
    let nullable_result = operation.result.is_nullable;
    let repeatable = operation.is_repeatable;
    let page_size = Literal::u32_unsuffixed(operation.page_size.unwrap_or_default());
    let key = key(service, operation);
    let query_options = query_options(operation);
    let ambient_headers = &operation.ambient_headers;
    let deprecated = operation.deprecated.is_some();
    let permissions = permissions(&operation.requirement);
    let versions = versions_set(service, operation.versions);
    let members = bodies::of_operation(service, operation, bodies);
    quote! {
        #docs
        pub static #name: Operation = Operation {
            id: #id,
            method: Method::#method,
            path: #path,
            parameters: &[#(#parameters),*],
            body: Body::#body,
            result: ResultShape::#result,
            nullable_result: #nullable_result,
            repeatable: #repeatable,
            page_size: #page_size,
            key: #key,
            query_options: #query_options,
            ambient_headers: &[#(#ambient_headers),*],
            deprecated: #deprecated,
            permissions: #permissions,
            versions: #versions,
            members: #members,
        };
    }
}

/// The path of the service document: what stands in front of the sets.
fn document(service: &Service) -> &str {
    let mut paths = service.operations().filter_map(|(group, operation)| {
        let is_of_set = matches!(operation.kind, Kind::List | Kind::Get | Kind::Create);
        let PathPart::Text(text) = operation.path.first().filter(|_| is_of_set)? else {
            return None;
        };
        let end = text.find(&format!("/{}", group.name))?;
        Some(&text[..end])
    });
    paths.next().unwrap_or_default()
}

/// A set of versions.
pub fn versions_set(service: &Service, versions: Versions) -> TokenStream {
    match labels(service, versions) {
        None => quote!(odata_runtime::Versions::ALL),
        Some(_) => {
            let bits = Literal::u64_unsuffixed(versions.0);
            quote!(odata_runtime::Versions::from_bits(#bits))
        }
    }
}

fn key(service: &Service, operation: &Operation) -> TokenStream {
    let Some(key) = service.list_key(operation) else {
        return quote!(None);
    };
    let name = &key.name;
    let literal = match key.ty.ty {
        Type::Primitive(Primitive::String) => quote!(Quoted),
        _ => quote!(Plain),
    };
    quote!(Some(odata_runtime::Key { name: #name, literal: Literal::#literal }))
}

fn method(method: Method) -> TokenStream {
    match method {
        Method::Get => quote!(Get),
        Method::Post => quote!(Post),
        Method::Put => quote!(Put),
        Method::Patch => quote!(Patch),
        Method::Delete => quote!(Delete),
    }
}

/// The template of a path.
pub fn path(path: &[PathPart]) -> String {
    path.iter()
        .map(|part| match part {
            PathPart::Text(text) => text.clone(),
            PathPart::Parameter(index) => format!("{{{index}}}"),
        })
        .collect()
}

fn parameter(parameter: &Parameter, operation: &Operation) -> TokenStream {
    let name = &parameter.name;
    let location = match parameter.place {
        Place::Path => quote!(Path),
        Place::Query => quote!(Query),
        Place::Header => quote!(Header),
        Place::Body | Place::Content => quote!(Body),
        Place::Form => quote!(Form),
    };
    let literal = ident(literal(parameter, operation));
    let required = parameter.is_required;
    quote! {
        Parameter {
            name: #name,
            location: Location::#location,
            literal: Literal::#literal,
            required: #required,
        }
    }
}

/// How a value stands in the request.
pub fn literal(parameter: &Parameter, operation: &Operation) -> &'static str {
    let is_endpoint = matches!(operation.kind, Kind::Endpoint(_));
    // OData knows literals of primitive types only (URL Conventions 4.01, 5.1.1.14.1).
    let needs_alias = !operation.has_stated_path
        && (parameter.ty.is_collection || matches!(parameter.ty.ty, Type::Structured(_)));
    let is_quoted = matches!(
        parameter.ty.ty,
        Type::Primitive(Primitive::String) | Type::Enum(_)
    );
    match parameter.place {
        Place::Body | Place::Content | Place::Form => "Json",
        Place::Query | Place::Header => "Text",
        Place::Path if is_endpoint => "Text",
        Place::Path if needs_alias => "Alias",
        Place::Path if parameter.ty.is_collection => "List",
        Place::Path if is_quoted => "Quoted",
        Place::Path => "Plain",
    }
}

fn body(body: Body) -> TokenStream {
    match body {
        Body::None => quote!(None),
        Body::Members => quote!(Members),
        Body::Whole => quote!(Whole),
        Body::Multipart => quote!(Multipart),
    }
}

fn shape(shape: Shape) -> TokenStream {
    match shape {
        Shape::None => quote!(None),
        Shape::Value => quote!(Value),
        Shape::Wrapped => quote!(Wrapped),
        Shape::List => quote!(List),
        Shape::Array => quote!(Array),
        Shape::Bytes => quote!(Bytes),
    }
}

fn query_options(operation: &Operation) -> TokenStream {
    let mut flags = operation.query_options.names().map(|name| {
        let flag = ident(&name.trim_start_matches('$').to_uppercase());
        quote!(QueryOptions::#flag)
    });
    let Some(first) = flags.next() else {
        return quote!(QueryOptions::NONE);
    };
    quote!(#first #(.union(#flags))*)
}

fn permissions(requirement: &Requirement) -> TokenStream {
    let documented = alternatives(requirement.documented.as_ref());
    let api = alternatives(requirement.api.as_ref());
    let scopes = alternatives(requirement.scopes.as_ref());
    quote! {
        Permissions {
            documented: #documented,
            api: #api,
            scopes: #scopes,
        }
    }
}

fn alternatives(permission: Option<&Permission>) -> TokenStream {
    let sets = permission.map(Permission::alternatives).unwrap_or_default();
    let sets = sets.iter().map(|set| {
        let names = set.iter();
        quote!(&[#(#names),*])
    });
    quote!(&[#(#sets),*])
}
