//! Receives requests and sends answers.

mod respond;

use std::io;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::request::Parts;
use axum::http::{Request, Response};
use tokio::net::TcpListener;
use url::form_urlencoded;

use crate::Emulator;
use crate::answer::{Answer, shape};
use crate::auth::{self, Exchange};
use crate::faults::Kind;
use crate::line::{Handle, Lines};
use crate::problem::Problem;
use crate::query::Options;
use crate::request::{Call, Received};
use crate::route::{Matched, NoRoute};
use crate::{arguments, audit, body, control, documents, folders, permissions, rows};

/// Serves until `stop` is ready, then ends what is under way.
///
/// # Errors
/// Those of the listener.
pub async fn serve(
    listener: TcpListener,
    emulator: Arc<Emulator>,
    stop: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    let router = Router::new().fallback(
        move |ConnectInfo(line): ConnectInfo<Handle>, request: Request<Body>| {
            let emulator = Arc::clone(&emulator);
            async move { answer(&emulator, &line, request).await }
        },
    );
    let service = router.into_make_service_with_connect_info::<Handle>();
    axum::serve(Lines(listener), service)
        .with_graceful_shutdown(stop)
        .await
}

/// Longest body that is accepted.
const BODY_MAX: usize = 512 * 1024 * 1024;

async fn answer(emulator: &Emulator, line: &Handle, request: Request<Body>) -> Response<Body> {
    let trace = emulator.trace();
    let (parts, content) = request.into_parts();
    if parts.method == "OPTIONS" {
        return respond::preflight(&parts.headers);
    }
    let received = match to_bytes(content, BODY_MAX).await {
        Ok(bytes) => received(emulator, parts, bytes),
        Err(error) => {
            let problem = Problem::new(400, 0, format!("The body cannot be read: {error}"));
            return respond::send(emulator, Answer::problem(&problem, &trace), &trace, &[]);
        }
    };
    let matched = emulator
        .router
        .find(received.method.as_str(), &received.path);
    let operation = matched
        .as_ref()
        .ok()
        .map(|matched| emulator.schema.at(matched.operation).1.id.as_str());
    // Signed addresses of files are no control addresses: what is sent there counts.
    if received.path.starts_with("/_emulator") && !received.path.starts_with(crate::buckets::BLOBS)
    {
        let answer = sign_in(emulator, &received)
            .or_else(|| endpoint(emulator, &received, &trace))
            .or_else(|| control::answer(emulator, &received).map(|done| or_problem(done, &trace)));
        if let Some(answer) = answer {
            return respond::send(emulator, answer, &trace, &[]);
        }
    }
    let number = emulator.journal.begin(&received, operation);
    let faults = emulator.faults.choose(operation, &received.path);
    let takes_top = matched.as_ref().is_ok_and(|matched| {
        let (_, operation) = emulator.schema.at(matched.operation);
        operation.query_options.has("$top")
    });
    let request = Numbered {
        received: if takes_top {
            respond::shortened(received, &faults)
        } else {
            received
        },
        matched,
        number,
    };
    let answer = spoiled(emulator, line, &request, &faults, &trace).await;
    let names: Vec<String> = faults.iter().map(|kind| format!("{kind:?}")).collect();
    emulator.journal.end(
        number,
        (!names.is_empty()).then(|| names.join(", ")).as_deref(),
        (!line.is_reset()).then_some(answer.status),
    );
    respond::send(emulator, answer, &trace, &faults)
}

/// A request with its number in the journal.
struct Numbered {
    received: Received,
    matched: Result<Matched, NoRoute>,
    number: u64,
}

/// Carries a request out, unless a fault prevents it.
async fn spoiled(
    emulator: &Emulator,
    line: &Handle,
    request: &Numbered,
    faults: &[Kind],
    trace: &str,
) -> Answer {
    for fault in faults {
        if let Kind::Latency(milliseconds) = fault {
            tokio::time::sleep(std::time::Duration::from_millis(*milliseconds)).await;
        }
        if *fault == Kind::ResetBefore {
            line.reset();
        }
        if let Some(answer) = respond::instead(fault, trace) {
            return answer;
        }
    }
    if faults.contains(&Kind::Duplicate) {
        let _ = act(emulator, request, trace).await;
    }
    let answer = act(emulator, request, trace).await;
    for fault in faults {
        if let Kind::LatencyAfter(milliseconds) = fault {
            tokio::time::sleep(std::time::Duration::from_millis(*milliseconds)).await;
        }
    }
    if faults.contains(&Kind::ResetAfter) {
        line.reset();
    }
    answer
}

