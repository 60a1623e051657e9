"""Entity, complex and enumeration types of the service."""

from __future__ import annotations

from . import _model
from ._model import Field, Record
from ._query import BooleanProperty

__all__ = [
    "Status",
]


class Status(Record):
    """Complex type ``Library.Status``."""

    __slots__ = ()
    up: BooleanProperty = Field("Up", "Edm.Boolean")
