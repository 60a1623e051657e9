//! One model of several versions of a service: all that any of them has, each thing marked with the
//! versions that have it.
//!
//! Where versions say different things of what they share, a rule decides ([`Rule`]): what can be
//! received from any of them is read, what any of them takes can be sent, and the newest has the
//! last word on the rest. Names are those of the oldest version that has a thing, so that a new
//! version renames nothing.

mod enums;
mod operations;
mod properties;
mod settled;
mod structured;

use std::cmp::Ordering;
use std::collections::{HashMap, HashSet};

use super::names::{Distinct, make_distinct};
use super::operations::name_rows;
use super::select::Renumbering;
use super::{reach, recursion, structures};
use crate::model::{EnumId, Operation, Service, StructuredId, Type, TypeUse, Versions};
pub use settled::{Rule, Settled};

/// Most versions of one service: a bit of [`Versions`] for each.
pub const MOST_VERSIONS: usize = 64;

/// A version of a service, to be united with others.
#[derive(Debug, Clone)]
pub struct Version {
    /// Its model, which holds this version only.
    pub service: Service,
    /// Identifiers of operations that it has without publishing them: it answers them, and says
    /// nothing of them that counts.
    pub unpublished: HashSet<String>,
}

/// Why versions make no model together.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotUnited {
    /// Two say that they are the same version.
    #[error(
        "two descriptions say that they are version {0}; each must state its own (`Core.SchemaVersion` of a schema, else the name of the file)"
    )]
    SameVersion(String),
    /// There are more than a model has room for.
    #[error("{0} versions are more than the {MOST_VERSIONS} that one model has room for")]
    TooMany(usize),
    /// There is none.
    #[error("there is no version to make a model of")]
    None,
}

/// Makes one model of all `versions`, in any order, and says what was settled by rule.
///
/// # Errors
/// [`NotUnited`], when two versions bear the same label, or there are none or too many.
pub fn unite(mut versions: Vec<Version>) -> Result<(Service, Vec<Settled>), NotUnited> {
    if versions.len() > MOST_VERSIONS {
        return Err(NotUnited::TooMany(versions.len()));
    }
    versions.sort_by(|a, b| compare(label(a), label(b)));
    let same = versions
        .windows(2)
        .find(|pair| label(&pair[0]) == label(&pair[1]));
    if let Some(pair) = same {
        return Err(NotUnited::SameVersion(label(&pair[0]).to_owned()));
    }
    let mut versions = versions.into_iter();
    let oldest = versions.next().ok_or(NotUnited::None)?;
    let mut union = Union {
        service: oldest.service,
        settled: Vec::new(),
        types: Vec::new(),
        enums: Vec::new(),
    };
    for (number, version) in (1..).zip(versions) {
        union.add(version, number);
    }
    union.finish();
    Ok((union.service, union.settled))
}

fn label(version: &Version) -> &str {
    version.service.versions.first().map_or("", String::as_str)
}

/// By the numbers in the labels: `9.2` comes before `17.0`.
fn compare(a: &str, b: &str) -> Ordering {
    let numbers = |label: &str| -> Vec<u64> {
        label
            .split(|letter: char| !letter.is_ascii_digit())
            .filter_map(|digits| digits.parse().ok())
            .collect()
    };
    numbers(a).cmp(&numbers(b)).then_with(|| a.cmp(b))
}

/// What was put together so far.
struct Union {
    service: Service,
    settled: Vec<Settled>,
    /// Qualified names by numbers, also of types that are yet to be added.
    types: Vec<String>,
    enums: Vec<String>,
}

impl Union {
    /// Adds the next newer version.
    fn add(&mut self, version: Version, number: usize) {
        let mut newer = version.service;
        self.number(&mut newer);
        let here = Versions::only(number);
        self.service.versions.append(&mut newer.versions);
        self.add_types(newer.types, here);
        self.add_enums(newer.enums, here);
        self.add_groups(newer.groups, here);
        for operation in self.operations() {
            if version.unpublished.contains(&operation.id) {
                operation.versions = operation.versions.union(here);
                for parameter in &mut operation.parameters {
                    parameter.versions = parameter.versions.union(here);
                }
            }
        }
        self.service.declarations = newer.declarations;
    }

