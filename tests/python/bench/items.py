"""What is read: a page of queue items, and a million robot logs."""

from __future__ import annotations

import base64
import json
from typing import Any

ITEMS = 1000
LOGS = 1_000_000
LOGS_OF_A_PAGE = 1000

_STATES = ("New", "InProgress", "Failed", "Successful")
_PRIORITIES = ("Low", "Normal", "High")
_ROBOTS = ("Unattended", "Attended", "Development")


def queue_items() -> bytes:
    """A page of queue items, some 1.3 MB, the same at every call."""
    return _page([_item(n) for n in range(ITEMS)])


def few_items() -> bytes:
    """A short page of them."""
    return _page([_item(n) for n in range(10)])


def few_jobs() -> bytes:
    """A short page of jobs."""
    return _page([_job(n) for n in range(10)])


def logs(page: int) -> bytes:
    """A page of robot logs, as if of all."""
    first = page * LOGS_OF_A_PAGE
    rows = [_log(n) for n in range(first, first + LOGS_OF_A_PAGE)]
    return _page(rows, LOGS)


def _page(rows: list[dict[str, Any]], count: int | None = None) -> bytes:
    page = {"@odata.context": "https://cloud.example.com/odata/$metadata#QueueItems"}
    around = page if count is None else {**page, "@odata.count": count}
    text = json.dumps({**around, "value": rows}, ensure_ascii=False, separators=(",", ":"))
    return text.encode()


def _moment(seconds: int, digits: int = 7) -> str:
    minutes, second = divmod(seconds, 60)
    hours, minute = divmod(minutes, 60)
    day, hour = divmod(hours, 24)
    fraction = "." + "1234567"[:digits] if digits else ""
    return f"2024-05-{1 + day:02}T{hour:02}:{minute:02}:{second:02}{fraction}Z"


def _item(n: int) -> dict[str, Any]:
    """Members stand in an order of their own: nothing promises a reader that of a description."""
    state = n % 4
    content = {
        "InvoiceNumber": f"INV-2024-{n:06}",
        "Vendor": "Söhne und Töchter, Inc.",
        "Amount": n * 13 + n % 100 / 100,
        "Currency": "EUR",
    }
    return {
        "QueueDefinitionId": 40 + n % 7,
        "Encrypted": False,
        "OutputData": None,
        "AnalyticsData": None,
        "Status": _STATES[state],
        "ReviewStatus": "None",
        "ReviewerUserId": 300 + n if n % 5 == 0 else None,
        "Key": f"{n * 7919:08x}-5717-4562-b3fc-{n * 104_729:012x}",
        "Reference": f"INV-2024-{n:06}",
        "ProcessingExceptionType": "BusinessException" if state == 2 else None,
        "DueDate": _moment(n + 86_400, 0) if n % 3 == 0 else None,
        "RiskSlaDate": None,
        "Priority": _PRIORITIES[n % 3],
        "DeferDate": None,
        "StartProcessing": _moment(n, 3) if state else None,
        "EndProcessing": _moment(n + 75) if state > 1 else None,
        "SecondsInPreviousAttempts": n % 2 * (n % 90),
        "AncestorId": 90_000 + n if n % 2 else None,
        "RetryNumber": n % 2,
        "SpecificData": json.dumps({"DynamicProperties": content}, ensure_ascii=False),
        "CreationTime": _moment(n),
        "Progress": "zur Prüfung" if state == 1 else None,
        "RowVersion": base64.b64encode(n.to_bytes(8, "big")).decode(),
        "OrganizationUnitId": 5 + n % 3,
        "OrganizationUnitFullyQualifiedName": "Finance/Invoices",
        "Id": 1_000_000 + n,
        "ProcessingException": _exception(n) if state == 2 else None,
        "SpecificContent": content,
        "ReviewerUser": _reviewer(n) if n % 5 == 0 else None,
        "Robot": _robot(n) if state else None,
    }


def _exception(n: int) -> dict[str, Any]:
    return {
        "Reason": "The vendor is blocked",
        "Details": f'Line {n}:\nno open order for vendor "{n}"',
        "Type": "BusinessException",
        "AssociatedImageFilePath": None,
        "CreationTime": _moment(n + 70),
    }


def _reviewer(n: int) -> dict[str, Any]:
    return {
        "Name": "Ada",
        "Surname": "Example",
        "UserName": f"ada{n}",
        "EmailAddress": f"ada{n}@example.com",
        "IsActive": True,
        "Type": "User",
        "RolesList": ["Administrator", "Reviewer"],
        "Id": 300 + n,
    }


def _robot(n: int) -> dict[str, Any]:
    return {
        "MachineName": f"MACHINE-{n % 50:03}",
        "MachineId": n % 50,
        "Name": f"Robot {n % 50}",
        "Username": rf"example\robot{n % 50}",
        "Description": None,
        "Type": _ROBOTS[n % 3],
        "UserId": 700 + n % 50,
        "Enabled": True,
        "Id": 60 + n % 50,
    }


def _job(n: int) -> dict[str, Any]:
    return {
        "Key": f"{n * 7919:08x}-5717-4562-b3fc-{n * 104_729:012x}",
        "StartTime": _moment(n),
        "EndTime": _moment(n + 75),
        "State": "Successful",
        "JobPriority": "Normal",
        "Source": "Manual",
        "Info": "Job completed",
        "CreationTime": _moment(n),
        "ReleaseName": "Invoices",
        "HostMachineName": f"MACHINE-{n % 50:03}",
        "Id": 500 + n,
    }


def _log(n: int) -> dict[str, Any]:
    return {
        "JobKey": f"8066c309-cef8-4b47-9163-{n:012x}",
        "Level": "Info",
        "WindowsIdentity": rf"CORP\robot{n % 7}",
        "ProcessName": "Invoices",
        "TimeStamp": f"2026-03-01T08:{n // 60 % 60:02}:{n % 60:02}.1234567Z",
        "Message": f"Row {n} of the ledger was read and filed",
        "RobotName": f"finance-{n % 5}",
        "HostMachineName": None,
        "MachineId": n % 11,
        "Id": n,
    }
