"""Extractions that are killed again and again, of data that stands still and of data that moves.

Which rows come out is compared with what is there: nothing may be lost, nothing doubled.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pyarrow.dataset as pads  # type: ignore[import-not-found,import-untyped,unused-ignore]
from orchestrator_odata import Orchestrator
from orchestrator_odata.models import Asset, AssetValueScope, AssetValueType

from figures import Report

sys.path.append(str(Path(__file__).parents[3] / "python" / "emulator"))

from orchestrator_odata_emulator import Emulator

KILLS = 50
LOGS = 60_000
FOLDER = "Finance/Invoices"
MOVING = "Shared"
STAY, GO = 500, 300

PROGRAM = """
import sys
from orchestrator_odata import Orchestrator
set = getattr(Orchestrator.from_env().in_folder(sys.argv[2]), sys.argv[3])
parts = int(sys.argv[5]) if len(sys.argv) > 5 else None
set.extract(sys.argv[1], checkpoint_rows=int(sys.argv[4]), parts=parts)
"""


class Extraction:
    """A process that extracts, and is killed while it does."""

    def __init__(self, emulator: Emulator, operation: str, arguments: Sequence[str]) -> None:
        """Prepare; `arguments` are those of the program."""
        self._emulator = emulator
        self._operation = operation
        self._seen = 0
        self._command = [sys.executable, "-c", PROGRAM, *arguments]
        self._environment = {**os.environ, **emulator.environment}

    def is_killed(self, chance: random.Random, requests: int) -> bool:
        """Run, and kill after some of so many requests; `False` where it was done before."""
        entries = self._emulator.journal(self._operation, after=self._seen)
        self._seen = max((entry.number for entry in entries), default=self._seen)
        left = chance.randrange(1, requests)
        running = subprocess.Popen(self._command, env=self._environment)
        while running.poll() is None and self._asked() < left:
            time.sleep(0.003)
        time.sleep(chance.random() * 0.04)
        if running.poll() is not None:
            return False
        running.send_signal(signal.SIGKILL)
        return running.wait() == -signal.SIGKILL

    def _asked(self) -> int:
        return len(self._emulator.journal(self._operation, after=self._seen))

    def complete(self) -> None:
        """Run to the end."""
        subprocess.run(self._command, env=self._environment, check=True)


def content(folder: Path) -> Any:
    """All rows by number, without what the names of folders say."""
    table = pads.dataset(folder, partitioning="hive").to_table()
    names = [name for name in table.column_names if name not in ("folder", "day")]
    return table.select(names).sort_by("id").to_pylist()


def killed(
    emulator: Emulator,
    operation: str,
    arguments: Callable[[Path], Sequence[str]],
    requests: int,
    check: Callable[[Path], None],
) -> int:
    """Kill until it was often enough, then complete what was begun; give how many were made whole."""
    kills = seed = 0
    while kills < KILLS:
        chance = random.Random(seed)
        seed += 1
        with tempfile.TemporaryDirectory() as folder:
            to = Path(folder) / "rows"
            # Cut beforehand, or while it is read.
            parts = ["3"] if seed % 2 else []
            extraction = Extraction(emulator, operation, [*arguments(to), *parts])
            for _ in range(chance.randrange(2, 7)):
                if kills == KILLS or not extraction.is_killed(chance, requests):
                    break
                kills += 1
            if not is_complete(to):
                extraction.complete()
            check(to)
    return seed


def is_complete(folder: Path) -> bool:
    """Whether an extraction was over before it could be killed."""
    journal = folder / "_extraction.json"
    return journal.exists() and json.loads(journal.read_text(encoding="utf-8"))["running"] is None


def standing(report: Report, program: Path) -> None:
    """Robot logs that nobody touches."""
    with (
        Emulator(program=program, robot_logs=LOGS) as emulator,
        tempfile.TemporaryDirectory() as at,
    ):
        emulator.fault("RobotLogs.list latency=10")
        undisturbed = Path(at) / "rows"
        Extraction(
            emulator, "RobotLogs.list", [str(undisturbed), FOLDER, "robot_logs", "3000"]
        ).complete()
        expected = content(undisturbed)
        differing = 0

        def check(folder: Path) -> None:
            nonlocal differing
            differing += content(folder) != expected or bool(list(folder.rglob("*.new")))

        runs = killed(
            emulator,
            "RobotLogs.list",
            lambda to: [str(to), FOLDER, "robot_logs", "3000"],
            22,
            check,
        )
        detail = f"outputs of {runs} extractions with {KILLS} kills; {len(expected):,} rows each"
        report.at_most("standing data, outputs that differ", differing, 0, "", detail)


class Mover:
    """Adds and deletes rows all the time."""

    def __init__(self, orch: Orchestrator) -> None:
        """Make rows that stay and rows that will go, mixed."""
        self._assets = orch.in_folder(MOVING).assets
        self._chance = random.Random(0)
        self._made = 0
        self.stay: list[int] = []
        self.go: list[int] = []
        for _ in range(STAY + GO):
            is_staying = self._chance.random() < STAY / (STAY + GO)
            (self.stay if is_staying else self.go).append(self._add())
        self.added = self.deleted = 0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._move)

    def _add(self) -> int:
        self._made += 1
        asset = Asset(
            name=f"row-{self._made}",
            value_type=AssetValueType.TEXT,
            value_scope=AssetValueScope.GLOBAL,
            string_value="x",
        )
        made = self._assets.create(asset)
        assert made is not None and made.id is not None
        return made.id

    def _move(self) -> None:
        """Adds one, deletes another, so that as many are left."""
        while not self._over.wait(0.004):
            self.go.append(self._add())
            self._assets.delete(self.go.pop(self._chance.randrange(len(self.go))))
            self.added, self.deleted = self.added + 1, self.deleted + 1

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Stop."""
        self._over.set()
        self._thread.join()


def moving(report: Report, program: Path) -> None:
    """Assets that come and go meanwhile."""
    with Emulator(program=program) as emulator:
        emulator.fault("Assets.list latency=10", "Assets.list short-page=15")
        mover = Mover(Orchestrator(emulator.address, token=emulator.token))
        lost = doubled = rows = 0

        def check(folder: Path) -> None:
            nonlocal lost, doubled, rows
            counts = Counter(pads.dataset(folder).to_table(columns=["id"])["id"].to_pylist())
            rows += len(counts)
            lost += sum(id not in counts for id in mover.stay)
            doubled += sum(count > 1 for count in counts.values())

        mover.start()
        try:
            runs = killed(
                emulator,
                "Assets.list",
                lambda to: [str(to), MOVING, "assets", "30"],
                18,
                check,
            )
        finally:
            mover.stop()
        detail = (
            f"{runs} extractions with {KILLS} kills, {rows:,} rows; "
            f"{mover.added:,} added and {mover.deleted:,} deleted meanwhile"
        )
        report.at_least("moving data, rows added", mover.added, KILLS, "", detail)
        report.at_most("moving data, rows lost", lost, 0, "", detail)
        report.at_most("moving data, rows doubled", doubled, 0, "", detail)


def run(report: Report, program: Path) -> None:
    """Measures both."""
    standing(report, program)
    moving(report, program)
