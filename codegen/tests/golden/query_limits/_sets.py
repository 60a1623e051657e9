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


class Articles(Set):
    """``Articles``."""

    __slots__ = ()

    @_row("Articles.Newest")
    def newest(
        self,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.Article | None:
        """``Articles.Newest``.

        ``GET /odata/Articles/Stock.Newest``
        """
        return self._call(
            "Articles.Newest",
            "Article",
            (),
            select=select,
            expand=expand,
        )

    @_row("Articles.create")
    def create(
        self,
        body: models.Article,
    ) -> models.Article:
        """``Articles.create``.

        ``POST /odata/Articles``
        """
        return self._call(
            "Articles.create",
            "Article",
            (body,),
        )

    @_row("Articles.delete")
    def delete(
        self,
        key: int,
    ) -> None:
        """``Articles.delete``.

        ``DELETE /odata/Articles({key})``
        """
        self._call(
            "Articles.delete",
            "",
            (key,),
        )

    @_row("Articles.get")
    def get(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.Article:
        """``Articles.get``.

        ``GET /odata/Articles({key})``
        """
        return self._call(
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
    ) -> Listing[models.Article]:
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
    def update(
        self,
        key: int,
        body: models.Article,
    ) -> None:
        """``Articles.update``.

        ``PATCH /odata/Articles({key})``
        """
        self._call(
            "Articles.update",
            "",
            (key, body),
        )


class OldShelves(Set):
    """``OldShelves``."""

    __slots__ = ()

    @_row("OldShelves.create")
    def create(
        self,
        body: models.Shelf,
    ) -> models.Shelf:
        """``OldShelves.create``.

        ``POST /odata/OldShelves``
        """
        return self._call(
            "OldShelves.create",
            "Shelf",
            (body,),
        )

    @_row("OldShelves.delete")
    def delete(
        self,
        key: int,
    ) -> None:
        """``OldShelves.delete``.

        ``DELETE /odata/OldShelves({key})``
        """
        self._call(
            "OldShelves.delete",
            "",
            (key,),
        )

    @_row("OldShelves.get")
    def get(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.Shelf:
        """``OldShelves.get``.

        ``GET /odata/OldShelves({key})``
        """
        return self._call(
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
    ) -> Listing[models.Shelf]:
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
    def update(
        self,
        key: int,
        body: models.Shelf,
    ) -> None:
        """``OldShelves.update``.

        ``PATCH /odata/OldShelves({key})``
        """
        self._call(
            "OldShelves.update",
            "",
            (key, body),
        )


class Shelves(Set):
    """``Shelves``."""

    __slots__ = ()

    @_row("Shelves.create")
    def create(
        self,
        body: models.Shelf,
    ) -> models.Shelf:
        """``Shelves.create``.

        ``POST /odata/Shelves``
        """
        return self._call(
            "Shelves.create",
            "Shelf",
            (body,),
        )

    @_row("Shelves.delete")
    def delete(
        self,
        key: int,
    ) -> None:
        """``Shelves.delete``.

        ``DELETE /odata/Shelves({key})``
        """
        self._call(
            "Shelves.delete",
            "",
            (key,),
        )

    @_row("Shelves.get")
    def get(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.Shelf:
        """``Shelves.get``.

        ``GET /odata/Shelves({key})``
        """
        return self._call(
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
    ) -> Listing[models.Shelf]:
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
    def update(
        self,
        key: int,
        body: models.Shelf,
    ) -> None:
        """``Shelves.update``.

        ``PATCH /odata/Shelves({key})``
        """
        self._call(
            "Shelves.update",
            "",
            (key, body),
        )


class Sets(Set):
    """The sets of a client."""

    __slots__ = ()

    @property
    def articles(self) -> Articles:
        """``Articles``."""
        return Articles(self._client)

    @property
    def old_shelves(self) -> OldShelves:
        """``OldShelves``."""
        return OldShelves(self._client)

    @property
    def shelves(self) -> Shelves:
        """``Shelves``."""
        return Shelves(self._client)
