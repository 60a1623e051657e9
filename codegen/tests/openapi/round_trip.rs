//! What a service publishes poorly in its metadata and fully in OpenAPI gives the client that its
//! full description gives.

use std::path::PathBuf;

use odata_codegen::config::Config;
use odata_codegen::emit::{Detail, csdl_json, edmx, openapi, operations, surface};
use odata_codegen::model::Service;
use odata_codegen::{Input, load, load_all};
use serde_json::Value;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../bindings/orchestrator")
}

fn config() -> Config {
    let bytes = std::fs::read(root().join("generator.json")).expect("a configuration");
    Config::from_json(&bytes).expect("a configuration")
}

fn described(version: &str) -> Service {
    let path = root().join(format!("metadata/{version}.edmx"));
    let bytes = std::fs::read(path).expect("a description");
    load(version, &bytes, &config()).expect("a description").0
}

/// The table of operations, without what only the documentation page says.
fn table(service: &Service) -> Vec<Value> {
    let rows: Vec<Value> = serde_json::from_str(&operations::json(service)).expect("JSON");
    let without_page = |mut row: Value| {
        if let Some(row) = row.as_object_mut() {
            row.remove("documented_permissions");
        }
        row
    };
    rows.into_iter().map(without_page).collect()
}

#[test]
fn poor_metadata_and_openapi_are_as_good_as_the_full_description() {
    for version in ["17.0", "20.0"] {
        let full = described(version);
        let description = openapi::emit(&full);
        let xml = edmx::emit(&full, Detail::Poor);
        let json = csdl_json::emit(&full, Detail::Poor);
        for (name, metadata) in [("metadata.xml", xml), ("metadata.json", json)] {
            let inputs = [
                Input {
                    name,
                    bytes: metadata.as_bytes(),
                },
                Input {
                    name: "openapi.json",
                    bytes: description.as_bytes(),
                },
            ];
            let (joined, _) = load_all(&inputs, &config()).expect("a joined description");
            let (found, wanted) = (table(&joined), table(&full));
            for (found, wanted) in found.iter().zip(&wanted) {
                assert_eq!(found, wanted, "{version}, {name}");
            }
            assert_eq!(found.len(), wanted.len(), "{version}, {name}");
            assert!(
                surface::emit(&joined) == surface::emit(&full),
                "{version}, {name}: names or signatures differ"
            );
        }
    }
}
