"""Made-up values of the built-in types and enumerations.

A value depends on its seed (operation, entry and place) and its type alone, never on
the version of the tables nor on what stands beside it, so that equal operations of
two versions get equal entries.
"""

from __future__ import annotations

import base64
import hashlib
import uuid
from collections.abc import Sequence
from decimal import Decimal

from calls_json import Json
from calls_tables import Property, TableError, Tables

EVERYTHING = "O'Brien & Söhne/50% +1 #2? a=b é漢😀"
TEXTS = (
    EVERYTHING,
    "UiPath.Core.Activities:2.4.1-beta.3+build/7",
    "L'été à 100%: 漢字 & more? #1 = 1",
    "a+b c%2Bd%20e%",
    "''quoted'' (1,2);x=y",
    'C:\\Robots\\Prüfung "A" [1]{2}<3>|^`~!@$*_-.',
    "finance/invoices/2024 Q1#final?v=1&w=2",
    "👩‍👩‍👧 + Ελληνικά / العربية 'x'",
    "Invoices",
)
MILD_TEXTS = (
    "Invoices",
    "Rechnungsprüfung 50%",
    "O'Brien",
    "Finance/Invoices",
    "robot+1",
    "漢字ロボット",
    "Paid & closed? #7",
    "no reply = late",
)
SHORT_TEXTS = ("Invoices", "O'B 1/2", "é漢😀", "50% +1", "a=b&c?d#e", "x")
BODY_TEXTS = (
    "",
    'line 1\nline 2\r\n\t"quoted" \\ back / slash \b\f\u2028end',
    'e\u0301 <b>&amp;</b> \u001f{"a":[1]}',
)
HINTS = (
    ("email", "émile.o'brien+robots@example.com"),
    ("emailaddress", "émile.o'brien+robots@example.com"),
    ("url", "https://example.com/hooks?a=b&c=d%20e#f"),
    ("uri", "https://example.com/hooks?a=b&c=d%20e#f"),
    ("cron", "0 0/15 8-17 ? * MON-FRI *"),
    ("cronexpression", "0 0/15 8-17 ? * MON-FRI *"),
    ("timezoneid", "W. Europe Standard Time"),
    ("timezone", "W. Europe Standard Time"),
    ("culture", "fr-CA"),
    ("language", "fr-CA"),
    ("version", "1.0.3-alpha.7+build"),
    ("password", "p'ä s&s/w%0=rd+1#?"),
    ("schema", '{"type":"object","title":"é\'漢"}'),
    ("arguments", '{"in_Amount":12.5,"in_Name":"O\'Brien"}'),
    ("path", "Finance/Invoices & Crédits+50%"),
)
BIG = 9007199254740993
INTEGERS: dict[str, tuple[int, ...]] = {
    "Edm.Byte": (0, 7, 255),
    "Edm.SByte": (-128, 0, 127),
    "Edm.Int16": (-32768, 5, 32767),
    "Edm.Int32": (0, 1, 5, 42, 1440, 2147483647),
    "Edm.Int64": (0, 7, 14089, 2147483648, BIG, 9223372036854775807, -BIG),
}
IDENTIFIERS = (7, 14089, 302428, 4294967296, BIG, 9223372036854775807)
DECIMALS: dict[str, tuple[str, ...]] = {
    "Edm.Single": ("0.5", "-1234.25", "16777216"),
    "Edm.Double": ("0.5", "-1234.25", "1048576.0009765625"),
    "Edm.Decimal": ("0.1", "12345678901234567.89", "79228162514264337593543950335"),
}
TIMES: dict[str, tuple[str, ...]] = {
    "Edm.DateTimeOffset": (
        "2024-02-29T23:59:59.1234567Z",
        "2024-03-31T02:30:00.0000001+02:00",
        "2019-11-28T06:16:21.373Z",
        "2025-01-01T00:00:00Z",
        "2023-06-15T12:34:56.7890120Z",
    ),
    "Edm.Date": ("2024-02-29", "0001-01-01"),
    "Edm.TimeOfDay": ("23:59:59.1234567", "00:00:00"),
    "Edm.Duration": ("P1DT2H3M4.1234567S", "-PT0.5S", "PT0S"),
}
UNKNOWN_MEMBER = "NotYetInvented"


def _untyped() -> tuple[Json, ...]:
    return (
        {"amount": Decimal("12.50"), "größe": "漢 'x'", "big": BIG, "none": None},
        {"list": [1, "two", True, None, {"deep": [[]]}], "when": "2024-02-29"},
        {"": "", "a/b": {"%2F": "+"}},
    )


