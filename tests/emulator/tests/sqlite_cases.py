"""Random ``$filter`` expressions, and the rows that SQLite finds for the same condition.

    python3 tests/emulator/tests/sqlite_cases.py OUTPUT [--count 10000] [--seed 1]

The first line of the output holds the rows as JSON, every further line an expression and the ids
that SQLite returns. Each node is made with its meaning in SQL beside it; where OData and SQL
differ, the SQL says what OData means:

- ``eq`` and ``ne`` treat null as a value: ``IS`` and ``IS NOT``.
- ``gt`` and ``lt`` are false with null, and ``ge`` and ``le`` true for two nulls.
- ``contains`` and the like take text literally and mind its case: ``instr`` and ``substr``.
- ``substring`` counts from 0.
- Doubles are multiples of 1/4, so that no operation rounds.
- Letters beyond ASCII have no case, because SQLite changes none.

The SQL has all parentheses; the OData expression has those that precedence requires, and now and
then more.
"""

from __future__ import annotations

import argparse
import json
import random
import sqlite3
from dataclasses import dataclass
from pathlib import Path

Cell = int | float | str | None
Row = dict[str, Cell]

COLUMNS = {
    "Id": "INTEGER",
    "Number": "INTEGER",
    "Other": "INTEGER",
    "Rate": "REAL",
    "Name": "TEXT",
    "Label": "TEXT",
    "Flag": "INTEGER",
    "Born": "TEXT",
}
WORDS = [
    "",
    "a",
    "A",
    "b",
    "ab",
    "Ab",
    "aB",
    "ba",
    "abc",
    "a'b",
    "%",
    "a_c",
    " ab ",
    "zz",
    "日本",
    "😀a",
]
DAYS = ["1999-12-31", "2000-01-01", "2000-02-29", "2024-02-29", "2024-12-31"]
COMPARISONS = {"eq": "IS", "ne": "IS NOT", "gt": ">", "lt": "<", "ge": ">=", "le": "<="}


# How close operators bind in OData, loosest first.
OR, AND, EQUALITY, RELATION, SUM, PRODUCT, UNARY, MEMBER, ATOM = range(9)


@dataclass(frozen=True)
class Term:
    """An expression in both languages; the SQL stands in parentheses where it needs them."""

    odata: str
    sql: str
    level: int = ATOM


def quoted(text: str) -> str:
    """A text literal, the same in both languages."""
    return "'" + text.replace("'", "''") + "'"


