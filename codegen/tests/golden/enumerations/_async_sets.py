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


class AsyncBooks(AsyncSet):
    """``Books``."""

    __slots__ = ()

    @_row("Books.get")
    async def get(
        self,
        key: UUID,
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


class AsyncSets(AsyncSet):
    """The sets of a client."""

    __slots__ = ()

    @property
    def books(self) -> AsyncBooks:
        """``Books``."""
        return AsyncBooks(self._client)
