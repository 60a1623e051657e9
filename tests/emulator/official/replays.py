"""How often the official Python client carries out one call when its answer is spoiled.

    python replays.py --program target/debug/orchestrator-emulator --calls 5 --fault reset-after

Starts jobs while each call meets the fault once, and prints a line of JSON for each fault: what
the emulator's journal says of the calls. The client is unmodified.
"""

from __future__ import annotations

import argparse
import json
import sys
import warnings
from importlib.metadata import version

from service import Json, Service, start
from world import World, world

OPERATION = "Jobs.StartJobs"


def entries(service: Service) -> list[dict[str, Json]]:
    """What arrived of the operation."""
    answer = service.send("GET", f"/_emulator/journal?operation={OPERATION}")
    assert isinstance(answer, dict) and isinstance(answer["value"], list)
    return [entry for entry in answer["value"] if isinstance(entry, dict)]


def measure(at: World, fault: str, calls: int) -> dict[str, object]:
    """Calls with the fault, and what became of them."""
    sent, acted, raised = 0, 0, 0
    for _ in range(calls):
        at.service.send("DELETE", "/_emulator/journal")
        at.service.send("POST", "/_emulator/faults", f"{OPERATION} call=1 {fault}")
        try:
            at.user.processes.invoke("Check suppliers", folder_path=at.folder)
        except Exception:  # noqa: BLE001 - however it fails, the journal tells what was done
            raised += 1
        at.service.send("DELETE", "/_emulator/faults")
        arrived = entries(at.service)
        sent += len(arrived)
        acted += sum(int(str(entry["acted"])) for entry in arrived)
    return {"fault": fault, "calls": calls, "sent": sent, "started": acted, "raised": raised}


def main() -> int:
    """Prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True, help="the emulator")
    parser.add_argument("--calls", type=int, default=5, help="calls for each fault")
    parser.add_argument("--fault", action="append", required=True, help="what happens to a call")
    arguments = parser.parse_args()
    warnings.simplefilter("ignore", DeprecationWarning)
    print(json.dumps({"client": f"uipath {version('uipath')}"}), flush=True)
    service = start(arguments.program, "20.0")
    try:
        at = world(service)
        for fault in arguments.fault:
            print(json.dumps(measure(at, fault, arguments.calls)), flush=True)
    finally:
        service.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
