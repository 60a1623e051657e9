// The compiler of the user's own installation, in the few words that are needed of it.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const MISSING = (folder) =>
  `the package typescript is not installed where ${folder} finds it: npm install --save-dev typescript`;

/** A compiler for some files. */
export async function open(folder, files) {
  for (const file of files) {
    if (!existsSync(file)) throw new Error(`${file} cannot be read: there is no such file`);
  }
  const require = createRequire(join(dirname(files[0]), "of.js"));
  const found = (name) => {
    try {
      return pathToFileURL(require.resolve(name)).href;
    } catch {
      return undefined;
    }
  };
  const path = found("typescript");
  if (path === undefined) throw new Error(MISSING(dirname(files[0])));
  const ts = await import(path);
  const classic = ts.default ?? ts;
  if (typeof classic.createProgram === "function") return inProcess(classic, files);
  const [sync, ast] = [found("typescript/unstable/sync"), found("typescript/unstable/ast")];
  if (sync && ast) return beside(await import(sync), await import(ast), folder, files);
  throw new Error(`typescript ${classic.version} has no interface for programs: use version 5, 6 or 7`);
}

/** Versions 5 and 6: the compiler is JavaScript. */
function inProcess(ts, files) {
  const config = ts.findConfigFile(dirname(files[0]), ts.sys.fileExists);
  const read = config && ts.readConfigFile(config, ts.sys.readFile).config;
  const options = read
    ? ts.parseJsonConfigFileContent(read, ts.sys, dirname(config)).options
    : { strict: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext };
  const program = ts.createProgram(files, { ...options, noEmit: true });
  return {
    ...common(program.getTypeChecker(), ts.SyntaxKind, ts.TypeFlags),
    sourceFile: (file) => program.getSourceFile(file),
    pathOf: (declaration) => declaration?.getSourceFile().fileName ?? "",
    parentOf: (symbol) => symbol.parent,
    close() {},
  };
}

/** Version 7: the compiler is a program beside this one. */
function beside({ API, TypeFlags }, { SyntaxKind }, folder, files) {
  const api = new API({ cwd: folder });
  const snapshot = api.updateSnapshot({ openFiles: files });
  const project = snapshot.getDefaultProjectForFile(files[0]);
  if (project === undefined) throw new Error(`${files[0]} belongs to no project`);
  return {
    ...common(project.checker, SyntaxKind, TypeFlags),
    sourceFile: (file) => project.program.getSourceFile(file),
    pathOf: (declaration) => declaration?.path ?? "",
    parentOf: (symbol) => symbol.getParent(),
    close() {
      snapshot.dispose();
      api.close();
    },
  };
}

function common(checker, SyntaxKind, TypeFlags) {
  return {
    SyntaxKind,
    symbolAt: (node) => checker.getSymbolAtLocation(node),
    typeAt: (node) => checker.getTypeAtLocation(node),
    member: (type, name) => checker.getPropertyOfType(type, name),
    signatureAt: (node) => checker.getResolvedSignature(node),
    basesOf: (type) => (type.isClassOrInterface?.() ? (checker.getBaseTypes(type) ?? []) : []),
    partsOf: (type) => (type.isUnion?.() || type.isUnionType?.() ? (type.types ?? type.getTypes()) : [type]),
    isOpen: (type) => (type.flags & (TypeFlags.Any | TypeFlags.Unknown)) !== 0,
  };
}
