"""Runs the official Python client against the emulator, call by call.

    python check_official_client.py --program target/debug/orchestrator-emulator

What a call answers is compared with what was put in by requests that do not use the client, and
what a call changes is read back by such requests.
"""

from __future__ import annotations

import argparse
import sys
import warnings
from importlib.metadata import version

import calls_assets  # noqa: F401
import calls_buckets  # noqa: F401
import calls_jobs  # noqa: F401
import calls_queues  # noqa: F401
from service import start
from world import CALLS, World, world

# Calls that are not made, with the reason.
NOT_EMULATED = {
    "folders.get_personal_workspace": "Users.GetCurrentUserExtended is in no service description",
    "attachments": "the emulator has no store for files outside buckets",
    "tasks.create": "it needs an app of another service",
    "queues.list_items of one queue": "QueueItemDto declares no QueueDefinitionName",
    "assets.retrieve_credential, retrieve_secret without a robot": (
        "the description requires robotKey, which the client leaves out"
    ),
}


def run(at: World) -> int:
    """Runs every call; how many failed."""
    failed = 0
    for name, call in CALLS:
        try:
            call(at)
        except Exception as error:  # noqa: BLE001 - whatever goes wrong is the result
            failed += 1
            print(f"FAILED  {name}: {type(error).__name__}: {error}", flush=True)
        else:
            print(f"ok      {name}", flush=True)
    for name, reason in NOT_EMULATED.items():
        print(f"not run {name}: {reason}")
    return failed


def main() -> int:
    """Checks the client."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True, help="the emulator")
    parser.add_argument("--version", default="20.0", help="17.0 or 20.0")
    arguments = parser.parse_args()
    warnings.simplefilter("ignore", DeprecationWarning)
    service = start(arguments.program, arguments.version)
    try:
        print(f"uipath {version('uipath')} against API {arguments.version}")
        failed = run(world(service))
    finally:
        service.stop()
    print(f"{len(CALLS) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
