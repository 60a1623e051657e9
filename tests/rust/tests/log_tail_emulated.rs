//! Robot logs as they are written: none lost, none twice.

use std::collections::BTreeMap;
use std::time::Duration;

use futures::TryStreamExt as _;
use orchestrator_emulator::Settings;
use orchestrator_emulator::store::Entry;
use orchestrator_odata::models::{Log, LogLevel, StartProcess};
use orchestrator_odata::properties::log;
use orchestrator_odata::runtime::DateTimeOffset;
use orchestrator_odata::{ErrorKind, Folder, LogStream, LogTail, Orchestrator};
use rust_tests::emulated::Emulated;
use rust_tests::recorder::{Answer, Recorder};
use serde_json::json;

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

const INVOICES: i64 = 3;
const PAUSE: Duration = Duration::from_millis(10);

async fn started(faults: &[&str]) -> Outcome<(Emulated, Orchestrator)> {
    let faults: Result<Vec<_>, _> = faults.iter().map(|rule| rule.parse()).collect();
    let service = Emulated::start(Settings {
        faults: faults?,
        robot_logs: 0,
        ..Settings::default()
    })
    .await?;
    service.emulator.store_mut().clear("RobotLogs");
    let orch = Orchestrator::builder(&service.tenant())
        .bearer(service.token("admin"))
        .build()?
        .in_folder(Folder::id(INVOICES));
    Ok((service, orch))
}

/// Writes a row: its time within the first of June 2025, and its message.
fn write(service: &Emulated, time: &str, message: &str) {
    let row = json!({
        "TimeStamp": format!("2025-06-01T{time}Z"),
        "Message": message,
        "Level": if message.starts_with("error") { "Error" } else { "Info" },
        "RobotName": "InvoiceBot-1",
    });
    let row = row.as_object().cloned().unwrap_or_default();
    let mut store = service.emulator.store_mut();
    store.insert("RobotLogs", Entry::in_folder(row, INVOICES));
}

fn all() -> Outcome<LogTail> {
    let begin = DateTimeOffset::new("2025-06-01T00:00:00Z")?;
    Ok(LogTail::since(begin).with_pauses(PAUSE, PAUSE))
}

fn message(row: &Log) -> String {
    row.message.clone().unwrap_or_default()
}

/// So many messages, or an error when they do not come.
async fn take(logs: &mut LogStream, count: usize) -> Outcome<Vec<String>> {
    let mut taken = Vec::new();
    while taken.len() < count {
        let next = tokio::time::timeout(Duration::from_secs(60), logs.try_next());
        let row = next.await.map_err(|_| format!("only {taken:?} came"))??;
        taken.push(message(&row.ok_or("the stream ended")?));
    }
    Ok(taken)
}

/// Whether nothing comes, over several looks.
async fn is_quiet(logs: &mut LogStream) -> bool {
    let next = tokio::time::timeout(PAUSE * 20, logs.try_next());
    next.await.is_err()
}

#[tokio::test]
async fn rows_of_the_same_time_come_once_each_though_looks_overlap() -> Outcome {
    let (service, orch) = started(&[]).await?;
    let mut logs = orch.tail_logs(all()?);
    for message in ["a", "b"] {
        write(&service, "08:00:00.1234567", message);
    }
    assert_eq!(take(&mut logs, 2).await?, ["a", "b"]);
    assert!(is_quiet(&mut logs).await);
    write(&service, "08:00:00.1234567", "c");
    write(&service, "08:00:00.1234567", "a");
    assert_eq!(take(&mut logs, 2).await?, ["c", "a"]);
    assert!(is_quiet(&mut logs).await);
    Ok(())
}

#[tokio::test]
async fn a_late_row_comes_within_the_stated_span() -> Outcome {
    let (service, orch) = started(&[]).await?;
    let mut logs = orch.tail_logs(all()?.late(Duration::from_secs(30)));
    write(&service, "08:01:00", "now");
    assert_eq!(take(&mut logs, 1).await?, ["now"]);
    write(&service, "08:00:29.9", "too late");
    write(&service, "08:00:30", "late");
    assert_eq!(take(&mut logs, 1).await?, ["late"]);
    assert!(is_quiet(&mut logs).await);
    Ok(())
}

#[tokio::test]
async fn a_robot_whose_clock_is_ahead_hides_no_others() -> Outcome {
    let (service, orch) = started(&[]).await?;
    let mut logs = orch.tail_logs(all()?);
    let now = time::OffsetDateTime::now_utc();
    let row = |time: time::OffsetDateTime, message: &str| {
        let time = DateTimeOffset::from(time);
        let row = json!({"TimeStamp": time.as_str(), "Message": message, "Level": "Info"});
        let entry = Entry::in_folder(row.as_object().cloned().unwrap_or_default(), INVOICES);
        service.emulator.store_mut().insert("RobotLogs", entry);
    };
    row(now + time::Duration::hours(3), "ahead");
    assert_eq!(take(&mut logs, 1).await?, ["ahead"]);
    row(now, "in time");
    assert_eq!(take(&mut logs, 1).await?, ["in time"]);
    Ok(())
}

#[tokio::test]
async fn more_rows_of_one_time_than_a_page_holds_all_come() -> Outcome {
    let (service, orch) = started(&[]).await?;
    for number in 0..2300 {
        write(&service, "08:00:00", &format!("{number}"));
    }
    write(&service, "08:00:01", "last");
    let mut logs = orch.tail_logs(all()?);
    let taken = take(&mut logs, 2301).await?;
    let distinct: std::collections::BTreeSet<_> = taken.iter().collect();
    assert_eq!(distinct.len(), 2301);
    assert!(is_quiet(&mut logs).await);
    Ok(())
}

