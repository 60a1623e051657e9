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


class AsyncBookOfTheDay(AsyncSet):
    """Chosen every morning."""

    __slots__ = ()

    @_row("BookOfTheDay.get")
    async def get(
        self,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.Book:
        """``BookOfTheDay.get``.

        ``GET /odata/BookOfTheDay``
        """
        return await self._call(
            "BookOfTheDay.get",
            "Book",
            (),
            select=select,
            expand=expand,
        )

    @_row("BookOfTheDay.update")
    async def update(
        self,
        body: models.Book,
    ) -> None:
        """``BookOfTheDay.update``.

        ``PATCH /odata/BookOfTheDay``
        """
        await self._call(
            "BookOfTheDay.update",
            "",
            (body,),
        )


class AsyncOperations(AsyncSet):
    """``Operations``."""

    __slots__ = ()

    @_row("Heaviest")
    async def heaviest(
        self,
        limit: float,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.Book | None:
        """``Heaviest``.

        ``GET /odata/Heaviest(limit={limit})``
        """
        return await self._call(
            "Heaviest",
            "Book",
            (limit,),
            select=select,
            expand=expand,
        )

    @_row("ResetAll")
    async def reset_all(self) -> None:
        """Puts every book back.

        ``POST /odata/ResetAll``
        """
        await self._call(
            "ResetAll",
            "",
            (),
        )


class AsyncSets(AsyncSet):
    """The sets of a client."""

    __slots__ = ()

    @property
    def book_of_the_day(self) -> AsyncBookOfTheDay:
        """Chosen every morning."""
        return AsyncBookOfTheDay(self._client)

    @property
    def operations(self) -> AsyncOperations:
        """``Operations``."""
        return AsyncOperations(self._client)
