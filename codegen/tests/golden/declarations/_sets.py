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


class Covers(Set):
    """``Covers``."""

    __slots__ = ()

    @_row("Covers.Cover")
    def cover(
        self,
        id: int,
    ) -> bytes:
        """``Covers.Cover``.

        ``GET /covers/{id}``

        Not available to OAuth applications.

        Covers stand in the item.
        """
        return self._call(
            "Covers.Cover",
            "bytes",
            (id,),
        )


class Films(Set):
    """``Films``."""

    __slots__ = ()

    @_row("Films.Rate")
    def rate(
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
        return self._call(
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
    ) -> Listing[models.Film]:
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
    def create(
        self,
        reel: Upload,
    ) -> models.Film:
        """``Films.create``.

        ``POST /odata/Films``
        """
        return self._call(
            "Films.create",
            "Film",
            (reel,),
        )

    @_row("Films.delete")
    def delete(
        self,
        film: int,
    ) -> None:
        """``Films.delete``.

        ``DELETE /odata/Films({film})/all``
        """
        self._call(
            "Films.delete",
            "",
            (film,),
        )

    @_row("Films.get")
    def get(
        self,
        film: int,
    ) -> models.Film:
        """``Films.get``.

        ``GET /odata/Films({film})``
        """
        return self._call(
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
    ) -> Listing[models.Film]:
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
    def update(
        self,
        film: int,
        body: models.Film,
    ) -> None:
        """``Films.update``.

        ``PATCH /odata/Films({film})``
        """
        self._call(
            "Films.update",
            "",
            (film, body),
        )


class Operations(Set):
    """``Operations``."""

    __slots__ = ()

    @_row("Close")
    def close(self) -> None:
        """``Close``.

        ``POST /odata/Close``
        """
        self._call(
            "Close",
            "",
            (),
        )

    @_row("OpeningTime")
    def opening_time(self) -> datetime.time | None:
        """``OpeningTime``.

        ``GET /odata/OpeningTime``
        """
        return self._call(
            "OpeningTime",
            "Edm.TimeOfDay",
            (),
        )


class Sets(Set):
    """The sets of a client."""

    __slots__ = ()

    @property
    def covers(self) -> Covers:
        """``Covers``."""
        return Covers(self._client)

    @property
    def films(self) -> Films:
        """``Films``."""
        return Films(self._client)

    @property
    def operations(self) -> Operations:
        """``Operations``."""
        return Operations(self._client)
