//! What executions leave behind: assertions with screenshots, and attachments.
//!
//! Each test case asserts twice; one that fails fails its last assertion, of which there is a
//! screenshot. It leaves a log and its arguments, an execution of a set its results as JSON and
//! for JUnit.

use serde_json::{Value, json};
use time::OffsetDateTime;

use super::parts::fresh;
use super::{CASES, EXECUTIONS, cases_of};
use crate::Emulator;
use crate::entities::is_in;
use crate::handlers::Handlers;
use crate::problem::Problem;
use crate::reply::Reply;
use crate::request::Call;
use crate::store::{Entry, Key, Store, time_text};

/// Hidden member of the execution of a test case that was executed again.
pub(super) const REPLACED: &str = "replaced";
const ASSERTIONS: &str = "TestCaseAssertions";
const CASE_FILES: &str = "TestCaseExecutionAttachments";
const SET_FILES: &str = "Attachments";
const NO_SCREENSHOT: i64 = 3215;
const NO_ATTACHMENT: i64 = 3225;
/// The screenshot of every assertion: one white point.
const SCREENSHOT: &[u8] = &[
    0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, b'I', b'H', b'D', b'R', 0, 0, 0,
    1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0x3A, 0x7E, 0x9B, 0x55, 0, 0, 0, 0x0A, b'I', b'D', b'A', b'T',
    0x78, 0x9C, 0x63, 0xF8, 0x0F, 0, 1, 1, 1, 0, 0x1B, 0xB6, 0xEE, 0x56, 0, 0, 0, 0, b'I', b'E',
    b'N', b'D', 0xAE, 0x42, 0x60, 0x82,
];

pub(super) fn register(handlers: &mut Handlers) {
    handlers.register(&[
        ("TestAutomation.GetAssertionScreenshot", screenshot),
        (
            "TestAutomation.GetTestCaseExecutionAttachments",
            files_of_case,
        ),
        (
            "TestAutomation.GetTestCaseExecutionAttachment",
            file_of_case,
        ),
        (
            "TestAutomation.GetTestSetExecutionAttachments",
            files_of_set,
        ),
        ("TestAutomation.GetTestSetExecutionAttachment", file_of_set),
    ]);
}

/// Notes what a test case that has ended leaves behind.
pub(super) fn of_case(store: &mut Store, id: i64, at: OffsetDateTime) {
    let status = match store.get(CASES, &Key::Number(id)) {
        Some(case) => case.text("Status").to_owned(),
        None => return,
    };
    let mut assertions = Vec::new();
    if status != "Cancelled" {
        let has_passed = status == "Passed";
        assertions.push(assertion(store, id, "The form is shown", true, at));
        assertions.push(assertion(store, id, "The total is right", has_passed, at));
    }
    let owner = ("TestCaseExecutionId", id);
    let files = vec![
        attachment(
            store,
            CASE_FILES,
            owner,
            ("execution.log", "text/plain", "log"),
            at,
        ),
        attachment(
            store,
            CASE_FILES,
            owner,
            ("arguments.json", "application/json", "data"),
            at,
        ),
    ];
    if let Some(case) = store.get_mut(CASES, &Key::Number(id)) {
        let row = &mut case.row;
        row.insert("HasAssertions".to_owned(), (!assertions.is_empty()).into());
        row.insert(ASSERTIONS.to_owned(), assertions.into());
        row.insert(CASE_FILES.to_owned(), files.into());
    }
}

fn assertion(
    store: &mut Store,
    case: i64,
    what: &str,
    succeeds: bool,
    at: OffsetDateTime,
) -> Value {
    json!({
        "Id": fresh(store, ASSERTIONS),
        "TestCaseExecutionId": case,
        "CreationTime": time_text(at),
        "Message": what,
        "Succeeded": succeeds,
        "HasScreenshot": !succeeds,
        "Payload": json!({ "message": what }).to_string(),
    })
}

/// An attachment with name, media type and tag.
fn attachment(
    store: &mut Store,
    list: &str,
    owner: (&str, i64),
    (name, kind, tag): (&str, &str, &str),
    at: OffsetDateTime,
) -> Value {
    let mut file = json!({
        "Id": fresh(store, list),
        "CreationTime": time_text(at),
        "FileName": name,
        "MimeType": kind,
        "Tags": [tag],
    });
    file[owner.0] = owner.1.into();
    file
}

/// Notes what the execution of a set that has ended leaves behind.
pub(super) fn of_set(store: &mut Store, id: i64, at: OffsetDateTime) {
    let owner = ("TestSetExecutionId", id);
    let files = vec![
        attachment(
            store,
            SET_FILES,
            owner,
            ("results.xml", "application/xml", "junit"),
            at,
        ),
        attachment(
            store,
            SET_FILES,
            owner,
            ("results.json", "application/json", "data"),
            at,
        ),
    ];
    if let Some(execution) = store.get_mut(EXECUTIONS, &Key::Number(id)) {
        execution.row.insert(SET_FILES.to_owned(), files.into());
    }
}

/// The part with a number, and the execution that has it.
fn part<'s>(
    store: &'s Store,
    call: &Call<'_>,
    set: &str,
    list: &str,
    id: Option<i64>,
) -> Option<(&'s Entry, &'s Value)> {
    let id = json!(id?);
    store
        .scan(set)
        .map(|(_, entry)| entry)
        .filter(|entry| is_in(entry, call.folder_id))
        .find_map(|entry| {
            let mut parts = entry.get(list).as_array()?.iter();
            Some((entry, parts.find(|part| part["Id"] == id)?))
        })
}

