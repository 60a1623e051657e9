"""Records under the eyes of the interpreter: attributes by name, classes that derive, threads, garbage."""

from __future__ import annotations

import datetime
import gc
import threading
import unittest
import weakref
from typing import Any
from uuid import UUID

from orchestrator_odata.models import Job, QueueItem, Robot


def job(**values: str) -> Job:
    """A job with these values, as they stand in JSON."""
    return Job.from_json("{" + ",".join(f'"{name}":{text}' for name, text in values.items()) + "}")


class FinanceJob(Job):
    """A class of a program's own."""

    @property  # type: ignore[misc]
    def info(self) -> str:  # type: ignore[override]
        """Hide a property of the service's."""
        return "ours"

    @property
    def label(self) -> str:
        """Add something."""
        return f"{self.id}: {self.state}"


class Counted(Job):
    """A class with a constructor of its own."""

    made = 0

    def __init__(self, *arguments: object, **values: object) -> None:
        """Count what is made."""
        type(self).made += 1


class Marker(str):
    """A text that can be watched."""

    __slots__ = ("__weakref__",)


class Attributes(unittest.TestCase):
    """However a program asks."""

    def test_nulls_among_the_items_of_a_list_are_none_and_are_kept(self) -> None:
        text = '{"Environments":[null,{"Id":2}]}'
        found = Robot.from_json(text)
        first, second = found.environments or []
        self.assertIsNone(first)
        self.assertEqual(second.id, 2)
        self.assertEqual(found.to_json(), text)

    def test_names_that_were_put_together_are_found(self) -> None:
        found = job(Id="7", ReleaseName='"Invoices"')
        for name in ("id", "release_name"):
            made = "".join(list(name))
            self.assertEqual(getattr(found, made), getattr(found, name))
        self.assertFalse(hasattr(found, "no_such"))
        with self.assertRaisesRegex(AttributeError, "no_such"):
            found.no_such  # type: ignore[attr-defined]  # noqa: B018
        self.assertEqual(found.is_set("id"), True)

    def test_changes_are_seen_after_a_first_look(self) -> None:
        found = job(Id="7", Info='"received"')
        self.assertEqual(found.info, "received")
        found.info = "given"
        self.assertEqual((found.info, found.received("info")), ("given", None))
        del found.info
        self.assertEqual((found.info, found.is_set("info")), (None, False))
        self.assertEqual(found.to_json(), '{"Id":7}')
        found.id = 8
        self.assertEqual(found.to_json(), '{"Id":8}')

    def test_the_same_object_comes_at_each_look(self) -> None:
        found = job(Robot='{"Name":"a"}', ReleaseName='"Invoices"')
        self.assertIs(found.robot, found.robot)
        self.assertIs(found.release_name, found.release_name)

    def test_of_a_member_that_comes_twice_the_last_counts(self) -> None:
        self.assertEqual(Job.from_json('{"Id":1,"Id":2}').id, 2)

    def test_a_wrong_value_names_its_property_at_each_look(self) -> None:
        found = job(Id='"seven"', CreationTime='"2025-02-30T00:00:00Z"', Key='"x"')
        for name in ("id", "creation_time", "key"):
            for _ in range(2):
                with self.assertRaisesRegex(ValueError, "`(Id|CreationTime|Key)`"):
                    getattr(found, name)


class Classes(unittest.TestCase):
    """Programs derive classes of their own."""

    def test_what_is_inherited_is_read_and_what_is_hidden_stays_hidden(self) -> None:
        found = FinanceJob.from_json('{"Id":7,"State":"Faulted","Info":"theirs"}')
        self.assertEqual((found.label, found.info), ("7: Faulted", "ours"))
        self.assertEqual(found.to_dict(), {"Id": 7, "State": "Faulted", "Info": "theirs"})
        self.assertIsInstance(found.replace(id=8), FinanceJob)
        self.assertEqual(FinanceJob(id=9).id, 9)

    def test_a_constructor_of_its_own_is_called(self) -> None:
        Counted.made = 0
        items = Counted.list_from_json('[{"Id":1},{"Id":2}]')
        self.assertEqual(([item.id for item in items], Counted.made), ([1, 2], 2))

    def test_fields_of_two_classes_are_refused(self) -> None:
        with self.assertRaisesRegex(TypeError, "one base class"):
            type("Both", (Job, Robot), {})


