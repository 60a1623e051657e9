//! Which alerts a user wants: what subscribers are told when that changes.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::store::{Entry, Happening};

/// The member of a user that says which alerts he wants.
const WANTED: &str = "NotificationSubscription";

/// What a change of a user means for his alerts, by the parts of the service that they come from.
pub(super) fn changed(before: Option<&Entry>, after: Option<&Entry>) -> Vec<Happening> {
    let Some(user) = after else {
        return Vec::new();
    };
    let (old, new) = (wanted(before), wanted(after));
    let turned = |is_wanted: bool| -> Vec<&str> {
        let names = new.iter().filter(|(name, wants)| {
            let wanted = old.get(*name).copied().unwrap_or_default();
            **wants == is_wanted && wanted != is_wanted
        });
        names.map(|(name, _)| *name).collect()
    };
    [("alert.subscribed", true), ("alert.unsubscribed", false)]
        .into_iter()
        .map(|(event, is_wanted)| (event, turned(is_wanted)))
        .filter(|(_, names)| !names.is_empty())
        .map(|(event, names)| Happening {
            event,
            payload: json!({
                "UserId": user.get("Id"),
                "EntityKey": user.get("Key"),
                "EventSourceId": user.get("Id"),
                "NotificationNames": names,
                "IsEmailDisabled": user.text("EmailAddress").is_empty(),
                "IsUserGroup": user.text("Type") == "DirectoryGroup",
            }),
        })
        .collect()
}

fn wanted(user: Option<&Entry>) -> BTreeMap<&str, bool> {
    let parts = user.and_then(|user| user.get(WANTED).as_object());
    parts
        .into_iter()
        .flatten()
        .filter_map(|(name, value): (&String, &Value)| Some((name.as_str(), value.as_bool()?)))
        .collect()
}
