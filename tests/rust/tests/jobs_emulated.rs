//! Starting jobs and waiting for them, and the signature of the events about them.

use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::http::HeaderMap;
use orchestrator_odata::models::{JobState, Release, StartProcess, Webhook, WebhookEvent};
use orchestrator_odata::{ErrorKind, Folder, JobWait, Orchestrator, SIGNATURE_HEADER, is_signed};
use rust_tests::emulated::Emulated;
use tokio::sync::mpsc;

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

const SECRET: &str = "of the webhook";

async fn client(service: &Emulated) -> Outcome<(Orchestrator, StartProcess)> {
    let orch = Orchestrator::builder(&service.tenant())
        .bearer(service.token("admin"))
        .build()?
        .in_folder(Folder::path("Finance/Invoices"));
    let release: Option<Release> = orch.releases().list().first().await?;
    let key = release
        .and_then(|release| release.key)
        .ok_or("no process")?;
    Ok((orch, StartProcess::default().with_release_key(key)))
}

/// Lets the emulator's time pass quickly.
fn hurry(service: &Emulated) {
    let mut store = service.emulator.store_mut();
    store.clock.advance(time::Duration::seconds(30));
}

#[tokio::test]
async fn jobs_are_waited_for_until_their_end() -> Outcome {
    let service = Emulated::start(orchestrator_emulator::Settings::default()).await?;
    let (orch, start) = client(&service).await?;
    let pause = Duration::from_millis(20);
    let wait = JobWait::default().with_pauses(pause, pause);
    let waiting = orch.start_and_wait(&start, wait);
    let passing = async {
        loop {
            tokio::time::sleep(pause).await;
            hurry(&service);
        }
    };
    let jobs = tokio::select! {
        jobs = waiting => jobs?,
        () = passing => Vec::new(),
    };
    assert_eq!(jobs.len(), 1);
    assert!(matches!(
        jobs[0].state,
        Some(JobState::Successful | JobState::Faulted)
    ));
    assert!(jobs[0].end_time.is_some());
    Ok(())
}

#[tokio::test]
async fn a_job_that_takes_too_long_is_named_with_its_state() -> Outcome {
    let service = Emulated::start(orchestrator_emulator::Settings::default()).await?;
    let (orch, start) = client(&service).await?;
    let wait = JobWait::default().at_most(Duration::ZERO);
    let error = orch.start_and_wait(&start, wait).await.err();
    let error = error.ok_or("the job ended at once")?;
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(error.to_string().contains("its state is"), "{error}");
    Ok(())
}

#[tokio::test]
async fn a_delivered_event_carries_a_signature_that_holds() -> Outcome {
    let service = Emulated::start(orchestrator_emulator::Settings::default()).await?;
    let (orch, start) = client(&service).await?;
    let (sender, mut events) = mpsc::unbounded_channel();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/hook", listener.local_addr()?);
    let router = Router::new().fallback(move |headers: HeaderMap, body: Bytes| {
        let signature = headers.get(SIGNATURE_HEADER).cloned();
        let _ = sender.send((signature, body));
        async {}
    });
    tokio::spawn(async move { axum::serve(listener, router).await });
    let created = WebhookEvent::default().with_event_type("job.created");
    let webhook = Webhook::default()
        .with_name("mine")
        .with_url(url)
        .with_enabled(true)
        .with_secret(SECRET)
        .with_subscribe_to_all_events(false)
        .with_allow_insecure_ssl(false)
        .with_events(vec![created]);
    orch.webhooks().create(&webhook).await?;
    orch.jobs().start_jobs(&start).await?;
    let arrived = tokio::time::timeout(Duration::from_secs(60), events.recv()).await?;
    let (signature, body) = arrived.ok_or("no event")?;
    let signature = signature.ok_or("no signature")?;
    let signature = signature.to_str()?;
    assert!(is_signed(SECRET, signature, &body));
    assert!(!is_signed("another", signature, &body));
    assert!(!is_signed(SECRET, signature, &body[1..]));
    Ok(())
}
