"""What clients have beside single calls."""

from __future__ import annotations

import asyncio
import base64
import datetime
import hashlib
import hmac
import io
import tempfile
import time
import unittest
from pathlib import Path

import pandas as pd  # type: ignore[import-not-found,import-untyped,unused-ignore]
import polars as pl  # type: ignore[import-not-found,import-untyped,unused-ignore]
from orchestrator_odata import (
    AsyncOrchestrator,
    BusinessError,
    NotAllAdded,
    Orchestrator,
    errors,
    is_signed,
)
from orchestrator_odata.models import (
    Bucket,
    JobState,
    ProcessingExceptionType,
    ProcessingStatus,
    QueueDefinition,
    QueueItem,
    QueueItemData,
    Release,
    StartProcess,
    StartStrategy,
)

from extracting import FOLDER, WithEmulator

UTC = datetime.timezone.utc


class InAFolder(unittest.TestCase):
    """A queue of its own for each test."""

    def setUp(self) -> None:
        self.orch = Orchestrator.from_env().in_folder("Finance/Invoices")
        self.queue = f"made-by-python-{time.time_ns()}"
        self.orch.queue_definitions.create(
            QueueDefinition(name=self.queue, enforce_unique_reference=True, max_number_of_retries=0)
        )

    def items(self, orch: Orchestrator | None = None) -> list[QueueItem]:
        queues = (orch or self.orch).queue_definitions
        queue = queues.list(filter=QueueDefinition.name == self.queue).one()
        assert queue.id is not None
        listing = self.orch.queue_items.list(
            filter=QueueItem.queue_definition_id == queue.id, orderby=QueueItem.id
        )
        return listing.to_list()


class BulkAdd(InAFolder):
    """Many items at once."""

    def test_items_of_all_kinds(self) -> None:
        record = QueueItemData(reference="A", specific_content={"Total": 1})
        plain = {"Reference": "B", "Total": 2.5, "Vendor": "Contoso"}
        self.assertEqual(self.orch.add_queue_items(self.queue, [record, plain]), 2)
        frame = pl.DataFrame({"Reference": ["C", "D"], "Total": [3, 4]})
        self.assertEqual(self.orch.add_queue_items(self.queue, frame), 2)
        self.assertEqual(self.orch.add_queue_items(self.queue, frame.to_arrow()[:0]), 0)
        other = pd.DataFrame({"Reference": ["E"], "Total": [5]})
        self.assertEqual(self.orch.add_queue_items(self.queue, other), 1)
        many = (QueueItemData(reference=f"N-{n}") for n in range(25))
        self.assertEqual(self.orch.add_queue_items(self.queue, many, chunk=10), 25)
        there = {item.reference: item.specific_content for item in self.items()}
        self.assertEqual(len(there), 30)
        self.assertEqual(there["B"], {"Total": 2.5, "Vendor": "Contoso"})
        self.assertEqual(there["D"], {"Total": 4})
        self.assertEqual(there["E"], {"Total": 5})

    def test_what_was_refused_comes_back(self) -> None:
        items = [QueueItemData(reference=name) for name in ("A", "A", "B")]
        with self.assertRaises(NotAllAdded) as caught:
            self.orch.add_queue_items(self.queue, items)
        error = caught.exception
        self.assertEqual((error.taken, error.added), (3, 2))
        self.assertEqual([failed.index for failed in error.failed], [1])
        self.assertEqual(error.failed[0].item.reference, "A")
        self.assertIn("item 1 (A)", str(error))
        with self.assertRaises(NotAllAdded) as caught:
            self.orch.add_queue_items(self.queue, [{"Reference": "C"}, items[0]], mode="all")
        self.assertEqual(caught.exception.added, 0)
        with self.assertRaisesRegex(ValueError, "item 1: "):
            self.orch.add_queue_items(self.queue, [items[2], {"SpecificContent": 7}])


class Transactions(InAFolder):
    """One item after the other."""

    def test_success_failure_and_nothing(self) -> None:
        self.orch.add_queue_items(self.queue, [{"Reference": name} for name in "ABC"])
        with self.orch.queues.transaction(self.queue) as work:
            assert work.item is not None
            self.assertEqual(work.item.reference, "A")
            work.output["Posted"] = True
        with self.orch.transaction(self.queue):
            raise BusinessError("no invoice number", "page 2")
        with self.assertRaises(ZeroDivisionError), self.orch.transaction(self.queue):
            _ = 1 / 0
        with self.orch.transaction(self.queue) as work:
            self.assertFalse(work)
            self.assertIsNone(work.item)
        done, business, application = self.items()
        self.assertEqual(done.status, ProcessingStatus.SUCCESSFUL)
        self.assertEqual(done.output, {"Posted": True})
        self.assertEqual(business.status, ProcessingStatus.FAILED)
        self.assertEqual(
            business.processing_exception_type, ProcessingExceptionType.BUSINESS_EXCEPTION
        )
        assert business.processing_exception is not None
        self.assertEqual(business.processing_exception.reason, "no invoice number")
        assert application.processing_exception is not None
        self.assertEqual(
            application.processing_exception.reason, "ZeroDivisionError: division by zero"
        )

    def test_an_item_is_put_back(self) -> None:
        self.orch.add_queue_items(self.queue, [{"Reference": "A"}])
        with self.orch.transaction(self.queue) as work:
            work.postpone(datetime.datetime.now(UTC) + datetime.timedelta(hours=1))
        self.assertIs(self.items()[0].status, ProcessingStatus.NEW)

    def test_coroutines(self) -> None:
        async def work() -> None:
            orch = AsyncOrchestrator.from_env().in_folder("Finance/Invoices")
            self.assertEqual(await orch.add_queue_items(self.queue, [{"Reference": "A"}]), 1)
            async with orch.queues.transaction(self.queue) as taken:
                assert taken.item is not None
                taken.output["By"] = "coroutine"

        asyncio.run(work())
        self.assertEqual(self.items()[0].output, {"By": "coroutine"})


