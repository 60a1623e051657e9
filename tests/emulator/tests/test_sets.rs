//! Test sets over HTTP: making them, executing them, cancelling, executing again, triggers.

#![allow(clippy::panic)]

#[path = "test_sets/definitions.rs"]
mod definitions;
mod support;
#[path = "test_sets/triggers.rs"]
mod triggers;

use serde_json::{Value, json};
use support::{Answered, Service as Http, start};

const SETS: &str = "/odata/TestSets";
const API: &str = "/api/TestAutomation";
/// The folder of the sample that has processes and definitions of test cases.
const FOLDER: &str = "3";
/// Definitions of the sample: two test cases of one package, one of another.
const READS: &str = "3c1f0b5e-70a1-4f62-9d64-0b6a7f1e0001";
const REFUSES: &str = "3c1f0b5e-70a1-4f62-9d64-0b6a7f1e0002";

/// A service and the token of an administrator.
struct Service {
    http: Http,
    token: String,
}

impl Service {
    async fn new(version: &str) -> Self {
        let http = start(version, &["--permissions", "off"]).await;
        let wish =
            json!({ "name": "tester", "roles": ["Administrator"], "expiresIn": 100_000_000 });
        let token = http.user(&wish).await;
        Self { http, token }
    }

    async fn send(&self, method: &str, path: &str, body: Option<&Value>) -> Answered {
        let headers = [("X-UIPATH-OrganizationUnitId", FOLDER)];
        self.http
            .call(method, path, &self.token, &headers, body)
            .await
    }

    async fn get(&self, path: &str) -> Value {
        self.send("GET", path, None).await.with_status(200).json()
    }

    async fn rows(&self, path: &str) -> Vec<Value> {
        let rows = self.get(path).await["value"].clone();
        rows.as_array().cloned().unwrap_or_default()
    }

    async fn post(&self, path: &str, body: &Value) -> Answered {
        self.send("POST", path, Some(body)).await
    }

    async fn advance(&self, seconds: i64) {
        let wish = json!({ "advance": seconds });
        self.http.control("clock", &wish).await;
    }

    /// Makes a test set of three test cases.
    async fn set(&self, name: &str) -> Value {
        let answer = self.post(SETS, &wish(name)).await;
        answer.with_status(201).json()
    }

    async fn start(&self, set: &Value) -> i64 {
        let path = format!("{API}/StartTestSetExecution?testSetId={}", set["Id"]);
        let answer = self.send("POST", &path, None).await.with_status(200);
        answer.json().as_i64().unwrap_or_default()
    }

    async fn execution(&self, id: i64) -> Value {
        self.get(&format!("/odata/TestSetExecutions({id})")).await
    }

    /// The executions of test cases of an execution of a set, in the order in which they were made.
    async fn cases(&self, execution: i64) -> Vec<Value> {
        let filter = format!("$filter=TestSetExecutionId%20eq%20{execution}&$orderby=Id");
        self.rows(&format!("/odata/TestCaseExecutions?{filter}"))
            .await
    }
}

fn wish(name: &str) -> Value {
    json!({
        "Name": name,
        "Description": "Made by a test.",
        "EnableCoverage": true,
        "Packages": [
            { "PackageIdentifier": "Invoices.Read", "VersionMask": "1.2.x" },
            { "PackageIdentifier": "Invoices.Post", "VersionMask": "2.0.1" },
        ],
        "TestCases": [
            { "DefinitionId": 1, "VersionNumber": "1.2.0", "ReleaseId": 1, "Enabled": true },
            { "DefinitionId": 2, "VersionNumber": "1.2.0", "ReleaseId": 1, "Enabled": true },
            { "DefinitionId": 3, "VersionNumber": "2.0.1", "ReleaseId": 2, "Enabled": true },
        ],
        "InputArguments": [
            { "Name": "in_Mailbox", "Type": "System.String", "Value": "tests@example.com" },
        ],
    })
}

fn statuses(cases: &[Value]) -> Vec<&str> {
    let all = cases.iter();
    all.map(|case| case["Status"].as_str().unwrap_or_default())
        .collect()
}

