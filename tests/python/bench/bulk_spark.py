"""Robot logs by way of Spark on two workers, one of them killed, beside one machine.

    python bulk_spark.py --emulator PROGRAM [--rows 200000]

Run by `cargo xtask bench bulk` in an environment with the release wheel and pyspark. What one process
writes with `extract` is what there is; every way of Spark has to come to the same rows.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pyarrow as pa  # type: ignore[import-not-found,import-untyped,unused-ignore]
import pyarrow.dataset as pads  # type: ignore[import-not-found,import-untyped,unused-ignore]
from orchestrator_odata import Orchestrator

from figures import Report

sys.path.append(str(Path(__file__).parents[1]))
sys.path.append(str(Path(__file__).parents[3] / "python" / "emulator"))

from orchestrator_odata_emulator import Emulator

import spark_runs

COLUMNS = ["id", "time_stamp", "level", "message", "job_key"]
OPTIONS = {"set": "RobotLogs", "select": ",".join(COLUMNS), "parts": "16"}
PAGE = 1000
EXECUTOR = {
    "spark.executor.memory": "512m",
    "spark.executor.cores": "1",
    "spark.cores.max": "2",
}


def in_order(table: Any) -> Any:
    """Rows by number, texts as texts."""
    fields = [
        field.with_type(pa.string()) if pa.types.is_dictionary(field.type) else field
        for field in table.schema
    ]
    return table.cast(pa.schema(fields)).select(COLUMNS).sort_by("id").combine_chunks()


def batch(spark: Any, to: Path) -> None:
    """Reads all rows and writes them."""
    frame = spark.read.format("orchestrator").options(**OPTIONS).load()
    frame.write.parquet(str(to / "rows"))


def stream(spark: Any, to: Path) -> None:
    """The same as a stream."""
    spark_runs.stream(spark, to, OPTIONS).awaitTermination()


def timed(
    work: Callable[[], None], cluster: spark_runs.Cluster, killing: threading.Thread | None
) -> float:
    """Seconds that it takes; in place of the worker that is killed a new one comes."""
    start = time.perf_counter()
    work()
    taken = time.perf_counter() - start
    if killing is not None:
        killing.join(timeout=1)
        if killing.is_alive():
            raise SystemExit("it was over before the worker was killed")
        cluster.add_worker()
    return taken


def measure(report: Report, emulator: Emulator, rows: int, folder: Path) -> None:
    """Runs all ways and reports."""
    orch = Orchestrator(emulator.address, token=emulator.token)
    start = time.perf_counter()
    orch.robot_logs.extract(folder / "alone", partition=[])
    alone = time.perf_counter() - start
    expected = in_order(pads.dataset(folder / "alone").to_table())
    cluster = spark_runs.Cluster(folder, emulator.environment)
    try:
        cluster.start(workers=2)
        spark = spark_runs.session(cluster.address, **EXECUTOR)
        ways = [
            ("batch", batch, None),
            ("batch, worker killed", batch, 0),
            ("stream", stream, None),
            ("stream, worker killed", stream, 1),
        ]
        for name, way, killed in ways:
            to = folder / name
            if spark_runs.executors(spark, 2) != 2:
                raise SystemExit("there are not two executors")
            killing = None
            if killed is not None:
                half = rows // PAGE // 2
                killing = spark_runs.kill_after(cluster, killed, emulator, "RobotLogs.list", half)
            taken = timed(partial(way, spark, to), cluster, killing)
            # What a killed worker left is in the folder, and not among the rows.
            found = in_order(spark.read.parquet(str(to / "rows")).toArrow()).cast(expected.schema)
            missing = 0 if found.equals(expected) else max(1, abs(len(found) - len(expected)))
            detail = f"{len(found):,} rows in {taken:.1f} s; one process {alone:.1f} s"
            report.at_most(f"Spark, {name}", missing, 0, " differ", detail)
        spark.stop()
    finally:
        cluster.stop()


def main() -> int:
    """Runs everything."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--emulator", type=Path, required=True)
    parser.add_argument("--rows", type=int, default=200_000)
    given = parser.parse_args()
    # Loopback is not for proxies.
    os.environ["NO_PROXY"] = os.environ["no_proxy"] = "127.0.0.1"
    report = Report()
    with Emulator(robot_logs=given.rows, program=given.emulator) as emulator:
        os.environ.update(emulator.environment)
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
            measure(report, emulator, given.rows, Path(folder))
    return 0 if report.is_kept else 1


if __name__ == "__main__":
    sys.exit(main())
