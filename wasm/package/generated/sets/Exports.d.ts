// Generated from the service's description.
import { EntitySet, CallOptions, Int64 } from "../../set.js";
import type { Expand, Select } from "../../query.js";
import type * as models from "../models.js";

/** Background exports of lists to files, with their progress and the download link once done. */
export declare class Exports extends EntitySet {
  /**
   * Returns the address and headers for downloading the file of a finished background export.
   *
   * `GET /odata/Exports({key})/UiPath.Server.Configuration.OData.GetDownloadLink`
   *
   * Permissions: signed in.
   */
  getDownloadLink<K extends keyof models.BlobFileAccess = keyof models.BlobFileAccess>(request: { key: Int64 | number; select?: Select<models.BlobFileAccess, K>; expand?: Expand<models.BlobFileAccess> } & CallOptions): Promise<Pick<models.BlobFileAccess, K>>;
  /**
   * Returns the state of a background export, to be polled until its file is ready.
   *
   * `GET /odata/Exports({key})`
   *
   * Permissions: signed in.
   */
  get<K extends keyof models.ExportModel = keyof models.ExportModel>(request: { key: Int64 | number; select?: Select<models.ExportModel, K>; expand?: Expand<models.ExportModel> } & CallOptions): Promise<Pick<models.ExportModel, K>>;
}
