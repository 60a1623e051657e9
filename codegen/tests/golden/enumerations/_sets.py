"""Sets and their operations."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import TYPE_CHECKING

from ._operation import _row
from ._set import Listing, Set

if TYPE_CHECKING:
    import builtins
    import datetime
    from collections.abc import Mapping, Sequence
    from decimal import Decimal
    from uuid import UUID

    from . import models
    from ._model import Json, Upload
    from ._query import Expand, Filter, OrderBy, Select


class Books(Set):
    """``Books``."""

    __slots__ = ()

    @_row("Books.get")
    def get(
        self,
        key: UUID,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.Book:
        """``Books.get``.

        ``GET /odata/Books({key})``
        """
        return self._call(
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
    ) -> Listing[models.Book]:
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


class Sets(Set):
    """The sets of a client."""

    __slots__ = ()

    @property
    def books(self) -> Books:
        """``Books``."""
        return Books(self._client)
