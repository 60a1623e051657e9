//! What differs between services in how they take queries.

use crate::text::{digits, filled};

/// How literals that have several spellings are spelled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum LiteralStyle {
    /// As OData 4.0 has them: `Namespace.Type'Member'`, `duration'PT1H'`.
    #[default]
    Qualified,
    /// Members of enumerations as quoted names: `'Member'`.
    Plain,
}

/// How a service takes queries, and how much of them; a limit of 0 is not stated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Dialect {
    /// How literals are spelled.
    pub literals: LiteralStyle,
    /// Most expressions in one `$filter`.
    pub filter_expressions: u32,
    /// Most orderings in one `$orderby`.
    pub orderings: u32,
    /// Deepest nesting of `$expand`.
    pub expand_depth: u32,
    /// Whether a page without a next link is the last one, as OData demands, wherever the
    /// operation states no page size.
    pub complete_without_link: bool,
    /// Whether bodies have 64-bit integers and decimals in strings (`IEEE754Compatible`), for
    /// services that would round them.
    pub numbers_as_text: bool,
}

/// Compares what a query asks for with a limit; says both when it is too much.
pub(crate) fn within(limit: u32, asked: usize, what: &str) -> Result<(), String> {
    if limit == 0 || u32::try_from(asked).is_ok_and(|asked| asked <= limit) {
        return Ok(());
    }
    Err(filled(
        "{}: {} asked for, the service takes at most {}",
        &[what, &digits(asked as u64), &digits(limit.into())],
    ))
}
