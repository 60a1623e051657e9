"""An emulator for tests of extractions, and how what comes out is read."""

from __future__ import annotations

import sys
import tempfile
import unittest
from pathlib import Path
from typing import Any

import pyarrow.dataset as pads  # type: ignore[import-not-found,import-untyped,unused-ignore]
from orchestrator_odata import (
    Orchestrator,
)

sys.path.append(str(Path(__file__).parents[2] / "python" / "emulator"))

from orchestrator_odata_emulator import Emulator

LOGS = 60_000
FOLDER = "Finance/Invoices"


def rows_of(folder: Path) -> Any:
    """All rows of a data set by number, without what the folders say."""
    table = pads.dataset(folder, partitioning="hive").to_table()
    columns = [name for name in table.column_names if name not in ("folder", "day")]
    return table.select(columns).sort_by("id")


def same(one: Any, other: Any) -> bool:
    """Whether tables hold the same; members of enumerations count, not how they are kept."""
    return bool(one.to_pylist() == other.to_pylist())


class WithEmulator(unittest.TestCase):
    """An emulator that nobody else uses."""

    emulator: Emulator
    version = "17.0"

    @classmethod
    def setUpClass(cls) -> None:
        cls.emulator = Emulator(version=cls.version, robot_logs=LOGS).__enter__()

    @classmethod
    def tearDownClass(cls) -> None:
        cls.emulator.__exit__(None, None, None)

    def setUp(self) -> None:
        self.emulator.reset()
        self.orch = Orchestrator(self.emulator.address, token=self.emulator.token)
        self.inside = self.orch.in_folder(FOLDER)
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.to = Path(folder.name)

    def asked(self, operation: str) -> int:
        return len(self.emulator.journal(operation))
