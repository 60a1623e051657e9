"""Requests about robots, machines, sessions, licences and logs, which have behaviour of their own."""

from __future__ import annotations

import json

from answers_special import Special
from answers_walk import Json

BASE = "UiPath.Server.Configuration.OData"


def infrastructure() -> dict[str, Special]:
    """The special requests by operation."""
    return {**_robots(), **_machines(), **_licences(), **_others()}


def _robots() -> dict[str, Special]:
    robot: dict[str, Json] = {"Name": "Robot", "Username": "robot", "Type": "Unattended"}
    new: Json = {**robot, "MachineName": "Laptop", "HostingType": "Standard"}
    old: Json = {"Id": 2, **robot, "HostingType": "Standard", "ProvisionType": "Automatic"}
    one: Json = {"robotId": "1"}
    return {
        "Robots.create": Special(body=new),
        "Robots.replace": Special({"key": 2}, body=old),
        "Robots.update": Special({"key": 2}, body=old),
        "Robots.GetRobotsForProcess": Special({"processId": "Invoices.Read"}),
        "Environments.AddRobot": Special({"key": 1}, body=one),
        "Environments.RemoveRobot": Special({"key": 1}, body=one),
    }


def _machines() -> dict[str, Special]:
    path = f"/odata/Folders/{BASE}.AssignMachines"
    body: Json = {"assignments": {"MachineIds": [1, 2], "FolderIds": [3]}}
    assigned: list[tuple[str, str, Json]] = [("POST", path, body)]
    machine: Json = {"Id": 3, "Name": "Machines for tests", "Type": "Template"}
    return {
        "Machines.replace": Special({"key": 3}, body=machine),
        "Machines.update": Special({"key": 3}, body=machine),
        "Machines.DeleteBulk": Special(body={"machineIds": [3]}),
        "Machines.GetAssignedMachines": Special({"folderId": 3}, before=assigned),
        "Sessions.GetMachineSessions": Special({"key": 1}),
        "Sessions.DeleteInactiveUnattendedSessions": Special(body={"sessionIds": [3]}),
    }


def _licences() -> dict[str, Special]:
    taken: Json = {"type": "AIUnits", "reference": "check", "count": 2}
    runtime: Json = {"key": "1-1", "robotType": "Unattended", "enabled": False}
    of_type: dict[str, Json] = {"robotType": "Unattended"}
    return {
        "Licensing.Acquire": Special(body=taken),
        "Licensing.Release": Special(
            body=taken, before=[("POST", "/api/Licensing/Acquire", taken)]
        ),
        "LicensesNamedUser.GetLicensesNamedUser": Special(of_type),
        "LicensesRuntime.GetLicensesRuntime": Special(of_type),
        "LicensesRuntime.ToggleEnabled": Special({"key": "1-1"}, body=runtime),
    }


def _others() -> dict[str, Special]:
    log: dict[str, Json] = {"message": "Posted.", "level": "Information", "robotName": "R-1"}
    exported: list[tuple[str, str, Json]] = [("POST", f"/odata/Jobs/{BASE}.Export", None)]
    maintained: list[tuple[str, str, Json]] = [
        ("POST", "/api/Maintenance/Start", None),
        ("POST", "/api/Maintenance/End", None),
    ]
    calendar: Json = {"TimeZoneId": "UTC", "ExcludedDates": ["2025-12-24T00:00:00Z"]}
    return {
        "Logs.Post": Special(body=dict(log)),
        "Logs.SubmitLogs": Special(body=[json.dumps(log)]),
        "Settings.SetCalendar": Special(body=calendar),
        "Exports.GetDownloadLink": Special({"key": 4}, before=exported),
        "Maintenance.Get": Special(before=maintained),
        "Maintenance.End": Special(before=maintained[:1]),
        "QueueDefinitions.GetJsonSchemaDefinition": Special(
            {"key": 2, "jsonSchemaType": "SpecificData"}
        ),
        "CredentialStores.delete": Special(query={"forceDelete": "true"}),
    }
