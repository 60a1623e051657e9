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
    """Everything on the shelves."""

    __slots__ = ()

    @_row("Books.create")
    def create(
        self,
        body: models.Book,
    ) -> models.Book:
        """``Books.create``.

        ``POST /odata/Books``
        """
        return self._call(
            "Books.create",
            "Book",
            (body,),
        )

    @_row("Books.delete")
    def delete(
        self,
        key: str,
    ) -> None:
        """``Books.delete``.

        ``DELETE /odata/Books({key})``

        Books are never thrown away.
        """
        self._call(
            "Books.delete",
            "",
            (key,),
        )

    @_row("Books.list")
    def list(
        self,
        *,
        include_lent: bool | None = None,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.Book]:
        """Lists books, oldest first.

        ``GET /odata/Books``

        Permissions: Books.Read and Shelves.Read or Admin.

        OAuth scopes: books.

        Sends `X-Branch` when the client has a value for it.
        """
        return self._list(
            "Books.list",
            "Book",
            (include_lent,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Books.replace")
    def replace(
        self,
        key: str,
        body: models.Book,
    ) -> models.Book:
        """``Books.replace``.

        ``PUT /odata/Books({key})``
        """
        return self._call(
            "Books.replace",
            "Book",
            (key, body),
        )

    @_row("Books.update")
    def update(
        self,
        key: str,
        body: models.Book,
    ) -> None:
        """``Books.update``.

        ``PATCH /odata/Books({key})``
        """
        self._call(
            "Books.update",
            "",
            (key, body),
        )


class Sets(Set):
    """The sets of a client."""

    __slots__ = ()

    @property
    def books(self) -> Books:
        """Everything on the shelves."""
        return Books(self._client)
