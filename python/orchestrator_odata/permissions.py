"""What scripts need, and what the signed-in caller has.

`Orchestrator.preflight` compares both, `Orchestrator.record` collects the operations of a run.
"""

from __future__ import annotations

from collections.abc import Iterable
from types import TracebackType
from typing import Any, Literal, NamedTuple, ParamSpec, Protocol, TypeAlias, TypeVar

from . import _native
from ._operation import Expression, Permissions

__all__ = [
    "Check",
    "Expression",
    "Missing",
    "Needs",
    "Operation",
    "PermissionName",
    "Permissions",
    "Preflight",
    "Recorder",
    "UnboundOperation",
]

_P = ParamSpec("_P")
_R_co = TypeVar("_R_co", covariant=True)


class UnboundOperation(Protocol[_P, _R_co]):
    """A method of a class of sets, `Jobs.start_jobs`: it can be called and says what it needs."""

    __name__: str

    @property
    def operation(self) -> str:
        """The id of the operation, the same in every language: `Jobs.StartJobs`."""
        ...

    @property
    def permissions(self) -> Permissions:
        """The permissions that it needs."""
        ...

    @property
    def scopes(self) -> Expression:
        """The OAuth scopes that it needs."""
        ...

    def __call__(self, *args: _P.args, **kwargs: _P.kwargs) -> _R_co:
        """Call it."""
        ...


class Operation(UnboundOperation[_P, _R_co], Protocol[_P, _R_co]):
    """A method of a client's set, `orch.jobs.start_jobs`."""


_Given: TypeAlias = str | Operation[..., Any] | UnboundOperation[..., Any]


def _ids(operations: Iterable[_Given]) -> list[str]:
    return [given if isinstance(given, str) else given.operation for given in operations]


class PermissionName(NamedTuple):
    """A permission in both spellings, which most often are the same."""

    documented: str
    api: str

    def __str__(self) -> str:
        """Write both where they differ: `Folders.View (API: Units.View)`."""
        return self.api if self.documented == self.api else f"{self.documented} (API: {self.api})"


class Missing(NamedTuple):
    """A permission that the caller lacks, and who asks for it."""

    permission: PermissionName
    required_by: Literal["both", "documentation", "api"]


class Check(NamedTuple):
    """One operation in one place.

    `folder` is none for operations that work in no folder, and for clients without one. `missing`
    are the fewest permissions that would be enough; `reason` says why an `answer` is `unknown`.
    """

    operation: str
    folder: str | None
    answer: Literal["yes", "no", "unknown"]
    missing: list[Missing]
    missing_scopes: list[str]
    meets_documentation: bool
    meets_api: bool
    reason: str | None


class Preflight(NamedTuple):
    """What came out for several operations; prints as a table.

    `scopes` are those of the token, none where neither the sign-in nor the token states them.
    """

    checks: list[Check]
    scopes: frozenset[str] | None
    text: str

    @property
    def is_ok(self) -> bool:
        """Whether nothing is missing, as far as the service says what the caller has."""
        return all(check.answer == "yes" for check in self.checks)

    @property
    def failed(self) -> list[Check]:
        """The checks that did not end well."""
        return [check for check in self.checks if check.answer != "yes"]

    def __str__(self) -> str:
        """Give the table."""
        return self.text


def _preflight(found: Any) -> Preflight:
    checks, scopes, text = found
    held = None if scopes is None else frozenset(scopes)
    return Preflight([_check(check) for check in checks], held, text)


def _check(found: Any) -> Check:
    operation, folder, answer, missing, missing_scopes, meets, reason = found
    by_documentation, by_api = meets
    return Check(
        operation,
        folder,
        answer,
        [Missing(PermissionName(*name), required_by) for name, required_by in missing],
        missing_scopes,
        by_documentation,
        by_api,
        reason,
    )


class Needs:
    """The smallest set of permissions and scopes for some operations: the role to create.

    The permissions are enough for what the documentation says and for what the API says.
    """

    def __init__(self, operations: Iterable[_Given]) -> None:
        """Take methods of sets, or ids of operations."""
        self._ids = _ids(operations)

    def _found(self) -> tuple[list[str], list[tuple[str, str]], list[str], bool, str]:
        return _native.needs(self._ids)

    @property
    def operations(self) -> list[str]:
        """The ids of the operations, sorted."""
        return self._found()[0]

    @property
    def permissions(self) -> list[PermissionName]:
        """The permissions of the role."""
        return [PermissionName(*name) for name in self._found()[1]]

    @property
    def scopes(self) -> list[str]:
        """The scopes of the external application."""
        return self._found()[2]

    @property
    def is_smallest(self) -> bool:
        """Whether no smaller sets are enough: false only where not all combinations were tried."""
        return self._found()[3]

    def __str__(self) -> str:
        """Give a text for people."""
        return self._found()[4]


class Recorder(Needs):
    """The operations that a client and those made from it call while it is at work.

    From any thread and task, conveniences and failed calls included. Several may be at work at
    once; each collects for itself. `with orch.record() as used:` stops it at the end.
    """

    def __init__(self, recorder: _native.Recorder) -> None:
        """Wrap the native part; made by `record` of a client."""
        super().__init__(())
        self._recorder = recorder

    def _found(self) -> tuple[list[str], list[tuple[str, str]], list[str], bool, str]:
        return _native.needs(list(self.calls))

    @property
    def calls(self) -> dict[str, int]:
        """How many requests of each operation there were, pages of lists included."""
        return dict(self._recorder.calls())

    def stop(self) -> None:
        """Collect no more; what was collected stays."""
        self._recorder.stop()

    def __enter__(self) -> Recorder:
        """Give the recorder, which is at work already."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Stop."""
        self.stop()