class Generator:
    """Makes expressions over the table."""

    def __init__(self, source: random.Random) -> None:
        self.random = source

    def rows(self, count: int) -> list[Row]:
        """Rows of the table; a fifth of the values is null."""
        choose = self.random
        rows: list[Row] = []
        for number in range(1, count + 1):
            row: Row = {
                "Id": number,
                "Number": choose.randint(-20, 20),
                "Other": choose.choice([0, 1, -1, 7, 1000, 2**53, 2**53 + 1, -(2**53) - 1]),
                "Rate": choose.randint(-40, 40) / 4,
                "Name": choose.choice(WORDS),
                "Label": choose.choice(WORDS),
                "Flag": choose.randint(0, 1),
                "Born": choose.choice(DAYS),
            }
            for name in list(row)[1:]:
                if choose.random() < 0.2:
                    row[name] = None
            rows.append(row)
        return rows

    def operand(self, term: Term, level: int) -> str:
        """A term as an operand that must bind at least so closely."""
        needs = term.level < level
        return f"({term.odata})" if needs or self.random.random() < 0.15 else term.odata

    def infix(self, left: Term, word: str, right: Term, sql: str, level: int) -> Term:
        """Two terms and an operator, which takes the left of equals first."""
        first, second = self.operand(left, level), self.operand(right, level + 1)
        word = word if self.random.random() < 0.9 else word.upper()
        return Term(f"{first} {word} {second}", sql, level)

    def number(self, value: float) -> Term:
        """A numeric literal."""
        text = f"{value:.2f}" if isinstance(value, float) else str(value)
        return Term(text, f"({value!r})")

    def integer(self, depth: int) -> Term:
        """An integer."""
        choose = self.random
        kind = choose.randrange(9) if depth > 0 else choose.randrange(3)
        if kind == 0:
            return self.number(choose.choice([*range(-21, 22), 2**53, 2**53 + 1]))
        if kind <= 2:
            name = choose.choice(["Id", "Number", "Other"])
            return Term(self.spelt(name), name)
        if kind == 3:
            text = self.text(depth - 1)
            return Term(f"length({text.odata})", f"length({text.sql})")
        if kind == 4:
            text, part = self.text(depth - 1), self.text(depth - 1)
            sql = f"(instr({text.sql}, {part.sql}) - 1)"
            return Term(f"indexof({text.odata},{part.odata})", sql)
        if kind == 5:
            day = self.day()
            name, mark = choose.choice([("year", "%Y"), ("month", "%m"), ("day", "%d")])
            sql = f"CAST(strftime('{mark}', {day.sql}) AS INTEGER)"
            return Term(f"{name}({day.odata})", sql)
        left = self.integer(depth - 1)
        if kind == 6:
            divisor = self.number(choose.choice([-7, -3, -2, 2, 3, 10]))
            word, mark = choose.choice([("div", "/"), ("mod", "%")])
            return self.infix(left, word, divisor, f"({left.sql} {mark} {divisor.sql})", PRODUCT)
        if kind == 7:
            return Term(f"-{self.operand(left, UNARY)}", f"(-{left.sql})", UNARY)
        small = Term(self.spelt("Number"), "Number")
        word, mark = choose.choice([("add", "+"), ("sub", "-")])
        return self.infix(left, word, small, f"({left.sql} {mark} {small.sql})", SUM)

    def double(self, depth: int) -> Term:
        """A double whose value is exact."""
        choose = self.random
        kind = choose.randrange(5) if depth > 0 else choose.randrange(2)
        if kind == 0:
            return self.number(choose.randint(-40, 40) / 4)
        if kind == 1:
            return Term(self.spelt("Rate"), "Rate")
        left = self.double(depth - 1)
        if kind == 2:
            word, mark = choose.choice([("add", "+"), ("sub", "-")])
            right = self.double(depth - 1)
            return self.infix(left, word, right, f"({left.sql} {mark} {right.sql})", SUM)
        if kind == 3:
            factor = self.number(choose.choice([-2, 2, 4]))
            return self.infix(left, "mul", factor, f"({left.sql} * {factor.sql})", PRODUCT)
        # SQLite rounds the middle away from zero, too.
        return Term(f"round({left.odata})", f"round({left.sql})")

    def text(self, depth: int) -> Term:
        """A text."""
        choose = self.random
        kind = choose.randrange(8) if depth > 0 else choose.randrange(3)
        if kind == 0:
            word = quoted(choose.choice(WORDS))
            return Term(word, word)
        if kind <= 2:
            name = choose.choice(["Name", "Label"])
            return Term(self.spelt(name), name)
        inner = self.text(depth - 1)
        if kind == 3:
            name, function = choose.choice([("tolower", "lower"), ("toupper", "upper")])
            return Term(f"{name}({inner.odata})", f"{function}({inner.sql})")
        if kind == 4:
            return Term(f"trim({inner.odata})", f"trim({inner.sql})")
        if kind == 5:
            other = self.text(depth - 1)
            return Term(f"concat({inner.odata},{other.odata})", f"({inner.sql} || {other.sql})")
        start = choose.randint(0, 3)
        if kind == 6:
            return Term(f"substring({inner.odata},{start})", f"substr({inner.sql}, {start + 1})")
        length = choose.randint(0, 3)
        return Term(
            f"substring({inner.odata},{start},{length})",
            f"substr({inner.sql}, {start + 1}, {length})",
        )

    def day(self) -> Term:
        """A date."""
        if self.random.random() < 0.3:
            day = self.random.choice(DAYS)
            return Term(day, f"'{day}'")
        return Term(self.spelt("Born"), "Born")

    def spelt(self, name: str) -> str:
        """A property in one case or another."""
        return self.random.choice([name, name, name, name.lower(), name.upper()])

    def pair(self, depth: int) -> tuple[Term, Term]:
        """Two operands that can be compared."""
        kind = self.random.randrange(5)
        if kind == 0:
            return self.integer(depth), self.integer(depth)
        if kind == 1:
            return self.double(depth), self.double(depth)
        if kind == 2:
            return self.day(), self.day()
        if kind == 3:
            return self.double(depth), Term("Number", "Number")
        return self.text(depth), self.text(depth)

    def comparison(self, depth: int) -> Term:
        """A comparison."""
        word, mark = self.random.choice(list(COMPARISONS.items()))
        left, right = self.pair(depth)
        sql = f"({left.sql} {mark} {right.sql})"
        if word in ("gt", "lt"):
            sql = f"ifnull({sql}, 0)"
        elif word in ("ge", "le"):
            sql = f"ifnull({sql}, {left.sql} IS NULL AND {right.sql} IS NULL)"
        return self.infix(left, word, right, sql, EQUALITY if word in ("eq", "ne") else RELATION)

    def membership(self, depth: int) -> Term:
        """A list of literals, null perhaps among them."""
        choose = self.random
        is_text = choose.random() < 0.5
        operand = self.text(depth) if is_text else self.integer(depth)
        items = [
            quoted(choose.choice(WORDS)) if is_text else str(choose.randint(-20, 20))
            for _ in range(choose.randint(0, 4))
        ]
        if choose.random() < 0.3:
            items.append("null")
        tests = [f"{operand.sql} IS ({item})" for item in items] or ["0"]
        odata = f"{self.operand(operand, ATOM)} in ({','.join(items)})"
        return Term(odata, f"({' OR '.join(tests)})", MEMBER)

    def search(self, depth: int) -> Term:
        """``contains`` and the like; null where an operand is null."""
        text, part = self.text(depth), self.text(depth)
        name = self.random.choice(["contains", "startswith", "endswith"])
        if name == "contains":
            sql = f"(instr({text.sql}, {part.sql}) > 0)"
        elif name == "startswith":
            sql = f"(substr({text.sql}, 1, length({part.sql})) = {part.sql})"
        else:
            # The last letters: all that follow the first length(text) - length(part).
            start = f"length({text.sql}) - length({part.sql}) + 1"
            fits = f"length({part.sql}) <= length({text.sql})"
            sql = f"({fits} AND substr({text.sql}, max({start}, 1)) = {part.sql})"
        return Term(f"{name}({text.odata},{part.odata})", sql)

    def flag(self) -> Term:
        """A condition without operands."""
        terms = [Term("true", "1"), Term("false", "0"), Term("null", "NULL")]
        return self.random.choice([Term("Flag", "Flag"), Term("Flag", "Flag"), *terms])

    def condition(self, depth: int) -> Term:
        """A condition that may be null."""
        choose = self.random
        kind = choose.randrange(13) if depth > 0 else choose.randrange(6)
        if kind <= 2:
            return self.comparison(depth)
        if kind == 3:
            return self.membership(depth)
        if kind == 4:
            return self.search(depth)
        if kind == 5:
            return self.flag() if choose.random() < 0.5 else self.comparison(depth)
        left = self.condition(depth - 1)
        if kind <= 7:
            return Term(f"not {self.operand(left, UNARY)}", f"(NOT {left.sql})", UNARY)
        right = self.condition(depth - 1)
        if kind == 8:
            word, mark = choose.choice([("eq", "IS"), ("ne", "IS NOT")])
            return self.infix(left, word, right, f"({left.sql} {mark} {right.sql})", EQUALITY)
        word, level = choose.choice([("and", AND), ("or", OR)])
        return self.infix(left, word, right, f"({left.sql} {word.upper()} {right.sql})", level)


def main() -> None:
    """Writes the file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("output", type=Path)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    generator = Generator(random.Random(arguments.seed))
    rows = generator.rows(60)
    database = sqlite3.connect(":memory:")
    columns = ", ".join(f"{name} {kind}" for name, kind in COLUMNS.items())
    database.execute(f"CREATE TABLE people ({columns})")
    marks = ", ".join("?" for _ in COLUMNS)
    database.executemany(
        f"INSERT INTO people VALUES ({marks})", [tuple(row.values()) for row in rows]
    )
    for row in rows:
        flag = row["Flag"]
        row["Flag"] = None if flag is None else bool(flag)
    with arguments.output.open("w", encoding="utf-8") as output:
        output.write(json.dumps(rows, ensure_ascii=False) + "\n")
        for _ in range(arguments.count):
            term = generator.condition(4)
            found = database.execute(f"SELECT Id FROM people WHERE {term.sql} ORDER BY Id")
            ids = [int(row[0]) for row in found]
            line = {"filter": term.odata, "sql": term.sql, "ids": ids}
            output.write(json.dumps(line, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
