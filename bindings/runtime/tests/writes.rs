//! A write is sent again only when the service has certainly not acted.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use odata_runtime::auth::{AccessToken, TokenCallback};
use odata_runtime::{Error, ErrorKind, Listing, RetryPolicy, Upload};
use support::service::{Machine, State, Tag, machines};
use support::{Answer, Server, json, quick, refusing, status};

const ROW: &str = r#"{"Id":1}"#;

#[tokio::test]
async fn a_write_is_not_repeated_after_a_reset() {
    let server = Server::script(vec![Answer::Reset, status(204, "text/plain", "")]).await;
    let client = server.client().with_ambient_header("X-Plant", "7");
    let error = machines(&client).stop(4, &State::Idle).await.unwrap_err();
    assert_eq!(
        (server.seen().len(), error.kind()),
        (1, ErrorKind::OutcomeUnknown)
    );
    assert!(error.may_have_acted());
    assert_eq!(&error.sent().unwrap()[..], br#"{"strategy":"Idle"}"#);
    let text = error.to_string();
    assert!(
        text.starts_with(
            "Machines.Stop: the request was sent with 19 bytes of JSON, but the connection broke ("
        ),
        "{text}"
    );
    assert!(
        text.ends_with(&format!("whether the service acted on it is unknown. (X-Plant: 7) Look whether it took effect before sending it again. [POST {}/odata/Machines(4)/Plant.Stop]", server.url)),
        "{text}"
    );
}

#[tokio::test]
async fn writes_with_other_unclear_ends() {
    for answer in [
        status(503, "text/plain", ""),
        status(502, "text/plain", ""),
        Answer::Cut {
            body: ROW.into(),
            keep: 3,
        },
    ] {
        let server = Server::script(vec![answer]).await;
        let error = machines(&server.client())
            .create(&Machine::default())
            .await
            .unwrap_err();
        assert_eq!(
            (server.seen().len(), error.kind()),
            (1, ErrorKind::OutcomeUnknown),
            "{error}"
        );
    }
    let server = Server::script(vec![status(500, "text/plain", "constraint violated")]).await;
    let error = machines(&server.client())
        .create(&Machine::default())
        .await
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.may_have_acted()),
        (ErrorKind::Server, true)
    );
    let server = Server::script(vec![status(400, "text/plain", "no")]).await;
    let error = machines(&server.client())
        .create(&Machine::default())
        .await
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.may_have_acted()),
        (ErrorKind::BadRequest, false)
    );
}

#[tokio::test]
async fn a_write_that_found_no_server_is_sent_again() {
    let (socket, url) = refusing();
    let server = tokio::spawn(async move {
        tokio::time::sleep(Duration::from_millis(150)).await;
        Server::on(socket.listen(16).unwrap(), |_| json(ROW))
    });
    let client = quick(&url)
        .retry(
            RetryPolicy::default()
                .with_attempts(20)
                .with_delays(Duration::from_millis(50), Duration::from_millis(50)),
        )
        .build()
        .unwrap();
    let created = machines(&client)
        .create(&Machine::default().with_id(1))
        .await
        .unwrap();
    assert_eq!(
        (created.id, server.await.unwrap().seen().len()),
        (Some(1), 1)
    );
}

#[tokio::test]
async fn no_server_at_all() {
    let (_socket, url) = refusing();
    let client = quick(&url).build().unwrap();
    let error = machines(&client)
        .create(&Machine::default())
        .await
        .unwrap_err();
    assert_eq!(
        (error.kind(), error.attempts(), error.may_have_acted()),
        (ErrorKind::Transport, 5, false)
    );
    let text = error.to_string();
    assert!(
        text.starts_with("Machines.create: no connection ("),
        "{text}"
    );
    assert!(
        text.contains("Check the address, the network and the proxy."),
        "{text}"
    );
}

#[tokio::test]
async fn a_repeated_delete_may_find_nothing() {
    let server = Server::script(vec![Answer::Reset, status(404, "application/json", "{}")]).await;
    machines(&server.client()).delete(1).await.unwrap();
    let reply = Server::script(vec![Answer::Reset, status(404, "application/json", "{}")]).await;
    let request = machines(&reply.client()).delete(1).into_request();
    let reply = request.send().await.unwrap();
    assert!(reply.already_gone && reply.attempts == 2);

    let first = Server::script(vec![status(404, "application/json", "{}")]).await;
    assert_eq!(
        machines(&first.client())
            .delete(1)
            .await
            .unwrap_err()
            .kind(),
        ErrorKind::NotFound
    );
    let limited = Server::script(vec![
        status(429, "text/plain", ""),
        status(404, "application/json", "{}"),
    ])
    .await;
    assert_eq!(
        machines(&limited.client())
            .delete(1)
            .await
            .unwrap_err()
            .kind(),
        ErrorKind::NotFound
    );
}

const PAGE: &str = "<html><title>Sign in</title></html>";

#[tokio::test]
async fn a_web_page_is_no_success_of_a_write() {
    let server = Server::script(vec![status(200, "text/html", PAGE)]).await;
    let (client, idle) = (server.client(), State::Idle);
    let stopped = machines(&client).stop(4, &idle).await.unwrap_err();
    let created = machines(&client).create(&Machine::default()).await;
    for error in [stopped, created.unwrap_err()] {
        assert_eq!(
            (error.kind(), error.may_have_acted()),
            (ErrorKind::Decode, true)
        );
        assert!(error.to_string().contains("a sign-in page"), "{error}");
    }
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn json_that_is_announced_and_not_there_was_cut_off() {
    let server = Server::script(vec![json("")]).await;
    let error = machines(&server.client()).take().await.unwrap_err();
    assert_eq!(
        (server.seen().len(), error.kind(), error.may_have_acted()),
        (1, ErrorKind::OutcomeUnknown, true)
    );
    // Nothing may come back where nothing is announced.
    let nothing = Server::script(vec![status(204, "application/json", "")]).await;
    assert_eq!(machines(&nothing.client()).take().await.unwrap(), None);
    let stopped = Server::script(vec![json("")]).await;
    let client = stopped.client();
    machines(&client).stop(4, &State::Idle).await.unwrap();
}

#[tokio::test]
async fn a_write_that_may_have_acted_says_so_when_no_token_is_left() {
    let server = Server::script(vec![Answer::Reset, status(401, "text/plain", "")]).await;
    let calls = AtomicUsize::new(0);
    let tokens = TokenCallback::new(move || {
        std::future::ready(match calls.fetch_add(1, Ordering::Relaxed) {
            0 => Ok(AccessToken::new("first")),
            _ => Err(Error::new(ErrorKind::Auth, "no more")),
        })
    });
    let client = server.builder().token_source(tokens).build().unwrap();
    let error = machines(&client).delete(1).await.unwrap_err();
    assert_eq!(
        (error.kind(), error.may_have_acted()),
        (ErrorKind::Auth, true)
    );
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn a_next_link_does_not_repeat_a_write() {
    let body =
        r#"{"value":[{"Name":"a"}],"@odata.nextLink":"/odata/Machines/Plant.Upload?page=2"}"#;
    let server = Server::script(vec![json(body)]).await;
    let file = Upload::new("plan.txt", "x");
    let upload = machines(&server.client()).upload(file).into_request();
    let tags = Listing::new(upload).try_collect::<Tag>().await;
    let error = tags.unwrap_err();
    assert_eq!(
        (server.seen().len(), error.kind(), error.may_have_acted()),
        (1, ErrorKind::Paging, true)
    );
}
