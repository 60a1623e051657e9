"""A million robot logs into a frame of polars, beside httpx and orjson."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from typing import Any

from figures import Report
from items import LOGS, LOGS_OF_A_PAGE

RUNS = 3
KB = 1000


def ours(url: str) -> Any:
    """The list is a table."""
    from orchestrator_odata import Orchestrator

    orch = Orchestrator(url=url, token="token")
    return lambda: orch.robot_logs.list().to_polars()


def peer(url: str) -> Any:
    """Page after page; times and keys stay texts."""
    import httpx  # type: ignore[import-not-found,unused-ignore]
    import orjson  # type: ignore[import-not-found,unused-ignore]
    import polars as pl  # type: ignore[import-not-found,import-untyped,unused-ignore]

    def read() -> Any:
        frames = []
        with httpx.Client(headers={"authorization": "Bearer token"}) as client:
            for skip in range(0, LOGS, LOGS_OF_A_PAGE):
                answer = client.get(f"{url}/odata/RobotLogs", params={"$skip": skip})
                answer.raise_for_status()
                frames.append(pl.DataFrame(orjson.loads(answer.content)["value"]))
        return pl.concat(frames)

    return read


def once(way: str, url: str) -> None:
    """One run in this process: prints seconds, and MB at the peak beyond the frame."""
    read = (ours if way == "ours" else peer)(url)
    before = memory("VmRSS")
    start = time.perf_counter()
    frame = read()
    spent = time.perf_counter() - start
    if frame.height != LOGS:
        raise SystemExit(f"{frame.height} rows came, not {LOGS}")
    peak = (memory("VmHWM") - before) / KB
    print(json.dumps([spent, peak - size(frame), size(frame)]))


def size(frame: Any) -> float:
    """MB that its columns hold; its own estimate leaves out what stands for short strings."""
    import polars as pl  # type: ignore[import-not-found,import-untyped,unused-ignore]

    table = frame.to_arrow(compat_level=pl.CompatLevel.newest())
    return float(table.get_total_buffer_size()) / KB**2


def memory(name: str) -> int:
    """A figure of this process in kB."""
    with open("/proc/self/status", encoding="utf-8") as status:
        line = next(line for line in status if line.startswith(name))
    return int(line.split()[1])


def run(report: Report, url: str) -> None:
    """Measures both in turns, each in processes of its own, and reports."""
    taken: dict[str, list[list[float]]] = {"ours": [], "peer": []}
    for _ in range(RUNS):
        for way, figures in taken.items():
            call = [sys.executable, __file__, way, url]
            output = subprocess.run(call, check=True, capture_output=True, text=True).stdout
            figures.append(json.loads(output))
    middle = {
        way: [statistics.median(column) for column in zip(*figures, strict=True)]
        for way, figures in taken.items()
    }
    ratio = middle["peer"][0] / middle["ours"][0]
    detail = f"{middle['ours'][0]:.2f} s; httpx, orjson, polars {middle['peer'][0]:.2f} s"
    report.at_least("1,000,000 logs to polars", ratio, 2, " ×", detail)
    peak = max(figures[1] for figures in taken["ours"])
    detail = f"frame {middle['ours'][2]:.0f} MB; httpx, orjson, polars {middle['peer'][1]:.0f} MB"
    report.at_most("peak memory beyond the frame", peak, 100, " MB", detail)


if __name__ == "__main__":
    once(*sys.argv[1:])
