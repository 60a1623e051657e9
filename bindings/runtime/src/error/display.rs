//! Errors as sentences.

use std::fmt;

use crate::platform::Url;

use super::{Error, ErrorKind};
use crate::operation::Alternatives;
use crate::text::{cut, digits, filled, find, joined, lossy, replaced, split};

/// How much of a reply an error repeats.
const EXCERPT: usize = 200;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sentence())
    }
}

impl Error {
    /// All that a person needs to act on it, as one text.
    pub fn sentence(&self) -> String {
        let detail = &*self.0;
        let mut text = String::new();
        if let Some(operation) = detail.operation {
            text.push_str(operation.id);
            text.push_str(": ");
        }
        if let Some(status) = detail.status.filter(|_| detail.kind != ErrorKind::Decode) {
            text.push_str(&filled(
                "{} {}: ",
                &[&digits(status.into()), reason(status)],
            ));
        }
        push_sentence(&mut text, &detail.message);
        text.push_str(&self.facts());
        if detail.kind == ErrorKind::PermissionDenied {
            self.push_needed(&mut text);
        }
        if let Some(span) = detail.retry_after {
            let seconds = span.as_secs() + u64::from(span.subsec_nanos() > 0);
            text.push_str(&filled(
                " The service asks to wait {} s.",
                &[&digits(seconds)],
            ));
        }
        if let Some(advice) = &detail.advice {
            text.push(' ');
            push_sentence(&mut text, advice);
        }
        if let Some((method, url)) = &detail.request {
            text.push_str(" [");
            text.push_str(method.as_str());
            text.push(' ');
            text.push_str(url);
            text.push(']');
        }
        text
    }

    fn facts(&self) -> String {
        let mut facts = String::new();
        if let Some(code) = self.code() {
            push_fact(&mut facts, "code", " ", code);
        }
        if let Some(trace_id) = self.trace_id() {
            push_fact(&mut facts, "trace id", " ", trace_id);
        }
        for (name, value) in self.context() {
            push_fact(&mut facts, name, ": ", value);
        }
        if self.attempts() > 1 {
            push_fact(&mut facts, &digits(self.attempts().into()), " ", "attempts");
        }
        if !facts.is_empty() {
            facts.push(')');
        }
        facts
    }

    fn push_needed(&self, text: &mut String) {
        let Some(permissions) = self.permissions() else {
            return;
        };
        let mut needed = alternatives(permissions.documented);
        let api = alternatives(permissions.api);
        if needed.is_empty() {
            needed = api;
        } else if !api.is_empty() && needed != api {
            needed.push_str(" (in the service's spelling: ");
            needed.push_str(&api);
            needed.push(')');
        }
        push_need(text, " It needs the permission ", &needed);
        let scopes = alternatives(permissions.scopes);
        push_need(text, " With OAuth it needs the scope ", &scopes);
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&filled(
            "Error({}: {})",
            &[self.kind().as_str(), &self.sentence()],
        ))
    }
}

/// Adds a text with a full stop at its end.
fn push_sentence(to: &mut String, text: &str) {
    let text = text.trim();
    to.push_str(text);
    if !matches!(text.chars().next_back(), Some('.' | '!' | '?' | '…')) {
        to.push('.');
    }
}

/// Adds a fact to those in parentheses, which are closed behind the last one.
fn push_fact(facts: &mut String, name: &str, separator: &str, value: &str) {
    facts.push_str(if facts.is_empty() { " (" } else { ", " });
    facts.push_str(name);
    facts.push_str(separator);
    facts.push_str(value);
}

fn push_need(text: &mut String, what: &str, needed: &str) {
    if !needed.is_empty() {
        text.push_str(what);
        text.push_str(needed);
        text.push('.');
    }
}

/// `A and B or C`; nothing where none is stated, or one that asks for nothing.
fn alternatives(of: Alternatives) -> String {
    let mut texts = Vec::new();
    for all in of {
        if all.is_empty() {
            return String::new();
        }
        texts.push(joined(all, " and "));
    }
    joined(&texts, " or ")
}

