import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";

/** npm run dev, on a copy of the sources: this one is changed. It lies inside, where packages are found. */

const root = join(__dirname, "../..");
const copy = join(root, ".cache/dev-copy");
const port = Number(process.env.E2E_PORT ?? 3210) + 400;
const labels = join(copy, "src/taskpane/texts/en/frame.ts");

let dev: ChildProcess;
let said = "";

test.beforeAll(() => {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const name of ["src", "assets", "scripts", "manifest.xml", "package.json", "LICENSE"])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  for (const name of ["package-lock.json", "tsconfig.json", "webpack.config.js"])
    cpSync(join(root, name), join(copy, name));
  const args = ["scripts/run.mjs", "scripts/dev.ts", "--port", String(port)];
  dev = spawn("node", args, { cwd: copy });
  dev.stdout!.on("data", (text) => (said += String(text)));
  dev.stderr!.on("data", (text) => (said += String(text)));
});
test.afterAll(() => {
  dev.kill();
  rmSync(copy, { recursive: true, force: true });
});

test("npm run dev shows a changed label in the pane, and the open workbench is not loaded again", async ({
  page,
}) => {
  await expect.poll(() => said, { timeout: 400_000 }).toContain("workbench is built");
  await page.goto(`http://localhost:${port}/workbench/`);
  const pane = page.frameLocator("#pane");
  await expect(pane.getByRole("tab", { name: "Share" })).toBeVisible();
  await page.evaluate(() => Object.assign(window, { stillHere: true }));

  const text = readFileSync(labels, "utf8");
  expect(text).toContain('share: "Share"');
  writeFileSync(labels, text.replace('share: "Share"', 'share: "Pass on"'));

  await expect(pane.getByRole("tab", { name: "Pass on" })).toBeVisible();
  expect(await page.evaluate(() => "stillHere" in window)).toBe(true);
  expect(said).not.toMatch(/error/i);
});
