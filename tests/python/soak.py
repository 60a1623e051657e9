"""Long use of the package in one process: is anything left behind?

`python tests/python/soak.py` makes 10,000 calls, opens and closes 1000 clients, and calls from 100
threads and 100 tasks at once; `--small` a fraction. ORCHESTRATOR_URL and ORCHESTRATOR_ACCESS_TOKEN
name the service.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from orchestrator_odata import AsyncOrchestrator, Orchestrator
from orchestrator_odata.models import Job

PROCESS = Path("/proc/self")
MEMORY_MORE = 40_000
"""Kilobytes that a process may grow by after it has warmed up."""
FILES_MORE = 20
THREADS_MORE = 4
PATIENCE = 60
"""Seconds for connections and threads that are no longer needed to end, which they do by themselves."""


@dataclass(frozen=True)
class Held:
    """What a process holds."""

    kilobytes: int
    files: int
    threads: int


def held() -> Held:
    """Look at this process; nothing where the system does not tell."""
    gc.collect()
    if not PROCESS.exists():
        return Held(0, 0, threading.active_count())
    status = dict(
        line.split(":", 1) for line in (PROCESS / "status").read_text().splitlines() if ":" in line
    )
    return Held(
        int(status["VmRSS"].split()[0]),
        len(os.listdir(PROCESS / "fd")),
        int(status["Threads"]),
    )


def is_bounded(before: Held, after: Held) -> bool:
    """Whether a process holds hardly more than before."""
    return (
        after.kilobytes - before.kilobytes <= MEMORY_MORE
        and after.files - before.files <= FILES_MORE
        and after.threads - before.threads <= THREADS_MORE
    )


def call(orch: Orchestrator) -> None:
    """Make one call and look at what came."""
    rows = orch.jobs.list(filter=Job.id > 0, top=2, orderby=Job.id).to_list()
    assert all(row.state is not None for row in rows)


def client() -> Orchestrator:
    """Open a client."""
    return Orchestrator.from_env().in_folder("Finance/Invoices")


def calls(times: int) -> None:
    """Call again and again."""
    with client() as orch:
        for _ in range(times):
            call(orch)


def clients(times: int) -> None:
    """Open, use and close clients."""
    for _ in range(times):
        with client() as orch:
            call(orch)


def threads(count: int) -> None:
    """Call from many threads at once, with one client."""
    orch = client()
    done: list[int] = []

    def work(number: int) -> None:
        for _ in range(5):
            call(orch)
        done.append(number)

    made = [threading.Thread(target=work, args=[number]) for number in range(count)]
    for thread in made:
        thread.start()
    for thread in made:
        thread.join(timeout=120)
    assert len(done) == count, f"{count - len(done)} threads did not end"


def tasks(count: int) -> None:
    """Call from many tasks at once, in several event loops one after the other."""
    orch = AsyncOrchestrator.from_env().in_folder("Finance/Invoices")

    async def work() -> None:
        for _ in range(5):
            await orch.jobs.list(top=2, orderby=Job.id).to_list()

    async def together() -> None:
        await asyncio.wait_for(asyncio.gather(*(work() for _ in range(count))), 120)

    for _ in range(2):
        asyncio.run(together())


def main() -> int:
    """Do it all and compare."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--small", action="store_true", help="a fraction of everything")
    scale = 10 if parser.parse_args().small else 1
    calls(200)
    threads(20)
    tasks(20)
    clients(50)
    before = held()
    calls(10_000 // scale)
    clients(1000 // scale)
    threads(100)
    tasks(100)
    end = time.monotonic() + PATIENCE
    while not is_bounded(before, after := held()) and time.monotonic() < end:
        time.sleep(0.2)
    print(f"before {before}, after {after}")
    if is_bounded(before, after):
        print("bounded")
        return 0
    print("something was left behind")
    return 1


if __name__ == "__main__":
    sys.exit(main())
