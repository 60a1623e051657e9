"""The clients against the emulator; ORCHESTRATOR_URL and ORCHESTRATOR_ACCESS_TOKEN name it."""

from __future__ import annotations

import _thread
import asyncio
import signal
import socket
import threading
import time
import unittest
from collections.abc import Iterator
from contextlib import contextmanager

from orchestrator_odata import AsyncOrchestrator, Orchestrator, errors
from orchestrator_odata.models import Asset, AssetValueScope, AssetValueType, JobState

FOLDER = "Finance/Invoices"


@contextmanager
def deaf() -> Iterator[tuple[str, socket.socket]]:
    """A server that takes connections and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"http://127.0.0.1:{server.getsockname()[1]}", server


class Blocking(unittest.TestCase):
    """Calls that return when the service has answered."""

    def setUp(self) -> None:
        self.orch = Orchestrator.from_env().in_folder(FOLDER)

    def test_lists_are_complete(self) -> None:
        logs = self.orch.robot_logs.list(orderby="Id")
        ids = [log.id for log in logs]
        self.assertGreater(len(ids), 1000)
        self.assertEqual(len(ids), logs.count())
        self.assertEqual(len(set(ids)), len(ids))
        self.assertEqual(sum(len(page) for page in logs.pages()), len(ids))

    def test_queries(self) -> None:
        jobs = self.orch.jobs.list(filter="State eq 'Faulted'", select=["Id", "State"], top=2)
        rows = jobs.to_list()
        self.assertEqual([row.state for row in rows], [JobState.FAULTED] * 2)
        with self.assertRaisesRegex(AttributeError, "`Info` was not selected"):
            _ = rows[0].info
        first = self.orch.jobs.list(orderby="Id desc").first()
        assert first is not None
        self.assertIsNone(self.orch.jobs.list(filter="Id eq -1").first())

    def test_a_write_is_read_back(self) -> None:
        made = self.orch.assets.create(
            Asset(
                name=f"made-by-python-{time.time_ns()}",
                value_scope=AssetValueScope.GLOBAL,
                value_type=AssetValueType.TEXT,
                string_value="naïve ☃",
            )
        )
        assert made.id is not None
        read = self.orch.assets.get(made.id)
        self.assertEqual((read.name, read.string_value), (made.name, "naïve ☃"))
        self.orch.assets.delete(made.id)
        with self.assertRaises(errors.NotFound) as caught:
            self.orch.assets.get(made.id)
        self.assertEqual(caught.exception.operation, "Assets.get")
        self.assertEqual(caught.exception.status, 404)

    def test_errors_say_what_to_do(self) -> None:
        with self.assertRaises(errors.BadRequest) as caught:
            Orchestrator.from_env().jobs.list().first()
        self.assertEqual(caught.exception.code, "1101")
        self.assertIsNotNone(caught.exception.advice)
        with self.assertRaises(errors.AuthError):
            Orchestrator(self.orch.url, token="nonsense").folders.list().first()
        with self.assertRaises(errors.UsageError):
            Orchestrator("http://example.com", token="x").folders.list().first()

    def test_no_secret_is_shown(self) -> None:
        secret = "planted-secret-value"
        client = Orchestrator(self.orch.url, token=secret)
        self.assertNotIn(secret, repr(client))
        with self.assertRaises(errors.AuthError) as caught:
            client.folders.list().first()
        self.assertNotIn(secret, repr(caught.exception) + str(vars(caught.exception)))

    def test_threads(self) -> None:
        found: list[int] = []

        def work() -> None:
            found.append(len(self.orch.jobs.list(top=5).to_list()))

        threads = [threading.Thread(target=work) for _ in range(20)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        self.assertEqual(found, [5] * 20)

    def test_an_interrupt_ends_a_call_at_once(self) -> None:
        # Whoever starts the tests may have them ignore interrupts, as `nohup` and `&` do.
        before = signal.signal(signal.SIGINT, signal.default_int_handler)
        self.addCleanup(signal.signal, signal.SIGINT, before)
        with deaf() as (url, server):
            client = Orchestrator(url, token="x")
            began: list[float] = []

            def interrupt() -> None:
                # The call is under way when its connection has come.
                connection, _ = server.accept()
                with connection:
                    began.append(time.monotonic())
                    _thread.interrupt_main()
                    ended.wait()

            ended = threading.Event()
            interrupting = threading.Thread(target=interrupt)
            with self.assertRaises(KeyboardInterrupt):
                interrupting.start()
                client.folders.list().first()
            taken = time.monotonic() - began[0]
            ended.set()
            interrupting.join()
            # It would wait for its answer for half a minute at least.
            self.assertLess(taken, 20)


class Async(unittest.IsolatedAsyncioTestCase):
    """Calls that are coroutines."""

    async def test_the_same_rows_as_blocking(self) -> None:
        blocking = Orchestrator.from_env().in_folder(FOLDER)
        async with AsyncOrchestrator.from_env().in_folder(FOLDER) as orch:
            rows = [row async for row in orch.jobs.list(orderby="Id")]
            self.assertEqual(rows, blocking.jobs.list(orderby="Id").to_list())
            self.assertEqual(await orch.jobs.list().count(), len(rows))
            self.assertEqual(await orch.jobs.list(orderby="Id").first(), rows[0])

    async def test_many_at_once(self) -> None:
        orch = AsyncOrchestrator.from_env().in_folder(FOLDER)
        lists = [orch.jobs.list(top=3).to_list() for _ in range(50)]
        self.assertEqual([len(rows) for rows in await asyncio.gather(*lists)], [3] * 50)

    async def test_errors(self) -> None:
        orch = AsyncOrchestrator.from_env().in_folder(FOLDER)
        with self.assertRaises(errors.NotFound):
            await orch.assets.get(-1)

    async def test_a_cancelled_call_gives_its_connection_up(self) -> None:
        with deaf() as (url, server):
            orch = AsyncOrchestrator(url, token="x")
            call = asyncio.create_task(orch.assets.get(1))
            connection, _ = await asyncio.to_thread(server.accept)
            call.cancel()
            with self.assertRaises(asyncio.CancelledError):
                await call
            connection.settimeout(60)

            def rest() -> str:
                while connection.recv(65536):
                    pass
                return "closed"

            self.assertEqual(await asyncio.to_thread(rest), "closed")
            connection.close()


if __name__ == "__main__":
    unittest.main()
