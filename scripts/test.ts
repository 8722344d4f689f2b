import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromiumPath } from "./browser";

/**
 * npm test: builds, runs the unit tests, then the browser tests where a Chromium is found. In CI (CI=true) a missing
 * browser is a failure. Ends with one line of counts. --unit or --browser is one half alone, --no-build takes dist/ as it
 * is. SHARD=1/2 takes the first half of the files.
 */

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly numPendingTests: number;
}
interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

const folder = mkdtempSync(join(tmpdir(), "macroscope-"));
const asked = (name: string) => process.argv.includes(name);
const quick = asked("--no-build");
const shard = process.env.SHARD ? [`--shard=${process.env.SHARD}`] : [];

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): boolean {
  const { status } = spawnSync(command, args, {
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, ...env },
  });
  return status === 0;
}

const report = <T>(file: string): T | undefined => {
  try {
    return JSON.parse(readFileSync(join(folder, file), "utf8")) as T;
  } catch {
    return undefined;
  }
};

if (!quick && !run("npm", ["run", "--silent", "build"])) process.exit(1);

let ok = true;
let passed = 0;
let failed = 0;
let skipped = 0;

if (!asked("--browser")) {
  ok = run("npx", [
    "jest",
    "--json",
    `--outputFile=${join(folder, "jest.json")}`,
    "--silent",
    ...shard,
  ]);
  const jest = report<JestReport>("jest.json");
  passed += jest?.numPassedTests ?? 0;
  failed += Math.max(jest?.numFailedTests ?? 1, jest?.numFailedTestSuites ? 1 : 0);
  skipped += jest?.numPendingTests ?? 0;
}

if (asked("--unit")) {
  // The browser has its turn elsewhere.
} else if (chromiumPath) {
  const file = { PLAYWRIGHT_JSON_OUTPUT_FILE: join(folder, "browser.json") };
  ok = run("npx", ["playwright", "test", ...shard], file) && ok;
  const browser = report<PlaywrightReport>("browser.json")?.stats;
  passed += (browser?.expected ?? 0) + (browser?.flaky ?? 0);
  failed += browser ? browser.unexpected : 1;
  skipped += browser?.skipped ?? 0;
} else if (process.env.CI) {
  console.error("No Chromium was found, and in CI the browser tests are not optional.");
  failed += 1;
  ok = false;
} else {
  console.log(
    "\nThe browser tests were SKIPPED: no Chromium was found. Install it (Debian: apt-get install chromium) or name it by CHROMIUM=/path.",
  );
}

console.log(`\n${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ""}`);
process.exit(ok && failed === 0 ? 0 : 1);
