"""Runs the table of calls through the installed Python package, blocking and async.

    python conformance.py [--version 20.0] [--only OPERATION]

The last line of a version says how many operations and calls there were; exit 1 if one failed.
"""

from __future__ import annotations

import argparse
import ast
import asyncio
import base64
import json
import re
import sys
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import orchestrator_odata
from orchestrator_odata import (
    API_VERSIONS,
    AsyncOrchestrator,
    Orchestrator,
    Upload,
    _native,
    models,
)

import compare
from recorder import Answer, Recorder, recorder

TABLE = Path(__file__).parent.parent / "conformance" / "calls.jsonl"


@dataclass(frozen=True)
class Method:
    """Where the method of an operation is, and what it takes."""

    accessor: str
    name: str
    is_list: bool
    arguments: list[str]
    annotations: dict[str, str]


def methods() -> dict[str, Method]:
    """The methods by the identifiers of their operations, read off the package's own source."""
    source = Path(orchestrator_odata.__file__).with_name("_sets.py").read_text(encoding="utf-8")
    classes = [node for node in ast.parse(source).body if isinstance(node, ast.ClassDef)]
    accessors = {
        ast.unparse(node.returns): node.name
        for node in classes[-1].body
        if isinstance(node, ast.FunctionDef) and node.returns is not None
    }
    found = {}
    for group in classes[:-1]:
        for node in group.body:
            if isinstance(node, ast.FunctionDef):
                operation, method = described(node, accessors[group.name])
                found[operation] = method
    return found


def described(node: ast.FunctionDef, accessor: str) -> tuple[str, Method]:
    """What the body of a method hands on."""
    calls = [part for part in ast.walk(node) if isinstance(part, ast.Call)]
    call = next(part for part in calls if isinstance(part.func, ast.Attribute))
    operation, arguments = ast.literal_eval(call.args[0]), call.args[2]
    assert isinstance(call.func, ast.Attribute) and isinstance(arguments, ast.Tuple)
    parameters = [*node.args.args, *node.args.kwonlyargs]
    annotations = {p.arg: ast.unparse(p.annotation) for p in parameters if p.annotation}
    names = [ast.unparse(argument) for argument in arguments.elts]
    return operation, Method(accessor, node.name, call.func.attr == "_list", names, annotations)


def arguments_of(line: dict[str, Any], method: Method) -> dict[str, Any]:
    """The arguments of a line by the names that the method has for them."""
    given, body = line["arguments"], line["arguments"].get("body")
    found = dict(line.get("options", {}))
    rows = zip(method.arguments, _native.parameters(line["operation"]), strict=True)
    for name, (wire, place) in rows:
        if place == "Body":
            members = body if isinstance(body, dict) else {}
            is_whole = "body" in given and (name == "body" or wire not in members)
            value, is_given = (body, True) if is_whole else (members.get(wire), wire in members)
            if is_whole and not takes_whole(line["operation"]):
                continue
        else:
            keys = [f"header:{wire}", wire] if place == "Header" else [wire]
            key = next((key for key in keys if key in given), None)
            value, is_given = (given[key], True) if key else (None, False)
        if is_given:
            found[name] = typed(value, method.annotations[name])
    return found


def takes_whole(operation: str) -> bool:
    """Whether one parameter is the whole body of an operation."""
    return bool(_native.takes_whole_body(operation))


def typed(value: Any, annotation: str) -> Any:
    """The value as a program would give it."""
    annotation = annotation.removesuffix(" | None")
    if value is None:
        return None
    if annotation == "Upload":
        return Upload(value["filename"], base64.b64decode(value["content"]))
    if annotation == "UUID":
        return UUID(value)
    if item := re.fullmatch(r"Sequence\[(.*)\]", annotation):
        return [typed(part, item[1]) for part in value]
    if item := re.fullmatch(r"Mapping\[str, (.*)\]", annotation):
        return {name: typed(part, item[1]) for name, part in value.items()}
    if item := re.fullmatch(r"models\.(\w+)", annotation):
        model = getattr(models, item[1])
        is_record = issubclass(model, _native.Record)
        return model.from_dict(value) if is_record else model(value)
    return value


