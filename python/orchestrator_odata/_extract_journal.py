"""What an extraction remembers beside its files, so that it goes on where it was cut off."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ._extract import ExtractPart, ExtractPlan, Mark
from ._native import Journal

__all__ = ["ExtractJournal", "PartState", "last_mark"]

NAME = "_extraction.json"
"""The journal; readers of data sets leave out names that begin with an underscore."""

_VERSION = 1
_KEPT = 50
"""How many completed extractions are remembered."""


@dataclass
class PartState:
    """How far a part is."""

    above: int | None = None
    """Rows up to this key are in files."""
    rows: int = 0
    is_done: bool = False


@dataclass
class Running:
    """An extraction that is not over."""

    number: int
    asked: dict[str, Any]
    plan: ExtractPlan
    parts: dict[int, PartState] = field(default_factory=dict[int, PartState])
    files: dict[str, int] = field(default_factory=dict[str, int])
    """The files with the number of their rows."""
    requests: int = 0
    refused: int = 0
    seconds: float = 0.0
    begun: float = 0.0
    """When it began, in seconds since 1970."""
    newest: dict[str, int] = field(default_factory=dict[str, int])
    """Microseconds since 1970 for folders about which nothing was asked: see `Newest`."""

    def cut(self, parts: Sequence[ExtractPart], requests: int) -> None:
        """Note parts that were cut off others, and the requests that it took."""
        self.plan = replace(
            self.plan,
            parts=(*self.plan.parts, *parts),
            requests=self.plan.requests + requests,
        )

    def left(self) -> list[ExtractPart]:
        """Give what is still to be read."""
        parts: list[ExtractPart] = []
        for part in self.plan.parts:
            state = self.parts.get(part.number, PartState())
            if not state.is_done:
                parts.append(part if state.above is None else part.above(state.above))
        return parts

    def to_dict(self, plan: dict[str, Any]) -> dict[str, Any]:
        """Give it with its plan as plain data."""
        parts = self.parts.items()
        return {
            "number": self.number,
            "asked": self.asked,
            "plan": plan,
            "parts": {str(n): [state.above, state.rows, state.is_done] for n, state in parts},
            "files": self.files,
            "requests": self.requests,
            "refused": self.refused,
            "seconds": self.seconds,
            "begun": self.begun,
            "newest": self.newest,
        }

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Running:
        """Make it of plain data."""
        return cls(
            number=data["number"],
            asked=data["asked"],
            plan=ExtractPlan.from_dict(data["plan"]),
            parts={int(n): PartState(*state) for n, state in data["parts"].items()},
            files=data["files"],
            requests=data["requests"],
            refused=data["refused"],
            seconds=data["seconds"],
            begun=data.get("begun", 0.0),
            newest=data.get("newest", {}),
        )


class ExtractJournal:
    """The journal of a folder; nobody else opens it meanwhile."""

    def __init__(self, folder: Path) -> None:
        """Open it."""
        self._journal = Journal(str(folder), NAME)
        try:
            text = self._journal.read()
            data = _checked(folder, text)
        except BaseException:
            self._journal.close()
            raise
        self.completed: list[dict[str, Any]] = data["completed"]
        running = data["running"]
        self.running: Running | None = None if running is None else Running.from_dict(running)
        self._plan: tuple[ExtractPlan, dict[str, Any]] | None = None

    @property
    def last(self) -> dict[str, Any] | None:
        """What is remembered of the last extraction that was completed."""
        return self.completed[-1] if self.completed else None

    def begin(self, asked: dict[str, Any], plan: ExtractPlan, begun: float) -> Running:
        """Remember that an extraction begins, at a time in seconds since 1970."""
        number = 1 + (self.last["number"] if self.last else 0)
        self.running = Running(number, asked, plan, begun=begun)
        self.save()
        return self.running

    def complete(self, summary: dict[str, Any]) -> None:
        """Remember that it is over."""
        self.completed = [*self.completed, summary][-_KEPT:]
        self.running = None
        self.save()

    def save(self) -> None:
        """Write it, as a whole or not at all."""
        running = self.running and self.running.to_dict(self._plan_of(self.running))
        data = {"version": _VERSION, "completed": self.completed, "running": running}
        self._journal.write(json.dumps(data, separators=(",", ":")))

    def _plan_of(self, running: Running) -> dict[str, Any]:
        """Give the plan as plain data, made once."""
        if self._plan is None or self._plan[0] is not running.plan:
            self._plan = (running.plan, running.plan.to_dict())
        return self._plan[1]

    def close(self) -> None:
        """Let others in."""
        self._journal.close()


def last_mark(folder: Path) -> Mark | None:
    """Read the mark of the last extraction that was completed."""
    try:
        text = (folder / NAME).read_text(encoding="utf-8")
    except FileNotFoundError:
        return None
    completed = _checked(folder, text)["completed"]
    return Mark.from_dict(completed[-1]["mark"]) if completed else None


def _checked(folder: Path, text: str | None) -> dict[str, Any]:
    if text is None:
        return {"completed": [], "running": None}
    try:
        data: dict[str, Any] = json.loads(text)
        version = data["version"]
    except (ValueError, KeyError, TypeError) as error:
        raise ValueError(
            f"{folder / NAME} is no journal of an extraction: write to another folder"
        ) from error
    if version != _VERSION:
        raise ValueError(
            f"{folder / NAME} is of version {version}, this package writes {_VERSION}: "
            "write to another folder"
        )
    return data
