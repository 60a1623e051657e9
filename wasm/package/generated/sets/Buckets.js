// Generated from the service's description.
import { set } from "../../set.js";

export const Buckets = /* @__PURE__ */ set("Buckets", {
  deleteFile: "DeleteFile DELETE /odata/%({0})/UiPath.Server.Configuration.OData.^ nnr Pkey:# upath > !Storage%20Buckets.View+Storage%20Files.Delete ~BlobFiles.Delete+Buckets.View $OR.Administration|OR.Administration.Write @X-UIPATH-OrganizationUnitId",
  getBucketsAcrossFolders: "*GetBucketsAcrossFolders GET /odata/%/UiPath.Server.Configuration.OData.^ nlro7fs1000 uexcludeFolderId:# >Bucket ~ $OR.Administration|OR.Administration.Read @X-UIPATH-OrganizationUnitId",
  getDirectories: "*GetDirectories GET /odata/%({0})/UiPath.Server.Configuration.OData.^ nlro7fs1000 Pkey:# udirectory ufileNameGlob >BlobFile !Storage%20Buckets.View+Storage%20Files.View ~BlobFiles.View+Buckets.View $OR.Administration|OR.Administration.Read @X-UIPATH-OrganizationUnitId",
  getFile: "GetFile GET /odata/%({0})/UiPath.Server.Configuration.OData.^ nvro06 Pkey:# upath >BlobFile !Storage%20Buckets.View+Storage%20Files.View ~BlobFiles.View+Buckets.View $OR.Administration|OR.Administration.Read @X-UIPATH-OrganizationUnitId",
  getFiles: "*GetFiles GET /odata/%({0})/UiPath.Server.Configuration.OData.^ nlro7fs1000 Pkey:# udirectory urecursive ufileNameGlob >BlobFile !Storage%20Buckets.View+Storage%20Files.View ~BlobFiles.View+Buckets.View $OR.Administration|OR.Administration.Read @X-UIPATH-OrganizationUnitId",
  getFoldersForBucket: "GetFoldersForBucket GET /odata/%/UiPath.Server.Configuration.OData.^(id={0}) nvro06 Pid:# >AccessibleFolders ~ $OR.Administration|OR.Administration.Read @X-UIPATH-OrganizationUnitId",
  getReadUri: "GetReadUri GET /odata/%({0})/UiPath.Server.Configuration.OData.^ nvro06 Pkey:# upath uexpiryInMinutes > !Storage%20Buckets.View+Storage%20Files.View ~BlobFiles.View+Buckets.View $OR.Administration|OR.Administration.Read @X-UIPATH-OrganizationUnitId",
  getWriteUri: "GetWriteUri GET /odata/%({0})/UiPath.Server.Configuration.OData.^ nvro06 Pkey:# upath uexpiryInMinutes ucontentType > !Storage%20Buckets.View+Storage%20Files.Create ~BlobFiles.Create+Buckets.View $OR.Administration|OR.Administration.Read @X-UIPATH-OrganizationUnitId",
  shareToFolders: "ShareToFolders POST /odata/%/UiPath.Server.Configuration.OData.^ mn bbucketIds=BucketIds:# btoAddFolderIds=ToAddFolderIds:# btoRemoveFolderIds=ToRemoveFolderIds:# > ~ $OR.Administration|OR.Administration.Write @X-UIPATH-OrganizationUnitId",
  create: "create POST /odata/% wv Bbody:Bucket >Bucket !Storage%20Buckets.Create ~Buckets.Create $OR.Administration|OR.Administration.Write @X-UIPATH-OrganizationUnitId",
  delete: "delete DELETE /odata/%({0}) nnr Pkey:# > !Storage%20Buckets.Delete ~Buckets.Delete $OR.Administration|OR.Administration.Write @X-UIPATH-OrganizationUnitId",
  get: "get GET /odata/%({0}) nvro06 Pkey:# >Bucket !Storage%20Buckets.View ~Buckets.View $OR.Administration|OR.Administration.Read @X-UIPATH-OrganizationUnitId",
  list: "*list GET /odata/% nlro7fs1000kId >Bucket !Storage%20Buckets.View ~Buckets.View $OR.Administration|OR.Administration.Read @X-UIPATH-OrganizationUnitId",
  replace: "replace PUT /odata/%({0}) wvr Pkey:# Bbody:Bucket >Bucket !Storage%20Buckets.Edit ~Buckets.Edit $OR.Administration|OR.Administration.Write @X-UIPATH-OrganizationUnitId",
});
