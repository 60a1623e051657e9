"""Large lists, whole: extractions against an emulator of their own."""

from __future__ import annotations

import asyncio
import json
import os
import pickle
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
import unittest
from collections import Counter
from datetime import datetime, timedelta, timezone
from itertools import pairwise
from pathlib import Path
from typing import Any

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
from orchestrator_odata.errors import OrchestratorError, PagingError, UsageError
from orchestrator_odata.models import Asset, AssetValueScope, AssetValueType, Log

from recorder import Answer, recorder

sys.path.append(str(Path(__file__).parents[2] / "python" / "emulator"))

from orchestrator_odata_emulator import Emulator

LOGS = 60_000
FOLDER = "Finance/Invoices"

PROGRAM = """
import sys
from orchestrator_odata import Orchestrator
done = Orchestrator.from_env().robot_logs.extract(sys.argv[1], checkpoint_rows=3000, parts=3)
print(done.rows, done.was_resumed)
"""


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


class CutOff(WithEmulator):
    """Runs that are killed and made again."""

    def test_killed_at_any_moment_it_comes_to_the_same(self) -> None:
        self.emulator.fault("RobotLogs.list latency=15")
        plain = self.inside.robot_logs.list(orderby=Log.id).to_arrow()
        for seed in range(3):
            with self.subTest(seed=seed):
                self.kill_and_resume(seed, plain)

    def kill_and_resume(self, seed: int, plain: Any) -> None:
        chance, to = random.Random(seed), self.to / str(seed)
        environment = {**os.environ, **self.emulator.environment}
        command = [sys.executable, "-c", PROGRAM, str(to)]
        kills = 0
        while kills < 3:
            self.emulator.clear_journal()
            after = chance.randrange(8, 24)
            running = subprocess.Popen(command, env=environment)
            while running.poll() is None and self.asked("RobotLogs.list") < after:
                time.sleep(0.002)
            time.sleep(chance.random() * 0.05)
            if running.poll() is not None:
                break
            running.send_signal(signal.SIGKILL)
            running.wait()
            kills += 1
        self.assertGreater(kills, 1)
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
        self.assertEqual(done.stdout, f"{LOGS} True\n")
        self.assertTrue(same(rows_of(to), plain))
        self.assertEqual(list(to.rglob(".*.new")), [])

    def test_nothing_recorded_is_read_again(self) -> None:
        def give_up(progress: ExtractProgress) -> None:
            if progress.rows >= LOGS / 2:
                raise KeyboardInterrupt

        to = self.to / "logs"
        with self.assertRaises(KeyboardInterrupt):
            self.inside.robot_logs.extract(to, checkpoint_rows=5000, progress=give_up)
        self.emulator.clear_journal()
        done = self.inside.robot_logs.extract(to, checkpoint_rows=5000)
        self.assertTrue(done.was_resumed)
        self.assertEqual(done.rows, LOGS)
        self.assertLess(self.asked("RobotLogs.list"), LOGS / 1000 * 0.7)

    def test_another_call_does_not_go_on_with_it(self) -> None:
        to = self.to / "logs"
        self.emulator.fault("RobotLogs.list every=9 status=400")
        with self.assertRaises(OrchestratorError):
            self.inside.robot_logs.extract(to)
        with self.assertRaisesRegex(ValueError, "not complete, with list"):
            self.inside.robot_logs.extract(to, filter=Log.level == "Error")
        with self.assertRaisesRegex(ValueError, "not complete"):
            self.inside.robot_logs.extract(to, since=datetime.now(timezone.utc))

    def test_a_folder_is_used_by_one_at_a_time(self) -> None:
        to = self.to / "logs"

        def begin_another(_: ExtractProgress) -> None:
            self.inside.robot_logs.extract(to)

        with self.assertRaisesRegex(OrchestratorError, "another process writes to it"):
            self.inside.robot_logs.extract(to, progress=begin_another)

    def test_something_else_in_its_place_is_left_alone(self) -> None:
        (self.to / "_extraction.json").write_text("notes", encoding="utf-8")
        with self.assertRaisesRegex(ValueError, "is no journal"):
            self.inside.robot_logs.extract(self.to)
        self.assertEqual((self.to / "_extraction.json").read_text(encoding="utf-8"), "notes")


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


