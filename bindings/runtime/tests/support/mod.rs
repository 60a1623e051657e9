//! A server on loopback that says exactly what a test wants it to say, down to the bytes.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

pub mod folder;
pub mod lists;
mod models;
pub mod service;

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use odata_runtime::{Client, ClientBuilder, ReqwestTransport, RetryPolicy};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::sync::watch;

/// So long takes nothing that happens at all, on a machine with other things to do, too.
const PATIENCE: Duration = Duration::from_secs(60);

/// A request as the server saw it.
#[derive(Clone, Debug)]
pub struct Seen {
    pub method: String,
    /// Path and query, undecoded.
    pub target: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
    /// Which request it was, from 0.
    pub number: usize,
}

impl Seen {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(n, _)| n.eq_ignore_ascii_case(name))
            .map(|(_, v)| v.as_str())
    }

    pub fn path(&self) -> &str {
        self.target.split('?').next().unwrap()
    }

    /// The decoded query.
    pub fn query(&self) -> Vec<(String, String)> {
        let query = self.target.split_once('?').map_or("", |(_, q)| q);
        odata_runtime::Url::parse(&format!("http://x/?{query}"))
            .unwrap()
            .query_pairs()
            .map(|(n, v)| (n.into_owned(), v.into_owned()))
            .collect()
    }

    pub fn option(&self, name: &str) -> Option<String> {
        self.query()
            .into_iter()
            .find(|(n, _)| n == name)
            .map(|(_, v)| v)
    }

    pub fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }
}

/// What the server does with a request.
#[derive(Clone, Debug)]
pub enum Answer {
    Reply {
        status: u16,
        headers: Vec<(String, String)>,
        body: Vec<u8>,
        after: Duration,
        gate: Option<Gate>,
    },
    /// Announces the whole body and sends only its beginning.
    Cut { body: Vec<u8>, keep: usize },
    /// Closes the connection without a word.
    Reset,
    /// Exactly these bytes, then the end.
    Raw(Vec<u8>),
}

pub fn json(body: impl Into<String>) -> Answer {
    status(200, "application/json", body)
}

pub fn status(status: u16, content_type: &str, body: impl Into<String>) -> Answer {
    Answer::Reply {
        status,
        headers: vec![("content-type".into(), content_type.into())],
        body: body.into().into_bytes(),
        after: Duration::ZERO,
        gate: None,
    }
}

/// Holds answers back until a test lets them go, so that nothing depends on how long anything takes.
#[derive(Clone, Debug)]
pub struct Gate(Arc<watch::Sender<bool>>);

impl Gate {
    pub fn closed() -> Self {
        Self(Arc::new(watch::Sender::new(false)))
    }

    pub fn open(&self) {
        self.0.send_replace(true);
    }

    async fn passed(&self) {
        let _ = self.0.subscribe().wait_for(|is_open| *is_open).await;
    }
}

/// Waits for what must come about.
pub async fn until(what: impl Fn() -> bool) {
    let begin = Instant::now();
    while !what() {
        assert!(begin.elapsed() < PATIENCE, "it did not happen");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

/// Polls `work`, which must not end, until something has come about.
pub async fn meanwhile<T: std::fmt::Debug>(work: impl Future<Output = T>, what: impl Fn() -> bool) {
    tokio::select! {
        done = work => panic!("it ended with {done:?}"),
        () = until(what) => {}
    }
}

impl Answer {
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        if let Self::Reply { headers, .. } = &mut self {
            headers.push((name.into(), value.into()));
        }
        self
    }

    pub fn slowly(mut self, wait: Duration) -> Self {
        if let Self::Reply { after, .. } = &mut self {
            *after = wait;
        }
        self
    }

    /// Comes when the gate is open.
    pub fn behind(mut self, wanted: &Gate) -> Self {
        if let Self::Reply { gate, .. } = &mut self {
            *gate = Some(wanted.clone());
        }
        self
    }
}

type Handler = dyn Fn(&Seen) -> Answer + Send + Sync;

/// A running server; it keeps what it saw.
pub struct Server {
    pub url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
    task: tokio::task::JoinHandle<()>,
}

impl Server {
    pub async fn start(handler: impl Fn(&Seen) -> Answer + Send + Sync + 'static) -> Self {
        Self::on(TcpListener::bind("127.0.0.1:0").await.unwrap(), handler)
    }

    /// Serves on a listener.
    pub fn on(
        listener: TcpListener,
        handler: impl Fn(&Seen) -> Answer + Send + Sync + 'static,
    ) -> Self {
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let handler: Arc<Handler> = Arc::new(handler);
        let log = seen.clone();
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, handler.clone(), log.clone()));
            }
        });
        Self { url, seen, task }
    }

    /// Answers one after the other, the last one for ever.
    pub async fn script(answers: Vec<Answer>) -> Self {
        Self::start(move |seen| answers[seen.number.min(answers.len() - 1)].clone()).await
    }

    pub fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    pub fn targets(&self) -> Vec<String> {
        self.seen().iter().map(|s| s.target.clone()).collect()
    }

    /// A client with quick retries.
    pub fn client(&self) -> Client {
        self.builder().build().unwrap()
    }

    pub fn builder(&self) -> ClientBuilder {
        quick(&self.url)
    }
}

