//! One rule: which calls it is about, which of them it spoils, and how.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// One rule. On the command line:
/// `Jobs.list every=3 status=429 retry-after=2`, `* probability=0.1 latency=200`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Rule {
    /// Identifier of the operation, `Jobs.*`, a path (`/odata/Jobs`), or `*`.
    #[serde(default = "everything")]
    pub operation: String,
    /// Only this call of it, counted from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub call: Option<u64>,
    /// Every so many calls.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub every: Option<u64>,
    /// With this probability, between 0 and 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub probability: Option<f64>,
    /// At most so often.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<u64>,
    /// What happens.
    pub kind: Kind,
}

/// What happens to a call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Kind {
    /// The answer takes so many milliseconds more.
    Latency(u64),
    /// All is done, and the answer takes so many milliseconds more.
    LatencyAfter(u64),
    /// Nothing is done, and the answer has this status.
    Status {
        /// HTTP status.
        status: u16,
        /// Value of `Retry-After`: seconds, or a date.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        retry_after: Option<String>,
    },
    /// All is done, and the answer has this status in place of its own.
    StatusAfter(u16),
    /// The connection is reset before anything is done.
    ResetBefore,
    /// All is done, then the connection is reset instead of an answer.
    ResetAfter,
    /// The body ends early, in its middle; its announced length tells.
    CutBody,
    /// The body ends after so many bytes; its announced length tells.
    CutBodyAt(usize),
    /// The body ends early, and its announced length agrees.
    TruncatedJson,
    /// All is done, and the answer has no body.
    EmptyBody,
    /// A list answers with so many rows at most, whatever was asked for.
    ShortPage(u64),
    /// Nothing is done, and the answer is a page of HTML.
    Html,
    /// Nothing is done, and the answer is a page of HTML with this status.
    HtmlStatus(u16),
    /// Nothing is done: the token is said to have expired.
    ExpiredToken,
    /// The `Date` header is so many seconds off.
    ClockSkew(i64),
    /// The request is carried out twice, as if a proxy had sent it twice; the second answer counts.
    Duplicate,
}

/// A rule that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "the fault rule `{rule}` cannot be used: {problem} \
     (a rule looks like `Jobs.list every=3 status=429 retry-after=2`)"
)]
pub struct InvalidRule {
    rule: String,
    problem: String,
}

impl InvalidRule {
    pub(super) fn new(rule: String, problem: String) -> Self {
        Self { rule, problem }
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.operation)?;
        for (name, count) in [
            ("call", self.call),
            ("every", self.every),
            ("times", self.times),
        ] {
            if let Some(count) = count {
                write!(f, " {name}={count}")?;
            }
        }
        if let Some(chance) = self.probability {
            write!(f, " probability={chance}")?;
        }
        write!(f, " {}", self.kind)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Latency(milliseconds) => write!(f, "latency={milliseconds}"),
            Self::Status {
                status,
                retry_after,
            } => {
                write!(f, "status={status}")?;
                match retry_after {
                    Some(wait) => write!(f, " retry-after={wait}"),
                    None => Ok(()),
                }
            }
            Self::LatencyAfter(milliseconds) => write!(f, "latency-after={milliseconds}"),
            Self::CutBodyAt(length) => write!(f, "cut-body={length}"),
            Self::EmptyBody => f.write_str("empty-body"),
            Self::ShortPage(rows) => write!(f, "short-page={rows}"),
            Self::HtmlStatus(status) => write!(f, "html={status}"),
            Self::StatusAfter(status) => write!(f, "status-after={status}"),
            Self::ResetBefore => f.write_str("reset-before"),
            Self::ResetAfter => f.write_str("reset-after"),
            Self::CutBody => f.write_str("cut-body"),
            Self::TruncatedJson => f.write_str("truncated-json"),
            Self::Html => f.write_str("html"),
            Self::ExpiredToken => f.write_str("expired-token"),
            Self::ClockSkew(seconds) => write!(f, "clock-skew={seconds}"),
            Self::Duplicate => f.write_str("duplicate"),
        }
    }
}

fn everything() -> String {
    "*".to_owned()
}

impl Rule {
    /// Whether the rule is about this operation or path.
    #[must_use]
    pub fn is_about(&self, operation: Option<&str>, path: &str) -> bool {
        let pattern = self.operation.as_str();
        if let Some(start) = pattern.strip_suffix('*') {
            return operation.unwrap_or(path).starts_with(start) || path.starts_with(start);
        }
        operation == Some(pattern) || pattern.eq_ignore_ascii_case(path)
    }

    /// Whether it spoils call number `seen`, after it has spoiled `acted`; `chance` is between 0
    /// and 1.
    #[must_use]
    pub fn chooses(&self, seen: u64, acted: u64, chance: f64) -> bool {
        self.times.is_none_or(|times| acted < times)
            && self.call.is_none_or(|call| seen == call)
            && self
                .every
                .is_none_or(|every| seen.is_multiple_of(every.max(1)))
            && self.probability.is_none_or(|limit| chance < limit)
    }
}