class Jobs(WithEmulator):
    """Started, waited for, followed: jobs write logs, which other tests must not meet while they read."""

    def setUp(self) -> None:
        super().setUp()
        release = self.inside.releases.list(orderby=Release.id).first()
        assert release is not None
        self.start = StartProcess(
            release_key=str(release.key), strategy=StartStrategy.MODERN_JOBS_COUNT, jobs_count=1
        )

    def test_start_and_wait(self) -> None:
        [job] = self.inside.start_and_wait(self.start, at_most=600)
        self.assertIn(job.state, {JobState.SUCCESSFUL, JobState.FAULTED})
        assert job.id is not None
        self.assertEqual(self.inside.wait_for_job(job.id).id, job.id)
        with self.assertRaises(errors.Timeout):
            self.inside.start_and_wait(self.start, at_most=0)

    def test_logs_are_followed_to_the_end_of_a_job(self) -> None:
        [job] = self.inside.jobs.start_jobs(self.start)
        logs = list(self.inside.tail_logs(job_key=job.key, settle=0.5))
        self.assertTrue(logs)
        self.assertEqual({log.job_key for log in logs}, {job.key})

    def test_coroutines(self) -> None:
        async def work() -> None:
            orch = AsyncOrchestrator(self.emulator.address, token=self.emulator.token)
            orch = orch.in_folder(FOLDER)
            [job] = await orch.start_and_wait(self.start, at_most=600)
            logs = [log async for log in orch.tail_logs(job_key=job.key, settle=0.5)]
            self.assertTrue(logs)

        asyncio.run(work())


class Files(unittest.TestCase):
    """Buckets."""

    def test_there_and_back(self) -> None:
        orch = Orchestrator.from_env().in_folder("Finance/Invoices")
        found = orch.buckets.list(orderby=Bucket.id).first()
        assert found is not None and found.name is not None and found.id is not None
        bucket = orch.bucket(found.name)
        with tempfile.TemporaryDirectory() as folder:
            here = Path(folder) / "here.bin"
            here.write_bytes(bytes(range(256)) * 1000)
            bucket.upload("python/1.bin", here)
            bucket.upload("python/2.txt", b"text", content_type="text/plain")
            bucket.upload("python/3.bin", io.BytesIO(b"object"))
            self.assertEqual(bucket.download("python/1.bin"), here.read_bytes())
            there = Path(folder) / "there.bin"
            orch.bucket(found.id).download_to("python/1.bin", there)
            self.assertEqual(there.read_bytes(), here.read_bytes())
            with self.assertRaises(errors.NotFound):
                bucket.download_to("python/none", there)
            self.assertEqual(there.read_bytes(), here.read_bytes())
            self.assertEqual(sorted(Path(folder).iterdir()), [here, there])

            async def work() -> bytes:
                name = found.name
                assert name is not None
                bucket = AsyncOrchestrator.from_env().in_folder("Finance/Invoices").bucket(name)
                await bucket.upload("python/4.bin", str(here))
                return await bucket.download("python/4.bin")

            self.assertEqual(asyncio.run(work()), here.read_bytes())
        self.assertEqual(bucket.download("python/2.txt"), b"text")
        self.assertEqual(bucket.download("python/3.bin"), b"object")


class Folders(unittest.TestCase):
    """By name, and several at once."""

    def setUp(self) -> None:
        self.orch = Orchestrator.from_env()

    def test_by_name(self) -> None:
        found = self.orch.folder("Invoices")
        self.assertEqual(found.path, "Finance/Invoices")
        self.assertEqual(self.orch.folder("finance/invoices"), found)
        with self.assertRaisesRegex(errors.NotFound, "Finance/Invoices"):
            self.orch.folder("Invoicess")

    def test_several_at_once(self) -> None:
        within = self.orch.in_folders("**")
        self.assertIn("Finance/Invoices", within.paths())
        rows = list(within.list(lambda orch: orch.queue_definitions.list()))
        for path in within.paths():
            there = {queue.id for queue in self.orch.in_folder(path).queue_definitions.list()}
            self.assertEqual({queue.id for folder, queue in rows if folder == path}, there)
        with self.assertRaises(errors.NotFound):
            self.orch.in_folders("/None/**").paths()

    def test_coroutines(self) -> None:
        async def work() -> int:
            within = AsyncOrchestrator.from_env().in_folders("/Finance/**")
            return len([row async for row in within.list(lambda orch: orch.jobs.list())])

        self.assertGreater(asyncio.run(work()), 0)


class Webhooks(unittest.TestCase):
    """Events and their signatures."""

    def test_signatures(self) -> None:
        body = b'{"Type":"job.completed"}'
        digest = hmac.new(b"secret", body, hashlib.sha256).digest()
        signature = base64.b64encode(digest).decode()
        self.assertTrue(is_signed("secret", signature, body))
        self.assertFalse(is_signed("other", signature, body))
        self.assertFalse(is_signed("secret", signature, body + b" "))
        self.assertFalse(is_signed("secret", "", body))


if __name__ == "__main__":
    unittest.main()
