"""What an expression of a script may be, as far as the package is concerned."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from typing import Any

from .. import _async_sets, _sets

PACKAGE = "orchestrator_odata"
CLIENTS = ("Orchestrator", "AsyncOrchestrator")
MAKERS = ("cloud", "from_env", "sign_in_with_browser")
"""Class methods that make clients."""
SAME = ("in_folder", "without_folder")
"""Methods that give another client."""
HARMLESS = ("url", "record", "preflight")
"""What calls no operation, or only asks for permissions."""

CONVENIENCES: dict[str, tuple[str, ...]] = {
    "start_and_wait": ("Jobs.StartJobs", "Jobs.get"),
    "wait_for_job": ("Jobs.get",),
    "folder": ("Folders.list",),
    "in_folders": ("Folders.list",),
    "add_queue_items": ("Queues.BulkAddQueueItems", "QueueDefinitions.list", "QueueItems.list"),
    "transaction": ("Queues.StartTransaction", "Queues.SetTransactionResult", "QueueItems.get"),
    "tail_logs": ("RobotLogs.list",),
    "bucket": (),
}
"""The operations that conveniences may call, those after a lost answer included."""
OF_QUEUES = {"transaction"}
"""Those that the set of queues has, too."""
OF_A_JOB = ("Jobs.list", "Jobs.get")
"""What `tail_logs` calls for the `job_key` of a job."""
EXTRACTIONS = ("extract", "plan_extraction")
"""What sets have to be extracted: their list is called, and that of folders."""
BUCKET: dict[str, tuple[str, ...]] = {
    "upload": ("Buckets.GetWriteUri",),
    "download": ("Buckets.GetReadUri",),
    "download_to": ("Buckets.GetReadUri",),
}
BUCKET_BY_NAME = "Buckets.list"
"""What a bucket calls that is not given by its number."""
ASKED = "Users.GetCurrentPermissions"
"""What `preflight` calls."""


@dataclass(frozen=True)
class Module:
    """The package."""


@dataclass(frozen=True)
class ClientClass:
    """A class of clients."""


@dataclass(frozen=True)
class Client:
    """A client."""


@dataclass(frozen=True)
class ClientMethod:
    """A method of a client."""

    name: str


@dataclass(frozen=True)
class Set:
    """The operations of a set, by the name of its accessor."""

    accessor: str


@dataclass(frozen=True)
class Operation:
    """A method of a set."""

    id: str


@dataclass(frozen=True)
class Likeness:
    """What is called like a set, of something that nobody knows."""

    accessor: str
    base: str


@dataclass(frozen=True)
class Helper:
    """What a convenience gives: a bucket, or several folders; then one of its methods."""

    kind: str
    method: str = ""
    is_by_id: bool = False


@dataclass(frozen=True)
class Holder:
    """A list, a tuple, a dictionary."""

    items: frozenset[Any]


@dataclass(frozen=True)
class Function:
    """A function of the script, or a method of one of its instances."""

    node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
    is_bound: bool = False


@dataclass(frozen=True)
class Class:
    """A class of the script."""

    node: ast.ClassDef


@dataclass(frozen=True)
class Instance:
    """An instance of a class of the script."""

    node: ast.ClassDef


def _methods(of_class: str) -> dict[str, str]:
    made: object = getattr(_sets, of_class)
    found: dict[str, str] = {}
    for name in dir(made):
        id: object = getattr(getattr(made, name), "operation", None)
        if isinstance(id, str):
            found[name] = id
    return found


def _accessors(of_sets: type) -> list[tuple[str, str]]:
    """The accessors of a client, with the names of the classes that they give."""
    found = vars(of_sets).items()
    return [
        (accessor, of.fget.__annotations__["return"])
        for accessor, of in found
        if isinstance(of, property) and of.fget is not None
    ]


SETS: dict[str, dict[str, str]] = {
    accessor: _methods(name) for accessor, name in _accessors(_sets.Sets)
}
"""The accessors of sets, each with its methods and the ids of their operations."""
CLASSES: dict[str, str] = {
    name: accessor
    for kind in (_sets.Sets, _async_sets.AsyncSets)
    for accessor, name in _accessors(kind)
}
"""The classes of sets, each with its accessor."""


def holds_client(value: object) -> bool:
    """Whether operations can be called by way of a value."""
    if isinstance(value, Holder):
        return any(holds_client(item) for item in value.items)
    return isinstance(value, Client | Set)
