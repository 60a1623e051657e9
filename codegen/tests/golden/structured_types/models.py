"""Entity, complex and enumeration types of the service."""

from __future__ import annotations

from decimal import Decimal

from . import _model
from ._model import Record
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
    street: TextProperty = _model.field("Street", "Edm.String")
    position: UntypedProperty = _model.field("Position", "Edm.Untyped")


class Loan(Record):
    """Entity type ``Library.Loan``."""

    __slots__ = ()
    __key__ = ("library", "number")
    library: TextProperty = _model.field("Library", "Edm.String")
    number: NumberProperty[int] = _model.field("Number", "Edm.Int64")
    fee: NumberProperty[Decimal] = _model.field("Fee", "Edm.Decimal")
    marks: ValuesProperty[str, TextExpression] = _model.field("Marks", "[Edm.String]")
    reader: RecordProperty[Reader] = _model.field("Reader", "Reader", navigation=True)


class Reader(Record):
    """Entity type ``Library.Reader``."""

    __slots__ = ()
    __key__ = ("id",)
    id: NumberProperty[int] = _model.field("Id", "Edm.Int32")
    """`Id`, set by the service."""
    name: TextProperty = _model.field("Name", "Edm.String")
    """Name on the card.

    `Name`, required, at most 80 characters.
    """
    address: RecordProperty[Address] = _model.field("Address", "Address")
    since: DateTimeProperty = _model.field("Since", "Edm.DateTimeOffset")
    guarantor: RecordProperty[Reader] = _model.field("Guarantor", "Reader", navigation=True)
    loans: CollectionProperty[Loan] = _model.field("Loans", "[Loan]", navigation=True)
