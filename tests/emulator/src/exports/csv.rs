//! Rows as comma-separated values (RFC 4180).

use std::collections::BTreeSet;

use odata_codegen::model::StructuredId;
use serde_json::Value;

use crate::schema::Schema;

/// Writes a heading and a line for each row. Columns are the properties of the type that occur in
/// some row; without rows, all of them.
pub(super) fn write(schema: &Schema, ty: StructuredId, rows: &[Value]) -> Vec<u8> {
    let present: BTreeSet<&str> = rows
        .iter()
        .filter_map(Value::as_object)
        .flat_map(|row| row.keys())
        .map(String::as_str)
        .collect();
    let columns: Vec<&str> = schema
        .structured(ty)
        .properties
        .iter()
        .filter(|property| !property.is_navigation)
        .map(|property| property.name.as_str())
        .filter(|name| rows.is_empty() || present.contains(name))
        .collect();
    let mut out = String::new();
    line(&mut out, columns.iter().map(|name| (*name).to_owned()));
    for row in rows {
        line(&mut out, columns.iter().map(|name| text(&row[*name])));
    }
    out.into_bytes()
}

/// A value as text; lists and objects as JSON.
fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        value => value.to_string(),
    }
}

fn line(out: &mut String, cells: impl Iterator<Item = String>) {
    for (index, cell) in cells.enumerate() {
        if index > 0 {
            out.push(',');
        }
        if cell.contains([',', '"', '\r', '\n']) {
            out.push('"');
            out.push_str(&cell.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(&cell);
        }
    }
    out.push_str("\r\n");
}
