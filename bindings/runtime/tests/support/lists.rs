//! What tests of lists have in common.

use futures::StreamExt as _;
use odata_runtime::Error;

use super::service::{Machine, machines};
use super::{Seen, Server};

pub fn rows(from: u64, to: u64) -> String {
    (from..to)
        .map(|id| format!(r#"{{"Id":{id}}}"#))
        .collect::<Vec<_>>()
        .join(",")
}

pub fn number(seen: &Seen, option: &str, default: u64) -> u64 {
    seen.option(option)
        .map_or(default, |text| text.parse().unwrap())
}

pub fn ids(rows: &[Machine]) -> Vec<i64> {
    rows.iter().map(|row| row.id.unwrap()).collect()
}

pub fn all(total: i64) -> Vec<i64> {
    (0..total).collect()
}

pub async fn last_error(server: &Server) -> (usize, Error) {
    let mut stream = machines(&server.client()).list().stream();
    let mut rows = 0;
    loop {
        match stream.next().await {
            Some(Ok(_)) => rows += 1,
            Some(Err(error)) => {
                assert!(
                    stream.next().await.is_none(),
                    "a stream ends after an error"
                );
                return (rows, error);
            }
            None => panic!("no error"),
        }
    }
}
