"""Where the emulator's program is, and how it is started and stopped."""

from __future__ import annotations

import os
import queue
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import IO

__all__ = ["EmulatorError", "Process", "find"]

NAME = "orchestrator-emulator"
VARIABLE = "ORCHESTRATOR_EMULATOR"
PATIENCE = 60.0
PATIENCE_AT_THE_END = 30.0


class EmulatorError(Exception):
    """The emulator did not start, or did not do what it was told."""


def find() -> Path:
    """Find the program: the one that ORCHESTRATOR_EMULATOR names, or the one of this package."""
    named = os.environ.get(VARIABLE)
    if named:
        return Path(named)
    file = NAME + (".exe" if sys.platform == "win32" else "")
    user = sysconfig.get_preferred_scheme("user")
    folders = [
        sysconfig.get_path("scripts"),
        sysconfig.get_path("scripts", user),
        # `pip install --target`
        str(Path(__file__).parents[1] / "bin"),
    ]
    for folder in folders:
        path = Path(folder) / file
        if path.is_file():
            return path
    found = shutil.which(NAME)
    if found:
        return Path(found)
    raise EmulatorError(
        f"{file} is in none of {', '.join(folders)}; install orchestrator-odata-emulator again, "
        f"or let {VARIABLE} name the program"
    )


class Process:
    """The running program; it ends with this process, too, as its standard input closes then."""

    def __init__(self, program: Path, options: Sequence[str]) -> None:
        """Start it and wait until it listens."""
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 - closed in `stop`
        try:
            self._child = subprocess.Popen(
                [program, *options, "--print", "json", "--exit-with-stdin"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._errors,
            )
        except OSError as error:
            self._errors.close()
            raise EmulatorError(f"{program} cannot be started: {error}") from error
        try:
            self.greeting = self._first_line()
        except BaseException:
            self.stop()
            raise

    def _first_line(self) -> str:
        lines: queue.Queue[str] = queue.Queue()
        output = self._child.stdout
        assert output is not None
        threading.Thread(target=_forward, args=(output, lines), daemon=True).start()
        try:
            line = lines.get(timeout=PATIENCE)
        except queue.Empty:
            raise EmulatorError(f"the emulator said nothing for {PATIENCE:.0f} s") from None
        if line:
            return line
        status = self._child.wait(PATIENCE_AT_THE_END)
        self._errors.seek(0)
        said = self._errors.read().decode(errors="replace").strip()
        raise EmulatorError(f"the emulator ended with {status}: {said}")

    @property
    def id(self) -> int:
        """The number of the process."""
        return self._child.pid

    def stop(self) -> None:
        """Let it finish what is under way, and kill it if it does not end."""
        if self._child.stdin is not None:
            self._child.stdin.close()
        try:
            self._child.wait(PATIENCE_AT_THE_END)
        except subprocess.TimeoutExpired:
            self._child.kill()
            self._child.wait()
        self._errors.close()


def _forward(output: IO[bytes], lines: queue.Queue[str]) -> None:
    """Hand on the first line, and read on, or the program's pipe would fill up."""
    with output:
        lines.put(output.readline().decode(errors="replace"))
        while output.read(65536):
            pass
