//! The JSON form of a description gives the same files as its XML form, byte for byte.

use std::fs;
use std::path::{Path, PathBuf};

use odata_codegen::config::Config;
use odata_codegen::diagnostics::Diagnostic;
use odata_codegen::emit::{
    Detail, File, csdl_json, edmx, openapi, python, rust, surface, typescript,
};
use odata_codegen::model::Service;

fn config() -> Config {
    Config {
        client: "Service".to_owned(),
        odata_prefix: "odata".to_owned(),
        strip_type_suffixes: vec!["Dto".to_owned()],
        include_undocumented: true,
        ..Config::default()
    }
}

fn load(bytes: &[u8]) -> Service {
    let loaded = odata_codegen::load("input", bytes, &config());
    let (service, diagnostics) = loaded.expect("a description without errors");
    let of_json: Vec<&Diagnostic> = diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.code == "unknown-member")
        .collect();
    assert!(of_json.is_empty(), "{of_json:?}");
    service
}

fn outputs(service: &Service) -> Vec<File> {
    let options = rust::Options {
        client: "Service".to_owned(),
    };
    let mut files = rust::emit(service, &options).expect("Rust");
    files.extend(python::emit(service));
    files.extend(typescript::emit(service));
    let documents = [
        ("surface.json", surface::emit(service)),
        ("poor.edmx", edmx::emit(service, Detail::Poor)),
        ("full.edmx", edmx::emit(service, Detail::Full)),
        ("full.csdl.json", csdl_json::emit(service, Detail::Full)),
        ("openapi.json", openapi::emit(service)),
    ];
    files.extend(documents.map(|(path, text)| File {
        path: path.to_owned(),
        text,
    }));
    files
}

fn descriptions() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let cases = fs::read_dir(root.join("tests/golden")).expect("the golden cases");
    let mut inputs: Vec<PathBuf> = cases
        .map(|case| case.expect("a case").path().join("input.edmx"))
        .collect();
    inputs.sort();
    for version in ["17.0", "20.0"] {
        let metadata = "../bindings/orchestrator/metadata";
        inputs.push(root.join(format!("{metadata}/{version}.edmx")));
    }
    inputs
}

fn lines_of_one(left: &str, right: &str) -> String {
    let pairs = left.lines().zip(right.lines());
    let found = pairs.filter(|(left, right)| left != right);
    let found: Vec<String> = found.take(5).map(|(l, r)| format!("{l}\n{r}")).collect();
    found.join("\n")
}

#[test]
fn both_forms_give_the_same_files() {
    let descriptions = descriptions();
    assert!(descriptions.len() > 10, "{descriptions:?}");
    for path in descriptions {
        let from_xml = load(&fs::read(&path).expect("a description"));
        let text = csdl_json::emit(&from_xml, Detail::Full);
        let from_json = load(text.as_bytes());
        let (xml, json) = (outputs(&from_xml), outputs(&from_json));
        assert_eq!(xml.len(), json.len(), "{}", path.display());
        for (xml, json) in xml.iter().zip(&json) {
            let name = format!("{}: {}", path.display(), xml.path);
            assert!(
                xml == json,
                "{name}\n{}",
                lines_of_one(&xml.text, &json.text)
            );
        }
    }
}
