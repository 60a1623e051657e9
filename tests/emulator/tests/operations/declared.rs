//! Whether a JSON value is what the description declares: every member known, every value of its
//! type.

use odata_codegen::model::{Primitive, StructuredId, Type, TypeUse};
use orchestrator_emulator::schema::Schema;
use serde_json::Value;

/// Checks values.
pub struct Check<'s> {
    pub schema: &'s Schema,
    pub is_odata: bool,
}

impl Check<'_> {
    /// Checks the rows of a list.
    pub fn rows(&self, ty: &TypeUse, rows: &[Value]) -> Result<(), String> {
        let item = TypeUse {
            is_collection: false,
            ..ty.clone()
        };
        for (index, row) in rows.iter().enumerate() {
            self.value(&item, row, &format!("[{index}]"))?;
        }
        Ok(())
    }

    /// Checks a value at a path.
    pub fn value(&self, ty: &TypeUse, value: &Value, at: &str) -> Result<(), String> {
        match value {
            Value::Null => Ok(()),
            Value::Array(items) if ty.is_collection => self
                .rows(ty, items)
                .map_err(|problem| format!("{at}{problem}")),
            _ if ty.is_collection => Err(format!("{at}: no array: {value}")),
            Value::Object(members) if ty.is_map => members
                .iter()
                .try_for_each(|(name, value)| self.single(ty.ty, value, &format!("{at}.{name}"))),
            _ if ty.is_map => Err(format!("{at}: no object: {value}")),
            value => self.single(ty.ty, value, at),
        }
    }

    fn single(&self, ty: Type, value: &Value, at: &str) -> Result<(), String> {
        match ty {
            _ if value.is_null() => Ok(()),
            Type::Primitive(kind) if is_of(kind, value) => Ok(()),
            Type::Primitive(kind) => Err(format!("{at}: not Edm.{}: {value}", kind.name())),
            Type::Enum(id) => {
                let ty = self.schema.service.enumeration(id);
                let is_known = |name: &str| ty.members.iter().any(|member| member.name == name);
                let text = value.as_str().unwrap_or_default();
                let is_one = is_known(text) || ty.is_flags && text.split(", ").all(is_known);
                match is_one {
                    true => Ok(()),
                    false => Err(format!("{at}: not a {}: {value}", ty.qualified_name)),
                }
            }
            Type::Structured(id) => self.object(id, value, at),
        }
    }

    fn object(&self, id: StructuredId, value: &Value, at: &str) -> Result<(), String> {
        let members = value
            .as_object()
            .ok_or_else(|| format!("{at}: no object: {value}"))?;
        let stated = members
            .get("@odata.type")
            .and_then(Value::as_str)
            .and_then(|name| self.schema.type_named(name.trim_start_matches('#')))
            .unwrap_or(id);
        let ty = self.schema.structured(stated);
        for (name, value) in members {
            if name.contains('@') {
                continue;
            }
            let property = ty.properties.iter().find(|property| {
                let other = property.json_name.as_ref().filter(|_| !self.is_odata);
                other.unwrap_or(&property.name) == name
            });
            match property {
                Some(property) => self.value(&property.ty, value, &format!("{at}.{name}"))?,
                None if ty.is_open => {}
                None => {
                    return Err(format!("{at}: {} has no {name}", ty.qualified_name));
                }
            }
        }
        Ok(())
    }
}

fn is_of(kind: Primitive, value: &Value) -> bool {
    let text = value.as_str();
    let has_form = |form: &str| text.is_some_and(|text| matches_form(text, form));
    match kind {
        Primitive::Untyped => true,
        Primitive::String | Primitive::Binary | Primitive::Stream => value.is_string(),
        Primitive::Boolean => value.is_boolean(),
        Primitive::Byte => value.as_u64().is_some_and(|number| number < 256),
        Primitive::SByte => value
            .as_i64()
            .is_some_and(|number| i8::try_from(number).is_ok()),
        Primitive::Int16 => value
            .as_i64()
            .is_some_and(|number| i16::try_from(number).is_ok()),
        Primitive::Int32 => value
            .as_i64()
            .is_some_and(|number| i32::try_from(number).is_ok()),
        Primitive::Int64 => value.is_i64(),
        Primitive::Decimal | Primitive::Double | Primitive::Single => value.is_number(),
        Primitive::Guid => has_form("xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"),
        Primitive::Date => has_form("0000-00-00"),
        Primitive::TimeOfDay => has_form("00:00:00"),
        Primitive::Duration => {
            text.is_some_and(|text| text.trim_start_matches('-').starts_with('P'))
        }
        Primitive::DateTimeOffset => text.is_some_and(|text| {
            let start: String = text.chars().take(19).collect();
            let is_zoned = text.ends_with('Z') || text.chars().rev().nth(2) == Some(':');
            matches_form(&start, "0000-00-00T00:00:00") && is_zoned
        }),
    }
}

/// `x` is a hexadecimal digit, `0` a digit, and everything else itself.
fn matches_form(text: &str, form: &str) -> bool {
    text.len() == form.len()
        && text
            .chars()
            .zip(form.chars())
            .all(|(found, wanted)| match wanted {
                'x' => found.is_ascii_hexdigit(),
                '0' => found.is_ascii_digit(),
                other => found == other,
            })
}
