//! The crates that are built and run: a workspace of their own below `target/`.

use std::fmt::Write as _;
use std::path::PathBuf;

use odata_codegen::config::Config;
use odata_codegen::emit::rust;
use odata_codegen::model::Service;

use super::{derived, items};
use crate::failure::Failure;
use crate::files;
use crate::project::Project;

/// The program that decodes.
pub const DECODE: &str = "records-decode";

/// A package of which nothing but the dependencies is of interest.
pub const DEPENDENCIES: &str = "records-dependencies";

/// What every package depends on, used or not: with equal features nothing is built twice.
const OUTSIDE: [&str; 5] = ["libc", "odata-runtime", "serde", "serde_json", "uuid"];

/// A way to read and write the types.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// What the generator writes.
    Generated,
    /// serde's derive.
    Derived,
    /// serde's derive, with a map for members that a type does not declare.
    DerivedRest,
}

impl Way {
    /// Every way, in the order of the columns.
    pub const ALL: [Self; 3] = [Self::Generated, Self::Derived, Self::DerivedRest];

    /// The head of its column.
    pub fn title(self) -> &'static str {
        match self {
            Self::Generated => "generated",
            Self::Derived => "derive",
            Self::DerivedRest => "derive, unknown members kept",
        }
    }

    /// The package with the types.
    pub fn library(self) -> &'static str {
        match self {
            Self::Generated => "records-generated",
            Self::Derived => "records-derived",
            Self::DerivedRest => "records-derived-rest",
        }
    }

    /// The package with the program that uses them all.
    pub fn program(self) -> String {
        format!("{}-program", self.library())
    }

    /// Functions for the program, over any type.
    fn functions(self) -> &'static str {
        match self {
            Self::Generated => {
                "#[inline(never)]
fn read<T: odata_runtime::Readable>(text: &[u8]) -> Option<T> {
    odata_runtime::from_json(text).ok()
}
#[inline(never)]
fn write<T: odata_runtime::Writable>(value: &T) -> String {
    odata_runtime::to_json(value)
}
"
            }
            Self::Derived | Self::DerivedRest => {
                "#[inline(never)]
fn read<T: serde::de::DeserializeOwned>(text: &[u8]) -> Option<T> {
    serde_json::from_slice(text).ok()
}
#[inline(never)]
fn write<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_default()
}
"
            }
        }
    }
}

/// Where the workspace stands.
pub fn folder(project: &Project) -> PathBuf {
    project.made("bench/records")
}

/// The file that is decoded.
pub fn page(project: &Project) -> PathBuf {
    folder(project).join("items.json")
}

/// Writes the workspace, and gives the number of bytes that are decoded.
pub fn write(project: &Project, service: &Service, config: Config) -> Result<usize, Failure> {
    let folder = folder(project);
    let write = |name: &str, text: &str| files::write(&folder.join(name), text).map(drop);
    let package = |name: &str, libraries: &[&str], files: &[(&str, &str)]| {
        write(&format!("{name}/Cargo.toml"), &manifest(name, libraries))?;
        files
            .iter()
            .try_for_each(|(file, text)| write(&format!("{name}/src/{file}"), text))
    };
    write("Cargo.toml", &workspace(project)?)?;
    files::lock(project, &folder)?;
    for way in Way::ALL {
        let (library, files) = library(way, service, &config)?;
        let files: Vec<_> = files.iter().map(|(name, text)| (*name, &**text)).collect();
        package(library, &[], &files)?;
        let main = program(way, service);
        package(&way.program(), &[library], &[("main.rs", &main)])?;
    }
    package(DEPENDENCIES, &[], &[("lib.rs", "")])?;
    let main = include_str!("templates/decode.rs");
    package(DECODE, &Way::ALL.map(Way::library), &[("main.rs", main)])?;
    let items = items::page();
    files::write(&page(project), &items)?;
    Ok(items.len())
}

