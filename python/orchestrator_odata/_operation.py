"""What an operation needs, as data on its method."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._native import expression

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Concatenate, Generic, ParamSpec, TypeVar, overload

    from .permissions import Operation, UnboundOperation

    _S = TypeVar("_S")
    _P = ParamSpec("_P")
    _R = TypeVar("_R")

    class _Method(Generic[_S, _P, _R]):
        """A method of a set, as type checkers see it: at run time it is a plain function."""

        @overload
        def __get__(
            self, instance: None, owner: type, /
        ) -> UnboundOperation[Concatenate[_S, _P], _R]: ...
        @overload
        def __get__(self, instance: _S, owner: type | None = None, /) -> Operation[_P, _R]: ...
        def __get__(self, instance: object, owner: type | None = None, /) -> object: ...


__all__ = ["Expression", "Permissions"]


class Expression:
    """Alternatives of which one is enough; each names all that it needs.

    None: nothing is stated. An empty one: being signed in is enough.
    """

    __slots__ = ("_id", "_scheme")

    def __init__(self, id: str, scheme: str) -> None:
        self._id = id
        self._scheme = scheme

    @property
    def alternatives(self) -> tuple[frozenset[str], ...]:
        """The alternatives."""
        return tuple(frozenset(names) for names in expression(self._id, self._scheme)[0])

    def is_met_by(self, held: Iterable[str]) -> bool:
        """Whether someone who has `held` has enough; what is not stated is met by all."""
        names, alternatives = frozenset(held), self.alternatives
        return not alternatives or any(needed <= names for needed in alternatives)

    def __eq__(self, other: object) -> bool:
        """Compare the alternatives."""
        return isinstance(other, Expression) and self.alternatives == other.alternatives

    def __hash__(self) -> int:
        """Follow the alternatives."""
        return hash(self.alternatives)

    def __str__(self) -> str:
        """Write it as a sentence does: `A and B, or C`."""
        return expression(self._id, self._scheme)[1]

    def __repr__(self) -> str:
        """Show it."""
        return f"<{self}>"


class Permissions(Expression):
    """The permissions of an operation: as its documentation spells them, where it does.

    Where the documentation and the API differ, both count; `documented` and `api` are those.
    """

    __slots__ = ()

    def __init__(self, id: str) -> None:
        super().__init__(id, "named")

    @property
    def documented(self) -> Expression:
        """As the documentation says."""
        return Expression(self._id, "documented")

    @property
    def api(self) -> Expression:
        """As the API says."""
        return Expression(self._id, "api")


if TYPE_CHECKING:

    def _row(
        id: str,
    ) -> Callable[[Callable[Concatenate[_S, _P], _R]], _Method[_S, _P, _R]]:
        """Say which operation a method calls."""
        ...

else:

    def _row(id: str) -> Any:
        def mark(method: Any) -> Any:
            method.operation = id
            method.permissions = Permissions(id)
            method.scopes = Expression(id, "scopes")
            return method

        return mark
