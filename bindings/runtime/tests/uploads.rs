//! Bodies that are read while they are sent.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::sync::Arc;
use std::time::Duration;

use futures::future::BoxFuture;
use futures::{StreamExt as _, stream};
use odata_runtime::{
    BodySource, ByteStream, Bytes, ErrorKind, ReqwestTransport, TransportError, Untyped, Upload,
};
use support::folder::TestFolder;
use support::service::machines;
use support::{Answer, Seen, Server, json, status};
use tokio::io::AsyncReadExt as _;
use tokio::net::TcpListener;

const NOTHING: &str = r#"{"value":[]}"#;

/// More than is read at once, and no multiple of it.
fn content() -> Vec<u8> {
    (0..300_001_u32).map(|n| (n * 7 % 251) as u8).collect()
}

/// The parts of a multipart body: head and content.
fn parts(seen: &Seen) -> Vec<(String, Vec<u8>)> {
    let stated = seen.header("content-type").unwrap();
    let boundary = stated
        .strip_prefix("multipart/form-data; boundary=")
        .unwrap();
    let mark = format!("\r\n--{boundary}");
    let mut rest = [b"\r\n", seen.body.as_slice()].concat();
    let mut parts = Vec::new();
    loop {
        let at = position(&rest, mark.as_bytes()).unwrap();
        let part: Vec<u8> = rest.drain(..at).collect();
        rest.drain(..mark.len());
        if let Some(split) = position(&part, b"\r\n\r\n") {
            let head = String::from_utf8(part[2..split].to_vec()).unwrap();
            parts.push((head, part[split + 4..].to_vec()));
        }
        if rest == b"--\r\n" {
            return parts;
        }
    }
}

fn position(all: &[u8], part: &[u8]) -> Option<usize> {
    all.windows(part.len()).position(|window| window == part)
}

#[tokio::test]
async fn a_file_and_a_text_in_one_form() {
    let folder = TestFolder::new();
    let path = folder.file("manual.pdf", content());
    let server = Server::start(|_| json(NOTHING)).await;
    let file = Upload::from_file(&path).with_content_type("application/pdf");
    let request = machines(&server.client()).upload(file).into_request();
    let note = Untyped::of("two pages");
    request.set_named("note", note).send().await.unwrap();
    let seen = &server.seen()[0];
    assert_eq!(
        parts(seen),
        [
            (
                "Content-Disposition: form-data; name=\"note\"".to_owned(),
                b"two pages".to_vec()
            ),
            (
                "Content-Disposition: form-data; name=\"file\"; filename=\"manual.pdf\"\r\n\
                 Content-Type: application/pdf"
                    .to_owned(),
                content()
            ),
        ]
    );
    let length = seen.header("content-length").unwrap();
    assert_eq!(length, seen.body.len().to_string());
    assert_eq!(seen.header("transfer-encoding"), None);
}

#[tokio::test]
async fn the_last_file_for_a_part_counts() {
    let server = Server::start(|_| json(NOTHING)).await;
    let request = machines(&server.client()).upload(Upload::new("a", "first"));
    let request = request
        .into_request()
        .set_file(0, Upload::new("b", "second"));
    request.send().await.unwrap();
    let contents: Vec<_> = parts(&server.seen()[0]).into_iter().map(|p| p.1).collect();
    assert_eq!(contents, [b"second"]);
}

#[tokio::test]
async fn the_file_is_read_again_for_another_attempt() {
    let folder = TestFolder::new();
    let path = folder.file("manual.pdf", content());
    let busy = status(429, "text/plain", "").with("retry-after", "0");
    let server = Server::script(vec![busy, json(NOTHING)]).await;
    let call = machines(&server.client()).upload(Upload::from_file(&path));
    call.await.unwrap();
    let sent: Vec<_> = server.seen().iter().map(parts).collect();
    assert_eq!(sent.len(), 2);
    assert!(sent.iter().all(|parts| parts[0].1 == content()));
}

