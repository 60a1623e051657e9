"""Typed queries: what they say to the service, and mistakes before anything is sent."""

from __future__ import annotations

import asyncio
import datetime
import io
import unittest
from collections.abc import Callable
from decimal import Decimal
from unittest.mock import patch
from uuid import UUID

from orchestrator_odata import AsyncOrchestrator, Condition, Expanded, Orchestrator, errors
from orchestrator_odata.models import (
    Asset,
    AuditLog,
    Folder,
    Job,
    JobState,
    Log,
    QueueDefinition,
    QueueItem,
    Release,
    SimpleRobot,
    User,
)

UTC = datetime.timezone.utc
NOON = datetime.datetime(2025, 6, 2, 12, 0, tzinfo=UTC)
KEY = UUID("8066c309-cef8-4b47-9163-b273fc7cc43a")

TEXTS = [
    (Job.state == "Faulted", "State eq 'Faulted'"),
    (Job.state == JobState.FAULTED, "State eq 'Faulted'"),
    (Job.state != JobState("Newer"), "State ne 'Newer'"),
    (Job.state.in_(["Faulted", JobState.STOPPED]), "State in ('Faulted','Stopped')"),
    (Job.id == 7, "Id eq 7"),
    (Job.id > 2**62, "Id gt 4611686018427387904"),
    (Job.id >= -1, "Id ge -1"),
    (Job.id < 3, "Id lt 3"),
    (Job.id <= 3, "Id le 3"),
    (7 < Job.id, "Id gt 7"),
    (Job.id.in_([1, 2, 3]), "Id in (1,2,3)"),
    (Job.info == None, "Info eq null"),
    (Job.info.is_not_null(), "Info ne null"),
    (Job.info == "O'Neill", "Info eq 'O''Neill'"),
    (Job.info == "naïve ☃ & 100%", "Info eq 'naïve ☃ & 100%'"),
    (Job.key == KEY, "Key eq 8066c309-cef8-4b47-9163-b273fc7cc43a"),
    (Job.key == str(KEY), "Key eq 8066c309-cef8-4b47-9163-b273fc7cc43a"),
    (Job.creation_time > NOON, "CreationTime gt 2025-06-02T12:00:00Z"),
    (
        Job.creation_time <= NOON.astimezone(datetime.timezone(datetime.timedelta(hours=2))),
        "CreationTime le 2025-06-02T14:00:00+02:00",
    ),
    (
        (Job.creation_time > NOON) & Job.release_name.startswith("Invoice"),
        "CreationTime gt 2025-06-02T12:00:00Z and startswith(ReleaseName,'Invoice')",
    ),
    (
        ((Job.id == 1) | (Job.id == 2)) & (Job.state == "Faulted"),
        "(Id eq 1 or Id eq 2) and State eq 'Faulted'",
    ),
    (~(Job.id == 1), "not (Id eq 1)"),
    (~Job.release_name.endswith("x"), "not endswith(ReleaseName,'x')"),
    (Job.requires_user_interaction == True, "RequiresUserInteraction eq true"),
    (
        Job.requires_user_interaction & (Job.id == 1),
        "RequiresUserInteraction and Id eq 1",
    ),
    (Job.release_name.contains("voice"), "contains(ReleaseName,'voice')"),
    (Job.release_name.lower() == "invoices", "tolower(ReleaseName) eq 'invoices'"),
    (Job.release_name.upper().strip() == "A", "trim(toupper(ReleaseName)) eq 'A'"),
    (Job.release_name.length() > 3, "length(ReleaseName) gt 3"),
    (Job.release_name.index_of("a") == -1, "indexof(ReleaseName,'a') eq -1"),
    (Job.release_name.substring(2) == "b", "substring(ReleaseName,2) eq 'b'"),
    (Job.release_name.substring(1, 2) == "b", "substring(ReleaseName,1,2) eq 'b'"),
    (Job.release_name + "-x" == "a-x", "concat(ReleaseName,'-x') eq 'a-x'"),
    (Job.release_name == Job.host_machine_name, "ReleaseName eq HostMachineName"),
    (Job.release_name.matches_pattern("^a"), "matchesPattern(ReleaseName,'^a')"),
    (Job.creation_time.year() == 2025, "year(CreationTime) eq 2025"),
    (Job.creation_time.month() * 2 == 12, "month(CreationTime) mul 2 eq 12"),
    (Job.creation_time.hour() < 8, "hour(CreationTime) lt 8"),
    (Job.creation_time.date() == NOON.date(), "date(CreationTime) eq 2025-06-02"),
    (Job.creation_time.time() < datetime.time(8, 30), "time(CreationTime) lt 08:30:00"),
    (Job.id + 1 == 2, "Id add 1 eq 2"),
    (1 - Job.id == 2, "1 sub Id eq 2"),
    (-Job.id == 2, "-Id eq 2"),
    (Job.id * 2 + 1 == 5, "Id mul 2 add 1 eq 5"),
    ((Job.id + 1) * 2 == 5, "(Id add 1) mul 2 eq 5"),
    (Job.id % 2 == 0, "Id mod 2 eq 0"),
    (Job.id // 2 == 0, "Id div 2 eq 0"),
    (Job.id / 2 == 0, "Id divby 2 eq 0"),
    ((Job.id / 2).round() == Decimal("1.50"), "round(Id divby 2) eq 1.50"),
    (Job.robot.name == "finance-1", "Robot/Name eq 'finance-1'"),
    (Job.robot == None, "Robot eq null"),
    (QueueItem.robot.name.in_(["a", "b"]), "Robot/Name in ('a','b')"),
    (
        User.roles_list.any(lambda role: role == "Administrator"),
        "RolesList/any(x:x eq 'Administrator')",
    ),
    (User.roles_list.any(), "RolesList/any()"),
    (User.roles_list.count() > 1, "RolesList/$count gt 1"),
    (
        User.organization_units.all(lambda unit: unit.display_name.startswith("F")),
        "OrganizationUnits/all(x:startswith(x/DisplayName,'F'))",
    ),
    (
        User.organization_units.any(
            lambda unit: (unit.id == 1) & User.roles_list.any(lambda role: role == "x")
        ),
        "OrganizationUnits/any(x:x/Id eq 1 and RolesList/any(y:y eq 'x'))",
    ),
    (Asset.value_scope == "Global", "ValueScope eq 'Global'"),
    (Folder.fully_qualified_name == "A/B", "FullyQualifiedName eq 'A/B'"),
    (Log.level.in_(["Error", "Fatal"]), "Level in ('Error','Fatal')"),
    (Release.id == 1, "Id eq 1"),
    (AuditLog.id == 1, "Id eq 1"),
]


class Texts(unittest.TestCase):
    """Expressions as OData has them."""

    def test_expressions(self) -> None:
        self.assertGreaterEqual(len(TEXTS), 60)
        for condition, text in TEXTS:
            with self.subTest(text=text):
                self.assertEqual(repr(condition), text)


class Mistakes(unittest.TestCase):
    """Each is a clear exception, and nothing is sent."""

    def refused(
        self, kind: type[Exception], says: str, make: Callable[[], Condition | Job | None]
    ) -> None:
        with self.assertRaises(kind) as caught:
            make()
        self.assertIn(says, str(caught.exception))

    def test_values_of_another_type(self) -> None:
        self.refused(TypeError, "Id is an int", lambda: Job.id == "7")  # type: ignore[arg-type,return-value]
        self.refused(TypeError, "Id is an int", lambda: Job.id == True)
        self.refused(TypeError, "ReleaseName is a str", lambda: Job.release_name == 7)  # type: ignore[arg-type,return-value]
        self.refused(TypeError, "State is a JobState", lambda: Job.state == Job.source)
        self.refused(ValueError, 'did you mean "Faulted"?', lambda: Job.state == "Fautled")
        self.refused(ValueError, "no member of JobState", lambda: Job.state == 3)  # type: ignore[arg-type,return-value]
        naive = datetime.datetime(2025, 6, 2)
        self.refused(ValueError, "no time zone", lambda: Job.creation_time > naive)
        self.refused(ValueError, "not-a-guid", lambda: Job.key == "not-a-guid")

    def test_operators_that_do_not_fit(self) -> None:
        self.refused(TypeError, "by size", lambda: Job.requires_user_interaction > True)  # type: ignore[arg-type,operator,return-value]
        self.refused(TypeError, "in parentheses", lambda: Job.id & Job.state)  # type: ignore[operator]
        self.refused(TypeError, "`and`, `or` and `not`", lambda: not Job.state.is_null())  # type: ignore[arg-type,return-value]
        self.refused(TypeError, "startswith", lambda: Job.id.startswith("a"))  # type: ignore[attr-defined]
        self.refused(TypeError, "calculated with", lambda: Job.state + 1)  # type: ignore[arg-type,operator,return-value]
        self.refused(TypeError, "is a record", lambda: Job.robot == SimpleRobot(id=1))  # type: ignore[arg-type,comparison-overlap,return-value]
        self.refused(AttributeError, "no property nmae", lambda: Job.robot.nmae)  # type: ignore[attr-defined]
        self.refused(AttributeError, "nmae", lambda: Job.nmae)  # type: ignore[attr-defined]

    def test_rows_of_another_class(self) -> None:
        orch = Orchestrator("http://127.0.0.1:9", token="t")
        jobs = orch.jobs
        about_queues = QueueDefinition.name == "a"
        text = "the rows are of Job, and have no properties of QueueDefinition"
        self.refused(TypeError, text, lambda: jobs.list(filter=about_queues).first())
        self.refused(TypeError, text, lambda: jobs.list(select=[QueueDefinition.id]).first())
        self.refused(TypeError, text, lambda: jobs.list(orderby=QueueDefinition.id).first())
        self.refused(
            TypeError,
            "do not belong to the same rows",
            lambda: (Job.id == 1) & about_queues,
        )
        self.refused(TypeError, "no condition", lambda: jobs.list(filter=Job.id).first())  # type: ignore[arg-type]
        self.refused(TypeError, "condition or a text", lambda: jobs.list(filter=7).first())  # type: ignore[arg-type]
        self.refused(TypeError, "lead to records", lambda: jobs.list(expand=[Job.state]).first())


class Rows(unittest.TestCase):
    """What the service makes of them."""

    def setUp(self) -> None:
        self.orch = Orchestrator.from_env().in_folder("Finance/Invoices")

    def test_filter_order_and_selection(self) -> None:
        faulted = self.orch.jobs.list(
            filter=(Job.state == "Faulted") & (Job.id > 0),
            select=[Job.id, Job.state],
            orderby=[Job.id.desc()],
        ).to_list()
        self.assertTrue(faulted)
        self.assertEqual({job.state for job in faulted}, {JobState.FAULTED})
        ids = [job.id for job in faulted]
        self.assertEqual(ids, sorted(ids, key=lambda id: -(id or 0)))
        everything = self.orch.jobs.list().to_list()
        wanted = {job.id for job in everything if job.state is JobState.FAULTED}
        self.assertEqual(set(ids), wanted)
        in_parts = self.orch.jobs.list(filter=(Job.state == "Faulted") & Job.id.in_(range(1, 1000)))
        self.assertEqual({job.id for job in in_parts}, wanted)

    def test_expansion(self) -> None:
        job = self.orch.jobs.list(
            expand=Expanded(Job.robot, select=[SimpleRobot.name]), top=1
        ).one()
        self.assertIsNotNone(job.robot)

    def test_slices(self) -> None:
        logs = self.orch.robot_logs.list(orderby=Log.id)
        ids = [log.id for log in logs[:50]]
        self.assertEqual(len(ids), 50)
        self.assertEqual([log.id for log in logs[10:20]], ids[10:20])
        self.assertEqual([log.id for log in logs[10:40][5:10]], ids[15:20])
        self.assertEqual(logs[3:3].to_list(), [])
        with self.assertRaisesRegex(ValueError, "count from the front"):
            _ = logs[-3:]
        with self.assertRaisesRegex(TypeError, "first"):
            _ = logs[3]  # type: ignore[index]
        with self.assertRaisesRegex(ValueError, "no step"):
            _ = logs[::2]

    def test_one(self) -> None:
        job = self.orch.jobs.list(orderby=Job.id).first()
        assert job is not None
        same = self.orch.jobs.list(filter=Job.id == job.id).one()
        self.assertEqual(same.id, job.id)
        with self.assertRaises(errors.NoRow):
            self.orch.jobs.list(filter=Job.id == -1).one()
        with self.assertRaises(errors.SeveralRows):
            self.orch.jobs.list().one()

    def test_a_list_goes_on_where_it_was_left(self) -> None:
        logs = self.orch.robot_logs.list(orderby=Log.id)
        begun = logs.pages()
        first = next(begun)
        token = logs.token
        assert token is not None
        rest = logs.reading(resume=token).to_list()
        ids = [log.id for log in first + rest]
        self.assertEqual(len(ids), logs.count())
        self.assertEqual(len(set(ids)), len(ids))
        self.assertIsNone(logs.reading().token)

    def test_progress_is_shown_where_somebody_looks(self) -> None:
        error = Terminal()
        with patch("sys.stderr", error), patch.dict("sys.modules", {"tqdm.auto": None}):
            rows = self.orch.jobs.list(progress=True).to_list()
        self.assertIn(f"Jobs.list: {len(rows)} rows", error.getvalue())
        quiet = io.StringIO()
        with patch("sys.stderr", quiet):
            self.orch.jobs.list(progress=True).to_list()
        self.assertEqual(quiet.getvalue(), "")

    def test_the_same_for_coroutines(self) -> None:
        async def work() -> None:
            orch = AsyncOrchestrator.from_env().in_folder("Finance/Invoices")
            faulted = orch.jobs.list(filter=Job.state == "Faulted", orderby=Job.id.desc())
            ids = [job.id async for job in faulted[:2]]
            self.assertEqual(len(ids), 2)
            one = await orch.jobs.list(filter=Job.id == ids[0]).one()
            self.assertEqual(one.id, ids[0])
            with self.assertRaises(errors.SeveralRows):
                await faulted.one()

        asyncio.run(work())


class Terminal(io.StringIO):
    """A screen."""

    def isatty(self) -> bool:
        return True


if __name__ == "__main__":
    unittest.main()