/// Carries a request out, and notes whether that changed or gave what was asked for.
async fn act(emulator: &Emulator, request: &Numbered, trace: &str) -> Answer {
    let matched = request.matched.clone();
    let answer = carry_out(emulator, &request.received, matched, trace).await;
    if answer.status < 300 {
        emulator.journal.acted(request.number);
    }
    answer
}

async fn carry_out(
    emulator: &Emulator,
    received: &Received,
    matched: Result<Matched, NoRoute>,
    trace: &str,
) -> Answer {
    if let Some(answer) = sign_in(emulator, received) {
        return answer;
    }
    if let Some(done) = documents::answer(emulator, received) {
        return or_problem(done, trace);
    }
    if let Some(answer) = endpoint(emulator, received, trace) {
        return answer;
    }
    match matched {
        Ok(matched) => or_problem(operate(emulator, received, &matched).await, trace),
        Err(no_route) => Answer::problem(&no_operation(received, no_route), trace),
    }
}

fn endpoint(emulator: &Emulator, received: &Received, trace: &str) -> Option<Answer> {
    emulator
        .endpoints
        .iter()
        .find_map(|endpoint| endpoint(emulator, received))
        .map(|done| or_problem(done, trace))
}

fn or_problem(done: Result<Answer, Problem>, trace: &str) -> Answer {
    done.unwrap_or_else(|problem| Answer::problem(&problem, trace))
}

fn no_operation(received: &Received, no_route: NoRoute) -> Problem {
    let (method, path) = (&received.method, &received.path);
    match no_route {
        NoRoute::Unknown => Problem::new(
            404,
            0,
            format!("No HTTP resource was found that matches {method} {path}."),
        ),
        NoRoute::OtherMethods(methods) => Problem::new(
            405,
            0,
            format!("The requested resource does not support the method {method}."),
        )
        .with_header("allow", &methods.join(", ")),
    }
}

/// Runs an operation: who calls, whether they may, in which folder, and then its handler.
async fn operate(
    emulator: &Emulator,
    received: &Received,
    matched: &Matched,
) -> Result<Answer, Problem> {
    let schema = &emulator.schema;
    let (group, operation) = schema.at(matched.operation);
    let authenticated = auth::authenticate(emulator, &received.headers);
    let caller = if auth::is_open(operation) {
        authenticated.unwrap_or_default()
    } else {
        authenticated?
    };
    let folder = folders::reference(&received.headers)?;
    let arguments = arguments::read(schema, operation, matched, received);
    let mut call = Call {
        schema,
        operation,
        group,
        // Whether the caller may do this is said before whether the request is well formed.
        arguments: arguments.as_ref().cloned().unwrap_or_default(),
        body: serde_json::Value::Null,
        parts: Vec::new(),
        options: Options::default(),
        folder,
        folder_id: None,
        caller,
        received,
    };
    call.folder_id = folders::enter(emulator, &call)?;
    permissions::check(emulator, &call)?;
    arguments?;
    (call.body, call.parts) = body::read(schema, operation, received).await?;
    call.options = rows::options(emulator, operation, received)?;
    let reply = emulator.handlers.run(emulator, &call)?;
    audit::note(emulator, &call, &reply);
    let answer = shape(emulator, &call, reply)?;
    Ok(if emulator.settings.empty_as_object {
        answer.or_object()
    } else {
        answer
    })
}

fn sign_in(emulator: &Emulator, received: &Received) -> Option<Answer> {
    let path = format!("{}{}", received.prefix, received.path);
    let exchange = Exchange {
        method: received.method.as_str(),
        path: &path,
        query: &received.query_text,
        headers: &received.headers,
        body: &received.body,
        origin: &received.origin,
    };
    let answered = auth::endpoints::answer(emulator, &exchange)?;
    let answer = Answer::of(answered.status, answered.content_type, answered.body);
    Some(
        answered
            .headers
            .iter()
            .fold(answer, |answer, (name, value)| answer.with(name, value)),
    )
}

fn received(emulator: &Emulator, parts: Parts, body: bytes::Bytes) -> Received {
    let (prefix, path) = emulator.router.split_prefix(parts.uri.path());
    let query_text = parts.uri.query().unwrap_or_default().to_owned();
    let host = parts
        .headers
        .get("host")
        .and_then(|value| value.to_str().ok())
        .unwrap_or("localhost");
    Received {
        method: parts.method,
        path: path.to_owned(),
        prefix: prefix.to_owned(),
        query: form_urlencoded::parse(query_text.as_bytes())
            .into_owned()
            .collect(),
        query_text,
        origin: format!("http://{host}"),
        headers: parts.headers,
        body,
    }
}
