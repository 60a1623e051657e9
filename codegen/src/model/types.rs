//! Types of the service.

use super::{Names, Versions};

/// Index of a structured type in `Service::types`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct StructuredId(pub usize);

/// Index of an enumeration type in `Service::enums`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EnumId(pub usize);

/// Primitive types of OData (CSDL 4.01, section 3.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Primitive {
    /// `Edm.Binary`
    Binary,
    /// `Edm.Boolean`
    Boolean,
    /// `Edm.Byte`
    Byte,
    /// `Edm.Date`
    Date,
    /// `Edm.DateTimeOffset`
    DateTimeOffset,
    /// `Edm.Decimal`
    Decimal,
    /// `Edm.Double`
    Double,
    /// `Edm.Duration`
    Duration,
    /// `Edm.Guid`
    Guid,
    /// `Edm.Int16`
    Int16,
    /// `Edm.Int32`
    Int32,
    /// `Edm.Int64`
    Int64,
    /// `Edm.SByte`
    SByte,
    /// `Edm.Single`
    Single,
    /// `Edm.Stream`
    Stream,
    /// `Edm.String`
    String,
    /// `Edm.TimeOfDay`
    TimeOfDay,
    /// `Edm.Untyped`, and everything that has no closer type here (geography, paths, …).
    Untyped,
}

impl Primitive {
    const NAMES: [(&'static str, Self); 18] = [
        ("Binary", Self::Binary),
        ("Boolean", Self::Boolean),
        ("Byte", Self::Byte),
        ("Date", Self::Date),
        ("DateTimeOffset", Self::DateTimeOffset),
        ("Decimal", Self::Decimal),
        ("Double", Self::Double),
        ("Duration", Self::Duration),
        ("Guid", Self::Guid),
        ("Int16", Self::Int16),
        ("Int32", Self::Int32),
        ("Int64", Self::Int64),
        ("SByte", Self::SByte),
        ("Single", Self::Single),
        ("Stream", Self::Stream),
        ("String", Self::String),
        ("TimeOfDay", Self::TimeOfDay),
        ("Untyped", Self::Untyped),
    ];

    /// Reads a name without its `Edm.`.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::NAMES
            .iter()
            .find(|(known, _)| *known == name)
            .map(|(_, primitive)| *primitive)
    }

    /// The name without its `Edm.`.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::NAMES
            .iter()
            .find(|(_, primitive)| *primitive == self)
            .map_or("Untyped", |(name, _)| name)
    }
}

/// A type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Type {
    /// A primitive type; type definitions are resolved to the one they stand for.
    Primitive(Primitive),
    /// An enumeration type.
    Enum(EnumId),
    /// An entity type or a complex type.
    Structured(StructuredId),
}

/// A type where it is used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypeUse {
    /// The type, or that of an item.
    pub ty: Type,
    /// An ordered collection of it.
    pub is_collection: bool,
    /// A JSON object whose members are values of it.
    pub is_map: bool,
    /// Whether null is allowed, for a collection whether an item may be null.
    pub is_nullable: bool,
}

impl TypeUse {
    /// One value of `ty`, not nullable.
    #[must_use]
    pub fn single(ty: Type) -> Self {
        Self {
            ty,
            is_collection: false,
            is_map: false,
            is_nullable: false,
        }
    }
}

/// Entity or complex.
pub use crate::csdl::document::StructuredKind;

