//! What subscribers are told of tasks.

use odata_codegen::model::{StructuredType, Type};
use serde_json::{Map, Value, json};

use crate::Emulator;
use crate::request::Call;
use crate::schema::Schema;
use crate::webhooks;

/// Tells subscribers of an event about tasks, if the version has the event. Each task is given as
/// its row, with what the event knows besides. Must not be called while the state is locked.
pub(super) fn tell(emulator: &Emulator, call: &Call<'_>, event: &str, tasks: &[Value]) {
    let Some(shape) = shape(call.schema, event) else {
        return;
    };
    if tasks.is_empty() {
        return;
    }
    let rows: Vec<Value> = tasks.iter().map(|task| shown(shape, task)).collect();
    let only = match tasks {
        [task] => (&task["Key"], &task["Id"]),
        _ => (&Value::Null, &Value::Null),
    };
    let payload = json!({
        "OrganizationUnitId": call.folder_id,
        "UserId": call.caller.user,
        "EntityKey": only.0,
        "EventSourceId": only.1,
        "Tasks": rows,
    });
    webhooks::emit(emulator, event, payload);
}

/// The type of the tasks in an event.
fn shape<'s>(schema: &'s Schema, event: &str) -> Option<&'s StructuredType> {
    let types = &schema.service.types;
    let event = types
        .iter()
        .find(|ty| ty.webhook_event.as_deref() == Some(event))?;
    let tasks = event.properties.iter().find(|each| each.name == "Tasks")?;
    match tasks.ty.ty {
        Type::Structured(id) => Some(schema.structured(id)),
        _ => None,
    }
}

fn shown(shape: &StructuredType, task: &Value) -> Value {
    let members: Map<String, Value> = shape
        .properties
        .iter()
        .map(|property| (property.name.clone(), task[property.name.as_str()].clone()))
        .collect();
    Value::Object(members)
}
