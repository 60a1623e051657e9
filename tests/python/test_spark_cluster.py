"""The data source on a cluster of two workers, of which one is killed in the middle."""

from __future__ import annotations

import tempfile
import unittest
from pathlib import Path
from typing import Any

from orchestrator_odata import Orchestrator
from orchestrator_odata.models import Log, QueueItem

from spark_runs import (
    FOLDER,
    IS_THERE,
    LOGS,
    WHY_NOT,
    Cluster,
    emulator,
    executors,
    kill_after,
    session,
    stream,
)


@unittest.skipUnless(IS_THERE, WHY_NOT)
class TwoWorkers(unittest.TestCase):
    """Rows are those of one machine, and secrets stay where they are."""

    to: Path
    token: str
    cluster: Cluster
    spark: Any
    plans: list[str]

    @classmethod
    def setUpClass(cls) -> None:
        emulator().reset()
        folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        cls.addClassCleanup(folder.cleanup)
        cls.to, cls.plans = Path(folder.name), []
        (cls.to / "events").mkdir()
        # Executors have a token of their own, which the driver does not know.
        allowed = {FOLDER: ["Logs.View", "Queues.View", "Transactions.View"]}
        cls.token = emulator().add_user("executor", folderPermissions=allowed)["token"]
        environment = {"ORCHESTRATOR_URL": emulator().address}
        cls.cluster = Cluster(cls.to, {**environment, "ORCHESTRATOR_ACCESS_TOKEN": cls.token})
        cls.addClassCleanup(cls.cluster.stop)
        cls.cluster.start(workers=2)
        settings = {
            "spark.executor.memory": "512m",
            "spark.executor.cores": "1",
            "spark.cores.max": "2",
            "spark.eventLog.enabled": "true",
            "spark.eventLog.dir": f"file://{cls.to / 'events'}",
        }
        cls.spark = session(cls.cluster.address, **settings)
        cls.addClassCleanup(cls.spark.stop)

    def setUp(self) -> None:
        emulator().clear_faults()
        self.inside = Orchestrator.from_env().in_folder(FOLDER)

    def plain_logs(self) -> list[tuple[Any, ...]]:
        """What one machine reads."""
        listing = self.inside.robot_logs.list(orderby=Log.id)
        return [(log.id, log.level, log.message) for log in listing]

    def written(self, name: str) -> list[tuple[Any, ...]]:
        """The rows in the files of a stream."""
        rows = self.spark.read.parquet(str(self.to / name / "rows")).collect()
        return sorted(tuple(row) for row in rows)

    def test_1_batch(self) -> None:
        options = {"set": "RobotLogs", "select": "id,level,message", "parts": "8"}
        frame = self.spark.read.format("orchestrator").options(**options).load()
        self.assertEqual(executors(self.spark, 2), 2)
        emulator().fault("RobotLogs.list latency=100")
        killing = kill_after(self.cluster, 1, emulator(), "RobotLogs.list", LOGS // 3000)
        found = sorted(tuple(row) for row in frame.collect())
        killing.join(timeout=60)
        self.assertFalse(killing.is_alive())
        self.assertEqual(executors(self.spark, 1), 1)
        self.assertEqual(found, self.plain_logs())
        self.plans.append(frame._jdf.queryExecution().toString())

    def test_2_stream(self) -> None:
        self.cluster.add_worker()
        self.assertEqual(executors(self.spark, 2), 2)
        options = {"set": "RobotLogs", "select": "id,level,message", "parts": "8"}
        emulator().fault("RobotLogs.list latency=100")
        killing = kill_after(self.cluster, 0, emulator(), "RobotLogs.list", LOGS // 3000)
        stream(self.spark, self.to / "logs", options).awaitTermination()
        killing.join(timeout=60)
        self.assertFalse(killing.is_alive())
        self.assertEqual(executors(self.spark, 1), 1)
        emulator().clear_faults()
        # Begun again it goes on where it was.
        stream(self.spark, self.to / "logs", options).awaitTermination()
        self.assertEqual(self.written("logs"), self.plain_logs())

    def test_3_stream_of_what_comes(self) -> None:
        options = {"set": "QueueItems", "select": "id,reference,status", "folders": FOLDER}
        for turn in range(2):
            stream(self.spark, self.to / "items", options).awaitTermination()
            items = [{"Reference": f"new-{turn}-{n}"} for n in range(25)]
            self.inside.add_queue_items("Invoices", items)
        stream(self.spark, self.to / "items", options).awaitTermination()
        listing = self.inside.queue_items.list(orderby=QueueItem.id)
        plain = [(item.id, item.reference, item.status) for item in listing]
        self.assertGreater(len(plain), 50)
        self.assertEqual(self.written("items"), plain)

    def test_4_secrets(self) -> None:
        self.spark.stop()
        files = [file for file in self.to.rglob("*") if file.is_file()]
        for folder in ("events", "checkpoint", "commits", "worker-0", "worker-1", "worker-2"):
            self.assertTrue([file for file in files if folder in file.parts], folder)
        self.assertEqual(len(self.plans), 1)
        held = [(file.name, file.read_bytes()) for file in files]
        for name, text in [*held, *(("plan", plan.encode()) for plan in self.plans)]:
            for token in (self.token, emulator().token):
                self.assertFalse(token.encode() in text, name)


if __name__ == "__main__":
    unittest.main()