/// A port that refuses connections, and that nobody else gets while the socket is there.
pub fn refusing() -> (TcpSocket, String) {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let url = format!("http://{}", socket.local_addr().unwrap());
    (socket, url)
}

pub fn quick(url: &str) -> ClientBuilder {
    Client::builder(url).transport(Arc::new(transport())).retry(
        RetryPolicy::default().with_delays(Duration::from_millis(5), Duration::from_millis(20)),
    )
}

pub fn transport() -> ReqwestTransport {
    ReqwestTransport::builder().no_proxy().build().unwrap()
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(mut stream: TcpStream, handler: Arc<Handler>, log: Arc<Mutex<Vec<Seen>>>) {
    let mut buffer = Vec::new();
    while let Some(mut seen) = read_request(&mut stream, &mut buffer).await {
        {
            let mut log = log.lock().unwrap();
            seen.number = log.len();
            log.push(seen.clone());
        }
        match handler(&seen) {
            Answer::Reply {
                status,
                headers,
                body,
                after,
                gate,
            } => {
                tokio::time::sleep(after).await;
                if let Some(gate) = gate {
                    gate.passed().await;
                }
                let mut head = format!("HTTP/1.1 {status} X\r\ncontent-length: {}\r\n", body.len());
                for (name, value) in headers {
                    head.push_str(&format!("{name}: {value}\r\n"));
                }
                head.push_str("\r\n");
                let _ = stream.write_all(head.as_bytes()).await;
                let _ = stream.write_all(&body).await;
            }
            Answer::Cut { body, keep } => {
                let head = format!(
                    "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
                    body.len()
                );
                let _ = stream.write_all(head.as_bytes()).await;
                let _ = stream.write_all(&body[..keep]).await;
                let _ = stream.flush().await;
                return;
            }
            Answer::Reset => return,
            Answer::Raw(bytes) => {
                let _ = stream.write_all(&bytes).await;
                return;
            }
        }
    }
}

async fn read_request(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<Seen> {
    let end = loop {
        if let Some(end) = buffer.windows(4).position(|w| w == b"\r\n\r\n") {
            break end + 4;
        }
        if stream.read_buf(buffer).await.ok()? == 0 {
            return None;
        }
    };
    let head = String::from_utf8(buffer[..end].to_vec()).unwrap();
    let mut lines = head.split("\r\n");
    let mut first = lines.next().unwrap().split(' ');
    let (method, target) = (
        first.next().unwrap().to_owned(),
        first.next().unwrap().to_owned(),
    );
    let headers: Vec<(String, String)> = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(n, v)| (n.to_ascii_lowercase(), v.to_owned()))
        .collect();
    let length = headers
        .iter()
        .find(|(n, _)| n == "content-length")
        .map_or(0, |(_, v)| v.parse().unwrap());
    while buffer.len() < end + length {
        if stream.read_buf(buffer).await.ok()? == 0 {
            return None;
        }
    }
    let body = buffer[end..end + length].to_vec();
    buffer.drain(..end + length);
    Some(Seen {
        method,
        target,
        headers,
        body,
        number: 0,
    })
}
