//! Buckets: files up and down through signed addresses.

#![allow(clippy::panic)]

mod support;

use serde_json::{Value, json};
use support::{Service, start, text};

const FOLDER: (&str, &str) = ("X-UIPATH-OrganizationUnitId", "501");
const BLOCK: (&str, &str) = ("x-ms-blob-type", "BlockBlob");
const ACTION: &str = "UiPath.Server.Configuration.OData";

struct Files {
    service: Service,
    token: String,
    bucket: Value,
}

impl Files {
    async fn new(version: &str, options: &str) -> Self {
        let service = start(version, &["--permissions", "off"]).await;
        let folder = json!({ "name": "Mine", "id": 501 });
        service.control("folders", &folder).await;
        let wish = json!({ "name": "tester", "roles": ["Administrator"] });
        let token = service.user(&wish).await;
        let bucket = json!({
            "Name": "Invoices",
            "Identifier": "5a4b6d8e-0000-4000-8000-000000000001",
            "Options": options,
            "Password": "s3cret",
        });
        let bucket = service
            .call("POST", "/odata/Buckets", &token, &[FOLDER], Some(&bucket))
            .await
            .with_status(201)
            .json();
        Self {
            service,
            token,
            bucket,
        }
    }

    /// Calls a function or action of the bucket.
    async fn call(&self, method: &str, what: &str) -> support::Answered {
        let path = format!("/odata/Buckets({})/{ACTION}.{what}", self.bucket["Id"]);
        let headers = [FOLDER];
        self.service
            .call(method, &path, &self.token, &headers, None)
            .await
    }

    /// An address for a file, without the authority.
    async fn address(&self, what: &str) -> String {
        let access = self.call("GET", what).await.with_status(200).json();
        let uri = text(&access, "Uri");
        match uri.strip_prefix(&self.service.address) {
            Some(path) => path.to_owned(),
            None => panic!("{uri} is somewhere else"),
        }
    }

    async fn put(&self, path: &str, content: &str) {
        let address = self.address(&format!("GetWriteUri?path={path}")).await;
        let body = Some(("text/plain", content.to_owned()));
        self.service
            .send("PUT", &address, &[BLOCK], body)
            .await
            .with_status(201);
    }

    async fn paths(&self, what: &str) -> Vec<String> {
        let rows = self.call("GET", what).await.with_status(200).json();
        let rows = rows["value"].as_array().cloned().unwrap_or_default();
        rows.iter().map(|row| text(row, "FullPath")).collect()
    }
}

#[tokio::test]
async fn files_go_up_and_come_down() {
    let files = Files::new("17.0", "None").await;
    assert!(!files.bucket.to_string().contains("s3cret"));
    let access = files
        .call(
            "GET",
            "GetWriteUri?path=2025/R%C3%A9sum%C3%A9%20%26%20co.txt&contentType=text/x-own",
        )
        .await
        .with_status(200)
        .json();
    assert_eq!(access["Verb"], "PUT");
    assert_eq!(access["RequiresAuth"], false);
    assert_eq!(access["Headers"]["Keys"], json!(["x-ms-blob-type"]));
    assert_eq!(access["Headers"]["Values"], json!(["BlockBlob"]));
    let uri = text(&access, "Uri");
    let uri = uri.strip_prefix(&files.service.address).unwrap_or_default();
    let body = || Some(("application/octet-stream", "hällo".to_owned()));
    let bare = files.service.send("PUT", uri, &[], body()).await;
    assert!(bare.with_status(400).text.contains("MissingRequiredHeader"));
    files
        .service
        .send("PUT", uri, &[BLOCK], body())
        .await
        .with_status(201);
    let path = "2025/R%C3%A9sum%C3%A9%20%26%20co.txt";
    let address = files.address(&format!("GetReadUri?path={path}")).await;
    let read = files.service.send("GET", &address, &[], None).await;
    assert_eq!(read.header("content-type"), "text/x-own");
    assert_eq!(read.with_status(200).text, "hällo");
    let file = files.call("GET", &format!("GetFile?path=/{path}")).await;
    assert_eq!(file.with_status(200).json()["Size"], 6);
    files
        .call("DELETE", &format!("DeleteFile?path={path}"))
        .await
        .with_status(204);
    let gone = files.service.send("GET", &address, &[], None).await;
    assert!(
        gone.with_status(404)
            .text
            .contains("<Code>BlobNotFound</Code>")
    );
    files
        .call("GET", &format!("GetReadUri?path={path}"))
        .await
        .with_status(404);
}

