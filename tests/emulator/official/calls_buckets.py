"""Buckets and the files in them."""

from __future__ import annotations

import asyncio

from world import World, call, refused, same

NAME = "Judged"


@call("buckets.create")
def create(world: World) -> None:
    """A bucket with a description."""
    bucket = world.user.buckets.create(NAME, description="Mine", folder_path=world.folder)
    row = world.service.row("Buckets", f"Name eq '{NAME}'")
    same((bucket.id, bucket.identifier), (row["Id"], row["Identifier"]))
    same(row["Description"], "Mine")


@call("buckets.list")
def buckets(world: World) -> None:
    """All of the folder, and those whose name holds a text."""
    page = world.user.buckets.list(folder_path=world.folder)
    same(sorted(item.name for item in page.items), ["InvoiceFiles", NAME, "PostedInvoices"])
    page = world.user.buckets.list(folder_path=world.folder, name="invoice")
    same(sorted(item.name for item in page.items), ["InvoiceFiles", "PostedInvoices"])
    page = world.user.buckets.list(folder_path=world.folder, skip=1, top=1)
    same((len(page.items), page.has_more), (1, True))


@call("buckets.exists")
def exists(world: World) -> None:
    """Whether there is one of a name."""
    same(world.user.buckets.exists(NAME, folder_path=world.folder), True)
    same(world.user.buckets.exists("Nothing", folder_path=world.folder), False)


@call("buckets.retrieve")
def retrieve(world: World) -> None:
    """By name and by key."""
    row = world.service.row("Buckets", "Name eq 'InvoiceFiles'")
    by_name = world.user.buckets.retrieve(name="InvoiceFiles", folder_path=world.folder)
    same(by_name.id, row["Id"])
    key = str(row["Identifier"])
    by_key = world.user.buckets.retrieve(key=key, folder_path=world.folder)
    same(by_key.name, "InvoiceFiles")
    with refused(LookupError):
        world.user.buckets.retrieve(name="Nothing", folder_path=world.folder)


@call("buckets.upload")
def upload(world: World) -> None:
    """Text, bytes and a file."""
    at = {"name": NAME, "folder_path": world.folder}
    buckets = world.user.buckets
    buckets.upload(**at, blob_file_path="in/a.txt", content="über", content_type="text/plain")
    buckets.upload(**at, blob_file_path="in/b.bin", content=bytes(range(256)))
    source = world.scratch / "source.pdf"
    source.write_bytes(b"%PDF-1.7")
    buckets.upload(**at, blob_file_path="c.pdf", source_path=str(source))
    number = world.service.row("Buckets", f"Name eq '{NAME}'")["Id"]
    file = "UiPath.Server.Configuration.OData.GetFile?path=in/b.bin"
    answer = world.service.send("GET", f"/odata/Buckets({number})/{file}")
    assert isinstance(answer, dict)
    same(answer["Size"], 256)


@call("buckets.upload_async")
def upload_async(world: World) -> None:
    """The same without waiting."""
    work = world.user.buckets.upload_async(
        name=NAME, blob_file_path="in/d.txt", content="later", folder_path=world.folder
    )
    asyncio.run(work)
    same(_read(world, "in/d.txt"), b"later")


def _read(world: World, path: str) -> bytes:
    target = world.scratch / "target"
    world.user.buckets.download(
        name=NAME, blob_file_path=path, destination_path=str(target), folder_path=world.folder
    )
    return target.read_bytes()


@call("buckets.download")
def download(world: World) -> None:
    """What was sent comes back."""
    same(_read(world, "in/a.txt"), "über".encode())
    same(_read(world, "in/b.bin"), bytes(range(256)))
    same(_read(world, "c.pdf"), b"%PDF-1.7")


@call("buckets.get_files")
def get_files(world: World) -> None:
    """Folders, patterns and pages."""
    at = {"name": NAME, "folder_path": world.folder}
    buckets = world.user.buckets
    same([file.name for file in buckets.get_files(**at).items], ["c.pdf"])
    found = buckets.get_files(**at, recursive=True, file_name_glob="*.txt")
    same(sorted(file.name for file in found.items), ["a.txt", "d.txt"])
    page = buckets.get_files(**at, prefix="in", skip=1, top=1)
    same((len(page.items), page.has_more), (1, True))


@call("buckets.delete_file")
def delete_file(world: World) -> None:
    """A file that is gone is listed no longer."""
    at = {"name": NAME, "folder_path": world.folder}
    world.user.buckets.delete_file(**at, blob_file_path="c.pdf")
    left = world.user.buckets.get_files(**at, recursive=True).items
    same(sorted(file.name for file in left), ["a.txt", "b.bin", "d.txt"])


@call("buckets.list_files")
def list_files(world: World) -> None:
    """Files below a prefix, page by page."""
    at = {"name": NAME, "folder_path": world.folder}
    page = world.user.buckets.list_files(**at, prefix="in", take_hint=2)
    names = [file.name for file in page.items]
    while page.continuation_token:
        page = world.user.buckets.list_files(
            **at, prefix="in", take_hint=2, continuation_token=page.continuation_token
        )
        names += [file.name for file in page.items]
    same(sorted(names), ["a.txt", "b.bin", "d.txt"])


@call("buckets.exists_file")
def exists_file(world: World) -> None:
    """Whether a file is there."""
    at = {"name": NAME, "folder_path": world.folder}
    same(world.user.buckets.exists_file(**at, blob_file_path="in/a.txt"), True)
    same(world.user.buckets.exists_file(**at, blob_file_path="in/z.txt"), False)


@call("buckets.delete")
def delete(world: World) -> None:
    """A bucket that is gone."""
    world.user.buckets.delete(name=NAME, folder_path=world.folder)
    same(world.service.rows("Buckets", f"Name eq '{NAME}'"), [])
