// What the signed-in caller has, against what operations need.
import { apiName, inApiSpelling, named, permissionsOf, rank, rows, shown } from "./needs.js";
import { EntitySet, set } from "./set.js";
import { smallest } from "./smallest.js";

export { needsOf, permissionsOf } from "./needs.js";
export { record } from "./recorder.js";

/** The scope that stands for whatever the roles allow. */
const WILDCARD = "OR.Default";
/** Asks in the folder of the client, although the operation declares none. */
const Caller = /* @__PURE__ */ set("Users", {
  permissions: "GetCurrentPermissions GET /odata/%/UiPath.Server.Configuration.OData.^ nv > @X-UIPATH-OrganizationUnitId",
});

/** The id of what a caller names: an id, or a method of a set of the client. */
function idOf(client, operation) {
  if (typeof operation === "string") return permissionsOf(operation).id;
  const accessors = Object.keys(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(client)));
  for (const accessor of accessors) {
    const found = accessor === "constructor" ? undefined : client[accessor];
    if (!(found instanceof EntitySet)) continue;
    const methods = Object.entries(Object.getPrototypeOf(found));
    const [method] = methods.find(([, known]) => known === operation) ?? [];
    if (method !== undefined) return idOfMethod(found.constructor.name, method);
  }
  throw new TypeError("an operation is given by its id, or as a method of a set of the client");
}

function idOfMethod(group, method) {
  for (const row of rows().values()) {
    if (row.method === method && row.id.startsWith(`${group}.`)) return row.id;
  }
  throw new TypeError(`there is no operation ${group}.${method}`);
}

/** Compares what operations need with what the signed-in caller has. */
export async function preflight(client, operations, { folders, scopes, token } = {}) {
  const needed = [...operations].map((operation) => permissionsOf(idOf(client, operation)));
  const held = scopes === undefined ? claimedScopes(token) : new Set(scopes.split(" ").filter(Boolean));
  const places = folders?.map((folder) => [folder, client.inFolder(folder)]) ?? [[undefined, client]];
  const inTenant = needed.some((row) => !row.inFolder);
  const inFolders = needed.some((row) => row.inFolder);
  const [tenant, ...answers] = await Promise.all([
    inTenant ? permissionsHeld(client.withoutFolder()) : undefined,
    ...places.map(([, place]) => (inFolders ? permissionsHeld(place) : undefined)),
  ]);
  const checks = needed.flatMap((row) =>
    row.inFolder
      ? places.map(([folder], index) => check(row, answers[index], held, folder))
      : [check(row, tenant, held)],
  );
  return {
    checks,
    scopes: held,
    get isOk() {
      return checks.every((each) => each.answer === "yes");
    },
    get failed() {
      return checks.filter((each) => each.answer !== "yes");
    },
    toString: () => table(checks, held),
  };
}

/** What the service says, or why it does not. */
async function permissionsHeld(client) {
  try {
    const found = await new Caller(client).permissions();
    return { names: new Set((found.Permissions ?? []).map(apiName)) };
  } catch (error) {
    if (["PermissionDenied", "NotFound", "BadRequest"].includes(error.name)) return { reason: error.message };
    throw error;
  }
}

/** The scopes that a JSON Web Token states (RFC 8693, section 4.2). */
function claimedScopes(token) {
  try {
    const claims = token.split(".")[1].replaceAll("-", "+").replaceAll("_", "/");
    const { scope } = JSON.parse(atob(claims));
    return scope === undefined ? undefined : new Set([scope].flat().join(" ").split(" "));
  } catch {
    return undefined;
  }
}

const isMet = (sets, held) => sets.length === 0 || sets.some((names) => names.every((name) => held.has(name)));
const rest = (sets, held) => sets.map((names) => names.filter((name) => !held.has(name)));

function check(row, { names, reason }, scopes, folder) {
  const [documented, api] = [row.documented, row.api].map(inApiSpelling);
  const held = names ?? new Set();
  const found = reason === undefined ? smallest([documented, api].map((sets) => rest(sets, held)), rank).names : [];
  const missing = found.map((name) => {
    const others = new Set([...held, ...found.filter((other) => other !== name)]);
    const [byPage, byApi] = [documented, api].map((sets) => !isMet(sets, others));
    return { permission: named(name), requiredBy: byPage === byApi ? "both" : byPage ? "documentation" : "api" };
  });
  const hasScope = scopes === undefined || scopes.has(WILDCARD) || isMet(row.scopes, scopes);
  const missingScopes = hasScope ? [] : smallest([rest(row.scopes, scopes)], rank).names;
  const [meetsDocumentation, meetsApi] = [documented, api].map((sets) => isMet(sets, held));
  const isAllowed = hasScope && meetsDocumentation && meetsApi;
  const answer = isAllowed ? "yes" : hasScope && reason !== undefined ? "unknown" : "no";
  return { operation: row.id, folder, answer, missing, missingScopes, meetsDocumentation, meetsApi, reason };
}

function table(checks, scopes) {
  const lines = [["OPERATION", "FOLDER", "ANSWER", "MISSING"]];
  for (const each of checks) {
    const lacking = each.missing.map(({ permission, requiredBy }) => {
      const only = { documentation: ", by the documentation only", api: ", by the API only" }[requiredBy];
      return shown(permission) + (only ?? "");
    });
    if (each.missingScopes.length > 0) lacking.push(`the scope ${each.missingScopes.join(" and ")}`);
    if (each.answer === "unknown") lacking.push(each.reason);
    lines.push([each.operation, folderName(each.folder), each.answer === "unknown" ? "not known" : each.answer, lacking.join("; ")]);
  }
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => line[column].length)));
  const text = lines.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd());
  if (scopes === undefined) text.push("The scopes of the token are not known: give `scopes` or `token`.");
  return text.join("\n");
}

const folderName = (folder) =>
  folder === undefined ? "-" : typeof folder === "string" ? folder : String(Object.values(folder)[0]);
