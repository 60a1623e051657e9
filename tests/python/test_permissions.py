"""What scripts need: as data, before a run, during it, and without one."""

from __future__ import annotations

import asyncio
import contextlib
import csv
import inspect
import io
import json
import os
import tempfile
import threading
import unittest
import urllib.request
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from orchestrator_odata import AsyncOrchestrator, Orchestrator, errors
from orchestrator_odata.__main__ import main
from orchestrator_odata.models import StartProcess, StartStrategy
from orchestrator_odata.permissions import Needs, PermissionName

from extracting import FOLDER, WithEmulator

FACTS = Path(__file__).parent.parent / "data" / "facts"


def user(permissions: list[str], **wish: Any) -> str:
    """The token of a new user with these permissions in the tenant and in all folders."""
    address = urlsplit(os.environ["ORCHESTRATOR_URL"])
    user.count += 1  # type: ignore[attr-defined]
    body = {
        "name": f"python {os.getpid()} {user.count}",  # type: ignore[attr-defined]
        "permissions": permissions,
        "folderPermissions": permissions,
        **wish,
    }
    request = urllib.request.Request(
        f"{address.scheme}://{address.netloc}/_emulator/users",
        data=json.dumps(body).encode(),
        method="POST",
    )
    with urllib.request.urlopen(request) as reply:
        token: str = json.load(reply)["token"]
        return token


user.count = 0  # type: ignore[attr-defined]


def client(permissions: list[str], **wish: Any) -> Orchestrator:
    """A client of a new user."""
    return Orchestrator(os.environ["ORCHESTRATOR_URL"], token=user(permissions, **wish))


