//! Many queue items at once, in as many requests as they need.

use std::fmt;
use std::future::IntoFuture;

use odata_runtime::{BoxFuture, Enumeration, Error, ErrorKind, Sending};

use crate::Orchestrator;
use crate::models::{
    BulkOperationResponseOfFailedQueueItem, CommitType, FailedQueueItem, QueueItem, QueueItemData,
};
use crate::properties::{queue_definition, queue_item};

/// Items in one request unless said otherwise: few enough that an unknown outcome stays small.
const USUAL: usize = 1_000;
/// Failed items that a message spells out.
const SHOWN: usize = 3;

/// Queue items to be added; await it.
#[must_use = "nothing is added unless this is awaited"]
pub struct BulkAdd<I> {
    orchestrator: Orchestrator,
    queue: String,
    items: I,
    commit: CommitType,
    chunk: Option<usize>,
}

/// A queue item that the service refused.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FailedItem {
    /// Which of the items it was, counted from 0 over all requests.
    pub index: usize,
    /// The item, to be mended and added again.
    pub item: QueueItemData,
    /// Why: the service's code and words.
    pub failure: FailedQueueItem,
}

/// Not all queue items were added: which were not, and why.
///
/// Items of the iterator beyond [`taken`](Self::taken) were not looked at.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct NotAllAdded {
    /// The queue.
    pub queue: String,
    /// How many items were taken from the iterator.
    pub taken: usize,
    /// How many items are certainly in the queue.
    pub added: usize,
    /// Items that the service refused, each with its own reason.
    pub failed: Vec<FailedItem>,
    /// Items that are certainly not in the queue because of others, or because their request was
    /// refused as a whole.
    pub not_added: Vec<QueueItemData>,
    /// Items that may or may not be in the queue, because their request was sent and its answer is
    /// not known. [`Self::find_unsure`] looks for them.
    pub unsure: Vec<QueueItemData>,
    /// What the request that ended it reports.
    pub error: Option<Error>,
}

impl Orchestrator {
    /// Adds items to a queue of the client's folder. Awaiting it gives how many there were, all of
    /// them added. What `name` the items carry does not matter.
    ///
    /// ```no_run
    /// # use orchestrator_odata::models::QueueItemData;
    /// # async fn example(orch: orchestrator_odata::Orchestrator) -> Result<(), orchestrator_odata::Error> {
    /// let items = (1..=2500).map(|n| QueueItemData::default().with_reference(format!("INV-{n}")));
    /// match orch.add_queue_items("Invoices", items).await {
    ///     Ok(added) => println!("all {added} were added"),
    ///     Err(not_all) => println!("{not_all}: {:?}", not_all.find_unsure(&orch).await?),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_queue_items<I>(&self, queue: &str, items: I) -> BulkAdd<I::IntoIter>
    where
        I: IntoIterator<Item = QueueItemData>,
    {
        BulkAdd {
            orchestrator: self.clone(),
            queue: queue.to_owned(),
            items: items.into_iter(),
            commit: CommitType::ProcessAllIndependently,
            chunk: None,
        }
    }
}

impl<I> BulkAdd<I> {
    /// Adds all of the items or none: they go in one request, however many they are, and the service
    /// refuses what is too much for it. With [`Self::in_chunks_of`] it holds for each chunk by itself, and
    /// the first chunk that is refused is the last.
    pub fn all_or_nothing(mut self) -> Self {
        self.commit = CommitType::AllOrNothing;
        self
    }

    /// Adds items in their order up to the first that is refused. Unless this is set, each item is
    /// added or refused for itself.
    pub fn stop_on_first_failure(mut self) -> Self {
        self.commit = CommitType::StopOnFirstFailure;
        self
    }

    /// How many items go in one request: 1,000 unless said. The service refuses a request with more than it takes.
    pub fn in_chunks_of(mut self, items: usize) -> Self {
        self.chunk = Some(items.max(1));
        self
    }

