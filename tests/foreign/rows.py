"""Rows for any entity model: values that fit the declared types, the same for the same seed.

A row is a plain mapping from property names to plain values: enumeration members by name,
complex values as mappings, collections as lists. A navigation property holds ``Ref``s to rows of
other sets, or rows of its own where it is bound to no set. What a given row leaves out is made
up when it may not be null, and null otherwise.
"""

from __future__ import annotations

import datetime as dt
import random
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Any

from odatapy.data import ComplexValue, Entity, Property, ValueType
from odatapy.edm.model import (
    Edm,
    EdmComplexType,
    EdmEntitySet,
    EdmEntityType,
    EdmEnumType,
    EdmNavigationProperty,
    EdmProperty,
    EdmStructuredType,
)
from odatapy.edm.primitives import PrecisionDateTime
from odatapy.server.inmemory import InMemoryDataStore

Row = Mapping[str, Any]

#: The day on which everything happens, so that a seed says the same thing for ever.
TODAY = dt.datetime(2025, 3, 10, 6, 0, tzinfo=dt.timezone.utc)
#: How deep made-up complex values nest; a type that needs itself ends there.
MAX_DEPTH = 4
#: The rows of a set that nobody told a story about.
GENERIC_ROWS = 5
#: What a told row has where the story is silent and null is not allowed.
NOTHING: Mapping[str, Any] = {"Edm.Boolean": False, "Edm.Int32": 0, "Edm.Int64": 0}


@dataclass(frozen=True)
class Ref:
    """A link to the row of ``entity_set`` whose key is ``key``."""

    entity_set: str
    key: Any


@dataclass(frozen=True)
class Field:
    """What is asked of the model again and again about one property."""

    prop: EdmProperty
    name: str
    type_name: str
    collection: bool
    nullable: bool
    enum: EdmEnumType | None
    complex: EdmComplexType | None
    primitive: str
    max_length: int | None
    is_key: bool


