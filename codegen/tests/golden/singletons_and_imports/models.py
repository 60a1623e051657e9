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
    __key__ = ("id",)
    id: Field[int] = _model.field("Id", "Edm.Int64")
    title: Field[str] = _model.field("Title", "Edm.String")
    """`Title`, at most 200 characters."""
