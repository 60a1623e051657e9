//! Binds paths: names of properties, types and variables.

use odata_codegen::model::{Property, Service, StructuredId, Type};

use super::ast::{Path, Root, Step, StepKind};
use super::bind::{Binder, Bound};
use super::bind_types::{Static, derives, describe, find_structured, type_name};
use super::error::Fault;
use super::node::{BoundStep, Node, Origin, PathNode};

impl Binder<'_> {
    /// The current row itself.
    pub(super) fn current(&self) -> Bound {
        let path = PathNode {
            origin: Origin::This,
            steps: Vec::new(),
            leaf: Static::One(self.this),
        };
        (Node::Path(path), Static::One(self.this))
    }

    /// Binds a path.
    pub(super) fn path(&mut self, path: &Path) -> Result<Bound, Fault> {
        let mut steps = path.steps.iter();
        let (origin, mut ty) = match (path.root, path.steps.first()) {
            (Root::It, _) => (Origin::It, self.it),
            (Root::This, _) => (Origin::This, self.this),
            (
                Root::Name,
                Some(Step {
                    kind: StepKind::Name(name),
                    ..
                }),
            ) => match self.variable(name) {
                Some((depth, ty)) => {
                    steps.next();
                    (Origin::Variable(depth), ty)
                }
                None => (Origin::This, self.this),
            },
            (Root::Name, _) => (Origin::This, self.this),
        };
        let mut bound = Vec::with_capacity(path.steps.len());
        let mut current = Static::One(ty);
        for step in steps {
            let (step, next) = self
                .step(step, current, &mut ty)
                .map_err(|fault| fault.or_at(step.at))?;
            bound.push(step);
            current = next;
        }
        let node = PathNode {
            origin,
            steps: bound,
            leaf: current,
        };
        Ok((Node::Path(node), current))
    }

    /// How far outside the innermost variable a name is, and its type.
    fn variable(&self, name: &str) -> Option<(usize, Type)> {
        self.variables
            .iter()
            .rev()
            .enumerate()
            .find(|(_, (variable, _))| variable == name)
            .map(|(depth, (_, ty))| (depth, *ty))
    }

    fn step(
        &mut self,
        step: &Step,
        current: Static,
        ty: &mut Type,
    ) -> Result<(BoundStep, Static), Fault> {
        match &step.kind {
            StepKind::Name(name) => self.named(name, current, ty),
            StepKind::Count(filter) => {
                let item = self.collection(current, "$count")?;
                let filter = match filter {
                    Some(filter) => Some(Box::new(self.nested(item).condition(filter)?)),
                    None => None,
                };
                Ok((BoundStep::Count(filter), Static::INT32))
            }
            StepKind::Any(None) => {
                self.collection(current, "any")?;
                Ok((BoundStep::Any(None), Static::BOOLEAN))
            }
            StepKind::Any(Some((variable, body))) => {
                let item = self.collection(current, "any")?;
                let body = self.lambda(variable, item, body)?;
                Ok((BoundStep::Any(Some(Box::new(body))), Static::BOOLEAN))
            }
            StepKind::All(variable, body) => {
                let item = self.collection(current, "all")?;
                let body = self.lambda(variable, item, body)?;
                Ok((BoundStep::All(Box::new(body)), Static::BOOLEAN))
            }
        }
    }

    fn lambda(
        &mut self,
        variable: &str,
        item: Type,
        body: &super::ast::Expr,
    ) -> Result<Node, Fault> {
        self.variables.push((variable.to_owned(), item));
        let node = self.condition(body);
        self.variables.pop();
        node
    }

    fn collection(&self, current: Static, what: &str) -> Result<Type, Fault> {
        match current {
            Static::Many(item) => Ok(item),
            _ => {
                let found = describe(self.service, current);
                Err(Fault::new(format!(
                    "{what} needs a collection, not {found}"
                )))
            }
        }
    }

    fn named(
        &self,
        name: &str,
        current: Static,
        ty: &mut Type,
    ) -> Result<(BoundStep, Static), Fault> {
        let id = match current {
            Static::One(Type::Structured(id)) => id,
            Static::Map(item) => {
                *ty = item;
                return Ok((BoundStep::member(name), Static::One(item)));
            }
            _ if current.is_open() => return Ok((BoundStep::member(name), Static::UNKNOWN)),
            _ => return Err(self.no_members(name, current)),
        };
        if let Some(derived) = find_structured(self.service, name) {
            if !derives(self.service, derived, id) && !derives(self.service, id, derived) {
                let found = describe(self.service, current);
                return Err(Fault::new(format!("{name} does not derive from {found}")));
            }
            *ty = Type::Structured(derived);
            return Ok((BoundStep::Type(id, derived), Static::One(*ty)));
        }
        let Some((number, property)) = find_property(self.service, id, name) else {
            if self.service.structured(id).is_open {
                return Ok((BoundStep::member(name), Static::UNKNOWN));
            }
            return Err(unknown_property(self.service, id, name));
        };
        *ty = property.ty.ty;
        let next = if property.ty.is_map {
            Static::Map(property.ty.ty)
        } else if property.ty.is_collection {
            Static::Many(property.ty.ty)
        } else {
            Static::One(property.ty.ty)
        };
        let step = BoundStep::Member {
            name: property.name.clone(),
            navigation: property.is_navigation.then_some((id, number)),
        };
        Ok((step, next))
    }

    fn no_members(&self, name: &str, current: Static) -> Fault {
        let found = describe(self.service, current);
        match current {
            Static::Many(_) => Fault::new(format!(
                "`{name}` cannot follow {found}; use any, all or $count"
            )),
            _ => Fault::new(format!("{found} has no property '{name}'")),
        }
    }
}

/// A property by its name, exactly or in another case, with its number.
pub(super) fn find_property<'s>(
    service: &'s Service,
    id: StructuredId,
    name: &str,
) -> Option<(usize, &'s Property)> {
    let properties = &service.structured(id).properties;
    let exact = properties.iter().position(|property| property.name == name);
    let number = exact.or_else(|| {
        properties
            .iter()
            .position(|property| property.name.eq_ignore_ascii_case(name))
    })?;
    properties.get(number).map(|property| (number, property))
}

/// The fault that a type lacks a property, with a guess at what was meant.
pub(super) fn unknown_property(service: &Service, id: StructuredId, name: &str) -> Fault {
    let near = service
        .structured(id)
        .properties
        .iter()
        .map(|property| (distance(&property.name, name), property))
        .filter(|(distance, _)| distance * 3 <= name.chars().count())
        .min_by_key(|(distance, _)| *distance);
    let guess = near.map_or_else(String::new, |(_, property)| {
        format!("; did you mean '{}'?", property.name)
    });
    let ty = type_name(service, Type::Structured(id));
    Fault::new(format!("{ty} has no property '{name}'{guess}"))
}

/// How many letters must be changed, added or left out to get from one name to another.
fn distance(left: &str, right: &str) -> usize {
    let left: Vec<char> = left.chars().flat_map(char::to_lowercase).take(64).collect();
    let right: Vec<char> = right
        .chars()
        .flat_map(char::to_lowercase)
        .take(64)
        .collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (line, letter) in left.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = line + 1;
        for (column, other) in right.iter().enumerate() {
            let changed = diagonal + usize::from(letter != other);
            diagonal = row[column + 1];
            row[column + 1] = changed.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[right.len()]
}
