"""Sets as a data source of Spark, in one process; runs where pyspark and Java are installed."""

from __future__ import annotations

import datetime
import re
import unittest
from typing import Any

from orchestrator_odata import Orchestrator
from orchestrator_odata.models import Job, Log

from spark_runs import FOLDER, INSIDE, IS_THERE, LOGS, WHY_NOT, WithSession, emulator

TICK = datetime.timedelta(microseconds=1)
FEW = 1_000_000 + LOGS - 1500
"""Behind this number there are few logs."""

ASKED = {
    # Compared as the service compares it, and nothing left to Spark.
    "id = {id}": ["Id eq {id}"],
    "id > {id} and id <= {id} + 20": ["Id gt {id}", "Id le "],
    "id >= {id} and id < {id} + 20 and state in ('Faulted', 'Successful')": [
        "Id ge {id}",
        "Id lt ",
        "State in (",
    ],
    "state = 'Faulted' and resume_on_same_context = false": [
        "State eq ",
        "ResumeOnSameContext eq false",
    ],
    "start_time > timestamp'{time}' and end_time is not null": [
        "StartTime ge {next}",
        "EndTime ne null",
    ],
    "start_time < timestamp'{time}'": ["StartTime lt {is}"],
    "start_time >= timestamp'{time}' and start_time <= timestamp'{time}'": [
        "StartTime ge {is}",
        "StartTime lt {next}",
    ],
    "start_time = timestamp'{time}' and id in ({id}, 5, null)": [
        "StartTime ge {is}",
        "StartTime lt {next}",
        "Id in (",
    ],
    "end_time is null and end_time <=> null": ["EndTime eq null"],
}
JUDGED = {
    # Asked, and judged by Spark too: the service may compare texts otherwise, or means nulls too.
    "release_name = 'it''s ß & / + #'": ["ReleaseName eq 'it''s ß & / + #'"],
    "release_name like '{name}%' and release_name like '%{name}'": [
        "startswith(ReleaseName",
        "endswith(ReleaseName",
    ],
    "release_name like '%{name}%' and release_name in ('{name}', 'b')": [
        "contains(ReleaseName",
        "ReleaseName in (",
    ],
    "key = '{key}'": ["Key eq {key}"],
    "state != 'Faulted'": ["State ne "],
}
LEFT = [
    # Not asked.
    "release_name > 'A' and release_name != 'M' and state > 'F' and id + 1 > {id}",
    "start_time != timestamp'{time}' and upper(release_name) != 'M'",
    "state = 'NoSuchState' and key = 'no guid'",
    "id = {id} or state = 'Faulted'",
]


class WithSpark(WithSession):
    """A session whose requests are looked at."""

    def setUp(self) -> None:
        emulator().clear_journal()
        self.inside = Orchestrator.from_env().in_folder(FOLDER)

    def read(self, schema: str | None = None, **options: str) -> Any:
        reader = self.spark.read.format("orchestrator")
        reader = reader.options(**({"folders": FOLDER} if "client" not in options else {}))
        reader = reader.options(**options)
        return reader.load() if schema is None else reader.schema(schema).load()

    def asked(self, name: str) -> set[str | None]:
        """What a query option was in all requests for pages; those of the plan ask for a row."""
        queries = [dict(entry.query) for entry in emulator().journal("RobotLogs.list")]
        return {query.get(name) for query in queries if "$top" not in query}


