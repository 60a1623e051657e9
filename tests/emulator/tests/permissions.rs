//! Every row of the documentation's page of permissions, and every scope, over HTTP.

#![allow(clippy::panic)]

mod support;

use std::collections::BTreeMap;

use serde_json::{Value, json};
use support::facts::{Expression, Names, Row, table};
use support::{PathValues, Service, start};

/// Documented rows whose operation 20.0 still publishes.
const ROWS_OF_20_0: usize = 198;

const FOLDER: (&str, &str) = ("X-UIPATH-OrganizationUnitId", "14089");

/// A service with a folder of its own for the test.
async fn service(version: &str, arguments: &[&str]) -> Service {
    let service = start(version, arguments).await;
    let folder = json!({ "name": "Tested", "id": 14089 });
    service.control("folders", &folder).await;
    service
}

/// Users by what they may do, made when they are first needed.
#[derive(Default)]
struct Users {
    tokens: BTreeMap<Names, String>,
}

impl Users {
    async fn with(&mut self, service: &Service, names: &Names) -> String {
        if let Some(token) = self.tokens.get(names) {
            return token.clone();
        }
        let wish = json!({
            "name": format!("user {}", self.tokens.len()),
            "permissions": names,
            "folderPermissions": { "14089": names },
        });
        let token = service.user(&wish).await;
        self.tokens.insert(names.clone(), token.clone());
        token
    }
}

/// A body that is not what any operation wants, so that nothing happens to the state.
fn body(verb: &str) -> Option<Value> {
    matches!(verb, "POST" | "PUT" | "PATCH").then(|| json!({}))
}

async fn status(service: &Service, verb: &str, path: &str, token: &str) -> (u16, String) {
    let answer = service
        .call(verb, path, token, &[FOLDER], body(verb).as_ref())
        .await;
    (answer.status, answer.text)
}

fn is_passed(status: u16) -> bool {
    !matches!(status, 401 | 403 | 405 | 500..)
}

/// Every name on the page.
fn universe(rows: &[Row]) -> Names {
    rows.iter()
        .map(|row| row.get("permissions"))
        .filter(|text| !text.is_empty())
        .flat_map(|text| Expression::parse(text).smallest())
        .flatten()
        .collect()
}

/// Runs every documented row that a version has; returns their number.
async fn documented_rows(version: &str) -> usize {
    let rows = table("seed_rows.tsv");
    let public: Names = table(&format!("{version}/operations.tsv"))
        .iter()
        .filter(|row| row.get("public") == "1")
        .map(|row| row.get("id").to_owned())
        .collect();
    assert_eq!(rows.len(), 217);
    let universe = universe(&rows);
    let values = PathValues::load(version);
    let service = service(version, &[]).await;
    let mut users = Users::default();
    let (mut tested, mut passed, mut refused) = (0, 0, 0);
    let mut failures = Vec::new();
    for row in &rows {
        let operation = row.get(&format!("operation_{version}"));
        if !public.contains(operation) {
            continue;
        }
        tested += 1;
        let verb = row.get("verb");
        let path = values.fill(operation, row.get("path"));
        let at = format!("line {} {operation} {verb} {path}", row.get("seed_line"));
        let without_token = service.send(verb, &path, &[FOLDER], None).await;
        if without_token.status != 401 {
            failures.push(format!("{at}: no token gives {}", without_token.status));
        }
        let permissions = match row.get("permissions") {
            // The row without a permission takes the API's expression, which needs none either.
            "" => "authenticated",
            text => text,
        };
        let expression = Expression::parse(permissions);
        for set in expression.smallest() {
            let token = users.with(&service, &set).await;
            let (status, text) = status(&service, verb, &path, &token).await;
            passed += 1;
            if !is_passed(status) {
                failures.push(format!("{at}: {set:?} gives {status} {text}"));
            }
        }
        for set in expression.largest_insufficient(&universe) {
            let token = users.with(&service, &set).await;
            let (status, text) = status(&service, verb, &path, &token).await;
            refused += 1;
            let missing: Vec<&String> = universe.difference(&set).collect();
            if status != 403 {
                failures.push(format!("{at}: without {missing:?}: {status} {text}"));
            } else if !missing.iter().all(|name| text.contains(name.as_str())) {
                failures.push(format!("{at}: {missing:?} is not named in {text}"));
            }
        }
    }
    println!("{tested} rows, {passed} smallest sets, {refused} insufficient sets");
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    tested
}

#[tokio::test]
async fn every_documented_row_is_enforced() {
    assert_eq!(documented_rows("17.0").await, 217);
}

#[tokio::test]
async fn every_documented_row_that_20_0_has_is_enforced() {
    assert_eq!(documented_rows("20.0").await, ROWS_OF_20_0);
}

