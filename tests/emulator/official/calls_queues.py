"""Queue items and transactions."""

from __future__ import annotations

import asyncio

from uipath.platform.orchestrator import CommitType

from service import Json
from world import World, call, same

QUEUE = "Payments"


def _queue(world: World, name: str) -> None:
    world.service.send("POST", "/odata/QueueDefinitions", {"Name": name, "MaxNumberOfRetries": 0})


def _item(world: World, reference: str) -> dict[str, Json]:
    return world.service.row("QueueItems", f"Reference eq '{reference}'")


def _begin(world: World, queue: str) -> dict[str, Json]:
    answer: object = world.robot.queues.create_transaction_item(
        {}, queue_name=queue, folder_path=world.folder
    )
    assert isinstance(answer, dict)
    return answer


@call("queues.create_item")
def create_item(world: World) -> None:
    """Content, priority and reference arrive."""
    item = {
        "specific_content": {"Iban": "DE02", "Amount": 12},
        "priority": "High",
        "reference": "J-1",
    }
    world.user.queues.create_item(item, queue_name=QUEUE, folder_path=world.folder)
    row = _item(world, "J-1")
    same((row["Status"], row["Priority"]), ("New", "High"))
    same(row["SpecificContent"], {"Iban": "DE02", "Amount": 12})


@call("queues.create_items")
def create_items(world: World) -> None:
    """All of them, or those that can be added."""
    two = [{"reference": f"J-{number}", "specific_content": {"N": number}} for number in (2, 3)]
    world.user.queues.create_items(two, QUEUE, CommitType.ALL_OR_NOTHING, folder_path=world.folder)
    same(_item(world, "J-3")["SpecificContent"], {"N": 3})
    # The queue Invoices takes a reference once.
    twice = [{"reference": "J-4", "specific_content": {}} for _ in range(2)]
    answer: object = world.user.queues.create_items(
        twice, "Invoices", CommitType.PROCESS_ALL_INDEPENDENTLY, folder_path=world.folder
    )
    assert isinstance(answer, dict)
    same((answer["Success"], len(answer["FailedItems"])), (False, 1))
    same(len(world.service.rows("QueueItems", "Reference eq 'J-4'")), 1)


@call("queues.list_items")
def list_items(world: World) -> None:
    """The items of the folder."""
    answer: object = world.user.queues.list_items(folder_path=world.folder)
    assert isinstance(answer, dict)
    references = {row["Reference"] for row in answer["value"]}
    same({"J-1", "J-2", "J-3", "J-4"} <= references, True)


@call("queues.create_transaction_item")
def create_transaction_item(world: World) -> None:
    """The item with the highest priority first, begun by this robot."""
    _queue(world, "Judged")
    for reference, priority in (("T-1", "Low"), ("T-2", "High")):
        item = {"reference": reference, "priority": priority, "specific_content": {"R": reference}}
        world.user.queues.create_item(item, queue_name="Judged", folder_path=world.folder)
    begun = _begin(world, "Judged")
    same((begun["Reference"], begun["Status"]), ("T-2", "InProgress"))
    same(_item(world, "T-2")["Status"], "InProgress")


@call("queues.create_transaction_item without a robot")
def create_transaction_item_by_user(world: World) -> None:
    """A new item that begins at once."""
    item = {"specific_content": {"Direct": True}}
    answer: object = world.user.queues.create_transaction_item(
        item, queue_name="Judged", no_robot=True, folder_path=world.folder
    )
    assert isinstance(answer, dict)
    same(answer["SpecificContent"], {"Direct": True})
    same(answer["Status"], "InProgress")


@call("queues.update_progress_of_transaction_item")
def update_progress(world: World) -> None:
    """How far it is."""
    key = str(_item(world, "T-2")["Id"])
    world.robot.queues.update_progress_of_transaction_item(key, "half", folder_path=world.folder)
    same(_item(world, "T-2")["Progress"], "half")


@call("queues.complete_transaction_item")
def complete(world: World) -> None:
    """An end with output."""
    key = str(_item(world, "T-2")["Id"])
    result = {"is_successful": True, "output": {"Paid": 12}}
    world.robot.queues.complete_transaction_item(key, result, folder_path=world.folder)
    row = _item(world, "T-2")
    same((row["Status"], row["Output"]), ("Successful", {"Paid": 12}))


@call("queues.complete_transaction_item with a failure")
def complete_failed(world: World) -> None:
    """An end with an exception of the business."""
    begun = _begin(world, "Judged")
    same(begun["Reference"], "T-1")
    result = {
        "is_successful": False,
        "processing_exception": {"Type": "BusinessException", "Reason": "No such account"},
    }
    work = world.robot.queues.complete_transaction_item_async(
        str(begun["Id"]), result, folder_path=world.folder
    )
    asyncio.run(work)
    row = _item(world, "T-1")
    same((row["Status"], row["ProcessingExceptionType"]), ("Failed", "BusinessException"))