def draw(seed: str) -> int:
    """A large number that depends on the seed alone."""
    return int.from_bytes(hashlib.sha256(seed.encode()).digest()[:8], "big")


def chance(seed: str, one_in: int) -> bool:
    """True for one seed in so many."""
    return draw(seed) % one_in == 0


def pick_text(seed: str, texts: Sequence[str]) -> str:
    """The member that wins for this seed, however many losers stand beside it."""
    return min(texts, key=lambda text: (draw(f"{seed}={text}"), text))


def guid(seed: str) -> str:
    """A random-looking GUID in lower case."""
    digest = hashlib.sha256(seed.encode()).digest()
    return str(uuid.UUID(bytes=digest[:16], version=4))


def enumeration(tables: Tables, name: str, seed: str) -> str:
    """A member, or two members of an enumeration of flags."""
    found = tables.type(name)
    if not found.members:
        raise TableError(f"{name} has no members")
    if not found.flags:
        return pick_text(seed, found.members)
    single = [m for m in found.members if m not in ("None", "All")] or found.members
    ranked = sorted(single, key=lambda m: draw(f"{seed}={m}"))[:2]
    return ", ".join(sorted(ranked))


def _fits(text: str, shape: Property | None) -> bool:
    if shape is None:
        return True
    length = len(text.encode("utf-16-le")) // 2
    limit = shape.max_length
    return length >= shape.min_length and (limit is None or length <= limit)


def text(name: str, seed: str, shape: Property | None, free: bool) -> str:
    """A string; `free` ones may hold control characters or nothing at all."""
    lowered = name.lower()
    candidates = [value for suffix, value in HINTS if lowered.endswith(suffix)][:1]
    if not candidates:
        rare = [*TEXTS, *(BODY_TEXTS if free else ())]
        candidates = [*MILD_TEXTS] if free and not chance(f"{seed}~", 4) else rare
    fitting = [c for c in candidates if _fits(c, shape)]
    if not fitting:
        fitting = [c for c in (*SHORT_TEXTS, "") if _fits(c, shape)]
    if not fitting:
        raise TableError(f"no text fits {name}")
    return pick_text(seed, fitting)


def _integer(name: str, edm_type: str, seed: str, shape: Property | None) -> int:
    identifier = edm_type == "Edm.Int64" and name.lower().endswith(("id", "ids", "key"))
    candidates = INTEGERS[edm_type]
    if identifier:
        candidates = (*IDENTIFIERS, draw(f"{seed}#") % 1_000_000 + 1)
    low = shape.minimum if shape and shape.minimum is not None else None
    high = shape.maximum if shape and shape.maximum is not None else None
    fitting = [
        c
        for c in candidates
        if (low is None or c >= low) and (high is None or c <= high)
    ]
    if not fitting:
        fitting = [low if low is not None else high or 0]
    return fitting[draw(seed) % len(fitting)]


def primitive(
    name: str,
    edm_type: str,
    seed: str,
    shape: Property | None = None,
    free: bool = True,
) -> Json:
    """A value of a built-in type."""
    if edm_type == "Edm.String":
        return text(name, seed, shape, free)
    if edm_type in INTEGERS:
        return _integer(name, edm_type, seed, shape)
    if edm_type in DECIMALS:
        choices = DECIMALS[edm_type]
        return Decimal(choices[draw(seed) % len(choices)])
    if edm_type in TIMES:
        return pick_text(seed, TIMES[edm_type])
    if edm_type == "Edm.Boolean":
        return chance(seed, 2)
    if edm_type == "Edm.Guid":
        return guid(seed)
    if edm_type == "Edm.Binary":
        return pick_text(seed, ("AQID", "SGVsbG8h"))
    if edm_type == "Edm.Untyped":
        shapes = _untyped()
        return shapes[draw(seed) % len(shapes)]
    raise TableError(f"no values for {edm_type}")


def content(seed: str) -> bytes:
    """Bytes of a made-up file: not text, with line breaks and dashes in it."""
    digest = hashlib.sha256(seed.encode()).digest()
    return b"PK\x03\x04\x00\xff\r\n--" + digest[:6] + b"\r\n"


def encoded(data: bytes) -> str:
    """Base64 as the table writes bytes."""
    return base64.b64encode(data).decode()