    fn operations(&mut self) -> impl Iterator<Item = &mut Operation> {
        let groups = self.service.groups.iter_mut();
        groups.flat_map(|group| &mut group.operations)
    }

    /// Gives the types of `newer` the numbers that they have, or will have, in the union.
    fn number(&mut self, newer: &mut Service) {
        let known = self.service.types.iter().map(|ty| &ty.qualified_name);
        self.types = known.cloned().collect();
        let known = self.service.enums.iter().map(|ty| &ty.qualified_name);
        self.enums = known.cloned().collect();
        let types = newer.types.iter().map(|ty| &ty.qualified_name);
        let types = numbers(&mut self.types, types);
        let enums = newer.enums.iter().map(|ty| &ty.qualified_name);
        let enums = numbers(&mut self.enums, enums);
        Renumbering { types, enums }.apply(newer);
    }

    /// Orders, names and marks what all versions together have.
    fn finish(&mut self) {
        let service = &mut self.service;
        sort_types(service);
        for group in &mut service.groups {
            make_distinct(
                group
                    .operations
                    .iter_mut()
                    .map(|operation| &mut operation.names),
            );
            group.operations.sort_by(|a, b| a.id.cmp(&b.id));
        }
        make_distinct(service.groups.iter_mut().map(|group| &mut group.accessor));
        service.groups.sort_by(|a, b| a.name.cmp(&b.name));
        name_rows(&mut service.groups);
        service.unlisted_member = structures::unlisted_member(&service.enums);
        recursion::mark(&mut service.types);
        reach::mark(service);
        self.settled.sort();
    }

    /// What a type is called in messages.
    fn type_name(&self, ty: &TypeUse) -> String {
        let name = match ty.ty {
            Type::Primitive(primitive) => return of_many(ty, &format!("Edm.{}", primitive.name())),
            Type::Enum(EnumId(number)) => self.enums.get(number),
            Type::Structured(StructuredId(number)) => self.types.get(number),
        };
        of_many(ty, name.map_or("", String::as_str))
    }

    /// The names of types and groups, in lower case.
    fn taken(&self) -> Distinct {
        let service = &self.service;
        let types = service.types.iter().map(|ty| &ty.name);
        let enums = service.enums.iter().map(|ty| &ty.name);
        let groups = service.groups.iter().map(|group| &group.class);
        Distinct::of(
            types
                .chain(enums)
                .chain(groups)
                .map(|name| name.to_lowercase()),
        )
    }
}

/// Takes `name` for a new class, with a number where it is taken.
fn claim_class(name: &mut String, taken: &mut Distinct) {
    if !taken.take(name.to_lowercase()) {
        *name = taken.number(name, |number| format!("{name}{number}"), str::to_lowercase);
    }
}

/// The number of each name of `newer` among those of `known`, which unknown ones join.
fn numbers<'n>(
    known: &mut Vec<String>,
    newer: impl Iterator<Item = &'n String>,
) -> HashMap<usize, usize> {
    let taken: HashMap<String, usize> = known.iter().cloned().zip(0..).collect();
    newer
        .map(|name| {
            taken.get(name).copied().unwrap_or_else(|| {
                known.push(name.clone());
                known.len() - 1
            })
        })
        .enumerate()
        .collect()
}

/// Orders types by their qualified names, as in a model of one version.
fn sort_types(service: &mut Service) {
    let types = sorted(&mut service.types, |ty| ty.qualified_name.clone());
    let enums = sorted(&mut service.enums, |ty| ty.qualified_name.clone());
    Renumbering { types, enums }.apply(service);
}

/// Sorts `items`; gives the new number of each by the old one.
fn sorted<T>(items: &mut Vec<T>, name: impl Fn(&T) -> String) -> HashMap<usize, usize> {
    let mut numbered: Vec<(usize, T)> = std::mem::take(items).into_iter().enumerate().collect();
    numbered.sort_by_cached_key(|(_, item)| name(item));
    let order: Vec<usize> = numbered.iter().map(|(old, _)| *old).collect();
    items.extend(numbered.into_iter().map(|(_, item)| item));
    order.into_iter().zip(0..).collect()
}

fn of_many(ty: &TypeUse, name: &str) -> String {
    match ty.is_collection {
        true => format!("Collection({name})"),
        false => name.to_owned(),
    }
}
