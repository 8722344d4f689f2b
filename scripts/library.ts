/**
 * npm run library  writes build/library: the catalog as a package for Node, with types. `npm pack build/library` makes a
 * file of it that other projects install.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { description, license, version } from "../package.json";

const root = join(__dirname, "..");
const out = join(root, "build/library");

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
buildSync({
  absWorkingDir: root,
  entryPoints: ["src/library/index.ts"],
  outfile: join(out, "catalog.js"),
  bundle: true,
  format: "esm",
  platform: "neutral",
  target: "node20",
  logLevel: "error",
});
execFileSync("npx", ["tsc", "-p", "src/library"], { cwd: root, stdio: "inherit" });
// tsc writes imports without endings, which TypeScript takes in CommonJS only.
writeFileSync(join(out, "types/package.json"), '{ "type": "commonjs" }\n');
copyFileSync(join(root, "LICENSE"), join(out, "LICENSE"));
copyFileSync(join(root, "docs/library.md"), join(out, "README.md"));
writeFileSync(
  join(out, "package.json"),
  `${JSON.stringify(
    {
      name: "macroscope",
      version,
      description,
      license,
      type: "module",
      exports: {
        "./catalog": { types: "./types/library/index.d.ts", default: "./catalog.js" },
      },
    },
    undefined,
    2,
  )}\n`,
);
console.log(
  "build/library is ready: npm pack build/library, or npm install /path/to/build/library",
);
