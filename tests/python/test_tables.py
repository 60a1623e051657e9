"""Lists as tables: what data libraries get."""

from __future__ import annotations

import asyncio
import datetime
import json
import subprocess
import sys
import unittest
from decimal import Decimal
from typing import Any

import duckdb  # type: ignore[import-not-found,import-untyped,unused-ignore]
import pandas as pd  # type: ignore[import-not-found,import-untyped,unused-ignore]
import polars as pl  # type: ignore[import-not-found,import-untyped,unused-ignore]
import pyarrow as pa  # type: ignore[import-not-found,import-untyped,unused-ignore]
from orchestrator_odata import ArrowTable, AsyncOrchestrator, Expanded, Listing, Orchestrator
from orchestrator_odata._model import Field, Record
from orchestrator_odata.models import Job, Log, QueueProcessingStatus, Release, SimpleRobot

from recorder import Answer, recorder

UTC = datetime.timezone.utc
MOMENTS = [
    ("1970-01-01T00:00:00Z", datetime.datetime(1970, 1, 1, tzinfo=UTC)),
    ("1969-12-31T23:59:59.5Z", datetime.datetime(1969, 12, 31, 23, 59, 59, 500000, UTC)),
    ("2000-02-29T00:00:00Z", datetime.datetime(2000, 2, 29, tzinfo=UTC)),
    ("2025-06-02T08:00:00.1234567+02:00", datetime.datetime(2025, 6, 2, 6, 0, 0, 123456, UTC)),
    ("2025-06-02T01:30:00-04:30", datetime.datetime(2025, 6, 2, 6, tzinfo=UTC)),
    ("2025-12-31T23:59:59.999999Z", datetime.datetime(2025, 12, 31, 23, 59, 59, 999999, UTC)),
    ("1600-03-01T00:00:00Z", datetime.datetime(1600, 3, 1, tzinfo=UTC)),
    ("2100-01-31T12:00:00Z", datetime.datetime(2100, 1, 31, 12, tzinfo=UTC)),
]


def page(rows: list[dict[str, Any]]) -> Answer:
    """An answer with these rows."""
    body = json.dumps({"value": rows}).encode()
    return Answer(headers={"content-type": "application/json"}, body=body)


class Part(Record):
    """What stands in a row."""

    __slots__ = ()
    on: object = Field("On", "Edm.Date")
    note: object = Field("Note", "Edm.String")


class Row(Record):
    """A row with columns of the kinds that the service's own lists have rarely, or not at all."""

    __slots__ = ()
    day: object = Field("Day", "Edm.Date")
    at: object = Field("At", "Edm.TimeOfDay")
    took: object = Field("Took", "Edm.Duration")
    content: object = Field("Content", "Edm.Binary")
    numbers: object = Field("Numbers", "[Edm.Int32]")
    part: object = Field("Part", "Part")
    parts: object = Field("Parts", "[Part]")
    anything: object = Field("Anything", "Edm.Untyped")


