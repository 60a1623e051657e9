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
    "Event",
    "EventDto",
    "PairOfStringInt32",
    "ResultType",
]


class Book(Record):
    """Entity type ``Library.BookDto``."""

    __slots__ = ()
    __key__ = ("type",)
    type: Field[int] = _model.field("Type", "Edm.Int32")
    user_name: Field[str] = _model.field("userName", "Edm.String")
    user_name_2: Field[str] = _model.field("UserName", "Edm.String")
    rest_2: Field[str] = _model.field("rest", "Edm.String")
    self_: Field[str] = _model.field("Self", "Edm.String")
    value_2nd_title: Field[str] = _model.field("2ndTitle", "Edm.String")
    meta: Field[PairOfStringInt32] = _model.field("__meta", "PairOfStringInt32")
    result: Field[ResultType] = _model.field("Result", "ResultType")
    event: Field[Event] = _model.field("Event", "Event")
    event_dto: Field[EventDto] = _model.field("EventDto", "EventDto")


class Event(Record):
    """Complex type ``Library.Event``."""

    __slots__ = ()
    at: Field[datetime.date] = _model.field("At", "Edm.Date")


class EventDto(Record):
    """Complex type ``Library.EventDto``."""

    __slots__ = ()
    at: Field[datetime.time] = _model.field("At", "Edm.TimeOfDay")


class PairOfStringInt32(Record):
    """Complex type ``Library.PairDto_2OfString_Int32``."""

    __slots__ = ()
    key: Field[str] = _model.field("Key", "Edm.String")


class ResultType(Record):
    """Complex type ``Library.Result``."""

    __slots__ = ()
    ok: Field[bool] = _model.field("OK", "Edm.Boolean")
