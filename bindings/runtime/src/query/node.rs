//! Expressions without their types: one tree, one writer.

use std::sync::atomic::{AtomicU32, Ordering};

use super::dialect::{Dialect, LiteralStyle};
use super::literal::Literal;
use super::split::split;
use super::term::{Expression, Term};

/// An expression of OData's URL grammar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Node {
    /// A property.
    Name(&'static str),
    /// A property whose name is known at run time only.
    Property(String),
    /// The variable of a lambda operator, with a name where the caller chose one.
    Variable(u32, Option<&'static str>),
    /// `left/right`.
    Member(Box<[Self; 2]>),
    Literal(Literal),
    /// `not` or `-`.
    Prefix(&'static str, Box<Self>),
    Binary(Operator, Box<[Self; 2]>),
    Call(&'static str, Vec<Self>),
    In(Box<Self>, Vec<Self>),
    /// `path/$count($filter=condition)`
    CountWhere(Box<[Self; 2]>),
    /// `path/any(x:body)`; without a variable `path/any()`.
    Lambda {
        path: Box<Self>,
        name: &'static str,
        variable: u32,
        /// The name of the variable, where the caller chose one.
        chosen: Option<&'static str>,
        body: Option<Box<Self>>,
    },
}

/// Operators between two operands, weakest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    /// `or`
    Or,
    /// `and`
    And,
    /// `eq`
    Eq,
    /// `ne`
    Ne,
    /// `gt`
    Gt,
    /// `ge`
    Ge,
    /// `lt`
    Lt,
    /// `le`
    Le,
    /// `has`
    Has,
    /// `add`
    Add,
    /// `sub`
    Sub,
    /// `mul`
    Mul,
    /// `div`: of integers the whole part.
    Div,
    /// `divby`: with the fraction.
    DivBy,
    /// `mod`
    Mod,
}

const OR: u8 = 1;
const AND: u8 = 2;
const COMPARISON: u8 = 3;
const SUM: u8 = 4;
const PRODUCT: u8 = 5;
const PREFIX: u8 = 6;
const PRIMARY: u8 = 7;

impl Operator {
    const fn text(self) -> &'static str {
        match self {
            Self::Or => "or",
            Self::And => "and",
            Self::Eq => "eq",
            Self::Ne => "ne",
            Self::Gt => "gt",
            Self::Ge => "ge",
            Self::Lt => "lt",
            Self::Le => "le",
            Self::Has => "has",
            Self::Add => "add",
            Self::Sub => "sub",
            Self::Mul => "mul",
            Self::Div => "div",
            Self::DivBy => "divby",
            Self::Mod => "mod",
        }
    }

    const fn level(self) -> u8 {
        match self {
            Self::Or => OR,
            Self::And => AND,
            Self::Add | Self::Sub => SUM,
            Self::Mul | Self::Div | Self::DivBy | Self::Mod => PRODUCT,
            _ => COMPARISON,
        }
    }

    /// The weakest operands that need no parentheses: left, right.
    const fn operands(self) -> (u8, u8) {
        match self {
            Self::Has => (PRIMARY, PRIMARY),
            Self::Or | Self::And => (self.level(), self.level()),
            Self::Add | Self::Sub | Self::Mul | Self::Div | Self::DivBy | Self::Mod => {
                (self.level(), self.level() + 1)
            }
            _ => (SUM, SUM),
        }
    }
}

impl Node {
    pub fn binary(operator: Operator, left: Self, right: Self) -> Self {
        Self::Binary(operator, Box::new([left, right]))
    }

    /// Tells variables apart until the expression is written, when they get names by their depth.
    pub fn next_variable() -> u32 {
        static LAST: AtomicU32 = AtomicU32::new(0);
        LAST.fetch_add(1, Ordering::Relaxed)
    }

    /// A lambda operator; the variable may have a name that the caller chose.
    pub fn lambda(
        path: Self,
        name: &'static str,
        variable: Option<(u32, Option<&'static str>)>,
        body: Option<Self>,
    ) -> Self {
        let (variable, chosen) = variable.unwrap_or_default();
        Self::Lambda {
            path: Box::new(path),
            name,
            variable,
            chosen,
            body: body.map(Box::new),
        }
    }

    fn level(&self) -> u8 {
        match self {
            Self::Binary(operator, _) => operator.level(),
            Self::Prefix(..) => PREFIX,
            Self::In(..) => COMPARISON,
            // What a caller wrote may be anything.
            _ => PRIMARY,
        }
    }

    /// The text, not yet percent-encoded.
    pub fn text(&self, style: LiteralStyle) -> String {
        let mut text = String::new();
        self.write(style, &mut Vec::new(), &mut text);
        text
    }

    fn write(&self, style: LiteralStyle, variables: &mut Vec<u32>, into: &mut String) {
        match self {
            Self::Name(name) => into.push_str(name),
            Self::Property(text) => into.push_str(text),
            Self::Variable(_, Some(name)) => into.push_str(name),
            Self::Variable(id, None) => into.push_str(&variable_name(*id, variables)),
            Self::Literal(literal) => literal.write(style, into),
            Self::Member(parts) => {
                parts[0].write(style, variables, into);
                into.push('/');
                parts[1].write(style, variables, into);
            }
            Self::CountWhere(parts) => write_count(parts, style, variables, into),
            Self::Prefix(operator, operand) => {
                into.push_str(operator);
                operand.write_above(PRIMARY, style, variables, into);
            }
            Self::Binary(operator, operands) => {
                let (left, right) = operator.operands();
                operands[0].write_above(left, style, variables, into);
                into.push(' ');
                into.push_str(operator.text());
                into.push(' ');
                operands[1].write_above(right, style, variables, into);
            }
            Self::Call(name, arguments) => {
                into.push_str(name);
                write_list(arguments, style, variables, into);
            }
            Self::In(left, items) => {
                left.write_above(PRIMARY, style, variables, into);
                into.push_str(" in ");
                write_list(items, style, variables, into);
            }
            Self::Lambda {
                path,
                name,
                variable,
                chosen,
                body,
            } => {
                path.write(style, variables, into);
                into.push('/');
                into.push_str(name);
                into.push('(');
                if let Some(body) = body {
                    variables.push(*variable);
                    match chosen {
                        Some(name) => into.push_str(name),
                        None => into.push_str(&variable_name(*variable, variables)),
                    }
                    into.push(':');
                    body.write(style, variables, into);
                    variables.pop();
                }
                into.push(')');
            }
        }
    }

    fn write_above(
        &self,
        level: u8,
        style: LiteralStyle,
        variables: &mut Vec<u32>,
        into: &mut String,
    ) {
        let enclosed = self.level() < level;
        into.push_str(if enclosed { "(" } else { "" });
        self.write(style, variables, into);
        into.push_str(if enclosed { ")" } else { "" });
    }

    /// The direct parts.
    pub fn parts(&self) -> Box<dyn Iterator<Item = &Self> + '_> {
        match self {
            Self::Name(_) | Self::Property(_) | Self::Variable(..) | Self::Literal(_) => {
                Box::new(std::iter::empty())
            }
            Self::Member(parts) | Self::CountWhere(parts) | Self::Binary(_, parts) => {
                Box::new(parts.iter())
            }
            Self::Prefix(_, part) => Box::new(std::iter::once(&**part)),
            Self::Call(_, parts) => Box::new(parts.iter()),
            Self::In(left, items) => Box::new(std::iter::once(&**left).chain(items)),
            Self::Lambda { path, body, .. } => {
                Box::new(std::iter::once(&**path).chain(body.as_deref()))
            }
        }
    }

    /// How many expressions a service counts: comparisons, calls, lambda operators, and each item of a list.
    pub fn expressions(&self) -> usize {
        let own = match self {
            Self::Binary(operator, _) => usize::from(operator.level() == COMPARISON),
            Self::Call(..) | Self::Lambda { .. } => 1,
            Self::In(_, items) => items.len(),
            _ => 0,
        };
        own + self.parts().map(Self::expressions).sum::<usize>()
    }
}

impl Expression for Node {
    fn text(&self, dialect: &Dialect) -> String {
        Self::text(self, dialect.literals)
    }

    fn equals(&self, other: &Term) -> bool {
        other.is(self)
    }

    fn expressions(&self) -> usize {
        Self::expressions(self)
    }

    fn taken_apart(&self, dialect: &Dialect) -> Option<Vec<Term>> {
        split(self, dialect)
    }
}

fn write_count(
    [path, filter]: &[Node; 2],
    style: LiteralStyle,
    variables: &mut Vec<u32>,
    into: &mut String,
) {
    path.write(style, variables, into);
    into.push_str("/$count($filter=");
    filter.write(style, variables, into);
    into.push(')');
}

fn write_list(items: &[Node], style: LiteralStyle, variables: &mut Vec<u32>, into: &mut String) {
    into.push('(');
    for (index, item) in items.iter().enumerate() {
        into.push_str(if index > 0 { "," } else { "" });
        item.write(style, variables, into);
    }
    into.push(')');
}

/// `x`, `y`, `z`, `x3`, … by the depth at which the variable was introduced.
fn variable_name(id: u32, variables: &[u32]) -> String {
    let depth = variables.iter().position(|variable| *variable == id);
    match depth.unwrap_or(variables.len()) {
        0 => "x".to_owned(),
        1 => "y".to_owned(),
        2 => "z".to_owned(),
        deeper => format!("x{deeper}"),
    }
}
