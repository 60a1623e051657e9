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
    "Format",
    "Nothing",
    "Rights",
    "Shelf",
]


class Format(_model.Enumeration):
    """Enumeration type ``Library.Format``."""

    PRINT = "Print"
    AUDIO_BOOK = "audio-book"
    OTHER = "Other"


class Nothing(_model.Enumeration):
    """Enumeration type ``Library.Nothing``."""


class Rights(_model.Flag):
    """Enumeration type ``Library.Rights``."""

    READ = "Read"
    BORROW = "Borrow"


class Shelf(_model.Enumeration):
    """Enumeration type ``Library.Shelf``."""

    A = "A"
    A_2 = "a"
    SELF = "Self"
    VALUE_3D = "3D"


class Book(Record):
    """Entity type ``Library.Book``."""

    __slots__ = ()
    __key__ = ("id",)
    id: Field[UUID] = _model.field("Id", "Edm.Guid")
    format: Field[Format] = _model.field("Format", "Format")
    shelves: Field[builtins.list[Shelf]] = _model.field("Shelves", "[Shelf]")
    rights: Field[tuple[Rights, ...]] = _model.field("Rights", "Rights")
    nothing: Field[Nothing] = _model.field("Nothing", "Nothing")
