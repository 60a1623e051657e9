//! Starting jobs.

use serde_json::{Map, Value, json};
use time::{Duration, OffsetDateTime};

use super::{JOBS, life};
use crate::Emulator;
use crate::entities::{self, create, find, folder_path};
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::schema::Schema;
use crate::store::{Entry, Key, Store, time_text};

/// Jobs that one request starts at most.
const JOBS_MAX: i64 = 10_000;
/// Number of the error for a release that does not exist.
const INVALID_RELEASE: i64 = 1674;

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[("Jobs.StartJobs", start), ("Jobs.RestartJob", restart)]);
}

/// Where a job comes from.
pub struct Origin {
    /// Name of the source as a job shows it.
    pub source: String,
    /// The same as a member of its enumeration.
    pub kind: String,
    /// The trigger that started it.
    pub schedule: Option<i64>,
}

/// The release that a request to start names.
pub(super) fn release<'s>(
    store: &'s Store,
    call: &Call<'_>,
    info: &Value,
) -> Result<&'s Entry, Problem> {
    let text = |name: &str| {
        info.get(name)
            .and_then(Value::as_str)
            .filter(|text| !text.is_empty())
    };
    let same = |entry: &Entry, name: &str, wanted: Option<&str>| {
        wanted.is_none_or(|wanted| entry.text(name).eq_ignore_ascii_case(wanted))
    };
    let (key, name) = (text("ReleaseKey"), text("ReleaseName"));
    if key.is_none() && name.is_none() {
        return Err(Problem::new(
            400,
            INVALID_RELEASE,
            "ReleaseKey is required.",
        ));
    }
    store
        .scan_folder("Releases", call.folder_id)
        .map(|(_, entry)| entry)
        .find(|entry| same(entry, "Key", key) && same(entry, "Name", name))
        .ok_or_else(|| match (key, name) {
            (Some(_), Some(_)) => Problem::new(
                400,
                1689,
                "ReleaseKey and ReleaseName do not name one process of the folder.",
            ),
            _ => Problem::new(
                404,
                INVALID_RELEASE,
                "The release does not exist in the folder.",
            ),
        })
}

/// Names of the robots that can work in a folder, by number: those that are switched on.
pub(super) fn robots(store: &Store, folder: Option<i64>) -> Vec<(i64, String)> {
    store
        .scan_folder("Robots", folder)
        .filter(|(_, entry)| entry.get("Enabled") != &Value::Bool(false))
        .filter_map(|(_, entry)| Some((entry.integer("Id")?, entry.text("Name").to_owned())))
        .collect()
}

/// Refuses robots that the folder does not have, or that are switched off.
fn check_named(store: &Store, named: &[i64], folder: Option<i64>) -> Result<(), Problem> {
    let unknown: Vec<i64> = named
        .iter()
        .copied()
        .filter(|id| {
            let robot = store.get("Robots", &Key::Number(*id));
            !robot.is_some_and(|robot| entities::is_in(robot, folder))
        })
        .collect();
    if !unknown.is_empty() {
        return Err(
            Problem::new(400, 1671, "Some of the robots do not exist in the folder.")
                .about(&unknown),
        );
    }
    let is_off = |id: &i64| {
        let robot = store.get("Robots", &Key::Number(*id));
        robot.is_some_and(|robot| robot.get("Enabled") == &Value::Bool(false))
    };
    let off: Vec<i64> = named.iter().copied().filter(is_off).collect();
    if !off.is_empty() {
        return Err(Problem::conflict(1231, "Some of the robots are switched off.").about(&off));
    }
    Ok(())
}

