// Generated from the service's description.
import { EntitySet, CallOptions, Input, Int64, ListOptions, Listing } from "../../set.js";
import type { Expand, Filter, OrderBy, Select } from "../../query.js";
import type * as models from "../models.js";

/** Reusable, versioned layouts of action-center tasks with schema and allowed actions. */
export declare class TaskDefinitions extends EntitySet {
  /**
   * Creates a reusable task layout with its schema and the actions a user may choose from.
   *
   * `POST /odata/TaskDefinitions/UiPath.Server.Configuration.OData.CreateTaskDefinition`
   *
   * Permissions: ActionDesign.Create.
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Write.
   */
  createTaskDefinition<K extends keyof models.TaskDefinition = keyof models.TaskDefinition>(request?: { description?: string | null; name?: string | null; properties?: Input<models.TaskDefinitionPropertiesRequest> | null; select?: Select<models.TaskDefinition, K>; expand?: Expand<models.TaskDefinition> } & CallOptions): Promise<Pick<models.TaskDefinition, K>>;
  /**
   * Lists all versions of one task definition with their authors and creation dates.
   *
   * `GET /odata/TaskDefinitions/UiPath.Server.Configuration.OData.GetTaskDefinitionVersions(id={id})`
   *
   * Permissions: ActionDesign.View.
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Read.
   */
  getTaskDefinitionVersions<K extends keyof models.TaskDefintionVersion = keyof models.TaskDefintionVersion>(request: { id: Int64 | number; select?: Select<models.TaskDefintionVersion, K>; expand?: Expand<models.TaskDefintionVersion> } & CallOptions): Promise<Pick<models.TaskDefintionVersion, K>>;
  /**
   * Changes a task definition, the new schema and actions making up a new version.
   *
   * `POST /odata/TaskDefinitions({key})/UiPath.Server.Configuration.OData.UpdateTaskDefinition`
   *
   * Permissions: ActionDesign.Edit.
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Write.
   */
  updateTaskDefinition(request: { key: Int64 | number; description?: string | null; name?: string | null; properties?: Input<models.TaskDefinitionPropertiesRequest> | null } & CallOptions): Promise<void>;
  /**
   * Deletes a task definition, or only the one version named in the query.
   *
   * `DELETE /odata/TaskDefinitions({key})`
   *
   * Only in version 20.0.
   *
   * Permissions: ActionDesign.Delete.
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Write.
   */
  delete(request: { key: Int64 | number; taskDefinitionVersion?: Int64 | number | null } & CallOptions): Promise<void>;
  /**
   * Returns one task definition by id with the properties of its current version.
   *
   * `GET /odata/TaskDefinitions({key})`
   *
   * Permissions: ActionDesign.View.
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Read.
   */
  get<K extends keyof models.TaskDefinition = keyof models.TaskDefinition>(request: { key: Int64 | number; select?: Select<models.TaskDefinition, K>; expand?: Expand<models.TaskDefinition> } & CallOptions): Promise<Pick<models.TaskDefinition, K>>;
  /**
   * Lists the task definitions of the current folder.
   *
   * `GET /odata/TaskDefinitions`
   *
   * Permissions: ActionDesign.View.
   *
   * OAuth scopes: OR.Tasks or OR.Tasks.Read.
   */
  list<K extends keyof models.TaskDefinition = keyof models.TaskDefinition>(request?: { filter?: Filter<models.TaskDefinition>; select?: Select<models.TaskDefinition, K>; expand?: Expand<models.TaskDefinition>; orderby?: OrderBy<models.TaskDefinition>; top?: number; skip?: number; count?: boolean } & ListOptions): Listing<Pick<models.TaskDefinition, K>>;
}
