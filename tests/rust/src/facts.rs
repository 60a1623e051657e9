//! The tables of facts.

use std::collections::BTreeMap;

use crate::calls::repository;

/// A row by column names.
pub type Row = BTreeMap<String, String>;

/// The rows of a table below `tests/data/facts`.
///
/// # Errors
/// When it cannot be read.
pub fn rows(path: &str) -> Result<Vec<Row>, String> {
    let path = repository().join("tests/data/facts").join(path);
    let text = std::fs::read_to_string(&path)
        .map_err(|error| format!("{} cannot be read: {error}", path.display()))?;
    let mut lines = text.lines();
    let names: Vec<&str> = lines.next().unwrap_or_default().split('\t').collect();
    Ok(lines
        .map(|line| {
            let cells = line.split('\t').map(str::to_owned);
            names.iter().map(ToString::to_string).zip(cells).collect()
        })
        .collect())
}
