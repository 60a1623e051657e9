//! The files of `generate`.

use odata_codegen::config::Config;
use odata_codegen::emit::{
    Detail, File, csdl_json, edmx, openapi, python, rust, surface, typescript,
};
use odata_codegen::model::Service;

use super::Failure;
use super::arguments::Output;

/// What is asked for, in the order of the paths.
pub fn files(
    service: &Service,
    config: &Config,
    outputs: &[Output],
    progress: &dyn Fn(&str),
) -> Result<Vec<File>, Failure> {
    let mut files = Vec::new();
    for output in outputs {
        if service.versions.len() > 1 && output.is_description() {
            return Err(Failure::OneVersion(output.name()));
        }
        progress(&format!("writing {}", output.name()));
        match output {
            Output::Rust => {
                let options = rust::Options {
                    client: config.client.clone(),
                };
                let made = rust::emit(service, &options)
                    .map_err(|error| Failure::Output(error.to_string()))?;
                files.extend(made.into_iter().map(|file| below("rust", file)));
            }
            Output::Python => {
                let made = python::emit(service).into_iter();
                files.extend(made.map(|file| below("python", file)));
            }
            Output::Typescript => {
                let made = typescript::emit(service).into_iter();
                files.extend(made.map(|file| below("typescript", file)));
            }
            Output::Surface => files.push(file("surface.json", surface::emit(service))),
            Output::Edmx => {
                files.push(file("service.edmx", edmx::emit(service, Detail::Full)));
            }
            Output::CsdlJson => {
                let text = csdl_json::emit(service, Detail::Full);
                files.push(file("service.csdl.json", text));
            }
            Output::Openapi => files.push(file("openapi.json", openapi::emit(service))),
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files.dedup_by(|a, b| a.path == b.path);
    Ok(files)
}

fn below(folder: &str, file: File) -> File {
    File {
        path: format!("{folder}/{}", file.path),
        ..file
    }
}

fn file(path: &str, text: String) -> File {
    File {
        path: path.to_owned(),
        text,
    }
}
