"""A page of queue items into objects and into columns, beside msgspec and pyarrow."""

from __future__ import annotations

import io
from typing import Any

import msgspec  # type: ignore[import-not-found,unused-ignore]
import pyarrow as pa  # type: ignore[import-not-found,import-untyped,unused-ignore]
import pyarrow.json  # type: ignore[import-not-found,import-untyped,unused-ignore]
from orchestrator_odata import ArrowTable
from orchestrator_odata.models import QueueItem

from figures import Report, medians
from items import queue_items
from structs import Page

ROUNDS = 61
NESTED = {
    "processing_exception": (
        "reason",
        "details",
        "type",
        "associated_image_file_path",
        "creation_time",
    ),
    "reviewer_user": (
        "name",
        "surname",
        "user_name",
        "email_address",
        "is_active",
        "type",
        "roles_list",
        "id",
    ),
    "robot": (
        "machine_name",
        "machine_id",
        "name",
        "username",
        "description",
        "type",
        "user_id",
        "enabled",
        "id",
    ),
}


def three(items: list[Any]) -> object:
    """Three fields of each item."""
    for item in items:
        found = item.id, item.reference, item.status
    return items, found


def every(items: list[Any]) -> object:
    """Every field of each item and of what is in it."""
    values: list[object] = []
    for item in items:
        values += (
            item.queue_definition_id,
            item.encrypted,
            item.output_data,
            item.analytics_data,
            item.status,
            item.review_status,
            item.reviewer_user_id,
            item.key,
            item.reference,
            item.processing_exception_type,
            item.due_date,
            item.risk_sla_date,
            item.priority,
            item.defer_date,
            item.start_processing,
            item.end_processing,
            item.seconds_in_previous_attempts,
            item.ancestor_id,
            item.retry_number,
            item.specific_data,
            item.creation_time,
            item.progress,
            item.row_version,
            item.organization_unit_id,
            item.organization_unit_fully_qualified_name,
            item.id,
            item.specific_content,
        )
        for name, attributes in NESTED.items():
            inner = getattr(item, name)
            if inner is not None:
                values += [getattr(inner, attribute) for attribute in attributes]
        del values[:]
    return items


def values(items: list[Any]) -> list[object]:
    """What both must agree on. The seventh digit of a second is rounded by one, cut by the other."""
    return [
        (
            item.id,
            item.key,
            item.status.value,
            item.creation_time.replace(microsecond=0),
            item.due_date,
            item.row_version,
            item.specific_content,
            item.robot and item.robot.name,
        )
        for item in items
    ]


def _untyped(page: bytes) -> object:
    """As pyarrow reads JSON: one object a line."""
    return pyarrow.json.read_json(io.BytesIO(page))


def run(report: Report) -> None:
    """Measures and reports."""
    page = queue_items()
    decoder = msgspec.json.Decoder(Page)
    if values(decoder.decode(page).value) != values(QueueItem.list_from_json(page)):
        raise SystemExit("both ways must read the same values")
    ours, peer = medians(
        lambda: three(QueueItem.list_from_json(page)),
        lambda: three(decoder.decode(page).value),
        rounds=ROUNDS,
    )
    _ratio(report, "1000 items, three fields read", ours, peer, 0.8, "msgspec")
    ours, peer = medians(
        lambda: every(QueueItem.list_from_json(page)),
        lambda: every(decoder.decode(page).value),
        rounds=ROUNDS,
    )
    _ratio(report, "1000 items, every field read", ours, peer, 1.3, "msgspec")
    rows = b"\n".join(msgspec.json.encode(row) for row in msgspec.json.decode(page)["value"])
    ours, peer = medians(
        lambda: pa.table(ArrowTable(QueueItem, page)),
        lambda: _untyped(rows),
        rounds=ROUNDS,
    )
    _ratio(report, "1000 items to Arrow, typed", ours, peer, 0.7, "pyarrow.json, untyped")


def _ratio(report: Report, what: str, ours: float, peer: float, limit: float, name: str) -> None:
    detail = f"{ours * 1e3:.2f} ms; {name} {peer * 1e3:.2f} ms"
    report.at_most(what, ours / peer, limit, " ×", detail)
