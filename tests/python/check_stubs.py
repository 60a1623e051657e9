"""Holds the stub of the native part to the installed package, with mypy's stubtest.

    python check_stubs.py ALLOWLIST

Then a stub that is changed in three ways must be found to be stale. Exit 1 if something is
wrong.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import orchestrator_odata

PACKAGE = Path(orchestrator_odata.__file__).parent
STUB = "_native.pyi"
# What is changed in the stub, and what has to be named then: something that is not there, something
# that is called otherwise, something that is left out.
CHANGES = [
    (
        "    def cancel(self) -> None: ...",
        "    def cancel(self) -> None: ...\n    def give_up(self) -> None: ...",
        "Task.give_up",
    ),
    ("def parameters(operation: str)", "def parameters(name: str)", "_native.parameters"),
    ("    def received(self, name: str) -> str | None: ...\n", "", "Record.received"),
]


def stubtest(allowlist: Path, folder: Path, copy: Path | None = None) -> str | None:
    """What stubtest finds: in a copy of the package, or else in what is installed."""
    command = [sys.executable, "-m", "mypy.stubtest", PACKAGE.name, "--concise"]
    command += ["--allowlist", str(allowlist)]
    environment = dict(os.environ)
    if copy is not None:
        environment.update(MYPYPATH=str(copy), PYTHONPATH=str(copy))
    # In the root of the repository Python would find other folders first.
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False
    )
    return None if done.returncode == 0 else done.stdout + done.stderr


def self_test(allowlist: Path, folder: Path) -> list[str]:
    """What is not found in a stale stub."""
    copy = folder / "copy"
    shutil.copytree(PACKAGE, copy / PACKAGE.name)
    text = (PACKAGE / STUB).read_text(encoding="utf-8")
    for old, new, _ in CHANGES:
        if text.count(old) != 1:
            return [f"{STUB} has no line {old!r} to change"]
        text = text.replace(old, new)
    (copy / PACKAGE.name / STUB).write_text(text, encoding="utf-8")
    found = stubtest(allowlist, folder, copy) or ""
    return [f"a stale {name} is not found:\n{found}" for *_, name in CHANGES if name not in found]


def main() -> int:
    """Checks the stub, then the check."""
    allowlist = Path(sys.argv[1]).resolve()
    problems = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        found = stubtest(allowlist, folder)
        if found:
            problems.append(f"the stub is stale:\n{found}")
        problems += self_test(allowlist, folder)
    for problem in problems:
        print(problem)
    print(f"stub: {len(CHANGES)} changes found" if not problems else f"{len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
