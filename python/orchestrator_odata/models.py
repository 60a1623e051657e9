"""Entity, complex and enumeration types of the service."""

from __future__ import annotations

import datetime
from decimal import Decimal

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
    "ActivitySettings",
    "AjaxResponse",
    "Alert",
    "AlertsSubscribedEvent",
    "AlertsUnsubscribedEvent",
    "AppTasksData",
    "AppTasksMetadata",
    "ArgumentMetadata",
    "Asset",
    "AssetRobotValue",
    "AssetUserValue",
    "AssetValueScope",
    "AssetValueType",
    "AttendedRobot",
    "AuditAction",
    "AuditComponent",
    "AuditLog",
    "AuditLogEntity",
    "AuditedService",
    "AutomationBundleProductUpdateStatus",
    "AutomationBundleProductUpdateStatusReason",
    "AutomationType",
    "BlobFile",
    "BlobFileAccess",
    "Bucket",
    "BucketOptions",
    "BulkItemOfString",
    "BulkOperationErrorResponse",
    "BulkOperationResponseOfFailedQueueItem",
    "BulkOperationResponseOfInt64",
    "Calendar",
    "CloudTemplate",
    "CommitType",
    "ConfigurationEntry",
    "ConfigurationValueType",
    "ConsumptionLicenseStatsModel",
    "CountStats",
    "CoverageStatus",
    "CredentialStore",
    "CredentialStoreDetails",
    "CredentialStoreResource",
    "CredentialStoreResourceType",
    "CredentialType",
    "CredentialsProxyResource",
    "CredentialsProxyResourceType",
    "CredentialsProxyType",
    "CustomEvent",
    "CustomKeyValuePair",
    "DataVariationContentType",
    "DefaultCredentialStore",
    "DirectoryObject",
    "DirectoryObjectType",
    "DirectoryPermission",
    "Domain",
    "DomainUserAssignment",
    "EndpointDetectionStatus",
    "EntryPoint",
    "EntryPointDataVariation",
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
    "ExtendedRobot",
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
    "Job",
    "JobCompletedEvent",
    "JobFaultedEvent",
    "JobPendingReasons",
    "JobPriority",
    "JobResumedEvent",
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
    "MachineSession",
    "MachineSessionRuntime",
    "MachineTargetFramework",
    "MachineType",
    "MachineVpnSettings",
    "MachinesFolderAssociations",
    "MachinesRobotVersion",
    "MaintenanceSetting",
    "MaintenanceState",
    "MaintenanceStateLog",
    "MaintenanceWindow",
    "MoveFolderMachineChange",
    "NameValue",
    "NotificationComponent",
    "NotificationSeverity",
    "OrganizationUnit",
    "PageResultDtoOfFolder",
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
    "QueueCreatedEventDto",
    "QueueDefinition",
    "QueueDefinitionEvent",
    "QueueDeletedEventDto",
    "QueueItem",
    "QueueItemAction",
    "QueueItemAddedEvent",
    "QueueItemComment",
    "QueueItemCompletedEvent",
    "QueueItemData",
    "QueueItemEvent",
    "QueueItemFailedEvent",
    "QueueItemSimpleEvent",
    "QueueItemStartedEvent",
    "QueueItemsAbandonedEvent",
    "QueueProcessingRecord",
    "QueueProcessingStatus",
    "QueueRetentionSetting",
    "QueueUpdatedEventDto",
    "Release",
    "ReleaseCreatedEvent",
    "ReleaseDeletedEvent",
    "ReleaseRetentionSetting",
    "ReleaseUpdatedEvent",
    "ReleaseVersion",
    "RemoteControlAccess",
    "ReportingUnit",
    "ResponseDictionary",
    "RetentionAction",
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
    "ServerlessJobType",
    "Session",
    "SessionEventData",
    "SessionMaintenanceMode",
    "SessionSource",
    "SessionUpdatedEvent",
    "SettingScopes",
    "Settings",
    "SignalRActivitySettings",
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
    "StartProcess",
    "StartStrategy",
    "StopStrategy",
    "Strategy",
    "Tag",
    "TargetFramework",
    "Task",
    "TaskActivity",
    "TaskActivityType",
    "TaskAssignmentChangedEvent",
    "TaskAssignmentRequest",
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
    "TaskSaveAndReassignmentRequest",
    "TaskSavedEvent",
    "TaskStatus",
    "TaskType",
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
    "UserAssignments",
    "UserEntity",
    "UserLoginAttempt",
    "UserLoginAttemptDtoResult",
    "UserLoginInfo",
    "UserNotificationState",
    "UserNotificationSubscription",
    "UserOrganizationUnit",
    "UserPermissionsCollection",
    "UserProvisionType",
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
    "WrappedRelease",
    "WrappedRobot",
    "WrappedStartProcess",
    "WrappedTaskDeleted",
    "WrappedTaskForwarded",
    "WrappedTaskSaved",
]


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
    TENANT_MOVE = "TenantMove"


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
    CLASSIC_CANNOT_CLEAN_NOT_FAILED_MIGRATIONS = "ClassicCannotCleanNotFailedMigrations"
    CLASSIC_ROBOT_MAPPED_TO_INVALID_USER = "ClassicRobotMappedToInvalidUser"
    CLASSIC_ROBOT_NOT_FOUND = "ClassicRobotNotFound"
    CLASSIC_ROBOT_TO_USER_MAPPING_USERNAME_MISSMATCH = "ClassicRobotToUserMappingUsernameMissmatch"
    INVALID_TENANT_MOVE_STATUS = "InvalidTenantMoveStatus"
    MAX_SIBLINGS_LIMIT_REACHED = "MaxSiblingsLimitReached"
    NOT_SUCCESSFUL_ENTITY_MIGRATION = "NotSuccessfulEntityMigration"
    ROBOT_ON_DIFFERENT_MACHINE_MAPPED_TO_SAME_USER = "RobotOnDifferentMachineMappedToSameUser"
    SAME_ROBOT_USERNAME_MAPPED_TO_DIFERENT_USER = "SameRobotUsernameMappedToDiferentUser"
    SERVERLESS_ROBOT_JOB_TYPE_INVALID = "ServerlessRobotJobTypeInvalid"
    TENANT_MOVE_ID_CONFLICT = "TenantMoveIdConflict"
    TENANT_MOVE_MIGRATION_CONFLICT = "TenantMoveMigrationConflict"
    USER_MAPPED_TO_ROBOT_WITH_DIFFERENT_USERNAME = "UserMappedToRobotWithDifferentUsername"


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
    MOVED = "Moved"
    REDIRECT = "Redirect"
    REDIRECT_METHOD = "RedirectMethod"
    TEMPORARY_REDIRECT = "TemporaryRedirect"


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


