//! Connections that can be broken off on purpose.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};

use axum::extract::connect_info::Connected;
use axum::serve::{IncomingStream, Listener};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};

/// Accepts connections that can be broken off.
#[derive(Debug)]
pub struct Lines(pub TcpListener);

/// A connection.
#[derive(Debug)]
pub struct Line {
    stream: TcpStream,
    handle: Handle,
}

/// Breaks off a connection.
#[derive(Debug, Clone, Default)]
pub struct Handle {
    is_cut: Arc<AtomicBool>,
}

impl Handle {
    /// The peer sees the connection reset as soon as anything would be read or written.
    pub fn reset(&self) {
        self.is_cut.store(true, Ordering::Release);
    }

    /// Whether it was.
    #[must_use]
    pub fn is_reset(&self) -> bool {
        self.is_cut.load(Ordering::Acquire)
    }
}

impl Listener for Lines {
    type Io = Line;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        let (stream, address) = Listener::accept(&mut self.0).await;
        // Answers are written at once: waiting for more would only add latency. A failure costs
        // speed, nothing else.
        let _ = stream.set_nodelay(true);
        let handle = Handle::default();
        (Line { stream, handle }, address)
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.0.local_addr()
    }
}

impl Connected<IncomingStream<'_, Lines>> for Handle {
    fn connect_info(stream: IncomingStream<'_, Lines>) -> Self {
        stream.io().handle.clone()
    }
}

impl Line {
    fn check(&self) -> io::Result<()> {
        if !self.handle.is_reset() {
            return Ok(());
        }
        // Closing then sends a reset instead of an orderly end.
        self.stream.set_zero_linger()?;
        Err(io::ErrorKind::ConnectionReset.into())
    }
}

impl AsyncRead for Line {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        self.check()?;
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Line {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.check()?;
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.check()?;
        Pin::new(&mut self.stream).poll_write_vectored(context, slices)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.check()?;
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.check()?;
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
