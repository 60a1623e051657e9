"""What lists and sets have to be extracted whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ._wait import in_thread

if TYPE_CHECKING:
    import datetime
    from collections.abc import Sequence
    from pathlib import Path

    from ._extract import By, Extracted, ExtractPlan, Mark, Since
    from ._extraction import Partition, Watch
    from ._listing import AsyncListing, Listing
    from ._query import Expand, Filter, Select

__all__ = [
    "AsyncListExtraction",
    "AsyncSetExtraction",
    "ListExtraction",
    "SetExtraction",
]


class ListExtraction:
    """For lists that are read when the service has answered."""

    __slots__ = ()

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
        from ._extraction import extract  # noqa: PLC0415

        return extract(
            cast("Listing[Any]", self),
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
    ) -> ExtractPlan:
        """Split all rows in independent parts, to be read anywhere: `part.read(orch)`.

        A plan is plain data, and so are its parts. They are told apart by key where rows have a
        whole number as their key, else there is one for each folder; `by` says otherwise.
        """
        from ._extract import make_plan, wish  # noqa: PLC0415

        return make_plan(cast("Listing[Any]", self), wish(since, by, parts, folders))


class AsyncListExtraction:
    """For lists that are awaited."""

    __slots__ = ()

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
    ) -> Extracted:
        """Write all rows to files of Parquet: see `Listing.extract`.

        Cancelling the wait stops it soon; the same call goes on with it.
        """
        import threading  # noqa: PLC0415

        from ._extraction import extract  # noqa: PLC0415

        stop, listing = threading.Event(), cast("AsyncListing[Any]", self)._blocking()
        work = lambda: extract(  # noqa: E731
            listing,
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
            stop=stop,
        )
        try:
            extracted: Extracted = await in_thread(work)
        finally:
            stop.set()
        return extracted

    async def plan_extraction(
        self,
        *,
        since: Mark | datetime.datetime | None = None,
        folders: str | None = None,
        by: By | None = None,
        parts: int | None = None,
    ) -> ExtractPlan:
        """Split all rows in independent parts: see `Listing.plan_extraction`."""
        from ._extract import make_plan, wish  # noqa: PLC0415

        wanted, listing = (
            wish(since, by, parts, folders),
            cast("AsyncListing[Any]", self)._blocking(),
        )
        plan: ExtractPlan = await in_thread(lambda: make_plan(listing, wanted))
        return plan


def _whole(set: object, filter: Filter | None, select: Select | None, expand: Expand | None) -> Any:
    """Give the list of all rows of a set."""
    lister = getattr(set, "list", None)
    if lister is None:
        raise TypeError(f"{type(set).__name__} has no list to extract")
    options = {"filter": filter, "select": select, "expand": expand}
    return lister(**{name: value for name, value in options.items() if value is not None})


class SetExtraction:
    """For sets that are called."""

    __slots__ = ()

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
        listing: Listing[Any] = _whole(self, filter, select, expand)
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
        listing: Listing[Any] = _whole(self, filter, select, expand)
        return listing.plan_extraction(since=since, folders=folders, by=by, parts=parts)


class AsyncSetExtraction:
    """For sets that are awaited."""

    __slots__ = ()

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
        listing: AsyncListing[Any] = _whole(self, filter, select, expand)
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
        listing: AsyncListing[Any] = _whole(self, filter, select, expand)
        return await listing.plan_extraction(since=since, folders=folders, by=by, parts=parts)
