"""The set of queues, with items worked on one after the other."""

from __future__ import annotations

from . import _async_sets, _sets
from ._transaction import AsyncTransaction, Transaction, wish

__all__ = ["AsyncQueues", "Queues"]


class Queues(_sets.Queues):
    """The operations of queues, and blocks that work on an item."""

    __slots__ = ()

    def transaction(self, queue: str, *, reference: str | None = None) -> Transaction:
        """Work on the next item: `with orch.queues.transaction("Invoices") as work:`."""
        return Transaction(self._client, wish(queue, reference))


class AsyncQueues(_async_sets.AsyncQueues):
    """The operations of queues, and blocks that work on an item."""

    __slots__ = ()

    def transaction(self, queue: str, *, reference: str | None = None) -> AsyncTransaction:
        """Work on the next item: `async with orch.queues.transaction("Invoices") as work:`."""
        return AsyncTransaction(self._client, wish(queue, reference))
