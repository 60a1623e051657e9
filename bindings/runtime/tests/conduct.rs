//! What is sent again, what is not, and what is said about it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime};

use odata_runtime::{ErrorKind, ReqwestTransport, RetryPolicy};
use support::service::{Machine, State, machines};
use support::{Answer, Server, json, status};

const ROW: &str = r#"{"Id":1}"#;

#[tokio::test]
async fn reads_are_repeated() {
    for trouble in [
        Answer::Reset,
        status(503, "text/plain", "down"),
        status(502, "text/html", "<p>bad"),
        status(504, "text/plain", ""),
        status(429, "text/plain", ""),
        Answer::Cut {
            body: ROW.into(),
            keep: 4,
        },
    ] {
        let server = Server::script(vec![trouble.clone(), trouble, json(ROW)]).await;
        assert_eq!(machines(&server.client()).get(1).await.unwrap().id, Some(1));
        assert_eq!(server.seen().len(), 3);
    }
}

#[tokio::test]
async fn a_plain_500_is_not_repeated() {
    let server = Server::script(vec![status(
        500,
        "application/json",
        r#"{"error":{"code":"X1","message":"boom"}}"#,
    )])
    .await;
    let error = machines(&server.client()).get(1).await.unwrap_err();
    assert_eq!(server.seen().len(), 1);
    assert_eq!(
        error.to_string(),
        format!(
            "Machines.get: 500 Internal Server Error: boom. (code X1) [GET {}/odata/Machines(1)]",
            server.url
        )
    );
}

#[tokio::test]
async fn attempts_and_time_are_limited() {
    let server = Server::script(vec![status(503, "text/plain", "down for now")]).await;
    let error = machines(&server.client()).get(1).await.unwrap_err();
    assert_eq!(
        (server.seen().len(), error.attempts(), error.kind()),
        (5, 5, ErrorKind::Server)
    );
    assert!(
        error
            .to_string()
            .contains("503 Service Unavailable: down for now. (5 attempts)"),
        "{error}"
    );

    let asks = Server::script(vec![
        status(429, "text/plain", "").with("retry-after", "300"),
    ])
    .await;
    let started = Instant::now();
    let error = machines(&asks.client()).get(1).await.unwrap_err();
    assert!(started.elapsed() < Duration::from_secs(60), "it waited");
    assert_eq!(
        (error.kind(), error.retry_after()),
        (ErrorKind::RateLimited, Some(Duration::from_secs(300)))
    );
    assert!(
        error
            .to_string()
            .contains("The service asks to wait 300 s."),
        "{error}"
    );
}

#[tokio::test]
async fn retry_after_as_seconds_and_as_a_date() {
    let now = SystemTime::now();
    let date = |seconds: u64| httpdate::fmt_http_date(now + Duration::from_secs(seconds));
    let answers = [
        status(429, "text/plain", "").with("retry-after", "1"),
        status(429, "text/plain", "")
            .with("retry-after", date(901))
            .with("date", date(900)),
    ];
    for answer in answers {
        let server = Server::script(vec![answer, json(ROW)]).await;
        let started = Instant::now();
        machines(&server.client())
            .stop(1, &State::Idle)
            .await
            .unwrap();
        assert!(
            started.elapsed() >= Duration::from_secs(1),
            "{:?}",
            started.elapsed()
        );
        assert_eq!(server.seen().len(), 2);
    }
}

#[tokio::test]
async fn time_is_limited() {
    let server = Server::start(|_| json(ROW).slowly(Duration::from_secs(20))).await;
    let transport = ReqwestTransport::builder()
        .no_proxy()
        .read_timeout(Duration::from_millis(100))
        .build()
        .unwrap();
    let client = server
        .builder()
        .transport(Arc::new(transport))
        .retry(RetryPolicy::never())
        .build()
        .unwrap();
    let error = machines(&client).get(1).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout);
    assert!(
        error
            .to_string()
            .starts_with("Machines.get: no answer in time ("),
        "{error}"
    );
    let error = machines(&client)
        .create(&Machine::default())
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::OutcomeUnknown);

    let slow = ReqwestTransport::builder()
        .no_proxy()
        .total_timeout(Duration::from_millis(100))
        .build()
        .unwrap();
    let client = server
        .builder()
        .transport(Arc::new(slow))
        .retry(RetryPolicy::never())
        .build()
        .unwrap();
    assert_eq!(
        machines(&client).get(1).await.unwrap_err().kind(),
        ErrorKind::Timeout
    );
}