/// The words for a status code.
fn reason(status: u16) -> &'static str {
    match REASONS.iter().find(|(of, _)| *of == status) {
        Some((_, words)) => words,
        None if status / 100 == 2 => "OK",
        None if status / 100 == 3 => "Redirect",
        None => "Failed",
    }
}

const REASONS: &[(u16, &str)] = &[
    (400, "Bad Request"),
    (401, "Unauthorized"),
    (403, "Forbidden"),
    (404, "Not Found"),
    (405, "Method Not Allowed"),
    (408, "Request Timeout"),
    (409, "Conflict"),
    (410, "Gone"),
    (412, "Precondition Failed"),
    (413, "Content Too Large"),
    (415, "Unsupported Media Type"),
    (422, "Unprocessable Content"),
    (428, "Precondition Required"),
    (429, "Too Many Requests"),
    (500, "Internal Server Error"),
    (501, "Not Implemented"),
    (502, "Bad Gateway"),
    (503, "Service Unavailable"),
    (504, "Gateway Timeout"),
];

/// The beginning of a body as text: tags, scripts and runs of blanks removed.
pub(crate) fn excerpt(body: &[u8]) -> String {
    let mut text = lossy(body.get(..body.len().min(16_384)).unwrap_or_default());
    if text.trim_start().starts_with('<') {
        text = strip_tags(&text);
    }
    let mut shown = String::new();
    let (mut letters, mut in_gap) = (0, false);
    for letter in text.trim().chars() {
        let is_blank = letter.is_whitespace();
        if is_blank && in_gap {
            continue;
        }
        if letters == EXCERPT {
            shown.push('…');
            break;
        }
        shown.push(if is_blank { ' ' } else { letter });
        letters += 1;
        in_gap = is_blank;
    }
    shown
}

fn strip_tags(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some(start) = find(rest, "<") {
        let (before, tag) = rest.split_at(start);
        text.push_str(before);
        text.push(' ');
        let end = if begins(tag, "<script") {
            "</script"
        } else if begins(tag, "<style") {
            "</style"
        } else {
            ""
        };
        rest = since(since(tag, end), ">").get(1..).unwrap_or_default();
    }
    text.push_str(rest);
    let characters = [
        ("&nbsp;", " "),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&amp;", "&"),
    ];
    for (name, character) in characters {
        text = replaced(&text, name, character);
    }
    text
}

/// Whether a text begins so, in any case.
fn begins(text: &str, with: &str) -> bool {
    let beginning = text.get(..with.len());
    beginning.is_some_and(|beginning| beginning.eq_ignore_ascii_case(with))
}

/// A text from a part of it on.
fn since<'t>(text: &'t str, part: &str) -> &'t str {
    let rest = find(text, part).and_then(|at| text.get(at..));
    rest.unwrap_or_default()
}

/// An address without user, password, fragment and values that sign or authorize.
pub(crate) fn shown_url(url: &Url) -> String {
    const HIDDEN: &[&str] = &[
        "sig",
        "signature",
        "token",
        "access_token",
        "code",
        "client_secret",
        "x-amz-signature",
        "x-amz-security-token",
        "x-goog-signature",
        "key",
    ];
    let mut shown = url.clone();
    if url.fragment().is_some() {
        shown.set_fragment(None);
    }
    if !url.username().is_empty() || url.password().is_some() {
        // Addresses without a host cannot carry credentials.
        let _ = shown.set_password(None);
        let _ = shown.set_username("");
    }
    if let Some(query) = url.query() {
        let mut visible = String::new();
        for (index, pair) in split(query, "&").enumerate() {
            visible.push_str(if index > 0 { "&" } else { "" });
            match cut(pair, "=") {
                Some((name, _)) if HIDDEN.iter().any(|h| h.eq_ignore_ascii_case(name)) => {
                    visible.push_str(name);
                    visible.push_str("=***");
                }
                _ => visible.push_str(pair),
            }
        }
        shown.set_query(Some(&visible));
    }
    shown.into()
}
