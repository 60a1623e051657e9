"""Robot logs to Parquet: what an extraction costs beside the sum of what it cannot do without.

    python bulk.py --emulator PROGRAM [--rows 50000 5000000]

Run by `cargo xtask bench bulk` in an environment with the release wheel and the peers. The sum is the
processor time of downloading the same pages, making columns of as many pages and writing them, each in a
process of its own. The peer reads page after page with `$skip`.
"""

from __future__ import annotations

import argparse
import http.client
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
import urllib.parse
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from figures import Report

PAGE = 1000
FIRST = 1_000_001
PATH = "/odata/RobotLogs"
KEPT = 40
"""Pages that decoding and writing go through again and again."""
GROUP = 20
"""Pages of a row group."""
MB = 1000
FOLDER = "Finance/Invoices"


def pages(address: str, token: str, rows: int) -> Iterator[bytes]:
    """The answers, page by page by key."""
    place = urllib.parse.urlsplit(address)
    connection = http.client.HTTPConnection(place.netloc)
    headers = {"authorization": f"Bearer {token}", "x-uipath-folderpath": FOLDER}
    for begin in range(FIRST - 1, FIRST - 1 + rows, PAGE):
        query = urllib.parse.urlencode({"$filter": f"Id gt {begin}", "$orderby": "Id"})
        connection.request("GET", f"{place.path}{PATH}?{query}", headers=headers)
        yield connection.getresponse().read()


def ours(address: str, token: str, rows: int, to: Path) -> Callable[[], None]:
    """The extraction."""
    # Imports are measured elsewhere.
    import pyarrow.compute  # type: ignore[import-not-found,import-untyped,unused-ignore]
    import pyarrow.parquet  # type: ignore[import-not-found,import-untyped,unused-ignore]  # noqa: F401
    from orchestrator_odata import Orchestrator, _extraction, models  # noqa: F401

    orch = Orchestrator(address, token=token).in_folder(FOLDER)

    def work() -> None:
        done = orch.robot_logs.extract(to)
        if done.rows != rows:
            raise SystemExit(f"{done.rows} rows came, not {rows}")

    return work


def download(address: str, token: str, rows: int, to: Path) -> Callable[[], None]:
    """The pages alone."""
    del to

    def work() -> None:
        for _ in pages(address, token, rows):
            pass

    return work


