"""Writes calls.jsonl, the table of calls that every client is run against.

    python3 tests/conformance/make_calls.py            writes the table
    python3 tests/conformance/make_calls.py --check    fails if it would differ

The expectations come from the fact tables alone: nothing here reads a service
description or shares code with what turns one into clients.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import calls_json
from calls_entries import Entries
from calls_json import Json, Object
from calls_tables import VERSIONS, TableError, read_tables

HERE = Path(__file__).resolve().parent
TABLES = HERE.parent / "data" / "facts"
OUTPUT = HERE / "calls.jsonl"


def merged(per_version: list[list[Object]]) -> list[Object]:
    """Entries that are the same in several versions become one entry."""
    found: dict[str, Object] = {}
    for entries in per_version:
        for entry in entries:
            body: dict[str, Json] = {**entry, "versions": []}
            known = found.setdefault(calls_json.write(body), entry)
            if known is not entry:
                known["versions"] = [*_versions(known), *_versions(entry)]
    return sorted(found.values(), key=_order)


def _versions(entry: Object) -> list[str]:
    versions = entry["versions"]
    return [str(v) for v in versions] if isinstance(versions, list) else []


def _order(entry: Object) -> tuple[str, str, list[str]]:
    return (str(entry["operation"]), str(entry["id"]), _versions(entry))


def table(root: Path) -> str:
    """The text of the table."""
    made = [Entries(read_tables(root, version)).all() for version in VERSIONS]
    return "".join(calls_json.write(entry) + "\n" for entry in merged(made))


def main(arguments: list[str]) -> int:
    """Writes or checks the table; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--tables", type=Path, default=TABLES)
    parser.add_argument("--output", type=Path, default=OUTPUT)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args(arguments)
    try:
        text = table(options.tables)
    except TableError as error:
        print(f"make_calls: {error}", file=sys.stderr)
        return 2
    if not options.check:
        options.output.write_bytes(text.encode())
        return 0
    found = options.output.read_bytes() if options.output.exists() else b""
    if found != text.encode():
        print(
            f"{options.output.name} is not what the tables say; "
            "run python3 tests/conformance/make_calls.py",
            file=sys.stderr,
        )
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
