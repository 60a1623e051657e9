//! What a CSDL file says, before any name is resolved.
//!
//! The structure follows OData CSDL 4.01 (XML and JSON representations share it). Names are kept
//! as written, so aliases and dangling references are still visible here; `passes` resolves them.

mod annotations;

use crate::diagnostics::Location;

pub use annotations::{Annotation, Expression, Record, TargetedAnnotations};

/// One CSDL document.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Document {
    /// Display name of the source (a file name, or what the caller passed in).
    pub source: String,
    /// Value of `edmx:Edmx/@Version`, for example `4.0`.
    pub version: String,
    /// Documents this one refers to.
    pub references: Vec<Reference>,
    /// The schemas, in document order.
    pub schemas: Vec<Schema>,
}

/// An `edmx:Reference` with what it includes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Reference {
    /// Address of the referenced document.
    pub uri: String,
    /// Included namespaces with their aliases.
    pub includes: Vec<Include>,
    /// Where it stands.
    pub location: Location,
}

/// An `edmx:Include`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Include {
    /// The included namespace.
    pub namespace: String,
    /// Its alias in the including document.
    pub alias: Option<String>,
}

/// A `Schema` element.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Schema {
    /// Its namespace.
    pub namespace: String,
    /// Its alias.
    pub alias: Option<String>,
    /// Entity types and complex types.
    pub structured_types: Vec<StructuredType>,
    /// Enumeration types.
    pub enum_types: Vec<EnumType>,
    /// Type definitions.
    pub type_definitions: Vec<TypeDefinition>,
    /// Actions and functions, overloads included.
    pub operations: Vec<Operation>,
    /// Vocabulary terms.
    pub terms: Vec<Term>,
    /// The entity container, if this schema declares one.
    pub container: Option<EntityContainer>,
    /// `Annotations` elements: targets written as in the document.
    pub targeted_annotations: Vec<TargetedAnnotations>,
    /// Annotations of the schema itself.
    pub annotations: Vec<Annotation>,
}

/// Whether a structured type is an entity or a complex type.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum StructuredKind {
    /// `EntityType`
    #[default]
    Entity,
    /// `ComplexType`
    Complex,
}

/// An `EntityType` or a `ComplexType`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct StructuredType {
    /// Entity or complex.
    pub kind: StructuredKind,
    /// Simple name.
    pub name: String,
    /// Qualified name of the base type, as written.
    pub base_type: Option<String>,
    /// `Abstract="true"`.
    pub is_abstract: bool,
    /// `OpenType="true"`.
    pub is_open: bool,
    /// `HasStream="true"`.
    pub has_stream: bool,
    /// Key properties; empty when the key is inherited or missing.
    pub key: Vec<KeyProperty>,
    /// Structural properties.
    pub properties: Vec<Property>,
    /// Navigation properties.
    pub navigation_properties: Vec<NavigationProperty>,
    /// Annotations.
    pub annotations: Vec<Annotation>,
    /// Where it is declared.
    pub location: Location,
}

/// A `PropertyRef`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct KeyProperty {
    /// Path of the property.
    pub name: String,
    /// Alias, mandatory for paths into complex properties.
    pub alias: Option<String>,
}

/// A reference to a type, with its facets.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TypeReference {
    /// Type name as written, without `Collection(…)`.
    pub name: String,
    /// Whether it stood inside `Collection(…)`.
    pub is_collection: bool,
    /// `Nullable`, when stated.
    pub nullable: Option<bool>,
    /// `MaxLength`; `max` and absent are both `None`.
    pub max_length: Option<u64>,
    /// `Precision`.
    pub precision: Option<u32>,
    /// `Scale`, as written (`variable`, `floating`, or a number).
    pub scale: Option<String>,
    /// `Unicode`, when stated.
    pub unicode: Option<bool>,
    /// `SRID`, as written.
    pub srid: Option<String>,
}

/// A structural `Property`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Property {
    /// Name.
    pub name: String,
    /// Type and facets.
    pub ty: TypeReference,
    /// `DefaultValue`, as written.
    pub default_value: Option<String>,
    /// Annotations.
    pub annotations: Vec<Annotation>,
    /// Where it is declared.
    pub location: Location,
}

/// A `NavigationProperty`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NavigationProperty {
    /// Name.
    pub name: String,
    /// Type (only name, collection and nullability are meaningful).
    pub ty: TypeReference,
    /// `Partner`.
    pub partner: Option<String>,
    /// `ContainsTarget="true"`.
    pub contains_target: bool,
    /// `ReferentialConstraint` pairs: property, referenced property.
    pub referential_constraints: Vec<(String, String)>,
    /// `OnDelete/@Action`.
    pub on_delete: Option<String>,
    /// Annotations.
    pub annotations: Vec<Annotation>,
    /// Where it is declared.
    pub location: Location,
}

