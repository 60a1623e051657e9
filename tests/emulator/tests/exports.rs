//! Exports over HTTP: rows as CSV, at once and by address.

#![allow(clippy::panic)]

mod support;

use serde_json::{Value, json};
use support::api::{Api, path};

const INVOICES: i64 = 3;
const OPERATIONS: i64 = 4;

/// Lines of a CSV without cells that need quotes, as cells by heading.
fn cells(text: &str) -> Vec<Vec<(String, String)>> {
    let mut lines = text.split_terminator("\r\n");
    let heading: Vec<&str> = lines.next().unwrap_or_default().split(',').collect();
    lines
        .map(|line| {
            let cells = line.split(',').map(str::to_owned);
            heading
                .iter()
                .map(|name| (*name).to_owned())
                .zip(cells)
                .collect()
        })
        .collect()
}

/// The file of an export.
async fn fetched(api: &Api, export: &Value) -> String {
    let link = path(&format!("Exports({})", export["Id"]), "GetDownloadLink");
    let link = api.get(&link, INVOICES).await;
    assert_eq!(
        (&link["Verb"], &link["RequiresAuth"]),
        (&json!("GET"), &json!(false))
    );
    let uri = link["Uri"].as_str().unwrap_or_default();
    let place = uri.strip_prefix(&api.service.address);
    let place = place.unwrap_or_else(|| panic!("{uri} is elsewhere"));
    let file = api.service.send("GET", place, &[], None).await;
    assert_eq!(file.header("content-type"), "text/csv");
    let file = file.with_status(200).text;
    let other = place.replace("sig=", "sig=x");
    api.service
        .send("GET", &other, &[], None)
        .await
        .with_status(403);
    file
}

#[tokio::test]
async fn an_export_is_fetched_by_a_signed_address() {
    let api = Api::start("17.0").await;
    let call = "Export?$filter=State%20eq%20'Faulted'&$select=Id,State&$orderby=Id%20desc";
    let export = api.post(&path("Jobs", call), INVOICES, &json!({})).await;
    assert_eq!(
        (&export["Status"], &export["Type"]),
        (&json!("New"), &json!("Jobs"))
    );
    let read = api
        .get(&format!("/odata/Exports({})", export["Id"]), INVOICES)
        .await;
    assert_eq!(read["Status"], "Completed");
    let file = fetched(&api, &export).await;
    assert_eq!(read["Size"], json!(file.len()));
    let list = "/odata/Jobs?$filter=State%20eq%20'Faulted'&$orderby=Id%20desc";
    let jobs = api.rows(list, INVOICES).await;
    assert!(!jobs.is_empty());
    let rows = cells(&file);
    let expected: Vec<Vec<(String, String)>> = jobs
        .iter()
        .map(|job| {
            let state = ("State".to_owned(), "Faulted".to_owned());
            vec![("Id".to_owned(), job["Id"].to_string()), state]
        })
        .collect();
    assert_eq!(rows, expected);
    // The other folder has none of them.
    let empty = api.post(&path("Jobs", call), OPERATIONS, &json!({})).await;
    assert!(cells(&fetched(&api, &empty).await).is_empty());
}

#[tokio::test]
async fn logs_that_are_made_up_are_exported_too() {
    let api = Api::start("20.0").await;
    let call = "Export?$filter=Level%20eq%20'Fatal'&$select=Id,Level";
    let export = api
        .post(&path("RobotLogs", call), INVOICES, &json!({}))
        .await;
    let count = path("RobotLogs", "GetTotalCount?$filter=Level%20eq%20'Fatal'");
    let count = api.get(&count, INVOICES).await["value"].as_u64();
    let rows = cells(&fetched(&api, &export).await);
    assert!(!rows.is_empty());
    assert_eq!(Some(rows.len() as u64), count);
}

#[tokio::test]
async fn a_report_of_a_queue_has_its_items() {
    let api = Api::start("17.0").await;
    let body = json!({ "Name": "Quoted" });
    let queue = api.post("/odata/QueueDefinitions", INVOICES, &body).await;
    let item = json!({ "itemData": { "Name": "Quoted", "Reference": "a \"b\", c" } });
    let add = "/odata/Queues/UiPathODataSvc.AddQueueItem";
    api.post(add, INVOICES, &item).await;
    let reports = |id: &Value| format!("/odata/QueueDefinitions({id})/UiPathODataSvc.Reports");
    let report = api
        .send("GET", &reports(&queue["Id"]), INVOICES, None)
        .await;
    let report = report.with_status(200);
    assert_eq!(report.header("content-type"), "text/csv");
    assert!(report.header("content-disposition").contains(".csv"));
    assert_eq!(report.text.matches("\r\n").count(), 2, "{}", report.text);
    assert!(
        report.text.contains(",\"a \"\"b\"\", c\","),
        "{}",
        report.text
    );
    let unknown = reports(&json!(999));
    api.send("GET", &unknown, INVOICES, None)
        .await
        .with_status(404);
}

#[tokio::test]
async fn what_was_never_written_has_no_address() {
    let api = Api::start("17.0").await;
    let none = Value::Null;
    let unknown = path("Exports(999)", "GetDownloadLink");
    api.refused(("GET", &unknown), INVOICES, &none, (404, 1002))
        .await;
    let sample = path("Exports(1)", "GetDownloadLink");
    api.refused(("GET", &sample), INVOICES, &none, (409, 1650))
        .await;
}