class FromTheService(unittest.TestCase):
    """Against the emulator."""

    def setUp(self) -> None:
        self.orch = Orchestrator.from_env().in_folder("Finance/Invoices")
        # Jobs that other tests started may still write lines, which have smaller numbers.
        self.logs = self.orch.robot_logs.list(filter=Log.id > 1_000_000, orderby=Log.id)

    def test_every_library_takes_a_list(self) -> None:
        ids = [log.id for log in self.logs]
        self.assertGreater(len(ids), 1000)
        self.assertEqual(pa.table(self.logs)["id"].to_pylist(), ids)
        self.assertEqual(self.logs.to_arrow()["id"].to_pylist(), ids)
        self.assertEqual(pl.DataFrame(self.logs)["id"].to_list(), ids)
        frame = self.logs.to_polars()
        self.assertEqual(frame["id"].to_list(), ids)
        self.assertTrue(frame.equals(pl.DataFrame(self.logs)))
        self.assertEqual(self.logs.to_pandas()["id"].to_list(), ids)
        self.assertEqual(pd.DataFrame.from_arrow(self.logs)["id"].to_list(), ids)
        logs = self.logs
        relation: Any = duckdb.sql("select count(*), max(id) from logs")
        counted = relation.fetchall()
        self.assertEqual(counted, [(len(ids), max(id for id in ids if id is not None))])
        self.assertIsInstance(logs, Listing)

    def test_values_are_those_of_the_objects(self) -> None:
        table = self.logs[:200].to_arrow().to_pylist()
        for row, log in zip(table, self.logs[:200], strict=True):
            self.assertEqual(row["time_stamp"], log.time_stamp)
            self.assertEqual((row["message"], row["level"]), (log.message, log.level))
            self.assertEqual(row["job_key"], None if log.job_key is None else str(log.job_key))

    def test_pages_are_batches(self) -> None:
        reader = pa.RecordBatchReader.from_stream(self.logs)
        sizes = [batch.num_rows for batch in reader]
        self.assertEqual(sizes, [len(page) for page in self.logs.pages()])
        self.assertGreater(len(sizes), 1)

    def test_the_schema_depends_on_the_query_alone(self) -> None:
        schema = pa.schema(self.logs)
        self.assertEqual(schema, self.logs.to_arrow().schema)
        self.assertEqual(schema, pa.table(self.logs[:0]).schema)
        self.assertEqual(schema.field("time_stamp").type, pa.timestamp("us", "UTC"))
        self.assertEqual(schema.field("level").type, pa.dictionary(pa.int32(), pa.string()))
        self.assertEqual(schema.field("id").type, pa.int64())
        some = self.orch.jobs.list(select=[Job.id, Job.state])
        self.assertEqual(pa.schema(some).names, ["id", "state"])
        self.assertEqual(some.to_arrow().column_names, ["id", "state"])

    def test_related_rows_come_when_they_are_expanded(self) -> None:
        self.assertNotIn("robot", pa.schema(self.orch.jobs.list()).names)
        jobs = self.orch.jobs.list(
            select=[Job.id], expand=Expanded(Job.robot, select=[SimpleRobot.name])
        )
        table = jobs.to_arrow()
        robot = pa.struct([("name", pa.string())])
        self.assertEqual(table.schema, pa.schema([("id", pa.int64()), ("robot", robot)]))
        names = [row and row["name"] for row in table["robot"].to_pylist()]
        self.assertTrue(any(names))

    def test_open_content_is_text(self) -> None:
        items = self.orch.queue_items.list(top=5).to_arrow()
        content = [json.loads(text) for text in items["specific_content"].to_pylist() if text]
        self.assertTrue(content)
        self.assertTrue(all(isinstance(each, dict) for each in content))

    def test_coroutines(self) -> None:
        async def work() -> int:
            orch = AsyncOrchestrator.from_env().in_folder("Finance/Invoices")
            frame = await orch.jobs.list().to_polars()
            return len(frame) - await orch.jobs.list().count()

        self.assertEqual(asyncio.run(work()), 0)

    def test_a_library_that_is_not_there(self) -> None:
        program = (
            "import sys; sys.modules['polars'] = None\n"
            "from orchestrator_odata import Orchestrator\n"
            "Orchestrator.from_env().folders.list().to_polars()"
        )
        ended = subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, check=False
        )
        self.assertIn("ImportError: this needs polars: pip install polars", ended.stderr)


