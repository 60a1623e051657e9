//! Annotations: members with `@` in their names (CSDL JSON 4.01, section 5.2).

use super::expressions;
use super::reader::Reader;
use crate::csdl::document::{Annotation, TargetedAnnotations};
use crate::input::tree::Member;

/// The annotations of one thing, out of members in any order.
#[derive(Default)]
pub(super) struct Annotations<'m, 't> {
    found: Vec<Annotation>,
    /// Annotations of annotations: term and qualifier of the latter, rest of the name, member.
    nested: Vec<(&'m str, &'m str, &'m Member<'t>)>,
}

impl<'m, 't> Annotations<'m, 't> {
    /// Takes a member that annotates the object it stands in; `false` for others.
    pub(super) fn take(&mut self, reader: &mut Reader<'_>, member: &'m Member<'t>) -> bool {
        match member.name.strip_prefix('@') {
            Some(term) => {
                self.add(reader, term, member);
                true
            }
            None => false,
        }
    }

    /// Adds what stands behind the first `@` of the name of `member`.
    pub(super) fn add(&mut self, reader: &mut Reader<'_>, term: &'m str, member: &'m Member<'t>) {
        if let Some((annotation, rest)) = term.split_once('@') {
            self.nested.push((annotation, rest, member));
            return;
        }
        let (term, qualifier) = split_qualifier(term);
        if term.is_empty() {
            reader.unnamed(member);
            return;
        }
        self.found.push(Annotation {
            term: term.to_owned(),
            qualifier: qualifier.map(str::to_owned),
            value: expressions::read(reader, &member.value),
            annotations: Vec::new(),
            location: reader.report.locate(member.offset),
        });
    }

    /// The annotations, with their own annotations inside.
    pub(super) fn finish(mut self, reader: &mut Reader<'_>) -> Vec<Annotation> {
        for (annotation, rest, member) in self.nested {
            let (term, qualifier) = split_qualifier(annotation);
            let is_wanted = |found: &&mut Annotation| {
                found.term == term && found.qualifier.as_deref() == qualifier
            };
            let mut own = Annotations::default();
            own.add(reader, rest, member);
            let own = own.finish(reader);
            match self.found.iter_mut().find(is_wanted) {
                Some(found) => found.annotations.extend(own),
                None => reader.unknown(member, "missing annotation"),
            }
        }
        self.found
    }
}

fn split_qualifier(term: &str) -> (&str, Option<&str>) {
    match term.split_once('#') {
        Some((term, qualifier)) => (term, Some(qualifier)),
        None => (term, None),
    }
}

/// Reads `$Annotations` of a schema: an object with a member for each target (section 14.2.1).
pub(super) fn read_targeted(
    reader: &mut Reader<'_>,
    member: &Member<'_>,
) -> Vec<TargetedAnnotations> {
    let mut targeted = Vec::new();
    for target in reader.members(member) {
        if !reader.is_named(target) {
            continue;
        }
        let mut annotations = Annotations::default();
        for member in reader.members(target) {
            if !annotations.take(reader, member) {
                reader.unknown(member, "target of annotations");
            }
        }
        targeted.push(TargetedAnnotations {
            target: target.name.clone().into_owned(),
            qualifier: None,
            annotations: annotations.finish(reader),
            location: reader.report.locate(target.offset),
        });
    }
    targeted
}
