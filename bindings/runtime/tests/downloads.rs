//! Replies that are read while they come.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use futures::TryStreamExt as _;
use odata_runtime::{Download, ErrorKind};
use support::folder::TestFolder;
use support::service::machines;
use support::{Answer, Seen, Server, json, status};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

const WHOLE: &str = "0123456789";
const BEFORE: &str = "what was there before";

fn raw(head: &str, body: &str) -> Answer {
    Answer::Raw(format!("HTTP/1.1 {head}\r\n\r\n{body}").into_bytes())
}

/// Announces ten bytes of a version and sends fewer.
fn cut(etag: &str, keep: usize) -> Answer {
    let head = format!("200 OK\r\ncontent-length: 10\r\netag: {etag}");
    raw(&head, &WHOLE[..keep])
}

fn rest(from: usize) -> Answer {
    let head = format!(
        "206 Partial Content\r\ncontent-length: {}\r\netag: \"a\"\r\ncontent-range: bytes {from}-9/10",
        10 - from
    );
    raw(&head, &WHOLE[from..])
}

fn manual(server: &Server) -> Download {
    machines(&server.client()).manual("x").download()
}

fn bytes(content: &str) -> Answer {
    status(200, "application/pdf", content)
}

#[tokio::test]
async fn a_file_takes_the_place_of_another() {
    let folder = TestFolder::new();
    let path = folder.file("manual.pdf", BEFORE);
    let server = Server::start(|_| bytes(WHOLE).with("etag", "\"a\"")).await;
    let done = manual(&server).to_file(&path).await.unwrap();
    assert_eq!(std::fs::read_to_string(&path).unwrap(), WHOLE);
    assert_eq!(folder.names(), ["manual.pdf"]);
    assert_eq!((done.bytes, done.resumed, done.checked), (10, 0, false));
    assert_eq!(done.content_type.as_deref(), Some("application/pdf"));
    assert_eq!(done.etag.as_deref(), Some("\"a\""));
    let seen = &server.seen()[0];
    assert_eq!(seen.header("accept"), Some("*/*"));
    assert_eq!(seen.header("range"), None);
}

#[tokio::test]
async fn writers_streams_and_memory_get_the_same() {
    let server = Server::start(|_| bytes(WHOLE)).await;
    let mut written = Vec::new();
    manual(&server).to_writer(&mut written).await.unwrap();
    assert_eq!(written, WHOLE.as_bytes());
    let pieces: Vec<_> = manual(&server).chunks().try_collect().await.unwrap();
    assert_eq!(pieces.concat(), WHOLE.as_bytes());
    assert_eq!(manual(&server).to_bytes().await.unwrap(), WHOLE);
}

#[tokio::test]
async fn an_empty_file_is_a_file() {
    let folder = TestFolder::new();
    let server = Server::script(vec![bytes(""), raw("204 No Content", "")]).await;
    for name in ["a", "b"] {
        manual(&server).to_file(folder.path(name)).await.unwrap();
        assert_eq!(std::fs::read(folder.path(name)).unwrap(), b"");
    }
}

#[tokio::test]
async fn what_was_cut_goes_on_where_it_ended() {
    let folder = TestFolder::new();
    let path = folder.path("manual.pdf");
    let server = Server::script(vec![cut("\"a\"", 4), rest(4)]).await;
    let done = manual(&server).to_file(&path).await.unwrap();
    assert_eq!(std::fs::read_to_string(&path).unwrap(), WHOLE);
    assert_eq!((done.bytes, done.resumed), (10, 1));
    let seen = &server.seen()[1];
    assert_eq!(seen.header("range"), Some("bytes=4-"));
    assert_eq!(seen.header("if-range"), Some("\"a\""));
}

#[tokio::test]
async fn a_service_that_sends_all_again_is_listened_to_from_where_it_ended() {
    let whole = || cut("\"a\"", 10);
    let server = Server::script(vec![cut("\"a\"", 4), cut("\"a\"", 7), whole()]).await;
    let mut written = Vec::new();
    let done = manual(&server).to_writer(&mut written).await.unwrap();
    assert_eq!(written, WHOLE.as_bytes());
    assert_eq!(done.resumed, 2);
}

#[tokio::test]
async fn two_versions_are_not_mixed() {
    let folder = TestFolder::new();
    let path = folder.path("manual.pdf");
    let other = || bytes("abcdef").with("etag", "\"b\"");
    let server = Server::script(vec![cut("\"a\"", 4), other()]).await;
    let done = manual(&server).to_file(&path).await.unwrap();
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "abcdef");
    assert_eq!((done.bytes, done.etag.as_deref()), (6, Some("\"b\"")));

    let server = Server::script(vec![cut("\"a\"", 4), other()]).await;
    let error = manual(&server).to_writer(Vec::new()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Conflict);
    assert_eq!(
        error.message(),
        "the content changed after 4 bytes of it had come"
    );
}

