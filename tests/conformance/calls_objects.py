"""Made-up JSON objects: request bodies and rows of replies."""

from __future__ import annotations

from decimal import Decimal

import calls_values
from calls_json import Json, Object
from calls_options import Chosen
from calls_tables import Property, Tables

BODY_DEPTH = 3
REPLY_DEPTH = 3
EXTRA_MEMBER = "FutureMember"


def dynamic(map_value: str, seed: str) -> Object:
    """Members of an object used as a map, or dynamic members of an open type."""
    if map_value in ("", "Edm.Untyped"):
        return {
            "Invoice": "O'Brien & Söhne",
            "Amount": Decimal("1234.50"),
            "Größe in %": [1, None, {"a": "漢"}],
            "Big": calls_values.BIG,
        }
    names = {
        "Edm.Int64": ("Unattended", "Attended", "Größe"),
        "Edm.Boolean": ("1", "2", "14089"),
    }.get(map_value, ("Title", "a/b c", "漢字"))
    return {
        name: calls_values.primitive(name, map_value, f"{seed}/{name}")
        for name in names
    }


class Bodies:
    """Bodies of requests: everything that may be sent, or what must be."""

    def __init__(self, tables: Tables) -> None:
        self.tables = tables

    def sent(self, type_name: str) -> list[Property]:
        """The properties that a body carries: no read-only ones, none without a type
        that can be instantiated."""
        return [
            shape
            for shape in self.tables.properties(type_name)
            if not shape.read_only
            and not (
                self.tables.structured(shape.edm_type)
                and self.tables.type(shape.edm_type).abstract
            )
        ]

    def required(self, type_name: str) -> list[Property]:
        """The properties without which a body is refused."""
        sent = self.sent(type_name)
        if len(self.tables.properties(type_name)) == 1:
            return sent
        return [shape for shape in sent if shape.required]

    def optional(self, type_name: str) -> bool:
        """Whether a body of the type may leave something out."""
        return len(self.required(type_name)) < len(self.sent(type_name))

    def record(
        self, type_name: str, seed: str, full: bool, stack: tuple[str, ...] = ()
    ) -> Object:
        """A body or a part of one."""
        shapes = self.sent(type_name) if full else self.required(type_name)
        below = (*stack, type_name)
        result: Object = {}
        for shape in shapes:
            if self.tables.structured(shape.edm_type) and (
                shape.edm_type in below or len(below) > BODY_DEPTH
            ):
                continue
            place = f"{seed}/{shape.name}"
            result[shape.name] = self._value(shape, place, full, below)
        if full and self.tables.type(type_name).open:
            result.update(dynamic("", seed))
        return result

    def _value(
        self, shape: Property, seed: str, full: bool, stack: tuple[str, ...]
    ) -> Json:
        if not shape.collection:
            return self._single(shape, seed, full, stack)
        if self.tables.structured(shape.edm_type):
            return [self._single(shape, seed, full, stack)]
        count = 2 if calls_values.chance(seed, 3) else 1
        return [self._single(shape, f"{seed}/{n}", full, stack) for n in range(count)]

    def _single(
        self, shape: Property, seed: str, full: bool, stack: tuple[str, ...]
    ) -> Json:
        if shape.map_value:
            return dynamic(shape.map_value, seed)
        if self.tables.structured(shape.edm_type):
            return self.record(shape.edm_type, seed, full, stack)
        return scalar(self.tables, shape, seed)

    def cleared(self, type_name: str, seed: str) -> Object | None:
        """The required members and one that is set to null on purpose."""
        required = self.required(type_name)
        for shape in self.sent(type_name):
            if shape in required or not shape.nullable or shape.collection:
                continue
            if self.tables.kind(shape.edm_type) == "edm":
                body = self.record(type_name, seed, False)
                body[shape.name] = None
                return body
        return None


