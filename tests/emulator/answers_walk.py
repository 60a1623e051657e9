"""Compares answers with the tables: which members occur, and whether they are declared."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from answers_tables import Operation, Property, Tables

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]

FORMS = {
    "Edm.Guid": re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
    "Edm.DateTimeOffset": re.compile(
        r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,7})?(Z|[+-]\d\d:\d\d)"
    ),
    "Edm.Date": re.compile(r"\d{4}-\d\d-\d\d"),
    "Edm.TimeOfDay": re.compile(r"\d\d:\d\d:\d\d(\.\d{1,7})?"),
    "Edm.Duration": re.compile(r"-?P(\d+D)?(T(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?"),
    "Edm.Binary": re.compile(r"[A-Za-z0-9+/_-]*={0,2}"),
    "Edm.String": re.compile(r".*", re.DOTALL),
}
RANGES = {"Edm.Byte": (0, 255), "Edm.Int16": (-(2**15), 2**15 - 1)}
RANGES |= {"Edm.Int32": (-(2**31), 2**31 - 1), "Edm.Int64": (-(2**63), 2**63 - 1)}


@dataclass
class Walk:
    """What was seen in answers, and what is wrong with them."""

    tables: Tables
    seen: set[tuple[str, str]] = field(default_factory=set)
    problems: list[str] = field(default_factory=list)

    def answer(self, operation: Operation, body: Json) -> None:
        """Walks the body of an answer."""
        ty = operation.result_type
        where = operation.id
        if operation.is_list:
            rows = body.get("value") if isinstance(body, dict) and operation.is_odata else body
            if isinstance(rows, dict):
                rows = rows.get("value")
            if not isinstance(rows, list):
                self.problems.append(f"{where}: no list")
            else:
                if len(rows) < 2:
                    self.problems.append(f"{where}: {len(rows)} rows")
                for row in rows:
                    self.value(ty, row, where, operation.is_odata)
            return
        is_single = not self.tables.is_structured(ty) and not operation.map_value
        if operation.is_odata and isinstance(body, dict) and (operation.is_wrapped or is_single):
            if "@odata.context" not in body:
                self.problems.append(f"{where}: no context")
            body = body.get("value")
        if operation.map_value and isinstance(body, dict):
            for name, item in body.items():
                if not name.startswith("@"):
                    self.value(operation.map_value, item, where, operation.is_odata)
            return
        self.value(ty, body, where, operation.is_odata)

    def value(self, ty: str, value: Json, where: str, is_odata: bool) -> None:
        """Walks one value of a type."""
        if value is None or ty == "Edm.Untyped":
            return
        if self.tables.is_structured(ty):
            self._object(ty, value, where, is_odata)
        elif self.tables.is_enum(ty):
            self._member(ty, value, where)
        elif not _is_of(ty, value):
            self.problems.append(f"{where}: {value!r} is not {ty}")

    def _member(self, ty: str, value: Json, where: str) -> None:
        enum = self.tables.types[ty]
        names = value.split(", ") if isinstance(value, str) else []
        is_known = bool(names) and all(name in enum.members for name in names)
        if not is_known or (len(names) > 1 and not enum.is_flags):
            self.problems.append(f"{where}: {value!r} is not a member of {ty}")

    def _object(self, ty: str, value: Json, where: str, is_odata: bool) -> None:
        if not isinstance(value, dict):
            self.problems.append(f"{where}: {value!r} is no object of {ty}")
            return
        stated = value.get("@odata.type")
        actual = stated.removeprefix("#") if isinstance(stated, str) else ty
        properties = {_spelling(prop, is_odata): prop for prop in self.tables.properties(actual)}
        for name, member in value.items():
            if "@" in name:
                continue
            prop = properties.get(name)
            at = f"{where}.{name}"
            if prop is None:
                if not self.tables.types[actual].is_open:
                    self.problems.append(f"{at}: {actual} does not declare it")
                continue
            self._property(actual, prop, member, at, is_odata)

    def _property(self, ty: str, prop: Property, value: Json, at: str, is_odata: bool) -> None:
        if value is None:
            return
        if prop.is_collection:
            if not isinstance(value, list):
                self.problems.append(f"{at}: no list")
                return
            items: list[Json] = value
        elif prop.map_value and isinstance(value, dict):
            items = list(value.values())
        else:
            items = [value]
        if items:
            # A property of a base type counts for every type that was met with it.
            self.seen.add((ty, prop.name))
            self.seen.add((prop.owner, prop.name))
        for item in items:
            self.value(prop.map_value or prop.type, item, at, is_odata)

    def missing(self) -> list[str]:
        """Properties of result types that occurred in no answer."""
        direct = {operation.result_type for operation in self.tables.operations}
        absent: set[str] = set()
        for name in self.tables.reachable():
            ty = self.tables.types[name]
            wanted = self.tables.properties(name) if name in direct else iter(ty.properties)
            is_without_instances = ty.is_abstract and self.tables.concrete(name) == name
            if is_without_instances:
                continue
            absent.update(
                f"{name}.{prop.name}" for prop in wanted if (name, prop.name) not in self.seen
            )
        return sorted(absent)


def _spelling(prop: Property, is_odata: bool) -> str:
    return prop.name if is_odata or not prop.other_name else prop.other_name


def _is_of(ty: str, value: Json) -> bool:
    if ty in FORMS:
        return isinstance(value, str) and FORMS[ty].fullmatch(value) is not None
    if ty == "Edm.Boolean":
        return isinstance(value, bool)
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return False
    if ty in RANGES:
        low, high = RANGES[ty]
        return isinstance(value, int) and low <= value <= high
    return ty in ("Edm.Double", "Edm.Single", "Edm.Decimal")