#[tokio::test]
async fn without_a_strong_tag_a_file_begins_again_and_a_writer_ends() {
    for tag in ["W/\"a\"", ""] {
        let folder = TestFolder::new();
        let path = folder.path("manual.pdf");
        let server = Server::script(vec![cut(tag, 4), cut(tag, 10)]).await;
        manual(&server).to_file(&path).await.unwrap();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), WHOLE);
        assert_eq!(server.seen()[1].header("range"), None);

        let server = Server::script(vec![cut(tag, 4), cut(tag, 10)]).await;
        let error = manual(&server).to_writer(Vec::new()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport);
        assert!(error.to_string().contains("after 4 of 10 bytes"), "{error}");
        assert_eq!(server.seen().len(), 1);
    }
}

#[tokio::test]
async fn the_wrong_rest_is_refused() {
    let folder = TestFolder::new();
    let server = Server::script(vec![cut("\"a\"", 4), rest(5)]).await;
    let error = manual(&server).to_file(folder.path("a")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.message().contains("from byte 4 on"), "{error}");
    assert_eq!(folder.names(), [""; 0]);
}

#[tokio::test]
async fn attempts_end_and_leave_what_was_there() {
    let folder = TestFolder::new();
    let path = folder.file("manual.pdf", BEFORE);
    let server = Server::start(|_| cut("\"a\"", 0)).await;
    let error = manual(&server).to_file(&path).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(server.seen().len(), 5);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), BEFORE);
    assert_eq!(folder.names(), ["manual.pdf"]);

    let never = manual(&server).resumptions(0).to_file(&path).await;
    assert!(never.is_err());
    assert_eq!(server.seen().len(), 6);
}

#[tokio::test]
async fn a_refusal_is_no_content() {
    let folder = TestFolder::new();
    let gone = status(
        404,
        "application/json",
        r#"{"error":{"code":"7","message":"No."}}"#,
    );
    let server = Server::script(vec![status(503, "text/plain", "later"), gone]).await;
    let error = manual(&server).to_file(folder.path("a")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::NotFound);
    assert_eq!((error.code(), error.attempts()), (Some("7"), 2));
    assert_eq!(folder.names(), [""; 0]);
}

#[tokio::test]
async fn checksums_are_checked() {
    // SHA-256 of the ten digits, as `printf 0123456789 | sha256sum` has it.
    let right = "sha-256=:hNiYd/DUBB77a/kaFvAkjy/Vc+avBcGflr7bn4gveII=:";
    let folder = TestFolder::new();
    let path = folder.file("manual.pdf", BEFORE);
    let server = Server::start(move |seen: &Seen| {
        let content = if seen.number == 0 {
            "0123456788"
        } else {
            WHOLE
        };
        bytes(content).with("repr-digest", right)
    })
    .await;
    let error = manual(&server).to_file(&path).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(
        error.message().contains("the sha-256 of what came"),
        "{error}"
    );
    assert_eq!(std::fs::read_to_string(&path).unwrap(), BEFORE);
    assert_eq!(folder.names(), ["manual.pdf"]);
    assert!(manual(&server).to_file(&path).await.unwrap().checked);
}

#[tokio::test]
async fn a_file_that_cannot_be_written_says_so() {
    let folder = TestFolder::new();
    let path = folder.path("no/such/folder/manual.pdf");
    let server = Server::start(|_| json("{}")).await;
    let error = manual(&server).to_file(&path).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::File);
    let said = format!(
        "Machines.Manual: the file {} cannot be written: ",
        path.display()
    );
    assert!(error.to_string().starts_with(&said), "{error}");
    assert!(server.seen().is_empty());
}

#[tokio::test]
async fn giving_up_leaves_nothing_behind() {
    let folder = TestFolder::new();
    let path = folder.file("manual.pdf", BEFORE);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let client = support::quick(&url).build().unwrap();
    let (half, mut came) = tokio::sync::mpsc::channel(1);
    let serving = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut request = [0; 1024];
        let _ = stream.read(&mut request).await.unwrap();
        let begin = b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n01234";
        stream.write_all(begin).await.unwrap();
        half.send(()).await.unwrap();
        // The connection ends when the client gives up.
        stream.read(&mut request).await.unwrap()
    });
    let download = machines(&client).manual("x").download();
    {
        let mut writing = std::pin::pin!(download.to_file(&path));
        tokio::select! {
            done = &mut writing => panic!("{done:?}"),
            _ = came.recv() => {}
        }
        assert_eq!(folder.names().len(), 2);
    }
    assert_eq!(folder.names(), ["manual.pdf"]);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), BEFORE);
    assert_eq!(serving.await.unwrap(), 0);
}
