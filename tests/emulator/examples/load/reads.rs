//! Lists and single reads of what nobody changes.

use rand::RngExt as _;
use rand::rngs::StdRng;
use serde_json::Value;

use crate::call::{Client, Outcome};
use crate::tally::Tally;

/// Requests, and the least number of rows in their answers.
const LISTS: [(&str, usize); 8] = [
    ("/odata/Folders", 2),
    ("/odata/Users?$expand=UserRoles&$top=5", 2),
    (
        "/odata/Jobs?$filter=State%20eq%20'Faulted'&$orderby=Id%20desc&$top=20",
        0,
    ),
    ("/odata/QueueDefinitions?$select=Id,Name", 1),
    ("/odata/Releases?$filter=contains(Name,'e')", 0),
    (
        "/odata/RobotLogs?$top=100&$filter=Level%20eq%20'Error'&$skip=5",
        0,
    ),
    ("/odata/Roles?$count=true", 2),
    ("/odata/AuditLogs?$top=50", 0),
];
const PAGE: usize = 1000;
const PAGES: usize = 100;

/// Reads something.
pub async fn read(client: &Client, tally: &Tally, random: &mut StdRng) {
    if random.random_bool(0.3) {
        let path = format!(
            "/odata/RobotLogs?$top={PAGE}&$skip={}",
            random.random_range(0..PAGES) * PAGE
        );
        return list(client, tally, &path, PAGE).await;
    }
    let (path, least) = LISTS[random.random_range(0..LISTS.len())];
    list(client, tally, path, least).await;
}

async fn list(client: &Client, tally: &Tally, path: &str, least: usize) {
    match tally.send(client, "reads", ("GET", path), None).await {
        Outcome::Answer(200, body) => {
            let rows = body["value"].as_array().map_or(0, Vec::len);
            if rows < least || rows > PAGE {
                tally.find(format!("GET {path}: {rows} rows"));
            }
        }
        Outcome::Answer(status, body) => {
            tally.find(format!("GET {path}: {status} {}", short(&body)))
        }
        Outcome::Refused | Outcome::Unknown | Outcome::Hung => {}
    }
}

fn short(body: &Value) -> String {
    body.to_string().chars().take(300).collect()
}