impl FromStr for Rule {
    type Err = InvalidRule;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let invalid = |problem: String| InvalidRule {
            rule: text.to_owned(),
            problem,
        };
        let mut words = text.split_whitespace();
        let mut rule = Self {
            operation: words.next().unwrap_or("*").to_owned(),
            call: None,
            every: None,
            probability: None,
            times: None,
            kind: Kind::Latency(0),
        };
        let mut kind = None;
        let mut retry_after = None;
        for word in words {
            let (name, value) = word.split_once('=').unwrap_or((word, ""));
            let number = || {
                value
                    .parse::<u64>()
                    .map_err(|_| invalid(format!("{name} needs a whole number, not `{value}`")))
            };
            match name {
                "call" => rule.call = Some(number()?),
                "every" => rule.every = Some(number()?),
                "times" => rule.times = Some(number()?),
                "probability" => {
                    let chance = value.parse().map_err(|_| {
                        invalid(format!("probability needs a number, not `{value}`"))
                    })?;
                    rule.probability = Some(chance);
                }
                "retry-after" => retry_after = Some(value.to_owned()),
                _ if kind.is_some() => {
                    let problem = format!("`{name}` is a second thing to happen: make it a rule");
                    return Err(invalid(problem));
                }
                _ => kind = Some(kind_of(name, value).map_err(invalid)?),
            }
        }
        rule.kind = match kind {
            Some(Kind::Status { status, .. }) => Kind::Status {
                status,
                retry_after,
            },
            Some(_) if retry_after.is_some() => {
                return Err(invalid("retry-after belongs to status=...".to_owned()));
            }
            Some(kind) => kind,
            None => {
                let problem = "it does not say what happens; what it is about comes first";
                return Err(invalid(problem.to_owned()));
            }
        };
        Ok(rule)
    }
}

fn kind_of(name: &str, value: &str) -> Result<Kind, String> {
    let invalid = || format!("{name} needs a whole number, not `{value}`");
    let status = || {
        let status = value.parse().ok();
        let status = status.filter(|status| (200..600).contains(status));
        status.ok_or_else(invalid)
    };
    Ok(match name {
        "latency" => Kind::Latency(value.parse().map_err(|_| invalid())?),
        "latency-after" => Kind::LatencyAfter(value.parse().map_err(|_| invalid())?),
        "status" => Kind::Status {
            status: status()?,
            retry_after: None,
        },
        "status-after" => Kind::StatusAfter(status()?),
        "reset-before" => Kind::ResetBefore,
        "reset-after" => Kind::ResetAfter,
        "cut-body" if value.is_empty() => Kind::CutBody,
        "cut-body" => Kind::CutBodyAt(value.parse().map_err(|_| invalid())?),
        "empty-body" => Kind::EmptyBody,
        "short-page" => Kind::ShortPage(value.parse().map_err(|_| invalid())?),
        "truncated-json" => Kind::TruncatedJson,
        "html" if value.is_empty() => Kind::Html,
        "html" => Kind::HtmlStatus(status()?),
        "expired-token" => Kind::ExpiredToken,
        "clock-skew" => Kind::ClockSkew(value.parse().map_err(|_| invalid())?),
        "duplicate" => Kind::Duplicate,
        other => {
            return Err(format!(
                "`{other}` is no kind of fault; there are latency, latency-after, status, status-after, \
                 reset-before, reset-after, cut-body, truncated-json, empty-body, short-page, \
                 html, expired-token, clock-skew and duplicate"
            ));
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rules_are_read() {
        let rule: Rule = "Jobs.list every=3 times=2 status=429 retry-after=2"
            .parse()
            .unwrap_or_else(|error| unreachable!("{error}"));
        assert_eq!(
            rule.kind,
            Kind::Status {
                status: 429,
                retry_after: Some("2".to_owned())
            }
        );
        assert!(rule.is_about(Some("Jobs.list"), "/odata/Jobs"));
        assert!(!rule.is_about(Some("Jobs.get"), "/odata/Jobs(1)"));
        let chosen: Vec<u64> = (1..=9).filter(|seen| rule.chooses(*seen, 0, 0.0)).collect();
        assert_eq!(chosen, [3, 6, 9]);
        assert!(!rule.chooses(9, 2, 0.0));
        for wrong in [
            "Jobs.list",
            "Jobs.list status=1",
            "* every=x latency=1",
            "* flood",
            "* html duplicate",
            "* html retry-after=2",
            "* html=1000",
            "* cut-body=x",
        ] {
            assert!(wrong.parse::<Rule>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn rules_are_written_as_they_are_read() {
        for text in [
            "Jobs.list every=3 times=2 status=429 retry-after=2",
            "* probability=0.5 clock-skew=-60",
            "/odata/Jobs call=1 reset-after",
            "Jobs.list latency-after=300",
            "Jobs.list cut-body=0",
            "Jobs.list short-page=7",
            "Jobs.list html=200",
        ] {
            let rule: Option<Rule> = text.parse().ok();
            assert_eq!(rule.map(|rule| rule.to_string()).as_deref(), Some(text));
        }
    }

    #[test]
    fn patterns() {
        let rule = |operation: &str| Rule {
            operation: operation.to_owned(),
            call: None,
            every: None,
            probability: None,
            times: None,
            kind: Kind::Html,
        };
        assert!(rule("*").is_about(None, "/odata/$metadata"));
        assert!(rule("Jobs.*").is_about(Some("Jobs.get"), "/odata/Jobs(1)"));
        assert!(rule("/odata/jobs").is_about(Some("Jobs.list"), "/odata/Jobs"));
        assert!(!rule("Jobs.*").is_about(Some("Robots.get"), "/odata/Robots(1)"));
    }
}