/// The robots that a request wants jobs on; none where any will do.
fn wanted(
    store: &Store,
    info: &Value,
    folder: Option<i64>,
) -> Result<Vec<Option<String>>, Problem> {
    let number = |name: &str| info.get(name).and_then(Value::as_i64).unwrap_or(0);
    let known = robots(store, folder);
    let named = robot_ids(info);
    check_named(store, &named, folder)?;
    let name_of = |id: &i64| {
        let robot = known.iter().find(|(robot, _)| robot == id);
        robot.map(|(_, name)| name.clone())
    };
    let count = number("JobsCount").max(number("NoOfRobots"));
    let strategy = info.get("Strategy").and_then(Value::as_str);
    let chosen: Vec<Option<String>> = match strategy.unwrap_or("ModernJobsCount") {
        "All" => known.iter().map(|(_, name)| Some(name.clone())).collect(),
        "Specific" => named.iter().map(name_of).collect(),
        _ if !named.is_empty() => {
            let times = count.max(1);
            (0..times)
                .flat_map(|_| named.iter().map(name_of))
                .take(usize::try_from(JOBS_MAX + 1).unwrap_or(usize::MAX))
                .collect()
        }
        _ if !(0..=JOBS_MAX).contains(&count) => {
            return Err(Problem::new(
                400,
                1015,
                format!("JobsCount is between 1 and {JOBS_MAX}."),
            ));
        }
        _ => (0..count.max(1)).map(|_| None).collect(),
    };
    if chosen.is_empty() {
        return Err(match strategy {
            Some("Specific") => Problem::new(400, 1671, "RobotIds names no robot."),
            _ => Problem::conflict(1678, "There is no robot in the folder."),
        });
    }
    if i64::try_from(chosen.len()).unwrap_or(i64::MAX) > JOBS_MAX {
        return Err(Problem::new(
            400,
            1015,
            format!("One request starts at most {JOBS_MAX} jobs."),
        ));
    }
    Ok(chosen)
}

pub(super) fn robot_ids(info: &Value) -> Vec<i64> {
    let ids = info.get("RobotIds").and_then(Value::as_array);
    ids.into_iter()
        .flatten()
        .filter_map(Value::as_i64)
        .collect()
}

/// Refuses arguments that are no JSON object.
fn check_arguments(info: &Value) -> Result<(), Problem> {
    let text = info.get("InputArguments").and_then(Value::as_str);
    match text.filter(|text| !text.trim().is_empty()) {
        Some(text) if serde_json::from_str::<Map<String, Value>>(text).is_err() => Err(
            Problem::new(400, 1015, "InputArguments is no JSON object in a text."),
        ),
        _ => Ok(()),
    }
}

fn origin(info: &Value) -> Origin {
    let source = info
        .get("Source")
        .and_then(Value::as_str)
        .unwrap_or("Manual");
    let kind = match source {
        "HttpTriggerWithCallback" => "HttpTriggerCallback",
        "Assistant" => "Agent",
        source => source,
    };
    Origin {
        source: source.to_owned(),
        kind: kind.to_owned(),
        schedule: None,
    }
}

fn start(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let info = call.member("startInfo");
    let mut store = emulator.store_mut();
    crate::licences::check_valid(&store)?;
    crate::maintenance::check(&store)?;
    let release = release(&store, call, info)?.clone();
    check_arguments(info)?;
    let robots = wanted(&store, info, call.folder_id)?;
    let now = store.clock.now();
    let ids = begin(
        call.schema,
        &mut store,
        &release,
        info,
        &origin(info),
        &robots,
        call.folder_id,
        now,
    );
    let rows = ids
        .iter()
        .map(|id| entities::row(&store, JOBS, *id))
        .collect();
    Ok(Reply::List { rows, count: None })
}

