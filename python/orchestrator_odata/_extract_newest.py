"""What is newest in folders about which nothing was asked before they were read."""

# pyarrow has no annotations.
# pyright: reportUnknownParameterType=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportMissingTypeStubs=false, reportAttributeAccessIssue=false
from __future__ import annotations

import datetime
import time
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ._extract import ExtractPart, Mark

if TYPE_CHECKING:
    import pyarrow  # type: ignore[import-not-found,import-untyped,unused-ignore]

    from ._extract_journal import Running

__all__ = ["Newest"]

_STEP = 60
"""Seconds by which a clock may be put right meanwhile."""
_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)


class Newest:
    """Finds the mark of an extraction by what it reads.

    A row may be changed after it was read, before others are: the latest time of all rows is too
    late for a mark. That time less the time since the extraction began is not later than its
    beginning by the service's clock, which need not agree with the one here.
    """

    def __init__(self, running: Running, columns: Sequence[str]) -> None:
        """Look at these columns, which say when rows were made or changed."""
        self._running = running
        self._columns = columns
        parts = [part for part in running.plan.parts if _is_open(part)]
        self._folders = {part.folder or "" for part in parts}
        # Where rows do not change, that with the largest key is about the newest.
        is_by_key = all(part.is_by_key for part in parts)
        self._latest = _last if is_by_key and running.plan.modified is None else _largest

    def see(self, folder: str, rows: pyarrow.RecordBatch) -> None:
        """Look at rows of a folder."""
        if folder not in self._folders:
            return
        newest = self._running.newest
        spent = int((max(time.time() - self._running.begun, 0) + _STEP) * 1e6)
        for column in self._columns:
            latest = self._latest(rows.column(column))
            if latest is not None:
                newest[folder] = max(latest - spent, newest.get(folder, latest - spent))

    def mark(self) -> Mark:
        """Give the mark when everything was read."""
        plan = self._running.plan
        places = {name: dict(place) for name, place in plan.mark.places.items()}
        for folder in self._folders:
            place = places.setdefault(folder, {})
            key = self._key(folder)
            if key is not None:
                place["key"] = max(key, place.get("key") or key)
            latest = self._running.newest.get(folder)
            if latest is not None and latest > _micros(place):
                moment = _EPOCH + datetime.timedelta(microseconds=latest)
                place["time"] = moment.isoformat().replace("+00:00", "Z")
            if not place:
                del places[folder]
        return Mark(plan.mark.operation, places)

    def _key(self, folder: str) -> int | None:
        """Give the largest key that was read."""
        states = self._running.parts
        of_folder = [part for part in self._running.plan.parts if (part.folder or "") == folder]
        keys = [states[part.number].above for part in of_folder if part.number in states]
        return max((key for key in keys if key is not None), default=None)


def _last(moments: pyarrow.Array) -> int | None:
    """Give the microseconds of the last moment."""
    value: int | None = moments[-1].value
    return value


def _largest(moments: pyarrow.Array) -> int | None:
    """Give the microseconds of the latest moment."""
    import pyarrow as pa  # type: ignore[import-not-found,import-untyped,unused-ignore] # noqa: PLC0415
    import pyarrow.compute as pc  # type: ignore[import-not-found,import-untyped,unused-ignore] # noqa: PLC0415

    value: int | None = pc.max(moments.view(pa.int64())).as_py()
    return value


def _is_open(part: ExtractPart) -> bool:
    found = part.range
    return found["by"] == "whole" or (found["by"] == "key" and found.get("up_to") is None)


def _micros(place: Mapping[str, Any]) -> int:
    text = place.get("time")
    if text is None:
        return -(2**63)
    # Python 3.10 reads no `Z`, and three or six digits only.
    whole, _, rest = text.rstrip("Zz").partition(".")
    moment = datetime.datetime.fromisoformat(whole).replace(tzinfo=datetime.timezone.utc)
    return (moment - _EPOCH) // datetime.timedelta(microseconds=1) + int(f"{rest:0<6}"[:6] or 0)
