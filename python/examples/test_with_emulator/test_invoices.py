"""Tests of the program, against the emulator: `pip install orchestrator-odata-emulator[pytest]`."""

from __future__ import annotations

import asyncio

import invoices
import pytest
from orchestrator_odata import AsyncOrchestrator, Orchestrator, errors
from orchestrator_odata.models import Asset, AssetValueScope, AssetValueType
from orchestrator_odata_emulator import Emulator

OK, BUSY = 200, 503


def new_asset() -> Asset:
    """An asset that the sample does not have."""
    return Asset(
        name="made-by-a-test",
        value_scope=AssetValueScope.GLOBAL,
        value_type=AssetValueType.TEXT,
        string_value="x",
    )


def test_failed_invoices_are_found(orchestrator: Orchestrator) -> None:
    assert invoices.failed_invoices(orchestrator)


def test_the_environment_names_the_emulator(
    orchestrator_environment: Emulator, capsys: pytest.CaptureFixture[str]
) -> None:
    assert invoices.main() > 0
    assert "failed: " in capsys.readouterr().out
    entries = orchestrator_environment.journal("QueueItems.list")
    assert {entry.status for entry in entries} == {OK}


def test_a_busy_service_is_asked_again(
    orchestrator: Orchestrator, orchestrator_emulator: Emulator
) -> None:
    orchestrator_emulator.fault(f"QueueItems.list call=1 status={BUSY}")
    assert invoices.failed_invoices(orchestrator)
    first, *rest = orchestrator_emulator.journal("QueueItems.list")
    assert first.status == BUSY
    assert rest


@pytest.mark.parametrize("turn", [1, 2])
def test_what_a_test_makes_is_gone_in_the_next(orchestrator: Orchestrator, turn: int) -> None:
    orch = orchestrator.in_folder("Finance/Invoices")
    assert orch.assets.list(filter=Asset.name == "made-by-a-test").first() is None, turn
    orch.assets.create(new_asset())
    assert orch.assets.list(filter=Asset.name == "made-by-a-test").first() is not None


def test_a_user_with_few_permissions(orchestrator_emulator: Emulator) -> None:
    reader = orchestrator_emulator.add_user(
        "reader", folderPermissions={"Finance/Invoices": ["Queues.View"]}
    )
    orch = Orchestrator(orchestrator_emulator.address, token=reader["token"])
    with pytest.raises(errors.PermissionDenied):
        orch.in_folder("Finance/Invoices").assets.create(new_asset())


def test_coroutines(async_orchestrator: AsyncOrchestrator) -> None:
    async def count() -> int:
        return await async_orchestrator.folders.list().count()

    assert asyncio.run(count()) > 0


def test_the_clock_can_be_put_forward(orchestrator_emulator: Emulator) -> None:
    before = orchestrator_emulator.send("GET", "clock")["now"]
    orchestrator_emulator.advance(86400)
    assert orchestrator_emulator.send("GET", "clock")["now"] > before
