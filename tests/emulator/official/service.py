"""An emulator to run the client against, and requests to it that do not use the client."""

from __future__ import annotations

import http.client
import json
import subprocess
import urllib.parse
from dataclasses import dataclass
from subprocess import PIPE

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
Row = dict[str, Json]

FOLDER = "Finance/Invoices"
FOLDER_ID = 3
START = "2025-06-02T08:00:00Z"


@dataclass
class Service:
    """A running emulator."""

    process: subprocess.Popen[str]
    port: int
    prefix: str
    token: str

    @property
    def tenant(self) -> str:
        """The address that the client is given: scheme, host, organisation, tenant."""
        return f"http://127.0.0.1:{self.port}{self.prefix.removesuffix('/orchestrator_')}"

    def send(self, verb: str, path: str, body: Json = None, folder: int = FOLDER_ID) -> Json:
        """Sends a request of our own; what is refused ends the run of the call."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)
        headers = {
            "authorization": f"Bearer {self.token}",
            "x-uipath-organizationunitid": str(folder),
        }
        content = None
        if body is not None:
            headers["content-type"] = "application/json"
            content = json.dumps(body)
        target = path if path.startswith("/_emulator") else self.prefix + path
        connection.request(verb, target, content, headers)
        answer = connection.getresponse()
        text = answer.read().decode()
        connection.close()
        if answer.status >= 300:
            raise AssertionError(f"{verb} {path}: status {answer.status}: {text}")
        value: Json = json.loads(text) if text else None
        return value

    def rows(self, name: str, condition: str = "", folder: int = FOLDER_ID) -> list[Row]:
        """The rows of a set."""
        query = "?" + urllib.parse.urlencode({"$filter": condition}) if condition else ""
        answer = self.send("GET", f"/odata/{name}{query}", folder=folder)
        assert isinstance(answer, dict) and isinstance(answer["value"], list)
        return [row for row in answer["value"] if isinstance(row, dict)]

    def row(self, name: str, condition: str, folder: int = FOLDER_ID) -> Row:
        """The only row of a set that fulfils a condition."""
        found = self.rows(name, condition, folder)
        assert len(found) == 1, f"{len(found)} rows of {name} where {condition}"
        return found[0]

    def advance(self, seconds: int) -> None:
        """Lets time pass at the service."""
        self.send("POST", "/_emulator/clock", {"advance": seconds})

    def stop(self) -> None:
        """Ends the program."""
        self.process.terminate()
        self.process.wait()


def start(program: str, version: str) -> Service:
    """Starts the program and reads its greeting."""
    command = [program, "--port", "0", "--metadata", version, "--start", START]
    command += ["--empty-as-object", "--undocumented", "--print", "json", "--exit-with-stdin"]
    process = subprocess.Popen(command, stdin=PIPE, stdout=PIPE, text=True)
    assert process.stdout is not None
    greeting = json.loads(process.stdout.readline())
    address = urllib.parse.urlsplit(greeting["address"])
    service = Service(process, address.port or 0, address.path, greeting["tokens"]["admin"])
    # Jobs go on when a call says so, however long a request takes.
    service.send("POST", "/_emulator/clock", {"stopped": True})
    return service
