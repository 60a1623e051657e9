"""Entity, complex and enumeration types of the service."""

from __future__ import annotations

from . import _model
from ._model import Record
from ._query import NumberProperty, RecordProperty, TextProperty

__all__ = [
    "Article",
    "Shelf",
]


class Article(Record):
    """Entity type ``Stock.Article``."""

    __slots__ = ()
    __key__ = ("id",)
    id: NumberProperty[int] = _model.field("Id", "Edm.Int32")
    name: TextProperty = _model.field("Name", "Edm.String")
    notes: TextProperty = _model.field("Notes", "Edm.String", sortable=False)
    picture: TextProperty = _model.field("Picture", "Edm.String", filterable=False, sortable=False)
    shelf: RecordProperty[Shelf] = _model.field("Shelf", "Shelf", filterable=False, navigation=True)


class Shelf(Record):
    """Entity type ``Stock.Shelf``."""

    __slots__ = ()
    __key__ = ("id",)
    id: NumberProperty[int] = _model.field("Id", "Edm.Int32")
    hall: TextProperty = _model.field("Hall", "Edm.String", sortable=False)