    fn chunk_size(&self) -> usize {
        match (self.chunk, &self.commit) {
            (Some(size), _) => size,
            (None, CommitType::AllOrNothing) => usize::MAX,
            (None, _) => USUAL,
        }
    }
}

impl<I: Iterator<Item = QueueItemData>> BulkAdd<I> {
    async fn run(mut self) -> Result<usize, NotAllAdded> {
        let mut outcome = NotAllAdded::of(&self.queue);
        let size = self.chunk_size();
        loop {
            let chunk: Vec<QueueItemData> = self.items.by_ref().take(size).collect();
            if chunk.is_empty() {
                break;
            }
            let is_last = chunk.len() < size;
            let goes_on = outcome.note(self.send(&chunk).await, chunk, &self.commit);
            if is_last || !goes_on {
                break;
            }
        }
        match outcome.is_complete() {
            true => Ok(outcome.added),
            false => Err(outcome),
        }
    }

    fn send(&self, chunk: &[QueueItemData]) -> Sending<BulkOperationResponseOfFailedQueueItem> {
        let queues = self.orchestrator.queues();
        let call = queues.bulk_add_queue_items(&self.commit, &self.queue);
        call.queue_items(chunk).send()
    }
}

impl<I> IntoFuture for BulkAdd<I>
where
    I: Iterator<Item = QueueItemData> + Send + 'static,
{
    type Output = Result<usize, NotAllAdded>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl NotAllAdded {
    fn of(queue: &str) -> Self {
        Self {
            queue: queue.to_owned(),
            taken: 0,
            added: 0,
            failed: Vec::new(),
            not_added: Vec::new(),
            unsure: Vec::new(),
            error: None,
        }
    }

    fn is_complete(&self) -> bool {
        self.failed.is_empty() && self.error.is_none()
    }

    /// Notes what came of one request. Says whether the next may be sent.
    fn note(
        &mut self,
        answer: Result<BulkOperationResponseOfFailedQueueItem, Error>,
        chunk: Vec<QueueItemData>,
        commit: &CommitType,
    ) -> bool {
        let begin = self.taken;
        self.taken += chunk.len();
        let answer = answer.and_then(|answer| match placed(&answer, chunk.len()) {
            Some(failures) => Ok(failures),
            None => Err(unintelligible(&answer)),
        });
        match answer {
            Ok(failures) => {
                self.sort(begin, chunk, failures, commit);
                self.failed.is_empty() || *commit == CommitType::ProcessAllIndependently
            }
            // An answer that cannot be read is that of a service which has acted.
            Err(error) if error.may_have_acted() || error.kind() == ErrorKind::Decode => {
                self.unsure = chunk;
                self.error = Some(error);
                false
            }
            Err(error) => {
                self.not_added.extend(chunk);
                self.error = Some(error);
                false
            }
        }
    }

    /// Sorts the items of a request by what became of them; failures come in the order of items.
    fn sort(
        &mut self,
        begin: usize,
        chunk: Vec<QueueItemData>,
        failures: Vec<(usize, FailedQueueItem)>,
        commit: &CommitType,
    ) {
        let first = failures.first().map(|(ordinal, _)| *ordinal);
        let mut failures = failures.into_iter().peekable();
        for (ordinal, item) in chunk.into_iter().enumerate() {
            let index = begin + ordinal;
            if let Some((_, failure)) = failures.next_if(|(failed, _)| *failed == ordinal) {
                self.failed.push(FailedItem {
                    index,
                    item,
                    failure,
                });
                continue;
            }
            let is_out = match commit {
                CommitType::AllOrNothing => first.is_some(),
                CommitType::StopOnFirstFailure => first.is_some_and(|first| first < ordinal),
                _ => false,
            };
            match is_out {
                true => self.not_added.push(item),
                false => self.added += 1,
            }
        }
    }

    /// Looks for the unsure items: items of the queue with the references of those. An item that is
    /// not among them was not added; one without a reference cannot be found this way. In a queue
    /// that does not enforce unique references an item of before may have the same one.
    ///
    /// # Errors
    /// Those of the lists of queues and queue items.
    pub async fn find_unsure(&self, orchestrator: &Orchestrator) -> Result<Vec<QueueItem>, Error> {
        let references = self.unsure.iter();
        let references: Vec<&str> = references
            .filter_map(|item| item.reference.as_deref())
            .collect();
        if references.is_empty() {
            return Ok(Vec::new());
        }
        let named = queue_definition::name().eq(self.queue.as_str());
        let queues = orchestrator.queue_definitions();
        let queue = queues.list().filter(named).first().await?;
        let Some(queue) = queue.and_then(|queue| queue.id) else {
            return Ok(Vec::new());
        };
        let here = queue_item::queue_definition_id().eq(queue);
        let wanted = here.and(queue_item::reference().in_(references));
        orchestrator.queue_items().list().filter(wanted).await
    }
}

/// Failures with the places of their items in the request, if the answer makes sense.
fn placed(
    answer: &BulkOperationResponseOfFailedQueueItem,
    items: usize,
) -> Option<Vec<(usize, FailedQueueItem)>> {
    let failures = answer.failed_items.as_deref().unwrap_or_default();
    if failures.is_empty() && answer.success == Some(false) {
        return None;
    }
    let mut placed = Vec::with_capacity(failures.len());
    for failure in failures {
        let ordinal = usize::try_from(failure.ordinal?).ok()?;
        placed.push((ordinal, failure.clone()));
    }
    placed.sort_by_key(|(ordinal, _)| *ordinal);
    let is_distinct = placed.windows(2).all(|pair| pair[0].0 < pair[1].0);
    let is_within = placed.last().is_none_or(|(ordinal, _)| *ordinal < items);
    (is_distinct && is_within).then_some(placed)
}

fn unintelligible(answer: &BulkOperationResponseOfFailedQueueItem) -> Error {
    let said = answer.message.as_deref().unwrap_or("no message");
    let message = format!("the service does not say which items have failed ({said})");
    Error::new(ErrorKind::Decode, message)
}

impl fmt::Display for NotAllAdded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "of {} queue items for `{}`, {} were added",
            self.taken, self.queue, self.added
        )?;
        for failed in self.failed.iter().take(SHOWN) {
            write!(f, "; {failed}")?;
        }
        if let Some(more @ 1..) = self.failed.len().checked_sub(SHOWN) {
            write!(f, "; {more} more were refused")?;
        }
        if !self.not_added.is_empty() {
            write!(f, "; {} were left out", self.not_added.len())?;
        }
        if !self.unsure.is_empty() {
            let unsure = self.unsure.len();
            write!(f, "; whether {unsure} were added is unknown")?;
            write!(f, ": search the queue for their references")?;
        }
        match &self.error {
            Some(error) => write!(f, ": {error}"),
            None => Ok(()),
        }
    }
}

impl fmt::Display for FailedItem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let reference = self.item.reference.as_deref().unwrap_or("no reference");
        let code = self.failure.error_code.as_ref();
        let code = code.map_or("no code", Enumeration::name);
        let message = self.failure.error_message.as_deref().unwrap_or_default();
        write!(f, "item {} ({reference}): {code} {message}", self.index)
    }
}

impl std::error::Error for NotAllAdded {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.error.as_ref().map(|error| error as _)
    }
}

impl From<Error> for NotAllAdded {
    fn from(error: Error) -> Self {
        Self {
            error: Some(error),
            ..Self::of("")
        }
    }
}

impl From<NotAllAdded> for Error {
    fn from(not_all: NotAllAdded) -> Self {
        let kind = match &not_all.error {
            Some(error) => error.kind(),
            None => ErrorKind::Conflict,
        };
        Self::new(kind, not_all.to_string()).with_source(not_all)
    }
}

impl<I> fmt::Debug for BulkAdd<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BulkAdd({}, {})", self.queue, self.commit.name())
    }
}
