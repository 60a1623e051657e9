//! A program that calls every operation of the client: a package of its own below `target/`.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use odata_codegen::model::Service;

use crate::commands::generate;
use crate::failure::Failure;
use crate::files;
use crate::project::Project;

/// Name of the package.
pub const PACKAGE: &str = "every-operation";

/// The part of the program that does not depend on the operations. Arguments are unknown to the
/// compiler, and each call is reached through a table, so that none can be left out.
const FRAME: &str = "\
#![allow(deprecated, reason = \"all operations are called\")]

use std::future::Future;
use std::hint::black_box;
use std::pin::Pin;

use orchestrator_odata::Orchestrator;

type Answer = Pin<Box<dyn Future<Output = bool>>>;

fn given<T>() -> T {
    black_box(None).expect(\"no call is made without an argument\")
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let number: usize = std::env::args().nth(1).ok_or(\"number of an operation\")?.parse()?;
    let call = CALLS.get(number).ok_or(\"no such operation\")?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let client: &Orchestrator = Box::leak(Box::new(Orchestrator::builder(\"http://localhost\").build()?));
    println!(\"{}\", runtime.block_on(call(client)));
    Ok(())
}
";

/// Writes the package and gives its manifest.
pub fn write(project: &Project) -> Result<PathBuf, Failure> {
    let (service, _) = generate::service(project)?;
    let folder = project.made("bench").join(PACKAGE);
    let manifest = folder.join("Cargo.toml");
    files::write(&folder.join("src/main.rs"), &source(&service))?;
    files::lock(project, &folder)?;
    files::write(
        &manifest,
        &manifest_text(&project.path("bindings/orchestrator")),
    )?;
    Ok(manifest)
}

fn source(service: &Service) -> String {
    let mut text = FRAME.to_owned();
    let mut table = String::new();
    for (number, (group, operation)) in service.operations().enumerate() {
        let required = operation
            .parameters
            .iter()
            .filter(|parameter| parameter.is_required);
        let arguments = vec!["given()"; required.count()].join(", ");
        let _ = write!(
            text,
            "\nfn call_{number}(client: &'static Orchestrator) -> Answer {{\n    \
             Box::pin(async {{ black_box(client.{}().{}({arguments}).await).is_ok() }})\n}}\n",
            group.accessor.rust, operation.names.rust
        );
        let _ = writeln!(table, "    call_{number},");
    }
    let _ = write!(
        text,
        "\nstatic CALLS: &[fn(&'static Orchestrator) -> Answer] = &[\n{table}];\n"
    );
    text
}

fn manifest_text(client: &Path) -> String {
    format!(
        "[package]\nname = \"{PACKAGE}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
         [dependencies]\norchestrator-odata = {{ path = '{}' }}\n\
         tokio = {{ version = \"1\", default-features = false, features = [\"rt\", \"net\", \"time\"] }}\n\n\
         [profile.release]\nstrip = \"debuginfo\"\n",
        client.display()
    )
}
