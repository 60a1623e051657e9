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


class BookOfTheDay(Set):
    """Chosen every morning."""

    __slots__ = ()

    @_row("BookOfTheDay.get")
    def get(
        self,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.Book:
        """``BookOfTheDay.get``.

        ``GET /odata/BookOfTheDay``
        """
        return self._call(
            "BookOfTheDay.get",
            "Book",
            (),
            select=select,
            expand=expand,
        )

    @_row("BookOfTheDay.update")
    def update(
        self,
        body: models.Book,
    ) -> None:
        """``BookOfTheDay.update``.

        ``PATCH /odata/BookOfTheDay``
        """
        self._call(
            "BookOfTheDay.update",
            "",
            (body,),
        )


class Operations(Set):
    """``Operations``."""

    __slots__ = ()

    @_row("Heaviest")
    def heaviest(
        self,
        limit: float,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.Book | None:
        """``Heaviest``.

        ``GET /odata/Heaviest(limit={limit})``
        """
        return self._call(
            "Heaviest",
            "Book",
            (limit,),
            select=select,
            expand=expand,
        )

    @_row("ResetAll")
    def reset_all(self) -> None:
        """Puts every book back.

        ``POST /odata/ResetAll``
        """
        self._call(
            "ResetAll",
            "",
            (),
        )


class Sets(Set):
    """The sets of a client."""

    __slots__ = ()

    @property
    def book_of_the_day(self) -> BookOfTheDay:
        """Chosen every morning."""
        return BookOfTheDay(self._client)

    @property
    def operations(self) -> Operations:
        """``Operations``."""
        return Operations(self._client)
