"""Entity, complex and enumeration types of the service."""

from __future__ import annotations

from . import _model
from ._model import Record
from ._query import MapProperty, NumberProperty, RecordProperty, TextProperty

__all__ = [
    "Book",
    "Empty",
    "Extras",
]


class Book(Record):
    """Entity type ``Library.Book``, open: it holds properties of any name."""

    __slots__ = ()
    __key__ = ("id",)
    __open__ = True
    id: NumberProperty[int] = _model.field("Id", "Edm.Int64")
    extras: RecordProperty[Extras] = _model.field("Extras", "Extras")
    empty: RecordProperty[Empty] = _model.field("Empty", "Empty")
    counts: MapProperty[int] = _model.field("Counts", "{Edm.Int64}")


class Empty(Record):
    """Complex type ``Library.Empty``."""

    __slots__ = ()


class Extras(Record):
    """Complex type ``Library.Extras``, open: it holds properties of any name."""

    __slots__ = ()
    __open__ = True
    color: TextProperty = _model.field("Color", "Edm.String")
