"""Conditions of Spark as conditions of the service."""

# pyspark and pyarrow bring no annotations that would help here.
# mypy: disable-error-code="unused-ignore"
# pyright: reportMissingImports=false, reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportUnknownParameterType=false, reportAttributeAccessIssue=false
from __future__ import annotations

import datetime
import math
import operator
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import pyarrow as pa  # type: ignore[import-not-found,import-untyped,unused-ignore]
from pyspark.sql.datasource import (  # type: ignore[import-not-found,import-untyped]
    EqualNullSafe,
    EqualTo,
    GreaterThan,
    GreaterThanOrEqual,
    In,
    IsNotNull,
    IsNull,
    LessThan,
    LessThanOrEqual,
    Not,
    StringContains,
    StringEndsWith,
    StringStartsWith,
)

from .errors import OrchestratorError

__all__ = ["take"]

_VALUES = 20
"""As many values of a list are asked for: more would not fit into one request."""

_TICK = datetime.timedelta(microseconds=1)
"""Spark's times end here; those of services go on."""

_ORDER: dict[type, Callable[[Any, Any], Any]] = {
    GreaterThan: operator.gt,
    GreaterThanOrEqual: operator.ge,
    LessThan: operator.lt,
    LessThanOrEqual: operator.le,
}
_TEXT: dict[type, str] = {
    StringStartsWith: "startswith",
    StringEndsWith: "endswith",
    StringContains: "contains",
}


class _Asked(NamedTuple):
    """What is asked in place of a condition."""

    expression: Any
    is_exact: bool = True
    """Whether exactly the same rows are meant, and not others too."""
    is_null: bool = False
    """Whether rows are meant that have nothing there."""


def take(
    listing: Any, fields: Mapping[str, str], filters: list[Any]
) -> tuple[list[Any], list[Any], Any]:
    """Give what the service is asked, what Spark has to judge, and the former as one expression.

    A condition is among both where the service may mean more rows: it may compare texts without
    regard to case. `fields` are the attributes by the names of columns. Nothing is sent.
    """
    taken: list[Any] = []
    left: list[Any] = []
    whole: Any = None
    compared: set[str] = set()
    # What is compared is not null: that need not be asked, too.
    for condition in sorted(filters, key=lambda each: isinstance(each, IsNotNull)):
        name = fields.get(_column(condition), "")
        if isinstance(condition, IsNotNull) and name in compared:
            continue
        asked = _translate(listing, name, condition) if name else None
        joined = None if asked is None else _join(listing, whole, asked.expression)
        if asked is None or joined is None:
            left.append(condition)
            continue
        whole = joined
        taken.append(condition)
        if not asked.is_exact:
            left.append(condition)
        if not asked.is_null:
            compared.add(name)
    return taken, left, whole


def _column(condition: Any) -> str:
    """Name the column; those within others are left to Spark."""
    inner = condition.child if isinstance(condition, Not) else condition
    path: Any = getattr(inner, "attribute", ())
    return str(path[0]) if len(path) == 1 else ""


def _join(listing: Any, whole: Any, made: Any) -> Any:
    """Give both conditions as one; `None` where the service cannot be asked that."""
    joined = made if whole is None else whole & made
    try:
        # What the service does not filter by is refused.
        listing._with(filter=joined).__arrow_c_schema__()
    except (TypeError, ValueError, OrchestratorError):
        return None
    return joined


def _translate(listing: Any, name: str, condition: Any) -> _Asked | None:
    from . import models  # noqa: PLC0415

    row = getattr(models, listing._row)
    try:
        kind = pa.schema(listing._with(select=[getattr(row, name)])).field(name).type
        make = _MAKERS.get(type(condition))
        return None if make is None else make(getattr(row, name), kind, condition)
    except (AttributeError, KeyError, TypeError, ValueError, OverflowError, OrchestratorError):
        # The value is none of this property, or the property none that can be compared.
        return None


def _null(property: Any, kind: Any, condition: Any) -> _Asked:
    del kind, condition
    return _Asked(property.is_null(), is_null=True)


def _not_null(property: Any, kind: Any, condition: Any) -> _Asked:
    del kind, condition
    return _Asked(property.is_not_null())


def _equal(property: Any, kind: Any, condition: Any) -> _Asked:
    value = _checked(kind, condition.value)
    if pa.types.is_timestamp(kind):
        return _Asked((property >= value) & (property < value + _TICK))
    return _Asked(property == value, is_exact=not pa.types.is_string(kind))


def _equal_or_both_null(property: Any, kind: Any, condition: Any) -> _Asked:
    if condition.value is None:
        return _null(property, kind, condition)
    return _equal(property, kind, condition)


def _different(property: Any, kind: Any, condition: Any) -> _Asked | None:
    if not isinstance(condition.child, EqualTo) or pa.types.is_string(kind):
        return None
    value = _checked(kind, condition.child.value)
    if pa.types.is_timestamp(kind):
        return None
    # Spark's `not b` is the same as `b = false`.
    if isinstance(value, bool):
        return _Asked(property == (not value))
    # The service also means rows with nothing there.
    return _Asked(property != value, is_exact=False)


def _text(property: Any, kind: Any, condition: Any) -> _Asked:
    del kind
    made = getattr(property, _TEXT[type(condition)])(condition.value)
    return _Asked(made, is_exact=False)


def _one_of(property: Any, kind: Any, condition: Any) -> _Asked | None:
    values = [value for value in condition.value if value is not None]
    if not values or len(values) > _VALUES or pa.types.is_timestamp(kind):
        return None
    made = property.in_([_checked(kind, value) for value in values])
    return _Asked(made, is_exact=not pa.types.is_string(kind))


def _ordered(property: Any, kind: Any, condition: Any) -> _Asked | None:
    compare = type(condition)
    # The service may sort texts otherwise, and members of enumerations by their numbers.
    if pa.types.is_string(kind) or pa.types.is_dictionary(kind):
        return None
    value = _checked(kind, condition.value)
    if pa.types.is_timestamp(kind):
        is_from = compare in (GreaterThan, GreaterThanOrEqual)
        bound = value + _TICK if compare in (GreaterThan, LessThanOrEqual) else value
        return _Asked(property >= bound if is_from else property < bound)
    return _Asked(_ORDER[compare](property, value))


def _checked(kind: Any, value: Any) -> Any:
    """Refuse values that could mean another one to the service."""
    if value is None:
        raise ValueError("nothing is equal to null")
    if pa.types.is_timestamp(kind) and value.tzinfo is None:
        raise ValueError("a time without a zone could mean any moment")
    if isinstance(value, float) and not math.isfinite(value):
        raise ValueError("the service has no such number")
    return value


_MAKERS: dict[type, Callable[[Any, Any, Any], _Asked | None]] = {
    IsNull: _null,
    IsNotNull: _not_null,
    EqualTo: _equal,
    EqualNullSafe: _equal_or_both_null,
    Not: _different,
    In: _one_of,
    **dict.fromkeys(_ORDER, _ordered),
    **dict.fromkeys(_TEXT, _text),
}
