"""Runs the Python that stands in pages, against the emulator.

    python snippets.py PAGE...

The blocks of a page that begin with ```python are run from top to bottom in one namespace and in an
empty folder. Before each page the emulator goes back to its sample data, and the environment names it
(`ORCHESTRATOR_URL`, `ORCHESTRATOR_ACCESS_TOKEN`), so that `Orchestrator.from_env()` leads there; this is
all that is substituted. A block with functions `test_...` is run by pytest. The last line says how many
blocks there were; exit 1 if one failed.
"""

from __future__ import annotations

import contextlib
import io
import os
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from orchestrator_odata_emulator import Emulator

FENCE = "```"


@dataclass(frozen=True)
class Block:
    """Lines of a page."""

    page: Path
    line: int
    text: str

    @property
    def place(self) -> str:
        """Where it stands."""
        return f"{self.page.as_posix()}:{self.line}"


def blocks(page: Path) -> Iterator[Block]:
    """The blocks of Python in a page, with the numbers of their first lines."""
    begun: int | None = None
    lines: list[str] = []
    for number, line in enumerate(page.read_text(encoding="utf-8").splitlines(), start=1):
        if begun is None and line == f"{FENCE}python":
            begun, lines = number + 1, []
        elif begun is not None and line == FENCE:
            yield Block(page, begun, "\n".join(lines) + "\n")
            begun = None
        elif begun is not None:
            lines.append(line)
    if begun is not None:
        raise SystemExit(f"{page}:{begun}: the block has no end")


def run(block: Block, names: dict[str, Any]) -> str | None:
    """Runs a block; what went wrong."""
    if "\ndef test_" in f"\n{block.text}":
        return run_tests(block)
    # Empty lines before it make lines in tracebacks those of the page.
    text = "\n" * (block.line - 1) + block.text
    output = io.StringIO()
    try:
        with contextlib.redirect_stdout(output):
            exec(compile(text, block.page.as_posix(), "exec"), names)  # noqa: S102 - what it is for
    except Exception:  # noqa: BLE001 - whatever it is, it is a finding
        return output.getvalue() + traceback.format_exc()
    return None


def run_tests(block: Block) -> str | None:
    """Runs a block as a file of tests."""
    file = Path("test_block.py")
    file.write_text(block.text, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", file.name]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return None if done.returncode == 0 else done.stdout + done.stderr


def run_page(page: Path, emulator: Emulator) -> tuple[int, list[str]]:
    """Runs the blocks of a page; how many there were, and what went wrong."""
    emulator.reset()
    found = list(blocks(page))
    names: dict[str, Any] = {"__name__": "__page__"}
    here, known = Path.cwd(), dict(os.environ)
    failures = []
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        os.environ.update(emulator.environment)
        try:
            for block in found:
                problem = run(block, names)
                if problem:
                    failures.append(f"{block.place}\n{problem}")
        finally:
            os.chdir(here)
            os.environ.clear()
            os.environ.update(known)
    return len(found), failures


def main() -> int:
    """Runs all pages."""
    pages = [Path(name) for name in sys.argv[1:]]
    count, failures = 0, []
    with Emulator() as emulator:
        for page in pages:
            found, wrong = run_page(page, emulator)
            count += found
            failures += wrong
    for failure in failures:
        print(failure)
    print(f"{count} blocks in {len(pages)} pages, {len(failures)} failed")
    return 1 if failures or count == 0 else 0


if __name__ == "__main__":
    sys.exit(main())
