"""Sets and their operations."""

# mypy: disable-error-code="no-any-return"
from __future__ import annotations

from typing import TYPE_CHECKING

from ._operation import _row
from ._set import Listing, Set

if TYPE_CHECKING:
    import builtins
    import datetime
    from collections.abc import Mapping, Sequence
    from decimal import Decimal
    from uuid import UUID

    from . import models
    from ._model import Json, Upload
    from ._query import Expand, Filter, OrderBy, Select


class Account(Set):
    """Sign-in with tenant, user name and password, the old way to obtain a token on self-hosted
    installations.
    """

    __slots__ = ()

    @_row("Account.Authenticate")
    def authenticate(
        self,
        password: str,
        username_or_email_address: str,
        *,
        tenancy_name: str | None = None,
    ) -> models.AjaxResponse:
        """Signs in with tenant, user name and password and returns a bearer token; a legacy login
        superseded by OAuth.

        ``POST /api/Account/Authenticate``

        Only in version 17.0.

        Deprecated by the service.
        """
        return self._call(
            "Account.Authenticate",
            "AjaxResponse",
            (password, username_or_email_address, tenancy_name),
        )


class Alerts(Set):
    """Notifications about robots, jobs, queues and other components that Orchestrator has addressed
    to the signed-in user.
    """

    __slots__ = ()

    @_row("Alerts.ExpandCurrentUserGroupAlerts")
    def expand_current_user_group_alerts(self) -> None:
        """Expands the group alerts that concern the calling user; it returns nothing and is not
        part of the published interface.

        ``POST /odata/Alerts/UiPath.Server.Configuration.OData.ExpandCurrentUserGroupAlerts``

        Permissions: Alerts.View.

        OAuth scopes: OR.Monitoring or OR.Monitoring.Write.
        """
        self._call(
            "Alerts.ExpandCurrentUserGroupAlerts",
            "",
            (),
        )

    @_row("Alerts.GetUnreadCount")
    def get_unread_count(
        self,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> int:
        """Counts the alerts the calling user has not read yet and returns only that number.

        ``GET /odata/Alerts/UiPath.Server.Configuration.OData.GetUnreadCount``

        Permissions: Alerts.View.

        OAuth scopes: OR.Monitoring or OR.Monitoring.Read.

        Deprecated by the service.
        """
        return self._call(
            "Alerts.GetUnreadCount",
            "Edm.Int64",
            (),
            select=select,
            expand=expand,
        )

    @_row("Alerts.MarkAsRead")
    def mark_as_read(
        self,
        ids: Sequence[UUID],
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> int:
        """Marks the alerts with the given ids as read for the caller and returns a count.

        ``POST /odata/Alerts/UiPath.Server.Configuration.OData.MarkAsRead``

        Permissions: Alerts.View.

        OAuth scopes: OR.Monitoring or OR.Monitoring.Write.

        Deprecated by the service.
        """
        return self._call(
            "Alerts.MarkAsRead",
            "Edm.Int64",
            (ids,),
            select=select,
            expand=expand,
        )

    @_row("Alerts.RaiseProcessAlert")
    def raise_process_alert(
        self,
        process_alert: models.ProcessAlert,
    ) -> None:
        """Creates an alert on behalf of a running process, with its message, severity, process name
        and robot name.

        ``POST /odata/Alerts/UiPath.Server.Configuration.OData.RaiseProcessAlert``

        Permissions: Alerts.Create.

        OAuth scopes: OR.Monitoring or OR.Monitoring.Write.

        Deprecated by the service.
        """
        self._call(
            "Alerts.RaiseProcessAlert",
            "",
            (process_alert,),
        )

    @_row("Alerts.list")
    def list(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.Alert]:
        """Lists the alerts visible to the calling user, with paging and filtering, for example by
        severity or read state.

        ``GET /odata/Alerts``

        Permissions: Alerts.View.

        OAuth scopes: OR.Monitoring or OR.Monitoring.Read.

        Deprecated by the service.
        """
        return self._list(
            "Alerts.list",
            "Alert",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )


class AppTasks(Set):
    """Action-center tasks shown through a UiPath App: creating, saving, reassigning and completing
    them.
    """

    __slots__ = ()

    @_row("AppTasks.CompleteAppTask")
    def complete_app_task(
        self,
        task_id: int,
        *,
        action: str | None = None,
        data: Json | None = None,
    ) -> None:
        """Completes an app-based action-center task with the chosen action and final data; a
        workflow waiting on it can resume.

        ``POST /tasks/AppTasks/CompleteAppTask``

        Permissions: Tasks.Edit.

        OAuth scopes: OR.Tasks or OR.Tasks.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "AppTasks.CompleteAppTask",
            "",
            (task_id, action, data),
        )

    @_row("AppTasks.CreateAppTask")
    def create_app_task(
        self,
        app_id: str,
        app_version: int,
        title: str,
        *,
        task_definition_id: int | None = None,
        data: Json | None = None,
        external_tag: str | None = None,
        priority: models.TaskPriority | None = None,
        tags: Sequence[models.Tag] | None = None,
        task_catalog_name: str | None = None,
        task_definition_version: int | None = None,
        type: models.TaskType | None = None,
        actionable_message_meta_data: models.ActionableMessageMetaData | None = None,
        app_process_key: UUID | None = None,
        app_type: models.AppTasksCreateRequestAppType | None = None,
        folder_key: UUID | None = None,
        fps_context: Json | None = None,
        is_actionable_message_enabled: bool | None = None,
        parent_operation_id: str | None = None,
        runtime: models.AppTasksCreateRequestRuntime | None = None,
        task_source: models.TaskSource | None = None,
    ) -> models.AppTasksData:
        """Creates an action-center task whose form is a UiPath App, from an app reference and
        initial data, and returns it.

        ``POST /tasks/AppTasks/CreateAppTask``

        Only in version 20.0: ``actionable_message_meta_data``, ``app_process_key``,
        ``app_type``, ``folder_key``, ``fps_context``, ``is_actionable_message_enabled``,
        ``parent_operation_id``, ``runtime``, ``task_source``.

        Permissions: Tasks.Create.

        OAuth scopes: JamJamApi and RCS.FolderAuthorization and OR.Tasks or JamJamApi and
        RCS.FolderAuthorization and OR.Tasks.Write or JamJamApi and RCS.FolderAuthorization.Write
        and OR.Tasks or JamJamApi and RCS.FolderAuthorization.Write and OR.Tasks.Write or
        JamJamApi.Write and RCS.FolderAuthorization and OR.Tasks or JamJamApi.Write and
        RCS.FolderAuthorization and OR.Tasks.Write or JamJamApi.Write and
        RCS.FolderAuthorization.Write and OR.Tasks or JamJamApi.Write and
        RCS.FolderAuthorization.Write and OR.Tasks.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "AppTasks.CreateAppTask",
            "AppTasksData",
            (
                app_id,
                app_version,
                title,
                task_definition_id,
                data,
                external_tag,
                priority,
                tags,
                task_catalog_name,
                task_definition_version,
                type,
                actionable_message_meta_data,
                app_process_key,
                app_type,
                folder_key,
                fps_context,
                is_actionable_message_enabled,
                parent_operation_id,
                runtime,
                task_source,
            ),
        )

    @_row("AppTasks.GetAppTaskById")
    def get_app_task_by_id(
        self,
        *,
        task_id: int | None = None,
    ) -> models.AppTasksData:
        """Returns an app-based action-center task with its data, looked up by numeric task id.

        ``GET /tasks/AppTasks/GetAppTaskById``

        Permissions: Tasks.View.

        OAuth scopes: OR.Tasks or OR.Tasks.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "AppTasks.GetAppTaskById",
            "AppTasksData",
            (task_id,),
        )

    @_row("AppTasks.GetAppTaskByKey")
    def get_app_task_by_key(
        self,
        *,
        task_key: UUID | None = None,
    ) -> models.AppTasksData:
        """Returns an app-based action-center task with its data, looked up by its GUID key instead
        of its id.

        ``GET /tasks/AppTasks/GetAppTaskByKey``

        Only in version 20.0.

        Permissions: Tasks.View.

        OAuth scopes: JamJamApi and RCS.FolderAuthorization and OR.Tasks or JamJamApi and
        RCS.FolderAuthorization and OR.Tasks.Read or JamJamApi and RCS.FolderAuthorization.Read
        and OR.Tasks or JamJamApi and RCS.FolderAuthorization.Read and OR.Tasks.Read or
        JamJamApi.Read and RCS.FolderAuthorization and OR.Tasks or JamJamApi.Read and
        RCS.FolderAuthorization and OR.Tasks.Read or JamJamApi.Read and
        RCS.FolderAuthorization.Read and OR.Tasks or JamJamApi.Read and
        RCS.FolderAuthorization.Read and OR.Tasks.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "AppTasks.GetAppTaskByKey",
            "AppTasksData",
            (task_key,),
        )

    @_row("AppTasks.SaveAndReassignAppTasks")
    def save_and_reassign_app_tasks(
        self,
        *,
        task_id: int | None = None,
        user_id: int | None = None,
        user_name_or_email: str | None = None,
        data: Json | None = None,
        note_text: str | None = None,
        save_data: bool | None = None,
        assignee_names_or_emails: Sequence[str] | None = None,
        assignee_user_ids: Sequence[int] | None = None,
        assignment_criteria: models.TaskAssignmentCriteria | None = None,
    ) -> None:
        """Stores optional task data and hands app-based tasks to other assignees in one step, with
        an optional note.

        ``POST /tasks/AppTasks/SaveAndReassignAppTasks``

        Only in version 20.0: ``assignee_names_or_emails``, ``assignee_user_ids``,
        ``assignment_criteria``.

        Permissions: Tasks.Edit.

        OAuth scopes: OR.Tasks or OR.Tasks.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "AppTasks.SaveAndReassignAppTasks",
            "",
            (
                task_id,
                user_id,
                user_name_or_email,
                data,
                note_text,
                save_data,
                assignee_names_or_emails,
                assignee_user_ids,
                assignment_criteria,
            ),
        )

    @_row("AppTasks.SaveAppTasksData")
    def save_app_tasks_data(
        self,
        data: Json,
        task_id: int,
    ) -> None:
        """Stores intermediate data of an app-based task without completing it, so that work can
        continue later.

        ``PUT /tasks/AppTasks/SaveAppTasksData``

        Permissions: Tasks.Edit.

        OAuth scopes: OR.Tasks or OR.Tasks.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "AppTasks.SaveAppTasksData",
            "",
            (data, task_id),
        )


class Assets(Set):
    """Named values and credentials that robots read at run time, shared by all or set per user,
    robot or machine.
    """

    __slots__ = ()

    @_row("Assets.GetAssetsAcrossFolders")
    def get_assets_across_folders(
        self,
        *,
        exclude_folder_id: int | None = None,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.Asset]:
        """Lists assets from every folder the caller can access, optionally leaving out one folder,
        which helps when sharing assets.

        ``GET /odata/Assets/UiPath.Server.Configuration.OData.GetAssetsAcrossFolders``

        Permissions: signed in.

        OAuth scopes: OR.Assets or OR.Assets.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "Assets.GetAssetsAcrossFolders",
            "Asset",
            (exclude_folder_id,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Assets.GetFiltered")
    def get_filtered(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.Asset]:
        """Lists the assets of the current folder, filtered and paged; the successor of the
        deprecated plain asset list.

        ``GET /odata/Assets/UiPath.Server.Configuration.OData.GetFiltered``

        Permissions: Assets.View.

        OAuth scopes: OR.Assets or OR.Assets.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "Assets.GetFiltered",
            "Asset",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Assets.GetFoldersForAsset")
    def get_folders_for_asset(
        self,
        id: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.AccessibleFolders:
        """Returns the folders that share the asset, limited to those the caller can access, plus
        the total folder count.

        ``GET /odata/Assets/UiPath.Server.Configuration.OData.GetFoldersForAsset(id={id})``

        Permissions: signed in.

        OAuth scopes: OR.Assets or OR.Assets.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "Assets.GetFoldersForAsset",
            "AccessibleFolders",
            (id,),
            select=select,
            expand=expand,
        )

    @_row("Assets.GetRobotAsset")
    def get_robot_asset(
        self,
        robot_id: str,
        asset_name: str,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.UserAsset:
        """Returns the asset value a robot would see, by robot key text and asset name; deprecated
        in favour of newer lookups.

        ``GET
        /odata/Assets/UiPath.Server.Configuration.OData.GetRobotAsset(robotId={robotId},assetName={assetName})``

        Permissions: Assets.View.

        OAuth scopes: OR.Assets or OR.Assets.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.

        Deprecated by the service.
        """
        return self._call(
            "Assets.GetRobotAsset",
            "UserAsset",
            (robot_id, asset_name),
            select=select,
            expand=expand,
        )

    @_row("Assets.GetRobotAssetByNameForRobotKey")
    def get_robot_asset_by_name_for_robot_key(
        self,
        asset_name: str,
        robot_key: str,
        *,
        supports_credentials_proxy_disconnected: bool | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.UserAsset:
        """Resolves an asset by name for the robot with the given key and returns the value that
        applies to it.

        ``POST /odata/Assets/UiPath.Server.Configuration.OData.GetRobotAssetByNameForRobotKey``

        Only in version 20.0: ``supports_credentials_proxy_disconnected``.

        Permissions: Assets.View.

        OAuth scopes: OR.Assets or OR.Assets.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "Assets.GetRobotAssetByNameForRobotKey",
            "UserAsset",
            (asset_name, robot_key, supports_credentials_proxy_disconnected),
            select=select,
            expand=expand,
        )

    @_row("Assets.GetRobotAssetByRobotId")
    def get_robot_asset_by_robot_id(
        self,
        robot_id: int,
        asset_name: str,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.UserAsset:
        """Resolves an asset by name for the robot with the given numeric id and returns the value
        that applies to it.

        ``GET
        /odata/Assets/UiPath.Server.Configuration.OData.GetRobotAssetByRobotId(robotId={robotId},assetName={assetName})``

        Permissions: Assets.View.

        OAuth scopes: OR.Assets or OR.Assets.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "Assets.GetRobotAssetByRobotId",
            "UserAsset",
            (robot_id, asset_name),
            select=select,
            expand=expand,
        )

    @_row("Assets.SetRobotAssetByRobotKey")
    def set_robot_asset_by_robot_key(
        self,
        robot_asset: models.UserAsset,
        robot_key: str,
    ) -> None:
        """Writes the asset value that applies to the robot with the given key; answers not found
        for unknown assets.

        ``POST /odata/Assets/UiPath.Server.Configuration.OData.SetRobotAssetByRobotKey``

        Permissions: Assets.Edit.

        OAuth scopes: OR.Assets or OR.Assets.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "Assets.SetRobotAssetByRobotKey",
            "",
            (robot_asset, robot_key),
        )

    @_row("Assets.ShareToFolders")
    def share_to_folders(
        self,
        *,
        asset_ids: Sequence[int] | None = None,
        to_add_folder_ids: Sequence[int] | None = None,
        to_remove_folder_ids: Sequence[int] | None = None,
    ) -> None:
        """Makes assets available in further folders and withdraws them from others, in one call and
        without copying them.

        ``POST /odata/Assets/UiPath.Server.Configuration.OData.ShareToFolders``

        Permissions: signed in.

        OAuth scopes: OR.Assets or OR.Assets.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "Assets.ShareToFolders",
            "",
            (asset_ids, to_add_folder_ids, to_remove_folder_ids),
        )

    @_row("Assets.create")
    def create(
        self,
        body: models.Asset,
    ) -> models.Asset:
        """Creates an asset (text, number, Boolean, credential and so on) in the current folder,
        with a global value, per-user values or both.

        ``POST /odata/Assets``

        Permissions: Assets.Create.

        OAuth scopes: OR.Assets or OR.Assets.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "Assets.create",
            "Asset",
            (body,),
        )

    @_row("Assets.delete")
    def delete(
        self,
        key: int,
    ) -> None:
        """Deletes an asset by numeric id; workflows that read it by name then no longer find it.

        ``DELETE /odata/Assets({key})``

        Permissions: Assets.Delete.

        OAuth scopes: OR.Assets or OR.Assets.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "Assets.delete",
            "",
            (key,),
        )

    @_row("Assets.get")
    def get(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.Asset:
        """Returns one asset of the current folder, looked up by its numeric id.

        ``GET /odata/Assets({key})``

        Permissions: Assets.View.

        OAuth scopes: OR.Assets or OR.Assets.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "Assets.get",
            "Asset",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("Assets.list")
    def list(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.Asset]:
        """Lists the assets of the current folder; deprecated, with a filtered variant to use
        instead.

        ``GET /odata/Assets``

        Permissions: Assets.View.

        OAuth scopes: OR.Assets or OR.Assets.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.

        Deprecated by the service.
        """
        return self._list(
            "Assets.list",
            "Asset",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Assets.replace")
    def replace(
        self,
        key: int,
        body: models.Asset,
    ) -> None:
        """Overwrites an asset with the full definition supplied, including its value and its
        per-user values.

        ``PUT /odata/Assets({key})``

        Permissions: Assets.Edit.

        OAuth scopes: OR.Assets or OR.Assets.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "Assets.replace",
            "",
            (key, body),
        )


class Attachments(Set):
    """Files that jobs take in or leave behind, stored apart from the jobs that refer to them."""

    __slots__ = ()

    @_row("Attachments.create")
    def create(
        self,
        body: models.Attachment,
    ) -> models.Attachment:
        """Registers an attachment, optionally tied to a job, and returns its record with the access
        details for uploading the file.

        ``POST /odata/Attachments``

        Only in version 20.0.

        Permissions: BlobFiles.Create or Jobs.Create.

        OAuth scopes: OR.Folders or OR.Folders.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "Attachments.create",
            "Attachment",
            (body,),
        )

    @_row("Attachments.delete")
    def delete(
        self,
        key: UUID,
    ) -> None:
        """Deletes an attachment, identified by its GUID.

        ``DELETE /odata/Attachments({key})``

        Only in version 20.0.

        Permissions: BlobFiles.Delete.

        OAuth scopes: OR.Folders or OR.Folders.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "Attachments.delete",
            "",
            (key,),
        )

    @_row("Attachments.get")
    def get(
        self,
        key: UUID,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.Attachment:
        """Returns the record of one attachment: name, category, owning job and how to reach its
        file.

        ``GET /odata/Attachments({key})``

        Only in version 20.0.

        Permissions: BlobFiles.View.

        OAuth scopes: OR.Folders or OR.Folders.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "Attachments.get",
            "Attachment",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("Attachments.list")
    def list(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.Attachment]:
        """Lists attachment records of the current folder with paging and filtering, for example by
        job key.

        ``GET /odata/Attachments``

        Only in version 20.0.

        Permissions: BlobFiles.View.

        OAuth scopes: OR.Folders or OR.Folders.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "Attachments.list",
            "Attachment",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )


class AuditLogs(Set):
    """The record of who changed what and when in the tenant."""

    __slots__ = ()

    @_row("AuditLogs.Export")
    def export(
        self,
        *,
        audited_service: models.AuditedService | None = None,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
    ) -> models.ExportModel:
        """Starts a background export of the audit log entries that match the query and returns the
        export to poll.

        ``POST /odata/AuditLogs/UiPath.Server.Configuration.OData.Export``

        Permissions: Audit.View.

        OAuth scopes: OR.Audit or OR.Audit.Write.
        """
        return self._call(
            "AuditLogs.Export",
            "ExportModel",
            (audited_service,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
        )

    @_row("AuditLogs.GetAuditLogDetails")
    def get_audit_log_details(
        self,
        audit_log_id: int,
        *,
        x_uipath_audited_service: models.AuditedService | None = None,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.AuditLogEntity]:
        """Returns the entities one audit log entry touched, each with the action performed and the
        recorded data.

        ``GET
        /odata/AuditLogs/UiPath.Server.Configuration.OData.GetAuditLogDetails(auditLogId={auditLogId})``

        Permissions: Audit.View.

        OAuth scopes: OR.Audit or OR.Audit.Read.
        """
        return self._list(
            "AuditLogs.GetAuditLogDetails",
            "AuditLogEntity",
            (audit_log_id, x_uipath_audited_service),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            count=count,
            progress=progress,
        )

    @_row("AuditLogs.Reports")
    def reports(
        self,
        *,
        x_uipath_audited_service: models.AuditedService | None = None,
        query_x_uipath_audited_service: models.AuditedService | None = None,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
    ) -> bytes:
        """Returns audit log entries as a downloadable report file rather than as records.

        ``GET /odata/AuditLogs/UiPath.Server.Configuration.OData.Reports``

        Permissions: Audit.View.

        OAuth scopes: OR.Audit or OR.Audit.Read.

        Deprecated by the service.
        """
        return self._call(
            "AuditLogs.Reports",
            "bytes",
            (x_uipath_audited_service, query_x_uipath_audited_service),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
        )

    @_row("AuditLogs.list")
    def list(
        self,
        *,
        x_uipath_audited_service: models.AuditedService | None = None,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.AuditLog]:
        """Lists audit log entries (who did what and when), for Orchestrator itself or for another
        audited service such as test automation.

        ``GET /odata/AuditLogs``

        Permissions: Audit.View.

        OAuth scopes: OR.Audit or OR.Audit.Read.
        """
        return self._list(
            "AuditLogs.list",
            "AuditLog",
            (x_uipath_audited_service,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )


class Buckets(Set):
    """Storage buckets for the files of automations, kept by Orchestrator or in an external
    store.
    """

    __slots__ = ()

    @_row("Buckets.DeleteFile")
    def delete_file(
        self,
        key: int,
        *,
        path: str | None = None,
    ) -> None:
        """Deletes one file from a storage bucket, named by its full path inside the bucket.

        ``DELETE /odata/Buckets({key})/UiPath.Server.Configuration.OData.DeleteFile``

        Permissions: Storage Buckets.View and Storage Files.Delete (as the service spells it:
        Buckets.View and BlobFiles.Delete).

        OAuth scopes: OR.Administration or OR.Administration.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "Buckets.DeleteFile",
            "",
            (key, path),
        )

    @_row("Buckets.GetBucketsAcrossFolders")
    def get_buckets_across_folders(
        self,
        *,
        exclude_folder_id: int | None = None,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.Bucket]:
        """Lists storage buckets from every folder the caller can access, optionally leaving out one
        folder.

        ``GET /odata/Buckets/UiPath.Server.Configuration.OData.GetBucketsAcrossFolders``

        Permissions: signed in.

        OAuth scopes: OR.Administration or OR.Administration.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "Buckets.GetBucketsAcrossFolders",
            "Bucket",
            (exclude_folder_id,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Buckets.GetDirectories")
    def get_directories(
        self,
        key: int,
        *,
        directory: str | None = None,
        file_name_glob: str | None = None,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.BlobFile]:
        """Lists the directories below a given directory of a storage bucket, optionally narrowed
        with a wildcard pattern.

        ``GET /odata/Buckets({key})/UiPath.Server.Configuration.OData.GetDirectories``

        Permissions: Storage Buckets.View and Storage Files.View (as the service spells it:
        Buckets.View and BlobFiles.View).

        OAuth scopes: OR.Administration or OR.Administration.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "Buckets.GetDirectories",
            "BlobFile",
            (key, directory, file_name_glob),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Buckets.GetFile")
    def get_file(
        self,
        key: int,
        *,
        path: str | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.BlobFile:
        """Returns the metadata of one bucket file, such as size and content type, but not its
        contents.

        ``GET /odata/Buckets({key})/UiPath.Server.Configuration.OData.GetFile``

        Permissions: Storage Buckets.View and Storage Files.View (as the service spells it:
        Buckets.View and BlobFiles.View).

        OAuth scopes: OR.Administration or OR.Administration.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "Buckets.GetFile",
            "BlobFile",
            (key, path),
            select=select,
            expand=expand,
        )

    @_row("Buckets.GetFiles")
    def get_files(
        self,
        key: int,
        *,
        directory: str | None = None,
        recursive: bool | None = None,
        file_name_glob: str | None = None,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.BlobFile]:
        """Lists metadata of files in a bucket directory, optionally including subdirectories or
        only names matching a wildcard pattern.

        ``GET /odata/Buckets({key})/UiPath.Server.Configuration.OData.GetFiles``

        Permissions: Storage Buckets.View and Storage Files.View (as the service spells it:
        Buckets.View and BlobFiles.View).

        OAuth scopes: OR.Administration or OR.Administration.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "Buckets.GetFiles",
            "BlobFile",
            (key, directory, recursive, file_name_glob),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Buckets.GetFoldersForBucket")
    def get_folders_for_bucket(
        self,
        id: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.AccessibleFolders:
        """Returns the folders that share the bucket, limited to those the caller can access, plus
        the total folder count.

        ``GET /odata/Buckets/UiPath.Server.Configuration.OData.GetFoldersForBucket(id={id})``

        Permissions: signed in.

        OAuth scopes: OR.Administration or OR.Administration.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "Buckets.GetFoldersForBucket",
            "AccessibleFolders",
            (id,),
            select=select,
            expand=expand,
        )

    @_row("Buckets.GetReadUri")
    def get_read_uri(
        self,
        key: int,
        *,
        path: str | None = None,
        expiry_in_minutes: int | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.BlobFileAccess:
        """Returns a time-limited address, with verb and headers, from which a bucket file can be
        downloaded directly from storage.

        ``GET /odata/Buckets({key})/UiPath.Server.Configuration.OData.GetReadUri``

        Permissions: Storage Buckets.View and Storage Files.View (as the service spells it:
        Buckets.View and BlobFiles.View).

        OAuth scopes: OR.Administration or OR.Administration.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "Buckets.GetReadUri",
            "BlobFileAccess",
            (key, path, expiry_in_minutes),
            select=select,
            expand=expand,
        )

    @_row("Buckets.GetWriteUri")
    def get_write_uri(
        self,
        key: int,
        *,
        path: str | None = None,
        expiry_in_minutes: int | None = None,
        content_type: str | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.BlobFileAccess:
        """Returns a time-limited address, with verb and headers, to which a bucket file can be
        uploaded directly.

        ``GET /odata/Buckets({key})/UiPath.Server.Configuration.OData.GetWriteUri``

        Permissions: Storage Buckets.View and Storage Files.Create (as the service spells it:
        Buckets.View and BlobFiles.Create).

        OAuth scopes: OR.Administration or OR.Administration.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "Buckets.GetWriteUri",
            "BlobFileAccess",
            (key, path, expiry_in_minutes, content_type),
            select=select,
            expand=expand,
        )

    @_row("Buckets.ListFiles")
    def list_files(
        self,
        id: int,
        *,
        prefix: str | None = None,
        take_hint: int | None = None,
        continuation_token: str | None = None,
        expiry_in_minutes: int | None = None,
    ) -> models.ListBlobItemsResponse:
        """Lists bucket files under a path prefix page by page; pass the returned continuation token
        to fetch the next page.

        ``GET /api/Buckets/{id}/ListFiles``

        Only in version 20.0.

        Permissions: Buckets.View and BlobFiles.View.

        OAuth scopes: OR.Administration or OR.Administration.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "Buckets.ListFiles",
            "ListBlobItemsResponse",
            (id, prefix, take_hint, continuation_token, expiry_in_minutes),
        )

    @_row("Buckets.ShareToFolders")
    def share_to_folders(
        self,
        *,
        bucket_ids: Sequence[int] | None = None,
        to_add_folder_ids: Sequence[int] | None = None,
        to_remove_folder_ids: Sequence[int] | None = None,
    ) -> None:
        """Makes storage buckets available in further folders and withdraws them from others, in one
        call and without copying files.

        ``POST /odata/Buckets/UiPath.Server.Configuration.OData.ShareToFolders``

        Permissions: signed in.

        OAuth scopes: OR.Administration or OR.Administration.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "Buckets.ShareToFolders",
            "",
            (bucket_ids, to_add_folder_ids, to_remove_folder_ids),
        )

    @_row("Buckets.create")
    def create(
        self,
        body: models.Bucket,
    ) -> models.Bucket:
        """Creates a storage bucket in the current folder, on built-in storage or on an external
        provider with its parameters.

        ``POST /odata/Buckets``

        Permissions: Storage Buckets.Create (as the service spells it: Buckets.Create).

        OAuth scopes: OR.Administration or OR.Administration.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "Buckets.create",
            "Bucket",
            (body,),
        )

    @_row("Buckets.delete")
    def delete(
        self,
        key: int,
    ) -> None:
        """Deletes a storage bucket by its numeric id and returns nothing.

        ``DELETE /odata/Buckets({key})``

        Permissions: Storage Buckets.Delete (as the service spells it: Buckets.Delete).

        OAuth scopes: OR.Administration or OR.Administration.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "Buckets.delete",
            "",
            (key,),
        )

    @_row("Buckets.get")
    def get(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.Bucket:
        """Returns the definition of one storage bucket, looked up by numeric id; its files are
        listed separately.

        ``GET /odata/Buckets({key})``

        Permissions: Storage Buckets.View (as the service spells it: Buckets.View).

        OAuth scopes: OR.Administration or OR.Administration.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "Buckets.get",
            "Bucket",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("Buckets.list")
    def list(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.Bucket]:
        """Lists the storage buckets of the current folder with paging and filtering.

        ``GET /odata/Buckets``

        Permissions: Storage Buckets.View (as the service spells it: Buckets.View).

        OAuth scopes: OR.Administration or OR.Administration.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "Buckets.list",
            "Bucket",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Buckets.replace")
    def replace(
        self,
        key: int,
        body: models.Bucket,
    ) -> models.Bucket:
        """Overwrites the definition of a storage bucket, such as description, options and provider
        settings, and returns it.

        ``PUT /odata/Buckets({key})``

        Permissions: Storage Buckets.Edit (as the service spells it: Buckets.Edit).

        OAuth scopes: OR.Administration or OR.Administration.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "Buckets.replace",
            "Bucket",
            (key, body),
        )


class BusinessRules(Set):
    """Versioned business rule files that automations evaluate, shared among folders."""

    __slots__ = ()

    @_row("BusinessRules.GetBusinessRulesAcrossFolders")
    def get_business_rules_across_folders(
        self,
        *,
        exclude_folder_id: int | None = None,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.BusinessRule]:
        """Lists business rules from every folder the caller can access, optionally leaving out one
        folder.

        ``GET
        /odata/BusinessRules/UiPath.Server.Configuration.OData.GetBusinessRulesAcrossFolders``

        Only in version 20.0.

        Permissions: signed in.

        OAuth scopes: OR.BusinessRules or OR.BusinessRules.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "BusinessRules.GetBusinessRulesAcrossFolders",
            "BusinessRule",
            (exclude_folder_id,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("BusinessRules.GetFoldersForBusinessRule")
    def get_folders_for_business_rule(
        self,
        id: UUID,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.AccessibleFolders:
        """Returns the folders that share the business rule, limited to those the caller can access,
        plus the total folder count.

        ``GET
        /odata/BusinessRules/UiPath.Server.Configuration.OData.GetFoldersForBusinessRule(id={id})``

        Only in version 20.0.

        Permissions: signed in.

        OAuth scopes: OR.BusinessRules or OR.BusinessRules.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "BusinessRules.GetFoldersForBusinessRule",
            "AccessibleFolders",
            (id,),
            select=select,
            expand=expand,
        )

    @_row("BusinessRules.GetReadUri")
    def get_read_uri(
        self,
        name: str,
        *,
        version_number: str | None = None,
        expiry_in_minutes: int | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.BusinessRuleVersionDownloadResponse:
        """Returns a time-limited download address for a business rule file, by rule name and
        optionally for a particular version.

        ``GET /odata/BusinessRules/UiPath.Server.Configuration.OData.GetReadUri(name={name})``

        Only in version 20.0.

        Permissions: BusinessRules.View.

        OAuth scopes: OR.BusinessRules or OR.BusinessRules.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "BusinessRules.GetReadUri",
            "BusinessRuleVersionDownloadResponse",
            (name, version_number, expiry_in_minutes),
            select=select,
            expand=expand,
        )

    @_row("BusinessRules.GetVersionList")
    def get_version_list(
        self,
        id: UUID,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.BusinessRuleVersion]:
        """Lists the stored versions of a business rule and shows which of them is active.

        ``GET /odata/BusinessRules/UiPath.Server.Configuration.OData.GetVersionList(id={id})``

        Only in version 20.0.

        Permissions: BusinessRules.View.

        OAuth scopes: OR.BusinessRules or OR.BusinessRules.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "BusinessRules.GetVersionList",
            "BusinessRuleVersion",
            (id,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("BusinessRules.ShareToFolders")
    def share_to_folders(
        self,
        *,
        business_rule_keys: Sequence[UUID] | None = None,
        to_add_folder_ids: Sequence[int] | None = None,
        to_remove_folder_ids: Sequence[int] | None = None,
    ) -> None:
        """Makes business rules available in further folders and withdraws them from others, in one
        call.

        ``POST /odata/BusinessRules/UiPath.Server.Configuration.OData.ShareToFolders``

        Only in version 20.0.

        Permissions: signed in.

        OAuth scopes: OR.BusinessRules or OR.BusinessRules.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "BusinessRules.ShareToFolders",
            "",
            (business_rule_keys, to_add_folder_ids, to_remove_folder_ids),
        )

    @_row("BusinessRules.create")
    def create(
        self,
        file: Upload,
        business_rule: str,
    ) -> models.BusinessRule:
        """Uploads a rule file with its description as form data and creates a business rule from
        them in the current folder.

        ``POST /odata/BusinessRules``

        Only in version 20.0.

        Permissions: BusinessRules.Create.

        OAuth scopes: OR.BusinessRules or OR.BusinessRules.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "BusinessRules.create",
            "BusinessRule",
            (file, business_rule),
        )

    @_row("BusinessRules.delete")
    def delete(
        self,
        key: UUID,
    ) -> None:
        """Deletes a business rule, identified by its GUID.

        ``DELETE /odata/BusinessRules({key})``

        Only in version 20.0.

        Permissions: BusinessRules.Delete.

        OAuth scopes: OR.BusinessRules or OR.BusinessRules.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "BusinessRules.delete",
            "",
            (key,),
        )

    @_row("BusinessRules.get")
    def get(
        self,
        key: UUID,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.BusinessRule:
        """Returns the record of one business rule, including its current version but not the rule
        file itself.

        ``GET /odata/BusinessRules({key})``

        Only in version 20.0.

        Permissions: BusinessRules.View.

        OAuth scopes: OR.BusinessRules or OR.BusinessRules.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "BusinessRules.get",
            "BusinessRule",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("BusinessRules.list")
    def list(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.BusinessRule]:
        """Lists the business rules of the current folder with paging and filtering.

        ``GET /odata/BusinessRules``

        Only in version 20.0.

        Permissions: BusinessRules.View.

        OAuth scopes: OR.BusinessRules or OR.BusinessRules.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "BusinessRules.list",
            "BusinessRule",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("BusinessRules.replace")
    def replace(
        self,
        key: UUID,
        business_rule: str,
        *,
        file: Upload | None = None,
    ) -> None:
        """Changes a business rule's details and, when a file is attached to the form, uploads new
        rule content.

        ``PUT /odata/BusinessRules({key})``

        Only in version 20.0.

        Permissions: BusinessRules.Edit.

        OAuth scopes: OR.BusinessRules or OR.BusinessRules.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "BusinessRules.replace",
            "",
            (key, file, business_rule),
        )


