//! Texts that come from outside: encoding, places, what is wrong with them, JSON, YAML.
//!
//! Every reader stands on this; nothing here knows what the texts say.

pub(crate) mod decode;
pub(crate) mod json;
pub(crate) mod lines;
pub(crate) mod report;
pub(crate) mod tree;
pub(crate) mod yaml;
