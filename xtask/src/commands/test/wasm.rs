//! Steps for WebAssembly: with the target of rustup, or else with Debian's compiler, which builds
//! the standard library itself.

use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};

use super::{Outcome, counted_tap, emulator};
use crate::commands::demo::start_emulator;
use crate::failure::{Failure, Stop};
use crate::invocation::Invocation;
use crate::project::Project;

const TARGET: &str = "wasm32-unknown-unknown";
const SMALL_TARGET: &str = "wasm-small";
const NEEDED: &str = env!("CARGO_PKG_RUST_VERSION");
const OLDEST_NODE: u32 = 20;
/// What is said to the compiler where size counts: no message, no place and no `Debug` output goes
/// into the module, because nobody could read them there.
const SMALL: &str =
    "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none";
const HOW_TO_GET_IT: &str = "rustup target add wasm32-unknown-unknown, or \
     apt install rustc-web cargo-web rust-web-src (Debian)";

/// A compiler for the target.
pub enum Compiler {
    /// The one that this program was built with.
    Usual,
    /// Debian's, of this version.
    Debian {
        version: String,
        library: PathBuf,
        linker: PathBuf,
    },
}

/// Both crates, as somebody would build them who depends on them.
pub fn build(project: &Project) -> Outcome {
    let compiler = Compiler::find(project)?;
    compiler
        .build(project)
        .arguments(["--package", "odata-runtime", "--package"])
        .arguments(["orchestrator-odata"])
        .log(&project.made("xtask/wasm-build.log"))?;
    Ok(compiler.name())
}

/// The client for JavaScript, run in Node against the emulator.
pub fn in_node(project: &Project) -> Outcome {
    let node = project.program(Path::new("node"));
    let version = ask(node.clone().arguments(["--version"])).unwrap_or_default();
    if numbers(version.trim_start_matches('v')) < vec![OLDEST_NODE] {
        return Err(Stop::NotRun(format!(
            "Node {OLDEST_NODE} or later is needed ({version:?} was found): apt install nodejs, or https://nodejs.org"
        )));
    }
    let module = module(project)?;
    let program = emulator::program(project)?;
    let call = project.program(&program);
    let (_server, [address, token, _]) = start_emulator(project, call, "wasm-emulator")?;
    let output = node
        .arguments(["--test-reporter=tap", "wasm/tests/smoke.mjs"])
        .arguments([module.as_os_str()])
        .arguments([address, token, nowhere()?])
        .log(&project.made("xtask/wasm-in-node.log"))?;
    Ok(format!("{}, Node {version}", counted_tap(&output)?))
}

/// Builds the WebAssembly and the JavaScript around it.
fn module(project: &Project) -> Result<PathBuf, Stop> {
    let compiler = Compiler::find(project)?;
    let build = compiler.build(project);
    build
        .arguments(["--package", "orchestrator-odata-wasm"])
        .log(&project.made("xtask/wasm-in-node-build.log"))?;
    let folder = project.made("wasm-module");
    project
        .cargo("run --quiet --package wasm-module --")
        .arguments([compiler.file(project, "debug"), folder.clone()])
        .log(&project.made("xtask/wasm-module.log"))?;
    Ok(folder.join("orchestrator_odata_wasm.js"))
}

/// An address of this machine where nothing listens any more.
fn nowhere() -> Result<String, Failure> {
    let address = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
        .and_then(|listener| listener.local_addr())
        .map_err(|error| Failure::new(format!("no free port: {error}")))?;
    Ok(format!("http://{address}"))
}

impl Compiler {
    /// Finds one, or says what is missing.
    pub fn find(project: &Project) -> Result<Self, Stop> {
        if has_target(project) {
            return Ok(Self::Usual);
        }
        let add = project.program(Path::new("rustup"));
        let added = add
            .arguments(["target", "add", TARGET])
            .log(&project.made("xtask/wasm-target.log"));
        if added.is_ok() && has_target(project) {
            return Ok(Self::Usual);
        }
        Self::debian(project).map_err(|why| {
            Stop::NotRun(format!(
                "there is no compiler for {TARGET}: {why}; {HOW_TO_GET_IT}"
            ))
        })
    }

    fn debian(project: &Project) -> Result<Self, String> {
        let rustc = |arguments: &[&str]| ask(debian(project, "rustc").arguments(arguments));
        let version = rustc(&["--version"]).ok_or("Debian's is not installed")?;
        let version = version.split(' ').nth(1).unwrap_or_default().to_owned();
        if numbers(&version) < numbers(NEEDED) {
            return Err(format!("Debian's is {version}, {NEEDED} is needed"));
        }
        ask(debian(project, "cargo").arguments(["--version"])).ok_or("cargo-web is missing")?;
        let sysroot = rustc(&["--print", "sysroot"]).unwrap_or_default();
        let library = Path::new(&sysroot).join("lib/rustlib/src/rust/library");
        let library = fs::canonicalize(library).map_err(|_| "rust-web-src is missing")?;
        let linker = linker(project).ok_or("the toolchain has no rust-lld to link with")?;
        Ok(Self::Debian {
            version,
            library,
            linker,
        })
    }