/// An entity type or a complex type, inherited properties included.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StructuredType {
    /// Qualified name in the service.
    pub qualified_name: String,
    /// Class name, the same in every language.
    pub name: String,
    /// Module or file name for it, `snake_case`.
    pub module: String,
    /// Entity or complex.
    pub kind: StructuredKind,
    /// Whether the service never returns an instance of exactly this type.
    pub is_abstract: bool,
    /// Whether it may hold undeclared properties.
    pub is_open: bool,
    /// Whether each entity is a stream of bytes with properties.
    pub has_stream: bool,
    /// The direct base type.
    pub base: Option<StructuredId>,
    /// Properties, those of the base types first.
    pub properties: Vec<Property>,
    /// How many of `properties` come from the base types.
    pub inherited: usize,
    /// Key properties, as indexes into `properties`.
    pub key: Vec<usize>,
    /// What it is.
    pub description: Option<String>,
    /// The webhook event whose payload it is.
    pub webhook_event: Option<String>,
    /// Deprecation notice.
    pub deprecated: Option<String>,
    /// Whether an emitted operation can send or receive it.
    pub is_reachable: bool,
    /// Whether an emitted operation can send it.
    pub is_input: bool,
    /// Whether query options of an emitted operation can name its properties.
    pub is_queried: bool,
    /// The versions that have it.
    pub versions: Versions,
}

/// A structural or navigation property.
#[derive(Debug, Clone, PartialEq)]
pub struct Property {
    /// Name in the service.
    pub name: String,
    /// Names in the languages.
    pub names: Names,
    /// Type.
    pub ty: TypeUse,
    /// The declared type, where `ty` says more: that the value is a map.
    pub declared_type: Option<TypeUse>,
    /// A navigation property.
    pub is_navigation: bool,
    /// Can be named in `$expand`: a navigation property, or another of which the service says so.
    pub is_expandable: bool,
    /// Can stand in `$filter`: false where no set of its type takes it there.
    pub is_filterable: bool,
    /// Can stand in `$orderby`, likewise.
    pub is_sortable: bool,
    /// Closes a cycle of single-valued properties, so that a value needs a heap allocation.
    pub is_recursive: bool,
    /// Computed by the service: it ignores or refuses a value.
    pub is_computed: bool,
    /// Set when an entity is created, and never changed.
    pub is_immutable: bool,
    /// Media type of a text or of bytes.
    pub media_type: Option<String>,
    /// A body without it is refused.
    pub is_required: bool,
    /// Not to be shown in a log or in debugging output.
    pub is_secret: bool,
    /// Another spelling that endpoints outside OData use.
    pub json_name: Option<String>,
    /// What the service assumes when it is missing.
    pub default: Option<String>,
    /// Limits of its value.
    pub constraints: Constraints,
    /// What it is.
    pub description: Option<String>,
    /// Deprecation notice.
    pub deprecated: Option<String>,
    /// The versions that have it.
    pub versions: Versions,
}

/// Limits of a value, where the service states them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Constraints {
    /// Longest text or binary, in characters or bytes.
    pub max_length: Option<u64>,
    /// Shortest text, in characters.
    pub min_length: Option<u64>,
    /// Smallest number.
    pub minimum: Option<i64>,
    /// Largest number.
    pub maximum: Option<i64>,
    /// Most items.
    pub max_items: Option<u64>,
    /// Digits of a decimal, or decimal places of the seconds of a time.
    pub precision: Option<u32>,
    /// Decimal places of a decimal, as written.
    pub scale: Option<String>,
}

/// An enumeration type.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnumType {
    /// Qualified name in the service.
    pub qualified_name: String,
    /// Class name, the same in every language.
    pub name: String,
    /// Whether a value is a combination of members.
    pub is_flags: bool,
    /// Type of the numbers, where it is not `Edm.Int32`.
    pub underlying_type: Option<Primitive>,
    /// Members in the order of the document.
    pub members: Vec<EnumMember>,
    /// What it is.
    pub description: Option<String>,
    /// Whether an emitted operation can send or receive it.
    pub is_reachable: bool,
    /// The versions that have it.
    pub versions: Versions,
}

/// A member of an enumeration.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnumMember {
    /// Name in the service.
    pub name: String,
    /// Names in the languages.
    pub names: Names,
    /// Its number, where known.
    pub value: Option<i64>,
    /// What it means.
    pub description: Option<String>,
    /// The versions that have it.
    pub versions: Versions,
}
