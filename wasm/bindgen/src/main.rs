//! `wasm-module <file.wasm> <folder> [web]`: writes the module `<file>.js` for Node, with its types,
//! or for whoever hands it the WebAssembly (`web`), into the folder.

use std::process::ExitCode;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let (Some(file), Some(folder), kind, None) = (
        arguments.next(),
        arguments.next(),
        arguments.next(),
        arguments.next(),
    ) else {
        eprintln!("usage: wasm-module <file.wasm> <folder> [web]");
        return ExitCode::FAILURE;
    };
    let mut bindgen = Bindgen::new();
    let is_web = kind.is_some_and(|kind| kind == "web");
    let made = match is_web {
        true => bindgen.web(true),
        false => bindgen.nodejs(true),
    };
    // Names of functions help nobody who loads it from a server.
    let made = made
        .map(|bindgen| {
            bindgen
                .remove_name_section(is_web)
                .remove_producers_section(is_web)
        })
        .and_then(|bindgen| {
            bindgen
                .input_path(&file)
                .typescript(!is_web)
                .generate(&folder)
        });
    match made {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{} cannot be made a module: {error:#}", file.display());
            ExitCode::FAILURE
        }
    }
}
