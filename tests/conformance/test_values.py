"""Checks the bodies, replies and values of calls.jsonl against the tables."""

from __future__ import annotations

import json
import re
import sys
import unittest
from decimal import Decimal
from pathlib import Path
from typing import Any
from urllib.parse import unquote

sys.path.insert(0, str(Path(__file__).resolve().parent))

from committed import Committed
from schema_check import Row, Schema

SPECIAL = ("'", "/", "%", "+", " ", "&", "#", "?", "=", "é", "漢", "😀")
BIG = 2**53


def texts(value: Any) -> list[str]:
    """All strings in a value."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [text for inner in value.values() for text in texts(inner)]
    if isinstance(value, list):
        return [text for inner in value for text in texts(inner)]
    return []


def numbers(value: Any) -> list[int | Decimal]:
    """All numbers in a value."""
    if isinstance(value, (int, Decimal)) and not isinstance(value, bool):
        return [value]
    if isinstance(value, dict):
        return [number for inner in value.values() for number in numbers(inner)]
    if isinstance(value, list):
        return [number for inner in value for number in numbers(inner)]
    return []


class Values(Committed):
    """What is sent and received."""

    def test_bodies(self) -> None:
        for version, entry, row in self.pairs():
            schema, body = self.schemas[version], entry["arguments"].get("body")
            if body is None or not schema.structured(row["body_type"]):
                continue
            place = f"{version} {entry['id']}"
            faults = list(schema.record(body, row["body_type"], place, False))
            self.assertEqual(faults, [])
            full = entry["id"].endswith("#1")
            self.assertEqual(schema.missing(body, row["body_type"], full), [], place)
            if entry["id"].endswith("#2"):
                required = schema.properties(row["body_type"])
                for name in body:
                    alone = len(required) == 1
                    self.assertTrue(alone or required[name]["required"] == "1", place)

    def test_replies(self) -> None:
        for version, entry, row in self.pairs():
            reply, value = entry["reply"], entry["value"]
            place = f"{version} {entry['id']}"
            empty = entry["id"].endswith("#empty") or not row["result_type"]
            status = 204 if entry["id"].endswith("#empty") else row["success_status"]
            self.assertEqual(reply["status"], int(status))
            if empty:
                self.assertEqual(
                    (reply["body"], value, reply["headers"]), (None, None, {})
                )
            elif row["result_media"] == "application/octet-stream":
                self.assertEqual(value, {"bytes": reply["bytes"]})
            else:
                self.reply_body(version, place, row, reply["body"], value)

    def reply_body(
        self, version: str, place: str, row: Row, body: Any, value: Any
    ) -> None:
        """Checks shape and rows of a JSON reply."""
        if row["result_wrapped"] == "1":
            inner = body["value"]
            if row["result_collection"] == "1":
                self.assertEqual(body["@odata.count"], len(inner), place)
        else:
            inner = body
        if row["result_map_value"]:
            self.assertIsInstance(inner, dict)
            self.assertEqual(inner, value)
            return
        shape = {
            "edm_type": row["result_type"],
            "collection": row["result_collection"],
            "nullable": "0",
            "minimum": "",
            "maximum": "",
            "min_length": "",
            "max_length": "",
        }
        faults = list(self.schemas[version].faults(inner, shape, place, True))
        self.assertEqual(faults, [])
        self.assertNotIn("@odata.", json.dumps(value, default=str))
        plain = re.sub(
            r'"@odata\.\w+": "[^"]*"(, )?', "", json.dumps(inner, default=str)
        )
        self.assertEqual(json.loads(plain), json.loads(json.dumps(value, default=str)))

    def test_every_result_property(self) -> None:
        for version, schema in self.schemas.items():
            seen: dict[str, set[str]] = {}
            for found, entry, row in self.pairs():
                if found == version and schema.structured(row["result_type"]):
                    value = entry["value"]
                    for item in value if isinstance(value, list) else [value or {}]:
                        seen.setdefault(row["result_type"], set()).update(item)
            for name, members in seen.items():
                self.assertLessEqual(
                    {
                        p
                        for p, row in schema.properties(name).items()
                        if row["edm_type"] != name and not schema.abstract(name)
                    },
                    members,
                    f"{version} {name}",
                )

    def test_special_values(self) -> None:
        places: dict[str, list[Any]] = {
            "path": [unquote(e["request"]["path"]) for e in self.entries],
            "literals": [
                value
                for e in self.entries
                for value in e["arguments"].values()
                if isinstance(value, str) and value and "%" in e["request"]["path"]
            ],
            "query": [
                value for e in self.entries for _, value in e["request"]["query"]
            ],
            "bodies": [e["request"]["body"] for e in self.entries],
            "replies": [e["reply"]["body"] for e in self.entries],
        }
        for place, values in places.items():
            joined = "".join(texts(values))
            for character in SPECIAL:
                self.assertIn(character, joined, place)
        for place in ("query", "bodies", "replies"):
            self.assertIn("", texts(places[place]), place)
        for place in ("bodies", "replies"):
            self.assertTrue(any(n > BIG for n in numbers(places[place])), place)
            found = texts(places[place])
            self.assertTrue(any(re.search(r":\d\d\.\d{7}", t) for t in found), place)
        self.assertTrue(any(str(BIG + 1) in p for p in places["path"]))
        raw = "".join(e["request"]["path"] for e in self.entries)
        for code in ("%27%27", "%2F", "%25", "%2B", "%20", "%23", "%3F", "%26", "%3D"):
            self.assertIn(code, raw)
        self.assertIn("NotYetInvented", texts(places["replies"]))

    def test_every_reachable_property(self) -> None:
        for version, schema in self.schemas.items():
            for column in ("result_type", "body_type"):
                seen: set[str] = set()
                wanted: set[str] = set()
                for found, entry, row in self.pairs():
                    if found == version:
                        written = column == "body_type"
                        value = entry["request"]["body"] if written else entry["value"]
                        self.note(schema, row[column], value, seen)
                        wanted |= schema.reachable(row[column], written)
                unseen = set()
                for name in wanted:
                    if not schema.structured(name):
                        unseen |= {name} - seen
                    elif not schema.abstract(name):
                        unseen |= self.unseen(schema, name, column, seen)
                self.assertEqual(unseen, set(), f"{version} {column}")

    def unseen(
        self, schema: Schema, name: str, column: str, seen: set[str]
    ) -> set[str]:
        """Properties that should occur and do not; cycles are cut somewhere."""
        result = set()
        for member, row in schema.properties(name).items():
            place = f"{name}/{member}"
            target = row["edm_type"]
            if place in seen or schema.abstract(target):
                continue
            if column == "body_type" and row["read_only"] == "1":
                continue
            if name not in schema.reachable(target, False):
                result.add(place)
        return result

    def note(self, schema: Schema, name: str, value: Any, seen: set[str]) -> None:
        """Gathers the types and the properties that occur in a value."""
        if isinstance(value, list):
            for item in value:
                self.note(schema, name, item, seen)
        elif schema.structured(name) and isinstance(value, dict):
            seen.add(name)
            for member, row in schema.properties(name).items():
                if member in value:
                    seen.add(f"{name}/{member}")
                    self.note(schema, row["edm_type"], value[member], seen)
        elif value is not None:
            seen.add(name)


if __name__ == "__main__":
    unittest.main()
