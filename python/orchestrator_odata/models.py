"""Entity, complex and enumeration types of the service."""

from __future__ import annotations

import datetime
from decimal import Decimal
from uuid import UUID

from . import _model
from ._model import Field, Json, OpenRecord, Record
from ._query import (
    BinaryProperty,
    BooleanProperty,
    CollectionProperty,
    DateTimeExpression,
    DateTimeProperty,
    EnumerationExpression,
    EnumerationProperty,
    FlagsProperty,
    GuidExpression,
    GuidProperty,
    MapProperty,
    NumberExpression,
    NumberProperty,
    RecordProperty,
    TextExpression,
    TextProperty,
    UntypedExpression,
    UntypedProperty,
    ValuesProperty,
)

__all__ = [
    "AccessibleFolders",
    "ActionableMessageAction",
    "ActionableMessageActionSet",
    "ActionableMessageField",
    "ActionableMessageFieldSet",
    "ActionableMessageMetaData",
    "ActivitySettings",
    "AgentSettings",
    "AjaxResponse",
    "Alert",
    "AlertsSubscribedEvent",
    "AlertsUnsubscribedEvent",
    "AppTasksCreateRequestAppType",
    "AppTasksCreateRequestRuntime",
    "AppTasksData",
    "AppTasksMetadata",
    "ArgumentMetadata",
    "Asset",
    "AssetRobotValue",
    "AssetUserValue",
    "AssetValueScope",
    "AssetValueType",
    "Attachment",
    "AttendedRobot",
    "AuditAction",
    "AuditComponent",
    "AuditLog",
    "AuditLogEntity",
    "AuditedService",
    "AutomationBundleProductUpdateStatus",
    "AutomationBundleProductUpdateStatusReason",
    "AutomationType",
    "AutopilotForRobotsSettings",
    "BlobFile",
    "BlobFileAccess",
    "BlobFileDeletedEvent",
    "BlobFileUploadedEvent",
    "BlobItem",
    "Bucket",
    "BucketOptions",
    "BulkItemOfString",
    "BulkOperationErrorResponse",
    "BulkOperationResponseOfFailedQueueItem",
    "BulkOperationResponseOfGuid",
    "BulkOperationResponseOfInt64",
    "BusinessRule",
    "BusinessRuleVersion",
    "BusinessRuleVersionDownloadResponse",
    "Calendar",
    "CloudTemplate",
    "CommitType",
    "ConfigurationEntry",
    "ConfigurationSection",
    "ConfigurationValue",
    "ConfigurationValueType",
    "ConsumptionLicenseStatsModel",
    "CountStats",
    "CoverageStatus",
    "CredentialStore",
    "CredentialStoreDetails",
    "CredentialStoreResource",
    "CredentialStoreResourceType",
    "CredentialType",
    "CredentialsConnectionData",
    "CredentialsProxyResource",
    "CredentialsProxyResourceType",
    "CredentialsProxyType",
    "CurrentUserFolder",
    "CustomEvent",
    "CustomKeyValuePair",
    "DataVariationContentType",
    "DefaultCredentialStore",
    "DeploymentSettingUpdatedEvent",
    "DirectoryObject",
    "DirectoryObjectType",
    "DirectoryPermission",
    "Domain",
    "DomainUserAssignment",
    "EndpointDetectionStatus",
    "EntryPoint",
    "EntryPointDataVariation",
    "EntryPointType",
    "EntryPointV2",
    "Environment",
    "EnvironmentType",
    "ErrorCode",
    "ErrorInfo",
    "ExecutionMedia",
    "ExecutionSettingDefinition",
    "ExecutionSettingsConfigScope",
    "ExecutionSettingsConfiguration",
    "ExecutionTriggerType",
    "ExportModel",
    "ExportStatus",
    "ExportType",
    "ExtendedCalendar",
    "ExtendedFolder",
    "ExtendedMachine",
    "ExtendedPersonalWorkspace",
    "ExtendedResourceOverwrite",
    "ExtendedRobot",
    "ExtendedUser",
    "FailedQueueItem",
    "FeedType",
    "Folder",
    "FolderAssignments",
    "FolderNavigationContext",
    "FolderPermissionModel",
    "FolderRoles",
    "FolderType",
    "HostAvailability",
    "HostLicense",
    "HostLicensePerTenant",
    "Hosting",
    "HttpStatusCode",
    "JArray",
    "JConstructor",
    "JContainer",
    "JObject",
    "JProperty",
    "JRaw",
    "JToken",
    "JValue",
    "Job",
    "JobAttachment",
    "JobAutoHealStatus",
    "JobCompletedEvent",
    "JobError",
    "JobFaultedEvent",
    "JobMachineInfraTarget",
    "JobPendingReasons",
    "JobPriority",
    "JobResumedEvent",
    "JobRunMode",
    "JobSource",
    "JobSourceType",
    "JobStartedEvent",
    "JobState",
    "JobStopStrategy",
    "JobStoppingEvent",
    "JobSuspendedEvent",
    "JobTerminatingEvent",
    "JobTrigger",
    "JobTriggerStatus",
    "JobTriggerType",
    "JobTriggerWithWaitEvents",
    "JobType",
    "JobsCreatedEvent",
    "JobsStoppedEvent",
    "KeyValuePairOfStringString",
    "LanguageInfo",
    "Library",
    "License",
    "LicenseErrorCode",
    "LicenseNamedUser",
    "LicenseResult",
    "LicenseRuntime",
    "LicenseStatsModel",
    "LightRole",
    "ListBlobItemsResponse",
    "ListResultOfLanguageInfo",
    "ListResultOfNameValue",
    "Log",
    "LogLevel",
    "LongVersionedEntity",
    "Machine",
    "MachineAssignments",
    "MachineFolder",
    "MachineFolderState",
    "MachineRobot",
    "MachineRobotSession",
    "MachineRuntime",
    "MachineScope",
    "MachineServerlessLicensingModel",
    "MachineSession",
    "MachineSessionRuntime",
    "MachineTargetFramework",
    "MachineType",
    "MachineVpnSettings",
    "MachinesFolderAssociations",
    "MachinesRobotVersion",
    "Maintenance2",
    "MaintenanceSetting",
    "MaintenanceState",
    "MaintenanceStateLog",
    "MaintenanceWindow",
    "MoveFolderMachineChange",
    "NameValue",
    "NotificationComponent",
    "NotificationSeverity",
    "OrganizationUnit",
    "PackageResourceType",
    "PackageType",
    "PageResultDtoOfCurrentUserFolder",
    "PageResultDtoOfFolder",
    "PageResultDtoOfPathAwareFolder",
    "PathAwareExtendedFolder",
    "PathAwareFolder",
    "Permission",
    "PermissionScopes",
    "PersonalWorkspace",
    "PingEvent",
    "PlatformType",
    "PolicyType",
    "Priority",
    "Process",
    "ProcessAlert",
    "ProcessSchedule",
    "ProcessScheduleFailedEvent",
    "ProcessSettings",
    "ProcessType",
    "ProcessingException",
    "ProcessingExceptionType",
    "ProcessingStatus",
    "ProjectType",
    "PublisherLicenseType",
    "QueueCreateCommand",
    "QueueCreatedEventDto",
    "QueueDefinition",
    "QueueDefinitionEvent",
    "QueueDeletedEventDto",
    "QueueEditCommand",
    "QueueGetModel",
    "QueueItem",
    "QueueItemAction",
    "QueueItemAddedEvent",
    "QueueItemComment",
    "QueueItemCompletedEvent",
    "QueueItemData",
    "QueueItemDeferredEvent",
    "QueueItemDeletedEvent",
    "QueueItemError",
    "QueueItemEvent",
    "QueueItemFailedEvent",
    "QueueItemRetriedEvent",
    "QueueItemReviewStatusChangedEvent",
    "QueueItemSimpleEvent",
    "QueueItemStartedEvent",
    "QueueItemUpdatedEvent",
    "QueueItemsAbandonedEvent",
    "QueueListModel",
    "QueueProcessingRecord",
    "QueueProcessingStatus",
    "QueueRetentionSetting",
    "QueueUpdatedEventDto",
    "Release",
    "ReleaseCreateCommand",
    "ReleaseCreatedEvent",
    "ReleaseDeletedEvent",
    "ReleaseGetModel",
    "ReleaseListModel",
    "ReleaseRetentionSetting",
    "ReleaseUpdateCommand",
    "ReleaseUpdatedEvent",
    "ReleaseVersion",
    "RemoteControlAccess",
    "ReportingUnit",
    "ResourceOverwrite",
    "ResponseDictionary",
    "RetentionAction",
    "RetentionType",
    "ReviewStatus",
    "Robot",
    "RobotAsset",
    "RobotCreatedEvent",
    "RobotDeletedEvent",
    "RobotExecutor",
    "RobotHostingType",
    "RobotLicense",
    "RobotProvisionType",
    "RobotSessionType",
    "RobotSize",
    "RobotState",
    "RobotType",
    "RobotUpdatedEvent",
    "RobotUser",
    "RobotWithLicense",
    "RobotsFromFolderModel",
    "Role",
    "RoleOrigin",
    "RoleType",
    "RoleUsers",
    "SearchContext",
    "SelectableFolder",
    "ServerlessJobType",
    "ServerlessStartProcess",
    "Session",
    "SessionEventData",
    "SessionMaintenanceMode",
    "SessionSource",
    "SessionUpdatedEvent",
    "SettingScopes",
    "Settings",
    "SignalRActivitySettings",
    "SimpleCredentialStore",
    "SimpleFolder",
    "SimpleJobEvent",
    "SimpleMachine",
    "SimpleRelease",
    "SimpleReleaseEvent",
    "SimpleRobot",
    "SimpleRobotEvent",
    "SimpleRole",
    "SimpleUser",
    "SimpleUserEntity",
    "SmtpSettingModel",
    "SolutionFolder",
    "Source",
    "SourceType",
    "StartProcess",
    "StartStrategy",
    "StcTaskUpdateEvent",
    "StopStrategy",
    "Strategy",
    "Tag",
    "TargetFramework",
    "Task",
    "TaskActivity",
    "TaskActivityType",
    "TaskAssignment",
    "TaskAssignmentChangedEvent",
    "TaskAssignmentCriteria",
    "TaskAssignmentRequest",
    "TaskAssignmentRequestWithFolderAdminInfo",
    "TaskCatalog",
    "TaskCatalogExtendedDetails",
    "TaskCompletedEvent",
    "TaskCreatedEvent",
    "TaskData",
    "TaskDefinition",
    "TaskDefinitionProperties",
    "TaskDefinitionPropertiesRequest",
    "TaskDefintionAssociatedVersions",
    "TaskDefintionVersion",
    "TaskDeletedEvent",
    "TaskEvent",
    "TaskForm",
    "TaskForwardedEvent",
    "TaskNote",
    "TaskOperationErrorResponse",
    "TaskPriority",
    "TaskRetentionSetting",
    "TaskSaveAndReassignmentRequest",
    "TaskSavedEvent",
    "TaskSlaDetail",
    "TaskSlaEvaluateEvent",
    "TaskSlaStatus",
    "TaskSlaTriggerCriteria",
    "TaskSlaUpdateEvent",
    "TaskSource",
    "TaskSourceDtoSourceName",
    "TaskStatus",
    "TaskType",
    "TaskUpdatedEvent",
    "Tenant",
    "TenantLicense",
    "TestCase",
    "TestCaseAssertion",
    "TestCaseDefinition",
    "TestCaseDefinitionType",
    "TestCaseExecution",
    "TestCaseExecutionArguments",
    "TestCaseExecutionAttachment",
    "TestCaseExecutionOptions",
    "TestCaseExecutionStatus",
    "TestDataQueue",
    "TestDataQueueItem",
    "TestDataQueueItemOData",
    "TestEnvironment",
    "TestPackageInfo",
    "TestReleaseVersion",
    "TestSet",
    "TestSetExecution",
    "TestSetExecutionAttachment",
    "TestSetExecutionStatus",
    "TestSetInputArgument",
    "TestSetPackage",
    "TestSetSchedule",
    "TestSetSourceType",
    "TransactionData",
    "TransactionResult",
    "UnattendedRobot",
    "UpdateInfo",
    "UpdatePolicy",
    "UpdateServerSourceType",
    "UpdateSettings",
    "User",
    "UserAsset",
    "UserAssignments",
    "UserEntity",
    "UserLoginAttempt",
    "UserLoginAttemptDtoResult",
    "UserLoginInfo",
    "UserNotificationState",
    "UserNotificationSubscription",
    "UserOrganizationUnit",
    "UserPermissionsCollection",
    "UserPreferences",
    "UserProvisionType",
    "UserRedesignPreference",
    "UserRemoteControlPreference",
    "UserRole",
    "UserRoleAssignments",
    "UserRoles",
    "UserType",
    "ValidationErrorInfo",
    "ValidationResult",
    "VideoRecordingSettings",
    "VideoRecordingType",
    "Webhook",
    "WebhookEvent",
    "WebhookEventType",
    "WebhookSimpleUser",
    "WebhookTaskAssignmentChanged",
    "WebhookTaskCompleted",
    "WebhookTaskCreated",
    "WrappedEnvironment",
    "WrappedJob",
    "WrappedProcessSchedule",
    "WrappedProcessingException",
    "WrappedQueueItemError",
    "WrappedRelease",
    "WrappedRobot",
    "WrappedStartProcess",
    "WrappedTaskDeleted",
    "WrappedTaskForwarded",
    "WrappedTaskSaved",
    "WrappedTaskUpdated",
]


class AppTasksCreateRequestAppType(_model.Enumeration):
    """Whether the app behind a task is a custom or a dynamic one.

    Enumeration type ``UiPath.Server.Configuration.OData.AppTasksCreateRequestAppType``.

    Only in version 20.0.
    """

    __type__ = "UiPath.Server.Configuration.OData.AppTasksCreateRequestAppType"
    CUSTOM = "Custom"
    DYNAMIC = "Dynamic"


class AppTasksCreateRequestRuntime(_model.Enumeration):
    """Whether the app behind a task runs serverless or on an unattended robot.

    Enumeration type ``UiPath.Server.Configuration.OData.AppTasksCreateRequestRuntime``.

    Only in version 20.0.
    """

    __type__ = "UiPath.Server.Configuration.OData.AppTasksCreateRequestRuntime"
    SERVERLESS = "Serverless"
    UNATTENDED = "Unattended"


class AssetValueScope(_model.Enumeration):
    """Whether an asset has a single value for all or separate values per robot or user.

    Enumeration type ``UiPath.Server.Configuration.OData.AssetValueScope``.
    """

    __type__ = "UiPath.Server.Configuration.OData.AssetValueScope"
    GLOBAL = "Global"
    PER_ROBOT = "PerRobot"


class AssetValueType(_model.Enumeration):
    """Kind of content an asset holds, such as text, boolean, integer, credential, secret or JSON.

    Enumeration type ``UiPath.Server.Configuration.OData.AssetValueType``.
    """

    __type__ = "UiPath.Server.Configuration.OData.AssetValueType"
    DB_CONNECTION_STRING = "DBConnectionString"
    HTTP_CONNECTION_STRING = "HttpConnectionString"
    TEXT = "Text"
    BOOL = "Bool"
    INTEGER = "Integer"
    CREDENTIAL = "Credential"
    WINDOWS_CREDENTIAL = "WindowsCredential"
    KEY_VALUE_LIST = "KeyValueList"
    SECRET = "Secret"
    """Only in version 20.0."""
    JSON = "Json"
    """Only in version 20.0."""


class AuditAction(_model.Enumeration):
    """What was done according to an audit entry, such as create, delete, start job or change
    password.

    Enumeration type ``UiPath.Server.Configuration.OData.AuditAction``.
    """

    __type__ = "UiPath.Server.Configuration.OData.AuditAction"
    UNKNOWN = "Unknown"
    CREATE = "Create"
    UPDATE = "Update"
    DELETE = "Delete"
    START_JOB = "StartJob"
    STOP_JOB = "StopJob"
    ASSOCIATE = "Associate"
    UPLOAD = "Upload"
    CHANGE_STATUS = "ChangeStatus"
    IMPORT = "Import"
    CHANGE_PASSWORD = "ChangePassword"
    REGISTER = "Register"
    TOGGLE = "Toggle"
    RESET_PASSWORD = "ResetPassword"
    PASSWORD_RESET_ATTEMPT = "PasswordResetAttempt"
    DOWNLOAD = "Download"
    ACKNOWLEDGE = "Acknowledge"
    ACTIVATE = "Activate"
    ASSIGN = "Assign"
    BULK_UPLOAD = "BulkUpload"
    UPDATE_FEATURE = "UpdateFeature"
    RESUME_JOB = "ResumeJob"
    START = "Start"
    END = "End"
    SKIP = "Skip"
    UNASSIGN = "Unassign"
    DEACTIVATE = "Deactivate"
    CREATE_BLOB_FILE_SAS = "CreateBlobFileSas"
    DELETE_BLOB_FILE = "DeleteBlobFile"
    MOVE = "Move"
    SET = "Set"
    START_DELETE = "StartDelete"
    EXPLORE_START = "ExploreStart"
    EXPLORE_END = "ExploreEnd"
    SAVE = "Save"
    CONVERT = "Convert"
    FORWARD = "Forward"
    BULK_COMPLETE = "BulkComplete"
    BULK_SAVE = "BulkSave"
    FORCE_STOP_JOB = "ForceStopJob"
    MIGRATE_FOLDER = "MigrateFolder"
    EDIT_TASK_METADATA = "EditTaskMetadata"
    ARCHIVE = "Archive"
    START_MIGRATE_FOLDERS = "StartMigrateFolders"
    TOGGLE_USER_FOLDER_SUBSCRIPTION = "ToggleUserFolderSubscription"
    START_UNINSTALL = "StartUninstall"
    START_INSTALL = "StartInstall"
    VIDEO_ACCESS = "VideoAccess"
    AUTOMATICALLY_EXPLORE_END = "AutomaticallyExploreEnd"
    INSTALL_STATE = "InstallState"
    FINISH_INSTALL = "FinishInstall"
    FINISH_UNINSTALL = "FinishUninstall"
    REOPEN = "Reopen"
    """Only in version 20.0."""
    CLAIM = "Claim"
    """Only in version 20.0."""
    UNCLAIM = "Unclaim"
    """Only in version 20.0."""


class AuditComponent(_model.Enumeration):
    """Part of the product an audit entry concerns, such as assets, queues, roles or webhooks.

    Enumeration type ``UiPath.Server.Configuration.OData.AuditComponent``.
    """

    __type__ = "UiPath.Server.Configuration.OData.AuditComponent"
    UNKNOWN = "Unknown"
    ASSETS = "Assets"
    ENVIRONMENTS = "Environments"
    PROCESSES = "Processes"
    QUEUES = "Queues"
    ROBOTS = "Robots"
    ROLES = "Roles"
    SCHEDULES = "Schedules"
    USERS = "Users"
    COMMENTS = "Comments"
    UNITS = "Units"
    JOBS = "Jobs"
    SETTINGS = "Settings"
    PACKAGES = "Packages"
    LICENSE = "License"
    TENANT = "Tenant"
    MACHINES = "Machines"
    LIBRARIES = "Libraries"
    WEBHOOKS = "Webhooks"
    EXECUTION_MEDIA = "ExecutionMedia"
    MONITORING = "Monitoring"
    CREDENTIAL_STORES = "CredentialStores"
    DEFAULT_CREDENTIAL_STORES = "DefaultCredentialStores"
    TASK_CATALOGS = "TaskCatalogs"
    TASKS = "Tasks"
    MAINTENANCE = "Maintenance"
    FOLDERS = "Folders"
    DIRECTORY_SERVICE = "DirectoryService"
    BUCKETS = "Buckets"
    SECRETS = "Secrets"
    PERSONAL_WORKSPACES = "PersonalWorkspaces"
    CLOUD_SUBSCRIPTIONS = "CloudSubscriptions"
    CLOUD_SNAPSHOTS = "CloudSnapshots"
    SESSIONS = "Sessions"
    CREDENTIALS_PROXIES = "CredentialsProxies"
    STUDIO_WEB = "StudioWeb"
    AUTOMATION_SOLUTIONS = "AutomationSolutions"
    REMOTE_CONTROL = "RemoteControl"
    TASK_SOLUTIONS = "TaskSolutions"
    TASK_DEFINITIONS = "TaskDefinitions"
    HTTP_TRIGGERS = "HttpTriggers"
    TEST_SETS = "TestSets"
    TEST_SET_SCHEDULES = "TestSetSchedules"
    TEST_DATA_QUEUES = "TestDataQueues"
    TEST_DATA_QUEUE_ITEMS = "TestDataQueueItems"
    DATA_RETENTION_POLICIES = "DataRetentionPolicies"
    """Only in version 17.0."""
    TENANT_MOVE = "TenantMove"
    """Only in version 17.0."""
    AUTOPILOT_FOR_ROBOTS_DATA = "AutopilotForRobotsData"
    """Only in version 20.0."""
    BUSINESS_RULES = "BusinessRules"
    """Only in version 20.0."""
    INTEGRATION_TRIGGERS = "IntegrationTriggers"
    """Only in version 20.0."""
    JOB_ATTACHMENTS = "JobAttachments"
    """Only in version 20.0."""
    LIBRARY_FEEDS = "LibraryFeeds"
    """Only in version 20.0."""


class AuditedService(_model.Enumeration):
    """Service whose audit trail is asked for, either Orchestrator itself or test automation.

    Enumeration type ``UiPath.Server.Configuration.OData.AuditedService``.
    """

    __type__ = "UiPath.Server.Configuration.OData.AuditedService"
    ORCHESTRATOR = "Orchestrator"
    TEST_AUTOMATION = "TestAutomation"


class AutomationBundleProductUpdateStatus(_model.Enumeration):
    """How far the robot software of a machine complies with its update policy.

    Enumeration type ``UiPath.Server.Configuration.OData.AutomationBundleProductUpdateStatus``.
    """

    __type__ = "UiPath.Server.Configuration.OData.AutomationBundleProductUpdateStatus"
    NONE = "None"
    IN_PROGRESS = "InProgress"
    FAILED = "Failed"
    NON_COMPLIANT = "NonCompliant"
    COMPLIANT = "Compliant"
    NOT_APPLICABLE = "NotApplicable"
    SCHEDULED = "Scheduled"
    FAILED_RESCHEDULED = "FailedRescheduled"


class AutomationBundleProductUpdateStatusReason(_model.Enumeration):
    """Why robot software is out of line with its update policy, or why the policy does not apply.

    Enumeration type
    ``UiPath.Server.Configuration.OData.AutomationBundleProductUpdateStatusReason``.
    """

    __type__ = "UiPath.Server.Configuration.OData.AutomationBundleProductUpdateStatusReason"
    NON_COMPLIANT_WITH_DIFFERENT_VERSION = "NonCompliantWithDifferentVersion"
    NON_COMPLIANT_WITHOUT_TARGET_VERSION = "NonCompliantWithoutTargetVersion"
    NOT_APPLICABLE_FOR_OLDER_SESSIONS = "NotApplicableForOlderSessions"
    NOT_APPLICABLE_FOR_MACHINE_TYPE = "NotApplicableForMachineType"
    NOT_APPLICABLE_TEMPLATE_WITHOUT_ROBOT_SESSIONS = "NotApplicableTemplateWithoutRobotSessions"
    NOT_APPLICABLE_FOR_PLATFORM = "NotApplicableForPlatform"
    NOT_APPLICABLE_FOR_TARGET_FRAMEWORK = "NotApplicableForTargetFramework"


class AutomationType(_model.Enumeration):
    """Whether a machine takes foreground automations, background ones or any.

    Enumeration type ``UiPath.Server.Configuration.OData.AutomationType``.
    """

    __type__ = "UiPath.Server.Configuration.OData.AutomationType"
    ANY = "Any"
    FOREGROUND = "Foreground"
    BACKGROUND = "Background"


class BucketOptions(_model.Flag):
    """Flags of a bucket: read-only, audit of reads, and access only through Orchestrator.

    Enumeration type ``UiPath.Server.Configuration.OData.BucketOptions``.
    """

    __type__ = "UiPath.Server.Configuration.OData.BucketOptions"
    NONE = "None"
    READ_ONLY = "ReadOnly"
    AUDIT_READ_ACCESS = "AuditReadAccess"
    ACCESS_DATA_THROUGH_ORCHESTRATOR = "AccessDataThroughOrchestrator"


class CommitType(_model.Enumeration):
    """What happens to a bulk of queue items when one fails: nothing is added, stop there, or carry
    on.

    Enumeration type ``UiPath.Server.Configuration.OData.CommitType``.
    """

    __type__ = "UiPath.Server.Configuration.OData.CommitType"
    ALL_OR_NOTHING = "AllOrNothing"
    STOP_ON_FIRST_FAILURE = "StopOnFirstFailure"
    PROCESS_ALL_INDEPENDENTLY = "ProcessAllIndependently"


class ConfigurationValueType(_model.Enumeration):
    """Kind of a credential store field, such as string, number, choice, secret or section.

    Enumeration type ``UiPath.Server.Configuration.OData.ConfigurationValueType``.
    """

    __type__ = "UiPath.Server.Configuration.OData.ConfigurationValueType"
    STRING = "String"
    NUMBER = "Number"
    CHOICE = "Choice"
    BOOLEAN = "Boolean"
    SECTION = "Section"
    SECRET = "Secret"
    SECRET_FILE = "SecretFile"


class CoverageStatus(_model.Enumeration):
    """State of the coverage computation of a test set run, from disabled to completed.

    Enumeration type ``UiPath.Server.Configuration.OData.CoverageStatus``.
    """

    __type__ = "UiPath.Server.Configuration.OData.CoverageStatus"
    DISABLED = "Disabled"
    PENDING = "Pending"
    PROCESSING = "Processing"
    COMPLETED = "Completed"


class CredentialStoreResourceType(_model.Enumeration):
    """Kind of resource whose secrets a credential store keeps.

    Enumeration type ``UiPath.Server.Configuration.OData.CredentialStoreResourceType``.
    """

    __type__ = "UiPath.Server.Configuration.OData.CredentialStoreResourceType"
    ASSET_CREDENTIAL = "AssetCredential"
    ROBOT_CREDENTIAL = "RobotCredential"
    BUCKET_CREDENTIAL = "BucketCredential"
    SECRETS = "Secrets"


class CredentialType(_model.Enumeration):
    """How an unattended robot signs in to its machine: password, smart card, hardware module or not
    at all.

    Enumeration type ``UiPath.Server.Configuration.OData.CredentialType``.
    """

    __type__ = "UiPath.Server.Configuration.OData.CredentialType"
    DEFAULT = "Default"
    SMART_CARD = "SmartCard"
    N_CIPHER = "NCipher"
    SAFE_NET = "SafeNet"
    NO_CREDENTIAL = "NoCredential"


class CredentialsProxyResourceType(_model.Enumeration):
    """Kind of resource that can depend on a credentials proxy, including credential stores
    themselves.

    Enumeration type ``UiPath.Server.Configuration.OData.CredentialsProxyResourceType``.
    """

    __type__ = "UiPath.Server.Configuration.OData.CredentialsProxyResourceType"
    ASSET_CREDENTIAL = "AssetCredential"
    ROBOT_CREDENTIAL = "RobotCredential"
    BUCKET_CREDENTIAL = "BucketCredential"
    SECRETS = "Secrets"
    CREDENTIAL_STORE = "CredentialStore"


class CredentialsProxyType(_model.Enumeration):
    """Whether a credentials proxy is called by Orchestrator or, when disconnected, only by robots.

    Enumeration type ``UiPath.Server.Configuration.OData.CredentialsProxyType``.
    """

    __type__ = "UiPath.Server.Configuration.OData.CredentialsProxyType"
    CONNECTED = "Connected"
    DISCONNECTED = "Disconnected"


class DataVariationContentType(_model.Enumeration):
    """Format in which the data variation of an entry point is written, at present JSON.

    Enumeration type ``UiPath.Server.Configuration.OData.DataVariationContentType``.
    """

    __type__ = "UiPath.Server.Configuration.OData.DataVariationContentType"
    JSON = "Json"


class DirectoryObjectType(_model.Enumeration):
    """Kind of an object in a directory: user, group, machine, robot or external application.

    Enumeration type ``UiPath.Server.Configuration.OData.DirectoryObjectType``.
    """

    __type__ = "UiPath.Server.Configuration.OData.DirectoryObjectType"
    EXTERNAL_APPLICATION = "ExternalApplication"
    GROUP = "Group"
    MACHINE = "Machine"
    ROBOT = "Robot"
    USER = "User"


class EndpointDetectionStatus(_model.Enumeration):
    """Whether endpoint detection is active on all, some or none of the hosts of a machine.

    Enumeration type ``UiPath.Server.Configuration.OData.EndpointDetectionStatus``.
    """

    __type__ = "UiPath.Server.Configuration.OData.EndpointDetectionStatus"
    NOT_AVAILABLE = "NotAvailable"
    MIXED = "Mixed"
    ENABLED = "Enabled"


class EntryPointType(_model.Enumeration):
    """Kind of project an entry point belongs to, such as process, agent, app or API.

    Enumeration type ``UiPath.Server.Configuration.OData.EntryPointType``.

    Only in version 20.0.
    """

    __type__ = "UiPath.Server.Configuration.OData.EntryPointType"
    PROCESS = "Process"
    PROCESS_ORCHESTRATION = "ProcessOrchestration"
    WEB_APP = "WebApp"
    AGENT = "Agent"
    TEST_AUTOMATION_PROCESS = "TestAutomationProcess"
    API = "Api"
    MCP_SERVER = "MCPServer"
    BUSINESS_RULES = "BusinessRules"
    CASE_MANAGEMENT = "CaseManagement"
    FUNCTION = "Function"


class EnvironmentType(_model.Enumeration):
    """Purpose of an environment: development, test or production.

    Enumeration type ``UiPath.Server.Configuration.OData.EnvironmentType``.
    """

    __type__ = "UiPath.Server.Configuration.OData.EnvironmentType"
    DEV = "Dev"
    TEST = "Test"
    PROD = "Prod"


class ErrorCode(_model.Enumeration):
    """Reasons with which Orchestrator refuses requests, as returned for queue items of a bulk that
    failed.

    Enumeration type ``UiPath.Server.Configuration.OData.ErrorCode``.
    """

    __type__ = "UiPath.Server.Configuration.OData.ErrorCode"
    UNKNOWN = "Unknown"
    MULTIPLE_ERRORS = "MultipleErrors"
    INVALID_O_DATA_REQUEST = "InvalidODataRequest"
    INVALID_REQUEST = "InvalidRequest"
    NAME_ALREADY_USED = "NameAlreadyUsed"
    ITEM_NOT_FOUND = "ItemNotFound"
    STRING_PROTECT_FAILED = "StringProtectFailed"
    ITEM_ALREADY_EXISTS = "ItemAlreadyExists"
    ERROR_DELETING = "ErrorDeleting"
    ERROR_INSERTING = "ErrorInserting"
    ERROR_UPDATING = "ErrorUpdating"
    ERROR_SENDING_EMAIL = "ErrorSendingEmail"
    INVALID_ARGUMENT = "InvalidArgument"
    SQL_ACQUIRE_LOCK_FAILURE = "SqlAcquireLockFailure"
    LIBRARIES_FEED_IN_USE = "LibrariesFeedInUse"
    HAS_DEPENDENT_ITEMS = "HasDependentItems"
    ITEM_IS_IN_USE = "ItemIsInUse"
    PARAMETER_MISSING = "ParameterMissing"
    PARAMETER_INVALID = "ParameterInvalid"
    DUPLICATE_REFERENCE = "DuplicateReference"
    FORBIDDEN_OPERATION = "ForbiddenOperation"
    INVALID_USER = "InvalidUser"
    FEATURE_DISABLED = "FeatureDisabled"
    OPTIMISTIC_CONCURRENCY = "OptimisticConcurrency"
    ENCRYPTION_EXCEPTION = "EncryptionException"
    TENANT_IS_REQUIRED = "TenantIsRequired"
    FIELD_NOT_EDITABLE = "FieldNotEditable"
    SERVICE_UNAVAILABLE = "ServiceUnavailable"
    SHARED_ACCESS_SIGNATURE_FAILURE = "SharedAccessSignatureFailure"
    PROVIDER_NOT_SUPPORTED = "ProviderNotSupported"
    EMAIL_ALREADY_USED = "EmailAlreadyUsed"
    INVALID_AUDIT_RELATIONSHIP = "InvalidAuditRelationship"
    INVALID_ORGANIZATION_UNIT = "InvalidOrganizationUnit"
    REQUIRED_ORGANIZATION_UNIT = "RequiredOrganizationUnit"
    ORGANIZATION_UNIT_NOT_EDITABLE = "OrganizationUnitNotEditable"
    NO_ORGANIZATION_UNIT_WITH_PERMISSIONS = "NoOrganizationUnitWithPermissions"
    MULTIPLE_ORGANIZATION_UNITS_ON_SESSION = "MultipleOrganizationUnitsOnSession"
    INVALID_PERMISSION_IN_CROSS_FOLDER_REQUEST = "InvalidPermissionInCrossFolderRequest"
    CANNOT_CREATE_CLASSIC_ENTITIES = "CannotCreateClassicEntities"
    CANNOT_EDIT_CLASSIC_ENTITIES = "CannotEditClassicEntities"
    REQUIRED_PERMISSIONS = "RequiredPermissions"
    CANNOT_EDIT_DURING_MIGRATION = "CannotEditDuringMigration"
    MACHINE_ALREADY_PAIRED_WITH_DIFFERENT_LICENSE_KEY = (
        "MachineAlreadyPairedWithDifferentLicenseKey"
    )
    NO_AVAILABLE_LICENSES = "NoAvailableLicenses"
    HAS_ATTACHED_ROBOTS = "HasAttachedRobots"
    INVALID_MACHINE_KEY = "InvalidMachineKey"
    MACHINE_NAME_REQUIRED = "MachineNameRequired"
    USER_NAME_REQUIRED = "UserNameRequired"
    CANNOT_DELETE_BUSY_ROBOT = "CannotDeleteBusyRobot"
    MACHINE_NAME_CANNOT_CHANGE = "MachineNameCannotChange"
    MACHINE_LICENSE_CANNOT_CHANGE = "MachineLicenseCannotChange"
    CANNOT_UPDATE_BUSY_ROBOT = "CannotUpdateBusyRobot"
    MACHINE_TYPE_CANNOT_CHANGE = "MachineTypeCannotChange"
    USER_NAME_INVALID = "UserNameInvalid"
    SESSION_ALREADY_ACTIVE = "SessionAlreadyActive"
    CANNOT_ASSIGN_MACHINE_TO_FLOATING_ROBOT = "CannotAssignMachineToFloatingRobot"
    CANNOT_UPDATE_ROBOT_HOSTING_TYPE = "CannotUpdateRobotHostingType"
    CANNOT_ASSIGN_MACHINE_TEMPLATE_TO_STANDARD_ROBOT = "CannotAssignMachineTemplateToStandardRobot"
    CANNOT_UPDATE_ACTIVE_SESSION = "CannotUpdateActiveSession"
    MACHINE_TEMPLATE_UNIQUE_LICENSE_KEY = "MachineTemplateUniqueLicenseKey"
    INVALID_MACHINE_ID = "InvalidMachineId"
    INVALID_NON_PRODUCTION_MACHINE_SLOTS = "InvalidNonProductionMachineSlots"
    INVALID_UNATTENDED_MACHINE_SLOTS = "InvalidUnattendedMachineSlots"
    DISCONNECTED_ROBOT = "DisconnectedRobot"
    UNRESPONSIVE_ROBOT = "UnresponsiveRobot"
    UNSUPPORTED_FLOATING_SESSION_ROBOT_TYPE = "UnsupportedFloatingSessionRobotType"
    UNSUPPORTED_STANDARD_SESSION_ROBOT_TYPE = "UnsupportedStandardSessionRobotType"
    ROBOT_NOT_FOUND_USE_INTERACTIVE = "RobotNotFoundUseInteractive"
    MACHINE_SCOPE_PROTECTED = "MachineScopeProtected"
    MACHINE_KEY_CANNOT_CHANGE = "MachineKeyCannotChange"
    TENANT_ID_MISMATCH = "TenantIdMismatch"
    USER_DOES_NOT_HAVE_ROBOT = "UserDoesNotHaveRobot"
    ROBOT_DISABLED = "RobotDisabled"
    UNATTENDED_ROBOT_NOT_FOUND = "UnattendedRobotNotFound"
    CANNOT_PROPAGATE_MACHINE_TO_SUBFOLDERS = "CannotPropagateMachineToSubfolders"
    MACHINE_RUNTIME_PROTECTED = "MachineRuntimeProtected"
    INCOMPATIBLE_OS = "IncompatibleOS"
    INCOMPATIBLE_ROBOT_VERSION = "IncompatibleRobotVersion"
    MACHINE_MAINTENANCE_WINDOW_DURATION = "MachineMaintenanceWindowDuration"
    MACHINE_MAINTENANCE_TIME_ZONE_ID = "MachineMaintenanceTimeZoneId"
    INVALID_SLOTS = "InvalidSlots"
    ROBOT_NOT_FOUND_BY_KEY = "RobotNotFoundByKey"
    INVALID_JOB_KEY = "InvalidJobKey"
    MACHINE_SESSION_NOT_FOUND = "MachineSessionNotFound"
    ENVIRONMENT_DEPLOYMENT_CONFLICT = "EnvironmentDeploymentConflict"
    UNATTENDED_ROBOT_CREDENTIALS_NOT_FOUND = "UnattendedRobotCredentialsNotFound"
    SERVER_CONFLICT = "ServerConflict"
    ACTION_ALREADY_PERFORMED = "ActionAlreadyPerformed"
    UNAVAILABLE_RESOURCES = "UnavailableResources"
    USER_IS_DELETED = "UserIsDeleted"
    USER_IS_LOCKED_OUT = "UserIsLockedOut"
    CHANGE_PASSWORD = "ChangePassword"
    PASSWORD_EXPIRED = "PasswordExpired"
    INVALID_PASSWORD = "InvalidPassword"
    CANNOT_DELETE_STATIC_ROLE = "CannotDeleteStaticRole"
    USER_NOT_EDITABLE = "UserNotEditable"
    DOMAIN_UNREACHABLE = "DomainUnreachable"
    PASSWORD_RESET_FAILED = "PasswordResetFailed"
    CONFIRM_EMAIL_FAILED = "ConfirmEmailFailed"
    CANNOT_USE_PREVIOUS_PASSWORD = "CannotUsePreviousPassword"
    ROLE_IS_NOT_EDITABLE = "RoleIsNotEditable"
    USER_NOT_FOUND_IN_DOMAIN = "UserNotFoundInDomain"
    CANNOT_UPDATE_USERNAME = "CannotUpdateUsername"
    INVALID_LOGIN_METHOD = "InvalidLoginMethod"
    INVALID_USERNAME_OR_PASSWORD = "InvalidUsernameOrPassword"
    MULTIPLE_MATCHING_USERS = "MultipleMatchingUsers"
    CANNOT_CALL_FROM_HOST = "CannotCallFromHost"
    CREATE_NOT_ALLOWED = "CreateNotAllowed"
    PROVISION_ERROR = "ProvisionError"
    EMPTY_DIRECTORY_PARAM = "EmptyDirectoryParam"
    NOT_DIRECTORY_USER_OR_GROUP = "NotDirectoryUserOrGroup"
    NO_USERS_FOUND = "NoUsersFound"
    CANNOT_CHANGE_ROLE_TYPE = "CannotChangeRoleType"
    INVALID_TENANT_ROLE = "InvalidTenantRole"
    INVALID_FOLDER_ROLE = "InvalidFolderRole"
    HOST_TENANT_KEY_NOT_FOUND = "HostTenantKeyNotFound"
    CANNOT_ASSIGN_FOLDER_ROLES_TO_USER = "CannotAssignFolderRolesToUser"
    CANNOT_ASSIGN_TENANT_ROLES_TO_FOLDER = "CannotAssignTenantRolesToFolder"
    INVALID_AUTHENTICATION_TOKEN = "InvalidAuthenticationToken"
    CANNOT_DELETE_LAST_ADMIN = "CannotDeleteLastAdmin"
    CANNOT_UNASSIGN_LAST_ADMIN = "CannotUnassignLastAdmin"
    CANNOT_INACTIVATE_LAST_ADMIN = "CannotInactivateLastAdmin"
    USER_NOT_IN_ROLE = "UserNotInRole"
    USER_ALREADY_IN_ROLE = "UserAlreadyInRole"
    ADDITIONAL_PERMISSIONS_NOT_ALLOWED = "AdditionalPermissionsNotAllowed"
    CREDENTIAL_ASSET_EMPTY_PASSWORD_FOR_NEW_USER = "CredentialAssetEmptyPasswordForNewUser"
    CREDENTIAL_ASSET_EMPTY_FOR_NEW_ROBOT = "CredentialAssetEmptyForNewRobot"
    ASSET_TYPE_NON_UPDATABLE = "AssetTypeNonUpdatable"
    ASSET_NOT_AVAILABLE_FOR_ROBOT = "AssetNotAvailableForRobot"
    ASSET_NOT_FOUND = "AssetNotFound"
    INVALID_CRON = "InvalidCron"
    SCHEDULE_WILL_NEVER_RUN = "ScheduleWillNeverRun"
    SCHEDULE_MISFIRED = "ScheduleMisfired"
    INVALID_SCHEDULE_KEY = "InvalidScheduleKey"
    SCHEDULE_IS_NOT_ENABLED = "ScheduleIsNotEnabled"
    SCHEDULE_NOT_ASSOCIATED_WITH_A_QUEUE = "ScheduleNotAssociatedWithAQueue"
    SCHEDULE_CANNOT_BE_ASSOCIATED_WITH_A_QUEUE = "ScheduleCannotBeAssociatedWithAQueue"
    USER_IS_ASSIGNED_TO_TRIGGERS = "UserIsAssignedToTriggers"
    INVALID_CRON_RECURRENCE = "InvalidCronRecurrence"
    DISABLED_DUE_TO_CONSECUTIVE_FAILURES = "DisabledDueToConsecutiveFailures"
    MACHINE_ROBOT_HAS_ATTACHED_TRIGGERS = "MachineRobotHasAttachedTriggers"
    USER_HAS_ATTACHED_TRIGGERS = "UserHasAttachedTriggers"
    MACHINE_HAS_ATTACHED_TRIGGERS = "MachineHasAttachedTriggers"
    INVALID_TIME_ZONE_ID = "InvalidTimeZoneId"
    DISABLED_DUE_TO_CONSECUTIVE_JOB_FAILURES = "DisabledDueToConsecutiveJobFailures"
    SCHEDULE_JOBS_NOT_CREATED = "ScheduleJobsNotCreated"
    DOWNLOAD_UNAVAILABLE = "DownloadUnavailable"
    CANNOT_CONNECT_TO_PACKAGES_REPOSITORY = "CannotConnectToPackagesRepository"
    NOT_SUPPORTED_BY_EXTERNAL_FEEDS = "NotSupportedByExternalFeeds"
    ERROR_DOWNLOADING = "ErrorDownloading"
    INVALID_PACKAGE_DETAILS = "InvalidPackageDetails"
    TENANT_FEED_IN_USE = "TenantFeedInUse"
    INVALID_PROCESS_KEY = "InvalidProcessKey"
    JOB_TYPE_CANNOT_BE_STOPPED = "JobTypeCannotBeStopped"
    JOB_CANNOT_BE_CANCELLED = "JobCannotBeCancelled"
    JOB_CANNOT_BE_TERMINATED = "JobCannotBeTerminated"
    VERSION_NOT_FOUND = "VersionNotFound"
    PROCESS_NOT_FOUND = "ProcessNotFound"
    HAS_ATTACHED_PROCESSES = "HasAttachedProcesses"
    INVALID_EXTENSION = "InvalidExtension"
    INVALID_PACKAGE_COUNT = "InvalidPackageCount"
    PREVIOUS_VERSION_NOT_FOUND = "PreviousVersionNotFound"
    HAS_RUNNING_JOBS = "HasRunningJobs"
    TENANT_NOT_FOUND = "TenantNotFound"
    PENDING_JOBS_ALREADY_EXIST = "PendingJobsAlreadyExist"
    INVALID_START_JOB_ROBOT_IDS = "InvalidStartJobRobotIds"
    UNREGISTERED_CANNOT_START_JOBS = "UnregisteredCannotStartJobs"
    LICENSE_EXPIRED_CANNOT_START_JOBS = "LicenseExpiredCannotStartJobs"
    INVALID_RELEASE_KEY = "InvalidReleaseKey"
    INVALID_PACKAGE_VERSION = "InvalidPackageVersion"
    TENANT_IS_DISABLED = "TenantIsDisabled"
    PACKAGE_NOT_FOUND = "PackageNotFound"
    NO_ROBOTS_AVAILABLE = "NoRobotsAvailable"
    PATH_TOO_LONG = "PathTooLong"
    JOB_EXECUTION_FAULTED = "JobExecutionFaulted"
    INVALID_JOB_ID_OR_ROBOT_KEY = "InvalidJobIdOrRobotKey"
    INVALID_JOB_STATE_FOR_SUSPEND = "InvalidJobStateForSuspend"
    JOB_NOT_FOUND_BY_PERSISTENCE_ID = "JobNotFoundByPersistenceId"
    SUSPEND_JOB_STATE_NOT_FOUND = "SuspendJobStateNotFound"
    ERROR_PACKAGE_PUBLISH = "ErrorPackagePublish"
    ERROR_SAVING_PACKAGE_DEFINITION = "ErrorSavingPackageDefinition"
    MAX_NUMBER_JOBS_ALREADY_EXIST = "MaxNumberJobsAlreadyExist"
    HAS_SLA_ENABED_QUEUES_ASSOCIATED = "HasSlaEnabedQueuesAssociated"
    VERSIONS_MANAGED_AUTOMATICALLY = "VersionsManagedAutomatically"
    INACCESSIBLE_FEED = "InaccessibleFeed"
    TEST_AUTOMATION_JOB_EXECUTION_NOT_SUPPORTED = "TestAutomationJobExecutionNotSupported"
    TEST_AUTOMATION_PROCESS_ALREADY_EXISTS = "TestAutomationProcessAlreadyExists"
    CANNOT_RESTART_UNFINISHED_JOB = "CannotRestartUnfinishedJob"
    CYBER_ARK_EDIT_PASSWORD_NOT_ALLOWED = "CyberArkEditPasswordNotAllowed"
    LOG_MESSAGE_NOT_FOUND = "LogMessageNotFound"
    LOG_ROBOT_NAME_NOT_FOUND = "LogRobotNameNotFound"
    INVALID_ELASTIC_QUERY = "InvalidElasticQuery"
    ENCRYPTION_KEY_NOT_FOUND = "EncryptionKeyNotFound"
    ENCRYPTION_KEY_INCORRECT_FORMAT = "EncryptionKeyIncorrectFormat"
    AZURE_KEY_VAULT_RETRIEVE_ISSUE = "AzureKeyVaultRetrieveIssue"
    AZURE_KEY_VAULT_STORE_ISSUE = "AzureKeyVaultStoreIssue"
    ENCRYPTION_KEY_UNAVAILABLE = "EncryptionKeyUnavailable"
    TRANSACTION_REFERENCE_REQUIRED = "TransactionReferenceRequired"
    INVALID_TRANSACTION_PROGRESS_STATUS = "InvalidTransactionProgressStatus"
    TRANSACTION_NOT_STARTED = "TransactionNotStarted"
    REVIEWER_NOT_AVAILABLE = "ReviewerNotAvailable"
    QUEUE_DEFINITION_PARAMETERS_CANNOT_CHANGE = "QueueDefinitionParametersCannotChange"
    QUEUE_PROCESSING_APPLICATION_EXCEPTION = "QueueProcessingApplicationException"
    QUEUE_ITEM_SCHEMA_VIOLATION_EXCEPTION = "QueueItemSchemaViolationException"
    INVALID_QUEUE_SCHEMA_DEFINITION = "InvalidQueueSchemaDefinition"
    INVALID_QUEUE_SCHEMA_DEFINITION_CHANGE = "InvalidQueueSchemaDefinitionChange"
    INVALID_QUEUE_SCHEMA_TYPE = "InvalidQueueSchemaType"
    QUEUE_SCHEMA_DEFINITION_NOT_FOUND = "QueueSchemaDefinitionNotFound"
    SLA_ENABLE_QUEUE_DEFINITION_FAILURE = "SlaEnableQueueDefinitionFailure"
    QUEUE_SLA_AT_PREDICTED_RISK = "QueueSlaAtPredictedRisk"
    QUEUE_SLA_PREDICTED_BREACH = "QueueSlaPredictedBreach"
    QUEUE_ITEM_CONTENT_SIZE_EXCEEDED = "QueueItemContentSizeExceeded"
    QUEUE_ITEM_INVALID_TRANSITION_FROM_FINAL_STATUS = "QueueItemInvalidTransitionFromFinalStatus"
    QUEUE_ITEM_INVALID_STATUS_FOR_RETRY = "QueueItemInvalidStatusForRetry"
    QUEUE_ITEM_OUTPUT_DATA_SIZE_EXCEEDED = "QueueItemOutputDataSizeExceeded"
    QUEUE_ITEM_ANALYTICS_DATA_SIZE_EXCEEDED = "QueueItemAnalyticsDataSizeExceeded"
    QUEUE_PROCESSING_EXCEPTION_FIELD_SIZE_EXCEEDED = "QueueProcessingExceptionFieldSizeExceeded"
    LICENSE_NOT_FOUND = "LicenseNotFound"
    LICENSE_EXPIRED = "LicenseExpired"
    LICENSE_ALREADY_IN_USE = "LicenseAlreadyInUse"
    INVALID_LICENSE_FORMAT = "InvalidLicenseFormat"
    LICENSE_LIMIT_EXCEEDED = "LicenseLimitExceeded"
    UNATTENDED_LICENSE_LIMIT_EXCEEDED = "UnattendedLicenseLimitExceeded"
    NON_PRODUCTION_LICENSE_LIMIT_EXCEEDED = "NonProductionLicenseLimitExceeded"
    ATTENDED_LICENSE_LIMIT_EXCEEDED = "AttendedLicenseLimitExceeded"
    DEVELOPMENT_LICENSE_LIMIT_EXCEEDED = "DevelopmentLicenseLimitExceeded"
    ROBOT_FAILED_TO_ACQUIRE_LICENSE = "RobotFailedToAcquireLicense"
    NON_PRODUCTION_SLOTS_LIMIT_EXCEEDED = "NonProductionSlotsLimitExceeded"
    UNATTENDED_SLOTS_LIMIT_EXCEEDED = "UnattendedSlotsLimitExceeded"
    LICENSE_UNREGISTERED = "LicenseUnregistered"
    LICENSE_NOT_AVAILABLE = "LicenseNotAvailable"
    NOT_ENOUGH_AVAILABLE_SLOTS = "NotEnoughAvailableSlots"
    NOT_ENOUGH_RUNTIME_LICENSES = "NotEnoughRuntimeLicenses"
    SLOTS_EXCEED_LICENSE_LIMIT = "SlotsExceedLicenseLimit"
    NOT_ENOUGH_AVAILABLE_LICENSES = "NotEnoughAvailableLicenses"
    HOST_LICENSE_LIMIT_EXCEEDED = "HostLicenseLimitExceeded"
    NO_HOST_LICENSE = "NoHostLicense"
    LICENSE_NEW_INVALID_ARGUMENTS = "LicenseNewInvalidArguments"
    LICENSE_MACHINE_DISABLED = "LicenseMachineDisabled"
    CANNOT_DISABLE_BUSY_MACHINE = "CannotDisableBusyMachine"
    HEADLESS_SLOTS_LIMIT_EXCEEDED = "HeadlessSlotsLimitExceeded"
    HEADLESS_LICENSE_LIMIT_EXCEEDED = "HeadlessLicenseLimitExceeded"
    TEST_AUTOMATION_SLOTS_LIMIT_EXCEEDED = "TestAutomationSlotsLimitExceeded"
    TEST_AUTOMATION_LICENSE_LIMIT_EXCEEDED = "TestAutomationLicenseLimitExceeded"
    LICENSE_NOT_COMPATIBLE = "LicenseNotCompatible"
    AUTOMATION_CLOUD_LICENSE_LIMIT_EXCEEDED = "AutomationCloudLicenseLimitExceeded"
    AUTOMATION_EXPRESS_NOT_SUPPORTED = "AutomationExpressNotSupported"
    STUDIO_WEB_LOCAL_ROBOT_NOT_SUPPORTED = "StudioWebLocalRobotNotSupported"
    ARGUMENT_METADATA_EXTRACT = "ArgumentMetadataExtract"
    ARGUMENT_METADATA_VALIDATION = "ArgumentMetadataValidation"
    ARGUMENT_DEFINITION_EXTRACT = "ArgumentDefinitionExtract"
    ARGUMENT_VALUE_EXTRACT = "ArgumentValueExtract"
    ARGUMENT_VALIDATION = "ArgumentValidation"
    PACKAGE_METADATA_EXTRACT = "PackageMetadataExtract"
    PACKAGE_METADATA_VALIDATION = "PackageMetadataValidation"
    PROJECT_TYPE_CHANGED_ON_UPLOAD = "ProjectTypeChangedOnUpload"
    ENTRY_POINT_UNIQUE_IDS_ALREADY_USED = "EntryPointUniqueIdsAlreadyUsed"
    ENTRY_POINT_NOT_VALID_FOR_RELEASE = "EntryPointNotValidForRelease"
    ENTRY_POINT_NOT_ALLOWED_FOR_TEST_AUTOMATION_RELEASE = (
        "EntryPointNotAllowedForTestAutomationRelease"
    )
    UNKNOWN_WEBHOOK_EVENT_TYPE = "UnknownWebhookEventType"
    WEBHOOK_QUOTA_REACHED = "WebhookQuotaReached"
    WEBHOOK_DUPLICATE_NAME = "WebhookDuplicateName"
    EXECUTION_MEDIA_STORAGE_UNAVAILABLE = "ExecutionMediaStorageUnavailable"
    EXECUTION_MEDIA_NOT_AVAILABLE_FOR_JOB = "ExecutionMediaNotAvailableForJob"
    EXECUTION_MEDIA_CONTENT_NOT_AVAILABLE = "ExecutionMediaContentNotAvailable"
    JOB_NOT_ASSIGNED_TO_ROBOT = "JobNotAssignedToRobot"
    JOB_ASSIGNED_TO_DIFFERENT_ROBOT = "JobAssignedToDifferentRobot"
    JOB_NOT_COMPLETED = "JobNotCompleted"
    JOB_VIDEO_RECORDING_NOT_ENABLED = "JobVideoRecordingNotEnabled"
    QUEUE_ITEM_VIDEO_RECORDING_NOT_ENABLED = "QueueItemVideoRecordingNotEnabled"
    CANNOT_DELETE_DEFAULT_CREDENTIAL_STORE = "CannotDeleteDefaultCredentialStore"
    CREDENTIAL_STORE_NOT_FOUND = "CredentialStoreNotFound"
    UNKNOWN_CREDENTIAL_STORE_TYPE = "UnknownCredentialStoreType"
    INVALID_CREDENTIAL_STORE_CONFIGURATION = "InvalidCredentialStoreConfiguration"
    FAILED_TO_READ_FROM_CREDENTIAL_STORE = "FailedToReadFromCredentialStore"
    FAILED_TO_WRITE_TO_CREDENTIAL_STORE = "FailedToWriteToCredentialStore"
    CANNOT_DELETE_NON_EMPTY_CREDENTIAL_STORE = "CannotDeleteNonEmptyCredentialStore"
    FAILED_TO_DELETE_FROM_CREDENTIAL_STORE = "FailedToDeleteFromCredentialStore"
    INVALID_CREDENTIAL_STORE_TYPE = "InvalidCredentialStoreType"
    NOT_ALLOWED_BY_LICENSE_PLAN_TO_RETRIVE_CREDENTIALS_FROM_DISCONNECTED_OCP = (
        "NotAllowedByLicensePlanToRetriveCredentialsFromDisconnectedOCP"
    )
    TASK_ASSIGNMENT_ERROR = "TaskAssignmentError"
    TASK_COMPLETION_ERROR = "TaskCompletionError"
    TASK_ASSIGNEE_MISMATCH_ERROR = "TaskAssigneeMismatchError"
    TASK_FORM_INVALID_FORM_LAYOUT = "TaskFormInvalidFormLayout"
    TASK_FORM_INVALID_FORM_PAYLOAD = "TaskFormInvalidFormPayload"
    TASK_FORM_MULTIPLE_ACTIONS = "TaskFormMultipleActions"
    TASK_FORM_NO_ACTION = "TaskFormNoAction"
    TASK_FORM_INVALID_ACTION = "TaskFormInvalidAction"
    TASKS_NOT_ALLOWED_IN_MODERN_FOLDER = "TasksNotAllowedInModernFolder"
    NO_FOLDER_EXIST_AS_TASK_ADMIN = "NoFolderExistAsTaskAdmin"
    NO_FOLDER_EXIST_AS_TASK_USER = "NoFolderExistAsTaskUser"
    TASK_ALREADY_COMPLETED_BY_SAME_USER = "TaskAlreadyCompletedBySameUser"
    TASK_TYPE_MISTMATCH = "TaskTypeMistmatch"
    TASK_NOT_ALREADY_ASSIGNED = "TaskNotAlreadyAssigned"
    TASK_ASSIGNEE_NOT_PERMITTED = "TaskAssigneeNotPermitted"
    TASK_ASSIGNER_NOT_PERMITTED = "TaskAssignerNotPermitted"
    DUPLICATE_TASK_ASSIGNMENT = "DuplicateTaskAssignment"
    TASK_ALREADY_ASSIGNED_TO_SAME_USER = "TaskAlreadyAssignedToSameUser"
    TASK_ALREADY_ASSIGNED_TO_ANOTHER_USER = "TaskAlreadyAssignedToAnotherUser"
    TASK_ALREADY_COMPLETED_BY_ANOTHER_USER = "TaskAlreadyCompletedByAnotherUser"
    TASK_SAVE_ERROR = "TaskSaveError"
    TASK_FORM_NO_DATA = "TaskFormNoData"
    TASK_FORWARD_ERROR = "TaskForwardError"
    TASK_FORM_SUBMIT_BUTTON_MISSING = "TaskFormSubmitButtonMissing"
    TASK_DELETION_GENERIC_ERROR = "TaskDeletionGenericError"
    TASK_ALREADY_DELETED_BY_SAME_USER = "TaskAlreadyDeletedBySameUser"
    TASK_ALREADY_DELETED_BY_ANOTHER_USER = "TaskAlreadyDeletedByAnotherUser"
    TASK_DELETER_NOT_PERMITTED = "TaskDeleterNotPermitted"
    DUPLICATE_TASK_DELETE = "DuplicateTaskDelete"
    NO_FOLDER_EXISTS_WITH_TASK_CATALOG_VIEW = "NoFolderExistsWithTaskCatalogView"
    TASK_CATALOG_MULTIPLE_DISTINCT_COLUMN = "TaskCatalogMultipleDistinctColumn"
    TASK_CATALOG_DISTINCT_COLUMN_INVALID = "TaskCatalogDistinctColumnInvalid"
    TASK_FORM_LAYOUT_AND_ID_MISSING = "TaskFormLayoutAndIdMissing"
    TASK_FORM_DUPLICATE_FORM_LAYOUT_GUID = "TaskFormDuplicateFormLayoutGuid"
    TASK_FORM_FORM_LAYOUT_GUID_NOT_FOUND = "TaskFormFormLayoutGuidNotFound"
    TASK_FORM_LAYOUT_OR_GUID_MISSING = "TaskFormLayoutOrGuidMissing"
    TASK_FORM_LAYOUT_AND_ID_BOTH_NOT_SUPPORTED = "TaskFormLayoutAndIdBothNotSupported"
    TASK_FORM_LAYOUT_ID_NOT_FOUND = "TaskFormLayoutIdNotFound"
    TASK_FORM_LAYOUT_OUT_OF_SIZE = "TaskFormLayoutOutOfSize"
    TASK_CATALOG_HAVE_ACTIVE_TASKS = "TaskCatalogHaveActiveTasks"
    TASKS_BULK_FORM_LAYOUT_IDS_NOT_SAME_OR_NULL = "TasksBulkFormLayoutIdsNotSameOrNull"
    EMPTY_TASKS_BULK_OPERATION_REQUEST = "EmptyTasksBulkOperationRequest"
    TASK_MAXIMUM_BULK_OPERATION_LIMIT_EXCEEDED = "TaskMaximumBulkOperationLimitExceeded"
    TASKS_BULK_OPERATION_ERROR = "TasksBulkOperationError"
    TASKS_BULK_OPERATION_INVALID_CATALOG = "TasksBulkOperationInvalidCatalog"
    TASKS_BULK_UPDATE_WITH_TASK_CATALOG_AND_UNSET_IS_INVALID = (
        "TasksBulkUpdateWithTaskCatalogAndUnsetIsInvalid"
    )
    EDIT_TASK_NOT_FOUND = "EditTaskNotFound"
    TASKS_EDIT_METADATA_WITH_TASK_CATALOG_AND_UNSET_IS_INVALID = (
        "TasksEditMetadataWithTaskCatalogAndUnsetIsInvalid"
    )
    TASKS_EDIT_METADATA_OPERATION_INVALID_CATALOG = "TasksEditMetadataOperationInvalidCatalog"
    TASKS_EDIT_METADATA_CATALOG_IN_ENCRYPTED_TASK_IS_INVALID = (
        "TasksEditMetadataCatalogInEncryptedTaskIsInvalid"
    )
    TASK_CATALOG_NOT_FOUND = "TaskCatalogNotFound"
    TASK_CATALOG_ENCRYPTED = "TaskCatalogEncrypted"
    TASKS_SUMMARY_DATE_DIFF_OUT_OF_RANGE = "TasksSummaryDateDiffOutOfRange"
    TASKS_SUMMARY_END_DATE_SHOULD_BE_GREATER = "TasksSummaryEndDateShouldBeGreater"
    TASK_DEFINITION_PROPERTIES_REQUIRED = "TaskDefinitionPropertiesRequired"
    TASK_DEFINITION_NOT_FOUND = "TaskDefinitionNotFound"
    TASK_DEFINITION_VERSION_NOT_FOUND = "TaskDefinitionVersionNotFound"
    APP_TASK_NO_ACTION = "AppTaskNoAction"
    APP_TASK_INVALID_PAYLOAD = "AppTaskInvalidPayload"
    APP_TASK_NO_DATA = "AppTaskNoData"
    TASK_PROVIDER_INVALID_MODIFIED_DATE = "TaskProviderInvalidModifiedDate"
    TASK_PROVIDER_INVALID_TASK_URN = "TaskProviderInvalidTaskUrn"
    TASK_DEFINITION_ALLOWED_ACTIONS_REQUIRED = "TaskDefinitionAllowedActionsRequired"
    APP_TASK_DATA_ITEM_VIOLATES_CONTENT_JSON_SCHEMA = "AppTaskDataItemViolatesContentJsonSchema"
    TASK_DEFINITION_SCHEMA_NOT_AN_OBJECT = "TaskDefinitionSchemaNotAnObject"
    TASK_DEFINITION_NAME_IS_ALREADY_USED = "TaskDefinitionNameIsAlreadyUsed"
    INVALID_SECURE_STORE_CONTEXT = "InvalidSecureStoreContext"
    MAIL_SMTP_SETTINGS_ERROR = "MailSmtpSettingsError"
    CANNOT_DELETE_CALENDAR_WHEN_USED_BY_SCHEDULE = "CannotDeleteCalendarWhenUsedBySchedule"
    INVALID_EXTERNAL_URL = "InvalidExternalUrl"
    HOST_MAIL_SMTP_SETTINGS_ERROR = "HostMailSmtpSettingsError"
    MANDATORY_PROPERTIES_FOR_ROOT_FOLDER_NOT_SPECIFIED = (
        "MandatoryPropertiesForRootFolderNotSpecified"
    )
    INCOMPATIBLE_FOLDER_PROPERTIES = "IncompatibleFolderProperties"
    NO_HIERARCHY_ALLOWED_FOR_CLASSIC_FOLDERS = "NoHierarchyAllowedForClassicFolders"
    MAXIMUM_FOLDER_HIERARCHY_DEPTH_REACHED = "MaximumFolderHierarchyDepthReached"
    CANNOT_CHANGE_ROBOT_PROVISION_TYPE = "CannotChangeRobotProvisionType"
    CANNOT_CHANGE_FOLDER_PERMISSION_MODEL = "CannotChangeFolderPermissionModel"
    CANNOT_EDIT_FOLDER_PARENT = "CannotEditFolderParent"
    ENTITIES_REQUIRED_FOR_ASSIGNMENT_NOT_FOUND = "EntitiesRequiredForAssignmentNotFound"
    CANNOT_ASSIGN_ROLES_TO_NON_FINE_GRAINED_FOLDERS = "CannotAssignRolesToNonFineGrainedFolders"
    INVALID_FOLDER_DISPLAY_NAME = "InvalidFolderDisplayName"
    ASSOCIATION_ALREADY_EXISTS = "AssociationAlreadyExists"
    USER_DOES_NOT_HAVE_ACCESS_TO_FOLDER = "UserDoesNotHaveAccessToFolder"
    CANNOT_CHANGE_ROBOT_USER_FOLDER_ASSIGNMENTS = "CannotChangeRobotUserFolderAssignments"
    CANNOT_ASSIGN_MACHINE_TO_CLASSIC_FOLDER = "CannotAssignMachineToClassicFolder"
    STRATEGY_NOT_AVAILABLE_IN_MODERN_FOLDER = "StrategyNotAvailableInModernFolder"
    STRATEGY_NOT_AVAILABLE_IN_CLASSIC_FOLDER = "StrategyNotAvailableInClassicFolder"
    VALID_MODERN_FOLDER_ID_REQUIRED = "ValidModernFolderIdRequired"
    NO_MACHINE_ASSOCIATED_WITH_FOLDER = "NoMachineAssociatedWithFolder"
    CLASSIC_FOLDERS_CANNOT_BE_INVOLVED_IN_MOVE_OPERATION = (
        "ClassicFoldersCannotBeInvolvedInMoveOperation"
    )
    CANNOT_MOVE_TO_DESCENDANT_FOLDER = "CannotMoveToDescendantFolder"
    CANNOT_DISABLE_TRIGGERS_IN_HIERARCHY = "CannotDisableTriggersInHierarchy"
    CANNOT_KILL_JOBS_IN_HIERARCHY = "CannotKillJobsInHierarchy"
    CANNOT_DELETE_ENTITIES_IN_HIERARCHY = "CannotDeleteEntitiesInHierarchy"
    NOT_IN_FINAL_STATE_JOBS_EXIST = "NotInFinalStateJobsExist"
    MODERN_FOLDERS_CANNOT_INHERIT_ROLES_FROM_TENANT = "ModernFoldersCannotInheritRolesFromTenant"
    CANNOT_CHANGE_FOLDER_FEED_TYPE = "CannotChangeFolderFeedType"
    CANNOT_CREATE_PERSONAL_WORKSPACE = "CannotCreatePersonalWorkspace"
    CANNOT_SET_MACHINE_ROBOTS = "CannotSetMachineRobots"
    FOLDER_NOT_FOUND = "FolderNotFound"
    CANNOT_UNASSIGN_FROM_FOLDER = "CannotUnassignFromFolder"
    MACHINE_ASSOCIATED_WITH_FOLDER_CONFLICT = "MachineAssociatedWithFolderConflict"
    CANNOT_ASSIGN_MACHINE_TO_FOLDER = "CannotAssignMachineToFolder"
    CANNOT_ASSIGN_PERSONAL_WORKSPACE_MACHINES = "CannotAssignPersonalWorkspaceMachines"
    CANNOT_MOVE_FOLDER = "CannotMoveFolder"
    CANNOT_MIGRATE_CLASSIC_RELATED_OBJECTS = "CannotMigrateClassicRelatedObjects"
    FOLDER_TYPE_MISMATCH = "FolderTypeMismatch"
    ACTION_NOT_ALLOWED_IN_CLASSIC_FOLDER = "ActionNotAllowedInClassicFolder"
    CANNOT_RENAME_SOLUTION_FOLDER = "CannotRenameSolutionFolder"
    MAINTENANCE_ACTIVE = "MaintenanceActive"
    TENANT_MAINTENANCE_ACTIVE = "TenantMaintenanceActive"
    TENANT_MAINTENANCE_NOT_ACTIVE = "TenantMaintenanceNotActive"
    ANALYTICS_NOT_AUTHORIZED = "AnalyticsNotAuthorized"
    ANALYTICS_TENANT_NOT_PROVISIONED = "AnalyticsTenantNotProvisioned"
    ANALYTICS_USER_IS_HOST_USER = "AnalyticsUserIsHostUser"
    ANALYTICS_USER_HAS_NO_EMAIL = "AnalyticsUserHasNoEmail"
    ANALYTICS_USER_NOT_FOUND = "AnalyticsUserNotFound"
    ANALYTICS_ADMIN_EMAIL_PROHIBITED = "AnalyticsAdminEmailProhibited"
    ANALYTICS_DB_QUERY_FAILURE = "AnalyticsDbQueryFailure"
    INVALID_STORAGE_PROVIDER = "InvalidStorageProvider"
    BUCKET_IS_READ_ONLY = "BucketIsReadOnly"
    INVALID_BLOB_FILE_PATH = "InvalidBlobFilePath"
    UNAVAILABLE_STORAGE_PROVIDER = "UnavailableStorageProvider"
    BUCKET_DOES_NOT_EXISTS = "BucketDoesNotExists"
    BUCKET_SECRET_NOT_FOUND_IN_CREDENTIAL_STORE = "BucketSecretNotFoundInCredentialStore"
    TEST_SET_NOT_NEW_ON_CREATE = "TestSetNotNewOnCreate"
    TEST_AUTOMATION_KEY_MISMATCH = "TestAutomationKeyMismatch"
    TEST_SET_NEW_ON_UPDATE = "TestSetNewOnUpdate"
    TEST_SET_EMPTY = "TestSetEmpty"
    TEST_SET_DUPLICATE_PACKAGES = "TestSetDuplicatePackages"
    TEST_SET_VERSION_MASK_INVALID = "TestSetVersionMaskInvalid"
    TEST_SET_DEFINITION_NOT_FOUND = "TestSetDefinitionNotFound"
    TEST_SET_TEST_CASE_INVALID = "TestSetTestCaseInvalid"
    TEST_SET_TEST_CASE_VERSION_INVALID = "TestSetTestCaseVersionInvalid"
    TEST_AUTOMATION_VERSION_INVALID = "TestAutomationVersionInvalid"
    TEST_SET_EXECUTION_EMPTY_TEST_SET = "TestSetExecutionEmptyTestSet"
    TEST_SET_EXECUTION_CREATE_FAILED = "TestSetExecutionCreateFailed"
    TEST_SET_EXECUTION_DUPLICATE_UNIQUE_IDS = "TestSetExecutionDuplicateUniqueIds"
    TEST_CASE_ASSERTION_SCREENSHOT_MIME_TYPE_MISSING = "TestCaseAssertionScreenshotMimeTypeMissing"
    TEST_CASE_ASSERTION_SCREENSHOT_MISSING = "TestCaseAssertionScreenshotMissing"
    TEST_SET_EXECUTION_BATCH_EXECUTION_KEY_ALREADY_EXISTS = (
        "TestSetExecutionBatchExecutionKeyAlreadyExists"
    )
    TEST_DATA_QUEUE_CONTENT_JSON_SCHEMA_INVALID = "TestDataQueueContentJsonSchemaInvalid"
    TEST_DATA_QUEUE_NAME_CHANGE_NOT_ALLOWED = "TestDataQueueNameChangeNotAllowed"
    TEST_DATA_QUEUE_ITEM_VIOLATES_CONTENT_JSON_SCHEMA = "TestDataQueueItemViolatesContentJsonSchema"
    TEST_DATA_QUEUE_ITEMS_FROM_MULTIPLE_QUEUES = "TestDataQueueItemsFromMultipleQueues"
    TEST_DATA_QUEUE_ITEMS_BULK_ADD_MIXED = "TestDataQueueItemsBulkAddMixed"
    TEST_DATA_QUEUE_BULK_OPERATION_IN_PROGRESS = "TestDataQueueBulkOperationInProgress"
    TEST_SET_DUPLICATE_INPUT_ARGUMENT = "TestSetDuplicateInputArgument"
    TEST_SET_EXECUTION_INVALID_EXECUTION_TARGET = "TestSetExecutionInvalidExecutionTarget"
    ATTACHMENT_INVALID = "AttachmentInvalid"
    TEST_CASES_REEXECUTE_FAILED = "TestCasesReexecuteFailed"
    TEST_SET_TEST_CASE_MISSING_RELEASE_VERSION = "TestSetTestCaseMissingReleaseVersion"
    TEST_CASE_DEFINITION_DUPLICATE_IDS = "TestCaseDefinitionDuplicateIds"
    TEST_CASE_DEFINITION_IN_USE = "TestCaseDefinitionInUse"
    TEST_SET_SCHEDULE_INVALID_SCHEDULE_KEY = "TestSetScheduleInvalidScheduleKey"
    MEDIA_FILE_NOT_FOUND = "MediaFileNotFound"
    MEDIA_FILE_NOT_FOUND_FOR_KEY = "MediaFileNotFoundForKey"
    INVALID_MEDIA_FILES_UPLOAD = "InvalidMediaFilesUpload"
    MEDIA_FILE_TYPE_NOT_SUPPORTED = "MediaFileTypeNotSupported"
    CANNOT_BE_EXPLORED_BY_OWNER = "CannotBeExploredByOwner"
    ALREADY_EXPLORED_BY_CURRENT_USER = "AlreadyExploredByCurrentUser"
    NOT_EXPLORED_CURRENT_USER = "NotExploredCurrentUser"
    CANNOT_REMOVE_MACHINE_FROM_PERSONAL_WORKSPACE = "CannotRemoveMachineFromPersonalWorkspace"
    CANNOT_TOGGLE_DEBUG_MODE = "CannotToggleDebugMode"
    CANNOT_START_REMOTE_CONTROL = "CannotStartRemoteControl"
    CANNOT_STOP_REMOTE_CONTROL = "CannotStopRemoteControl"
    CHECK_FOR_UPDATES_WITH_PRODUCT_DUPLICATES = "CheckForUpdatesWithProductDuplicates"
    ACCOUNT_ID_MISSING = "AccountIdMissing"
    ACCOUNT_ID_PARTITION_KEY_MISMATCH = "AccountIdPartitionKeyMismatch"
    IDENTITY_KEY_MISSING = "IdentityKeyMissing"
    INVALID_DOWNLOAD_URI = "InvalidDownloadUri"
    INSTALLATION_ID_MISSING = "InstallationIdMissing"
    UPDATE_REQUEST_RETRY_FAILED = "UpdateRequestRetryFailed"
    INVALID_PRODUCT_VERSION = "InvalidProductVersion"
    PRODUCT_VERSION_UPDATE_NOT_ALLOWED = "ProductVersionUpdateNotAllowed"
    HOST_RETENTION_POLICY_INVALID_LICENSE_TYPE = "HostRetentionPolicyInvalidLicenseType"
    TENANT_RETENTION_POLICY_LICENSE_TYPE_NOT_SUPPORTED = (
        "TenantRetentionPolicyLicenseTypeNotSupported"
    )
    SW_ROBOT_CREATION_FAILED = "SWRobotCreationFailed"
    SW_ROBOT_CREATION_NOT_ENABLED = "SWRobotCreationNotEnabled"
    SW_PERSONAL_WORKSPACE_CREATION_FAILED = "SWPersonalWorkspaceCreationFailed"
    SW_PERSONAL_WORKSPACES_NOT_ENABLED = "SWPersonalWorkspacesNotEnabled"
    SW_MACHINE_TEMPLATE_CREATION_FAILED = "SWMachineTemplateCreationFailed"
    SW_MACHINE_TEMPLATE_ASSIGNMENT_FAILED = "SWMachineTemplateAssignmentFailed"
    SW_MACHINE_TEMPLATE_ASSIGNMENT_MISSING_VIRTUAL_FOLDER = (
        "SWMachineTemplateAssignmentMissingVirtualFolder"
    )
    SW_ROBOT_CREATION_NO_LICENSE = "SWRobotCreationNoLicense"
    SW_USER_DOES_NOT_HAVE_AN_ATTENDED_ROBOT_OR_PROVISION_NOT_ENABLED = (
        "SWUserDoesNotHaveAnAttendedRobotOrProvisionNotEnabled"
    )
    SW_USER_INACTIVE = "SWUserInactive"
    SW_USER_LICENSING_ENABLED_NO_ROBOTS = "SWUserLicensingEnabledNoRobots"
    SW_USER_LICENSING_ENABLED_ROBOT_PROVISION_FAILED = "SWUserLicensingEnabledRobotProvisionFailed"
    SW_USER_LICENSING_ENABLED_ATTENDED_LICENSE = "SWUserLicensingEnabledAttendedLicense"
    SW_USER_LICENSING_DISABLED_NO_ROBOTS = "SWUserLicensingDisabledNoRobots"
    SW_USER_LICENSING_DISABLED_ROBOT_PROVISION_FAILED = (
        "SWUserLicensingDisabledRobotProvisionFailed"
    )
    SW_USER_LICENSING_DISABLED_ATTENDED_LICENSE = "SWUserLicensingDisabledAttendedLicense"
    CONNECTIONS_AVAILABLE_ONLY_IN_PW = "ConnectionsAvailableOnlyInPW"
    RESOURCE_OVERWRITE_NOT_SUPPORTED = "ResourceOverwriteNotSupported"
    RESOURCE_NOT_OVERWRITABLE = "ResourceNotOverwritable"
    RESOURCE_OVERWRITE_NOT_SUPPORTED_IN_STANDARD_FOLDERS = (
        "ResourceOverwriteNotSupportedInStandardFolders"
    )
    MULTIPLE_OVERWRITES_FOR_SAME_RESOURCE_KEY_NOT_SUPPORTED = (
        "MultipleOverwritesForSameResourceKeyNotSupported"
    )
    PACKAGE_RESOURCE_NOT_FOUND = "PackageResourceNotFound"
    INVALID_CONNECTION_ID = "InvalidConnectionId"
    CONNECTION_NOT_FOUND = "ConnectionNotFound"
    INVALID_CONNECTION_TYPE = "InvalidConnectionType"
    CONNECTED_EVENT_TRIGGER_NO_CONNECTION = "ConnectedEventTriggerNoConnection"
    CONNECTED_EVENT_TRIGGER_CREATE_FAILED = "ConnectedEventTriggerCreateFailed"
    CONNECTED_EVENT_TRIGGER_DELETE_FAILED = "ConnectedEventTriggerDeleteFailed"
    MISSING_EVENT_TRIGGER_BINDING = "MissingEventTriggerBinding"
    VIRTUAL_TRIGGER_CAN_NOT_HAVE_USER = "VirtualTriggerCanNotHaveUser"
    EVENT_TRIGGER_CREATE_FAILED_CONNECTION_NOT_AVAILABLE = (
        "EventTriggerCreateFailedConnectionNotAvailable"
    )
    USER_HAS_NO_ROBOT_TO_FIRE_USER_EVENT_TRIGGER = "UserHasNoRobotToFireUserEventTrigger"
    CREDENTIALS_PROXY_NOT_FOUND = "CredentialsProxyNotFound"
    CANNOT_DELETE_CREDENTIALS_PROXY_IN_USE = "CannotDeleteCredentialsProxyInUse"
    CREDENTIALS_PROXY_URL_MUST_BE_HTTPS = "CredentialsProxyUrlMustBeHttps"
    CREDENTIALS_PROXY_HOST_URL_UPDATE_REQUIRES_SECRET_RESUBMISSION = (
        "CredentialsProxyHostUrlUpdateRequiresSecretResubmission"
    )
    CREDENTIALS_PROXY_BAD_SECRET_FORMAT = "CredentialsProxyBadSecretFormat"
    CREDENTIALS_PROXY_AUTH_HEALTH_REQUEST_FAILED = "CredentialsProxyAuthHealthRequestFailed"
    CREDENTIALS_PROXY_HEALTH_REQUEST_FAILED = "CredentialsProxyHealthRequestFailed"
    CREDENTIALS_PROXY_REQUEST_FAILED_INVALID_CREDENTIALS = (
        "CredentialsProxyRequestFailedInvalidCredentials"
    )
    CREDENTIALS_PROXY_CONNECTION_REFUSED = "CredentialsProxyConnectionRefused"
    CREDENTIALS_PROXY_TYPE_CANNOT_BE_UPDATED = "CredentialsProxyTypeCannotBeUpdated"
    CREDENTIALS_PROXY_REQUEST_FAILED_FORBIDDEN = "CredentialsProxyRequestFailedForbidden"
    CREDENTIALS_PROXY_REQUEST_FAILED_NOT_FOUND = "CredentialsProxyRequestFailedNotFound"
    CREDENTIALS_PROXY_REQUEST_FAILED_INTERNAL_SERVER_ERROR = (
        "CredentialsProxyRequestFailedInternalServerError"
    )
    CREDENTIALS_PROXY_REQUEST_FAILED_UNHANDLED_ERROR = "CredentialsProxyRequestFailedUnhandledError"
    CREDENTIALS_PROXY_REQUEST_FAILED_BAD_REQUEST = "CredentialsProxyRequestFailedBadRequest"
    CREDENTIALS_PROXY_TYPE_CANNOT_BE_CREATED = "CredentialsProxyTypeCannotBeCreated"
    SERVERLESS_CREATE_MACHINE_TEMPLATE_ERROR_CODE = "ServerlessCreateMachineTemplateErrorCode"
    SERVERLESS_UPDATE_MACHINE_TEMPLATE_ERROR_CODE = "ServerlessUpdateMachineTemplateErrorCode"
    SERVERLESS_DELETE_MACHINE_TEMPLATE_ERROR_CODE = "ServerlessDeleteMachineTemplateErrorCode"
    SERVERLESS_UNKOWN_ACTION_MACHINE_TEMPLATE_ERROR_CODE = (
        "ServerlessUnkownActionMachineTemplateErrorCode"
    )
    SERVERLESS_VPN_INVALID_CIDR = "ServerlessVpnInvalidCidr"
    SERVERLESS_VPN_INVALID_STATE = "ServerlessVpnInvalidState"
    SERVERLESS_VPN_NOT_FOUND = "ServerlessVpnNotFound"
    SERVERLESS_UNKNOWN_ERROR = "ServerlessUnknownError"
    SERVERLESS_NO_MACHINE_TEMPLATE = "ServerlessNoMachineTemplate"
    SERVERLESS_GENERIC_WORKLOADS_NOT_ENABLED = "ServerlessGenericWorkloadsNotEnabled"
    SERVERLESS_SERVICE_IS_DISABLED_IN_TENANT = "ServerlessServiceIsDisabledInTenant"
    INVALID_SOLUTION_ARCHIVE = "InvalidSolutionArchive"
    COMPATIBILITY_CHECK_FAIL = "CompatibilityCheckFail"
    ROLLBACK_NOT_SUPPORTED = "RollbackNotSupported"
    SOLUTIONS_RESOURCE_NOT_FOUND = "SolutionsResourceNotFound"
    SOLUTIONS_RESOURCE_NOT_SUPPORTED = "SolutionsResourceNotSupported"
    SOLUTIONS_RESOURCES_NOT_FOUND = "SolutionsResourcesNotFound"
    FOLDER_KEY_REQUIRED = "FolderKeyRequired"
    SOLUTIONS_CANNOT_INSTALL_IN_CLASSIC_FOLDER = "SolutionsCannotInstallInClassicFolder"
    SOLUTIONS_CANNOT_INSTALL_IN_SOLUTION_FOLDER = "SolutionsCannotInstallInSolutionFolder"
    SOLUTION_IS_NOT_INSTALLED_AT_PATH = "SolutionIsNotInstalledAtPath"
    SOLUTION_FOLDER_NOT_FOUND = "SolutionFolderNotFound"
    SOLUTION_FOLDER_HAS_JOBS_NOT_IN_FINAL_STATE = "SolutionFolderHasJobsNotInFinalState"
    SOLUTION_FILE_NOT_FOUND = "SolutionFileNotFound"
    SOLUTION_PACKAGE_URL_IS_INVALID = "SolutionPackageUrlIsInvalid"
    SOLUTION_INSTALLATION_FOLDER_NOT_FOUND = "SolutionInstallationFolderNotFound"
    SOLUTION_PACKAGE_NOT_IN_SCOPE = "SolutionPackageNotInScope"
    EXPORT_TIMEOUT = "ExportTimeout"
    INVALID_MESSAGE_RECEIVED = "InvalidMessageReceived"
    INTEGRATION_SERVICE_API_FAILURE = "IntegrationServiceApiFailure"
    JOB_FAULTED = "JobFaulted"
    JOB_STOPPED = "JobStopped"
    JOB_UNKNOWN_FINAL_STATUS = "JobUnknownFinalStatus"
    TRIGGER_BAD_REQUEST = "TriggerBadRequest"
    MAX_TRIGGERS_LIMIT_REACHED = "MaxTriggersLimitReached"
    CALLBACK_NOT_ENABLED_FOR_TRIGGER = "CallbackNotEnabledForTrigger"
    CALLBACK_IS_REQUIRED = "CallbackIsRequired"
    CALENDAR_NOT_FOUND = "CalendarNotFound"
    CONTENT_LENGTH_TOO_LARGE = "ContentLengthTooLarge"
    CANNOT_CREATE_OR_MIGRATE_TENANT_DB = "CannotCreateOrMigrateTenantDb"
    """Only in version 17.0."""
    CLASSIC_CANNOT_CLEAN_NOT_FAILED_MIGRATIONS = "ClassicCannotCleanNotFailedMigrations"
    """Only in version 17.0."""
    CLASSIC_ROBOT_MAPPED_TO_INVALID_USER = "ClassicRobotMappedToInvalidUser"
    """Only in version 17.0."""
    CLASSIC_ROBOT_NOT_FOUND = "ClassicRobotNotFound"
    """Only in version 17.0."""
    CLASSIC_ROBOT_TO_USER_MAPPING_USERNAME_MISSMATCH = "ClassicRobotToUserMappingUsernameMissmatch"
    """Only in version 17.0."""
    INVALID_TENANT_MOVE_STATUS = "InvalidTenantMoveStatus"
    """Only in version 17.0."""
    MAX_SIBLINGS_LIMIT_REACHED = "MaxSiblingsLimitReached"
    """Only in version 17.0."""
    NOT_SUCCESSFUL_ENTITY_MIGRATION = "NotSuccessfulEntityMigration"
    """Only in version 17.0."""
    ROBOT_ON_DIFFERENT_MACHINE_MAPPED_TO_SAME_USER = "RobotOnDifferentMachineMappedToSameUser"
    """Only in version 17.0."""
    SAME_ROBOT_USERNAME_MAPPED_TO_DIFERENT_USER = "SameRobotUsernameMappedToDiferentUser"
    """Only in version 17.0."""
    SERVERLESS_ROBOT_JOB_TYPE_INVALID = "ServerlessRobotJobTypeInvalid"
    """Only in version 17.0."""
    TENANT_MOVE_ID_CONFLICT = "TenantMoveIdConflict"
    """Only in version 17.0."""
    TENANT_MOVE_MIGRATION_CONFLICT = "TenantMoveMigrationConflict"
    """Only in version 17.0."""
    USER_MAPPED_TO_ROBOT_WITH_DIFFERENT_USERNAME = "UserMappedToRobotWithDifferentUsername"
    """Only in version 17.0."""
    DUPLICATE_KEY = "DuplicateKey"
    """Only in version 20.0."""
    FEATURE_UNAVAILABLE = "FeatureUnavailable"
    """Only in version 20.0."""
    PARTIALLY_CREATED_JOBS = "PartiallyCreatedJobs"
    """Only in version 20.0."""
    CREATE_CUSTOM_MIXED_ROLE_NOT_ALLOWED = "CreateCustomMixedRoleNotAllowed"
    """Only in version 20.0."""
    UNCLEAR_ROLE_PLEASE_TENANT_OR_FOLDER = "UnclearRolePleaseTenantOrFolder"
    """Only in version 20.0."""
    MIXED_ROLES_USAGE_BLOCKED = "MixedRolesUsageBlocked"
    """Only in version 20.0."""
    NOT_ALLOWED_BY_LICENSE_PLAN_TO_CONFIGURE_ROLES = "NotAllowedByLicensePlanToConfigureRoles"
    """Only in version 20.0."""
    CANNOT_ISSUE_USER_TOKEN_DUE_TO_BLOCKING_ORG_ACCESS_POLICY = (
        "CannotIssueUserTokenDueToBlockingOrgAccessPolicy"
    )
    """Only in version 20.0."""
    CANNOT_ISSUE_USER_TOKEN_DUE_TO_USER_NOT_PART_OF_ORG = (
        "CannotIssueUserTokenDueToUserNotPartOfOrg"
    )
    """Only in version 20.0."""
    ACTION_DENIED_BY_AUTHORIZATION_POLICY = "ActionDeniedByAuthorizationPolicy"
    """Only in version 20.0."""
    SECRET_ASSET_EMPTY_VALUE = "SecretAssetEmptyValue"
    """Only in version 20.0."""
    SECRET_ASSET_EMPTY_VALUE_FOR_USER = "SecretAssetEmptyValueForUser"
    """Only in version 20.0."""
    ASSET_JSON_SCHEMA_DEFINITION_NOT_FOUND = "AssetJsonSchemaDefinitionNotFound"
    """Only in version 20.0."""
    DISABLED_DUE_TO_MACHINE_DELETED = "DisabledDueToMachineDeleted"
    """Only in version 20.0."""
    CONFIGURATION_CHANGED_DUE_TO_SESSION_DELETED = "ConfigurationChangedDueToSessionDeleted"
    """Only in version 20.0."""
    QUEUE_TRIGGER_PROCESS_TYPE_NOT_ALLOWED = "QueueTriggerProcessTypeNotAllowed"
    """Only in version 20.0."""
    API_TRIGGER_JOBS_NOT_CREATED = "ApiTriggerJobsNotCreated"
    """Only in version 20.0."""
    HTTP_TRIGGER_JOBS_NOT_CREATED = "HttpTriggerJobsNotCreated"
    """Only in version 20.0."""
    DISABLED_DUE_TO_SESSION_DELETED = "DisabledDueToSessionDeleted"
    """Only in version 20.0."""
    HTTP_TRIGGER_NOT_FOUND = "HttpTriggerNotFound"
    """Only in version 20.0."""
    HTTP_TRIGGER_PATH_MISSING = "HttpTriggerPathMissing"
    """Only in version 20.0."""
    HTTP_TRIGGER_SLUG_CONFLICT = "HttpTriggerSlugConflict"
    """Only in version 20.0."""
    BUSINESS_RULE_NOT_FOUND = "BusinessRuleNotFound"
    """Only in version 20.0."""
    INVALID_BUSINESS_RULE_VERSION = "InvalidBusinessRuleVersion"
    """Only in version 20.0."""
    JOB_GRAPH_TOO_LARGE = "JobGraphTooLarge"
    """Only in version 20.0."""
    INVALID_PACKAGE_DESCRIPTOR_JSON_VERSION = "InvalidPackageDescriptorJsonVersion"
    """Only in version 20.0."""
    INVALID_RELEASE_KEY_AND_NAME = "InvalidReleaseKeyAndName"
    """Only in version 20.0."""
    PACKAGE_FIELD_LIMIT_EXCEEDED = "PackageFieldLimitExceeded"
    """Only in version 20.0."""
    QUEUE_ITEM_PROGRESS_DATA_SIZE_EXCEEDED = "QueueItemProgressDataSizeExceeded"
    """Only in version 20.0."""
    INVALID_TRANSACTION_EXTERNAL_RESULT = "InvalidTransactionExternalResult"
    """Only in version 20.0."""
    USER_LICENSE_DISABLED = "UserLicenseDisabled"
    """Only in version 20.0."""
    LICENSE_RELEASE_FAILURE = "LicenseReleaseFailure"
    """Only in version 20.0."""
    LICENSE_RETRIEVE_FAILURE = "LicenseRetrieveFailure"
    """Only in version 20.0."""
    PUBLISH_IS_NOT_ALLOWED_FOR_THIS_PACKAGE_TYPE = "PublishIsNotAllowedForThisPackageType"
    """Only in version 20.0."""
    PACKAGE_VERSION_TOO_LONG = "PackageVersionTooLong"
    """Only in version 20.0."""
    SLUG_ALREADY_USED = "SlugAlreadyUsed"
    """Only in version 20.0."""
    WEBHOOK_ALREADY_DISABLED = "WebhookAlreadyDisabled"
    """Only in version 20.0."""
    NOT_ALLOWED_BY_LICENSE_PLAN_TO_CONFIGURE_CREDENTIAL_STORES = (
        "NotAllowedByLicensePlanToConfigureCredentialStores"
    )
    """Only in version 20.0."""
    NOT_ALLOWED_BY_LICENSE_PLAN_TO_RETRIVE_CREDENTIALS = (
        "NotAllowedByLicensePlanToRetriveCredentials"
    )
    """Only in version 20.0."""
    TASK_METADATA_SAVE_ERROR = "TaskMetadataSaveError"
    """Only in version 20.0."""
    TASK_DEFINTION_VERSION_HAVE_ACTIVE_TASKS = "TaskDefintionVersionHaveActiveTasks"
    """Only in version 20.0."""
    TASK_DEFINTION_VERSION_HAVE_ACTIVE_APPS = "TaskDefintionVersionHaveActiveApps"
    """Only in version 20.0."""
    FAILED_TO_RETRIEVE_ASSOCIATED_APPS = "FailedToRetrieveAssociatedApps"
    """Only in version 20.0."""
    TASK_SLA_NOT_ENABLED = "TaskSlaNotEnabled"
    """Only in version 20.0."""
    APP_TASK_DATA_VIOLATES_APPS_ACTION_SCHEMA = "AppTaskDataViolatesAppsActionSchema"
    """Only in version 20.0."""
    FAILED_TO_RETRIEVE_ACTIOND_APPS = "FailedToRetrieveActiondApps"
    """Only in version 20.0."""
    APP_TASK_DATA_VIOLATES_EXPECTED_JSON_PARSING = "AppTaskDataViolatesExpectedJsonParsing"
    """Only in version 20.0."""
    ACTION_DEFINITION_REPLACEDBY_ACTION_APPS = "ActionDefinitionReplacedbyActionApps"
    """Only in version 20.0."""
    TASK_ASSIGNMENTS_REQUIRED = "TaskAssignmentsRequired"
    """Only in version 20.0."""
    GROUP_ASSIGNMENT_NOT_ENABLED = "GroupAssignmentNotEnabled"
    """Only in version 20.0."""
    ASSIGNMENT_CRITERIA_NOT_SUPPORTED = "AssignmentCriteriaNotSupported"
    """Only in version 20.0."""
    MULTIPLE_GROUP_ASSIGNMENT_NOT_ENABLED = "MultipleGroupAssignmentNotEnabled"
    """Only in version 20.0."""
    SAVE_AND_REASSIGN_NOT_PERMITTED_FOR_GROUP_TASK = "SaveAndReassignNotPermittedForGroupTask"
    """Only in version 20.0."""
    GROUP_ASSIGNMENT_ACTION_NOT_PERMITTED = "GroupAssignmentActionNotPermitted"
    """Only in version 20.0."""
    REASSIGN_OR_UNASSIGN_NOT_PERMITTED_FOR_ALL_USER_TASKS = (
        "ReassignOrUnassignNotPermittedForAllUserTasks"
    )
    """Only in version 20.0."""
    LOCAL_GROUP_DOES_NOT_EXIST = "LocalGroupDoesNotExist"
    """Only in version 20.0."""
    NO_ELIGIBLE_USERS_FOUND = "NoEligibleUsersFound"
    """Only in version 20.0."""
    TASKS_USER_UNLICENSED = "TasksUserUnlicensed"
    """Only in version 20.0."""
    FAILED_TO_VALIDATE_LICENSE_TASKS = "FailedToValidateLicenseTasks"
    """Only in version 20.0."""
    INVALID_ASSIGNMENT_REQUEST = "InvalidAssignmentRequest"
    """Only in version 20.0."""
    NO_ELIGIBLE_USERS_FOUND_IN_GROUP = "NoEligibleUsersFoundInGroup"
    """Only in version 20.0."""
    WORKLOAD_ROUND_ROBIN_NOT_ALLOWED_FOR_AD_GROUPS = "WorkloadRoundRobinNotAllowedForAdGroups"
    """Only in version 20.0."""
    MULTIPLE_USERS_ONLY_SUPPORTED_FOR_WORKLOAD_ASSIGNMENT = (
        "MultipleUsersOnlySupportedForWorkloadAssignment"
    )
    """Only in version 20.0."""
    GROUP_NOT_ALLOWED_FOR_SINGLE_USER_ASSIGNMENT = "GroupNotAllowedForSingleUserAssignment"
    """Only in version 20.0."""
    WORKLOAD_EMAIL_ASSIGNMENT_TOO_MANY_USERS = "WorkloadEmailAssignmentTooManyUsers"
    """Only in version 20.0."""
    TASK_REOPEN_ERROR = "TaskReopenError"
    """Only in version 20.0."""
    TASK_NOT_GROUP_ASSIGNED = "TaskNotGroupAssigned"
    """Only in version 20.0."""
    TASK_UNCLAIM_NOT_CLAIMER = "TaskUnclaimNotClaimer"
    """Only in version 20.0."""
    BUCKET_ENCRYPTED_CANNOT_BE_CHANGED = "BucketEncryptedCannotBeChanged"
    """Only in version 20.0."""
    BLOB_FILE_ENCRYPTION_KEY_NOT_FOUND = "BlobFileEncryptionKeyNotFound"
    """Only in version 20.0."""
    BUCKET_ENCRYPTED_CANNOT_BE_ENABLED = "BucketEncryptedCannotBeEnabled"
    """Only in version 20.0."""
    BUCKET_CONNECTION_NOT_FOUND = "BucketConnectionNotFound"
    """Only in version 20.0."""
    TEST_SET_EXECUTION_TRIGGER_FAILED = "TestSetExecutionTriggerFailed"
    """Only in version 20.0."""
    ACTION_NOT_ALLOWED_ON_TEST_SET_MIGRATED_TO_TEST_MANAGER = (
        "ActionNotAllowedOnTestSetMigratedToTestManager"
    )
    """Only in version 20.0."""
    TEST_SET_EXECUTION_TIMED_OUT = "TestSetExecutionTimedOut"
    """Only in version 20.0."""
    TEST_SET_SCHEDULE_ACTION_NOT_ALLOWED_FOR_LIMITED_CAPABILITY_TENANT = (
        "TestSetScheduleActionNotAllowedForLimitedCapabilityTenant"
    )
    """Only in version 20.0."""
    MEDIA_FILE_INVALID_TENANT = "MediaFileInvalidTenant"
    """Only in version 20.0."""
    JOB_START_NOT_ALLOWED_BY_POLICY = "JobStartNotAllowedByPolicy"
    """Only in version 20.0."""
    JOB_RESUME_NOT_ALLOWED_BY_POLICY = "JobResumeNotAllowedByPolicy"
    """Only in version 20.0."""
    INVALID_OVERWRITE = "InvalidOverwrite"
    """Only in version 20.0."""
    ASSETS_NOT_FOUND = "AssetsNotFound"
    """Only in version 20.0."""
    BUCKETS_NOT_FOUND = "BucketsNotFound"
    """Only in version 20.0."""
    QUEUES_NOT_FOUND = "QueuesNotFound"
    """Only in version 20.0."""
    PROCESSES_NOT_FOUND = "ProcessesNotFound"
    """Only in version 20.0."""
    BUSINESS_RULES_NOT_FOUND = "BusinessRulesNotFound"
    """Only in version 20.0."""
    TASK_CATALOGS_NOT_FOUND = "TaskCatalogsNotFound"
    """Only in version 20.0."""
    APPS_NOT_FOUND = "AppsNotFound"
    """Only in version 20.0."""
    INDEXES_NOT_FOUND = "IndexesNotFound"
    """Only in version 20.0."""
    IXP_PROJECT_NOT_FOUND = "IXPProjectNotFound"
    """Only in version 20.0."""
    IXP_PROJECT_VERSION_NOT_FOUND = "IXPProjectVersionNotFound"
    """Only in version 20.0."""
    MCP_SERVERS_NOT_FOUND = "McpServersNotFound"
    """Only in version 20.0."""
    MEMORY_SPACES_NOT_FOUND = "MemorySpacesNotFound"
    """Only in version 20.0."""
    REMOTE_A2A_AGENTS_NOT_FOUND = "RemoteA2aAgentsNotFound"
    """Only in version 20.0."""
    IXP_DEPLOYMENTS_NOT_FOUND = "IxpDeploymentsNotFound"
    """Only in version 20.0."""
    CONNECTED_EVENT_TRIGGER_STATE_UPSTREAM_FAIL = "ConnectedEventTriggerStateUpstreamFail"
    """Only in version 20.0."""
    CONNECTED_EVENT_TRIGGER_ON_SHELL_CONNECTION_ERROR = (
        "ConnectedEventTriggerOnShellConnectionError"
    )
    """Only in version 20.0."""
    EVENT_TRIGGER_CREATE_FAILED_VENDOR_ERROR = "EventTriggerCreateFailedVendorError"
    """Only in version 20.0."""
    CREDENTIALS_PROXY_GET_ASSET_FROM_DISCONNECTED_PROXY_NOT_ALLOWED_FOR_THIS_ACTIVITY_VERSION = (
        "CredentialsProxyGetAssetFromDisconnectedProxyNotAllowedForThisActivityVersion"
    )
    """Only in version 20.0."""
    CREDENTIALS_PROXY_REQUEST_FAILED_WITH_TIMEOUT = "CredentialsProxyRequestFailedWithTimeout"
    """Only in version 20.0."""
    SERVERLESS_JOB_TYPE_INVALID = "ServerlessJobTypeInvalid"
    """Only in version 20.0."""
    SOLUTION_LIBRARY_URL_IS_INVALID = "SolutionLibraryUrlIsInvalid"
    """Only in version 20.0."""
    TENANT_LIBRARY_FEED_NOT_ENABLED = "TenantLibraryFeedNotEnabled"
    """Only in version 20.0."""
    SOLUTIONS_CANNOT_INSTALL_IN_PW_FOLDER = "SolutionsCannotInstallInPWFolder"
    """Only in version 20.0."""
    INVALID_MERGE = "InvalidMerge"
    """Only in version 20.0."""
    SOLUTION_CONNECTION_INFO_INVALID = "SolutionConnectionInfoInvalid"
    """Only in version 20.0."""
    CANNOT_CHANGE_INSTALLATION_FOLDER = "CannotChangeInstallationFolder"
    """Only in version 20.0."""
    SOLUTION_INVALID_FOLDER_HIERARCHY = "SolutionInvalidFolderHierarchy"
    """Only in version 20.0."""
    SOLUTION_PACKAGE_CONTENT_MISMATCH = "SolutionPackageContentMismatch"
    """Only in version 20.0."""
    EXPORT_TENANT_DAILY_LIMIT_REACHED = "ExportTenantDailyLimitReached"
    """Only in version 20.0."""
    ENTITLEMENT_CONSUMATION_FAILURE = "EntitlementConsumationFailure"
    """Only in version 20.0."""
    LIMIT_EXCEEDED = "LimitExceeded"
    """Only in version 20.0."""
    REPORTS_LIMITS_EXCEEDED = "ReportsLimitsExceeded"
    """Only in version 20.0."""
    ASSISTANT_WEB_PROVISIONING_FAILED = "AssistantWebProvisioningFailed"
    """Only in version 20.0."""
    CLEAN_UP_MIGRATION_DATA_FAILED = "CleanUpMigrationDataFailed"
    """Only in version 20.0."""
    DEBUG_SOLUTION_PROCESS_CREATION_RESTRICTED = "DebugSolutionProcessCreationRestricted"
    """Only in version 20.0."""
    ATTACHMENT_NOT_FOUND = "AttachmentNotFound"
    """Only in version 20.0."""


class ExecutionSettingsConfigScope(_model.Enumeration):
    """Whether execution settings apply globally or to single robots.

    Enumeration type ``UiPath.Server.Configuration.OData.ExecutionSettingsConfigScope``.
    """

    __type__ = "UiPath.Server.Configuration.OData.ExecutionSettingsConfigScope"
    GLOBAL = "Global"
    ROBOT = "Robot"


class ExecutionTriggerType(_model.Enumeration):
    """What set off a test set run: a person, a schedule, an external tool or Test Manager.

    Enumeration type ``UiPath.Server.Configuration.OData.ExecutionTriggerType``.
    """

    __type__ = "UiPath.Server.Configuration.OData.ExecutionTriggerType"
    MANUAL = "Manual"
    SCHEDULED = "Scheduled"
    EXTERNAL_TOOL = "ExternalTool"
    TEST_MANAGER = "TestManager"
    """Only in version 20.0."""


class ExportStatus(_model.Enumeration):
    """State of a background export: new, in progress, completed or failed.

    Enumeration type ``UiPath.Server.Configuration.OData.ExportStatus``.
    """

    __type__ = "UiPath.Server.Configuration.OData.ExportStatus"
    NEW = "New"
    IN_PROGRESS = "InProgress"
    COMPLETED = "Completed"
    FAILED = "Failed"


class ExportType(_model.Enumeration):
    """Kind of data a background export holds, such as audit, queues, robot logs or jobs.

    Enumeration type ``UiPath.Server.Configuration.OData.ExportType``.
    """

    __type__ = "UiPath.Server.Configuration.OData.ExportType"
    ORCHESTRATOR_AUDIT = "OrchestratorAudit"
    TEST_AUTOMATION_AUDIT = "TestAutomationAudit"
    QUEUES = "Queues"
    LOGS = "Logs"
    JOBS = "Jobs"
    RATE_LIMITS_REPORT_QUEUE_ITEMS = "RateLimitsReportQueueItems"
    """Only in version 20.0."""
    RATE_LIMITS_REPORT_JOBS = "RateLimitsReportJobs"
    """Only in version 20.0."""
    AUTOPILOT_FOR_ROBOTS_DATA = "AutopilotForRobotsData"
    """Only in version 20.0."""


class FeedType(_model.Enumeration):
    """Kind of package feed: processes, libraries, a personal workspace or a folder hierarchy.

    Enumeration type ``UiPath.Server.Configuration.OData.FeedType``.
    """

    __type__ = "UiPath.Server.Configuration.OData.FeedType"
    UNDEFINED = "Undefined"
    PROCESSES = "Processes"
    LIBRARIES = "Libraries"
    PERSONAL_WORKSPACE = "PersonalWorkspace"
    FOLDER_HIERARCHY = "FolderHierarchy"


class FolderPermissionModel(_model.Enumeration):
    """Whether a folder takes its roles from the tenant or has its own.

    Enumeration type ``UiPath.Server.Configuration.OData.FolderPermissionModel``.
    """

    __type__ = "UiPath.Server.Configuration.OData.FolderPermissionModel"
    INHERIT_FROM_TENANT = "InheritFromTenant"
    FINE_GRAINED = "FineGrained"


class FolderType(_model.Enumeration):
    """Kind of folder: standard, personal workspace, virtual, or one made for a solution.

    Enumeration type ``UiPath.Server.Configuration.OData.FolderType``.
    """

    __type__ = "UiPath.Server.Configuration.OData.FolderType"
    STANDARD = "Standard"
    PERSONAL = "Personal"
    VIRTUAL = "Virtual"
    SOLUTION = "Solution"
    DEBUG_SOLUTION = "DebugSolution"
    """Only in version 20.0."""


class Hosting(_model.Enumeration):
    """Who hosts a pool of cloud machines: the customer or UiPath itself.

    Enumeration type ``UiPath.Server.Configuration.OData.Hosting``.
    """

    __type__ = "UiPath.Server.Configuration.OData.Hosting"
    CUSTOMER = "Customer"
    SYSTEM = "System"


class HttpStatusCode(_model.Enumeration):
    """Standard HTTP status by name, as reported for each file of a package upload.

    Enumeration type ``UiPath.Server.Configuration.OData.HttpStatusCode``.
    """

    __type__ = "UiPath.Server.Configuration.OData.HttpStatusCode"
    CONTINUE = "Continue"
    SWITCHING_PROTOCOLS = "SwitchingProtocols"
    PROCESSING = "Processing"
    EARLY_HINTS = "EarlyHints"
    OK = "OK"
    CREATED = "Created"
    ACCEPTED = "Accepted"
    NON_AUTHORITATIVE_INFORMATION = "NonAuthoritativeInformation"
    NO_CONTENT = "NoContent"
    RESET_CONTENT = "ResetContent"
    PARTIAL_CONTENT = "PartialContent"
    MULTI_STATUS = "MultiStatus"
    ALREADY_REPORTED = "AlreadyReported"
    IM_USED = "IMUsed"
    MULTIPLE_CHOICES = "MultipleChoices"
    MOVED_PERMANENTLY = "MovedPermanently"
    FOUND = "Found"
    SEE_OTHER = "SeeOther"
    NOT_MODIFIED = "NotModified"
    USE_PROXY = "UseProxy"
    UNUSED = "Unused"
    REDIRECT_KEEP_VERB = "RedirectKeepVerb"
    PERMANENT_REDIRECT = "PermanentRedirect"
    BAD_REQUEST = "BadRequest"
    UNAUTHORIZED = "Unauthorized"
    PAYMENT_REQUIRED = "PaymentRequired"
    FORBIDDEN = "Forbidden"
    NOT_FOUND = "NotFound"
    METHOD_NOT_ALLOWED = "MethodNotAllowed"
    NOT_ACCEPTABLE = "NotAcceptable"
    PROXY_AUTHENTICATION_REQUIRED = "ProxyAuthenticationRequired"
    REQUEST_TIMEOUT = "RequestTimeout"
    CONFLICT = "Conflict"
    GONE = "Gone"
    LENGTH_REQUIRED = "LengthRequired"
    PRECONDITION_FAILED = "PreconditionFailed"
    REQUEST_ENTITY_TOO_LARGE = "RequestEntityTooLarge"
    REQUEST_URI_TOO_LONG = "RequestUriTooLong"
    UNSUPPORTED_MEDIA_TYPE = "UnsupportedMediaType"
    REQUESTED_RANGE_NOT_SATISFIABLE = "RequestedRangeNotSatisfiable"
    EXPECTATION_FAILED = "ExpectationFailed"
    MISDIRECTED_REQUEST = "MisdirectedRequest"
    UNPROCESSABLE_ENTITY = "UnprocessableEntity"
    LOCKED = "Locked"
    FAILED_DEPENDENCY = "FailedDependency"
    UPGRADE_REQUIRED = "UpgradeRequired"
    PRECONDITION_REQUIRED = "PreconditionRequired"
    TOO_MANY_REQUESTS = "TooManyRequests"
    REQUEST_HEADER_FIELDS_TOO_LARGE = "RequestHeaderFieldsTooLarge"
    UNAVAILABLE_FOR_LEGAL_REASONS = "UnavailableForLegalReasons"
    INTERNAL_SERVER_ERROR = "InternalServerError"
    NOT_IMPLEMENTED = "NotImplemented"
    BAD_GATEWAY = "BadGateway"
    SERVICE_UNAVAILABLE = "ServiceUnavailable"
    GATEWAY_TIMEOUT = "GatewayTimeout"
    HTTP_VERSION_NOT_SUPPORTED = "HttpVersionNotSupported"
    VARIANT_ALSO_NEGOTIATES = "VariantAlsoNegotiates"
    INSUFFICIENT_STORAGE = "InsufficientStorage"
    LOOP_DETECTED = "LoopDetected"
    NOT_EXTENDED = "NotExtended"
    NETWORK_AUTHENTICATION_REQUIRED = "NetworkAuthenticationRequired"
    AMBIGUOUS = "Ambiguous"
    """Only in version 17.0."""
    MOVED = "Moved"
    """Only in version 17.0."""
    REDIRECT = "Redirect"
    """Only in version 17.0."""
    REDIRECT_METHOD = "RedirectMethod"
    """Only in version 17.0."""
    TEMPORARY_REDIRECT = "TemporaryRedirect"
    """Only in version 17.0."""


class JobAutoHealStatus(_model.Enumeration):
    """Whether Autopilot found an issue while a job was running.

    Enumeration type ``UiPath.Server.Configuration.OData.JobAutoHealStatus``.

    Only in version 20.0.
    """

    __type__ = "UiPath.Server.Configuration.OData.JobAutoHealStatus"
    NONE = "None"
    ISSUE_DETECTED = "IssueDetected"


class JobPendingReasons(_model.Enumeration):
    """Why a job would stay pending, such as a busy robot, missing license or unassigned machine.

    Enumeration type ``UiPath.Server.Configuration.OData.JobPendingReasons``.
    """

    __type__ = "UiPath.Server.Configuration.OData.JobPendingReasons"
    ROBOT_NOT_ASSIGNED_TO_FOLDER = "RobotNotAssignedToFolder"
    ROBOT_NOT_FOUND = "RobotNotFound"
    ROBOT_NO_CREDENTIALS = "RobotNoCredentials"
    ROBOT_BUSY = "RobotBusy"
    ROBOT_CONCURRENCY_LIMIT = "RobotConcurrencyLimit"
    TEMPLATE_NO_RUNTIME = "TemplateNoRuntime"
    TEMPLATE_NO_HOSTS_AVAILABLE = "TemplateNoHostsAvailable"
    TEMPLATE_NO_LICENSE = "TemplateNoLicense"
    TEMPLATE_FULL_CAPACITY = "TemplateFullCapacity"
    TEMPLATE_NOT_ASSIGNED_TO_FOLDER = "TemplateNotAssignedToFolder"
    TEMPLATE_MAINTENANCE_MODE = "TemplateMaintenanceMode"
    DYNAMIC_JOB_ACCOUNT_CREDENTIALS_INVALID = "DynamicJobAccountCredentialsInvalid"
    DYNAMIC_JOB_FOREGROUND_AUTOMATION_TYPE_INVALID = "DynamicJobForegroundAutomationTypeInvalid"
    DYNAMIC_JOB_BACKGROUND_AUTOMATION_TYPE_INVALID = "DynamicJobBackgroundAutomationTypeInvalid"
    DYNAMIC_JOB_WINDOWS_TARGET_FRAMEWORK_INVALID = "DynamicJobWindowsTargetFrameworkInvalid"
    DYNAMIC_JOB_CROSS_PLATFORM_TARGET_FRAMEWORK_INVALID = (
        "DynamicJobCrossPlatformTargetFrameworkInvalid"
    )
    DYNAMIC_JOB_CONNECTED_MACHINES_INVALID = "DynamicJobConnectedMachinesInvalid"
    DYNAMIC_JOB_CONNECTED_MACHINES_USER_CREDENTIALS_INVALID = (
        "DynamicJobConnectedMachinesUserCredentialsInvalid"
    )
    DYNAMIC_JOB_CONNECTED_MACHINES_CROSS_PLATFORM_ROBOT_VERSION_INVALID = (
        "DynamicJobConnectedMachinesCrossPlatformRobotVersionInvalid"
    )
    DYNAMIC_JOB_CONNECTED_MACHINES_WINDOWS_ROBOT_VERSION_INVALID = (
        "DynamicJobConnectedMachinesWindowsRobotVersionInvalid"
    )
    ROBOT_NO_MATCHING_USERNAMES = "RobotNoMatchingUsernames"
    """Only in version 20.0."""
    ROBOT_VERSION_TOO_LOW = "RobotVersionTooLow"
    """Only in version 20.0."""
    ROBOT_VERSION_TOO_LOW_FOR_ATTACHMENTS = "RobotVersionTooLowForAttachments"
    """Only in version 20.0."""
    ROBOT_VERSION_TOO_LOW_FOR_INPUT_FILE = "RobotVersionTooLowForInputFile"
    """Only in version 20.0."""


class JobPriority(_model.Enumeration):
    """How soon a pending job is picked: low, normal or high.

    Enumeration type ``UiPath.Server.Configuration.OData.JobPriority``.
    """

    __type__ = "UiPath.Server.Configuration.OData.JobPriority"
    LOW = "Low"
    NORMAL = "Normal"
    HIGH = "High"


class JobRunMode(_model.Enumeration):
    """Whether a process starts as usual or is always run unattended.

    Enumeration type ``UiPath.Server.Configuration.OData.JobRunMode``.

    Only in version 20.0.
    """

    __type__ = "UiPath.Server.Configuration.OData.JobRunMode"
    DEFAULT = "Default"
    FORCE_UNATTENDED = "ForceUnattended"


class JobSource(_model.Enumeration):
    """What asked for jobs when starting them, such as a person, a schedule, a queue or another
    product.

    Enumeration type ``UiPath.Server.Configuration.OData.JobSource``.
    """

    __type__ = "UiPath.Server.Configuration.OData.JobSource"
    MANUAL = "Manual"
    SCHEDULE = "Schedule"
    QUEUE = "Queue"
    STUDIO_WEB = "StudioWeb"
    INTEGRATION_TRIGGER = "IntegrationTrigger"
    STUDIO_DESKTOP = "StudioDesktop"
    AUTOMATION_OPS_PIPELINES = "AutomationOpsPipelines"
    APPS = "Apps"
    SAP = "SAP"
    HTTP_TRIGGER = "HttpTrigger"
    HTTP_TRIGGER_WITH_CALLBACK = "HttpTriggerWithCallback"
    ROBOT_API = "RobotAPI"
    ASSISTANT = "Assistant"
    COMMAND_LINE = "CommandLine"
    ROBOT_NET_API = "RobotNetAPI"
    AUTOPILOT = "Autopilot"
    """Only in version 20.0."""
    TEST_MANAGER = "TestManager"
    """Only in version 20.0."""
    AGENT_SERVICE = "AgentService"
    """Only in version 20.0."""
    PROCESS_ORCHESTRATION = "ProcessOrchestration"
    """Only in version 20.0."""
    PLUGIN_ECOSYSTEM = "PluginEcosystem"
    """Only in version 20.0."""
    PERFORMANCE_TESTING = "PerformanceTesting"
    """Only in version 20.0."""
    AGENT_HUB = "AgentHub"
    """Only in version 20.0."""
    API_WORKFLOW = "ApiWorkflow"
    """Only in version 20.0."""
    CASE_MANAGEMENT = "CaseManagement"
    """Only in version 20.0."""
    CUSTOMER_EXPERIENCE = "CustomerExperience"
    """Only in version 20.0."""


class JobSourceType(_model.Enumeration):
    """What a job was started by, such as a person, a schedule, a queue or another product.

    Enumeration type ``UiPath.Server.Configuration.OData.JobSourceType``.
    """

    __type__ = "UiPath.Server.Configuration.OData.JobSourceType"
    MANUAL = "Manual"
    SCHEDULE = "Schedule"
    AGENT = "Agent"
    QUEUE = "Queue"
    STUDIO_WEB = "StudioWeb"
    INTEGRATION_TRIGGER = "IntegrationTrigger"
    STUDIO_DESKTOP = "StudioDesktop"
    AUTOMATION_OPS_PIPELINES = "AutomationOpsPipelines"
    APPS = "Apps"
    SAP = "SAP"
    HTTP_TRIGGER = "HttpTrigger"
    HTTP_TRIGGER_CALLBACK = "HttpTriggerCallback"
    ROBOT_API = "RobotAPI"
    COMMAND_LINE = "CommandLine"
    ROBOT_NET_API = "RobotNetAPI"
    AUTOPILOT = "Autopilot"
    """Only in version 20.0."""
    TEST_MANAGER = "TestManager"
    """Only in version 20.0."""
    AGENT_SERVICE = "AgentService"
    """Only in version 20.0."""
    PROCESS_ORCHESTRATION = "ProcessOrchestration"
    """Only in version 20.0."""
    PLUGIN_ECOSYSTEM = "PluginEcosystem"
    """Only in version 20.0."""
    PERFORMANCE_TESTING = "PerformanceTesting"
    """Only in version 20.0."""
    AGENT_HUB = "AgentHub"
    """Only in version 20.0."""
    API_WORKFLOW = "ApiWorkflow"
    """Only in version 20.0."""
    CASE_MANAGEMENT = "CaseManagement"
    """Only in version 20.0."""
    CUSTOMER_EXPERIENCE = "CustomerExperience"
    """Only in version 20.0."""


class JobState(_model.Enumeration):
    """Stage in the life of a job, from pending and running to successful, faulted or stopped.

    Enumeration type ``UiPath.Server.Configuration.OData.JobState``.
    """

    __type__ = "UiPath.Server.Configuration.OData.JobState"
    PENDING = "Pending"
    RUNNING = "Running"
    STOPPING = "Stopping"
    TERMINATING = "Terminating"
    FAULTED = "Faulted"
    SUCCESSFUL = "Successful"
    STOPPED = "Stopped"
    SUSPENDED = "Suspended"
    RESUMED = "Resumed"


class JobStopStrategy(_model.Enumeration):
    """Whether a maintenance window leaves running jobs alone or kills them.

    Enumeration type ``UiPath.Server.Configuration.OData.JobStopStrategy``.
    """

    __type__ = "UiPath.Server.Configuration.OData.JobStopStrategy"
    NONE = "None"
    KILL = "Kill"


class JobTriggerStatus(_model.Enumeration):
    """State of the condition a suspended job waits for: new, ready or fired.

    Enumeration type ``UiPath.Server.Configuration.OData.JobTriggerStatus``.
    """

    __type__ = "UiPath.Server.Configuration.OData.JobTriggerStatus"
    NEW = "New"
    READY = "Ready"
    FIRED = "Fired"


class JobTriggerType(_model.Enumeration):
    """What a suspended job waits for: queue item, job, task, timer, integration event or other.

    Enumeration type ``UiPath.Server.Configuration.OData.JobTriggerType``.
    """

    __type__ = "UiPath.Server.Configuration.OData.JobTriggerType"
    NONE = "None"
    QUEUE_ITEM = "QueueItem"
    JOB = "Job"
    TASK = "Task"
    TIMER = "Timer"
    INTEGRATION = "Integration"
    """Only in version 17.0."""
    INBOX = "Inbox"
    """Only in version 20.0."""
    API = "Api"
    """Only in version 20.0."""
    DEEP_RAG = "DeepRag"
    """Only in version 20.0."""
    BATCH_RAG = "BatchRag"
    """Only in version 20.0."""
    IXP_EXTRACTION = "IxpExtraction"
    """Only in version 20.0."""
    INDEX_INGESTION = "IndexIngestion"
    """Only in version 20.0."""
    IXP_VS_ESCALATION = "IxpVsEscalation"
    """Only in version 20.0."""


class JobType(_model.Enumeration):
    """Whether a job runs attended, unattended or serverless.

    Enumeration type ``UiPath.Server.Configuration.OData.JobType``.
    """

    __type__ = "UiPath.Server.Configuration.OData.JobType"
    UNATTENDED = "Unattended"
    ATTENDED = "Attended"
    SERVERLESS_GENERIC = "ServerlessGeneric"


class LicenseErrorCode(_model.Enumeration):
    """Why a license was refused, such as none left, expired or not compatible.

    Enumeration type ``UiPath.Server.Configuration.OData.LicenseErrorCode``.
    """

    __type__ = "UiPath.Server.Configuration.OData.LicenseErrorCode"
    NO_LICENSE = "NoLicense"
    LICENSE_EXPIRED = "LicenseExpired"
    LICENSE_UNREGISTERED = "LicenseUnregistered"
    NO_AVAILABLE_LICENSES = "NoAvailableLicenses"
    NOT_ENOUGH_AVAILABLE_SLOTS = "NotEnoughAvailableSlots"
    NOT_ENOUGH_RUNTIME_LICENSES = "NotEnoughRuntimeLicenses"
    LICENSE_IS_ALREADY_IN_USE = "LicenseIsAlreadyInUse"
    INVALID_REQUEST = "InvalidRequest"
    SLOTS_EXCEED_LICENSE_LIMIT = "SlotsExceedLicenseLimit"
    RUNTIME_DISABLED = "RuntimeDisabled"
    EXTERNAL_NOT_SUPPORTED = "ExternalNotSupported"
    USAGE_EXCEEDS_LICENSE_LIMIT = "UsageExceedsLicenseLimit"
    LICENSE_NOT_COMPATIBLE = "LicenseNotCompatible"


class LogLevel(_model.Enumeration):
    """Severity of a robot log message, from trace to fatal.

    Enumeration type ``UiPath.Server.Configuration.OData.LogLevel``.
    """

    __type__ = "UiPath.Server.Configuration.OData.LogLevel"
    TRACE = "Trace"
    DEBUG = "Debug"
    INFO = "Info"
    WARN = "Warn"
    ERROR = "Error"
    FATAL = "Fatal"


class MachineFolderState(_model.Enumeration):
    """How a machine relates to a folder: not assigned, assigned, inherited or in error.

    Enumeration type ``UiPath.Server.Configuration.OData.MachineFolderState``.
    """

    __type__ = "UiPath.Server.Configuration.OData.MachineFolderState"
    UNKNOWN = "Unknown"
    NOT_ASSIGNED = "NotAssigned"
    ASSIGNED = "Assigned"
    INHERITED = "Inherited"
    ERO_ACR_ERROR = "EroAcrError"
    SERVERLESS_ERROR = "ServerlessError"


class MachineScope(_model.Enumeration):
    """What a machine is for, such as shared use, a personal workspace, cloud robots or serverless.

    Enumeration type ``UiPath.Server.Configuration.OData.MachineScope``.
    """

    __type__ = "UiPath.Server.Configuration.OData.MachineScope"
    DEFAULT = "Default"
    SHARED = "Shared"
    PERSONAL_WORKSPACE = "PersonalWorkspace"
    CLOUD = "Cloud"
    SERVERLESS = "Serverless"
    AUTOMATION_CLOUD_ROBOT = "AutomationCloudRobot"
    """Only in version 20.0."""
    ELASTIC_ROBOT = "ElasticRobot"
    """Only in version 20.0."""
    PROCESS_ORCHESTRATION = "ProcessOrchestration"
    """Only in version 20.0."""
    AGENT_SERVICE = "AgentService"
    """Only in version 20.0."""


class MachineServerlessLicensingModel(_model.Enumeration):
    """Whether a serverless machine consumes robot units, license slots or both.

    Enumeration type ``UiPath.Server.Configuration.OData.MachineServerlessLicensingModel``.

    Only in version 20.0.
    """

    __type__ = "UiPath.Server.Configuration.OData.MachineServerlessLicensingModel"
    ROBOT_UNITS = "RobotUnits"
    LICENSE_SLOTS = "LicenseSlots"
    HYBRID = "Hybrid"


class MachineTargetFramework(_model.Enumeration):
    """Which projects a machine accepts: any, Windows only or portable only.

    Enumeration type ``UiPath.Server.Configuration.OData.MachineTargetFramework``.
    """

    __type__ = "UiPath.Server.Configuration.OData.MachineTargetFramework"
    ANY = "Any"
    WINDOWS = "Windows"
    PORTABLE = "Portable"


class MachineType(_model.Enumeration):
    """Whether a machine is a single standard machine or a template for many hosts.

    Enumeration type ``UiPath.Server.Configuration.OData.MachineType``.
    """

    __type__ = "UiPath.Server.Configuration.OData.MachineType"
    STANDARD = "Standard"
    TEMPLATE = "Template"


class MaintenanceState(_model.Enumeration):
    """Phase of maintenance: none, draining, in which jobs wind down, or suspended.

    Enumeration type ``UiPath.Server.Configuration.OData.MaintenanceState``.
    """

    __type__ = "UiPath.Server.Configuration.OData.MaintenanceState"
    DRAINING = "Draining"
    NONE = "None"
    SUSPENDED = "Suspended"


class NotificationComponent(_model.Enumeration):
    """Part of the product a notification comes from, such as robots, queues, jobs or tasks.

    Enumeration type ``UiPath.Server.Configuration.OData.NotificationComponent``.
    """

    __type__ = "UiPath.Server.Configuration.OData.NotificationComponent"
    ROBOTS = "Robots"
    TRANSACTIONS = "Transactions"
    SCHEDULES = "Schedules"
    JOBS = "Jobs"
    PROCESS = "Process"
    TASKS = "Tasks"
    QUEUES = "Queues"
    FOLDERS = "Folders"
    PERSONAL_WORKSPACES = "PersonalWorkspaces"
    TEST_AUTOMATION = "TestAutomation"
    INSIGHTS = "Insights"
    CLOUD_ROBOTS = "CloudRobots"
    CONNECTED_TRIGGERS = "ConnectedTriggers"
    SERVERLESS = "Serverless"
    EXPORT = "Export"
    RATE_LIMITS = "RateLimits"
    """Only in version 20.0."""
    AUTOPILOT_FOR_ROBOTS = "AutopilotForRobots"
    """Only in version 20.0."""
    WEBHOOKS = "Webhooks"
    """Only in version 20.0."""


class NotificationSeverity(_model.Enumeration):
    """Weight of a notification, from information and success to error and fatal.

    Enumeration type ``UiPath.Server.Configuration.OData.NotificationSeverity``.
    """

    __type__ = "UiPath.Server.Configuration.OData.NotificationSeverity"
    INFO = "Info"
    SUCCESS = "Success"
    WARN = "Warn"
    ERROR = "Error"
    FATAL = "Fatal"


class PackageResourceType(_model.Enumeration):
    """Kind of resource a package can need, such as queue, asset, bucket, connection or trigger.

    Enumeration type ``UiPath.Server.Configuration.OData.PackageResourceType``.
    """

    __type__ = "UiPath.Server.Configuration.OData.PackageResourceType"
    UNKNOWN = "Unknown"
    QUEUE = "Queue"
    ASSET = "Asset"
    BUCKET = "Bucket"
    PROCESS = "Process"
    TASK_CATALOG = "TaskCatalog"
    ENTITY = "Entity"
    CONNECTION = "Connection"
    TIME_TRIGGER = "TimeTrigger"
    EVENT_TRIGGER = "EventTrigger"
    QUEUE_TRIGGER = "QueueTrigger"
    APPS_TRIGGER = "AppsTrigger"
    PROPERTY = "Property"
    HTTP_TRIGGER = "HttpTrigger"
    """Only in version 20.0."""
    BUSINESS_RULE = "BusinessRule"
    """Only in version 20.0."""
    INDEX = "Index"
    """Only in version 20.0."""
    APP = "App"
    """Only in version 20.0."""
    IXP = "IXP"
    """Only in version 20.0."""
    MCP_SERVER = "MCPServer"
    """Only in version 20.0."""
    PROCESS_EXECUTION_SETTINGS = "ProcessExecutionSettings"
    """Only in version 20.0."""
    MEMORY_SPACE = "MemorySpace"
    """Only in version 20.0."""
    REMOTE_A2A_AGENT = "RemoteA2aAgent"
    """Only in version 20.0."""
    ROLE = "Role"
    """Only in version 20.0."""
    IXP_DEPLOYMENT = "IxpDeployment"
    """Only in version 20.0."""


class PackageType(_model.Enumeration):
    """Kind of automation a package contains, such as process, agent, app, API or function.

    Enumeration type ``UiPath.Server.Configuration.OData.PackageType``.

    Only in version 20.0.
    """

    __type__ = "UiPath.Server.Configuration.OData.PackageType"
    UNDEFINED = "Undefined"
    PROCESS = "Process"
    PROCESS_LIBRARY = "ProcessLibrary"
    PROCESS_ORCHESTRATION = "ProcessOrchestration"
    WEB_APP = "WebApp"
    AGENT = "Agent"
    TEST_AUTOMATION_PROCESS = "TestAutomationProcess"
    API = "Api"
    MCP_SERVER = "MCPServer"
    BUSINESS_RULES = "BusinessRules"
    CASE_MANAGEMENT = "CaseManagement"
    FLOW = "Flow"
    FUNCTION = "Function"


class PermissionScopes(_model.Flag):
    """Whether a permission applies to the tenant, to folders or to both.

    Enumeration type ``UiPath.Server.Configuration.OData.PermissionScopes``.
    """

    __type__ = "UiPath.Server.Configuration.OData.PermissionScopes"
    GLOBAL = "Global"
    FOLDER = "Folder"
    GLOBAL_OR_FOLDER = "GlobalOrFolder"


class PlatformType(_model.Enumeration):
    """Operating system of a host: Windows, Linux, macOS or not known.

    Enumeration type ``UiPath.Server.Configuration.OData.PlatformType``.
    """

    __type__ = "UiPath.Server.Configuration.OData.PlatformType"
    UNKNOWN = "Unknown"
    WINDOWS = "Windows"
    LINUX = "Linux"
    OSX = "OSX"


class PolicyType(_model.Enumeration):
    """How robot software is kept up to date: not at all, at one version, or at the latest.

    Enumeration type ``UiPath.Server.Configuration.OData.PolicyType``.
    """

    __type__ = "UiPath.Server.Configuration.OData.PolicyType"
    NONE = "None"
    SPECIFIC_VERSION = "SpecificVersion"
    LATEST_VERSION = "LatestVersion"
    LATEST_PATCH = "LatestPatch"


class Priority(_model.Enumeration):
    """Urgency of a queue item: high, normal or low, high ones being processed first.

    Enumeration type ``UiPath.Server.Configuration.OData.Priority``.
    """

    __type__ = "UiPath.Server.Configuration.OData.Priority"
    HIGH = "High"
    NORMAL = "Normal"
    LOW = "Low"


class ProcessType(_model.Enumeration):
    """Kind of automation behind a process, such as process, test automation, agent or app.

    Enumeration type ``UiPath.Server.Configuration.OData.ProcessType``.
    """

    __type__ = "UiPath.Server.Configuration.OData.ProcessType"
    UNDEFINED = "Undefined"
    PROCESS = "Process"
    TEST_AUTOMATION_PROCESS = "TestAutomationProcess"
    PROCESS_ORCHESTRATION = "ProcessOrchestration"
    """Only in version 20.0."""
    WEB_APP = "WebApp"
    """Only in version 20.0."""
    AGENT = "Agent"
    """Only in version 20.0."""
    API = "Api"
    """Only in version 20.0."""
    MCP_SERVER = "MCPServer"
    """Only in version 20.0."""
    BUSINESS_RULES = "BusinessRules"
    """Only in version 20.0."""
    CASE_MANAGEMENT = "CaseManagement"
    """Only in version 20.0."""
    FLOW = "Flow"
    """Only in version 20.0."""
    FUNCTION = "Function"
    """Only in version 20.0."""


class ProcessingExceptionType(_model.Enumeration):
    """Whether a transaction failed for technical or for business reasons; only the former are
    retried.

    Enumeration type ``UiPath.Server.Configuration.OData.ProcessingExceptionType``.
    """

    __type__ = "UiPath.Server.Configuration.OData.ProcessingExceptionType"
    APPLICATION_EXCEPTION = "ApplicationException"
    BUSINESS_EXCEPTION = "BusinessException"


class ProcessingStatus(_model.Enumeration):
    """Stage in the life of a queue item, from new and in progress to successful, failed or
    abandoned.

    Enumeration type ``UiPath.Server.Configuration.OData.ProcessingStatus``.
    """

    __type__ = "UiPath.Server.Configuration.OData.ProcessingStatus"
    NEW = "New"
    IN_PROGRESS = "InProgress"
    FAILED = "Failed"
    SUCCESSFUL = "Successful"
    ABANDONED = "Abandoned"
    RETRIED = "Retried"
    DELETED = "Deleted"


class ProjectType(_model.Enumeration):
    """Kind of Studio project a package was made from, such as process, library or test automation.

    Enumeration type ``UiPath.Server.Configuration.OData.ProjectType``.
    """

    __type__ = "UiPath.Server.Configuration.OData.ProjectType"
    UNDEFINED = "Undefined"
    PROCESS = "Process"
    PROCESS_LIBRARY = "ProcessLibrary"
    BUSINESS_PROCESS = "BusinessProcess"
    BUSINESS_PROCESS_LIBRARY = "BusinessProcessLibrary"
    TEST_AUTOMATION_PROCESS = "TestAutomationProcess"
    PROCESS_ORCHESTRATION = "ProcessOrchestration"
    """Only in version 20.0."""
    BUSINESS_PROCESS_ORCHESTRATION = "BusinessProcessOrchestration"
    """Only in version 20.0."""
    WEB_APP = "WebApp"
    """Only in version 20.0."""
    BUSINESS_WEB_APP = "BusinessWebApp"
    """Only in version 20.0."""
    AGENT = "Agent"
    """Only in version 20.0."""
    BUSINESS_AGENT = "BusinessAgent"
    """Only in version 20.0."""
    API = "Api"
    """Only in version 20.0."""
    MCP_SERVER = "MCPServer"
    """Only in version 20.0."""
    BUSINESS_RULES = "BusinessRules"
    """Only in version 20.0."""
    CASE_MANAGEMENT = "CaseManagement"
    """Only in version 20.0."""
    FLOW = "Flow"
    """Only in version 20.0."""
    FUNCTION = "Function"
    """Only in version 20.0."""


class PublisherLicenseType(_model.Enumeration):
    """Whether a process was published under a production or a non-production license.

    Enumeration type ``UiPath.Server.Configuration.OData.PublisherLicenseType``.

    Only in version 20.0.
    """

    __type__ = "UiPath.Server.Configuration.OData.PublisherLicenseType"
    UNDEFINED = "Undefined"
    PRODUCTION = "Production"
    NON_PRODUCTION = "NonProduction"


class QueueItemAction(_model.Enumeration):
    """What happened to a queue item in its history: created, edited, deleted, changed status or
    retried.

    Enumeration type ``UiPath.Server.Configuration.OData.QueueItemAction``.
    """

    __type__ = "UiPath.Server.Configuration.OData.QueueItemAction"
    CREATE = "Create"
    EDIT = "Edit"
    DELETE = "Delete"
    STATUS = "Status"
    RETRY = "Retry"


class RemoteControlAccess(_model.Enumeration):
    """Whether the screen of a running job may be watched, controlled or neither.

    Enumeration type ``UiPath.Server.Configuration.OData.RemoteControlAccess``.
    """

    __type__ = "UiPath.Server.Configuration.OData.RemoteControlAccess"
    NONE = "None"
    READ_ONLY = "ReadOnly"
    FULL = "Full"


class ReportingUnit(_model.Enumeration):
    """Length of the periods in queue statistics: minute, hour, day or all in one.

    Enumeration type ``UiPath.Server.Configuration.OData.ReportingUnit``.
    """

    __type__ = "UiPath.Server.Configuration.OData.ReportingUnit"
    ALL = "All"
    MINUTE = "Minute"
    HOUR = "Hour"
    DAY = "Day"


class RetentionAction(_model.Enumeration):
    """What happens to data at the end of its retention: deletion, archiving to a bucket or nothing.

    Enumeration type ``UiPath.Server.Configuration.OData.RetentionAction``.
    """

    __type__ = "UiPath.Server.Configuration.OData.RetentionAction"
    DELETE = "Delete"
    ARCHIVE = "Archive"
    NONE = "None"


class RetentionType(_model.Enumeration):
    """Whether retention settings concern finished data or data that has gone stale unfinished.

    Enumeration type ``UiPath.Server.Configuration.OData.RetentionType``.

    Only in version 20.0.
    """

    __type__ = "UiPath.Server.Configuration.OData.RetentionType"
    FINAL = "Final"
    STALE = "Stale"


class ReviewStatus(_model.Enumeration):
    """Where the review of a failed queue item stands: none, in review, verified or retried.

    Enumeration type ``UiPath.Server.Configuration.OData.ReviewStatus``.
    """

    __type__ = "UiPath.Server.Configuration.OData.ReviewStatus"
    NONE = "None"
    IN_REVIEW = "InReview"
    VERIFIED = "Verified"
    RETRIED = "Retried"


class RobotHostingType(_model.Enumeration):
    """Whether a robot is bound to one machine or floats between machines.

    Enumeration type ``UiPath.Server.Configuration.OData.RobotHostingType``.
    """

    __type__ = "UiPath.Server.Configuration.OData.RobotHostingType"
    STANDARD = "Standard"
    FLOATING = "Floating"


class RobotProvisionType(_model.Enumeration):
    """Whether robots are created by hand or come automatically with their users.

    Enumeration type ``UiPath.Server.Configuration.OData.RobotProvisionType``.
    """

    __type__ = "UiPath.Server.Configuration.OData.RobotProvisionType"
    MANUAL = "Manual"
    AUTOMATIC = "Automatic"


class RobotSessionType(_model.Enumeration):
    """Whether a robot session is long-lived or exists only for a short task.

    Enumeration type ``UiPath.Server.Configuration.OData.RobotSessionType``.
    """

    __type__ = "UiPath.Server.Configuration.OData.RobotSessionType"
    LONG_LIVED = "LongLived"
    EPHEMERAL = "Ephemeral"


class RobotSize(_model.Enumeration):
    """Size of the serverless machine a process runs on, from small to large.

    Enumeration type ``UiPath.Server.Configuration.OData.RobotSize``.
    """

    __type__ = "UiPath.Server.Configuration.OData.RobotSize"
    SMALL = "Small"
    STANDARD = "Standard"
    MEDIUM = "Medium"
    LARGE = "Large"


class RobotState(_model.Enumeration):
    """What a robot or machine session is doing: available, busy, disconnected or not known.

    Enumeration type ``UiPath.Server.Configuration.OData.RobotState``.
    """

    __type__ = "UiPath.Server.Configuration.OData.RobotState"
    AVAILABLE = "Available"
    BUSY = "Busy"
    DISCONNECTED = "Disconnected"
    UNKNOWN = "Unknown"


class RobotType(_model.Enumeration):
    """Kind of robot or runtime, which decides the license it needs, such as attended, unattended or
    test automation.

    Enumeration type ``UiPath.Server.Configuration.OData.RobotType``.
    """

    __type__ = "UiPath.Server.Configuration.OData.RobotType"
    NON_PRODUCTION = "NonProduction"
    ATTENDED = "Attended"
    UNATTENDED = "Unattended"
    DEVELOPMENT = "Development"
    STUDIO_X = "StudioX"
    HEADLESS = "Headless"
    STUDIO_PRO = "StudioPro"
    TEST_AUTOMATION = "TestAutomation"
    AUTOMATION_CLOUD = "AutomationCloud"
    SERVERLESS = "Serverless"
    AUTOMATION_KIT = "AutomationKit"
    SERVERLESS_TEST_AUTOMATION = "ServerlessTestAutomation"
    AUTOMATION_CLOUD_TEST_AUTOMATION = "AutomationCloudTestAutomation"
    ATTENDED_STUDIO_WEB = "AttendedStudioWeb"
    CITIZEN_DEVELOPER = "CitizenDeveloper"
    """Only in version 17.0."""
    RPA_DEVELOPER = "RpaDeveloper"
    """Only in version 17.0."""
    RPA_DEVELOPER_PRO = "RpaDeveloperPro"
    """Only in version 17.0."""
    STUDIO = "Studio"
    """Only in version 17.0."""
    HOSTING = "Hosting"
    """Only in version 20.0."""
    ASSISTANT_WEB = "AssistantWeb"
    """Only in version 20.0."""
    PROCESS_ORCHESTRATION = "ProcessOrchestration"
    """Only in version 20.0."""
    AGENT_SERVICE = "AgentService"
    """Only in version 20.0."""
    APP_TEST = "AppTest"
    """Only in version 20.0."""
    PERFORMANCE_TEST = "PerformanceTest"
    """Only in version 20.0."""
    BUSINESS_RULE = "BusinessRule"
    """Only in version 20.0."""
    CASE_MANAGEMENT = "CaseManagement"
    """Only in version 20.0."""
    FLOW = "Flow"
    """Only in version 20.0."""
    LOCAL = "Local"
    """Only in version 20.0."""


class RoleOrigin(_model.Enumeration):
    """Whether a role was assigned in the folder itself or inherited from a parent.

    Enumeration type ``UiPath.Server.Configuration.OData.RoleOrigin``.
    """

    __type__ = "UiPath.Server.Configuration.OData.RoleOrigin"
    ASSIGNED = "Assigned"
    INHERITED = "Inherited"


class RoleType(_model.Enumeration):
    """Whether a role applies to the tenant, to folders or, as older ones do, to both.

    Enumeration type ``UiPath.Server.Configuration.OData.RoleType``.
    """

    __type__ = "UiPath.Server.Configuration.OData.RoleType"
    MIXED = "Mixed"
    TENANT = "Tenant"
    FOLDER = "Folder"


class SearchContext(_model.Enumeration):
    """Which kinds of directory objects a search considers: users, groups, robots, applications or
    all.

    Enumeration type ``UiPath.Server.Configuration.OData.SearchContext``.
    """

    __type__ = "UiPath.Server.Configuration.OData.SearchContext"
    ALL = "All"
    EXTERNAL_APPLICATIONS = "ExternalApplications"
    GROUPS = "Groups"
    ROBOTS = "Robots"
    USERS = "Users"


class ServerlessJobType(_model.Enumeration):
    """What a serverless job does, such as running a robot job, an agent or an app.

    Enumeration type ``UiPath.Server.Configuration.OData.ServerlessJobType``.
    """

    __type__ = "UiPath.Server.Configuration.OData.ServerlessJobType"
    ROBOT_JOB = "RobotJob"
    STUDIO_WEB_DESIGNER = "StudioWebDesigner"
    WEB_APP = "WebApp"
    """Only in version 20.0."""
    LOAD_TEST = "LoadTest"
    """Only in version 20.0."""
    PUBLISH_STUDIO_PROJECT = "PublishStudioProject"
    """Only in version 20.0."""
    JS_API = "JsApi"
    """Only in version 20.0."""
    PYTHON_CODED_AGENT = "PythonCodedAgent"
    """Only in version 20.0."""
    MCP_SERVER = "MCPServer"
    """Only in version 20.0."""
    PYTHON_CODED_SYSTEM_AGENT = "PythonCodedSystemAgent"
    """Only in version 20.0."""
    PYTHON_AGENT = "PythonAgent"
    """Only in version 20.0."""
    PYTHON_CODED_FUNCTION = "PythonCodedFunction"
    """Only in version 20.0."""
    JS_CODED_FUNCTION = "JsCodedFunction"
    """Only in version 20.0."""


class SessionMaintenanceMode(_model.Enumeration):
    """Whether a machine session works normally or is in maintenance.

    Enumeration type ``UiPath.Server.Configuration.OData.SessionMaintenanceMode``.
    """

    __type__ = "UiPath.Server.Configuration.OData.SessionMaintenanceMode"
    DEFAULT = "Default"
    ENABLED = "Enabled"


class SessionSource(_model.Enumeration):
    """Program that opened a session: Assistant, Studio Web or Studio Desktop.

    Enumeration type ``UiPath.Server.Configuration.OData.SessionSource``.
    """

    __type__ = "UiPath.Server.Configuration.OData.SessionSource"
    ASSISTANT = "Assistant"
    STUDIO_WEB = "StudioWeb"
    STUDIO_DESKTOP = "StudioDesktop"


class SettingScopes(_model.Flag):
    """Level a setting belongs to: application, tenant or user.

    Enumeration type ``UiPath.Server.Configuration.OData.SettingScopes``.
    """

    __type__ = "UiPath.Server.Configuration.OData.SettingScopes"
    APPLICATION = "Application"
    TENANT = "Tenant"
    USER = "User"
    ALL = "All"


class Source(_model.Enumeration):
    """Whether a resource overwrite was made by a user or came from a solution.

    Enumeration type ``UiPath.Server.Configuration.OData.Source``.

    Only in version 20.0.
    """

    __type__ = "UiPath.Server.Configuration.OData.Source"
    USER = "User"
    SOLUTIONS = "Solutions"


class SourceType(_model.Flag):
    """Where an account is managed: in Orchestrator, in the portal or in both.

    Enumeration type ``UiPath.Server.Configuration.OData.SourceType``.

    Only in version 20.0.
    """

    __type__ = "UiPath.Server.Configuration.OData.SourceType"
    ORCHESTRATOR = "Orchestrator"
    PORTAL = "Portal"
    ALL = "All"


class StartStrategy(_model.Enumeration):
    """How robots are chosen when jobs start: all, particular ones, or any for a number of jobs.

    Enumeration type ``UiPath.Server.Configuration.OData.StartStrategy``.
    """

    __type__ = "UiPath.Server.Configuration.OData.StartStrategy"
    ALL = "All"
    SPECIFIC = "Specific"
    ROBOT_COUNT = "RobotCount"
    JOBS_COUNT = "JobsCount"
    MODERN_JOBS_COUNT = "ModernJobsCount"


class StopStrategy(_model.Enumeration):
    """How a job is ended: by asking it to stop or by killing it.

    Enumeration type ``UiPath.Server.Configuration.OData.StopStrategy``.
    """

    __type__ = "UiPath.Server.Configuration.OData.StopStrategy"
    SOFT_STOP = "SoftStop"
    KILL = "Kill"


class Strategy(_model.Enumeration):
    """Whether a queue item reference must equal the given text or only start with it.

    Enumeration type ``UiPath.Server.Configuration.OData.Strategy``.
    """

    __type__ = "UiPath.Server.Configuration.OData.Strategy"
    EQUALS = "Equals"
    STARTS_WITH = "StartsWith"


class TargetFramework(_model.Enumeration):
    """Framework a project is compiled for: legacy Windows, Windows or portable.

    Enumeration type ``UiPath.Server.Configuration.OData.TargetFramework``.
    """

    __type__ = "UiPath.Server.Configuration.OData.TargetFramework"
    LEGACY = "Legacy"
    WINDOWS = "Windows"
    PORTABLE = "Portable"


class TaskActivityType(_model.Enumeration):
    """Kind of step in the history of a task, such as created, assigned, saved, forwarded or
    completed.

    Enumeration type ``UiPath.Server.Configuration.OData.TaskActivityType``.
    """

    __type__ = "UiPath.Server.Configuration.OData.TaskActivityType"
    CREATED = "Created"
    ASSIGNED = "Assigned"
    REASSIGNED = "Reassigned"
    UNASSIGNED = "Unassigned"
    SAVED = "Saved"
    FORWARDED = "Forwarded"
    COMPLETED = "Completed"
    COMMENTED = "Commented"
    DELETED = "Deleted"
    BULK_SAVED = "BulkSaved"
    BULK_COMPLETED = "BulkCompleted"
    FIRST_OPENED = "FirstOpened"
    REOPENED = "Reopened"
    """Only in version 20.0."""
    CLAIMED = "Claimed"
    """Only in version 20.0."""
    UNCLAIMED = "Unclaimed"
    """Only in version 20.0."""


class TaskAssignmentCriteria(_model.Enumeration):
    """How a task finds its assignee: one user, by workload, all, in turn or by hierarchy.

    Enumeration type ``UiPath.Server.Configuration.OData.TaskAssignmentCriteria``.

    Only in version 20.0.
    """

    __type__ = "UiPath.Server.Configuration.OData.TaskAssignmentCriteria"
    SINGLE_USER = "SingleUser"
    WORKLOAD = "Workload"
    ALL_USERS = "AllUsers"
    ROUND_ROBIN = "RoundRobin"
    HIERARCHY = "Hierarchy"


class TaskEvent(_model.Enumeration):
    """Past event by which tasks can be filtered, namely having been forwarded.

    Enumeration type ``UiPath.Server.Configuration.OData.TaskEvent``.
    """

    __type__ = "UiPath.Server.Configuration.OData.TaskEvent"
    FORWARDED_EVER = "ForwardedEver"


class TaskPriority(_model.Enumeration):
    """Urgency of an action-center task: low, medium, high or critical.

    Enumeration type ``UiPath.Server.Configuration.OData.TaskPriority``.
    """

    __type__ = "UiPath.Server.Configuration.OData.TaskPriority"
    LOW = "Low"
    MEDIUM = "Medium"
    HIGH = "High"
    CRITICAL = "Critical"


class TaskSlaStatus(_model.Enumeration):
    """How a task stands against its deadline: due later, due soon, overdue or completed in time.

    Enumeration type ``UiPath.Server.Configuration.OData.TaskSlaStatus``.

    Only in version 20.0.
    """

    __type__ = "UiPath.Server.Configuration.OData.TaskSlaStatus"
    OVERDUE_LATER = "OverdueLater"
    OVERDUE_SOON = "OverdueSoon"
    OVERDUE = "Overdue"
    COMPLETED_IN_TIME = "CompletedInTime"


class TaskSlaTriggerCriteria(_model.Enumeration):
    """Moment that starts or ends the deadline of a task: creation, assignment or completion.

    Enumeration type ``UiPath.Server.Configuration.OData.TaskSlaTriggerCriteria``.

    Only in version 20.0.
    """

    __type__ = "UiPath.Server.Configuration.OData.TaskSlaTriggerCriteria"
    TASK_CREATED = "TaskCreated"
    TASK_ASSIGNED = "TaskAssigned"
    TASK_COMPLETED = "TaskCompleted"


class TaskSourceDtoSourceName(_model.Enumeration):
    """Kind of creator of a task: agent, Maestro, workflow or the default.

    Enumeration type ``UiPath.Server.Configuration.OData.TaskSourceDtoSourceName``.

    Only in version 20.0.
    """

    __type__ = "UiPath.Server.Configuration.OData.TaskSourceDtoSourceName"
    AGENT = "Agent"
    DEFAULT = "Default"
    MAESTRO = "Maestro"
    WORKFLOW = "Workflow"


class TaskStatus(_model.Enumeration):
    """Stage of an action-center task: unassigned, pending with an assignee, or completed.

    Enumeration type ``UiPath.Server.Configuration.OData.TaskStatus``.
    """

    __type__ = "UiPath.Server.Configuration.OData.TaskStatus"
    UNASSIGNED = "Unassigned"
    PENDING = "Pending"
    COMPLETED = "Completed"


class TaskType(_model.Enumeration):
    """Kind of action-center task, such as form, external, app, document validation or data
    labeling.

    Enumeration type ``UiPath.Server.Configuration.OData.TaskType``.
    """

    __type__ = "UiPath.Server.Configuration.OData.TaskType"
    FORM_TASK = "FormTask"
    EXTERNAL_TASK = "ExternalTask"
    DOCUMENT_VALIDATION_TASK = "DocumentValidationTask"
    DOCUMENT_CLASSIFICATION_TASK = "DocumentClassificationTask"
    DATA_LABELING_TASK = "DataLabelingTask"
    APP_TASK = "AppTask"
    QUICK_FORM_TASK = "QuickFormTask"
    """Only in version 20.0."""


class TestCaseDefinitionType(_model.Enumeration):
    """Whether a definition is a test case or a set-up of test data.

    Enumeration type ``UiPath.Server.Configuration.OData.TestCaseDefinitionType``.
    """

    __type__ = "UiPath.Server.Configuration.OData.TestCaseDefinitionType"
    TEST_CASE = "TestCase"
    TEST_DATA_SETUP = "TestDataSetup"


class TestCaseExecutionStatus(_model.Enumeration):
    """Stage of a test case run, from pending and running to passed, failed or cancelled.

    Enumeration type ``UiPath.Server.Configuration.OData.TestCaseExecutionStatus``.
    """

    __type__ = "UiPath.Server.Configuration.OData.TestCaseExecutionStatus"
    PENDING = "Pending"
    RUNNING = "Running"
    CANCELLING = "Cancelling"
    PASSED = "Passed"
    FAILED = "Failed"
    CANCELLED = "Cancelled"


class TestSetExecutionStatus(_model.Enumeration):
    """Stage of a test set run, from pending and running to passed, failed or cancelled.

    Enumeration type ``UiPath.Server.Configuration.OData.TestSetExecutionStatus``.
    """

    __type__ = "UiPath.Server.Configuration.OData.TestSetExecutionStatus"
    PENDING = "Pending"
    RUNNING = "Running"
    CANCELLING = "Cancelling"
    PASSED = "Passed"
    FAILED = "Failed"
    CANCELLED = "Cancelled"


class TestSetSourceType(_model.Enumeration):
    """What a test set was made by or for: a user, an external tool or a single run.

    Enumeration type ``UiPath.Server.Configuration.OData.TestSetSourceType``.
    """

    __type__ = "UiPath.Server.Configuration.OData.TestSetSourceType"
    USER = "User"
    EXTERNAL_TOOL = "ExternalTool"
    TRANSIENT = "Transient"


class UpdateServerSourceType(_model.Enumeration):
    """Who names the update server that robots use, at present Orchestrator.

    Enumeration type ``UiPath.Server.Configuration.OData.UpdateServerSourceType``.
    """

    __type__ = "UiPath.Server.Configuration.OData.UpdateServerSourceType"
    ORCHESTRATOR = "Orchestrator"


class UserLoginAttemptDtoResult(_model.Enumeration):
    """Outcome of a sign-in attempt: success, or the reason it was refused.

    Enumeration type ``UiPath.Server.Configuration.OData.UserLoginAttemptDtoResult``.

    Only in version 17.0.
    """

    __type__ = "UiPath.Server.Configuration.OData.UserLoginAttemptDtoResult"
    INVALID_PASSWORD = "InvalidPassword"
    INVALID_TENANCY_NAME = "InvalidTenancyName"
    INVALID_USER_NAME_OR_EMAIL_ADDRESS = "InvalidUserNameOrEmailAddress"
    LOCKED_OUT = "LockedOut"
    SUCCESS = "Success"
    TENANT_IS_NOT_ACTIVE = "TenantIsNotActive"
    UNKNOWN_EXTERNAL_LOGIN = "UnknownExternalLogin"
    USER_EMAIL_IS_NOT_CONFIRMED = "UserEmailIsNotConfirmed"
    USER_IS_NOT_ACTIVE = "UserIsNotActive"
    USER_PHONE_NUMBER_IS_NOT_CONFIRMED = "UserPhoneNumberIsNotConfirmed"


class UserNotificationState(_model.Enumeration):
    """Whether the user has read a notification.

    Enumeration type ``UiPath.Server.Configuration.OData.UserNotificationState``.
    """

    __type__ = "UiPath.Server.Configuration.OData.UserNotificationState"
    UNREAD = "Unread"
    READ = "Read"


class UserProvisionType(_model.Enumeration):
    """Whether a user was added by hand or created automatically at first sign-in.

    Enumeration type ``UiPath.Server.Configuration.OData.UserProvisionType``.
    """

    __type__ = "UiPath.Server.Configuration.OData.UserProvisionType"
    MANUAL = "Manual"
    AUTOMATIC = "Automatic"


class UserRedesignPreference(_model.Enumeration):
    """How far a user went with the introduction to the redesigned interface.

    Enumeration type ``UiPath.Server.Configuration.OData.UserRedesignPreference``.

    Only in version 20.0.
    """

    __type__ = "UiPath.Server.Configuration.OData.UserRedesignPreference"
    FIRST_RUN = "FirstRun"
    IGNORED = "Ignored"
    COMPLETED = "Completed"


class UserRemoteControlPreference(_model.Enumeration):
    """Whether a user has been through the introduction to remote control.

    Enumeration type ``UiPath.Server.Configuration.OData.UserRemoteControlPreference``.

    Only in version 20.0.
    """

    __type__ = "UiPath.Server.Configuration.OData.UserRemoteControlPreference"
    FIRST_RUN = "FirstRun"
    COMPLETED = "Completed"


class UserType(_model.Enumeration):
    """Kind of account: local user, robot, or user, group, robot or application of a directory.

    Enumeration type ``UiPath.Server.Configuration.OData.UserType``.
    """

    __type__ = "UiPath.Server.Configuration.OData.UserType"
    USER = "User"
    ROBOT = "Robot"
    DIRECTORY_USER = "DirectoryUser"
    DIRECTORY_GROUP = "DirectoryGroup"
    DIRECTORY_ROBOT = "DirectoryRobot"
    DIRECTORY_EXTERNAL_APPLICATION = "DirectoryExternalApplication"


class VideoRecordingType(_model.Enumeration):
    """Which runs are recorded on video: none, failed ones or all.

    Enumeration type ``UiPath.Server.Configuration.OData.VideoRecordingType``.
    """

    __type__ = "UiPath.Server.Configuration.OData.VideoRecordingType"
    NONE = "None"
    FAILED = "Failed"
    ALL = "All"


class AccessibleFolders(Record):
    """Folders the caller may see among those sharing a resource, with the total number including
    hidden ones.

    Complex type ``UiPath.Orchestrator.Application.Dto.Folders.AccessibleFoldersDto``.
    """

    __slots__ = ()
    accessible_folders: CollectionProperty[SimpleFolder] = Field(
        "AccessibleFolders", "[SimpleFolder]"
    )
    total_folders_count: NumberProperty[int] = Field("TotalFoldersCount", "Edm.Int32")


class Permission(Record):
    """Named permission as part of a role, with its scope and whether it is granted.

    Entity type ``UiPath.Orchestrator.Application.Dto.Permissions.PermissionDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    is_granted: BooleanProperty = Field("IsGranted", "Edm.Boolean")
    name: TextProperty = Field("Name", "Edm.String")
    role_id: NumberProperty[int] = Field("RoleId", "Edm.Int32")
    scope: FlagsProperty[PermissionScopes] = Field("Scope", "PermissionScopes")


class CloudTemplate(Record):
    """Machine template tied to a pool of cloud machines, with who hosts that pool.

    Entity type ``UiPath.Orchestrator.Application.Dto.Robots.CloudTemplateDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    automation_cloud_slots: NumberProperty[int] = Field("AutomationCloudSlots", "Edm.Int32")
    automation_cloud_test_automation_slots: NumberProperty[int] = Field(
        "AutomationCloudTestAutomationSlots", "Edm.Int32"
    )
    automation_type: EnumerationProperty[AutomationType] = Field("AutomationType", "AutomationType")
    client_secret: TextProperty = Field("ClientSecret", "Edm.String", secret=True)
    """`ClientSecret`, a secret."""
    description: TextProperty = Field("Description", "Edm.String")
    """`Description`, at most 500 characters."""
    endpoint_detection_status: EnumerationProperty[EndpointDetectionStatus] = Field(
        "EndpointDetectionStatus", "EndpointDetectionStatus"
    )
    headless_slots: NumberProperty[int] = Field("HeadlessSlots", "Edm.Int32")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    key: GuidProperty = Field("Key", "Edm.Guid")
    license_key: TextProperty = Field("LicenseKey", "Edm.String", secret=True)
    """`LicenseKey`, a secret, at most 255 characters."""
    maintenance_window: RecordProperty[MaintenanceWindow] = Field(
        "MaintenanceWindow", "MaintenanceWindow"
    )
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, required, at most 450 characters."""
    non_production_slots: NumberProperty[int] = Field("NonProductionSlots", "Edm.Int32")
    robot_users: CollectionProperty[RobotUser] = Field("RobotUsers", "[RobotUser]")
    robot_versions: CollectionProperty[MachinesRobotVersion] = Field(
        "RobotVersions", "[MachinesRobotVersion]"
    )
    scope: EnumerationProperty[MachineScope] = Field("Scope", "MachineScope")
    tags: CollectionProperty[Tag] = Field("Tags", "[Tag]")
    target_framework: EnumerationProperty[MachineTargetFramework] = Field(
        "TargetFramework", "MachineTargetFramework"
    )
    test_automation_slots: NumberProperty[int] = Field("TestAutomationSlots", "Edm.Int32")
    type: EnumerationProperty[MachineType] = Field("Type", "MachineType")
    unattended_slots: NumberProperty[int] = Field("UnattendedSlots", "Edm.Int32")
    update_policy: RecordProperty[UpdatePolicy] = Field("UpdatePolicy", "UpdatePolicy")
    vpn_settings: RecordProperty[MachineVpnSettings] = Field("VpnSettings", "MachineVpnSettings")
    agent_slots: NumberProperty[int] = Field("AgentSlots", "Edm.Int32")
    """`AgentSlots`, only in version 20.0."""
    app_test_slots: NumberProperty[int] = Field("AppTestSlots", "Edm.Int32")
    """`AppTestSlots`, only in version 20.0."""
    function_slots: NumberProperty[int] = Field("FunctionSlots", "Edm.Int32")
    """`FunctionSlots`, only in version 20.0."""
    hosting_slots: NumberProperty[int] = Field("HostingSlots", "Edm.Int32")
    """`HostingSlots`, only in version 20.0."""
    machine_settings: TextProperty = Field("MachineSettings", "Edm.String")
    """`MachineSettings`, only in version 20.0."""
    performance_test_slots: NumberProperty[int] = Field("PerformanceTestSlots", "Edm.Int32")
    """`PerformanceTestSlots`, only in version 20.0."""
    serverless_licensing_model: EnumerationProperty[MachineServerlessLicensingModel] = Field(
        "ServerlessLicensingModel", "MachineServerlessLicensingModel"
    )
    """`ServerlessLicensingModel`, only in version 20.0, set by the service."""
    external_pool_key: GuidProperty = Field("ExternalPoolKey", "Edm.Guid")
    hosting: EnumerationProperty[Hosting] = Field("Hosting", "Hosting")


class TaskActivity(Record):
    """Entry in the history of an action-center task, with the kind of step, its author and its
    target.

    Entity type ``UiPath.Orchestrator.Application.Dto.Tasks.TaskActivityDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    activity_type: EnumerationProperty[TaskActivityType] = Field("ActivityType", "TaskActivityType")
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    creator_user_id: NumberProperty[int] = Field("CreatorUserId", "Edm.Int64")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    key: GuidProperty = Field("Key", "Edm.Guid")
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    target_user_id: NumberProperty[int] = Field("TargetUserId", "Edm.Int64")
    task_id: NumberProperty[int] = Field("TaskId", "Edm.Int64")
    task_note_id: NumberProperty[int] = Field("TaskNoteId", "Edm.Int64")
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    creator_user: RecordProperty[UserLoginInfo] = Field(
        "CreatorUser", "UserLoginInfo", navigation=True
    )
    target_user: RecordProperty[UserLoginInfo] = Field(
        "TargetUser", "UserLoginInfo", navigation=True
    )
    task: RecordProperty[Task] = Field("Task", "Task", navigation=True)
    task_note: RecordProperty[TaskNote] = Field("TaskNote", "TaskNote", navigation=True)
    task_key: GuidProperty = Field("TaskKey", "Edm.Guid")
    """`TaskKey`, only in version 20.0."""


class TaskCatalog(Record):
    """Group of action-center tasks with its encryption, tags, retention and number of folders.

    Entity type ``UiPath.Orchestrator.Application.Dto.Tasks.TaskCatalogDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    description: TextProperty = Field("Description", "Edm.String")
    encrypted: BooleanProperty = Field("Encrypted", "Edm.Boolean")
    folders_count: NumberProperty[int] = Field("FoldersCount", "Edm.Int32")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    key: GuidProperty = Field("Key", "Edm.Guid")
    last_modification_time: DateTimeProperty = Field("LastModificationTime", "Edm.DateTimeOffset")
    name: TextProperty = Field("Name", "Edm.String")
    tags: CollectionProperty[Tag] = Field("Tags", "[Tag]")
    retention_action: EnumerationProperty[RetentionAction] = Field(
        "RetentionAction", "RetentionAction"
    )
    """`RetentionAction`, only in version 20.0."""
    retention_bucket_id: NumberProperty[int] = Field("RetentionBucketId", "Edm.Int64")
    """`RetentionBucketId`, only in version 20.0."""
    retention_bucket_name: TextProperty = Field("RetentionBucketName", "Edm.String")
    """`RetentionBucketName`, only in version 20.0."""
    retention_period: NumberProperty[int] = Field("RetentionPeriod", "Edm.Int32")
    """`RetentionPeriod`, only in version 20.0."""


class TaskCatalogExtendedDetails(Record):
    """How many tasks and folders a task catalog serves, and whether it is encrypted.

    Complex type ``UiPath.Orchestrator.Application.Dto.Tasks.TaskCatalogExtendedDetailsDto``.
    """

    __slots__ = ()
    associated_tasks_count: NumberProperty[int] = Field("AssociatedTasksCount", "Edm.Int32")
    is_encrypted: BooleanProperty = Field("IsEncrypted", "Edm.Boolean")
    key: GuidProperty = Field("Key", "Edm.Guid")
    total_folder_count: NumberProperty[int] = Field("TotalFolderCount", "Edm.Int64")


class TaskDefinition(Record):
    """Reusable layout of tasks, with the properties of its current version.

    Entity type ``UiPath.Orchestrator.Application.Dto.Tasks.TaskDefinitionDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    creator_user_id: NumberProperty[int] = Field("CreatorUserId", "Edm.Int64")
    deleter_user_id: NumberProperty[int] = Field("DeleterUserId", "Edm.Int64")
    deletion_time: DateTimeProperty = Field("DeletionTime", "Edm.DateTimeOffset")
    description: TextProperty = Field("Description", "Edm.String")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    is_deleted: BooleanProperty = Field("IsDeleted", "Edm.Boolean")
    key: GuidProperty = Field("Key", "Edm.Guid")
    last_modification_time: DateTimeProperty = Field("LastModificationTime", "Edm.DateTimeOffset")
    last_modifier_user_id: NumberProperty[int] = Field("LastModifierUserId", "Edm.Int64")
    name: TextProperty = Field("Name", "Edm.String")
    properties: RecordProperty[TaskDefinitionProperties] = Field(
        "Properties", "TaskDefinitionProperties", navigation=True
    )


class TaskDefinitionProperties(Record):
    """One version of a task definition, with its schema and the actions it allows.

    Entity type ``UiPath.Orchestrator.Application.Dto.Tasks.TaskDefinitionPropertiesDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    allowed_actions: ValuesProperty[str, TextExpression] = Field("AllowedActions", "[Edm.String]")
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    creator_user_id: NumberProperty[int] = Field("CreatorUserId", "Edm.Int64")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    schema: TextProperty = Field("Schema", "Edm.String")
    version: NumberProperty[int] = Field("Version", "Edm.Int32")
    allowed_actions_for_definition: TextProperty = Field(
        "allowedActionsForDefinition", "Edm.String"
    )
    """`allowedActionsForDefinition`, only in version 17.0."""
    task_definition_key: GuidProperty = Field("taskDefinitionKey", "Edm.Guid")
    """`taskDefinitionKey`, only in version 17.0."""
    creator_user_key: GuidProperty = Field("CreatorUserKey", "Edm.Guid")
    """`CreatorUserKey`, only in version 20.0."""


class TaskDefintionVersion(Record):
    """Task definition with its current version and the list of all versions.

    Complex type ``UiPath.Orchestrator.Application.Dto.Tasks.TaskDefintionVersionDto``.
    """

    __slots__ = ()
    task_definition_name: TextProperty = Field("TaskDefinitionName", "Edm.String")
    task_defintion_creation_date: DateTimeProperty = Field(
        "TaskDefintionCreationDate", "Edm.DateTimeOffset"
    )
    task_defintion_current_version: NumberProperty[int] = Field(
        "TaskDefintionCurrentVersion", "Edm.Int32"
    )
    task_defintion_updation_time: DateTimeProperty = Field(
        "TaskDefintionUpdationTime", "Edm.DateTimeOffset"
    )
    task_defintion_versions: CollectionProperty[TaskDefintionAssociatedVersions] = Field(
        "TaskDefintionVersions", "[TaskDefintionAssociatedVersions]"
    )


class Task(Record):
    """Action-center task with title, type, status, priority, assignee, history and deadlines, but
    not its data.

    Entity type ``UiPath.Orchestrator.Application.Dto.Tasks.TaskDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    action: TextProperty = Field("Action", "Edm.String")
    assigned_to_user_id: NumberProperty[int] = Field("AssignedToUserId", "Edm.Int64")
    bulk_form_layout_id: NumberProperty[int] = Field("BulkFormLayoutId", "Edm.Int64")
    completion_time: DateTimeProperty = Field("CompletionTime", "Edm.DateTimeOffset")
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    creator_job_key: GuidProperty = Field("CreatorJobKey", "Edm.Guid")
    creator_user_id: NumberProperty[int] = Field("CreatorUserId", "Edm.Int64")
    deleter_user_id: NumberProperty[int] = Field("DeleterUserId", "Edm.Int64")
    deletion_time: DateTimeProperty = Field("DeletionTime", "Edm.DateTimeOffset")
    encrypted: BooleanProperty = Field("Encrypted", "Edm.Boolean")
    external_tag: TextProperty = Field("ExternalTag", "Edm.String")
    form_layout_id: NumberProperty[int] = Field("FormLayoutId", "Edm.Int64")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    is_completed: BooleanProperty = Field("IsCompleted", "Edm.Boolean")
    is_deleted: BooleanProperty = Field("IsDeleted", "Edm.Boolean")
    last_assigned_time: DateTimeProperty = Field("LastAssignedTime", "Edm.DateTimeOffset")
    last_modification_time: DateTimeProperty = Field("LastModificationTime", "Edm.DateTimeOffset")
    last_modifier_user_id: NumberProperty[int] = Field("LastModifierUserId", "Edm.Int64")
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    priority: EnumerationProperty[TaskPriority] = Field("Priority", "TaskPriority")
    status: EnumerationProperty[TaskStatus] = Field("Status", "TaskStatus")
    tags: CollectionProperty[Tag] = Field("Tags", "[Tag]")
    task_catalog_name: TextProperty = Field("TaskCatalogName", "Edm.String")
    title: TextProperty = Field("Title", "Edm.String")
    type: EnumerationProperty[TaskType] = Field("Type", "TaskType")
    wait_job_key: GuidProperty = Field("WaitJobKey", "Edm.Guid")
    activities: CollectionProperty[TaskActivity] = Field(
        "Activities", "[TaskActivity]", navigation=True
    )
    assigned_to_user: RecordProperty[UserLoginInfo] = Field(
        "AssignedToUser", "UserLoginInfo", navigation=True
    )
    creator_user: RecordProperty[UserLoginInfo] = Field(
        "CreatorUser", "UserLoginInfo", navigation=True
    )
    last_modifier_user: RecordProperty[UserLoginInfo] = Field(
        "LastModifierUser", "UserLoginInfo", navigation=True
    )
    claimed_by_user_id: NumberProperty[int] = Field("ClaimedByUserId", "Edm.Int64")
    """`ClaimedByUserId`, only in version 20.0."""
    fps_context: TextProperty = Field("FpsContext", "Edm.String")
    """`FpsContext`, only in version 20.0."""
    key: GuidProperty = Field("Key", "Edm.Guid")
    """`Key`, only in version 20.0."""
    parent_operation_id: TextProperty = Field("ParentOperationId", "Edm.String")
    """`ParentOperationId`, only in version 20.0."""
    task_assignee_name: TextProperty = Field("TaskAssigneeName", "Edm.String")
    """`TaskAssigneeName`, only in version 20.0."""
    task_assignment_criteria: EnumerationProperty[TaskAssignmentCriteria] = Field(
        "TaskAssignmentCriteria", "TaskAssignmentCriteria"
    )
    """`TaskAssignmentCriteria`, only in version 20.0."""
    task_schema_key: GuidProperty = Field("TaskSchemaKey", "Edm.Guid")
    """`TaskSchemaKey`, only in version 20.0."""
    task_sla_detail: RecordProperty[TaskSlaDetail] = Field("TaskSlaDetail", "TaskSlaDetail")
    """`TaskSlaDetail`, only in version 20.0."""
    task_assignments: CollectionProperty[TaskAssignment] = Field(
        "TaskAssignments", "[TaskAssignment]", navigation=True
    )
    """`TaskAssignments`, only in version 20.0."""


class TaskNote(Record):
    """Comment on an action-center task, with its text, author and time.

    Entity type ``UiPath.Orchestrator.Application.Dto.Tasks.TaskNoteDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    creator_user_id: NumberProperty[int] = Field("CreatorUserId", "Edm.Int64")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    key: GuidProperty = Field("Key", "Edm.Guid")
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    task_id: NumberProperty[int] = Field("TaskId", "Edm.Int64")
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    text: TextProperty = Field("Text", "Edm.String")
    creator_user: RecordProperty[UserLoginInfo] = Field(
        "CreatorUser", "UserLoginInfo", navigation=True
    )
    last_modifier_user: RecordProperty[UserLoginInfo] = Field(
        "LastModifierUser", "UserLoginInfo", navigation=True
    )


class UserLoginInfo(Record):
    """User reduced to names and e-mail, as shown for assignees and authors of tasks.

    Entity type ``UiPath.Orchestrator.Application.Sessions.Dto.UserLoginInfoDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    email_address: TextProperty = Field("EmailAddress", "Edm.String")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    name: TextProperty = Field("Name", "Edm.String")
    surname: TextProperty = Field("Surname", "Edm.String")
    user_name: TextProperty = Field("UserName", "Edm.String")
    authentication_source: TextProperty = Field("AuthenticationSource", "Edm.String")
    """`AuthenticationSource`, only in version 20.0."""
    display_name: TextProperty = Field("DisplayName", "Edm.String")
    """`DisplayName`, only in version 20.0."""
    type: EnumerationProperty[UserType] = Field("Type", "UserType")
    """`Type`, only in version 20.0."""


class TaskOperationErrorResponse(Record):
    """Error for one task of a bulk operation, with the task, the user, a code and a message.

    Complex type ``UiPath.Orchestrator.Tasks.Dto.TaskOperationErrorResponse``.
    """

    __slots__ = ()
    error_code: NumberProperty[int] = Field("ErrorCode", "Edm.Int32")
    error_message: TextProperty = Field("ErrorMessage", "Edm.String")
    task_id: NumberProperty[int] = Field("TaskId", "Edm.Int64")
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    user_name_or_email: TextProperty = Field("UserNameOrEmail", "Edm.String")


class TaskRetentionSetting(Record):
    """How long tasks of one catalog are kept and whether they are then deleted or archived.

    Entity type ``UiPath.Orchestrator.Tasks.Retention.Features.TaskRetentionSettingDto``.

    Only in version 20.0.
    """

    __slots__ = ()
    __key__ = ("task_catalog_id",)
    action: EnumerationProperty[RetentionAction] = Field("Action", "RetentionAction")
    """`Action`, only in version 20.0."""
    bucket_id: NumberProperty[int] = Field("BucketId", "Edm.Int64")
    """`BucketId`, only in version 20.0."""
    period: NumberProperty[int] = Field("Period", "Edm.Int32")
    """`Period`, only in version 20.0."""
    task_catalog_id: NumberProperty[int] = Field("TaskCatalogId", "Edm.Int64")
    """`TaskCatalogId`, only in version 20.0."""
    type: EnumerationProperty[RetentionType] = Field("Type", "RetentionType")
    """`Type`, only in version 20.0."""


class TestCaseDefinition(Record):
    """Test case found in a package, with the versions in which it occurs.

    Entity type ``UiPath.Orchestrator.TestAutomation.Dto.TestCaseDefinitionDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    app_version: TextProperty = Field("AppVersion", "Edm.String")
    created_version: TextProperty = Field("CreatedVersion", "Edm.String")
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    creator_user_id: NumberProperty[int] = Field("CreatorUserId", "Edm.Int64")
    feed_id: GuidProperty = Field("FeedId", "Edm.Guid")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    last_modification_time: DateTimeProperty = Field("LastModificationTime", "Edm.DateTimeOffset")
    last_modifier_user_id: NumberProperty[int] = Field("LastModifierUserId", "Edm.Int64")
    latest_prerelease_version: TextProperty = Field("LatestPrereleaseVersion", "Edm.String")
    latest_version: TextProperty = Field("LatestVersion", "Edm.String")
    name: TextProperty = Field("Name", "Edm.String")
    package_identifier: TextProperty = Field("PackageIdentifier", "Edm.String")
    unique_id: GuidProperty = Field("UniqueId", "Edm.Guid")


class TestCase(Record):
    """Test case as a member of a test set, at one package version and enabled or not.

    Entity type ``UiPath.Orchestrator.TestAutomation.Dto.TestCaseDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    creator_user_id: NumberProperty[int] = Field("CreatorUserId", "Edm.Int64")
    definition_id: NumberProperty[int] = Field("DefinitionId", "Edm.Int64")
    """`DefinitionId`, required."""
    enabled: BooleanProperty = Field("Enabled", "Edm.Boolean")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    last_modification_time: DateTimeProperty = Field("LastModificationTime", "Edm.DateTimeOffset")
    last_modifier_user_id: NumberProperty[int] = Field("LastModifierUserId", "Edm.Int64")
    release_id: NumberProperty[int] = Field("ReleaseId", "Edm.Int64")
    """`ReleaseId`, required."""
    test_set_id: NumberProperty[int] = Field("TestSetId", "Edm.Int64")
    version_number: TextProperty = Field("VersionNumber", "Edm.String")
    """`VersionNumber`, required."""
    definition: RecordProperty[TestCaseDefinition] = Field(
        "Definition", "TestCaseDefinition", navigation=True
    )
    test_set: RecordProperty[TestSet] = Field("TestSet", "TestSet", navigation=True)


class TestCaseExecution(Record):
    """Run of one test case with status, times, arguments, assertions and attachments.

    Entity type ``UiPath.Orchestrator.TestAutomation.Dto.TestCaseExecutionDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    data_variation_identifier: TextProperty = Field("DataVariationIdentifier", "Edm.String")
    end_time: DateTimeProperty = Field("EndTime", "Edm.DateTimeOffset")
    entry_point_path: TextProperty = Field("EntryPointPath", "Edm.String")
    execution_order: NumberProperty[int] = Field("ExecutionOrder", "Edm.Int32")
    has_assertions: BooleanProperty = Field("HasAssertions", "Edm.Boolean")
    host_machine_name: TextProperty = Field("HostMachineName", "Edm.String")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    info: TextProperty = Field("Info", "Edm.String")
    input_arguments: TextProperty = Field("InputArguments", "Edm.String")
    job_id: NumberProperty[int] = Field("JobId", "Edm.Int64")
    job_key: GuidProperty = Field("JobKey", "Edm.Guid")
    output_arguments: TextProperty = Field("OutputArguments", "Edm.String")
    release_version_id: NumberProperty[int] = Field("ReleaseVersionId", "Edm.Int64")
    robot_name: TextProperty = Field("RobotName", "Edm.String")
    run_id: NumberProperty[int] = Field("RunId", "Edm.Int32")
    runtime_type: EnumerationProperty[RobotType] = Field("RuntimeType", "RobotType")
    start_time: DateTimeProperty = Field("StartTime", "Edm.DateTimeOffset")
    status: EnumerationProperty[TestCaseExecutionStatus] = Field(
        "Status", "TestCaseExecutionStatus"
    )
    test_case_id: NumberProperty[int] = Field("TestCaseId", "Edm.Int64")
    test_case_type: EnumerationProperty[TestCaseDefinitionType] = Field(
        "TestCaseType", "TestCaseDefinitionType"
    )
    test_set_execution_id: NumberProperty[int] = Field("TestSetExecutionId", "Edm.Int64")
    version_number: TextProperty = Field("VersionNumber", "Edm.String")
    test_case: RecordProperty[TestCase] = Field("TestCase", "TestCase", navigation=True)
    test_case_assertions: CollectionProperty[TestCaseAssertion] = Field(
        "TestCaseAssertions", "[TestCaseAssertion]", navigation=True
    )
    test_case_execution_attachments: CollectionProperty[TestCaseExecutionAttachment] = Field(
        "TestCaseExecutionAttachments", "[TestCaseExecutionAttachment]", navigation=True
    )
    test_set_execution: RecordProperty[TestSetExecution] = Field(
        "TestSetExecution", "TestSetExecution", navigation=True
    )
    test_manager_test_case_id: GuidProperty = Field("TestManagerTestCaseId", "Edm.Guid")
    """`TestManagerTestCaseId`, only in version 20.0."""


class TestDataQueue(Record):
    """Queue of test data with its JSON schema and the counts of all and of consumed items.

    Entity type ``UiPath.Orchestrator.TestAutomation.Dto.TestDataQueueDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    consumed_items_count: NumberProperty[int] = Field("ConsumedItemsCount", "Edm.Int32")
    content_json_schema: TextProperty = Field("ContentJsonSchema", "Edm.String")
    """`ContentJsonSchema`, required."""
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    creator_user_id: NumberProperty[int] = Field("CreatorUserId", "Edm.Int64")
    deleter_user_id: NumberProperty[int] = Field("DeleterUserId", "Edm.Int64")
    deletion_time: DateTimeProperty = Field("DeletionTime", "Edm.DateTimeOffset")
    description: TextProperty = Field("Description", "Edm.String")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    is_deleted: BooleanProperty = Field("IsDeleted", "Edm.Boolean")
    items_count: NumberProperty[int] = Field("ItemsCount", "Edm.Int32")
    last_modification_time: DateTimeProperty = Field("LastModificationTime", "Edm.DateTimeOffset")
    last_modifier_user_id: NumberProperty[int] = Field("LastModifierUserId", "Edm.Int64")
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, required, at most 256 characters."""


class TestDataQueueItemOData(Record):
    """Test data item with its content as JSON text and whether it is consumed.

    Entity type ``UiPath.Orchestrator.TestAutomation.Dto.TestDataQueueItemODataDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    content_json: TextProperty = Field("ContentJson", "Edm.String")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    is_consumed: BooleanProperty = Field("IsConsumed", "Edm.Boolean")
    test_data_queue_id: NumberProperty[int] = Field("TestDataQueueId", "Edm.Int64")


class TestSet(Record):
    """Collection of test cases with its packages, input arguments, environment and coverage option.

    Entity type ``UiPath.Orchestrator.TestAutomation.Dto.TestSetDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    creator_user_id: NumberProperty[int] = Field("CreatorUserId", "Edm.Int64")
    deleter_user_id: NumberProperty[int] = Field("DeleterUserId", "Edm.Int64")
    deletion_time: DateTimeProperty = Field("DeletionTime", "Edm.DateTimeOffset")
    description: TextProperty = Field("Description", "Edm.String")
    enable_coverage: BooleanProperty = Field("EnableCoverage", "Edm.Boolean")
    environment_id: NumberProperty[int] = Field("EnvironmentId", "Edm.Int64")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    is_deleted: BooleanProperty = Field("IsDeleted", "Edm.Boolean")
    key: GuidProperty = Field("Key", "Edm.Guid")
    last_modification_time: DateTimeProperty = Field("LastModificationTime", "Edm.DateTimeOffset")
    last_modifier_user_id: NumberProperty[int] = Field("LastModifierUserId", "Edm.Int64")
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, required."""
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    robot_id: NumberProperty[int] = Field("RobotId", "Edm.Int64")
    source_type: EnumerationProperty[TestSetSourceType] = Field("SourceType", "TestSetSourceType")
    test_case_count: NumberProperty[int] = Field("TestCaseCount", "Edm.Int32")
    environment: RecordProperty[TestEnvironment] = Field(
        "Environment", "TestEnvironment", navigation=True
    )
    input_arguments: CollectionProperty[TestSetInputArgument] = Field(
        "InputArguments", "[TestSetInputArgument]", navigation=True
    )
    packages: CollectionProperty[TestSetPackage] = Field(
        "Packages", "[TestSetPackage]", navigation=True
    )
    test_cases: CollectionProperty[TestCase] = Field("TestCases", "[TestCase]", navigation=True)
    enabled: BooleanProperty = Field("Enabled", "Edm.Boolean")
    """`Enabled`, only in version 20.0."""


class TestSetExecution(Record):
    """Run of a test set with status, times, what set it off and the test case runs.

    Entity type ``UiPath.Orchestrator.TestAutomation.Dto.TestSetExecutionDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    batch_execution_key: GuidProperty = Field("BatchExecutionKey", "Edm.Guid")
    coverage_status: EnumerationProperty[CoverageStatus] = Field("CoverageStatus", "CoverageStatus")
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    creator_user_id: NumberProperty[int] = Field("CreatorUserId", "Edm.Int64")
    end_time: DateTimeProperty = Field("EndTime", "Edm.DateTimeOffset")
    enforce_execution_order: BooleanProperty = Field("EnforceExecutionOrder", "Edm.Boolean")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    name: TextProperty = Field("Name", "Edm.String")
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    run_id: NumberProperty[int] = Field("RunId", "Edm.Int32")
    schedule_id: NumberProperty[int] = Field("ScheduleId", "Edm.Int64")
    start_time: DateTimeProperty = Field("StartTime", "Edm.DateTimeOffset")
    status: EnumerationProperty[TestSetExecutionStatus] = Field("Status", "TestSetExecutionStatus")
    test_set_id: NumberProperty[int] = Field("TestSetId", "Edm.Int64")
    trigger_type: EnumerationProperty[ExecutionTriggerType] = Field(
        "TriggerType", "ExecutionTriggerType"
    )
    attachments: CollectionProperty[TestSetExecutionAttachment] = Field(
        "Attachments", "[TestSetExecutionAttachment]", navigation=True
    )
    test_case_executions: CollectionProperty[TestCaseExecution] = Field(
        "TestCaseExecutions", "[TestCaseExecution]", navigation=True
    )
    test_set: RecordProperty[TestSet] = Field("TestSet", "TestSet", navigation=True)


class TestSetInputArgument(Record):
    """Value that a test set presets for one input argument, with name and type.

    Entity type ``UiPath.Orchestrator.TestAutomation.Dto.TestSetInputArgumentDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    creator_user_id: NumberProperty[int] = Field("CreatorUserId", "Edm.Int64")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    last_modification_time: DateTimeProperty = Field("LastModificationTime", "Edm.DateTimeOffset")
    last_modifier_user_id: NumberProperty[int] = Field("LastModifierUserId", "Edm.Int64")
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, required."""
    value: TextProperty = Field("Value", "Edm.String")
    """`Value`, required."""


class TestSetPackage(Record):
    """Package from which a test set takes test cases, with a version mask and prereleases allowed
    or not.

    Entity type ``UiPath.Orchestrator.TestAutomation.Dto.TestSetPackageDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    creator_user_id: NumberProperty[int] = Field("CreatorUserId", "Edm.Int64")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    include_prerelease: BooleanProperty = Field("IncludePrerelease", "Edm.Boolean")
    last_modification_time: DateTimeProperty = Field("LastModificationTime", "Edm.DateTimeOffset")
    last_modifier_user_id: NumberProperty[int] = Field("LastModifierUserId", "Edm.Int64")
    package_identifier: TextProperty = Field("PackageIdentifier", "Edm.String")
    """`PackageIdentifier`, required."""
    test_set_id: NumberProperty[int] = Field("TestSetId", "Edm.Int64")
    version_mask: TextProperty = Field("VersionMask", "Edm.String")
    """`VersionMask`, required."""
    test_set: RecordProperty[TestSet] = Field("TestSet", "TestSet", navigation=True)


class TestSetSchedule(Record):
    """Schedule of a test set with its cron expression, calendar, time zone and next occurrence.

    Entity type ``UiPath.Orchestrator.TestAutomation.Dto.TestSetScheduleDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    calendar_id: NumberProperty[int] = Field("CalendarId", "Edm.Int64")
    calendar_name: TextProperty = Field("CalendarName", "Edm.String")
    cron_details: TextProperty = Field("CronDetails", "Edm.String")
    cron_expression: TextProperty = Field("CronExpression", "Edm.String")
    cron_summary: TextProperty = Field("CronSummary", "Edm.String")
    description: TextProperty = Field("Description", "Edm.String")
    disable_date: DateTimeProperty = Field("DisableDate", "Edm.DateTimeOffset")
    enabled: BooleanProperty = Field("Enabled", "Edm.Boolean")
    external_job_key: TextProperty = Field("ExternalJobKey", "Edm.String")
    external_job_key_scheduler: GuidProperty = Field("ExternalJobKeyScheduler", "Edm.Guid")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, required, at most 256 characters."""
    next_occurrence: DateTimeProperty = Field("NextOccurrence", "Edm.DateTimeOffset")
    test_set_id: NumberProperty[int] = Field("TestSetId", "Edm.Int64")
    """`TestSetId`, required."""
    test_set_name: TextProperty = Field("TestSetName", "Edm.String")
    time_zone_iana: TextProperty = Field("TimeZoneIana", "Edm.String")
    time_zone_id: TextProperty = Field("TimeZoneId", "Edm.String")
    """`TimeZoneId`, required, at most 80 characters."""


class ActionableMessageAction(Record):
    """One button of an actionable message, with its title, kind and whether it is the primary one.

    Complex type ``UiPath.Server.Configuration.OData.ActionableMessageAction``.

    Only in version 20.0.
    """

    __slots__ = ()
    id: TextProperty = Field("id", "Edm.String")
    """`id`, only in version 20.0."""
    is_primary: BooleanProperty = Field("isPrimary", "Edm.Boolean")
    """`isPrimary`, only in version 20.0."""
    name: TextProperty = Field("name", "Edm.String")
    """`name`, only in version 20.0."""
    title: TextProperty = Field("title", "Edm.String")
    """`title`, only in version 20.0."""
    type: TextProperty = Field("type", "Edm.String")
    """`type`, only in version 20.0."""


class ActionableMessageActionSet(Record):
    """The row of buttons that an actionable message offers its reader.

    Complex type ``UiPath.Server.Configuration.OData.ActionableMessageActionSet``.

    Only in version 20.0.
    """

    __slots__ = ()
    actions: CollectionProperty[ActionableMessageAction] = Field(
        "actions", "[ActionableMessageAction]"
    )
    """`actions`, only in version 20.0."""
    id: TextProperty = Field("id", "Edm.String")
    """`id`, only in version 20.0."""
    type: TextProperty = Field("type", "Edm.String")
    """`type`, only in version 20.0, set by the service."""


class ActionableMessageField(Record):
    """One field shown in an actionable message, with label, value, placeholder, position and
    whether it is required.

    Complex type ``UiPath.Server.Configuration.OData.ActionableMessageField``.

    Only in version 20.0.
    """

    __slots__ = ()
    horizontal_alignment: TextProperty = Field("horizontalAlignment", "Edm.String")
    """`horizontalAlignment`, only in version 20.0."""
    id: TextProperty = Field("id", "Edm.String")
    """`id`, only in version 20.0."""
    is_header: BooleanProperty = Field("isHeader", "Edm.Boolean")
    """`isHeader`, only in version 20.0."""
    is_required: BooleanProperty = Field("isRequired", "Edm.Boolean")
    """`isRequired`, only in version 20.0."""
    name: TextProperty = Field("name", "Edm.String")
    """`name`, only in version 20.0."""
    place_holder_text: TextProperty = Field("placeHolderText", "Edm.String")
    """`placeHolderText`, only in version 20.0."""
    sequence: NumberProperty[int] = Field("sequence", "Edm.Int32")
    """`sequence`, only in version 20.0."""
    title: TextProperty = Field("title", "Edm.String")
    """`title`, only in version 20.0."""
    type: TextProperty = Field("type", "Edm.String")
    """`type`, only in version 20.0."""
    value: TextProperty = Field("value", "Edm.String")
    """`value`, only in version 20.0."""


class ActionableMessageFieldSet(Record):
    """The fields of an actionable message, held together as one block.

    Complex type ``UiPath.Server.Configuration.OData.ActionableMessageFieldSet``.

    Only in version 20.0.
    """

    __slots__ = ()
    fields: CollectionProperty[ActionableMessageField] = Field("fields", "[ActionableMessageField]")
    """`fields`, only in version 20.0."""
    id: TextProperty = Field("id", "Edm.String")
    """`id`, only in version 20.0."""
    type: TextProperty = Field("type", "Edm.String")
    """`type`, only in version 20.0, set by the service."""


class ActionableMessageMetaData(Record):
    """Fields and buttons with which an app task can be answered from within a message.

    Complex type ``UiPath.Server.Configuration.OData.ActionableMessageMetaData``.

    Only in version 20.0.
    """

    __slots__ = ()
    action_set: RecordProperty[ActionableMessageActionSet] = Field(
        "actionSet", "ActionableMessageActionSet"
    )
    """`actionSet`, only in version 20.0."""
    field_set: RecordProperty[ActionableMessageFieldSet] = Field(
        "fieldSet", "ActionableMessageFieldSet"
    )
    """`fieldSet`, only in version 20.0."""


class ActivitySettings(Record):
    """What activities in a robot need to reach Orchestrator: the API version and the SignalR
    connection.

    Complex type ``UiPath.Server.Configuration.OData.ActivitySettingsDto``.
    """

    __slots__ = ()
    api_version: TextProperty = Field("ApiVersion", "Edm.String")
    signal_r: RecordProperty[SignalRActivitySettings] = Field("SignalR", "SignalRActivitySettings")


class AgentSettings(Record):
    """Settings of a process that is an agent, at present its memory.

    Complex type ``UiPath.Server.Configuration.OData.AgentSettings``.

    Only in version 20.0.
    """

    __slots__ = ()
    memory: BooleanProperty = Field("Memory", "Edm.Boolean")
    """`Memory`, only in version 20.0."""


class AjaxResponse(Record):
    """Envelope around the result of a sign-in, carrying either the token or an error.

    Complex type ``UiPath.Server.Configuration.OData.AjaxResponse``.

    Only in version 17.0.
    """

    __slots__ = ()
    abp: BooleanProperty = Field("__abp", "Edm.Boolean")
    """`__abp`, only in version 17.0, set by the service."""
    error: RecordProperty[ErrorInfo] = Field("error", "ErrorInfo")
    """`error`, only in version 17.0."""
    result: UntypedProperty = Field("result", "Edm.Untyped")
    """`result`, only in version 17.0."""
    success: BooleanProperty = Field("success", "Edm.Boolean")
    """`success`, only in version 17.0."""
    target_url: TextProperty = Field("targetUrl", "Edm.String")
    """`targetUrl`, only in version 17.0."""
    un_authorized_request: BooleanProperty = Field("unAuthorizedRequest", "Edm.Boolean")
    """`unAuthorizedRequest`, only in version 17.0."""


class Alert(Record):
    """One notification shown to a user, with component, severity, time and whether it was read.

    Entity type ``UiPath.Server.Configuration.OData.AlertDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    component: EnumerationProperty[NotificationComponent] = Field(
        "Component", "NotificationComponent"
    )
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    data: TextProperty = Field("Data", "Edm.String")
    deep_link_relative_url: TextProperty = Field("DeepLinkRelativeUrl", "Edm.String")
    id: GuidProperty = Field("Id", "Edm.Guid")
    notification_name: TextProperty = Field("NotificationName", "Edm.String")
    severity: EnumerationProperty[NotificationSeverity] = Field("Severity", "NotificationSeverity")
    """`Severity`, required."""
    state: EnumerationProperty[UserNotificationState] = Field("State", "UserNotificationState")
    user_notification_id: GuidProperty = Field("UserNotificationId", "Edm.Guid")


class AlertsSubscribedEvent(Record):
    """Payload of the webhook event alert.subscribed, sent when a user or group subscribes to
    notifications.

    Complex type ``UiPath.Server.Configuration.OData.AlertsSubscribedEventDto``.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, required, at most 50 characters."""
    event_source_id: NumberProperty[int] = Field("EventSourceId", "Edm.Int64")
    """`EventSourceId`, set by the service."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    notification_names: ValuesProperty[str, TextExpression] = Field(
        "NotificationNames", "[Edm.String]"
    )
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    is_email_disabled: BooleanProperty = Field("IsEmailDisabled", "Edm.Boolean")
    """`IsEmailDisabled`, only in version 20.0."""
    is_user_group: BooleanProperty = Field("IsUserGroup", "Edm.Boolean")
    """`IsUserGroup`, only in version 20.0."""


class AlertsUnsubscribedEvent(Record):
    """Payload of the webhook event alert.unsubscribed, sent when a user or group gives up
    notifications.

    Complex type ``UiPath.Server.Configuration.OData.AlertsUnsubscribedEventDto``.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, required, at most 50 characters."""
    event_source_id: NumberProperty[int] = Field("EventSourceId", "Edm.Int64")
    """`EventSourceId`, set by the service."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    notification_names: ValuesProperty[str, TextExpression] = Field(
        "NotificationNames", "[Edm.String]"
    )
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    is_email_disabled: BooleanProperty = Field("IsEmailDisabled", "Edm.Boolean")
    """`IsEmailDisabled`, only in version 20.0."""
    is_user_group: BooleanProperty = Field("IsUserGroup", "Edm.Boolean")
    """`IsUserGroup`, only in version 20.0."""


class AppTasksData(Record):
    """App task with its data, status, assignees and the details of the app that shows it.

    Complex type ``UiPath.Server.Configuration.OData.AppTasksDataDto``.
    """

    __slots__ = ()
    action: TextProperty = Field("action", "Edm.String")
    action_label: TextProperty = Field("actionLabel", "Edm.String")
    app_tasks_metadata: RecordProperty[AppTasksMetadata] = Field(
        "appTasksMetadata", "AppTasksMetadata"
    )
    assigned_to_user_id: NumberProperty[int] = Field("assignedToUserId", "Edm.Int64")
    completion_time: DateTimeProperty = Field("completionTime", "Edm.DateTimeOffset")
    creation_time: DateTimeProperty = Field("creationTime", "Edm.DateTimeOffset")
    creator_job_key: GuidProperty = Field("creatorJobKey", "Edm.Guid")
    creator_user_id: NumberProperty[int] = Field("creatorUserId", "Edm.Int64")
    data: UntypedProperty = Field("data", "Edm.Untyped")
    deleter_user_id: NumberProperty[int] = Field("deleterUserId", "Edm.Int64")
    deletion_time: DateTimeProperty = Field("deletionTime", "Edm.DateTimeOffset")
    external_tag: TextProperty = Field("externalTag", "Edm.String")
    id: NumberProperty[int] = Field("id", "Edm.Int64")
    is_deleted: BooleanProperty = Field("isDeleted", "Edm.Boolean")
    last_assigned_time: DateTimeProperty = Field("lastAssignedTime", "Edm.DateTimeOffset")
    last_modification_time: DateTimeProperty = Field("lastModificationTime", "Edm.DateTimeOffset")
    last_modifier_user_id: NumberProperty[int] = Field("lastModifierUserId", "Edm.Int64")
    organization_unit_fully_qualified_name: TextProperty = Field(
        "organizationUnitFullyQualifiedName", "Edm.String"
    )
    organization_unit_id: NumberProperty[int] = Field("organizationUnitId", "Edm.Int64")
    priority: EnumerationProperty[TaskPriority] = Field("priority", "TaskPriority")
    status: EnumerationProperty[TaskStatus] = Field("status", "TaskStatus")
    tags: CollectionProperty[Tag] = Field("tags", "[Tag]")
    title: TextProperty = Field("title", "Edm.String")
    type: EnumerationProperty[TaskType] = Field("type", "TaskType")
    wait_job_key: GuidProperty = Field("waitJobKey", "Edm.Guid")
    wait_job_state: EnumerationProperty[JobState] = Field("waitJobState", "JobState")
    assigned_to_user: RecordProperty[UserLoginInfo] = Field(
        "assignedToUser", "UserLoginInfo", navigation=True
    )
    is_current_user_in_all_user_assigned_group: BooleanProperty = Field(
        "isCurrentUserInAllUserAssignedGroup", "Edm.Boolean"
    )
    """`isCurrentUserInAllUserAssignedGroup`, only in version 20.0."""
    key: GuidProperty = Field("key", "Edm.Guid")
    """`key`, only in version 20.0."""
    parent_operation_id: TextProperty = Field("parentOperationId", "Edm.String")
    """`parentOperationId`, only in version 20.0."""
    processing_time: NumberProperty[int] = Field("processingTime", "Edm.Int32")
    """`processingTime`, only in version 20.0."""
    task_assignment_criteria: EnumerationProperty[TaskAssignmentCriteria] = Field(
        "taskAssignmentCriteria", "TaskAssignmentCriteria"
    )
    """`taskAssignmentCriteria`, only in version 20.0."""
    task_definition_properties_id: NumberProperty[int] = Field(
        "taskDefinitionPropertiesId", "Edm.Int64"
    )
    """`taskDefinitionPropertiesId`, only in version 20.0."""
    task_sla_details: CollectionProperty[TaskSlaDetail] = Field("taskSlaDetails", "[TaskSlaDetail]")
    """`taskSlaDetails`, only in version 20.0."""
    task_source: RecordProperty[TaskSource] = Field("taskSource", "TaskSource")
    """`taskSource`, only in version 20.0."""
    completed_by_user: RecordProperty[UserLoginInfo] = Field(
        "completedByUser", "UserLoginInfo", navigation=True
    )
    """`completedByUser`, only in version 20.0."""
    task_assignees: CollectionProperty[UserLoginInfo] = Field(
        "taskAssignees", "[UserLoginInfo]", navigation=True
    )
    """`taskAssignees`, only in version 20.0."""


class AppTasksMetadata(Record):
    """The app and app version in which an app task is shown.

    Complex type ``UiPath.Server.Configuration.OData.AppTasksMetadataDto``.
    """

    __slots__ = ()
    app_id: TextProperty = Field("appId", "Edm.String")
    app_version: NumberProperty[int] = Field("appVersion", "Edm.Int32")
    creation_time: DateTimeProperty = Field("creationTime", "Edm.DateTimeOffset")
    creator_user_id: NumberProperty[int] = Field("creatorUserId", "Edm.Int64")
    id: NumberProperty[int] = Field("id", "Edm.Int64")
    app_process_key: GuidProperty = Field("appProcessKey", "Edm.Guid")
    """`appProcessKey`, only in version 20.0."""
    app_type: EnumerationProperty[AppTasksCreateRequestAppType] = Field(
        "appType", "AppTasksCreateRequestAppType"
    )
    """`appType`, only in version 20.0."""
    creator_user_key: GuidProperty = Field("creatorUserKey", "Edm.Guid")
    """`creatorUserKey`, only in version 20.0."""
    folder_key: GuidProperty = Field("folderKey", "Edm.Guid")
    """`folderKey`, only in version 20.0."""
    fps_context: UntypedProperty = Field("fpsContext", "Edm.Untyped")
    """`fpsContext`, only in version 20.0."""
    runtime: EnumerationProperty[AppTasksCreateRequestRuntime] = Field(
        "runtime", "AppTasksCreateRequestRuntime"
    )
    """`runtime`, only in version 20.0."""


class ArgumentMetadata(Record):
    """Input and output arguments of a workflow, described as JSON text.

    Complex type ``UiPath.Server.Configuration.OData.ArgumentMetadata``.
    """

    __slots__ = ()
    input: TextProperty = Field("Input", "Edm.String")
    output: TextProperty = Field("Output", "Edm.String")


class Asset(Record):
    """Named value or credential for robots, with one common value and separate ones per user or
    robot.

    Entity type ``UiPath.Server.Configuration.OData.AssetDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    bool_value: BooleanProperty = Field("BoolValue", "Edm.Boolean")
    can_be_deleted: BooleanProperty = Field("CanBeDeleted", "Edm.Boolean")
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    creator_user_id: NumberProperty[int] = Field("CreatorUserId", "Edm.Int64")
    credential_password: TextProperty = Field("CredentialPassword", "Edm.String", secret=True)
    """`CredentialPassword`, a secret, at most 25000 characters."""
    credential_store_id: NumberProperty[int] = Field("CredentialStoreId", "Edm.Int64")
    credential_username: TextProperty = Field("CredentialUsername", "Edm.String")
    """`CredentialUsername`, at most 512 characters."""
    description: TextProperty = Field("Description", "Edm.String")
    """`Description`, at most 250 characters."""
    external_name: TextProperty = Field("ExternalName", "Edm.String")
    """`ExternalName`, at most 450 characters."""
    folders_count: NumberProperty[int] = Field("FoldersCount", "Edm.Int32")
    has_default_value: BooleanProperty = Field("HasDefaultValue", "Edm.Boolean")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    int_value: NumberProperty[int] = Field("IntValue", "Edm.Int32")
    key: GuidProperty = Field("Key", "Edm.Guid")
    key_value_list: CollectionProperty[CustomKeyValuePair] = Field(
        "KeyValueList", "[CustomKeyValuePair]"
    )
    last_modification_time: DateTimeProperty = Field("LastModificationTime", "Edm.DateTimeOffset")
    last_modifier_user_id: NumberProperty[int] = Field("LastModifierUserId", "Edm.Int64")
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, required, at most 256 characters."""
    string_value: TextProperty = Field("StringValue", "Edm.String")
    """`StringValue`, at most 1000000 characters."""
    tags: CollectionProperty[Tag] = Field("Tags", "[Tag]")
    value: TextProperty = Field("Value", "Edm.String")
    value_scope: EnumerationProperty[AssetValueScope] = Field("ValueScope", "AssetValueScope")
    """`ValueScope`, required."""
    value_type: EnumerationProperty[AssetValueType] = Field("ValueType", "AssetValueType")
    robot_values: CollectionProperty[AssetRobotValue] = Field(
        "RobotValues", "[AssetRobotValue]", navigation=True
    )
    """`RobotValues`, deprecated."""
    user_values: CollectionProperty[AssetUserValue] = Field(
        "UserValues", "[AssetUserValue]", navigation=True
    )
    allow_direct_api_access: BooleanProperty = Field("AllowDirectApiAccess", "Edm.Boolean")
    """`AllowDirectApiAccess`, only in version 20.0."""
    json_value: TextProperty = Field("JsonValue", "Edm.String")
    """`JsonValue`, only in version 20.0, at most 1000000 characters."""
    secret_value: TextProperty = Field("SecretValue", "Edm.String", secret=True)
    """`SecretValue`, only in version 20.0, a secret, at most 25000 characters."""
    value_json_schema: TextProperty = Field("ValueJsonSchema", "Edm.String")
    """`ValueJsonSchema`, only in version 20.0."""


class AssetRobotValue(Record):
    """Value of an asset that holds for one robot only, in a classic folder.

    Entity type ``UiPath.Server.Configuration.OData.AssetRobotValueDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    bool_value: BooleanProperty = Field("BoolValue", "Edm.Boolean")
    credential_password: TextProperty = Field("CredentialPassword", "Edm.String", secret=True)
    """`CredentialPassword`, a secret."""
    credential_store_id: NumberProperty[int] = Field("CredentialStoreId", "Edm.Int64")
    credential_username: TextProperty = Field("CredentialUsername", "Edm.String")
    external_name: TextProperty = Field("ExternalName", "Edm.String")
    """`ExternalName`, at most 450 characters."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    int_value: NumberProperty[int] = Field("IntValue", "Edm.Int32")
    key_trail: TextProperty = Field("KeyTrail", "Edm.String")
    key_value_list: CollectionProperty[CustomKeyValuePair] = Field(
        "KeyValueList", "[CustomKeyValuePair]"
    )
    robot_id: NumberProperty[int] = Field("RobotId", "Edm.Int64")
    robot_name: TextProperty = Field("RobotName", "Edm.String")
    string_value: TextProperty = Field("StringValue", "Edm.String")
    """`StringValue`, at most 1000000 characters."""
    value: TextProperty = Field("Value", "Edm.String")
    value_type: EnumerationProperty[AssetValueType] = Field("ValueType", "AssetValueType")
    json_value: TextProperty = Field("JsonValue", "Edm.String")
    """`JsonValue`, only in version 20.0, at most 1000000 characters."""
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, only in version 20.0."""
    secret_value: TextProperty = Field("SecretValue", "Edm.String", secret=True)
    """`SecretValue`, only in version 20.0, a secret."""


class AssetUserValue(Record):
    """Value of an asset that holds for one user, on any or on one machine.

    Entity type ``UiPath.Server.Configuration.OData.AssetUserValueDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    bool_value: BooleanProperty = Field("BoolValue", "Edm.Boolean")
    credential_password: TextProperty = Field("CredentialPassword", "Edm.String", secret=True)
    """`CredentialPassword`, a secret."""
    credential_store_id: NumberProperty[int] = Field("CredentialStoreId", "Edm.Int64")
    credential_username: TextProperty = Field("CredentialUsername", "Edm.String")
    external_name: TextProperty = Field("ExternalName", "Edm.String")
    """`ExternalName`, at most 450 characters."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    int_value: NumberProperty[int] = Field("IntValue", "Edm.Int32")
    key_value_list: CollectionProperty[CustomKeyValuePair] = Field(
        "KeyValueList", "[CustomKeyValuePair]"
    )
    machine_id: NumberProperty[int] = Field("MachineId", "Edm.Int64")
    machine_name: TextProperty = Field("MachineName", "Edm.String")
    string_value: TextProperty = Field("StringValue", "Edm.String")
    """`StringValue`, at most 1000000 characters."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    user_name: TextProperty = Field("UserName", "Edm.String")
    value: TextProperty = Field("Value", "Edm.String")
    value_type: EnumerationProperty[AssetValueType] = Field("ValueType", "AssetValueType")
    json_value: TextProperty = Field("JsonValue", "Edm.String")
    """`JsonValue`, only in version 20.0, at most 1000000 characters."""
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, only in version 20.0."""
    secret_value: TextProperty = Field("SecretValue", "Edm.String", secret=True)
    """`SecretValue`, only in version 20.0, a secret."""


class Attachment(Record):
    """File handed to or produced by a job, with the address to read or write its content.

    Entity type ``UiPath.Server.Configuration.OData.AttachmentDto``.

    Only in version 20.0.
    """

    __slots__ = ()
    __key__ = ("id",)
    attachment_category: TextProperty = Field("AttachmentCategory", "Edm.String")
    """`AttachmentCategory`, only in version 20.0, at most 128 characters."""
    blob_file_access: RecordProperty[BlobFileAccess] = Field("BlobFileAccess", "BlobFileAccess")
    """`BlobFileAccess`, only in version 20.0."""
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    """`CreationTime`, only in version 20.0."""
    creator_user_id: NumberProperty[int] = Field("CreatorUserId", "Edm.Int64")
    """`CreatorUserId`, only in version 20.0."""
    id: GuidProperty = Field("Id", "Edm.Guid")
    """`Id`, only in version 20.0."""
    job_key: GuidProperty = Field("JobKey", "Edm.Guid")
    """`JobKey`, only in version 20.0."""
    last_modification_time: DateTimeProperty = Field("LastModificationTime", "Edm.DateTimeOffset")
    """`LastModificationTime`, only in version 20.0."""
    last_modifier_user_id: NumberProperty[int] = Field("LastModifierUserId", "Edm.Int64")
    """`LastModifierUserId`, only in version 20.0."""
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, only in version 20.0, required, at most 256 characters."""


class AttendedRobot(Record):
    """Settings of the attended robot a user owns, with its type and execution settings.

    Complex type ``UiPath.Server.Configuration.OData.AttendedRobotDto``.
    """

    __slots__ = ()
    execution_settings: MapProperty[Json] = Field("ExecutionSettings", "{Edm.Untyped}")
    robot_id: NumberProperty[int] = Field("RobotId", "Edm.Int64")
    robot_type: EnumerationProperty[RobotType] = Field("RobotType", "RobotType")
    user_name: TextProperty = Field("UserName", "Edm.String")
    """`UserName`, at most 100 characters."""


class AuditLog(Record):
    """One audit entry: who did what to which kind of object, and when.

    Entity type ``UiPath.Server.Configuration.OData.AuditLogDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    action: EnumerationProperty[AuditAction] = Field("Action", "AuditAction")
    component: EnumerationProperty[AuditComponent] = Field("Component", "AuditComponent")
    display_name: TextProperty = Field("DisplayName", "Edm.String")
    entities: CollectionProperty[AuditLogEntity] = Field("Entities", "[AuditLogEntity]")
    entity_id: NumberProperty[int] = Field("EntityId", "Edm.Int64")
    execution_time: DateTimeProperty = Field("ExecutionTime", "Edm.DateTimeOffset")
    external_client_id: TextProperty = Field("ExternalClientId", "Edm.String")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    method_name: TextProperty = Field("MethodName", "Edm.String")
    operation_text: TextProperty = Field("OperationText", "Edm.String")
    parameters: TextProperty = Field("Parameters", "Edm.String")
    service_name: TextProperty = Field("ServiceName", "Edm.String")
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    user_is_deleted: BooleanProperty = Field("UserIsDeleted", "Edm.Boolean")
    user_name: TextProperty = Field("UserName", "Edm.String")
    user_type: EnumerationProperty[UserType] = Field("UserType", "UserType")
    user_is_active: BooleanProperty = Field("UserIsActive", "Edm.Boolean")
    """`UserIsActive`, only in version 20.0."""


class AuditLogEntity(Record):
    """One object touched by an audited operation, with its data as recorded.

    Complex type ``UiPath.Server.Configuration.OData.AuditLogEntityDto``.
    """

    __slots__ = ()
    action: EnumerationProperty[AuditAction] = Field("Action", "AuditAction")
    audit_log_id: NumberProperty[int] = Field("AuditLogId", "Edm.Int64")
    custom_data: TextProperty = Field("CustomData", "Edm.String")
    entity_id: NumberProperty[int] = Field("EntityId", "Edm.Int64")
    entity_name: TextProperty = Field("EntityName", "Edm.String")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    custom_data_compressed: BinaryProperty = Field("CustomDataCompressed", "Edm.Binary")
    """`CustomDataCompressed`, only in version 20.0."""


class AutopilotForRobotsSettings(Record):
    """Switches for Autopilot for robots and its healing of failing activities.

    Complex type ``UiPath.Server.Configuration.OData.AutopilotForRobotsSettingsDto``.

    Only in version 20.0.
    """

    __slots__ = ()
    enabled: BooleanProperty = Field("Enabled", "Edm.Boolean")
    """`Enabled`, only in version 20.0."""
    healing_enabled: BooleanProperty = Field("HealingEnabled", "Edm.Boolean")
    """`HealingEnabled`, only in version 20.0."""


class BlobFileAccess(Record):
    """Signed address, HTTP verb and headers with which the content of a file is read or written
    directly.

    Complex type ``UiPath.Server.Configuration.OData.BlobFileAccessDto``.
    """

    __slots__ = ()
    headers: RecordProperty[ResponseDictionary] = Field(
        "Headers", "ResponseDictionary", secret=True
    )
    """`Headers`, a secret."""
    requires_auth: BooleanProperty = Field("RequiresAuth", "Edm.Boolean")
    uri: TextProperty = Field("Uri", "Edm.String", secret=True)
    """`Uri`, a secret."""
    verb: TextProperty = Field("Verb", "Edm.String")


class BlobFileDeletedEvent(Record):
    """Payload of the webhook event blobfile.deleted, naming the bucket and the full path of the
    file.

    Complex type ``UiPath.Server.Configuration.OData.BlobFileDeletedEvent``.

    Only in version 20.0.
    """

    __slots__ = ()
    bucket_name: TextProperty = Field("BucketName", "Edm.String")
    """`BucketName`, only in version 20.0."""
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    """`EntityKey`, only in version 20.0."""
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, only in version 20.0, required, at most 50 characters."""
    event_source_id: NumberProperty[int] = Field("EventSourceId", "Edm.Int64")
    """`EventSourceId`, only in version 20.0, set by the service."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    """`EventTime`, only in version 20.0."""
    full_path: TextProperty = Field("FullPath", "Edm.String")
    """`FullPath`, only in version 20.0."""
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    """`OrganizationUnitId`, only in version 20.0."""
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    """`OrganizationUnitKey`, only in version 20.0."""
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    """`TenantId`, only in version 20.0."""
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, only in version 20.0, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, only in version 20.0, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    """`UserId`, only in version 20.0."""
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class BlobFile(Record):
    """File or directory in a storage bucket, with its full path, content type and size.

    Complex type ``UiPath.Server.Configuration.OData.BlobFileDto``.
    """

    __slots__ = ()
    content_type: TextProperty = Field("ContentType", "Edm.String")
    full_path: TextProperty = Field("FullPath", "Edm.String")
    id: TextProperty = Field("Id", "Edm.String")
    is_directory: BooleanProperty = Field("IsDirectory", "Edm.Boolean")
    size: NumberProperty[int] = Field("Size", "Edm.Int64")


class BlobFileUploadedEvent(Record):
    """Payload of the webhook event blobfile.uploaded, naming the bucket and the full path of the
    file.

    Complex type ``UiPath.Server.Configuration.OData.BlobFileUploadedEvent``.

    Only in version 20.0.
    """

    __slots__ = ()
    bucket_name: TextProperty = Field("BucketName", "Edm.String")
    """`BucketName`, only in version 20.0."""
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    """`EntityKey`, only in version 20.0."""
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, only in version 20.0, required, at most 50 characters."""
    event_source_id: NumberProperty[int] = Field("EventSourceId", "Edm.Int64")
    """`EventSourceId`, only in version 20.0, set by the service."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    """`EventTime`, only in version 20.0."""
    full_path: TextProperty = Field("FullPath", "Edm.String")
    """`FullPath`, only in version 20.0."""
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    """`OrganizationUnitId`, only in version 20.0."""
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    """`OrganizationUnitKey`, only in version 20.0."""
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    """`TenantId`, only in version 20.0."""
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, only in version 20.0, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, only in version 20.0, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    """`UserId`, only in version 20.0."""
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class BlobItem(Record):
    """File found when listing a bucket, with size, last change and how to read it.

    Complex type ``UiPath.Server.Configuration.OData.BlobItemDto``.

    Only in version 20.0.
    """

    __slots__ = ()
    access_info: RecordProperty[BlobFileAccess] = Field("accessInfo", "BlobFileAccess")
    """`accessInfo`, only in version 20.0."""
    content_type: TextProperty = Field("contentType", "Edm.String")
    """`contentType`, only in version 20.0."""
    full_path: TextProperty = Field("fullPath", "Edm.String")
    """`fullPath`, only in version 20.0."""
    last_modified: DateTimeProperty = Field("lastModified", "Edm.DateTimeOffset")
    """`lastModified`, only in version 20.0."""
    size: NumberProperty[int] = Field("size", "Edm.Int64")
    """`size`, only in version 20.0."""


class Bucket(Record):
    """Storage bucket with its provider, options and the credentials for an external store.

    Entity type ``UiPath.Server.Configuration.OData.BucketDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    credential_store_id: NumberProperty[int] = Field("CredentialStoreId", "Edm.Int64")
    description: TextProperty = Field("Description", "Edm.String")
    """`Description`, at most 512 characters."""
    external_name: TextProperty = Field("ExternalName", "Edm.String")
    """`ExternalName`, at most 450 characters."""
    folders_count: NumberProperty[int] = Field("FoldersCount", "Edm.Int32")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    identifier: GuidProperty = Field("Identifier", "Edm.Guid")
    """`Identifier`, required."""
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, required, at most 128 characters."""
    options: FlagsProperty[BucketOptions] = Field("Options", "BucketOptions")
    password: TextProperty = Field("Password", "Edm.String", secret=True)
    """`Password`, a secret."""
    storage_container: TextProperty = Field("StorageContainer", "Edm.String")
    storage_parameters: TextProperty = Field("StorageParameters", "Edm.String")
    storage_provider: TextProperty = Field("StorageProvider", "Edm.String")
    tags: CollectionProperty[Tag] = Field("Tags", "[Tag]")
    encrypted: BooleanProperty = Field("Encrypted", "Edm.Boolean")
    """`Encrypted`, only in version 20.0."""


class BulkItemOfString(Record):
    """Outcome of one file in a package upload: its key, HTTP status and message.

    Complex type ``UiPath.Server.Configuration.OData.BulkItemDto_1OfString``.
    """

    __slots__ = ()
    body: TextProperty = Field("Body", "Edm.String")
    key: TextProperty = Field("Key", "Edm.String")
    status: EnumerationProperty[HttpStatusCode] = Field("Status", "HttpStatusCode")


class BulkOperationErrorResponse(Record):
    """Error for one task of a bulk operation on form tasks, with code and message.

    Complex type ``UiPath.Server.Configuration.OData.BulkOperationErrorResponse``.
    """

    __slots__ = ()
    error_code: NumberProperty[int] = Field("errorCode", "Edm.Int32")
    error_message: TextProperty = Field("errorMessage", "Edm.String")
    task_id: NumberProperty[int] = Field("taskId", "Edm.Int64")


class BulkOperationResponseOfFailedQueueItem(Record):
    """Outcome of a bulk upload of queue items, with an entry for each item that was refused.

    Complex type
    ``UiPath.Server.Configuration.OData.BulkOperationResponseDto_1OfFailedQueueItemDto``.
    """

    __slots__ = ()
    failed_items: CollectionProperty[FailedQueueItem] = Field("FailedItems", "[FailedQueueItem]")
    message: TextProperty = Field("Message", "Edm.String")
    success: BooleanProperty = Field("Success", "Edm.Boolean")


class BulkOperationResponseOfGuid(Record):
    """Outcome of a bulk operation, with the keys for which it failed.

    Complex type ``UiPath.Server.Configuration.OData.BulkOperationResponseDto_1OfGuid``.

    Only in version 20.0.
    """

    __slots__ = ()
    failed_items: ValuesProperty[UUID, GuidExpression] = Field("FailedItems", "[Edm.Guid]")
    """`FailedItems`, only in version 20.0."""
    message: TextProperty = Field("Message", "Edm.String")
    """`Message`, only in version 20.0."""
    success: BooleanProperty = Field("Success", "Edm.Boolean")
    """`Success`, only in version 20.0."""


class BulkOperationResponseOfInt64(Record):
    """Outcome of a bulk operation, with the ids for which it failed.

    Complex type ``UiPath.Server.Configuration.OData.BulkOperationResponseDto_1OfInt64``.
    """

    __slots__ = ()
    failed_items: ValuesProperty[int, NumberExpression[int]] = Field("FailedItems", "[Edm.Int64]")
    message: TextProperty = Field("Message", "Edm.String")
    success: BooleanProperty = Field("Success", "Edm.Boolean")


class BusinessRule(Record):
    """Business rule shared among folders, with the version in use.

    Entity type ``UiPath.Server.Configuration.OData.BusinessRuleDto``.

    Only in version 20.0.
    """

    __slots__ = ()
    __key__ = ("id",)
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    """`CreationTime`, only in version 20.0."""
    creator_user_id: NumberProperty[int] = Field("CreatorUserId", "Edm.Int64")
    """`CreatorUserId`, only in version 20.0."""
    current_version: RecordProperty[BusinessRuleVersion] = Field(
        "CurrentVersion", "BusinessRuleVersion"
    )
    """`CurrentVersion`, only in version 20.0."""
    description: TextProperty = Field("Description", "Edm.String")
    """`Description`, only in version 20.0, at most 250 characters."""
    folders_count: NumberProperty[int] = Field("FoldersCount", "Edm.Int32")
    """`FoldersCount`, only in version 20.0."""
    id: GuidProperty = Field("Id", "Edm.Guid")
    """`Id`, only in version 20.0."""
    last_modification_time: DateTimeProperty = Field("LastModificationTime", "Edm.DateTimeOffset")
    """`LastModificationTime`, only in version 20.0."""
    last_modifier_user_id: NumberProperty[int] = Field("LastModifierUserId", "Edm.Int64")
    """`LastModifierUserId`, only in version 20.0."""
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, only in version 20.0, required, at most 100 characters."""
    tags: CollectionProperty[Tag] = Field("Tags", "[Tag]")
    """`Tags`, only in version 20.0."""


class BusinessRuleVersionDownloadResponse(Record):
    """Name and version of a business rule with the address to download its file from.

    Complex type ``UiPath.Server.Configuration.OData.BusinessRuleVersionDownloadResponse``.

    Only in version 20.0.
    """

    __slots__ = ()
    business_rule_name: TextProperty = Field("BusinessRuleName", "Edm.String")
    """`BusinessRuleName`, only in version 20.0."""
    download_uri: RecordProperty[BlobFileAccess] = Field("DownloadUri", "BlobFileAccess")
    """`DownloadUri`, only in version 20.0."""
    version_number: TextProperty = Field("VersionNumber", "Edm.String")
    """`VersionNumber`, only in version 20.0."""


class BusinessRuleVersion(Record):
    """One uploaded version of a business rule and whether it is the active one.

    Complex type ``UiPath.Server.Configuration.OData.BusinessRuleVersionDto``.

    Only in version 20.0.
    """

    __slots__ = ()
    business_rule_key: GuidProperty = Field("BusinessRuleKey", "Edm.Guid")
    """`BusinessRuleKey`, only in version 20.0."""
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    """`CreationTime`, only in version 20.0."""
    creator_user_id: NumberProperty[int] = Field("CreatorUserId", "Edm.Int64")
    """`CreatorUserId`, only in version 20.0."""
    id: GuidProperty = Field("Id", "Edm.Guid")
    """`Id`, only in version 20.0."""
    is_active: BooleanProperty = Field("IsActive", "Edm.Boolean")
    """`IsActive`, only in version 20.0."""
    version_number: TextProperty = Field("VersionNumber", "Edm.String")
    """`VersionNumber`, only in version 20.0."""


class Calendar(Record):
    """The single list of excluded dates that a tenant had before there were named calendars.

    Complex type ``UiPath.Server.Configuration.OData.CalendarDto``.
    """

    __slots__ = ()
    excluded_dates: ValuesProperty[datetime.datetime, DateTimeExpression] = Field(
        "ExcludedDates", "[Edm.DateTimeOffset]"
    )
    time_zone_id: TextProperty = Field("TimeZoneId", "Edm.String")
    """`TimeZoneId`, at most 80 characters."""


class ConfigurationEntry(Record):
    """One field in the configuration of a credential store, with key, display name and value type.

    Complex type ``UiPath.Server.Configuration.OData.ConfigurationEntry``.
    """

    __slots__ = ()
    display_name: TextProperty = Field("DisplayName", "Edm.String")
    key: TextProperty = Field("Key", "Edm.String")
    value_type: EnumerationProperty[ConfigurationValueType] = Field(
        "ValueType", "ConfigurationValueType"
    )


class ConfigurationSection(Record):
    """Field of a credential store configuration that groups further fields.

    Complex type ``UiPath.Server.Configuration.OData.ConfigurationSection``.

    Only in version 20.0.
    """

    __slots__ = ()
    display_name: TextProperty = Field("DisplayName", "Edm.String")
    """`DisplayName`, only in version 20.0."""
    key: TextProperty = Field("Key", "Edm.String")
    """`Key`, only in version 20.0."""
    value_type: EnumerationProperty[ConfigurationValueType] = Field(
        "ValueType", "ConfigurationValueType"
    )
    """`ValueType`, only in version 20.0."""
    configurations: CollectionProperty[ConfigurationEntry] = Field(
        "Configurations", "[ConfigurationEntry]"
    )
    """`Configurations`, only in version 20.0."""


class ConfigurationValue(Record):
    """Field of a credential store configuration that takes a value, with default and possible
    values.

    Complex type ``UiPath.Server.Configuration.OData.ConfigurationValue``.

    Only in version 20.0.
    """

    __slots__ = ()
    display_name: TextProperty = Field("DisplayName", "Edm.String")
    """`DisplayName`, only in version 20.0."""
    key: TextProperty = Field("Key", "Edm.String")
    """`Key`, only in version 20.0."""
    value_type: EnumerationProperty[ConfigurationValueType] = Field(
        "ValueType", "ConfigurationValueType"
    )
    """`ValueType`, only in version 20.0."""
    default_value: TextProperty = Field("DefaultValue", "Edm.String")
    """`DefaultValue`, only in version 20.0."""
    is_mandatory: BooleanProperty = Field("IsMandatory", "Edm.Boolean")
    """`IsMandatory`, only in version 20.0."""
    possible_values: ValuesProperty[str, TextExpression] = Field("PossibleValues", "[Edm.String]")
    """`PossibleValues`, only in version 20.0."""


class ConsumptionLicenseStatsModel(Record):
    """Used and total consumption-based licenses of one type at one point in time.

    Complex type ``UiPath.Server.Configuration.OData.ConsumptionLicenseStatsModel``.
    """

    __slots__ = ()
    timestamp: DateTimeProperty = Field("timestamp", "Edm.DateTimeOffset")
    total: NumberProperty[int] = Field("total", "Edm.Int64")
    type: TextProperty = Field("type", "Edm.String")
    used: NumberProperty[int] = Field("used", "Edm.Int64")


class CountStats(Record):
    """One figure of a statistic with its title, and whether the caller may see what it counts.

    Complex type ``UiPath.Server.Configuration.OData.CountStats``.
    """

    __slots__ = ()
    count: NumberProperty[int] = Field("count", "Edm.Int64")
    has_permissions: BooleanProperty = Field("hasPermissions", "Edm.Boolean")
    """`hasPermissions`, set by the service."""
    title: TextProperty = Field("title", "Edm.String")


class CredentialStoreDetails(Record):
    """What a credential store permits, namely whether it can only be read.

    Complex type ``UiPath.Server.Configuration.OData.CredentialStoreDetailsDto``.
    """

    __slots__ = ()
    is_read_only: BooleanProperty = Field("IsReadOnly", "Edm.Boolean")


class CredentialStore(Record):
    """Place for secrets with its type, configuration, proxy and the resource kinds it is the
    default for.

    Entity type ``UiPath.Server.Configuration.OData.CredentialStoreDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    additional_configuration: TextProperty = Field(
        "AdditionalConfiguration", "Edm.String", secret=True
    )
    """`AdditionalConfiguration`, a secret."""
    details: RecordProperty[CredentialStoreDetails] = Field("Details", "CredentialStoreDetails")
    host_name: TextProperty = Field("HostName", "Edm.String")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, required."""
    proxy_id: NumberProperty[int] = Field("ProxyId", "Edm.Int64")
    proxy_type: EnumerationProperty[CredentialsProxyType] = Field(
        "ProxyType", "CredentialsProxyType"
    )
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, required."""
    default_credential_stores: CollectionProperty[DefaultCredentialStore] = Field(
        "DefaultCredentialStores", "[DefaultCredentialStore]", navigation=True
    )
    key: GuidProperty = Field("Key", "Edm.Guid")
    """`Key`, only in version 20.0."""


class CredentialStoreResource(Record):
    """Asset, robot, bucket or secret that keeps its credentials in a given credential store.

    Complex type ``UiPath.Server.Configuration.OData.CredentialStoreResourceDto``.
    """

    __slots__ = ()
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, required."""
    type: EnumerationProperty[CredentialStoreResourceType] = Field(
        "Type", "CredentialStoreResourceType"
    )
    """`Type`, required."""


class CredentialsConnectionData(Record):
    """Address, token and body with which a robot fetches a credential from a proxy by itself.

    Complex type ``UiPath.Server.Configuration.OData.CredentialsConnectionData``.

    Only in version 20.0.
    """

    __slots__ = ()
    bearer_token: TextProperty = Field("BearerToken", "Edm.String", secret=True)
    """`BearerToken`, only in version 20.0, a secret."""
    body: TextProperty = Field("Body", "Edm.String")
    """`Body`, only in version 20.0."""
    url: TextProperty = Field("Url", "Edm.String")
    """`Url`, only in version 20.0."""


class CredentialsProxyResource(Record):
    """Resource that depends on a credentials proxy, with the credential store in between.

    Complex type ``UiPath.Server.Configuration.OData.CredentialsProxyResourceDto``.
    """

    __slots__ = ()
    credential_store_id: NumberProperty[int] = Field("CredentialStoreId", "Edm.Int64")
    """`CredentialStoreId`, required."""
    credential_store_name: TextProperty = Field("CredentialStoreName", "Edm.String")
    """`CredentialStoreName`, required."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, required."""
    type: EnumerationProperty[CredentialsProxyResourceType] = Field(
        "Type", "CredentialsProxyResourceType"
    )
    """`Type`, required."""


class CurrentUserFolder(Record):
    """Folder of the signed-in user with its type, path and parent.

    Complex type ``UiPath.Server.Configuration.OData.CurrentUserFolderDto``.

    Only in version 20.0.
    """

    __slots__ = ()
    description: TextProperty = Field("Description", "Edm.String")
    """`Description`, only in version 20.0."""
    display_name: TextProperty = Field("DisplayName", "Edm.String")
    """`DisplayName`, only in version 20.0."""
    folder_type: EnumerationProperty[FolderType] = Field("FolderType", "FolderType")
    """`FolderType`, only in version 20.0."""
    fully_qualified_name: TextProperty = Field("FullyQualifiedName", "Edm.String")
    """`FullyQualifiedName`, only in version 20.0."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    """`Id`, only in version 20.0."""
    key: GuidProperty = Field("Key", "Edm.Guid")
    """`Key`, only in version 20.0."""
    parent_id: NumberProperty[int] = Field("ParentId", "Edm.Int64")
    """`ParentId`, only in version 20.0."""
    parent_key: GuidProperty = Field("ParentKey", "Edm.Guid")
    """`ParentKey`, only in version 20.0."""


class CustomEvent(Record):
    """Payload of the webhook event custom, carrying whatever data the caller supplied.

    Complex type ``UiPath.Server.Configuration.OData.CustomEventDto``.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    event_data: MapProperty[Json] = Field("EventData", "{Edm.Untyped}")
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, required, at most 50 characters."""
    event_source_id: NumberProperty[int] = Field("EventSourceId", "Edm.Int64")
    """`EventSourceId`, only in version 17.0, set by the service."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    organization_unit_type: EnumerationProperty[FolderType] = Field(
        "OrganizationUnitType", "FolderType"
    )
    """`OrganizationUnitType`, only in version 20.0."""
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class CustomKeyValuePair(Record):
    """Key and value of one entry in an asset that holds a list of such pairs.

    Complex type ``UiPath.Server.Configuration.OData.CustomKeyValuePair``.
    """

    __slots__ = ()
    key: TextProperty = Field("Key", "Edm.String")
    value: TextProperty = Field("Value", "Edm.String")


class DefaultCredentialStore(Record):
    """Marks a credential store as the default for one kind of resource.

    Entity type ``UiPath.Server.Configuration.OData.DefaultCredentialStoreDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    resource_type: EnumerationProperty[CredentialStoreResourceType] = Field(
        "ResourceType", "CredentialStoreResourceType"
    )
    """`ResourceType`, required."""


class DeploymentSettingUpdatedEvent(Record):
    """Payload of the webhook event deploymentsetting.updated, naming account and tenant whose
    deployment settings changed.

    Complex type ``UiPath.Server.Configuration.OData.DeploymentSettingUpdatedEventDto``.

    Only in version 20.0.
    """

    __slots__ = ()
    account_key: TextProperty = Field("AccountKey", "Edm.String")
    """`AccountKey`, only in version 20.0."""
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    """`EntityKey`, only in version 20.0."""
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, only in version 20.0, required, at most 50 characters."""
    event_source_id: NumberProperty[int] = Field("EventSourceId", "Edm.Int64")
    """`EventSourceId`, only in version 20.0, set by the service."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    """`EventTime`, only in version 20.0."""
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    """`OrganizationUnitId`, only in version 20.0."""
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    """`OrganizationUnitKey`, only in version 20.0."""
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    """`TenantId`, only in version 20.0."""
    tenant_key: TextProperty = Field("TenantKey", "Edm.String")
    """`TenantKey`, only in version 20.0."""
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, only in version 20.0, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, only in version 20.0, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    """`UserId`, only in version 20.0."""
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class DirectoryObject(Record):
    """User, group, robot or application found in a directory, with identifier, domain and source.

    Complex type ``UiPath.Server.Configuration.OData.DirectoryObjectDto``.
    """

    __slots__ = ()
    display_name: TextProperty = Field("displayName", "Edm.String")
    domain: TextProperty = Field("domain", "Edm.String")
    identifier: TextProperty = Field("identifier", "Edm.String")
    identity_name: TextProperty = Field("identityName", "Edm.String")
    source: TextProperty = Field("source", "Edm.String")
    type: EnumerationProperty[DirectoryObjectType] = Field("type", "DirectoryObjectType")
    """`type`, set by the service."""


class DirectoryPermission(Record):
    """What a user gains through one directory group: its roles and organization units.

    Complex type ``UiPath.Server.Configuration.OData.DirectoryPermissionDto``.
    """

    __slots__ = ()
    directory_group: TextProperty = Field("directoryGroup", "Edm.String")
    organization_units: CollectionProperty[UserOrganizationUnit] = Field(
        "organizationUnits", "[UserOrganizationUnit]"
    )
    roles: CollectionProperty[LightRole] = Field("roles", "[LightRole]")


class Domain(Record):
    """Directory domain users can come from, and whether it is the default.

    Complex type ``UiPath.Server.Configuration.OData.DomainDto``.
    """

    __slots__ = ()
    is_default: BooleanProperty = Field("isDefault", "Edm.Boolean")
    name: TextProperty = Field("name", "Edm.String")


class DomainUserAssignment(Record):
    """Directory account, not yet known to the tenant, that gets roles in folders.

    Complex type ``UiPath.Server.Configuration.OData.DomainUserAssignmentDto``.
    """

    __slots__ = ()
    directory_identifier: TextProperty = Field("DirectoryIdentifier", "Edm.String")
    domain: TextProperty = Field("Domain", "Edm.String")
    roles_per_folder: CollectionProperty[FolderRoles] = Field("RolesPerFolder", "[FolderRoles]")
    user_name: TextProperty = Field("UserName", "Edm.String")
    user_type: EnumerationProperty[UserType] = Field("UserType", "UserType")


class EntryPointDataVariation(Record):
    """Input data sets with which the entry point of a test case is run repeatedly.

    Entity type ``UiPath.Server.Configuration.OData.EntryPointDataVariationDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    content: TextProperty = Field("Content", "Edm.String")
    content_type: EnumerationProperty[DataVariationContentType] = Field(
        "ContentType", "DataVariationContentType"
    )
    id: NumberProperty[int] = Field("Id", "Edm.Int64")


class EntryPoint(Record):
    """Workflow in a package where execution can start, with its arguments described as text.

    Entity type ``UiPath.Server.Configuration.OData.EntryPointDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    input_arguments: TextProperty = Field("InputArguments", "Edm.String")
    output_arguments: TextProperty = Field("OutputArguments", "Edm.String")
    path: TextProperty = Field("Path", "Edm.String")
    unique_id: GuidProperty = Field("UniqueId", "Edm.Guid")
    data_variation: RecordProperty[EntryPointDataVariation] = Field(
        "DataVariation", "EntryPointDataVariation", navigation=True
    )


class EntryPointV2(Record):
    """Entry point in its newer form, with display name, kind and target runtime besides the
    arguments.

    Entity type ``UiPath.Server.Configuration.OData.EntryPointV2Dto``.

    Only in version 20.0.
    """

    __slots__ = ()
    __key__ = ("id",)
    content_root: TextProperty = Field("ContentRoot", "Edm.String")
    """`ContentRoot`, only in version 20.0."""
    display_name: TextProperty = Field("DisplayName", "Edm.String")
    """`DisplayName`, only in version 20.0."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    """`Id`, only in version 20.0."""
    input_arguments: TextProperty = Field("InputArguments", "Edm.String")
    """`InputArguments`, only in version 20.0."""
    output_arguments: TextProperty = Field("OutputArguments", "Edm.String")
    """`OutputArguments`, only in version 20.0."""
    path: TextProperty = Field("Path", "Edm.String")
    """`Path`, only in version 20.0."""
    target_runtime: TextProperty = Field("TargetRuntime", "Edm.String")
    """`TargetRuntime`, only in version 20.0."""
    type: EnumerationProperty[EntryPointType] = Field("Type", "EntryPointType")
    """`Type`, only in version 20.0."""
    unique_id: GuidProperty = Field("UniqueId", "Edm.Guid")
    """`UniqueId`, only in version 20.0."""
    data_variation: RecordProperty[EntryPointDataVariation] = Field(
        "DataVariation", "EntryPointDataVariation", navigation=True
    )
    """`DataVariation`, only in version 20.0."""


class Environment(Record):
    """Named group of robots in a classic folder, of kind development, test or production.

    Entity type ``UiPath.Server.Configuration.OData.EnvironmentDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    description: TextProperty = Field("Description", "Edm.String")
    """`Description`, at most 500 characters."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, required, at most 100 characters."""
    type: EnumerationProperty[EnvironmentType] = Field("Type", "EnvironmentType")
    """`Type`, deprecated."""
    robots: CollectionProperty[SimpleRobot] = Field("Robots", "[SimpleRobot]", navigation=True)


class ErrorInfo(Record):
    """Code, message, details and validation errors of a failed sign-in.

    Complex type ``UiPath.Server.Configuration.OData.ErrorInfo``.

    Only in version 17.0.
    """

    __slots__ = ()
    code: NumberProperty[int] = Field("code", "Edm.Int32")
    """`code`, only in version 17.0."""
    details: TextProperty = Field("details", "Edm.String")
    """`details`, only in version 17.0."""
    message: TextProperty = Field("message", "Edm.String")
    """`message`, only in version 17.0."""
    validation_errors: CollectionProperty[ValidationErrorInfo] = Field(
        "validationErrors", "[ValidationErrorInfo]"
    )
    """`validationErrors`, only in version 17.0."""


class ExecutionMedia(Record):
    """Recording made of one job, with the process it ran and where the recording is stored.

    Entity type ``UiPath.Server.Configuration.OData.ExecutionMediaDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    job_id: NumberProperty[int] = Field("JobId", "Edm.Int64")
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, at most 255 characters."""
    release_name: TextProperty = Field("ReleaseName", "Edm.String")
    storage_location: TextProperty = Field("StorageLocation", "Edm.String")
    """`StorageLocation`, at most 255 characters."""


class ExecutionSettingDefinition(Record):
    """Describes one execution setting of robots: key, value type, default and possible values.

    Complex type ``UiPath.Server.Configuration.OData.ExecutionSettingDefinition``.
    """

    __slots__ = ()
    default_value: TextProperty = Field("DefaultValue", "Edm.String")
    display_name: TextProperty = Field("DisplayName", "Edm.String")
    key: TextProperty = Field("Key", "Edm.String")
    possible_values: ValuesProperty[str, TextExpression] = Field("PossibleValues", "[Edm.String]")
    value_type: TextProperty = Field("ValueType", "Edm.String")


class ExecutionSettingsConfiguration(Record):
    """Execution settings that exist in one scope, each with its description.

    Complex type ``UiPath.Server.Configuration.OData.ExecutionSettingsConfiguration``.
    """

    __slots__ = ()
    configuration: CollectionProperty[ExecutionSettingDefinition] = Field(
        "Configuration", "[ExecutionSettingDefinition]"
    )
    scope: EnumerationProperty[ExecutionSettingsConfigScope] = Field(
        "Scope", "ExecutionSettingsConfigScope"
    )


class ExportModel(Record):
    """Background export of a list to a file, with kind, status, size and times.

    Entity type ``UiPath.Server.Configuration.OData.ExportModel``.
    """

    __slots__ = ()
    __key__ = ("id",)
    executed_at: DateTimeProperty = Field("ExecutedAt", "Edm.DateTimeOffset")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    name: TextProperty = Field("Name", "Edm.String")
    requested_at: DateTimeProperty = Field("RequestedAt", "Edm.DateTimeOffset")
    size: NumberProperty[int] = Field("Size", "Edm.Int64")
    status: EnumerationProperty[ExportStatus] = Field("Status", "ExportStatus")
    type: EnumerationProperty[ExportType] = Field("Type", "ExportType")


class ExtendedCalendar(Record):
    """Named calendar with the dates on which triggers using it do not fire.

    Entity type ``UiPath.Server.Configuration.OData.ExtendedCalendarDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    excluded_dates: ValuesProperty[datetime.datetime, DateTimeExpression] = Field(
        "ExcludedDates", "[Edm.DateTimeOffset]", sortable=False
    )
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    key: GuidProperty = Field("Key", "Edm.Guid", sortable=False)
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, at most 150 characters."""
    time_zone_id: TextProperty = Field("TimeZoneId", "Edm.String", sortable=False)
    """`TimeZoneId`, at most 80 characters."""


class ExtendedFolder(Record):
    """Folder with its depth in the tree and whether it has children and can be selected.

    Entity type ``UiPath.Server.Configuration.OData.ExtendedFolderDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    description: TextProperty = Field("Description", "Edm.String")
    """`Description`, at most 500 characters."""
    display_name: TextProperty = Field("DisplayName", "Edm.String")
    """`DisplayName`, required, at most 115 characters."""
    feed_type: EnumerationProperty[FeedType] = Field("FeedType", "FeedType")
    folder_type: EnumerationProperty[FolderType] = Field("FolderType", "FolderType")
    fully_qualified_name: TextProperty = Field("FullyQualifiedName", "Edm.String")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    is_personal: BooleanProperty = Field("IsPersonal", "Edm.Boolean")
    """`IsPersonal`, only in version 17.0, set by the service."""
    key: GuidProperty = Field("Key", "Edm.Guid")
    parent_id: NumberProperty[int] = Field("ParentId", "Edm.Int64")
    parent_key: GuidProperty = Field("ParentKey", "Edm.Guid")
    permission_model: EnumerationProperty[FolderPermissionModel] = Field(
        "PermissionModel", "FolderPermissionModel"
    )
    provision_type: EnumerationProperty[RobotProvisionType] = Field(
        "ProvisionType", "RobotProvisionType"
    )
    fully_qualified_name_orderable: TextProperty = Field(
        "FullyQualifiedNameOrderable", "Edm.String"
    )
    """`FullyQualifiedNameOrderable`, only in version 20.0."""
    is_active: BooleanProperty = Field("IsActive", "Edm.Boolean")
    """`IsActive`, only in version 20.0."""
    reserved_options: TextProperty = Field("ReservedOptions", "Edm.String")
    """`ReservedOptions`, only in version 20.0."""
    has_children: BooleanProperty = Field("HasChildren", "Edm.Boolean")
    is_selectable: BooleanProperty = Field("IsSelectable", "Edm.Boolean")
    level: NumberProperty[int] = Field("Level", "Edm.Int32")


class ExtendedMachine(Record):
    """Machine together with how its robot software stands against its update policy.

    Entity type ``UiPath.Server.Configuration.OData.ExtendedMachineDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    automation_cloud_slots: NumberProperty[int] = Field("AutomationCloudSlots", "Edm.Int32")
    automation_cloud_test_automation_slots: NumberProperty[int] = Field(
        "AutomationCloudTestAutomationSlots", "Edm.Int32"
    )
    automation_type: EnumerationProperty[AutomationType] = Field("AutomationType", "AutomationType")
    client_secret: TextProperty = Field("ClientSecret", "Edm.String", secret=True)
    """`ClientSecret`, a secret."""
    description: TextProperty = Field("Description", "Edm.String")
    """`Description`, at most 500 characters."""
    endpoint_detection_status: EnumerationProperty[EndpointDetectionStatus] = Field(
        "EndpointDetectionStatus", "EndpointDetectionStatus"
    )
    headless_slots: NumberProperty[int] = Field("HeadlessSlots", "Edm.Int32")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    key: GuidProperty = Field("Key", "Edm.Guid")
    license_key: TextProperty = Field("LicenseKey", "Edm.String", secret=True)
    """`LicenseKey`, a secret, at most 255 characters."""
    maintenance_window: RecordProperty[MaintenanceWindow] = Field(
        "MaintenanceWindow", "MaintenanceWindow"
    )
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, required, at most 450 characters."""
    non_production_slots: NumberProperty[int] = Field("NonProductionSlots", "Edm.Int32")
    robot_users: CollectionProperty[RobotUser] = Field("RobotUsers", "[RobotUser]")
    robot_versions: CollectionProperty[MachinesRobotVersion] = Field(
        "RobotVersions", "[MachinesRobotVersion]"
    )
    scope: EnumerationProperty[MachineScope] = Field("Scope", "MachineScope")
    tags: CollectionProperty[Tag] = Field("Tags", "[Tag]")
    target_framework: EnumerationProperty[MachineTargetFramework] = Field(
        "TargetFramework", "MachineTargetFramework"
    )
    test_automation_slots: NumberProperty[int] = Field("TestAutomationSlots", "Edm.Int32")
    type: EnumerationProperty[MachineType] = Field("Type", "MachineType")
    unattended_slots: NumberProperty[int] = Field("UnattendedSlots", "Edm.Int32")
    update_policy: RecordProperty[UpdatePolicy] = Field("UpdatePolicy", "UpdatePolicy")
    vpn_settings: RecordProperty[MachineVpnSettings] = Field("VpnSettings", "MachineVpnSettings")
    agent_slots: NumberProperty[int] = Field("AgentSlots", "Edm.Int32")
    """`AgentSlots`, only in version 20.0."""
    app_test_slots: NumberProperty[int] = Field("AppTestSlots", "Edm.Int32")
    """`AppTestSlots`, only in version 20.0."""
    function_slots: NumberProperty[int] = Field("FunctionSlots", "Edm.Int32")
    """`FunctionSlots`, only in version 20.0."""
    hosting_slots: NumberProperty[int] = Field("HostingSlots", "Edm.Int32")
    """`HostingSlots`, only in version 20.0."""
    machine_settings: TextProperty = Field("MachineSettings", "Edm.String")
    """`MachineSettings`, only in version 20.0."""
    performance_test_slots: NumberProperty[int] = Field("PerformanceTestSlots", "Edm.Int32")
    """`PerformanceTestSlots`, only in version 20.0."""
    serverless_licensing_model: EnumerationProperty[MachineServerlessLicensingModel] = Field(
        "ServerlessLicensingModel", "MachineServerlessLicensingModel"
    )
    """`ServerlessLicensingModel`, only in version 20.0, set by the service."""
    update_info: RecordProperty[UpdateInfo] = Field("UpdateInfo", "UpdateInfo", navigation=True)


class ExtendedPersonalWorkspace(Record):
    """Personal workspace together with the type of the folder behind it.

    Entity type ``UiPath.Server.Configuration.OData.ExtendedPersonalWorkspaceDto``.

    Only in version 20.0.
    """

    __slots__ = ()
    __key__ = ("id",)
    exploring_user_ids: ValuesProperty[int, NumberExpression[int]] = Field(
        "ExploringUserIds", "[Edm.Int64]"
    )
    """`ExploringUserIds`, only in version 20.0."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    """`Id`, only in version 20.0."""
    is_active: BooleanProperty = Field("IsActive", "Edm.Boolean")
    """`IsActive`, only in version 20.0, deprecated."""
    key: GuidProperty = Field("Key", "Edm.Guid")
    """`Key`, only in version 20.0."""
    last_login: DateTimeProperty = Field("LastLogin", "Edm.DateTimeOffset")
    """`LastLogin`, only in version 20.0."""
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, only in version 20.0."""
    owner_id: NumberProperty[int] = Field("OwnerId", "Edm.Int64")
    """`OwnerId`, only in version 20.0."""
    owner_name: TextProperty = Field("OwnerName", "Edm.String")
    """`OwnerName`, only in version 20.0."""
    owner_key: GuidProperty = Field("OwnerKey", "Edm.Guid")
    """`OwnerKey`, only in version 20.0."""
    folder_type: EnumerationProperty[FolderType] = Field("FolderType", "FolderType")
    """`FolderType`, only in version 20.0."""


class ExtendedResourceOverwrite(Record):
    """Resource overwrite that also carries the name of the resource.

    Complex type ``UiPath.Server.Configuration.OData.ExtendedResourceOverwriteDto``.

    Only in version 20.0.
    """

    __slots__ = ()
    entity_display_name: TextProperty = Field("EntityDisplayName", "Edm.String")
    """`EntityDisplayName`, only in version 20.0."""
    entity_folder_id: NumberProperty[int] = Field("EntityFolderId", "Edm.Int64")
    """`EntityFolderId`, only in version 20.0."""
    entity_id: TextProperty = Field("EntityId", "Edm.String")
    """`EntityId`, only in version 20.0, at most 50 characters."""
    properties: MapProperty[Json] = Field("Properties", "{Edm.Untyped}")
    """`Properties`, only in version 20.0."""
    properties2: CollectionProperty[NameValue] = Field("Properties2", "[NameValue]")
    """`Properties2`, only in version 20.0."""
    resource_key: TextProperty = Field("ResourceKey", "Edm.String")
    """`ResourceKey`, only in version 20.0, required."""
    resource_type: EnumerationProperty[PackageResourceType] = Field(
        "ResourceType", "PackageResourceType"
    )
    """`ResourceType`, only in version 20.0, required."""
    entity_key: TextProperty = Field("EntityKey", "Edm.String")
    """`EntityKey`, only in version 20.0, at most 50 characters."""
    source: EnumerationProperty[Source] = Field("Source", "Source")
    """`Source`, only in version 20.0."""
    resource_name: TextProperty = Field("ResourceName", "Edm.String")
    """`ResourceName`, only in version 20.0."""


class ExtendedRobot(Record):
    """Robot together with the user account it belongs to.

    Entity type ``UiPath.Server.Configuration.OData.ExtendedRobotDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    creator_user_id: NumberProperty[int] = Field("CreatorUserId", "Edm.Int64")
    credential_store_id: NumberProperty[int] = Field("CredentialStoreId", "Edm.Int64")
    credential_type: EnumerationProperty[CredentialType] = Field("CredentialType", "CredentialType")
    description: TextProperty = Field("Description", "Edm.String")
    """`Description`, at most 500 characters."""
    enabled: BooleanProperty = Field("Enabled", "Edm.Boolean")
    execution_settings: MapProperty[Json] = Field("ExecutionSettings", "{Edm.Untyped}")
    external_name: TextProperty = Field("ExternalName", "Edm.String")
    """`ExternalName`, at most 450 characters."""
    hosting_type: EnumerationProperty[RobotHostingType] = Field("HostingType", "RobotHostingType")
    """`HostingType`, required."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    is_external_licensed: BooleanProperty = Field("IsExternalLicensed", "Edm.Boolean")
    last_modification_time: DateTimeProperty = Field("LastModificationTime", "Edm.DateTimeOffset")
    last_modifier_user_id: NumberProperty[int] = Field("LastModifierUserId", "Edm.Int64")
    license_key: TextProperty = Field("LicenseKey", "Edm.String", secret=True)
    """`LicenseKey`, a secret, at most 255 characters."""
    limit_concurrent_execution: BooleanProperty = Field("LimitConcurrentExecution", "Edm.Boolean")
    machine_id: NumberProperty[int] = Field("MachineId", "Edm.Int64")
    machine_name: TextProperty = Field("MachineName", "Edm.String")
    """`MachineName`, at most 450 characters."""
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, required, at most 19 characters."""
    password: TextProperty = Field("Password", "Edm.String", secret=True)
    """`Password`, a secret, at most 100 characters."""
    provision_type: EnumerationProperty[RobotProvisionType] = Field(
        "ProvisionType", "RobotProvisionType"
    )
    robot_environments: TextProperty = Field("RobotEnvironments", "Edm.String")
    type: EnumerationProperty[RobotType] = Field("Type", "RobotType")
    """`Type`, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    username: TextProperty = Field("Username", "Edm.String")
    """`Username`, at most 100 characters."""
    environments: CollectionProperty[Environment] = Field(
        "Environments", "[Environment]", navigation=True
    )
    user: RecordProperty[User] = Field("User", "User", navigation=True)


class ExtendedUser(Record):
    """User together with preferences, personal workspace and the feed of that workspace.

    Entity type ``UiPath.Server.Configuration.OData.ExtendedUserDto``.

    Only in version 20.0.
    """

    __slots__ = ()
    __key__ = ("id",)
    account_id: TextProperty = Field("AccountId", "Edm.String")
    """`AccountId`, only in version 20.0."""
    authentication_source: TextProperty = Field("AuthenticationSource", "Edm.String")
    """`AuthenticationSource`, only in version 20.0."""
    bypass_basic_auth_restriction: BooleanProperty = Field(
        "BypassBasicAuthRestriction", "Edm.Boolean"
    )
    """`BypassBasicAuthRestriction`, only in version 17.0, deprecated."""
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    """`CreationTime`, only in version 20.0."""
    creator_user_id: NumberProperty[int] = Field("CreatorUserId", "Edm.Int64")
    """`CreatorUserId`, only in version 20.0."""
    directory_identifier: TextProperty = Field("DirectoryIdentifier", "Edm.String")
    """`DirectoryIdentifier`, only in version 20.0."""
    domain: TextProperty = Field("Domain", "Edm.String")
    """`Domain`, only in version 20.0."""
    email_address: TextProperty = Field("EmailAddress", "Edm.String")
    """`EmailAddress`, only in version 20.0, at most 256 characters."""
    full_name: TextProperty = Field("FullName", "Edm.String")
    """`FullName`, only in version 20.0."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    """`Id`, only in version 20.0."""
    is_active: BooleanProperty = Field("IsActive", "Edm.Boolean")
    """`IsActive`, only in version 20.0, deprecated."""
    is_email_confirmed: BooleanProperty = Field("IsEmailConfirmed", "Edm.Boolean")
    """`IsEmailConfirmed`, only in version 17.0."""
    is_external_licensed: BooleanProperty = Field("IsExternalLicensed", "Edm.Boolean")
    """`IsExternalLicensed`, only in version 20.0."""
    key: GuidProperty = Field("Key", "Edm.Guid")
    """`Key`, only in version 20.0."""
    last_login_time: DateTimeProperty = Field("LastLoginTime", "Edm.DateTimeOffset")
    """`LastLoginTime`, only in version 20.0."""
    last_modification_time: DateTimeProperty = Field("LastModificationTime", "Edm.DateTimeOffset")
    """`LastModificationTime`, only in version 20.0."""
    last_modifier_user_id: NumberProperty[int] = Field("LastModifierUserId", "Edm.Int64")
    """`LastModifierUserId`, only in version 20.0."""
    license_type: EnumerationProperty[RobotType] = Field("LicenseType", "RobotType")
    """`LicenseType`, only in version 20.0."""
    login_providers: ValuesProperty[str, TextExpression] = Field("LoginProviders", "[Edm.String]")
    """`LoginProviders`, only in version 20.0."""
    may_have_personal_workspace: BooleanProperty = Field("MayHavePersonalWorkspace", "Edm.Boolean")
    """`MayHavePersonalWorkspace`, only in version 20.0."""
    may_have_robot_session: BooleanProperty = Field("MayHaveRobotSession", "Edm.Boolean")
    """`MayHaveRobotSession`, only in version 20.0."""
    may_have_unattended_session: BooleanProperty = Field("MayHaveUnattendedSession", "Edm.Boolean")
    """`MayHaveUnattendedSession`, only in version 20.0."""
    may_have_user_session: BooleanProperty = Field("MayHaveUserSession", "Edm.Boolean")
    """`MayHaveUserSession`, only in version 20.0."""
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, only in version 20.0, at most 1024 characters."""
    notification_subscription: RecordProperty[UserNotificationSubscription] = Field(
        "NotificationSubscription", "UserNotificationSubscription"
    )
    """`NotificationSubscription`, only in version 20.0."""
    password: TextProperty = Field("Password", "Edm.String", secret=True)
    """`Password`, only in version 20.0, a secret, deprecated."""
    provision_type: EnumerationProperty[UserProvisionType] = Field(
        "ProvisionType", "UserProvisionType"
    )
    """`ProvisionType`, only in version 20.0."""
    robot_provision: RecordProperty[AttendedRobot] = Field("RobotProvision", "AttendedRobot")
    """`RobotProvision`, only in version 20.0."""
    roles_list: ValuesProperty[str, TextExpression] = Field("RolesList", "[Edm.String]")
    """`RolesList`, only in version 20.0."""
    surname: TextProperty = Field("Surname", "Edm.String")
    """`Surname`, only in version 20.0, at most 1024 characters."""
    tenancy_name: TextProperty = Field("TenancyName", "Edm.String")
    """`TenancyName`, only in version 20.0."""
    tenant_display_name: TextProperty = Field("TenantDisplayName", "Edm.String")
    """`TenantDisplayName`, only in version 20.0."""
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    """`TenantId`, only in version 20.0."""
    tenant_key: TextProperty = Field("TenantKey", "Edm.String")
    """`TenantKey`, only in version 20.0."""
    type: EnumerationProperty[UserType] = Field("Type", "UserType")
    """`Type`, only in version 20.0."""
    unattended_robot: RecordProperty[UnattendedRobot] = Field("UnattendedRobot", "UnattendedRobot")
    """`UnattendedRobot`, only in version 20.0."""
    update_policy: RecordProperty[UpdatePolicy] = Field("UpdatePolicy", "UpdatePolicy")
    """`UpdatePolicy`, only in version 20.0."""
    user_name: TextProperty = Field("UserName", "Edm.String")
    """`UserName`, only in version 20.0."""
    organization_units: CollectionProperty[OrganizationUnit] = Field(
        "OrganizationUnits", "[OrganizationUnit]", navigation=True
    )
    """`OrganizationUnits`, only in version 20.0, deprecated."""
    user_roles: CollectionProperty[UserRole] = Field("UserRoles", "[UserRole]", navigation=True)
    """`UserRoles`, only in version 20.0."""
    explicit_may_have_personal_workspace: BooleanProperty = Field(
        "ExplicitMayHavePersonalWorkspace", "Edm.Boolean"
    )
    """`ExplicitMayHavePersonalWorkspace`, only in version 20.0."""
    explicit_may_have_robot_session: BooleanProperty = Field(
        "ExplicitMayHaveRobotSession", "Edm.Boolean"
    )
    """`ExplicitMayHaveRobotSession`, only in version 20.0."""
    explicit_may_have_user_session: BooleanProperty = Field(
        "ExplicitMayHaveUserSession", "Edm.Boolean"
    )
    """`ExplicitMayHaveUserSession`, only in version 20.0."""
    explicit_restrict_to_personal_workspace: BooleanProperty = Field(
        "ExplicitRestrictToPersonalWorkspace", "Edm.Boolean"
    )
    """`ExplicitRestrictToPersonalWorkspace`, only in version 20.0."""
    external_roles: ValuesProperty[str, TextExpression] = Field("ExternalRoles", "[Edm.String]")
    """`ExternalRoles`, only in version 20.0."""
    has_only_inherited_privileges: BooleanProperty = Field(
        "HasOnlyInheritedPrivileges", "Edm.Boolean"
    )
    """`HasOnlyInheritedPrivileges`, only in version 20.0."""
    restrict_to_personal_workspace: BooleanProperty = Field(
        "RestrictToPersonalWorkspace", "Edm.Boolean"
    )
    """`RestrictToPersonalWorkspace`, only in version 20.0."""
    personal_worskpace_feed_id: GuidProperty = Field("PersonalWorskpaceFeedId", "Edm.Guid")
    """`PersonalWorskpaceFeedId`, only in version 20.0."""
    preferences: RecordProperty[UserPreferences] = Field("Preferences", "UserPreferences")
    """`Preferences`, only in version 20.0."""
    virtual_folder_id: NumberProperty[int] = Field("VirtualFolderId", "Edm.Int64")
    """`VirtualFolderId`, only in version 20.0."""
    virtual_folder_path: TextProperty = Field("VirtualFolderPath", "Edm.String")
    """`VirtualFolderPath`, only in version 20.0."""
    personal_workspace: RecordProperty[Folder] = Field(
        "PersonalWorkspace", "Folder", navigation=True
    )
    """`PersonalWorkspace`, only in version 20.0."""


class FailedQueueItem(Record):
    """Queue item of a bulk upload that was refused, by its position, with code and message.

    Complex type ``UiPath.Server.Configuration.OData.FailedQueueItemDto``.
    """

    __slots__ = ()
    error_code: EnumerationProperty[ErrorCode] = Field("ErrorCode", "ErrorCode")
    error_message: TextProperty = Field("ErrorMessage", "Edm.String")
    ordinal: NumberProperty[int] = Field("Ordinal", "Edm.Int32")
    error_details: TextProperty = Field("ErrorDetails", "Edm.String")
    """`ErrorDetails`, only in version 20.0."""


class FolderAssignments(Record):
    """One folder with the roles granted in it and the users holding each.

    Complex type ``UiPath.Server.Configuration.OData.FolderAssignmentsDto``.
    """

    __slots__ = ()
    folder: RecordProperty[SimpleFolder] = Field("Folder", "SimpleFolder")
    roles: CollectionProperty[RoleUsers] = Field("Roles", "[RoleUsers]")


class Folder(Record):
    """Folder with path, parent, type, package feed and the model of its permissions and robots.

    Entity type ``UiPath.Server.Configuration.OData.FolderDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    description: TextProperty = Field("Description", "Edm.String")
    """`Description`, at most 500 characters."""
    display_name: TextProperty = Field("DisplayName", "Edm.String")
    """`DisplayName`, required, at most 115 characters."""
    feed_type: EnumerationProperty[FeedType] = Field("FeedType", "FeedType")
    folder_type: EnumerationProperty[FolderType] = Field("FolderType", "FolderType")
    fully_qualified_name: TextProperty = Field("FullyQualifiedName", "Edm.String")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    is_personal: BooleanProperty = Field("IsPersonal", "Edm.Boolean")
    """`IsPersonal`, only in version 17.0, set by the service."""
    key: GuidProperty = Field("Key", "Edm.Guid")
    parent_id: NumberProperty[int] = Field("ParentId", "Edm.Int64")
    parent_key: GuidProperty = Field("ParentKey", "Edm.Guid")
    permission_model: EnumerationProperty[FolderPermissionModel] = Field(
        "PermissionModel", "FolderPermissionModel"
    )
    provision_type: EnumerationProperty[RobotProvisionType] = Field(
        "ProvisionType", "RobotProvisionType"
    )
    fully_qualified_name_orderable: TextProperty = Field(
        "FullyQualifiedNameOrderable", "Edm.String"
    )
    """`FullyQualifiedNameOrderable`, only in version 20.0."""
    is_active: BooleanProperty = Field("IsActive", "Edm.Boolean")
    """`IsActive`, only in version 20.0."""
    reserved_options: TextProperty = Field("ReservedOptions", "Edm.String")
    """`ReservedOptions`, only in version 20.0."""


class FolderNavigationContext(Record):
    """One folder with its ancestors and a page of its children, for drawing a folder tree.

    Complex type ``UiPath.Server.Configuration.OData.FolderNavigationContextDto``.
    """

    __slots__ = ()
    ancestors: CollectionProperty[SimpleFolder] = Field("Ancestors", "[SimpleFolder]")
    children_count: NumberProperty[int] = Field("ChildrenCount", "Edm.Int64")
    display_name: TextProperty = Field("DisplayName", "Edm.String")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    is_personal: BooleanProperty = Field("IsPersonal", "Edm.Boolean")
    is_selectable: BooleanProperty = Field("IsSelectable", "Edm.Boolean")
    provision_type: EnumerationProperty[RobotProvisionType] = Field(
        "ProvisionType", "RobotProvisionType"
    )
    children_page: CollectionProperty[ExtendedFolder] = Field(
        "ChildrenPage", "[ExtendedFolder]", navigation=True
    )


class FolderRoles(Record):
    """A folder and the ids of the roles to be held in it.

    Complex type ``UiPath.Server.Configuration.OData.FolderRolesDto``.
    """

    __slots__ = ()
    folder_id: NumberProperty[int] = Field("FolderId", "Edm.Int64")
    role_ids: ValuesProperty[int, NumberExpression[int]] = Field("RoleIds", "[Edm.Int32]")


class HostAvailability(Record):
    """Result of trying to connect to an address, with certificate problems and the error text.

    Complex type ``UiPath.Server.Configuration.OData.HostAvailabilityDto``.
    """

    __slots__ = ()
    can_connect: BooleanProperty = Field("canConnect", "Edm.Boolean")
    connection_error: TextProperty = Field("connectionError", "Edm.String")
    has_bad_ssl: BooleanProperty = Field("hasBadSsl", "Edm.Boolean")


class HostLicense(Record):
    """License held by the host, with its limits, usage and number of tenants served.

    Entity type ``UiPath.Server.Configuration.OData.HostLicenseDto``.

    Only in version 17.0.
    """

    __slots__ = ()
    __key__ = ("id",)
    allowed: MapProperty[int] = Field("Allowed", "{Edm.Int64}")
    """`Allowed`, only in version 17.0."""
    attended_concurrent: BooleanProperty = Field("AttendedConcurrent", "Edm.Boolean")
    """`AttendedConcurrent`, only in version 17.0."""
    code: TextProperty = Field("Code", "Edm.String")
    """`Code`, only in version 17.0."""
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    """`CreationTime`, only in version 17.0."""
    development_concurrent: BooleanProperty = Field("DevelopmentConcurrent", "Edm.Boolean")
    """`DevelopmentConcurrent`, only in version 17.0."""
    expire_date: NumberProperty[int] = Field("ExpireDate", "Edm.Int64")
    """`ExpireDate`, only in version 17.0."""
    grace_period: NumberProperty[int] = Field("GracePeriod", "Edm.Int64")
    """`GracePeriod`, only in version 17.0."""
    grace_period_end_date: NumberProperty[int] = Field("GracePeriodEndDate", "Edm.Int64")
    """`GracePeriodEndDate`, only in version 17.0."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    """`Id`, only in version 17.0."""
    is_community: BooleanProperty = Field("IsCommunity", "Edm.Boolean")
    """`IsCommunity`, only in version 17.0."""
    is_expired: BooleanProperty = Field("IsExpired", "Edm.Boolean")
    """`IsExpired`, only in version 17.0."""
    is_pro_or_enterprise: BooleanProperty = Field("IsProOrEnterprise", "Edm.Boolean")
    """`IsProOrEnterprise`, only in version 17.0."""
    is_registered: BooleanProperty = Field("IsRegistered", "Edm.Boolean")
    """`IsRegistered`, only in version 17.0."""
    licensed_features: ValuesProperty[str, TextExpression] = Field(
        "LicensedFeatures", "[Edm.String]"
    )
    """`LicensedFeatures`, only in version 17.0."""
    studio_pro_concurrent: BooleanProperty = Field("StudioProConcurrent", "Edm.Boolean")
    """`StudioProConcurrent`, only in version 17.0."""
    studio_x_concurrent: BooleanProperty = Field("StudioXConcurrent", "Edm.Boolean")
    """`StudioXConcurrent`, only in version 17.0."""
    subscription_code: TextProperty = Field("SubscriptionCode", "Edm.String")
    """`SubscriptionCode`, only in version 17.0."""
    subscription_plan: TextProperty = Field("SubscriptionPlan", "Edm.String")
    """`SubscriptionPlan`, only in version 17.0."""
    tenants_count: NumberProperty[int] = Field("TenantsCount", "Edm.Int32")
    """`TenantsCount`, only in version 17.0."""
    used: MapProperty[int] = Field("Used", "{Edm.Int64}")
    """`Used`, only in version 17.0."""
    user_licensing_enabled: BooleanProperty = Field("UserLicensingEnabled", "Edm.Boolean")
    """`UserLicensingEnabled`, only in version 17.0."""
    version_control: TextProperty = Field("VersionControl", "Edm.String")
    """`VersionControl`, only in version 17.0."""


class HostLicensePerTenant(OpenRecord):
    """Share of a host license given to one tenant, with the allowed numbers as further members.

    Complex type ``UiPath.Server.Configuration.OData.HostLicensePerTenantDto``, open: it holds
    properties of any name.

    Only in version 17.0.
    """

    __slots__ = ()
    host_license_id: NumberProperty[int] = Field("HostLicenseId", "Edm.Int64")
    """`HostLicenseId`, only in version 17.0."""
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    """`TenantId`, only in version 17.0."""


class JArray(Record):
    """JSON array, as the .NET library behind the service models it.

    Complex type ``UiPath.Server.Configuration.OData.JArray``.

    Only in version 20.0.
    """

    __slots__ = ()
    first: RecordProperty[JToken] = Field("First", "JToken")
    """`First`, only in version 20.0."""
    last: RecordProperty[JToken] = Field("Last", "JToken")
    """`Last`, only in version 20.0."""
    next: RecordProperty[JToken] = Field("Next", "JToken")
    """`Next`, only in version 20.0."""
    parent: RecordProperty[JContainer] = Field("Parent", "JContainer")
    """`Parent`, only in version 20.0."""
    previous: RecordProperty[JToken] = Field("Previous", "JToken")
    """`Previous`, only in version 20.0."""
    root: RecordProperty[JToken] = Field("Root", "JToken")
    """`Root`, only in version 20.0."""


class JConstructor(Record):
    """JSON constructor call, a rarity the .NET library behind the service can model.

    Complex type ``UiPath.Server.Configuration.OData.JConstructor``.

    Only in version 20.0.
    """

    __slots__ = ()
    first: RecordProperty[JToken] = Field("First", "JToken")
    """`First`, only in version 20.0."""
    last: RecordProperty[JToken] = Field("Last", "JToken")
    """`Last`, only in version 20.0."""
    next: RecordProperty[JToken] = Field("Next", "JToken")
    """`Next`, only in version 20.0."""
    parent: RecordProperty[JContainer] = Field("Parent", "JContainer")
    """`Parent`, only in version 20.0."""
    previous: RecordProperty[JToken] = Field("Previous", "JToken")
    """`Previous`, only in version 20.0."""
    root: RecordProperty[JToken] = Field("Root", "JToken")
    """`Root`, only in version 20.0."""
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, only in version 20.0."""


class JContainer(Record):
    """Common base of the JSON values that contain others, such as arrays and objects.

    Complex type ``UiPath.Server.Configuration.OData.JContainer``.

    Only in version 20.0.
    """

    __slots__ = ()
    first: RecordProperty[JToken] = Field("First", "JToken")
    """`First`, only in version 20.0."""
    last: RecordProperty[JToken] = Field("Last", "JToken")
    """`Last`, only in version 20.0."""
    next: RecordProperty[JToken] = Field("Next", "JToken")
    """`Next`, only in version 20.0."""
    parent: RecordProperty[JContainer] = Field("Parent", "JContainer")
    """`Parent`, only in version 20.0."""
    previous: RecordProperty[JToken] = Field("Previous", "JToken")
    """`Previous`, only in version 20.0."""
    root: RecordProperty[JToken] = Field("Root", "JToken")
    """`Root`, only in version 20.0."""


class JObject(Record):
    """JSON object with arbitrary members, used to carry the data of a task.

    Complex type ``UiPath.Server.Configuration.OData.JObject``.

    Only in version 20.0.
    """

    __slots__ = ()
    first: RecordProperty[JToken] = Field("First", "JToken")
    """`First`, only in version 20.0."""
    last: RecordProperty[JToken] = Field("Last", "JToken")
    """`Last`, only in version 20.0."""
    next: RecordProperty[JToken] = Field("Next", "JToken")
    """`Next`, only in version 20.0."""
    parent: RecordProperty[JContainer] = Field("Parent", "JContainer")
    """`Parent`, only in version 20.0."""
    previous: RecordProperty[JToken] = Field("Previous", "JToken")
    """`Previous`, only in version 20.0."""
    root: RecordProperty[JToken] = Field("Root", "JToken")
    """`Root`, only in version 20.0."""


class JProperty(Record):
    """Named member of a JSON object together with its value.

    Complex type ``UiPath.Server.Configuration.OData.JProperty``.

    Only in version 20.0.
    """

    __slots__ = ()
    first: RecordProperty[JToken] = Field("First", "JToken")
    """`First`, only in version 20.0."""
    last: RecordProperty[JToken] = Field("Last", "JToken")
    """`Last`, only in version 20.0."""
    next: RecordProperty[JToken] = Field("Next", "JToken")
    """`Next`, only in version 20.0."""
    parent: RecordProperty[JContainer] = Field("Parent", "JContainer")
    """`Parent`, only in version 20.0."""
    previous: RecordProperty[JToken] = Field("Previous", "JToken")
    """`Previous`, only in version 20.0."""
    root: RecordProperty[JToken] = Field("Root", "JToken")
    """`Root`, only in version 20.0."""
    value: RecordProperty[JToken] = Field("Value", "JToken")
    """`Value`, only in version 20.0."""


class JRaw(Record):
    """Piece of JSON text passed through without being parsed.

    Complex type ``UiPath.Server.Configuration.OData.JRaw``.

    Only in version 20.0.
    """

    __slots__ = ()
    first: RecordProperty[JToken] = Field("First", "JToken")
    """`First`, only in version 20.0."""
    last: RecordProperty[JToken] = Field("Last", "JToken")
    """`Last`, only in version 20.0."""
    next: RecordProperty[JToken] = Field("Next", "JToken")
    """`Next`, only in version 20.0."""
    parent: RecordProperty[JContainer] = Field("Parent", "JContainer")
    """`Parent`, only in version 20.0."""
    previous: RecordProperty[JToken] = Field("Previous", "JToken")
    """`Previous`, only in version 20.0."""
    root: RecordProperty[JToken] = Field("Root", "JToken")
    """`Root`, only in version 20.0."""
    value: UntypedProperty = Field("Value", "Edm.Untyped")
    """`Value`, only in version 20.0."""


class JToken(Record):
    """Common base of all JSON values in the model of the .NET library behind the service.

    Complex type ``UiPath.Server.Configuration.OData.JToken``.

    Only in version 20.0.
    """

    __slots__ = ()
    first: RecordProperty[JToken] = Field("First", "JToken")
    """`First`, only in version 20.0."""
    last: RecordProperty[JToken] = Field("Last", "JToken")
    """`Last`, only in version 20.0."""
    next: RecordProperty[JToken] = Field("Next", "JToken")
    """`Next`, only in version 20.0."""
    parent: RecordProperty[JContainer] = Field("Parent", "JContainer")
    """`Parent`, only in version 20.0."""
    previous: RecordProperty[JToken] = Field("Previous", "JToken")
    """`Previous`, only in version 20.0."""
    root: RecordProperty[JToken] = Field("Root", "JToken")
    """`Root`, only in version 20.0."""


class JValue(Record):
    """Simple JSON value, such as a text, number, boolean or null.

    Complex type ``UiPath.Server.Configuration.OData.JValue``.

    Only in version 20.0.
    """

    __slots__ = ()
    first: RecordProperty[JToken] = Field("First", "JToken")
    """`First`, only in version 20.0."""
    last: RecordProperty[JToken] = Field("Last", "JToken")
    """`Last`, only in version 20.0."""
    next: RecordProperty[JToken] = Field("Next", "JToken")
    """`Next`, only in version 20.0."""
    parent: RecordProperty[JContainer] = Field("Parent", "JContainer")
    """`Parent`, only in version 20.0."""
    previous: RecordProperty[JToken] = Field("Previous", "JToken")
    """`Previous`, only in version 20.0."""
    root: RecordProperty[JToken] = Field("Root", "JToken")
    """`Root`, only in version 20.0."""
    value: UntypedProperty = Field("Value", "Edm.Untyped")
    """`Value`, only in version 20.0."""


class JobAttachment(Record):
    """Link between a job and a file attached to it, with name and category.

    Entity type ``UiPath.Server.Configuration.OData.JobAttachmentDto``.

    Only in version 20.0.
    """

    __slots__ = ()
    __key__ = ("id",)
    attachment_id: GuidProperty = Field("AttachmentId", "Edm.Guid")
    """`AttachmentId`, only in version 20.0, required."""
    attachment_name: TextProperty = Field("AttachmentName", "Edm.String")
    """`AttachmentName`, only in version 20.0, at most 256 characters."""
    category: TextProperty = Field("Category", "Edm.String")
    """`Category`, only in version 20.0, at most 128 characters."""
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    """`CreationTime`, only in version 20.0."""
    creator_user_id: NumberProperty[int] = Field("CreatorUserId", "Edm.Int64")
    """`CreatorUserId`, only in version 20.0."""
    id: GuidProperty = Field("Id", "Edm.Guid")
    """`Id`, only in version 20.0."""
    job_key: GuidProperty = Field("JobKey", "Edm.Guid")
    """`JobKey`, only in version 20.0."""
    last_modification_time: DateTimeProperty = Field("LastModificationTime", "Edm.DateTimeOffset")
    """`LastModificationTime`, only in version 20.0."""
    last_modifier_user_id: NumberProperty[int] = Field("LastModifierUserId", "Edm.Int64")
    """`LastModifierUserId`, only in version 20.0."""


class JobCompletedEvent(Record):
    """Payload of the webhook event job.completed, sent when a job has ended successfully.

    Complex type ``UiPath.Server.Configuration.OData.JobCompletedEventDto``.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, required, at most 50 characters."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    job: RecordProperty[SimpleJobEvent] = Field("Job", "SimpleJobEvent")
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class Job(Record):
    """Execution of a process with state, arguments, results, times, robot and machine.

    Entity type ``UiPath.Server.Configuration.OData.JobDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    batch_execution_key: GuidProperty = Field("BatchExecutionKey", "Edm.Guid")
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    end_time: DateTimeProperty = Field("EndTime", "Edm.DateTimeOffset")
    entry_point_path: TextProperty = Field("EntryPointPath", "Edm.String")
    """`EntryPointPath`, at most 512 characters."""
    has_media_recorded: BooleanProperty = Field("HasMediaRecorded", "Edm.Boolean")
    """`HasMediaRecorded`, deprecated."""
    has_video_recorded: BooleanProperty = Field("HasVideoRecorded", "Edm.Boolean")
    """`HasVideoRecorded`, deprecated."""
    host_machine_name: TextProperty = Field("HostMachineName", "Edm.String")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    info: TextProperty = Field("Info", "Edm.String")
    input_arguments: TextProperty = Field("InputArguments", "Edm.String")
    job_priority: EnumerationProperty[JobPriority] = Field("JobPriority", "JobPriority")
    key: GuidProperty = Field("Key", "Edm.Guid")
    last_modification_time: DateTimeProperty = Field("LastModificationTime", "Edm.DateTimeOffset")
    local_system_account: TextProperty = Field("LocalSystemAccount", "Edm.String")
    max_expected_running_time_seconds: NumberProperty[int] = Field(
        "MaxExpectedRunningTimeSeconds", "Edm.Int64"
    )
    orchestrator_user_identity: TextProperty = Field("OrchestratorUserIdentity", "Edm.String")
    organization_unit_fully_qualified_name: TextProperty = Field(
        "OrganizationUnitFullyQualifiedName", "Edm.String"
    )
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    output_arguments: TextProperty = Field("OutputArguments", "Edm.String")
    persistence_id: GuidProperty = Field("PersistenceId", "Edm.Guid")
    process_type: EnumerationProperty[ProcessType] = Field("ProcessType", "ProcessType")
    profiling_options: TextProperty = Field("ProfilingOptions", "Edm.String")
    reference: TextProperty = Field("Reference", "Edm.String")
    release_name: TextProperty = Field("ReleaseName", "Edm.String")
    release_version_id: NumberProperty[int] = Field("ReleaseVersionId", "Edm.Int64")
    remote_control_access: EnumerationProperty[RemoteControlAccess] = Field(
        "RemoteControlAccess", "RemoteControlAccess"
    )
    requires_user_interaction: BooleanProperty = Field("RequiresUserInteraction", "Edm.Boolean")
    resource_overwrites: TextProperty = Field("ResourceOverwrites", "Edm.String")
    resume_on_same_context: BooleanProperty = Field("ResumeOnSameContext", "Edm.Boolean")
    resume_time: DateTimeProperty = Field("ResumeTime", "Edm.DateTimeOffset")
    resume_version: NumberProperty[int] = Field("ResumeVersion", "Edm.Int32")
    runtime_type: EnumerationProperty[RobotType] = Field("RuntimeType", "RobotType")
    serverless_job_type: EnumerationProperty[ServerlessJobType] = Field(
        "ServerlessJobType", "ServerlessJobType"
    )
    source: TextProperty = Field("Source", "Edm.String")
    source_type: EnumerationProperty[JobSourceType] = Field("SourceType", "JobSourceType")
    specific_priority_value: NumberProperty[int] = Field("SpecificPriorityValue", "Edm.Int32")
    start_time: DateTimeProperty = Field("StartTime", "Edm.DateTimeOffset")
    starting_schedule_id: NumberProperty[int] = Field("StartingScheduleId", "Edm.Int64")
    starting_trigger_id: GuidProperty = Field("StartingTriggerId", "Edm.Guid")
    state: EnumerationProperty[JobState] = Field("State", "JobState")
    stop_strategy: EnumerationProperty[StopStrategy] = Field("StopStrategy", "StopStrategy")
    type: EnumerationProperty[JobType] = Field("Type", "JobType")
    machine: RecordProperty[Machine] = Field("Machine", "Machine", navigation=True)
    release: RecordProperty[SimpleRelease] = Field("Release", "SimpleRelease", navigation=True)
    robot: RecordProperty[SimpleRobot] = Field("Robot", "SimpleRobot", navigation=True)
    auto_heal_status: EnumerationProperty[JobAutoHealStatus] = Field(
        "AutoHealStatus", "JobAutoHealStatus"
    )
    """`AutoHealStatus`, only in version 20.0."""
    autopilot_for_robots: RecordProperty[AutopilotForRobotsSettings] = Field(
        "AutopilotForRobots", "AutopilotForRobotsSettings"
    )
    """`AutopilotForRobots`, only in version 20.0."""
    creator_user_key: GuidProperty = Field("CreatorUserKey", "Edm.Guid")
    """`CreatorUserKey`, only in version 20.0."""
    enable_autopilot_healing: BooleanProperty = Field("EnableAutopilotHealing", "Edm.Boolean")
    """`EnableAutopilotHealing`, only in version 20.0."""
    environment_variables: TextProperty = Field("EnvironmentVariables", "Edm.String")
    """`EnvironmentVariables`, only in version 20.0."""
    error_code: TextProperty = Field("ErrorCode", "Edm.String")
    """`ErrorCode`, only in version 20.0."""
    folder_key: GuidProperty = Field("FolderKey", "Edm.Guid")
    """`FolderKey`, only in version 20.0."""
    fps_context: TextProperty = Field("FpsContext", "Edm.String")
    """`FpsContext`, only in version 20.0."""
    fps_properties: TextProperty = Field("FpsProperties", "Edm.String")
    """`FpsProperties`, only in version 20.0."""
    input_file: GuidProperty = Field("InputFile", "Edm.Guid")
    """`InputFile`, only in version 20.0."""
    job_error: RecordProperty[JobError] = Field("JobError", "JobError")
    """`JobError`, only in version 20.0."""
    output_file: GuidProperty = Field("OutputFile", "Edm.Guid")
    """`OutputFile`, only in version 20.0."""
    parent_context: TextProperty = Field("ParentContext", "Edm.String")
    """`ParentContext`, only in version 20.0."""
    parent_job_key: GuidProperty = Field("ParentJobKey", "Edm.Guid")
    """`ParentJobKey`, only in version 20.0."""
    parent_operation_id: TextProperty = Field("ParentOperationId", "Edm.String")
    """`ParentOperationId`, only in version 20.0."""
    parent_span_id: TextProperty = Field("ParentSpanId", "Edm.String")
    """`ParentSpanId`, only in version 20.0."""
    project_key: GuidProperty = Field("ProjectKey", "Edm.Guid")
    """`ProjectKey`, only in version 20.0."""
    root_span_id: TextProperty = Field("RootSpanId", "Edm.String")
    """`RootSpanId`, only in version 20.0."""
    sub_state: TextProperty = Field("SubState", "Edm.String")
    """`SubState`, only in version 20.0."""
    target_runtime: TextProperty = Field("TargetRuntime", "Edm.String")
    """`TargetRuntime`, only in version 20.0, at most 512 characters."""
    trace_id: TextProperty = Field("TraceId", "Edm.String")
    """`TraceId`, only in version 20.0."""
    creator_user: RecordProperty[SimpleUser] = Field("CreatorUser", "SimpleUser", navigation=True)
    """`CreatorUser`, only in version 20.0."""


class JobError(Record):
    """Structured error that ended a job, with code, category, title and detail.

    Complex type ``UiPath.Server.Configuration.OData.JobErrorDto``.

    Only in version 20.0.
    """

    __slots__ = ()
    category: TextProperty = Field("Category", "Edm.String")
    """`Category`, only in version 20.0."""
    code: TextProperty = Field("Code", "Edm.String")
    """`Code`, only in version 20.0."""
    detail: TextProperty = Field("Detail", "Edm.String")
    """`Detail`, only in version 20.0."""
    status: NumberProperty[int] = Field("Status", "Edm.Int32")
    """`Status`, only in version 20.0."""
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, only in version 20.0."""
    title: TextProperty = Field("Title", "Edm.String")
    """`Title`, only in version 20.0."""


class JobFaultedEvent(Record):
    """Payload of the webhook event job.faulted, sent when a job has ended with an error.

    Complex type ``UiPath.Server.Configuration.OData.JobFaultedEventDto``.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, required, at most 50 characters."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    job: RecordProperty[SimpleJobEvent] = Field("Job", "SimpleJobEvent")
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class JobMachineInfraTarget(Record):
    """Machine template, host and service account on which a job is meant to run.

    Complex type ``UiPath.Server.Configuration.OData.JobMachineInfraTargetDto``.

    Only in version 20.0.
    """

    __slots__ = ()
    host_machine_name: TextProperty = Field("HostMachineName", "Edm.String")
    """`HostMachineName`, only in version 20.0."""
    machine_template_name: TextProperty = Field("MachineTemplateName", "Edm.String")
    """`MachineTemplateName`, only in version 20.0."""
    service_user_name: TextProperty = Field("ServiceUserName", "Edm.String")
    """`ServiceUserName`, only in version 20.0."""


class JobResumedEvent(Record):
    """Payload of the webhook event job.resumed, sent when a suspended job continues.

    Complex type ``UiPath.Server.Configuration.OData.JobResumedEventDto``.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, required, at most 50 characters."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    job: RecordProperty[SimpleJobEvent] = Field("Job", "SimpleJobEvent")
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class JobStartedEvent(Record):
    """Payload of the webhook event job.started, sent when a robot begins to run a job.

    Complex type ``UiPath.Server.Configuration.OData.JobStartedEventDto``.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, required, at most 50 characters."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    job: RecordProperty[SimpleJobEvent] = Field("Job", "SimpleJobEvent")
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class JobStoppingEvent(Record):
    """Payload of the webhook event job.stopping, sent when a running job was asked to stop.

    Complex type ``UiPath.Server.Configuration.OData.JobStoppingEventDto``.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, required, at most 50 characters."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    job: RecordProperty[SimpleJobEvent] = Field("Job", "SimpleJobEvent")
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class JobSuspendedEvent(Record):
    """Payload of the webhook event job.suspended, sent when a job pauses to wait for something.

    Complex type ``UiPath.Server.Configuration.OData.JobSuspendedEventDto``.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, required, at most 50 characters."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    job: RecordProperty[SimpleJobEvent] = Field("Job", "SimpleJobEvent")
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class JobTerminatingEvent(Record):
    """Payload of the webhook event job.terminating, sent when a running job is being killed.

    Complex type ``UiPath.Server.Configuration.OData.JobTerminatingEventDto``.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, required, at most 50 characters."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    job: RecordProperty[SimpleJobEvent] = Field("Job", "SimpleJobEvent")
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class JobTrigger(Record):
    """Condition a suspended job waits for, such as a task, queue item, other job or point in time.

    Entity type ``UiPath.Server.Configuration.OData.JobTriggerDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    item_id: NumberProperty[int] = Field("ItemId", "Edm.Int64")
    """`ItemId`, deprecated."""
    job_id: NumberProperty[int] = Field("JobId", "Edm.Int64")
    status: EnumerationProperty[JobTriggerStatus] = Field("Status", "JobTriggerStatus")
    timer: DateTimeProperty = Field("Timer", "Edm.DateTimeOffset")
    trigger_message: TextProperty = Field("TriggerMessage", "Edm.String")
    trigger_type: EnumerationProperty[JobTriggerType] = Field("TriggerType", "JobTriggerType")
    item_key: GuidProperty = Field("ItemKey", "Edm.Guid")
    """`ItemKey`, only in version 20.0."""
    trigger_configuration: TextProperty = Field("TriggerConfiguration", "Edm.String")
    """`TriggerConfiguration`, only in version 20.0."""


class JobTriggerWithWaitEvents(Record):
    """Condition a suspended job waits for, with the item and the person it depends on.

    Entity type ``UiPath.Server.Configuration.OData.JobTriggerWithWaitEventsDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    assigned_to_user_id: NumberProperty[int] = Field("AssignedToUserId", "Edm.Int64")
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    email_address: TextProperty = Field("EmailAddress", "Edm.String")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    item_id: NumberProperty[int] = Field("ItemId", "Edm.Int64")
    """`ItemId`, deprecated."""
    item_name: TextProperty = Field("ItemName", "Edm.String")
    job_id: NumberProperty[int] = Field("JobId", "Edm.Int64")
    modified_time: DateTimeProperty = Field("ModifiedTime", "Edm.DateTimeOffset")
    name: TextProperty = Field("Name", "Edm.String")
    status: EnumerationProperty[JobTriggerStatus] = Field("Status", "JobTriggerStatus")
    surname: TextProperty = Field("Surname", "Edm.String")
    timer: DateTimeProperty = Field("Timer", "Edm.DateTimeOffset")
    trigger_message: TextProperty = Field("TriggerMessage", "Edm.String")
    trigger_type: EnumerationProperty[JobTriggerType] = Field("TriggerType", "JobTriggerType")
    user_name: TextProperty = Field("UserName", "Edm.String")
    item_key: GuidProperty = Field("ItemKey", "Edm.Guid")
    """`ItemKey`, only in version 20.0."""


class JobsCreatedEvent(Record):
    """Payload of the webhook event job.created, with the new jobs and the request that started
    them.

    Complex type ``UiPath.Server.Configuration.OData.JobsCreatedEventDto``.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, required, at most 50 characters."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    jobs: CollectionProperty[WrappedJob] = Field("Jobs", "[WrappedJob]")
    """`Jobs`, set by the service."""
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    start_info: RecordProperty[WrappedStartProcess] = Field("StartInfo", "WrappedStartProcess")
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class JobsStoppedEvent(Record):
    """Payload of the webhook event job.stopped, listing the jobs that ended before they were done.

    Complex type ``UiPath.Server.Configuration.OData.JobsStoppedEventDto``.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, required, at most 50 characters."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    jobs: CollectionProperty[SimpleJobEvent] = Field("Jobs", "[SimpleJobEvent]")
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class KeyValuePairOfStringString(Record):
    """Pair of texts, used for a machine name and its license key.

    Complex type ``UiPath.Server.Configuration.OData.KeyValuePairOfStringString``.
    """

    __slots__ = ()
    key: TextProperty = Field("Key", "Edm.String")
    """`Key`, set by the service."""
    value: TextProperty = Field("Value", "Edm.String")
    """`Value`, set by the service."""


class LanguageInfo(Record):
    """Interface language with its code, display name, icon and whether it is the default.

    Complex type ``UiPath.Server.Configuration.OData.LanguageInfo``.
    """

    __slots__ = ()
    display_name: TextProperty = Field("DisplayName", "Edm.String")
    icon: TextProperty = Field("Icon", "Edm.String")
    is_default: BooleanProperty = Field("IsDefault", "Edm.Boolean")
    is_disabled: BooleanProperty = Field("IsDisabled", "Edm.Boolean")
    name: TextProperty = Field("Name", "Edm.String")


class Library(Record):
    """Package of reusable activities with version, authors, release notes and publishing data.

    Entity type ``UiPath.Server.Configuration.OData.LibraryDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    authors: TextProperty = Field("Authors", "Edm.String")
    created: DateTimeProperty = Field("Created", "Edm.DateTimeOffset")
    description: TextProperty = Field("Description", "Edm.String")
    icon_url: TextProperty = Field("IconUrl", "Edm.String")
    id: TextProperty = Field("Id", "Edm.String")
    is_compiled: BooleanProperty = Field("IsCompiled", "Edm.Boolean")
    is_latest_version: BooleanProperty = Field("IsLatestVersion", "Edm.Boolean")
    is_prerelease: BooleanProperty = Field("IsPrerelease", "Edm.Boolean")
    key: TextProperty = Field("Key", "Edm.String")
    last_updated: DateTimeProperty = Field("LastUpdated", "Edm.DateTimeOffset")
    license_url: TextProperty = Field("LicenseUrl", "Edm.String")
    old_version: TextProperty = Field("OldVersion", "Edm.String")
    owners: TextProperty = Field("Owners", "Edm.String")
    package_size: NumberProperty[int] = Field("PackageSize", "Edm.Int64")
    project_type: EnumerationProperty[ProjectType] = Field("ProjectType", "ProjectType")
    project_url: TextProperty = Field("ProjectUrl", "Edm.String")
    published: DateTimeProperty = Field("Published", "Edm.DateTimeOffset")
    release_notes: TextProperty = Field("ReleaseNotes", "Edm.String")
    resource_tags: CollectionProperty[Tag] = Field("ResourceTags", "[Tag]")
    summary: TextProperty = Field("Summary", "Edm.String")
    tags: TextProperty = Field("Tags", "Edm.String")
    title: TextProperty = Field("Title", "Edm.String")
    version: TextProperty = Field("Version", "Edm.String")


class License(Record):
    """License of a tenant with plan, expiry, and allowed and used numbers per robot type.

    Complex type ``UiPath.Server.Configuration.OData.LicenseDto``.
    """

    __slots__ = ()
    allowed: MapProperty[int] = Field("Allowed", "{Edm.Int64}")
    attended_concurrent: BooleanProperty = Field("AttendedConcurrent", "Edm.Boolean")
    code: TextProperty = Field("Code", "Edm.String")
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    development_concurrent: BooleanProperty = Field("DevelopmentConcurrent", "Edm.Boolean")
    expire_date: NumberProperty[int] = Field("ExpireDate", "Edm.Int64")
    grace_period: NumberProperty[int] = Field("GracePeriod", "Edm.Int64")
    grace_period_end_date: NumberProperty[int] = Field("GracePeriodEndDate", "Edm.Int64")
    host_license_id: NumberProperty[int] = Field("HostLicenseId", "Edm.Int64")
    """`HostLicenseId`, only in version 17.0."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    is_community: BooleanProperty = Field("IsCommunity", "Edm.Boolean")
    is_expired: BooleanProperty = Field("IsExpired", "Edm.Boolean")
    is_pro_or_enterprise: BooleanProperty = Field("IsProOrEnterprise", "Edm.Boolean")
    is_registered: BooleanProperty = Field("IsRegistered", "Edm.Boolean")
    licensed_features: ValuesProperty[str, TextExpression] = Field(
        "LicensedFeatures", "[Edm.String]"
    )
    studio_pro_concurrent: BooleanProperty = Field("StudioProConcurrent", "Edm.Boolean")
    studio_x_concurrent: BooleanProperty = Field("StudioXConcurrent", "Edm.Boolean")
    subscription_code: TextProperty = Field("SubscriptionCode", "Edm.String")
    subscription_plan: TextProperty = Field("SubscriptionPlan", "Edm.String")
    used: MapProperty[int] = Field("Used", "{Edm.Int64}")
    user_licensing_enabled: BooleanProperty = Field("UserLicensingEnabled", "Edm.Boolean")
    version_control: TextProperty = Field("VersionControl", "Edm.String")


class LicenseNamedUser(Record):
    """One holder of a named-user license, with machines, last sign-in and robot in use.

    Entity type ``UiPath.Server.Configuration.OData.LicenseNamedUserDto``.
    """

    __slots__ = ()
    __key__ = ("key",)
    active_machine_names: ValuesProperty[str, TextExpression] = Field(
        "ActiveMachineNames", "[Edm.String]"
    )
    active_robot_id: NumberProperty[int] = Field("ActiveRobotId", "Edm.Int64")
    is_external_licensed: BooleanProperty = Field("IsExternalLicensed", "Edm.Boolean")
    is_licensed: BooleanProperty = Field("IsLicensed", "Edm.Boolean")
    key: TextProperty = Field("Key", "Edm.String")
    last_login_date: DateTimeProperty = Field("LastLoginDate", "Edm.DateTimeOffset")
    machine_names: ValuesProperty[str, TextExpression] = Field("MachineNames", "[Edm.String]")
    machines_count: NumberProperty[int] = Field("MachinesCount", "Edm.Int32")
    user_name: TextProperty = Field("UserName", "Edm.String")


class LicenseResult(Record):
    """Whether taking or giving back consumption-based licenses worked, and why not.

    Complex type ``UiPath.Server.Configuration.OData.LicenseResultDto``.
    """

    __slots__ = ()
    error_code: EnumerationProperty[LicenseErrorCode] = Field("errorCode", "LicenseErrorCode")
    error_message: TextProperty = Field("errorMessage", "Edm.String")
    is_success: BooleanProperty = Field("isSuccess", "Edm.Boolean")


class LicenseRuntime(Record):
    """Runtimes of one machine and how many of them are licensed, enabled and executing.

    Entity type ``UiPath.Server.Configuration.OData.LicenseRuntimeDto``.
    """

    __slots__ = ()
    __key__ = ("key",)
    enabled: BooleanProperty = Field("Enabled", "Edm.Boolean")
    executing_count: NumberProperty[int] = Field("ExecutingCount", "Edm.Int32")
    host_machine_name: TextProperty = Field("HostMachineName", "Edm.String")
    is_licensed: BooleanProperty = Field("IsLicensed", "Edm.Boolean")
    is_online: BooleanProperty = Field("IsOnline", "Edm.Boolean")
    key: TextProperty = Field("Key", "Edm.String")
    machine_id: NumberProperty[int] = Field("MachineId", "Edm.Int64")
    machine_name: TextProperty = Field("MachineName", "Edm.String")
    machine_scope: EnumerationProperty[MachineScope] = Field("MachineScope", "MachineScope")
    machine_type: EnumerationProperty[MachineType] = Field("MachineType", "MachineType")
    robots_count: NumberProperty[int] = Field("RobotsCount", "Edm.Int32")
    runtimes: NumberProperty[int] = Field("Runtimes", "Edm.Int32")
    service_user_name: TextProperty = Field("ServiceUserName", "Edm.String")


class LicenseStatsModel(Record):
    """Number of licenses of one robot type in use at one point in time.

    Complex type ``UiPath.Server.Configuration.OData.LicenseStatsModel``.
    """

    __slots__ = ()
    count: NumberProperty[int] = Field("count", "Edm.Int64")
    robot_type: EnumerationProperty[RobotType] = Field("robotType", "RobotType")
    timestamp: DateTimeProperty = Field("timestamp", "Edm.DateTimeOffset")


class LightRole(Record):
    """Role in short, with name, groups and whether it is built in or can be edited.

    Complex type ``UiPath.Server.Configuration.OData.LightRoleDto``.
    """

    __slots__ = ()
    display_name: TextProperty = Field("displayName", "Edm.String")
    """`displayName`, at most 64 characters."""
    groups: TextProperty = Field("groups", "Edm.String")
    id: NumberProperty[int] = Field("id", "Edm.Int32")
    is_editable: BooleanProperty = Field("isEditable", "Edm.Boolean")
    is_static: BooleanProperty = Field("isStatic", "Edm.Boolean")
    name: TextProperty = Field("name", "Edm.String")
    """`name`, at most 64 characters."""


class ListBlobItemsResponse(Record):
    """Page of files in a bucket, with the token for fetching the next one.

    Complex type ``UiPath.Server.Configuration.OData.ListBlobItemsResponseDto``.

    Only in version 20.0.
    """

    __slots__ = ()
    continuation_token: TextProperty = Field("continuationToken", "Edm.String")
    """`continuationToken`, only in version 20.0."""
    items: CollectionProperty[BlobItem] = Field("items", "[BlobItem]")
    """`items`, only in version 20.0."""


class ListResultOfLanguageInfo(Record):
    """Plain list of the interface languages the server offers.

    Complex type ``UiPath.Server.Configuration.OData.ListResultDto_1OfLanguageInfo``.
    """

    __slots__ = ()
    items: CollectionProperty[LanguageInfo] = Field("Items", "[LanguageInfo]")


class ListResultOfNameValue(Record):
    """Plain list of names and values, used for time zones.

    Complex type ``UiPath.Server.Configuration.OData.ListResultDto_1OfNameValueDto``.
    """

    __slots__ = ()
    items: CollectionProperty[NameValue] = Field("Items", "[NameValue]")


class Log(Record):
    """One message a robot logged, with level, process, job, robot, host and raw JSON.

    Entity type ``UiPath.Server.Configuration.OData.LogDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    host_machine_name: TextProperty = Field("HostMachineName", "Edm.String")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    job_key: GuidProperty = Field("JobKey", "Edm.Guid")
    level: EnumerationProperty[LogLevel] = Field("Level", "LogLevel")
    machine_id: NumberProperty[int] = Field("MachineId", "Edm.Int64")
    machine_key: GuidProperty = Field("MachineKey", "Edm.Guid")
    message: TextProperty = Field("Message", "Edm.String")
    process_name: TextProperty = Field("ProcessName", "Edm.String")
    raw_message: TextProperty = Field("RawMessage", "Edm.String")
    robot_name: TextProperty = Field("RobotName", "Edm.String")
    runtime_type: EnumerationProperty[RobotType] = Field("RuntimeType", "RobotType")
    time_stamp: DateTimeProperty = Field("TimeStamp", "Edm.DateTimeOffset")
    windows_identity: TextProperty = Field("WindowsIdentity", "Edm.String")


class LongVersionedEntity(Record):
    """Id and row version of a queue item, so that a change made meanwhile is noticed.

    Entity type ``UiPath.Server.Configuration.OData.LongVersionedEntity``.
    """

    __slots__ = ()
    __key__ = ("id",)
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    row_version: BinaryProperty = Field("RowVersion", "Edm.Binary")


class MachineAssignments(Record):
    """Machines and the folders to which all of them are to be assigned.

    Complex type ``UiPath.Server.Configuration.OData.MachineAssignmentsDto``.
    """

    __slots__ = ()
    folder_ids: ValuesProperty[int, NumberExpression[int]] = Field("FolderIds", "[Edm.Int64]")
    machine_ids: ValuesProperty[int, NumberExpression[int]] = Field("MachineIds", "[Edm.Int64]")


class Machine(Record):
    """Machine or machine template with its key, runtime slots, scope, update policy and maintenance
    window.

    Entity type ``UiPath.Server.Configuration.OData.MachineDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    automation_cloud_slots: NumberProperty[int] = Field("AutomationCloudSlots", "Edm.Int32")
    automation_cloud_test_automation_slots: NumberProperty[int] = Field(
        "AutomationCloudTestAutomationSlots", "Edm.Int32"
    )
    automation_type: EnumerationProperty[AutomationType] = Field("AutomationType", "AutomationType")
    client_secret: TextProperty = Field("ClientSecret", "Edm.String", secret=True)
    """`ClientSecret`, a secret."""
    description: TextProperty = Field("Description", "Edm.String")
    """`Description`, at most 500 characters."""
    endpoint_detection_status: EnumerationProperty[EndpointDetectionStatus] = Field(
        "EndpointDetectionStatus", "EndpointDetectionStatus"
    )
    headless_slots: NumberProperty[int] = Field("HeadlessSlots", "Edm.Int32")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    key: GuidProperty = Field("Key", "Edm.Guid")
    license_key: TextProperty = Field("LicenseKey", "Edm.String", secret=True)
    """`LicenseKey`, a secret, at most 255 characters."""
    maintenance_window: RecordProperty[MaintenanceWindow] = Field(
        "MaintenanceWindow", "MaintenanceWindow"
    )
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, required, at most 450 characters."""
    non_production_slots: NumberProperty[int] = Field("NonProductionSlots", "Edm.Int32")
    robot_users: CollectionProperty[RobotUser] = Field("RobotUsers", "[RobotUser]")
    robot_versions: CollectionProperty[MachinesRobotVersion] = Field(
        "RobotVersions", "[MachinesRobotVersion]"
    )
    scope: EnumerationProperty[MachineScope] = Field("Scope", "MachineScope")
    tags: CollectionProperty[Tag] = Field("Tags", "[Tag]")
    target_framework: EnumerationProperty[MachineTargetFramework] = Field(
        "TargetFramework", "MachineTargetFramework"
    )
    test_automation_slots: NumberProperty[int] = Field("TestAutomationSlots", "Edm.Int32")
    type: EnumerationProperty[MachineType] = Field("Type", "MachineType")
    unattended_slots: NumberProperty[int] = Field("UnattendedSlots", "Edm.Int32")
    update_policy: RecordProperty[UpdatePolicy] = Field("UpdatePolicy", "UpdatePolicy")
    vpn_settings: RecordProperty[MachineVpnSettings] = Field("VpnSettings", "MachineVpnSettings")
    agent_slots: NumberProperty[int] = Field("AgentSlots", "Edm.Int32")
    """`AgentSlots`, only in version 20.0."""
    app_test_slots: NumberProperty[int] = Field("AppTestSlots", "Edm.Int32")
    """`AppTestSlots`, only in version 20.0."""
    function_slots: NumberProperty[int] = Field("FunctionSlots", "Edm.Int32")
    """`FunctionSlots`, only in version 20.0."""
    hosting_slots: NumberProperty[int] = Field("HostingSlots", "Edm.Int32")
    """`HostingSlots`, only in version 20.0."""
    machine_settings: TextProperty = Field("MachineSettings", "Edm.String")
    """`MachineSettings`, only in version 20.0."""
    performance_test_slots: NumberProperty[int] = Field("PerformanceTestSlots", "Edm.Int32")
    """`PerformanceTestSlots`, only in version 20.0."""
    serverless_licensing_model: EnumerationProperty[MachineServerlessLicensingModel] = Field(
        "ServerlessLicensingModel", "MachineServerlessLicensingModel"
    )
    """`ServerlessLicensingModel`, only in version 20.0, set by the service."""


class MachineFolder(Record):
    """Machine as seen from a folder, with whether it is assigned there directly or inherited.

    Entity type ``UiPath.Server.Configuration.OData.MachineFolderDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    automation_cloud_slots: NumberProperty[int] = Field("AutomationCloudSlots", "Edm.Int32")
    automation_cloud_test_automation_slots: NumberProperty[int] = Field(
        "AutomationCloudTestAutomationSlots", "Edm.Int32"
    )
    automation_type: EnumerationProperty[AutomationType] = Field("AutomationType", "AutomationType")
    client_secret: TextProperty = Field("ClientSecret", "Edm.String", secret=True)
    """`ClientSecret`, a secret."""
    description: TextProperty = Field("Description", "Edm.String")
    """`Description`, at most 500 characters."""
    endpoint_detection_status: EnumerationProperty[EndpointDetectionStatus] = Field(
        "EndpointDetectionStatus", "EndpointDetectionStatus"
    )
    headless_slots: NumberProperty[int] = Field("HeadlessSlots", "Edm.Int32")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    key: GuidProperty = Field("Key", "Edm.Guid")
    license_key: TextProperty = Field("LicenseKey", "Edm.String", secret=True)
    """`LicenseKey`, a secret, at most 255 characters."""
    maintenance_window: RecordProperty[MaintenanceWindow] = Field(
        "MaintenanceWindow", "MaintenanceWindow"
    )
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, required, at most 450 characters."""
    non_production_slots: NumberProperty[int] = Field("NonProductionSlots", "Edm.Int32")
    robot_users: CollectionProperty[RobotUser] = Field("RobotUsers", "[RobotUser]")
    robot_versions: CollectionProperty[MachinesRobotVersion] = Field(
        "RobotVersions", "[MachinesRobotVersion]"
    )
    scope: EnumerationProperty[MachineScope] = Field("Scope", "MachineScope")
    tags: CollectionProperty[Tag] = Field("Tags", "[Tag]")
    target_framework: EnumerationProperty[MachineTargetFramework] = Field(
        "TargetFramework", "MachineTargetFramework"
    )
    test_automation_slots: NumberProperty[int] = Field("TestAutomationSlots", "Edm.Int32")
    type: EnumerationProperty[MachineType] = Field("Type", "MachineType")
    unattended_slots: NumberProperty[int] = Field("UnattendedSlots", "Edm.Int32")
    update_policy: RecordProperty[UpdatePolicy] = Field("UpdatePolicy", "UpdatePolicy")
    vpn_settings: RecordProperty[MachineVpnSettings] = Field("VpnSettings", "MachineVpnSettings")
    agent_slots: NumberProperty[int] = Field("AgentSlots", "Edm.Int32")
    """`AgentSlots`, only in version 20.0."""
    app_test_slots: NumberProperty[int] = Field("AppTestSlots", "Edm.Int32")
    """`AppTestSlots`, only in version 20.0."""
    function_slots: NumberProperty[int] = Field("FunctionSlots", "Edm.Int32")
    """`FunctionSlots`, only in version 20.0."""
    hosting_slots: NumberProperty[int] = Field("HostingSlots", "Edm.Int32")
    """`HostingSlots`, only in version 20.0."""
    machine_settings: TextProperty = Field("MachineSettings", "Edm.String")
    """`MachineSettings`, only in version 20.0."""
    performance_test_slots: NumberProperty[int] = Field("PerformanceTestSlots", "Edm.Int32")
    """`PerformanceTestSlots`, only in version 20.0."""
    serverless_licensing_model: EnumerationProperty[MachineServerlessLicensingModel] = Field(
        "ServerlessLicensingModel", "MachineServerlessLicensingModel"
    )
    """`ServerlessLicensingModel`, only in version 20.0, set by the service."""
    has_machine_robots: BooleanProperty = Field("HasMachineRobots", "Edm.Boolean")
    inherited_from_folder_name: TextProperty = Field("InheritedFromFolderName", "Edm.String")
    is_assigned_to_folder: BooleanProperty = Field("IsAssignedToFolder", "Edm.Boolean")
    is_inherited: BooleanProperty = Field("IsInherited", "Edm.Boolean")
    propagate_to_sub_folders: BooleanProperty = Field("PropagateToSubFolders", "Edm.Boolean")
    update_info: RecordProperty[UpdateInfo] = Field("UpdateInfo", "UpdateInfo", navigation=True)


class MachineRobot(Record):
    """Pairing of a machine with the robot account that shall run a job on it.

    Complex type ``UiPath.Server.Configuration.OData.MachineRobotDto``.
    """

    __slots__ = ()
    machine_id: NumberProperty[int] = Field("MachineId", "Edm.Int64")
    machine_name: TextProperty = Field("MachineName", "Edm.String")
    robot_id: NumberProperty[int] = Field("RobotId", "Edm.Int64")
    robot_user_name: TextProperty = Field("RobotUserName", "Edm.String")


class MachineRobotSession(Record):
    """Pairing of a robot account, a machine and a host session on which jobs shall run.

    Complex type ``UiPath.Server.Configuration.OData.MachineRobotSessionDto``.
    """

    __slots__ = ()
    machine_id: NumberProperty[int] = Field("MachineId", "Edm.Int64")
    machine_name: TextProperty = Field("MachineName", "Edm.String")
    robot_id: NumberProperty[int] = Field("RobotId", "Edm.Int64")
    robot_user_name: TextProperty = Field("RobotUserName", "Edm.String")
    session_id: NumberProperty[int] = Field("SessionId", "Edm.Int64")
    session_name: TextProperty = Field("SessionName", "Edm.String")


class MachineRuntime(Record):
    """Runtimes of one type available to a folder: total, connected and free.

    Complex type ``UiPath.Server.Configuration.OData.MachineRuntimeDto``.
    """

    __slots__ = ()
    available: NumberProperty[int] = Field("Available", "Edm.Int64")
    connected: NumberProperty[int] = Field("Connected", "Edm.Int64")
    total: NumberProperty[int] = Field("Total", "Edm.Int64")
    type: EnumerationProperty[RobotType] = Field("Type", "RobotType")
    is_automation_edge: BooleanProperty = Field("IsAutomationEdge", "Edm.Boolean")
    """`IsAutomationEdge`, only in version 20.0."""


class MachineSession(Record):
    """Session of a host on a machine, with the account its robot service runs under.

    Entity type ``UiPath.Server.Configuration.OData.MachineSessionDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    debug_mode_expiration_date: DateTimeProperty = Field(
        "DebugModeExpirationDate", "Edm.DateTimeOffset"
    )
    endpoint_detection: TextProperty = Field("EndpointDetection", "Edm.String")
    folder_name: TextProperty = Field("FolderName", "Edm.String")
    host_machine_name: TextProperty = Field("HostMachineName", "Edm.String")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    info: TextProperty = Field("Info", "Edm.String")
    installation_id: GuidProperty = Field("InstallationId", "Edm.Guid")
    is_unresponsive: BooleanProperty = Field("IsUnresponsive", "Edm.Boolean")
    license_error_code: EnumerationProperty[LicenseErrorCode] = Field(
        "LicenseErrorCode", "LicenseErrorCode"
    )
    """`LicenseErrorCode`, deprecated."""
    machine_id: NumberProperty[int] = Field("MachineId", "Edm.Int64")
    machine_name: TextProperty = Field("MachineName", "Edm.String")
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    platform: EnumerationProperty[PlatformType] = Field("Platform", "PlatformType")
    reporting_time: DateTimeProperty = Field("ReportingTime", "Edm.DateTimeOffset")
    robot_session_type: EnumerationProperty[RobotSessionType] = Field(
        "RobotSessionType", "RobotSessionType"
    )
    source: EnumerationProperty[SessionSource] = Field("Source", "SessionSource")
    state: EnumerationProperty[RobotState] = Field("State", "RobotState")
    version: TextProperty = Field("Version", "Edm.String")
    job: RecordProperty[Job] = Field("Job", "Job", navigation=True)
    robot: RecordProperty[RobotWithLicense] = Field("Robot", "RobotWithLicense", navigation=True)
    update_info: RecordProperty[UpdateInfo] = Field("UpdateInfo", "UpdateInfo", navigation=True)
    service_user_name: TextProperty = Field("ServiceUserName", "Edm.String")


class MachineSessionRuntime(Record):
    """Host session with its state, software version, and the runtimes it has and uses.

    Complex type ``UiPath.Server.Configuration.OData.MachineSessionRuntimeDto``.
    """

    __slots__ = ()
    debug_mode_expiration_date: DateTimeProperty = Field(
        "DebugModeExpirationDate", "Edm.DateTimeOffset"
    )
    endpoint_detection: TextProperty = Field("EndpointDetection", "Edm.String")
    host_machine_name: TextProperty = Field("HostMachineName", "Edm.String")
    is_unresponsive: BooleanProperty = Field("IsUnresponsive", "Edm.Boolean")
    machine_id: NumberProperty[int] = Field("MachineId", "Edm.Int64")
    machine_name: TextProperty = Field("MachineName", "Edm.String")
    machine_scope: EnumerationProperty[MachineScope] = Field("MachineScope", "MachineScope")
    machine_type: EnumerationProperty[MachineType] = Field("MachineType", "MachineType")
    maintenance_mode: EnumerationProperty[SessionMaintenanceMode] = Field(
        "MaintenanceMode", "SessionMaintenanceMode"
    )
    platform: EnumerationProperty[PlatformType] = Field("Platform", "PlatformType")
    reporting_time: DateTimeProperty = Field("ReportingTime", "Edm.DateTimeOffset")
    runtime_type: EnumerationProperty[RobotType] = Field("RuntimeType", "RobotType")
    runtimes: NumberProperty[int] = Field("Runtimes", "Edm.Int64")
    service_user_name: TextProperty = Field("ServiceUserName", "Edm.String")
    session_id: NumberProperty[int] = Field("SessionId", "Edm.Int64")
    status: EnumerationProperty[RobotState] = Field("Status", "RobotState")
    triggers_count: NumberProperty[int] = Field("TriggersCount", "Edm.Int32")
    used_runtimes: NumberProperty[int] = Field("UsedRuntimes", "Edm.Int64")
    version: TextProperty = Field("Version", "Edm.String")
    machine_key: GuidProperty = Field("MachineKey", "Edm.Guid")
    """`MachineKey`, only in version 20.0."""


class MachineVpnSettings(Record):
    """Network range given to a machine for its connection through a private network.

    Complex type ``UiPath.Server.Configuration.OData.MachineVpnSettingsDto``.
    """

    __slots__ = ()
    cidr: TextProperty = Field("Cidr", "Edm.String")


class MachinesFolderAssociations(Record):
    """Machines to add to and to remove from one folder.

    Complex type ``UiPath.Server.Configuration.OData.MachinesFolderAssociationsDto``.
    """

    __slots__ = ()
    added_machine_ids: ValuesProperty[int, NumberExpression[int]] = Field(
        "AddedMachineIds", "[Edm.Int64]"
    )
    folder_id: NumberProperty[int] = Field("FolderId", "Edm.Int64")
    removed_machine_ids: ValuesProperty[int, NumberExpression[int]] = Field(
        "RemovedMachineIds", "[Edm.Int64]"
    )


class MachinesRobotVersion(Record):
    """Version of the robot software on a machine and how many robots run it.

    Complex type ``UiPath.Server.Configuration.OData.MachinesRobotVersionDto``.
    """

    __slots__ = ()
    count: NumberProperty[int] = Field("Count", "Edm.Int64")
    machine_id: NumberProperty[int] = Field("MachineId", "Edm.Int64")
    """`MachineId`, only in version 17.0."""
    version: TextProperty = Field("Version", "Edm.String")


class Maintenance2(Record):
    """Setting record under which the maintenance state is stored.

    Entity type ``UiPath.Server.Configuration.OData.MaintenanceDto``.

    Only in version 20.0.
    """

    __slots__ = ()
    __key__ = ("id",)
    id: TextProperty = Field("Id", "Edm.String")
    """`Id`, only in version 20.0."""
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, only in version 20.0, required, at most 128 characters."""
    scope: FlagsProperty[SettingScopes] = Field("Scope", "SettingScopes")
    """`Scope`, only in version 20.0."""
    value: TextProperty = Field("Value", "Edm.String")
    """`Value`, only in version 20.0."""


class MaintenanceSetting(Record):
    """Current maintenance phase with its history and how many triggers and jobs were affected.

    Complex type ``UiPath.Server.Configuration.OData.MaintenanceSetting``.
    """

    __slots__ = ()
    job_kills_attempted: NumberProperty[int] = Field("jobKillsAttempted", "Edm.Int32")
    job_stops_attempted: NumberProperty[int] = Field("jobStopsAttempted", "Edm.Int32")
    maintenance_logs: CollectionProperty[MaintenanceStateLog] = Field(
        "maintenanceLogs", "[MaintenanceStateLog]"
    )
    """`maintenanceLogs`, set by the service."""
    state: EnumerationProperty[MaintenanceState] = Field("state", "MaintenanceState")
    system_triggers_skipped: NumberProperty[int] = Field("systemTriggersSkipped", "Edm.Int32")
    triggers_skipped: NumberProperty[int] = Field("triggersSkipped", "Edm.Int32")


class MaintenanceStateLog(Record):
    """Time at which a maintenance phase was entered.

    Complex type ``UiPath.Server.Configuration.OData.MaintenanceStateLog``.
    """

    __slots__ = ()
    state: EnumerationProperty[MaintenanceState] = Field("state", "MaintenanceState")
    time_stamp: DateTimeProperty = Field("timeStamp", "Edm.DateTimeOffset")


class MaintenanceWindow(Record):
    """Recurring time in which a machine takes no jobs, with duration and treatment of running ones.

    Complex type ``UiPath.Server.Configuration.OData.MaintenanceWindowDto``.
    """

    __slots__ = ()
    cron_expression: TextProperty = Field("CronExpression", "Edm.String")
    duration: NumberProperty[int] = Field("Duration", "Edm.Int32")
    enabled: BooleanProperty = Field("Enabled", "Edm.Boolean")
    job_stop_strategy: EnumerationProperty[JobStopStrategy] = Field(
        "JobStopStrategy", "JobStopStrategy"
    )
    next_execution_time: DateTimeProperty = Field("NextExecutionTime", "Edm.DateTimeOffset")
    timezone_id: TextProperty = Field("TimezoneId", "Edm.String")


class MoveFolderMachineChange(Record):
    """Effect that moving a folder has on one machine, with its assignment before and after.

    Complex type ``UiPath.Server.Configuration.OData.MoveFolderMachineChange``.
    """

    __slots__ = ()
    machine_id: NumberProperty[int] = Field("MachineId", "Edm.Int64")
    machine_name: TextProperty = Field("MachineName", "Edm.String")
    new_machine_folder_state: EnumerationProperty[MachineFolderState] = Field(
        "NewMachineFolderState", "MachineFolderState"
    )
    old_machine_folder_state: EnumerationProperty[MachineFolderState] = Field(
        "OldMachineFolderState", "MachineFolderState"
    )


class NameValue(Record):
    """Pair of a name and a value, both texts.

    Complex type ``UiPath.Server.Configuration.OData.NameValueDto``.
    """

    __slots__ = ()
    name: TextProperty = Field("Name", "Edm.String")
    value: TextProperty = Field("Value", "Edm.String")


class OrganizationUnit(Record):
    """Id and name of a classic organization unit, the predecessor of folders.

    Entity type ``UiPath.Server.Configuration.OData.OrganizationUnitDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    display_name: TextProperty = Field("DisplayName", "Edm.String")
    """`DisplayName`, required, at most 128 characters."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")


class PageResultDtoOfCurrentUserFolder(Record):
    """Page of folders of the signed-in user, with the total count.

    Complex type ``UiPath.Server.Configuration.OData.PageResultDtoOfCurrentUserFolderDto``.

    Only in version 20.0.
    """

    __slots__ = ()
    count: NumberProperty[int] = Field("Count", "Edm.Int32")
    """`Count`, only in version 20.0."""
    page_items: CollectionProperty[CurrentUserFolder] = Field("PageItems", "[CurrentUserFolder]")
    """`PageItems`, only in version 20.0."""


class PageResultDtoOfFolder(Record):
    """Page of folders in their ordinary form, with the total count.

    Complex type ``UiPath.Server.Configuration.OData.PageResultDtoOfFolderDto``.

    Only in version 17.0.
    """

    __slots__ = ()
    count: NumberProperty[int] = Field("Count", "Edm.Int32")
    """`Count`, only in version 17.0."""
    page_items: CollectionProperty[Folder] = Field("PageItems", "[Folder]", navigation=True)
    """`PageItems`, only in version 17.0."""


class PageResultDtoOfPathAwareFolder(Record):
    """Page of folders that include their path, with the total count.

    Complex type ``UiPath.Server.Configuration.OData.PageResultDtoOfPathAwareFolderDto``.

    Only in version 20.0.
    """

    __slots__ = ()
    count: NumberProperty[int] = Field("Count", "Edm.Int32")
    """`Count`, only in version 20.0."""
    page_items: CollectionProperty[PathAwareFolder] = Field(
        "PageItems", "[PathAwareFolder]", navigation=True
    )
    """`PageItems`, only in version 20.0."""


class PathAwareExtendedFolder(Record):
    """Folder with its depth and children, as used where its full path matters.

    Entity type ``UiPath.Server.Configuration.OData.PathAwareExtendedFolderDto``.

    Only in version 20.0.
    """

    __slots__ = ()
    __key__ = ("id",)
    description: TextProperty = Field("Description", "Edm.String")
    """`Description`, only in version 20.0, at most 500 characters."""
    display_name: TextProperty = Field("DisplayName", "Edm.String")
    """`DisplayName`, only in version 20.0, required, at most 115 characters."""
    feed_type: EnumerationProperty[FeedType] = Field("FeedType", "FeedType")
    """`FeedType`, only in version 20.0."""
    folder_type: EnumerationProperty[FolderType] = Field("FolderType", "FolderType")
    """`FolderType`, only in version 20.0."""
    fully_qualified_name: TextProperty = Field("FullyQualifiedName", "Edm.String")
    """`FullyQualifiedName`, only in version 20.0."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    """`Id`, only in version 20.0."""
    is_personal: BooleanProperty = Field("IsPersonal", "Edm.Boolean")
    """`IsPersonal`, only in version 17.0, set by the service."""
    key: GuidProperty = Field("Key", "Edm.Guid")
    """`Key`, only in version 20.0."""
    parent_id: NumberProperty[int] = Field("ParentId", "Edm.Int64")
    """`ParentId`, only in version 20.0."""
    parent_key: GuidProperty = Field("ParentKey", "Edm.Guid")
    """`ParentKey`, only in version 20.0."""
    permission_model: EnumerationProperty[FolderPermissionModel] = Field(
        "PermissionModel", "FolderPermissionModel"
    )
    """`PermissionModel`, only in version 20.0."""
    provision_type: EnumerationProperty[RobotProvisionType] = Field(
        "ProvisionType", "RobotProvisionType"
    )
    """`ProvisionType`, only in version 20.0."""
    fully_qualified_name_orderable: TextProperty = Field(
        "FullyQualifiedNameOrderable", "Edm.String"
    )
    """`FullyQualifiedNameOrderable`, only in version 20.0."""
    is_active: BooleanProperty = Field("IsActive", "Edm.Boolean")
    """`IsActive`, only in version 20.0."""
    reserved_options: TextProperty = Field("ReservedOptions", "Edm.String")
    """`ReservedOptions`, only in version 20.0."""
    has_children: BooleanProperty = Field("HasChildren", "Edm.Boolean")
    """`HasChildren`, only in version 20.0."""
    is_selectable: BooleanProperty = Field("IsSelectable", "Edm.Boolean")
    """`IsSelectable`, only in version 20.0."""
    level: NumberProperty[int] = Field("Level", "Edm.Int32")
    """`Level`, only in version 20.0."""


class PathAwareFolder(Record):
    """Folder in its ordinary form, as used where its full path matters.

    Entity type ``UiPath.Server.Configuration.OData.PathAwareFolderDto``.

    Only in version 20.0.
    """

    __slots__ = ()
    __key__ = ("id",)
    description: TextProperty = Field("Description", "Edm.String")
    """`Description`, only in version 20.0, at most 500 characters."""
    display_name: TextProperty = Field("DisplayName", "Edm.String")
    """`DisplayName`, only in version 20.0, required, at most 115 characters."""
    feed_type: EnumerationProperty[FeedType] = Field("FeedType", "FeedType")
    """`FeedType`, only in version 20.0."""
    folder_type: EnumerationProperty[FolderType] = Field("FolderType", "FolderType")
    """`FolderType`, only in version 20.0."""
    fully_qualified_name: TextProperty = Field("FullyQualifiedName", "Edm.String")
    """`FullyQualifiedName`, only in version 20.0."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    """`Id`, only in version 20.0."""
    is_personal: BooleanProperty = Field("IsPersonal", "Edm.Boolean")
    """`IsPersonal`, only in version 17.0, set by the service."""
    key: GuidProperty = Field("Key", "Edm.Guid")
    """`Key`, only in version 20.0."""
    parent_id: NumberProperty[int] = Field("ParentId", "Edm.Int64")
    """`ParentId`, only in version 20.0."""
    parent_key: GuidProperty = Field("ParentKey", "Edm.Guid")
    """`ParentKey`, only in version 20.0."""
    permission_model: EnumerationProperty[FolderPermissionModel] = Field(
        "PermissionModel", "FolderPermissionModel"
    )
    """`PermissionModel`, only in version 20.0."""
    provision_type: EnumerationProperty[RobotProvisionType] = Field(
        "ProvisionType", "RobotProvisionType"
    )
    """`ProvisionType`, only in version 20.0."""
    fully_qualified_name_orderable: TextProperty = Field(
        "FullyQualifiedNameOrderable", "Edm.String"
    )
    """`FullyQualifiedNameOrderable`, only in version 20.0."""
    is_active: BooleanProperty = Field("IsActive", "Edm.Boolean")
    """`IsActive`, only in version 20.0."""
    reserved_options: TextProperty = Field("ReservedOptions", "Edm.String")
    """`ReservedOptions`, only in version 20.0."""


class PersonalWorkspace(Record):
    """Private folder of one user, with its owner, last sign-in and the administrators exploring it.

    Entity type ``UiPath.Server.Configuration.OData.PersonalWorkspaceDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    exploring_user_ids: ValuesProperty[int, NumberExpression[int]] = Field(
        "ExploringUserIds", "[Edm.Int64]"
    )
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    is_active: BooleanProperty = Field("IsActive", "Edm.Boolean")
    """`IsActive`, deprecated."""
    key: GuidProperty = Field("Key", "Edm.Guid")
    last_login: DateTimeProperty = Field("LastLogin", "Edm.DateTimeOffset")
    name: TextProperty = Field("Name", "Edm.String")
    owner_id: NumberProperty[int] = Field("OwnerId", "Edm.Int64")
    owner_name: TextProperty = Field("OwnerName", "Edm.String")
    owner_key: GuidProperty = Field("OwnerKey", "Edm.Guid")
    """`OwnerKey`, only in version 20.0."""


class PingEvent(Record):
    """Payload of the webhook event ping, sent on request to test that an address answers.

    Complex type ``UiPath.Server.Configuration.OData.PingEventDto``.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, required, at most 50 characters."""
    event_source_id: NumberProperty[int] = Field("EventSourceId", "Edm.Int64")
    """`EventSourceId`, only in version 17.0, set by the service."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    organization_unit_type: EnumerationProperty[FolderType] = Field(
        "OrganizationUnitType", "FolderType"
    )
    """`OrganizationUnitType`, only in version 20.0."""
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class ProcessAlert(Record):
    """Message a running process wants shown as an alert, with severity, process and robot name.

    Complex type ``UiPath.Server.Configuration.OData.ProcessAlertDto``.
    """

    __slots__ = ()
    id: GuidProperty = Field("Id", "Edm.Guid")
    message: TextProperty = Field("Message", "Edm.String")
    """`Message`, required, at most 512 characters."""
    process_name: TextProperty = Field("ProcessName", "Edm.String")
    """`ProcessName`, required, at most 512 characters."""
    robot_name: TextProperty = Field("RobotName", "Edm.String")
    """`RobotName`, required, at most 512 characters."""
    severity: EnumerationProperty[NotificationSeverity] = Field("Severity", "NotificationSeverity")
    """`Severity`, required."""


class Process(Record):
    """Package of an automation in a feed, with version, arguments, entry points and release notes.

    Entity type ``UiPath.Server.Configuration.OData.ProcessDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    arguments: RecordProperty[ArgumentMetadata] = Field("Arguments", "ArgumentMetadata")
    authors: TextProperty = Field("Authors", "Edm.String")
    description: TextProperty = Field("Description", "Edm.String")
    id: TextProperty = Field("Id", "Edm.String")
    is_active: BooleanProperty = Field("IsActive", "Edm.Boolean")
    is_attended: BooleanProperty = Field("IsAttended", "Edm.Boolean")
    is_compiled: BooleanProperty = Field("IsCompiled", "Edm.Boolean")
    is_latest_version: BooleanProperty = Field("IsLatestVersion", "Edm.Boolean")
    key: TextProperty = Field("Key", "Edm.String")
    license_url: TextProperty = Field("LicenseUrl", "Edm.String")
    main_entry_point_path: TextProperty = Field("MainEntryPointPath", "Edm.String")
    old_version: TextProperty = Field("OldVersion", "Edm.String")
    project_type: EnumerationProperty[ProjectType] = Field("ProjectType", "ProjectType")
    project_url: TextProperty = Field("ProjectUrl", "Edm.String")
    published: DateTimeProperty = Field("Published", "Edm.DateTimeOffset")
    release_notes: TextProperty = Field("ReleaseNotes", "Edm.String")
    requires_user_interaction: BooleanProperty = Field("RequiresUserInteraction", "Edm.Boolean")
    resource_tags: CollectionProperty[Tag] = Field("ResourceTags", "[Tag]")
    supports_multiple_entry_points: BooleanProperty = Field(
        "SupportsMultipleEntryPoints", "Edm.Boolean"
    )
    tags: TextProperty = Field("Tags", "Edm.String")
    target_framework: EnumerationProperty[TargetFramework] = Field(
        "TargetFramework", "TargetFramework"
    )
    title: TextProperty = Field("Title", "Edm.String")
    version: TextProperty = Field("Version", "Edm.String")
    entry_points: CollectionProperty[EntryPoint] = Field(
        "EntryPoints", "[EntryPoint]", navigation=True
    )
    package_type: EnumerationProperty[PackageType] = Field("PackageType", "PackageType")
    """`PackageType`, only in version 20.0."""
    robot_version: TextProperty = Field("RobotVersion", "Edm.String")
    """`RobotVersion`, only in version 20.0."""
    supports_json_schema_entry_points: BooleanProperty = Field(
        "SupportsJsonSchemaEntryPoints", "Edm.Boolean"
    )
    """`SupportsJsonSchemaEntryPoints`, only in version 20.0."""
    target_runtime: TextProperty = Field("TargetRuntime", "Edm.String")
    """`TargetRuntime`, only in version 20.0."""


class ProcessSchedule(Record):
    """Trigger of a process with its timing or queue, robots and machines, and stop and alert rules.

    Entity type ``UiPath.Server.Configuration.OData.ProcessScheduleDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    activate_on_job_complete: BooleanProperty = Field("ActivateOnJobComplete", "Edm.Boolean")
    alert_pending_expression: TextProperty = Field("AlertPendingExpression", "Edm.String")
    alert_running_expression: TextProperty = Field("AlertRunningExpression", "Edm.String")
    calendar_id: NumberProperty[int] = Field("CalendarId", "Edm.Int64")
    calendar_key: GuidProperty = Field("CalendarKey", "Edm.Guid")
    calendar_name: TextProperty = Field("CalendarName", "Edm.String")
    consecutive_job_failures_threshold: NumberProperty[int] = Field(
        "ConsecutiveJobFailuresThreshold", "Edm.Int32"
    )
    description: TextProperty = Field("Description", "Edm.String")
    """`Description`, at most 512 characters."""
    enabled: BooleanProperty = Field("Enabled", "Edm.Boolean")
    environment_id: TextProperty = Field("EnvironmentId", "Edm.String")
    environment_name: TextProperty = Field("EnvironmentName", "Edm.String")
    external_job_key: TextProperty = Field("ExternalJobKey", "Edm.String")
    external_job_key_scheduler: GuidProperty = Field("ExternalJobKeyScheduler", "Edm.Guid")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    input_arguments: TextProperty = Field("InputArguments", "Edm.String")
    """`InputArguments`, at most 10000 characters."""
    is_connected: BooleanProperty = Field("IsConnected", "Edm.Boolean")
    items_activation_threshold: NumberProperty[int] = Field("ItemsActivationThreshold", "Edm.Int64")
    items_per_job_activation_target: NumberProperty[int] = Field(
        "ItemsPerJobActivationTarget", "Edm.Int64"
    )
    job_failures_grace_period_in_hours: NumberProperty[int] = Field(
        "JobFailuresGracePeriodInHours", "Edm.Int32"
    )
    job_priority: EnumerationProperty[JobPriority] = Field("JobPriority", "JobPriority")
    key: GuidProperty = Field("Key", "Edm.Guid")
    kill_process_expression: TextProperty = Field("KillProcessExpression", "Edm.String")
    machine_robots: CollectionProperty[MachineRobotSession] = Field(
        "MachineRobots", "[MachineRobotSession]"
    )
    max_jobs_for_activation: NumberProperty[int] = Field("MaxJobsForActivation", "Edm.Int32")
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, required, at most 255 characters."""
    package_name: TextProperty = Field("PackageName", "Edm.String")
    queue_definition_id: NumberProperty[int] = Field("QueueDefinitionId", "Edm.Int64")
    queue_definition_name: TextProperty = Field("QueueDefinitionName", "Edm.String")
    release_id: NumberProperty[int] = Field("ReleaseId", "Edm.Int64")
    release_key: TextProperty = Field("ReleaseKey", "Edm.String")
    release_name: TextProperty = Field("ReleaseName", "Edm.String")
    resume_on_same_context: BooleanProperty = Field("ResumeOnSameContext", "Edm.Boolean")
    run_as_me: BooleanProperty = Field("RunAsMe", "Edm.Boolean")
    runtime_type: EnumerationProperty[RobotType] = Field("RuntimeType", "RobotType")
    specific_priority_value: NumberProperty[int] = Field("SpecificPriorityValue", "Edm.Int32")
    start_process_cron: TextProperty = Field("StartProcessCron", "Edm.String")
    start_process_cron_details: TextProperty = Field("StartProcessCronDetails", "Edm.String")
    start_process_cron_summary: TextProperty = Field("StartProcessCronSummary", "Edm.String")
    start_process_next_occurrence: DateTimeProperty = Field(
        "StartProcessNextOccurrence", "Edm.DateTimeOffset"
    )
    start_strategy: NumberProperty[int] = Field("StartStrategy", "Edm.Int32")
    stop_process_date: DateTimeProperty = Field("StopProcessDate", "Edm.DateTimeOffset")
    stop_process_expression: TextProperty = Field("StopProcessExpression", "Edm.String")
    stop_strategy: EnumerationProperty[StopStrategy] = Field("StopStrategy", "StopStrategy")
    tags: CollectionProperty[Tag] = Field("Tags", "[Tag]")
    time_zone_iana: TextProperty = Field("TimeZoneIana", "Edm.String")
    time_zone_id: TextProperty = Field("TimeZoneId", "Edm.String")
    """`TimeZoneId`, required, at most 80 characters."""
    use_calendar: BooleanProperty = Field("UseCalendar", "Edm.Boolean")
    """`UseCalendar`, deprecated."""
    executor_robots: CollectionProperty[RobotExecutor] = Field(
        "ExecutorRobots", "[RobotExecutor]", navigation=True
    )
    binding_key: TextProperty = Field("BindingKey", "Edm.String")
    """`BindingKey`, only in version 20.0, at most 255 characters."""
    entry_point_path: TextProperty = Field("EntryPointPath", "Edm.String")
    """`EntryPointPath`, only in version 20.0."""
    input_file: GuidProperty = Field("InputFile", "Edm.Guid")
    """`InputFile`, only in version 20.0."""


class ProcessScheduleFailedEvent(Record):
    """Payload of the webhook event schedule.failed, sent with the reason when a trigger could not
    start its jobs.

    Complex type ``UiPath.Server.Configuration.OData.ProcessScheduleFailedEventDto``.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, required, at most 50 characters."""
    event_source_id: NumberProperty[int] = Field("EventSourceId", "Edm.Int64")
    """`EventSourceId`, set by the service."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    process_schedule: RecordProperty[WrappedProcessSchedule] = Field(
        "ProcessSchedule", "WrappedProcessSchedule"
    )
    reason: TextProperty = Field("Reason", "Edm.String")
    """`Reason`, set by the service."""
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class ProcessSettings(Record):
    """Behavior of a process: automatic start, always running, error recording and Autopilot
    settings.

    Complex type ``UiPath.Server.Configuration.OData.ProcessSettingsDto``.
    """

    __slots__ = ()
    always_running: BooleanProperty = Field("AlwaysRunning", "Edm.Boolean")
    auto_start_process: BooleanProperty = Field("AutoStartProcess", "Edm.Boolean")
    duration: NumberProperty[int] = Field("Duration", "Edm.Int32")
    error_recording_enabled: BooleanProperty = Field("ErrorRecordingEnabled", "Edm.Boolean")
    frequency: NumberProperty[int] = Field("Frequency", "Edm.Int32")
    quality: NumberProperty[int] = Field("Quality", "Edm.Int32")
    agent_settings: RecordProperty[AgentSettings] = Field("AgentSettings", "AgentSettings")
    """`AgentSettings`, only in version 20.0."""
    autopilot_for_robots: RecordProperty[AutopilotForRobotsSettings] = Field(
        "AutopilotForRobots", "AutopilotForRobotsSettings"
    )
    """`AutopilotForRobots`, only in version 20.0."""
    enable_autopilot_healing: BooleanProperty = Field("EnableAutopilotHealing", "Edm.Boolean")
    """`EnableAutopilotHealing`, only in version 20.0."""
    run_mode: EnumerationProperty[JobRunMode] = Field("RunMode", "JobRunMode")
    """`RunMode`, only in version 20.0."""


class ProcessingException(Record):
    """Why a transaction failed: type, reason, details and an optional screenshot path.

    Complex type ``UiPath.Server.Configuration.OData.ProcessingExceptionDto``.
    """

    __slots__ = ()
    associated_image_file_path: TextProperty = Field("AssociatedImageFilePath", "Edm.String")
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    details: TextProperty = Field("Details", "Edm.String")
    reason: TextProperty = Field("Reason", "Edm.String")
    type: EnumerationProperty[ProcessingExceptionType] = Field("Type", "ProcessingExceptionType")


class QueueCreateCommand(Record):
    """New queue together with its retention settings, for final and for stale items.

    Entity type ``UiPath.Server.Configuration.OData.QueueCreateCommand``.

    Only in version 20.0.
    """

    __slots__ = ()
    __key__ = ("id",)
    accept_automatically_retry: BooleanProperty = Field("AcceptAutomaticallyRetry", "Edm.Boolean")
    """`AcceptAutomaticallyRetry`, only in version 20.0."""
    analytics_data_json_schema: TextProperty = Field("AnalyticsDataJsonSchema", "Edm.String")
    """`AnalyticsDataJsonSchema`, only in version 20.0."""
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    """`CreationTime`, only in version 20.0."""
    description: TextProperty = Field("Description", "Edm.String")
    """`Description`, only in version 20.0, at most 250 characters."""
    encrypted: BooleanProperty = Field("Encrypted", "Edm.Boolean")
    """`Encrypted`, only in version 20.0."""
    enforce_unique_reference: BooleanProperty = Field("EnforceUniqueReference", "Edm.Boolean")
    """`EnforceUniqueReference`, only in version 20.0."""
    folders_count: NumberProperty[int] = Field("FoldersCount", "Edm.Int32")
    """`FoldersCount`, only in version 20.0."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    """`Id`, only in version 20.0."""
    is_process_in_current_folder: BooleanProperty = Field("IsProcessInCurrentFolder", "Edm.Boolean")
    """`IsProcessInCurrentFolder`, only in version 20.0."""
    key: GuidProperty = Field("Key", "Edm.Guid")
    """`Key`, only in version 20.0."""
    max_number_of_retries: NumberProperty[int] = Field("MaxNumberOfRetries", "Edm.Int32")
    """`MaxNumberOfRetries`, only in version 20.0."""
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, only in version 20.0, required, at most 50 characters."""
    organization_unit_fully_qualified_name: TextProperty = Field(
        "OrganizationUnitFullyQualifiedName", "Edm.String"
    )
    """`OrganizationUnitFullyQualifiedName`, only in version 20.0, deprecated."""
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    """`OrganizationUnitId`, only in version 20.0, deprecated."""
    output_data_json_schema: TextProperty = Field("OutputDataJsonSchema", "Edm.String")
    """`OutputDataJsonSchema`, only in version 20.0."""
    process_schedule_id: NumberProperty[int] = Field("ProcessScheduleId", "Edm.Int64")
    """`ProcessScheduleId`, only in version 20.0."""
    release_id: NumberProperty[int] = Field("ReleaseId", "Edm.Int64")
    """`ReleaseId`, only in version 20.0."""
    risk_sla_in_minutes: NumberProperty[int] = Field("RiskSlaInMinutes", "Edm.Int32")
    """`RiskSlaInMinutes`, only in version 20.0."""
    sla_in_minutes: NumberProperty[int] = Field("SlaInMinutes", "Edm.Int32")
    """`SlaInMinutes`, only in version 20.0."""
    specific_data_json_schema: TextProperty = Field("SpecificDataJsonSchema", "Edm.String")
    """`SpecificDataJsonSchema`, only in version 20.0."""
    tags: CollectionProperty[Tag] = Field("Tags", "[Tag]")
    """`Tags`, only in version 20.0."""
    retry_abandoned_items: BooleanProperty = Field("RetryAbandonedItems", "Edm.Boolean")
    """`RetryAbandonedItems`, only in version 20.0."""
    retention_action: EnumerationProperty[RetentionAction] = Field(
        "RetentionAction", "RetentionAction"
    )
    """`RetentionAction`, only in version 20.0."""
    retention_bucket_id: NumberProperty[int] = Field("RetentionBucketId", "Edm.Int64")
    """`RetentionBucketId`, only in version 20.0."""
    retention_period: NumberProperty[int] = Field("RetentionPeriod", "Edm.Int32")
    """`RetentionPeriod`, only in version 20.0."""
    stale_retention_action: EnumerationProperty[RetentionAction] = Field(
        "StaleRetentionAction", "RetentionAction"
    )
    """`StaleRetentionAction`, only in version 20.0."""
    stale_retention_bucket_id: NumberProperty[int] = Field("StaleRetentionBucketId", "Edm.Int64")
    """`StaleRetentionBucketId`, only in version 20.0."""
    stale_retention_period: NumberProperty[int] = Field("StaleRetentionPeriod", "Edm.Int32")
    """`StaleRetentionPeriod`, only in version 20.0."""


class QueueCreatedEventDto(Record):
    """Payload of the webhook event queue.created, listing the new queues with their settings.

    Complex type ``UiPath.Server.Configuration.OData.QueueCreatedEventDto``.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, required, at most 50 characters."""
    event_source_id: NumberProperty[int] = Field("EventSourceId", "Edm.Int64")
    """`EventSourceId`, set by the service."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    queues: CollectionProperty[QueueDefinitionEvent] = Field("Queues", "[QueueDefinitionEvent]")
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    folder_keys: ValuesProperty[UUID, GuidExpression] = Field("FolderKeys", "[Edm.Guid]")
    """`FolderKeys`, only in version 20.0."""
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class QueueDefinition(Record):
    """Queue with its rules on retries, unique references, schemas and deadlines.

    Entity type ``UiPath.Server.Configuration.OData.QueueDefinitionDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    accept_automatically_retry: BooleanProperty = Field("AcceptAutomaticallyRetry", "Edm.Boolean")
    analytics_data_json_schema: TextProperty = Field("AnalyticsDataJsonSchema", "Edm.String")
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    description: TextProperty = Field("Description", "Edm.String")
    """`Description`, at most 250 characters."""
    encrypted: BooleanProperty = Field("Encrypted", "Edm.Boolean")
    enforce_unique_reference: BooleanProperty = Field("EnforceUniqueReference", "Edm.Boolean")
    folders_count: NumberProperty[int] = Field("FoldersCount", "Edm.Int32")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    is_process_in_current_folder: BooleanProperty = Field("IsProcessInCurrentFolder", "Edm.Boolean")
    key: GuidProperty = Field("Key", "Edm.Guid")
    max_number_of_retries: NumberProperty[int] = Field("MaxNumberOfRetries", "Edm.Int32")
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, required, at most 50 characters."""
    organization_unit_fully_qualified_name: TextProperty = Field(
        "OrganizationUnitFullyQualifiedName", "Edm.String"
    )
    """`OrganizationUnitFullyQualifiedName`, deprecated."""
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    """`OrganizationUnitId`, deprecated."""
    output_data_json_schema: TextProperty = Field("OutputDataJsonSchema", "Edm.String")
    process_schedule_id: NumberProperty[int] = Field("ProcessScheduleId", "Edm.Int64")
    release_id: NumberProperty[int] = Field("ReleaseId", "Edm.Int64")
    risk_sla_in_minutes: NumberProperty[int] = Field("RiskSlaInMinutes", "Edm.Int32")
    sla_in_minutes: NumberProperty[int] = Field("SlaInMinutes", "Edm.Int32")
    specific_data_json_schema: TextProperty = Field("SpecificDataJsonSchema", "Edm.String")
    tags: CollectionProperty[Tag] = Field("Tags", "[Tag]")
    retry_abandoned_items: BooleanProperty = Field("RetryAbandonedItems", "Edm.Boolean")
    """`RetryAbandonedItems`, only in version 20.0."""


class QueueDefinitionEvent(Record):
    """Queue as described inside webhook payloads, with its key, name and main settings.

    Complex type ``UiPath.Server.Configuration.OData.QueueDefinitionEventDto``.
    """

    __slots__ = ()
    accept_automatically_retry: BooleanProperty = Field("AcceptAutomaticallyRetry", "Edm.Boolean")
    """`AcceptAutomaticallyRetry`, set by the service."""
    description: TextProperty = Field("Description", "Edm.String")
    """`Description`, set by the service."""
    enforce_unique_reference: BooleanProperty = Field("EnforceUniqueReference", "Edm.Boolean")
    """`EnforceUniqueReference`, set by the service."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    """`Id`, set by the service."""
    key: GuidProperty = Field("Key", "Edm.Guid")
    """`Key`, set by the service."""
    max_number_of_retries: NumberProperty[int] = Field("MaxNumberOfRetries", "Edm.Int32")
    """`MaxNumberOfRetries`, set by the service."""
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, set by the service."""
    risk_sla_in_minutes: NumberProperty[int] = Field("RiskSlaInMinutes", "Edm.Int32")
    """`RiskSlaInMinutes`, set by the service."""
    sla_in_minutes: NumberProperty[int] = Field("SlaInMinutes", "Edm.Int32")
    """`SlaInMinutes`, set by the service."""
    release_key: GuidProperty = Field("ReleaseKey", "Edm.Guid")
    """`ReleaseKey`, only in version 20.0, set by the service."""
    retention_bucket_key: GuidProperty = Field("RetentionBucketKey", "Edm.Guid")
    """`RetentionBucketKey`, only in version 20.0, set by the service."""
    retry_abandoned_items: BooleanProperty = Field("RetryAbandonedItems", "Edm.Boolean")
    """`RetryAbandonedItems`, only in version 20.0, set by the service."""
    stale_retention_bucket_key: GuidProperty = Field("StaleRetentionBucketKey", "Edm.Guid")
    """`StaleRetentionBucketKey`, only in version 20.0, set by the service."""
    tags: CollectionProperty[Tag] = Field("Tags", "[Tag]")
    """`Tags`, only in version 20.0, set by the service."""


class QueueDeletedEventDto(Record):
    """Payload of the webhook event queue.deleted, listing the queues that are gone.

    Complex type ``UiPath.Server.Configuration.OData.QueueDeletedEventDto``.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, required, at most 50 characters."""
    event_source_id: NumberProperty[int] = Field("EventSourceId", "Edm.Int64")
    """`EventSourceId`, set by the service."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    queues: CollectionProperty[QueueDefinitionEvent] = Field("Queues", "[QueueDefinitionEvent]")
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    folder_keys: ValuesProperty[UUID, GuidExpression] = Field("FolderKeys", "[Edm.Guid]")
    """`FolderKeys`, only in version 20.0."""
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class QueueEditCommand(Record):
    """Changed queue together with its retention settings, for final and for stale items.

    Entity type ``UiPath.Server.Configuration.OData.QueueEditCommand``.

    Only in version 20.0.
    """

    __slots__ = ()
    __key__ = ("id",)
    accept_automatically_retry: BooleanProperty = Field("AcceptAutomaticallyRetry", "Edm.Boolean")
    """`AcceptAutomaticallyRetry`, only in version 20.0."""
    analytics_data_json_schema: TextProperty = Field("AnalyticsDataJsonSchema", "Edm.String")
    """`AnalyticsDataJsonSchema`, only in version 20.0."""
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    """`CreationTime`, only in version 20.0."""
    description: TextProperty = Field("Description", "Edm.String")
    """`Description`, only in version 20.0, at most 250 characters."""
    encrypted: BooleanProperty = Field("Encrypted", "Edm.Boolean")
    """`Encrypted`, only in version 20.0."""
    enforce_unique_reference: BooleanProperty = Field("EnforceUniqueReference", "Edm.Boolean")
    """`EnforceUniqueReference`, only in version 20.0."""
    folders_count: NumberProperty[int] = Field("FoldersCount", "Edm.Int32")
    """`FoldersCount`, only in version 20.0."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    """`Id`, only in version 20.0."""
    is_process_in_current_folder: BooleanProperty = Field("IsProcessInCurrentFolder", "Edm.Boolean")
    """`IsProcessInCurrentFolder`, only in version 20.0."""
    key: GuidProperty = Field("Key", "Edm.Guid")
    """`Key`, only in version 20.0."""
    max_number_of_retries: NumberProperty[int] = Field("MaxNumberOfRetries", "Edm.Int32")
    """`MaxNumberOfRetries`, only in version 20.0."""
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, only in version 20.0, required, at most 50 characters."""
    organization_unit_fully_qualified_name: TextProperty = Field(
        "OrganizationUnitFullyQualifiedName", "Edm.String"
    )
    """`OrganizationUnitFullyQualifiedName`, only in version 20.0, deprecated."""
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    """`OrganizationUnitId`, only in version 20.0, deprecated."""
    output_data_json_schema: TextProperty = Field("OutputDataJsonSchema", "Edm.String")
    """`OutputDataJsonSchema`, only in version 20.0."""
    process_schedule_id: NumberProperty[int] = Field("ProcessScheduleId", "Edm.Int64")
    """`ProcessScheduleId`, only in version 20.0."""
    release_id: NumberProperty[int] = Field("ReleaseId", "Edm.Int64")
    """`ReleaseId`, only in version 20.0."""
    risk_sla_in_minutes: NumberProperty[int] = Field("RiskSlaInMinutes", "Edm.Int32")
    """`RiskSlaInMinutes`, only in version 20.0."""
    sla_in_minutes: NumberProperty[int] = Field("SlaInMinutes", "Edm.Int32")
    """`SlaInMinutes`, only in version 20.0."""
    specific_data_json_schema: TextProperty = Field("SpecificDataJsonSchema", "Edm.String")
    """`SpecificDataJsonSchema`, only in version 20.0."""
    tags: CollectionProperty[Tag] = Field("Tags", "[Tag]")
    """`Tags`, only in version 20.0."""
    retry_abandoned_items: BooleanProperty = Field("RetryAbandonedItems", "Edm.Boolean")
    """`RetryAbandonedItems`, only in version 20.0."""
    retention_action: EnumerationProperty[RetentionAction] = Field(
        "RetentionAction", "RetentionAction"
    )
    """`RetentionAction`, only in version 20.0."""
    retention_bucket_id: NumberProperty[int] = Field("RetentionBucketId", "Edm.Int64")
    """`RetentionBucketId`, only in version 20.0."""
    retention_period: NumberProperty[int] = Field("RetentionPeriod", "Edm.Int32")
    """`RetentionPeriod`, only in version 20.0."""
    stale_retention_action: EnumerationProperty[RetentionAction] = Field(
        "StaleRetentionAction", "RetentionAction"
    )
    """`StaleRetentionAction`, only in version 20.0."""
    stale_retention_bucket_id: NumberProperty[int] = Field("StaleRetentionBucketId", "Edm.Int64")
    """`StaleRetentionBucketId`, only in version 20.0."""
    stale_retention_period: NumberProperty[int] = Field("StaleRetentionPeriod", "Edm.Int32")
    """`StaleRetentionPeriod`, only in version 20.0."""


class QueueGetModel(Record):
    """Queue with its retention settings and the names of the archive buckets.

    Entity type ``UiPath.Server.Configuration.OData.QueueGetModel``.

    Only in version 20.0.
    """

    __slots__ = ()
    __key__ = ("id",)
    accept_automatically_retry: BooleanProperty = Field("AcceptAutomaticallyRetry", "Edm.Boolean")
    """`AcceptAutomaticallyRetry`, only in version 20.0."""
    analytics_data_json_schema: TextProperty = Field("AnalyticsDataJsonSchema", "Edm.String")
    """`AnalyticsDataJsonSchema`, only in version 20.0."""
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    """`CreationTime`, only in version 20.0."""
    description: TextProperty = Field("Description", "Edm.String")
    """`Description`, only in version 20.0, at most 250 characters."""
    encrypted: BooleanProperty = Field("Encrypted", "Edm.Boolean")
    """`Encrypted`, only in version 20.0."""
    enforce_unique_reference: BooleanProperty = Field("EnforceUniqueReference", "Edm.Boolean")
    """`EnforceUniqueReference`, only in version 20.0."""
    folders_count: NumberProperty[int] = Field("FoldersCount", "Edm.Int32")
    """`FoldersCount`, only in version 20.0."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    """`Id`, only in version 20.0."""
    is_process_in_current_folder: BooleanProperty = Field("IsProcessInCurrentFolder", "Edm.Boolean")
    """`IsProcessInCurrentFolder`, only in version 20.0."""
    key: GuidProperty = Field("Key", "Edm.Guid")
    """`Key`, only in version 20.0."""
    max_number_of_retries: NumberProperty[int] = Field("MaxNumberOfRetries", "Edm.Int32")
    """`MaxNumberOfRetries`, only in version 20.0."""
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, only in version 20.0, required, at most 50 characters."""
    organization_unit_fully_qualified_name: TextProperty = Field(
        "OrganizationUnitFullyQualifiedName", "Edm.String"
    )
    """`OrganizationUnitFullyQualifiedName`, only in version 20.0, deprecated."""
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    """`OrganizationUnitId`, only in version 20.0, deprecated."""
    output_data_json_schema: TextProperty = Field("OutputDataJsonSchema", "Edm.String")
    """`OutputDataJsonSchema`, only in version 20.0."""
    process_schedule_id: NumberProperty[int] = Field("ProcessScheduleId", "Edm.Int64")
    """`ProcessScheduleId`, only in version 20.0."""
    release_id: NumberProperty[int] = Field("ReleaseId", "Edm.Int64")
    """`ReleaseId`, only in version 20.0."""
    risk_sla_in_minutes: NumberProperty[int] = Field("RiskSlaInMinutes", "Edm.Int32")
    """`RiskSlaInMinutes`, only in version 20.0."""
    sla_in_minutes: NumberProperty[int] = Field("SlaInMinutes", "Edm.Int32")
    """`SlaInMinutes`, only in version 20.0."""
    specific_data_json_schema: TextProperty = Field("SpecificDataJsonSchema", "Edm.String")
    """`SpecificDataJsonSchema`, only in version 20.0."""
    tags: CollectionProperty[Tag] = Field("Tags", "[Tag]")
    """`Tags`, only in version 20.0."""
    retry_abandoned_items: BooleanProperty = Field("RetryAbandonedItems", "Edm.Boolean")
    """`RetryAbandonedItems`, only in version 20.0."""
    retention_action: EnumerationProperty[RetentionAction] = Field(
        "RetentionAction", "RetentionAction"
    )
    """`RetentionAction`, only in version 20.0."""
    retention_bucket_id: NumberProperty[int] = Field("RetentionBucketId", "Edm.Int64")
    """`RetentionBucketId`, only in version 20.0."""
    retention_bucket_name: TextProperty = Field("RetentionBucketName", "Edm.String")
    """`RetentionBucketName`, only in version 20.0."""
    retention_period: NumberProperty[int] = Field("RetentionPeriod", "Edm.Int32")
    """`RetentionPeriod`, only in version 20.0."""
    stale_retention_action: EnumerationProperty[RetentionAction] = Field(
        "StaleRetentionAction", "RetentionAction"
    )
    """`StaleRetentionAction`, only in version 20.0."""
    stale_retention_bucket_id: NumberProperty[int] = Field("StaleRetentionBucketId", "Edm.Int64")
    """`StaleRetentionBucketId`, only in version 20.0."""
    stale_retention_bucket_name: TextProperty = Field("StaleRetentionBucketName", "Edm.String")
    """`StaleRetentionBucketName`, only in version 20.0."""
    stale_retention_period: NumberProperty[int] = Field("StaleRetentionPeriod", "Edm.Int32")
    """`StaleRetentionPeriod`, only in version 20.0."""


class QueueItemAddedEvent(Record):
    """Payload of the webhook event queueItem.added, with the queue and its new items.

    Complex type ``UiPath.Server.Configuration.OData.QueueItemAddedEventDto``.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, required, at most 50 characters."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    queue: RecordProperty[QueueDefinitionEvent] = Field("Queue", "QueueDefinitionEvent")
    queue_items: CollectionProperty[QueueItemSimpleEvent] = Field(
        "QueueItems", "[QueueItemSimpleEvent]"
    )
    """`QueueItems`, set by the service."""
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class QueueItemComment(Record):
    """Remark on a queue item with its text, author and time.

    Entity type ``UiPath.Server.Configuration.OData.QueueItemCommentDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    """`CreationTime`, deprecated."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    queue_item_id: NumberProperty[int] = Field("QueueItemId", "Edm.Int64")
    text: TextProperty = Field("Text", "Edm.String")
    """`Text`, required, at most 512 characters."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    user_name: TextProperty = Field("UserName", "Edm.String")


class QueueItemCompletedEvent(Record):
    """Payload of the webhook event queueItem.transactionCompleted, with the item that was processed
    successfully.

    Complex type ``UiPath.Server.Configuration.OData.QueueItemCompletedEventDto``.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, required, at most 50 characters."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    queue: RecordProperty[QueueDefinitionEvent] = Field("Queue", "QueueDefinitionEvent")
    queue_item: RecordProperty[QueueItemSimpleEvent] = Field("QueueItem", "QueueItemSimpleEvent")
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class QueueItemData(Record):
    """Data of an item to be put into a queue: content, reference, priority, defer and due dates.

    Complex type ``UiPath.Server.Configuration.OData.QueueItemDataDto``.
    """

    __slots__ = ()
    defer_date: DateTimeProperty = Field("DeferDate", "Edm.DateTimeOffset")
    due_date: DateTimeProperty = Field("DueDate", "Edm.DateTimeOffset")
    name: TextProperty = Field("Name", "Edm.String")
    priority: EnumerationProperty[Priority] = Field("Priority", "Priority")
    progress: TextProperty = Field("Progress", "Edm.String")
    reference: TextProperty = Field("Reference", "Edm.String")
    """`Reference`, at most 128 characters."""
    risk_sla_date: DateTimeProperty = Field("RiskSlaDate", "Edm.DateTimeOffset")
    source: TextProperty = Field("Source", "Edm.String")
    """`Source`, at most 20 characters."""
    specific_content: MapProperty[Json] = Field("SpecificContent", "{Edm.Untyped}")
    fps_context: TextProperty = Field("FpsContext", "Edm.String")
    """`FpsContext`, only in version 20.0."""
    parent_operation_id: TextProperty = Field("ParentOperationId", "Edm.String")
    """`ParentOperationId`, only in version 20.0, at most 128 characters."""


class QueueItemDeferredEvent(Record):
    """Payload of the webhook event queueItem.deferred, with the item that was put off to a later
    time.

    Complex type ``UiPath.Server.Configuration.OData.QueueItemDeferredEventDto``.

    Only in version 20.0.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    """`EntityKey`, only in version 20.0."""
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, only in version 20.0, required, at most 50 characters."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    """`EventTime`, only in version 20.0."""
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    """`OrganizationUnitId`, only in version 20.0."""
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    """`OrganizationUnitKey`, only in version 20.0."""
    queue: RecordProperty[QueueDefinitionEvent] = Field("Queue", "QueueDefinitionEvent")
    """`Queue`, only in version 20.0."""
    queue_item: RecordProperty[QueueItemSimpleEvent] = Field("QueueItem", "QueueItemSimpleEvent")
    """`QueueItem`, only in version 20.0."""
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    """`TenantId`, only in version 20.0."""
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, only in version 20.0, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, only in version 20.0, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    """`UserId`, only in version 20.0."""
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class QueueItemDeletedEvent(Record):
    """Payload of the webhook event queueItem.deleted, with the queue and the deleted items.

    Complex type ``UiPath.Server.Configuration.OData.QueueItemDeletedEventDto``.

    Only in version 20.0.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    """`EntityKey`, only in version 20.0."""
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, only in version 20.0, required, at most 50 characters."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    """`EventTime`, only in version 20.0."""
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    """`OrganizationUnitId`, only in version 20.0."""
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    """`OrganizationUnitKey`, only in version 20.0."""
    queue: RecordProperty[QueueDefinitionEvent] = Field("Queue", "QueueDefinitionEvent")
    """`Queue`, only in version 20.0."""
    queue_items: CollectionProperty[QueueItemSimpleEvent] = Field(
        "QueueItems", "[QueueItemSimpleEvent]"
    )
    """`QueueItems`, only in version 20.0, set by the service."""
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    """`TenantId`, only in version 20.0."""
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, only in version 20.0, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, only in version 20.0, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    """`UserId`, only in version 20.0."""
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class QueueItem(Record):
    """Unit of work in a queue with its content, status, outcome, retries, deadlines and review.

    Entity type ``UiPath.Server.Configuration.OData.QueueItemDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    analytics: MapProperty[Json] = Field("Analytics", "{Edm.Untyped}")
    analytics_data: TextProperty = Field("AnalyticsData", "Edm.String")
    ancestor_id: NumberProperty[int] = Field("AncestorId", "Edm.Int64")
    ancestor_unique_key: GuidProperty = Field("AncestorUniqueKey", "Edm.Guid")
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    defer_date: DateTimeProperty = Field("DeferDate", "Edm.DateTimeOffset")
    due_date: DateTimeProperty = Field("DueDate", "Edm.DateTimeOffset")
    encrypted: BooleanProperty = Field("Encrypted", "Edm.Boolean")
    end_processing: DateTimeProperty = Field("EndProcessing", "Edm.DateTimeOffset")
    has_video_recorded: BooleanProperty = Field("HasVideoRecorded", "Edm.Boolean")
    """`HasVideoRecorded`, deprecated."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    key: GuidProperty = Field("Key", "Edm.Guid")
    manual_ancestor_id: NumberProperty[int] = Field("ManualAncestorId", "Edm.Int64")
    manual_ancestor_unique_key: GuidProperty = Field("ManualAncestorUniqueKey", "Edm.Guid")
    manual_retry_number: NumberProperty[int] = Field("ManualRetryNumber", "Edm.Int32")
    organization_unit_fully_qualified_name: TextProperty = Field(
        "OrganizationUnitFullyQualifiedName", "Edm.String"
    )
    """`OrganizationUnitFullyQualifiedName`, deprecated."""
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    """`OrganizationUnitId`, deprecated."""
    output: MapProperty[Json] = Field("Output", "{Edm.Untyped}")
    output_data: TextProperty = Field("OutputData", "Edm.String")
    priority: EnumerationProperty[Priority] = Field("Priority", "Priority")
    processing_exception: RecordProperty[ProcessingException] = Field(
        "ProcessingException", "ProcessingException"
    )
    processing_exception_type: EnumerationProperty[ProcessingExceptionType] = Field(
        "ProcessingExceptionType", "ProcessingExceptionType"
    )
    progress: TextProperty = Field("Progress", "Edm.String")
    queue_definition_id: NumberProperty[int] = Field("QueueDefinitionId", "Edm.Int64")
    reference: TextProperty = Field("Reference", "Edm.String")
    """`Reference`, at most 128 characters."""
    retry_number: NumberProperty[int] = Field("RetryNumber", "Edm.Int32")
    review_status: EnumerationProperty[ReviewStatus] = Field("ReviewStatus", "ReviewStatus")
    reviewer_user_id: NumberProperty[int] = Field("ReviewerUserId", "Edm.Int64")
    risk_sla_date: DateTimeProperty = Field("RiskSlaDate", "Edm.DateTimeOffset")
    row_version: BinaryProperty = Field("RowVersion", "Edm.Binary")
    seconds_in_previous_attempts: NumberProperty[int] = Field(
        "SecondsInPreviousAttempts", "Edm.Int32"
    )
    specific_content: MapProperty[Json] = Field("SpecificContent", "{Edm.Untyped}")
    specific_data: TextProperty = Field("SpecificData", "Edm.String")
    start_processing: DateTimeProperty = Field("StartProcessing", "Edm.DateTimeOffset")
    status: EnumerationProperty[ProcessingStatus] = Field("Status", "ProcessingStatus")
    unique_key: GuidProperty = Field("UniqueKey", "Edm.Guid")
    queue_definition: RecordProperty[QueueDefinition] = Field(
        "QueueDefinition", "QueueDefinition", navigation=True
    )
    reviewer_user: RecordProperty[SimpleUser] = Field("ReviewerUser", "SimpleUser", navigation=True)
    robot: RecordProperty[SimpleRobot] = Field("Robot", "SimpleRobot", navigation=True)
    creator_job_key: GuidProperty = Field("CreatorJobKey", "Edm.Guid")
    """`CreatorJobKey`, only in version 20.0."""
    error: RecordProperty[QueueItemError] = Field("Error", "QueueItemError")
    """`Error`, only in version 20.0."""
    executor_job_key: GuidProperty = Field("ExecutorJobKey", "Edm.Guid")
    """`ExecutorJobKey`, only in version 20.0."""
    fps_context: TextProperty = Field("FpsContext", "Edm.String")
    """`FpsContext`, only in version 20.0."""
    operation_id: TextProperty = Field("OperationId", "Edm.String")
    """`OperationId`, only in version 20.0."""
    parent_operation_id: TextProperty = Field("ParentOperationId", "Edm.String")
    """`ParentOperationId`, only in version 20.0."""
    robot_id: NumberProperty[int] = Field("RobotId", "Edm.Int64")
    """`RobotId`, only in version 20.0."""


class QueueItemError(Record):
    """Structured error of a queue item, with code, category, title and detail.

    Complex type ``UiPath.Server.Configuration.OData.QueueItemErrorDto``.

    Only in version 20.0.
    """

    __slots__ = ()
    category: TextProperty = Field("Category", "Edm.String")
    """`Category`, only in version 20.0."""
    code: TextProperty = Field("Code", "Edm.String")
    """`Code`, only in version 20.0."""
    detail: TextProperty = Field("Detail", "Edm.String")
    """`Detail`, only in version 20.0."""
    status: NumberProperty[int] = Field("Status", "Edm.Int32")
    """`Status`, only in version 20.0."""
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, only in version 20.0."""
    title: TextProperty = Field("Title", "Edm.String")
    """`Title`, only in version 20.0."""


class QueueItemEvent(Record):
    """Entry in the history of a queue item: the action, the resulting status and who caused it.

    Entity type ``UiPath.Server.Configuration.OData.QueueItemEventDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    action: EnumerationProperty[QueueItemAction] = Field("Action", "QueueItemAction")
    data: TextProperty = Field("Data", "Edm.String")
    external_client_id: TextProperty = Field("ExternalClientId", "Edm.String")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    queue_item_id: NumberProperty[int] = Field("QueueItemId", "Edm.Int64")
    review_status: EnumerationProperty[ReviewStatus] = Field("ReviewStatus", "ReviewStatus")
    reviewer_user_id: NumberProperty[int] = Field("ReviewerUserId", "Edm.Int64")
    reviewer_user_name: TextProperty = Field("ReviewerUserName", "Edm.String")
    status: EnumerationProperty[ProcessingStatus] = Field("Status", "ProcessingStatus")
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    user_name: TextProperty = Field("UserName", "Edm.String")


class QueueItemFailedEvent(Record):
    """Payload of the webhook event queueItem.transactionFailed, with the item and its exception.

    Complex type ``UiPath.Server.Configuration.OData.QueueItemFailedEventDto``.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, required, at most 50 characters."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    queue: RecordProperty[QueueDefinitionEvent] = Field("Queue", "QueueDefinitionEvent")
    queue_item: RecordProperty[QueueItemSimpleEvent] = Field("QueueItem", "QueueItemSimpleEvent")
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class QueueItemRetriedEvent(Record):
    """Payload of the webhook event queueItem.retried, with the queue and the items put up for
    another try.

    Complex type ``UiPath.Server.Configuration.OData.QueueItemRetriedEventDto``.

    Only in version 20.0.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    """`EntityKey`, only in version 20.0."""
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, only in version 20.0, required, at most 50 characters."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    """`EventTime`, only in version 20.0."""
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    """`OrganizationUnitId`, only in version 20.0."""
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    """`OrganizationUnitKey`, only in version 20.0."""
    queue: RecordProperty[QueueDefinitionEvent] = Field("Queue", "QueueDefinitionEvent")
    """`Queue`, only in version 20.0."""
    queue_items: CollectionProperty[QueueItemSimpleEvent] = Field(
        "QueueItems", "[QueueItemSimpleEvent]"
    )
    """`QueueItems`, only in version 20.0, set by the service."""
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    """`TenantId`, only in version 20.0."""
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, only in version 20.0, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, only in version 20.0, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    """`UserId`, only in version 20.0."""
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class QueueItemReviewStatusChangedEvent(Record):
    """Payload of the webhook event queueItem.reviewStatusChanged, with the items whose review moved
    on.

    Complex type ``UiPath.Server.Configuration.OData.QueueItemReviewStatusChangedEventDto``.

    Only in version 20.0.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    """`EntityKey`, only in version 20.0."""
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, only in version 20.0, required, at most 50 characters."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    """`EventTime`, only in version 20.0."""
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    """`OrganizationUnitId`, only in version 20.0."""
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    """`OrganizationUnitKey`, only in version 20.0."""
    queue: RecordProperty[QueueDefinitionEvent] = Field("Queue", "QueueDefinitionEvent")
    """`Queue`, only in version 20.0."""
    queue_items: CollectionProperty[QueueItemSimpleEvent] = Field(
        "QueueItems", "[QueueItemSimpleEvent]"
    )
    """`QueueItems`, only in version 20.0, set by the service."""
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    """`TenantId`, only in version 20.0."""
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, only in version 20.0, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, only in version 20.0, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    """`UserId`, only in version 20.0."""
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class QueueItemSimpleEvent(Record):
    """Queue item as described inside webhook payloads, with content, status, outcome and jobs.

    Complex type ``UiPath.Server.Configuration.OData.QueueItemSimpleEventDto``.
    """

    __slots__ = ()
    ancestor_id: NumberProperty[int] = Field("AncestorId", "Edm.Int64")
    """`AncestorId`, set by the service."""
    ancestor_unique_key: GuidProperty = Field("AncestorUniqueKey", "Edm.Guid")
    """`AncestorUniqueKey`, set by the service."""
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    """`CreationTime`, set by the service."""
    creator_job_id: NumberProperty[int] = Field("CreatorJobId", "Edm.Int64")
    """`CreatorJobId`, set by the service."""
    creator_job_key: GuidProperty = Field("CreatorJobKey", "Edm.Guid")
    """`CreatorJobKey`, set by the service."""
    creator_user_id: NumberProperty[int] = Field("CreatorUserId", "Edm.Int64")
    """`CreatorUserId`, set by the service."""
    defer_date: DateTimeProperty = Field("DeferDate", "Edm.DateTimeOffset")
    """`DeferDate`, set by the service."""
    due_date: DateTimeProperty = Field("DueDate", "Edm.DateTimeOffset")
    """`DueDate`, set by the service."""
    end_processing: DateTimeProperty = Field("EndProcessing", "Edm.DateTimeOffset")
    """`EndProcessing`, set by the service."""
    executor_job_id: NumberProperty[int] = Field("ExecutorJobId", "Edm.Int64")
    """`ExecutorJobId`, set by the service."""
    executor_job_key: GuidProperty = Field("ExecutorJobKey", "Edm.Guid")
    """`ExecutorJobKey`, set by the service."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    """`Id`, set by the service."""
    key: GuidProperty = Field("Key", "Edm.Guid")
    """`Key`, set by the service."""
    manual_ancestor_id: NumberProperty[int] = Field("ManualAncestorId", "Edm.Int64")
    """`ManualAncestorId`, set by the service."""
    manual_ancestor_unique_key: GuidProperty = Field("ManualAncestorUniqueKey", "Edm.Guid")
    """`ManualAncestorUniqueKey`, set by the service."""
    manual_retry_number: NumberProperty[int] = Field("ManualRetryNumber", "Edm.Int32")
    """`ManualRetryNumber`, set by the service."""
    output: MapProperty[Json] = Field("Output", "{Edm.Untyped}")
    """`Output`, set by the service."""
    priority: EnumerationProperty[Priority] = Field("Priority", "Priority")
    """`Priority`, set by the service."""
    processing_exception: RecordProperty[WrappedProcessingException] = Field(
        "ProcessingException", "WrappedProcessingException"
    )
    progress: TextProperty = Field("Progress", "Edm.String")
    """`Progress`, set by the service."""
    queue_definition_id: NumberProperty[int] = Field("QueueDefinitionId", "Edm.Int64")
    """`QueueDefinitionId`, set by the service."""
    reference: TextProperty = Field("Reference", "Edm.String")
    """`Reference`, set by the service."""
    retry_number: NumberProperty[int] = Field("RetryNumber", "Edm.Int32")
    """`RetryNumber`, set by the service."""
    review_status: EnumerationProperty[ReviewStatus] = Field("ReviewStatus", "ReviewStatus")
    """`ReviewStatus`, set by the service."""
    reviewer_user: RecordProperty[WebhookSimpleUser] = Field("ReviewerUser", "WebhookSimpleUser")
    reviewer_user_id: NumberProperty[int] = Field("ReviewerUserId", "Edm.Int64")
    """`ReviewerUserId`, set by the service."""
    risk_sla_date: DateTimeProperty = Field("RiskSlaDate", "Edm.DateTimeOffset")
    """`RiskSlaDate`, set by the service."""
    robot: RecordProperty[WrappedRobot] = Field("Robot", "WrappedRobot")
    seconds_in_previous_attempts: NumberProperty[int] = Field(
        "SecondsInPreviousAttempts", "Edm.Int32"
    )
    """`SecondsInPreviousAttempts`, set by the service."""
    source: TextProperty = Field("Source", "Edm.String")
    """`Source`, set by the service."""
    specific_content: MapProperty[Json] = Field("SpecificContent", "{Edm.Untyped}")
    """`SpecificContent`, set by the service."""
    start_processing: DateTimeProperty = Field("StartProcessing", "Edm.DateTimeOffset")
    """`StartProcessing`, set by the service."""
    status: EnumerationProperty[ProcessingStatus] = Field("Status", "ProcessingStatus")
    """`Status`, set by the service."""
    unique_key: GuidProperty = Field("UniqueKey", "Edm.Guid")
    """`UniqueKey`, set by the service."""
    error: RecordProperty[WrappedQueueItemError] = Field("Error", "WrappedQueueItemError")
    """`Error`, only in version 20.0."""
    fps_context: TextProperty = Field("FpsContext", "Edm.String")
    """`FpsContext`, only in version 20.0, set by the service."""
    operation_id: TextProperty = Field("OperationId", "Edm.String")
    """`OperationId`, only in version 20.0, set by the service."""
    parent_operation_id: TextProperty = Field("ParentOperationId", "Edm.String")
    """`ParentOperationId`, only in version 20.0, set by the service."""


class QueueItemStartedEvent(Record):
    """Payload of the webhook event queueItem.transactionStarted, with the item a robot began to
    process.

    Complex type ``UiPath.Server.Configuration.OData.QueueItemStartedEventDto``.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, required, at most 50 characters."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    queue: RecordProperty[QueueDefinitionEvent] = Field("Queue", "QueueDefinitionEvent")
    queue_item: RecordProperty[QueueItemSimpleEvent] = Field("QueueItem", "QueueItemSimpleEvent")
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class QueueItemUpdatedEvent(Record):
    """Payload of the webhook event queueItem.updated, with the queue and the changed items.

    Complex type ``UiPath.Server.Configuration.OData.QueueItemUpdatedEventDto``.

    Only in version 20.0.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    """`EntityKey`, only in version 20.0."""
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, only in version 20.0, required, at most 50 characters."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    """`EventTime`, only in version 20.0."""
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    """`OrganizationUnitId`, only in version 20.0."""
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    """`OrganizationUnitKey`, only in version 20.0."""
    queue: RecordProperty[QueueDefinitionEvent] = Field("Queue", "QueueDefinitionEvent")
    """`Queue`, only in version 20.0."""
    queue_items: CollectionProperty[QueueItemSimpleEvent] = Field(
        "QueueItems", "[QueueItemSimpleEvent]"
    )
    """`QueueItems`, only in version 20.0, set by the service."""
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    """`TenantId`, only in version 20.0."""
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, only in version 20.0, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, only in version 20.0, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    """`UserId`, only in version 20.0."""
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class QueueItemsAbandonedEvent(Record):
    """Payload of the webhook event queueItem.transactionAbandoned, with items left in progress for
    too long.

    Complex type ``UiPath.Server.Configuration.OData.QueueItemsAbandonedEventDto``.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, required, at most 50 characters."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    queue: RecordProperty[QueueDefinitionEvent] = Field("Queue", "QueueDefinitionEvent")
    queue_items: CollectionProperty[QueueItemSimpleEvent] = Field(
        "QueueItems", "[QueueItemSimpleEvent]"
    )
    """`QueueItems`, set by the service."""
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class QueueListModel(Record):
    """Queue with its processing figures and retention settings, one row of a list.

    Entity type ``UiPath.Server.Configuration.OData.QueueListModel``.

    Only in version 20.0.
    """

    __slots__ = ()
    __key__ = ("id",)
    analytics_data_json_schema_exists: BooleanProperty = Field(
        "AnalyticsDataJsonSchemaExists", "Edm.Boolean"
    )
    """`AnalyticsDataJsonSchemaExists`, only in version 20.0."""
    application_exceptions_no: NumberProperty[int] = Field("ApplicationExceptionsNo", "Edm.Int32")
    """`ApplicationExceptionsNo`, only in version 20.0."""
    application_exceptions_processing_time: NumberProperty[Decimal] = Field(
        "ApplicationExceptionsProcessingTime", "Edm.Decimal"
    )
    """`ApplicationExceptionsProcessingTime`, only in version 20.0."""
    business_exceptions_no: NumberProperty[int] = Field("BusinessExceptionsNo", "Edm.Int32")
    """`BusinessExceptionsNo`, only in version 20.0."""
    business_exceptions_processing_time: NumberProperty[Decimal] = Field(
        "BusinessExceptionsProcessingTime", "Edm.Decimal"
    )
    """`BusinessExceptionsProcessingTime`, only in version 20.0."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    """`Id`, only in version 20.0."""
    is_process_in_current_folder: BooleanProperty = Field("IsProcessInCurrentFolder", "Edm.Boolean")
    """`IsProcessInCurrentFolder`, only in version 20.0."""
    items_in_progress: NumberProperty[int] = Field("ItemsInProgress", "Edm.Int32")
    """`ItemsInProgress`, only in version 20.0."""
    items_to_process: NumberProperty[int] = Field("ItemsToProcess", "Edm.Int32")
    """`ItemsToProcess`, only in version 20.0."""
    last_processed: DateTimeProperty = Field("LastProcessed", "Edm.DateTimeOffset")
    """`LastProcessed`, only in version 20.0."""
    output_data_json_schema_exists: BooleanProperty = Field(
        "OutputDataJsonSchemaExists", "Edm.Boolean"
    )
    """`OutputDataJsonSchemaExists`, only in version 20.0."""
    process_schedule_id: NumberProperty[int] = Field("ProcessScheduleId", "Edm.Int64")
    """`ProcessScheduleId`, only in version 20.0."""
    processing_mean_time: NumberProperty[Decimal] = Field("ProcessingMeanTime", "Edm.Decimal")
    """`ProcessingMeanTime`, only in version 20.0."""
    queue_definition_accept_automatically_retry: BooleanProperty = Field(
        "QueueDefinitionAcceptAutomaticallyRetry", "Edm.Boolean"
    )
    """`QueueDefinitionAcceptAutomaticallyRetry`, only in version 20.0."""
    queue_definition_description: TextProperty = Field("QueueDefinitionDescription", "Edm.String")
    """`QueueDefinitionDescription`, only in version 20.0."""
    queue_definition_enforce_unique_reference: BooleanProperty = Field(
        "QueueDefinitionEnforceUniqueReference", "Edm.Boolean"
    )
    """`QueueDefinitionEnforceUniqueReference`, only in version 20.0."""
    queue_definition_id: NumberProperty[int] = Field("QueueDefinitionId", "Edm.Int64")
    """`QueueDefinitionId`, only in version 20.0."""
    queue_definition_key: GuidProperty = Field("QueueDefinitionKey", "Edm.Guid")
    """`QueueDefinitionKey`, only in version 20.0."""
    queue_definition_max_number_of_retries: NumberProperty[int] = Field(
        "QueueDefinitionMaxNumberOfRetries", "Edm.Int32"
    )
    """`QueueDefinitionMaxNumberOfRetries`, only in version 20.0."""
    queue_definition_name: TextProperty = Field("QueueDefinitionName", "Edm.String")
    """`QueueDefinitionName`, only in version 20.0."""
    queue_folders_count: NumberProperty[int] = Field("QueueFoldersCount", "Edm.Int32")
    """`QueueFoldersCount`, only in version 20.0."""
    release_id: NumberProperty[int] = Field("ReleaseId", "Edm.Int64")
    """`ReleaseId`, only in version 20.0."""
    release_name: TextProperty = Field("ReleaseName", "Edm.String")
    """`ReleaseName`, only in version 20.0."""
    specific_data_json_schema_exists: BooleanProperty = Field(
        "SpecificDataJsonSchemaExists", "Edm.Boolean"
    )
    """`SpecificDataJsonSchemaExists`, only in version 20.0."""
    successful_transactions_no: NumberProperty[int] = Field("SuccessfulTransactionsNo", "Edm.Int32")
    """`SuccessfulTransactionsNo`, only in version 20.0."""
    successful_transactions_processing_time: NumberProperty[Decimal] = Field(
        "SuccessfulTransactionsProcessingTime", "Edm.Decimal"
    )
    """`SuccessfulTransactionsProcessingTime`, only in version 20.0."""
    tags: CollectionProperty[Tag] = Field("Tags", "[Tag]")
    """`Tags`, only in version 20.0."""
    total_number_of_transactions: NumberProperty[int] = Field(
        "TotalNumberOfTransactions", "Edm.Int32"
    )
    """`TotalNumberOfTransactions`, only in version 20.0."""
    queue_definition_retry_abandoned_items: BooleanProperty = Field(
        "QueueDefinitionRetryAbandonedItems", "Edm.Boolean"
    )
    """`QueueDefinitionRetryAbandonedItems`, only in version 20.0."""
    retention_action: EnumerationProperty[RetentionAction] = Field(
        "RetentionAction", "RetentionAction"
    )
    """`RetentionAction`, only in version 20.0."""
    retention_period: NumberProperty[int] = Field("RetentionPeriod", "Edm.Int32")
    """`RetentionPeriod`, only in version 20.0."""
    stale_retention_action: EnumerationProperty[RetentionAction] = Field(
        "StaleRetentionAction", "RetentionAction"
    )
    """`StaleRetentionAction`, only in version 20.0."""
    stale_retention_period: NumberProperty[int] = Field("StaleRetentionPeriod", "Edm.Int32")
    """`StaleRetentionPeriod`, only in version 20.0."""


class QueueProcessingRecord(Record):
    """Figures of how one queue was processed in one period: successes, exceptions, retries and
    times.

    Entity type ``UiPath.Server.Configuration.OData.QueueProcessingRecordDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    application_exceptions_processing_time: NumberProperty[Decimal] = Field(
        "ApplicationExceptionsProcessingTime", "Edm.Decimal"
    )
    business_exceptions_processing_time: NumberProperty[Decimal] = Field(
        "BusinessExceptionsProcessingTime", "Edm.Decimal"
    )
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    number_of_application_exceptions: NumberProperty[int] = Field(
        "NumberOfApplicationExceptions", "Edm.Int32"
    )
    number_of_business_exceptions: NumberProperty[int] = Field(
        "NumberOfBusinessExceptions", "Edm.Int32"
    )
    number_of_in_progress_transactions: NumberProperty[int] = Field(
        "NumberOfInProgressTransactions", "Edm.Int32"
    )
    number_of_remaining_transactions: NumberProperty[int] = Field(
        "NumberOfRemainingTransactions", "Edm.Int32"
    )
    number_of_retried_items: NumberProperty[int] = Field("NumberOfRetriedItems", "Edm.Int32")
    number_of_successful_transactions: NumberProperty[int] = Field(
        "NumberOfSuccessfulTransactions", "Edm.Int32"
    )
    processing_time: DateTimeProperty = Field("ProcessingTime", "Edm.DateTimeOffset")
    queue_definition_id: NumberProperty[int] = Field("QueueDefinitionId", "Edm.Int64")
    report_type: EnumerationProperty[ReportingUnit] = Field("ReportType", "ReportingUnit")
    successful_transactions_processing_time: NumberProperty[Decimal] = Field(
        "SuccessfulTransactionsProcessingTime", "Edm.Decimal"
    )
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    total_number_of_transactions: NumberProperty[int] = Field(
        "TotalNumberOfTransactions", "Edm.Int32"
    )
    ui_queue_metadata: RecordProperty[QueueDefinition] = Field(
        "UiQueueMetadata", "QueueDefinition", navigation=True
    )


class QueueProcessingStatus(Record):
    """Present state of one queue: items waiting and in progress, outcomes, and mean processing
    time.

    Entity type ``UiPath.Server.Configuration.OData.QueueProcessingStatusDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    analytics_data_json_schema_exists: BooleanProperty = Field(
        "AnalyticsDataJsonSchemaExists", "Edm.Boolean"
    )
    application_exceptions_no: NumberProperty[int] = Field("ApplicationExceptionsNo", "Edm.Int32")
    application_exceptions_processing_time: NumberProperty[Decimal] = Field(
        "ApplicationExceptionsProcessingTime", "Edm.Decimal"
    )
    business_exceptions_no: NumberProperty[int] = Field("BusinessExceptionsNo", "Edm.Int32")
    business_exceptions_processing_time: NumberProperty[Decimal] = Field(
        "BusinessExceptionsProcessingTime", "Edm.Decimal"
    )
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    is_process_in_current_folder: BooleanProperty = Field("IsProcessInCurrentFolder", "Edm.Boolean")
    items_in_progress: NumberProperty[int] = Field("ItemsInProgress", "Edm.Int32")
    items_to_process: NumberProperty[int] = Field("ItemsToProcess", "Edm.Int32")
    last_processed: DateTimeProperty = Field("LastProcessed", "Edm.DateTimeOffset")
    output_data_json_schema_exists: BooleanProperty = Field(
        "OutputDataJsonSchemaExists", "Edm.Boolean"
    )
    process_schedule_id: NumberProperty[int] = Field("ProcessScheduleId", "Edm.Int64")
    processing_mean_time: NumberProperty[Decimal] = Field("ProcessingMeanTime", "Edm.Decimal")
    queue_definition_accept_automatically_retry: BooleanProperty = Field(
        "QueueDefinitionAcceptAutomaticallyRetry", "Edm.Boolean"
    )
    queue_definition_description: TextProperty = Field("QueueDefinitionDescription", "Edm.String")
    queue_definition_enforce_unique_reference: BooleanProperty = Field(
        "QueueDefinitionEnforceUniqueReference", "Edm.Boolean"
    )
    queue_definition_id: NumberProperty[int] = Field("QueueDefinitionId", "Edm.Int64")
    queue_definition_key: GuidProperty = Field("QueueDefinitionKey", "Edm.Guid")
    queue_definition_max_number_of_retries: NumberProperty[int] = Field(
        "QueueDefinitionMaxNumberOfRetries", "Edm.Int32"
    )
    queue_definition_name: TextProperty = Field("QueueDefinitionName", "Edm.String")
    queue_folders_count: NumberProperty[int] = Field("QueueFoldersCount", "Edm.Int32")
    release_id: NumberProperty[int] = Field("ReleaseId", "Edm.Int64")
    release_name: TextProperty = Field("ReleaseName", "Edm.String")
    specific_data_json_schema_exists: BooleanProperty = Field(
        "SpecificDataJsonSchemaExists", "Edm.Boolean"
    )
    successful_transactions_no: NumberProperty[int] = Field("SuccessfulTransactionsNo", "Edm.Int32")
    successful_transactions_processing_time: NumberProperty[Decimal] = Field(
        "SuccessfulTransactionsProcessingTime", "Edm.Decimal"
    )
    tags: CollectionProperty[Tag] = Field("Tags", "[Tag]")
    total_number_of_transactions: NumberProperty[int] = Field(
        "TotalNumberOfTransactions", "Edm.Int32"
    )
    queue_definition_retry_abandoned_items: BooleanProperty = Field(
        "QueueDefinitionRetryAbandonedItems", "Edm.Boolean"
    )
    """`QueueDefinitionRetryAbandonedItems`, only in version 20.0."""


class QueueRetentionSetting(Record):
    """How long items of one queue are kept and whether they are then deleted or archived.

    Entity type ``UiPath.Server.Configuration.OData.QueueRetentionSettingDto``.
    """

    __slots__ = ()
    __key__ = ("queue_definition_id",)
    action: EnumerationProperty[RetentionAction] = Field("Action", "RetentionAction")
    bucket_id: NumberProperty[int] = Field("BucketId", "Edm.Int64")
    period: NumberProperty[int] = Field("Period", "Edm.Int32")
    queue_definition_id: NumberProperty[int] = Field("QueueDefinitionId", "Edm.Int64")
    type: EnumerationProperty[RetentionType] = Field("Type", "RetentionType")
    """`Type`, only in version 20.0."""


class QueueUpdatedEventDto(Record):
    """Payload of the webhook event queue.updated, listing the changed queues with their settings.

    Complex type ``UiPath.Server.Configuration.OData.QueueUpdatedEventDto``.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, required, at most 50 characters."""
    event_source_id: NumberProperty[int] = Field("EventSourceId", "Edm.Int64")
    """`EventSourceId`, set by the service."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    queues: CollectionProperty[QueueDefinitionEvent] = Field("Queues", "[QueueDefinitionEvent]")
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    folder_keys: ValuesProperty[UUID, GuidExpression] = Field("FolderKeys", "[Edm.Guid]")
    """`FolderKeys`, only in version 20.0."""
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class ReleaseCreateCommand(Record):
    """New process together with its job retention settings, for final and for stale jobs.

    Entity type ``UiPath.Server.Configuration.OData.ReleaseCreateCommand``.

    Only in version 20.0.
    """

    __slots__ = ()
    __key__ = ("id",)
    arguments: RecordProperty[ArgumentMetadata] = Field("Arguments", "ArgumentMetadata")
    """`Arguments`, only in version 20.0."""
    auto_update: BooleanProperty = Field("AutoUpdate", "Edm.Boolean")
    """`AutoUpdate`, only in version 20.0."""
    automation_hub_idea_url: TextProperty = Field("AutomationHubIdeaUrl", "Edm.String")
    """`AutomationHubIdeaUrl`, only in version 20.0."""
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    """`CreationTime`, only in version 20.0."""
    creator_user_id: NumberProperty[int] = Field("CreatorUserId", "Edm.Int64")
    """`CreatorUserId`, only in version 20.0."""
    description: TextProperty = Field("Description", "Edm.String")
    """`Description`, only in version 20.0."""
    entry_point_id: NumberProperty[int] = Field("EntryPointId", "Edm.Int64")
    """`EntryPointId`, only in version 20.0."""
    entry_point_path: TextProperty = Field("EntryPointPath", "Edm.String")
    """`EntryPointPath`, only in version 20.0."""
    environment_id: NumberProperty[int] = Field("EnvironmentId", "Edm.Int64")
    """`EnvironmentId`, only in version 20.0."""
    environment_name: TextProperty = Field("EnvironmentName", "Edm.String")
    """`EnvironmentName`, only in version 20.0."""
    feed_id: GuidProperty = Field("FeedId", "Edm.Guid")
    """`FeedId`, only in version 20.0."""
    hidden_for_attended_user: BooleanProperty = Field("HiddenForAttendedUser", "Edm.Boolean")
    """`HiddenForAttendedUser`, only in version 20.0."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    """`Id`, only in version 20.0."""
    input_arguments: TextProperty = Field("InputArguments", "Edm.String")
    """`InputArguments`, only in version 20.0, at most 10000 characters."""
    is_attended: BooleanProperty = Field("IsAttended", "Edm.Boolean")
    """`IsAttended`, only in version 20.0."""
    is_compiled: BooleanProperty = Field("IsCompiled", "Edm.Boolean")
    """`IsCompiled`, only in version 20.0."""
    is_latest_version: BooleanProperty = Field("IsLatestVersion", "Edm.Boolean")
    """`IsLatestVersion`, only in version 20.0."""
    is_process_deleted: BooleanProperty = Field("IsProcessDeleted", "Edm.Boolean")
    """`IsProcessDeleted`, only in version 20.0."""
    job_priority: EnumerationProperty[JobPriority] = Field("JobPriority", "JobPriority")
    """`JobPriority`, only in version 20.0."""
    key: TextProperty = Field("Key", "Edm.String")
    """`Key`, only in version 20.0."""
    last_modification_time: DateTimeProperty = Field("LastModificationTime", "Edm.DateTimeOffset")
    """`LastModificationTime`, only in version 20.0."""
    last_modifier_user_id: NumberProperty[int] = Field("LastModifierUserId", "Edm.Int64")
    """`LastModifierUserId`, only in version 20.0."""
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, only in version 20.0, required."""
    organization_unit_fully_qualified_name: TextProperty = Field(
        "OrganizationUnitFullyQualifiedName", "Edm.String"
    )
    """`OrganizationUnitFullyQualifiedName`, only in version 20.0."""
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    """`OrganizationUnitId`, only in version 20.0."""
    process_key: TextProperty = Field("ProcessKey", "Edm.String")
    """`ProcessKey`, only in version 20.0, required."""
    process_settings: RecordProperty[ProcessSettings] = Field("ProcessSettings", "ProcessSettings")
    """`ProcessSettings`, only in version 20.0."""
    process_type: EnumerationProperty[ProcessType] = Field("ProcessType", "ProcessType")
    """`ProcessType`, only in version 20.0."""
    process_version: TextProperty = Field("ProcessVersion", "Edm.String")
    """`ProcessVersion`, only in version 20.0, required."""
    remote_control_access: EnumerationProperty[RemoteControlAccess] = Field(
        "RemoteControlAccess", "RemoteControlAccess"
    )
    """`RemoteControlAccess`, only in version 20.0."""
    requires_user_interaction: BooleanProperty = Field("RequiresUserInteraction", "Edm.Boolean")
    """`RequiresUserInteraction`, only in version 20.0."""
    robot_size: EnumerationProperty[RobotSize] = Field("RobotSize", "RobotSize")
    """`RobotSize`, only in version 20.0."""
    specific_priority_value: NumberProperty[int] = Field("SpecificPriorityValue", "Edm.Int32")
    """`SpecificPriorityValue`, only in version 20.0."""
    supports_multiple_entry_points: BooleanProperty = Field(
        "SupportsMultipleEntryPoints", "Edm.Boolean"
    )
    """`SupportsMultipleEntryPoints`, only in version 20.0."""
    tags: CollectionProperty[Tag] = Field("Tags", "[Tag]")
    """`Tags`, only in version 20.0."""
    target_framework: EnumerationProperty[TargetFramework] = Field(
        "TargetFramework", "TargetFramework"
    )
    """`TargetFramework`, only in version 20.0."""
    video_recording_settings: RecordProperty[VideoRecordingSettings] = Field(
        "VideoRecordingSettings", "VideoRecordingSettings"
    )
    """`VideoRecordingSettings`, only in version 20.0."""
    current_version: RecordProperty[ReleaseVersion] = Field(
        "CurrentVersion", "ReleaseVersion", navigation=True
    )
    """`CurrentVersion`, only in version 20.0."""
    entry_point: RecordProperty[EntryPoint] = Field("EntryPoint", "EntryPoint", navigation=True)
    """`EntryPoint`, only in version 20.0."""
    environment: RecordProperty[Environment] = Field("Environment", "Environment", navigation=True)
    """`Environment`, only in version 20.0."""
    release_versions: CollectionProperty[ReleaseVersion] = Field(
        "ReleaseVersions", "[ReleaseVersion]", navigation=True
    )
    """`ReleaseVersions`, only in version 20.0."""
    auto_create_connected_triggers: BooleanProperty = Field(
        "AutoCreateConnectedTriggers", "Edm.Boolean"
    )
    """`AutoCreateConnectedTriggers`, only in version 20.0."""
    environment_variables: TextProperty = Field("EnvironmentVariables", "Edm.String")
    """`EnvironmentVariables`, only in version 20.0, at most 4000 characters."""
    folder_key: GuidProperty = Field("FolderKey", "Edm.Guid")
    """`FolderKey`, only in version 20.0."""
    is_conversational: BooleanProperty = Field("IsConversational", "Edm.Boolean")
    """`IsConversational`, only in version 20.0."""
    min_required_robot_version: TextProperty = Field("MinRequiredRobotVersion", "Edm.String")
    """`MinRequiredRobotVersion`, only in version 20.0."""
    project_key: GuidProperty = Field("ProjectKey", "Edm.Guid")
    """`ProjectKey`, only in version 20.0."""
    publisher_license: EnumerationProperty[PublisherLicenseType] = Field(
        "PublisherLicense", "PublisherLicenseType"
    )
    """`PublisherLicense`, only in version 20.0."""
    resource_overwrites: CollectionProperty[ResourceOverwrite] = Field(
        "ResourceOverwrites", "[ResourceOverwrite]"
    )
    """`ResourceOverwrites`, only in version 20.0."""
    slug: TextProperty = Field("Slug", "Edm.String")
    """`Slug`, only in version 20.0."""
    target_runtime: TextProperty = Field("TargetRuntime", "Edm.String")
    """`TargetRuntime`, only in version 20.0."""
    retention_action: EnumerationProperty[RetentionAction] = Field(
        "RetentionAction", "RetentionAction"
    )
    """`RetentionAction`, only in version 20.0."""
    retention_bucket_id: NumberProperty[int] = Field("RetentionBucketId", "Edm.Int64")
    """`RetentionBucketId`, only in version 20.0."""
    retention_period: NumberProperty[int] = Field("RetentionPeriod", "Edm.Int32")
    """`RetentionPeriod`, only in version 20.0."""
    stale_retention_action: EnumerationProperty[RetentionAction] = Field(
        "StaleRetentionAction", "RetentionAction"
    )
    """`StaleRetentionAction`, only in version 20.0."""
    stale_retention_bucket_id: NumberProperty[int] = Field("StaleRetentionBucketId", "Edm.Int64")
    """`StaleRetentionBucketId`, only in version 20.0."""
    stale_retention_period: NumberProperty[int] = Field("StaleRetentionPeriod", "Edm.Int32")
    """`StaleRetentionPeriod`, only in version 20.0."""


class ReleaseCreatedEvent(Record):
    """Payload of the webhook event process.created, listing the processes that were deployed.

    Complex type ``UiPath.Server.Configuration.OData.ReleaseCreatedEventDto``.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, required, at most 50 characters."""
    event_source_id: NumberProperty[int] = Field("EventSourceId", "Edm.Int64")
    """`EventSourceId`, set by the service."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    releases: CollectionProperty[WrappedRelease] = Field("Releases", "[WrappedRelease]")
    """`Releases`, set by the service."""
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class ReleaseDeletedEvent(Record):
    """Payload of the webhook event process.deleted, listing the processes that were removed.

    Complex type ``UiPath.Server.Configuration.OData.ReleaseDeletedEventDto``.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, required, at most 50 characters."""
    event_source_id: NumberProperty[int] = Field("EventSourceId", "Edm.Int64")
    """`EventSourceId`, set by the service."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    releases: CollectionProperty[WrappedRelease] = Field("Releases", "[WrappedRelease]")
    """`Releases`, set by the service."""
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class Release(Record):
    """Process: a package version deployed to a folder, with entry point, arguments, priority and
    settings.

    Entity type ``UiPath.Server.Configuration.OData.ReleaseDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    arguments: RecordProperty[ArgumentMetadata] = Field("Arguments", "ArgumentMetadata")
    auto_update: BooleanProperty = Field("AutoUpdate", "Edm.Boolean")
    automation_hub_idea_url: TextProperty = Field("AutomationHubIdeaUrl", "Edm.String")
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    creator_user_id: NumberProperty[int] = Field("CreatorUserId", "Edm.Int64")
    description: TextProperty = Field("Description", "Edm.String")
    entry_point_id: NumberProperty[int] = Field("EntryPointId", "Edm.Int64")
    entry_point_path: TextProperty = Field("EntryPointPath", "Edm.String")
    environment_id: NumberProperty[int] = Field("EnvironmentId", "Edm.Int64")
    environment_name: TextProperty = Field("EnvironmentName", "Edm.String")
    feed_id: GuidProperty = Field("FeedId", "Edm.Guid")
    hidden_for_attended_user: BooleanProperty = Field("HiddenForAttendedUser", "Edm.Boolean")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    input_arguments: TextProperty = Field("InputArguments", "Edm.String")
    """`InputArguments`, at most 10000 characters."""
    is_attended: BooleanProperty = Field("IsAttended", "Edm.Boolean")
    is_compiled: BooleanProperty = Field("IsCompiled", "Edm.Boolean")
    is_latest_version: BooleanProperty = Field("IsLatestVersion", "Edm.Boolean")
    is_process_deleted: BooleanProperty = Field("IsProcessDeleted", "Edm.Boolean")
    job_priority: EnumerationProperty[JobPriority] = Field("JobPriority", "JobPriority")
    key: TextProperty = Field("Key", "Edm.String")
    last_modification_time: DateTimeProperty = Field("LastModificationTime", "Edm.DateTimeOffset")
    last_modifier_user_id: NumberProperty[int] = Field("LastModifierUserId", "Edm.Int64")
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, required."""
    organization_unit_fully_qualified_name: TextProperty = Field(
        "OrganizationUnitFullyQualifiedName", "Edm.String"
    )
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    process_key: TextProperty = Field("ProcessKey", "Edm.String")
    """`ProcessKey`, required."""
    process_settings: RecordProperty[ProcessSettings] = Field("ProcessSettings", "ProcessSettings")
    process_type: EnumerationProperty[ProcessType] = Field("ProcessType", "ProcessType")
    process_version: TextProperty = Field("ProcessVersion", "Edm.String")
    """`ProcessVersion`, required."""
    remote_control_access: EnumerationProperty[RemoteControlAccess] = Field(
        "RemoteControlAccess", "RemoteControlAccess"
    )
    requires_user_interaction: BooleanProperty = Field("RequiresUserInteraction", "Edm.Boolean")
    robot_size: EnumerationProperty[RobotSize] = Field("RobotSize", "RobotSize")
    specific_priority_value: NumberProperty[int] = Field("SpecificPriorityValue", "Edm.Int32")
    supports_multiple_entry_points: BooleanProperty = Field(
        "SupportsMultipleEntryPoints", "Edm.Boolean"
    )
    tags: CollectionProperty[Tag] = Field("Tags", "[Tag]")
    target_framework: EnumerationProperty[TargetFramework] = Field(
        "TargetFramework", "TargetFramework"
    )
    video_recording_settings: RecordProperty[VideoRecordingSettings] = Field(
        "VideoRecordingSettings", "VideoRecordingSettings"
    )
    current_version: RecordProperty[ReleaseVersion] = Field(
        "CurrentVersion", "ReleaseVersion", navigation=True
    )
    entry_point: RecordProperty[EntryPoint] = Field("EntryPoint", "EntryPoint", navigation=True)
    environment: RecordProperty[Environment] = Field("Environment", "Environment", navigation=True)
    release_versions: CollectionProperty[ReleaseVersion] = Field(
        "ReleaseVersions", "[ReleaseVersion]", navigation=True
    )
    auto_create_connected_triggers: BooleanProperty = Field(
        "AutoCreateConnectedTriggers", "Edm.Boolean"
    )
    """`AutoCreateConnectedTriggers`, only in version 20.0."""
    environment_variables: TextProperty = Field("EnvironmentVariables", "Edm.String")
    """`EnvironmentVariables`, only in version 20.0, at most 4000 characters."""
    folder_key: GuidProperty = Field("FolderKey", "Edm.Guid")
    """`FolderKey`, only in version 20.0."""
    is_conversational: BooleanProperty = Field("IsConversational", "Edm.Boolean")
    """`IsConversational`, only in version 20.0."""
    min_required_robot_version: TextProperty = Field("MinRequiredRobotVersion", "Edm.String")
    """`MinRequiredRobotVersion`, only in version 20.0."""
    project_key: GuidProperty = Field("ProjectKey", "Edm.Guid")
    """`ProjectKey`, only in version 20.0."""
    publisher_license: EnumerationProperty[PublisherLicenseType] = Field(
        "PublisherLicense", "PublisherLicenseType"
    )
    """`PublisherLicense`, only in version 20.0."""
    resource_overwrites: CollectionProperty[ResourceOverwrite] = Field(
        "ResourceOverwrites", "[ResourceOverwrite]"
    )
    """`ResourceOverwrites`, only in version 20.0."""
    slug: TextProperty = Field("Slug", "Edm.String")
    """`Slug`, only in version 20.0."""
    target_runtime: TextProperty = Field("TargetRuntime", "Edm.String")
    """`TargetRuntime`, only in version 20.0."""


class ReleaseGetModel(Record):
    """Process with retention settings, archive bucket names and the newer form of its entry point.

    Entity type ``UiPath.Server.Configuration.OData.ReleaseGetModel``.

    Only in version 20.0.
    """

    __slots__ = ()
    __key__ = ("id",)
    arguments: RecordProperty[ArgumentMetadata] = Field("Arguments", "ArgumentMetadata")
    """`Arguments`, only in version 20.0."""
    auto_update: BooleanProperty = Field("AutoUpdate", "Edm.Boolean")
    """`AutoUpdate`, only in version 20.0."""
    automation_hub_idea_url: TextProperty = Field("AutomationHubIdeaUrl", "Edm.String")
    """`AutomationHubIdeaUrl`, only in version 20.0."""
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    """`CreationTime`, only in version 20.0."""
    creator_user_id: NumberProperty[int] = Field("CreatorUserId", "Edm.Int64")
    """`CreatorUserId`, only in version 20.0."""
    description: TextProperty = Field("Description", "Edm.String")
    """`Description`, only in version 20.0."""
    entry_point_id: NumberProperty[int] = Field("EntryPointId", "Edm.Int64")
    """`EntryPointId`, only in version 20.0."""
    entry_point_path: TextProperty = Field("EntryPointPath", "Edm.String")
    """`EntryPointPath`, only in version 20.0."""
    environment_id: NumberProperty[int] = Field("EnvironmentId", "Edm.Int64")
    """`EnvironmentId`, only in version 20.0."""
    environment_name: TextProperty = Field("EnvironmentName", "Edm.String")
    """`EnvironmentName`, only in version 20.0."""
    feed_id: GuidProperty = Field("FeedId", "Edm.Guid")
    """`FeedId`, only in version 20.0."""
    hidden_for_attended_user: BooleanProperty = Field("HiddenForAttendedUser", "Edm.Boolean")
    """`HiddenForAttendedUser`, only in version 20.0."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    """`Id`, only in version 20.0."""
    input_arguments: TextProperty = Field("InputArguments", "Edm.String")
    """`InputArguments`, only in version 20.0, at most 10000 characters."""
    is_attended: BooleanProperty = Field("IsAttended", "Edm.Boolean")
    """`IsAttended`, only in version 20.0."""
    is_compiled: BooleanProperty = Field("IsCompiled", "Edm.Boolean")
    """`IsCompiled`, only in version 20.0."""
    is_latest_version: BooleanProperty = Field("IsLatestVersion", "Edm.Boolean")
    """`IsLatestVersion`, only in version 20.0."""
    is_process_deleted: BooleanProperty = Field("IsProcessDeleted", "Edm.Boolean")
    """`IsProcessDeleted`, only in version 20.0."""
    job_priority: EnumerationProperty[JobPriority] = Field("JobPriority", "JobPriority")
    """`JobPriority`, only in version 20.0."""
    key: TextProperty = Field("Key", "Edm.String")
    """`Key`, only in version 20.0."""
    last_modification_time: DateTimeProperty = Field("LastModificationTime", "Edm.DateTimeOffset")
    """`LastModificationTime`, only in version 20.0."""
    last_modifier_user_id: NumberProperty[int] = Field("LastModifierUserId", "Edm.Int64")
    """`LastModifierUserId`, only in version 20.0."""
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, only in version 20.0, required."""
    organization_unit_fully_qualified_name: TextProperty = Field(
        "OrganizationUnitFullyQualifiedName", "Edm.String"
    )
    """`OrganizationUnitFullyQualifiedName`, only in version 20.0."""
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    """`OrganizationUnitId`, only in version 20.0."""
    process_key: TextProperty = Field("ProcessKey", "Edm.String")
    """`ProcessKey`, only in version 20.0, required."""
    process_settings: RecordProperty[ProcessSettings] = Field("ProcessSettings", "ProcessSettings")
    """`ProcessSettings`, only in version 20.0."""
    process_type: EnumerationProperty[ProcessType] = Field("ProcessType", "ProcessType")
    """`ProcessType`, only in version 20.0."""
    process_version: TextProperty = Field("ProcessVersion", "Edm.String")
    """`ProcessVersion`, only in version 20.0, required."""
    remote_control_access: EnumerationProperty[RemoteControlAccess] = Field(
        "RemoteControlAccess", "RemoteControlAccess"
    )
    """`RemoteControlAccess`, only in version 20.0."""
    requires_user_interaction: BooleanProperty = Field("RequiresUserInteraction", "Edm.Boolean")
    """`RequiresUserInteraction`, only in version 20.0."""
    robot_size: EnumerationProperty[RobotSize] = Field("RobotSize", "RobotSize")
    """`RobotSize`, only in version 20.0."""
    specific_priority_value: NumberProperty[int] = Field("SpecificPriorityValue", "Edm.Int32")
    """`SpecificPriorityValue`, only in version 20.0."""
    supports_multiple_entry_points: BooleanProperty = Field(
        "SupportsMultipleEntryPoints", "Edm.Boolean"
    )
    """`SupportsMultipleEntryPoints`, only in version 20.0."""
    tags: CollectionProperty[Tag] = Field("Tags", "[Tag]")
    """`Tags`, only in version 20.0."""
    target_framework: EnumerationProperty[TargetFramework] = Field(
        "TargetFramework", "TargetFramework"
    )
    """`TargetFramework`, only in version 20.0."""
    video_recording_settings: RecordProperty[VideoRecordingSettings] = Field(
        "VideoRecordingSettings", "VideoRecordingSettings"
    )
    """`VideoRecordingSettings`, only in version 20.0."""
    current_version: RecordProperty[ReleaseVersion] = Field(
        "CurrentVersion", "ReleaseVersion", navigation=True
    )
    """`CurrentVersion`, only in version 20.0."""
    entry_point: RecordProperty[EntryPoint] = Field("EntryPoint", "EntryPoint", navigation=True)
    """`EntryPoint`, only in version 20.0."""
    environment: RecordProperty[Environment] = Field("Environment", "Environment", navigation=True)
    """`Environment`, only in version 20.0."""
    release_versions: CollectionProperty[ReleaseVersion] = Field(
        "ReleaseVersions", "[ReleaseVersion]", navigation=True
    )
    """`ReleaseVersions`, only in version 20.0."""
    auto_create_connected_triggers: BooleanProperty = Field(
        "AutoCreateConnectedTriggers", "Edm.Boolean"
    )
    """`AutoCreateConnectedTriggers`, only in version 20.0."""
    environment_variables: TextProperty = Field("EnvironmentVariables", "Edm.String")
    """`EnvironmentVariables`, only in version 20.0, at most 4000 characters."""
    folder_key: GuidProperty = Field("FolderKey", "Edm.Guid")
    """`FolderKey`, only in version 20.0."""
    is_conversational: BooleanProperty = Field("IsConversational", "Edm.Boolean")
    """`IsConversational`, only in version 20.0."""
    min_required_robot_version: TextProperty = Field("MinRequiredRobotVersion", "Edm.String")
    """`MinRequiredRobotVersion`, only in version 20.0."""
    project_key: GuidProperty = Field("ProjectKey", "Edm.Guid")
    """`ProjectKey`, only in version 20.0."""
    publisher_license: EnumerationProperty[PublisherLicenseType] = Field(
        "PublisherLicense", "PublisherLicenseType"
    )
    """`PublisherLicense`, only in version 20.0."""
    resource_overwrites: CollectionProperty[ResourceOverwrite] = Field(
        "ResourceOverwrites", "[ResourceOverwrite]"
    )
    """`ResourceOverwrites`, only in version 20.0."""
    slug: TextProperty = Field("Slug", "Edm.String")
    """`Slug`, only in version 20.0."""
    target_runtime: TextProperty = Field("TargetRuntime", "Edm.String")
    """`TargetRuntime`, only in version 20.0."""
    arguments_v2: RecordProperty[ArgumentMetadata] = Field("ArgumentsV2", "ArgumentMetadata")
    """`ArgumentsV2`, only in version 20.0."""
    retention_action: EnumerationProperty[RetentionAction] = Field(
        "RetentionAction", "RetentionAction"
    )
    """`RetentionAction`, only in version 20.0."""
    retention_bucket_id: NumberProperty[int] = Field("RetentionBucketId", "Edm.Int64")
    """`RetentionBucketId`, only in version 20.0."""
    retention_bucket_name: TextProperty = Field("RetentionBucketName", "Edm.String")
    """`RetentionBucketName`, only in version 20.0."""
    retention_period: NumberProperty[int] = Field("RetentionPeriod", "Edm.Int32")
    """`RetentionPeriod`, only in version 20.0."""
    stale_retention_action: EnumerationProperty[RetentionAction] = Field(
        "StaleRetentionAction", "RetentionAction"
    )
    """`StaleRetentionAction`, only in version 20.0."""
    stale_retention_bucket_id: NumberProperty[int] = Field("StaleRetentionBucketId", "Edm.Int64")
    """`StaleRetentionBucketId`, only in version 20.0."""
    stale_retention_bucket_name: TextProperty = Field("StaleRetentionBucketName", "Edm.String")
    """`StaleRetentionBucketName`, only in version 20.0."""
    stale_retention_period: NumberProperty[int] = Field("StaleRetentionPeriod", "Edm.Int32")
    """`StaleRetentionPeriod`, only in version 20.0."""
    supports_json_schema_entry_points: BooleanProperty = Field(
        "SupportsJsonSchemaEntryPoints", "Edm.Boolean"
    )
    """`SupportsJsonSchemaEntryPoints`, only in version 20.0."""
    entry_point_v2: RecordProperty[EntryPointV2] = Field(
        "EntryPointV2", "EntryPointV2", navigation=True
    )
    """`EntryPointV2`, only in version 20.0."""


class ReleaseListModel(Record):
    """Process with retention settings and folder type, one row of a list.

    Entity type ``UiPath.Server.Configuration.OData.ReleaseListModel``.

    Only in version 20.0.
    """

    __slots__ = ()
    __key__ = ("id",)
    arguments: RecordProperty[ArgumentMetadata] = Field("Arguments", "ArgumentMetadata")
    """`Arguments`, only in version 20.0."""
    auto_update: BooleanProperty = Field("AutoUpdate", "Edm.Boolean")
    """`AutoUpdate`, only in version 20.0."""
    automation_hub_idea_url: TextProperty = Field("AutomationHubIdeaUrl", "Edm.String")
    """`AutomationHubIdeaUrl`, only in version 20.0."""
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    """`CreationTime`, only in version 20.0."""
    creator_user_id: NumberProperty[int] = Field("CreatorUserId", "Edm.Int64")
    """`CreatorUserId`, only in version 20.0."""
    description: TextProperty = Field("Description", "Edm.String")
    """`Description`, only in version 20.0."""
    entry_point_id: NumberProperty[int] = Field("EntryPointId", "Edm.Int64")
    """`EntryPointId`, only in version 20.0."""
    entry_point_path: TextProperty = Field("EntryPointPath", "Edm.String")
    """`EntryPointPath`, only in version 20.0."""
    environment_id: NumberProperty[int] = Field("EnvironmentId", "Edm.Int64")
    """`EnvironmentId`, only in version 20.0."""
    environment_name: TextProperty = Field("EnvironmentName", "Edm.String")
    """`EnvironmentName`, only in version 20.0."""
    feed_id: GuidProperty = Field("FeedId", "Edm.Guid")
    """`FeedId`, only in version 20.0."""
    hidden_for_attended_user: BooleanProperty = Field("HiddenForAttendedUser", "Edm.Boolean")
    """`HiddenForAttendedUser`, only in version 20.0."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    """`Id`, only in version 20.0."""
    input_arguments: TextProperty = Field("InputArguments", "Edm.String")
    """`InputArguments`, only in version 20.0, at most 10000 characters."""
    is_attended: BooleanProperty = Field("IsAttended", "Edm.Boolean")
    """`IsAttended`, only in version 20.0."""
    is_compiled: BooleanProperty = Field("IsCompiled", "Edm.Boolean")
    """`IsCompiled`, only in version 20.0."""
    is_latest_version: BooleanProperty = Field("IsLatestVersion", "Edm.Boolean")
    """`IsLatestVersion`, only in version 20.0."""
    is_process_deleted: BooleanProperty = Field("IsProcessDeleted", "Edm.Boolean")
    """`IsProcessDeleted`, only in version 20.0."""
    job_priority: EnumerationProperty[JobPriority] = Field("JobPriority", "JobPriority")
    """`JobPriority`, only in version 20.0."""
    key: TextProperty = Field("Key", "Edm.String")
    """`Key`, only in version 20.0."""
    last_modification_time: DateTimeProperty = Field("LastModificationTime", "Edm.DateTimeOffset")
    """`LastModificationTime`, only in version 20.0."""
    last_modifier_user_id: NumberProperty[int] = Field("LastModifierUserId", "Edm.Int64")
    """`LastModifierUserId`, only in version 20.0."""
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, only in version 20.0, required."""
    organization_unit_fully_qualified_name: TextProperty = Field(
        "OrganizationUnitFullyQualifiedName", "Edm.String"
    )
    """`OrganizationUnitFullyQualifiedName`, only in version 20.0."""
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    """`OrganizationUnitId`, only in version 20.0."""
    process_key: TextProperty = Field("ProcessKey", "Edm.String")
    """`ProcessKey`, only in version 20.0, required."""
    process_settings: RecordProperty[ProcessSettings] = Field("ProcessSettings", "ProcessSettings")
    """`ProcessSettings`, only in version 20.0."""
    process_type: EnumerationProperty[ProcessType] = Field("ProcessType", "ProcessType")
    """`ProcessType`, only in version 20.0."""
    process_version: TextProperty = Field("ProcessVersion", "Edm.String")
    """`ProcessVersion`, only in version 20.0, required."""
    remote_control_access: EnumerationProperty[RemoteControlAccess] = Field(
        "RemoteControlAccess", "RemoteControlAccess"
    )
    """`RemoteControlAccess`, only in version 20.0."""
    requires_user_interaction: BooleanProperty = Field("RequiresUserInteraction", "Edm.Boolean")
    """`RequiresUserInteraction`, only in version 20.0."""
    robot_size: EnumerationProperty[RobotSize] = Field("RobotSize", "RobotSize")
    """`RobotSize`, only in version 20.0."""
    specific_priority_value: NumberProperty[int] = Field("SpecificPriorityValue", "Edm.Int32")
    """`SpecificPriorityValue`, only in version 20.0."""
    supports_multiple_entry_points: BooleanProperty = Field(
        "SupportsMultipleEntryPoints", "Edm.Boolean"
    )
    """`SupportsMultipleEntryPoints`, only in version 20.0."""
    tags: CollectionProperty[Tag] = Field("Tags", "[Tag]")
    """`Tags`, only in version 20.0."""
    target_framework: EnumerationProperty[TargetFramework] = Field(
        "TargetFramework", "TargetFramework"
    )
    """`TargetFramework`, only in version 20.0."""
    video_recording_settings: RecordProperty[VideoRecordingSettings] = Field(
        "VideoRecordingSettings", "VideoRecordingSettings"
    )
    """`VideoRecordingSettings`, only in version 20.0."""
    current_version: RecordProperty[ReleaseVersion] = Field(
        "CurrentVersion", "ReleaseVersion", navigation=True
    )
    """`CurrentVersion`, only in version 20.0."""
    entry_point: RecordProperty[EntryPoint] = Field("EntryPoint", "EntryPoint", navigation=True)
    """`EntryPoint`, only in version 20.0."""
    environment: RecordProperty[Environment] = Field("Environment", "Environment", navigation=True)
    """`Environment`, only in version 20.0."""
    release_versions: CollectionProperty[ReleaseVersion] = Field(
        "ReleaseVersions", "[ReleaseVersion]", navigation=True
    )
    """`ReleaseVersions`, only in version 20.0."""
    auto_create_connected_triggers: BooleanProperty = Field(
        "AutoCreateConnectedTriggers", "Edm.Boolean"
    )
    """`AutoCreateConnectedTriggers`, only in version 20.0."""
    environment_variables: TextProperty = Field("EnvironmentVariables", "Edm.String")
    """`EnvironmentVariables`, only in version 20.0, at most 4000 characters."""
    folder_key: GuidProperty = Field("FolderKey", "Edm.Guid")
    """`FolderKey`, only in version 20.0."""
    is_conversational: BooleanProperty = Field("IsConversational", "Edm.Boolean")
    """`IsConversational`, only in version 20.0."""
    min_required_robot_version: TextProperty = Field("MinRequiredRobotVersion", "Edm.String")
    """`MinRequiredRobotVersion`, only in version 20.0."""
    project_key: GuidProperty = Field("ProjectKey", "Edm.Guid")
    """`ProjectKey`, only in version 20.0."""
    publisher_license: EnumerationProperty[PublisherLicenseType] = Field(
        "PublisherLicense", "PublisherLicenseType"
    )
    """`PublisherLicense`, only in version 20.0."""
    resource_overwrites: CollectionProperty[ResourceOverwrite] = Field(
        "ResourceOverwrites", "[ResourceOverwrite]"
    )
    """`ResourceOverwrites`, only in version 20.0."""
    slug: TextProperty = Field("Slug", "Edm.String")
    """`Slug`, only in version 20.0."""
    target_runtime: TextProperty = Field("TargetRuntime", "Edm.String")
    """`TargetRuntime`, only in version 20.0."""
    arguments_v2: RecordProperty[ArgumentMetadata] = Field("ArgumentsV2", "ArgumentMetadata")
    """`ArgumentsV2`, only in version 20.0."""
    organization_unit_type: EnumerationProperty[FolderType] = Field(
        "OrganizationUnitType", "FolderType"
    )
    """`OrganizationUnitType`, only in version 20.0."""
    retention_action: EnumerationProperty[RetentionAction] = Field(
        "RetentionAction", "RetentionAction"
    )
    """`RetentionAction`, only in version 20.0."""
    retention_period: NumberProperty[int] = Field("RetentionPeriod", "Edm.Int32")
    """`RetentionPeriod`, only in version 20.0."""
    stale_retention_action: EnumerationProperty[RetentionAction] = Field(
        "StaleRetentionAction", "RetentionAction"
    )
    """`StaleRetentionAction`, only in version 20.0."""
    stale_retention_period: NumberProperty[int] = Field("StaleRetentionPeriod", "Edm.Int32")
    """`StaleRetentionPeriod`, only in version 20.0."""
    entry_point_v2: RecordProperty[EntryPointV2] = Field(
        "EntryPointV2", "EntryPointV2", navigation=True
    )
    """`EntryPointV2`, only in version 20.0."""


class ReleaseRetentionSetting(Record):
    """How long jobs of one process are kept and whether they are then deleted or archived.

    Entity type ``UiPath.Server.Configuration.OData.ReleaseRetentionSettingDto``.
    """

    __slots__ = ()
    __key__ = ("release_id",)
    action: EnumerationProperty[RetentionAction] = Field("Action", "RetentionAction")
    bucket_id: NumberProperty[int] = Field("BucketId", "Edm.Int64")
    period: NumberProperty[int] = Field("Period", "Edm.Int32")
    release_id: NumberProperty[int] = Field("ReleaseId", "Edm.Int64")
    type: EnumerationProperty[RetentionType] = Field("Type", "RetentionType")
    """`Type`, only in version 20.0."""


class ReleaseUpdateCommand(Record):
    """Changed process together with its job retention settings, for final and for stale jobs.

    Entity type ``UiPath.Server.Configuration.OData.ReleaseUpdateCommand``.

    Only in version 20.0.
    """

    __slots__ = ()
    __key__ = ("id",)
    arguments: RecordProperty[ArgumentMetadata] = Field("Arguments", "ArgumentMetadata")
    """`Arguments`, only in version 20.0."""
    auto_update: BooleanProperty = Field("AutoUpdate", "Edm.Boolean")
    """`AutoUpdate`, only in version 20.0."""
    automation_hub_idea_url: TextProperty = Field("AutomationHubIdeaUrl", "Edm.String")
    """`AutomationHubIdeaUrl`, only in version 20.0."""
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    """`CreationTime`, only in version 20.0."""
    creator_user_id: NumberProperty[int] = Field("CreatorUserId", "Edm.Int64")
    """`CreatorUserId`, only in version 20.0."""
    description: TextProperty = Field("Description", "Edm.String")
    """`Description`, only in version 20.0."""
    entry_point_id: NumberProperty[int] = Field("EntryPointId", "Edm.Int64")
    """`EntryPointId`, only in version 20.0."""
    entry_point_path: TextProperty = Field("EntryPointPath", "Edm.String")
    """`EntryPointPath`, only in version 20.0."""
    environment_id: NumberProperty[int] = Field("EnvironmentId", "Edm.Int64")
    """`EnvironmentId`, only in version 20.0."""
    environment_name: TextProperty = Field("EnvironmentName", "Edm.String")
    """`EnvironmentName`, only in version 20.0."""
    feed_id: GuidProperty = Field("FeedId", "Edm.Guid")
    """`FeedId`, only in version 20.0."""
    hidden_for_attended_user: BooleanProperty = Field("HiddenForAttendedUser", "Edm.Boolean")
    """`HiddenForAttendedUser`, only in version 20.0."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    """`Id`, only in version 20.0."""
    input_arguments: TextProperty = Field("InputArguments", "Edm.String")
    """`InputArguments`, only in version 20.0, at most 10000 characters."""
    is_attended: BooleanProperty = Field("IsAttended", "Edm.Boolean")
    """`IsAttended`, only in version 20.0."""
    is_compiled: BooleanProperty = Field("IsCompiled", "Edm.Boolean")
    """`IsCompiled`, only in version 20.0."""
    is_latest_version: BooleanProperty = Field("IsLatestVersion", "Edm.Boolean")
    """`IsLatestVersion`, only in version 20.0."""
    is_process_deleted: BooleanProperty = Field("IsProcessDeleted", "Edm.Boolean")
    """`IsProcessDeleted`, only in version 20.0."""
    job_priority: EnumerationProperty[JobPriority] = Field("JobPriority", "JobPriority")
    """`JobPriority`, only in version 20.0."""
    key: TextProperty = Field("Key", "Edm.String")
    """`Key`, only in version 20.0."""
    last_modification_time: DateTimeProperty = Field("LastModificationTime", "Edm.DateTimeOffset")
    """`LastModificationTime`, only in version 20.0."""
    last_modifier_user_id: NumberProperty[int] = Field("LastModifierUserId", "Edm.Int64")
    """`LastModifierUserId`, only in version 20.0."""
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, only in version 20.0, required."""
    organization_unit_fully_qualified_name: TextProperty = Field(
        "OrganizationUnitFullyQualifiedName", "Edm.String"
    )
    """`OrganizationUnitFullyQualifiedName`, only in version 20.0."""
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    """`OrganizationUnitId`, only in version 20.0."""
    process_key: TextProperty = Field("ProcessKey", "Edm.String")
    """`ProcessKey`, only in version 20.0, required."""
    process_settings: RecordProperty[ProcessSettings] = Field("ProcessSettings", "ProcessSettings")
    """`ProcessSettings`, only in version 20.0."""
    process_type: EnumerationProperty[ProcessType] = Field("ProcessType", "ProcessType")
    """`ProcessType`, only in version 20.0."""
    process_version: TextProperty = Field("ProcessVersion", "Edm.String")
    """`ProcessVersion`, only in version 20.0, required."""
    remote_control_access: EnumerationProperty[RemoteControlAccess] = Field(
        "RemoteControlAccess", "RemoteControlAccess"
    )
    """`RemoteControlAccess`, only in version 20.0."""
    requires_user_interaction: BooleanProperty = Field("RequiresUserInteraction", "Edm.Boolean")
    """`RequiresUserInteraction`, only in version 20.0."""
    robot_size: EnumerationProperty[RobotSize] = Field("RobotSize", "RobotSize")
    """`RobotSize`, only in version 20.0."""
    specific_priority_value: NumberProperty[int] = Field("SpecificPriorityValue", "Edm.Int32")
    """`SpecificPriorityValue`, only in version 20.0."""
    supports_multiple_entry_points: BooleanProperty = Field(
        "SupportsMultipleEntryPoints", "Edm.Boolean"
    )
    """`SupportsMultipleEntryPoints`, only in version 20.0."""
    tags: CollectionProperty[Tag] = Field("Tags", "[Tag]")
    """`Tags`, only in version 20.0."""
    target_framework: EnumerationProperty[TargetFramework] = Field(
        "TargetFramework", "TargetFramework"
    )
    """`TargetFramework`, only in version 20.0."""
    video_recording_settings: RecordProperty[VideoRecordingSettings] = Field(
        "VideoRecordingSettings", "VideoRecordingSettings"
    )
    """`VideoRecordingSettings`, only in version 20.0."""
    current_version: RecordProperty[ReleaseVersion] = Field(
        "CurrentVersion", "ReleaseVersion", navigation=True
    )
    """`CurrentVersion`, only in version 20.0."""
    entry_point: RecordProperty[EntryPoint] = Field("EntryPoint", "EntryPoint", navigation=True)
    """`EntryPoint`, only in version 20.0."""
    environment: RecordProperty[Environment] = Field("Environment", "Environment", navigation=True)
    """`Environment`, only in version 20.0."""
    release_versions: CollectionProperty[ReleaseVersion] = Field(
        "ReleaseVersions", "[ReleaseVersion]", navigation=True
    )
    """`ReleaseVersions`, only in version 20.0."""
    auto_create_connected_triggers: BooleanProperty = Field(
        "AutoCreateConnectedTriggers", "Edm.Boolean"
    )
    """`AutoCreateConnectedTriggers`, only in version 20.0."""
    environment_variables: TextProperty = Field("EnvironmentVariables", "Edm.String")
    """`EnvironmentVariables`, only in version 20.0, at most 4000 characters."""
    folder_key: GuidProperty = Field("FolderKey", "Edm.Guid")
    """`FolderKey`, only in version 20.0."""
    is_conversational: BooleanProperty = Field("IsConversational", "Edm.Boolean")
    """`IsConversational`, only in version 20.0."""
    min_required_robot_version: TextProperty = Field("MinRequiredRobotVersion", "Edm.String")
    """`MinRequiredRobotVersion`, only in version 20.0."""
    project_key: GuidProperty = Field("ProjectKey", "Edm.Guid")
    """`ProjectKey`, only in version 20.0."""
    publisher_license: EnumerationProperty[PublisherLicenseType] = Field(
        "PublisherLicense", "PublisherLicenseType"
    )
    """`PublisherLicense`, only in version 20.0."""
    resource_overwrites: CollectionProperty[ResourceOverwrite] = Field(
        "ResourceOverwrites", "[ResourceOverwrite]"
    )
    """`ResourceOverwrites`, only in version 20.0."""
    slug: TextProperty = Field("Slug", "Edm.String")
    """`Slug`, only in version 20.0."""
    target_runtime: TextProperty = Field("TargetRuntime", "Edm.String")
    """`TargetRuntime`, only in version 20.0."""
    retention_action: EnumerationProperty[RetentionAction] = Field(
        "RetentionAction", "RetentionAction"
    )
    """`RetentionAction`, only in version 20.0."""
    retention_bucket_id: NumberProperty[int] = Field("RetentionBucketId", "Edm.Int64")
    """`RetentionBucketId`, only in version 20.0."""
    retention_period: NumberProperty[int] = Field("RetentionPeriod", "Edm.Int32")
    """`RetentionPeriod`, only in version 20.0."""
    stale_retention_action: EnumerationProperty[RetentionAction] = Field(
        "StaleRetentionAction", "RetentionAction"
    )
    """`StaleRetentionAction`, only in version 20.0."""
    stale_retention_bucket_id: NumberProperty[int] = Field("StaleRetentionBucketId", "Edm.Int64")
    """`StaleRetentionBucketId`, only in version 20.0."""
    stale_retention_period: NumberProperty[int] = Field("StaleRetentionPeriod", "Edm.Int32")
    """`StaleRetentionPeriod`, only in version 20.0."""


class ReleaseUpdatedEvent(Record):
    """Payload of the webhook event process.updated, listing the processes that were changed.

    Complex type ``UiPath.Server.Configuration.OData.ReleaseUpdatedEventDto``.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, required, at most 50 characters."""
    event_source_id: NumberProperty[int] = Field("EventSourceId", "Edm.Int64")
    """`EventSourceId`, set by the service."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    releases: CollectionProperty[WrappedRelease] = Field("Releases", "[WrappedRelease]")
    """`Releases`, set by the service."""
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class ReleaseVersion(Record):
    """Package version a process has used, with the time it was put in place.

    Entity type ``UiPath.Server.Configuration.OData.ReleaseVersionDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    release_id: NumberProperty[int] = Field("ReleaseId", "Edm.Int64")
    """`ReleaseId`, required."""
    release_name: TextProperty = Field("ReleaseName", "Edm.String")
    version_number: TextProperty = Field("VersionNumber", "Edm.String")
    """`VersionNumber`, required, at most 50 characters."""


class ResourceOverwrite(Record):
    """Replacement for a resource a package refers to, such as another queue or connection in some
    folder.

    Complex type ``UiPath.Server.Configuration.OData.ResourceOverwriteDto``.
    """

    __slots__ = ()
    entity_display_name: TextProperty = Field("EntityDisplayName", "Edm.String")
    entity_folder_id: NumberProperty[int] = Field("EntityFolderId", "Edm.Int64")
    entity_id: TextProperty = Field("EntityId", "Edm.String")
    """`EntityId`, at most 50 characters."""
    properties: MapProperty[Json] = Field("Properties", "{Edm.Untyped}")
    properties2: CollectionProperty[NameValue] = Field("Properties2", "[NameValue]")
    resource_key: TextProperty = Field("ResourceKey", "Edm.String")
    """`ResourceKey`, required."""
    resource_type: EnumerationProperty[PackageResourceType] = Field(
        "ResourceType", "PackageResourceType"
    )
    """`ResourceType`, required."""
    entity_key: TextProperty = Field("EntityKey", "Edm.String")
    """`EntityKey`, only in version 20.0, at most 50 characters."""
    source: EnumerationProperty[Source] = Field("Source", "Source")
    """`Source`, only in version 20.0."""


class ResponseDictionary(Record):
    """Dictionary split into two lists, keys and values, that match by position.

    Complex type ``UiPath.Server.Configuration.OData.ResponseDictionaryDto``.
    """

    __slots__ = ()
    keys: ValuesProperty[str, TextExpression] = Field("Keys", "[Edm.String]")
    values: ValuesProperty[str, TextExpression] = Field("Values", "[Edm.String]")


class RobotAsset(Record):
    """Asset as resolved for one robot, with the value and credentials that apply to it.

    Complex type ``UiPath.Server.Configuration.OData.RobotAssetDto``.

    Only in version 17.0.
    """

    __slots__ = ()
    bool_value: BooleanProperty = Field("BoolValue", "Edm.Boolean")
    """`BoolValue`, only in version 17.0."""
    credential_password: TextProperty = Field("CredentialPassword", "Edm.String", secret=True)
    """`CredentialPassword`, only in version 17.0, a secret."""
    credential_store_id: NumberProperty[int] = Field("CredentialStoreId", "Edm.Int64")
    """`CredentialStoreId`, only in version 17.0."""
    credential_username: TextProperty = Field("CredentialUsername", "Edm.String")
    """`CredentialUsername`, only in version 17.0."""
    external_name: TextProperty = Field("ExternalName", "Edm.String")
    """`ExternalName`, only in version 17.0, at most 450 characters."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    """`Id`, only in version 17.0."""
    int_value: NumberProperty[int] = Field("IntValue", "Edm.Int32")
    """`IntValue`, only in version 17.0."""
    key_value_list: CollectionProperty[CustomKeyValuePair] = Field(
        "KeyValueList", "[CustomKeyValuePair]"
    )
    """`KeyValueList`, only in version 17.0."""
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, only in version 17.0, required, at most 128 characters."""
    string_value: TextProperty = Field("StringValue", "Edm.String")
    """`StringValue`, only in version 17.0, at most 1000000 characters."""
    value_type: EnumerationProperty[AssetValueType] = Field("ValueType", "AssetValueType")
    """`ValueType`, only in version 17.0."""


class RobotCreatedEvent(Record):
    """Payload of the webhook event robot.created, listing the new robots.

    Complex type ``UiPath.Server.Configuration.OData.RobotCreatedEventDto``.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, required, at most 50 characters."""
    event_source_id: NumberProperty[int] = Field("EventSourceId", "Edm.Int64")
    """`EventSourceId`, set by the service."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    robots: CollectionProperty[WrappedRobot] = Field("Robots", "[WrappedRobot]")
    """`Robots`, set by the service."""
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class RobotDeletedEvent(Record):
    """Payload of the webhook event robot.deleted, listing the robots that are gone.

    Complex type ``UiPath.Server.Configuration.OData.RobotDeletedEventDto``.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, required, at most 50 characters."""
    event_source_id: NumberProperty[int] = Field("EventSourceId", "Edm.Int64")
    """`EventSourceId`, set by the service."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    robots: CollectionProperty[WrappedRobot] = Field("Robots", "[WrappedRobot]")
    """`Robots`, set by the service."""
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class Robot(Record):
    """Robot with its type, machine, user name, credentials, environments and execution settings.

    Entity type ``UiPath.Server.Configuration.OData.RobotDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    creator_user_id: NumberProperty[int] = Field("CreatorUserId", "Edm.Int64")
    credential_store_id: NumberProperty[int] = Field("CredentialStoreId", "Edm.Int64")
    credential_type: EnumerationProperty[CredentialType] = Field("CredentialType", "CredentialType")
    description: TextProperty = Field("Description", "Edm.String")
    """`Description`, at most 500 characters."""
    enabled: BooleanProperty = Field("Enabled", "Edm.Boolean")
    execution_settings: MapProperty[Json] = Field("ExecutionSettings", "{Edm.Untyped}")
    external_name: TextProperty = Field("ExternalName", "Edm.String")
    """`ExternalName`, at most 450 characters."""
    hosting_type: EnumerationProperty[RobotHostingType] = Field("HostingType", "RobotHostingType")
    """`HostingType`, required."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    is_external_licensed: BooleanProperty = Field("IsExternalLicensed", "Edm.Boolean")
    last_modification_time: DateTimeProperty = Field("LastModificationTime", "Edm.DateTimeOffset")
    last_modifier_user_id: NumberProperty[int] = Field("LastModifierUserId", "Edm.Int64")
    license_key: TextProperty = Field("LicenseKey", "Edm.String", secret=True)
    """`LicenseKey`, a secret, at most 255 characters."""
    limit_concurrent_execution: BooleanProperty = Field("LimitConcurrentExecution", "Edm.Boolean")
    machine_id: NumberProperty[int] = Field("MachineId", "Edm.Int64")
    machine_name: TextProperty = Field("MachineName", "Edm.String")
    """`MachineName`, at most 450 characters."""
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, required, at most 19 characters."""
    password: TextProperty = Field("Password", "Edm.String", secret=True)
    """`Password`, a secret, at most 100 characters."""
    provision_type: EnumerationProperty[RobotProvisionType] = Field(
        "ProvisionType", "RobotProvisionType"
    )
    robot_environments: TextProperty = Field("RobotEnvironments", "Edm.String")
    type: EnumerationProperty[RobotType] = Field("Type", "RobotType")
    """`Type`, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    username: TextProperty = Field("Username", "Edm.String")
    """`Username`, at most 100 characters."""
    environments: CollectionProperty[Environment] = Field(
        "Environments", "[Environment]", navigation=True
    )


class RobotExecutor(Record):
    """Robot picked to run the jobs of a trigger, in short form.

    Entity type ``UiPath.Server.Configuration.OData.RobotExecutorDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    description: TextProperty = Field("Description", "Edm.String")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    machine_name: TextProperty = Field("MachineName", "Edm.String")
    name: TextProperty = Field("Name", "Edm.String")


class RobotLicense(Record):
    """License one robot holds and the time it was taken.

    Entity type ``UiPath.Server.Configuration.OData.RobotLicenseDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    robot_id: NumberProperty[int] = Field("RobotId", "Edm.Int64")
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")


class RobotUpdatedEvent(Record):
    """Payload of the webhook event robot.updated, listing the changed robots.

    Complex type ``UiPath.Server.Configuration.OData.RobotUpdatedEventDto``.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, required, at most 50 characters."""
    event_source_id: NumberProperty[int] = Field("EventSourceId", "Edm.Int64")
    """`EventSourceId`, set by the service."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    robots: CollectionProperty[WrappedRobot] = Field("Robots", "[WrappedRobot]")
    """`Robots`, set by the service."""
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class RobotUser(Record):
    """Robot account allowed on a machine, and whether triggers rely on that pairing.

    Complex type ``UiPath.Server.Configuration.OData.RobotUserDto``.
    """

    __slots__ = ()
    has_triggers: BooleanProperty = Field("HasTriggers", "Edm.Boolean")
    robot_id: NumberProperty[int] = Field("RobotId", "Edm.Int64")
    """`RobotId`, required."""
    user_name: TextProperty = Field("UserName", "Edm.String")


class RobotWithLicense(Record):
    """Robot with its user and the license it holds at the moment.

    Entity type ``UiPath.Server.Configuration.OData.RobotWithLicenseDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    creator_user_id: NumberProperty[int] = Field("CreatorUserId", "Edm.Int64")
    credential_store_id: NumberProperty[int] = Field("CredentialStoreId", "Edm.Int64")
    credential_type: EnumerationProperty[CredentialType] = Field("CredentialType", "CredentialType")
    description: TextProperty = Field("Description", "Edm.String")
    """`Description`, at most 500 characters."""
    enabled: BooleanProperty = Field("Enabled", "Edm.Boolean")
    execution_settings: MapProperty[Json] = Field("ExecutionSettings", "{Edm.Untyped}")
    external_name: TextProperty = Field("ExternalName", "Edm.String")
    """`ExternalName`, at most 450 characters."""
    hosting_type: EnumerationProperty[RobotHostingType] = Field("HostingType", "RobotHostingType")
    """`HostingType`, required."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    is_external_licensed: BooleanProperty = Field("IsExternalLicensed", "Edm.Boolean")
    last_modification_time: DateTimeProperty = Field("LastModificationTime", "Edm.DateTimeOffset")
    last_modifier_user_id: NumberProperty[int] = Field("LastModifierUserId", "Edm.Int64")
    license_key: TextProperty = Field("LicenseKey", "Edm.String", secret=True)
    """`LicenseKey`, a secret, at most 255 characters."""
    limit_concurrent_execution: BooleanProperty = Field("LimitConcurrentExecution", "Edm.Boolean")
    machine_id: NumberProperty[int] = Field("MachineId", "Edm.Int64")
    machine_name: TextProperty = Field("MachineName", "Edm.String")
    """`MachineName`, at most 450 characters."""
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, required, at most 19 characters."""
    password: TextProperty = Field("Password", "Edm.String", secret=True)
    """`Password`, a secret, at most 100 characters."""
    provision_type: EnumerationProperty[RobotProvisionType] = Field(
        "ProvisionType", "RobotProvisionType"
    )
    robot_environments: TextProperty = Field("RobotEnvironments", "Edm.String")
    type: EnumerationProperty[RobotType] = Field("Type", "RobotType")
    """`Type`, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    username: TextProperty = Field("Username", "Edm.String")
    """`Username`, at most 100 characters."""
    environments: CollectionProperty[Environment] = Field(
        "Environments", "[Environment]", navigation=True
    )
    user: RecordProperty[User] = Field("User", "User", navigation=True)
    license: RecordProperty[RobotLicense] = Field("License", "RobotLicense", navigation=True)


class RobotsFromFolderModel(Record):
    """Robot usable in a folder, with name, e-mail, type and key of its user.

    Entity type ``UiPath.Server.Configuration.OData.RobotsFromFolderModel``.
    """

    __slots__ = ()
    __key__ = ("id",)
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    creator_user_id: NumberProperty[int] = Field("CreatorUserId", "Edm.Int64")
    credential_store_id: NumberProperty[int] = Field("CredentialStoreId", "Edm.Int64")
    credential_type: EnumerationProperty[CredentialType] = Field("CredentialType", "CredentialType")
    description: TextProperty = Field("Description", "Edm.String")
    """`Description`, at most 500 characters."""
    enabled: BooleanProperty = Field("Enabled", "Edm.Boolean")
    execution_settings: MapProperty[Json] = Field("ExecutionSettings", "{Edm.Untyped}")
    external_name: TextProperty = Field("ExternalName", "Edm.String")
    """`ExternalName`, at most 450 characters."""
    hosting_type: EnumerationProperty[RobotHostingType] = Field("HostingType", "RobotHostingType")
    """`HostingType`, required."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    is_external_licensed: BooleanProperty = Field("IsExternalLicensed", "Edm.Boolean")
    last_modification_time: DateTimeProperty = Field("LastModificationTime", "Edm.DateTimeOffset")
    last_modifier_user_id: NumberProperty[int] = Field("LastModifierUserId", "Edm.Int64")
    license_key: TextProperty = Field("LicenseKey", "Edm.String", secret=True)
    """`LicenseKey`, a secret, at most 255 characters."""
    limit_concurrent_execution: BooleanProperty = Field("LimitConcurrentExecution", "Edm.Boolean")
    machine_id: NumberProperty[int] = Field("MachineId", "Edm.Int64")
    machine_name: TextProperty = Field("MachineName", "Edm.String")
    """`MachineName`, at most 450 characters."""
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, required, at most 19 characters."""
    password: TextProperty = Field("Password", "Edm.String", secret=True)
    """`Password`, a secret, at most 100 characters."""
    provision_type: EnumerationProperty[RobotProvisionType] = Field(
        "ProvisionType", "RobotProvisionType"
    )
    robot_environments: TextProperty = Field("RobotEnvironments", "Edm.String")
    type: EnumerationProperty[RobotType] = Field("Type", "RobotType")
    """`Type`, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    username: TextProperty = Field("Username", "Edm.String")
    """`Username`, at most 100 characters."""
    environments: CollectionProperty[Environment] = Field(
        "Environments", "[Environment]", navigation=True
    )
    user_email: TextProperty = Field("UserEmail", "Edm.String")
    user_full_name: TextProperty = Field("UserFullName", "Edm.String")
    user_type: EnumerationProperty[UserType] = Field("UserType", "UserType")
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class Role(Record):
    """Role with the permissions it grants, its type and whether it is built in or editable.

    Entity type ``UiPath.Server.Configuration.OData.RoleDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    display_name: TextProperty = Field("DisplayName", "Edm.String")
    """`DisplayName`, at most 64 characters."""
    groups: TextProperty = Field("Groups", "Edm.String")
    id: NumberProperty[int] = Field("Id", "Edm.Int32")
    is_editable: BooleanProperty = Field("IsEditable", "Edm.Boolean")
    is_static: BooleanProperty = Field("IsStatic", "Edm.Boolean")
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, at most 64 characters."""
    type: EnumerationProperty[RoleType] = Field("Type", "RoleType")
    permissions: CollectionProperty[Permission] = Field(
        "Permissions", "[Permission]", navigation=True
    )
    key: GuidProperty = Field("Key", "Edm.Guid")
    """`Key`, only in version 20.0."""


class RoleUsers(Record):
    """One role with the users who hold it in some place.

    Complex type ``UiPath.Server.Configuration.OData.RoleUsersDto``.
    """

    __slots__ = ()
    id: NumberProperty[int] = Field("Id", "Edm.Int32")
    name: TextProperty = Field("Name", "Edm.String")
    users: CollectionProperty[SimpleUserEntity] = Field("Users", "[SimpleUserEntity]")


class SelectableFolder(Record):
    """Folder in short form, with whether it may be chosen.

    Complex type ``UiPath.Server.Configuration.OData.SelectableFolderDto``.

    Only in version 20.0.
    """

    __slots__ = ()
    display_name: TextProperty = Field("DisplayName", "Edm.String")
    """`DisplayName`, only in version 20.0."""
    fully_qualified_name: TextProperty = Field("FullyQualifiedName", "Edm.String")
    """`FullyQualifiedName`, only in version 20.0."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    """`Id`, only in version 20.0."""
    is_selectable: BooleanProperty = Field("IsSelectable", "Edm.Boolean")
    """`IsSelectable`, only in version 20.0."""


class ServerlessStartProcess(Record):
    """Order to start a serverless job, with its kind besides the usual settings.

    Complex type ``UiPath.Server.Configuration.OData.ServerlessStartProcessDto``.

    Only in version 20.0.
    """

    __slots__ = ()
    alert_pending_expression: TextProperty = Field("AlertPendingExpression", "Edm.String")
    """`AlertPendingExpression`, only in version 20.0."""
    alert_running_expression: TextProperty = Field("AlertRunningExpression", "Edm.String")
    """`AlertRunningExpression`, only in version 20.0."""
    batch_execution_key: GuidProperty = Field("BatchExecutionKey", "Edm.Guid")
    """`BatchExecutionKey`, only in version 20.0."""
    input_arguments: TextProperty = Field("InputArguments", "Edm.String")
    """`InputArguments`, only in version 20.0, at most 10000 characters."""
    job_priority: EnumerationProperty[JobPriority] = Field("JobPriority", "JobPriority")
    """`JobPriority`, only in version 20.0."""
    jobs_count: NumberProperty[int] = Field("JobsCount", "Edm.Int32")
    """`JobsCount`, only in version 20.0."""
    kill_process_expression: TextProperty = Field("KillProcessExpression", "Edm.String")
    """`KillProcessExpression`, only in version 20.0."""
    machine_robots: CollectionProperty[MachineRobot] = Field("MachineRobots", "[MachineRobot]")
    """`MachineRobots`, only in version 20.0."""
    machine_session_ids: ValuesProperty[int, NumberExpression[int]] = Field(
        "MachineSessionIds", "[Edm.Int64]"
    )
    """`MachineSessionIds`, only in version 20.0."""
    no_of_robots: NumberProperty[int] = Field("NoOfRobots", "Edm.Int32")
    """`NoOfRobots`, only in version 20.0, deprecated."""
    reference: TextProperty = Field("Reference", "Edm.String")
    """`Reference`, only in version 20.0, at most 128 characters."""
    release_key: TextProperty = Field("ReleaseKey", "Edm.String")
    """`ReleaseKey`, only in version 20.0."""
    remote_control_access: EnumerationProperty[RemoteControlAccess] = Field(
        "RemoteControlAccess", "RemoteControlAccess"
    )
    """`RemoteControlAccess`, only in version 20.0."""
    requires_user_interaction: BooleanProperty = Field("RequiresUserInteraction", "Edm.Boolean")
    """`RequiresUserInteraction`, only in version 20.0."""
    resume_on_same_context: BooleanProperty = Field("ResumeOnSameContext", "Edm.Boolean")
    """`ResumeOnSameContext`, only in version 20.0."""
    robot_ids: ValuesProperty[int, NumberExpression[int]] = Field("RobotIds", "[Edm.Int64]")
    """`RobotIds`, only in version 20.0."""
    run_as_me: BooleanProperty = Field("RunAsMe", "Edm.Boolean")
    """`RunAsMe`, only in version 20.0."""
    runtime_type: EnumerationProperty[RobotType] = Field("RuntimeType", "RobotType")
    """`RuntimeType`, only in version 20.0."""
    source: EnumerationProperty[JobSource] = Field("Source", "JobSource")
    """`Source`, only in version 20.0."""
    specific_priority_value: NumberProperty[int] = Field("SpecificPriorityValue", "Edm.Int32")
    """`SpecificPriorityValue`, only in version 20.0."""
    stop_process_expression: TextProperty = Field("StopProcessExpression", "Edm.String")
    """`StopProcessExpression`, only in version 20.0."""
    stop_strategy: EnumerationProperty[StopStrategy] = Field("StopStrategy", "StopStrategy")
    """`StopStrategy`, only in version 20.0."""
    strategy: EnumerationProperty[StartStrategy] = Field("Strategy", "StartStrategy")
    """`Strategy`, only in version 20.0."""
    target_framework: EnumerationProperty[TargetFramework] = Field(
        "TargetFramework", "TargetFramework"
    )
    """`TargetFramework`, only in version 20.0."""
    transaction_id: GuidProperty = Field("TransactionId", "Edm.Guid")
    """`TransactionId`, only in version 17.0."""
    apply_user_resource_overwrites: BooleanProperty = Field(
        "ApplyUserResourceOverwrites", "Edm.Boolean"
    )
    """`ApplyUserResourceOverwrites`, only in version 20.0."""
    autopilot_for_robots: RecordProperty[AutopilotForRobotsSettings] = Field(
        "AutopilotForRobots", "AutopilotForRobotsSettings"
    )
    """`AutopilotForRobots`, only in version 20.0."""
    enable_autopilot_healing: BooleanProperty = Field("EnableAutopilotHealing", "Edm.Boolean")
    """`EnableAutopilotHealing`, only in version 20.0."""
    entry_point_path: TextProperty = Field("EntryPointPath", "Edm.String")
    """`EntryPointPath`, only in version 20.0."""
    environment_variables: TextProperty = Field("EnvironmentVariables", "Edm.String")
    """`EnvironmentVariables`, only in version 20.0, at most 4000 characters."""
    fps_context: TextProperty = Field("FpsContext", "Edm.String")
    """`FpsContext`, only in version 20.0, at most 2048 characters."""
    fps_properties: TextProperty = Field("FpsProperties", "Edm.String")
    """`FpsProperties`, only in version 20.0, at most 4000 characters."""
    input_file: GuidProperty = Field("InputFile", "Edm.Guid")
    """`InputFile`, only in version 20.0."""
    machine_infra_target: RecordProperty[JobMachineInfraTarget] = Field(
        "MachineInfraTarget", "JobMachineInfraTarget"
    )
    """`MachineInfraTarget`, only in version 20.0."""
    parent_operation_id: TextProperty = Field("ParentOperationId", "Edm.String")
    """`ParentOperationId`, only in version 20.0, at most 128 characters."""
    parent_span_id: TextProperty = Field("ParentSpanId", "Edm.String")
    """`ParentSpanId`, only in version 20.0, at most 255 characters."""
    profiling_options: TextProperty = Field("ProfilingOptions", "Edm.String")
    """`ProfilingOptions`, only in version 20.0, at most 4000 characters."""
    release_name: TextProperty = Field("ReleaseName", "Edm.String")
    """`ReleaseName`, only in version 20.0."""
    release_version: TextProperty = Field("ReleaseVersion", "Edm.String")
    """`ReleaseVersion`, only in version 20.0."""
    root_span_id: TextProperty = Field("RootSpanId", "Edm.String")
    """`RootSpanId`, only in version 20.0, at most 255 characters."""
    sap_passport: TextProperty = Field("SapPassport", "Edm.String")
    """`SapPassport`, only in version 20.0."""
    target_runtime: TextProperty = Field("TargetRuntime", "Edm.String")
    """`TargetRuntime`, only in version 20.0."""
    trace_id: TextProperty = Field("TraceId", "Edm.String")
    """`TraceId`, only in version 20.0, at most 255 characters."""
    trigger_id: GuidProperty = Field("TriggerId", "Edm.Guid")
    """`TriggerId`, only in version 20.0."""
    user_keys: ValuesProperty[UUID, GuidExpression] = Field("UserKeys", "[Edm.Guid]")
    """`UserKeys`, only in version 20.0."""
    video_recording_settings: RecordProperty[VideoRecordingSettings] = Field(
        "VideoRecordingSettings", "VideoRecordingSettings"
    )
    """`VideoRecordingSettings`, only in version 20.0."""
    attachments: CollectionProperty[JobAttachment] = Field(
        "Attachments", "[JobAttachment]", navigation=True
    )
    """`Attachments`, only in version 20.0."""
    serverless_job_type: EnumerationProperty[ServerlessJobType] = Field(
        "ServerlessJobType", "ServerlessJobType"
    )
    """`ServerlessJobType`, only in version 20.0."""
    type: EnumerationProperty[JobType] = Field("Type", "JobType")
    """`Type`, only in version 20.0."""


class Session(Record):
    """Connection of a robot to Orchestrator, with its state, host, version and current job.

    Entity type ``UiPath.Server.Configuration.OData.SessionDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    debug_mode_expiration_date: DateTimeProperty = Field(
        "DebugModeExpirationDate", "Edm.DateTimeOffset"
    )
    endpoint_detection: TextProperty = Field("EndpointDetection", "Edm.String")
    folder_name: TextProperty = Field("FolderName", "Edm.String")
    host_machine_name: TextProperty = Field("HostMachineName", "Edm.String")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    info: TextProperty = Field("Info", "Edm.String")
    installation_id: GuidProperty = Field("InstallationId", "Edm.Guid")
    is_unresponsive: BooleanProperty = Field("IsUnresponsive", "Edm.Boolean")
    license_error_code: EnumerationProperty[LicenseErrorCode] = Field(
        "LicenseErrorCode", "LicenseErrorCode"
    )
    """`LicenseErrorCode`, deprecated."""
    machine_id: NumberProperty[int] = Field("MachineId", "Edm.Int64")
    machine_name: TextProperty = Field("MachineName", "Edm.String")
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    platform: EnumerationProperty[PlatformType] = Field("Platform", "PlatformType")
    reporting_time: DateTimeProperty = Field("ReportingTime", "Edm.DateTimeOffset")
    robot_session_type: EnumerationProperty[RobotSessionType] = Field(
        "RobotSessionType", "RobotSessionType"
    )
    source: EnumerationProperty[SessionSource] = Field("Source", "SessionSource")
    state: EnumerationProperty[RobotState] = Field("State", "RobotState")
    version: TextProperty = Field("Version", "Edm.String")
    job: RecordProperty[Job] = Field("Job", "Job", navigation=True)
    robot: RecordProperty[RobotWithLicense] = Field("Robot", "RobotWithLicense", navigation=True)
    update_info: RecordProperty[UpdateInfo] = Field("UpdateInfo", "UpdateInfo", navigation=True)


class SessionEventData(Record):
    """Robot session as described inside webhook payloads, with state, host and license problems.

    Complex type ``UiPath.Server.Configuration.OData.SessionEventData``.
    """

    __slots__ = ()
    host_machine_name: TextProperty = Field("HostMachineName", "Edm.String")
    """`HostMachineName`, set by the service."""
    is_unresponsive: BooleanProperty = Field("IsUnresponsive", "Edm.Boolean")
    """`IsUnresponsive`, set by the service."""
    license_error_code: EnumerationProperty[LicenseErrorCode] = Field(
        "LicenseErrorCode", "LicenseErrorCode"
    )
    """`LicenseErrorCode`, set by the service."""
    machine_id: NumberProperty[int] = Field("MachineId", "Edm.Int64")
    """`MachineId`, set by the service."""
    machine_key: GuidProperty = Field("MachineKey", "Edm.Guid")
    """`MachineKey`, set by the service."""
    reporting_time: DateTimeProperty = Field("ReportingTime", "Edm.DateTimeOffset")
    """`ReportingTime`, set by the service."""
    robot_id: NumberProperty[int] = Field("RobotId", "Edm.Int64")
    """`RobotId`, set by the service."""
    service_username: TextProperty = Field("ServiceUsername", "Edm.String")
    """`ServiceUsername`, set by the service."""
    session_id: NumberProperty[int] = Field("SessionId", "Edm.Int64")
    """`SessionId`, set by the service."""
    state: EnumerationProperty[RobotState] = Field("State", "RobotState")
    """`State`, set by the service."""


class SessionUpdatedEvent(Record):
    """Payload of the webhook event robot.status, listing the sessions whose state changed.

    Complex type ``UiPath.Server.Configuration.OData.SessionUpdatedEventDto``.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, required, at most 50 characters."""
    event_source_id: NumberProperty[int] = Field("EventSourceId", "Edm.Int64")
    """`EventSourceId`, set by the service."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    sessions: CollectionProperty[SessionEventData] = Field("Sessions", "[SessionEventData]")
    """`Sessions`, set by the service."""
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class Settings(Record):
    """Setting with its name, value and the level it belongs to.

    Entity type ``UiPath.Server.Configuration.OData.SettingsDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    id: TextProperty = Field("Id", "Edm.String")
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, required, at most 128 characters."""
    scope: FlagsProperty[SettingScopes] = Field("Scope", "SettingScopes")
    value: TextProperty = Field("Value", "Edm.String")


class SignalRActivitySettings(Record):
    """Address of the SignalR service for activities, and whether negotiation is skipped.

    Complex type ``UiPath.Server.Configuration.OData.SignalRActivitySettingsDto``.
    """

    __slots__ = ()
    skip_negotiation: BooleanProperty = Field("SkipNegotiation", "Edm.Boolean")
    url: TextProperty = Field("Url", "Edm.String")


class SimpleCredentialStore(Record):
    """Credential store in reduced form, for use inside other results.

    Entity type ``UiPath.Server.Configuration.OData.SimpleCredentialStoreDto``.

    Only in version 20.0.
    """

    __slots__ = ()
    __key__ = ("id",)
    additional_configuration: TextProperty = Field(
        "AdditionalConfiguration", "Edm.String", secret=True
    )
    """`AdditionalConfiguration`, only in version 20.0, a secret."""
    details: RecordProperty[CredentialStoreDetails] = Field("Details", "CredentialStoreDetails")
    """`Details`, only in version 20.0."""
    host_name: TextProperty = Field("HostName", "Edm.String")
    """`HostName`, only in version 20.0."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    """`Id`, only in version 20.0."""
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, only in version 20.0, required."""
    proxy_id: NumberProperty[int] = Field("ProxyId", "Edm.Int64")
    """`ProxyId`, only in version 20.0."""
    proxy_type: EnumerationProperty[CredentialsProxyType] = Field(
        "ProxyType", "CredentialsProxyType"
    )
    """`ProxyType`, only in version 20.0."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, only in version 20.0, required."""
    default_credential_stores: CollectionProperty[DefaultCredentialStore] = Field(
        "DefaultCredentialStores", "[DefaultCredentialStore]", navigation=True
    )
    """`DefaultCredentialStores`, only in version 20.0."""
    key: GuidProperty = Field("Key", "Edm.Guid")
    """`Key`, only in version 20.0."""


class SimpleFolder(Record):
    """Folder reduced to its id, name and full path.

    Complex type ``UiPath.Server.Configuration.OData.SimpleFolderDto``.
    """

    __slots__ = ()
    display_name: TextProperty = Field("DisplayName", "Edm.String")
    fully_qualified_name: TextProperty = Field("FullyQualifiedName", "Edm.String")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")


class SimpleJobEvent(Record):
    """Job as described inside webhook payloads, with process, robot, machine, state and results.

    Complex type ``UiPath.Server.Configuration.OData.SimpleJobEventDto``.
    """

    __slots__ = ()
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    """`CreationTime`, set by the service."""
    end_time: DateTimeProperty = Field("EndTime", "Edm.DateTimeOffset")
    """`EndTime`, set by the service."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    """`Id`, set by the service."""
    info: TextProperty = Field("Info", "Edm.String")
    """`Info`, set by the service."""
    key: GuidProperty = Field("Key", "Edm.Guid")
    """`Key`, set by the service."""
    machine: RecordProperty[SimpleMachine] = Field("Machine", "SimpleMachine")
    output_arguments: UntypedProperty = Field("OutputArguments", "Edm.Untyped")
    """`OutputArguments`, set by the service."""
    release: RecordProperty[SimpleReleaseEvent] = Field("Release", "SimpleReleaseEvent")
    resume_time: DateTimeProperty = Field("ResumeTime", "Edm.DateTimeOffset")
    """`ResumeTime`, set by the service."""
    robot: RecordProperty[SimpleRobotEvent] = Field("Robot", "SimpleRobotEvent")
    runtime_type: EnumerationProperty[RobotType] = Field("RuntimeType", "RobotType")
    source_type: EnumerationProperty[JobSourceType] = Field("SourceType", "JobSourceType")
    """`SourceType`, set by the service."""
    specific_priority_value: NumberProperty[int] = Field("SpecificPriorityValue", "Edm.Int32")
    """`SpecificPriorityValue`, set by the service."""
    start_time: DateTimeProperty = Field("StartTime", "Edm.DateTimeOffset")
    """`StartTime`, set by the service."""
    state: EnumerationProperty[JobState] = Field("State", "JobState")
    """`State`, set by the service."""
    type: EnumerationProperty[JobType] = Field("Type", "JobType")
    """`Type`, set by the service."""
    creator_user_key: GuidProperty = Field("CreatorUserKey", "Edm.Guid")
    """`CreatorUserKey`, only in version 20.0, set by the service."""
    entry_point_path: TextProperty = Field("EntryPointPath", "Edm.String")
    """`EntryPointPath`, only in version 20.0, set by the service."""
    error: RecordProperty[JobError] = Field("Error", "JobError")
    """`Error`, only in version 20.0."""
    error_code: TextProperty = Field("ErrorCode", "Edm.String")
    """`ErrorCode`, only in version 20.0, set by the service."""
    fps_context: TextProperty = Field("FpsContext", "Edm.String")
    """`FpsContext`, only in version 20.0, set by the service."""
    fps_properties: TextProperty = Field("FpsProperties", "Edm.String")
    """`FpsProperties`, only in version 20.0, set by the service."""
    job_sub_state: TextProperty = Field("JobSubState", "Edm.String")
    """`JobSubState`, only in version 20.0, set by the service."""
    parent_job_key: GuidProperty = Field("ParentJobKey", "Edm.Guid")
    """`ParentJobKey`, only in version 20.0, set by the service."""
    parent_span_id: TextProperty = Field("ParentSpanId", "Edm.String")
    """`ParentSpanId`, only in version 20.0, set by the service."""
    project_key: GuidProperty = Field("ProjectKey", "Edm.Guid")
    """`ProjectKey`, only in version 20.0, set by the service."""
    root_span_id: TextProperty = Field("RootSpanId", "Edm.String")
    """`RootSpanId`, only in version 20.0, set by the service."""
    serverless_job_type: EnumerationProperty[ServerlessJobType] = Field(
        "ServerlessJobType", "ServerlessJobType"
    )
    """`ServerlessJobType`, only in version 20.0, set by the service."""
    trace_id: TextProperty = Field("TraceId", "Edm.String")
    """`TraceId`, only in version 20.0, set by the service."""


class SimpleMachine(Record):
    """Machine as described inside webhook payloads, with key, name, type and scope.

    Complex type ``UiPath.Server.Configuration.OData.SimpleMachineDto``.
    """

    __slots__ = ()
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    key: GuidProperty = Field("Key", "Edm.Guid")
    name: TextProperty = Field("Name", "Edm.String")
    scope: EnumerationProperty[MachineScope] = Field("Scope", "MachineScope")
    service_user_name: TextProperty = Field("ServiceUserName", "Edm.String")
    type: EnumerationProperty[MachineType] = Field("Type", "MachineType")


class SimpleRelease(Record):
    """Process in reduced form, as linked from jobs.

    Entity type ``UiPath.Server.Configuration.OData.SimpleReleaseDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    arguments: RecordProperty[ArgumentMetadata] = Field("Arguments", "ArgumentMetadata")
    auto_update: BooleanProperty = Field("AutoUpdate", "Edm.Boolean")
    automation_hub_idea_url: TextProperty = Field("AutomationHubIdeaUrl", "Edm.String")
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    creator_user_id: NumberProperty[int] = Field("CreatorUserId", "Edm.Int64")
    description: TextProperty = Field("Description", "Edm.String")
    entry_point_id: NumberProperty[int] = Field("EntryPointId", "Edm.Int64")
    entry_point_path: TextProperty = Field("EntryPointPath", "Edm.String")
    environment_id: NumberProperty[int] = Field("EnvironmentId", "Edm.Int64")
    environment_name: TextProperty = Field("EnvironmentName", "Edm.String")
    feed_id: GuidProperty = Field("FeedId", "Edm.Guid")
    hidden_for_attended_user: BooleanProperty = Field("HiddenForAttendedUser", "Edm.Boolean")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    input_arguments: TextProperty = Field("InputArguments", "Edm.String")
    """`InputArguments`, at most 10000 characters."""
    is_attended: BooleanProperty = Field("IsAttended", "Edm.Boolean")
    is_compiled: BooleanProperty = Field("IsCompiled", "Edm.Boolean")
    is_latest_version: BooleanProperty = Field("IsLatestVersion", "Edm.Boolean")
    is_process_deleted: BooleanProperty = Field("IsProcessDeleted", "Edm.Boolean")
    job_priority: EnumerationProperty[JobPriority] = Field("JobPriority", "JobPriority")
    key: TextProperty = Field("Key", "Edm.String")
    last_modification_time: DateTimeProperty = Field("LastModificationTime", "Edm.DateTimeOffset")
    last_modifier_user_id: NumberProperty[int] = Field("LastModifierUserId", "Edm.Int64")
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, required."""
    organization_unit_fully_qualified_name: TextProperty = Field(
        "OrganizationUnitFullyQualifiedName", "Edm.String"
    )
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    process_key: TextProperty = Field("ProcessKey", "Edm.String")
    """`ProcessKey`, required."""
    process_settings: RecordProperty[ProcessSettings] = Field("ProcessSettings", "ProcessSettings")
    process_type: EnumerationProperty[ProcessType] = Field("ProcessType", "ProcessType")
    process_version: TextProperty = Field("ProcessVersion", "Edm.String")
    """`ProcessVersion`, required."""
    remote_control_access: EnumerationProperty[RemoteControlAccess] = Field(
        "RemoteControlAccess", "RemoteControlAccess"
    )
    requires_user_interaction: BooleanProperty = Field("RequiresUserInteraction", "Edm.Boolean")
    robot_size: EnumerationProperty[RobotSize] = Field("RobotSize", "RobotSize")
    specific_priority_value: NumberProperty[int] = Field("SpecificPriorityValue", "Edm.Int32")
    supports_multiple_entry_points: BooleanProperty = Field(
        "SupportsMultipleEntryPoints", "Edm.Boolean"
    )
    tags: CollectionProperty[Tag] = Field("Tags", "[Tag]")
    target_framework: EnumerationProperty[TargetFramework] = Field(
        "TargetFramework", "TargetFramework"
    )
    video_recording_settings: RecordProperty[VideoRecordingSettings] = Field(
        "VideoRecordingSettings", "VideoRecordingSettings"
    )
    current_version: RecordProperty[ReleaseVersion] = Field(
        "CurrentVersion", "ReleaseVersion", navigation=True
    )
    entry_point: RecordProperty[EntryPoint] = Field("EntryPoint", "EntryPoint", navigation=True)
    environment: RecordProperty[Environment] = Field("Environment", "Environment", navigation=True)
    release_versions: CollectionProperty[ReleaseVersion] = Field(
        "ReleaseVersions", "[ReleaseVersion]", navigation=True
    )
    auto_create_connected_triggers: BooleanProperty = Field(
        "AutoCreateConnectedTriggers", "Edm.Boolean"
    )
    """`AutoCreateConnectedTriggers`, only in version 20.0."""
    environment_variables: TextProperty = Field("EnvironmentVariables", "Edm.String")
    """`EnvironmentVariables`, only in version 20.0, at most 4000 characters."""
    folder_key: GuidProperty = Field("FolderKey", "Edm.Guid")
    """`FolderKey`, only in version 20.0."""
    is_conversational: BooleanProperty = Field("IsConversational", "Edm.Boolean")
    """`IsConversational`, only in version 20.0."""
    min_required_robot_version: TextProperty = Field("MinRequiredRobotVersion", "Edm.String")
    """`MinRequiredRobotVersion`, only in version 20.0."""
    project_key: GuidProperty = Field("ProjectKey", "Edm.Guid")
    """`ProjectKey`, only in version 20.0."""
    publisher_license: EnumerationProperty[PublisherLicenseType] = Field(
        "PublisherLicense", "PublisherLicenseType"
    )
    """`PublisherLicense`, only in version 20.0."""
    resource_overwrites: CollectionProperty[ResourceOverwrite] = Field(
        "ResourceOverwrites", "[ResourceOverwrite]"
    )
    """`ResourceOverwrites`, only in version 20.0."""
    slug: TextProperty = Field("Slug", "Edm.String")
    """`Slug`, only in version 20.0."""
    target_runtime: TextProperty = Field("TargetRuntime", "Edm.String")
    """`TargetRuntime`, only in version 20.0."""


class SimpleReleaseEvent(Record):
    """Process as described inside webhook payloads, with key, name, package and type.

    Complex type ``UiPath.Server.Configuration.OData.SimpleReleaseEventDto``.
    """

    __slots__ = ()
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    key: TextProperty = Field("Key", "Edm.String")
    name: TextProperty = Field("Name", "Edm.String")
    process_key: TextProperty = Field("ProcessKey", "Edm.String")
    process_type: EnumerationProperty[ProcessType] = Field("ProcessType", "ProcessType")
    """`ProcessType`, only in version 20.0."""
    target_runtime: TextProperty = Field("TargetRuntime", "Edm.String")
    """`TargetRuntime`, only in version 20.0."""


class SimpleRobot(Record):
    """Robot in reduced form, as linked from jobs, queue items and environments.

    Entity type ``UiPath.Server.Configuration.OData.SimpleRobotDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    creator_user_id: NumberProperty[int] = Field("CreatorUserId", "Edm.Int64")
    credential_store_id: NumberProperty[int] = Field("CredentialStoreId", "Edm.Int64")
    credential_type: EnumerationProperty[CredentialType] = Field("CredentialType", "CredentialType")
    description: TextProperty = Field("Description", "Edm.String")
    """`Description`, at most 500 characters."""
    enabled: BooleanProperty = Field("Enabled", "Edm.Boolean")
    execution_settings: MapProperty[Json] = Field("ExecutionSettings", "{Edm.Untyped}")
    external_name: TextProperty = Field("ExternalName", "Edm.String")
    """`ExternalName`, at most 450 characters."""
    hosting_type: EnumerationProperty[RobotHostingType] = Field("HostingType", "RobotHostingType")
    """`HostingType`, required."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    is_external_licensed: BooleanProperty = Field("IsExternalLicensed", "Edm.Boolean")
    last_modification_time: DateTimeProperty = Field("LastModificationTime", "Edm.DateTimeOffset")
    last_modifier_user_id: NumberProperty[int] = Field("LastModifierUserId", "Edm.Int64")
    license_key: TextProperty = Field("LicenseKey", "Edm.String", secret=True)
    """`LicenseKey`, a secret, at most 255 characters."""
    limit_concurrent_execution: BooleanProperty = Field("LimitConcurrentExecution", "Edm.Boolean")
    machine_id: NumberProperty[int] = Field("MachineId", "Edm.Int64")
    machine_name: TextProperty = Field("MachineName", "Edm.String")
    """`MachineName`, at most 450 characters."""
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, required, at most 19 characters."""
    password: TextProperty = Field("Password", "Edm.String", secret=True)
    """`Password`, a secret, at most 100 characters."""
    provision_type: EnumerationProperty[RobotProvisionType] = Field(
        "ProvisionType", "RobotProvisionType"
    )
    robot_environments: TextProperty = Field("RobotEnvironments", "Edm.String")
    type: EnumerationProperty[RobotType] = Field("Type", "RobotType")
    """`Type`, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    username: TextProperty = Field("Username", "Edm.String")
    """`Username`, at most 100 characters."""
    environments: CollectionProperty[Environment] = Field(
        "Environments", "[Environment]", navigation=True
    )


class SimpleRobotEvent(Record):
    """Robot as described inside webhook payloads, with key, name, machine and type.

    Complex type ``UiPath.Server.Configuration.OData.SimpleRobotEventDto``.
    """

    __slots__ = ()
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    key: GuidProperty = Field("Key", "Edm.Guid")
    local_system_account: TextProperty = Field("LocalSystemAccount", "Edm.String")
    machine_name: TextProperty = Field("MachineName", "Edm.String")
    name: TextProperty = Field("Name", "Edm.String")
    type: EnumerationProperty[RobotType] = Field("Type", "RobotType")


class SimpleRole(Record):
    """Role a user holds in a folder, with its type and the folder it was inherited from.

    Complex type ``UiPath.Server.Configuration.OData.SimpleRoleDto``.
    """

    __slots__ = ()
    id: NumberProperty[int] = Field("Id", "Edm.Int32")
    name: TextProperty = Field("Name", "Edm.String")
    inherited_from_folder: RecordProperty[SimpleFolder] = Field(
        "InheritedFromFolder", "SimpleFolder"
    )
    origin: EnumerationProperty[RoleOrigin] = Field("Origin", "RoleOrigin")
    role_type: EnumerationProperty[RoleType] = Field("RoleType", "RoleType")


class SimpleUser(Record):
    """User in reduced form, as linked from jobs and queue items.

    Entity type ``UiPath.Server.Configuration.OData.SimpleUserDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    account_id: TextProperty = Field("AccountId", "Edm.String")
    authentication_source: TextProperty = Field("AuthenticationSource", "Edm.String")
    bypass_basic_auth_restriction: BooleanProperty = Field(
        "BypassBasicAuthRestriction", "Edm.Boolean"
    )
    """`BypassBasicAuthRestriction`, only in version 17.0, deprecated."""
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    creator_user_id: NumberProperty[int] = Field("CreatorUserId", "Edm.Int64")
    directory_identifier: TextProperty = Field("DirectoryIdentifier", "Edm.String")
    domain: TextProperty = Field("Domain", "Edm.String")
    email_address: TextProperty = Field("EmailAddress", "Edm.String")
    """`EmailAddress`, at most 256 characters."""
    full_name: TextProperty = Field("FullName", "Edm.String")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    is_active: BooleanProperty = Field("IsActive", "Edm.Boolean")
    """`IsActive`, deprecated."""
    is_email_confirmed: BooleanProperty = Field("IsEmailConfirmed", "Edm.Boolean")
    """`IsEmailConfirmed`, only in version 17.0."""
    is_external_licensed: BooleanProperty = Field("IsExternalLicensed", "Edm.Boolean")
    key: GuidProperty = Field("Key", "Edm.Guid")
    last_login_time: DateTimeProperty = Field("LastLoginTime", "Edm.DateTimeOffset")
    last_modification_time: DateTimeProperty = Field("LastModificationTime", "Edm.DateTimeOffset")
    last_modifier_user_id: NumberProperty[int] = Field("LastModifierUserId", "Edm.Int64")
    license_type: EnumerationProperty[RobotType] = Field("LicenseType", "RobotType")
    login_providers: ValuesProperty[str, TextExpression] = Field("LoginProviders", "[Edm.String]")
    may_have_personal_workspace: BooleanProperty = Field("MayHavePersonalWorkspace", "Edm.Boolean")
    may_have_robot_session: BooleanProperty = Field("MayHaveRobotSession", "Edm.Boolean")
    may_have_unattended_session: BooleanProperty = Field("MayHaveUnattendedSession", "Edm.Boolean")
    may_have_user_session: BooleanProperty = Field("MayHaveUserSession", "Edm.Boolean")
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, at most 1024 characters."""
    notification_subscription: RecordProperty[UserNotificationSubscription] = Field(
        "NotificationSubscription", "UserNotificationSubscription"
    )
    password: TextProperty = Field("Password", "Edm.String", secret=True)
    """`Password`, a secret, deprecated."""
    provision_type: EnumerationProperty[UserProvisionType] = Field(
        "ProvisionType", "UserProvisionType"
    )
    robot_provision: RecordProperty[AttendedRobot] = Field("RobotProvision", "AttendedRobot")
    roles_list: ValuesProperty[str, TextExpression] = Field("RolesList", "[Edm.String]")
    surname: TextProperty = Field("Surname", "Edm.String")
    """`Surname`, at most 1024 characters."""
    tenancy_name: TextProperty = Field("TenancyName", "Edm.String")
    tenant_display_name: TextProperty = Field("TenantDisplayName", "Edm.String")
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    tenant_key: TextProperty = Field("TenantKey", "Edm.String")
    type: EnumerationProperty[UserType] = Field("Type", "UserType")
    unattended_robot: RecordProperty[UnattendedRobot] = Field("UnattendedRobot", "UnattendedRobot")
    update_policy: RecordProperty[UpdatePolicy] = Field("UpdatePolicy", "UpdatePolicy")
    user_name: TextProperty = Field("UserName", "Edm.String")
    organization_units: CollectionProperty[OrganizationUnit] = Field(
        "OrganizationUnits", "[OrganizationUnit]", navigation=True
    )
    """`OrganizationUnits`, deprecated."""
    user_roles: CollectionProperty[UserRole] = Field("UserRoles", "[UserRole]", navigation=True)
    explicit_may_have_personal_workspace: BooleanProperty = Field(
        "ExplicitMayHavePersonalWorkspace", "Edm.Boolean"
    )
    """`ExplicitMayHavePersonalWorkspace`, only in version 20.0."""
    explicit_may_have_robot_session: BooleanProperty = Field(
        "ExplicitMayHaveRobotSession", "Edm.Boolean"
    )
    """`ExplicitMayHaveRobotSession`, only in version 20.0."""
    explicit_may_have_user_session: BooleanProperty = Field(
        "ExplicitMayHaveUserSession", "Edm.Boolean"
    )
    """`ExplicitMayHaveUserSession`, only in version 20.0."""
    explicit_restrict_to_personal_workspace: BooleanProperty = Field(
        "ExplicitRestrictToPersonalWorkspace", "Edm.Boolean"
    )
    """`ExplicitRestrictToPersonalWorkspace`, only in version 20.0."""
    external_roles: ValuesProperty[str, TextExpression] = Field("ExternalRoles", "[Edm.String]")
    """`ExternalRoles`, only in version 20.0."""
    has_only_inherited_privileges: BooleanProperty = Field(
        "HasOnlyInheritedPrivileges", "Edm.Boolean"
    )
    """`HasOnlyInheritedPrivileges`, only in version 20.0."""
    restrict_to_personal_workspace: BooleanProperty = Field(
        "RestrictToPersonalWorkspace", "Edm.Boolean"
    )
    """`RestrictToPersonalWorkspace`, only in version 20.0."""


class SimpleUserEntity(Record):
    """User, group or account as listed under a role, with type and the robots it may have.

    Complex type ``UiPath.Server.Configuration.OData.SimpleUserEntityDto``.
    """

    __slots__ = ()
    assigned_to_folder_ids: ValuesProperty[int, NumberExpression[int]] = Field(
        "AssignedToFolderIds", "[Edm.Int64]"
    )
    """`AssignedToFolderIds`, only in version 17.0."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    is_inherited: BooleanProperty = Field("IsInherited", "Edm.Boolean")
    may_have_attended: BooleanProperty = Field("MayHaveAttended", "Edm.Boolean")
    may_have_unattended: BooleanProperty = Field("MayHaveUnattended", "Edm.Boolean")
    type: EnumerationProperty[UserType] = Field("Type", "UserType")
    user_name: TextProperty = Field("UserName", "Edm.String")
    is_active: BooleanProperty = Field("IsActive", "Edm.Boolean")
    """`IsActive`, only in version 20.0."""
    key: GuidProperty = Field("Key", "Edm.Guid")
    """`Key`, only in version 20.0."""
    source: FlagsProperty[SourceType] = Field("Source", "SourceType")
    """`Source`, only in version 20.0."""


class SmtpSettingModel(Record):
    """Mail server settings: host, port, encryption, credentials and default sender.

    Complex type ``UiPath.Server.Configuration.OData.SmtpSettingModel``.
    """

    __slots__ = ()
    default_from_address: TextProperty = Field("DefaultFromAddress", "Edm.String")
    default_from_display_name: TextProperty = Field("DefaultFromDisplayName", "Edm.String")
    domain: TextProperty = Field("Domain", "Edm.String")
    enable_ssl: BooleanProperty = Field("EnableSsl", "Edm.Boolean")
    host: TextProperty = Field("Host", "Edm.String")
    """`Host`, required."""
    password: TextProperty = Field("Password", "Edm.String", secret=True)
    """`Password`, a secret."""
    port: NumberProperty[int] = Field("Port", "Edm.Int32")
    """`Port`, required."""
    use_default_credentials: BooleanProperty = Field("UseDefaultCredentials", "Edm.Boolean")
    user_name: TextProperty = Field("UserName", "Edm.String")


class SolutionFolder(Record):
    """Folder that belongs to a solution, with its path there and its subfolders.

    Entity type ``UiPath.Server.Configuration.OData.SolutionFolderDto``.

    Only in version 20.0.
    """

    __slots__ = ()
    __key__ = ("id",)
    description: TextProperty = Field("Description", "Edm.String")
    """`Description`, only in version 20.0, at most 500 characters."""
    display_name: TextProperty = Field("DisplayName", "Edm.String")
    """`DisplayName`, only in version 20.0, required, at most 115 characters."""
    feed_type: EnumerationProperty[FeedType] = Field("FeedType", "FeedType")
    """`FeedType`, only in version 20.0."""
    folder_type: EnumerationProperty[FolderType] = Field("FolderType", "FolderType")
    """`FolderType`, only in version 20.0."""
    fully_qualified_name: TextProperty = Field("FullyQualifiedName", "Edm.String")
    """`FullyQualifiedName`, only in version 20.0."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    """`Id`, only in version 20.0."""
    is_personal: BooleanProperty = Field("IsPersonal", "Edm.Boolean")
    """`IsPersonal`, only in version 17.0, set by the service."""
    key: GuidProperty = Field("Key", "Edm.Guid")
    """`Key`, only in version 20.0."""
    parent_id: NumberProperty[int] = Field("ParentId", "Edm.Int64")
    """`ParentId`, only in version 20.0."""
    parent_key: GuidProperty = Field("ParentKey", "Edm.Guid")
    """`ParentKey`, only in version 20.0."""
    permission_model: EnumerationProperty[FolderPermissionModel] = Field(
        "PermissionModel", "FolderPermissionModel"
    )
    """`PermissionModel`, only in version 20.0."""
    provision_type: EnumerationProperty[RobotProvisionType] = Field(
        "ProvisionType", "RobotProvisionType"
    )
    """`ProvisionType`, only in version 20.0."""
    fully_qualified_name_orderable: TextProperty = Field(
        "FullyQualifiedNameOrderable", "Edm.String"
    )
    """`FullyQualifiedNameOrderable`, only in version 20.0."""
    is_active: BooleanProperty = Field("IsActive", "Edm.Boolean")
    """`IsActive`, only in version 20.0."""
    reserved_options: TextProperty = Field("ReservedOptions", "Edm.String")
    """`ReservedOptions`, only in version 20.0."""
    solution_fully_qualified_name: TextProperty = Field("SolutionFullyQualifiedName", "Edm.String")
    """`SolutionFullyQualifiedName`, only in version 20.0."""
    sub_folders: CollectionProperty[SolutionFolder] = Field(
        "SubFolders", "[SolutionFolder]", navigation=True
    )
    """`SubFolders`, only in version 20.0."""


class StartProcess(Record):
    """Settings for starting jobs: process, number, robots and machines, arguments, priority and
    stop rules.

    Complex type ``UiPath.Server.Configuration.OData.StartProcessDto``.
    """

    __slots__ = ()
    alert_pending_expression: TextProperty = Field("AlertPendingExpression", "Edm.String")
    alert_running_expression: TextProperty = Field("AlertRunningExpression", "Edm.String")
    batch_execution_key: GuidProperty = Field("BatchExecutionKey", "Edm.Guid")
    input_arguments: TextProperty = Field("InputArguments", "Edm.String")
    """`InputArguments`, at most 10000 characters."""
    job_priority: EnumerationProperty[JobPriority] = Field("JobPriority", "JobPriority")
    jobs_count: NumberProperty[int] = Field("JobsCount", "Edm.Int32")
    kill_process_expression: TextProperty = Field("KillProcessExpression", "Edm.String")
    machine_robots: CollectionProperty[MachineRobot] = Field("MachineRobots", "[MachineRobot]")
    machine_session_ids: ValuesProperty[int, NumberExpression[int]] = Field(
        "MachineSessionIds", "[Edm.Int64]"
    )
    no_of_robots: NumberProperty[int] = Field("NoOfRobots", "Edm.Int32")
    """`NoOfRobots`, deprecated."""
    reference: TextProperty = Field("Reference", "Edm.String")
    """`Reference`, at most 128 characters."""
    release_key: TextProperty = Field("ReleaseKey", "Edm.String")
    remote_control_access: EnumerationProperty[RemoteControlAccess] = Field(
        "RemoteControlAccess", "RemoteControlAccess"
    )
    requires_user_interaction: BooleanProperty = Field("RequiresUserInteraction", "Edm.Boolean")
    resume_on_same_context: BooleanProperty = Field("ResumeOnSameContext", "Edm.Boolean")
    robot_ids: ValuesProperty[int, NumberExpression[int]] = Field("RobotIds", "[Edm.Int64]")
    run_as_me: BooleanProperty = Field("RunAsMe", "Edm.Boolean")
    runtime_type: EnumerationProperty[RobotType] = Field("RuntimeType", "RobotType")
    source: EnumerationProperty[JobSource] = Field("Source", "JobSource")
    specific_priority_value: NumberProperty[int] = Field("SpecificPriorityValue", "Edm.Int32")
    stop_process_expression: TextProperty = Field("StopProcessExpression", "Edm.String")
    stop_strategy: EnumerationProperty[StopStrategy] = Field("StopStrategy", "StopStrategy")
    strategy: EnumerationProperty[StartStrategy] = Field("Strategy", "StartStrategy")
    target_framework: EnumerationProperty[TargetFramework] = Field(
        "TargetFramework", "TargetFramework"
    )
    transaction_id: GuidProperty = Field("TransactionId", "Edm.Guid")
    """`TransactionId`, only in version 17.0."""
    apply_user_resource_overwrites: BooleanProperty = Field(
        "ApplyUserResourceOverwrites", "Edm.Boolean"
    )
    """`ApplyUserResourceOverwrites`, only in version 20.0."""
    autopilot_for_robots: RecordProperty[AutopilotForRobotsSettings] = Field(
        "AutopilotForRobots", "AutopilotForRobotsSettings"
    )
    """`AutopilotForRobots`, only in version 20.0."""
    enable_autopilot_healing: BooleanProperty = Field("EnableAutopilotHealing", "Edm.Boolean")
    """`EnableAutopilotHealing`, only in version 20.0."""
    entry_point_path: TextProperty = Field("EntryPointPath", "Edm.String")
    """`EntryPointPath`, only in version 20.0."""
    environment_variables: TextProperty = Field("EnvironmentVariables", "Edm.String")
    """`EnvironmentVariables`, only in version 20.0, at most 4000 characters."""
    fps_context: TextProperty = Field("FpsContext", "Edm.String")
    """`FpsContext`, only in version 20.0, at most 2048 characters."""
    fps_properties: TextProperty = Field("FpsProperties", "Edm.String")
    """`FpsProperties`, only in version 20.0, at most 4000 characters."""
    input_file: GuidProperty = Field("InputFile", "Edm.Guid")
    """`InputFile`, only in version 20.0."""
    machine_infra_target: RecordProperty[JobMachineInfraTarget] = Field(
        "MachineInfraTarget", "JobMachineInfraTarget"
    )
    """`MachineInfraTarget`, only in version 20.0."""
    parent_operation_id: TextProperty = Field("ParentOperationId", "Edm.String")
    """`ParentOperationId`, only in version 20.0, at most 128 characters."""
    parent_span_id: TextProperty = Field("ParentSpanId", "Edm.String")
    """`ParentSpanId`, only in version 20.0, at most 255 characters."""
    profiling_options: TextProperty = Field("ProfilingOptions", "Edm.String")
    """`ProfilingOptions`, only in version 20.0, at most 4000 characters."""
    release_name: TextProperty = Field("ReleaseName", "Edm.String")
    """`ReleaseName`, only in version 20.0."""
    release_version: TextProperty = Field("ReleaseVersion", "Edm.String")
    """`ReleaseVersion`, only in version 20.0."""
    root_span_id: TextProperty = Field("RootSpanId", "Edm.String")
    """`RootSpanId`, only in version 20.0, at most 255 characters."""
    sap_passport: TextProperty = Field("SapPassport", "Edm.String")
    """`SapPassport`, only in version 20.0."""
    target_runtime: TextProperty = Field("TargetRuntime", "Edm.String")
    """`TargetRuntime`, only in version 20.0."""
    trace_id: TextProperty = Field("TraceId", "Edm.String")
    """`TraceId`, only in version 20.0, at most 255 characters."""
    trigger_id: GuidProperty = Field("TriggerId", "Edm.Guid")
    """`TriggerId`, only in version 20.0."""
    user_keys: ValuesProperty[UUID, GuidExpression] = Field("UserKeys", "[Edm.Guid]")
    """`UserKeys`, only in version 20.0."""
    video_recording_settings: RecordProperty[VideoRecordingSettings] = Field(
        "VideoRecordingSettings", "VideoRecordingSettings"
    )
    """`VideoRecordingSettings`, only in version 20.0."""
    attachments: CollectionProperty[JobAttachment] = Field(
        "Attachments", "[JobAttachment]", navigation=True
    )
    """`Attachments`, only in version 20.0."""


class StcTaskUpdateEvent(Record):
    """Payload of the webhook event stc.task.update, naming the task record that was updated.

    Complex type ``UiPath.Server.Configuration.OData.StcTaskUpdateEventDto``.

    Only in version 20.0.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    """`EntityKey`, only in version 20.0."""
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, only in version 20.0, required, at most 50 characters."""
    event_source_id: NumberProperty[int] = Field("EventSourceId", "Edm.Int64")
    """`EventSourceId`, only in version 20.0, set by the service."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    """`EventTime`, only in version 20.0."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    """`Id`, only in version 20.0."""
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    """`OrganizationUnitId`, only in version 20.0."""
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    """`OrganizationUnitKey`, only in version 20.0."""
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    """`TenantId`, only in version 20.0."""
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, only in version 20.0, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, only in version 20.0, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    """`UserId`, only in version 20.0."""
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class Tag(Record):
    """Label put on an object, with a name and optionally a value, each also in display form.

    Complex type ``UiPath.Server.Configuration.OData.TagDto``.
    """

    __slots__ = ()
    display_name: TextProperty = Field("DisplayName", "Edm.String")
    """`DisplayName`, at most 256 characters."""
    display_value: TextProperty = Field("DisplayValue", "Edm.String")
    """`DisplayValue`, at most 256 characters."""
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, required, at most 256 characters."""
    value: TextProperty = Field("Value", "Edm.String")
    """`Value`, at most 256 characters."""


class TaskAssignmentChangedEvent(Record):
    """Payload of the webhook event task.assignmentChanged, listing tasks with old and new assignee.

    Complex type ``UiPath.Server.Configuration.OData.TaskAssignmentChangedEventDto``.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, required, at most 50 characters."""
    event_source_id: NumberProperty[int] = Field("EventSourceId", "Edm.Int64")
    """`EventSourceId`, set by the service."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    tasks: CollectionProperty[WebhookTaskAssignmentChanged] = Field(
        "Tasks", "[WebhookTaskAssignmentChanged]"
    )
    """`Tasks`, set by the service."""
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class TaskAssignment(Record):
    """Link between a task and one of the users it is assigned to.

    Entity type ``UiPath.Server.Configuration.OData.TaskAssignmentDto``.

    Only in version 20.0.
    """

    __slots__ = ()
    __key__ = ("id",)
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    """`Id`, only in version 20.0."""
    assignee: RecordProperty[UserLoginInfo] = Field("Assignee", "UserLoginInfo", navigation=True)
    """`Assignee`, only in version 20.0."""
    task: RecordProperty[Task] = Field("Task", "Task", navigation=True)
    """`Task`, only in version 20.0."""


class TaskAssignmentRequest(Record):
    """Task to assign and the users or groups, by id, name or e-mail, who get it.

    Complex type ``UiPath.Server.Configuration.OData.TaskAssignmentRequest``.
    """

    __slots__ = ()
    task_id: NumberProperty[int] = Field("TaskId", "Edm.Int64")
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    user_name_or_email: TextProperty = Field("UserNameOrEmail", "Edm.String")
    """`UserNameOrEmail`, at most 256 characters."""
    assignee_names_or_emails: ValuesProperty[str, TextExpression] = Field(
        "AssigneeNamesOrEmails", "[Edm.String]"
    )
    """`AssigneeNamesOrEmails`, only in version 20.0."""
    assignee_user_ids: ValuesProperty[int, NumberExpression[int]] = Field(
        "AssigneeUserIds", "[Edm.Int64]"
    )
    """`AssigneeUserIds`, only in version 20.0."""
    assignment_criteria: EnumerationProperty[TaskAssignmentCriteria] = Field(
        "AssignmentCriteria", "TaskAssignmentCriteria"
    )
    """`AssignmentCriteria`, only in version 20.0."""


class TaskAssignmentRequestWithFolderAdminInfo(Record):
    """Task assignment with what the server knows of the rights of the person assigning.

    Complex type ``UiPath.Server.Configuration.OData.TaskAssignmentRequestWithFolderAdminInfo``.

    Only in version 20.0.
    """

    __slots__ = ()
    task_id: NumberProperty[int] = Field("TaskId", "Edm.Int64")
    """`TaskId`, only in version 20.0."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    """`UserId`, only in version 20.0."""
    user_name_or_email: TextProperty = Field("UserNameOrEmail", "Edm.String")
    """`UserNameOrEmail`, only in version 20.0, at most 256 characters."""
    assignee_names_or_emails: ValuesProperty[str, TextExpression] = Field(
        "AssigneeNamesOrEmails", "[Edm.String]"
    )
    """`AssigneeNamesOrEmails`, only in version 20.0."""
    assignee_user_ids: ValuesProperty[int, NumberExpression[int]] = Field(
        "AssigneeUserIds", "[Edm.Int64]"
    )
    """`AssigneeUserIds`, only in version 20.0."""
    assignment_criteria: EnumerationProperty[TaskAssignmentCriteria] = Field(
        "AssignmentCriteria", "TaskAssignmentCriteria"
    )
    """`AssignmentCriteria`, only in version 20.0."""
    can_self_assign_task: BooleanProperty = Field("CanSelfAssignTask", "Edm.Boolean")
    """`CanSelfAssignTask`, only in version 20.0."""
    is_assigner_admin_for_task_organization_unit_id: BooleanProperty = Field(
        "IsAssignerAdminForTaskOrganizationUnitId", "Edm.Boolean"
    )
    """`IsAssignerAdminForTaskOrganizationUnitId`, only in version 20.0."""
    is_self_task_assign_notification_applicable: BooleanProperty = Field(
        "IsSelfTaskAssignNotificationApplicable", "Edm.Boolean"
    )
    """`IsSelfTaskAssignNotificationApplicable`, only in version 20.0."""
    operation_performed_by_user_name: TextProperty = Field(
        "OperationPerformedByUserName", "Edm.String"
    )
    """`OperationPerformedByUserName`, only in version 20.0."""


class TaskCompletedEvent(Record):
    """Payload of the webhook event task.completed, listing the finished tasks with the action
    chosen.

    Complex type ``UiPath.Server.Configuration.OData.TaskCompletedEventDto``.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, required, at most 50 characters."""
    event_source_id: NumberProperty[int] = Field("EventSourceId", "Edm.Int64")
    """`EventSourceId`, set by the service."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    tasks: CollectionProperty[WebhookTaskCompleted] = Field("Tasks", "[WebhookTaskCompleted]")
    """`Tasks`, set by the service."""
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    result_reference: TextProperty = Field("ResultReference", "Edm.String")
    """`ResultReference`, only in version 20.0."""
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class TaskCreatedEvent(Record):
    """Payload of the webhook event task.created, listing the new tasks.

    Complex type ``UiPath.Server.Configuration.OData.TaskCreatedEventDto``.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, required, at most 50 characters."""
    event_source_id: NumberProperty[int] = Field("EventSourceId", "Edm.Int64")
    """`EventSourceId`, set by the service."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    tasks: CollectionProperty[WebhookTaskCreated] = Field("Tasks", "[WebhookTaskCreated]")
    """`Tasks`, set by the service."""
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class TaskData(Record):
    """Action-center task with its data, status, assignees and the job waiting for it.

    Complex type ``UiPath.Server.Configuration.OData.TaskDataDto``.
    """

    __slots__ = ()
    action: TextProperty = Field("action", "Edm.String")
    assigned_to_user_id: NumberProperty[int] = Field("assignedToUserId", "Edm.Int64")
    completion_time: DateTimeProperty = Field("completionTime", "Edm.DateTimeOffset")
    creation_time: DateTimeProperty = Field("creationTime", "Edm.DateTimeOffset")
    creator_job_key: GuidProperty = Field("creatorJobKey", "Edm.Guid")
    creator_user_id: NumberProperty[int] = Field("creatorUserId", "Edm.Int64")
    data: UntypedProperty = Field("data", "Edm.Untyped")
    deleter_user_id: NumberProperty[int] = Field("deleterUserId", "Edm.Int64")
    deletion_time: DateTimeProperty = Field("deletionTime", "Edm.DateTimeOffset")
    external_tag: TextProperty = Field("externalTag", "Edm.String")
    id: NumberProperty[int] = Field("id", "Edm.Int64")
    is_deleted: BooleanProperty = Field("isDeleted", "Edm.Boolean")
    last_assigned_time: DateTimeProperty = Field("lastAssignedTime", "Edm.DateTimeOffset")
    last_modification_time: DateTimeProperty = Field("lastModificationTime", "Edm.DateTimeOffset")
    last_modifier_user_id: NumberProperty[int] = Field("lastModifierUserId", "Edm.Int64")
    organization_unit_fully_qualified_name: TextProperty = Field(
        "organizationUnitFullyQualifiedName", "Edm.String"
    )
    organization_unit_id: NumberProperty[int] = Field("organizationUnitId", "Edm.Int64")
    priority: EnumerationProperty[TaskPriority] = Field("priority", "TaskPriority")
    status: EnumerationProperty[TaskStatus] = Field("status", "TaskStatus")
    tags: CollectionProperty[Tag] = Field("tags", "[Tag]")
    title: TextProperty = Field("title", "Edm.String")
    type: EnumerationProperty[TaskType] = Field("type", "TaskType")
    wait_job_key: GuidProperty = Field("waitJobKey", "Edm.Guid")
    wait_job_state: EnumerationProperty[JobState] = Field("waitJobState", "JobState")
    assigned_to_user: RecordProperty[UserLoginInfo] = Field(
        "assignedToUser", "UserLoginInfo", navigation=True
    )
    is_current_user_in_all_user_assigned_group: BooleanProperty = Field(
        "isCurrentUserInAllUserAssignedGroup", "Edm.Boolean"
    )
    """`isCurrentUserInAllUserAssignedGroup`, only in version 20.0."""
    key: GuidProperty = Field("key", "Edm.Guid")
    """`key`, only in version 20.0."""
    parent_operation_id: TextProperty = Field("parentOperationId", "Edm.String")
    """`parentOperationId`, only in version 20.0."""
    processing_time: NumberProperty[int] = Field("processingTime", "Edm.Int32")
    """`processingTime`, only in version 20.0."""
    task_assignment_criteria: EnumerationProperty[TaskAssignmentCriteria] = Field(
        "taskAssignmentCriteria", "TaskAssignmentCriteria"
    )
    """`taskAssignmentCriteria`, only in version 20.0."""
    task_sla_details: CollectionProperty[TaskSlaDetail] = Field("taskSlaDetails", "[TaskSlaDetail]")
    """`taskSlaDetails`, only in version 20.0."""
    task_source: RecordProperty[TaskSource] = Field("taskSource", "TaskSource")
    """`taskSource`, only in version 20.0."""
    completed_by_user: RecordProperty[UserLoginInfo] = Field(
        "completedByUser", "UserLoginInfo", navigation=True
    )
    """`completedByUser`, only in version 20.0."""
    task_assignees: CollectionProperty[UserLoginInfo] = Field(
        "taskAssignees", "[UserLoginInfo]", navigation=True
    )
    """`taskAssignees`, only in version 20.0."""


class TaskDefinitionPropertiesRequest(Record):
    """Schema and allowed actions for a new version of a task definition.

    Complex type ``UiPath.Server.Configuration.OData.TaskDefinitionPropertiesRequest``.
    """

    __slots__ = ()
    allowed_actions: ValuesProperty[str, TextExpression] = Field("allowedActions", "[Edm.String]")
    schema: TextProperty = Field("schema", "Edm.String")


class TaskDefintionAssociatedVersions(Record):
    """One version number of a task definition, with author and date.

    Complex type ``UiPath.Server.Configuration.OData.TaskDefintionAssociatedVersionsDto``.
    """

    __slots__ = ()
    creation_date: DateTimeProperty = Field("CreationDate", "Edm.DateTimeOffset")
    user_name: TextProperty = Field("UserName", "Edm.String")
    version: NumberProperty[int] = Field("Version", "Edm.Int32")


class TaskDeletedEvent(Record):
    """Payload of the webhook event task.deleted, listing the tasks and who deleted them.

    Complex type ``UiPath.Server.Configuration.OData.TaskDeletedEventDto``.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, required, at most 50 characters."""
    event_source_id: NumberProperty[int] = Field("EventSourceId", "Edm.Int64")
    """`EventSourceId`, set by the service."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    tasks: CollectionProperty[WrappedTaskDeleted] = Field("Tasks", "[WrappedTaskDeleted]")
    """`Tasks`, set by the service."""
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class TaskForm(Record):
    """Form task with both its data and its form layout, ready to be rendered.

    Complex type ``UiPath.Server.Configuration.OData.TaskFormDto``.
    """

    __slots__ = ()
    action: TextProperty = Field("action", "Edm.String")
    action_label: TextProperty = Field("actionLabel", "Edm.String")
    assigned_to_user_id: NumberProperty[int] = Field("assignedToUserId", "Edm.Int64")
    bulk_form_layout_id: NumberProperty[int] = Field("bulkFormLayoutId", "Edm.Int64")
    completion_time: DateTimeProperty = Field("completionTime", "Edm.DateTimeOffset")
    creation_time: DateTimeProperty = Field("creationTime", "Edm.DateTimeOffset")
    creator_job_key: GuidProperty = Field("creatorJobKey", "Edm.Guid")
    creator_user_id: NumberProperty[int] = Field("creatorUserId", "Edm.Int64")
    data: UntypedProperty = Field("data", "Edm.Untyped")
    deleter_user_id: NumberProperty[int] = Field("deleterUserId", "Edm.Int64")
    deletion_time: DateTimeProperty = Field("deletionTime", "Edm.DateTimeOffset")
    external_tag: TextProperty = Field("externalTag", "Edm.String")
    form_layout: UntypedProperty = Field("formLayout", "Edm.Untyped")
    form_layout_id: NumberProperty[int] = Field("formLayoutId", "Edm.Int64")
    id: NumberProperty[int] = Field("id", "Edm.Int64")
    is_deleted: BooleanProperty = Field("isDeleted", "Edm.Boolean")
    last_assigned_time: DateTimeProperty = Field("lastAssignedTime", "Edm.DateTimeOffset")
    last_modification_time: DateTimeProperty = Field("lastModificationTime", "Edm.DateTimeOffset")
    last_modifier_user_id: NumberProperty[int] = Field("lastModifierUserId", "Edm.Int64")
    organization_unit_fully_qualified_name: TextProperty = Field(
        "organizationUnitFullyQualifiedName", "Edm.String"
    )
    organization_unit_id: NumberProperty[int] = Field("organizationUnitId", "Edm.Int64")
    priority: EnumerationProperty[TaskPriority] = Field("priority", "TaskPriority")
    status: EnumerationProperty[TaskStatus] = Field("status", "TaskStatus")
    tags: CollectionProperty[Tag] = Field("tags", "[Tag]")
    title: TextProperty = Field("title", "Edm.String")
    type: EnumerationProperty[TaskType] = Field("type", "TaskType")
    wait_job_key: GuidProperty = Field("waitJobKey", "Edm.Guid")
    wait_job_state: EnumerationProperty[JobState] = Field("waitJobState", "JobState")
    assigned_to_user: RecordProperty[UserLoginInfo] = Field(
        "assignedToUser", "UserLoginInfo", navigation=True
    )
    is_current_user_in_all_user_assigned_group: BooleanProperty = Field(
        "isCurrentUserInAllUserAssignedGroup", "Edm.Boolean"
    )
    """`isCurrentUserInAllUserAssignedGroup`, only in version 20.0."""
    key: GuidProperty = Field("key", "Edm.Guid")
    """`key`, only in version 20.0."""
    parent_operation_id: TextProperty = Field("parentOperationId", "Edm.String")
    """`parentOperationId`, only in version 20.0."""
    processing_time: NumberProperty[int] = Field("processingTime", "Edm.Int32")
    """`processingTime`, only in version 20.0."""
    task_assignment_criteria: EnumerationProperty[TaskAssignmentCriteria] = Field(
        "taskAssignmentCriteria", "TaskAssignmentCriteria"
    )
    """`taskAssignmentCriteria`, only in version 20.0."""
    task_sla_details: CollectionProperty[TaskSlaDetail] = Field("taskSlaDetails", "[TaskSlaDetail]")
    """`taskSlaDetails`, only in version 20.0."""
    task_source: RecordProperty[TaskSource] = Field("taskSource", "TaskSource")
    """`taskSource`, only in version 20.0."""
    completed_by_user: RecordProperty[UserLoginInfo] = Field(
        "completedByUser", "UserLoginInfo", navigation=True
    )
    """`completedByUser`, only in version 20.0."""
    task_assignees: CollectionProperty[UserLoginInfo] = Field(
        "taskAssignees", "[UserLoginInfo]", navigation=True
    )
    """`taskAssignees`, only in version 20.0."""


class TaskForwardedEvent(Record):
    """Payload of the webhook event task.forwarded, listing the tasks and who forwarded them.

    Complex type ``UiPath.Server.Configuration.OData.TaskForwardedEventDto``.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, required, at most 50 characters."""
    event_source_id: NumberProperty[int] = Field("EventSourceId", "Edm.Int64")
    """`EventSourceId`, set by the service."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    tasks: CollectionProperty[WrappedTaskForwarded] = Field("Tasks", "[WrappedTaskForwarded]")
    """`Tasks`, set by the service."""
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class TaskSaveAndReassignmentRequest(Record):
    """Task data to store and the user to whom the task is handed, with an optional note.

    Complex type ``UiPath.Server.Configuration.OData.TaskSaveAndReassignmentRequest``.
    """

    __slots__ = ()
    task_id: NumberProperty[int] = Field("TaskId", "Edm.Int64")
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    user_name_or_email: TextProperty = Field("UserNameOrEmail", "Edm.String")
    """`UserNameOrEmail`, at most 256 characters."""
    assignee_names_or_emails: ValuesProperty[str, TextExpression] = Field(
        "AssigneeNamesOrEmails", "[Edm.String]"
    )
    """`AssigneeNamesOrEmails`, only in version 20.0."""
    assignee_user_ids: ValuesProperty[int, NumberExpression[int]] = Field(
        "AssigneeUserIds", "[Edm.Int64]"
    )
    """`AssigneeUserIds`, only in version 20.0."""
    assignment_criteria: EnumerationProperty[TaskAssignmentCriteria] = Field(
        "AssignmentCriteria", "TaskAssignmentCriteria"
    )
    """`AssignmentCriteria`, only in version 20.0."""
    data: UntypedProperty = Field("Data", "Edm.Untyped")
    note_text: TextProperty = Field("NoteText", "Edm.String")
    """`NoteText`, at most 512 characters."""
    save_data: BooleanProperty = Field("SaveData", "Edm.Boolean")


class TaskSavedEvent(Record):
    """Payload of the webhook event task.saved, listing the tasks whose data was stored.

    Complex type ``UiPath.Server.Configuration.OData.TaskSavedEventDto``.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, required, at most 50 characters."""
    event_source_id: NumberProperty[int] = Field("EventSourceId", "Edm.Int64")
    """`EventSourceId`, set by the service."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    tasks: CollectionProperty[WrappedTaskSaved] = Field("Tasks", "[WrappedTaskSaved]")
    """`Tasks`, set by the service."""
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class TaskSlaDetail(Record):
    """Deadline of a task: when it expires, what starts and ends it, and how it stands.

    Complex type ``UiPath.Server.Configuration.OData.TaskSlaDetailDto``.

    Only in version 20.0.
    """

    __slots__ = ()
    end_criteria: EnumerationProperty[TaskSlaTriggerCriteria] = Field(
        "EndCriteria", "TaskSlaTriggerCriteria"
    )
    """`EndCriteria`, only in version 20.0."""
    expiry_time: DateTimeProperty = Field("ExpiryTime", "Edm.DateTimeOffset")
    """`ExpiryTime`, only in version 20.0."""
    start_criteria: EnumerationProperty[TaskSlaTriggerCriteria] = Field(
        "StartCriteria", "TaskSlaTriggerCriteria"
    )
    """`StartCriteria`, only in version 20.0."""
    status: EnumerationProperty[TaskSlaStatus] = Field("Status", "TaskSlaStatus")
    """`Status`, only in version 20.0."""


class TaskSlaEvaluateEvent(Record):
    """Payload of the webhook event task.sla.evaluate, naming the task and deadline to be checked.

    Complex type ``UiPath.Server.Configuration.OData.TaskSlaEvaluateEventDto``.

    Only in version 20.0.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    """`EntityKey`, only in version 20.0."""
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, only in version 20.0, required, at most 50 characters."""
    event_source_id: NumberProperty[int] = Field("EventSourceId", "Edm.Int64")
    """`EventSourceId`, only in version 20.0, set by the service."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    """`EventTime`, only in version 20.0."""
    expiry_time: DateTimeProperty = Field("ExpiryTime", "Edm.DateTimeOffset")
    """`ExpiryTime`, only in version 20.0."""
    is_actionable: BooleanProperty = Field("IsActionable", "Edm.Boolean")
    """`IsActionable`, only in version 20.0."""
    ledger_id: NumberProperty[int] = Field("LedgerId", "Edm.Int64")
    """`LedgerId`, only in version 20.0."""
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    """`OrganizationUnitId`, only in version 20.0."""
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    """`OrganizationUnitKey`, only in version 20.0."""
    task_id: NumberProperty[int] = Field("TaskId", "Edm.Int64")
    """`TaskId`, only in version 20.0."""
    task_sla_config_id: NumberProperty[int] = Field("TaskSlaConfigId", "Edm.Int64")
    """`TaskSlaConfigId`, only in version 20.0."""
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    """`TenantId`, only in version 20.0."""
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, only in version 20.0, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, only in version 20.0, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    """`UserId`, only in version 20.0."""
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class TaskSlaUpdateEvent(Record):
    """Payload of the webhook event task.sla.update, naming tasks whose deadlines must follow a
    change of status.

    Complex type ``UiPath.Server.Configuration.OData.TaskSlaUpdateEventDto``.

    Only in version 20.0.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    """`EntityKey`, only in version 20.0."""
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, only in version 20.0, required, at most 50 characters."""
    event_source_id: NumberProperty[int] = Field("EventSourceId", "Edm.Int64")
    """`EventSourceId`, only in version 20.0, set by the service."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    """`EventTime`, only in version 20.0."""
    is_deleted: BooleanProperty = Field("IsDeleted", "Edm.Boolean")
    """`IsDeleted`, only in version 20.0."""
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    """`OrganizationUnitId`, only in version 20.0."""
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    """`OrganizationUnitKey`, only in version 20.0."""
    task_ids: ValuesProperty[int, NumberExpression[int]] = Field("TaskIds", "[Edm.Int64]")
    """`TaskIds`, only in version 20.0."""
    task_status: EnumerationProperty[TaskStatus] = Field("TaskStatus", "TaskStatus")
    """`TaskStatus`, only in version 20.0."""
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    """`TenantId`, only in version 20.0."""
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, only in version 20.0, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, only in version 20.0, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    """`UserId`, only in version 20.0."""
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class TaskSource(Record):
    """What created a task, with its kind, id and free-form metadata.

    Complex type ``UiPath.Server.Configuration.OData.TaskSourceDto``.

    Only in version 20.0.
    """

    __slots__ = ()
    source_id: TextProperty = Field("sourceId", "Edm.String")
    """`sourceId`, only in version 20.0."""
    source_name: EnumerationProperty[TaskSourceDtoSourceName] = Field(
        "sourceName", "TaskSourceDtoSourceName"
    )
    """`sourceName`, only in version 20.0."""
    task_source_metadata: UntypedProperty = Field("taskSourceMetadata", "Edm.Untyped")
    """`taskSourceMetadata`, only in version 20.0."""


class TaskUpdatedEvent(Record):
    """Payload of the webhook event task.updated, listing the tasks whose title, priority or the
    like changed.

    Complex type ``UiPath.Server.Configuration.OData.TaskUpdatedEventDto``.

    Only in version 20.0.
    """

    __slots__ = ()
    entity_key: GuidProperty = Field("EntityKey", "Edm.Guid")
    """`EntityKey`, only in version 20.0."""
    event_id: TextProperty = Field("EventId", "Edm.String")
    """`EventId`, only in version 20.0, required, at most 50 characters."""
    event_source_id: NumberProperty[int] = Field("EventSourceId", "Edm.Int64")
    """`EventSourceId`, only in version 20.0, set by the service."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    """`EventTime`, only in version 20.0."""
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    """`OrganizationUnitId`, only in version 20.0."""
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    """`OrganizationUnitKey`, only in version 20.0."""
    tasks: CollectionProperty[WrappedTaskUpdated] = Field("Tasks", "[WrappedTaskUpdated]")
    """`Tasks`, only in version 20.0, set by the service."""
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    """`TenantId`, only in version 20.0."""
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, only in version 20.0, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, only in version 20.0, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    """`UserId`, only in version 20.0."""
    user_key: GuidProperty = Field("UserKey", "Edm.Guid")
    """`UserKey`, only in version 20.0."""


class Tenant(Record):
    """Tenant with its name, administrator, license and state, as the host sees it.

    Entity type ``UiPath.Server.Configuration.OData.TenantDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    accepted_domains_list: ValuesProperty[str, TextExpression] = Field(
        "AcceptedDomainsList", "[Edm.String]"
    )
    """`AcceptedDomainsList`, only in version 17.0, deprecated."""
    admin_email_address: TextProperty = Field("AdminEmailAddress", "Edm.String")
    """`AdminEmailAddress`, at most 256 characters."""
    admin_name: TextProperty = Field("AdminName", "Edm.String")
    """`AdminName`, at most 32 characters."""
    admin_password: TextProperty = Field("AdminPassword", "Edm.String", secret=True)
    """`AdminPassword`, a secret, at most 32 characters, deprecated."""
    admin_surname: TextProperty = Field("AdminSurname", "Edm.String")
    """`AdminSurname`, at most 32 characters."""
    admin_user_key: TextProperty = Field("AdminUserKey", "Edm.String")
    connection_string: TextProperty = Field("ConnectionString", "Edm.String", secret=True)
    """`ConnectionString`, only in version 17.0, a secret, at most 1024 characters, deprecated."""
    display_name: TextProperty = Field("DisplayName", "Edm.String")
    """`DisplayName`, at most 128 characters."""
    has_connection_string: BooleanProperty = Field("HasConnectionString", "Edm.Boolean")
    """`HasConnectionString`, only in version 17.0, deprecated."""
    id: NumberProperty[int] = Field("Id", "Edm.Int32")
    is_active: BooleanProperty = Field("IsActive", "Edm.Boolean")
    key: TextProperty = Field("Key", "Edm.String")
    last_login_time: DateTimeProperty = Field("LastLoginTime", "Edm.DateTimeOffset")
    license: RecordProperty[TenantLicense] = Field("License", "TenantLicense")
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, at most 64 characters."""
    organization_name: TextProperty = Field("OrganizationName", "Edm.String")
    account_id: TextProperty = Field("AccountId", "Edm.String")
    """`AccountId`, only in version 20.0."""


class TenantLicense(Record):
    """Share a tenant has in a license of the host.

    Complex type ``UiPath.Server.Configuration.OData.TenantLicenseDto``.
    """

    __slots__ = ()
    allowed: MapProperty[int] = Field("Allowed", "{Edm.Int64}")
    code: TextProperty = Field("Code", "Edm.String")
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    host_license_id: NumberProperty[int] = Field("HostLicenseId", "Edm.Int64")
    """`HostLicenseId`, only in version 17.0."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")


class TestCaseAssertion(Record):
    """One check made in a test case run, with message, outcome and whether a screenshot exists.

    Entity type ``UiPath.Server.Configuration.OData.TestCaseAssertionDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    has_screenshot: BooleanProperty = Field("HasScreenshot", "Edm.Boolean")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    message: TextProperty = Field("Message", "Edm.String")
    payload: TextProperty = Field("Payload", "Edm.String")
    succeeded: BooleanProperty = Field("Succeeded", "Edm.Boolean")
    test_case_execution_id: NumberProperty[int] = Field("TestCaseExecutionId", "Edm.Int64")


class TestCaseExecutionArguments(Record):
    """Test case run to repeat, with its place in the order and new input arguments.

    Complex type ``UiPath.Server.Configuration.OData.TestCaseExecutionArgumentsDto``.
    """

    __slots__ = ()
    execution_order: NumberProperty[int] = Field("executionOrder", "Edm.Int32")
    input_arguments: UntypedProperty = Field("inputArguments", "Edm.Untyped")
    test_case_execution_id: NumberProperty[int] = Field("testCaseExecutionId", "Edm.Int64")
    """`testCaseExecutionId`, required."""


class TestCaseExecutionAttachment(Record):
    """File attached to a test case run, with name, media type and tags.

    Entity type ``UiPath.Server.Configuration.OData.TestCaseExecutionAttachmentDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    file_name: TextProperty = Field("FileName", "Edm.String")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    mime_type: TextProperty = Field("MimeType", "Edm.String")
    tags: ValuesProperty[str, TextExpression] = Field("Tags", "[Edm.String]")
    test_case_execution_id: NumberProperty[int] = Field("TestCaseExecutionId", "Edm.Int64")


class TestCaseExecutionOptions(Record):
    """Test case to run, with its place in the order and the sets of input arguments.

    Complex type ``UiPath.Server.Configuration.OData.TestCaseExecutionOptionsDto``.
    """

    __slots__ = ()
    execution_order: NumberProperty[int] = Field("executionOrder", "Edm.Int32")
    input_arguments_variations: ValuesProperty[Json, UntypedExpression] = Field(
        "inputArgumentsVariations", "[Edm.Untyped]"
    )
    package_identifier: TextProperty = Field("packageIdentifier", "Edm.String")
    unique_id: GuidProperty = Field("uniqueId", "Edm.Guid")
    """`uniqueId`, required."""
    test_manager_test_case_id: GuidProperty = Field("testManagerTestCaseId", "Edm.Guid")
    """`testManagerTestCaseId`, only in version 20.0."""


class TestDataQueueItem(Record):
    """Test data item with its content as JSON and whether it is consumed.

    Complex type ``UiPath.Server.Configuration.OData.TestDataQueueItemDto``.
    """

    __slots__ = ()
    content: UntypedProperty = Field("content", "Edm.Untyped")
    id: NumberProperty[int] = Field("id", "Edm.Int64")
    is_consumed: BooleanProperty = Field("isConsumed", "Edm.Boolean")
    test_data_queue_id: NumberProperty[int] = Field("testDataQueueId", "Edm.Int64")


class TestEnvironment(Record):
    """Environment of a test set, reduced to id and name.

    Entity type ``UiPath.Server.Configuration.OData.TestEnvironmentDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    name: TextProperty = Field("Name", "Edm.String")


class TestPackageInfo(Record):
    """Package that contains a test case, with its latest stable and prerelease versions.

    Complex type ``UiPath.Server.Configuration.OData.TestPackageInfoDto``.
    """

    __slots__ = ()
    latest_prerelease_version: TextProperty = Field("latestPrereleaseVersion", "Edm.String")
    latest_version: TextProperty = Field("latestVersion", "Edm.String")
    package_identifier: TextProperty = Field("packageIdentifier", "Edm.String")


class TestReleaseVersion(Record):
    """Process that deploys a package version, with the folder it is in.

    Complex type ``UiPath.Server.Configuration.OData.TestReleaseVersionDto``.
    """

    __slots__ = ()
    organization_unit_id: NumberProperty[int] = Field("organizationUnitId", "Edm.Int64")
    release_id: NumberProperty[int] = Field("releaseId", "Edm.Int64")
    version_number: TextProperty = Field("versionNumber", "Edm.String")


class TestSetExecutionAttachment(Record):
    """File attached to a test set run, with name, media type and tags.

    Entity type ``UiPath.Server.Configuration.OData.TestSetExecutionAttachmentDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    file_name: TextProperty = Field("FileName", "Edm.String")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    mime_type: TextProperty = Field("MimeType", "Edm.String")
    tags: ValuesProperty[str, TextExpression] = Field("Tags", "[Edm.String]")
    test_set_execution_id: NumberProperty[int] = Field("TestSetExecutionId", "Edm.Int64")


class TransactionData(Record):
    """Conditions for taking the next transaction: queue name, reference filter and robot, with
    content for a new item.

    Complex type ``UiPath.Server.Configuration.OData.TransactionDataDto``.
    """

    __slots__ = ()
    defer_date: DateTimeProperty = Field("DeferDate", "Edm.DateTimeOffset")
    due_date: DateTimeProperty = Field("DueDate", "Edm.DateTimeOffset")
    name: TextProperty = Field("Name", "Edm.String")
    reference: TextProperty = Field("Reference", "Edm.String")
    """`Reference`, at most 128 characters."""
    reference_filter_option: EnumerationProperty[Strategy] = Field(
        "ReferenceFilterOption", "Strategy"
    )
    robot_identifier: GuidProperty = Field("RobotIdentifier", "Edm.Guid")
    specific_content: MapProperty[Json] = Field("SpecificContent", "{Edm.Untyped}")
    parent_operation_id: TextProperty = Field("ParentOperationId", "Edm.String")
    """`ParentOperationId`, only in version 20.0, at most 128 characters."""


class TransactionResult(Record):
    """Outcome of a transaction: success or exception, output, analytics, progress and a new defer
    date.

    Complex type ``UiPath.Server.Configuration.OData.TransactionResultDto``.
    """

    __slots__ = ()
    analytics: MapProperty[Json] = Field("Analytics", "{Edm.Untyped}")
    defer_date: DateTimeProperty = Field("DeferDate", "Edm.DateTimeOffset")
    due_date: DateTimeProperty = Field("DueDate", "Edm.DateTimeOffset")
    is_successful: BooleanProperty = Field("IsSuccessful", "Edm.Boolean")
    output: MapProperty[Json] = Field("Output", "{Edm.Untyped}")
    processing_exception: RecordProperty[ProcessingException] = Field(
        "ProcessingException", "ProcessingException"
    )
    progress: TextProperty = Field("Progress", "Edm.String")
    external_source: TextProperty = Field("ExternalSource", "Edm.String")
    """`ExternalSource`, only in version 20.0, at most 512 characters."""
    operation_id: TextProperty = Field("OperationId", "Edm.String")
    """`OperationId`, only in version 20.0, at most 128 characters."""


class UnattendedRobot(Record):
    """Unattended robot of a user, with login, credential store and execution settings.

    Complex type ``UiPath.Server.Configuration.OData.UnattendedRobotDto``.
    """

    __slots__ = ()
    credential_external_name: TextProperty = Field("CredentialExternalName", "Edm.String")
    """`CredentialExternalName`, at most 450 characters."""
    credential_store_id: NumberProperty[int] = Field("CredentialStoreId", "Edm.Int64")
    credential_type: EnumerationProperty[CredentialType] = Field("CredentialType", "CredentialType")
    execution_settings: MapProperty[Json] = Field("ExecutionSettings", "{Edm.Untyped}")
    limit_concurrent_execution: BooleanProperty = Field("LimitConcurrentExecution", "Edm.Boolean")
    machine_mappings_count: NumberProperty[int] = Field("MachineMappingsCount", "Edm.Int32")
    password: TextProperty = Field("Password", "Edm.String", secret=True)
    """`Password`, a secret, at most 100 characters."""
    robot_id: NumberProperty[int] = Field("RobotId", "Edm.Int64")
    user_name: TextProperty = Field("UserName", "Edm.String")
    """`UserName`, at most 100 characters."""


class UpdateInfo(Record):
    """How the robot software of a machine stands against its update policy, with target version and
    reason.

    Entity type ``UiPath.Server.Configuration.OData.UpdateInfoDto``.
    """

    __slots__ = ()
    is_community: BooleanProperty = Field("IsCommunity", "Edm.Boolean")
    reason: EnumerationProperty[AutomationBundleProductUpdateStatusReason] = Field(
        "Reason", "AutomationBundleProductUpdateStatusReason"
    )
    status_info: TextProperty = Field("StatusInfo", "Edm.String")
    target_update_version: TextProperty = Field("TargetUpdateVersion", "Edm.String")
    update_status: EnumerationProperty[AutomationBundleProductUpdateStatus] = Field(
        "UpdateStatus", "AutomationBundleProductUpdateStatus"
    )


class UpdatePolicy(Record):
    """How robot software of a user or machine is kept up to date, with a version if fixed.

    Complex type ``UiPath.Server.Configuration.OData.UpdatePolicyDto``.
    """

    __slots__ = ()
    specific_version: TextProperty = Field("SpecificVersion", "Edm.String")
    """`SpecificVersion`, at most 128 characters."""
    type: EnumerationProperty[PolicyType] = Field("Type", "PolicyType")


class UpdateSettings(Record):
    """Update server robots ask for new software, and how often they ask.

    Complex type ``UiPath.Server.Configuration.OData.UpdateSettingsDto``.
    """

    __slots__ = ()
    polling_interval: NumberProperty[int] = Field("PollingInterval", "Edm.Int32")
    update_server_source: EnumerationProperty[UpdateServerSourceType] = Field(
        "UpdateServerSource", "UpdateServerSourceType"
    )
    update_server_url: TextProperty = Field("UpdateServerUrl", "Edm.String")


class UserAsset(Record):
    """Asset as resolved for one user, with the value, credentials or connection data that apply.

    Complex type ``UiPath.Server.Configuration.OData.UserAssetDto``.

    Only in version 20.0.
    """

    __slots__ = ()
    bool_value: BooleanProperty = Field("BoolValue", "Edm.Boolean")
    """`BoolValue`, only in version 20.0."""
    connection_data: RecordProperty[CredentialsConnectionData] = Field(
        "ConnectionData", "CredentialsConnectionData"
    )
    """`ConnectionData`, only in version 20.0."""
    credential_password: TextProperty = Field("CredentialPassword", "Edm.String", secret=True)
    """`CredentialPassword`, only in version 20.0, a secret."""
    credential_store_id: NumberProperty[int] = Field("CredentialStoreId", "Edm.Int64")
    """`CredentialStoreId`, only in version 20.0."""
    credential_username: TextProperty = Field("CredentialUsername", "Edm.String")
    """`CredentialUsername`, only in version 20.0."""
    external_name: TextProperty = Field("ExternalName", "Edm.String")
    """`ExternalName`, only in version 20.0, at most 450 characters."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    """`Id`, only in version 20.0."""
    int_value: NumberProperty[int] = Field("IntValue", "Edm.Int32")
    """`IntValue`, only in version 20.0."""
    json_value: TextProperty = Field("JsonValue", "Edm.String")
    """`JsonValue`, only in version 20.0, at most 1000000 characters."""
    key_value_list: CollectionProperty[CustomKeyValuePair] = Field(
        "KeyValueList", "[CustomKeyValuePair]"
    )
    """`KeyValueList`, only in version 20.0."""
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, only in version 20.0, required, at most 128 characters."""
    secret_value: TextProperty = Field("SecretValue", "Edm.String", secret=True)
    """`SecretValue`, only in version 20.0, a secret."""
    string_value: TextProperty = Field("StringValue", "Edm.String")
    """`StringValue`, only in version 20.0, at most 1000000 characters."""
    value: TextProperty = Field("Value", "Edm.String")
    """`Value`, only in version 20.0."""
    value_type: EnumerationProperty[AssetValueType] = Field("ValueType", "AssetValueType")
    """`ValueType`, only in version 20.0."""


class UserAssignments(Record):
    """Users to assign and the roles that all of them get in each folder.

    Complex type ``UiPath.Server.Configuration.OData.UserAssignmentsDto``.
    """

    __slots__ = ()
    roles_per_folder: CollectionProperty[FolderRoles] = Field("RolesPerFolder", "[FolderRoles]")
    user_ids: ValuesProperty[int, NumberExpression[int]] = Field("UserIds", "[Edm.Int64]")


class User(Record):
    """User, group, robot account or application with roles, robots, license type and update policy.

    Entity type ``UiPath.Server.Configuration.OData.UserDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    account_id: TextProperty = Field("AccountId", "Edm.String")
    authentication_source: TextProperty = Field("AuthenticationSource", "Edm.String")
    bypass_basic_auth_restriction: BooleanProperty = Field(
        "BypassBasicAuthRestriction", "Edm.Boolean"
    )
    """`BypassBasicAuthRestriction`, only in version 17.0, deprecated."""
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    creator_user_id: NumberProperty[int] = Field("CreatorUserId", "Edm.Int64")
    directory_identifier: TextProperty = Field("DirectoryIdentifier", "Edm.String")
    domain: TextProperty = Field("Domain", "Edm.String")
    email_address: TextProperty = Field("EmailAddress", "Edm.String")
    """`EmailAddress`, at most 256 characters."""
    full_name: TextProperty = Field("FullName", "Edm.String")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    is_active: BooleanProperty = Field("IsActive", "Edm.Boolean")
    """`IsActive`, deprecated."""
    is_email_confirmed: BooleanProperty = Field("IsEmailConfirmed", "Edm.Boolean")
    """`IsEmailConfirmed`, only in version 17.0."""
    is_external_licensed: BooleanProperty = Field("IsExternalLicensed", "Edm.Boolean")
    key: GuidProperty = Field("Key", "Edm.Guid")
    last_login_time: DateTimeProperty = Field("LastLoginTime", "Edm.DateTimeOffset")
    last_modification_time: DateTimeProperty = Field("LastModificationTime", "Edm.DateTimeOffset")
    last_modifier_user_id: NumberProperty[int] = Field("LastModifierUserId", "Edm.Int64")
    license_type: EnumerationProperty[RobotType] = Field("LicenseType", "RobotType")
    login_providers: ValuesProperty[str, TextExpression] = Field("LoginProviders", "[Edm.String]")
    may_have_personal_workspace: BooleanProperty = Field("MayHavePersonalWorkspace", "Edm.Boolean")
    may_have_robot_session: BooleanProperty = Field("MayHaveRobotSession", "Edm.Boolean")
    may_have_unattended_session: BooleanProperty = Field("MayHaveUnattendedSession", "Edm.Boolean")
    may_have_user_session: BooleanProperty = Field("MayHaveUserSession", "Edm.Boolean")
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, at most 1024 characters."""
    notification_subscription: RecordProperty[UserNotificationSubscription] = Field(
        "NotificationSubscription", "UserNotificationSubscription"
    )
    password: TextProperty = Field("Password", "Edm.String", secret=True)
    """`Password`, a secret, deprecated."""
    provision_type: EnumerationProperty[UserProvisionType] = Field(
        "ProvisionType", "UserProvisionType"
    )
    robot_provision: RecordProperty[AttendedRobot] = Field("RobotProvision", "AttendedRobot")
    roles_list: ValuesProperty[str, TextExpression] = Field("RolesList", "[Edm.String]")
    surname: TextProperty = Field("Surname", "Edm.String")
    """`Surname`, at most 1024 characters."""
    tenancy_name: TextProperty = Field("TenancyName", "Edm.String")
    tenant_display_name: TextProperty = Field("TenantDisplayName", "Edm.String")
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    tenant_key: TextProperty = Field("TenantKey", "Edm.String")
    type: EnumerationProperty[UserType] = Field("Type", "UserType")
    unattended_robot: RecordProperty[UnattendedRobot] = Field("UnattendedRobot", "UnattendedRobot")
    update_policy: RecordProperty[UpdatePolicy] = Field("UpdatePolicy", "UpdatePolicy")
    user_name: TextProperty = Field("UserName", "Edm.String")
    organization_units: CollectionProperty[OrganizationUnit] = Field(
        "OrganizationUnits", "[OrganizationUnit]", navigation=True
    )
    """`OrganizationUnits`, deprecated."""
    user_roles: CollectionProperty[UserRole] = Field("UserRoles", "[UserRole]", navigation=True)
    explicit_may_have_personal_workspace: BooleanProperty = Field(
        "ExplicitMayHavePersonalWorkspace", "Edm.Boolean"
    )
    """`ExplicitMayHavePersonalWorkspace`, only in version 20.0."""
    explicit_may_have_robot_session: BooleanProperty = Field(
        "ExplicitMayHaveRobotSession", "Edm.Boolean"
    )
    """`ExplicitMayHaveRobotSession`, only in version 20.0."""
    explicit_may_have_user_session: BooleanProperty = Field(
        "ExplicitMayHaveUserSession", "Edm.Boolean"
    )
    """`ExplicitMayHaveUserSession`, only in version 20.0."""
    explicit_restrict_to_personal_workspace: BooleanProperty = Field(
        "ExplicitRestrictToPersonalWorkspace", "Edm.Boolean"
    )
    """`ExplicitRestrictToPersonalWorkspace`, only in version 20.0."""
    external_roles: ValuesProperty[str, TextExpression] = Field("ExternalRoles", "[Edm.String]")
    """`ExternalRoles`, only in version 20.0."""
    has_only_inherited_privileges: BooleanProperty = Field(
        "HasOnlyInheritedPrivileges", "Edm.Boolean"
    )
    """`HasOnlyInheritedPrivileges`, only in version 20.0."""
    restrict_to_personal_workspace: BooleanProperty = Field(
        "RestrictToPersonalWorkspace", "Edm.Boolean"
    )
    """`RestrictToPersonalWorkspace`, only in version 20.0."""


class UserEntity(Record):
    """User in short form with full name and the source of sign-in.

    Complex type ``UiPath.Server.Configuration.OData.UserEntityDto``.
    """

    __slots__ = ()
    assigned_to_folder_ids: ValuesProperty[int, NumberExpression[int]] = Field(
        "AssignedToFolderIds", "[Edm.Int64]"
    )
    """`AssignedToFolderIds`, only in version 17.0."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    is_inherited: BooleanProperty = Field("IsInherited", "Edm.Boolean")
    may_have_attended: BooleanProperty = Field("MayHaveAttended", "Edm.Boolean")
    may_have_unattended: BooleanProperty = Field("MayHaveUnattended", "Edm.Boolean")
    type: EnumerationProperty[UserType] = Field("Type", "UserType")
    user_name: TextProperty = Field("UserName", "Edm.String")
    is_active: BooleanProperty = Field("IsActive", "Edm.Boolean")
    """`IsActive`, only in version 20.0."""
    key: GuidProperty = Field("Key", "Edm.Guid")
    """`Key`, only in version 20.0."""
    source: FlagsProperty[SourceType] = Field("Source", "SourceType")
    """`Source`, only in version 20.0."""
    authentication_source: TextProperty = Field("AuthenticationSource", "Edm.String")
    full_name: TextProperty = Field("FullName", "Edm.String")


class UserLoginAttempt(Record):
    """Attempt of a user to sign in, with time, address, browser and outcome.

    Entity type ``UiPath.Server.Configuration.OData.UserLoginAttemptDto``.

    Only in version 17.0.
    """

    __slots__ = ()
    __key__ = ("id",)
    browser_info: TextProperty = Field("BrowserInfo", "Edm.String")
    """`BrowserInfo`, only in version 17.0."""
    client_ip_address: TextProperty = Field("ClientIpAddress", "Edm.String")
    """`ClientIpAddress`, only in version 17.0."""
    client_name: TextProperty = Field("ClientName", "Edm.String")
    """`ClientName`, only in version 17.0."""
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    """`CreationTime`, only in version 17.0."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    """`Id`, only in version 17.0."""
    result: EnumerationProperty[UserLoginAttemptDtoResult] = Field(
        "Result", "UserLoginAttemptDtoResult"
    )
    """`Result`, only in version 17.0."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    """`UserId`, only in version 17.0."""


class UserNotificationSubscription(Record):
    """Kinds of notifications a user wants to get, one switch each.

    Complex type ``UiPath.Server.Configuration.OData.UserNotificationSubscription``.
    """

    __slots__ = ()
    cloud_robots: BooleanProperty = Field("CloudRobots", "Edm.Boolean")
    """`CloudRobots`, deprecated."""
    export: BooleanProperty = Field("Export", "Edm.Boolean")
    """`Export`, deprecated."""
    insights: BooleanProperty = Field("Insights", "Edm.Boolean")
    """`Insights`, deprecated."""
    jobs: BooleanProperty = Field("Jobs", "Edm.Boolean")
    """`Jobs`, deprecated."""
    queue_items: BooleanProperty = Field("QueueItems", "Edm.Boolean")
    """`QueueItems`, deprecated."""
    queues: BooleanProperty = Field("Queues", "Edm.Boolean")
    """`Queues`, deprecated."""
    robots: BooleanProperty = Field("Robots", "Edm.Boolean")
    """`Robots`, deprecated."""
    schedules: BooleanProperty = Field("Schedules", "Edm.Boolean")
    """`Schedules`, deprecated."""
    serverless: BooleanProperty = Field("Serverless", "Edm.Boolean")
    """`Serverless`, deprecated."""
    tasks: BooleanProperty = Field("Tasks", "Edm.Boolean")
    """`Tasks`, deprecated."""
    autopilot_for_robots_detected_issues: BooleanProperty = Field(
        "AutopilotForRobotsDetectedIssues", "Edm.Boolean"
    )
    """`AutopilotForRobotsDetectedIssues`, only in version 20.0, deprecated."""
    rate_limits_daily: BooleanProperty = Field("RateLimitsDaily", "Edm.Boolean")
    """`RateLimitsDaily`, only in version 20.0, deprecated."""
    rate_limits_real_time: BooleanProperty = Field("RateLimitsRealTime", "Edm.Boolean")
    """`RateLimitsRealTime`, only in version 20.0, deprecated."""
    webhooks: BooleanProperty = Field("Webhooks", "Edm.Boolean")
    """`Webhooks`, only in version 20.0, deprecated."""


class UserOrganizationUnit(Record):
    """Membership of a user in a classic organization unit.

    Complex type ``UiPath.Server.Configuration.OData.UserOrganizationUnitDto``.
    """

    __slots__ = ()
    id: NumberProperty[int] = Field("id", "Edm.Int64")
    organization_unit_id: NumberProperty[int] = Field("organizationUnitId", "Edm.Int64")
    organization_unit_name: TextProperty = Field("organizationUnitName", "Edm.String")
    user_id: NumberProperty[int] = Field("userId", "Edm.Int64")
    user_name: TextProperty = Field("userName", "Edm.String")


class UserPermissionsCollection(Record):
    """Names of all permissions a user holds, with the id of the user.

    Complex type ``UiPath.Server.Configuration.OData.UserPermissionsCollection``.
    """

    __slots__ = ()
    permissions: ValuesProperty[str, TextExpression] = Field("Permissions", "[Edm.String]")
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")


class UserPreferences(Record):
    """What a user decided about the redesigned interface and remote control.

    Complex type ``UiPath.Server.Configuration.OData.UserPreferencesDto``.

    Only in version 20.0.
    """

    __slots__ = ()
    redesign_preference: EnumerationProperty[UserRedesignPreference] = Field(
        "RedesignPreference", "UserRedesignPreference"
    )
    """`RedesignPreference`, only in version 20.0."""
    remote_control_preference: EnumerationProperty[UserRemoteControlPreference] = Field(
        "RemoteControlPreference", "UserRemoteControlPreference"
    )
    """`RemoteControlPreference`, only in version 20.0."""


class UserRoleAssignments(Record):
    """Roles of a user in the tenant, and a page of those in folders.

    Entity type ``UiPath.Server.Configuration.OData.UserRoleAssignmentsDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    count: NumberProperty[int] = Field("Count", "Edm.Int32")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    page_items: CollectionProperty[FolderAssignments] = Field("PageItems", "[FolderAssignments]")
    tenant_roles: CollectionProperty[RoleUsers] = Field("TenantRoles", "[RoleUsers]")


class UserRole(Record):
    """Role held by a user, with the names of both.

    Entity type ``UiPath.Server.Configuration.OData.UserRoleDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    role_id: NumberProperty[int] = Field("RoleId", "Edm.Int32")
    role_name: TextProperty = Field("RoleName", "Edm.String")
    role_type: EnumerationProperty[RoleType] = Field("RoleType", "RoleType")
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    user_name: TextProperty = Field("UserName", "Edm.String")


class UserRoles(Record):
    """User with the roles held in a folder and whether alerts from it are wanted.

    Entity type ``UiPath.Server.Configuration.OData.UserRolesDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    has_alerts_enabled: BooleanProperty = Field("HasAlertsEnabled", "Edm.Boolean")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    roles: CollectionProperty[SimpleRole] = Field("Roles", "[SimpleRole]")
    user_entity: RecordProperty[UserEntity] = Field("UserEntity", "UserEntity")


class ValidationErrorInfo(Record):
    """Message about invalid input and the members it concerns.

    Complex type ``UiPath.Server.Configuration.OData.ValidationErrorInfo``.

    Only in version 17.0.
    """

    __slots__ = ()
    members: ValuesProperty[str, TextExpression] = Field("members", "[Edm.String]")
    """`members`, only in version 17.0."""
    message: TextProperty = Field("message", "Edm.String")
    """`message`, only in version 17.0."""


class ValidationResult(Record):
    """Whether a job or trigger could run as configured, and what stands in the way.

    Complex type ``UiPath.Server.Configuration.OData.ValidationResultDto``.
    """

    __slots__ = ()
    error_codes: ValuesProperty[JobPendingReasons, EnumerationExpression[JobPendingReasons]] = (
        Field("ErrorCodes", "[JobPendingReasons]")
    )
    """`ErrorCodes`, set by the service."""
    errors: ValuesProperty[str, TextExpression] = Field("Errors", "[Edm.String]")
    """`Errors`, set by the service."""
    is_valid: BooleanProperty = Field("IsValid", "Edm.Boolean")


class VideoRecordingSettings(Record):
    """When jobs and queue items of a process are recorded, and for how long at most.

    Complex type ``UiPath.Server.Configuration.OData.VideoRecordingSettingsDto``.
    """

    __slots__ = ()
    max_duration_seconds: NumberProperty[int] = Field("MaxDurationSeconds", "Edm.Int32")
    queue_item_video_recording_type: EnumerationProperty[VideoRecordingType] = Field(
        "QueueItemVideoRecordingType", "VideoRecordingType"
    )
    """`QueueItemVideoRecordingType`, `None` by default."""
    video_recording_type: EnumerationProperty[VideoRecordingType] = Field(
        "VideoRecordingType", "VideoRecordingType"
    )
    """`VideoRecordingType`, `None` by default."""


class Webhook(Record):
    """Address Orchestrator calls on events, with its subscriptions, secret and whether it is
    enabled.

    Entity type ``UiPath.Server.Configuration.OData.WebhookDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    allow_insecure_ssl: BooleanProperty = Field("AllowInsecureSsl", "Edm.Boolean")
    """`AllowInsecureSsl`, required."""
    description: TextProperty = Field("Description", "Edm.String")
    """`Description`, at most 256 characters."""
    enabled: BooleanProperty = Field("Enabled", "Edm.Boolean")
    """`Enabled`, required."""
    events: CollectionProperty[WebhookEvent] = Field("Events", "[WebhookEvent]")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    key: GuidProperty = Field("Key", "Edm.Guid")
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, required, at most 128 characters."""
    secret: TextProperty = Field("Secret", "Edm.String", secret=True)
    """`Secret`, a secret, at most 100 characters."""
    subscribe_to_all_events: BooleanProperty = Field("SubscribeToAllEvents", "Edm.Boolean")
    """`SubscribeToAllEvents`, required."""
    url: TextProperty = Field("Url", "Edm.String")
    """`Url`, required, at most 2000 characters."""


class WebhookEvent(Record):
    """Subscription of a webhook to one event type.

    Complex type ``UiPath.Server.Configuration.OData.WebhookEventDto``.
    """

    __slots__ = ()
    event_type: TextProperty = Field("EventType", "Edm.String")
    """`EventType`, required, at most 50 characters."""


class WebhookEventType(Record):
    """Event type a webhook can subscribe to, with the group it belongs to.

    Complex type ``UiPath.Server.Configuration.OData.WebhookEventTypeDto``.
    """

    __slots__ = ()
    group: TextProperty = Field("Group", "Edm.String")
    name: TextProperty = Field("Name", "Edm.String")


class WebhookSimpleUser(Record):
    """User as described inside webhook payloads, such as the reviewer of a queue item.

    Complex type ``UiPath.Server.Configuration.OData.WebhookSimpleUserDto``.
    """

    __slots__ = ()
    authentication_source: TextProperty = Field("AuthenticationSource", "Edm.String")
    """`AuthenticationSource`, set by the service."""
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    """`CreationTime`, set by the service."""
    domain: TextProperty = Field("Domain", "Edm.String")
    """`Domain`, set by the service."""
    email_address: TextProperty = Field("EmailAddress", "Edm.String")
    """`EmailAddress`, set by the service."""
    full_name: TextProperty = Field("FullName", "Edm.String")
    """`FullName`, set by the service."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    """`Id`, set by the service."""
    is_active: BooleanProperty = Field("IsActive", "Edm.Boolean")
    """`IsActive`, set by the service."""
    key: GuidProperty = Field("Key", "Edm.Guid")
    """`Key`, set by the service."""
    last_login_time: DateTimeProperty = Field("LastLoginTime", "Edm.DateTimeOffset")
    """`LastLoginTime`, set by the service."""
    type: EnumerationProperty[UserType] = Field("Type", "UserType")
    """`Type`, set by the service."""
    user_name: TextProperty = Field("UserName", "Edm.String")
    """`UserName`, set by the service."""


class WebhookTaskAssignmentChanged(Record):
    """Task inside a webhook payload, with its new and its previous assignee.

    Complex type ``UiPath.Server.Configuration.OData.WebhookTaskAssignmentChangedDto``.
    """

    __slots__ = ()
    assigned_to_user_id: NumberProperty[int] = Field("AssignedToUserId", "Edm.Int64")
    """`AssignedToUserId`, set by the service."""
    assigned_to_user_id_old_value: NumberProperty[int] = Field(
        "AssignedToUserIdOldValue", "Edm.Int64"
    )
    """`AssignedToUserIdOldValue`, set by the service."""
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    """`CreationTime`, set by the service."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    """`Id`, set by the service."""
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    """`OrganizationUnitId`, set by the service."""
    priority: EnumerationProperty[TaskPriority] = Field("Priority", "TaskPriority")
    """`Priority`, set by the service."""
    status: EnumerationProperty[TaskStatus] = Field("Status", "TaskStatus")
    """`Status`, set by the service."""
    task_catalog_name: TextProperty = Field("TaskCatalogName", "Edm.String")
    """`TaskCatalogName`, set by the service."""
    title: TextProperty = Field("Title", "Edm.String")
    """`Title`, set by the service."""
    type: EnumerationProperty[TaskType] = Field("Type", "TaskType")
    """`Type`, set by the service."""
    key: GuidProperty = Field("Key", "Edm.Guid")
    """`Key`, only in version 20.0, set by the service."""


class WebhookTaskCompleted(Record):
    """Task inside a webhook payload, with the action chosen on completion.

    Complex type ``UiPath.Server.Configuration.OData.WebhookTaskCompletedDto``.
    """

    __slots__ = ()
    action: TextProperty = Field("Action", "Edm.String")
    """`Action`, set by the service."""
    assigned_to_user_id: NumberProperty[int] = Field("AssignedToUserId", "Edm.Int64")
    """`AssignedToUserId`, set by the service."""
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    """`CreationTime`, set by the service."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    """`Id`, set by the service."""
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    """`OrganizationUnitId`, set by the service."""
    priority: EnumerationProperty[TaskPriority] = Field("Priority", "TaskPriority")
    """`Priority`, set by the service."""
    status: EnumerationProperty[TaskStatus] = Field("Status", "TaskStatus")
    """`Status`, set by the service."""
    task_catalog_name: TextProperty = Field("TaskCatalogName", "Edm.String")
    """`TaskCatalogName`, set by the service."""
    title: TextProperty = Field("Title", "Edm.String")
    """`Title`, set by the service."""
    type: EnumerationProperty[TaskType] = Field("Type", "TaskType")
    """`Type`, set by the service."""
    external_tag: TextProperty = Field("ExternalTag", "Edm.String")
    """`ExternalTag`, only in version 20.0, set by the service."""
    fps_context: UntypedProperty = Field("FpsContext", "Edm.Untyped")
    """`FpsContext`, only in version 20.0, set by the service."""
    key: GuidProperty = Field("Key", "Edm.Guid")
    """`Key`, only in version 20.0, set by the service."""


class WebhookTaskCreated(Record):
    """Task inside a webhook payload, as it was when created.

    Complex type ``UiPath.Server.Configuration.OData.WebhookTaskCreatedDto``.
    """

    __slots__ = ()
    assigned_to_user_id: NumberProperty[int] = Field("AssignedToUserId", "Edm.Int64")
    """`AssignedToUserId`, set by the service."""
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    """`CreationTime`, set by the service."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    """`Id`, set by the service."""
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    """`OrganizationUnitId`, set by the service."""
    priority: EnumerationProperty[TaskPriority] = Field("Priority", "TaskPriority")
    """`Priority`, set by the service."""
    status: EnumerationProperty[TaskStatus] = Field("Status", "TaskStatus")
    """`Status`, set by the service."""
    task_catalog_name: TextProperty = Field("TaskCatalogName", "Edm.String")
    """`TaskCatalogName`, set by the service."""
    title: TextProperty = Field("Title", "Edm.String")
    """`Title`, set by the service."""
    type: EnumerationProperty[TaskType] = Field("Type", "TaskType")
    """`Type`, set by the service."""
    key: GuidProperty = Field("Key", "Edm.Guid")
    """`Key`, only in version 20.0, set by the service."""
    parent_operation_id: TextProperty = Field("ParentOperationId", "Edm.String")
    """`ParentOperationId`, only in version 20.0, set by the service."""
    tags: CollectionProperty[Tag] = Field("Tags", "[Tag]")
    """`Tags`, only in version 20.0, set by the service."""


class WrappedEnvironment(Record):
    """Environment as described inside webhook payloads, with name and description.

    Complex type ``UiPath.Server.Configuration.OData.WrappedEnvironmentDto``.
    """

    __slots__ = ()
    description: TextProperty = Field("Description", "Edm.String")
    """`Description`, set by the service."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    """`Id`, set by the service."""
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, set by the service."""


class WrappedJob(Record):
    """Newly created job inside a webhook payload, with process, robot, arguments and source.

    Complex type ``UiPath.Server.Configuration.OData.WrappedJobDto``.
    """

    __slots__ = ()
    batch_execution_key: GuidProperty = Field("BatchExecutionKey", "Edm.Guid")
    """`BatchExecutionKey`, set by the service."""
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    """`CreationTime`, set by the service."""
    end_time: DateTimeProperty = Field("EndTime", "Edm.DateTimeOffset")
    """`EndTime`, set by the service."""
    host_machine_name: TextProperty = Field("HostMachineName", "Edm.String")
    """`HostMachineName`, set by the service."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    """`Id`, set by the service."""
    info: TextProperty = Field("Info", "Edm.String")
    """`Info`, set by the service."""
    input_arguments: UntypedProperty = Field("InputArguments", "Edm.Untyped")
    """`InputArguments`, set by the service."""
    key: GuidProperty = Field("Key", "Edm.Guid")
    """`Key`, set by the service."""
    output_arguments: UntypedProperty = Field("OutputArguments", "Edm.Untyped")
    """`OutputArguments`, set by the service."""
    process_type: EnumerationProperty[ProcessType] = Field("ProcessType", "ProcessType")
    """`ProcessType`, set by the service."""
    release: RecordProperty[WrappedRelease] = Field("Release", "WrappedRelease")
    release_name: TextProperty = Field("ReleaseName", "Edm.String")
    """`ReleaseName`, set by the service."""
    robot: RecordProperty[WrappedRobot] = Field("Robot", "WrappedRobot")
    runtime_type: EnumerationProperty[RobotType] = Field("RuntimeType", "RobotType")
    """`RuntimeType`, set by the service."""
    source: TextProperty = Field("Source", "Edm.String")
    """`Source`, set by the service."""
    source_type: EnumerationProperty[JobSourceType] = Field("SourceType", "JobSourceType")
    """`SourceType`, set by the service."""
    specific_priority_value: NumberProperty[int] = Field("SpecificPriorityValue", "Edm.Int32")
    """`SpecificPriorityValue`, set by the service."""
    start_time: DateTimeProperty = Field("StartTime", "Edm.DateTimeOffset")
    """`StartTime`, set by the service."""
    starting_schedule_id: NumberProperty[int] = Field("StartingScheduleId", "Edm.Int64")
    """`StartingScheduleId`, set by the service."""
    state: EnumerationProperty[JobState] = Field("State", "JobState")
    """`State`, set by the service."""
    type: EnumerationProperty[JobType] = Field("Type", "JobType")
    """`Type`, set by the service."""
    creator_user_key: GuidProperty = Field("CreatorUserKey", "Edm.Guid")
    """`CreatorUserKey`, only in version 20.0, set by the service."""
    entry_point_path: TextProperty = Field("EntryPointPath", "Edm.String")
    """`EntryPointPath`, only in version 20.0, set by the service."""
    fps_context: TextProperty = Field("FpsContext", "Edm.String")
    """`FpsContext`, only in version 20.0, set by the service."""
    fps_properties: TextProperty = Field("FpsProperties", "Edm.String")
    """`FpsProperties`, only in version 20.0, set by the service."""
    parent_job_key: GuidProperty = Field("ParentJobKey", "Edm.Guid")
    """`ParentJobKey`, only in version 20.0, set by the service."""
    parent_operation_id: TextProperty = Field("ParentOperationId", "Edm.String")
    """`ParentOperationId`, only in version 20.0, set by the service."""
    parent_span_id: TextProperty = Field("ParentSpanId", "Edm.String")
    """`ParentSpanId`, only in version 20.0, set by the service."""
    project_key: TextProperty = Field("ProjectKey", "Edm.String")
    """`ProjectKey`, only in version 20.0, set by the service."""
    root_span_id: TextProperty = Field("RootSpanId", "Edm.String")
    """`RootSpanId`, only in version 20.0, set by the service."""
    serverless_job_type: EnumerationProperty[ServerlessJobType] = Field(
        "ServerlessJobType", "ServerlessJobType"
    )
    """`ServerlessJobType`, only in version 20.0, set by the service."""
    trace_id: TextProperty = Field("TraceId", "Edm.String")
    """`TraceId`, only in version 20.0, set by the service."""


class WrappedProcessSchedule(Record):
    """Trigger as described inside webhook payloads, with its timing, process and robots.

    Complex type ``UiPath.Server.Configuration.OData.WrappedProcessScheduleDto``.
    """

    __slots__ = ()
    calendar_id: NumberProperty[int] = Field("CalendarId", "Edm.Int64")
    """`CalendarId`, set by the service."""
    enabled: BooleanProperty = Field("Enabled", "Edm.Boolean")
    """`Enabled`, set by the service."""
    environment_id: TextProperty = Field("EnvironmentId", "Edm.String")
    """`EnvironmentId`, set by the service."""
    environment_name: TextProperty = Field("EnvironmentName", "Edm.String")
    """`EnvironmentName`, set by the service."""
    executor_robots: CollectionProperty[SimpleRobotEvent] = Field(
        "ExecutorRobots", "[SimpleRobotEvent]"
    )
    """`ExecutorRobots`, set by the service."""
    external_job_key: TextProperty = Field("ExternalJobKey", "Edm.String")
    """`ExternalJobKey`, set by the service."""
    external_job_key_scheduler: GuidProperty = Field("ExternalJobKeyScheduler", "Edm.Guid")
    """`ExternalJobKeyScheduler`, set by the service."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    """`Id`, set by the service."""
    input_arguments: UntypedProperty = Field("InputArguments", "Edm.Untyped")
    """`InputArguments`, set by the service."""
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, set by the service."""
    release: RecordProperty[SimpleReleaseEvent] = Field("Release", "SimpleReleaseEvent")
    start_process_cron: TextProperty = Field("StartProcessCron", "Edm.String")
    """`StartProcessCron`, set by the service."""
    start_strategy: EnumerationProperty[StartStrategy] = Field("StartStrategy", "StartStrategy")
    """`StartStrategy`, set by the service."""
    stop_strategy: EnumerationProperty[StopStrategy] = Field("StopStrategy", "StopStrategy")
    """`StopStrategy`, set by the service."""
    time_zone_iana: TextProperty = Field("TimeZoneIana", "Edm.String")
    """`TimeZoneIana`, set by the service."""
    time_zone_id: TextProperty = Field("TimeZoneId", "Edm.String")
    """`TimeZoneId`, set by the service."""
    use_calendar: BooleanProperty = Field("UseCalendar", "Edm.Boolean")
    """`UseCalendar`, set by the service, deprecated."""
    machine_robots: CollectionProperty[MachineRobotSession] = Field(
        "MachineRobots", "[MachineRobotSession]"
    )
    """`MachineRobots`, only in version 20.0, set by the service."""


class WrappedProcessingException(Record):
    """Reason why a transaction failed, as described inside webhook payloads.

    Complex type ``UiPath.Server.Configuration.OData.WrappedProcessingExceptionDto``.
    """

    __slots__ = ()
    associated_image_file_path: TextProperty = Field("AssociatedImageFilePath", "Edm.String")
    """`AssociatedImageFilePath`, set by the service."""
    details: TextProperty = Field("Details", "Edm.String")
    """`Details`, set by the service."""
    reason: TextProperty = Field("Reason", "Edm.String")
    """`Reason`, set by the service."""
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, set by the service."""
    type: EnumerationProperty[ProcessingExceptionType] = Field("Type", "ProcessingExceptionType")
    """`Type`, set by the service."""


class WrappedQueueItemError(Record):
    """Structured error of a queue item, as described inside webhook payloads.

    Complex type ``UiPath.Server.Configuration.OData.WrappedQueueItemErrorDto``.

    Only in version 20.0.
    """

    __slots__ = ()
    category: TextProperty = Field("Category", "Edm.String")
    """`Category`, only in version 20.0, set by the service."""
    code: TextProperty = Field("Code", "Edm.String")
    """`Code`, only in version 20.0, set by the service."""
    detail: TextProperty = Field("Detail", "Edm.String")
    """`Detail`, only in version 20.0, set by the service."""
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, only in version 20.0, set by the service."""
    title: TextProperty = Field("Title", "Edm.String")
    """`Title`, only in version 20.0, set by the service."""


class WrappedRelease(Record):
    """Process as described inside webhook payloads, with package, version, arguments and tags.

    Complex type ``UiPath.Server.Configuration.OData.WrappedReleaseDto``.
    """

    __slots__ = ()
    description: TextProperty = Field("Description", "Edm.String")
    """`Description`, set by the service."""
    environment: RecordProperty[WrappedEnvironment] = Field("Environment", "WrappedEnvironment")
    environment_id: NumberProperty[int] = Field("EnvironmentId", "Edm.Int64")
    """`EnvironmentId`, set by the service."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    """`Id`, set by the service."""
    input_arguments: UntypedProperty = Field("InputArguments", "Edm.Untyped")
    """`InputArguments`, set by the service."""
    is_latest_version: BooleanProperty = Field("IsLatestVersion", "Edm.Boolean")
    """`IsLatestVersion`, set by the service."""
    key: TextProperty = Field("Key", "Edm.String")
    """`Key`, set by the service."""
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, set by the service."""
    process_key: TextProperty = Field("ProcessKey", "Edm.String")
    """`ProcessKey`, set by the service."""
    process_version: TextProperty = Field("ProcessVersion", "Edm.String")
    """`ProcessVersion`, set by the service."""
    entry_point_id: GuidProperty = Field("EntryPointId", "Edm.Guid")
    """`EntryPointId`, only in version 20.0, set by the service."""
    feed_id: GuidProperty = Field("FeedId", "Edm.Guid")
    """`FeedId`, only in version 20.0, set by the service."""
    package_definition_key: GuidProperty = Field("PackageDefinitionKey", "Edm.Guid")
    """`PackageDefinitionKey`, only in version 20.0, set by the service."""
    package_key: TextProperty = Field("PackageKey", "Edm.String")
    """`PackageKey`, only in version 20.0, set by the service."""
    process_type: EnumerationProperty[ProcessType] = Field("ProcessType", "ProcessType")
    """`ProcessType`, only in version 20.0, set by the service."""
    tags: CollectionProperty[Tag] = Field("Tags", "[Tag]")
    """`Tags`, only in version 20.0, set by the service."""
    target_runtime: TextProperty = Field("TargetRuntime", "Edm.String")
    """`TargetRuntime`, only in version 20.0, set by the service."""


class WrappedRobot(Record):
    """Robot as described inside webhook payloads, with machine, environments and execution
    settings.

    Complex type ``UiPath.Server.Configuration.OData.WrappedRobotDto``.
    """

    __slots__ = ()
    description: TextProperty = Field("Description", "Edm.String")
    """`Description`, set by the service."""
    environments: CollectionProperty[WrappedEnvironment] = Field(
        "Environments", "[WrappedEnvironment]"
    )
    """`Environments`, set by the service."""
    execution_settings: MapProperty[Json] = Field("ExecutionSettings", "{Edm.Untyped}")
    """`ExecutionSettings`, set by the service."""
    hosting_type: EnumerationProperty[RobotHostingType] = Field("HostingType", "RobotHostingType")
    """`HostingType`, set by the service."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    """`Id`, set by the service."""
    key: GuidProperty = Field("Key", "Edm.Guid")
    """`Key`, set by the service."""
    machine_id: NumberProperty[int] = Field("MachineId", "Edm.Int64")
    """`MachineId`, set by the service."""
    machine_key: GuidProperty = Field("MachineKey", "Edm.Guid")
    """`MachineKey`, set by the service."""
    machine_name: TextProperty = Field("MachineName", "Edm.String")
    """`MachineName`, set by the service."""
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, set by the service."""
    type: EnumerationProperty[RobotType] = Field("Type", "RobotType")
    """`Type`, set by the service."""
    user_name: TextProperty = Field("UserName", "Edm.String")
    """`UserName`, set by the service."""


class WrappedStartProcess(Record):
    """Request that started jobs, as described inside webhook payloads.

    Complex type ``UiPath.Server.Configuration.OData.WrappedStartProcessDto``.
    """

    __slots__ = ()
    jobs_count: NumberProperty[int] = Field("JobsCount", "Edm.Int32")
    """`JobsCount`, set by the service."""
    release_key: GuidProperty = Field("ReleaseKey", "Edm.Guid")
    """`ReleaseKey`, set by the service."""
    robot_ids: ValuesProperty[int, NumberExpression[int]] = Field("RobotIds", "[Edm.Int64]")
    """`RobotIds`, set by the service."""
    source: EnumerationProperty[JobSource] = Field("Source", "JobSource")
    """`Source`, set by the service."""
    strategy: EnumerationProperty[StartStrategy] = Field("Strategy", "StartStrategy")
    """`Strategy`, set by the service."""


class WrappedTaskDeleted(Record):
    """Task inside a webhook payload, with who deleted it and when.

    Complex type ``UiPath.Server.Configuration.OData.WrappedTaskDeletedDto``.
    """

    __slots__ = ()
    action: TextProperty = Field("Action", "Edm.String")
    """`Action`, set by the service."""
    assigned_to_user_id: NumberProperty[int] = Field("AssignedToUserId", "Edm.Int64")
    """`AssignedToUserId`, set by the service."""
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    """`CreationTime`, set by the service."""
    deleter_user_id: NumberProperty[int] = Field("DeleterUserId", "Edm.Int64")
    """`DeleterUserId`, set by the service."""
    deletion_time: DateTimeProperty = Field("DeletionTime", "Edm.DateTimeOffset")
    """`DeletionTime`, set by the service."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    """`Id`, set by the service."""
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    """`OrganizationUnitId`, set by the service."""
    priority: EnumerationProperty[TaskPriority] = Field("Priority", "TaskPriority")
    """`Priority`, set by the service."""
    status: EnumerationProperty[TaskStatus] = Field("Status", "TaskStatus")
    """`Status`, set by the service."""
    task_catalog_name: TextProperty = Field("TaskCatalogName", "Edm.String")
    """`TaskCatalogName`, set by the service."""
    title: TextProperty = Field("Title", "Edm.String")
    """`Title`, set by the service."""
    type: EnumerationProperty[TaskType] = Field("Type", "TaskType")
    """`Type`, set by the service."""
    external_tag: TextProperty = Field("ExternalTag", "Edm.String")
    """`ExternalTag`, only in version 20.0, set by the service."""
    fps_context: UntypedProperty = Field("FpsContext", "Edm.Untyped")
    """`FpsContext`, only in version 20.0, set by the service."""
    key: GuidProperty = Field("Key", "Edm.Guid")
    """`Key`, only in version 20.0, set by the service."""


class WrappedTaskForwarded(Record):
    """Task inside a webhook payload, with who forwarded it and who has it now.

    Complex type ``UiPath.Server.Configuration.OData.WrappedTaskForwardedDto``.
    """

    __slots__ = ()
    assigned_to_user_id: NumberProperty[int] = Field("AssignedToUserId", "Edm.Int64")
    """`AssignedToUserId`, set by the service."""
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    """`CreationTime`, set by the service."""
    forwarded_by_user_id: NumberProperty[int] = Field("ForwardedByUserId", "Edm.Int64")
    """`ForwardedByUserId`, set by the service."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    """`Id`, set by the service."""
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    """`OrganizationUnitId`, set by the service."""
    priority: EnumerationProperty[TaskPriority] = Field("Priority", "TaskPriority")
    """`Priority`, set by the service."""
    status: EnumerationProperty[TaskStatus] = Field("Status", "TaskStatus")
    """`Status`, set by the service."""
    task_catalog_name: TextProperty = Field("TaskCatalogName", "Edm.String")
    """`TaskCatalogName`, set by the service."""
    title: TextProperty = Field("Title", "Edm.String")
    """`Title`, set by the service."""
    type: EnumerationProperty[TaskType] = Field("Type", "TaskType")
    """`Type`, set by the service."""
    key: GuidProperty = Field("Key", "Edm.Guid")
    """`Key`, only in version 20.0, set by the service."""


class WrappedTaskSaved(Record):
    """Task inside a webhook payload, as it was when its data was saved.

    Complex type ``UiPath.Server.Configuration.OData.WrappedTaskSavedDto``.
    """

    __slots__ = ()
    assigned_to_user_id: NumberProperty[int] = Field("AssignedToUserId", "Edm.Int64")
    """`AssignedToUserId`, set by the service."""
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    """`CreationTime`, set by the service."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    """`Id`, set by the service."""
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    """`OrganizationUnitId`, set by the service."""
    priority: EnumerationProperty[TaskPriority] = Field("Priority", "TaskPriority")
    """`Priority`, set by the service."""
    status: EnumerationProperty[TaskStatus] = Field("Status", "TaskStatus")
    """`Status`, set by the service."""
    task_catalog_name: TextProperty = Field("TaskCatalogName", "Edm.String")
    """`TaskCatalogName`, set by the service."""
    title: TextProperty = Field("Title", "Edm.String")
    """`Title`, set by the service."""
    type: EnumerationProperty[TaskType] = Field("Type", "TaskType")
    """`Type`, set by the service."""
    key: GuidProperty = Field("Key", "Edm.Guid")
    """`Key`, only in version 20.0, set by the service."""


class WrappedTaskUpdated(Record):
    """Task inside a webhook payload, with its title, priority, catalog and tags after the change.

    Complex type ``UiPath.Server.Configuration.OData.WrappedTaskUpdatedDto``.

    Only in version 20.0.
    """

    __slots__ = ()
    assigned_to_user_id: NumberProperty[int] = Field("AssignedToUserId", "Edm.Int64")
    """`AssignedToUserId`, only in version 20.0, set by the service."""
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    """`CreationTime`, only in version 20.0, set by the service."""
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    """`Id`, only in version 20.0, set by the service."""
    key: GuidProperty = Field("Key", "Edm.Guid")
    """`Key`, only in version 20.0, set by the service."""
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    """`OrganizationUnitId`, only in version 20.0, set by the service."""
    priority: EnumerationProperty[TaskPriority] = Field("Priority", "TaskPriority")
    """`Priority`, only in version 20.0, set by the service."""
    status: EnumerationProperty[TaskStatus] = Field("Status", "TaskStatus")
    """`Status`, only in version 20.0, set by the service."""
    tags: CollectionProperty[Tag] = Field("Tags", "[Tag]")
    """`Tags`, only in version 20.0, set by the service."""
    task_catalog_name: TextProperty = Field("TaskCatalogName", "Edm.String")
    """`TaskCatalogName`, only in version 20.0, set by the service."""
    title: TextProperty = Field("Title", "Edm.String")
    """`Title`, only in version 20.0, set by the service."""
    type: EnumerationProperty[TaskType] = Field("Type", "TaskType")
    """`Type`, only in version 20.0, set by the service."""
