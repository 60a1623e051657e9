//! Error bodies and error codes of Orchestrator.

use odata_runtime::json::Tree;
use odata_runtime::{ErrorReader, FailedReply, ServiceError, joined};

pub(crate) const INVALID_FOLDER: &str = "1100";
const MISSING_FOLDER: &str = "1101";
/// The code of a body that the service could not bind.
const UNKNOWN: &str = "0";

/// Reads the error bodies of Orchestrator, in the shapes that its versions and gateways use, and
/// knows what to do about the usual mistakes.
#[derive(Clone, Copy, Debug, Default)]
pub struct ErrorCodes;

impl ErrorReader for ErrorCodes {
    fn read(&self, reply: &FailedReply<'_>) -> Option<ServiceError> {
        let mut error = match reply.json() {
            Some(body @ Tree::Object(_)) => from_body(&body),
            _ => ServiceError::default(),
        };
        if error.trace_id.is_none() {
            error.trace_id = reply.headers.get("x-correlation-id").map(str::to_owned);
        }
        error.advice = advice(reply, &error);
        (error != ServiceError::default()).then_some(error)
    }
}

fn from_body(body: &Tree) -> ServiceError {
    match member(body, &["error"]) {
        Some(nested @ Tree::Object(_)) => from_nested(nested),
        _ => ServiceError {
            message: detailed(message(body), details(body).into_iter().collect()),
            code: text(member(body, &["errorCode", "code"])),
            trace_id: text(member(body, &["traceId"])),
            ..ServiceError::default()
        },
    }
}

/// The envelope of the web framework that Orchestrator grew from, and OData's own.
fn from_nested(error: &Tree) -> ServiceError {
    let invalid = member(error, &["validationErrors"])
        .map_or(&[][..], Tree::items)
        .iter()
        .filter_map(|entry| text(member(entry, &["message"])));
    let more = details(error).into_iter().chain(invalid).collect();
    ServiceError {
        message: detailed(text(member(error, &["message"])), more),
        code: text(member(error, &["code", "errorCode"])),
        trace_id: text(member(error, &["traceId"])),
        ..ServiceError::default()
    }
}

fn details(error: &Tree) -> Option<String> {
    text(member(error, &["details"])).filter(|details| !details.trim().is_empty())
}

fn detailed(message: Option<String>, more: Vec<String>) -> Option<String> {
    match (message, more.is_empty()) {
        (Some(message), false) => Some(format!("{message} ({})", joined(&more, "; "))),
        (None, false) => Some(joined(&more, "; ")),
        (message, true) => message,
    }
}

fn message(body: &Tree) -> Option<String> {
    let stated = text(member(
        body,
        &["message", "errorMessage", "title", "statusDescription"],
    ));
    let fields = member(body, &["errors"]).map_or(&[][..], Tree::members);
    let fields: Vec<String> = fields
        .iter()
        .map(|(field, problems)| format!("{field}: {}", listed(problems)))
        .collect();
    match (stated, fields.is_empty()) {
        (Some(stated), false) => Some(format!("{stated} ({})", joined(&fields, "; "))),
        (None, false) => Some(joined(&fields, "; ")),
        (stated, true) => stated,
    }
}

fn listed(problems: &Tree) -> String {
    match problems {
        Tree::Array(items) => {
            let items: Vec<String> = items.iter().filter_map(|item| text(Some(item))).collect();
            joined(&items, ", ")
        }
        other => text(Some(other)).unwrap_or_default(),
    }
}

/// The first of `names` that `body` has, in any case.
fn member<'b>(body: &'b Tree, names: &[&str]) -> Option<&'b Tree> {
    names.iter().find_map(|name| {
        body.members()
            .iter()
            .find(|(key, value)| key.eq_ignore_ascii_case(name) && *value != Tree::Null)
            .map(|(_, value)| value)
    })
}

fn text(value: Option<&Tree>) -> Option<String> {
    value?.text().map(str::to_owned)
}

fn advice(reply: &FailedReply<'_>, error: &ServiceError) -> Option<String> {
    let advice = match (reply.status, error.code.as_deref()) {
        (_, Some(MISSING_FOLDER)) => {
            "The operation works in a folder: call it on `in_folder(Folder::path(\"…\"))`."
        }
        (_, Some(INVALID_FOLDER)) => {
            "There is no such folder for this user: check its id, key or path and the user's roles in it."
        }
        (400, Some(UNKNOWN)) => {
            "The service could not read the body: compare it with the type of the parameter."
        }
        (401, _) => {
            "The token is missing, expired or of another organization: sign in again, and check the tenant in the address."
        }
        (403, _) => {
            "Have a role with the permission assigned in this folder, or the scope granted to the external application."
        }
        (404, None) if !is_json(reply) => {
            "Nothing answers at this address: it should end where /odata begins, in the cloud with /organization/tenant/orchestrator_."
        }
        _ => return None,
    };
    Some(advice.to_owned())
}

fn is_json(reply: &FailedReply<'_>) -> bool {
    reply
        .headers
        .media_type()
        .is_some_and(|media_type| media_type.ends_with("json"))
}