    /// What is built goes here, apart from what is built for this machine.
    fn target(&self) -> &'static str {
        match self {
            Self::Usual => "wasm",
            Self::Debian { .. } => "wasm-debian",
        }
    }

    /// The client for JavaScript, once it is built.
    pub fn file(&self, project: &Project, profile: &str) -> PathBuf {
        made_in(project, self.target(), profile)
    }

    /// `cargo build` for the target.
    pub fn build(&self, project: &Project) -> Invocation {
        match self {
            Self::Usual => project
                .cargo(&format!("build --target {TARGET}"))
                .with("CARGO_TARGET_DIR", project.made(self.target())),
            Self::Debian {
                library, linker, ..
            } => debian(project, "cargo")
                .arguments(["build", "--target", TARGET])
                .arguments(["-Zbuild-std=std,panic_abort"])
                .without("ORCHESTRATOR_METADATA")
                .with("CARGO_TARGET_DIR", project.made(self.target()))
                .with("RUSTC", "/usr/bin/rustc")
                // A stable compiler builds no standard library otherwise, and Debian's has no
                // component with its source.
                .with("RUSTC_BOOTSTRAP", "1")
                .with("__CARGO_TESTS_ONLY_SRC_ROOT", library)
                .with("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker),
        }
    }

    /// The same as small as can be: with a standard library of its own, where its source is at hand.
    pub fn build_small(&self, project: &Project) -> Invocation {
        let build = self.build(project);
        let build = match self {
            Self::Usual if !has_source(project) => return build,
            Self::Usual => build
                .arguments(["-Zbuild-std=std,panic_abort"])
                // A stable compiler builds no standard library otherwise.
                .with("RUSTC_BOOTSTRAP", "1"),
            Self::Debian { .. } => build,
        };
        build
            .arguments(["-Zbuild-std-features=optimize_for_size"])
            .with("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", SMALL)
            .with("CARGO_TARGET_DIR", project.made(SMALL_TARGET))
    }

    /// What [`build_small`](Self::build_small) makes.
    pub fn small_file(&self, project: &Project, profile: &str) -> PathBuf {
        match self {
            Self::Usual if !has_source(project) => self.file(project, profile),
            _ => made_in(project, SMALL_TARGET, profile),
        }
    }

    fn name(&self) -> String {
        match self {
            Self::Usual => String::new(),
            Self::Debian { version, .. } => format!("with Debian's rustc {version}"),
        }
    }
}

/// A program of Debian, without what `cargo run` sets for its own toolchain.
fn debian(project: &Project, name: &str) -> Invocation {
    project
        .program(&Path::new("/usr/bin").join(name))
        .without("LD_LIBRARY_PATH")
        .without("RUSTUP_TOOLCHAIN")
        .without("RUSTC")
        .without("RUSTDOC")
        .without("CARGO")
}

fn rustc(project: &Project, arguments: &[&str]) -> Option<String> {
    ask(project.program(Path::new("rustc")).arguments(arguments))
}

fn has_target(project: &Project) -> bool {
    let folder = rustc(project, &["--print", "target-libdir", "--target", TARGET]);
    folder.is_some_and(|folder| Path::new(&folder).is_dir())
}

/// Whether the toolchain has the source of the standard library, or can get it.
fn has_source(project: &Project) -> bool {
    let is_there = || {
        let sysroot = rustc(project, &["--print", "sysroot"]).unwrap_or_default();
        let library = Path::new(&sysroot).join("lib/rustlib/src/rust/library");
        library.join("Cargo.lock").is_file()
    };
    is_there() || {
        let add = project.program(Path::new("rustup"));
        let added = add
            .arguments(["component", "add", "rust-src"])
            .log(&project.made("xtask/wasm-source.log"));
        added.is_ok() && is_there()
    }
}

fn made_in(project: &Project, target: &str, profile: &str) -> PathBuf {
    let file = format!("{TARGET}/{profile}/orchestrator_odata_wasm.wasm");
    project.made(target).join(file)
}

fn linker(project: &Project) -> Option<PathBuf> {
    // The standard library of this machine stands beside the programs of the toolchain.
    let library = rustc(project, &["--print", "target-libdir"])?;
    let linker = Path::new(&library).with_file_name("bin").join("rust-lld");
    linker.is_file().then_some(linker)
}

/// What a program prints, if it can be run and is content.
fn ask(call: Invocation) -> Option<String> {
    let output = call.command().output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| text.trim().to_owned())
}

fn numbers(version: &str) -> Vec<u32> {
    let words = version.split(['.', '-', '+']);
    words.map_while(|word| word.parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::numbers;

    #[test]
    fn versions_are_compared_by_number() {
        assert!(numbers("1.85.0") < numbers("1.95"));
        assert!(numbers("1.100.0") > numbers("1.95"));
        assert!(numbers("1.95.0") >= numbers("1.95"));
        assert!(numbers("") < numbers("1.95"));
    }
}
