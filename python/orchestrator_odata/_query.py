"""Properties of classes in queries: what a type checker knows of them.

`Job.state` on the class is an expression, `job.state` on a row its value. Everything here is for
type checkers: when a program runs, expressions are of one class, which checks operands by the kind
of the property and raises `TypeError` or `ValueError` before anything is sent.
"""

# What is declared here has no body.
# pyright: reportReturnType=false
from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeAlias, TypeVar

from ._native import Expanded, Expression, Field, Ordering, Record

__all__ = [
    "BinaryExpression",
    "BinaryProperty",
    "BooleanExpression",
    "BooleanProperty",
    "CollectionExpression",
    "CollectionProperty",
    "Condition",
    "DateExpression",
    "DateProperty",
    "DateTimeExpression",
    "DateTimeProperty",
    "DurationExpression",
    "DurationProperty",
    "EnumerationExpression",
    "EnumerationProperty",
    "Expand",
    "Expanded",
    "Filter",
    "FlagsExpression",
    "FlagsProperty",
    "GuidExpression",
    "GuidProperty",
    "MapProperty",
    "NumberExpression",
    "NumberProperty",
    "OrderBy",
    "Ordering",
    "RecordProperty",
    "Select",
    "TextExpression",
    "TextProperty",
    "TimeOfDayExpression",
    "TimeOfDayProperty",
    "UntypedExpression",
    "UntypedProperty",
    "ValuesExpression",
    "ValuesProperty",
]

