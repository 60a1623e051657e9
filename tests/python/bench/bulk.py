"""Large extractions: what they cost, and what comes out whatever goes wrong.

    python bulk.py --emulator PROGRAM [--rows 50000 5000000] [--only cost kills budget planning]

Run by `cargo xtask bench bulk` in an environment with the release wheel and the peers.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from pathlib import Path

import bulk_budget
import bulk_cost
import bulk_kills
import bulk_planning
from figures import Report

ALIKE = 1.1
"""How much more memory many rows may take than few: the measure of what is the same."""


def cost(report: Report, program: Path, rows: list[int]) -> None:
    """CPU, memory, and requests of the plan."""
    memory = [bulk_cost.run(report, program, each) for each in rows]
    if len(memory) > 1:
        detail = f"{memory[0]:.0f} MB at {rows[0]:,} rows, {memory[-1]:.0f} MB at {rows[-1]:,}"
        report.at_most("peak memory, many over few", memory[-1] / memory[0], ALIKE, " ×", detail)


RUNS: dict[str, Callable[[Report, Path], None]] = {
    "kills": bulk_kills.run,
    "budget": bulk_budget.run,
    "planning": bulk_planning.run,
}


def main() -> int:
    """Runs everything."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--emulator", type=Path, required=True)
    parser.add_argument("--rows", type=int, nargs="+", default=[50_000, 5_000_000])
    parser.add_argument("--only", nargs="+", choices=["cost", *RUNS], default=["cost", *RUNS])
    given = parser.parse_args()
    # Loopback is not for proxies.
    os.environ["NO_PROXY"] = os.environ["no_proxy"] = "127.0.0.1"
    report = Report()
    if "cost" in given.only:
        cost(report, given.emulator, given.rows)
    for name, run in RUNS.items():
        if name in given.only:
            run(report, given.emulator)
    return 0 if report.is_kept else 1


if __name__ == "__main__":
    sys.exit(main())
