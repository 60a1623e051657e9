"""Entity, complex and enumeration types of the service."""

from __future__ import annotations

import builtins
import datetime
from decimal import Decimal
from uuid import UUID

from . import _model
from ._model import Field, Json, Record

__all__ = [
    "Status",
]


class Status(Record):
    """Complex type ``Library.Status``."""

    __slots__ = ()
    up: Field[bool] = _model.field("Up", "Edm.Boolean")