/// Puts a job for each robot into the folder; they run on from `at`.
#[allow(clippy::too_many_arguments, reason = "a job is made of that much")]
pub fn begin(
    schema: &Schema,
    store: &mut Store,
    release: &Entry,
    info: &Value,
    origin: &Origin,
    robots: &[Option<String>],
    folder: Option<i64>,
    at: OffsetDateTime,
) -> Vec<i64> {
    let given = |name: &str| info.get(name).cloned().unwrap_or_default();
    let or_release = |name: &str| match given(name) {
        Value::Null => release.get(name).clone(),
        value => value,
    };
    let batch = match given("BatchExecutionKey") {
        Value::Null => store.ids.guid().into(),
        key => key,
    };
    let version = release.get("CurrentVersion").get("Id").cloned();
    let row = json!({
        "State": "Pending",
        "CreationTime": time_text(at),
        "LastModificationTime": time_text(at),
        "ReleaseName": release.get("Name"),
        "ReleaseVersionId": version,
        "EntryPointPath": or_release("EntryPointPath"),
        "InputArguments": or_release("InputArguments"),
        "BatchExecutionKey": batch,
        "Source": origin.source,
        "SourceType": origin.kind,
        "StartingScheduleId": origin.schedule,
        "Type": "Unattended",
        "ProcessType": release.get("ProcessType"),
        "RuntimeType": match given("RuntimeType") {
            Value::Null => json!("Unattended"),
            runtime => runtime,
        },
        "JobPriority": or_release("JobPriority"),
        "SpecificPriorityValue": or_release("SpecificPriorityValue"),
        "RequiresUserInteraction": or_release("RequiresUserInteraction"),
        "RemoteControlAccess": or_release("RemoteControlAccess"),
        "ResumeOnSameContext": given("ResumeOnSameContext"),
        "Reference": given("Reference"),
        "StopStrategy": given("StopStrategy"),
        "ParentOperationId": given("ParentOperationId"),
        "TraceId": given("TraceId"),
        "OrganizationUnitFullyQualifiedName": folder_path(store, folder),
    });
    robots
        .iter()
        .map(|robot| {
            let id = create(schema, store, JOBS, row.clone(), folder);
            life::enter(store, id, robot.as_deref(), at, release.integer("Id"));
            id
        })
        .collect()
}

/// Starts a job that has ended once more, as a new one.
fn restart(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = call.member("jobId").as_i64().unwrap_or_default();
    let mut store = emulator.store_mut();
    let old = find(&store, call, JOBS, id)?.clone();
    if !life::is_final(old.text("State")) {
        return Err(Problem::conflict(
            1699,
            format!(
                "The job is {}; only one that has ended is restarted.",
                old.text("State")
            ),
        )
        .about(&[id]));
    }
    let release = life::release_of(&store, &old).unwrap_or_default();
    let now = store.clock.now();
    let info = Value::Object(old.row.clone());
    let new = create(
        call.schema,
        &mut store,
        JOBS,
        fresh(info, &time_text(now)),
        old.folder,
    );
    let robot = old.hidden.get("robot").and_then(Value::as_str);
    life::enter(&mut store, new, robot, now, release.integer("Id"));
    Ok(Reply::Value(entities::row(&store, JOBS, new)))
}

/// What a new job takes over from an old one.
fn fresh(old: Value, now: &str) -> Value {
    let mut new = old;
    if let Value::Object(members) = &mut new {
        for name in [
            "Id",
            "Key",
            "StartTime",
            "EndTime",
            "ResumeTime",
            "OutputArguments",
            "Info",
            "StopStrategy",
            "HostMachineName",
            "BatchExecutionKey",
            "PersistenceId",
            "ErrorCode",
            "JobError",
            "OrganizationUnitId",
        ] {
            members.swap_remove(name);
        }
        members.insert("State".to_owned(), "Pending".into());
        members.insert("CreationTime".to_owned(), now.into());
        members.insert("LastModificationTime".to_owned(), now.into());
    }
    new
}

/// When a job takes its first step.
pub(super) fn first_step(chance: u64, at: OffsetDateTime) -> OffsetDateTime {
    let wait = Duration::milliseconds(i64::try_from(500 + chance % 1500).unwrap_or(500));
    at.checked_add(wait).unwrap_or(at)
}

/// The key of a job.
pub(super) fn job_key(id: i64) -> Key {
    Key::Number(id)
}
