"""An extraction with a budget of requests, of a service that refuses, fails and hangs up."""

from __future__ import annotations

import sys
import tempfile
import threading
import time
from collections import deque
from collections.abc import Iterator
from pathlib import Path

import pyarrow.dataset as pads  # type: ignore[import-not-found,import-untyped,unused-ignore]
from orchestrator_odata import Orchestrator

from figures import Report

sys.path.append(str(Path(__file__).parents[3] / "python" / "emulator"))

from orchestrator_odata_emulator import Emulator

BUDGET = 100
MINUTE = 60
LOGS = 180_000
FIRST = 1_000_001
FOLDER = "Finance/Invoices"
LOOK = 0.02
"""Seconds between two looks at what the server received."""
FAULTS = (
    "RobotLogs.list probability=0.03 status=429 retry-after=2",
    "RobotLogs.list probability=0.03 status=503",
    "RobotLogs.list probability=0.03 reset-before",
    "RobotLogs.list probability=0.03 reset-after",
)


class Received:
    """When the server received requests."""

    def __init__(self, emulator: Emulator) -> None:
        """Begin with none."""
        self._emulator = emulator
        self._last = 0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look)
        self.times: list[float] = []
        self.faults = 0

    def _look(self) -> None:
        while not self._over.wait(LOOK):
            self._note()

    def _note(self) -> None:
        entries = self._emulator.journal(after=self._last)
        now = time.monotonic()
        for entry in entries:
            self._last = entry.number
            self.times.append(now)

    def most_in_a_minute(self) -> int:
        """Give the most requests in any span of a minute."""
        return max(self._within())

    def _within(self) -> Iterator[int]:
        span: deque[float] = deque()
        for moment in self.times:
            span.append(moment)
            while span[0] <= moment - MINUTE:
                span.popleft()
            yield len(span)

    def start(self) -> None:
        """Begin to look."""
        self._thread.start()

    def stop(self) -> None:
        """Stop."""
        self._over.set()
        self._thread.join()
        self._note()
        entries = self._emulator.journal()
        self.faults = sum(entry.fault is not None for entry in entries)


def run(report: Report, program: Path) -> None:
    """Takes about three minutes: the budget is one of a minute."""
    with Emulator(program=program, robot_logs=LOGS, faults=FAULTS) as emulator:
        orch = Orchestrator(emulator.address, token=emulator.token).in_folder(FOLDER)
        received = Received(emulator)
        with tempfile.TemporaryDirectory() as folder:
            to = Path(folder) / "logs"
            received.start()
            try:
                done = orch.robot_logs.extract(to, requests_per_minute=BUDGET)
            finally:
                received.stop()
            ids = pads.dataset(to).to_table(columns=["id"])["id"].to_pylist()
    detail = (
        f"{len(received.times)} requests in {done.seconds:.0f} s, {received.faults} of them spoilt, "
        f"{done.refused} refused"
    )
    most = received.most_in_a_minute()
    report.at_most("budget, requests in any minute", most, BUDGET, "", detail)
    report.at_least("budget, requests spoilt", received.faults, 10, "", "429, 503, resets")
    lost = len(set(range(FIRST, FIRST + LOGS)) - set(ids))
    report.at_most("budget, rows lost", lost, 0, "", f"{len(ids):,} of {LOGS:,} rows came")
    report.at_most("budget, rows doubled", len(ids) - len(set(ids)), 0, "", "")
