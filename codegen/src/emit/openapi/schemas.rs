//! Schemas of types.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use super::{Object, set};
use crate::model::{
    Constraints, EnumType, Parameter, Place, Primitive, Property, Service, StructuredType, Type,
    TypeUse,
};

/// The types of a service with the names of their components.
pub struct Schemas<'s> {
    service: &'s Service,
    names: HashMap<&'s str, &'s str>,
}

impl<'s> Schemas<'s> {
    /// Names a component after the type; two types of one name keep their namespaces.
    pub fn of(service: &'s Service) -> Self {
        let qualified = || {
            let structured = service.types.iter().map(|ty| ty.qualified_name.as_str());
            structured.chain(service.enums.iter().map(|ty| ty.qualified_name.as_str()))
        };
        let mut uses: HashMap<&str, usize> = HashMap::new();
        for name in qualified() {
            *uses.entry(simple(name)).or_default() += 1;
        }
        let name = |qualified: &'s str| match uses.get(simple(qualified)) {
            Some(1) => simple(qualified),
            _ => qualified,
        };
        Self {
            service,
            names: qualified()
                .map(|qualified| (qualified, name(qualified)))
                .collect(),
        }
    }

    /// All types, sorted by name.
    pub fn components(&self) -> Value {
        let structured = self.service.types.iter();
        let structured = structured.map(|ty| (ty.qualified_name.as_str(), self.structured(ty)));
        let enums = self.service.enums.iter();
        let enums = enums.map(|ty| (ty.qualified_name.as_str(), enumeration(ty)));
        let mut components: Vec<(&str, Value)> = structured
            .chain(enums)
            .map(|(qualified, schema)| (self.name(qualified), schema))
            .collect();
        components.sort_by_key(|(name, _)| *name);
        components
            .into_iter()
            .map(|(name, schema)| (name.to_owned(), schema))
            .collect::<Map<String, Value>>()
            .into()
    }

    fn name<'q>(&self, qualified: &'q str) -> &'q str
    where
        's: 'q,
    {
        self.names.get(qualified).copied().unwrap_or(qualified)
    }

    fn structured(&self, ty: &StructuredType) -> Value {
        let properties: Object = ty
            .properties
            .iter()
            .map(|property| (property.name.clone(), self.property(property)))
            .collect();
        let required = ty.properties.iter().filter(|property| property.is_required);
        let required: Vec<&str> = required.map(|property| property.name.as_str()).collect();
        let mut object = Object::new();
        set(&mut object, "type", Some("object"));
        set(&mut object, "description", ty.description.as_deref());
        let required = (!required.is_empty()).then_some(required);
        set(&mut object, "required", required);
        set(&mut object, "properties", Some(properties));
        let is_open = ty.is_open.then_some(true);
        set(&mut object, "additionalProperties", is_open);
        let is_deprecated = ty.deprecated.is_some();
        set(&mut object, "deprecated", is_deprecated.then_some(true));
        set(&mut object, "x-webhook-event", ty.webhook_event.as_deref());
        Value::Object(object)
    }

    fn property(&self, property: &Property) -> Value {
        let schema = self.of_type(&property.ty);
        let schema = limited(schema, &property.constraints);
        let schema = with_default(schema, &property.ty, property.default.as_deref());
        let mut members = Object::new();
        set(&mut members, "description", property.description.as_deref());
        set(
            &mut members,
            "readOnly",
            property.is_computed.then_some(true),
        );
        let is_deprecated = property.deprecated.is_some();
        set(&mut members, "deprecated", is_deprecated.then_some(true));
        with(schema, members)
    }

    /// The schema of a parameter without its description.
    pub fn of_parameter(&self, parameter: &Parameter) -> Value {
        // Only JSON has a way to say null.
        let is_json = matches!(parameter.place, Place::Body | Place::Content);
        let schema = self.of_type(&TypeUse {
            is_nullable: parameter.ty.is_nullable && is_json,
            ..parameter.ty.clone()
        });
        let schema = limited(schema, &parameter.constraints);
        with_default(schema, &parameter.ty, parameter.default.as_deref())
    }

    /// Adds a description.
    pub fn described(&self, schema: Value, description: Option<&str>) -> Value {
        let mut members = Object::new();
        set(&mut members, "description", description);
        with(schema, members)
    }

    /// The schema of a type where it is used.
    pub fn of_type(&self, ty: &TypeUse) -> Value {
        let item = match ty.ty {
            Type::Primitive(primitive) => self::primitive(primitive),
            Type::Enum(id) => self.reference(&self.service.enumeration(id).qualified_name),
            Type::Structured(id) => self.reference(&self.service.structured(id).qualified_name),
        };
        let is_untyped = ty.ty == Type::Primitive(Primitive::Untyped);
        let item = if ty.is_nullable && !is_untyped && !ty.is_map {
            let mut members = Object::new();
            set(&mut members, "nullable", Some(true));
            with(item, members)
        } else {
            item
        };
        if ty.is_collection {
            json!({"type": "array", "items": item})
        } else if ty.is_map {
            json!({"type": "object", "additionalProperties": item})
        } else {
            item
        }
    }

    fn reference(&self, qualified: &str) -> Value {
        let name = self.name(qualified);
        json!({"$ref": format!("#/components/schemas/{name}")})
    }
}

