//! Where things are.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::Failure;
use crate::invocation::Invocation;

/// The checkout that the commands work on.
#[derive(Debug, Clone)]
pub struct Project {
    root: PathBuf,
    target: PathBuf,
    cargo: OsString,
}

impl Project {
    /// The workspace around the current folder.
    pub fn find() -> Result<Self, Failure> {
        let here =
            env::current_dir().map_err(|error| Failure::new(format!("no folder: {error}")))?;
        let root = here
            .ancestors()
            .find(|folder| {
                fs::read_to_string(folder.join("Cargo.toml"))
                    .is_ok_and(|text| text.contains("[workspace]"))
            })
            .ok_or_else(|| Failure::new(format!("{} is in no workspace", here.display())))?;
        let target = match env::var_os("CARGO_TARGET_DIR") {
            Some(folder) => here.join(folder),
            None => root.join("target"),
        };
        Ok(Self {
            root: root.to_owned(),
            target,
            cargo: env::var_os("CARGO").unwrap_or_else(|| "cargo".into()),
        })
    }

    /// The folder of the workspace.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A file or folder of the checkout.
    pub fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// Something made, under `target/`.
    pub fn made(&self, relative: &str) -> PathBuf {
        self.target.join(relative)
    }

    /// Cargo with the arguments in `line`, in the root, with the default service description.
    pub fn cargo(&self, line: &str) -> Invocation {
        Invocation::new(self, &self.cargo)
            .arguments(line.split_whitespace())
            .without("ORCHESTRATOR_METADATA")
            .with("CARGO_TARGET_DIR", &self.target)
    }

    /// A program, in the root.
    pub fn program(&self, program: &Path) -> Invocation {
        Invocation::new(self, program.as_os_str())
    }
}
