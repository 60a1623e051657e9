"""A list as options of Spark and a schema describe it."""

# pyspark and pyarrow bring no annotations that would help here.
# mypy: disable-error-code="unused-ignore"
# pyright: reportMissingImports=false, reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportUnknownParameterType=false, reportAttributeAccessIssue=false
from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pyarrow as pa  # type: ignore[import-not-found,import-untyped,unused-ignore]

from ._client import Orchestrator
from ._extract import ExtractPart, ExtractPlan, Mark
from ._extract_command import attribute, moment
from ._native import Field

__all__ = ["SparkList"]

_OPTIONS = {
    "set": "set",
    "select": "select",
    "filter": "filter",
    "folders": "folders",
    "since": "since",
    "by": "by",
    "parts": "parts",
    "requestsperminute": "requestsPerMinute",
    "client": "client",
}
"""By the names that Spark gives them."""


class SparkList:
    """What is read. It is sent to executors, without the client."""

    def __init__(self, client: Callable[[], Orchestrator], options: Mapping[str, str]) -> None:
        """Refuse what is misspelled, and secrets, which would stand in plans and logs."""
        self._make = client
        self._made: Orchestrator | None = None
        self.options = {name.lower(): value for name, value in options.items()}
        for name in self.options.keys() - _OPTIONS.keys():
            raise ValueError(
                f'there is no option "{name}": there are {", ".join(_OPTIONS.values())}; '
                "secrets belong into the environment of driver and executors"
            )

    def __getstate__(self) -> dict[str, Any]:
        """Leave out the client, which holds secrets."""
        return {**vars(self), "_made": None}

    @property
    def client(self) -> Orchestrator:
        """The client, made where it is needed."""
        if self._made is None:
            self._made = self._make()
        return self._made

    @property
    def filter(self) -> str | None:
        """The condition as text of OData."""
        return self.options.get("filter")

    @property
    def since(self) -> datetime.datetime | None:
        """The time since which rows are read."""
        since = self.options.get("since")
        return None if since is None else moment(since)

    @property
    def fields(self) -> dict[str, str]:
        """Attributes by the names that columns may have: those of Python and of the service."""
        from . import models  # noqa: PLC0415

        row = getattr(models, self._whole()._row)
        found: dict[str, str] = {}
        for member in [member for base in row.__mro__ for member in vars(base).values()]:
            if isinstance(member, Field) and member.name is not None:
                found.setdefault(member.wire_name, member.name)
                found[member.name] = member.name
        return found

    def schema(self) -> Any:
        """Give the columns that the option `select` names, else all."""
        from pyspark.sql.pandas.types import (  # type: ignore[import-not-found,import-untyped] # noqa: PLC0415
            from_arrow_schema,
        )

        known = pa.schema(self._whole())
        select = self.options.get("select")
        names = known.names if select is None else [name.strip() for name in select.split(",")]
        columns = [
            pa.field(name, _plain(known.field(attribute).type))
            for name, attribute in zip(names, self._attributes(names), strict=True)
        ]
        return from_arrow_schema(pa.schema(columns))

    def check(self, schema: Any) -> None:
        """Refuse columns that there are not, and types that values cannot have."""
        known, wanted = pa.schema(self._whole()), _arrow(schema)
        for field, name in zip(wanted, self._attributes(wanted.names), strict=True):
            given = _plain(known.field(name).type)
            try:
                pa.nulls(0, given).cast(field.type)
            except pa.ArrowNotImplementedError:
                raise ValueError(f"{field.name} is {given}, and not {field.type}") from None

    def listing(self, schema: Any) -> Any:
        """Give the list, of which only the columns of the schema are asked for."""
        from . import models  # noqa: PLC0415

        listing = self._whole()
        names = self._attributes(schema.names)
        if set(names) == set(pa.schema(listing).names):
            return listing
        row = getattr(models, listing._row)
        # Rows are counted without columns too.
        wanted = names or [row.__key__[0]]
        return listing._with(select=[getattr(row, name) for name in wanted])

    def plan(
        self, listing: Any, *, since: Mark | datetime.datetime | None, parts: int | None = None
    ) -> ExtractPlan:
        """Plan the extraction of the list; `parts` counts in place of the option."""
        given = self.options.get("parts")
        plan: ExtractPlan = listing.plan_extraction(
            since=since,
            folders=self.options.get("folders"),
            by=self.options.get("by"),
            parts=int(given) if parts is None and given is not None else parts,
        )
        return plan

    def read(self, part: dict[str, Any] | None, schema: Any) -> Iterator[Any]:
        """Give the rows of a part as Arrow batches with this schema."""
        # Spark makes a partition of nothing where there is none.
        if part is None:
            return
        budget = self.options.get("requestsperminute")
        rows = ExtractPart.from_dict(part).read(
            self.client, requests_per_minute=None if budget is None else int(budget)
        )
        wanted = _arrow(schema)
        names = self._attributes(wanted.names)
        with pa.RecordBatchReader.from_stream(rows) as batches:
            for batch in batches:
                columns = [
                    batch.column(name).cast(_plain(batch.schema.field(name).type)).cast(field.type)
                    for name, field in zip(names, wanted, strict=True)
                ]
                yield pa.RecordBatch.from_arrays(columns, schema=wanted)

    def _whole(self) -> Any:
        name = self.options.get("set")
        if name is None:
            raise ValueError('the option "set" is missing: RobotLogs, for example')
        rows = getattr(self.client, attribute(name), None)
        if rows is None or not hasattr(rows, "list"):
            raise ValueError(f"there is no list {name}")
        return rows.list() if self.filter is None else rows.list(filter=self.filter)

    def _attributes(self, names: list[str]) -> list[str]:
        fields = self.fields
        for name in names:
            if name not in fields:
                raise ValueError(f"{self.options['set']} has no column {name}")
        return [fields[name] for name in names]


def _arrow(schema: Any) -> Any:
    """Give the schema that Spark expects of batches."""
    from pyspark.sql.pandas.types import to_arrow_schema  # noqa: PLC0415

    try:
        return to_arrow_schema(schema, timezone="UTC")
    except TypeError:
        # Spark 4.0 and 4.1 mean UTC.
        return to_arrow_schema(schema)


def _plain(kind: Any) -> Any:
    """Give a type that Spark has, too."""
    if pa.types.is_dictionary(kind) or pa.types.is_time(kind):
        return pa.string()
    if pa.types.is_struct(kind):
        return pa.struct([field.with_type(_plain(field.type)) for field in kind])
    if pa.types.is_list(kind):
        return pa.list_(kind.value_field.with_type(_plain(kind.value_type)))
    return kind
