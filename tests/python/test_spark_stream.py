"""Streams of Spark in one process: each row once, whatever is cut off."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from collections import Counter
from pathlib import Path
from typing import Any

from orchestrator_odata import Orchestrator
from orchestrator_odata.models import Asset

from spark_runs import FOLDER, INSIDE, IS_THERE, LOGS, WHY_NOT, WithSession, emulator, stream

PROGRAM = """
import sys
from pathlib import Path
from spark_runs import session, stream
spark = session("local[2]")
options = {"set": "RobotLogs", "select": "id,message", "parts": "6"}
stream(spark, Path(sys.argv[1]), options).awaitTermination()
"""


@unittest.skipUnless(IS_THERE, WHY_NOT)
class Streams(WithSession):
    """What comes in the files of a stream."""

    def setUp(self) -> None:
        emulator().reset()
        self.orch = Orchestrator.from_env()
        self.inside = self.orch.in_folder(FOLDER)
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.to = Path(folder.name)

    def run_once(self, **options: str) -> None:
        """Writes what is there, as a query that begins anew at its checkpoint."""
        stream(self.spark, self.to, options).awaitTermination()

    def rows(self) -> list[Any]:
        """The rows in files that the stream says are complete."""
        rows: list[Any] = self.spark.read.parquet(str(self.to / "rows")).collect()
        return rows

    def add_items(self, first: int, count: int) -> None:
        items = [{"Reference": f"new-{n}", "Amount": n} for n in range(first, first + count)]
        self.inside.add_queue_items("Invoices", items)

    def test_new_rows_come_once_across_restarts(self) -> None:
        before = self.inside.queue_items.list().count()
        self.run_once(set="QueueItems", select="id,reference", **INSIDE)
        self.assertEqual(len(self.rows()), before)
        emulator().clear_journal()
        self.run_once(set="QueueItems", select="id,reference", **INSIDE)
        self.assertLess(len(emulator().journal("QueueItems.list")), 3)
        self.add_items(0, 20)
        self.run_once(set="QueueItems", select="id,reference", **INSIDE)
        ids = [row.id for row in self.rows()]
        self.assertEqual(
            sorted(ids), [item.id for item in self.inside.queue_items.list(orderby="Id")]
        )
        self.assertEqual(len(ids), before + 20)

    def test_rows_that_come_while_it_runs(self) -> None:
        before = self.inside.queue_items.list().count()
        trigger = {"processingTime": "500 milliseconds"}
        query = stream(
            self.spark, self.to, {"set": "QueueItems", "select": "id", **INSIDE}, trigger
        )
        try:
            for turn in range(2):
                self.add_items(turn * 10, 10)
                query.processAllAvailable()
        finally:
            query.stop()
        ids = [row.id for row in self.rows()]
        self.assertEqual(
            sorted(ids), [item.id for item in self.inside.queue_items.list(orderby="Id")]
        )
        self.assertEqual(len(ids), before + 20)

    def test_rows_that_are_changed_come_again(self) -> None:
        options = {"set": "Assets", "select": "id,name,string_value"}
        self.run_once(**options)
        first = self.rows()
        self.assertGreater(len(first), 3)
        self.assertEqual(len({row.id for row in first}), len(first))
        emulator().advance(3600)
        asset = self.inside.assets.list(filter=Asset.value_type == "Text").first()
        assert asset is not None and asset.id is not None
        asset.string_value = "changed"
        self.inside.assets.replace(asset.id, asset)
        for _ in range(2):
            self.run_once(**options)
        counts = Counter(row.id for row in self.rows())
        self.assertEqual([id for id, count in counts.items() if count > 1], [asset.id])
        self.assertEqual(counts[asset.id], 2)
        self.assertIn("changed", [row.string_value for row in self.rows()])

    def test_killed_and_begun_again_each_row_comes_once(self) -> None:
        asked = LOGS // 2000
        # It does not come to its end before it is killed, however late that is.
        emulator().fault(
            "RobotLogs.list latency=150", f"RobotLogs.list call={asked + 5} latency=600000"
        )
        emulator().clear_journal()
        command = [sys.executable, "-c", PROGRAM, str(self.to)]
        folder = str(Path(__file__).parent)
        path = os.pathsep.join(filter(None, [folder, os.environ.get("PYTHONPATH")]))
        environment = {**os.environ, "PYTHONPATH": path}
        running = subprocess.Popen(command, env=environment, start_new_session=True)
        while running.poll() is None and len(emulator().journal("RobotLogs.list")) < asked:
            time.sleep(0.05)
        self.assertIsNone(running.poll())
        os.killpg(running.pid, signal.SIGKILL)
        running.wait()
        self.assertTrue(list(self.to.glob("checkpoint/offsets/0")))
        self.assertFalse(list(self.to.glob("checkpoint/commits/0")))
        emulator().clear_faults()
        self.run_once(set="RobotLogs", select="id,message", parts="6")
        ids = [row.id for row in self.rows()]
        self.assertEqual(sorted(ids), list(range(1_000_001, 1_000_001 + LOGS)))


if __name__ == "__main__":
    unittest.main()
