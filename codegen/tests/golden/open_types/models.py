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
    "Empty",
    "Extras",
]


class Book(Record):
    """Entity type ``Library.Book``, open: it holds properties of any name."""

    __slots__ = ()
    __key__ = ("id",)
    id: Field[int] = _model.field("Id", "Edm.Int64")
    extras: Field[Extras] = _model.field("Extras", "Extras")
    empty: Field[Empty] = _model.field("Empty", "Empty")
    counts: Field[builtins.dict[str, int]] = _model.field("Counts", "{Edm.Int64}")


class Empty(Record):
    """Complex type ``Library.Empty``."""

    __slots__ = ()


class Extras(Record):
    """Complex type ``Library.Extras``, open: it holds properties of any name."""

    __slots__ = ()
    color: Field[str] = _model.field("Color", "Edm.String")
