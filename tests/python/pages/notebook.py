"""Runs a notebook against the emulator.

    python notebook.py NOTEBOOK

What is committed holds no output; what is run must draw. The last line counts cells and pictures.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import nbformat
from nbclient import NotebookClient
from orchestrator_odata_emulator import Emulator


def main() -> int:
    """Runs it."""
    path = Path(sys.argv[1])
    # It has no annotations.
    read: Callable[..., Any] = nbformat.read
    notebook = read(path, as_version=4)
    cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
    if any(cell.outputs or cell.execution_count for cell in cells):
        print(f"{path} holds outputs: clear them before it is committed")
        return 1
    with Emulator(version="17.0", robot_logs=5000) as emulator:
        os.environ.update(emulator.environment)
        NotebookClient(notebook, timeout=600, startup_timeout=300, kernel_name="python3").execute()
    outputs = [output for cell in cells for output in cell.outputs]
    pictures = sum("image/png" in output.get("data", {}) for output in outputs)
    print(f"{len(cells)} cells, {pictures} pictures")
    return 0 if pictures else 1


if __name__ == "__main__":
    sys.exit(main())
