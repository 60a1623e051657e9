"""What generating costs, beside two generators for TypeScript; ends with 1 where a limit is missed.

Run by `cargo xtask bench generate`. Figures are CPU seconds (user and system) and the peak memory of
the whole process, as the system accounts for it.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import copies

OUTPUTS = "rust,python,typescript,surface,edmx,csdl-json,openapi"
GRAPH = "openapinet__csdl-graph1.0.xml"
ROUNDS = 15
SIZES = [0.02, 0.2, 1, 3, 10, 30]


@dataclass
class Cost:
    """What a process took."""

    seconds: float
    megabytes: float


def run(command: list[str | Path], folder: Path | None = None) -> Cost:
    """Runs a program to its end."""
    process = subprocess.Popen(
        command,
        cwd=folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    messages = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"{command[0]} ended with {status}\n{messages[-2000:]}")
    # Kilobytes, except on macOS.
    unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
    return Cost(usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit)


def median(costs: list[Cost]) -> Cost:
    """The median of each figure."""
    return Cost(
        statistics.median(cost.seconds for cost in costs),
        statistics.median(cost.megabytes for cost in costs),
    )


class Bench:
    """The generator and its peers."""

    def __init__(self, given: argparse.Namespace) -> None:
        """Begin with an empty folder."""
        self.given = given
        self.work: Path = given.work
        self.is_kept = True
        shutil.rmtree(self.work, ignore_errors=True)
        self.work.mkdir(parents=True)

    def ours(self, document: Path, rounds: int, outputs: str = OUTPUTS) -> Cost:
        """The median of so many runs, each into a folder that is not there yet."""
        costs = []
        for turn in range(rounds + 1):
            out = self.work / "ours"
            shutil.rmtree(out, ignore_errors=True)
            command = [
                self.given.program,
                "generate",
                document,
                "--config",
                self.given.config,
            ]
            cost = run([*command, "--out", out, "--emit", outputs])
            if turn > 0 or rounds == 1:
                costs.append(cost)
        return median(costs)

    def line(self, what: str, cost: Cost, detail: str) -> None:
        """A figure."""
        print(
            f"{what:<44} {cost.seconds:8.2f} s {cost.megabytes:6.0f} MB  {detail}",
            flush=True,
        )

    def limited(self, what: str, cost: Cost, seconds: float, megabytes: float) -> None:
        """A figure with limits."""
        is_kept = cost.seconds <= seconds and cost.megabytes <= megabytes
        self.is_kept &= is_kept
        limit = f"≤ {seconds:.2f} s, {megabytes:.0f} MB"
        self.line(what, cost, f"{limit}  {'kept' if is_kept else 'MISSED'}")

    def peers(self, ours: Cost) -> None:
        """The peers on the same document, once each: they take long, and are far away."""
        modules = self.given.peers / "node_modules"
        reading: list[str | Path] = [
            self.given.program,
            "check",
            self.given.metadata,
            "--config",
            self.given.config,
        ]
        check = median([run(reading) for _ in range(ROUNDS)])
        self.line("ours, reading and resolving alone", check, "")
        source = self.work / "peers"
        source.mkdir()
        document = source / "service.edmx"
        shutil.copy(self.given.metadata, document)
        two = modules / "@odata2ts/odata2ts/lib/run-cli.js"
        sap = modules / "@sap-cloud-sdk/generator/dist/cli.js"
        json = modules / "odata-csdl/lib/cli.js"
        commands: list[tuple[str, list[str | Path]]] = [
            (
                "odata2ts, models and services",
                [two, "-s", document, "-o", self.work / "two"],
            ),
            (
                "SAP's generator",
                [sap, "-i", document, "-o", self.work / "sap", "--skipValidation"],
            ),
            ("odata-csdl, from XML to JSON, no code", [json, document]),
        ]
        for what, command in commands:
            if "two" in what:
                command += ["-m", "all", "-e", "ts"]
            cost = run([self.given.node, *command], self.given.peers)
            own = check if "no code" in what else ours
            self.line(
                what, cost, f"{cost.seconds / own.seconds:.1f} × the time of ours"
            )

    def difference(self, graph: Path) -> Cost:
        """Two versions of a large description: itself, and a copy in which much is otherwise."""
        changed = self.work / "changed.xml"
        text = graph.read_text(encoding="utf-8")
        half = len(text) // 2
        later = text[half:].replace('Name="displayName"', 'Name="shownName"')
        later = later.replace('Nullable="false"', "")
        changed.write_text(text[:half] + later, encoding="utf-8")
        command = [self.given.program, "diff", graph, changed, "--fail-on", "never"]
        return median([run(command) for _ in range(ROUNDS)])

    def linearity(self) -> None:
        """Copies of one part of the description."""
        part = self.work / "part"
        select: list[str | Path] = ["--only", "Alerts", "--emit", "edmx", "--out", part]
        command = [self.given.program, "generate", self.given.metadata]
        run([*command, "--config", self.given.config, *select])
        text = (part / "service.edmx").read_text(encoding="utf-8")
        rates: dict[float, float] = {}
        for size in SIZES:
            document = self.work / "copies.edmx"
            document.write_text(copies.of(text, round(size * 1e6)), encoding="utf-8")
            megabytes = document.stat().st_size / 1e6
            cost = self.ours(document, 3 if size < 3 else 1)
            rates[size] = cost.seconds / megabytes
            what = f"copies of a part of it, {megabytes:.2f} MB"
            self.line(what, cost, f"{rates[size]:.2f} s a MB")
        is_kept = rates[30] <= 1.5 * rates[1]
        self.is_kept &= is_kept
        verdict = "kept" if is_kept else "MISSED"
        ratio = rates[30] / rates[1]
        print(f"a MB of 30 costs {ratio:.2f} × a MB of 1 (≤ 1.5 ×)  {verdict}")


def main() -> int:
    """Runs everything."""
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ["program", "metadata", "config", "node", "peers", "work"]:
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--corpus", type=Path, help="a folder with descriptions")
    bench = Bench(parser.parse_args())
    given = bench.given
    ours = bench.ours(given.metadata, ROUNDS)
    bench.limited(f"{given.metadata.name}, all outputs", ours, 0.30, 250)
    bench.line("the same, Rust alone", bench.ours(given.metadata, ROUNDS, "rust"), "")
    graph = given.corpus / GRAPH if given.corpus else None
    if graph is not None and graph.exists():
        bench.limited("Graph 1.0, all outputs", bench.ours(graph, ROUNDS), 1.0, 250)
        bench.limited(
            "Graph 1.0, against a changed copy", bench.difference(graph), 1.0, 500
        )
    else:
        print(f"Graph 1.0: not run: pass the folder that has {GRAPH}")
    bench.linearity()
    bench.peers(ours)
    return 0 if bench.is_kept else 1


if __name__ == "__main__":
    sys.exit(main())
