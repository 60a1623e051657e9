"""What the data source for Spark asks and plans, without a session."""

from __future__ import annotations

import datetime
import unittest
from typing import Any

from orchestrator_odata import ExtractPart, Orchestrator
from orchestrator_odata.models import Job, StartProcess, StartStrategy

from spark_runs import FOLDER, INSIDE, IS_THERE, WHY_NOT, emulator

NOON = datetime.datetime(2025, 6, 2, 12, tzinfo=datetime.timezone.utc)
KEY = "3C9D4E6A-1111-2222-3333-444444444444"


def source(**options: str) -> Any:
    """The data source with these options."""
    from orchestrator_odata.spark import OrchestratorSource

    return OrchestratorSource({**INSIDE, **options})


@unittest.skipUnless(IS_THERE, WHY_NOT)
class Conditions(unittest.TestCase):
    """Each kind of condition, asked or given back."""

    def check(self, condition: Any, asked: str | None, *, is_left: bool = False) -> None:
        from orchestrator_odata._spark_filters import take
        from orchestrator_odata._spark_list import SparkList

        rows = SparkList(lambda: Orchestrator("http://127.0.0.1:1/", token="t"), {"set": "Jobs"})
        taken, left, whole = take(rows._whole(), rows.fields, [condition])
        with self.subTest(condition):
            self.assertEqual(None if whole is None else repr(whole), asked)
            self.assertEqual(taken, [] if asked is None else [condition])
            self.assertEqual([each is condition for each in left], [True] if is_left else [])

    def test_what_the_service_judges(self) -> None:
        from pyspark.sql import datasource as ds  # type: ignore[import-not-found,unused-ignore]

        noon = "2025-06-02T12:00:00Z"
        after = "2025-06-02T12:00:00.000001Z"
        self.check(ds.EqualTo(("Id",), 5), "Id eq 5")
        self.check(ds.EqualNullSafe(("id",), 5), "Id eq 5")
        self.check(ds.EqualNullSafe(("end_time",), None), "EndTime eq null")
        self.check(ds.GreaterThan(("id",), 2**62), f"Id gt {2**62}")
        self.check(ds.GreaterThanOrEqual(("id",), -5), "Id ge -5")
        self.check(ds.LessThan(("id",), 5), "Id lt 5")
        self.check(ds.LessThanOrEqual(("id",), 5), "Id le 5")
        self.check(ds.In(("id",), (1, None, 2)), "Id in (1,2)")
        self.check(ds.IsNull(("end_time",)), "EndTime eq null")
        self.check(ds.IsNotNull(("end_time",)), "EndTime ne null")
        self.check(ds.EqualTo(("state",), "Faulted"), "State eq 'Faulted'")
        self.check(ds.In(("State",), ("Faulted", "Stopped")), "State in ('Faulted','Stopped')")
        self.check(ds.EqualTo(("has_video_recorded",), True), "HasVideoRecorded eq true")
        self.check(ds.Not(ds.EqualTo(("has_video_recorded",), True)), "HasVideoRecorded eq false")
        for name in ("EndTime", "end_time"):
            exact = f"EndTime ge {noon} and EndTime lt {after}"
            self.check(ds.EqualTo((name,), NOON), exact)
            self.check(ds.GreaterThan((name,), NOON), f"EndTime ge {after}")
            self.check(ds.GreaterThanOrEqual((name,), NOON), f"EndTime ge {noon}")
            self.check(ds.LessThan((name,), NOON), f"EndTime lt {noon}")
            self.check(ds.LessThanOrEqual((name,), NOON), f"EndTime lt {after}")

    def test_what_both_judge(self) -> None:
        from pyspark.sql import datasource as ds

        for condition, asked in (
            (ds.EqualTo(("info",), "it's"), "Info eq 'it''s'"),
            (ds.In(("info",), ("a", "b'")), "Info in ('a','b''')"),
            (ds.StringStartsWith(("info",), "50%_"), "startswith(Info,'50%_')"),
            (ds.StringEndsWith(("info",), "'"), "endswith(Info,'''')"),
            (ds.StringContains(("info",), "&"), "contains(Info,'&')"),
            (ds.EqualTo(("key",), KEY), f"Key eq {KEY.lower()}"),
            (ds.Not(ds.EqualTo(("id",), 5)), "Id ne 5"),
            (ds.Not(ds.EqualTo(("state",), "Faulted")), "State ne 'Faulted'"),
        ):
            self.check(condition, asked, is_left=True)

    def test_what_spark_judges(self) -> None:
        from pyspark.sql import datasource as ds

        for condition in (
            ds.GreaterThan(("info",), "a"),
            ds.Not(ds.EqualTo(("info",), "a")),
            ds.Not(ds.StringContains(("info",), "a")),
            ds.Not(ds.In(("id",), (1, 2))),
            ds.Not(ds.IsNull(("machine", "name"))),
            ds.LessThan(("state",), "Faulted"),
            ds.EqualTo(("state",), "NoSuchState"),
            ds.EqualTo(("key",), "no guid"),
            ds.EqualTo(("id",), "5"),
            ds.EqualTo(("id",), 2**64),
            ds.EqualTo(("id",), None),
            ds.EqualTo(("end_time",), NOON.replace(tzinfo=None)),
            ds.EqualTo(("end_time",), NOON.date()),
            ds.GreaterThan(("end_time",), datetime.datetime.max.replace(tzinfo=NOON.tzinfo)),
            ds.Not(ds.EqualTo(("end_time",), NOON)),
            ds.In(("end_time",), (NOON,)),
            ds.In(("id",), tuple(range(21))),
            ds.In(("id",), (None,)),
            ds.EqualTo(("NoSuchColumn",), 5),
        ):
            self.check(condition, None, is_left=True)


