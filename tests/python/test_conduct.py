"""Processes, threads and signals."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import unittest
from pathlib import Path

from orchestrator_odata import Orchestrator

HERE = Path(__file__).parent

FORK = """
import os, sys
from orchestrator_odata import Orchestrator
orch = Orchestrator.from_env()
before = orch.folders.list().count()
child = os.fork()
if child == 0:
    try:
        orch.folders.list().count()
    except RuntimeError as error:
        assert "make one in each process" in str(error), error
    else:
        os._exit(2)
    os._exit(0 if Orchestrator.from_env().folders.list().count() == before else 3)
_, status = os.waitpid(child, 0)
assert orch.folders.list().count() == before
sys.exit(os.waitstatus_to_exitcode(status))
"""

CALLS = """
import signal, sys
from orchestrator_odata import Orchestrator
signal.signal(signal.SIGINT, signal.default_int_handler)
try:
    Orchestrator(sys.argv[1], token="t").folders.get(1)
except KeyboardInterrupt:
    sys.exit(7)
"""

IN_FLIGHT = """
import socket, threading
from orchestrator_odata import Orchestrator
server = socket.create_server(("127.0.0.1", 0))
orch = Orchestrator(f"http://127.0.0.1:{server.getsockname()[1]}", token="t")
threading.Thread(target=lambda: orch.folders.get(1), daemon=True).start()
server.accept()
print("ends with a call in flight")
"""


def run(program: str, limit: float = 300) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=limit, check=False
    )


class Processes(unittest.TestCase):
    """What a process does to its calls, and the other way round."""

    @unittest.skipUnless(hasattr(os, "fork"), "this system does not fork")
    def test_a_forked_process_is_told_and_can_make_a_client(self) -> None:
        ended = run(FORK)
        self.assertEqual((ended.returncode, ended.stderr), (0, ""))

    def test_ctrl_c_ends_a_blocking_call_at_once(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as server:
            server.settimeout(60)
            url = f"http://127.0.0.1:{server.getsockname()[1]}"
            started = subprocess.Popen([sys.executable, "-c", CALLS, url])
            # The call is under way when its connection has come; an answer never does.
            connection, _ = server.accept()
            with connection:
                started.send_signal(signal.SIGINT)
                self.assertEqual(started.wait(timeout=20), 7)

    def test_a_process_ends_with_a_call_in_flight(self) -> None:
        ended = run(IN_FLIGHT)
        self.assertEqual((ended.returncode, ended.stderr), (0, ""))

    def test_nothing_is_left_behind(self) -> None:
        ended = subprocess.run(
            [sys.executable, HERE / "soak.py", "--small"],
            capture_output=True,
            text=True,
            timeout=600,
            check=False,
        )
        self.assertEqual(ended.returncode, 0, ended.stdout + ended.stderr)

    def test_a_client_without_an_address(self) -> None:
        with self.assertRaisesRegex(Exception, "address"):
            Orchestrator("", token="t")


if __name__ == "__main__":
    unittest.main()
