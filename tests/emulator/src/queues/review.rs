//! What people do with items: reviewing, retrying, deleting them.

use serde_json::{Value, json};

use super::transactions::retry;
use super::{ITEMS, note};
use crate::Emulator;
use crate::entities::{self, find, is_in, key};
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Key, Store};

/// Number of the error for an item that has ended.
const IS_FINAL: i64 = 1866;

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("QueueItems.SetItemReviewStatus", set_status),
        ("QueueItems.SetItemReviewer", set_reviewer),
        ("QueueItems.UnsetItemReviewer", unset_reviewer),
        ("QueueItems.DeleteBulk", delete_many),
        ("QueueItems.delete", delete),
    ]);
}

/// Applies a change to each item that the body names, if its version is the one that the caller
/// knows and the item allows it; the answer names the others.
fn each(
    call: &Call<'_>,
    store: &mut Store,
    allows: fn(&Entry) -> bool,
    mut change: impl FnMut(&mut Store, i64),
) -> Reply {
    let none = Vec::new();
    let wanted = call.member("queueItems").as_array().unwrap_or(&none);
    let (mut failed, mut reason) = (Vec::new(), None);
    for item in wanted {
        let id = item.get("Id").and_then(Value::as_i64).unwrap_or_default();
        let version = item.get("RowVersion").unwrap_or(&Value::Null);
        let entry = store
            .get(ITEMS, &Key::Number(id))
            .filter(|entry| is_in(entry, call.folder_id));
        let refused = match entry {
            None => Some("does not exist"),
            Some(entry) if !version.is_null() && version != entry.get("RowVersion") => {
                Some("was changed by someone else in the meantime")
            }
            Some(entry) if !allows(entry) => Some("is in a state that does not allow this"),
            Some(_) => None,
        };
        match refused {
            Some(why) => {
                failed.push(id);
                reason.get_or_insert_with(|| format!("The item {id} {why}."));
            }
            None => change(store, id),
        }
    }
    Reply::Value(json!({
        "Success": failed.is_empty(),
        "Message": reason,
        "FailedItems": failed,
    }))
}

/// Items whose failure can be reviewed.
fn is_reviewable(entry: &Entry) -> bool {
    matches!(entry.text("Status"), "Failed" | "Abandoned")
}

fn set_status(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let wanted = call.member("status").as_str().unwrap_or_default();
    let status = ["None", "InReview", "Verified", "Retried"]
        .into_iter()
        .zip(["0", "1", "2", "3"])
        .find(|(name, number)| wanted.eq_ignore_ascii_case(name) || wanted == *number)
        .map(|(name, _)| name)
        .ok_or_else(|| Problem::new(400, 1015, format!("'{wanted}' is no review status.")))?;
    let mut store = emulator.store_mut();
    let now = store.clock.now();
    Ok(each(call, &mut store, is_reviewable, |store, id| {
        let mut changes = json!({ "ReviewStatus": status });
        if status == "Retried" {
            changes["Status"] = status.into();
        }
        entities::update(store, ITEMS, id, changes);
        let text = store.now();
        note(call.schema, store, id, "Edit", &call.caller, text);
        if status == "Retried" {
            retry(call.schema, store, id, &call.caller, now, None, true);
        }
    }))
}

fn set_reviewer(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let user = call.member("userId").as_i64().unwrap_or_default();
    let mut store = emulator.store_mut();
    if store.get("Users", &Key::Number(user)).is_none() {
        return Err(Problem::new(
            400,
            1853,
            format!("The user {user} cannot review items."),
        ));
    }
    Ok(assign(call, &mut store, Value::from(user)))
}

fn unset_reviewer(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    Ok(assign(call, &mut emulator.store_mut(), Value::Null))
}

fn assign(call: &Call<'_>, store: &mut Store, user: Value) -> Reply {
    each(call, store, is_reviewable, |store, id| {
        let changes = json!({ "ReviewerUserId": user });
        entities::update(store, ITEMS, id, changes);
        let now = store.now();
        note(call.schema, store, id, "Edit", &call.caller, now);
    })
}

/// Items that can be deleted: no robot works on them and their work is not done.
fn is_deletable(entry: &Entry) -> bool {
    matches!(entry.text("Status"), "New" | "Failed" | "Abandoned")
}

fn remove(call: &Call<'_>, store: &mut Store, id: i64) {
    entities::update(store, ITEMS, id, json!({ "Status": "Deleted" }));
    let now = store.now();
    note(call.schema, store, id, "Delete", &call.caller, now);
}

fn delete_many(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    Ok(each(
        call,
        &mut emulator.store_mut(),
        is_deletable,
        |store, id| remove(call, store, id),
    ))
}

fn delete(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = key(call)?;
    let mut store = emulator.store_mut();
    let entry = find(&store, call, ITEMS, id)?;
    if !is_deletable(entry) {
        let message = format!(
            "The item is {}; it cannot be deleted.",
            entry.text("Status")
        );
        return Err(Problem::conflict(IS_FINAL, message).about(&[id]));
    }
    remove(call, &mut store, id);
    Ok(Reply::None)
}
