"""A server that records what arrives and answers what it is told to."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass(frozen=True)
class Recorded:
    """A request as it arrived."""

    method: str
    path: str
    query: str
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True)
class Answer:
    """What is answered."""

    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""


class Recorder:
    """The requests that arrived since the last look, and the answer to all of them."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._answer = Answer()
        self._requests: list[Recorded] = []

    def answer(self, answer: Answer) -> None:
        """Answers every request so from now on."""
        self._answer = answer
        self._requests = []

    def take(self) -> list[Recorded]:
        """The requests since the answer was set."""
        return self._requests

    def receive(self, request: Recorded) -> Answer:
        """Keeps a request."""
        self._requests.append(request)
        return self._answer


@contextmanager
def recorder() -> Iterator[Recorder]:
    """Runs a recorder on the loopback interface."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        # Head and body leave apart otherwise, and the second waits for the first to be confirmed.
        wbufsize = -1

        def handle_any(self) -> None:
            length = int(self.headers.get("content-length", "0"))
            path, _, query = self.path.partition("?")
            headers = {name.lower(): value for name, value in self.headers.items()}
            request = Recorded(self.command, path, query, headers, self.rfile.read(length))
            answer = made.receive(request)
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            if answer.status != 204:
                self.send_header("content-length", str(len(answer.body)))
            self.end_headers()
            self.wfile.write(answer.body)
            self.wfile.flush()

        do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = handle_any

        def log_message(self, *_: object) -> None:
            """Says nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    made = Recorder(f"http://127.0.0.1:{server.server_port}")
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield made
    finally:
        server.shutdown()
        server.server_close()