@unittest.skipUnless(IS_THERE, WHY_NOT)
class Offsets(unittest.TestCase):
    """Marks as offsets."""

    def setUp(self) -> None:
        emulator().reset()
        self.orch = Orchestrator.from_env()

    def reader(self, **options: str) -> Any:
        made = source(**options)
        return made.streamReader(made.schema())

    def ids(self, reader: Any, start: Any, end: Any) -> list[int]:
        """The numbers of all rows between two offsets."""
        batches = [b for part in reader.partitions(start, end) for b in reader.read(part)]
        return sorted(id for batch in batches for id in batch.column("id").to_pylist())

    def test_what_lies_between_two_stays_the_same(self) -> None:
        for name, operation in (("QueueItems", "queue_items"), ("Jobs", "jobs")):
            with self.subTest(name):
                emulator().reset()
                inside = getattr(self.orch.in_folder(FOLDER), operation)
                before = sorted(row.id for row in inside.list())
                reader = self.reader(set=name, select="id")
                start = reader.initialOffset()
                end = reader.latestOffset(start, None)
                self.assertEqual(reader.latestOffset(end, None), end)
                self.assertEqual(self.ids(reader, start, end), before)
                self.assertEqual(self.ids(reader, end, end), [])
                self.add_rows()
                # Begun again, in another process as it were.
                reader = self.reader(set=name, select="id")
                newest = reader.latestOffset(end, None)
                after = sorted(row.id for row in inside.list())
                self.assertGreater(len(after), len(before))
                # A job that was changed meanwhile has left the first window for the second.
                first, second = (self.ids(reader, *ends) for ends in ((start, end), (end, newest)))
                self.assertEqual(sorted([*first, *second]), after)
                if name == "QueueItems":
                    self.assertEqual(first, before)
                self.assertEqual(self.ids(reader, start, newest), after)
                self.assertEqual(self.ids(reader, newest, newest), [])

    def add_rows(self) -> None:
        """New queue items and a new job, which is soon over, a while later."""
        emulator().advance(60)
        inside = self.orch.in_folder(FOLDER)
        inside.add_queue_items("Invoices", [{"Reference": f"new-{n}"} for n in range(5)])
        release = inside.releases.list().first()
        assert release is not None
        inside.jobs.start_jobs(
            start_info=StartProcess(
                release_key=release.key,
                strategy=StartStrategy.MODERN_JOBS_COUNT,
                jobs_count=1,
            )
        ).to_list()
        for _ in range(3):
            emulator().advance(1200)

    def test_marks_never_go_back(self) -> None:
        reader = self.reader(set="Jobs", select="id")
        end = reader.latestOffset(reader.initialOffset(), None)
        [(name, place)] = end["places"].items()
        far = {"key": place["key"] + 5, "time": "2099-01-01T00:00:00.1234567Z"}
        start = {**end, "places": {name: far, "gone": {"key": 5, "time": "2020-01-01T00:00:00Z"}}}
        self.assertEqual(reader.latestOffset(start, None)["places"], start["places"])

    def test_a_folder_that_is_new_comes_whole(self) -> None:
        reader = self.reader(set="QueueItems", select="id", folders="**")
        end = reader.latestOffset(reader.initialOffset(), None)
        without = {**end, "places": {}}
        self.assertEqual(
            self.ids(reader, without, end), self.ids(reader, reader.initialOffset(), end)
        )
        self.assertEqual(self.ids(reader, end, without), [])

    def test_since_a_time(self) -> None:
        jobs = self.orch.in_folder(FOLDER).jobs.list(orderby=Job.id).to_list()
        times = [max(filter(None, (job.creation_time, job.last_modification_time))) for job in jobs]
        since = sorted(times)[len(jobs) // 2]
        reader = self.reader(set="Jobs", select="id", since=since.isoformat())
        start = reader.initialOffset()
        late = [job.id for job, moment in zip(jobs, times, strict=True) if moment >= since]
        self.assertGreater(len(jobs), len(late))
        end = reader.latestOffset(start, None)
        self.assertEqual(self.ids(reader, start, end), sorted(filter(None, late)))
        # A folder that comes later keeps to it, too.
        other = {**end, "places": {"gone": {"key": 5, "time": "2020-01-01T00:00:00Z"}}}
        self.assertEqual(self.ids(reader, other, end), sorted(filter(None, late)))

    def test_what_cannot_be_streamed_is_said(self) -> None:
        made = source(set="Settings")
        reader = made.streamReader(made.schema())
        with self.assertRaisesRegex(Exception, "stand in no folder|nothing tells which rows"):
            reader.latestOffset(reader.initialOffset(), None)
        jobs, items = self.reader(set="Jobs"), self.reader(set="QueueItems")
        end = items.latestOffset(items.initialOffset(), None)
        with self.assertRaisesRegex(ValueError, "the checkpoint is of QueueItems.list"):
            jobs.partitions(end, end)

    def test_parts_are_data(self) -> None:
        reader = self.reader(set="RobotLogs", parts="4")
        start = reader.initialOffset()
        parts = reader.partitions(start, reader.latestOffset(start, None))
        self.assertEqual(len(parts), 4)
        for part in parts:
            self.assertEqual(ExtractPart.from_dict(part.value).to_dict(), part.value)


if __name__ == "__main__":
    unittest.main()
