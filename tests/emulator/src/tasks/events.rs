//! What subscribers are told of tasks.

use serde_json::{Value, json};

use crate::Emulator;
use crate::request::Call;
use crate::webhooks;

/// Tells subscribers of an event about tasks, if the version has the event. Each task is given as
/// its row, with what the event knows besides. Must not be called while the state is locked.
pub(super) fn tell(emulator: &Emulator, call: &Call<'_>, event: &str, tasks: &[Value]) {
    if tasks.is_empty() {
        return;
    }
    let rows: Vec<&Value> = tasks.iter().collect();
    let Some(rows) = webhooks::member(call.schema, event, "Tasks", &rows) else {
        return;
    };
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
