import { spawnSync } from "node:child_process";
import { relative, sep } from "node:path";

/**
 * npm run test:changed: the tests that import what has changed since `main` (SINCE=... for another). Nearly every test
 * imports the catalog, so of a source only those of its own room count: test/ mirrors src/, and in the catalog a family
 * is a room that goes with the tests of all functions. What it means for sheets, pane and workbench `npm test` says.
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

const sources = changed.filter((file) => file.startsWith("src/"));
// The lists of all functions say nothing of which has changed.
const written = sources.filter((file) => !file.endsWith(".generated.ts"));

const roomOf = (file: string) => /^\w+\/(catalog\/\w+(?=\/)|\w+)/.exec(file)![1]!;
const rooms = [...new Set((written.length ? written : sources).map(roomOf))];
const isBeside = (test: string) => {
  const own = roomOf(test);
  return rooms.some(
    (room) => own === room || own.startsWith(`${room}/`) || room.startsWith(`${own}/`),
  );
};

/** The tests that import one of these files, or by way of others. */
const testsOf = (files: readonly string[]): string[] =>
  files.length === 0
    ? []
    : linesOf(process.execPath, [jest, "--listTests", "--findRelatedTests", ...files]).map((path) =>
        relative(process.cwd(), path).split(sep).join("/"),
      );

const tests = new Set([
  ...testsOf(sources).filter(isBeside),
  ...testsOf(changed.filter((file) => !file.startsWith("src/"))),
]);

if (tests.size === 0) console.log(`Nothing that Jest tests has changed since ${since}.`);
else {
  const files = tests.size === 1 ? "1 file" : `${tests.size} files`;
  console.log(`Since ${since}: ${files} of tests`);
  const args = [jest, "--silent", "--runTestsByPath", ...tests, ...process.argv.slice(2)];
  process.exit(spawnSync(process.execPath, args, { stdio: "inherit" }).status ?? 1);
}
