//! Groups, operations and parameters of several versions.

use super::settled::Rule;
use super::{Union, claim_class};
use crate::model::{
    Group, Operation, Outcome, Parameter, PathPart, Permission, Requirement, Shape, Versions,
};
use crate::passes::names::make_distinct;

impl Union {
    pub(super) fn add_groups(&mut self, newer: Vec<Group>, here: Versions) {
        for group in newer {
            let known = |it: &Group| it.name == group.name;
            match self.service.groups.iter().position(known) {
                Some(number) => self.join_group(number, group, here),
                None => self.add_group(group, here),
            }
        }
    }

    fn add_group(&mut self, mut group: Group, here: Versions) {
        claim_class(&mut group.class, &mut self.taken());
        for operation in &mut group.operations {
            mark(operation, here);
        }
        self.service.groups.push(group);
    }

    fn join_group(&mut self, number: usize, newer: Group, here: Versions) {
        let mut known = std::mem::take(&mut self.service.groups[number]);
        for mut operation in newer.operations {
            mark(&mut operation, here);
            let found = known.operations.iter().position(|it| it.id == operation.id);
            match found {
                Some(at) => {
                    let older = known.operations[at].clone();
                    known.operations[at] = self.join_operation(older, operation);
                }
                None => known.operations.push(operation),
            }
        }
        self.service.groups[number] = Group {
            description: newer.description.or(known.description),
            entity_type: newer.entity_type.or(known.entity_type),
            is_singleton: newer.is_singleton,
            ..known
        };
    }

    fn join_operation(&mut self, older: Operation, newer: Operation) -> Operation {
        let id = newer.id.clone();
        let result = self.join_result(&id, &older.result, &newer.result);
        if !is_same_access(&older.requirement, &newer.requirement) {
            let words = [&older.requirement, &newer.requirement].map(access);
            self.settle(Rule::Access, &id, &words[0], &words[1]);
        }
        let is_repeatable = self.both(
            (Rule::Repeatable, &id),
            (older.is_repeatable, newer.is_repeatable),
            ["repeatable", "not repeatable"],
        );
        let page_size = self.join_page_size(&id, older.page_size, newer.page_size);
        let parameters = self.join_parameters(&id, older.parameters, &newer.parameters);
        let path = repointed(newer.path, &newer.parameters, &parameters);
        let mut ambient_headers = newer.ambient_headers;
        for header in older.ambient_headers {
            if !ambient_headers.contains(&header) {
                ambient_headers.push(header);
            }
        }
        Operation {
            names: older.names,
            path,
            parameters,
            result,
            query_options: older.query_options.union(newer.query_options),
            page_size,
            is_repeatable,
            ambient_headers,
            description: newer.description.or(older.description),
            versions: older.versions.union(newer.versions),
            ..newer
        }
    }

    fn join_result(&mut self, id: &str, older: &Outcome, newer: &Outcome) -> Outcome {
        let is_nullable = older.is_nullable || newer.is_nullable;
        let given = match (older.shape, newer.shape) {
            (Shape::None, _) => newer,
            (_, Shape::None) => older,
            _ => return self.join_content(id, older, newer),
        };
        let is_missing = (older.shape == Shape::None) != (newer.shape == Shape::None);
        if is_missing {
            let words = [older, newer].map(|outcome| self.content(outcome));
            self.settle(Rule::ResultMissing, id, &words[0], &words[1]);
        }
        Outcome {
            is_nullable: is_nullable || is_missing,
            ..given.clone()
        }
    }

    fn join_content(&mut self, id: &str, older: &Outcome, newer: &Outcome) -> Outcome {
        let ty = match (&older.ty, &newer.ty) {
            (Some(old), Some(new)) => Some(self.join_type(Rule::ResultType, id, old, new)),
            (_, new) => new.clone(),
        };
        Outcome {
            shape: newer.shape,
            ty,
            is_nullable: older.is_nullable || newer.is_nullable,
        }
    }

