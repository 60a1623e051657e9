"""Checks JSON of calls.jsonl against the tables, apart from the code that made it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Row = dict[str, str]

UNKNOWN_MEMBER = "NotYetInvented"
EXTRA_MEMBER = "FutureMember"
PATTERNS = {
    "Edm.Guid": r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
    "Edm.DateTimeOffset": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,7})?(Z|[+-]\d\d:\d\d)",
    "Edm.Binary": r"[A-Za-z0-9]*",
}
BITS = {"Edm.Int32": 32, "Edm.Int64": 64}


def rows(path: Path) -> list[Row]:
    """The rows of a table."""
    header, *lines = path.read_text(encoding="utf-8").rstrip("\n").split("\n")
    return [dict(zip(header.split("\t"), line.split("\t"))) for line in lines]


def list_items(path: Path) -> dict[tuple[str, str], str]:
    """What lists hold that the table of properties, like CSDL, takes for objects."""
    found: dict[tuple[str, str], str] = {}
    for row in rows(path) if path.is_file() else []:
        is_list = re.search(r"\.List_1Of\w+$", row["csdl"])
        items = re.fullmatch(r"Collection\((.+)\)", row["openapi"])
        if row["what"] == "property" and is_list and items:
            owner, name = row["where"].rsplit("/", 1)
            found[owner, name] = items[1]
    return found


class Schema:
    """Types of one version, as the tables have them."""

    def __init__(self, folder: Path) -> None:
        self.types = {row["name"]: row for row in rows(folder / "types.tsv")}
        self.own: dict[str, list[Row]] = {}
        lists = list_items(folder / "csdl_openapi_differences.tsv")
        for row in rows(folder / "properties.tsv"):
            items = lists.get((row["type"], row["name"]))
            if items is not None:
                row["edm_type"], row["collection"] = items, "1"
            self.own.setdefault(row["type"], []).append(row)
        self.members: dict[str, set[str]] = {}
        for row in rows(folder / "enum_members.tsv"):
            self.members.setdefault(row["enum"], set()).add(row["member"])

    def properties(self, name: str) -> dict[str, Row]:
        """Own and inherited properties by name."""
        base = self.types[name]["base"]
        inherited = self.properties(base) if base else {}
        return inherited | {row["name"]: row for row in self.own.get(name, [])}

    def structured(self, name: str) -> bool:
        """Whether the type is an entity or complex type."""
        return name in self.types and self.types[name]["kind"] != "enum"

    def abstract(self, name: str) -> bool:
        """Whether the type is structured and has no instances of its own."""
        return self.structured(name) and self.types[name]["abstract"] == "1"

    def reachable(self, name: str, written: bool) -> set[str]:
        """The type and all that its values can hold."""
        found: set[str] = set()
        waiting = [name]
        while waiting:
            name = waiting.pop()
            if name in found or not name:
                continue
            found.add(name)
            if self.structured(name):
                for row in self.properties(name).values():
                    if not (written and row["read_only"] == "1"):
                        waiting.append(row["edm_type"])
        return found

    def faults(self, value: Any, row: Row, place: str, reply: bool) -> Iterator[str]:
        """What is wrong with the value of a property."""
        if row["collection"] == "1":
            if not isinstance(value, list):
                yield f"{place}: not an array"
                return
            for item in value:
                yield from self.single(item, row, place, reply)
        elif value is None:
            if row["nullable"] == "0":
                yield f"{place}: null"
        else:
            yield from self.single(value, row, place, reply)

    def single(self, value: Any, row: Row, place: str, reply: bool) -> Iterator[str]:
        """What is wrong with one value, or one item of a collection."""
        name = row["edm_type"]
        if row.get("map_value"):
            if not isinstance(value, dict) or not value:
                yield f"{place}: not a map"
        elif self.structured(name):
            yield from self.record(value, name, place, reply)
        elif name in self.types:
            known = self.members[name] | ({UNKNOWN_MEMBER} if reply else set())
            given = value.split(", ") if isinstance(value, str) else [""]
            if not set(given) <= known:
                yield f"{place}: {value} is no member of {name}"
        else:
            yield from self.built_in(value, row, place)

    def built_in(self, value: Any, row: Row, place: str) -> Iterator[str]:
        """What is wrong with a value of a built-in type."""
        name = row["edm_type"]
        if name == "Edm.Untyped":
            return
        if name in BITS:
            whole = isinstance(value, int) and not isinstance(value, bool)
            limit = 2 ** (BITS[name] - 1)
            if not whole or not -limit <= value < limit:
                yield f"{place}: {value} is no {name}"
            elif row["minimum"] and value < int(row["minimum"]):
                yield f"{place}: {value} is too small"
            elif row["maximum"] and value > int(row["maximum"]):
                yield f"{place}: {value} is too large"
        elif name in ("Edm.Decimal", "Edm.Double", "Edm.Single"):
            if isinstance(value, (bool, str)):
                yield f"{place}: {value} is no number"
        elif name == "Edm.Boolean":
            if not isinstance(value, bool):
                yield f"{place}: {value} is no truth value"
        elif not isinstance(value, str):
            yield f"{place}: {value} is no text"
        elif name == "Edm.String":
            length = len(value.encode("utf-16-le")) // 2
            if length < int(row["min_length"] or 0):
                yield f"{place}: too short"
            if row["max_length"] and length > int(row["max_length"]):
                yield f"{place}: too long"
        elif not re.fullmatch(PATTERNS[name], value):
            yield f"{place}: {value} is no {name}"

    def record(self, value: Any, name: str, place: str, reply: bool) -> Iterator[str]:
        """What is wrong with an object."""
        if not isinstance(value, dict):
            yield f"{place}: not an object"
            return
        actual = str(value.get("@odata.type", name)).lstrip("#")
        known = self.properties(actual)
        for member, inner in value.items():
            if member in known:
                row = known[member]
                if row["read_only"] == "1" and not reply:
                    yield f"{place}/{member}: read-only"
                yield from self.faults(inner, row, f"{place}/{member}", reply)
            elif not (
                self.types[actual]["open"] == "1"
                or (reply and (member == EXTRA_MEMBER or member.startswith("@odata.")))
            ):
                yield f"{place}/{member}: no property of {actual}"

    def missing(self, body: dict[str, Any], name: str, full: bool) -> list[str]:
        """Members of a body that must be there and are not."""
        known = self.properties(name)
        result = []
        for member, row in known.items():
            if row["read_only"] == "1" or self.abstract(row["edm_type"]):
                continue
            wanted = full or row["required"] == "1" or len(known) == 1
            if wanted and member not in body and row["edm_type"] != name:
                result.append(f"{name}/{member}")
        return result
