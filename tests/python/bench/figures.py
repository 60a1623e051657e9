"""Figures: how they are taken, and how they are told."""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable


def medians(*ways: Callable[[], object], rounds: int) -> list[float]:
    """The median time of each in seconds; they take turns, and the first rounds do not count."""
    times: list[list[float]] = [[] for _ in ways]
    for turn in range(rounds + rounds // 10 + 1):
        for way, taken in zip(ways, times, strict=True):
            gc.collect()
            start = time.perf_counter()
            kept = way()
            spent = time.perf_counter() - start
            del kept
            if turn > rounds // 10:
                taken.append(spent)
    return [statistics.median(taken) for taken in times]


class Report:
    """A line for each figure, and whether all keep their limits."""

    def __init__(self) -> None:
        """Begin without figures."""
        self.is_kept = True

    def at_most(self, what: str, figure: float, limit: float, unit: str, detail: str) -> None:
        """A figure that must not be larger."""
        self._line(what, figure, f"≤ {limit:g}{unit}", figure <= limit, unit, detail)

    def at_least(self, what: str, figure: float, limit: float, unit: str, detail: str) -> None:
        """A figure that must not be smaller."""
        self._line(what, figure, f"≥ {limit:g}{unit}", figure >= limit, unit, detail)

    def _line(
        self, what: str, figure: float, limit: str, is_kept: bool, unit: str, detail: str
    ) -> None:
        self.is_kept &= is_kept
        verdict = "kept" if is_kept else "MISSED"
        shown = f"{figure:.2f}{unit}"
        print(f"{what:<34} {shown:>10}  {limit:<10} {verdict:<7} {detail}", flush=True)
