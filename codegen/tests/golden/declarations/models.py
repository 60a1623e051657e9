"""Entity, complex and enumeration types of the service."""

from __future__ import annotations

from decimal import Decimal

from . import _model
from ._model import Record
from ._query import (
    CollectionProperty,
    DateTimeProperty,
    EnumerationProperty,
    FlagsProperty,
    MapProperty,
    NumberProperty,
    RecordProperty,
    TextProperty,
)

__all__ = [
    "Feature",
    "Film",
    "Loan",
    "Medium",
]


class Feature(_model.Flag):
    """Enumeration type ``Library.Feature``."""

    __type__ = "Library.Feature"
    SUBTITLES = "Subtitles"
    SURROUND = "Surround"


class Medium(_model.Enumeration):
    """Enumeration type ``Library.Medium``."""

    __type__ = "Library.Medium"
    DISC = "Disc"
    TAPE = "Tape"


class Film(Record):
    """Entity type ``Library.Film``, open: it holds properties of any name."""

    __slots__ = ()
    __key__ = ("id",)
    __open__ = True
    id: NumberProperty[int] = _model.field("Id", "Edm.Int64")
    """`Id`, set by the service."""
    price: NumberProperty[Decimal] = _model.field("Price", "Edm.Decimal")
    bought: DateTimeProperty = _model.field("Bought", "Edm.DateTimeOffset")
    title: TextProperty = _model.field("Title", "Edm.String")
    """As printed: "A <B> & C"

    `Title`, required, at most 80 characters, `Untitled` by default.
    """
    tags: MapProperty[int] = _model.field("Tags", "{Edm.Int32}")
    rating: NumberProperty[int] = _model.field("Rating", "Edm.Byte")
    flags: FlagsProperty[Feature] = _model.field("Flags", "Feature")
    sequel: RecordProperty[Film] = _model.field("Sequel", "Film", navigation=True)
    loans: CollectionProperty[Loan] = _model.field("Loans", "[Loan]", navigation=True)


class Loan(Record):
    """Entity type ``Library.Loan``."""

    __slots__ = ()
    __key__ = ("branch", "number")
    branch: TextProperty = _model.field("Branch", "Edm.String")
    number: NumberProperty[int] = _model.field("Number", "Edm.Int32")
    wish: EnumerationProperty[Medium] = _model.field("Wish", "Medium")
    """`Wish`, deprecated."""
