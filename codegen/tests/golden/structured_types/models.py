"""Entity, complex and enumeration types of the service."""

from __future__ import annotations

from decimal import Decimal

from . import _model
from ._model import Field, Record
from ._query import (
    CollectionProperty,
    DateTimeProperty,
    NumberProperty,
    RecordProperty,
    TextExpression,
    TextProperty,
    UntypedProperty,
    ValuesProperty,
)

__all__ = [
    "Address",
    "Loan",
    "Reader",
]


class Address(Record):
    """Complex type ``Library.Address``."""

    __slots__ = ()
    street: TextProperty = Field("Street", "Edm.String")
    position: UntypedProperty = Field("Position", "Edm.Untyped")


class Loan(Record):
    """Entity type ``Library.Loan``."""

    __slots__ = ()
    __key__ = ("library", "number")
    library: TextProperty = Field("Library", "Edm.String")
    number: NumberProperty[int] = Field("Number", "Edm.Int64")
    fee: NumberProperty[Decimal] = Field("Fee", "Edm.Decimal")
    marks: ValuesProperty[str, TextExpression] = Field("Marks", "[Edm.String]")
    reader: RecordProperty[Reader] = Field("Reader", "Reader", navigation=True)


class Reader(Record):
    """Entity type ``Library.Reader``."""

    __slots__ = ()
    __key__ = ("id",)
    id: NumberProperty[int] = Field("Id", "Edm.Int32")
    """`Id`, set by the service."""
    name: TextProperty = Field("Name", "Edm.String")
    """Name on the card.

    `Name`, required, at most 80 characters.
    """
    address: RecordProperty[Address] = Field("Address", "Address")
    since: DateTimeProperty = Field("Since", "Edm.DateTimeOffset")
    guarantor: RecordProperty[Reader] = Field("Guarantor", "Reader", navigation=True)
    loans: CollectionProperty[Loan] = Field("Loans", "[Loan]", navigation=True)
