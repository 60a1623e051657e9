//! What the properties of rows tell about them.

use odata_runtime::Operation;
use odata_runtime::extract::Traits;

/// Names of properties that say when a row was changed last, the first one counts.
const MODIFIED: [&str; 2] = ["LastModificationTime", "LastUpdated"];

/// Names of properties that say when a row was made, the first one counts.
const CREATED: [&str; 5] = [
    "CreationTime",
    "TimeStamp",
    "Timestamp",
    "ExecutionTime",
    "Created",
];

/// A property of rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Property {
    /// The name on the wire.
    pub name: String,
    /// What it holds.
    pub kind: PropertyKind,
    /// Whether a filter and an order may name it.
    pub is_usable: bool,
}

/// What a property holds, as far as it matters here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PropertyKind {
    /// A whole number.
    Integer,
    /// A moment.
    Moment,
    /// Something else.
    Other,
}

/// What is known of the rows of a list.
pub fn traits(operation: &Operation, properties: &[Property]) -> Traits {
    let find = |name: &str| properties.iter().find(|property| property.name == name);
    let moment = |names: &[&str]| {
        let mut found = names.iter().filter_map(|name| find(name));
        let found = found.find(|found| found.is_usable && found.kind == PropertyKind::Moment);
        found.map(|found| found.name.clone())
    };
    let key = operation.key.and_then(|key| find(key.name));
    let key = key.filter(|key| key.is_usable);
    let (number, other) = match key {
        Some(key) if key.kind == PropertyKind::Integer => (Some(key.name.clone()), None),
        other => (None, other.map(|key| key.name.clone())),
    };
    Traits {
        key: number,
        order: other,
        created: moment(&CREATED),
        modified: moment(&MODIFIED),
    }
}
