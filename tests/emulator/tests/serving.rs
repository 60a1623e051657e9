//! What every answer has in common: addresses, headers, errors, faults, the journal, the state.
#![allow(
    clippy::panic,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test that cannot go on says so"
)]

#[path = "serving/faults.rs"]
mod faults;
#[path = "serving/state.rs"]
mod state;

use std::sync::Arc;

use orchestrator_emulator::schema::Schema;
use orchestrator_emulator::{Emulator, Settings, auth, descriptions, server};
use reqwest::{Client, RequestBuilder, Response};
use serde_json::{Value, json};
use tokio::net::TcpListener;

/// A running emulator.
pub struct Running {
    /// The emulator itself.
    pub emulator: Arc<Emulator>,
    /// Scheme and authority.
    pub origin: String,
    token: String,
    client: Client,
}

/// Starts an emulator of version 17.0.
pub async fn start(settings: Settings) -> Running {
    let bytes = descriptions::named("17.0").unwrap();
    let emulator = Arc::new(Emulator::new(
        Schema::load("17.0", bytes).unwrap(),
        settings,
    ));
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let origin = format!("http://{}", listener.local_addr().unwrap());
    let serving = Arc::clone(&emulator);
    tokio::spawn(async move { server::serve(listener, serving, std::future::pending()).await });
    Running {
        token: auth::ready_tokens(&emulator).remove(0).token,
        emulator,
        origin,
        client: Client::new(),
    }
}

impl Running {
    /// A request with token and folder.
    pub fn request(&self, method: &str, path: &str) -> RequestBuilder {
        self.client
            .request(method.parse().unwrap(), format!("{}{path}", self.origin))
            .header("authorization", format!("Bearer {}", self.token))
            .header("x-uipath-organizationunitid", "3")
    }

    /// Gets a path.
    pub async fn get(&self, path: &str) -> Response {
        self.request("GET", path).send().await.unwrap()
    }

    /// Gets JSON.
    pub async fn json(&self, path: &str) -> Value {
        read(self.get(path).await).await
    }

    /// Sends JSON.
    pub async fn send(&self, method: &str, path: &str, body: &Value) -> Response {
        self.request(method, path)
            .header("content-type", "application/json")
            .body(body.to_string())
            .send()
            .await
            .unwrap()
    }
}

