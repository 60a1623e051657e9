"""Large lists, whole: what extractions write against an emulator of their own."""

from __future__ import annotations

import asyncio
import json
import os
import pickle
import subprocess
import sys
import tempfile
import time
import unittest
from datetime import datetime, timedelta, timezone
from pathlib import Path

import polars as pl  # type: ignore[import-not-found,import-untyped,unused-ignore]
import pyarrow as pa  # type: ignore[import-not-found,import-untyped,unused-ignore]
import pyarrow.dataset as pads  # type: ignore[import-not-found,import-untyped,unused-ignore]
from orchestrator_odata import (
    AsyncOrchestrator,
    ExtractPart,
    ExtractPlan,
    ExtractProgress,
    Mark,
    Orchestrator,
)
from orchestrator_odata._extract_journal import Running
from orchestrator_odata._extract_newest import Newest
from orchestrator_odata.errors import PagingError, UsageError
from orchestrator_odata.models import Asset, Log

from extracting import FOLDER, LOGS, WithEmulator, rows_of, same
from recorder import Answer, recorder


class Results(WithEmulator):
    """What comes out."""

    def test_rows_are_those_of_the_plain_list(self) -> None:
        done = self.orch.robot_logs.extract(self.to / "logs")
        plain = self.inside.robot_logs.list(orderby=Log.id).to_arrow()
        self.assertEqual(done.rows, LOGS)
        self.assertTrue(same(rows_of(self.to / "logs"), plain))
        self.assertEqual(done.folders, {FOLDER: LOGS})
        self.assertEqual(sorted(done.files), sorted((self.to / "logs").rglob("*.parquet")))

    def test_files_stand_by_folder_and_day(self) -> None:
        self.orch.robot_logs.extract(self.to / "logs")
        partitioning = pads.partitioning(
            pa.schema([("folder", pa.string()), ("day", pa.date32())]), flavor="hive"
        )
        table = pads.dataset(self.to / "logs", partitioning=partitioning).to_table()
        self.assertEqual(set(table["folder"].to_pylist()), {FOLDER})
        days = [moment.date() for moment in table["time_stamp"].to_pylist()]
        self.assertEqual(table["day"].to_pylist(), days)
        self.assertGreater(len(set(days)), 1)

    def test_schema_is_that_of_the_list(self) -> None:
        self.orch.robot_logs.extract(self.to / "logs", partition=[])
        [file, *_] = (self.to / "logs").glob("*.parquet")
        self.assertEqual(pads.dataset(file).schema, pa.schema(self.inside.robot_logs.list()))

    def test_a_filter_and_a_selection(self) -> None:
        done = self.inside.robot_logs.extract(
            self.to / "logs", filter=Log.level == "Error", select=[Log.time_stamp, Log.message]
        )
        plain = self.inside.robot_logs.list(filter=Log.level == "Error").count()
        table = pads.dataset(self.to / "logs").to_table()
        self.assertEqual((done.rows, table.num_rows), (plain, plain))
        self.assertEqual(table.column_names, ["message", "time_stamp"])

    def test_each_set_comes_whole(self) -> None:
        for name in ("jobs", "queue_items", "audit_logs", "alerts", "libraries", "settings"):
            with self.subTest(name):
                set = getattr(self.orch, name)
                done = set.extract(self.to / name)
                inside = getattr(self.inside, name)
                self.assertEqual(done.rows, inside.list().count())
                self.assertEqual(pads.dataset(self.to / name).count_rows(), done.rows)

    def test_windows_of_time_hold_every_row(self) -> None:
        some = Log.id > 1_000_000 + LOGS - 9000
        plan = self.inside.robot_logs.plan_extraction(filter=some, by="time", parts=4)
        self.assertGreater(len(plan.parts), 3)
        tables = [part.read(self.orch).to_arrow() for part in plan.parts]
        self.assertGreater(min(table.num_rows for table in tables[:3]), 1000)
        ids = sorted(id for table in tables for id in table["id"].to_pylist())
        self.assertEqual(ids, list(range(1_000_001 + LOGS - 9000, 1_000_001 + LOGS)))

    def test_coroutines(self) -> None:
        async def work() -> int:
            orch = AsyncOrchestrator(self.emulator.address, token=self.emulator.token)
            plan = await orch.jobs.plan_extraction()
            done = await orch.jobs.extract(self.to / "jobs")
            return done.rows - plan.rows

        self.assertEqual(asyncio.run(work()), 0)

    def test_progress_is_told(self) -> None:
        told: list[ExtractProgress] = []
        self.inside.robot_logs.extract(self.to / "logs", progress=told.append)
        self.assertEqual((told[-1].rows, told[-1].expected), (LOGS, LOGS))
        self.assertEqual(sum(told[-1].folders.values()), LOGS)
        self.assertEqual(told[-1].seconds_left, 0)
        rows = [each.rows for each in told]
        self.assertEqual(rows, sorted(rows))

    def test_the_command(self) -> None:
        command = [sys.executable, "-m", "orchestrator_odata", "extract", "RobotLogs"]
        done = subprocess.run(
            [*command, "--to", str(self.to / "logs"), "--since", "last"],
            capture_output=True,
            text=True,
            env=self.environment(),
            check=False,
        )
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertIn(f"{LOGS:,} rows", done.stdout)
        self.assertEqual(pads.dataset(self.to / "logs").count_rows(), LOGS)

    @unittest.skipUnless(sys.platform == "linux", "chosen where it was measured")
    def test_the_command_chooses_the_allocator_unless_somebody_did(self) -> None:
        for chosen, used in [
            ({}, "system"),
            ({"ARROW_DEFAULT_MEMORY_POOL": "mimalloc"}, "mimalloc"),
        ]:
            with self.subTest(chosen=chosen):
                program = (
                    "import sys; from orchestrator_odata.__main__ import main; main(sys.argv[1:]); "
                    "import pyarrow; print(pyarrow.default_memory_pool().backend_name)"
                )
                environment = self.environment()
                environment.pop("ARROW_DEFAULT_MEMORY_POOL", None)
                done = subprocess.run(
                    [sys.executable, "-c", program, "extract", "RobotLogs", "--quiet"]
                    + ["--to", str(self.to / used)],
                    capture_output=True,
                    text=True,
                    env={**environment, **chosen},
                    check=True,
                )
                self.assertEqual(done.stdout.split()[-1], used, done.stderr)

    def environment(self) -> dict[str, str]:
        return {**os.environ, **self.emulator.environment}


