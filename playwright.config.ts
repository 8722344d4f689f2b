import { defineConfig } from "@playwright/test";
import { launchOptions } from "./scripts/browser";

/** Another where several run on one machine. */
const port = Number(process.env.E2E_PORT ?? 3210);

/** The browser tests: the shipped bundle in the workbench, in a real Chromium. */
export default defineConfig({
  testDir: "test/e2e",
  // What hangs must end; how long it takes on a busy machine says nothing.
  timeout: 600_000,
  expect: { timeout: 120_000 },
  // Each file has a workbench of its own.
  workers: 2,
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [["list"], ["json"]] : [["list"]],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions,
    viewport: { width: 1366, height: 768 },
    screenshot: "only-on-failure",
  },
  webServer: {
    // The benchmark of the pane takes this over from a folder of its own.
    cwd: process.cwd(),
    command: `node scripts/run.mjs scripts/serve.ts --port ${port}`,
    url: `http://localhost:${port}/functions.json`,
    reuseExistingServer: !process.env.CI,
  },
});
