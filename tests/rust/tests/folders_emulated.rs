//! Folders by name or path, remembered.

use orchestrator_emulator::Settings;
use orchestrator_emulator::store::{Entry, Key};
use orchestrator_odata::{ErrorKind, Folder, Orchestrator};
use rust_tests::emulated::Emulated;
use serde_json::json;

type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

const INVOICES: i64 = 3;

async fn started() -> Outcome<(Emulated, Orchestrator)> {
    let service = Emulated::start(Settings::default()).await?;
    let orch = Orchestrator::builder(&service.tenant())
        .bearer(service.token("admin"))
        .build()?;
    Ok((service, orch))
}

/// How often the folders were read.
fn reads(service: &Emulated) -> usize {
    service
        .emulator
        .journal
        .entries(0, Some("Folders.list"))
        .len()
}

fn add(service: &Emulated, name: &str, path: &str) -> Outcome<i64> {
    let row = json!({
        "DisplayName": name, "FullyQualifiedName": path, "FolderType": "Standard",
        "PermissionModel": "FineGrained", "ProvisionType": "Automatic", "IsPersonal": false,
    });
    let row = row.as_object().cloned().unwrap_or_default();
    let mut store = service.emulator.store_mut();
    match store.insert("Folders", Entry::of_tenant(row)) {
        Key::Number(id) => Ok(id),
        Key::Text(_) => Err("the folder has no number".into()),
    }
}

#[tokio::test]
async fn a_folder_is_found_by_path_or_name_and_read_once_for_all_clones() -> Outcome {
    let (service, orch) = started().await?;
    let clone = orch.in_folder(Folder::id(1));
    let (found, other) = futures::join!(orch.folder("Finance/Invoices"), clone.folder("invoices"));
    let found = found?;
    assert_eq!(found, other?);
    assert_eq!(
        (found.id, found.path.as_str()),
        (INVOICES, "Finance/Invoices")
    );
    assert!(found.key.is_some());
    assert_eq!(reads(&service), 1);
    assert!(
        !orch
            .in_folder(&found)
            .queue_definitions()
            .list()
            .await?
            .is_empty()
    );
    Ok(())
}

#[tokio::test]
async fn a_name_that_is_not_there_is_looked_for_once_more() -> Outcome {
    let (service, orch) = started().await?;
    orch.folder("Shared").await?;
    let id = add(&service, "Payroll", "Payroll")?;
    assert_eq!(orch.folder("Payroll").await?.id, id);
    assert_eq!(reads(&service), 2);
    let error = orch.folder("Pairoll").await.err().ok_or("found")?;
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert!(
        error.to_string().contains("close to it: `Payroll`"),
        "{error}"
    );
    assert_eq!(reads(&service), 3);
    Ok(())
}

#[tokio::test]
async fn a_name_of_two_folders_is_refused_with_both() -> Outcome {
    let (service, orch) = started().await?;
    add(&service, "Invoices", "Operations/Invoices")?;
    let error = orch.folder("Invoices").await.err().ok_or("found")?;
    assert_eq!(error.kind(), ErrorKind::Conflict);
    let text = error.to_string();
    assert!(
        text.contains("Finance/Invoices") && text.contains("Operations/Invoices"),
        "{text}"
    );
    assert!(text.contains("full path"), "{text}");
    Ok(())
}

#[tokio::test]
async fn after_a_folder_was_refused_it_is_looked_up_again() -> Outcome {
    let (service, orch) = started().await?;
    let old = orch.folder("Operations").await?;
    service
        .emulator
        .store_mut()
        .remove("Folders", &Key::Number(old.id));
    let new = add(&service, "Operations", "Operations")?;
    // Still remembered: nothing has told the client yet.
    assert_eq!(orch.folder("Operations").await?.id, old.id);
    let refused = orch.in_folder(old).queue_definitions().list().await.err();
    assert_eq!(
        refused.as_ref().and_then(|error| error.code()),
        Some("1100")
    );
    assert_eq!(orch.folder("Operations").await?.id, new);
    assert_eq!(orch.folder("Operations").await?.id, new);
    assert_eq!(reads(&service), 2);
    Ok(())
}
