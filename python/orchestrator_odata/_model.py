"""What models are made of."""

from __future__ import annotations

from collections.abc import Iterator, KeysView
from enum import Enum
from typing import Any, TypeAlias, TypeVar

from ._native import Field, Record

__all__ = ["Enumeration", "Field", "Flag", "Json", "OpenRecord", "Record", "Upload"]

Json: TypeAlias = Any
"""A value whose type the service does not declare."""

_E = TypeVar("_E", bound="Enumeration")


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


class OpenRecord(Record):
    """A record that holds members of any name: those that its class does not declare are items."""

    __slots__ = ()
    __open__ = True

    def __getitem__(self, name: str) -> Json:
        """Give a member by its name on the wire."""
        return self.rest[name]

    def __setitem__(self, name: str, value: Json) -> None:
        """Set a member; plain data, records and what `to_json` takes."""
        self.set_member(name, value)

    def __contains__(self, name: object) -> bool:
        """Whether there is such a member."""
        return name in self.rest

    def __iter__(self) -> Iterator[str]:
        """Give the names."""
        return iter(self.rest)

    def __len__(self) -> int:
        """Count the members."""
        return len(self.rest)

    def __bool__(self) -> bool:
        """Whether it is there: also without such members."""
        return True

    def keys(self) -> KeysView[str]:
        """Give the names, so that `dict(record)` holds the members."""
        return self.rest.keys()


class Upload:
    """A file to send."""

    __slots__ = ("content", "content_type", "file_name")

    def __init__(self, file_name: str, content: bytes, content_type: str | None = None) -> None:
        """Take the content of a file and the name that it is sent under."""
        self.file_name = file_name
        self.content = content
        self.content_type = content_type

    def __repr__(self) -> str:
        """Name the file and its size."""
        return f"Upload({self.file_name!r}, {len(self.content)} bytes)"
