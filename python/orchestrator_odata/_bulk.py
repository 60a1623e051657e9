"""Queue items that were not all added."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

from .errors import OrchestratorError

if TYPE_CHECKING:
    from .models import FailedQueueItem, QueueItemData

__all__ = ["FailedItem", "NotAllAdded", "plain_items"]


class FailedItem:
    """A queue item that the service refused."""

    __slots__ = ("failure", "index", "item")

    def __init__(self, index: int, item: QueueItemData, failure: FailedQueueItem) -> None:
        """Take which of the items it was, counted from 0, the item, and why it was refused."""
        self.index = index
        self.item = item
        self.failure = failure

    def __repr__(self) -> str:
        """Name the item and the reason."""
        return f"FailedItem({self.index}, {self.item!r}, {self.failure!r})"


class NotAllAdded(OrchestratorError):
    """Not all queue items were added: which were not, and why."""

    taken: int
    """How many items were looked at."""
    added: int
    """How many items are certainly in the queue."""
    failed: list[FailedItem]
    """Items that the service refused, each with its own reason."""
    not_added: list[QueueItemData]
    """Items that are certainly not in the queue because of others."""
    unsure: list[QueueItemData]
    """Items that may or may not be in the queue: look for them by their references."""
    error: OrchestratorError | None
    """What the request that ended it reports."""


def _not_all_added(  # noqa: PLR0917
    text: str,
    counts: tuple[int, int],
    failed: list[tuple[int, str, str]],
    not_added: str,
    unsure: str,
    error: OrchestratorError | None,
) -> NotAllAdded:
    """Make the exception of what the native part says."""
    from . import models  # noqa: PLC0415

    made = NotAllAdded(text)
    made.message = text
    made.taken, made.added = counts
    made.failed = [
        FailedItem(
            index,
            models.QueueItemData.from_json(item),
            models.FailedQueueItem.from_json(failure),
        )
        for index, item, failure in failed
    ]
    made.not_added = models.QueueItemData.list_from_json(not_added)
    made.unsure = models.QueueItemData.list_from_json(unsure)
    made.error = error
    for name in ("operation", "status", "code", "trace_id", "advice", "url"):
        setattr(made, name, getattr(error, name, None))
    return made


def plain_items(items: Any) -> list[Any]:
    """Make queue items of what a caller has: records, dictionaries, or a data frame.

    The rows of a data frame (pandas, polars, pyarrow) and dictionaries without `SpecificContent`
    are the content of an item each; a column or member `Reference` is its reference.
    """
    if hasattr(items, "to_pylist"):
        items = items.to_pylist()
    elif hasattr(items, "to_dicts"):
        items = items.to_dicts()
    elif hasattr(items, "to_json") and hasattr(items, "columns"):
        items = json.loads(items.to_json(orient="records", date_format="iso"))
    return [_item(each) for each in items]


def _item(item: Any) -> Any:
    if not isinstance(item, dict):
        return item
    row = cast("dict[str, Any]", item)
    if "SpecificContent" in row:
        return row
    content = {name: value for name, value in row.items() if name != "Reference"}
    made: dict[str, Any] = {"SpecificContent": content}
    if row.get("Reference") is not None:
        made["Reference"] = str(row["Reference"])
    return made