class JobPriority(_model.Enumeration):
    """How soon a pending job is picked: low, normal or high.

    Enumeration type ``UiPath.Server.Configuration.OData.JobPriority``.
    """

    __type__ = "UiPath.Server.Configuration.OData.JobPriority"
    LOW = "Low"
    NORMAL = "Normal"
    HIGH = "High"


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
    RPA_DEVELOPER = "RpaDeveloper"
    RPA_DEVELOPER_PRO = "RpaDeveloperPro"
    STUDIO = "Studio"


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
    task_definition_key: GuidProperty = Field("taskDefinitionKey", "Edm.Guid")


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
    """`Packages`, required."""
    test_cases: CollectionProperty[TestCase] = Field("TestCases", "[TestCase]", navigation=True)
    """`TestCases`, required."""


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


class ActivitySettings(Record):
    """What activities in a robot need to reach Orchestrator: the API version and the SignalR
    connection.

    Complex type ``UiPath.Server.Configuration.OData.ActivitySettingsDto``.
    """

    __slots__ = ()
    api_version: TextProperty = Field("ApiVersion", "Edm.String")
    signal_r: RecordProperty[SignalRActivitySettings] = Field("SignalR", "SignalRActivitySettings")


class AjaxResponse(Record):
    """Envelope around the result of a sign-in, carrying either the token or an error.

    Complex type ``UiPath.Server.Configuration.OData.AjaxResponse``.
    """

    __slots__ = ()
    abp: BooleanProperty = Field("__abp", "Edm.Boolean")
    """`__abp`, set by the service."""
    error: RecordProperty[ErrorInfo] = Field("error", "ErrorInfo")
    result: UntypedProperty = Field("result", "Edm.Untyped")
    success: BooleanProperty = Field("success", "Edm.Boolean")
    target_url: TextProperty = Field("targetUrl", "Edm.String")
    un_authorized_request: BooleanProperty = Field("unAuthorizedRequest", "Edm.Boolean")


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
    user_values: CollectionProperty[AssetUserValue] = Field(
        "UserValues", "[AssetUserValue]", navigation=True
    )


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


