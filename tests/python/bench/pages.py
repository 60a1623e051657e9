"""What is read in all measurements: pages of the service's form, and a server that only hands them out."""

from __future__ import annotations

import json
import random
import socket
import sys
from typing import Any

_WORDS = [
    "invoice",
    "order",
    "payment",
    "approved",
    "rejected",
    "waiting",
    "robot",
    "queue",
    "vendor",
    "total",
]


def queue_items(count: int) -> bytes:
    """A page of queue items: 29 properties, nested records, open content; about 1.3 MB for 1000."""
    made = random.Random(1)
    rows = [_queue_item(made, number) for number in range(count)]
    return json.dumps({"@odata.context": "x", "value": rows}, separators=(",", ":")).encode()


def _queue_item(made: random.Random, number: int) -> dict[str, Any]:
    def text(words: int) -> str:
        return " ".join(made.choice(_WORDS) for _ in range(words))

    def moment() -> str:
        return (
            f"2025-06-{made.randint(1, 28):02}T{made.randint(0, 23):02}:00:00.{number % 1000:03}Z"
        )

    def key() -> str:
        digits = f"{made.getrandbits(128):032x}"
        return "-".join([digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]])

    return {
        "Id": 9_000_000 + number,
        "Key": key(),
        "UniqueKey": key(),
        "QueueDefinitionId": 17,
        "Status": made.choice(["New", "InProgress", "Failed", "Successful"]),
        "ReviewStatus": "None",
        "Priority": made.choice(["High", "Normal", "Low"]),
        "Reference": f"INV-{number}",
        "RetryNumber": number % 3,
        "AncestorId": None,
        "ManualAncestorId": None,
        "CreationTime": moment(),
        "DueDate": moment(),
        "RiskSlaDate": None,
        "DeferDate": moment(),
        "StartProcessing": moment(),
        "EndProcessing": moment(),
        "SecondsInPreviousAttempts": 0,
        "HasDueDate": True,
        "IsDeleted": False,
        "RowVersion": "AAAAAAAAB9E=",
        "OrganizationUnitId": 12,
        "OrganizationUnitFullyQualifiedName": "Finance/Invoices",
        "ProcessingExceptionType": "ApplicationException",
        "Progress": text(6),
        "SpecificContent": {"Vendor": text(3), "Total": number / 7, "Lines": [text(2)] * 3},
        "Output": {"Posted": True, "Document": f"D-{number}"},
        "ProcessingException": {
            "Reason": text(12),
            "Details": text(20),
            "Type": "ApplicationException",
            "CreationTime": moment(),
        },
        "Robot": {
            "Id": 5,
            "Name": "finance-1",
            "Username": "EXAMPLE\\robot",
            "Description": text(5),
            "MachineName": "VM-1",
            "Type": "Unattended",
        },
        "ReviewerUser": None,
    }


def log_page(rows: int, first: int) -> bytes:
    """A page of robot logs whose identifiers begin at `first`."""
    made = [
        {
            "JobKey": "5692161d-100b-45e5-8000-000000000000",
            "Level": "Info" if number % 9 else "Error",
            "WindowsIdentity": "EXAMPLE\\robot",
            "ProcessName": "InvoiceProcessing",
            "TimeStamp": f"2025-06-02T08:{number // 60 % 60:02}:{number % 60:02}.123Z",
            "Message": f"Invoice {number} was read and posted to the ledger of the month",
            "RawMessage": '{"message":"Invoice","level":"Information","fileName":"Main"}',
            "RobotName": "InvoiceBot-1",
            "HostMachineName": "VM-INV-01",
            "MachineId": 7,
            "MachineKey": "978dd7d1-4447-4fe0-b5eb-353b44000000",
            "RuntimeType": "Unattended",
            "Id": number,
        }
        for number in range(first, first + rows)
    ]
    return json.dumps({"@odata.context": "x", "value": made}, separators=(",", ":")).encode()


def _answer(body: bytes) -> bytes:
    head = (
        "HTTP/1.1 200 OK\r\ncontent-type: application/json; odata.metadata=minimal\r\n"
        f"content-length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


def _skipped(target: bytes) -> int:
    for part in target.replace(b"%24", b"$").partition(b"?")[2].split(b"&"):
        name, _, value = part.partition(b"=")
        if name == b"$skip":
            return int(value)
    return 0


def serve(rows: int, page: int) -> None:
    """Hand out pages of prepared bytes until standard input ends: logs by `$skip`, else queue items."""
    logs = [_answer(log_page(page, first)) for first in range(0, rows, page)]
    end = _answer(b'{"value":[]}')
    one = _answer(queue_items(1000))
    small = _answer(b'{"value":[{"Id":1,"Name":"a"}]}')
    with socket.create_server(("127.0.0.1", 0)) as server:
        print(server.getsockname()[1], flush=True)
        while True:
            connection, _ = server.accept()
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            _serve_in_thread(connection, logs, page, end, one, small)


def _serve_in_thread(
    connection: socket.socket, logs: list[bytes], page: int, end: bytes, one: bytes, small: bytes
) -> None:
    import threading

    def work() -> None:
        data = b""
        while True:
            while b"\r\n\r\n" not in data:
                more = connection.recv(65536)
                if not more:
                    return
                data += more
            head, _, data = data.partition(b"\r\n\r\n")
            target = head.split(b" ", 2)[1]
            number = _skipped(target) // page
            if b"RobotLogs" in target:
                connection.sendall(logs[number] if number < len(logs) else end)
            else:
                connection.sendall(one if b"QueueItems" in target else small)

    threading.Thread(target=work, daemon=True).start()


if __name__ == "__main__":
    serve(int(sys.argv[1]), int(sys.argv[2]))
