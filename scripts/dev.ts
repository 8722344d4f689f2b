/**
 * npm run dev [-- --port N]: builds the add-in and the workbench with source maps into build/dev, again at every change,
 * and serves them on this machine. A change of the pane reloads the pane alone: the workbook that is open in the workbench
 * stays. A change of the functions or of the workbench itself reloads the page.
 */
import { existsSync, readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { logErrorMessage, parseNumber } from "office-addin-cli";
import webpack from "webpack";
import { siteOf } from "./site";

const root = join(__dirname, "..");
const dist = join(root, "build/dev");
const at = process.argv.indexOf("--port");
const port = at < 0 ? 3000 : parseNumber(process.argv[at + 1], "--port must be a number")!;

/** Pages and the builds they are made of: what changes in one of these reloads the page. */
const pages: Readonly<Record<string, readonly string[]>> = {
  "/workbench/index.html": ["functions", "workbench"],
  "/workbench/taskpane.html": ["taskpane"],
  "/taskpane.html": ["taskpane"],
};
const watcher = (builds: readonly string[]) => `const wanted = ${JSON.stringify(builds)};
new EventSource("/dev/changes").onmessage = ({ data }) => {
  if (wanted.includes(data)) location.reload();
};
`;

const open = new Set<ServerResponse>();
const site = siteOf(dist);

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  if (pathname === "/dev/changes") {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-cache" });
    response.write("\n");
    open.add(response);
    response.on("close", () => open.delete(response));
    return;
  }
  const page = pathname.replace(/\/$/, "/index.html");
  const asked = pages[page.replace(/^\/dev\/(.*)\.js$/, "/$1.html")];
  if (asked && page.startsWith("/dev/")) {
    response.writeHead(200, { "content-type": "text/javascript; charset=utf-8" });
    response.end(watcher(asked));
  } else if (asked && existsSync(join(dist, page))) {
    // A script of its own: the pages' policy allows no other.
    const script = `<script src="/dev${page.replace(/\.html$/, ".js")}"></script>`;
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "cache-control": "no-store",
    });
    response.end(readFileSync(join(dist, page), "utf8").replace("</head>", `${script}</head>`));
  } else site(request, response);
});

// Not a part of this program: it finds its loaders and plugins from where it stands.
const configure = createRequire(join(root, "package.json"))("./webpack.config.js") as (
  env: object,
  argv: object,
) => webpack.MultiConfiguration;
const compiler = webpack(configure({ dist: "build/dev" }, { mode: "development" }));
const last = new Map<string, string | undefined>();
compiler.watch({ aggregateTimeout: 50 }, (failure, built) => {
  if (failure || !built) return logErrorMessage(failure?.message ?? "nothing was built");
  for (const stats of built.stats) {
    const { name = "" } = stats.compilation;
    if (stats.hash === last.get(name)) continue;
    const first = !last.has(name);
    last.set(name, stats.hash);
    const said = stats.toString({ preset: "errors-warnings", colors: process.stdout.isTTY });
    console.log(`${name} is built${said && `\n${said}`}`);
    if (!first && !stats.hasErrors()) for (const page of open) page.write(`data: ${name}\n\n`);
  }
});

server.on("error", (error) => {
  logErrorMessage(error.message);
  process.exit(1);
});
server.listen(port, "localhost", () =>
  console.log(
    `The workbench, once it is built: http://localhost:${port}/workbench/   Ctrl+C stops it.`,
  ),
);
