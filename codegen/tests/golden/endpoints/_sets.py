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


class StatusEndpoints(Set):
    """``Status``."""

    __slots__ = ()

    @_row("Status.Get")
    def get(
        self,
        branch: str,
        days: Sequence[int],
    ) -> builtins.list[models.Status]:
        """``Status.Get``.

        ``GET /api/{branch}/status``
        """
        return self._call(
            "Status.Get",
            "[Status]",
            (branch, days),
        )

    @_row("Status.Log")
    def log(
        self,
        body: Json,
    ) -> None:
        """``Status.Log``.

        ``POST /api/log``
        """
        self._call(
            "Status.Log",
            "",
            (body,),
        )

    @_row("Status.Upload")
    def upload(
        self,
        file: Upload,
        *,
        note: str | None = None,
    ) -> None:
        """``Status.Upload``.

        ``PUT /api/upload``
        """
        self._call(
            "Status.Upload",
            "",
            (file, note),
        )


class Sets(Set):
    """The sets of a client."""

    __slots__ = ()

    @property
    def status(self) -> StatusEndpoints:
        """``Status``."""
        return StatusEndpoints(self._client)
