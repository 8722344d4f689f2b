import { spawn } from "node:child_process";
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer as createHttp, type RequestListener } from "node:http";
import { createServer as createHttps } from "node:https";
import { extname, join, normalize, resolve, sep } from "node:path";

/**
 * Serves dist/ on this machine only: npm start (the workbench), npm run excel (https, with Microsoft's development
 * certificate), the browser tests. --port N, --https, --open. Plain files, as any web host would give them.
 */

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const root = resolve(__dirname, "..", "dist");
const option = (name: string) => process.argv.indexOf(name);
const port = option("--port") < 0 ? 3000 : Number(process.argv[option("--port") + 1]);
const secure = option("--https") > 0;

/** The file an address stands for, or undefined outside dist/. */
function fileOf(address: string): string | undefined {
  const path = decodeURIComponent(new URL(address, "http://localhost").pathname);
  let file = join(root, normalize(path));
  if (file !== root && !file.startsWith(root + sep)) return undefined;
  if (existsSync(file) && statSync(file).isDirectory()) file = join(file, "index.html");
  return existsSync(file) ? file : undefined;
}

const answer: RequestListener = (request, response) => {
  const { pathname, search } = new URL(request.url ?? "/", "http://localhost");
  if (pathname === "/" || pathname === "/workbench") {
    response.writeHead(302, { location: `/workbench/${search}` }).end();
    return;
  }
  const file = fileOf(request.url ?? "/");
  if (!file) {
    response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
    return;
  }
  response.writeHead(200, {
    "content-type": types[extname(file)] ?? "application/octet-stream",
    "cache-control": "no-store",
    "access-control-allow-origin": "*",
  });
  createReadStream(file).pipe(response);
};

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
    console.error(
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

void main();
