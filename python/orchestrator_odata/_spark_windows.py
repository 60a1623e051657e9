"""What lies between two marks, in parts.

A mark of Spark's checkpoint stands for one set of rows: those above the first and up to the second.
Extractions mean more by `since`, because files may hold a row twice.
"""

from __future__ import annotations

import datetime
import re
from typing import Any

from ._extract import ExtractPlan

__all__ = ["bounded", "later"]

Place = dict[str, Any]


def later(one: dict[str, Any], other: dict[str, Any]) -> dict[str, Any]:
    """Give the mark that lies behind both, as data that is written the same way every time."""
    places: dict[str, Place] = {}
    for name in sorted({*one["places"], *other["places"]}):
        both = [mark["places"].get(name, {}) for mark in (one, other)]
        keys = [place["key"] for place in both if place.get("key") is not None]
        times = [place["time"] for place in both if place.get("time") is not None]
        places[name] = {}
        if keys:
            places[name]["key"] = max(keys)
        if times:
            places[name]["time"] = max(times, key=_instant)
    return {"operation": other["operation"], "places": places}


def bounded(
    plan: ExtractPlan, start: dict[str, Any], end: dict[str, Any], since: datetime.datetime | None
) -> list[dict[str, Any]]:
    """Give the parts of a plan since a mark as far as they lie before another mark.

    `since` counts where the first mark says nothing.
    """
    found: list[dict[str, Any]] = []
    for each in plan.parts:
        name = each.folder or ""
        until = end["places"].get(name)
        # A folder that is newer than the mark belongs to the next one.
        if until is None:
            continue
        part, after = each.to_dict(), start["places"].get(name)
        if each.is_by_key and plan.modified is None:
            made = _by_key(part, until)
        else:
            made = _by_time(part, plan, after or {}, until)
        if made is not None:
            found.append(_since(made, plan, since) if after is None and since else made)
    return found


def _by_key(part: dict[str, Any], until: Place) -> dict[str, Any] | None:
    """Give a part up to a key; its lower end is where the plan has it."""
    bounds, last = part["range"], until.get("key")
    above, up_to = bounds.get("above"), bounds.get("up_to")
    if last is None or (above is not None and above >= last):
        return None
    return {**part, "range": {**bounds, "up_to": last if up_to is None else min(up_to, last)}}


def _by_time(
    part: dict[str, Any], plan: ExtractPlan, after: Place, until: Place
) -> dict[str, Any] | None:
    """Give a part of what was changed in a window: made, where nothing was changed."""
    first, last = after.get("time"), until.get("time")
    names = [name for name in (plan.modified, plan.created) if name is not None]
    if last is None or not names:
        raise ValueError(
            f"{plan.operation}: rows do not say when they were made or changed: read them anew"
        )
    if first is not None and _instant(first) >= _instant(last):
        return None
    windows: list[str] = []
    for number, name in enumerate(names):
        earlier = [f"{other} eq null" for other in names[:number]]
        lower = [] if first is None else [f"{name} gt {first}"]
        windows.append(" and ".join([*earlier, *lower, f"{name} le {last}"]))
    if first is None:
        windows.append(" and ".join(f"{name} eq null" for name in names))
    return _narrowed(part, " or ".join(f"({window})" for window in windows))


def _since(part: dict[str, Any], plan: ExtractPlan, since: datetime.datetime) -> dict[str, Any]:
    """Give a part since a time, as the first plan had it."""
    utc = since.astimezone(datetime.timezone.utc).isoformat().replace("+00:00", "Z")
    names = [name for name in (plan.modified, plan.created) if name is not None]
    return _narrowed(part, " or ".join(f"{name} ge {utc}" for name in names))


def _narrowed(part: dict[str, Any], condition: str) -> dict[str, Any]:
    given = part.get("filter")
    return {**part, "filter": condition if given is None else f"({given}) and ({condition})"}


def _instant(text: str) -> tuple[datetime.datetime, str]:
    """Give a time as the service wrote it, with all its digits, to be compared."""
    read = re.fullmatch(r"(.{19})(?:\.(\d+))?([zZ]|[+-]\d\d:\d\d)", text)
    if read is None:
        raise ValueError(f"{text!r} is no time")
    zone = "+00:00" if read[3] in "zZ" else read[3]
    return datetime.datetime.fromisoformat(read[1] + zone), (read[2] or "").rstrip("0")
