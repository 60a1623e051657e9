"""Which operations a script calls, found without running it."""

from __future__ import annotations

from ._reading import Place, Used, read

__all__ = ["Place", "Used", "read"]
