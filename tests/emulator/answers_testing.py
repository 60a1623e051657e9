"""Requests about test sets, test data, calendars and media that need values of their own."""

from __future__ import annotations

from answers_special import Special
from answers_walk import Json

QUEUE = "InvoiceCases"
CASE = "3c1f0b5e-70a1-4f62-9d64-0b6a7f1e0001"


def testing() -> dict[str, Special]:
    """The special requests by operation."""
    return {**_sets(), **_schedules(), **_data(), **_others()}


def _sets() -> dict[str, Special]:
    name: dict[str, Json] = {"Name": "New set"}
    cases: Json = [{"DefinitionId": 1, "VersionNumber": "1.2.0", "ReleaseId": 1}]
    packages: Json = [{"PackageIdentifier": "Invoices.Read", "VersionMask": "1.2.x"}]
    body: dict[str, Json] = {**name, "Packages": packages, "TestCases": cases}
    start = "/api/TestAutomation/StartTestSetExecution?testSetId=1"
    begin: tuple[str, str, Json] = ("POST", start, None)
    release: Json = {
        "Name": "Another reader",
        "ProcessKey": "Invoices.Read",
        "ProcessVersion": "1.2.0",
    }
    again: Json = [{"testCaseExecutionId": 1}, {"testCaseExecutionId": 2}]
    case = {"testCaseUniqueId": CASE, "packageIdentifier": "Invoices.Read"}
    prefix = "TestAutomation."
    return {
        "TestSets.create": Special(body=body),
        "TestSets.replace": Special({"key": 1}, body={"Id": 1, **body}),
        f"{prefix}StartTestSetExecution": Special(query={"testSetId": "1"}),
        f"{prefix}StartTestSetExecutionWithOptions": Special(query={"testSetId": "1"}, body={}),
        f"{prefix}CancelTestSetExecution": Special(
            query={"testSetExecutionId": "4"}, before=[begin]
        ),
        f"{prefix}CancelTestCaseExecution": Special(
            query={"testCaseExecutionId": "6"}, before=[begin]
        ),
        f"{prefix}ReexecuteTestCases": Special(body={"testCaseExecutions": again}),
        f"{prefix}CreateTestSetForReleaseVersion": Special(
            body={"releaseId": 1, "versionNumber": "1.2.0"}
        ),
        f"{prefix}GetReleasesForPackageVersion": Special(
            query={"packageIdentifier": "Invoices.Read", "version": "1.2.0"},
            before=[("POST", "/odata/Releases", release)],
        ),
        f"{prefix}GetPackageInfoByTestCaseUniqueId": Special(query=case),
        # The second test case of the sample fails with its second assertion.
        f"{prefix}GetAssertionScreenshot": Special(query={"testCaseAssertionId": "4"}),
        f"{prefix}GetTestCaseExecutionAttachment": Special(
            query={"testCaseExecutionAttachmentId": "1"}
        ),
        f"{prefix}GetTestSetExecutionAttachment": Special(
            query={"testSetExecutionAttachmentId": "1"}
        ),
        f"{prefix}GetTestCaseExecutionAttachments": Special(body={"testCaseExecutionId": 1}),
        f"{prefix}GetTestSetExecutionAttachments": Special(body={"testSetExecutionId": 1}),
    }


def _schedules() -> dict[str, Special]:
    body: dict[str, Json] = {"Name": "Nightly", "TestSetId": 1, "TimeZoneId": "UTC"}
    body |= {"CronExpression": "0 0 2 * * ?", "Enabled": True}
    switch: Json = {"testSetScheduleIds": [1, 2], "enabled": True}
    return {
        "TestSetSchedules.create": Special(body=body),
        "TestSetSchedules.replace": Special({"key": 1}, body={"Id": 1, **body}),
        "TestSetSchedules.SetEnabled": Special(body=switch),
    }


def _data() -> dict[str, Special]:
    content: Json = {"InvoiceNumber": "1"}
    prefix = "TestDataQueueActions."
    queue: dict[str, Json] = {"Name": "NewCases", "ContentJsonSchema": '{"type":"object"}'}
    return {
        "TestDataQueues.create": Special(body=queue),
        "TestDataQueues.replace": Special(
            {"key": 1}, body={"Name": QUEUE, "ContentJsonSchema": '{"type":"object"}'}
        ),
        f"{prefix}AddItem": Special(body={"queueName": QUEUE, "content": content}),
        f"{prefix}BulkAddItems": Special(body={"queueName": QUEUE, "items": [content, content]}),
        f"{prefix}GetNextItem": Special(body={"queueName": QUEUE, "setConsumed": True}),
        f"{prefix}SetItemsConsumed": Special(body={"itemIds": [1, 2], "isConsumed": True}),
        f"{prefix}SetAllItemsConsumed": Special(body={"queueName": QUEUE, "isConsumed": True}),
        f"{prefix}DeleteItems": Special(body=[1, 2]),
        f"{prefix}DeleteAllItems": Special(query={"queueName": QUEUE}),
    }


def _others() -> dict[str, Special]:
    day: dict[str, Json] = {"ExcludedDates": ["2025-06-03T00:00:00Z"], "TimeZoneId": "UTC"}
    calendar: dict[str, Json] = {"Name": "New calendar", **day}
    made: tuple[str, str, Json] = ("POST", "/odata/Calendars", calendar)
    return {
        "Calendars.create": Special(body=calendar),
        "Calendars.replace": Special({"key": 1}, body={"Id": 1, **calendar}),
        "Calendars.delete": Special({"key": 3}, before=[made]),
        "ExecutionMedia.DownloadMediaByJobId": Special({"jobId": 1}),
        "ExecutionMedia.DeleteMediaByJobId": Special(body={"jobId": 1}),
    }