class BulkOperationResponseOfInt64(Record):
    """Outcome of a bulk operation, with the ids for which it failed.

    Complex type ``UiPath.Server.Configuration.OData.BulkOperationResponseDto_1OfInt64``.
    """

    __slots__ = ()
    failed_items: ValuesProperty[int, NumberExpression[int]] = Field("FailedItems", "[Edm.Int64]")
    message: TextProperty = Field("Message", "Edm.String")
    success: BooleanProperty = Field("Success", "Edm.Boolean")


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
    """`EventSourceId`, set by the service."""
    event_time: DateTimeProperty = Field("EventTime", "Edm.DateTimeOffset")
    organization_unit_id: NumberProperty[int] = Field("OrganizationUnitId", "Edm.Int64")
    organization_unit_key: GuidProperty = Field("OrganizationUnitKey", "Edm.Guid")
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")


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


class DirectoryObject(Record):
    """User, group, robot or application found in a directory, with identifier, domain and source.

    Complex type ``UiPath.Server.Configuration.OData.DirectoryObjectDto``.
    """

    __slots__ = ()
    display_name: TextProperty = Field("displayName", "Edm.String")
    """`displayName`, set by the service."""
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
    """

    __slots__ = ()
    code: NumberProperty[int] = Field("code", "Edm.Int32")
    details: TextProperty = Field("details", "Edm.String")
    message: TextProperty = Field("message", "Edm.String")
    validation_errors: CollectionProperty[ValidationErrorInfo] = Field(
        "validationErrors", "[ValidationErrorInfo]"
    )


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
    """`IsPersonal`, set by the service."""
    key: GuidProperty = Field("Key", "Edm.Guid")
    parent_id: NumberProperty[int] = Field("ParentId", "Edm.Int64")
    parent_key: GuidProperty = Field("ParentKey", "Edm.Guid")
    permission_model: EnumerationProperty[FolderPermissionModel] = Field(
        "PermissionModel", "FolderPermissionModel"
    )
    provision_type: EnumerationProperty[RobotProvisionType] = Field(
        "ProvisionType", "RobotProvisionType"
    )
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
    update_info: RecordProperty[UpdateInfo] = Field("UpdateInfo", "UpdateInfo", navigation=True)


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


class FailedQueueItem(Record):
    """Queue item of a bulk upload that was refused, by its position, with code and message.

    Complex type ``UiPath.Server.Configuration.OData.FailedQueueItemDto``.
    """

    __slots__ = ()
    error_code: EnumerationProperty[ErrorCode] = Field("ErrorCode", "ErrorCode")
    error_message: TextProperty = Field("ErrorMessage", "Edm.String")
    ordinal: NumberProperty[int] = Field("Ordinal", "Edm.Int32")


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
    """`IsPersonal`, set by the service."""
    key: GuidProperty = Field("Key", "Edm.Guid")
    parent_id: NumberProperty[int] = Field("ParentId", "Edm.Int64")
    parent_key: GuidProperty = Field("ParentKey", "Edm.Guid")
    permission_model: EnumerationProperty[FolderPermissionModel] = Field(
        "PermissionModel", "FolderPermissionModel"
    )
    provision_type: EnumerationProperty[RobotProvisionType] = Field(
        "ProvisionType", "RobotProvisionType"
    )


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
    """

    __slots__ = ()
    __key__ = ("id",)
    allowed: MapProperty[int] = Field("Allowed", "{Edm.Int64}")
    attended_concurrent: BooleanProperty = Field("AttendedConcurrent", "Edm.Boolean")
    code: TextProperty = Field("Code", "Edm.String")
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    development_concurrent: BooleanProperty = Field("DevelopmentConcurrent", "Edm.Boolean")
    expire_date: NumberProperty[int] = Field("ExpireDate", "Edm.Int64")
    grace_period: NumberProperty[int] = Field("GracePeriod", "Edm.Int64")
    grace_period_end_date: NumberProperty[int] = Field("GracePeriodEndDate", "Edm.Int64")
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
    tenants_count: NumberProperty[int] = Field("TenantsCount", "Edm.Int32")
    used: MapProperty[int] = Field("Used", "{Edm.Int64}")
    user_licensing_enabled: BooleanProperty = Field("UserLicensingEnabled", "Edm.Boolean")
    version_control: TextProperty = Field("VersionControl", "Edm.String")


