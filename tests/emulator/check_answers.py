"""Walks the answers of a running emulator and compares them with the fact tables.

    python3 check_answers.py --program target/debug/orchestrator-emulator --version 17.0

For every public operation of the version a request is made from the tables. Then it is checked
that every answer has a declared status, that no member is undeclared, that lists have two rows or
more, and that every property of every result type occurs somewhere with a value.
"""

from __future__ import annotations

import argparse
import http.client
import json
import subprocess
import sys
import urllib.parse
import urllib.request
from dataclasses import dataclass
from subprocess import PIPE

from answers_further import further
from answers_infrastructure import infrastructure
from answers_requests import Request, Requests
from answers_special import UPLOAD, Special, specials
from answers_tables import Operation, Tables, load
from answers_tasks import about_tasks
from answers_testing import testing
from answers_walk import Json, Walk


@dataclass
class Emulator:
    """A running emulator."""

    process: subprocess.Popen[str]
    port: int
    prefix: str
    token: str

    def send(self, request: Request) -> tuple[int, dict[str, str], bytes]:
        """Sends a request: status, headers and body of the answer."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)
        query = urllib.parse.urlencode(request.query)
        path = f"{self.prefix}{request.path}" + (f"?{query}" if query else "")
        headers = {"authorization": f"Bearer {self.token}", **request.headers}
        connection.request(request.verb, path, request.body, headers)
        answer = connection.getresponse()
        body = answer.read()
        connection.close()
        return answer.status, {k.lower(): v for k, v in answer.getheaders()}, body

    def rows(self, name: str) -> list[dict[str, Json]]:
        """The rows of a set; none where it cannot be listed."""
        headers = {"x-uipath-organizationunitid": "3"}
        status, _, body = self.send(Request("GET", f"/odata/{name}", [], headers, None))
        if status != 200:
            return []
        value = json.loads(body)["value"]
        return [row for row in value if isinstance(row, dict)]

    def prepare(self, verb: str, path: str, content: Json) -> None:
        """Sends a request that another one builds upon."""
        headers = {"x-uipath-organizationunitid": "3"}
        if verb == UPLOAD:
            call = "/odata/Buckets(1)/UiPath.Server.Configuration.OData.GetWriteUri"
            query = [("path", path), ("contentType", "text/plain")]
            _, _, answer = self.send(Request("GET", call, query, headers, None))
            uri = json.loads(answer)["Uri"]
            upload = urllib.request.Request(uri, data=b"file", method="PUT")
            upload.add_header("x-ms-blob-type", "BlockBlob")
            urllib.request.urlopen(upload).read()
            return
        body = None
        if content is not None:
            headers["content-type"] = "application/json"
            body = json.dumps(content).encode()
        status, _, answer = self.send(Request(verb, path, [], headers, body))
        if status >= 300:
            print(f"{verb} {path}: status {status}: {answer.decode()}")

    def reset(self) -> None:
        """Goes back to the sample data."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)
        connection.request("POST", "/_emulator/reset")
        connection.getresponse().read()
        connection.close()


def start(program: str, version: str) -> Emulator:
    """Starts the program and reads its greeting."""
    command = [program, "--port", "0", "--metadata", version, "--start", "2025-06-02T08:00:00Z"]
    command += ["--print", "json", "--exit-with-stdin"]
    process = subprocess.Popen(command, stdin=PIPE, stdout=PIPE, text=True)
    assert process.stdout is not None
    greeting = json.loads(process.stdout.readline())
    address = urllib.parse.urlsplit(greeting["address"])
    return Emulator(process, address.port or 0, address.path, greeting["tokens"]["admin"])


def requests_for(tables: Tables, emulator: Emulator) -> Requests:
    """What makes a request for each operation."""
    requests = Requests(tables, emulator.rows, specials(emulator.rows))
    requests.specials |= infrastructure()
    requests.specials |= about_tasks(emulator.rows)
    requests.specials |= testing()
    return requests


def in_order(tables: Tables) -> list[Operation]:
    """The operations, those that change nothing first."""
    order = {"GET": 0, "POST": 1, "PUT": 2, "PATCH": 3, "DELETE": 4}
    return sorted(tables.operations, key=lambda each: order[each.verb])


def check(emulator: Emulator, requests: Requests, walk: Walk, operation: Operation) -> None:
    """Calls an operation and walks the answer."""
    special = requests.specials.get(operation.id, Special())
    if operation.verb != "GET":
        emulator.reset()
    for verb, path, content in special.before:
        emulator.prepare(verb, path, content)
    status, headers, body = emulator.send(requests.of(operation))
    if status not in operation.statuses or status >= 300:
        text = body[:300].decode(errors="replace")
        walk.problems.append(f"{operation.id}: status {status}: {text}")
        return
    if operation.is_binary or not body:
        if operation.result_type and not operation.is_binary and 204 not in operation.statuses:
            walk.problems.append(f"{operation.id}: no body")
        return
    media = headers.get("content-type", "")
    expected = "application/json; odata.metadata=minimal" if operation.is_odata else "application/"
    if not media.startswith(expected):
        walk.problems.append(f"{operation.id}: media type {media}")
    walk.answer(operation, json.loads(body))


def check_more(
    emulator: Emulator, requests: Requests, walk: Walk, more: list[tuple[str, Special]]
) -> None:
    """Walks the answers to requests that are refused, or ask for something else."""
    operations = {operation.id: operation for operation in walk.tables.operations}
    for name, special in more:
        operation = operations[name]
        emulator.reset()
        for verb, path, content in special.before:
            emulator.prepare(verb, path, content)
        requests.specials[operation.id] = special
        _, _, body = emulator.send(requests.of(operation))
        walk.answer(operation, json.loads(body))


def main() -> int:
    """Checks one version."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True, help="the emulator")
    parser.add_argument("--version", default="17.0", help="17.0 or 20.0")
    arguments = parser.parse_args()
    tables = load(arguments.version)
    emulator = start(arguments.program, arguments.version)
    walk = Walk(tables)
    try:
        requests = requests_for(tables, emulator)
        for operation in in_order(tables):
            check(emulator, requests, walk, operation)
        more = further(tables, emulator.rows)
        check_more(emulator, requests, walk, more)
    finally:
        emulator.process.terminate()
        emulator.process.wait()
    problems = sorted(set(walk.problems))
    missing = walk.missing()
    for problem in problems:
        print(problem)
    for name in missing:
        print(f"{name} has a value in no answer")
    print(
        f"{arguments.version}: {len(tables.operations)} operations, {len(tables.reachable())} "
        f"types, {len(walk.seen)} properties seen, {len(problems)} problems, "
        f"{len(missing)} properties missing"
    )
    return 1 if problems or missing else 0


if __name__ == "__main__":
    sys.exit(main())
