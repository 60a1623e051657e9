"""Robot logs to Parquet: what an extraction costs beside the sum of what it cannot do without.

The sum is the processor time of downloading the same pages, making columns of as many pages and writing
as many rows into the same files with the same row groups, each in a process of its own. The peer reads
page after page with `$skip`. All take turns; ratios are those of a round, of which the median counts.
"""

from __future__ import annotations

import contextlib
import http.client
import io
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.parse
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from figures import Report

PAGE = 1000
FIRST = 1_000_001
PATH = "/odata/RobotLogs"
KEPT = 40
"""Pages that decoding and writing go through again and again."""
GROUP = 20
"""Pages of a row group of the peer."""
MB = 1000
FOLDER = "Finance/Invoices"
MOST_ROUNDS = 7
MANY = 1_000_000
"""From so many rows on, the beginning and the end of an extraction do not count."""
ROWS_OF_ROUNDS = 15_000_000
"""So many rows are read in all rounds, or one round is made."""
ONCE = ("command", "peer")
"""What is only shown is measured in the first round."""

Work: TypeAlias = Callable[[], dict[str, Any]]
"""What is measured; what it says besides."""


@dataclass(frozen=True)
class Source:
    """What is read, and where files go."""

    address: str
    token: str
    rows: int
    to: Path
    layout: Path
    """Rows of the row groups of the files that the extraction wrote."""


def pages(source: Source, rows: int) -> Iterator[bytes]:
    """The answers, page by page by key."""
    place = urllib.parse.urlsplit(source.address)
    connection = http.client.HTTPConnection(place.netloc)
    headers = {"authorization": f"Bearer {source.token}", "x-uipath-folderpath": FOLDER}
    for begin in range(FIRST - 1, FIRST - 1 + rows, PAGE):
        query = urllib.parse.urlencode({"$filter": f"Id gt {begin}", "$orderby": "Id"})
        connection.request("GET", f"{place.path}{PATH}?{query}", headers=headers)
        yield connection.getresponse().read()


def ours(source: Source) -> Work:
    """The extraction."""
    # Imports are measured elsewhere.
    import pyarrow.compute  # type: ignore[import-not-found,import-untyped,unused-ignore]
    import pyarrow.parquet  # type: ignore[import-not-found,import-untyped,unused-ignore]  # noqa: F401
    from orchestrator_odata import Orchestrator, _extraction, models  # noqa: F401

    orch = Orchestrator(source.address, token=source.token).in_folder(FOLDER)

    def work() -> dict[str, Any]:
        done = orch.robot_logs.extract(source.to)
        if done.rows != source.rows:
            raise SystemExit(f"{done.rows} rows came, not {source.rows}")
        return {
            "files": [str(file) for file in done.files],
            "requests": done.requests,
            "planning": done.planning_requests,
        }

    return work


def command(source: Source) -> Work:
    """The same from a shell, with all that it imports."""
    from orchestrator_odata.__main__ import main

    for name, value in (("URL", source.address), ("ACCESS_TOKEN", source.token)):
        os.environ[f"ORCHESTRATOR_{name}"] = value
    extract = ["extract", "RobotLogs", "--to", str(source.to), "--folders", FOLDER, "--quiet"]

    def work() -> dict[str, Any]:
        with contextlib.redirect_stdout(io.StringIO()):
            if main(extract) != 0:
                raise SystemExit("the command failed")
        return {}

    return work


def layout(files: list[str]) -> list[list[int]]:
    """The rows of each row group of files."""
    import pyarrow.parquet as pq

    facts = [pq.read_metadata(file) for file in files]
    return [[each.row_group(n).num_rows for n in range(each.num_row_groups)] for each in facts]


def download(source: Source) -> Work:
    """The pages alone."""

    def work() -> dict[str, Any]:
        for _ in pages(source, source.rows):
            pass
        return {}

    return work


