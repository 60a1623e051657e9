// Generated from the service's description.
import { Account } from "./sets/Account.js";
import { Alerts } from "./sets/Alerts.js";
import { AppTasks } from "./sets/AppTasks.js";
import { Assets } from "./sets/Assets.js";
import { AuditLogs } from "./sets/AuditLogs.js";
import { Buckets } from "./sets/Buckets.js";
import { Calendars } from "./sets/Calendars.js";
import { CredentialStores } from "./sets/CredentialStores.js";
import { DirectoryService } from "./sets/DirectoryService.js";
import { Environments } from "./sets/Environments.js";
import { ExecutionMediaSet } from "./sets/ExecutionMediaSet.js";
import { Exports } from "./sets/Exports.js";
import { Folders } from "./sets/Folders.js";
import { FoldersNavigation } from "./sets/FoldersNavigation.js";
import { GenericTasks } from "./sets/GenericTasks.js";
import { HostLicenses } from "./sets/HostLicenses.js";
import { JobTriggers } from "./sets/JobTriggers.js";
import { Jobs } from "./sets/Jobs.js";
import { Libraries } from "./sets/Libraries.js";
import { LicensesNamedUser } from "./sets/LicensesNamedUser.js";
import { LicensesRuntime } from "./sets/LicensesRuntime.js";
import { Licensing } from "./sets/Licensing.js";
import { Logs } from "./sets/Logs.js";
import { Machines } from "./sets/Machines.js";
import { Maintenance } from "./sets/Maintenance.js";
import { OrganizationUnits } from "./sets/OrganizationUnits.js";
import { PackageFeeds } from "./sets/PackageFeeds.js";
import { Permissions } from "./sets/Permissions.js";
import { PersonalWorkspaces } from "./sets/PersonalWorkspaces.js";
import { ProcessSchedules } from "./sets/ProcessSchedules.js";
import { Processes } from "./sets/Processes.js";
import { QueueDefinitions } from "./sets/QueueDefinitions.js";
import { QueueItemComments } from "./sets/QueueItemComments.js";
import { QueueItemEvents } from "./sets/QueueItemEvents.js";
import { QueueItems } from "./sets/QueueItems.js";
import { QueueProcessingRecords } from "./sets/QueueProcessingRecords.js";
import { QueueRetention } from "./sets/QueueRetention.js";
import { Queues } from "./sets/Queues.js";
import { ReleaseRetention } from "./sets/ReleaseRetention.js";
import { Releases } from "./sets/Releases.js";
import { RobotLogs } from "./sets/RobotLogs.js";
import { Robots } from "./sets/Robots.js";
import { Roles } from "./sets/Roles.js";
import { Sessions } from "./sets/Sessions.js";
import { SettingsSet } from "./sets/SettingsSet.js";
import { Stats } from "./sets/Stats.js";
import { Status } from "./sets/Status.js";
import { TaskActivities } from "./sets/TaskActivities.js";
import { TaskCatalogs } from "./sets/TaskCatalogs.js";
import { TaskDefinitions } from "./sets/TaskDefinitions.js";
import { TaskForms } from "./sets/TaskForms.js";
import { TaskNotes } from "./sets/TaskNotes.js";
import { Tasks } from "./sets/Tasks.js";
import { Tenants } from "./sets/Tenants.js";
import { TestAutomation } from "./sets/TestAutomation.js";
import { TestCaseDefinitions } from "./sets/TestCaseDefinitions.js";
import { TestCaseExecutions } from "./sets/TestCaseExecutions.js";
import { TestDataQueueActions } from "./sets/TestDataQueueActions.js";
import { TestDataQueueItems } from "./sets/TestDataQueueItems.js";
import { TestDataQueues } from "./sets/TestDataQueues.js";
import { TestSetExecutions } from "./sets/TestSetExecutions.js";
import { TestSetSchedules } from "./sets/TestSetSchedules.js";
import { TestSets } from "./sets/TestSets.js";
import { Translations } from "./sets/Translations.js";
import { UserLoginAttempts } from "./sets/UserLoginAttempts.js";
import { Users } from "./sets/Users.js";
import { Webhooks } from "./sets/Webhooks.js";

