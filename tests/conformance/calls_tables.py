"""Reads the fact tables of one API version.

Every cell is the text between two tabs; nothing is quoted. Flags are "0", "1" or
"?" (unknown), lists are separated by blanks.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

VERSIONS = ("17.0", "20.0")
FOLDER_HEADER = "x-uipath-organizationunitid"

Row = dict[str, str]


class TableError(Exception):
    """A table contradicts itself or another one."""


@dataclass(frozen=True)
class Parameter:
    """One row of parameters.tsv."""

    operation: str
    name: str
    location: str
    edm_type: str
    collection: bool
    required: bool


@dataclass(frozen=True)
class Property:
    """One row of properties.tsv."""

    owner: str
    name: str
    edm_type: str
    collection: bool
    nullable: bool
    navigation: bool
    required: bool
    read_only: bool
    max_length: int | None
    min_length: int
    minimum: int | None
    maximum: int | None
    map_value: str


@dataclass(frozen=True)
class Type:
    """One row of types.tsv with its own properties or members."""

    name: str
    kind: str
    base: str
    abstract: bool
    open: bool
    key: tuple[str, ...]
    flags: bool
    properties: tuple[Property, ...] = ()
    members: tuple[str, ...] = ()


@dataclass(frozen=True)
class Operation:
    """One public row of operations.tsv with its parameters."""

    id: str
    kind: str
    verb: str
    path: str
    bound_set: str
    result_type: str
    result_collection: bool
    result_wrapped: bool
    result_map: str
    binary: bool
    success: int
    statuses: tuple[int, ...]
    folder_header: bool
    options: tuple[str, ...]
    body_map: str
    multipart: bool
    parameters: tuple[Parameter, ...] = ()

    def located(self, *locations: str) -> list[Parameter]:
        """The parameters that stand at one of the given places."""
        return [p for p in self.parameters if p.location in locations]

    def shared(self, parameter: Parameter) -> bool:
        """Whether another parameter has the same name at another place."""
        return sum(p.name == parameter.name for p in self.parameters) > 1

    @property
    def body(self) -> Parameter | None:
        """The JSON body, if the operation takes one."""
        rows = self.located("body")
        return rows[0] if rows else None


@dataclass
class Tables:
    """Everything that the tables of one version say about public operations."""

    version: str
    operations: list[Operation]
    types: dict[str, Type]
    set_types: dict[str, str]
    derived: dict[str, list[str]] = field(default_factory=dict)

    def kind(self, name: str) -> str:
        """`entity`, `complex`, `enum`, or `edm` for a built-in type."""
        if name.startswith("Edm."):
            return "edm"
        return self.type(name).kind

    def type(self, name: str) -> Type:
        """The named type."""
        if name not in self.types:
            raise TableError(f"{self.version}: no type {name}")
        return self.types[name]

    def structured(self, name: str) -> bool:
        """Whether values of the type are JSON objects with declared members."""
        return self.kind(name) in ("entity", "complex")

    def properties(self, name: str) -> list[Property]:
        """Own and inherited properties, inherited ones first."""
        found = self.type(name)
        inherited = self.properties(found.base) if found.base else []
        return inherited + list(found.properties)

    def key(self, name: str) -> tuple[str, ...]:
        """The key properties, wherever in the inheritance they are declared."""
        found = self.type(name)
        if found.key or not found.base:
            return found.key
        return self.key(found.base)

    def concrete(self, name: str) -> str:
        """The type itself, or its first descendant that is not abstract."""
        if not self.type(name).abstract:
            return name
        for child in self.derived.get(name, []):
            chosen = self.concrete(child)
            if not self.type(chosen).abstract:
                return chosen
        return name


def read_rows(path: Path) -> list[Row]:
    """The rows of one table as dictionaries, in the order of the file."""
    lines = path.read_text(encoding="utf-8").split("\n")
    header = lines[0].split("\t")
    rows = []
    for number, line in enumerate(lines[1:], 2):
        if not line:
            continue
        cells = line.split("\t")
        if len(cells) != len(header):
            raise TableError(f"{path.name}:{number}: {len(cells)} cells")
        rows.append(dict(zip(header, cells, strict=True)))
    return rows


def _number(cell: str) -> int | None:
    return int(cell) if cell else None


def _property(row: Row) -> Property:
    return Property(
        owner=row["type"],
        name=row["name"],
        edm_type=row["edm_type"],
        collection=row["collection"] == "1",
        nullable=row["nullable"] in ("1", "?"),
        navigation=row["navigation"] == "1",
        required=row["required"] == "1",
        read_only=row["read_only"] == "1",
        max_length=_number(row["max_length"]),
        min_length=_number(row["min_length"]) or 0,
        minimum=_number(row["minimum"]),
        maximum=_number(row["maximum"]),
        map_value=row["map_value"],
    )


def _parameter(row: Row) -> Parameter:
    return Parameter(
        operation=row["operation"],
        name=row["name"],
        location=row["in"],
        edm_type=row["edm_type"],
        collection=row["collection"] == "1",
        required=row["required"] == "1",
    )


def _operation(row: Row, parameters: list[Parameter]) -> Operation:
    return Operation(
        id=row["id"],
        kind=row["kind"],
        verb=row["verb"],
        path=row["path_template"],
        bound_set=row["bound_to"].partition(":")[0],
        result_type=row["result_type"],
        result_collection=row["result_collection"] == "1",
        result_wrapped=row["result_wrapped"] == "1",
        result_map=row["result_map_value"],
        binary=row["result_media"] == "application/octet-stream",
        success=int(row["success_status"]),
        statuses=tuple(int(status) for status in row["statuses"].split()),
        folder_header=row["folder_header"] == "1",
        options=tuple(name.lstrip("$") for name in row["query_options"].split()),
        body_map=row["body_map_value"],
        multipart=row["body_media"] == "multipart/form-data",
        parameters=tuple(parameters),
    )


def _lists(path: Path) -> dict[str, str]:
    """Types of items of properties that only CSDL takes for objects, not for lists."""
    if not path.exists():
        return {}
    return {
        row["where"]: row["openapi"].removeprefix("Collection(").removesuffix(")")
        for row in read_rows(path)
        if row["what"] == "property" and ".List_1Of" in row["csdl"]
    }


def _types(folder: Path) -> dict[str, Type]:
    properties: dict[str, list[Property]] = {}
    lists = _lists(folder / "csdl_openapi_differences.tsv")
    for row in read_rows(folder / "properties.tsv"):
        if items := lists.get(f"{row['type']}/{row['name']}"):
            row = row | {"edm_type": items, "collection": "1"}
        properties.setdefault(row["type"], []).append(_property(row))
    members: dict[str, list[str]] = {}
    for row in read_rows(folder / "enum_members.tsv"):
        members.setdefault(row["enum"], []).append(row["member"])
    return {
        row["name"]: Type(
            name=row["name"],
            kind=row["kind"],
            base=row["base"],
            abstract=row["abstract"] == "1",
            open=row["open"] == "1",
            key=tuple(row["key"].split()),
            flags=row["enum_flags"] == "1",
            properties=tuple(properties.get(row["name"], [])),
            members=tuple(members.get(row["name"], [])),
        )
        for row in read_rows(folder / "types.tsv")
    }


def read_tables(root: Path, version: str) -> Tables:
    """Reads the tables of one version; only public operations are kept."""
    folder = root / version
    parameters: dict[str, list[Parameter]] = {}
    for row in read_rows(folder / "parameters.tsv"):
        parameters.setdefault(row["operation"], []).append(_parameter(row))
    operations = [
        _operation(row, parameters.get(row["id"], []))
        for row in read_rows(folder / "operations.tsv")
        if row["public"] == "1"
    ]
    types = _types(folder)
    derived: dict[str, list[str]] = {}
    for name in sorted(types):
        if types[name].base:
            derived.setdefault(types[name].base, []).append(name)
    sets = read_rows(folder / "entity_sets.tsv")
    return Tables(
        version=version,
        operations=operations,
        types=types,
        set_types={row["set"]: row["type"] for row in sets},
        derived=derived,
    )
