"""Parts of a plan as partitions of Dask, read in processes of their own."""

from __future__ import annotations

import os
import pickle
import unittest
from typing import Any

import dask.dataframe as dd  # type: ignore[import-not-found,import-untyped,unused-ignore]
import pyarrow as pa  # type: ignore[import-not-found,import-untyped,unused-ignore]
from orchestrator_odata import ExtractPart, Orchestrator
from orchestrator_odata.models import Log

FOLDER = "Finance/Invoices"


def rows_of(part: ExtractPart) -> Any:
    """The rows of a part, by a client that is made where it is read."""
    return part.read(Orchestrator.from_env()).to_arrow().to_pandas()


class Frames(unittest.TestCase):
    """Rows by way of Dask are those of the list."""

    def test_rows_are_those_of_the_list(self) -> None:
        inside = Orchestrator.from_env().in_folder(FOLDER)
        plan = inside.robot_logs.plan_extraction(parts=2)
        self.assertGreater(len(plan.parts), 1)
        columns = pa.schema(inside.robot_logs.list()).empty_table().to_pandas()
        # Dask has annotations in part.
        from_map: Any = dd.from_map
        logs = from_map(rows_of, plan.parts, meta=columns)
        self.assertEqual(logs.npartitions, len(plan.parts))
        frame = logs[["id", "level", "message"]].compute(scheduler="processes")
        found = sorted(zip(frame["id"], frame["level"].astype(str), frame["message"], strict=True))
        plain = [(log.id, log.level, log.message) for log in inside.robot_logs.list(orderby=Log.id)]
        self.assertEqual(found, plain)

    def test_what_is_sent_holds_no_secret(self) -> None:
        plan = Orchestrator.from_env().in_folder(FOLDER).robot_logs.plan_extraction()
        sent = pickle.dumps((rows_of, plan.parts))
        self.assertIn(b"RobotLogs", sent)
        self.assertNotIn(os.environ["ORCHESTRATOR_ACCESS_TOKEN"].encode(), sent)


if __name__ == "__main__":
    unittest.main()
