"""Requests whose answers hold what those of valid requests do not."""

from __future__ import annotations

from collections.abc import Callable

from answers_special import FOLDER, Rows, Special, specials
from answers_tables import Tables
from answers_walk import Json

KINDS = "UiPath.Server.Configuration.OData.AssetValueType"
READ_ASSET = "Assets.GetRobotAssetByNameForRobotKey"
USERS = "Folders.GetUsersForFolder"


def further(tables: Tables, read: Callable[[str], Rows]) -> list[tuple[str, Special]]:
    """The operations with their requests; `read` gets the rows of a set."""
    release = next(row.get("Key") for row in read("Releases") if row["Name"] == "Read invoices")
    start: Json = {"ReleaseKey": release, "Strategy": "Specific", "RobotIds": [999]}
    users = specials(read)[USERS]
    found = [
        # Refused, because it names nobody.
        ("Account.Authenticate", Special(body={"tenancyName": "Default"})),
        # A robot that is not there.
        ("Jobs.ValidateDynamicJob", Special(body={"startInfo": start})),
        ("Webhooks.TriggerCustom", Special(body={"Batch": 7}, headers=FOLDER)),
        (
            USERS,
            Special(users.arguments, query={"includeAlertsEnabled": "true"}, before=users.before),
        ),
    ]
    found += _assets(tables, read)
    known = {operation.id for operation in tables.operations}
    return [(name, special) for name, special in found if name in known]


def _assets(tables: Tables, read: Callable[[str], Rows]) -> list[tuple[str, Special]]:
    """Assets of types, and in stores, that the sample does not have."""
    if "Secret" not in tables.types[KINDS].members:
        return []
    asked: dict[str, Json] = {"robotKey": read("Robots")[0].get("LicenseKey")}
    secret: dict[str, Json] = {"Name": "ApiKey", "ValueType": "Secret", "ValueScope": "Global"}
    numbers = [row.get("Id") for row in read("CredentialStores")]
    number = max(number for number in numbers if isinstance(number, int)) + 1
    store: Json = {
        "Name": "Vault",
        "Type": "Vault",
        "HostName": "vault.example.com",
        "ProxyId": 1,
        "ProxyType": "Disconnected",
    }
    here: Json = {**secret, "SecretValue": "hidden"}
    behind: Json = {**secret, "CredentialStoreId": number, "ExternalName": "api-key"}
    put_store = ("POST", "/odata/CredentialStores", store)
    told: Json = {**asked, "assetName": "ApiKey", "supportsCredentialsProxyDisconnected": True}
    return [
        (
            READ_ASSET,
            Special(
                body={**asked, "assetName": "ApiKey"}, before=[("POST", "/odata/Assets", here)]
            ),
        ),
        (READ_ASSET, Special(body=told, before=[put_store, ("POST", "/odata/Assets", behind)])),
    ]
