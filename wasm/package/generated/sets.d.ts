// Generated from the service's description.
import { Account } from "./sets/Account.js";
import { Alerts } from "./sets/Alerts.js";
import { AppTasks } from "./sets/AppTasks.js";
import { Assets } from "./sets/Assets.js";
import { Attachments } from "./sets/Attachments.js";
import { AuditLogs } from "./sets/AuditLogs.js";
import { Buckets } from "./sets/Buckets.js";
import { BusinessRules } from "./sets/BusinessRules.js";
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
import { TaskRetention } from "./sets/TaskRetention.js";
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
  Attachments,
  AuditLogs,
  Buckets,
  BusinessRules,
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
  TaskRetention,
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

/** The sets of a client. */
export interface Sets {
  /** Sign-in with tenant, user name and password, the old way to obtain a token on self-hosted installations. */
  readonly account: Account;
  /** Notifications about robots, jobs, queues and other components that Orchestrator has addressed to the signed-in user. */
  readonly alerts: Alerts;
  /** Action-center tasks shown through a UiPath App: creating, saving, reassigning and completing them. */
  readonly appTasks: AppTasks;
  /** Named values and credentials that robots read at run time, shared by all or set per user, robot or machine. */
  readonly assets: Assets;
  /** Files that jobs take in or leave behind, stored apart from the jobs that refer to them. */
  readonly attachments: Attachments;
  /** The record of who changed what and when in the tenant. */
  readonly auditLogs: AuditLogs;
  /** Storage buckets for the files of automations, kept by Orchestrator or in an external store. */
  readonly buckets: Buckets;
  /** Versioned business rule files that automations evaluate, shared among folders. */
  readonly businessRules: BusinessRules;
  /** Named lists of non-working days on which triggers that use them do not fire. */
  readonly calendars: Calendars;
  /** Places where secrets are kept, either the database or an external vault, with their defaults per kind of resource. */
  readonly credentialStores: CredentialStores;
  /** Lookup of users and groups in the directories connected to the organization, and of their rights here. */
  readonly directoryService: DirectoryService;
  /** Named groups of robots in classic folders, to which processes are deployed. */
  readonly environments: Environments;
  /** Screen recordings of jobs, kept to find out why they failed. */
  readonly executionMedia: ExecutionMediaSet;
  /** Background exports of lists to files, with their progress and the download link once done. */
  readonly exports: Exports;
  /** Folders that hold processes, queues, assets and triggers, with the users and machines assigned to them. */
  readonly folders: Folders;
  /** Folder tree of the signed-in user for navigation, and the roles of any user across folders. */
  readonly foldersNavigation: FoldersNavigation;
  /** Action-center tasks of external kind, without a form: creating, saving, reassigning, tagging and completing them. */
  readonly genericTasks: GenericTasks;
  /** Licenses held by the host of a self-hosted installation, to be divided among its tenants. */
  readonly hostLicenses: HostLicenses;
  /** Conditions on which suspended jobs wait before they resume, such as a task, a queue item or another job. */
  readonly jobTriggers: JobTriggers;
  /** Executions of processes by robots, from pending to a final state, with arguments and results. */
  readonly jobs: Jobs;
  /** Packages of reusable activities in the library feed, one entry per package or version. */
  readonly libraries: Libraries;
  /** Use of named-user licenses: who holds one, on which machines and since when. */
  readonly licensesNamedUser: LicensesNamedUser;
  /** Use of runtime licenses: which machines have runtimes enabled and how many are executing. */
  readonly licensesRuntime: LicensesRuntime;
  /** Taking and giving back consumption-based licenses by products that are metered. */
  readonly licensing: Licensing;
  /** Intake for log messages that robots and other clients write. */
  readonly logs: Logs;
  /** Machines and machine templates that hosts connect with, and the runtimes granted to them. */
  readonly machines: Machines;
  /** Maintenance mode of an installation or tenant, in which triggers are skipped and jobs stopped. */
  readonly maintenance: Maintenance;
  /** Classic units that divided a tenant before there were folders, kept for old clients. */
  readonly organizationUnits: OrganizationUnits;
  /** The package feed that belongs to a folder, for folders that have one of their own. */
  readonly packageFeeds: PackageFeeds;
  /** All permissions that can be put into a role, with the scope each applies to. */
  readonly permissions: Permissions;
  /** Private folders of single users, with their owners and the administrators exploring them. */
  readonly personalWorkspaces: PersonalWorkspaces;
  /** Time and queue triggers that start jobs of a process without anyone asking. */
  readonly processSchedules: ProcessSchedules;
  /** Published automation packages in the tenant or folder feed, before they are deployed. */
  readonly processes: Processes;
  /** Queues with their retry, uniqueness, schema and deadline settings, but not the items in them. */
  readonly queueDefinitions: QueueDefinitions;
  /** Remarks that people left on queue items, usually during review. */
  readonly queueItemComments: QueueItemComments;
  /** History of queue items: each creation, edit, status change, retry and review step. */
  readonly queueItemEvents: QueueItemEvents;
  /** Units of work in queues, with their data, status, outcome and review state. */
  readonly queueItems: QueueItems;
  /** Statistics on how queues were worked off in the past, by minute, hour or day. */
  readonly queueProcessingRecords: QueueProcessingRecords;
  /** How long items of each queue are kept and whether they are then deleted or archived to a bucket. */
  readonly queueRetention: QueueRetention;
  /** The operations with which robots add queue items, start transactions and report their results. */
  readonly queues: Queues;
  /** How long jobs of each process are kept and whether they are then deleted or archived to a bucket. */
  readonly releaseRetention: ReleaseRetention;
  /** Processes, which are package versions deployed to a folder with entry point, arguments and job settings. */
  readonly releases: Releases;
  /** Messages written by robots while they ran jobs. */
  readonly robotLogs: RobotLogs;
  /** Robot accounts that execute jobs, with their machine, user, type and execution settings. */
  readonly robots: Robots;
  /** Named sets of permissions that are granted to users in the tenant or in folders. */
  readonly roles: Roles;
  /** Connections of robots and machines to Orchestrator, with the state they last reported. */
  readonly sessions: Sessions;
  /** Settings of application, tenant and user, and the calls around license, storage and mail. */
  readonly settings: SettingsSet;
  /** Counts of resources, jobs, sessions and licenses, the figures behind dashboards. */
  readonly stats: Stats;
  /** Checks that the service is up and that it can reach another host. */
  readonly status: Status;
  /** History of action-center tasks: who created, assigned, saved, forwarded or completed them. */
  readonly taskActivities: TaskActivities;
  /** Groups in which action-center tasks are sorted, which folders can share. */
  readonly taskCatalogs: TaskCatalogs;
  /** Reusable, versioned layouts of action-center tasks with schema and allowed actions. */
  readonly taskDefinitions: TaskDefinitions;
  /** Action-center tasks with a form: creating, filling in, saving, reassigning and completing them. */
  readonly taskForms: TaskForms;
  /** Comments people leave on action-center tasks. */
  readonly taskNotes: TaskNotes;
  /** How long action-center tasks of each catalog are kept and whether they are then deleted or archived. */
  readonly taskRetention: TaskRetention;
  /** Action-center tasks of all kinds, in which a human decides something for an automation. */
  readonly tasks: Tasks;
  /** Tenants of an installation, isolated from each other and managed by the host. */
  readonly tenants: Tenants;
  /** Running, rerunning and cancelling test sets, building them, and reading attachments and screenshots. */
  readonly testAutomation: TestAutomation;
  /** Test cases found in published packages, with the versions they occur in. */
  readonly testCaseDefinitions: TestCaseDefinitions;
  /** Single runs of test cases with status, arguments, assertions and attachments. */
  readonly testCaseExecutions: TestCaseExecutions;
  /** Adding, drawing, consuming and deleting test data items by queue name or item id. */
  readonly testDataQueueActions: TestDataQueueActions;
  /** Single records of test data with their JSON content, for reading and filtering. */
  readonly testDataQueueItems: TestDataQueueItems;
  /** Queues of test data from which test cases draw their input, each with a JSON schema. */
  readonly testDataQueues: TestDataQueues;
  /** Runs of whole test sets with status, trigger, coverage state and test case runs. */
  readonly testSetExecutions: TestSetExecutions;
  /** Cron schedules that start test sets by themselves. */
  readonly testSetSchedules: TestSetSchedules;
  /** Collections of test cases from packages that are run together. */
  readonly testSets: TestSets;
  /** User interface texts by language. */
  readonly translations: Translations;
  /** Sign-in attempts of users with time, client address and outcome. */
  readonly userLoginAttempts: UserLoginAttempts;
  /** Users, directory groups, robot accounts and external applications with access to the tenant. */
  readonly users: Users;
  /** Addresses that Orchestrator calls when subscribed events happen. */
  readonly webhooks: Webhooks;
}

export declare const SETS: { readonly [K in keyof Sets]: new (client: object) => Sets[K] };
