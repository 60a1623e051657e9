//! Bound expressions.

use odata_codegen::model::{StructuredId, Type};

use super::ast::{Comparison, Operator};
use super::bind_types::Static;
use super::datum::Datum;
use super::pattern::Pattern;
use super::signatures::Function;

/// A bound expression.
#[derive(Debug, Clone)]
pub(super) enum Node {
    Constant(Datum<'static>),
    Path(PathNode),
    Not(Box<Node>),
    Negate(Box<Node>),
    And(Vec<Node>),
    Or(Vec<Node>),
    Compare(Comparison, Box<(Node, Node)>),
    Arithmetic(Operator, Box<(Node, Node)>),
    InList(Box<Node>, Vec<Node>),
    InCollection(Box<(Node, Node)>, Type),
    Has(Box<(Node, Node)>),
    Call(Function, Vec<Node>),
    Matches(Box<Node>, Pattern),
    Cast {
        operand: Box<Node>,
        from: Type,
        to: Type,
    },
    IsOf {
        operand: Box<Node>,
        from: Type,
        ty: Type,
    },
    Case(Vec<(Node, Node)>),
}

/// A bound path.
#[derive(Debug, Clone)]
pub(super) struct PathNode {
    pub(super) origin: Origin,
    pub(super) steps: Vec<BoundStep>,
    pub(super) leaf: Static,
}

/// Where a bound path begins.
#[derive(Debug, Clone, Copy)]
pub(super) enum Origin {
    It,
    This,
    /// So many variables outside the innermost one.
    Variable(usize),
}

/// A step of a bound path.
#[derive(Debug, Clone)]
pub(super) enum BoundStep {
    /// To a member; for a navigation property with its declaring type and its number there.
    Member {
        name: String,
        navigation: Option<(StructuredId, usize)>,
    },
    /// Nothing unless the value of the first type is of the second.
    Type(StructuredId, StructuredId),
    Count(Option<Box<Node>>),
    Any(Option<Box<Node>>),
    All(Box<Node>),
}

impl BoundStep {
    /// To a member that is no navigation property.
    pub(super) fn member(name: &str) -> Self {
        Self::Member {
            name: name.to_owned(),
            navigation: None,
        }
    }
}
