//! Starting jobs and waiting for them.

use std::time::Duration;

use futures::future::try_join_all;
use odata_runtime::{Enumeration, Error, ErrorKind, Instant, sleep};

use crate::Orchestrator;
use crate::models::{Job, JobState, StartProcess};

/// How long a job is waited for, and how often it is looked at.
///
/// By default an hour, first after a second and then less and less often, up to once in 15 seconds:
/// one job then costs far less than the documented 100 requests a minute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JobWait {
    first_pause: Duration,
    longest_pause: Duration,
    limit: Duration,
}

impl Default for JobWait {
    fn default() -> Self {
        Self {
            first_pause: Duration::from_secs(1),
            longest_pause: Duration::from_secs(15),
            limit: Duration::from_secs(3600),
        }
    }
}

impl JobWait {
    /// Waits no longer than this.
    #[must_use]
    pub fn at_most(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    /// Pauses between two looks; each is half as long again as the one before.
    #[must_use]
    pub fn with_pauses(mut self, first: Duration, longest: Duration) -> Self {
        self.first_pause = first;
        self.longest_pause = longest.max(first);
        self
    }
}

impl Orchestrator {
    /// Starts jobs and waits until all of them have ended, well or not: look at their `state`, and
    /// at `output_arguments` for what they returned. Dropping the future stops waiting; the jobs go
    /// on.
    ///
    /// # Errors
    /// What starting and reading report. Of the kind `Timeout` when a job has not ended in time; it
    /// goes on.
    pub async fn start_and_wait(
        &self,
        start: &StartProcess,
        wait: JobWait,
    ) -> Result<Vec<Job>, Error> {
        let started = self.jobs().start_jobs(start).await?;
        try_join_all(
            started
                .into_iter()
                .filter_map(|job| job.id)
                .map(|id| self.wait_for_job(id, wait)),
        )
        .await
    }

    /// Waits until a job has ended, well or not.
    ///
    /// # Errors
    /// What reading it reports; of the kind `Timeout` when it has not ended in time.
    pub async fn wait_for_job(&self, id: i64, wait: JobWait) -> Result<Job, Error> {
        let begin = Instant::now();
        let mut pause = wait.first_pause;
        loop {
            let job: Job = self.jobs().get(id).await?;
            if has_ended(&job) {
                return Ok(job);
            }
            let left = wait.limit.saturating_sub(begin.elapsed());
            if left.is_zero() {
                return Err(not_in_time(id, &job, wait.limit));
            }
            sleep(pause.min(left)).await;
            pause = pause.mul_f64(1.5).min(wait.longest_pause);
        }
    }
}

/// Whether a job is in a state that it does not leave by itself.
pub(crate) fn has_ended(job: &Job) -> bool {
    matches!(
        job.state,
        Some(JobState::Successful | JobState::Faulted | JobState::Stopped)
    )
}

fn not_in_time(id: i64, job: &Job, limit: Duration) -> Error {
    let state = job.state.as_ref().map_or("unknown", Enumeration::name);
    let message = format!(
        "job {id} has not ended within {} s: its state is {state}",
        limit.as_secs()
    );
    Error::new(ErrorKind::Timeout, message)
        .with_advice("The job goes on: wait longer, or stop it with `jobs().stop_job(id, …)`.")
}
