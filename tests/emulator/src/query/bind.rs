//! Binds a syntax tree to the types of a service.

use odata_codegen::model::{Primitive, Service, Type};

use super::ast::{Comparison, Expr, ExprKind};
use super::bind_types::{
    Static, are_comparable, arithmetic_type, coerce, comparison_hint, describe, find_type,
};
use super::datum::Datum;
use super::error::Fault;
use super::literals;
use super::node::Node;
use super::signatures;
use super::temporal::Instant;

/// An expression of which the types are known.
pub(super) type Bound = (Node, Static);

/// Binds expressions about rows of one type.
#[derive(Debug, Clone)]
pub(super) struct Binder<'s> {
    pub(super) service: &'s Service,
    /// What `$it` is.
    pub(super) it: Type,
    /// What `$this` and names without a prefix belong to.
    pub(super) this: Type,
    /// Lambda variables, the innermost last.
    pub(super) variables: Vec<(String, Type)>,
    /// What `now()` is.
    pub(super) now: Instant,
}

impl<'s> Binder<'s> {
    /// A binder for rows of a type.
    pub(super) fn new(service: &'s Service, row: Type, now: Instant) -> Self {
        Self {
            service,
            it: row,
            this: row,
            variables: Vec::new(),
            now,
        }
    }

    /// The same for rows related to those of this one.
    pub(super) fn nested(&self, this: Type) -> Self {
        Self {
            this,
            variables: Vec::new(),
            ..self.clone()
        }
    }

    /// Binds a condition.
    pub(super) fn condition(&mut self, expr: &Expr) -> Result<Node, Fault> {
        let (node, ty) = self.bind(expr)?;
        self.require_boolean(ty, "a condition")
            .map_err(|fault| fault.or_at(expr.at))?;
        Ok(node)
    }

    /// Binds something to sort by.
    pub(super) fn key(&mut self, expr: &Expr) -> Result<Node, Fault> {
        let (node, ty) = self.bind(expr)?;
        match ty {
            Static::Null | Static::One(Type::Primitive(_) | Type::Enum(_)) => Ok(node),
            _ => Err(Fault::at(
                expr.at,
                format!("rows cannot be sorted by {}", describe(self.service, ty)),
            )),
        }
    }

    /// Binds an expression.
    pub(super) fn bind(&mut self, expr: &Expr) -> Result<Bound, Fault> {
        self.bind_kind(expr).map_err(|fault| fault.or_at(expr.at))
    }

    fn bind_kind(&mut self, expr: &Expr) -> Result<Bound, Fault> {
        match &expr.kind {
            ExprKind::Literal(datum) => Ok((Node::Constant(datum.clone()), Static::of(datum))),
            ExprKind::Enumerator { ty, text } => self.enumerator(ty, text),
            ExprKind::Path(path) => self.path(path),
            ExprKind::Alias { name, value } => self
                .bind(&value.root)
                .map_err(|fault| fault.within(&format!("@{name}"), &value.text)),
            ExprKind::Not(operand) => self.not(operand),
            ExprKind::Negate(operand) => self.negate(operand),
            ExprKind::And(operands) => Ok((
                Node::And(self.conditions("and", operands)?),
                Static::BOOLEAN,
            )),
            ExprKind::Or(operands) => {
                Ok((Node::Or(self.conditions("or", operands)?), Static::BOOLEAN))
            }
            ExprKind::Compare(operator, operands) => {
                self.compare(*operator, &operands.0, &operands.1)
            }
            ExprKind::Arithmetic(operator, operands) => {
                let (left, left_type) = self.bind(&operands.0)?;
                let (right, right_type) = self.bind(&operands.1)?;
                let ty = arithmetic_type(*operator, left_type, right_type).ok_or_else(|| {
                    Fault::new(format!(
                        "{} cannot connect {} and {}",
                        operator.name(),
                        describe(self.service, left_type),
                        describe(self.service, right_type)
                    ))
                })?;
                Ok((Node::Arithmetic(*operator, Box::new((left, right))), ty))
            }
            ExprKind::In(operand, list) => self.membership(operand, list),
            ExprKind::List(_) => Err(Fault::new("a list can stand only after `in`")),
            ExprKind::Has(operands) => self.has(&operands.0, &operands.1),
            ExprKind::Call {
                function,
                arguments,
            } => self.call(function, arguments),
            ExprKind::TypeCall {
                is_test,
                operand,
                ty,
            } => self.type_call(*is_test, operand.as_deref(), ty),
            ExprKind::Case(pairs) => self.case(pairs),
        }
    }

