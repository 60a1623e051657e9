//! One client, servers of different versions: what it refuses, and what it leaves out.
#![allow(
    deprecated,
    reason = "an operation that a version does not publish will do"
)]

use orchestrator_emulator::journal::Entry;
use orchestrator_emulator::schema::Schema;
use orchestrator_emulator::{Emulator, Settings, descriptions};
use orchestrator_odata::models::{Asset, AssetValueScope, AssetValueType, StopStrategy};
use orchestrator_odata::runtime::{ErrorKind, Uuid};
use orchestrator_odata::{Folder, Orchestrator, only_in};
use rust_tests::emulated::Emulated;

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

async fn serving(version: &str) -> Outcome<Emulated> {
    let bytes = descriptions::named(version).ok_or("no such description")?;
    let emulator = Emulator::new(Schema::load(version, bytes)?, Settings::default());
    Ok(Emulated::serve(emulator).await?)
}

fn client(service: &Emulated, pinned: Option<&str>) -> Outcome<Orchestrator> {
    let mut builder = Orchestrator::builder(&service.tenant()).bearer(service.token("admin"));
    if let Some(version) = pinned {
        builder = builder.server_version(version);
    }
    Ok(builder.build()?.in_folder(Folder::path("Finance/Invoices")))
}

fn arrived(service: &Emulated) -> Vec<Entry> {
    service.emulator.journal.entries(0, None)
}

fn asset(name: &str) -> Asset {
    Asset::default()
        .with_name(name)
        .with_value_scope(AssetValueScope::Global)
        .with_value_type(AssetValueType::Text)
        .with_string_value("one")
        .with_allow_direct_api_access(true)
}

#[tokio::test]
async fn the_version_is_asked_for_once_and_only_where_it_matters() -> Outcome {
    for version in ["17.0", "20.0"] {
        let service = serving(version).await?;
        let orch = client(&service, None)?;
        assert_eq!(orch.server_version().await?.as_deref(), Some(version));
        assert_eq!(orch.server_version().await?.as_deref(), Some(version));
        assert_eq!(arrived(&service).len(), 1);
        // An answer to anything else says it as well.
        let other = client(&service, None)?;
        other.jobs().list().first().await?;
        let before = arrived(&service).len();
        assert_eq!(other.server_version().await?.as_deref(), Some(version));
        assert_eq!(arrived(&service).len(), before);
    }
    Ok(())
}

#[tokio::test]
async fn what_the_server_lacks_is_refused_before_it_is_sent() -> Outcome {
    let service = serving("20.0").await?;
    let orch = client(&service, None)?;
    let error = orch
        .environments()
        .list()
        .await
        .err()
        .ok_or("it was sent")?;
    assert_eq!(error.kind(), ErrorKind::Usage);
    assert_eq!(
        error.message(),
        "the server has version 20.0 of the service, which lacks Environments.list; it is part of 17.0"
    );
    assert_eq!(error.operation_id(), Some("Environments.list"));
    let called: Vec<_> = arrived(&service).into_iter().map(|it| it.path).collect();
    assert_eq!(called, ["/odata"], "only the version was asked for");
    assert_eq!(only_in("Environments.list"), Some(vec!["17.0"]));
    Ok(())
}

#[tokio::test]
async fn operations_that_a_version_has_without_publishing_them_are_sent() -> Outcome {
    let service = serving("20.0").await?;
    let orch = client(&service, None)?;
    // The emulator has published ones only, and so does not find it.
    let call = orch.alerts().expand_current_user_group_alerts();
    let error = call.await.err().ok_or("it is not there")?;
    assert_eq!(error.kind(), ErrorKind::NotFound);
    Ok(())
}

#[tokio::test]
async fn bodies_leave_out_what_the_server_does_not_know() -> Outcome {
    for (version, is_sent) in [("17.0", false), ("20.0", true)] {
        let service = serving(version).await?;
        let orch = client(&service, None)?;
        orch.assets().create(&asset("direct")).await?;
        let body = arrived(&service).pop().ok_or("nothing arrived")?.body;
        assert_eq!(
            body.get("AllowDirectApiAccess").is_some(),
            is_sent,
            "{body}"
        );
        assert_eq!(body["Name"], "direct");
        let key = Uuid::from_u128(7);
        let stop = orch.jobs().stop_jobs(&[1], &StopStrategy::Kill);
        // Whether there is such a job does not matter here.
        let _ = stop.batch_execution_key(key).await;
        let body = arrived(&service).pop().ok_or("nothing arrived")?.body;
        assert_eq!(body.get("batchExecutionKey").is_some(), is_sent, "{body}");
        assert!(body.get("jobIds").is_some(), "{body}");
    }
    Ok(())
}

#[tokio::test]
async fn nothing_is_asked_for_a_body_that_all_versions_know() -> Outcome {
    let service = serving("17.0").await?;
    let orch = client(&service, None)?;
    let mut plain = asset("plain");
    plain.allow_direct_api_access = None;
    orch.assets().create(&plain).await?;
    assert_eq!(arrived(&service).len(), 1);
    Ok(())
}

#[tokio::test]
async fn a_version_that_nobody_knows_is_sent_everything() -> Outcome {
    let service = serving("20.0").await?;
    let orch = client(&service, Some("99.0"))?;
    let error = orch
        .environments()
        .list()
        .await
        .err()
        .ok_or("it is not there")?;
    assert_eq!(error.kind(), ErrorKind::NotFound);
    orch.assets().create(&asset("new")).await?;
    let entries = arrived(&service);
    assert_eq!(entries.len(), 2);
    let body = entries.last().map(|entry| &entry.body);
    assert!(body.is_some_and(|body| body.get("AllowDirectApiAccess").is_some()));
    Ok(())
}
