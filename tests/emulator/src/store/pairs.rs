//! Entities with their keys as a list of pairs, because the members of a JSON object cannot have
//! numbers for names.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serializer};

use super::{Entry, Key};

/// Writes entities.
///
/// # Errors
/// Those of the serializer.
pub fn serialize<S: Serializer>(
    rows: &BTreeMap<Key, Entry>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(rows)
}

/// Reads entities.
///
/// # Errors
/// Those of the deserializer.
pub fn deserialize<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<BTreeMap<Key, Entry>, D::Error> {
    let pairs = Vec::<(Key, Entry)>::deserialize(deserializer)?;
    Ok(pairs.into_iter().collect())
}
