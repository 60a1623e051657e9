"""One package for servers of several versions: what it knows, refuses and leaves out."""

from __future__ import annotations

import asyncio
import inspect
import os
import unittest
from pathlib import Path

from orchestrator_odata import (
    API_VERSIONS,
    AsyncOrchestrator,
    Orchestrator,
    errors,
    models,
    only_in,
)
from orchestrator_odata.models import Asset, AssetValueScope, AssetValueType, ProcessType

from recorder import Answer, recorder

CREATED = Answer(201, {"content-type": "application/json"}, b'{"Id":1}')


def asset() -> Asset:
    """One with a property that only the newer version has."""
    return Asset(
        name="direct",
        value_scope=AssetValueScope.GLOBAL,
        value_type=AssetValueType.TEXT,
        string_value="one",
        allow_direct_api_access=True,
    )


class Known(unittest.TestCase):
    """What stands in the package."""

    def test_what_only_some_versions_have(self) -> None:
        orch = Orchestrator("http://127.0.0.1", token="x")
        self.assertEqual(API_VERSIONS, ("17.0", "20.0"))
        self.assertEqual(only_in("Tenants.create"), ("17.0",))
        self.assertEqual(only_in(orch.attachments.list), ("20.0",))
        self.assertIsNone(only_in(orch.jobs.list))
        self.assertEqual(only_in("Jobs.StopJobs(batchExecutionKey)"), ("20.0",))
        self.assertEqual(only_in(ProcessType.AGENT), ("20.0",))
        self.assertIsNone(only_in(ProcessType.PROCESS))
        asset = "UiPath.Server.Configuration.OData.AssetDto"
        self.assertEqual(only_in(f"{asset}/AllowDirectApiAccess"), ("20.0",))

    def test_the_documentation_says_so(self) -> None:
        orch = Orchestrator("http://127.0.0.1", token="x")
        self.assertIn("Only in version 20.0.", inspect.getdoc(orch.attachments.list) or "")
        self.assertIn("only in version 20.0", Path(models.__file__).read_text(encoding="utf-8"))


class Served(unittest.TestCase):
    """Against an emulator of 17.0."""

    def setUp(self) -> None:
        self.url = os.environ["ORCHESTRATOR_URL"]
        self.token = os.environ["ORCHESTRATOR_ACCESS_TOKEN"]

    def test_the_version_of_the_server(self) -> None:
        orch = Orchestrator(self.url, token=self.token)
        self.assertEqual(orch.server_version(), "17.0")
        later = AsyncOrchestrator(self.url, token=self.token)
        self.assertEqual(asyncio.run(later.server_version()), "17.0")

    def test_what_the_server_lacks_is_refused(self) -> None:
        orch = Orchestrator(self.url, token=self.token).in_folder("Finance/Invoices")
        with self.assertRaises(errors.UsageError) as caught:
            orch.attachments.list().to_list()
        said = "the server has version 17.0 of the service, which lacks Attachments.list"
        self.assertEqual(caught.exception.message, f"{said}; it is part of 20.0")


class Sent(unittest.TestCase):
    """What leaves, whatever answers."""

    def body(self, version: str | None) -> list[str]:
        """The paths of the requests, and whether the new property was in the last."""
        with recorder() as recorded:
            recorded.answer(CREATED)
            orch = Orchestrator(recorded.url, token="x", server_version=version)
            orch.assets.create(asset())
            requests = recorded.take()
        is_sent = b"AllowDirectApiAccess" in requests[-1].body
        return [*(request.path for request in requests), str(is_sent)]

    def test_bodies_leave_out_what_the_version_does_not_know(self) -> None:
        self.assertEqual(self.body("17.0"), ["/odata/Assets", "False"])
        self.assertEqual(self.body("20.0"), ["/odata/Assets", "True"])
        self.assertEqual(self.body("99.0"), ["/odata/Assets", "True"])

    def test_a_server_that_does_not_say_is_sent_everything(self) -> None:
        self.assertEqual(self.body(None), ["/odata", "/odata/Assets", "True"])


if __name__ == "__main__":
    unittest.main()
