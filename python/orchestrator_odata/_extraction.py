"""Runs an extraction: parts at once within a budget, files, journal, report."""

# pyarrow has no annotations.
# pyright: reportUnknownParameterType=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportMissingTypeStubs=false, reportAttributeAccessIssue=false
from __future__ import annotations

import datetime
import json
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ._extract import By, Extracted, ExtractPart, ExtractProgress, Mark, Since, make_plan, wish
from ._extract_journal import ExtractJournal, PartState, Running
from ._extract_newest import Newest
from ._native import Batch, Field, Found, Pace, documented_rate, run_parts
from ._parquet import Collected, PartFiles, remove_strays
from ._progress import Progress

if TYPE_CHECKING:
    from ._listing import Listing

__all__ = ["Partition", "Watch", "extract"]

Partition: TypeAlias = Literal["folder", "day"]
"""What the files of a data set are told apart by."""

Watch: TypeAlias = bool | Callable[[ExtractProgress], object]
"""Whether progress is shown, or who is told."""

_RECORDS_OF_A_RELEASE = 4
"""Not each time: what is given back is soon asked for again, and the system clears it first."""


def extract(
    listing: Listing[Any],
    to: str | Path,
    *,
    since: Since = None,
    folders: str | None = None,
    by: By | None = None,
    parts: int | None = None,
    parallel: int = 4,
    requests_per_minute: int | None = None,
    partition: Sequence[Partition] | None = None,
    checkpoint_rows: int = 100_000,
    progress: Watch = False,
    stop: threading.Event | None = None,
) -> Extracted:
    """Write all rows of a list to files of Parquet below a folder."""
    from ._listing import _library  # noqa: PLC0415

    _library("pyarrow")
    root = Path(to)
    journal = ExtractJournal(root)
    try:
        asked = {
            "list": repr(listing),
            "wish": {"by": by, "parts": parts, "folders": folders},
            "partition": None if partition is None else list(partition),
        }
        running = journal.running
        was_resumed = running is not None
        if requests_per_minute is None:
            requests_per_minute = documented_rate(listing._operation)
        pace = Pace(requests_per_minute)
        if running is None:
            mark = _since(journal, root, since, asked)
            begun = time.time()
            plan = make_plan(listing, wish(mark, by, parts, folders, is_open=True), pace)
            asked["since"] = wish(mark, None, None, None)["since"]
            running = journal.begin(asked, plan, begun)
        else:
            _check_same(running, root, since, asked)
        remove_strays(root, running.number, running.files)
        wires = (running.plan.modified, running.plan.created)
        columns = [_column(listing, running.plan.row, wire) for wire in wires]
        newest = Newest(running, [column for column in columns if column is not None])
        day = _day(listing, running, partition)
        work = _Work(journal, running, root, checkpoint_rows, day=day, newest=newest)
        work.is_by_folder = partition is None or "folder" in partition
        work.run(listing, parallel, pace, progress, stop)
        return work.finish(was_resumed)
    finally:
        journal.close()


def _since(
    journal: ExtractJournal, root: Path, since: Since, asked: dict[str, Any]
) -> Mark | datetime.datetime | None:
    last = journal.last
    if since == "last":
        if last is None:
            return None
        if last["asked"]["list"] != asked["list"]:
            raise ValueError(
                f"{root} holds {last['asked']['list']}, and not {asked['list']}: "
                "write to another folder"
            )
        return Mark.from_dict(last["mark"])
    if last is not None and since is None:
        raise ValueError(
            f'{root} holds a complete extraction: give since="last" for what is new, '
            "or write to another folder"
        )
    assert not isinstance(since, str), 'since takes a mark, a time or "last"'
    return since


def _check_same(running: Running, root: Path, since: Since, asked: dict[str, Any]) -> None:
    begun = running.asked
    for name, value in asked.items():
        if begun[name] != value:
            raise ValueError(
                f"{root} holds an extraction that is not complete, with {name} {begun[name]} "
                f"and not {value}: call it like that to go on, or write to another folder"
            )
    if since != "last" and wish(since, None, None, None)["since"] != begun["since"]:
        raise ValueError(
            f"{root} holds an extraction since {begun['since']} that is not complete: "
            'give since="last" to go on with it, or write to another folder'
        )


def _day(
    listing: Listing[Any], running: Running, partition: Sequence[Partition] | None
) -> str | None:
    """Name the column whose days become folders."""
    if partition is not None and "day" not in partition:
        return None
    found = _column(listing, running.plan.row, running.plan.created)
    if found is None and partition is not None:
        raise ValueError(
            f"{running.plan.operation}: the rows do not say on which day they were made: "
            'leave "day" out of partition'
        )
    return found


def _column(listing: Listing[Any], row: str, wire: str | None) -> str | None:
    """Name the column for a name on the wire, if there is one."""
    import pyarrow as pa  # type: ignore[import-not-found,import-untyped,unused-ignore] # noqa: PLC0415

    from . import models  # noqa: PLC0415

    columns = pa.schema(listing).names
    members = [member for base in getattr(models, row).__mro__ for member in vars(base).values()]
    fields = [member for member in members if isinstance(member, Field)]
    names = [field.name for field in fields if field.wire_name == wire]
    return next((name for name in names if name in columns), None)


