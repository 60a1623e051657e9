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


class AsyncAttic(AsyncSet):
    """``Attic``."""

    __slots__ = ()

    @_row("Attic.Near")
    async def near(
        self,
        key: int,
        place: models.Place,
    ) -> int:
        """``Attic.Near``.

        ``GET /odata/Attic({key})/Library.Near(place={place})``
        """
        return await self._call(
            "Attic.Near",
            "Edm.Int32",
            (key, place),
        )

    @_row("Attic.create")
    async def create(
        self,
        body: models.Book,
    ) -> models.Book:
        """``Attic.create``.

        ``POST /odata/Attic``
        """
        return await self._call(
            "Attic.create",
            "Book",
            (body,),
        )

    @_row("Attic.delete")
    async def delete(
        self,
        key: int,
    ) -> None:
        """``Attic.delete``.

        ``DELETE /odata/Attic({key})``
        """
        await self._call(
            "Attic.delete",
            "",
            (key,),
        )

    @_row("Attic.get")
    async def get(
        self,
        key: int,
        *,
        select: Select | None = None,
    ) -> models.Book:
        """``Attic.get``.

        ``GET /odata/Attic({key})``
        """
        return await self._call(
            "Attic.get",
            "Book",
            (key,),
            select=select,
        )

    @_row("Attic.list")
    def list(
        self,
        *,
        select: Select | None = None,
        orderby: OrderBy | None = None,
        skip: int | None = None,
        search: str | None = None,
        progress: bool = False,
    ) -> AsyncListing[models.Book]:
        """``Attic.list``.

        ``GET /odata/Attic``
        """
        return self._list(
            "Attic.list",
            "Book",
            (),
            select=select,
            orderby=orderby,
            skip=skip,
            search=search,
            progress=progress,
        )

    @_row("Attic.update")
    async def update(
        self,
        key: int,
        body: models.Book,
    ) -> None:
        """``Attic.update``.

        ``PATCH /odata/Attic({key})``
        """
        await self._call(
            "Attic.update",
            "",
            (key, body),
        )


class AsyncBooks(AsyncSet):
    """``Books``."""

    __slots__ = ()

    @_row("Books.Near")
    async def near(
        self,
        key: int,
        place: models.Place,
    ) -> int:
        """``Books.Near``.

        ``GET /odata/Books({key})/Library.Near(place={place})``
        """
        return await self._call(
            "Books.Near",
            "Edm.Int32",
            (key, place),
        )

    @_row("Books.create")
    async def create(
        self,
        body: models.Book,
    ) -> models.Book:
        """``Books.create``.

        ``POST /odata/Books``
        """
        return await self._call(
            "Books.create",
            "Book",
            (body,),
        )

    @_row("Books.delete")
    async def delete(
        self,
        key: int,
    ) -> None:
        """``Books.delete``.

        ``DELETE /odata/Books({key})``
        """
        await self._call(
            "Books.delete",
            "",
            (key,),
        )

    @_row("Books.get")
    async def get(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.Book:
        """``Books.get``.

        ``GET /odata/Books({key})``
        """
        return await self._call(
            "Books.get",
            "Book",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("Books.list")
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
    ) -> AsyncListing[models.Book]:
        """``Books.list``.

        ``GET /odata/Books``
        """
        return self._list(
            "Books.list",
            "Book",
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

    @_row("Books.update")
    async def update(
        self,
        key: int,
        body: models.Book,
    ) -> None:
        """``Books.update``.

        ``PATCH /odata/Books({key})``
        """
        await self._call(
            "Books.update",
            "",
            (key, body),
        )


class AsyncOperations(AsyncSet):
    """``Operations``."""

    __slots__ = ()

    @_row("Find")
    def find(
        self,
        text: str,
        *,
        numbers: Sequence[int] | None = None,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> AsyncListing[models.Book]:
        """``Find``.

        ``GET /odata/Find(text={text},numbers={numbers})``
        """
        return self._list(
            "Find",
            "Book",
            (text, numbers),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )


class AsyncSets(AsyncSet):
    """The sets of a client."""

    __slots__ = ()

    @property
    def attic(self) -> AsyncAttic:
        """``Attic``."""
        return AsyncAttic(self._client)

    @property
    def books(self) -> AsyncBooks:
        """``Books``."""
        return AsyncBooks(self._client)

    @property
    def operations(self) -> AsyncOperations:
        """``Operations``."""
        return AsyncOperations(self._client)
