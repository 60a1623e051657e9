"""What the classes of sets share: calls and lists, blocking and async."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any, Generic, TypeVar

from ._native import Client, Pages, Task

__all__ = ["AsyncListing", "AsyncSet", "Listing", "Set"]

_T = TypeVar("_T")
_Done = Callable[[Any, BaseException | None], None]


class _Set:
    """Operations of one client."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client


class Set(_Set):
    """Operations that return when the service has answered."""

    __slots__ = ()

    def _call(self, operation: str, result: str, arguments: tuple[Any, ...], **options: Any) -> Any:
        return self._client.call(operation, result, arguments, **options)

    def _list(
        self, operation: str, row: str, arguments: tuple[Any, ...], **options: Any
    ) -> Listing[Any]:
        return Listing(self._client, operation, row, arguments, options)


class AsyncSet(_Set):
    """Operations that are coroutines."""

    __slots__ = ()

    async def _call(
        self, operation: str, result: str, arguments: tuple[Any, ...], **options: Any
    ) -> Any:
        return await _wait(
            lambda done: self._client.start_call(done, operation, result, arguments, **options)
        )

    def _list(
        self, operation: str, row: str, arguments: tuple[Any, ...], **options: Any
    ) -> AsyncListing[Any]:
        return AsyncListing(self._client, operation, row, arguments, options)


class _Listing(Generic[_T]):
    """A list that has not begun."""

    __slots__ = ("_arguments", "_client", "_operation", "_options", "_row")

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

    def _pages(self, **more: Any) -> Pages:
        options = {**self._options, **more}
        return self._client.pages(self._operation, self._row, self._arguments, **options)

    def _first_options(self) -> dict[str, Any]:
        """Ask for no more than one row where that can be asked for."""
        can_limit = "top" in self._options and self._options["top"] is None
        return {"prefetch": 0, **({"top": 1} if can_limit else {})}

    def __repr__(self) -> str:
        """Name the operation."""
        return f"{type(self).__name__}({self._operation})"


class Listing(_Listing[_T]):
    """A list: lazy, complete, read page by page as it is iterated. Each iteration begins anew."""

    __slots__ = ()

    def __iter__(self) -> Iterator[_T]:
        """Give the rows."""
        for page in self.pages():
            yield from page

    def pages(self) -> Iterator[list[_T]]:
        """Give the pages."""
        pages = self._pages()
        while (page := pages.next()) is not None:
            yield page

    def to_list(self) -> list[_T]:
        """Give all rows at once."""
        return [row for page in self.pages() for row in page]

    def first(self) -> _T | None:
        """Give the first row, if there is one."""
        pages = self._pages(**self._first_options())
        page: list[_T] | None
        while (page := pages.next()) is not None:
            if page:
                return page[0]
        return None

    def count(self) -> int:
        """Tell how many rows there are, without fetching them."""
        return self._client.count(self._operation, self._row, self._arguments, **self._options)


class AsyncListing(_Listing[_T]):
    """The same list, read with `async for`."""

    __slots__ = ()

    async def __aiter__(self) -> AsyncIterator[_T]:
        """Give the rows."""
        async for page in self.pages():
            for row in page:
                yield row

    async def pages(self) -> AsyncIterator[list[_T]]:
        """Give the pages."""
        pages = self._pages()
        while (page := await _wait(pages.start_next)) is not None:
            yield page

    async def to_list(self) -> list[_T]:
        """Give all rows at once."""
        return [row async for page in self.pages() for row in page]

    async def first(self) -> _T | None:
        """Give the first row, if there is one."""
        pages = self._pages(**self._first_options())
        while (page := await _wait(pages.start_next)) is not None:
            if page:
                row: _T = page[0]
                return row
        return None

    async def count(self) -> int:
        """Tell how many rows there are, without fetching them."""
        count: int = await _wait(
            lambda done: self._client.start_count(
                done, self._operation, self._row, self._arguments, **self._options
            )
        )
        return count


async def _wait(start: Callable[[_Done], Task]) -> Any:
    """Wait for what `start` begins; cancelling the wait gives the request up."""
    loop = asyncio.get_running_loop()
    future: asyncio.Future[Any] = loop.create_future()

    def settle(value: Any, error: BaseException | None) -> None:
        if future.done():
            return
        if error is None:
            future.set_result(value)
        else:
            future.set_exception(error)

    def done(value: Any, error: BaseException | None) -> None:
        # The loop may have been closed while the request was under way.
        if not loop.is_closed():
            loop.call_soon_threadsafe(settle, value, error)

    task = start(done)
    try:
        return await future
    finally:
        if not future.done() or future.cancelled():
            task.cancel()
