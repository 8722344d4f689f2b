import { spawnSync } from "node:child_process";

/**
 * npm run test:changed: the tests that import what has changed since `main` (SINCE=... for another), of the rooms in
 * which it lies: test/ mirrors src/. Nearly every test imports the catalog, so without the rooms a function would have
 * nearly all of them run; what it means for sheets, pane and workbench `npm test` says. What lies in no room of src/
 * has its tests wherever they are.
 */

const since = process.env.SINCE ?? "main";

const git = (...args: string[]): string[] => {
  const { status, stdout, stderr } = spawnSync("git", args, { encoding: "utf8" });
  if (status !== 0) {
    console.error(stderr.trim());
    process.exit(1);
  }
  return stdout.split("\n").filter(Boolean);
};

const changed = [
  ...git("diff", "--name-only", "--merge-base", since),
  ...git("ls-files", "--others", "--exclude-standard"),
].filter((file) => /^(src|test)\//.test(file) && !file.startsWith("test/e2e/"));

const roomOf = (file: string) => /^(?:src|test)\/([^/]+)\//.exec(file)?.[1];
const mirrored = new Set(git("ls-files", "src").map(roomOf));
const rooms = new Set(changed.map(roomOf));
const everywhere = [...rooms].some((room) => room === undefined || !mirrored.has(room));
const patterns = everywhere ? [] : [...rooms].map((room) => `test/${room}/`);

if (changed.length === 0) console.log(`Nothing that Jest tests has changed since ${since}.`);
else {
  console.log(`Since ${since}: ${patterns.join(", ") || "tests of every room"}`);
  const args = ["jest", "--silent", "--passWithNoTests", `--changedSince=${since}`, ...patterns];
  const { status } = spawnSync("npx", [...args, ...process.argv.slice(2)], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  process.exit(status ?? 1);
}
