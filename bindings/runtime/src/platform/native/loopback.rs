//! Receives the answer of a sign-in page on this machine (RFC 8252, section 7.3).

use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use crate::platform::Url;
use futures::StreamExt as _;
use futures::future::{Either, select};
use futures::stream::FuturesUnordered;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use crate::error::{Error, ErrorKind};

const PATH: &str = "/callback";
/// A browser's request with the code is far smaller.
const LONGEST_REQUEST: usize = 16 * 1024;
/// Browsers open connections that they may never use.
const PATIENCE: Duration = Duration::from_secs(30);

/// A listener on the loopback interface that waits for a browser to be sent back to it.
#[derive(Debug)]
pub struct LoopbackListener {
    listener: TcpListener,
    address: SocketAddr,
}

enum Event {
    Arrived(std::io::Result<TcpStream>),
    Answered(Option<Url>),
}

impl LoopbackListener {
    /// Listens on a port; on any free one for 0.
    ///
    /// # Errors
    /// A port that is in use.
    pub async fn bind(port: u16) -> Result<Self, Error> {
        let failed = |error: std::io::Error| {
            Error::new(
                ErrorKind::Usage,
                format!("cannot listen on 127.0.0.1:{port}: {error}"),
            )
            .with_advice(
                "Choose another port; it must be part of the application's redirect address.",
            )
        };
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
            .await
            .map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        Ok(Self { listener, address })
    }

    /// The address that the sign-in page sends the browser back to.
    pub fn redirect_uri(&self) -> String {
        format!("http://{}{PATH}", self.address)
    }

    /// Waits for the browser, shows it a short page, and gives the address that it was sent to.
    /// Requests for anything else are answered 404. Dropping the future stops waiting.
    ///
    /// # Errors
    /// A listener that no longer works.
    pub async fn receive(&self) -> Result<Url, Error> {
        let mut visits = FuturesUnordered::new();
        loop {
            let arrival = Box::pin(self.listener.accept());
            let next = async {
                match visits.next().await {
                    Some(answer) => answer,
                    None => std::future::pending().await,
                }
            };
            let event = match select(arrival, Box::pin(next)).await {
                Either::Left((arrived, _)) => Event::Arrived(arrived.map(|(stream, _)| stream)),
                Either::Right((answered, _)) => Event::Answered(answered),
            };
            match event {
                Event::Arrived(Ok(stream)) => {
                    visits.push(Box::pin(self.visit_in_time(stream)));
                }
                Event::Arrived(Err(error)) => {
                    let message = format!("{} takes no connections: {error}", self.address);
                    return Err(Error::new(ErrorKind::Auth, message));
                }
                Event::Answered(Some(url)) => return Ok(url),
                Event::Answered(None) => {}
            }
        }
    }

    async fn visit_in_time(&self, stream: TcpStream) -> Option<Url> {
        let visit = tokio::time::timeout(PATIENCE, self.visit(stream));
        visit.await.ok().flatten()
    }

    /// Answers one connection: the address, if it was the one that is waited for.
    async fn visit(&self, mut stream: TcpStream) -> Option<Url> {
        let target = read_target(&mut stream).await;
        let url = target.and_then(|target| self.wanted(&target));
        let (status, text) = match &url {
            Some(_) => (
                "200 OK",
                "The sign-in is complete. You can close this window.",
            ),
            None => ("404 Not Found", "Nothing is here."),
        };
        let page =
            format!("<!doctype html><meta charset=utf-8><title>Sign-in</title><p>{text}</p>");
        let reply = format!(
            "HTTP/1.1 {status}\r\ncontent-type: text/html; charset=utf-8\r\ncontent-length: {}\r\n\
             cache-control: no-store\r\nconnection: close\r\n\r\n{page}",
            page.len()
        );
        // A browser that went away has no need of the page.
        let _ = stream.write_all(reply.as_bytes()).await;
        let _ = stream.shutdown().await;
        url
    }

    fn wanted(&self, target: &str) -> Option<Url> {
        let url = Url::parse(&format!("http://{}{target}", self.address)).ok()?;
        let is_answer = url
            .query_pairs()
            .any(|(name, _)| matches!(&*name, "code" | "error"));
        (url.path() == PATH && is_answer).then_some(url)
    }
}

/// The target of a GET request, once its head has been read to the end.
async fn read_target(stream: &mut TcpStream) -> Option<String> {
    let mut head = Vec::new();
    while !head.windows(4).any(|end| end == b"\r\n\r\n") {
        if head.len() > LONGEST_REQUEST || stream.read_buf(&mut head).await.ok()? == 0 {
            return None;
        }
    }
    let line = head.split(|byte| *byte == b'\r').next()?;
    let mut words = std::str::from_utf8(line).ok()?.split(' ');
    (words.next()? == "GET").then(|| words.next().map(str::to_owned))?
}
