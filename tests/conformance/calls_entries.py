"""Entries of the table: one call, the request it must make, the reply, the value."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote

import calls_options
import calls_values
from calls_json import Json, Object
from calls_objects import Bodies, Replies, dynamic
from calls_options import Options
from calls_tables import FOLDER_HEADER, Operation, Parameter, TableError, Tables

FOLDER = 7
CONTEXT = "https://orchestrator.example/odata/$metadata#"
ODATA_JSON = "application/json; odata.metadata=minimal; odata.streaming=true"
PLACEHOLDER = re.compile(r"(')?\{(\w+)\}(')?")


def in_path(value: Json, quoted: bool) -> str:
    """A value as it stands in a path, percent-encoded but for unreserved characters."""
    if isinstance(value, list):
        return ",".join(in_path(item, quoted) for item in value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return quote(value.replace("'", "''") if quoted else value, safe="")
    return str(value)


def in_text(value: Json) -> str:
    """A value as it stands in an extra query parameter or a header."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


@dataclass
class Answer:
    """A reply and what the caller makes of it."""

    status: int
    headers: Object
    body: Json
    value: Json
    data: str = ""

    @property
    def reply(self) -> Object:
        """The reply as the table writes it."""
        reply: Object = {
            "status": self.status,
            "headers": self.headers,
            "body": self.body,
        }
        if self.data:
            reply["bytes"] = self.data
        return reply


def without_control(value: Json) -> Json:
    """The value without members that are OData control information."""
    if isinstance(value, list):
        return [without_control(item) for item in value]
    if isinstance(value, dict):
        return {
            k: without_control(v)
            for k, v in value.items()
            if not k.startswith("@odata.")
        }
    return value


