//! The client in programs without an async runtime.

use std::thread;
use std::time::Duration;

use orchestrator_emulator::Settings;
use orchestrator_odata::blocking::{Iterate as _, Wait as _};
use orchestrator_odata::models::{QueueItem, QueueItemData, Robot};
use orchestrator_odata::runtime::{DateTimeOffset, Items, Untyped};
use orchestrator_odata::{
    BulkAdd, Call, Error, ErrorKind, Failure, Finished, Folder, List, LogStream, LogTail,
    NotAllAdded, Orchestrator, TransactionError,
};
use rust_tests::emulated::Emulated;
use tokio::runtime::Runtime;

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

const ROBOT_LOGS: u64 = 2_500;

/// An emulator in a runtime of its own, and a client outside of it.
struct Started {
    orch: Orchestrator,
    _service: Emulated,
    _runtime: Runtime,
}

fn started() -> Outcome<Started> {
    let runtime = Runtime::new()?;
    let settings = Settings {
        robot_logs: ROBOT_LOGS,
        ..Settings::default()
    };
    let service = runtime.block_on(Emulated::start(settings))?;
    let orch = Orchestrator::builder(&service.tenant())
        .bearer(service.token("admin"))
        .build()?
        .in_folder(Folder::path("Finance/Invoices"));
    Ok(Started {
        orch,
        _service: service,
        _runtime: runtime,
    })
}

fn item(reference: &str) -> QueueItemData {
    let content = [("InvoiceNumber".to_owned(), Untyped::from(reference))];
    QueueItemData::default()
        .with_reference(reference)
        .with_specific_content(content)
}

#[test]
fn calls_lists_and_conveniences_can_be_waited_for() -> Outcome {
    let started = started()?;
    let orch = &started.orch;
    let folder = orch.folder("Invoices").wait()?;
    assert_eq!(folder.path, "Finance/Invoices");
    let queues = orch.queue_definitions().list().wait()?;
    assert_eq!(
        queues.len() as u64,
        orch.queue_definitions().list().count_all().wait()?
    );
    let first = queues
        .first()
        .and_then(|queue| queue.id)
        .ok_or("no queue")?;
    assert_eq!(orch.queue_definitions().get(first).wait()?.id, Some(first));
    assert_eq!(orch.add_queue_items("Payments", [item("X-1")]).wait()?, 1);
    let work = async |_| {
        tokio::time::sleep(Duration::from_millis(1)).await;
        Ok(())
    };
    assert!(orch.transaction("Payments", work).wait()?.is_some());
    Ok(())
}

#[test]
fn a_list_is_iterated_page_after_page() -> Outcome {
    let started = started()?;
    let list = started.orch.robot_logs().list();
    let ids: Result<std::collections::BTreeSet<_>, Error> = list
        .clone()
        .iter()
        .map(|row| row.map(|row| row.id))
        .collect();
    assert_eq!(ids?.len() as u64, ROBOT_LOGS);
    let some: Result<Vec<_>, Error> = list.stream().iter().take(3).collect();
    assert_eq!(some?.len(), 3);
    let begin = DateTimeOffset::new("2000-01-01T00:00:00Z")?;
    let tail = started.orch.tail_logs(LogTail::since(begin));
    assert_eq!(tail.iter().take(1_500).filter(Result::is_ok).count(), 1_500);
    Ok(())
}

#[test]
fn any_number_of_threads_may_wait() -> Outcome {
    let started = started()?;
    let threads: Vec<_> = (0..8)
        .map(|_| {
            let orch = started.orch.clone();
            thread::spawn(move || {
                orch.queue_definitions()
                    .list()
                    .wait()
                    .map(|rows| rows.len())
            })
        })
        .collect();
    for thread in threads {
        let rows = thread.join().map_err(|_| "a thread panicked")??;
        assert_eq!(rows, 2);
    }
    Ok(())
}

#[tokio::test]
async fn waiting_inside_an_async_runtime_is_refused() -> Outcome {
    let orch = Orchestrator::builder("http://127.0.0.1:9").build()?;
    let error = orch.robots().get(1).wait().err().ok_or("it waited")?;
    assert_eq!(error.kind(), ErrorKind::Usage);
    assert!(error.to_string().contains("Use `.await`"), "{error}");
    let mut rows = orch.robots().list().iter();
    let error = rows.next().and_then(Result::err).ok_or("a row")?;
    assert_eq!(error.kind(), ErrorKind::Usage);
    assert!(rows.next().is_none());
    Ok(())
}

#[test]
fn waiting_within_work_that_is_waited_for_is_refused() -> Outcome {
    let started = started()?;
    let orch = &started.orch;
    orch.add_queue_items("Payments", [item("X-1")]).wait()?;
    let work = async |_| {
        orch.folder("Invoices").wait()?;
        Ok(())
    };
    let done = orch
        .transaction("Payments", work)
        .wait()?
        .ok_or("no item")?;
    let text = format!("{:?}", done.outcome);
    assert!(text.contains("inside an async runtime"), "{text}");
    Ok(())
}

#[test]
fn a_failure_is_what_awaiting_gives() -> Outcome {
    let started = started()?;
    let orch = &started.orch;
    let error = orch.robots().get(987_654).wait().err().ok_or("a robot")?;
    assert_eq!(error.kind(), ErrorKind::NotFound);
    let not_all: NotAllAdded = match orch.add_queue_items("Nowhere", [item("X-1")]).wait() {
        Ok(_) => return Err("added".into()),
        Err(not_all) => not_all,
    };
    assert_eq!(not_all.not_added.len(), 1);
    Ok(())
}

#[test]
fn clients_and_what_they_give_go_between_threads() {
    fn sent<T: Send>() {}
    fn shared<T: Send + Sync>() {}
    shared::<Orchestrator>();
    shared::<Error>();
    shared::<Folder>();
    shared::<Call<Robot>>();
    shared::<List<Robot>>();
    shared::<QueueItem>();
    shared::<NotAllAdded>();
    shared::<TransactionError>();
    shared::<Finished>();
    shared::<Failure>();
    sent::<Items<Robot>>();
    sent::<LogStream>();
    sent::<BulkAdd<std::vec::IntoIter<QueueItemData>>>();
}
