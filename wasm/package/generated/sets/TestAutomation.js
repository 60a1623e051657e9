// Generated from the service's description.
import { set } from "../../set.js";

export const TestAutomation = /* @__PURE__ */ set("TestAutomation", {
  cancelTestCaseExecution: "CancelTestCaseExecution POST /api/%/^ nn utestCaseExecutionId:# > !TestSetExecutions.Edit $OR.TestSetExecutions|OR.TestSetExecutions.Write @X-UIPATH-OrganizationUnitId",
  cancelTestSetExecution: "CancelTestSetExecution POST /api/%/^ nn utestSetExecutionId:# > !TestSetExecutions.Edit $OR.TestSetExecutions|OR.TestSetExecutions.Write @X-UIPATH-OrganizationUnitId",
  createTestSetForReleaseVersion: "CreateTestSetForReleaseVersion POST /api/%/^ mv BreleaseId:# BversionNumber benableCoverage btestCaseUniqueIds ># !TestSets.Create $OR.TestSets|OR.TestSets.Write @X-UIPATH-OrganizationUnitId",
  getAssertionScreenshot: "GetAssertionScreenshot GET /api/%/^ nbr utestCaseAssertionId:# > !TestSetExecutions.View $OR.TestSetExecutions|OR.TestSetExecutions.Read @X-UIPATH-OrganizationUnitId",
  getPackageInfoByTestCaseUniqueId: "GetPackageInfoByTestCaseUniqueId GET /api/%/^ nvr utestCaseUniqueId upackageIdentifier > ~ $OR.Execution|OR.Execution.Read",
  getReleasesForPackageVersion: "GetReleasesForPackageVersion GET /api/%/^ nar upackageIdentifier uversion umandatoryPermissions uatLeastOnePermissions >TestReleaseVersion ~Processes.View $OR.Execution|OR.Execution.Read @X-UIPATH-OrganizationUnitId",
  getTestCaseExecutionAttachment: "GetTestCaseExecutionAttachment GET /api/%/^ nbr utestCaseExecutionAttachmentId:# > ~TestSetExecutions.View $OR.TestSetExecutions|OR.TestSetExecutions.Read @X-UIPATH-OrganizationUnitId",
  getTestCaseExecutionAttachments: "GetTestCaseExecutionAttachments POST /api/%/^ mar bjobKey btags btestCaseExecutionId:# >TestCaseExecutionAttachment ~TestSetExecutions.View $OR.TestSetExecutions|OR.TestSetExecutions.Write @X-UIPATH-OrganizationUnitId",
  getTestSetExecutionAttachment: "GetTestSetExecutionAttachment GET /api/%/^ nbr utestSetExecutionAttachmentId:# > ~TestSetExecutions.View $OR.TestSetExecutions|OR.TestSetExecutions.Read @X-UIPATH-OrganizationUnitId",
  getTestSetExecutionAttachments: "GetTestSetExecutionAttachments POST /api/%/^ mar bbatchExecutionKey btags btestSetExecutionId:# >TestSetExecutionAttachment ~TestSetExecutions.View $OR.TestSetExecutions|OR.TestSetExecutions.Write @X-UIPATH-OrganizationUnitId",
  reexecuteTestCases: "ReexecuteTestCases POST /api/%/^ ma BtestCaseExecutions:TestCaseExecutionArguments benforceExecutionOrder bmachineId:# bmachineSessionId:# brobotId:# bruntimeType >TestCaseExecution ~TestSetExecutions.Create $OR.TestSetExecutions|OR.TestSetExecutions.Write @X-UIPATH-OrganizationUnitId",
  startTestSetExecution: "StartTestSetExecution POST /api/%/^ nv utestSetId:# utestSetKey utriggerType ># !TestSetExecutions.Create $OR.TestSetExecutions|OR.TestSetExecutions.Write @X-UIPATH-OrganizationUnitId",
  startTestSetExecutionWithOptions: "StartTestSetExecutionWithOptions POST /api/%/^ mv bbatchExecutionKey benforceExecutionOrder bexecuteOnlySpecifiedTestCases bmachineId:# bmachineSessionId:# brobotId:# bruntimeType btestCases btriggerType utestSetId:# utestSetKey ># ~TestSetExecutions.Create $OR.TestSetExecutions|OR.TestSetExecutions.Write @X-UIPATH-OrganizationUnitId",
});
