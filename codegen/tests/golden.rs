//! Golden cases: one feature a folder, `input.edmx` beside the Rust and the documents that it
//! gives.
//!
//! `UPDATE_GOLDEN=1 cargo test -p odata-codegen --test golden` rewrites the expected files;
//! the package `rust-tests` compiles them with warnings denied.

use std::path::{Path, PathBuf};
use std::{env, fs};

use odata_codegen::config::Config;
use odata_codegen::diagnostics::Diagnostic;
use odata_codegen::emit::{
    Detail, File, csdl_json, edmx, openapi, python, rust, surface, typescript,
};
use odata_codegen::model::Service;

type Outcome = Result<(), String>;

fn generate(folder: &Path) -> Result<Vec<File>, String> {
    let input = fs::read(folder.join("input.edmx")).map_err(|error| error.to_string())?;
    let config = Config {
        client: "Service".to_owned(),
        odata_prefix: "odata".to_owned(),
        strip_type_suffixes: vec!["Dto".to_owned()],
        ..Config::default()
    };
    let (service, diagnostics) =
        odata_codegen::load("input.edmx", &input, &config).map_err(|found| messages(&found))?;
    let options = rust::Options {
        client: config.client,
    };
    let mut files = rust::emit(&service, &options).map_err(|error| error.to_string())?;
    files.push(File {
        path: "surface.json".to_owned(),
        text: surface::emit(&service),
    });
    files.extend(documents(&service));
    files.extend(python::emit(&service));
    files.extend(typescript::emit(&service));
    if !diagnostics.is_empty() {
        files.push(File {
            path: "diagnostics.txt".to_owned(),
            text: messages(&diagnostics),
        });
    }
    Ok(files)
}

fn documents(service: &Service) -> impl Iterator<Item = File> {
    [
        ("poor.edmx", edmx::emit(service, Detail::Poor)),
        ("full.edmx", edmx::emit(service, Detail::Full)),
        ("poor.csdl.json", csdl_json::emit(service, Detail::Poor)),
        ("full.csdl.json", csdl_json::emit(service, Detail::Full)),
        ("openapi.json", openapi::emit(service)),
    ]
    .into_iter()
    .map(|(path, text)| File {
        path: path.to_owned(),
        text,
    })
}

fn messages(diagnostics: &[Diagnostic]) -> String {
    diagnostics
        .iter()
        .map(|diagnostic| format!("{diagnostic}\n"))
        .collect()
}

fn folders() -> Result<Vec<PathBuf>, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let mut folders: Vec<PathBuf> = fs::read_dir(root)
        .map_err(|error| error.to_string())?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.is_dir())
        .collect();
    folders.sort();
    Ok(folders)
}

#[test]
fn every_case_gives_its_expected_files() -> Outcome {
    let update = env::var_os("UPDATE_GOLDEN").is_some();
    let folders = folders()?;
    assert!(folders.len() >= 9, "cases are missing: {folders:?}");
    for folder in folders {
        for file in generate(&folder).map_err(|error| format!("{}: {error}", folder.display()))? {
            let path = folder.join(&file.path);
            if update {
                let parent = path.parent().unwrap_or(&folder);
                fs::create_dir_all(parent).map_err(|error| error.to_string())?;
                fs::write(&path, &file.text).map_err(|error| error.to_string())?;
            }
            let expected = fs::read_to_string(&path).unwrap_or_default();
            assert_eq!(
                file.text,
                expected,
                "{} differs; UPDATE_GOLDEN=1 rewrites it",
                path.display()
            );
        }
    }
    Ok(())
}

#[test]
fn the_same_input_gives_the_same_bytes() -> Outcome {
    for folder in folders()? {
        assert_eq!(generate(&folder)?, generate(&folder)?);
    }
    Ok(())
}
