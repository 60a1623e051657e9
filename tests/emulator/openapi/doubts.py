"""Where the published OpenAPI document of 20.0 is known to differ from the service."""

from __future__ import annotations

import re

NEWER = "the $metadata of the service, nine months newer, has members that the document lacks"
SPELLING = "the document spells members in camel case that $metadata and OData spell in Pascal case"
ANYTHING = "values of free dictionaries are declared as objects, and are whatever was put in"
NULLS = "the document declares nothing as nullable; $metadata does"

# Operation, problem, reason: the first two are regular expressions that have to fit whole.
DOUBTS: list[tuple[str, str, str]] = [
    (r".*", r".*: None (is not of type|for not nullable|is not one of).*", NULLS),
    (
        r".*",
        r".*(SpecificContent|Output|Analytics)/\w+: .* is not of type 'object'",
        ANYTHING,
    ),
    (r".*", r".*Environments/\*: 'name' is a required property", SPELLING),
    (r".*", r".*ServerlessLicensingModel: 'Hybrid' is not one of .*", NEWER),
    (r".*", r".*taskAssignmentCriteria: 'RoundRobin' is not one of .*", NEWER),
    (r".*", r".*type: 'QuickFormTask' is not one of .*", NEWER),
]


def doubt(operation: str, problem: str) -> str | None:
    """Why a problem does not count, if it does not."""
    for of_operation, of_problem, reason in DOUBTS:
        if re.fullmatch(of_operation, operation) and re.fullmatch(of_problem, problem, re.DOTALL):
            return reason
    return None
