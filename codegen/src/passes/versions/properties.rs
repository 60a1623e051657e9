//! Properties, types in use and limits of several versions.

use super::Union;
use super::settled::{Rule, Settled};
use crate::model::{Constraints, Primitive, Property, Type, TypeUse};

impl Union {
    pub(super) fn settle(&mut self, rule: Rule, subject: &str, older: &str, newer: &str) {
        self.settled.push(Settled {
            rule,
            subject: subject.to_owned(),
            older: older.to_owned(),
            newer: newer.to_owned(),
        });
    }

    /// Joins what a newer version says of a property to what older ones say.
    pub(super) fn join_property(
        &mut self,
        subject: &str,
        older: &Property,
        newer: Property,
    ) -> Property {
        let ty = self.join_type(Rule::Type, subject, &older.ty, &newer.ty);
        let is_required = self.both(
            (Rule::Required, subject),
            (older.is_required, newer.is_required),
            ["required", "optional"],
        );
        let is_computed = self.both(
            (Rule::Computed, subject),
            (older.is_computed, newer.is_computed),
            ["set by the service", "can be set"],
        );
        let constraints = self.join_constraints(subject, &older.constraints, &newer.constraints);
        let declared_type = (ty == newer.ty).then_some(newer.declared_type).flatten();
        Property {
            names: older.names.clone(),
            ty,
            declared_type,
            is_expandable: older.is_expandable || newer.is_expandable,
            is_filterable: older.is_filterable || newer.is_filterable,
            is_sortable: older.is_sortable || newer.is_sortable,
            is_computed,
            is_immutable: older.is_immutable && newer.is_immutable,
            is_required,
            is_secret: older.is_secret || newer.is_secret,
            media_type: newer.media_type.or_else(|| older.media_type.clone()),
            json_name: newer.json_name.or_else(|| older.json_name.clone()),
            constraints,
            description: newer.description.or_else(|| older.description.clone()),
            versions: older.versions.union(newer.versions),
            ..newer
        }
    }

    /// A statement that counts only where all versions make it.
    pub(super) fn both(
        &mut self,
        (rule, subject): (Rule, &str),
        (older, newer): (bool, bool),
        words: [&str; 2],
    ) -> bool {
        if older != newer {
            let [of_older, of_newer] = [older, newer].map(|is| words[usize::from(!is)]);
            self.settle(rule, subject, of_older, of_newer);
        }
        older && newer
    }

    /// The type that values of both can be read as.
    pub(super) fn join_type(
        &mut self,
        rule: Rule,
        subject: &str,
        older: &TypeUse,
        newer: &TypeUse,
    ) -> TypeUse {
        let is_nullable = older.is_nullable || newer.is_nullable;
        let is_same = TypeUse {
            is_nullable,
            ..older.clone()
        } == TypeUse {
            is_nullable,
            ..newer.clone()
        };
        if !is_same {
            let names = [older, newer].map(|ty| self.type_name(ty));
            self.settle(rule, subject, &names[0], &names[1]);
        }
        let counts = match is_any(older) {
            true => older,
            false => newer,
        };
        TypeUse {
            is_nullable,
            ..counts.clone()
        }
    }

    pub(super) fn join_constraints(
        &mut self,
        subject: &str,
        older: &Constraints,
        newer: &Constraints,
    ) -> Constraints {
        if older != newer {
            let words = [older, newer].map(limits);
            self.settle(Rule::Limit, subject, &words[0], &words[1]);
        }
        Constraints {
            max_length: largest(older.max_length, newer.max_length),
            min_length: smallest(older.min_length, newer.min_length),
            minimum: smallest(older.minimum, newer.minimum),
            maximum: largest(older.maximum, newer.maximum),
            max_items: largest(older.max_items, newer.max_items),
            precision: largest(older.precision, newer.precision),
            scale: newer.scale.clone().or_else(|| older.scale.clone()),
        }
    }
}

fn is_any(ty: &TypeUse) -> bool {
    ty.ty == Type::Primitive(Primitive::Untyped) && !ty.is_collection && !ty.is_map
}

/// No limit is wider than any.
fn largest<T: Ord>(a: Option<T>, b: Option<T>) -> Option<T> {
    Some(a?.max(b?))
}

fn smallest<T: Ord>(a: Option<T>, b: Option<T>) -> Option<T> {
    Some(a?.min(b?))
}

fn limits(of: &Constraints) -> String {
    let mut words = Vec::new();
    let mut add = |what: &str, value: Option<String>| {
        words.extend(value.map(|value| format!("{what} {value}")));
    };
    add("at least", of.min_length.map(|n| format!("{n} characters")));
    add("at most", of.max_length.map(|n| format!("{n} characters")));
    add("from", of.minimum.map(|n| n.to_string()));
    add("to", of.maximum.map(|n| n.to_string()));
    add("at most", of.max_items.map(|n| format!("{n} items")));
    add("precision", of.precision.map(|n| n.to_string()));
    add("scale", of.scale.clone());
    match words.is_empty() {
        true => "no limit".to_owned(),
        false => words.join(", "),
    }
}
