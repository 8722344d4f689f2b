import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer as createHttp } from "node:http";
import { createServer as createHttps } from "node:https";
import { join, resolve } from "node:path";
import { logErrorMessage, parseNumber } from "office-addin-cli";
import { siteOf } from "./site";

/**
 * Serves dist/ on this machine only: npm start (the workbench), npm run excel (https, with Microsoft's development
 * certificate), the browser tests. --port N, --https, --open.
 */

const root = resolve(__dirname, "..", "dist");
const option = (name: string) => process.argv.indexOf(name);
const port =
  option("--port") < 0
    ? 3000
    : parseNumber(process.argv[option("--port") + 1], "--port must be a number")!;
const secure = option("--https") > 0;

const answer = siteOf(root);

function open(address: string): void {
  const [command, ...args] =
    process.platform === "win32"
      ? ["cmd", "/c", "start", "", address]
      : [process.platform === "darwin" ? "open" : "xdg-open", address];
  spawn(command!, args, { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

async function main(): Promise<void> {
  if (!existsSync(join(root, "functions.js"))) {
    console.error("dist/ is not built yet: npm run build");
    process.exit(1);
  }
  const server = secure
    ? createHttps(await (await import("office-addin-dev-certs")).getHttpsServerOptions(), answer)
    : createHttp(answer);
  server.on("error", (error: NodeJS.ErrnoException) => {
    logErrorMessage(
      error.code === "EADDRINUSE"
        ? `Port ${port} is taken. Close what uses it, or name another: npm start -- --port 3001`
        : error.message,
    );
    process.exit(1);
  });
  server.listen(port, "localhost", () => {
    const address = `${secure ? "https" : "http"}://localhost:${port}`;
    console.log(
      `The workbench: ${address}/workbench/   Documentation: ${address}/docs/   Ctrl+C stops it.`,
    );
    if (option("--open") > 0 && process.stdout.isTTY && !process.env.CI)
      open(`${address}/workbench/`);
  });
}

main().catch((error: unknown) => {
  logErrorMessage(error);
  process.exit(1);
});
