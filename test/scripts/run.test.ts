import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A program of our own through the runner, which keeps what it compiled. */
test("a program that has changed is run as it is now, however alike the two texts are", () => {
  const folder = join(".cache", "run-test");
  mkdirSync(folder, { recursive: true });
  const program = join(folder, "program.ts");
  const run = (word: string) => {
    writeFileSync(program, `const say = (): string => "${word}";\nconsole.log(say());\n`);
    return execFileSync(process.execPath, ["scripts/run.mjs", program], { encoding: "utf8" });
  };
  try {
    expect(run("count")).toBe("count\n");
    // As long as the other: V8 would take what it compiled for that one.
    expect(run("items")).toBe("items\n");
    expect(run("items")).toBe("items\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
});