def decode(source: Source) -> Work:
    """Columns from as many pages."""
    import pyarrow as pa  # type: ignore[import-not-found,import-untyped,unused-ignore]
    from orchestrator_odata import ArrowTable
    from orchestrator_odata.models import Log

    kept = list(pages(source, min(source.rows, KEPT * PAGE)))
    # The first call imports more.
    pa.table(ArrowTable(Log, kept[0]))

    def work() -> dict[str, Any]:
        for page in range(source.rows // PAGE):
            pa.table(ArrowTable(Log, kept[page % len(kept)]))
        return {}

    return work


def write(source: Source) -> Work:
    """As many rows into as many files of as many row groups, with the same settings."""
    import pyarrow as pa
    import pyarrow.parquet as pq
    from orchestrator_odata import ArrowTable
    from orchestrator_odata._parquet import SETTINGS
    from orchestrator_odata.models import Log

    files = json.loads(source.layout.read_text(encoding="utf-8"))
    most = max(rows for groups in files for rows in groups)
    needed = -(-max(most, KEPT * PAGE) // PAGE) * PAGE
    kept = [pa.table(ArrowTable(Log, page)) for page in pages(source, min(source.rows, needed))]
    table = pa.concat_tables(kept).unify_dictionaries().combine_chunks()
    source.to.mkdir()

    def work() -> dict[str, Any]:
        begin = 0
        for number, groups in enumerate(files):
            path = source.to / f"{number}.parquet"
            with pq.ParquetWriter(path, table.schema, **SETTINGS) as writer:
                for rows in groups:
                    if begin + rows > table.num_rows:
                        begin = 0
                    writer.write_table(table.slice(begin, rows))
                    begin += rows
        return {}

    return work


def peer(source: Source) -> Work:
    """Page after page with `$skip`; times and keys stay texts."""
    import httpx  # type: ignore[import-not-found,unused-ignore]
    import orjson  # type: ignore[import-not-found,unused-ignore]
    import pyarrow as pa
    import pyarrow.parquet as pq

    source.to.mkdir()
    headers = {"authorization": f"Bearer {source.token}", "x-uipath-folderpath": FOLDER}

    def work() -> dict[str, Any]:
        writer = None
        pending: list[dict[str, Any]] = []
        with httpx.Client(headers=headers) as client:
            for skip in range(0, source.rows, PAGE):
                params: dict[str, str | int] = {"$orderby": "Id", "$skip": skip}
                answer = client.get(f"{source.address}{PATH}", params=params)
                answer.raise_for_status()
                pending += orjson.loads(answer.content)["value"]
                if len(pending) >= GROUP * PAGE or skip + PAGE >= source.rows:
                    table = pa.Table.from_pylist(pending)
                    writer = writer or pq.ParquetWriter(source.to / "logs.parquet", table.schema)
                    writer.write_table(table)
                    pending = []
        assert writer is not None
        writer.close()
        return {}

    return work


WAYS: dict[str, Callable[[Source], Work]] = {
    "ours": ours,
    "command": command,
    "download": download,
    "decode": decode,
    "write": write,
    "peer": peer,
}
PARTS = ("download", "decode", "write")


def once(way: str, address: str, token: str, rows: int, kept: Path) -> None:
    """One run in this process: prints what it took."""
    with tempfile.TemporaryDirectory() as folder:
        source = Source(address, token, rows, Path(folder) / "logs", kept)
        work = WAYS[way](source)
        before, start = spent(), time.perf_counter()
        said = work()
        taken = {"cpu": spent() - before, "clock": time.perf_counter() - start, "memory": peak()}
        if files := said.pop("files", None):
            kept.write_text(json.dumps(layout(files)), encoding="utf-8")
    print(json.dumps({**taken, **said}))


def spent() -> float:
    """Seconds of the processor."""
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def peak() -> float:
    """MB at the peak."""
    with open("/proc/self/status", encoding="utf-8") as status:
        line = next(line for line in status if line.startswith("VmHWM"))
    return int(line.split()[1]) / MB


Figures: TypeAlias = list[dict[str, dict[str, Any]]]


def rounds(program: Path, rows: int) -> Figures:
    """Each way in turn, again and again."""
    options = ["--port", "0", "--print", "json", "--exit-with-stdin", "--robot-logs", str(rows)]
    server = subprocess.Popen(
        [program, *options], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert server.stdout is not None
    figures = []
    try:
        said = json.loads(server.stdout.readline())
        with tempfile.TemporaryDirectory() as folder:
            arguments = [said["address"], said["tokens"]["admin"], str(rows), f"{folder}/layout"]
            for number in range(min(max(ROWS_OF_ROUNDS // rows, 1), MOST_ROUNDS)):
                ways = [way for way in WAYS if number == 0 or way not in ONCE]
                figures.append({way: _apart(way, arguments) for way in ways})
    finally:
        server.terminate()
        server.wait()
    return figures


def _apart(way: str, arguments: list[str]) -> dict[str, Any]:
    """In a process of its own."""
    call = [sys.executable, __file__, way, *arguments]
    output = subprocess.run(call, check=True, stdout=subprocess.PIPE, text=True).stdout
    figures: dict[str, Any] = json.loads(output)
    return figures


def median(figures: Figures, way: str, what: str) -> float:
    """Of all rounds."""
    return float(statistics.median(each[way][what] for each in figures if way in each))


def run(report: Report, program: Path, rows: int) -> float:
    """Measures all ways and reports; gives the memory that the extraction took."""
    figures = rounds(program, rows)
    sums = [sum(each[way]["cpu"] for way in PARTS) for each in figures]
    ratios = [each["ours"]["cpu"] / sum for each, sum in zip(figures, sums, strict=True)]
    shown = " + ".join(f"{median(figures, way, 'cpu'):.2f}" for way in PARTS)
    detail = (
        f"{median(figures, 'ours', 'cpu'):.2f} s of CPU; {shown} s alone; {len(figures)} rounds"
    )
    ratio = statistics.median(ratios)
    if rows < MANY:
        print(
            f"{rows:,} logs, CPU over the sum {ratio:.2f} ×, beginning and end included; {detail}"
        )
    else:
        report.at_most(f"{rows:,} logs, CPU over the sum", ratio, 1.2, " ×", detail)
    memory = float(max(each["ours"]["memory"] for each in figures))
    shell = median(figures, "command", "memory")
    peer = median(figures, "peer", "memory")
    detail = f"{shell:.0f} MB by the command; httpx, orjson, pyarrow {peer:.0f} MB"
    report.at_most(f"{rows:,} logs, peak memory", memory, 250, " MB", detail)
    requests, planning = figures[0]["ours"]["requests"], figures[0]["ours"]["planning"]
    detail = f"{planning} of {requests:,} requests"
    report.at_most(f"{rows:,} logs, planning", planning / requests * 100, 1, " %", detail)
    print(
        f"{rows:,} logs took {median(figures, 'ours', 'clock'):.2f} s; httpx, orjson, pyarrow, $skip: "
        f"{median(figures, 'peer', 'clock'):.2f} s, {median(figures, 'peer', 'cpu'):.2f} s of CPU",
        flush=True,
    )
    return memory


if __name__ == "__main__":
    once(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]), Path(sys.argv[5]))