    fn content(&self, outcome: &Outcome) -> String {
        match &outcome.ty {
            Some(ty) => self.type_name(ty),
            None => "nothing".to_owned(),
        }
    }

    fn join_page_size(&mut self, id: &str, older: Option<u32>, newer: Option<u32>) -> Option<u32> {
        if older != newer {
            let words = [older, newer].map(|size| match size {
                Some(size) => format!("{size} rows"),
                None => "not stated".to_owned(),
            });
            self.settle(Rule::PageSize, id, &words[0], &words[1]);
        }
        older.into_iter().chain(newer).min()
    }

    /// Those that are required come first, in the order of the oldest version; then what newer
    /// ones add.
    fn join_parameters(
        &mut self,
        id: &str,
        older: Vec<Parameter>,
        newer: &[Parameter],
    ) -> Vec<Parameter> {
        let mut joined: Vec<Parameter> = Vec::with_capacity(newer.len());
        for known in older {
            let subject = format!("{id}({})", known.name);
            let found = newer.iter().find(|it| is_same(it, &known));
            let parameter = match found {
                Some(newer) => self.join_parameter(&subject, known, newer),
                None => Parameter {
                    is_required: false,
                    ..known
                },
            };
            joined.push(parameter);
        }
        for parameter in newer {
            if !joined.iter().any(|it| is_same(it, parameter)) {
                if parameter.is_required {
                    let subject = format!("{id}({})", parameter.name);
                    self.settle(Rule::Required, &subject, "not there", "required");
                }
                joined.push(Parameter {
                    is_required: false,
                    ..parameter.clone()
                });
            }
        }
        joined.sort_by_key(|parameter| !parameter.is_required);
        make_distinct(joined.iter_mut().map(|parameter| &mut parameter.names));
        joined
    }

    fn join_parameter(&mut self, subject: &str, older: Parameter, newer: &Parameter) -> Parameter {
        let ty = self.join_type(Rule::Type, subject, &older.ty, &newer.ty);
        let is_required = self.both(
            (Rule::Required, subject),
            (older.is_required, newer.is_required),
            ["required", "optional"],
        );
        let constraints = self.join_constraints(subject, &older.constraints, &newer.constraints);
        Parameter {
            names: older.names,
            ty,
            is_required,
            constraints,
            description: newer.description.clone().or(older.description),
            versions: older.versions.union(newer.versions),
            ..newer.clone()
        }
    }
}

fn mark(operation: &mut Operation, here: Versions) {
    operation.versions = here;
    for parameter in &mut operation.parameters {
        parameter.versions = here;
    }
}

fn is_same(a: &Parameter, b: &Parameter) -> bool {
    a.name == b.name && a.place == b.place
}

/// The path with the numbers that its parameters have in `joined`.
fn repointed(path: Vec<PathPart>, of: &[Parameter], joined: &[Parameter]) -> Vec<PathPart> {
    let number = |index: usize| {
        let parameter = of.get(index)?;
        joined.iter().position(|it| is_same(it, parameter))
    };
    let parts = path.into_iter().map(|part| match part {
        PathPart::Parameter(index) => PathPart::Parameter(number(index).unwrap_or(index)),
        text @ PathPart::Text(_) => text,
    });
    parts.collect()
}

fn is_same_access(a: &Requirement, b: &Requirement) -> bool {
    let sets = |permission: &Option<Permission>| permission.as_ref().map(|it| it.to_string());
    sets(&a.api) == sets(&b.api)
        && sets(&a.documented) == sets(&b.documented)
        && sets(&a.scopes) == sets(&b.scopes)
        && a.accepts_oauth == b.accepts_oauth
}

fn access(requirement: &Requirement) -> String {
    let permission = requirement.documented.as_ref().or(requirement.api.as_ref());
    let said = [permission, requirement.scopes.as_ref()]
        .into_iter()
        .flatten();
    let said: Vec<String> = said.map(Permission::to_string).collect();
    match said.is_empty() {
        true => "nothing stated".to_owned(),
        false => said.join("; "),
    }
}