class Calendars(Set):
    """Named lists of non-working days on which triggers that use them do not fire."""

    __slots__ = ()

    @_row("Calendars.CalendarExists")
    def calendar_exists(
        self,
        calendar_name: str,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> bool:
        """Tells whether the tenant already has a calendar of the given name, which lets callers
        avoid duplicate names.

        ``POST /odata/Calendars/UiPath.Server.Configuration.OData.CalendarExists``

        Permissions: Settings.Edit.

        OAuth scopes: OR.Settings or OR.Settings.Write.
        """
        return self._call(
            "Calendars.CalendarExists",
            "Edm.Boolean",
            (calendar_name,),
            select=select,
            expand=expand,
        )

    @_row("Calendars.create")
    def create(
        self,
        body: models.ExtendedCalendar,
    ) -> models.ExtendedCalendar:
        """Creates a calendar of non-working dates in a time zone; triggers that use it do not run
        on those dates.

        ``POST /odata/Calendars``

        Permissions: Settings.Create.

        OAuth scopes: OR.Settings or OR.Settings.Write.
        """
        return self._call(
            "Calendars.create",
            "ExtendedCalendar",
            (body,),
        )

    @_row("Calendars.delete")
    def delete(
        self,
        key: int,
    ) -> None:
        """Deletes a non-working-days calendar by its numeric id.

        ``DELETE /odata/Calendars({key})``

        Permissions: Settings.Delete.

        OAuth scopes: OR.Settings or OR.Settings.Write.
        """
        self._call(
            "Calendars.delete",
            "",
            (key,),
        )

    @_row("Calendars.get")
    def get(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.ExtendedCalendar:
        """Returns one calendar by numeric id, with its time zone and excluded dates.

        ``GET /odata/Calendars({key})``

        Permissions: signed in.

        OAuth scopes: OR.Settings or OR.Settings.Read.
        """
        return self._call(
            "Calendars.get",
            "ExtendedCalendar",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("Calendars.list")
    def list(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.ExtendedCalendar]:
        """Lists the tenant's non-working-days calendars that triggers can refer to.

        ``GET /odata/Calendars``

        Permissions: signed in.

        OAuth scopes: OR.Settings or OR.Settings.Read.
        """
        return self._list(
            "Calendars.list",
            "ExtendedCalendar",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Calendars.replace")
    def replace(
        self,
        key: int,
        body: models.ExtendedCalendar,
    ) -> models.ExtendedCalendar:
        """Overwrites a calendar's name, time zone and excluded dates and returns the result.

        ``PUT /odata/Calendars({key})``

        Permissions: Settings.Edit.

        OAuth scopes: OR.Settings or OR.Settings.Write.
        """
        return self._call(
            "Calendars.replace",
            "ExtendedCalendar",
            (key, body),
        )


class CredentialStores(Set):
    """Places where secrets are kept, either the database or an external vault, with their defaults
    per kind of resource.
    """

    __slots__ = ()

    @_row("CredentialStores.GetAvailableCredentialStoreTypes")
    def get_available_credential_store_types(
        self,
        *,
        proxy_id: int | None = None,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[str]:
        """Lists the types of credential store that can be created, optionally those reached through
        a given credentials proxy.

        ``GET
        /odata/CredentialStores/UiPath.Server.Configuration.OData.GetAvailableCredentialStoreTypes``

        Permissions: Settings.View.

        OAuth scopes: OR.Settings or OR.Settings.Read.
        """
        return self._list(
            "CredentialStores.GetAvailableCredentialStoreTypes",
            "Edm.String",
            (proxy_id,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            count=count,
            progress=progress,
        )

    @_row("CredentialStores.GetDefaultStoreForResourceType")
    def get_default_store_for_resource_type(
        self,
        resource_type: models.CredentialStoreResourceType,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> int:
        """Returns the id of the credential store used by default for assets, robots or buckets, as
        chosen.

        ``GET
        /odata/CredentialStores/UiPath.Server.Configuration.OData.GetDefaultStoreForResourceType(resourceType={resourceType})``

        Permissions: Settings.View or Assets.Create or Assets.Edit or Assets.View or
        Robots.Create or Robots.Edit or Robots.View or Buckets.Create or Buckets.Edit.

        OAuth scopes: OR.Settings or OR.Settings.Read.
        """
        return self._call(
            "CredentialStores.GetDefaultStoreForResourceType",
            "Edm.Int64",
            (resource_type,),
            select=select,
            expand=expand,
        )

    @_row("CredentialStores.GetResourcesForCredentialStoreTypes")
    def get_resources_for_credential_store_types(
        self,
        key: int,
        resource_type: models.CredentialStoreResourceType,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.CredentialStoreResource]:
        """Lists the assets, robots or other resources whose credentials live in a given credential
        store.

        ``GET
        /odata/CredentialStores/UiPath.Server.Configuration.OData.GetResourcesForCredentialStoreTypes(key={key},resourceType={resourceType})``

        Permissions: Settings.View.

        OAuth scopes: OR.Settings or OR.Settings.Read.
        """
        return self._list(
            "CredentialStores.GetResourcesForCredentialStoreTypes",
            "CredentialStoreResource",
            (key, resource_type),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("CredentialStores.GetResourcesForCredentialsProxyResourceTypes")
    def get_resources_for_credentials_proxy_resource_types(
        self,
        key: int,
        resource_type: models.CredentialsProxyResourceType,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.CredentialsProxyResource]:
        """Lists the resources that depend on a given credentials proxy, each with the credential
        store in between.

        ``GET
        /odata/CredentialStores/UiPath.Server.Configuration.OData.GetResourcesForCredentialsProxyResourceTypes(key={key},resourceType={resourceType})``

        Permissions: Settings.View.

        OAuth scopes: OR.Settings or OR.Settings.Read.
        """
        return self._list(
            "CredentialStores.GetResourcesForCredentialsProxyResourceTypes",
            "CredentialsProxyResource",
            (key, resource_type),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("CredentialStores.SetDefaultStoreForResourceType")
    def set_default_store_for_resource_type(
        self,
        key: int,
        resource_type: models.CredentialStoreResourceType,
    ) -> None:
        """Makes a credential store the default for new credentials of one resource type, such as
        assets or robots.

        ``POST
        /odata/CredentialStores({key})/UiPath.Server.Configuration.OData.SetDefaultStoreForResourceType``

        Permissions: Settings.Edit.

        OAuth scopes: OR.Settings or OR.Settings.Write.
        """
        self._call(
            "CredentialStores.SetDefaultStoreForResourceType",
            "",
            (key, resource_type),
        )

    @_row("CredentialStores.create")
    def create(
        self,
        body: models.CredentialStore,
    ) -> models.CredentialStore:
        """Connects a credential store, such as an external vault with its configuration, to the
        tenant and returns it.

        ``POST /odata/CredentialStores``

        Permissions: Settings.Create.

        OAuth scopes: OR.Settings or OR.Settings.Write.
        """
        return self._call(
            "CredentialStores.create",
            "CredentialStore",
            (body,),
        )

    @_row("CredentialStores.delete")
    def delete(
        self,
        key: int,
        *,
        force_delete: bool | None = None,
    ) -> None:
        """Removes a credential store; a force option removes it even though resources may still use
        it.

        ``DELETE /odata/CredentialStores({key})``

        Permissions: Settings.Delete.

        OAuth scopes: OR.Settings or OR.Settings.Write.
        """
        self._call(
            "CredentialStores.delete",
            "",
            (key, force_delete),
        )

    @_row("CredentialStores.get")
    def get(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.CredentialStore:
        """Returns one credential store by numeric id, with its type and the resource types it is
        the default for.

        ``GET /odata/CredentialStores({key})``

        Permissions: Settings.View.

        OAuth scopes: OR.Settings or OR.Settings.Read.
        """
        return self._call(
            "CredentialStores.get",
            "CredentialStore",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("CredentialStores.list")
    def list(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.CredentialStore]:
        """Lists the tenant's credential stores, the vaults that hold secrets of assets, robots and
        buckets.

        ``GET /odata/CredentialStores``

        Permissions: Settings.View or Assets.Create or Assets.Edit or Assets.View or
        Robots.Create or Robots.Edit or Robots.View or Buckets.Create or Buckets.Edit.

        OAuth scopes: OR.Settings or OR.Settings.Read.
        """
        return self._list(
            "CredentialStores.list",
            "CredentialStore",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("CredentialStores.replace")
    def replace(
        self,
        key: int,
        body: models.CredentialStore,
    ) -> None:
        """Overwrites the name and configuration of an existing credential store.

        ``PUT /odata/CredentialStores({key})``

        Permissions: Settings.Edit.

        OAuth scopes: OR.Settings or OR.Settings.Write.
        """
        self._call(
            "CredentialStores.replace",
            "",
            (key, body),
        )


class DirectoryService(Set):
    """Lookup of users and groups in the directories connected to the organization, and of their
    rights here.
    """

    __slots__ = ()

    @_row("DirectoryService.GetDirectoryPermissions")
    def get_directory_permissions(
        self,
        *,
        username: str | None = None,
        domain: str | None = None,
    ) -> builtins.list[models.DirectoryPermission]:
        """Returns the roles and folders a directory user receives through groups, per group, by
        user name and domain.

        ``GET /api/DirectoryService/GetDirectoryPermissions``

        Permissions: Users.View.

        OAuth scopes: OR.Users or OR.Users.Read.
        """
        return self._call(
            "DirectoryService.GetDirectoryPermissions",
            "[DirectoryPermission]",
            (username, domain),
        )

    @_row("DirectoryService.GetDomainUserId")
    def get_domain_user_id(
        self,
        *,
        domain: str | None = None,
        directory_identifier: str | None = None,
        user_name: str | None = None,
        user_type: models.UserType | None = None,
    ) -> int:
        """Returns the numeric Orchestrator id of a directory user or group; answers not found when
        it is unknown.

        ``GET /api/DirectoryService/GetDomainUserId``

        Only in version 20.0.

        Permissions: Users.View or Units.Edit or SubFolders.Edit.

        OAuth scopes: OR.Users or OR.Users.Read.
        """
        return self._call(
            "DirectoryService.GetDomainUserId",
            "Edm.Int64",
            (domain, directory_identifier, user_name, user_type),
        )

    @_row("DirectoryService.GetDomains")
    def get_domains(self) -> builtins.list[models.Domain]:
        """Lists the directory domains whose users can be searched and marks the default one.

        ``GET /api/DirectoryService/GetDomains``

        Permissions: Users.View or Units.Edit or SubFolders.Edit.

        OAuth scopes: OR.Users or OR.Users.Read.
        """
        return self._call(
            "DirectoryService.GetDomains",
            "[Domain]",
            (),
        )

    @_row("DirectoryService.SearchForUsersAndGroups")
    def search_for_users_and_groups(
        self,
        *,
        search_context: models.SearchContext | None = None,
        domain: str | None = None,
        prefix: str | None = None,
    ) -> builtins.list[models.DirectoryObject]:
        """Searches a directory domain for users, groups and similar entries whose names start with
        the given prefix.

        ``GET /api/DirectoryService/SearchForUsersAndGroups``

        Permissions: Users.View or Units.Edit or SubFolders.Edit.

        OAuth scopes: OR.Users or OR.Users.Read.
        """
        return self._call(
            "DirectoryService.SearchForUsersAndGroups",
            "[DirectoryObject]",
            (search_context, domain, prefix),
        )


class Environments(Set):
    """Named groups of robots in classic folders, to which processes are deployed."""

    __slots__ = ()

    @_row("Environments.AddRobot")
    def add_robot(
        self,
        key: int,
        robot_id: str,
    ) -> None:
        """Adds one robot to a classic environment, so processes deployed to that environment can
        run on it.

        ``POST /odata/Environments({key})/UiPath.Server.Configuration.OData.AddRobot``

        Only in version 17.0.

        Permissions: Environments.Edit.

        OAuth scopes: OR.Robots or OR.Robots.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "Environments.AddRobot",
            "",
            (key, robot_id),
        )

    @_row("Environments.GetRobotIdsForEnvironment")
    def get_robot_ids_for_environment(
        self,
        key: int,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[int]:
        """Returns just the numeric ids of the robots that belong to a classic environment.

        ``GET
        /odata/Environments/UiPath.Server.Configuration.OData.GetRobotIdsForEnvironment(key={key})``

        Only in version 17.0.

        Permissions: Environments.View and Robots.View.

        OAuth scopes: OR.Robots or OR.Robots.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "Environments.GetRobotIdsForEnvironment",
            "Edm.Int64",
            (key,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            count=count,
            progress=progress,
        )

    @_row("Environments.GetRobotsForEnvironment")
    def get_robots_for_environment(
        self,
        key: int,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.Robot]:
        """Lists robots in relation to a classic environment with their full records, with paging
        and filtering.

        ``GET
        /odata/Environments/UiPath.Server.Configuration.OData.GetRobotsForEnvironment(key={key})``

        Only in version 17.0.

        Permissions: Environments.View and Robots.View.

        OAuth scopes: OR.Robots or OR.Robots.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "Environments.GetRobotsForEnvironment",
            "Robot",
            (key,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Environments.RemoveRobot")
    def remove_robot(
        self,
        key: int,
        robot_id: str,
    ) -> None:
        """Takes one robot out of a classic environment; the robot itself continues to exist.

        ``POST /odata/Environments({key})/UiPath.Server.Configuration.OData.RemoveRobot``

        Only in version 17.0.

        Permissions: Environments.Edit.

        OAuth scopes: OR.Robots or OR.Robots.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "Environments.RemoveRobot",
            "",
            (key, robot_id),
        )

    @_row("Environments.SetRobots")
    def set_robots(
        self,
        key: int,
        added_robot_ids: Sequence[int],
        removed_robot_ids: Sequence[int],
    ) -> None:
        """Changes the membership of a classic environment by adding some robots and removing others
        in one call.

        ``POST /odata/Environments({key})/UiPath.Server.Configuration.OData.SetRobots``

        Only in version 17.0.

        Permissions: Environments.Edit.

        OAuth scopes: OR.Robots or OR.Robots.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "Environments.SetRobots",
            "",
            (key, added_robot_ids, removed_robot_ids),
        )

    @_row("Environments.create")
    def create(
        self,
        body: models.Environment,
    ) -> models.Environment:
        """Creates a classic environment, a group of robots in a classic folder to which processes
        are deployed.

        ``POST /odata/Environments``

        Only in version 17.0.

        Permissions: Environments.Create.

        OAuth scopes: OR.Robots or OR.Robots.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "Environments.create",
            "Environment",
            (body,),
        )

    @_row("Environments.delete")
    def delete(
        self,
        key: int,
    ) -> None:
        """Deletes a classic environment by numeric id; its robots continue to exist.

        ``DELETE /odata/Environments({key})``

        Only in version 17.0.

        Permissions: Environments.Delete.

        OAuth scopes: OR.Robots or OR.Robots.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "Environments.delete",
            "",
            (key,),
        )

    @_row("Environments.get")
    def get(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.Environment:
        """Returns one classic environment by numeric id, with its name, description and type.

        ``GET /odata/Environments({key})``

        Only in version 17.0.

        Permissions: Environments.View.

        OAuth scopes: OR.Robots or OR.Robots.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "Environments.get",
            "Environment",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("Environments.list")
    def list(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.Environment]:
        """Lists the robot environments of the current classic folder; modern folders have none.

        ``GET /odata/Environments``

        Only in version 17.0.

        Permissions: Environments.View.

        OAuth scopes: OR.Robots or OR.Robots.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "Environments.list",
            "Environment",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Environments.replace")
    def replace(
        self,
        key: int,
        body: models.Environment,
    ) -> None:
        """Overwrites the name, description and other details of a classic environment.

        ``PUT /odata/Environments({key})``

        Only in version 17.0.

        Permissions: Environments.Edit.

        OAuth scopes: OR.Robots or OR.Robots.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "Environments.replace",
            "",
            (key, body),
        )


class ExecutionMediaSet(Set):
    """Screen recordings of jobs, kept to find out why they failed."""

    __slots__ = ()

    @_row("ExecutionMedia.DeleteMediaByJobId")
    def delete_media_by_job_id(
        self,
        job_id: int,
    ) -> None:
        """Deletes the recorded screenshots of one job's execution, identified by the job id.

        ``POST /odata/ExecutionMedia/UiPath.Server.Configuration.OData.DeleteMediaByJobId``

        Permissions: ExecutionMedia.View (as the service spells it: ExecutionMedia.Delete).

        OAuth scopes: OR.Monitoring or OR.Monitoring.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "ExecutionMedia.DeleteMediaByJobId",
            "",
            (job_id,),
        )

    @_row("ExecutionMedia.DownloadMediaByJobId")
    def download_media_by_job_id(
        self,
        job_id: int,
    ) -> bytes:
        """Downloads the recorded screenshots of one job's execution as a file.

        ``GET
        /odata/ExecutionMedia/UiPath.Server.Configuration.OData.DownloadMediaByJobId(jobId={jobId})``

        Permissions: ExecutionMedia.View.

        OAuth scopes: OR.Monitoring or OR.Monitoring.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "ExecutionMedia.DownloadMediaByJobId",
            "bytes",
            (job_id,),
        )

    @_row("ExecutionMedia.get")
    def get(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.ExecutionMedia:
        """Returns the record of one execution recording: its job, process name and storage
        location, not the pictures.

        ``GET /odata/ExecutionMedia({key})``

        Permissions: ExecutionMedia.View.

        OAuth scopes: OR.Monitoring or OR.Monitoring.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "ExecutionMedia.get",
            "ExecutionMedia",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("ExecutionMedia.list")
    def list(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.ExecutionMedia]:
        """Lists records of execution recordings in the current folder, for example to find jobs
        that have screenshots.

        ``GET /odata/ExecutionMedia``

        Permissions: ExecutionMedia.View.

        OAuth scopes: OR.Monitoring or OR.Monitoring.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "ExecutionMedia.list",
            "ExecutionMedia",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )


class Exports(Set):
    """Background exports of lists to files, with their progress and the download link once done."""

    __slots__ = ()

    @_row("Exports.GetDownloadLink")
    def get_download_link(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.BlobFileAccess:
        """Returns the address and headers for downloading the file of a finished background export.

        ``GET /odata/Exports({key})/UiPath.Server.Configuration.OData.GetDownloadLink``

        Permissions: signed in.
        """
        return self._call(
            "Exports.GetDownloadLink",
            "BlobFileAccess",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("Exports.get")
    def get(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.ExportModel:
        """Returns the state of a background export, to be polled until its file is ready.

        ``GET /odata/Exports({key})``

        Permissions: signed in.
        """
        return self._call(
            "Exports.get",
            "ExportModel",
            (key,),
            select=select,
            expand=expand,
        )


class Folders(Set):
    """Folders that hold processes, queues, assets and triggers, with the users and machines
    assigned to them.
    """

    __slots__ = ()

    @_row("Folders.AssignDomainUser")
    def assign_domain_user(
        self,
        assignment: models.DomainUserAssignment,
    ) -> None:
        """Gives a user or group from the directory roles in folders, adding it to Orchestrator if
        necessary.

        ``POST /odata/Folders/UiPath.Server.Configuration.OData.AssignDomainUser``

        Permissions: Units.Edit or SubFolders.Edit, parts of it in certain cases only.

        OAuth scopes: OR.Folders or OR.Folders.Write.
        """
        self._call(
            "Folders.AssignDomainUser",
            "",
            (assignment,),
        )

    @_row("Folders.AssignMachines")
    def assign_machines(
        self,
        assignments: models.MachineAssignments,
    ) -> None:
        """Assigns machines to folders, so that jobs of those folders can run on them.

        ``POST /odata/Folders/UiPath.Server.Configuration.OData.AssignMachines``

        Permissions: Units.Edit or SubFolders.Edit, parts of it in certain cases only.

        OAuth scopes: OR.Folders or OR.Folders.Write.
        """
        self._call(
            "Folders.AssignMachines",
            "",
            (assignments,),
        )

    @_row("Folders.AssignUsers")
    def assign_users(
        self,
        assignments: models.UserAssignments,
    ) -> None:
        """Assigns existing users to folders with chosen folder roles, several users and folders per
        call.

        ``POST /odata/Folders/UiPath.Server.Configuration.OData.AssignUsers``

        Permissions: Folders.Edit and Users.View and Roles.View or Subfolders.Edit and Users.View
        and Roles.View (as the service spells it: Units.Edit or SubFolders.Edit), parts of it in
        certain cases only.

        OAuth scopes: OR.Folders or OR.Folders.Write.
        """
        self._call(
            "Folders.AssignUsers",
            "",
            (assignments,),
        )

    @_row("Folders.DeleteByKey")
    def delete_by_key(
        self,
        *,
        key: UUID | None = None,
    ) -> None:
        """Deletes a folder, identified by its GUID key instead of its numeric id.

        ``DELETE /api/Folders/DeleteByKey``

        Permissions: Units.Delete or SubFolders.Delete, parts of it in certain cases only.

        OAuth scopes: OR.Folders or OR.Folders.Write.
        """
        self._call(
            "Folders.DeleteByKey",
            "",
            (key,),
        )

    @_row("Folders.GetAllForCurrentUser")
    def get_all_for_current_user(
        self,
        *,
        take: int | None = None,
        skip: int | None = None,
    ) -> models.PageResultDtoOfCurrentUserFolder:
        """Returns a page of the folders the calling user can access, with the total count.

        ``GET /api/Folders/GetAllForCurrentUser``

        Only in version 20.0.

        Permissions: signed in.

        OAuth scopes: OR.Folders or OR.Folders.Read.
        """
        return self._call(
            "Folders.GetAllForCurrentUser",
            "PageResultDtoOfCurrentUserFolder",
            (take, skip),
        )

    @_row("Folders.GetAllRolesForUser")
    def get_all_roles_for_user(
        self,
        username: str,
        skip: int,
        take: int,
        *,
        type: models.DirectoryObjectType | None = None,
        search_text: str | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.UserRoleAssignments:
        """Returns a user's tenant roles and, page by page, the folders with the roles held in each.

        ``GET
        /odata/Folders/UiPath.Server.Configuration.OData.GetAllRolesForUser(username={username},skip={skip},take={take})``

        Permissions: Units.View or SubFolders.View, parts of it in certain cases only.

        OAuth scopes: OR.Folders or OR.Folders.Read.
        """
        return self._call(
            "Folders.GetAllRolesForUser",
            "UserRoleAssignments",
            (username, skip, take, type, search_text),
            select=select,
            expand=expand,
        )

    @_row("Folders.GetByKey")
    def get_by_key(
        self,
        identifier: UUID,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
    ) -> models.Folder:
        """Returns a single folder, looked up by its GUID key instead of its numeric id.

        ``GET
        /odata/Folders/UiPath.Server.Configuration.OData.GetByKey(identifier={identifier})``

        Permissions: Units.View or SubFolders.View, parts of it in certain cases only.

        OAuth scopes: OR.Folders or OR.Folders.Read.
        """
        return self._call(
            "Folders.GetByKey",
            "Folder",
            (identifier,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
        )

    @_row("Folders.GetMachinesForFolder")
    def get_machines_for_folder(
        self,
        key: int,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.MachineFolder]:
        """Lists machines as seen from a folder and shows for each whether it is assigned directly
        or inherited.

        ``GET /odata/Folders/UiPath.Server.Configuration.OData.GetMachinesForFolder(key={key})``

        Permissions: Units.View or SubFolders.View, parts of it in certain cases only.

        OAuth scopes: OR.Folders or OR.Folders.Read.
        """
        return self._list(
            "Folders.GetMachinesForFolder",
            "MachineFolder",
            (key,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Folders.GetMoveFolderMachinesChanges")
    def get_move_folder_machines_changes(
        self,
        *,
        folder_id: int | None = None,
        target_parent_id: int | None = None,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.MoveFolderMachineChange]:
        """Previews, without moving anything, how machine assignments would change if a folder went
        under another parent.

        ``GET /odata/Folders/UiPath.Server.Configuration.OData.GetMoveFolderMachinesChanges``

        Permissions: SubFolders.Delete and Units.Create and Units.Edit or SubFolders.Delete and
        Units.Create and SubFolders.Edit or SubFolders.Delete and SubFolders.Create and
        Units.Edit or SubFolders.Delete and SubFolders.Create and SubFolders.Edit, parts of it in
        certain cases only.

        OAuth scopes: OR.Folders or OR.Folders.Read.
        """
        return self._list(
            "Folders.GetMoveFolderMachinesChanges",
            "MoveFolderMachineChange",
            (folder_id, target_parent_id),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            count=count,
            progress=progress,
        )

    @_row("Folders.GetSubfoldersWithAssignedMachine")
    def get_subfolders_with_assigned_machine(
        self,
        *,
        root_folder_id: int | None = None,
        machine_id: int | None = None,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.Folder]:
        """Lists the folders below a root folder to which a given machine is assigned.

        ``GET /odata/Folders/UiPath.Server.Configuration.OData.GetSubfoldersWithAssignedMachine``

        Permissions: Units.View or SubFolders.View, parts of it in certain cases only.

        OAuth scopes: OR.Folders or OR.Folders.Read.
        """
        return self._list(
            "Folders.GetSubfoldersWithAssignedMachine",
            "Folder",
            (root_folder_id, machine_id),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Folders.GetUsersForFolder")
    def get_users_for_folder(
        self,
        key: int,
        include_inherited: bool,
        *,
        include_alerts_enabled: bool | None = None,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.UserRoles]:
        """Lists the users and groups assigned to a folder with their roles, optionally including
        those inherited from parent folders.

        ``GET
        /odata/Folders/UiPath.Server.Configuration.OData.GetUsersForFolder(key={key},includeInherited={includeInherited})``

        Permissions: Folders.View and Users.View or Subfolders.View and Users.View (as the
        service spells it: Units.View or SubFolders.View or Assets.Create or Assets.Edit), parts
        of it in certain cases only.

        OAuth scopes: OR.Folders or OR.Folders.Read.
        """
        return self._list(
            "Folders.GetUsersForFolder",
            "UserRoles",
            (key, include_inherited, include_alerts_enabled),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Folders.MoveFolder")
    def move_folder(
        self,
        folder_id: int,
        *,
        target_parent_id: int | None = None,
    ) -> None:
        """Moves a folder with its subfolders under another parent, or to the top level when none is
        given.

        ``PUT /odata/Folders({folderId})/UiPath.Server.Configuration.OData.MoveFolder``

        Permissions: Units.Delete and Units.Create and Units.Edit or Units.Delete and
        Units.Create and SubFolders.Edit or Units.Delete and SubFolders.Create and Units.Edit or
        Units.Delete and SubFolders.Create and SubFolders.Edit or SubFolders.Delete and
        Units.Create and Units.Edit or SubFolders.Delete and Units.Create and SubFolders.Edit or
        SubFolders.Delete and SubFolders.Create and Units.Edit or SubFolders.Delete and
        SubFolders.Create and SubFolders.Edit, parts of it in certain cases only.

        OAuth scopes: OR.Folders or OR.Folders.Write.
        """
        self._call(
            "Folders.MoveFolder",
            "",
            (folder_id, target_parent_id),
        )

    @_row("Folders.PatchNameDescription")
    def patch_name_description(
        self,
        *,
        description: str | None = None,
        name: str | None = None,
        key: UUID | None = None,
    ) -> models.Folder | None:
        """Changes just the name and description of a folder that is identified by its GUID key.

        ``PATCH /api/Folders/PatchNameDescription``

        Permissions: Units.Edit or SubFolders.Edit, parts of it in certain cases only.

        OAuth scopes: OR.Folders or OR.Folders.Write.
        """
        return self._call(
            "Folders.PatchNameDescription",
            "Folder",
            (description, name, key),
        )

    @_row("Folders.RemoveMachinesFromFolder")
    def remove_machines_from_folder(
        self,
        key: int,
        machine_ids: Sequence[int],
    ) -> None:
        """Removes machines from a folder; the machines themselves stay in the tenant.

        ``POST /odata/Folders({key})/UiPath.Server.Configuration.OData.RemoveMachinesFromFolder``

        Permissions: Units.Edit or SubFolders.Edit, parts of it in certain cases only.

        OAuth scopes: OR.Folders or OR.Folders.Write.
        """
        self._call(
            "Folders.RemoveMachinesFromFolder",
            "",
            (key, machine_ids),
        )

    @_row("Folders.RemoveUserFromFolder")
    def remove_user_from_folder(
        self,
        key: int,
        user_id: int,
    ) -> None:
        """Removes a user's assignment to a folder, by numeric user id, without deleting the user.

        ``POST /odata/Folders({key})/UiPath.Server.Configuration.OData.RemoveUserFromFolder``

        Permissions: Folders.Edit and Users.View or Subfolders.Edit and Users.View (as the
        service spells it: Units.Edit or SubFolders.Edit), parts of it in certain cases only.

        OAuth scopes: OR.Folders or OR.Folders.Write.
        """
        self._call(
            "Folders.RemoveUserFromFolder",
            "",
            (key, user_id),
        )

    @_row("Folders.RemoveUserFromFolderByKey")
    def remove_user_from_folder_by_key(
        self,
        key: int,
        user_key: UUID,
    ) -> None:
        """Removes a user's assignment to a folder, by the GUID key of the user, without deleting
        the user.

        ``POST
        /odata/Folders({key})/UiPath.Server.Configuration.OData.RemoveUserFromFolderByKey``

        Only in version 20.0.

        Permissions: Units.Edit or SubFolders.Edit, parts of it in certain cases only.

        OAuth scopes: OR.Folders or OR.Folders.Write.
        """
        self._call(
            "Folders.RemoveUserFromFolderByKey",
            "",
            (key, user_key),
        )

    @_row("Folders.ToggleFolderMachineInherit")
    def toggle_folder_machine_inherit(
        self,
        *,
        folder_id: int | None = None,
        inherit_enabled: bool | None = None,
        machine_id: int | None = None,
    ) -> None:
        """Turns on or off whether the subfolders of a folder inherit one of its machines.

        ``POST /odata/Folders/UiPath.Server.Configuration.OData.ToggleFolderMachineInherit``

        Permissions: Units.Edit or SubFolders.Edit, parts of it in certain cases only.

        OAuth scopes: OR.Folders or OR.Folders.Write.
        """
        self._call(
            "Folders.ToggleFolderMachineInherit",
            "",
            (folder_id, inherit_enabled, machine_id),
        )

    @_row("Folders.UpdateMachinesToFolderAssociations")
    def update_machines_to_folder_associations(
        self,
        associations: models.MachinesFolderAssociations,
    ) -> None:
        """Adds machines to a folder and removes others from it in a single call.

        ``POST
        /odata/Folders/UiPath.Server.Configuration.OData.UpdateMachinesToFolderAssociations``

        Permissions: Units.Edit or SubFolders.Edit, parts of it in certain cases only.

        OAuth scopes: OR.Folders or OR.Folders.Write.
        """
        self._call(
            "Folders.UpdateMachinesToFolderAssociations",
            "",
            (associations,),
        )

    @_row("Folders.create")
    def create(
        self,
        body: models.Folder,
    ) -> models.Folder:
        """Creates a folder, at the top level or under a given parent, and returns it with its new
        id and key.

        ``POST /odata/Folders``

        Permissions: Folders.Create or Subfolders.Create (as the service spells it: Units.Create
        or SubFolders.Create), parts of it in certain cases only.

        OAuth scopes: OR.Folders or OR.Folders.Write.
        """
        return self._call(
            "Folders.create",
            "Folder",
            (body,),
        )

    @_row("Folders.delete")
    def delete(
        self,
        key: int,
    ) -> None:
        """Deletes a folder by its numeric id and returns nothing; a separate variant takes the GUID
        key.

        ``DELETE /odata/Folders({key})``

        Permissions: Folders.Delete or Subfolders.Delete (as the service spells it: Units.Delete
        or SubFolders.Delete), parts of it in certain cases only.

        OAuth scopes: OR.Folders or OR.Folders.Write.
        """
        self._call(
            "Folders.delete",
            "",
            (key,),
        )

    @_row("Folders.get")
    def get(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.Folder:
        """Returns one folder by numeric id, with its full path, parent and type.

        ``GET /odata/Folders({key})``

        Permissions: Folders.View or Subfolders.View (as the service spells it: Units.View or
        SubFolders.View), parts of it in certain cases only.

        OAuth scopes: OR.Folders or OR.Folders.Read.
        """
        return self._call(
            "Folders.get",
            "Folder",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("Folders.list")
    def list(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.Folder]:
        """Lists the tenant's folders with paging and filtering, for an administrator's view rather
        than the caller's own.

        ``GET /odata/Folders``

        Permissions: Folders.View or Subfolders.View (as the service spells it: Units.View or
        SubFolders.View), parts of it in certain cases only.

        OAuth scopes: OR.Folders or OR.Folders.Read.
        """
        return self._list(
            "Folders.list",
            "Folder",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Folders.replace")
    def replace(
        self,
        key: int,
        body: models.Folder,
    ) -> models.Folder:
        """Overwrites the details of a folder, such as display name and description, and returns the
        result.

        ``PUT /odata/Folders({key})``

        Permissions: Folders.Edit or Subfolders.Edit (as the service spells it: Units.Edit or
        SubFolders.Edit), parts of it in certain cases only.

        OAuth scopes: OR.Folders or OR.Folders.Write.
        """
        return self._call(
            "Folders.replace",
            "Folder",
            (key, body),
        )


class FoldersNavigation(Set):
    """Folder tree of the signed-in user for navigation, and the roles of any user across
    folders.
    """

    __slots__ = ()

    @_row("FoldersNavigation.GetAllFoldersForCurrentUser")
    def get_all_folders_for_current_user(self) -> builtins.list[models.ExtendedFolder]:
        """Returns the folders the calling user can navigate as one unpaged list that carries level
        and selectability.

        ``GET /api/FoldersNavigation/GetAllFoldersForCurrentUser``

        Permissions: signed in.

        Not available to OAuth applications.
        """
        return self._call(
            "FoldersNavigation.GetAllFoldersForCurrentUser",
            "[ExtendedFolder]",
            (),
        )

    @_row("FoldersNavigation.GetAllRolesForUser")
    def get_all_roles_for_user(
        self,
        *,
        username: str | None = None,
        type: models.DirectoryObjectType | None = None,
        skip: int | None = None,
        take: int | None = None,
        search_text: str | None = None,
    ) -> models.UserRoleAssignments:
        """Returns a user's tenant roles and, page by page, the folder roles, optionally narrowed by
        search text.

        ``GET /api/FoldersNavigation/GetAllRolesForUser``

        Permissions: Units.View and SubFolders.View, parts of it in certain cases only.

        Not available to OAuth applications.
        """
        return self._call(
            "FoldersNavigation.GetAllRolesForUser",
            "UserRoleAssignments",
            (username, type, skip, take, search_text),
        )

    @_row("FoldersNavigation.GetFolderNavigationContextForCurrentUser")
    def get_folder_navigation_context_for_current_user(
        self,
        *,
        skip: int | None = None,
        take: int | None = None,
        folder_id: int | None = None,
    ) -> models.FolderNavigationContext:
        """Returns what a folder browser needs at one folder: its ancestors and a page of its
        children.

        ``GET /api/FoldersNavigation/GetFolderNavigationContextForCurrentUser``

        Permissions: signed in.

        Not available to OAuth applications.
        """
        return self._call(
            "FoldersNavigation.GetFolderNavigationContextForCurrentUser",
            "FolderNavigationContext",
            (skip, take, folder_id),
        )

    @_row("FoldersNavigation.GetFoldersForCurrentUser")
    def get_folders_for_current_user(
        self,
        *,
        skip: int | None = None,
        take: int | None = None,
        search_text: str | None = None,
        folder_types: Sequence[models.FolderType] | None = None,
    ) -> models.PageResultDtoOfPathAwareFolder:
        """Returns a page of folders the calling user can access with their paths, by search text
        and folder type.

        ``GET /api/FoldersNavigation/GetFoldersForCurrentUser``

        Permissions: signed in.

        Not available to OAuth applications.
        """
        return self._call(
            "FoldersNavigation.GetFoldersForCurrentUser",
            "PageResultDtoOfPathAwareFolder",
            (skip, take, search_text, folder_types),
        )


class GenericTasks(Set):
    """Action-center tasks of external kind, without a form: creating, saving, reassigning, tagging
    and completing them.
    """

    __slots__ = ()

    @_row("GenericTasks.CompleteTask")
    def complete_task(
        self,
        task_id: int,
        *,
        action: str | None = None,
        data: Json | None = None,
    ) -> None:
        """Completes an action-center task with the chosen action and final data; a workflow waiting
        on it can resume.

        ``POST /tasks/GenericTasks/CompleteTask``

        Permissions: Tasks.Edit.

        OAuth scopes: OR.Tasks or OR.Tasks.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "GenericTasks.CompleteTask",
            "",
            (task_id, action, data),
        )

    @_row("GenericTasks.CreateTask")
    def create_task(
        self,
        title: str,
        *,
        data: Json | None = None,
        external_tag: str | None = None,
        priority: models.TaskPriority | None = None,
        tags: Sequence[models.Tag] | None = None,
        task_catalog_name: str | None = None,
        type: models.TaskType | None = None,
        parent_operation_id: str | None = None,
        task_source: models.TaskSource | None = None,
    ) -> models.TaskData:
        """Creates an action-center task of a given type with title, priority, catalog and initial
        data, and returns it.

        ``POST /tasks/GenericTasks/CreateTask``

        Only in version 20.0: ``parent_operation_id``, ``task_source``.

        Permissions: Tasks.Create.

        OAuth scopes: OR.Tasks or OR.Tasks.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "GenericTasks.CreateTask",
            "TaskData",
            (
                title,
                data,
                external_tag,
                priority,
                tags,
                task_catalog_name,
                type,
                parent_operation_id,
                task_source,
            ),
        )

    @_row("GenericTasks.GetTaskDataById")
    def get_task_data_by_id(
        self,
        *,
        task_id: int | None = None,
    ) -> models.TaskData:
        """Returns an action-center task together with its data, looked up by numeric task id.

        ``GET /tasks/GenericTasks/GetTaskDataById``

        Permissions: Tasks.View.

        OAuth scopes: OR.Tasks or OR.Tasks.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "GenericTasks.GetTaskDataById",
            "TaskData",
            (task_id,),
        )

    @_row("GenericTasks.GetTaskDataByKey")
    def get_task_data_by_key(
        self,
        *,
        task_key: UUID | None = None,
    ) -> models.TaskData:
        """Returns an action-center task together with its data, looked up by its GUID key instead
        of its id.

        ``GET /tasks/GenericTasks/GetTaskDataByKey``

        Only in version 20.0.

        Permissions: Tasks.View.

        OAuth scopes: OR.Tasks or OR.Tasks.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "GenericTasks.GetTaskDataByKey",
            "TaskData",
            (task_key,),
        )

    @_row("GenericTasks.SaveAndReassignTask")
    def save_and_reassign_task(
        self,
        *,
        task_id: int | None = None,
        user_id: int | None = None,
        user_name_or_email: str | None = None,
        data: Json | None = None,
        note_text: str | None = None,
        save_data: bool | None = None,
        assignee_names_or_emails: Sequence[str] | None = None,
        assignee_user_ids: Sequence[int] | None = None,
        assignment_criteria: models.TaskAssignmentCriteria | None = None,
    ) -> None:
        """Stores optional task data and hands the task to other assignees in one step, with an
        optional note.

        ``POST /tasks/GenericTasks/SaveAndReassignTask``

        Only in version 20.0: ``assignee_names_or_emails``, ``assignee_user_ids``,
        ``assignment_criteria``.

        Permissions: Tasks.Edit.

        OAuth scopes: OR.Tasks or OR.Tasks.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "GenericTasks.SaveAndReassignTask",
            "",
            (
                task_id,
                user_id,
                user_name_or_email,
                data,
                note_text,
                save_data,
                assignee_names_or_emails,
                assignee_user_ids,
                assignment_criteria,
            ),
        )

    @_row("GenericTasks.SaveTaskData")
    def save_task_data(
        self,
        data: Json,
        task_id: int,
    ) -> None:
        """Stores intermediate data of an action-center task without completing it, so that work can
        continue later.

        ``PUT /tasks/GenericTasks/SaveTaskData``

        Permissions: Tasks.Edit.

        OAuth scopes: OR.Tasks or OR.Tasks.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "GenericTasks.SaveTaskData",
            "",
            (data, task_id),
        )

    @_row("GenericTasks.SaveTaskTags")
    def save_task_tags(
        self,
        task_id: int,
        *,
        tags: Sequence[models.Tag] | None = None,
    ) -> None:
        """Stores the given set of tags on an action-center task and leaves its data alone.

        ``PUT /tasks/GenericTasks/SaveTaskTags``

        Permissions: Tasks.Edit.

        OAuth scopes: OR.Tasks or OR.Tasks.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "GenericTasks.SaveTaskTags",
            "",
            (task_id, tags),
        )


class HostLicenses(Set):
    """Licenses held by the host of a self-hosted installation, to be divided among its tenants."""

    __slots__ = ()

    @_row("HostLicenses.ActivateLicenseOffline")
    def activate_license_offline(
        self,
        file: Upload,
    ) -> None:
        """Activates the host license from an uploaded offline activation file, for servers without
        internet access.

        ``POST /odata/HostLicenses/UiPath.Server.Configuration.OData.ActivateLicenseOffline``

        Only in version 17.0.

        Permissions: signed in.

        OAuth scopes: OR.Administration or OR.Administration.Write.

        Only for the host of the installation.
        """
        self._call(
            "HostLicenses.ActivateLicenseOffline",
            "",
            (file,),
        )

    @_row("HostLicenses.ActivateLicenseOnline")
    def activate_license_online(
        self,
        environment: str,
        license_key: str,
        *,
        email: str | None = None,
    ) -> None:
        """Activates the host license over the internet with a license key, an email address and an
        environment name.

        ``POST /odata/HostLicenses/UiPath.Server.Configuration.OData.ActivateLicenseOnline``

        Only in version 17.0.

        Permissions: signed in.

        OAuth scopes: OR.Administration or OR.Administration.Write.

        Only for the host of the installation.
        """
        self._call(
            "HostLicenses.ActivateLicenseOnline",
            "",
            (environment, license_key, email),
        )

    @_row("HostLicenses.DeactivateLicenseOnline")
    def deactivate_license_online(
        self,
        tenant_id: int,
    ) -> None:
        """Deactivates a license over the internet, for the tenant named in the request.

        ``POST /odata/HostLicenses/UiPath.Server.Configuration.OData.DeactivateLicenseOnline``

        Only in version 17.0.

        Permissions: signed in.

        OAuth scopes: OR.Administration or OR.Administration.Write.

        Only for the host of the installation.
        """
        self._call(
            "HostLicenses.DeactivateLicenseOnline",
            "",
            (tenant_id,),
        )

    @_row("HostLicenses.DeleteTenantLicense")
    def delete_tenant_license(
        self,
        tenant_id: int,
    ) -> None:
        """Takes away the license that the host allotted to a tenant.

        ``POST /odata/HostLicenses/UiPath.Server.Configuration.OData.DeleteTenantLicense``

        Only in version 17.0.

        Permissions: signed in.

        OAuth scopes: OR.Administration or OR.Administration.Write.

        Only for the host of the installation.
        """
        self._call(
            "HostLicenses.DeleteTenantLicense",
            "",
            (tenant_id,),
        )

    @_row("HostLicenses.GetDeactivateLicenseOffline")
    def get_deactivate_license_offline(
        self,
        tenant_id: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> str:
        """Returns, as text, the data needed to deactivate a license by hand on a server without
        internet access.

        ``POST
        /odata/HostLicenses/UiPath.Server.Configuration.OData.GetDeactivateLicenseOffline``

        Only in version 17.0.

        Permissions: signed in.

        OAuth scopes: OR.Administration or OR.Administration.Write.

        Only for the host of the installation.
        """
        return self._call(
            "HostLicenses.GetDeactivateLicenseOffline",
            "Edm.String",
            (tenant_id,),
            select=select,
            expand=expand,
        )

    @_row("HostLicenses.GetLicenseOffline")
    def get_license_offline(
        self,
        environment: str,
        license_key: str,
        *,
        email: str | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> str:
        """Returns, as text, the activation request to be processed elsewhere when the server has no
        internet access.

        ``POST /odata/HostLicenses/UiPath.Server.Configuration.OData.GetLicenseOffline``

        Only in version 17.0.

        Permissions: signed in.

        OAuth scopes: OR.Administration or OR.Administration.Write.

        Only for the host of the installation.
        """
        return self._call(
            "HostLicenses.GetLicenseOffline",
            "Edm.String",
            (environment, license_key, email),
            select=select,
            expand=expand,
        )

    @_row("HostLicenses.GetTenantLicense")
    def get_tenant_license(
        self,
        tenant_id: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.License:
        """Returns the license that the host allotted to one tenant, with its robot and runtime
        counts.

        ``GET
        /odata/HostLicenses/UiPath.Server.Configuration.OData.GetTenantLicense(tenantId={tenantId})``

        Only in version 17.0.

        Permissions: signed in.

        OAuth scopes: OR.Administration or OR.Administration.Read.

        Only for the host of the installation.
        """
        return self._call(
            "HostLicenses.GetTenantLicense",
            "License",
            (tenant_id,),
            select=select,
            expand=expand,
        )

    @_row("HostLicenses.SetTenantLicense")
    def set_tenant_license(
        self,
        license: models.HostLicensePerTenant,
    ) -> None:
        """Allots a license from the host pool to a tenant, or changes the one it has.

        ``POST /odata/HostLicenses/UiPath.Server.Configuration.OData.SetTenantLicense``

        Only in version 17.0.

        Permissions: signed in.

        OAuth scopes: OR.Administration or OR.Administration.Write.

        Only for the host of the installation.
        """
        self._call(
            "HostLicenses.SetTenantLicense",
            "",
            (license,),
        )

    @_row("HostLicenses.UpdateLicenseOnline")
    def update_license_online(self) -> None:
        """Refreshes the activated host license over the internet; it takes no arguments.

        ``POST /odata/HostLicenses/UiPath.Server.Configuration.OData.UpdateLicenseOnline``

        Only in version 17.0.

        Permissions: signed in.

        OAuth scopes: OR.Administration or OR.Administration.Write.

        Only for the host of the installation.
        """
        self._call(
            "HostLicenses.UpdateLicenseOnline",
            "",
            (),
        )

    @_row("HostLicenses.UploadLicense")
    def upload_license(
        self,
        file: Upload,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.HostLicense:
        """Uploads a license file to the host and returns the license that was read from it.

        ``POST /odata/HostLicenses/UiPath.Server.Configuration.OData.UploadLicense``

        Only in version 17.0.

        Permissions: signed in.

        OAuth scopes: OR.Administration or OR.Administration.Write.

        Only for the host of the installation.
        """
        return self._call(
            "HostLicenses.UploadLicense",
            "HostLicense",
            (file,),
            select=select,
            expand=expand,
        )

    @_row("HostLicenses.delete")
    def delete(
        self,
        key: int,
    ) -> None:
        """Removes a license from the host by its numeric id.

        ``DELETE /odata/HostLicenses({key})``

        Only in version 17.0.

        Permissions: signed in.

        OAuth scopes: OR.Administration or OR.Administration.Write.

        Only for the host of the installation.
        """
        self._call(
            "HostLicenses.delete",
            "",
            (key,),
        )

    @_row("HostLicenses.get")
    def get(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.HostLicense:
        """Returns one host license by numeric id; answers not found when there is none.

        ``GET /odata/HostLicenses({key})``

        Only in version 17.0.

        Permissions: signed in.

        OAuth scopes: OR.Administration or OR.Administration.Read.

        Only for the host of the installation.
        """
        return self._call(
            "HostLicenses.get",
            "HostLicense",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("HostLicenses.list")
    def list(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.HostLicense]:
        """Lists the licenses that are installed at host level, from which tenants receive theirs.

        ``GET /odata/HostLicenses``

        Only in version 17.0.

        Permissions: signed in.

        OAuth scopes: OR.Administration or OR.Administration.Read.

        Only for the host of the installation.
        """
        return self._list(
            "HostLicenses.list",
            "HostLicense",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )


class JobTriggers(Set):
    """Conditions on which suspended jobs wait before they resume, such as a task, a queue item or
    another job.
    """

    __slots__ = ()

    @_row("JobTriggers.DeliverPayload")
    def deliver_payload(
        self,
        inbox_id: UUID,
        body: Json,
    ) -> None:
        """Delivers any JSON payload to the inbox on which a suspended job waits; reports when it
        was already delivered.

        ``POST /api/JobTriggers/DeliverPayload/{inboxId}``

        Only in version 20.0.

        Permissions: Jobs.Edit.

        OAuth scopes: OR.Jobs or OR.Jobs.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "JobTriggers.DeliverPayload",
            "",
            (inbox_id, body),
        )

    @_row("JobTriggers.GetByJobKey")
    def get_by_job_key(
        self,
        job_key: UUID,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.JobTrigger]:
        """Lists the wait conditions of a job, looked up by the GUID key of the job.

        ``GET /odata/JobTriggers/UiPath.Server.Configuration.OData.GetByJobKey(jobKey={jobKey})``

        Only in version 20.0.

        Permissions: Jobs.View.

        OAuth scopes: OR.Jobs or OR.Jobs.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "JobTriggers.GetByJobKey",
            "JobTrigger",
            (job_key,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("JobTriggers.GetPayload")
    def get_payload(
        self,
        inbox_id: UUID,
    ) -> Json:
        """Returns the payload that was delivered to a job's inbox; answers not found when there is
        nothing to return.

        ``GET /api/JobTriggers/GetPayload/{inboxId}``

        Only in version 20.0.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "JobTriggers.GetPayload",
            "Edm.Untyped",
            (inbox_id,),
        )

    @_row("JobTriggers.GetWithWaitEvents")
    def get_with_wait_events(
        self,
        job_id: int,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.JobTriggerWithWaitEvents]:
        """Lists what a suspended job waits for (tasks, queue items, other jobs, timers), with names
        and assignees.

        ``GET
        /odata/JobTriggers/UiPath.Server.Configuration.OData.GetWithWaitEvents(jobId={jobId})``

        Permissions: Jobs.View.

        OAuth scopes: OR.Jobs or OR.Jobs.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "JobTriggers.GetWithWaitEvents",
            "JobTriggerWithWaitEvents",
            (job_id,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("JobTriggers.list")
    def list(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.JobTrigger]:
        """Lists the conditions on which suspended jobs of the current folder wait before they
        resume.

        ``GET /odata/JobTriggers``

        Permissions: Jobs.View.

        OAuth scopes: OR.Jobs or OR.Jobs.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "JobTriggers.list",
            "JobTrigger",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )


class Jobs(Set):
    """Executions of processes by robots, from pending to a final state, with arguments and
    results.
    """

    __slots__ = ()

    @_row("Jobs.Export")
    def export(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
    ) -> models.ExportModel:
        """Starts a background export of the jobs that match the query and returns the export to
        poll.

        ``POST /odata/Jobs/UiPath.Server.Configuration.OData.Export``

        Permissions: Jobs.View.

        OAuth scopes: OR.Jobs or OR.Jobs.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "Jobs.Export",
            "ExportModel",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
        )

    @_row("Jobs.RestartJob")
    def restart_job(
        self,
        job_id: int,
        *,
        enable_autopilot_healing: bool | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.Job:
        """Runs an ended job again as a new job with the same settings and returns that new job.

        ``POST /odata/Jobs/UiPath.Server.Configuration.OData.RestartJob``

        Only in version 20.0: ``enable_autopilot_healing``.

        Permissions: Jobs.Create.

        OAuth scopes: OR.Jobs or OR.Jobs.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "Jobs.RestartJob",
            "Job",
            (job_id, enable_autopilot_healing),
            select=select,
            expand=expand,
        )

    @_row("Jobs.ResumeJob")
    def resume_job(
        self,
        job_key: UUID,
        *,
        fps_properties: str | None = None,
        input_arguments: str | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.Job:
        """Resumes a suspended job by its GUID key, with input arguments to pass along, and returns
        the job.

        ``POST /odata/Jobs/UiPath.Server.Configuration.OData.ResumeJob``

        Only in version 20.0: ``fps_properties``, ``input_arguments``.

        Permissions: Jobs.Edit.

        OAuth scopes: OR.Jobs or OR.Jobs.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "Jobs.ResumeJob",
            "Job",
            (job_key, fps_properties, input_arguments),
            select=select,
            expand=expand,
        )

    @_row("Jobs.StartJobs")
    def start_jobs(
        self,
        start_info: models.StartProcess,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.Job]:
        """Starts one or more jobs of a process according to the start information and returns them,
        usually still pending.

        ``POST /odata/Jobs/UiPath.Server.Configuration.OData.StartJobs``

        Permissions: Jobs.Create.

        OAuth scopes: OR.Jobs or OR.Jobs.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "Jobs.StartJobs",
            "Job",
            (start_info,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            count=count,
            progress=progress,
        )

    @_row("Jobs.StopJob")
    def stop_job(
        self,
        key: int,
        strategy: models.StopStrategy,
    ) -> None:
        """Asks one job to stop softly or kills it, depending on the strategy; it returns before the
        job has ended.

        ``POST /odata/Jobs({key})/UiPath.Server.Configuration.OData.StopJob``

        Permissions: Jobs.Edit.

        OAuth scopes: OR.Jobs or OR.Jobs.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "Jobs.StopJob",
            "",
            (key, strategy),
        )

    @_row("Jobs.StopJobs")
    def stop_jobs(
        self,
        job_ids: Sequence[int],
        strategy: models.StopStrategy,
        *,
        batch_execution_key: UUID | None = None,
    ) -> None:
        """Asks several jobs to stop softly or kills them, chosen by ids or batch key, without
        waiting for their end.

        ``POST /odata/Jobs/UiPath.Server.Configuration.OData.StopJobs``

        Only in version 20.0: ``batch_execution_key``.

        Permissions: Jobs.Edit.

        OAuth scopes: OR.Jobs or OR.Jobs.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "Jobs.StopJobs",
            "",
            (job_ids, strategy, batch_execution_key),
        )

    @_row("Jobs.ValidateDynamicJob")
    def validate_dynamic_job(
        self,
        start_info: models.StartProcess,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.ValidationResult:
        """Checks whether the given start information could run now and returns the errors found,
        without starting anything.

        ``POST /odata/Jobs/UiPath.Server.Configuration.OData.ValidateDynamicJob``

        Permissions: Jobs.Create.

        OAuth scopes: OR.Jobs or OR.Jobs.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "Jobs.ValidateDynamicJob",
            "ValidationResult",
            (start_info,),
            select=select,
            expand=expand,
        )

    @_row("Jobs.ValidateExistingJob")
    def validate_existing_job(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.ValidationResult:
        """Checks whether an existing job has what it needs to run and returns the errors found,
        changing nothing.

        ``POST /odata/Jobs({key})/UiPath.Server.Configuration.OData.ValidateExistingJob``

        Permissions: Jobs.View.

        OAuth scopes: OR.Jobs or OR.Jobs.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "Jobs.ValidateExistingJob",
            "ValidationResult",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("Jobs.get")
    def get(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.Job:
        """Returns one job of the current folder by numeric id, with its state, times and arguments.

        ``GET /odata/Jobs({key})``

        Permissions: Jobs.View.

        OAuth scopes: OR.Jobs or OR.Jobs.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "Jobs.get",
            "Job",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("Jobs.list")
    def list(
        self,
        *,
        mandatory_permissions: Sequence[str] | None = None,
        at_least_one_permissions: Sequence[str] | None = None,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.Job]:
        """Lists the jobs of the current folder with paging and filtering, for example by state,
        process or creation time.

        ``GET /odata/Jobs``

        Permissions: Jobs.View.

        OAuth scopes: OR.Jobs or OR.Jobs.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "Jobs.list",
            "Job",
            (mandatory_permissions, at_least_one_permissions),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )


class Libraries(Set):
    """Packages of reusable activities in the library feed, one entry per package or version."""

    __slots__ = ()

    @_row("Libraries.DownloadPackage")
    def download_package(
        self,
        key: str,
        *,
        feed_id: UUID | None = None,
    ) -> bytes:
        """Downloads the package file of one library version; the key joins package id and version
        with a colon.

        ``GET /odata/Libraries/UiPath.Server.Configuration.OData.DownloadPackage(key={key})``

        Permissions: Libraries.View.

        OAuth scopes: OR.Execution or OR.Execution.Read.
        """
        return self._call(
            "Libraries.DownloadPackage",
            "bytes",
            (key, feed_id),
        )

    @_row("Libraries.GetVersions")
    def get_versions(
        self,
        package_id: str,
        *,
        feed_id: UUID | None = None,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.Library]:
        """Lists the published versions of one library, from the tenant's library feed or another
        feed.

        ``GET
        /odata/Libraries/UiPath.Server.Configuration.OData.GetVersions(packageId={packageId})``

        Permissions: Libraries.View.

        OAuth scopes: OR.Execution or OR.Execution.Read.
        """
        return self._list(
            "Libraries.GetVersions",
            "Library",
            (package_id, feed_id),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Libraries.UploadPackage")
    def upload_package(
        self,
        file: Upload,
        *,
        file1: Upload | None = None,
        file2: Upload | None = None,
        file3: Upload | None = None,
        file4: Upload | None = None,
        file5: Upload | None = None,
        file6: Upload | None = None,
        file7: Upload | None = None,
        file8: Upload | None = None,
        file9: Upload | None = None,
        feed_id: UUID | None = None,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.BulkItemOfString]:
        """Uploads library packages to a feed and reports success or failure file by file.

        ``POST /odata/Libraries/UiPath.Server.Configuration.OData.UploadPackage``

        Permissions: Libraries.Create.

        OAuth scopes: OR.Execution or OR.Execution.Write.
        """
        return self._list(
            "Libraries.UploadPackage",
            "BulkItemOfString",
            (file, file1, file2, file3, file4, file5, file6, file7, file8, file9, feed_id),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            count=count,
            progress=progress,
        )

    @_row("Libraries.delete")
    def delete(
        self,
        key: str,
        *,
        feed_id: UUID | None = None,
    ) -> None:
        """Deletes one version of a library from its feed; the key joins package id and version with
        a colon.

        ``DELETE /odata/Libraries({key})``

        Permissions: Libraries.Delete.

        OAuth scopes: OR.Execution or OR.Execution.Write.
        """
        self._call(
            "Libraries.delete",
            "",
            (key, feed_id),
        )

    @_row("Libraries.list")
    def list(
        self,
        *,
        search_term: str | None = None,
        feed_id: UUID | None = None,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.Library]:
        """Lists the reusable libraries in a feed, optionally only those that match a search term.

        ``GET /odata/Libraries``

        Permissions: Libraries.View.

        OAuth scopes: OR.Execution or OR.Execution.Read.
        """
        return self._list(
            "Libraries.list",
            "Library",
            (search_term, feed_id),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )


class LicensesNamedUser(Set):
    """Use of named-user licenses: who holds one, on which machines and since when."""

    __slots__ = ()

    @_row("LicensesNamedUser.GetLicensesNamedUser")
    def get_licenses_named_user(
        self,
        robot_type: models.RobotType,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.LicenseNamedUser]:
        """Lists the users who hold or use named-user licenses of one robot type, with machines and
        last login.

        ``GET
        /odata/LicensesNamedUser/UiPath.Server.Configuration.OData.GetLicensesNamedUser(robotType={robotType})``

        Permissions: License.View.

        OAuth scopes: OR.License or OR.License.Read.
        """
        return self._list(
            "LicensesNamedUser.GetLicensesNamedUser",
            "LicenseNamedUser",
            (robot_type,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )


class LicensesRuntime(Set):
    """Use of runtime licenses: which machines have runtimes enabled and how many are executing."""

    __slots__ = ()

    @_row("LicensesRuntime.GetLicensesRuntime")
    def get_licenses_runtime(
        self,
        robot_type: models.RobotType,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.LicenseRuntime]:
        """Lists machines with the runtime licenses of one robot type they hold and how many of them
        are executing.

        ``GET
        /odata/LicensesRuntime/UiPath.Server.Configuration.OData.GetLicensesRuntime(robotType={robotType})``

        Permissions: License.View.

        OAuth scopes: OR.License or OR.License.Read.
        """
        return self._list(
            "LicensesRuntime.GetLicensesRuntime",
            "LicenseRuntime",
            (robot_type,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("LicensesRuntime.ToggleEnabled")
    def toggle_enabled(
        self,
        key: str,
        enabled: bool,
        body_key: str,
        robot_type: models.RobotType,
    ) -> None:
        """Enables or disables the use of runtime licenses of one robot type on a machine.

        ``POST /odata/LicensesRuntime({key})/UiPath.Server.Configuration.OData.ToggleEnabled``

        Permissions: Machines.Edit.

        OAuth scopes: OR.License or OR.License.Write.
        """
        self._call(
            "LicensesRuntime.ToggleEnabled",
            "",
            (key, enabled, body_key, robot_type),
        )


class Licensing(Set):
    """Taking and giving back consumption-based licenses by products that are metered."""

    __slots__ = ()

    @_row("Licensing.Acquire")
    def acquire(
        self,
        *,
        count: int | None = None,
        reference: str | None = None,
        type: str | None = None,
    ) -> models.LicenseResult:
        """Takes a number of consumable license units for a reference and tells whether that
        succeeded, or why not.

        ``POST /api/Licensing/Acquire``

        Permissions: signed in.

        OAuth scopes: OR.Administration or OR.Administration.Write.
        """
        return self._call(
            "Licensing.Acquire",
            "LicenseResult",
            (count, reference, type),
        )

    @_row("Licensing.Release")
    def release(
        self,
        *,
        count: int | None = None,
        reference: str | None = None,
        type: str | None = None,
    ) -> models.LicenseResult:
        """Gives back consumable license units taken earlier for a reference and tells whether that
        succeeded, or why not.

        ``PUT /api/Licensing/Release``

        Permissions: signed in.

        OAuth scopes: OR.Administration or OR.Administration.Write.
        """
        return self._call(
            "Licensing.Release",
            "LicenseResult",
            (count, reference, type),
        )


class Logs(Set):
    """Intake for log messages that robots and other clients write."""

    __slots__ = ()

    @_row("Logs.Post")
    def post(
        self,
        body: Json,
    ) -> None:
        """Stores one robot log entry given as free-form JSON; deprecated in favour of submitting a
        batch.

        ``POST /api/Logs``

        Permissions: Logs.Create.

        OAuth scopes: OR.Monitoring or OR.Monitoring.Write.

        Deprecated by the service.
        """
        self._call(
            "Logs.Post",
            "",
            (body,),
        )

    @_row("Logs.SubmitLogs")
    def submit_logs(
        self,
        body: Sequence[str],
    ) -> None:
        """Stores a batch of robot log entries, each passed as a JSON document in a string.

        ``POST /api/Logs/SubmitLogs``

        Permissions: Logs.Create.

        OAuth scopes: OR.Monitoring or OR.Monitoring.Write.
        """
        self._call(
            "Logs.SubmitLogs",
            "",
            (body,),
        )


class Machines(Set):
    """Machines and machine templates that hosts connect with, and the runtimes granted to them."""

    __slots__ = ()

    @_row("Machines.DeleteBulk")
    def delete_bulk(
        self,
        machine_ids: Sequence[int],
    ) -> None:
        """Deletes several machines by their numeric ids in one call.

        ``POST /odata/Machines/UiPath.Server.Configuration.OData.DeleteBulk``

        Permissions: Machines.Delete.

        OAuth scopes: OR.Machines or OR.Machines.Write.
        """
        self._call(
            "Machines.DeleteBulk",
            "",
            (machine_ids,),
        )

    @_row("Machines.GetAssignedMachines")
    def get_assigned_machines(
        self,
        folder_id: int,
        *,
        robot_id: int | None = None,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.Machine]:
        """Lists the machines on which jobs of a folder can run, optionally limited to those usable
        by one robot.

        ``GET
        /odata/Machines/UiPath.Server.Configuration.OData.GetAssignedMachines(folderId={folderId})``

        Permissions: Machines.View or Jobs.Create.

        OAuth scopes: OR.Machines or OR.Machines.Read.
        """
        return self._list(
            "Machines.GetAssignedMachines",
            "Machine",
            (folder_id, robot_id),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Machines.GetRuntimesForFolder")
    def get_runtimes_for_folder(
        self,
        folder_id: int,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.MachineRuntime]:
        """Reports, per runtime type, how many runtimes a folder has in total, connected and
        available.

        ``GET
        /odata/Machines/UiPath.Server.Configuration.OData.GetRuntimesForFolder(folderId={folderId})``

        Permissions: Machines.View or Jobs.Create.

        OAuth scopes: OR.Machines or OR.Machines.Read.
        """
        return self._list(
            "Machines.GetRuntimesForFolder",
            "MachineRuntime",
            (folder_id,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            count=count,
            progress=progress,
        )

    @_row("Machines.create")
    def create(
        self,
        body: models.Machine,
    ) -> models.Machine:
        """Creates a machine or machine template in the tenant, with slots per runtime type, and
        returns it.

        ``POST /odata/Machines``

        Permissions: Machines.Create.

        OAuth scopes: OR.Machines or OR.Machines.Write.
        """
        return self._call(
            "Machines.create",
            "Machine",
            (body,),
        )

    @_row("Machines.delete")
    def delete(
        self,
        key: int,
    ) -> None:
        """Deletes a machine by numeric id; robots connected with its key can no longer use it.

        ``DELETE /odata/Machines({key})``

        Permissions: Machines.Delete.

        OAuth scopes: OR.Machines or OR.Machines.Write.
        """
        self._call(
            "Machines.delete",
            "",
            (key,),
        )

    @_row("Machines.get")
    def get(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.Machine:
        """Returns one machine by numeric id, with its key, type and slots per runtime type.

        ``GET /odata/Machines({key})``

        Permissions: Machines.View.

        OAuth scopes: OR.Machines or OR.Machines.Read.
        """
        return self._call(
            "Machines.get",
            "Machine",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("Machines.list")
    def list(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.ExtendedMachine]:
        """Lists the tenant's machines with paging and filtering; machines become usable in a folder
        once assigned to it.

        ``GET /odata/Machines``

        Permissions: Machines.View.

        OAuth scopes: OR.Machines or OR.Machines.Read.
        """
        return self._list(
            "Machines.list",
            "ExtendedMachine",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Machines.replace")
    def replace(
        self,
        key: int,
        body: models.Machine,
    ) -> models.Machine | None:
        """Overwrites a machine with the full definition supplied; a partial update suits changes to
        single properties.

        ``PUT /odata/Machines({key})``

        Permissions: Machines.Edit.

        OAuth scopes: OR.Machines or OR.Machines.Write.
        """
        return self._call(
            "Machines.replace",
            "Machine",
            (key, body),
        )

    @_row("Machines.update")
    def update(
        self,
        key: int,
        body: models.Machine,
    ) -> None:
        """Changes only the machine properties that are sent and leaves the others as they are.

        ``PATCH /odata/Machines({key})``

        Permissions: Machines.Edit.

        OAuth scopes: OR.Machines or OR.Machines.Write.
        """
        self._call(
            "Machines.update",
            "",
            (key, body),
        )


class Maintenance(Set):
    """Maintenance mode of an installation or tenant, in which triggers are skipped and jobs
    stopped.
    """

    __slots__ = ()

    @_row("Maintenance.End")
    def end(
        self,
        *,
        tenant_id: int | None = None,
    ) -> None:
        """Ends the maintenance mode that was started for the host or for one tenant, so normal work
        resumes.

        ``POST /api/Maintenance/End``

        Permissions: signed in.

        OAuth scopes: OR.Administration or OR.Administration.Write.

        Only for the host of the installation.
        """
        self._call(
            "Maintenance.End",
            "",
            (tenant_id,),
        )

    @_row("Maintenance.Get")
    def get(
        self,
        *,
        tenant_id: int | None = None,
    ) -> models.MaintenanceSetting:
        """Returns the maintenance state with its log, the jobs stopped and the triggers skipped,
        optionally for one tenant.

        ``GET /api/Maintenance/Get``

        Permissions: Audit.View.

        OAuth scopes: OR.Administration or OR.Administration.Read.

        Only for the host of the installation.
        """
        return self._call(
            "Maintenance.Get",
            "MaintenanceSetting",
            (tenant_id,),
        )

    @_row("Maintenance.Start")
    def start(
        self,
        *,
        phase: models.MaintenanceState | None = None,
        force: bool | None = None,
        kill_jobs: bool | None = None,
        tenant_id: int | None = None,
    ) -> None:
        """Puts the host or one tenant into a maintenance phase, draining or suspended, optionally
        killing running jobs.

        ``POST /api/Maintenance/Start``

        Permissions: signed in.

        OAuth scopes: OR.Administration or OR.Administration.Write.

        Only for the host of the installation.
        """
        self._call(
            "Maintenance.Start",
            "",
            (phase, force, kill_jobs, tenant_id),
        )


class OrganizationUnits(Set):
    """Classic units that divided a tenant before there were folders, kept for old clients."""

    __slots__ = ()

    @_row("OrganizationUnits.GetUserIdsForUnit")
    def get_user_ids_for_unit(
        self,
        key: int,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[int]:
        """Returns just the numeric ids of the users who belong to an organization unit, the classic
        form of a folder.

        ``GET
        /odata/OrganizationUnits/UiPath.Server.Configuration.OData.GetUserIdsForUnit(key={key})``

        Permissions: Units.View and Users.View.

        OAuth scopes: OR.Folders or OR.Folders.Read.

        Deprecated by the service.
        """
        return self._list(
            "OrganizationUnits.GetUserIdsForUnit",
            "Edm.Int64",
            (key,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            count=count,
            progress=progress,
        )

    @_row("OrganizationUnits.GetUsersForUnit")
    def get_users_for_unit(
        self,
        key: int,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.User]:
        """Lists users in relation to an organization unit with their full records; folders have
        replaced these units.

        ``GET
        /odata/OrganizationUnits/UiPath.Server.Configuration.OData.GetUsersForUnit(key={key})``

        Permissions: Units.View and Users.View.

        OAuth scopes: OR.Folders or OR.Folders.Read.

        Deprecated by the service.
        """
        return self._list(
            "OrganizationUnits.GetUsersForUnit",
            "User",
            (key,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("OrganizationUnits.SetUsers")
    def set_users(
        self,
        key: int,
        added_user_ids: Sequence[int],
        removed_user_ids: Sequence[int],
    ) -> None:
        """Changes who belongs to an organization unit by adding some users and removing others in
        one call.

        ``POST /odata/OrganizationUnits({key})/UiPath.Server.Configuration.OData.SetUsers``

        Permissions: Users.Edit.

        OAuth scopes: OR.Folders or OR.Folders.Write.

        Deprecated by the service.
        """
        self._call(
            "OrganizationUnits.SetUsers",
            "",
            (key, added_user_ids, removed_user_ids),
        )

    @_row("OrganizationUnits.create")
    def create(
        self,
        body: models.OrganizationUnit,
    ) -> models.OrganizationUnit:
        """Creates an organization unit from a display name; new code creates a folder instead.

        ``POST /odata/OrganizationUnits``

        Permissions: Units.Create.

        OAuth scopes: OR.Folders or OR.Folders.Write.

        Deprecated by the service.
        """
        return self._call(
            "OrganizationUnits.create",
            "OrganizationUnit",
            (body,),
        )

    @_row("OrganizationUnits.delete")
    def delete(
        self,
        key: int,
    ) -> None:
        """Deletes an organization unit, the classic predecessor of a folder, by its numeric id.

        ``DELETE /odata/OrganizationUnits({key})``

        Permissions: Units.Delete.

        OAuth scopes: OR.Folders or OR.Folders.Write.

        Deprecated by the service.
        """
        self._call(
            "OrganizationUnits.delete",
            "",
            (key,),
        )

    @_row("OrganizationUnits.get")
    def get(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.OrganizationUnit:
        """Returns the name and id of one organization unit, the classic predecessor of a folder.

        ``GET /odata/OrganizationUnits({key})``

        Permissions: Units.View.

        OAuth scopes: OR.Folders or OR.Folders.Read.

        Deprecated by the service.
        """
        return self._call(
            "OrganizationUnits.get",
            "OrganizationUnit",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("OrganizationUnits.list")
    def list(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.OrganizationUnit]:
        """Lists the tenant's organization units; new code lists folders instead.

        ``GET /odata/OrganizationUnits``

        Permissions: Units.View.

        OAuth scopes: OR.Folders or OR.Folders.Read.

        Deprecated by the service.
        """
        return self._list(
            "OrganizationUnits.list",
            "OrganizationUnit",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("OrganizationUnits.replace")
    def replace(
        self,
        key: int,
        body: models.OrganizationUnit,
    ) -> models.OrganizationUnit | None:
        """Renames an organization unit, since the display name is its only editable property.

        ``PUT /odata/OrganizationUnits({key})``

        Permissions: Units.Edit.

        OAuth scopes: OR.Folders or OR.Folders.Write.

        Deprecated by the service.
        """
        return self._call(
            "OrganizationUnits.replace",
            "OrganizationUnit",
            (key, body),
        )


class PackageFeeds(Set):
    """The package feed that belongs to a folder, for folders that have one of their own."""

    __slots__ = ()

    @_row("PackageFeeds.GetFolderFeed")
    def get_folder_feed(
        self,
        *,
        folder_id: int | None = None,
    ) -> UUID:
        """Returns the id of the package feed a folder uses, for passing to calls on packages.

        ``GET /api/PackageFeeds/GetFolderFeed``

        Permissions: signed in.

        OAuth scopes: OR.Execution or OR.Execution.Read.
        """
        return self._call(
            "PackageFeeds.GetFolderFeed",
            "Edm.Guid",
            (folder_id,),
        )


class Permissions(Set):
    """All permissions that can be put into a role, with the scope each applies to."""

    __slots__ = ()

    @_row("Permissions.list")
    def list(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.Permission]:
        """Lists the permission names that exist in the tenant and can be granted through roles.

        ``GET /odata/Permissions``
        """
        return self._list(
            "Permissions.list",
            "Permission",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )


class PersonalWorkspaces(Set):
    """Private folders of single users, with their owners and the administrators exploring them."""

    __slots__ = ()

    @_row("PersonalWorkspaces.ConvertToFolder")
    def convert_to_folder(
        self,
        key: int,
        folder_name: str,
    ) -> None:
        """Turns a user's personal workspace into an ordinary folder with the given name.

        ``POST
        /odata/PersonalWorkspaces({key})/UiPath.Server.Configuration.OData.ConvertToFolder``

        Permissions: Units.Edit.

        Not available to OAuth applications.
        """
        self._call(
            "PersonalWorkspaces.ConvertToFolder",
            "",
            (key, folder_name),
        )

    @_row("PersonalWorkspaces.GetPersonalWorkspace")
    def get_personal_workspace(
        self,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.PersonalWorkspace:
        """Returns the calling user's own personal workspace; answers not found when the user has
        none.

        ``GET /odata/PersonalWorkspaces/UiPath.Server.Configuration.OData.GetPersonalWorkspace``

        Permissions: signed in.

        Not available to OAuth applications.
        """
        return self._call(
            "PersonalWorkspaces.GetPersonalWorkspace",
            "PersonalWorkspace",
            (),
            select=select,
            expand=expand,
        )

    @_row("PersonalWorkspaces.StartExploring")
    def start_exploring(
        self,
        key: int,
    ) -> None:
        """Gives the calling administrator access to another user's personal workspace until
        exploration is stopped.

        ``POST
        /odata/PersonalWorkspaces({key})/UiPath.Server.Configuration.OData.StartExploring``

        Permissions: Units.Edit and Users.View and Roles.View.

        Not available to OAuth applications.
        """
        self._call(
            "PersonalWorkspaces.StartExploring",
            "",
            (key,),
        )

    @_row("PersonalWorkspaces.StopExploring")
    def stop_exploring(
        self,
        key: int,
    ) -> None:
        """Ends the calling administrator's access to another user's personal workspace.

        ``POST /odata/PersonalWorkspaces({key})/UiPath.Server.Configuration.OData.StopExploring``

        Permissions: Units.Edit and Users.View and Roles.View.

        Not available to OAuth applications.
        """
        self._call(
            "PersonalWorkspaces.StopExploring",
            "",
            (key,),
        )

    @_row("PersonalWorkspaces.list")
    def list(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.PersonalWorkspace]:
        """Lists all personal workspaces of the tenant with owner, last login and the users
        exploring them.

        ``GET /odata/PersonalWorkspaces``

        Permissions: Units.View.

        OAuth scopes: OR.Folders or OR.Folders.Read.
        """
        return self._list(
            "PersonalWorkspaces.list",
            "PersonalWorkspace",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )


class ProcessSchedules(Set):
    """Time and queue triggers that start jobs of a process without anyone asking."""

    __slots__ = ()

    @_row("ProcessSchedules.Activate")
    def activate(
        self,
        key: int,
    ) -> None:
        """Activates a trigger by numeric id; answers conflict when its present state does not allow
        that.

        ``POST /odata/ProcessSchedules({key})/UiPath.Server.Configuration.OData.Activate``

        Permissions: Schedules.Edit.

        OAuth scopes: OR.Jobs or OR.Jobs.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "ProcessSchedules.Activate",
            "",
            (key,),
        )

    @_row("ProcessSchedules.GetRobotIdsForSchedule")
    def get_robot_ids_for_schedule(
        self,
        key: int,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[int]:
        """Returns just the numeric ids of the robots on which a trigger is set to run.

        ``GET
        /odata/ProcessSchedules/UiPath.Server.Configuration.OData.GetRobotIdsForSchedule(key={key})``

        Permissions: Schedules.View.

        OAuth scopes: OR.Jobs or OR.Jobs.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "ProcessSchedules.GetRobotIdsForSchedule",
            "Edm.Int64",
            (key,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            count=count,
            progress=progress,
        )

    @_row("ProcessSchedules.SetEnabled")
    def set_enabled(
        self,
        *,
        enabled: bool | None = None,
        multistatus_enabled: bool | None = None,
        schedule_ids: Sequence[int] | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> bool:
        """Switches one or more triggers on or off; with the multi-status option the outcome is
        reported per trigger.

        ``POST /odata/ProcessSchedules/UiPath.Server.Configuration.OData.SetEnabled``

        Permissions: Schedules.Edit.

        OAuth scopes: OR.Jobs or OR.Jobs.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "ProcessSchedules.SetEnabled",
            "Edm.Boolean",
            (enabled, multistatus_enabled, schedule_ids),
            select=select,
            expand=expand,
        )

    @_row("ProcessSchedules.ValidateProcessSchedule")
    def validate_process_schedule(
        self,
        process_schedule: models.ProcessSchedule,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.ValidationResult:
        """Checks a trigger definition and returns the errors found, without saving it.

        ``POST
        /odata/ProcessSchedules/UiPath.Server.Configuration.OData.ValidateProcessSchedule``

        Permissions: Schedules.Create.

        OAuth scopes: OR.Jobs or OR.Jobs.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "ProcessSchedules.ValidateProcessSchedule",
            "ValidationResult",
            (process_schedule,),
            select=select,
            expand=expand,
        )

    @_row("ProcessSchedules.create")
    def create(
        self,
        body: models.ProcessSchedule,
    ) -> models.ProcessSchedule:
        """Creates a time or queue trigger that starts jobs of a process in the current folder and
        returns it.

        ``POST /odata/ProcessSchedules``

        Permissions: Schedules.Create.

        OAuth scopes: OR.Jobs or OR.Jobs.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "ProcessSchedules.create",
            "ProcessSchedule",
            (body,),
        )

    @_row("ProcessSchedules.delete")
    def delete(
        self,
        key: int,
    ) -> None:
        """Deletes a trigger by numeric id, so it starts no more jobs.

        ``DELETE /odata/ProcessSchedules({key})``

        Permissions: Schedules.Delete.

        OAuth scopes: OR.Jobs or OR.Jobs.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "ProcessSchedules.delete",
            "",
            (key,),
        )

    @_row("ProcessSchedules.get")
    def get(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.ProcessSchedule:
        """Returns one trigger of the current folder by numeric id, with its process and start
        settings.

        ``GET /odata/ProcessSchedules({key})``

        Permissions: Schedules.View.

        OAuth scopes: OR.Jobs or OR.Jobs.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "ProcessSchedules.get",
            "ProcessSchedule",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("ProcessSchedules.list")
    def list(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.ProcessSchedule]:
        """Lists the time and queue triggers of the current folder with paging and filtering.

        ``GET /odata/ProcessSchedules``

        Permissions: Schedules.View.

        OAuth scopes: OR.Jobs or OR.Jobs.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "ProcessSchedules.list",
            "ProcessSchedule",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("ProcessSchedules.replace")
    def replace(
        self,
        key: int,
        body: models.ProcessSchedule,
    ) -> None:
        """Overwrites a trigger with the full definition supplied and returns nothing.

        ``PUT /odata/ProcessSchedules({key})``

        Permissions: Schedules.Edit.

        OAuth scopes: OR.Jobs or OR.Jobs.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "ProcessSchedules.replace",
            "",
            (key, body),
        )


class Processes(Set):
    """Published automation packages in the tenant or folder feed, before they are deployed."""

    __slots__ = ()

    @_row("Processes.DownloadPackage")
    def download_package(
        self,
        key: str,
        *,
        feed_id: UUID | None = None,
    ) -> bytes:
        """Downloads the package file of one process package version; the key joins package id and
        version with a colon.

        ``GET /odata/Processes/UiPath.Server.Configuration.OData.DownloadPackage(key={key})``

        Permissions: Packages.View (as the service spells it: Packages.View and
        FolderPackages.View), parts of it in certain cases only.

        OAuth scopes: OR.Execution or OR.Execution.Read.
        """
        return self._call(
            "Processes.DownloadPackage",
            "bytes",
            (key, feed_id),
        )

    @_row("Processes.GetArguments")
    def get_arguments(
        self,
        key: str,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.ArgumentMetadata:
        """Returns the input and output arguments of a package version as text that describes each
        argument.

        ``GET /odata/Processes/UiPath.Server.Configuration.OData.GetArguments(key={key})``

        Permissions: Packages.View.

        OAuth scopes: OR.Execution or OR.Execution.Read.
        """
        return self._call(
            "Processes.GetArguments",
            "ArgumentMetadata",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("Processes.GetProcessVersions")
    def get_process_versions(
        self,
        process_id: str,
        *,
        feed_id: UUID | None = None,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.Process]:
        """Lists the published versions of one package, from the tenant feed or a folder's feed.

        ``GET
        /odata/Processes/UiPath.Server.Configuration.OData.GetProcessVersions(processId={processId})``

        Permissions: Packages.View (as the service spells it: Packages.View and
        FolderPackages.View), parts of it in certain cases only.

        OAuth scopes: OR.Execution or OR.Execution.Read.
        """
        return self._list(
            "Processes.GetProcessVersions",
            "Process",
            (process_id, feed_id),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Processes.SetArguments")
    def set_arguments(
        self,
        arguments: models.ArgumentMetadata,
        key: str,
    ) -> None:
        """Stores the description of input and output arguments for a package version named by its
        key.

        ``POST /odata/Processes/UiPath.Server.Configuration.OData.SetArguments``

        Permissions: Packages.Edit.

        OAuth scopes: OR.Execution or OR.Execution.Write.
        """
        self._call(
            "Processes.SetArguments",
            "",
            (arguments, key),
        )

    @_row("Processes.UploadPackage")
    def upload_package(
        self,
        file: Upload,
        *,
        file1: Upload | None = None,
        file2: Upload | None = None,
        file3: Upload | None = None,
        file4: Upload | None = None,
        file5: Upload | None = None,
        file6: Upload | None = None,
        file7: Upload | None = None,
        file8: Upload | None = None,
        file9: Upload | None = None,
        feed_id: UUID | None = None,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.BulkItemOfString]:
        """Uploads process packages to the tenant feed or a folder's feed and reports the result
        file by file.

        ``POST /odata/Processes/UiPath.Server.Configuration.OData.UploadPackage``

        Permissions: Packages.Create (as the service spells it: Packages.Create and
        FolderPackages.Create), parts of it in certain cases only.

        OAuth scopes: OR.Execution or OR.Execution.Write.
        """
        return self._list(
            "Processes.UploadPackage",
            "BulkItemOfString",
            (file, file1, file2, file3, file4, file5, file6, file7, file8, file9, feed_id),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            count=count,
            progress=progress,
        )

    @_row("Processes.delete")
    def delete(
        self,
        key: str,
        *,
        feed_id: UUID | None = None,
    ) -> None:
        """Deletes one package version from its feed; the key joins package id and version with a
        colon.

        ``DELETE /odata/Processes({key})``

        Permissions: Packages.Delete (as the service spells it: Packages.Delete and
        FolderPackages.Delete), parts of it in certain cases only.

        OAuth scopes: OR.Execution or OR.Execution.Write.
        """
        self._call(
            "Processes.delete",
            "",
            (key, feed_id),
        )

    @_row("Processes.list")
    def list(
        self,
        *,
        search_term: str | None = None,
        feed_id: UUID | None = None,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.Process]:
        """Lists the packages in the tenant feed or a folder's feed, from which processes are
        deployed to folders.

        ``GET /odata/Processes``

        Permissions: Packages.View (as the service spells it: Packages.View and
        FolderPackages.View), parts of it in certain cases only.

        OAuth scopes: OR.Execution or OR.Execution.Read.
        """
        return self._list(
            "Processes.list",
            "Process",
            (search_term, feed_id),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )


class QueueDefinitions(Set):
    """Queues with their retry, uniqueness, schema and deadline settings, but not the items in
    them.
    """

    __slots__ = ()

    @_row("QueueDefinitions.Export")
    def export(
        self,
        key: int,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
    ) -> models.ExportModel:
        """Starts a background export of one queue's items that match the query and returns the
        export to poll.

        ``POST /odata/QueueDefinitions({key})/UiPathODataSvc.Export``

        Permissions: Queues.View and Transactions.View.

        OAuth scopes: OR.Queues or OR.Queues.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "QueueDefinitions.Export",
            "ExportModel",
            (key,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
        )

    @_row("QueueDefinitions.GetByKey")
    def get_by_key(
        self,
        identifier: UUID,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
    ) -> models.QueueDefinition:
        """Returns a single queue definition, looked up by its GUID instead of its numeric id.

        ``GET
        /odata/QueueDefinitions/UiPath.Server.Configuration.OData.GetByKey(identifier={identifier})``

        Only in version 20.0.

        Permissions: Queues.View.

        OAuth scopes: OR.Queues or OR.Queues.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "QueueDefinitions.GetByKey",
            "QueueDefinition",
            (identifier,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
        )

    @_row("QueueDefinitions.GetFoldersForQueue")
    def get_folders_for_queue(
        self,
        id: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.AccessibleFolders:
        """Returns the folders that share the queue, limited to those the caller can access, plus
        the total folder count.

        ``GET
        /odata/QueueDefinitions/UiPath.Server.Configuration.OData.GetFoldersForQueue(id={id})``

        Permissions: signed in.

        OAuth scopes: OR.Queues or OR.Queues.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "QueueDefinitions.GetFoldersForQueue",
            "AccessibleFolders",
            (id,),
            select=select,
            expand=expand,
        )

    @_row("QueueDefinitions.GetJsonSchemaDefinition")
    def get_json_schema_definition(
        self,
        key: int,
        json_schema_type: str,
    ) -> bytes:
        """Downloads the JSON schema a queue sets for its items' specific content, output or
        analytics data, as chosen.

        ``GET
        /odata/QueueDefinitions({key})/UiPathODataSvc.GetJsonSchemaDefinition(jsonSchemaType={jsonSchemaType})``

        Permissions: Queues.Edit.

        OAuth scopes: OR.Queues or OR.Queues.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "QueueDefinitions.GetJsonSchemaDefinition",
            "bytes",
            (key, json_schema_type),
        )

    @_row("QueueDefinitions.GetQueuesAcrossFolders")
    def get_queues_across_folders(
        self,
        *,
        exclude_folder_id: int | None = None,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.QueueDefinition]:
        """Lists queues from every folder the caller can access, optionally leaving out one folder.

        ``GET /odata/QueueDefinitions/UiPath.Server.Configuration.OData.GetQueuesAcrossFolders``

        Permissions: signed in.

        OAuth scopes: OR.Queues or OR.Queues.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "QueueDefinitions.GetQueuesAcrossFolders",
            "QueueDefinition",
            (exclude_folder_id,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("QueueDefinitions.Reports")
    def reports(
        self,
        key: int,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
    ) -> bytes:
        """Returns a queue's items as a downloadable report file rather than as records.

        ``GET /odata/QueueDefinitions({key})/UiPathODataSvc.Reports``

        Permissions: Queues.View and Transactions.View.

        OAuth scopes: OR.Queues or OR.Queues.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.

        Deprecated by the service.
        """
        return self._call(
            "QueueDefinitions.Reports",
            "bytes",
            (key,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
        )

    @_row("QueueDefinitions.ShareToFolders")
    def share_to_folders(
        self,
        *,
        queue_ids: Sequence[int] | None = None,
        to_add_folder_ids: Sequence[int] | None = None,
        to_remove_folder_ids: Sequence[int] | None = None,
    ) -> None:
        """Makes queues available in further folders and withdraws them from others, in one call and
        without copying items.

        ``POST /odata/QueueDefinitions/UiPath.Server.Configuration.OData.ShareToFolders``

        Permissions: signed in.

        OAuth scopes: OR.Queues or OR.Queues.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "QueueDefinitions.ShareToFolders",
            "",
            (queue_ids, to_add_folder_ids, to_remove_folder_ids),
        )

    @_row("QueueDefinitions.create")
    def create(
        self,
        body: models.QueueDefinition,
    ) -> models.QueueDefinition:
        """Creates a queue in the current folder with its retry, uniqueness and schema settings and
        returns it.

        ``POST /odata/QueueDefinitions``

        Permissions: Queues.Create.

        OAuth scopes: OR.Queues or OR.Queues.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "QueueDefinitions.create",
            "QueueDefinition",
            (body,),
        )

    @_row("QueueDefinitions.delete")
    def delete(
        self,
        key: int,
    ) -> None:
        """Deletes a queue by its numeric id and returns nothing.

        ``DELETE /odata/QueueDefinitions({key})``

        Permissions: Queues.Delete.

        OAuth scopes: OR.Queues or OR.Queues.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "QueueDefinitions.delete",
            "",
            (key,),
        )

    @_row("QueueDefinitions.get")
    def get(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.QueueDefinition:
        """Returns one queue definition by numeric id; the items in the queue are listed separately.

        ``GET /odata/QueueDefinitions({key})``

        Permissions: Queues.View.

        OAuth scopes: OR.Queues or OR.Queues.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "QueueDefinitions.get",
            "QueueDefinition",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("QueueDefinitions.list")
    def list(
        self,
        *,
        mandatory_permissions: Sequence[str] | None = None,
        at_least_one_permissions: Sequence[str] | None = None,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.QueueDefinition]:
        """Lists the queues of the current folder as definitions, without their items.

        ``GET /odata/QueueDefinitions``

        Permissions: Queues.View.

        OAuth scopes: OR.Queues or OR.Queues.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "QueueDefinitions.list",
            "QueueDefinition",
            (mandatory_permissions, at_least_one_permissions),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("QueueDefinitions.replace")
    def replace(
        self,
        key: int,
        body: models.QueueDefinition,
    ) -> None:
        """Overwrites the definition of a queue, such as its description and retry settings.

        ``PUT /odata/QueueDefinitions({key})``

        Permissions: Queues.Edit.

        OAuth scopes: OR.Queues or OR.Queues.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "QueueDefinitions.replace",
            "",
            (key, body),
        )


class QueueItemComments(Set):
    """Remarks that people left on queue items, usually during review."""

    __slots__ = ()

    @_row("QueueItemComments.GetQueueItemCommentsHistory")
    def get_queue_item_comments_history(
        self,
        queue_item_id: int,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.QueueItemComment]:
        """Lists all comments on a queue item, including those made on its earlier attempts.

        ``GET
        /odata/QueueItemComments/UiPath.Server.Configuration.OData.GetQueueItemCommentsHistory(queueItemId={queueItemId})``

        Permissions: Queues.View and Transactions.View.

        OAuth scopes: OR.Queues or OR.Queues.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "QueueItemComments.GetQueueItemCommentsHistory",
            "QueueItemComment",
            (queue_item_id,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("QueueItemComments.create")
    def create(
        self,
        body: models.QueueItemComment,
    ) -> models.QueueItemComment:
        """Adds a comment to a queue item and returns it with author and time.

        ``POST /odata/QueueItemComments``

        Permissions: Queues.View and Transactions.Edit.

        OAuth scopes: OR.Queues or OR.Queues.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "QueueItemComments.create",
            "QueueItemComment",
            (body,),
        )

    @_row("QueueItemComments.delete")
    def delete(
        self,
        key: int,
    ) -> None:
        """Deletes a single comment on a queue item by the numeric id of the comment.

        ``DELETE /odata/QueueItemComments({key})``

        Permissions: Queues.View and Transactions.Edit.

        OAuth scopes: OR.Queues or OR.Queues.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "QueueItemComments.delete",
            "",
            (key,),
        )

    @_row("QueueItemComments.get")
    def get(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.QueueItemComment:
        """Returns a single comment on a queue item by the numeric id of the comment.

        ``GET /odata/QueueItemComments({key})``

        Permissions: Queues.View and Transactions.View.

        OAuth scopes: OR.Queues or OR.Queues.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "QueueItemComments.get",
            "QueueItemComment",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("QueueItemComments.list")
    def list(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.QueueItemComment]:
        """Lists comments on queue items of the current folder, most usefully filtered by item id.

        ``GET /odata/QueueItemComments``

        Permissions: Queues.View and Transactions.View.

        OAuth scopes: OR.Queues or OR.Queues.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "QueueItemComments.list",
            "QueueItemComment",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("QueueItemComments.replace")
    def replace(
        self,
        key: int,
        body: models.QueueItemComment,
    ) -> None:
        """Overwrites an existing comment on a queue item, in practice its text.

        ``PUT /odata/QueueItemComments({key})``

        Permissions: Queues.View and Transactions.Edit.

        OAuth scopes: OR.Queues or OR.Queues.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "QueueItemComments.replace",
            "",
            (key, body),
        )


class QueueItemEvents(Set):
    """History of queue items: each creation, edit, status change, retry and review step."""

    __slots__ = ()

    @_row("QueueItemEvents.GetQueueItemEventsHistory")
    def get_queue_item_events_history(
        self,
        queue_item_id: int,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.QueueItemEvent]:
        """Lists the events of a queue item, including those of its earlier attempts, by numeric
        item id.

        ``GET
        /odata/QueueItemEvents/UiPath.Server.Configuration.OData.GetQueueItemEventsHistory(queueItemId={queueItemId})``

        Permissions: Queues.View and Transactions.View.

        OAuth scopes: OR.Queues or OR.Queues.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "QueueItemEvents.GetQueueItemEventsHistory",
            "QueueItemEvent",
            (queue_item_id,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("QueueItemEvents.get")
    def get(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.QueueItemEvent:
        """Returns a single queue item event: what happened, when, by whom and the resulting status.

        ``GET /odata/QueueItemEvents({key})``

        Permissions: Queues.View and Transactions.View.

        OAuth scopes: OR.Queues or OR.Queues.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "QueueItemEvents.get",
            "QueueItemEvent",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("QueueItemEvents.list")
    def list(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.QueueItemEvent]:
        """Lists the events in the life of queue items in the current folder, such as status and
        review changes.

        ``GET /odata/QueueItemEvents``

        Permissions: Queues.View and Transactions.View.

        OAuth scopes: OR.Queues or OR.Queues.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "QueueItemEvents.list",
            "QueueItemEvent",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )


class QueueItems(Set):
    """Units of work in queues, with their data, status, outcome and review state."""

    __slots__ = ()

    @_row("QueueItems.DeleteBulk")
    def delete_bulk(
        self,
        queue_items: Sequence[models.LongVersionedEntity],
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.BulkOperationResponseOfInt64:
        """Deletes several queue items, each named with its row version, and reports which of them
        failed.

        ``POST /odata/QueueItems/UiPathODataSvc.DeleteBulk``

        Permissions: Queues.View and Transactions.Delete.

        OAuth scopes: OR.Queues or OR.Queues.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "QueueItems.DeleteBulk",
            "BulkOperationResponseOfInt64",
            (queue_items,),
            select=select,
            expand=expand,
        )

    @_row("QueueItems.GetItemLastRetry")
    def get_item_last_retry(
        self,
        key: int,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
    ) -> models.QueueItem:
        """Returns the most recent retry of a queue item, which is a separate item with its own id
        and status.

        ``GET /odata/QueueItems({key})/UiPath.Server.Configuration.OData.GetItemLastRetry``

        Permissions: Queues.View and Transactions.View.

        OAuth scopes: OR.Queues or OR.Queues.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "QueueItems.GetItemLastRetry",
            "QueueItem",
            (key,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
        )

    @_row("QueueItems.GetItemLastRetryByKey")
    def get_item_last_retry_by_key(
        self,
        key: UUID,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
    ) -> models.QueueItem:
        """Returns the most recent retry of a queue item, looked up by the GUID of the original
        item.

        ``GET /odata/QueueItems/UiPathODataSvc.GetItemLastRetryByKey(key={key})``

        Only in version 20.0.

        Permissions: Queues.View and Transactions.View.

        OAuth scopes: OR.Queues or OR.Queues.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "QueueItems.GetItemLastRetryByKey",
            "QueueItem",
            (key,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
        )

    @_row("QueueItems.GetItemProcessingHistory")
    def get_item_processing_history(
        self,
        key: int,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.QueueItem]:
        """Lists the attempts at one queue item, as the item itself together with its retries.

        ``GET /odata/QueueItems({key})/UiPathODataSvc.GetItemProcessingHistory``

        Permissions: Queues.View and Transactions.View.

        OAuth scopes: OR.Queues or OR.Queues.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "QueueItems.GetItemProcessingHistory",
            "QueueItem",
            (key,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("QueueItems.GetReviewers")
    def get_reviewers(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.SimpleUser]:
        """Lists the users who can be made reviewers of failed queue items.

        ``GET /odata/QueueItems/UiPath.Server.Configuration.OData.GetReviewers``

        Permissions: Queues.View and Transactions.Edit.

        OAuth scopes: OR.Queues or OR.Queues.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "QueueItems.GetReviewers",
            "SimpleUser",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("QueueItems.SetItemReviewStatus")
    def set_item_review_status(
        self,
        queue_items: Sequence[models.LongVersionedEntity],
        status: str,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.BulkOperationResponseOfInt64:
        """Sets the review status, for example verified or to be retried, of several failed queue
        items; reports failures.

        ``POST /odata/QueueItems/UiPathODataSvc.SetItemReviewStatus``

        Permissions: Queues.View and Transactions.Edit.

        OAuth scopes: OR.Queues or OR.Queues.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "QueueItems.SetItemReviewStatus",
            "BulkOperationResponseOfInt64",
            (queue_items, status),
            select=select,
            expand=expand,
        )

    @_row("QueueItems.SetItemReviewer")
    def set_item_reviewer(
        self,
        queue_items: Sequence[models.LongVersionedEntity],
        user_id: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.BulkOperationResponseOfInt64:
        """Assigns one user as reviewer of several failed queue items and reports which of them
        failed.

        ``POST /odata/QueueItems/UiPathODataSvc.SetItemReviewer``

        Permissions: Queues.View and Transactions.Edit.

        OAuth scopes: OR.Queues or OR.Queues.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "QueueItems.SetItemReviewer",
            "BulkOperationResponseOfInt64",
            (queue_items, user_id),
            select=select,
            expand=expand,
        )

    @_row("QueueItems.SetTransactionProgress")
    def set_transaction_progress(
        self,
        key: int,
        progress: str,
    ) -> None:
        """Records a progress text on a queue item while a robot is processing it; the status stays
        in progress.

        ``POST /odata/QueueItems({key})/UiPathODataSvc.SetTransactionProgress``

        Permissions: Queues.View and Transactions.Edit.

        OAuth scopes: OR.Queues or OR.Queues.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "QueueItems.SetTransactionProgress",
            "",
            (key, progress),
        )

    @_row("QueueItems.UnsetItemReviewer")
    def unset_item_reviewer(
        self,
        queue_items: Sequence[models.LongVersionedEntity],
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.BulkOperationResponseOfInt64:
        """Clears the reviewer of several queue items and reports which of them failed.

        ``POST /odata/QueueItems/UiPathODataSvc.UnsetItemReviewer``

        Permissions: Queues.View and Transactions.Edit.

        OAuth scopes: OR.Queues or OR.Queues.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "QueueItems.UnsetItemReviewer",
            "BulkOperationResponseOfInt64",
            (queue_items,),
            select=select,
            expand=expand,
        )

    @_row("QueueItems.delete")
    def delete(
        self,
        key: int,
    ) -> None:
        """Deletes one queue item by its numeric id; it can no longer be processed.

        ``DELETE /odata/QueueItems({key})``

        Permissions: Queues.View and Transactions.Delete.

        OAuth scopes: OR.Queues or OR.Queues.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "QueueItems.delete",
            "",
            (key,),
        )

    @_row("QueueItems.get")
    def get(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.QueueItem:
        """Returns one queue item by numeric id, with its status, content and output.

        ``GET /odata/QueueItems({key})``

        Permissions: Queues.View and Transactions.View.

        OAuth scopes: OR.Queues or OR.Queues.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "QueueItems.get",
            "QueueItem",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("QueueItems.list")
    def list(
        self,
        *,
        mandatory_permissions: Sequence[str] | None = None,
        at_least_one_permissions: Sequence[str] | None = None,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.QueueItem]:
        """Lists queue items across the queues of the current folder, filtered for example by queue
        id, status or reference.

        ``GET /odata/QueueItems``

        Permissions: Queues.View and Transactions.View.

        OAuth scopes: OR.Queues or OR.Queues.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "QueueItems.list",
            "QueueItem",
            (mandatory_permissions, at_least_one_permissions),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("QueueItems.replace")
    def replace(
        self,
        key: int,
        body: models.QueueItemData,
    ) -> None:
        """Edits the data of a queue item, such as content, priority and dates; answers conflict
        when the change clashes.

        ``PUT /odata/QueueItems({key})``

        Permissions: Queues.Edit and Transactions.Edit.

        OAuth scopes: OR.Queues or OR.Queues.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "QueueItems.replace",
            "",
            (key, body),
        )


class QueueProcessingRecords(Set):
    """Statistics on how queues were worked off in the past, by minute, hour or day."""

    __slots__ = ()

    @_row("QueueProcessingRecords.RetrieveLastDaysProcessingRecords")
    def retrieve_last_days_processing_records(
        self,
        days_no: int,
        queue_definition_id: int,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.QueueProcessingRecord]:
        """Returns a queue's processing statistics for the last given number of days, such as
        successes, exceptions and durations.

        ``GET
        /odata/QueueProcessingRecords/UiPathODataSvc.RetrieveLastDaysProcessingRecords(daysNo={daysNo},queueDefinitionId={queueDefinitionId})``

        Permissions: Queues.View and Transactions.View.

        OAuth scopes: OR.Queues or OR.Queues.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "QueueProcessingRecords.RetrieveLastDaysProcessingRecords",
            "QueueProcessingRecord",
            (days_no, queue_definition_id),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            count=count,
            progress=progress,
        )

    @_row("QueueProcessingRecords.RetrieveQueuesProcessingStatus")
    def retrieve_queues_processing_status(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.QueueProcessingStatus]:
        """Returns one status record per queue of the folder: items to process, items in progress,
        exceptions and mean processing time.

        ``GET /odata/QueueProcessingRecords/UiPathODataSvc.RetrieveQueuesProcessingStatus``

        Permissions: Queues.View.

        OAuth scopes: OR.Queues or OR.Queues.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "QueueProcessingRecords.RetrieveQueuesProcessingStatus",
            "QueueProcessingStatus",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )


class QueueRetention(Set):
    """How long items of each queue are kept and whether they are then deleted or archived to a
    bucket.
    """

    __slots__ = ()

    @_row("QueueRetention.delete")
    def delete(
        self,
        key: int,
    ) -> None:
        """Removes a queue's own retention setting, so that the service's default applies to its
        items again.

        ``DELETE /odata/QueueRetention({key})``

        Permissions: Queues.Edit.

        OAuth scopes: OR.Queues or OR.Queues.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "QueueRetention.delete",
            "",
            (key,),
        )

    @_row("QueueRetention.get")
    def get(
        self,
        key: int,
        *,
        retention_type: models.RetentionType | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.QueueRetentionSetting:
        """Returns how long a queue keeps its finished or stale items and whether they are then
        deleted or archived.

        ``GET /odata/QueueRetention({key})``

        Only in version 20.0: ``retention_type``.

        Permissions: Queues.View.

        OAuth scopes: OR.Queues or OR.Queues.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "QueueRetention.get",
            "QueueRetentionSetting",
            (key, retention_type),
            select=select,
            expand=expand,
        )

    @_row("QueueRetention.list")
    def list(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.QueueRetentionSetting]:
        """Lists the item retention settings of queues: period, action and archive bucket.

        ``GET /odata/QueueRetention``

        Permissions: Queues.View.

        OAuth scopes: OR.Queues or OR.Queues.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "QueueRetention.list",
            "QueueRetentionSetting",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("QueueRetention.replace")
    def replace(
        self,
        key: int,
        body: models.QueueRetentionSetting,
    ) -> None:
        """Sets how long a queue keeps its items and whether they are then deleted or archived to a
        bucket.

        ``PUT /odata/QueueRetention({key})``

        Permissions: Queues.Edit.

        OAuth scopes: OR.Queues or OR.Queues.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "QueueRetention.replace",
            "",
            (key, body),
        )


class Queues(Set):
    """The operations with which robots add queue items, start transactions and report their
    results.
    """

    __slots__ = ()

    @_row("Queues.AddQueueItem")
    def add_queue_item(
        self,
        item_data: models.QueueItemData,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.QueueItem:
        """Adds a new item to the named queue and returns it; unique-reference queues refuse a
        repeated reference.

        ``POST /odata/Queues/UiPathODataSvc.AddQueueItem``

        Permissions: Queues.View and Transactions.Create.

        OAuth scopes: OR.Queues or OR.Queues.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "Queues.AddQueueItem",
            "QueueItem",
            (item_data,),
            select=select,
            expand=expand,
        )

    @_row("Queues.BulkAddQueueItems")
    def bulk_add_queue_items(
        self,
        commit_type: models.CommitType,
        queue_name: str,
        *,
        queue_items: Sequence[models.QueueItemData] | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.BulkOperationResponseOfFailedQueueItem:
        """Adds many items to one queue, all-or-nothing or individually as the commit type says, and
        returns the failed ones.

        ``POST /odata/Queues/UiPathODataSvc.BulkAddQueueItems``

        Permissions: Queues.View and Transactions.Create.

        OAuth scopes: OR.Queues or OR.Queues.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "Queues.BulkAddQueueItems",
            "BulkOperationResponseOfFailedQueueItem",
            (commit_type, queue_name, queue_items),
            select=select,
            expand=expand,
        )

    @_row("Queues.SetTransactionResult")
    def set_transaction_result(
        self,
        key: int,
        transaction_result: models.TransactionResult,
    ) -> None:
        """Records the outcome of a transaction, success or failure with its details; a failure may
        cause an automatic retry.

        ``POST /odata/Queues({key})/UiPathODataSvc.SetTransactionResult``

        Permissions: Queues.View and Transactions.Edit.

        OAuth scopes: OR.Queues or OR.Queues.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "Queues.SetTransactionResult",
            "",
            (key, transaction_result),
        )

    @_row("Queues.StartTransaction")
    def start_transaction(
        self,
        transaction_data: models.TransactionData,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.QueueItem | None:
        """Returns at most one new item and marks it in progress for the robot; nothing when the
        queue is empty.

        ``POST /odata/Queues/UiPathODataSvc.StartTransaction``

        Permissions: Queues.View and Transactions.View and Transactions.Create and
        Transactions.Edit.

        OAuth scopes: OR.Queues or OR.Queues.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "Queues.StartTransaction",
            "QueueItem",
            (transaction_data,),
            select=select,
            expand=expand,
        )


class ReleaseRetention(Set):
    """How long jobs of each process are kept and whether they are then deleted or archived to a
    bucket.
    """

    __slots__ = ()

    @_row("ReleaseRetention.delete")
    def delete(
        self,
        key: int,
    ) -> None:
        """Removes the custom job retention settings of a process, which returns it to the default
        policy.

        ``DELETE /odata/ReleaseRetention({key})``

        Permissions: Processes.Edit.

        OAuth scopes: OR.Execution or OR.Execution.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "ReleaseRetention.delete",
            "",
            (key,),
        )

    @_row("ReleaseRetention.get")
    def get(
        self,
        key: int,
        *,
        retention_type: models.RetentionType | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.ReleaseRetentionSetting:
        """Returns how long jobs of one process are kept and what happens to them afterwards.

        ``GET /odata/ReleaseRetention({key})``

        Only in version 20.0: ``retention_type``.

        Permissions: Processes.View.

        OAuth scopes: OR.Execution or OR.Execution.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "ReleaseRetention.get",
            "ReleaseRetentionSetting",
            (key, retention_type),
            select=select,
            expand=expand,
        )

    @_row("ReleaseRetention.list")
    def list(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.ReleaseRetentionSetting]:
        """Lists the job retention settings of processes: the period, the action at its end and the
        archive bucket.

        ``GET /odata/ReleaseRetention``

        Permissions: Processes.View.

        OAuth scopes: OR.Execution or OR.Execution.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "ReleaseRetention.list",
            "ReleaseRetentionSetting",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("ReleaseRetention.replace")
    def replace(
        self,
        key: int,
        body: models.ReleaseRetentionSetting,
    ) -> None:
        """Sets the retention period of the jobs of a process and whether they are then deleted or
        archived to a bucket.

        ``PUT /odata/ReleaseRetention({key})``

        Permissions: Processes.Edit.

        OAuth scopes: OR.Execution or OR.Execution.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "ReleaseRetention.replace",
            "",
            (key, body),
        )


class Releases(Set):
    """Processes, which are package versions deployed to a folder with entry point, arguments and
    job settings.
    """

    __slots__ = ()

    @_row("Releases.DeleteByKey")
    def delete_by_key(
        self,
        *,
        key: UUID | None = None,
    ) -> None:
        """Removes a process from its folder by its GUID key instead of its numeric id; the package
        itself stays in the feed.

        ``DELETE /api/Releases/DeleteByKey``

        Permissions: Processes.Delete.

        OAuth scopes: OR.Execution or OR.Execution.Write.
        """
        self._call(
            "Releases.DeleteByKey",
            "",
            (key,),
        )

    @_row("Releases.RollbackToPreviousReleaseVersion")
    def rollback_to_previous_release_version(
        self,
        key: int,
        *,
        merge_package_tags: bool | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> int:
        """Puts a process back on the package version it used before, optionally merging in the tags
        of that package.

        ``POST
        /odata/Releases({key})/UiPath.Server.Configuration.OData.RollbackToPreviousReleaseVersion``

        Permissions: Processes.Edit.

        OAuth scopes: OR.Execution or OR.Execution.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "Releases.RollbackToPreviousReleaseVersion",
            "Edm.Int64",
            (key, merge_package_tags),
            select=select,
            expand=expand,
        )

    @_row("Releases.RollbackToPreviousReleaseVersionByKey")
    def rollback_to_previous_release_version_by_key(
        self,
        identifier: UUID,
        *,
        merge_package_tags: bool | None = None,
    ) -> UUID:
        """Puts a process, named by its GUID key, back on the package version it used before, and
        returns the key.

        ``POST
        /odata/Releases/UiPath.Server.Configuration.OData.RollbackToPreviousReleaseVersionByKey(identifier={identifier})``

        Only in version 20.0.

        Permissions: Processes.Edit.

        OAuth scopes: OR.Execution or OR.Execution.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "Releases.RollbackToPreviousReleaseVersionByKey",
            "Edm.Guid",
            (identifier, merge_package_tags),
        )

    @_row("Releases.UpdateByKey")
    def update_by_key(
        self,
        release_key: str,
        *,
        entry_point_path: str | None = None,
        input_args: str | None = None,
        process_version: str | None = None,
    ) -> None:
        """Moves a process, found by its release key, to a package version and sets its entry point
        and input arguments.

        ``POST /odata/Releases/UiPath.Server.Configuration.OData.UpdateByKey``

        Permissions: Processes.Edit.

        OAuth scopes: OR.Execution or OR.Execution.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "Releases.UpdateByKey",
            "",
            (release_key, entry_point_path, input_args, process_version),
        )

    @_row("Releases.UpdateToLatestPackageVersion")
    def update_to_latest_package_version(
        self,
        key: int,
        *,
        merge_package_tags: bool | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> int:
        """Moves a process to the newest version of its package in the feed, optionally merging in
        the tags of the package.

        ``POST
        /odata/Releases({key})/UiPath.Server.Configuration.OData.UpdateToLatestPackageVersion``

        Permissions: Processes.Edit.

        OAuth scopes: OR.Execution or OR.Execution.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "Releases.UpdateToLatestPackageVersion",
            "Edm.Int64",
            (key, merge_package_tags),
            select=select,
            expand=expand,
        )

    @_row("Releases.UpdateToLatestPackageVersionBulk")
    def update_to_latest_package_version_bulk(
        self,
        release_ids: Sequence[int],
        *,
        merge_package_tags: bool | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.BulkOperationResponseOfInt64:
        """Moves several processes to the newest versions of their packages and reports the ids for
        which that failed.

        ``POST
        /odata/Releases/UiPath.Server.Configuration.OData.UpdateToLatestPackageVersionBulk``

        Permissions: Processes.Edit.

        OAuth scopes: OR.Execution or OR.Execution.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "Releases.UpdateToLatestPackageVersionBulk",
            "BulkOperationResponseOfInt64",
            (release_ids, merge_package_tags),
            select=select,
            expand=expand,
        )

    @_row("Releases.UpdateToLatestPackageVersionBulkByKey")
    def update_to_latest_package_version_bulk_by_key(
        self,
        release_keys: Sequence[UUID],
        *,
        merge_package_tags: bool | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.BulkOperationResponseOfGuid:
        """Moves several processes, listed by GUID key, to the newest versions of their packages and
        reports the keys that failed.

        ``POST
        /odata/Releases/UiPath.Server.Configuration.OData.UpdateToLatestPackageVersionBulkByKey``

        Only in version 20.0.

        Permissions: Processes.Edit.

        OAuth scopes: OR.Execution or OR.Execution.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "Releases.UpdateToLatestPackageVersionBulkByKey",
            "BulkOperationResponseOfGuid",
            (release_keys, merge_package_tags),
            select=select,
            expand=expand,
        )

    @_row("Releases.UpdateToLatestPackageVersionByKey")
    def update_to_latest_package_version_by_key(
        self,
        identifier: UUID,
        *,
        merge_package_tags: bool | None = None,
    ) -> UUID:
        """Moves a process, named by its GUID key, to the newest version of its package, and returns
        the key.

        ``POST
        /odata/Releases/UiPath.Server.Configuration.OData.UpdateToLatestPackageVersionByKey(identifier={identifier})``

        Only in version 20.0.

        Permissions: Processes.Edit.

        OAuth scopes: OR.Execution or OR.Execution.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "Releases.UpdateToLatestPackageVersionByKey",
            "Edm.Guid",
            (identifier, merge_package_tags),
        )

    @_row("Releases.UpdateToSpecificPackageVersion")
    def update_to_specific_package_version(
        self,
        key: int,
        package_version: str,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> int:
        """Moves a process to the given version of its package, newer or older than the one in use.

        ``POST
        /odata/Releases({key})/UiPath.Server.Configuration.OData.UpdateToSpecificPackageVersion``

        Permissions: Processes.Edit.

        OAuth scopes: OR.Execution or OR.Execution.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "Releases.UpdateToSpecificPackageVersion",
            "Edm.Int64",
            (key, package_version),
            select=select,
            expand=expand,
        )

    @_row("Releases.UpdateToSpecificPackageVersionByKey")
    def update_to_specific_package_version_by_key(
        self,
        identifier: UUID,
        package_version: str,
    ) -> UUID:
        """Moves a process, named by its GUID key, to the given version of its package, and returns
        the key.

        ``POST
        /odata/Releases/UiPath.Server.Configuration.OData.UpdateToSpecificPackageVersionByKey(identifier={identifier})``

        Only in version 20.0.

        Permissions: Processes.Edit.

        OAuth scopes: OR.Execution or OR.Execution.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "Releases.UpdateToSpecificPackageVersionByKey",
            "Edm.Guid",
            (identifier, package_version),
        )

    @_row("Releases.create")
    def create(
        self,
        body: models.Release,
    ) -> models.Release:
        """Deploys a package version to a folder as a process that jobs and triggers can start.

        ``POST /odata/Releases``

        Permissions: Processes.Create (as the service spells it: Processes.Create and
        RemoteControl.Create), parts of it in certain cases only.

        OAuth scopes: OR.Execution or OR.Execution.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "Releases.create",
            "Release",
            (body,),
        )

    @_row("Releases.delete")
    def delete(
        self,
        key: int,
    ) -> None:
        """Removes a process from its folder; the package it was made from remains in the feed.

        ``DELETE /odata/Releases({key})``

        Permissions: Processes.Delete.

        OAuth scopes: OR.Execution or OR.Execution.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "Releases.delete",
            "",
            (key,),
        )

    @_row("Releases.get")
    def get(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.Release:
        """Returns one process by id, with its package version, entry point, input arguments and job
        settings.

        ``GET /odata/Releases({key})``

        Permissions: Processes.View.

        OAuth scopes: OR.Execution or OR.Execution.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "Releases.get",
            "Release",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("Releases.list")
    def list(
        self,
        *,
        mandatory_permissions: Sequence[str] | None = None,
        at_least_one_permissions: Sequence[str] | None = None,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.Release]:
        """Lists the processes deployed to folders, optionally only from folders in which the caller
        holds the named permissions.

        ``GET /odata/Releases``

        Permissions: Processes.View.

        OAuth scopes: OR.Execution or OR.Execution.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "Releases.list",
            "Release",
            (mandatory_permissions, at_least_one_permissions),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Releases.replace")
    def replace(
        self,
        key: int,
        body: models.Release,
    ) -> models.Release | None:
        """Overwrites the settings of a process with the ones sent, so fields left out lose their
        values.

        ``PUT /odata/Releases({key})``

        Permissions: Processes.Edit (as the service spells it: Processes.Edit and
        RemoteControl.Create), parts of it in certain cases only.

        OAuth scopes: OR.Execution or OR.Execution.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "Releases.replace",
            "Release",
            (key, body),
        )

    @_row("Releases.update")
    def update(
        self,
        key: int,
        body: models.Release,
    ) -> None:
        """Changes only the given fields of a process, such as its input arguments, priority or
        description.

        ``PATCH /odata/Releases({key})``

        Permissions: Processes.Edit (as the service spells it: Processes.Edit and
        RemoteControl.Create), parts of it in certain cases only.

        OAuth scopes: OR.Execution or OR.Execution.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "Releases.update",
            "",
            (key, body),
        )


class RobotLogs(Set):
    """Messages written by robots while they ran jobs."""

    __slots__ = ()

    @_row("RobotLogs.Export")
    def export(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
    ) -> models.ExportModel:
        """Starts a background export of the filtered robot logs to a CSV file, and returns the
        export to poll.

        ``POST /odata/RobotLogs/UiPath.Server.Configuration.OData.Export``

        Permissions: Logs.View.

        OAuth scopes: OR.Monitoring or OR.Monitoring.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "RobotLogs.Export",
            "ExportModel",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
        )

    @_row("RobotLogs.GetTotalCount")
    def get_total_count(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
    ) -> int:
        """Counts the robot log entries that match the filter, even where a list would not report a
        full count.

        ``GET /odata/RobotLogs/UiPath.Server.Configuration.OData.GetTotalCount``

        Permissions: Logs.View.

        OAuth scopes: OR.Monitoring or OR.Monitoring.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "RobotLogs.GetTotalCount",
            "Edm.Int64",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
        )

    @_row("RobotLogs.Reports")
    def reports(
        self,
        *,
        file_name_subject: str | None = None,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
    ) -> bytes:
        """Downloads the filtered robot logs as a CSV report in the response itself; superseded by
        the background export.

        ``GET /odata/RobotLogs/UiPath.Server.Configuration.OData.Reports``

        Permissions: Logs.View.

        OAuth scopes: OR.Monitoring or OR.Monitoring.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.

        Deprecated by the service.
        """
        return self._call(
            "RobotLogs.Reports",
            "bytes",
            (file_name_subject,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
        )

    @_row("RobotLogs.list")
    def list(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.Log]:
        """Lists messages that robots logged while running jobs, with level, process, robot, machine
        and job key.

        ``GET /odata/RobotLogs``

        Permissions: Logs.View.

        OAuth scopes: OR.Monitoring or OR.Monitoring.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "RobotLogs.list",
            "Log",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )


class Robots(Set):
    """Robot accounts that execute jobs, with their machine, user, type and execution settings."""

    __slots__ = ()

    @_row("Robots.ConvertToFloating")
    def convert_to_floating(
        self,
        robot_id: int,
    ) -> None:
        """Turns a standard robot, which is bound to one machine, into a floating one that its user
        can run anywhere.

        ``POST /odata/Robots/UiPath.Server.Configuration.OData.ConvertToFloating``

        Permissions: Robots.Edit.

        OAuth scopes: OR.Robots or OR.Robots.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "Robots.ConvertToFloating",
            "",
            (robot_id,),
        )

    @_row("Robots.DeleteBulk")
    def delete_bulk(
        self,
        robot_ids: Sequence[int],
    ) -> None:
        """Deletes all the robots whose ids are listed in the body.

        ``POST /odata/Robots/UiPath.Server.Configuration.OData.DeleteBulk``

        Permissions: Robots.Delete.

        OAuth scopes: OR.Robots or OR.Robots.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "Robots.DeleteBulk",
            "",
            (robot_ids,),
        )

    @_row("Robots.FindAllAcrossFolders")
    def find_all_across_folders(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.ExtendedRobot]:
        """Lists robots of all folders of the tenant in one go, each together with the user it
        belongs to.

        ``GET /odata/Robots/UiPath.Server.Configuration.OData.FindAllAcrossFolders``

        Permissions: Robots.View or Users.View or Machines.Create or Machines.Edit.

        OAuth scopes: OR.Robots or OR.Robots.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "Robots.FindAllAcrossFolders",
            "ExtendedRobot",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Robots.GetConfiguredRobots")
    def get_configured_robots(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.ExtendedRobot]:
        """Lists the robots of the tenant that are set up for a user, each together with that user.

        ``GET /odata/Robots/UiPath.Server.Configuration.OData.GetConfiguredRobots``

        Permissions: Users.View and Robots.View, parts of it in certain cases only.

        OAuth scopes: OR.Robots or OR.Robots.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "Robots.GetConfiguredRobots",
            "ExtendedRobot",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Robots.GetFolderRobots")
    def get_folder_robots(
        self,
        folder_id: int,
        machine_id: int,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.ExtendedRobot]:
        """Lists the robots of one folder that can be considered for a given machine, with their
        users.

        ``GET
        /odata/Robots/UiPath.Server.Configuration.OData.GetFolderRobots(folderId={folderId},machineId={machineId})``

        Permissions: SubFolders.View or Units.View or Jobs.Create.

        OAuth scopes: OR.Robots or OR.Robots.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "Robots.GetFolderRobots",
            "ExtendedRobot",
            (folder_id, machine_id),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Robots.GetMachineNameToLicenseKeyMappings")
    def get_machine_name_to_license_key_mappings(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.KeyValuePairOfStringString]:
        """Returns pairs of machine name and license key, as used to connect robots on those
        machines.

        ``GET
        /odata/Robots/UiPath.Server.Configuration.OData.GetMachineNameToLicenseKeyMappings``

        Permissions: Robots.Create and Machines.View.

        OAuth scopes: OR.Robots or OR.Robots.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "Robots.GetMachineNameToLicenseKeyMappings",
            "KeyValuePairOfStringString",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            count=count,
            progress=progress,
        )

    @_row("Robots.GetRobotsForProcess")
    def get_robots_for_process(
        self,
        process_id: str,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.Robot]:
        """Lists the robots of the environment to which the given process is deployed, in a classic
        folder.

        ``GET
        /odata/Robots/UiPath.Server.Configuration.OData.GetRobotsForProcess(processId={processId})``

        Permissions: Robots.View and Environments.View and Processes.View.

        OAuth scopes: OR.Robots or OR.Robots.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "Robots.GetRobotsForProcess",
            "Robot",
            (process_id,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Robots.GetRobotsFromFolder")
    def get_robots_from_folder(
        self,
        folder_id: int,
        *,
        machine_id: int | None = None,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.RobotsFromFolderModel]:
        """Lists the robots usable in one folder with name, e-mail and type of their users,
        optionally for one machine only.

        ``GET
        /odata/Robots/UiPath.Server.Configuration.OData.GetRobotsFromFolder(folderId={folderId})``

        Permissions: SubFolders.View or Units.View or Jobs.Create or Users.View.

        OAuth scopes: OR.Robots or OR.Robots.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "Robots.GetRobotsFromFolder",
            "RobotsFromFolderModel",
            (folder_id, machine_id),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Robots.GetUsernames")
    def get_usernames(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[str]:
        """Lists the operating system user names under which the robots run.

        ``GET /odata/Robots/UiPath.Server.Configuration.OData.GetUsernames``

        Permissions: Robots.View.

        OAuth scopes: OR.Robots or OR.Robots.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "Robots.GetUsernames",
            "Edm.String",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Robots.ToggleEnabledStatus")
    def toggle_enabled_status(
        self,
        enabled: bool,
        robot_ids: Sequence[int],
    ) -> None:
        """Enables or disables the listed robots, all to the same state.

        ``POST /odata/Robots/UiPath.Server.Configuration.OData.ToggleEnabledStatus``

        Permissions: Robots.Edit.

        OAuth scopes: OR.Robots or OR.Robots.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "Robots.ToggleEnabledStatus",
            "",
            (enabled, robot_ids),
        )

    @_row("Robots.create")
    def create(
        self,
        body: models.Robot,
    ) -> models.Robot:
        """Defines a robot with its user name, machine, type and credentials, and returns it with
        its id.

        ``POST /odata/Robots``

        Permissions: Robots.Create (as the service spells it: Robots.Create and Machines.View),
        parts of it in certain cases only.

        OAuth scopes: OR.Robots or OR.Robots.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "Robots.create",
            "Robot",
            (body,),
        )

    @_row("Robots.delete")
    def delete(
        self,
        key: int,
    ) -> None:
        """Deletes one robot by id, together with its place in any environment.

        ``DELETE /odata/Robots({key})``

        Permissions: Robots.Delete.

        OAuth scopes: OR.Robots or OR.Robots.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "Robots.delete",
            "",
            (key,),
        )

    @_row("Robots.get")
    def get(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.Robot:
        """Returns one robot by id, with its type, machine, user and execution settings.

        ``GET /odata/Robots({key})``

        Permissions: Robots.View.

        OAuth scopes: OR.Robots or OR.Robots.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "Robots.get",
            "Robot",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("Robots.list")
    def list(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.Robot]:
        """Lists the robots of the current folder, with type, machine and user.

        ``GET /odata/Robots``

        Permissions: Robots.View.

        OAuth scopes: OR.Robots or OR.Robots.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "Robots.list",
            "Robot",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Robots.replace")
    def replace(
        self,
        key: int,
        body: models.Robot,
    ) -> None:
        """Overwrites the definition of a robot, including its credentials and execution settings.

        ``PUT /odata/Robots({key})``

        Permissions: Robots.Edit.

        OAuth scopes: OR.Robots or OR.Robots.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "Robots.replace",
            "",
            (key, body),
        )

    @_row("Robots.update")
    def update(
        self,
        key: int,
        body: models.Robot,
    ) -> None:
        """Changes only the given fields of a robot, such as its description or execution settings.

        ``PATCH /odata/Robots({key})``

        Permissions: Robots.Edit.

        OAuth scopes: OR.Robots or OR.Robots.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "Robots.update",
            "",
            (key, body),
        )


class Roles(Set):
    """Named sets of permissions that are granted to users in the tenant or in folders."""

    __slots__ = ()

    @_row("Roles.GetUserIdsForRole")
    def get_user_ids_for_role(
        self,
        key: int,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[int]:
        """Returns only the ids of the users who hold the given role.

        ``GET /odata/Roles/UiPath.Server.Configuration.OData.GetUserIdsForRole(key={key})``

        Permissions: Roles.View or Users.View.

        OAuth scopes: OR.Users or OR.Users.Read.
        """
        return self._list(
            "Roles.GetUserIdsForRole",
            "Edm.Int64",
            (key,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            count=count,
            progress=progress,
        )

    @_row("Roles.GetUsersForRole")
    def get_users_for_role(
        self,
        key: int,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.User]:
        """Lists the users who hold the given role as full user records.

        ``GET /odata/Roles/UiPath.Server.Configuration.OData.GetUsersForRole(key={key})``

        Permissions: Roles.View and Users.View.

        OAuth scopes: OR.Users or OR.Users.Read.
        """
        return self._list(
            "Roles.GetUsersForRole",
            "User",
            (key,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Roles.SetUsers")
    def set_users(
        self,
        key: int,
        added_user_ids: Sequence[int],
        removed_user_ids: Sequence[int],
    ) -> None:
        """Gives a role to some users and takes it from others, in one call with two id lists.

        ``POST /odata/Roles({key})/UiPath.Server.Configuration.OData.SetUsers``

        Permissions: Users.Edit (as the service spells it: Roles.Edit and Users.View).

        OAuth scopes: OR.Users or OR.Users.Write.
        """
        self._call(
            "Roles.SetUsers",
            "",
            (key, added_user_ids, removed_user_ids),
        )

    @_row("Roles.create")
    def create(
        self,
        body: models.Role,
    ) -> models.Role:
        """Creates a tenant or folder role with the permissions it grants.

        ``POST /odata/Roles``

        Permissions: Roles.Create.

        OAuth scopes: OR.Users or OR.Users.Write.
        """
        return self._call(
            "Roles.create",
            "Role",
            (body,),
        )

    @_row("Roles.delete")
    def delete(
        self,
        key: int,
    ) -> None:
        """Deletes a custom role by id; built-in roles are static and stay.

        ``DELETE /odata/Roles({key})``

        Permissions: Roles.Delete.

        OAuth scopes: OR.Users or OR.Users.Write.
        """
        self._call(
            "Roles.delete",
            "",
            (key,),
        )

    @_row("Roles.get")
    def get(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.Role:
        """Returns one role by id; expand Permissions to see what it grants.

        ``GET /odata/Roles({key})``

        Permissions: Roles.View.

        OAuth scopes: OR.Users or OR.Users.Read.
        """
        return self._call(
            "Roles.get",
            "Role",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("Roles.list")
    def list(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.Role]:
        """Lists the roles defined in the tenant, built-in and custom ones alike.

        ``GET /odata/Roles``

        Permissions: Roles.View (as the service spells it: Roles.View or Units.Edit or
        SubFolders.Edit).

        OAuth scopes: OR.Users or OR.Users.Read.
        """
        return self._list(
            "Roles.list",
            "Role",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Roles.replace")
    def replace(
        self,
        key: int,
        body: models.Role,
    ) -> None:
        """Overwrites the name and the set of permissions of a role, which affects everyone holding
        it.

        ``PUT /odata/Roles({key})``

        Permissions: Roles.Edit.

        OAuth scopes: OR.Users or OR.Users.Write.
        """
        self._call(
            "Roles.replace",
            "",
            (key, body),
        )


class Sessions(Set):
    """Connections of robots and machines to Orchestrator, with the state they last reported."""

    __slots__ = ()

    @_row("Sessions.DeleteInactiveUnattendedSessions")
    def delete_inactive_unattended_sessions(
        self,
        session_ids: Sequence[int],
    ) -> None:
        """Removes the listed unattended sessions of machines that no longer report, for example
        after a host was renamed.

        ``POST
        /odata/Sessions/UiPath.Server.Configuration.OData.DeleteInactiveUnattendedSessions``

        Permissions: Robots.Delete.

        OAuth scopes: OR.Robots or OR.Robots.Write.
        """
        self._call(
            "Sessions.DeleteInactiveUnattendedSessions",
            "",
            (session_ids,),
        )

    @_row("Sessions.GetGlobalSessions")
    def get_global_sessions(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.Session]:
        """Lists robot sessions of the whole tenant, whatever folder their robots work in.

        ``GET /odata/Sessions/UiPath.Server.Configuration.OData.GetGlobalSessions``

        Permissions: Robots.View and Users.View, parts of it in certain cases only.

        OAuth scopes: OR.Robots or OR.Robots.Read.
        """
        return self._list(
            "Sessions.GetGlobalSessions",
            "Session",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Sessions.GetMachineSessionRuntimes")
    def get_machine_session_runtimes(
        self,
        *,
        runtime_type: models.RobotType | None = None,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.MachineSessionRuntime]:
        """Lists connected machine sessions with their state and the number of runtimes of a type
        they have and use.

        ``GET /odata/Sessions/UiPath.Server.Configuration.OData.GetMachineSessionRuntimes``

        Permissions: Machines.View.

        OAuth scopes: OR.Robots or OR.Robots.Read.
        """
        return self._list(
            "Sessions.GetMachineSessionRuntimes",
            "MachineSessionRuntime",
            (runtime_type,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Sessions.GetMachineSessionRuntimesByFolderId")
    def get_machine_session_runtimes_by_folder_id(
        self,
        folder_id: int,
        *,
        robot_id: int | None = None,
        runtime_type: models.RobotType | None = None,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.MachineSessionRuntime]:
        """Lists the machine sessions usable from one folder with their free and used runtimes,
        optionally for one robot.

        ``GET
        /odata/Sessions/UiPath.Server.Configuration.OData.GetMachineSessionRuntimesByFolderId(folderId={folderId})``

        Permissions: Machines.View or Jobs.Create.

        OAuth scopes: OR.Robots or OR.Robots.Read.
        """
        return self._list(
            "Sessions.GetMachineSessionRuntimesByFolderId",
            "MachineSessionRuntime",
            (folder_id, robot_id, runtime_type),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Sessions.GetMachineSessions")
    def get_machine_sessions(
        self,
        key: int,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.MachineSession]:
        """Lists the sessions that hosts have opened with one machine object or template.

        ``GET /odata/Sessions/UiPath.Server.Configuration.OData.GetMachineSessions(key={key})``

        Permissions: Machines.View.

        OAuth scopes: OR.Robots or OR.Robots.Read.
        """
        return self._list(
            "Sessions.GetMachineSessions",
            "MachineSession",
            (key,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Sessions.GetUsernames")
    def get_usernames(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[str]:
        """Lists the user names that appear in sessions, handy as filter values.

        ``GET /odata/Sessions/UiPath.Server.Configuration.OData.GetUsernames``

        Permissions: Robots.View or Users.View.

        OAuth scopes: OR.Robots or OR.Robots.Read.
        """
        return self._list(
            "Sessions.GetUsernames",
            "Edm.String",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Sessions.SetMaintenanceMode")
    def set_maintenance_mode(
        self,
        *,
        maintenance_mode: models.SessionMaintenanceMode | None = None,
        session_id: int | None = None,
        stop_jobs_strategy: models.StopStrategy | None = None,
    ) -> None:
        """Switches maintenance mode of a session on or off, stopping or killing its running jobs as
        asked.

        ``POST /odata/Sessions/UiPath.Server.Configuration.OData.SetMaintenanceMode``

        Permissions: Robots.Edit.

        OAuth scopes: OR.Robots or OR.Robots.Write.
        """
        self._call(
            "Sessions.SetMaintenanceMode",
            "",
            (maintenance_mode, session_id, stop_jobs_strategy),
        )

    @_row("Sessions.ToggleMachineSessionDebugMode")
    def toggle_machine_session_debug_mode(
        self,
        key: int,
        enabled: bool,
        *,
        minutes: int | None = None,
    ) -> None:
        """Turns detailed diagnostics for a machine session on for a number of minutes, or off
        again.

        ``POST
        /odata/Sessions({key})/UiPath.Server.Configuration.OData.ToggleMachineSessionDebugMode``

        Permissions: Robots.Edit.

        OAuth scopes: OR.Robots or OR.Robots.Write.
        """
        self._call(
            "Sessions.ToggleMachineSessionDebugMode",
            "",
            (key, enabled, minutes),
        )

    @_row("Sessions.list")
    def list(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.Session]:
        """Lists robot sessions with the state last reported, the host machine and the robot
        software version.

        ``GET /odata/Sessions``

        Permissions: Robots.View.

        OAuth scopes: OR.Robots or OR.Robots.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "Sessions.list",
            "Session",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )


class SettingsSet(Set):
    """Settings of application, tenant and user, and the calls around license, storage and mail."""

    __slots__ = ()

    @_row("Settings.ActivateLicenseOffline")
    def activate_license_offline(
        self,
        file: Upload,
    ) -> None:
        """Activates the license of an Orchestrator without internet access from an uploaded
        activation file.

        ``POST /odata/Settings/UiPath.Server.Configuration.OData.ActivateLicenseOffline``

        Permissions: License.Create or License.Edit.

        OAuth scopes: OR.Settings or OR.Settings.Write.
        """
        self._call(
            "Settings.ActivateLicenseOffline",
            "",
            (file,),
        )

    @_row("Settings.ActivateLicenseOnline")
    def activate_license_online(
        self,
        environment: str,
        license_key: str,
        *,
        email: str | None = None,
    ) -> None:
        """Activates a license key over the internet for the given e-mail address and environment
        name.

        ``POST /odata/Settings/UiPath.Server.Configuration.OData.ActivateLicenseOnline``

        Permissions: License.Create or License.Edit.

        OAuth scopes: OR.Settings or OR.Settings.Write.
        """
        self._call(
            "Settings.ActivateLicenseOnline",
            "",
            (environment, license_key, email),
        )

    @_row("Settings.DeactivateLicenseOnline")
    def deactivate_license_online(self) -> None:
        """Gives the active license back over the internet, so that its key can be used on another
        installation.

        ``POST /odata/Settings/UiPath.Server.Configuration.OData.DeactivateLicenseOnline``

        Permissions: License.Delete.

        OAuth scopes: OR.Settings or OR.Settings.Write.
        """
        self._call(
            "Settings.DeactivateLicenseOnline",
            "",
            (),
        )

    @_row("Settings.DeleteBulk")
    def delete_bulk(
        self,
        setting_names: Sequence[str],
    ) -> None:
        """Deletes the settings with the given names, after which their defaults apply.

        ``POST /odata/Settings/UiPath.Server.Configuration.OData.DeleteBulk``

        Permissions: Settings.Delete.

        OAuth scopes: OR.Settings or OR.Settings.Write.
        """
        self._call(
            "Settings.DeleteBulk",
            "",
            (setting_names,),
        )

    @_row("Settings.DeleteLicense")
    def delete_license(self) -> None:
        """Removes the license that was uploaded to the tenant, leaving it unlicensed.

        ``POST /odata/Settings/UiPath.Server.Configuration.OData.DeleteLicense``

        Permissions: License.Delete.

        OAuth scopes: OR.Settings or OR.Settings.Write.
        """
        self._call(
            "Settings.DeleteLicense",
            "",
            (),
        )

    @_row("Settings.GetActivitySettings")
    def get_activity_settings(
        self,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.ActivitySettings:
        """Returns what activities running in a robot need to talk to Orchestrator: API version and
        SignalR address.

        ``GET /odata/Settings/UiPath.Server.Configuration.OData.GetActivitySettings``

        Permissions: signed in.

        OAuth scopes: OR.Settings or OR.Settings.Read.
        """
        return self._call(
            "Settings.GetActivitySettings",
            "ActivitySettings",
            (),
            select=select,
            expand=expand,
        )

    @_row("Settings.GetAuthenticationSettings")
    def get_authentication_settings(
        self,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.ResponseDictionary:
        """Returns the sign-in options of the installation as parallel lists of keys and values,
        before anyone is signed in.

        ``GET /odata/Settings/UiPath.Server.Configuration.OData.GetAuthenticationSettings``

        OAuth scopes: OR.Settings or OR.Settings.Read.
        """
        return self._call(
            "Settings.GetAuthenticationSettings",
            "ResponseDictionary",
            (),
            select=select,
            expand=expand,
        )

    @_row("Settings.GetCalendar")
    def get_calendar(
        self,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.Calendar:
        """Returns the one list of non-working days a tenant had before there were named calendars.

        ``GET /odata/Settings/UiPath.Server.Configuration.OData.GetCalendar``

        Permissions: Settings.View.

        OAuth scopes: OR.Settings or OR.Settings.Read.

        Deprecated by the service.
        """
        return self._call(
            "Settings.GetCalendar",
            "Calendar",
            (),
            select=select,
            expand=expand,
        )

    @_row("Settings.GetConnectionString")
    def get_connection_string(
        self,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> str:
        """Returns, as plain text, the connection string that robots can use to reach this tenant.

        ``GET /odata/Settings/UiPath.Server.Configuration.OData.GetConnectionString``

        Only in version 17.0.

        Permissions: Settings.View.

        OAuth scopes: OR.Settings or OR.Settings.Read.
        """
        return self._call(
            "Settings.GetConnectionString",
            "Edm.String",
            (),
            select=select,
            expand=expand,
        )

    @_row("Settings.GetDeactivateLicenseOffline")
    def get_deactivate_license_offline(
        self,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> str:
        """Produces the deactivation request to carry to the license portal when Orchestrator has no
        internet access.

        ``POST /odata/Settings/UiPath.Server.Configuration.OData.GetDeactivateLicenseOffline``

        Permissions: License.Delete.

        OAuth scopes: OR.Settings or OR.Settings.Write.
        """
        return self._call(
            "Settings.GetDeactivateLicenseOffline",
            "Edm.String",
            (),
            select=select,
            expand=expand,
        )

    @_row("Settings.GetExecutionSettingsConfiguration")
    def get_execution_settings_configuration(
        self,
        scope: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.ExecutionSettingsConfiguration:
        """Describes the execution settings that exist for scope 0 (global) or 1 (robot), with
        defaults and possible values.

        ``GET
        /odata/Settings/UiPath.Server.Configuration.OData.GetExecutionSettingsConfiguration(scope={scope})``

        Permissions: Settings.Edit or Robots.Create or Robots.Edit.

        OAuth scopes: OR.Settings or OR.Settings.Read.
        """
        return self._call(
            "Settings.GetExecutionSettingsConfiguration",
            "ExecutionSettingsConfiguration",
            (scope,),
            select=select,
            expand=expand,
        )

    @_row("Settings.GetLanguages")
    def get_languages(
        self,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.ListResultOfLanguageInfo:
        """Lists the user interface languages with their display names and which one is the default.

        ``GET /odata/Settings/UiPath.Server.Configuration.OData.GetLanguages``

        OAuth scopes: OR.Settings or OR.Settings.Read.
        """
        return self._call(
            "Settings.GetLanguages",
            "ListResultOfLanguageInfo",
            (),
            select=select,
            expand=expand,
        )

    @_row("Settings.GetLicense")
    def get_license(
        self,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.License:
        """Returns the license of the tenant: plan, expiry and the allowed and used number of each
        robot type.

        ``GET /odata/Settings/UiPath.Server.Configuration.OData.GetLicense``

        Permissions: signed in.

        OAuth scopes: OR.Settings or OR.Settings.Read.
        """
        return self._call(
            "Settings.GetLicense",
            "License",
            (),
            select=select,
            expand=expand,
        )

    @_row("Settings.GetLicenseOffline")
    def get_license_offline(
        self,
        environment: str,
        license_key: str,
        *,
        email: str | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> str:
        """Produces the activation request for a license key to carry to the license portal when
        there is no internet access.

        ``POST /odata/Settings/UiPath.Server.Configuration.OData.GetLicenseOffline``

        Permissions: License.Create or License.Edit.

        OAuth scopes: OR.Settings or OR.Settings.Write.
        """
        return self._call(
            "Settings.GetLicenseOffline",
            "Edm.String",
            (environment, license_key, email),
            select=select,
            expand=expand,
        )

    @_row("Settings.GetSecureStoreConfiguration")
    def get_secure_store_configuration(
        self,
        store_type_name: str,
        *,
        proxy_id: int | None = None,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.ConfigurationEntry]:
        """Describes the fields that a credential store of the given type needs, optionally one
        reached through a proxy.

        ``GET
        /odata/Settings/UiPath.Server.Configuration.OData.GetSecureStoreConfiguration(storeTypeName={storeTypeName})``

        Permissions: Settings.View.

        OAuth scopes: OR.Settings or OR.Settings.Read.
        """
        return self._list(
            "Settings.GetSecureStoreConfiguration",
            "ConfigurationEntry",
            (store_type_name, proxy_id),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            count=count,
            progress=progress,
        )

    @_row("Settings.GetTimezones")
    def get_timezones(
        self,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.ListResultOfNameValue:
        """Lists the time zones known to the server, the values to use in triggers and calendars.

        ``GET /odata/Settings/UiPath.Server.Configuration.OData.GetTimezones``

        OAuth scopes: OR.Settings or OR.Settings.Read.
        """
        return self._call(
            "Settings.GetTimezones",
            "ListResultOfNameValue",
            (),
            select=select,
            expand=expand,
        )

    @_row("Settings.GetUpdateSettings")
    def get_update_settings(
        self,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.UpdateSettings:
        """Tells robots which update server to poll for new client versions and how often.

        ``GET /odata/Settings/UiPath.Server.Configuration.OData.GetUpdateSettings``

        OAuth scopes: OR.Settings or OR.Settings.Read.
        """
        return self._call(
            "Settings.GetUpdateSettings",
            "UpdateSettings",
            (),
            select=select,
            expand=expand,
        )

    @_row("Settings.GetWebSettings")
    def get_web_settings(
        self,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.ResponseDictionary:
        """Returns the settings the web interface starts with, as parallel lists of keys and values.

        ``GET /odata/Settings/UiPath.Server.Configuration.OData.GetWebSettings``

        Permissions: signed in.

        OAuth scopes: OR.Settings or OR.Settings.Read.
        """
        return self._call(
            "Settings.GetWebSettings",
            "ResponseDictionary",
            (),
            select=select,
            expand=expand,
        )

    @_row("Settings.SetCalendar")
    def set_calendar(
        self,
        body: models.Calendar,
    ) -> None:
        """Overwrites the one list of non-working days a tenant had before there were named
        calendars.

        ``POST /odata/Settings/UiPath.Server.Configuration.OData.SetCalendar``

        Permissions: Settings.Edit.

        OAuth scopes: OR.Settings or OR.Settings.Write.

        Deprecated by the service.
        """
        self._call(
            "Settings.SetCalendar",
            "",
            (body,),
        )

    @_row("Settings.UpdateBulk")
    def update_bulk(
        self,
        settings: Sequence[models.Settings],
    ) -> None:
        """Writes several settings in one request, each given with its name, scope and value.

        ``POST /odata/Settings/UiPath.Server.Configuration.OData.UpdateBulk``

        Permissions: Settings.Edit.

        OAuth scopes: OR.Settings or OR.Settings.Write.
        """
        self._call(
            "Settings.UpdateBulk",
            "",
            (settings,),
        )

    @_row("Settings.UpdateLicenseOnline")
    def update_license_online(self) -> None:
        """Refreshes the active license over the internet, picking up changes such as added robots
        or a new expiry.

        ``POST /odata/Settings/UiPath.Server.Configuration.OData.UpdateLicenseOnline``

        Permissions: License.Edit.

        OAuth scopes: OR.Settings or OR.Settings.Write.
        """
        self._call(
            "Settings.UpdateLicenseOnline",
            "",
            (),
        )

    @_row("Settings.UpdateUserSetting")
    def update_user_setting(
        self,
        setting: models.Settings,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.Settings | None:
        """Stores one setting of the signed-in user, such as a preference, and returns it as saved.

        ``POST /odata/Settings/UiPath.Server.Configuration.OData.UpdateUserSetting``

        Permissions: signed in.

        OAuth scopes: OR.Settings or OR.Settings.Write.
        """
        return self._call(
            "Settings.UpdateUserSetting",
            "Settings",
            (setting,),
            select=select,
            expand=expand,
        )

    @_row("Settings.UploadLicense")
    def upload_license(
        self,
        file: Upload,
    ) -> None:
        """Applies the license contained in an uploaded license file to the tenant.

        ``POST /odata/Settings/UiPath.Server.Configuration.OData.UploadLicense``

        Permissions: License.Create or License.Edit.

        OAuth scopes: OR.Settings or OR.Settings.Write.
        """
        self._call(
            "Settings.UploadLicense",
            "",
            (file,),
        )

    @_row("Settings.VerifySmtpSetting")
    def verify_smtp_setting(
        self,
        send_to: str,
        *,
        smtp_setting_model: models.SmtpSettingModel | None = None,
    ) -> None:
        """Sends a test message with the given mail server settings, without saving them.

        ``POST /odata/Settings/UiPath.Server.Configuration.OData.VerifySmtpSetting``

        Permissions: Settings.Edit.

        OAuth scopes: OR.Settings or OR.Settings.Write.
        """
        self._call(
            "Settings.VerifySmtpSetting",
            "",
            (send_to, smtp_setting_model),
        )

    @_row("Settings.get")
    def get(
        self,
        key: str,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        count: bool | None = None,
    ) -> str:
        """Returns the value of one setting, looked up by its name, as plain text.

        ``GET /odata/Settings({key})``

        Permissions: Settings.View.

        OAuth scopes: OR.Settings or OR.Settings.Read.
        """
        return self._call(
            "Settings.get",
            "Edm.String",
            (key,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            count=count,
        )

    @_row("Settings.list")
    def list(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.Settings]:
        """Lists the settings of the tenant with their names, scopes and values.

        ``GET /odata/Settings``

        Permissions: Settings.View.

        OAuth scopes: OR.Settings or OR.Settings.Read.
        """
        return self._list(
            "Settings.list",
            "Settings",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Settings.replace")
    def replace(
        self,
        key: str,
        body: models.Settings,
    ) -> models.Settings | None:
        """Sets the value of one setting, looked up by its name.

        ``PUT /odata/Settings({key})``

        Permissions: Settings.Edit.

        OAuth scopes: OR.Settings or OR.Settings.Write.
        """
        return self._call(
            "Settings.replace",
            "Settings",
            (key, body),
        )


class Stats(Set):
    """Counts of resources, jobs, sessions and licenses, the figures behind dashboards."""

    __slots__ = ()

    @_row("Stats.GetConsumptionLicenseStats")
    def get_consumption_license_stats(
        self,
        *,
        tenant_id: int | None = None,
        days: int | None = None,
    ) -> builtins.list[models.ConsumptionLicenseStatsModel]:
        """Returns the used and total consumption-based licenses per type over the last days,
        optionally for one tenant.

        ``GET /api/Stats/GetConsumptionLicenseStats``

        Permissions: License.View.

        OAuth scopes: OR.Monitoring or OR.Monitoring.Read.
        """
        return self._call(
            "Stats.GetConsumptionLicenseStats",
            "[ConsumptionLicenseStatsModel]",
            (tenant_id, days),
        )

    @_row("Stats.GetCountStats")
    def get_count_stats(self) -> builtins.list[models.CountStats]:
        """Counts the main kinds of resources the caller can see, such as processes or queues, one
        entry each.

        ``GET /api/Stats/GetCountStats``

        Permissions: signed in.

        OAuth scopes: OR.Monitoring or OR.Monitoring.Read.
        """
        return self._call(
            "Stats.GetCountStats",
            "[CountStats]",
            (),
        )

    @_row("Stats.GetJobsStats")
    def get_jobs_stats(self) -> builtins.list[models.CountStats]:
        """Counts the jobs in each state, the figures behind a dashboard chart.

        ``GET /api/Stats/GetJobsStats``

        Permissions: Jobs.View.

        OAuth scopes: OR.Monitoring or OR.Monitoring.Read.
        """
        return self._call(
            "Stats.GetJobsStats",
            "[CountStats]",
            (),
        )

    @_row("Stats.GetLicenseStats")
    def get_license_stats(
        self,
        *,
        tenant_id: int | None = None,
        days: int | None = None,
    ) -> builtins.list[models.LicenseStatsModel]:
        """Returns how many licenses of each robot type were in use over the last days, optionally
        for one tenant.

        ``GET /api/Stats/GetLicenseStats``

        Permissions: License.View.

        OAuth scopes: OR.Monitoring or OR.Monitoring.Read.
        """
        return self._call(
            "Stats.GetLicenseStats",
            "[LicenseStatsModel]",
            (tenant_id, days),
        )

    @_row("Stats.GetSessionsStats")
    def get_sessions_stats(self) -> builtins.list[models.CountStats]:
        """Counts the robot sessions in each state, such as available, busy or disconnected.

        ``GET /api/Stats/GetSessionsStats``

        Permissions: Robots.View.

        OAuth scopes: OR.Monitoring or OR.Monitoring.Read.
        """
        return self._call(
            "Stats.GetSessionsStats",
            "[CountStats]",
            (),
        )


class Status(Set):
    """Checks that the service is up and that it can reach another host."""

    __slots__ = ()

    @_row("Status.Get")
    def get(self) -> None:
        """Answers with an empty success while the service is running, which makes it a cheap health
        probe.

        ``GET /api/Status/Get``
        """
        self._call(
            "Status.Get",
            "",
            (),
        )

    @_row("Status.VerifyHostAvailibility")
    def verify_host_availibility(
        self,
        *,
        url: str | None = None,
    ) -> models.HostAvailability:
        """Tests whether Orchestrator can connect to the given address and trusts its certificate,
        useful before creating a webhook.

        ``GET /api/Status/VerifyHostAvailibility``

        Permissions: Webhooks.Create or Webhooks.Edit.
        """
        return self._call(
            "Status.VerifyHostAvailibility",
            "HostAvailability",
            (url,),
        )


class TaskActivities(Set):
    """History of action-center tasks: who created, assigned, saved, forwarded or completed them."""

    __slots__ = ()

    @_row("TaskActivities.GetByTaskId")
    def get_by_task_id(
        self,
        task_id: int,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.TaskActivity]:
        """Lists the history of one action-center task: who created, assigned, saved, forwarded or
        completed it and when.

        ``GET
        /odata/TaskActivities/UiPath.Server.Configuration.OData.GetByTaskId(taskId={taskId})``

        Permissions: Tasks.View.

        OAuth scopes: OR.Tasks or OR.Tasks.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "TaskActivities.GetByTaskId",
            "TaskActivity",
            (task_id,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )


class TaskCatalogs(Set):
    """Groups in which action-center tasks are sorted, which folders can share."""

    __slots__ = ()

    @_row("TaskCatalogs.CreateTaskCatalog")
    def create_task_catalog(
        self,
        name: str,
        *,
        description: str | None = None,
        encrypted: bool | None = None,
        tags: Sequence[models.Tag] | None = None,
        retention_action: models.RetentionAction | None = None,
        retention_bucket_id: int | None = None,
        retention_period: int | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.TaskCatalog:
        """Creates a task catalog, optionally encrypted, in which action-center tasks can be
        grouped.

        ``POST /odata/TaskCatalogs/UiPath.Server.Configuration.OData.CreateTaskCatalog``

        Only in version 20.0: ``retention_action``, ``retention_bucket_id``,
        ``retention_period``.

        Permissions: TaskCatalogs.Create.

        OAuth scopes: OR.Tasks or OR.Tasks.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "TaskCatalogs.CreateTaskCatalog",
            "TaskCatalog",
            (
                name,
                description,
                encrypted,
                tags,
                retention_action,
                retention_bucket_id,
                retention_period,
            ),
            select=select,
            expand=expand,
        )

    @_row("TaskCatalogs.GetFoldersForTaskCatalog")
    def get_folders_for_task_catalog(
        self,
        id: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.AccessibleFolders:
        """Lists the folders that share a task catalog and that the caller may see, with the total
        number.

        ``GET
        /odata/TaskCatalogs/UiPath.Server.Configuration.OData.GetFoldersForTaskCatalog(id={id})``

        Permissions: signed in.

        OAuth scopes: OR.Tasks or OR.Tasks.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "TaskCatalogs.GetFoldersForTaskCatalog",
            "AccessibleFolders",
            (id,),
            select=select,
            expand=expand,
        )

    @_row("TaskCatalogs.GetTaskCatalogExtendedDetails")
    def get_task_catalog_extended_details(
        self,
        task_catalog_id: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.TaskCatalogExtendedDetails:
        """Tells how many tasks and folders use a task catalog and whether it is encrypted.

        ``GET
        /odata/TaskCatalogs/UiPath.Server.Configuration.OData.GetTaskCatalogExtendedDetails(taskCatalogId={taskCatalogId})``

        Permissions: signed in.

        OAuth scopes: OR.Tasks or OR.Tasks.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "TaskCatalogs.GetTaskCatalogExtendedDetails",
            "TaskCatalogExtendedDetails",
            (task_catalog_id,),
            select=select,
            expand=expand,
        )

    @_row("TaskCatalogs.GetTaskCatalogsFromFoldersWithPermissions")
    def get_task_catalogs_from_folders_with_permissions(
        self,
        *,
        mandatory_permissions: Sequence[str] | None = None,
        exclude_folder_id: int | None = None,
        distinct_by_select: bool | None = None,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.TaskCatalog]:
        """Lists task catalogs from every folder in which the caller holds the named permissions,
        with one folder left out if wished.

        ``GET
        /odata/TaskCatalogs/UiPath.Server.Configuration.OData.GetTaskCatalogsFromFoldersWithPermissions``

        Permissions: signed in.

        OAuth scopes: OR.Tasks or OR.Tasks.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "TaskCatalogs.GetTaskCatalogsFromFoldersWithPermissions",
            "TaskCatalog",
            (mandatory_permissions, exclude_folder_id, distinct_by_select),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("TaskCatalogs.ShareToFolders")
    def share_to_folders(
        self,
        *,
        task_catalog_ids: Sequence[int] | None = None,
        to_add_folder_ids: Sequence[int] | None = None,
        to_remove_folder_ids: Sequence[int] | None = None,
    ) -> None:
        """Adds task catalogs to some folders and takes them out of others in one call.

        ``POST /odata/TaskCatalogs/UiPath.Server.Configuration.OData.ShareToFolders``

        Permissions: signed in.

        OAuth scopes: OR.Tasks or OR.Tasks.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "TaskCatalogs.ShareToFolders",
            "",
            (task_catalog_ids, to_add_folder_ids, to_remove_folder_ids),
        )

    @_row("TaskCatalogs.UpdateTaskCatalog")
    def update_task_catalog(
        self,
        key: int,
        name: str,
        *,
        description: str | None = None,
        encrypted: bool | None = None,
        tags: Sequence[models.Tag] | None = None,
        retention_action: models.RetentionAction | None = None,
        retention_bucket_id: int | None = None,
        retention_period: int | None = None,
    ) -> None:
        """Changes the name, description and tags of a task catalog, and its retention where
        supported.

        ``POST /odata/TaskCatalogs({key})/UiPath.Server.Configuration.OData.UpdateTaskCatalog``

        Only in version 20.0: ``retention_action``, ``retention_bucket_id``,
        ``retention_period``.

        Permissions: TaskCatalogs.Edit.

        OAuth scopes: OR.Tasks or OR.Tasks.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "TaskCatalogs.UpdateTaskCatalog",
            "",
            (
                key,
                name,
                description,
                encrypted,
                tags,
                retention_action,
                retention_bucket_id,
                retention_period,
            ),
        )

    @_row("TaskCatalogs.delete")
    def delete(
        self,
        key: int,
    ) -> None:
        """Deletes a task catalog by id; a conflict is reported while it is still in use.

        ``DELETE /odata/TaskCatalogs({key})``

        Permissions: TaskCatalogs.Delete.

        OAuth scopes: OR.Tasks or OR.Tasks.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "TaskCatalogs.delete",
            "",
            (key,),
        )

    @_row("TaskCatalogs.get")
    def get(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.TaskCatalog:
        """Returns one task catalog by id, with the number of folders that share it.

        ``GET /odata/TaskCatalogs({key})``

        Permissions: TaskCatalogs.View.

        OAuth scopes: OR.Tasks or OR.Tasks.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "TaskCatalogs.get",
            "TaskCatalog",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("TaskCatalogs.list")
    def list(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.TaskCatalog]:
        """Lists the task catalogs of the current folder.

        ``GET /odata/TaskCatalogs``

        Permissions: TaskCatalogs.View.

        OAuth scopes: OR.Tasks or OR.Tasks.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "TaskCatalogs.list",
            "TaskCatalog",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )


class TaskDefinitions(Set):
    """Reusable, versioned layouts of action-center tasks with schema and allowed actions."""

    __slots__ = ()

    @_row("TaskDefinitions.CreateTaskDefinition")
    def create_task_definition(
        self,
        *,
        description: str | None = None,
        name: str | None = None,
        properties: models.TaskDefinitionPropertiesRequest | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.TaskDefinition:
        """Creates a reusable task layout with its schema and the actions a user may choose from.

        ``POST /odata/TaskDefinitions/UiPath.Server.Configuration.OData.CreateTaskDefinition``

        Permissions: ActionDesign.Create.

        OAuth scopes: OR.Tasks or OR.Tasks.Write.
        """
        return self._call(
            "TaskDefinitions.CreateTaskDefinition",
            "TaskDefinition",
            (description, name, properties),
            select=select,
            expand=expand,
        )

    @_row("TaskDefinitions.GetTaskDefinitionVersions")
    def get_task_definition_versions(
        self,
        id: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.TaskDefintionVersion:
        """Lists all versions of one task definition with their authors and creation dates.

        ``GET
        /odata/TaskDefinitions/UiPath.Server.Configuration.OData.GetTaskDefinitionVersions(id={id})``

        Permissions: ActionDesign.View.

        OAuth scopes: OR.Tasks or OR.Tasks.Read.
        """
        return self._call(
            "TaskDefinitions.GetTaskDefinitionVersions",
            "TaskDefintionVersion",
            (id,),
            select=select,
            expand=expand,
        )

    @_row("TaskDefinitions.UpdateTaskDefinition")
    def update_task_definition(
        self,
        key: int,
        *,
        description: str | None = None,
        name: str | None = None,
        properties: models.TaskDefinitionPropertiesRequest | None = None,
    ) -> None:
        """Changes a task definition, the new schema and actions making up a new version.

        ``POST
        /odata/TaskDefinitions({key})/UiPath.Server.Configuration.OData.UpdateTaskDefinition``

        Permissions: ActionDesign.Edit.

        OAuth scopes: OR.Tasks or OR.Tasks.Write.
        """
        self._call(
            "TaskDefinitions.UpdateTaskDefinition",
            "",
            (key, description, name, properties),
        )

    @_row("TaskDefinitions.delete")
    def delete(
        self,
        key: int,
        *,
        task_definition_version: int | None = None,
    ) -> None:
        """Deletes a task definition, or only the one version named in the query.

        ``DELETE /odata/TaskDefinitions({key})``

        Only in version 20.0.

        Permissions: ActionDesign.Delete.

        OAuth scopes: OR.Tasks or OR.Tasks.Write.
        """
        self._call(
            "TaskDefinitions.delete",
            "",
            (key, task_definition_version),
        )

    @_row("TaskDefinitions.get")
    def get(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.TaskDefinition:
        """Returns one task definition by id with the properties of its current version.

        ``GET /odata/TaskDefinitions({key})``

        Permissions: ActionDesign.View.

        OAuth scopes: OR.Tasks or OR.Tasks.Read.
        """
        return self._call(
            "TaskDefinitions.get",
            "TaskDefinition",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("TaskDefinitions.list")
    def list(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.TaskDefinition]:
        """Lists the task definitions of the current folder.

        ``GET /odata/TaskDefinitions``

        Permissions: ActionDesign.View.

        OAuth scopes: OR.Tasks or OR.Tasks.Read.
        """
        return self._list(
            "TaskDefinitions.list",
            "TaskDefinition",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )


class TaskForms(Set):
    """Action-center tasks with a form: creating, filling in, saving, reassigning and completing
    them.
    """

    __slots__ = ()

    @_row("TaskForms.BulkCompleteTasks")
    def bulk_complete_tasks(
        self,
        action: str,
        data: Json,
        task_ids: Sequence[int],
        *,
        note_text: str | None = None,
        priority: models.TaskPriority | None = None,
        task_catalog_id: int | None = None,
        title: str | None = None,
        unset_task_catalog: bool | None = None,
    ) -> builtins.list[models.BulkOperationErrorResponse]:
        """Completes many form tasks with one action and the same data, and reports those that
        failed.

        ``POST /forms/TaskForms/BulkCompleteTasks``

        Permissions: Tasks.Edit.

        OAuth scopes: OR.Tasks or OR.Tasks.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "TaskForms.BulkCompleteTasks",
            "[BulkOperationErrorResponse]",
            (
                action,
                data,
                task_ids,
                note_text,
                priority,
                task_catalog_id,
                title,
                unset_task_catalog,
            ),
        )

    @_row("TaskForms.BulkUpdateTasks")
    def bulk_update_tasks(
        self,
        data: Json,
        task_ids: Sequence[int],
        *,
        note_text: str | None = None,
        priority: models.TaskPriority | None = None,
        task_catalog_id: int | None = None,
        title: str | None = None,
        unset_task_catalog: bool | None = None,
    ) -> builtins.list[models.BulkOperationErrorResponse]:
        """Writes the same data, title, priority or catalog to many form tasks, and reports those
        that failed.

        ``PUT /forms/TaskForms/BulkUpdateTasks``

        Permissions: Tasks.Edit.

        OAuth scopes: OR.Tasks or OR.Tasks.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "TaskForms.BulkUpdateTasks",
            "[BulkOperationErrorResponse]",
            (data, task_ids, note_text, priority, task_catalog_id, title, unset_task_catalog),
        )

    @_row("TaskForms.CompleteTask")
    def complete_task(
        self,
        task_id: int,
        *,
        action: str | None = None,
        data: Json | None = None,
    ) -> None:
        """Closes a form task with the data entered and the action chosen, which lets the waiting
        job resume.

        ``POST /forms/TaskForms/CompleteTask``

        Permissions: Tasks.Edit.

        OAuth scopes: OR.Tasks or OR.Tasks.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "TaskForms.CompleteTask",
            "",
            (task_id, action, data),
        )

    @_row("TaskForms.CreateFormTask")
    def create_form_task(
        self,
        title: str,
        *,
        bulk_form_layout_id: int | None = None,
        data: Json | None = None,
        external_tag: str | None = None,
        form_layout: Json | None = None,
        form_layout_id: int | None = None,
        priority: models.TaskPriority | None = None,
        tags: Sequence[models.Tag] | None = None,
        task_catalog_name: str | None = None,
        parent_operation_id: str | None = None,
        task_source: models.TaskSource | None = None,
    ) -> models.TaskData:
        """Creates a task whose form layout a user fills in, given inline or by the id of a stored
        layout.

        ``POST /forms/TaskForms/CreateFormTask``

        Only in version 20.0: ``parent_operation_id``, ``task_source``.

        Permissions: Tasks.Create.

        OAuth scopes: OR.Tasks or OR.Tasks.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "TaskForms.CreateFormTask",
            "TaskData",
            (
                title,
                bulk_form_layout_id,
                data,
                external_tag,
                form_layout,
                form_layout_id,
                priority,
                tags,
                task_catalog_name,
                parent_operation_id,
                task_source,
            ),
        )

    @_row("TaskForms.GetTaskDataById")
    def get_task_data_by_id(
        self,
        *,
        task_id: int | None = None,
    ) -> models.TaskData:
        """Returns a form task with the data entered so far but without its layout.

        ``GET /forms/TaskForms/GetTaskDataById``

        Permissions: Tasks.View.

        OAuth scopes: OR.Tasks or OR.Tasks.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "TaskForms.GetTaskDataById",
            "TaskData",
            (task_id,),
        )

    @_row("TaskForms.GetTaskFormById")
    def get_task_form_by_id(
        self,
        *,
        task_id: int | None = None,
        expand_on_form_layout: bool | None = None,
    ) -> models.TaskForm:
        """Returns a form task with both its data and its form layout, ready to be rendered.

        ``GET /forms/TaskForms/GetTaskFormById``

        Permissions: Tasks.View.

        OAuth scopes: OR.Tasks or OR.Tasks.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "TaskForms.GetTaskFormById",
            "TaskForm",
            (task_id, expand_on_form_layout),
        )

    @_row("TaskForms.SaveAndReassignTask")
    def save_and_reassign_task(
        self,
        *,
        task_id: int | None = None,
        user_id: int | None = None,
        user_name_or_email: str | None = None,
        data: Json | None = None,
        note_text: str | None = None,
        save_data: bool | None = None,
        assignee_names_or_emails: Sequence[str] | None = None,
        assignee_user_ids: Sequence[int] | None = None,
        assignment_criteria: models.TaskAssignmentCriteria | None = None,
    ) -> None:
        """Stores the data of a form task and hands it to another user in one step.

        ``POST /forms/TaskForms/SaveAndReassignTask``

        Only in version 20.0: ``assignee_names_or_emails``, ``assignee_user_ids``,
        ``assignment_criteria``.

        Permissions: Tasks.Edit.

        OAuth scopes: OR.Tasks or OR.Tasks.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "TaskForms.SaveAndReassignTask",
            "",
            (
                task_id,
                user_id,
                user_name_or_email,
                data,
                note_text,
                save_data,
                assignee_names_or_emails,
                assignee_user_ids,
                assignment_criteria,
            ),
        )

    @_row("TaskForms.SaveTaskData")
    def save_task_data(
        self,
        data: Json,
        task_id: int,
    ) -> None:
        """Stores the data of a form task as a draft and leaves the task open.

        ``PUT /forms/TaskForms/SaveTaskData``

        Permissions: Tasks.Edit.

        OAuth scopes: OR.Tasks or OR.Tasks.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "TaskForms.SaveTaskData",
            "",
            (data, task_id),
        )


class TaskNotes(Set):
    """Comments people leave on action-center tasks."""

    __slots__ = ()

    @_row("TaskNotes.CreateTaskNote")
    def create_task_note(
        self,
        text: str,
        *,
        task_id: int | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.TaskNote:
        """Adds a comment to an action-center task and returns it with author and time.

        ``POST /odata/TaskNotes/UiPath.Server.Configuration.OData.CreateTaskNote``

        Permissions: Tasks.Edit.

        OAuth scopes: OR.Tasks or OR.Tasks.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "TaskNotes.CreateTaskNote",
            "TaskNote",
            (text, task_id),
            select=select,
            expand=expand,
        )

    @_row("TaskNotes.GetByTaskId")
    def get_by_task_id(
        self,
        task_id: int,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.TaskNote]:
        """Lists the comments people left on one action-center task.

        ``GET /odata/TaskNotes/UiPath.Server.Configuration.OData.GetByTaskId(taskId={taskId})``

        Permissions: Tasks.View.

        OAuth scopes: OR.Tasks or OR.Tasks.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "TaskNotes.GetByTaskId",
            "TaskNote",
            (task_id,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )


class TaskRetention(Set):
    """How long action-center tasks of each catalog are kept and whether they are then deleted or
    archived.
    """

    __slots__ = ()

    @_row("TaskRetention.delete")
    def delete(
        self,
        key: int,
    ) -> None:
        """Removes the custom retention settings of a task catalog, which returns it to the default
        policy.

        ``DELETE /odata/TaskRetention({key})``

        Only in version 20.0.

        Permissions: TaskCatalogs.Delete.

        OAuth scopes: OR.Execution or OR.Execution.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "TaskRetention.delete",
            "",
            (key,),
        )

    @_row("TaskRetention.get")
    def get(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.TaskRetentionSetting:
        """Returns how long tasks of one catalog are kept and what happens to them afterwards.

        ``GET /odata/TaskRetention({key})``

        Only in version 20.0.

        Permissions: TaskCatalogs.View.

        OAuth scopes: OR.Execution or OR.Execution.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "TaskRetention.get",
            "TaskRetentionSetting",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("TaskRetention.list")
    def list(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.TaskRetentionSetting]:
        """Lists the retention settings of task catalogs: the period, the action at its end and the
        archive bucket.

        ``GET /odata/TaskRetention``

        Only in version 20.0.

        Permissions: TaskCatalogs.View.

        OAuth scopes: OR.Execution or OR.Execution.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "TaskRetention.list",
            "TaskRetentionSetting",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("TaskRetention.replace")
    def replace(
        self,
        key: int,
        body: models.TaskRetentionSetting,
    ) -> None:
        """Sets the retention period of the tasks in a catalog and whether they are then deleted or
        archived to a bucket.

        ``PUT /odata/TaskRetention({key})``

        Only in version 20.0.

        Permissions: TaskCatalogs.Edit.

        OAuth scopes: OR.Execution or OR.Execution.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "TaskRetention.replace",
            "",
            (key, body),
        )


class Tasks(Set):
    """Action-center tasks of all kinds, in which a human decides something for an automation."""

    __slots__ = ()

    @_row("Tasks.AssignTasks")
    def assign_tasks(
        self,
        task_assignments: Sequence[models.TaskAssignmentRequest],
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.TaskOperationErrorResponse]:
        """Assigns unassigned tasks to users by id, name or e-mail; an empty result means that all
        went well.

        ``POST /odata/Tasks/UiPath.Server.Configuration.OData.AssignTasks``

        Permissions: Tasks.View and Tasks.Edit (as the service spells it: signed in).

        OAuth scopes: OR.Tasks or OR.Tasks.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "Tasks.AssignTasks",
            "TaskOperationErrorResponse",
            (task_assignments,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            count=count,
            progress=progress,
        )

    @_row("Tasks.DeleteTasks")
    def delete_tasks(
        self,
        task_ids: Sequence[int],
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.TaskOperationErrorResponse]:
        """Deletes the listed action-center tasks and returns an error entry for each one that could
        not be deleted.

        ``POST /odata/Tasks/UiPath.Server.Configuration.OData.DeleteTasks``

        Permissions: signed in.

        OAuth scopes: OR.Tasks or OR.Tasks.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "Tasks.DeleteTasks",
            "TaskOperationErrorResponse",
            (task_ids,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            count=count,
            progress=progress,
        )

    @_row("Tasks.EditTaskMetadata")
    def edit_task_metadata(
        self,
        task_id: int,
        *,
        note_text: str | None = None,
        priority: models.TaskPriority | None = None,
        task_catalog_id: int | None = None,
        title: str | None = None,
        unset_task_catalog: bool | None = None,
    ) -> None:
        """Changes the title, priority or catalog of a task, optionally with a note, and leaves its
        data alone.

        ``POST /odata/Tasks/UiPath.Server.Configuration.OData.EditTaskMetadata``

        Permissions: signed in.

        OAuth scopes: OR.Tasks or OR.Tasks.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "Tasks.EditTaskMetadata",
            "",
            (task_id, note_text, priority, task_catalog_id, title, unset_task_catalog),
        )

    @_row("Tasks.GetByKey")
    def get_by_key(
        self,
        identifier: UUID,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
    ) -> models.Task:
        """Returns one action-center task found by its GUID key instead of its numeric id.

        ``GET /odata/Tasks/UiPath.Server.Configuration.OData.GetByKey(identifier={identifier})``

        Only in version 20.0.

        Permissions: signed in.

        OAuth scopes: OR.Tasks or OR.Tasks.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "Tasks.GetByKey",
            "Task",
            (identifier,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
        )

    @_row("Tasks.GetTaskPermissions")
    def get_task_permissions(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.Permission]:
        """Lists the permissions on action-center tasks that the caller holds in the current folder.

        ``GET /odata/Tasks/UiPath.Server.Configuration.OData.GetTaskPermissions``

        Permissions: signed in.

        OAuth scopes: OR.Tasks or OR.Tasks.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "Tasks.GetTaskPermissions",
            "Permission",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            count=count,
            progress=progress,
        )

    @_row("Tasks.GetTaskUsers")
    def get_task_users(
        self,
        organization_unit_id: int,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.UserLoginInfo]:
        """Lists the users of a folder to whom tasks can be assigned.

        ``GET
        /odata/Tasks/UiPath.Server.Configuration.OData.GetTaskUsers(organizationUnitId={organizationUnitId})``

        Permissions: Tasks.View and Tasks.Edit and TaskAssignment.Create (as the service spells
        it: Tasks.View and Tasks.Edit).

        OAuth scopes: OR.Tasks or OR.Tasks.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "Tasks.GetTaskUsers",
            "UserLoginInfo",
            (organization_unit_id,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Tasks.GetTasksAcrossFolders")
    def get_tasks_across_folders(
        self,
        *,
        event: models.TaskEvent | None = None,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.Task]:
        """Lists the tasks of every folder the caller can view tasks in, optionally only those ever
        forwarded.

        ``GET /odata/Tasks/UiPath.Server.Configuration.OData.GetTasksAcrossFolders``

        Permissions: signed in.

        OAuth scopes: OR.Tasks or OR.Tasks.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "Tasks.GetTasksAcrossFolders",
            "Task",
            (event,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Tasks.GetTasksAcrossFoldersForAdmin")
    def get_tasks_across_folders_for_admin(
        self,
        *,
        event: models.TaskEvent | None = None,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.Task]:
        """Lists the tasks of every folder in which the caller is a task administrator, whoever they
        are assigned to.

        ``GET /odata/Tasks/UiPath.Server.Configuration.OData.GetTasksAcrossFoldersForAdmin``

        Permissions: signed in.

        OAuth scopes: OR.Tasks or OR.Tasks.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "Tasks.GetTasksAcrossFoldersForAdmin",
            "Task",
            (event,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Tasks.ReassignTasks")
    def reassign_tasks(
        self,
        task_assignments: Sequence[models.TaskAssignmentRequest],
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.TaskOperationErrorResponse]:
        """Hands already assigned tasks to other users, with an error entry for each that failed.

        ``POST /odata/Tasks/UiPath.Server.Configuration.OData.ReassignTasks``

        Permissions: Tasks.View and Tasks.Edit and TaskAssignment.Create (as the service spells
        it: signed in).

        OAuth scopes: OR.Tasks or OR.Tasks.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "Tasks.ReassignTasks",
            "TaskOperationErrorResponse",
            (task_assignments,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            count=count,
            progress=progress,
        )

    @_row("Tasks.UnassignTasks")
    def unassign_tasks(
        self,
        task_ids: Sequence[int],
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.TaskOperationErrorResponse]:
        """Takes the listed tasks from their assignees so that others can pick them up, reporting
        those that failed.

        ``POST /odata/Tasks/UiPath.Server.Configuration.OData.UnassignTasks``

        Permissions: Tasks.View and Tasks.Edit (as the service spells it: signed in).

        OAuth scopes: OR.Tasks or OR.Tasks.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "Tasks.UnassignTasks",
            "TaskOperationErrorResponse",
            (task_ids,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            count=count,
            progress=progress,
        )

    @_row("Tasks.get")
    def get(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.Task:
        """Returns one action-center task by id, without its data, which the task-type specific
        calls give.

        ``GET /odata/Tasks({key})``

        Permissions: Tasks.View (as the service spells it: signed in).

        OAuth scopes: OR.Tasks or OR.Tasks.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "Tasks.get",
            "Task",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("Tasks.list")
    def list(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.Task]:
        """Lists the action-center tasks of the current folder that the caller may see.

        ``GET /odata/Tasks``

        Permissions: Tasks.View (as the service spells it: signed in).

        OAuth scopes: OR.Tasks or OR.Tasks.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "Tasks.list",
            "Task",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )


class Tenants(Set):
    """Tenants of an installation, isolated from each other and managed by the host."""

    __slots__ = ()

    @_row("Tenants.SetActive")
    def set_active(
        self,
        *,
        active: bool | None = None,
        tenant_ids: Sequence[int] | None = None,
    ) -> None:
        """Activates or deactivates the listed tenants; users and robots of an inactive one cannot
        work.

        ``POST /odata/Tenants/UiPath.Server.Configuration.OData.SetActive``

        Only in version 17.0.

        Permissions: signed in.

        OAuth scopes: OR.Administration or OR.Administration.Write.

        Only for the host of the installation.
        """
        self._call(
            "Tenants.SetActive",
            "",
            (active, tenant_ids),
        )

    @_row("Tenants.create")
    def create(
        self,
        body: models.Tenant,
    ) -> models.Tenant:
        """Creates a tenant with its administrator account, as the host administrator of a
        self-hosted installation.

        ``POST /odata/Tenants``

        Only in version 17.0.

        Permissions: signed in.

        OAuth scopes: OR.Administration or OR.Administration.Write.

        Only for the host of the installation.
        """
        return self._call(
            "Tenants.create",
            "Tenant",
            (body,),
        )

    @_row("Tenants.delete")
    def delete(
        self,
        key: int,
    ) -> None:
        """Deletes a tenant by id, as the host administrator of a self-hosted installation.

        ``DELETE /odata/Tenants({key})``

        Only in version 17.0.

        Permissions: signed in.

        OAuth scopes: OR.Administration or OR.Administration.Write.

        Only for the host of the installation.
        """
        self._call(
            "Tenants.delete",
            "",
            (key,),
        )

    @_row("Tenants.get")
    def get(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.Tenant:
        """Returns one tenant by id with its name, state and license, seen from the host.

        ``GET /odata/Tenants({key})``

        Permissions: signed in.

        OAuth scopes: OR.Administration or OR.Administration.Read.

        Only for the host of the installation.
        """
        return self._call(
            "Tenants.get",
            "Tenant",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("Tenants.list")
    def list(
        self,
        *,
        skip_last_login_time: bool | None = None,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.Tenant]:
        """Lists the tenants of the installation; leaving out the last login time makes the answer
        faster to produce.

        ``GET /odata/Tenants``

        Permissions: signed in.

        OAuth scopes: OR.Administration or OR.Administration.Read.

        Only for the host of the installation.
        """
        return self._list(
            "Tenants.list",
            "Tenant",
            (skip_last_login_time,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Tenants.update")
    def update(
        self,
        key: int,
        body: models.Tenant,
    ) -> None:
        """Changes only the given fields of a tenant, such as its name or administrator address.

        ``PATCH /odata/Tenants({key})``

        Only in version 17.0.

        Permissions: signed in.

        OAuth scopes: OR.Administration or OR.Administration.Write.

        Only for the host of the installation.
        """
        self._call(
            "Tenants.update",
            "",
            (key, body),
        )


class TestAutomation(Set):
    """Running, rerunning and cancelling test sets, building them, and reading attachments and
    screenshots.
    """

    __slots__ = ()

    @_row("TestAutomation.CancelTestCaseExecution")
    def cancel_test_case_execution(
        self,
        *,
        test_case_execution_id: int | None = None,
    ) -> None:
        """Asks for one running or pending test case to be cancelled; the answer does not wait for
        it.

        ``POST /api/TestAutomation/CancelTestCaseExecution``

        Permissions: TestSetExecutions.Edit.

        OAuth scopes: OR.TestSetExecutions or OR.TestSetExecutions.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "TestAutomation.CancelTestCaseExecution",
            "",
            (test_case_execution_id,),
        )

    @_row("TestAutomation.CancelTestSetExecution")
    def cancel_test_set_execution(
        self,
        *,
        test_set_execution_id: int | None = None,
    ) -> None:
        """Asks for a whole test set run to be cancelled; the answer does not wait for it.

        ``POST /api/TestAutomation/CancelTestSetExecution``

        Permissions: TestSetExecutions.Edit.

        OAuth scopes: OR.TestSetExecutions or OR.TestSetExecutions.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "TestAutomation.CancelTestSetExecution",
            "",
            (test_set_execution_id,),
        )

    @_row("TestAutomation.CreateTestSetForReleaseVersion")
    def create_test_set_for_release_version(
        self,
        release_id: int,
        version_number: str,
        *,
        enable_coverage: bool | None = None,
        test_case_unique_ids: Sequence[UUID] | None = None,
        mask_build_version: bool | None = None,
    ) -> int:
        """Builds a test set from the test cases of a package version, for external tools, and
        returns its id.

        ``POST /api/TestAutomation/CreateTestSetForReleaseVersion``

        Only in version 20.0: ``mask_build_version``.

        Permissions: TestSets.Create.

        OAuth scopes: OR.TestSets or OR.TestSets.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "TestAutomation.CreateTestSetForReleaseVersion",
            "Edm.Int64",
            (release_id, version_number, enable_coverage, test_case_unique_ids, mask_build_version),
        )

    @_row("TestAutomation.GetAssertionScreenshot")
    def get_assertion_screenshot(
        self,
        *,
        test_case_assertion_id: int | None = None,
    ) -> bytes:
        """Downloads the screenshot taken when an assertion of a test case was evaluated.

        ``GET /api/TestAutomation/GetAssertionScreenshot``

        Permissions: TestSetExecutions.View.

        OAuth scopes: OR.TestSetExecutions or OR.TestSetExecutions.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "TestAutomation.GetAssertionScreenshot",
            "bytes",
            (test_case_assertion_id,),
        )

    @_row("TestAutomation.GetPackageInfoByTestCaseUniqueId")
    def get_package_info_by_test_case_unique_id(
        self,
        *,
        test_case_unique_id: UUID | None = None,
        package_identifier: str | None = None,
    ) -> models.TestPackageInfo:
        """Finds the package that contains a test case, with its latest stable and prerelease
        versions.

        ``GET /api/TestAutomation/GetPackageInfoByTestCaseUniqueId``

        Permissions: signed in.

        OAuth scopes: OR.Execution or OR.Execution.Read.
        """
        return self._call(
            "TestAutomation.GetPackageInfoByTestCaseUniqueId",
            "TestPackageInfo",
            (test_case_unique_id, package_identifier),
        )

    @_row("TestAutomation.GetReleasesForPackageVersion")
    def get_releases_for_package_version(
        self,
        *,
        package_identifier: str | None = None,
        version: str | None = None,
        mandatory_permissions: Sequence[str] | None = None,
        at_least_one_permissions: Sequence[str] | None = None,
    ) -> builtins.list[models.TestReleaseVersion]:
        """Lists the processes and folders in which a package version is deployed, as candidates for
        running its tests.

        ``GET /api/TestAutomation/GetReleasesForPackageVersion``

        Permissions: Processes.View.

        OAuth scopes: OR.Execution or OR.Execution.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "TestAutomation.GetReleasesForPackageVersion",
            "[TestReleaseVersion]",
            (package_identifier, version, mandatory_permissions, at_least_one_permissions),
        )

    @_row("TestAutomation.GetTestCaseExecutionAttachment")
    def get_test_case_execution_attachment(
        self,
        *,
        test_case_execution_attachment_id: int | None = None,
    ) -> bytes:
        """Downloads one file that was attached to a test case run.

        ``GET /api/TestAutomation/GetTestCaseExecutionAttachment``

        Permissions: TestSetExecutions.View.

        OAuth scopes: OR.TestSetExecutions or OR.TestSetExecutions.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "TestAutomation.GetTestCaseExecutionAttachment",
            "bytes",
            (test_case_execution_attachment_id,),
        )

    @_row("TestAutomation.GetTestCaseExecutionAttachments")
    def get_test_case_execution_attachments(
        self,
        *,
        job_key: UUID | None = None,
        tags: Sequence[str] | None = None,
        test_case_execution_id: int | None = None,
    ) -> builtins.list[models.TestCaseExecutionAttachment]:
        """Lists the files attached to a test case run, found by run id or job key and narrowed by
        tags.

        ``POST /api/TestAutomation/GetTestCaseExecutionAttachments``

        Permissions: TestSetExecutions.View.

        OAuth scopes: OR.TestSetExecutions or OR.TestSetExecutions.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "TestAutomation.GetTestCaseExecutionAttachments",
            "[TestCaseExecutionAttachment]",
            (job_key, tags, test_case_execution_id),
        )

    @_row("TestAutomation.GetTestSetExecutionAttachment")
    def get_test_set_execution_attachment(
        self,
        *,
        test_set_execution_attachment_id: int | None = None,
    ) -> bytes:
        """Downloads one file that was attached to a test set run.

        ``GET /api/TestAutomation/GetTestSetExecutionAttachment``

        Permissions: TestSetExecutions.View.

        OAuth scopes: OR.TestSetExecutions or OR.TestSetExecutions.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "TestAutomation.GetTestSetExecutionAttachment",
            "bytes",
            (test_set_execution_attachment_id,),
        )

    @_row("TestAutomation.GetTestSetExecutionAttachments")
    def get_test_set_execution_attachments(
        self,
        *,
        batch_execution_key: UUID | None = None,
        tags: Sequence[str] | None = None,
        test_set_execution_id: int | None = None,
    ) -> builtins.list[models.TestSetExecutionAttachment]:
        """Lists the files attached to a test set run, found by run id or batch key and narrowed by
        tags.

        ``POST /api/TestAutomation/GetTestSetExecutionAttachments``

        Permissions: TestSetExecutions.View.

        OAuth scopes: OR.TestSetExecutions or OR.TestSetExecutions.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "TestAutomation.GetTestSetExecutionAttachments",
            "[TestSetExecutionAttachment]",
            (batch_execution_key, tags, test_set_execution_id),
        )

    @_row("TestAutomation.ReexecuteTestCases")
    def reexecute_test_cases(
        self,
        test_case_executions: Sequence[models.TestCaseExecutionArguments],
        *,
        enforce_execution_order: bool | None = None,
        machine_id: int | None = None,
        machine_session_id: int | None = None,
        robot_id: int | None = None,
        runtime_type: models.RobotType | None = None,
    ) -> builtins.list[models.TestCaseExecution]:
        """Runs selected test cases of an earlier run again, with new arguments or machine if given,
        and returns them.

        ``POST /api/TestAutomation/ReexecuteTestCases``

        Permissions: TestSetExecutions.Create.

        OAuth scopes: OR.TestSetExecutions or OR.TestSetExecutions.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "TestAutomation.ReexecuteTestCases",
            "[TestCaseExecution]",
            (
                test_case_executions,
                enforce_execution_order,
                machine_id,
                machine_session_id,
                robot_id,
                runtime_type,
            ),
        )

    @_row("TestAutomation.StartTestSetExecution")
    def start_test_set_execution(
        self,
        *,
        test_set_id: int | None = None,
        test_set_key: UUID | None = None,
        trigger_type: models.ExecutionTriggerType | None = None,
    ) -> int:
        """Runs all enabled test cases of a test set, named by id or key, and returns the run id.

        ``POST /api/TestAutomation/StartTestSetExecution``

        Permissions: TestSetExecutions.Create.

        OAuth scopes: OR.TestSetExecutions or OR.TestSetExecutions.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "TestAutomation.StartTestSetExecution",
            "Edm.Int64",
            (test_set_id, test_set_key, trigger_type),
        )

    @_row("TestAutomation.StartTestSetExecutionWithOptions")
    def start_test_set_execution_with_options(
        self,
        *,
        batch_execution_key: UUID | None = None,
        enforce_execution_order: bool | None = None,
        execute_only_specified_test_cases: bool | None = None,
        machine_id: int | None = None,
        machine_session_id: int | None = None,
        robot_id: int | None = None,
        runtime_type: models.RobotType | None = None,
        test_cases: Sequence[models.TestCaseExecutionOptions] | None = None,
        trigger_type: models.ExecutionTriggerType | None = None,
        test_set_id: int | None = None,
        test_set_key: UUID | None = None,
        remote_control_access: models.RemoteControlAccess | None = None,
    ) -> int:
        """Runs a test set with a choice of test cases, their arguments, robot and machine, and
        returns the run id.

        ``POST /api/TestAutomation/StartTestSetExecutionWithOptions``

        Only in version 20.0: ``remote_control_access``.

        Permissions: TestSetExecutions.Create.

        OAuth scopes: OR.TestSetExecutions or OR.TestSetExecutions.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "TestAutomation.StartTestSetExecutionWithOptions",
            "Edm.Int64",
            (
                batch_execution_key,
                enforce_execution_order,
                execute_only_specified_test_cases,
                machine_id,
                machine_session_id,
                robot_id,
                runtime_type,
                test_cases,
                trigger_type,
                test_set_id,
                test_set_key,
                remote_control_access,
            ),
        )


class TestCaseDefinitions(Set):
    """Test cases found in published packages, with the versions they occur in."""

    __slots__ = ()

    @_row("TestCaseDefinitions.list")
    def list(
        self,
        *,
        distinct_by_unique_id_and_package_identifier: bool | None = None,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.TestCaseDefinition]:
        """Lists the test cases found in published packages, whether or not a test set uses them.

        ``GET /odata/TestCaseDefinitions``

        Only in version 20.0: ``distinct_by_unique_id_and_package_identifier``.

        Permissions: TestSets.View.

        OAuth scopes: OR.TestSets or OR.TestSets.Read.
        """
        return self._list(
            "TestCaseDefinitions.list",
            "TestCaseDefinition",
            (distinct_by_unique_id_and_package_identifier,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )


class TestCaseExecutions(Set):
    """Single runs of test cases with status, arguments, assertions and attachments."""

    __slots__ = ()

    @_row("TestCaseExecutions.get")
    def get(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.TestCaseExecution:
        """Returns one test case run by id; expand its assertions to see what was checked.

        ``GET /odata/TestCaseExecutions({key})``

        Permissions: TestSetExecutions.View.

        OAuth scopes: OR.TestSetExecutions or OR.TestSetExecutions.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "TestCaseExecutions.get",
            "TestCaseExecution",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("TestCaseExecutions.list")
    def list(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.TestCaseExecution]:
        """Lists runs of test cases with status, times, arguments and the test set run they belong
        to.

        ``GET /odata/TestCaseExecutions``

        Permissions: TestSetExecutions.View.

        OAuth scopes: OR.TestSetExecutions or OR.TestSetExecutions.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "TestCaseExecutions.list",
            "TestCaseExecution",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )


class TestDataQueueActions(Set):
    """Adding, drawing, consuming and deleting test data items by queue name or item id."""

    __slots__ = ()

    @_row("TestDataQueueActions.AddItem")
    def add_item(
        self,
        queue_name: str,
        *,
        content: Json | None = None,
    ) -> models.TestDataQueueItem:
        """Adds one item to a test data queue, its content following the JSON schema of the queue.

        ``POST /api/TestDataQueueActions/AddItem``

        Permissions: TestDataQueueItems.Create.

        OAuth scopes: OR.TestDataQueues or OR.TestDataQueues.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "TestDataQueueActions.AddItem",
            "TestDataQueueItem",
            (queue_name, content),
        )

    @_row("TestDataQueueActions.BulkAddItems")
    def bulk_add_items(
        self,
        items: Sequence[Json],
        queue_name: str,
    ) -> int:
        """Adds many items to a test data queue in one request and returns how many were added.

        ``POST /api/TestDataQueueActions/BulkAddItems``

        Permissions: TestDataQueueItems.Create.

        OAuth scopes: OR.TestDataQueues or OR.TestDataQueues.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "TestDataQueueActions.BulkAddItems",
            "Edm.Int32",
            (items, queue_name),
        )

    @_row("TestDataQueueActions.DeleteAllItems")
    def delete_all_items(
        self,
        *,
        queue_name: str | None = None,
    ) -> None:
        """Empties a test data queue in the background; the answer does not wait for it.

        ``DELETE /api/TestDataQueueActions/DeleteAllItems``

        Permissions: TestDataQueueItems.Delete.

        OAuth scopes: OR.TestDataQueues or OR.TestDataQueues.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "TestDataQueueActions.DeleteAllItems",
            "",
            (queue_name,),
        )

    @_row("TestDataQueueActions.DeleteItems")
    def delete_items(
        self,
        body: Sequence[int],
    ) -> None:
        """Deletes the test data queue items with the given ids.

        ``DELETE /api/TestDataQueueActions/DeleteItems``

        Permissions: TestDataQueueItems.Delete.

        OAuth scopes: OR.TestDataQueues or OR.TestDataQueues.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "TestDataQueueActions.DeleteItems",
            "",
            (body,),
        )

    @_row("TestDataQueueActions.GetNextItem")
    def get_next_item(
        self,
        queue_name: str,
        set_consumed: bool,
    ) -> models.TestDataQueueItem | None:
        """Takes the next unconsumed item of a test data queue, marking it consumed if asked;
        nothing left gives no result.

        ``POST /api/TestDataQueueActions/GetNextItem``

        Permissions: TestDataQueueItems.View.

        OAuth scopes: OR.TestDataQueues or OR.TestDataQueues.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "TestDataQueueActions.GetNextItem",
            "TestDataQueueItem",
            (queue_name, set_consumed),
        )

    @_row("TestDataQueueActions.SetAllItemsConsumed")
    def set_all_items_consumed(
        self,
        is_consumed: bool,
        queue_name: str,
    ) -> None:
        """Marks every item of a test data queue as consumed or not consumed, in the background.

        ``POST /api/TestDataQueueActions/SetAllItemsConsumed``

        Permissions: TestDataQueueItems.Edit.

        OAuth scopes: OR.TestDataQueues or OR.TestDataQueues.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "TestDataQueueActions.SetAllItemsConsumed",
            "",
            (is_consumed, queue_name),
        )

    @_row("TestDataQueueActions.SetItemsConsumed")
    def set_items_consumed(
        self,
        is_consumed: bool,
        item_ids: Sequence[int],
    ) -> None:
        """Marks the listed items of a test data queue as consumed, or as free to be used again.

        ``POST /api/TestDataQueueActions/SetItemsConsumed``

        Permissions: TestDataQueueItems.Edit.

        OAuth scopes: OR.TestDataQueues or OR.TestDataQueues.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "TestDataQueueActions.SetItemsConsumed",
            "",
            (is_consumed, item_ids),
        )


class TestDataQueueItems(Set):
    """Single records of test data with their JSON content, for reading and filtering."""

    __slots__ = ()

    @_row("TestDataQueueItems.get")
    def get(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.TestDataQueueItemOData:
        """Returns one test data item by id with its JSON content as text and whether it is
        consumed.

        ``GET /odata/TestDataQueueItems({key})``

        Permissions: TestDataQueueItems.View.

        OAuth scopes: OR.TestDataQueues or OR.TestDataQueues.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "TestDataQueueItems.get",
            "TestDataQueueItemOData",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("TestDataQueueItems.list")
    def list(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.TestDataQueueItemOData]:
        """Lists items of test data queues with their JSON content as text.

        ``GET /odata/TestDataQueueItems``

        Permissions: TestDataQueueItems.View.

        OAuth scopes: OR.TestDataQueues or OR.TestDataQueues.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "TestDataQueueItems.list",
            "TestDataQueueItemOData",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )


class TestDataQueues(Set):
    """Queues of test data from which test cases draw their input, each with a JSON schema."""

    __slots__ = ()

    @_row("TestDataQueues.create")
    def create(
        self,
        body: models.TestDataQueue,
    ) -> models.TestDataQueue:
        """Creates a queue of test data with the JSON schema that its items have to follow.

        ``POST /odata/TestDataQueues``

        Permissions: TestDataQueues.Create.

        OAuth scopes: OR.TestDataQueues or OR.TestDataQueues.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "TestDataQueues.create",
            "TestDataQueue",
            (body,),
        )

    @_row("TestDataQueues.delete")
    def delete(
        self,
        key: int,
    ) -> None:
        """Deletes a test data queue by id; its items can no longer be drawn afterwards.

        ``DELETE /odata/TestDataQueues({key})``

        Permissions: TestDataQueues.Delete.

        OAuth scopes: OR.TestDataQueues or OR.TestDataQueues.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "TestDataQueues.delete",
            "",
            (key,),
        )

    @_row("TestDataQueues.get")
    def get(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.TestDataQueue:
        """Returns one test data queue by id with its schema and the counts of all and of consumed
        items.

        ``GET /odata/TestDataQueues({key})``

        Permissions: TestDataQueues.View.

        OAuth scopes: OR.TestDataQueues or OR.TestDataQueues.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "TestDataQueues.get",
            "TestDataQueue",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("TestDataQueues.list")
    def list(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.TestDataQueue]:
        """Lists the test data queues of the current folder with their item counts.

        ``GET /odata/TestDataQueues``

        Permissions: TestDataQueues.View.

        OAuth scopes: OR.TestDataQueues or OR.TestDataQueues.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "TestDataQueues.list",
            "TestDataQueue",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("TestDataQueues.replace")
    def replace(
        self,
        key: int,
        body: models.TestDataQueue,
    ) -> models.TestDataQueue:
        """Changes the name, description or JSON schema of a test data queue.

        ``PUT /odata/TestDataQueues({key})``

        Permissions: TestDataQueues.Edit.

        OAuth scopes: OR.TestDataQueues or OR.TestDataQueues.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "TestDataQueues.replace",
            "TestDataQueue",
            (key, body),
        )


class TestSetExecutions(Set):
    """Runs of whole test sets with status, trigger, coverage state and test case runs."""

    __slots__ = ()

    @_row("TestSetExecutions.get")
    def get(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.TestSetExecution:
        """Returns one run of a test set by id; expand its test case runs for the details.

        ``GET /odata/TestSetExecutions({key})``

        Permissions: TestSetExecutions.View.

        OAuth scopes: OR.TestSetExecutions or OR.TestSetExecutions.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "TestSetExecutions.get",
            "TestSetExecution",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("TestSetExecutions.list")
    def list(
        self,
        *,
        mandatory_permissions: Sequence[str] | None = None,
        at_least_one_permissions: Sequence[str] | None = None,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.TestSetExecution]:
        """Lists runs of test sets with status and times, optionally only from folders where the
        caller holds the named permissions.

        ``GET /odata/TestSetExecutions``

        Permissions: TestSetExecutions.View.

        OAuth scopes: OR.TestSetExecutions or OR.TestSetExecutions.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "TestSetExecutions.list",
            "TestSetExecution",
            (mandatory_permissions, at_least_one_permissions),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )


class TestSetSchedules(Set):
    """Cron schedules that start test sets by themselves."""

    __slots__ = ()

    @_row("TestSetSchedules.SetEnabled")
    def set_enabled(
        self,
        enabled: bool,
        test_set_schedule_ids: Sequence[int],
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> bool:
        """Enables or disables the listed test set schedules, all to the same state.

        ``POST /odata/TestSetSchedules/UiPath.Server.Configuration.OData.SetEnabled``

        Permissions: TestSetSchedules.Edit.

        OAuth scopes: OR.TestSetSchedules or OR.TestSetSchedules.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "TestSetSchedules.SetEnabled",
            "Edm.Boolean",
            (enabled, test_set_schedule_ids),
            select=select,
            expand=expand,
        )

    @_row("TestSetSchedules.create")
    def create(
        self,
        body: models.TestSetSchedule,
    ) -> models.TestSetSchedule:
        """Creates a schedule that starts a test set at times given by a cron expression.

        ``POST /odata/TestSetSchedules``

        Permissions: TestSetSchedules.Create.

        OAuth scopes: OR.TestSetSchedules or OR.TestSetSchedules.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "TestSetSchedules.create",
            "TestSetSchedule",
            (body,),
        )

    @_row("TestSetSchedules.delete")
    def delete(
        self,
        key: int,
    ) -> None:
        """Deletes the schedule by id; the test set and its past runs stay.

        ``DELETE /odata/TestSetSchedules({key})``

        Permissions: TestSetSchedules.Delete.

        OAuth scopes: OR.TestSetSchedules or OR.TestSetSchedules.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "TestSetSchedules.delete",
            "",
            (key,),
        )

    @_row("TestSetSchedules.get")
    def get(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.TestSetSchedule:
        """Returns one test set schedule by id with its cron details and next occurrence.

        ``GET /odata/TestSetSchedules({key})``

        Permissions: TestSetSchedules.View.

        OAuth scopes: OR.TestSetSchedules or OR.TestSetSchedules.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "TestSetSchedules.get",
            "TestSetSchedule",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("TestSetSchedules.list")
    def list(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.TestSetSchedule]:
        """Lists the schedules that start test sets in the current folder.

        ``GET /odata/TestSetSchedules``

        Permissions: TestSetSchedules.View.

        OAuth scopes: OR.TestSetSchedules or OR.TestSetSchedules.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "TestSetSchedules.list",
            "TestSetSchedule",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("TestSetSchedules.replace")
    def replace(
        self,
        key: int,
        body: models.TestSetSchedule,
    ) -> models.TestSetSchedule:
        """Overwrites a test set schedule, for example to change its cron expression, calendar or
        time zone.

        ``PUT /odata/TestSetSchedules({key})``

        Permissions: TestSetSchedules.Edit.

        OAuth scopes: OR.TestSetSchedules or OR.TestSetSchedules.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "TestSetSchedules.replace",
            "TestSetSchedule",
            (key, body),
        )


class TestSets(Set):
    """Collections of test cases from packages that are run together."""

    __slots__ = ()

    @_row("TestSets.create")
    def create(
        self,
        body: models.TestSet,
    ) -> models.TestSet:
        """Creates a test set from packages and test cases, with the input arguments to use in its
        runs.

        ``POST /odata/TestSets``

        Permissions: TestSets.Create.

        OAuth scopes: OR.TestSets or OR.TestSets.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "TestSets.create",
            "TestSet",
            (body,),
        )

    @_row("TestSets.delete")
    def delete(
        self,
        key: int,
    ) -> None:
        """Deletes a test set by id, so that it can no longer be run or scheduled.

        ``DELETE /odata/TestSets({key})``

        Permissions: TestSets.Delete.

        OAuth scopes: OR.TestSets or OR.TestSets.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        self._call(
            "TestSets.delete",
            "",
            (key,),
        )

    @_row("TestSets.get")
    def get(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.TestSet:
        """Returns one test set by id; expand its packages, test cases and arguments as needed.

        ``GET /odata/TestSets({key})``

        Permissions: TestSets.View.

        OAuth scopes: OR.TestSets or OR.TestSets.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "TestSets.get",
            "TestSet",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("TestSets.list")
    def list(
        self,
        *,
        mandatory_permissions: Sequence[str] | None = None,
        at_least_one_permissions: Sequence[str] | None = None,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.TestSet]:
        """Lists test sets with source and size, optionally only from folders where the caller holds
        the named permissions.

        ``GET /odata/TestSets``

        Permissions: TestSets.View.

        OAuth scopes: OR.TestSets or OR.TestSets.Read.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._list(
            "TestSets.list",
            "TestSet",
            (mandatory_permissions, at_least_one_permissions),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("TestSets.replace")
    def replace(
        self,
        key: int,
        body: models.TestSet,
    ) -> models.TestSet:
        """Overwrites a test set, including its packages, test cases and input arguments.

        ``PUT /odata/TestSets({key})``

        Permissions: TestSets.Edit.

        OAuth scopes: OR.TestSets or OR.TestSets.Write.

        Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
        """
        return self._call(
            "TestSets.replace",
            "TestSet",
            (key, body),
        )


class Translations(Set):
    """User interface texts by language."""

    __slots__ = ()

    @_row("Translations.GetTranslations")
    def get_translations(
        self,
        *,
        lang: str | None = None,
    ) -> builtins.dict[str, str]:
        """Returns the user interface texts in the given language as one object of keys and texts.

        ``GET /api/Translations/GetTranslations``
        """
        return self._call(
            "Translations.GetTranslations",
            "{Edm.String}",
            (lang,),
        )


class UserLoginAttempts(Set):
    """Sign-in attempts of users with time, client address and outcome."""

    __slots__ = ()

    @_row("UserLoginAttempts.get")
    def get(
        self,
        key: int,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.UserLoginAttempt]:
        """Lists sign-in attempts of the user with the given id, with address, browser and outcome.

        ``GET /odata/UserLoginAttempts({key})``

        Only in version 17.0.

        Permissions: signed in.

        OAuth scopes: OR.Users or OR.Users.Read.

        Deprecated by the service.
        """
        return self._list(
            "UserLoginAttempts.get",
            "UserLoginAttempt",
            (key,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )


class Users(Set):
    """Users, directory groups, robot accounts and external applications with access to the
    tenant.
    """

    __slots__ = ()

    @_row("Users.AssignRoles")
    def assign_roles(
        self,
        key: int,
        role_ids: Sequence[int],
    ) -> None:
        """Gives a user all the roles whose ids are listed, where toggling handles a single role by
        name.

        ``POST /odata/Users({key})/UiPath.Server.Configuration.OData.AssignRoles``

        Permissions: Users.Edit or Users.Create.

        OAuth scopes: OR.Users or OR.Users.Write.
        """
        self._call(
            "Users.AssignRoles",
            "",
            (key, role_ids),
        )

    @_row("Users.ChangeCulture")
    def change_culture(
        self,
        culture: str,
    ) -> None:
        """Sets the interface language of the signed-in user.

        ``POST /odata/Users/UiPath.Server.Configuration.OData.ChangeCulture``

        Permissions: signed in.

        OAuth scopes: OR.Users or OR.Users.Write.
        """
        self._call(
            "Users.ChangeCulture",
            "",
            (culture,),
        )

    @_row("Users.ChangeUserCulture")
    def change_user_culture(
        self,
        key: int,
        culture: str,
    ) -> None:
        """Sets the interface language of another user.

        ``POST /odata/Users({key})/UiPath.Server.Configuration.OData.ChangeUserCulture``

        Permissions: Users.Edit.

        OAuth scopes: OR.Users or OR.Users.Write.
        """
        self._call(
            "Users.ChangeUserCulture",
            "",
            (key, culture),
        )

    @_row("Users.GetCurrentPermissions")
    def get_current_permissions(
        self,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.UserPermissionsCollection:
        """Returns the permission names the signed-in user holds in the tenant and the current
        folder.

        ``GET /odata/Users/UiPath.Server.Configuration.OData.GetCurrentPermissions``

        Permissions: signed in.

        OAuth scopes: OR.Users or OR.Users.Read.
        """
        return self._call(
            "Users.GetCurrentPermissions",
            "UserPermissionsCollection",
            (),
            select=select,
            expand=expand,
        )

    @_row("Users.GetCurrentUser")
    def get_current_user(
        self,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.User | None:
        """Returns the account behind the access token, or nothing when the token belongs to no
        user.

        ``GET /odata/Users/UiPath.Server.Configuration.OData.GetCurrentUser``

        OAuth scopes: OR.Users or OR.Users.Read.
        """
        return self._call(
            "Users.GetCurrentUser",
            "User",
            (),
            select=select,
            expand=expand,
        )

    @_row("Users.ImportUsers")
    def import_users(
        self,
        organization_unit_ids: Sequence[int],
        *,
        domain: str | None = None,
        group: str | None = None,
        roles_list: Sequence[str] | None = None,
    ) -> None:
        """Brings the members of a directory group into the tenant, with given roles and
        organization units.

        ``POST /odata/Users/UiPath.Server.Configuration.OData.ImportUsers``

        Permissions: Users.Create.
        """
        self._call(
            "Users.ImportUsers",
            "",
            (organization_unit_ids, domain, group, roles_list),
        )

    @_row("Users.SetActive")
    def set_active(
        self,
        key: int,
        active: bool,
    ) -> None:
        """Activates or deactivates a user account; an inactive user cannot sign in.

        ``POST /odata/Users({key})/UiPath.Server.Configuration.OData.SetActive``

        Only in version 17.0.

        Permissions: Users.Edit.

        OAuth scopes: OR.Users or OR.Users.Write.
        """
        self._call(
            "Users.SetActive",
            "",
            (key, active),
        )

    @_row("Users.ToggleOrganizationUnit")
    def toggle_organization_unit(
        self,
        key: int,
        organization_unit_id: int,
        toggle: bool,
    ) -> None:
        """Adds a user to a classic organization unit or takes them out of it.

        ``POST /odata/Users({key})/UiPath.Server.Configuration.OData.ToggleOrganizationUnit``

        Only in version 17.0.

        Permissions: Users.Edit.

        OAuth scopes: OR.Users or OR.Users.Write.
        """
        self._call(
            "Users.ToggleOrganizationUnit",
            "",
            (key, organization_unit_id, toggle),
        )

    @_row("Users.ToggleRole")
    def toggle_role(
        self,
        key: int,
        role: str,
        toggle: bool,
    ) -> None:
        """Gives one role, named by its name, to a user or takes it away.

        ``POST /odata/Users({key})/UiPath.Server.Configuration.OData.ToggleRole``

        Permissions: Users.Edit.

        OAuth scopes: OR.Users or OR.Users.Write.
        """
        self._call(
            "Users.ToggleRole",
            "",
            (key, role, toggle),
        )

    @_row("Users.Validate")
    def validate(
        self,
        user_ids: Sequence[int],
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        count: bool | None = None,
    ) -> builtins.dict[str, bool]:
        """Checks the users with the given ids for problems and returns the findings as a free-form
        object.

        ``GET /odata/Users/UiPath.Server.Configuration.OData.Validate(userIds={userIds})``

        Permissions: Users.View.

        OAuth scopes: OR.Users or OR.Users.Read.
        """
        return self._call(
            "Users.Validate",
            "{Edm.Boolean}",
            (user_ids,),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            count=count,
        )

    @_row("Users.create")
    def create(
        self,
        body: models.User,
    ) -> models.User:
        """Adds a local user, directory user or group, or robot account to the tenant, with roles
        and robot settings.

        ``POST /odata/Users``

        Permissions: Users.Create.

        OAuth scopes: OR.Users or OR.Users.Write.
        """
        return self._call(
            "Users.create",
            "User",
            (body,),
        )

    @_row("Users.delete")
    def delete(
        self,
        key: int,
    ) -> None:
        """Removes a user, group or account from the tenant, together with its role and folder
        assignments.

        ``DELETE /odata/Users({key})``

        Permissions: Users.Delete.

        OAuth scopes: OR.Users or OR.Users.Write.
        """
        self._call(
            "Users.delete",
            "",
            (key,),
        )

    @_row("Users.get")
    def get(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.User:
        """Returns one user by id with roles and attended and unattended robot settings.

        ``GET /odata/Users({key})``

        Permissions: Users.View (as the service spells it: signed in).

        OAuth scopes: OR.Users or OR.Users.Read.
        """
        return self._call(
            "Users.get",
            "User",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("Users.list")
    def list(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.User]:
        """Lists the users, groups, robot accounts and external applications known to the tenant.

        ``GET /odata/Users``

        Permissions: Users.View.

        OAuth scopes: OR.Users or OR.Users.Read.
        """
        return self._list(
            "Users.list",
            "User",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Users.replace")
    def replace(
        self,
        key: int,
        body: models.User,
    ) -> None:
        """Overwrites a user, including roles and robot settings, so fields left out lose their
        values.

        ``PUT /odata/Users({key})``

        Permissions: Users.Edit (as the service spells it: Users.Edit or Robots.Create or
        Robots.Edit or Robots.Delete).

        OAuth scopes: OR.Users or OR.Users.Write.
        """
        self._call(
            "Users.replace",
            "",
            (key, body),
        )

    @_row("Users.update")
    def update(
        self,
        key: int,
        body: models.User,
    ) -> None:
        """Changes only the given fields of a user, such as e-mail or unattended robot settings.

        ``PATCH /odata/Users({key})``

        Permissions: Users.Edit (as the service spells it: signed in).

        OAuth scopes: OR.Users or OR.Users.Write.
        """
        self._call(
            "Users.update",
            "",
            (key, body),
        )


class Webhooks(Set):
    """Addresses that Orchestrator calls when subscribed events happen."""

    __slots__ = ()

    @_row("Webhooks.GetEventTypes")
    def get_event_types(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.WebhookEventType]:
        """Lists the event types a webhook can subscribe to, with the group each belongs to.

        ``GET /odata/Webhooks/UiPath.Server.Configuration.OData.GetEventTypes``

        Permissions: Webhooks.View.

        OAuth scopes: OR.Webhooks or OR.Webhooks.Read.
        """
        return self._list(
            "Webhooks.GetEventTypes",
            "WebhookEventType",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            count=count,
            progress=progress,
        )

    @_row("Webhooks.Ping")
    def ping(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.PingEvent:
        """Sends a test event to the address of a webhook and returns the payload that was sent.

        ``POST /odata/Webhooks({key})/UiPath.Server.Configuration.OData.Ping``

        Permissions: Webhooks.View.

        OAuth scopes: OR.Webhooks or OR.Webhooks.Write.
        """
        return self._call(
            "Webhooks.Ping",
            "PingEvent",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("Webhooks.TriggerCustom")
    def trigger_custom(
        self,
        body: Mapping[str, Json],
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.CustomEvent:
        """Raises a custom event with any JSON data for the webhooks that subscribe to it, and
        returns the payload.

        ``POST /odata/Webhooks/UiPath.Server.Configuration.OData.TriggerCustom``

        Permissions: Webhooks.View.

        OAuth scopes: OR.Webhooks or OR.Webhooks.Write.
        """
        return self._call(
            "Webhooks.TriggerCustom",
            "CustomEvent",
            (body,),
            select=select,
            expand=expand,
        )

    @_row("Webhooks.create")
    def create(
        self,
        body: models.Webhook,
    ) -> models.Webhook:
        """Creates a webhook: the address to call, the events to report and the secret that signs
        the payloads.

        ``POST /odata/Webhooks``

        Permissions: Webhooks.Create.

        OAuth scopes: OR.Webhooks or OR.Webhooks.Write.
        """
        return self._call(
            "Webhooks.create",
            "Webhook",
            (body,),
        )

    @_row("Webhooks.delete")
    def delete(
        self,
        key: int,
    ) -> None:
        """Deletes a webhook by id, so that its address is no longer called.

        ``DELETE /odata/Webhooks({key})``

        Permissions: Webhooks.Delete.

        OAuth scopes: OR.Webhooks or OR.Webhooks.Write.
        """
        self._call(
            "Webhooks.delete",
            "",
            (key,),
        )

    @_row("Webhooks.get")
    def get(
        self,
        key: int,
        *,
        select: Select | None = None,
        expand: Expand | None = None,
    ) -> models.Webhook:
        """Returns one webhook by id; expand its events to see what it subscribes to.

        ``GET /odata/Webhooks({key})``

        Permissions: Webhooks.View.

        OAuth scopes: OR.Webhooks or OR.Webhooks.Read.
        """
        return self._call(
            "Webhooks.get",
            "Webhook",
            (key,),
            select=select,
            expand=expand,
        )

    @_row("Webhooks.list")
    def list(
        self,
        *,
        filter: Filter | None = None,
        select: Select | None = None,
        expand: Expand | None = None,
        orderby: OrderBy | None = None,
        top: int | None = None,
        skip: int | None = None,
        count: bool | None = None,
        progress: bool = False,
    ) -> Listing[models.Webhook]:
        """Lists the webhooks of the tenant with their addresses and whether they are enabled.

        ``GET /odata/Webhooks``

        Permissions: Webhooks.View.

        OAuth scopes: OR.Webhooks or OR.Webhooks.Read.
        """
        return self._list(
            "Webhooks.list",
            "Webhook",
            (),
            filter=filter,
            select=select,
            expand=expand,
            orderby=orderby,
            top=top,
            skip=skip,
            count=count,
            progress=progress,
        )

    @_row("Webhooks.replace")
    def replace(
        self,
        key: int,
        body: models.Webhook,
    ) -> models.Webhook:
        """Overwrites a webhook, including its address, secret and event subscriptions.

        ``PUT /odata/Webhooks({key})``

        Permissions: Webhooks.Edit.

        OAuth scopes: OR.Webhooks or OR.Webhooks.Write.
        """
        return self._call(
            "Webhooks.replace",
            "Webhook",
            (key, body),
        )

    @_row("Webhooks.update")
    def update(
        self,
        key: int,
        body: models.Webhook,
    ) -> models.Webhook:
        """Changes only the given fields of a webhook, for example to disable it for a while.

        ``PATCH /odata/Webhooks({key})``

        Permissions: Webhooks.Edit.

        OAuth scopes: OR.Webhooks or OR.Webhooks.Write.
        """
        return self._call(
            "Webhooks.update",
            "Webhook",
            (key, body),
        )


class Sets(Set):
    """The sets of a client."""

    __slots__ = ()

    @property
    def account(self) -> Account:
        """Sign-in with tenant, user name and password, the old way to obtain a token on self-hosted
        installations.
        """
        return Account(self._client)

    @property
    def alerts(self) -> Alerts:
        """Notifications about robots, jobs, queues and other components that Orchestrator has
        addressed to the signed-in user.
        """
        return Alerts(self._client)

    @property
    def app_tasks(self) -> AppTasks:
        """Action-center tasks shown through a UiPath App: creating, saving, reassigning and
        completing them.
        """
        return AppTasks(self._client)

    @property
    def assets(self) -> Assets:
        """Named values and credentials that robots read at run time, shared by all or set per user,
        robot or machine.
        """
        return Assets(self._client)

    @property
    def attachments(self) -> Attachments:
        """Files that jobs take in or leave behind, stored apart from the jobs that refer to
        them.
        """
        return Attachments(self._client)

    @property
    def audit_logs(self) -> AuditLogs:
        """The record of who changed what and when in the tenant."""
        return AuditLogs(self._client)

    @property
    def buckets(self) -> Buckets:
        """Storage buckets for the files of automations, kept by Orchestrator or in an external
        store.
        """
        return Buckets(self._client)

    @property
    def business_rules(self) -> BusinessRules:
        """Versioned business rule files that automations evaluate, shared among folders."""
        return BusinessRules(self._client)

    @property
    def calendars(self) -> Calendars:
        """Named lists of non-working days on which triggers that use them do not fire."""
        return Calendars(self._client)

    @property
    def credential_stores(self) -> CredentialStores:
        """Places where secrets are kept, either the database or an external vault, with their
        defaults per kind of resource.
        """
        return CredentialStores(self._client)

    @property
    def directory_service(self) -> DirectoryService:
        """Lookup of users and groups in the directories connected to the organization, and of their
        rights here.
        """
        return DirectoryService(self._client)

    @property
    def environments(self) -> Environments:
        """Named groups of robots in classic folders, to which processes are deployed."""
        return Environments(self._client)

    @property
    def execution_media(self) -> ExecutionMediaSet:
        """Screen recordings of jobs, kept to find out why they failed."""
        return ExecutionMediaSet(self._client)

    @property
    def exports(self) -> Exports:
        """Background exports of lists to files, with their progress and the download link once
        done.
        """
        return Exports(self._client)

    @property
    def folders(self) -> Folders:
        """Folders that hold processes, queues, assets and triggers, with the users and machines
        assigned to them.
        """
        return Folders(self._client)

    @property
    def folders_navigation(self) -> FoldersNavigation:
        """Folder tree of the signed-in user for navigation, and the roles of any user across
        folders.
        """
        return FoldersNavigation(self._client)

    @property
    def generic_tasks(self) -> GenericTasks:
        """Action-center tasks of external kind, without a form: creating, saving, reassigning,
        tagging and completing them.
        """
        return GenericTasks(self._client)

    @property
    def host_licenses(self) -> HostLicenses:
        """Licenses held by the host of a self-hosted installation, to be divided among its
        tenants.
        """
        return HostLicenses(self._client)

    @property
    def job_triggers(self) -> JobTriggers:
        """Conditions on which suspended jobs wait before they resume, such as a task, a queue item
        or another job.
        """
        return JobTriggers(self._client)

    @property
    def jobs(self) -> Jobs:
        """Executions of processes by robots, from pending to a final state, with arguments and
        results.
        """
        return Jobs(self._client)

    @property
    def libraries(self) -> Libraries:
        """Packages of reusable activities in the library feed, one entry per package or version."""
        return Libraries(self._client)

    @property
    def licenses_named_user(self) -> LicensesNamedUser:
        """Use of named-user licenses: who holds one, on which machines and since when."""
        return LicensesNamedUser(self._client)

    @property
    def licenses_runtime(self) -> LicensesRuntime:
        """Use of runtime licenses: which machines have runtimes enabled and how many are
        executing.
        """
        return LicensesRuntime(self._client)

    @property
    def licensing(self) -> Licensing:
        """Taking and giving back consumption-based licenses by products that are metered."""
        return Licensing(self._client)

    @property
    def logs(self) -> Logs:
        """Intake for log messages that robots and other clients write."""
        return Logs(self._client)

    @property
    def machines(self) -> Machines:
        """Machines and machine templates that hosts connect with, and the runtimes granted to
        them.
        """
        return Machines(self._client)

    @property
    def maintenance(self) -> Maintenance:
        """Maintenance mode of an installation or tenant, in which triggers are skipped and jobs
        stopped.
        """
        return Maintenance(self._client)

    @property
    def organization_units(self) -> OrganizationUnits:
        """Classic units that divided a tenant before there were folders, kept for old clients."""
        return OrganizationUnits(self._client)

    @property
    def package_feeds(self) -> PackageFeeds:
        """The package feed that belongs to a folder, for folders that have one of their own."""
        return PackageFeeds(self._client)

    @property
    def permissions(self) -> Permissions:
        """All permissions that can be put into a role, with the scope each applies to."""
        return Permissions(self._client)

    @property
    def personal_workspaces(self) -> PersonalWorkspaces:
        """Private folders of single users, with their owners and the administrators exploring
        them.
        """
        return PersonalWorkspaces(self._client)

    @property
    def process_schedules(self) -> ProcessSchedules:
        """Time and queue triggers that start jobs of a process without anyone asking."""
        return ProcessSchedules(self._client)

    @property
    def processes(self) -> Processes:
        """Published automation packages in the tenant or folder feed, before they are deployed."""
        return Processes(self._client)

    @property
    def queue_definitions(self) -> QueueDefinitions:
        """Queues with their retry, uniqueness, schema and deadline settings, but not the items in
        them.
        """
        return QueueDefinitions(self._client)

    @property
    def queue_item_comments(self) -> QueueItemComments:
        """Remarks that people left on queue items, usually during review."""
        return QueueItemComments(self._client)

    @property
    def queue_item_events(self) -> QueueItemEvents:
        """History of queue items: each creation, edit, status change, retry and review step."""
        return QueueItemEvents(self._client)

    @property
    def queue_items(self) -> QueueItems:
        """Units of work in queues, with their data, status, outcome and review state."""
        return QueueItems(self._client)

    @property
    def queue_processing_records(self) -> QueueProcessingRecords:
        """Statistics on how queues were worked off in the past, by minute, hour or day."""
        return QueueProcessingRecords(self._client)

    @property
    def queue_retention(self) -> QueueRetention:
        """How long items of each queue are kept and whether they are then deleted or archived to a
        bucket.
        """
        return QueueRetention(self._client)

    @property
    def queues(self) -> Queues:
        """The operations with which robots add queue items, start transactions and report their
        results.
        """
        return Queues(self._client)

    @property
    def release_retention(self) -> ReleaseRetention:
        """How long jobs of each process are kept and whether they are then deleted or archived to a
        bucket.
        """
        return ReleaseRetention(self._client)

    @property
    def releases(self) -> Releases:
        """Processes, which are package versions deployed to a folder with entry point, arguments
        and job settings.
        """
        return Releases(self._client)

    @property
    def robot_logs(self) -> RobotLogs:
        """Messages written by robots while they ran jobs."""
        return RobotLogs(self._client)

    @property
    def robots(self) -> Robots:
        """Robot accounts that execute jobs, with their machine, user, type and execution
        settings.
        """
        return Robots(self._client)

    @property
    def roles(self) -> Roles:
        """Named sets of permissions that are granted to users in the tenant or in folders."""
        return Roles(self._client)

    @property
    def sessions(self) -> Sessions:
        """Connections of robots and machines to Orchestrator, with the state they last reported."""
        return Sessions(self._client)

    @property
    def settings(self) -> SettingsSet:
        """Settings of application, tenant and user, and the calls around license, storage and
        mail.
        """
        return SettingsSet(self._client)

    @property
    def stats(self) -> Stats:
        """Counts of resources, jobs, sessions and licenses, the figures behind dashboards."""
        return Stats(self._client)

    @property
    def status(self) -> Status:
        """Checks that the service is up and that it can reach another host."""
        return Status(self._client)

    @property
    def task_activities(self) -> TaskActivities:
        """History of action-center tasks: who created, assigned, saved, forwarded or completed
        them.
        """
        return TaskActivities(self._client)

    @property
    def task_catalogs(self) -> TaskCatalogs:
        """Groups in which action-center tasks are sorted, which folders can share."""
        return TaskCatalogs(self._client)

    @property
    def task_definitions(self) -> TaskDefinitions:
        """Reusable, versioned layouts of action-center tasks with schema and allowed actions."""
        return TaskDefinitions(self._client)

    @property
    def task_forms(self) -> TaskForms:
        """Action-center tasks with a form: creating, filling in, saving, reassigning and completing
        them.
        """
        return TaskForms(self._client)

    @property
    def task_notes(self) -> TaskNotes:
        """Comments people leave on action-center tasks."""
        return TaskNotes(self._client)

    @property
    def task_retention(self) -> TaskRetention:
        """How long action-center tasks of each catalog are kept and whether they are then deleted
        or archived.
        """
        return TaskRetention(self._client)

    @property
    def tasks(self) -> Tasks:
        """Action-center tasks of all kinds, in which a human decides something for an
        automation.
        """
        return Tasks(self._client)

    @property
    def tenants(self) -> Tenants:
        """Tenants of an installation, isolated from each other and managed by the host."""
        return Tenants(self._client)

    @property
    def test_automation(self) -> TestAutomation:
        """Running, rerunning and cancelling test sets, building them, and reading attachments and
        screenshots.
        """
        return TestAutomation(self._client)

    @property
    def test_case_definitions(self) -> TestCaseDefinitions:
        """Test cases found in published packages, with the versions they occur in."""
        return TestCaseDefinitions(self._client)

    @property
    def test_case_executions(self) -> TestCaseExecutions:
        """Single runs of test cases with status, arguments, assertions and attachments."""
        return TestCaseExecutions(self._client)

    @property
    def test_data_queue_actions(self) -> TestDataQueueActions:
        """Adding, drawing, consuming and deleting test data items by queue name or item id."""
        return TestDataQueueActions(self._client)

    @property
    def test_data_queue_items(self) -> TestDataQueueItems:
        """Single records of test data with their JSON content, for reading and filtering."""
        return TestDataQueueItems(self._client)

    @property
    def test_data_queues(self) -> TestDataQueues:
        """Queues of test data from which test cases draw their input, each with a JSON schema."""
        return TestDataQueues(self._client)

    @property
    def test_set_executions(self) -> TestSetExecutions:
        """Runs of whole test sets with status, trigger, coverage state and test case runs."""
        return TestSetExecutions(self._client)

    @property
    def test_set_schedules(self) -> TestSetSchedules:
        """Cron schedules that start test sets by themselves."""
        return TestSetSchedules(self._client)

    @property
    def test_sets(self) -> TestSets:
        """Collections of test cases from packages that are run together."""
        return TestSets(self._client)

    @property
    def translations(self) -> Translations:
        """User interface texts by language."""
        return Translations(self._client)

    @property
    def user_login_attempts(self) -> UserLoginAttempts:
        """Sign-in attempts of users with time, client address and outcome."""
        return UserLoginAttempts(self._client)

    @property
    def users(self) -> Users:
        """Users, directory groups, robot accounts and external applications with access to the
        tenant.
        """
        return Users(self._client)

    @property
    def webhooks(self) -> Webhooks:
        """Addresses that Orchestrator calls when subscribed events happen."""
        return Webhooks(self._client)
