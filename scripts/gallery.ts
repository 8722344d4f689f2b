/**
 * npm run gallery [-- --port N]: every state of the pane as a page of its own, made of the tests' data (test/gallery), built
 * into build/gallery and served on this machine. The browser tests look at all of them.
 */
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";
import { logErrorMessage, parseNumber } from "office-addin-cli";
import CopyPlugin from "copy-webpack-plugin";
import webpack from "webpack";
import { siteOf } from "./site";

const root = join(__dirname, "..");
const out = join(root, "build/gallery");
const at = process.argv.indexOf("--port");
const port = at < 0 ? 3001 : parseNumber(process.argv[at + 1], "--port must be a number")!;

// Not a part of this program: it finds its loaders and plugins from where it stands.
const configure = createRequire(join(root, "package.json"))("./webpack.config.js") as (
  env: object,
  argv: object,
) => webpack.Configuration[];
const pane = configure({ dist: "build/gallery" }, { mode: "development" }).find(
  ({ name }) => name === "taskpane",
)!;

const compiler = webpack({
  ...pane,
  name: "gallery",
  entry: { gallery: join(root, "test/gallery/index.tsx") },
  plugins: [
    new webpack.DefinePlugin({ ADDIN_HOME: JSON.stringify("") }),
    new CopyPlugin({
      patterns: [
        { from: "test/gallery/index.html", info: { minimized: true } },
        { from: "src/taskpane/taskpane.css" },
        { from: "assets", to: "assets", globOptions: { ignore: ["**/*.svg"] } },
      ],
    }),
  ],
});

compiler.run((failure, stats) => {
  if (failure || !stats || stats.hasErrors()) {
    logErrorMessage(failure?.message ?? stats?.toString("errors-only") ?? "nothing was built");
    process.exit(1);
  }
  createServer(siteOf(out))
    .on("error", (error) => {
      logErrorMessage(error.message);
      process.exit(1);
    })
    .listen(port, "localhost", () =>
      console.log(`The gallery: http://localhost:${port}/index.html   Ctrl+C stops it.`),
    );
});