class Values(unittest.TestCase):
    """The quick ways end where they are not sure."""

    def test_moments(self) -> None:
        utc = datetime.timezone.utc
        moments = {
            "2024-02-29T23:59:59.9999999Z": (2024, 2, 29, 23, 59, 59, 999999),
            "2025-12-31T00:00:00Z": (2025, 12, 31, 0, 0, 0, 0),
            "0001-01-01T00:00:00.1Z": (1, 1, 1, 0, 0, 0, 100000),
            "2025-06-02T08:00:00-03:30": (2025, 6, 2, 11, 30, 0, 0),
        }
        for text, parts in moments.items():
            found = job(CreationTime=f'"{text}"')
            self.assertEqual(found.creation_time, datetime.datetime(*parts, tzinfo=utc))
            self.assertEqual(found.to_dict(), {"CreationTime": text})

    def test_guids(self) -> None:
        for text in (
            "8066C309-cef8-4b47-9163-b273fc7cc43a",
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
        ):
            found = job(Key=f'"{text}"').key
            self.assertEqual(found, UUID(text))
            self.assertEqual(repr(found), repr(UUID(text)))

    def test_whole_numbers(self) -> None:
        for number in (0, -1, 999_999_999_999_999_999, 2**63 - 1, -(2**63)):
            self.assertEqual(job(Id=str(number)).id, number)

    def test_texts_with_escapes(self) -> None:
        text = r'"\"a\" \\ \/ \b\f\n\r\t é 😀 ü"'
        self.assertEqual(job(Info=text).info, '"a" \\ / \b\f\n\r\t é \U0001f600 ü')

    def test_rows_that_are_written_in_different_ways(self) -> None:
        rows = (
            '[{"Id":1,"Info":"a","Key":null},{"Id":2,"Info":"\\u0061","Key":null},'
            '{ "Id" : 3 , "Info" : "a" , "Key" : null },{"Key":null,"Id":-4,"Info":"a"},'
            '{"Id":5,"I\\u006efo":"a"}]'
        )
        found = [(item.id, item.info, item.key) for item in Job.list_from_json(rows)]
        self.assertEqual(found, [(number, "a", None) for number in (1, 2, 3, -4, 5)])

    def test_plain_data(self) -> None:
        content = (
            '{"a":[1,2.5,null,true,{"b":"\\u00fc"}],"big":123456789012345678901234567890,"a":0}'
        )
        item = QueueItem.from_json('{"SpecificContent":' + content + "}")
        self.assertEqual(item.specific_content, {"a": 0, "big": 123456789012345678901234567890})


class Sharing(unittest.TestCase):
    """Threads and the collector of garbage."""

    def test_threads_that_look_at_once_get_one_object(self) -> None:
        for _ in range(50):
            found = job(Robot='{"Name":"a"}', Key='"8066c309-cef8-4b47-9163-b273fc7cc43a"')
            seen: list[int] = []
            gate = threading.Barrier(4)

            def look(
                found: Job = found, seen: list[int] = seen, gate: threading.Barrier = gate
            ) -> None:
                gate.wait()
                seen.append(id(found.robot))
                seen.append(id(found.key))

            threads = [threading.Thread(target=look) for _ in range(4)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            self.assertEqual(len(set(seen)), 2)

    def test_values_end_with_their_record(self) -> None:
        marker = Marker("held")
        watched = weakref.ref(marker)
        found = job(Id="1")
        found.info = marker
        del marker
        gc.collect()
        self.assertIsNotNone(watched())
        del found
        self.assertIsNone(watched())

    def test_circles_are_garbage(self) -> None:
        class Noted(QueueItem):
            note: object

        def by_content(found: Any, circle: object) -> None:
            found.specific_content["up"] = circle

        def by_property(found: Any, circle: object) -> None:
            found.robot.name = circle

        def by_member(found: Any, circle: object) -> None:
            found.robot.set_member("up", circle)

        def by_list(found: Any, circle: object) -> None:
            found.reviewer_user.roles_list.append(circle)

        def by_attribute(found: Any, circle: object) -> None:
            found.note = circle

        for close in (by_content, by_property, by_member, by_list, by_attribute):
            with self.subTest(close.__name__):
                marker = Marker("held")
                watched = weakref.ref(marker)
                made = Noted if close is by_attribute else QueueItem
                found = made.from_json(
                    '{"SpecificContent":{},"Robot":{},"ReviewerUser":{"RolesList":[]}}'
                )
                close(found, (found, marker))
                del marker, found
                gc.collect()
                self.assertIsNone(watched())

    def test_only_what_can_be_part_of_a_circle_is_looked_at_for_garbage(self) -> None:
        found = QueueItem.from_json('{"Id":1,"Status":"New","Robot":{"Name":"r"}}')
        self.assertEqual((found.id, found.status), (1, "New"))
        self.assertFalse(gc.is_tracked(found))
        assert found.robot is not None
        self.assertTrue(gc.is_tracked(found))
        self.assertFalse(gc.is_tracked(found.robot))


if __name__ == "__main__":
    unittest.main()
