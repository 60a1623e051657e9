"""Sets as a data source of Spark 4: `format("orchestrator")`; pyspark must be installed.

    spark.dataSource.register(OrchestratorSource)
    logs = spark.read.format("orchestrator").option("set", "RobotLogs").load()
    new = spark.readStream.format("orchestrator").option("set", "RobotLogs").load()

Parts are planned on the driver and read where Spark runs, each by a client of its own that is made
there: options, plans and checkpoints hold no secrets.
"""

# pyspark brings no annotations that would help here.
# mypy: disable-error-code="misc,no-any-unimported,untyped-decorator,unused-ignore"
# pyright: reportMissingImports=false, reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportUnknownParameterType=false, reportUntypedBaseClass=false
# pyright: reportAttributeAccessIssue=false
from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from importlib import import_module
from typing import Any

from pyspark.sql.datasource import (  # type: ignore[import-not-found,import-untyped]
    DataSource,
    DataSourceReader,
    DataSourceStreamReader,
    InputPartition,
)

from ._client import Orchestrator
from ._extract import Mark
from ._spark_filters import take
from ._spark_list import SparkList
from ._spark_windows import bounded, later

__all__ = ["OrchestratorSource"]


class OrchestratorSource(DataSource):
    """A set; the option `set` names it: RobotLogs, Jobs, QueueItems.

    Further options: `select` (names of columns, with commas; only these are asked for), `filter`
    (text of OData), `folders` (a pattern), `since` (a time), `by`, `parts` (of a folder at most),
    `requestsPerMinute`, the budget of one task, and `client` (`module:function`, what makes clients
    in place of the `ORCHESTRATOR_...` variables). Others are refused.
    """

    @classmethod
    def name(cls) -> str:
        """Give the name of the format."""
        return "orchestrator"

    def client(self) -> Orchestrator:
        """Make a client: on the driver to plan, on executors once for each part.

        Classes that derive from this one may read the secrets elsewhere.
        """
        named = self.options.get("client")
        if named is None:
            return Orchestrator.from_env()
        module, _, function = named.partition(":")
        if not function:
            raise ValueError('the option "client" is module:function')
        made: Orchestrator = getattr(import_module(module), function)()
        return made

    def schema(self) -> Any:
        """Give the columns; nothing is asked for."""
        return SparkList(self.client, dict(self.options)).schema()

    def reader(self, schema: Any) -> DataSourceReader:
        """Give what reads the columns of a schema."""
        return _Reader(SparkList(self.client, dict(self.options)), schema)

    def streamReader(self, schema: Any) -> DataSourceStreamReader:
        """Give what reads them again and again, as far as rows are new."""
        return _StreamReader(SparkList(self.client, dict(self.options)), schema)


class _Reader(DataSourceReader):
    """Plans on the driver, reads on the executors."""

    def __init__(self, rows: SparkList, schema: Any) -> None:
        rows.check(schema)
        self._rows = rows
        self._schema = schema
        self._pushed: list[Any] = []

    def pushFilters(self, filters: list[Any]) -> Iterable[Any]:
        """Keep the conditions that the service can be asked.

        Give back the others, and those of which the service may mean more rows.
        """
        if self._rows.filter is not None:
            return filters
        listing = self._rows.listing(self._schema)
        self._pushed, left, _ = take(listing, self._rows.fields, filters)
        return left

    def partitions(self) -> Sequence[InputPartition]:
        """Plan: a partition for each part."""
        listing = self._rows.listing(self._schema)
        if self._pushed:
            _, _, condition = take(listing, self._rows.fields, self._pushed)
            listing = listing._with(filter=condition)
        plan = self._rows.plan(listing, since=self._rows.since)
        return [InputPartition(part.to_dict()) for part in plan.parts]

    def read(self, partition: InputPartition) -> Iterator[Any]:
        """Give the rows of a part as Arrow batches."""
        return self._rows.read(partition.value, self._schema)


class _StreamReader(DataSourceStreamReader):
    """Reads what is new between two marks, which are the offsets."""

    def __init__(self, rows: SparkList, schema: Any) -> None:
        rows.check(schema)
        self._rows = rows
        self._schema = schema
        self._known: dict[str, Any] | None = None

    def initialOffset(self) -> dict[str, Any]:
        """Give the mark before all rows."""
        return Mark(self._rows.listing(self._schema)._operation, {}).to_dict()

    def latestOffset(
        self, start: dict[str, Any] | None = None, limit: object = None
    ) -> dict[str, Any]:
        """Give the mark of what is newest; Spark before 4.2 does not say where it is."""
        del limit
        before = start or self._known or self.initialOffset()
        listing = self._rows.listing(self._schema)
        plan = self._rows.plan(listing, since=self._mark(before), parts=1)
        self._known = later(before, plan.mark.to_dict())
        return self._known

    def partitions(self, start: dict[str, Any], end: dict[str, Any]) -> Sequence[InputPartition]:
        """Plan what lies between two marks, which is the same however often it is planned."""
        self._known = later(self._known or start, end)
        mark = self._mark(start)
        since = mark if mark.places or self._rows.since is None else self._rows.since
        plan = self._rows.plan(self._rows.listing(self._schema), since=since)
        parts = bounded(plan, start, end, self._rows.since)
        return [InputPartition(part) for part in parts]

    def read(self, partition: InputPartition) -> Iterator[Any]:
        """Give the rows of a part as Arrow batches."""
        return self._rows.read(partition.value, self._schema)

    def _mark(self, offset: dict[str, Any]) -> Mark:
        mark, operation = Mark.from_dict(offset), self._rows.listing(self._schema)._operation
        if mark.operation != operation:
            raise ValueError(
                f"the checkpoint is of {mark.operation} and not of {operation}: choose another one"
            )
        return mark
