"""Reads queries with odatapy's parser and prints what it understood of each.

Standard input has a line for each: ``Set?$filter=…``, as it stands in the address below the
service root. Standard output has a line for each in turn: an outline such as
``(query (filter (eq Name "a")))``, or ``error: …``. In outlines, lambda variables are ``$0`` for the
outermost and so on, numbers are an integer and a power of ten, and ``and`` within ``and`` is one.
"""

from __future__ import annotations

import argparse
import datetime
import json
import math
import sys
import uuid
from collections.abc import Iterable
from decimal import Decimal
from pathlib import Path
from typing import Any

from odatapy.edm.xml_io import XmlEdmProvider
from odatapy.errors import ODataException
from odatapy.server import OData
from odatapy.server.uri.expression import (
    Binary,
    Enumeration,
    Expression,
    LambdaReference,
    ListExpression,
    Literal,
    Member,
    Method,
    TypeLiteral,
    Unary,
)
from odatapy.server.uri.parser import Parser

import quirks


def of(head: str, parts: Iterable[str]) -> str:
    """``(head part part)``."""
    return "(" + " ".join([head, *parts]) + ")"


def query(options: Any) -> str:
    """The outline of all options of an address."""
    return of("query", parts(options))


def parts(options: Any) -> list[str]:
    """The outlines of the options of an address, or of an item of ``$expand``."""
    found: list[str] = []
    if options.filter is not None:
        found.append(of("filter", [expression(options.filter.expression, [])]))
    if options.select is not None:
        found.append(of("select", [item.path_str for item in options.select.items]))
    if options.expand is not None:
        found.append(of("expand", map(expanded, options.expand.items)))
    if options.orderby is not None:
        found.append(of("orderby", map(ordering, options.orderby.items)))
    for name, option in (("top", options.top), ("skip", options.skip)):
        if option is not None:
            found.append(of(name, [str(option.value)]))
    if options.count is not None and options.count.value:
        found.append("(count)")
    return found


def expanded(item: Any) -> str:
    """An item of ``$expand``."""
    inner = parts(item)
    if item.levels is not None:
        inner.append(of("levels", [str(item.levels)]))
    return of(item.path_str, inner) if inner else str(item.path_str)


def ordering(item: Any) -> str:
    """A key of ``$orderby``."""
    return of("desc" if item.descending else "asc", [expression(item.expression, [])])


def expression(node: Expression, variables: list[str]) -> str:
    """The outline of an expression in which these variables are known, the outermost first."""
    match node:
        case Binary():
            return binary(node, variables)
        case Unary():
            name = "not" if node.operator.value == "not" else "neg"
            return of(name, [expression(node.operand, variables)])
        case Method():
            arguments = [expression(it, variables) for it in node.parameters]
            return of(node.method.value.lower(), arguments)
        case Member():
            return member(node, variables)
        case LambdaReference():
            return variable(node.name, variables)
        case ListExpression():
            return of("list", [expression(it, variables) for it in node.items])
        case Enumeration():
            return f"{node.type_name}:{','.join(node.values)}"
        case TypeLiteral():
            return str(node.type_name)
        case Literal():
            return literal(node)
    raise TypeError(f"no outline for {node!r}")


def binary(node: Binary, variables: list[str]) -> str:
    """Two operands; those of ``and`` and ``or`` may be more."""
    name = node.operator.value
    operands = [expression(it, variables) for it in (node.left, node.right)]
    if name in ("and", "or"):
        start = f"({name} "
        operands = [it[len(start) : -1] if it.startswith(start) else it for it in operands]
    return of(name, operands)


def variable(name: str, variables: list[str]) -> str:
    """A lambda variable by its depth."""
    depth = len(variables) - 1 - variables[::-1].index(name)
    return f"${depth}"


def member(node: Member, variables: list[str]) -> str:
    """A path, with what is asked about the collection at its end."""
    names = [str(name) for name in node.path]
    if node.lambda_variable is not None:
        names.insert(0, variable(node.lambda_variable, variables))
    path = "/".join(names)
    if node.count:
        return of("count", [path])
    operator = node.lambda_expression
    if operator is None:
        return path
    if operator.variable is None or operator.body is None:
        return of(operator.kind, [path])
    body = expression(operator.body, [*variables, operator.variable])
    return of(operator.kind, [path, body])


def literal(node: Literal) -> str:
    """A literal with its type."""
    value = node.value
    if isinstance(value, float) and not math.isfinite(value):
        return str(value).replace("inf", "INF").replace("nan", "NaN")
    match value:
        case None:
            return "null"
        case bool():
            return str(value).lower()
        case int() | Decimal():
            return number(Decimal(value))
        case float():
            return number(Decimal(repr(value)))
        case str():
            return json.dumps(value, ensure_ascii=False)
        case uuid.UUID():
            return f"guid:{value}"
        case bytes():
            return f"binary:{value.hex()}"
        case datetime.datetime():
            return f"moment:{moment(value)}"
        case datetime.date():
            return f"date:{value.isoformat()}"
        case datetime.time():
            return f"time:{clock(value)}"
        case datetime.timedelta():
            micros = (value.days * 86_400 + value.seconds) * 1_000_000 + value.microseconds
            return f"duration:{micros * 1_000_000}"
    raise TypeError(f"no outline for {value!r}")


def number(value: Decimal) -> str:
    """An integer and a power of ten."""
    sign, digits, exponent = value.as_tuple()
    text = "".join(map(str, digits)).lstrip("0")
    significant = text.rstrip("0")
    if not significant or not isinstance(exponent, int):
        return "0e0"
    power = exponent + len(text) - len(significant)
    return f"{'-' if sign else ''}{significant}e{power}"


def clock(value: datetime.time | datetime.datetime) -> str:
    """A time of day; the library keeps digits beyond a microsecond aside."""
    text = f"{value.hour:02}:{value.minute:02}:{value.second:02}"
    fraction = getattr(value, "fraction", "") or f"{value.microsecond:06}"
    digits = fraction.rstrip("0")
    return f"{text}.{digits}" if digits else text


def moment(value: datetime.datetime) -> str:
    """A point in time in the zone in which it was written."""
    offset = value.utcoffset() or datetime.timedelta()
    minutes = round(offset.total_seconds() / 60)
    sign = "-" if minutes < 0 else "+"
    zone = f"{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}" if minutes else "Z"
    return f"{value.year:04}-{value.month:02}-{value.day:02}T{clock(value)}{zone}"


def main() -> None:
    """Answers each line until the end of standard input."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--metadata", type=Path, required=True, help="the EDMX document")
    options = arguments.parse_args()
    quirks.read_documents()
    provider = XmlEdmProvider(options.metadata.read_bytes())
    parser = Parser(OData.new_instance().create_service_metadata(provider).edm)
    for line in sys.stdin:
        path, _, text = line.rstrip("\n").partition("?")
        try:
            answer = query(parser.parse_uri(path, text))
        except (ODataException, TypeError, ValueError) as error:
            answer = f"error: {error}".replace("\n", " ")
        print(answer)


if __name__ == "__main__":
    main()