#[tokio::test]
async fn an_execution_runs_through_its_states() {
    for version in ["17.0", "20.0"] {
        let service = Service::new(version).await;
        let set = service.set("Regression").await;
        assert_eq!(set["TestCaseCount"], 3);
        assert_eq!(set["SourceType"], "User");
        let id = service.start(&set).await;
        let before = service.execution(id).await;
        assert_eq!(before["Status"], "Pending");
        assert_eq!(before["TestSetId"], set["Id"]);
        assert_eq!(before["TriggerType"], "Manual");
        assert_eq!(before["EndTime"], Value::Null);
        let cases = service.cases(id).await;
        assert_eq!(statuses(&cases), ["Pending", "Pending", "Pending"]);
        // A job starts within two seconds, and works for four seconds at least.
        service.advance(3).await;
        let now = service.execution(id).await;
        assert_eq!(now["Status"], "Running", "{version}");
        assert_eq!(now["CoverageStatus"], "Processing");
        let cases = service.cases(id).await;
        assert_eq!(statuses(&cases), ["Running", "Running", "Running"]);
        assert!(cases[0]["StartTime"].is_string());
        // It works for at most 8 steps of three seconds.
        service.advance(60).await;
        let cases = service.cases(id).await;
        for case in &cases {
            let job = service
                .get(&format!("/odata/Jobs({})", case["JobId"]))
                .await;
            assert_eq!(job["Key"], case["JobKey"]);
            assert_eq!(
                job["InputArguments"],
                r#"{"in_Mailbox":"tests@example.com"}"#
            );
            let expected = match job["State"].as_str() {
                Some("Successful") => "Passed",
                Some("Faulted") => "Failed",
                other => panic!("{other:?}"),
            };
            assert_eq!(case["Status"], expected);
            assert_eq!(case["EndTime"], job["EndTime"]);
            assert_eq!(case["HasAssertions"], true);
        }
        let has_failed = statuses(&cases).contains(&"Failed");
        let after = service.execution(id).await;
        assert_eq!(
            after["Status"],
            if has_failed { "Failed" } else { "Passed" }
        );
        assert_eq!(after["CoverageStatus"], "Completed");
        let last = cases
            .iter()
            .filter_map(|case| case["EndTime"].as_str())
            .max();
        assert_eq!(after["EndTime"].as_str(), last);
    }
}

