"""What `_query` declares for checkers of types, held to the native part."""

from __future__ import annotations

import ast
import unittest
from pathlib import Path

import orchestrator_odata
from orchestrator_odata import _native

SOURCE = Path(orchestrator_odata.__file__).with_name("_query.py")
# What every object has is not of interest.
COMMON = set(dir(object))
# Not for callers: the truth of an expression is refused, its class can be subscripted.
UNDECLARED = {"__bool__", "__class_getitem__"}


def declared() -> set[str]:
    """The methods of the classes that are declared."""
    tree = ast.parse(SOURCE.read_text(encoding="utf-8"))
    classes = [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    nodes = [node for found in classes for node in found.body]
    return {node.name for node in nodes if isinstance(node, ast.FunctionDef)} - COMMON


class Declarations(unittest.TestCase):
    """Neither side has what the other lacks."""

    def test_methods_of_expressions(self) -> None:
        self.assertGreater(len(declared()), 30)
        native = set(dir(_native.Expression)) - COMMON - UNDECLARED
        self.assertEqual(declared() - native, set(), "declared, and not there")
        named = {name for name in native if not name.startswith("__")}
        self.assertEqual(named - declared(), set(), "there, and not declared")


if __name__ == "__main__":
    unittest.main()