    fn require_boolean(&self, ty: Static, what: &str) -> Result<(), Fault> {
        if ty == Static::BOOLEAN || ty.is_open() {
            return Ok(());
        }
        let found = describe(self.service, ty);
        Err(Fault::new(format!(
            "{what} must be Edm.Boolean, but this is {found}"
        )))
    }

    fn conditions(&mut self, operator: &str, operands: &[Expr]) -> Result<Vec<Node>, Fault> {
        operands
            .iter()
            .map(|operand| {
                let (node, ty) = self.bind(operand)?;
                self.require_boolean(ty, &format!("an operand of {operator}"))
                    .map_err(|fault| fault.or_at(operand.at))?;
                Ok(node)
            })
            .collect()
    }

    fn not(&mut self, operand: &Expr) -> Result<Bound, Fault> {
        let (node, ty) = self.bind(operand)?;
        self.require_boolean(
            ty,
            "the operand of not (which binds closer than a comparison: not (a eq b))",
        )?;
        Ok((Node::Not(Box::new(node)), Static::BOOLEAN))
    }

    fn negate(&mut self, operand: &Expr) -> Result<Bound, Fault> {
        let (node, ty) = self.bind(operand)?;
        if !(ty.is_open() || ty.is_number() || ty.as_primitive() == Some(Primitive::Duration)) {
            let found = describe(self.service, ty);
            return Err(Fault::new(format!(
                "- takes a number or a duration, not {found}"
            )));
        }
        Ok((Node::Negate(Box::new(node)), ty))
    }

    fn enumerator(&self, name: &str, text: &str) -> Result<Bound, Fault> {
        match find_type(self.service, name) {
            Some(Type::Enum(id)) => {
                let datum = literals::enumerator(self.service.enumeration(id), text)?;
                Ok((Node::Constant(datum), Static::One(Type::Enum(id))))
            }
            _ => Err(Fault::new(format!("there is no enumeration {name}"))),
        }
    }

    /// Brings two operands together, or says why that is impossible.
    fn meet(
        &self,
        verb: &str,
        (left, left_type): (&mut Node, &mut Static),
        (right, right_type): (&mut Node, &mut Static),
        ordered: bool,
    ) -> Result<(), Fault> {
        let (first, second) = (*left_type, *right_type);
        coerce(self.service, left, left_type, second)?;
        coerce(self.service, right, right_type, first)?;
        if are_comparable(*left_type, *right_type, ordered) {
            return Ok(());
        }
        let hint = match comparison_hint(*left_type, right, *right_type) {
            "" => comparison_hint(*right_type, left, *left_type),
            hint => hint,
        };
        Err(Fault::new(format!(
            "{} and {} cannot be {verb}{hint}",
            describe(self.service, *left_type),
            describe(self.service, *right_type)
        )))
    }

    fn compare(&mut self, operator: Comparison, left: &Expr, right: &Expr) -> Result<Bound, Fault> {
        let (mut left_node, mut left_type) = self.bind(left)?;
        let (mut right_node, mut right_type) = self.bind(right)?;
        let ordered = !matches!(operator, Comparison::Equal | Comparison::NotEqual);
        self.meet(
            "compared",
            (&mut left_node, &mut left_type),
            (&mut right_node, &mut right_type),
            ordered,
        )?;
        Ok((
            Node::Compare(operator, Box::new((left_node, right_node))),
            Static::BOOLEAN,
        ))
    }

    fn membership(&mut self, operand: &Expr, list: &Expr) -> Result<Bound, Fault> {
        let (mut node, mut ty) = self.bind(operand)?;
        if let ExprKind::Alias { name, value } = &list.kind {
            return self
                .membership(operand, &value.root)
                .map_err(|fault| fault.within(&format!("@{name}"), &value.text));
        }
        let ExprKind::List(items) = &list.kind else {
            return self.member_of_collection((node, ty), list);
        };
        let mut bound = Vec::with_capacity(items.len());
        for item in items {
            let (mut item_node, mut item_type) = self.bind(item)?;
            self.meet(
                "compared",
                (&mut node, &mut ty),
                (&mut item_node, &mut item_type),
                false,
            )
            .map_err(|fault| fault.or_at(item.at))?;
            bound.push(item_node);
        }
        Ok((Node::InList(Box::new(node), bound), Static::BOOLEAN))
    }

