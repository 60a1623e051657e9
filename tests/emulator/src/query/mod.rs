//! OData query options over JSON rows: `$filter`, `$orderby`, `$select`, `$expand`, `$top`,
//! `$skip` and `$count`.
//!
//! The way of a query: [`Options::parse`] reads the texts into syntax trees without knowing any
//! type. [`Plan::new`] binds them to the type of the rows: names are looked up once, whatever their
//! case, literals get the type of what they are compared with, and types that cannot meet are
//! refused. A plan is then applied to any number of rows, and allocates nothing for a row that it
//! only compares.
//!
//! Semantics are those of OData 4.01 (part 2, section 5.1.1) and its grammar:
//!
//! - `eq` and `ne` know null; `gt` and `lt` with null are false, `ge` and `le` are true for two
//!   nulls; `and`, `or`, `not`, arithmetic and functions take null as unknown.
//! - `not` binds closer than a comparison: `not (Age gt 3)` needs its parentheses.
//! - Text is compared by code points, and a position or a length counts code points.
//! - Integers and decimals are exact; where one operand is `Edm.Double` or `Edm.Single`, both are
//!   compared as doubles. An integer result that leaves 64 bits becomes a decimal.
//! - Keywords, functions, properties and enumeration members are found whatever their case; lambda
//!   variables are not.
//! - A date stands for its midnight in UTC where it meets a point in time.
//!
//! Nothing here knows about HTTP or about the store; related rows come from a [`Navigate`]
//! function.

mod apply;
mod ast;
mod bind;
mod bind_path;
mod bind_shape;
mod bind_types;
mod bounds;
mod casts;
mod datum;
mod decimal;
mod error;
mod eval;
mod eval_items;
mod functions;
mod items;
mod lexer;
mod limits;
mod literals;
mod node;
mod number;
mod options;
mod outline;
mod parser;
mod pattern;
mod pattern_parser;
mod primary;
mod shape;
mod signatures;
mod temporal;

pub use apply::{Plan, RowType, apply, filter};
pub use ast::{Expression, Item, Sorting};
pub use bounds::Bounds;
pub use error::QueryError;
pub use eval::{Navigate, unrelated};
pub use limits::Limits;
pub use options::Options;