class Expressions(unittest.TestCase):
    """What an operation needs, on its method."""

    def test_methods_keep_their_signature_and_help(self) -> None:
        orch = client([])
        method = orch.folders.assign_users
        self.assertTrue(inspect.ismethod(method))
        self.assertEqual(list(inspect.signature(method).parameters), ["assignments"])
        self.assertIn("Permissions: ", inspect.getdoc(method) or "")
        asynchronous = AsyncOrchestrator("https://example.com", token="t").folders.assign_users
        self.assertTrue(inspect.iscoroutinefunction(asynchronous))
        self.assertEqual(asynchronous.permissions, method.permissions)

    def test_documentation_and_api(self) -> None:
        method = client([]).folders.assign_users
        self.assertEqual(method.operation, "Folders.AssignUsers")
        self.assertEqual(str(method.permissions.api), "SubFolders.Edit or Units.Edit")
        self.assertTrue(method.permissions.is_met_by({"Folders.Edit", "Roles.View", "Users.View"}))
        self.assertFalse(method.permissions.is_met_by({"Folders.Edit"}))
        self.assertIn(frozenset({"OR.Folders"}), method.scopes.alternatives)

    def test_every_documented_row(self) -> None:
        with (FACTS / "seed_rows.tsv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
        for row in rows:
            needs = Needs([row["operation_17.0"]])
            self.assertTrue(needs.is_smallest)
            for name in needs.permissions:
                self.assertIn(name.documented.split(".")[-1], {"View", "Create", "Edit", "Delete"})
        self.assertEqual(len(rows), 217)


class Preflights(unittest.TestCase):
    """Before a run."""

    def test_what_is_missing_is_named_in_both_spellings(self) -> None:
        orch = client(["Jobs.View", "Roles.View", "Users.View"]).in_folder(FOLDER)
        answer = orch.preflight([orch.jobs.list, orch.jobs.start_jobs, "Folders.create"])
        self.assertFalse(answer.is_ok)
        self.assertEqual([check.answer for check in answer.checks], ["yes", "no", "no"])
        started = answer.checks[1]
        self.assertEqual(started.folder, FOLDER)
        self.assertEqual(
            [name.permission for name in started.missing], [PermissionName(*["Jobs.Create"] * 2)]
        )
        self.assertIsNone(answer.checks[2].folder)
        text = str(answer)
        self.assertIn("(API: ", text)
        self.assertIn("The scopes of the token are not known", text)

    def test_folders_are_told_apart(self) -> None:
        orch = client(["Folders.View"], folderPermissions={"Finance": ["Jobs.View"], "Shared": []})
        answer = orch.preflight([orch.jobs.list], folders="/*")
        answers = {check.folder: check.answer for check in answer.checks}
        self.assertEqual((answers["Finance"], answers["Shared"]), ("yes", "no"))

    def test_scopes_of_the_token(self) -> None:
        orch = client(["Jobs.View", "Jobs.Create"], scopes=["OR.Jobs.Read", "OR.Users.Read"])
        answer = orch.in_folder(FOLDER).preflight([orch.jobs.list, orch.jobs.start_jobs])
        self.assertEqual(answer.scopes, {"OR.Jobs.Read", "OR.Users.Read"})
        self.assertEqual([check.answer for check in answer.checks], ["yes", "no"])
        self.assertEqual(answer.checks[1].missing_scopes, ["OR.Jobs.Write"])

    def test_what_the_service_does_not_say_is_not_known(self) -> None:
        orch = client(["Jobs.View"], scopes=["OR.Jobs.Read"])
        answer = orch.in_folder(FOLDER).preflight([orch.jobs.list])
        self.assertEqual(answer.checks[0].answer, "unknown")
        self.assertIn("OR.Users", answer.checks[0].reason or "")

    def test_unheard_operations_are_refused(self) -> None:
        with self.assertRaisesRegex(ValueError, r"there is no operation Jobs\.Start;"):
            client([]).preflight(["Jobs.Start"])

    def test_coroutines(self) -> None:
        async def ask() -> list[str]:
            token = user(["Jobs.View"])
            orch = AsyncOrchestrator(os.environ["ORCHESTRATOR_URL"], token=token)
            orch = orch.in_folder(FOLDER)
            answer = await orch.preflight([orch.jobs.list, orch.jobs.start_jobs])
            return [check.answer for check in answer.checks]

        self.assertEqual(asyncio.run(ask()), ["yes", "no"])


def list_folders(orch: Orchestrator) -> None:
    """List folders, whether that is allowed or not."""
    with contextlib.suppress(errors.PermissionDenied):
        orch.folders.list().to_list()


def script(orch: Orchestrator) -> None:
    """A script."""
    orch.folder("Finance")
    assets = orch.assets
    assets.list().to_list()
    orch.queue_definitions.list().to_list()


class Recorders(unittest.TestCase):
    """During a run."""

    def test_all_calls_are_collected_failed_ones_and_those_of_threads_too(self) -> None:
        orch = client(["Assets.View"]).in_folder(FOLDER)
        with orch.record() as used, orch.record() as outer:
            orch.assets.list().to_list()
            with self.assertRaises(errors.PermissionDenied):
                orch.jobs.get(1)
            with orch.record() as inner:
                thread = threading.Thread(target=list_folders, args=[orch])
                thread.start()
                thread.join()
            used.stop()
            with contextlib.suppress(errors.OrchestratorError):
                orch.robots.list().to_list()
        self.assertEqual(used.operations, ["Assets.list", "Folders.list", "Jobs.get"])
        self.assertEqual(inner.operations, ["Folders.list"])
        self.assertIn("Robots.list", outer.operations)
        self.assertEqual(used.calls["Jobs.get"], 1)

    def test_the_role_to_create_is_enough_and_no_more(self) -> None:
        admin = Orchestrator.from_env().in_folder(FOLDER)

        with admin.record() as used:
            script(admin)
        script(client([name.api for name in used.permissions]).in_folder(FOLDER))
        for left in used.permissions:
            rest = [name.api for name in used.permissions if name != left]
            with self.assertRaises(errors.OrchestratorError, msg=str(left)):
                script(client(rest).in_folder(FOLDER))
        self.assertIn("OR.Assets.Read", used.scopes)
        self.assertIn("Permissions of the role:\n  Assets.View\n", str(used))

    def test_coroutines(self) -> None:
        async def run() -> list[str]:
            orch = AsyncOrchestrator.from_env().in_folder(FOLDER)
            with orch.record() as used:
                await asyncio.gather(orch.assets.list().count(), orch.robots.list().count())
            return used.operations

        self.assertEqual(asyncio.run(run()), ["Assets.list", "Robots.list"])


SCRIPT = """
import asyncio
from concurrent.futures import ThreadPoolExecutor
import orchestrator_odata as package
from orchestrator_odata import AsyncOrchestrator as Client, Orchestrator
from elsewhere import go_on

class Work:
    def __init__(self, orch):
        self.orch = orch
        self.queues = self.orch.queues

    @property
    def jobs(self):
        return self.orch.jobs

    def run(self):
        self.jobs.get(1)
        self.queues.bulk_add_queue_items("x", "y")

def report(orch: "Orchestrator | None") -> None:
    robots = orch.in_folder("A").robots
    for robot in robots.list():
        print(robot)

def plain(orch, name):
    getattr(orch.assets, "get")(1)
    getattr(orch.assets, name)()

def stray(thing):
    thing.webhooks.list()

async def main():
    async with Client.cloud("a", "b") as orch:
        await orch.libraries.list().to_list()

with Orchestrator.from_env() as orch, ThreadPoolExecutor() as pool:
    Work(orch).run()
    report(orch)
    plain(orch, "x")
    go_on(orch)
    orch.preflight([orch.jobs.start_jobs])
    print(orch.jobs.stop_jobs.permissions)
    for path, row in orch.in_folders("**").list(lambda one: one.queue_definitions.list()):
        print(path, row)
    pool.submit(orch.processes.list)
    {name: orch.in_folder(name) for name in "ab"}["a"].machines.list()
    package.Orchestrator("u").calendars.list()
    orch.settings.extract("settings/")
    orch.bucket(7).upload("x", b"")
    with orch.queues.transaction("q") as work:
        print(work)
"""
CONVENIENT = """
from orchestrator_odata import Orchestrator
orch = Orchestrator.from_env()
orch.start_and_wait(1)
orch.bucket('x').download('x')
with orch.transaction('q'): pass
orch.tail_logs(job_key=1)
orch.in_folders('/**').paths()
"""
CALLED = {
    "Assets.get", "Buckets.GetWriteUri", "Calendars.list", "Folders.list", "Jobs.get",
    "Libraries.list", "Machines.list", "Processes.list", "QueueDefinitions.list",
    "QueueItems.get", "Queues.BulkAddQueueItems", "Queues.SetTransactionResult",
    "Queues.StartTransaction", "Robots.list", "Settings.list", "Users.GetCurrentPermissions",
}  # fmt: skip


def printed(source: str, *options: str) -> tuple[int, str]:
    """What the program prints about a script, and its exit code."""
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / "script.py"
        script.write_text(source, encoding="utf-8")
        output = io.StringIO()
        with contextlib.redirect_stdout(output), contextlib.redirect_stderr(output):
            code = main(["permissions", str(script), *options])
        return code, output.getvalue().replace(str(script), "script.py")


class Scripts(unittest.TestCase):
    """Without a run."""

    def test_names_are_followed_and_the_rest_is_not_known(self) -> None:
        code, text = printed(SCRIPT)
        lines = text.split("Permissions of the role:")[0].splitlines()[1:]
        self.assertEqual({line.strip() for line in lines}, CALLED)
        numbers = {
            text: number for number, text in enumerate((SCRIPT).splitlines(), start=1) if text
        }
        doubts = text.split("Not known:\n")[1].splitlines()
        for line, said in (
            ("    getattr(orch.assets, name)()", "a name that is made"),
            ("    thing.webhooks.list()", "looks like Webhooks.list: what is thing?"),
            ("    go_on(orch)", "a client is given to go_on"),
        ):
            found = [doubt for doubt in doubts if doubt.startswith(f"  script.py:{numbers[line]}:")]
            self.assertEqual(len(found), 1, (line, doubts))
            self.assertIn(said, found[0])
        self.assertEqual((len(doubts), code), (3, 1))

    def test_nothing_is_dropped_behind_names_that_nobody_knows(self) -> None:
        lines = [
            "from elsewhere import connect",
            "orch = connect()",
            "jobs = orch.in_folder('A').jobs",
            "jobs.list()",
            "orch.start_and_wait(1)",
            "print(jobs.count, orch.name)",
        ]
        code, text = printed("\n".join(lines))
        doubts = text.split("Not known:\n")[1].splitlines()
        self.assertEqual(
            doubts,
            [
                "  script.py:4: jobs.list looks like Jobs.list: what is orch.in_folder('A')?",
                "  script.py:5: orch.start_and_wait looks like one of a client: what is orch?",
            ],
        )
        self.assertEqual(code, 1)

    def test_it_says_what_the_recorder_says(self) -> None:
        orch = Orchestrator.from_env().in_folder(FOLDER)
        with orch.record() as used:
            script(orch)
        source = f"from orchestrator_odata import Orchestrator\n{inspect.getsource(script)}"
        self.assertEqual(printed(source), (0, f"{used}\n"))

    def test_what_is_no_python_is_refused(self) -> None:
        code, text = printed("orch = (")
        self.assertEqual(code, 2)
        self.assertIn("script.py cannot be read: ", text)


class Conveniences(WithEmulator):
    """What they call; a job that is started writes logs, which other tests must not meet."""

    def test_conveniences_call_what_is_foreseen(self) -> None:
        orch = self.inside
        release = orch.releases.list().first()
        assert release is not None
        start = StartProcess(release_key=release.key, strategy=StartStrategy.MODERN_JOBS_COUNT)
        with orch.record() as used:
            with contextlib.suppress(errors.OrchestratorError):
                orch.start_and_wait(start, at_most=1)
            with contextlib.suppress(errors.OrchestratorError):
                orch.bucket("no such bucket").download("x")
            with contextlib.suppress(errors.NotFound), orch.transaction("no such queue"):
                pass
            with contextlib.suppress(errors.NotFound):
                next(orch.tail_logs(job_key=str(release.key), settle=0), None)
            orch.in_folders("/**").paths()
        code, text = printed(CONVENIENT)
        self.assertEqual(code, 0)
        for id in used.operations:
            self.assertIn(f"  {id}\n", text)


if __name__ == "__main__":
    unittest.main()
