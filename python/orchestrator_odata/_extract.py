"""Large lists, whole: plans, their parts, marks and reports."""

# pyarrow has no annotations.
# pyright: reportUnknownParameterType=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false
from __future__ import annotations

import datetime
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ._native import Client, Pace, documented_rate, part_schema, plan_extraction, read_part

if TYPE_CHECKING:
    import pyarrow  # type: ignore[import-not-found,import-untyped,unused-ignore]

    from ._listing import Listing
    from ._set import _Set

__all__ = [
    "By",
    "ExtractPart",
    "ExtractPlan",
    "ExtractProgress",
    "Extracted",
    "Mark",
    "PartRows",
    "Since",
]

By: TypeAlias = Literal["key", "time", "whole"]
"""How the rows of parts are told apart."""


@dataclass(frozen=True)
class Mark:
    """How far an extraction came: what `since=` takes to read what is new or changed."""

    operation: str
    places: Mapping[str, Mapping[str, Any]]
    """Largest key and latest time of each folder; its name is empty where there are no folders."""

    def to_dict(self) -> dict[str, Any]:
        """Give it as plain data."""
        return {
            "operation": self.operation,
            "places": {name: dict(place) for name, place in self.places.items()},
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Mark:
        """Make it of plain data."""
        return cls(data["operation"], data["places"])

    @classmethod
    def of(cls, folder: str | Path) -> Mark | None:
        """Give the mark of the last extraction to a folder that was completed, if there is one."""
        from ._extract_journal import last_mark  # noqa: PLC0415

        return last_mark(Path(folder))


Since: TypeAlias = Mark | datetime.datetime | Literal["last"] | None
"""What is read: all, or what is new or changed since a mark, a time or the last extraction."""


@dataclass(frozen=True)
class ExtractPart:
    """One independent part of an extraction: plain data without credentials."""

    number: int
    operation: str
    row: str
    """The class of the rows."""
    folder: str | None
    """The folder, where rows stand in folders."""
    rows: int | None
    """How many rows are expected, where that was found out."""
    description: str = field(repr=False)
    """All of it for the native part, as JSON."""

    def to_dict(self) -> dict[str, Any]:
        """Give it as plain data."""
        return {"row": self.row, **json.loads(self.description)}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ExtractPart:
        """Make it of plain data."""
        part = dict(data)
        row = str(part.pop("row"))
        return cls._of(row, part)

    @classmethod
    def _of(cls, row: str, part: dict[str, Any]) -> ExtractPart:
        return cls(
            number=part["number"],
            operation=part["operation"],
            row=row,
            folder=part.get("place", {}).get("name") or None,
            rows=part.get("rows"),
            description=json.dumps(part, sort_keys=True),
        )

    @property
    def range(self) -> dict[str, Any]:
        """Which rows, and how they are read."""
        found: dict[str, Any] = json.loads(self.description)["range"]
        return found

    def above(self, key: int) -> ExtractPart:
        """Give what is left of it behind a key."""
        part = json.loads(self.description)
        part["range"]["above"] = key
        return self._of(self.row, part)

    @property
    def is_by_key(self) -> bool:
        """Whether its rows are read by key."""
        return bool(self.range["by"] == "key")

    def read(self, orch: _Set, *, requests_per_minute: int | None = None) -> PartRows:
        """Give its rows, which are asked for when they are read.

        `requests_per_minute` is the budget of this part; without it the service says when it is
        too much.
        """
        return PartRows(orch._client, self, requests_per_minute)


class PartRows:
    """The rows of a part, as a stream of Arrow batches; each reading begins anew."""

    __slots__ = ("_client", "_pace", "_part")

    def __init__(self, client: Client, part: ExtractPart, requests_per_minute: int | None) -> None:
        self._client = client
        self._part = part
        self._pace = Pace(requests_per_minute)

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """Give the rows as a stream of Arrow batches, one for each page."""
        del requested_schema
        return read_part(self._client, self._part.description, self._part.row, self._pace)

    def __arrow_c_schema__(self) -> object:
        """Give the schema of these batches; nothing is sent."""
        return part_schema(self._client, self._part.description, self._part.row)

    def to_arrow(self) -> pyarrow.Table:
        """Give all rows as a table of pyarrow, which must be installed."""
        from ._listing import _library  # noqa: PLC0415

        table: pyarrow.Table = _library("pyarrow").table(self)
        return table

    def __repr__(self) -> str:
        """Name the part."""
        return f"PartRows({self._part!r})"


@dataclass(frozen=True)
class ExtractPlan:
    """Parts that together hold every row once."""

    operation: str
    row: str
    parts: tuple[ExtractPart, ...]
    mark: Mark
    """What was newest when it was made."""
    created: str | None
    """The name on the wire of the property that says when a row was made."""
    modified: str | None
    """The name on the wire of the property that says when a row was changed last."""
    rows: int
    """How many rows are expected; fewer than there are where not all folders told."""
    requests: int
    """Requests that making it took."""

    def to_dict(self) -> dict[str, Any]:
        """Give it as plain data."""
        return {
            "operation": self.operation,
            "row": self.row,
            "parts": [part.to_dict() for part in self.parts],
            "mark": self.mark.to_dict(),
            "created": self.created,
            "modified": self.modified,
            "rows": self.rows,
            "requests": self.requests,
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> ExtractPlan:
        """Make it of plain data."""
        return cls(
            operation=data["operation"],
            row=data["row"],
            parts=tuple(ExtractPart.from_dict(part) for part in data["parts"]),
            mark=Mark.from_dict(data["mark"]),
            created=data.get("created"),
            modified=data.get("modified"),
            rows=data["rows"],
            requests=data["requests"],
        )


@dataclass(frozen=True)
class ExtractProgress:
    """How far an extraction is."""

    rows: int
    expected: int
    """How many rows there will be, as far as that is known."""
    seconds: float
    """How long it has been running."""
    folders: Mapping[str, int]
    """Rows of each folder; the name is empty where there are no folders."""
    requests: int

    @property
    def rate(self) -> float:
        """Rows a second."""
        return self.rows / max(self.seconds, 1e-9)

    @property
    def seconds_left(self) -> float | None:
        """How long it will still take at this rate; `None` where that is not known."""
        if not self.rows or self.expected < self.rows:
            return None
        return (self.expected - self.rows) / self.rate


@dataclass(frozen=True)
class Extracted:
    """What an extraction did."""

    rows: int
    files: tuple[Path, ...]
    """The files that it wrote."""
    mark: Mark
    """What to give as `since` next time."""
    requests: int
    """Requests that it took in all, planning and repetitions included."""
    planning_requests: int
    """How many of them were for the plan."""
    refused: int
    """How many of them were refused as too many."""
    folders: Mapping[str, int]
    """Rows of each folder; the name is empty where there are no folders."""
    seconds: float
    was_resumed: bool
    """Whether it went on where an earlier run had stopped."""


def wish(
    since: Mark | datetime.datetime | None,
    by: By | None,
    parts: int | None,
    folders: str | None,
    *,
    is_open: bool = False,
) -> dict[str, Any]:
    """Say what is wanted as the native part understands it.

    In an open plan folders are parts about which nothing was asked yet.
    """
    wanted = {"since": _since(since), "by": by, "parts": parts, "folders": folders}
    return {**wanted, "is_open": is_open}


def _since(since: Mark | datetime.datetime | None) -> Any:
    if since is None:
        return "start"
    if isinstance(since, Mark):
        return {"mark": {"places": {name: dict(place) for name, place in since.places.items()}}}
    if since.tzinfo is None:
        raise ValueError("since needs a time zone: datetime.now(timezone.utc), for example")
    utc = since.astimezone(datetime.timezone.utc)
    return {"time": utc.isoformat().replace("+00:00", "Z")}


def make_plan(
    listing: Listing[Any], wanted: dict[str, Any], pace: Pace | None = None
) -> ExtractPlan:
    """Plan the extraction of a list."""
    options = {name: value for name, value in listing._options.items() if value is not None}
    text = plan_extraction(
        listing._client,
        listing._operation,
        listing._row,
        listing._arguments,
        json.dumps(wanted),
        Pace(documented_rate(listing._operation)) if pace is None else pace,
        **options,
    )
    plan = json.loads(text)
    operation = listing._operation
    return ExtractPlan(
        operation=operation,
        row=listing._row,
        parts=tuple(ExtractPart._of(listing._row, part) for part in plan["parts"]),
        mark=Mark(operation, plan["mark"]["places"]),
        created=plan.get("created"),
        modified=plan.get("modified"),
        rows=plan["rows"],
        requests=plan["requests"],
    )
