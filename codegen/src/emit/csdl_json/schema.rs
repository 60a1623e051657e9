//! Schemas and what they declare.

use serde_json::{Map, Value, json};

use super::annotations::add;
use crate::csdl::document::{
    EntityContainer, EnumType, NavigationProperty, NavigationSource, Operation, OperationImport,
    OperationKind, Parameter, Property, Schema, StructuredKind, StructuredType, TypeReference,
};
use crate::emit::Detail;

type Object = Map<String, Value>;

/// A schema: an object with a member for each declaration; overloads stand in an array.
pub fn schema(schema: &Schema, detail: Detail) -> Value {
    let is_full = detail == Detail::Full;
    let mut object = Object::new();
    add(&mut object, "", &schema.annotations);
    for ty in &schema.structured_types {
        object.insert(ty.name.clone(), structured(ty));
    }
    for ty in &schema.enum_types {
        object.insert(ty.name.clone(), enumeration(ty, is_full));
    }
    for item in &schema.operations {
        let overloads = object.entry(item.name.clone());
        if let Value::Array(overloads) = overloads.or_insert_with(|| json!([])) {
            overloads.push(operation(item));
        }
    }
    if let Some(item) = &schema.container {
        object.insert(item.name.clone(), container(item));
    }
    Value::Object(object)
}

fn set(object: &mut Object, name: &str, value: impl Into<Value>) {
    object.insert(name.to_owned(), value.into());
}

fn set_flag(object: &mut Object, name: &str, is_set: bool) {
    if is_set {
        set(object, name, true);
    }
}

fn set_text(object: &mut Object, name: &str, text: Option<&str>) {
    if let Some(text) = text {
        set(object, name, text);
    }
}

fn structured(ty: &StructuredType) -> Value {
    let mut object = Object::new();
    let kind = match ty.kind {
        StructuredKind::Entity => "EntityType",
        StructuredKind::Complex => "ComplexType",
    };
    set(&mut object, "$Kind", kind);
    set_text(&mut object, "$BaseType", ty.base_type.as_deref());
    set_flag(&mut object, "$Abstract", ty.is_abstract);
    set_flag(&mut object, "$OpenType", ty.is_open);
    set_flag(&mut object, "$HasStream", ty.has_stream);
    if !ty.key.is_empty() {
        let key: Vec<&str> = ty.key.iter().map(|key| key.name.as_str()).collect();
        set(&mut object, "$Key", key);
    }
    add(&mut object, "", &ty.annotations);
    for item in &ty.properties {
        object.insert(item.name.clone(), property(item));
    }
    for item in &ty.navigation_properties {
        object.insert(item.name.clone(), navigation_property(item));
    }
    Value::Object(object)
}

fn property(property: &Property) -> Value {
    let mut object = Object::new();
    add_type(&mut object, &property.ty, false);
    set_text(
        &mut object,
        "$DefaultValue",
        property.default_value.as_deref(),
    );
    add(&mut object, "", &property.annotations);
    Value::Object(object)
}

fn navigation_property(property: &NavigationProperty) -> Value {
    let mut object = Object::new();
    set(&mut object, "$Kind", "NavigationProperty");
    add_type(&mut object, &property.ty, true);
    add(&mut object, "", &property.annotations);
    Value::Object(object)
}

/// A type with its facets. Unlike in XML, what is not said to be nullable is not, and a
/// collection that is navigated to has no such facet.
fn add_type(object: &mut Object, ty: &TypeReference, is_navigation: bool) {
    set_flag(object, "$Collection", ty.is_collection);
    if ty.name != "Edm.String" {
        set(object, "$Type", ty.name.as_str());
    }
    let may_be = ty.nullable.unwrap_or(!ty.is_collection);
    let is_nullable = may_be && !(is_navigation && ty.is_collection);
    set_flag(object, "$Nullable", is_nullable);
    if let Some(length) = ty.max_length {
        set(object, "$MaxLength", length);
    }
    if let Some(digits) = ty.precision {
        set(object, "$Precision", digits);
    }
    let scale = match (ty.name.as_str(), ty.scale.as_deref()) {
        ("Edm.Decimal", None) => Some("0"),
        ("Edm.Decimal", Some("variable")) => None,
        (_, scale) => scale,
    };
    if let Some(scale) = scale {
        let number = scale.parse::<u64>();
        let value = number.map_or_else(|_| json!(scale), |number| json!(number));
        set(object, "$Scale", value);
    }
}

