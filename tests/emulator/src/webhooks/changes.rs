//! Events out of what changed in the store, and out of what else happened there.

use std::collections::HashMap;

use serde_json::{Value, json};

use super::{events, shapes, subscriptions};
use crate::Emulator;
use crate::store::{Entry, Happening, Key, Noted};

/// Notes changes from now on if somebody subscribed to anything.
pub fn watch(emulator: &Emulator) {
    let (is_wanted, was_wanted) = {
        let store = emulator.store();
        let mut webhooks = store.scan("Webhooks");
        let is_wanted = webhooks.any(|(_, webhook)| webhook.get("Enabled").as_bool() == Some(true));
        (is_wanted, store.changes.are_wanted())
    };
    // Most calls change nothing here, and need not wait for those who read.
    if is_wanted != was_wanted {
        emulator.store_mut().changes.want(is_wanted);
    }
}

/// Tells subscribers what changed since the last time; `user` is who changed it, if anybody. Must
/// not be called while the state is locked.
pub fn tell(emulator: &Emulator, user: Option<i64>) {
    if emulator.store().changes.is_empty() {
        return;
    }
    let steps = {
        let mut store = emulator.store_mut();
        let noted = store.changes.take();
        steps(noted, |set, key| store.get(set, key).cloned())
    };
    for step in &steps {
        match step {
            Told::Step(step) if step.set == "Users" => {
                for happening in subscriptions::changed(step.before.as_ref(), step.after.as_ref()) {
                    pass_on(emulator, &happening);
                }
            }
            Told::Step(step) => {
                if let Some(event) = step.event() {
                    announce(emulator, event, step, user);
                }
            }
            Told::Happened(happening) => pass_on(emulator, happening),
        }
    }
}

/// Sends what happened, with rows in the shapes that the event declares.
fn pass_on(emulator: &Emulator, happening: &Happening) {
    let mut payload = happening.payload.clone();
    let members = payload.as_object_mut().into_iter().flatten();
    for (name, value) in members {
        let rows: Vec<&Value> = match &*value {
            Value::Array(rows) => rows.iter().collect(),
            row => vec![row],
        };
        if let Some(shaped) = shapes::member(&emulator.schema, happening.event, name, &rows) {
            *value = shaped;
        }
    }
    events::emit(emulator, happening.event, payload);
}

/// What subscribers may be told.
enum Told {
    Step(Box<Step>),
    Happened(Happening),
}

/// One change with what came of it.
struct Step {
    set: &'static str,
    before: Option<Entry>,
    after: Option<Entry>,
}