class Moving(WithEmulator):
    """Rows that come and go meanwhile."""

    def test_none_is_lost_and_none_comes_twice(self) -> None:
        shared = self.orch.in_folder("Shared")

        def add(name: str) -> int:
            asset = Asset(
                name=name,
                value_type=AssetValueType.TEXT,
                value_scope=AssetValueScope.GLOBAL,
                string_value="x",
            )
            made = shared.assets.create(asset)
            assert made is not None and made.id is not None
            return made.id

        stay = [add(f"stay-{n}") for n in range(120)]
        go = {add(f"go-{n}") for n in range(60)}
        mixed = [*stay, *go]
        stay += [id for id in (add(f"late-{n}") for n in range(60))]
        self.emulator.fault("Assets.list short-page=15")
        added: list[int] = []

        def meddle(_: ExtractProgress) -> None:
            for _turn in range(4):
                if go:
                    shared.assets.delete(go.pop())
            added.append(add(f"new-{len(added)}"))

        to = self.to / "assets"
        done = shared.assets.extract(to, progress=meddle)
        counts = Counter(pads.dataset(to).to_table()["id"].to_pylist())
        self.assertEqual(max(counts.values()), 1)
        self.assertEqual([id for id in stay if id not in counts], [])
        self.assertGreater(len(added), 5)
        self.assertLess(done.rows, len(mixed) + 60 + len(added) + 1)


class Budget(WithEmulator):
    """How fast it asks."""

    def test_it_keeps_to_its_budget_whatever_goes_wrong(self) -> None:
        self.emulator.fault(
            "RobotLogs.list probability=0.06 status=429 retry-after=1",
            "RobotLogs.list probability=0.06 status=503",
            "RobotLogs.list probability=0.06 reset-before",
            "RobotLogs.list probability=0.04 cut-body",
        )
        self.emulator.clear_journal()
        budget, over = 240, threading.Event()
        seen: list[tuple[float, int]] = []
        start = time.monotonic()

        def look() -> None:
            while not over.wait(0.1):
                asked = self.asked("RobotLogs.list")
                seen.append((time.monotonic() - start, asked))

        looking = threading.Thread(target=look)
        looking.start()
        try:
            done = self.inside.robot_logs.extract(
                self.to / "logs", requests_per_minute=budget, parallel=4, parts=4
            )
        finally:
            over.set()
            looking.join()
        self.assertEqual(done.rows, LOGS)
        self.assertEqual(
            rows_of(self.to / "logs")["id"].to_pylist(),
            [log.id for log in self.inside.robot_logs.list(orderby=Log.id, select=[Log.id])],
        )
        for seconds, asked in seen:
            self.assertLessEqual(asked, seconds * budget / 60 + 1)
        self.assertGreater(done.refused, 0)
        self.assertGreater(len({file.name.split("-")[1] for file in done.files}), 1)

    def test_planning_is_a_hundredth_at_most(self) -> None:
        with Emulator(robot_logs=3_000_000) as emulator:
            orch = Orchestrator(emulator.address, token=emulator.token).in_folder(FOLDER)
            plan = orch.robot_logs.plan_extraction()
            self.assertGreater(len(plan.parts), 8)
            self.assertEqual(plan.rows, 3_000_000)
            self.assertLessEqual(plan.requests, 30)
            self.assertEqual(len(emulator.journal("RobotLogs.list")), plan.requests)
            largest = max(part.rows or 0 for part in plan.parts)
            self.assertLess(largest, 3_000_000 / len(plan.parts) * 2.5)
            ranges = [part.to_dict()["range"] for part in plan.parts]
            ends = [(each.get("above"), each["up_to"]) for each in ranges]
            for (_, up_to), (above, _) in pairwise(ends):
                self.assertEqual(above, up_to)


class Disorder(unittest.TestCase):
    """Services that do not do what was asked."""

    def extract(self, ids: list[int]) -> None:
        rows = [{"Id": id, "TimeStamp": "2025-06-01T00:00:00Z"} for id in ids]
        body = json.dumps({"@odata.count": len(ids), "value": rows}).encode()
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
        with self.assertRaisesRegex(PagingError, "does not sort or filter by the key: 7 came"):
            self.extract([5, 6, 7])


if __name__ == "__main__":
    unittest.main()