#[tokio::test]
async fn expanding_leads_to_what_belongs_together() {
    let service = Service::new("17.0").await;
    let set = service.set("Expanded").await;
    let id = service.start(&set).await;
    let path = format!(
        "{SETS}({})?$expand=Packages,TestCases($expand=Definition),InputArguments",
        set["Id"]
    );
    let whole = service.get(&path).await;
    assert_eq!(whole["Packages"][1]["PackageIdentifier"], "Invoices.Post");
    assert_eq!(whole["TestCases"][1]["Definition"]["UniqueId"], REFUSES);
    assert_eq!(whole["TestCases"][2]["TestSetId"], set["Id"]);
    assert_eq!(whole["InputArguments"][0]["Value"], "tests@example.com");
    let path = format!(
        "/odata/TestSetExecutions({id})?$expand=TestSet,TestCaseExecutions($expand=TestCase)"
    );
    let whole = service.get(&path).await;
    assert_eq!(whole["TestSet"]["Name"], "Expanded");
    let cases = whole["TestCaseExecutions"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    assert_eq!(cases.len(), 3);
    for (case, definition) in cases.iter().zip([1, 2, 3]) {
        assert_eq!(case["TestCase"]["DefinitionId"], definition);
        assert_eq!(case["TestCase"]["Id"], case["TestCaseId"]);
    }
    // Without `$expand` they are left out.
    let plain = service.execution(id).await;
    assert_eq!(plain.get("TestCaseExecutions"), None);
}

#[tokio::test]
async fn an_execution_is_cancelled() {
    let service = Service::new("17.0").await;
    let set = service.set("Cancelled").await;
    let id = service.start(&set).await;
    service.advance(3).await;
    let cancel = format!("{API}/CancelTestSetExecution?testSetExecutionId={id}");
    service.send("POST", &cancel, None).await.with_status(202);
    assert_eq!(service.execution(id).await["Status"], "Cancelling");
    let cases = service.cases(id).await;
    assert_eq!(statuses(&cases), ["Cancelling", "Cancelling", "Cancelling"]);
    // A killed job ends within a second.
    service.advance(2).await;
    assert_eq!(service.execution(id).await["Status"], "Cancelled");
    let cases = service.cases(id).await;
    assert_eq!(statuses(&cases), ["Cancelled", "Cancelled", "Cancelled"]);
    let job = service
        .get(&format!("/odata/Jobs({})", cases[0]["JobId"]))
        .await;
    assert_eq!(job["State"], "Stopped");
    service.send("POST", &cancel, None).await.with_status(409);
    let unknown = format!("{API}/CancelTestSetExecution?testSetExecutionId=987654");
    service.send("POST", &unknown, None).await.with_status(404);
}

#[tokio::test]
async fn one_test_case_is_cancelled_and_the_others_go_on() {
    let service = Service::new("17.0").await;
    let set = service.set("One").await;
    let id = service.start(&set).await;
    let first = service.cases(id).await[0]["Id"].clone();
    let cancel = format!("{API}/CancelTestCaseExecution?testCaseExecutionId={first}");
    service.send("POST", &cancel, None).await.with_status(202);
    // No robot had the job yet: it ends at once.
    assert_eq!(service.cases(id).await[0]["Status"], "Cancelled");
    assert_eq!(service.execution(id).await["Status"], "Running");
    service.advance(60).await;
    let cases = service.cases(id).await;
    assert!(matches!(statuses(&cases)[1], "Passed" | "Failed"));
    let has_failed = statuses(&cases).contains(&"Failed");
    let expected = if has_failed { "Failed" } else { "Cancelled" };
    assert_eq!(service.execution(id).await["Status"], expected);
}

#[tokio::test]
async fn an_order_is_kept_and_only_stated_test_cases_run() {
    let service = Service::new("17.0").await;
    let set = service.set("Ordered").await;
    let path = format!(
        "{API}/StartTestSetExecutionWithOptions?testSetKey={}",
        text(&set, "Key")
    );
    let options = json!({
        "triggerType": "ExternalTool",
        "enforceExecutionOrder": true,
        "executeOnlySpecifiedTestCases": true,
        "batchExecutionKey": "1f2e3d4c-0000-4000-8000-000000000001",
        "testCases": [
            { "uniqueId": READS, "executionOrder": 2 },
            { "uniqueId": REFUSES, "executionOrder": 1,
              "inputArgumentsVariations": [{ "in_Mailbox": "a@example.com" }, { "in_Mailbox": "b@example.com" }] },
        ],
    });
    let id = service.post(&path, &options).await.with_status(200).json();
    let id = id.as_i64().unwrap_or_default();
    let execution = service.execution(id).await;
    assert_eq!(execution["TriggerType"], "ExternalTool");
    assert_eq!(
        execution["BatchExecutionKey"],
        "1f2e3d4c-0000-4000-8000-000000000001"
    );
    let cases = service.cases(id).await;
    let orders: Vec<i64> = cases
        .iter()
        .filter_map(|case| case["ExecutionOrder"].as_i64())
        .collect();
    assert_eq!(orders, [1, 1, 2]);
    assert_eq!(
        cases[1]["InputArguments"],
        r#"{"in_Mailbox":"b@example.com"}"#
    );
    assert_eq!(cases[1]["DataVariationIdentifier"], "2");
    assert_eq!(cases[1]["JobId"], Value::Null);
    service.advance(3).await;
    assert_eq!(
        statuses(&service.cases(id).await),
        ["Running", "Pending", "Pending"]
    );
    service.advance(300).await;
    let cases = service.cases(id).await;
    for pair in cases.windows(2) {
        let (end, start) = (pair[0]["EndTime"].as_str(), pair[1]["StartTime"].as_str());
        assert!(end.is_some() && end <= start, "{pair:?}");
    }
    assert_ne!(service.execution(id).await["EndTime"], Value::Null);
    let again = service.post(&path, &options).await.with_status(409).json();
    assert_eq!(again["errorCode"], 3216);
}

#[tokio::test]
async fn options_that_cannot_be_are_refused() {
    let service = Service::new("17.0").await;
    let path = format!("{API}/StartTestSetExecutionWithOptions?testSetId=1");
    let unknown = json!({ "testCases": [{ "uniqueId": "00000000-0000-4000-8000-00000000ffff" }] });
    let answer = service.post(&path, &unknown).await.with_status(400).json();
    assert_eq!(answer["errorCode"], 3208);
    let twice = json!({ "testCases": [{ "uniqueId": READS }, { "uniqueId": READS }] });
    let answer = service.post(&path, &twice).await.with_status(400).json();
    assert_eq!(answer["errorCode"], 3213);
    let robot = json!({ "robotId": 987_654 });
    let answer = service.post(&path, &robot).await.with_status(400).json();
    assert_eq!(answer["errorCode"], 3224);
}

fn text<'v>(value: &'v Value, name: &str) -> &'v str {
    value[name].as_str().unwrap_or_default()
}

