"""Entity, complex and enumeration types of the service."""

from __future__ import annotations

from . import _model
from ._model import Field, Record
from ._query import NumberProperty, TextProperty

__all__ = [
    "Book",
    "Place",
]


class Book(Record):
    """Entity type ``Library.Book``."""

    __slots__ = ()
    __key__ = ("id",)
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    title: TextProperty = Field("Title", "Edm.String")
    """`Title`, at most 200 characters."""


class Place(Record):
    """Complex type ``Library.Place``."""

    __slots__ = ()
    floor: NumberProperty[int] = Field("Floor", "Edm.Int32")
