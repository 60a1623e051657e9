//! Giving tasks to people, one answer for each task that could not be given.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{
    DATA, TASKS, TO_WORK, caller_may, change, check_kind, check_open, check_own, codes, events,
    find, is_deleted, keep, may, note, notes, number, snapshot,
};
use crate::Emulator;
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Key, Store};

/// The caller may not give this task to anybody.
const ASSIGNER_NOT_PERMITTED: i64 = 2415;
/// A request names a task twice.
const TWICE: i64 = 2416;

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("Tasks.AssignTasks", assign),
        ("Tasks.ReassignTasks", reassign),
        ("Tasks.UnassignTasks", unassign),
        ("GenericTasks.SaveAndReassignTask", forward),
        ("TaskForms.SaveAndReassignTask", forward),
        ("AppTasks.SaveAndReassignAppTasks", forward),
    ]);
}

/// What becomes of a task.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Change {
    Assign,
    Reassign,
    Unassign,
}

/// Who is to have a task.
struct Wish<'c> {
    task: i64,
    user: &'c Value,
    /// Names or e-mail addresses.
    names: Vec<&'c Value>,
    criteria: &'c str,
}

impl<'c> Wish<'c> {
    fn of(item: &'c Value) -> Self {
        Self {
            task: item["TaskId"].as_i64().unwrap_or_default(),
            user: &item["UserId"],
            names: Some(&item["UserNameOrEmail"])
                .into_iter()
                .chain(
                    item["AssigneeNamesOrEmails"]
                        .as_array()
                        .into_iter()
                        .flatten(),
                )
                .filter(|name| name.as_str().is_some_and(|name| !name.is_empty()))
                .collect(),
            criteria: item["AssignmentCriteria"].as_str().unwrap_or("SingleUser"),
        }
    }

    fn failure(&self, problem: &Problem) -> Value {
        json!({
            "TaskId": self.task,
            "UserId": self.user,
            "UserNameOrEmail": self.names.first(),
            "ErrorCode": problem.code,
            "ErrorMessage": problem.message,
        })
    }
}

fn assign(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    Ok(each(emulator, call, Change::Assign))
}

fn reassign(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    Ok(each(emulator, call, Change::Reassign))
}

fn unassign(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    Ok(each(emulator, call, Change::Unassign))
}

/// Applies a change to each task that a body names; the answer lists those that it was not
/// applied to.
fn each(emulator: &Emulator, call: &Call<'_>, wanted: Change) -> Reply {
    let mut store = emulator.store_mut();
    let items = call.member("taskAssignments").as_array();
    let numbers = call.member("taskIds").as_array();
    let wishes: Vec<Wish<'_>> = match wanted {
        Change::Unassign => numbers.into_iter().flatten().map(alone).collect(),
        _ => items.into_iter().flatten().map(Wish::of).collect(),
    };
    let (mut failed, mut done) = (Vec::new(), Vec::new());
    let mut seen = BTreeSet::new();
    for wish in &wishes {
        let outcome = if seen.insert(wish.task) {
            one(emulator, call, &mut store, wish, wanted)
        } else {
            let message = format!("The request names the task {} twice.", wish.task);
            Err(Problem::new(400, TWICE, message))
        };
        match outcome {
            Ok(news) => done.push(news),
            Err(problem) => failed.push(wish.failure(&problem)),
        }
    }
    drop(store);
    events::tell(emulator, call, "task.assignmentChanged", &done);
    Reply::List {
        rows: failed,
        count: None,
    }
}

fn alone(number: &Value) -> Wish<'_> {
    Wish {
        task: number.as_i64().unwrap_or_default(),
        user: &Value::Null,
        names: Vec::new(),
        criteria: "",
    }
}

fn one(
    emulator: &Emulator,
    call: &Call<'_>,
    store: &mut Store,
    wish: &Wish<'_>,
    wanted: Change,
) -> Result<Value, Problem> {
    let id = wish.task;
    let entry = find(store, call, id)?;
    check_open(call, id, entry)?;
    let folder = entry.folder;
    if !caller_may(emulator, store, call, folder, &TO_WORK) {
        let message = format!("You may not assign the task {id}.");
        return Err(Problem::new(403, ASSIGNER_NOT_PERMITTED, message));
    }
    let before = entry.integer("AssignedToUserId");
    let user = match wanted {
        Change::Unassign => None,
        _ => Some(assignee(emulator, store, wish, folder)?),
    };
    check_before(id, before, user, wanted)?;
    let activity = match wanted {
        Change::Assign => "Assigned",
        Change::Reassign => "Reassigned",
        Change::Unassign => "Unassigned",
    };
    give(store, call, id, user);
    note(store, call, id, activity, user.or(before), None);
    let mut news = snapshot(store, id);
    news["AssignedToUserIdOldValue"] = json!(before);
    Ok(news)
}

