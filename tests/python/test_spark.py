"""Sets as a data source of Spark; runs where pyspark and Java are installed."""

from __future__ import annotations

import importlib.util
import os
import shutil
import sys
import unittest
from typing import Any

from orchestrator_odata import Orchestrator
from orchestrator_odata.models import Log

FOLDER = "Finance/Invoices"
IS_THERE = importlib.util.find_spec("pyspark") is not None and shutil.which("java") is not None


@unittest.skipUnless(IS_THERE, "pyspark and Java are not installed")
class Sources(unittest.TestCase):
    """Rows by way of Spark are those of the list."""

    spark: Any

    @classmethod
    def setUpClass(cls) -> None:
        from orchestrator_odata.spark import OrchestratorSource
        from pyspark.sql import SparkSession  # type: ignore[import-not-found,unused-ignore]

        os.environ["PYSPARK_PYTHON"] = sys.executable
        builder: Any = SparkSession.builder
        for name, value in {
            "spark.ui.enabled": "false",
            "spark.sql.session.timeZone": "UTC",
            "spark.sql.python.filterPushdown.enabled": "true",
        }.items():
            builder = builder.config(name, value)
        cls.spark = builder.master("local[2]").getOrCreate()
        cls.spark.dataSource.register(OrchestratorSource)

    @classmethod
    def tearDownClass(cls) -> None:
        cls.spark.stop()

    def setUp(self) -> None:
        self.inside = Orchestrator.from_env().in_folder(FOLDER)

    def read(self, **options: str) -> Any:
        reader = self.spark.read.format("orchestrator")
        for name, value in {"folders": FOLDER, **options}.items():
            reader = reader.option(name, value)
        return reader.load()

    def test_rows_and_values(self) -> None:
        rows = self.read(set="RobotLogs").filter("id > 1000000").orderBy("id").collect()
        logs = self.inside.robot_logs.list(filter=Log.id > 1_000_000, orderby=Log.id).to_list()
        self.assertEqual([row.id for row in rows], [log.id for log in logs])
        self.assertEqual([row.level for row in rows], [log.level for log in logs])

    def test_columns_and_conditions(self) -> None:
        some = self.read(set="RobotLogs", select="id,level")
        self.assertEqual(some.columns, ["id", "level"])
        errors = some.filter("level = 'Error' and id > 1000000").count()
        condition = (Log.level == "Error") & (Log.id > 1_000_000)
        self.assertEqual(errors, self.inside.robot_logs.list(filter=condition).count())

    def test_a_set_that_is_not_there(self) -> None:
        with self.assertRaisesRegex(Exception, "there is no list Nothing"):
            self.read(set="Nothing").count()


if __name__ == "__main__":
    unittest.main()
