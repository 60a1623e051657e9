"""Entity, complex and enumeration types of the service."""

from __future__ import annotations

from . import _model
from ._model import Field, Record
from ._query import (
    EnumerationExpression,
    EnumerationProperty,
    FlagsProperty,
    GuidProperty,
    ValuesProperty,
)

__all__ = [
    "Book",
    "Format",
    "Nothing",
    "Rights",
    "Shelf",
]


class Format(_model.Enumeration):
    """Enumeration type ``Library.Format``."""

    __type__ = "Library.Format"
    PRINT = "Print"
    AUDIO_BOOK = "audio-book"
    OTHER = "Other"


class Nothing(_model.Enumeration):
    """Enumeration type ``Library.Nothing``."""

    __type__ = "Library.Nothing"


class Rights(_model.Flag):
    """Enumeration type ``Library.Rights``."""

    __type__ = "Library.Rights"
    READ = "Read"
    BORROW = "Borrow"


class Shelf(_model.Enumeration):
    """Enumeration type ``Library.Shelf``."""

    __type__ = "Library.Shelf"
    A = "A"
    A_2 = "a"
    SELF = "Self"
    VALUE_3D = "3D"


class Book(Record):
    """Entity type ``Library.Book``."""

    __slots__ = ()
    __key__ = ("id",)
    id: GuidProperty = Field("Id", "Edm.Guid")
    format: EnumerationProperty[Format] = Field("Format", "Format")
    shelves: ValuesProperty[Shelf, EnumerationExpression[Shelf]] = Field("Shelves", "[Shelf]")
    rights: FlagsProperty[Rights] = Field("Rights", "Rights")
    nothing: EnumerationProperty[Nothing] = Field("Nothing", "Nothing")