#[tokio::test]
async fn redirects_stay_on_the_server() {
    let here = Server::start(|seen| match seen.path() {
        "/odata/Machines(1)" => status(307, "text/plain", "").with("location", "/moved"),
        _ => json(ROW),
    })
    .await;
    assert_eq!(machines(&here.client()).get(1).await.unwrap().id, Some(1));
    assert_eq!(here.targets(), ["/odata/Machines(1)", "/moved"]);

    let away = Server::script(vec![
        status(302, "text/html", "").with("location", "https://login.example/x?y=1"),
    ])
    .await;
    let error = machines(&away.client()).get(1).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(
        error
            .to_string()
            .contains("a redirect to https://login.example is not followed. The address may be"),
        "{error}"
    );

    let write = Server::script(vec![
        status(308, "text/plain", "").with("location", "/moved"),
    ])
    .await;
    let error = machines(&write.client())
        .create(&Machine::default())
        .await
        .unwrap_err();
    assert!(
        error.message().contains("a write is not sent on"),
        "{error}"
    );
    let circle = Server::script(vec![status(307, "text/plain", "").with("location", "/a")]).await;
    let error = machines(&circle.client()).get(1).await.unwrap_err();
    assert!(error.message().contains("circles"), "{error}");
}

#[tokio::test]
async fn exchanges_can_be_watched() {
    let server = Server::script(vec![status(503, "text/plain", ""), json(ROW)]).await;
    let lines = Arc::new(Mutex::new(Vec::new()));
    let log = lines.clone();
    let client = server
        .builder()
        .on_request(move |line| log.lock().unwrap().push(line.to_string()))
        .build()
        .unwrap();
    machines(&client).get(1).select("Id").await.unwrap();
    let lines = lines.lock().unwrap();
    assert!(lines[0].starts_with(&format!(
        "GET {}/odata/Machines(1)?$select=Id -> 503, 0 bytes in ",
        server.url
    )));
    assert!(lines[1].contains("-> 200, 8 bytes in "), "{}", lines[1]);
}

#[tokio::test]
async fn headers_of_a_request() {
    let server = Server::script(vec![json(ROW)]).await;
    let client = server
        .builder()
        .user_agent("plant/1")
        .default_header("X-All", "a")
        .build()
        .unwrap();
    machines(&client).get(1).await.unwrap();
    machines(&client)
        .create(&Machine::default().with_name("ü"))
        .await
        .unwrap();
    let seen = server.seen();
    assert_eq!(
        (seen[0].header("accept"), seen[0].header("x-all")),
        (Some("application/json"), Some("a"))
    );
    assert_eq!(
        (seen[0].header("user-agent"), seen[0].header("content-type")),
        (Some("plant/1"), None)
    );
    assert_eq!(seen[0].header("accept-encoding"), Some("gzip"));
    assert_eq!(seen[1].header("content-type"), Some("application/json"));
    assert_eq!(seen[1].text(), r#"{"Name":"ü"}"#);
}

#[tokio::test]
async fn results_of_every_shape() {
    let server = Server::start(|seen| match seen.path() {
        "/odata/Machines/Plant.Measure" => json(r#"{"@odata.context":"x","value":1.5}"#),
        "/api/machines/a/manual" => status(200, "application/octet-stream", "\u{1}{not json"),
        _ => status(204, "text/plain", ""),
    })
    .await;
    let client = server.client();
    let machines = machines(&client);
    assert_eq!(machines.measure().await.unwrap(), 1.5);
    assert_eq!(machines.take().await.unwrap(), None);
    assert_eq!(&machines.manual("a").await.unwrap()[..], b"\x01{not json");
    machines.stop(1, &State::Idle).await.unwrap();
    let error = machines.get(1).await.unwrap_err();
    assert!(
        error
            .message()
            .contains("answered 204 without the value that was expected"),
        "{error}"
    );
    assert!(machines.list().await.unwrap().is_empty());
}

#[tokio::test]
async fn results_that_are_wrapped_otherwise() {
    let server = Server::script(vec![
        json("2.5"),
        json(r#"{"@odata.context":"x"}"#),
        json(r#"{"value":[{"Name":"a"}]}"#),
        json(r#"{"value":[],"@odata.nextLink":"more"}"#),
    ])
    .await;
    let client = server.client();
    assert_eq!(machines(&client).measure().await.unwrap(), 2.5);
    let error = machines(&client).measure().await.unwrap_err();
    assert!(error.message().contains("without the value"), "{error}");
    let upload = || odata_runtime::Upload::new("a", "");
    assert_eq!(machines(&client).upload(upload()).await.unwrap().len(), 1);
    let error = machines(&client).upload(upload()).await.unwrap_err();
    assert!(
        error.message().contains("continues on another page"),
        "{error}"
    );
}
