//! Making, changing and deleting test sets.

use serde_json::{Value, json};

use super::{API, READS, REFUSES, SETS, Service, wish};

type Change = fn(&mut Value);

#[tokio::test]
async fn test_sets_that_cannot_be_are_refused() {
    let service = Service::new("17.0").await;
    service.set("Taken").await;
    let cases: [(&str, u16, i64, Change); 10] = [
        ("an Id", 400, 3201, |set| set["Id"] = 5.into()),
        ("no name", 400, 1014, |set| set["Name"] = " ".into()),
        ("a used name", 409, 1001, |set| set["Name"] = "taken".into()),
        ("no test case", 400, 3204, |set| {
            set["TestCases"] = json!([])
        }),
        ("a package twice", 400, 3205, |set| {
            set["Packages"][1]["PackageIdentifier"] = "invoices.read".into();
        }),
        ("no version", 400, 3206, |set| {
            set["Packages"][0]["VersionMask"] = "latest".into()
        }),
        ("no definition", 404, 3207, |set| {
            set["TestCases"][0]["DefinitionId"] = 99.into()
        }),
        ("another package", 400, 3208, |set| {
            set["TestCases"][0]["DefinitionId"] = 4.into()
        }),
        ("another version", 400, 3209, |set| {
            set["TestCases"][0]["VersionNumber"] = "1.1.0".into();
        }),
        ("another process", 400, 3227, |set| {
            set["TestCases"][0]["ReleaseId"] = 2.into()
        }),
    ];
    for (what, status, code, change) in cases {
        let mut set = wish("Refused");
        change(&mut set);
        let answer = service.post(SETS, &set).await.with_status(status);
        assert_eq!(answer.json()["errorCode"], code, "{what}");
    }
    let mut set = wish("Refused");
    set["InputArguments"] = json!([set["InputArguments"][0], set["InputArguments"][0]]);
    let answer = service.post(SETS, &set).await.with_status(400).json();
    assert_eq!(answer["errorCode"], 3223);
    let unknown = format!("{API}/StartTestSetExecution?testSetId=987654");
    service.send("POST", &unknown, None).await.with_status(404);
}

#[tokio::test]
async fn test_sets_are_changed_and_deleted() {
    let service = Service::new("17.0").await;
    let set = service.set("Old name").await;
    let path = format!("{SETS}({})", set["Id"]);
    let with_parts = format!("{path}?$expand=TestCases");
    let before = service.get(&with_parts).await["TestCases"].clone();
    let mut body = wish("New name");
    body["Id"] = set["Id"].clone();
    body["TestCases"] = json!([before[1]]);
    body["TestCases"][0]["Enabled"] = false.into();
    service
        .send("PUT", &path, Some(&body))
        .await
        .with_status(200);
    let now = service.get(&with_parts).await;
    assert_eq!(now["Name"], "New name");
    assert_eq!(now["TestCaseCount"], 1);
    assert_eq!(now["TestCases"][0]["Id"], before[1]["Id"]);
    // All of its test cases are switched off.
    let start = format!("{API}/StartTestSetExecution?testSetId={}", set["Id"]);
    let answer = service
        .send("POST", &start, None)
        .await
        .with_status(400)
        .json();
    assert_eq!(answer["errorCode"], 3211);
    body["TestCases"][0]["Enabled"] = true.into();
    service
        .send("PUT", &path, Some(&body))
        .await
        .with_status(200);
    let id = service.start(&set).await;
    let answer = service.send("DELETE", &path, None).await.with_status(409);
    assert_eq!(answer.json()["errorCode"], 1013);
    service.advance(60).await;
    service.send("DELETE", &path, None).await.with_status(204);
    service.send("GET", &path, None).await.with_status(404);
    service.send("POST", &start, None).await.with_status(404);
    // The execution stays, and knows what it was of.
    let path = format!("/odata/TestSetExecutions({id})?$expand=TestSet");
    let old = service.get(&path).await;
    assert_eq!(old["TestSet"]["Name"], "New name");
    assert_eq!(old["TestSet"]["IsDeleted"], true);
}

#[tokio::test]
async fn test_sets_are_made_of_processes() {
    let service = Service::new("20.0").await;
    let path = format!("{API}/CreateTestSetForReleaseVersion");
    let body = json!({
        "releaseId": 1,
        "versionNumber": "1.2.0",
        "testCaseUniqueIds": [REFUSES],
        "enableCoverage": true,
    });
    let id = service.post(&path, &body).await.with_status(201).json();
    let set = service
        .get(&format!("{SETS}({id})?$expand=TestCases"))
        .await;
    assert_eq!(set["SourceType"], "ExternalTool");
    assert_eq!(set["EnableCoverage"], true);
    assert_eq!(set["TestCases"][0]["DefinitionId"], 2);
    let wrong = json!({ "releaseId": 1, "versionNumber": "9.9.9" });
    let answer = service.post(&path, &wrong).await.with_status(400).json();
    assert_eq!(answer["errorCode"], 3210);
    let path =
        format!("{API}/GetReleasesForPackageVersion?packageIdentifier=Invoices.Read&version=1.2.0");
    let rows = service.get(&path).await;
    assert_eq!(
        rows,
        json!([{ "organizationUnitId": 3, "releaseId": 1, "versionNumber": "1.2.0" }])
    );
    let path = format!("{API}/GetPackageInfoByTestCaseUniqueId?testCaseUniqueId={READS}");
    let info = service.get(&path).await;
    assert_eq!(info["packageIdentifier"], "Invoices.Read");
    assert_eq!(info["latestVersion"], "1.2.0");
}
