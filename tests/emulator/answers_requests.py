"""Requests that reach every operation of the emulator with values that exist there."""

from __future__ import annotations

import json
import re
import urllib.parse
from collections.abc import Callable
from dataclasses import dataclass, field

from answers_special import Special
from answers_tables import Operation, Parameter, Property, Tables
from answers_walk import Json

DEEPEST = 3
BY_NAME: dict[str, Json] = {
    "username": "admin",
    "folderid": 3,
    "organizationunitid": 3,
    "targetparentid": 1,
    "roleid": 1,
    "version": "1.2.0",
    "skip": 0,
    "take": 10,
}


@dataclass
class Request:
    """What is sent."""

    verb: str
    path: str
    query: list[tuple[str, str]]
    headers: dict[str, str]
    body: bytes | None


@dataclass
class Requests:
    """Makes requests; `read` gets the rows of a set from the emulator."""

    tables: Tables
    read: Callable[[str], list[dict[str, Json]]]
    specials: dict[str, Special] = field(default_factory=dict)
    serial: int = 0

    def of(self, operation: Operation) -> Request:
        """A request for an operation."""
        self.serial += 1
        special = self.specials.get(operation.id, Special())
        headers = {"x-uipath-organizationunitid": "3"} if operation.has_folder else {}
        headers |= special.headers
        query = list(special.options.items())
        values: dict[str, str] = {}
        body: bytes | None = None
        for parameter in operation.parameters:
            if parameter.place == "body":
                headers["content-type"] = "application/json"
                stated = special.body if special.body is not None else self._body(parameter)
                body = json.dumps(stated).encode()
            elif parameter.place in ("query", "header"):
                if parameter.name in special.query:
                    query.append((parameter.name, special.query[parameter.name]))
                elif parameter.is_required or parameter.name.lower() in BY_NAME:
                    value = self._argument(operation, parameter)
                    if parameter.place == "query":
                        query.append((parameter.name, str(value)))
                    else:
                        headers[parameter.name] = str(value)
            elif parameter.place != "form":
                value = special.arguments.get(parameter.name)
                if value is None:
                    value = self._argument(operation, parameter)
                text = str(value).lower() if isinstance(value, bool) else str(value)
                values[parameter.name] = text.replace("'", "''")
        if any(parameter.place == "form" for parameter in operation.parameters):
            body = self._form(operation, headers)
        if "$expand" in operation.options:
            expand = self._expand(operation.result_type, 2)
            if expand:
                query.append(("$expand", expand))
        path = re.sub(
            r"\{(\w+)\}", lambda match: urllib.parse.quote(values[match[1]]), operation.path
        )
        return Request(operation.verb, path, query, headers, body)

    def _expand(self, ty: str, levels: int) -> str:
        if not levels or not self.tables.is_structured(ty):
            return ""
        items = []
        for prop in self.tables.properties(ty):
            if prop.is_navigation:
                inner = self._expand(prop.type, levels - 1)
                items.append(f"{prop.name}($expand={inner})" if inner else prop.name)
        return ",".join(items)

    def _argument(self, operation: Operation, parameter: Parameter) -> Json:
        known = self._known(operation, parameter)
        if known is not None:
            return known
        return self._scalar(parameter.type, parameter.name, None)

    def _known(self, operation: Operation, parameter: Parameter) -> Json:
        """A value that exists in the emulator."""
        name = parameter.name.lower()
        if parameter.place == "key" or name in ("key", "identifier", "id"):
            rows = self.read(operation.set)
            for row in reversed(rows):
                for member in ("Id", "Key", "QueueDefinitionId", "ReleaseId", "Identifier"):
                    value = row.get(member)
                    is_guid = isinstance(value, str) and len(value) == 36
                    fits = {
                        "Edm.Guid": is_guid,
                        "Edm.String": isinstance(value, str) and not is_guid,
                    }.get(parameter.type, isinstance(value, int))
                    if fits:
                        return value
        return BY_NAME.get(name)

    def _body(self, parameter: Parameter) -> Json:
        value = self._value(parameter.type, parameter.name, 0)
        return [value] if parameter.is_collection else value

    def _value(self, ty: str, name: str, depth: int) -> Json:
        if not self.tables.is_structured(ty):
            return self._scalar(ty, name, None)
        members: dict[str, Json] = {}
        for prop in self.tables.properties(self.tables.concrete(ty)):
            is_left_out = prop.is_navigation or depth >= DEEPEST
            if is_left_out and not prop.is_required:
                continue
            if prop.name in ("Id", "Key"):
                continue
            members[prop.name] = self._member(prop, depth)
        return members

    def _member(self, prop: Property, depth: int) -> Json:
        if prop.map_value:
            return {}
        if self.tables.is_structured(prop.type):
            value = self._value(prop.type, prop.name, depth + 1)
        else:
            value = self._scalar(prop.type, prop.name, prop)
        return [value] if prop.is_collection else value

    def _scalar(self, ty: str, name: str, prop: Property | None) -> Json:
        if self.tables.is_enum(ty):
            return self.tables.types[ty].members[0]
        known = BY_NAME.get(name.lower().rstrip("s"))
        if isinstance(known, int) and ty.startswith("Edm.Int"):
            return known
        if ty == "Edm.String":
            if name.lower() == "username" and prop is None:
                return "admin"
            text = f"{name} {self.serial}"
            if prop is not None:
                text = text[: prop.max_length] if prop.max_length else text
                text = text.ljust(prop.min_length, "x")
            return text
        samples: dict[str, Json] = {
            "Edm.Boolean": False,
            "Edm.Guid": "0f9d5a52-4f5e-4a8e-9a55-2f5f6d9f0c11",
            "Edm.DateTimeOffset": "2025-06-02T08:00:00Z",
            "Edm.Date": "2025-06-02",
            "Edm.TimeOfDay": "08:00:00",
            "Edm.Duration": "PT1H",
            "Edm.Binary": "AAAA",
            "Edm.Untyped": {},
        }
        if ty in samples:
            return samples[ty]
        return max(1, prop.minimum or 1) if prop is not None else 1

    def _form(self, operation: Operation, headers: dict[str, str]) -> bytes:
        boundary = "emulator-boundary"
        headers["content-type"] = f"multipart/form-data; boundary={boundary}"
        lines = []
        for parameter in operation.parameters:
            if parameter.place != "form":
                continue
            is_file = parameter.type == "Edm.Binary"
            filename = '; filename="Invoices.Read.1.2.3.nupkg"' if is_file else ""
            lines.append(
                f"--{boundary}\r\n"
                f'content-disposition: form-data; name="{parameter.name}"{filename}\r\n\r\n'
                "PK\r\n"
            )
        return ("".join(lines) + f"--{boundary}--\r\n").encode()
