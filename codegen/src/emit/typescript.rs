//! JavaScript and its types: a module for each set, rows of data for the operations, and the types
//! of the service; for a package with a native part underneath.

mod bodies;
mod models;
mod permissions;
mod properties;
mod rows;
mod sets;
mod shapes;
mod text;
mod types;
mod versions;

pub use types::{argument, result, value};

use super::File;
use crate::model::Service;

/// Writes the modules `models`, `permissions`, `shapes`, `bodies`, `versions`,
/// `sets/…` and `sets`, each with its types.
#[must_use]
pub fn emit(service: &Service) -> Vec<File> {
    let mut files = vec![
        file("models.js", properties::module(service)),
        file("models.d.ts", models::module(service)),
        file("shapes.js", shapes::module(service)),
        file("permissions.js", permissions::module(service)),
        file("permissions.d.ts", permissions::types(service)),
        file("bodies.js", bodies::module(service)),
        file("versions.js", versions::module(service)),
        file("versions.d.ts", versions::types()),
        file("sets.js", sets::index(service)),
        file("sets.d.ts", sets::index_types(service)),
    ];
    for group in &service.groups {
        let name = &group.class;
        files.push(file(&format!("sets/{name}.js"), sets::module(group)));
        let types = sets::module_types(service, group);
        files.push(file(&format!("sets/{name}.d.ts"), types));
    }
    files
}

fn file(path: &str, text: String) -> File {
    File {
        path: path.to_owned(),
        text,
    }
}
