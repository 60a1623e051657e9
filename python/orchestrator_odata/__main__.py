"""The commands: `python -m orchestrator_odata permissions …` and `… extract …`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from ._extract_command import add_command
from ._script import Used, read
from .permissions import Needs


def main(arguments: list[str] | None = None) -> int:
    """Run a command; give what the process ends with."""
    parser = argparse.ArgumentParser(prog="python -m orchestrator_odata")
    commands = parser.add_subparsers(dest="command", required=True)
    permissions = commands.add_parser(
        "permissions",
        help="which permissions and scopes scripts need, found without running them",
    )
    permissions.add_argument("scripts", nargs="+", type=Path, metavar="SCRIPT.py")
    permissions.add_argument(
        "--where", action="store_true", help="also print where each operation is called"
    )
    permissions.set_defaults(run=_permissions)
    add_command(commands)
    given = parser.parse_args(arguments)
    code: int = given.run(given)
    return code


def _permissions(given: argparse.Namespace) -> int:
    """Print what scripts need; 1 where something is not known, 2 where a script cannot be read."""
    found: list[Used] = []
    for script in given.scripts:
        try:
            found.append(read(script.read_text(encoding="utf-8"), str(script)))
        except (OSError, SyntaxError, UnicodeDecodeError) as error:
            print(f"{script} cannot be read: {error}", file=sys.stderr)
            return 2
    return _report(found, has_places=given.where)


def _report(found: list[Used], *, has_places: bool) -> int:
    print(Needs({id for used in found for id in used.operations}))
    if has_places:
        print("Called at:")
        for used in found:
            for places in used.operations.values():
                print(*(f"  {place}" for place in places), sep="\n")
    doubts = [place for used in found for place in used.not_known]
    if doubts:
        print("Not known:")
        print(*(f"  {place}" for place in doubts), sep="\n")
    return 1 if doubts else 0


if __name__ == "__main__":
    sys.exit(main())
