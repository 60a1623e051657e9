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


class AsyncArticles(AsyncSet):
    """``Articles``."""

    __slots__ = ()

    @_row("Articles.Newest")
    async def newest(
        self,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.Article | None:
        """``Articles.Newest``.

        ``GET /odata/Articles/Stock.Newest``
        """
        return await self._call(
            "Articles.Newest",
            "Article",
            (),
            select=select,
            expand=expand,
        )

    @_row("Articles.create")
    async def create(
        self,
        body: models.Article,
    ) -> models.Article:
        """``Articles.create``.

        ``POST /odata/Articles``
        """
        return await self._call(
            "Articles.create",
            "Article",
            (body,),
        )

    @_row("Articles.delete")
    async def delete(
        self,
        key: int,
    ) -> None:
        """``Articles.delete``.

        ``DELETE /odata/Articles({key})``
        """
        await self._call(
            "Articles.delete",
            "",
            (key,),
        )

    @_row("Articles.get")
    async def get(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.Article:
        """``Articles.get``.

        ``GET /odata/Articles({key})``
        """
        return await self._call(
            "Articles.get",
            "Article",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("Articles.list")
    def list(
        self,
        *,
        filter: Filter | None = None,
        orderby: OrderBy | None = None,
        progress: bool = False,
    ) -> AsyncListing[models.Article]:
        """``Articles.list``.

        ``GET /odata/Articles``
        """
        return self._list(
            "Articles.list",
            "Article",
            (),
            filter=filter,
            orderby=orderby,
            progress=progress,
        )

    @_row("Articles.update")
    async def update(
        self,
        key: int,
        body: models.Article,
    ) -> None:
        """``Articles.update``.

        ``PATCH /odata/Articles({key})``
        """
        await self._call(
            "Articles.update",
            "",
            (key, body),
        )


class AsyncOldShelves(AsyncSet):
    """``OldShelves``."""

    __slots__ = ()

    @_row("OldShelves.create")
    async def create(
        self,
        body: models.Shelf,
    ) -> models.Shelf:
        """``OldShelves.create``.

        ``POST /odata/OldShelves``
        """
        return await self._call(
            "OldShelves.create",
            "Shelf",
            (body,),
        )

    @_row("OldShelves.delete")
    async def delete(
        self,
        key: int,
    ) -> None:
        """``OldShelves.delete``.

        ``DELETE /odata/OldShelves({key})``
        """
        await self._call(
            "OldShelves.delete",
            "",
            (key,),
        )

    @_row("OldShelves.get")
    async def get(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.Shelf:
        """``OldShelves.get``.

        ``GET /odata/OldShelves({key})``
        """
        return await self._call(
            "OldShelves.get",
            "Shelf",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("OldShelves.list")
    def list(
        self,
        *,
        filter: Filter | None = None,
        orderby: OrderBy | None = None,
        progress: bool = False,
    ) -> AsyncListing[models.Shelf]:
        """``OldShelves.list``.

        ``GET /odata/OldShelves``
        """
        return self._list(
            "OldShelves.list",
            "Shelf",
            (),
            filter=filter,
            orderby=orderby,
            progress=progress,
        )

    @_row("OldShelves.update")
    async def update(
        self,
        key: int,
        body: models.Shelf,
    ) -> None:
        """``OldShelves.update``.

        ``PATCH /odata/OldShelves({key})``
        """
        await self._call(
            "OldShelves.update",
            "",
            (key, body),
        )


class AsyncShelves(AsyncSet):
    """``Shelves``."""

    __slots__ = ()

    @_row("Shelves.create")
    async def create(
        self,
        body: models.Shelf,
    ) -> models.Shelf:
        """``Shelves.create``.

        ``POST /odata/Shelves``
        """
        return await self._call(
            "Shelves.create",
            "Shelf",
            (body,),
        )

    @_row("Shelves.delete")
    async def delete(
        self,
        key: int,
    ) -> None:
        """``Shelves.delete``.

        ``DELETE /odata/Shelves({key})``
        """
        await self._call(
            "Shelves.delete",
            "",
            (key,),
        )

    @_row("Shelves.get")
    async def get(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.Shelf:
        """``Shelves.get``.

        ``GET /odata/Shelves({key})``
        """
        return await self._call(
            "Shelves.get",
            "Shelf",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("Shelves.list")
    def list(
        self,
        *,
        filter: Filter | None = None,
        progress: bool = False,
    ) -> AsyncListing[models.Shelf]:
        """``Shelves.list``.

        ``GET /odata/Shelves``
        """
        return self._list(
            "Shelves.list",
            "Shelf",
            (),
            filter=filter,
            progress=progress,
        )

    @_row("Shelves.update")
    async def update(
        self,
        key: int,
        body: models.Shelf,
    ) -> None:
        """``Shelves.update``.

        ``PATCH /odata/Shelves({key})``
        """
        await self._call(
            "Shelves.update",
            "",
            (key, body),
        )


class AsyncSets(AsyncSet):
    """The sets of a client."""

    __slots__ = ()

    @property
    def articles(self) -> AsyncArticles:
        """``Articles``."""
        return AsyncArticles(self._client)

    @property
    def old_shelves(self) -> AsyncOldShelves:
        """``OldShelves``."""
        return AsyncOldShelves(self._client)

    @property
    def shelves(self) -> AsyncShelves:
        """``Shelves``."""
        return AsyncShelves(self._client)
