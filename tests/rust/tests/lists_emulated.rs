//! Lists against the emulator: rows that come and go, lists that go on later, lists over folders.

#![allow(deprecated, reason = "the plain list of assets has a key to page by")]

use std::collections::{BTreeMap, BTreeSet};

use futures::TryStreamExt;
use orchestrator_emulator::Settings;
use orchestrator_emulator::store::{Entry, Key};
use orchestrator_odata::models::Asset;
use orchestrator_odata::{ErrorKind, Folder, Orchestrator};
use rust_tests::emulated::Emulated;

type Outcome = Result<(), Box<dyn std::error::Error>>;

const INVOICES: i64 = 3;
const OPERATIONS: i64 = 4;

fn client(service: &Emulated) -> Result<Orchestrator, orchestrator_odata::Error> {
    let token = service.token("admin");
    Orchestrator::builder(&service.tenant())
        .bearer(token)
        .build()
}

/// Puts so many assets into a folder.
fn add(service: &Emulated, folder: i64, count: usize) {
    let mut store = service.emulator.store_mut();
    for number in 0..count {
        let row = serde_json::json!({
            "Name": format!("Limit {folder}-{number}"), "ValueScope": "Global",
            "ValueType": "Integer", "IntValue": number, "CanBeDeleted": true,
        });
        let row = row.as_object().cloned().unwrap_or_default();
        store.insert("Assets", Entry::in_folder(row, folder));
    }
}

fn ids(service: &Emulated, folder: i64) -> BTreeSet<i64> {
    let store = service.emulator.store();
    let here = store
        .scan("Assets")
        .filter(|(_, entry)| entry.folder == Some(folder));
    here.filter_map(|(key, _)| match key {
        Key::Number(number) => Some(*number),
        Key::Text(_) => None,
    })
    .collect()
}

/// Reads all assets while after each page some that were read go and others come. Gives the rows
/// that were there all the time, and what was read.
async fn restless(by_key: bool) -> Result<(BTreeSet<i64>, Vec<i64>), Box<dyn std::error::Error>> {
    let service = Emulated::start(Settings::default()).await?;
    add(&service, INVOICES, 3300);
    let mut stayed = ids(&service, INVOICES);
    let list = client(&service)?
        .in_folder(Folder::id(INVOICES))
        .assets()
        .list()
        .prefetch(0);
    let list = if by_key {
        list.by_key()
    } else {
        list.orderby("Id")
    };
    let (mut pages, mut read) = (list.pages(), Vec::new());
    while let Some(page) = pages.try_next().await? {
        let rows: Vec<i64> = page.items.iter().filter_map(|asset| asset.id).collect();
        for id in rows.iter().take(40) {
            service
                .emulator
                .store_mut()
                .remove("Assets", &Key::Number(*id));
            stayed.remove(id);
            read.retain(|read| read != id);
        }
        read.extend(rows.iter().skip(40));
        if rows.len() == 1000 {
            add(&service, INVOICES, 15);
        }
    }
    Ok((stayed, read))
}

#[tokio::test]
async fn by_key_no_row_is_lost_or_doubled_while_others_come_and_go() -> Outcome {
    let (stayed, read) = restless(true).await?;
    let distinct: BTreeSet<i64> = read.iter().copied().collect();
    assert_eq!(distinct.len(), read.len(), "a row came twice");
    let lost: Vec<_> = stayed.difference(&distinct).collect();
    assert!(lost.is_empty(), "lost {lost:?}");
    // With `$skip` each page hides as many rows as went before it.
    let (stayed, read) = restless(false).await?;
    let distinct: BTreeSet<i64> = read.into_iter().collect();
    assert!(stayed.difference(&distinct).count() >= 40);
    Ok(())
}

#[tokio::test]
async fn a_list_goes_on_in_another_client() -> Outcome {
    let service = Emulated::start(Settings::default()).await?;
    add(&service, INVOICES, 2500);
    let expected: Vec<i64> = ids(&service, INVOICES).into_iter().collect();
    for taken in [0, 1, 999, 1000, 1700] {
        let list = || {
            let orch = client(&service)?.in_folder(Folder::id(INVOICES));
            Ok::<_, orchestrator_odata::Error>(orch.assets().list())
        };
        let mut stream = list()?.by_key().filter("Id gt 0").stream();
        let mut read: Vec<Asset> = Vec::new();
        for _ in 0..taken {
            read.extend(stream.try_next().await?);
        }
        let token = stream.token().ok_or("the list is not over")?;
        drop(stream);
        read.extend(list()?.resume(token).await?);
        let read: Vec<i64> = read.iter().filter_map(|asset| asset.id).collect();
        assert!(read == expected, "after {taken} rows");
    }
    Ok(())
}

#[tokio::test]
async fn rows_of_several_folders_say_where_they_stand() -> Outcome {
    let service = Emulated::start(Settings::default()).await?;
    add(&service, INVOICES, 1200);
    add(&service, OPERATIONS, 10);
    let orch = client(&service)?;
    let mut found: BTreeMap<String, BTreeSet<i64>> = BTreeMap::new();
    let mut rows = orch
        .in_folders("/**")
        .budget(2)
        .list(|orch| orch.assets().list());
    while let Some(asset) = rows.try_next().await? {
        let folder = found.entry(asset.folder.name().to_owned()).or_default();
        let id = asset.row.id.ok_or("a row without a key")?;
        assert!(folder.insert(id), "a row came twice");
    }
    assert_eq!(
        found.get("Finance/Invoices"),
        Some(&ids(&service, INVOICES))
    );
    assert_eq!(found.get("Operations"), Some(&ids(&service, OPERATIONS)));

    let names = |folders: Vec<Folder>| -> Vec<String> {
        folders
            .iter()
            .map(|folder| folder.name().to_owned())
            .collect()
    };
    let below = orch.in_folders("/Finance/**").find().await?;
    assert_eq!(names(below), ["Finance", "Finance/Invoices"]);
    let these = orch.in_folders([Folder::id(OPERATIONS)]);
    let rows: Vec<_> = these
        .list(|orch| orch.assets().list())
        .try_collect()
        .await?;
    assert_eq!(rows.len(), ids(&service, OPERATIONS).len());
    Ok(())
}

#[tokio::test]
async fn errors_name_the_folder() -> Outcome {
    let service = Emulated::start(Settings::default()).await?;
    let orch = client(&service)?;
    let error = orch.in_folders("/Sales/*").find().await;
    let error = error.err().ok_or("there is no such folder")?;
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert!(error.message().contains("`/Sales/*`"), "{error}");

    let rows = orch.in_folders([Folder::path("No/Such")]);
    let rows = rows.list(|orch| orch.assets().list());
    let error = rows.try_collect::<Vec<_>>().await;
    let error = error.err().ok_or("there is no such folder")?;
    assert!(error.message().ends_with("in folder No/Such"), "{error}");
    Ok(())
}