def decode(address: str, token: str, rows: int, to: Path) -> Callable[[], None]:
    """Columns from as many pages."""
    del to
    import pyarrow as pa  # type: ignore[import-not-found,import-untyped,unused-ignore]
    from orchestrator_odata import ArrowTable
    from orchestrator_odata.models import Log

    kept = list(pages(address, token, min(rows, KEPT * PAGE)))
    # The first call imports more.
    pa.table(ArrowTable(Log, kept[0]))

    def work() -> None:
        for page in range(rows // PAGE):
            pa.table(ArrowTable(Log, kept[page % len(kept)]))

    return work


def write(address: str, token: str, rows: int, to: Path) -> Callable[[], None]:
    """As many rows into a file."""
    import pyarrow as pa  # type: ignore[import-not-found,import-untyped,unused-ignore]
    import pyarrow.parquet as pq  # type: ignore[import-not-found,import-untyped,unused-ignore]
    from orchestrator_odata import ArrowTable
    from orchestrator_odata.models import Log

    kept = pages(address, token, min(rows, KEPT * PAGE))
    tables = [pa.table(ArrowTable(Log, page)) for page in kept]
    groups = [
        pa.concat_tables(tables[begin : begin + GROUP]).unify_dictionaries()
        for begin in range(0, len(tables), GROUP)
    ]
    to.mkdir()

    def work() -> None:
        with pq.ParquetWriter(to / "logs.parquet", groups[0].schema) as writer:
            for number, begin in enumerate(range(0, rows, GROUP * PAGE)):
                group = groups[number % len(groups)]
                writer.write_table(group.slice(0, min(rows - begin, group.num_rows)))

    return work


def peer(address: str, token: str, rows: int, to: Path) -> Callable[[], None]:
    """Page after page with `$skip`; times and keys stay texts."""
    import httpx  # type: ignore[import-not-found,unused-ignore]
    import orjson  # type: ignore[import-not-found,unused-ignore]
    import pyarrow as pa  # type: ignore[import-not-found,import-untyped,unused-ignore]
    import pyarrow.parquet as pq  # type: ignore[import-not-found,import-untyped,unused-ignore]

    to.mkdir()
    headers = {"authorization": f"Bearer {token}", "x-uipath-folderpath": FOLDER}

    def work() -> None:
        writer = None
        pending: list[dict[str, Any]] = []
        with httpx.Client(headers=headers) as client:
            for skip in range(0, rows, PAGE):
                params: dict[str, str | int] = {"$orderby": "Id", "$skip": skip}
                answer = client.get(f"{address}{PATH}", params=params)
                answer.raise_for_status()
                pending += orjson.loads(answer.content)["value"]
                if len(pending) >= GROUP * PAGE or skip + PAGE >= rows:
                    table = pa.Table.from_pylist(pending)
                    writer = writer or pq.ParquetWriter(to / "logs.parquet", table.schema)
                    writer.write_table(table)
                    pending = []
        assert writer is not None
        writer.close()

    return work


WAYS: dict[str, Callable[[str, str, int, Path], Callable[[], None]]] = {
    "ours": ours,
    "download": download,
    "decode": decode,
    "write": write,
    "peer": peer,
}


def once(way: str, address: str, token: str, rows: int) -> None:
    """One run in this process: prints seconds of the processor and of the clock, and MB at the peak."""
    with tempfile.TemporaryDirectory() as folder:
        work = WAYS[way](address, token, rows, Path(folder) / "logs")
        before, start = spent(), time.perf_counter()
        work()
        print(json.dumps([spent() - before, time.perf_counter() - start, peak()]))


def spent() -> float:
    """Seconds of the processor."""
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def peak() -> float:
    """MB at the peak."""
    with open("/proc/self/status", encoding="utf-8") as status:
        line = next(line for line in status if line.startswith("VmHWM"))
    return int(line.split()[1]) / MB


def run(report: Report, program: Path, rows: int) -> None:
    """Measures all ways and reports."""
    options = ["--port", "0", "--print", "json", "--exit-with-stdin", "--robot-logs", str(rows)]
    server = subprocess.Popen(
        [program, *options], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert server.stdout is not None
    try:
        said = json.loads(server.stdout.readline())
        figures = {}
        for way in WAYS:
            call = [
                sys.executable,
                __file__,
                way,
                said["address"],
                said["tokens"]["admin"],
                str(rows),
            ]
            output = subprocess.run(call, check=True, stdout=subprocess.PIPE, text=True).stdout
            figures[way] = json.loads(output)
    finally:
        server.terminate()
        server.wait()
    parts = [figures[way][0] for way in ("download", "decode", "write")]
    cpu, clock, memory = figures["ours"]
    shown = " + ".join(f"{part:.2f}" for part in parts)
    detail = f"{cpu:.2f} s of CPU; {shown} s alone"
    report.at_most(f"{rows:,} logs, CPU over the sum", cpu / sum(parts), 1.2, " ×", detail)
    theirs = figures["peer"]
    detail = f"httpx, orjson, pyarrow {theirs[2]:.0f} MB"
    report.at_most(f"{rows:,} logs, peak memory", memory, 250, " MB", detail)
    print(
        f"{rows:,} logs took {clock:.2f} s; httpx, orjson, pyarrow, $skip: "
        f"{theirs[1]:.2f} s, {theirs[0]:.2f} s of CPU"
    )


def main() -> int:
    """Runs everything."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--emulator", type=Path, required=True)
    parser.add_argument("--rows", type=int, nargs="+", default=[50_000, 5_000_000])
    given = parser.parse_args()
    # Loopback is not for proxies.
    os.environ["NO_PROXY"] = os.environ["no_proxy"] = "127.0.0.1"
    report = Report()
    for rows in given.rows:
        run(report, given.emulator, rows)
    return 0 if report.is_kept else 1


if __name__ == "__main__":
    if len(sys.argv) > 1 and sys.argv[1] in WAYS:
        once(sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4]))
    else:
        sys.exit(main())