def answer_of(line: dict[str, Any]) -> Answer:
    """The answer that a line prescribes, byte for byte."""
    reply = line["reply"]
    if reply.get("bytes") is not None:
        content = base64.b64decode(reply["bytes"])
    elif reply.get("body") is not None:
        content = _native.to_json(reply["body"]).encode()
    else:
        content = b""
    return Answer(reply["status"], reply.get("headers", {}), content)


def plain(value: Any) -> Any:
    """The value of a call as the table has it."""
    if isinstance(value, bytes):
        return {"bytes": base64.b64encode(value).decode()}
    return compare.without_control_information(compare.read_json(_native.to_json(value)))


def judge(line: dict[str, Any], recorded: Recorder, value: Any) -> str | None:
    """What is wrong with a call."""
    requests = recorded.take()
    if len(requests) != 1:
        return f"{len(requests)} requests arrived instead of one"
    problem = compare.request(line["request"], requests[0])
    return problem or compare.difference(line["value"], plain(value), "value")


def call(client: Any, line: dict[str, Any], method: Method) -> Any:
    """Begins the call of a line."""
    folder = line.get("folder")
    client = client if folder is None else client.in_folder(id=int(folder))
    bound = getattr(getattr(client, method.accessor), method.name)
    return bound(**arguments_of(line, method))


async def run(lines: list[dict[str, Any]], version: str, recorded: Recorder) -> list[str]:
    """Runs all lines both ways; what went wrong."""
    known = methods()
    blocking = Orchestrator(recorded.url, token="a-token", server_version=version)
    waiting = AsyncOrchestrator(recorded.url, token="a-token", server_version=version)
    failures = []
    for line in lines:
        method = known.get(line["operation"])
        if method is None:
            failures.append(f"{line['id']}: the package has no such operation")
            continue
        for style in ("blocking", "async"):
            recorded.answer(answer_of(line))
            try:
                if style == "blocking":
                    result = call(blocking, line, method)
                    value = result.to_list() if method.is_list else result
                else:
                    result = call(waiting, line, method)
                    value = await (result.to_list() if method.is_list else result)
                problem = judge(line, recorded, value)
            except Exception as error:  # noqa: BLE001 - whatever it is, it is a finding
                problem = f"{type(error).__name__}: {error}"
            if problem:
                failures.append(f"{line['id']}, {style}: {problem}")
    return failures


def main() -> int:
    """Runs the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", help="one operation")
    parser.add_argument("--version", help="version of the API; else all that the package knows")
    options = parser.parse_args()
    versions = [options.version] if options.version else API_VERSIONS
    failed = [check(version, options.only) for version in versions]
    return 1 if any(failed) else 0


def check(version: str, only: str | None) -> bool:
    """Runs the calls of a version; whether one failed."""
    text = TABLE.read_text(encoding="utf-8").split("\n")
    lines = [json.loads(line, parse_float=Decimal) for line in text if line]
    lines = [line for line in lines if version in line["versions"]]
    lines = [line for line in lines if only in (None, line["operation"])]
    for line in lines:
        # Whole numbers of expectations are compared by value, as those of replies are.
        line["value"] = compare.read_json(_native.to_json(line["value"]))
        line["request"]["body"] = compare.read_json(_native.to_json(line["request"]["body"]))
    with recorder() as recorded:
        failures = asyncio.run(run(lines, version, recorded))
    for failure in failures:
        print(failure)
    operations = {line["operation"] for line in lines}
    print(
        f"API {version}: {len(operations)} operations, {len(lines)} calls both ways, "
        f"{len(failures)} failed"
    )
    return bool(failures)


if __name__ == "__main__":
    sys.exit(main())
