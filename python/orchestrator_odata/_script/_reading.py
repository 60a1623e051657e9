"""Reads a script: what its names stand for, and which operations are called by them.

Everything in the script counts, whether it is reached or not, and in any order. Names are followed
through assignments, `with`, loops, parameters with annotations, calls of functions of the script,
their results, and attributes of instances. What a client is given to beyond that is noted.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from typing import Any, NamedTuple

from ._names import NONE, Names, Values
from ._scopes import Scope, parameters
from ._values import (
    ASKED,
    BUCKET,
    BUCKET_BY_NAME,
    CLIENTS,
    CONVENIENCES,
    EXTRACTIONS,
    HARMLESS,
    MAKERS,
    OF_A_JOB,
    OF_QUEUES,
    SAME,
    SETS,
    Class,
    Client,
    ClientClass,
    ClientMethod,
    Function,
    Helper,
    Holder,
    Instance,
    Likeness,
    Module,
    Operation,
    Set,
    holds_client,
)

_ROUNDS = 20
_BUILTINS = frozenset({"print", "repr", "str", "type", "isinstance", "id", "bool", "hash"})


class Place(NamedTuple):
    """A place of a script, and what is to be said about it."""

    file: str
    line: int
    text: str

    def __str__(self) -> str:
        """Write it as compilers do."""
        return f"{self.file}:{self.line}: {self.text}"


class Used(NamedTuple):
    """The operations that a script calls, each with its places, and what cannot be decided."""

    operations: dict[str, list[Place]]
    not_known: list[Place]


def read(source: str, file: str) -> Used:
    """Find the operations that a script calls; a `SyntaxError` where it is none."""
    reading = _Reading(ast.parse(source, file), file)
    return reading.run()


class _Reading(Names):
    def __init__(self, tree: ast.Module, file: str) -> None:
        super().__init__(tree)
        self.file = file
        self.is_last = False
        self.knows_all = False
        self.operations: dict[str, set[Place]] = defaultdict(set)
        self.not_known: set[Place] = set()

    def run(self) -> Used:
        # What is not known is only sure when all is known that can be.
        for self.knows_all in (False, True):
            for _ in range(_ROUNDS):
                self.has_changed = False
                self._visit_all()
                if not self.has_changed:
                    break
        self.is_last = True
        self._visit_all()
        called = {id: sorted(places) for id, places in sorted(self.operations.items())}
        return Used(called, sorted(self.not_known))

    def _visit_all(self) -> None:
        for scope in self.scopes:
            for node in scope.nodes:
                self._bind(node, scope)
                if isinstance(node, ast.expr) and not isinstance(
                    scope.parents.get(node), ast.expr | ast.keyword | ast.comprehension
                ):
                    self._value(node, scope)

    # What expressions stand for.

    def _value(self, node: ast.expr, scope: Scope) -> Values:
        method = getattr(self, f"_{type(node).__name__.lower()}", None)
        if method is not None:
            values: Values = method(node, scope)
            return values
        found = NONE
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                found |= self._value(child, scope)
            elif isinstance(child, ast.keyword):
                found |= self._value(child.value, scope)
        is_choice = isinstance(node, ast.IfExp | ast.BoolOp | ast.Starred)
        return found if is_choice else NONE

    def _name(self, node: ast.Name, scope: Scope) -> Values:
        if not isinstance(node.ctx, ast.Load):
            return NONE
        return self.names.get((scope.binding(node.id), node.id), NONE)

    def _await(self, node: ast.Await, scope: Scope) -> Values:
        return self._value(node.value, scope)

    def _namedexpr(self, node: ast.NamedExpr, scope: Scope) -> Values:
        values = self._value(node.value, scope)
        self._assign(node.target, values, scope)
        return values

    def _lambda(self, node: ast.Lambda, scope: Scope) -> Values:
        inner = scope.inner[node]
        self._add(self.results, node, self._value(node.body, inner))
        return frozenset({Function(node)})

    def _subscript(self, node: ast.Subscript, scope: Scope) -> Values:
        self._value(node.slice, scope)
        return self._items(self._value(node.value, scope))

    def _holder(self, nodes: list[ast.expr], scope: Scope) -> Values:
        items = NONE.union(*(self._value(node, scope) for node in nodes))
        return frozenset({Holder(items)}) if items else NONE

    def _list(self, node: ast.List | ast.Tuple | ast.Set, scope: Scope) -> Values:
        return self._holder(node.elts, scope)

    _tuple = _set = _list

    def _dict(self, node: ast.Dict, scope: Scope) -> Values:
        return self._holder([*filter(None, node.keys), *node.values], scope)

    def _listcomp(self, node: ast.ListComp | ast.SetComp, scope: Scope) -> Values:
        return self._comprehension(node, [node.elt], scope)

    _setcomp = _generatorexp = _listcomp

    def _dictcomp(self, node: ast.DictComp, scope: Scope) -> Values:
        return self._comprehension(node, [node.key, node.value], scope)

    def _comprehension(
        self,
        node: ast.ListComp | ast.SetComp | ast.DictComp,
        made: list[ast.expr],
        scope: Scope,
    ) -> Values:
        for part in node.generators:
            self._bind(part, scope)
            for condition in part.ifs:
                self._value(condition, scope)
        return self._holder(made, scope)

    def _attribute(self, node: ast.Attribute, scope: Scope) -> Values:
        owners = self._value(node.value, scope)
        found = NONE
        for owner in owners:
            found |= self._member(owner, node)
        if not owners and self.knows_all:
            found = self._likeness(node, scope)
        elif self.is_last and not isinstance(scope.parents.get(node), ast.Call | ast.Attribute):
            self._note_references(found, node)
        return found

    def _member(self, owner: Any, node: ast.Attribute) -> Values:
        name = node.attr
        found = NONE
        if isinstance(owner, Client):
            found = self._of_client(name, node)
        elif isinstance(owner, Set):
            found = self._of_set(owner, name, node)
        elif isinstance(owner, Likeness) and name in SETS[owner.accessor]:
            id = SETS[owner.accessor][name]
            self._doubt(node, f"{ast.unparse(node)} looks like {id}: what is {owner.base}?")
        elif isinstance(owner, Instance | Class):
            found = self._of_class(owner, name)
        elif isinstance(owner, Module) and name in CLIENTS:
            found = frozenset({ClientClass()})
        elif isinstance(owner, ClientClass) and name in MAKERS:
            found = frozenset({ClientMethod(name)})
        elif isinstance(owner, Helper):
            found = frozenset({Helper(owner.kind, name, owner.is_by_id)})
        elif isinstance(owner, Holder) and holds_client(owner):
            # `values()`, `pop()` and the like give what the holder holds.
            found = frozenset({owner})
        return found

    def _of_set(self, owner: Set, name: str, node: ast.AST) -> Values:
        if name in EXTRACTIONS and "list" in SETS[owner.accessor]:
            return frozenset({Operation(SETS[owner.accessor]["list"]), Operation("Folders.list")})
        if owner.accessor == "queues" and name in OF_QUEUES:
            return frozenset({ClientMethod(name)})
        id = SETS[owner.accessor].get(name)
        if id is None:
            self._doubt(node, f"{owner.accessor} has no operation {name}")
            return NONE
        return frozenset({Operation(id)})

    def _of_client(self, name: str, node: ast.AST) -> Values:
        if name in SETS:
            return frozenset({Set(name)})
        if name in SAME or name in CONVENIENCES or name in HARMLESS:
            return frozenset({ClientMethod(name)})
        self._doubt(node, f"a client has no {name}")
        return NONE

    def _of_class(self, owner: Instance | Class, name: str) -> Values:
        found = self.attributes.get((owner.node, name), NONE)
        for node in owner.node.body:
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name == name:
                is_property = any(
                    isinstance(decorator, ast.Name) and decorator.id == "property"
                    for decorator in node.decorator_list
                )
                is_bound = isinstance(owner, Instance)
                method: Values = frozenset({Function(node, is_bound)})
                found |= self.results.get(node, NONE) if is_property else method
        for base in owner.node.bases:
            for parent in self._value(base, self.scopes[0]):
                if isinstance(parent, Class) and parent.node is not owner.node:
                    found |= self._of_class(type(owner)(parent.node), name)
        return found

    # What is called.

    def _call(self, node: ast.Call, scope: Scope) -> Values:
        callees = self._value(node.func, scope)
        was_last = self.is_last
        # Operations that preflight is asked about are not called by that.
        self.is_last = was_last and ClientMethod("preflight") not in callees
        keywords = [(keyword.arg, self._value(keyword.value, scope)) for keyword in node.keywords]
        given = [self._value(argument, scope) for argument in node.args]
        self.is_last = was_last
        if isinstance(node.func, ast.Name) and node.func.id == "getattr" and len(node.args) > 1:
            return self._getattr(node, given[0])
        found = NONE
        for callee in callees:
            found |= self._called(callee, node, given, keywords)
        if not callees and not self._is_builtin(node.func):
            self._note_escape(node, given + [values for _, values in keywords])
        return found

    def _called(
        self,
        callee: Any,
        node: ast.Call,
        given: list[Values],
        keywords: list[tuple[str | None, Values]],
    ) -> Values:
        found = NONE
        if isinstance(callee, ClientClass):
            found = frozenset({Client()})
        elif isinstance(callee, Operation):
            self._use(callee.id, node)
        elif isinstance(callee, ClientMethod):
            found = self._client_method(callee.name, node)
        elif isinstance(callee, Helper):
            self._helper(callee, node, given)
        elif isinstance(callee, Class):
            self._pass(self._of_class(Instance(callee.node), "__init__"), given, keywords)
            found = frozenset({Instance(callee.node)})
        elif isinstance(callee, Function):
            self._pass(frozenset({callee}), given, keywords)
            found = self.results.get(callee.node, NONE)
        elif isinstance(callee, Holder):
            found = frozenset({callee}) | callee.items
        return found

    def _client_method(self, name: str, node: ast.Call) -> Values:
        if name in SAME or name in MAKERS:
            return frozenset({Client()})
        if name == "preflight":
            self._use(ASKED, node)
            return NONE
        for id in CONVENIENCES.get(name, ()):
            self._use(id, node)
        if name == "tail_logs" and any(keyword.arg == "job_key" for keyword in node.keywords):
            for id in OF_A_JOB:
                self._use(id, node)
        if name == "bucket":
            first = node.args[0] if node.args else None
            is_by_id = isinstance(first, ast.Constant) and isinstance(first.value, int)
            return frozenset({Helper(name, is_by_id=is_by_id)})
        return frozenset({Helper(name)}) if name == "in_folders" else NONE

    def _helper(self, helper: Helper, node: ast.Call, given: list[Values]) -> None:
        if helper.kind == "bucket" and helper.method in BUCKET:
            for id in BUCKET[helper.method]:
                self._use(id, node)
            if not helper.is_by_id:
                self._use(BUCKET_BY_NAME, node)
        elif helper.kind == "in_folders" and helper.method == "list" and given:
            self._pass(given[0], [frozenset({Client()})], [])

    def _pass(
        self,
        functions: Values,
        given: list[Values],
        keywords: list[tuple[str | None, Values]],
    ) -> None:
        """Let parameters of functions of the script stand for what they are given."""
        for function in functions:
            if not isinstance(function, Function):
                continue
            inner = next(scope for scope in self.scopes if scope.function is function.node)
            named = parameters(function.node.args)[1 if function.is_bound else 0 :]
            for parameter, values in zip(named, given, strict=False):
                self._add(self.names, (inner, parameter.arg), values)
            for name, values in keywords:
                if name is not None:
                    self._add(self.names, (inner, name), values)

    def _getattr(self, node: ast.Call, owners: Values) -> Values:
        name = node.args[1]
        if not any(holds_client(owner) for owner in owners):
            return NONE
        if isinstance(name, ast.Constant) and isinstance(name.value, str):
            found = ast.copy_location(ast.Attribute(node.args[0], name.value), node)
            return NONE.union(*(self._member(owner, found) for owner in owners))
        self._doubt(node, "getattr with a name that is made while the script runs")
        return NONE

    # What is noted.

    def _is_builtin(self, func: ast.expr) -> bool:
        return isinstance(func, ast.Name) and func.id in _BUILTINS

    def _use(self, id: str, node: ast.AST) -> None:
        if self.is_last:
            self.operations[id].add(self._place(node, id))

    def _place(self, node: ast.AST, text: str) -> Place:
        return Place(self.file, getattr(node, "lineno", 0), text)

    def _doubt(self, node: ast.AST, text: str) -> None:
        if self.is_last:
            self.not_known.add(self._place(node, text))

    def _note_references(self, values: Values, node: ast.Attribute) -> None:
        """Count an operation that is handed on; it may be called by whoever gets it."""
        for value in values:
            if isinstance(value, Operation):
                self._use(value.id, node)

    def _note_escape(self, node: ast.Call, given: list[Values]) -> None:
        for values in given:
            if any(map(holds_client, values)):
                callee = ast.unparse(node.func)
                self._doubt(node, f"a client is given to {callee}, which is not of this file")
            for value in values:
                if isinstance(value, Operation):
                    self._use(value.id, node)

    def _likeness(self, node: ast.Attribute, scope: Scope) -> Values:
        """What is written like a member of a client, of something that nobody knows."""
        base = ast.unparse(node.value)
        if node.attr in SETS:
            return frozenset({Likeness(node.attr, base)})
        parent = scope.parents.get(node)
        is_called = isinstance(parent, ast.Call) and parent.func is node
        if is_called and CONVENIENCES.get(node.attr):
            self._doubt(node, f"{ast.unparse(node)} looks like one of a client: what is {base}?")
        return NONE