/// Refuses a change that does not fit who has the task now.
fn check_before(
    id: i64,
    before: Option<i64>,
    user: Option<i64>,
    wanted: Change,
) -> Result<(), Problem> {
    const TO_SAME: i64 = 2417;
    const TO_OTHER: i64 = 2418;
    let (code, message) = match (wanted, before) {
        (Change::Assign, None) => return Ok(()),
        (Change::Reassign | Change::Unassign, None) => (
            codes::NOT_ASSIGNED,
            format!("The task {id} is assigned to nobody."),
        ),
        (Change::Assign | Change::Reassign, before) if before == user => (
            TO_SAME,
            format!("The task {id} is assigned to this user already."),
        ),
        (Change::Assign, Some(_)) => (
            TO_OTHER,
            format!("The task {id} is assigned to another user; reassign it."),
        ),
        (Change::Reassign | Change::Unassign, Some(_)) => return Ok(()),
    };
    Err(Problem::new(400, code, message).about(&[id]))
}

/// The user who is to have a task: the one who is named or, by workload, the one of those named
/// who has the fewest.
fn assignee(
    emulator: &Emulator,
    store: &Store,
    wish: &Wish<'_>,
    folder: Option<i64>,
) -> Result<i64, Problem> {
    const NO_GROUPS: i64 = 2476;
    const MANY: i64 = 2489;
    let found = |name| user(emulator, store, name, folder);
    match (wish.criteria, wish.names.as_slice()) {
        _ if !wish.user.is_null() => found(wish.user),
        ("SingleUser", [name]) => found(name),
        ("SingleUser", []) => found(&Value::Null),
        ("SingleUser", _) => {
            let message = "Several users are named; that needs the criteria Workload.";
            Err(Problem::new(400, MANY, message))
        }
        ("Workload", names) => {
            let users: Vec<i64> = names
                .iter()
                .map(|name| found(name))
                .collect::<Result<_, _>>()?;
            let least = users.into_iter().min_by_key(|id| (load(store, *id), *id));
            least.map_or_else(|| found(&Value::Null), Ok)
        }
        (criteria, _) => {
            let message = format!("The criteria {criteria} is not enabled.");
            Err(Problem::new(400, NO_GROUPS, message))
        }
    }
}

/// How many tasks wait for a user.
fn load(store: &Store, user: i64) -> usize {
    store
        .scan(TASKS)
        .filter(|(_, task)| {
            task.integer("AssignedToUserId") == Some(user)
                && task.text("Status") == "Pending"
                && !is_deleted(task)
        })
        .count()
}

/// A user who may work on the tasks of a folder, by number, name or e-mail address.
fn user(
    emulator: &Emulator,
    store: &Store,
    who: &Value,
    folder: Option<i64>,
) -> Result<i64, Problem> {
    const NOT_PERMITTED: i64 = 2414;
    let is_named = |name: &str| {
        !name.is_empty()
            && who
                .as_str()
                .is_some_and(|who| name.eq_ignore_ascii_case(who))
    };
    let found = match who.as_i64() {
        Some(id) => store.get("Users", &Key::Number(id)),
        None => store
            .scan("Users")
            .map(|(_, user)| user)
            .find(|user| is_named(user.text("UserName")) || is_named(user.text("EmailAddress"))),
    };
    found
        .and_then(|user| user.integer("Id"))
        .filter(|id| may(emulator, store, *id, folder, &TO_WORK))
        .ok_or_else(|| {
            let needed = TO_WORK.join(" and ");
            let message = match who {
                Value::Null => "The request names no user for the task.".to_owned(),
                who => format!("The user {who} does not exist or has no {needed} here."),
            };
            Problem::new(400, NOT_PERMITTED, message)
        })
}

/// Gives a task to a user, or to nobody.
fn give(store: &mut Store, call: &Call<'_>, id: i64, user: Option<i64>) {
    let name = user
        .and_then(|user| store.get("Users", &Key::Number(user)))
        .map(|user| user.get("FullName").clone());
    let mut members = json!({
        "Status": if user.is_some() { "Pending" } else { "Unassigned" },
        "AssignedToUserId": user,
        "TaskAssigneeName": name,
    });
    if user.is_some() {
        members["LastAssignedTime"] = store.now().into();
    }
    change(store, call, id, members);
}

/// Who has a task saves what he did and gives it to somebody else.
fn forward(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = number(call)?;
    let mut store = emulator.store_mut();
    let entry = find(&store, call, id)?;
    check_kind(call, entry)?;
    check_own(call, id, entry)?;
    let wish = Wish::of(&call.body);
    let user = assignee(emulator, &store, &wish, entry.folder)?;
    check_before(id, call.caller.user, Some(user), Change::Reassign)?;
    let data = given_data(call);
    if call.member("SaveData") == &json!(true) && !data.is_null() {
        keep(&mut store, id, DATA, data);
    }
    let text = notes::add_given(&mut store, call, id, "NoteText");
    give(&mut store, call, id, Some(user));
    note(&mut store, call, id, "Forwarded", Some(user), text);
    let mut news = snapshot(&store, id);
    news["ForwardedByUserId"] = json!(call.caller.user);
    drop(store);
    events::tell(emulator, call, "task.forwarded", &[news]);
    Ok(Reply::None)
}

/// The data that a body gives, as it was sent: 20.0 declares them as a type without members.
fn given_data(call: &Call<'_>) -> Value {
    let sent: Value = serde_json::from_slice(&call.received.body).unwrap_or_default();
    sent.as_object()
        .into_iter()
        .flatten()
        .find(|(name, _)| name.eq_ignore_ascii_case("Data"))
        .map(|(_, value)| value.clone())
        .unwrap_or_default()
}
