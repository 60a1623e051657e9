"""Checks the requests of calls.jsonl: complete, true to the tables, sensitive to them."""

from __future__ import annotations

import contextlib
import io
import json
import re
import shutil
import sys
import tempfile
import unittest
from pathlib import Path
from urllib.parse import unquote

sys.path.insert(0, str(Path(__file__).resolve().parent))

import make_calls
from committed import COUNTS, TABLES, Committed, Entry

FOLDER = "x-uipath-organizationunitid"
ALLOWED = re.compile(r"(?:[A-Za-z0-9\-._~/'(),=\[\]]|%[0-9A-F]{2})*")


class Requests(Committed):
    """What leaves the client, and that nothing is forgotten."""

    def test_current(self) -> None:
        self.assertEqual(make_calls.main(["--check"]), 0)

    def test_every_operation(self) -> None:
        for version, count in COUNTS.items():
            ids = [e["id"] for v, e, _ in self.pairs() if v == version]
            self.assertEqual(len(ids), len(set(ids)))
            first = {i[: -len("#1")] for i in ids if i.endswith("#1")}
            self.assertEqual(first, set(self.operations[version]))
            self.assertEqual(len(first), count)

    def test_every_parameter(self) -> None:
        exercised = {
            (version, entry["operation"], place, name)
            for version, entry, _ in self.pairs()
            for place, name in self.sent(entry)
        }
        for version, table in self.parameters.items():
            for row in table:
                place = "path" if row["in"] in ("key", "function") else row["in"]
                wanted = (version, row["operation"], place, row["name"])
                self.assertIn(wanted, exercised)

    def sent(self, entry: Entry) -> list[tuple[str, str]]:
        """Place and name of everything that the request of an entry carries."""
        request, arguments = entry["request"], entry["arguments"]
        body = request["body"]
        multipart = isinstance(body, dict) and list(body) == ["multipart"]
        result = [("query", name) for name, _ in request["query"]]
        if multipart:
            result += [("form", part["name"]) for part in body["multipart"]]
        elif "body" in arguments:
            self.assertEqual(arguments["body"], body)
            result.append(("body", "body"))
        else:
            self.assertIsNone(body)
        table = self.parameters[entry["versions"][0]]
        for row in table:
            if row["operation"] == entry["operation"]:
                if row["in"] == "header" and row["name"].lower() in request["headers"]:
                    result.append(("header", row["name"]))
                if row["in"] in ("key", "function", "path"):
                    result.append(("path", row["name"]))
        return result

    def test_verb_and_path(self) -> None:
        for version, entry, row in self.pairs():
            request = entry["request"]
            self.assertEqual(request["method"], row["verb"])
            path = request["path"]
            self.assertTrue(ALLOWED.fullmatch(path), path)
            names = re.findall(r"\{(\w+)\}", row["path_template"])
            pattern = re.escape(row["path_template"])
            for name in names:
                pattern = pattern.replace(rf"\{{{name}\}}", r"([A-Za-z0-9\-._~%,]*)")
            match = re.fullmatch(pattern, path)
            self.assertIsNotNone(match, f"{version} {entry['id']}: {path}")
            for name, raw in zip(names, match.groups() if match else (), strict=True):
                given = entry["arguments"][name]
                quoted = f"'{{{name}}}'" in row["path_template"]
                text = given if isinstance(given, str) else json.dumps(given)
                text = text.replace("'", "''") if quoted else text.strip("[]")
                self.assertEqual(unquote(raw), text.replace(", ", ","))

    def test_query(self) -> None:
        for version, entry, row in self.pairs():
            wanted = []
            for parameter in self.parameters[version]:
                if parameter["operation"] != row["id"] or parameter["in"] != "query":
                    continue
                value = entry["arguments"].get(parameter["name"])
                if value is None:
                    self.assertEqual(parameter["required"], "0")
                    continue
                for item in value if isinstance(value, list) else [value]:
                    text = item if isinstance(item, str) else json.dumps(item)
                    wanted.append([parameter["name"], text])
            for name, value in entry.get("options", {}).items():
                text = value if isinstance(value, str) else json.dumps(value)
                wanted.append([f"${name}", text])
            self.assertEqual(entry["request"]["query"], wanted)

    def test_headers(self) -> None:
        for _, entry, row in self.pairs():
            request = entry["request"]
            self.assertEqual(entry["folder"], 7)
            if row["folder_header"] == "1":
                self.assertEqual(request["headers"][FOLDER], "7")
            else:
                self.assertIn(FOLDER, request["absent_headers"])
            for name in request["headers"]:
                self.assertNotIn(name, request["absent_headers"])
        shared = [e for e in self.entries if e["id"] == "AuditLogs.Reports#1"]
        for entry in shared:
            name = "x-UIPATH-AuditedService"
            header = entry["arguments"][f"header:{name}"]
            self.assertNotEqual(header, entry["arguments"][name])
            self.assertEqual(entry["request"]["headers"][name.lower()], header)

    def test_cases(self) -> None:
        for version, table in self.parameters.items():
            entries = {e["id"]: e for v, e, _ in self.pairs() if v == version}
            for row in table:
                if row["required"] == "1" or row["in"] == "body":
                    continue
                sent = (row["in"], row["name"])
                self.assertIn(sent, self.sent(entries[f"{row['operation']}#1"]))
                self.assertNotIn(sent, self.sent(entries[f"{row['operation']}#2"]))
            for row in self.operations[version].values():
                beside = "204" in row["statuses"].split() and row["result_type"]
                found = f"{row['id']}#empty" in entries
                self.assertEqual(found, bool(beside))

    def test_options(self) -> None:
        for version, entry, row in self.pairs():
            options = entry.get("options", {})
            self.assertNotIn("", options.values())
            declared = set(row["query_options"].replace("$", "").split())
            self.assertLessEqual(set(options), declared)
            first = entry["id"].endswith("#1")
            rows_wanted = row["result_collection"] == "1"
            structured = self.schemas[version].structured(row["result_type"])
            if first and rows_wanted and structured:
                self.assertEqual(set(options), declared, entry["id"])
            if "top" in options and rows_wanted:
                self.assertLessEqual(len(entry["value"]), options["top"])
        filters = [
            e["options"].get("filter", "") for e in self.entries if "options" in e
        ]
        self.assertTrue(any("O''Brien" in text for text in filters))


