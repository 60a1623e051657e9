//! Robot logs as they are written.

use std::collections::HashMap;
use std::fmt;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures::TryStreamExt as _;
use odata_runtime::query::Condition;
use odata_runtime::{
    BoxFuture, DateTimeOffset, Error, ErrorKind, Page, Stream, Uuid, sleep, to_json,
};

use crate::Orchestrator;
use crate::jobs::has_ended;
use crate::models::{Job, Log};
use crate::properties::{job, log};

/// Rows that are asked for at once.
const PAGE: u64 = 1_000;

/// Which robot logs are followed, and how.
///
/// The service is asked again after a second while rows come, and less and less often, down to once
/// in 10 seconds, while none come: never more often than the rates documented for other lists.
#[derive(Clone, Debug)]
pub struct LogTail {
    job: Option<Uuid>,
    matching: Option<Condition<Log>>,
    since: Option<DateTimeOffset>,
    late: Duration,
    first_pause: Duration,
    longest_pause: Duration,
    settle: Option<Duration>,
}

impl LogTail {
    /// The logs of a job, from its first.
    #[must_use]
    pub fn of_job(key: Uuid) -> Self {
        Self {
            job: Some(key),
            matching: None,
            since: None,
            late: Duration::from_secs(60),
            first_pause: Duration::from_secs(1),
            longest_pause: Duration::from_secs(10),
            settle: None,
        }
    }

    /// All logs of the client's folder from a time on.
    #[must_use]
    pub fn since(time: impl Into<DateTimeOffset>) -> Self {
        Self {
            job: None,
            ..Self::of_job(Uuid::nil()).from(time)
        }
    }

    /// Only those from a time on.
    #[must_use]
    pub fn from(mut self, time: impl Into<DateTimeOffset>) -> Self {
        self.since = Some(time.into());
        self
    }

    /// Only those for which a condition holds.
    #[must_use]
    pub fn matching(mut self, condition: Condition<Log>) -> Self {
        self.matching = Some(match self.matching {
            Some(other) => other.and(condition),
            None => condition,
        });
        self
    }

    /// How late a row may arrive: a minute unless said. Rows carry the time of their robot, and
    /// robots send them later, so that a row may appear behind newer ones. One that is older by more
    /// than this than the newest row that was read is not seen. A longer span reads more rows again
    /// at each look.
    #[must_use]
    pub fn late(mut self, span: Duration) -> Self {
        self.late = span;
        self
    }

    /// Pauses between two looks; each is half as long again as the one before, until rows come.
    #[must_use]
    pub fn with_pauses(mut self, first: Duration, longest: Duration) -> Self {
        self.first_pause = first;
        self.longest_pause = longest.max(first);
        self
    }

    /// Ends when the job has ended and no more rows have come for `settle` after that; 5 seconds are
    /// usual. Has no effect where no job is followed.
    #[must_use]
    pub fn until_the_job_ends(mut self, settle: Duration) -> Self {
        self.settle = Some(settle);
        self
    }
}

/// Robot logs as they are written, in the order of their times, late ones when they arrive.
///
/// Each row comes once, also where others have the same time or the very same content. After an
/// error the stream goes on where it was, for those who read on. Dropping it stops it.
#[must_use = "a stream does nothing unless it is read"]
pub struct LogStream {
    rows: std::vec::IntoIter<Log>,
    step: Option<BoxFuture<'static, (Tail, Step)>>,
}

type Step = Result<Option<Vec<Log>>, Error>;

impl Orchestrator {
    /// Follows robot logs: those that are there, then new ones as they come, without end unless
    /// [`LogTail::until_the_job_ends`] is set.
    ///
    /// ```no_run
    /// # use std::time::Duration;
    /// use futures::TryStreamExt;
    /// use orchestrator_odata::LogTail;
    ///
    /// # async fn example(orch: orchestrator_odata::Orchestrator, key: orchestrator_odata::runtime::Uuid) -> Result<(), orchestrator_odata::Error> {
    /// let tail = LogTail::of_job(key).until_the_job_ends(Duration::from_secs(5));
    /// let mut logs = orch.tail_logs(tail);
    /// while let Some(log) = logs.try_next().await? {
    ///     println!("{:?} {:?}", log.time_stamp, log.message);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn tail_logs(&self, tail: LogTail) -> LogStream {
        let tail = Tail {
            orchestrator: self.clone(),
            pause: Duration::ZERO,
            newest: None,
            run: None,
            seen: HashMap::new(),
            job: None,
            quiet: None,
            wish: tail,
        };
        LogStream {
            rows: Vec::new().into_iter(),
            step: Some(Box::pin(tail.step())),
        }
    }
}