/// An `EnumType`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnumType {
    /// Simple name.
    pub name: String,
    /// `UnderlyingType`, as written; absent means `Edm.Int32`.
    pub underlying_type: Option<String>,
    /// `IsFlags="true"`.
    pub is_flags: bool,
    /// Members in document order.
    pub members: Vec<EnumMember>,
    /// Annotations.
    pub annotations: Vec<Annotation>,
    /// Where it is declared.
    pub location: Location,
}

/// A `Member` of an enumeration.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EnumMember {
    /// Name.
    pub name: String,
    /// Value, when stated.
    pub value: Option<i64>,
    /// Annotations.
    pub annotations: Vec<Annotation>,
}

/// A `TypeDefinition`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct TypeDefinition {
    /// Simple name.
    pub name: String,
    /// The primitive type it stands for, with facets.
    pub underlying: TypeReference,
    /// Annotations.
    pub annotations: Vec<Annotation>,
    /// Where it is declared.
    pub location: Location,
}

/// Whether an operation is an action or a function.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum OperationKind {
    /// `Action`
    #[default]
    Action,
    /// `Function`
    Function,
}

/// One `Action` or `Function` overload.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Operation {
    /// Action or function.
    pub kind: OperationKind,
    /// Simple name.
    pub name: String,
    /// `IsBound="true"`: the first parameter is the binding parameter.
    pub is_bound: bool,
    /// `IsComposable="true"`.
    pub is_composable: bool,
    /// `EntitySetPath`.
    pub entity_set_path: Option<String>,
    /// Parameters, the binding parameter first.
    pub parameters: Vec<Parameter>,
    /// Return type, with its annotations.
    pub return_type: Option<ReturnType>,
    /// Annotations.
    pub annotations: Vec<Annotation>,
    /// Where it is declared.
    pub location: Location,
}

/// A `Parameter` of an operation.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Parameter {
    /// Name.
    pub name: String,
    /// Type and facets.
    pub ty: TypeReference,
    /// Annotations.
    pub annotations: Vec<Annotation>,
    /// Where it is declared.
    pub location: Location,
}

/// A `ReturnType`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ReturnType {
    /// Type and facets.
    pub ty: TypeReference,
    /// Annotations.
    pub annotations: Vec<Annotation>,
}

/// A vocabulary `Term`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Term {
    /// Simple name.
    pub name: String,
    /// Type and facets.
    pub ty: TypeReference,
    /// `BaseTerm`.
    pub base_term: Option<String>,
    /// `DefaultValue`, as written.
    pub default_value: Option<String>,
    /// `AppliesTo`, split at blanks.
    pub applies_to: Vec<String>,
    /// Annotations.
    pub annotations: Vec<Annotation>,
}

/// The `EntityContainer`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct EntityContainer {
    /// Simple name.
    pub name: String,
    /// `Extends`.
    pub extends: Option<String>,
    /// Entity sets and singletons.
    pub sources: Vec<NavigationSource>,
    /// Action and function imports.
    pub imports: Vec<OperationImport>,
    /// Annotations.
    pub annotations: Vec<Annotation>,
    /// Where it is declared.
    pub location: Location,
}

/// An `EntitySet` or a `Singleton`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct NavigationSource {
    /// Name.
    pub name: String,
    /// Qualified name of the entity type, as written.
    pub entity_type: String,
    /// `Singleton` rather than `EntitySet`.
    pub is_singleton: bool,
    /// `IncludeInServiceDocument`, when stated.
    pub include_in_service_document: Option<bool>,
    /// `NavigationPropertyBinding` pairs: path, target.
    pub bindings: Vec<(String, String)>,
    /// Annotations.
    pub annotations: Vec<Annotation>,
    /// Where it is declared.
    pub location: Location,
}

/// An `ActionImport` or a `FunctionImport`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OperationImport {
    /// Action or function.
    pub kind: OperationKind,
    /// Name of the import.
    pub name: String,
    /// Qualified name of the operation, as written.
    pub operation: String,
    /// Entity set of the result, when stated.
    pub entity_set: Option<String>,
    /// `IncludeInServiceDocument`, when stated.
    pub include_in_service_document: Option<bool>,
    /// Annotations.
    pub annotations: Vec<Annotation>,
    /// Where it is declared.
    pub location: Location,
}
