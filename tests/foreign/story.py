"""Two weeks of a small company, told in rows: who runs what, where, and how it went.

Everything refers to something that exists: a log line to its job, a job to its release, robot,
machine and folder, a user to roles and folders.
"""

from __future__ import annotations

import random
from typing import Any

from odatapy.edm.model import Edm

from rows import TODAY, Ref, Row, guid, moment

#: Folder id, parent id, name.
FOLDERS = [
    (101, None, "Finance"),
    (102, 101, "Invoices"),
    (103, 101, "Payroll"),
    (104, 102, "Archive"),
    (105, None, "Human Resources"),
    (106, 105, "Onboarding"),
    (107, 105, "Leave"),
    (108, None, "Logistics"),
    (109, 108, "Orders"),
    (110, 108, "Returns & Claims"),
    (111, None, "Shared"),
    (112, None, "ana.pop's workspace"),
]
#: Role id, name, type, what it permits.
ROLES = [
    (1, "Administrator", "Mixed", ["Users.View", "Users.Edit", "Roles.View", "Settings.Edit"]),
    (2, "Folder Administrator", "Folder", ["Units.View", "Assets.Edit", "Jobs.Create"]),
    (3, "Automation User", "Folder", ["Jobs.View", "Jobs.Create", "Processes.View"]),
    (4, "Automation Developer", "Folder", ["Processes.Create", "Assets.View", "Queues.Edit"]),
    (5, "Auditor", "Tenant", ["Audit.View", "Logs.View"]),
]
#: User id, user name, first name, surname, type, ids of the roles, ids of the folders.
USERS = [
    (1, "admin", "Admin", "Admin", "User", [1], [101, 105, 108, 111]),
    (2, "ana.pop", "Ana", "Pop", "DirectoryUser", [2, 4], [101, 102, 103, 112]),
    (3, "jürgen.weiß", "Jürgen", "Weiß", "DirectoryUser", [3], [102, 104]),
    (4, "siobhan.o'neill", "Siobhán", "O'Neill", "DirectoryUser", [3, 5], [102, 109]),
    (5, "li.wei", "Wei", "Li", "DirectoryUser", [4], [108, 109, 110]),
    (6, "fatima.zahra", "Fatima", "Zahra", "User", [2], [105, 106, 107]),
    (7, "tomás.silva", "Tomás", "Silva", "User", [3], [106]),
    (8, "auditors", "Auditors", "", "DirectoryGroup", [5], [101, 105, 108]),
    (9, "robot.finance", "Finance", "Robot", "DirectoryRobot", [3], [102, 103]),
    (10, "robot.orders", "Orders", "Robot", "DirectoryRobot", [3], [109, 110]),
]
#: Release id, process, version, folder, what a good run reports, why it fails.
RELEASES = [
    (501, "Invoice Intake", "1.4.2", 102, "Invoice {n} posted", "Total of {n} is not a sum"),
    (502, "Invoice Archive", "2.0.0", 104, "{n} pages archived", "Archive 'A/{n}' is full"),
    (503, "Payroll Run", "3.1.0", 103, "Payslip {n} sent", "Employee {n} has no IBAN"),
    (504, "New Hire Accounts", "1.0.7", 106, "Account {n} created", "Mailbox {n} exists already"),
    (505, "Leave Requests", "1.2.0", 107, "Request {n} approved", "Calendar answered 100% busy"),
    (506, "Order Entry", "5.0.1", 109, "Order {n} entered", "Article {n} is unknown to the ERP"),
    (507, "Claims Triage", "0.9.3", 110, "Claim {n} sent on", "Scan {n} is unreadable"),
]
#: Machine id and name; robot id, name, Windows account, machine, user.
MACHINES = [(201, "FIN-VM-01"), (202, "HR-VM-01"), (203, "LOG-VM-01"), (204, "LOG-VM-02")]
ROBOTS = [
    (301, "fin-unattended-1", "CORP\\robot.finance", 201, 9),
    (302, "fin-unattended-2", "CORP\\robot.finance", 201, 9),
    (303, "hr-unattended-1", "CORP\\fatima.zahra", 202, 6),
    (304, "log-unattended-1", "CORP\\robot.orders", 203, 10),
    (305, "log-unattended-2", "CORP\\robot.orders", 204, 10),
]
#: Asset name, type, value, description.
ASSETS = [
    ("ErpBaseUrl", "Text", "https://erp.example/api?tenant=42&mode=a+b", "Where orders go"),
    ("VatRate", "Integer", 19, "Per cent, standard rate"),
    ("ReducedVatRate", "Integer", 7, None),
    ("SendPayslips", "Bool", True, "Off while payroll is under review"),
    ("DryRun", "Bool", False, None),
    ("ErpAccount", "Credential", "svc-erp", "Rotated every quarter"),
    ("MailSignature", "Text", "Mit freundlichen Grüßen — 敬具", "Appended to every mail"),
    ("O'Hare depot", "Text", "ORD/7", "A name that needs quoting"),
    ("Carriers", "KeyValueList", {"DHL": "https://dhl.example", "UPS": "https://ups.example"}, ""),
    ("MaxClaims", "Integer", 2147483647, "No limit"),
]
#: Queue id, name, folder, release.
QUEUES = [
    (401, "Invoices", 102, 501),
    (402, "Payslips", 103, 503),
    (403, "New hires", 106, 504),
    (404, "Orders", 109, 506),
    (405, "Claims", 110, 507),
]
#: How jobs end, and how often of a hundred.
STATES = [("Successful", 78), ("Faulted", 12), ("Stopped", 4), ("Running", 4), ("Pending", 2)]

