"""Large lists, whole: extractions that are killed, of rows that move, within a budget."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time
import unittest
from collections import Counter
from datetime import datetime, timezone
from itertools import pairwise
from pathlib import Path
from typing import Any

import pyarrow.dataset as pads  # type: ignore[import-not-found,import-untyped,unused-ignore]
from orchestrator_odata import (
    ExtractProgress,
    Orchestrator,
)
from orchestrator_odata.errors import OrchestratorError
from orchestrator_odata.models import Asset, AssetValueScope, AssetValueType, Log

from extracting import FOLDER, LOGS, WithEmulator, rows_of, same

sys.path.append(str(Path(__file__).parents[2] / "python" / "emulator"))

from orchestrator_odata_emulator import Emulator

PROGRAM = """
import sys
from orchestrator_odata import Orchestrator
done = Orchestrator.from_env().robot_logs.extract(sys.argv[1], checkpoint_rows=3000, parts=3)
print(done.rows, done.was_resumed)
"""


class CutOff(WithEmulator):
    """Runs that are killed and made again."""

    def test_killed_at_any_moment_it_comes_to_the_same(self) -> None:
        plain = self.inside.robot_logs.list(orderby=Log.id).to_arrow()
        kills = 0
        for seed in range(3):
            with self.subTest(seed=seed):
                kills += self.kill_and_resume(seed, plain)
        print(f"killed {kills} times; cargo xtask bench bulk kills 100 times")

    def kill_and_resume(self, seed: int, plain: Any) -> int:
        chance, to = random.Random(seed), self.to / str(seed)
        environment = {**os.environ, **self.emulator.environment}
        command = [sys.executable, "-c", PROGRAM, str(to)]
        kills = 0
        while kills < 3:
            self.emulator.clear_journal()
            after = chance.randrange(8, 24)
            self.emulator.clear_faults()
            # It does not come to its end before it is killed, however late that is.
            self.emulator.fault(
                "RobotLogs.list latency=15", f"RobotLogs.list call={after} latency=600000"
            )
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
        self.emulator.clear_faults()
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
        self.assertEqual(done.stdout, f"{LOGS} True\n")
        self.assertTrue(same(rows_of(to), plain))
        self.assertEqual(list(to.rglob(".*.new")), [])
        return kills

    def test_nothing_recorded_is_read_again(self) -> None:
        def give_up(progress: ExtractProgress) -> None:
            if progress.rows >= LOGS / 2:
                raise KeyboardInterrupt

        to, parts = self.to / "logs", 2
        with self.assertRaises(KeyboardInterrupt):
            self.inside.robot_logs.extract(to, checkpoint_rows=5000, parts=parts, progress=give_up)
        recorded = rows_of(to).num_rows
        self.assertGreater(recorded, LOGS / 2 - parts * 6000)
        self.emulator.clear_journal()
        done = self.inside.robot_logs.extract(to, checkpoint_rows=5000, parts=parts)
        self.assertTrue(done.was_resumed)
        self.assertEqual(done.rows, LOGS)
        # Each part may end with a page that is not full, and is asked about once.
        pages = (LOGS - recorded) / 1000 + 2 * parts
        self.assertLessEqual(self.asked("RobotLogs.list"), pages)

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


class Moving(WithEmulator):
    """Rows that come and go meanwhile, and rows that change."""

    def add(self, folder: Orchestrator, name: str) -> int:
        asset = Asset(
            name=name,
            value_type=AssetValueType.TEXT,
            value_scope=AssetValueScope.GLOBAL,
            string_value="x",
        )
        made = folder.assets.create(asset)
        assert made is not None and made.id is not None
        return made.id

    def test_none_is_lost_and_none_comes_twice(self) -> None:
        shared = self.orch.in_folder("Shared")

        def add(name: str) -> int:
            return self.add(shared, name)

        stay = [add(f"stay-{n}") for n in range(120)]
        go = {add(f"go-{n}") for n in range(60)}
        mixed = [*stay, *go]
        stay += [id for id in (add(f"late-{n}") for n in range(60))]
        self.emulator.fault("Assets.list short-page=15", "Assets.list latency=150")
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

    def test_what_is_changed_after_it_was_read_comes_the_next_time(self) -> None:
        shared = self.orch.in_folder("Shared")
        ids = [self.add(shared, f"row-{number}") for number in range(90)]
        # Slow enough that the last page comes after what is changed meanwhile.
        self.emulator.fault("Assets.list short-page=15", "Assets.list latency=400")

        def change(id: int, value: str) -> None:
            asset = shared.assets.get(id)
            assert asset is not None
            asset.string_value = value
            shared.assets.replace(id, asset)

        turns: list[int] = []

        def meddle(progress: ExtractProgress) -> None:
            turns.append(progress.rows)
            if len(turns) == 1:
                change(ids[0], "too late")
                self.emulator.advance(30)
                change(ids[-1], "in time")

        to = self.to / "assets"
        shared.assets.extract(to, progress=meddle)
        self.assertLess(turns[0], len(ids))
        first = {row["id"]: row["string_value"] for row in rows_of(to).to_pylist()}
        self.assertEqual((first[ids[0]], first[ids[-1]]), ("x", "in time"))
        shared.assets.extract(to, since="last")
        came = [row["string_value"] for row in rows_of(to).to_pylist() if row["id"] == ids[0]]
        self.assertIn("too late", came)


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

    def test_a_folder_is_not_asked_about_before_it_is_read(self) -> None:
        self.emulator.clear_journal()
        done = self.orch.robot_logs.extract(self.to / "logs")
        folders = len(self.emulator.journal("Folders.list"))
        self.assertEqual((done.rows, done.planning_requests), (LOGS, 1))
        asked = self.asked("RobotLogs.list")
        self.assertEqual(done.requests, asked + folders)
        # A page for each thousand rows, one that is empty, and one for each folder without rows.
        self.assertLessEqual(asked, LOGS / 1000 + 1 + 6)

    def test_what_turns_out_to_be_large_is_cut(self) -> None:
        with Emulator(robot_logs=150_000) as emulator:
            orch = Orchestrator(emulator.address, token=emulator.token).in_folder(FOLDER)
            told: list[ExtractProgress] = []
            done = orch.robot_logs.extract(self.to / "logs", progress=told.append)
            self.assertEqual((done.rows, done.planning_requests), (150_000, 1))
            self.assertEqual(told[-1].expected, 150_000)
            self.assertGreater(len({file.name.split("-")[1] for file in done.files}), 4)
            ids = rows_of(self.to / "logs")["id"].to_pylist()
            self.assertEqual(ids, list(range(1_000_001, 1_150_001)))
            self.assertEqual(done.mark.places[FOLDER]["key"], 1_150_000)
            # Nothing is new.
            again = orch.robot_logs.extract(self.to / "logs", since="last")
            self.assertEqual((again.rows, again.requests, again.mark), (0, 1, done.mark))

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


if __name__ == "__main__":
    unittest.main()
