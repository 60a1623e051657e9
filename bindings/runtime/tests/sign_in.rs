//! Tokens: fetched once, renewed in time and on demand, never shown.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use futures::future::{BoxFuture, join_all};
use odata_runtime::{
    AccessToken, Bearer, BodyFormat, Error, ErrorKind, OAuthTokenRequest, RetryPolicy, Secret,
    TokenCache, TokenSource, Url,
};
use support::service::{Machine, machines};
use support::{Answer, Seen, Server, json, status, transport};

/// Hands out `token-1`, `token-2`, …
#[derive(Clone, Default)]
struct Counter {
    calls: Arc<AtomicUsize>,
    lifetime: Option<Duration>,
    fails: bool,
}

impl TokenSource for Counter {
    fn fetch(&self) -> BoxFuture<'_, Result<AccessToken, Error>> {
        Box::pin(async {
            tokio::time::sleep(Duration::from_millis(30)).await;
            let call = self.calls.fetch_add(1, Ordering::SeqCst) + 1;
            if self.fails {
                return Err(Error::new(ErrorKind::Auth, format!("failure {call}")));
            }
            let mut token = AccessToken::new(format!("token-{call}"));
            token.lifetime = self.lifetime;
            Ok(token)
        })
    }
}

fn token(seen: &Seen) -> &str {
    seen.header("authorization")
        .unwrap()
        .strip_prefix("Bearer ")
        .unwrap()
}