fn enumeration(ty: &EnumType, is_full: bool) -> Value {
    let mut object = Object::new();
    set(&mut object, "$Kind", "EnumType");
    set_text(
        &mut object,
        "$UnderlyingType",
        ty.underlying_type.as_deref(),
    );
    set_flag(&mut object, "$IsFlags", ty.is_flags);
    add(&mut object, "", &ty.annotations);
    for (member, position) in ty.members.iter().zip(0_i64..) {
        // JSON insists on numbers; members without one are counted from zero.
        set(&mut object, &member.name, member.value.unwrap_or(position));
        add(&mut object, &member.name, &member.annotations);
        if member.value.is_none() && is_full {
            let name = format!("{}@Client.ValueUnknown", member.name);
            set(&mut object, &name, true);
        }
    }
    Value::Object(object)
}

fn operation(operation: &Operation) -> Value {
    let mut object = Object::new();
    let kind = match operation.kind {
        OperationKind::Action => "Action",
        OperationKind::Function => "Function",
    };
    set(&mut object, "$Kind", kind);
    set_flag(&mut object, "$IsBound", operation.is_bound);
    set_text(
        &mut object,
        "$EntitySetPath",
        operation.entity_set_path.as_deref(),
    );
    set_flag(&mut object, "$IsComposable", operation.is_composable);
    if !operation.parameters.is_empty() {
        let parameters: Vec<Value> = operation.parameters.iter().map(parameter).collect();
        set(&mut object, "$Parameter", parameters);
    }
    if let Some(return_type) = &operation.return_type {
        let mut result = Object::new();
        add_type(&mut result, &return_type.ty, false);
        add(&mut result, "", &return_type.annotations);
        set(&mut object, "$ReturnType", result);
    }
    add(&mut object, "", &operation.annotations);
    Value::Object(object)
}

fn parameter(parameter: &Parameter) -> Value {
    let mut object = Object::new();
    set(&mut object, "$Name", parameter.name.as_str());
    add_type(&mut object, &parameter.ty, false);
    add(&mut object, "", &parameter.annotations);
    Value::Object(object)
}

fn container(container: &EntityContainer) -> Value {
    let mut object = Object::new();
    set(&mut object, "$Kind", "EntityContainer");
    add(&mut object, "", &container.annotations);
    for item in &container.sources {
        object.insert(item.name.clone(), source(item));
    }
    for item in &container.imports {
        object.insert(item.name.clone(), import(item));
    }
    Value::Object(object)
}

fn source(source: &NavigationSource) -> Value {
    let mut object = Object::new();
    set_flag(&mut object, "$Collection", !source.is_singleton);
    set(&mut object, "$Type", source.entity_type.as_str());
    add_service_document(&mut object, source.include_in_service_document);
    if !source.bindings.is_empty() {
        let bindings = source.bindings.iter();
        let bindings: Object = bindings
            .map(|(path, target)| (path.clone(), json!(target)))
            .collect();
        set(&mut object, "$NavigationPropertyBinding", bindings);
    }
    add(&mut object, "", &source.annotations);
    Value::Object(object)
}

fn import(import: &OperationImport) -> Value {
    let mut object = Object::new();
    let (kind, member) = match import.kind {
        OperationKind::Action => ("ActionImport", "$Action"),
        OperationKind::Function => ("FunctionImport", "$Function"),
    };
    set(&mut object, "$Kind", kind);
    set(&mut object, member, import.operation.as_str());
    set_text(&mut object, "$EntitySet", import.entity_set.as_deref());
    add_service_document(&mut object, import.include_in_service_document);
    add(&mut object, "", &import.annotations);
    Value::Object(object)
}

fn add_service_document(object: &mut Object, is_listed: Option<bool>) {
    if let Some(is_listed) = is_listed {
        set(object, "$IncludeInServiceDocument", is_listed);
    }
}
