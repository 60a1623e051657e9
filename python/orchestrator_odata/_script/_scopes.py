"""Scopes of a script, and what annotations say."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any

from ._values import CLASSES, CLIENTS, Class, Client, ClientClass, Instance, Set

_Function = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda


class Scope:
    """A module, a class body, a function: what is written in it, without what is within others."""

    def __init__(
        self,
        outer: Scope | None,
        function: _Function | None = None,
        of_class: ast.ClassDef | None = None,
    ) -> None:
        self.outer = outer
        self.function = function
        self.of_class = of_class
        self.nodes: list[ast.AST] = []
        self.parents: dict[ast.AST, ast.AST] = {}
        self.inner: dict[ast.AST, Scope] = {}
        self.bound: set[str] = set()
        self.elsewhere: set[str] = set()

    def binding(self, name: str) -> Scope:
        """The scope that a name belongs to."""
        scope: Scope = self
        while name not in scope.bound and scope.outer is not None:
            scope = scope.outer
            # Methods do not see the names of their class.
            while scope.of_class is not None and scope.outer is not None:
                scope = scope.outer
        return scope


def parameters(arguments: ast.arguments) -> list[ast.arg]:
    """The parameters of a function, those by position first."""
    return [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]


def scopes_of(tree: ast.Module) -> list[Scope]:
    """All scopes, the module first."""
    found: list[Scope] = []
    _enter(tree, tree.body, Scope(None), found)
    return found


def _enter(node: ast.AST, body: list[Any], scope: Scope, found: list[Scope]) -> None:
    found.append(scope)
    for part in body:
        _walk(part, node, scope, found)
    scope.bound -= scope.elsewhere


def _walk(node: ast.AST, parent: ast.AST, scope: Scope, found: list[Scope]) -> None:
    scope.nodes.append(node)
    scope.parents[node] = parent
    _note_bound(node, scope)
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
        inner = Scope(scope, function=node)
        inner.bound.update(argument.arg for argument in parameters(node.args))
        scope.inner[node] = inner
        outside = [*node.args.defaults, *filter(None, node.args.kw_defaults)]
        if not isinstance(node, ast.Lambda):
            outside += node.decorator_list
        for part in outside:
            _walk(part, node, scope, found)
        body = [node.body] if isinstance(node, ast.Lambda) else node.body
        _enter(node, body, inner, found)
    elif isinstance(node, ast.ClassDef):
        inner = Scope(scope, of_class=node)
        scope.inner[node] = inner
        _enter(node, node.body, inner, found)
    else:
        for child in ast.iter_child_nodes(node):
            _walk(child, node, scope, found)


def _note_bound(node: ast.AST, scope: Scope) -> None:
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
        scope.bound.add(node.id)
    elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        scope.bound.add(node.name)
    elif isinstance(node, ast.alias):
        scope.bound.add(node.asname or node.name.partition(".")[0])
    elif isinstance(node, ast.Global | ast.Nonlocal):
        scope.elsewhere.update(node.names)


def annotated(annotation: ast.expr, value: Callable[[ast.expr], frozenset[Any]]) -> frozenset[Any]:
    """What an annotation says: clients, sets, instances of classes of the script."""
    if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
        try:
            annotation = ast.parse(annotation.value, mode="eval").body
        except SyntaxError:
            return frozenset()
    found: set[Any] = set()
    for node in ast.walk(annotation):
        if not isinstance(node, ast.Name | ast.Attribute):
            continue
        name = node.id if isinstance(node, ast.Name) else node.attr
        kinds = value(node)
        if name in CLIENTS or any(isinstance(kind, ClientClass) for kind in kinds):
            found.add(Client())
        elif name in CLASSES:
            found.add(Set(CLASSES[name]))
        found.update(Instance(kind.node) for kind in kinds if isinstance(kind, Class))
    return frozenset(found)