#[tokio::test]
async fn a_changed_or_old_address_is_refused_with_xml() {
    let files = Files::new("17.0", "None").await;
    files.put("a.txt", "a").await;
    let address = files
        .address("GetReadUri?path=a.txt&expiryInMinutes=1")
        .await;
    let changed = [
        address.replace("a.txt", "b.txt"),
        address.replace("sig=", "sig=A"),
        address.replace("sp=r", "sp=w"),
    ];
    for changed in changed {
        let refused = files.service.send("GET", &changed, &[], None).await;
        assert_eq!(refused.header("content-type"), "application/xml");
        assert!(
            refused
                .with_status(403)
                .text
                .contains("<Code>AuthenticationFailed</Code>")
        );
    }
    let body = Some(("text/plain", "b".to_owned()));
    let refused = files.service.send("PUT", &address, &[BLOCK], body).await;
    assert!(
        refused
            .with_status(403)
            .text
            .contains("AuthorizationPermissionMismatch")
    );
    files
        .service
        .send("GET", &address, &[], None)
        .await
        .with_status(200);
    let minute = json!({ "advance": 61 });
    files.service.control("clock", &minute).await;
    let old = files.service.send("GET", &address, &[], None).await;
    assert!(old.with_status(403).text.contains("time frame"));
}

#[tokio::test]
async fn files_are_listed_by_directory_and_pattern() {
    let files = Files::new("20.0", "None").await;
    for path in [
        "top.txt",
        "a/one.csv",
        "a/two.txt",
        "a/b/three.txt",
        "c/four.txt",
    ] {
        files.put(path, path).await;
    }
    assert_eq!(files.paths("GetFiles").await, ["top.txt"]);
    assert_eq!(
        files.paths("GetFiles?directory=/a").await,
        ["a/one.csv", "a/two.txt"]
    );
    assert_eq!(
        files
            .paths("GetFiles?directory=a&recursive=true&fileNameGlob=*.txt")
            .await,
        ["a/b/three.txt", "a/two.txt"]
    );
    assert_eq!(files.paths("GetDirectories?directory=/").await, ["a", "c"]);
    assert_eq!(files.paths("GetDirectories?directory=a").await, ["a/b"]);
    let invalid = files.call("GET", "GetWriteUri?path=a/../b").await;
    assert_eq!(invalid.with_status(400).json()["errorCode"], 3103);
}

#[tokio::test]
async fn a_bucket_may_be_read_only_or_ask_for_a_token() {
    let files = Files::new("17.0", "ReadOnly").await;
    let refused = files.call("GET", "GetWriteUri?path=a.txt").await;
    assert_eq!(refused.with_status(400).json()["errorCode"], 3102);

    let files = Files::new("17.0", "AccessDataThroughOrchestrator").await;
    let access = files.call("GET", "GetWriteUri?path=a.txt").await.json();
    assert_eq!(access["RequiresAuth"], true);
    let address = files.address("GetWriteUri?path=a.txt").await;
    let body = || Some(("text/plain", "a".to_owned()));
    files
        .service
        .send("PUT", &address, &[BLOCK], body())
        .await
        .with_status(401);
    let bearer = format!("Bearer {}", files.token);
    files
        .service
        .send(
            "PUT",
            &address,
            &[BLOCK, ("authorization", &bearer)],
            body(),
        )
        .await
        .with_status(201);
}
