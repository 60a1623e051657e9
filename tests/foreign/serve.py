"""Serves an EDMX document with odatapy's in-memory service, on loopback, filled with rows.

An OData server that this project did not write, for the demo and the tests to talk to. Functions
and actions have no behaviour here: a call of one is answered 501.
"""

from __future__ import annotations

import argparse
import os
import signal
import socket
import sys
import threading
from pathlib import Path
from typing import Any

import uvicorn
from odatapy.edm.xml_io import XmlEdmProvider
from odatapy.server import OData
from odatapy.server.adapters import ODataASGIApp

import quirks
import story
from rows import Filler

LOOPBACK = "127.0.0.1"


class Server(uvicorn.Server):
    """Says where it listens as soon as it does."""

    def __init__(self, config: uvicorn.Config, address: str) -> None:
        super().__init__(config)
        self.address = address

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Begins to accept connections, then prints the one line that callers wait for."""
        await super().startup(sockets)
        print(f"listening on {self.address}", flush=True)


def arguments() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description="Serve an EDMX document with odatapy.")
    parser.add_argument("--metadata", type=Path, required=True, help="the EDMX document")
    parser.add_argument("--port", type=int, default=0, help="0: any free port")
    parser.add_argument("--rows", type=int, default=2500, help="rows of the largest set")
    parser.add_argument("--page-size", type=int, default=1000, help="rows of a page at most")
    parser.add_argument("--seed", type=int, default=1, help="same seed, same rows")
    parser.add_argument("--prefix", default="/odata", help="path of the service root")
    parser.add_argument(
        "--exit-with-stdin", action="store_true", help="stop when standard input is closed"
    )
    return parser.parse_args()


class Mounted(ODataASGIApp):
    """The library's application; it answered below its prefix and above it alike."""

    async def __call__(self, scope: dict[str, Any], receive: Any, send: Any) -> None:
        path = scope.get("path", "")
        if path != self.mount_path and not path.startswith(f"{self.mount_path}/"):
            await send({"type": "http.response.start", "status": 404, "headers": []})
            await send({"type": "http.response.body", "body": b""})
            return
        await super().__call__(scope, receive, send)


def application(metadata: bytes, prefix: str, rows: int, page_size: int, seed: int) -> Mounted:
    """The service on ``metadata``, its sets filled."""
    quirks.apply()
    odata = OData.new_instance()
    service = odata.create_service_metadata(XmlEdmProvider(metadata))
    told = story.tell(seed, rows) if story.fits(service.edm) else {}
    store = Filler(service.edm, seed).fill(told)
    handler = odata.create_handler(service)
    handler.register(quirks.Processor(store, page_size=page_size))
    return Mounted(handler, mount_path=prefix)


def main() -> None:
    """Serves until SIGTERM, SIGINT, or the end of standard input."""
    options = arguments()
    prefix = "/" + options.prefix.strip("/") if options.prefix.strip("/") else ""
    app = application(
        options.metadata.read_bytes(), prefix, options.rows, options.page_size, options.seed
    )
    listener = socket.create_server((LOOPBACK, options.port))
    address = f"http://{LOOPBACK}:{listener.getsockname()[1]}{prefix}"
    config = uvicorn.Config(
        app,
        lifespan="off",
        log_level="warning",
        access_log=False,
        timeout_graceful_shutdown=2,
    )
    server = Server(config, address)
    # uvicorn shuts down and then raises the signal again, for the handlers found here.
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: sys.exit(0))
    if options.exit_with_stdin:
        threading.Thread(target=wait_for_stdin, args=(server,), daemon=True).start()
    server.run(sockets=[listener])


def wait_for_stdin(server: uvicorn.Server) -> None:
    """Stops ``server`` at the end of standard input."""
    while os.read(sys.stdin.fileno(), 4096):
        pass
    server.should_exit = True


if __name__ == "__main__":
    main()
