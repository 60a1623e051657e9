"""The fact tables of one API version: what the answers of the emulator are checked against."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

FACTS = Path(__file__).resolve().parent.parent / "data" / "facts"


@dataclass(frozen=True)
class Property:
    """A row of properties.tsv."""

    owner: str
    name: str
    type: str
    is_collection: bool
    is_navigation: bool
    is_required: bool
    map_value: str
    other_name: str
    max_length: int | None
    min_length: int
    minimum: int | None


@dataclass(frozen=True)
class Parameter:
    """A row of parameters.tsv."""

    name: str
    place: str
    type: str
    is_collection: bool
    is_required: bool


@dataclass
class Operation:
    """A public row of operations.tsv."""

    id: str
    kind: str
    verb: str
    path: str
    set: str
    result_type: str
    is_list: bool
    is_wrapped: bool
    map_value: str
    is_binary: bool
    statuses: tuple[int, ...]
    has_folder: bool
    options: tuple[str, ...]
    parameters: list[Parameter] = field(default_factory=list)

    @property
    def is_odata(self) -> bool:
        """Whether it belongs to the OData part of the API."""
        return self.path.startswith("/odata/")


@dataclass
class Type:
    """A row of types.tsv."""

    name: str
    kind: str
    base: str
    is_abstract: bool
    is_open: bool
    is_flags: bool
    properties: list[Property] = field(default_factory=list)
    members: list[str] = field(default_factory=list)


@dataclass
class Tables:
    """Everything about one version."""

    operations: list[Operation]
    types: dict[str, Type]
    sets: dict[str, str]

    def properties(self, name: str) -> Iterator[Property]:
        """The properties of a type, those of its bases first."""
        ty = self.types[name]
        if ty.base:
            yield from self.properties(ty.base)
        yield from ty.properties

    def is_structured(self, name: str) -> bool:
        """Whether values of the type are objects."""
        return name in self.types and self.types[name].kind != "enum"

    def is_enum(self, name: str) -> bool:
        """Whether values of the type are members of an enumeration."""
        return name in self.types and self.types[name].kind == "enum"

    def concrete(self, name: str) -> str:
        """The type itself, or one that derives from it where it has no instances."""
        if not self.types[name].is_abstract:
            return name
        for other in self.types.values():
            if other.base == name:
                return self.concrete(other.name)
        return name

    def reachable(self) -> set[str]:
        """The result types of all operations, and the types of their properties."""
        found: set[str] = set()
        waiting = [operation.result_type for operation in self.operations]
        while waiting:
            name = waiting.pop()
            if name in found or not self.is_structured(name):
                continue
            found.add(name)
            waiting.append(self.concrete(name))
            for prop in self.properties(name):
                waiting.extend((prop.type, prop.map_value))
        return found


def _rows(path: Path) -> Iterator[dict[str, str]]:
    lines = path.read_text(encoding="utf-8").rstrip("\n").split("\n")
    names = lines[0].split("\t")
    for line in lines[1:]:
        yield dict(zip(names, line.split("\t"), strict=True))


def _number(text: str) -> int | None:
    return int(text) if text.lstrip("-").isdigit() else None


def load(version: str) -> Tables:
    """Reads the tables of a version."""
    folder = FACTS / version
    types = {
        row["name"]: Type(
            row["name"],
            row["kind"],
            row["base"],
            row["abstract"] == "1",
            row["open"] == "1",
            row["enum_flags"] == "1",
        )
        for row in _rows(folder / "types.tsv")
    }
    for row in _rows(folder / "properties.tsv"):
        types[row["type"]].properties.append(_property(row))
    for row in _rows(folder / "enum_members.tsv"):
        types[row["enum"]].members.append(row["member"])
    operations = {
        row["id"]: _operation(row)
        for row in _rows(folder / "operations.tsv")
        if row["public"] == "1"
    }
    for row in _rows(folder / "parameters.tsv"):
        if row["operation"] in operations:
            operations[row["operation"]].parameters.append(
                Parameter(
                    row["name"],
                    row["in"],
                    row["edm_type"],
                    row["collection"] == "1",
                    row["required"] == "1",
                )
            )
    sets = {row["set"]: row["type"] for row in _rows(folder / "entity_sets.tsv")}
    return Tables(list(operations.values()), types, sets)


def _property(row: dict[str, str]) -> Property:
    return Property(
        owner=row["type"],
        name=row["name"],
        type=row["edm_type"],
        is_collection=row["collection"] == "1",
        is_navigation=row["navigation"] == "1",
        is_required=row["required"] == "1",
        map_value=row["map_value"],
        other_name=row["json_name"],
        max_length=_number(row["max_length"]),
        min_length=_number(row["min_length"]) or 0,
        minimum=_number(row["minimum"]),
    )


def _operation(row: dict[str, str]) -> Operation:
    return Operation(
        id=row["id"],
        kind=row["kind"],
        verb=row["verb"],
        path=row["path_template"],
        set=row["bound_to"].split(":")[0] if ":" in row["bound_to"] else row["group"],
        result_type=row["result_type"],
        is_list=row["result_collection"] == "1",
        is_wrapped=row["result_wrapped"] == "1",
        map_value=row["result_map_value"],
        is_binary=row["result_media"] == "application/octet-stream",
        statuses=tuple(int(status) for status in row["statuses"].split()),
        has_folder=row["folder_header"] == "1",
        options=tuple(row["query_options"].split()),
    )
