"""JSON with exact numbers: integers of any size, decimals digit by digit."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TypeAlias

Json: TypeAlias = "None | bool | int | Decimal | str | list[Json] | dict[str, Json]"
Object: TypeAlias = dict[str, Json]

LINE_BREAKS = {"\u0085": "\\u0085", "\u2028": "\\u2028", "\u2029": "\\u2029"}


def _text(value: str) -> str:
    written = json.dumps(value, ensure_ascii=False)
    for character, escape in LINE_BREAKS.items():
        written = written.replace(character, escape)
    return written


def write(value: Json) -> str:
    """One line of JSON without blanks, members in the order given."""
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, list):
        return "[" + ",".join(write(item) for item in value) + "]"
    if isinstance(value, dict):
        members = (f"{_text(k)}:{write(v)}" for k, v in value.items())
        return "{" + ",".join(members) + "}"
    return json.dumps(value)


def read(text: str) -> Json:
    """The value of a JSON text; a fraction becomes a Decimal."""
    value: Json = json.loads(text, parse_float=Decimal)
    return value
