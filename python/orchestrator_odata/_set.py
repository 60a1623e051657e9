"""What the classes of sets share: calls and lists, blocking and async."""

from __future__ import annotations

from typing import Any

from ._extracting import AsyncSetExtraction, SetExtraction
from ._listing import AsyncListing, Listing
from ._native import Client
from ._wait import wait

__all__ = ["AsyncListing", "AsyncSet", "Listing", "Set"]


class _Set:
    """Operations of one client."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client


class Set(SetExtraction, _Set):
    """Operations that return when the service has answered."""

    __slots__ = ()

    def _call(self, operation: str, result: str, arguments: tuple[Any, ...], **options: Any) -> Any:
        return self._client.call(operation, result, arguments, **options)

    def _list(
        self, operation: str, row: str, arguments: tuple[Any, ...], **options: Any
    ) -> Listing[Any]:
        return Listing(self._client, operation, row, arguments, options)


class AsyncSet(AsyncSetExtraction, _Set):
    """Operations that are coroutines."""

    __slots__ = ()

    async def _call(
        self, operation: str, result: str, arguments: tuple[Any, ...], **options: Any
    ) -> Any:
        return await wait(
            lambda done: self._client.start_call(done, operation, result, arguments, **options)
        )

    def _list(
        self, operation: str, row: str, arguments: tuple[Any, ...], **options: Any
    ) -> AsyncListing[Any]:
        return AsyncListing(self._client, operation, row, arguments, options)
