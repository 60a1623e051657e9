export { API_VERSIONS } from "./generated/versions.js";

/**
 * The versions of the API that have something; nothing where all have it.
 *
 * Operations are named by their ids (`Jobs.StopJobs`), their parameters behind these
 * (`Jobs.StopJobs(batchExecutionKey)`), types by their names in the service, properties and members of
 * enumerations behind these (`UiPath.Server.Configuration.OData.JobDto/FpsContext`). What a thing
 * contains is named only where fewer versions have it than the thing itself.
 */
export declare function onlyIn(subject: string): readonly string[] | undefined;
