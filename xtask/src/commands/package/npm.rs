//! The npm package: its sources, the generated modules, and the native part as small as can be.

use std::fs;
use std::path::{Path, PathBuf};

use odata_codegen::emit::typescript;

use crate::commands::generate;
use crate::commands::test::Compiler;
use crate::failure::{Failure, Stop};
use crate::node::{NodeProgram, copy};
use crate::project::Project;

/// The profile of Cargo that makes it small.
const PROFILE: &str = "small";

/// What Rust's compiler takes for granted in an engine, and nothing beyond.
const FEATURES: [&str; 6] = [
    "bulk-memory",
    "multivalue",
    "mutable-globals",
    "nontrapping-float-to-int",
    "reference-types",
    "sign-ext",
];

/// Makes the package in a folder, which is emptied; of another service description, if one is given.
pub fn package(project: &Project, metadata: Option<&Path>, folder: &Path) -> Result<PathBuf, Stop> {
    let wasm = native(project, metadata)?;
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|error| Failure::disk("removed", folder, &error))?;
    }
    copy(&project.path("wasm/package"), folder)?;
    if let Some(metadata) = metadata {
        regenerate(project, metadata, &folder.join("generated"))?;
    }
    project
        .cargo("run --quiet --package wasm-module --")
        .arguments([wasm, folder.join("native")])
        .arguments(["web"])
        .log(&project.made("xtask/npm-module.log"))?;
    let tools = NodeProgram::prepare(project, "browser", "tests/browser")?;
    shrink(
        project,
        &tools,
        &folder.join("native/orchestrator_odata_wasm_bg.wasm"),
    )?;
    tools
        .script(project, "join.mjs")
        .arguments([folder])
        .log(&project.made("xtask/npm-join.log"))?;
    Ok(folder.to_owned())
}

/// What Rust's compiler leaves to a tool that knows WebAssembly only.
fn shrink(project: &Project, tools: &NodeProgram, module: &Path) -> Result<(), Stop> {
    tools
        .script(project, "node_modules/binaryen/bin/wasm-opt")
        // Memory begins with the stack, of which the lowest bytes are never reached, and with zeros.
        .arguments(["--low-memory-unused", "--zero-filled-memory"])
        .arguments(["--flatten", "--rereloop", "-Oz", "-Oz", "--converge"])
        .arguments(["--strip-target-features"])
        .arguments(FEATURES.map(|feature| format!("--enable-{feature}")))
        .arguments([module])
        .arguments(["-o".as_ref(), module.as_os_str()])
        .log(&project.made("xtask/npm-shrink.log"))?;
    Ok(())
}

/// Puts the modules of another description in place of the committed ones.
fn regenerate(project: &Project, metadata: &Path, folder: &Path) -> Result<(), Failure> {
    let (service, _) = generate::described_by(project, metadata)?;
    fs::remove_dir_all(folder).map_err(|error| Failure::disk("removed", folder, &error))?;
    for file in typescript::emit(&service) {
        let path = folder.join(&file.path);
        let parent = path.parent().unwrap_or(folder);
        fs::create_dir_all(parent).map_err(|error| Failure::disk("made", parent, &error))?;
        fs::write(&path, file.text).map_err(|error| Failure::disk("written", &path, &error))?;
    }
    Ok(())
}

fn native(project: &Project, metadata: Option<&Path>) -> Result<PathBuf, Stop> {
    let compiler = Compiler::find(project)?;
    let mut build = compiler.build_small(project);
    if let Some(metadata) = metadata {
        build = build.with("ORCHESTRATOR_METADATA", project.root().join(metadata));
    }
    build
        .arguments(["--package", "orchestrator-odata-wasm", "--profile", PROFILE])
        .log(&project.made("xtask/npm-native.log"))?;
    Ok(compiler.small_file(project, PROFILE))
}
