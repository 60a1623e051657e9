// Generated from the service's description.
import { set } from "../../set.js";

export const TestAutomation = /* @__PURE__ */ set("TestAutomation", {
  cancelTestCaseExecution: "CancelTestCaseExecution testCaseExecutionId:# >",
  cancelTestSetExecution: "CancelTestSetExecution testSetExecutionId:# >",
  createTestSetForReleaseVersion: "CreateTestSetForReleaseVersion releaseId:# versionNumber enableCoverage testCaseUniqueIds >#",
  getAssertionScreenshot: "GetAssertionScreenshot testCaseAssertionId:# >",
  getPackageInfoByTestCaseUniqueId: "GetPackageInfoByTestCaseUniqueId testCaseUniqueId packageIdentifier >",
  getReleasesForPackageVersion: "GetReleasesForPackageVersion packageIdentifier version mandatoryPermissions atLeastOnePermissions >TestReleaseVersion",
  getTestCaseExecutionAttachment: "GetTestCaseExecutionAttachment testCaseExecutionAttachmentId:# >",
  getTestCaseExecutionAttachments: "GetTestCaseExecutionAttachments jobKey tags testCaseExecutionId:# >TestCaseExecutionAttachment",
  getTestSetExecutionAttachment: "GetTestSetExecutionAttachment testSetExecutionAttachmentId:# >",
  getTestSetExecutionAttachments: "GetTestSetExecutionAttachments batchExecutionKey tags testSetExecutionId:# >TestSetExecutionAttachment",
  reexecuteTestCases: "ReexecuteTestCases testCaseExecutions:TestCaseExecutionArguments enforceExecutionOrder machineId:# machineSessionId:# robotId:# runtimeType >TestCaseExecution",
  startTestSetExecution: "StartTestSetExecution testSetId:# testSetKey triggerType >#",
  startTestSetExecutionWithOptions: "StartTestSetExecutionWithOptions batchExecutionKey enforceExecutionOrder executeOnlySpecifiedTestCases machineId:# machineSessionId:# robotId:# runtimeType testCases triggerType testSetId:# testSetKey >#",
});