Rows = dict[str, list[Row]]


def fits(edm: Edm) -> bool:
    """Whether the model has the sets that the story is about."""
    return all(edm.get_entity_set(name) is not None for name in _tell(0, 1))


def tell(seed: int, logs: int) -> Rows:
    """The rows of every set that the story is about, ``logs`` of them log lines."""
    return _tell(seed, logs)


def _tell(seed: int, logs: int) -> Rows:
    rng = random.Random(f"{seed}/story")
    jobs = _jobs(rng, max(1, logs // 8))
    return {
        "Folders": _folders(rng),
        "OrganizationUnits": [{"Id": i, "DisplayName": name} for i, _, name in FOLDERS],
        "Permissions": _permissions(),
        "Roles": _roles(),
        "Users": _users(rng),
        "Machines": [
            {"Id": i, "Name": name, "Type": "Standard", "Scope": "Default", "UnattendedSlots": 2}
            for i, name in MACHINES
        ],
        "Robots": _robots(rng),
        "Releases": _releases(rng),
        "QueueDefinitions": _queues(rng),
        "Assets": _assets(rng),
        "Jobs": jobs,
        "RobotLogs": _logs(rng, jobs, logs),
    }


def _path(folder: int) -> str:
    parent, name = next((p, n) for i, p, n in FOLDERS if i == folder)
    return f"{_path(parent)}/{name}" if parent is not None else name


def _folders(rng: random.Random) -> list[Row]:
    keys = {i: guid(rng) for i, _, _ in FOLDERS}
    return [
        {
            "Id": i,
            "Key": keys[i],
            "DisplayName": name,
            "FullyQualifiedName": _path(i),
            "Description": None if parent else f"All of {name}",
            "FolderType": "Personal" if name.endswith("workspace") else "Standard",
            "IsPersonal": name.endswith("workspace"),
            "ProvisionType": "Automatic",
            "PermissionModel": "FineGrained",
            "ParentId": parent,
            "ParentKey": None if parent is None else keys[parent],
            "FeedType": "Processes",
        }
        for i, parent, name in FOLDERS
    ]


def _permissions() -> list[Row]:
    return [
        {
            "Id": 1000 * role + index,
            "Name": name,
            "IsGranted": True,
            "RoleId": role,
            "Scope": "Folder" if kind == "Folder" else "Global",
        }
        for role, _, kind, names in ROLES
        for index, name in enumerate(names)
    ]


def _roles() -> list[Row]:
    return [
        {
            "Id": i,
            "Name": name,
            "DisplayName": name,
            "Type": kind,
            "IsStatic": i == 1,
            "IsEditable": i != 1,
            "Permissions": [Ref("Permissions", 1000 * i + n) for n in range(len(names))],
        }
        for i, name, kind, names in ROLES
    ]


def _users(rng: random.Random) -> list[Row]:
    roles = {i: (name, kind) for i, name, kind, _ in ROLES}
    return [
        {
            "Id": i,
            "Key": guid(rng),
            "UserName": user,
            "Name": first,
            "Surname": last,
            "FullName": f"{first} {last}".strip(),
            "EmailAddress": f"user{i}@corp.example",
            "Type": kind,
            "IsActive": True,
            "IsEmailConfirmed": True,
            "RolesList": [roles[r][0] for r in own],
            "LastLoginTime": moment(rng),
            "CreationTime": moment(rng, days=400),
            "TenancyName": "default",
            "TenantId": 1,
            "LoginProviders": ["Active Directory"] if kind.startswith("Directory") else [],
            "UserRoles": [
                {
                    "Id": 100 * i + r,
                    "UserId": i,
                    "RoleId": r,
                    "UserName": user,
                    "RoleName": roles[r][0],
                    "RoleType": roles[r][1],
                }
                for r in own
            ],
            "OrganizationUnits": [Ref("OrganizationUnits", f) for f in folders],
        }
        for i, user, first, last, kind, own, folders in USERS
    ]


def _robots(rng: random.Random) -> list[Row]:
    machines = dict(MACHINES)
    return [
        {
            "Id": i,
            "Name": name,
            "Username": account,
            "MachineId": machine,
            "MachineName": machines[machine],
            "UserId": user,
            "Type": "Unattended",
            "HostingType": "Standard",
            "ProvisionType": "Automatic",
            "Enabled": True,
            "CreationTime": moment(rng, days=200),
        }
        for i, name, account, machine, user in ROBOTS
    ]


def _releases(rng: random.Random) -> list[Row]:
    return [
        {
            "Id": i,
            "Key": str(guid(rng)),
            "Name": name,
            "ProcessKey": name.replace(" ", ""),
            "ProcessVersion": version,
            "IsLatestVersion": True,
            "Description": done.format(n="…"),
            "ProcessType": "Process",
            "TargetFramework": "Windows",
            "CurrentVersion": {"ReleaseId": i, "ReleaseName": name, "VersionNumber": version},
            "JobPriority": "Normal",
            "OrganizationUnitId": folder,
            "OrganizationUnitFullyQualifiedName": _path(folder),
            "CreationTime": moment(rng, days=90),
        }
        for i, name, version, folder, done, _ in RELEASES
    ]


def _queues(rng: random.Random) -> list[Row]:
    return [
        {
            "Id": i,
            "Key": guid(rng),
            "Name": name,
            "MaxNumberOfRetries": 2,
            "AcceptAutomaticallyRetry": True,
            "EnforceUniqueReference": True,
            "SlaInMinutes": 240,
            "ReleaseId": release,
            "OrganizationUnitId": folder,
            "OrganizationUnitFullyQualifiedName": _path(folder),
            "CreationTime": moment(rng, days=90),
        }
        for i, name, folder, release in QUEUES
    ]


def _assets(rng: random.Random) -> list[Row]:
    rows: list[Row] = []
    for index, (name, kind, value, description) in enumerate(ASSETS):
        pairs = value if isinstance(value, dict) else {}
        rows.append(
            {
                "Id": 701 + index,
                "Key": guid(rng),
                "Name": name,
                "Description": description,
                "ValueScope": "Global",
                "ValueType": kind,
                "HasDefaultValue": True,
                "CanBeDeleted": True,
                "FoldersCount": 1,
                "Value": None if pairs else str(value),
                "StringValue": value if kind == "Text" else None,
                "IntValue": value if kind == "Integer" else None,
                "BoolValue": value if kind == "Bool" else None,
                "CredentialUsername": value if kind == "Credential" else None,
                "KeyValueList": [{"Key": k, "Value": v} for k, v in pairs.items()],
                "UserValues": [],
                "RobotValues": [],
                "CreationTime": moment(rng, days=60),
            }
        )
    return rows


def _jobs(rng: random.Random, count: int) -> list[Row]:
    rows: list[Row] = []
    machines = dict(MACHINES)
    names, weights = zip(*STATES, strict=True)
    created = sorted(moment(rng) for _ in range(count))
    for index in range(count):
        release, process, _, folder, done, failed = rng.choice(RELEASES)
        area = {"Finance": ROBOTS[:2], "Human Resources": ROBOTS[2:3]}
        pool = area.get(_path(folder).split("/")[0], ROBOTS[3:])
        robot, _, account, machine, _ = rng.choice(pool)
        state = rng.choices(names, weights)[0]
        start = moment(rng, days=0.01, after=created[index]) if state != "Pending" else None
        over = start is not None and state != "Running"
        text = {"Successful": done, "Faulted": failed}.get(state)
        rows.append(
            {
                "Id": 90_001 + index,
                "Key": guid(rng),
                "State": state,
                "ReleaseName": process,
                "CreationTime": created[index],
                "StartTime": start,
                "EndTime": moment(rng, days=0.02, after=start) if over else None,
                "Info": text.format(n=rng.randrange(1000, 9999)) if text else None,
                "Source": "Schedule",
                "SourceType": rng.choice(["Manual", "Schedule", "Queue"]),
                "JobPriority": rng.choice(["Low", "Normal", "High"]),
                "Type": "Unattended",
                "RuntimeType": "Unattended",
                "ProcessType": "Process",
                "HostMachineName": machines[machine],
                "LocalSystemAccount": account,
                "OrganizationUnitId": folder,
                "OrganizationUnitFullyQualifiedName": _path(folder),
                "Robot": Ref("Robots", robot),
                "Release": Ref("Releases", release),
                "Machine": Ref("Machines", machine),
            }
        )
    return rows


def _logs(rng: random.Random, jobs: list[Row], count: int) -> list[Row]:
    started = [job for job in jobs if job["StartTime"] is not None] or jobs
    rows = [_log(rng, started[i * len(started) // count], i) for i in range(count)]
    rows.sort(key=lambda row: row["TimeStamp"])
    return [{**row, "Id": 1 + index} for index, row in enumerate(rows)]


def _log(rng: random.Random, job: Row, index: int) -> dict[str, Any]:
    robots = {i: name for i, name, *_ in ROBOTS}
    process, number = job["ReleaseName"], rng.randrange(1000, 9999)
    done, failed = next((d, f) for _, name, _, _, d, f in RELEASES if name == process)
    level, message = rng.choices(
        [
            ("Trace", f"Transaction {number}: selector found in {number % 700} ms"),
            ("Info", done.format(n=number)),
            ("Warn", f"Transaction {number}: slow answer, trying again"),
            ("Error", failed.format(n=number)),
        ],
        [10, 75, 10, 1],
    )[0]
    if job["State"] == "Faulted" and index % 4 == 0:
        level, message = "Error", f"{process} faulted: {job['Info']}"
    begin = job["StartTime"] or TODAY
    stamp = moment(rng, days=0.02, after=begin)
    return {
        "Level": level,
        "WindowsIdentity": job["LocalSystemAccount"],
        "ProcessName": process,
        "TimeStamp": stamp,
        "Message": message,
        "RawMessage": f'{{"message":"{message}","level":"{level}"}}',
        "RobotName": robots[job["Robot"].key],
        "HostMachineName": job["HostMachineName"],
        "MachineId": job["Machine"].key,
        "JobKey": job["Key"],
        "RuntimeType": "Unattended",
    }