/// The JSON of an answer.
pub async fn read(response: Response) -> Value {
    let text = response.text().await.unwrap();
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

fn header(response: &Response, name: &str) -> String {
    let value = response.headers().get(name);
    value.map_or_else(String::new, |value| value.to_str().unwrap().to_owned())
}

#[tokio::test]
async fn every_prefix_reaches_the_same() {
    let running = start(Settings::default()).await;
    for prefix in [
        "",
        "/acme/main",
        "/acme/main/orchestrator_",
        "/ACME/main/Orchestrator_",
    ] {
        let jobs = running.json(&format!("{prefix}/odata/jobs?$top=1")).await;
        let context = format!("{}{prefix}/odata/$metadata#Jobs", running.origin);
        assert_eq!(jobs["@odata.context"], json!(context));
        assert_eq!(jobs["value"].as_array().map(Vec::len), Some(1));
    }
}

#[tokio::test]
async fn answers_have_the_headers_of_the_service() {
    let running = start(Settings::default()).await;
    let answer = running.get("/odata/Jobs?$top=1").await;
    for (name, value) in [
        (
            "content-type",
            "application/json; odata.metadata=minimal; odata.streaming=true",
        ),
        ("odata-version", "4.0"),
        ("api-supported-versions", "17.0"),
        ("access-control-allow-origin", "*"),
    ] {
        assert_eq!(header(&answer, name), value, "{name}");
    }
    assert_eq!(header(&answer, "x-correlation-id").len(), 36);
    let asked = running
        .request("OPTIONS", "/odata/Jobs")
        .header("access-control-request-headers", "authorization")
        .send()
        .await
        .unwrap();
    assert_eq!(asked.status(), 204);
    assert_eq!(
        header(&asked, "access-control-allow-headers"),
        "authorization"
    );
}

#[tokio::test]
async fn literals_parentheses_and_query_parameters() {
    let running = start(Settings::default()).await;
    let base = "/odata/Folders/UiPath.Server.Configuration.OData.GetUsersForFolder";
    for arguments in [
        "(key=3,includeInherited=true)",
        "(includeInherited=TRUE,key=3)",
        "?key=3&includeInherited=true",
        "(key=@k,includeInherited=true)?@k=3",
    ] {
        let answer = running.get(&format!("{base}{arguments}")).await;
        assert_eq!(answer.status(), 200, "{arguments}");
    }
    let wrong = running
        .get(&format!("{base}(key='x',includeInherited=true)"))
        .await;
    assert_eq!(wrong.status(), 400);
    assert!(
        read(wrong).await["message"]
            .as_str()
            .unwrap()
            .contains("'key'")
    );
    let count = "/odata/Alerts/UiPath.Server.Configuration.OData.GetUnreadCount";
    assert_eq!(running.get(&format!("{count}()")).await.status(), 200);
}

#[tokio::test]
async fn what_is_not_there_says_so_in_json() {
    let running = start(Settings::default()).await;
    for (method, path, status) in [
        ("GET", "/odata/Nothing", 404),
        ("GET", "/nowhere", 404),
        ("GET", "/odata/Jobs(987654)", 404),
        ("DELETE", "/odata/Jobs", 405),
        ("GET", "/odata/Jobs(abc)", 400),
        ("GET", "/odata/Jobs?$top=1001", 400),
        ("GET", "/odata/Jobs?$filter=Nothing eq 1", 400),
    ] {
        let answer = running.request(method, path).send().await.unwrap();
        assert_eq!(answer.status(), status, "{method} {path}");
        let problem = read(answer).await;
        assert!(
            problem["message"].is_string() && problem["errorCode"].is_i64(),
            "{problem}"
        );
        assert!(problem["traceId"].is_string(), "{problem}");
    }
    let stranger = Client::new().get(format!("{}/odata/Jobs", running.origin));
    let answer = stranger.send().await.unwrap();
    assert_eq!(answer.status(), 401);
    assert!(header(&answer, "www-authenticate").starts_with("Bearer"));
}

#[tokio::test]
async fn a_body_of_the_wrong_type_names_the_member() {
    let running = start(Settings::default()).await;
    for (body, member) in [
        (json!({"Name": 7}), "'Name'"),
        (
            json!({"Name": "A", "ExcludedDates": ["x"]}),
            "'ExcludedDates[0]'",
        ),
        (json!({"Name": "A", "Id": "1"}), "'Id'"),
        (json!([]), "The body"),
    ] {
        let answer = running.send("POST", "/odata/Calendars", &body).await;
        assert_eq!(answer.status(), 400, "{body}");
        let problem = read(answer).await;
        let message = problem["message"].as_str().unwrap();
        assert!(message.contains(member), "{message}");
    }
    let unknown = json!({"Name": "A", "TimeZoneId": "UTC", "ExcludedDates": [], "Future": 1});
    let answer = running.send("POST", "/odata/Calendars", &unknown).await;
    assert_eq!(answer.status(), 201);
    let location = header(&answer, "location");
    let made = read(answer).await;
    assert!(made.get("Future").is_none());
    assert_eq!(
        location,
        format!("{}/odata/Calendars({})", running.origin, made["Id"])
    );
    let changed = running.json(&location[running.origin.len()..]).await;
    assert_eq!(changed["Name"], "A");
}

#[tokio::test]
async fn a_change_of_some_members_leaves_the_others() {
    let running = start(Settings::default()).await;
    let before = running.json("/odata/Machines(1)").await;
    let change = json!({"Description": "Changed."});
    let answer = running.send("PATCH", "/odata/Machines(1)", &change).await;
    assert!(answer.status().is_success(), "{}", answer.status());
    let after = running.json("/odata/Machines(1)").await;
    assert_eq!(after["Description"], "Changed.");
    assert_eq!(after["Name"], before["Name"]);
}

#[tokio::test]
async fn documents_describe_the_service() {
    let running = start(Settings::default()).await;
    let service = running.json("/odata").await;
    assert!(
        service["value"]
            .as_array()
            .unwrap()
            .iter()
            .any(|set| set["name"] == "Jobs")
    );
    let metadata = running.json("/odata/$metadata").await;
    assert_eq!(metadata["$Version"], "4.0");
    let xml = running.get("/odata/$metadata?$format=xml").await;
    assert!(xml.text().await.unwrap().contains("<edmx:Edmx"));
    let openapi = running.json("/swagger/v17.0/swagger.json").await;
    assert!(openapi["paths"].as_object().unwrap().len() > 300);
    assert_eq!(
        running.get("/odata/$metadata?$format=atom").await.status(),
        415
    );
}
