"""The emulator as an object."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from orchestrator_odata_emulator import Emulator, EmulatorError

SEED = 7
START_AND_CRASH = """
from orchestrator_odata_emulator import Emulator
import os
emulator = Emulator()
emulator.start()
print(emulator.address, flush=True)
os._exit(1)
"""


def listens(address: str) -> bool:
    """Whether something answers there."""
    parts = urlsplit(address)
    assert parts.hostname is not None
    assert parts.port is not None
    try:
        socket.create_connection((parts.hostname, parts.port), timeout=5).close()
    except OSError:
        return False
    return True


def test_it_runs_within_the_block_only() -> None:
    emulator = Emulator(seed=SEED)
    with emulator:
        address = emulator.address
        assert listens(address)
        assert emulator.send("GET", "")["seed"] == SEED
    assert not listens(address)
    with pytest.raises(EmulatorError, match="not running"):
        _ = emulator.address
    emulator.stop()


def test_two_at_once_and_one_again() -> None:
    with Emulator() as one, Emulator(version="20.0") as other:
        assert one.address != other.address
        assert other.send("GET", "")["version"] == "20.0"
        with pytest.raises(EmulatorError, match="already"):
            one.start()
    with one:
        assert listens(one.address)


def test_it_ends_with_the_program_that_started_it() -> None:
    command = [sys.executable, "-c", START_AND_CRASH]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    address = done.stdout.strip()
    assert address, done.stderr
    # It sees the end of its input and lets go within its grace.
    for _ in range(100):
        if not listens(address):
            return
        subprocess.run([sys.executable, "-c", "import time; time.sleep(0.05)"], check=True)
    pytest.fail("it still listens")


def test_what_it_does_not_take_is_told() -> None:
    with pytest.raises(EmulatorError, match="no-such-option"):
        Emulator(options=["--no-such-option"]).start()
    with pytest.raises(EmulatorError, match=r"3\.0 cannot be read"):
        Emulator(version="3.0").start()
    with Emulator() as emulator, pytest.raises(EmulatorError, match="was answered 400"):
        emulator.fault("Jobs.list status=teapot")


def test_a_program_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    missing = Path(os.sep) / "nowhere" / "orchestrator-emulator"
    with pytest.raises(EmulatorError, match="nowhere"):
        Emulator(program=missing).start()
    monkeypatch.setenv("ORCHESTRATOR_EMULATOR", str(missing))
    with pytest.raises(EmulatorError, match="nowhere"):
        Emulator().start()


def test_the_state_is_kept_in_a_file(tmp_path: Path) -> None:
    file = tmp_path / "tenant.json"
    with Emulator(state=file) as emulator:
        emulator.send("POST", "folders", {"name": "Kept"})
    with Emulator(state=file) as emulator:
        assert "Kept" in str(emulator.send("GET", "state"))


def test_nothing_secret_is_shown() -> None:
    with Emulator() as emulator:
        assert emulator.token not in repr(emulator)
        assert "127.0.0.1" in repr(emulator)
