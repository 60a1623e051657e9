"""Queue items in progress."""

from __future__ import annotations

import datetime
from types import TracebackType
from typing import TYPE_CHECKING, Any

from . import _native
from ._wait import wait

if TYPE_CHECKING:
    from .models import QueueItem

__all__ = ["AsyncTransaction", "BusinessError", "Transaction", "wish"]


def wish(queue: str, reference: str | None) -> dict[str, Any]:
    """Say which item is asked for: any of the queue, or the one of a reference."""
    named = {"Name": queue}
    return named if reference is None else {**named, "Reference": reference}


class BusinessError(Exception):
    """A queue item is not as it should be: trying it again would not help."""

    def __init__(self, reason: str, details: str | None = None) -> None:
        """Say why, for those who look at the queue."""
        super().__init__(reason)
        self.reason = reason
        self.details = details


class _Transaction:
    """What both kinds share."""

    def __init__(self, client: _native.Client, wish: dict[str, Any]) -> None:
        self._client = client
        self._wish = wish
        self._native: _native.Transaction | None = None
        self._is_over = False
        self.item: QueueItem | None = None
        """The item, as it was when it was taken; `None` where none waits."""
        self.output: dict[str, Any] = {}
        """What the work gives: reported with success."""

    def __bool__(self) -> bool:
        """Whether there is an item."""
        return self.item is not None

    def _begun(self, native: _native.Transaction | None) -> None:
        from . import models  # noqa: PLC0415

        self._native = native
        self.item = None if native is None else models.QueueItem.from_json(native.item)

    def _outcome(self, error: BaseException | None) -> dict[str, Any] | None:
        """What to report at the end of the block; nothing where that was done."""
        if self._native is None or self._is_over:
            return None
        self._is_over = True
        if error is None:
            return {"output": self.output}
        if isinstance(error, BusinessError):
            return {"business": True, "reason": error.reason, "details": error.details}
        reason = f"{type(error).__name__}: {error}"
        return {"business": False, "reason": reason}


class Transaction(_Transaction):
    """An item of a queue, worked on in a `with` block.

    At the end of the block the item has succeeded, with `output`. A `BusinessError` is reported as
    a business exception and ends there; any other exception is reported as an application
    exception, which the service may try again, and goes on.
    """

    def __enter__(self) -> Transaction:
        """Take the next item."""
        self._begun(_native.begin_transaction(self._client, self._wish))
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> bool:
        """Report what came of the work."""
        outcome = self._outcome(error)
        if outcome is not None and self._native is not None:
            self._native.finish(**outcome)
        return isinstance(error, BusinessError)

    def postpone(self, until: datetime.datetime) -> None:
        """Put the item back, to be taken by anybody from a time on."""
        if self._native is not None:
            self._native.finish(until=until)
        self._is_over = True


class AsyncTransaction(_Transaction):
    """An item of a queue, worked on in an `async with` block; see `Transaction`."""

    async def __aenter__(self) -> AsyncTransaction:
        """Take the next item."""
        self._begun(
            await wait(lambda done: _native.start_begin_transaction(done, self._client, self._wish))
        )
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> bool:
        """Report what came of the work."""
        outcome, native = self._outcome(error), self._native
        if outcome is not None and native is not None:
            await wait(lambda done: native.start_finish(done, **outcome))
        return isinstance(error, BusinessError)

    async def postpone(self, until: datetime.datetime) -> None:
        """Put the item back, to be taken by anybody from a time on."""
        native = self._native
        if native is not None:
            await wait(lambda done: native.start_finish(done, until=until))
        self._is_over = True
