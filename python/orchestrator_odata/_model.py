"""What models are made of."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field as _dataclass_field
from enum import Enum
from typing import Any, TypeAlias, TypeVar

from ._native import Field, Record

__all__ = ["Enumeration", "Field", "Flag", "Json", "Record", "Upload", "field"]

Json: TypeAlias = Any
"""A value whose type the service does not declare."""

_E = TypeVar("_E", bound="Enumeration")


def field(
    wire: str,
    form: str,
    *,
    filterable: bool = True,
    sortable: bool = True,
    navigation: bool = False,
) -> Field[Any, Any]:
    """Make a property: its name on the wire, the short form of its type, what else is known."""
    return Field(wire, form, filterable=filterable, sortable=sortable, navigation=navigation)


class Enumeration(str, Enum):
    """Members by their names; a name that is not known yet becomes a member of its own."""

    __type__ = ""
    """The qualified name of the type."""

    def __str__(self) -> str:
        """Give the name on the wire."""
        return str(self.value)

    @property
    def is_known(self) -> bool:
        """Whether the service's description lists this member."""
        return self.value in type(self)._value2member_map_

    @classmethod
    def _missing_(cls: type[_E], value: object) -> _E | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = value
        member._value_ = value
        return member


class Flag(Enumeration):
    """An enumeration whose values are combinations: tuples of members."""

    @classmethod
    def none(cls) -> tuple[Flag, ...]:
        """Give the empty combination."""
        return ()


@dataclass(frozen=True)
class Upload:
    """A file to send."""

    file_name: str
    content: bytes = _dataclass_field(repr=False)
    content_type: str | None = None
