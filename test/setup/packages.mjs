import { existsSync, mkdirSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { withoutHyphens } from "../../scripts/bundle.mjs";
import plainFields from "../../src/workbench/plainFields.js";

/**
 * Univer and what it stands on are more than a thousand modules, most of them ES modules that Jest cannot load; Fluent UI
 * is two thousand. One bundle of each is made when the lock file has changed, and each package is a file of its own over it.
 */
export const bundles = {
  univer: [
    "@univerjs/core",
    "@univerjs/core/facade",
    "@univerjs/engine-formula",
    "@univerjs/preset-sheets-node-core",
    "@univerjs/preset-sheets-node-core/locales/en-US",
    "@univerjs/sheets",
    "@univerjs/sheets-formula",
  ],
  fluent: ["@fluentui/react-components"],
};

export const bundlePackages = (root, folder) =>
  Promise.all(
    Object.entries(bundles).map(([name, packages]) => makeBundle(root, folder, name, packages)),
  );

async function makeBundle(root, folder, bundleName, packages) {
  const bundle = join(folder, `${bundleName}.cjs`);
  const made = (path) => statSync(path).mtimeMs;
  const sources = [
    join(root, "package-lock.json"),
    join(root, "src", "workbench", "plainFields.js"),
    import.meta.filename,
  ];
  if (existsSync(bundle) && sources.every((path) => made(path) < made(bundle))) return;
  const names = packages.map((_, k) => `p${k}`);
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: {
      contents: packages.map((name, k) => `export * as ${names[k]} from "${name}";`).join("\n"),
      resolveDir: root,
    },
    bundle: true,
    // The pane's own React.
    external: ["react", "react-dom"],
    write: false,
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "error",
    logOverride: { "empty-import-meta": "silent" },
    plugins: [withoutHyphens, plainFields.plugin],
  });
  packages.forEach((name, k) => {
    const file = join(folder, `${name}.cjs`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `module.exports = require(${JSON.stringify(bundle)}).${names[k]};\n`);
  });
  // Last, and whole: it is the sign that everything is there.
  writeFileSync(`${bundle}.${process.pid}`, outputFiles[0].contents);
  renameSync(`${bundle}.${process.pid}`, bundle);
}
