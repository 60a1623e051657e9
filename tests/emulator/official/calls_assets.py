"""Folders and assets."""

from __future__ import annotations

import asyncio

from uipath.platform.errors import EnrichedException
from uipath.platform.orchestrator import Asset, UserAsset

from service import Json
from world import World, call, refused, same


def _asset(world: World, **members: Json) -> Json:
    answer = world.service.send("POST", "/odata/Assets", {"ValueScope": "Global", **members})
    assert isinstance(answer, dict)
    return answer["Id"]


@call("folders.retrieve_key")
def retrieve_key(world: World) -> None:
    """A path is found by its last name."""
    expected = world.service.row("Folders", "FullyQualifiedName eq 'Finance/Invoices'")["Key"]
    same(world.user.folders.retrieve_key(folder_path="Finance/Invoices"), expected)
    same(world.user.folders.retrieve_key(folder_path="Invoices"), None)


@call("folders.retrieve_key_async")
def retrieve_key_async(world: World) -> None:
    """The same without waiting."""
    expected = world.service.row("Folders", "DisplayName eq 'Shared'")["Key"]
    same(asyncio.run(world.user.folders.retrieve_key_async(folder_path="Shared")), expected)


@call("assets.list")
def assets(world: World) -> None:
    """Pages, filters and orders."""
    names = ["ApprovalLimit", "InvoiceMailbox", "LedgerLogin", "PostingAllowed"]
    page = world.user.assets.list(folder_path=world.folder, orderby="Name asc", top=4)
    same([asset.name for asset in page.items], names)
    page = world.user.assets.list(folder_path=world.folder, orderby="Name asc", skip=1, top=2)
    same([asset.name for asset in page.items], names[1:3])
    same(page.has_more, True)
    text = "ValueType eq 'Credential'"
    page = world.user.assets.list(folder_path=world.folder, filter=text)
    same([asset.name for asset in page.items], ["LedgerLogin"])


@call("assets.list by folder_key")
def assets_by_key(world: World) -> None:
    """The folder by its key instead of its path."""
    key = world.service.row("Folders", "DisplayName eq 'Shared'")["Key"]
    page = world.user.assets.list(folder_key=str(key))
    same([asset.name for asset in page.items], ["CompanyName"])


@call("assets.list refuses a folder that is not there")
def assets_nowhere(world: World) -> None:
    """The refusal reaches the user as the client's own error."""
    try:
        world.user.assets.list(folder_path="Nowhere")
    except EnrichedException as error:
        same(error.status_code // 100, 4)
        return
    raise AssertionError("no EnrichedException")


@call("assets.retrieve")
def retrieve(world: World) -> None:
    """A user reads the asset itself."""
    asset = world.user.assets.retrieve("InvoiceMailbox", folder_path=world.folder)
    assert isinstance(asset, Asset)
    same((asset.value_type, asset.string_value), ("Text", "invoices@example.com"))
    asset = world.user.assets.retrieve("ApprovalLimit", folder_path=world.folder)
    same(asset.int_value, 5000)


@call("assets.retrieve as a robot")
def retrieve_as_robot(world: World) -> None:
    """A robot reads the value that is meant for it."""
    asset = world.robot.assets.retrieve("ApprovalLimit", folder_path=world.folder)
    assert isinstance(asset, UserAsset)
    same((asset.value_type, asset.int_value), ("Integer", 5000))
    found = asyncio.run(
        world.robot.assets.retrieve_async("InvoiceMailbox", folder_path=world.folder)
    )
    same(found.string_value, "invoices@example.com")


@call("assets.update")
def update(world: World) -> None:
    """What the robot writes stands in the asset."""
    _asset(world, Name="Counter", ValueType="Integer", IntValue=1)
    asset = world.robot.assets.retrieve("Counter", folder_path=world.folder)
    assert isinstance(asset, UserAsset)
    same(asset.int_value, 1)
    asset.int_value = 2
    world.robot.assets.update(asset, folder_path=world.folder)
    same(world.service.row("Assets", "Name eq 'Counter'")["IntValue"], 2)
    with refused(ValueError):
        world.user.assets.update(asset, folder_path=world.folder)


@call("assets.retrieve_credential")
def credential(world: World) -> None:
    """A robot gets the password, a user does not."""
    login: dict[str, Json] = {"CredentialUsername": "bank", "CredentialPassword": "p-4711"}
    _asset(world, Name="BankLogin", ValueType="Credential", **login)
    found = world.robot.assets.retrieve_credential("BankLogin", folder_path=world.folder)
    same(found, "p-4711")
    with refused(ValueError):
        world.user.assets.retrieve_credential("BankLogin", folder_path=world.folder)
    asset = world.user.assets.retrieve("BankLogin", folder_path=world.folder)
    same(asset.credential_username, "bank")
    same(asset.credential_password or "", "")


@call("assets.retrieve_secret")
def secret(world: World) -> None:
    """A secret asset."""
    _asset(world, Name="ApiKey", ValueType="Secret", SecretValue="s-4713")
    found = world.robot.assets.retrieve_secret("ApiKey", folder_path=world.folder)
    same(found, "s-4713")
