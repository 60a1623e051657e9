"""Entity, complex and enumeration types of the service."""

from __future__ import annotations

from . import _model
from ._model import Field, Record
from ._query import TextProperty

__all__ = [
    "Book",
]


class Book(Record):
    """Entity type ``Library.Book``."""

    __slots__ = ()
    __key__ = ("isbn",)
    isbn: TextProperty = Field("Isbn", "Edm.String")
    title: TextProperty = Field("Title", "Edm.String")
