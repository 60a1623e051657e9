//! The npm package: its sources, the generated modules, and the native part as small as can be.

use std::fs;
use std::path::{Path, PathBuf};

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
        generate::typescript(project, metadata, &folder.join("generated"))?;
    }
    project
        .cargo("run --quiet --package wasm-module --")
        .arguments([wasm, folder.join("native")])
        .arguments(["web"])
        .log(&project.made("xtask/npm-module.log"))?;
    let tools = NodeProgram::prepare(project, "browser", "tests/browser")?;
    tools
        .script(project, "trim.mjs")
        .arguments([folder.join("native/orchestrator_odata_wasm.js")])
        .log(&project.made("xtask/npm-trim.log"))?;
    shrink(project, &tools, &folder.join("native"))?;
    tools
        .script(project, "join.mjs")
        .arguments([folder])
        .log(&project.made("xtask/npm-join.log"))?;
    Ok(folder.to_owned())
}

/// What Rust's compiler leaves to a tool that knows WebAssembly only.
fn shrink(project: &Project, tools: &NodeProgram, native: &Path) -> Result<(), Stop> {
    let module = native.join("orchestrator_odata_wasm_bg.wasm");
    let opt = |arguments: &[&str], log: &Path| {
        tools
            .script(project, "node_modules/binaryen/bin/wasm-opt")
            .arguments(arguments)
            .arguments(FEATURES.map(|feature| format!("--enable-{feature}")))
            .arguments([&module])
            .arguments(["-o".as_ref(), module.as_os_str()])
            .log(log)
    };
    // Memory begins with the stack, of which the lowest bytes are never reached, and with zeros.
    let memory = ["--low-memory-unused", "--zero-filled-memory"];
    let passes = ["--flatten", "--rereloop", "-Oz", "-Oz", "--converge"];
    // What is called once and long stays by itself: alike functions beside one another pack better.
    let inlined = ["--one-caller-inline-max-function-size=50"];
    opt(
        &[&memory[..], &passes, &inlined, &["--strip-target-features"]].concat(),
        &project.made("xtask/npm-shrink.log"),
    )?;
    // It prints the short names, and nothing else.
    let names = project.made("xtask/npm-names.log");
    opt(&["--minify-imports-and-exports-and-modules"], &names)?;
    tools
        .script(project, "rename.mjs")
        .arguments([native.join("orchestrator_odata_wasm.js"), names])
        .log(&project.made("xtask/npm-rename.log"))?;
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
