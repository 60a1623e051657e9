"""Validates the answers of a running emulator against a published OpenAPI document.

    python check_openapi.py --description FILE --program target/debug/orchestrator-emulator

The requests are those of `check_answers.py`. The document says which statuses, media types and
bodies an operation has; a JSON Schema validator for OpenAPI 3.0 judges the bodies. Where the
published document and the service disagree, `doubts.py` says so, and the number is printed.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import yaml
from openapi_schema_validator import OAS30Validator, oas30_format_checker
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT4

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from answers_special import Special
from answers_tables import Operation, load
from check_answers import Emulator, in_order, requests_for, start
from doubts import doubt

BASE = "urn:description"
VERSION = "20.0"


class Description:
    """The published document, looked up by verb and path."""

    def __init__(self, file: Path) -> None:
        """Reads it."""
        loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        self.document: Any = yaml.load(file.read_text(encoding="utf-8"), Loader=loader)
        # Written for another engine of regular expressions: they cannot be judged here.
        self.patterns = _drop_patterns(self.document)
        resource: Any = Resource.from_contents(self.document, default_specification=DRAFT4)
        self.registry: Any = Registry().with_resource(BASE, resource)
        self.by_path: dict[tuple[str, str], tuple[str, Any]] = {}
        for path, item in self.document["paths"].items():
            for verb, operation in item.items():
                if verb in ("get", "post", "put", "patch", "delete"):
                    self.by_path[verb, _spelling(path)] = (path, operation)

    def find(self, operation: Operation) -> tuple[str, Any] | None:
        """Path and operation of the document for one of the tables."""
        return self.by_path.get((operation.verb.lower(), _spelling(operation.path)))

    def errors(self, path: str, verb: str, status: str, media: str, body: Any) -> list[str]:
        """What the validator has against a body."""
        steps = ["paths", path, verb, "responses", status, "content", media, "schema"]
        pointer = "/".join(step.replace("~", "~0").replace("/", "~1") for step in steps)
        pointer = pointer.replace("%", "%25").replace("{", "%7B").replace("}", "%7D")
        validator: Any = OAS30Validator(
            {"$ref": f"{BASE}#/{pointer}"},
            registry=self.registry,
            format_checker=oas30_format_checker,
        )
        found = []
        for error in validator.iter_errors(body):
            where = "/".join("*" if isinstance(step, int) else str(step) for step in error.path)
            found.append(f"{where or '.'}: {error.message[:160]}")
        return found


def _drop_patterns(schema: Any) -> int:
    """Takes patterns away that Python cannot compile: how many."""
    if isinstance(schema, list):
        return sum(_drop_patterns(item) for item in schema)
    if not isinstance(schema, dict):
        return 0
    dropped = sum(_drop_patterns(item) for item in schema.values())
    if isinstance(schema.get("pattern"), str):
        try:
            re.compile(schema["pattern"])
        except re.error:
            del schema["pattern"]
            dropped += 1
    return dropped


def _spelling(path: str) -> str:
    """A path by which both sides find it: names of parameters, quotes and case do not count."""
    return re.sub(r"\{\w+\}", "{}", path.replace("'", "")).lower()


def judge(
    description: Description, operation: Operation, answer: tuple[int, dict[str, str], bytes]
) -> list[str]:
    """What is wrong with an answer."""
    status, headers, body = answer
    found = description.find(operation)
    if found is None:
        return ["the description has no such operation"]
    path, declared = found
    response = declared["responses"].get(str(status))
    if response is None or status >= 300:
        stated = " ".join(declared["responses"])
        return [f"status {status} instead of {stated}: {body[:160].decode(errors='replace')}"]
    content = response.get("content") or {}
    if not content:
        return [f"a body of {len(body)} bytes where none is declared"] if body else []
    given = headers.get("content-type", "").split(";")[0].strip()
    media = [name for name in content if name.split(";")[0].strip() == given]
    if not media:
        return [f"media type {given!r} instead of {' '.join(content)}"]
    if "json" not in given:
        return []
    verb = operation.verb.lower()
    return description.errors(path, verb, str(status), media[0], json.loads(body))


def run(description: Description, emulator: Emulator, doubts: Counter[str]) -> tuple[int, int]:
    """Judges every operation: how many are valid, how many are not."""
    tables = load(VERSION)
    requests = requests_for(tables, emulator)
    valid = invalid = 0
    for operation in in_order(tables):
        if operation.verb != "GET":
            emulator.reset()
        for verb, path, content in requests.specials.get(operation.id, Special()).before:
            emulator.prepare(verb, path, content)
        problems = []
        for problem in judge(description, operation, emulator.send(requests.of(operation))):
            reason = doubt(operation.id, problem)
            if reason is None:
                problems.append(problem)
            else:
                doubts[reason] += 1
        for problem in sorted(set(problems)):
            print(f"{operation.id}: {problem}", flush=True)
        if problems:
            invalid += 1
        else:
            valid += 1
    return valid, invalid


def main() -> int:
    """Checks version 20.0."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--description", required=True, type=Path, help="the OpenAPI document")
    parser.add_argument("--program", required=True, help="the emulator")
    arguments = parser.parse_args()
    description = Description(arguments.description)
    doubts: Counter[str] = Counter()
    emulator = start(arguments.program, VERSION)
    try:
        valid, invalid = run(description, emulator, doubts)
    finally:
        emulator.process.terminate()
        emulator.process.wait()
    print(f"{description.patterns} patterns left out: Python has no such expressions")
    for reason, count in doubts.most_common():
        print(f"{count} differences left out: {reason}")
    print(f"{valid} passed, {invalid} failed")
    return 1 if invalid else 0


if __name__ == "__main__":
    sys.exit(main())