PLANTS = (
    ("operations.tsv", "Folders.AssignUsers\t", "\tPOST\t", "\tPUT\t"),
    ("operations.tsv", "Jobs.StopJob\t", ".StopJob\t", ".StopJobb\t"),
    ("operations.tsv", "Stats.GetJobsStats\t", "/api/", "/odata/"),
    ("operations.tsv", "Assets.list\t", "\t200\t1\t", "\t200\t0\t"),
    ("operations.tsv", "Assets.list\t", " $skip", ""),
    ("operations.tsv", "Roles.delete\t", "\t204\t", "\t200\t"),
    ("parameters.tsv", "Buckets.GetFiles\t", "\trecursive\t", "\trecursively\t"),
    ("parameters.tsv", "Buckets.GetFiles\t", "\tquery\t", "\theader\t"),
    ("parameters.tsv", "Processes.UploadPackage\t2", "\tfile1\t", "\tfile10\t"),
    ("parameters.tsv", "AuditLogs.list\t", "AuditedService\t", "AuditService\t"),
    ("properties.tsv", "UiPath.Server.Configuration.OData.AssetDto\tName", "\tName\t", "\tTitle\t"),
    ("properties.tsv", "UiPath.Server.Configuration.OData.StopJobsRequest\tjobIds", "\t1\t", "\t0\t"),
    ("enum_members.tsv", "UiPath.Server.Configuration.OData.StopStrategy\tKill", "\tKill\t", "\tEnd\t"),
)  # fmt: skip


class Planted(unittest.TestCase):
    """A wrong table gives another file."""

    def test_faults_show(self) -> None:
        for version in COUNTS:
            for table, start, old, new in PLANTS:
                with self.subTest(version=version, row=start, new=new):
                    self.assertNotEqual(
                        self.planted(version, table, start, old, new), 0
                    )

    def planted(self, version: str, table: str, start: str, old: str, new: str) -> int:
        """The status of `--check` over tables with a fault."""
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / "facts"
            shutil.copytree(TABLES, copy)
            path = copy / version / table
            lines = path.read_text(encoding="utf-8").split("\n")
            hits = [n for n, l in enumerate(lines) if l.startswith(start) and old in l]
            self.assertTrue(hits, f"{version} {start} has no {old!r}")
            lines[hits[0]] = lines[hits[0]].replace(old, new, 1)
            path.write_text("\n".join(lines), encoding="utf-8")
            with contextlib.redirect_stderr(io.StringIO()):
                return make_calls.main(["--check", "--tables", str(copy)])


if __name__ == "__main__":
    unittest.main()
