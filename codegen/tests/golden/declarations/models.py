"""Entity, complex and enumeration types of the service."""

from __future__ import annotations

import builtins
import datetime
from decimal import Decimal
from uuid import UUID

from . import _model
from ._model import Field, Json, Record

__all__ = [
    "Feature",
    "Film",
    "Loan",
    "Medium",
]


class Feature(_model.Flag):
    """Enumeration type ``Library.Feature``."""

    SUBTITLES = "Subtitles"
    SURROUND = "Surround"


class Medium(_model.Enumeration):
    """Enumeration type ``Library.Medium``."""

    DISC = "Disc"
    TAPE = "Tape"


class Film(Record):
    """Entity type ``Library.Film``, open: it holds properties of any name."""

    __slots__ = ()
    __key__ = ("id",)
    id: Field[int] = _model.field("Id", "Edm.Int64")
    """`Id`, set by the service."""
    price: Field[Decimal] = _model.field("Price", "Edm.Decimal")
    bought: Field[datetime.datetime] = _model.field("Bought", "Edm.DateTimeOffset")
    title: Field[str] = _model.field("Title", "Edm.String")
    """As printed: "A <B> & C"

    `Title`, required, at most 80 characters, `Untitled` by default.
    """
    tags: Field[builtins.dict[str, int]] = _model.field("Tags", "{Edm.Int32}")
    rating: Field[int] = _model.field("Rating", "Edm.Byte")
    flags: Field[tuple[Feature, ...]] = _model.field("Flags", "Feature")
    sequel: Field[Film] = _model.field("Sequel", "Film")
    loans: Field[builtins.list[Loan]] = _model.field("Loans", "[Loan]")


class Loan(Record):
    """Entity type ``Library.Loan``."""

    __slots__ = ()
    __key__ = ("branch", "number")
    branch: Field[str] = _model.field("Branch", "Edm.String")
    number: Field[int] = _model.field("Number", "Edm.Int32")
    wish: Field[Medium] = _model.field("Wish", "Medium")
    """`Wish`, deprecated."""