class FromText(unittest.TestCase):
    """Values that the emulator does not make up."""

    def table(self, rows: list[dict[str, Any]]) -> pa.Table:
        with recorder() as server:
            server.answer(page(rows))
            orch = Orchestrator(server.url, token="t").in_folder(id=1)
            return pa.table(orch.jobs.list(top=len(rows)))

    def test_moments(self) -> None:
        rows = [{"Id": 1, "CreationTime": text} for text, _ in MOMENTS]
        read = self.table(rows)["creation_time"].to_pylist()
        self.assertEqual(read, [moment for _, moment in MOMENTS])

    def test_what_is_missing_null_new_or_doubled(self) -> None:
        rows: list[dict[str, Any]] = [
            {"Id": 1, "State": "Newer", "Unheard": {"of": [1]}},
            {"State": None, "Id": None},
            {"Id": 9007199254740993, "Info": 'a "quoted"\n☃', "HasMediaRecorded": True},
        ]
        table = self.table(rows)
        self.assertEqual(table["id"].to_pylist(), [1, None, 9007199254740993])
        self.assertEqual(table["state"].to_pylist(), ["Newer", None, None])
        self.assertEqual(table["info"].to_pylist(), [None, None, 'a "quoted"\n☃'])
        self.assertEqual(table["has_media_recorded"].to_pylist(), [None, None, True])

    def test_decimals_are_exact_or_refused(self) -> None:
        def read(text: str) -> object:
            body = b'{"value":[{"ProcessingMeanTime":' + text.encode() + b"}]}"
            with recorder() as server:
                json_type = {"content-type": "application/json"}
                server.answer(Answer(headers=json_type, body=body))
                orch = Orchestrator(server.url, token="t").in_folder(id=1)
                rows: Listing[QueueProcessingStatus] = (
                    orch.queue_processing_records.retrieve_queues_processing_status(top=1)
                )
                return pa.table(rows)["processing_mean_time"].to_pylist()[0]

        self.assertEqual(read("1.5"), Decimal("1.5"))
        self.assertEqual(read("-0.0000000001"), Decimal("-0.0000000001"))
        self.assertEqual(read("1e3"), Decimal(1000))
        self.assertEqual(
            read("1234567890123456789012345678"), Decimal(1234567890123456789012345678)
        )
        for text in ("25e-11", "99999999999999999999999999999"):
            with self.assertRaisesRegex(Exception, "ProcessingMeanTime: expected a decimal number"):
                read(text)

    def test_a_wrong_value_says_where(self) -> None:
        rows: list[dict[str, Any]] = [{"Id": 1}, {"Id": 2, "CreationTime": "yesterday"}]
        with self.assertRaisesRegex(
            Exception, 'row 1: CreationTime: expected a date and time, found "yesterday"'
        ):
            self.table(rows)

    def test_a_text_at_hand(self) -> None:
        rows: list[dict[str, Any]] = [
            {"Id": 1, "Robot": {"Name": "InvoiceBot-1"}},
            {"Id": 2, "Robot": None},
            {"Id": 3},
            {"Id": 4, "Robot": {"Name": None, "Type": "Attended"}},
        ]
        for text in (json.dumps(rows), json.dumps({"@odata.count": 4, "value": rows}).encode()):
            read = pa.table(ArrowTable(Job, text))
            self.assertEqual(read["id"].to_pylist(), [1, 2, 3, 4])
            robots = read["robot"].to_pylist()
            names = [robot if robot is None else robot["name"] for robot in robots]
            self.assertEqual(names, ["InvoiceBot-1", None, None, None])
            self.assertEqual(robots[1:3], [None, None])
            self.assertEqual(robots[3]["type"], "Attended")
        for wrong in ('[{"Id": "one"}]', '[{"Id": 1}', '{"value": 1}'):
            with self.assertRaises(ValueError):
                ArrowTable(Job, wrong)

    def test_lists_in_rows_that_have_none(self) -> None:
        rows: list[dict[str, Any]] = [{}, {"Tags": None}, {"Tags": []}, {"Tags": [{"Name": "a"}]}]
        tags = pa.table(ArrowTable(Release, json.dumps(rows)))["tags"].to_pylist()
        self.assertEqual(tags[:3], [None, None, []])
        self.assertEqual([tag["name"] for tag in tags[3]], ["a"])

    def test_dates_times_bytes_and_nested_rows(self) -> None:
        rows = [
            {
                "Day": "2024-02-29",
                "At": "23:59:59.1234567",
                "Took": "-P1DT2H3M4.5S",
                "Content": "AAEC/w==",
                "Numbers": [1, None, -3],
                "Part": {"On": "1969-12-31", "Note": "x"},
                "Parts": [{"On": "0001-01-01"}, {}],
                "Anything": {"a": [1]},
            },
            {},
        ]
        table = pa.table(ArrowTable(Row, json.dumps(rows)))
        part = pa.struct([("on", pa.date32()), ("note", pa.string())])
        kinds = {
            "day": pa.date32(),
            "at": pa.time64("us"),
            "took": pa.duration("us"),
            "content": pa.binary(),
            "numbers": pa.list_(pa.int64()),
            "part": part,
            "parts": pa.list_(part),
            "anything": pa.string(),
        }
        self.assertEqual({field.name: field.type for field in table.schema}, kinds)
        full, empty = table.to_pylist()
        self.assertEqual(empty, dict.fromkeys(kinds))
        self.assertEqual(full["day"], datetime.date(2024, 2, 29))
        self.assertEqual(full["at"], datetime.time(23, 59, 59, 123456))
        took = datetime.timedelta(days=1, hours=2, minutes=3, seconds=4.5)
        self.assertEqual(full["took"], -took)
        self.assertEqual(full["content"], b"\x00\x01\x02\xff")
        self.assertEqual(full["numbers"], [1, None, -3])
        self.assertEqual(full["part"], {"on": datetime.date(1969, 12, 31), "note": "x"})
        parts = [{"on": datetime.date(1, 1, 1), "note": None}, {"on": None, "note": None}]
        self.assertEqual(full["parts"], parts)
        self.assertEqual(json.loads(full["anything"]), {"a": [1]})

    def test_values_of_another_kind_are_refused_where_they_stand(self) -> None:
        for row, said in [
            ({"Day": "2024-02-30"}, r"\[0\].Day: expected a date"),
            ({"At": "25:00:00"}, r"\[0\].At: expected a time of day"),
            ({"Took": "P"}, r"\[0\].Took: expected a duration"),
            ({"Content": "%"}, r"\[0\].Content: expected base64"),
            ({"Part": [1]}, r"\[0\].Part: expected an object"),
            ({"Parts": [{}, {"On": "x"}]}, r"\[0\].Parts\[1\].On: expected a date"),
        ]:
            with self.subTest(row=row), self.assertRaisesRegex(ValueError, said):
                pa.table(ArrowTable(Row, json.dumps([row])))

    def test_an_error_of_the_service_reaches_the_reader(self) -> None:
        with recorder() as server:
            body = b'{"message":"There is no folder.","errorCode":1101}'
            server.answer(Answer(400, {"content-type": "application/json"}, body))
            jobs = Orchestrator(server.url, token="t").jobs.list()
            with self.assertRaisesRegex(Exception, "There is no folder"):
                pa.table(jobs)


if __name__ == "__main__":
    unittest.main()
