"""What the names of a script stand for."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Callable
from typing import Any

from ._scopes import Scope, annotated, parameters, scopes_of
from ._values import (
    CLIENTS,
    PACKAGE,
    Class,
    ClientClass,
    Function,
    Holder,
    Instance,
    Module,
    holds_client,
)

Values = frozenset[Any]
NONE: Values = frozenset()


class Names:
    """Names, attributes of instances and results of functions, each with all it may stand for."""

    def __init__(self, tree: ast.Module) -> None:
        self.scopes = scopes_of(tree)
        self.names: dict[tuple[Scope, str], Values] = defaultdict(frozenset)
        self.attributes: dict[tuple[ast.ClassDef, str], Values] = defaultdict(frozenset)
        self.results: dict[ast.AST, Values] = defaultdict(frozenset)
        self.has_changed = False

    def _value(self, node: ast.expr, scope: Scope) -> Values:
        """What an expression stands for."""
        raise NotImplementedError

    def _add(self, table: dict[Any, Values], key: Any, values: Values) -> None:
        if not values <= table[key]:
            table[key] |= values
            self.has_changed = True

    def _bind(self, node: ast.AST, scope: Scope) -> None:
        if isinstance(node, ast.ImportFrom | ast.Import):
            self._import(node, scope)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            self._add(self.names, (scope, node.name), frozenset({Function(node)}))
            self._parameters(node, scope)
        elif isinstance(node, ast.ClassDef):
            self._add(self.names, (scope, node.name), frozenset({Class(node)}))
        elif isinstance(node, ast.Assign):
            values = self._value(node.value, scope)
            for target in node.targets:
                self._assign(target, values, scope)
        elif isinstance(node, ast.AnnAssign):
            values = annotated(node.annotation, self._lookup(scope))
            if node.value is not None:
                values |= self._value(node.value, scope)
            self._assign(node.target, values, scope)
        elif isinstance(node, ast.NamedExpr):
            self._assign(node.target, self._value(node.value, scope), scope)
        elif isinstance(node, ast.withitem) and node.optional_vars is not None:
            self._assign(node.optional_vars, self._value(node.context_expr, scope), scope)
        elif isinstance(node, ast.For | ast.AsyncFor | ast.comprehension):
            self._assign(node.target, self._items(self._value(node.iter, scope)), scope)
        elif isinstance(node, ast.Return) and node.value is not None and scope.function:
            self._add(self.results, scope.function, self._value(node.value, scope))

    def _import(self, node: ast.ImportFrom | ast.Import, scope: Scope) -> None:
        for alias in node.names:
            name = alias.asname or alias.name
            if isinstance(node, ast.Import) and alias.name == PACKAGE:
                self._add(self.names, (scope, name), frozenset({Module()}))
            elif isinstance(node, ast.ImportFrom) and node.module == PACKAGE:
                imported = CLIENTS if alias.name == "*" else (alias.name,)
                for client in imported:
                    if client in CLIENTS:
                        bound = client if alias.name == "*" else name
                        self._add(self.names, (scope, bound), frozenset({ClientClass()}))

    def _parameters(self, node: ast.FunctionDef | ast.AsyncFunctionDef, scope: Scope) -> None:
        inner = scope.inner[node]
        for argument in parameters(node.args):
            if argument.annotation is not None:
                values = annotated(argument.annotation, self._lookup(scope))
                self._add(self.names, (inner, argument.arg), values)
        if scope.of_class is not None and (named := parameters(node.args)):
            self._add(self.names, (inner, named[0].arg), frozenset({Instance(scope.of_class)}))
        if node.returns is not None:
            self._add(self.results, node, annotated(node.returns, self._lookup(scope)))

    def _lookup(self, scope: Scope) -> Callable[[ast.expr], Values]:
        def value(node: ast.expr) -> Values:
            return self._value(node, scope)

        return value

    def _assign(self, target: ast.expr, values: Values, scope: Scope) -> None:
        if isinstance(target, ast.Name):
            self._add(self.names, (scope.binding(target.id), target.id), values)
            if scope.of_class is not None:
                self._add(self.attributes, (scope.of_class, target.id), values)
        elif isinstance(target, ast.Attribute):
            for owner in self._value(target.value, scope):
                if isinstance(owner, Instance | Class):
                    self._add(self.attributes, (owner.node, target.attr), values)
        elif isinstance(target, ast.Tuple | ast.List):
            for part in target.elts:
                self._assign(part, self._items(values), scope)
        elif isinstance(target, ast.Subscript) and any(map(holds_client, values)):
            self._assign(target.value, frozenset({Holder(values)}), scope)

    def _items(self, values: Values) -> Values:
        held = [value.items for value in values if isinstance(value, Holder)]
        return NONE.union(*held)
