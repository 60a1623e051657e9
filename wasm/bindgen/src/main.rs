//! `wasm-module <file.wasm> <folder>`: writes the module `<file>.js` for Node, with its types, into
//! the folder.

use std::process::ExitCode;

use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let (Some(file), Some(folder), None) = (arguments.next(), arguments.next(), arguments.next())
    else {
        eprintln!("usage: wasm-module <file.wasm> <folder>");
        return ExitCode::FAILURE;
    };
    let mut bindgen = Bindgen::new();
    let made = bindgen
        .input_path(&file)
        .nodejs(true)
        .and_then(|bindgen| bindgen.typescript(true).generate(&folder));
    match made {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{} cannot be made a module: {error:#}", file.display());
            ExitCode::FAILURE
        }
    }
}
