"""How far a long list is."""

from __future__ import annotations

import sys
import time
from typing import Any

__all__ = ["Progress"]

_PAUSE = 0.2
"""Seconds between two updates of the plain line."""


class Progress:
    """A bar of tqdm where that is installed, else a line; nothing where nobody looks."""

    def __init__(self, name: str, total: int | None) -> None:
        self._bar = _bar(name, total)
        self._plain = self._bar is None and sys.stderr.isatty()
        self._name = name
        self._rows = 0
        self._start = time.monotonic()
        self._shown = self._start

    def expect(self, total: int) -> None:
        """Learn how many rows there are."""
        if self._bar is not None:
            self._bar.total = total

    def add(self, rows: int) -> None:
        """Count the rows of a page."""
        self._rows += rows
        if self._bar is not None:
            self._bar.update(rows)
        elif self._plain and time.monotonic() - self._shown > _PAUSE:
            self._show()

    def close(self) -> None:
        """Leave the last count on its line."""
        if self._bar is not None:
            self._bar.close()
        elif self._plain:
            self._show()
            sys.stderr.write("\n")

    def _show(self) -> None:
        self._shown = time.monotonic()
        rate = self._rows / max(self._shown - self._start, 1e-9)
        sys.stderr.write(f"\r{self._name}: {self._rows:,} rows, {rate:,.0f} a second")
        sys.stderr.flush()


def _bar(name: str, total: int | None) -> Any:
    try:
        from tqdm.auto import tqdm  # type: ignore[import-untyped,unused-ignore]  # noqa: PLC0415
    except ImportError:
        return None
    # `disable=None` is quiet where the output is no terminal; a notebook's bar does not look.
    return tqdm(desc=name, total=total, unit=" rows", unit_scale=True, disable=None)
