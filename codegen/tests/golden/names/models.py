"""Entity, complex and enumeration types of the service."""

from __future__ import annotations

from . import _model
from ._model import Record
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
    type: NumberProperty[int] = _model.field("Type", "Edm.Int32")
    user_name: TextProperty = _model.field("userName", "Edm.String")
    user_name_2: TextProperty = _model.field("UserName", "Edm.String")
    rest_2: TextProperty = _model.field("rest", "Edm.String")
    self_: TextProperty = _model.field("Self", "Edm.String")
    value_2nd_title: TextProperty = _model.field("2ndTitle", "Edm.String")
    meta: RecordProperty[PairOfStringInt32] = _model.field("__meta", "PairOfStringInt32")
    result: RecordProperty[ResultType] = _model.field("Result", "ResultType")
    event: RecordProperty[Event] = _model.field("Event", "Event")
    event_dto: RecordProperty[EventDto] = _model.field("EventDto", "EventDto")


class Event(Record):
    """Complex type ``Library.Event``."""

    __slots__ = ()
    at: DateProperty = _model.field("At", "Edm.Date")


class EventDto(Record):
    """Complex type ``Library.EventDto``."""

    __slots__ = ()
    at: TimeOfDayProperty = _model.field("At", "Edm.TimeOfDay")


class PairOfStringInt32(Record):
    """Complex type ``Library.PairDto_2OfString_Int32``."""

    __slots__ = ()
    key: TextProperty = _model.field("Key", "Edm.String")


class ResultType(Record):
    """Complex type ``Library.Result``."""

    __slots__ = ()
    ok: BooleanProperty = _model.field("OK", "Edm.Boolean")
