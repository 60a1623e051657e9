"""Requests whose answers hold what those of valid requests do not."""

from __future__ import annotations

from collections.abc import Callable

from answers_special import Rows, Special
from answers_tables import Tables
from answers_walk import Json

KINDS = "UiPath.Server.Configuration.OData.AssetValueType"


def further(tables: Tables, read: Callable[[str], Rows]) -> dict[str, Special]:
    """The requests by operation; `read` gets the rows of a set."""
    robot = read("Robots")[0].get("LicenseKey")
    release = next(row.get("Key") for row in read("Releases") if row["Name"] == "Read invoices")
    start: Json = {"ReleaseKey": release, "Strategy": "Specific", "RobotIds": [999]}
    secret: Json = {
        "Name": "ApiKey",
        "ValueType": "Secret",
        "ValueScope": "Global",
        "SecretValue": "hidden",
    }
    found = {
        # Refused, because it names nobody.
        "Account.Authenticate": Special(body={"tenancyName": "Default"}),
        # A robot that is not there.
        "Jobs.ValidateDynamicJob": Special(body={"startInfo": start}),
        "Webhooks.TriggerCustom": Special(body={"Batch": 7}),
    }
    if "Secret" in tables.types[KINDS].members:
        found["Assets.GetRobotAssetByNameForRobotKey"] = Special(
            body={"robotKey": robot, "assetName": "ApiKey"},
            before=[("POST", "/odata/Assets", secret)],
        )
    return found
