"""The committed calls.jsonl beside the rows of the tables that it was made from."""

from __future__ import annotations

import json
import unittest
from decimal import Decimal
from pathlib import Path
from typing import Any

from schema_check import Row, Schema, rows

HERE = Path(__file__).resolve().parent
TABLES = HERE.parent / "data" / "facts"
COUNTS = {"17.0": 429, "20.0": 418}
Entry = dict[str, Any]


class Committed(unittest.TestCase):
    """Base of the tests over the committed file."""

    entries: list[Entry]
    operations: dict[str, dict[str, Row]]
    parameters: dict[str, list[Row]]
    schemas: dict[str, Schema]

    @classmethod
    def setUpClass(cls) -> None:
        text = (HERE / "calls.jsonl").read_text(encoding="utf-8")
        lines = text.rstrip("\n").split("\n")
        cls.entries = [json.loads(line, parse_float=Decimal) for line in lines]
        cls.operations, cls.parameters, cls.schemas = {}, {}, {}
        for version in COUNTS:
            folder = TABLES / version
            found = {
                row["id"]: row
                for row in rows(folder / "operations.tsv")
                if row["public"] == "1"
            }
            cls.operations[version] = found
            cls.parameters[version] = [
                row
                for row in rows(folder / "parameters.tsv")
                if row["operation"] in found
            ]
            cls.schemas[version] = Schema(folder)

    def pairs(self) -> list[tuple[str, Entry, Row]]:
        """Each entry with each of its versions and its row of operations.tsv."""
        return [
            (version, entry, self.operations[version][entry["operation"]])
            for entry in self.entries
            for version in entry["versions"]
        ]
