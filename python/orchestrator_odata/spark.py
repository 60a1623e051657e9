"""Sets as a data source of Spark 4: `spark.read.format("orchestrator")`; pyspark must be installed.

    spark.dataSource.register(OrchestratorSource)
    logs = spark.read.format("orchestrator").option("set", "RobotLogs").load()

Parts are planned on the driver and read where Spark runs, each by a client of its own that the
`ORCHESTRATOR_...` variables make there: options hold no secrets.
"""

# pyspark and pyarrow bring no annotations that would help here.
# mypy: disable-error-code="misc,no-any-unimported,untyped-decorator,unused-ignore"
# pyright: reportMissingImports=false, reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportUnknownParameterType=false, reportUntypedBaseClass=false
# pyright: reportAttributeAccessIssue=false, reportUnnecessaryIsInstance=false
from __future__ import annotations

import datetime
import operator
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import reduce
from typing import Any

from pyspark.sql.datasource import (  # type: ignore[import-not-found,import-untyped]
    DataSource,
    DataSourceReader,
    EqualTo,
    GreaterThan,
    GreaterThanOrEqual,
    In,
    InputPartition,
    LessThan,
    LessThanOrEqual,
)

from ._client import Orchestrator
from ._extract import ExtractPart
from ._extract_command import attribute, moment
from .errors import OrchestratorError

__all__ = ["OrchestratorSource"]

_COMPARISONS: dict[type, Callable[[Any, Any], Any]] = {
    EqualTo: operator.eq,
    GreaterThan: operator.gt,
    GreaterThanOrEqual: operator.ge,
    LessThan: operator.lt,
    LessThanOrEqual: operator.le,
}


class OrchestratorSource(DataSource):
    """A set; the option `set` names it: RobotLogs, Jobs, QueueItems.

    Further options: `select` (names of columns, with commas; only these are asked for), `filter`
    (text of OData), `folders` (a pattern), `since` (a time), `by`, `parts` (of a folder at most),
    and `requestsPerMinute`, the budget of one task.
    """

    @classmethod
    def name(cls) -> str:
        """Give the name of the format."""
        return "orchestrator"

    def schema(self) -> Any:
        """Give the columns; nothing is asked for."""
        from pyspark.sql.pandas.types import (  # type: ignore[import-not-found,import-untyped] # noqa: PLC0415
            from_arrow_schema,
        )

        return from_arrow_schema(_plain(_schema(dict(self.options))))

    def reader(self, schema: Any) -> _Reader:
        """Give what reads it."""
        del schema
        return _Reader(dict(self.options))


class _Reader(DataSourceReader):
    """Plans on the driver, reads on the executors."""

    def __init__(self, options: dict[str, str]) -> None:
        self._options = options
        self._pushed: list[tuple[type, str, Any]] = []

    def pushFilters(self, filters: list[Any]) -> Iterable[Any]:
        """Keep the conditions that the service can be asked; give back the others."""
        listing = _listing(self._options)
        for condition in filters:
            column = getattr(condition, "attribute", ())
            pushed = (type(condition), ".".join(column), getattr(condition, "value", None))
            if _expression(listing, pushed) is None:
                yield condition
            else:
                self._pushed.append(pushed)

    def partitions(self) -> Sequence[InputPartition]:
        """Plan: a partition for each part."""
        listing = _listing(self._options)
        each = [_expression(listing, pushed) for pushed in self._pushed]
        if each:
            given = self._options.get("filter")
            if given is not None:
                raise ValueError("conditions of Spark and the option filter do not go together")
            listing = _listing(self._options, reduce(operator.and_, each))
        since, parts = self._options.get("since"), self._options.get("parts")
        plan = listing.plan_extraction(
            since=None if since is None else moment(since),
            folders=self._options.get("folders"),
            by=self._options.get("by"),
            parts=None if parts is None else int(parts),
        )
        return [InputPartition(part.to_dict()) for part in plan.parts]

    def read(self, partition: InputPartition) -> Iterator[Any]:
        """Give the rows of a part as Arrow batches."""
        import pyarrow as pa  # type: ignore[import-not-found,import-untyped,unused-ignore] # noqa: PLC0415

        budget = self._options.get("requestsperminute")
        rows = ExtractPart.from_dict(partition.value).read(
            Orchestrator.from_env(),
            requests_per_minute=None if budget is None else int(budget),
        )
        with pa.RecordBatchReader.from_stream(rows) as batches:
            schema = _plain(batches.schema)
            for batch in batches:
                yield batch.cast(schema)


def _listing(options: dict[str, str], condition: Any = None) -> Any:
    """Give the list that the options mean."""
    name = options.get("set")
    if name is None:
        raise ValueError('the option "set" is missing: RobotLogs, for example')
    rows = getattr(Orchestrator.from_env(), attribute(name), None)
    if rows is None or not hasattr(rows, "list"):
        raise ValueError(f"there is no list {name}")
    given = {"filter": condition if condition is not None else options.get("filter")}
    listing = rows.list(**{name: value for name, value in given.items() if value is not None})
    select = options.get("select")
    if select is None:
        return listing
    row = _class(listing)
    return listing._with(select=[getattr(row, column.strip()) for column in select.split(",")])


def _schema(options: dict[str, str]) -> Any:
    import pyarrow as pa  # noqa: PLC0415

    return pa.schema(_listing(options))


def _class(listing: Any) -> type:
    from . import models  # noqa: PLC0415

    row: type = getattr(models, listing._row)
    return row


def _expression(listing: Any, pushed: tuple[type, str, Any]) -> Any:
    """Give a condition as the package has it; `None` where the service cannot be asked that."""
    kind, column, value = pushed
    values = value if kind is In else [value]
    # A time without a zone could mean any moment.
    if any(isinstance(each, datetime.datetime) and each.tzinfo is None for each in values):
        return None
    try:
        property = getattr(_class(listing), column)
        made = property.in_(list(value)) if kind is In else _COMPARISONS[kind](property, value)
        # Nothing is sent, and what the service does not filter by is refused.
        listing._with(filter=made).__arrow_c_schema__()
    except (AttributeError, KeyError, TypeError, ValueError, OrchestratorError):
        return None
    return made


def _plain(schema: Any) -> Any:
    """Give the schema without what Spark has no type for."""
    import pyarrow as pa  # noqa: PLC0415

    return pa.schema([field.with_type(_plain_type(field.type)) for field in schema])


def _plain_type(kind: Any) -> Any:
    import pyarrow as pa  # noqa: PLC0415

    if pa.types.is_dictionary(kind) or pa.types.is_time(kind):
        return pa.string()
    if pa.types.is_struct(kind):
        return pa.struct([field.with_type(_plain_type(field.type)) for field in kind])
    if pa.types.is_list(kind):
        return pa.list_(kind.value_field.with_type(_plain_type(kind.value_type)))
    return kind
