"""Signing in, and secrets that stay where they are."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import pickle
import re
import threading
import traceback
import unittest
import urllib.parse
import urllib.request
from collections.abc import Callable
from html import unescape

from orchestrator_odata import AsyncOrchestrator, Orchestrator, errors

from recorder import Answer, recorder

URL = os.environ.get("ORCHESTRATOR_URL", "")
TOKEN = os.environ.get("ORCHESTRATOR_ACCESS_TOKEN", "")
SECRET = "planted-secret-value"


class Functions(unittest.TestCase):
    """Tokens from functions."""

    def test_a_function_is_asked_once_and_again_after_a_refusal(self) -> None:
        given = ["wrong", TOKEN, "never"]
        asked: list[str] = []

        def token() -> str:
            asked.append(given[len(asked)])
            return asked[-1]

        orch = Orchestrator(URL, token=token)
        self.assertIsNotNone(orch.folders.list().first())
        self.assertIsNotNone(orch.folders.list().first())
        self.assertEqual(asked, ["wrong", TOKEN])

    def test_coroutines_and_lifetimes(self) -> None:
        async def token() -> tuple[str, float]:
            await asyncio.sleep(0)
            return TOKEN, 3600.0

        self.assertIsNotNone(Orchestrator(URL, token=token).folders.list().first())

        async def work() -> None:
            orch = AsyncOrchestrator(URL, token=token)
            self.assertIsNotNone(await orch.folders.list().first())

        asyncio.run(work())

    def test_a_function_that_fails(self) -> None:
        def token() -> str:
            raise OSError("the vault is closed")

        with self.assertRaisesRegex(errors.AuthError, "the vault is closed"):
            Orchestrator(URL, token=token).folders.list().first()


def sign_in(address: str) -> None:
    """Fill in the form of the sign-in page as a person would, and be sent back."""
    with urllib.request.urlopen(address) as page:
        html = page.read().decode()
    fields = dict(re.findall(r'type="hidden" name="([^"]*)" value="([^"]*)"', html))
    fields = {name: unescape(value) for name, value in fields.items()}
    fields |= {"username": "admin", "password": "emulator"}
    form = urllib.parse.urlencode(fields).encode()
    with urllib.request.urlopen(address, data=form) as page:
        assert "complete" in page.read().decode()


class Browser(unittest.TestCase):
    """A person's way in."""

    def test_the_page_is_shown_and_the_way_back_is_found(self) -> None:
        started: list[threading.Thread] = []

        def open(address: str) -> None:
            self.assertIn("code_challenge_method=S256", address)
            started.append(threading.Thread(target=sign_in, args=[address]))
            started[0].start()

        orch = Orchestrator.sign_in_with_browser(
            URL,
            client_id="emulator-public",
            scopes="OR.Folders.Read offline_access",
            open=open,
        )
        started[0].join()
        self.assertIsNotNone(orch.folders.list().first())


class Secrets(unittest.TestCase):
    """Nothing secret is shown."""

    def shown_by(self, work: Callable[[], object]) -> str:
        records: list[str] = []
        handler = logging.Handler(level=1)
        handler.emit = lambda record: records.append(  # type: ignore[method-assign]
            record.getMessage() + json.dumps(record.__dict__, default=repr)
        )
        logger = logging.getLogger()
        level = logger.level
        logger.addHandler(handler)
        logger.setLevel(1)
        try:
            work()
        except errors.OrchestratorError:
            records.append(traceback.format_exc())
        finally:
            logger.removeHandler(handler)
            logger.setLevel(level)
        return "\n".join(records)

    def test_in_logs_tracebacks_and_names(self) -> None:
        clients = [
            Orchestrator(URL, token=SECRET),
            Orchestrator(URL, token=lambda: SECRET),
            Orchestrator(URL, client_id="a", client_secret=SECRET, scopes="OR.Jobs"),
            Orchestrator(URL, user_name="a", password=SECRET),
        ]
        for orch in clients:
            text = self.shown_by(lambda orch=orch: orch.folders.list().first())  # type: ignore[misc]
            self.assertIn("errors.", text)
            self.assertNotIn(SECRET, text)
            self.assertNotIn(SECRET, repr(orch))
            with self.assertRaisesRegex(TypeError, "holds secrets"):
                pickle.dumps(orch)

    def test_request_lines(self) -> None:
        orch = Orchestrator.from_env()
        with self.assertLogs("orchestrator_odata", logging.DEBUG) as logs:
            orch.folders.list(top=1).to_list()
        self.assertEqual(len(logs.records), 1)
        [record] = logs.records
        self.assertEqual(record.levelno, logging.DEBUG)
        self.assertRegex(record.getMessage(), r"^GET http.*/odata/Folders\?\$top=1 -> 200, .* ms$")
        self.assertEqual(record.__dict__["operation"], "Folders.list")
        with self.assertLogs("orchestrator_odata", logging.INFO) as logs, recorder() as server:
            server.answer(Answer(503, {"retry-after": "0"}))
            with self.assertRaises(errors.ServerError):
                Orchestrator(server.url, token="t").folders.get(1)
        self.assertTrue(logs.records)
        self.assertRegex(logs.records[0].getMessage(), r"-> 503, .* \(attempt 2\)$")

    def test_nothing_is_logged_where_nobody_listens(self) -> None:
        with self.assertNoLogs("orchestrator_odata", logging.INFO):
            Orchestrator.from_env().folders.list(top=1).to_list()


if __name__ == "__main__":
    unittest.main()
