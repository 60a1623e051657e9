//! Python: models and the methods of sets, for a package with a native part underneath.

mod models;
mod sets;
mod text;
mod types;

pub use types::{annotation, argument, result};

use super::File;
use crate::model::Service;

/// Writes `models.py`, `_sets.py` and `_async_sets.py`.
#[must_use]
pub fn emit(service: &Service) -> Vec<File> {
    [
        ("models.py", models::module(service)),
        ("_sets.py", sets::module(service, sets::Style::Blocking)),
        ("_async_sets.py", sets::module(service, sets::Style::Async)),
    ]
    .map(|(path, text)| File {
        path: path.to_owned(),
        text,
    })
    .into()
}
