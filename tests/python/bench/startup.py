"""What it costs to have the package: time to import it, size, dependencies."""

from __future__ import annotations

import importlib.metadata
import statistics
import subprocess
import sys
from pathlib import Path

from figures import Report

RUNS = 21
TIMED = "import time; t = time.perf_counter(); from {} import {}; print(time.perf_counter() - t)"
PACKAGES = "from importlib.metadata import distributions; print(len(list(distributions())))"


def _import(python: str, module: str, name: str) -> float:
    """The median time in ms, each in a process of its own."""
    call = [python, "-c", TIMED.format(module, name)]
    runs = [
        subprocess.run(call, check=True, capture_output=True, text=True) for _ in range(RUNS + 1)
    ]
    return statistics.median(float(run.stdout) * 1e3 for run in runs[1:])


def run(report: Report, wheel: Path, official: Path | None) -> None:
    """Measures and reports."""
    detail = ""
    packages = ""
    if official is not None:
        detail = f"official client {_import(str(official), 'uipath.platform', 'UiPath'):.0f} ms"
        call = [str(official), "-c", PACKAGES]
        output = subprocess.run(call, check=True, capture_output=True, text=True).stdout
        packages = f"environment of the official client: {output.strip()} packages"
    ours = _import(sys.executable, "orchestrator_odata", "Orchestrator")
    report.at_most("import", ours, 40, " ms", detail)
    report.at_most("wheel", wheel.stat().st_size / 1e6, 6, " MB", wheel.name)
    needed = importlib.metadata.requires("orchestrator-odata") or []
    report.at_most("run-time dependencies", len(needed), 0, "", packages)
