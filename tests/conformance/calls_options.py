"""Made-up query options over the real properties of a type."""

from __future__ import annotations

from dataclasses import dataclass, field

import calls_values
from calls_json import Json, Object
from calls_tables import Operation, Property, Tables

PREFERRED = ("Name", "DisplayName", "Title", "UserName", "Key", "Id")
LITERALS = (
    calls_values.EVERYTHING,
    "L'été à 100%: 漢字 & more? #1 = 1",
    "''quoted'' (1,2);x=y",
    "a+b c%2Bd%20e's%",
)
Chosen = dict[str, list[str] | None]
TOP = 3
SKIP = 2


@dataclass
class Options:
    """Query options of one call and the properties that its reply then has, each with
    the members chosen of it where only some are."""

    values: Object = field(default_factory=dict)
    chosen: Chosen | None = None

    @property
    def pairs(self) -> list[Json]:
        """The options as decoded pairs of the query."""
        return [[f"${name}", _spelled(v)] for name, v in self.values.items()]


def _spelled(value: Json) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def literal(text: str) -> str:
    """A string literal of an expression."""
    return "'" + text.replace("'", "''") + "'"


def _scalars(tables: Tables, type_name: str) -> list[Property]:
    return [
        shape
        for shape in tables.properties(type_name)
        if not shape.collection
        and not tables.structured(shape.edm_type)
        and shape.edm_type not in ("Edm.Untyped", "Edm.Binary")
    ]


def _ranked(shapes: list[Property], seed: str) -> list[Property]:
    def rank(shape: Property) -> tuple[int, int]:
        known = shape.name in PREFERRED
        place = PREFERRED.index(shape.name) if known else len(PREFERRED)
        return (place, calls_values.draw(f"{seed}={shape.name}"))

    return sorted(shapes, key=rank)


def _text_clause(name: str, seed: str) -> str:
    quoted = literal(calls_values.pick_text(seed, LITERALS))
    return (
        f"{name} eq {quoted}",
        f"contains({name},{quoted})",
        f"startswith(tolower({name}),{quoted})",
    )[calls_values.draw(f"{seed}?") % 3]


def _clause(tables: Tables, shape: Property, seed: str) -> str:
    if tables.kind(shape.edm_type) == "enum":
        member = tables.type(shape.edm_type).members
        return f"{shape.name} ne {literal(calls_values.pick_text(seed, member))}"
    if shape.edm_type == "Edm.Boolean":
        return f"not {shape.name}"
    value = calls_values.primitive(shape.name, shape.edm_type, seed)
    if shape.edm_type == "Edm.Guid":
        return f"{shape.name} eq {value}"
    if shape.edm_type == "Edm.DateTimeOffset":
        return f"({shape.name} ge {value} or {shape.name} eq null)"
    return f"{shape.name} lt {value}"


def _inner_texts(tables: Tables, type_name: str, seed: str) -> list[str]:
    return [
        f"{shape.name}/{inner.name}"
        for shape in tables.properties(type_name)
        if tables.structured(shape.edm_type) and not shape.collection
        for inner in _ranked(_scalars(tables, shape.edm_type), seed)
        if inner.edm_type == "Edm.String"
    ]


def _filter(tables: Tables, type_name: str, seed: str) -> str:
    ranked = _ranked(_scalars(tables, type_name), f"{seed}/filter")
    texts = [s for s in ranked if s.edm_type == "Edm.String"][:1]
    others = [s for s in ranked if s.edm_type != "Edm.String"]
    others.sort(key=lambda s: calls_values.draw(f"{seed}/other={s.name}"))
    names = [s.name for s in texts] or _inner_texts(tables, type_name, seed)[:1]
    clauses = [_text_clause(name, f"{seed}/{name}") for name in names]
    clauses += [_clause(tables, s, f"{seed}/{s.name}") for s in others[:1]]
    return " and ".join(clauses)


def _expanded(tables: Tables, type_name: str, seed: str) -> tuple[str, Chosen]:
    shapes = [s for s in tables.properties(type_name) if s.navigation]
    shapes.sort(key=lambda s: calls_values.draw(f"{seed}={s.name}"))
    parts = []
    chosen: Chosen = {}
    for number, shape in enumerate(shapes[:2]):
        inner = _ranked(_scalars(tables, shape.edm_type), f"{seed}/{shape.name}")
        names = [s.name for s in inner[:2]]
        chosen[shape.name] = names if number else None
        nested = f"($select={','.join(names)})" if number else ""
        parts.append(shape.name + nested)
    return ",".join(parts) or "*", chosen


def _over_type(
    tables: Tables, type_name: str, declared: tuple[str, ...], seed: str
) -> Options:
    scalars = _ranked(_scalars(tables, type_name), f"{seed}/select")
    others = [s for s in tables.properties(type_name) if not s.navigation]
    selected = [s.name for s in (scalars or others)[:3]]
    expand, expanded = _expanded(tables, type_name, f"{seed}/expand")
    order = [s.name for s in _ranked(scalars, f"{seed}/orderby")[:2]]
    values: Object = {
        "filter": _filter(tables, type_name, seed),
        "select": ",".join(selected),
        "expand": expand,
        "orderby": " desc,".join(order),
        "top": TOP,
        "skip": SKIP,
        "count": True,
    }
    given = {k: v for k, v in values.items() if k in declared}
    selection: Chosen = {name: None for name in selected}
    return Options(given, {**selection, **expanded})


def _over_values(declared: tuple[str, ...]) -> Options:
    values: Object = {
        "filter": f"contains($it,{literal(calls_values.EVERYTHING)})",
        "orderby": "$it desc",
        "top": TOP,
        "skip": SKIP,
        "count": True,
    }
    return Options({k: v for k, v in values.items() if k in declared})


def make(tables: Tables, operation: Operation, seed: str) -> Options:
    """All options that the operation declares and that mean something for it."""
    declared = operation.options
    result = operation.result_type
    if not declared or not result:
        return Options()
    filtered = "filter" in declared
    if operation.result_collection and not tables.structured(result):
        return _over_values(declared)
    if filtered and not operation.result_collection:
        source = tables.set_types.get(operation.bound_set, "")
        if source:
            options = _over_type(tables, source, declared, seed)
            same = tables.structured(result) and result == source
            return options if same else Options(options.values)
    if tables.structured(result):
        return _over_type(tables, result, declared, seed)
    return Options()