class Entries:
    """Makes the entries of one version."""

    def __init__(self, tables: Tables) -> None:
        self.tables = tables
        self.bodies = Bodies(tables)
        self.replies = Replies(tables)

    def all(self) -> list[Object]:
        """The entries of all public operations."""
        return [e for op in self.tables.operations for e in self.of(op)]

    def of(self, operation: Operation) -> list[Object]:
        """The entries of one operation."""
        options = calls_options.make(self.tables, operation, f"{operation.id}#1")
        entries = [self._entry(operation, "#1", True, options)]
        if options.values or self._optional(operation):
            entries.append(self._entry(operation, "#2", False, Options()))
        answered = operation.result_type and operation.success != 204
        if answered and 204 in operation.statuses:
            entries.append(self._empty(operation))
        if operation.kind == "crud" and operation.verb == "PATCH":
            cleared = self._cleared(operation)
            if cleared:
                entries.append(cleared)
        return entries

    def _optional(self, operation: Operation) -> bool:
        for parameter in operation.parameters:
            if parameter.location != "body" and not parameter.required:
                return True
        body = operation.body
        if body is None or body.collection:
            return False
        return self.tables.structured(body.edm_type) and self.bodies.optional(
            body.edm_type
        )

    def _entry(
        self, operation: Operation, suffix: str, full: bool, options: Options
    ) -> Object:
        seed = f"{operation.id}{suffix}"
        body = self._body(operation, seed, full)
        answer = self._answer(operation, seed, full, options)
        return self._assemble(operation, suffix, full, options, body, answer)

    def _empty(self, operation: Operation) -> Object:
        body = self._body(operation, f"{operation.id}#empty", False)
        answer = Answer(204, {}, None, None)
        return self._assemble(operation, "#empty", False, Options(), body, answer)

    def _cleared(self, operation: Operation) -> Object | None:
        parameter = operation.body
        if parameter is None:
            return None
        seed = f"{operation.id}#null"
        body = self.bodies.cleared(parameter.edm_type, seed)
        if body is None:
            return None
        answer = self._answer(operation, seed, False, Options())
        return self._assemble(operation, "#null", False, Options(), body, answer)

    def _assemble(
        self,
        operation: Operation,
        suffix: str,
        full: bool,
        options: Options,
        body: Json,
        answer: Answer,
    ) -> Object:
        seed = f"{operation.id}{suffix}"
        arguments: Object = {}
        query: list[Json] = []
        headers: Object = {}
        absent: list[Json] = []
        parts: list[Json] = []
        in_template: Object = {}
        for parameter in operation.parameters:
            if parameter.location == "body":
                arguments["body"] = body
                continue
            lowered = parameter.name.lower()
            if not (full or parameter.required):
                if parameter.location == "header":
                    absent.append(lowered)
                continue
            value = self._argument(operation, parameter, f"{seed}/{parameter.name}")
            header = parameter.location == "header" and operation.shared(parameter)
            prefix = "header:" if header else ""
            arguments[prefix + parameter.name] = value
            if parameter.location == "query":
                items = value if isinstance(value, list) else [value]
                query.extend([parameter.name, in_text(item)] for item in items)
            elif parameter.location == "header":
                headers[lowered] = in_text(value)
            elif parameter.location == "form":
                parts.append(_part(parameter, value))
            else:
                in_template[parameter.name] = value
        if operation.folder_header:
            headers[FOLDER_HEADER] = str(FOLDER)
        else:
            absent.append(FOLDER_HEADER)
        request: Object = {
            "method": operation.verb,
            "path": _path(operation, in_template),
            "query": query + options.pairs,
            "headers": headers,
            "absent_headers": absent,
            "body": {"multipart": parts} if operation.multipart else body,
        }
        entry: Object = {
            "id": f"{operation.id}{suffix}",
            "versions": [self.tables.version],
            "operation": operation.id,
            "arguments": arguments,
            "folder": FOLDER,
        }
        if options.values:
            entry["options"] = options.values
        entry["request"] = request
        entry["reply"] = answer.reply
        entry["value"] = answer.value
        return entry

    def _argument(self, operation: Operation, parameter: Parameter, seed: str) -> Json:
        if (
            operation.shared(parameter)
            and self.tables.kind(parameter.edm_type) == "enum"
        ):
            first, *_, last = self.tables.type(parameter.edm_type).members
            return first if parameter.location == "header" else last
        if parameter.collection:
            if parameter.location == "function":
                return [1, 2]
            return [self._single(parameter, f"{seed}/{n}") for n in range(2)]
        return self._single(parameter, f"{seed}:{parameter.location}")

    def _single(self, parameter: Parameter, seed: str) -> Json:
        if parameter.location == "form" and parameter.edm_type == "Edm.Binary":
            filename = f"Finance's {parameter.name}+1.0.3 build.nupkg"
            data = calls_values.encoded(calls_values.content(seed))
            return {"filename": filename, "content": data}
        if self.tables.kind(parameter.edm_type) == "enum":
            return calls_values.enumeration(self.tables, parameter.edm_type, seed)
        plain = parameter.location == "query" and parameter.edm_type == "Edm.String"
        if plain and calls_values.chance(f"{seed}-", 8):
            return ""
        return calls_values.primitive(
            parameter.name, parameter.edm_type, seed, free=False
        )

    def _body(self, operation: Operation, seed: str, full: bool) -> Json:
        parameter = operation.body
        if parameter is None:
            return None
        if operation.body_map:
            return dynamic(operation.body_map, seed)
        items = [f"{seed}/body/{n}" for n in range(3 if full else 1)]
        values = [self._body_value(parameter, item, full) for item in items]
        return [*values] if parameter.collection else values[0]

    def _body_value(self, parameter: Parameter, seed: str, full: bool) -> Json:
        if self.tables.structured(parameter.edm_type):
            return self.bodies.record(parameter.edm_type, seed, full)
        return calls_values.primitive(parameter.name, parameter.edm_type, seed)

    def _answer(
        self, operation: Operation, seed: str, full: bool, options: Options
    ) -> Answer:
        if not operation.result_type:
            return Answer(operation.success, {}, None, None)
        place = f"{seed}/reply"
        if operation.binary:
            data = calls_values.encoded(calls_values.content(place))
            headers: Object = {"content-type": "application/octet-stream"}
            return Answer(operation.success, headers, None, {"bytes": data}, data)
        result = self._result(operation, place, full, options)
        rest = operation.kind == "rest"
        headers = {"content-type": "application/json" if rest else ODATA_JSON}
        if not rest:
            headers["odata-version"] = "4.0"
        body = self._wrapped(operation, result)
        return Answer(operation.success, headers, body, without_control(result))

    def _result(
        self, operation: Operation, seed: str, full: bool, options: Options
    ) -> Json:
        if not operation.result_collection:
            second = not full and not operation.options
            return self._row(operation, seed, second, options)
        first = self._row(operation, f"{seed}/0", False, options)
        return [first, self._row(operation, f"{seed}/1", True, options)]

    def _row(
        self, operation: Operation, seed: str, sparse: bool, options: Options
    ) -> Json:
        name = operation.result_type
        if operation.result_map:
            return dynamic(operation.result_map, seed)
        if self.tables.structured(name):
            if options.chosen is not None:
                return self.replies.chosen(name, options.chosen, seed)
            if sparse:
                return self.replies.sparse(name, seed)
            return self.replies.full(name, seed)
        if self.tables.kind(name) == "enum":
            return calls_values.enumeration(self.tables, name, seed)
        return calls_values.primitive("value", name, seed)

    def _wrapped(self, operation: Operation, result: Json) -> Json:
        if operation.kind == "rest" and not operation.result_wrapped:
            return result
        kind = operation.result_type.rpartition(".")[2]
        context = CONTEXT + (operation.bound_set or kind)
        if operation.result_wrapped:
            reply: Object = {"@odata.context": context}
            if isinstance(result, list):
                reply["@odata.count"] = len(result)
            reply["value"] = result
            return reply
        if isinstance(result, dict):
            return {"@odata.context": context, **result}
        return result


def _part(parameter: Parameter, value: Json) -> Json:
    if isinstance(value, dict):
        return {"name": parameter.name, **value}
    text = calls_values.encoded(in_text(value).encode())
    return {"name": parameter.name, "content": text}


def _path(operation: Operation, values: Object) -> str:
    used = set()

    def fill(match: re.Match[str]) -> str:
        before, name, after = match.groups(default="")
        if name not in values:
            raise TableError(f"{operation.id}: no parameter {name} for the path")
        used.add(name)
        return f"{before}{in_path(values[name], bool(before and after))}{after}"

    path = PLACEHOLDER.sub(fill, operation.path)
    if used != set(values):
        raise TableError(f"{operation.id}: the path lacks {set(values) - used}")
    return path
