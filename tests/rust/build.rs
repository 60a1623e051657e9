//! Writes a dispatcher: for each operation of the description a function that decodes plain
//! arguments, calls the typed method, and gives the result back as JSON. Beside it, a table of
//! properties for random queries.

#[path = "build/described.rs"]
mod described;
#[path = "../../bindings/orchestrator/build/metadata.rs"]
mod metadata;

use std::path::{Path, PathBuf};
use std::{env, error, fs};

use odata_codegen::Input;
use odata_codegen::config::Config;
use odata_codegen::emit::rust::{self, is_upload, parameter_type, value_type};
use odata_codegen::model::{Group, Operation, Parameter, Place, Service, Shape};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};

fn main() -> Result<(), Box<dyn error::Error>> {
    let crate_root =
        PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("../../bindings/orchestrator");
    let only = env::var("ORCHESTRATOR_METADATA").ok();
    println!("cargo::rerun-if-env-changed=ORCHESTRATOR_METADATA");
    let config = Config::from_json(&read(&crate_root.join("generator.json"))?)?;
    let documents = metadata::read(&crate_root, only.as_deref())?;
    println!(
        "cargo::rerun-if-changed={}",
        crate_root.join("metadata").display()
    );
    let versions: Vec<Vec<Input<'_>>> = documents
        .iter()
        .map(|(name, bytes)| vec![Input { name, bytes }])
        .collect();
    let (service, ..) = odata_codegen::load_versions(&versions, &config)
        .map_err(|diagnostics| format!("{diagnostics:?}"))?;
    let folder = PathBuf::from(env::var("OUT_DIR")?);
    for (name, items) in [
        ("dispatch.rs", dispatcher(&service)),
        ("described.rs", described::tables(&service)),
    ] {
        let file = syn::parse2(items)?;
        fs::write(folder.join(name), prettyplease::unparse(&file))?;
    }
    depot(&folder.join("depot"))
}

/// The client of the service that SAP CAP serves, from the description that CAP made.
fn depot(output: &Path) -> Result<(), Box<dyn error::Error>> {
    let folder = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("../foreign/cap");
    let config = Config::from_json(&read(&folder.join("generator.json"))?)?;
    let bytes = read(&folder.join("depot.edmx"))?;
    let (service, _) = odata_codegen::load("depot.edmx", &bytes, &config)
        .map_err(|diagnostics| format!("{diagnostics:?}"))?;
    let options = rust::Options {
        client: config.client,
    };
    fs::create_dir_all(output)?;
    for file in rust::emit(&service, &options)? {
        fs::write(output.join(file.path), file.text)?;
    }
    Ok(())
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    println!("cargo::rerun-if-changed={}", path.display());
    fs::read(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))
}

fn dispatcher(service: &Service) -> TokenStream {
    let functions = service
        .operations()
        .enumerate()
        .map(|(number, (group, operation))| function(service, number, group, operation));
    let rows = service
        .operations()
        .enumerate()
        .map(|(number, (_, operation))| {
            let id = &operation.id;
            let name = format_ident!("call_{number}");
            quote!((#id, #name as Function))
        });
    quote! {
        /// The function of each operation.
        pub static FUNCTIONS: &[(&str, Function)] = &[#(#rows),*];

        #(#functions)*
    }
}

fn function(service: &Service, number: usize, group: &Group, operation: &Operation) -> TokenStream {
    let name = format_ident!("call_{number}");
    let accessor = ident(&group.accessor.rust);
    let method = ident(&operation.names.rust);
    let decoded = operation
        .parameters
        .iter()
        .enumerate()
        .map(|(index, parameter)| decode(service, index, parameter));
    let required = operation
        .parameters
        .iter()
        .enumerate()
        .filter(|(_, parameter)| parameter.is_required)
        .map(|(index, parameter)| pass(service, &format_ident!("argument_{index}"), parameter));
    let optional = operation
        .parameters
        .iter()
        .enumerate()
        .filter(|(_, parameter)| !parameter.is_required)
        .map(|(index, parameter)| {
            let argument = format_ident!("argument_{index}");
            let setter = ident(&parameter.names.rust);
            let value = pass(service, &argument, parameter);
            quote! {
                if let Some(#argument) = #argument {
                    call = call.#setter(#value);
                }
            }
        });
    let finish = match operation.result.shape {
        Shape::List => quote!(list(with_options!(call, arguments)).await),
        Shape::Bytes => quote!(bytes(with_options!(call, arguments)).await),
        Shape::None => quote!(done(with_options!(call, arguments)).await),
        _ => quote!(value(with_options!(call, arguments)).await),
    };
    quote! {
        #[allow(deprecated, unused_mut, reason = "all operations are called alike")]
        fn #name<'a>(client: &'a Orchestrator, arguments: &'a Arguments<'a>) -> Answer<'a> {
            Box::pin(async move {
                #(#decoded)*
                let mut call = client.#accessor().#method(#(#required),*);
                #(#optional)*
                #finish
            })
        }
    }
}

fn decode(service: &Service, index: usize, parameter: &Parameter) -> TokenStream {
    let argument = format_ident!("argument_{index}");
    let place = match parameter.place {
        Place::Body => quote!(Member),
        Place::Content => quote!(Body),
        Place::Header => quote!(Header),
        Place::Path | Place::Query | Place::Form => quote!(Plain),
    };
    let wire = &parameter.name;
    let how = if parameter.is_required {
        format_ident!("required")
    } else {
        format_ident!("optional")
    };
    if is_upload(parameter) {
        let how = format_ident!("{how}_upload");
        return quote!(let #argument = arguments.#how(#wire)?;);
    }
    let ty = value_type(service, &parameter.ty);
    quote!(let #argument = arguments.#how::<#ty>(From::#place, #wire)?;)
}

/// How a decoded value is handed to the typed method.
fn pass(service: &Service, argument: &Ident, parameter: &Parameter) -> TokenStream {
    let ty = parameter_type(service, parameter).to_string();
    if ty == "& [& str]" {
        quote!(&#argument.iter().map(String::as_str).collect::<Vec<_>>())
    } else if ty.starts_with('&') {
        quote!(&#argument)
    } else {
        quote!(#argument)
    }
}

fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(plain) => Ident::new_raw(plain, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}