export {
  Account,
  Alerts,
  AppTasks,
  Assets,
  AuditLogs,
  Buckets,
  Calendars,
  CredentialStores,
  DirectoryService,
  Environments,
  ExecutionMediaSet,
  Exports,
  Folders,
  FoldersNavigation,
  GenericTasks,
  HostLicenses,
  JobTriggers,
  Jobs,
  Libraries,
  LicensesNamedUser,
  LicensesRuntime,
  Licensing,
  Logs,
  Machines,
  Maintenance,
  OrganizationUnits,
  PackageFeeds,
  Permissions,
  PersonalWorkspaces,
  ProcessSchedules,
  Processes,
  QueueDefinitions,
  QueueItemComments,
  QueueItemEvents,
  QueueItems,
  QueueProcessingRecords,
  QueueRetention,
  Queues,
  ReleaseRetention,
  Releases,
  RobotLogs,
  Robots,
  Roles,
  Sessions,
  SettingsSet,
  Stats,
  Status,
  TaskActivities,
  TaskCatalogs,
  TaskDefinitions,
  TaskForms,
  TaskNotes,
  Tasks,
  Tenants,
  TestAutomation,
  TestCaseDefinitions,
  TestCaseExecutions,
  TestDataQueueActions,
  TestDataQueueItems,
  TestDataQueues,
  TestSetExecutions,
  TestSetSchedules,
  TestSets,
  Translations,
  UserLoginAttempts,
  Users,
  Webhooks,
};

// The accessors of a client.
export const SETS = {
  account: Account,
  alerts: Alerts,
  appTasks: AppTasks,
  assets: Assets,
  auditLogs: AuditLogs,
  buckets: Buckets,
  calendars: Calendars,
  credentialStores: CredentialStores,
  directoryService: DirectoryService,
  environments: Environments,
  executionMedia: ExecutionMediaSet,
  exports: Exports,
  folders: Folders,
  foldersNavigation: FoldersNavigation,
  genericTasks: GenericTasks,
  hostLicenses: HostLicenses,
  jobTriggers: JobTriggers,
  jobs: Jobs,
  libraries: Libraries,
  licensesNamedUser: LicensesNamedUser,
  licensesRuntime: LicensesRuntime,
  licensing: Licensing,
  logs: Logs,
  machines: Machines,
  maintenance: Maintenance,
  organizationUnits: OrganizationUnits,
  packageFeeds: PackageFeeds,
  permissions: Permissions,
  personalWorkspaces: PersonalWorkspaces,
  processSchedules: ProcessSchedules,
  processes: Processes,
  queueDefinitions: QueueDefinitions,
  queueItemComments: QueueItemComments,
  queueItemEvents: QueueItemEvents,
  queueItems: QueueItems,
  queueProcessingRecords: QueueProcessingRecords,
  queueRetention: QueueRetention,
  queues: Queues,
  releaseRetention: ReleaseRetention,
  releases: Releases,
  robotLogs: RobotLogs,
  robots: Robots,
  roles: Roles,
  sessions: Sessions,
  settings: SettingsSet,
  stats: Stats,
  status: Status,
  taskActivities: TaskActivities,
  taskCatalogs: TaskCatalogs,
  taskDefinitions: TaskDefinitions,
  taskForms: TaskForms,
  taskNotes: TaskNotes,
  tasks: Tasks,
  tenants: Tenants,
  testAutomation: TestAutomation,
  testCaseDefinitions: TestCaseDefinitions,
  testCaseExecutions: TestCaseExecutions,
  testDataQueueActions: TestDataQueueActions,
  testDataQueueItems: TestDataQueueItems,
  testDataQueues: TestDataQueues,
  testSetExecutions: TestSetExecutions,
  testSetSchedules: TestSetSchedules,
  testSets: TestSets,
  translations: Translations,
  userLoginAttempts: UserLoginAttempts,
  users: Users,
  webhooks: Webhooks,
};
