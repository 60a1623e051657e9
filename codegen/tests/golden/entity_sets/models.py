"""Entity, complex and enumeration types of the service."""

from __future__ import annotations

import builtins
import datetime
from decimal import Decimal
from uuid import UUID

from . import _model
from ._model import Field, Json, Record

__all__ = [
    "Book",
]


class Book(Record):
    """Entity type ``Library.Book``."""

    __slots__ = ()
    __key__ = ("isbn",)
    isbn: Field[str] = _model.field("Isbn", "Edm.String")
    title: Field[str] = _model.field("Title", "Edm.String")
