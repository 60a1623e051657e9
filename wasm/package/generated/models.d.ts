// Generated from the service's description.
import type { DateText, DateTimeText, Decimal, Guid, Int64 } from "../set.js";
import type { Collection, Property, Record, Values } from "../query.js";

/** The members of `AppTasksCreateRequestAppType` that are known. */
export type AppTasksCreateRequestAppTypeMember =
  | "Custom"
  | "Dynamic";
/**
 * Whether the app behind a task is a custom or a dynamic one.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.AppTasksCreateRequestAppType`.
 *
 * A later version of the service may have further members.
 *
 * Only in version 20.0.
 */
export type AppTasksCreateRequestAppType = AppTasksCreateRequestAppTypeMember | (string & {});

/** The members of `AppTasksCreateRequestRuntime` that are known. */
export type AppTasksCreateRequestRuntimeMember =
  | "Serverless"
  | "Unattended";
/**
 * Whether the app behind a task runs serverless or on an unattended robot.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.AppTasksCreateRequestRuntime`.
 *
 * A later version of the service may have further members.
 *
 * Only in version 20.0.
 */
export type AppTasksCreateRequestRuntime = AppTasksCreateRequestRuntimeMember | (string & {});

/** The members of `AssetValueScope` that are known. */
export type AssetValueScopeMember =
  | "Global"
  | "PerRobot";
/**
 * Whether an asset has a single value for all or separate values per robot or user.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.AssetValueScope`.
 *
 * A later version of the service may have further members.
 */
export type AssetValueScope = AssetValueScopeMember | (string & {});

/** The members of `AssetValueType` that are known. */
export type AssetValueTypeMember =
  | "DBConnectionString"
  | "HttpConnectionString"
  | "Text"
  | "Bool"
  | "Integer"
  | "Credential"
  | "WindowsCredential"
  | "KeyValueList"
  | "Secret"
  | "Json";
/**
 * Kind of content an asset holds, such as text, boolean, integer, credential, secret or JSON.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.AssetValueType`.
 *
 * A later version of the service may have further members.
 *
 * Only in version 20.0: `Secret`, `Json`.
 */
export type AssetValueType = AssetValueTypeMember | (string & {});

/** The members of `AuditAction` that are known. */
export type AuditActionMember =
  | "Unknown"
  | "Create"
  | "Update"
  | "Delete"
  | "StartJob"
  | "StopJob"
  | "Associate"
  | "Upload"
  | "ChangeStatus"
  | "Import"
  | "ChangePassword"
  | "Register"
  | "Toggle"
  | "ResetPassword"
  | "PasswordResetAttempt"
  | "Download"
  | "Acknowledge"
  | "Activate"
  | "Assign"
  | "BulkUpload"
  | "UpdateFeature"
  | "ResumeJob"
  | "Start"
  | "End"
  | "Skip"
  | "Unassign"
  | "Deactivate"
  | "CreateBlobFileSas"
  | "DeleteBlobFile"
  | "Move"
  | "Set"
  | "StartDelete"
  | "ExploreStart"
  | "ExploreEnd"
  | "Save"
  | "Convert"
  | "Forward"
  | "BulkComplete"
  | "BulkSave"
  | "ForceStopJob"
  | "MigrateFolder"
  | "EditTaskMetadata"
  | "Archive"
  | "StartMigrateFolders"
  | "ToggleUserFolderSubscription"
  | "StartUninstall"
  | "StartInstall"
  | "VideoAccess"
  | "AutomaticallyExploreEnd"
  | "InstallState"
  | "FinishInstall"
  | "FinishUninstall"
  | "Reopen"
  | "Claim"
  | "Unclaim";
/**
 * What was done according to an audit entry, such as create, delete, start job or change password.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.AuditAction`.
 *
 * A later version of the service may have further members.
 *
 * Only in version 20.0: `Reopen`, `Claim`, `Unclaim`.
 */
export type AuditAction = AuditActionMember | (string & {});

/** The members of `AuditComponent` that are known. */
export type AuditComponentMember =
  | "Unknown"
  | "Assets"
  | "Environments"
  | "Processes"
  | "Queues"
  | "Robots"
  | "Roles"
  | "Schedules"
  | "Users"
  | "Comments"
  | "Units"
  | "Jobs"
  | "Settings"
  | "Packages"
  | "License"
  | "Tenant"
  | "Machines"
  | "Libraries"
  | "Webhooks"
  | "ExecutionMedia"
  | "Monitoring"
  | "CredentialStores"
  | "DefaultCredentialStores"
  | "TaskCatalogs"
  | "Tasks"
  | "Maintenance"
  | "Folders"
  | "DirectoryService"
  | "Buckets"
  | "Secrets"
  | "PersonalWorkspaces"
  | "CloudSubscriptions"
  | "CloudSnapshots"
  | "Sessions"
  | "CredentialsProxies"
  | "StudioWeb"
  | "AutomationSolutions"
  | "RemoteControl"
  | "TaskSolutions"
  | "TaskDefinitions"
  | "HttpTriggers"
  | "TestSets"
  | "TestSetSchedules"
  | "TestDataQueues"
  | "TestDataQueueItems"
  | "DataRetentionPolicies"
  | "TenantMove"
  | "AutopilotForRobotsData"
  | "BusinessRules"
  | "IntegrationTriggers"
  | "JobAttachments"
  | "LibraryFeeds";
/**
 * Part of the product an audit entry concerns, such as assets, queues, roles or webhooks.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.AuditComponent`.
 *
 * A later version of the service may have further members.
 *
 * Only in version 17.0: `DataRetentionPolicies`, `TenantMove`.
 *
 * Only in version 20.0: `AutopilotForRobotsData`, `BusinessRules`, `IntegrationTriggers`, `JobAttachments`, `LibraryFeeds`.
 */
export type AuditComponent = AuditComponentMember | (string & {});

/** The members of `AuditedService` that are known. */
export type AuditedServiceMember =
  | "Orchestrator"
  | "TestAutomation";
/**
 * Service whose audit trail is asked for, either Orchestrator itself or test automation.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.AuditedService`.
 *
 * A later version of the service may have further members.
 */
export type AuditedService = AuditedServiceMember | (string & {});

/** The members of `AutomationBundleProductUpdateStatus` that are known. */
export type AutomationBundleProductUpdateStatusMember =
  | "None"
  | "InProgress"
  | "Failed"
  | "NonCompliant"
  | "Compliant"
  | "NotApplicable"
  | "Scheduled"
  | "FailedRescheduled";
/**
 * How far the robot software of a machine complies with its update policy.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.AutomationBundleProductUpdateStatus`.
 *
 * A later version of the service may have further members.
 */
export type AutomationBundleProductUpdateStatus = AutomationBundleProductUpdateStatusMember | (string & {});

/** The members of `AutomationBundleProductUpdateStatusReason` that are known. */
export type AutomationBundleProductUpdateStatusReasonMember =
  | "NonCompliantWithDifferentVersion"
  | "NonCompliantWithoutTargetVersion"
  | "NotApplicableForOlderSessions"
  | "NotApplicableForMachineType"
  | "NotApplicableTemplateWithoutRobotSessions"
  | "NotApplicableForPlatform"
  | "NotApplicableForTargetFramework";
/**
 * Why robot software is out of line with its update policy, or why the policy does not apply.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.AutomationBundleProductUpdateStatusReason`.
 *
 * A later version of the service may have further members.
 */
export type AutomationBundleProductUpdateStatusReason = AutomationBundleProductUpdateStatusReasonMember | (string & {});

/** The members of `AutomationType` that are known. */
export type AutomationTypeMember =
  | "Any"
  | "Foreground"
  | "Background";
/**
 * Whether a machine takes foreground automations, background ones or any.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.AutomationType`.
 *
 * A later version of the service may have further members.
 */
export type AutomationType = AutomationTypeMember | (string & {});

/** The members of `BucketOptions` that are known. */
export type BucketOptionsMember =
  | "None"
  | "ReadOnly"
  | "AuditReadAccess"
  | "AccessDataThroughOrchestrator";
/**
 * Flags of a bucket: read-only, audit of reads, and access only through Orchestrator.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.BucketOptions`.
 *
 * A combination of members, separated by commas.
 */
export type BucketOptions = BucketOptionsMember | (string & {});

/** The members of `CommitType` that are known. */
export type CommitTypeMember =
  | "AllOrNothing"
  | "StopOnFirstFailure"
  | "ProcessAllIndependently";
/**
 * What happens to a bulk of queue items when one fails: nothing is added, stop there, or carry on.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.CommitType`.
 *
 * A later version of the service may have further members.
 */
export type CommitType = CommitTypeMember | (string & {});

/** The members of `ConfigurationValueType` that are known. */
export type ConfigurationValueTypeMember =
  | "String"
  | "Number"
  | "Choice"
  | "Boolean"
  | "Section"
  | "Secret"
  | "SecretFile";
/**
 * Kind of a credential store field, such as string, number, choice, secret or section.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.ConfigurationValueType`.
 *
 * A later version of the service may have further members.
 */
export type ConfigurationValueType = ConfigurationValueTypeMember | (string & {});

/** The members of `CoverageStatus` that are known. */
export type CoverageStatusMember =
  | "Disabled"
  | "Pending"
  | "Processing"
  | "Completed";
/**
 * State of the coverage computation of a test set run, from disabled to completed.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.CoverageStatus`.
 *
 * A later version of the service may have further members.
 */
export type CoverageStatus = CoverageStatusMember | (string & {});

/** The members of `CredentialStoreResourceType` that are known. */
export type CredentialStoreResourceTypeMember =
  | "AssetCredential"
  | "RobotCredential"
  | "BucketCredential"
  | "Secrets";
/**
 * Kind of resource whose secrets a credential store keeps.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.CredentialStoreResourceType`.
 *
 * A later version of the service may have further members.
 */
export type CredentialStoreResourceType = CredentialStoreResourceTypeMember | (string & {});

/** The members of `CredentialType` that are known. */
export type CredentialTypeMember =
  | "Default"
  | "SmartCard"
  | "NCipher"
  | "SafeNet"
  | "NoCredential";
/**
 * How an unattended robot signs in to its machine: password, smart card, hardware module or not at all.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.CredentialType`.
 *
 * A later version of the service may have further members.
 */
export type CredentialType = CredentialTypeMember | (string & {});

/** The members of `CredentialsProxyResourceType` that are known. */
export type CredentialsProxyResourceTypeMember =
  | "AssetCredential"
  | "RobotCredential"
  | "BucketCredential"
  | "Secrets"
  | "CredentialStore";
/**
 * Kind of resource that can depend on a credentials proxy, including credential stores themselves.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.CredentialsProxyResourceType`.
 *
 * A later version of the service may have further members.
 */
export type CredentialsProxyResourceType = CredentialsProxyResourceTypeMember | (string & {});

/** The members of `CredentialsProxyType` that are known. */
export type CredentialsProxyTypeMember =
  | "Connected"
  | "Disconnected";
/**
 * Whether a credentials proxy is called by Orchestrator or, when disconnected, only by robots.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.CredentialsProxyType`.
 *
 * A later version of the service may have further members.
 */
export type CredentialsProxyType = CredentialsProxyTypeMember | (string & {});

/** The members of `DataVariationContentType` that are known. */
export type DataVariationContentTypeMember =
  | "Json";
/**
 * Format in which the data variation of an entry point is written, at present JSON.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.DataVariationContentType`.
 *
 * A later version of the service may have further members.
 */
export type DataVariationContentType = DataVariationContentTypeMember | (string & {});

/** The members of `DirectoryObjectType` that are known. */
export type DirectoryObjectTypeMember =
  | "ExternalApplication"
  | "Group"
  | "Machine"
  | "Robot"
  | "User";
/**
 * Kind of an object in a directory: user, group, machine, robot or external application.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.DirectoryObjectType`.
 *
 * A later version of the service may have further members.
 */
export type DirectoryObjectType = DirectoryObjectTypeMember | (string & {});

/** The members of `EndpointDetectionStatus` that are known. */
export type EndpointDetectionStatusMember =
  | "NotAvailable"
  | "Mixed"
  | "Enabled";
/**
 * Whether endpoint detection is active on all, some or none of the hosts of a machine.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.EndpointDetectionStatus`.
 *
 * A later version of the service may have further members.
 */
export type EndpointDetectionStatus = EndpointDetectionStatusMember | (string & {});

/** The members of `EntryPointType` that are known. */
export type EntryPointTypeMember =
  | "Process"
  | "ProcessOrchestration"
  | "WebApp"
  | "Agent"
  | "TestAutomationProcess"
  | "Api"
  | "MCPServer"
  | "BusinessRules"
  | "CaseManagement"
  | "Function";
/**
 * Kind of project an entry point belongs to, such as process, agent, app or API.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.EntryPointType`.
 *
 * A later version of the service may have further members.
 *
 * Only in version 20.0.
 */
export type EntryPointType = EntryPointTypeMember | (string & {});

/** The members of `EnvironmentType` that are known. */
export type EnvironmentTypeMember =
  | "Dev"
  | "Test"
  | "Prod";
/**
 * Purpose of an environment: development, test or production.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.EnvironmentType`.
 *
 * A later version of the service may have further members.
 */
export type EnvironmentType = EnvironmentTypeMember | (string & {});

/** The members of `ErrorCode` that are known. */
export type ErrorCodeMember =
  | "Unknown"
  | "MultipleErrors"
  | "InvalidODataRequest"
  | "InvalidRequest"
  | "NameAlreadyUsed"
  | "ItemNotFound"
  | "StringProtectFailed"
  | "ItemAlreadyExists"
  | "ErrorDeleting"
  | "ErrorInserting"
  | "ErrorUpdating"
  | "ErrorSendingEmail"
  | "InvalidArgument"
  | "SqlAcquireLockFailure"
  | "LibrariesFeedInUse"
  | "HasDependentItems"
  | "ItemIsInUse"
  | "ParameterMissing"
  | "ParameterInvalid"
  | "DuplicateReference"
  | "ForbiddenOperation"
  | "InvalidUser"
  | "FeatureDisabled"
  | "OptimisticConcurrency"
  | "EncryptionException"
  | "TenantIsRequired"
  | "FieldNotEditable"
  | "ServiceUnavailable"
  | "SharedAccessSignatureFailure"
  | "ProviderNotSupported"
  | "EmailAlreadyUsed"
  | "InvalidAuditRelationship"
  | "InvalidOrganizationUnit"
  | "RequiredOrganizationUnit"
  | "OrganizationUnitNotEditable"
  | "NoOrganizationUnitWithPermissions"
  | "MultipleOrganizationUnitsOnSession"
  | "InvalidPermissionInCrossFolderRequest"
  | "CannotCreateClassicEntities"
  | "CannotEditClassicEntities"
  | "RequiredPermissions"
  | "CannotEditDuringMigration"
  | "MachineAlreadyPairedWithDifferentLicenseKey"
  | "NoAvailableLicenses"
  | "HasAttachedRobots"
  | "InvalidMachineKey"
  | "MachineNameRequired"
  | "UserNameRequired"
  | "CannotDeleteBusyRobot"
  | "MachineNameCannotChange"
  | "MachineLicenseCannotChange"
  | "CannotUpdateBusyRobot"
  | "MachineTypeCannotChange"
  | "UserNameInvalid"
  | "SessionAlreadyActive"
  | "CannotAssignMachineToFloatingRobot"
  | "CannotUpdateRobotHostingType"
  | "CannotAssignMachineTemplateToStandardRobot"
  | "CannotUpdateActiveSession"
  | "MachineTemplateUniqueLicenseKey"
  | "InvalidMachineId"
  | "InvalidNonProductionMachineSlots"
  | "InvalidUnattendedMachineSlots"
  | "DisconnectedRobot"
  | "UnresponsiveRobot"
  | "UnsupportedFloatingSessionRobotType"
  | "UnsupportedStandardSessionRobotType"
  | "RobotNotFoundUseInteractive"
  | "MachineScopeProtected"
  | "MachineKeyCannotChange"
  | "TenantIdMismatch"
  | "UserDoesNotHaveRobot"
  | "RobotDisabled"
  | "UnattendedRobotNotFound"
  | "CannotPropagateMachineToSubfolders"
  | "MachineRuntimeProtected"
  | "IncompatibleOS"
  | "IncompatibleRobotVersion"
  | "MachineMaintenanceWindowDuration"
  | "MachineMaintenanceTimeZoneId"
  | "InvalidSlots"
  | "RobotNotFoundByKey"
  | "InvalidJobKey"
  | "MachineSessionNotFound"
  | "EnvironmentDeploymentConflict"
  | "UnattendedRobotCredentialsNotFound"
  | "ServerConflict"
  | "ActionAlreadyPerformed"
  | "UnavailableResources"
  | "UserIsDeleted"
  | "UserIsLockedOut"
  | "ChangePassword"
  | "PasswordExpired"
  | "InvalidPassword"
  | "CannotDeleteStaticRole"
  | "UserNotEditable"
  | "DomainUnreachable"
  | "PasswordResetFailed"
  | "ConfirmEmailFailed"
  | "CannotUsePreviousPassword"
  | "RoleIsNotEditable"
  | "UserNotFoundInDomain"
  | "CannotUpdateUsername"
  | "InvalidLoginMethod"
  | "InvalidUsernameOrPassword"
  | "MultipleMatchingUsers"
  | "CannotCallFromHost"
  | "CreateNotAllowed"
  | "ProvisionError"
  | "EmptyDirectoryParam"
  | "NotDirectoryUserOrGroup"
  | "NoUsersFound"
  | "CannotChangeRoleType"
  | "InvalidTenantRole"
  | "InvalidFolderRole"
  | "HostTenantKeyNotFound"
  | "CannotAssignFolderRolesToUser"
  | "CannotAssignTenantRolesToFolder"
  | "InvalidAuthenticationToken"
  | "CannotDeleteLastAdmin"
  | "CannotUnassignLastAdmin"
  | "CannotInactivateLastAdmin"
  | "UserNotInRole"
  | "UserAlreadyInRole"
  | "AdditionalPermissionsNotAllowed"
  | "CredentialAssetEmptyPasswordForNewUser"
  | "CredentialAssetEmptyForNewRobot"
  | "AssetTypeNonUpdatable"
  | "AssetNotAvailableForRobot"
  | "AssetNotFound"
  | "InvalidCron"
  | "ScheduleWillNeverRun"
  | "ScheduleMisfired"
  | "InvalidScheduleKey"
  | "ScheduleIsNotEnabled"
  | "ScheduleNotAssociatedWithAQueue"
  | "ScheduleCannotBeAssociatedWithAQueue"
  | "UserIsAssignedToTriggers"
  | "InvalidCronRecurrence"
  | "DisabledDueToConsecutiveFailures"
  | "MachineRobotHasAttachedTriggers"
  | "UserHasAttachedTriggers"
  | "MachineHasAttachedTriggers"
  | "InvalidTimeZoneId"
  | "DisabledDueToConsecutiveJobFailures"
  | "ScheduleJobsNotCreated"
  | "DownloadUnavailable"
  | "CannotConnectToPackagesRepository"
  | "NotSupportedByExternalFeeds"
  | "ErrorDownloading"
  | "InvalidPackageDetails"
  | "TenantFeedInUse"
  | "InvalidProcessKey"
  | "JobTypeCannotBeStopped"
  | "JobCannotBeCancelled"
  | "JobCannotBeTerminated"
  | "VersionNotFound"
  | "ProcessNotFound"
  | "HasAttachedProcesses"
  | "InvalidExtension"
  | "InvalidPackageCount"
  | "PreviousVersionNotFound"
  | "HasRunningJobs"
  | "TenantNotFound"
  | "PendingJobsAlreadyExist"
  | "InvalidStartJobRobotIds"
  | "UnregisteredCannotStartJobs"
  | "LicenseExpiredCannotStartJobs"
  | "InvalidReleaseKey"
  | "InvalidPackageVersion"
  | "TenantIsDisabled"
  | "PackageNotFound"
  | "NoRobotsAvailable"
  | "PathTooLong"
  | "JobExecutionFaulted"
  | "InvalidJobIdOrRobotKey"
  | "InvalidJobStateForSuspend"
  | "JobNotFoundByPersistenceId"
  | "SuspendJobStateNotFound"
  | "ErrorPackagePublish"
  | "ErrorSavingPackageDefinition"
  | "MaxNumberJobsAlreadyExist"
  | "HasSlaEnabedQueuesAssociated"
  | "VersionsManagedAutomatically"
  | "InaccessibleFeed"
  | "TestAutomationJobExecutionNotSupported"
  | "TestAutomationProcessAlreadyExists"
  | "CannotRestartUnfinishedJob"
  | "CyberArkEditPasswordNotAllowed"
  | "LogMessageNotFound"
  | "LogRobotNameNotFound"
  | "InvalidElasticQuery"
  | "EncryptionKeyNotFound"
  | "EncryptionKeyIncorrectFormat"
  | "AzureKeyVaultRetrieveIssue"
  | "AzureKeyVaultStoreIssue"
  | "EncryptionKeyUnavailable"
  | "TransactionReferenceRequired"
  | "InvalidTransactionProgressStatus"
  | "TransactionNotStarted"
  | "ReviewerNotAvailable"
  | "QueueDefinitionParametersCannotChange"
  | "QueueProcessingApplicationException"
  | "QueueItemSchemaViolationException"
  | "InvalidQueueSchemaDefinition"
  | "InvalidQueueSchemaDefinitionChange"
  | "InvalidQueueSchemaType"
  | "QueueSchemaDefinitionNotFound"
  | "SlaEnableQueueDefinitionFailure"
  | "QueueSlaAtPredictedRisk"
  | "QueueSlaPredictedBreach"
  | "QueueItemContentSizeExceeded"
  | "QueueItemInvalidTransitionFromFinalStatus"
  | "QueueItemInvalidStatusForRetry"
  | "QueueItemOutputDataSizeExceeded"
  | "QueueItemAnalyticsDataSizeExceeded"
  | "QueueProcessingExceptionFieldSizeExceeded"
  | "LicenseNotFound"
  | "LicenseExpired"
  | "LicenseAlreadyInUse"
  | "InvalidLicenseFormat"
  | "LicenseLimitExceeded"
  | "UnattendedLicenseLimitExceeded"
  | "NonProductionLicenseLimitExceeded"
  | "AttendedLicenseLimitExceeded"
  | "DevelopmentLicenseLimitExceeded"
  | "RobotFailedToAcquireLicense"
  | "NonProductionSlotsLimitExceeded"
  | "UnattendedSlotsLimitExceeded"
  | "LicenseUnregistered"
  | "LicenseNotAvailable"
  | "NotEnoughAvailableSlots"
  | "NotEnoughRuntimeLicenses"
  | "SlotsExceedLicenseLimit"
  | "NotEnoughAvailableLicenses"
  | "HostLicenseLimitExceeded"
  | "NoHostLicense"
  | "LicenseNewInvalidArguments"
  | "LicenseMachineDisabled"
  | "CannotDisableBusyMachine"
  | "HeadlessSlotsLimitExceeded"
  | "HeadlessLicenseLimitExceeded"
  | "TestAutomationSlotsLimitExceeded"
  | "TestAutomationLicenseLimitExceeded"
  | "LicenseNotCompatible"
  | "AutomationCloudLicenseLimitExceeded"
  | "AutomationExpressNotSupported"
  | "StudioWebLocalRobotNotSupported"
  | "ArgumentMetadataExtract"
  | "ArgumentMetadataValidation"
  | "ArgumentDefinitionExtract"
  | "ArgumentValueExtract"
  | "ArgumentValidation"
  | "PackageMetadataExtract"
  | "PackageMetadataValidation"
  | "ProjectTypeChangedOnUpload"
  | "EntryPointUniqueIdsAlreadyUsed"
  | "EntryPointNotValidForRelease"
  | "EntryPointNotAllowedForTestAutomationRelease"
  | "UnknownWebhookEventType"
  | "WebhookQuotaReached"
  | "WebhookDuplicateName"
  | "ExecutionMediaStorageUnavailable"
  | "ExecutionMediaNotAvailableForJob"
  | "ExecutionMediaContentNotAvailable"
  | "JobNotAssignedToRobot"
  | "JobAssignedToDifferentRobot"
  | "JobNotCompleted"
  | "JobVideoRecordingNotEnabled"
  | "QueueItemVideoRecordingNotEnabled"
  | "CannotDeleteDefaultCredentialStore"
  | "CredentialStoreNotFound"
  | "UnknownCredentialStoreType"
  | "InvalidCredentialStoreConfiguration"
  | "FailedToReadFromCredentialStore"
  | "FailedToWriteToCredentialStore"
  | "CannotDeleteNonEmptyCredentialStore"
  | "FailedToDeleteFromCredentialStore"
  | "InvalidCredentialStoreType"
  | "NotAllowedByLicensePlanToRetriveCredentialsFromDisconnectedOCP"
  | "TaskAssignmentError"
  | "TaskCompletionError"
  | "TaskAssigneeMismatchError"
  | "TaskFormInvalidFormLayout"
  | "TaskFormInvalidFormPayload"
  | "TaskFormMultipleActions"
  | "TaskFormNoAction"
  | "TaskFormInvalidAction"
  | "TasksNotAllowedInModernFolder"
  | "NoFolderExistAsTaskAdmin"
  | "NoFolderExistAsTaskUser"
  | "TaskAlreadyCompletedBySameUser"
  | "TaskTypeMistmatch"
  | "TaskNotAlreadyAssigned"
  | "TaskAssigneeNotPermitted"
  | "TaskAssignerNotPermitted"
  | "DuplicateTaskAssignment"
  | "TaskAlreadyAssignedToSameUser"
  | "TaskAlreadyAssignedToAnotherUser"
  | "TaskAlreadyCompletedByAnotherUser"
  | "TaskSaveError"
  | "TaskFormNoData"
  | "TaskForwardError"
  | "TaskFormSubmitButtonMissing"
  | "TaskDeletionGenericError"
  | "TaskAlreadyDeletedBySameUser"
  | "TaskAlreadyDeletedByAnotherUser"
  | "TaskDeleterNotPermitted"
  | "DuplicateTaskDelete"
  | "NoFolderExistsWithTaskCatalogView"
  | "TaskCatalogMultipleDistinctColumn"
  | "TaskCatalogDistinctColumnInvalid"
  | "TaskFormLayoutAndIdMissing"
  | "TaskFormDuplicateFormLayoutGuid"
  | "TaskFormFormLayoutGuidNotFound"
  | "TaskFormLayoutOrGuidMissing"
  | "TaskFormLayoutAndIdBothNotSupported"
  | "TaskFormLayoutIdNotFound"
  | "TaskFormLayoutOutOfSize"
  | "TaskCatalogHaveActiveTasks"
  | "TasksBulkFormLayoutIdsNotSameOrNull"
  | "EmptyTasksBulkOperationRequest"
  | "TaskMaximumBulkOperationLimitExceeded"
  | "TasksBulkOperationError"
  | "TasksBulkOperationInvalidCatalog"
  | "TasksBulkUpdateWithTaskCatalogAndUnsetIsInvalid"
  | "EditTaskNotFound"
  | "TasksEditMetadataWithTaskCatalogAndUnsetIsInvalid"
  | "TasksEditMetadataOperationInvalidCatalog"
  | "TasksEditMetadataCatalogInEncryptedTaskIsInvalid"
  | "TaskCatalogNotFound"
  | "TaskCatalogEncrypted"
  | "TasksSummaryDateDiffOutOfRange"
  | "TasksSummaryEndDateShouldBeGreater"
  | "TaskDefinitionPropertiesRequired"
  | "TaskDefinitionNotFound"
  | "TaskDefinitionVersionNotFound"
  | "AppTaskNoAction"
  | "AppTaskInvalidPayload"
  | "AppTaskNoData"
  | "TaskProviderInvalidModifiedDate"
  | "TaskProviderInvalidTaskUrn"
  | "TaskDefinitionAllowedActionsRequired"
  | "AppTaskDataItemViolatesContentJsonSchema"
  | "TaskDefinitionSchemaNotAnObject"
  | "TaskDefinitionNameIsAlreadyUsed"
  | "InvalidSecureStoreContext"
  | "MailSmtpSettingsError"
  | "CannotDeleteCalendarWhenUsedBySchedule"
  | "InvalidExternalUrl"
  | "HostMailSmtpSettingsError"
  | "MandatoryPropertiesForRootFolderNotSpecified"
  | "IncompatibleFolderProperties"
  | "NoHierarchyAllowedForClassicFolders"
  | "MaximumFolderHierarchyDepthReached"
  | "CannotChangeRobotProvisionType"
  | "CannotChangeFolderPermissionModel"
  | "CannotEditFolderParent"
  | "EntitiesRequiredForAssignmentNotFound"
  | "CannotAssignRolesToNonFineGrainedFolders"
  | "InvalidFolderDisplayName"
  | "AssociationAlreadyExists"
  | "UserDoesNotHaveAccessToFolder"
  | "CannotChangeRobotUserFolderAssignments"
  | "CannotAssignMachineToClassicFolder"
  | "StrategyNotAvailableInModernFolder"
  | "StrategyNotAvailableInClassicFolder"
  | "ValidModernFolderIdRequired"
  | "NoMachineAssociatedWithFolder"
  | "ClassicFoldersCannotBeInvolvedInMoveOperation"
  | "CannotMoveToDescendantFolder"
  | "CannotDisableTriggersInHierarchy"
  | "CannotKillJobsInHierarchy"
  | "CannotDeleteEntitiesInHierarchy"
  | "NotInFinalStateJobsExist"
  | "ModernFoldersCannotInheritRolesFromTenant"
  | "CannotChangeFolderFeedType"
  | "CannotCreatePersonalWorkspace"
  | "CannotSetMachineRobots"
  | "FolderNotFound"
  | "CannotUnassignFromFolder"
  | "MachineAssociatedWithFolderConflict"
  | "CannotAssignMachineToFolder"
  | "CannotAssignPersonalWorkspaceMachines"
  | "CannotMoveFolder"
  | "CannotMigrateClassicRelatedObjects"
  | "FolderTypeMismatch"
  | "ActionNotAllowedInClassicFolder"
  | "CannotRenameSolutionFolder"
  | "MaintenanceActive"
  | "TenantMaintenanceActive"
  | "TenantMaintenanceNotActive"
  | "AnalyticsNotAuthorized"
  | "AnalyticsTenantNotProvisioned"
  | "AnalyticsUserIsHostUser"
  | "AnalyticsUserHasNoEmail"
  | "AnalyticsUserNotFound"
  | "AnalyticsAdminEmailProhibited"
  | "AnalyticsDbQueryFailure"
  | "InvalidStorageProvider"
  | "BucketIsReadOnly"
  | "InvalidBlobFilePath"
  | "UnavailableStorageProvider"
  | "BucketDoesNotExists"
  | "BucketSecretNotFoundInCredentialStore"
  | "TestSetNotNewOnCreate"
  | "TestAutomationKeyMismatch"
  | "TestSetNewOnUpdate"
  | "TestSetEmpty"
  | "TestSetDuplicatePackages"
  | "TestSetVersionMaskInvalid"
  | "TestSetDefinitionNotFound"
  | "TestSetTestCaseInvalid"
  | "TestSetTestCaseVersionInvalid"
  | "TestAutomationVersionInvalid"
  | "TestSetExecutionEmptyTestSet"
  | "TestSetExecutionCreateFailed"
  | "TestSetExecutionDuplicateUniqueIds"
  | "TestCaseAssertionScreenshotMimeTypeMissing"
  | "TestCaseAssertionScreenshotMissing"
  | "TestSetExecutionBatchExecutionKeyAlreadyExists"
  | "TestDataQueueContentJsonSchemaInvalid"
  | "TestDataQueueNameChangeNotAllowed"
  | "TestDataQueueItemViolatesContentJsonSchema"
  | "TestDataQueueItemsFromMultipleQueues"
  | "TestDataQueueItemsBulkAddMixed"
  | "TestDataQueueBulkOperationInProgress"
  | "TestSetDuplicateInputArgument"
  | "TestSetExecutionInvalidExecutionTarget"
  | "AttachmentInvalid"
  | "TestCasesReexecuteFailed"
  | "TestSetTestCaseMissingReleaseVersion"
  | "TestCaseDefinitionDuplicateIds"
  | "TestCaseDefinitionInUse"
  | "TestSetScheduleInvalidScheduleKey"
  | "MediaFileNotFound"
  | "MediaFileNotFoundForKey"
  | "InvalidMediaFilesUpload"
  | "MediaFileTypeNotSupported"
  | "CannotBeExploredByOwner"
  | "AlreadyExploredByCurrentUser"
  | "NotExploredCurrentUser"
  | "CannotRemoveMachineFromPersonalWorkspace"
  | "CannotToggleDebugMode"
  | "CannotStartRemoteControl"
  | "CannotStopRemoteControl"
  | "CheckForUpdatesWithProductDuplicates"
  | "AccountIdMissing"
  | "AccountIdPartitionKeyMismatch"
  | "IdentityKeyMissing"
  | "InvalidDownloadUri"
  | "InstallationIdMissing"
  | "UpdateRequestRetryFailed"
  | "InvalidProductVersion"
  | "ProductVersionUpdateNotAllowed"
  | "HostRetentionPolicyInvalidLicenseType"
  | "TenantRetentionPolicyLicenseTypeNotSupported"
  | "SWRobotCreationFailed"
  | "SWRobotCreationNotEnabled"
  | "SWPersonalWorkspaceCreationFailed"
  | "SWPersonalWorkspacesNotEnabled"
  | "SWMachineTemplateCreationFailed"
  | "SWMachineTemplateAssignmentFailed"
  | "SWMachineTemplateAssignmentMissingVirtualFolder"
  | "SWRobotCreationNoLicense"
  | "SWUserDoesNotHaveAnAttendedRobotOrProvisionNotEnabled"
  | "SWUserInactive"
  | "SWUserLicensingEnabledNoRobots"
  | "SWUserLicensingEnabledRobotProvisionFailed"
  | "SWUserLicensingEnabledAttendedLicense"
  | "SWUserLicensingDisabledNoRobots"
  | "SWUserLicensingDisabledRobotProvisionFailed"
  | "SWUserLicensingDisabledAttendedLicense"
  | "ConnectionsAvailableOnlyInPW"
  | "ResourceOverwriteNotSupported"
  | "ResourceNotOverwritable"
  | "ResourceOverwriteNotSupportedInStandardFolders"
  | "MultipleOverwritesForSameResourceKeyNotSupported"
  | "PackageResourceNotFound"
  | "InvalidConnectionId"
  | "ConnectionNotFound"
  | "InvalidConnectionType"
  | "ConnectedEventTriggerNoConnection"
  | "ConnectedEventTriggerCreateFailed"
  | "ConnectedEventTriggerDeleteFailed"
  | "MissingEventTriggerBinding"
  | "VirtualTriggerCanNotHaveUser"
  | "EventTriggerCreateFailedConnectionNotAvailable"
  | "UserHasNoRobotToFireUserEventTrigger"
  | "CredentialsProxyNotFound"
  | "CannotDeleteCredentialsProxyInUse"
  | "CredentialsProxyUrlMustBeHttps"
  | "CredentialsProxyHostUrlUpdateRequiresSecretResubmission"
  | "CredentialsProxyBadSecretFormat"
  | "CredentialsProxyAuthHealthRequestFailed"
  | "CredentialsProxyHealthRequestFailed"
  | "CredentialsProxyRequestFailedInvalidCredentials"
  | "CredentialsProxyConnectionRefused"
  | "CredentialsProxyTypeCannotBeUpdated"
  | "CredentialsProxyRequestFailedForbidden"
  | "CredentialsProxyRequestFailedNotFound"
  | "CredentialsProxyRequestFailedInternalServerError"
  | "CredentialsProxyRequestFailedUnhandledError"
  | "CredentialsProxyRequestFailedBadRequest"
  | "CredentialsProxyTypeCannotBeCreated"
  | "ServerlessCreateMachineTemplateErrorCode"
  | "ServerlessUpdateMachineTemplateErrorCode"
  | "ServerlessDeleteMachineTemplateErrorCode"
  | "ServerlessUnkownActionMachineTemplateErrorCode"
  | "ServerlessVpnInvalidCidr"
  | "ServerlessVpnInvalidState"
  | "ServerlessVpnNotFound"
  | "ServerlessUnknownError"
  | "ServerlessNoMachineTemplate"
  | "ServerlessGenericWorkloadsNotEnabled"
  | "ServerlessServiceIsDisabledInTenant"
  | "InvalidSolutionArchive"
  | "CompatibilityCheckFail"
  | "RollbackNotSupported"
  | "SolutionsResourceNotFound"
  | "SolutionsResourceNotSupported"
  | "SolutionsResourcesNotFound"
  | "FolderKeyRequired"
  | "SolutionsCannotInstallInClassicFolder"
  | "SolutionsCannotInstallInSolutionFolder"
  | "SolutionIsNotInstalledAtPath"
  | "SolutionFolderNotFound"
  | "SolutionFolderHasJobsNotInFinalState"
  | "SolutionFileNotFound"
  | "SolutionPackageUrlIsInvalid"
  | "SolutionInstallationFolderNotFound"
  | "SolutionPackageNotInScope"
  | "ExportTimeout"
  | "InvalidMessageReceived"
  | "IntegrationServiceApiFailure"
  | "JobFaulted"
  | "JobStopped"
  | "JobUnknownFinalStatus"
  | "TriggerBadRequest"
  | "MaxTriggersLimitReached"
  | "CallbackNotEnabledForTrigger"
  | "CallbackIsRequired"
  | "CalendarNotFound"
  | "ContentLengthTooLarge"
  | "CannotCreateOrMigrateTenantDb"
  | "ClassicCannotCleanNotFailedMigrations"
  | "ClassicRobotMappedToInvalidUser"
  | "ClassicRobotNotFound"
  | "ClassicRobotToUserMappingUsernameMissmatch"
  | "InvalidTenantMoveStatus"
  | "MaxSiblingsLimitReached"
  | "NotSuccessfulEntityMigration"
  | "RobotOnDifferentMachineMappedToSameUser"
  | "SameRobotUsernameMappedToDiferentUser"
  | "ServerlessRobotJobTypeInvalid"
  | "TenantMoveIdConflict"
  | "TenantMoveMigrationConflict"
  | "UserMappedToRobotWithDifferentUsername"
  | "DuplicateKey"
  | "FeatureUnavailable"
  | "PartiallyCreatedJobs"
  | "CreateCustomMixedRoleNotAllowed"
  | "UnclearRolePleaseTenantOrFolder"
  | "MixedRolesUsageBlocked"
  | "NotAllowedByLicensePlanToConfigureRoles"
  | "CannotIssueUserTokenDueToBlockingOrgAccessPolicy"
  | "CannotIssueUserTokenDueToUserNotPartOfOrg"
  | "ActionDeniedByAuthorizationPolicy"
  | "SecretAssetEmptyValue"
  | "SecretAssetEmptyValueForUser"
  | "AssetJsonSchemaDefinitionNotFound"
  | "DisabledDueToMachineDeleted"
  | "ConfigurationChangedDueToSessionDeleted"
  | "QueueTriggerProcessTypeNotAllowed"
  | "ApiTriggerJobsNotCreated"
  | "HttpTriggerJobsNotCreated"
  | "DisabledDueToSessionDeleted"
  | "HttpTriggerNotFound"
  | "HttpTriggerPathMissing"
  | "HttpTriggerSlugConflict"
  | "BusinessRuleNotFound"
  | "InvalidBusinessRuleVersion"
  | "JobGraphTooLarge"
  | "InvalidPackageDescriptorJsonVersion"
  | "InvalidReleaseKeyAndName"
  | "PackageFieldLimitExceeded"
  | "QueueItemProgressDataSizeExceeded"
  | "InvalidTransactionExternalResult"
  | "UserLicenseDisabled"
  | "LicenseReleaseFailure"
  | "LicenseRetrieveFailure"
  | "PublishIsNotAllowedForThisPackageType"
  | "PackageVersionTooLong"
  | "SlugAlreadyUsed"
  | "WebhookAlreadyDisabled"
  | "NotAllowedByLicensePlanToConfigureCredentialStores"
  | "NotAllowedByLicensePlanToRetriveCredentials"
  | "TaskMetadataSaveError"
  | "TaskDefintionVersionHaveActiveTasks"
  | "TaskDefintionVersionHaveActiveApps"
  | "FailedToRetrieveAssociatedApps"
  | "TaskSlaNotEnabled"
  | "AppTaskDataViolatesAppsActionSchema"
  | "FailedToRetrieveActiondApps"
  | "AppTaskDataViolatesExpectedJsonParsing"
  | "ActionDefinitionReplacedbyActionApps"
  | "TaskAssignmentsRequired"
  | "GroupAssignmentNotEnabled"
  | "AssignmentCriteriaNotSupported"
  | "MultipleGroupAssignmentNotEnabled"
  | "SaveAndReassignNotPermittedForGroupTask"
  | "GroupAssignmentActionNotPermitted"
  | "ReassignOrUnassignNotPermittedForAllUserTasks"
  | "LocalGroupDoesNotExist"
  | "NoEligibleUsersFound"
  | "TasksUserUnlicensed"
  | "FailedToValidateLicenseTasks"
  | "InvalidAssignmentRequest"
  | "NoEligibleUsersFoundInGroup"
  | "WorkloadRoundRobinNotAllowedForAdGroups"
  | "MultipleUsersOnlySupportedForWorkloadAssignment"
  | "GroupNotAllowedForSingleUserAssignment"
  | "WorkloadEmailAssignmentTooManyUsers"
  | "TaskReopenError"
  | "TaskNotGroupAssigned"
  | "TaskUnclaimNotClaimer"
  | "BucketEncryptedCannotBeChanged"
  | "BlobFileEncryptionKeyNotFound"
  | "BucketEncryptedCannotBeEnabled"
  | "BucketConnectionNotFound"
  | "TestSetExecutionTriggerFailed"
  | "ActionNotAllowedOnTestSetMigratedToTestManager"
  | "TestSetExecutionTimedOut"
  | "TestSetScheduleActionNotAllowedForLimitedCapabilityTenant"
  | "MediaFileInvalidTenant"
  | "JobStartNotAllowedByPolicy"
  | "JobResumeNotAllowedByPolicy"
  | "InvalidOverwrite"
  | "AssetsNotFound"
  | "BucketsNotFound"
  | "QueuesNotFound"
  | "ProcessesNotFound"
  | "BusinessRulesNotFound"
  | "TaskCatalogsNotFound"
  | "AppsNotFound"
  | "IndexesNotFound"
  | "IXPProjectNotFound"
  | "IXPProjectVersionNotFound"
  | "McpServersNotFound"
  | "MemorySpacesNotFound"
  | "RemoteA2aAgentsNotFound"
  | "IxpDeploymentsNotFound"
  | "ConnectedEventTriggerStateUpstreamFail"
  | "ConnectedEventTriggerOnShellConnectionError"
  | "EventTriggerCreateFailedVendorError"
  | "CredentialsProxyGetAssetFromDisconnectedProxyNotAllowedForThisActivityVersion"
  | "CredentialsProxyRequestFailedWithTimeout"
  | "ServerlessJobTypeInvalid"
  | "SolutionLibraryUrlIsInvalid"
  | "TenantLibraryFeedNotEnabled"
  | "SolutionsCannotInstallInPWFolder"
  | "InvalidMerge"
  | "SolutionConnectionInfoInvalid"
  | "CannotChangeInstallationFolder"
  | "SolutionInvalidFolderHierarchy"
  | "SolutionPackageContentMismatch"
  | "ExportTenantDailyLimitReached"
  | "EntitlementConsumationFailure"
  | "LimitExceeded"
  | "ReportsLimitsExceeded"
  | "AssistantWebProvisioningFailed"
  | "CleanUpMigrationDataFailed"
  | "DebugSolutionProcessCreationRestricted"
  | "AttachmentNotFound";
/**
 * Reasons with which Orchestrator refuses requests, as returned for queue items of a bulk that failed.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.ErrorCode`.
 *
 * A later version of the service may have further members.
 *
 * Only in version 17.0: `CannotCreateOrMigrateTenantDb`, `ClassicCannotCleanNotFailedMigrations`, `ClassicRobotMappedToInvalidUser`, `ClassicRobotNotFound`, `ClassicRobotToUserMappingUsernameMissmatch`, `InvalidTenantMoveStatus`, `MaxSiblingsLimitReached`, `NotSuccessfulEntityMigration`, `RobotOnDifferentMachineMappedToSameUser`, `SameRobotUsernameMappedToDiferentUser`, `ServerlessRobotJobTypeInvalid`, `TenantMoveIdConflict`, `TenantMoveMigrationConflict`, `UserMappedToRobotWithDifferentUsername`.
 *
 * Only in version 20.0: `DuplicateKey`, `FeatureUnavailable`, `PartiallyCreatedJobs`, `CreateCustomMixedRoleNotAllowed`, `UnclearRolePleaseTenantOrFolder`, `MixedRolesUsageBlocked`, `NotAllowedByLicensePlanToConfigureRoles`, `CannotIssueUserTokenDueToBlockingOrgAccessPolicy`, `CannotIssueUserTokenDueToUserNotPartOfOrg`, `ActionDeniedByAuthorizationPolicy`, `SecretAssetEmptyValue`, `SecretAssetEmptyValueForUser`, `AssetJsonSchemaDefinitionNotFound`, `DisabledDueToMachineDeleted`, `ConfigurationChangedDueToSessionDeleted`, `QueueTriggerProcessTypeNotAllowed`, `ApiTriggerJobsNotCreated`, `HttpTriggerJobsNotCreated`, `DisabledDueToSessionDeleted`, `HttpTriggerNotFound`, `HttpTriggerPathMissing`, `HttpTriggerSlugConflict`, `BusinessRuleNotFound`, `InvalidBusinessRuleVersion`, `JobGraphTooLarge`, `InvalidPackageDescriptorJsonVersion`, `InvalidReleaseKeyAndName`, `PackageFieldLimitExceeded`, `QueueItemProgressDataSizeExceeded`, `InvalidTransactionExternalResult`, `UserLicenseDisabled`, `LicenseReleaseFailure`, `LicenseRetrieveFailure`, `PublishIsNotAllowedForThisPackageType`, `PackageVersionTooLong`, `SlugAlreadyUsed`, `WebhookAlreadyDisabled`, `NotAllowedByLicensePlanToConfigureCredentialStores`, `NotAllowedByLicensePlanToRetriveCredentials`, `TaskMetadataSaveError`, `TaskDefintionVersionHaveActiveTasks`, `TaskDefintionVersionHaveActiveApps`, `FailedToRetrieveAssociatedApps`, `TaskSlaNotEnabled`, `AppTaskDataViolatesAppsActionSchema`, `FailedToRetrieveActiondApps`, `AppTaskDataViolatesExpectedJsonParsing`, `ActionDefinitionReplacedbyActionApps`, `TaskAssignmentsRequired`, `GroupAssignmentNotEnabled`, `AssignmentCriteriaNotSupported`, `MultipleGroupAssignmentNotEnabled`, `SaveAndReassignNotPermittedForGroupTask`, `GroupAssignmentActionNotPermitted`, `ReassignOrUnassignNotPermittedForAllUserTasks`, `LocalGroupDoesNotExist`, `NoEligibleUsersFound`, `TasksUserUnlicensed`, `FailedToValidateLicenseTasks`, `InvalidAssignmentRequest`, `NoEligibleUsersFoundInGroup`, `WorkloadRoundRobinNotAllowedForAdGroups`, `MultipleUsersOnlySupportedForWorkloadAssignment`, `GroupNotAllowedForSingleUserAssignment`, `WorkloadEmailAssignmentTooManyUsers`, `TaskReopenError`, `TaskNotGroupAssigned`, `TaskUnclaimNotClaimer`, `BucketEncryptedCannotBeChanged`, `BlobFileEncryptionKeyNotFound`, `BucketEncryptedCannotBeEnabled`, `BucketConnectionNotFound`, `TestSetExecutionTriggerFailed`, `ActionNotAllowedOnTestSetMigratedToTestManager`, `TestSetExecutionTimedOut`, `TestSetScheduleActionNotAllowedForLimitedCapabilityTenant`, `MediaFileInvalidTenant`, `JobStartNotAllowedByPolicy`, `JobResumeNotAllowedByPolicy`, `InvalidOverwrite`, `AssetsNotFound`, `BucketsNotFound`, `QueuesNotFound`, `ProcessesNotFound`, `BusinessRulesNotFound`, `TaskCatalogsNotFound`, `AppsNotFound`, `IndexesNotFound`, `IXPProjectNotFound`, `IXPProjectVersionNotFound`, `McpServersNotFound`, `MemorySpacesNotFound`, `RemoteA2aAgentsNotFound`, `IxpDeploymentsNotFound`, `ConnectedEventTriggerStateUpstreamFail`, `ConnectedEventTriggerOnShellConnectionError`, `EventTriggerCreateFailedVendorError`, `CredentialsProxyGetAssetFromDisconnectedProxyNotAllowedForThisActivityVersion`, `CredentialsProxyRequestFailedWithTimeout`, `ServerlessJobTypeInvalid`, `SolutionLibraryUrlIsInvalid`, `TenantLibraryFeedNotEnabled`, `SolutionsCannotInstallInPWFolder`, `InvalidMerge`, `SolutionConnectionInfoInvalid`, `CannotChangeInstallationFolder`, `SolutionInvalidFolderHierarchy`, `SolutionPackageContentMismatch`, `ExportTenantDailyLimitReached`, `EntitlementConsumationFailure`, `LimitExceeded`, `ReportsLimitsExceeded`, `AssistantWebProvisioningFailed`, `CleanUpMigrationDataFailed`, `DebugSolutionProcessCreationRestricted`, `AttachmentNotFound`.
 */
export type ErrorCode = ErrorCodeMember | (string & {});

/** The members of `ExecutionSettingsConfigScope` that are known. */
export type ExecutionSettingsConfigScopeMember =
  | "Global"
  | "Robot";
/**
 * Whether execution settings apply globally or to single robots.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.ExecutionSettingsConfigScope`.
 *
 * A later version of the service may have further members.
 */
export type ExecutionSettingsConfigScope = ExecutionSettingsConfigScopeMember | (string & {});

/** The members of `ExecutionTriggerType` that are known. */
export type ExecutionTriggerTypeMember =
  | "Manual"
  | "Scheduled"
  | "ExternalTool"
  | "TestManager";
/**
 * What set off a test set run: a person, a schedule, an external tool or Test Manager.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.ExecutionTriggerType`.
 *
 * A later version of the service may have further members.
 *
 * Only in version 20.0: `TestManager`.
 */
export type ExecutionTriggerType = ExecutionTriggerTypeMember | (string & {});

/** The members of `ExportStatus` that are known. */
export type ExportStatusMember =
  | "New"
  | "InProgress"
  | "Completed"
  | "Failed";
/**
 * State of a background export: new, in progress, completed or failed.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.ExportStatus`.
 *
 * A later version of the service may have further members.
 */
export type ExportStatus = ExportStatusMember | (string & {});

/** The members of `ExportType` that are known. */
export type ExportTypeMember =
  | "OrchestratorAudit"
  | "TestAutomationAudit"
  | "Queues"
  | "Logs"
  | "Jobs"
  | "RateLimitsReportQueueItems"
  | "RateLimitsReportJobs"
  | "AutopilotForRobotsData";
/**
 * Kind of data a background export holds, such as audit, queues, robot logs or jobs.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.ExportType`.
 *
 * A later version of the service may have further members.
 *
 * Only in version 20.0: `RateLimitsReportQueueItems`, `RateLimitsReportJobs`, `AutopilotForRobotsData`.
 */
export type ExportType = ExportTypeMember | (string & {});

/** The members of `FeedType` that are known. */
export type FeedTypeMember =
  | "Undefined"
  | "Processes"
  | "Libraries"
  | "PersonalWorkspace"
  | "FolderHierarchy";
/**
 * Kind of package feed: processes, libraries, a personal workspace or a folder hierarchy.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.FeedType`.
 *
 * A later version of the service may have further members.
 */
export type FeedType = FeedTypeMember | (string & {});

/** The members of `FolderPermissionModel` that are known. */
export type FolderPermissionModelMember =
  | "InheritFromTenant"
  | "FineGrained";
/**
 * Whether a folder takes its roles from the tenant or has its own.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.FolderPermissionModel`.
 *
 * A later version of the service may have further members.
 */
export type FolderPermissionModel = FolderPermissionModelMember | (string & {});

/** The members of `FolderType` that are known. */
export type FolderTypeMember =
  | "Standard"
  | "Personal"
  | "Virtual"
  | "Solution"
  | "DebugSolution";
/**
 * Kind of folder: standard, personal workspace, virtual, or one made for a solution.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.FolderType`.
 *
 * A later version of the service may have further members.
 *
 * Only in version 20.0: `DebugSolution`.
 */
export type FolderType = FolderTypeMember | (string & {});

/** The members of `Hosting` that are known. */
export type HostingMember =
  | "Customer"
  | "System";
/**
 * Who hosts a pool of cloud machines: the customer or UiPath itself.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.Hosting`.
 *
 * A later version of the service may have further members.
 */
export type Hosting = HostingMember | (string & {});

/** The members of `HttpStatusCode` that are known. */
export type HttpStatusCodeMember =
  | "Continue"
  | "SwitchingProtocols"
  | "Processing"
  | "EarlyHints"
  | "OK"
  | "Created"
  | "Accepted"
  | "NonAuthoritativeInformation"
  | "NoContent"
  | "ResetContent"
  | "PartialContent"
  | "MultiStatus"
  | "AlreadyReported"
  | "IMUsed"
  | "MultipleChoices"
  | "MovedPermanently"
  | "Found"
  | "SeeOther"
  | "NotModified"
  | "UseProxy"
  | "Unused"
  | "RedirectKeepVerb"
  | "PermanentRedirect"
  | "BadRequest"
  | "Unauthorized"
  | "PaymentRequired"
  | "Forbidden"
  | "NotFound"
  | "MethodNotAllowed"
  | "NotAcceptable"
  | "ProxyAuthenticationRequired"
  | "RequestTimeout"
  | "Conflict"
  | "Gone"
  | "LengthRequired"
  | "PreconditionFailed"
  | "RequestEntityTooLarge"
  | "RequestUriTooLong"
  | "UnsupportedMediaType"
  | "RequestedRangeNotSatisfiable"
  | "ExpectationFailed"
  | "MisdirectedRequest"
  | "UnprocessableEntity"
  | "Locked"
  | "FailedDependency"
  | "UpgradeRequired"
  | "PreconditionRequired"
  | "TooManyRequests"
  | "RequestHeaderFieldsTooLarge"
  | "UnavailableForLegalReasons"
  | "InternalServerError"
  | "NotImplemented"
  | "BadGateway"
  | "ServiceUnavailable"
  | "GatewayTimeout"
  | "HttpVersionNotSupported"
  | "VariantAlsoNegotiates"
  | "InsufficientStorage"
  | "LoopDetected"
  | "NotExtended"
  | "NetworkAuthenticationRequired"
  | "Ambiguous"
  | "Moved"
  | "Redirect"
  | "RedirectMethod"
  | "TemporaryRedirect";
/**
 * Standard HTTP status by name, as reported for each file of a package upload.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.HttpStatusCode`.
 *
 * A later version of the service may have further members.
 *
 * Only in version 17.0: `Ambiguous`, `Moved`, `Redirect`, `RedirectMethod`, `TemporaryRedirect`.
 */
export type HttpStatusCode = HttpStatusCodeMember | (string & {});

/** The members of `JobAutoHealStatus` that are known. */
export type JobAutoHealStatusMember =
  | "None"
  | "IssueDetected";
/**
 * Whether Autopilot found an issue while a job was running.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.JobAutoHealStatus`.
 *
 * A later version of the service may have further members.
 *
 * Only in version 20.0.
 */
export type JobAutoHealStatus = JobAutoHealStatusMember | (string & {});

/** The members of `JobPendingReasons` that are known. */
export type JobPendingReasonsMember =
  | "RobotNotAssignedToFolder"
  | "RobotNotFound"
  | "RobotNoCredentials"
  | "RobotBusy"
  | "RobotConcurrencyLimit"
  | "TemplateNoRuntime"
  | "TemplateNoHostsAvailable"
  | "TemplateNoLicense"
  | "TemplateFullCapacity"
  | "TemplateNotAssignedToFolder"
  | "TemplateMaintenanceMode"
  | "DynamicJobAccountCredentialsInvalid"
  | "DynamicJobForegroundAutomationTypeInvalid"
  | "DynamicJobBackgroundAutomationTypeInvalid"
  | "DynamicJobWindowsTargetFrameworkInvalid"
  | "DynamicJobCrossPlatformTargetFrameworkInvalid"
  | "DynamicJobConnectedMachinesInvalid"
  | "DynamicJobConnectedMachinesUserCredentialsInvalid"
  | "DynamicJobConnectedMachinesCrossPlatformRobotVersionInvalid"
  | "DynamicJobConnectedMachinesWindowsRobotVersionInvalid"
  | "RobotNoMatchingUsernames"
  | "RobotVersionTooLow"
  | "RobotVersionTooLowForAttachments"
  | "RobotVersionTooLowForInputFile";
/**
 * Why a job would stay pending, such as a busy robot, missing license or unassigned machine.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.JobPendingReasons`.
 *
 * A later version of the service may have further members.
 *
 * Only in version 20.0: `RobotNoMatchingUsernames`, `RobotVersionTooLow`, `RobotVersionTooLowForAttachments`, `RobotVersionTooLowForInputFile`.
 */
export type JobPendingReasons = JobPendingReasonsMember | (string & {});

/** The members of `JobPriority` that are known. */
export type JobPriorityMember =
  | "Low"
  | "Normal"
  | "High";
/**
 * How soon a pending job is picked: low, normal or high.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.JobPriority`.
 *
 * A later version of the service may have further members.
 */
export type JobPriority = JobPriorityMember | (string & {});

/** The members of `JobRunMode` that are known. */
export type JobRunModeMember =
  | "Default"
  | "ForceUnattended";
/**
 * Whether a process starts as usual or is always run unattended.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.JobRunMode`.
 *
 * A later version of the service may have further members.
 *
 * Only in version 20.0.
 */
export type JobRunMode = JobRunModeMember | (string & {});

/** The members of `JobSource` that are known. */
export type JobSourceMember =
  | "Manual"
  | "Schedule"
  | "Queue"
  | "StudioWeb"
  | "IntegrationTrigger"
  | "StudioDesktop"
  | "AutomationOpsPipelines"
  | "Apps"
  | "SAP"
  | "HttpTrigger"
  | "HttpTriggerWithCallback"
  | "RobotAPI"
  | "Assistant"
  | "CommandLine"
  | "RobotNetAPI"
  | "Autopilot"
  | "TestManager"
  | "AgentService"
  | "ProcessOrchestration"
  | "PluginEcosystem"
  | "PerformanceTesting"
  | "AgentHub"
  | "ApiWorkflow"
  | "CaseManagement"
  | "CustomerExperience";
/**
 * What asked for jobs when starting them, such as a person, a schedule, a queue or another product.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.JobSource`.
 *
 * A later version of the service may have further members.
 *
 * Only in version 20.0: `Autopilot`, `TestManager`, `AgentService`, `ProcessOrchestration`, `PluginEcosystem`, `PerformanceTesting`, `AgentHub`, `ApiWorkflow`, `CaseManagement`, `CustomerExperience`.
 */
export type JobSource = JobSourceMember | (string & {});

/** The members of `JobSourceType` that are known. */
export type JobSourceTypeMember =
  | "Manual"
  | "Schedule"
  | "Agent"
  | "Queue"
  | "StudioWeb"
  | "IntegrationTrigger"
  | "StudioDesktop"
  | "AutomationOpsPipelines"
  | "Apps"
  | "SAP"
  | "HttpTrigger"
  | "HttpTriggerCallback"
  | "RobotAPI"
  | "CommandLine"
  | "RobotNetAPI"
  | "Autopilot"
  | "TestManager"
  | "AgentService"
  | "ProcessOrchestration"
  | "PluginEcosystem"
  | "PerformanceTesting"
  | "AgentHub"
  | "ApiWorkflow"
  | "CaseManagement"
  | "CustomerExperience";
/**
 * What a job was started by, such as a person, a schedule, a queue or another product.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.JobSourceType`.
 *
 * A later version of the service may have further members.
 *
 * Only in version 20.0: `Autopilot`, `TestManager`, `AgentService`, `ProcessOrchestration`, `PluginEcosystem`, `PerformanceTesting`, `AgentHub`, `ApiWorkflow`, `CaseManagement`, `CustomerExperience`.
 */
export type JobSourceType = JobSourceTypeMember | (string & {});

/** The members of `JobState` that are known. */
export type JobStateMember =
  | "Pending"
  | "Running"
  | "Stopping"
  | "Terminating"
  | "Faulted"
  | "Successful"
  | "Stopped"
  | "Suspended"
  | "Resumed";
/**
 * Stage in the life of a job, from pending and running to successful, faulted or stopped.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.JobState`.
 *
 * A later version of the service may have further members.
 */
export type JobState = JobStateMember | (string & {});

/** The members of `JobStopStrategy` that are known. */
export type JobStopStrategyMember =
  | "None"
  | "Kill";
/**
 * Whether a maintenance window leaves running jobs alone or kills them.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.JobStopStrategy`.
 *
 * A later version of the service may have further members.
 */
export type JobStopStrategy = JobStopStrategyMember | (string & {});

/** The members of `JobTriggerStatus` that are known. */
export type JobTriggerStatusMember =
  | "New"
  | "Ready"
  | "Fired";
/**
 * State of the condition a suspended job waits for: new, ready or fired.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.JobTriggerStatus`.
 *
 * A later version of the service may have further members.
 */
export type JobTriggerStatus = JobTriggerStatusMember | (string & {});

/** The members of `JobTriggerType` that are known. */
export type JobTriggerTypeMember =
  | "None"
  | "QueueItem"
  | "Job"
  | "Task"
  | "Timer"
  | "Integration"
  | "Inbox"
  | "Api"
  | "DeepRag"
  | "BatchRag"
  | "IxpExtraction"
  | "IndexIngestion"
  | "IxpVsEscalation";
/**
 * What a suspended job waits for: queue item, job, task, timer, integration event or other.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.JobTriggerType`.
 *
 * A later version of the service may have further members.
 *
 * Only in version 17.0: `Integration`.
 *
 * Only in version 20.0: `Inbox`, `Api`, `DeepRag`, `BatchRag`, `IxpExtraction`, `IndexIngestion`, `IxpVsEscalation`.
 */
export type JobTriggerType = JobTriggerTypeMember | (string & {});

/** The members of `JobType` that are known. */
export type JobTypeMember =
  | "Unattended"
  | "Attended"
  | "ServerlessGeneric";
/**
 * Whether a job runs attended, unattended or serverless.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.JobType`.
 *
 * A later version of the service may have further members.
 */
export type JobType = JobTypeMember | (string & {});

/** The members of `LicenseErrorCode` that are known. */
export type LicenseErrorCodeMember =
  | "NoLicense"
  | "LicenseExpired"
  | "LicenseUnregistered"
  | "NoAvailableLicenses"
  | "NotEnoughAvailableSlots"
  | "NotEnoughRuntimeLicenses"
  | "LicenseIsAlreadyInUse"
  | "InvalidRequest"
  | "SlotsExceedLicenseLimit"
  | "RuntimeDisabled"
  | "ExternalNotSupported"
  | "UsageExceedsLicenseLimit"
  | "LicenseNotCompatible";
/**
 * Why a license was refused, such as none left, expired or not compatible.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.LicenseErrorCode`.
 *
 * A later version of the service may have further members.
 */
export type LicenseErrorCode = LicenseErrorCodeMember | (string & {});

/** The members of `LogLevel` that are known. */
export type LogLevelMember =
  | "Trace"
  | "Debug"
  | "Info"
  | "Warn"
  | "Error"
  | "Fatal";
/**
 * Severity of a robot log message, from trace to fatal.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.LogLevel`.
 *
 * A later version of the service may have further members.
 */
export type LogLevel = LogLevelMember | (string & {});

/** The members of `MachineFolderState` that are known. */
export type MachineFolderStateMember =
  | "Unknown"
  | "NotAssigned"
  | "Assigned"
  | "Inherited"
  | "EroAcrError"
  | "ServerlessError";
/**
 * How a machine relates to a folder: not assigned, assigned, inherited or in error.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.MachineFolderState`.
 *
 * A later version of the service may have further members.
 */
export type MachineFolderState = MachineFolderStateMember | (string & {});

/** The members of `MachineScope` that are known. */
export type MachineScopeMember =
  | "Default"
  | "Shared"
  | "PersonalWorkspace"
  | "Cloud"
  | "Serverless"
  | "AutomationCloudRobot"
  | "ElasticRobot"
  | "ProcessOrchestration"
  | "AgentService";
/**
 * What a machine is for, such as shared use, a personal workspace, cloud robots or serverless.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.MachineScope`.
 *
 * A later version of the service may have further members.
 *
 * Only in version 20.0: `AutomationCloudRobot`, `ElasticRobot`, `ProcessOrchestration`, `AgentService`.
 */
export type MachineScope = MachineScopeMember | (string & {});

/** The members of `MachineServerlessLicensingModel` that are known. */
export type MachineServerlessLicensingModelMember =
  | "RobotUnits"
  | "LicenseSlots"
  | "Hybrid";
/**
 * Whether a serverless machine consumes robot units, license slots or both.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.MachineServerlessLicensingModel`.
 *
 * A later version of the service may have further members.
 *
 * Only in version 20.0.
 */
export type MachineServerlessLicensingModel = MachineServerlessLicensingModelMember | (string & {});

/** The members of `MachineTargetFramework` that are known. */
export type MachineTargetFrameworkMember =
  | "Any"
  | "Windows"
  | "Portable";
/**
 * Which projects a machine accepts: any, Windows only or portable only.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.MachineTargetFramework`.
 *
 * A later version of the service may have further members.
 */
export type MachineTargetFramework = MachineTargetFrameworkMember | (string & {});

/** The members of `MachineType` that are known. */
export type MachineTypeMember =
  | "Standard"
  | "Template";
/**
 * Whether a machine is a single standard machine or a template for many hosts.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.MachineType`.
 *
 * A later version of the service may have further members.
 */
export type MachineType = MachineTypeMember | (string & {});

/** The members of `MaintenanceState` that are known. */
export type MaintenanceStateMember =
  | "Draining"
  | "None"
  | "Suspended";
/**
 * Phase of maintenance: none, draining, in which jobs wind down, or suspended.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.MaintenanceState`.
 *
 * A later version of the service may have further members.
 */
export type MaintenanceState = MaintenanceStateMember | (string & {});

/** The members of `NotificationComponent` that are known. */
export type NotificationComponentMember =
  | "Robots"
  | "Transactions"
  | "Schedules"
  | "Jobs"
  | "Process"
  | "Tasks"
  | "Queues"
  | "Folders"
  | "PersonalWorkspaces"
  | "TestAutomation"
  | "Insights"
  | "CloudRobots"
  | "ConnectedTriggers"
  | "Serverless"
  | "Export"
  | "RateLimits"
  | "AutopilotForRobots"
  | "Webhooks";
/**
 * Part of the product a notification comes from, such as robots, queues, jobs or tasks.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.NotificationComponent`.
 *
 * A later version of the service may have further members.
 *
 * Only in version 20.0: `RateLimits`, `AutopilotForRobots`, `Webhooks`.
 */
export type NotificationComponent = NotificationComponentMember | (string & {});

/** The members of `NotificationSeverity` that are known. */
export type NotificationSeverityMember =
  | "Info"
  | "Success"
  | "Warn"
  | "Error"
  | "Fatal";
/**
 * Weight of a notification, from information and success to error and fatal.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.NotificationSeverity`.
 *
 * A later version of the service may have further members.
 */
export type NotificationSeverity = NotificationSeverityMember | (string & {});

/** The members of `PackageResourceType` that are known. */
export type PackageResourceTypeMember =
  | "Unknown"
  | "Queue"
  | "Asset"
  | "Bucket"
  | "Process"
  | "TaskCatalog"
  | "Entity"
  | "Connection"
  | "TimeTrigger"
  | "EventTrigger"
  | "QueueTrigger"
  | "AppsTrigger"
  | "Property"
  | "HttpTrigger"
  | "BusinessRule"
  | "Index"
  | "App"
  | "IXP"
  | "MCPServer"
  | "ProcessExecutionSettings"
  | "MemorySpace"
  | "RemoteA2aAgent"
  | "Role"
  | "IxpDeployment";
/**
 * Kind of resource a package can need, such as queue, asset, bucket, connection or trigger.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.PackageResourceType`.
 *
 * A later version of the service may have further members.
 *
 * Only in version 20.0: `HttpTrigger`, `BusinessRule`, `Index`, `App`, `IXP`, `MCPServer`, `ProcessExecutionSettings`, `MemorySpace`, `RemoteA2aAgent`, `Role`, `IxpDeployment`.
 */
export type PackageResourceType = PackageResourceTypeMember | (string & {});

/** The members of `PackageType` that are known. */
export type PackageTypeMember =
  | "Undefined"
  | "Process"
  | "ProcessLibrary"
  | "ProcessOrchestration"
  | "WebApp"
  | "Agent"
  | "TestAutomationProcess"
  | "Api"
  | "MCPServer"
  | "BusinessRules"
  | "CaseManagement"
  | "Flow"
  | "Function";
/**
 * Kind of automation a package contains, such as process, agent, app, API or function.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.PackageType`.
 *
 * A later version of the service may have further members.
 *
 * Only in version 20.0.
 */
export type PackageType = PackageTypeMember | (string & {});

/** The members of `PermissionScopes` that are known. */
export type PermissionScopesMember =
  | "Global"
  | "Folder"
  | "GlobalOrFolder";
/**
 * Whether a permission applies to the tenant, to folders or to both.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.PermissionScopes`.
 *
 * A combination of members, separated by commas.
 */
export type PermissionScopes = PermissionScopesMember | (string & {});

/** The members of `PlatformType` that are known. */
export type PlatformTypeMember =
  | "Unknown"
  | "Windows"
  | "Linux"
  | "OSX";
/**
 * Operating system of a host: Windows, Linux, macOS or not known.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.PlatformType`.
 *
 * A later version of the service may have further members.
 */
export type PlatformType = PlatformTypeMember | (string & {});

/** The members of `PolicyType` that are known. */
export type PolicyTypeMember =
  | "None"
  | "SpecificVersion"
  | "LatestVersion"
  | "LatestPatch";
/**
 * How robot software is kept up to date: not at all, at one version, or at the latest.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.PolicyType`.
 *
 * A later version of the service may have further members.
 */
export type PolicyType = PolicyTypeMember | (string & {});

/** The members of `Priority` that are known. */
export type PriorityMember =
  | "High"
  | "Normal"
  | "Low";
/**
 * Urgency of a queue item: high, normal or low, high ones being processed first.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.Priority`.
 *
 * A later version of the service may have further members.
 */
export type Priority = PriorityMember | (string & {});

/** The members of `ProcessType` that are known. */
export type ProcessTypeMember =
  | "Undefined"
  | "Process"
  | "TestAutomationProcess"
  | "ProcessOrchestration"
  | "WebApp"
  | "Agent"
  | "Api"
  | "MCPServer"
  | "BusinessRules"
  | "CaseManagement"
  | "Flow"
  | "Function";
/**
 * Kind of automation behind a process, such as process, test automation, agent or app.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.ProcessType`.
 *
 * A later version of the service may have further members.
 *
 * Only in version 20.0: `ProcessOrchestration`, `WebApp`, `Agent`, `Api`, `MCPServer`, `BusinessRules`, `CaseManagement`, `Flow`, `Function`.
 */
export type ProcessType = ProcessTypeMember | (string & {});

/** The members of `ProcessingExceptionType` that are known. */
export type ProcessingExceptionTypeMember =
  | "ApplicationException"
  | "BusinessException";
/**
 * Whether a transaction failed for technical or for business reasons; only the former are retried.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.ProcessingExceptionType`.
 *
 * A later version of the service may have further members.
 */
export type ProcessingExceptionType = ProcessingExceptionTypeMember | (string & {});

/** The members of `ProcessingStatus` that are known. */
export type ProcessingStatusMember =
  | "New"
  | "InProgress"
  | "Failed"
  | "Successful"
  | "Abandoned"
  | "Retried"
  | "Deleted";
/**
 * Stage in the life of a queue item, from new and in progress to successful, failed or abandoned.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.ProcessingStatus`.
 *
 * A later version of the service may have further members.
 */
export type ProcessingStatus = ProcessingStatusMember | (string & {});

/** The members of `ProjectType` that are known. */
export type ProjectTypeMember =
  | "Undefined"
  | "Process"
  | "ProcessLibrary"
  | "BusinessProcess"
  | "BusinessProcessLibrary"
  | "TestAutomationProcess"
  | "ProcessOrchestration"
  | "BusinessProcessOrchestration"
  | "WebApp"
  | "BusinessWebApp"
  | "Agent"
  | "BusinessAgent"
  | "Api"
  | "MCPServer"
  | "BusinessRules"
  | "CaseManagement"
  | "Flow"
  | "Function";
/**
 * Kind of Studio project a package was made from, such as process, library or test automation.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.ProjectType`.
 *
 * A later version of the service may have further members.
 *
 * Only in version 20.0: `ProcessOrchestration`, `BusinessProcessOrchestration`, `WebApp`, `BusinessWebApp`, `Agent`, `BusinessAgent`, `Api`, `MCPServer`, `BusinessRules`, `CaseManagement`, `Flow`, `Function`.
 */
export type ProjectType = ProjectTypeMember | (string & {});

/** The members of `PublisherLicenseType` that are known. */
export type PublisherLicenseTypeMember =
  | "Undefined"
  | "Production"
  | "NonProduction";
/**
 * Whether a process was published under a production or a non-production license.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.PublisherLicenseType`.
 *
 * A later version of the service may have further members.
 *
 * Only in version 20.0.
 */
export type PublisherLicenseType = PublisherLicenseTypeMember | (string & {});

/** The members of `QueueItemAction` that are known. */
export type QueueItemActionMember =
  | "Create"
  | "Edit"
  | "Delete"
  | "Status"
  | "Retry";
/**
 * What happened to a queue item in its history: created, edited, deleted, changed status or retried.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.QueueItemAction`.
 *
 * A later version of the service may have further members.
 */
export type QueueItemAction = QueueItemActionMember | (string & {});

/** The members of `RemoteControlAccess` that are known. */
export type RemoteControlAccessMember =
  | "None"
  | "ReadOnly"
  | "Full";
/**
 * Whether the screen of a running job may be watched, controlled or neither.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.RemoteControlAccess`.
 *
 * A later version of the service may have further members.
 */
export type RemoteControlAccess = RemoteControlAccessMember | (string & {});

/** The members of `ReportingUnit` that are known. */
export type ReportingUnitMember =
  | "All"
  | "Minute"
  | "Hour"
  | "Day";
/**
 * Length of the periods in queue statistics: minute, hour, day or all in one.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.ReportingUnit`.
 *
 * A later version of the service may have further members.
 */
export type ReportingUnit = ReportingUnitMember | (string & {});

/** The members of `RetentionAction` that are known. */
export type RetentionActionMember =
  | "Delete"
  | "Archive"
  | "None";
/**
 * What happens to data at the end of its retention: deletion, archiving to a bucket or nothing.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.RetentionAction`.
 *
 * A later version of the service may have further members.
 */
export type RetentionAction = RetentionActionMember | (string & {});

/** The members of `RetentionType` that are known. */
export type RetentionTypeMember =
  | "Final"
  | "Stale";
/**
 * Whether retention settings concern finished data or data that has gone stale unfinished.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.RetentionType`.
 *
 * A later version of the service may have further members.
 *
 * Only in version 20.0.
 */
export type RetentionType = RetentionTypeMember | (string & {});

/** The members of `ReviewStatus` that are known. */
export type ReviewStatusMember =
  | "None"
  | "InReview"
  | "Verified"
  | "Retried";
/**
 * Where the review of a failed queue item stands: none, in review, verified or retried.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.ReviewStatus`.
 *
 * A later version of the service may have further members.
 */
export type ReviewStatus = ReviewStatusMember | (string & {});

/** The members of `RobotHostingType` that are known. */
export type RobotHostingTypeMember =
  | "Standard"
  | "Floating";
/**
 * Whether a robot is bound to one machine or floats between machines.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.RobotHostingType`.
 *
 * A later version of the service may have further members.
 */
export type RobotHostingType = RobotHostingTypeMember | (string & {});

/** The members of `RobotProvisionType` that are known. */
export type RobotProvisionTypeMember =
  | "Manual"
  | "Automatic";
/**
 * Whether robots are created by hand or come automatically with their users.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.RobotProvisionType`.
 *
 * A later version of the service may have further members.
 */
export type RobotProvisionType = RobotProvisionTypeMember | (string & {});

/** The members of `RobotSessionType` that are known. */
export type RobotSessionTypeMember =
  | "LongLived"
  | "Ephemeral";
/**
 * Whether a robot session is long-lived or exists only for a short task.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.RobotSessionType`.
 *
 * A later version of the service may have further members.
 */
export type RobotSessionType = RobotSessionTypeMember | (string & {});

/** The members of `RobotSize` that are known. */
export type RobotSizeMember =
  | "Small"
  | "Standard"
  | "Medium"
  | "Large";
/**
 * Size of the serverless machine a process runs on, from small to large.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.RobotSize`.
 *
 * A later version of the service may have further members.
 */
export type RobotSize = RobotSizeMember | (string & {});

/** The members of `RobotState` that are known. */
export type RobotStateMember =
  | "Available"
  | "Busy"
  | "Disconnected"
  | "Unknown";
/**
 * What a robot or machine session is doing: available, busy, disconnected or not known.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.RobotState`.
 *
 * A later version of the service may have further members.
 */
export type RobotState = RobotStateMember | (string & {});

/** The members of `RobotType` that are known. */
export type RobotTypeMember =
  | "NonProduction"
  | "Attended"
  | "Unattended"
  | "Development"
  | "StudioX"
  | "Headless"
  | "StudioPro"
  | "TestAutomation"
  | "AutomationCloud"
  | "Serverless"
  | "AutomationKit"
  | "ServerlessTestAutomation"
  | "AutomationCloudTestAutomation"
  | "AttendedStudioWeb"
  | "CitizenDeveloper"
  | "RpaDeveloper"
  | "RpaDeveloperPro"
  | "Studio"
  | "Hosting"
  | "AssistantWeb"
  | "ProcessOrchestration"
  | "AgentService"
  | "AppTest"
  | "PerformanceTest"
  | "BusinessRule"
  | "CaseManagement"
  | "Flow"
  | "Local";
/**
 * Kind of robot or runtime, which decides the license it needs, such as attended, unattended or test automation.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.RobotType`.
 *
 * A later version of the service may have further members.
 *
 * Only in version 17.0: `CitizenDeveloper`, `RpaDeveloper`, `RpaDeveloperPro`, `Studio`.
 *
 * Only in version 20.0: `Hosting`, `AssistantWeb`, `ProcessOrchestration`, `AgentService`, `AppTest`, `PerformanceTest`, `BusinessRule`, `CaseManagement`, `Flow`, `Local`.
 */
export type RobotType = RobotTypeMember | (string & {});

/** The members of `RoleOrigin` that are known. */
export type RoleOriginMember =
  | "Assigned"
  | "Inherited";
/**
 * Whether a role was assigned in the folder itself or inherited from a parent.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.RoleOrigin`.
 *
 * A later version of the service may have further members.
 */
export type RoleOrigin = RoleOriginMember | (string & {});

/** The members of `RoleType` that are known. */
export type RoleTypeMember =
  | "Mixed"
  | "Tenant"
  | "Folder";
/**
 * Whether a role applies to the tenant, to folders or, as older ones do, to both.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.RoleType`.
 *
 * A later version of the service may have further members.
 */
export type RoleType = RoleTypeMember | (string & {});

/** The members of `SearchContext` that are known. */
export type SearchContextMember =
  | "All"
  | "ExternalApplications"
  | "Groups"
  | "Robots"
  | "Users";
/**
 * Which kinds of directory objects a search considers: users, groups, robots, applications or all.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.SearchContext`.
 *
 * A later version of the service may have further members.
 */
export type SearchContext = SearchContextMember | (string & {});

/** The members of `ServerlessJobType` that are known. */
export type ServerlessJobTypeMember =
  | "RobotJob"
  | "StudioWebDesigner"
  | "WebApp"
  | "LoadTest"
  | "PublishStudioProject"
  | "JsApi"
  | "PythonCodedAgent"
  | "MCPServer"
  | "PythonCodedSystemAgent"
  | "PythonAgent"
  | "PythonCodedFunction"
  | "JsCodedFunction";
/**
 * What a serverless job does, such as running a robot job, an agent or an app.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.ServerlessJobType`.
 *
 * A later version of the service may have further members.
 *
 * Only in version 20.0: `WebApp`, `LoadTest`, `PublishStudioProject`, `JsApi`, `PythonCodedAgent`, `MCPServer`, `PythonCodedSystemAgent`, `PythonAgent`, `PythonCodedFunction`, `JsCodedFunction`.
 */
export type ServerlessJobType = ServerlessJobTypeMember | (string & {});

/** The members of `SessionMaintenanceMode` that are known. */
export type SessionMaintenanceModeMember =
  | "Default"
  | "Enabled";
/**
 * Whether a machine session works normally or is in maintenance.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.SessionMaintenanceMode`.
 *
 * A later version of the service may have further members.
 */
export type SessionMaintenanceMode = SessionMaintenanceModeMember | (string & {});

/** The members of `SessionSource` that are known. */
export type SessionSourceMember =
  | "Assistant"
  | "StudioWeb"
  | "StudioDesktop";
/**
 * Program that opened a session: Assistant, Studio Web or Studio Desktop.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.SessionSource`.
 *
 * A later version of the service may have further members.
 */
export type SessionSource = SessionSourceMember | (string & {});

/** The members of `SettingScopes` that are known. */
export type SettingScopesMember =
  | "Application"
  | "Tenant"
  | "User"
  | "All";
/**
 * Level a setting belongs to: application, tenant or user.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.SettingScopes`.
 *
 * A combination of members, separated by commas.
 */
export type SettingScopes = SettingScopesMember | (string & {});

/** The members of `Source` that are known. */
export type SourceMember =
  | "User"
  | "Solutions";
/**
 * Whether a resource overwrite was made by a user or came from a solution.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.Source`.
 *
 * A later version of the service may have further members.
 *
 * Only in version 20.0.
 */
export type Source = SourceMember | (string & {});

/** The members of `SourceType` that are known. */
export type SourceTypeMember =
  | "Orchestrator"
  | "Portal"
  | "All";
/**
 * Where an account is managed: in Orchestrator, in the portal or in both.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.SourceType`.
 *
 * A combination of members, separated by commas.
 *
 * Only in version 20.0.
 */
export type SourceType = SourceTypeMember | (string & {});

/** The members of `StartStrategy` that are known. */
export type StartStrategyMember =
  | "All"
  | "Specific"
  | "RobotCount"
  | "JobsCount"
  | "ModernJobsCount";
/**
 * How robots are chosen when jobs start: all, particular ones, or any for a number of jobs.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.StartStrategy`.
 *
 * A later version of the service may have further members.
 */
export type StartStrategy = StartStrategyMember | (string & {});

/** The members of `StopStrategy` that are known. */
export type StopStrategyMember =
  | "SoftStop"
  | "Kill";
/**
 * How a job is ended: by asking it to stop or by killing it.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.StopStrategy`.
 *
 * A later version of the service may have further members.
 */
export type StopStrategy = StopStrategyMember | (string & {});

/** The members of `Strategy` that are known. */
export type StrategyMember =
  | "Equals"
  | "StartsWith";
/**
 * Whether a queue item reference must equal the given text or only start with it.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.Strategy`.
 *
 * A later version of the service may have further members.
 */
export type Strategy = StrategyMember | (string & {});

/** The members of `TargetFramework` that are known. */
export type TargetFrameworkMember =
  | "Legacy"
  | "Windows"
  | "Portable";
/**
 * Framework a project is compiled for: legacy Windows, Windows or portable.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.TargetFramework`.
 *
 * A later version of the service may have further members.
 */
export type TargetFramework = TargetFrameworkMember | (string & {});

/** The members of `TaskActivityType` that are known. */
export type TaskActivityTypeMember =
  | "Created"
  | "Assigned"
  | "Reassigned"
  | "Unassigned"
  | "Saved"
  | "Forwarded"
  | "Completed"
  | "Commented"
  | "Deleted"
  | "BulkSaved"
  | "BulkCompleted"
  | "FirstOpened"
  | "Reopened"
  | "Claimed"
  | "Unclaimed";
/**
 * Kind of step in the history of a task, such as created, assigned, saved, forwarded or completed.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.TaskActivityType`.
 *
 * A later version of the service may have further members.
 *
 * Only in version 20.0: `Reopened`, `Claimed`, `Unclaimed`.
 */
export type TaskActivityType = TaskActivityTypeMember | (string & {});

/** The members of `TaskAssignmentCriteria` that are known. */
export type TaskAssignmentCriteriaMember =
  | "SingleUser"
  | "Workload"
  | "AllUsers"
  | "RoundRobin"
  | "Hierarchy";
/**
 * How a task finds its assignee: one user, by workload, all, in turn or by hierarchy.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.TaskAssignmentCriteria`.
 *
 * A later version of the service may have further members.
 *
 * Only in version 20.0.
 */
export type TaskAssignmentCriteria = TaskAssignmentCriteriaMember | (string & {});

/** The members of `TaskEvent` that are known. */
export type TaskEventMember =
  | "ForwardedEver";
/**
 * Past event by which tasks can be filtered, namely having been forwarded.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.TaskEvent`.
 *
 * A later version of the service may have further members.
 */
export type TaskEvent = TaskEventMember | (string & {});

/** The members of `TaskPriority` that are known. */
export type TaskPriorityMember =
  | "Low"
  | "Medium"
  | "High"
  | "Critical";
/**
 * Urgency of an action-center task: low, medium, high or critical.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.TaskPriority`.
 *
 * A later version of the service may have further members.
 */
export type TaskPriority = TaskPriorityMember | (string & {});

/** The members of `TaskSlaStatus` that are known. */
export type TaskSlaStatusMember =
  | "OverdueLater"
  | "OverdueSoon"
  | "Overdue"
  | "CompletedInTime";
/**
 * How a task stands against its deadline: due later, due soon, overdue or completed in time.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.TaskSlaStatus`.
 *
 * A later version of the service may have further members.
 *
 * Only in version 20.0.
 */
export type TaskSlaStatus = TaskSlaStatusMember | (string & {});

/** The members of `TaskSlaTriggerCriteria` that are known. */
export type TaskSlaTriggerCriteriaMember =
  | "TaskCreated"
  | "TaskAssigned"
  | "TaskCompleted";
/**
 * Moment that starts or ends the deadline of a task: creation, assignment or completion.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.TaskSlaTriggerCriteria`.
 *
 * A later version of the service may have further members.
 *
 * Only in version 20.0.
 */
export type TaskSlaTriggerCriteria = TaskSlaTriggerCriteriaMember | (string & {});

/** The members of `TaskSourceDtoSourceName` that are known. */
export type TaskSourceDtoSourceNameMember =
  | "Agent"
  | "Default"
  | "Maestro"
  | "Workflow";
/**
 * Kind of creator of a task: agent, Maestro, workflow or the default.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.TaskSourceDtoSourceName`.
 *
 * A later version of the service may have further members.
 *
 * Only in version 20.0.
 */
export type TaskSourceDtoSourceName = TaskSourceDtoSourceNameMember | (string & {});

/** The members of `TaskStatus` that are known. */
export type TaskStatusMember =
  | "Unassigned"
  | "Pending"
  | "Completed";
/**
 * Stage of an action-center task: unassigned, pending with an assignee, or completed.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.TaskStatus`.
 *
 * A later version of the service may have further members.
 */
export type TaskStatus = TaskStatusMember | (string & {});

/** The members of `TaskType` that are known. */
export type TaskTypeMember =
  | "FormTask"
  | "ExternalTask"
  | "DocumentValidationTask"
  | "DocumentClassificationTask"
  | "DataLabelingTask"
  | "AppTask"
  | "QuickFormTask";
/**
 * Kind of action-center task, such as form, external, app, document validation or data labeling.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.TaskType`.
 *
 * A later version of the service may have further members.
 *
 * Only in version 20.0: `QuickFormTask`.
 */
export type TaskType = TaskTypeMember | (string & {});

/** The members of `TestCaseDefinitionType` that are known. */
export type TestCaseDefinitionTypeMember =
  | "TestCase"
  | "TestDataSetup";
/**
 * Whether a definition is a test case or a set-up of test data.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.TestCaseDefinitionType`.
 *
 * A later version of the service may have further members.
 */
export type TestCaseDefinitionType = TestCaseDefinitionTypeMember | (string & {});

/** The members of `TestCaseExecutionStatus` that are known. */
export type TestCaseExecutionStatusMember =
  | "Pending"
  | "Running"
  | "Cancelling"
  | "Passed"
  | "Failed"
  | "Cancelled";
/**
 * Stage of a test case run, from pending and running to passed, failed or cancelled.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.TestCaseExecutionStatus`.
 *
 * A later version of the service may have further members.
 */
export type TestCaseExecutionStatus = TestCaseExecutionStatusMember | (string & {});

/** The members of `TestSetExecutionStatus` that are known. */
export type TestSetExecutionStatusMember =
  | "Pending"
  | "Running"
  | "Cancelling"
  | "Passed"
  | "Failed"
  | "Cancelled";
/**
 * Stage of a test set run, from pending and running to passed, failed or cancelled.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.TestSetExecutionStatus`.
 *
 * A later version of the service may have further members.
 */
export type TestSetExecutionStatus = TestSetExecutionStatusMember | (string & {});

/** The members of `TestSetSourceType` that are known. */
export type TestSetSourceTypeMember =
  | "User"
  | "ExternalTool"
  | "Transient";
/**
 * What a test set was made by or for: a user, an external tool or a single run.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.TestSetSourceType`.
 *
 * A later version of the service may have further members.
 */
export type TestSetSourceType = TestSetSourceTypeMember | (string & {});

/** The members of `UpdateServerSourceType` that are known. */
export type UpdateServerSourceTypeMember =
  | "Orchestrator";
/**
 * Who names the update server that robots use, at present Orchestrator.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.UpdateServerSourceType`.
 *
 * A later version of the service may have further members.
 */
export type UpdateServerSourceType = UpdateServerSourceTypeMember | (string & {});

/** The members of `UserLoginAttemptDtoResult` that are known. */
export type UserLoginAttemptDtoResultMember =
  | "InvalidPassword"
  | "InvalidTenancyName"
  | "InvalidUserNameOrEmailAddress"
  | "LockedOut"
  | "Success"
  | "TenantIsNotActive"
  | "UnknownExternalLogin"
  | "UserEmailIsNotConfirmed"
  | "UserIsNotActive"
  | "UserPhoneNumberIsNotConfirmed";
/**
 * Outcome of a sign-in attempt: success, or the reason it was refused.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.UserLoginAttemptDtoResult`.
 *
 * A later version of the service may have further members.
 *
 * Only in version 17.0.
 */
export type UserLoginAttemptDtoResult = UserLoginAttemptDtoResultMember | (string & {});

/** The members of `UserNotificationState` that are known. */
export type UserNotificationStateMember =
  | "Unread"
  | "Read";
/**
 * Whether the user has read a notification.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.UserNotificationState`.
 *
 * A later version of the service may have further members.
 */
export type UserNotificationState = UserNotificationStateMember | (string & {});

/** The members of `UserProvisionType` that are known. */
export type UserProvisionTypeMember =
  | "Manual"
  | "Automatic";
/**
 * Whether a user was added by hand or created automatically at first sign-in.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.UserProvisionType`.
 *
 * A later version of the service may have further members.
 */
export type UserProvisionType = UserProvisionTypeMember | (string & {});

/** The members of `UserRedesignPreference` that are known. */
export type UserRedesignPreferenceMember =
  | "FirstRun"
  | "Ignored"
  | "Completed";
/**
 * How far a user went with the introduction to the redesigned interface.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.UserRedesignPreference`.
 *
 * A later version of the service may have further members.
 *
 * Only in version 20.0.
 */
export type UserRedesignPreference = UserRedesignPreferenceMember | (string & {});

/** The members of `UserRemoteControlPreference` that are known. */
export type UserRemoteControlPreferenceMember =
  | "FirstRun"
  | "Completed";
/**
 * Whether a user has been through the introduction to remote control.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.UserRemoteControlPreference`.
 *
 * A later version of the service may have further members.
 *
 * Only in version 20.0.
 */
export type UserRemoteControlPreference = UserRemoteControlPreferenceMember | (string & {});

/** The members of `UserType` that are known. */
export type UserTypeMember =
  | "User"
  | "Robot"
  | "DirectoryUser"
  | "DirectoryGroup"
  | "DirectoryRobot"
  | "DirectoryExternalApplication";
/**
 * Kind of account: local user, robot, or user, group, robot or application of a directory.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.UserType`.
 *
 * A later version of the service may have further members.
 */
export type UserType = UserTypeMember | (string & {});

/** The members of `VideoRecordingType` that are known. */
export type VideoRecordingTypeMember =
  | "None"
  | "Failed"
  | "All";
/**
 * Which runs are recorded on video: none, failed ones or all.
 *
 * Enumeration type `UiPath.Server.Configuration.OData.VideoRecordingType`.
 *
 * A later version of the service may have further members.
 */
export type VideoRecordingType = VideoRecordingTypeMember | (string & {});

/**
 * Folders the caller may see among those sharing a resource, with the total number including hidden ones.
 *
 * Complex type `UiPath.Orchestrator.Application.Dto.Folders.AccessibleFoldersDto`.
 */
export interface AccessibleFolders {
  AccessibleFolders?: (SimpleFolder | null)[] | null;
  TotalFoldersCount: number;
}
/** Properties of `AccessibleFolders`, for queries. */
export declare const AccessibleFolders: {
  readonly accessibleFolders: Collection<AccessibleFolders, "AccessibleFolders", typeof SimpleFolder>;
  readonly totalFoldersCount: Property<AccessibleFolders, "TotalFoldersCount", number>;
};

/**
 * Named permission as part of a role, with its scope and whether it is granted.
 *
 * Entity type `UiPath.Orchestrator.Application.Dto.Permissions.PermissionDto`.
 */
export interface Permission {
  Id: Int64;
  IsGranted: boolean;
  Name?: string | null;
  RoleId: number;
  Scope: PermissionScopes;
}
/** Properties of `Permission`, for queries. */
export declare const Permission: {
  readonly id: Property<Permission, "Id", Int64 | number | bigint>;
  readonly isGranted: Property<Permission, "IsGranted", boolean>;
  readonly name: Property<Permission, "Name", string>;
  readonly roleId: Property<Permission, "RoleId", number>;
  readonly scope: Property<Permission, "Scope", PermissionScopesMember>;
};

/**
 * Machine template tied to a pool of cloud machines, with who hosts that pool.
 *
 * Entity type `UiPath.Orchestrator.Application.Dto.Robots.CloudTemplateDto`.
 */
export interface CloudTemplate {
  AutomationCloudSlots: number;
  AutomationCloudTestAutomationSlots: number;
  AutomationType: AutomationType;
  /** `ClientSecret`, a secret. */
  ClientSecret?: string | null;
  /** `Description`, at most 500 characters. */
  Description?: string | null;
  EndpointDetectionStatus: EndpointDetectionStatus;
  HeadlessSlots: number;
  Id: Int64;
  Key: Guid;
  /** `LicenseKey`, a secret, at most 255 characters. */
  LicenseKey?: string | null;
  MaintenanceWindow?: MaintenanceWindow | null;
  /** `Name`, required, at most 450 characters. */
  Name: string;
  NonProductionSlots: number;
  RobotUsers?: (RobotUser | null)[] | null;
  RobotVersions?: (MachinesRobotVersion | null)[] | null;
  Scope: MachineScope;
  Tags?: (Tag | null)[] | null;
  TargetFramework: MachineTargetFramework;
  TestAutomationSlots: number;
  Type: MachineType;
  UnattendedSlots: number;
  UpdatePolicy?: UpdatePolicy | null;
  VpnSettings?: MachineVpnSettings | null;
  /** `AgentSlots`, only in version 20.0. */
  AgentSlots: number;
  /** `AppTestSlots`, only in version 20.0. */
  AppTestSlots: number;
  /** `FunctionSlots`, only in version 20.0. */
  FunctionSlots: number;
  /** `HostingSlots`, only in version 20.0. */
  HostingSlots: number;
  /** `MachineSettings`, only in version 20.0. */
  MachineSettings?: string | null;
  /** `PerformanceTestSlots`, only in version 20.0. */
  PerformanceTestSlots: number;
  /** `ServerlessLicensingModel`, only in version 20.0, set by the service. */
  ServerlessLicensingModel?: MachineServerlessLicensingModel | null;
  ExternalPoolKey?: Guid | null;
  Hosting?: Hosting | null;
}
/** Properties of `CloudTemplate`, for queries. */
export declare const CloudTemplate: {
  readonly automationCloudSlots: Property<CloudTemplate, "AutomationCloudSlots", number>;
  readonly automationCloudTestAutomationSlots: Property<CloudTemplate, "AutomationCloudTestAutomationSlots", number>;
  readonly automationType: Property<CloudTemplate, "AutomationType", AutomationTypeMember>;
  readonly clientSecret: Property<CloudTemplate, "ClientSecret", string>;
  readonly description: Property<CloudTemplate, "Description", string>;
  readonly endpointDetectionStatus: Property<CloudTemplate, "EndpointDetectionStatus", EndpointDetectionStatusMember>;
  readonly headlessSlots: Property<CloudTemplate, "HeadlessSlots", number>;
  readonly id: Property<CloudTemplate, "Id", Int64 | number | bigint>;
  readonly key: Property<CloudTemplate, "Key", Guid>;
  readonly licenseKey: Property<CloudTemplate, "LicenseKey", string>;
  readonly maintenanceWindow: Record<CloudTemplate, "MaintenanceWindow", typeof MaintenanceWindow>;
  readonly name: Property<CloudTemplate, "Name", string>;
  readonly nonProductionSlots: Property<CloudTemplate, "NonProductionSlots", number>;
  readonly robotUsers: Collection<CloudTemplate, "RobotUsers", typeof RobotUser>;
  readonly robotVersions: Collection<CloudTemplate, "RobotVersions", typeof MachinesRobotVersion>;
  readonly scope: Property<CloudTemplate, "Scope", MachineScopeMember>;
  readonly tags: Collection<CloudTemplate, "Tags", typeof Tag>;
  readonly targetFramework: Property<CloudTemplate, "TargetFramework", MachineTargetFrameworkMember>;
  readonly testAutomationSlots: Property<CloudTemplate, "TestAutomationSlots", number>;
  readonly type: Property<CloudTemplate, "Type", MachineTypeMember>;
  readonly unattendedSlots: Property<CloudTemplate, "UnattendedSlots", number>;
  readonly updatePolicy: Record<CloudTemplate, "UpdatePolicy", typeof UpdatePolicy>;
  readonly vpnSettings: Record<CloudTemplate, "VpnSettings", typeof MachineVpnSettings>;
  readonly agentSlots: Property<CloudTemplate, "AgentSlots", number>;
  readonly appTestSlots: Property<CloudTemplate, "AppTestSlots", number>;
  readonly functionSlots: Property<CloudTemplate, "FunctionSlots", number>;
  readonly hostingSlots: Property<CloudTemplate, "HostingSlots", number>;
  readonly machineSettings: Property<CloudTemplate, "MachineSettings", string>;
  readonly performanceTestSlots: Property<CloudTemplate, "PerformanceTestSlots", number>;
  readonly serverlessLicensingModel: Property<CloudTemplate, "ServerlessLicensingModel", MachineServerlessLicensingModelMember>;
  readonly externalPoolKey: Property<CloudTemplate, "ExternalPoolKey", Guid>;
  readonly hosting: Property<CloudTemplate, "Hosting", HostingMember>;
};

/**
 * Entry in the history of an action-center task, with the kind of step, its author and its target.
 *
 * Entity type `UiPath.Orchestrator.Application.Dto.Tasks.TaskActivityDto`.
 */
export interface TaskActivity {
  ActivityType: TaskActivityType;
  CreationTime: DateTimeText;
  CreatorUserId: Int64;
  Id: Int64;
  Key: Guid;
  OrganizationUnitId: Int64;
  TargetUserId?: Int64 | null;
  TaskId: Int64;
  TaskNoteId?: Int64 | null;
  TenantId: number;
  CreatorUser?: UserLoginInfo;
  TargetUser?: UserLoginInfo;
  Task?: Task;
  TaskNote?: TaskNote;
  /** `TaskKey`, only in version 20.0. */
  TaskKey?: Guid | null;
}
/** Properties of `TaskActivity`, for queries. */
export declare const TaskActivity: {
  readonly activityType: Property<TaskActivity, "ActivityType", TaskActivityTypeMember>;
  readonly creationTime: Property<TaskActivity, "CreationTime", DateTimeText | Date>;
  readonly creatorUserId: Property<TaskActivity, "CreatorUserId", Int64 | number | bigint>;
  readonly id: Property<TaskActivity, "Id", Int64 | number | bigint>;
  readonly key: Property<TaskActivity, "Key", Guid>;
  readonly organizationUnitId: Property<TaskActivity, "OrganizationUnitId", Int64 | number | bigint>;
  readonly targetUserId: Property<TaskActivity, "TargetUserId", Int64 | number | bigint>;
  readonly taskId: Property<TaskActivity, "TaskId", Int64 | number | bigint>;
  readonly taskNoteId: Property<TaskActivity, "TaskNoteId", Int64 | number | bigint>;
  readonly tenantId: Property<TaskActivity, "TenantId", number>;
  readonly creatorUser: Record<TaskActivity, "CreatorUser", typeof UserLoginInfo>;
  readonly targetUser: Record<TaskActivity, "TargetUser", typeof UserLoginInfo>;
  readonly task: Record<TaskActivity, "Task", typeof Task>;
  readonly taskNote: Record<TaskActivity, "TaskNote", typeof TaskNote>;
  readonly taskKey: Property<TaskActivity, "TaskKey", Guid>;
};

/**
 * Group of action-center tasks with its encryption, tags, retention and number of folders.
 *
 * Entity type `UiPath.Orchestrator.Application.Dto.Tasks.TaskCatalogDto`.
 */
export interface TaskCatalog {
  CreationTime: DateTimeText;
  Description?: string | null;
  Encrypted: boolean;
  FoldersCount?: number | null;
  Id: Int64;
  Key: Guid;
  LastModificationTime?: DateTimeText | null;
  Name?: string | null;
  Tags?: (Tag | null)[] | null;
  /** `RetentionAction`, only in version 20.0. */
  RetentionAction?: RetentionAction | null;
  /** `RetentionBucketId`, only in version 20.0. */
  RetentionBucketId?: Int64 | null;
  /** `RetentionBucketName`, only in version 20.0. */
  RetentionBucketName?: string | null;
  /** `RetentionPeriod`, only in version 20.0. */
  RetentionPeriod?: number | null;
}
/** Properties of `TaskCatalog`, for queries. */
export declare const TaskCatalog: {
  readonly creationTime: Property<TaskCatalog, "CreationTime", DateTimeText | Date>;
  readonly description: Property<TaskCatalog, "Description", string>;
  readonly encrypted: Property<TaskCatalog, "Encrypted", boolean>;
  readonly foldersCount: Property<TaskCatalog, "FoldersCount", number>;
  readonly id: Property<TaskCatalog, "Id", Int64 | number | bigint>;
  readonly key: Property<TaskCatalog, "Key", Guid>;
  readonly lastModificationTime: Property<TaskCatalog, "LastModificationTime", DateTimeText | Date>;
  readonly name: Property<TaskCatalog, "Name", string>;
  readonly tags: Collection<TaskCatalog, "Tags", typeof Tag>;
  readonly retentionAction: Property<TaskCatalog, "RetentionAction", RetentionActionMember>;
  readonly retentionBucketId: Property<TaskCatalog, "RetentionBucketId", Int64 | number | bigint>;
  readonly retentionBucketName: Property<TaskCatalog, "RetentionBucketName", string>;
  readonly retentionPeriod: Property<TaskCatalog, "RetentionPeriod", number>;
};

/**
 * How many tasks and folders a task catalog serves, and whether it is encrypted.
 *
 * Complex type `UiPath.Orchestrator.Application.Dto.Tasks.TaskCatalogExtendedDetailsDto`.
 */
export interface TaskCatalogExtendedDetails {
  AssociatedTasksCount: number;
  IsEncrypted: boolean;
  Key: Guid;
  TotalFolderCount: Int64;
}
/** Properties of `TaskCatalogExtendedDetails`, for queries. */
export declare const TaskCatalogExtendedDetails: {
  readonly associatedTasksCount: Property<TaskCatalogExtendedDetails, "AssociatedTasksCount", number>;
  readonly isEncrypted: Property<TaskCatalogExtendedDetails, "IsEncrypted", boolean>;
  readonly key: Property<TaskCatalogExtendedDetails, "Key", Guid>;
  readonly totalFolderCount: Property<TaskCatalogExtendedDetails, "TotalFolderCount", Int64 | number | bigint>;
};

/**
 * Reusable layout of tasks, with the properties of its current version.
 *
 * Entity type `UiPath.Orchestrator.Application.Dto.Tasks.TaskDefinitionDto`.
 */
export interface TaskDefinition {
  CreationTime: DateTimeText;
  CreatorUserId?: Int64 | null;
  DeleterUserId?: Int64 | null;
  DeletionTime?: DateTimeText | null;
  Description?: string | null;
  Id: Int64;
  IsDeleted: boolean;
  Key: Guid;
  LastModificationTime?: DateTimeText | null;
  LastModifierUserId?: Int64 | null;
  Name?: string | null;
  Properties?: TaskDefinitionProperties;
}
/** Properties of `TaskDefinition`, for queries. */
export declare const TaskDefinition: {
  readonly creationTime: Property<TaskDefinition, "CreationTime", DateTimeText | Date>;
  readonly creatorUserId: Property<TaskDefinition, "CreatorUserId", Int64 | number | bigint>;
  readonly deleterUserId: Property<TaskDefinition, "DeleterUserId", Int64 | number | bigint>;
  readonly deletionTime: Property<TaskDefinition, "DeletionTime", DateTimeText | Date>;
  readonly description: Property<TaskDefinition, "Description", string>;
  readonly id: Property<TaskDefinition, "Id", Int64 | number | bigint>;
  readonly isDeleted: Property<TaskDefinition, "IsDeleted", boolean>;
  readonly key: Property<TaskDefinition, "Key", Guid>;
  readonly lastModificationTime: Property<TaskDefinition, "LastModificationTime", DateTimeText | Date>;
  readonly lastModifierUserId: Property<TaskDefinition, "LastModifierUserId", Int64 | number | bigint>;
  readonly name: Property<TaskDefinition, "Name", string>;
  readonly properties: Record<TaskDefinition, "Properties", typeof TaskDefinitionProperties>;
};

/**
 * One version of a task definition, with its schema and the actions it allows.
 *
 * Entity type `UiPath.Orchestrator.Application.Dto.Tasks.TaskDefinitionPropertiesDto`.
 */
export interface TaskDefinitionProperties {
  AllowedActions?: (string | null)[] | null;
  CreationTime: DateTimeText;
  CreatorUserId?: Int64 | null;
  Id: Int64;
  Schema?: string | null;
  Version: number;
  /** `allowedActionsForDefinition`, only in version 17.0. */
  allowedActionsForDefinition?: string | null;
  /** `taskDefinitionKey`, only in version 17.0. */
  taskDefinitionKey?: Guid | null;
  /** `CreatorUserKey`, only in version 20.0. */
  CreatorUserKey?: Guid | null;
}
/** Properties of `TaskDefinitionProperties`, for queries. */
export declare const TaskDefinitionProperties: {
  readonly allowedActions: Values<TaskDefinitionProperties, "AllowedActions", string>;
  readonly creationTime: Property<TaskDefinitionProperties, "CreationTime", DateTimeText | Date>;
  readonly creatorUserId: Property<TaskDefinitionProperties, "CreatorUserId", Int64 | number | bigint>;
  readonly id: Property<TaskDefinitionProperties, "Id", Int64 | number | bigint>;
  readonly schema: Property<TaskDefinitionProperties, "Schema", string>;
  readonly version: Property<TaskDefinitionProperties, "Version", number>;
  readonly allowedActionsForDefinition: Property<TaskDefinitionProperties, "allowedActionsForDefinition", string>;
  readonly taskDefinitionKey: Property<TaskDefinitionProperties, "taskDefinitionKey", Guid>;
  readonly creatorUserKey: Property<TaskDefinitionProperties, "CreatorUserKey", Guid>;
};

/**
 * Task definition with its current version and the list of all versions.
 *
 * Complex type `UiPath.Orchestrator.Application.Dto.Tasks.TaskDefintionVersionDto`.
 */
export interface TaskDefintionVersion {
  TaskDefinitionName?: string | null;
  TaskDefintionCreationDate: DateTimeText;
  TaskDefintionCurrentVersion: number;
  TaskDefintionUpdationTime?: DateTimeText | null;
  TaskDefintionVersions?: (TaskDefintionAssociatedVersions | null)[] | null;
}
/** Properties of `TaskDefintionVersion`, for queries. */
export declare const TaskDefintionVersion: {
  readonly taskDefinitionName: Property<TaskDefintionVersion, "TaskDefinitionName", string>;
  readonly taskDefintionCreationDate: Property<TaskDefintionVersion, "TaskDefintionCreationDate", DateTimeText | Date>;
  readonly taskDefintionCurrentVersion: Property<TaskDefintionVersion, "TaskDefintionCurrentVersion", number>;
  readonly taskDefintionUpdationTime: Property<TaskDefintionVersion, "TaskDefintionUpdationTime", DateTimeText | Date>;
  readonly taskDefintionVersions: Collection<TaskDefintionVersion, "TaskDefintionVersions", typeof TaskDefintionAssociatedVersions>;
};

/**
 * Action-center task with title, type, status, priority, assignee, history and deadlines, but not its data.
 *
 * Entity type `UiPath.Orchestrator.Application.Dto.Tasks.TaskDto`.
 */
export interface Task {
  Action?: string | null;
  AssignedToUserId?: Int64 | null;
  BulkFormLayoutId?: Int64 | null;
  CompletionTime?: DateTimeText | null;
  CreationTime: DateTimeText;
  CreatorJobKey?: Guid | null;
  CreatorUserId?: Int64 | null;
  DeleterUserId?: Int64 | null;
  DeletionTime?: DateTimeText | null;
  Encrypted: boolean;
  ExternalTag?: string | null;
  FormLayoutId?: Int64 | null;
  Id: Int64;
  IsCompleted: boolean;
  IsDeleted: boolean;
  LastAssignedTime?: DateTimeText | null;
  LastModificationTime?: DateTimeText | null;
  LastModifierUserId?: Int64 | null;
  OrganizationUnitId: Int64;
  Priority: TaskPriority;
  Status: TaskStatus;
  Tags?: (Tag | null)[] | null;
  TaskCatalogName?: string | null;
  Title?: string | null;
  Type: TaskType;
  WaitJobKey?: Guid | null;
  Activities?: TaskActivity[] | null;
  AssignedToUser?: UserLoginInfo;
  CreatorUser?: UserLoginInfo;
  LastModifierUser?: UserLoginInfo;
  /** `ClaimedByUserId`, only in version 20.0. */
  ClaimedByUserId?: Int64 | null;
  /** `FpsContext`, only in version 20.0. */
  FpsContext?: string | null;
  /** `Key`, only in version 20.0. */
  Key: Guid;
  /** `ParentOperationId`, only in version 20.0. */
  ParentOperationId?: string | null;
  /** `TaskAssigneeName`, only in version 20.0. */
  TaskAssigneeName?: string | null;
  /** `TaskAssignmentCriteria`, only in version 20.0. */
  TaskAssignmentCriteria: TaskAssignmentCriteria;
  /** `TaskSchemaKey`, only in version 20.0. */
  TaskSchemaKey?: Guid | null;
  /** `TaskSlaDetail`, only in version 20.0. */
  TaskSlaDetail?: TaskSlaDetail | null;
  /** `TaskAssignments`, only in version 20.0. */
  TaskAssignments?: TaskAssignment[] | null;
}
/** Properties of `Task`, for queries. */
export declare const Task: {
  readonly action: Property<Task, "Action", string>;
  readonly assignedToUserId: Property<Task, "AssignedToUserId", Int64 | number | bigint>;
  readonly bulkFormLayoutId: Property<Task, "BulkFormLayoutId", Int64 | number | bigint>;
  readonly completionTime: Property<Task, "CompletionTime", DateTimeText | Date>;
  readonly creationTime: Property<Task, "CreationTime", DateTimeText | Date>;
  readonly creatorJobKey: Property<Task, "CreatorJobKey", Guid>;
  readonly creatorUserId: Property<Task, "CreatorUserId", Int64 | number | bigint>;
  readonly deleterUserId: Property<Task, "DeleterUserId", Int64 | number | bigint>;
  readonly deletionTime: Property<Task, "DeletionTime", DateTimeText | Date>;
  readonly encrypted: Property<Task, "Encrypted", boolean>;
  readonly externalTag: Property<Task, "ExternalTag", string>;
  readonly formLayoutId: Property<Task, "FormLayoutId", Int64 | number | bigint>;
  readonly id: Property<Task, "Id", Int64 | number | bigint>;
  readonly isCompleted: Property<Task, "IsCompleted", boolean>;
  readonly isDeleted: Property<Task, "IsDeleted", boolean>;
  readonly lastAssignedTime: Property<Task, "LastAssignedTime", DateTimeText | Date>;
  readonly lastModificationTime: Property<Task, "LastModificationTime", DateTimeText | Date>;
  readonly lastModifierUserId: Property<Task, "LastModifierUserId", Int64 | number | bigint>;
  readonly organizationUnitId: Property<Task, "OrganizationUnitId", Int64 | number | bigint>;
  readonly priority: Property<Task, "Priority", TaskPriorityMember>;
  readonly status: Property<Task, "Status", TaskStatusMember>;
  readonly tags: Collection<Task, "Tags", typeof Tag>;
  readonly taskCatalogName: Property<Task, "TaskCatalogName", string>;
  readonly title: Property<Task, "Title", string>;
  readonly type: Property<Task, "Type", TaskTypeMember>;
  readonly waitJobKey: Property<Task, "WaitJobKey", Guid>;
  readonly activities: Collection<Task, "Activities", typeof TaskActivity>;
  readonly assignedToUser: Record<Task, "AssignedToUser", typeof UserLoginInfo>;
  readonly creatorUser: Record<Task, "CreatorUser", typeof UserLoginInfo>;
  readonly lastModifierUser: Record<Task, "LastModifierUser", typeof UserLoginInfo>;
  readonly claimedByUserId: Property<Task, "ClaimedByUserId", Int64 | number | bigint>;
  readonly fpsContext: Property<Task, "FpsContext", string>;
  readonly key: Property<Task, "Key", Guid>;
  readonly parentOperationId: Property<Task, "ParentOperationId", string>;
  readonly taskAssigneeName: Property<Task, "TaskAssigneeName", string>;
  readonly taskAssignmentCriteria: Property<Task, "TaskAssignmentCriteria", TaskAssignmentCriteriaMember>;
  readonly taskSchemaKey: Property<Task, "TaskSchemaKey", Guid>;
  readonly taskSlaDetail: Record<Task, "TaskSlaDetail", typeof TaskSlaDetail>;
  readonly taskAssignments: Collection<Task, "TaskAssignments", typeof TaskAssignment>;
};

/**
 * Comment on an action-center task, with its text, author and time.
 *
 * Entity type `UiPath.Orchestrator.Application.Dto.Tasks.TaskNoteDto`.
 */
export interface TaskNote {
  CreationTime: DateTimeText;
  CreatorUserId: Int64;
  Id: Int64;
  Key: Guid;
  OrganizationUnitId: Int64;
  TaskId: Int64;
  TenantId: number;
  Text?: string | null;
  CreatorUser?: UserLoginInfo;
  LastModifierUser?: UserLoginInfo;
}
/** Properties of `TaskNote`, for queries. */
export declare const TaskNote: {
  readonly creationTime: Property<TaskNote, "CreationTime", DateTimeText | Date>;
  readonly creatorUserId: Property<TaskNote, "CreatorUserId", Int64 | number | bigint>;
  readonly id: Property<TaskNote, "Id", Int64 | number | bigint>;
  readonly key: Property<TaskNote, "Key", Guid>;
  readonly organizationUnitId: Property<TaskNote, "OrganizationUnitId", Int64 | number | bigint>;
  readonly taskId: Property<TaskNote, "TaskId", Int64 | number | bigint>;
  readonly tenantId: Property<TaskNote, "TenantId", number>;
  readonly text: Property<TaskNote, "Text", string>;
  readonly creatorUser: Record<TaskNote, "CreatorUser", typeof UserLoginInfo>;
  readonly lastModifierUser: Record<TaskNote, "LastModifierUser", typeof UserLoginInfo>;
};

/**
 * User reduced to names and e-mail, as shown for assignees and authors of tasks.
 *
 * Entity type `UiPath.Orchestrator.Application.Sessions.Dto.UserLoginInfoDto`.
 */
export interface UserLoginInfo {
  EmailAddress?: string | null;
  Id: Int64;
  Name?: string | null;
  Surname?: string | null;
  UserName?: string | null;
  /** `AuthenticationSource`, only in version 20.0. */
  AuthenticationSource?: string | null;
  /** `DisplayName`, only in version 20.0. */
  DisplayName?: string | null;
  /** `Type`, only in version 20.0. */
  Type?: UserType | null;
}
/** Properties of `UserLoginInfo`, for queries. */
export declare const UserLoginInfo: {
  readonly emailAddress: Property<UserLoginInfo, "EmailAddress", string>;
  readonly id: Property<UserLoginInfo, "Id", Int64 | number | bigint>;
  readonly name: Property<UserLoginInfo, "Name", string>;
  readonly surname: Property<UserLoginInfo, "Surname", string>;
  readonly userName: Property<UserLoginInfo, "UserName", string>;
  readonly authenticationSource: Property<UserLoginInfo, "AuthenticationSource", string>;
  readonly displayName: Property<UserLoginInfo, "DisplayName", string>;
  readonly type: Property<UserLoginInfo, "Type", UserTypeMember>;
};

/**
 * Error for one task of a bulk operation, with the task, the user, a code and a message.
 *
 * Complex type `UiPath.Orchestrator.Tasks.Dto.TaskOperationErrorResponse`.
 */
export interface TaskOperationErrorResponse {
  ErrorCode: number;
  ErrorMessage?: string | null;
  TaskId: Int64;
  UserId?: Int64 | null;
  UserNameOrEmail?: string | null;
}
/** Properties of `TaskOperationErrorResponse`, for queries. */
export declare const TaskOperationErrorResponse: {
  readonly errorCode: Property<TaskOperationErrorResponse, "ErrorCode", number>;
  readonly errorMessage: Property<TaskOperationErrorResponse, "ErrorMessage", string>;
  readonly taskId: Property<TaskOperationErrorResponse, "TaskId", Int64 | number | bigint>;
  readonly userId: Property<TaskOperationErrorResponse, "UserId", Int64 | number | bigint>;
  readonly userNameOrEmail: Property<TaskOperationErrorResponse, "UserNameOrEmail", string>;
};

/**
 * How long tasks of one catalog are kept and whether they are then deleted or archived.
 *
 * Entity type `UiPath.Orchestrator.Tasks.Retention.Features.TaskRetentionSettingDto`.
 *
 * Only in version 20.0.
 */
export interface TaskRetentionSetting {
  /** `Action`, only in version 20.0. */
  Action: RetentionAction;
  /** `BucketId`, only in version 20.0. */
  BucketId?: Int64 | null;
  /** `Period`, only in version 20.0. */
  Period: number;
  /** `TaskCatalogId`, only in version 20.0. */
  TaskCatalogId: Int64;
  /** `Type`, only in version 20.0. */
  Type?: RetentionType | null;
}
/** Properties of `TaskRetentionSetting`, for queries. */
export declare const TaskRetentionSetting: {
  readonly action: Property<TaskRetentionSetting, "Action", RetentionActionMember>;
  readonly bucketId: Property<TaskRetentionSetting, "BucketId", Int64 | number | bigint>;
  readonly period: Property<TaskRetentionSetting, "Period", number>;
  readonly taskCatalogId: Property<TaskRetentionSetting, "TaskCatalogId", Int64 | number | bigint>;
  readonly type: Property<TaskRetentionSetting, "Type", RetentionTypeMember>;
};

/**
 * Test case found in a package, with the versions in which it occurs.
 *
 * Entity type `UiPath.Orchestrator.TestAutomation.Dto.TestCaseDefinitionDto`.
 */
export interface TestCaseDefinition {
  AppVersion?: string | null;
  CreatedVersion?: string | null;
  CreationTime: DateTimeText;
  CreatorUserId?: Int64 | null;
  FeedId: Guid;
  Id: Int64;
  LastModificationTime?: DateTimeText | null;
  LastModifierUserId?: Int64 | null;
  LatestPrereleaseVersion?: string | null;
  LatestVersion?: string | null;
  Name?: string | null;
  PackageIdentifier?: string | null;
  UniqueId: Guid;
}
/** Properties of `TestCaseDefinition`, for queries. */
export declare const TestCaseDefinition: {
  readonly appVersion: Property<TestCaseDefinition, "AppVersion", string>;
  readonly createdVersion: Property<TestCaseDefinition, "CreatedVersion", string>;
  readonly creationTime: Property<TestCaseDefinition, "CreationTime", DateTimeText | Date>;
  readonly creatorUserId: Property<TestCaseDefinition, "CreatorUserId", Int64 | number | bigint>;
  readonly feedId: Property<TestCaseDefinition, "FeedId", Guid>;
  readonly id: Property<TestCaseDefinition, "Id", Int64 | number | bigint>;
  readonly lastModificationTime: Property<TestCaseDefinition, "LastModificationTime", DateTimeText | Date>;
  readonly lastModifierUserId: Property<TestCaseDefinition, "LastModifierUserId", Int64 | number | bigint>;
  readonly latestPrereleaseVersion: Property<TestCaseDefinition, "LatestPrereleaseVersion", string>;
  readonly latestVersion: Property<TestCaseDefinition, "LatestVersion", string>;
  readonly name: Property<TestCaseDefinition, "Name", string>;
  readonly packageIdentifier: Property<TestCaseDefinition, "PackageIdentifier", string>;
  readonly uniqueId: Property<TestCaseDefinition, "UniqueId", Guid>;
};

/**
 * Test case as a member of a test set, at one package version and enabled or not.
 *
 * Entity type `UiPath.Orchestrator.TestAutomation.Dto.TestCaseDto`.
 */
export interface TestCase {
  CreationTime: DateTimeText;
  CreatorUserId?: Int64 | null;
  /** `DefinitionId`, required. */
  DefinitionId: Int64;
  Enabled: boolean;
  Id: Int64;
  LastModificationTime?: DateTimeText | null;
  LastModifierUserId?: Int64 | null;
  /** `ReleaseId`, required. */
  ReleaseId: Int64;
  TestSetId: Int64;
  /** `VersionNumber`, required. */
  VersionNumber: string;
  Definition?: TestCaseDefinition;
  TestSet?: TestSet;
}
/** Properties of `TestCase`, for queries. */
export declare const TestCase: {
  readonly creationTime: Property<TestCase, "CreationTime", DateTimeText | Date>;
  readonly creatorUserId: Property<TestCase, "CreatorUserId", Int64 | number | bigint>;
  readonly definitionId: Property<TestCase, "DefinitionId", Int64 | number | bigint>;
  readonly enabled: Property<TestCase, "Enabled", boolean>;
  readonly id: Property<TestCase, "Id", Int64 | number | bigint>;
  readonly lastModificationTime: Property<TestCase, "LastModificationTime", DateTimeText | Date>;
  readonly lastModifierUserId: Property<TestCase, "LastModifierUserId", Int64 | number | bigint>;
  readonly releaseId: Property<TestCase, "ReleaseId", Int64 | number | bigint>;
  readonly testSetId: Property<TestCase, "TestSetId", Int64 | number | bigint>;
  readonly versionNumber: Property<TestCase, "VersionNumber", string>;
  readonly definition: Record<TestCase, "Definition", typeof TestCaseDefinition>;
  readonly testSet: Record<TestCase, "TestSet", typeof TestSet>;
};

/**
 * Run of one test case with status, times, arguments, assertions and attachments.
 *
 * Entity type `UiPath.Orchestrator.TestAutomation.Dto.TestCaseExecutionDto`.
 */
export interface TestCaseExecution {
  DataVariationIdentifier?: string | null;
  EndTime?: DateTimeText | null;
  EntryPointPath?: string | null;
  ExecutionOrder: number;
  HasAssertions: boolean;
  HostMachineName?: string | null;
  Id: Int64;
  Info?: string | null;
  InputArguments?: string | null;
  JobId?: Int64 | null;
  JobKey: Guid;
  OutputArguments?: string | null;
  ReleaseVersionId: Int64;
  RobotName?: string | null;
  RunId: number;
  RuntimeType?: RobotType | null;
  StartTime?: DateTimeText | null;
  Status: TestCaseExecutionStatus;
  TestCaseId: Int64;
  TestCaseType: TestCaseDefinitionType;
  TestSetExecutionId: Int64;
  VersionNumber?: string | null;
  TestCase?: TestCase;
  TestCaseAssertions?: TestCaseAssertion[] | null;
  TestCaseExecutionAttachments?: TestCaseExecutionAttachment[] | null;
  TestSetExecution?: TestSetExecution;
  /** `TestManagerTestCaseId`, only in version 20.0. */
  TestManagerTestCaseId?: Guid | null;
}
/** Properties of `TestCaseExecution`, for queries. */
export declare const TestCaseExecution: {
  readonly dataVariationIdentifier: Property<TestCaseExecution, "DataVariationIdentifier", string>;
  readonly endTime: Property<TestCaseExecution, "EndTime", DateTimeText | Date>;
  readonly entryPointPath: Property<TestCaseExecution, "EntryPointPath", string>;
  readonly executionOrder: Property<TestCaseExecution, "ExecutionOrder", number>;
  readonly hasAssertions: Property<TestCaseExecution, "HasAssertions", boolean>;
  readonly hostMachineName: Property<TestCaseExecution, "HostMachineName", string>;
  readonly id: Property<TestCaseExecution, "Id", Int64 | number | bigint>;
  readonly info: Property<TestCaseExecution, "Info", string>;
  readonly inputArguments: Property<TestCaseExecution, "InputArguments", string>;
  readonly jobId: Property<TestCaseExecution, "JobId", Int64 | number | bigint>;
  readonly jobKey: Property<TestCaseExecution, "JobKey", Guid>;
  readonly outputArguments: Property<TestCaseExecution, "OutputArguments", string>;
  readonly releaseVersionId: Property<TestCaseExecution, "ReleaseVersionId", Int64 | number | bigint>;
  readonly robotName: Property<TestCaseExecution, "RobotName", string>;
  readonly runId: Property<TestCaseExecution, "RunId", number>;
  readonly runtimeType: Property<TestCaseExecution, "RuntimeType", RobotTypeMember>;
  readonly startTime: Property<TestCaseExecution, "StartTime", DateTimeText | Date>;
  readonly status: Property<TestCaseExecution, "Status", TestCaseExecutionStatusMember>;
  readonly testCaseId: Property<TestCaseExecution, "TestCaseId", Int64 | number | bigint>;
  readonly testCaseType: Property<TestCaseExecution, "TestCaseType", TestCaseDefinitionTypeMember>;
  readonly testSetExecutionId: Property<TestCaseExecution, "TestSetExecutionId", Int64 | number | bigint>;
  readonly versionNumber: Property<TestCaseExecution, "VersionNumber", string>;
  readonly testCase: Record<TestCaseExecution, "TestCase", typeof TestCase>;
  readonly testCaseAssertions: Collection<TestCaseExecution, "TestCaseAssertions", typeof TestCaseAssertion>;
  readonly testCaseExecutionAttachments: Collection<TestCaseExecution, "TestCaseExecutionAttachments", typeof TestCaseExecutionAttachment>;
  readonly testSetExecution: Record<TestCaseExecution, "TestSetExecution", typeof TestSetExecution>;
  readonly testManagerTestCaseId: Property<TestCaseExecution, "TestManagerTestCaseId", Guid>;
};

/**
 * Queue of test data with its JSON schema and the counts of all and of consumed items.
 *
 * Entity type `UiPath.Orchestrator.TestAutomation.Dto.TestDataQueueDto`.
 */
export interface TestDataQueue {
  ConsumedItemsCount: number;
  /** `ContentJsonSchema`, required. */
  ContentJsonSchema: string;
  CreationTime: DateTimeText;
  CreatorUserId?: Int64 | null;
  DeleterUserId?: Int64 | null;
  DeletionTime?: DateTimeText | null;
  Description?: string | null;
  Id: Int64;
  IsDeleted: boolean;
  ItemsCount: number;
  LastModificationTime?: DateTimeText | null;
  LastModifierUserId?: Int64 | null;
  /** `Name`, required, at most 256 characters. */
  Name: string;
}
/** Properties of `TestDataQueue`, for queries. */
export declare const TestDataQueue: {
  readonly consumedItemsCount: Property<TestDataQueue, "ConsumedItemsCount", number>;
  readonly contentJsonSchema: Property<TestDataQueue, "ContentJsonSchema", string>;
  readonly creationTime: Property<TestDataQueue, "CreationTime", DateTimeText | Date>;
  readonly creatorUserId: Property<TestDataQueue, "CreatorUserId", Int64 | number | bigint>;
  readonly deleterUserId: Property<TestDataQueue, "DeleterUserId", Int64 | number | bigint>;
  readonly deletionTime: Property<TestDataQueue, "DeletionTime", DateTimeText | Date>;
  readonly description: Property<TestDataQueue, "Description", string>;
  readonly id: Property<TestDataQueue, "Id", Int64 | number | bigint>;
  readonly isDeleted: Property<TestDataQueue, "IsDeleted", boolean>;
  readonly itemsCount: Property<TestDataQueue, "ItemsCount", number>;
  readonly lastModificationTime: Property<TestDataQueue, "LastModificationTime", DateTimeText | Date>;
  readonly lastModifierUserId: Property<TestDataQueue, "LastModifierUserId", Int64 | number | bigint>;
  readonly name: Property<TestDataQueue, "Name", string>;
};

/**
 * Test data item with its content as JSON text and whether it is consumed.
 *
 * Entity type `UiPath.Orchestrator.TestAutomation.Dto.TestDataQueueItemODataDto`.
 */
export interface TestDataQueueItemOData {
  ContentJson?: string | null;
  Id: Int64;
  IsConsumed: boolean;
  TestDataQueueId: Int64;
}
/** Properties of `TestDataQueueItemOData`, for queries. */
export declare const TestDataQueueItemOData: {
  readonly contentJson: Property<TestDataQueueItemOData, "ContentJson", string>;
  readonly id: Property<TestDataQueueItemOData, "Id", Int64 | number | bigint>;
  readonly isConsumed: Property<TestDataQueueItemOData, "IsConsumed", boolean>;
  readonly testDataQueueId: Property<TestDataQueueItemOData, "TestDataQueueId", Int64 | number | bigint>;
};

/**
 * Collection of test cases with its packages, input arguments, environment and coverage option.
 *
 * Entity type `UiPath.Orchestrator.TestAutomation.Dto.TestSetDto`.
 */
export interface TestSet {
  CreationTime: DateTimeText;
  CreatorUserId?: Int64 | null;
  DeleterUserId?: Int64 | null;
  DeletionTime?: DateTimeText | null;
  Description?: string | null;
  EnableCoverage: boolean;
  EnvironmentId?: Int64 | null;
  Id: Int64;
  IsDeleted: boolean;
  Key: Guid;
  LastModificationTime?: DateTimeText | null;
  LastModifierUserId?: Int64 | null;
  /** `Name`, required. */
  Name: string;
  OrganizationUnitId: Int64;
  RobotId?: Int64 | null;
  SourceType: TestSetSourceType;
  TestCaseCount: number;
  Environment?: TestEnvironment;
  InputArguments?: TestSetInputArgument[] | null;
  Packages?: TestSetPackage[] | null;
  TestCases?: TestCase[] | null;
  /** `Enabled`, only in version 20.0. */
  Enabled: boolean;
}
/** Properties of `TestSet`, for queries. */
export declare const TestSet: {
  readonly creationTime: Property<TestSet, "CreationTime", DateTimeText | Date>;
  readonly creatorUserId: Property<TestSet, "CreatorUserId", Int64 | number | bigint>;
  readonly deleterUserId: Property<TestSet, "DeleterUserId", Int64 | number | bigint>;
  readonly deletionTime: Property<TestSet, "DeletionTime", DateTimeText | Date>;
  readonly description: Property<TestSet, "Description", string>;
  readonly enableCoverage: Property<TestSet, "EnableCoverage", boolean>;
  readonly environmentId: Property<TestSet, "EnvironmentId", Int64 | number | bigint>;
  readonly id: Property<TestSet, "Id", Int64 | number | bigint>;
  readonly isDeleted: Property<TestSet, "IsDeleted", boolean>;
  readonly key: Property<TestSet, "Key", Guid>;
  readonly lastModificationTime: Property<TestSet, "LastModificationTime", DateTimeText | Date>;
  readonly lastModifierUserId: Property<TestSet, "LastModifierUserId", Int64 | number | bigint>;
  readonly name: Property<TestSet, "Name", string>;
  readonly organizationUnitId: Property<TestSet, "OrganizationUnitId", Int64 | number | bigint>;
  readonly robotId: Property<TestSet, "RobotId", Int64 | number | bigint>;
  readonly sourceType: Property<TestSet, "SourceType", TestSetSourceTypeMember>;
  readonly testCaseCount: Property<TestSet, "TestCaseCount", number>;
  readonly environment: Record<TestSet, "Environment", typeof TestEnvironment>;
  readonly inputArguments: Collection<TestSet, "InputArguments", typeof TestSetInputArgument>;
  readonly packages: Collection<TestSet, "Packages", typeof TestSetPackage>;
  readonly testCases: Collection<TestSet, "TestCases", typeof TestCase>;
  readonly enabled: Property<TestSet, "Enabled", boolean>;
};

/**
 * Run of a test set with status, times, what set it off and the test case runs.
 *
 * Entity type `UiPath.Orchestrator.TestAutomation.Dto.TestSetExecutionDto`.
 */
export interface TestSetExecution {
  BatchExecutionKey: Guid;
  CoverageStatus: CoverageStatus;
  CreationTime: DateTimeText;
  CreatorUserId?: Int64 | null;
  EndTime?: DateTimeText | null;
  EnforceExecutionOrder: boolean;
  Id: Int64;
  Name?: string | null;
  OrganizationUnitId: Int64;
  RunId: number;
  ScheduleId?: Int64 | null;
  StartTime?: DateTimeText | null;
  Status: TestSetExecutionStatus;
  TestSetId: Int64;
  TriggerType: ExecutionTriggerType;
  Attachments?: TestSetExecutionAttachment[] | null;
  TestCaseExecutions?: TestCaseExecution[] | null;
  TestSet?: TestSet;
}
/** Properties of `TestSetExecution`, for queries. */
export declare const TestSetExecution: {
  readonly batchExecutionKey: Property<TestSetExecution, "BatchExecutionKey", Guid>;
  readonly coverageStatus: Property<TestSetExecution, "CoverageStatus", CoverageStatusMember>;
  readonly creationTime: Property<TestSetExecution, "CreationTime", DateTimeText | Date>;
  readonly creatorUserId: Property<TestSetExecution, "CreatorUserId", Int64 | number | bigint>;
  readonly endTime: Property<TestSetExecution, "EndTime", DateTimeText | Date>;
  readonly enforceExecutionOrder: Property<TestSetExecution, "EnforceExecutionOrder", boolean>;
  readonly id: Property<TestSetExecution, "Id", Int64 | number | bigint>;
  readonly name: Property<TestSetExecution, "Name", string>;
  readonly organizationUnitId: Property<TestSetExecution, "OrganizationUnitId", Int64 | number | bigint>;
  readonly runId: Property<TestSetExecution, "RunId", number>;
  readonly scheduleId: Property<TestSetExecution, "ScheduleId", Int64 | number | bigint>;
  readonly startTime: Property<TestSetExecution, "StartTime", DateTimeText | Date>;
  readonly status: Property<TestSetExecution, "Status", TestSetExecutionStatusMember>;
  readonly testSetId: Property<TestSetExecution, "TestSetId", Int64 | number | bigint>;
  readonly triggerType: Property<TestSetExecution, "TriggerType", ExecutionTriggerTypeMember>;
  readonly attachments: Collection<TestSetExecution, "Attachments", typeof TestSetExecutionAttachment>;
  readonly testCaseExecutions: Collection<TestSetExecution, "TestCaseExecutions", typeof TestCaseExecution>;
  readonly testSet: Record<TestSetExecution, "TestSet", typeof TestSet>;
};

/**
 * Value that a test set presets for one input argument, with name and type.
 *
 * Entity type `UiPath.Orchestrator.TestAutomation.Dto.TestSetInputArgumentDto`.
 */
export interface TestSetInputArgument {
  CreationTime: DateTimeText;
  CreatorUserId?: Int64 | null;
  Id: Int64;
  LastModificationTime?: DateTimeText | null;
  LastModifierUserId?: Int64 | null;
  /** `Name`, required. */
  Name: string;
  /** `Type`, required. */
  Type: string;
  /** `Value`, required. */
  Value: string;
}
/** Properties of `TestSetInputArgument`, for queries. */
export declare const TestSetInputArgument: {
  readonly creationTime: Property<TestSetInputArgument, "CreationTime", DateTimeText | Date>;
  readonly creatorUserId: Property<TestSetInputArgument, "CreatorUserId", Int64 | number | bigint>;
  readonly id: Property<TestSetInputArgument, "Id", Int64 | number | bigint>;
  readonly lastModificationTime: Property<TestSetInputArgument, "LastModificationTime", DateTimeText | Date>;
  readonly lastModifierUserId: Property<TestSetInputArgument, "LastModifierUserId", Int64 | number | bigint>;
  readonly name: Property<TestSetInputArgument, "Name", string>;
  readonly type: Property<TestSetInputArgument, "Type", string>;
  readonly value: Property<TestSetInputArgument, "Value", string>;
};

/**
 * Package from which a test set takes test cases, with a version mask and prereleases allowed or not.
 *
 * Entity type `UiPath.Orchestrator.TestAutomation.Dto.TestSetPackageDto`.
 */
export interface TestSetPackage {
  CreationTime: DateTimeText;
  CreatorUserId?: Int64 | null;
  Id: Int64;
  IncludePrerelease: boolean;
  LastModificationTime?: DateTimeText | null;
  LastModifierUserId?: Int64 | null;
  /** `PackageIdentifier`, required. */
  PackageIdentifier: string;
  TestSetId: Int64;
  /** `VersionMask`, required. */
  VersionMask: string;
  TestSet?: TestSet;
}
/** Properties of `TestSetPackage`, for queries. */
export declare const TestSetPackage: {
  readonly creationTime: Property<TestSetPackage, "CreationTime", DateTimeText | Date>;
  readonly creatorUserId: Property<TestSetPackage, "CreatorUserId", Int64 | number | bigint>;
  readonly id: Property<TestSetPackage, "Id", Int64 | number | bigint>;
  readonly includePrerelease: Property<TestSetPackage, "IncludePrerelease", boolean>;
  readonly lastModificationTime: Property<TestSetPackage, "LastModificationTime", DateTimeText | Date>;
  readonly lastModifierUserId: Property<TestSetPackage, "LastModifierUserId", Int64 | number | bigint>;
  readonly packageIdentifier: Property<TestSetPackage, "PackageIdentifier", string>;
  readonly testSetId: Property<TestSetPackage, "TestSetId", Int64 | number | bigint>;
  readonly versionMask: Property<TestSetPackage, "VersionMask", string>;
  readonly testSet: Record<TestSetPackage, "TestSet", typeof TestSet>;
};

/**
 * Schedule of a test set with its cron expression, calendar, time zone and next occurrence.
 *
 * Entity type `UiPath.Orchestrator.TestAutomation.Dto.TestSetScheduleDto`.
 */
export interface TestSetSchedule {
  CalendarId?: Int64 | null;
  CalendarName?: string | null;
  CronDetails?: string | null;
  CronExpression?: string | null;
  CronSummary?: string | null;
  Description?: string | null;
  DisableDate?: DateTimeText | null;
  Enabled: boolean;
  ExternalJobKey?: string | null;
  ExternalJobKeyScheduler?: Guid | null;
  Id: Int64;
  /** `Name`, required, at most 256 characters. */
  Name: string;
  NextOccurrence?: DateTimeText | null;
  /** `TestSetId`, required. */
  TestSetId: Int64;
  TestSetName?: string | null;
  TimeZoneIana?: string | null;
  /** `TimeZoneId`, required, at most 80 characters. */
  TimeZoneId: string;
}
/** Properties of `TestSetSchedule`, for queries. */
export declare const TestSetSchedule: {
  readonly calendarId: Property<TestSetSchedule, "CalendarId", Int64 | number | bigint>;
  readonly calendarName: Property<TestSetSchedule, "CalendarName", string>;
  readonly cronDetails: Property<TestSetSchedule, "CronDetails", string>;
  readonly cronExpression: Property<TestSetSchedule, "CronExpression", string>;
  readonly cronSummary: Property<TestSetSchedule, "CronSummary", string>;
  readonly description: Property<TestSetSchedule, "Description", string>;
  readonly disableDate: Property<TestSetSchedule, "DisableDate", DateTimeText | Date>;
  readonly enabled: Property<TestSetSchedule, "Enabled", boolean>;
  readonly externalJobKey: Property<TestSetSchedule, "ExternalJobKey", string>;
  readonly externalJobKeyScheduler: Property<TestSetSchedule, "ExternalJobKeyScheduler", Guid>;
  readonly id: Property<TestSetSchedule, "Id", Int64 | number | bigint>;
  readonly name: Property<TestSetSchedule, "Name", string>;
  readonly nextOccurrence: Property<TestSetSchedule, "NextOccurrence", DateTimeText | Date>;
  readonly testSetId: Property<TestSetSchedule, "TestSetId", Int64 | number | bigint>;
  readonly testSetName: Property<TestSetSchedule, "TestSetName", string>;
  readonly timeZoneIana: Property<TestSetSchedule, "TimeZoneIana", string>;
  readonly timeZoneId: Property<TestSetSchedule, "TimeZoneId", string>;
};

/**
 * One button of an actionable message, with its title, kind and whether it is the primary one.
 *
 * Complex type `UiPath.Server.Configuration.OData.ActionableMessageAction`.
 *
 * Only in version 20.0.
 */
export interface ActionableMessageAction {
  /** `id`, only in version 20.0. */
  id?: string | null;
  /** `isPrimary`, only in version 20.0. */
  isPrimary?: boolean | null;
  /** `name`, only in version 20.0. */
  name?: string | null;
  /** `title`, only in version 20.0. */
  title?: string | null;
  /** `type`, only in version 20.0. */
  type?: string | null;
}

/**
 * The row of buttons that an actionable message offers its reader.
 *
 * Complex type `UiPath.Server.Configuration.OData.ActionableMessageActionSet`.
 *
 * Only in version 20.0.
 */
export interface ActionableMessageActionSet {
  /** `actions`, only in version 20.0. */
  actions?: (ActionableMessageAction | null)[] | null;
  /** `id`, only in version 20.0. */
  id?: string | null;
  /** `type`, only in version 20.0, set by the service. */
  type?: string | null;
}

/**
 * One field shown in an actionable message, with label, value, placeholder, position and whether it is required.
 *
 * Complex type `UiPath.Server.Configuration.OData.ActionableMessageField`.
 *
 * Only in version 20.0.
 */
export interface ActionableMessageField {
  /** `horizontalAlignment`, only in version 20.0. */
  horizontalAlignment?: string | null;
  /** `id`, only in version 20.0. */
  id?: string | null;
  /** `isHeader`, only in version 20.0. */
  isHeader?: boolean | null;
  /** `isRequired`, only in version 20.0. */
  isRequired?: boolean | null;
  /** `name`, only in version 20.0. */
  name?: string | null;
  /** `placeHolderText`, only in version 20.0. */
  placeHolderText?: string | null;
  /** `sequence`, only in version 20.0. */
  sequence?: number | null;
  /** `title`, only in version 20.0. */
  title?: string | null;
  /** `type`, only in version 20.0. */
  type?: string | null;
  /** `value`, only in version 20.0. */
  value?: string | null;
}

/**
 * The fields of an actionable message, held together as one block.
 *
 * Complex type `UiPath.Server.Configuration.OData.ActionableMessageFieldSet`.
 *
 * Only in version 20.0.
 */
export interface ActionableMessageFieldSet {
  /** `fields`, only in version 20.0. */
  fields?: (ActionableMessageField | null)[] | null;
  /** `id`, only in version 20.0. */
  id?: string | null;
  /** `type`, only in version 20.0, set by the service. */
  type?: string | null;
}

/**
 * Fields and buttons with which an app task can be answered from within a message.
 *
 * Complex type `UiPath.Server.Configuration.OData.ActionableMessageMetaData`.
 *
 * Only in version 20.0.
 */
export interface ActionableMessageMetaData {
  /** `actionSet`, only in version 20.0. */
  actionSet?: ActionableMessageActionSet | null;
  /** `fieldSet`, only in version 20.0. */
  fieldSet?: ActionableMessageFieldSet | null;
}

/**
 * What activities in a robot need to reach Orchestrator: the API version and the SignalR connection.
 *
 * Complex type `UiPath.Server.Configuration.OData.ActivitySettingsDto`.
 */
export interface ActivitySettings {
  ApiVersion?: string | null;
  SignalR?: SignalRActivitySettings | null;
}
/** Properties of `ActivitySettings`, for queries. */
export declare const ActivitySettings: {
  readonly apiVersion: Property<ActivitySettings, "ApiVersion", string>;
  readonly signalR: Record<ActivitySettings, "SignalR", typeof SignalRActivitySettings>;
};

/**
 * Settings of a process that is an agent, at present its memory.
 *
 * Complex type `UiPath.Server.Configuration.OData.AgentSettings`.
 *
 * Only in version 20.0.
 */
export interface AgentSettings {
  /** `Memory`, only in version 20.0. */
  Memory?: boolean | null;
}
/** Properties of `AgentSettings`, for queries. */
export declare const AgentSettings: {
  readonly memory: Property<AgentSettings, "Memory", boolean>;
};

/**
 * Envelope around the result of a sign-in, carrying either the token or an error.
 *
 * Complex type `UiPath.Server.Configuration.OData.AjaxResponse`.
 *
 * Only in version 17.0.
 */
export interface AjaxResponse {
  /** `__abp`, only in version 17.0, set by the service. */
  __abp?: boolean | null;
  /** `error`, only in version 17.0. */
  error?: ErrorInfo | null;
  /** `result`, only in version 17.0. */
  result?: unknown | null;
  /** `success`, only in version 17.0. */
  success?: boolean | null;
  /** `targetUrl`, only in version 17.0. */
  targetUrl?: string | null;
  /** `unAuthorizedRequest`, only in version 17.0. */
  unAuthorizedRequest?: boolean | null;
}

/**
 * One notification shown to a user, with component, severity, time and whether it was read.
 *
 * Entity type `UiPath.Server.Configuration.OData.AlertDto`.
 */
export interface Alert {
  Component: NotificationComponent;
  CreationTime: DateTimeText;
  Data?: string | null;
  DeepLinkRelativeUrl?: string | null;
  Id: Guid;
  NotificationName?: string | null;
  /** `Severity`, required. */
  Severity: NotificationSeverity;
  State: UserNotificationState;
  UserNotificationId: Guid;
}
/** Properties of `Alert`, for queries. */
export declare const Alert: {
  readonly component: Property<Alert, "Component", NotificationComponentMember>;
  readonly creationTime: Property<Alert, "CreationTime", DateTimeText | Date>;
  readonly data: Property<Alert, "Data", string>;
  readonly deepLinkRelativeUrl: Property<Alert, "DeepLinkRelativeUrl", string>;
  readonly id: Property<Alert, "Id", Guid>;
  readonly notificationName: Property<Alert, "NotificationName", string>;
  readonly severity: Property<Alert, "Severity", NotificationSeverityMember>;
  readonly state: Property<Alert, "State", UserNotificationStateMember>;
  readonly userNotificationId: Property<Alert, "UserNotificationId", Guid>;
};

/**
 * Payload of the webhook event alert.subscribed, sent when a user or group subscribes to notifications.
 *
 * Complex type `UiPath.Server.Configuration.OData.AlertsSubscribedEventDto`.
 */
export interface AlertsSubscribedEvent {
  EntityKey?: Guid | null;
  /** `EventId`, required, at most 50 characters. */
  EventId: string | null;
  /** `EventSourceId`, set by the service. */
  EventSourceId?: Int64 | null;
  EventTime?: DateTimeText | null;
  NotificationNames?: (string | null)[] | null;
  OrganizationUnitId?: Int64 | null;
  OrganizationUnitKey?: Guid | null;
  TenantId?: number | null;
  /** `Timestamp`, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, required. */
  Type: string | null;
  UserId?: Int64 | null;
  UserKey?: Guid | null;
  /** `IsEmailDisabled`, only in version 20.0. */
  IsEmailDisabled?: boolean | null;
  /** `IsUserGroup`, only in version 20.0. */
  IsUserGroup?: boolean | null;
}

/**
 * Payload of the webhook event alert.unsubscribed, sent when a user or group gives up notifications.
 *
 * Complex type `UiPath.Server.Configuration.OData.AlertsUnsubscribedEventDto`.
 */
export interface AlertsUnsubscribedEvent {
  EntityKey?: Guid | null;
  /** `EventId`, required, at most 50 characters. */
  EventId: string | null;
  /** `EventSourceId`, set by the service. */
  EventSourceId?: Int64 | null;
  EventTime?: DateTimeText | null;
  NotificationNames?: (string | null)[] | null;
  OrganizationUnitId?: Int64 | null;
  OrganizationUnitKey?: Guid | null;
  TenantId?: number | null;
  /** `Timestamp`, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, required. */
  Type: string | null;
  UserId?: Int64 | null;
  UserKey?: Guid | null;
  /** `IsEmailDisabled`, only in version 20.0. */
  IsEmailDisabled?: boolean | null;
  /** `IsUserGroup`, only in version 20.0. */
  IsUserGroup?: boolean | null;
}

/**
 * App task with its data, status, assignees and the details of the app that shows it.
 *
 * Complex type `UiPath.Server.Configuration.OData.AppTasksDataDto`.
 */
export interface AppTasksData {
  action?: string | null;
  actionLabel?: string | null;
  appTasksMetadata?: AppTasksMetadata | null;
  assignedToUserId?: Int64 | null;
  completionTime?: DateTimeText | null;
  creationTime?: DateTimeText | null;
  creatorJobKey?: Guid | null;
  creatorUserId?: Int64 | null;
  data?: unknown | null;
  deleterUserId?: Int64 | null;
  deletionTime?: DateTimeText | null;
  externalTag?: string | null;
  id?: Int64 | null;
  isDeleted?: boolean | null;
  lastAssignedTime?: DateTimeText | null;
  lastModificationTime?: DateTimeText | null;
  lastModifierUserId?: Int64 | null;
  organizationUnitFullyQualifiedName?: string | null;
  organizationUnitId?: Int64 | null;
  priority?: TaskPriority | null;
  status?: TaskStatus | null;
  tags?: (Tag | null)[] | null;
  title?: string | null;
  type?: TaskType | null;
  waitJobKey?: Guid | null;
  waitJobState?: JobState | null;
  assignedToUser?: UserLoginInfo | null;
  /** `isCurrentUserInAllUserAssignedGroup`, only in version 20.0. */
  isCurrentUserInAllUserAssignedGroup?: boolean | null;
  /** `key`, only in version 20.0. */
  key?: Guid | null;
  /** `parentOperationId`, only in version 20.0. */
  parentOperationId?: string | null;
  /** `processingTime`, only in version 20.0. */
  processingTime?: number | null;
  /** `taskAssignmentCriteria`, only in version 20.0. */
  taskAssignmentCriteria?: TaskAssignmentCriteria | null;
  /** `taskDefinitionPropertiesId`, only in version 20.0. */
  taskDefinitionPropertiesId?: Int64 | null;
  /** `taskSlaDetails`, only in version 20.0. */
  taskSlaDetails?: (TaskSlaDetail | null)[] | null;
  /** `taskSource`, only in version 20.0. */
  taskSource?: TaskSource | null;
  /** `completedByUser`, only in version 20.0. */
  completedByUser?: UserLoginInfo | null;
  /** `taskAssignees`, only in version 20.0. */
  taskAssignees?: UserLoginInfo[] | null;
}

/**
 * The app and app version in which an app task is shown.
 *
 * Complex type `UiPath.Server.Configuration.OData.AppTasksMetadataDto`.
 */
export interface AppTasksMetadata {
  appId?: string | null;
  appVersion?: number | null;
  creationTime?: DateTimeText | null;
  creatorUserId?: Int64 | null;
  id?: Int64 | null;
  /** `appProcessKey`, only in version 20.0. */
  appProcessKey?: Guid | null;
  /** `appType`, only in version 20.0. */
  appType?: AppTasksCreateRequestAppType | null;
  /** `creatorUserKey`, only in version 20.0. */
  creatorUserKey?: Guid | null;
  /** `folderKey`, only in version 20.0. */
  folderKey?: Guid | null;
  /** `fpsContext`, only in version 20.0. */
  fpsContext?: unknown | null;
  /** `runtime`, only in version 20.0. */
  runtime?: AppTasksCreateRequestRuntime | null;
}

/**
 * Input and output arguments of a workflow, described as JSON text.
 *
 * Complex type `UiPath.Server.Configuration.OData.ArgumentMetadata`.
 */
export interface ArgumentMetadata {
  Input?: string | null;
  Output?: string | null;
}
/** Properties of `ArgumentMetadata`, for queries. */
export declare const ArgumentMetadata: {
  readonly input: Property<ArgumentMetadata, "Input", string>;
  readonly output: Property<ArgumentMetadata, "Output", string>;
};

/**
 * Named value or credential for robots, with one common value and separate ones per user or robot.
 *
 * Entity type `UiPath.Server.Configuration.OData.AssetDto`.
 */
export interface Asset {
  BoolValue?: boolean | null;
  CanBeDeleted: boolean;
  CreationTime: DateTimeText;
  CreatorUserId?: Int64 | null;
  /** `CredentialPassword`, a secret, at most 25000 characters. */
  CredentialPassword?: string | null;
  CredentialStoreId?: Int64 | null;
  /** `CredentialUsername`, at most 512 characters. */
  CredentialUsername?: string | null;
  /** `Description`, at most 250 characters. */
  Description?: string | null;
  /** `ExternalName`, at most 450 characters. */
  ExternalName?: string | null;
  FoldersCount?: number | null;
  HasDefaultValue?: boolean | null;
  Id: Int64;
  IntValue?: number | null;
  Key: Guid;
  KeyValueList?: (CustomKeyValuePair | null)[] | null;
  LastModificationTime?: DateTimeText | null;
  LastModifierUserId?: Int64 | null;
  /** `Name`, required, at most 256 characters. */
  Name: string;
  /** `StringValue`, at most 1000000 characters. */
  StringValue?: string | null;
  Tags?: (Tag | null)[] | null;
  Value?: string | null;
  /** `ValueScope`, required. */
  ValueScope: AssetValueScope;
  ValueType: AssetValueType;
  /** `RobotValues`, deprecated. */
  RobotValues?: AssetRobotValue[] | null;
  UserValues?: AssetUserValue[] | null;
  /** `AllowDirectApiAccess`, only in version 20.0. */
  AllowDirectApiAccess: boolean;
  /** `JsonValue`, only in version 20.0, at most 1000000 characters. */
  JsonValue?: string | null;
  /** `SecretValue`, only in version 20.0, a secret, at most 25000 characters. */
  SecretValue?: string | null;
  /** `ValueJsonSchema`, only in version 20.0. */
  ValueJsonSchema?: string | null;
}
/** Properties of `Asset`, for queries. */
export declare const Asset: {
  readonly boolValue: Property<Asset, "BoolValue", boolean>;
  readonly canBeDeleted: Property<Asset, "CanBeDeleted", boolean>;
  readonly creationTime: Property<Asset, "CreationTime", DateTimeText | Date>;
  readonly creatorUserId: Property<Asset, "CreatorUserId", Int64 | number | bigint>;
  readonly credentialPassword: Property<Asset, "CredentialPassword", string>;
  readonly credentialStoreId: Property<Asset, "CredentialStoreId", Int64 | number | bigint>;
  readonly credentialUsername: Property<Asset, "CredentialUsername", string>;
  readonly description: Property<Asset, "Description", string>;
  readonly externalName: Property<Asset, "ExternalName", string>;
  readonly foldersCount: Property<Asset, "FoldersCount", number>;
  readonly hasDefaultValue: Property<Asset, "HasDefaultValue", boolean>;
  readonly id: Property<Asset, "Id", Int64 | number | bigint>;
  readonly intValue: Property<Asset, "IntValue", number>;
  readonly key: Property<Asset, "Key", Guid>;
  readonly keyValueList: Collection<Asset, "KeyValueList", typeof CustomKeyValuePair>;
  readonly lastModificationTime: Property<Asset, "LastModificationTime", DateTimeText | Date>;
  readonly lastModifierUserId: Property<Asset, "LastModifierUserId", Int64 | number | bigint>;
  readonly name: Property<Asset, "Name", string>;
  readonly stringValue: Property<Asset, "StringValue", string>;
  readonly tags: Collection<Asset, "Tags", typeof Tag>;
  readonly value: Property<Asset, "Value", string>;
  readonly valueScope: Property<Asset, "ValueScope", AssetValueScopeMember>;
  readonly valueType: Property<Asset, "ValueType", AssetValueTypeMember>;
  readonly robotValues: Collection<Asset, "RobotValues", typeof AssetRobotValue>;
  readonly userValues: Collection<Asset, "UserValues", typeof AssetUserValue>;
  readonly allowDirectApiAccess: Property<Asset, "AllowDirectApiAccess", boolean>;
  readonly jsonValue: Property<Asset, "JsonValue", string>;
  readonly secretValue: Property<Asset, "SecretValue", string>;
  readonly valueJsonSchema: Property<Asset, "ValueJsonSchema", string>;
};

/**
 * Value of an asset that holds for one robot only, in a classic folder.
 *
 * Entity type `UiPath.Server.Configuration.OData.AssetRobotValueDto`.
 */
export interface AssetRobotValue {
  BoolValue?: boolean | null;
  /** `CredentialPassword`, a secret. */
  CredentialPassword?: string | null;
  CredentialStoreId?: Int64 | null;
  CredentialUsername?: string | null;
  /** `ExternalName`, at most 450 characters. */
  ExternalName?: string | null;
  Id: Int64;
  IntValue?: number | null;
  KeyTrail?: string | null;
  KeyValueList?: (CustomKeyValuePair | null)[] | null;
  RobotId: Int64;
  RobotName?: string | null;
  /** `StringValue`, at most 1000000 characters. */
  StringValue?: string | null;
  Value?: string | null;
  ValueType: AssetValueType;
  /** `JsonValue`, only in version 20.0, at most 1000000 characters. */
  JsonValue?: string | null;
  /** `Name`, only in version 20.0. */
  Name?: string | null;
  /** `SecretValue`, only in version 20.0, a secret. */
  SecretValue?: string | null;
}
/** Properties of `AssetRobotValue`, for queries. */
export declare const AssetRobotValue: {
  readonly boolValue: Property<AssetRobotValue, "BoolValue", boolean>;
  readonly credentialPassword: Property<AssetRobotValue, "CredentialPassword", string>;
  readonly credentialStoreId: Property<AssetRobotValue, "CredentialStoreId", Int64 | number | bigint>;
  readonly credentialUsername: Property<AssetRobotValue, "CredentialUsername", string>;
  readonly externalName: Property<AssetRobotValue, "ExternalName", string>;
  readonly id: Property<AssetRobotValue, "Id", Int64 | number | bigint>;
  readonly intValue: Property<AssetRobotValue, "IntValue", number>;
  readonly keyTrail: Property<AssetRobotValue, "KeyTrail", string>;
  readonly keyValueList: Collection<AssetRobotValue, "KeyValueList", typeof CustomKeyValuePair>;
  readonly robotId: Property<AssetRobotValue, "RobotId", Int64 | number | bigint>;
  readonly robotName: Property<AssetRobotValue, "RobotName", string>;
  readonly stringValue: Property<AssetRobotValue, "StringValue", string>;
  readonly value: Property<AssetRobotValue, "Value", string>;
  readonly valueType: Property<AssetRobotValue, "ValueType", AssetValueTypeMember>;
  readonly jsonValue: Property<AssetRobotValue, "JsonValue", string>;
  readonly name: Property<AssetRobotValue, "Name", string>;
  readonly secretValue: Property<AssetRobotValue, "SecretValue", string>;
};

/**
 * Value of an asset that holds for one user, on any or on one machine.
 *
 * Entity type `UiPath.Server.Configuration.OData.AssetUserValueDto`.
 */
export interface AssetUserValue {
  BoolValue?: boolean | null;
  /** `CredentialPassword`, a secret. */
  CredentialPassword?: string | null;
  CredentialStoreId?: Int64 | null;
  CredentialUsername?: string | null;
  /** `ExternalName`, at most 450 characters. */
  ExternalName?: string | null;
  Id: Int64;
  IntValue?: number | null;
  KeyValueList?: (CustomKeyValuePair | null)[] | null;
  MachineId?: Int64 | null;
  MachineName?: string | null;
  /** `StringValue`, at most 1000000 characters. */
  StringValue?: string | null;
  UserId: Int64;
  UserName?: string | null;
  Value?: string | null;
  ValueType: AssetValueType;
  /** `JsonValue`, only in version 20.0, at most 1000000 characters. */
  JsonValue?: string | null;
  /** `Name`, only in version 20.0. */
  Name?: string | null;
  /** `SecretValue`, only in version 20.0, a secret. */
  SecretValue?: string | null;
}
/** Properties of `AssetUserValue`, for queries. */
export declare const AssetUserValue: {
  readonly boolValue: Property<AssetUserValue, "BoolValue", boolean>;
  readonly credentialPassword: Property<AssetUserValue, "CredentialPassword", string>;
  readonly credentialStoreId: Property<AssetUserValue, "CredentialStoreId", Int64 | number | bigint>;
  readonly credentialUsername: Property<AssetUserValue, "CredentialUsername", string>;
  readonly externalName: Property<AssetUserValue, "ExternalName", string>;
  readonly id: Property<AssetUserValue, "Id", Int64 | number | bigint>;
  readonly intValue: Property<AssetUserValue, "IntValue", number>;
  readonly keyValueList: Collection<AssetUserValue, "KeyValueList", typeof CustomKeyValuePair>;
  readonly machineId: Property<AssetUserValue, "MachineId", Int64 | number | bigint>;
  readonly machineName: Property<AssetUserValue, "MachineName", string>;
  readonly stringValue: Property<AssetUserValue, "StringValue", string>;
  readonly userId: Property<AssetUserValue, "UserId", Int64 | number | bigint>;
  readonly userName: Property<AssetUserValue, "UserName", string>;
  readonly value: Property<AssetUserValue, "Value", string>;
  readonly valueType: Property<AssetUserValue, "ValueType", AssetValueTypeMember>;
  readonly jsonValue: Property<AssetUserValue, "JsonValue", string>;
  readonly name: Property<AssetUserValue, "Name", string>;
  readonly secretValue: Property<AssetUserValue, "SecretValue", string>;
};

/**
 * File handed to or produced by a job, with the address to read or write its content.
 *
 * Entity type `UiPath.Server.Configuration.OData.AttachmentDto`.
 *
 * Only in version 20.0.
 */
export interface Attachment {
  /** `AttachmentCategory`, only in version 20.0, at most 128 characters. */
  AttachmentCategory?: string | null;
  /** `BlobFileAccess`, only in version 20.0. */
  BlobFileAccess?: BlobFileAccess | null;
  /** `CreationTime`, only in version 20.0. */
  CreationTime: DateTimeText;
  /** `CreatorUserId`, only in version 20.0. */
  CreatorUserId?: Int64 | null;
  /** `Id`, only in version 20.0. */
  Id: Guid;
  /** `JobKey`, only in version 20.0. */
  JobKey?: Guid | null;
  /** `LastModificationTime`, only in version 20.0. */
  LastModificationTime?: DateTimeText | null;
  /** `LastModifierUserId`, only in version 20.0. */
  LastModifierUserId?: Int64 | null;
  /** `Name`, only in version 20.0, required, at most 256 characters. */
  Name: string;
}
/** Properties of `Attachment`, for queries. */
export declare const Attachment: {
  readonly attachmentCategory: Property<Attachment, "AttachmentCategory", string>;
  readonly blobFileAccess: Record<Attachment, "BlobFileAccess", typeof BlobFileAccess>;
  readonly creationTime: Property<Attachment, "CreationTime", DateTimeText | Date>;
  readonly creatorUserId: Property<Attachment, "CreatorUserId", Int64 | number | bigint>;
  readonly id: Property<Attachment, "Id", Guid>;
  readonly jobKey: Property<Attachment, "JobKey", Guid>;
  readonly lastModificationTime: Property<Attachment, "LastModificationTime", DateTimeText | Date>;
  readonly lastModifierUserId: Property<Attachment, "LastModifierUserId", Int64 | number | bigint>;
  readonly name: Property<Attachment, "Name", string>;
};

/**
 * Settings of the attended robot a user owns, with its type and execution settings.
 *
 * Complex type `UiPath.Server.Configuration.OData.AttendedRobotDto`.
 */
export interface AttendedRobot {
  ExecutionSettings?: { [name: string]: (unknown | null) } | null;
  RobotId: Int64;
  RobotType: RobotType;
  /** `UserName`, at most 100 characters. */
  UserName?: string | null;
}
/** Properties of `AttendedRobot`, for queries. */
export declare const AttendedRobot: {
  readonly executionSettings: Property<AttendedRobot, "ExecutionSettings", unknown>;
  readonly robotId: Property<AttendedRobot, "RobotId", Int64 | number | bigint>;
  readonly robotType: Property<AttendedRobot, "RobotType", RobotTypeMember>;
  readonly userName: Property<AttendedRobot, "UserName", string>;
};

/**
 * One audit entry: who did what to which kind of object, and when.
 *
 * Entity type `UiPath.Server.Configuration.OData.AuditLogDto`.
 */
export interface AuditLog {
  Action: AuditAction;
  Component: AuditComponent;
  DisplayName?: string | null;
  Entities?: (AuditLogEntity | null)[] | null;
  EntityId?: Int64 | null;
  ExecutionTime: DateTimeText;
  ExternalClientId?: string | null;
  Id: Int64;
  MethodName?: string | null;
  OperationText?: string | null;
  Parameters?: string | null;
  ServiceName?: string | null;
  UserId?: Int64 | null;
  UserIsDeleted?: boolean | null;
  UserName?: string | null;
  UserType?: UserType | null;
  /** `UserIsActive`, only in version 20.0. */
  UserIsActive?: boolean | null;
}
/** Properties of `AuditLog`, for queries. */
export declare const AuditLog: {
  readonly action: Property<AuditLog, "Action", AuditActionMember>;
  readonly component: Property<AuditLog, "Component", AuditComponentMember>;
  readonly displayName: Property<AuditLog, "DisplayName", string>;
  readonly entities: Collection<AuditLog, "Entities", typeof AuditLogEntity>;
  readonly entityId: Property<AuditLog, "EntityId", Int64 | number | bigint>;
  readonly executionTime: Property<AuditLog, "ExecutionTime", DateTimeText | Date>;
  readonly externalClientId: Property<AuditLog, "ExternalClientId", string>;
  readonly id: Property<AuditLog, "Id", Int64 | number | bigint>;
  readonly methodName: Property<AuditLog, "MethodName", string>;
  readonly operationText: Property<AuditLog, "OperationText", string>;
  readonly parameters: Property<AuditLog, "Parameters", string>;
  readonly serviceName: Property<AuditLog, "ServiceName", string>;
  readonly userId: Property<AuditLog, "UserId", Int64 | number | bigint>;
  readonly userIsDeleted: Property<AuditLog, "UserIsDeleted", boolean>;
  readonly userName: Property<AuditLog, "UserName", string>;
  readonly userType: Property<AuditLog, "UserType", UserTypeMember>;
  readonly userIsActive: Property<AuditLog, "UserIsActive", boolean>;
};

/**
 * One object touched by an audited operation, with its data as recorded.
 *
 * Complex type `UiPath.Server.Configuration.OData.AuditLogEntityDto`.
 */
export interface AuditLogEntity {
  Action: AuditAction;
  AuditLogId?: Int64 | null;
  CustomData?: string | null;
  EntityId?: Int64 | null;
  EntityName?: string | null;
  Id: Int64;
  /** `CustomDataCompressed`, only in version 20.0. */
  CustomDataCompressed?: string | null;
}
/** Properties of `AuditLogEntity`, for queries. */
export declare const AuditLogEntity: {
  readonly action: Property<AuditLogEntity, "Action", AuditActionMember>;
  readonly auditLogId: Property<AuditLogEntity, "AuditLogId", Int64 | number | bigint>;
  readonly customData: Property<AuditLogEntity, "CustomData", string>;
  readonly entityId: Property<AuditLogEntity, "EntityId", Int64 | number | bigint>;
  readonly entityName: Property<AuditLogEntity, "EntityName", string>;
  readonly id: Property<AuditLogEntity, "Id", Int64 | number | bigint>;
  readonly customDataCompressed: Property<AuditLogEntity, "CustomDataCompressed", string>;
};

/**
 * Switches for Autopilot for robots and its healing of failing activities.
 *
 * Complex type `UiPath.Server.Configuration.OData.AutopilotForRobotsSettingsDto`.
 *
 * Only in version 20.0.
 */
export interface AutopilotForRobotsSettings {
  /** `Enabled`, only in version 20.0. */
  Enabled: boolean;
  /** `HealingEnabled`, only in version 20.0. */
  HealingEnabled: boolean;
}
/** Properties of `AutopilotForRobotsSettings`, for queries. */
export declare const AutopilotForRobotsSettings: {
  readonly enabled: Property<AutopilotForRobotsSettings, "Enabled", boolean>;
  readonly healingEnabled: Property<AutopilotForRobotsSettings, "HealingEnabled", boolean>;
};

/**
 * Signed address, HTTP verb and headers with which the content of a file is read or written directly.
 *
 * Complex type `UiPath.Server.Configuration.OData.BlobFileAccessDto`.
 */
export interface BlobFileAccess {
  /** `Headers`, a secret. */
  Headers?: ResponseDictionary | null;
  RequiresAuth: boolean;
  /** `Uri`, a secret. */
  Uri?: string | null;
  Verb?: string | null;
}
/** Properties of `BlobFileAccess`, for queries. */
export declare const BlobFileAccess: {
  readonly headers: Record<BlobFileAccess, "Headers", typeof ResponseDictionary>;
  readonly requiresAuth: Property<BlobFileAccess, "RequiresAuth", boolean>;
  readonly uri: Property<BlobFileAccess, "Uri", string>;
  readonly verb: Property<BlobFileAccess, "Verb", string>;
};

/**
 * Payload of the webhook event blobfile.deleted, naming the bucket and the full path of the file.
 *
 * Complex type `UiPath.Server.Configuration.OData.BlobFileDeletedEvent`.
 *
 * Only in version 20.0.
 */
export interface BlobFileDeletedEvent {
  /** `BucketName`, only in version 20.0. */
  BucketName?: string | null;
  /** `EntityKey`, only in version 20.0. */
  EntityKey?: Guid | null;
  /** `EventId`, only in version 20.0, required, at most 50 characters. */
  EventId: string | null;
  /** `EventSourceId`, only in version 20.0, set by the service. */
  EventSourceId?: Int64 | null;
  /** `EventTime`, only in version 20.0. */
  EventTime?: DateTimeText | null;
  /** `FullPath`, only in version 20.0. */
  FullPath?: string | null;
  /** `OrganizationUnitId`, only in version 20.0. */
  OrganizationUnitId?: Int64 | null;
  /** `OrganizationUnitKey`, only in version 20.0. */
  OrganizationUnitKey?: Guid | null;
  /** `TenantId`, only in version 20.0. */
  TenantId?: number | null;
  /** `Timestamp`, only in version 20.0, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, only in version 20.0, required. */
  Type: string | null;
  /** `UserId`, only in version 20.0. */
  UserId?: Int64 | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * File or directory in a storage bucket, with its full path, content type and size.
 *
 * Complex type `UiPath.Server.Configuration.OData.BlobFileDto`.
 */
export interface BlobFile {
  ContentType?: string | null;
  FullPath?: string | null;
  Id?: string | null;
  IsDirectory: boolean;
  Size?: Int64 | null;
}
/** Properties of `BlobFile`, for queries. */
export declare const BlobFile: {
  readonly contentType: Property<BlobFile, "ContentType", string>;
  readonly fullPath: Property<BlobFile, "FullPath", string>;
  readonly id: Property<BlobFile, "Id", string>;
  readonly isDirectory: Property<BlobFile, "IsDirectory", boolean>;
  readonly size: Property<BlobFile, "Size", Int64 | number | bigint>;
};

/**
 * Payload of the webhook event blobfile.uploaded, naming the bucket and the full path of the file.
 *
 * Complex type `UiPath.Server.Configuration.OData.BlobFileUploadedEvent`.
 *
 * Only in version 20.0.
 */
export interface BlobFileUploadedEvent {
  /** `BucketName`, only in version 20.0. */
  BucketName?: string | null;
  /** `EntityKey`, only in version 20.0. */
  EntityKey?: Guid | null;
  /** `EventId`, only in version 20.0, required, at most 50 characters. */
  EventId: string | null;
  /** `EventSourceId`, only in version 20.0, set by the service. */
  EventSourceId?: Int64 | null;
  /** `EventTime`, only in version 20.0. */
  EventTime?: DateTimeText | null;
  /** `FullPath`, only in version 20.0. */
  FullPath?: string | null;
  /** `OrganizationUnitId`, only in version 20.0. */
  OrganizationUnitId?: Int64 | null;
  /** `OrganizationUnitKey`, only in version 20.0. */
  OrganizationUnitKey?: Guid | null;
  /** `TenantId`, only in version 20.0. */
  TenantId?: number | null;
  /** `Timestamp`, only in version 20.0, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, only in version 20.0, required. */
  Type: string | null;
  /** `UserId`, only in version 20.0. */
  UserId?: Int64 | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * File found when listing a bucket, with size, last change and how to read it.
 *
 * Complex type `UiPath.Server.Configuration.OData.BlobItemDto`.
 *
 * Only in version 20.0.
 */
export interface BlobItem {
  /** `accessInfo`, only in version 20.0. */
  accessInfo?: BlobFileAccess | null;
  /** `contentType`, only in version 20.0. */
  contentType?: string | null;
  /** `fullPath`, only in version 20.0. */
  fullPath?: string | null;
  /** `lastModified`, only in version 20.0. */
  lastModified?: DateTimeText | null;
  /** `size`, only in version 20.0. */
  size?: Int64 | null;
}

/**
 * Storage bucket with its provider, options and the credentials for an external store.
 *
 * Entity type `UiPath.Server.Configuration.OData.BucketDto`.
 */
export interface Bucket {
  CredentialStoreId?: Int64 | null;
  /** `Description`, at most 512 characters. */
  Description?: string | null;
  /** `ExternalName`, at most 450 characters. */
  ExternalName?: string | null;
  FoldersCount?: number | null;
  Id: Int64;
  /** `Identifier`, required. */
  Identifier: Guid;
  /** `Name`, required, at most 128 characters. */
  Name: string;
  Options: BucketOptions;
  /** `Password`, a secret. */
  Password?: string | null;
  StorageContainer?: string | null;
  StorageParameters?: string | null;
  StorageProvider?: string | null;
  Tags?: (Tag | null)[] | null;
  /** `Encrypted`, only in version 20.0. */
  Encrypted: boolean;
}
/** Properties of `Bucket`, for queries. */
export declare const Bucket: {
  readonly credentialStoreId: Property<Bucket, "CredentialStoreId", Int64 | number | bigint>;
  readonly description: Property<Bucket, "Description", string>;
  readonly externalName: Property<Bucket, "ExternalName", string>;
  readonly foldersCount: Property<Bucket, "FoldersCount", number>;
  readonly id: Property<Bucket, "Id", Int64 | number | bigint>;
  readonly identifier: Property<Bucket, "Identifier", Guid>;
  readonly name: Property<Bucket, "Name", string>;
  readonly options: Property<Bucket, "Options", BucketOptionsMember>;
  readonly password: Property<Bucket, "Password", string>;
  readonly storageContainer: Property<Bucket, "StorageContainer", string>;
  readonly storageParameters: Property<Bucket, "StorageParameters", string>;
  readonly storageProvider: Property<Bucket, "StorageProvider", string>;
  readonly tags: Collection<Bucket, "Tags", typeof Tag>;
  readonly encrypted: Property<Bucket, "Encrypted", boolean>;
};

/**
 * Outcome of one file in a package upload: its key, HTTP status and message.
 *
 * Complex type `UiPath.Server.Configuration.OData.BulkItemDto_1OfString`.
 */
export interface BulkItemOfString {
  Body?: string | null;
  Key?: string | null;
  Status: HttpStatusCode;
}
/** Properties of `BulkItemOfString`, for queries. */
export declare const BulkItemOfString: {
  readonly body: Property<BulkItemOfString, "Body", string>;
  readonly key: Property<BulkItemOfString, "Key", string>;
  readonly status: Property<BulkItemOfString, "Status", HttpStatusCodeMember>;
};

/**
 * Error for one task of a bulk operation on form tasks, with code and message.
 *
 * Complex type `UiPath.Server.Configuration.OData.BulkOperationErrorResponse`.
 */
export interface BulkOperationErrorResponse {
  errorCode?: number | null;
  errorMessage?: string | null;
  taskId?: Int64 | null;
}

/**
 * Outcome of a bulk upload of queue items, with an entry for each item that was refused.
 *
 * Complex type `UiPath.Server.Configuration.OData.BulkOperationResponseDto_1OfFailedQueueItemDto`.
 */
export interface BulkOperationResponseOfFailedQueueItem {
  FailedItems?: (FailedQueueItem | null)[] | null;
  Message?: string | null;
  Success: boolean;
}
/** Properties of `BulkOperationResponseOfFailedQueueItem`, for queries. */
export declare const BulkOperationResponseOfFailedQueueItem: {
  readonly failedItems: Collection<BulkOperationResponseOfFailedQueueItem, "FailedItems", typeof FailedQueueItem>;
  readonly message: Property<BulkOperationResponseOfFailedQueueItem, "Message", string>;
  readonly success: Property<BulkOperationResponseOfFailedQueueItem, "Success", boolean>;
};

/**
 * Outcome of a bulk operation, with the keys for which it failed.
 *
 * Complex type `UiPath.Server.Configuration.OData.BulkOperationResponseDto_1OfGuid`.
 *
 * Only in version 20.0.
 */
export interface BulkOperationResponseOfGuid {
  /** `FailedItems`, only in version 20.0. */
  FailedItems?: Guid[] | null;
  /** `Message`, only in version 20.0. */
  Message?: string | null;
  /** `Success`, only in version 20.0. */
  Success: boolean;
}
/** Properties of `BulkOperationResponseOfGuid`, for queries. */
export declare const BulkOperationResponseOfGuid: {
  readonly failedItems: Values<BulkOperationResponseOfGuid, "FailedItems", Guid>;
  readonly message: Property<BulkOperationResponseOfGuid, "Message", string>;
  readonly success: Property<BulkOperationResponseOfGuid, "Success", boolean>;
};

/**
 * Outcome of a bulk operation, with the ids for which it failed.
 *
 * Complex type `UiPath.Server.Configuration.OData.BulkOperationResponseDto_1OfInt64`.
 */
export interface BulkOperationResponseOfInt64 {
  FailedItems?: Int64[] | null;
  Message?: string | null;
  Success: boolean;
}
/** Properties of `BulkOperationResponseOfInt64`, for queries. */
export declare const BulkOperationResponseOfInt64: {
  readonly failedItems: Values<BulkOperationResponseOfInt64, "FailedItems", Int64 | number | bigint>;
  readonly message: Property<BulkOperationResponseOfInt64, "Message", string>;
  readonly success: Property<BulkOperationResponseOfInt64, "Success", boolean>;
};

/**
 * Business rule shared among folders, with the version in use.
 *
 * Entity type `UiPath.Server.Configuration.OData.BusinessRuleDto`.
 *
 * Only in version 20.0.
 */
export interface BusinessRule {
  /** `CreationTime`, only in version 20.0. */
  CreationTime: DateTimeText;
  /** `CreatorUserId`, only in version 20.0. */
  CreatorUserId?: Int64 | null;
  /** `CurrentVersion`, only in version 20.0. */
  CurrentVersion?: BusinessRuleVersion | null;
  /** `Description`, only in version 20.0, at most 250 characters. */
  Description?: string | null;
  /** `FoldersCount`, only in version 20.0. */
  FoldersCount?: number | null;
  /** `Id`, only in version 20.0. */
  Id: Guid;
  /** `LastModificationTime`, only in version 20.0. */
  LastModificationTime?: DateTimeText | null;
  /** `LastModifierUserId`, only in version 20.0. */
  LastModifierUserId?: Int64 | null;
  /** `Name`, only in version 20.0, required, at most 100 characters. */
  Name: string | null;
  /** `Tags`, only in version 20.0. */
  Tags?: (Tag | null)[] | null;
}
/** Properties of `BusinessRule`, for queries. */
export declare const BusinessRule: {
  readonly creationTime: Property<BusinessRule, "CreationTime", DateTimeText | Date>;
  readonly creatorUserId: Property<BusinessRule, "CreatorUserId", Int64 | number | bigint>;
  readonly currentVersion: Record<BusinessRule, "CurrentVersion", typeof BusinessRuleVersion>;
  readonly description: Property<BusinessRule, "Description", string>;
  readonly foldersCount: Property<BusinessRule, "FoldersCount", number>;
  readonly id: Property<BusinessRule, "Id", Guid>;
  readonly lastModificationTime: Property<BusinessRule, "LastModificationTime", DateTimeText | Date>;
  readonly lastModifierUserId: Property<BusinessRule, "LastModifierUserId", Int64 | number | bigint>;
  readonly name: Property<BusinessRule, "Name", string>;
  readonly tags: Collection<BusinessRule, "Tags", typeof Tag>;
};

/**
 * Name and version of a business rule with the address to download its file from.
 *
 * Complex type `UiPath.Server.Configuration.OData.BusinessRuleVersionDownloadResponse`.
 *
 * Only in version 20.0.
 */
export interface BusinessRuleVersionDownloadResponse {
  /** `BusinessRuleName`, only in version 20.0. */
  BusinessRuleName?: string | null;
  /** `DownloadUri`, only in version 20.0. */
  DownloadUri?: BlobFileAccess | null;
  /** `VersionNumber`, only in version 20.0. */
  VersionNumber?: string | null;
}
/** Properties of `BusinessRuleVersionDownloadResponse`, for queries. */
export declare const BusinessRuleVersionDownloadResponse: {
  readonly businessRuleName: Property<BusinessRuleVersionDownloadResponse, "BusinessRuleName", string>;
  readonly downloadUri: Record<BusinessRuleVersionDownloadResponse, "DownloadUri", typeof BlobFileAccess>;
  readonly versionNumber: Property<BusinessRuleVersionDownloadResponse, "VersionNumber", string>;
};

/**
 * One uploaded version of a business rule and whether it is the active one.
 *
 * Complex type `UiPath.Server.Configuration.OData.BusinessRuleVersionDto`.
 *
 * Only in version 20.0.
 */
export interface BusinessRuleVersion {
  /** `BusinessRuleKey`, only in version 20.0. */
  BusinessRuleKey: Guid;
  /** `CreationTime`, only in version 20.0. */
  CreationTime: DateTimeText;
  /** `CreatorUserId`, only in version 20.0. */
  CreatorUserId?: Int64 | null;
  /** `Id`, only in version 20.0. */
  Id: Guid;
  /** `IsActive`, only in version 20.0. */
  IsActive: boolean;
  /** `VersionNumber`, only in version 20.0. */
  VersionNumber?: string | null;
}
/** Properties of `BusinessRuleVersion`, for queries. */
export declare const BusinessRuleVersion: {
  readonly businessRuleKey: Property<BusinessRuleVersion, "BusinessRuleKey", Guid>;
  readonly creationTime: Property<BusinessRuleVersion, "CreationTime", DateTimeText | Date>;
  readonly creatorUserId: Property<BusinessRuleVersion, "CreatorUserId", Int64 | number | bigint>;
  readonly id: Property<BusinessRuleVersion, "Id", Guid>;
  readonly isActive: Property<BusinessRuleVersion, "IsActive", boolean>;
  readonly versionNumber: Property<BusinessRuleVersion, "VersionNumber", string>;
};

/**
 * The single list of excluded dates that a tenant had before there were named calendars.
 *
 * Complex type `UiPath.Server.Configuration.OData.CalendarDto`.
 */
export interface Calendar {
  ExcludedDates?: DateTimeText[] | null;
  /** `TimeZoneId`, at most 80 characters. */
  TimeZoneId?: string | null;
}
/** Properties of `Calendar`, for queries. */
export declare const Calendar: {
  readonly excludedDates: Values<Calendar, "ExcludedDates", DateTimeText | Date>;
  readonly timeZoneId: Property<Calendar, "TimeZoneId", string>;
};

/**
 * One field in the configuration of a credential store, with key, display name and value type.
 *
 * Complex type `UiPath.Server.Configuration.OData.ConfigurationEntry`.
 */
export interface ConfigurationEntry {
  DisplayName?: string | null;
  Key?: string | null;
  ValueType: ConfigurationValueType;
}
/** Properties of `ConfigurationEntry`, for queries. */
export declare const ConfigurationEntry: {
  readonly displayName: Property<ConfigurationEntry, "DisplayName", string>;
  readonly key: Property<ConfigurationEntry, "Key", string>;
  readonly valueType: Property<ConfigurationEntry, "ValueType", ConfigurationValueTypeMember>;
};

/**
 * Field of a credential store configuration that groups further fields.
 *
 * Complex type `UiPath.Server.Configuration.OData.ConfigurationSection`.
 *
 * Only in version 20.0.
 */
export interface ConfigurationSection {
  /** `DisplayName`, only in version 20.0. */
  DisplayName?: string | null;
  /** `Key`, only in version 20.0. */
  Key?: string | null;
  /** `ValueType`, only in version 20.0. */
  ValueType: ConfigurationValueType;
  /** `Configurations`, only in version 20.0. */
  Configurations?: (ConfigurationEntry | null)[] | null;
}
/** Properties of `ConfigurationSection`, for queries. */
export declare const ConfigurationSection: {
  readonly displayName: Property<ConfigurationSection, "DisplayName", string>;
  readonly key: Property<ConfigurationSection, "Key", string>;
  readonly valueType: Property<ConfigurationSection, "ValueType", ConfigurationValueTypeMember>;
  readonly configurations: Collection<ConfigurationSection, "Configurations", typeof ConfigurationEntry>;
};

/**
 * Field of a credential store configuration that takes a value, with default and possible values.
 *
 * Complex type `UiPath.Server.Configuration.OData.ConfigurationValue`.
 *
 * Only in version 20.0.
 */
export interface ConfigurationValue {
  /** `DisplayName`, only in version 20.0. */
  DisplayName?: string | null;
  /** `Key`, only in version 20.0. */
  Key?: string | null;
  /** `ValueType`, only in version 20.0. */
  ValueType: ConfigurationValueType;
  /** `DefaultValue`, only in version 20.0. */
  DefaultValue?: string | null;
  /** `IsMandatory`, only in version 20.0. */
  IsMandatory: boolean;
  /** `PossibleValues`, only in version 20.0. */
  PossibleValues?: (string | null)[] | null;
}
/** Properties of `ConfigurationValue`, for queries. */
export declare const ConfigurationValue: {
  readonly displayName: Property<ConfigurationValue, "DisplayName", string>;
  readonly key: Property<ConfigurationValue, "Key", string>;
  readonly valueType: Property<ConfigurationValue, "ValueType", ConfigurationValueTypeMember>;
  readonly defaultValue: Property<ConfigurationValue, "DefaultValue", string>;
  readonly isMandatory: Property<ConfigurationValue, "IsMandatory", boolean>;
  readonly possibleValues: Values<ConfigurationValue, "PossibleValues", string>;
};

/**
 * Used and total consumption-based licenses of one type at one point in time.
 *
 * Complex type `UiPath.Server.Configuration.OData.ConsumptionLicenseStatsModel`.
 */
export interface ConsumptionLicenseStatsModel {
  timestamp?: DateTimeText | null;
  total?: Int64 | null;
  type?: string | null;
  used?: Int64 | null;
}

/**
 * One figure of a statistic with its title, and whether the caller may see what it counts.
 *
 * Complex type `UiPath.Server.Configuration.OData.CountStats`.
 */
export interface CountStats {
  count?: Int64 | null;
  /** `hasPermissions`, set by the service. */
  hasPermissions?: boolean | null;
  title?: string | null;
}

/**
 * What a credential store permits, namely whether it can only be read.
 *
 * Complex type `UiPath.Server.Configuration.OData.CredentialStoreDetailsDto`.
 */
export interface CredentialStoreDetails {
  IsReadOnly: boolean;
}
/** Properties of `CredentialStoreDetails`, for queries. */
export declare const CredentialStoreDetails: {
  readonly isReadOnly: Property<CredentialStoreDetails, "IsReadOnly", boolean>;
};

/**
 * Place for secrets with its type, configuration, proxy and the resource kinds it is the default for.
 *
 * Entity type `UiPath.Server.Configuration.OData.CredentialStoreDto`.
 */
export interface CredentialStore {
  /** `AdditionalConfiguration`, a secret. */
  AdditionalConfiguration?: string | null;
  Details?: CredentialStoreDetails | null;
  HostName?: string | null;
  Id: Int64;
  /** `Name`, required. */
  Name: string;
  ProxyId?: Int64 | null;
  ProxyType?: CredentialsProxyType | null;
  /** `Type`, required. */
  Type: string;
  DefaultCredentialStores?: DefaultCredentialStore[] | null;
  /** `Key`, only in version 20.0. */
  Key: Guid;
}
/** Properties of `CredentialStore`, for queries. */
export declare const CredentialStore: {
  readonly additionalConfiguration: Property<CredentialStore, "AdditionalConfiguration", string>;
  readonly details: Record<CredentialStore, "Details", typeof CredentialStoreDetails>;
  readonly hostName: Property<CredentialStore, "HostName", string>;
  readonly id: Property<CredentialStore, "Id", Int64 | number | bigint>;
  readonly name: Property<CredentialStore, "Name", string>;
  readonly proxyId: Property<CredentialStore, "ProxyId", Int64 | number | bigint>;
  readonly proxyType: Property<CredentialStore, "ProxyType", CredentialsProxyTypeMember>;
  readonly type: Property<CredentialStore, "Type", string>;
  readonly defaultCredentialStores: Collection<CredentialStore, "DefaultCredentialStores", typeof DefaultCredentialStore>;
  readonly key: Property<CredentialStore, "Key", Guid>;
};

/**
 * Asset, robot, bucket or secret that keeps its credentials in a given credential store.
 *
 * Complex type `UiPath.Server.Configuration.OData.CredentialStoreResourceDto`.
 */
export interface CredentialStoreResource {
  Id: Int64;
  /** `Name`, required. */
  Name: string;
  /** `Type`, required. */
  Type: CredentialStoreResourceType;
}
/** Properties of `CredentialStoreResource`, for queries. */
export declare const CredentialStoreResource: {
  readonly id: Property<CredentialStoreResource, "Id", Int64 | number | bigint>;
  readonly name: Property<CredentialStoreResource, "Name", string>;
  readonly type: Property<CredentialStoreResource, "Type", CredentialStoreResourceTypeMember>;
};

/**
 * Address, token and body with which a robot fetches a credential from a proxy by itself.
 *
 * Complex type `UiPath.Server.Configuration.OData.CredentialsConnectionData`.
 *
 * Only in version 20.0.
 */
export interface CredentialsConnectionData {
  /** `BearerToken`, only in version 20.0, a secret. */
  BearerToken?: string | null;
  /** `Body`, only in version 20.0. */
  Body?: string | null;
  /** `Url`, only in version 20.0. */
  Url?: string | null;
}
/** Properties of `CredentialsConnectionData`, for queries. */
export declare const CredentialsConnectionData: {
  readonly bearerToken: Property<CredentialsConnectionData, "BearerToken", string>;
  readonly body: Property<CredentialsConnectionData, "Body", string>;
  readonly url: Property<CredentialsConnectionData, "Url", string>;
};

/**
 * Resource that depends on a credentials proxy, with the credential store in between.
 *
 * Complex type `UiPath.Server.Configuration.OData.CredentialsProxyResourceDto`.
 */
export interface CredentialsProxyResource {
  /** `CredentialStoreId`, required. */
  CredentialStoreId: Int64;
  /** `CredentialStoreName`, required. */
  CredentialStoreName: string;
  Id: Int64;
  /** `Name`, required. */
  Name: string;
  /** `Type`, required. */
  Type: CredentialsProxyResourceType;
}
/** Properties of `CredentialsProxyResource`, for queries. */
export declare const CredentialsProxyResource: {
  readonly credentialStoreId: Property<CredentialsProxyResource, "CredentialStoreId", Int64 | number | bigint>;
  readonly credentialStoreName: Property<CredentialsProxyResource, "CredentialStoreName", string>;
  readonly id: Property<CredentialsProxyResource, "Id", Int64 | number | bigint>;
  readonly name: Property<CredentialsProxyResource, "Name", string>;
  readonly type: Property<CredentialsProxyResource, "Type", CredentialsProxyResourceTypeMember>;
};

/**
 * Folder of the signed-in user with its type, path and parent.
 *
 * Complex type `UiPath.Server.Configuration.OData.CurrentUserFolderDto`.
 *
 * Only in version 20.0.
 */
export interface CurrentUserFolder {
  /** `Description`, only in version 20.0. */
  Description?: string | null;
  /** `DisplayName`, only in version 20.0. */
  DisplayName?: string | null;
  /** `FolderType`, only in version 20.0. */
  FolderType?: FolderType | null;
  /** `FullyQualifiedName`, only in version 20.0. */
  FullyQualifiedName?: string | null;
  /** `Id`, only in version 20.0. */
  Id?: Int64 | null;
  /** `Key`, only in version 20.0. */
  Key?: Guid | null;
  /** `ParentId`, only in version 20.0. */
  ParentId?: Int64 | null;
  /** `ParentKey`, only in version 20.0. */
  ParentKey?: Guid | null;
}

/**
 * Payload of the webhook event custom, carrying whatever data the caller supplied.
 *
 * Complex type `UiPath.Server.Configuration.OData.CustomEventDto`.
 */
export interface CustomEvent {
  EntityKey?: Guid | null;
  EventData?: { [name: string]: (unknown | null) } | null;
  /** `EventId`, required, at most 50 characters. */
  EventId: string;
  /** `EventSourceId`, only in version 17.0, set by the service. */
  EventSourceId?: Int64 | null;
  EventTime: DateTimeText;
  OrganizationUnitId?: Int64 | null;
  OrganizationUnitKey?: Guid | null;
  TenantId?: number | null;
  /** `Timestamp`, required. */
  Timestamp: DateTimeText;
  /** `Type`, required. */
  Type: string;
  UserId?: Int64 | null;
  /** `OrganizationUnitType`, only in version 20.0. */
  OrganizationUnitType?: FolderType | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}
/** Properties of `CustomEvent`, for queries. */
export declare const CustomEvent: {
  readonly entityKey: Property<CustomEvent, "EntityKey", Guid>;
  readonly eventData: Property<CustomEvent, "EventData", unknown>;
  readonly eventId: Property<CustomEvent, "EventId", string>;
  readonly eventSourceId: Property<CustomEvent, "EventSourceId", Int64 | number | bigint>;
  readonly eventTime: Property<CustomEvent, "EventTime", DateTimeText | Date>;
  readonly organizationUnitId: Property<CustomEvent, "OrganizationUnitId", Int64 | number | bigint>;
  readonly organizationUnitKey: Property<CustomEvent, "OrganizationUnitKey", Guid>;
  readonly tenantId: Property<CustomEvent, "TenantId", number>;
  readonly timestamp: Property<CustomEvent, "Timestamp", DateTimeText | Date>;
  readonly type: Property<CustomEvent, "Type", string>;
  readonly userId: Property<CustomEvent, "UserId", Int64 | number | bigint>;
  readonly organizationUnitType: Property<CustomEvent, "OrganizationUnitType", FolderTypeMember>;
  readonly userKey: Property<CustomEvent, "UserKey", Guid>;
};

/**
 * Key and value of one entry in an asset that holds a list of such pairs.
 *
 * Complex type `UiPath.Server.Configuration.OData.CustomKeyValuePair`.
 */
export interface CustomKeyValuePair {
  Key?: string | null;
  Value?: string | null;
}
/** Properties of `CustomKeyValuePair`, for queries. */
export declare const CustomKeyValuePair: {
  readonly key: Property<CustomKeyValuePair, "Key", string>;
  readonly value: Property<CustomKeyValuePair, "Value", string>;
};

/**
 * Marks a credential store as the default for one kind of resource.
 *
 * Entity type `UiPath.Server.Configuration.OData.DefaultCredentialStoreDto`.
 */
export interface DefaultCredentialStore {
  Id: Int64;
  /** `ResourceType`, required. */
  ResourceType: CredentialStoreResourceType;
}
/** Properties of `DefaultCredentialStore`, for queries. */
export declare const DefaultCredentialStore: {
  readonly id: Property<DefaultCredentialStore, "Id", Int64 | number | bigint>;
  readonly resourceType: Property<DefaultCredentialStore, "ResourceType", CredentialStoreResourceTypeMember>;
};

/**
 * Payload of the webhook event deploymentsetting.updated, naming account and tenant whose deployment settings changed.
 *
 * Complex type `UiPath.Server.Configuration.OData.DeploymentSettingUpdatedEventDto`.
 *
 * Only in version 20.0.
 */
export interface DeploymentSettingUpdatedEvent {
  /** `AccountKey`, only in version 20.0. */
  AccountKey?: string | null;
  /** `EntityKey`, only in version 20.0. */
  EntityKey?: Guid | null;
  /** `EventId`, only in version 20.0, required, at most 50 characters. */
  EventId: string | null;
  /** `EventSourceId`, only in version 20.0, set by the service. */
  EventSourceId?: Int64 | null;
  /** `EventTime`, only in version 20.0. */
  EventTime?: DateTimeText | null;
  /** `OrganizationUnitId`, only in version 20.0. */
  OrganizationUnitId?: Int64 | null;
  /** `OrganizationUnitKey`, only in version 20.0. */
  OrganizationUnitKey?: Guid | null;
  /** `TenantId`, only in version 20.0. */
  TenantId?: number | null;
  /** `TenantKey`, only in version 20.0. */
  TenantKey?: string | null;
  /** `Timestamp`, only in version 20.0, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, only in version 20.0, required. */
  Type: string | null;
  /** `UserId`, only in version 20.0. */
  UserId?: Int64 | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * User, group, robot or application found in a directory, with identifier, domain and source.
 *
 * Complex type `UiPath.Server.Configuration.OData.DirectoryObjectDto`.
 */
export interface DirectoryObject {
  displayName?: string | null;
  domain?: string | null;
  identifier?: string | null;
  identityName?: string | null;
  source?: string | null;
  /** `type`, set by the service. */
  type?: DirectoryObjectType | null;
}

/**
 * What a user gains through one directory group: its roles and organization units.
 *
 * Complex type `UiPath.Server.Configuration.OData.DirectoryPermissionDto`.
 */
export interface DirectoryPermission {
  directoryGroup?: string | null;
  organizationUnits?: (UserOrganizationUnit | null)[] | null;
  roles?: (LightRole | null)[] | null;
}

/**
 * Directory domain users can come from, and whether it is the default.
 *
 * Complex type `UiPath.Server.Configuration.OData.DomainDto`.
 */
export interface Domain {
  isDefault?: boolean | null;
  name?: string | null;
}

/**
 * Directory account, not yet known to the tenant, that gets roles in folders.
 *
 * Complex type `UiPath.Server.Configuration.OData.DomainUserAssignmentDto`.
 */
export interface DomainUserAssignment {
  DirectoryIdentifier?: string | null;
  Domain?: string | null;
  RolesPerFolder?: (FolderRoles | null)[] | null;
  UserName?: string | null;
  UserType: UserType;
}

/**
 * Input data sets with which the entry point of a test case is run repeatedly.
 *
 * Entity type `UiPath.Server.Configuration.OData.EntryPointDataVariationDto`.
 */
export interface EntryPointDataVariation {
  Content?: string | null;
  ContentType: DataVariationContentType;
  Id: Int64;
}
/** Properties of `EntryPointDataVariation`, for queries. */
export declare const EntryPointDataVariation: {
  readonly content: Property<EntryPointDataVariation, "Content", string>;
  readonly contentType: Property<EntryPointDataVariation, "ContentType", DataVariationContentTypeMember>;
  readonly id: Property<EntryPointDataVariation, "Id", Int64 | number | bigint>;
};

/**
 * Workflow in a package where execution can start, with its arguments described as text.
 *
 * Entity type `UiPath.Server.Configuration.OData.EntryPointDto`.
 */
export interface EntryPoint {
  Id: Int64;
  InputArguments?: string | null;
  OutputArguments?: string | null;
  Path?: string | null;
  UniqueId: Guid;
  DataVariation?: EntryPointDataVariation;
}
/** Properties of `EntryPoint`, for queries. */
export declare const EntryPoint: {
  readonly id: Property<EntryPoint, "Id", Int64 | number | bigint>;
  readonly inputArguments: Property<EntryPoint, "InputArguments", string>;
  readonly outputArguments: Property<EntryPoint, "OutputArguments", string>;
  readonly path: Property<EntryPoint, "Path", string>;
  readonly uniqueId: Property<EntryPoint, "UniqueId", Guid>;
  readonly dataVariation: Record<EntryPoint, "DataVariation", typeof EntryPointDataVariation>;
};

/**
 * Entry point in its newer form, with display name, kind and target runtime besides the arguments.
 *
 * Entity type `UiPath.Server.Configuration.OData.EntryPointV2Dto`.
 *
 * Only in version 20.0.
 */
export interface EntryPointV2 {
  /** `ContentRoot`, only in version 20.0. */
  ContentRoot?: string | null;
  /** `DisplayName`, only in version 20.0. */
  DisplayName?: string | null;
  /** `Id`, only in version 20.0. */
  Id: Int64;
  /** `InputArguments`, only in version 20.0. */
  InputArguments?: string | null;
  /** `OutputArguments`, only in version 20.0. */
  OutputArguments?: string | null;
  /** `Path`, only in version 20.0. */
  Path?: string | null;
  /** `TargetRuntime`, only in version 20.0. */
  TargetRuntime?: string | null;
  /** `Type`, only in version 20.0. */
  Type?: EntryPointType | null;
  /** `UniqueId`, only in version 20.0. */
  UniqueId: Guid;
  /** `DataVariation`, only in version 20.0. */
  DataVariation?: EntryPointDataVariation;
}
/** Properties of `EntryPointV2`, for queries. */
export declare const EntryPointV2: {
  readonly contentRoot: Property<EntryPointV2, "ContentRoot", string>;
  readonly displayName: Property<EntryPointV2, "DisplayName", string>;
  readonly id: Property<EntryPointV2, "Id", Int64 | number | bigint>;
  readonly inputArguments: Property<EntryPointV2, "InputArguments", string>;
  readonly outputArguments: Property<EntryPointV2, "OutputArguments", string>;
  readonly path: Property<EntryPointV2, "Path", string>;
  readonly targetRuntime: Property<EntryPointV2, "TargetRuntime", string>;
  readonly type: Property<EntryPointV2, "Type", EntryPointTypeMember>;
  readonly uniqueId: Property<EntryPointV2, "UniqueId", Guid>;
  readonly dataVariation: Record<EntryPointV2, "DataVariation", typeof EntryPointDataVariation>;
};

/**
 * Named group of robots in a classic folder, of kind development, test or production.
 *
 * Entity type `UiPath.Server.Configuration.OData.EnvironmentDto`.
 */
export interface Environment {
  /** `Description`, at most 500 characters. */
  Description?: string | null;
  Id: Int64;
  /** `Name`, required, at most 100 characters. */
  Name: string;
  /** `Type`, deprecated. */
  Type: EnvironmentType;
  Robots?: SimpleRobot[] | null;
}
/** Properties of `Environment`, for queries. */
export declare const Environment: {
  readonly description: Property<Environment, "Description", string>;
  readonly id: Property<Environment, "Id", Int64 | number | bigint>;
  readonly name: Property<Environment, "Name", string>;
  readonly type: Property<Environment, "Type", EnvironmentTypeMember>;
  readonly robots: Collection<Environment, "Robots", typeof SimpleRobot>;
};

/**
 * Code, message, details and validation errors of a failed sign-in.
 *
 * Complex type `UiPath.Server.Configuration.OData.ErrorInfo`.
 *
 * Only in version 17.0.
 */
export interface ErrorInfo {
  /** `code`, only in version 17.0. */
  code?: number | null;
  /** `details`, only in version 17.0. */
  details?: string | null;
  /** `message`, only in version 17.0. */
  message?: string | null;
  /** `validationErrors`, only in version 17.0. */
  validationErrors?: (ValidationErrorInfo | null)[] | null;
}

/**
 * Recording made of one job, with the process it ran and where the recording is stored.
 *
 * Entity type `UiPath.Server.Configuration.OData.ExecutionMediaDto`.
 */
export interface ExecutionMedia {
  Id: Int64;
  JobId: Int64;
  /** `Name`, at most 255 characters. */
  Name?: string | null;
  ReleaseName?: string | null;
  /** `StorageLocation`, at most 255 characters. */
  StorageLocation?: string | null;
}
/** Properties of `ExecutionMedia`, for queries. */
export declare const ExecutionMedia: {
  readonly id: Property<ExecutionMedia, "Id", Int64 | number | bigint>;
  readonly jobId: Property<ExecutionMedia, "JobId", Int64 | number | bigint>;
  readonly name: Property<ExecutionMedia, "Name", string>;
  readonly releaseName: Property<ExecutionMedia, "ReleaseName", string>;
  readonly storageLocation: Property<ExecutionMedia, "StorageLocation", string>;
};

/**
 * Describes one execution setting of robots: key, value type, default and possible values.
 *
 * Complex type `UiPath.Server.Configuration.OData.ExecutionSettingDefinition`.
 */
export interface ExecutionSettingDefinition {
  DefaultValue?: string | null;
  DisplayName?: string | null;
  Key?: string | null;
  PossibleValues?: (string | null)[] | null;
  ValueType?: string | null;
}
/** Properties of `ExecutionSettingDefinition`, for queries. */
export declare const ExecutionSettingDefinition: {
  readonly defaultValue: Property<ExecutionSettingDefinition, "DefaultValue", string>;
  readonly displayName: Property<ExecutionSettingDefinition, "DisplayName", string>;
  readonly key: Property<ExecutionSettingDefinition, "Key", string>;
  readonly possibleValues: Values<ExecutionSettingDefinition, "PossibleValues", string>;
  readonly valueType: Property<ExecutionSettingDefinition, "ValueType", string>;
};

/**
 * Execution settings that exist in one scope, each with its description.
 *
 * Complex type `UiPath.Server.Configuration.OData.ExecutionSettingsConfiguration`.
 */
export interface ExecutionSettingsConfiguration {
  Configuration?: (ExecutionSettingDefinition | null)[] | null;
  Scope: ExecutionSettingsConfigScope;
}
/** Properties of `ExecutionSettingsConfiguration`, for queries. */
export declare const ExecutionSettingsConfiguration: {
  readonly configuration: Collection<ExecutionSettingsConfiguration, "Configuration", typeof ExecutionSettingDefinition>;
  readonly scope: Property<ExecutionSettingsConfiguration, "Scope", ExecutionSettingsConfigScopeMember>;
};

/**
 * Background export of a list to a file, with kind, status, size and times.
 *
 * Entity type `UiPath.Server.Configuration.OData.ExportModel`.
 */
export interface ExportModel {
  ExecutedAt?: DateTimeText | null;
  Id: Int64;
  Name?: string | null;
  RequestedAt: DateTimeText;
  Size?: Int64 | null;
  Status: ExportStatus;
  Type: ExportType;
}
/** Properties of `ExportModel`, for queries. */
export declare const ExportModel: {
  readonly executedAt: Property<ExportModel, "ExecutedAt", DateTimeText | Date>;
  readonly id: Property<ExportModel, "Id", Int64 | number | bigint>;
  readonly name: Property<ExportModel, "Name", string>;
  readonly requestedAt: Property<ExportModel, "RequestedAt", DateTimeText | Date>;
  readonly size: Property<ExportModel, "Size", Int64 | number | bigint>;
  readonly status: Property<ExportModel, "Status", ExportStatusMember>;
  readonly type: Property<ExportModel, "Type", ExportTypeMember>;
};

/**
 * Named calendar with the dates on which triggers using it do not fire.
 *
 * Entity type `UiPath.Server.Configuration.OData.ExtendedCalendarDto`.
 */
export interface ExtendedCalendar {
  ExcludedDates?: DateTimeText[] | null;
  Id: Int64;
  Key: Guid;
  /** `Name`, at most 150 characters. */
  Name?: string | null;
  /** `TimeZoneId`, at most 80 characters. */
  TimeZoneId?: string | null;
}
/** Properties of `ExtendedCalendar`, for queries. */
export declare const ExtendedCalendar: {
  readonly excludedDates: Values<ExtendedCalendar, "ExcludedDates", DateTimeText | Date>;
  readonly id: Property<ExtendedCalendar, "Id", Int64 | number | bigint>;
  readonly key: Property<ExtendedCalendar, "Key", Guid>;
  readonly name: Property<ExtendedCalendar, "Name", string>;
  readonly timeZoneId: Property<ExtendedCalendar, "TimeZoneId", string>;
};

/**
 * Folder with its depth in the tree and whether it has children and can be selected.
 *
 * Entity type `UiPath.Server.Configuration.OData.ExtendedFolderDto`.
 */
export interface ExtendedFolder {
  /** `Description`, at most 500 characters. */
  Description?: string | null;
  /** `DisplayName`, required, at most 115 characters. */
  DisplayName: string;
  FeedType: FeedType;
  FolderType: FolderType;
  FullyQualifiedName?: string | null;
  Id: Int64;
  /** `IsPersonal`, only in version 17.0, set by the service. */
  IsPersonal?: boolean | null;
  Key: Guid;
  ParentId?: Int64 | null;
  ParentKey?: Guid | null;
  PermissionModel?: FolderPermissionModel | null;
  ProvisionType?: RobotProvisionType | null;
  /** `FullyQualifiedNameOrderable`, only in version 20.0. */
  FullyQualifiedNameOrderable?: string | null;
  /** `IsActive`, only in version 20.0. */
  IsActive: boolean;
  /** `ReservedOptions`, only in version 20.0. */
  ReservedOptions?: string | null;
  HasChildren: boolean;
  IsSelectable: boolean;
  Level: number;
}
/** Properties of `ExtendedFolder`, for queries. */
export declare const ExtendedFolder: {
  readonly description: Property<ExtendedFolder, "Description", string>;
  readonly displayName: Property<ExtendedFolder, "DisplayName", string>;
  readonly feedType: Property<ExtendedFolder, "FeedType", FeedTypeMember>;
  readonly folderType: Property<ExtendedFolder, "FolderType", FolderTypeMember>;
  readonly fullyQualifiedName: Property<ExtendedFolder, "FullyQualifiedName", string>;
  readonly id: Property<ExtendedFolder, "Id", Int64 | number | bigint>;
  readonly isPersonal: Property<ExtendedFolder, "IsPersonal", boolean>;
  readonly key: Property<ExtendedFolder, "Key", Guid>;
  readonly parentId: Property<ExtendedFolder, "ParentId", Int64 | number | bigint>;
  readonly parentKey: Property<ExtendedFolder, "ParentKey", Guid>;
  readonly permissionModel: Property<ExtendedFolder, "PermissionModel", FolderPermissionModelMember>;
  readonly provisionType: Property<ExtendedFolder, "ProvisionType", RobotProvisionTypeMember>;
  readonly fullyQualifiedNameOrderable: Property<ExtendedFolder, "FullyQualifiedNameOrderable", string>;
  readonly isActive: Property<ExtendedFolder, "IsActive", boolean>;
  readonly reservedOptions: Property<ExtendedFolder, "ReservedOptions", string>;
  readonly hasChildren: Property<ExtendedFolder, "HasChildren", boolean>;
  readonly isSelectable: Property<ExtendedFolder, "IsSelectable", boolean>;
  readonly level: Property<ExtendedFolder, "Level", number>;
};

/**
 * Machine together with how its robot software stands against its update policy.
 *
 * Entity type `UiPath.Server.Configuration.OData.ExtendedMachineDto`.
 */
export interface ExtendedMachine {
  AutomationCloudSlots: number;
  AutomationCloudTestAutomationSlots: number;
  AutomationType: AutomationType;
  /** `ClientSecret`, a secret. */
  ClientSecret?: string | null;
  /** `Description`, at most 500 characters. */
  Description?: string | null;
  EndpointDetectionStatus: EndpointDetectionStatus;
  HeadlessSlots: number;
  Id: Int64;
  Key: Guid;
  /** `LicenseKey`, a secret, at most 255 characters. */
  LicenseKey?: string | null;
  MaintenanceWindow?: MaintenanceWindow | null;
  /** `Name`, required, at most 450 characters. */
  Name: string;
  NonProductionSlots: number;
  RobotUsers?: (RobotUser | null)[] | null;
  RobotVersions?: (MachinesRobotVersion | null)[] | null;
  Scope: MachineScope;
  Tags?: (Tag | null)[] | null;
  TargetFramework: MachineTargetFramework;
  TestAutomationSlots: number;
  Type: MachineType;
  UnattendedSlots: number;
  UpdatePolicy?: UpdatePolicy | null;
  VpnSettings?: MachineVpnSettings | null;
  /** `AgentSlots`, only in version 20.0. */
  AgentSlots: number;
  /** `AppTestSlots`, only in version 20.0. */
  AppTestSlots: number;
  /** `FunctionSlots`, only in version 20.0. */
  FunctionSlots: number;
  /** `HostingSlots`, only in version 20.0. */
  HostingSlots: number;
  /** `MachineSettings`, only in version 20.0. */
  MachineSettings?: string | null;
  /** `PerformanceTestSlots`, only in version 20.0. */
  PerformanceTestSlots: number;
  /** `ServerlessLicensingModel`, only in version 20.0, set by the service. */
  ServerlessLicensingModel?: MachineServerlessLicensingModel | null;
  UpdateInfo?: UpdateInfo;
}
/** Properties of `ExtendedMachine`, for queries. */
export declare const ExtendedMachine: {
  readonly automationCloudSlots: Property<ExtendedMachine, "AutomationCloudSlots", number>;
  readonly automationCloudTestAutomationSlots: Property<ExtendedMachine, "AutomationCloudTestAutomationSlots", number>;
  readonly automationType: Property<ExtendedMachine, "AutomationType", AutomationTypeMember>;
  readonly clientSecret: Property<ExtendedMachine, "ClientSecret", string>;
  readonly description: Property<ExtendedMachine, "Description", string>;
  readonly endpointDetectionStatus: Property<ExtendedMachine, "EndpointDetectionStatus", EndpointDetectionStatusMember>;
  readonly headlessSlots: Property<ExtendedMachine, "HeadlessSlots", number>;
  readonly id: Property<ExtendedMachine, "Id", Int64 | number | bigint>;
  readonly key: Property<ExtendedMachine, "Key", Guid>;
  readonly licenseKey: Property<ExtendedMachine, "LicenseKey", string>;
  readonly maintenanceWindow: Record<ExtendedMachine, "MaintenanceWindow", typeof MaintenanceWindow>;
  readonly name: Property<ExtendedMachine, "Name", string>;
  readonly nonProductionSlots: Property<ExtendedMachine, "NonProductionSlots", number>;
  readonly robotUsers: Collection<ExtendedMachine, "RobotUsers", typeof RobotUser>;
  readonly robotVersions: Collection<ExtendedMachine, "RobotVersions", typeof MachinesRobotVersion>;
  readonly scope: Property<ExtendedMachine, "Scope", MachineScopeMember>;
  readonly tags: Collection<ExtendedMachine, "Tags", typeof Tag>;
  readonly targetFramework: Property<ExtendedMachine, "TargetFramework", MachineTargetFrameworkMember>;
  readonly testAutomationSlots: Property<ExtendedMachine, "TestAutomationSlots", number>;
  readonly type: Property<ExtendedMachine, "Type", MachineTypeMember>;
  readonly unattendedSlots: Property<ExtendedMachine, "UnattendedSlots", number>;
  readonly updatePolicy: Record<ExtendedMachine, "UpdatePolicy", typeof UpdatePolicy>;
  readonly vpnSettings: Record<ExtendedMachine, "VpnSettings", typeof MachineVpnSettings>;
  readonly agentSlots: Property<ExtendedMachine, "AgentSlots", number>;
  readonly appTestSlots: Property<ExtendedMachine, "AppTestSlots", number>;
  readonly functionSlots: Property<ExtendedMachine, "FunctionSlots", number>;
  readonly hostingSlots: Property<ExtendedMachine, "HostingSlots", number>;
  readonly machineSettings: Property<ExtendedMachine, "MachineSettings", string>;
  readonly performanceTestSlots: Property<ExtendedMachine, "PerformanceTestSlots", number>;
  readonly serverlessLicensingModel: Property<ExtendedMachine, "ServerlessLicensingModel", MachineServerlessLicensingModelMember>;
  readonly updateInfo: Record<ExtendedMachine, "UpdateInfo", typeof UpdateInfo>;
};

/**
 * Personal workspace together with the type of the folder behind it.
 *
 * Entity type `UiPath.Server.Configuration.OData.ExtendedPersonalWorkspaceDto`.
 *
 * Only in version 20.0.
 */
export interface ExtendedPersonalWorkspace {
  /** `ExploringUserIds`, only in version 20.0. */
  ExploringUserIds?: Int64[] | null;
  /** `Id`, only in version 20.0. */
  Id: Int64;
  /** `IsActive`, only in version 20.0, deprecated. */
  IsActive: boolean;
  /** `Key`, only in version 20.0. */
  Key: Guid;
  /** `LastLogin`, only in version 20.0. */
  LastLogin?: DateTimeText | null;
  /** `Name`, only in version 20.0. */
  Name?: string | null;
  /** `OwnerId`, only in version 20.0. */
  OwnerId?: Int64 | null;
  /** `OwnerName`, only in version 20.0. */
  OwnerName?: string | null;
  /** `OwnerKey`, only in version 20.0. */
  OwnerKey?: Guid | null;
  /** `FolderType`, only in version 20.0. */
  FolderType: FolderType;
}
/** Properties of `ExtendedPersonalWorkspace`, for queries. */
export declare const ExtendedPersonalWorkspace: {
  readonly exploringUserIds: Values<ExtendedPersonalWorkspace, "ExploringUserIds", Int64 | number | bigint>;
  readonly id: Property<ExtendedPersonalWorkspace, "Id", Int64 | number | bigint>;
  readonly isActive: Property<ExtendedPersonalWorkspace, "IsActive", boolean>;
  readonly key: Property<ExtendedPersonalWorkspace, "Key", Guid>;
  readonly lastLogin: Property<ExtendedPersonalWorkspace, "LastLogin", DateTimeText | Date>;
  readonly name: Property<ExtendedPersonalWorkspace, "Name", string>;
  readonly ownerId: Property<ExtendedPersonalWorkspace, "OwnerId", Int64 | number | bigint>;
  readonly ownerName: Property<ExtendedPersonalWorkspace, "OwnerName", string>;
  readonly ownerKey: Property<ExtendedPersonalWorkspace, "OwnerKey", Guid>;
  readonly folderType: Property<ExtendedPersonalWorkspace, "FolderType", FolderTypeMember>;
};

/**
 * Resource overwrite that also carries the name of the resource.
 *
 * Complex type `UiPath.Server.Configuration.OData.ExtendedResourceOverwriteDto`.
 *
 * Only in version 20.0.
 */
export interface ExtendedResourceOverwrite {
  /** `EntityDisplayName`, only in version 20.0. */
  EntityDisplayName?: string | null;
  /** `EntityFolderId`, only in version 20.0. */
  EntityFolderId?: Int64 | null;
  /** `EntityId`, only in version 20.0, at most 50 characters. */
  EntityId?: string | null;
  /** `Properties`, only in version 20.0. */
  Properties?: { [name: string]: (unknown | null) } | null;
  /** `Properties2`, only in version 20.0. */
  Properties2?: (NameValue | null)[] | null;
  /** `ResourceKey`, only in version 20.0, required. */
  ResourceKey: string;
  /** `ResourceType`, only in version 20.0, required. */
  ResourceType: PackageResourceType;
  /** `EntityKey`, only in version 20.0, at most 50 characters. */
  EntityKey?: string | null;
  /** `Source`, only in version 20.0. */
  Source: Source;
  /** `ResourceName`, only in version 20.0. */
  ResourceName?: string | null;
}
/** Properties of `ExtendedResourceOverwrite`, for queries. */
export declare const ExtendedResourceOverwrite: {
  readonly entityDisplayName: Property<ExtendedResourceOverwrite, "EntityDisplayName", string>;
  readonly entityFolderId: Property<ExtendedResourceOverwrite, "EntityFolderId", Int64 | number | bigint>;
  readonly entityId: Property<ExtendedResourceOverwrite, "EntityId", string>;
  readonly properties: Property<ExtendedResourceOverwrite, "Properties", unknown>;
  readonly properties2: Collection<ExtendedResourceOverwrite, "Properties2", typeof NameValue>;
  readonly resourceKey: Property<ExtendedResourceOverwrite, "ResourceKey", string>;
  readonly resourceType: Property<ExtendedResourceOverwrite, "ResourceType", PackageResourceTypeMember>;
  readonly entityKey: Property<ExtendedResourceOverwrite, "EntityKey", string>;
  readonly source: Property<ExtendedResourceOverwrite, "Source", SourceMember>;
  readonly resourceName: Property<ExtendedResourceOverwrite, "ResourceName", string>;
};

/**
 * Robot together with the user account it belongs to.
 *
 * Entity type `UiPath.Server.Configuration.OData.ExtendedRobotDto`.
 */
export interface ExtendedRobot {
  CreationTime: DateTimeText;
  CreatorUserId?: Int64 | null;
  CredentialStoreId?: Int64 | null;
  CredentialType?: CredentialType | null;
  /** `Description`, at most 500 characters. */
  Description?: string | null;
  Enabled: boolean;
  ExecutionSettings?: { [name: string]: (unknown | null) } | null;
  /** `ExternalName`, at most 450 characters. */
  ExternalName?: string | null;
  /** `HostingType`, required. */
  HostingType: RobotHostingType;
  Id: Int64;
  IsExternalLicensed: boolean;
  LastModificationTime?: DateTimeText | null;
  LastModifierUserId?: Int64 | null;
  /** `LicenseKey`, a secret, at most 255 characters. */
  LicenseKey?: string | null;
  LimitConcurrentExecution: boolean;
  MachineId?: Int64 | null;
  /** `MachineName`, at most 450 characters. */
  MachineName?: string | null;
  /** `Name`, required, at most 19 characters. */
  Name: string;
  /** `Password`, a secret, at most 100 characters. */
  Password?: string | null;
  ProvisionType: RobotProvisionType;
  RobotEnvironments?: string | null;
  /** `Type`, required. */
  Type: RobotType;
  UserId?: Int64 | null;
  /** `Username`, at most 100 characters. */
  Username?: string | null;
  Environments?: Environment[] | null;
  User?: User;
}
/** Properties of `ExtendedRobot`, for queries. */
export declare const ExtendedRobot: {
  readonly creationTime: Property<ExtendedRobot, "CreationTime", DateTimeText | Date>;
  readonly creatorUserId: Property<ExtendedRobot, "CreatorUserId", Int64 | number | bigint>;
  readonly credentialStoreId: Property<ExtendedRobot, "CredentialStoreId", Int64 | number | bigint>;
  readonly credentialType: Property<ExtendedRobot, "CredentialType", CredentialTypeMember>;
  readonly description: Property<ExtendedRobot, "Description", string>;
  readonly enabled: Property<ExtendedRobot, "Enabled", boolean>;
  readonly executionSettings: Property<ExtendedRobot, "ExecutionSettings", unknown>;
  readonly externalName: Property<ExtendedRobot, "ExternalName", string>;
  readonly hostingType: Property<ExtendedRobot, "HostingType", RobotHostingTypeMember>;
  readonly id: Property<ExtendedRobot, "Id", Int64 | number | bigint>;
  readonly isExternalLicensed: Property<ExtendedRobot, "IsExternalLicensed", boolean>;
  readonly lastModificationTime: Property<ExtendedRobot, "LastModificationTime", DateTimeText | Date>;
  readonly lastModifierUserId: Property<ExtendedRobot, "LastModifierUserId", Int64 | number | bigint>;
  readonly licenseKey: Property<ExtendedRobot, "LicenseKey", string>;
  readonly limitConcurrentExecution: Property<ExtendedRobot, "LimitConcurrentExecution", boolean>;
  readonly machineId: Property<ExtendedRobot, "MachineId", Int64 | number | bigint>;
  readonly machineName: Property<ExtendedRobot, "MachineName", string>;
  readonly name: Property<ExtendedRobot, "Name", string>;
  readonly password: Property<ExtendedRobot, "Password", string>;
  readonly provisionType: Property<ExtendedRobot, "ProvisionType", RobotProvisionTypeMember>;
  readonly robotEnvironments: Property<ExtendedRobot, "RobotEnvironments", string>;
  readonly type: Property<ExtendedRobot, "Type", RobotTypeMember>;
  readonly userId: Property<ExtendedRobot, "UserId", Int64 | number | bigint>;
  readonly username: Property<ExtendedRobot, "Username", string>;
  readonly environments: Collection<ExtendedRobot, "Environments", typeof Environment>;
  readonly user: Record<ExtendedRobot, "User", typeof User>;
};

/**
 * User together with preferences, personal workspace and the feed of that workspace.
 *
 * Entity type `UiPath.Server.Configuration.OData.ExtendedUserDto`.
 *
 * Only in version 20.0.
 */
export interface ExtendedUser {
  /** `AccountId`, only in version 20.0. */
  AccountId?: string | null;
  /** `AuthenticationSource`, only in version 20.0. */
  AuthenticationSource?: string | null;
  /** `BypassBasicAuthRestriction`, only in version 17.0, deprecated. */
  BypassBasicAuthRestriction?: boolean | null;
  /** `CreationTime`, only in version 20.0. */
  CreationTime: DateTimeText;
  /** `CreatorUserId`, only in version 20.0. */
  CreatorUserId?: Int64 | null;
  /** `DirectoryIdentifier`, only in version 20.0. */
  DirectoryIdentifier?: string | null;
  /** `Domain`, only in version 20.0. */
  Domain?: string | null;
  /** `EmailAddress`, only in version 20.0, at most 256 characters. */
  EmailAddress?: string | null;
  /** `FullName`, only in version 20.0. */
  FullName?: string | null;
  /** `Id`, only in version 20.0. */
  Id: Int64;
  /** `IsActive`, only in version 20.0, deprecated. */
  IsActive: boolean;
  /** `IsEmailConfirmed`, only in version 17.0. */
  IsEmailConfirmed?: boolean | null;
  /** `IsExternalLicensed`, only in version 20.0. */
  IsExternalLicensed: boolean;
  /** `Key`, only in version 20.0. */
  Key: Guid;
  /** `LastLoginTime`, only in version 20.0. */
  LastLoginTime?: DateTimeText | null;
  /** `LastModificationTime`, only in version 20.0. */
  LastModificationTime?: DateTimeText | null;
  /** `LastModifierUserId`, only in version 20.0. */
  LastModifierUserId?: Int64 | null;
  /** `LicenseType`, only in version 20.0. */
  LicenseType?: RobotType | null;
  /** `LoginProviders`, only in version 20.0. */
  LoginProviders?: (string | null)[] | null;
  /** `MayHavePersonalWorkspace`, only in version 20.0. */
  MayHavePersonalWorkspace: boolean;
  /** `MayHaveRobotSession`, only in version 20.0. */
  MayHaveRobotSession: boolean;
  /** `MayHaveUnattendedSession`, only in version 20.0. */
  MayHaveUnattendedSession: boolean;
  /** `MayHaveUserSession`, only in version 20.0. */
  MayHaveUserSession: boolean;
  /** `Name`, only in version 20.0, at most 1024 characters. */
  Name?: string | null;
  /** `NotificationSubscription`, only in version 20.0. */
  NotificationSubscription?: UserNotificationSubscription | null;
  /** `Password`, only in version 20.0, a secret, deprecated. */
  Password?: string | null;
  /** `ProvisionType`, only in version 20.0. */
  ProvisionType: UserProvisionType;
  /** `RobotProvision`, only in version 20.0. */
  RobotProvision?: AttendedRobot | null;
  /** `RolesList`, only in version 20.0. */
  RolesList?: (string | null)[] | null;
  /** `Surname`, only in version 20.0, at most 1024 characters. */
  Surname?: string | null;
  /** `TenancyName`, only in version 20.0. */
  TenancyName?: string | null;
  /** `TenantDisplayName`, only in version 20.0. */
  TenantDisplayName?: string | null;
  /** `TenantId`, only in version 20.0. */
  TenantId?: number | null;
  /** `TenantKey`, only in version 20.0. */
  TenantKey?: string | null;
  /** `Type`, only in version 20.0. */
  Type: UserType;
  /** `UnattendedRobot`, only in version 20.0. */
  UnattendedRobot?: UnattendedRobot | null;
  /** `UpdatePolicy`, only in version 20.0. */
  UpdatePolicy?: UpdatePolicy | null;
  /** `UserName`, only in version 20.0. */
  UserName?: string | null;
  /** `OrganizationUnits`, only in version 20.0, deprecated. */
  OrganizationUnits?: OrganizationUnit[] | null;
  /** `UserRoles`, only in version 20.0. */
  UserRoles?: UserRole[] | null;
  /** `ExplicitMayHavePersonalWorkspace`, only in version 20.0. */
  ExplicitMayHavePersonalWorkspace: boolean;
  /** `ExplicitMayHaveRobotSession`, only in version 20.0. */
  ExplicitMayHaveRobotSession: boolean;
  /** `ExplicitMayHaveUserSession`, only in version 20.0. */
  ExplicitMayHaveUserSession: boolean;
  /** `ExplicitRestrictToPersonalWorkspace`, only in version 20.0. */
  ExplicitRestrictToPersonalWorkspace: boolean;
  /** `ExternalRoles`, only in version 20.0. */
  ExternalRoles?: (string | null)[] | null;
  /** `HasOnlyInheritedPrivileges`, only in version 20.0. */
  HasOnlyInheritedPrivileges: boolean;
  /** `RestrictToPersonalWorkspace`, only in version 20.0. */
  RestrictToPersonalWorkspace: boolean;
  /** `PersonalWorskpaceFeedId`, only in version 20.0. */
  PersonalWorskpaceFeedId?: Guid | null;
  /** `Preferences`, only in version 20.0. */
  Preferences?: UserPreferences | null;
  /** `VirtualFolderId`, only in version 20.0. */
  VirtualFolderId: Int64;
  /** `VirtualFolderPath`, only in version 20.0. */
  VirtualFolderPath?: string | null;
  /** `PersonalWorkspace`, only in version 20.0. */
  PersonalWorkspace?: Folder;
}
/** Properties of `ExtendedUser`, for queries. */
export declare const ExtendedUser: {
  readonly accountId: Property<ExtendedUser, "AccountId", string>;
  readonly authenticationSource: Property<ExtendedUser, "AuthenticationSource", string>;
  readonly bypassBasicAuthRestriction: Property<ExtendedUser, "BypassBasicAuthRestriction", boolean>;
  readonly creationTime: Property<ExtendedUser, "CreationTime", DateTimeText | Date>;
  readonly creatorUserId: Property<ExtendedUser, "CreatorUserId", Int64 | number | bigint>;
  readonly directoryIdentifier: Property<ExtendedUser, "DirectoryIdentifier", string>;
  readonly domain: Property<ExtendedUser, "Domain", string>;
  readonly emailAddress: Property<ExtendedUser, "EmailAddress", string>;
  readonly fullName: Property<ExtendedUser, "FullName", string>;
  readonly id: Property<ExtendedUser, "Id", Int64 | number | bigint>;
  readonly isActive: Property<ExtendedUser, "IsActive", boolean>;
  readonly isEmailConfirmed: Property<ExtendedUser, "IsEmailConfirmed", boolean>;
  readonly isExternalLicensed: Property<ExtendedUser, "IsExternalLicensed", boolean>;
  readonly key: Property<ExtendedUser, "Key", Guid>;
  readonly lastLoginTime: Property<ExtendedUser, "LastLoginTime", DateTimeText | Date>;
  readonly lastModificationTime: Property<ExtendedUser, "LastModificationTime", DateTimeText | Date>;
  readonly lastModifierUserId: Property<ExtendedUser, "LastModifierUserId", Int64 | number | bigint>;
  readonly licenseType: Property<ExtendedUser, "LicenseType", RobotTypeMember>;
  readonly loginProviders: Values<ExtendedUser, "LoginProviders", string>;
  readonly mayHavePersonalWorkspace: Property<ExtendedUser, "MayHavePersonalWorkspace", boolean>;
  readonly mayHaveRobotSession: Property<ExtendedUser, "MayHaveRobotSession", boolean>;
  readonly mayHaveUnattendedSession: Property<ExtendedUser, "MayHaveUnattendedSession", boolean>;
  readonly mayHaveUserSession: Property<ExtendedUser, "MayHaveUserSession", boolean>;
  readonly name: Property<ExtendedUser, "Name", string>;
  readonly notificationSubscription: Record<ExtendedUser, "NotificationSubscription", typeof UserNotificationSubscription>;
  readonly password: Property<ExtendedUser, "Password", string>;
  readonly provisionType: Property<ExtendedUser, "ProvisionType", UserProvisionTypeMember>;
  readonly robotProvision: Record<ExtendedUser, "RobotProvision", typeof AttendedRobot>;
  readonly rolesList: Values<ExtendedUser, "RolesList", string>;
  readonly surname: Property<ExtendedUser, "Surname", string>;
  readonly tenancyName: Property<ExtendedUser, "TenancyName", string>;
  readonly tenantDisplayName: Property<ExtendedUser, "TenantDisplayName", string>;
  readonly tenantId: Property<ExtendedUser, "TenantId", number>;
  readonly tenantKey: Property<ExtendedUser, "TenantKey", string>;
  readonly type: Property<ExtendedUser, "Type", UserTypeMember>;
  readonly unattendedRobot: Record<ExtendedUser, "UnattendedRobot", typeof UnattendedRobot>;
  readonly updatePolicy: Record<ExtendedUser, "UpdatePolicy", typeof UpdatePolicy>;
  readonly userName: Property<ExtendedUser, "UserName", string>;
  readonly organizationUnits: Collection<ExtendedUser, "OrganizationUnits", typeof OrganizationUnit>;
  readonly userRoles: Collection<ExtendedUser, "UserRoles", typeof UserRole>;
  readonly explicitMayHavePersonalWorkspace: Property<ExtendedUser, "ExplicitMayHavePersonalWorkspace", boolean>;
  readonly explicitMayHaveRobotSession: Property<ExtendedUser, "ExplicitMayHaveRobotSession", boolean>;
  readonly explicitMayHaveUserSession: Property<ExtendedUser, "ExplicitMayHaveUserSession", boolean>;
  readonly explicitRestrictToPersonalWorkspace: Property<ExtendedUser, "ExplicitRestrictToPersonalWorkspace", boolean>;
  readonly externalRoles: Values<ExtendedUser, "ExternalRoles", string>;
  readonly hasOnlyInheritedPrivileges: Property<ExtendedUser, "HasOnlyInheritedPrivileges", boolean>;
  readonly restrictToPersonalWorkspace: Property<ExtendedUser, "RestrictToPersonalWorkspace", boolean>;
  readonly personalWorskpaceFeedId: Property<ExtendedUser, "PersonalWorskpaceFeedId", Guid>;
  readonly preferences: Record<ExtendedUser, "Preferences", typeof UserPreferences>;
  readonly virtualFolderId: Property<ExtendedUser, "VirtualFolderId", Int64 | number | bigint>;
  readonly virtualFolderPath: Property<ExtendedUser, "VirtualFolderPath", string>;
  readonly personalWorkspace: Record<ExtendedUser, "PersonalWorkspace", typeof Folder>;
};

/**
 * Queue item of a bulk upload that was refused, by its position, with code and message.
 *
 * Complex type `UiPath.Server.Configuration.OData.FailedQueueItemDto`.
 */
export interface FailedQueueItem {
  ErrorCode: ErrorCode;
  ErrorMessage?: string | null;
  Ordinal?: number | null;
  /** `ErrorDetails`, only in version 20.0. */
  ErrorDetails?: string | null;
}
/** Properties of `FailedQueueItem`, for queries. */
export declare const FailedQueueItem: {
  readonly errorCode: Property<FailedQueueItem, "ErrorCode", ErrorCodeMember>;
  readonly errorMessage: Property<FailedQueueItem, "ErrorMessage", string>;
  readonly ordinal: Property<FailedQueueItem, "Ordinal", number>;
  readonly errorDetails: Property<FailedQueueItem, "ErrorDetails", string>;
};

/**
 * One folder with the roles granted in it and the users holding each.
 *
 * Complex type `UiPath.Server.Configuration.OData.FolderAssignmentsDto`.
 */
export interface FolderAssignments {
  Folder?: SimpleFolder | null;
  Roles?: (RoleUsers | null)[] | null;
}
/** Properties of `FolderAssignments`, for queries. */
export declare const FolderAssignments: {
  readonly folder: Record<FolderAssignments, "Folder", typeof SimpleFolder>;
  readonly roles: Collection<FolderAssignments, "Roles", typeof RoleUsers>;
};

/**
 * Folder with path, parent, type, package feed and the model of its permissions and robots.
 *
 * Entity type `UiPath.Server.Configuration.OData.FolderDto`.
 */
export interface Folder {
  /** `Description`, at most 500 characters. */
  Description?: string | null;
  /** `DisplayName`, required, at most 115 characters. */
  DisplayName: string;
  FeedType: FeedType;
  FolderType: FolderType;
  FullyQualifiedName?: string | null;
  Id: Int64;
  /** `IsPersonal`, only in version 17.0, set by the service. */
  IsPersonal?: boolean | null;
  Key: Guid;
  ParentId?: Int64 | null;
  ParentKey?: Guid | null;
  PermissionModel?: FolderPermissionModel | null;
  ProvisionType?: RobotProvisionType | null;
  /** `FullyQualifiedNameOrderable`, only in version 20.0. */
  FullyQualifiedNameOrderable?: string | null;
  /** `IsActive`, only in version 20.0. */
  IsActive: boolean;
  /** `ReservedOptions`, only in version 20.0. */
  ReservedOptions?: string | null;
}
/** Properties of `Folder`, for queries. */
export declare const Folder: {
  readonly description: Property<Folder, "Description", string>;
  readonly displayName: Property<Folder, "DisplayName", string>;
  readonly feedType: Property<Folder, "FeedType", FeedTypeMember>;
  readonly folderType: Property<Folder, "FolderType", FolderTypeMember>;
  readonly fullyQualifiedName: Property<Folder, "FullyQualifiedName", string>;
  readonly id: Property<Folder, "Id", Int64 | number | bigint>;
  readonly isPersonal: Property<Folder, "IsPersonal", boolean>;
  readonly key: Property<Folder, "Key", Guid>;
  readonly parentId: Property<Folder, "ParentId", Int64 | number | bigint>;
  readonly parentKey: Property<Folder, "ParentKey", Guid>;
  readonly permissionModel: Property<Folder, "PermissionModel", FolderPermissionModelMember>;
  readonly provisionType: Property<Folder, "ProvisionType", RobotProvisionTypeMember>;
  readonly fullyQualifiedNameOrderable: Property<Folder, "FullyQualifiedNameOrderable", string>;
  readonly isActive: Property<Folder, "IsActive", boolean>;
  readonly reservedOptions: Property<Folder, "ReservedOptions", string>;
};

/**
 * One folder with its ancestors and a page of its children, for drawing a folder tree.
 *
 * Complex type `UiPath.Server.Configuration.OData.FolderNavigationContextDto`.
 */
export interface FolderNavigationContext {
  Ancestors?: (SimpleFolder | null)[] | null;
  ChildrenCount?: Int64 | null;
  DisplayName?: string | null;
  Id?: Int64 | null;
  IsPersonal?: boolean | null;
  IsSelectable?: boolean | null;
  ProvisionType?: RobotProvisionType | null;
  ChildrenPage?: ExtendedFolder[] | null;
}

/**
 * A folder and the ids of the roles to be held in it.
 *
 * Complex type `UiPath.Server.Configuration.OData.FolderRolesDto`.
 */
export interface FolderRoles {
  FolderId: Int64;
  RoleIds?: (number | null)[] | null;
}

/**
 * Result of trying to connect to an address, with certificate problems and the error text.
 *
 * Complex type `UiPath.Server.Configuration.OData.HostAvailabilityDto`.
 */
export interface HostAvailability {
  canConnect?: boolean | null;
  connectionError?: string | null;
  hasBadSsl?: boolean | null;
}

/**
 * License held by the host, with its limits, usage and number of tenants served.
 *
 * Entity type `UiPath.Server.Configuration.OData.HostLicenseDto`.
 *
 * Only in version 17.0.
 */
export interface HostLicense {
  /** `Allowed`, only in version 17.0. */
  Allowed?: { [name: string]: (Int64 | null) } | null;
  /** `AttendedConcurrent`, only in version 17.0. */
  AttendedConcurrent?: boolean | null;
  /** `Code`, only in version 17.0. */
  Code?: string | null;
  /** `CreationTime`, only in version 17.0. */
  CreationTime?: DateTimeText | null;
  /** `DevelopmentConcurrent`, only in version 17.0. */
  DevelopmentConcurrent?: boolean | null;
  /** `ExpireDate`, only in version 17.0. */
  ExpireDate?: Int64 | null;
  /** `GracePeriod`, only in version 17.0. */
  GracePeriod?: Int64 | null;
  /** `GracePeriodEndDate`, only in version 17.0. */
  GracePeriodEndDate?: Int64 | null;
  /** `Id`, only in version 17.0. */
  Id: Int64;
  /** `IsCommunity`, only in version 17.0. */
  IsCommunity?: boolean | null;
  /** `IsExpired`, only in version 17.0. */
  IsExpired?: boolean | null;
  /** `IsProOrEnterprise`, only in version 17.0. */
  IsProOrEnterprise?: boolean | null;
  /** `IsRegistered`, only in version 17.0. */
  IsRegistered?: boolean | null;
  /** `LicensedFeatures`, only in version 17.0. */
  LicensedFeatures?: (string | null)[] | null;
  /** `StudioProConcurrent`, only in version 17.0. */
  StudioProConcurrent?: boolean | null;
  /** `StudioXConcurrent`, only in version 17.0. */
  StudioXConcurrent?: boolean | null;
  /** `SubscriptionCode`, only in version 17.0. */
  SubscriptionCode?: string | null;
  /** `SubscriptionPlan`, only in version 17.0. */
  SubscriptionPlan?: string | null;
  /** `TenantsCount`, only in version 17.0. */
  TenantsCount?: number | null;
  /** `Used`, only in version 17.0. */
  Used?: { [name: string]: (Int64 | null) } | null;
  /** `UserLicensingEnabled`, only in version 17.0. */
  UserLicensingEnabled?: boolean | null;
  /** `VersionControl`, only in version 17.0. */
  VersionControl?: string | null;
}
/** Properties of `HostLicense`, for queries. */
export declare const HostLicense: {
  readonly allowed: Property<HostLicense, "Allowed", unknown>;
  readonly attendedConcurrent: Property<HostLicense, "AttendedConcurrent", boolean>;
  readonly code: Property<HostLicense, "Code", string>;
  readonly creationTime: Property<HostLicense, "CreationTime", DateTimeText | Date>;
  readonly developmentConcurrent: Property<HostLicense, "DevelopmentConcurrent", boolean>;
  readonly expireDate: Property<HostLicense, "ExpireDate", Int64 | number | bigint>;
  readonly gracePeriod: Property<HostLicense, "GracePeriod", Int64 | number | bigint>;
  readonly gracePeriodEndDate: Property<HostLicense, "GracePeriodEndDate", Int64 | number | bigint>;
  readonly id: Property<HostLicense, "Id", Int64 | number | bigint>;
  readonly isCommunity: Property<HostLicense, "IsCommunity", boolean>;
  readonly isExpired: Property<HostLicense, "IsExpired", boolean>;
  readonly isProOrEnterprise: Property<HostLicense, "IsProOrEnterprise", boolean>;
  readonly isRegistered: Property<HostLicense, "IsRegistered", boolean>;
  readonly licensedFeatures: Values<HostLicense, "LicensedFeatures", string>;
  readonly studioProConcurrent: Property<HostLicense, "StudioProConcurrent", boolean>;
  readonly studioXConcurrent: Property<HostLicense, "StudioXConcurrent", boolean>;
  readonly subscriptionCode: Property<HostLicense, "SubscriptionCode", string>;
  readonly subscriptionPlan: Property<HostLicense, "SubscriptionPlan", string>;
  readonly tenantsCount: Property<HostLicense, "TenantsCount", number>;
  readonly used: Property<HostLicense, "Used", unknown>;
  readonly userLicensingEnabled: Property<HostLicense, "UserLicensingEnabled", boolean>;
  readonly versionControl: Property<HostLicense, "VersionControl", string>;
};

/**
 * Share of a host license given to one tenant, with the allowed numbers as further members.
 *
 * Complex type `UiPath.Server.Configuration.OData.HostLicensePerTenantDto`, open: it holds properties of any name.
 *
 * Only in version 17.0.
 */
export interface HostLicensePerTenant {
  /** `HostLicenseId`, only in version 17.0. */
  HostLicenseId?: Int64 | null;
  /** `TenantId`, only in version 17.0. */
  TenantId?: number | null;
  /** Whatever else it holds. */
  [name: string]: unknown;
}

/**
 * JSON array, as the .NET library behind the service models it.
 *
 * Complex type `UiPath.Server.Configuration.OData.JArray`.
 *
 * Only in version 20.0.
 */
export interface JArray {
  /** `First`, only in version 20.0. */
  First?: JToken | null;
  /** `Last`, only in version 20.0. */
  Last?: JToken | null;
  /** `Next`, only in version 20.0. */
  Next?: JToken | null;
  /** `Parent`, only in version 20.0. */
  Parent?: JContainer | null;
  /** `Previous`, only in version 20.0. */
  Previous?: JToken | null;
  /** `Root`, only in version 20.0. */
  Root: JToken;
}

/**
 * JSON constructor call, a rarity the .NET library behind the service can model.
 *
 * Complex type `UiPath.Server.Configuration.OData.JConstructor`.
 *
 * Only in version 20.0.
 */
export interface JConstructor {
  /** `First`, only in version 20.0. */
  First?: JToken | null;
  /** `Last`, only in version 20.0. */
  Last?: JToken | null;
  /** `Next`, only in version 20.0. */
  Next?: JToken | null;
  /** `Parent`, only in version 20.0. */
  Parent?: JContainer | null;
  /** `Previous`, only in version 20.0. */
  Previous?: JToken | null;
  /** `Root`, only in version 20.0. */
  Root: JToken;
  /** `Name`, only in version 20.0. */
  Name?: string | null;
}

/**
 * Common base of the JSON values that contain others, such as arrays and objects.
 *
 * Complex type `UiPath.Server.Configuration.OData.JContainer`.
 *
 * Only in version 20.0.
 */
export interface JContainer {
  /** `First`, only in version 20.0. */
  First?: JToken | null;
  /** `Last`, only in version 20.0. */
  Last?: JToken | null;
  /** `Next`, only in version 20.0. */
  Next?: JToken | null;
  /** `Parent`, only in version 20.0. */
  Parent?: JContainer | null;
  /** `Previous`, only in version 20.0. */
  Previous?: JToken | null;
  /** `Root`, only in version 20.0. */
  Root: JToken;
}

/**
 * JSON object with arbitrary members, used to carry the data of a task.
 *
 * Complex type `UiPath.Server.Configuration.OData.JObject`.
 *
 * Only in version 20.0.
 */
export interface JObject {
  /** `First`, only in version 20.0. */
  First?: JToken | null;
  /** `Last`, only in version 20.0. */
  Last?: JToken | null;
  /** `Next`, only in version 20.0. */
  Next?: JToken | null;
  /** `Parent`, only in version 20.0. */
  Parent?: JContainer | null;
  /** `Previous`, only in version 20.0. */
  Previous?: JToken | null;
  /** `Root`, only in version 20.0. */
  Root: JToken;
}

/**
 * Named member of a JSON object together with its value.
 *
 * Complex type `UiPath.Server.Configuration.OData.JProperty`.
 *
 * Only in version 20.0.
 */
export interface JProperty {
  /** `First`, only in version 20.0. */
  First?: JToken | null;
  /** `Last`, only in version 20.0. */
  Last?: JToken | null;
  /** `Next`, only in version 20.0. */
  Next?: JToken | null;
  /** `Parent`, only in version 20.0. */
  Parent?: JContainer | null;
  /** `Previous`, only in version 20.0. */
  Previous?: JToken | null;
  /** `Root`, only in version 20.0. */
  Root: JToken;
  /** `Value`, only in version 20.0. */
  Value: JToken;
}

/**
 * Piece of JSON text passed through without being parsed.
 *
 * Complex type `UiPath.Server.Configuration.OData.JRaw`.
 *
 * Only in version 20.0.
 */
export interface JRaw {
  /** `First`, only in version 20.0. */
  First?: JToken | null;
  /** `Last`, only in version 20.0. */
  Last?: JToken | null;
  /** `Next`, only in version 20.0. */
  Next?: JToken | null;
  /** `Parent`, only in version 20.0. */
  Parent?: JContainer | null;
  /** `Previous`, only in version 20.0. */
  Previous?: JToken | null;
  /** `Root`, only in version 20.0. */
  Root: JToken;
  /** `Value`, only in version 20.0. */
  Value?: unknown | null;
}

/**
 * Common base of all JSON values in the model of the .NET library behind the service.
 *
 * Complex type `UiPath.Server.Configuration.OData.JToken`.
 *
 * Only in version 20.0.
 */
export interface JToken {
  /** `First`, only in version 20.0. */
  First?: JToken | null;
  /** `Last`, only in version 20.0. */
  Last?: JToken | null;
  /** `Next`, only in version 20.0. */
  Next?: JToken | null;
  /** `Parent`, only in version 20.0. */
  Parent?: JContainer | null;
  /** `Previous`, only in version 20.0. */
  Previous?: JToken | null;
  /** `Root`, only in version 20.0. */
  Root: JToken;
}

/**
 * Simple JSON value, such as a text, number, boolean or null.
 *
 * Complex type `UiPath.Server.Configuration.OData.JValue`.
 *
 * Only in version 20.0.
 */
export interface JValue {
  /** `First`, only in version 20.0. */
  First?: JToken | null;
  /** `Last`, only in version 20.0. */
  Last?: JToken | null;
  /** `Next`, only in version 20.0. */
  Next?: JToken | null;
  /** `Parent`, only in version 20.0. */
  Parent?: JContainer | null;
  /** `Previous`, only in version 20.0. */
  Previous?: JToken | null;
  /** `Root`, only in version 20.0. */
  Root: JToken;
  /** `Value`, only in version 20.0. */
  Value?: unknown | null;
}

/**
 * Link between a job and a file attached to it, with name and category.
 *
 * Entity type `UiPath.Server.Configuration.OData.JobAttachmentDto`.
 *
 * Only in version 20.0.
 */
export interface JobAttachment {
  /** `AttachmentId`, only in version 20.0, required. */
  AttachmentId: Guid;
  /** `AttachmentName`, only in version 20.0, at most 256 characters. */
  AttachmentName?: string | null;
  /** `Category`, only in version 20.0, at most 128 characters. */
  Category?: string | null;
  /** `CreationTime`, only in version 20.0. */
  CreationTime: DateTimeText;
  /** `CreatorUserId`, only in version 20.0. */
  CreatorUserId?: Int64 | null;
  /** `Id`, only in version 20.0. */
  Id: Guid;
  /** `JobKey`, only in version 20.0. */
  JobKey?: Guid | null;
  /** `LastModificationTime`, only in version 20.0. */
  LastModificationTime?: DateTimeText | null;
  /** `LastModifierUserId`, only in version 20.0. */
  LastModifierUserId?: Int64 | null;
}

/**
 * Payload of the webhook event job.completed, sent when a job has ended successfully.
 *
 * Complex type `UiPath.Server.Configuration.OData.JobCompletedEventDto`.
 */
export interface JobCompletedEvent {
  EntityKey?: Guid | null;
  /** `EventId`, required, at most 50 characters. */
  EventId: string | null;
  EventTime?: DateTimeText | null;
  Job?: SimpleJobEvent | null;
  OrganizationUnitId?: Int64 | null;
  OrganizationUnitKey?: Guid | null;
  TenantId?: number | null;
  /** `Timestamp`, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, required. */
  Type: string | null;
  UserId?: Int64 | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * Execution of a process with state, arguments, results, times, robot and machine.
 *
 * Entity type `UiPath.Server.Configuration.OData.JobDto`.
 */
export interface Job {
  BatchExecutionKey: Guid;
  CreationTime: DateTimeText;
  EndTime?: DateTimeText | null;
  /** `EntryPointPath`, at most 512 characters. */
  EntryPointPath?: string | null;
  /** `HasMediaRecorded`, deprecated. */
  HasMediaRecorded: boolean;
  /** `HasVideoRecorded`, deprecated. */
  HasVideoRecorded?: boolean | null;
  HostMachineName?: string | null;
  Id: Int64;
  Info?: string | null;
  InputArguments?: string | null;
  JobPriority?: JobPriority | null;
  Key: Guid;
  LastModificationTime?: DateTimeText | null;
  LocalSystemAccount?: string | null;
  MaxExpectedRunningTimeSeconds?: Int64 | null;
  OrchestratorUserIdentity?: string | null;
  OrganizationUnitFullyQualifiedName?: string | null;
  OrganizationUnitId: Int64;
  OutputArguments?: string | null;
  PersistenceId?: Guid | null;
  ProcessType: ProcessType;
  ProfilingOptions?: string | null;
  Reference?: string | null;
  ReleaseName?: string | null;
  ReleaseVersionId?: Int64 | null;
  RemoteControlAccess: RemoteControlAccess;
  RequiresUserInteraction: boolean;
  ResourceOverwrites?: string | null;
  ResumeOnSameContext: boolean;
  ResumeTime?: DateTimeText | null;
  ResumeVersion?: number | null;
  RuntimeType?: RobotType | null;
  ServerlessJobType?: ServerlessJobType | null;
  Source?: string | null;
  SourceType: JobSourceType;
  SpecificPriorityValue?: number | null;
  StartTime?: DateTimeText | null;
  StartingScheduleId?: Int64 | null;
  StartingTriggerId?: Guid | null;
  State: JobState;
  StopStrategy?: StopStrategy | null;
  Type: JobType;
  Machine?: Machine;
  Release?: SimpleRelease;
  Robot?: SimpleRobot;
  /** `AutoHealStatus`, only in version 20.0. */
  AutoHealStatus?: JobAutoHealStatus | null;
  /** `AutopilotForRobots`, only in version 20.0. */
  AutopilotForRobots?: AutopilotForRobotsSettings | null;
  /** `CreatorUserKey`, only in version 20.0. */
  CreatorUserKey?: Guid | null;
  /** `EnableAutopilotHealing`, only in version 20.0. */
  EnableAutopilotHealing: boolean;
  /** `EnvironmentVariables`, only in version 20.0. */
  EnvironmentVariables?: string | null;
  /** `ErrorCode`, only in version 20.0. */
  ErrorCode?: string | null;
  /** `FolderKey`, only in version 20.0. */
  FolderKey?: Guid | null;
  /** `FpsContext`, only in version 20.0. */
  FpsContext?: string | null;
  /** `FpsProperties`, only in version 20.0. */
  FpsProperties?: string | null;
  /** `InputFile`, only in version 20.0. */
  InputFile?: Guid | null;
  /** `JobError`, only in version 20.0. */
  JobError?: JobError | null;
  /** `OutputFile`, only in version 20.0. */
  OutputFile?: Guid | null;
  /** `ParentContext`, only in version 20.0. */
  ParentContext?: string | null;
  /** `ParentJobKey`, only in version 20.0. */
  ParentJobKey?: Guid | null;
  /** `ParentOperationId`, only in version 20.0. */
  ParentOperationId?: string | null;
  /** `ParentSpanId`, only in version 20.0. */
  ParentSpanId?: string | null;
  /** `ProjectKey`, only in version 20.0. */
  ProjectKey?: Guid | null;
  /** `RootSpanId`, only in version 20.0. */
  RootSpanId?: string | null;
  /** `SubState`, only in version 20.0. */
  SubState?: string | null;
  /** `TargetRuntime`, only in version 20.0, at most 512 characters. */
  TargetRuntime?: string | null;
  /** `TraceId`, only in version 20.0. */
  TraceId?: string | null;
  /** `CreatorUser`, only in version 20.0. */
  CreatorUser?: SimpleUser;
}
/** Properties of `Job`, for queries. */
export declare const Job: {
  readonly batchExecutionKey: Property<Job, "BatchExecutionKey", Guid>;
  readonly creationTime: Property<Job, "CreationTime", DateTimeText | Date>;
  readonly endTime: Property<Job, "EndTime", DateTimeText | Date>;
  readonly entryPointPath: Property<Job, "EntryPointPath", string>;
  readonly hasMediaRecorded: Property<Job, "HasMediaRecorded", boolean>;
  readonly hasVideoRecorded: Property<Job, "HasVideoRecorded", boolean>;
  readonly hostMachineName: Property<Job, "HostMachineName", string>;
  readonly id: Property<Job, "Id", Int64 | number | bigint>;
  readonly info: Property<Job, "Info", string>;
  readonly inputArguments: Property<Job, "InputArguments", string>;
  readonly jobPriority: Property<Job, "JobPriority", JobPriorityMember>;
  readonly key: Property<Job, "Key", Guid>;
  readonly lastModificationTime: Property<Job, "LastModificationTime", DateTimeText | Date>;
  readonly localSystemAccount: Property<Job, "LocalSystemAccount", string>;
  readonly maxExpectedRunningTimeSeconds: Property<Job, "MaxExpectedRunningTimeSeconds", Int64 | number | bigint>;
  readonly orchestratorUserIdentity: Property<Job, "OrchestratorUserIdentity", string>;
  readonly organizationUnitFullyQualifiedName: Property<Job, "OrganizationUnitFullyQualifiedName", string>;
  readonly organizationUnitId: Property<Job, "OrganizationUnitId", Int64 | number | bigint>;
  readonly outputArguments: Property<Job, "OutputArguments", string>;
  readonly persistenceId: Property<Job, "PersistenceId", Guid>;
  readonly processType: Property<Job, "ProcessType", ProcessTypeMember>;
  readonly profilingOptions: Property<Job, "ProfilingOptions", string>;
  readonly reference: Property<Job, "Reference", string>;
  readonly releaseName: Property<Job, "ReleaseName", string>;
  readonly releaseVersionId: Property<Job, "ReleaseVersionId", Int64 | number | bigint>;
  readonly remoteControlAccess: Property<Job, "RemoteControlAccess", RemoteControlAccessMember>;
  readonly requiresUserInteraction: Property<Job, "RequiresUserInteraction", boolean>;
  readonly resourceOverwrites: Property<Job, "ResourceOverwrites", string>;
  readonly resumeOnSameContext: Property<Job, "ResumeOnSameContext", boolean>;
  readonly resumeTime: Property<Job, "ResumeTime", DateTimeText | Date>;
  readonly resumeVersion: Property<Job, "ResumeVersion", number>;
  readonly runtimeType: Property<Job, "RuntimeType", RobotTypeMember>;
  readonly serverlessJobType: Property<Job, "ServerlessJobType", ServerlessJobTypeMember>;
  readonly source: Property<Job, "Source", string>;
  readonly sourceType: Property<Job, "SourceType", JobSourceTypeMember>;
  readonly specificPriorityValue: Property<Job, "SpecificPriorityValue", number>;
  readonly startTime: Property<Job, "StartTime", DateTimeText | Date>;
  readonly startingScheduleId: Property<Job, "StartingScheduleId", Int64 | number | bigint>;
  readonly startingTriggerId: Property<Job, "StartingTriggerId", Guid>;
  readonly state: Property<Job, "State", JobStateMember>;
  readonly stopStrategy: Property<Job, "StopStrategy", StopStrategyMember>;
  readonly type: Property<Job, "Type", JobTypeMember>;
  readonly machine: Record<Job, "Machine", typeof Machine>;
  readonly release: Record<Job, "Release", typeof SimpleRelease>;
  readonly robot: Record<Job, "Robot", typeof SimpleRobot>;
  readonly autoHealStatus: Property<Job, "AutoHealStatus", JobAutoHealStatusMember>;
  readonly autopilotForRobots: Record<Job, "AutopilotForRobots", typeof AutopilotForRobotsSettings>;
  readonly creatorUserKey: Property<Job, "CreatorUserKey", Guid>;
  readonly enableAutopilotHealing: Property<Job, "EnableAutopilotHealing", boolean>;
  readonly environmentVariables: Property<Job, "EnvironmentVariables", string>;
  readonly errorCode: Property<Job, "ErrorCode", string>;
  readonly folderKey: Property<Job, "FolderKey", Guid>;
  readonly fpsContext: Property<Job, "FpsContext", string>;
  readonly fpsProperties: Property<Job, "FpsProperties", string>;
  readonly inputFile: Property<Job, "InputFile", Guid>;
  readonly jobError: Record<Job, "JobError", typeof JobError>;
  readonly outputFile: Property<Job, "OutputFile", Guid>;
  readonly parentContext: Property<Job, "ParentContext", string>;
  readonly parentJobKey: Property<Job, "ParentJobKey", Guid>;
  readonly parentOperationId: Property<Job, "ParentOperationId", string>;
  readonly parentSpanId: Property<Job, "ParentSpanId", string>;
  readonly projectKey: Property<Job, "ProjectKey", Guid>;
  readonly rootSpanId: Property<Job, "RootSpanId", string>;
  readonly subState: Property<Job, "SubState", string>;
  readonly targetRuntime: Property<Job, "TargetRuntime", string>;
  readonly traceId: Property<Job, "TraceId", string>;
  readonly creatorUser: Record<Job, "CreatorUser", typeof SimpleUser>;
};

/**
 * Structured error that ended a job, with code, category, title and detail.
 *
 * Complex type `UiPath.Server.Configuration.OData.JobErrorDto`.
 *
 * Only in version 20.0.
 */
export interface JobError {
  /** `Category`, only in version 20.0. */
  Category?: string | null;
  /** `Code`, only in version 20.0. */
  Code?: string | null;
  /** `Detail`, only in version 20.0. */
  Detail?: string | null;
  /** `Status`, only in version 20.0. */
  Status?: number | null;
  /** `Timestamp`, only in version 20.0. */
  Timestamp?: DateTimeText | null;
  /** `Title`, only in version 20.0. */
  Title?: string | null;
}
/** Properties of `JobError`, for queries. */
export declare const JobError: {
  readonly category: Property<JobError, "Category", string>;
  readonly code: Property<JobError, "Code", string>;
  readonly detail: Property<JobError, "Detail", string>;
  readonly status: Property<JobError, "Status", number>;
  readonly timestamp: Property<JobError, "Timestamp", DateTimeText | Date>;
  readonly title: Property<JobError, "Title", string>;
};

/**
 * Payload of the webhook event job.faulted, sent when a job has ended with an error.
 *
 * Complex type `UiPath.Server.Configuration.OData.JobFaultedEventDto`.
 */
export interface JobFaultedEvent {
  EntityKey?: Guid | null;
  /** `EventId`, required, at most 50 characters. */
  EventId: string | null;
  EventTime?: DateTimeText | null;
  Job?: SimpleJobEvent | null;
  OrganizationUnitId?: Int64 | null;
  OrganizationUnitKey?: Guid | null;
  TenantId?: number | null;
  /** `Timestamp`, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, required. */
  Type: string | null;
  UserId?: Int64 | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * Machine template, host and service account on which a job is meant to run.
 *
 * Complex type `UiPath.Server.Configuration.OData.JobMachineInfraTargetDto`.
 *
 * Only in version 20.0.
 */
export interface JobMachineInfraTarget {
  /** `HostMachineName`, only in version 20.0. */
  HostMachineName?: string | null;
  /** `MachineTemplateName`, only in version 20.0. */
  MachineTemplateName?: string | null;
  /** `ServiceUserName`, only in version 20.0. */
  ServiceUserName?: string | null;
}

/**
 * Payload of the webhook event job.resumed, sent when a suspended job continues.
 *
 * Complex type `UiPath.Server.Configuration.OData.JobResumedEventDto`.
 */
export interface JobResumedEvent {
  EntityKey?: Guid | null;
  /** `EventId`, required, at most 50 characters. */
  EventId: string | null;
  EventTime?: DateTimeText | null;
  Job?: SimpleJobEvent | null;
  OrganizationUnitId?: Int64 | null;
  OrganizationUnitKey?: Guid | null;
  TenantId?: number | null;
  /** `Timestamp`, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, required. */
  Type: string | null;
  UserId?: Int64 | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * Payload of the webhook event job.started, sent when a robot begins to run a job.
 *
 * Complex type `UiPath.Server.Configuration.OData.JobStartedEventDto`.
 */
export interface JobStartedEvent {
  EntityKey?: Guid | null;
  /** `EventId`, required, at most 50 characters. */
  EventId: string | null;
  EventTime?: DateTimeText | null;
  Job?: SimpleJobEvent | null;
  OrganizationUnitId?: Int64 | null;
  OrganizationUnitKey?: Guid | null;
  TenantId?: number | null;
  /** `Timestamp`, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, required. */
  Type: string | null;
  UserId?: Int64 | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * Payload of the webhook event job.stopping, sent when a running job was asked to stop.
 *
 * Complex type `UiPath.Server.Configuration.OData.JobStoppingEventDto`.
 */
export interface JobStoppingEvent {
  EntityKey?: Guid | null;
  /** `EventId`, required, at most 50 characters. */
  EventId: string | null;
  EventTime?: DateTimeText | null;
  Job?: SimpleJobEvent | null;
  OrganizationUnitId?: Int64 | null;
  OrganizationUnitKey?: Guid | null;
  TenantId?: number | null;
  /** `Timestamp`, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, required. */
  Type: string | null;
  UserId?: Int64 | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * Payload of the webhook event job.suspended, sent when a job pauses to wait for something.
 *
 * Complex type `UiPath.Server.Configuration.OData.JobSuspendedEventDto`.
 */
export interface JobSuspendedEvent {
  EntityKey?: Guid | null;
  /** `EventId`, required, at most 50 characters. */
  EventId: string | null;
  EventTime?: DateTimeText | null;
  Job?: SimpleJobEvent | null;
  OrganizationUnitId?: Int64 | null;
  OrganizationUnitKey?: Guid | null;
  TenantId?: number | null;
  /** `Timestamp`, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, required. */
  Type: string | null;
  UserId?: Int64 | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * Payload of the webhook event job.terminating, sent when a running job is being killed.
 *
 * Complex type `UiPath.Server.Configuration.OData.JobTerminatingEventDto`.
 */
export interface JobTerminatingEvent {
  EntityKey?: Guid | null;
  /** `EventId`, required, at most 50 characters. */
  EventId: string | null;
  EventTime?: DateTimeText | null;
  Job?: SimpleJobEvent | null;
  OrganizationUnitId?: Int64 | null;
  OrganizationUnitKey?: Guid | null;
  TenantId?: number | null;
  /** `Timestamp`, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, required. */
  Type: string | null;
  UserId?: Int64 | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * Condition a suspended job waits for, such as a task, queue item, other job or point in time.
 *
 * Entity type `UiPath.Server.Configuration.OData.JobTriggerDto`.
 */
export interface JobTrigger {
  Id: Int64;
  /** `ItemId`, deprecated. */
  ItemId?: Int64 | null;
  JobId: Int64;
  Status: JobTriggerStatus;
  Timer?: DateTimeText | null;
  TriggerMessage?: string | null;
  TriggerType: JobTriggerType;
  /** `ItemKey`, only in version 20.0. */
  ItemKey?: Guid | null;
  /** `TriggerConfiguration`, only in version 20.0. */
  TriggerConfiguration?: string | null;
}
/** Properties of `JobTrigger`, for queries. */
export declare const JobTrigger: {
  readonly id: Property<JobTrigger, "Id", Int64 | number | bigint>;
  readonly itemId: Property<JobTrigger, "ItemId", Int64 | number | bigint>;
  readonly jobId: Property<JobTrigger, "JobId", Int64 | number | bigint>;
  readonly status: Property<JobTrigger, "Status", JobTriggerStatusMember>;
  readonly timer: Property<JobTrigger, "Timer", DateTimeText | Date>;
  readonly triggerMessage: Property<JobTrigger, "TriggerMessage", string>;
  readonly triggerType: Property<JobTrigger, "TriggerType", JobTriggerTypeMember>;
  readonly itemKey: Property<JobTrigger, "ItemKey", Guid>;
  readonly triggerConfiguration: Property<JobTrigger, "TriggerConfiguration", string>;
};

/**
 * Condition a suspended job waits for, with the item and the person it depends on.
 *
 * Entity type `UiPath.Server.Configuration.OData.JobTriggerWithWaitEventsDto`.
 */
export interface JobTriggerWithWaitEvents {
  AssignedToUserId?: Int64 | null;
  CreationTime?: DateTimeText | null;
  EmailAddress?: string | null;
  Id: Int64;
  /** `ItemId`, deprecated. */
  ItemId?: Int64 | null;
  ItemName?: string | null;
  JobId: Int64;
  ModifiedTime?: DateTimeText | null;
  Name?: string | null;
  Status: JobTriggerStatus;
  Surname?: string | null;
  Timer?: DateTimeText | null;
  TriggerMessage?: string | null;
  TriggerType: JobTriggerType;
  UserName?: string | null;
  /** `ItemKey`, only in version 20.0. */
  ItemKey?: Guid | null;
}
/** Properties of `JobTriggerWithWaitEvents`, for queries. */
export declare const JobTriggerWithWaitEvents: {
  readonly assignedToUserId: Property<JobTriggerWithWaitEvents, "AssignedToUserId", Int64 | number | bigint>;
  readonly creationTime: Property<JobTriggerWithWaitEvents, "CreationTime", DateTimeText | Date>;
  readonly emailAddress: Property<JobTriggerWithWaitEvents, "EmailAddress", string>;
  readonly id: Property<JobTriggerWithWaitEvents, "Id", Int64 | number | bigint>;
  readonly itemId: Property<JobTriggerWithWaitEvents, "ItemId", Int64 | number | bigint>;
  readonly itemName: Property<JobTriggerWithWaitEvents, "ItemName", string>;
  readonly jobId: Property<JobTriggerWithWaitEvents, "JobId", Int64 | number | bigint>;
  readonly modifiedTime: Property<JobTriggerWithWaitEvents, "ModifiedTime", DateTimeText | Date>;
  readonly name: Property<JobTriggerWithWaitEvents, "Name", string>;
  readonly status: Property<JobTriggerWithWaitEvents, "Status", JobTriggerStatusMember>;
  readonly surname: Property<JobTriggerWithWaitEvents, "Surname", string>;
  readonly timer: Property<JobTriggerWithWaitEvents, "Timer", DateTimeText | Date>;
  readonly triggerMessage: Property<JobTriggerWithWaitEvents, "TriggerMessage", string>;
  readonly triggerType: Property<JobTriggerWithWaitEvents, "TriggerType", JobTriggerTypeMember>;
  readonly userName: Property<JobTriggerWithWaitEvents, "UserName", string>;
  readonly itemKey: Property<JobTriggerWithWaitEvents, "ItemKey", Guid>;
};

/**
 * Payload of the webhook event job.created, with the new jobs and the request that started them.
 *
 * Complex type `UiPath.Server.Configuration.OData.JobsCreatedEventDto`.
 */
export interface JobsCreatedEvent {
  EntityKey?: Guid | null;
  /** `EventId`, required, at most 50 characters. */
  EventId: string | null;
  EventTime?: DateTimeText | null;
  /** `Jobs`, set by the service. */
  Jobs?: (WrappedJob | null)[] | null;
  OrganizationUnitId?: Int64 | null;
  OrganizationUnitKey?: Guid | null;
  StartInfo?: WrappedStartProcess | null;
  TenantId?: number | null;
  /** `Timestamp`, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, required. */
  Type: string | null;
  UserId?: Int64 | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * Payload of the webhook event job.stopped, listing the jobs that ended before they were done.
 *
 * Complex type `UiPath.Server.Configuration.OData.JobsStoppedEventDto`.
 */
export interface JobsStoppedEvent {
  EntityKey?: Guid | null;
  /** `EventId`, required, at most 50 characters. */
  EventId: string | null;
  EventTime?: DateTimeText | null;
  Jobs?: (SimpleJobEvent | null)[] | null;
  OrganizationUnitId?: Int64 | null;
  OrganizationUnitKey?: Guid | null;
  TenantId?: number | null;
  /** `Timestamp`, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, required. */
  Type: string | null;
  UserId?: Int64 | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * Pair of texts, used for a machine name and its license key.
 *
 * Complex type `UiPath.Server.Configuration.OData.KeyValuePairOfStringString`.
 */
export interface KeyValuePairOfStringString {
  /** `Key`, set by the service. */
  Key?: string | null;
  /** `Value`, set by the service. */
  Value?: string | null;
}
/** Properties of `KeyValuePairOfStringString`, for queries. */
export declare const KeyValuePairOfStringString: {
  readonly key: Property<KeyValuePairOfStringString, "Key", string>;
  readonly value: Property<KeyValuePairOfStringString, "Value", string>;
};

/**
 * Interface language with its code, display name, icon and whether it is the default.
 *
 * Complex type `UiPath.Server.Configuration.OData.LanguageInfo`.
 */
export interface LanguageInfo {
  DisplayName?: string | null;
  Icon?: string | null;
  IsDefault: boolean;
  IsDisabled: boolean;
  Name?: string | null;
}
/** Properties of `LanguageInfo`, for queries. */
export declare const LanguageInfo: {
  readonly displayName: Property<LanguageInfo, "DisplayName", string>;
  readonly icon: Property<LanguageInfo, "Icon", string>;
  readonly isDefault: Property<LanguageInfo, "IsDefault", boolean>;
  readonly isDisabled: Property<LanguageInfo, "IsDisabled", boolean>;
  readonly name: Property<LanguageInfo, "Name", string>;
};

/**
 * Package of reusable activities with version, authors, release notes and publishing data.
 *
 * Entity type `UiPath.Server.Configuration.OData.LibraryDto`.
 */
export interface Library {
  Authors?: string | null;
  Created: DateTimeText;
  Description?: string | null;
  IconUrl?: string | null;
  Id: string;
  IsCompiled: boolean;
  IsLatestVersion: boolean;
  IsPrerelease: boolean;
  Key?: string | null;
  LastUpdated: DateTimeText;
  LicenseUrl?: string | null;
  OldVersion?: string | null;
  Owners?: string | null;
  PackageSize: Int64;
  ProjectType: ProjectType;
  ProjectUrl?: string | null;
  Published?: DateTimeText | null;
  ReleaseNotes?: string | null;
  ResourceTags?: (Tag | null)[] | null;
  Summary?: string | null;
  Tags?: string | null;
  Title?: string | null;
  Version?: string | null;
}
/** Properties of `Library`, for queries. */
export declare const Library: {
  readonly authors: Property<Library, "Authors", string>;
  readonly created: Property<Library, "Created", DateTimeText | Date>;
  readonly description: Property<Library, "Description", string>;
  readonly iconUrl: Property<Library, "IconUrl", string>;
  readonly id: Property<Library, "Id", string>;
  readonly isCompiled: Property<Library, "IsCompiled", boolean>;
  readonly isLatestVersion: Property<Library, "IsLatestVersion", boolean>;
  readonly isPrerelease: Property<Library, "IsPrerelease", boolean>;
  readonly key: Property<Library, "Key", string>;
  readonly lastUpdated: Property<Library, "LastUpdated", DateTimeText | Date>;
  readonly licenseUrl: Property<Library, "LicenseUrl", string>;
  readonly oldVersion: Property<Library, "OldVersion", string>;
  readonly owners: Property<Library, "Owners", string>;
  readonly packageSize: Property<Library, "PackageSize", Int64 | number | bigint>;
  readonly projectType: Property<Library, "ProjectType", ProjectTypeMember>;
  readonly projectUrl: Property<Library, "ProjectUrl", string>;
  readonly published: Property<Library, "Published", DateTimeText | Date>;
  readonly releaseNotes: Property<Library, "ReleaseNotes", string>;
  readonly resourceTags: Collection<Library, "ResourceTags", typeof Tag>;
  readonly summary: Property<Library, "Summary", string>;
  readonly tags: Property<Library, "Tags", string>;
  readonly title: Property<Library, "Title", string>;
  readonly version: Property<Library, "Version", string>;
};

/**
 * License of a tenant with plan, expiry, and allowed and used numbers per robot type.
 *
 * Complex type `UiPath.Server.Configuration.OData.LicenseDto`.
 */
export interface License {
  Allowed?: { [name: string]: (Int64 | null) } | null;
  AttendedConcurrent: boolean;
  Code?: string | null;
  CreationTime: DateTimeText;
  DevelopmentConcurrent: boolean;
  ExpireDate: Int64;
  GracePeriod?: Int64 | null;
  GracePeriodEndDate: Int64;
  /** `HostLicenseId`, only in version 17.0. */
  HostLicenseId?: Int64 | null;
  Id: Int64;
  IsCommunity: boolean;
  IsExpired: boolean;
  IsProOrEnterprise: boolean;
  IsRegistered: boolean;
  LicensedFeatures?: (string | null)[] | null;
  StudioProConcurrent: boolean;
  StudioXConcurrent: boolean;
  SubscriptionCode?: string | null;
  SubscriptionPlan?: string | null;
  Used?: { [name: string]: (Int64 | null) } | null;
  UserLicensingEnabled: boolean;
  VersionControl?: string | null;
}
/** Properties of `License`, for queries. */
export declare const License: {
  readonly allowed: Property<License, "Allowed", unknown>;
  readonly attendedConcurrent: Property<License, "AttendedConcurrent", boolean>;
  readonly code: Property<License, "Code", string>;
  readonly creationTime: Property<License, "CreationTime", DateTimeText | Date>;
  readonly developmentConcurrent: Property<License, "DevelopmentConcurrent", boolean>;
  readonly expireDate: Property<License, "ExpireDate", Int64 | number | bigint>;
  readonly gracePeriod: Property<License, "GracePeriod", Int64 | number | bigint>;
  readonly gracePeriodEndDate: Property<License, "GracePeriodEndDate", Int64 | number | bigint>;
  readonly hostLicenseId: Property<License, "HostLicenseId", Int64 | number | bigint>;
  readonly id: Property<License, "Id", Int64 | number | bigint>;
  readonly isCommunity: Property<License, "IsCommunity", boolean>;
  readonly isExpired: Property<License, "IsExpired", boolean>;
  readonly isProOrEnterprise: Property<License, "IsProOrEnterprise", boolean>;
  readonly isRegistered: Property<License, "IsRegistered", boolean>;
  readonly licensedFeatures: Values<License, "LicensedFeatures", string>;
  readonly studioProConcurrent: Property<License, "StudioProConcurrent", boolean>;
  readonly studioXConcurrent: Property<License, "StudioXConcurrent", boolean>;
  readonly subscriptionCode: Property<License, "SubscriptionCode", string>;
  readonly subscriptionPlan: Property<License, "SubscriptionPlan", string>;
  readonly used: Property<License, "Used", unknown>;
  readonly userLicensingEnabled: Property<License, "UserLicensingEnabled", boolean>;
  readonly versionControl: Property<License, "VersionControl", string>;
};

/**
 * One holder of a named-user license, with machines, last sign-in and robot in use.
 *
 * Entity type `UiPath.Server.Configuration.OData.LicenseNamedUserDto`.
 */
export interface LicenseNamedUser {
  ActiveMachineNames?: (string | null)[] | null;
  ActiveRobotId?: Int64 | null;
  IsExternalLicensed?: boolean | null;
  IsLicensed: boolean;
  Key: string;
  LastLoginDate?: DateTimeText | null;
  MachineNames?: (string | null)[] | null;
  MachinesCount: number;
  UserName?: string | null;
}
/** Properties of `LicenseNamedUser`, for queries. */
export declare const LicenseNamedUser: {
  readonly activeMachineNames: Values<LicenseNamedUser, "ActiveMachineNames", string>;
  readonly activeRobotId: Property<LicenseNamedUser, "ActiveRobotId", Int64 | number | bigint>;
  readonly isExternalLicensed: Property<LicenseNamedUser, "IsExternalLicensed", boolean>;
  readonly isLicensed: Property<LicenseNamedUser, "IsLicensed", boolean>;
  readonly key: Property<LicenseNamedUser, "Key", string>;
  readonly lastLoginDate: Property<LicenseNamedUser, "LastLoginDate", DateTimeText | Date>;
  readonly machineNames: Values<LicenseNamedUser, "MachineNames", string>;
  readonly machinesCount: Property<LicenseNamedUser, "MachinesCount", number>;
  readonly userName: Property<LicenseNamedUser, "UserName", string>;
};

/**
 * Whether taking or giving back consumption-based licenses worked, and why not.
 *
 * Complex type `UiPath.Server.Configuration.OData.LicenseResultDto`.
 */
export interface LicenseResult {
  errorCode?: LicenseErrorCode | null;
  errorMessage?: string | null;
  isSuccess?: boolean | null;
}

/**
 * Runtimes of one machine and how many of them are licensed, enabled and executing.
 *
 * Entity type `UiPath.Server.Configuration.OData.LicenseRuntimeDto`.
 */
export interface LicenseRuntime {
  Enabled: boolean;
  ExecutingCount: number;
  HostMachineName?: string | null;
  IsLicensed: boolean;
  IsOnline: boolean;
  Key: string;
  MachineId: Int64;
  MachineName?: string | null;
  MachineScope: MachineScope;
  MachineType: MachineType;
  RobotsCount: number;
  Runtimes: number;
  ServiceUserName?: string | null;
}
/** Properties of `LicenseRuntime`, for queries. */
export declare const LicenseRuntime: {
  readonly enabled: Property<LicenseRuntime, "Enabled", boolean>;
  readonly executingCount: Property<LicenseRuntime, "ExecutingCount", number>;
  readonly hostMachineName: Property<LicenseRuntime, "HostMachineName", string>;
  readonly isLicensed: Property<LicenseRuntime, "IsLicensed", boolean>;
  readonly isOnline: Property<LicenseRuntime, "IsOnline", boolean>;
  readonly key: Property<LicenseRuntime, "Key", string>;
  readonly machineId: Property<LicenseRuntime, "MachineId", Int64 | number | bigint>;
  readonly machineName: Property<LicenseRuntime, "MachineName", string>;
  readonly machineScope: Property<LicenseRuntime, "MachineScope", MachineScopeMember>;
  readonly machineType: Property<LicenseRuntime, "MachineType", MachineTypeMember>;
  readonly robotsCount: Property<LicenseRuntime, "RobotsCount", number>;
  readonly runtimes: Property<LicenseRuntime, "Runtimes", number>;
  readonly serviceUserName: Property<LicenseRuntime, "ServiceUserName", string>;
};

/**
 * Number of licenses of one robot type in use at one point in time.
 *
 * Complex type `UiPath.Server.Configuration.OData.LicenseStatsModel`.
 */
export interface LicenseStatsModel {
  count?: Int64 | null;
  robotType?: RobotType | null;
  timestamp?: DateTimeText | null;
}

/**
 * Role in short, with name, groups and whether it is built in or can be edited.
 *
 * Complex type `UiPath.Server.Configuration.OData.LightRoleDto`.
 */
export interface LightRole {
  /** `displayName`, at most 64 characters. */
  displayName?: string | null;
  groups?: string | null;
  id?: number | null;
  isEditable?: boolean | null;
  isStatic?: boolean | null;
  /** `name`, at most 64 characters. */
  name?: string | null;
}

/**
 * Page of files in a bucket, with the token for fetching the next one.
 *
 * Complex type `UiPath.Server.Configuration.OData.ListBlobItemsResponseDto`.
 *
 * Only in version 20.0.
 */
export interface ListBlobItemsResponse {
  /** `continuationToken`, only in version 20.0. */
  continuationToken?: string | null;
  /** `items`, only in version 20.0. */
  items?: (BlobItem | null)[] | null;
}

/**
 * Plain list of the interface languages the server offers.
 *
 * Complex type `UiPath.Server.Configuration.OData.ListResultDto_1OfLanguageInfo`.
 */
export interface ListResultOfLanguageInfo {
  Items?: (LanguageInfo | null)[] | null;
}
/** Properties of `ListResultOfLanguageInfo`, for queries. */
export declare const ListResultOfLanguageInfo: {
  readonly items: Collection<ListResultOfLanguageInfo, "Items", typeof LanguageInfo>;
};

/**
 * Plain list of names and values, used for time zones.
 *
 * Complex type `UiPath.Server.Configuration.OData.ListResultDto_1OfNameValueDto`.
 */
export interface ListResultOfNameValue {
  Items?: (NameValue | null)[] | null;
}
/** Properties of `ListResultOfNameValue`, for queries. */
export declare const ListResultOfNameValue: {
  readonly items: Collection<ListResultOfNameValue, "Items", typeof NameValue>;
};

/**
 * One message a robot logged, with level, process, job, robot, host and raw JSON.
 *
 * Entity type `UiPath.Server.Configuration.OData.LogDto`.
 */
export interface Log {
  HostMachineName?: string | null;
  Id: Int64;
  JobKey?: Guid | null;
  Level: LogLevel;
  MachineId?: Int64 | null;
  MachineKey?: Guid | null;
  Message?: string | null;
  ProcessName?: string | null;
  RawMessage?: string | null;
  RobotName?: string | null;
  RuntimeType?: RobotType | null;
  TimeStamp: DateTimeText;
  WindowsIdentity?: string | null;
}
/** Properties of `Log`, for queries. */
export declare const Log: {
  readonly hostMachineName: Property<Log, "HostMachineName", string>;
  readonly id: Property<Log, "Id", Int64 | number | bigint>;
  readonly jobKey: Property<Log, "JobKey", Guid>;
  readonly level: Property<Log, "Level", LogLevelMember>;
  readonly machineId: Property<Log, "MachineId", Int64 | number | bigint>;
  readonly machineKey: Property<Log, "MachineKey", Guid>;
  readonly message: Property<Log, "Message", string>;
  readonly processName: Property<Log, "ProcessName", string>;
  readonly rawMessage: Property<Log, "RawMessage", string>;
  readonly robotName: Property<Log, "RobotName", string>;
  readonly runtimeType: Property<Log, "RuntimeType", RobotTypeMember>;
  readonly timeStamp: Property<Log, "TimeStamp", DateTimeText | Date>;
  readonly windowsIdentity: Property<Log, "WindowsIdentity", string>;
};

/**
 * Id and row version of a queue item, so that a change made meanwhile is noticed.
 *
 * Entity type `UiPath.Server.Configuration.OData.LongVersionedEntity`.
 */
export interface LongVersionedEntity {
  Id: Int64;
  RowVersion?: string | null;
}

/**
 * Machines and the folders to which all of them are to be assigned.
 *
 * Complex type `UiPath.Server.Configuration.OData.MachineAssignmentsDto`.
 */
export interface MachineAssignments {
  FolderIds?: Int64[] | null;
  MachineIds?: Int64[] | null;
}

/**
 * Machine or machine template with its key, runtime slots, scope, update policy and maintenance window.
 *
 * Entity type `UiPath.Server.Configuration.OData.MachineDto`.
 */
export interface Machine {
  AutomationCloudSlots: number;
  AutomationCloudTestAutomationSlots: number;
  AutomationType: AutomationType;
  /** `ClientSecret`, a secret. */
  ClientSecret?: string | null;
  /** `Description`, at most 500 characters. */
  Description?: string | null;
  EndpointDetectionStatus: EndpointDetectionStatus;
  HeadlessSlots: number;
  Id: Int64;
  Key: Guid;
  /** `LicenseKey`, a secret, at most 255 characters. */
  LicenseKey?: string | null;
  MaintenanceWindow?: MaintenanceWindow | null;
  /** `Name`, required, at most 450 characters. */
  Name: string;
  NonProductionSlots: number;
  RobotUsers?: (RobotUser | null)[] | null;
  RobotVersions?: (MachinesRobotVersion | null)[] | null;
  Scope: MachineScope;
  Tags?: (Tag | null)[] | null;
  TargetFramework: MachineTargetFramework;
  TestAutomationSlots: number;
  Type: MachineType;
  UnattendedSlots: number;
  UpdatePolicy?: UpdatePolicy | null;
  VpnSettings?: MachineVpnSettings | null;
  /** `AgentSlots`, only in version 20.0. */
  AgentSlots: number;
  /** `AppTestSlots`, only in version 20.0. */
  AppTestSlots: number;
  /** `FunctionSlots`, only in version 20.0. */
  FunctionSlots: number;
  /** `HostingSlots`, only in version 20.0. */
  HostingSlots: number;
  /** `MachineSettings`, only in version 20.0. */
  MachineSettings?: string | null;
  /** `PerformanceTestSlots`, only in version 20.0. */
  PerformanceTestSlots: number;
  /** `ServerlessLicensingModel`, only in version 20.0, set by the service. */
  ServerlessLicensingModel?: MachineServerlessLicensingModel | null;
}
/** Properties of `Machine`, for queries. */
export declare const Machine: {
  readonly automationCloudSlots: Property<Machine, "AutomationCloudSlots", number>;
  readonly automationCloudTestAutomationSlots: Property<Machine, "AutomationCloudTestAutomationSlots", number>;
  readonly automationType: Property<Machine, "AutomationType", AutomationTypeMember>;
  readonly clientSecret: Property<Machine, "ClientSecret", string>;
  readonly description: Property<Machine, "Description", string>;
  readonly endpointDetectionStatus: Property<Machine, "EndpointDetectionStatus", EndpointDetectionStatusMember>;
  readonly headlessSlots: Property<Machine, "HeadlessSlots", number>;
  readonly id: Property<Machine, "Id", Int64 | number | bigint>;
  readonly key: Property<Machine, "Key", Guid>;
  readonly licenseKey: Property<Machine, "LicenseKey", string>;
  readonly maintenanceWindow: Record<Machine, "MaintenanceWindow", typeof MaintenanceWindow>;
  readonly name: Property<Machine, "Name", string>;
  readonly nonProductionSlots: Property<Machine, "NonProductionSlots", number>;
  readonly robotUsers: Collection<Machine, "RobotUsers", typeof RobotUser>;
  readonly robotVersions: Collection<Machine, "RobotVersions", typeof MachinesRobotVersion>;
  readonly scope: Property<Machine, "Scope", MachineScopeMember>;
  readonly tags: Collection<Machine, "Tags", typeof Tag>;
  readonly targetFramework: Property<Machine, "TargetFramework", MachineTargetFrameworkMember>;
  readonly testAutomationSlots: Property<Machine, "TestAutomationSlots", number>;
  readonly type: Property<Machine, "Type", MachineTypeMember>;
  readonly unattendedSlots: Property<Machine, "UnattendedSlots", number>;
  readonly updatePolicy: Record<Machine, "UpdatePolicy", typeof UpdatePolicy>;
  readonly vpnSettings: Record<Machine, "VpnSettings", typeof MachineVpnSettings>;
  readonly agentSlots: Property<Machine, "AgentSlots", number>;
  readonly appTestSlots: Property<Machine, "AppTestSlots", number>;
  readonly functionSlots: Property<Machine, "FunctionSlots", number>;
  readonly hostingSlots: Property<Machine, "HostingSlots", number>;
  readonly machineSettings: Property<Machine, "MachineSettings", string>;
  readonly performanceTestSlots: Property<Machine, "PerformanceTestSlots", number>;
  readonly serverlessLicensingModel: Property<Machine, "ServerlessLicensingModel", MachineServerlessLicensingModelMember>;
};

/**
 * Machine as seen from a folder, with whether it is assigned there directly or inherited.
 *
 * Entity type `UiPath.Server.Configuration.OData.MachineFolderDto`.
 */
export interface MachineFolder {
  AutomationCloudSlots: number;
  AutomationCloudTestAutomationSlots: number;
  AutomationType: AutomationType;
  /** `ClientSecret`, a secret. */
  ClientSecret?: string | null;
  /** `Description`, at most 500 characters. */
  Description?: string | null;
  EndpointDetectionStatus: EndpointDetectionStatus;
  HeadlessSlots: number;
  Id: Int64;
  Key: Guid;
  /** `LicenseKey`, a secret, at most 255 characters. */
  LicenseKey?: string | null;
  MaintenanceWindow?: MaintenanceWindow | null;
  /** `Name`, required, at most 450 characters. */
  Name: string;
  NonProductionSlots: number;
  RobotUsers?: (RobotUser | null)[] | null;
  RobotVersions?: (MachinesRobotVersion | null)[] | null;
  Scope: MachineScope;
  Tags?: (Tag | null)[] | null;
  TargetFramework: MachineTargetFramework;
  TestAutomationSlots: number;
  Type: MachineType;
  UnattendedSlots: number;
  UpdatePolicy?: UpdatePolicy | null;
  VpnSettings?: MachineVpnSettings | null;
  /** `AgentSlots`, only in version 20.0. */
  AgentSlots: number;
  /** `AppTestSlots`, only in version 20.0. */
  AppTestSlots: number;
  /** `FunctionSlots`, only in version 20.0. */
  FunctionSlots: number;
  /** `HostingSlots`, only in version 20.0. */
  HostingSlots: number;
  /** `MachineSettings`, only in version 20.0. */
  MachineSettings?: string | null;
  /** `PerformanceTestSlots`, only in version 20.0. */
  PerformanceTestSlots: number;
  /** `ServerlessLicensingModel`, only in version 20.0, set by the service. */
  ServerlessLicensingModel?: MachineServerlessLicensingModel | null;
  HasMachineRobots: boolean;
  InheritedFromFolderName?: string | null;
  IsAssignedToFolder: boolean;
  IsInherited: boolean;
  PropagateToSubFolders: boolean;
  UpdateInfo?: UpdateInfo;
}
/** Properties of `MachineFolder`, for queries. */
export declare const MachineFolder: {
  readonly automationCloudSlots: Property<MachineFolder, "AutomationCloudSlots", number>;
  readonly automationCloudTestAutomationSlots: Property<MachineFolder, "AutomationCloudTestAutomationSlots", number>;
  readonly automationType: Property<MachineFolder, "AutomationType", AutomationTypeMember>;
  readonly clientSecret: Property<MachineFolder, "ClientSecret", string>;
  readonly description: Property<MachineFolder, "Description", string>;
  readonly endpointDetectionStatus: Property<MachineFolder, "EndpointDetectionStatus", EndpointDetectionStatusMember>;
  readonly headlessSlots: Property<MachineFolder, "HeadlessSlots", number>;
  readonly id: Property<MachineFolder, "Id", Int64 | number | bigint>;
  readonly key: Property<MachineFolder, "Key", Guid>;
  readonly licenseKey: Property<MachineFolder, "LicenseKey", string>;
  readonly maintenanceWindow: Record<MachineFolder, "MaintenanceWindow", typeof MaintenanceWindow>;
  readonly name: Property<MachineFolder, "Name", string>;
  readonly nonProductionSlots: Property<MachineFolder, "NonProductionSlots", number>;
  readonly robotUsers: Collection<MachineFolder, "RobotUsers", typeof RobotUser>;
  readonly robotVersions: Collection<MachineFolder, "RobotVersions", typeof MachinesRobotVersion>;
  readonly scope: Property<MachineFolder, "Scope", MachineScopeMember>;
  readonly tags: Collection<MachineFolder, "Tags", typeof Tag>;
  readonly targetFramework: Property<MachineFolder, "TargetFramework", MachineTargetFrameworkMember>;
  readonly testAutomationSlots: Property<MachineFolder, "TestAutomationSlots", number>;
  readonly type: Property<MachineFolder, "Type", MachineTypeMember>;
  readonly unattendedSlots: Property<MachineFolder, "UnattendedSlots", number>;
  readonly updatePolicy: Record<MachineFolder, "UpdatePolicy", typeof UpdatePolicy>;
  readonly vpnSettings: Record<MachineFolder, "VpnSettings", typeof MachineVpnSettings>;
  readonly agentSlots: Property<MachineFolder, "AgentSlots", number>;
  readonly appTestSlots: Property<MachineFolder, "AppTestSlots", number>;
  readonly functionSlots: Property<MachineFolder, "FunctionSlots", number>;
  readonly hostingSlots: Property<MachineFolder, "HostingSlots", number>;
  readonly machineSettings: Property<MachineFolder, "MachineSettings", string>;
  readonly performanceTestSlots: Property<MachineFolder, "PerformanceTestSlots", number>;
  readonly serverlessLicensingModel: Property<MachineFolder, "ServerlessLicensingModel", MachineServerlessLicensingModelMember>;
  readonly hasMachineRobots: Property<MachineFolder, "HasMachineRobots", boolean>;
  readonly inheritedFromFolderName: Property<MachineFolder, "InheritedFromFolderName", string>;
  readonly isAssignedToFolder: Property<MachineFolder, "IsAssignedToFolder", boolean>;
  readonly isInherited: Property<MachineFolder, "IsInherited", boolean>;
  readonly propagateToSubFolders: Property<MachineFolder, "PropagateToSubFolders", boolean>;
  readonly updateInfo: Record<MachineFolder, "UpdateInfo", typeof UpdateInfo>;
};

/**
 * Pairing of a machine with the robot account that shall run a job on it.
 *
 * Complex type `UiPath.Server.Configuration.OData.MachineRobotDto`.
 */
export interface MachineRobot {
  MachineId?: Int64 | null;
  MachineName?: string | null;
  RobotId?: Int64 | null;
  RobotUserName?: string | null;
}

/**
 * Pairing of a robot account, a machine and a host session on which jobs shall run.
 *
 * Complex type `UiPath.Server.Configuration.OData.MachineRobotSessionDto`.
 */
export interface MachineRobotSession {
  MachineId?: Int64 | null;
  MachineName?: string | null;
  RobotId?: Int64 | null;
  RobotUserName?: string | null;
  SessionId?: Int64 | null;
  SessionName?: string | null;
}
/** Properties of `MachineRobotSession`, for queries. */
export declare const MachineRobotSession: {
  readonly machineId: Property<MachineRobotSession, "MachineId", Int64 | number | bigint>;
  readonly machineName: Property<MachineRobotSession, "MachineName", string>;
  readonly robotId: Property<MachineRobotSession, "RobotId", Int64 | number | bigint>;
  readonly robotUserName: Property<MachineRobotSession, "RobotUserName", string>;
  readonly sessionId: Property<MachineRobotSession, "SessionId", Int64 | number | bigint>;
  readonly sessionName: Property<MachineRobotSession, "SessionName", string>;
};

/**
 * Runtimes of one type available to a folder: total, connected and free.
 *
 * Complex type `UiPath.Server.Configuration.OData.MachineRuntimeDto`.
 */
export interface MachineRuntime {
  Available: Int64;
  Connected: Int64;
  Total: Int64;
  Type: RobotType;
  /** `IsAutomationEdge`, only in version 20.0. */
  IsAutomationEdge: boolean;
}
/** Properties of `MachineRuntime`, for queries. */
export declare const MachineRuntime: {
  readonly available: Property<MachineRuntime, "Available", Int64 | number | bigint>;
  readonly connected: Property<MachineRuntime, "Connected", Int64 | number | bigint>;
  readonly total: Property<MachineRuntime, "Total", Int64 | number | bigint>;
  readonly type: Property<MachineRuntime, "Type", RobotTypeMember>;
  readonly isAutomationEdge: Property<MachineRuntime, "IsAutomationEdge", boolean>;
};

/**
 * Session of a host on a machine, with the account its robot service runs under.
 *
 * Entity type `UiPath.Server.Configuration.OData.MachineSessionDto`.
 */
export interface MachineSession {
  DebugModeExpirationDate?: DateTimeText | null;
  EndpointDetection?: string | null;
  FolderName?: string | null;
  HostMachineName?: string | null;
  Id: Int64;
  Info?: string | null;
  InstallationId?: Guid | null;
  IsUnresponsive: boolean;
  /** `LicenseErrorCode`, deprecated. */
  LicenseErrorCode?: LicenseErrorCode | null;
  MachineId?: Int64 | null;
  MachineName?: string | null;
  OrganizationUnitId?: Int64 | null;
  Platform: PlatformType;
  ReportingTime: DateTimeText;
  RobotSessionType: RobotSessionType;
  Source?: SessionSource | null;
  State: RobotState;
  Version?: string | null;
  Job?: Job;
  Robot?: RobotWithLicense;
  UpdateInfo?: UpdateInfo;
  ServiceUserName?: string | null;
}
/** Properties of `MachineSession`, for queries. */
export declare const MachineSession: {
  readonly debugModeExpirationDate: Property<MachineSession, "DebugModeExpirationDate", DateTimeText | Date>;
  readonly endpointDetection: Property<MachineSession, "EndpointDetection", string>;
  readonly folderName: Property<MachineSession, "FolderName", string>;
  readonly hostMachineName: Property<MachineSession, "HostMachineName", string>;
  readonly id: Property<MachineSession, "Id", Int64 | number | bigint>;
  readonly info: Property<MachineSession, "Info", string>;
  readonly installationId: Property<MachineSession, "InstallationId", Guid>;
  readonly isUnresponsive: Property<MachineSession, "IsUnresponsive", boolean>;
  readonly licenseErrorCode: Property<MachineSession, "LicenseErrorCode", LicenseErrorCodeMember>;
  readonly machineId: Property<MachineSession, "MachineId", Int64 | number | bigint>;
  readonly machineName: Property<MachineSession, "MachineName", string>;
  readonly organizationUnitId: Property<MachineSession, "OrganizationUnitId", Int64 | number | bigint>;
  readonly platform: Property<MachineSession, "Platform", PlatformTypeMember>;
  readonly reportingTime: Property<MachineSession, "ReportingTime", DateTimeText | Date>;
  readonly robotSessionType: Property<MachineSession, "RobotSessionType", RobotSessionTypeMember>;
  readonly source: Property<MachineSession, "Source", SessionSourceMember>;
  readonly state: Property<MachineSession, "State", RobotStateMember>;
  readonly version: Property<MachineSession, "Version", string>;
  readonly job: Record<MachineSession, "Job", typeof Job>;
  readonly robot: Record<MachineSession, "Robot", typeof RobotWithLicense>;
  readonly updateInfo: Record<MachineSession, "UpdateInfo", typeof UpdateInfo>;
  readonly serviceUserName: Property<MachineSession, "ServiceUserName", string>;
};

/**
 * Host session with its state, software version, and the runtimes it has and uses.
 *
 * Complex type `UiPath.Server.Configuration.OData.MachineSessionRuntimeDto`.
 */
export interface MachineSessionRuntime {
  DebugModeExpirationDate?: DateTimeText | null;
  EndpointDetection?: string | null;
  HostMachineName?: string | null;
  IsUnresponsive: boolean;
  MachineId: Int64;
  MachineName?: string | null;
  MachineScope: MachineScope;
  MachineType: MachineType;
  MaintenanceMode: SessionMaintenanceMode;
  Platform: PlatformType;
  ReportingTime: DateTimeText;
  RuntimeType: RobotType;
  Runtimes: Int64;
  ServiceUserName?: string | null;
  SessionId: Int64;
  Status: RobotState;
  TriggersCount: number;
  UsedRuntimes: Int64;
  Version?: string | null;
  /** `MachineKey`, only in version 20.0. */
  MachineKey: Guid;
}
/** Properties of `MachineSessionRuntime`, for queries. */
export declare const MachineSessionRuntime: {
  readonly debugModeExpirationDate: Property<MachineSessionRuntime, "DebugModeExpirationDate", DateTimeText | Date>;
  readonly endpointDetection: Property<MachineSessionRuntime, "EndpointDetection", string>;
  readonly hostMachineName: Property<MachineSessionRuntime, "HostMachineName", string>;
  readonly isUnresponsive: Property<MachineSessionRuntime, "IsUnresponsive", boolean>;
  readonly machineId: Property<MachineSessionRuntime, "MachineId", Int64 | number | bigint>;
  readonly machineName: Property<MachineSessionRuntime, "MachineName", string>;
  readonly machineScope: Property<MachineSessionRuntime, "MachineScope", MachineScopeMember>;
  readonly machineType: Property<MachineSessionRuntime, "MachineType", MachineTypeMember>;
  readonly maintenanceMode: Property<MachineSessionRuntime, "MaintenanceMode", SessionMaintenanceModeMember>;
  readonly platform: Property<MachineSessionRuntime, "Platform", PlatformTypeMember>;
  readonly reportingTime: Property<MachineSessionRuntime, "ReportingTime", DateTimeText | Date>;
  readonly runtimeType: Property<MachineSessionRuntime, "RuntimeType", RobotTypeMember>;
  readonly runtimes: Property<MachineSessionRuntime, "Runtimes", Int64 | number | bigint>;
  readonly serviceUserName: Property<MachineSessionRuntime, "ServiceUserName", string>;
  readonly sessionId: Property<MachineSessionRuntime, "SessionId", Int64 | number | bigint>;
  readonly status: Property<MachineSessionRuntime, "Status", RobotStateMember>;
  readonly triggersCount: Property<MachineSessionRuntime, "TriggersCount", number>;
  readonly usedRuntimes: Property<MachineSessionRuntime, "UsedRuntimes", Int64 | number | bigint>;
  readonly version: Property<MachineSessionRuntime, "Version", string>;
  readonly machineKey: Property<MachineSessionRuntime, "MachineKey", Guid>;
};

/**
 * Network range given to a machine for its connection through a private network.
 *
 * Complex type `UiPath.Server.Configuration.OData.MachineVpnSettingsDto`.
 */
export interface MachineVpnSettings {
  Cidr?: string | null;
}
/** Properties of `MachineVpnSettings`, for queries. */
export declare const MachineVpnSettings: {
  readonly cidr: Property<MachineVpnSettings, "Cidr", string>;
};

/**
 * Machines to add to and to remove from one folder.
 *
 * Complex type `UiPath.Server.Configuration.OData.MachinesFolderAssociationsDto`.
 */
export interface MachinesFolderAssociations {
  AddedMachineIds?: Int64[] | null;
  FolderId: Int64;
  RemovedMachineIds?: Int64[] | null;
}

/**
 * Version of the robot software on a machine and how many robots run it.
 *
 * Complex type `UiPath.Server.Configuration.OData.MachinesRobotVersionDto`.
 */
export interface MachinesRobotVersion {
  Count: Int64;
  /** `MachineId`, only in version 17.0. */
  MachineId?: Int64 | null;
  Version?: string | null;
}
/** Properties of `MachinesRobotVersion`, for queries. */
export declare const MachinesRobotVersion: {
  readonly count: Property<MachinesRobotVersion, "Count", Int64 | number | bigint>;
  readonly machineId: Property<MachinesRobotVersion, "MachineId", Int64 | number | bigint>;
  readonly version: Property<MachinesRobotVersion, "Version", string>;
};

/**
 * Setting record under which the maintenance state is stored.
 *
 * Entity type `UiPath.Server.Configuration.OData.MaintenanceDto`.
 *
 * Only in version 20.0.
 */
export interface Maintenance2 {
  /** `Id`, only in version 20.0. */
  Id: string;
  /** `Name`, only in version 20.0, required, at most 128 characters. */
  Name: string;
  /** `Scope`, only in version 20.0. */
  Scope?: SettingScopes | null;
  /** `Value`, only in version 20.0. */
  Value?: string | null;
}
/** Properties of `Maintenance2`, for queries. */
export declare const Maintenance2: {
  readonly id: Property<Maintenance2, "Id", string>;
  readonly name: Property<Maintenance2, "Name", string>;
  readonly scope: Property<Maintenance2, "Scope", SettingScopesMember>;
  readonly value: Property<Maintenance2, "Value", string>;
};

/**
 * Current maintenance phase with its history and how many triggers and jobs were affected.
 *
 * Complex type `UiPath.Server.Configuration.OData.MaintenanceSetting`.
 */
export interface MaintenanceSetting {
  jobKillsAttempted?: number | null;
  jobStopsAttempted?: number | null;
  /** `maintenanceLogs`, set by the service. */
  maintenanceLogs?: (MaintenanceStateLog | null)[] | null;
  state?: MaintenanceState | null;
  systemTriggersSkipped?: number | null;
  triggersSkipped?: number | null;
}

/**
 * Time at which a maintenance phase was entered.
 *
 * Complex type `UiPath.Server.Configuration.OData.MaintenanceStateLog`.
 */
export interface MaintenanceStateLog {
  state?: MaintenanceState | null;
  timeStamp?: DateTimeText | null;
}

/**
 * Recurring time in which a machine takes no jobs, with duration and treatment of running ones.
 *
 * Complex type `UiPath.Server.Configuration.OData.MaintenanceWindowDto`.
 */
export interface MaintenanceWindow {
  CronExpression?: string | null;
  Duration: number;
  Enabled: boolean;
  JobStopStrategy: JobStopStrategy;
  NextExecutionTime?: DateTimeText | null;
  TimezoneId?: string | null;
}
/** Properties of `MaintenanceWindow`, for queries. */
export declare const MaintenanceWindow: {
  readonly cronExpression: Property<MaintenanceWindow, "CronExpression", string>;
  readonly duration: Property<MaintenanceWindow, "Duration", number>;
  readonly enabled: Property<MaintenanceWindow, "Enabled", boolean>;
  readonly jobStopStrategy: Property<MaintenanceWindow, "JobStopStrategy", JobStopStrategyMember>;
  readonly nextExecutionTime: Property<MaintenanceWindow, "NextExecutionTime", DateTimeText | Date>;
  readonly timezoneId: Property<MaintenanceWindow, "TimezoneId", string>;
};

/**
 * Effect that moving a folder has on one machine, with its assignment before and after.
 *
 * Complex type `UiPath.Server.Configuration.OData.MoveFolderMachineChange`.
 */
export interface MoveFolderMachineChange {
  MachineId: Int64;
  MachineName?: string | null;
  NewMachineFolderState: MachineFolderState;
  OldMachineFolderState: MachineFolderState;
}
/** Properties of `MoveFolderMachineChange`, for queries. */
export declare const MoveFolderMachineChange: {
  readonly machineId: Property<MoveFolderMachineChange, "MachineId", Int64 | number | bigint>;
  readonly machineName: Property<MoveFolderMachineChange, "MachineName", string>;
  readonly newMachineFolderState: Property<MoveFolderMachineChange, "NewMachineFolderState", MachineFolderStateMember>;
  readonly oldMachineFolderState: Property<MoveFolderMachineChange, "OldMachineFolderState", MachineFolderStateMember>;
};

/**
 * Pair of a name and a value, both texts.
 *
 * Complex type `UiPath.Server.Configuration.OData.NameValueDto`.
 */
export interface NameValue {
  Name?: string | null;
  Value?: string | null;
}
/** Properties of `NameValue`, for queries. */
export declare const NameValue: {
  readonly name: Property<NameValue, "Name", string>;
  readonly value: Property<NameValue, "Value", string>;
};

/**
 * Id and name of a classic organization unit, the predecessor of folders.
 *
 * Entity type `UiPath.Server.Configuration.OData.OrganizationUnitDto`.
 */
export interface OrganizationUnit {
  /** `DisplayName`, required, at most 128 characters. */
  DisplayName: string;
  Id: Int64;
}
/** Properties of `OrganizationUnit`, for queries. */
export declare const OrganizationUnit: {
  readonly displayName: Property<OrganizationUnit, "DisplayName", string>;
  readonly id: Property<OrganizationUnit, "Id", Int64 | number | bigint>;
};

/**
 * Page of folders of the signed-in user, with the total count.
 *
 * Complex type `UiPath.Server.Configuration.OData.PageResultDtoOfCurrentUserFolderDto`.
 *
 * Only in version 20.0.
 */
export interface PageResultDtoOfCurrentUserFolder {
  /** `Count`, only in version 20.0. */
  Count?: number | null;
  /** `PageItems`, only in version 20.0. */
  PageItems?: (CurrentUserFolder | null)[] | null;
}

/**
 * Page of folders in their ordinary form, with the total count.
 *
 * Complex type `UiPath.Server.Configuration.OData.PageResultDtoOfFolderDto`.
 *
 * Only in version 17.0.
 */
export interface PageResultDtoOfFolder {
  /** `Count`, only in version 17.0. */
  Count?: number | null;
  /** `PageItems`, only in version 17.0. */
  PageItems?: Folder[] | null;
}

/**
 * Page of folders that include their path, with the total count.
 *
 * Complex type `UiPath.Server.Configuration.OData.PageResultDtoOfPathAwareFolderDto`.
 *
 * Only in version 20.0.
 */
export interface PageResultDtoOfPathAwareFolder {
  /** `Count`, only in version 20.0. */
  Count?: number | null;
  /** `PageItems`, only in version 20.0. */
  PageItems?: PathAwareFolder[] | null;
}

/**
 * Folder with its depth and children, as used where its full path matters.
 *
 * Entity type `UiPath.Server.Configuration.OData.PathAwareExtendedFolderDto`.
 *
 * Only in version 20.0.
 */
export interface PathAwareExtendedFolder {
  /** `Description`, only in version 20.0, at most 500 characters. */
  Description?: string | null;
  /** `DisplayName`, only in version 20.0, required, at most 115 characters. */
  DisplayName: string;
  /** `FeedType`, only in version 20.0. */
  FeedType: FeedType;
  /** `FolderType`, only in version 20.0. */
  FolderType: FolderType;
  /** `FullyQualifiedName`, only in version 20.0. */
  FullyQualifiedName?: string | null;
  /** `Id`, only in version 20.0. */
  Id: Int64;
  /** `IsPersonal`, only in version 17.0, set by the service. */
  IsPersonal?: boolean | null;
  /** `Key`, only in version 20.0. */
  Key: Guid;
  /** `ParentId`, only in version 20.0. */
  ParentId?: Int64 | null;
  /** `ParentKey`, only in version 20.0. */
  ParentKey?: Guid | null;
  /** `PermissionModel`, only in version 20.0. */
  PermissionModel?: FolderPermissionModel | null;
  /** `ProvisionType`, only in version 20.0. */
  ProvisionType?: RobotProvisionType | null;
  /** `FullyQualifiedNameOrderable`, only in version 20.0. */
  FullyQualifiedNameOrderable?: string | null;
  /** `IsActive`, only in version 20.0. */
  IsActive: boolean;
  /** `ReservedOptions`, only in version 20.0. */
  ReservedOptions?: string | null;
  /** `HasChildren`, only in version 20.0. */
  HasChildren: boolean;
  /** `IsSelectable`, only in version 20.0. */
  IsSelectable: boolean;
  /** `Level`, only in version 20.0. */
  Level: number;
}
/** Properties of `PathAwareExtendedFolder`, for queries. */
export declare const PathAwareExtendedFolder: {
  readonly description: Property<PathAwareExtendedFolder, "Description", string>;
  readonly displayName: Property<PathAwareExtendedFolder, "DisplayName", string>;
  readonly feedType: Property<PathAwareExtendedFolder, "FeedType", FeedTypeMember>;
  readonly folderType: Property<PathAwareExtendedFolder, "FolderType", FolderTypeMember>;
  readonly fullyQualifiedName: Property<PathAwareExtendedFolder, "FullyQualifiedName", string>;
  readonly id: Property<PathAwareExtendedFolder, "Id", Int64 | number | bigint>;
  readonly isPersonal: Property<PathAwareExtendedFolder, "IsPersonal", boolean>;
  readonly key: Property<PathAwareExtendedFolder, "Key", Guid>;
  readonly parentId: Property<PathAwareExtendedFolder, "ParentId", Int64 | number | bigint>;
  readonly parentKey: Property<PathAwareExtendedFolder, "ParentKey", Guid>;
  readonly permissionModel: Property<PathAwareExtendedFolder, "PermissionModel", FolderPermissionModelMember>;
  readonly provisionType: Property<PathAwareExtendedFolder, "ProvisionType", RobotProvisionTypeMember>;
  readonly fullyQualifiedNameOrderable: Property<PathAwareExtendedFolder, "FullyQualifiedNameOrderable", string>;
  readonly isActive: Property<PathAwareExtendedFolder, "IsActive", boolean>;
  readonly reservedOptions: Property<PathAwareExtendedFolder, "ReservedOptions", string>;
  readonly hasChildren: Property<PathAwareExtendedFolder, "HasChildren", boolean>;
  readonly isSelectable: Property<PathAwareExtendedFolder, "IsSelectable", boolean>;
  readonly level: Property<PathAwareExtendedFolder, "Level", number>;
};

/**
 * Folder in its ordinary form, as used where its full path matters.
 *
 * Entity type `UiPath.Server.Configuration.OData.PathAwareFolderDto`.
 *
 * Only in version 20.0.
 */
export interface PathAwareFolder {
  /** `Description`, only in version 20.0, at most 500 characters. */
  Description?: string | null;
  /** `DisplayName`, only in version 20.0, required, at most 115 characters. */
  DisplayName: string;
  /** `FeedType`, only in version 20.0. */
  FeedType: FeedType;
  /** `FolderType`, only in version 20.0. */
  FolderType: FolderType;
  /** `FullyQualifiedName`, only in version 20.0. */
  FullyQualifiedName?: string | null;
  /** `Id`, only in version 20.0. */
  Id: Int64;
  /** `IsPersonal`, only in version 17.0, set by the service. */
  IsPersonal?: boolean | null;
  /** `Key`, only in version 20.0. */
  Key: Guid;
  /** `ParentId`, only in version 20.0. */
  ParentId?: Int64 | null;
  /** `ParentKey`, only in version 20.0. */
  ParentKey?: Guid | null;
  /** `PermissionModel`, only in version 20.0. */
  PermissionModel?: FolderPermissionModel | null;
  /** `ProvisionType`, only in version 20.0. */
  ProvisionType?: RobotProvisionType | null;
  /** `FullyQualifiedNameOrderable`, only in version 20.0. */
  FullyQualifiedNameOrderable?: string | null;
  /** `IsActive`, only in version 20.0. */
  IsActive: boolean;
  /** `ReservedOptions`, only in version 20.0. */
  ReservedOptions?: string | null;
}
/** Properties of `PathAwareFolder`, for queries. */
export declare const PathAwareFolder: {
  readonly description: Property<PathAwareFolder, "Description", string>;
  readonly displayName: Property<PathAwareFolder, "DisplayName", string>;
  readonly feedType: Property<PathAwareFolder, "FeedType", FeedTypeMember>;
  readonly folderType: Property<PathAwareFolder, "FolderType", FolderTypeMember>;
  readonly fullyQualifiedName: Property<PathAwareFolder, "FullyQualifiedName", string>;
  readonly id: Property<PathAwareFolder, "Id", Int64 | number | bigint>;
  readonly isPersonal: Property<PathAwareFolder, "IsPersonal", boolean>;
  readonly key: Property<PathAwareFolder, "Key", Guid>;
  readonly parentId: Property<PathAwareFolder, "ParentId", Int64 | number | bigint>;
  readonly parentKey: Property<PathAwareFolder, "ParentKey", Guid>;
  readonly permissionModel: Property<PathAwareFolder, "PermissionModel", FolderPermissionModelMember>;
  readonly provisionType: Property<PathAwareFolder, "ProvisionType", RobotProvisionTypeMember>;
  readonly fullyQualifiedNameOrderable: Property<PathAwareFolder, "FullyQualifiedNameOrderable", string>;
  readonly isActive: Property<PathAwareFolder, "IsActive", boolean>;
  readonly reservedOptions: Property<PathAwareFolder, "ReservedOptions", string>;
};

/**
 * Private folder of one user, with its owner, last sign-in and the administrators exploring it.
 *
 * Entity type `UiPath.Server.Configuration.OData.PersonalWorkspaceDto`.
 */
export interface PersonalWorkspace {
  ExploringUserIds?: Int64[] | null;
  Id: Int64;
  /** `IsActive`, deprecated. */
  IsActive: boolean;
  Key: Guid;
  LastLogin?: DateTimeText | null;
  Name?: string | null;
  OwnerId?: Int64 | null;
  OwnerName?: string | null;
  /** `OwnerKey`, only in version 20.0. */
  OwnerKey?: Guid | null;
}
/** Properties of `PersonalWorkspace`, for queries. */
export declare const PersonalWorkspace: {
  readonly exploringUserIds: Values<PersonalWorkspace, "ExploringUserIds", Int64 | number | bigint>;
  readonly id: Property<PersonalWorkspace, "Id", Int64 | number | bigint>;
  readonly isActive: Property<PersonalWorkspace, "IsActive", boolean>;
  readonly key: Property<PersonalWorkspace, "Key", Guid>;
  readonly lastLogin: Property<PersonalWorkspace, "LastLogin", DateTimeText | Date>;
  readonly name: Property<PersonalWorkspace, "Name", string>;
  readonly ownerId: Property<PersonalWorkspace, "OwnerId", Int64 | number | bigint>;
  readonly ownerName: Property<PersonalWorkspace, "OwnerName", string>;
  readonly ownerKey: Property<PersonalWorkspace, "OwnerKey", Guid>;
};

/**
 * Payload of the webhook event ping, sent on request to test that an address answers.
 *
 * Complex type `UiPath.Server.Configuration.OData.PingEventDto`.
 */
export interface PingEvent {
  EntityKey?: Guid | null;
  /** `EventId`, required, at most 50 characters. */
  EventId: string;
  /** `EventSourceId`, only in version 17.0, set by the service. */
  EventSourceId?: Int64 | null;
  EventTime: DateTimeText;
  OrganizationUnitId?: Int64 | null;
  OrganizationUnitKey?: Guid | null;
  TenantId?: number | null;
  /** `Timestamp`, required. */
  Timestamp: DateTimeText;
  /** `Type`, required. */
  Type: string;
  UserId?: Int64 | null;
  /** `OrganizationUnitType`, only in version 20.0. */
  OrganizationUnitType?: FolderType | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}
/** Properties of `PingEvent`, for queries. */
export declare const PingEvent: {
  readonly entityKey: Property<PingEvent, "EntityKey", Guid>;
  readonly eventId: Property<PingEvent, "EventId", string>;
  readonly eventSourceId: Property<PingEvent, "EventSourceId", Int64 | number | bigint>;
  readonly eventTime: Property<PingEvent, "EventTime", DateTimeText | Date>;
  readonly organizationUnitId: Property<PingEvent, "OrganizationUnitId", Int64 | number | bigint>;
  readonly organizationUnitKey: Property<PingEvent, "OrganizationUnitKey", Guid>;
  readonly tenantId: Property<PingEvent, "TenantId", number>;
  readonly timestamp: Property<PingEvent, "Timestamp", DateTimeText | Date>;
  readonly type: Property<PingEvent, "Type", string>;
  readonly userId: Property<PingEvent, "UserId", Int64 | number | bigint>;
  readonly organizationUnitType: Property<PingEvent, "OrganizationUnitType", FolderTypeMember>;
  readonly userKey: Property<PingEvent, "UserKey", Guid>;
};

/**
 * Message a running process wants shown as an alert, with severity, process and robot name.
 *
 * Complex type `UiPath.Server.Configuration.OData.ProcessAlertDto`.
 */
export interface ProcessAlert {
  Id: Guid;
  /** `Message`, required, at most 512 characters. */
  Message: string;
  /** `ProcessName`, required, at most 512 characters. */
  ProcessName: string;
  /** `RobotName`, required, at most 512 characters. */
  RobotName: string;
  /** `Severity`, required. */
  Severity: NotificationSeverity;
}

/**
 * Package of an automation in a feed, with version, arguments, entry points and release notes.
 *
 * Entity type `UiPath.Server.Configuration.OData.ProcessDto`.
 */
export interface Process {
  Arguments: ArgumentMetadata;
  Authors?: string | null;
  Description?: string | null;
  Id: string;
  IsActive: boolean;
  IsAttended?: boolean | null;
  IsCompiled: boolean;
  IsLatestVersion: boolean;
  Key?: string | null;
  LicenseUrl?: string | null;
  MainEntryPointPath?: string | null;
  OldVersion?: string | null;
  ProjectType: ProjectType;
  ProjectUrl?: string | null;
  Published?: DateTimeText | null;
  ReleaseNotes?: string | null;
  RequiresUserInteraction: boolean;
  ResourceTags?: (Tag | null)[] | null;
  SupportsMultipleEntryPoints: boolean;
  Tags?: string | null;
  TargetFramework: TargetFramework;
  Title?: string | null;
  Version?: string | null;
  EntryPoints?: EntryPoint[] | null;
  /** `PackageType`, only in version 20.0. */
  PackageType?: PackageType | null;
  /** `RobotVersion`, only in version 20.0. */
  RobotVersion?: string | null;
  /** `SupportsJsonSchemaEntryPoints`, only in version 20.0. */
  SupportsJsonSchemaEntryPoints: boolean;
  /** `TargetRuntime`, only in version 20.0. */
  TargetRuntime?: string | null;
}
/** Properties of `Process`, for queries. */
export declare const Process: {
  readonly arguments_: Record<Process, "Arguments", typeof ArgumentMetadata>;
  readonly authors: Property<Process, "Authors", string>;
  readonly description: Property<Process, "Description", string>;
  readonly id: Property<Process, "Id", string>;
  readonly isActive: Property<Process, "IsActive", boolean>;
  readonly isAttended: Property<Process, "IsAttended", boolean>;
  readonly isCompiled: Property<Process, "IsCompiled", boolean>;
  readonly isLatestVersion: Property<Process, "IsLatestVersion", boolean>;
  readonly key: Property<Process, "Key", string>;
  readonly licenseUrl: Property<Process, "LicenseUrl", string>;
  readonly mainEntryPointPath: Property<Process, "MainEntryPointPath", string>;
  readonly oldVersion: Property<Process, "OldVersion", string>;
  readonly projectType: Property<Process, "ProjectType", ProjectTypeMember>;
  readonly projectUrl: Property<Process, "ProjectUrl", string>;
  readonly published: Property<Process, "Published", DateTimeText | Date>;
  readonly releaseNotes: Property<Process, "ReleaseNotes", string>;
  readonly requiresUserInteraction: Property<Process, "RequiresUserInteraction", boolean>;
  readonly resourceTags: Collection<Process, "ResourceTags", typeof Tag>;
  readonly supportsMultipleEntryPoints: Property<Process, "SupportsMultipleEntryPoints", boolean>;
  readonly tags: Property<Process, "Tags", string>;
  readonly targetFramework: Property<Process, "TargetFramework", TargetFrameworkMember>;
  readonly title: Property<Process, "Title", string>;
  readonly version: Property<Process, "Version", string>;
  readonly entryPoints: Collection<Process, "EntryPoints", typeof EntryPoint>;
  readonly packageType: Property<Process, "PackageType", PackageTypeMember>;
  readonly robotVersion: Property<Process, "RobotVersion", string>;
  readonly supportsJsonSchemaEntryPoints: Property<Process, "SupportsJsonSchemaEntryPoints", boolean>;
  readonly targetRuntime: Property<Process, "TargetRuntime", string>;
};

/**
 * Trigger of a process with its timing or queue, robots and machines, and stop and alert rules.
 *
 * Entity type `UiPath.Server.Configuration.OData.ProcessScheduleDto`.
 */
export interface ProcessSchedule {
  ActivateOnJobComplete?: boolean | null;
  AlertPendingExpression?: string | null;
  AlertRunningExpression?: string | null;
  CalendarId?: Int64 | null;
  CalendarKey?: Guid | null;
  CalendarName?: string | null;
  ConsecutiveJobFailuresThreshold: number;
  /** `Description`, at most 512 characters. */
  Description?: string | null;
  Enabled?: boolean | null;
  EnvironmentId?: string | null;
  EnvironmentName?: string | null;
  ExternalJobKey?: string | null;
  ExternalJobKeyScheduler?: Guid | null;
  Id: Int64;
  /** `InputArguments`, at most 10000 characters. */
  InputArguments?: string | null;
  IsConnected: boolean;
  ItemsActivationThreshold?: Int64 | null;
  ItemsPerJobActivationTarget?: Int64 | null;
  JobFailuresGracePeriodInHours: number;
  JobPriority?: JobPriority | null;
  Key: Guid;
  KillProcessExpression?: string | null;
  MachineRobots?: (MachineRobotSession | null)[] | null;
  MaxJobsForActivation?: number | null;
  /** `Name`, required, at most 255 characters. */
  Name: string;
  PackageName?: string | null;
  QueueDefinitionId?: Int64 | null;
  QueueDefinitionName?: string | null;
  ReleaseId: Int64;
  ReleaseKey?: string | null;
  ReleaseName?: string | null;
  ResumeOnSameContext: boolean;
  RunAsMe: boolean;
  RuntimeType?: RobotType | null;
  SpecificPriorityValue?: number | null;
  StartProcessCron?: string | null;
  StartProcessCronDetails?: string | null;
  StartProcessCronSummary?: string | null;
  StartProcessNextOccurrence?: DateTimeText | null;
  StartStrategy: number;
  StopProcessDate?: DateTimeText | null;
  StopProcessExpression?: string | null;
  StopStrategy?: StopStrategy | null;
  Tags?: (Tag | null)[] | null;
  TimeZoneIana?: string | null;
  /** `TimeZoneId`, required, at most 80 characters. */
  TimeZoneId: string;
  /** `UseCalendar`, deprecated. */
  UseCalendar: boolean;
  ExecutorRobots?: RobotExecutor[] | null;
  /** `BindingKey`, only in version 20.0, at most 255 characters. */
  BindingKey?: string | null;
  /** `EntryPointPath`, only in version 20.0. */
  EntryPointPath?: string | null;
  /** `InputFile`, only in version 20.0. */
  InputFile?: Guid | null;
}
/** Properties of `ProcessSchedule`, for queries. */
export declare const ProcessSchedule: {
  readonly activateOnJobComplete: Property<ProcessSchedule, "ActivateOnJobComplete", boolean>;
  readonly alertPendingExpression: Property<ProcessSchedule, "AlertPendingExpression", string>;
  readonly alertRunningExpression: Property<ProcessSchedule, "AlertRunningExpression", string>;
  readonly calendarId: Property<ProcessSchedule, "CalendarId", Int64 | number | bigint>;
  readonly calendarKey: Property<ProcessSchedule, "CalendarKey", Guid>;
  readonly calendarName: Property<ProcessSchedule, "CalendarName", string>;
  readonly consecutiveJobFailuresThreshold: Property<ProcessSchedule, "ConsecutiveJobFailuresThreshold", number>;
  readonly description: Property<ProcessSchedule, "Description", string>;
  readonly enabled: Property<ProcessSchedule, "Enabled", boolean>;
  readonly environmentId: Property<ProcessSchedule, "EnvironmentId", string>;
  readonly environmentName: Property<ProcessSchedule, "EnvironmentName", string>;
  readonly externalJobKey: Property<ProcessSchedule, "ExternalJobKey", string>;
  readonly externalJobKeyScheduler: Property<ProcessSchedule, "ExternalJobKeyScheduler", Guid>;
  readonly id: Property<ProcessSchedule, "Id", Int64 | number | bigint>;
  readonly inputArguments: Property<ProcessSchedule, "InputArguments", string>;
  readonly isConnected: Property<ProcessSchedule, "IsConnected", boolean>;
  readonly itemsActivationThreshold: Property<ProcessSchedule, "ItemsActivationThreshold", Int64 | number | bigint>;
  readonly itemsPerJobActivationTarget: Property<ProcessSchedule, "ItemsPerJobActivationTarget", Int64 | number | bigint>;
  readonly jobFailuresGracePeriodInHours: Property<ProcessSchedule, "JobFailuresGracePeriodInHours", number>;
  readonly jobPriority: Property<ProcessSchedule, "JobPriority", JobPriorityMember>;
  readonly key: Property<ProcessSchedule, "Key", Guid>;
  readonly killProcessExpression: Property<ProcessSchedule, "KillProcessExpression", string>;
  readonly machineRobots: Collection<ProcessSchedule, "MachineRobots", typeof MachineRobotSession>;
  readonly maxJobsForActivation: Property<ProcessSchedule, "MaxJobsForActivation", number>;
  readonly name: Property<ProcessSchedule, "Name", string>;
  readonly packageName: Property<ProcessSchedule, "PackageName", string>;
  readonly queueDefinitionId: Property<ProcessSchedule, "QueueDefinitionId", Int64 | number | bigint>;
  readonly queueDefinitionName: Property<ProcessSchedule, "QueueDefinitionName", string>;
  readonly releaseId: Property<ProcessSchedule, "ReleaseId", Int64 | number | bigint>;
  readonly releaseKey: Property<ProcessSchedule, "ReleaseKey", string>;
  readonly releaseName: Property<ProcessSchedule, "ReleaseName", string>;
  readonly resumeOnSameContext: Property<ProcessSchedule, "ResumeOnSameContext", boolean>;
  readonly runAsMe: Property<ProcessSchedule, "RunAsMe", boolean>;
  readonly runtimeType: Property<ProcessSchedule, "RuntimeType", RobotTypeMember>;
  readonly specificPriorityValue: Property<ProcessSchedule, "SpecificPriorityValue", number>;
  readonly startProcessCron: Property<ProcessSchedule, "StartProcessCron", string>;
  readonly startProcessCronDetails: Property<ProcessSchedule, "StartProcessCronDetails", string>;
  readonly startProcessCronSummary: Property<ProcessSchedule, "StartProcessCronSummary", string>;
  readonly startProcessNextOccurrence: Property<ProcessSchedule, "StartProcessNextOccurrence", DateTimeText | Date>;
  readonly startStrategy: Property<ProcessSchedule, "StartStrategy", number>;
  readonly stopProcessDate: Property<ProcessSchedule, "StopProcessDate", DateTimeText | Date>;
  readonly stopProcessExpression: Property<ProcessSchedule, "StopProcessExpression", string>;
  readonly stopStrategy: Property<ProcessSchedule, "StopStrategy", StopStrategyMember>;
  readonly tags: Collection<ProcessSchedule, "Tags", typeof Tag>;
  readonly timeZoneIana: Property<ProcessSchedule, "TimeZoneIana", string>;
  readonly timeZoneId: Property<ProcessSchedule, "TimeZoneId", string>;
  readonly useCalendar: Property<ProcessSchedule, "UseCalendar", boolean>;
  readonly executorRobots: Collection<ProcessSchedule, "ExecutorRobots", typeof RobotExecutor>;
  readonly bindingKey: Property<ProcessSchedule, "BindingKey", string>;
  readonly entryPointPath: Property<ProcessSchedule, "EntryPointPath", string>;
  readonly inputFile: Property<ProcessSchedule, "InputFile", Guid>;
};

/**
 * Payload of the webhook event schedule.failed, sent with the reason when a trigger could not start its jobs.
 *
 * Complex type `UiPath.Server.Configuration.OData.ProcessScheduleFailedEventDto`.
 */
export interface ProcessScheduleFailedEvent {
  EntityKey?: Guid | null;
  /** `EventId`, required, at most 50 characters. */
  EventId: string | null;
  /** `EventSourceId`, set by the service. */
  EventSourceId?: Int64 | null;
  EventTime?: DateTimeText | null;
  OrganizationUnitId?: Int64 | null;
  OrganizationUnitKey?: Guid | null;
  ProcessSchedule?: WrappedProcessSchedule | null;
  /** `Reason`, set by the service. */
  Reason?: string | null;
  TenantId?: number | null;
  /** `Timestamp`, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, required. */
  Type: string | null;
  UserId?: Int64 | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * Behavior of a process: automatic start, always running, error recording and Autopilot settings.
 *
 * Complex type `UiPath.Server.Configuration.OData.ProcessSettingsDto`.
 */
export interface ProcessSettings {
  AlwaysRunning: boolean;
  AutoStartProcess: boolean;
  Duration?: number | null;
  ErrorRecordingEnabled?: boolean | null;
  Frequency?: number | null;
  Quality?: number | null;
  /** `AgentSettings`, only in version 20.0. */
  AgentSettings?: AgentSettings | null;
  /** `AutopilotForRobots`, only in version 20.0. */
  AutopilotForRobots?: AutopilotForRobotsSettings | null;
  /** `EnableAutopilotHealing`, only in version 20.0. */
  EnableAutopilotHealing: boolean;
  /** `RunMode`, only in version 20.0. */
  RunMode: JobRunMode;
}
/** Properties of `ProcessSettings`, for queries. */
export declare const ProcessSettings: {
  readonly alwaysRunning: Property<ProcessSettings, "AlwaysRunning", boolean>;
  readonly autoStartProcess: Property<ProcessSettings, "AutoStartProcess", boolean>;
  readonly duration: Property<ProcessSettings, "Duration", number>;
  readonly errorRecordingEnabled: Property<ProcessSettings, "ErrorRecordingEnabled", boolean>;
  readonly frequency: Property<ProcessSettings, "Frequency", number>;
  readonly quality: Property<ProcessSettings, "Quality", number>;
  readonly agentSettings: Record<ProcessSettings, "AgentSettings", typeof AgentSettings>;
  readonly autopilotForRobots: Record<ProcessSettings, "AutopilotForRobots", typeof AutopilotForRobotsSettings>;
  readonly enableAutopilotHealing: Property<ProcessSettings, "EnableAutopilotHealing", boolean>;
  readonly runMode: Property<ProcessSettings, "RunMode", JobRunModeMember>;
};

/**
 * Why a transaction failed: type, reason, details and an optional screenshot path.
 *
 * Complex type `UiPath.Server.Configuration.OData.ProcessingExceptionDto`.
 */
export interface ProcessingException {
  AssociatedImageFilePath?: string | null;
  CreationTime?: DateTimeText | null;
  Details?: string | null;
  Reason?: string | null;
  Type: ProcessingExceptionType;
}
/** Properties of `ProcessingException`, for queries. */
export declare const ProcessingException: {
  readonly associatedImageFilePath: Property<ProcessingException, "AssociatedImageFilePath", string>;
  readonly creationTime: Property<ProcessingException, "CreationTime", DateTimeText | Date>;
  readonly details: Property<ProcessingException, "Details", string>;
  readonly reason: Property<ProcessingException, "Reason", string>;
  readonly type: Property<ProcessingException, "Type", ProcessingExceptionTypeMember>;
};

/**
 * New queue together with its retention settings, for final and for stale items.
 *
 * Entity type `UiPath.Server.Configuration.OData.QueueCreateCommand`.
 *
 * Only in version 20.0.
 */
export interface QueueCreateCommand {
  /** `AcceptAutomaticallyRetry`, only in version 20.0. */
  AcceptAutomaticallyRetry: boolean;
  /** `AnalyticsDataJsonSchema`, only in version 20.0. */
  AnalyticsDataJsonSchema?: string | null;
  /** `CreationTime`, only in version 20.0. */
  CreationTime: DateTimeText;
  /** `Description`, only in version 20.0, at most 250 characters. */
  Description?: string | null;
  /** `Encrypted`, only in version 20.0. */
  Encrypted: boolean;
  /** `EnforceUniqueReference`, only in version 20.0. */
  EnforceUniqueReference: boolean;
  /** `FoldersCount`, only in version 20.0. */
  FoldersCount?: number | null;
  /** `Id`, only in version 20.0. */
  Id: Int64;
  /** `IsProcessInCurrentFolder`, only in version 20.0. */
  IsProcessInCurrentFolder?: boolean | null;
  /** `Key`, only in version 20.0. */
  Key: Guid;
  /** `MaxNumberOfRetries`, only in version 20.0. */
  MaxNumberOfRetries: number;
  /** `Name`, only in version 20.0, required, at most 50 characters. */
  Name: string;
  /** `OrganizationUnitFullyQualifiedName`, only in version 20.0, deprecated. */
  OrganizationUnitFullyQualifiedName?: string | null;
  /** `OrganizationUnitId`, only in version 20.0, deprecated. */
  OrganizationUnitId: Int64;
  /** `OutputDataJsonSchema`, only in version 20.0. */
  OutputDataJsonSchema?: string | null;
  /** `ProcessScheduleId`, only in version 20.0. */
  ProcessScheduleId?: Int64 | null;
  /** `ReleaseId`, only in version 20.0. */
  ReleaseId?: Int64 | null;
  /** `RiskSlaInMinutes`, only in version 20.0. */
  RiskSlaInMinutes: number;
  /** `SlaInMinutes`, only in version 20.0. */
  SlaInMinutes: number;
  /** `SpecificDataJsonSchema`, only in version 20.0. */
  SpecificDataJsonSchema?: string | null;
  /** `Tags`, only in version 20.0. */
  Tags?: (Tag | null)[] | null;
  /** `RetryAbandonedItems`, only in version 20.0. */
  RetryAbandonedItems: boolean;
  /** `RetentionAction`, only in version 20.0. */
  RetentionAction: RetentionAction;
  /** `RetentionBucketId`, only in version 20.0. */
  RetentionBucketId?: Int64 | null;
  /** `RetentionPeriod`, only in version 20.0. */
  RetentionPeriod: number;
  /** `StaleRetentionAction`, only in version 20.0. */
  StaleRetentionAction?: RetentionAction | null;
  /** `StaleRetentionBucketId`, only in version 20.0. */
  StaleRetentionBucketId?: Int64 | null;
  /** `StaleRetentionPeriod`, only in version 20.0. */
  StaleRetentionPeriod?: number | null;
}
/** Properties of `QueueCreateCommand`, for queries. */
export declare const QueueCreateCommand: {
  readonly acceptAutomaticallyRetry: Property<QueueCreateCommand, "AcceptAutomaticallyRetry", boolean>;
  readonly analyticsDataJsonSchema: Property<QueueCreateCommand, "AnalyticsDataJsonSchema", string>;
  readonly creationTime: Property<QueueCreateCommand, "CreationTime", DateTimeText | Date>;
  readonly description: Property<QueueCreateCommand, "Description", string>;
  readonly encrypted: Property<QueueCreateCommand, "Encrypted", boolean>;
  readonly enforceUniqueReference: Property<QueueCreateCommand, "EnforceUniqueReference", boolean>;
  readonly foldersCount: Property<QueueCreateCommand, "FoldersCount", number>;
  readonly id: Property<QueueCreateCommand, "Id", Int64 | number | bigint>;
  readonly isProcessInCurrentFolder: Property<QueueCreateCommand, "IsProcessInCurrentFolder", boolean>;
  readonly key: Property<QueueCreateCommand, "Key", Guid>;
  readonly maxNumberOfRetries: Property<QueueCreateCommand, "MaxNumberOfRetries", number>;
  readonly name: Property<QueueCreateCommand, "Name", string>;
  readonly organizationUnitFullyQualifiedName: Property<QueueCreateCommand, "OrganizationUnitFullyQualifiedName", string>;
  readonly organizationUnitId: Property<QueueCreateCommand, "OrganizationUnitId", Int64 | number | bigint>;
  readonly outputDataJsonSchema: Property<QueueCreateCommand, "OutputDataJsonSchema", string>;
  readonly processScheduleId: Property<QueueCreateCommand, "ProcessScheduleId", Int64 | number | bigint>;
  readonly releaseId: Property<QueueCreateCommand, "ReleaseId", Int64 | number | bigint>;
  readonly riskSlaInMinutes: Property<QueueCreateCommand, "RiskSlaInMinutes", number>;
  readonly slaInMinutes: Property<QueueCreateCommand, "SlaInMinutes", number>;
  readonly specificDataJsonSchema: Property<QueueCreateCommand, "SpecificDataJsonSchema", string>;
  readonly tags: Collection<QueueCreateCommand, "Tags", typeof Tag>;
  readonly retryAbandonedItems: Property<QueueCreateCommand, "RetryAbandonedItems", boolean>;
  readonly retentionAction: Property<QueueCreateCommand, "RetentionAction", RetentionActionMember>;
  readonly retentionBucketId: Property<QueueCreateCommand, "RetentionBucketId", Int64 | number | bigint>;
  readonly retentionPeriod: Property<QueueCreateCommand, "RetentionPeriod", number>;
  readonly staleRetentionAction: Property<QueueCreateCommand, "StaleRetentionAction", RetentionActionMember>;
  readonly staleRetentionBucketId: Property<QueueCreateCommand, "StaleRetentionBucketId", Int64 | number | bigint>;
  readonly staleRetentionPeriod: Property<QueueCreateCommand, "StaleRetentionPeriod", number>;
};

/**
 * Payload of the webhook event queue.created, listing the new queues with their settings.
 *
 * Complex type `UiPath.Server.Configuration.OData.QueueCreatedEventDto`.
 */
export interface QueueCreatedEventDto {
  EntityKey?: Guid | null;
  /** `EventId`, required, at most 50 characters. */
  EventId: string | null;
  /** `EventSourceId`, set by the service. */
  EventSourceId?: Int64 | null;
  EventTime?: DateTimeText | null;
  OrganizationUnitId?: Int64 | null;
  OrganizationUnitKey?: Guid | null;
  Queues?: (QueueDefinitionEvent | null)[] | null;
  TenantId?: number | null;
  /** `Timestamp`, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, required. */
  Type: string | null;
  UserId?: Int64 | null;
  /** `FolderKeys`, only in version 20.0. */
  FolderKeys?: (Guid | null)[] | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * Queue with its rules on retries, unique references, schemas and deadlines.
 *
 * Entity type `UiPath.Server.Configuration.OData.QueueDefinitionDto`.
 */
export interface QueueDefinition {
  AcceptAutomaticallyRetry: boolean;
  AnalyticsDataJsonSchema?: string | null;
  CreationTime: DateTimeText;
  /** `Description`, at most 250 characters. */
  Description?: string | null;
  Encrypted: boolean;
  EnforceUniqueReference: boolean;
  FoldersCount?: number | null;
  Id: Int64;
  IsProcessInCurrentFolder?: boolean | null;
  Key: Guid;
  MaxNumberOfRetries: number;
  /** `Name`, required, at most 50 characters. */
  Name: string;
  /** `OrganizationUnitFullyQualifiedName`, deprecated. */
  OrganizationUnitFullyQualifiedName?: string | null;
  /** `OrganizationUnitId`, deprecated. */
  OrganizationUnitId: Int64;
  OutputDataJsonSchema?: string | null;
  ProcessScheduleId?: Int64 | null;
  ReleaseId?: Int64 | null;
  RiskSlaInMinutes: number;
  SlaInMinutes: number;
  SpecificDataJsonSchema?: string | null;
  Tags?: (Tag | null)[] | null;
  /** `RetryAbandonedItems`, only in version 20.0. */
  RetryAbandonedItems: boolean;
}
/** Properties of `QueueDefinition`, for queries. */
export declare const QueueDefinition: {
  readonly acceptAutomaticallyRetry: Property<QueueDefinition, "AcceptAutomaticallyRetry", boolean>;
  readonly analyticsDataJsonSchema: Property<QueueDefinition, "AnalyticsDataJsonSchema", string>;
  readonly creationTime: Property<QueueDefinition, "CreationTime", DateTimeText | Date>;
  readonly description: Property<QueueDefinition, "Description", string>;
  readonly encrypted: Property<QueueDefinition, "Encrypted", boolean>;
  readonly enforceUniqueReference: Property<QueueDefinition, "EnforceUniqueReference", boolean>;
  readonly foldersCount: Property<QueueDefinition, "FoldersCount", number>;
  readonly id: Property<QueueDefinition, "Id", Int64 | number | bigint>;
  readonly isProcessInCurrentFolder: Property<QueueDefinition, "IsProcessInCurrentFolder", boolean>;
  readonly key: Property<QueueDefinition, "Key", Guid>;
  readonly maxNumberOfRetries: Property<QueueDefinition, "MaxNumberOfRetries", number>;
  readonly name: Property<QueueDefinition, "Name", string>;
  readonly organizationUnitFullyQualifiedName: Property<QueueDefinition, "OrganizationUnitFullyQualifiedName", string>;
  readonly organizationUnitId: Property<QueueDefinition, "OrganizationUnitId", Int64 | number | bigint>;
  readonly outputDataJsonSchema: Property<QueueDefinition, "OutputDataJsonSchema", string>;
  readonly processScheduleId: Property<QueueDefinition, "ProcessScheduleId", Int64 | number | bigint>;
  readonly releaseId: Property<QueueDefinition, "ReleaseId", Int64 | number | bigint>;
  readonly riskSlaInMinutes: Property<QueueDefinition, "RiskSlaInMinutes", number>;
  readonly slaInMinutes: Property<QueueDefinition, "SlaInMinutes", number>;
  readonly specificDataJsonSchema: Property<QueueDefinition, "SpecificDataJsonSchema", string>;
  readonly tags: Collection<QueueDefinition, "Tags", typeof Tag>;
  readonly retryAbandonedItems: Property<QueueDefinition, "RetryAbandonedItems", boolean>;
};

/**
 * Queue as described inside webhook payloads, with its key, name and main settings.
 *
 * Complex type `UiPath.Server.Configuration.OData.QueueDefinitionEventDto`.
 */
export interface QueueDefinitionEvent {
  /** `AcceptAutomaticallyRetry`, set by the service. */
  AcceptAutomaticallyRetry?: boolean | null;
  /** `Description`, set by the service. */
  Description?: string | null;
  /** `EnforceUniqueReference`, set by the service. */
  EnforceUniqueReference?: boolean | null;
  /** `Id`, set by the service. */
  Id?: Int64 | null;
  /** `Key`, set by the service. */
  Key?: Guid | null;
  /** `MaxNumberOfRetries`, set by the service. */
  MaxNumberOfRetries?: number | null;
  /** `Name`, set by the service. */
  Name?: string | null;
  /** `RiskSlaInMinutes`, set by the service. */
  RiskSlaInMinutes?: number | null;
  /** `SlaInMinutes`, set by the service. */
  SlaInMinutes?: number | null;
  /** `ReleaseKey`, only in version 20.0, set by the service. */
  ReleaseKey?: Guid | null;
  /** `RetentionBucketKey`, only in version 20.0, set by the service. */
  RetentionBucketKey?: Guid | null;
  /** `RetryAbandonedItems`, only in version 20.0, set by the service. */
  RetryAbandonedItems?: boolean | null;
  /** `StaleRetentionBucketKey`, only in version 20.0, set by the service. */
  StaleRetentionBucketKey?: Guid | null;
  /** `Tags`, only in version 20.0, set by the service. */
  Tags?: (Tag | null)[] | null;
}

/**
 * Payload of the webhook event queue.deleted, listing the queues that are gone.
 *
 * Complex type `UiPath.Server.Configuration.OData.QueueDeletedEventDto`.
 */
export interface QueueDeletedEventDto {
  EntityKey?: Guid | null;
  /** `EventId`, required, at most 50 characters. */
  EventId: string | null;
  /** `EventSourceId`, set by the service. */
  EventSourceId?: Int64 | null;
  EventTime?: DateTimeText | null;
  OrganizationUnitId?: Int64 | null;
  OrganizationUnitKey?: Guid | null;
  Queues?: (QueueDefinitionEvent | null)[] | null;
  TenantId?: number | null;
  /** `Timestamp`, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, required. */
  Type: string | null;
  UserId?: Int64 | null;
  /** `FolderKeys`, only in version 20.0. */
  FolderKeys?: (Guid | null)[] | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * Changed queue together with its retention settings, for final and for stale items.
 *
 * Entity type `UiPath.Server.Configuration.OData.QueueEditCommand`.
 *
 * Only in version 20.0.
 */
export interface QueueEditCommand {
  /** `AcceptAutomaticallyRetry`, only in version 20.0. */
  AcceptAutomaticallyRetry: boolean;
  /** `AnalyticsDataJsonSchema`, only in version 20.0. */
  AnalyticsDataJsonSchema?: string | null;
  /** `CreationTime`, only in version 20.0. */
  CreationTime: DateTimeText;
  /** `Description`, only in version 20.0, at most 250 characters. */
  Description?: string | null;
  /** `Encrypted`, only in version 20.0. */
  Encrypted: boolean;
  /** `EnforceUniqueReference`, only in version 20.0. */
  EnforceUniqueReference: boolean;
  /** `FoldersCount`, only in version 20.0. */
  FoldersCount?: number | null;
  /** `Id`, only in version 20.0. */
  Id: Int64;
  /** `IsProcessInCurrentFolder`, only in version 20.0. */
  IsProcessInCurrentFolder?: boolean | null;
  /** `Key`, only in version 20.0. */
  Key: Guid;
  /** `MaxNumberOfRetries`, only in version 20.0. */
  MaxNumberOfRetries: number;
  /** `Name`, only in version 20.0, required, at most 50 characters. */
  Name: string;
  /** `OrganizationUnitFullyQualifiedName`, only in version 20.0, deprecated. */
  OrganizationUnitFullyQualifiedName?: string | null;
  /** `OrganizationUnitId`, only in version 20.0, deprecated. */
  OrganizationUnitId: Int64;
  /** `OutputDataJsonSchema`, only in version 20.0. */
  OutputDataJsonSchema?: string | null;
  /** `ProcessScheduleId`, only in version 20.0. */
  ProcessScheduleId?: Int64 | null;
  /** `ReleaseId`, only in version 20.0. */
  ReleaseId?: Int64 | null;
  /** `RiskSlaInMinutes`, only in version 20.0. */
  RiskSlaInMinutes: number;
  /** `SlaInMinutes`, only in version 20.0. */
  SlaInMinutes: number;
  /** `SpecificDataJsonSchema`, only in version 20.0. */
  SpecificDataJsonSchema?: string | null;
  /** `Tags`, only in version 20.0. */
  Tags?: (Tag | null)[] | null;
  /** `RetryAbandonedItems`, only in version 20.0. */
  RetryAbandonedItems: boolean;
  /** `RetentionAction`, only in version 20.0. */
  RetentionAction: RetentionAction;
  /** `RetentionBucketId`, only in version 20.0. */
  RetentionBucketId?: Int64 | null;
  /** `RetentionPeriod`, only in version 20.0. */
  RetentionPeriod: number;
  /** `StaleRetentionAction`, only in version 20.0. */
  StaleRetentionAction?: RetentionAction | null;
  /** `StaleRetentionBucketId`, only in version 20.0. */
  StaleRetentionBucketId?: Int64 | null;
  /** `StaleRetentionPeriod`, only in version 20.0. */
  StaleRetentionPeriod?: number | null;
}
/** Properties of `QueueEditCommand`, for queries. */
export declare const QueueEditCommand: {
  readonly acceptAutomaticallyRetry: Property<QueueEditCommand, "AcceptAutomaticallyRetry", boolean>;
  readonly analyticsDataJsonSchema: Property<QueueEditCommand, "AnalyticsDataJsonSchema", string>;
  readonly creationTime: Property<QueueEditCommand, "CreationTime", DateTimeText | Date>;
  readonly description: Property<QueueEditCommand, "Description", string>;
  readonly encrypted: Property<QueueEditCommand, "Encrypted", boolean>;
  readonly enforceUniqueReference: Property<QueueEditCommand, "EnforceUniqueReference", boolean>;
  readonly foldersCount: Property<QueueEditCommand, "FoldersCount", number>;
  readonly id: Property<QueueEditCommand, "Id", Int64 | number | bigint>;
  readonly isProcessInCurrentFolder: Property<QueueEditCommand, "IsProcessInCurrentFolder", boolean>;
  readonly key: Property<QueueEditCommand, "Key", Guid>;
  readonly maxNumberOfRetries: Property<QueueEditCommand, "MaxNumberOfRetries", number>;
  readonly name: Property<QueueEditCommand, "Name", string>;
  readonly organizationUnitFullyQualifiedName: Property<QueueEditCommand, "OrganizationUnitFullyQualifiedName", string>;
  readonly organizationUnitId: Property<QueueEditCommand, "OrganizationUnitId", Int64 | number | bigint>;
  readonly outputDataJsonSchema: Property<QueueEditCommand, "OutputDataJsonSchema", string>;
  readonly processScheduleId: Property<QueueEditCommand, "ProcessScheduleId", Int64 | number | bigint>;
  readonly releaseId: Property<QueueEditCommand, "ReleaseId", Int64 | number | bigint>;
  readonly riskSlaInMinutes: Property<QueueEditCommand, "RiskSlaInMinutes", number>;
  readonly slaInMinutes: Property<QueueEditCommand, "SlaInMinutes", number>;
  readonly specificDataJsonSchema: Property<QueueEditCommand, "SpecificDataJsonSchema", string>;
  readonly tags: Collection<QueueEditCommand, "Tags", typeof Tag>;
  readonly retryAbandonedItems: Property<QueueEditCommand, "RetryAbandonedItems", boolean>;
  readonly retentionAction: Property<QueueEditCommand, "RetentionAction", RetentionActionMember>;
  readonly retentionBucketId: Property<QueueEditCommand, "RetentionBucketId", Int64 | number | bigint>;
  readonly retentionPeriod: Property<QueueEditCommand, "RetentionPeriod", number>;
  readonly staleRetentionAction: Property<QueueEditCommand, "StaleRetentionAction", RetentionActionMember>;
  readonly staleRetentionBucketId: Property<QueueEditCommand, "StaleRetentionBucketId", Int64 | number | bigint>;
  readonly staleRetentionPeriod: Property<QueueEditCommand, "StaleRetentionPeriod", number>;
};

/**
 * Queue with its retention settings and the names of the archive buckets.
 *
 * Entity type `UiPath.Server.Configuration.OData.QueueGetModel`.
 *
 * Only in version 20.0.
 */
export interface QueueGetModel {
  /** `AcceptAutomaticallyRetry`, only in version 20.0. */
  AcceptAutomaticallyRetry: boolean;
  /** `AnalyticsDataJsonSchema`, only in version 20.0. */
  AnalyticsDataJsonSchema?: string | null;
  /** `CreationTime`, only in version 20.0. */
  CreationTime: DateTimeText;
  /** `Description`, only in version 20.0, at most 250 characters. */
  Description?: string | null;
  /** `Encrypted`, only in version 20.0. */
  Encrypted: boolean;
  /** `EnforceUniqueReference`, only in version 20.0. */
  EnforceUniqueReference: boolean;
  /** `FoldersCount`, only in version 20.0. */
  FoldersCount?: number | null;
  /** `Id`, only in version 20.0. */
  Id: Int64;
  /** `IsProcessInCurrentFolder`, only in version 20.0. */
  IsProcessInCurrentFolder?: boolean | null;
  /** `Key`, only in version 20.0. */
  Key: Guid;
  /** `MaxNumberOfRetries`, only in version 20.0. */
  MaxNumberOfRetries: number;
  /** `Name`, only in version 20.0, required, at most 50 characters. */
  Name: string;
  /** `OrganizationUnitFullyQualifiedName`, only in version 20.0, deprecated. */
  OrganizationUnitFullyQualifiedName?: string | null;
  /** `OrganizationUnitId`, only in version 20.0, deprecated. */
  OrganizationUnitId: Int64;
  /** `OutputDataJsonSchema`, only in version 20.0. */
  OutputDataJsonSchema?: string | null;
  /** `ProcessScheduleId`, only in version 20.0. */
  ProcessScheduleId?: Int64 | null;
  /** `ReleaseId`, only in version 20.0. */
  ReleaseId?: Int64 | null;
  /** `RiskSlaInMinutes`, only in version 20.0. */
  RiskSlaInMinutes: number;
  /** `SlaInMinutes`, only in version 20.0. */
  SlaInMinutes: number;
  /** `SpecificDataJsonSchema`, only in version 20.0. */
  SpecificDataJsonSchema?: string | null;
  /** `Tags`, only in version 20.0. */
  Tags?: (Tag | null)[] | null;
  /** `RetryAbandonedItems`, only in version 20.0. */
  RetryAbandonedItems: boolean;
  /** `RetentionAction`, only in version 20.0. */
  RetentionAction: RetentionAction;
  /** `RetentionBucketId`, only in version 20.0. */
  RetentionBucketId?: Int64 | null;
  /** `RetentionBucketName`, only in version 20.0. */
  RetentionBucketName?: string | null;
  /** `RetentionPeriod`, only in version 20.0. */
  RetentionPeriod: number;
  /** `StaleRetentionAction`, only in version 20.0. */
  StaleRetentionAction?: RetentionAction | null;
  /** `StaleRetentionBucketId`, only in version 20.0. */
  StaleRetentionBucketId?: Int64 | null;
  /** `StaleRetentionBucketName`, only in version 20.0. */
  StaleRetentionBucketName?: string | null;
  /** `StaleRetentionPeriod`, only in version 20.0. */
  StaleRetentionPeriod?: number | null;
}
/** Properties of `QueueGetModel`, for queries. */
export declare const QueueGetModel: {
  readonly acceptAutomaticallyRetry: Property<QueueGetModel, "AcceptAutomaticallyRetry", boolean>;
  readonly analyticsDataJsonSchema: Property<QueueGetModel, "AnalyticsDataJsonSchema", string>;
  readonly creationTime: Property<QueueGetModel, "CreationTime", DateTimeText | Date>;
  readonly description: Property<QueueGetModel, "Description", string>;
  readonly encrypted: Property<QueueGetModel, "Encrypted", boolean>;
  readonly enforceUniqueReference: Property<QueueGetModel, "EnforceUniqueReference", boolean>;
  readonly foldersCount: Property<QueueGetModel, "FoldersCount", number>;
  readonly id: Property<QueueGetModel, "Id", Int64 | number | bigint>;
  readonly isProcessInCurrentFolder: Property<QueueGetModel, "IsProcessInCurrentFolder", boolean>;
  readonly key: Property<QueueGetModel, "Key", Guid>;
  readonly maxNumberOfRetries: Property<QueueGetModel, "MaxNumberOfRetries", number>;
  readonly name: Property<QueueGetModel, "Name", string>;
  readonly organizationUnitFullyQualifiedName: Property<QueueGetModel, "OrganizationUnitFullyQualifiedName", string>;
  readonly organizationUnitId: Property<QueueGetModel, "OrganizationUnitId", Int64 | number | bigint>;
  readonly outputDataJsonSchema: Property<QueueGetModel, "OutputDataJsonSchema", string>;
  readonly processScheduleId: Property<QueueGetModel, "ProcessScheduleId", Int64 | number | bigint>;
  readonly releaseId: Property<QueueGetModel, "ReleaseId", Int64 | number | bigint>;
  readonly riskSlaInMinutes: Property<QueueGetModel, "RiskSlaInMinutes", number>;
  readonly slaInMinutes: Property<QueueGetModel, "SlaInMinutes", number>;
  readonly specificDataJsonSchema: Property<QueueGetModel, "SpecificDataJsonSchema", string>;
  readonly tags: Collection<QueueGetModel, "Tags", typeof Tag>;
  readonly retryAbandonedItems: Property<QueueGetModel, "RetryAbandonedItems", boolean>;
  readonly retentionAction: Property<QueueGetModel, "RetentionAction", RetentionActionMember>;
  readonly retentionBucketId: Property<QueueGetModel, "RetentionBucketId", Int64 | number | bigint>;
  readonly retentionBucketName: Property<QueueGetModel, "RetentionBucketName", string>;
  readonly retentionPeriod: Property<QueueGetModel, "RetentionPeriod", number>;
  readonly staleRetentionAction: Property<QueueGetModel, "StaleRetentionAction", RetentionActionMember>;
  readonly staleRetentionBucketId: Property<QueueGetModel, "StaleRetentionBucketId", Int64 | number | bigint>;
  readonly staleRetentionBucketName: Property<QueueGetModel, "StaleRetentionBucketName", string>;
  readonly staleRetentionPeriod: Property<QueueGetModel, "StaleRetentionPeriod", number>;
};

/**
 * Payload of the webhook event queueItem.added, with the queue and its new items.
 *
 * Complex type `UiPath.Server.Configuration.OData.QueueItemAddedEventDto`.
 */
export interface QueueItemAddedEvent {
  EntityKey?: Guid | null;
  /** `EventId`, required, at most 50 characters. */
  EventId: string | null;
  EventTime?: DateTimeText | null;
  OrganizationUnitId?: Int64 | null;
  OrganizationUnitKey?: Guid | null;
  Queue?: QueueDefinitionEvent | null;
  /** `QueueItems`, set by the service. */
  QueueItems?: (QueueItemSimpleEvent | null)[] | null;
  TenantId?: number | null;
  /** `Timestamp`, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, required. */
  Type: string | null;
  UserId?: Int64 | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * Remark on a queue item with its text, author and time.
 *
 * Entity type `UiPath.Server.Configuration.OData.QueueItemCommentDto`.
 */
export interface QueueItemComment {
  /** `CreationTime`, deprecated. */
  CreationTime: DateTimeText;
  Id: Int64;
  QueueItemId: Int64;
  /** `Text`, required, at most 512 characters. */
  Text: string;
  UserId?: Int64 | null;
  UserName?: string | null;
}
/** Properties of `QueueItemComment`, for queries. */
export declare const QueueItemComment: {
  readonly creationTime: Property<QueueItemComment, "CreationTime", DateTimeText | Date>;
  readonly id: Property<QueueItemComment, "Id", Int64 | number | bigint>;
  readonly queueItemId: Property<QueueItemComment, "QueueItemId", Int64 | number | bigint>;
  readonly text: Property<QueueItemComment, "Text", string>;
  readonly userId: Property<QueueItemComment, "UserId", Int64 | number | bigint>;
  readonly userName: Property<QueueItemComment, "UserName", string>;
};

/**
 * Payload of the webhook event queueItem.transactionCompleted, with the item that was processed successfully.
 *
 * Complex type `UiPath.Server.Configuration.OData.QueueItemCompletedEventDto`.
 */
export interface QueueItemCompletedEvent {
  EntityKey?: Guid | null;
  /** `EventId`, required, at most 50 characters. */
  EventId: string | null;
  EventTime?: DateTimeText | null;
  OrganizationUnitId?: Int64 | null;
  OrganizationUnitKey?: Guid | null;
  Queue?: QueueDefinitionEvent | null;
  QueueItem?: QueueItemSimpleEvent | null;
  TenantId?: number | null;
  /** `Timestamp`, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, required. */
  Type: string | null;
  UserId?: Int64 | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * Data of an item to be put into a queue: content, reference, priority, defer and due dates.
 *
 * Complex type `UiPath.Server.Configuration.OData.QueueItemDataDto`.
 */
export interface QueueItemData {
  DeferDate?: DateTimeText | null;
  DueDate?: DateTimeText | null;
  Name?: string | null;
  Priority: Priority;
  Progress?: string | null;
  /** `Reference`, at most 128 characters. */
  Reference?: string | null;
  RiskSlaDate?: DateTimeText | null;
  /** `Source`, at most 20 characters. */
  Source?: string | null;
  SpecificContent?: { [name: string]: (unknown | null) } | null;
  /** `FpsContext`, only in version 20.0. */
  FpsContext?: string | null;
  /** `ParentOperationId`, only in version 20.0, at most 128 characters. */
  ParentOperationId?: string | null;
}

/**
 * Payload of the webhook event queueItem.deferred, with the item that was put off to a later time.
 *
 * Complex type `UiPath.Server.Configuration.OData.QueueItemDeferredEventDto`.
 *
 * Only in version 20.0.
 */
export interface QueueItemDeferredEvent {
  /** `EntityKey`, only in version 20.0. */
  EntityKey?: Guid | null;
  /** `EventId`, only in version 20.0, required, at most 50 characters. */
  EventId: string | null;
  /** `EventTime`, only in version 20.0. */
  EventTime?: DateTimeText | null;
  /** `OrganizationUnitId`, only in version 20.0. */
  OrganizationUnitId?: Int64 | null;
  /** `OrganizationUnitKey`, only in version 20.0. */
  OrganizationUnitKey?: Guid | null;
  /** `Queue`, only in version 20.0. */
  Queue?: QueueDefinitionEvent | null;
  /** `QueueItem`, only in version 20.0. */
  QueueItem?: QueueItemSimpleEvent | null;
  /** `TenantId`, only in version 20.0. */
  TenantId?: number | null;
  /** `Timestamp`, only in version 20.0, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, only in version 20.0, required. */
  Type: string | null;
  /** `UserId`, only in version 20.0. */
  UserId?: Int64 | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * Payload of the webhook event queueItem.deleted, with the queue and the deleted items.
 *
 * Complex type `UiPath.Server.Configuration.OData.QueueItemDeletedEventDto`.
 *
 * Only in version 20.0.
 */
export interface QueueItemDeletedEvent {
  /** `EntityKey`, only in version 20.0. */
  EntityKey?: Guid | null;
  /** `EventId`, only in version 20.0, required, at most 50 characters. */
  EventId: string | null;
  /** `EventTime`, only in version 20.0. */
  EventTime?: DateTimeText | null;
  /** `OrganizationUnitId`, only in version 20.0. */
  OrganizationUnitId?: Int64 | null;
  /** `OrganizationUnitKey`, only in version 20.0. */
  OrganizationUnitKey?: Guid | null;
  /** `Queue`, only in version 20.0. */
  Queue?: QueueDefinitionEvent | null;
  /** `QueueItems`, only in version 20.0, set by the service. */
  QueueItems?: (QueueItemSimpleEvent | null)[] | null;
  /** `TenantId`, only in version 20.0. */
  TenantId?: number | null;
  /** `Timestamp`, only in version 20.0, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, only in version 20.0, required. */
  Type: string | null;
  /** `UserId`, only in version 20.0. */
  UserId?: Int64 | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * Unit of work in a queue with its content, status, outcome, retries, deadlines and review.
 *
 * Entity type `UiPath.Server.Configuration.OData.QueueItemDto`.
 */
export interface QueueItem {
  Analytics?: { [name: string]: (unknown | null) } | null;
  AnalyticsData?: string | null;
  AncestorId?: Int64 | null;
  AncestorUniqueKey?: Guid | null;
  CreationTime: DateTimeText;
  DeferDate?: DateTimeText | null;
  DueDate?: DateTimeText | null;
  Encrypted: boolean;
  EndProcessing?: DateTimeText | null;
  /** `HasVideoRecorded`, deprecated. */
  HasVideoRecorded: boolean;
  Id: Int64;
  Key: Guid;
  ManualAncestorId?: Int64 | null;
  ManualAncestorUniqueKey?: Guid | null;
  ManualRetryNumber: number;
  /** `OrganizationUnitFullyQualifiedName`, deprecated. */
  OrganizationUnitFullyQualifiedName?: string | null;
  /** `OrganizationUnitId`, deprecated. */
  OrganizationUnitId: Int64;
  Output?: { [name: string]: (unknown | null) } | null;
  OutputData?: string | null;
  Priority: Priority;
  ProcessingException: ProcessingException;
  ProcessingExceptionType?: ProcessingExceptionType | null;
  Progress?: string | null;
  QueueDefinitionId: Int64;
  /** `Reference`, at most 128 characters. */
  Reference?: string | null;
  RetryNumber: number;
  ReviewStatus: ReviewStatus;
  ReviewerUserId?: Int64 | null;
  RiskSlaDate?: DateTimeText | null;
  RowVersion?: string | null;
  SecondsInPreviousAttempts: number;
  SpecificContent?: { [name: string]: (unknown | null) } | null;
  SpecificData?: string | null;
  StartProcessing?: DateTimeText | null;
  Status: ProcessingStatus;
  UniqueKey?: Guid | null;
  QueueDefinition?: QueueDefinition;
  ReviewerUser?: SimpleUser;
  Robot?: SimpleRobot;
  /** `CreatorJobKey`, only in version 20.0. */
  CreatorJobKey?: Guid | null;
  /** `Error`, only in version 20.0. */
  Error?: QueueItemError | null;
  /** `ExecutorJobKey`, only in version 20.0. */
  ExecutorJobKey?: Guid | null;
  /** `FpsContext`, only in version 20.0. */
  FpsContext?: string | null;
  /** `OperationId`, only in version 20.0. */
  OperationId?: string | null;
  /** `ParentOperationId`, only in version 20.0. */
  ParentOperationId?: string | null;
  /** `RobotId`, only in version 20.0. */
  RobotId?: Int64 | null;
}
/** Properties of `QueueItem`, for queries. */
export declare const QueueItem: {
  readonly analytics: Property<QueueItem, "Analytics", unknown>;
  readonly analyticsData: Property<QueueItem, "AnalyticsData", string>;
  readonly ancestorId: Property<QueueItem, "AncestorId", Int64 | number | bigint>;
  readonly ancestorUniqueKey: Property<QueueItem, "AncestorUniqueKey", Guid>;
  readonly creationTime: Property<QueueItem, "CreationTime", DateTimeText | Date>;
  readonly deferDate: Property<QueueItem, "DeferDate", DateTimeText | Date>;
  readonly dueDate: Property<QueueItem, "DueDate", DateTimeText | Date>;
  readonly encrypted: Property<QueueItem, "Encrypted", boolean>;
  readonly endProcessing: Property<QueueItem, "EndProcessing", DateTimeText | Date>;
  readonly hasVideoRecorded: Property<QueueItem, "HasVideoRecorded", boolean>;
  readonly id: Property<QueueItem, "Id", Int64 | number | bigint>;
  readonly key: Property<QueueItem, "Key", Guid>;
  readonly manualAncestorId: Property<QueueItem, "ManualAncestorId", Int64 | number | bigint>;
  readonly manualAncestorUniqueKey: Property<QueueItem, "ManualAncestorUniqueKey", Guid>;
  readonly manualRetryNumber: Property<QueueItem, "ManualRetryNumber", number>;
  readonly organizationUnitFullyQualifiedName: Property<QueueItem, "OrganizationUnitFullyQualifiedName", string>;
  readonly organizationUnitId: Property<QueueItem, "OrganizationUnitId", Int64 | number | bigint>;
  readonly output: Property<QueueItem, "Output", unknown>;
  readonly outputData: Property<QueueItem, "OutputData", string>;
  readonly priority: Property<QueueItem, "Priority", PriorityMember>;
  readonly processingException: Record<QueueItem, "ProcessingException", typeof ProcessingException>;
  readonly processingExceptionType: Property<QueueItem, "ProcessingExceptionType", ProcessingExceptionTypeMember>;
  readonly progress: Property<QueueItem, "Progress", string>;
  readonly queueDefinitionId: Property<QueueItem, "QueueDefinitionId", Int64 | number | bigint>;
  readonly reference: Property<QueueItem, "Reference", string>;
  readonly retryNumber: Property<QueueItem, "RetryNumber", number>;
  readonly reviewStatus: Property<QueueItem, "ReviewStatus", ReviewStatusMember>;
  readonly reviewerUserId: Property<QueueItem, "ReviewerUserId", Int64 | number | bigint>;
  readonly riskSlaDate: Property<QueueItem, "RiskSlaDate", DateTimeText | Date>;
  readonly rowVersion: Property<QueueItem, "RowVersion", string>;
  readonly secondsInPreviousAttempts: Property<QueueItem, "SecondsInPreviousAttempts", number>;
  readonly specificContent: Property<QueueItem, "SpecificContent", unknown>;
  readonly specificData: Property<QueueItem, "SpecificData", string>;
  readonly startProcessing: Property<QueueItem, "StartProcessing", DateTimeText | Date>;
  readonly status: Property<QueueItem, "Status", ProcessingStatusMember>;
  readonly uniqueKey: Property<QueueItem, "UniqueKey", Guid>;
  readonly queueDefinition: Record<QueueItem, "QueueDefinition", typeof QueueDefinition>;
  readonly reviewerUser: Record<QueueItem, "ReviewerUser", typeof SimpleUser>;
  readonly robot: Record<QueueItem, "Robot", typeof SimpleRobot>;
  readonly creatorJobKey: Property<QueueItem, "CreatorJobKey", Guid>;
  readonly error: Record<QueueItem, "Error", typeof QueueItemError>;
  readonly executorJobKey: Property<QueueItem, "ExecutorJobKey", Guid>;
  readonly fpsContext: Property<QueueItem, "FpsContext", string>;
  readonly operationId: Property<QueueItem, "OperationId", string>;
  readonly parentOperationId: Property<QueueItem, "ParentOperationId", string>;
  readonly robotId: Property<QueueItem, "RobotId", Int64 | number | bigint>;
};

/**
 * Structured error of a queue item, with code, category, title and detail.
 *
 * Complex type `UiPath.Server.Configuration.OData.QueueItemErrorDto`.
 *
 * Only in version 20.0.
 */
export interface QueueItemError {
  /** `Category`, only in version 20.0. */
  Category?: string | null;
  /** `Code`, only in version 20.0. */
  Code?: string | null;
  /** `Detail`, only in version 20.0. */
  Detail?: string | null;
  /** `Status`, only in version 20.0. */
  Status?: number | null;
  /** `Timestamp`, only in version 20.0. */
  Timestamp?: DateTimeText | null;
  /** `Title`, only in version 20.0. */
  Title?: string | null;
}
/** Properties of `QueueItemError`, for queries. */
export declare const QueueItemError: {
  readonly category: Property<QueueItemError, "Category", string>;
  readonly code: Property<QueueItemError, "Code", string>;
  readonly detail: Property<QueueItemError, "Detail", string>;
  readonly status: Property<QueueItemError, "Status", number>;
  readonly timestamp: Property<QueueItemError, "Timestamp", DateTimeText | Date>;
  readonly title: Property<QueueItemError, "Title", string>;
};

/**
 * Entry in the history of a queue item: the action, the resulting status and who caused it.
 *
 * Entity type `UiPath.Server.Configuration.OData.QueueItemEventDto`.
 */
export interface QueueItemEvent {
  Action: QueueItemAction;
  Data?: string | null;
  ExternalClientId?: string | null;
  Id: Int64;
  QueueItemId: Int64;
  ReviewStatus: ReviewStatus;
  ReviewerUserId?: Int64 | null;
  ReviewerUserName?: string | null;
  Status: ProcessingStatus;
  Timestamp: DateTimeText;
  UserId?: Int64 | null;
  UserName?: string | null;
}
/** Properties of `QueueItemEvent`, for queries. */
export declare const QueueItemEvent: {
  readonly action: Property<QueueItemEvent, "Action", QueueItemActionMember>;
  readonly data: Property<QueueItemEvent, "Data", string>;
  readonly externalClientId: Property<QueueItemEvent, "ExternalClientId", string>;
  readonly id: Property<QueueItemEvent, "Id", Int64 | number | bigint>;
  readonly queueItemId: Property<QueueItemEvent, "QueueItemId", Int64 | number | bigint>;
  readonly reviewStatus: Property<QueueItemEvent, "ReviewStatus", ReviewStatusMember>;
  readonly reviewerUserId: Property<QueueItemEvent, "ReviewerUserId", Int64 | number | bigint>;
  readonly reviewerUserName: Property<QueueItemEvent, "ReviewerUserName", string>;
  readonly status: Property<QueueItemEvent, "Status", ProcessingStatusMember>;
  readonly timestamp: Property<QueueItemEvent, "Timestamp", DateTimeText | Date>;
  readonly userId: Property<QueueItemEvent, "UserId", Int64 | number | bigint>;
  readonly userName: Property<QueueItemEvent, "UserName", string>;
};

/**
 * Payload of the webhook event queueItem.transactionFailed, with the item and its exception.
 *
 * Complex type `UiPath.Server.Configuration.OData.QueueItemFailedEventDto`.
 */
export interface QueueItemFailedEvent {
  EntityKey?: Guid | null;
  /** `EventId`, required, at most 50 characters. */
  EventId: string | null;
  EventTime?: DateTimeText | null;
  OrganizationUnitId?: Int64 | null;
  OrganizationUnitKey?: Guid | null;
  Queue?: QueueDefinitionEvent | null;
  QueueItem?: QueueItemSimpleEvent | null;
  TenantId?: number | null;
  /** `Timestamp`, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, required. */
  Type: string | null;
  UserId?: Int64 | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * Payload of the webhook event queueItem.retried, with the queue and the items put up for another try.
 *
 * Complex type `UiPath.Server.Configuration.OData.QueueItemRetriedEventDto`.
 *
 * Only in version 20.0.
 */
export interface QueueItemRetriedEvent {
  /** `EntityKey`, only in version 20.0. */
  EntityKey?: Guid | null;
  /** `EventId`, only in version 20.0, required, at most 50 characters. */
  EventId: string | null;
  /** `EventTime`, only in version 20.0. */
  EventTime?: DateTimeText | null;
  /** `OrganizationUnitId`, only in version 20.0. */
  OrganizationUnitId?: Int64 | null;
  /** `OrganizationUnitKey`, only in version 20.0. */
  OrganizationUnitKey?: Guid | null;
  /** `Queue`, only in version 20.0. */
  Queue?: QueueDefinitionEvent | null;
  /** `QueueItems`, only in version 20.0, set by the service. */
  QueueItems?: (QueueItemSimpleEvent | null)[] | null;
  /** `TenantId`, only in version 20.0. */
  TenantId?: number | null;
  /** `Timestamp`, only in version 20.0, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, only in version 20.0, required. */
  Type: string | null;
  /** `UserId`, only in version 20.0. */
  UserId?: Int64 | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * Payload of the webhook event queueItem.reviewStatusChanged, with the items whose review moved on.
 *
 * Complex type `UiPath.Server.Configuration.OData.QueueItemReviewStatusChangedEventDto`.
 *
 * Only in version 20.0.
 */
export interface QueueItemReviewStatusChangedEvent {
  /** `EntityKey`, only in version 20.0. */
  EntityKey?: Guid | null;
  /** `EventId`, only in version 20.0, required, at most 50 characters. */
  EventId: string | null;
  /** `EventTime`, only in version 20.0. */
  EventTime?: DateTimeText | null;
  /** `OrganizationUnitId`, only in version 20.0. */
  OrganizationUnitId?: Int64 | null;
  /** `OrganizationUnitKey`, only in version 20.0. */
  OrganizationUnitKey?: Guid | null;
  /** `Queue`, only in version 20.0. */
  Queue?: QueueDefinitionEvent | null;
  /** `QueueItems`, only in version 20.0, set by the service. */
  QueueItems?: (QueueItemSimpleEvent | null)[] | null;
  /** `TenantId`, only in version 20.0. */
  TenantId?: number | null;
  /** `Timestamp`, only in version 20.0, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, only in version 20.0, required. */
  Type: string | null;
  /** `UserId`, only in version 20.0. */
  UserId?: Int64 | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * Queue item as described inside webhook payloads, with content, status, outcome and jobs.
 *
 * Complex type `UiPath.Server.Configuration.OData.QueueItemSimpleEventDto`.
 */
export interface QueueItemSimpleEvent {
  /** `AncestorId`, set by the service. */
  AncestorId?: Int64 | null;
  /** `AncestorUniqueKey`, set by the service. */
  AncestorUniqueKey?: Guid | null;
  /** `CreationTime`, set by the service. */
  CreationTime?: DateTimeText | null;
  /** `CreatorJobId`, set by the service. */
  CreatorJobId?: Int64 | null;
  /** `CreatorJobKey`, set by the service. */
  CreatorJobKey?: Guid | null;
  /** `CreatorUserId`, set by the service. */
  CreatorUserId?: Int64 | null;
  /** `DeferDate`, set by the service. */
  DeferDate?: DateTimeText | null;
  /** `DueDate`, set by the service. */
  DueDate?: DateTimeText | null;
  /** `EndProcessing`, set by the service. */
  EndProcessing?: DateTimeText | null;
  /** `ExecutorJobId`, set by the service. */
  ExecutorJobId?: Int64 | null;
  /** `ExecutorJobKey`, set by the service. */
  ExecutorJobKey?: Guid | null;
  /** `Id`, set by the service. */
  Id?: Int64 | null;
  /** `Key`, set by the service. */
  Key?: Guid | null;
  /** `ManualAncestorId`, set by the service. */
  ManualAncestorId?: Int64 | null;
  /** `ManualAncestorUniqueKey`, set by the service. */
  ManualAncestorUniqueKey?: Guid | null;
  /** `ManualRetryNumber`, set by the service. */
  ManualRetryNumber?: number | null;
  /** `Output`, set by the service. */
  Output?: { [name: string]: (unknown | null) } | null;
  /** `Priority`, set by the service. */
  Priority?: Priority | null;
  ProcessingException?: WrappedProcessingException | null;
  /** `Progress`, set by the service. */
  Progress?: string | null;
  /** `QueueDefinitionId`, set by the service. */
  QueueDefinitionId?: Int64 | null;
  /** `Reference`, set by the service. */
  Reference?: string | null;
  /** `RetryNumber`, set by the service. */
  RetryNumber?: number | null;
  /** `ReviewStatus`, set by the service. */
  ReviewStatus?: ReviewStatus | null;
  ReviewerUser?: WebhookSimpleUser | null;
  /** `ReviewerUserId`, set by the service. */
  ReviewerUserId?: Int64 | null;
  /** `RiskSlaDate`, set by the service. */
  RiskSlaDate?: DateTimeText | null;
  Robot?: WrappedRobot | null;
  /** `SecondsInPreviousAttempts`, set by the service. */
  SecondsInPreviousAttempts?: number | null;
  /** `Source`, set by the service. */
  Source?: string | null;
  /** `SpecificContent`, set by the service. */
  SpecificContent?: { [name: string]: (unknown | null) } | null;
  /** `StartProcessing`, set by the service. */
  StartProcessing?: DateTimeText | null;
  /** `Status`, set by the service. */
  Status?: ProcessingStatus | null;
  /** `UniqueKey`, set by the service. */
  UniqueKey?: Guid | null;
  /** `Error`, only in version 20.0. */
  Error?: WrappedQueueItemError | null;
  /** `FpsContext`, only in version 20.0, set by the service. */
  FpsContext?: string | null;
  /** `OperationId`, only in version 20.0, set by the service. */
  OperationId?: string | null;
  /** `ParentOperationId`, only in version 20.0, set by the service. */
  ParentOperationId?: string | null;
}

/**
 * Payload of the webhook event queueItem.transactionStarted, with the item a robot began to process.
 *
 * Complex type `UiPath.Server.Configuration.OData.QueueItemStartedEventDto`.
 */
export interface QueueItemStartedEvent {
  EntityKey?: Guid | null;
  /** `EventId`, required, at most 50 characters. */
  EventId: string | null;
  EventTime?: DateTimeText | null;
  OrganizationUnitId?: Int64 | null;
  OrganizationUnitKey?: Guid | null;
  Queue?: QueueDefinitionEvent | null;
  QueueItem?: QueueItemSimpleEvent | null;
  TenantId?: number | null;
  /** `Timestamp`, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, required. */
  Type: string | null;
  UserId?: Int64 | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * Payload of the webhook event queueItem.updated, with the queue and the changed items.
 *
 * Complex type `UiPath.Server.Configuration.OData.QueueItemUpdatedEventDto`.
 *
 * Only in version 20.0.
 */
export interface QueueItemUpdatedEvent {
  /** `EntityKey`, only in version 20.0. */
  EntityKey?: Guid | null;
  /** `EventId`, only in version 20.0, required, at most 50 characters. */
  EventId: string | null;
  /** `EventTime`, only in version 20.0. */
  EventTime?: DateTimeText | null;
  /** `OrganizationUnitId`, only in version 20.0. */
  OrganizationUnitId?: Int64 | null;
  /** `OrganizationUnitKey`, only in version 20.0. */
  OrganizationUnitKey?: Guid | null;
  /** `Queue`, only in version 20.0. */
  Queue?: QueueDefinitionEvent | null;
  /** `QueueItems`, only in version 20.0, set by the service. */
  QueueItems?: (QueueItemSimpleEvent | null)[] | null;
  /** `TenantId`, only in version 20.0. */
  TenantId?: number | null;
  /** `Timestamp`, only in version 20.0, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, only in version 20.0, required. */
  Type: string | null;
  /** `UserId`, only in version 20.0. */
  UserId?: Int64 | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * Payload of the webhook event queueItem.transactionAbandoned, with items left in progress for too long.
 *
 * Complex type `UiPath.Server.Configuration.OData.QueueItemsAbandonedEventDto`.
 */
export interface QueueItemsAbandonedEvent {
  EntityKey?: Guid | null;
  /** `EventId`, required, at most 50 characters. */
  EventId: string | null;
  EventTime?: DateTimeText | null;
  OrganizationUnitId?: Int64 | null;
  OrganizationUnitKey?: Guid | null;
  Queue?: QueueDefinitionEvent | null;
  /** `QueueItems`, set by the service. */
  QueueItems?: (QueueItemSimpleEvent | null)[] | null;
  TenantId?: number | null;
  /** `Timestamp`, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, required. */
  Type: string | null;
  UserId?: Int64 | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * Queue with its processing figures and retention settings, one row of a list.
 *
 * Entity type `UiPath.Server.Configuration.OData.QueueListModel`.
 *
 * Only in version 20.0.
 */
export interface QueueListModel {
  /** `AnalyticsDataJsonSchemaExists`, only in version 20.0. */
  AnalyticsDataJsonSchemaExists: boolean;
  /** `ApplicationExceptionsNo`, only in version 20.0. */
  ApplicationExceptionsNo: number;
  /** `ApplicationExceptionsProcessingTime`, only in version 20.0. */
  ApplicationExceptionsProcessingTime: Decimal;
  /** `BusinessExceptionsNo`, only in version 20.0. */
  BusinessExceptionsNo: number;
  /** `BusinessExceptionsProcessingTime`, only in version 20.0. */
  BusinessExceptionsProcessingTime: Decimal;
  /** `Id`, only in version 20.0. */
  Id: Int64;
  /** `IsProcessInCurrentFolder`, only in version 20.0. */
  IsProcessInCurrentFolder?: boolean | null;
  /** `ItemsInProgress`, only in version 20.0. */
  ItemsInProgress: number;
  /** `ItemsToProcess`, only in version 20.0. */
  ItemsToProcess: number;
  /** `LastProcessed`, only in version 20.0. */
  LastProcessed?: DateTimeText | null;
  /** `OutputDataJsonSchemaExists`, only in version 20.0. */
  OutputDataJsonSchemaExists: boolean;
  /** `ProcessScheduleId`, only in version 20.0. */
  ProcessScheduleId?: Int64 | null;
  /** `ProcessingMeanTime`, only in version 20.0. */
  ProcessingMeanTime: Decimal;
  /** `QueueDefinitionAcceptAutomaticallyRetry`, only in version 20.0. */
  QueueDefinitionAcceptAutomaticallyRetry: boolean;
  /** `QueueDefinitionDescription`, only in version 20.0. */
  QueueDefinitionDescription?: string | null;
  /** `QueueDefinitionEnforceUniqueReference`, only in version 20.0. */
  QueueDefinitionEnforceUniqueReference: boolean;
  /** `QueueDefinitionId`, only in version 20.0. */
  QueueDefinitionId: Int64;
  /** `QueueDefinitionKey`, only in version 20.0. */
  QueueDefinitionKey: Guid;
  /** `QueueDefinitionMaxNumberOfRetries`, only in version 20.0. */
  QueueDefinitionMaxNumberOfRetries: number;
  /** `QueueDefinitionName`, only in version 20.0. */
  QueueDefinitionName?: string | null;
  /** `QueueFoldersCount`, only in version 20.0. */
  QueueFoldersCount?: number | null;
  /** `ReleaseId`, only in version 20.0. */
  ReleaseId?: Int64 | null;
  /** `ReleaseName`, only in version 20.0. */
  ReleaseName?: string | null;
  /** `SpecificDataJsonSchemaExists`, only in version 20.0. */
  SpecificDataJsonSchemaExists: boolean;
  /** `SuccessfulTransactionsNo`, only in version 20.0. */
  SuccessfulTransactionsNo: number;
  /** `SuccessfulTransactionsProcessingTime`, only in version 20.0. */
  SuccessfulTransactionsProcessingTime: Decimal;
  /** `Tags`, only in version 20.0. */
  Tags?: (Tag | null)[] | null;
  /** `TotalNumberOfTransactions`, only in version 20.0. */
  TotalNumberOfTransactions: number;
  /** `QueueDefinitionRetryAbandonedItems`, only in version 20.0. */
  QueueDefinitionRetryAbandonedItems: boolean;
  /** `RetentionAction`, only in version 20.0. */
  RetentionAction: RetentionAction;
  /** `RetentionPeriod`, only in version 20.0. */
  RetentionPeriod: number;
  /** `StaleRetentionAction`, only in version 20.0. */
  StaleRetentionAction?: RetentionAction | null;
  /** `StaleRetentionPeriod`, only in version 20.0. */
  StaleRetentionPeriod?: number | null;
}
/** Properties of `QueueListModel`, for queries. */
export declare const QueueListModel: {
  readonly analyticsDataJsonSchemaExists: Property<QueueListModel, "AnalyticsDataJsonSchemaExists", boolean>;
  readonly applicationExceptionsNo: Property<QueueListModel, "ApplicationExceptionsNo", number>;
  readonly applicationExceptionsProcessingTime: Property<QueueListModel, "ApplicationExceptionsProcessingTime", Decimal | number | bigint>;
  readonly businessExceptionsNo: Property<QueueListModel, "BusinessExceptionsNo", number>;
  readonly businessExceptionsProcessingTime: Property<QueueListModel, "BusinessExceptionsProcessingTime", Decimal | number | bigint>;
  readonly id: Property<QueueListModel, "Id", Int64 | number | bigint>;
  readonly isProcessInCurrentFolder: Property<QueueListModel, "IsProcessInCurrentFolder", boolean>;
  readonly itemsInProgress: Property<QueueListModel, "ItemsInProgress", number>;
  readonly itemsToProcess: Property<QueueListModel, "ItemsToProcess", number>;
  readonly lastProcessed: Property<QueueListModel, "LastProcessed", DateTimeText | Date>;
  readonly outputDataJsonSchemaExists: Property<QueueListModel, "OutputDataJsonSchemaExists", boolean>;
  readonly processScheduleId: Property<QueueListModel, "ProcessScheduleId", Int64 | number | bigint>;
  readonly processingMeanTime: Property<QueueListModel, "ProcessingMeanTime", Decimal | number | bigint>;
  readonly queueDefinitionAcceptAutomaticallyRetry: Property<QueueListModel, "QueueDefinitionAcceptAutomaticallyRetry", boolean>;
  readonly queueDefinitionDescription: Property<QueueListModel, "QueueDefinitionDescription", string>;
  readonly queueDefinitionEnforceUniqueReference: Property<QueueListModel, "QueueDefinitionEnforceUniqueReference", boolean>;
  readonly queueDefinitionId: Property<QueueListModel, "QueueDefinitionId", Int64 | number | bigint>;
  readonly queueDefinitionKey: Property<QueueListModel, "QueueDefinitionKey", Guid>;
  readonly queueDefinitionMaxNumberOfRetries: Property<QueueListModel, "QueueDefinitionMaxNumberOfRetries", number>;
  readonly queueDefinitionName: Property<QueueListModel, "QueueDefinitionName", string>;
  readonly queueFoldersCount: Property<QueueListModel, "QueueFoldersCount", number>;
  readonly releaseId: Property<QueueListModel, "ReleaseId", Int64 | number | bigint>;
  readonly releaseName: Property<QueueListModel, "ReleaseName", string>;
  readonly specificDataJsonSchemaExists: Property<QueueListModel, "SpecificDataJsonSchemaExists", boolean>;
  readonly successfulTransactionsNo: Property<QueueListModel, "SuccessfulTransactionsNo", number>;
  readonly successfulTransactionsProcessingTime: Property<QueueListModel, "SuccessfulTransactionsProcessingTime", Decimal | number | bigint>;
  readonly tags: Collection<QueueListModel, "Tags", typeof Tag>;
  readonly totalNumberOfTransactions: Property<QueueListModel, "TotalNumberOfTransactions", number>;
  readonly queueDefinitionRetryAbandonedItems: Property<QueueListModel, "QueueDefinitionRetryAbandonedItems", boolean>;
  readonly retentionAction: Property<QueueListModel, "RetentionAction", RetentionActionMember>;
  readonly retentionPeriod: Property<QueueListModel, "RetentionPeriod", number>;
  readonly staleRetentionAction: Property<QueueListModel, "StaleRetentionAction", RetentionActionMember>;
  readonly staleRetentionPeriod: Property<QueueListModel, "StaleRetentionPeriod", number>;
};

/**
 * Figures of how one queue was processed in one period: successes, exceptions, retries and times.
 *
 * Entity type `UiPath.Server.Configuration.OData.QueueProcessingRecordDto`.
 */
export interface QueueProcessingRecord {
  ApplicationExceptionsProcessingTime: Decimal;
  BusinessExceptionsProcessingTime: Decimal;
  Id: Int64;
  NumberOfApplicationExceptions: number;
  NumberOfBusinessExceptions: number;
  NumberOfInProgressTransactions: number;
  NumberOfRemainingTransactions: number;
  NumberOfRetriedItems: number;
  NumberOfSuccessfulTransactions: number;
  ProcessingTime: DateTimeText;
  QueueDefinitionId: Int64;
  ReportType: ReportingUnit;
  SuccessfulTransactionsProcessingTime: Decimal;
  TenantId: number;
  TotalNumberOfTransactions: number;
  UiQueueMetadata?: QueueDefinition;
}
/** Properties of `QueueProcessingRecord`, for queries. */
export declare const QueueProcessingRecord: {
  readonly applicationExceptionsProcessingTime: Property<QueueProcessingRecord, "ApplicationExceptionsProcessingTime", Decimal | number | bigint>;
  readonly businessExceptionsProcessingTime: Property<QueueProcessingRecord, "BusinessExceptionsProcessingTime", Decimal | number | bigint>;
  readonly id: Property<QueueProcessingRecord, "Id", Int64 | number | bigint>;
  readonly numberOfApplicationExceptions: Property<QueueProcessingRecord, "NumberOfApplicationExceptions", number>;
  readonly numberOfBusinessExceptions: Property<QueueProcessingRecord, "NumberOfBusinessExceptions", number>;
  readonly numberOfInProgressTransactions: Property<QueueProcessingRecord, "NumberOfInProgressTransactions", number>;
  readonly numberOfRemainingTransactions: Property<QueueProcessingRecord, "NumberOfRemainingTransactions", number>;
  readonly numberOfRetriedItems: Property<QueueProcessingRecord, "NumberOfRetriedItems", number>;
  readonly numberOfSuccessfulTransactions: Property<QueueProcessingRecord, "NumberOfSuccessfulTransactions", number>;
  readonly processingTime: Property<QueueProcessingRecord, "ProcessingTime", DateTimeText | Date>;
  readonly queueDefinitionId: Property<QueueProcessingRecord, "QueueDefinitionId", Int64 | number | bigint>;
  readonly reportType: Property<QueueProcessingRecord, "ReportType", ReportingUnitMember>;
  readonly successfulTransactionsProcessingTime: Property<QueueProcessingRecord, "SuccessfulTransactionsProcessingTime", Decimal | number | bigint>;
  readonly tenantId: Property<QueueProcessingRecord, "TenantId", number>;
  readonly totalNumberOfTransactions: Property<QueueProcessingRecord, "TotalNumberOfTransactions", number>;
  readonly uiQueueMetadata: Record<QueueProcessingRecord, "UiQueueMetadata", typeof QueueDefinition>;
};

/**
 * Present state of one queue: items waiting and in progress, outcomes, and mean processing time.
 *
 * Entity type `UiPath.Server.Configuration.OData.QueueProcessingStatusDto`.
 */
export interface QueueProcessingStatus {
  AnalyticsDataJsonSchemaExists: boolean;
  ApplicationExceptionsNo: number;
  ApplicationExceptionsProcessingTime: Decimal;
  BusinessExceptionsNo: number;
  BusinessExceptionsProcessingTime: Decimal;
  Id: Int64;
  IsProcessInCurrentFolder?: boolean | null;
  ItemsInProgress: number;
  ItemsToProcess: number;
  LastProcessed?: DateTimeText | null;
  OutputDataJsonSchemaExists: boolean;
  ProcessScheduleId?: Int64 | null;
  ProcessingMeanTime: Decimal;
  QueueDefinitionAcceptAutomaticallyRetry: boolean;
  QueueDefinitionDescription?: string | null;
  QueueDefinitionEnforceUniqueReference: boolean;
  QueueDefinitionId: Int64;
  QueueDefinitionKey: Guid;
  QueueDefinitionMaxNumberOfRetries: number;
  QueueDefinitionName?: string | null;
  QueueFoldersCount?: number | null;
  ReleaseId?: Int64 | null;
  ReleaseName?: string | null;
  SpecificDataJsonSchemaExists: boolean;
  SuccessfulTransactionsNo: number;
  SuccessfulTransactionsProcessingTime: Decimal;
  Tags?: (Tag | null)[] | null;
  TotalNumberOfTransactions: number;
  /** `QueueDefinitionRetryAbandonedItems`, only in version 20.0. */
  QueueDefinitionRetryAbandonedItems: boolean;
}
/** Properties of `QueueProcessingStatus`, for queries. */
export declare const QueueProcessingStatus: {
  readonly analyticsDataJsonSchemaExists: Property<QueueProcessingStatus, "AnalyticsDataJsonSchemaExists", boolean>;
  readonly applicationExceptionsNo: Property<QueueProcessingStatus, "ApplicationExceptionsNo", number>;
  readonly applicationExceptionsProcessingTime: Property<QueueProcessingStatus, "ApplicationExceptionsProcessingTime", Decimal | number | bigint>;
  readonly businessExceptionsNo: Property<QueueProcessingStatus, "BusinessExceptionsNo", number>;
  readonly businessExceptionsProcessingTime: Property<QueueProcessingStatus, "BusinessExceptionsProcessingTime", Decimal | number | bigint>;
  readonly id: Property<QueueProcessingStatus, "Id", Int64 | number | bigint>;
  readonly isProcessInCurrentFolder: Property<QueueProcessingStatus, "IsProcessInCurrentFolder", boolean>;
  readonly itemsInProgress: Property<QueueProcessingStatus, "ItemsInProgress", number>;
  readonly itemsToProcess: Property<QueueProcessingStatus, "ItemsToProcess", number>;
  readonly lastProcessed: Property<QueueProcessingStatus, "LastProcessed", DateTimeText | Date>;
  readonly outputDataJsonSchemaExists: Property<QueueProcessingStatus, "OutputDataJsonSchemaExists", boolean>;
  readonly processScheduleId: Property<QueueProcessingStatus, "ProcessScheduleId", Int64 | number | bigint>;
  readonly processingMeanTime: Property<QueueProcessingStatus, "ProcessingMeanTime", Decimal | number | bigint>;
  readonly queueDefinitionAcceptAutomaticallyRetry: Property<QueueProcessingStatus, "QueueDefinitionAcceptAutomaticallyRetry", boolean>;
  readonly queueDefinitionDescription: Property<QueueProcessingStatus, "QueueDefinitionDescription", string>;
  readonly queueDefinitionEnforceUniqueReference: Property<QueueProcessingStatus, "QueueDefinitionEnforceUniqueReference", boolean>;
  readonly queueDefinitionId: Property<QueueProcessingStatus, "QueueDefinitionId", Int64 | number | bigint>;
  readonly queueDefinitionKey: Property<QueueProcessingStatus, "QueueDefinitionKey", Guid>;
  readonly queueDefinitionMaxNumberOfRetries: Property<QueueProcessingStatus, "QueueDefinitionMaxNumberOfRetries", number>;
  readonly queueDefinitionName: Property<QueueProcessingStatus, "QueueDefinitionName", string>;
  readonly queueFoldersCount: Property<QueueProcessingStatus, "QueueFoldersCount", number>;
  readonly releaseId: Property<QueueProcessingStatus, "ReleaseId", Int64 | number | bigint>;
  readonly releaseName: Property<QueueProcessingStatus, "ReleaseName", string>;
  readonly specificDataJsonSchemaExists: Property<QueueProcessingStatus, "SpecificDataJsonSchemaExists", boolean>;
  readonly successfulTransactionsNo: Property<QueueProcessingStatus, "SuccessfulTransactionsNo", number>;
  readonly successfulTransactionsProcessingTime: Property<QueueProcessingStatus, "SuccessfulTransactionsProcessingTime", Decimal | number | bigint>;
  readonly tags: Collection<QueueProcessingStatus, "Tags", typeof Tag>;
  readonly totalNumberOfTransactions: Property<QueueProcessingStatus, "TotalNumberOfTransactions", number>;
  readonly queueDefinitionRetryAbandonedItems: Property<QueueProcessingStatus, "QueueDefinitionRetryAbandonedItems", boolean>;
};

/**
 * How long items of one queue are kept and whether they are then deleted or archived.
 *
 * Entity type `UiPath.Server.Configuration.OData.QueueRetentionSettingDto`.
 */
export interface QueueRetentionSetting {
  Action: RetentionAction;
  BucketId?: Int64 | null;
  Period: number;
  QueueDefinitionId: Int64;
  /** `Type`, only in version 20.0. */
  Type?: RetentionType | null;
}
/** Properties of `QueueRetentionSetting`, for queries. */
export declare const QueueRetentionSetting: {
  readonly action: Property<QueueRetentionSetting, "Action", RetentionActionMember>;
  readonly bucketId: Property<QueueRetentionSetting, "BucketId", Int64 | number | bigint>;
  readonly period: Property<QueueRetentionSetting, "Period", number>;
  readonly queueDefinitionId: Property<QueueRetentionSetting, "QueueDefinitionId", Int64 | number | bigint>;
  readonly type: Property<QueueRetentionSetting, "Type", RetentionTypeMember>;
};

/**
 * Payload of the webhook event queue.updated, listing the changed queues with their settings.
 *
 * Complex type `UiPath.Server.Configuration.OData.QueueUpdatedEventDto`.
 */
export interface QueueUpdatedEventDto {
  EntityKey?: Guid | null;
  /** `EventId`, required, at most 50 characters. */
  EventId: string | null;
  /** `EventSourceId`, set by the service. */
  EventSourceId?: Int64 | null;
  EventTime?: DateTimeText | null;
  OrganizationUnitId?: Int64 | null;
  OrganizationUnitKey?: Guid | null;
  Queues?: (QueueDefinitionEvent | null)[] | null;
  TenantId?: number | null;
  /** `Timestamp`, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, required. */
  Type: string | null;
  UserId?: Int64 | null;
  /** `FolderKeys`, only in version 20.0. */
  FolderKeys?: (Guid | null)[] | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * New process together with its job retention settings, for final and for stale jobs.
 *
 * Entity type `UiPath.Server.Configuration.OData.ReleaseCreateCommand`.
 *
 * Only in version 20.0.
 */
export interface ReleaseCreateCommand {
  /** `Arguments`, only in version 20.0. */
  Arguments?: ArgumentMetadata | null;
  /** `AutoUpdate`, only in version 20.0. */
  AutoUpdate: boolean;
  /** `AutomationHubIdeaUrl`, only in version 20.0. */
  AutomationHubIdeaUrl?: string | null;
  /** `CreationTime`, only in version 20.0. */
  CreationTime: DateTimeText;
  /** `CreatorUserId`, only in version 20.0. */
  CreatorUserId?: Int64 | null;
  /** `Description`, only in version 20.0. */
  Description?: string | null;
  /** `EntryPointId`, only in version 20.0. */
  EntryPointId?: Int64 | null;
  /** `EntryPointPath`, only in version 20.0. */
  EntryPointPath?: string | null;
  /** `EnvironmentId`, only in version 20.0. */
  EnvironmentId?: Int64 | null;
  /** `EnvironmentName`, only in version 20.0. */
  EnvironmentName?: string | null;
  /** `FeedId`, only in version 20.0. */
  FeedId: Guid;
  /** `HiddenForAttendedUser`, only in version 20.0. */
  HiddenForAttendedUser: boolean;
  /** `Id`, only in version 20.0. */
  Id: Int64;
  /** `InputArguments`, only in version 20.0, at most 10000 characters. */
  InputArguments?: string | null;
  /** `IsAttended`, only in version 20.0. */
  IsAttended?: boolean | null;
  /** `IsCompiled`, only in version 20.0. */
  IsCompiled: boolean;
  /** `IsLatestVersion`, only in version 20.0. */
  IsLatestVersion: boolean;
  /** `IsProcessDeleted`, only in version 20.0. */
  IsProcessDeleted: boolean;
  /** `JobPriority`, only in version 20.0. */
  JobPriority?: JobPriority | null;
  /** `Key`, only in version 20.0. */
  Key?: string | null;
  /** `LastModificationTime`, only in version 20.0. */
  LastModificationTime?: DateTimeText | null;
  /** `LastModifierUserId`, only in version 20.0. */
  LastModifierUserId?: Int64 | null;
  /** `Name`, only in version 20.0, required. */
  Name: string;
  /** `OrganizationUnitFullyQualifiedName`, only in version 20.0. */
  OrganizationUnitFullyQualifiedName?: string | null;
  /** `OrganizationUnitId`, only in version 20.0. */
  OrganizationUnitId: Int64;
  /** `ProcessKey`, only in version 20.0, required. */
  ProcessKey: string;
  /** `ProcessSettings`, only in version 20.0. */
  ProcessSettings?: ProcessSettings | null;
  /** `ProcessType`, only in version 20.0. */
  ProcessType: ProcessType;
  /** `ProcessVersion`, only in version 20.0, required. */
  ProcessVersion: string | null;
  /** `RemoteControlAccess`, only in version 20.0. */
  RemoteControlAccess: RemoteControlAccess;
  /** `RequiresUserInteraction`, only in version 20.0. */
  RequiresUserInteraction: boolean;
  /** `RobotSize`, only in version 20.0. */
  RobotSize?: RobotSize | null;
  /** `SpecificPriorityValue`, only in version 20.0. */
  SpecificPriorityValue?: number | null;
  /** `SupportsMultipleEntryPoints`, only in version 20.0. */
  SupportsMultipleEntryPoints: boolean;
  /** `Tags`, only in version 20.0. */
  Tags?: (Tag | null)[] | null;
  /** `TargetFramework`, only in version 20.0. */
  TargetFramework: TargetFramework;
  /** `VideoRecordingSettings`, only in version 20.0. */
  VideoRecordingSettings?: VideoRecordingSettings | null;
  /** `CurrentVersion`, only in version 20.0. */
  CurrentVersion?: ReleaseVersion;
  /** `EntryPoint`, only in version 20.0. */
  EntryPoint?: EntryPoint;
  /** `Environment`, only in version 20.0. */
  Environment?: Environment;
  /** `ReleaseVersions`, only in version 20.0. */
  ReleaseVersions?: ReleaseVersion[] | null;
  /** `AutoCreateConnectedTriggers`, only in version 20.0. */
  AutoCreateConnectedTriggers: boolean;
  /** `EnvironmentVariables`, only in version 20.0, at most 4000 characters. */
  EnvironmentVariables?: string | null;
  /** `FolderKey`, only in version 20.0. */
  FolderKey?: Guid | null;
  /** `IsConversational`, only in version 20.0. */
  IsConversational?: boolean | null;
  /** `MinRequiredRobotVersion`, only in version 20.0. */
  MinRequiredRobotVersion?: string | null;
  /** `ProjectKey`, only in version 20.0. */
  ProjectKey?: Guid | null;
  /** `PublisherLicense`, only in version 20.0. */
  PublisherLicense: PublisherLicenseType;
  /** `ResourceOverwrites`, only in version 20.0. */
  ResourceOverwrites?: (ResourceOverwrite | null)[] | null;
  /** `Slug`, only in version 20.0. */
  Slug?: string | null;
  /** `TargetRuntime`, only in version 20.0. */
  TargetRuntime?: string | null;
  /** `RetentionAction`, only in version 20.0. */
  RetentionAction: RetentionAction;
  /** `RetentionBucketId`, only in version 20.0. */
  RetentionBucketId?: Int64 | null;
  /** `RetentionPeriod`, only in version 20.0. */
  RetentionPeriod: number;
  /** `StaleRetentionAction`, only in version 20.0. */
  StaleRetentionAction?: RetentionAction | null;
  /** `StaleRetentionBucketId`, only in version 20.0. */
  StaleRetentionBucketId?: Int64 | null;
  /** `StaleRetentionPeriod`, only in version 20.0. */
  StaleRetentionPeriod?: number | null;
}
/** Properties of `ReleaseCreateCommand`, for queries. */
export declare const ReleaseCreateCommand: {
  readonly arguments_: Record<ReleaseCreateCommand, "Arguments", typeof ArgumentMetadata>;
  readonly autoUpdate: Property<ReleaseCreateCommand, "AutoUpdate", boolean>;
  readonly automationHubIdeaUrl: Property<ReleaseCreateCommand, "AutomationHubIdeaUrl", string>;
  readonly creationTime: Property<ReleaseCreateCommand, "CreationTime", DateTimeText | Date>;
  readonly creatorUserId: Property<ReleaseCreateCommand, "CreatorUserId", Int64 | number | bigint>;
  readonly description: Property<ReleaseCreateCommand, "Description", string>;
  readonly entryPointId: Property<ReleaseCreateCommand, "EntryPointId", Int64 | number | bigint>;
  readonly entryPointPath: Property<ReleaseCreateCommand, "EntryPointPath", string>;
  readonly environmentId: Property<ReleaseCreateCommand, "EnvironmentId", Int64 | number | bigint>;
  readonly environmentName: Property<ReleaseCreateCommand, "EnvironmentName", string>;
  readonly feedId: Property<ReleaseCreateCommand, "FeedId", Guid>;
  readonly hiddenForAttendedUser: Property<ReleaseCreateCommand, "HiddenForAttendedUser", boolean>;
  readonly id: Property<ReleaseCreateCommand, "Id", Int64 | number | bigint>;
  readonly inputArguments: Property<ReleaseCreateCommand, "InputArguments", string>;
  readonly isAttended: Property<ReleaseCreateCommand, "IsAttended", boolean>;
  readonly isCompiled: Property<ReleaseCreateCommand, "IsCompiled", boolean>;
  readonly isLatestVersion: Property<ReleaseCreateCommand, "IsLatestVersion", boolean>;
  readonly isProcessDeleted: Property<ReleaseCreateCommand, "IsProcessDeleted", boolean>;
  readonly jobPriority: Property<ReleaseCreateCommand, "JobPriority", JobPriorityMember>;
  readonly key: Property<ReleaseCreateCommand, "Key", string>;
  readonly lastModificationTime: Property<ReleaseCreateCommand, "LastModificationTime", DateTimeText | Date>;
  readonly lastModifierUserId: Property<ReleaseCreateCommand, "LastModifierUserId", Int64 | number | bigint>;
  readonly name: Property<ReleaseCreateCommand, "Name", string>;
  readonly organizationUnitFullyQualifiedName: Property<ReleaseCreateCommand, "OrganizationUnitFullyQualifiedName", string>;
  readonly organizationUnitId: Property<ReleaseCreateCommand, "OrganizationUnitId", Int64 | number | bigint>;
  readonly processKey: Property<ReleaseCreateCommand, "ProcessKey", string>;
  readonly processSettings: Record<ReleaseCreateCommand, "ProcessSettings", typeof ProcessSettings>;
  readonly processType: Property<ReleaseCreateCommand, "ProcessType", ProcessTypeMember>;
  readonly processVersion: Property<ReleaseCreateCommand, "ProcessVersion", string>;
  readonly remoteControlAccess: Property<ReleaseCreateCommand, "RemoteControlAccess", RemoteControlAccessMember>;
  readonly requiresUserInteraction: Property<ReleaseCreateCommand, "RequiresUserInteraction", boolean>;
  readonly robotSize: Property<ReleaseCreateCommand, "RobotSize", RobotSizeMember>;
  readonly specificPriorityValue: Property<ReleaseCreateCommand, "SpecificPriorityValue", number>;
  readonly supportsMultipleEntryPoints: Property<ReleaseCreateCommand, "SupportsMultipleEntryPoints", boolean>;
  readonly tags: Collection<ReleaseCreateCommand, "Tags", typeof Tag>;
  readonly targetFramework: Property<ReleaseCreateCommand, "TargetFramework", TargetFrameworkMember>;
  readonly videoRecordingSettings: Record<ReleaseCreateCommand, "VideoRecordingSettings", typeof VideoRecordingSettings>;
  readonly currentVersion: Record<ReleaseCreateCommand, "CurrentVersion", typeof ReleaseVersion>;
  readonly entryPoint: Record<ReleaseCreateCommand, "EntryPoint", typeof EntryPoint>;
  readonly environment: Record<ReleaseCreateCommand, "Environment", typeof Environment>;
  readonly releaseVersions: Collection<ReleaseCreateCommand, "ReleaseVersions", typeof ReleaseVersion>;
  readonly autoCreateConnectedTriggers: Property<ReleaseCreateCommand, "AutoCreateConnectedTriggers", boolean>;
  readonly environmentVariables: Property<ReleaseCreateCommand, "EnvironmentVariables", string>;
  readonly folderKey: Property<ReleaseCreateCommand, "FolderKey", Guid>;
  readonly isConversational: Property<ReleaseCreateCommand, "IsConversational", boolean>;
  readonly minRequiredRobotVersion: Property<ReleaseCreateCommand, "MinRequiredRobotVersion", string>;
  readonly projectKey: Property<ReleaseCreateCommand, "ProjectKey", Guid>;
  readonly publisherLicense: Property<ReleaseCreateCommand, "PublisherLicense", PublisherLicenseTypeMember>;
  readonly resourceOverwrites: Collection<ReleaseCreateCommand, "ResourceOverwrites", typeof ResourceOverwrite>;
  readonly slug: Property<ReleaseCreateCommand, "Slug", string>;
  readonly targetRuntime: Property<ReleaseCreateCommand, "TargetRuntime", string>;
  readonly retentionAction: Property<ReleaseCreateCommand, "RetentionAction", RetentionActionMember>;
  readonly retentionBucketId: Property<ReleaseCreateCommand, "RetentionBucketId", Int64 | number | bigint>;
  readonly retentionPeriod: Property<ReleaseCreateCommand, "RetentionPeriod", number>;
  readonly staleRetentionAction: Property<ReleaseCreateCommand, "StaleRetentionAction", RetentionActionMember>;
  readonly staleRetentionBucketId: Property<ReleaseCreateCommand, "StaleRetentionBucketId", Int64 | number | bigint>;
  readonly staleRetentionPeriod: Property<ReleaseCreateCommand, "StaleRetentionPeriod", number>;
};

/**
 * Payload of the webhook event process.created, listing the processes that were deployed.
 *
 * Complex type `UiPath.Server.Configuration.OData.ReleaseCreatedEventDto`.
 */
export interface ReleaseCreatedEvent {
  EntityKey?: Guid | null;
  /** `EventId`, required, at most 50 characters. */
  EventId: string | null;
  /** `EventSourceId`, set by the service. */
  EventSourceId?: Int64 | null;
  EventTime?: DateTimeText | null;
  OrganizationUnitId?: Int64 | null;
  OrganizationUnitKey?: Guid | null;
  /** `Releases`, set by the service. */
  Releases?: (WrappedRelease | null)[] | null;
  TenantId?: number | null;
  /** `Timestamp`, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, required. */
  Type: string | null;
  UserId?: Int64 | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * Payload of the webhook event process.deleted, listing the processes that were removed.
 *
 * Complex type `UiPath.Server.Configuration.OData.ReleaseDeletedEventDto`.
 */
export interface ReleaseDeletedEvent {
  EntityKey?: Guid | null;
  /** `EventId`, required, at most 50 characters. */
  EventId: string | null;
  /** `EventSourceId`, set by the service. */
  EventSourceId?: Int64 | null;
  EventTime?: DateTimeText | null;
  OrganizationUnitId?: Int64 | null;
  OrganizationUnitKey?: Guid | null;
  /** `Releases`, set by the service. */
  Releases?: (WrappedRelease | null)[] | null;
  TenantId?: number | null;
  /** `Timestamp`, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, required. */
  Type: string | null;
  UserId?: Int64 | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * Process: a package version deployed to a folder, with entry point, arguments, priority and settings.
 *
 * Entity type `UiPath.Server.Configuration.OData.ReleaseDto`.
 */
export interface Release {
  Arguments?: ArgumentMetadata | null;
  AutoUpdate: boolean;
  AutomationHubIdeaUrl?: string | null;
  CreationTime: DateTimeText;
  CreatorUserId?: Int64 | null;
  Description?: string | null;
  EntryPointId?: Int64 | null;
  EntryPointPath?: string | null;
  EnvironmentId?: Int64 | null;
  EnvironmentName?: string | null;
  FeedId: Guid;
  HiddenForAttendedUser: boolean;
  Id: Int64;
  /** `InputArguments`, at most 10000 characters. */
  InputArguments?: string | null;
  IsAttended?: boolean | null;
  IsCompiled: boolean;
  IsLatestVersion: boolean;
  IsProcessDeleted: boolean;
  JobPriority?: JobPriority | null;
  Key?: string | null;
  LastModificationTime?: DateTimeText | null;
  LastModifierUserId?: Int64 | null;
  /** `Name`, required. */
  Name: string;
  OrganizationUnitFullyQualifiedName?: string | null;
  OrganizationUnitId: Int64;
  /** `ProcessKey`, required. */
  ProcessKey: string;
  ProcessSettings?: ProcessSettings | null;
  ProcessType: ProcessType;
  /** `ProcessVersion`, required. */
  ProcessVersion: string | null;
  RemoteControlAccess: RemoteControlAccess;
  RequiresUserInteraction: boolean;
  RobotSize?: RobotSize | null;
  SpecificPriorityValue?: number | null;
  SupportsMultipleEntryPoints: boolean;
  Tags?: (Tag | null)[] | null;
  TargetFramework: TargetFramework;
  VideoRecordingSettings?: VideoRecordingSettings | null;
  CurrentVersion?: ReleaseVersion;
  EntryPoint?: EntryPoint;
  Environment?: Environment;
  ReleaseVersions?: ReleaseVersion[] | null;
  /** `AutoCreateConnectedTriggers`, only in version 20.0. */
  AutoCreateConnectedTriggers: boolean;
  /** `EnvironmentVariables`, only in version 20.0, at most 4000 characters. */
  EnvironmentVariables?: string | null;
  /** `FolderKey`, only in version 20.0. */
  FolderKey?: Guid | null;
  /** `IsConversational`, only in version 20.0. */
  IsConversational?: boolean | null;
  /** `MinRequiredRobotVersion`, only in version 20.0. */
  MinRequiredRobotVersion?: string | null;
  /** `ProjectKey`, only in version 20.0. */
  ProjectKey?: Guid | null;
  /** `PublisherLicense`, only in version 20.0. */
  PublisherLicense: PublisherLicenseType;
  /** `ResourceOverwrites`, only in version 20.0. */
  ResourceOverwrites?: (ResourceOverwrite | null)[] | null;
  /** `Slug`, only in version 20.0. */
  Slug?: string | null;
  /** `TargetRuntime`, only in version 20.0. */
  TargetRuntime?: string | null;
}
/** Properties of `Release`, for queries. */
export declare const Release: {
  readonly arguments_: Record<Release, "Arguments", typeof ArgumentMetadata>;
  readonly autoUpdate: Property<Release, "AutoUpdate", boolean>;
  readonly automationHubIdeaUrl: Property<Release, "AutomationHubIdeaUrl", string>;
  readonly creationTime: Property<Release, "CreationTime", DateTimeText | Date>;
  readonly creatorUserId: Property<Release, "CreatorUserId", Int64 | number | bigint>;
  readonly description: Property<Release, "Description", string>;
  readonly entryPointId: Property<Release, "EntryPointId", Int64 | number | bigint>;
  readonly entryPointPath: Property<Release, "EntryPointPath", string>;
  readonly environmentId: Property<Release, "EnvironmentId", Int64 | number | bigint>;
  readonly environmentName: Property<Release, "EnvironmentName", string>;
  readonly feedId: Property<Release, "FeedId", Guid>;
  readonly hiddenForAttendedUser: Property<Release, "HiddenForAttendedUser", boolean>;
  readonly id: Property<Release, "Id", Int64 | number | bigint>;
  readonly inputArguments: Property<Release, "InputArguments", string>;
  readonly isAttended: Property<Release, "IsAttended", boolean>;
  readonly isCompiled: Property<Release, "IsCompiled", boolean>;
  readonly isLatestVersion: Property<Release, "IsLatestVersion", boolean>;
  readonly isProcessDeleted: Property<Release, "IsProcessDeleted", boolean>;
  readonly jobPriority: Property<Release, "JobPriority", JobPriorityMember>;
  readonly key: Property<Release, "Key", string>;
  readonly lastModificationTime: Property<Release, "LastModificationTime", DateTimeText | Date>;
  readonly lastModifierUserId: Property<Release, "LastModifierUserId", Int64 | number | bigint>;
  readonly name: Property<Release, "Name", string>;
  readonly organizationUnitFullyQualifiedName: Property<Release, "OrganizationUnitFullyQualifiedName", string>;
  readonly organizationUnitId: Property<Release, "OrganizationUnitId", Int64 | number | bigint>;
  readonly processKey: Property<Release, "ProcessKey", string>;
  readonly processSettings: Record<Release, "ProcessSettings", typeof ProcessSettings>;
  readonly processType: Property<Release, "ProcessType", ProcessTypeMember>;
  readonly processVersion: Property<Release, "ProcessVersion", string>;
  readonly remoteControlAccess: Property<Release, "RemoteControlAccess", RemoteControlAccessMember>;
  readonly requiresUserInteraction: Property<Release, "RequiresUserInteraction", boolean>;
  readonly robotSize: Property<Release, "RobotSize", RobotSizeMember>;
  readonly specificPriorityValue: Property<Release, "SpecificPriorityValue", number>;
  readonly supportsMultipleEntryPoints: Property<Release, "SupportsMultipleEntryPoints", boolean>;
  readonly tags: Collection<Release, "Tags", typeof Tag>;
  readonly targetFramework: Property<Release, "TargetFramework", TargetFrameworkMember>;
  readonly videoRecordingSettings: Record<Release, "VideoRecordingSettings", typeof VideoRecordingSettings>;
  readonly currentVersion: Record<Release, "CurrentVersion", typeof ReleaseVersion>;
  readonly entryPoint: Record<Release, "EntryPoint", typeof EntryPoint>;
  readonly environment: Record<Release, "Environment", typeof Environment>;
  readonly releaseVersions: Collection<Release, "ReleaseVersions", typeof ReleaseVersion>;
  readonly autoCreateConnectedTriggers: Property<Release, "AutoCreateConnectedTriggers", boolean>;
  readonly environmentVariables: Property<Release, "EnvironmentVariables", string>;
  readonly folderKey: Property<Release, "FolderKey", Guid>;
  readonly isConversational: Property<Release, "IsConversational", boolean>;
  readonly minRequiredRobotVersion: Property<Release, "MinRequiredRobotVersion", string>;
  readonly projectKey: Property<Release, "ProjectKey", Guid>;
  readonly publisherLicense: Property<Release, "PublisherLicense", PublisherLicenseTypeMember>;
  readonly resourceOverwrites: Collection<Release, "ResourceOverwrites", typeof ResourceOverwrite>;
  readonly slug: Property<Release, "Slug", string>;
  readonly targetRuntime: Property<Release, "TargetRuntime", string>;
};

/**
 * Process with retention settings, archive bucket names and the newer form of its entry point.
 *
 * Entity type `UiPath.Server.Configuration.OData.ReleaseGetModel`.
 *
 * Only in version 20.0.
 */
export interface ReleaseGetModel {
  /** `Arguments`, only in version 20.0. */
  Arguments?: ArgumentMetadata | null;
  /** `AutoUpdate`, only in version 20.0. */
  AutoUpdate: boolean;
  /** `AutomationHubIdeaUrl`, only in version 20.0. */
  AutomationHubIdeaUrl?: string | null;
  /** `CreationTime`, only in version 20.0. */
  CreationTime: DateTimeText;
  /** `CreatorUserId`, only in version 20.0. */
  CreatorUserId?: Int64 | null;
  /** `Description`, only in version 20.0. */
  Description?: string | null;
  /** `EntryPointId`, only in version 20.0. */
  EntryPointId?: Int64 | null;
  /** `EntryPointPath`, only in version 20.0. */
  EntryPointPath?: string | null;
  /** `EnvironmentId`, only in version 20.0. */
  EnvironmentId?: Int64 | null;
  /** `EnvironmentName`, only in version 20.0. */
  EnvironmentName?: string | null;
  /** `FeedId`, only in version 20.0. */
  FeedId: Guid;
  /** `HiddenForAttendedUser`, only in version 20.0. */
  HiddenForAttendedUser: boolean;
  /** `Id`, only in version 20.0. */
  Id: Int64;
  /** `InputArguments`, only in version 20.0, at most 10000 characters. */
  InputArguments?: string | null;
  /** `IsAttended`, only in version 20.0. */
  IsAttended?: boolean | null;
  /** `IsCompiled`, only in version 20.0. */
  IsCompiled: boolean;
  /** `IsLatestVersion`, only in version 20.0. */
  IsLatestVersion: boolean;
  /** `IsProcessDeleted`, only in version 20.0. */
  IsProcessDeleted: boolean;
  /** `JobPriority`, only in version 20.0. */
  JobPriority?: JobPriority | null;
  /** `Key`, only in version 20.0. */
  Key?: string | null;
  /** `LastModificationTime`, only in version 20.0. */
  LastModificationTime?: DateTimeText | null;
  /** `LastModifierUserId`, only in version 20.0. */
  LastModifierUserId?: Int64 | null;
  /** `Name`, only in version 20.0, required. */
  Name: string;
  /** `OrganizationUnitFullyQualifiedName`, only in version 20.0. */
  OrganizationUnitFullyQualifiedName?: string | null;
  /** `OrganizationUnitId`, only in version 20.0. */
  OrganizationUnitId: Int64;
  /** `ProcessKey`, only in version 20.0, required. */
  ProcessKey: string;
  /** `ProcessSettings`, only in version 20.0. */
  ProcessSettings?: ProcessSettings | null;
  /** `ProcessType`, only in version 20.0. */
  ProcessType: ProcessType;
  /** `ProcessVersion`, only in version 20.0, required. */
  ProcessVersion: string | null;
  /** `RemoteControlAccess`, only in version 20.0. */
  RemoteControlAccess: RemoteControlAccess;
  /** `RequiresUserInteraction`, only in version 20.0. */
  RequiresUserInteraction: boolean;
  /** `RobotSize`, only in version 20.0. */
  RobotSize?: RobotSize | null;
  /** `SpecificPriorityValue`, only in version 20.0. */
  SpecificPriorityValue?: number | null;
  /** `SupportsMultipleEntryPoints`, only in version 20.0. */
  SupportsMultipleEntryPoints: boolean;
  /** `Tags`, only in version 20.0. */
  Tags?: (Tag | null)[] | null;
  /** `TargetFramework`, only in version 20.0. */
  TargetFramework: TargetFramework;
  /** `VideoRecordingSettings`, only in version 20.0. */
  VideoRecordingSettings?: VideoRecordingSettings | null;
  /** `CurrentVersion`, only in version 20.0. */
  CurrentVersion?: ReleaseVersion;
  /** `EntryPoint`, only in version 20.0. */
  EntryPoint?: EntryPoint;
  /** `Environment`, only in version 20.0. */
  Environment?: Environment;
  /** `ReleaseVersions`, only in version 20.0. */
  ReleaseVersions?: ReleaseVersion[] | null;
  /** `AutoCreateConnectedTriggers`, only in version 20.0. */
  AutoCreateConnectedTriggers: boolean;
  /** `EnvironmentVariables`, only in version 20.0, at most 4000 characters. */
  EnvironmentVariables?: string | null;
  /** `FolderKey`, only in version 20.0. */
  FolderKey?: Guid | null;
  /** `IsConversational`, only in version 20.0. */
  IsConversational?: boolean | null;
  /** `MinRequiredRobotVersion`, only in version 20.0. */
  MinRequiredRobotVersion?: string | null;
  /** `ProjectKey`, only in version 20.0. */
  ProjectKey?: Guid | null;
  /** `PublisherLicense`, only in version 20.0. */
  PublisherLicense: PublisherLicenseType;
  /** `ResourceOverwrites`, only in version 20.0. */
  ResourceOverwrites?: (ResourceOverwrite | null)[] | null;
  /** `Slug`, only in version 20.0. */
  Slug?: string | null;
  /** `TargetRuntime`, only in version 20.0. */
  TargetRuntime?: string | null;
  /** `ArgumentsV2`, only in version 20.0. */
  ArgumentsV2?: ArgumentMetadata | null;
  /** `RetentionAction`, only in version 20.0. */
  RetentionAction: RetentionAction;
  /** `RetentionBucketId`, only in version 20.0. */
  RetentionBucketId?: Int64 | null;
  /** `RetentionBucketName`, only in version 20.0. */
  RetentionBucketName?: string | null;
  /** `RetentionPeriod`, only in version 20.0. */
  RetentionPeriod: number;
  /** `StaleRetentionAction`, only in version 20.0. */
  StaleRetentionAction?: RetentionAction | null;
  /** `StaleRetentionBucketId`, only in version 20.0. */
  StaleRetentionBucketId?: Int64 | null;
  /** `StaleRetentionBucketName`, only in version 20.0. */
  StaleRetentionBucketName?: string | null;
  /** `StaleRetentionPeriod`, only in version 20.0. */
  StaleRetentionPeriod?: number | null;
  /** `SupportsJsonSchemaEntryPoints`, only in version 20.0. */
  SupportsJsonSchemaEntryPoints: boolean;
  /** `EntryPointV2`, only in version 20.0. */
  EntryPointV2?: EntryPointV2;
}
/** Properties of `ReleaseGetModel`, for queries. */
export declare const ReleaseGetModel: {
  readonly arguments_: Record<ReleaseGetModel, "Arguments", typeof ArgumentMetadata>;
  readonly autoUpdate: Property<ReleaseGetModel, "AutoUpdate", boolean>;
  readonly automationHubIdeaUrl: Property<ReleaseGetModel, "AutomationHubIdeaUrl", string>;
  readonly creationTime: Property<ReleaseGetModel, "CreationTime", DateTimeText | Date>;
  readonly creatorUserId: Property<ReleaseGetModel, "CreatorUserId", Int64 | number | bigint>;
  readonly description: Property<ReleaseGetModel, "Description", string>;
  readonly entryPointId: Property<ReleaseGetModel, "EntryPointId", Int64 | number | bigint>;
  readonly entryPointPath: Property<ReleaseGetModel, "EntryPointPath", string>;
  readonly environmentId: Property<ReleaseGetModel, "EnvironmentId", Int64 | number | bigint>;
  readonly environmentName: Property<ReleaseGetModel, "EnvironmentName", string>;
  readonly feedId: Property<ReleaseGetModel, "FeedId", Guid>;
  readonly hiddenForAttendedUser: Property<ReleaseGetModel, "HiddenForAttendedUser", boolean>;
  readonly id: Property<ReleaseGetModel, "Id", Int64 | number | bigint>;
  readonly inputArguments: Property<ReleaseGetModel, "InputArguments", string>;
  readonly isAttended: Property<ReleaseGetModel, "IsAttended", boolean>;
  readonly isCompiled: Property<ReleaseGetModel, "IsCompiled", boolean>;
  readonly isLatestVersion: Property<ReleaseGetModel, "IsLatestVersion", boolean>;
  readonly isProcessDeleted: Property<ReleaseGetModel, "IsProcessDeleted", boolean>;
  readonly jobPriority: Property<ReleaseGetModel, "JobPriority", JobPriorityMember>;
  readonly key: Property<ReleaseGetModel, "Key", string>;
  readonly lastModificationTime: Property<ReleaseGetModel, "LastModificationTime", DateTimeText | Date>;
  readonly lastModifierUserId: Property<ReleaseGetModel, "LastModifierUserId", Int64 | number | bigint>;
  readonly name: Property<ReleaseGetModel, "Name", string>;
  readonly organizationUnitFullyQualifiedName: Property<ReleaseGetModel, "OrganizationUnitFullyQualifiedName", string>;
  readonly organizationUnitId: Property<ReleaseGetModel, "OrganizationUnitId", Int64 | number | bigint>;
  readonly processKey: Property<ReleaseGetModel, "ProcessKey", string>;
  readonly processSettings: Record<ReleaseGetModel, "ProcessSettings", typeof ProcessSettings>;
  readonly processType: Property<ReleaseGetModel, "ProcessType", ProcessTypeMember>;
  readonly processVersion: Property<ReleaseGetModel, "ProcessVersion", string>;
  readonly remoteControlAccess: Property<ReleaseGetModel, "RemoteControlAccess", RemoteControlAccessMember>;
  readonly requiresUserInteraction: Property<ReleaseGetModel, "RequiresUserInteraction", boolean>;
  readonly robotSize: Property<ReleaseGetModel, "RobotSize", RobotSizeMember>;
  readonly specificPriorityValue: Property<ReleaseGetModel, "SpecificPriorityValue", number>;
  readonly supportsMultipleEntryPoints: Property<ReleaseGetModel, "SupportsMultipleEntryPoints", boolean>;
  readonly tags: Collection<ReleaseGetModel, "Tags", typeof Tag>;
  readonly targetFramework: Property<ReleaseGetModel, "TargetFramework", TargetFrameworkMember>;
  readonly videoRecordingSettings: Record<ReleaseGetModel, "VideoRecordingSettings", typeof VideoRecordingSettings>;
  readonly currentVersion: Record<ReleaseGetModel, "CurrentVersion", typeof ReleaseVersion>;
  readonly entryPoint: Record<ReleaseGetModel, "EntryPoint", typeof EntryPoint>;
  readonly environment: Record<ReleaseGetModel, "Environment", typeof Environment>;
  readonly releaseVersions: Collection<ReleaseGetModel, "ReleaseVersions", typeof ReleaseVersion>;
  readonly autoCreateConnectedTriggers: Property<ReleaseGetModel, "AutoCreateConnectedTriggers", boolean>;
  readonly environmentVariables: Property<ReleaseGetModel, "EnvironmentVariables", string>;
  readonly folderKey: Property<ReleaseGetModel, "FolderKey", Guid>;
  readonly isConversational: Property<ReleaseGetModel, "IsConversational", boolean>;
  readonly minRequiredRobotVersion: Property<ReleaseGetModel, "MinRequiredRobotVersion", string>;
  readonly projectKey: Property<ReleaseGetModel, "ProjectKey", Guid>;
  readonly publisherLicense: Property<ReleaseGetModel, "PublisherLicense", PublisherLicenseTypeMember>;
  readonly resourceOverwrites: Collection<ReleaseGetModel, "ResourceOverwrites", typeof ResourceOverwrite>;
  readonly slug: Property<ReleaseGetModel, "Slug", string>;
  readonly targetRuntime: Property<ReleaseGetModel, "TargetRuntime", string>;
  readonly argumentsV2: Record<ReleaseGetModel, "ArgumentsV2", typeof ArgumentMetadata>;
  readonly retentionAction: Property<ReleaseGetModel, "RetentionAction", RetentionActionMember>;
  readonly retentionBucketId: Property<ReleaseGetModel, "RetentionBucketId", Int64 | number | bigint>;
  readonly retentionBucketName: Property<ReleaseGetModel, "RetentionBucketName", string>;
  readonly retentionPeriod: Property<ReleaseGetModel, "RetentionPeriod", number>;
  readonly staleRetentionAction: Property<ReleaseGetModel, "StaleRetentionAction", RetentionActionMember>;
  readonly staleRetentionBucketId: Property<ReleaseGetModel, "StaleRetentionBucketId", Int64 | number | bigint>;
  readonly staleRetentionBucketName: Property<ReleaseGetModel, "StaleRetentionBucketName", string>;
  readonly staleRetentionPeriod: Property<ReleaseGetModel, "StaleRetentionPeriod", number>;
  readonly supportsJsonSchemaEntryPoints: Property<ReleaseGetModel, "SupportsJsonSchemaEntryPoints", boolean>;
  readonly entryPointV2: Record<ReleaseGetModel, "EntryPointV2", typeof EntryPointV2>;
};

/**
 * Process with retention settings and folder type, one row of a list.
 *
 * Entity type `UiPath.Server.Configuration.OData.ReleaseListModel`.
 *
 * Only in version 20.0.
 */
export interface ReleaseListModel {
  /** `Arguments`, only in version 20.0. */
  Arguments?: ArgumentMetadata | null;
  /** `AutoUpdate`, only in version 20.0. */
  AutoUpdate: boolean;
  /** `AutomationHubIdeaUrl`, only in version 20.0. */
  AutomationHubIdeaUrl?: string | null;
  /** `CreationTime`, only in version 20.0. */
  CreationTime: DateTimeText;
  /** `CreatorUserId`, only in version 20.0. */
  CreatorUserId?: Int64 | null;
  /** `Description`, only in version 20.0. */
  Description?: string | null;
  /** `EntryPointId`, only in version 20.0. */
  EntryPointId?: Int64 | null;
  /** `EntryPointPath`, only in version 20.0. */
  EntryPointPath?: string | null;
  /** `EnvironmentId`, only in version 20.0. */
  EnvironmentId?: Int64 | null;
  /** `EnvironmentName`, only in version 20.0. */
  EnvironmentName?: string | null;
  /** `FeedId`, only in version 20.0. */
  FeedId: Guid;
  /** `HiddenForAttendedUser`, only in version 20.0. */
  HiddenForAttendedUser: boolean;
  /** `Id`, only in version 20.0. */
  Id: Int64;
  /** `InputArguments`, only in version 20.0, at most 10000 characters. */
  InputArguments?: string | null;
  /** `IsAttended`, only in version 20.0. */
  IsAttended?: boolean | null;
  /** `IsCompiled`, only in version 20.0. */
  IsCompiled: boolean;
  /** `IsLatestVersion`, only in version 20.0. */
  IsLatestVersion: boolean;
  /** `IsProcessDeleted`, only in version 20.0. */
  IsProcessDeleted: boolean;
  /** `JobPriority`, only in version 20.0. */
  JobPriority?: JobPriority | null;
  /** `Key`, only in version 20.0. */
  Key?: string | null;
  /** `LastModificationTime`, only in version 20.0. */
  LastModificationTime?: DateTimeText | null;
  /** `LastModifierUserId`, only in version 20.0. */
  LastModifierUserId?: Int64 | null;
  /** `Name`, only in version 20.0, required. */
  Name: string;
  /** `OrganizationUnitFullyQualifiedName`, only in version 20.0. */
  OrganizationUnitFullyQualifiedName?: string | null;
  /** `OrganizationUnitId`, only in version 20.0. */
  OrganizationUnitId: Int64;
  /** `ProcessKey`, only in version 20.0, required. */
  ProcessKey: string;
  /** `ProcessSettings`, only in version 20.0. */
  ProcessSettings?: ProcessSettings | null;
  /** `ProcessType`, only in version 20.0. */
  ProcessType: ProcessType;
  /** `ProcessVersion`, only in version 20.0, required. */
  ProcessVersion: string | null;
  /** `RemoteControlAccess`, only in version 20.0. */
  RemoteControlAccess: RemoteControlAccess;
  /** `RequiresUserInteraction`, only in version 20.0. */
  RequiresUserInteraction: boolean;
  /** `RobotSize`, only in version 20.0. */
  RobotSize?: RobotSize | null;
  /** `SpecificPriorityValue`, only in version 20.0. */
  SpecificPriorityValue?: number | null;
  /** `SupportsMultipleEntryPoints`, only in version 20.0. */
  SupportsMultipleEntryPoints: boolean;
  /** `Tags`, only in version 20.0. */
  Tags?: (Tag | null)[] | null;
  /** `TargetFramework`, only in version 20.0. */
  TargetFramework: TargetFramework;
  /** `VideoRecordingSettings`, only in version 20.0. */
  VideoRecordingSettings?: VideoRecordingSettings | null;
  /** `CurrentVersion`, only in version 20.0. */
  CurrentVersion?: ReleaseVersion;
  /** `EntryPoint`, only in version 20.0. */
  EntryPoint?: EntryPoint;
  /** `Environment`, only in version 20.0. */
  Environment?: Environment;
  /** `ReleaseVersions`, only in version 20.0. */
  ReleaseVersions?: ReleaseVersion[] | null;
  /** `AutoCreateConnectedTriggers`, only in version 20.0. */
  AutoCreateConnectedTriggers: boolean;
  /** `EnvironmentVariables`, only in version 20.0, at most 4000 characters. */
  EnvironmentVariables?: string | null;
  /** `FolderKey`, only in version 20.0. */
  FolderKey?: Guid | null;
  /** `IsConversational`, only in version 20.0. */
  IsConversational?: boolean | null;
  /** `MinRequiredRobotVersion`, only in version 20.0. */
  MinRequiredRobotVersion?: string | null;
  /** `ProjectKey`, only in version 20.0. */
  ProjectKey?: Guid | null;
  /** `PublisherLicense`, only in version 20.0. */
  PublisherLicense: PublisherLicenseType;
  /** `ResourceOverwrites`, only in version 20.0. */
  ResourceOverwrites?: (ResourceOverwrite | null)[] | null;
  /** `Slug`, only in version 20.0. */
  Slug?: string | null;
  /** `TargetRuntime`, only in version 20.0. */
  TargetRuntime?: string | null;
  /** `ArgumentsV2`, only in version 20.0. */
  ArgumentsV2?: ArgumentMetadata | null;
  /** `OrganizationUnitType`, only in version 20.0. */
  OrganizationUnitType: FolderType;
  /** `RetentionAction`, only in version 20.0. */
  RetentionAction: RetentionAction;
  /** `RetentionPeriod`, only in version 20.0. */
  RetentionPeriod: number;
  /** `StaleRetentionAction`, only in version 20.0. */
  StaleRetentionAction?: RetentionAction | null;
  /** `StaleRetentionPeriod`, only in version 20.0. */
  StaleRetentionPeriod?: number | null;
  /** `EntryPointV2`, only in version 20.0. */
  EntryPointV2?: EntryPointV2;
}
/** Properties of `ReleaseListModel`, for queries. */
export declare const ReleaseListModel: {
  readonly arguments_: Record<ReleaseListModel, "Arguments", typeof ArgumentMetadata>;
  readonly autoUpdate: Property<ReleaseListModel, "AutoUpdate", boolean>;
  readonly automationHubIdeaUrl: Property<ReleaseListModel, "AutomationHubIdeaUrl", string>;
  readonly creationTime: Property<ReleaseListModel, "CreationTime", DateTimeText | Date>;
  readonly creatorUserId: Property<ReleaseListModel, "CreatorUserId", Int64 | number | bigint>;
  readonly description: Property<ReleaseListModel, "Description", string>;
  readonly entryPointId: Property<ReleaseListModel, "EntryPointId", Int64 | number | bigint>;
  readonly entryPointPath: Property<ReleaseListModel, "EntryPointPath", string>;
  readonly environmentId: Property<ReleaseListModel, "EnvironmentId", Int64 | number | bigint>;
  readonly environmentName: Property<ReleaseListModel, "EnvironmentName", string>;
  readonly feedId: Property<ReleaseListModel, "FeedId", Guid>;
  readonly hiddenForAttendedUser: Property<ReleaseListModel, "HiddenForAttendedUser", boolean>;
  readonly id: Property<ReleaseListModel, "Id", Int64 | number | bigint>;
  readonly inputArguments: Property<ReleaseListModel, "InputArguments", string>;
  readonly isAttended: Property<ReleaseListModel, "IsAttended", boolean>;
  readonly isCompiled: Property<ReleaseListModel, "IsCompiled", boolean>;
  readonly isLatestVersion: Property<ReleaseListModel, "IsLatestVersion", boolean>;
  readonly isProcessDeleted: Property<ReleaseListModel, "IsProcessDeleted", boolean>;
  readonly jobPriority: Property<ReleaseListModel, "JobPriority", JobPriorityMember>;
  readonly key: Property<ReleaseListModel, "Key", string>;
  readonly lastModificationTime: Property<ReleaseListModel, "LastModificationTime", DateTimeText | Date>;
  readonly lastModifierUserId: Property<ReleaseListModel, "LastModifierUserId", Int64 | number | bigint>;
  readonly name: Property<ReleaseListModel, "Name", string>;
  readonly organizationUnitFullyQualifiedName: Property<ReleaseListModel, "OrganizationUnitFullyQualifiedName", string>;
  readonly organizationUnitId: Property<ReleaseListModel, "OrganizationUnitId", Int64 | number | bigint>;
  readonly processKey: Property<ReleaseListModel, "ProcessKey", string>;
  readonly processSettings: Record<ReleaseListModel, "ProcessSettings", typeof ProcessSettings>;
  readonly processType: Property<ReleaseListModel, "ProcessType", ProcessTypeMember>;
  readonly processVersion: Property<ReleaseListModel, "ProcessVersion", string>;
  readonly remoteControlAccess: Property<ReleaseListModel, "RemoteControlAccess", RemoteControlAccessMember>;
  readonly requiresUserInteraction: Property<ReleaseListModel, "RequiresUserInteraction", boolean>;
  readonly robotSize: Property<ReleaseListModel, "RobotSize", RobotSizeMember>;
  readonly specificPriorityValue: Property<ReleaseListModel, "SpecificPriorityValue", number>;
  readonly supportsMultipleEntryPoints: Property<ReleaseListModel, "SupportsMultipleEntryPoints", boolean>;
  readonly tags: Collection<ReleaseListModel, "Tags", typeof Tag>;
  readonly targetFramework: Property<ReleaseListModel, "TargetFramework", TargetFrameworkMember>;
  readonly videoRecordingSettings: Record<ReleaseListModel, "VideoRecordingSettings", typeof VideoRecordingSettings>;
  readonly currentVersion: Record<ReleaseListModel, "CurrentVersion", typeof ReleaseVersion>;
  readonly entryPoint: Record<ReleaseListModel, "EntryPoint", typeof EntryPoint>;
  readonly environment: Record<ReleaseListModel, "Environment", typeof Environment>;
  readonly releaseVersions: Collection<ReleaseListModel, "ReleaseVersions", typeof ReleaseVersion>;
  readonly autoCreateConnectedTriggers: Property<ReleaseListModel, "AutoCreateConnectedTriggers", boolean>;
  readonly environmentVariables: Property<ReleaseListModel, "EnvironmentVariables", string>;
  readonly folderKey: Property<ReleaseListModel, "FolderKey", Guid>;
  readonly isConversational: Property<ReleaseListModel, "IsConversational", boolean>;
  readonly minRequiredRobotVersion: Property<ReleaseListModel, "MinRequiredRobotVersion", string>;
  readonly projectKey: Property<ReleaseListModel, "ProjectKey", Guid>;
  readonly publisherLicense: Property<ReleaseListModel, "PublisherLicense", PublisherLicenseTypeMember>;
  readonly resourceOverwrites: Collection<ReleaseListModel, "ResourceOverwrites", typeof ResourceOverwrite>;
  readonly slug: Property<ReleaseListModel, "Slug", string>;
  readonly targetRuntime: Property<ReleaseListModel, "TargetRuntime", string>;
  readonly argumentsV2: Record<ReleaseListModel, "ArgumentsV2", typeof ArgumentMetadata>;
  readonly organizationUnitType: Property<ReleaseListModel, "OrganizationUnitType", FolderTypeMember>;
  readonly retentionAction: Property<ReleaseListModel, "RetentionAction", RetentionActionMember>;
  readonly retentionPeriod: Property<ReleaseListModel, "RetentionPeriod", number>;
  readonly staleRetentionAction: Property<ReleaseListModel, "StaleRetentionAction", RetentionActionMember>;
  readonly staleRetentionPeriod: Property<ReleaseListModel, "StaleRetentionPeriod", number>;
  readonly entryPointV2: Record<ReleaseListModel, "EntryPointV2", typeof EntryPointV2>;
};

/**
 * How long jobs of one process are kept and whether they are then deleted or archived.
 *
 * Entity type `UiPath.Server.Configuration.OData.ReleaseRetentionSettingDto`.
 */
export interface ReleaseRetentionSetting {
  Action: RetentionAction;
  BucketId?: Int64 | null;
  Period: number;
  ReleaseId: Int64;
  /** `Type`, only in version 20.0. */
  Type?: RetentionType | null;
}
/** Properties of `ReleaseRetentionSetting`, for queries. */
export declare const ReleaseRetentionSetting: {
  readonly action: Property<ReleaseRetentionSetting, "Action", RetentionActionMember>;
  readonly bucketId: Property<ReleaseRetentionSetting, "BucketId", Int64 | number | bigint>;
  readonly period: Property<ReleaseRetentionSetting, "Period", number>;
  readonly releaseId: Property<ReleaseRetentionSetting, "ReleaseId", Int64 | number | bigint>;
  readonly type: Property<ReleaseRetentionSetting, "Type", RetentionTypeMember>;
};

/**
 * Changed process together with its job retention settings, for final and for stale jobs.
 *
 * Entity type `UiPath.Server.Configuration.OData.ReleaseUpdateCommand`.
 *
 * Only in version 20.0.
 */
export interface ReleaseUpdateCommand {
  /** `Arguments`, only in version 20.0. */
  Arguments?: ArgumentMetadata | null;
  /** `AutoUpdate`, only in version 20.0. */
  AutoUpdate: boolean;
  /** `AutomationHubIdeaUrl`, only in version 20.0. */
  AutomationHubIdeaUrl?: string | null;
  /** `CreationTime`, only in version 20.0. */
  CreationTime: DateTimeText;
  /** `CreatorUserId`, only in version 20.0. */
  CreatorUserId?: Int64 | null;
  /** `Description`, only in version 20.0. */
  Description?: string | null;
  /** `EntryPointId`, only in version 20.0. */
  EntryPointId?: Int64 | null;
  /** `EntryPointPath`, only in version 20.0. */
  EntryPointPath?: string | null;
  /** `EnvironmentId`, only in version 20.0. */
  EnvironmentId?: Int64 | null;
  /** `EnvironmentName`, only in version 20.0. */
  EnvironmentName?: string | null;
  /** `FeedId`, only in version 20.0. */
  FeedId: Guid;
  /** `HiddenForAttendedUser`, only in version 20.0. */
  HiddenForAttendedUser: boolean;
  /** `Id`, only in version 20.0. */
  Id: Int64;
  /** `InputArguments`, only in version 20.0, at most 10000 characters. */
  InputArguments?: string | null;
  /** `IsAttended`, only in version 20.0. */
  IsAttended?: boolean | null;
  /** `IsCompiled`, only in version 20.0. */
  IsCompiled: boolean;
  /** `IsLatestVersion`, only in version 20.0. */
  IsLatestVersion: boolean;
  /** `IsProcessDeleted`, only in version 20.0. */
  IsProcessDeleted: boolean;
  /** `JobPriority`, only in version 20.0. */
  JobPriority?: JobPriority | null;
  /** `Key`, only in version 20.0. */
  Key?: string | null;
  /** `LastModificationTime`, only in version 20.0. */
  LastModificationTime?: DateTimeText | null;
  /** `LastModifierUserId`, only in version 20.0. */
  LastModifierUserId?: Int64 | null;
  /** `Name`, only in version 20.0, required. */
  Name: string;
  /** `OrganizationUnitFullyQualifiedName`, only in version 20.0. */
  OrganizationUnitFullyQualifiedName?: string | null;
  /** `OrganizationUnitId`, only in version 20.0. */
  OrganizationUnitId: Int64;
  /** `ProcessKey`, only in version 20.0, required. */
  ProcessKey: string;
  /** `ProcessSettings`, only in version 20.0. */
  ProcessSettings?: ProcessSettings | null;
  /** `ProcessType`, only in version 20.0. */
  ProcessType: ProcessType;
  /** `ProcessVersion`, only in version 20.0, required. */
  ProcessVersion: string | null;
  /** `RemoteControlAccess`, only in version 20.0. */
  RemoteControlAccess: RemoteControlAccess;
  /** `RequiresUserInteraction`, only in version 20.0. */
  RequiresUserInteraction: boolean;
  /** `RobotSize`, only in version 20.0. */
  RobotSize?: RobotSize | null;
  /** `SpecificPriorityValue`, only in version 20.0. */
  SpecificPriorityValue?: number | null;
  /** `SupportsMultipleEntryPoints`, only in version 20.0. */
  SupportsMultipleEntryPoints: boolean;
  /** `Tags`, only in version 20.0. */
  Tags?: (Tag | null)[] | null;
  /** `TargetFramework`, only in version 20.0. */
  TargetFramework: TargetFramework;
  /** `VideoRecordingSettings`, only in version 20.0. */
  VideoRecordingSettings?: VideoRecordingSettings | null;
  /** `CurrentVersion`, only in version 20.0. */
  CurrentVersion?: ReleaseVersion;
  /** `EntryPoint`, only in version 20.0. */
  EntryPoint?: EntryPoint;
  /** `Environment`, only in version 20.0. */
  Environment?: Environment;
  /** `ReleaseVersions`, only in version 20.0. */
  ReleaseVersions?: ReleaseVersion[] | null;
  /** `AutoCreateConnectedTriggers`, only in version 20.0. */
  AutoCreateConnectedTriggers: boolean;
  /** `EnvironmentVariables`, only in version 20.0, at most 4000 characters. */
  EnvironmentVariables?: string | null;
  /** `FolderKey`, only in version 20.0. */
  FolderKey?: Guid | null;
  /** `IsConversational`, only in version 20.0. */
  IsConversational?: boolean | null;
  /** `MinRequiredRobotVersion`, only in version 20.0. */
  MinRequiredRobotVersion?: string | null;
  /** `ProjectKey`, only in version 20.0. */
  ProjectKey?: Guid | null;
  /** `PublisherLicense`, only in version 20.0. */
  PublisherLicense: PublisherLicenseType;
  /** `ResourceOverwrites`, only in version 20.0. */
  ResourceOverwrites?: (ResourceOverwrite | null)[] | null;
  /** `Slug`, only in version 20.0. */
  Slug?: string | null;
  /** `TargetRuntime`, only in version 20.0. */
  TargetRuntime?: string | null;
  /** `RetentionAction`, only in version 20.0. */
  RetentionAction: RetentionAction;
  /** `RetentionBucketId`, only in version 20.0. */
  RetentionBucketId?: Int64 | null;
  /** `RetentionPeriod`, only in version 20.0. */
  RetentionPeriod: number;
  /** `StaleRetentionAction`, only in version 20.0. */
  StaleRetentionAction?: RetentionAction | null;
  /** `StaleRetentionBucketId`, only in version 20.0. */
  StaleRetentionBucketId?: Int64 | null;
  /** `StaleRetentionPeriod`, only in version 20.0. */
  StaleRetentionPeriod?: number | null;
}
/** Properties of `ReleaseUpdateCommand`, for queries. */
export declare const ReleaseUpdateCommand: {
  readonly arguments_: Record<ReleaseUpdateCommand, "Arguments", typeof ArgumentMetadata>;
  readonly autoUpdate: Property<ReleaseUpdateCommand, "AutoUpdate", boolean>;
  readonly automationHubIdeaUrl: Property<ReleaseUpdateCommand, "AutomationHubIdeaUrl", string>;
  readonly creationTime: Property<ReleaseUpdateCommand, "CreationTime", DateTimeText | Date>;
  readonly creatorUserId: Property<ReleaseUpdateCommand, "CreatorUserId", Int64 | number | bigint>;
  readonly description: Property<ReleaseUpdateCommand, "Description", string>;
  readonly entryPointId: Property<ReleaseUpdateCommand, "EntryPointId", Int64 | number | bigint>;
  readonly entryPointPath: Property<ReleaseUpdateCommand, "EntryPointPath", string>;
  readonly environmentId: Property<ReleaseUpdateCommand, "EnvironmentId", Int64 | number | bigint>;
  readonly environmentName: Property<ReleaseUpdateCommand, "EnvironmentName", string>;
  readonly feedId: Property<ReleaseUpdateCommand, "FeedId", Guid>;
  readonly hiddenForAttendedUser: Property<ReleaseUpdateCommand, "HiddenForAttendedUser", boolean>;
  readonly id: Property<ReleaseUpdateCommand, "Id", Int64 | number | bigint>;
  readonly inputArguments: Property<ReleaseUpdateCommand, "InputArguments", string>;
  readonly isAttended: Property<ReleaseUpdateCommand, "IsAttended", boolean>;
  readonly isCompiled: Property<ReleaseUpdateCommand, "IsCompiled", boolean>;
  readonly isLatestVersion: Property<ReleaseUpdateCommand, "IsLatestVersion", boolean>;
  readonly isProcessDeleted: Property<ReleaseUpdateCommand, "IsProcessDeleted", boolean>;
  readonly jobPriority: Property<ReleaseUpdateCommand, "JobPriority", JobPriorityMember>;
  readonly key: Property<ReleaseUpdateCommand, "Key", string>;
  readonly lastModificationTime: Property<ReleaseUpdateCommand, "LastModificationTime", DateTimeText | Date>;
  readonly lastModifierUserId: Property<ReleaseUpdateCommand, "LastModifierUserId", Int64 | number | bigint>;
  readonly name: Property<ReleaseUpdateCommand, "Name", string>;
  readonly organizationUnitFullyQualifiedName: Property<ReleaseUpdateCommand, "OrganizationUnitFullyQualifiedName", string>;
  readonly organizationUnitId: Property<ReleaseUpdateCommand, "OrganizationUnitId", Int64 | number | bigint>;
  readonly processKey: Property<ReleaseUpdateCommand, "ProcessKey", string>;
  readonly processSettings: Record<ReleaseUpdateCommand, "ProcessSettings", typeof ProcessSettings>;
  readonly processType: Property<ReleaseUpdateCommand, "ProcessType", ProcessTypeMember>;
  readonly processVersion: Property<ReleaseUpdateCommand, "ProcessVersion", string>;
  readonly remoteControlAccess: Property<ReleaseUpdateCommand, "RemoteControlAccess", RemoteControlAccessMember>;
  readonly requiresUserInteraction: Property<ReleaseUpdateCommand, "RequiresUserInteraction", boolean>;
  readonly robotSize: Property<ReleaseUpdateCommand, "RobotSize", RobotSizeMember>;
  readonly specificPriorityValue: Property<ReleaseUpdateCommand, "SpecificPriorityValue", number>;
  readonly supportsMultipleEntryPoints: Property<ReleaseUpdateCommand, "SupportsMultipleEntryPoints", boolean>;
  readonly tags: Collection<ReleaseUpdateCommand, "Tags", typeof Tag>;
  readonly targetFramework: Property<ReleaseUpdateCommand, "TargetFramework", TargetFrameworkMember>;
  readonly videoRecordingSettings: Record<ReleaseUpdateCommand, "VideoRecordingSettings", typeof VideoRecordingSettings>;
  readonly currentVersion: Record<ReleaseUpdateCommand, "CurrentVersion", typeof ReleaseVersion>;
  readonly entryPoint: Record<ReleaseUpdateCommand, "EntryPoint", typeof EntryPoint>;
  readonly environment: Record<ReleaseUpdateCommand, "Environment", typeof Environment>;
  readonly releaseVersions: Collection<ReleaseUpdateCommand, "ReleaseVersions", typeof ReleaseVersion>;
  readonly autoCreateConnectedTriggers: Property<ReleaseUpdateCommand, "AutoCreateConnectedTriggers", boolean>;
  readonly environmentVariables: Property<ReleaseUpdateCommand, "EnvironmentVariables", string>;
  readonly folderKey: Property<ReleaseUpdateCommand, "FolderKey", Guid>;
  readonly isConversational: Property<ReleaseUpdateCommand, "IsConversational", boolean>;
  readonly minRequiredRobotVersion: Property<ReleaseUpdateCommand, "MinRequiredRobotVersion", string>;
  readonly projectKey: Property<ReleaseUpdateCommand, "ProjectKey", Guid>;
  readonly publisherLicense: Property<ReleaseUpdateCommand, "PublisherLicense", PublisherLicenseTypeMember>;
  readonly resourceOverwrites: Collection<ReleaseUpdateCommand, "ResourceOverwrites", typeof ResourceOverwrite>;
  readonly slug: Property<ReleaseUpdateCommand, "Slug", string>;
  readonly targetRuntime: Property<ReleaseUpdateCommand, "TargetRuntime", string>;
  readonly retentionAction: Property<ReleaseUpdateCommand, "RetentionAction", RetentionActionMember>;
  readonly retentionBucketId: Property<ReleaseUpdateCommand, "RetentionBucketId", Int64 | number | bigint>;
  readonly retentionPeriod: Property<ReleaseUpdateCommand, "RetentionPeriod", number>;
  readonly staleRetentionAction: Property<ReleaseUpdateCommand, "StaleRetentionAction", RetentionActionMember>;
  readonly staleRetentionBucketId: Property<ReleaseUpdateCommand, "StaleRetentionBucketId", Int64 | number | bigint>;
  readonly staleRetentionPeriod: Property<ReleaseUpdateCommand, "StaleRetentionPeriod", number>;
};

/**
 * Payload of the webhook event process.updated, listing the processes that were changed.
 *
 * Complex type `UiPath.Server.Configuration.OData.ReleaseUpdatedEventDto`.
 */
export interface ReleaseUpdatedEvent {
  EntityKey?: Guid | null;
  /** `EventId`, required, at most 50 characters. */
  EventId: string | null;
  /** `EventSourceId`, set by the service. */
  EventSourceId?: Int64 | null;
  EventTime?: DateTimeText | null;
  OrganizationUnitId?: Int64 | null;
  OrganizationUnitKey?: Guid | null;
  /** `Releases`, set by the service. */
  Releases?: (WrappedRelease | null)[] | null;
  TenantId?: number | null;
  /** `Timestamp`, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, required. */
  Type: string | null;
  UserId?: Int64 | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * Package version a process has used, with the time it was put in place.
 *
 * Entity type `UiPath.Server.Configuration.OData.ReleaseVersionDto`.
 */
export interface ReleaseVersion {
  CreationTime: DateTimeText;
  Id: Int64;
  /** `ReleaseId`, required. */
  ReleaseId: Int64;
  ReleaseName?: string | null;
  /** `VersionNumber`, required, at most 50 characters. */
  VersionNumber: string;
}
/** Properties of `ReleaseVersion`, for queries. */
export declare const ReleaseVersion: {
  readonly creationTime: Property<ReleaseVersion, "CreationTime", DateTimeText | Date>;
  readonly id: Property<ReleaseVersion, "Id", Int64 | number | bigint>;
  readonly releaseId: Property<ReleaseVersion, "ReleaseId", Int64 | number | bigint>;
  readonly releaseName: Property<ReleaseVersion, "ReleaseName", string>;
  readonly versionNumber: Property<ReleaseVersion, "VersionNumber", string>;
};

/**
 * Replacement for a resource a package refers to, such as another queue or connection in some folder.
 *
 * Complex type `UiPath.Server.Configuration.OData.ResourceOverwriteDto`.
 */
export interface ResourceOverwrite {
  EntityDisplayName?: string | null;
  EntityFolderId?: Int64 | null;
  /** `EntityId`, at most 50 characters. */
  EntityId?: string | null;
  Properties?: { [name: string]: (unknown | null) } | null;
  Properties2?: (NameValue | null)[] | null;
  /** `ResourceKey`, required. */
  ResourceKey: string;
  /** `ResourceType`, required. */
  ResourceType: PackageResourceType;
  /** `EntityKey`, only in version 20.0, at most 50 characters. */
  EntityKey?: string | null;
  /** `Source`, only in version 20.0. */
  Source: Source;
}
/** Properties of `ResourceOverwrite`, for queries. */
export declare const ResourceOverwrite: {
  readonly entityDisplayName: Property<ResourceOverwrite, "EntityDisplayName", string>;
  readonly entityFolderId: Property<ResourceOverwrite, "EntityFolderId", Int64 | number | bigint>;
  readonly entityId: Property<ResourceOverwrite, "EntityId", string>;
  readonly properties: Property<ResourceOverwrite, "Properties", unknown>;
  readonly properties2: Collection<ResourceOverwrite, "Properties2", typeof NameValue>;
  readonly resourceKey: Property<ResourceOverwrite, "ResourceKey", string>;
  readonly resourceType: Property<ResourceOverwrite, "ResourceType", PackageResourceTypeMember>;
  readonly entityKey: Property<ResourceOverwrite, "EntityKey", string>;
  readonly source: Property<ResourceOverwrite, "Source", SourceMember>;
};

/**
 * Dictionary split into two lists, keys and values, that match by position.
 *
 * Complex type `UiPath.Server.Configuration.OData.ResponseDictionaryDto`.
 */
export interface ResponseDictionary {
  Keys?: (string | null)[] | null;
  Values?: (string | null)[] | null;
}
/** Properties of `ResponseDictionary`, for queries. */
export declare const ResponseDictionary: {
  readonly keys: Values<ResponseDictionary, "Keys", string>;
  readonly values: Values<ResponseDictionary, "Values", string>;
};

/**
 * Asset as resolved for one robot, with the value and credentials that apply to it.
 *
 * Complex type `UiPath.Server.Configuration.OData.RobotAssetDto`.
 *
 * Only in version 17.0.
 */
export interface RobotAsset {
  /** `BoolValue`, only in version 17.0. */
  BoolValue?: boolean | null;
  /** `CredentialPassword`, only in version 17.0, a secret. */
  CredentialPassword?: string | null;
  /** `CredentialStoreId`, only in version 17.0. */
  CredentialStoreId?: Int64 | null;
  /** `CredentialUsername`, only in version 17.0. */
  CredentialUsername?: string | null;
  /** `ExternalName`, only in version 17.0, at most 450 characters. */
  ExternalName?: string | null;
  /** `Id`, only in version 17.0. */
  Id?: Int64 | null;
  /** `IntValue`, only in version 17.0. */
  IntValue?: number | null;
  /** `KeyValueList`, only in version 17.0. */
  KeyValueList?: (CustomKeyValuePair | null)[] | null;
  /** `Name`, only in version 17.0, required, at most 128 characters. */
  Name: string | null;
  /** `StringValue`, only in version 17.0, at most 1000000 characters. */
  StringValue?: string | null;
  /** `ValueType`, only in version 17.0. */
  ValueType?: AssetValueType | null;
}
/** Properties of `RobotAsset`, for queries. */
export declare const RobotAsset: {
  readonly boolValue: Property<RobotAsset, "BoolValue", boolean>;
  readonly credentialPassword: Property<RobotAsset, "CredentialPassword", string>;
  readonly credentialStoreId: Property<RobotAsset, "CredentialStoreId", Int64 | number | bigint>;
  readonly credentialUsername: Property<RobotAsset, "CredentialUsername", string>;
  readonly externalName: Property<RobotAsset, "ExternalName", string>;
  readonly id: Property<RobotAsset, "Id", Int64 | number | bigint>;
  readonly intValue: Property<RobotAsset, "IntValue", number>;
  readonly keyValueList: Collection<RobotAsset, "KeyValueList", typeof CustomKeyValuePair>;
  readonly name: Property<RobotAsset, "Name", string>;
  readonly stringValue: Property<RobotAsset, "StringValue", string>;
  readonly valueType: Property<RobotAsset, "ValueType", AssetValueTypeMember>;
};

/**
 * Payload of the webhook event robot.created, listing the new robots.
 *
 * Complex type `UiPath.Server.Configuration.OData.RobotCreatedEventDto`.
 */
export interface RobotCreatedEvent {
  EntityKey?: Guid | null;
  /** `EventId`, required, at most 50 characters. */
  EventId: string | null;
  /** `EventSourceId`, set by the service. */
  EventSourceId?: Int64 | null;
  EventTime?: DateTimeText | null;
  OrganizationUnitId?: Int64 | null;
  OrganizationUnitKey?: Guid | null;
  /** `Robots`, set by the service. */
  Robots?: (WrappedRobot | null)[] | null;
  TenantId?: number | null;
  /** `Timestamp`, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, required. */
  Type: string | null;
  UserId?: Int64 | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * Payload of the webhook event robot.deleted, listing the robots that are gone.
 *
 * Complex type `UiPath.Server.Configuration.OData.RobotDeletedEventDto`.
 */
export interface RobotDeletedEvent {
  EntityKey?: Guid | null;
  /** `EventId`, required, at most 50 characters. */
  EventId: string | null;
  /** `EventSourceId`, set by the service. */
  EventSourceId?: Int64 | null;
  EventTime?: DateTimeText | null;
  OrganizationUnitId?: Int64 | null;
  OrganizationUnitKey?: Guid | null;
  /** `Robots`, set by the service. */
  Robots?: (WrappedRobot | null)[] | null;
  TenantId?: number | null;
  /** `Timestamp`, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, required. */
  Type: string | null;
  UserId?: Int64 | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * Robot with its type, machine, user name, credentials, environments and execution settings.
 *
 * Entity type `UiPath.Server.Configuration.OData.RobotDto`.
 */
export interface Robot {
  CreationTime: DateTimeText;
  CreatorUserId?: Int64 | null;
  CredentialStoreId?: Int64 | null;
  CredentialType?: CredentialType | null;
  /** `Description`, at most 500 characters. */
  Description?: string | null;
  Enabled: boolean;
  ExecutionSettings?: { [name: string]: (unknown | null) } | null;
  /** `ExternalName`, at most 450 characters. */
  ExternalName?: string | null;
  /** `HostingType`, required. */
  HostingType: RobotHostingType;
  Id: Int64;
  IsExternalLicensed: boolean;
  LastModificationTime?: DateTimeText | null;
  LastModifierUserId?: Int64 | null;
  /** `LicenseKey`, a secret, at most 255 characters. */
  LicenseKey?: string | null;
  LimitConcurrentExecution: boolean;
  MachineId?: Int64 | null;
  /** `MachineName`, at most 450 characters. */
  MachineName?: string | null;
  /** `Name`, required, at most 19 characters. */
  Name: string;
  /** `Password`, a secret, at most 100 characters. */
  Password?: string | null;
  ProvisionType: RobotProvisionType;
  RobotEnvironments?: string | null;
  /** `Type`, required. */
  Type: RobotType;
  UserId?: Int64 | null;
  /** `Username`, at most 100 characters. */
  Username?: string | null;
  Environments?: Environment[] | null;
}
/** Properties of `Robot`, for queries. */
export declare const Robot: {
  readonly creationTime: Property<Robot, "CreationTime", DateTimeText | Date>;
  readonly creatorUserId: Property<Robot, "CreatorUserId", Int64 | number | bigint>;
  readonly credentialStoreId: Property<Robot, "CredentialStoreId", Int64 | number | bigint>;
  readonly credentialType: Property<Robot, "CredentialType", CredentialTypeMember>;
  readonly description: Property<Robot, "Description", string>;
  readonly enabled: Property<Robot, "Enabled", boolean>;
  readonly executionSettings: Property<Robot, "ExecutionSettings", unknown>;
  readonly externalName: Property<Robot, "ExternalName", string>;
  readonly hostingType: Property<Robot, "HostingType", RobotHostingTypeMember>;
  readonly id: Property<Robot, "Id", Int64 | number | bigint>;
  readonly isExternalLicensed: Property<Robot, "IsExternalLicensed", boolean>;
  readonly lastModificationTime: Property<Robot, "LastModificationTime", DateTimeText | Date>;
  readonly lastModifierUserId: Property<Robot, "LastModifierUserId", Int64 | number | bigint>;
  readonly licenseKey: Property<Robot, "LicenseKey", string>;
  readonly limitConcurrentExecution: Property<Robot, "LimitConcurrentExecution", boolean>;
  readonly machineId: Property<Robot, "MachineId", Int64 | number | bigint>;
  readonly machineName: Property<Robot, "MachineName", string>;
  readonly name: Property<Robot, "Name", string>;
  readonly password: Property<Robot, "Password", string>;
  readonly provisionType: Property<Robot, "ProvisionType", RobotProvisionTypeMember>;
  readonly robotEnvironments: Property<Robot, "RobotEnvironments", string>;
  readonly type: Property<Robot, "Type", RobotTypeMember>;
  readonly userId: Property<Robot, "UserId", Int64 | number | bigint>;
  readonly username: Property<Robot, "Username", string>;
  readonly environments: Collection<Robot, "Environments", typeof Environment>;
};

/**
 * Robot picked to run the jobs of a trigger, in short form.
 *
 * Entity type `UiPath.Server.Configuration.OData.RobotExecutorDto`.
 */
export interface RobotExecutor {
  Description?: string | null;
  Id: Int64;
  MachineName?: string | null;
  Name?: string | null;
}
/** Properties of `RobotExecutor`, for queries. */
export declare const RobotExecutor: {
  readonly description: Property<RobotExecutor, "Description", string>;
  readonly id: Property<RobotExecutor, "Id", Int64 | number | bigint>;
  readonly machineName: Property<RobotExecutor, "MachineName", string>;
  readonly name: Property<RobotExecutor, "Name", string>;
};

/**
 * License one robot holds and the time it was taken.
 *
 * Entity type `UiPath.Server.Configuration.OData.RobotLicenseDto`.
 */
export interface RobotLicense {
  Id: Int64;
  RobotId?: Int64 | null;
  Timestamp: DateTimeText;
}
/** Properties of `RobotLicense`, for queries. */
export declare const RobotLicense: {
  readonly id: Property<RobotLicense, "Id", Int64 | number | bigint>;
  readonly robotId: Property<RobotLicense, "RobotId", Int64 | number | bigint>;
  readonly timestamp: Property<RobotLicense, "Timestamp", DateTimeText | Date>;
};

/**
 * Payload of the webhook event robot.updated, listing the changed robots.
 *
 * Complex type `UiPath.Server.Configuration.OData.RobotUpdatedEventDto`.
 */
export interface RobotUpdatedEvent {
  EntityKey?: Guid | null;
  /** `EventId`, required, at most 50 characters. */
  EventId: string | null;
  /** `EventSourceId`, set by the service. */
  EventSourceId?: Int64 | null;
  EventTime?: DateTimeText | null;
  OrganizationUnitId?: Int64 | null;
  OrganizationUnitKey?: Guid | null;
  /** `Robots`, set by the service. */
  Robots?: (WrappedRobot | null)[] | null;
  TenantId?: number | null;
  /** `Timestamp`, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, required. */
  Type: string | null;
  UserId?: Int64 | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * Robot account allowed on a machine, and whether triggers rely on that pairing.
 *
 * Complex type `UiPath.Server.Configuration.OData.RobotUserDto`.
 */
export interface RobotUser {
  HasTriggers: boolean;
  /** `RobotId`, required. */
  RobotId: Int64;
  UserName?: string | null;
}
/** Properties of `RobotUser`, for queries. */
export declare const RobotUser: {
  readonly hasTriggers: Property<RobotUser, "HasTriggers", boolean>;
  readonly robotId: Property<RobotUser, "RobotId", Int64 | number | bigint>;
  readonly userName: Property<RobotUser, "UserName", string>;
};

/**
 * Robot with its user and the license it holds at the moment.
 *
 * Entity type `UiPath.Server.Configuration.OData.RobotWithLicenseDto`.
 */
export interface RobotWithLicense {
  CreationTime: DateTimeText;
  CreatorUserId?: Int64 | null;
  CredentialStoreId?: Int64 | null;
  CredentialType?: CredentialType | null;
  /** `Description`, at most 500 characters. */
  Description?: string | null;
  Enabled: boolean;
  ExecutionSettings?: { [name: string]: (unknown | null) } | null;
  /** `ExternalName`, at most 450 characters. */
  ExternalName?: string | null;
  /** `HostingType`, required. */
  HostingType: RobotHostingType;
  Id: Int64;
  IsExternalLicensed: boolean;
  LastModificationTime?: DateTimeText | null;
  LastModifierUserId?: Int64 | null;
  /** `LicenseKey`, a secret, at most 255 characters. */
  LicenseKey?: string | null;
  LimitConcurrentExecution: boolean;
  MachineId?: Int64 | null;
  /** `MachineName`, at most 450 characters. */
  MachineName?: string | null;
  /** `Name`, required, at most 19 characters. */
  Name: string;
  /** `Password`, a secret, at most 100 characters. */
  Password?: string | null;
  ProvisionType: RobotProvisionType;
  RobotEnvironments?: string | null;
  /** `Type`, required. */
  Type: RobotType;
  UserId?: Int64 | null;
  /** `Username`, at most 100 characters. */
  Username?: string | null;
  Environments?: Environment[] | null;
  User?: User;
  License?: RobotLicense;
}
/** Properties of `RobotWithLicense`, for queries. */
export declare const RobotWithLicense: {
  readonly creationTime: Property<RobotWithLicense, "CreationTime", DateTimeText | Date>;
  readonly creatorUserId: Property<RobotWithLicense, "CreatorUserId", Int64 | number | bigint>;
  readonly credentialStoreId: Property<RobotWithLicense, "CredentialStoreId", Int64 | number | bigint>;
  readonly credentialType: Property<RobotWithLicense, "CredentialType", CredentialTypeMember>;
  readonly description: Property<RobotWithLicense, "Description", string>;
  readonly enabled: Property<RobotWithLicense, "Enabled", boolean>;
  readonly executionSettings: Property<RobotWithLicense, "ExecutionSettings", unknown>;
  readonly externalName: Property<RobotWithLicense, "ExternalName", string>;
  readonly hostingType: Property<RobotWithLicense, "HostingType", RobotHostingTypeMember>;
  readonly id: Property<RobotWithLicense, "Id", Int64 | number | bigint>;
  readonly isExternalLicensed: Property<RobotWithLicense, "IsExternalLicensed", boolean>;
  readonly lastModificationTime: Property<RobotWithLicense, "LastModificationTime", DateTimeText | Date>;
  readonly lastModifierUserId: Property<RobotWithLicense, "LastModifierUserId", Int64 | number | bigint>;
  readonly licenseKey: Property<RobotWithLicense, "LicenseKey", string>;
  readonly limitConcurrentExecution: Property<RobotWithLicense, "LimitConcurrentExecution", boolean>;
  readonly machineId: Property<RobotWithLicense, "MachineId", Int64 | number | bigint>;
  readonly machineName: Property<RobotWithLicense, "MachineName", string>;
  readonly name: Property<RobotWithLicense, "Name", string>;
  readonly password: Property<RobotWithLicense, "Password", string>;
  readonly provisionType: Property<RobotWithLicense, "ProvisionType", RobotProvisionTypeMember>;
  readonly robotEnvironments: Property<RobotWithLicense, "RobotEnvironments", string>;
  readonly type: Property<RobotWithLicense, "Type", RobotTypeMember>;
  readonly userId: Property<RobotWithLicense, "UserId", Int64 | number | bigint>;
  readonly username: Property<RobotWithLicense, "Username", string>;
  readonly environments: Collection<RobotWithLicense, "Environments", typeof Environment>;
  readonly user: Record<RobotWithLicense, "User", typeof User>;
  readonly license: Record<RobotWithLicense, "License", typeof RobotLicense>;
};

/**
 * Robot usable in a folder, with name, e-mail, type and key of its user.
 *
 * Entity type `UiPath.Server.Configuration.OData.RobotsFromFolderModel`.
 */
export interface RobotsFromFolderModel {
  CreationTime: DateTimeText;
  CreatorUserId?: Int64 | null;
  CredentialStoreId?: Int64 | null;
  CredentialType?: CredentialType | null;
  /** `Description`, at most 500 characters. */
  Description?: string | null;
  Enabled: boolean;
  ExecutionSettings?: { [name: string]: (unknown | null) } | null;
  /** `ExternalName`, at most 450 characters. */
  ExternalName?: string | null;
  /** `HostingType`, required. */
  HostingType: RobotHostingType;
  Id: Int64;
  IsExternalLicensed: boolean;
  LastModificationTime?: DateTimeText | null;
  LastModifierUserId?: Int64 | null;
  /** `LicenseKey`, a secret, at most 255 characters. */
  LicenseKey?: string | null;
  LimitConcurrentExecution: boolean;
  MachineId?: Int64 | null;
  /** `MachineName`, at most 450 characters. */
  MachineName?: string | null;
  /** `Name`, required, at most 19 characters. */
  Name: string;
  /** `Password`, a secret, at most 100 characters. */
  Password?: string | null;
  ProvisionType: RobotProvisionType;
  RobotEnvironments?: string | null;
  /** `Type`, required. */
  Type: RobotType;
  UserId?: Int64 | null;
  /** `Username`, at most 100 characters. */
  Username?: string | null;
  Environments?: Environment[] | null;
  UserEmail?: string | null;
  UserFullName?: string | null;
  UserType: UserType;
  /** `UserKey`, only in version 20.0. */
  UserKey: Guid;
}
/** Properties of `RobotsFromFolderModel`, for queries. */
export declare const RobotsFromFolderModel: {
  readonly creationTime: Property<RobotsFromFolderModel, "CreationTime", DateTimeText | Date>;
  readonly creatorUserId: Property<RobotsFromFolderModel, "CreatorUserId", Int64 | number | bigint>;
  readonly credentialStoreId: Property<RobotsFromFolderModel, "CredentialStoreId", Int64 | number | bigint>;
  readonly credentialType: Property<RobotsFromFolderModel, "CredentialType", CredentialTypeMember>;
  readonly description: Property<RobotsFromFolderModel, "Description", string>;
  readonly enabled: Property<RobotsFromFolderModel, "Enabled", boolean>;
  readonly executionSettings: Property<RobotsFromFolderModel, "ExecutionSettings", unknown>;
  readonly externalName: Property<RobotsFromFolderModel, "ExternalName", string>;
  readonly hostingType: Property<RobotsFromFolderModel, "HostingType", RobotHostingTypeMember>;
  readonly id: Property<RobotsFromFolderModel, "Id", Int64 | number | bigint>;
  readonly isExternalLicensed: Property<RobotsFromFolderModel, "IsExternalLicensed", boolean>;
  readonly lastModificationTime: Property<RobotsFromFolderModel, "LastModificationTime", DateTimeText | Date>;
  readonly lastModifierUserId: Property<RobotsFromFolderModel, "LastModifierUserId", Int64 | number | bigint>;
  readonly licenseKey: Property<RobotsFromFolderModel, "LicenseKey", string>;
  readonly limitConcurrentExecution: Property<RobotsFromFolderModel, "LimitConcurrentExecution", boolean>;
  readonly machineId: Property<RobotsFromFolderModel, "MachineId", Int64 | number | bigint>;
  readonly machineName: Property<RobotsFromFolderModel, "MachineName", string>;
  readonly name: Property<RobotsFromFolderModel, "Name", string>;
  readonly password: Property<RobotsFromFolderModel, "Password", string>;
  readonly provisionType: Property<RobotsFromFolderModel, "ProvisionType", RobotProvisionTypeMember>;
  readonly robotEnvironments: Property<RobotsFromFolderModel, "RobotEnvironments", string>;
  readonly type: Property<RobotsFromFolderModel, "Type", RobotTypeMember>;
  readonly userId: Property<RobotsFromFolderModel, "UserId", Int64 | number | bigint>;
  readonly username: Property<RobotsFromFolderModel, "Username", string>;
  readonly environments: Collection<RobotsFromFolderModel, "Environments", typeof Environment>;
  readonly userEmail: Property<RobotsFromFolderModel, "UserEmail", string>;
  readonly userFullName: Property<RobotsFromFolderModel, "UserFullName", string>;
  readonly userType: Property<RobotsFromFolderModel, "UserType", UserTypeMember>;
  readonly userKey: Property<RobotsFromFolderModel, "UserKey", Guid>;
};

/**
 * Role with the permissions it grants, its type and whether it is built in or editable.
 *
 * Entity type `UiPath.Server.Configuration.OData.RoleDto`.
 */
export interface Role {
  /** `DisplayName`, at most 64 characters. */
  DisplayName?: string | null;
  Groups?: string | null;
  Id: number;
  IsEditable: boolean;
  IsStatic: boolean;
  /** `Name`, at most 64 characters. */
  Name?: string | null;
  Type?: RoleType | null;
  Permissions?: Permission[] | null;
  /** `Key`, only in version 20.0. */
  Key: Guid;
}
/** Properties of `Role`, for queries. */
export declare const Role: {
  readonly displayName: Property<Role, "DisplayName", string>;
  readonly groups: Property<Role, "Groups", string>;
  readonly id: Property<Role, "Id", number>;
  readonly isEditable: Property<Role, "IsEditable", boolean>;
  readonly isStatic: Property<Role, "IsStatic", boolean>;
  readonly name: Property<Role, "Name", string>;
  readonly type: Property<Role, "Type", RoleTypeMember>;
  readonly permissions: Collection<Role, "Permissions", typeof Permission>;
  readonly key: Property<Role, "Key", Guid>;
};

/**
 * One role with the users who hold it in some place.
 *
 * Complex type `UiPath.Server.Configuration.OData.RoleUsersDto`.
 */
export interface RoleUsers {
  Id: number;
  Name?: string | null;
  Users?: (SimpleUserEntity | null)[] | null;
}
/** Properties of `RoleUsers`, for queries. */
export declare const RoleUsers: {
  readonly id: Property<RoleUsers, "Id", number>;
  readonly name: Property<RoleUsers, "Name", string>;
  readonly users: Collection<RoleUsers, "Users", typeof SimpleUserEntity>;
};

/**
 * Folder in short form, with whether it may be chosen.
 *
 * Complex type `UiPath.Server.Configuration.OData.SelectableFolderDto`.
 *
 * Only in version 20.0.
 */
export interface SelectableFolder {
  /** `DisplayName`, only in version 20.0. */
  DisplayName?: string | null;
  /** `FullyQualifiedName`, only in version 20.0. */
  FullyQualifiedName?: string | null;
  /** `Id`, only in version 20.0. */
  Id: Int64;
  /** `IsSelectable`, only in version 20.0. */
  IsSelectable: boolean;
}
/** Properties of `SelectableFolder`, for queries. */
export declare const SelectableFolder: {
  readonly displayName: Property<SelectableFolder, "DisplayName", string>;
  readonly fullyQualifiedName: Property<SelectableFolder, "FullyQualifiedName", string>;
  readonly id: Property<SelectableFolder, "Id", Int64 | number | bigint>;
  readonly isSelectable: Property<SelectableFolder, "IsSelectable", boolean>;
};

/**
 * Order to start a serverless job, with its kind besides the usual settings.
 *
 * Complex type `UiPath.Server.Configuration.OData.ServerlessStartProcessDto`.
 *
 * Only in version 20.0.
 */
export interface ServerlessStartProcess {
  /** `AlertPendingExpression`, only in version 20.0. */
  AlertPendingExpression?: string | null;
  /** `AlertRunningExpression`, only in version 20.0. */
  AlertRunningExpression?: string | null;
  /** `BatchExecutionKey`, only in version 20.0. */
  BatchExecutionKey?: Guid | null;
  /** `InputArguments`, only in version 20.0, at most 10000 characters. */
  InputArguments?: string | null;
  /** `JobPriority`, only in version 20.0. */
  JobPriority?: JobPriority | null;
  /** `JobsCount`, only in version 20.0. */
  JobsCount: number;
  /** `KillProcessExpression`, only in version 20.0. */
  KillProcessExpression?: string | null;
  /** `MachineRobots`, only in version 20.0. */
  MachineRobots?: (MachineRobot | null)[] | null;
  /** `MachineSessionIds`, only in version 20.0. */
  MachineSessionIds?: Int64[] | null;
  /** `NoOfRobots`, only in version 20.0, deprecated. */
  NoOfRobots: number;
  /** `Reference`, only in version 20.0, at most 128 characters. */
  Reference?: string | null;
  /** `ReleaseKey`, only in version 20.0. */
  ReleaseKey?: string | null;
  /** `RemoteControlAccess`, only in version 20.0. */
  RemoteControlAccess?: RemoteControlAccess | null;
  /** `RequiresUserInteraction`, only in version 20.0. */
  RequiresUserInteraction?: boolean | null;
  /** `ResumeOnSameContext`, only in version 20.0. */
  ResumeOnSameContext: boolean;
  /** `RobotIds`, only in version 20.0. */
  RobotIds?: Int64[] | null;
  /** `RunAsMe`, only in version 20.0. */
  RunAsMe: boolean;
  /** `RuntimeType`, only in version 20.0. */
  RuntimeType?: RobotType | null;
  /** `Source`, only in version 20.0. */
  Source: JobSource;
  /** `SpecificPriorityValue`, only in version 20.0. */
  SpecificPriorityValue?: number | null;
  /** `StopProcessExpression`, only in version 20.0. */
  StopProcessExpression?: string | null;
  /** `StopStrategy`, only in version 20.0. */
  StopStrategy?: StopStrategy | null;
  /** `Strategy`, only in version 20.0. */
  Strategy: StartStrategy;
  /** `TargetFramework`, only in version 20.0. */
  TargetFramework?: TargetFramework | null;
  /** `TransactionId`, only in version 17.0. */
  TransactionId?: Guid | null;
  /** `ApplyUserResourceOverwrites`, only in version 20.0. */
  ApplyUserResourceOverwrites?: boolean | null;
  /** `AutopilotForRobots`, only in version 20.0. */
  AutopilotForRobots?: AutopilotForRobotsSettings | null;
  /** `EnableAutopilotHealing`, only in version 20.0. */
  EnableAutopilotHealing: boolean;
  /** `EntryPointPath`, only in version 20.0. */
  EntryPointPath?: string | null;
  /** `EnvironmentVariables`, only in version 20.0, at most 4000 characters. */
  EnvironmentVariables?: string | null;
  /** `FpsContext`, only in version 20.0, at most 2048 characters. */
  FpsContext?: string | null;
  /** `FpsProperties`, only in version 20.0, at most 4000 characters. */
  FpsProperties?: string | null;
  /** `InputFile`, only in version 20.0. */
  InputFile?: Guid | null;
  /** `MachineInfraTarget`, only in version 20.0. */
  MachineInfraTarget?: JobMachineInfraTarget | null;
  /** `ParentOperationId`, only in version 20.0, at most 128 characters. */
  ParentOperationId?: string | null;
  /** `ParentSpanId`, only in version 20.0, at most 255 characters. */
  ParentSpanId?: string | null;
  /** `ProfilingOptions`, only in version 20.0, at most 4000 characters. */
  ProfilingOptions?: string | null;
  /** `ReleaseName`, only in version 20.0. */
  ReleaseName?: string | null;
  /** `ReleaseVersion`, only in version 20.0. */
  ReleaseVersion?: string | null;
  /** `RootSpanId`, only in version 20.0, at most 255 characters. */
  RootSpanId?: string | null;
  /** `SapPassport`, only in version 20.0. */
  SapPassport?: string | null;
  /** `TargetRuntime`, only in version 20.0. */
  TargetRuntime?: string | null;
  /** `TraceId`, only in version 20.0, at most 255 characters. */
  TraceId?: string | null;
  /** `TriggerId`, only in version 20.0. */
  TriggerId?: Guid | null;
  /** `UserKeys`, only in version 20.0. */
  UserKeys?: Guid[] | null;
  /** `VideoRecordingSettings`, only in version 20.0. */
  VideoRecordingSettings?: VideoRecordingSettings | null;
  /** `Attachments`, only in version 20.0. */
  Attachments?: JobAttachment[] | null;
  /** `ServerlessJobType`, only in version 20.0. */
  ServerlessJobType?: ServerlessJobType | null;
  /** `Type`, only in version 20.0. */
  Type: JobType;
}

/**
 * Connection of a robot to Orchestrator, with its state, host, version and current job.
 *
 * Entity type `UiPath.Server.Configuration.OData.SessionDto`.
 */
export interface Session {
  DebugModeExpirationDate?: DateTimeText | null;
  EndpointDetection?: string | null;
  FolderName?: string | null;
  HostMachineName?: string | null;
  Id: Int64;
  Info?: string | null;
  InstallationId?: Guid | null;
  IsUnresponsive: boolean;
  /** `LicenseErrorCode`, deprecated. */
  LicenseErrorCode?: LicenseErrorCode | null;
  MachineId?: Int64 | null;
  MachineName?: string | null;
  OrganizationUnitId?: Int64 | null;
  Platform: PlatformType;
  ReportingTime: DateTimeText;
  RobotSessionType: RobotSessionType;
  Source?: SessionSource | null;
  State: RobotState;
  Version?: string | null;
  Job?: Job;
  Robot?: RobotWithLicense;
  UpdateInfo?: UpdateInfo;
}
/** Properties of `Session`, for queries. */
export declare const Session: {
  readonly debugModeExpirationDate: Property<Session, "DebugModeExpirationDate", DateTimeText | Date>;
  readonly endpointDetection: Property<Session, "EndpointDetection", string>;
  readonly folderName: Property<Session, "FolderName", string>;
  readonly hostMachineName: Property<Session, "HostMachineName", string>;
  readonly id: Property<Session, "Id", Int64 | number | bigint>;
  readonly info: Property<Session, "Info", string>;
  readonly installationId: Property<Session, "InstallationId", Guid>;
  readonly isUnresponsive: Property<Session, "IsUnresponsive", boolean>;
  readonly licenseErrorCode: Property<Session, "LicenseErrorCode", LicenseErrorCodeMember>;
  readonly machineId: Property<Session, "MachineId", Int64 | number | bigint>;
  readonly machineName: Property<Session, "MachineName", string>;
  readonly organizationUnitId: Property<Session, "OrganizationUnitId", Int64 | number | bigint>;
  readonly platform: Property<Session, "Platform", PlatformTypeMember>;
  readonly reportingTime: Property<Session, "ReportingTime", DateTimeText | Date>;
  readonly robotSessionType: Property<Session, "RobotSessionType", RobotSessionTypeMember>;
  readonly source: Property<Session, "Source", SessionSourceMember>;
  readonly state: Property<Session, "State", RobotStateMember>;
  readonly version: Property<Session, "Version", string>;
  readonly job: Record<Session, "Job", typeof Job>;
  readonly robot: Record<Session, "Robot", typeof RobotWithLicense>;
  readonly updateInfo: Record<Session, "UpdateInfo", typeof UpdateInfo>;
};

/**
 * Robot session as described inside webhook payloads, with state, host and license problems.
 *
 * Complex type `UiPath.Server.Configuration.OData.SessionEventData`.
 */
export interface SessionEventData {
  /** `HostMachineName`, set by the service. */
  HostMachineName?: string | null;
  /** `IsUnresponsive`, set by the service. */
  IsUnresponsive?: boolean | null;
  /** `LicenseErrorCode`, set by the service. */
  LicenseErrorCode?: LicenseErrorCode | null;
  /** `MachineId`, set by the service. */
  MachineId?: Int64 | null;
  /** `MachineKey`, set by the service. */
  MachineKey?: Guid | null;
  /** `ReportingTime`, set by the service. */
  ReportingTime?: DateTimeText | null;
  /** `RobotId`, set by the service. */
  RobotId?: Int64 | null;
  /** `ServiceUsername`, set by the service. */
  ServiceUsername?: string | null;
  /** `SessionId`, set by the service. */
  SessionId?: Int64 | null;
  /** `State`, set by the service. */
  State?: RobotState | null;
}

/**
 * Payload of the webhook event robot.status, listing the sessions whose state changed.
 *
 * Complex type `UiPath.Server.Configuration.OData.SessionUpdatedEventDto`.
 */
export interface SessionUpdatedEvent {
  EntityKey?: Guid | null;
  /** `EventId`, required, at most 50 characters. */
  EventId: string | null;
  /** `EventSourceId`, set by the service. */
  EventSourceId?: Int64 | null;
  EventTime?: DateTimeText | null;
  OrganizationUnitId?: Int64 | null;
  OrganizationUnitKey?: Guid | null;
  /** `Sessions`, set by the service. */
  Sessions?: (SessionEventData | null)[] | null;
  TenantId?: number | null;
  /** `Timestamp`, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, required. */
  Type: string | null;
  UserId?: Int64 | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * Setting with its name, value and the level it belongs to.
 *
 * Entity type `UiPath.Server.Configuration.OData.SettingsDto`.
 */
export interface Settings {
  Id: string;
  /** `Name`, required, at most 128 characters. */
  Name: string;
  Scope?: SettingScopes | null;
  Value?: string | null;
}
/** Properties of `Settings`, for queries. */
export declare const Settings: {
  readonly id: Property<Settings, "Id", string>;
  readonly name: Property<Settings, "Name", string>;
  readonly scope: Property<Settings, "Scope", SettingScopesMember>;
  readonly value: Property<Settings, "Value", string>;
};

/**
 * Address of the SignalR service for activities, and whether negotiation is skipped.
 *
 * Complex type `UiPath.Server.Configuration.OData.SignalRActivitySettingsDto`.
 */
export interface SignalRActivitySettings {
  SkipNegotiation: boolean;
  Url?: string | null;
}
/** Properties of `SignalRActivitySettings`, for queries. */
export declare const SignalRActivitySettings: {
  readonly skipNegotiation: Property<SignalRActivitySettings, "SkipNegotiation", boolean>;
  readonly url: Property<SignalRActivitySettings, "Url", string>;
};

/**
 * Credential store in reduced form, for use inside other results.
 *
 * Entity type `UiPath.Server.Configuration.OData.SimpleCredentialStoreDto`.
 *
 * Only in version 20.0.
 */
export interface SimpleCredentialStore {
  /** `AdditionalConfiguration`, only in version 20.0, a secret. */
  AdditionalConfiguration?: string | null;
  /** `Details`, only in version 20.0. */
  Details?: CredentialStoreDetails | null;
  /** `HostName`, only in version 20.0. */
  HostName?: string | null;
  /** `Id`, only in version 20.0. */
  Id: Int64;
  /** `Name`, only in version 20.0, required. */
  Name: string;
  /** `ProxyId`, only in version 20.0. */
  ProxyId?: Int64 | null;
  /** `ProxyType`, only in version 20.0. */
  ProxyType?: CredentialsProxyType | null;
  /** `Type`, only in version 20.0, required. */
  Type: string;
  /** `DefaultCredentialStores`, only in version 20.0. */
  DefaultCredentialStores?: DefaultCredentialStore[] | null;
  /** `Key`, only in version 20.0. */
  Key: Guid;
}
/** Properties of `SimpleCredentialStore`, for queries. */
export declare const SimpleCredentialStore: {
  readonly additionalConfiguration: Property<SimpleCredentialStore, "AdditionalConfiguration", string>;
  readonly details: Record<SimpleCredentialStore, "Details", typeof CredentialStoreDetails>;
  readonly hostName: Property<SimpleCredentialStore, "HostName", string>;
  readonly id: Property<SimpleCredentialStore, "Id", Int64 | number | bigint>;
  readonly name: Property<SimpleCredentialStore, "Name", string>;
  readonly proxyId: Property<SimpleCredentialStore, "ProxyId", Int64 | number | bigint>;
  readonly proxyType: Property<SimpleCredentialStore, "ProxyType", CredentialsProxyTypeMember>;
  readonly type: Property<SimpleCredentialStore, "Type", string>;
  readonly defaultCredentialStores: Collection<SimpleCredentialStore, "DefaultCredentialStores", typeof DefaultCredentialStore>;
  readonly key: Property<SimpleCredentialStore, "Key", Guid>;
};

/**
 * Folder reduced to its id, name and full path.
 *
 * Complex type `UiPath.Server.Configuration.OData.SimpleFolderDto`.
 */
export interface SimpleFolder {
  DisplayName?: string | null;
  FullyQualifiedName?: string | null;
  Id: Int64;
}
/** Properties of `SimpleFolder`, for queries. */
export declare const SimpleFolder: {
  readonly displayName: Property<SimpleFolder, "DisplayName", string>;
  readonly fullyQualifiedName: Property<SimpleFolder, "FullyQualifiedName", string>;
  readonly id: Property<SimpleFolder, "Id", Int64 | number | bigint>;
};

/**
 * Job as described inside webhook payloads, with process, robot, machine, state and results.
 *
 * Complex type `UiPath.Server.Configuration.OData.SimpleJobEventDto`.
 */
export interface SimpleJobEvent {
  /** `CreationTime`, set by the service. */
  CreationTime?: DateTimeText | null;
  /** `EndTime`, set by the service. */
  EndTime?: DateTimeText | null;
  /** `Id`, set by the service. */
  Id?: Int64 | null;
  /** `Info`, set by the service. */
  Info?: string | null;
  /** `Key`, set by the service. */
  Key?: Guid | null;
  Machine?: SimpleMachine | null;
  /** `OutputArguments`, set by the service. */
  OutputArguments?: unknown | null;
  Release?: SimpleReleaseEvent | null;
  /** `ResumeTime`, set by the service. */
  ResumeTime?: DateTimeText | null;
  Robot?: SimpleRobotEvent | null;
  RuntimeType?: RobotType | null;
  /** `SourceType`, set by the service. */
  SourceType?: JobSourceType | null;
  /** `SpecificPriorityValue`, set by the service. */
  SpecificPriorityValue?: number | null;
  /** `StartTime`, set by the service. */
  StartTime?: DateTimeText | null;
  /** `State`, set by the service. */
  State?: JobState | null;
  /** `Type`, set by the service. */
  Type?: JobType | null;
  /** `CreatorUserKey`, only in version 20.0, set by the service. */
  CreatorUserKey?: Guid | null;
  /** `EntryPointPath`, only in version 20.0, set by the service. */
  EntryPointPath?: string | null;
  /** `Error`, only in version 20.0. */
  Error?: JobError | null;
  /** `ErrorCode`, only in version 20.0, set by the service. */
  ErrorCode?: string | null;
  /** `FpsContext`, only in version 20.0, set by the service. */
  FpsContext?: string | null;
  /** `FpsProperties`, only in version 20.0, set by the service. */
  FpsProperties?: string | null;
  /** `JobSubState`, only in version 20.0, set by the service. */
  JobSubState?: string | null;
  /** `ParentJobKey`, only in version 20.0, set by the service. */
  ParentJobKey?: Guid | null;
  /** `ParentSpanId`, only in version 20.0, set by the service. */
  ParentSpanId?: string | null;
  /** `ProjectKey`, only in version 20.0, set by the service. */
  ProjectKey?: Guid | null;
  /** `RootSpanId`, only in version 20.0, set by the service. */
  RootSpanId?: string | null;
  /** `ServerlessJobType`, only in version 20.0, set by the service. */
  ServerlessJobType?: ServerlessJobType | null;
  /** `TraceId`, only in version 20.0, set by the service. */
  TraceId?: string | null;
}

/**
 * Machine as described inside webhook payloads, with key, name, type and scope.
 *
 * Complex type `UiPath.Server.Configuration.OData.SimpleMachineDto`.
 */
export interface SimpleMachine {
  Id?: Int64 | null;
  Key?: Guid | null;
  Name?: string | null;
  Scope?: MachineScope | null;
  ServiceUserName?: string | null;
  Type?: MachineType | null;
}

/**
 * Process in reduced form, as linked from jobs.
 *
 * Entity type `UiPath.Server.Configuration.OData.SimpleReleaseDto`.
 */
export interface SimpleRelease {
  Arguments?: ArgumentMetadata | null;
  AutoUpdate: boolean;
  AutomationHubIdeaUrl?: string | null;
  CreationTime: DateTimeText;
  CreatorUserId?: Int64 | null;
  Description?: string | null;
  EntryPointId?: Int64 | null;
  EntryPointPath?: string | null;
  EnvironmentId?: Int64 | null;
  EnvironmentName?: string | null;
  FeedId: Guid;
  HiddenForAttendedUser: boolean;
  Id: Int64;
  /** `InputArguments`, at most 10000 characters. */
  InputArguments?: string | null;
  IsAttended?: boolean | null;
  IsCompiled: boolean;
  IsLatestVersion: boolean;
  IsProcessDeleted: boolean;
  JobPriority?: JobPriority | null;
  Key?: string | null;
  LastModificationTime?: DateTimeText | null;
  LastModifierUserId?: Int64 | null;
  /** `Name`, required. */
  Name: string;
  OrganizationUnitFullyQualifiedName?: string | null;
  OrganizationUnitId: Int64;
  /** `ProcessKey`, required. */
  ProcessKey: string;
  ProcessSettings?: ProcessSettings | null;
  ProcessType: ProcessType;
  /** `ProcessVersion`, required. */
  ProcessVersion: string | null;
  RemoteControlAccess: RemoteControlAccess;
  RequiresUserInteraction: boolean;
  RobotSize?: RobotSize | null;
  SpecificPriorityValue?: number | null;
  SupportsMultipleEntryPoints: boolean;
  Tags?: (Tag | null)[] | null;
  TargetFramework: TargetFramework;
  VideoRecordingSettings?: VideoRecordingSettings | null;
  CurrentVersion?: ReleaseVersion;
  EntryPoint?: EntryPoint;
  Environment?: Environment;
  ReleaseVersions?: ReleaseVersion[] | null;
  /** `AutoCreateConnectedTriggers`, only in version 20.0. */
  AutoCreateConnectedTriggers: boolean;
  /** `EnvironmentVariables`, only in version 20.0, at most 4000 characters. */
  EnvironmentVariables?: string | null;
  /** `FolderKey`, only in version 20.0. */
  FolderKey?: Guid | null;
  /** `IsConversational`, only in version 20.0. */
  IsConversational?: boolean | null;
  /** `MinRequiredRobotVersion`, only in version 20.0. */
  MinRequiredRobotVersion?: string | null;
  /** `ProjectKey`, only in version 20.0. */
  ProjectKey?: Guid | null;
  /** `PublisherLicense`, only in version 20.0. */
  PublisherLicense: PublisherLicenseType;
  /** `ResourceOverwrites`, only in version 20.0. */
  ResourceOverwrites?: (ResourceOverwrite | null)[] | null;
  /** `Slug`, only in version 20.0. */
  Slug?: string | null;
  /** `TargetRuntime`, only in version 20.0. */
  TargetRuntime?: string | null;
}
/** Properties of `SimpleRelease`, for queries. */
export declare const SimpleRelease: {
  readonly arguments_: Record<SimpleRelease, "Arguments", typeof ArgumentMetadata>;
  readonly autoUpdate: Property<SimpleRelease, "AutoUpdate", boolean>;
  readonly automationHubIdeaUrl: Property<SimpleRelease, "AutomationHubIdeaUrl", string>;
  readonly creationTime: Property<SimpleRelease, "CreationTime", DateTimeText | Date>;
  readonly creatorUserId: Property<SimpleRelease, "CreatorUserId", Int64 | number | bigint>;
  readonly description: Property<SimpleRelease, "Description", string>;
  readonly entryPointId: Property<SimpleRelease, "EntryPointId", Int64 | number | bigint>;
  readonly entryPointPath: Property<SimpleRelease, "EntryPointPath", string>;
  readonly environmentId: Property<SimpleRelease, "EnvironmentId", Int64 | number | bigint>;
  readonly environmentName: Property<SimpleRelease, "EnvironmentName", string>;
  readonly feedId: Property<SimpleRelease, "FeedId", Guid>;
  readonly hiddenForAttendedUser: Property<SimpleRelease, "HiddenForAttendedUser", boolean>;
  readonly id: Property<SimpleRelease, "Id", Int64 | number | bigint>;
  readonly inputArguments: Property<SimpleRelease, "InputArguments", string>;
  readonly isAttended: Property<SimpleRelease, "IsAttended", boolean>;
  readonly isCompiled: Property<SimpleRelease, "IsCompiled", boolean>;
  readonly isLatestVersion: Property<SimpleRelease, "IsLatestVersion", boolean>;
  readonly isProcessDeleted: Property<SimpleRelease, "IsProcessDeleted", boolean>;
  readonly jobPriority: Property<SimpleRelease, "JobPriority", JobPriorityMember>;
  readonly key: Property<SimpleRelease, "Key", string>;
  readonly lastModificationTime: Property<SimpleRelease, "LastModificationTime", DateTimeText | Date>;
  readonly lastModifierUserId: Property<SimpleRelease, "LastModifierUserId", Int64 | number | bigint>;
  readonly name: Property<SimpleRelease, "Name", string>;
  readonly organizationUnitFullyQualifiedName: Property<SimpleRelease, "OrganizationUnitFullyQualifiedName", string>;
  readonly organizationUnitId: Property<SimpleRelease, "OrganizationUnitId", Int64 | number | bigint>;
  readonly processKey: Property<SimpleRelease, "ProcessKey", string>;
  readonly processSettings: Record<SimpleRelease, "ProcessSettings", typeof ProcessSettings>;
  readonly processType: Property<SimpleRelease, "ProcessType", ProcessTypeMember>;
  readonly processVersion: Property<SimpleRelease, "ProcessVersion", string>;
  readonly remoteControlAccess: Property<SimpleRelease, "RemoteControlAccess", RemoteControlAccessMember>;
  readonly requiresUserInteraction: Property<SimpleRelease, "RequiresUserInteraction", boolean>;
  readonly robotSize: Property<SimpleRelease, "RobotSize", RobotSizeMember>;
  readonly specificPriorityValue: Property<SimpleRelease, "SpecificPriorityValue", number>;
  readonly supportsMultipleEntryPoints: Property<SimpleRelease, "SupportsMultipleEntryPoints", boolean>;
  readonly tags: Collection<SimpleRelease, "Tags", typeof Tag>;
  readonly targetFramework: Property<SimpleRelease, "TargetFramework", TargetFrameworkMember>;
  readonly videoRecordingSettings: Record<SimpleRelease, "VideoRecordingSettings", typeof VideoRecordingSettings>;
  readonly currentVersion: Record<SimpleRelease, "CurrentVersion", typeof ReleaseVersion>;
  readonly entryPoint: Record<SimpleRelease, "EntryPoint", typeof EntryPoint>;
  readonly environment: Record<SimpleRelease, "Environment", typeof Environment>;
  readonly releaseVersions: Collection<SimpleRelease, "ReleaseVersions", typeof ReleaseVersion>;
  readonly autoCreateConnectedTriggers: Property<SimpleRelease, "AutoCreateConnectedTriggers", boolean>;
  readonly environmentVariables: Property<SimpleRelease, "EnvironmentVariables", string>;
  readonly folderKey: Property<SimpleRelease, "FolderKey", Guid>;
  readonly isConversational: Property<SimpleRelease, "IsConversational", boolean>;
  readonly minRequiredRobotVersion: Property<SimpleRelease, "MinRequiredRobotVersion", string>;
  readonly projectKey: Property<SimpleRelease, "ProjectKey", Guid>;
  readonly publisherLicense: Property<SimpleRelease, "PublisherLicense", PublisherLicenseTypeMember>;
  readonly resourceOverwrites: Collection<SimpleRelease, "ResourceOverwrites", typeof ResourceOverwrite>;
  readonly slug: Property<SimpleRelease, "Slug", string>;
  readonly targetRuntime: Property<SimpleRelease, "TargetRuntime", string>;
};

/**
 * Process as described inside webhook payloads, with key, name, package and type.
 *
 * Complex type `UiPath.Server.Configuration.OData.SimpleReleaseEventDto`.
 */
export interface SimpleReleaseEvent {
  Id?: Int64 | null;
  Key?: string | null;
  Name?: string | null;
  ProcessKey?: string | null;
  /** `ProcessType`, only in version 20.0. */
  ProcessType?: ProcessType | null;
  /** `TargetRuntime`, only in version 20.0. */
  TargetRuntime?: string | null;
}

/**
 * Robot in reduced form, as linked from jobs, queue items and environments.
 *
 * Entity type `UiPath.Server.Configuration.OData.SimpleRobotDto`.
 */
export interface SimpleRobot {
  CreationTime: DateTimeText;
  CreatorUserId?: Int64 | null;
  CredentialStoreId?: Int64 | null;
  CredentialType?: CredentialType | null;
  /** `Description`, at most 500 characters. */
  Description?: string | null;
  Enabled: boolean;
  ExecutionSettings?: { [name: string]: (unknown | null) } | null;
  /** `ExternalName`, at most 450 characters. */
  ExternalName?: string | null;
  /** `HostingType`, required. */
  HostingType: RobotHostingType;
  Id: Int64;
  IsExternalLicensed: boolean;
  LastModificationTime?: DateTimeText | null;
  LastModifierUserId?: Int64 | null;
  /** `LicenseKey`, a secret, at most 255 characters. */
  LicenseKey?: string | null;
  LimitConcurrentExecution: boolean;
  MachineId?: Int64 | null;
  /** `MachineName`, at most 450 characters. */
  MachineName?: string | null;
  /** `Name`, required, at most 19 characters. */
  Name: string;
  /** `Password`, a secret, at most 100 characters. */
  Password?: string | null;
  ProvisionType: RobotProvisionType;
  RobotEnvironments?: string | null;
  /** `Type`, required. */
  Type: RobotType;
  UserId?: Int64 | null;
  /** `Username`, at most 100 characters. */
  Username?: string | null;
  Environments?: Environment[] | null;
}
/** Properties of `SimpleRobot`, for queries. */
export declare const SimpleRobot: {
  readonly creationTime: Property<SimpleRobot, "CreationTime", DateTimeText | Date>;
  readonly creatorUserId: Property<SimpleRobot, "CreatorUserId", Int64 | number | bigint>;
  readonly credentialStoreId: Property<SimpleRobot, "CredentialStoreId", Int64 | number | bigint>;
  readonly credentialType: Property<SimpleRobot, "CredentialType", CredentialTypeMember>;
  readonly description: Property<SimpleRobot, "Description", string>;
  readonly enabled: Property<SimpleRobot, "Enabled", boolean>;
  readonly executionSettings: Property<SimpleRobot, "ExecutionSettings", unknown>;
  readonly externalName: Property<SimpleRobot, "ExternalName", string>;
  readonly hostingType: Property<SimpleRobot, "HostingType", RobotHostingTypeMember>;
  readonly id: Property<SimpleRobot, "Id", Int64 | number | bigint>;
  readonly isExternalLicensed: Property<SimpleRobot, "IsExternalLicensed", boolean>;
  readonly lastModificationTime: Property<SimpleRobot, "LastModificationTime", DateTimeText | Date>;
  readonly lastModifierUserId: Property<SimpleRobot, "LastModifierUserId", Int64 | number | bigint>;
  readonly licenseKey: Property<SimpleRobot, "LicenseKey", string>;
  readonly limitConcurrentExecution: Property<SimpleRobot, "LimitConcurrentExecution", boolean>;
  readonly machineId: Property<SimpleRobot, "MachineId", Int64 | number | bigint>;
  readonly machineName: Property<SimpleRobot, "MachineName", string>;
  readonly name: Property<SimpleRobot, "Name", string>;
  readonly password: Property<SimpleRobot, "Password", string>;
  readonly provisionType: Property<SimpleRobot, "ProvisionType", RobotProvisionTypeMember>;
  readonly robotEnvironments: Property<SimpleRobot, "RobotEnvironments", string>;
  readonly type: Property<SimpleRobot, "Type", RobotTypeMember>;
  readonly userId: Property<SimpleRobot, "UserId", Int64 | number | bigint>;
  readonly username: Property<SimpleRobot, "Username", string>;
  readonly environments: Collection<SimpleRobot, "Environments", typeof Environment>;
};

/**
 * Robot as described inside webhook payloads, with key, name, machine and type.
 *
 * Complex type `UiPath.Server.Configuration.OData.SimpleRobotEventDto`.
 */
export interface SimpleRobotEvent {
  Id?: Int64 | null;
  Key?: Guid | null;
  LocalSystemAccount?: string | null;
  MachineName?: string | null;
  Name?: string | null;
  Type?: RobotType | null;
}

/**
 * Role a user holds in a folder, with its type and the folder it was inherited from.
 *
 * Complex type `UiPath.Server.Configuration.OData.SimpleRoleDto`.
 */
export interface SimpleRole {
  Id: number;
  Name?: string | null;
  InheritedFromFolder?: SimpleFolder | null;
  Origin: RoleOrigin;
  RoleType?: RoleType | null;
}
/** Properties of `SimpleRole`, for queries. */
export declare const SimpleRole: {
  readonly id: Property<SimpleRole, "Id", number>;
  readonly name: Property<SimpleRole, "Name", string>;
  readonly inheritedFromFolder: Record<SimpleRole, "InheritedFromFolder", typeof SimpleFolder>;
  readonly origin: Property<SimpleRole, "Origin", RoleOriginMember>;
  readonly roleType: Property<SimpleRole, "RoleType", RoleTypeMember>;
};

/**
 * User in reduced form, as linked from jobs and queue items.
 *
 * Entity type `UiPath.Server.Configuration.OData.SimpleUserDto`.
 */
export interface SimpleUser {
  AccountId?: string | null;
  AuthenticationSource?: string | null;
  /** `BypassBasicAuthRestriction`, only in version 17.0, deprecated. */
  BypassBasicAuthRestriction?: boolean | null;
  CreationTime: DateTimeText;
  CreatorUserId?: Int64 | null;
  DirectoryIdentifier?: string | null;
  Domain?: string | null;
  /** `EmailAddress`, at most 256 characters. */
  EmailAddress?: string | null;
  FullName?: string | null;
  Id: Int64;
  /** `IsActive`, deprecated. */
  IsActive: boolean;
  /** `IsEmailConfirmed`, only in version 17.0. */
  IsEmailConfirmed?: boolean | null;
  IsExternalLicensed: boolean;
  Key: Guid;
  LastLoginTime?: DateTimeText | null;
  LastModificationTime?: DateTimeText | null;
  LastModifierUserId?: Int64 | null;
  LicenseType?: RobotType | null;
  LoginProviders?: (string | null)[] | null;
  MayHavePersonalWorkspace: boolean;
  MayHaveRobotSession: boolean;
  MayHaveUnattendedSession: boolean;
  MayHaveUserSession: boolean;
  /** `Name`, at most 1024 characters. */
  Name?: string | null;
  NotificationSubscription?: UserNotificationSubscription | null;
  /** `Password`, a secret, deprecated. */
  Password?: string | null;
  ProvisionType: UserProvisionType;
  RobotProvision?: AttendedRobot | null;
  RolesList?: (string | null)[] | null;
  /** `Surname`, at most 1024 characters. */
  Surname?: string | null;
  TenancyName?: string | null;
  TenantDisplayName?: string | null;
  TenantId?: number | null;
  TenantKey?: string | null;
  Type: UserType;
  UnattendedRobot?: UnattendedRobot | null;
  UpdatePolicy?: UpdatePolicy | null;
  UserName?: string | null;
  /** `OrganizationUnits`, deprecated. */
  OrganizationUnits?: OrganizationUnit[] | null;
  UserRoles?: UserRole[] | null;
  /** `ExplicitMayHavePersonalWorkspace`, only in version 20.0. */
  ExplicitMayHavePersonalWorkspace: boolean;
  /** `ExplicitMayHaveRobotSession`, only in version 20.0. */
  ExplicitMayHaveRobotSession: boolean;
  /** `ExplicitMayHaveUserSession`, only in version 20.0. */
  ExplicitMayHaveUserSession: boolean;
  /** `ExplicitRestrictToPersonalWorkspace`, only in version 20.0. */
  ExplicitRestrictToPersonalWorkspace: boolean;
  /** `ExternalRoles`, only in version 20.0. */
  ExternalRoles?: (string | null)[] | null;
  /** `HasOnlyInheritedPrivileges`, only in version 20.0. */
  HasOnlyInheritedPrivileges: boolean;
  /** `RestrictToPersonalWorkspace`, only in version 20.0. */
  RestrictToPersonalWorkspace: boolean;
}
/** Properties of `SimpleUser`, for queries. */
export declare const SimpleUser: {
  readonly accountId: Property<SimpleUser, "AccountId", string>;
  readonly authenticationSource: Property<SimpleUser, "AuthenticationSource", string>;
  readonly bypassBasicAuthRestriction: Property<SimpleUser, "BypassBasicAuthRestriction", boolean>;
  readonly creationTime: Property<SimpleUser, "CreationTime", DateTimeText | Date>;
  readonly creatorUserId: Property<SimpleUser, "CreatorUserId", Int64 | number | bigint>;
  readonly directoryIdentifier: Property<SimpleUser, "DirectoryIdentifier", string>;
  readonly domain: Property<SimpleUser, "Domain", string>;
  readonly emailAddress: Property<SimpleUser, "EmailAddress", string>;
  readonly fullName: Property<SimpleUser, "FullName", string>;
  readonly id: Property<SimpleUser, "Id", Int64 | number | bigint>;
  readonly isActive: Property<SimpleUser, "IsActive", boolean>;
  readonly isEmailConfirmed: Property<SimpleUser, "IsEmailConfirmed", boolean>;
  readonly isExternalLicensed: Property<SimpleUser, "IsExternalLicensed", boolean>;
  readonly key: Property<SimpleUser, "Key", Guid>;
  readonly lastLoginTime: Property<SimpleUser, "LastLoginTime", DateTimeText | Date>;
  readonly lastModificationTime: Property<SimpleUser, "LastModificationTime", DateTimeText | Date>;
  readonly lastModifierUserId: Property<SimpleUser, "LastModifierUserId", Int64 | number | bigint>;
  readonly licenseType: Property<SimpleUser, "LicenseType", RobotTypeMember>;
  readonly loginProviders: Values<SimpleUser, "LoginProviders", string>;
  readonly mayHavePersonalWorkspace: Property<SimpleUser, "MayHavePersonalWorkspace", boolean>;
  readonly mayHaveRobotSession: Property<SimpleUser, "MayHaveRobotSession", boolean>;
  readonly mayHaveUnattendedSession: Property<SimpleUser, "MayHaveUnattendedSession", boolean>;
  readonly mayHaveUserSession: Property<SimpleUser, "MayHaveUserSession", boolean>;
  readonly name: Property<SimpleUser, "Name", string>;
  readonly notificationSubscription: Record<SimpleUser, "NotificationSubscription", typeof UserNotificationSubscription>;
  readonly password: Property<SimpleUser, "Password", string>;
  readonly provisionType: Property<SimpleUser, "ProvisionType", UserProvisionTypeMember>;
  readonly robotProvision: Record<SimpleUser, "RobotProvision", typeof AttendedRobot>;
  readonly rolesList: Values<SimpleUser, "RolesList", string>;
  readonly surname: Property<SimpleUser, "Surname", string>;
  readonly tenancyName: Property<SimpleUser, "TenancyName", string>;
  readonly tenantDisplayName: Property<SimpleUser, "TenantDisplayName", string>;
  readonly tenantId: Property<SimpleUser, "TenantId", number>;
  readonly tenantKey: Property<SimpleUser, "TenantKey", string>;
  readonly type: Property<SimpleUser, "Type", UserTypeMember>;
  readonly unattendedRobot: Record<SimpleUser, "UnattendedRobot", typeof UnattendedRobot>;
  readonly updatePolicy: Record<SimpleUser, "UpdatePolicy", typeof UpdatePolicy>;
  readonly userName: Property<SimpleUser, "UserName", string>;
  readonly organizationUnits: Collection<SimpleUser, "OrganizationUnits", typeof OrganizationUnit>;
  readonly userRoles: Collection<SimpleUser, "UserRoles", typeof UserRole>;
  readonly explicitMayHavePersonalWorkspace: Property<SimpleUser, "ExplicitMayHavePersonalWorkspace", boolean>;
  readonly explicitMayHaveRobotSession: Property<SimpleUser, "ExplicitMayHaveRobotSession", boolean>;
  readonly explicitMayHaveUserSession: Property<SimpleUser, "ExplicitMayHaveUserSession", boolean>;
  readonly explicitRestrictToPersonalWorkspace: Property<SimpleUser, "ExplicitRestrictToPersonalWorkspace", boolean>;
  readonly externalRoles: Values<SimpleUser, "ExternalRoles", string>;
  readonly hasOnlyInheritedPrivileges: Property<SimpleUser, "HasOnlyInheritedPrivileges", boolean>;
  readonly restrictToPersonalWorkspace: Property<SimpleUser, "RestrictToPersonalWorkspace", boolean>;
};

/**
 * User, group or account as listed under a role, with type and the robots it may have.
 *
 * Complex type `UiPath.Server.Configuration.OData.SimpleUserEntityDto`.
 */
export interface SimpleUserEntity {
  /** `AssignedToFolderIds`, only in version 17.0. */
  AssignedToFolderIds?: (Int64 | null)[] | null;
  Id: Int64;
  IsInherited: boolean;
  MayHaveAttended: boolean;
  MayHaveUnattended: boolean;
  Type: UserType;
  UserName?: string | null;
  /** `IsActive`, only in version 20.0. */
  IsActive: boolean;
  /** `Key`, only in version 20.0. */
  Key: Guid;
  /** `Source`, only in version 20.0. */
  Source: SourceType;
}
/** Properties of `SimpleUserEntity`, for queries. */
export declare const SimpleUserEntity: {
  readonly assignedToFolderIds: Values<SimpleUserEntity, "AssignedToFolderIds", Int64 | number | bigint>;
  readonly id: Property<SimpleUserEntity, "Id", Int64 | number | bigint>;
  readonly isInherited: Property<SimpleUserEntity, "IsInherited", boolean>;
  readonly mayHaveAttended: Property<SimpleUserEntity, "MayHaveAttended", boolean>;
  readonly mayHaveUnattended: Property<SimpleUserEntity, "MayHaveUnattended", boolean>;
  readonly type: Property<SimpleUserEntity, "Type", UserTypeMember>;
  readonly userName: Property<SimpleUserEntity, "UserName", string>;
  readonly isActive: Property<SimpleUserEntity, "IsActive", boolean>;
  readonly key: Property<SimpleUserEntity, "Key", Guid>;
  readonly source: Property<SimpleUserEntity, "Source", SourceTypeMember>;
};

/**
 * Mail server settings: host, port, encryption, credentials and default sender.
 *
 * Complex type `UiPath.Server.Configuration.OData.SmtpSettingModel`.
 */
export interface SmtpSettingModel {
  DefaultFromAddress?: string | null;
  DefaultFromDisplayName?: string | null;
  Domain?: string | null;
  EnableSsl: boolean;
  /** `Host`, required. */
  Host: string;
  /** `Password`, a secret. */
  Password?: string | null;
  /** `Port`, required. */
  Port: number;
  UseDefaultCredentials: boolean;
  UserName?: string | null;
}

/**
 * Folder that belongs to a solution, with its path there and its subfolders.
 *
 * Entity type `UiPath.Server.Configuration.OData.SolutionFolderDto`.
 *
 * Only in version 20.0.
 */
export interface SolutionFolder {
  /** `Description`, only in version 20.0, at most 500 characters. */
  Description?: string | null;
  /** `DisplayName`, only in version 20.0, required, at most 115 characters. */
  DisplayName: string;
  /** `FeedType`, only in version 20.0. */
  FeedType: FeedType;
  /** `FolderType`, only in version 20.0. */
  FolderType: FolderType;
  /** `FullyQualifiedName`, only in version 20.0. */
  FullyQualifiedName?: string | null;
  /** `Id`, only in version 20.0. */
  Id: Int64;
  /** `IsPersonal`, only in version 17.0, set by the service. */
  IsPersonal?: boolean | null;
  /** `Key`, only in version 20.0. */
  Key: Guid;
  /** `ParentId`, only in version 20.0. */
  ParentId?: Int64 | null;
  /** `ParentKey`, only in version 20.0. */
  ParentKey?: Guid | null;
  /** `PermissionModel`, only in version 20.0. */
  PermissionModel?: FolderPermissionModel | null;
  /** `ProvisionType`, only in version 20.0. */
  ProvisionType?: RobotProvisionType | null;
  /** `FullyQualifiedNameOrderable`, only in version 20.0. */
  FullyQualifiedNameOrderable?: string | null;
  /** `IsActive`, only in version 20.0. */
  IsActive: boolean;
  /** `ReservedOptions`, only in version 20.0. */
  ReservedOptions?: string | null;
  /** `SolutionFullyQualifiedName`, only in version 20.0. */
  SolutionFullyQualifiedName?: string | null;
  /** `SubFolders`, only in version 20.0. */
  SubFolders?: SolutionFolder[] | null;
}
/** Properties of `SolutionFolder`, for queries. */
export declare const SolutionFolder: {
  readonly description: Property<SolutionFolder, "Description", string>;
  readonly displayName: Property<SolutionFolder, "DisplayName", string>;
  readonly feedType: Property<SolutionFolder, "FeedType", FeedTypeMember>;
  readonly folderType: Property<SolutionFolder, "FolderType", FolderTypeMember>;
  readonly fullyQualifiedName: Property<SolutionFolder, "FullyQualifiedName", string>;
  readonly id: Property<SolutionFolder, "Id", Int64 | number | bigint>;
  readonly isPersonal: Property<SolutionFolder, "IsPersonal", boolean>;
  readonly key: Property<SolutionFolder, "Key", Guid>;
  readonly parentId: Property<SolutionFolder, "ParentId", Int64 | number | bigint>;
  readonly parentKey: Property<SolutionFolder, "ParentKey", Guid>;
  readonly permissionModel: Property<SolutionFolder, "PermissionModel", FolderPermissionModelMember>;
  readonly provisionType: Property<SolutionFolder, "ProvisionType", RobotProvisionTypeMember>;
  readonly fullyQualifiedNameOrderable: Property<SolutionFolder, "FullyQualifiedNameOrderable", string>;
  readonly isActive: Property<SolutionFolder, "IsActive", boolean>;
  readonly reservedOptions: Property<SolutionFolder, "ReservedOptions", string>;
  readonly solutionFullyQualifiedName: Property<SolutionFolder, "SolutionFullyQualifiedName", string>;
  readonly subFolders: Collection<SolutionFolder, "SubFolders", typeof SolutionFolder>;
};

/**
 * Settings for starting jobs: process, number, robots and machines, arguments, priority and stop rules.
 *
 * Complex type `UiPath.Server.Configuration.OData.StartProcessDto`.
 */
export interface StartProcess {
  AlertPendingExpression?: string | null;
  AlertRunningExpression?: string | null;
  BatchExecutionKey?: Guid | null;
  /** `InputArguments`, at most 10000 characters. */
  InputArguments?: string | null;
  JobPriority?: JobPriority | null;
  JobsCount: number;
  KillProcessExpression?: string | null;
  MachineRobots?: (MachineRobot | null)[] | null;
  MachineSessionIds?: Int64[] | null;
  /** `NoOfRobots`, deprecated. */
  NoOfRobots: number;
  /** `Reference`, at most 128 characters. */
  Reference?: string | null;
  ReleaseKey?: string | null;
  RemoteControlAccess?: RemoteControlAccess | null;
  RequiresUserInteraction?: boolean | null;
  ResumeOnSameContext: boolean;
  RobotIds?: Int64[] | null;
  RunAsMe: boolean;
  RuntimeType?: RobotType | null;
  Source: JobSource;
  SpecificPriorityValue?: number | null;
  StopProcessExpression?: string | null;
  StopStrategy?: StopStrategy | null;
  Strategy: StartStrategy;
  TargetFramework?: TargetFramework | null;
  /** `TransactionId`, only in version 17.0. */
  TransactionId?: Guid | null;
  /** `ApplyUserResourceOverwrites`, only in version 20.0. */
  ApplyUserResourceOverwrites?: boolean | null;
  /** `AutopilotForRobots`, only in version 20.0. */
  AutopilotForRobots?: AutopilotForRobotsSettings | null;
  /** `EnableAutopilotHealing`, only in version 20.0. */
  EnableAutopilotHealing: boolean;
  /** `EntryPointPath`, only in version 20.0. */
  EntryPointPath?: string | null;
  /** `EnvironmentVariables`, only in version 20.0, at most 4000 characters. */
  EnvironmentVariables?: string | null;
  /** `FpsContext`, only in version 20.0, at most 2048 characters. */
  FpsContext?: string | null;
  /** `FpsProperties`, only in version 20.0, at most 4000 characters. */
  FpsProperties?: string | null;
  /** `InputFile`, only in version 20.0. */
  InputFile?: Guid | null;
  /** `MachineInfraTarget`, only in version 20.0. */
  MachineInfraTarget?: JobMachineInfraTarget | null;
  /** `ParentOperationId`, only in version 20.0, at most 128 characters. */
  ParentOperationId?: string | null;
  /** `ParentSpanId`, only in version 20.0, at most 255 characters. */
  ParentSpanId?: string | null;
  /** `ProfilingOptions`, only in version 20.0, at most 4000 characters. */
  ProfilingOptions?: string | null;
  /** `ReleaseName`, only in version 20.0. */
  ReleaseName?: string | null;
  /** `ReleaseVersion`, only in version 20.0. */
  ReleaseVersion?: string | null;
  /** `RootSpanId`, only in version 20.0, at most 255 characters. */
  RootSpanId?: string | null;
  /** `SapPassport`, only in version 20.0. */
  SapPassport?: string | null;
  /** `TargetRuntime`, only in version 20.0. */
  TargetRuntime?: string | null;
  /** `TraceId`, only in version 20.0, at most 255 characters. */
  TraceId?: string | null;
  /** `TriggerId`, only in version 20.0. */
  TriggerId?: Guid | null;
  /** `UserKeys`, only in version 20.0. */
  UserKeys?: Guid[] | null;
  /** `VideoRecordingSettings`, only in version 20.0. */
  VideoRecordingSettings?: VideoRecordingSettings | null;
  /** `Attachments`, only in version 20.0. */
  Attachments?: JobAttachment[] | null;
}

/**
 * Payload of the webhook event stc.task.update, naming the task record that was updated.
 *
 * Complex type `UiPath.Server.Configuration.OData.StcTaskUpdateEventDto`.
 *
 * Only in version 20.0.
 */
export interface StcTaskUpdateEvent {
  /** `EntityKey`, only in version 20.0. */
  EntityKey?: Guid | null;
  /** `EventId`, only in version 20.0, required, at most 50 characters. */
  EventId: string | null;
  /** `EventSourceId`, only in version 20.0, set by the service. */
  EventSourceId?: Int64 | null;
  /** `EventTime`, only in version 20.0. */
  EventTime?: DateTimeText | null;
  /** `Id`, only in version 20.0. */
  Id?: Int64 | null;
  /** `OrganizationUnitId`, only in version 20.0. */
  OrganizationUnitId?: Int64 | null;
  /** `OrganizationUnitKey`, only in version 20.0. */
  OrganizationUnitKey?: Guid | null;
  /** `TenantId`, only in version 20.0. */
  TenantId?: number | null;
  /** `Timestamp`, only in version 20.0, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, only in version 20.0, required. */
  Type: string | null;
  /** `UserId`, only in version 20.0. */
  UserId?: Int64 | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * Label put on an object, with a name and optionally a value, each also in display form.
 *
 * Complex type `UiPath.Server.Configuration.OData.TagDto`.
 */
export interface Tag {
  /** `DisplayName`, at most 256 characters. */
  DisplayName?: string | null;
  /** `DisplayValue`, at most 256 characters. */
  DisplayValue?: string | null;
  /** `Name`, required, at most 256 characters. */
  Name: string;
  /** `Value`, at most 256 characters. */
  Value?: string | null;
}
/** Properties of `Tag`, for queries. */
export declare const Tag: {
  readonly displayName: Property<Tag, "DisplayName", string>;
  readonly displayValue: Property<Tag, "DisplayValue", string>;
  readonly name: Property<Tag, "Name", string>;
  readonly value: Property<Tag, "Value", string>;
};

/**
 * Payload of the webhook event task.assignmentChanged, listing tasks with old and new assignee.
 *
 * Complex type `UiPath.Server.Configuration.OData.TaskAssignmentChangedEventDto`.
 */
export interface TaskAssignmentChangedEvent {
  EntityKey?: Guid | null;
  /** `EventId`, required, at most 50 characters. */
  EventId: string | null;
  /** `EventSourceId`, set by the service. */
  EventSourceId?: Int64 | null;
  EventTime?: DateTimeText | null;
  OrganizationUnitId?: Int64 | null;
  OrganizationUnitKey?: Guid | null;
  /** `Tasks`, set by the service. */
  Tasks?: (WebhookTaskAssignmentChanged | null)[] | null;
  TenantId?: number | null;
  /** `Timestamp`, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, required. */
  Type: string | null;
  UserId?: Int64 | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * Link between a task and one of the users it is assigned to.
 *
 * Entity type `UiPath.Server.Configuration.OData.TaskAssignmentDto`.
 *
 * Only in version 20.0.
 */
export interface TaskAssignment {
  /** `Id`, only in version 20.0. */
  Id: Int64;
  /** `Assignee`, only in version 20.0. */
  Assignee?: UserLoginInfo;
  /** `Task`, only in version 20.0. */
  Task?: Task;
}
/** Properties of `TaskAssignment`, for queries. */
export declare const TaskAssignment: {
  readonly id: Property<TaskAssignment, "Id", Int64 | number | bigint>;
  readonly assignee: Record<TaskAssignment, "Assignee", typeof UserLoginInfo>;
  readonly task: Record<TaskAssignment, "Task", typeof Task>;
};

/**
 * Task to assign and the users or groups, by id, name or e-mail, who get it.
 *
 * Complex type `UiPath.Server.Configuration.OData.TaskAssignmentRequest`.
 */
export interface TaskAssignmentRequest {
  TaskId: Int64;
  UserId?: Int64 | null;
  /** `UserNameOrEmail`, at most 256 characters. */
  UserNameOrEmail?: string | null;
  /** `AssigneeNamesOrEmails`, only in version 20.0. */
  AssigneeNamesOrEmails?: (string | null)[] | null;
  /** `AssigneeUserIds`, only in version 20.0. */
  AssigneeUserIds?: (Int64 | null)[] | null;
  /** `AssignmentCriteria`, only in version 20.0. */
  AssignmentCriteria: TaskAssignmentCriteria;
}

/**
 * Task assignment with what the server knows of the rights of the person assigning.
 *
 * Complex type `UiPath.Server.Configuration.OData.TaskAssignmentRequestWithFolderAdminInfo`.
 *
 * Only in version 20.0.
 */
export interface TaskAssignmentRequestWithFolderAdminInfo {
  /** `TaskId`, only in version 20.0. */
  TaskId: Int64;
  /** `UserId`, only in version 20.0. */
  UserId?: Int64 | null;
  /** `UserNameOrEmail`, only in version 20.0, at most 256 characters. */
  UserNameOrEmail?: string | null;
  /** `AssigneeNamesOrEmails`, only in version 20.0. */
  AssigneeNamesOrEmails?: (string | null)[] | null;
  /** `AssigneeUserIds`, only in version 20.0. */
  AssigneeUserIds?: (Int64 | null)[] | null;
  /** `AssignmentCriteria`, only in version 20.0. */
  AssignmentCriteria: TaskAssignmentCriteria;
  /** `CanSelfAssignTask`, only in version 20.0. */
  CanSelfAssignTask: boolean;
  /** `IsAssignerAdminForTaskOrganizationUnitId`, only in version 20.0. */
  IsAssignerAdminForTaskOrganizationUnitId: boolean;
  /** `IsSelfTaskAssignNotificationApplicable`, only in version 20.0. */
  IsSelfTaskAssignNotificationApplicable: boolean;
  /** `OperationPerformedByUserName`, only in version 20.0. */
  OperationPerformedByUserName?: string | null;
}

/**
 * Payload of the webhook event task.completed, listing the finished tasks with the action chosen.
 *
 * Complex type `UiPath.Server.Configuration.OData.TaskCompletedEventDto`.
 */
export interface TaskCompletedEvent {
  EntityKey?: Guid | null;
  /** `EventId`, required, at most 50 characters. */
  EventId: string | null;
  /** `EventSourceId`, set by the service. */
  EventSourceId?: Int64 | null;
  EventTime?: DateTimeText | null;
  OrganizationUnitId?: Int64 | null;
  OrganizationUnitKey?: Guid | null;
  /** `Tasks`, set by the service. */
  Tasks?: (WebhookTaskCompleted | null)[] | null;
  TenantId?: number | null;
  /** `Timestamp`, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, required. */
  Type: string | null;
  UserId?: Int64 | null;
  /** `ResultReference`, only in version 20.0. */
  ResultReference?: string | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * Payload of the webhook event task.created, listing the new tasks.
 *
 * Complex type `UiPath.Server.Configuration.OData.TaskCreatedEventDto`.
 */
export interface TaskCreatedEvent {
  EntityKey?: Guid | null;
  /** `EventId`, required, at most 50 characters. */
  EventId: string | null;
  /** `EventSourceId`, set by the service. */
  EventSourceId?: Int64 | null;
  EventTime?: DateTimeText | null;
  OrganizationUnitId?: Int64 | null;
  OrganizationUnitKey?: Guid | null;
  /** `Tasks`, set by the service. */
  Tasks?: (WebhookTaskCreated | null)[] | null;
  TenantId?: number | null;
  /** `Timestamp`, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, required. */
  Type: string | null;
  UserId?: Int64 | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * Action-center task with its data, status, assignees and the job waiting for it.
 *
 * Complex type `UiPath.Server.Configuration.OData.TaskDataDto`.
 */
export interface TaskData {
  action?: string | null;
  assignedToUserId?: Int64 | null;
  completionTime?: DateTimeText | null;
  creationTime?: DateTimeText | null;
  creatorJobKey?: Guid | null;
  creatorUserId?: Int64 | null;
  data?: unknown | null;
  deleterUserId?: Int64 | null;
  deletionTime?: DateTimeText | null;
  externalTag?: string | null;
  id?: Int64 | null;
  isDeleted?: boolean | null;
  lastAssignedTime?: DateTimeText | null;
  lastModificationTime?: DateTimeText | null;
  lastModifierUserId?: Int64 | null;
  organizationUnitFullyQualifiedName?: string | null;
  organizationUnitId?: Int64 | null;
  priority?: TaskPriority | null;
  status?: TaskStatus | null;
  tags?: (Tag | null)[] | null;
  title?: string | null;
  type?: TaskType | null;
  waitJobKey?: Guid | null;
  waitJobState?: JobState | null;
  assignedToUser?: UserLoginInfo | null;
  /** `isCurrentUserInAllUserAssignedGroup`, only in version 20.0. */
  isCurrentUserInAllUserAssignedGroup?: boolean | null;
  /** `key`, only in version 20.0. */
  key?: Guid | null;
  /** `parentOperationId`, only in version 20.0. */
  parentOperationId?: string | null;
  /** `processingTime`, only in version 20.0. */
  processingTime?: number | null;
  /** `taskAssignmentCriteria`, only in version 20.0. */
  taskAssignmentCriteria?: TaskAssignmentCriteria | null;
  /** `taskSlaDetails`, only in version 20.0. */
  taskSlaDetails?: (TaskSlaDetail | null)[] | null;
  /** `taskSource`, only in version 20.0. */
  taskSource?: TaskSource | null;
  /** `completedByUser`, only in version 20.0. */
  completedByUser?: UserLoginInfo | null;
  /** `taskAssignees`, only in version 20.0. */
  taskAssignees?: UserLoginInfo[] | null;
}

/**
 * Schema and allowed actions for a new version of a task definition.
 *
 * Complex type `UiPath.Server.Configuration.OData.TaskDefinitionPropertiesRequest`.
 */
export interface TaskDefinitionPropertiesRequest {
  allowedActions?: (string | null)[] | null;
  schema?: string | null;
}

/**
 * One version number of a task definition, with author and date.
 *
 * Complex type `UiPath.Server.Configuration.OData.TaskDefintionAssociatedVersionsDto`.
 */
export interface TaskDefintionAssociatedVersions {
  CreationDate: DateTimeText;
  UserName?: string | null;
  Version: number;
}
/** Properties of `TaskDefintionAssociatedVersions`, for queries. */
export declare const TaskDefintionAssociatedVersions: {
  readonly creationDate: Property<TaskDefintionAssociatedVersions, "CreationDate", DateTimeText | Date>;
  readonly userName: Property<TaskDefintionAssociatedVersions, "UserName", string>;
  readonly version: Property<TaskDefintionAssociatedVersions, "Version", number>;
};

/**
 * Payload of the webhook event task.deleted, listing the tasks and who deleted them.
 *
 * Complex type `UiPath.Server.Configuration.OData.TaskDeletedEventDto`.
 */
export interface TaskDeletedEvent {
  EntityKey?: Guid | null;
  /** `EventId`, required, at most 50 characters. */
  EventId: string | null;
  /** `EventSourceId`, set by the service. */
  EventSourceId?: Int64 | null;
  EventTime?: DateTimeText | null;
  OrganizationUnitId?: Int64 | null;
  OrganizationUnitKey?: Guid | null;
  /** `Tasks`, set by the service. */
  Tasks?: (WrappedTaskDeleted | null)[] | null;
  TenantId?: number | null;
  /** `Timestamp`, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, required. */
  Type: string | null;
  UserId?: Int64 | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * Form task with both its data and its form layout, ready to be rendered.
 *
 * Complex type `UiPath.Server.Configuration.OData.TaskFormDto`.
 */
export interface TaskForm {
  action?: string | null;
  actionLabel?: string | null;
  assignedToUserId?: Int64 | null;
  bulkFormLayoutId?: Int64 | null;
  completionTime?: DateTimeText | null;
  creationTime?: DateTimeText | null;
  creatorJobKey?: Guid | null;
  creatorUserId?: Int64 | null;
  data?: unknown | null;
  deleterUserId?: Int64 | null;
  deletionTime?: DateTimeText | null;
  externalTag?: string | null;
  formLayout?: unknown | null;
  formLayoutId?: Int64 | null;
  id?: Int64 | null;
  isDeleted?: boolean | null;
  lastAssignedTime?: DateTimeText | null;
  lastModificationTime?: DateTimeText | null;
  lastModifierUserId?: Int64 | null;
  organizationUnitFullyQualifiedName?: string | null;
  organizationUnitId?: Int64 | null;
  priority?: TaskPriority | null;
  status?: TaskStatus | null;
  tags?: (Tag | null)[] | null;
  title?: string | null;
  type?: TaskType | null;
  waitJobKey?: Guid | null;
  waitJobState?: JobState | null;
  assignedToUser?: UserLoginInfo | null;
  /** `isCurrentUserInAllUserAssignedGroup`, only in version 20.0. */
  isCurrentUserInAllUserAssignedGroup?: boolean | null;
  /** `key`, only in version 20.0. */
  key?: Guid | null;
  /** `parentOperationId`, only in version 20.0. */
  parentOperationId?: string | null;
  /** `processingTime`, only in version 20.0. */
  processingTime?: number | null;
  /** `taskAssignmentCriteria`, only in version 20.0. */
  taskAssignmentCriteria?: TaskAssignmentCriteria | null;
  /** `taskSlaDetails`, only in version 20.0. */
  taskSlaDetails?: (TaskSlaDetail | null)[] | null;
  /** `taskSource`, only in version 20.0. */
  taskSource?: TaskSource | null;
  /** `completedByUser`, only in version 20.0. */
  completedByUser?: UserLoginInfo | null;
  /** `taskAssignees`, only in version 20.0. */
  taskAssignees?: UserLoginInfo[] | null;
}

/**
 * Payload of the webhook event task.forwarded, listing the tasks and who forwarded them.
 *
 * Complex type `UiPath.Server.Configuration.OData.TaskForwardedEventDto`.
 */
export interface TaskForwardedEvent {
  EntityKey?: Guid | null;
  /** `EventId`, required, at most 50 characters. */
  EventId: string | null;
  /** `EventSourceId`, set by the service. */
  EventSourceId?: Int64 | null;
  EventTime?: DateTimeText | null;
  OrganizationUnitId?: Int64 | null;
  OrganizationUnitKey?: Guid | null;
  /** `Tasks`, set by the service. */
  Tasks?: (WrappedTaskForwarded | null)[] | null;
  TenantId?: number | null;
  /** `Timestamp`, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, required. */
  Type: string | null;
  UserId?: Int64 | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * Task data to store and the user to whom the task is handed, with an optional note.
 *
 * Complex type `UiPath.Server.Configuration.OData.TaskSaveAndReassignmentRequest`.
 */
export interface TaskSaveAndReassignmentRequest {
  TaskId: Int64;
  UserId?: Int64 | null;
  /** `UserNameOrEmail`, at most 256 characters. */
  UserNameOrEmail?: string | null;
  /** `AssigneeNamesOrEmails`, only in version 20.0. */
  AssigneeNamesOrEmails?: (string | null)[] | null;
  /** `AssigneeUserIds`, only in version 20.0. */
  AssigneeUserIds?: (Int64 | null)[] | null;
  /** `AssignmentCriteria`, only in version 20.0. */
  AssignmentCriteria: TaskAssignmentCriteria;
  Data?: unknown | null;
  /** `NoteText`, at most 512 characters. */
  NoteText?: string | null;
  SaveData: boolean;
}

/**
 * Payload of the webhook event task.saved, listing the tasks whose data was stored.
 *
 * Complex type `UiPath.Server.Configuration.OData.TaskSavedEventDto`.
 */
export interface TaskSavedEvent {
  EntityKey?: Guid | null;
  /** `EventId`, required, at most 50 characters. */
  EventId: string | null;
  /** `EventSourceId`, set by the service. */
  EventSourceId?: Int64 | null;
  EventTime?: DateTimeText | null;
  OrganizationUnitId?: Int64 | null;
  OrganizationUnitKey?: Guid | null;
  /** `Tasks`, set by the service. */
  Tasks?: (WrappedTaskSaved | null)[] | null;
  TenantId?: number | null;
  /** `Timestamp`, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, required. */
  Type: string | null;
  UserId?: Int64 | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * Deadline of a task: when it expires, what starts and ends it, and how it stands.
 *
 * Complex type `UiPath.Server.Configuration.OData.TaskSlaDetailDto`.
 *
 * Only in version 20.0.
 */
export interface TaskSlaDetail {
  /** `EndCriteria`, only in version 20.0. */
  EndCriteria: TaskSlaTriggerCriteria;
  /** `ExpiryTime`, only in version 20.0. */
  ExpiryTime: DateTimeText;
  /** `StartCriteria`, only in version 20.0. */
  StartCriteria: TaskSlaTriggerCriteria;
  /** `Status`, only in version 20.0. */
  Status: TaskSlaStatus;
}
/** Properties of `TaskSlaDetail`, for queries. */
export declare const TaskSlaDetail: {
  readonly endCriteria: Property<TaskSlaDetail, "EndCriteria", TaskSlaTriggerCriteriaMember>;
  readonly expiryTime: Property<TaskSlaDetail, "ExpiryTime", DateTimeText | Date>;
  readonly startCriteria: Property<TaskSlaDetail, "StartCriteria", TaskSlaTriggerCriteriaMember>;
  readonly status: Property<TaskSlaDetail, "Status", TaskSlaStatusMember>;
};

/**
 * Payload of the webhook event task.sla.evaluate, naming the task and deadline to be checked.
 *
 * Complex type `UiPath.Server.Configuration.OData.TaskSlaEvaluateEventDto`.
 *
 * Only in version 20.0.
 */
export interface TaskSlaEvaluateEvent {
  /** `EntityKey`, only in version 20.0. */
  EntityKey?: Guid | null;
  /** `EventId`, only in version 20.0, required, at most 50 characters. */
  EventId: string | null;
  /** `EventSourceId`, only in version 20.0, set by the service. */
  EventSourceId?: Int64 | null;
  /** `EventTime`, only in version 20.0. */
  EventTime?: DateTimeText | null;
  /** `ExpiryTime`, only in version 20.0. */
  ExpiryTime?: DateTimeText | null;
  /** `IsActionable`, only in version 20.0. */
  IsActionable?: boolean | null;
  /** `LedgerId`, only in version 20.0. */
  LedgerId?: Int64 | null;
  /** `OrganizationUnitId`, only in version 20.0. */
  OrganizationUnitId?: Int64 | null;
  /** `OrganizationUnitKey`, only in version 20.0. */
  OrganizationUnitKey?: Guid | null;
  /** `TaskId`, only in version 20.0. */
  TaskId?: Int64 | null;
  /** `TaskSlaConfigId`, only in version 20.0. */
  TaskSlaConfigId?: Int64 | null;
  /** `TenantId`, only in version 20.0. */
  TenantId?: number | null;
  /** `Timestamp`, only in version 20.0, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, only in version 20.0, required. */
  Type: string | null;
  /** `UserId`, only in version 20.0. */
  UserId?: Int64 | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * Payload of the webhook event task.sla.update, naming tasks whose deadlines must follow a change of status.
 *
 * Complex type `UiPath.Server.Configuration.OData.TaskSlaUpdateEventDto`.
 *
 * Only in version 20.0.
 */
export interface TaskSlaUpdateEvent {
  /** `EntityKey`, only in version 20.0. */
  EntityKey?: Guid | null;
  /** `EventId`, only in version 20.0, required, at most 50 characters. */
  EventId: string | null;
  /** `EventSourceId`, only in version 20.0, set by the service. */
  EventSourceId?: Int64 | null;
  /** `EventTime`, only in version 20.0. */
  EventTime?: DateTimeText | null;
  /** `IsDeleted`, only in version 20.0. */
  IsDeleted?: boolean | null;
  /** `OrganizationUnitId`, only in version 20.0. */
  OrganizationUnitId?: Int64 | null;
  /** `OrganizationUnitKey`, only in version 20.0. */
  OrganizationUnitKey?: Guid | null;
  /** `TaskIds`, only in version 20.0. */
  TaskIds?: (Int64 | null)[] | null;
  /** `TaskStatus`, only in version 20.0. */
  TaskStatus?: TaskStatus | null;
  /** `TenantId`, only in version 20.0. */
  TenantId?: number | null;
  /** `Timestamp`, only in version 20.0, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, only in version 20.0, required. */
  Type: string | null;
  /** `UserId`, only in version 20.0. */
  UserId?: Int64 | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * What created a task, with its kind, id and free-form metadata.
 *
 * Complex type `UiPath.Server.Configuration.OData.TaskSourceDto`.
 *
 * Only in version 20.0.
 */
export interface TaskSource {
  /** `sourceId`, only in version 20.0. */
  sourceId?: string | null;
  /** `sourceName`, only in version 20.0. */
  sourceName?: TaskSourceDtoSourceName | null;
  /** `taskSourceMetadata`, only in version 20.0. */
  taskSourceMetadata?: unknown | null;
}

/**
 * Payload of the webhook event task.updated, listing the tasks whose title, priority or the like changed.
 *
 * Complex type `UiPath.Server.Configuration.OData.TaskUpdatedEventDto`.
 *
 * Only in version 20.0.
 */
export interface TaskUpdatedEvent {
  /** `EntityKey`, only in version 20.0. */
  EntityKey?: Guid | null;
  /** `EventId`, only in version 20.0, required, at most 50 characters. */
  EventId: string | null;
  /** `EventSourceId`, only in version 20.0, set by the service. */
  EventSourceId?: Int64 | null;
  /** `EventTime`, only in version 20.0. */
  EventTime?: DateTimeText | null;
  /** `OrganizationUnitId`, only in version 20.0. */
  OrganizationUnitId?: Int64 | null;
  /** `OrganizationUnitKey`, only in version 20.0. */
  OrganizationUnitKey?: Guid | null;
  /** `Tasks`, only in version 20.0, set by the service. */
  Tasks?: (WrappedTaskUpdated | null)[] | null;
  /** `TenantId`, only in version 20.0. */
  TenantId?: number | null;
  /** `Timestamp`, only in version 20.0, required. */
  Timestamp: DateTimeText | null;
  /** `Type`, only in version 20.0, required. */
  Type: string | null;
  /** `UserId`, only in version 20.0. */
  UserId?: Int64 | null;
  /** `UserKey`, only in version 20.0. */
  UserKey?: Guid | null;
}

/**
 * Tenant with its name, administrator, license and state, as the host sees it.
 *
 * Entity type `UiPath.Server.Configuration.OData.TenantDto`.
 */
export interface Tenant {
  /** `AcceptedDomainsList`, only in version 17.0, deprecated. */
  AcceptedDomainsList?: (string | null)[] | null;
  /** `AdminEmailAddress`, at most 256 characters. */
  AdminEmailAddress?: string | null;
  /** `AdminName`, at most 32 characters. */
  AdminName?: string | null;
  /** `AdminPassword`, a secret, at most 32 characters, deprecated. */
  AdminPassword?: string | null;
  /** `AdminSurname`, at most 32 characters. */
  AdminSurname?: string | null;
  AdminUserKey?: string | null;
  /** `ConnectionString`, only in version 17.0, a secret, at most 1024 characters, deprecated. */
  ConnectionString?: string | null;
  /** `DisplayName`, at most 128 characters. */
  DisplayName?: string | null;
  /** `HasConnectionString`, only in version 17.0, deprecated. */
  HasConnectionString?: boolean | null;
  Id: number;
  IsActive: boolean;
  Key?: string | null;
  LastLoginTime?: DateTimeText | null;
  License?: TenantLicense | null;
  /** `Name`, at most 64 characters. */
  Name?: string | null;
  OrganizationName?: string | null;
  /** `AccountId`, only in version 20.0. */
  AccountId?: string | null;
}
/** Properties of `Tenant`, for queries. */
export declare const Tenant: {
  readonly acceptedDomainsList: Values<Tenant, "AcceptedDomainsList", string>;
  readonly adminEmailAddress: Property<Tenant, "AdminEmailAddress", string>;
  readonly adminName: Property<Tenant, "AdminName", string>;
  readonly adminPassword: Property<Tenant, "AdminPassword", string>;
  readonly adminSurname: Property<Tenant, "AdminSurname", string>;
  readonly adminUserKey: Property<Tenant, "AdminUserKey", string>;
  readonly connectionString: Property<Tenant, "ConnectionString", string>;
  readonly displayName: Property<Tenant, "DisplayName", string>;
  readonly hasConnectionString: Property<Tenant, "HasConnectionString", boolean>;
  readonly id: Property<Tenant, "Id", number>;
  readonly isActive: Property<Tenant, "IsActive", boolean>;
  readonly key: Property<Tenant, "Key", string>;
  readonly lastLoginTime: Property<Tenant, "LastLoginTime", DateTimeText | Date>;
  readonly license: Record<Tenant, "License", typeof TenantLicense>;
  readonly name: Property<Tenant, "Name", string>;
  readonly organizationName: Property<Tenant, "OrganizationName", string>;
  readonly accountId: Property<Tenant, "AccountId", string>;
};

/**
 * Share a tenant has in a license of the host.
 *
 * Complex type `UiPath.Server.Configuration.OData.TenantLicenseDto`.
 */
export interface TenantLicense {
  Allowed?: { [name: string]: (Int64 | null) } | null;
  Code?: string | null;
  CreationTime: DateTimeText;
  /** `HostLicenseId`, only in version 17.0. */
  HostLicenseId?: Int64 | null;
  Id: Int64;
}
/** Properties of `TenantLicense`, for queries. */
export declare const TenantLicense: {
  readonly allowed: Property<TenantLicense, "Allowed", unknown>;
  readonly code: Property<TenantLicense, "Code", string>;
  readonly creationTime: Property<TenantLicense, "CreationTime", DateTimeText | Date>;
  readonly hostLicenseId: Property<TenantLicense, "HostLicenseId", Int64 | number | bigint>;
  readonly id: Property<TenantLicense, "Id", Int64 | number | bigint>;
};

/**
 * One check made in a test case run, with message, outcome and whether a screenshot exists.
 *
 * Entity type `UiPath.Server.Configuration.OData.TestCaseAssertionDto`.
 */
export interface TestCaseAssertion {
  CreationTime: DateTimeText;
  HasScreenshot: boolean;
  Id: Int64;
  Message?: string | null;
  Payload?: string | null;
  Succeeded: boolean;
  TestCaseExecutionId: Int64;
}
/** Properties of `TestCaseAssertion`, for queries. */
export declare const TestCaseAssertion: {
  readonly creationTime: Property<TestCaseAssertion, "CreationTime", DateTimeText | Date>;
  readonly hasScreenshot: Property<TestCaseAssertion, "HasScreenshot", boolean>;
  readonly id: Property<TestCaseAssertion, "Id", Int64 | number | bigint>;
  readonly message: Property<TestCaseAssertion, "Message", string>;
  readonly payload: Property<TestCaseAssertion, "Payload", string>;
  readonly succeeded: Property<TestCaseAssertion, "Succeeded", boolean>;
  readonly testCaseExecutionId: Property<TestCaseAssertion, "TestCaseExecutionId", Int64 | number | bigint>;
};

/**
 * Test case run to repeat, with its place in the order and new input arguments.
 *
 * Complex type `UiPath.Server.Configuration.OData.TestCaseExecutionArgumentsDto`.
 */
export interface TestCaseExecutionArguments {
  executionOrder?: number | null;
  inputArguments?: unknown | null;
  /** `testCaseExecutionId`, required. */
  testCaseExecutionId: Int64 | null;
}

/**
 * File attached to a test case run, with name, media type and tags.
 *
 * Entity type `UiPath.Server.Configuration.OData.TestCaseExecutionAttachmentDto`.
 */
export interface TestCaseExecutionAttachment {
  CreationTime: DateTimeText;
  FileName?: string | null;
  Id: Int64;
  MimeType?: string | null;
  Tags?: (string | null)[] | null;
  TestCaseExecutionId: Int64;
}
/** Properties of `TestCaseExecutionAttachment`, for queries. */
export declare const TestCaseExecutionAttachment: {
  readonly creationTime: Property<TestCaseExecutionAttachment, "CreationTime", DateTimeText | Date>;
  readonly fileName: Property<TestCaseExecutionAttachment, "FileName", string>;
  readonly id: Property<TestCaseExecutionAttachment, "Id", Int64 | number | bigint>;
  readonly mimeType: Property<TestCaseExecutionAttachment, "MimeType", string>;
  readonly tags: Values<TestCaseExecutionAttachment, "Tags", string>;
  readonly testCaseExecutionId: Property<TestCaseExecutionAttachment, "TestCaseExecutionId", Int64 | number | bigint>;
};

/**
 * Test case to run, with its place in the order and the sets of input arguments.
 *
 * Complex type `UiPath.Server.Configuration.OData.TestCaseExecutionOptionsDto`.
 */
export interface TestCaseExecutionOptions {
  executionOrder?: number | null;
  inputArgumentsVariations?: (unknown | null)[] | null;
  packageIdentifier?: string | null;
  /** `uniqueId`, required. */
  uniqueId: Guid | null;
  /** `testManagerTestCaseId`, only in version 20.0. */
  testManagerTestCaseId?: Guid | null;
}

/**
 * Test data item with its content as JSON and whether it is consumed.
 *
 * Complex type `UiPath.Server.Configuration.OData.TestDataQueueItemDto`.
 */
export interface TestDataQueueItem {
  content?: unknown | null;
  id?: Int64 | null;
  isConsumed?: boolean | null;
  testDataQueueId?: Int64 | null;
}

/**
 * Environment of a test set, reduced to id and name.
 *
 * Entity type `UiPath.Server.Configuration.OData.TestEnvironmentDto`.
 */
export interface TestEnvironment {
  Id: Int64;
  Name?: string | null;
}
/** Properties of `TestEnvironment`, for queries. */
export declare const TestEnvironment: {
  readonly id: Property<TestEnvironment, "Id", Int64 | number | bigint>;
  readonly name: Property<TestEnvironment, "Name", string>;
};

/**
 * Package that contains a test case, with its latest stable and prerelease versions.
 *
 * Complex type `UiPath.Server.Configuration.OData.TestPackageInfoDto`.
 */
export interface TestPackageInfo {
  latestPrereleaseVersion?: string | null;
  latestVersion?: string | null;
  packageIdentifier?: string | null;
}

/**
 * Process that deploys a package version, with the folder it is in.
 *
 * Complex type `UiPath.Server.Configuration.OData.TestReleaseVersionDto`.
 */
export interface TestReleaseVersion {
  organizationUnitId?: Int64 | null;
  releaseId?: Int64 | null;
  versionNumber?: string | null;
}

/**
 * File attached to a test set run, with name, media type and tags.
 *
 * Entity type `UiPath.Server.Configuration.OData.TestSetExecutionAttachmentDto`.
 */
export interface TestSetExecutionAttachment {
  CreationTime: DateTimeText;
  FileName?: string | null;
  Id: Int64;
  MimeType?: string | null;
  Tags?: (string | null)[] | null;
  TestSetExecutionId: Int64;
}
/** Properties of `TestSetExecutionAttachment`, for queries. */
export declare const TestSetExecutionAttachment: {
  readonly creationTime: Property<TestSetExecutionAttachment, "CreationTime", DateTimeText | Date>;
  readonly fileName: Property<TestSetExecutionAttachment, "FileName", string>;
  readonly id: Property<TestSetExecutionAttachment, "Id", Int64 | number | bigint>;
  readonly mimeType: Property<TestSetExecutionAttachment, "MimeType", string>;
  readonly tags: Values<TestSetExecutionAttachment, "Tags", string>;
  readonly testSetExecutionId: Property<TestSetExecutionAttachment, "TestSetExecutionId", Int64 | number | bigint>;
};

/**
 * Conditions for taking the next transaction: queue name, reference filter and robot, with content for a new item.
 *
 * Complex type `UiPath.Server.Configuration.OData.TransactionDataDto`.
 */
export interface TransactionData {
  DeferDate?: DateTimeText | null;
  DueDate?: DateTimeText | null;
  Name?: string | null;
  /** `Reference`, at most 128 characters. */
  Reference?: string | null;
  ReferenceFilterOption: Strategy;
  RobotIdentifier: Guid;
  SpecificContent?: { [name: string]: (unknown | null) } | null;
  /** `ParentOperationId`, only in version 20.0, at most 128 characters. */
  ParentOperationId?: string | null;
}

/**
 * Outcome of a transaction: success or exception, output, analytics, progress and a new defer date.
 *
 * Complex type `UiPath.Server.Configuration.OData.TransactionResultDto`.
 */
export interface TransactionResult {
  Analytics?: { [name: string]: (unknown | null) } | null;
  DeferDate?: DateTimeText | null;
  DueDate?: DateTimeText | null;
  IsSuccessful: boolean;
  Output?: { [name: string]: (unknown | null) } | null;
  ProcessingException?: ProcessingException | null;
  Progress?: string | null;
  /** `ExternalSource`, only in version 20.0, at most 512 characters. */
  ExternalSource?: string | null;
  /** `OperationId`, only in version 20.0, at most 128 characters. */
  OperationId?: string | null;
}

/**
 * Unattended robot of a user, with login, credential store and execution settings.
 *
 * Complex type `UiPath.Server.Configuration.OData.UnattendedRobotDto`.
 */
export interface UnattendedRobot {
  /** `CredentialExternalName`, at most 450 characters. */
  CredentialExternalName?: string | null;
  CredentialStoreId?: Int64 | null;
  CredentialType?: CredentialType | null;
  ExecutionSettings?: { [name: string]: (unknown | null) } | null;
  LimitConcurrentExecution: boolean;
  MachineMappingsCount: number;
  /** `Password`, a secret, at most 100 characters. */
  Password?: string | null;
  RobotId: Int64;
  /** `UserName`, at most 100 characters. */
  UserName?: string | null;
}
/** Properties of `UnattendedRobot`, for queries. */
export declare const UnattendedRobot: {
  readonly credentialExternalName: Property<UnattendedRobot, "CredentialExternalName", string>;
  readonly credentialStoreId: Property<UnattendedRobot, "CredentialStoreId", Int64 | number | bigint>;
  readonly credentialType: Property<UnattendedRobot, "CredentialType", CredentialTypeMember>;
  readonly executionSettings: Property<UnattendedRobot, "ExecutionSettings", unknown>;
  readonly limitConcurrentExecution: Property<UnattendedRobot, "LimitConcurrentExecution", boolean>;
  readonly machineMappingsCount: Property<UnattendedRobot, "MachineMappingsCount", number>;
  readonly password: Property<UnattendedRobot, "Password", string>;
  readonly robotId: Property<UnattendedRobot, "RobotId", Int64 | number | bigint>;
  readonly userName: Property<UnattendedRobot, "UserName", string>;
};

/**
 * How the robot software of a machine stands against its update policy, with target version and reason.
 *
 * Entity type `UiPath.Server.Configuration.OData.UpdateInfoDto`.
 */
export interface UpdateInfo {
  IsCommunity: boolean;
  Reason?: AutomationBundleProductUpdateStatusReason | null;
  StatusInfo?: string | null;
  TargetUpdateVersion?: string | null;
  UpdateStatus: AutomationBundleProductUpdateStatus;
}
/** Properties of `UpdateInfo`, for queries. */
export declare const UpdateInfo: {
  readonly isCommunity: Property<UpdateInfo, "IsCommunity", boolean>;
  readonly reason: Property<UpdateInfo, "Reason", AutomationBundleProductUpdateStatusReasonMember>;
  readonly statusInfo: Property<UpdateInfo, "StatusInfo", string>;
  readonly targetUpdateVersion: Property<UpdateInfo, "TargetUpdateVersion", string>;
  readonly updateStatus: Property<UpdateInfo, "UpdateStatus", AutomationBundleProductUpdateStatusMember>;
};

/**
 * How robot software of a user or machine is kept up to date, with a version if fixed.
 *
 * Complex type `UiPath.Server.Configuration.OData.UpdatePolicyDto`.
 */
export interface UpdatePolicy {
  /** `SpecificVersion`, at most 128 characters. */
  SpecificVersion?: string | null;
  Type: PolicyType;
}
/** Properties of `UpdatePolicy`, for queries. */
export declare const UpdatePolicy: {
  readonly specificVersion: Property<UpdatePolicy, "SpecificVersion", string>;
  readonly type: Property<UpdatePolicy, "Type", PolicyTypeMember>;
};

/**
 * Update server robots ask for new software, and how often they ask.
 *
 * Complex type `UiPath.Server.Configuration.OData.UpdateSettingsDto`.
 */
export interface UpdateSettings {
  PollingInterval: number;
  UpdateServerSource: UpdateServerSourceType;
  UpdateServerUrl?: string | null;
}
/** Properties of `UpdateSettings`, for queries. */
export declare const UpdateSettings: {
  readonly pollingInterval: Property<UpdateSettings, "PollingInterval", number>;
  readonly updateServerSource: Property<UpdateSettings, "UpdateServerSource", UpdateServerSourceTypeMember>;
  readonly updateServerUrl: Property<UpdateSettings, "UpdateServerUrl", string>;
};

/**
 * Asset as resolved for one user, with the value, credentials or connection data that apply.
 *
 * Complex type `UiPath.Server.Configuration.OData.UserAssetDto`.
 *
 * Only in version 20.0.
 */
export interface UserAsset {
  /** `BoolValue`, only in version 20.0. */
  BoolValue?: boolean | null;
  /** `ConnectionData`, only in version 20.0. */
  ConnectionData?: CredentialsConnectionData | null;
  /** `CredentialPassword`, only in version 20.0, a secret. */
  CredentialPassword?: string | null;
  /** `CredentialStoreId`, only in version 20.0. */
  CredentialStoreId?: Int64 | null;
  /** `CredentialUsername`, only in version 20.0. */
  CredentialUsername?: string | null;
  /** `ExternalName`, only in version 20.0, at most 450 characters. */
  ExternalName?: string | null;
  /** `Id`, only in version 20.0. */
  Id: Int64;
  /** `IntValue`, only in version 20.0. */
  IntValue?: number | null;
  /** `JsonValue`, only in version 20.0, at most 1000000 characters. */
  JsonValue?: string | null;
  /** `KeyValueList`, only in version 20.0. */
  KeyValueList?: (CustomKeyValuePair | null)[] | null;
  /** `Name`, only in version 20.0, required, at most 128 characters. */
  Name: string;
  /** `SecretValue`, only in version 20.0, a secret. */
  SecretValue?: string | null;
  /** `StringValue`, only in version 20.0, at most 1000000 characters. */
  StringValue?: string | null;
  /** `Value`, only in version 20.0. */
  Value?: string | null;
  /** `ValueType`, only in version 20.0. */
  ValueType: AssetValueType;
}
/** Properties of `UserAsset`, for queries. */
export declare const UserAsset: {
  readonly boolValue: Property<UserAsset, "BoolValue", boolean>;
  readonly connectionData: Record<UserAsset, "ConnectionData", typeof CredentialsConnectionData>;
  readonly credentialPassword: Property<UserAsset, "CredentialPassword", string>;
  readonly credentialStoreId: Property<UserAsset, "CredentialStoreId", Int64 | number | bigint>;
  readonly credentialUsername: Property<UserAsset, "CredentialUsername", string>;
  readonly externalName: Property<UserAsset, "ExternalName", string>;
  readonly id: Property<UserAsset, "Id", Int64 | number | bigint>;
  readonly intValue: Property<UserAsset, "IntValue", number>;
  readonly jsonValue: Property<UserAsset, "JsonValue", string>;
  readonly keyValueList: Collection<UserAsset, "KeyValueList", typeof CustomKeyValuePair>;
  readonly name: Property<UserAsset, "Name", string>;
  readonly secretValue: Property<UserAsset, "SecretValue", string>;
  readonly stringValue: Property<UserAsset, "StringValue", string>;
  readonly value: Property<UserAsset, "Value", string>;
  readonly valueType: Property<UserAsset, "ValueType", AssetValueTypeMember>;
};

/**
 * Users to assign and the roles that all of them get in each folder.
 *
 * Complex type `UiPath.Server.Configuration.OData.UserAssignmentsDto`.
 */
export interface UserAssignments {
  RolesPerFolder?: (FolderRoles | null)[] | null;
  UserIds?: Int64[] | null;
}

/**
 * User, group, robot account or application with roles, robots, license type and update policy.
 *
 * Entity type `UiPath.Server.Configuration.OData.UserDto`.
 */
export interface User {
  AccountId?: string | null;
  AuthenticationSource?: string | null;
  /** `BypassBasicAuthRestriction`, only in version 17.0, deprecated. */
  BypassBasicAuthRestriction?: boolean | null;
  CreationTime: DateTimeText;
  CreatorUserId?: Int64 | null;
  DirectoryIdentifier?: string | null;
  Domain?: string | null;
  /** `EmailAddress`, at most 256 characters. */
  EmailAddress?: string | null;
  FullName?: string | null;
  Id: Int64;
  /** `IsActive`, deprecated. */
  IsActive: boolean;
  /** `IsEmailConfirmed`, only in version 17.0. */
  IsEmailConfirmed?: boolean | null;
  IsExternalLicensed: boolean;
  Key: Guid;
  LastLoginTime?: DateTimeText | null;
  LastModificationTime?: DateTimeText | null;
  LastModifierUserId?: Int64 | null;
  LicenseType?: RobotType | null;
  LoginProviders?: (string | null)[] | null;
  MayHavePersonalWorkspace: boolean;
  MayHaveRobotSession: boolean;
  MayHaveUnattendedSession: boolean;
  MayHaveUserSession: boolean;
  /** `Name`, at most 1024 characters. */
  Name?: string | null;
  NotificationSubscription?: UserNotificationSubscription | null;
  /** `Password`, a secret, deprecated. */
  Password?: string | null;
  ProvisionType: UserProvisionType;
  RobotProvision?: AttendedRobot | null;
  RolesList?: (string | null)[] | null;
  /** `Surname`, at most 1024 characters. */
  Surname?: string | null;
  TenancyName?: string | null;
  TenantDisplayName?: string | null;
  TenantId?: number | null;
  TenantKey?: string | null;
  Type: UserType;
  UnattendedRobot?: UnattendedRobot | null;
  UpdatePolicy?: UpdatePolicy | null;
  UserName?: string | null;
  /** `OrganizationUnits`, deprecated. */
  OrganizationUnits?: OrganizationUnit[] | null;
  UserRoles?: UserRole[] | null;
  /** `ExplicitMayHavePersonalWorkspace`, only in version 20.0. */
  ExplicitMayHavePersonalWorkspace: boolean;
  /** `ExplicitMayHaveRobotSession`, only in version 20.0. */
  ExplicitMayHaveRobotSession: boolean;
  /** `ExplicitMayHaveUserSession`, only in version 20.0. */
  ExplicitMayHaveUserSession: boolean;
  /** `ExplicitRestrictToPersonalWorkspace`, only in version 20.0. */
  ExplicitRestrictToPersonalWorkspace: boolean;
  /** `ExternalRoles`, only in version 20.0. */
  ExternalRoles?: (string | null)[] | null;
  /** `HasOnlyInheritedPrivileges`, only in version 20.0. */
  HasOnlyInheritedPrivileges: boolean;
  /** `RestrictToPersonalWorkspace`, only in version 20.0. */
  RestrictToPersonalWorkspace: boolean;
}
/** Properties of `User`, for queries. */
export declare const User: {
  readonly accountId: Property<User, "AccountId", string>;
  readonly authenticationSource: Property<User, "AuthenticationSource", string>;
  readonly bypassBasicAuthRestriction: Property<User, "BypassBasicAuthRestriction", boolean>;
  readonly creationTime: Property<User, "CreationTime", DateTimeText | Date>;
  readonly creatorUserId: Property<User, "CreatorUserId", Int64 | number | bigint>;
  readonly directoryIdentifier: Property<User, "DirectoryIdentifier", string>;
  readonly domain: Property<User, "Domain", string>;
  readonly emailAddress: Property<User, "EmailAddress", string>;
  readonly fullName: Property<User, "FullName", string>;
  readonly id: Property<User, "Id", Int64 | number | bigint>;
  readonly isActive: Property<User, "IsActive", boolean>;
  readonly isEmailConfirmed: Property<User, "IsEmailConfirmed", boolean>;
  readonly isExternalLicensed: Property<User, "IsExternalLicensed", boolean>;
  readonly key: Property<User, "Key", Guid>;
  readonly lastLoginTime: Property<User, "LastLoginTime", DateTimeText | Date>;
  readonly lastModificationTime: Property<User, "LastModificationTime", DateTimeText | Date>;
  readonly lastModifierUserId: Property<User, "LastModifierUserId", Int64 | number | bigint>;
  readonly licenseType: Property<User, "LicenseType", RobotTypeMember>;
  readonly loginProviders: Values<User, "LoginProviders", string>;
  readonly mayHavePersonalWorkspace: Property<User, "MayHavePersonalWorkspace", boolean>;
  readonly mayHaveRobotSession: Property<User, "MayHaveRobotSession", boolean>;
  readonly mayHaveUnattendedSession: Property<User, "MayHaveUnattendedSession", boolean>;
  readonly mayHaveUserSession: Property<User, "MayHaveUserSession", boolean>;
  readonly name: Property<User, "Name", string>;
  readonly notificationSubscription: Record<User, "NotificationSubscription", typeof UserNotificationSubscription>;
  readonly password: Property<User, "Password", string>;
  readonly provisionType: Property<User, "ProvisionType", UserProvisionTypeMember>;
  readonly robotProvision: Record<User, "RobotProvision", typeof AttendedRobot>;
  readonly rolesList: Values<User, "RolesList", string>;
  readonly surname: Property<User, "Surname", string>;
  readonly tenancyName: Property<User, "TenancyName", string>;
  readonly tenantDisplayName: Property<User, "TenantDisplayName", string>;
  readonly tenantId: Property<User, "TenantId", number>;
  readonly tenantKey: Property<User, "TenantKey", string>;
  readonly type: Property<User, "Type", UserTypeMember>;
  readonly unattendedRobot: Record<User, "UnattendedRobot", typeof UnattendedRobot>;
  readonly updatePolicy: Record<User, "UpdatePolicy", typeof UpdatePolicy>;
  readonly userName: Property<User, "UserName", string>;
  readonly organizationUnits: Collection<User, "OrganizationUnits", typeof OrganizationUnit>;
  readonly userRoles: Collection<User, "UserRoles", typeof UserRole>;
  readonly explicitMayHavePersonalWorkspace: Property<User, "ExplicitMayHavePersonalWorkspace", boolean>;
  readonly explicitMayHaveRobotSession: Property<User, "ExplicitMayHaveRobotSession", boolean>;
  readonly explicitMayHaveUserSession: Property<User, "ExplicitMayHaveUserSession", boolean>;
  readonly explicitRestrictToPersonalWorkspace: Property<User, "ExplicitRestrictToPersonalWorkspace", boolean>;
  readonly externalRoles: Values<User, "ExternalRoles", string>;
  readonly hasOnlyInheritedPrivileges: Property<User, "HasOnlyInheritedPrivileges", boolean>;
  readonly restrictToPersonalWorkspace: Property<User, "RestrictToPersonalWorkspace", boolean>;
};

/**
 * User in short form with full name and the source of sign-in.
 *
 * Complex type `UiPath.Server.Configuration.OData.UserEntityDto`.
 */
export interface UserEntity {
  /** `AssignedToFolderIds`, only in version 17.0. */
  AssignedToFolderIds?: (Int64 | null)[] | null;
  Id: Int64;
  IsInherited: boolean;
  MayHaveAttended: boolean;
  MayHaveUnattended: boolean;
  Type: UserType;
  UserName?: string | null;
  /** `IsActive`, only in version 20.0. */
  IsActive: boolean;
  /** `Key`, only in version 20.0. */
  Key: Guid;
  /** `Source`, only in version 20.0. */
  Source: SourceType;
  AuthenticationSource?: string | null;
  FullName?: string | null;
}
/** Properties of `UserEntity`, for queries. */
export declare const UserEntity: {
  readonly assignedToFolderIds: Values<UserEntity, "AssignedToFolderIds", Int64 | number | bigint>;
  readonly id: Property<UserEntity, "Id", Int64 | number | bigint>;
  readonly isInherited: Property<UserEntity, "IsInherited", boolean>;
  readonly mayHaveAttended: Property<UserEntity, "MayHaveAttended", boolean>;
  readonly mayHaveUnattended: Property<UserEntity, "MayHaveUnattended", boolean>;
  readonly type: Property<UserEntity, "Type", UserTypeMember>;
  readonly userName: Property<UserEntity, "UserName", string>;
  readonly isActive: Property<UserEntity, "IsActive", boolean>;
  readonly key: Property<UserEntity, "Key", Guid>;
  readonly source: Property<UserEntity, "Source", SourceTypeMember>;
  readonly authenticationSource: Property<UserEntity, "AuthenticationSource", string>;
  readonly fullName: Property<UserEntity, "FullName", string>;
};

/**
 * Attempt of a user to sign in, with time, address, browser and outcome.
 *
 * Entity type `UiPath.Server.Configuration.OData.UserLoginAttemptDto`.
 *
 * Only in version 17.0.
 */
export interface UserLoginAttempt {
  /** `BrowserInfo`, only in version 17.0. */
  BrowserInfo?: string | null;
  /** `ClientIpAddress`, only in version 17.0. */
  ClientIpAddress?: string | null;
  /** `ClientName`, only in version 17.0. */
  ClientName?: string | null;
  /** `CreationTime`, only in version 17.0. */
  CreationTime?: DateTimeText | null;
  /** `Id`, only in version 17.0. */
  Id: Int64;
  /** `Result`, only in version 17.0. */
  Result?: UserLoginAttemptDtoResult | null;
  /** `UserId`, only in version 17.0. */
  UserId?: Int64 | null;
}
/** Properties of `UserLoginAttempt`, for queries. */
export declare const UserLoginAttempt: {
  readonly browserInfo: Property<UserLoginAttempt, "BrowserInfo", string>;
  readonly clientIpAddress: Property<UserLoginAttempt, "ClientIpAddress", string>;
  readonly clientName: Property<UserLoginAttempt, "ClientName", string>;
  readonly creationTime: Property<UserLoginAttempt, "CreationTime", DateTimeText | Date>;
  readonly id: Property<UserLoginAttempt, "Id", Int64 | number | bigint>;
  readonly result: Property<UserLoginAttempt, "Result", UserLoginAttemptDtoResultMember>;
  readonly userId: Property<UserLoginAttempt, "UserId", Int64 | number | bigint>;
};

/**
 * Kinds of notifications a user wants to get, one switch each.
 *
 * Complex type `UiPath.Server.Configuration.OData.UserNotificationSubscription`.
 */
export interface UserNotificationSubscription {
  /** `CloudRobots`, deprecated. */
  CloudRobots: boolean;
  /** `Export`, deprecated. */
  Export: boolean;
  /** `Insights`, deprecated. */
  Insights: boolean;
  /** `Jobs`, deprecated. */
  Jobs: boolean;
  /** `QueueItems`, deprecated. */
  QueueItems: boolean;
  /** `Queues`, deprecated. */
  Queues: boolean;
  /** `Robots`, deprecated. */
  Robots: boolean;
  /** `Schedules`, deprecated. */
  Schedules: boolean;
  /** `Serverless`, deprecated. */
  Serverless: boolean;
  /** `Tasks`, deprecated. */
  Tasks: boolean;
  /** `AutopilotForRobotsDetectedIssues`, only in version 20.0, deprecated. */
  AutopilotForRobotsDetectedIssues: boolean;
  /** `RateLimitsDaily`, only in version 20.0, deprecated. */
  RateLimitsDaily: boolean;
  /** `RateLimitsRealTime`, only in version 20.0, deprecated. */
  RateLimitsRealTime: boolean;
  /** `Webhooks`, only in version 20.0, deprecated. */
  Webhooks: boolean;
}
/** Properties of `UserNotificationSubscription`, for queries. */
export declare const UserNotificationSubscription: {
  readonly cloudRobots: Property<UserNotificationSubscription, "CloudRobots", boolean>;
  readonly export_: Property<UserNotificationSubscription, "Export", boolean>;
  readonly insights: Property<UserNotificationSubscription, "Insights", boolean>;
  readonly jobs: Property<UserNotificationSubscription, "Jobs", boolean>;
  readonly queueItems: Property<UserNotificationSubscription, "QueueItems", boolean>;
  readonly queues: Property<UserNotificationSubscription, "Queues", boolean>;
  readonly robots: Property<UserNotificationSubscription, "Robots", boolean>;
  readonly schedules: Property<UserNotificationSubscription, "Schedules", boolean>;
  readonly serverless: Property<UserNotificationSubscription, "Serverless", boolean>;
  readonly tasks: Property<UserNotificationSubscription, "Tasks", boolean>;
  readonly autopilotForRobotsDetectedIssues: Property<UserNotificationSubscription, "AutopilotForRobotsDetectedIssues", boolean>;
  readonly rateLimitsDaily: Property<UserNotificationSubscription, "RateLimitsDaily", boolean>;
  readonly rateLimitsRealTime: Property<UserNotificationSubscription, "RateLimitsRealTime", boolean>;
  readonly webhooks: Property<UserNotificationSubscription, "Webhooks", boolean>;
};

/**
 * Membership of a user in a classic organization unit.
 *
 * Complex type `UiPath.Server.Configuration.OData.UserOrganizationUnitDto`.
 */
export interface UserOrganizationUnit {
  id?: Int64 | null;
  organizationUnitId?: Int64 | null;
  organizationUnitName?: string | null;
  userId?: Int64 | null;
  userName?: string | null;
}

/**
 * Names of all permissions a user holds, with the id of the user.
 *
 * Complex type `UiPath.Server.Configuration.OData.UserPermissionsCollection`.
 */
export interface UserPermissionsCollection {
  Permissions?: (string | null)[] | null;
  UserId: Int64;
}
/** Properties of `UserPermissionsCollection`, for queries. */
export declare const UserPermissionsCollection: {
  readonly permissions: Values<UserPermissionsCollection, "Permissions", string>;
  readonly userId: Property<UserPermissionsCollection, "UserId", Int64 | number | bigint>;
};

/**
 * What a user decided about the redesigned interface and remote control.
 *
 * Complex type `UiPath.Server.Configuration.OData.UserPreferencesDto`.
 *
 * Only in version 20.0.
 */
export interface UserPreferences {
  /** `RedesignPreference`, only in version 20.0. */
  RedesignPreference: UserRedesignPreference;
  /** `RemoteControlPreference`, only in version 20.0. */
  RemoteControlPreference: UserRemoteControlPreference;
}
/** Properties of `UserPreferences`, for queries. */
export declare const UserPreferences: {
  readonly redesignPreference: Property<UserPreferences, "RedesignPreference", UserRedesignPreferenceMember>;
  readonly remoteControlPreference: Property<UserPreferences, "RemoteControlPreference", UserRemoteControlPreferenceMember>;
};

/**
 * Roles of a user in the tenant, and a page of those in folders.
 *
 * Entity type `UiPath.Server.Configuration.OData.UserRoleAssignmentsDto`.
 */
export interface UserRoleAssignments {
  Count: number;
  Id: Int64;
  PageItems?: (FolderAssignments | null)[] | null;
  TenantRoles?: (RoleUsers | null)[] | null;
}
/** Properties of `UserRoleAssignments`, for queries. */
export declare const UserRoleAssignments: {
  readonly count: Property<UserRoleAssignments, "Count", number>;
  readonly id: Property<UserRoleAssignments, "Id", Int64 | number | bigint>;
  readonly pageItems: Collection<UserRoleAssignments, "PageItems", typeof FolderAssignments>;
  readonly tenantRoles: Collection<UserRoleAssignments, "TenantRoles", typeof RoleUsers>;
};

/**
 * Role held by a user, with the names of both.
 *
 * Entity type `UiPath.Server.Configuration.OData.UserRoleDto`.
 */
export interface UserRole {
  Id: Int64;
  RoleId: number;
  RoleName?: string | null;
  RoleType?: RoleType | null;
  UserId: Int64;
  UserName?: string | null;
}
/** Properties of `UserRole`, for queries. */
export declare const UserRole: {
  readonly id: Property<UserRole, "Id", Int64 | number | bigint>;
  readonly roleId: Property<UserRole, "RoleId", number>;
  readonly roleName: Property<UserRole, "RoleName", string>;
  readonly roleType: Property<UserRole, "RoleType", RoleTypeMember>;
  readonly userId: Property<UserRole, "UserId", Int64 | number | bigint>;
  readonly userName: Property<UserRole, "UserName", string>;
};

/**
 * User with the roles held in a folder and whether alerts from it are wanted.
 *
 * Entity type `UiPath.Server.Configuration.OData.UserRolesDto`.
 */
export interface UserRoles {
  HasAlertsEnabled?: boolean | null;
  Id: Int64;
  Roles?: (SimpleRole | null)[] | null;
  UserEntity?: UserEntity | null;
}
/** Properties of `UserRoles`, for queries. */
export declare const UserRoles: {
  readonly hasAlertsEnabled: Property<UserRoles, "HasAlertsEnabled", boolean>;
  readonly id: Property<UserRoles, "Id", Int64 | number | bigint>;
  readonly roles: Collection<UserRoles, "Roles", typeof SimpleRole>;
  readonly userEntity: Record<UserRoles, "UserEntity", typeof UserEntity>;
};

/**
 * Message about invalid input and the members it concerns.
 *
 * Complex type `UiPath.Server.Configuration.OData.ValidationErrorInfo`.
 *
 * Only in version 17.0.
 */
export interface ValidationErrorInfo {
  /** `members`, only in version 17.0. */
  members?: (string | null)[] | null;
  /** `message`, only in version 17.0. */
  message?: string | null;
}

/**
 * Whether a job or trigger could run as configured, and what stands in the way.
 *
 * Complex type `UiPath.Server.Configuration.OData.ValidationResultDto`.
 */
export interface ValidationResult {
  /** `ErrorCodes`, set by the service. */
  ErrorCodes?: JobPendingReasons[] | null;
  /** `Errors`, set by the service. */
  Errors?: (string | null)[] | null;
  IsValid: boolean;
}
/** Properties of `ValidationResult`, for queries. */
export declare const ValidationResult: {
  readonly errorCodes: Values<ValidationResult, "ErrorCodes", JobPendingReasonsMember>;
  readonly errors: Values<ValidationResult, "Errors", string>;
  readonly isValid: Property<ValidationResult, "IsValid", boolean>;
};

/**
 * When jobs and queue items of a process are recorded, and for how long at most.
 *
 * Complex type `UiPath.Server.Configuration.OData.VideoRecordingSettingsDto`.
 */
export interface VideoRecordingSettings {
  MaxDurationSeconds?: number | null;
  /** `QueueItemVideoRecordingType`, `None` by default. */
  QueueItemVideoRecordingType: VideoRecordingType;
  /** `VideoRecordingType`, `None` by default. */
  VideoRecordingType: VideoRecordingType;
}
/** Properties of `VideoRecordingSettings`, for queries. */
export declare const VideoRecordingSettings: {
  readonly maxDurationSeconds: Property<VideoRecordingSettings, "MaxDurationSeconds", number>;
  readonly queueItemVideoRecordingType: Property<VideoRecordingSettings, "QueueItemVideoRecordingType", VideoRecordingTypeMember>;
  readonly videoRecordingType: Property<VideoRecordingSettings, "VideoRecordingType", VideoRecordingTypeMember>;
};

/**
 * Address Orchestrator calls on events, with its subscriptions, secret and whether it is enabled.
 *
 * Entity type `UiPath.Server.Configuration.OData.WebhookDto`.
 */
export interface Webhook {
  /** `AllowInsecureSsl`, required. */
  AllowInsecureSsl: boolean;
  /** `Description`, at most 256 characters. */
  Description?: string | null;
  /** `Enabled`, required. */
  Enabled: boolean;
  Events?: WebhookEvent[] | null;
  Id: Int64;
  Key?: Guid | null;
  /** `Name`, required, at most 128 characters. */
  Name: string;
  /** `Secret`, a secret, at most 100 characters. */
  Secret?: string | null;
  /** `SubscribeToAllEvents`, required. */
  SubscribeToAllEvents: boolean;
  /** `Url`, required, at most 2000 characters. */
  Url: string;
}
/** Properties of `Webhook`, for queries. */
export declare const Webhook: {
  readonly allowInsecureSsl: Property<Webhook, "AllowInsecureSsl", boolean>;
  readonly description: Property<Webhook, "Description", string>;
  readonly enabled: Property<Webhook, "Enabled", boolean>;
  readonly events: Collection<Webhook, "Events", typeof WebhookEvent>;
  readonly id: Property<Webhook, "Id", Int64 | number | bigint>;
  readonly key: Property<Webhook, "Key", Guid>;
  readonly name: Property<Webhook, "Name", string>;
  readonly secret: Property<Webhook, "Secret", string>;
  readonly subscribeToAllEvents: Property<Webhook, "SubscribeToAllEvents", boolean>;
  readonly url: Property<Webhook, "Url", string>;
};

/**
 * Subscription of a webhook to one event type.
 *
 * Complex type `UiPath.Server.Configuration.OData.WebhookEventDto`.
 */
export interface WebhookEvent {
  /** `EventType`, required, at most 50 characters. */
  EventType: string;
}
/** Properties of `WebhookEvent`, for queries. */
export declare const WebhookEvent: {
  readonly eventType: Property<WebhookEvent, "EventType", string>;
};

/**
 * Event type a webhook can subscribe to, with the group it belongs to.
 *
 * Complex type `UiPath.Server.Configuration.OData.WebhookEventTypeDto`.
 */
export interface WebhookEventType {
  Group?: string | null;
  Name?: string | null;
}
/** Properties of `WebhookEventType`, for queries. */
export declare const WebhookEventType: {
  readonly group: Property<WebhookEventType, "Group", string>;
  readonly name: Property<WebhookEventType, "Name", string>;
};

/**
 * User as described inside webhook payloads, such as the reviewer of a queue item.
 *
 * Complex type `UiPath.Server.Configuration.OData.WebhookSimpleUserDto`.
 */
export interface WebhookSimpleUser {
  /** `AuthenticationSource`, set by the service. */
  AuthenticationSource?: string | null;
  /** `CreationTime`, set by the service. */
  CreationTime?: DateTimeText | null;
  /** `Domain`, set by the service. */
  Domain?: string | null;
  /** `EmailAddress`, set by the service. */
  EmailAddress?: string | null;
  /** `FullName`, set by the service. */
  FullName?: string | null;
  /** `Id`, set by the service. */
  Id?: Int64 | null;
  /** `IsActive`, set by the service. */
  IsActive?: boolean | null;
  /** `Key`, set by the service. */
  Key?: Guid | null;
  /** `LastLoginTime`, set by the service. */
  LastLoginTime?: DateTimeText | null;
  /** `Type`, set by the service. */
  Type?: UserType | null;
  /** `UserName`, set by the service. */
  UserName?: string | null;
}

/**
 * Task inside a webhook payload, with its new and its previous assignee.
 *
 * Complex type `UiPath.Server.Configuration.OData.WebhookTaskAssignmentChangedDto`.
 */
export interface WebhookTaskAssignmentChanged {
  /** `AssignedToUserId`, set by the service. */
  AssignedToUserId?: Int64 | null;
  /** `AssignedToUserIdOldValue`, set by the service. */
  AssignedToUserIdOldValue?: Int64 | null;
  /** `CreationTime`, set by the service. */
  CreationTime?: DateTimeText | null;
  /** `Id`, set by the service. */
  Id?: Int64 | null;
  /** `OrganizationUnitId`, set by the service. */
  OrganizationUnitId?: Int64 | null;
  /** `Priority`, set by the service. */
  Priority?: TaskPriority | null;
  /** `Status`, set by the service. */
  Status?: TaskStatus | null;
  /** `TaskCatalogName`, set by the service. */
  TaskCatalogName?: string | null;
  /** `Title`, set by the service. */
  Title?: string | null;
  /** `Type`, set by the service. */
  Type?: TaskType | null;
  /** `Key`, only in version 20.0, set by the service. */
  Key?: Guid | null;
}

/**
 * Task inside a webhook payload, with the action chosen on completion.
 *
 * Complex type `UiPath.Server.Configuration.OData.WebhookTaskCompletedDto`.
 */
export interface WebhookTaskCompleted {
  /** `Action`, set by the service. */
  Action?: string | null;
  /** `AssignedToUserId`, set by the service. */
  AssignedToUserId?: Int64 | null;
  /** `CreationTime`, set by the service. */
  CreationTime?: DateTimeText | null;
  /** `Id`, set by the service. */
  Id?: Int64 | null;
  /** `OrganizationUnitId`, set by the service. */
  OrganizationUnitId?: Int64 | null;
  /** `Priority`, set by the service. */
  Priority?: TaskPriority | null;
  /** `Status`, set by the service. */
  Status?: TaskStatus | null;
  /** `TaskCatalogName`, set by the service. */
  TaskCatalogName?: string | null;
  /** `Title`, set by the service. */
  Title?: string | null;
  /** `Type`, set by the service. */
  Type?: TaskType | null;
  /** `ExternalTag`, only in version 20.0, set by the service. */
  ExternalTag?: string | null;
  /** `FpsContext`, only in version 20.0, set by the service. */
  FpsContext?: unknown | null;
  /** `Key`, only in version 20.0, set by the service. */
  Key?: Guid | null;
}

/**
 * Task inside a webhook payload, as it was when created.
 *
 * Complex type `UiPath.Server.Configuration.OData.WebhookTaskCreatedDto`.
 */
export interface WebhookTaskCreated {
  /** `AssignedToUserId`, set by the service. */
  AssignedToUserId?: Int64 | null;
  /** `CreationTime`, set by the service. */
  CreationTime?: DateTimeText | null;
  /** `Id`, set by the service. */
  Id?: Int64 | null;
  /** `OrganizationUnitId`, set by the service. */
  OrganizationUnitId?: Int64 | null;
  /** `Priority`, set by the service. */
  Priority?: TaskPriority | null;
  /** `Status`, set by the service. */
  Status?: TaskStatus | null;
  /** `TaskCatalogName`, set by the service. */
  TaskCatalogName?: string | null;
  /** `Title`, set by the service. */
  Title?: string | null;
  /** `Type`, set by the service. */
  Type?: TaskType | null;
  /** `Key`, only in version 20.0, set by the service. */
  Key?: Guid | null;
  /** `ParentOperationId`, only in version 20.0, set by the service. */
  ParentOperationId?: string | null;
  /** `Tags`, only in version 20.0, set by the service. */
  Tags?: (Tag | null)[] | null;
}

/**
 * Environment as described inside webhook payloads, with name and description.
 *
 * Complex type `UiPath.Server.Configuration.OData.WrappedEnvironmentDto`.
 */
export interface WrappedEnvironment {
  /** `Description`, set by the service. */
  Description?: string | null;
  /** `Id`, set by the service. */
  Id?: Int64 | null;
  /** `Name`, set by the service. */
  Name?: string | null;
}

/**
 * Newly created job inside a webhook payload, with process, robot, arguments and source.
 *
 * Complex type `UiPath.Server.Configuration.OData.WrappedJobDto`.
 */
export interface WrappedJob {
  /** `BatchExecutionKey`, set by the service. */
  BatchExecutionKey?: Guid | null;
  /** `CreationTime`, set by the service. */
  CreationTime?: DateTimeText | null;
  /** `EndTime`, set by the service. */
  EndTime?: DateTimeText | null;
  /** `HostMachineName`, set by the service. */
  HostMachineName?: string | null;
  /** `Id`, set by the service. */
  Id?: Int64 | null;
  /** `Info`, set by the service. */
  Info?: string | null;
  /** `InputArguments`, set by the service. */
  InputArguments?: unknown | null;
  /** `Key`, set by the service. */
  Key?: Guid | null;
  /** `OutputArguments`, set by the service. */
  OutputArguments?: unknown | null;
  /** `ProcessType`, set by the service. */
  ProcessType?: ProcessType | null;
  Release?: WrappedRelease | null;
  /** `ReleaseName`, set by the service. */
  ReleaseName?: string | null;
  Robot?: WrappedRobot | null;
  /** `RuntimeType`, set by the service. */
  RuntimeType?: RobotType | null;
  /** `Source`, set by the service. */
  Source?: string | null;
  /** `SourceType`, set by the service. */
  SourceType?: JobSourceType | null;
  /** `SpecificPriorityValue`, set by the service. */
  SpecificPriorityValue?: number | null;
  /** `StartTime`, set by the service. */
  StartTime?: DateTimeText | null;
  /** `StartingScheduleId`, set by the service. */
  StartingScheduleId?: Int64 | null;
  /** `State`, set by the service. */
  State?: JobState | null;
  /** `Type`, set by the service. */
  Type?: JobType | null;
  /** `CreatorUserKey`, only in version 20.0, set by the service. */
  CreatorUserKey?: Guid | null;
  /** `EntryPointPath`, only in version 20.0, set by the service. */
  EntryPointPath?: string | null;
  /** `FpsContext`, only in version 20.0, set by the service. */
  FpsContext?: string | null;
  /** `FpsProperties`, only in version 20.0, set by the service. */
  FpsProperties?: string | null;
  /** `ParentJobKey`, only in version 20.0, set by the service. */
  ParentJobKey?: Guid | null;
  /** `ParentOperationId`, only in version 20.0, set by the service. */
  ParentOperationId?: string | null;
  /** `ParentSpanId`, only in version 20.0, set by the service. */
  ParentSpanId?: string | null;
  /** `ProjectKey`, only in version 20.0, set by the service. */
  ProjectKey?: string | null;
  /** `RootSpanId`, only in version 20.0, set by the service. */
  RootSpanId?: string | null;
  /** `ServerlessJobType`, only in version 20.0, set by the service. */
  ServerlessJobType?: ServerlessJobType | null;
  /** `TraceId`, only in version 20.0, set by the service. */
  TraceId?: string | null;
}

/**
 * Trigger as described inside webhook payloads, with its timing, process and robots.
 *
 * Complex type `UiPath.Server.Configuration.OData.WrappedProcessScheduleDto`.
 */
export interface WrappedProcessSchedule {
  /** `CalendarId`, set by the service. */
  CalendarId?: Int64 | null;
  /** `Enabled`, set by the service. */
  Enabled?: boolean | null;
  /** `EnvironmentId`, set by the service. */
  EnvironmentId?: string | null;
  /** `EnvironmentName`, set by the service. */
  EnvironmentName?: string | null;
  /** `ExecutorRobots`, set by the service. */
  ExecutorRobots?: (SimpleRobotEvent | null)[] | null;
  /** `ExternalJobKey`, set by the service. */
  ExternalJobKey?: string | null;
  /** `ExternalJobKeyScheduler`, set by the service. */
  ExternalJobKeyScheduler?: Guid | null;
  /** `Id`, set by the service. */
  Id?: Int64 | null;
  /** `InputArguments`, set by the service. */
  InputArguments?: unknown | null;
  /** `Name`, set by the service. */
  Name?: string | null;
  Release?: SimpleReleaseEvent | null;
  /** `StartProcessCron`, set by the service. */
  StartProcessCron?: string | null;
  /** `StartStrategy`, set by the service. */
  StartStrategy?: StartStrategy | null;
  /** `StopStrategy`, set by the service. */
  StopStrategy?: StopStrategy | null;
  /** `TimeZoneIana`, set by the service. */
  TimeZoneIana?: string | null;
  /** `TimeZoneId`, set by the service. */
  TimeZoneId?: string | null;
  /** `UseCalendar`, set by the service, deprecated. */
  UseCalendar?: boolean | null;
  /** `MachineRobots`, only in version 20.0, set by the service. */
  MachineRobots?: (MachineRobotSession | null)[] | null;
}

/**
 * Reason why a transaction failed, as described inside webhook payloads.
 *
 * Complex type `UiPath.Server.Configuration.OData.WrappedProcessingExceptionDto`.
 */
export interface WrappedProcessingException {
  /** `AssociatedImageFilePath`, set by the service. */
  AssociatedImageFilePath?: string | null;
  /** `Details`, set by the service. */
  Details?: string | null;
  /** `Reason`, set by the service. */
  Reason?: string | null;
  /** `Timestamp`, set by the service. */
  Timestamp?: DateTimeText | null;
  /** `Type`, set by the service. */
  Type?: ProcessingExceptionType | null;
}

/**
 * Structured error of a queue item, as described inside webhook payloads.
 *
 * Complex type `UiPath.Server.Configuration.OData.WrappedQueueItemErrorDto`.
 *
 * Only in version 20.0.
 */
export interface WrappedQueueItemError {
  /** `Category`, only in version 20.0, set by the service. */
  Category?: string | null;
  /** `Code`, only in version 20.0, set by the service. */
  Code?: string | null;
  /** `Detail`, only in version 20.0, set by the service. */
  Detail?: string | null;
  /** `Timestamp`, only in version 20.0, set by the service. */
  Timestamp?: DateTimeText | null;
  /** `Title`, only in version 20.0, set by the service. */
  Title?: string | null;
}

/**
 * Process as described inside webhook payloads, with package, version, arguments and tags.
 *
 * Complex type `UiPath.Server.Configuration.OData.WrappedReleaseDto`.
 */
export interface WrappedRelease {
  /** `Description`, set by the service. */
  Description?: string | null;
  Environment?: WrappedEnvironment | null;
  /** `EnvironmentId`, set by the service. */
  EnvironmentId?: Int64 | null;
  /** `Id`, set by the service. */
  Id?: Int64 | null;
  /** `InputArguments`, set by the service. */
  InputArguments?: unknown | null;
  /** `IsLatestVersion`, set by the service. */
  IsLatestVersion?: boolean | null;
  /** `Key`, set by the service. */
  Key?: string | null;
  /** `Name`, set by the service. */
  Name?: string | null;
  /** `ProcessKey`, set by the service. */
  ProcessKey?: string | null;
  /** `ProcessVersion`, set by the service. */
  ProcessVersion?: string | null;
  /** `EntryPointId`, only in version 20.0, set by the service. */
  EntryPointId?: Guid | null;
  /** `FeedId`, only in version 20.0, set by the service. */
  FeedId?: Guid | null;
  /** `PackageDefinitionKey`, only in version 20.0, set by the service. */
  PackageDefinitionKey?: Guid | null;
  /** `PackageKey`, only in version 20.0, set by the service. */
  PackageKey?: string | null;
  /** `ProcessType`, only in version 20.0, set by the service. */
  ProcessType?: ProcessType | null;
  /** `Tags`, only in version 20.0, set by the service. */
  Tags?: (Tag | null)[] | null;
  /** `TargetRuntime`, only in version 20.0, set by the service. */
  TargetRuntime?: string | null;
}

/**
 * Robot as described inside webhook payloads, with machine, environments and execution settings.
 *
 * Complex type `UiPath.Server.Configuration.OData.WrappedRobotDto`.
 */
export interface WrappedRobot {
  /** `Description`, set by the service. */
  Description?: string | null;
  /** `Environments`, set by the service. */
  Environments?: (WrappedEnvironment | null)[] | null;
  /** `ExecutionSettings`, set by the service. */
  ExecutionSettings?: { [name: string]: (unknown | null) } | null;
  /** `HostingType`, set by the service. */
  HostingType?: RobotHostingType | null;
  /** `Id`, set by the service. */
  Id?: Int64 | null;
  /** `Key`, set by the service. */
  Key?: Guid | null;
  /** `MachineId`, set by the service. */
  MachineId?: Int64 | null;
  /** `MachineKey`, set by the service. */
  MachineKey?: Guid | null;
  /** `MachineName`, set by the service. */
  MachineName?: string | null;
  /** `Name`, set by the service. */
  Name?: string | null;
  /** `Type`, set by the service. */
  Type?: RobotType | null;
  /** `UserName`, set by the service. */
  UserName?: string | null;
}

/**
 * Request that started jobs, as described inside webhook payloads.
 *
 * Complex type `UiPath.Server.Configuration.OData.WrappedStartProcessDto`.
 */
export interface WrappedStartProcess {
  /** `JobsCount`, set by the service. */
  JobsCount?: number | null;
  /** `ReleaseKey`, set by the service. */
  ReleaseKey?: Guid | null;
  /** `RobotIds`, set by the service. */
  RobotIds?: (Int64 | null)[] | null;
  /** `Source`, set by the service. */
  Source?: JobSource | null;
  /** `Strategy`, set by the service. */
  Strategy?: StartStrategy | null;
}

/**
 * Task inside a webhook payload, with who deleted it and when.
 *
 * Complex type `UiPath.Server.Configuration.OData.WrappedTaskDeletedDto`.
 */
export interface WrappedTaskDeleted {
  /** `Action`, set by the service. */
  Action?: string | null;
  /** `AssignedToUserId`, set by the service. */
  AssignedToUserId?: Int64 | null;
  /** `CreationTime`, set by the service. */
  CreationTime?: DateTimeText | null;
  /** `DeleterUserId`, set by the service. */
  DeleterUserId?: Int64 | null;
  /** `DeletionTime`, set by the service. */
  DeletionTime?: DateTimeText | null;
  /** `Id`, set by the service. */
  Id?: Int64 | null;
  /** `OrganizationUnitId`, set by the service. */
  OrganizationUnitId?: Int64 | null;
  /** `Priority`, set by the service. */
  Priority?: TaskPriority | null;
  /** `Status`, set by the service. */
  Status?: TaskStatus | null;
  /** `TaskCatalogName`, set by the service. */
  TaskCatalogName?: string | null;
  /** `Title`, set by the service. */
  Title?: string | null;
  /** `Type`, set by the service. */
  Type?: TaskType | null;
  /** `ExternalTag`, only in version 20.0, set by the service. */
  ExternalTag?: string | null;
  /** `FpsContext`, only in version 20.0, set by the service. */
  FpsContext?: unknown | null;
  /** `Key`, only in version 20.0, set by the service. */
  Key?: Guid | null;
}

/**
 * Task inside a webhook payload, with who forwarded it and who has it now.
 *
 * Complex type `UiPath.Server.Configuration.OData.WrappedTaskForwardedDto`.
 */
export interface WrappedTaskForwarded {
  /** `AssignedToUserId`, set by the service. */
  AssignedToUserId?: Int64 | null;
  /** `CreationTime`, set by the service. */
  CreationTime?: DateTimeText | null;
  /** `ForwardedByUserId`, set by the service. */
  ForwardedByUserId?: Int64 | null;
  /** `Id`, set by the service. */
  Id?: Int64 | null;
  /** `OrganizationUnitId`, set by the service. */
  OrganizationUnitId?: Int64 | null;
  /** `Priority`, set by the service. */
  Priority?: TaskPriority | null;
  /** `Status`, set by the service. */
  Status?: TaskStatus | null;
  /** `TaskCatalogName`, set by the service. */
  TaskCatalogName?: string | null;
  /** `Title`, set by the service. */
  Title?: string | null;
  /** `Type`, set by the service. */
  Type?: TaskType | null;
  /** `Key`, only in version 20.0, set by the service. */
  Key?: Guid | null;
}

/**
 * Task inside a webhook payload, as it was when its data was saved.
 *
 * Complex type `UiPath.Server.Configuration.OData.WrappedTaskSavedDto`.
 */
export interface WrappedTaskSaved {
  /** `AssignedToUserId`, set by the service. */
  AssignedToUserId?: Int64 | null;
  /** `CreationTime`, set by the service. */
  CreationTime?: DateTimeText | null;
  /** `Id`, set by the service. */
  Id?: Int64 | null;
  /** `OrganizationUnitId`, set by the service. */
  OrganizationUnitId?: Int64 | null;
  /** `Priority`, set by the service. */
  Priority?: TaskPriority | null;
  /** `Status`, set by the service. */
  Status?: TaskStatus | null;
  /** `TaskCatalogName`, set by the service. */
  TaskCatalogName?: string | null;
  /** `Title`, set by the service. */
  Title?: string | null;
  /** `Type`, set by the service. */
  Type?: TaskType | null;
  /** `Key`, only in version 20.0, set by the service. */
  Key?: Guid | null;
}

/**
 * Task inside a webhook payload, with its title, priority, catalog and tags after the change.
 *
 * Complex type `UiPath.Server.Configuration.OData.WrappedTaskUpdatedDto`.
 *
 * Only in version 20.0.
 */
export interface WrappedTaskUpdated {
  /** `AssignedToUserId`, only in version 20.0, set by the service. */
  AssignedToUserId?: Int64 | null;
  /** `CreationTime`, only in version 20.0, set by the service. */
  CreationTime?: DateTimeText | null;
  /** `Id`, only in version 20.0, set by the service. */
  Id?: Int64 | null;
  /** `Key`, only in version 20.0, set by the service. */
  Key?: Guid | null;
  /** `OrganizationUnitId`, only in version 20.0, set by the service. */
  OrganizationUnitId?: Int64 | null;
  /** `Priority`, only in version 20.0, set by the service. */
  Priority?: TaskPriority | null;
  /** `Status`, only in version 20.0, set by the service. */
  Status?: TaskStatus | null;
  /** `Tags`, only in version 20.0, set by the service. */
  Tags?: (Tag | null)[] | null;
  /** `TaskCatalogName`, only in version 20.0, set by the service. */
  TaskCatalogName?: string | null;
  /** `Title`, only in version 20.0, set by the service. */
  Title?: string | null;
  /** `Type`, only in version 20.0, set by the service. */
  Type?: TaskType | null;
}