class Plans(WithEmulator):
    """Parts as plain data."""

    def test_parts_are_data_and_read_anywhere(self) -> None:
        plan = self.orch.robot_logs.plan_extraction()
        self.assertEqual(ExtractPlan.from_dict(json.loads(json.dumps(plan.to_dict()))), plan)
        for part in plan.parts:
            self.assertEqual(ExtractPart.from_dict(json.loads(json.dumps(part.to_dict()))), part)
        self.assertEqual(pickle.loads(pickle.dumps(plan.parts)), plan.parts)
        self.assertNotIn(self.emulator.token, json.dumps(plan.to_dict()))
        [part] = plan.parts
        frame = pl.DataFrame(part.read(self.orch))
        self.assertEqual((frame.height, part.rows, part.folder), (LOGS, LOGS, FOLDER))
        self.assertEqual(pa.schema(part.read(self.orch)), pa.schema(self.orch.robot_logs.list()))

    def test_what_cannot_be_planned_is_said(self) -> None:
        listing = self.inside.robot_logs.list(orderby=Log.id)
        with self.assertRaisesRegex(UsageError, "leave out orderby, top and skip"):
            listing.plan_extraction()
        with self.assertRaisesRegex(UsageError, "stand in no folder"):
            self.orch.audit_logs.plan_extraction(folders="**")
        with self.assertRaisesRegex(UsageError, "no whole number as a key"):
            self.orch.alerts.plan_extraction(by="key")
        with self.assertRaisesRegex(ValueError, "needs a time zone"):
            self.orch.jobs.plan_extraction(since=datetime(2025, 1, 1))
        with self.assertRaisesRegex(TypeError, "has no list"):
            self.orch.status.plan_extraction()


