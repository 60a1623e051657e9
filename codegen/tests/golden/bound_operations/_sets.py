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

    @_row("Books.Cover")
    def cover(
        self,
        key: int,
    ) -> bytes:
        """``Books.Cover``.

        ``GET /odata/Books({key})/Library.Cover``
        """
        return self._call(
            "Books.Cover",
            "bytes",
            (key,),
        )

    @_row("Books.Lend")
    def lend(
        self,
        key: int,
        reader: str,
        *,
        terms: models.Terms | None = None,
    ) -> datetime.datetime:
        """Lends a book; the result is the day on which it must be back.

        ``POST /odata/Books({key})/Library.Lend``
        """
        return self._call(
            "Books.Lend",
            "Edm.DateTimeOffset",
            (key, reader, terms),
        )

    @_row("Books.Search")
    def search(
        self,
        text: str,
        *,
        filter: Filter | None = None,
        top: int | None = None,
        skip: int | None = None,
        progress: bool = False,
    ) -> Listing[models.Book]:
        """``Books.Search``.

        ``GET /odata/Books/Library.Search(text={text})``
        """
        return self._list(
            "Books.Search",
            "Book",
            (text,),
            filter=filter,
            top=top,
            skip=skip,
            progress=progress,
        )

    @_row("Books.Search.2")
    def search_2(
        self,
        numbers: Sequence[int],
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
        """``Books.Search.2``.

        ``GET /odata/Books/Library.Search(numbers={numbers})``
        """
        return self._list(
            "Books.Search.2",
            "Book",
            (numbers,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Books.Sort")
    def sort(self) -> None:
        """``Books.Sort``.

        ``POST /odata/Books/Library.Sort``
        """
        self._call(
            "Books.Sort",
            "",
            (),
        )

    @_row("Books.Successor")
    def successor(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.Book | None:
        """``Books.Successor``.

        ``GET /odata/Books({key})/Library.Successor``
        """
        return self._call(
            "Books.Successor",
            "Book",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("Books.get")
    def get(
        self,
        key: int,
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
