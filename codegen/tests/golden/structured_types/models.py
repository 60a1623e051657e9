"""Entity, complex and enumeration types of the service."""

from __future__ import annotations

import builtins
import datetime
from decimal import Decimal
from uuid import UUID

from . import _model
from ._model import Field, Json, Record

__all__ = [
    "Address",
    "Loan",
    "Reader",
]


class Address(Record):
    """Complex type ``Library.Address``."""

    __slots__ = ()
    street: Field[str] = _model.field("Street", "Edm.String")
    position: Field[Json] = _model.field("Position", "Edm.Untyped")


class Loan(Record):
    """Entity type ``Library.Loan``."""

    __slots__ = ()
    __key__ = ("library", "number")
    library: Field[str] = _model.field("Library", "Edm.String")
    number: Field[int] = _model.field("Number", "Edm.Int64")
    fee: Field[Decimal] = _model.field("Fee", "Edm.Decimal")
    marks: Field[builtins.list[str]] = _model.field("Marks", "[Edm.String]")
    reader: Field[Reader] = _model.field("Reader", "Reader")


class Reader(Record):
    """Entity type ``Library.Reader``."""

    __slots__ = ()
    __key__ = ("id",)
    id: Field[int] = _model.field("Id", "Edm.Int32")
    """`Id`, set by the service."""
    name: Field[str] = _model.field("Name", "Edm.String")
    """Name on the card.

    `Name`, required, at most 80 characters.
    """
    address: Field[Address] = _model.field("Address", "Address")
    since: Field[datetime.datetime] = _model.field("Since", "Edm.DateTimeOffset")
    guarantor: Field[Reader] = _model.field("Guarantor", "Reader")
    loans: Field[builtins.list[Loan]] = _model.field("Loans", "[Loan]")
