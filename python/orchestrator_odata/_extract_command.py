"""`python -m orchestrator_odata extract RobotLogs --to logs/`."""

from __future__ import annotations

import argparse
import datetime
import os
import re
import sys
from typing import Any

from ._extract import Extracted, Since
from .errors import OrchestratorError

__all__ = ["add_command", "attribute", "moment"]


def add_command(commands: Any) -> None:
    """Add the command to a parser."""
    extract = commands.add_parser(
        "extract",
        help="write all rows of a set to files of Parquet; the ORCHESTRATOR_... variables say "
        "where and who",
        description="Write all rows of a set to files of Parquet. What was cut off goes on when "
        "the same command is run again.",
    )
    extract.add_argument("set", metavar="SET", help="RobotLogs, Jobs, QueueItems, AuditLogs, ...")
    extract.add_argument("--to", required=True, metavar="FOLDER", help="where the files go")
    extract.add_argument(
        "--since",
        metavar="TIME",
        help='only what is new or changed since a time (2025-06-01T00:00:00Z) or "last": since '
        "the last extraction to the folder, everything the first time",
    )
    extract.add_argument("--filter", metavar="CONDITION", help="$filter: Level eq 'Error'")
    extract.add_argument("--select", metavar="PROPERTIES", help="$select: Id,TimeStamp,Message")
    extract.add_argument("--folders", metavar="PATTERN", help="which folders: Finance/**")
    extract.add_argument("--by", choices=["key", "time", "whole"], help="how parts are told apart")
    extract.add_argument("--parallel", type=int, default=4, help="parts at once (default: 4)")
    extract.add_argument("--requests-per-minute", type=int, metavar="NUMBER")
    extract.add_argument("--quiet", action="store_true", help="show no progress")
    extract.set_defaults(run=_run)


def _run(given: argparse.Namespace) -> int:
    """Extract; 1 where it failed, 2 where it was called wrongly."""
    from ._client import Orchestrator  # noqa: PLC0415

    _choose_allocator()
    try:
        orch = Orchestrator.from_env()
        rows = getattr(orch, attribute(given.set), None)
        if rows is None or not hasattr(rows, "extract"):
            print(f"there is no set {given.set}", file=sys.stderr)
            return 2
        extracted: Extracted = rows.extract(
            given.to,
            since=_since(given.since),
            filter=given.filter,
            select=given.select,
            folders=given.folders,
            by=given.by,
            parallel=given.parallel,
            requests_per_minute=given.requests_per_minute,
            progress=not given.quiet,
        )
    except (OrchestratorError, OSError) as error:
        print(f"{error}\nThe same command goes on where it stopped.", file=sys.stderr)
        return 1
    except (ValueError, TypeError, ImportError) as error:
        print(error, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("Stopped. The same command goes on with it.", file=sys.stderr)
        return 130
    print(
        f"{extracted.rows:,} rows in {len(extracted.files)} files, {extracted.requests:,} requests"
    )
    return 0


def _choose_allocator() -> None:
    """Have pyarrow take memory from the system, unless somebody chose.

    Its own allocator keeps more of what was freed than an extraction needs, and saves no time here.
    This process is the command's; that of a caller of `extract` is not. Measured on Linux.
    """
    if sys.platform == "linux":
        os.environ.setdefault("ARROW_DEFAULT_MEMORY_POOL", "system")


def attribute(name: str) -> str:
    """Give the attribute for the name of a set: `RobotLogs` and `robot_logs` are the same."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def _since(text: str | None) -> Since:
    if text is None:
        return None
    if text == "last":
        return "last"
    return moment(text)


def moment(text: str) -> datetime.datetime:
    """Read a time; without a zone it is in UTC."""
    # Python 3.10 does not know `Z`.
    read = datetime.datetime.fromisoformat(re.sub("[zZ]$", "+00:00", text))
    return read if read.tzinfo else read.replace(tzinfo=datetime.timezone.utc)
