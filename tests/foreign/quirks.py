"""Workarounds for defects of odatapy 5.3.0; nothing here answers a request by itself.

``apply`` changes the library in place:

* ``MaxLength="max"`` stopped its CSDL reader; it now reads as "no limit".
* ``$filter`` compared the stored number of an enumeration member with the member's name, so
  nothing ever matched; both sides are numbers now.
* ``State eq 'Faulted'`` (a member without its type, as OData 4.01 and the clients of this
  service write it) was refused; a quoted member beside an enumeration is that member now.

``Processor`` adds to the library's own processor:

* an ``$expand`` with options left its narrowed result on the stored row, where the next
  ``$filter`` of another request saw it; the row forgets it after the response.
"""

from __future__ import annotations

from typing import Any

from odatapy.data import Entity
from odatapy.edm import xml_io
from odatapy.edm.names import FullQualifiedName
from odatapy.edm.primitives import EdmPrimitiveTypeException
from odatapy.errors import UriParserException
from odatapy.server.eval import InMemoryExpressionVisitor
from odatapy.server.inmemory import InMemoryProcessor
from odatapy.server.uri.expression import (
    Binary,
    BinaryOperatorKind,
    Enumeration,
    Expression,
    ListExpression,
    Literal,
)
from odatapy.server.uri.expression_parser import ExpressionParser


def read_documents() -> None:
    """Repairs the reader of documents only."""
    vars(xml_io)["_int"] = _facet


def apply() -> None:
    """Repairs the library; call it once, before a document is read."""
    read_documents()
    comparison = ExpressionParser._comparison
    contained = ExpressionParser._in

    def compare(
        self: ExpressionParser, op: BinaryOperatorKind, left: Expression, right: Expression
    ) -> Binary:
        return comparison(self, op, _member(self, left, right), _member(self, right, left))

    def within(self: ExpressionParser, left: Expression, right: Expression) -> Binary:
        if isinstance(right, ListExpression):
            right.items = [_member(self, item, left) for item in right.items]
            right.type_fqn = right.items[0].type_fqn if right.items else right.type_fqn
        return contained(self, left, right)

    replace: dict[tuple[object, str], object] = {
        (ExpressionParser, "_comparison"): compare,
        (ExpressionParser, "_in"): within,
        (InMemoryExpressionVisitor, "visit_enum"): _number,
    }
    for (owner, name), function in replace.items():
        setattr(owner, name, function)


def _facet(value: str | None) -> int | None:
    return None if value is None or value.lower() == "max" else int(value)


def _number(_visitor: InMemoryExpressionVisitor, literal: Enumeration) -> Any:
    return literal.value


def _member(parser: ExpressionParser, operand: Expression, other: Expression) -> Expression:
    """The enumeration member that a quoted ``operand`` names when ``other`` is one."""
    type_name = other.type_fqn
    if not isinstance(operand, Literal) or not isinstance(operand.value, str):
        return operand
    if parser.edm is None or type_name is None or type_name.startswith("Edm."):
        return operand
    enum = parser.edm.get_enum_type(FullQualifiedName.parse(type_name))
    if enum is None:
        return operand
    try:
        value = enum.parse_value(operand.value)
    except EdmPrimitiveTypeException as error:
        raise UriParserException(str(error)) from error
    return Enumeration(type_name, [operand.value], enum_type=enum, value=value)


class Processor(InMemoryProcessor):
    """The library's in-memory processor, whose rows forget what a request expanded."""

    def _materialise_path(
        self,
        request: Any,
        entity_set: Any,
        entities: list[Entity],
        names: list[str],
        item: Any,
        uri_info: Any,
        ctx: Any = None,
    ) -> None:
        super()._materialise_path(request, entity_set, entities, names, item, uri_info, ctx)
        if ctx is not None:
            ctx.transient.append((list(entities), []))

    def _release_transient(self, ctx: Any) -> None:
        for entities, _ in ctx.transient if ctx is not None else ():
            for entity in entities:
                entity.navigation_links.clear()
        super()._release_transient(ctx)
