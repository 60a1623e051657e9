"""Sets and their operations, as coroutines."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import TYPE_CHECKING

from ._operation import _row
from ._set import AsyncListing, AsyncSet

if TYPE_CHECKING:
    import builtins
    import datetime
    from collections.abc import Mapping, Sequence
    from decimal import Decimal
    from uuid import UUID

    from . import models
    from ._model import Json, Upload
    from ._query import Expand, Filter, OrderBy, Select


class AsyncCovers(AsyncSet):
    """``Covers``."""

    __slots__ = ()

    @_row("Covers.Cover")
    async def cover(
        self,
        id: int,
    ) -> bytes:
        """``Covers.Cover``.

        ``GET /covers/{id}``

        Not available to OAuth applications.

        Covers stand in the item.
        """
        return await self._call(
            "Covers.Cover",
            "bytes",
            (id,),
        )


class AsyncFilms(AsyncSet):
    """``Films``."""

    __slots__ = ()

    @_row("Films.Rate")
    async def rate(
        self,
        stars: int,
        x_reason: str,
        *,
        note: str | None = None,
    ) -> int:
        """``Films.Rate``.

        ``POST /odata/Films/Library.Rate``

        Permissions: Films.Edit and Films.View or Admin, parts of it in certain cases only.

        OAuth scopes: films and stars or all.

        Sends `X-Branch` when the client has a value for it.

        Only for the host of the installation.
        """
        return await self._call(
            "Films.Rate",
            "Edm.Int64",
            (stars, note, x_reason),
        )

    @_row("Films.Similar")
    def similar(
        self,
        film: int,
        genre: str,
        *,
        ids: Sequence[int] | None = None,
        top: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> AsyncListing[models.Film]:
        """``Films.Similar``.

        ``GET /odata/Films({film})/Library.Similar(genre={genre},ids={ids})``
        """
        return self._list(
            "Films.Similar",
            "Film",
            (film, genre, ids),
            top=top,
            count=count,
            progress=progress,
        )

    @_row("Films.create")
    async def create(
        self,
        reel: Upload,
    ) -> models.Film:
        """``Films.create``.

        ``POST /odata/Films``
        """
        return await self._call(
            "Films.create",
            "Film",
            (reel,),
        )

    @_row("Films.delete")
    async def delete(
        self,
        film: int,
    ) -> None:
        """``Films.delete``.

        ``DELETE /odata/Films({film})/all``
        """
        await self._call(
            "Films.delete",
            "",
            (film,),
        )

    @_row("Films.get")
    async def get(
        self,
        film: int,
    ) -> models.Film:
        """``Films.get``.

        ``GET /odata/Films({film})``
        """
        return await self._call(
            "Films.get",
            "Film",
            (film,),
        )

    @_row("Films.list")
    def list(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> AsyncListing[models.Film]:
        """``Films.list``.

        ``GET /odata/Films``
        """
        return self._list(
            "Films.list",
            "Film",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Films.update")
    async def update(
        self,
        film: int,
        body: models.Film,
    ) -> None:
        """``Films.update``.

        ``PATCH /odata/Films({film})``
        """
        await self._call(
            "Films.update",
            "",
            (film, body),
        )


class AsyncOperations(AsyncSet):
    """``Operations``."""

    __slots__ = ()

    @_row("Close")
    async def close(self) -> None:
        """``Close``.

        ``POST /odata/Close``
        """
        await self._call(
            "Close",
            "",
            (),
        )

    @_row("OpeningTime")
    async def opening_time(self) -> datetime.time | None:
        """``OpeningTime``.

        ``GET /odata/OpeningTime``
        """
        return await self._call(
            "OpeningTime",
            "Edm.TimeOfDay",
            (),
        )


class AsyncSets(AsyncSet):
    """The sets of a client."""

    __slots__ = ()

    @property
    def covers(self) -> AsyncCovers:
        """``Covers``."""
        return AsyncCovers(self._client)

    @property
    def films(self) -> AsyncFilms:
        """``Films``."""
        return AsyncFilms(self._client)

    @property
    def operations(self) -> AsyncOperations:
        """``Operations``."""
        return AsyncOperations(self._client)
