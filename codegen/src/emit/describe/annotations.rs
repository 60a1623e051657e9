//! Builds annotations; what has nothing to say is left out.

use crate::csdl::document::{Annotation, Expression, Record};

/// A term with a value.
pub fn value(term: &str, value: Expression) -> Annotation {
    Annotation {
        term: term.to_owned(),
        value,
        ..Annotation::default()
    }
}

/// A string term.
pub fn text(term: &str, text: Option<&str>) -> Option<Annotation> {
    text.map(|text| value(term, Expression::String(text.to_owned())))
}

/// An integer term.
pub fn int(term: &str, number: Option<i64>) -> Option<Annotation> {
    number.map(|number| value(term, Expression::Int(number)))
}

/// A term that is either stated or not.
pub fn tag(term: &str, is_set: bool) -> Option<Annotation> {
    is_set.then(|| value(term, Expression::Bool(true)))
}

/// `Core.Revisions` with a deprecation.
pub fn deprecation(notice: Option<&str>) -> Option<Annotation> {
    let notice = notice?;
    let kind = vec!["Core.RevisionKind/Deprecated".to_owned()];
    let revision = Fields::default()
        .with("Kind", Expression::EnumMember(kind))
        .text("Description", Some(notice).filter(|text| !text.is_empty()));
    let revisions = Expression::Collection(vec![revision.record()]);
    Some(value("Core.Revisions", revisions))
}

/// The same annotation, about one verb of an entity set.
pub fn qualified(qualifier: &str, annotation: Annotation) -> Annotation {
    Annotation {
        qualifier: Some(qualifier.to_owned()),
        ..annotation
    }
}

/// A record under construction.
#[derive(Debug, Default)]
pub struct Fields(Record);

impl Fields {
    /// Adds a property.
    pub fn with(mut self, name: &str, value: Expression) -> Self {
        self.0.properties.push((name.to_owned(), value));
        self
    }

    /// Adds a text, where there is one.
    pub fn text(self, name: &str, text: Option<&str>) -> Self {
        match text {
            Some(text) => self.with(name, Expression::String(text.to_owned())),
            None => self,
        }
    }

    /// Adds a number, where there is one.
    pub fn int(self, name: &str, number: Option<i64>) -> Self {
        match number {
            Some(number) => self.with(name, Expression::Int(number)),
            None => self,
        }
    }

    /// Adds a Boolean, unless it is what is assumed anyway.
    pub fn flag(self, name: &str, value: bool, default: bool) -> Self {
        if value == default {
            self
        } else {
            self.with(name, Expression::Bool(value))
        }
    }

    /// Adds a collection, unless it is empty.
    pub fn items(self, name: &str, items: Vec<Expression>) -> Self {
        if items.is_empty() {
            self
        } else {
            self.with(name, Expression::Collection(items))
        }
    }

    /// States the type of the record.
    pub fn of_type(mut self, name: &str) -> Self {
        self.0.type_name = Some(name.to_owned());
        self
    }

    /// Adds annotations of the record.
    pub fn annotated(mut self, annotations: impl IntoIterator<Item = Annotation>) -> Self {
        self.0.annotations.extend(annotations);
        self
    }

    /// Adds all properties of another record.
    pub fn and(mut self, other: Self) -> Self {
        self.0.properties.extend(other.0.properties);
        self
    }

    /// Whether there is nothing to say.
    pub fn is_empty(&self) -> bool {
        self.0.properties.is_empty()
    }

    /// The record.
    pub fn record(self) -> Expression {
        Expression::Record(self.0)
    }

    /// The record as the value of `term`, unless it is empty.
    pub fn term(self, term: &str) -> Option<Annotation> {
        (!self.is_empty()).then(|| value(term, self.record()))
    }
}
