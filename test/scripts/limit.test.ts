import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

// What a file may hold a command with, a formula that never ends among it, ends with the limit.

const folder = join(".cache", "limit-test");
const program = join(folder, "program.ts");
beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    program,
    `import { existsSync } from "node:fs";
     import { runCommand } from "../../scripts/commands/command";
     import { withLimit } from "../../scripts/commands/limit";
     runCommand(withLimit(async ([word]) => {
       // Not even a timer has its turn in it.
       while (word === "hold" && existsSync(".")) continue;
       return ["done " + word];
     }));`,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...words: readonly string[]) =>
  spawnSync(process.execPath, ["scripts/run.mjs", program, ...words], {
    encoding: "utf8",
    // One that is not given up must not hold the tests for ever, and ends otherwise than the limit ends it.
    timeout: 600_000,
    killSignal: "SIGKILL",
  });

test("one that never ends is given up and says why", () => {
  const { stdout, stderr, status, signal } = run("hold", "--limit", "0.5");
  expect(stderr).toMatch(/^It takes longer than 0\.5 seconds, so it was given up: nothing was/);
  expect([stdout, status ?? signal]).toEqual(["", "SIGTERM"]);
});

test("one that ends in time is not held up, and knows nothing of the limit", () => {
  for (const words of [["work"], ["work", "--limit", "3600"], ["--limit", "3600", "work"]])
    expect(run(...words)).toMatchObject({ stdout: "done work\n", stderr: "", status: 0 });
});

test.each([[["work", "--limit"]], [["work", "--limit", "soon"]], [["work", "--limit", "0"]]])(
  "%j is refused in words",
  (words) => {
    const { stderr, status } = run(...words);
    expect([stderr, status]).toEqual(["--limit is a number of seconds.\n", 1]);
  },
);
