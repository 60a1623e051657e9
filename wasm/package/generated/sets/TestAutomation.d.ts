// Generated from the service's description.
import { EntitySet, CallOptions, Guid, Input, Int64 } from "../../set.js";
import type * as models from "../models.js";

/** Running, rerunning and cancelling test sets, building them, and reading attachments and screenshots. */
export declare class TestAutomation extends EntitySet {
  /**
   * Asks for one running or pending test case to be cancelled; the answer does not wait for it.
   *
   * `POST /api/TestAutomation/CancelTestCaseExecution`
   *
   * Permissions: TestSetExecutions.Edit.
   *
   * OAuth scopes: OR.TestSetExecutions or OR.TestSetExecutions.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  cancelTestCaseExecution(request?: { testCaseExecutionId?: Int64 | number | null } & CallOptions): Promise<void>;
  /**
   * Asks for a whole test set run to be cancelled; the answer does not wait for it.
   *
   * `POST /api/TestAutomation/CancelTestSetExecution`
   *
   * Permissions: TestSetExecutions.Edit.
   *
   * OAuth scopes: OR.TestSetExecutions or OR.TestSetExecutions.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  cancelTestSetExecution(request?: { testSetExecutionId?: Int64 | number | null } & CallOptions): Promise<void>;
  /**
   * Builds a test set from the test cases of a package version, for external tools, and returns its id.
   *
   * `POST /api/TestAutomation/CreateTestSetForReleaseVersion`
   *
   * Only in version 20.0: `maskBuildVersion`.
   *
   * Permissions: TestSets.Create.
   *
   * OAuth scopes: OR.TestSets or OR.TestSets.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  createTestSetForReleaseVersion(request: { releaseId: Int64 | number | null; versionNumber: string | null; enableCoverage?: boolean | null; testCaseUniqueIds?: readonly Guid[]; maskBuildVersion?: boolean | null } & CallOptions): Promise<Int64>;
  /**
   * Downloads the screenshot taken when an assertion of a test case was evaluated.
   *
   * `GET /api/TestAutomation/GetAssertionScreenshot`
   *
   * Permissions: TestSetExecutions.View.
   *
   * OAuth scopes: OR.TestSetExecutions or OR.TestSetExecutions.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getAssertionScreenshot(request?: { testCaseAssertionId?: Int64 | number | null } & CallOptions): Promise<Uint8Array>;
  /**
   * Finds the package that contains a test case, with its latest stable and prerelease versions.
   *
   * `GET /api/TestAutomation/GetPackageInfoByTestCaseUniqueId`
   *
   * Permissions: signed in.
   *
   * OAuth scopes: OR.Execution or OR.Execution.Read.
   */
  getPackageInfoByTestCaseUniqueId(request?: { testCaseUniqueId?: Guid | null; packageIdentifier?: string | null } & CallOptions): Promise<models.TestPackageInfo>;
  /**
   * Lists the processes and folders in which a package version is deployed, as candidates for running its tests.
   *
   * `GET /api/TestAutomation/GetReleasesForPackageVersion`
   *
   * Permissions: Processes.View.
   *
   * OAuth scopes: OR.Execution or OR.Execution.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getReleasesForPackageVersion(request?: { packageIdentifier?: string | null; version?: string | null; mandatoryPermissions?: readonly string[]; atLeastOnePermissions?: readonly string[] } & CallOptions): Promise<models.TestReleaseVersion[]>;
  /**
   * Downloads one file that was attached to a test case run.
   *
   * `GET /api/TestAutomation/GetTestCaseExecutionAttachment`
   *
   * Permissions: TestSetExecutions.View.
   *
   * OAuth scopes: OR.TestSetExecutions or OR.TestSetExecutions.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getTestCaseExecutionAttachment(request?: { testCaseExecutionAttachmentId?: Int64 | number | null } & CallOptions): Promise<Uint8Array>;
  /**
   * Lists the files attached to a test case run, found by run id or job key and narrowed by tags.
   *
   * `POST /api/TestAutomation/GetTestCaseExecutionAttachments`
   *
   * Permissions: TestSetExecutions.View.
   *
   * OAuth scopes: OR.TestSetExecutions or OR.TestSetExecutions.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getTestCaseExecutionAttachments(request?: { jobKey?: Guid | null; tags?: readonly string[]; testCaseExecutionId?: Int64 | number | null } & CallOptions): Promise<models.TestCaseExecutionAttachment[]>;
  /**
   * Downloads one file that was attached to a test set run.
   *
   * `GET /api/TestAutomation/GetTestSetExecutionAttachment`
   *
   * Permissions: TestSetExecutions.View.
   *
   * OAuth scopes: OR.TestSetExecutions or OR.TestSetExecutions.Read.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getTestSetExecutionAttachment(request?: { testSetExecutionAttachmentId?: Int64 | number | null } & CallOptions): Promise<Uint8Array>;
  /**
   * Lists the files attached to a test set run, found by run id or batch key and narrowed by tags.
   *
   * `POST /api/TestAutomation/GetTestSetExecutionAttachments`
   *
   * Permissions: TestSetExecutions.View.
   *
   * OAuth scopes: OR.TestSetExecutions or OR.TestSetExecutions.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  getTestSetExecutionAttachments(request?: { batchExecutionKey?: Guid | null; tags?: readonly string[]; testSetExecutionId?: Int64 | number | null } & CallOptions): Promise<models.TestSetExecutionAttachment[]>;
  /**
   * Runs selected test cases of an earlier run again, with new arguments or machine if given, and returns them.
   *
   * `POST /api/TestAutomation/ReexecuteTestCases`
   *
   * Permissions: TestSetExecutions.Create.
   *
   * OAuth scopes: OR.TestSetExecutions or OR.TestSetExecutions.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  reexecuteTestCases(request: { testCaseExecutions: readonly Input<models.TestCaseExecutionArguments>[]; enforceExecutionOrder?: boolean | null; machineId?: Int64 | number | null; machineSessionId?: Int64 | number | null; robotId?: Int64 | number | null; runtimeType?: models.RobotType | null } & CallOptions): Promise<models.TestCaseExecution[]>;
  /**
   * Runs all enabled test cases of a test set, named by id or key, and returns the run id.
   *
   * `POST /api/TestAutomation/StartTestSetExecution`
   *
   * Permissions: TestSetExecutions.Create.
   *
   * OAuth scopes: OR.TestSetExecutions or OR.TestSetExecutions.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  startTestSetExecution(request?: { testSetId?: Int64 | number | null; testSetKey?: Guid | null; triggerType?: models.ExecutionTriggerType | null } & CallOptions): Promise<Int64>;
  /**
   * Runs a test set with a choice of test cases, their arguments, robot and machine, and returns the run id.
   *
   * `POST /api/TestAutomation/StartTestSetExecutionWithOptions`
   *
   * Only in version 20.0: `remoteControlAccess`.
   *
   * Permissions: TestSetExecutions.Create.
   *
   * OAuth scopes: OR.TestSetExecutions or OR.TestSetExecutions.Write.
   *
   * Sends `X-UIPATH-OrganizationUnitId` when the client has a value for it.
   */
  startTestSetExecutionWithOptions(request?: { batchExecutionKey?: Guid | null; enforceExecutionOrder?: boolean | null; executeOnlySpecifiedTestCases?: boolean | null; machineId?: Int64 | number | null; machineSessionId?: Int64 | number | null; robotId?: Int64 | number | null; runtimeType?: models.RobotType | null; testCases?: readonly Input<models.TestCaseExecutionOptions>[]; triggerType?: models.ExecutionTriggerType | null; testSetId?: Int64 | number | null; testSetKey?: Guid | null; remoteControlAccess?: models.RemoteControlAccess | null } & CallOptions): Promise<Int64>;
}