if TYPE_CHECKING:
    import datetime
    from decimal import Decimal
    from uuid import UUID

    _V = TypeVar("_V")
    _X = TypeVar("_X", bound=Expression)
    _N = TypeVar("_N", int, float, Decimal)
    _R = TypeVar("_R", bound=Record)

    class _Comparable(Expression, Generic[_V]):
        def __eq__(self, other: _V | _Comparable[_V] | None) -> Condition:  # type: ignore[override]
            """Whether both are equal."""

        def __ne__(self, other: _V | _Comparable[_V] | None) -> Condition:  # type: ignore[override]
            """Whether they differ."""

        def __hash__(self) -> int: ...

        def in_(self, values: Iterable[_V]) -> Condition:
            """Whether it is one of the values; a list of any length is asked for in parts."""

        def is_null(self) -> Condition:
            """Whether it is null."""

        def is_not_null(self) -> Condition:
            """Whether it is not null."""

        def asc(self) -> Ordering:
            """Sort by it, smallest first."""

        def desc(self) -> Ordering:
            """Sort by it, greatest first."""

    class _Ordered(_Comparable[_V]):
        def __lt__(self, other: _V | _Comparable[_V]) -> Condition: ...
        def __le__(self, other: _V | _Comparable[_V]) -> Condition: ...
        def __gt__(self, other: _V | _Comparable[_V]) -> Condition: ...
        def __ge__(self, other: _V | _Comparable[_V]) -> Condition: ...

    class Condition(_Comparable[bool]):
        """What `filter` takes: combine conditions with `&`, `|` and `~`."""

        def __and__(self, other: Condition) -> Condition: ...
        def __or__(self, other: Condition) -> Condition: ...
        def __invert__(self) -> Condition: ...

    BooleanExpression: TypeAlias = Condition
    UntypedExpression: TypeAlias = Expression

    class TextExpression(_Ordered[str]):
        """A text."""

        def __add__(self, other: str | TextExpression) -> TextExpression: ...

        def startswith(self, part: str | TextExpression) -> Condition:
            """Whether it begins with this text."""

        def endswith(self, part: str | TextExpression) -> Condition:
            """Whether it ends with this text."""

        def contains(self, part: str | TextExpression) -> Condition:
            """Whether it holds this text."""

        def matches_pattern(self, pattern: str) -> Condition:
            """Whether it matches a regular expression."""

        def concat(self, other: str | TextExpression) -> TextExpression:
            """Both texts one after the other."""

        def index_of(self, part: str | TextExpression) -> NumberExpression[int]:
            """Where this text begins in it, from 0; -1 where it does not occur."""

        def substring(self, start: int, length: int | None = None) -> TextExpression:
            """Its characters from one on, counted from 0."""

        def length(self) -> NumberExpression[int]:
            """How many characters it has."""

        def lower(self) -> TextExpression:
            """The text in lower case."""

        def upper(self) -> TextExpression:
            """The text in upper case."""

        def strip(self) -> TextExpression:
            """The text without white space around it."""

    class NumberExpression(_Ordered[_N]):
        """A number."""

        def __add__(self, other: _N | NumberExpression[_N]) -> NumberExpression[_N]: ...
        def __radd__(self, other: _N) -> NumberExpression[_N]: ...
        def __sub__(self, other: _N | NumberExpression[_N]) -> NumberExpression[_N]: ...
        def __rsub__(self, other: _N) -> NumberExpression[_N]: ...
        def __mul__(self, other: _N | NumberExpression[_N]) -> NumberExpression[_N]: ...
        def __rmul__(self, other: _N) -> NumberExpression[_N]: ...
        def __floordiv__(self, other: _N | NumberExpression[_N]) -> NumberExpression[_N]: ...
        def __mod__(self, other: _N | NumberExpression[_N]) -> NumberExpression[_N]: ...
        def __truediv__(self, other: _N | NumberExpression[_N]) -> NumberExpression[Any]: ...
        def __neg__(self) -> NumberExpression[_N]: ...

        def round(self) -> NumberExpression[Decimal]:
            """The nearest whole number."""

        def floor(self) -> NumberExpression[Decimal]:
            """The next whole number below."""

        def ceiling(self) -> NumberExpression[Decimal]:
            """The next whole number above."""

    class _WithDay(_Ordered[_V]):
        def year(self) -> NumberExpression[int]:
            """The year."""

        def month(self) -> NumberExpression[int]:
            """The month, from 1."""

        def day(self) -> NumberExpression[int]:
            """The day of the month, from 1."""

    class _WithTime(_Ordered[_V]):
        def hour(self) -> NumberExpression[int]:
            """The hour."""

        def minute(self) -> NumberExpression[int]:
            """The minute."""

        def second(self) -> NumberExpression[int]:
            """The second."""

    class DateExpression(_WithDay[datetime.date]):
        """A day."""

    class TimeOfDayExpression(_WithTime[datetime.time]):
        """A time of day."""

    class DateTimeExpression(_WithDay[datetime.datetime], _WithTime[datetime.datetime]):
        """A moment."""

        def date(self) -> DateExpression:
            """Its day."""

        def time(self) -> TimeOfDayExpression:
            """Its time of day."""

    class DurationExpression(_Ordered[datetime.timedelta]):
        """A length of time."""

        def total_seconds(self) -> NumberExpression[Decimal]:
            """Its length in seconds."""

    class GuidExpression(_Ordered[UUID | str]):
        """A GUID."""

    class BinaryExpression(_Comparable[bytes]):
        """Bytes."""

    class EnumerationExpression(_Ordered[_V | str]):
        """A member of an enumeration."""

    class FlagsExpression(_Comparable[tuple[_V, ...] | _V | str]):
        """A combination of members."""

        def has(self, members: _V | tuple[_V, ...] | str) -> Condition:
            """Whether it holds these members."""

    class CollectionExpression(Expression, Generic[_R]):
        """Many records."""

        def any(self, condition: Callable[[type[_R]], Condition] | None = None) -> Condition:
            """Whether a condition holds for one; without a condition, whether there is one."""

        def all(self, condition: Callable[[type[_R]], Condition]) -> Condition:
            """Whether a condition holds for all."""

        def count(self) -> NumberExpression[int]:
            """How many there are."""

    class ValuesExpression(Expression, Generic[_X]):
        """Many values."""

        def any(self, condition: Callable[[_X], Condition] | None = None) -> Condition:
            """Whether a condition holds for one; without a condition, whether there is one."""

        def all(self, condition: Callable[[_X], Condition]) -> Condition:
            """Whether a condition holds for all."""

        def count(self) -> NumberExpression[int]:
            """How many there are."""

    BooleanProperty: TypeAlias = Field[bool, Condition]
    TextProperty: TypeAlias = Field[str, TextExpression]
    NumberProperty: TypeAlias = Field[_N, NumberExpression[_N]]
    DateProperty: TypeAlias = Field[datetime.date, DateExpression]
    TimeOfDayProperty: TypeAlias = Field[datetime.time, TimeOfDayExpression]
    DateTimeProperty: TypeAlias = Field[datetime.datetime, DateTimeExpression]
    DurationProperty: TypeAlias = Field[datetime.timedelta, DurationExpression]
    GuidProperty: TypeAlias = Field[UUID, GuidExpression]
    BinaryProperty: TypeAlias = Field[bytes, BinaryExpression]
    EnumerationProperty: TypeAlias = Field[_V, EnumerationExpression[_V]]
    FlagsProperty: TypeAlias = Field[tuple[_V, ...], FlagsExpression[_V]]
    RecordProperty: TypeAlias = Field[_R, type[_R]]
    CollectionProperty: TypeAlias = Field[list[_R], CollectionExpression[_R]]
    ValuesProperty: TypeAlias = Field[list[_V], ValuesExpression[_X]]
    MapProperty: TypeAlias = Field[dict[str, _V], Expression]
    UntypedProperty: TypeAlias = Field[Any, Expression]

    Filter: TypeAlias = str | Condition
    Select: TypeAlias = str | Expression | type[Record] | Sequence[str | Expression | type[Record]]
    OrderBy: TypeAlias = str | Expression | Ordering | Sequence[str | Expression | Ordering]
    Expand: TypeAlias = (
        str
        | Expression
        | Expanded
        | type[Record]
        | Sequence[str | Expression | Expanded | type[Record]]
    )
else:
    BinaryExpression = Expression
    BooleanExpression = Expression
    CollectionExpression = Expression
    Condition = Expression
    DateExpression = Expression
    DateTimeExpression = Expression
    DurationExpression = Expression
    EnumerationExpression = Expression
    FlagsExpression = Expression
    GuidExpression = Expression
    NumberExpression = Expression
    TextExpression = Expression
    TimeOfDayExpression = Expression
    UntypedExpression = Expression
    ValuesExpression = Expression
    BinaryProperty = Field
    BooleanProperty = Field
    CollectionProperty = Field
    DateProperty = Field
    DateTimeProperty = Field
    DurationProperty = Field
    EnumerationProperty = Field
    FlagsProperty = Field
    GuidProperty = Field
    MapProperty = Field
    NumberProperty = Field
    RecordProperty = Field
    TextProperty = Field
    TimeOfDayProperty = Field
    UntypedProperty = Field
    ValuesProperty = Field
    Filter = Select = OrderBy = Expand = Any
