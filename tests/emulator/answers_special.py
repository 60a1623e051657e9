"""Requests that need values of their own, because the operation has behaviour."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from answers_walk import Json

# Stands for a verb: a file of this name is put into bucket 1.
UPLOAD = "UPLOAD"
FOLDER = {"x-uipath-organizationunitid": "3"}

Rows = list[dict[str, Json]]


@dataclass
class Special:
    """What a request of one operation holds instead of values that are made up."""

    arguments: dict[str, Json] = field(default_factory=dict)
    body: Json = None
    query: dict[str, str] = field(default_factory=dict)
    # Headers and options that the operation does not declare and the service understands.
    headers: dict[str, str] = field(default_factory=dict)
    options: dict[str, str] = field(default_factory=dict)
    # Requests that make it possible: verb, path, body.
    before: list[tuple[str, str, Json]] = field(default_factory=list)


def specials(read: Callable[[str], Rows]) -> dict[str, Special]:
    """The special requests by operation; `read` gets the rows of a set."""
    found: dict[str, Special] = {}
    for part in (_assets(read), _folders(read), _jobs(read), _queues(read), _people(read)):
        found.update(part)
    found.update(_packages(read))
    return found


def _first(read: Callable[[str], Rows], name: str, member: str, value: Json = None) -> Json:
    for row in read(name):
        if value is None or row.get("Name") == value or row.get("DisplayName") == value:
            return row.get(member)
    return None


def _assets(read: Callable[[str], Rows]) -> dict[str, Special]:
    robot = _first(read, "Robots", "LicenseKey")
    asset = "LedgerLogin"
    login: dict[str, Json] = {
        "Id": 3,
        "Name": asset,
        "ValueType": "Credential",
        "ValueScope": "Global",
    }
    login |= {"CredentialUsername": "ledger", "CredentialPassword": "secret"}
    named: Json = {"robotKey": robot, "assetName": asset}
    file: list[tuple[str, str, Json]] = [
        (UPLOAD, name, None) for name in ("a.txt", "b.txt", "c/d.txt", "e/f.txt")
    ]
    path = {"path": "a.txt"}
    key: dict[str, Json] = {"key": 1}
    return {
        "Assets.GetRobotAsset": Special({"robotId": robot, "assetName": asset}),
        "Assets.GetRobotAssetByRobotId": Special({"robotId": 1, "assetName": asset}),
        "Assets.GetRobotAssetByNameForRobotKey": Special(body=named),
        "Assets.SetRobotAssetByRobotKey": Special(
            body={"robotKey": robot, "robotAsset": {"Name": asset, "ValueType": "Credential"}}
        ),
        "Assets.replace": Special({"key": 3}, body=dict(login)),
        "Buckets.GetFile": Special(key, query=path, before=file),
        "Buckets.GetFiles": Special(key, query={"recursive": "true"}, before=file),
        "Buckets.ListFiles": Special({"id": 1}, query={"takeHint": "2"}, before=file),
        "Buckets.GetDirectories": Special(key, before=file),
        "Buckets.DeleteFile": Special(key, query=path, before=file),
        "Buckets.GetReadUri": Special(key, query=path, before=file),
        "Buckets.GetWriteUri": Special(key, query=path),
    }


def _folders(read: Callable[[str], Rows]) -> dict[str, Special]:
    key = _first(read, "Folders", "Key", "Operations")
    user_key = _first(read, "Users", "Key")
    assigned: list[tuple[str, str, Json]] = [
        (
            "POST",
            "/odata/Folders/UiPath.Server.Configuration.OData.AssignMachines",
            {"assignments": {"MachineIds": [1, 2], "FolderIds": [2, 3]}},
        )
    ]
    user_assigned: list[tuple[str, str, Json]] = [
        (
            "POST",
            "/odata/Folders/UiPath.Server.Configuration.OData.AssignUsers",
            {
                "assignments": {
                    "UserIds": [2, 3],
                    "RolesPerFolder": [{"FolderId": 3, "RoleIds": [7]}],
                }
            },
        )
    ]
    inherited: list[tuple[str, str, Json]] = [
        (
            "POST",
            "/odata/Folders/UiPath.Server.Configuration.OData.AssignMachines",
            {"assignments": {"MachineIds": [1, 2], "FolderIds": [2]}},
        )
    ]
    for machine in (1, 2):
        inherited.append(
            (
                "POST",
                "/odata/Folders/UiPath.Server.Configuration.OData.ToggleFolderMachineInherit",
                {"MachineId": machine, "FolderId": 2, "InheritEnabled": True},
            )
        )
    numbers = [row.get("Id") for row in read("Folders") + read("PersonalWorkspaces")]
    last = max(number for number in numbers if isinstance(number, int))
    below: list[tuple[str, str, Json]] = [
        (
            "POST",
            "/odata/Folders",
            {"DisplayName": "Bills", "ParentId": 2, "PermissionModel": "FineGrained"},
        ),
        (
            "POST",
            "/odata/Folders/UiPath.Server.Configuration.OData.AssignMachines",
            {"assignments": {"MachineIds": [1, 2], "FolderIds": [3, last + 1]}},
        ),
    ]
    folder: dict[str, Json] = {
        "DisplayName": "Payments",
        "PermissionModel": "FineGrained",
        "ParentId": 2,
    }
    folder |= {"ProvisionType": "Automatic", "FolderType": "Standard"}
    workspace = f"/odata/PersonalWorkspaces({_workspace(read)})"
    call = f"{workspace}/UiPath.Server.Configuration.OData.StartExploring"
    explore: tuple[str, str, Json] = ("POST", call, None)
    moved = {"folderId": "3", "targetParentId": "4"}
    return {
        "Folders.create": Special(body=dict(folder)),
        "Folders.replace": Special(
            {"key": 4}, body={"Id": 4, "DisplayName": "Houses", "PermissionModel": "FineGrained"}
        ),
        "Folders.DeleteByKey": Special(query={"key": str(key)}),
        "Folders.PatchNameDescription": Special(query={"key": str(key)}, body={"name": "Houses"}),
        "Folders.MoveFolder": Special({"folderId": 3}, query={"targetParentId": "4"}),
        "Folders.GetMoveFolderMachinesChanges": Special(query=moved, before=inherited),
        "Folders.GetSubfoldersWithAssignedMachine": Special(
            query={"rootFolderId": "2", "machineId": "1"}, before=below
        ),
        "Folders.ToggleFolderMachineInherit": Special(
            body={"MachineId": 1, "FolderId": 2, "InheritEnabled": True}, before=assigned
        ),
        "Folders.GetMachinesForFolder": Special({"key": 3}, before=inherited),
        "Folders.GetUsersForFolder": Special(
            {"key": 3, "includeInherited": True}, before=user_assigned
        ),
        "Folders.RemoveUserFromFolder": Special(
            {"key": 3}, body={"userId": 2}, before=user_assigned
        ),
        "Folders.RemoveUserFromFolderByKey": Special(
            {"key": 2}, body={"userKey": user_key}, before=user_assigned
        ),
        "FoldersNavigation.GetFolderNavigationContextForCurrentUser": Special(
            query={"folderId": "3"},
            before=[("POST", "/odata/Folders", {**folder, "DisplayName": "Old", "ParentId": 3})],
        ),
        "PersonalWorkspaces.list": Special(before=[explore]),
        "OrganizationUnits.GetUsersForUnit": Special({"key": 3}, before=user_assigned),
        "OrganizationUnits.GetUserIdsForUnit": Special({"key": 3}, before=user_assigned),
        "PersonalWorkspaces.StopExploring": Special(
            {"key": _workspace(read)},
            before=[explore],
        ),
        "PersonalWorkspaces.StartExploring": Special({"key": _workspace(read)}),
    }


def _workspace(read: Callable[[str], Rows]) -> Json:
    """The workspace of another user."""
    rows = read("PersonalWorkspaces")
    others = [row for row in rows if row.get("OwnerId") != 1]
    return (others or rows)[0].get("Id")


def _jobs(read: Callable[[str], Rows]) -> dict[str, Special]:
    release = _first(read, "Releases", "Key", "Read invoices")
    start: Json = {
        "startInfo": {"ReleaseKey": release, "Strategy": "ModernJobsCount", "JobsCount": 2}
    }
    call = "/odata/Jobs/UiPath.Server.Configuration.OData.StartJobs"
    begin: tuple[str, str, Json] = ("POST", call, start)
    waiting = [row for row in read("Jobs") if row.get("State") == "Suspended"]
    schedule: dict[str, Json] = {
        "Name": "Hourly",
        "ReleaseId": 1,
        "StartProcessCron": "0 0 * ? * *",
    }
    schedule |= {"TimeZoneId": "UTC", "Enabled": True}
    return {
        "Jobs.ResumeJob": Special(body={"jobKey": waiting[0].get("Key") if waiting else ""}),
        "Jobs.StartJobs": Special(body=start),
        "Jobs.ValidateDynamicJob": Special(body=start),
        "Jobs.StopJob": Special({"key": 41}, body={"strategy": "SoftStop"}, before=[begin]),
        "Jobs.StopJobs": Special(body={"strategy": "SoftStop", "jobIds": [41, 42]}, before=[begin]),
        "ProcessSchedules.ValidateProcessSchedule": Special(body={"processSchedule": schedule}),
        "ProcessSchedules.create": Special(body=dict(schedule)),
        "ProcessSchedules.replace": Special({"key": 1}, body={"Id": 1, **schedule}),
    }


def _queues(read: Callable[[str], Rows]) -> dict[str, Special]:
    rows = read("QueueItems")
    version = rows[0].get("RowVersion") if rows else None
    base = "/odata/Queues/UiPathODataSvc."
    item: dict[str, Json] = {
        "Name": "Invoices",
        "Priority": "High",
        "SpecificContent": {"InvoiceNumber": "1"},
    }
    data: dict[str, Json] = {"itemData": {**item, "Reference": "R-1"}}
    add: tuple[str, str, Json] = ("POST", f"{base}AddQueueItem", data)
    begin: tuple[str, str, Json] = (
        "POST",
        f"{base}StartTransaction",
        {"transactionData": {"Name": "Invoices"}},
    )
    reviewed: Json = [{"Id": row.get("Id"), "RowVersion": version} for row in rows[:2]]
    failed = [row for row in rows if row.get("Status") == "Failed"]
    review: Json = [
        {"Id": row.get("Id"), "RowVersion": row.get("RowVersion")} for row in failed[:2]
    ]
    waiting = [row for row in rows if row.get("Status") == "New"]
    new: Json = [{"Id": row.get("Id"), "RowVersion": row.get("RowVersion")} for row in waiting[:2]]
    first = waiting[0].get("Id") if waiting else 1
    end: Json = {
        "transactionResult": {"IsSuccessful": True, "Output": {"Posted": True}, "Progress": "done"}
    }
    all_begun = [begin] * len(waiting)
    again = {**item, "Reference": "R-1"}
    return {
        "Queues.AddQueueItem": Special(body=data),
        "Queues.BulkAddQueueItems": Special(
            body={
                "queueName": "Invoices",
                "commitType": "ProcessAllIndependently",
                "queueItems": [again, again, again],
            }
        ),
        "Queues.StartTransaction": Special(
            body={"transactionData": {"Name": "Invoices"}}, before=[add]
        ),
        "Queues.SetTransactionResult": Special({"key": first}, body=end, before=all_begun),
        "QueueItems.SetTransactionProgress": Special(
            {"key": first}, body={"Progress": "half"}, before=all_begun
        ),
        "QueueItems.SetItemReviewStatus": Special(
            body={"queueItems": review, "status": "Verified"}
        ),
        "QueueItems.SetItemReviewer": Special(body={"queueItems": reviewed, "userId": 1}),
        "QueueItems.UnsetItemReviewer": Special(body={"queueItems": reviewed}),
        "QueueItems.DeleteBulk": Special(body={"queueItems": new}),
        "QueueItems.delete": Special({"key": first}),
        "QueueItems.replace": Special({"key": first}, body={**item, "Reference": "R-2"}),
    }


def _people(read: Callable[[str], Rows]) -> dict[str, Special]:
    made: list[tuple[str, str, Json]] = [("POST", "/odata/Roles", {"Name": "Clerk"})]
    role = len(read("Roles")) + 1
    user: dict[str, Json] = {"UserName": "new.user", "Name": "New", "Surname": "User"}
    user["RolesList"] = ["Robot"]
    login: Json = {
        "tenancyName": "DefaultTenant",
        "usernameOrEmailAddress": "admin",
        "password": "emulator",
    }
    person: dict[str, Json] = {"UserName": "dana.developer", "Name": "D", "RolesList": ["Robot"]}
    attempt: tuple[str, str, Json] = ("POST", "/api/Account/Authenticate", login)
    known = read("Settings")[0]
    setting_key: dict[str, Json] = {"key": known.get("Id")}
    culture: Json = {"culture": "en"}
    setting: Json = {
        "Name": "Abp.Localization.DefaultLanguageName",
        "Id": "Abp.Localization.DefaultLanguageName",
        "Value": "en",
    }
    hook: dict[str, Json] = {"Name": "Hook", "Url": "https://example.com/hook", "Enabled": True}
    hook |= {"AllowInsecureSsl": False, "SubscribeToAllEvents": False}
    hook["Events"] = [{"EventType": "job.faulted"}]
    directory = {"username": "admin", "domain": "autogen"}
    return {
        "Account.Authenticate": Special(body=login, options={"returnUrl": "/processes"}),
        "Webhooks.Ping": Special({"key": 1}, headers=FOLDER),
        "DirectoryService.GetDirectoryPermissions": Special(query=directory),
        "Roles.delete": Special({"key": role}, before=made),
        "Roles.replace": Special({"key": role}, body={"Id": role, "Name": "Clerks"}, before=made),
        "Users.create": Special(body=dict(user)),
        "Users.replace": Special({"key": 2}, body={"Id": 2, **person}),
        "Users.update": Special({"key": 2}, body=dict(person)),
        "UserLoginAttempts.get": Special({"key": 1}, before=[attempt, attempt]),
        "Users.ToggleRole": Special({"key": 2}, body={"role": "Robot", "toggle": True}),
        "Users.ChangeCulture": Special(body=culture),
        "Users.ChangeUserCulture": Special({"key": 2}, body=culture),
        "Settings.UpdateBulk": Special(body={"settings": [setting]}),
        "Settings.UpdateUserSetting": Special(body={"setting": setting}),
        "Settings.get": Special(setting_key),
        "Settings.replace": Special(setting_key, body={"Id": known.get("Id"), "Name": "N"}),
        "Webhooks.create": Special(body=dict(hook)),
        "Webhooks.replace": Special({"key": 1}, body={"Id": 1, **hook}),
        "Webhooks.update": Special({"key": 1}, body={"Url": "https://example.com/other"}),
    }


def _packages(read: Callable[[str], Rows]) -> dict[str, Special]:
    release = _first(read, "Releases", "Key")
    new: Json = {"Name": "Another", "ProcessKey": "Invoices.Read", "ProcessVersion": "1.2.0"}
    call = "/odata/Releases(3)/UiPath.Server.Configuration.OData.UpdateToSpecificPackageVersion"
    later: list[tuple[str, str, Json]] = [
        ("POST", call, {"packageVersion": version}) for version in ("1.0.3", "1.0.2")
    ]
    package: Json = {"packageVersion": "1.0.3"}
    return {
        "Libraries.DownloadPackage": Special({"key": "Example.Mail:1.4.2"}),
        "Libraries.delete": Special({"key": "Example.Mail:1.4.2"}),
        "Processes.DownloadPackage": Special({"key": "Invoices.Read:1.1.0"}),
        "Processes.GetArguments": Special({"key": "Invoices.Read:1.1.0"}),
        "Processes.delete": Special({"key": "Invoices.Read:1.1.0"}),
        "Libraries.GetVersions": Special({"packageId": "Example.Ledger"}),
        "Processes.GetProcessVersions": Special({"processId": "Invoices.Read"}),
        "Releases.create": Special(body=new),
        "Releases.replace": Special({"key": 1}, body=new),
        "Releases.update": Special({"key": 1}, body={"Description": "Reads."}),
        "Releases.RollbackToPreviousReleaseVersion": Special({"key": 3}, before=later),
        "Releases.DeleteByKey": Special(query={"key": str(release)}),
        "Releases.UpdateByKey": Special(body={"ReleaseKey": release, "ProcessVersion": "1.2.0"}),
        "Releases.UpdateToSpecificPackageVersion": Special({"key": 3}, body=package),
        "Processes.SetArguments": Special(
            body={"key": "Invoices.Read:1.2.0", "arguments": {"Input": "[]", "Output": "[]"}}
        ),
    }