class _Work:
    """One extraction at work."""

    is_by_folder = True

    def __init__(
        self,
        journal: ExtractJournal,
        running: Running,
        root: Path,
        checkpoint_rows: int,
        *,
        day: str | None,
        newest: Newest,
    ) -> None:
        self._newest = newest
        self._journal = journal
        self._running = running
        self._root = root
        self._checkpoint = max(checkpoint_rows, 1)
        self._day = day
        self._parts = {part.number: part for part in running.plan.parts}
        self._expected = {part.number: part.rows or 0 for part in running.plan.parts}
        self._files: dict[int, PartFiles] = {}
        self._collected = Collected()
        self._rows: dict[str, int] = {}
        self._before = (running.requests, running.refused, running.seconds)
        self._start = time.monotonic()
        self._records = 0
        for number, state in running.parts.items():
            self._count(self._parts[number], state.rows)

    def run(
        self,
        listing: Listing[Any],
        parallel: int,
        pace: Pace,
        watch: Watch,
        stop: threading.Event | None,
    ) -> None:
        """Read what is left."""
        left = self._running.left()
        run = run_parts(
            listing._client,
            [part.description for part in left],
            self._running.plan.row,
            parallel,
            pace,
            1 + max(self._parts, default=-1),
        )
        bar = (
            Progress(self._running.plan.operation, self._running.plan.rows or None)
            if watch is True
            else None
        )
        try:
            while (events := run.next()) is not None:
                self._learn(pace.requests, pace.refused)
                for number, found, rows, batch, is_over in events:
                    if found is not None:
                        self._found(number, found)
                        if bar is not None:
                            bar.expect(sum(self._expected.values()))
                    self._count(self._parts[number], rows)
                    if rows and bar is not None:
                        bar.add(rows)
                    elif rows and callable(watch):
                        watch(self._progress())
                    if batch is not None:
                        self._add(number, batch)
                    self._record_if_due(number, is_over=is_over)
                if stop is not None and stop.is_set():
                    raise InterruptedError("the extraction was given up; it can be gone on with")
            self._learn(pace.requests, pace.refused)
        finally:
            if bar is not None:
                bar.close()

    def finish(self, was_resumed: bool) -> Extracted:
        """Remember that it is over, and report."""
        running = self._running
        self._learn_time()
        rows = sum(state.rows for state in running.parts.values())
        mark = self._newest.mark()
        self._journal.complete(
            {
                "number": running.number,
                "asked": running.asked,
                "mark": mark.to_dict(),
                "rows": rows,
                "files": len(running.files),
                "requests": running.requests,
                "seconds": running.seconds,
            }
        )
        return Extracted(
            rows=rows,
            files=tuple(self._root / name for name in running.files),
            mark=mark,
            requests=running.requests,
            planning_requests=running.plan.requests,
            refused=running.refused,
            folders=dict(self._rows),
            seconds=running.seconds,
            was_resumed=was_resumed,
        )

    def _found(self, number: int, found: Found) -> None:
        """Learn how large a part is, and what was cut off it."""
        row = self._running.plan.row
        parts = [ExtractPart.from_dict({"row": row, **json.loads(part)}) for part in found.parts]
        if parts or found.requests:
            self._running.cut(parts, found.requests)
        for part in parts:
            self._parts[part.number] = part
            self._expected[part.number] = part.rows or 0
        state = self._running.parts.get(number, PartState())
        self._expected[number] = state.rows + found.rows

    def _add(self, number: int, batch: Batch) -> None:
        import pyarrow as pa  # noqa: PLC0415

        rows = pa.record_batch(batch)
        self._newest.see(self._parts[number].folder or "", rows)
        span = None if self._day is None else batch.span(self._day)
        self._of(number).add(rows, batch.last, span)

    def _of(self, number: int) -> PartFiles:
        files = self._files.get(number)
        if files is None:
            folder = self._parts[number].folder if self.is_by_folder else None
            name = f"r{self._running.number:04}-p{number:05}"
            first = sum(f"/{name}-" in f"/{path}" for path in self._running.files)
            files = PartFiles(
                self._root, name, self._collected, folder=folder, day=self._day, first=first
            )
            self._files[number] = files
        return files

    def _record_if_due(self, number: int, *, is_over: bool) -> None:
        files = self._of(number)
        if is_over or (files.rows >= self._checkpoint and files.last is not None):
            self._record(number, is_done=is_over)

    def _record(self, number: int, *, is_done: bool) -> None:
        """Publish the files of a part, then say so in the journal."""
        files = self._of(number)
        state = self._running.parts.setdefault(number, PartState())
        state.rows += files.rows
        state.above = files.last if files.last is not None else state.above
        state.is_done = is_done
        published = files.publish()
        self._running.files.update(published)
        # A part without rows is soon asked for again.
        if published:
            self._learn_time()
            self._journal.save()
            self._release()
        if is_done:
            del self._files[number]

    def _release(self) -> None:
        """Give back to the system, now and then, what was freed in pieces."""
        import pyarrow as pa  # noqa: PLC0415

        self._records += 1
        if self._records % _RECORDS_OF_A_RELEASE == 0:
            for pool in (pa.default_memory_pool(), pa.system_memory_pool()):
                pool.release_unused()

    def _learn(self, requests: int, refused: int) -> None:
        self._running.requests = self._before[0] + requests
        self._running.refused = self._before[1] + refused

    def _learn_time(self) -> None:
        self._running.seconds = self._before[2] + time.monotonic() - self._start

    def _count(self, part: ExtractPart, rows: int) -> None:
        if not rows:
            return
        folder = part.folder or ""
        self._rows[folder] = self._rows.get(folder, 0) + rows

    def _progress(self) -> ExtractProgress:
        return ExtractProgress(
            rows=sum(self._rows.values()),
            expected=sum(self._expected.values()),
            seconds=self._before[2] + time.monotonic() - self._start,
            folders=dict(self._rows),
            requests=self._running.requests,
        )
