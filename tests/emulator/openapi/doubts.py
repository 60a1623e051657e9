"""Where the published OpenAPI document of 20.0 is known to differ from the service."""

from __future__ import annotations

import re

# Operation, problem, reason: the first two are regular expressions that have to fit whole.
DOUBTS: list[tuple[str, str, str]] = []


def doubt(operation: str, problem: str) -> str | None:
    """Why a problem does not count, if it does not."""
    for of_operation, of_problem, reason in DOUBTS:
        if re.fullmatch(of_operation, operation) and re.fullmatch(of_problem, problem, re.DOTALL):
            return reason
    return None
