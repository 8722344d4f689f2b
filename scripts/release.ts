/**
 * npm run release             builds (ADDIN_URL as ever) and writes build/release: the add-in (with its documentation) and
 *                             the documentation alone as zips, the catalog as a package for Node, what CHANGELOG says of
 *                             this version, and SHA256SUMS of them all
 * npm run release -- --check  says whether another build of the same sources, elsewhere, is what dist/ holds, byte for byte
 */
import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { version } from "../package.json";
import { filesOf, shippedOf, sums, zip } from "./packing";

const root = join(__dirname, "..");
const dist = join(root, "dist");
const out = join(root, "build/release");

/** What CHANGELOG says of this version. */
function changes(): string {
  const [, ...entries] = readFileSync(join(root, "CHANGELOG.md"), "utf8").split(/^## /m);
  const own = entries.find((entry) => entry.startsWith(version));
  if (!own) throw new Error(`CHANGELOG.md has no entry of ${version}`);
  return `## ${own.trim()}\n`;
}

const npm = (...args: string[]) => execFileSync("npm", args, { cwd: root, encoding: "utf8" });

/** The catalog for Node, as npm installs it. npm gives every file in it one time, so it is the same each time. */
function library(): [name: string, bytes: Buffer] {
  npm("run", "--silent", "library");
  const folder = mkdtempSync(join(tmpdir(), "macroscope-"));
  try {
    const name = npm("pack", "--silent", "--pack-destination", folder, "./build/library").trim();
    return [name, readFileSync(join(folder, name))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function pack(): void {
  npm("run", "--silent", "build");
  const files = new Map<string, Uint8Array>([
    [`macroscope-${version}.zip`, zip(shippedOf(dist))],
    [`macroscope-${version}-docs.zip`, zip(filesOf(join(dist, "docs")))],
    library(),
    ["CHANGES.md", Buffer.from(changes())],
  ]);
  files.set("SHA256SUMS", sums(files));
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const [name, bytes] of files) {
    writeFileSync(join(out, name), bytes);
    console.log(`${relative(root, join(out, name))}  ${bytes.length} bytes`);
  }
}

/** What building makes, and what it takes from elsewhere. */
const made = [".cache", ".git", "build", "coverage", "dist", "node_modules", "test-results"];

/** Builds the same sources in a folder of another name, and compares. */
function check(): void {
  mkdirSync(join(root, ".cache"), { recursive: true });
  const again = mkdtempSync(join(root, ".cache/again-"));
  try {
    for (const name of readdirSync(root).filter((entry) => !made.includes(entry)))
      cpSync(join(root, name), join(again, name), { recursive: true });
    // Modules are numbered by where they lie, so the packages must be inside; links to their files take no room.
    execFileSync("cp", ["-al", join(root, "node_modules"), join(again, "node_modules")]);
    execFileSync("npm", ["run", "--silent", "build"], { cwd: again, stdio: "ignore" });
    const [ours, theirs] = [filesOf(dist), filesOf(join(again, "dist"))];
    const differ = [...new Set([...ours.keys(), ...theirs.keys()])].filter(
      (path) => !ours.get(path)?.equals(theirs.get(path) ?? Buffer.alloc(0)),
    );
    if (differ.length > 0) {
      console.error(`Another build of the same sources differs in ${differ.join(", ")}`);
      process.exitCode = 1;
    } else console.log(`Another build gives the same ${ours.size} files, byte for byte.`);
  } finally {
    rmSync(again, { recursive: true, force: true });
  }
}

if (process.argv.includes("--check")) check();
else pack();