/// Runs every operation of a version with each of its scopes; returns their number.
async fn scopes_of_all_operations(version: &str) -> usize {
    let operations = table(&format!("{version}/operations.tsv"));
    let all_scopes: Names = table("scopes.tsv")
        .iter()
        .filter(|row| row.get("access") != "wildcard")
        .map(|row| row.get("scope").to_owned())
        .collect();
    let values = PathValues::load(version);
    let service = service(version, &[]).await;
    let all: Names = table("permissions.tsv")
        .iter()
        .flat_map(|row| {
            ["View", "Create", "Edit", "Delete"]
                .map(|action| format!("{}.{action}", row.get("api_name")))
        })
        .collect();
    let wish = json!({
        "name": "everything",
        "permissions": all,
        "folderPermissions": { "14089": all },
    });
    service.user(&wish).await;
    let mut tokens: BTreeMap<Names, String> = BTreeMap::new();
    let (mut tested, mut requests) = (0, 0);
    let mut failures = Vec::new();
    for row in &operations {
        let id = row.get("id");
        let is_signing_in = id == "Account.Authenticate";
        let needs_no_token = matches!(id, "Status.Get" | "Translations.GetTranslations");
        if row.get("public") != "1" || is_signing_in {
            continue;
        }
        tested += 1;
        let verb = row.get("verb");
        let path = values.fill(id, row.get("path_template"));
        let own: Names = row
            .get("scopes")
            .split_whitespace()
            .map(str::to_owned)
            .collect();
        let accepts = row.get("oauth") == "1";
        let mut cases: Vec<(Names, bool)> = match row.get("scopes_expr") {
            "" => own
                .iter()
                .map(|scope| (Names::from([scope.clone()]), true))
                .collect(),
            text => {
                let smallest = Expression::parse(text).smallest();
                smallest.into_iter().map(|set| (set, true)).collect()
            }
        };
        cases.push((Names::from(["OR.Default".to_owned()]), accepts));
        cases.push((
            &all_scopes - &own,
            needs_no_token || accepts && own.is_empty(),
        ));
        for (scopes, is_allowed) in cases {
            if !tokens.contains_key(&scopes) {
                let wish = json!({ "user": "everything", "scopes": scopes });
                let token = support::text(&service.control("tokens", &wish).await, "token");
                tokens.insert(scopes.clone(), token);
            }
            let (status, text) = status(&service, verb, &path, &tokens[&scopes]).await;
            requests += 1;
            let is_right = if is_allowed {
                is_passed(status)
            } else {
                status == 403
            };
            if !is_right {
                failures.push(format!("{id}: {scopes:?} gives {status} {text}"));
            }
        }
    }
    println!("{tested} operations, {requests} requests");
    assert!(failures.is_empty(), "{}", failures.join("\n"));
    tested
}

#[tokio::test]
async fn every_scope_of_every_operation_is_enforced() {
    assert_eq!(scopes_of_all_operations("17.0").await, 428);
}

#[tokio::test]
async fn every_scope_of_every_operation_of_20_0_is_enforced() {
    assert_eq!(scopes_of_all_operations("20.0").await, 418);
}

#[tokio::test]
async fn a_permission_in_another_folder_does_not_count() {
    let service = service("17.0", &[]).await;
    for (id, parent) in [(14090, json!(null)), (14091, json!(14089))] {
        let folder = json!({ "name": format!("Folder {id}"), "id": id, "parent": parent });
        service.control("folders", &folder).await;
    }
    let token = service
        .user(&json!({
            "name": "split",
            "permissions": ["Queues.View"],
            "folderPermissions": { "14089": ["Jobs.View"], "14090": ["Assets.View"] },
        }))
        .await;
    for (path, folder, expected) in [
        ("/odata/Jobs", "14089", 200),
        // What is granted in a folder holds below it.
        ("/odata/Jobs", "14091", 200),
        ("/odata/Jobs", "14090", 403),
        ("/odata/Assets", "14090", 200),
        ("/odata/Assets", "14089", 403),
        // A role of the tenant grants nothing in a folder.
        ("/odata/QueueDefinitions", "14089", 403),
    ] {
        let headers = [("x-uipath-organizationunitid", folder)];
        let answer = service.call("GET", path, &token, &headers, None).await;
        assert_eq!(
            answer.status, expected,
            "{path} in {folder}: {}",
            answer.text
        );
    }
}

#[tokio::test]
async fn an_application_is_limited_by_its_scopes_or_by_its_roles() {
    let service = service("17.0", &[]).await;
    let user = json!({ "name": "application user", "type": "DirectoryExternalApplication" });
    let user = service.control("users", &user).await;
    let application = json!({ "id": "app", "secret": "s", "user": user["id"] });
    service.control("applications", &application).await;
    for (scope, expected) in [("OR.Users", 200), ("OR.Jobs", 403), ("OR.Default", 403)] {
        let fields = [
            ("grant_type", "client_credentials"),
            ("client_id", "app"),
            ("client_secret", "s"),
            ("scope", scope),
        ];
        let answer = service.form("/identity_/connect/token", &fields).await;
        let token = support::text(&answer.with_status(200).json(), "access_token");
        let answer = service.get("/odata/Users", &token).await;
        assert_eq!(answer.status, expected, "{scope}: {}", answer.text);
    }
}

#[tokio::test]
async fn the_switch_takes_the_expression_of_the_api() {
    // The page wants Users.View for one user, the API a token.
    let service = service("17.0", &["--permissions", "api"]).await;
    let none = service.user(&json!({ "name": "none" })).await;
    let answer = service.get("/odata/Users(987654)", &none).await;
    assert_eq!(answer.status, 404, "{}", answer.text);
    let answer = service.get("/odata/Users", &none).await.with_status(403);
    assert!(answer.text.contains("Users.View"), "{}", answer.text);
}

#[tokio::test]
async fn without_enforcement_a_token_is_enough() {
    let service = service("17.0", &["--permissions", "off"]).await;
    let none = service.user(&json!({ "name": "none" })).await;
    service.get("/odata/Users", &none).await.with_status(200);
    service
        .get("/odata/Users", "unknown")
        .await
        .with_status(401);
}
