"""Entity, complex and enumeration types of the service."""

from __future__ import annotations

import builtins
import datetime
from decimal import Decimal
from uuid import UUID

from . import _model
from ._model import Field, Json, Record

__all__ = [
    "Article",
    "Shelf",
]


class Article(Record):
    """Entity type ``Stock.Article``."""

    __slots__ = ()
    __key__ = ("id",)
    id: Field[int] = _model.field("Id", "Edm.Int32")
    name: Field[str] = _model.field("Name", "Edm.String")
    notes: Field[str] = _model.field("Notes", "Edm.String")
    picture: Field[str] = _model.field("Picture", "Edm.String")
    shelf: Field[Shelf] = _model.field("Shelf", "Shelf")


class Shelf(Record):
    """Entity type ``Stock.Shelf``."""

    __slots__ = ()
    __key__ = ("id",)
    id: Field[int] = _model.field("Id", "Edm.Int32")
    hall: Field[str] = _model.field("Hall", "Edm.String")
