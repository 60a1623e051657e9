//! What a job returned.

use std::fmt;

use odata_runtime::{Enumeration, Error, ErrorKind, Untyped, to_json};
use serde::de::DeserializeOwned;

use crate::models::{Job, JobState};

/// A job's output cannot be had, and why; the job is in it.
#[derive(Debug)]
#[non_exhaustive]
pub enum NoOutput {
    /// The job did not succeed, or has not ended.
    NotSuccessful(Box<Job>),
    /// The output is too large for the job and stands in a file. API 17.0 knows no such files.
    InFile {
        /// The job.
        job: Box<Job>,
        /// The key of the file among the attachments.
        file: String,
    },
    /// The output is not what was asked for.
    Unreadable {
        /// The job.
        job: Box<Job>,
        /// What does not fit, and where.
        error: serde_json::Error,
    },
}

impl Job {
    /// The output of a job that succeeded: as [`serde_json::Value`], or as a type of one's own that
    /// has a field for each output argument.
    ///
    /// A job without output gives JSON's `null`: read an [`Option`] where that may happen.
    ///
    /// ```no_run
    /// # use orchestrator_odata::{JobWait, models::StartProcess};
    /// # async fn example(orch: orchestrator_odata::Orchestrator, start: StartProcess) -> Result<(), orchestrator_odata::Error> {
    /// for job in orch.start_and_wait(&start, JobWait::default()).await? {
    ///     let output: serde_json::Value = job.output()?;
    ///     println!("{}", output["total"]);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`NoOutput`]; it turns into [`Error`] by `?`.
    pub fn output<T: DeserializeOwned>(&self) -> Result<T, NoOutput> {
        if self.state != Some(JobState::Successful) {
            return Err(NoOutput::NotSuccessful(Box::new(self.clone())));
        }
        let text = match self.output_arguments.as_deref().map(str::trim) {
            Some(text) if !text.is_empty() => text,
            _ => match self.output_file_key() {
                None => "null",
                Some(file) => {
                    let job = Box::new(self.clone());
                    return Err(NoOutput::InFile { job, file });
                }
            },
        };
        serde_json::from_str(text).map_err(|error| NoOutput::Unreadable {
            job: Box::new(self.clone()),
            error,
        })
    }

    /// Read from the JSON, because only newer versions declare it.
    fn output_file_key(&self) -> Option<String> {
        let job = Untyped::new(&to_json(self)).ok()?.to_value();
        let file = job.get("OutputFile")?.as_str()?;
        Some(file.to_owned())
    }
}

impl NoOutput {
    /// The job.
    #[must_use]
    pub fn job(&self) -> &Job {
        match self {
            Self::NotSuccessful(job) | Self::InFile { job, .. } | Self::Unreadable { job, .. } => {
                job
            }
        }
    }
}

impl fmt::Display for NoOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let job = self.job();
        match job.id {
            Some(id) => write!(f, "job {id} ")?,
            None => f.write_str("the job ")?,
        }
        match self {
            Self::NotSuccessful(job) => {
                let state = job.state.as_ref().map_or("unknown", Enumeration::name);
                write!(f, "has no output, its state is {state}")?;
                match job.info.as_deref() {
                    Some(info) => write!(f, ": {info}"),
                    None => Ok(()),
                }
            }
            Self::InFile { file, .. } => {
                write!(f, "has its output in a file: the attachment {file}")
            }
            Self::Unreadable { error, .. } => {
                write!(f, "has another output than was asked for: {error}")
            }
        }
    }
}

impl std::error::Error for NoOutput {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Unreadable { error, .. } => Some(error),
            _ => None,
        }
    }
}

impl From<NoOutput> for Error {
    fn from(none: NoOutput) -> Self {
        let kind = match &none {
            NoOutput::NotSuccessful(_) => ErrorKind::Conflict,
            NoOutput::InFile { .. } | NoOutput::Unreadable { .. } => ErrorKind::Decode,
        };
        Self::new(kind, none.to_string()).with_source(none)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::Value;

    use super::*;

    type Outcome = Result<(), Box<dyn std::error::Error>>;

    /// A job of this state with this JSON for its output.
    fn job(state: &str, output: &str) -> Result<Job, serde_json::Error> {
        serde_json::from_str(&format!(
            r#"{{"Id":5,"State":"{state}","Info":"no mailbox","OutputArguments":{output}}}"#
        ))
    }

    #[test]
    fn output_is_read_as_the_type_that_is_asked_for() -> Outcome {
        let job = job("Successful", r#""{\"total\":12}""#)?;
        assert_eq!(job.output::<Value>()?["total"], 12);
        let typed: BTreeMap<String, i64> = job.output()?;
        assert_eq!(typed, BTreeMap::from([("total".to_owned(), 12)]));
        Ok(())
    }

    #[test]
    fn a_job_that_did_not_succeed_is_no_empty_output() -> Outcome {
        for state in ["Faulted", "Running", "Stopped"] {
            let job = job(state, r#""{}""#)?;
            let error = job.output::<Value>().err().ok_or("output")?;
            assert_eq!(
                error.to_string(),
                format!("job 5 has no output, its state is {state}: no mailbox")
            );
            assert_eq!(error.job(), &job);
        }
        Ok(())
    }

    #[test]
    fn output_of_another_shape_is_told_with_its_place() -> Outcome {
        let job = job("Successful", r#""{\"total\":\"twelve\"}""#)?;
        let error = job.output::<BTreeMap<String, i64>>().err();
        let text = error.ok_or("output")?.to_string();
        assert!(text.starts_with("job 5 has another output"), "{text}");
        assert!(text.contains("column 17"), "{text}");
        Ok(())
    }

    #[test]
    fn no_output_is_null_and_a_file_is_named() -> Outcome {
        for none in [job("Successful", "null")?, job("Successful", r#"" ""#)?] {
            assert_eq!(none.output::<Option<Vec<i64>>>()?, None);
            assert!(none.output::<Vec<i64>>().is_err());
        }
        let text = r#"{"State":"Successful","OutputFile":"0b503f8e-0000-4000-8000-000000000001"}"#;
        let job: Job = serde_json::from_str(text)?;
        let error = job.output::<Value>().err();
        assert!(
            matches!(error, Some(NoOutput::InFile { file, .. }) if file.starts_with("0b503f8e"))
        );
        Ok(())
    }
}