impl Stream for LogStream {
    type Item = Result<Log, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        loop {
            if let Some(row) = this.rows.next() {
                return Poll::Ready(Some(Ok(row)));
            }
            let Some(step) = &mut this.step else {
                return Poll::Ready(None);
            };
            let (tail, read) = ready!(step.as_mut().poll(cx));
            this.step = match &read {
                Ok(None) => None,
                _ => Some(Box::pin(tail.step())),
            };
            match read {
                Ok(rows) => this.rows = rows.unwrap_or_default().into_iter(),
                Err(error) => return Poll::Ready(Some(Err(error))),
            }
        }
    }
}

impl fmt::Debug for LogStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("LogStream")
    }
}

/// What a row is told from others by: its time and a hash of all that it says. Numbers of rows do
/// not do: some installations give all logs the same.
type Print = (i128, u64);

/// Where following stands.
struct Tail {
    orchestrator: Orchestrator,
    wish: LogTail,
    pause: Duration,
    /// The latest time of a row, in nanoseconds since 1970.
    newest: Option<i128>,
    run: Option<Run>,
    /// How many rows of each print were handed out, back to where the next look begins.
    seen: HashMap<Print, usize>,
    /// The number of the job.
    job: Option<i64>,
    /// How long nothing has come since the job was seen to have ended.
    quiet: Option<Duration>,
}

/// One look: pages from a time on.
struct Run {
    from: Option<DateTimeOffset>,
    /// Rows of the time `from` that were passed over, where they fill more than a page.
    skip: u64,
    /// How many rows of each print this look has met since `from`.
    met: HashMap<Print, usize>,
    is_fresh: bool,
}

impl Tail {
    /// Reads the next page, after a pause where it is the first of a look.
    async fn step(mut self) -> (Self, Step) {
        let mut run = match self.run.take() {
            Some(run) => run,
            None => {
                if !self.pause.is_zero() {
                    sleep(self.pause).await;
                }
                self.begin()
            }
        };
        let page = match self.read(&run).await {
            Ok(page) => page,
            Err(error) => {
                self.pause = self.wish.longest_pause;
                return (self, Err(error));
            }
        };
        let length = page.items.len() as u64;
        let whole = run.skip + length;
        let total = page.count.and_then(|count| u64::try_from(count).ok());
        let goes_on = length > 0 && total.map_or(length >= PAGE, |total| total > whole);
        let last = page.items.last().and_then(|row| row.time_stamp.clone());
        let rows = self.unseen(&mut run, page.items);
        run.is_fresh |= !rows.is_empty();
        if goes_on {
            run.advance(last, whole);
            self.run = Some(run);
            return (self, Ok(Some(rows)));
        }
        match self.rest(run.is_fresh).await {
            Ok(true) => (self, Ok(None)),
            Ok(false) => (self, Ok(Some(rows))),
            Err(error) => (self, Err(error)),
        }
    }

    /// Begins a look, as far back as rows may be late.
    fn begin(&mut self) -> Run {
        let now = nanoseconds(&DateTimeOffset::now());
        // One robot's clock that is ahead must not hide the rows of others.
        let newest = self.newest.map(|newest| newest.min(now.unwrap_or(newest)));
        let late = i128::try_from(self.wish.late.as_nanos()).unwrap_or(i128::MAX);
        let back = newest.map(|newest| newest.saturating_sub(late));
        let since = self.wish.since.as_ref().and_then(nanoseconds);
        let from = match (back, since) {
            (Some(back), Some(since)) if since >= back => self.wish.since.clone(),
            (Some(back), _) => moment(back),
            (None, _) => self.wish.since.clone(),
        };
        if let Some(from) = from.as_ref().and_then(nanoseconds) {
            self.seen.retain(|(time, _), _| *time >= from);
        }
        Run {
            from,
            skip: 0,
            met: HashMap::new(),
            is_fresh: false,
        }
    }

