//! A description that the real service gave.

use std::env;
use std::fs;
use std::path::Path;

use odata_codegen::csdl;
use odata_codegen::diagnostics::Severity;

#[test]
fn what_the_real_service_answers_is_read() {
    let Some(folder) = env::var_os("ORCHESTRATOR_REAL") else {
        println!("not run: set ORCHESTRATOR_REAL to the folder of a captured description");
        return;
    };
    let entries = fs::read_dir(Path::new(&folder)).expect("the folder of ORCHESTRATOR_REAL");
    let path = entries
        .map(|entry| entry.expect("an entry").path())
        .find(|path| path.to_string_lossy().ends_with(".csdl.json"))
        .expect("a *.csdl.json");
    let bytes = fs::read(&path).expect("a readable file");
    let (document, diagnostics) = csdl::read("real.json", &bytes).expect("a description");
    let worst = diagnostics.iter().map(|diagnostic| diagnostic.severity);
    assert!(worst.max() < Some(Severity::Warning), "{diagnostics:?}");
    let schemas = document.schemas.iter();
    let types: usize = schemas.map(|schema| schema.structured_types.len()).sum();
    let sets = document.schemas.iter().filter_map(|s| s.container.as_ref());
    let sets: usize = sets.map(|container| container.sources.len()).sum();
    println!("{types} types, {sets} sets, {} notes", diagnostics.len());
    assert!(types > 400 && sets > 60, "{types} types, {sets} sets");
}
