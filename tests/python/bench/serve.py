"""The other side, a process of its own: answers that were made before the first request.

Prints its address, and ends when its standard input does.
"""

from __future__ import annotations

import asyncio
import re
import sys

from items import LOGS_OF_A_PAGE, few_items, few_jobs, logs

PAGES = 8


class Answers:
    """What is sent, by what is asked for."""

    def __init__(self) -> None:
        """Make all of it."""
        self.few = _answer(few_items())
        self.jobs = _answer(few_jobs())
        self.logs = [_answer(logs(page)) for page in range(PAGES)]

    def to(self, target: str) -> bytes:
        """Robot logs by where they begin; else a short page of jobs or queue items."""
        if "/RobotLogs" not in target:
            return self.jobs if "/Jobs" in target else self.few
        skip = re.search(r"(?:\$|%24)skip=(\d+)", target)
        first = int(skip.group(1)) if skip else 0
        return self.logs[first // LOGS_OF_A_PAGE % PAGES]


def _answer(body: bytes) -> bytes:
    head = (
        "HTTP/1.1 200 OK\r\n"
        "content-type: application/json; odata.metadata=minimal\r\n"
        f"content-length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


class Connection(asyncio.Protocol):
    """Requests without bodies, one after the other."""

    def __init__(self, answers: Answers) -> None:
        """Begin with nothing received."""
        self.answers = answers
        self.received = b""
        self.transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep where answers go."""
        if isinstance(transport, asyncio.Transport):
            self.transport = transport

    def data_received(self, data: bytes) -> None:
        """Answer each request that is complete."""
        self.received += data
        while b"\r\n\r\n" in self.received and self.transport is not None:
            head, self.received = self.received.split(b"\r\n\r\n", 1)
            target = head.split(b" ", 2)[1].decode()
            self.transport.write(self.answers.to(target))


async def main() -> None:
    """Serves on a free port."""
    loop = asyncio.get_running_loop()
    answers = Answers()
    server = await loop.create_server(lambda: Connection(answers), "127.0.0.1", 0)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main())