    async fn read(&self, run: &Run) -> Result<Page<Log>, Error> {
        let of_job = self.wish.job.map(|key| log::job_key().eq(key));
        let from = run.from.clone().map(|from| log::time_stamp().ge(from));
        let conditions = [of_job, from, self.wish.matching.clone()];
        let all = conditions
            .into_iter()
            .flatten()
            .reduce(|all, one| all.and(one));
        let mut list = self.orchestrator.robot_logs().list();
        if let Some(all) = all {
            list = list.filter(all);
        }
        if run.skip > 0 {
            list = list.skip(run.skip);
        }
        let list = list.orderby(log::time_stamp()).top(PAGE).count(true);
        let page = list.prefetch(0).pages().try_next().await?;
        Ok(page.unwrap_or_default())
    }

    /// The rows that were not handed out before: of equal ones as many as there are more now.
    fn unseen(&mut self, run: &mut Run, rows: Vec<Log>) -> Vec<Log> {
        let mut fresh = Vec::new();
        for row in rows {
            let time = row.time_stamp.as_ref().and_then(nanoseconds);
            let mut hasher = DefaultHasher::new();
            to_json(&row).hash(&mut hasher);
            let print = (time.unwrap_or(i128::MAX), hasher.finish());
            let met = run.met.entry(print).or_default();
            *met += 1;
            let seen = self.seen.entry(print).or_default();
            if *met > *seen {
                *seen = *met;
                self.newest = self.newest.max(time);
                fresh.push(row);
            }
        }
        fresh
    }

    /// Settles the pause after a look. Says whether that was the last look.
    async fn rest(&mut self, is_fresh: bool) -> Result<bool, Error> {
        let before = self.pause;
        self.pause = match is_fresh {
            true => self.wish.first_pause,
            false => before
                .mul_f64(1.5)
                .clamp(self.wish.first_pause, self.wish.longest_pause),
        };
        let (Some(key), Some(settle)) = (self.wish.job, self.wish.settle) else {
            return Ok(false);
        };
        if is_fresh {
            self.quiet = self.quiet.map(|_| Duration::ZERO);
            return Ok(false);
        }
        // Rows may have come between this look and the job's end: another look follows in any case.
        let (quiet, is_over) = if let Some(quiet) = self.quiet {
            (quiet + before, quiet + before >= settle)
        } else if self.job_has_ended(key).await? {
            (Duration::ZERO, false)
        } else {
            return Ok(false);
        };
        self.quiet = Some(quiet);
        self.pause = self.pause.min(settle.saturating_sub(quiet));
        Ok(is_over)
    }

    async fn job_has_ended(&mut self, key: Uuid) -> Result<bool, Error> {
        let jobs = self.orchestrator.jobs();
        let id = match self.job {
            Some(id) => id,
            None => {
                let found = jobs.list().filter(job::key().eq(key)).first().await?;
                let id = found.and_then(|job| job.id).ok_or_else(|| missing(key))?;
                *self.job.insert(id)
            }
        };
        let job: Job = jobs.get(id).await?;
        Ok(has_ended(&job))
    }
}

impl Run {
    /// Goes on behind a page: at the time of its last row, whose equals may stand on the next page.
    fn advance(&mut self, last: Option<DateTimeOffset>, whole: u64) {
        let moment = last.as_ref().and_then(nanoseconds);
        if moment.is_some() && moment != self.from.as_ref().and_then(nanoseconds) {
            self.from = last;
            self.skip = 0;
            self.met.clear();
        } else {
            self.skip = whole;
        }
    }
}

fn nanoseconds(time: &DateTimeOffset) -> Option<i128> {
    let moment = time.to_offset_date_time().ok()?;
    Some(moment.unix_timestamp_nanos())
}

/// A time as a row has it, cut to the 100 nanoseconds that the service knows.
fn moment(nanoseconds: i128) -> Option<DateTimeOffset> {
    let cut = nanoseconds.checked_sub(nanoseconds.rem_euclid(100))?;
    let time = time::OffsetDateTime::from_unix_timestamp_nanos(cut).ok()?;
    Some(DateTimeOffset::from(time))
}

fn missing(key: Uuid) -> Error {
    Error::new(
        ErrorKind::NotFound,
        format!("there is no job with the key {key}"),
    )
    .with_advice("Check the key, and that the client works in the folder of the job.")
}
