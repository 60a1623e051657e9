//! `diff`: two versions, each of one or several documents.

use odata_codegen::config::Config;
use odata_codegen::diagnostics::Severity;
use odata_codegen::{Input, diff, load_all};

use super::arguments::{Diff, FailOn, ReportFormat};
use super::messages::Messages;
use super::{Failure, Outcome, bad, refuse_twice};

/// Compares the inputs of the old version with those of the new one.
pub fn run(
    inputs: &[Input<'_>],
    options: &Diff,
    config: &Config,
    messages: &Messages<'_>,
) -> Result<Outcome, Failure> {
    let (old, new) = inputs.split_at(options.olds().min(inputs.len()));
    let mut said = String::new();
    let mut services = Vec::new();
    for side in [old, new] {
        refuse_twice(side)?;
        match load_all(side, config) {
            Ok((service, diagnostics)) => {
                said.push_str(&messages.render(&diagnostics, Severity::Warning));
                services.push(service);
            }
            Err(diagnostics) => return Ok(bad(messages, &diagnostics)),
        }
    }
    let found = match services.as_slice() {
        [old, new] => diff::compare(old, new),
        _ => diff::Changes::default(),
    };
    Ok(Outcome {
        output: match options.format {
            ReportFormat::Text => diff::report::text(&found),
            ReportFormat::Json => diff::report::json(&found),
            ReportFormat::Markdown => diff::report::markdown(&found),
        },
        messages: said,
        summary: diff::report::summary(&found),
        is_good: !limit(options.fail_on).is_some_and(|limit| found.reach(limit)),
        ..Outcome::default()
    })
}

fn limit(fail_on: FailOn) -> Option<diff::Severity> {
    Some(match fail_on {
        FailOn::Breaking => diff::Severity::Breaking,
        FailOn::Source => diff::Severity::Source,
        FailOn::Access => diff::Severity::Access,
        FailOn::Deprecation => diff::Severity::Deprecation,
        FailOn::Additive => diff::Severity::Additive,
        FailOn::Documentation => diff::Severity::Documentation,
        FailOn::Never => return None,
    })
}