type Files = Vec<(&'static str, String)>;

fn library(way: Way, service: &Service, config: &Config) -> Result<(&'static str, Files), Failure> {
    let files = match way {
        Way::Generated => {
            let options = rust::Options {
                client: config.client.clone(),
            };
            let files =
                rust::emit(service, &options).map_err(|error| Failure::new(error.to_string()))?;
            let models = files
                .into_iter()
                .find(|file| file.path == "models.rs")
                .ok_or_else(|| Failure::new("the generator writes no models.rs"))?;
            vec![
                ("lib.rs", "pub mod models;\n".to_owned()),
                ("models.rs", models.text),
            ]
        }
        Way::Derived | Way::DerivedRest => {
            let models = derived::models(service, way == Way::DerivedRest);
            vec![
                ("lib.rs", "pub mod models;\npub mod values;\n".to_owned()),
                ("values.rs", derived::VALUES.to_owned()),
                ("models.rs", models),
            ]
        }
    };
    Ok((way.library(), files))
}

/// A program that reads every type, and writes those that requests send.
fn program(way: Way, service: &Service) -> String {
    let mut text = format!(
        "use {}::models;\n\n{}\nfn main() {{\n    \
         let text = std::env::args().nth(1).unwrap_or_default();\n    \
         let text = text.as_bytes();\n",
        way.library().replace('-', "_"),
        way.functions()
    );
    for ty in derived::structures(service) {
        let name = &ty.name;
        let _ = writeln!(text, "    let value = read::<models::{name}>(text);");
        if ty.is_input {
            text.push_str("    println!(\"{}\", value.as_ref().map_or(0, |v| write(v).len()));\n");
        }
        text.push_str("    std::hint::black_box(value);\n");
    }
    text.push_str("}\n");
    text
}

fn manifest(name: &str, libraries: &[&str]) -> String {
    let mut text = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n"
    );
    for name in OUTSIDE.iter().chain(libraries) {
        let _ = writeln!(text, "{name}.workspace = true");
    }
    text
}

/// The manifest around the packages, with the versions and features of this project.
fn workspace(project: &Project) -> Result<String, Failure> {
    let root = files::read(&project.path("Cargo.toml"))?;
    let mut text = "[workspace]\nresolver = \"3\"\nmembers = [\"records-*\"]\n\n\
                    [profile.release]\nstrip = true\n\n\
                    [workspace.dependencies]\nlibc = \"0.2\"\n"
        .to_owned();
    let runtime = project.path("bindings/runtime");
    let _ = writeln!(
        text,
        "odata-runtime = {{ path = '{}', default-features = false }}",
        runtime.display()
    );
    for name in Way::ALL.map(Way::library) {
        let _ = writeln!(text, "{name} = {{ path = \"{name}\" }}");
    }
    for name in ["serde", "serde_json", "uuid"] {
        let _ = writeln!(text, "{}", declaration(&root, name)?);
    }
    Ok(text)
}

/// The line of the root manifest that declares a dependency.
fn declaration<'m>(manifest: &'m str, name: &str) -> Result<&'m str, Failure> {
    manifest
        .lines()
        .find(|line| line.split('=').next().is_some_and(|key| key.trim() == name))
        .ok_or_else(|| Failure::new(format!("Cargo.toml declares no {name}")))
}

#[cfg(test)]
mod tests {
    use super::{Way, declaration, manifest};

    #[test]
    fn declarations_are_taken_from_the_root() {
        let root = "[workspace.dependencies]\nserde_json = \"1\"\nserde = { version = \"1\" }\n";
        assert_eq!(
            declaration(root, "serde"),
            Ok("serde = { version = \"1\" }")
        );
        assert!(declaration(root, "uuid").is_err());
    }

    #[test]
    fn manifests() {
        let text = manifest(&Way::Derived.program(), &["records-derived"]);
        assert!(text.contains("name = \"records-derived-program\""));
        assert!(text.ends_with("uuid.workspace = true\nrecords-derived.workspace = true\n"));
    }
}