#[tokio::test]
async fn any_number_of_callers_cause_one_request() {
    let source = Counter::default();
    let server = Server::start(|_| json(r#"{"Id":1}"#)).await;
    let client = server
        .builder()
        .token_source(source.clone())
        .build()
        .unwrap();
    let calls = (0..50).map(|key| machines(&client).get(key).send());
    assert!(join_all(calls).await.iter().all(Result::is_ok));
    assert_eq!(source.calls.load(Ordering::SeqCst), 1);
    assert!(server.seen().iter().all(|s| token(s) == "token-1"));
}

#[tokio::test]
async fn one_failure_serves_all_callers_and_the_next_call_tries_again() {
    let source = Counter {
        fails: true,
        ..Counter::default()
    };
    let cache = TokenCache::new(Arc::new(source.clone()));
    let results = join_all((0..20).map(|_| cache.get())).await;
    assert!(
        results
            .iter()
            .all(|r| r.as_ref().unwrap_err().message() == "failure 1")
    );
    assert_eq!(cache.get().await.unwrap_err().message(), "failure 2");
}

#[tokio::test(start_paused = true)]
async fn a_caller_that_gives_up_does_not_end_the_flight() {
    let source = Counter::default();
    let cache = TokenCache::new(Arc::new(source.clone()));
    let impatient = tokio::time::timeout(Duration::from_millis(5), cache.get()).await;
    assert!(impatient.is_err());
    assert_eq!(cache.get().await.unwrap().expose(), "token-1");
    assert_eq!(source.calls.load(Ordering::SeqCst), 1);
}

#[tokio::test(start_paused = true)]
async fn tokens_are_renewed_before_they_expire() {
    // An hour is renewed a minute early, a minute six seconds early.
    for (lifetime, early) in [(3600, 60), (60, 6)] {
        let lifetime = Duration::from_secs(lifetime);
        let source = Counter {
            lifetime: Some(lifetime),
            ..Counter::default()
        };
        let cache = TokenCache::new(Arc::new(source));
        assert_eq!(cache.get().await.unwrap().expose(), "token-1");
        tokio::time::sleep(lifetime - Duration::from_secs(early + 1)).await;
        assert_eq!(cache.get().await.unwrap().expose(), "token-1");
        tokio::time::sleep(Duration::from_secs(1)).await;
        assert_eq!(cache.get().await.unwrap().expose(), "token-2");
    }
}

/// Fails after the first token.
struct Once(AtomicUsize);

impl TokenSource for Once {
    fn fetch(&self) -> BoxFuture<'_, Result<AccessToken, Error>> {
        let call = self.0.fetch_add(1, Ordering::SeqCst);
        Box::pin(async move {
            match call {
                0 => Ok(AccessToken::new("only").with_lifetime(Duration::from_secs(600))),
                _ => Err(Error::new(ErrorKind::Auth, "down")),
            }
        })
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_that_cannot_be_renewed_serves_to_its_end() {
    let cache = TokenCache::new(Arc::new(Once(AtomicUsize::new(0))));
    assert!(cache.get().await.is_ok());
    tokio::time::sleep(Duration::from_secs(590)).await;
    assert_eq!(cache.get().await.unwrap().expose(), "only");
    tokio::time::sleep(Duration::from_secs(11)).await;
    assert_eq!(cache.get().await.unwrap_err().message(), "down");
}

#[tokio::test]
async fn a_401_in_the_middle_of_paging_costs_one_renewal() {
    let server = Server::start(|seen| {
        let skip: usize = seen.option("$skip").map_or(0, |s| s.parse().unwrap());
        match (skip, token(seen)) {
            (20, "token-1") => status(401, "text/plain", "Unauthorized"),
            (30, _) => json(r#"{"value":[]}"#),
            _ => json(format!(
                r#"{{"value":[{}]}}"#,
                (skip..skip + 10)
                    .map(|i| format!("{{\"Id\":{i}}}"))
                    .collect::<Vec<_>>()
                    .join(",")
            )),
        }
    })
    .await;
    let source = Counter::default();
    let client = server
        .builder()
        .token_source(source.clone())
        .build()
        .unwrap();
    let rows = machines(&client).list().await.unwrap();
    assert_eq!(
        rows.iter().map(|r| r.id.unwrap()).collect::<Vec<_>>(),
        (0..30).collect::<Vec<_>>()
    );
    assert_eq!(
        (source.calls.load(Ordering::SeqCst), server.seen().len()),
        (2, 5)
    );
}

#[tokio::test]
async fn a_write_is_replayed_once_after_401() {
    let server = Server::start(|seen| match token(seen) {
        "token-1" => status(401, "text/plain", ""),
        _ => json(seen.text()),
    })
    .await;
    let client = server
        .builder()
        .token_source(Counter::default())
        .build()
        .unwrap();
    let created = machines(&client)
        .create(&Machine::default().with_id(3))
        .await
        .unwrap();
    assert_eq!((created.id, server.seen().len()), (Some(3), 2));

    let never = Server::start(|_| status(401, "text/plain", "Unauthorized")).await;
    let client = never
        .builder()
        .token_source(Counter::default())
        .build()
        .unwrap();
    let error = machines(&client).get(3).await.unwrap_err();
    assert_eq!((error.kind(), never.seen().len()), (ErrorKind::Auth, 2));
    assert_eq!(
        error.to_string(),
        format!(
            "Machines.get: 401 Unauthorized: Unauthorized. (2 attempts) The token is missing, expired or meant for another service: sign in again. [GET {}/odata/Machines(3)]",
            never.url
        )
    );
}

#[tokio::test]
async fn a_given_token_is_not_asked_for_again() {
    let server = Server::start(|_| status(401, "text/plain", "")).await;
    let client = server
        .builder()
        .token_source(Bearer::new("pat"))
        .build()
        .unwrap();
    assert_eq!(
        machines(&client).get(3).await.unwrap_err().kind(),
        ErrorKind::Auth
    );
    assert_eq!(server.seen().len(), 1);
    assert_eq!(token(&server.seen()[0]), "pat");
}

fn credentials(server: &Server) -> OAuthTokenRequest {
    let url = Url::parse(&format!("{}/token", server.url)).unwrap();
    OAuthTokenRequest::client_credentials(
        Arc::new(transport()),
        url,
        "me & you",
        "s3cr+t",
        "A.Read B.Write",
    )
    .with_retry(
        RetryPolicy::default().with_delays(Duration::from_millis(2), Duration::from_millis(5)),
    )
}

#[tokio::test]
async fn client_credentials() {
    let server = Server::script(vec![
        status(503, "text/plain", ""),
        Answer::Reset,
        json(r#"{"access_token":"abc","expires_in":"3600","token_type":"Bearer"}"#),
    ])
    .await;
    let token = credentials(&server).fetch().await.unwrap();
    assert_eq!(
        (token.secret.expose(), token.lifetime),
        ("abc", Some(Duration::from_secs(3600)))
    );
    let seen = server.seen();
    assert_eq!(
        seen[2].header("content-type"),
        Some("application/x-www-form-urlencoded")
    );
    assert_eq!(
        seen[2].text(),
        "grant_type=client_credentials&client_id=me+%26+you&client_secret=s3cr%2Bt&scope=A.Read+B.Write"
    );
}

#[tokio::test]
async fn refresh_tokens_as_json_follow_a_change() {
    let server = Server::start(|seen| {
        json(format!(
            r#"{{"access_token":"t{0}","refresh_token":"next{0}"}}"#,
            seen.number
        ))
    })
    .await;
    let url = Url::parse(&server.url).unwrap();
    let source = OAuthTokenRequest::refresh_token(
        Arc::new(transport()),
        url,
        BodyFormat::Json,
        "id",
        "first",
    );
    source.fetch().await.unwrap();
    assert_eq!(source.fetch().await.unwrap().secret.expose(), "t1");
    let seen = server.seen();
    assert_eq!(
        seen[0].text(),
        r#"{"grant_type":"refresh_token","client_id":"id","refresh_token":"first"}"#
    );
    assert!(seen[1].text().contains("next0"));
}

#[tokio::test]
async fn refusals_are_explained() {
    let server = Server::script(vec![status(
        400,
        "application/json",
        r#"{"error":"invalid_client","error_description":"secret s3cr+t is wrong"}"#,
    )])
    .await;
    let error = credentials(&server).fetch().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        format!(
            "400 Bad Request: no token: secret *** is wrong. (code invalid_client) Check the application's id and secret. [POST {}/token]",
            server.url
        )
    );
    let page = Server::script(vec![status(
        200,
        "text/html",
        "<html><title>Log in</title></html>",
    )])
    .await;
    let client = server
        .builder()
        .token_source(credentials(&page))
        .build()
        .unwrap();
    let error = machines(&client).get(1).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Auth);
    assert_eq!(
        error.to_string(),
        format!(
            "Machines.get: 200 OK: the token address answered 200 with a web page in place of a token. The address is that of a sign-in page, not of a token endpoint. [POST {}/token]",
            page.url
        )
    );
    assert_eq!(server.seen().len(), 1);
}

#[tokio::test]
async fn secrets_are_never_shown() {
    let secret = Secret::from("hunter2");
    assert_eq!(
        format!("{secret} {secret:?} {:?}", AccessToken::new("hunter2")),
        "*** Secret(***) AccessToken { secret: Secret(***), lifetime: None, scopes: None }"
    );
    let server = Server::start(|_| status(403, "text/plain", "no")).await;
    let source = Bearer::new("hunter2");
    let shown = format!("{source:?}");
    let client = server.builder().token_source(source).build().unwrap();
    let error = machines(&client).get(1).await.unwrap_err();
    for text in [
        shown,
        format!("{client:?}"),
        format!("{error:?} {error}"),
        format!("{:?}", client.tokens()),
    ] {
        assert!(!text.contains("hunter2"), "{text}");
    }
    let mut headers = odata_runtime::Headers::new();
    headers.set("Authorization", "hunter2");
    assert_eq!(format!("{headers:?}"), r#"{"Authorization": "***"}"#);
}

#[tokio::test]
async fn a_token_reply_that_is_cut_off_is_not_shown() {
    let server = Server::script(vec![json(r#"{"access_token":"hush"#)]).await;
    let url = format!("{}/token", server.url).parse().unwrap();
    let transport = Arc::new(transport());
    let request = OAuthTokenRequest::client_credentials(transport, url, "a", "b", "");
    let error = request.fetch().await.unwrap_err();
    assert_eq!((error.kind(), error.status()), (ErrorKind::Auth, Some(200)));
    assert!(!error.body_excerpt().contains("hush"), "{error:?}");
}