class HostLicensePerTenant(OpenRecord):
    """Share of a host license given to one tenant, with the allowed numbers as further members.

    Complex type ``UiPath.Server.Configuration.OData.HostLicensePerTenantDto``, open: it holds
    properties of any name.
    """

    __slots__ = ()
    host_license_id: NumberProperty[int] = Field("HostLicenseId", "Edm.Int64")
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")


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


class JobTrigger(Record):
    """Condition a suspended job waits for, such as a task, queue item, other job or point in time.

    Entity type ``UiPath.Server.Configuration.OData.JobTriggerDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    item_id: NumberProperty[int] = Field("ItemId", "Edm.Int64")
    job_id: NumberProperty[int] = Field("JobId", "Edm.Int64")
    status: EnumerationProperty[JobTriggerStatus] = Field("Status", "JobTriggerStatus")
    timer: DateTimeProperty = Field("Timer", "Edm.DateTimeOffset")
    trigger_message: TextProperty = Field("TriggerMessage", "Edm.String")
    trigger_type: EnumerationProperty[JobTriggerType] = Field("TriggerType", "JobTriggerType")


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
    version: TextProperty = Field("Version", "Edm.String")


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


class PageResultDtoOfFolder(Record):
    """Page of folders in their ordinary form, with the total count.

    Complex type ``UiPath.Server.Configuration.OData.PageResultDtoOfFolderDto``.
    """

    __slots__ = ()
    count: NumberProperty[int] = Field("Count", "Edm.Int32")
    page_items: CollectionProperty[Folder] = Field("PageItems", "[Folder]", navigation=True)


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
    key: GuidProperty = Field("Key", "Edm.Guid")
    last_login: DateTimeProperty = Field("LastLogin", "Edm.DateTimeOffset")
    name: TextProperty = Field("Name", "Edm.String")
    owner_id: NumberProperty[int] = Field("OwnerId", "Edm.Int64")
    owner_name: TextProperty = Field("OwnerName", "Edm.String")


class PingEvent(Record):
    """Payload of the webhook event ping, sent on request to test that an address answers.

    Complex type ``UiPath.Server.Configuration.OData.PingEventDto``.
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
    tenant_id: NumberProperty[int] = Field("TenantId", "Edm.Int32")
    timestamp: DateTimeProperty = Field("Timestamp", "Edm.DateTimeOffset")
    """`Timestamp`, required."""
    type: TextProperty = Field("Type", "Edm.String")
    """`Type`, required."""
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")


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
    """

    __slots__ = ()
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
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, required, at most 128 characters."""
    string_value: TextProperty = Field("StringValue", "Edm.String")
    """`StringValue`, at most 1000000 characters."""
    value_type: EnumerationProperty[AssetValueType] = Field("ValueType", "AssetValueType")


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


