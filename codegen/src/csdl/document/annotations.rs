//! Annotations and their expressions, as written.

use crate::diagnostics::Location;

/// An `Annotations` element: annotations on something declared elsewhere.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TargetedAnnotations {
    /// Path of the annotated element, as written.
    pub target: String,
    /// Qualifier that applies to every annotation inside.
    pub qualifier: Option<String>,
    /// The annotations.
    pub annotations: Vec<Annotation>,
    /// Where it stands.
    pub location: Location,
}

/// An `Annotation`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Annotation {
    /// Qualified name of the term, as written.
    pub term: String,
    /// Qualifier.
    pub qualifier: Option<String>,
    /// Value; an annotation without one has the term's default, mostly `true`.
    pub value: Expression,
    /// Annotations of the annotation.
    pub annotations: Vec<Annotation>,
    /// Where it stands.
    pub location: Location,
}

/// The value of an annotation.
#[derive(Debug, Clone, Default, PartialEq)]
pub enum Expression {
    /// No value given: the default of the term.
    #[default]
    Default,
    /// `Null`
    Null,
    /// `Bool`
    Bool(bool),
    /// `Int`
    Int(i64),
    /// `String`
    String(String),
    /// `EnumMember`: members as written (`Core.RevisionKind/Deprecated`), split at blanks.
    EnumMember(Vec<String>),
    /// Any other constant (`Date`, `Decimal`, `Duration`, `Float`, `Guid`, …) or path
    /// (`Path`, `PropertyPath`, …): name of the expression and its text.
    Other(String, String),
    /// `Collection`
    Collection(Vec<Expression>),
    /// `Record`
    Record(Record),
    /// A dynamic expression (`If`, `Apply`, `Eq`, …), kept by name with its operands.
    Dynamic(String, Vec<Expression>),
}

/// A `Record` expression.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Record {
    /// `Type`, as written.
    pub type_name: Option<String>,
    /// Property values in document order.
    pub properties: Vec<(String, Expression)>,
    /// Annotations of the record.
    pub annotations: Vec<Annotation>,
}

impl Record {
    /// The value of the property `name`.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Expression> {
        self.properties
            .iter()
            .find(|(property, _)| property == name)
            .map(|(_, value)| value)
    }
}

impl Expression {
    /// The text of a string constant.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The value of a boolean; an annotation without a value counts as `true`.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        match self {
            Self::Default => Some(true),
            Self::Bool(value) => Some(*value),
            _ => None,
        }
    }

    /// The value of an integer constant, or of another number without a fraction.
    #[must_use]
    pub fn as_int(&self) -> Option<i64> {
        match self {
            Self::Int(value) => Some(*value),
            Self::Other(kind, text) if matches!(kind.as_str(), "Decimal" | "Float") => {
                text.trim().parse().ok()
            }
            _ => None,
        }
    }

    /// The items of a collection.
    #[must_use]
    pub fn as_collection(&self) -> Option<&[Self]> {
        match self {
            Self::Collection(items) => Some(items),
            _ => None,
        }
    }

    /// The record.
    #[must_use]
    pub fn as_record(&self) -> Option<&Record> {
        match self {
            Self::Record(record) => Some(record),
            _ => None,
        }
    }
}
