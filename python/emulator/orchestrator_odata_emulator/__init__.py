"""An Orchestrator to test against, offline."""

from ._emulator import Emulator, EmulatorError, Entry

__all__ = ["Emulator", "EmulatorError", "Entry"]
