//! Evaluates what looks at the items of a collection.

use odata_codegen::model::Type;
use serde_json::Value;

use super::datum::{Datum, decode};
use super::error::Fault;
use super::eval::{Evaluator, Scope, Variables};
use super::node::Node;

impl Evaluator<'_> {
    /// `in` with a list of expressions.
    pub(super) fn in_list<'v>(
        &self,
        operand: &'v Node,
        items: &'v [Node],
        scope: Scope<'v>,
    ) -> Result<Datum<'v>, Fault> {
        let value = self.eval(operand, scope)?;
        for item in items {
            if value.equals(&self.eval(item, scope)?) {
                return Ok(Datum::Boolean(true));
            }
        }
        Ok(Datum::Boolean(false))
    }

    /// `in` with a collection of the row.
    pub(super) fn in_collection<'v>(
        &self,
        operands: &'v (Node, Node),
        item: Type,
        scope: Scope<'v>,
    ) -> Result<Datum<'v>, Fault> {
        let value = self.eval(&operands.0, scope)?;
        let list = self.eval(&operands.1, scope)?;
        let Datum::Json(list) = &list else {
            return Ok(Datum::Boolean(false));
        };
        for member in list.as_array().map_or(&[][..], Vec::as_slice) {
            if value.equals(&decode(self.service, item, member)?) {
                return Ok(Datum::Boolean(true));
            }
        }
        Ok(Datum::Boolean(false))
    }

    /// How many items there are, or fulfil a condition.
    pub(super) fn count<'v>(
        &self,
        items: &'v [Value],
        filter: Option<&'v Node>,
        scope: Scope<'v>,
    ) -> Result<Datum<'v>, Fault> {
        let mut count = 0;
        for item in items {
            let is_counted = match filter {
                Some(filter) => self.holds(filter, Scope::row(scope.it, item))?,
                None => true,
            };
            count += i64::from(is_counted);
        }
        Ok(Datum::Integer(count))
    }

    /// Whether any item fulfils a condition; without one, whether there is any.
    pub(super) fn any<'v>(
        &self,
        items: &'v [Value],
        body: Option<&'v Node>,
        scope: Scope<'v>,
    ) -> Result<Datum<'v>, Fault> {
        let Some(body) = body else {
            return Ok(Datum::Boolean(!items.is_empty()));
        };
        for value in items {
            let variables = Variables {
                value,
                outer: scope.variables,
            };
            if self.holds(
                body,
                Scope {
                    variables: Some(&variables),
                    ..scope
                },
            )? {
                return Ok(Datum::Boolean(true));
            }
        }
        Ok(Datum::Boolean(false))
    }

    /// Whether every item fulfils a condition.
    pub(super) fn all<'v>(
        &self,
        items: &'v [Value],
        body: &'v Node,
        scope: Scope<'v>,
    ) -> Result<Datum<'v>, Fault> {
        for value in items {
            let variables = Variables {
                value,
                outer: scope.variables,
            };
            if !self.holds(
                body,
                Scope {
                    variables: Some(&variables),
                    ..scope
                },
            )? {
                return Ok(Datum::Boolean(false));
            }
        }
        Ok(Datum::Boolean(true))
    }
}

/// The items of a collection; none where it is null or missing.
pub(super) fn items(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}
