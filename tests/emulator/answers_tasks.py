"""Requests about tasks and alerts that need values of their own."""

from __future__ import annotations

from collections.abc import Callable

from answers_special import Rows, Special
from answers_walk import Json

CALL = "UiPath.Server.Configuration.OData"
CATALOG = "Invoice approvals"
ADMIN = 1
# Numbers of no task: lists of refusals have two rows.
ABSENT: list[Json] = [987_654, 987_655]

Steps = list[tuple[str, str, Json]]


def about_tasks(read: Callable[[str], Rows]) -> dict[str, Special]:
    """The special requests by operation; `read` gets the rows of a set."""
    return {**_tasks(read("Alerts")), **_keyed(read("Tasks"))}


def _tasks(alerts: Rows) -> dict[str, Special]:
    give: Json = {"taskAssignments": [{"TaskId": 1, "UserId": ADMIN}]}
    mine: Steps = [("POST", f"/odata/Tasks/{CALL}.ReassignTasks", give)]
    made: Steps = [("POST", "/tasks/GenericTasks/CreateTask", {"title": "T"})]
    made += [("POST", f"/odata/Tasks/{CALL}.AssignTasks", _assigned(5))]
    app: dict[str, Json] = {"title": "T", "appId": "ID1", "appVersion": 1, "taskDefinitionId": 1}
    apps: Steps = [("POST", "/tasks/AppTasks/CreateAppTask", app)]
    apps += [("POST", f"/odata/Tasks/{CALL}.AssignTasks", _assigned(5))]
    name = "admin@example.com"
    one: Json = {"TaskId": ABSENT[0], "UserId": ADMIN}
    other: Json = {"TaskId": ABSENT[1], "UserNameOrEmail": name}
    refused: Json = {"taskAssignments": [one, other]}
    properties: Json = {"allowedActions": ["Yes"], "schema": "{}"}
    definition: Json = {"Name": "Decision", "Properties": properties}
    source: dict[str, Json] = {"sourceName": "Workflow", "sourceId": "P", "taskSourceMetadata": {}}
    task: dict[str, Json] = {"title": "T", "taskCatalogName": CATALOG, "data": {}}
    task |= {"priority": "Low", "taskSource": source}
    bulk: dict[str, Json] = {"taskIds": ABSENT, "data": {}, "action": "Approve"}
    found: dict[str, Special] = {
        "Alerts.MarkAsRead": Special(body={"ids": [row.get("Id") for row in alerts]}),
        "AppTasks.CreateAppTask": Special(body={**app, "taskCatalogName": CATALOG}),
        "GenericTasks.CreateTask": Special(body=dict(task)),
        "TaskForms.CreateFormTask": Special(body={**task, "formLayout": {}}),
        "TaskForms.BulkCompleteTasks": Special(body=dict(bulk)),
        "TaskForms.BulkUpdateTasks": Special(body=dict(bulk)),
        "Tasks.AssignTasks": Special(body=refused),
        "Tasks.ReassignTasks": Special(body=refused),
        "Tasks.UnassignTasks": Special(body={"taskIds": ABSENT}),
        "Tasks.DeleteTasks": Special(body={"taskIds": ABSENT}),
        "Tasks.EditTaskMetadata": Special(body={"TaskId": 1, "Title": "T", "TaskCatalogId": 2}),
        "TaskNotes.CreateTaskNote": Special(body={"TaskId": 1, "Text": "Seen"}),
        "TaskCatalogs.delete": Special({"key": 2}),
        "TaskDefinitions.CreateTaskDefinition": Special(body=definition),
        "TaskDefinitions.UpdateTaskDefinition": Special({"key": 2}, body=definition),
        "TaskDefinitions.delete": Special({"key": 2}),
    }
    found.update(_done("AppTasks", ("CompleteAppTask", "SaveAppTasksData"), 5, apps))
    found.update(_done("GenericTasks", ("CompleteTask", "SaveTaskData"), 5, made))
    found.update(_done("TaskForms", ("CompleteTask", "SaveTaskData"), 1, mine))
    found["GenericTasks.SaveTaskTags"] = Special(body={"taskId": 5, "tags": []}, before=made)
    for name, number, before in (
        ("AppTasks.SaveAndReassignAppTasks", 5, apps),
        ("GenericTasks.SaveAndReassignTask", 5, made),
        ("TaskForms.SaveAndReassignTask", 1, mine),
    ):
        body: Json = {"TaskId": number, "UserId": 3, "SaveData": False}
        found[name] = Special(body=body, before=before)
    for name, text in (
        ("AppTasks.GetAppTaskById", "3"),
        ("GenericTasks.GetTaskDataById", "2"),
        ("TaskForms.GetTaskDataById", "4"),
        ("TaskForms.GetTaskFormById", "4"),
    ):
        found[name] = Special(query={"taskId": text})
    return found


def _keyed(rows: Rows) -> dict[str, Special]:
    keys = {row.get("Type"): str(row.get("Key")) for row in rows}
    return {
        "AppTasks.GetAppTaskByKey": Special(query={"taskKey": keys.get("AppTask", "")}),
        "GenericTasks.GetTaskDataByKey": Special(query={"taskKey": keys.get("ExternalTask", "")}),
    }


def _assigned(task: int) -> Json:
    return {"taskAssignments": [{"TaskId": task, "UserId": ADMIN}]}


def _done(group: str, names: tuple[str, str], task: int, before: Steps) -> dict[str, Special]:
    end: Json = {"taskId": task, "action": "Approve", "data": {}}
    save: Json = {"taskId": task, "data": {}}
    return {
        f"{group}.{names[0]}": Special(body=end, before=before),
        f"{group}.{names[1]}": Special(body=save, before=before),
    }