    fn member_of_collection(
        &mut self,
        (mut node, mut ty): Bound,
        list: &Expr,
    ) -> Result<Bound, Fault> {
        let (list_node, list_type) = self.bind(list)?;
        let item = match list_type {
            Static::Many(item) => item,
            Static::Null => return Ok((Node::InList(Box::new(node), Vec::new()), Static::BOOLEAN)),
            _ => {
                let found = describe(self.service, list_type);
                return Err(Fault::at(
                    list.at,
                    format!("after `in` stands a list, not {found}"),
                ));
            }
        };
        coerce(self.service, &mut node, &mut ty, Static::One(item))?;
        if !are_comparable(ty, Static::One(item), false) {
            let (left, right) = (
                describe(self.service, ty),
                describe(self.service, list_type),
            );
            return Err(Fault::new(format!("{left} cannot be in {right}")));
        }
        Ok((
            Node::InCollection(Box::new((node, list_node)), item),
            Static::BOOLEAN,
        ))
    }

    fn has(&mut self, left: &Expr, right: &Expr) -> Result<Bound, Fault> {
        let (mut left_node, mut left_type) = self.bind(left)?;
        let (mut right_node, mut right_type) = self.bind(right)?;
        let is_enum = |ty: Static| ty.is_open() || matches!(ty, Static::One(Type::Enum(_)));
        if !is_enum(left_type) {
            let found = describe(self.service, left_type);
            return Err(Fault::new(format!("has takes an enumeration, not {found}")));
        }
        self.meet(
            "connected by has",
            (&mut left_node, &mut left_type),
            (&mut right_node, &mut right_type),
            false,
        )?;
        Ok((
            Node::Has(Box::new((left_node, right_node))),
            Static::BOOLEAN,
        ))
    }

    fn call(&mut self, function: &str, arguments: &[Expr]) -> Result<Bound, Fault> {
        let mut bound = arguments
            .iter()
            .map(|argument| self.bind(argument))
            .collect::<Result<Vec<Bound>, Fault>>()?;
        if function == "now" && bound.is_empty() {
            let now = Datum::Instant(self.now);
            return Ok((
                Node::Constant(now),
                Static::primitive(Primitive::DateTimeOffset),
            ));
        }
        signatures::bind(self.service, function, &mut bound)
    }

    fn type_call(
        &mut self,
        is_test: bool,
        operand: Option<&Expr>,
        name: &str,
    ) -> Result<Bound, Fault> {
        let ty = find_type(self.service, name)
            .ok_or_else(|| Fault::new(format!("there is no type {name}")))?;
        let (node, from) = match operand {
            Some(operand) => self.bind(operand)?,
            None => self.current(),
        };
        let from = match from {
            Static::One(from) => from,
            Static::Null => ty,
            _ => return Err(Fault::new("cast and isof take a single value")),
        };
        let is_structured = |ty| matches!(ty, Type::Structured(_));
        if is_structured(from) != is_structured(ty) {
            let from = describe(self.service, Static::One(from));
            return Err(Fault::new(format!("{from} can never be {name}")));
        }
        let operand = Box::new(node);
        Ok(if is_test {
            (Node::IsOf { operand, from, ty }, Static::BOOLEAN)
        } else {
            (
                Node::Cast {
                    operand,
                    from,
                    to: ty,
                },
                Static::One(ty),
            )
        })
    }

    fn case(&mut self, pairs: &[(Expr, Expr)]) -> Result<Bound, Fault> {
        let mut ty = Static::Null;
        let mut bound = Vec::with_capacity(pairs.len());
        for (condition, result) in pairs {
            let condition = self.condition(condition)?;
            let (result, result_type) = self.bind(result)?;
            ty = match (ty, result_type) {
                (Static::Null, other) | (other, Static::Null) => other,
                (one, other) if one == other => one,
                (one, other) if one.is_number() && other.is_number() => Static::DECIMAL,
                _ => Static::UNKNOWN,
            };
            bound.push((condition, result));
        }
        Ok((Node::Case(bound), ty))
    }
}
