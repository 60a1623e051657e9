//! How much a query may ask for.

use odata_codegen::model::Queries;

/// Limits of query options; beyond them the request is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Most expressions in one `$filter`. The service documents 100 and does not say what it
    /// counts; here it is comparisons (`in` and `has` included), function calls and lambda
    /// operators. Paths, literals, items of a list, arithmetic, `and`, `or` and `not` are free.
    pub filter_expressions: usize,
    /// Most orderings in `$orderby`.
    pub orderings: usize,
    /// Most levels of `$expand`.
    pub expand_depth: usize,
    /// Largest `$top`, if there is one.
    pub top: Option<u64>,
    /// Deepest nesting of parentheses, calls and prefix operators.
    pub nesting: usize,
    /// Most arithmetic operators in one expression; with [`Self::nesting`] this bounds the stack.
    pub arithmetic: usize,
}

impl Limits {
    /// Those that a service declares.
    #[must_use]
    pub fn of(declared: &Queries) -> Self {
        let limit = |declared: u32| match declared {
            0 => usize::MAX,
            declared => usize::try_from(declared).unwrap_or(usize::MAX),
        };
        Self {
            filter_expressions: limit(declared.filter_expressions),
            orderings: limit(declared.orderings),
            expand_depth: limit(declared.expand_levels),
            ..Self::default()
        }
    }
}

/// Without a declaration.
impl Default for Limits {
    fn default() -> Self {
        Self {
            filter_expressions: 100,
            orderings: 5,
            expand_depth: 2,
            top: Some(1000),
            nesting: 40,
            arithmetic: 200,
        }
    }
}
