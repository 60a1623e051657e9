//! How far an extraction came, for the one that reads what is new.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What was newest in each place when an extraction was planned. Plain data.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// By the names of places; the name is empty where rows stand in no place.
    #[serde(default)]
    pub places: BTreeMap<String, PlaceMark>,
}

/// What was newest in one place.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlaceMark {
    /// The largest key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub key: Option<i64>,
    /// The latest time, as the service wrote it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub time: Option<String>,
}

/// What is read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Since {
    /// Everything.
    #[default]
    Start,
    /// What is new or changed since a mark was made.
    Mark(Mark),
    /// What was made or changed at this time or later, in the form of a filter:
    /// `2025-06-01T00:00:00Z`.
    Time(String),
}

impl Since {
    /// The mark of one place.
    pub(crate) fn of(&self, place: &str) -> Option<&PlaceMark> {
        match self {
            Self::Mark(mark) => mark.places.get(place),
            _ => None,
        }
    }
}
