"""Versions of the API: all that the package knows, and what only some of them have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import _native
from ._model import Enumeration

if TYPE_CHECKING:
    from typing import TypeAlias

    from .permissions import Operation, UnboundOperation

    _Named: TypeAlias = str | Operation[..., Any] | UnboundOperation[..., Any] | Enumeration

__all__ = ["API_VERSIONS", "only_in"]

API_VERSIONS: tuple[str, ...] = tuple(_native.api_versions())
"""The versions of the API that the package is made of, oldest first."""


def only_in(what: _Named) -> tuple[str, ...] | None:
    """Name the versions of the API that have something; `None` where all have it.

    Operations are given as methods (`orch.jobs.stop_jobs`, `Jobs.stop_jobs`) or by their ids
    (`"Jobs.StopJobs"`), their parameters behind these (`"Jobs.StopJobs(batchExecutionKey)"`),
    members of enumerations as such (`JobState.FAULTED`), types by their names in the service,
    properties behind these (`"UiPath.Server.Configuration.OData.JobDto/FpsContext"`). What a thing
    contains is named only where fewer versions have it than the thing itself.
    """
    if isinstance(what, Enumeration):
        subject = f"{type(what).__type__}/{what.value}"
    elif isinstance(what, str):
        subject = what
    else:
        subject = what.operation
    versions = _native.only_in(subject)
    return None if versions is None else tuple(versions)