def moment(rng: random.Random, *, days: float = 14.0, after: dt.datetime | None = None) -> Any:
    """An instant with seven fractional digits, as .NET services write them."""
    base = after or TODAY - dt.timedelta(days=days)
    ticks = rng.randrange(int(days * 86400) * 10_000_000)
    whole = base.replace(microsecond=0) + dt.timedelta(microseconds=ticks // 10)
    return PrecisionDateTime(
        *whole.timetuple()[:6],
        whole.microsecond,
        tzinfo=dt.timezone.utc,
        fraction=f"{whole.microsecond:06d}{ticks % 10}",
    )


def guid(rng: random.Random) -> uuid.UUID:
    """A random UUID that depends on the seed alone."""
    return uuid.UUID(int=rng.getrandbits(128), version=4)


class Filler:
    """Fills a store with the given rows, and with made-up ones where none are given."""

    def __init__(self, edm: Edm, seed: int) -> None:
        self.edm = edm
        self.seed = seed
        self.store = InMemoryDataStore()
        self._fields = lru_cache(maxsize=None)(self._describe)
        self._types: dict[str, EdmStructuredType] = {}

    def fill(self, told: Mapping[str, Sequence[Row]]) -> InMemoryDataStore:
        """The store, every set of the model in it; sets of ``told`` hold those rows."""
        container = self.edm.entity_container
        sets = list(container.entity_sets) if container is not None else []
        sources: dict[str, Sequence[Row] | None] = {}
        for entity_set in sets:
            rng = random.Random(f"{self.seed}/{entity_set.name}")
            rows = told.get(entity_set.name)
            sources[entity_set.name] = rows
            entities = (
                [self._entity(entity_set.entity_type, i, rng, None) for i in range(GENERIC_ROWS)]
                if rows is None
                else [self._entity(entity_set.entity_type, i, rng, r) for i, r in enumerate(rows)]
            )
            self.store.set_entities(entity_set.name, entities)
            keys = self._keys(entity_set.entity_type)
            if len(keys) == 1 and keys[0].primitive.startswith("Edm.Int"):
                self.store.declare_key_auto_generating(entity_set.name)
        for entity_set in sets:
            self._link(entity_set, sources[entity_set.name])
        return self.store

    # -- what the model says ------------------------------------------------------------
    def _describe(self, type_name: str) -> tuple[Field, ...]:
        structured = self._types[type_name]
        keys: set[str] = set()
        if isinstance(structured, EdmEntityType):
            keys = set(structured.key_predicate_names)
        return tuple(_field(prop, keys) for prop in structured.get_properties())

    def fields(self, structured: EdmStructuredType) -> tuple[Field, ...]:
        """The properties of a type, inherited ones first."""
        name = structured.full_qualified_name.fqn
        self._types.setdefault(name, structured)
        return self._fields(name)

    def _keys(self, entity_type: EdmEntityType) -> list[Field]:
        return [field for field in self.fields(entity_type) if field.is_key]

    def _key_text(self, entity_type: EdmEntityType, entity: Entity) -> str:
        # The spelling under which the library's store looks relations up.
        return "|".join(repr(entity.get_value(n)) for n in entity_type.key_predicate_names)

    # -- properties ---------------------------------------------------------------------
    def _entity(
        self, entity_type: EdmEntityType, index: int, rng: random.Random, row: Row | None
    ) -> Entity:
        entity = Entity(type=entity_type.full_qualified_name.fqn)
        entity.properties = self._properties(entity_type, index, rng, row, 0)
        return entity

    def _properties(
        self,
        structured: EdmStructuredType,
        index: int,
        rng: random.Random,
        row: Row | None,
        depth: int,
    ) -> list[Property]:
        properties = []
        for field in self.fields(structured):
            if field.primitive == "Edm.Stream":
                continue
            if row is not None and field.name in row:
                properties.append(self._given(field, index, rng, row[field.name], depth))
            elif field.collection or not field.nullable or self._wanted(rng, row, depth):
                properties.append(self._made_up(field, index, rng, depth, row is not None))
            else:
                properties.append(_property(field, None))
        return properties

    @staticmethod
    def _wanted(rng: random.Random, row: Row | None, depth: int) -> bool:
        return row is None and depth < MAX_DEPTH and rng.random() < 0.7

    def _given(
        self, field: Field, index: int, rng: random.Random, value: Any, depth: int
    ) -> Property:
        def one(item: Any) -> Any:
            if item is None:
                return None
            if field.enum is not None:
                return field.enum.parse_value(item)
            if field.complex is not None:
                return self._complex(field.complex, index, rng, item, depth)
            return item

        if field.collection:
            return _property(field, [one(item) for item in value or ()])
        return _property(field, one(value))

    def _made_up(
        self, field: Field, index: int, rng: random.Random, depth: int, told: bool
    ) -> Property:
        def one(position: int) -> Any:
            if field.enum is not None:
                names = field.enum.member_names
                return field.enum.value_of_member(names[0] if told else rng.choice(names))
            if field.complex is not None:
                return self._complex(field.complex, position, rng, {} if told else None, depth)
            plain = NOTHING.get(field.primitive) if told and not field.is_key else None
            return scalar(field, position, rng) if plain is None else plain

        if not field.collection:
            return _property(field, one(index))
        empty = told or depth >= MAX_DEPTH or field.primitive == "Edm.Untyped"
        return _property(field, [one(i) for i in range(0 if empty else rng.randrange(3))])

    def _complex(
        self,
        declared: EdmComplexType,
        index: int,
        rng: random.Random,
        row: Row | None,
        depth: int,
    ) -> ComplexValue:
        concrete: EdmStructuredType = declared
        if declared.is_abstract:
            derived = [t for t in declared.derived_types if not t.is_abstract]
            concrete = derived[0] if derived else declared
        value = ComplexValue(type_name=concrete.full_qualified_name.fqn)
        if depth <= 2 * MAX_DEPTH:
            value.properties = self._properties(concrete, index, rng, row, depth + 1)
        return value

    # -- navigation ---------------------------------------------------------------------
    def _link(self, entity_set: EdmEntitySet, rows: Sequence[Row] | None) -> None:
        entity_type = entity_set.entity_type
        rng = random.Random(f"{self.seed}/{entity_set.name}/links")
        entities = self.store.entities(entity_set.name)
        own_keys = {key.name for key in self._keys(entity_type)}
        for nav in entity_type.get_navigation_properties():
            bound = self.edm.get_entity_set(entity_set.get_binding_target(nav.name) or "")
            for index, entity in enumerate(entities):
                if rows is not None and nav.name in rows[index]:
                    targets = self._told(nav, bound, rows[index][nav.name], rng)
                else:
                    targets = self._related(nav, bound, index, entity, own_keys, rng)
                key = self._key_text(entity_type, entity)
                self.store.set_relation(entity_set.name, key, nav.name, targets)

    def _told(
        self, nav: EdmNavigationProperty, bound: EdmEntitySet | None, value: Any, rng: random.Random
    ) -> list[Entity]:
        items = value if isinstance(value, list) else [] if value is None else [value]
        targets = []
        for index, item in enumerate(items):
            if not isinstance(item, Ref):
                targets.append(self._entity(nav.type, index, rng, item))
            elif bound is not None and bound.name == item.entity_set:
                name = bound.entity_type.key_predicate_names[0]
                rows = self.store.entities(item.entity_set)
                targets += [row for row in rows if row.get_value(name) == item.key]
        return targets

    def _related(
        self,
        nav: EdmNavigationProperty,
        bound: EdmEntitySet | None,
        index: int,
        entity: Entity,
        own_keys: set[str],
        rng: random.Random,
    ) -> list[Entity]:
        if bound is None:
            count = rng.randrange(1, 3) if nav.is_collection else 1
            return [self._entity(nav.type, 10 * index + i, rng, None) for i in range(count)]
        pool = self.store.entities(bound.name)
        if not pool:
            return []
        if nav.is_collection:
            return [pool[(index + i) % len(pool)] for i in range(min(2, len(pool)))]
        target = pool[index % len(pool)]
        foreign = entity.get_property(f"{nav.name}Id")
        if foreign is not None and foreign.name not in own_keys:
            for key in self._keys(bound.entity_type)[:1]:
                if foreign.type == key.type_name:
                    foreign.value = target.get_value(key.name)
        return [target]


def scalar(field: Field, index: int, rng: random.Random) -> Any:
    """A value of a primitive type; of a key: one that no other row of the set has."""
    kind = field.primitive.removeprefix("Edm.")
    if kind in ("Int16", "Int32", "Int64", "Byte", "SByte"):
        if field.is_key:
            return index + 1
        # Now and then a number that a floating-point reader would round.
        return 2**53 + 1 + index if kind == "Int64" and index % 5 == 4 else rng.randrange(1, 100)
    if kind == "String":
        text = f"{_words(field.name)} {index + 1}"
        return text[: field.max_length] if field.max_length else text
    values: dict[str, Callable[[], Any]] = {
        "Boolean": lambda: rng.random() < 0.5,
        "Guid": lambda: guid(rng),
        "DateTimeOffset": lambda: moment(rng),
        "Date": lambda: (TODAY - dt.timedelta(days=rng.randrange(30))).date(),
        "TimeOfDay": lambda: dt.time(rng.randrange(24), rng.randrange(60)),
        "Duration": lambda: dt.timedelta(seconds=rng.randrange(86400)),
        "Decimal": lambda: _decimal(field, index, rng),
        "Double": lambda: round(rng.uniform(0, 1000), 3),
        "Single": lambda: float(rng.randrange(1000)),
        "Binary": lambda: rng.getrandbits(64).to_bytes(8, "big"),
    }
    make = values.get(kind)
    return make() if make is not None else None


def _decimal(field: Field, index: int, rng: random.Random) -> Decimal:
    if field.is_key:
        return Decimal(index + 1)
    scale = field.prop.facets.scale
    digits = scale if isinstance(scale, int) else 0 if scale is None else 2
    return Decimal(rng.randrange(1, 1000)).scaleb(-digits)


def _words(name: str) -> str:
    return "".join(f" {c.lower()}" if c.isupper() and i else c for i, c in enumerate(name))


def _field(prop: EdmProperty, keys: set[str]) -> Field:
    return Field(
        prop=prop,
        name=prop.name,
        type_name=prop.type_fqn,
        collection=prop.is_collection,
        nullable=prop.nullable,
        enum=prop.enum_type,
        complex=prop.complex_type,
        primitive=prop.primitive_type_fqn or "",
        max_length=prop.facets.max_length,
        is_key=prop.name in keys,
    )


def _property(field: Field, value: Any) -> Property:
    if field.complex is not None:
        kind = ValueType.COLLECTION_COMPLEX if field.collection else ValueType.COMPLEX
    elif field.enum is not None:
        kind = ValueType.COLLECTION_ENUM if field.collection else ValueType.ENUM
    else:
        kind = ValueType.COLLECTION_PRIMITIVE if field.collection else ValueType.PRIMITIVE
    return Property(name=field.name, value=value, value_type=kind, type=field.type_name)