/// Several changes of one entity follow each other: what one leaves is what the next one finds.
fn steps(noted: Vec<Noted>, now: impl Fn(&str, &Key) -> Option<Entry>) -> Vec<Told> {
    let mut later: HashMap<(&'static str, Key), Option<Entry>> = HashMap::new();
    let mut steps = Vec::with_capacity(noted.len());
    for noted in noted.into_iter().rev() {
        let change = match noted {
            Noted::Changed(change) => change,
            Noted::Happened(happening) => {
                steps.push(Told::Happened(happening));
                continue;
            }
        };
        let place = (change.set, change.key);
        let after = match later.insert(place.clone(), change.before.clone()) {
            Some(after) => after,
            None => now(place.0, &place.1),
        };
        steps.push(Told::Step(Box::new(Step {
            set: change.set,
            before: change.before,
            after,
        })));
    }
    steps.reverse();
    steps
}

impl Step {
    /// What happened, in the service's word; nothing for changes that nobody is told of.
    fn event(&self) -> Option<&'static str> {
        match self.set {
            "Jobs" => self.of_job(),
            "QueueItems" => self.of_item(),
            "QueueDefinitions" => {
                self.of_entity(["queue.created", "queue.updated", "queue.deleted"])
            }
            "Robots" => self.of_entity(["robot.created", "robot.updated", "robot.deleted"]),
            _ => None,
        }
    }

    fn of_entity(&self, [created, updated, deleted]: [&'static str; 3]) -> Option<&'static str> {
        match (&self.before, &self.after) {
            (None, Some(_)) => Some(created),
            (Some(before), Some(after)) if before.row != after.row => Some(updated),
            (Some(_), None) => Some(deleted),
            _ => None,
        }
    }

    /// The state that it came to, and the one before, if it is another.
    fn turn(&self, member: &str) -> Option<(&str, &str)> {
        let after = self.after.as_ref()?.text(member);
        let before = self.before.as_ref()?.text(member);
        (before != after).then_some((before, after))
    }

    fn of_job(&self) -> Option<&'static str> {
        if self.before.is_none() {
            return Some("job.created");
        }
        Some(match self.turn("State")? {
            ("Pending", "Running") => "job.started",
            (_, "Successful") => "job.completed",
            (_, "Faulted") => "job.faulted",
            (_, "Stopped") => "job.stopped",
            (_, "Stopping") => "job.stopping",
            (_, "Terminating") => "job.terminating",
            (_, "Suspended") => "job.suspended",
            (_, "Resumed") => "job.resumed",
            _ => return None,
        })
    }

    fn of_item(&self) -> Option<&'static str> {
        if self.before.is_none() {
            let is_first = self.after.as_ref()?.integer("RetryNumber").unwrap_or(0) == 0;
            return Some(if is_first {
                "queueItem.added"
            } else {
                "queueItem.retried"
            });
        }
        let Some((_, status)) = self.turn("Status") else {
            return self.of_unmoved_item();
        };
        Some(match status {
            "New" => "queueItem.deferred",
            "InProgress" => "queueItem.transactionStarted",
            "Successful" => "queueItem.transactionCompleted",
            "Failed" | "Retried" => "queueItem.transactionFailed",
            "Abandoned" => "queueItem.transactionAbandoned",
            "Deleted" => "queueItem.deleted",
            _ => return None,
        })
    }

    /// A change of an item that stays where it is.
    fn of_unmoved_item(&self) -> Option<&'static str> {
        if self.turn("ReviewStatus").is_some() {
            return Some("queueItem.reviewStatusChanged");
        }
        let (before, after) = (self.before.as_ref()?, self.after.as_ref()?);
        let is_edited = STATED
            .iter()
            .any(|name| before.get(name) != after.get(name));
        is_edited.then_some("queueItem.updated")
    }
}

/// What clients state about an item and may change.
const STATED: [&str; 7] = [
    "Priority",
    "Reference",
    "DeferDate",
    "DueDate",
    "RiskSlaDate",
    "SpecificContent",
    "SpecificData",
];

/// Sends an event to those who want it, if the version has it, in the shape that it declares.
fn announce(emulator: &Emulator, event: &str, step: &Step, user: Option<i64>) {
    let Some(entry) = step.after.as_ref().or(step.before.as_ref()) else {
        return;
    };
    let row = Value::Object(entry.row.clone());
    let mut payload = json!({
        "OrganizationUnitId": entry.folder,
        "UserId": user,
        "EntityKey": entry.get("Key"),
        "EventSourceId": entry.get("Id"),
    });
    let queue = entry.integer("QueueDefinitionId").and_then(|id| {
        let store = emulator.store();
        let queue = store.get("QueueDefinitions", &Key::Number(id))?;
        Some(Value::Object(queue.row.clone()))
    });
    for member in [
        "Job",
        "Jobs",
        "QueueItem",
        "QueueItems",
        "Queues",
        "Robots",
        "Queue",
    ] {
        let row = match (member, &queue) {
            ("Queue", Some(queue)) => queue,
            ("Queue", None) => continue,
            _ => &row,
        };
        if let Some(value) = shapes::member(&emulator.schema, event, member, &[row]) {
            payload[member] = value;
        }
    }
    events::emit(emulator, event, payload);
}