#[tokio::test]
async fn test_cases_are_executed_again() {
    let service = Service::new("17.0").await;
    let set = service.set("Again").await;
    let id = service.start(&set).await;
    let path = format!("{API}/ReexecuteTestCases");
    let first = service.cases(id).await[0]["Id"].clone();
    let body = json!({ "testCaseExecutions": [{ "testCaseExecutionId": first }] });
    let early = service.post(&path, &body).await.with_status(409).json();
    assert_eq!(early["errorCode"], 3226);
    service.advance(60).await;
    let rows = service.post(&path, &body).await.with_status(200).json();
    assert_eq!(rows[0]["RunId"], 2);
    assert_eq!(rows[0]["Status"], "Pending");
    assert_eq!(service.execution(id).await["EndTime"], Value::Null);
    service.advance(60).await;
    let cases = service.cases(id).await;
    assert_eq!(cases.len(), 4);
    assert_eq!(cases[3]["TestCaseId"], cases[0]["TestCaseId"]);
    assert_ne!(cases[3]["JobId"], cases[0]["JobId"]);
    let latest = statuses(&cases[1..]).contains(&"Failed");
    let expected = if latest { "Failed" } else { "Passed" };
    assert_eq!(service.execution(id).await["Status"], expected);
    let none = json!({ "testCaseExecutions": [] });
    service.post(&path, &none).await.with_status(400);
}

#[tokio::test]
async fn results_are_read() {
    let service = Service::new("17.0").await;
    let set = service.set("Results").await;
    let id = service.start(&set).await;
    service.advance(60).await;
    let case = service.cases(id).await[0].clone();
    let path = format!("{API}/GetTestCaseExecutionAttachments");
    let body = json!({ "jobKey": case["JobKey"], "tags": ["log"] });
    let files = service.post(&path, &body).await.with_status(200).json();
    assert_eq!(files.as_array().map(Vec::len), Some(1));
    let number = &files[0]["Id"];
    let path =
        format!("{API}/GetTestCaseExecutionAttachment?testCaseExecutionAttachmentId={number}");
    let log = service.send("GET", &path, None).await.with_status(200);
    assert!(log.text.contains(text(&case, "Status")), "{}", log.text);
    let path = format!("{API}/GetTestSetExecutionAttachments");
    let body = json!({ "testSetExecutionId": id, "tags": ["junit"] });
    let files = service.post(&path, &body).await.with_status(200).json();
    let number = &files[0]["Id"];
    let path = format!("{API}/GetTestSetExecutionAttachment?testSetExecutionAttachmentId={number}");
    let results = service.send("GET", &path, None).await.with_status(200);
    assert!(results.text.contains("tests=\"3\""), "{}", results.text);
    // The sample has a failed test case, whose failed assertion has a screenshot.
    let path = "/odata/TestCaseExecutions(2)?$expand=TestCaseAssertions";
    for assertion in service.get(path).await["TestCaseAssertions"]
        .as_array()
        .into_iter()
        .flatten()
    {
        let has_one = assertion["HasScreenshot"] == json!(true);
        assert_ne!(assertion["Succeeded"], json!(has_one));
        let path = format!(
            "{API}/GetAssertionScreenshot?testCaseAssertionId={}",
            assertion["Id"]
        );
        let answer = service
            .http
            .client
            .get(format!("{}{path}", service.http.address));
        let answer = answer
            .bearer_auth(&service.token)
            .header("X-UIPATH-OrganizationUnitId", FOLDER)
            .send()
            .await
            .unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(answer.status().as_u16(), if has_one { 200 } else { 404 });
        let bytes = answer.bytes().await.unwrap_or_default();
        assert_eq!(bytes.starts_with(b"\x89PNG"), has_one);
    }
}