class New(WithEmulator):
    """What is new or changed."""

    def test_rows_with_growing_keys(self) -> None:
        to = self.to / "items"
        first = self.inside.queue_items.extract(to, since="last")
        self.assertEqual(self.inside.queue_items.extract(to, since="last").rows, 0)
        items = [{"Reference": f"new-{n}", "Amount": n} for n in range(5)]
        self.inside.add_queue_items("Invoices", items)
        again = self.inside.queue_items.extract(to, since="last")
        self.assertEqual(again.rows, 5)
        self.assertEqual(Mark.of(to), again.mark)
        self.assertEqual(Mark.from_dict(json.loads(json.dumps(again.mark.to_dict()))), again.mark)
        ids = rows_of(to)["id"].to_pylist()
        self.assertEqual(len(set(ids)), first.rows + 5)

    def test_rows_that_say_when_they_were_changed(self) -> None:
        first = self.orch.assets.extract(self.to / "assets")
        self.emulator.advance(3600)
        asset = self.inside.assets.list(filter=Asset.value_type == "Text").first()
        assert asset is not None and asset.id is not None
        asset.string_value = "changed"
        self.inside.assets.replace(asset.id, asset)
        plan = self.orch.assets.plan_extraction(since=first.mark)
        rows = [row for part in plan.parts for row in part.read(self.orch).to_arrow().to_pylist()]
        self.assertIn("changed", [row["string_value"] for row in rows])
        self.assertLess(len(rows), first.rows)

    def test_since_a_time(self) -> None:
        logs = self.inside.robot_logs
        newest = logs.list(filter=Log.id > 1_000_000 + LOGS - 1).one().time_stamp
        assert newest is not None
        since = newest - timedelta(hours=1)
        done = logs.extract(self.to / "logs", since=since)
        self.assertEqual(done.rows, logs.list(filter=Log.time_stamp >= since).count())
        self.assertGreater(done.rows, 1000)

    def test_a_complete_folder_asks_for_since(self) -> None:
        self.inside.jobs.extract(self.to / "jobs")
        with self.assertRaisesRegex(ValueError, 'give since="last"'):
            self.inside.jobs.extract(self.to / "jobs")

    def test_sets_without_anything_to_go_by_say_so(self) -> None:
        self.orch.settings.extract(self.to / "settings")
        with self.assertRaisesRegex(UsageError, "nothing tells which rows are new"):
            self.orch.settings.extract(self.to / "settings", since="last")


class Marks(unittest.TestCase):
    """What is newest, learnt from rows."""

    def newest(self, hours: float, moments: list[datetime]) -> str | None:
        plan = ExtractPlan(
            operation="Jobs.list",
            row="Job",
            parts=(self.part({"by": "key", "name": "Id"}),),
            mark=Mark("Jobs.list", {}),
            created="CreationTime",
            modified=None,
            rows=0,
            requests=0,
        )
        running = Running(1, {}, plan, begun=time.time() - hours * 3600)
        newest = Newest(running, ["creation_time"])
        for moment in moments:
            column = pa.array([None, moment], pa.timestamp("us", "UTC"))
            newest.see("Shared", pa.record_batch({"creation_time": column}))
        time_of: str | None = newest.mark().places.get("Shared", {}).get("time")
        return time_of

    def part(self, range: dict[str, object]) -> ExtractPart:
        place = {"name": "Shared"}
        data = {"row": "Job", "number": 0, "operation": "Jobs.list", "place": place, "range": range}
        return ExtractPart.from_dict(data)

    def test_the_time_that_reading_took_is_taken_off(self) -> None:
        latest = datetime(2025, 6, 2, 12, 0, 0, 5000, tzinfo=timezone.utc)
        found = self.newest(2, [latest - timedelta(days=1), latest, latest - timedelta(days=2)])
        assert found is not None
        mark = datetime.fromisoformat(found.replace("Z", "+00:00"))
        self.assertLess(mark, latest - timedelta(hours=2))
        self.assertGreater(mark, latest - timedelta(hours=2, minutes=5))

    def test_without_rows_there_is_no_mark(self) -> None:
        self.assertIsNone(self.newest(0, []))


class Disorder(unittest.TestCase):
    """Services that do not do what was asked."""

    def extract(self, ids: list[int], count: int | None = None) -> None:
        rows = [{"Id": id, "TimeStamp": "2025-06-01T00:00:00Z"} for id in ids]
        body = json.dumps({"@odata.count": count or len(ids), "value": rows}).encode()
        with recorder() as server, tempfile.TemporaryDirectory() as to:
            server.answer(Answer(headers={"content-type": "application/json"}, body=body))
            orch = Orchestrator(server.url, token="t").in_folder(id=1)
            try:
                orch.robot_logs.extract(Path(to) / "logs")
            finally:
                self.assertEqual(list(Path(to).rglob("*.parquet")), [])

    def test_a_service_that_does_not_sort(self) -> None:
        with self.assertRaisesRegex(
            PagingError, "does not sort or filter by the key: 3 came after 9"
        ):
            self.extract([9, 3, 4])

    def test_a_service_that_does_not_filter(self) -> None:
        with self.assertRaisesRegex(PagingError, "does not sort or filter by the key: 5 came"):
            self.extract([5, 6, 7], count=8)


if __name__ == "__main__":
    unittest.main()
