"""Waiting for the native part without blocking the event loop."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeAlias

from ._native import Task

if TYPE_CHECKING:
    import asyncio

__all__ = ["Done", "in_thread", "wait"]

Done: TypeAlias = Callable[[Any, BaseException | None], None]
"""Called with a value or an error, the other being `None`."""


async def wait(start: Callable[[Done], Task]) -> Any:
    """Wait for what `start` begins; cancelling the wait gives the request up."""
    # Importing it takes longer than everything else here, and blocking programs do without.
    import asyncio  # noqa: PLC0415

    loop = asyncio.get_running_loop()
    future: asyncio.Future[Any] = loop.create_future()

    def settle(value: Any, error: BaseException | None) -> None:
        if future.done():
            return
        if error is None:
            future.set_result(value)
        else:
            future.set_exception(error)

    def done(value: Any, error: BaseException | None) -> None:
        # The loop may have been closed while the request was under way.
        if not loop.is_closed():
            loop.call_soon_threadsafe(settle, value, error)

    task = start(done)
    try:
        return await future
    finally:
        if not future.done() or future.cancelled():
            task.cancel()


async def in_thread(work: Callable[[], Any]) -> Any:
    """Wait for something that blocks."""
    import asyncio  # noqa: PLC0415

    return await asyncio.to_thread(work)
