"""The emulator as an object."""

from __future__ import annotations

import json
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

from ._program import EmulatorError, Process, find

__all__ = ["Emulator", "EmulatorError", "Entry"]

_E = TypeVar("_E", bound="Emulator")

ADMINISTRATOR = "admin"
# The emulator is on this machine, whatever proxy the environment names.
_OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))
_TIMEOUT = 30


@dataclass(frozen=True)
class Entry:
    """A request that the emulator received."""

    number: int
    """From 1, in the order of arrival."""
    method: str
    path: str
    """Below organization and tenant."""
    query: list[tuple[str, str]]
    headers: dict[str, str]
    """Without secrets."""
    body: Any
    """JSON where it was JSON, otherwise text or base64."""
    operation: str | None
    """The operation that was called, such as `Jobs.list`."""
    fault: str | None
    """The fault that was put in its way."""
    status: int | None
    """Status of the answer, none where the connection was cut."""
    acted: int
    """How often it was carried out, whatever became of the answer."""


class Emulator:
    """An Orchestrator on a free port of this machine.

    with Emulator() as emulator:
        orch = Orchestrator(emulator.address, token=emulator.token)
    """

    def __init__(
        self,
        *,
        version: str = "17.0",
        seed: int | None = None,
        robot_logs: int | None = None,
        state: Path | str | None = None,
        faults: Iterable[str] = (),
        options: Iterable[str] = (),
        program: Path | str | None = None,
    ) -> None:
        """Choose what to start; nothing runs yet.

        `version` is that of the API (17.0 or 20.0) or a file with a service description, `state` a
        file to keep the state in, `faults` what goes wrong (`"Jobs.list every=3 status=503"`),
        `options` anything else that `orchestrator-emulator --help` lists.
        """
        self._program = None if program is None else Path(program)
        self._options = ["--port", "0", "--metadata", version]
        for name, value in (("seed", seed), ("robot-logs", robot_logs), ("state", state)):
            if value is not None:
                self._options += [f"--{name}", str(value)]
        for fault in faults:
            self._options += ["--fault", fault]
        self._options += options
        self._process: Process | None = None
        self._greeting: dict[str, Any] = {}

    def start(self) -> None:
        """Start it and wait until it listens. `EmulatorError` says why it does not."""
        if self._process is not None:
            raise EmulatorError("the emulator is running already")
        process = Process(self._program or find(), self._options)
        self._greeting = json.loads(process.greeting)
        self._process = process

    def stop(self) -> None:
        """Stop it; nothing happens when it is not running."""
        process, self._process = self._process, None
        if process is not None:
            process.stop()

    def __enter__(self: _E) -> _E:
        """Start it."""
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Stop it."""
        self.stop()

    @property
    def is_running(self) -> bool:
        """Whether it was started and not stopped."""
        return self._process is not None

    def _said(self, name: str) -> Any:
        if self._process is None:
            raise EmulatorError("the emulator is not running: use `with Emulator() as emulator`")
        return self._greeting[name]

    @property
    def address(self) -> str:
        """The address for a client."""
        return str(self._said("address"))

    @property
    def control(self) -> str:
        """The address that the emulator itself is controlled by."""
        return str(self._said("control"))

    @property
    def tokens(self) -> dict[str, str]:
        """A token for each sample user."""
        return dict(self._said("tokens"))

    @property
    def token(self) -> str:
        """The administrator's token."""
        return self.tokens[ADMINISTRATOR]

    @property
    def application(self) -> tuple[str, str]:
        """Number and secret of the confidential external application."""
        application = self._said("application")
        return application["id"], application["secret"]

    @property
    def environment(self) -> dict[str, str]:
        """The variables that lead `Orchestrator.from_env()` here."""
        return {"ORCHESTRATOR_URL": self.address, "ORCHESTRATOR_ACCESS_TOKEN": self.token}

    def reset(self) -> None:
        """Go back to the sample data, without faults, with an empty journal. Tokens stay good."""
        self.send("POST", "reset")
        self.clear_faults()
        self.clear_journal()

    def fault(self, *rules: str) -> None:
        """Let calls go wrong from now on: `"Jobs.list call=1 status=503"`."""
        self.send("POST", "faults", list(rules))

    def clear_faults(self) -> None:
        """Let nothing go wrong any more."""
        self.send("DELETE", "faults")

    def journal(self, operation: str | None = None, *, after: int = 0) -> list[Entry]:
        """Give the requests received after number `after`, of one operation or of all."""
        query = {"after": str(after), **({} if operation is None else {"operation": operation})}
        found = self.send("GET", f"journal?{urllib.parse.urlencode(query)}")
        return [_entry(row) for row in found["value"]]

    def clear_journal(self) -> None:
        """Forget the requests received so far."""
        self.send("DELETE", "journal")

    def advance(self, seconds: int) -> None:
        """Put the service's clock forward: jobs go on, triggers fire."""
        self.send("POST", "clock", {"advance": seconds})

    def add_user(self, name: str, **settings: Any) -> dict[str, Any]:
        """Make a user, with a token in what is returned.

        `folderPermissions={"Finance/Invoices": ["Jobs.View"]}` says what the user may do.
        """
        made: dict[str, Any] = self.send("POST", "users", {"name": name, **settings})
        return made

    def send(self, method: str, path: str, body: Any = None) -> Any:
        """Send a request to a control address; `GET` of the empty path names all of them."""
        request = urllib.request.Request(
            f"{self.control}/{path}".rstrip("/"),
            data=None if body is None else json.dumps(body).encode(),
            headers={"Content-Type": "application/json"},
            method=method,
        )
        try:
            with _OPENER.open(request, timeout=_TIMEOUT) as answer:
                content = answer.read()
        except urllib.error.HTTPError as error:
            said = error.read().decode(errors="replace")
            raise EmulatorError(f"{method} {path} was answered {error.code}: {said}") from None
        return json.loads(content) if content else None

    def __repr__(self) -> str:
        """Show the address, nothing secret."""
        where = self.address if self.is_running else "not running"
        return f"Emulator({where})"


def _entry(row: Mapping[str, Any]) -> Entry:
    query = [(name, value) for name, value in row["query"]]
    names = ("number", "method", "path", "headers", "body", "operation", "fault", "status", "acted")
    return Entry(query=query, **{name: row[name] for name in names})
