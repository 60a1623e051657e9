//! What a service's owner decides about its client, as a small JSON file.

use serde::Deserialize;

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
    /// How the service takes queries.
    #[serde(default)]
    pub queries: Queries,
}

/// How a service takes queries; a limit of 0 is none.
#[derive(Debug, Clone, Copy, Default, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields, default)]
pub struct Queries {
    /// Members of enumerations stand as `'Member'`, without the name of their type.
    pub plain_enum_literals: bool,
    /// Most expressions in `$filter`.
    pub filter_expressions: u32,
    /// Most orderings in `$orderby`.
    pub orderings: u32,
    /// Most levels of `$expand`.
    pub expand_depth: u32,
    /// A page may lack its next link although others follow it, against the rules of OData.
    pub pages_without_link: bool,
    /// 64-bit integers and decimals stand in strings in what is sent (`IEEE754Compatible`).
    pub numbers_as_text: bool,
}

/// A file that is not a configuration.
#[derive(Debug, thiserror::Error)]
#[error("the generator configuration cannot be read: {0}")]
pub struct InvalidConfig(#[from] serde_json::Error);

impl Config {
    /// Reads the JSON form.
    ///
    /// # Errors
    /// [`InvalidConfig`] with line and column.
    pub fn from_json(bytes: &[u8]) -> Result<Self, InvalidConfig> {
        Ok(serde_json::from_slice(bytes)?)
    }

    pub(crate) fn passes(&self) -> Options {
        Options {
            names: NameRules {
                strip_type_suffixes: self.strip_type_suffixes.clone(),
            },
            include_undocumented: self.include_undocumented,
            odata_prefix: self.odata_prefix.clone(),
        }
    }
}
