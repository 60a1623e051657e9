"""What clients have beside single calls, blocking and async: the work is done in Rust."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeAlias, TypeVar, cast

from . import _native
from ._bulk import plain_items
from ._listing import AsyncListing, Listing
from ._set import AsyncSet, Set
from ._transaction import AsyncTransaction, Transaction, wish
from ._wait import wait

if TYPE_CHECKING:
    import datetime
    from uuid import UUID

    from ._client import AsyncOrchestrator, Orchestrator
    from .models import Job, Log, QueueItemData, StartProcess
    from .permissions import Preflight, _Given

    _Mode: TypeAlias = Literal["each", "all", "until_failure"]

__all__ = [
    "AsyncBucket",
    "AsyncConveniences",
    "Bucket",
    "Conveniences",
    "FoundFolder",
    "is_signed",
]

_T = TypeVar("_T")
_File: TypeAlias = str | os.PathLike[str]

JOB_TIME = 3600.0
"""Seconds that a job is waited for unless said otherwise."""


def is_signed(secret: str, signature: str, body: bytes) -> bool:
    """Tell whether an event comes from whoever knows the webhook's secret.

    `signature` is the value of the header `X-UiPath-Signature`, `body` the body as it arrived:
    reading and writing JSON again changes it.
    """
    return _native.is_signed(secret, signature, body)


class FoundFolder(NamedTuple):
    """A folder that was looked up."""

    id: int
    path: str
    name: str
    key: str | None


def _content(content: bytes | _File | Any) -> dict[str, Any]:
    if isinstance(content, bytes | bytearray):
        return {"content": bytes(content)}
    if isinstance(content, str | os.PathLike):
        return {"file": os.fspath(content)}
    return {"content": content.read()}


class Conveniences(Set):
    """Conveniences that return when the work is done."""

    __slots__ = ()

    def _run(self, work: str, form: str, /, **given: Any) -> Any:
        return _native.run(self._client, work, form, **given)

    def server_version(self) -> str | None:
        """Name the version of the API that the server has, where it says so.

        It is the newest that the server states in its answers; the service document is asked for
        where none came yet. Operations that this version lacks are refused before anything is
        sent, and bodies leave out what it does not know. A version that the package was not made
        for is sent everything.
        """
        version: str | None = self._run("server_version", "Edm.Untyped")
        return version

    def preflight(self, operations: Iterable[_Given], *, folders: str | None = None) -> Preflight:
        """Compare what operations need with what the signed-in caller has.

        `operations` are methods of sets (`orch.jobs.start_jobs`), or ids (`"Jobs.StartJobs"`).
        Folders are that of the client, or those like the pattern `folders` (`"/Finance/**"`).
        Nothing is called but `Users.GetCurrentPermissions`.
        """
        from .permissions import _ids, _preflight  # noqa: PLC0415

        found = self._run("preflight", "Edm.Untyped", operations=_ids(operations), pattern=folders)
        return _preflight(found)

    def start_and_wait(self, start: StartProcess, *, at_most: float = JOB_TIME) -> list[Job]:
        """Start jobs and wait until all of them have ended, well or not, `at_most` seconds.

        Look at their `state`, and at `output_arguments` for what they returned. `Timeout` when a
        job has not ended in time; it goes on.
        """
        jobs: list[Job] = self._run("start_and_wait", "[Job]", start=start, at_most=at_most)
        return jobs

    def wait_for_job(self, id: int, *, at_most: float = JOB_TIME) -> Job:
        """Wait until a job has ended, well or not; `Timeout` after `at_most` seconds."""
        job: Job = self._run("wait_for_job", "Job", id=id, at_most=at_most)
        return job

    def folder(self, name: str) -> FoundFolder:
        """Find a folder by its full path, or by its name where only one has it.

        The folders are read once for all clients made from one another. `NotFound` names what
        comes close, `Conflict` all folders of that name.
        """
        return FoundFolder(*self._run("find_folder", "Edm.Untyped", name=name))

    def in_folders(self, pattern: str, *, budget: int = 4) -> InFolders:
        """Read lists of several folders at once: `*` is any part of one name, `**` any names."""
        return InFolders(cast("Orchestrator", self), pattern, budget)

    def add_queue_items(
        self,
        queue: str,
        items: Iterable[QueueItemData | dict[str, Any]] | Any,
        *,
        mode: _Mode = "each",
        chunk: int | None = None,
    ) -> int:
        """Add any number of items to a queue, in as many requests as they need.

        `items` are records, dictionaries, or a data frame of pandas, polars or pyarrow: a row is
        the content of an item, a column `Reference` its reference. `NotAllAdded` says which are
        not there. `mode` is `each` for itself, `all` or nothing, or `until_failure`.
        """
        added: int = self._run(
            "add_queue_items",
            "Edm.Int64",
            queue=queue,
            items=plain_items(items),
            mode=mode,
            chunk=chunk,
        )
        return added

    def transaction(self, queue: str, *, reference: str | None = None) -> Transaction:
        """Work on the next item of a queue, as `orch.queues.transaction` does."""
        return Transaction(self._client, wish(queue, reference))

    def tail_logs(
        self,
        *,
        since: datetime.datetime | None = None,
        job_key: UUID | str | None = None,
        settle: float | None = None,
    ) -> Iterator[Log]:
        """Follow robot logs: those since a time, or of a job, then new ones as they come.

        Without end, unless `settle` is set: then it ends that many seconds after the job did.
        """
        from . import models  # noqa: PLC0415

        rows = _native.tail_logs(self._client, since=since, job_key=job_key, settle=settle)
        while (row := rows.next()) is not None:
            yield models.Log.from_json(row[1])

    def bucket(self, bucket: str | int | UUID) -> Bucket:
        """Give a storage bucket of the folder, by its name, number or key."""
        return Bucket(self._client, bucket)


class AsyncConveniences(AsyncSet):
    """The same as coroutines."""

    __slots__ = ()

    async def _run(self, work: str, form: str, /, **given: Any) -> Any:
        return await wait(lambda done: _native.start_run(done, self._client, work, form, **given))

    async def server_version(self) -> str | None:
        """Name the version of the API that the server has; see `Orchestrator.server_version`."""
        version: str | None = await self._run("server_version", "Edm.Untyped")
        return version

    async def preflight(
        self, operations: Iterable[_Given], *, folders: str | None = None
    ) -> Preflight:
        """Compare what operations need with what the caller has; see `Orchestrator.preflight`."""
        from .permissions import _ids, _preflight  # noqa: PLC0415

        found = await self._run(
            "preflight", "Edm.Untyped", operations=_ids(operations), pattern=folders
        )
        return _preflight(found)

    async def start_and_wait(self, start: StartProcess, *, at_most: float = JOB_TIME) -> list[Job]:
        """Start jobs and wait until all of them have ended, well or not, `at_most` seconds.

        Look at their `state`, and at `output_arguments` for what they returned. `Timeout` when a
        job has not ended in time; it goes on.
        """
        jobs: list[Job] = await self._run("start_and_wait", "[Job]", start=start, at_most=at_most)
        return jobs

    async def wait_for_job(self, id: int, *, at_most: float = JOB_TIME) -> Job:
        """Wait until a job has ended, well or not; `Timeout` after `at_most` seconds."""
        job: Job = await self._run("wait_for_job", "Job", id=id, at_most=at_most)
        return job

    async def folder(self, name: str) -> FoundFolder:
        """Find a folder by its full path, or by its name where only one has it.

        The folders are read once for all clients made from one another. `NotFound` names what
        comes close, `Conflict` all folders of that name.
        """
        return FoundFolder(*await self._run("find_folder", "Edm.Untyped", name=name))

    def in_folders(self, pattern: str, *, budget: int = 4) -> AsyncInFolders:
        """Read lists of several folders at once: `*` is any part of one name, `**` any names."""
        return AsyncInFolders(cast("AsyncOrchestrator", self), pattern, budget)

    async def add_queue_items(
        self,
        queue: str,
        items: Iterable[QueueItemData | dict[str, Any]] | Any,
        *,
        mode: _Mode = "each",
        chunk: int | None = None,
    ) -> int:
        """Add any number of items to a queue, in as many requests as they need.

        `items` are records, dictionaries, or a data frame of pandas, polars or pyarrow: a row is
        the content of an item, a column `Reference` its reference. `NotAllAdded` says which are
        not there. `mode` is `each` for itself, `all` or nothing, or `until_failure`.
        """
        added: int = await self._run(
            "add_queue_items",
            "Edm.Int64",
            queue=queue,
            items=plain_items(items),
            mode=mode,
            chunk=chunk,
        )
        return added

    def transaction(self, queue: str, *, reference: str | None = None) -> AsyncTransaction:
        """Work on the next item of a queue, as `orch.queues.transaction` does."""
        return AsyncTransaction(self._client, wish(queue, reference))

    async def tail_logs(
        self,
        *,
        since: datetime.datetime | None = None,
        job_key: UUID | str | None = None,
        settle: float | None = None,
    ) -> AsyncIterator[Log]:
        """Follow robot logs: those since a time, or of a job, then new ones as they come.

        Without end, unless `settle` is set: then it ends that many seconds after the job did.
        """
        from . import models  # noqa: PLC0415

        rows = _native.tail_logs(self._client, since=since, job_key=job_key, settle=settle)
        while (row := await wait(rows.start_next)) is not None:
            yield models.Log.from_json(row[1])

    def bucket(self, bucket: str | int | UUID) -> AsyncBucket:
        """Give a storage bucket of the folder, by its name, number or key."""
        return AsyncBucket(self._client, bucket)


class Bucket:
    """A storage bucket: files go up and down through addresses that the service signs."""

    def __init__(self, client: _native.Client, bucket: str | int | UUID) -> None:
        self._client = client
        self._bucket = bucket

    def upload(
        self, path: str, content: bytes | _File | Any, *, content_type: str | None = None
    ) -> None:
        """Write a file: from bytes, from a file on disk, which is streamed, or a file object."""
        given = {"bucket": self._bucket, "path": path, "content_type": content_type}
        _native.run(self._client, "upload", "Edm.Untyped", **given, **_content(content))

    def download(self, path: str) -> bytes:
        """Read a file into memory."""
        content: bytes = _native.run(
            self._client, "download", "Edm.Untyped", bucket=self._bucket, path=path
        )
        return content

    def download_to(self, path: str, file: _File) -> None:
        """Read a file to disk: it appears there when all of it has arrived and is checked."""
        name = os.fspath(file)
        given = {"bucket": self._bucket, "path": path, "file": name}
        _native.run(self._client, "download", "Edm.Untyped", **given)


class AsyncBucket:
    """The same with coroutines."""

    def __init__(self, client: _native.Client, bucket: str | int | UUID) -> None:
        self._client = client
        self._bucket = bucket

    async def upload(
        self, path: str, content: bytes | _File | Any, *, content_type: str | None = None
    ) -> None:
        """Write a file: from bytes, from a file on disk, which is streamed, or a file object."""
        given = {"bucket": self._bucket, "path": path, "content_type": content_type}
        given |= _content(content)
        await self._run("upload", given)

    async def download(self, path: str) -> bytes:
        """Read a file into memory."""
        content: bytes = await self._run("download", {"bucket": self._bucket, "path": path})
        return content

    async def download_to(self, path: str, file: _File) -> None:
        """Read a file to disk: it appears there when all of it has arrived and is checked."""
        given = {"bucket": self._bucket, "path": path, "file": os.fspath(file)}
        await self._run("download", given)

    async def _run(self, name: str, given: dict[str, Any]) -> Any:
        return await wait(
            lambda done: _native.start_run(done, self._client, name, "Edm.Untyped", **given)
        )


class InFolders:
    """A client that works in several folders."""

    def __init__(self, orch: Orchestrator, pattern: str, budget: int) -> None:
        self._orch = orch
        self._pattern = pattern
        self._budget = budget

    def paths(self) -> list[str]:
        """Read the full paths of the folders; `NotFound` where none is like the pattern."""
        paths: list[str] = self._orch._run("find_folders", "Edm.Untyped", pattern=self._pattern)
        return paths

    def list(self, make: Callable[[Orchestrator], Listing[_T]]) -> Iterator[tuple[str, _T]]:
        """Read a list in each of the folders: rows, each with the path of its folder.

        The first error ends all; it names its folder.
        """
        listings = [(path, make(self._orch.in_folder(path))) for path in self.paths()]
        rows = _native.fan_out([_parts(*each) for each in listings], self._budget)
        read = _reader(listings)
        while (row := rows.next()) is not None:
            yield row[0] or "", read(row[1])


class AsyncInFolders:
    """The same with coroutines."""

    def __init__(self, orch: AsyncOrchestrator, pattern: str, budget: int) -> None:
        self._orch = orch
        self._pattern = pattern
        self._budget = budget

    async def paths(self) -> list[str]:
        """Read the full paths of the folders; `NotFound` where none is like the pattern."""
        given = {"pattern": self._pattern}
        paths: list[str] = await self._orch._run("find_folders", "Edm.Untyped", **given)
        return paths

    async def list(
        self, make: Callable[[AsyncOrchestrator], AsyncListing[_T]]
    ) -> AsyncIterator[tuple[str, _T]]:
        """Read a list in each of the folders: rows, each with the path of its folder.

        The first error ends all; it names its folder.
        """
        listings = [(path, make(self._orch.in_folder(path))) for path in await self.paths()]
        rows = _native.fan_out([_parts(*each) for each in listings], self._budget)
        read = _reader(listings)
        while (row := await wait(rows.start_next)) is not None:
            yield row[0] or "", read(row[1])


def _parts(path: str, listing: Any) -> tuple[str, _native.Client, str, str, tuple[Any, ...], Any]:
    return (
        path,
        listing._client,
        listing._operation,
        listing._row,
        listing._arguments,
        listing._options,
    )


def _reader(listings: list[tuple[str, Any]]) -> Callable[[str], Any]:
    """Give what makes a row of its text."""
    from . import models  # noqa: PLC0415

    form = listings[0][1]._row if listings else ""
    record = getattr(models, form, None)
    if record is None:
        import json  # noqa: PLC0415

        return json.loads
    reader: Callable[[str], Any] = record.from_json
    return reader
