import { spawnSync } from "node:child_process";
import { relative, sep } from "node:path";

/**
 * npm run test:changed: the tests that import what has changed since `main` (SINCE=... for another), of the rooms in
 * which it lies: test/ mirrors src/. Nearly every test imports the catalog, so without the rooms a function would have
 * nearly all of them run; what it means for sheets, pane and workbench `npm test` says. What lies in no room of src/
 * has its tests wherever they are.
 */

const since = process.env.SINCE ?? "main";

/** The lines that a program prints; what goes wrong in it ends this one. */
function linesOf(command: string, args: readonly string[]): string[] {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
  if (status !== 0) {
    console.error(stderr.trim());
    process.exit(1);
  }
  return stdout.split("\n").filter(Boolean);
}
const git = (...args: string[]) => linesOf("git", args);
const jest = "node_modules/jest/bin/jest.js";

const changed = [
  ...git("diff", "--name-only", "--merge-base", since),
  ...git("ls-files", "--others", "--exclude-standard"),
].filter((file) => /^(src|scripts|test)\//.test(file) && !file.startsWith("test/e2e/"));

const roomOf = (file: string) => /^(?:src|test)\/([^/]+)\//.exec(file)?.[1];
const mirrored = new Set(git("ls-files", "src").map(roomOf));
const hasRoom = (file: string) => mirrored.has(roomOf(file));
const rooms = new Set(changed.filter(hasRoom).map(roomOf));

/** The tests that import one of these files, or by way of others. */
const testsOf = (files: readonly string[]): string[] =>
  files.length === 0
    ? []
    : linesOf(process.execPath, [jest, "--listTests", "--findRelatedTests", ...files]).map((path) =>
        relative(process.cwd(), path).split(sep).join("/"),
      );

const tests = new Set([
  ...testsOf(changed.filter(hasRoom)).filter((test) => rooms.has(roomOf(test))),
  ...testsOf(changed.filter((file) => !hasRoom(file))),
]);

if (tests.size === 0) console.log(`Nothing that Jest tests has changed since ${since}.`);
else {
  const files = tests.size === 1 ? "1 file" : `${tests.size} files`;
  console.log(`Since ${since}: ${files} of tests`);
  const args = [jest, "--silent", "--runTestsByPath", ...tests, ...process.argv.slice(2)];
  process.exit(spawnSync(process.execPath, args, { stdio: "inherit" }).status ?? 1);
}
