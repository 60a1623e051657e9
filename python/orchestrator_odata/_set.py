"""What the classes of sets share: calls and lists, blocking and async."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._listing import AsyncListing, Listing
from ._native import Client
from ._wait import wait

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence
    from pathlib import Path

    from ._extract import By, Extracted, ExtractPlan, Mark, Since
    from ._extraction import Partition, Watch
    from ._query import Expand, Filter, Select

__all__ = ["AsyncListing", "AsyncSet", "Listing", "Set"]


class _Set:
    """Operations of one client."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client


def whole(set: _Set, filter: Filter | None, select: Select | None, expand: Expand | None) -> Any:
    """Give the list of all rows of a set."""
    lister = getattr(set, "list", None)
    if lister is None:
        raise TypeError(f"{type(set).__name__} has no list to extract")
    options = {"filter": filter, "select": select, "expand": expand}
    return lister(**{name: value for name, value in options.items() if value is not None})


class Set(_Set):
    """Operations that return when the service has answered."""

    __slots__ = ()

    def _call(self, operation: str, result: str, arguments: tuple[Any, ...], **options: Any) -> Any:
        return self._client.call(operation, result, arguments, **options)

    def _list(
        self, operation: str, row: str, arguments: tuple[Any, ...], **options: Any
    ) -> Listing[Any]:
        return Listing(self._client, operation, row, arguments, options)

    def extract(
        self,
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
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> Extracted:
        """Write all rows to files of Parquet below the folder `to`; pyarrow must be installed.

        What is cut off goes on where it was when the same call is made again. `since` reads only
        what is new or changed: since a mark, a time, or, with `"last"`, since the last extraction
        to this folder (everything the first time). `folders` is a pattern (`"Finance/**"`); without
        one the client's folder counts, or else all folders. `parallel` parts are read at once, with
        at most `requests_per_minute` (unless said, what is documented for the operation).
        Files stand in folders by `partition`: by folder and day where rows have these. After
        `checkpoint_rows` of a part its files are complete and nothing of them is read again.
        `progress` shows how far it is, or is a function that is told.
        """
        listing: Listing[Any] = whole(self, filter, select, expand)
        return listing.extract(
            to,
            since=since,
            folders=folders,
            by=by,
            parts=parts,
            parallel=parallel,
            requests_per_minute=requests_per_minute,
            partition=partition,
            checkpoint_rows=checkpoint_rows,
            progress=progress,
        )

    def plan_extraction(
        self,
        *,
        since: Mark | datetime.datetime | None = None,
        folders: str | None = None,
        by: By | None = None,
        parts: int | None = None,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> ExtractPlan:
        """Split all rows in independent parts, to be read anywhere: `part.read(orch)`.

        A plan is plain data, and so are its parts. They are told apart by key where rows have a
        whole number as their key, else there is one for each folder; `by` says otherwise.
        """
        listing: Listing[Any] = whole(self, filter, select, expand)
        return listing.plan_extraction(since=since, folders=folders, by=by, parts=parts)


class AsyncSet(_Set):
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

    async def extract(
        self,
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
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> Extracted:
        """Write all rows of the set to files of Parquet: see `Set.extract`."""
        listing: AsyncListing[Any] = whole(self, filter, select, expand)
        return await listing.extract(
            to,
            since=since,
            folders=folders,
            by=by,
            parts=parts,
            parallel=parallel,
            requests_per_minute=requests_per_minute,
            partition=partition,
            checkpoint_rows=checkpoint_rows,
            progress=progress,
        )

    async def plan_extraction(
        self,
        *,
        since: Mark | datetime.datetime | None = None,
        folders: str | None = None,
        by: By | None = None,
        parts: int | None = None,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> ExtractPlan:
        """Split all rows of the set in independent parts: see `Set.plan_extraction`."""
        listing: AsyncListing[Any] = whole(self, filter, select, expand)
        return await listing.plan_extraction(since=since, folders=folders, by=by, parts=parts)
