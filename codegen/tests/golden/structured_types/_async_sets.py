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


class AsyncLoans(AsyncSet):
    """``Loans``."""

    __slots__ = ()

    @_row("Loans.get")
    async def get(
        self,
        library: str,
        number: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.Loan:
        """``Loans.get``.

        ``GET /odata/Loans(Library={Library},Number={Number})``
        """
        return await self._call(
            "Loans.get",
            "Loan",
            (library, number),
            select=select,
            expand=expand,
        )

    @_row("Loans.list")
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
    ) -> AsyncListing[models.Loan]:
        """``Loans.list``.

        ``GET /odata/Loans``
        """
        return self._list(
            "Loans.list",
            "Loan",
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


class AsyncReaders(AsyncSet):
    """``Readers``."""

    __slots__ = ()

    @_row("Readers.get")
    async def get(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.Reader:
        """``Readers.get``.

        ``GET /odata/Readers({key})``
        """
        return await self._call(
            "Readers.get",
            "Reader",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("Readers.list")
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
    ) -> AsyncListing[models.Reader]:
        """``Readers.list``.

        ``GET /odata/Readers``
        """
        return self._list(
            "Readers.list",
            "Reader",
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
    def loans(self) -> AsyncLoans:
        """``Loans``."""
        return AsyncLoans(self._client)

    @property
    def readers(self) -> AsyncReaders:
        """``Readers``."""
        return AsyncReaders(self._client)
