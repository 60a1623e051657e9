"""Everything that can go wrong, by what a program would do about it."""

from __future__ import annotations

from typing import Any

__all__ = [
    "AuthError",
    "BadRequest",
    "Conflict",
    "DecodeError",
    "NoRow",
    "NotFound",
    "OrchestratorError",
    "OutcomeUnknown",
    "PagingError",
    "PermissionDenied",
    "RateLimited",
    "ServerError",
    "SeveralRows",
    "Timeout",
    "TransportError",
    "UsageError",
]


class OrchestratorError(Exception):
    """Anything that can go wrong with a call; its text says what, where and what to do."""

    message: str
    """What happened, without the place."""
    operation: str | None
    """Identifier of the operation."""
    method: str | None
    """Method of the request."""
    url: str | None
    """Address of the request, without secrets."""
    status: int | None
    """Status of the answer."""
    code: str | None
    """The service's error code."""
    trace_id: str | None
    """What the service's logs know the request by."""
    advice: str | None
    """What to do about it."""
    retry_after: float | None
    """Seconds after which the service wants to be asked again."""
    attempts: int
    """How many times the request was sent."""
    may_have_acted: bool
    """Whether the service may have done what was asked."""
    headers: list[tuple[str, str]]
    """The folder and other headers of the client that went along."""
    permissions: list[list[str]]
    """Sets of permissions, each of which is enough for the operation."""
    sent: bytes | None
    """The body of a request whose outcome is unknown."""
    body: bytes
    """The body of the answer."""


class TransportError(OrchestratorError):
    """No connection, or it broke."""


class Timeout(TransportError):
    """No answer in time."""


class AuthError(OrchestratorError):
    """No token, or the service does not take it."""


class PermissionDenied(OrchestratorError):
    """Signed in, but not allowed."""


class NotFound(OrchestratorError):
    """There is no such thing."""


class NoRow(LookupError):
    """A list that was to have one row has none."""


class SeveralRows(LookupError):
    """A list that was to have one row has several."""


class Conflict(OrchestratorError):
    """It contradicts what is there."""


class RateLimited(OrchestratorError):
    """Too many requests, and no time left to wait."""


class BadRequest(OrchestratorError):
    """The service does not understand the request."""


class ServerError(OrchestratorError):
    """The service failed."""


class DecodeError(OrchestratorError):
    """The answer is not what was announced."""


class OutcomeUnknown(OrchestratorError):
    """A write was sent and may or may not have had its effect."""


class UsageError(OrchestratorError):
    """The call was refused before anything was sent."""


class PagingError(OrchestratorError):
    """The pages of a list do not follow one another."""


_CLASSES: dict[str, type[OrchestratorError]] = {
    "Transport": TransportError,
    "Timeout": Timeout,
    "Auth": AuthError,
    "PermissionDenied": PermissionDenied,
    "NotFound": NotFound,
    "Conflict": Conflict,
    "RateLimited": RateLimited,
    "BadRequest": BadRequest,
    "Server": ServerError,
    "Decode": DecodeError,
    "OutcomeUnknown": OutcomeUnknown,
    "Usage": UsageError,
    "Paging": PagingError,
}


def _make(kind: str, message: str, text: str, details: dict[str, Any]) -> OrchestratorError:
    """Make the exception for an error of the native part."""
    error = _CLASSES.get(kind, OrchestratorError)(text)
    error.message = message
    for name, value in details.items():
        setattr(error, name, value)
    return error
