"""Records: what a program sees of the service's JSON."""

from __future__ import annotations

import datetime
import pickle
import unittest
from decimal import Decimal
from uuid import UUID

from orchestrator_odata.models import (
    Asset,
    HostLicensePerTenant,
    Job,
    JobState,
    QueueItem,
    SimpleRobot,
)

JOB = (
    '{"Id":7,"Key":"8066c309-cef8-4b47-9163-b273fc7cc43a","State":"Faulted",'
    '"CreationTime":"2025-06-02T08:00:00.1234567+02:00","Robot":{"Id":3,"Name":"finance-1"},'
    '"Info":null,"FutureMember":[1,{"a":"b"}]}'
)


class Records(unittest.TestCase):
    """Each test is about one promise."""

    def test_values_are_those_of_python(self) -> None:
        job = Job.from_json(JOB)
        self.assertEqual(job.id, 7)
        self.assertEqual(job.key, UUID("8066c309-cef8-4b47-9163-b273fc7cc43a"))
        self.assertIs(job.state, JobState.FAULTED)
        zone = datetime.timezone(datetime.timedelta(hours=2))
        moment = datetime.datetime(2025, 6, 2, 8, 0, 0, 123456, zone)
        self.assertEqual(job.creation_time, moment)
        robot = job.robot
        assert robot is not None
        self.assertEqual(robot.name, "finance-1")
        self.assertIs(job.robot, robot)

    def test_open_types_are_mappings(self) -> None:
        licence = HostLicensePerTenant.from_json('{"TenantId":3,"Robots":{"a":1}}')
        self.assertEqual(licence["Robots"], {"a": 1})
        licence["Studio"] = 5
        self.assertEqual(list(licence), ["Robots", "Studio"])
        self.assertEqual(dict(licence), {"Robots": {"a": 1}, "Studio": 5})
        self.assertIn("Studio", licence)
        self.assertEqual(licence.to_dict()["Studio"], 5)
        with self.assertRaises(KeyError):
            _ = licence["Attended"]

    def test_nothing_is_lost(self) -> None:
        job = Job.from_json(JOB)
        self.assertEqual(job.rest, {"FutureMember": [1, {"a": "b"}]})
        self.assertEqual(job.to_dict()["CreationTime"], "2025-06-02T08:00:00.1234567+02:00")
        self.assertEqual(Job.from_dict(job.to_dict()), job)
        self.assertEqual(pickle.loads(pickle.dumps(job)), job)

    def test_null_is_not_absent(self) -> None:
        job = Job.from_json(JOB)
        self.assertIsNone(job.info)
        self.assertTrue(job.is_set("info"))
        self.assertIsNone(job.release_name)
        self.assertFalse(job.is_set("release_name"))
        self.assertIn('"Info":null', job.to_json())
        self.assertNotIn("ReleaseName", job.to_json())

    def test_unknown_members_of_enumerations_survive(self) -> None:
        job = Job.from_json('{"State":"Dreaming"}')
        assert job.state is not None
        self.assertEqual(job.state, "Dreaming")
        self.assertFalse(job.state.is_known)
        self.assertTrue(JobState.FAULTED.is_known)
        self.assertEqual(job.to_json(), '{"State":"Dreaming"}')

    def test_a_body_holds_what_was_set(self) -> None:
        robot = SimpleRobot(id=3)
        robot.name = "finance-2"
        self.assertEqual(robot.to_dict(), {"Id": 3, "Name": "finance-2"})
        del robot.name
        self.assertEqual(robot.to_json(), '{"Id":3}')

    def test_a_change_within_is_seen(self) -> None:
        job = Job.from_json(JOB)
        assert job.robot is not None
        job.robot.name = "finance-9"
        self.assertEqual(job.to_dict()["Robot"], {"Id": 3, "Name": "finance-9"})

    def test_replace_leaves_the_original(self) -> None:
        job = Job.from_json(JOB)
        other = job.replace(id=8)
        self.assertEqual((job.id, other.id), (7, 8))
        self.assertEqual(other.rest, job.rest)
        self.assertNotEqual(job, other)

    def test_records_with_keys_can_be_in_sets(self) -> None:
        self.assertEqual(len({Job(id=1), Job(id=1), Job(id=2)}), 2)

    def test_decimals_and_large_numbers_are_exact(self) -> None:
        text = '{"Id":9223372036854775807}'
        self.assertEqual(QueueItem.from_json(text).id, 2**63 - 1)
        item = QueueItem.from_dict({"SpecificContent": {"Amount": Decimal("12.50")}})
        self.assertIn("12.50", item.to_json())

    def test_mistakes_are_named(self) -> None:
        with self.assertRaisesRegex(TypeError, "Asset has no property nam"):
            Asset(nam="x")  # type: ignore[call-arg]
        with self.assertRaisesRegex(ValueError, "`Id`: expected a whole number"):
            _ = Asset.from_json('{"Id":"seven"}').id
        naive = datetime.datetime(2025, 6, 2)
        with self.assertRaisesRegex(ValueError, "no time zone"):
            Job(creation_time=naive).to_json()

    def test_the_repr_hides_secrets(self) -> None:
        asset = Asset(name="mailbox", credential_password="planted")
        self.assertEqual(repr(asset), "Asset(credential_password=***, name='mailbox')")
        self.assertEqual(asset.credential_password, "planted")
        self.assertEqual(repr(Asset(credential_password=None)), "Asset(credential_password=None)")

    def test_the_repr_fits_a_line(self) -> None:
        self.assertLess(len(repr(Job.from_json(JOB))), 160)
        self.assertEqual(repr(SimpleRobot(id=3)), "SimpleRobot(id=3)")


if __name__ == "__main__":
    unittest.main()
