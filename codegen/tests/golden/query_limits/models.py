"""Entity, complex and enumeration types of the service."""

from __future__ import annotations

from . import _model
from ._model import Field, Record
from ._query import NumberProperty, RecordProperty, TextProperty

__all__ = [
    "Article",
    "Shelf",
]


class Article(Record):
    """Entity type ``Stock.Article``."""

    __slots__ = ()
    __key__ = ("id",)
    id: NumberProperty[int] = Field("Id", "Edm.Int32")
    name: TextProperty = Field("Name", "Edm.String")
    notes: TextProperty = Field("Notes", "Edm.String", sortable=False)
    picture: TextProperty = Field("Picture", "Edm.String", filterable=False, sortable=False)
    shelf: RecordProperty[Shelf] = Field("Shelf", "Shelf", filterable=False, navigation=True)


class Shelf(Record):
    """Entity type ``Stock.Shelf``."""

    __slots__ = ()
    __key__ = ("id",)
    id: NumberProperty[int] = Field("Id", "Edm.Int32")
    hall: TextProperty = Field("Hall", "Edm.String", sortable=False)
