// Joins the modules of the package, so that a page without a bundler asks for few of them:
// join.mjs <package>
import { globSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { rolldown } from "rolldown";

const [folder] = process.argv.slice(2);
/** What programs import; `package.json` says so, too. */
const ENTRIES = [
  "index.js", "core.js", "needs.js", "permissions.js", "sign-in.js", "versions.js", "fit.js", "grant.js",
  "secrets.js", "secrets.browser.js", "generated/models.js", "generated/sets/*.js",
];
/** What not every page needs stays by itself. */
const APART =
  /\b(?:index|needs|permissions|recorder|sign-in|smallest|versions|fit|grant|secrets(?:\.browser)?)\.js$|\bgenerated[\\/](?:bodies|models|permissions|sets|shapes|versions)\b/;

const entries = globSync(ENTRIES, { cwd: folder });
const bundle = await rolldown({
  cwd: folder,
  // Not for browsers only: whoever builds a page takes what is meant for these.
  platform: "neutral",
  input: Object.fromEntries(entries.map((file) => [file.slice(0, -".js".length), join(folder, file)])),
  // Whoever builds a page leaves out what it does not use.
  treeshake: false,
  preserveEntrySignatures: "allow-extension",
});
const { output } = await bundle.generate({
  format: "esm",
  entryFileNames: "[name].js",
  chunkFileNames: "[name].js",
  codeSplitting: {
    groups: [
      { name: "core", test: (file) => !APART.test(file), includeDependenciesRecursively: false },
      { name: "generated/sets", test: /generated[\\/](?:sets|shapes)\.js$/, includeDependenciesRecursively: false },
    ],
  },
});
// Programs of the command line are loaded by nobody else.
for (const file of globSync("**/*.js", { cwd: folder, exclude: ["cli/**"] })) rmSync(join(folder, file));
for (const { fileName, code } of output) {
  mkdirSync(dirname(join(folder, fileName)), { recursive: true });
  writeFileSync(join(folder, fileName), code);
}
