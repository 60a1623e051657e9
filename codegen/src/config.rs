//! What a service's owner decides about its client, as a small JSON file.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::openapi::Conventions;
use crate::passes::Options;
use crate::passes::names::NameRules;

/// Decisions about one service.
#[derive(Debug, Clone, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Config {
    /// Name of the client type, for example `Orchestrator`.
    pub client: String,
    /// First segment of the path of everything inside OData.
    #[serde(default)]
    pub odata_prefix: String,
    /// Endings that type names lose where they stay unique without them.
    #[serde(default)]
    pub strip_type_suffixes: Vec<String>,
    /// Generate operations that are not part of the published API, too.
    #[serde(default)]
    pub include_undocumented: bool,
    /// 64-bit integers and decimals stand in strings in what is sent (`IEEE754Compatible`); a
    /// description can say so itself (`Client.Queries`).
    #[serde(default)]
    pub numbers_as_text: bool,
    /// Headers of an OpenAPI document that the settings of the client supply.
    #[serde(default)]
    pub ambient_headers: Vec<String>,
    /// Query options take members of enumerations as texts; for descriptions that are joined with
    /// an OpenAPI document, as others say it themselves (`Client.Queries`).
    #[serde(default)]
    pub plain_enum_members: bool,
    /// A page may lack its next link although others follow it; likewise.
    #[serde(default)]
    pub pages_without_link: bool,
    /// What the documentation calls groups of operations, where not by their names in the service.
    #[serde(default)]
    pub titles: BTreeMap<String, String>,
}

/// A file that is not a configuration.
#[derive(Debug, thiserror::Error)]
#[error("the generator configuration cannot be read: {0}")]
pub struct InvalidConfig(#[from] serde_json::Error);

/// What is assumed where nobody decides: a client called `Service`, at the root of its address.
impl Default for Config {
    fn default() -> Self {
        Self {
            client: "Service".to_owned(),
            odata_prefix: String::new(),
            strip_type_suffixes: Vec::new(),
            include_undocumented: false,
            numbers_as_text: false,
            ambient_headers: Vec::new(),
            plain_enum_members: false,
            pages_without_link: false,
            titles: BTreeMap::new(),
        }
    }
}

impl Config {
    /// Reads the JSON form.
    ///
    /// # Errors
    /// [`InvalidConfig`] with line and column.
    pub fn from_json(bytes: &[u8]) -> Result<Self, InvalidConfig> {
        Ok(serde_json::from_slice(bytes)?)
    }

    pub(crate) fn conventions(&self) -> Conventions {
        Conventions {
            odata_prefix: self.odata_prefix.clone(),
            ambient_headers: self.ambient_headers.clone(),
            plain_enum_members: self.plain_enum_members,
            pages_without_link: self.pages_without_link,
        }
    }

    pub(crate) fn passes(&self) -> Options {
        Options {
            names: NameRules {
                strip_type_suffixes: self.strip_type_suffixes.clone(),
            },
            include_undocumented: self.include_undocumented,
            odata_prefix: self.odata_prefix.clone(),
            numbers_as_text: self.numbers_as_text,
        }
    }
}
