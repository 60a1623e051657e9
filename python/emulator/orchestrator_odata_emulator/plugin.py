"""Fixtures for pytest; installing the package is enough to have them.

One emulator runs for the whole session (with pytest-xdist, one for each worker). Before each test
that uses it, it goes back to its sample data, without faults and with an empty journal.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from ._emulator import Emulator

if TYPE_CHECKING:
    from orchestrator_odata import AsyncOrchestrator, Orchestrator

__all__ = [
    "async_orchestrator",
    "orchestrator",
    "orchestrator_emulator",
    "orchestrator_environment",
]

VERSION = "orchestrator_emulator_version"
OPTIONS = "orchestrator_emulator_options"
LOOPBACK = "127.0.0.1"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the settings."""
    parser.addini(VERSION, "version of the API that the emulator has: 17.0 or 20.0", default="17.0")
    parser.addini(
        OPTIONS, "further options of the emulator, see orchestrator-emulator --help", type="args"
    )


@pytest.fixture(scope="session")
def _running_orchestrator_emulator(pytestconfig: pytest.Config) -> Iterator[Emulator]:
    """Run the emulator of the session."""
    version = str(pytestconfig.getini(VERSION))
    with Emulator(version=version, options=pytestconfig.getini(OPTIONS)) as emulator:
        yield emulator


@pytest.fixture
def orchestrator_emulator(_running_orchestrator_emulator: Emulator) -> Emulator:
    """The emulator with its sample data: addresses, tokens, faults, journal, clock."""
    _running_orchestrator_emulator.reset()
    return _running_orchestrator_emulator


@pytest.fixture
def orchestrator_environment(
    orchestrator_emulator: Emulator, monkeypatch: pytest.MonkeyPatch
) -> Emulator:
    """The emulator, with the environment naming it for `Orchestrator.from_env()`."""
    for name in [name for name in os.environ if name.startswith("ORCHESTRATOR_")]:
        monkeypatch.delenv(name)
    for name, value in orchestrator_emulator.environment.items():
        monkeypatch.setenv(name, value)
    # A proxy that the environment names does not reach this machine.
    for name in ("NO_PROXY", "no_proxy"):
        known = os.environ.get(name)
        monkeypatch.setenv(name, f"{known},{LOOPBACK}" if known else LOOPBACK)
    return orchestrator_emulator


@pytest.fixture
def orchestrator(orchestrator_environment: Emulator) -> Orchestrator:
    """A client signed in as the administrator, in no folder."""
    from orchestrator_odata import Orchestrator  # noqa: PLC0415 - only if it is used

    del orchestrator_environment
    return Orchestrator.from_env()


@pytest.fixture
def async_orchestrator(orchestrator_environment: Emulator) -> AsyncOrchestrator:
    """The same with coroutines."""
    from orchestrator_odata import AsyncOrchestrator  # noqa: PLC0415 - only if it is used

    del orchestrator_environment
    return AsyncOrchestrator.from_env()
