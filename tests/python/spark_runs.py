"""What the tests of the data source for Spark run: sessions, and a cluster."""

from __future__ import annotations

import atexit
import importlib.util
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
import unittest
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

sys.path.append(str(Path(__file__).parents[2] / "python" / "emulator"))

from orchestrator_odata import Orchestrator
from orchestrator_odata_emulator import Emulator

IS_THERE = importlib.util.find_spec("pyspark") is not None and shutil.which("java") is not None
WHY_NOT = "pyspark and Java are not installed"

LOGS = 40_000
FOLDER = "Finance/Invoices"
LOOPBACK = "127.0.0.1"
_PATIENCE = 300
"""Seconds for a process of the cluster to begin."""
_CONFIGURATION = {
    "spark.ui.enabled": "false",
    "spark.driver.bindAddress": LOOPBACK,
    "spark.driver.host": LOOPBACK,
    "spark.driver.memory": "1g",
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.shuffle.partitions": "2",
    # Small queries cost more to compile than to run.
    "spark.sql.codegen.wholeStage": "false",
    "spark.sql.adaptive.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.sql.python.filterPushdown.enabled": "true",
}


@cache
def emulator() -> Emulator:
    """The emulator of this process: what Spark starts keeps the environment that it began with."""
    started = Emulator(robot_logs=LOGS)
    started.start()
    atexit.register(started.stop)
    os.environ.update(started.environment)
    return started


def client() -> Orchestrator:
    """A client that the option `client` names, by another name of the same machine."""
    address = os.environ["ORCHESTRATOR_URL"].replace(LOOPBACK, "localhost")
    return Orchestrator(address, token=os.environ["ORCHESTRATOR_ACCESS_TOKEN"])


def inside() -> Orchestrator:
    """A client in the folder: it need not look for it, which lists of jobs and items are paced by."""
    return Orchestrator.from_env().in_folder(FOLDER)


INSIDE = {"client": "spark_runs:inside"}


def session(master: str, **further: str) -> Any:
    """A session with the data source."""
    from orchestrator_odata.spark import OrchestratorSource
    from pyspark.sql import SparkSession  # type: ignore[import-not-found,unused-ignore]

    os.environ["PYSPARK_PYTHON"] = sys.executable
    os.environ["SPARK_LOCAL_IP"] = LOOPBACK
    # Where the functions of the option `client` are.
    path = [str(Path(__file__).parent), *filter(None, [os.environ.get("PYTHONPATH")])]
    os.environ["PYTHONPATH"] = os.pathsep.join(path)
    builder: Any = SparkSession.builder
    for name, value in {**_CONFIGURATION, **further}.items():
        builder = builder.config(name, value)
    spark = builder.master(master).getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    spark.dataSource.register(OrchestratorSource)
    return spark


class WithSession(unittest.TestCase):
    """A session in one process."""

    spark: Any

    @classmethod
    def setUpClass(cls) -> None:
        """Begins it, with rows as the emulator makes them up."""
        emulator().reset()
        cls.spark = session("local[2]")

    @classmethod
    def tearDownClass(cls) -> None:
        """Ends it."""
        cls.spark.stop()


def stream(
    spark: Any, to: Path, options: Mapping[str, str], trigger: Mapping[str, Any] | None = None
) -> Any:
    """Begins to write what is new to files of Parquet: what there is now, unless said."""
    reader = spark.readStream.format("orchestrator")
    for name, value in options.items():
        reader = reader.option(name, value)
    writer = reader.load().writeStream.format("parquet").option("path", str(to / "rows"))
    writer = writer.option("checkpointLocation", str(to / "checkpoint"))
    return writer.trigger(**(trigger or {"availableNow": True})).start()


class Cluster:
    """A master and workers, each a process with a process for its executor."""

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        """Choose where logs and programs go, and what workers find in their environment."""
        import pyspark  # type: ignore[import-not-found,unused-ignore]

        self._home = Path(pyspark.__file__).parent
        self._folder = folder
        self._given = environment
        self._master: subprocess.Popen[bytes] | None = None
        self._workers: list[subprocess.Popen[bytes]] = []
        self.address = ""

    def start(self, workers: int) -> None:
        """Start the master and so many workers, and wait until they have registered."""
        self._master = self._start("master", "master.Master", environment={})
        self.address = self._said("master", r"Starting Spark master at (spark://\S+)")
        for _ in range(workers):
            self.add_worker()

    def add_worker(self) -> None:
        """Start one more, and wait until it has registered."""
        name = f"worker-{len(self._workers)}"
        options = ["--cores", "1", "--memory", "1g", "--work-dir", str(self._folder / name)]
        options += [self.address]
        worker = self._start(name, "worker.Worker", *options, environment=self._given)
        self._workers.append(worker)
        self._said(name, "Successfully registered with (master)")

    def kill_worker(self, number: int) -> None:
        """End a worker and its executor at once, as when the machine is gone."""
        _kill(self._workers[number])

    def stop(self) -> None:
        """Stop what still runs."""
        for process in [*self._workers, *filter(None, [self._master])]:
            if process.poll() is None:
                _kill(process)

    def _start(
        self, name: str, main: str, *options: str, environment: dict[str, str]
    ) -> subprocess.Popen[bytes]:
        known = {name: value for name, value in os.environ.items() if "ORCHESTRATOR_" not in name}
        known |= {"SPARK_LOCAL_IP": LOOPBACK, "SPARK_DAEMON_MEMORY": "256m"}
        command = [str(self._home / "bin" / "spark-class"), f"org.apache.spark.deploy.{main}"]
        command += ["--host", LOOPBACK, "--port", "0", "--webui-port", "0", *options]
        with (self._folder / f"{name}.log").open("wb") as log:
            return subprocess.Popen(
                command,
                env={**known, "SPARK_HOME": str(self._home), **environment},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                # The executor belongs to its group.
                start_new_session=True,
            )

    def _said(self, name: str, pattern: str) -> str:
        """What stands in a log, as soon as it does."""
        end = time.monotonic() + _PATIENCE
        log = self._folder / f"{name}.log"
        while time.monotonic() < end:
            found = re.search(pattern, log.read_text(encoding="utf-8", errors="replace"))
            if found is not None:
                return found[1]
            time.sleep(0.1)
        raise TimeoutError(f"{name} did not start: {log.read_text(encoding='utf-8')}")


def _kill(process: subprocess.Popen[bytes]) -> None:
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def executors(spark: Any, wanted: int) -> int:
    """How many executors there are, when there are so many or after five minutes."""
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        # The driver is among them.
        found = len(spark.sparkContext._jsc.sc().statusTracker().getExecutorInfos()) - 1
        if found == wanted:
            break
        time.sleep(0.1)
    return int(found)


def kill_after(
    cluster: Cluster, worker: int, asked: Emulator, operation: str, requests: int
) -> threading.Thread:
    """Kills a worker when so many requests of an operation have come; ends when it has."""
    asked.clear_journal()

    def wait_and_kill() -> None:
        while len(asked.journal(operation)) < requests:
            time.sleep(0.02)
        cluster.kill_worker(worker)

    killing = threading.Thread(target=wait_and_kill, daemon=True)
    killing.start()
    return killing
