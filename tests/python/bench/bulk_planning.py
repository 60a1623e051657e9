"""What planning costs where there are many small folders."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from orchestrator_odata import Orchestrator
from orchestrator_odata.models import Asset, AssetValueScope, AssetValueType, Folder

from figures import Report

sys.path.append(str(Path(__file__).parents[3] / "python" / "emulator"))

from orchestrator_odata_emulator import Emulator

FOLDERS = 150
ROWS = 3
"""Rows of a folder at most."""


def run(report: Report, program: Path) -> None:
    """Assets, which say when they were changed, in folders with few or none of them."""
    with Emulator(program=program) as emulator:
        orch = Orchestrator(emulator.address, token=emulator.token)
        for number in range(FOLDERS):
            folder = orch.folders.create(Folder(display_name=f"Small {number}"))
            assert folder is not None and folder.id is not None
            assets = orch.in_folder(id=folder.id).assets
            for row in range(number % (ROWS + 1)):
                assets.create(
                    Asset(
                        name=f"row-{row}",
                        value_type=AssetValueType.TEXT,
                        value_scope=AssetValueScope.GLOBAL,
                        string_value="x",
                    )
                )
        with tempfile.TemporaryDirectory() as to:
            done = orch.assets.extract(Path(to) / "assets")
    share = done.planning_requests / done.requests * 100
    detail = f"{done.planning_requests} of {done.requests} requests, {done.rows} rows"
    report.at_most("small folders, planning", share, 1, " %", detail)
