//! Errors as sentences.

use std::fmt;

use crate::platform::Url;

use super::{Error, ErrorKind};
use crate::operation::Alternatives;
use crate::text::{find, joined, replaced};

/// How much of a reply an error repeats.
const EXCERPT: usize = 200;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let detail = &*self.0;
        if let Some(operation) = detail.operation {
            write!(f, "{}: ", operation.id)?;
        }
        if let Some(status) = detail.status.filter(|_| detail.kind != ErrorKind::Decode) {
            write!(f, "{status} {}: ", reason(status))?;
        }
        sentence(f, &detail.message)?;
        self.notes(f)?;
        if let Some((method, url)) = &detail.request {
            write!(f, " [{method} {url}]")?;
        }
        Ok(())
    }
}

impl Error {
    fn notes(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let detail = &*self.0;
        let mut facts = Vec::new();
        facts.extend(detail.code.as_ref().map(|code| format!("code {code}")));
        facts.extend(detail.trace_id.as_ref().map(|id| format!("trace id {id}")));
        facts.extend(
            detail
                .context
                .iter()
                .map(|(name, value)| format!("{name}: {value}")),
        );
        if detail.attempts > 1 {
            facts.push(format!("{} attempts", detail.attempts));
        }
        if !facts.is_empty() {
            write!(f, " ({})", joined(&facts, ", "))?;
        }
        if detail.kind == ErrorKind::PermissionDenied {
            self.needed(f)?;
        }
        if let Some(span) = detail.retry_after {
            write!(
                f,
                " The service asks to wait {} s.",
                span.as_secs() + u64::from(span.subsec_nanos() > 0)
            )?;
        }
        if let Some(advice) = &detail.advice {
            f.write_str(" ")?;
            sentence(f, advice)?;
        }
        Ok(())
    }

    fn needed(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(permissions) = self.permissions() else {
            return Ok(());
        };
        let documented = alternatives(permissions.documented);
        let api = alternatives(permissions.api);
        let needed = match (documented, api) {
            (Some(documented), Some(api)) if documented != api => {
                Some(format!("{documented} (in the service's spelling: {api})"))
            }
            (Some(one), _) | (None, Some(one)) => Some(one),
            (None, None) => None,
        };
        if let Some(needed) = needed {
            write!(f, " It needs the permission {needed}.")?;
        }
        if let Some(scopes) = alternatives(permissions.scopes) {
            write!(f, " With OAuth it needs the scope {scopes}.")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Error({:?}: {self})", self.kind())
    }
}

/// Writes a text with a full stop at its end.
fn sentence(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    let text = text.trim();
    f.write_str(text)?;
    if text.ends_with(['.', '!', '?', '…']) {
        Ok(())
    } else {
        f.write_str(".")
    }
}

/// `A and B, or C`.
fn alternatives(of: Alternatives) -> Option<String> {
    let texts: Vec<_> = of
        .iter()
        .filter(|all| !all.is_empty())
        .map(|all| joined(all, " and "))
        .collect();
    if texts.is_empty() || texts.len() < of.len() {
        None
    } else {
        Some(joined(&texts, " or "))
    }
}

/// The words for a status code.
fn reason(status: u16) -> &'static str {
    match status {
        200..=299 => "OK",
        300..=399 => "Redirect",
        400 => "Bad Request",
        401 => "Unauthorized",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        408 => "Request Timeout",
        409 => "Conflict",
        410 => "Gone",
        412 => "Precondition Failed",
        413 => "Content Too Large",
        415 => "Unsupported Media Type",
        422 => "Unprocessable Content",
        428 => "Precondition Required",
        429 => "Too Many Requests",
        500 => "Internal Server Error",
        501 => "Not Implemented",
        502 => "Bad Gateway",
        503 => "Service Unavailable",
        504 => "Gateway Timeout",
        _ => "Failed",
    }
}

/// The beginning of a body as text: tags, scripts and runs of blanks removed.
pub(crate) fn excerpt(body: &[u8]) -> String {
    let text = String::from_utf8_lossy(body.get(..body.len().min(16_384)).unwrap_or_default());
    let text = if text.trim_start().starts_with('<') {
        strip_tags(&text)
    } else {
        text.into_owned()
    };
    let words: Vec<_> = text.split_whitespace().collect();
    let text = joined(&words, " ");
    match text.char_indices().nth(EXCERPT) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

fn strip_tags(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some((before, tail)) = rest.split_once('<') {
        text.push_str(before);
        text.push(' ');
        let lower: String = tail
            .chars()
            .take(6)
            .collect::<String>()
            .to_ascii_lowercase();
        let end = if lower.starts_with("script") {
            "</script"
        } else if lower.starts_with("style") {
            "</style"
        } else {
            ""
        };
        let tail = match find(tail, end) {
            Some(at) => tail.get(at..).unwrap_or_default(),
            None => "",
        };
        rest = tail.split_once('>').map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    let characters = [
        ("&nbsp;", " "),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&amp;", "&"),
    ];
    characters
        .iter()
        .fold(text, |text, (name, of)| replaced(&text, name, of))
}

/// A span in seconds, without what printing floats takes.
pub(crate) fn seconds(span: std::time::Duration) -> String {
    let text = format!("{}.{:09}", span.as_secs(), span.subsec_nanos());
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
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
        for (index, pair) in query.split('&').enumerate() {
            visible.push_str(if index > 0 { "&" } else { "" });
            match pair.split_once('=') {
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
