//! The transport's settings.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::sync::Arc;

use odata_runtime::{
    ErrorKind, HttpRequest, Method, Payload, ReqwestTransport, RetryPolicy, Transport as _,
};
use support::service::machines;
use support::{Answer, Server, json, transport};

/// `{"Id":1}`
const GZIP: &[u8] = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\xab\x56\xf2\x4c\x51\xb2\x32\xac\x05\x00\xf3\xfd\xf1\x43\x08\x00\x00\x00";

fn compressed(body: &[u8]) -> Answer {
    let headers = [
        ("content-type", "application/json"),
        ("content-encoding", "gzip"),
    ];
    let headers = headers.map(|(n, v)| (n.to_owned(), v.to_owned())).to_vec();
    Answer::Reply {
        status: 200,
        headers,
        body: body.to_vec(),
        after: std::time::Duration::ZERO,
        gate: None,
    }
}

#[tokio::test]
async fn compressed_replies() {
    let server = Server::script(vec![compressed(&GZIP[..20]), compressed(GZIP)]).await;
    assert_eq!(machines(&server.client()).get(1).await.unwrap().id, Some(1));
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn a_large_reply_is_taken_whole_or_asked_for_again() {
    let name = "n".repeat(300_000);
    let body = format!(r#"{{"Id":1,"Name":"{name}"}}"#).into_bytes();
    let cut = |keep| Answer::Cut {
        body: body.clone(),
        keep,
    };
    let whole = json(String::from_utf8(body.clone()).unwrap());
    let server = Server::script(vec![cut(body.len() - 1), cut(10), whole]).await;
    let machine = machines(&server.client()).get(1).await.unwrap();
    assert_eq!(machine.name, Some(name));
    assert_eq!(server.seen().len(), 3);
}

#[tokio::test]
async fn a_proxy_gets_everything() {
    let proxy = Server::start(|_| json(r#"{"Id":1}"#)).await;
    let through = ReqwestTransport::builder()
        .proxy(proxy.url.clone())
        .build()
        .unwrap();
    let client = support::quick("http://localhost:1/base")
        .transport(Arc::new(through))
        .build()
        .unwrap();
    assert_eq!(machines(&client).get(1).await.unwrap().id, Some(1));
    assert_eq!(
        proxy.targets(),
        ["http://localhost:1/base/odata/Machines(1)"]
    );
}

#[tokio::test]
async fn plain_http_stays_on_this_machine() {
    let request = HttpRequest {
        method: Method::Get,
        url: odata_runtime::Url::parse("http://example.com/").unwrap(),
        headers: odata_runtime::Headers::new(),
        bearer: None,
        body: Payload::Empty,
    };
    let error = transport().send(request).await.unwrap_err();
    assert!(error.failure.nothing_sent());
    assert_eq!(
        error.to_string(),
        "plain http is refused, except to this machine: use https"
    );
}

#[tokio::test]
async fn settings_that_cannot_be_used() {
    let error = ReqwestTransport::builder()
        .trust("-----BEGIN CERTIFICATE-----\nAA\n-----END CERTIFICATE-----\n")
        .build();
    assert_eq!(error.unwrap_err().kind(), ErrorKind::Usage);
    let error = ReqwestTransport::builder().proxy("::").build().unwrap_err();
    assert!(
        error.to_string().starts_with("the proxy cannot be used: "),
        "{error}"
    );
}

#[tokio::test]
async fn unreachable_names() {
    let client = support::quick("https://name.invalid")
        .retry(RetryPolicy::never())
        .build()
        .unwrap();
    let error = machines(&client).get(1).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.may_have_acted()),
        (ErrorKind::Transport, false)
    );
}