#[tokio::test]
async fn what_cannot_be_opened_is_not_sent() {
    let folder = TestFolder::new();
    let server = Server::start(|_| json(NOTHING)).await;
    for path in [folder.path("missing.pdf"), folder.root().to_owned()] {
        let call = machines(&server.client()).upload(Upload::from_file(&path));
        let error = call.await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::File);
        assert!(!error.may_have_acted());
        let begin = format!(
            "Machines.Upload: the file {} cannot be sent: ",
            path.display()
        );
        assert!(error.to_string().starts_with(&begin), "{error}");
    }
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn a_file_that_shrinks_leaves_the_outcome_open() {
    const LENGTH: u64 = 64 * 1024 * 1024;
    let folder = TestFolder::new();
    let path = folder.file("manual.pdf", "");
    let file = std::fs::File::options().write(true).open(&path).unwrap();
    file.set_len(LENGTH).unwrap();
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let serving = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut first = [0; 16];
        stream.read_exact(&mut first).await.unwrap();
        file.set_len(16).unwrap();
        let mut all = Vec::new();
        let _ = stream.read_to_end(&mut all).await;
        all.len() as u64
    });
    let client = support::quick(&url).build().unwrap();
    let call = machines(&client).upload(Upload::from_file(&path));
    let error = call.await.unwrap_err();
    assert!(serving.await.unwrap() < LENGTH);
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
    assert!(error.may_have_acted());
    assert_eq!(error.attempts(), 1);
    let said = error.to_string();
    let why = format!(
        "the file {} changed while it was sent: it ended after ",
        path.display()
    );
    assert!(said.starts_with("Machines.Upload: "), "{said}");
    assert!(said.contains(&why), "{said}");
}

/// Bytes that take their time: together longer than silence may last, each far less.
struct Slow;

impl BodySource for Slow {
    fn name(&self) -> String {
        "a slow source".to_owned()
    }

    fn open(&self) -> BoxFuture<'_, Result<(u64, ByteStream), TransportError>> {
        let chunks = stream::iter(0..10).then(|_| async {
            tokio::time::sleep(Duration::from_millis(350)).await;
            Ok(Bytes::from_static(b"0123456789"))
        });
        Box::pin(std::future::ready(Ok((100, chunks.boxed()))))
    }
}

#[tokio::test]
async fn a_long_upload_is_limited_by_silence_only() {
    let server = Server::start(|seen: &Seen| match seen.number {
        0 => json(NOTHING),
        _ => json(NOTHING).slowly(Duration::from_secs(3600)),
    })
    .await;
    let transport = ReqwestTransport::builder()
        .no_proxy()
        .total_timeout(Duration::from_millis(100))
        .read_timeout(Duration::from_secs(3))
        .build()
        .unwrap();
    let client = server.builder().transport(Arc::new(transport));
    let client = client.build().unwrap();
    let upload = || machines(&client).upload(Upload::from_source("slow.bin", Slow));
    upload().await.unwrap();
    assert_eq!(parts(&server.seen()[0])[0].1.len(), 100);
    let error = upload().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
    assert!(
        error.to_string().contains("nothing came for 3 s"),
        "{error}"
    );
}

#[tokio::test]
async fn a_refusal_is_read_although_the_body_came_from_a_file() {
    let folder = TestFolder::new();
    let path = folder.file("manual.pdf", content());
    let refusal = r#"{"error":{"code":"TooLarge","message":"No manuals today."}}"#;
    let server = Server::start(move |_| status(413, "application/json", refusal)).await;
    let call = machines(&server.client()).upload(Upload::from_file(&path));
    let error = call.await.unwrap_err();
    assert_eq!(
        (error.status(), error.code()),
        (Some(413), Some("TooLarge"))
    );
    assert_eq!(error.message(), "No manuals today.");
}

#[tokio::test]
async fn a_broken_connection_leaves_the_outcome_open() {
    let folder = TestFolder::new();
    let path = folder.file("manual.pdf", content());
    let server = Server::start(|_| Answer::Reset).await;
    let call = machines(&server.client()).upload(Upload::from_file(&path));
    let error = call.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);
    assert_eq!(server.seen().len(), 1);
}
