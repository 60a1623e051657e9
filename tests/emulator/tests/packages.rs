//! Packages: uploads, versions, downloads.

#![allow(clippy::panic)]

mod support;

use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};
use support::{Service, start};

const ACTION: &str = "UiPath.Server.Configuration.OData";

async fn service(version: &str) -> (Service, String) {
    let service = start(version, &["--permissions", "off"]).await;
    let wish = json!({ "name": "tester", "roles": ["Administrator"] });
    let token = service.user(&wish).await;
    (service, token)
}

/// Uploads files; name and content of each.
async fn upload(
    service: &Service,
    token: &str,
    set: &str,
    files: &[(&str, &[u8])],
) -> (u16, Value) {
    let mut form = Form::new();
    for (number, (name, content)) in files.iter().enumerate() {
        let part = Part::bytes(content.to_vec()).file_name((*name).to_owned());
        form = form.part(format!("file{number}"), part);
    }
    let url = format!("{}/odata/{set}/{ACTION}.UploadPackage", service.address);
    let request = service.client.post(url).bearer_auth(token).multipart(form);
    let response = request
        .send()
        .await
        .unwrap_or_else(|error| panic!("{error}"));
    let status = response.status().as_u16();
    let text = response
        .text()
        .await
        .unwrap_or_else(|error| panic!("{error}"));
    let value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{text}: {error}"));
    (status, value)
}

/// An archive with one file, not compressed; readers of directories need no checksum.
fn archive(name: &str, content: &str) -> Vec<u8> {
    let number = |number: usize, size: usize| number.to_le_bytes().into_iter().take(size);
    let mut common = vec![0; 14];
    common.extend(number(content.len(), 4).chain(number(content.len(), 4)));
    common.extend(number(name.len(), 2).chain([0, 0]));
    let mut all = b"PK\x03\x04".to_vec();
    all.extend(&common);
    all.extend(name.bytes().chain(content.bytes()));
    let start = all.len();
    all.extend(b"PK\x01\x02\0\0");
    all.extend(&common);
    all.extend([0; 14]);
    all.extend(name.bytes());
    let size = all.len() - start;
    all.extend(b"PK\x05\x06\0\0\0\0\x01\0\x01\0");
    all.extend(number(size, 4).chain(number(start, 4)).chain([0, 0]));
    all
}

#[tokio::test]
async fn each_file_of_an_upload_has_its_own_result() {
    let (service, token) = service("17.0").await;
    let manifest = "<package><metadata><id>Invoice.Reader</id><version>2.0.1</version>\
                    <description>Reads &amp; checks</description></metadata></package>";
    let read = archive("Invoice.Reader.nuspec", manifest);
    let files = [
        ("whatever.nupkg", &read[..]),
        ("Plain.Name.1.2.3.nupkg", b"no archive"),
        ("notes.txt", b"text"),
        ("plain.name.1.2.3.nupkg", b"again"),
    ];
    let (status, answer) = upload(&service, &token, "Processes", &files).await;
    assert_eq!(status, 200);
    let results: Vec<(Value, Value)> = answer["value"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|item| (item["Key"].clone(), item["Status"].clone()))
        .collect();
    assert_eq!(
        json!(results),
        json!([
            ["Invoice.Reader:2.0.1", "Created"],
            ["Plain.Name:1.2.3", "Created"],
            ["notes.txt", "BadRequest"],
            ["plain.name.1.2.3.nupkg", "Conflict"],
        ])
    );
    let list = "/odata/Processes?searchTerm=invoice.reader";
    let found = service.get(list, &token).await.with_status(200).json();
    let row = &found["value"][0];
    assert_eq!(row["Id"], "Invoice.Reader");
    assert_eq!(row["Key"], "Invoice.Reader:2.0.1");
    assert_eq!(row["Description"], "Reads & checks");
    let path = format!("/odata/Processes/{ACTION}.DownloadPackage(key='Plain.Name:1.2.3')");
    let file = service.get(&path, &token).await.with_status(200);
    assert_eq!(file.text, "no archive");
    assert!(
        file.header("content-disposition")
            .contains("Plain.Name.1.2.3.nupkg")
    );
    let eleven: Vec<(&str, &[u8])> = vec![("A.1.0.0.nupkg", &b"a"[..]); 11];
    let (status, answer) = upload(&service, &token, "Processes", &eleven).await;
    assert_eq!((status, &answer["errorCode"]), (400, &json!(1664)));
}

#[tokio::test]
async fn versions_are_listed_latest_first() {
    let (service, token) = service("20.0").await;
    let files: Vec<(String, &[u8])> = ["1.9.0", "1.10.0", "1.10.0-beta"]
        .iter()
        .map(|version| (format!("Lib.{version}.nupkg"), &b"x"[..]))
        .collect();
    let files: Vec<(&str, &[u8])> = files
        .iter()
        .map(|(name, bytes)| (name.as_str(), *bytes))
        .collect();
    for (set, function, parameter) in [
        ("Libraries", "GetVersions", "packageId"),
        ("Processes", "GetProcessVersions", "processId"),
    ] {
        upload(&service, &token, set, &files).await;
        let path = format!("/odata/{set}/{ACTION}.{function}({parameter}='Lib')");
        let rows = service.get(&path, &token).await.with_status(200).json();
        let rows = rows["value"].as_array().cloned().unwrap_or_default();
        let versions: Vec<&Value> = rows.iter().map(|row| &row["Version"]).collect();
        assert_eq!(json!(versions), json!(["1.10.0", "1.10.0-beta", "1.9.0"]));
        assert_eq!(rows[0]["IsLatestVersion"], true);
        assert_eq!(rows[1]["IsLatestVersion"], false);
        let list = format!("/odata/{set}?searchTerm=lib&$filter=Id%20eq%20'Lib'");
        let listed = service.get(&list, &token).await.with_status(200).json();
        assert_eq!(listed["value"].as_array().map(Vec::len), Some(1));
        let one = format!("/odata/{set}('Lib:1.10.0')");
        service
            .call("DELETE", &one, &token, &[], None)
            .await
            .with_status(204);
        let rows = service.get(&path, &token).await.json();
        assert_eq!(rows["value"][0]["Version"], "1.10.0-beta");
        let missing = service.call("DELETE", &one, &token, &[], None).await;
        assert_eq!(missing.with_status(404).json()["errorCode"], 1677);
    }
}

#[tokio::test]
async fn arguments_of_a_package_can_be_set() {
    let (service, token) = service("17.0").await;
    upload(&service, &token, "Processes", &[("P.1.0.0.nupkg", b"x")]).await;
    let path = format!("/odata/Processes/{ACTION}.SetArguments");
    let body = json!({ "key": "P:1.0.0", "arguments": { "Input": "[]", "Output": "[1]" } });
    service
        .call("POST", &path, &token, &[], Some(&body))
        .await
        .with_status(200);
    let path = format!("/odata/Processes/{ACTION}.GetArguments(key='P:1.0.0')");
    let read = service.get(&path, &token).await.with_status(200).json();
    assert_eq!(
        (&read["Input"], &read["Output"]),
        (&json!("[]"), &json!("[1]"))
    );
}
