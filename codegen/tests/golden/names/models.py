"""Entity, complex and enumeration types of the service."""

from __future__ import annotations

from . import _model
from ._model import Field, Record
from ._query import (
    BooleanProperty,
    DateProperty,
    NumberProperty,
    RecordProperty,
    TextProperty,
    TimeOfDayProperty,
)

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
    type: NumberProperty[int] = Field("Type", "Edm.Int32")
    user_name: TextProperty = Field("userName", "Edm.String")
    user_name_2: TextProperty = Field("UserName", "Edm.String")
    rest_2: TextProperty = Field("rest", "Edm.String")
    self_: TextProperty = Field("Self", "Edm.String")
    value_2nd_title: TextProperty = Field("2ndTitle", "Edm.String")
    meta: RecordProperty[PairOfStringInt32] = Field("__meta", "PairOfStringInt32")
    result: RecordProperty[ResultType] = Field("Result", "ResultType")
    event: RecordProperty[Event] = Field("Event", "Event")
    event_dto: RecordProperty[EventDto] = Field("EventDto", "EventDto")


class Event(Record):
    """Complex type ``Library.Event``."""

    __slots__ = ()
    at: DateProperty = Field("At", "Edm.Date")


class EventDto(Record):
    """Complex type ``Library.EventDto``."""

    __slots__ = ()
    at: TimeOfDayProperty = Field("At", "Edm.TimeOfDay")


class PairOfStringInt32(Record):
    """Complex type ``Library.PairDto_2OfString_Int32``."""

    __slots__ = ()
    key: TextProperty = Field("Key", "Edm.String")


class ResultType(Record):
    """Complex type ``Library.Result``."""

    __slots__ = ()
    ok: BooleanProperty = Field("OK", "Edm.Boolean")
