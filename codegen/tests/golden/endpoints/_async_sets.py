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


class AsyncStatusEndpoints(AsyncSet):
    """``Status``."""

    __slots__ = ()

    @_row("Status.Get")
    async def get(
        self,
        branch: str,
        days: Sequence[int],
    ) -> builtins.list[models.Status]:
        """``Status.Get``.

        ``GET /api/{branch}/status``
        """
        return await self._call(
            "Status.Get",
            "[Status]",
            (branch, days),
        )

    @_row("Status.Log")
    async def log(
        self,
        body: Json,
    ) -> None:
        """``Status.Log``.

        ``POST /api/log``
        """
        await self._call(
            "Status.Log",
            "",
            (body,),
        )

    @_row("Status.Upload")
    async def upload(
        self,
        file: Upload,
        *,
        note: str | None = None,
    ) -> None:
        """``Status.Upload``.

        ``PUT /api/upload``
        """
        await self._call(
            "Status.Upload",
            "",
            (file, note),
        )


class AsyncSets(AsyncSet):
    """The sets of a client."""

    __slots__ = ()

    @property
    def status(self) -> AsyncStatusEndpoints:
        """``Status``."""
        return AsyncStatusEndpoints(self._client)
