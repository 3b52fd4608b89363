//! The connection to one client, which can be made to break in the middle of an answer.

use std::{
    io,
    net::SocketAddr,
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll, ready},
};

use axum::{
    extract::{ConnectInfo, Request, connect_info::Connected},
    serve::{IncomingStream, Listener},
};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::{TcpListener, TcpStream},
};

/// Where a line breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Point {
    /// After the first letter of the answer. Had none come on a connection that was used before, Chromium
    /// would take it for one that had been closed meanwhile, and ask again without telling the page: a POST,
    /// too.
    FirstLetter,
    /// After the headers, in the middle of the body.
    Midway,
    /// It is broken.
    Broken,
}

/// Whose line it is, and where it breaks; all copies are of the same line.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    pub(crate) peer: SocketAddr,
    breaks: Arc<Mutex<Option<Point>>>,
}

impl Line {
    /// The line that a question came on.
    pub(crate) fn of(request: &Request) -> Option<Self> {
        request.extensions().get().map(|ConnectInfo::<Self>(line)| line.clone())
    }

    /// Has the next answer on this line break off.
    pub(crate) fn breaks(&self, at: Point) {
        *self.point() = Some(at);
    }

    fn point(&self) -> MutexGuard<'_, Option<Point>> {
        self.breaks.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A listener whose lines can break.
pub(crate) struct Lines(pub(crate) TcpListener);

/// What is written to and read from.
pub(crate) struct Wire {
    stream: TcpStream,
    line: Line,
}

impl Listener for Lines {
    type Io = Wire;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Wire, SocketAddr) {
        let (stream, peer) = Listener::accept(&mut self.0).await;
        (Wire { stream, line: Line { peer, breaks: Arc::default() } }, peer)
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.0.local_addr()
    }
}

impl Connected<IncomingStream<'_, Lines>> for Line {
    fn connect_info(stream: IncomingStream<'_, Lines>) -> Self {
        stream.io().line.clone()
    }
}

impl AsyncRead for Wire {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        into: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(cx, into)
    }
}

impl AsyncWrite for Wire {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let point = *self.line.point();
        let end = match point {
            None => return Pin::new(&mut self.stream).poll_write(cx, bytes),
            Some(Point::FirstLetter) => 1,
            Some(Point::Midway) => midway(bytes),
            Some(Point::Broken) => return Poll::Ready(Err(io::ErrorKind::ConnectionReset.into())),
        };
        let begun = bytes.get(..end).unwrap_or(bytes);
        let written = ready!(Pin::new(&mut self.stream).poll_write(cx, begun))?;
        self.line.breaks(Point::Broken);
        Poll::Ready(Ok(written))
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

/// How many of an answer's first bytes are its head and half of the body that comes with it.
fn midway(answer: &[u8]) -> usize {
    let gap = b"\r\n\r\n";
    let head = answer.windows(gap.len()).position(|it| it == gap).map_or(0, |at| at + gap.len());
    head + (answer.len() - head) / 2
}
