"""Compares requests and values with a line of the table of calls."""

from __future__ import annotations

import base64
import email.parser
import email.policy
import json
from decimal import Decimal
from typing import Any
from urllib.parse import unquote, unquote_plus

from recorder import Recorded

PATH_MARKS = "-._~/%'(),=:@!$*;[]"


def read_json(text: str | bytes) -> Any:
    """Reads JSON without losing a digit."""
    return json.loads(text, parse_float=Decimal, parse_int=Decimal)


def request(expected: dict[str, Any], actual: Recorded) -> str | None:
    """The first difference between the request of a line and the one that arrived."""
    if expected["method"] != actual.method:
        return f"method: expected {expected['method']}, got {actual.method}"
    problem = path(expected["path"], actual.path) or query(expected["query"], actual.query)
    if problem:
        return problem
    for name, value in expected.get("headers", {}).items():
        if actual.headers.get(name) != value:
            return f"header {name}: expected {value}, got {actual.headers.get(name)}"
    for name in expected.get("absent_headers", []):
        if name in actual.headers:
            return f"header {name} was sent, none expected"
    return body(expected["body"], actual)


def path(expected: str, actual: str) -> str | None:
    """Compares paths segment by segment."""
    raw = [c for c in actual if not (c.isascii() and c.isalnum()) and c not in PATH_MARKS]
    if raw:
        return f"path: {raw[0]!r} stands raw in {actual}"
    sides = [[unquote(segment) for segment in side.split("/")] for side in (expected, actual)]
    return None if sides[0] == sides[1] else f"path: expected {expected}, got {actual}"


def query(expected: list[list[str]], actual: str) -> str | None:
    """Compares queries as multisets."""
    if not actual.isascii() or " " in actual:
        return f"query: not encoded: {actual}"
    parts = [part.partition("=") for part in actual.split("&") if part]
    pairs = sorted([unquote_plus(name), unquote_plus(value)] for name, _, value in parts)
    return None if pairs == sorted(expected) else f"query: expected {expected}, got {pairs}"


def body(expected: Any, actual: Recorded) -> str | None:
    """Compares bodies by what they are."""
    if expected is None:
        return f"body: {actual.body!r}, none expected" if actual.body else None
    content_type = actual.headers.get("content-type", "")
    if isinstance(expected, dict) and set(expected) == {"multipart"}:
        return parts(expected["multipart"], content_type, actual.body)
    if content_type.split(";")[0] != "application/json":
        return f"content type: {content_type!r} for a JSON body"
    return difference(expected, read_json(actual.body), "body")


def parts(expected: list[dict[str, Any]], content_type: str, body: bytes) -> str | None:
    """Compares the parts of a form in any order."""
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + body)
    found = []
    for part in message.iter_parts():
        name = part.get_param("name", header="content-disposition")
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        text = base64.b64encode(content).decode()
        found.append((str(name), part.get_filename(), text))
    wanted = [(part["name"], part.get("filename"), part["content"]) for part in expected]
    key = str
    same = sorted(found, key=key) == sorted(wanted, key=key)
    return None if same else f"parts: expected {wanted}, got {found}"


def difference(expected: Any, actual: Any, where: str) -> str | None:
    """The first difference between two values; null members count as absent ones do."""
    if isinstance(expected, dict) and isinstance(actual, dict):
        for name in sorted({*expected, *actual}):
            if name not in expected or name not in actual:
                return f"{where}.{name}: only on one side"
            found = difference(expected[name], actual[name], f"{where}.{name}")
            if found:
                return found
        return None
    if isinstance(expected, list) and isinstance(actual, list):
        if len(expected) != len(actual):
            return f"{where}: {len(expected)} items expected, {len(actual)} found"
        pairs = enumerate(zip(expected, actual, strict=True))
        problems = (difference(a, b, f"{where}[{index}]") for index, (a, b) in pairs)
        return next((problem for problem in problems if problem), None)
    if type(expected) is not type(actual) or expected != actual:
        return f"{where}: expected {expected!r}, got {actual!r}"
    return None


def without_control_information(value: Any) -> Any:
    """The value without `@odata.…` members."""
    if isinstance(value, dict):
        members = value.items()
        return {k: without_control_information(v) for k, v in members if "@odata." not in k}
    if isinstance(value, list):
        return [without_control_information(item) for item in value]
    return value
