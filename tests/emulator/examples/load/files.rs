//! A file in a bucket that one client owns.

use crate::call::{Client, Outcome};
use crate::tally::Tally;

const BUCKET: &str = "/odata/Buckets(1)/UiPath.Server.Configuration.OData";

/// The file and what it may hold.
pub struct OwnFile {
    name: String,
    sequence: u64,
    /// Contents, one when it is certain; none before the first upload.
    possible: Vec<Option<Vec<u8>>>,
}

impl OwnFile {
    /// A file that does not exist yet.
    pub fn new(round: u64, number: usize) -> Self {
        Self {
            name: format!("load/{round}/{number}.bin"),
            sequence: 0,
            possible: vec![None],
        }
    }

    /// Writes it anew, or deletes it now and then.
    pub async fn change(&mut self, client: &Client, tally: &Tally) {
        self.sequence += 1;
        let content = if self.sequence.is_multiple_of(5) {
            None
        } else {
            Some(self.name.repeat(100 + self.sequence as usize).into_bytes())
        };
        let certain = match &content {
            Some(content) => self.write(client, tally, content.clone()).await,
            None => self.delete(client, tally).await,
        };
        match certain {
            Some(true) => self.possible = vec![content],
            Some(false) => self.possible.push(content),
            None => {}
        }
    }

    /// Whether it was written: certainly, perhaps, or not at all.
    async fn write(&self, client: &Client, tally: &Tally, content: Vec<u8>) -> Option<bool> {
        let uri = self.address(client, tally, "GetWriteUri").await?;
        match client.upload(&uri, content).await {
            Some(arrived) => Some(arrived),
            None => {
                tally.find(format!("upload of {}: no answer", self.name));
                Some(false)
            }
        }
    }

    async fn delete(&self, client: &Client, tally: &Tally) -> Option<bool> {
        let path = format!("{BUCKET}.DeleteFile?path={}", self.name);
        match tally.send(client, "files", ("DELETE", &path), None).await {
            Outcome::Answer(204 | 404, _) => Some(true),
            Outcome::Answer(status, body) => {
                tally.find(format!("DELETE {path}: {status} {body}"));
                None
            }
            Outcome::Unknown | Outcome::Hung => Some(false),
            Outcome::Refused => None,
        }
    }

    async fn address(&self, client: &Client, tally: &Tally, what: &str) -> Option<String> {
        let path = format!("{BUCKET}.{what}?path={}", self.name);
        match tally.send(client, "files", ("GET", &path), None).await {
            Outcome::Answer(200, access) => access["Uri"].as_str().map(str::to_owned),
            Outcome::Answer(status, body) => {
                if status != 404 {
                    tally.find(format!("GET {path}: {status} {body}"));
                }
                None
            }
            Outcome::Refused | Outcome::Unknown | Outcome::Hung => None,
        }
    }

    /// Reads it back: what was stored must be there, byte for byte.
    pub async fn check(&self, client: &Client, tally: &Tally) {
        let Some(uri) = self.address(client, tally, "GetReadUri").await else {
            return;
        };
        match client.download(&uri).await {
            Ok(content) => {
                if !self.possible.contains(&content) {
                    let length = content.map_or(0, |content| content.len());
                    tally.find(format!("{} holds {length} other bytes", self.name));
                }
            }
            Err(Outcome::Hung) => tally.find(format!("download of {}: no answer", self.name)),
            Err(_) => {}
        }
    }
}
