//! Syntax trees, before any type is known.

use std::sync::Arc;

use super::datum::Datum;
use super::error::{Fault, QueryError};
use super::options::Options;

/// The value of a query option or of an alias; places in syntax trees refer to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Source {
    /// `$filter`, `@name`
    pub(super) option: String,
    pub(super) text: String,
}

impl Source {
    /// The error that a fault in this text leads to.
    pub(super) fn error(&self, fault: Fault) -> QueryError {
        fault.into_error(&self.option, &self.text)
    }
}

/// An expression with the text that it was read from.
#[derive(Debug, Clone)]
pub struct Expression {
    /// What the client wrote.
    pub text: String,
    pub(super) root: Expr,
    pub(super) source: Arc<Source>,
}

/// One key of `$orderby`.
#[derive(Debug, Clone)]
pub struct Sorting {
    /// What to sort by.
    pub expression: Expression,
    /// Largest first.
    pub is_descending: bool,
}

/// One item of `$select` or `$expand`.
#[derive(Debug, Clone)]
pub struct Item {
    /// The segments of the path; `*`, `$ref` and `$count` may be among them.
    pub path: Vec<String>,
    /// Options in parentheses after the path.
    pub options: Options,
    /// Levels of `$levels`.
    pub levels: Option<Levels>,
    /// Where it begins in the text of the option.
    pub(super) at: usize,
    pub(super) source: Arc<Source>,
}

impl Item {
    /// The error that a fault of this item leads to.
    pub(super) fn error(&self, fault: Fault) -> QueryError {
        self.source.error(fault.or_at(self.at))
    }
}

/// The value of `$levels`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Levels {
    /// So many.
    Number(usize),
    /// As many as the service allows at that place: so many.
    Max(usize),
}

impl Levels {
    /// The number of levels.
    pub(super) fn number(self) -> usize {
        match self {
            Self::Number(levels) | Self::Max(levels) => levels,
        }
    }
}

/// A node with its place in the text.
#[derive(Debug, Clone)]
pub(super) struct Expr {
    pub(super) kind: ExprKind,
    pub(super) at: usize,
}

/// What a node is.
#[derive(Debug, Clone)]
pub(super) enum ExprKind {
    /// A literal whose type shows in its form.
    Literal(Datum<'static>),
    /// `Namespace.Type'Member'`
    Enumerator { ty: String, text: String },
    /// A property, a variable, or what lies behind them.
    Path(Path),
    /// `@name` with its own text.
    Alias {
        name: String,
        value: Box<Expression>,
    },
    /// `not`
    Not(Box<Expr>),
    /// `-`
    Negate(Box<Expr>),
    /// `and`, any number of operands.
    And(Vec<Expr>),
    /// `or`, any number of operands.
    Or(Vec<Expr>),
    /// A comparison.
    Compare(Comparison, Box<(Expr, Expr)>),
    /// An arithmetic operation.
    Arithmetic(Operator, Box<(Expr, Expr)>),
    /// `in`
    In(Box<Expr>, Box<Expr>),
    /// The right side of `in`.
    List(Vec<Expr>),
    /// `has`
    Has(Box<(Expr, Expr)>),
    /// A function call, name in lower case.
    Call {
        function: String,
        arguments: Vec<Expr>,
    },
    /// `cast` or `isof`, of the current row where there is no operand.
    TypeCall {
        is_test: bool,
        operand: Option<Box<Expr>>,
        ty: String,
    },
    /// `case`, pairs of condition and result.
    Case(Vec<(Expr, Expr)>),
}

/// A path.
#[derive(Debug, Clone)]
pub(super) struct Path {
    pub(super) root: Root,
    pub(super) steps: Vec<Step>,
}

/// Where a path begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Root {
    /// At a variable of that name, or else at the current row.
    Name,
    /// `$it`
    It,
    /// `$this`
    This,
}

/// A step of a path.
#[derive(Debug, Clone)]
pub(super) struct Step {
    pub(super) kind: StepKind,
    pub(super) at: usize,
}

/// What a step does.
#[derive(Debug, Clone)]
pub(super) enum StepKind {
    /// To a property, or to a derived type where the name is qualified.
    Name(String),
    /// `$count`, perhaps of a part.
    Count(Option<Box<Expr>>),
    /// `any` with variable and condition, or without.
    Any(Option<(String, Box<Expr>)>),
    /// `all` with variable and condition.
    All(String, Box<Expr>),
}

/// The six comparisons.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Comparison {
    Equal,
    NotEqual,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
}

/// The arithmetic operations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Operator {
    Add,
    Subtract,
    Multiply,
    Divide,
    DivideBy,
    Remainder,
}

impl Operator {
    /// The operator as it is written.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Add => "add",
            Self::Subtract => "sub",
            Self::Multiply => "mul",
            Self::Divide => "div",
            Self::DivideBy => "divby",
            Self::Remainder => "mod",
        }
    }
}
