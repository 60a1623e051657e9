//! What an error says.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use odata_runtime::json::Tree;
use odata_runtime::{ErrorKind, ErrorReader, FailedReply, ServiceError};
use support::service::machines;
use support::{Server, json, status};

/// A service with error bodies of its own: `{"message", "errorCode", "traceId"}`.
struct PlantErrors;

impl ErrorReader for PlantErrors {
    fn read(&self, reply: &FailedReply<'_>) -> Option<ServiceError> {
        let body = reply.json()?;
        let text = |name: &str| body.get(name).and_then(Tree::as_str).map(str::to_owned);
        let code: i64 = body.get("errorCode")?.text()?.parse().ok()?;
        let homeless =
            code == 1101 && reply.context.is_empty() && !reply.operation.ambient_headers.is_empty();
        Some(ServiceError {
            kind: (code == 1002).then_some(ErrorKind::NotFound),
            message: text("message"),
            code: Some(code.to_string()),
            trace_id: text("traceId"),
            advice: homeless.then(|| "Choose a plant on the client first.".to_owned()),
            ..ServiceError::default()
        })
    }
}

async fn said(code: u16, kind: &str, body: &str) -> (String, odata_runtime::Error) {
    let server = Server::script(vec![status(code, kind, body)]).await;
    let client = server.builder().error_reader(PlantErrors).build().unwrap();
    let error = machines(&client).get(1).await.unwrap_err();
    (error.to_string().replace(&server.url, ""), error)
}

#[tokio::test]
async fn a_missing_ambient_header_is_advised() {
    let body = r#"{"message":"A plant is required for this action.","errorCode":1101,"traceId":"00-ab-01"}"#;
    let (text, error) = said(400, "application/json", body).await;
    assert_eq!(
        text,
        "Machines.get: 400 Bad Request: A plant is required for this action. (code 1101, trace id 00-ab-01) Choose a plant on the client first. [GET /odata/Machines(1)]"
    );
    assert_eq!(
        (error.code(), error.trace_id(), error.status()),
        (Some("1101"), Some("00-ab-01"), Some(400))
    );
    assert_eq!(
        (error.operation_id(), error.kind()),
        (Some("Machines.get"), ErrorKind::BadRequest)
    );
    assert_eq!(&error.body()[..], body.as_bytes());
}

#[tokio::test]
async fn permissions_are_named() {
    let (text, error) = said(
        403,
        "application/json",
        r#"{"message":"You are not authorized!","errorCode":0}"#,
    )
    .await;
    assert_eq!(
        text,
        "Machines.get: 403 Forbidden: You are not authorized! (code 0) It needs the permission Machines.View (in the service's spelling: Machines.View or Plants.View and Plants.Edit). With OAuth it needs the scope Plant.Read. [GET /odata/Machines(1)]"
    );
    assert_eq!(
        error.permissions().unwrap().documented,
        &[&["Machines.View"]]
    );
}

#[tokio::test]
async fn the_standard_form() {
    let body = r#"{"error":{"code":"ASSERT","message":"Two problems","target":"Name","details":[{"message":"too long"},{"message":"not unique"}]}}"#;
    let (text, _) = said(400, "application/json", body).await;
    assert!(
        text.contains("Two problems; too long; not unique (at Name). (code ASSERT)"),
        "{text}"
    );
    let (text, _) = said(
        409,
        "application/json",
        r#"{"error":{"code":2,"message":{"lang":"en","value":"Old form"}}}"#,
    )
    .await;
    assert!(text.contains("409 Conflict: Old form. (code 2)"), "{text}");
}

#[tokio::test]
async fn kinds() {
    let (_, error) = said(
        400,
        "application/json",
        r#"{"message":"gone","errorCode":1002}"#,
    )
    .await;
    assert_eq!(error.kind(), ErrorKind::NotFound);
    for (code, kind) in [
        (404, ErrorKind::NotFound),
        (412, ErrorKind::PreconditionFailed),
        (415, ErrorKind::BadRequest),
        (501, ErrorKind::Server),
    ] {
        let (text, error) = said(code, "text/plain", "").await;
        assert_eq!(error.kind(), kind);
        assert!(text.contains("the reply has no explanation."), "{text}");
    }
    assert!(
        ErrorKind::ALL
            .iter()
            .all(|kind| kind.as_str() == format!("{kind:?}"))
    );
}

#[tokio::test]
async fn long_pages_are_not_repeated_whole() {
    let (text, error) = said(
        500,
        "text/html",
        &format!(
            "<!DOCTYPE html><body>{}</body>",
            "word <b>x</b> ".repeat(500)
        ),
    )
    .await;
    assert!(
        text.len() < 400 && text.contains("word x word x") && !text.contains("<b>"),
        "{text}"
    );
    assert!(error.body().len() > 5000 && error.body_excerpt().ends_with('…'));
}

#[tokio::test]
async fn success_that_is_no_json_is_explained() {
    let server = Server::script(vec![status(
        200,
        "text/html; charset=utf-8",
        "<html><body>Please sign in</body></html>",
    )])
    .await;
    let error = machines(&server.client()).get(1).await.unwrap_err();
    assert_eq!(
        error.to_string().replace(&server.url, ""),
        "Machines.get: the service answered 200 with text/html where JSON was expected: \"Please sign in\". A web page in place of data usually means a wrong address or a sign-in page: check the base address and the token. [GET /odata/Machines(1)]"
    );
    assert_eq!(
        (error.kind(), error.status()),
        (ErrorKind::Decode, Some(200))
    );
    let error = machines(&server.client()).list().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    let wrong = Server::script(vec![json(r#"{"Id":1,"Owner":7}"#)]).await;
    let error = machines(&wrong.client()).get(1).await.unwrap_err();
    assert_eq!(
        error.message(),
        "the reply could not be read: Owner: expected an object, found 7 (at byte 16)"
    );
    let none = Server::script(vec![json(r#"{"values":[]}"#)]).await;
    let error = machines(&none.client()).list().await.unwrap_err();
    assert!(
        error
            .message()
            .contains("expected a list in `value`, found none"),
        "{error}"
    );
}