fn simple(qualified: &str) -> &str {
    qualified.rsplit('.').next().unwrap_or(qualified)
}

/// Adds members; a reference allows none beside it (OpenAPI 3.0, section 4.7.23).
fn with(schema: Value, members: Object) -> Value {
    match schema {
        Value::Object(mut object) if !members.is_empty() => {
            if object.contains_key("$ref") {
                object = Object::from_iter([("allOf".to_owned(), json!([object]))]);
            }
            object.extend(members);
            Value::Object(object)
        }
        other => other,
    }
}

fn limited(schema: Value, limits: &Constraints) -> Value {
    let mut members = Object::new();
    set(&mut members, "minLength", limits.min_length);
    set(&mut members, "maxLength", limits.max_length);
    set(&mut members, "minimum", limits.minimum);
    set(&mut members, "maximum", limits.maximum);
    set(&mut members, "maxItems", limits.max_items);
    with(schema, members)
}

/// A default as a value of its type; what is not one stays out.
fn with_default(schema: Value, ty: &TypeUse, default: Option<&str>) -> Value {
    let value = default.and_then(|default| default_value(ty, default));
    let mut members = Object::new();
    set(&mut members, "default", value);
    with(schema, members)
}

fn default_value(ty: &TypeUse, default: &str) -> Option<Value> {
    if ty.is_collection || ty.is_map {
        return None;
    }
    match ty.ty {
        Type::Structured(_) => None,
        Type::Enum(_) => Some(json!(default)),
        Type::Primitive(Primitive::Boolean) => default
            .to_ascii_lowercase()
            .parse::<bool>()
            .ok()
            .map(Value::Bool),
        Type::Primitive(primitive) if is_integer(primitive) => {
            default.parse::<i64>().ok().map(|number| json!(number))
        }
        Type::Primitive(Primitive::Decimal | Primitive::Double | Primitive::Single) => {
            default.parse::<f64>().ok().map(|number| json!(number))
        }
        Type::Primitive(_) => Some(json!(default)),
    }
}

fn is_integer(primitive: Primitive) -> bool {
    use Primitive::{Byte, Int16, Int32, Int64, SByte};
    matches!(primitive, Byte | SByte | Int16 | Int32 | Int64)
}

fn primitive(primitive: Primitive) -> Value {
    match primitive {
        Primitive::Binary => json!({"type": "string", "format": "byte"}),
        Primitive::Boolean => json!({"type": "boolean"}),
        Primitive::Byte => json!({"type": "integer", "minimum": 0, "maximum": 255}),
        Primitive::SByte => json!({"type": "integer", "minimum": -128, "maximum": 127}),
        Primitive::Int16 => json!({"type": "integer", "minimum": -32_768, "maximum": 32_767}),
        Primitive::Int32 => json!({"type": "integer", "format": "int32"}),
        Primitive::Int64 => json!({"type": "integer", "format": "int64"}),
        Primitive::Date => json!({"type": "string", "format": "date"}),
        Primitive::DateTimeOffset => json!({"type": "string", "format": "date-time"}),
        Primitive::Decimal => json!({"type": "number", "format": "decimal"}),
        Primitive::Double => json!({"type": "number", "format": "double"}),
        Primitive::Single => json!({"type": "number", "format": "float"}),
        Primitive::Duration => json!({"type": "string", "format": "duration"}),
        Primitive::Guid => json!({"type": "string", "format": "uuid"}),
        Primitive::Stream => json!({"type": "string", "format": "binary"}),
        Primitive::String => json!({"type": "string"}),
        Primitive::TimeOfDay => json!({"type": "string", "format": "time"}),
        Primitive::Untyped => json!({}),
    }
}

/// A combination of flags is no member, so that only other enumerations list theirs as values.
fn enumeration(ty: &EnumType) -> Value {
    let names: Vec<&str> = ty
        .members
        .iter()
        .map(|member| member.name.as_str())
        .collect();
    let values: Option<Vec<i64>> = ty.members.iter().map(|member| member.value).collect();
    let descriptions: Object = ty
        .members
        .iter()
        .filter_map(|member| Some((member.name.clone(), json!(member.description.as_ref()?))))
        .collect();
    let mut object = Object::new();
    set(&mut object, "type", Some("string"));
    set(&mut object, "description", ty.description.as_deref());
    if ty.is_flags {
        let members = json!({"type": "string", "enum": names});
        let combined = json!({"type": "string", "pattern": "^\\w+(, ?\\w+)+$"});
        set(&mut object, "anyOf", Some(json!([members, combined])));
    } else if !names.is_empty() {
        set(&mut object, "enum", Some(json!(names)));
    }
    set(&mut object, "x-enum-varnames", Some(names));
    set(&mut object, "x-enum-values", values);
    let descriptions = (!descriptions.is_empty()).then_some(descriptions);
    set(&mut object, "x-enum-descriptions", descriptions);
    Value::Object(object)
}
