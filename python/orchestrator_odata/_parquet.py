"""Rows of parts as files of Parquet, under temporary names until they are complete."""

# pyarrow has no annotations.
# pyright: reportUnknownParameterType=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportMissingTypeStubs=false, reportAttributeAccessIssue=false
from __future__ import annotations

import contextlib
import datetime
import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

if TYPE_CHECKING:
    import pyarrow  # type: ignore[import-not-found,import-untyped,unused-ignore]

__all__ = ["SETTINGS", "Collected", "PartFiles", "remove_strays"]

SETTINGS: dict[str, Any] = {
    "data_page_size": 32_768,
    "dictionary_pagesize_limit": 32_768,
    "write_batch_size": 256,
}
"""How files are written.

Pages and dictionaries are small, and their size is looked at every few rows, because pyarrow's
allocator keeps several times what is in use at once: less where less is. In row groups of some
thousand rows, a column with a larger dictionary hardly repeats itself, and the dictionary would
grow only to be given up.
"""
_COLLECTED_BYTES = 12_000_000
"""Bytes of rows of all parts that are collected for row groups."""
_OPEN = 32
"""Files of a part that are written to at once."""
_RUNS = 16
"""Rows are sorted by day where the day changes more often within a batch."""
_EPOCH = datetime.date(1970, 1, 1)
_DAY = 86_400_000_000
"""Microseconds."""
_NO_DAY = "__HIVE_DEFAULT_PARTITION__"
_NAME = re.compile(r"\.?r(\d+)-p\d+-\d+\.parquet(\.new)?")


class Collected:
    """The files with rows that wait for their row group, of all parts together."""

    def __init__(self) -> None:
        """Begin with none."""
        self._files: set[_File] = set()
        self._bytes = 0

    def add(self, file: _File, rows: Any) -> None:
        """Let rows wait; where too many do, those of the file with the most are written."""
        self._files.add(file)
        self._bytes += file.add(rows)
        while self._bytes > _COLLECTED_BYTES:
            self.write(max(self._files, key=lambda file: file.waiting))

    def write(self, file: _File) -> None:
        """Write what waits for a file."""
        self._files.discard(file)
        self._bytes -= file.write()


class PartFiles:
    """The files of one part that are not recorded yet."""

    def __init__(
        self,
        root: Path,
        name: str,
        collected: Collected,
        *,
        folder: str | None,
        day: str | None,
        first: int,
    ) -> None:
        """Write below `root`; `day` is the column whose days become folders, if any."""
        self._root = root
        self._name = name
        self._collected = collected
        self._folder = f"folder={quote(folder, safe='')}" if folder is not None else ""
        self._day = day
        self._next = first
        self._open: dict[str, _File] = {}
        self._closed: list[_File] = []
        self.rows = 0
        self.last: int | None = None

    def add(
        self, batch: pyarrow.RecordBatch, last: int | None, span: tuple[int, int] | None
    ) -> None:
        """Take rows; `span` is from when to when they were made, where all of them say so."""
        self.rows += batch.num_rows
        self.last = last
        for day, rows in _by_day(batch, self._day, span):
            self._collected.add(self._file(day, batch.schema), rows)

    def publish(self) -> dict[str, int]:
        """Bring everything to the disk under its name; give the files with their rows."""
        for file in self._open.values():
            self._close(file)
        files = self._closed
        published = {}
        folders: set[Path] = set()
        for file in files:
            path = file.publish()
            above = path.parents
            folders.update(above[: above.index(self._root) + 1])
            published[path.relative_to(self._root).as_posix()] = file.rows
        for folder in sorted(folders, reverse=True):
            _sync(folder)
        self._open, self._closed = {}, []
        self.rows = 0
        return published

    def _file(self, day: str, schema: Any) -> _File:
        file = self._open.get(day)
        if file is None:
            if len(self._open) >= _OPEN:
                self._close(self._open.pop(next(iter(self._open))))
            folder = self._root / self._folder / day
            file = _File(folder, f"{self._name}-{self._next:04}.parquet", schema)
            self._open[day] = file
            self._next += 1
        return file

    def _close(self, file: _File) -> None:
        self._collected.write(file)
        file.close()
        self._closed.append(file)


class _File:
    """One file."""

    def __init__(self, folder: Path, name: str, schema: Any) -> None:
        import pyarrow.parquet as pq  # type: ignore[import-not-found,import-untyped,unused-ignore] # noqa: PLC0415

        folder.mkdir(parents=True, exist_ok=True)
        self._path = folder / name
        self._new = folder / f".{name}.new"
        self._writer = pq.ParquetWriter(str(self._new), schema, **SETTINGS)
        self._rows: list[Any] = []
        self.waiting = 0
        """Bytes of the row group that is being collected."""
        self.rows = 0

    def add(self, rows: Any) -> int:
        """Let rows wait; give how many bytes they are."""
        size: int = rows.nbytes
        self._rows.append(rows)
        self.waiting += size
        self.rows += rows.num_rows
        return size

    def write(self) -> int:
        """Write what waits; give how many bytes it was."""
        import pyarrow as pa  # noqa: PLC0415

        if self._rows:
            self._writer.write_table(pa.Table.from_batches(self._rows).unify_dictionaries())
        written, self._rows, self.waiting = self.waiting, [], 0
        return written

    def close(self) -> None:
        self._writer.close()

    def publish(self) -> Path:
        with self._new.open("rb+") as file:
            os.fsync(file.fileno())
        self._new.replace(self._path)
        return self._path


def _by_day(
    batch: Any, column: str | None, span: tuple[int, int] | None
) -> Iterator[tuple[str, Any]]:
    """Give the rows of each day with the name of its folder."""
    if column is None:
        yield "", batch
        return
    if span is not None and span[0] // _DAY == span[1] // _DAY:
        yield _day_folder(span[0] // _DAY), batch
        return
    import pyarrow as pa  # noqa: PLC0415
    import pyarrow.compute as pc  # type: ignore[import-not-found,import-untyped,unused-ignore] # noqa: PLC0415

    # Whole numbers: days as objects would bring pandas along where that is installed.
    days = pc.cast(batch.column(column), pa.date32(), safe=False).view(pa.int32())
    runs = pc.run_end_encode(days)
    if len(runs.values) > _RUNS:
        order = pc.sort_indices(days)
        batch, runs = batch.take(order), pc.run_end_encode(days.take(order))
    begin = 0
    for day, end in zip(runs.values.to_pylist(), runs.run_ends.to_pylist(), strict=True):
        yield _day_folder(day), batch.slice(begin, end - begin)
        begin = end


def _day_folder(day: int | None) -> str:
    if day is None:
        return f"day={_NO_DAY}"
    return f"day={(_EPOCH + datetime.timedelta(days=day)).isoformat()}"


def _sync(folder: Path) -> None:
    """Bring the names in a folder to the disk, where folders can be opened."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        with contextlib.suppress(OSError):
            os.fsync(handle)
    finally:
        os.close(handle)


def remove_strays(root: Path, run: int, recorded: Iterable[str]) -> None:
    """Remove the files of a run that are not recorded: they may be incomplete."""
    known = set(recorded)
    for path in [*root.rglob("*.parquet"), *root.rglob(".*.parquet.new")]:
        match = _NAME.fullmatch(path.name)
        is_of_run = match is not None and int(match[1]) == run
        if is_of_run and path.relative_to(root).as_posix() not in known:
            path.unlink()
