//! Error bodies and error codes of Orchestrator.

use odata_runtime::json::Tree;
use odata_runtime::{ErrorReader, FailedReply, ServiceError, filled, joined};

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
        let said = [&error.message, &error.code, &error.trace_id, &error.advice];
        said.iter().any(|text| text.is_some()).then_some(error)
    }
}

/// Beside plain members: the envelope of the web framework that Orchestrator grew from, and OData's own.
fn from_body(body: &Tree) -> ServiceError {
    let nested = member(body, &["error"]).filter(|error| matches!(error, Tree::Object(_)));
    let error = nested.unwrap_or(body);
    let mut more = Vec::new();
    match text(error, &["details"]) {
        Some(details) if !details.trim().is_empty() => more.push(details),
        _ => {}
    }
    let (message, code) = match nested {
        Some(_) => {
            for entry in member(error, &["validationErrors"]).map_or(&[][..], Tree::items) {
                if let Some(message) = text(entry, &["message"]) {
                    more.push(message);
                }
            }
            (text(error, &["message"]), ["code", "errorCode"])
        }
        None => (message(body), ["errorCode", "code"]),
    };
    ServiceError {
        message: detailed(message, &more),
        code: text(error, &code),
        trace_id: text(error, &["traceId"]),
        ..ServiceError::default()
    }
}

fn detailed(message: Option<String>, more: &[String]) -> Option<String> {
    if more.is_empty() {
        return message;
    }
    let more = joined(more, "; ");
    Some(match message {
        Some(message) => filled("{} ({})", &[&message, &more]),
        None => more,
    })
}

fn message(body: &Tree) -> Option<String> {
    let names = ["message", "errorMessage", "title", "statusDescription"];
    let mut fields = Vec::new();
    for (field, problems) in member(body, &["errors"]).map_or(&[][..], Tree::members) {
        fields.push(filled("{}: {}", &[field, &listed(problems)]));
    }
    detailed(text(body, &names), &fields)
}

fn listed(problems: &Tree) -> String {
    let problems = match problems {
        Tree::Array(items) => items,
        one => std::slice::from_ref(one),
    };
    let mut texts = Vec::new();
    for problem in problems {
        if let Some(text) = problem.text() {
            texts.push(text);
        }
    }
    joined(&texts, ", ")
}

/// The first of `names` that `body` has, in any case.
fn member<'b>(body: &'b Tree, names: &[&str]) -> Option<&'b Tree> {
    names.iter().find_map(|name| {
        body.members()
            .iter()
            .find(|(key, value)| key.eq_ignore_ascii_case(name) && !matches!(value, Tree::Null))
            .map(|(_, value)| value)
    })
}

fn text(body: &Tree, names: &[&str]) -> Option<String> {
    member(body, names)?.text().map(str::to_owned)
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
