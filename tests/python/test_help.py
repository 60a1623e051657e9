"""What `help()` and editors show of each operation, held to the tables of facts."""

from __future__ import annotations

import csv
import inspect
import itertools
import pydoc
import re
import unittest
from pathlib import Path
from typing import Any

from orchestrator_odata import API_VERSIONS, AsyncOrchestrator, Orchestrator

import conformance

FACTS = Path(__file__).parent.parent / "data" / "facts"
# Words of permissions such as `Jobs.View`, between `&`, `|` and parentheses.
PERMISSION = re.compile(r"[A-Za-z]+\.[A-Za-z]+")
FOLDER = "X-UIPATH-OrganizationUnitId"


def facts() -> list[dict[str, str]]:
    """The public operations, each as the newest version that has it says."""
    found: dict[str, dict[str, str]] = {}
    for version in API_VERSIONS:
        path = FACTS / version / "operations.tsv"
        with path.open(encoding="utf-8", newline="") as file:
            rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            found |= {row["id"]: row for row in rows if row["public"] == "1"}
    return list(found.values())


def needed(permissions: str) -> list[str]:
    """The words of an expression that make a difference."""
    words = sorted(set(PERMISSION.findall(permissions)))
    formula = PERMISSION.sub(lambda found: f"held[{found[0]!r}]", permissions)

    def matters(word: str) -> bool:
        others = [other for other in words if other != word]
        for values in itertools.product([False, True], repeat=len(others)):
            held = dict(zip(others, values, strict=True))
            names = {"authenticated": True}
            with_it = eval(formula, {**names, "held": {**held, word: True}})
            if with_it != eval(formula, {**names, "held": {**held, word: False}}):
                return True
        return False

    return [word for word in words if matters(word)]


def shown(method: Any) -> str:
    """What `help()` prints, in one line and without emphasis."""
    return " ".join(pydoc.plain(pydoc.render_doc(method)).split())


class Help(unittest.TestCase):
    """Each test is about all operations."""

    def setUp(self) -> None:
        known = conformance.methods()
        self.operations = [(row, known[row["id"]]) for row in facts()]
        self.assertEqual(len(self.operations), 464)

    def texts(self, client: type[Any]) -> list[tuple[dict[str, str], str]]:
        """Facts and help of each operation of a client."""
        orch = client("http://127.0.0.1", token="x")
        return [
            (row, shown(getattr(getattr(orch, method.accessor), method.name)))
            for row, method in self.operations
        ]

    def test_verb_and_path(self) -> None:
        for row, text in self.texts(Orchestrator):
            # Whether a value stands in quotes or brackets is said by its type.
            path = re.sub(r"['\[\]]", "", row["path_template"])
            self.assertIn(f"``{row['verb']} {path}``", text, row["id"])

    def test_permissions_and_scopes(self) -> None:
        checked = 0
        for row, text in self.texts(Orchestrator):
            permissions = row["permissions_api"] or row["permissions_doc"]
            for word in [*needed(permissions), *row["scopes"].split()]:
                self.assertRegex(text, rf"(?<![\w.]){re.escape(word)}(?!\.?\w)", row["id"])
                checked += 1
        self.assertGreater(checked, 1000)

    def test_the_folder_header(self) -> None:
        for row, text in self.texts(Orchestrator):
            self.assertEqual(FOLDER in text, row["folder_header"] == "1", row["id"])

    def test_coroutines_say_the_same(self) -> None:
        blocking = [text.split(" method of ")[1] for _, text in self.texts(Orchestrator)]
        waiting = [text.split(" method of ")[1] for _, text in self.texts(AsyncOrchestrator)]
        for (row, _), one, other in zip(self.operations, blocking, waiting, strict=True):
            start = f"``{row['verb']} "
            self.assertEqual(one.partition(start)[2], other.partition(start)[2], row["id"])

    def test_classes_of_sets_say_what_they_are(self) -> None:
        orch = Orchestrator("http://127.0.0.1", token="x")
        for accessor in {method.accessor for _, method in self.operations}:
            self.assertTrue(inspect.getdoc(type(getattr(orch, accessor))), accessor)


if __name__ == "__main__":
    unittest.main()
