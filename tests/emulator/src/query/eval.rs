//! Evaluates bound expressions.

use std::borrow::Cow;
use std::cmp::Ordering;

use odata_codegen::model::{Property, Service, StructuredId, Type};
use serde_json::Value;

use super::ast::Comparison;
use super::bind_types::{Static, derives, find_structured};
use super::casts;
use super::datum::{Datum, decode};
use super::error::Fault;
use super::eval_items::items;
use super::functions;
use super::node::{BoundStep, Node, Origin, PathNode};
use super::number;

/// Finds what a navigation property of a row leads to: given the type that declares it, the
/// property and the row. It is asked only where the row does not hold the related rows already.
/// `None` is no row, or an empty collection.
pub type Navigate<'n> = dyn Fn(StructuredId, &Property, &Value) -> Option<Value> + 'n;

/// Related rows are those that the row itself holds, and no others.
#[must_use]
pub fn unrelated(_: StructuredId, _: &Property, _: &Value) -> Option<Value> {
    None
}

/// What names mean while a row is looked at.
#[derive(Clone, Copy)]
pub(super) struct Scope<'v> {
    pub(super) it: &'v Value,
    pub(super) this: &'v Value,
    pub(super) variables: Option<&'v Variables<'v>>,
}

impl<'v> Scope<'v> {
    /// The scope of a row.
    pub(super) fn row(it: &'v Value, this: &'v Value) -> Self {
        Self {
            it,
            this,
            variables: None,
        }
    }
}

/// Lambda variables from the inside out.
pub(super) struct Variables<'v> {
    pub(super) value: &'v Value,
    pub(super) outer: Option<&'v Variables<'v>>,
}

static NULL: Value = Value::Null;

/// Evaluates expressions over rows of a service.
#[derive(Clone, Copy)]
pub(super) struct Evaluator<'e> {
    pub(super) service: &'e Service,
    pub(super) navigate: &'e Navigate<'e>,
}

impl<'e> Evaluator<'e> {
    /// Whether a condition is true; null is not.
    pub(super) fn holds(&self, node: &Node, scope: Scope<'_>) -> Result<bool, Fault> {
        Ok(self.eval(node, scope)?.truth() == Some(true))
    }

    /// The value of an expression.
    pub(super) fn eval<'v>(&self, node: &'v Node, scope: Scope<'v>) -> Result<Datum<'v>, Fault> {
        match node {
            Node::Constant(datum) => Ok(borrowed(datum)),
            Node::Path(path) => self.path(path, scope),
            Node::Not(operand) => Ok(boolean(self.eval(operand, scope)?.truth().map(|b| !b))),
            Node::Negate(operand) => number::negate(&self.eval(operand, scope)?),
            Node::And(operands) => self.connected(operands, scope, false),
            Node::Or(operands) => self.connected(operands, scope, true),
            Node::Compare(operator, operands) => {
                let left = self.eval(&operands.0, scope)?;
                let right = self.eval(&operands.1, scope)?;
                Ok(Datum::Boolean(compare(*operator, &left, &right)))
            }
            Node::Arithmetic(operator, operands) => {
                let left = self.eval(&operands.0, scope)?;
                number::arithmetic(*operator, &left, &self.eval(&operands.1, scope)?)
            }
            Node::InList(operand, items) => self.in_list(operand, items, scope),
            Node::InCollection(operands, item) => self.in_collection(operands, *item, scope),
            Node::Has(operands) => self.has(operands, scope),
            Node::Call(function, arguments) => functions::call(*function, arguments, self, scope),
            Node::Matches(operand, pattern) => match self.eval(operand, scope)? {
                Datum::Text(text) => Ok(Datum::Boolean(pattern.matches(&text))),
                _ => Ok(Datum::Null),
            },
            Node::Cast { operand, from, to } => self.cast(operand, *from, *to, scope),
            Node::IsOf { operand, from, ty } => {
                let value = self.eval(operand, scope)?;
                Ok(Datum::Boolean(self.is_of(&value, *from, *ty)))
            }
            Node::Case(pairs) => {
                for (condition, result) in pairs {
                    if self.holds(condition, scope)? {
                        return self.eval(result, scope);
                    }
                }
                Ok(Datum::Null)
            }
        }
    }

