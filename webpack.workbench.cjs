const path = require("node:path");
const fs = require("node:fs");
const CopyPlugin = require("copy-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");

const source = path.join(__dirname, "src", "workbench");
const officejs = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));

const officeScript =
  /<script[^>]*\ssrc="https:\/\/appsforoffice\.microsoft\.com\/[^"]*office\.js"[^>]*><\/script>/;
const hookedScripts =
  '<script src="officeHook.js"></script>\n    <script src="officejs/office.js"></script>';

/** The pane's page as the workbench serves it: Office.js from here, with a host; everything else one folder up. */
function paneOfWorkbench(page) {
  if (!officeScript.test(page)) throw new Error("taskpane.html does not load office.js");
  return page
    .replace(/\b(src|href)="(?![a-z]+:|\/|#|\.\.\/)([^"]+)"/gi, '$1="../$2"')
    .replace(officeScript, hookedScripts);
}

/** Writes the workbench's taskpane.html from the one that the add-in's build has just written. */
class PanePagePlugin {
  constructor(page) {
    this.page = page;
  }

  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap("PanePagePlugin", (compilation) => {
      compilation.hooks.processAssets.tap("PanePagePlugin", () => {
        compilation.fileDependencies.add(this.page);
        if (!fs.existsSync(this.page)) {
          compilation.warnings.push(
            new Error(`${this.page} is missing: the workbench has no pane`),
          );
          return;
        }
        const page = paneOfWorkbench(fs.readFileSync(this.page, "utf8"));
        compilation.emitAsset("taskpane.html", new RawSource(page));
      });
    });
  }
}

/**
 * The workbench: the add-in in a browser, over a spreadsheet engine. It is built after the add-in, into dist/workbench,
 * and takes the add-in from one folder up. --env dist=folder builds beside another build of the add-in.
 */
module.exports = (env = {}, argv = {}) => {
  const dist = path.resolve(__dirname, env.dist ?? "dist");
  return {
    name: "workbench",
    dependencies: ["addin"],
    mode: argv.mode ?? "production",
    devtool: false,
    entry: { index: path.join(source, "index.ts") },
    output: { path: path.join(dist, "workbench"), filename: "[name].js", clean: true },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      parser: { javascript: { dynamicImportMode: "eager" } },
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          use: { loader: "ts-loader", options: { transpileOnly: true } },
        },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    // It never ships: minifying it would take a minute and a half for nothing.
    optimization: { minimize: false },
    // Clones that share node_modules must not share what was built.
    cache: { type: "filesystem", name: "workbench", version: __dirname },
    performance: { hints: false },
    stats: "errors-warnings",
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].css" }),
      new CopyPlugin({
        patterns: [
          { from: path.join(source, "index.html") },
          { from: path.join(source, "officeHook.js"), info: { minimized: true } },
          // Microsoft's files, as they are: their licence does not allow modified ones.
          ...["office.js", "excel-web-16.00.js", "en-us/office_strings.js"].map((file) => ({
            from: path.join(officejs, file),
            to: `officejs/${file}`,
            info: { minimized: true },
          })),
        ],
      }),
      new PanePagePlugin(path.join(dist, "taskpane.html")),
    ],
  };
};

module.exports.paneOfWorkbench = paneOfWorkbench;