#[tokio::test]
async fn rows_written_while_they_are_read_come_once_each() -> Outcome {
    let (service, orch) = started(&["RobotLogs.list every=4 status=503"]).await?;
    let mut logs = orch.tail_logs(all()?);
    let writing = async {
        for number in 0..4000_u32 {
            // Times go up and down by half a minute, with many alike.
            let second = number / 100 + (number * 7919) % 30;
            let time = format!("08:{:02}:{:02}", second / 60, second % 60);
            write(&service, &time, &format!("{number}"));
            if number % 50 == 0 {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        }
    };
    let (taken, ()) = futures::join!(take(&mut logs, 4000), writing);
    let mut times = BTreeMap::new();
    for message in taken? {
        *times.entry(message).or_insert(0) += 1;
    }
    assert_eq!(times.len(), 4000);
    assert!(is_quiet(&mut logs).await);
    Ok(())
}

/// Some installations number no logs, so that two rows may be equal in every respect.
#[tokio::test]
async fn equal_rows_without_numbers_are_counted() -> Outcome {
    let recorder = Recorder::start().await?;
    let row = r#"{"Id":0,"TimeStamp":"2025-06-01T08:00:00Z","Message":"again"}"#;
    for count in [2, 2, 3] {
        let rows = vec![row; count].join(",");
        recorder.answer(Answer {
            status: 200,
            headers: [("content-type".to_owned(), "application/json".to_owned())].into(),
            body: format!(r#"{{"@odata.count":{count},"value":[{rows}]}}"#).into_bytes(),
        });
    }
    let orch = Orchestrator::builder(&recorder.url()).bearer("t").build()?;
    let mut logs = orch.tail_logs(all()?);
    assert_eq!(take(&mut logs, 3).await?, ["again"; 3]);
    assert_eq!(recorder.take().len(), 3);
    Ok(())
}

#[tokio::test]
async fn a_condition_chooses() -> Outcome {
    let (service, orch) = started(&[]).await?;
    write(&service, "08:00:00", "fine");
    write(&service, "08:00:00", "error");
    let mut logs = orch.tail_logs(all()?.matching(log::level().eq(LogLevel::Error)));
    assert_eq!(take(&mut logs, 1).await?, ["error"]);
    assert!(is_quiet(&mut logs).await);
    Ok(())
}

#[tokio::test]
async fn after_an_error_the_stream_goes_on_where_it_was() -> Outcome {
    let (service, orch) = started(&["RobotLogs.list call=2 status=403"]).await?;
    let mut logs = orch.tail_logs(all()?);
    write(&service, "08:00:00", "before");
    assert_eq!(take(&mut logs, 1).await?, ["before"]);
    let error = logs.try_next().await.err().ok_or("no error")?;
    assert_eq!(error.kind(), ErrorKind::PermissionDenied);
    write(&service, "08:00:00", "after");
    assert_eq!(take(&mut logs, 1).await?, ["after"]);
    Ok(())
}

#[tokio::test]
async fn dropping_the_stream_stops_the_looks() -> Outcome {
    let (service, orch) = started(&[]).await?;
    let mut logs = orch.tail_logs(all()?);
    write(&service, "08:00:00", "a");
    take(&mut logs, 1).await?;
    drop(logs);
    let looks = || {
        service
            .emulator
            .journal
            .entries(0, Some("RobotLogs.list"))
            .len()
    };
    // A look that was under way may still arrive.
    tokio::time::sleep(PAUSE * 10).await;
    let before = looks();
    tokio::time::sleep(PAUSE * 10).await;
    assert_eq!(looks(), before);
    Ok(())
}

#[tokio::test]
async fn the_logs_of_a_job_end_with_it() -> Outcome {
    let (service, orch) = started(&[]).await?;
    let release = orch
        .releases()
        .list()
        .first()
        .await?
        .and_then(|release| release.key);
    let start = StartProcess::default().with_release_key(release.ok_or("no process")?);
    let started = orch.jobs().start_jobs(&start).await?;
    let key = started.first().and_then(|job| job.key).ok_or("no job")?;
    let tail = LogTail::of_job(key).with_pauses(PAUSE, PAUSE);
    let logs = orch.tail_logs(tail.until_the_job_ends(PAUSE * 3));
    let passing = async {
        loop {
            tokio::time::sleep(PAUSE * 2).await;
            service
                .emulator
                .store_mut()
                .clock
                .advance(time::Duration::seconds(10));
        }
    };
    let rows: Vec<Log> = tokio::select! {
        rows = logs.try_collect() => rows?,
        () = passing => Vec::new(),
    };
    assert!(!rows.is_empty());
    let store = service.emulator.store();
    let wanted = json!(key.to_string());
    let there = store
        .scan("RobotLogs")
        .filter(|(_, row)| row.get("JobKey") == &wanted);
    assert_eq!(rows.len(), there.count());
    Ok(())
}

#[tokio::test]
async fn a_job_that_is_not_there_is_told() -> Outcome {
    let (_service, orch) = started(&[]).await?;
    let key = "1b6b5d2e-9d0f-4b50-8f5e-2f6a3c1d9e10".parse()?;
    let tail = LogTail::of_job(key).until_the_job_ends(PAUSE);
    let error = orch
        .tail_logs(tail)
        .try_next()
        .await
        .err()
        .ok_or("no error")?;
    assert_eq!(error.kind(), ErrorKind::NotFound);
    Ok(())
}