    /// `or` where `decisive` is true, `and` where it is false: one decisive operand decides, and
    /// otherwise one unknown operand makes the result unknown.
    fn connected<'v>(
        &self,
        operands: &'v [Node],
        scope: Scope<'v>,
        decisive: bool,
    ) -> Result<Datum<'v>, Fault> {
        let mut is_known = true;
        for operand in operands {
            match self.eval(operand, scope)?.truth() {
                Some(truth) if truth == decisive => return Ok(Datum::Boolean(decisive)),
                Some(_) => {}
                None => is_known = false,
            }
        }
        Ok(if is_known {
            Datum::Boolean(!decisive)
        } else {
            Datum::Null
        })
    }

    fn has<'v>(&self, operands: &'v (Node, Node), scope: Scope<'v>) -> Result<Datum<'v>, Fault> {
        let left = self.eval(&operands.0, scope)?;
        let right = self.eval(&operands.1, scope)?;
        Ok(match (left, right) {
            (Datum::Enumerator(left), Datum::Enumerator(right)) => {
                Datum::Boolean(left & right == right)
            }
            _ => Datum::Null,
        })
    }

    fn path<'v>(&self, path: &'v PathNode, scope: Scope<'v>) -> Result<Datum<'v>, Fault> {
        let start = match path.origin {
            Origin::It => scope.it,
            Origin::This => scope.this,
            Origin::Variable(depth) => {
                let mut variable = scope.variables;
                for _ in 0..depth {
                    variable = variable.and_then(|variable| variable.outer);
                }
                variable.map_or(&NULL, |variable| variable.value)
            }
        };
        self.walk(&path.steps, path.leaf, start, scope)
    }

    fn walk<'v>(
        &self,
        steps: &'v [BoundStep],
        leaf: Static,
        start: &'v Value,
        scope: Scope<'v>,
    ) -> Result<Datum<'v>, Fault> {
        let mut value = start;
        for (number, step) in steps.iter().enumerate() {
            match step {
                BoundStep::Member { name, navigation } => {
                    let row = value;
                    value = row.get(name).unwrap_or(&NULL);
                    if let (true, Some(navigation)) = (value.is_null(), navigation)
                        && let Some(related) = self.related(*navigation, row)
                    {
                        let rest = steps.get(number + 1..).unwrap_or(&[]);
                        return Ok(self.walk(rest, leaf, &related, scope)?.into_owned());
                    }
                }
                BoundStep::Type(declared, wanted) => {
                    if !self.is_instance(value, *declared, *wanted) {
                        value = &NULL;
                    }
                }
                BoundStep::Count(filter) => {
                    return self.count(items(value), filter.as_deref(), scope);
                }
                BoundStep::Any(body) => return self.any(items(value), body.as_deref(), scope),
                BoundStep::All(body) => return self.all(items(value), body, scope),
            }
        }
        match leaf {
            Static::One(ty) => decode(self.service, ty, value),
            _ if value.is_null() => Ok(Datum::Null),
            _ => Ok(Datum::Json(Cow::Borrowed(value))),
        }
    }

    /// What a navigation property leads to, where the row does not hold it.
    pub(super) fn related(
        &self,
        (id, number): (StructuredId, usize),
        row: &Value,
    ) -> Option<Value> {
        if !row.is_object() {
            return None;
        }
        let property = self.service.structured(id).properties.get(number)?;
        (self.navigate)(id, property, row)
    }

    fn cast<'v>(
        &self,
        operand: &'v Node,
        from: Type,
        to: Type,
        scope: Scope<'v>,
    ) -> Result<Datum<'v>, Fault> {
        let value = self.eval(operand, scope)?;
        match (from, to) {
            (Type::Structured(_), Type::Structured(_)) => Ok(if self.is_of(&value, from, to) {
                value
            } else {
                Datum::Null
            }),
            _ => Ok(casts::cast(self.service, &value, from, to)),
        }
    }

    fn is_of(&self, value: &Datum<'_>, from: Type, ty: Type) -> bool {
        match (value, from, ty) {
            (Datum::Null, ..) => false,
            (Datum::Json(value), Type::Structured(from), Type::Structured(to)) => {
                self.is_instance(value, from, to)
            }
            _ => casts::is_assignable(value, from, ty),
        }
    }

    /// Whether a value declared as one type is of another: its own type annotation decides.
    fn is_instance(&self, value: &Value, declared: StructuredId, wanted: StructuredId) -> bool {
        let annotation = value.get("@odata.type").and_then(Value::as_str);
        let actual = annotation
            .and_then(|name| find_structured(self.service, name.trim_start_matches('#')))
            .unwrap_or(declared);
        value.is_object() && derives(self.service, actual, wanted)
    }
}

fn boolean(truth: Option<bool>) -> Datum<'static> {
    truth.map_or(Datum::Null, Datum::Boolean)
}

fn borrowed<'v>(datum: &'v Datum<'static>) -> Datum<'v> {
    match datum {
        Datum::Text(text) => Datum::text(text),
        Datum::Json(value) => Datum::Json(Cow::Borrowed(value)),
        other => other.clone(),
    }
}

/// Compares; null is equal to null, and neither greater nor less than anything.
fn compare(operator: Comparison, left: &Datum<'_>, right: &Datum<'_>) -> bool {
    let order = match (left.is_null(), right.is_null()) {
        (true, true) => Some(Ordering::Equal),
        (false, false) => left.compare(right),
        _ => None,
    };
    match operator {
        Comparison::Equal => order == Some(Ordering::Equal),
        Comparison::NotEqual => order != Some(Ordering::Equal),
        Comparison::Greater => order == Some(Ordering::Greater),
        Comparison::GreaterOrEqual => order.is_some_and(Ordering::is_ge),
        Comparison::Less => order == Some(Ordering::Less),
        Comparison::LessOrEqual => order.is_some_and(Ordering::is_le),
    }
}
