"""Processes and jobs."""

from __future__ import annotations

import asyncio
import json

from uipath.platform.orchestrator import Job

from service import Json
from world import World, call, refused, same

MISSING = "0f9d5a52-4f5e-4a8e-9a55-2f5f6d9f0c11"


def _job(world: World, key: str | None) -> dict[str, Json]:
    return world.service.row("Jobs", f"Key eq {key}")


def _start(world: World) -> Job:
    job: Job = world.user.processes.invoke("Check suppliers", {"in": 1}, folder_path=world.folder)
    return job


@call("processes.invoke")
def invoke(world: World) -> None:
    """A job of the process with its arguments."""
    job = world.user.processes.invoke(
        "Check suppliers", {"supplier": "Acme", "limit": 3}, folder_path=world.folder
    )
    row = _job(world, job.key)
    same((row["Id"], row["ReleaseName"]), (job.id, "Check suppliers"))
    same(json.loads(str(row["InputArguments"])), {"supplier": "Acme", "limit": 3})


@call("processes.invoke_async")
def invoke_async(world: World) -> None:
    """The same without waiting."""
    work = world.user.processes.invoke_async("Check suppliers", folder_path=world.folder)
    same(_job(world, asyncio.run(work).key)["ReleaseName"], "Check suppliers")


@call("jobs.retrieve")
def retrieve(world: World) -> None:
    """A job by its key, until it has ended."""
    key = _start(world).key
    assert key is not None
    job = world.user.jobs.retrieve(key, folder_path=world.folder)
    same(job.state in ("Pending", "Running"), True)
    world.service.advance(3600)
    job = world.user.jobs.retrieve(key, folder_path=world.folder)
    # Some jobs fail: the seed decides.
    same((job.key, job.state in ("Successful", "Faulted")), (key, True))
    same(job.end_time is not None, True)


@call("jobs.exists")
def exists(world: World) -> None:
    """Whether there is one of a key."""
    key = _start(world).key
    assert key is not None
    same(world.user.jobs.exists(key, folder_path=world.folder), True)
    same(world.user.jobs.exists(MISSING, folder_path=world.folder), False)


@call("jobs.list")
def jobs(world: World) -> None:
    """Filters, orders and pages."""
    expected = world.service.rows("Jobs", "State eq 'Faulted'")
    page = world.user.jobs.list(
        folder_path=world.folder, filter="State eq 'Faulted'", orderby="Id desc"
    )
    numbers = sorted((int(str(row["Id"])) for row in expected), reverse=True)
    same(bool(numbers), True)
    same([job.id for job in page.items], numbers)
    page = world.user.jobs.list(folder_path=world.folder, skip=1, top=2)
    same((len(page.items), page.has_more), (2, True))


@call("jobs.stop")
def stop(world: World) -> None:
    """Two jobs by their keys; a key that is not there is named."""
    keys = [str(_start(world).key) for _ in range(2)]
    world.user.jobs.stop(job_keys=keys, folder_path=world.folder)
    states = [_job(world, key)["State"] for key in keys]
    same(all(state in ("Stopping", "Stopped") for state in states), True)
    with refused(LookupError):
        world.user.jobs.stop(job_keys=[MISSING], folder_path=world.folder)


@call("jobs.stop with Kill")
def kill(world: World) -> None:
    """A job that is ended by force."""
    key = str(_start(world).key)
    world.user.jobs.stop(job_keys=[key], strategy="Kill", folder_path=world.folder)
    world.service.advance(3600)
    same(_job(world, key)["State"], "Stopped")


@call("jobs.restart")
def restart(world: World) -> None:
    """A job that failed starts once more, as a new one."""
    failed = world.service.rows("Jobs", "State eq 'Faulted'")[0]
    job = world.user.jobs.restart(job_key=str(failed["Key"]), folder_path=world.folder)
    same(job.state in ("Pending", "Running"), True)


@call("jobs.resume")
def resume(world: World) -> None:
    """The payload is delivered to the inbox of the job."""
    trigger = world.service.rows("JobTriggers")[0]
    world.robot.jobs.resume(job_id=str(trigger["JobId"]), payload={"approved": True})


@call("tasks.retrieve")
def tasks(world: World) -> None:
    """A task for somebody, and what it holds."""
    made = world.service.send(
        "POST",
        "/tasks/GenericTasks/CreateTask",
        {"type": "ExternalTask", "title": "Approve", "data": {"amount": 7}},
    )
    assert isinstance(made, dict)
    task = world.user.tasks.retrieve(str(made["key"]), app_folder_path=world.folder)
    same((task.title, task.data), ("Approve", {"amount": 7}))
