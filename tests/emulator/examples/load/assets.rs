//! An asset that one client owns: what is confirmed must stay.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::call::{Client, Outcome};
use crate::tally::Tally;

/// The asset and what it may hold.
pub struct OwnAsset {
    name: String,
    id: Option<i64>,
    sequence: u64,
    /// One value when it is certain, several after a lost answer.
    possible: BTreeSet<String>,
}

impl OwnAsset {
    /// An asset that does not exist yet.
    pub fn new(round: u64, number: usize) -> Self {
        Self {
            name: format!("load-{round}-{number}"),
            id: None,
            sequence: 0,
            possible: BTreeSet::new(),
        }
    }

    /// Gives it a new value; creates it at first.
    pub async fn change(&mut self, client: &Client, tally: &Tally) {
        let Some(id) = self.id else {
            return self.create(client, tally).await;
        };
        self.sequence += 1;
        let value = self.sequence.to_string();
        let mut body = self.body(&value);
        body["Id"] = json!(id);
        let path = format!("/odata/Assets({id})");
        match tally
            .send(client, "assets", ("PUT", &path), Some(&body))
            .await
        {
            Outcome::Answer(200, _) => self.possible = BTreeSet::from([value]),
            Outcome::Answer(status, body) => tally.find(format!("PUT {path}: {status} {body}")),
            Outcome::Unknown | Outcome::Hung => {
                self.possible.insert(value);
            }
            Outcome::Refused => {}
        }
    }

    async fn create(&mut self, client: &Client, tally: &Tally) {
        let body = self.body("0");
        let outcome = tally
            .send(client, "assets", ("POST", "/odata/Assets"), Some(&body))
            .await;
        match outcome {
            Outcome::Answer(201, row) => self.found(&row),
            Outcome::Answer(status, body) => tally.find(format!("POST Assets: {status} {body}")),
            Outcome::Refused => {}
            Outcome::Unknown | Outcome::Hung => {
                let path = format!("/odata/Assets?$filter=Name%20eq%20'{}'", self.name);
                if let Outcome::Answer(200, rows) = client.read(&path).await {
                    let rows = rows["value"].as_array().cloned().unwrap_or_default();
                    if rows.len() > 1 {
                        tally.find(format!("{} exists {} times", self.name, rows.len()));
                    }
                    rows.iter().for_each(|row| self.found(row));
                }
            }
        }
    }

    fn found(&mut self, row: &Value) {
        self.id = row["Id"].as_i64();
        self.possible = BTreeSet::from(["0".to_owned()]);
    }

    fn body(&self, value: &str) -> Value {
        json!({
            "Name": self.name,
            "ValueScope": "Global",
            "ValueType": "Text",
            "StringValue": value,
        })
    }

    /// Reads it: no confirmed value may be lost.
    pub async fn check(&self, client: &Client, tally: &Tally) {
        let Some(id) = self.id else { return };
        let path = format!("/odata/Assets({id})");
        match tally.send(client, "assets", ("GET", &path), None).await {
            Outcome::Answer(200, row) => {
                let value = row["StringValue"].as_str().unwrap_or_default();
                if !self.possible.contains(value) {
                    let wanted = &self.possible;
                    tally.find(format!(
                        "{} holds {value}, not one of {wanted:?}",
                        self.name
                    ));
                }
            }
            Outcome::Answer(status, body) => tally.find(format!("GET {path}: {status} {body}")),
            Outcome::Refused | Outcome::Unknown | Outcome::Hung => {}
        }
    }
}
