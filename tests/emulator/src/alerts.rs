//! Alerts: what went wrong, for each user unread until he has read it.

use serde_json::{Value, json};

use crate::Emulator;
use crate::entities::moment;
use crate::handlers::{Handlers, new_row};
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::schema::Schema;
use crate::store::{Entry, Key, Row, Store};

const SET: &str = "Alerts";
/// Alerts that are kept.
const KEPT: usize = 1_000;
/// Hidden member with the numbers of the users who have read an alert.
const READERS: &str = "readers";

/// Registers handlers.
pub fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("Alerts.list", list),
        ("Alerts.GetUnreadCount", unread_count),
        ("Alerts.MarkAsRead", mark),
        ("Alerts.RaiseProcessAlert", raise_for_process),
        ("Alerts.ExpandCurrentUserGroupAlerts", expand),
    ]);
}

/// What an alert is about.
pub struct Alert<'a> {
    /// Name of the notification.
    pub name: &'a str,
    /// The part of the service that it is about.
    pub component: &'a str,
    /// How bad it is.
    pub severity: &'a str,
    /// What happened.
    pub data: Value,
    /// Where in the web pages it leads to.
    pub link: Option<String>,
    /// Its number, unless it is made up.
    pub id: Option<&'a str>,
}

/// Raises an alert that nobody has read yet, at a time.
pub fn raise(schema: &Schema, store: &mut Store, alert: &Alert<'_>, at: String) {
    let Some(ty) = schema.group(SET).and_then(|group| group.entity_type) else {
        return;
    };
    let row = json!({
        "Id": alert.id,
        "UserNotificationId": store.ids.guid(),
        "NotificationName": alert.name,
        "Component": alert.component,
        "Severity": alert.severity,
        "State": "Unread",
        "Data": alert.data.to_string(),
        "DeepLinkRelativeUrl": alert.link,
        "CreationTime": at,
    });
    let given: Row = match row {
        Value::Object(members) => members,
        _ => Row::new(),
    };
    let row = new_row(schema, store, ty, given, None);
    store.insert(SET, Entry::of_tenant(row));
    if store.len(SET) > KEPT {
        let oldest = store
            .scan(SET)
            .min_by_key(|(_, entry)| moment(entry.get("CreationTime")))
            .map(|(key, _)| key.clone());
        if let Some(oldest) = oldest {
            store.remove(SET, &oldest);
        }
    }
}

fn is_unread(entry: &Entry, user: Option<i64>) -> bool {
    let readers = entry.hidden.get(READERS).and_then(Value::as_array);
    let has_read = readers.is_some_and(|readers| readers.contains(&json!(user)));
    entry.text("State") == "Unread" && !has_read
}

fn unread(store: &Store, user: Option<i64>) -> usize {
    store
        .scan(SET)
        .filter(|(_, entry)| is_unread(entry, user))
        .count()
}

/// Alerts as the caller has them, the latest first.
fn list(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let mut entries: Vec<&Entry> = store.scan(SET).map(|(_, entry)| entry).collect();
    entries.sort_by_cached_key(|entry| std::cmp::Reverse(moment(entry.get("CreationTime"))));
    let rows = entries
        .into_iter()
        .map(|entry| {
            let mut row = entry.row.clone();
            let is_unread = is_unread(entry, call.caller.user);
            let state = if is_unread { "Unread" } else { "Read" };
            row.insert("State".to_owned(), state.into());
            Value::Object(row)
        })
        .collect();
    Ok(Reply::List { rows, count: None })
}

fn unread_count(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let count = unread(&emulator.store(), call.caller.user);
    Ok(Reply::Value(json!(count)))
}

/// Marks alerts as read, by their own number or by that of the notification of a user; answers how
/// many are left. What does not exist is passed over.
fn mark(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let ids = call.member("ids").as_array();
    let ids: Vec<&str> = ids
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let user = json!(call.caller.user);
    let mut store = emulator.store_mut();
    let is_meant = |entry: &Entry| {
        let is = |name: &str| {
            ids.iter()
                .any(|id| id.eq_ignore_ascii_case(entry.text(name)))
        };
        (is("Id") || is("UserNotificationId")) && is_unread(entry, call.caller.user)
    };
    let meant: Vec<Key> = store
        .scan(SET)
        .filter(|(_, entry)| is_meant(entry))
        .map(|(key, _)| key.clone())
        .collect();
    for key in meant {
        let Some(entry) = store.get_mut(SET, &key) else {
            continue;
        };
        let readers = entry.hidden.entry(READERS).or_insert_with(|| json!([]));
        if let Some(readers) = readers.as_array_mut() {
            readers.push(user.clone());
        }
    }
    Ok(Reply::Value(json!(unread(&store, call.caller.user))))
}

fn raise_for_process(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let alert = call.member("processAlert");
    let text = |name: &str| alert[name].as_str().unwrap_or_default();
    for name in ["ProcessName", "RobotName", "Message"] {
        if text(name).trim().is_empty() {
            let message = format!("The member 'processAlert.{name}' is required.");
            return Err(Problem::new(400, 1014, message));
        }
    }
    let mut store = emulator.store_mut();
    let id = text("Id");
    let is_used = store.get(SET, &Key::from(id)).is_some();
    let raised = Alert {
        name: "Process.IssueReported",
        component: "Process",
        severity: text("Severity"),
        data: json!({
            "ProcessName": text("ProcessName"),
            "RobotName": text("RobotName"),
            "Message": text("Message"),
        }),
        link: None,
        id: Some(id).filter(|id| !id.is_empty() && !is_used),
    };
    let now = store.now();
    raise(call.schema, &mut store, &raised, now);
    Ok(Reply::None)
}

/// Alerts of groups reach their members at once here: nothing is left to be done.
fn expand(_emulator: &Emulator, _call: &Call<'_>) -> Result<Reply, Problem> {
    Ok(Reply::None)
}
