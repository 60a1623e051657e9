//! The operations of a run, and the role that they need.

use futures::future::join_all;
use orchestrator_emulator::Settings;
use orchestrator_emulator::people::seed;
use orchestrator_odata::permissions::{Needs, Preflight, TokenScopes, Verdict, operation};
use orchestrator_odata::runtime::Operation;
use orchestrator_odata::{Folder, Orchestrator};
use rust_tests::emulated::Emulated;

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

async fn started() -> Outcome<(Emulated, Orchestrator)> {
    let service = Emulated::start(Settings::default()).await?;
    let orch = Orchestrator::builder(&service.tenant())
        .bearer(service.token("admin"))
        .build()?;
    Ok((service, orch.in_folder(Folder::path("Finance/Invoices"))))
}

fn ids(operations: &[&'static Operation]) -> Vec<&'static str> {
    operations.iter().map(|operation| operation.id).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn tasks_failed_calls_and_conveniences_are_collected_by_each_recorder() -> Outcome {
    let (_service, orch) = started().await?;
    let outer = orch.record();
    let inner = orch.without_folder().record();
    let calls = (0..20).map(|_| {
        let orch = orch.clone();
        tokio::spawn(async move { orch.queue_definitions().list().first().await.is_ok() })
    });
    assert!(join_all(calls).await.into_iter().all(|ended| ended.is_ok()));
    assert!(orch.jobs().get(999_999_999).await.is_err());
    inner.stop();
    orch.folder("Finance").await?;
    let other = Orchestrator::builder(orch.client().base_url().as_str()).build()?;
    assert!(other.robots().list().await.is_err());
    assert_eq!(
        ids(&inner.operations()),
        ["Jobs.get", "QueueDefinitions.list"]
    );
    assert_eq!(
        ids(&outer.operations()),
        ["Folders.list", "Jobs.get", "QueueDefinitions.list"]
    );
    let counts: Vec<u64> = outer.calls().into_iter().map(|(_, count)| count).collect();
    assert_eq!(counts, [1, 1, 20]);
    drop(outer);
    orch.queue_definitions().list().first().await?;
    assert_eq!(
        ids(&inner.operations()),
        ["Jobs.get", "QueueDefinitions.list"]
    );
    Ok(())
}

#[tokio::test]
async fn the_role_to_create_is_shown_in_both_spellings() -> Outcome {
    let wanted = ["Folders.list", "Jobs.StartJobs", "Jobs.StartJobs"].map(operation);
    let needs = Needs::of(wanted.into_iter().flatten());
    let text = "Operations:\n  Folders.list\n  Jobs.StartJobs\n\
        Permissions of the role:\n  Jobs.Create\n  Subfolders.View (API: SubFolders.View)\n\
        OAuth scopes:\n  OR.Folders.Read\n  OR.Jobs.Write";
    assert_eq!(needs.to_string(), text);
    Ok(())
}

/// A preflight for an application of the sample that acts for itself, with these scopes.
async fn as_application(scopes: &str) -> Outcome<(Preflight, bool)> {
    let service = Emulated::start(Settings::default()).await?;
    let (id, secret) = (seed::CONFIDENTIAL_CLIENT, seed::CLIENT_SECRET);
    let orch = Orchestrator::builder(&service.tenant())
        .external_application(id, secret, scopes)
        .build()?
        .in_folder(Folder::path("Finance/Invoices"));
    let wanted = operation("Jobs.list").ok_or("no such operation")?;
    let is_allowed = orch.jobs().list().first().await.is_ok();
    Ok((orch.preflight([wanted]).await?, is_allowed))
}

#[tokio::test]
async fn an_application_is_limited_by_its_scopes_alone() -> Outcome {
    for scopes in ["OR.Jobs.Read", "OR.Robots.Read"] {
        let (answer, is_allowed) = as_application(scopes).await?;
        let expected = match is_allowed {
            true => Verdict::Allowed,
            false => Verdict::Missing,
        };
        assert_eq!(is_allowed, scopes == "OR.Jobs.Read");
        let verdicts: Vec<Verdict> = answer.checks.iter().map(|check| check.verdict()).collect();
        assert_eq!(verdicts, [expected], "{answer}");
        assert_eq!(
            answer.scopes,
            TokenScopes::Known([scopes.to_owned()].into())
        );
    }
    Ok(())
}
