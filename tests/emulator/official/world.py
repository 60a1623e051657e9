"""What every call can use, and how what it answers is compared."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from uipath.platform import UiPath

from service import FOLDER, Service


@dataclass
class World:
    """The emulator, and the client in the two roles that it knows."""

    service: Service
    # Somebody who signed in.
    user: UiPath
    # A robot at work: the client finds its key in the environment.
    robot: UiPath
    folder: str = FOLDER
    scratch: Path = field(default_factory=lambda: Path(tempfile.mkdtemp()))


Call = Callable[[World], None]
# The calls in the order in which they stand in the files.
CALLS: list[tuple[str, Call]] = []


def call(name: str) -> Callable[[Call], Call]:
    """Registers a call under the name that its line is to have."""

    def register(function: Call) -> Call:
        CALLS.append((name, function))
        return function

    return register


def same(actual: object, expected: object) -> None:
    """Fails unless both are equal."""
    if actual != expected:
        raise AssertionError(f"{actual!r} instead of {expected!r}")


@contextmanager
def refused(error: type[Exception]) -> Iterator[None]:
    """Fails unless the client raises this error."""
    try:
        yield
    except error:
        return
    raise AssertionError(f"no {error.__name__}")


def world(service: Service) -> World:
    """The client unmodified, told by the environment where the emulator is."""
    for name in [name for name in os.environ if name.startswith(("UIPATH_", "UNATTENDED_"))]:
        del os.environ[name]
    os.environ["UIPATH_URL"] = service.tenant
    os.environ["UIPATH_ACCESS_TOKEN"] = service.token
    user = UiPath()
    os.environ["UIPATH_FOLDER_PATH"] = FOLDER
    key = service.row("Robots", "Name eq 'InvoiceBot-1'")["LicenseKey"]
    assert isinstance(key, str)
    os.environ["UIPATH_ROBOT_KEY"] = key
    robot = UiPath()
    # Its parts read the environment when they are first used.
    del os.environ["UIPATH_ROBOT_KEY"]
    return World(service, user, robot)
