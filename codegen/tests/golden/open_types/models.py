"""Entity, complex and enumeration types of the service."""

from __future__ import annotations

from . import _model
from ._model import Field, OpenRecord, Record
from ._query import MapProperty, NumberProperty, RecordProperty, TextProperty

__all__ = [
    "Book",
    "Empty",
    "Extras",
]


class Book(OpenRecord):
    """Entity type ``Library.Book``, open: it holds properties of any name."""

    __slots__ = ()
    __key__ = ("id",)
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    extras: RecordProperty[Extras] = Field("Extras", "Extras")
    empty: RecordProperty[Empty] = Field("Empty", "Empty")
    counts: MapProperty[int] = Field("Counts", "{Edm.Int64}")


class Empty(Record):
    """Complex type ``Library.Empty``."""

    __slots__ = ()


class Extras(OpenRecord):
    """Complex type ``Library.Extras``, open: it holds properties of any name."""

    __slots__ = ()
    color: TextProperty = Field("Color", "Edm.String")