@unittest.skipUnless(IS_THERE, WHY_NOT)
class Sources(WithSpark):
    """Rows by way of Spark are those of the list."""

    def test_rows_and_values(self) -> None:
        rows = self.read(set="RobotLogs").filter(f"id > {FEW}").orderBy("id").collect()
        logs = self.inside.robot_logs.list(filter=Log.id > FEW, orderby=Log.id).to_list()
        self.assertEqual([row.id for row in rows], [log.id for log in logs])
        self.assertEqual([row.level for row in rows], [log.level for log in logs])
        self.assertEqual([row.message for row in rows], [log.message for log in logs])

    def test_parts_are_planned_once_and_read_once(self) -> None:
        self.assertEqual(self.read(set="RobotLogs", parts="4").count(), LOGS)
        asked = len(emulator().journal("RobotLogs.list"))
        # One request for each page, one more for each part, and the questions of the plan.
        self.assertLessEqual(asked, LOGS // 1000 + 4 + 6)

    def test_columns_that_an_option_names(self) -> None:
        some = self.read(set="RobotLogs", select="Id,level")
        self.assertEqual(some.columns, ["Id", "level"])
        errors = some.filter(f"level = 'Error' and Id > {FEW}").count()
        self.assertEqual(self.asked("$select"), {"Id,Level"})
        condition = (Log.level == "Error") & (Log.id > FEW)
        self.assertEqual(errors, self.inside.robot_logs.list(filter=condition).count())

    def test_columns_that_a_schema_names(self) -> None:
        schema = "Level string, time_stamp timestamp, Id string"
        some = self.read(schema, set="RobotLogs", filter=f"Id gt {FEW}").orderBy("Id")
        rows = some.collect()
        [select] = self.asked("$select")
        self.assertEqual(sorted(str(select).split(",")), ["Id", "Level", "TimeStamp"])
        logs = self.inside.robot_logs.list(filter=Log.id > FEW, orderby=Log.id).to_list()
        self.assertEqual([row.Id for row in rows], [str(log.id) for log in logs])
        [first, *_] = rows
        self.assertEqual((first.Level, list(first.asDict())[1]), (logs[0].level, "time_stamp"))

    def test_a_schema_that_does_not_fit_is_refused(self) -> None:
        with self.assertRaisesRegex(Exception, "RobotLogs has no column Nothing"):
            self.read("Id bigint, Nothing string", set="RobotLogs").count()
        with self.assertRaisesRegex(Exception, "Id is int64, and not struct"):
            self.read("Id struct<a: string>", set="RobotLogs").count()

    def test_nothing_to_read(self) -> None:
        self.assertEqual(self.read(set="RobotLogs", folders="Shared").count(), 0)

    def test_options_that_there_are_not(self) -> None:
        with self.assertRaisesRegex(Exception, "there is no list Nothing"):
            self.read(set="Nothing").count()
        with self.assertRaisesRegex(Exception, "secrets belong into the environment"):
            self.read(set="RobotLogs", token="t").count()

    def test_a_client_of_ones_own(self) -> None:
        rows = self.read(set="RobotLogs", client="spark_runs:client", filter=f"Id gt {FEW}")
        self.assertEqual(rows.count(), 1500)
        hosts = {entry.headers["host"].partition(":")[0] for entry in emulator().journal()}
        self.assertEqual(hosts, {"localhost"})

    def test_without_the_setting_spark_says_which(self) -> None:
        self.spark.conf.set("spark.sql.python.filterPushdown.enabled", "false")
        try:
            with self.assertRaisesRegex(Exception, "python.filterPushdown.enabled"):
                self.read(set="RobotLogs").count()
        finally:
            self.spark.conf.set("spark.sql.python.filterPushdown.enabled", "true")


COLUMNS = (
    "id bigint, key string, release_name string, state string, start_time timestamp, "
    "end_time timestamp, resume_on_same_context boolean"
)


@unittest.skipUnless(IS_THERE, WHY_NOT)
class Conditions(WithSpark):
    """Conditions mean the same, whoever judges them."""

    values: dict[str, str]
    whole: Any
    expected: dict[str, list[int]]

    @classmethod
    def setUpClass(cls) -> None:
        super().setUpClass()
        inside = Orchestrator.from_env().in_folder(FOLDER)
        jobs = inside.jobs.list(filter=Job.end_time.is_not_null(), orderby=Job.id).to_list()
        job = jobs[len(jobs) // 2]
        assert job.start_time is not None
        cls.values = {
            "id": str(job.id),
            "key": str(job.key).upper(),
            "name": str(job.release_name),
            "time": f"{job.start_time:%Y-%m-%d %H:%M:%S.%f}Z",
            "is": repr(Job.start_time >= job.start_time).split()[-1],
            "next": repr(Job.start_time >= job.start_time + TICK).split()[-1],
        }
        source = cls.spark.read.format("orchestrator").schema(COLUMNS)
        source = source.options(set="Jobs", **INSIDE).load()
        cls.whole = cls.spark.createDataFrame(source.collect(), source.schema).cache()
        cls.expected = cls.expect([*ASKED, *JUDGED, *LEFT])

    @classmethod
    def expect(cls, conditions: list[str]) -> dict[str, list[int]]:
        """The numbers of the rows that Spark alone finds for each condition."""
        from pyspark.sql.functions import expr  # type: ignore[import-not-found,unused-ignore]

        made = [expr(sql.format(**cls.values)) for sql in conditions]
        rows = cls.whole.select("id", *made).collect()
        return {
            sql: sorted(row[0] for row in rows if row[1 + number])
            for number, sql in enumerate(conditions)
        }

    def judge(self, sql: str) -> tuple[str, str]:
        """Compares with what Spark alone finds; what was asked, and the plan."""
        emulator().clear_journal()
        frame = self.read(COLUMNS, set="Jobs", **INSIDE).filter(sql.format(**self.values))
        self.assertEqual(sorted(row.id for row in frame.collect()), self.expected[sql])
        # Where there are no rows, only the plan has asked.
        queries = [dict(entry.query) for entry in emulator().journal("Jobs.list")]
        plan = frame._jdf.queryExecution().executedPlan().toString()
        return " | ".join(query.get("$filter", "") for query in queries), plan

    def test_what_the_service_judges(self) -> None:
        for sql, texts in ASKED.items():
            with self.subTest(sql):
                asked, plan = self.judge(sql)
                for text in texts:
                    self.assertIn(text.format(**self.values), asked)
                self.assertNotIn("Filter ", plan)

    def test_what_both_judge(self) -> None:
        for sql, texts in JUDGED.items():
            with self.subTest(sql):
                asked, plan = self.judge(sql)
                for text in texts:
                    self.assertIn(text.format(**self.values).lower(), asked.lower())
                self.assertIn("Filter ", plan)

    def test_what_spark_judges(self) -> None:
        for sql in LEFT:
            with self.subTest(sql):
                asked, plan = self.judge(sql)
                # That a column is not null may be asked.
                asked = re.sub(r"\(?\w+ ne null\)?", "", asked)
                self.assertNotRegex(asked, "ReleaseName|Key|State|StartTime|Id eq| or ")
                self.assertIn("Filter ", plan)

    def test_these_conditions_tell_rows_apart(self) -> None:
        counts = [len(ids) for ids in self.expected.values()]
        whole = self.whole.count()
        self.assertGreater(len([count for count in counts if 0 < count < whole]), 9)

    def test_beside_a_filter_of_ones_own(self) -> None:
        frame = self.read(COLUMNS, set="Jobs", **INSIDE, filter="State eq 'Faulted'").filter(
            "id > 0"
        )
        faulted = self.whole.filter("state = 'Faulted'").count()
        self.assertEqual(frame.count(), faulted)
        self.assertGreater(faulted, 0)

    def test_letters_do_not_count_for_the_service_but_for_spark(self) -> None:
        name = self.values["name"]
        self.assertEqual(
            self.read(COLUMNS, set="Jobs", **INSIDE)
            .filter(f"release_name = '{name.lower()}'")
            .count(),
            0,
        )
        self.assertGreater(
            self.read(COLUMNS, set="Jobs", **INSIDE).filter(f"release_name = '{name}'").count(), 0
        )


@unittest.skipUnless(IS_THERE, WHY_NOT)
class Secrets(WithSpark):
    """What is sent to executors, and shown."""

    def test_none_is_in_what_is_sent(self) -> None:
        from orchestrator_odata.spark import OrchestratorSource
        from pyspark import cloudpickle  # type: ignore[import-not-found,unused-ignore]
        from pyspark.sql.datasource import GreaterThan  # type: ignore[import-not-found,unused-ignore]

        for options in ({}, {"client": "spark_runs:client"}):
            source = OrchestratorSource({"set": "RobotLogs", "folders": FOLDER, **options})
            reader: Any = source.reader(source.schema())
            self.assertEqual(list(reader.pushFilters([GreaterThan(("id",), FEW)])), [])
            stream: Any = source.streamReader(source.schema())
            end = stream.latestOffset(stream.initialOffset(), None)
            parts = [*reader.partitions(), *stream.partitions(stream.initialOffset(), end)]
            dumps: Any = cloudpickle.dumps
            sent = dumps((source, reader, stream, parts, end))
            self.assertGreater(len(parts), 1)
            self.assertIn(b"RobotLogs", sent)
            self.assertNotIn(emulator().token.encode(), sent)

    def test_none_is_in_the_plan(self) -> None:
        frame = self.read(set="RobotLogs").filter(f"id > {FEW}")
        frame.count()
        self.assertNotIn(emulator().token, frame._jdf.queryExecution().toString())


if __name__ == "__main__":
    unittest.main()