def scalar(tables: Tables, shape: Property, seed: str) -> Json:
    """A value of a property that is neither a collection nor an object."""
    if tables.kind(shape.edm_type) == "enum":
        return calls_values.enumeration(tables, shape.edm_type, seed)
    return calls_values.primitive(shape.name, shape.edm_type, seed, shape)


def _only(value: Json, names: list[str]) -> Json:
    if isinstance(value, list):
        return [_only(item, names) for item in value]
    if isinstance(value, dict):
        return {k: v for k, v in value.items() if k in names or k.startswith("@")}
    return value


class Replies:
    """Rows of replies: full ones, and sparse ones from a newer service."""

    def __init__(self, tables: Tables) -> None:
        self.tables = tables

    def full(self, type_name: str, seed: str, stack: tuple[str, ...] = ()) -> Object:
        """A row that has every property."""
        real = self.tables.concrete(type_name)
        below = (*stack, real)
        result: Object = {}
        if real != type_name:
            result["@odata.type"] = f"#{real}"
        for shape in self.tables.properties(real):
            place = f"{seed}/{shape.name}"
            if self._too_deep(shape, below):
                continue
            result[shape.name] = self._value(shape, place, below)
        if self.tables.type(real).open:
            result.update(dynamic("", seed))
        if not stack and calls_values.chance(f"{seed}+", 3):
            result[EXTRA_MEMBER] = {"Since": "30.0", "Values": [1, "é"]}
        return result

    def sparse(self, type_name: str, seed: str) -> Object:
        """A row with absent members, nulls, an unknown member of an enumeration and
        a member that no table knows."""
        real = self.tables.concrete(type_name)
        key = self.tables.key(real)
        result: Object = {}
        if real != type_name:
            result["@odata.type"] = f"#{real}"
        unknown_given = False
        for shape in self.tables.properties(real):
            place = f"{seed}/{shape.name}"
            kind = self.tables.kind(shape.edm_type)
            if shape.name in key:
                result[shape.name] = self._value(shape, place, (real,))
            elif kind == "enum" and not shape.collection and not unknown_given:
                result[shape.name] = calls_values.UNKNOWN_MEMBER
                unknown_given = True
            elif calls_values.chance(f"{place}-", 3):
                if shape.collection:
                    result[shape.name] = []
                elif shape.nullable:
                    result[shape.name] = None
            elif kind in ("edm", "enum") and calls_values.chance(f"{place}+", 2):
                result[shape.name] = self._value(shape, place, (real,))
        result[EXTRA_MEMBER] = calls_values.UNKNOWN_MEMBER
        return result

    def chosen(self, type_name: str, names: Chosen, seed: str) -> Object:
        """A row that has the named properties only, as $select and $expand ask."""
        row = self.full(type_name, seed)
        result = {k: v for k, v in row.items() if k in names or k.startswith("@")}
        for name, inner in names.items():
            if inner is not None and name in result:
                result[name] = _only(result[name], inner)
        return result

    def _too_deep(self, shape: Property, below: tuple[str, ...]) -> bool:
        if not self.tables.structured(shape.edm_type) or shape.map_value:
            return False
        return shape.edm_type in below or len(below) >= REPLY_DEPTH

    def _value(self, shape: Property, seed: str, stack: tuple[str, ...]) -> Json:
        nested = shape.nullable and not shape.collection and len(stack) > 1
        if nested and calls_values.chance(f"{seed}-", 6):
            return None
        if not shape.collection:
            return self._single(shape, seed, stack)
        if self.tables.structured(shape.edm_type):
            return [self._single(shape, seed, stack)]
        count = 2 if calls_values.chance(seed, 3) else 1
        return [self._single(shape, f"{seed}/{n}", stack) for n in range(count)]

    def _single(self, shape: Property, seed: str, stack: tuple[str, ...]) -> Json:
        if shape.map_value:
            return dynamic(shape.map_value, seed)
        if self.tables.structured(shape.edm_type):
            return self.full(shape.edm_type, seed, stack)
        return scalar(self.tables, shape, seed)
