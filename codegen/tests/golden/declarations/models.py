"""Entity, complex and enumeration types of the service."""

from __future__ import annotations

from decimal import Decimal

from . import _model
from ._model import Field, OpenRecord, Record
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


class Film(OpenRecord):
    """Entity type ``Library.Film``, open: it holds properties of any name."""

    __slots__ = ()
    __key__ = ("id",)
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    """`Id`, set by the service."""
    price: NumberProperty[Decimal] = Field("Price", "Edm.Decimal")
    bought: DateTimeProperty = Field("Bought", "Edm.DateTimeOffset")
    title: TextProperty = Field("Title", "Edm.String")
    """As printed: "A <B> & C"

    `Title`, required, at most 80 characters, `Untitled` by default.
    """
    tags: MapProperty[int] = Field("Tags", "{Edm.Int32}")
    rating: NumberProperty[int] = Field("Rating", "Edm.Byte")
    flags: FlagsProperty[Feature] = Field("Flags", "Feature")
    sequel: RecordProperty[Film] = Field("Sequel", "Film", navigation=True)
    loans: CollectionProperty[Loan] = Field("Loans", "[Loan]", navigation=True)


class Loan(Record):
    """Entity type ``Library.Loan``."""

    __slots__ = ()
    __key__ = ("branch", "number")
    branch: TextProperty = Field("Branch", "Edm.String")
    number: NumberProperty[int] = Field("Number", "Edm.Int32")
    wish: EnumerationProperty[Medium] = Field("Wish", "Medium")
    """`Wish`, deprecated."""
