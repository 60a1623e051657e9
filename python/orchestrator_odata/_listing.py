"""Lists: lazy, complete, read page by page."""

# pyarrow has no annotations.
# pyright: reportUnknownParameterType=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false
from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ._extracting import AsyncListExtraction, ListExtraction
from ._native import Client, Pages
from ._progress import Progress
from ._wait import in_thread, wait
from .errors import NoRow, SeveralRows

if TYPE_CHECKING:
    import pandas  # type: ignore[import-not-found,import-untyped,unused-ignore]
    import polars  # type: ignore[import-not-found,import-untyped,unused-ignore]
    import pyarrow  # type: ignore[import-not-found,import-untyped,unused-ignore]


__all__ = ["AsyncListing", "Listing"]

_T = TypeVar("_T")
_L = TypeVar("_L", bound="_Listing[Any]")


class _Listing(Generic[_T]):
    """A list that has not begun: each iteration begins anew."""

    __slots__ = ("_arguments", "_client", "_operation", "_options", "_row", "_show", "_token")

    def __init__(
        self,
        client: Client,
        operation: str,
        row: str,
        arguments: tuple[Any, ...],
        options: dict[str, Any],
    ) -> None:
        self._client = client
        self._operation = operation
        self._row = row
        self._arguments = arguments
        self._options = options
        self._show = bool(options.pop("progress", False))
        self._token: str | None = None

    def reading(
        self: _L,
        *,
        progress: bool | None = None,
        prefetch: int | None = None,
        by_key: bool | None = None,
        resume: str | None = None,
    ) -> _L:
        """Give the same list, read in another way; what is not given stays as it is.

        `progress` shows how far it is, with tqdm where that is installed, on a terminal or in a
        notebook. `prefetch` is how many pages are asked for ahead (1 unless said). `by_key` sorts
        by the key and goes on after the last one, so that rows which come and go meanwhile shift
        nothing. `resume` goes on from a `token`, also of another process.
        """
        options = {"prefetch": prefetch, "by_key": by_key, "resume": resume}
        given = {name: value for name, value in options.items() if value is not None}
        copy = self._with(**given)
        copy._show = self._show if progress is None else progress
        return copy

    @property
    def token(self) -> str | None:
        """A text that `reading(resume=...)` goes on from, after the last page that was read.

        `None` before the first page and after the last.
        """
        return self._token

    def __getitem__(self: _L, rows: slice) -> _L:
        """Give some of the rows as another list: `listing[:10]`, `listing[20:30]`."""
        if not isinstance(rows, slice):
            raise TypeError("a list is cut by slices: listing[:10]; for one row there is first()")
        if rows.step not in (None, 1):
            raise ValueError("rows are read one after the other: a slice has no step")
        start, stop = rows.start or 0, rows.stop
        if start < 0 or (stop is not None and stop < 0):
            raise ValueError("how many rows there are is not known: count from the front")
        missing = {"top", "skip"} - self._options.keys()
        if missing:
            raise TypeError(
                f"{self._operation} takes no {' and no '.join(sorted(missing))}: "
                "use itertools.islice"
            )
        top = self._options["top"]
        if stop is not None:
            room = max(stop - start, 0)
            top = room if top is None else min(room, max(top - start, 0))
        elif top is not None:
            top = max(top - start, 0)
        skip = (self._options["skip"] or 0) + start
        return self._with(top=top, skip=skip or None)

    def _with(self: _L, **options: Any) -> _L:
        copy = type(self)(
            self._client,
            self._operation,
            self._row,
            self._arguments,
            {**self._options, **options},
        )
        copy._show = self._show
        return copy

    def _at_most(self: _L, rows: int) -> _L:
        """Ask for no more rows where that can be asked for."""
        if "top" not in self._options:
            return self._with(prefetch=0)
        top = self._options["top"]
        return self._with(prefetch=0, top=rows if top is None else min(top, rows))

    def _begin(self) -> tuple[Pages, Progress | None]:
        self._token = None
        pages = self._client.pages(self._operation, self._row, self._arguments, **self._options)
        return pages, Progress(self._operation, self._options.get("top")) if self._show else None

    def _one(self, rows: list[_T]) -> _T:
        match rows:
            case [row]:
                return row
            case []:
                raise NoRow(f"{self._operation}: there is no such row; first() gives None then")
            case _:
                raise SeveralRows(f"{self._operation}: there are several such rows, not one")

    def __repr__(self) -> str:
        """Name the operation and what was asked for."""
        given = self._options.items()
        asked = ", ".join(f"{name}={value!r}" for name, value in given if value is not None)
        return f"{type(self).__name__}({self._operation}{', ' if asked else ''}{asked})"