fn screenshot(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = call.integer("testCaseAssertionId");
    let store = emulator.store();
    match part(&store, call, CASES, ASSERTIONS, id) {
        Some((_, assertion)) if assertion["HasScreenshot"] == json!(true) => Ok(Reply::Bytes {
            content_type: "application/octet-stream".to_owned(),
            name: None,
            bytes: SCREENSHOT.into(),
        }),
        _ => {
            let message = format!(
                "There is no screenshot of the assertion {}.",
                id.unwrap_or_default()
            );
            Err(Problem::new(404, NO_SCREENSHOT, message))
        }
    }
}

/// The attachments of an execution that have one of the wished tags.
fn files(call: &Call<'_>, entry: Option<&Entry>, list: &str) -> Result<Reply, Problem> {
    let entry = entry.filter(|entry| is_in(entry, call.folder_id));
    let entry = entry.ok_or_else(|| Problem::not_found("There is no such execution."))?;
    let wished = call
        .member("tags")
        .as_array()
        .filter(|tags| !tags.is_empty());
    let has_tag = |file: &&Value| {
        let tags = file["Tags"].as_array();
        wished.is_none_or(|wished| {
            wished
                .iter()
                .any(|tag| tags.is_some_and(|tags| tags.contains(tag)))
        })
    };
    let all = entry.get(list).as_array().into_iter().flatten();
    let rows = all.filter(has_tag).cloned().collect();
    Ok(Reply::List { rows, count: None })
}

/// The execution that a body names by number or by a key.
fn execution<'s>(
    store: &'s Store,
    call: &Call<'_>,
    set: &str,
    id: &str,
    (stated, member): (&str, &str),
) -> Option<&'s Entry> {
    match call.member(id).as_i64().filter(|id| *id != 0) {
        Some(id) => store.get(set, &Key::Number(id)),
        None => {
            let key = call.member(stated).as_str()?;
            let all = store.scan(set).map(|(_, entry)| entry);
            all.rev()
                .find(|entry| entry.text(member).eq_ignore_ascii_case(key))
        }
    }
}

fn files_of_case(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let key = ("jobKey", "JobKey");
    let entry = execution(&store, call, CASES, "testCaseExecutionId", key);
    files(call, entry, CASE_FILES)
}

fn files_of_set(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let store = emulator.store();
    let key = ("batchExecutionKey", "BatchExecutionKey");
    let entry = execution(&store, call, EXECUTIONS, "testSetExecutionId", key);
    files(call, entry, SET_FILES)
}

fn bytes(file: &Value, content: String) -> Reply {
    let text = |name: &str| file[name].as_str().unwrap_or_default().to_owned();
    Reply::Bytes {
        content_type: "application/octet-stream".to_owned(),
        name: Some(text("FileName")),
        bytes: content.into(),
    }
}

fn no_attachment(id: Option<i64>) -> Problem {
    let message = format!("There is no attachment {}.", id.unwrap_or_default());
    Problem::new(404, NO_ATTACHMENT, message)
}

fn file_of_case(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = call.integer("testCaseExecutionAttachmentId");
    let store = emulator.store();
    let (case, file) =
        part(&store, call, CASES, CASE_FILES, id).ok_or_else(|| no_attachment(id))?;
    let content = match file["MimeType"].as_str() {
        Some("text/plain") => format!(
            "{} started\n{} {}\n",
            case.text("StartTime"),
            case.text("EndTime"),
            case.text("Status")
        ),
        _ => case.text("InputArguments").to_owned(),
    };
    Ok(bytes(file, content))
}

fn file_of_set(emulator: &Emulator, call: &Call<'_>) -> Result<Reply, Problem> {
    let id = call.integer("testSetExecutionAttachmentId");
    let store = emulator.store();
    let (entry, file) =
        part(&store, call, EXECUTIONS, SET_FILES, id).ok_or_else(|| no_attachment(id))?;
    let cases: Vec<(i64, &Entry)> =
        cases_of(&store, entry.integer("Id").unwrap_or_default()).collect();
    let content = match file["MimeType"].as_str() {
        Some("application/xml") => junit(&cases),
        _ => {
            let rows = cases
                .iter()
                .map(|(id, case)| json!({ "Id": id, "Status": case.get("Status") }));
            Value::Array(rows.collect()).to_string()
        }
    };
    Ok(bytes(file, content))
}

/// Results as JUnit writes them.
fn junit(cases: &[(i64, &Entry)]) -> String {
    let count = |status: &str| {
        let of = |case: &&(i64, &Entry)| case.1.text("Status") == status;
        cases.iter().filter(of).count()
    };
    let rows: String = cases
        .iter()
        .map(|(id, case)| match case.text("Status") {
            "Failed" => format!("  <testcase name=\"{id}\"><failure/></testcase>\n"),
            "Cancelled" => format!("  <testcase name=\"{id}\"><skipped/></testcase>\n"),
            _ => format!("  <testcase name=\"{id}\"/>\n"),
        })
        .collect();
    format!(
        "<testsuite tests=\"{}\" failures=\"{}\" skipped=\"{}\">\n{rows}</testsuite>\n",
        cases.len(),
        count("Failed"),
        count("Cancelled")
    )
}
