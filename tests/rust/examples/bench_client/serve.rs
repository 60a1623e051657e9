//! The other side, a process of its own: pages that were built before the first request.

use std::fmt::Write as _;
use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use axum::http::Uri;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;

use rust_tests::measuring::Outcome;

/// Rows in all.
pub const ROWS: usize = 1_000_000;
/// Rows of a page.
pub const PAGE: usize = 1000;
/// Different pages; they come in turns.
const PAGES: usize = 8;

/// What is sent.
struct Texts {
    pages: Vec<Bytes>,
    row: Bytes,
}

/// Serves until it is killed, and prints its address first.
pub async fn run() -> Outcome<()> {
    let texts = Texts {
        pages: (0..PAGES).map(|page| Bytes::from(text(page))).collect(),
        row: Bytes::from(crate::items::item(7)),
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    println!("http://{}", listener.local_addr()?);
    let router = Router::new().fallback(answer).with_state(Arc::new(texts));
    axum::serve(listener, router).await?;
    Ok(())
}

async fn answer(
    State(texts): State<Arc<Texts>>,
    uri: Uri,
    RawQuery(query): RawQuery,
) -> impl IntoResponse {
    let query = query.unwrap_or_default();
    let skip: usize = query
        .split('&')
        .find_map(|pair| pair.strip_prefix("$skip=")?.parse().ok())
        .unwrap_or_default();
    let body = match uri.path().ends_with(')') {
        true => texts.row.clone(),
        false => texts.pages[skip / PAGE % PAGES].clone(),
    };
    (
        [(CONTENT_TYPE, "application/json; odata.metadata=minimal")],
        body,
    )
}

fn text(page: usize) -> String {
    let mut body = format!("{{\"@odata.count\":{ROWS},\"value\":[");
    for number in page * PAGE..(page + 1) * PAGE {
        body.push_str(if number == page * PAGE { "" } else { "," });
        body.push_str(&row(number));
    }
    body.push_str("]}");
    body
}

fn row(number: usize) -> String {
    let mut text = String::new();
    // Writing to a string cannot fail.
    let _ = write!(
        text,
        r#"{{"JobKey":"8066c309-cef8-4b47-9163-{number:012x}","Level":"Info","WindowsIdentity":"CORP\\robot{}","ProcessName":"Invoices","TimeStamp":"2026-03-01T08:{:02}:{:02}.1234567Z","Message":"Row {number} of the ledger was read and filed","RobotName":"finance-{}","HostMachineName":null,"MachineId":{},"Id":{number}}}"#,
        number % 7,
        number / 60 % 60,
        number % 60,
        number % 5,
        number % 11,
    );
    text
}
