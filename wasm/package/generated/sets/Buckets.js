// Generated from the service's description.
import { set } from "../../set.js";

export const Buckets = /* @__PURE__ */ set("Buckets", {
  deleteFile: "DeleteFile key:# path >",
  getBucketsAcrossFolders: "*GetBucketsAcrossFolders excludeFolderId:# >Bucket",
  getDirectories: "*GetDirectories key:# directory fileNameGlob >BlobFile",
  getFile: "GetFile key:# path >BlobFile",
  getFiles: "*GetFiles key:# directory recursive fileNameGlob >BlobFile",
  getFoldersForBucket: "GetFoldersForBucket id:# >AccessibleFolders",
  getReadUri: "GetReadUri key:# path expiryInMinutes >",
  getWriteUri: "GetWriteUri key:# path expiryInMinutes contentType >",
  shareToFolders: "ShareToFolders bucketIds:# toAddFolderIds:# toRemoveFolderIds:# >",
  create: "create body:Bucket >Bucket",
  delete: "delete key:# >",
  get: "get key:# >Bucket",
  list: "*list >Bucket",
  replace: "replace key:# body:Bucket >Bucket",
});