class RoleUsers(Record):
    """One role with the users who hold it in some place.

    Complex type ``UiPath.Server.Configuration.OData.RoleUsersDto``.
    """

    __slots__ = ()
    id: NumberProperty[int] = Field("Id", "Edm.Int32")
    name: TextProperty = Field("Name", "Edm.String")
    users: CollectionProperty[SimpleUserEntity] = Field("Users", "[SimpleUserEntity]")


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


class SimpleReleaseEvent(Record):
    """Process as described inside webhook payloads, with key, name, package and type.

    Complex type ``UiPath.Server.Configuration.OData.SimpleReleaseEventDto``.
    """

    __slots__ = ()
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    key: TextProperty = Field("Key", "Edm.String")
    name: TextProperty = Field("Name", "Edm.String")
    process_key: TextProperty = Field("ProcessKey", "Edm.String")


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
    inherited_from_folder: RecordProperty[SimpleFolder] = Field(
        "InheritedFromFolder", "SimpleFolder"
    )
    name: TextProperty = Field("Name", "Edm.String")
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
    """`BypassBasicAuthRestriction`, deprecated."""
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    creator_user_id: NumberProperty[int] = Field("CreatorUserId", "Edm.Int64")
    directory_identifier: TextProperty = Field("DirectoryIdentifier", "Edm.String")
    domain: TextProperty = Field("Domain", "Edm.String")
    email_address: TextProperty = Field("EmailAddress", "Edm.String")
    """`EmailAddress`, at most 256 characters."""
    full_name: TextProperty = Field("FullName", "Edm.String")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    is_active: BooleanProperty = Field("IsActive", "Edm.Boolean")
    is_email_confirmed: BooleanProperty = Field("IsEmailConfirmed", "Edm.Boolean")
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
    """`Name`, at most 64 characters."""
    notification_subscription: RecordProperty[UserNotificationSubscription] = Field(
        "NotificationSubscription", "UserNotificationSubscription"
    )
    password: TextProperty = Field("Password", "Edm.String", secret=True)
    """`Password`, a secret."""
    provision_type: EnumerationProperty[UserProvisionType] = Field(
        "ProvisionType", "UserProvisionType"
    )
    robot_provision: RecordProperty[AttendedRobot] = Field("RobotProvision", "AttendedRobot")
    roles_list: ValuesProperty[str, TextExpression] = Field("RolesList", "[Edm.String]")
    surname: TextProperty = Field("Surname", "Edm.String")
    """`Surname`, at most 64 characters."""
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
    user_roles: CollectionProperty[UserRole] = Field("UserRoles", "[UserRole]", navigation=True)


class SimpleUserEntity(Record):
    """User, group or account as listed under a role, with type and the robots it may have.

    Complex type ``UiPath.Server.Configuration.OData.SimpleUserEntityDto``.
    """

    __slots__ = ()
    assigned_to_folder_ids: ValuesProperty[int, NumberExpression[int]] = Field(
        "AssignedToFolderIds", "[Edm.Int64]"
    )
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    is_inherited: BooleanProperty = Field("IsInherited", "Edm.Boolean")
    may_have_attended: BooleanProperty = Field("MayHaveAttended", "Edm.Boolean")
    may_have_unattended: BooleanProperty = Field("MayHaveUnattended", "Edm.Boolean")
    type: EnumerationProperty[UserType] = Field("Type", "UserType")
    user_name: TextProperty = Field("UserName", "Edm.String")


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