class Listing(ListExtraction, _Listing[_T]):
    """A list: lazy, complete, read page by page as it is iterated. Each iteration begins anew."""

    __slots__ = ()

    def __iter__(self) -> Iterator[_T]:
        """Give the rows."""
        for page in self.pages():
            yield from page

    def pages(self) -> Iterator[list[_T]]:
        """Give the pages."""
        pages, progress = self._begin()
        try:
            while (page := pages.next()) is not None:
                self._token = pages.token()
                if progress:
                    progress.add(len(page))
                yield page
        finally:
            if progress:
                progress.close()

    def to_list(self) -> list[_T]:
        """Give all rows at once."""
        return [row for page in self.pages() for row in page]

    def first(self) -> _T | None:
        """Give the first row, if there is one."""
        for page in self._at_most(1).pages():
            if page:
                return page[0]
        return None

    def one(self) -> _T:
        """Give the only row.

        Raises `NoRow` where there is none, `SeveralRows` where there are several.
        """
        found: list[_T] = []
        for page in self._at_most(2).pages():
            found += page
            if len(found) > 1:
                break
        return self._one(found)

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """Give the rows as a stream of Arrow batches, one for each page.

        This is what `polars.DataFrame(listing)`, `pyarrow.table(listing)` and DuckDB call. Columns
        are named like attributes; the schema depends on the class of the rows, on `select` and on
        `expand` alone. A request to convert it is left to the caller, as the protocol allows.
        """
        del requested_schema
        return self._arrow_stream(views=False)

    def _arrow_stream(self, *, views: bool) -> object:
        return self._client.arrow_stream(
            self._operation, self._row, self._arguments, views=views, **self._options
        )

    def __arrow_c_schema__(self) -> object:
        """Give the schema of these batches; nothing is sent."""
        return self._client.arrow_schema(
            self._operation, self._row, self._arguments, **self._options
        )

    def to_arrow(self) -> pyarrow.Table:
        """Give all rows as a table of pyarrow, which must be installed."""
        table: pyarrow.Table = _library("pyarrow").table(self)
        return table

    def to_pandas(self) -> pandas.DataFrame:
        """Give all rows as a data frame of pandas; it and pyarrow must be installed."""
        _library("pandas")
        frame: pandas.DataFrame = self.to_arrow().to_pandas()
        return frame

    def to_polars(self) -> polars.DataFrame:
        """Give all rows as a data frame of polars, which must be installed.

        It takes less memory than `polars.DataFrame(listing)` on its way: texts come as polars keeps
        them.
        """
        frame: polars.DataFrame = _library("polars").DataFrame(_Views(self._arrow_stream))
        return frame

    def count(self) -> int:
        """Tell how many rows there are, without fetching them."""
        return self._client.count(self._operation, self._row, self._arguments, **self._options)


class _Views:
    """A list for polars, whose own form of texts needs no conversion."""

    def __init__(self, stream: Callable[..., object]) -> None:
        self._stream = stream

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        del requested_schema
        return self._stream(views=True)


class AsyncListing(AsyncListExtraction, _Listing[_T]):
    """The same list, read with `async for`."""

    __slots__ = ()

    async def __aiter__(self) -> AsyncIterator[_T]:
        """Give the rows."""
        async for page in self.pages():
            for row in page:
                yield row

    async def pages(self) -> AsyncIterator[list[_T]]:
        """Give the pages."""
        pages, progress = self._begin()
        try:
            while (page := await wait(pages.start_next)) is not None:
                self._token = pages.token()
                if progress:
                    progress.add(len(page))
                yield page
        finally:
            if progress:
                progress.close()

    async def to_list(self) -> list[_T]:
        """Give all rows at once."""
        return [row async for page in self.pages() for row in page]

    async def first(self) -> _T | None:
        """Give the first row, if there is one."""
        async for page in self._at_most(1).pages():
            if page:
                return page[0]
        return None

    async def one(self) -> _T:
        """Give the only row.

        Raises `NoRow` where there is none, `SeveralRows` where there are several.
        """
        found: list[_T] = []
        async for page in self._at_most(2).pages():
            found += page
            if len(found) > 1:
                break
        return self._one(found)

    async def to_arrow(self) -> pyarrow.Table:
        """Give all rows as a table of pyarrow, which must be installed."""
        return await in_thread(self._blocking().to_arrow)

    async def to_pandas(self) -> pandas.DataFrame:
        """Give all rows as a data frame of pandas; it and pyarrow must be installed."""
        return await in_thread(self._blocking().to_pandas)

    async def to_polars(self) -> polars.DataFrame:
        """Give all rows as a data frame of polars, which must be installed."""
        return await in_thread(self._blocking().to_polars)

    def _blocking(self) -> Listing[_T]:
        return Listing(self._client, self._operation, self._row, self._arguments, self._options)

    async def count(self) -> int:
        """Tell how many rows there are, without fetching them."""
        count: int = await wait(
            lambda done: self._client.start_count(
                done, self._operation, self._row, self._arguments, **self._options
            )
        )
        return count


def _library(name: str) -> Any:
    from importlib import import_module  # noqa: PLC0415

    try:
        return import_module(name)
    except ImportError as error:
        raise ImportError(f"this needs {name}: pip install {name}", name=name) from error