class TaskAssignmentRequest(Record):
    """Task to assign and the users or groups, by id, name or e-mail, who get it.

    Complex type ``UiPath.Server.Configuration.OData.TaskAssignmentRequest``.
    """

    __slots__ = ()
    task_id: NumberProperty[int] = Field("TaskId", "Edm.Int64")
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    user_name_or_email: TextProperty = Field("UserNameOrEmail", "Edm.String")
    """`UserNameOrEmail`, at most 256 characters."""


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


class TaskSaveAndReassignmentRequest(Record):
    """Task data to store and the user to whom the task is handed, with an optional note.

    Complex type ``UiPath.Server.Configuration.OData.TaskSaveAndReassignmentRequest``.
    """

    __slots__ = ()
    task_id: NumberProperty[int] = Field("TaskId", "Edm.Int64")
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")
    user_name_or_email: TextProperty = Field("UserNameOrEmail", "Edm.String")
    """`UserNameOrEmail`, at most 256 characters."""
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


class Tenant(Record):
    """Tenant with its name, administrator, license and state, as the host sees it.

    Entity type ``UiPath.Server.Configuration.OData.TenantDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    accepted_domains_list: ValuesProperty[str, TextExpression] = Field(
        "AcceptedDomainsList", "[Edm.String]"
    )
    """`AcceptedDomainsList`, deprecated."""
    admin_email_address: TextProperty = Field("AdminEmailAddress", "Edm.String")
    """`AdminEmailAddress`, at most 256 characters."""
    admin_name: TextProperty = Field("AdminName", "Edm.String")
    """`AdminName`, at most 32 characters."""
    admin_password: TextProperty = Field("AdminPassword", "Edm.String", secret=True)
    """`AdminPassword`, a secret, at most 32 characters."""
    admin_surname: TextProperty = Field("AdminSurname", "Edm.String")
    """`AdminSurname`, at most 32 characters."""
    admin_user_key: TextProperty = Field("AdminUserKey", "Edm.String")
    connection_string: TextProperty = Field("ConnectionString", "Edm.String", secret=True)
    """`ConnectionString`, a secret, at most 1024 characters, deprecated."""
    display_name: TextProperty = Field("DisplayName", "Edm.String")
    """`DisplayName`, at most 128 characters."""
    has_connection_string: BooleanProperty = Field("HasConnectionString", "Edm.Boolean")
    """`HasConnectionString`, deprecated."""
    id: NumberProperty[int] = Field("Id", "Edm.Int32")
    is_active: BooleanProperty = Field("IsActive", "Edm.Boolean")
    key: TextProperty = Field("Key", "Edm.String")
    last_login_time: DateTimeProperty = Field("LastLoginTime", "Edm.DateTimeOffset")
    license: RecordProperty[TenantLicense] = Field("License", "TenantLicense")
    name: TextProperty = Field("Name", "Edm.String")
    """`Name`, at most 64 characters."""
    organization_name: TextProperty = Field("OrganizationName", "Edm.String")


class TenantLicense(Record):
    """Share a tenant has in a license of the host.

    Complex type ``UiPath.Server.Configuration.OData.TenantLicenseDto``.
    """

    __slots__ = ()
    allowed: MapProperty[int] = Field("Allowed", "{Edm.Int64}")
    code: TextProperty = Field("Code", "Edm.String")
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    host_license_id: NumberProperty[int] = Field("HostLicenseId", "Edm.Int64")
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
    """`BypassBasicAuthRestriction`, deprecated."""
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    creator_user_id: NumberProperty[int] = Field("CreatorUserId", "Edm.Int64")
    directory_identifier: TextProperty = Field("DirectoryIdentifier", "Edm.String")
    domain: TextProperty = Field("Domain", "Edm.String")
    email_address: TextProperty = Field("EmailAddress", "Edm.String")
    """`EmailAddress`, at most 256 characters."""
    full_name: TextProperty = Field("FullName", "Edm.String")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    is_active: BooleanProperty = Field("IsActive", "Edm.Boolean")
    is_email_confirmed: BooleanProperty = Field("IsEmailConfirmed", "Edm.Boolean")
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
    """`Name`, at most 64 characters."""
    notification_subscription: RecordProperty[UserNotificationSubscription] = Field(
        "NotificationSubscription", "UserNotificationSubscription"
    )
    password: TextProperty = Field("Password", "Edm.String", secret=True)
    """`Password`, a secret."""
    provision_type: EnumerationProperty[UserProvisionType] = Field(
        "ProvisionType", "UserProvisionType"
    )
    robot_provision: RecordProperty[AttendedRobot] = Field("RobotProvision", "AttendedRobot")
    roles_list: ValuesProperty[str, TextExpression] = Field("RolesList", "[Edm.String]")
    surname: TextProperty = Field("Surname", "Edm.String")
    """`Surname`, at most 64 characters."""
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
    user_roles: CollectionProperty[UserRole] = Field("UserRoles", "[UserRole]", navigation=True)


class UserEntity(Record):
    """User in short form with full name and the source of sign-in.

    Complex type ``UiPath.Server.Configuration.OData.UserEntityDto``.
    """

    __slots__ = ()
    assigned_to_folder_ids: ValuesProperty[int, NumberExpression[int]] = Field(
        "AssignedToFolderIds", "[Edm.Int64]"
    )
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    is_inherited: BooleanProperty = Field("IsInherited", "Edm.Boolean")
    may_have_attended: BooleanProperty = Field("MayHaveAttended", "Edm.Boolean")
    may_have_unattended: BooleanProperty = Field("MayHaveUnattended", "Edm.Boolean")
    type: EnumerationProperty[UserType] = Field("Type", "UserType")
    user_name: TextProperty = Field("UserName", "Edm.String")
    authentication_source: TextProperty = Field("AuthenticationSource", "Edm.String")
    full_name: TextProperty = Field("FullName", "Edm.String")


class UserLoginAttempt(Record):
    """Attempt of a user to sign in, with time, address, browser and outcome.

    Entity type ``UiPath.Server.Configuration.OData.UserLoginAttemptDto``.
    """

    __slots__ = ()
    __key__ = ("id",)
    browser_info: TextProperty = Field("BrowserInfo", "Edm.String")
    client_ip_address: TextProperty = Field("ClientIpAddress", "Edm.String")
    client_name: TextProperty = Field("ClientName", "Edm.String")
    creation_time: DateTimeProperty = Field("CreationTime", "Edm.DateTimeOffset")
    id: NumberProperty[int] = Field("Id", "Edm.Int64")
    result: EnumerationProperty[UserLoginAttemptDtoResult] = Field(
        "Result", "UserLoginAttemptDtoResult"
    )
    user_id: NumberProperty[int] = Field("UserId", "Edm.Int64")


class UserNotificationSubscription(Record):
    """Kinds of notifications a user wants to get, one switch each.

    Complex type ``UiPath.Server.Configuration.OData.UserNotificationSubscription``.
    """

    __slots__ = ()
    cloud_robots: BooleanProperty = Field("CloudRobots", "Edm.Boolean")
    export: BooleanProperty = Field("Export", "Edm.Boolean")
    insights: BooleanProperty = Field("Insights", "Edm.Boolean")
    jobs: BooleanProperty = Field("Jobs", "Edm.Boolean")
    queue_items: BooleanProperty = Field("QueueItems", "Edm.Boolean")
    queues: BooleanProperty = Field("Queues", "Edm.Boolean")
    robots: BooleanProperty = Field("Robots", "Edm.Boolean")
    schedules: BooleanProperty = Field("Schedules", "Edm.Boolean")
    serverless: BooleanProperty = Field("Serverless", "Edm.Boolean")
    tasks: BooleanProperty = Field("Tasks", "Edm.Boolean")


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
    """

    __slots__ = ()
    members: ValuesProperty[str, TextExpression] = Field("members", "[Edm.String]")
    message: TextProperty = Field("message", "Edm.String")


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
