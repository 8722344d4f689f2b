const path = require("node:path");
const fs = require("node:fs");
const { DefinePlugin } = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { NoticesPlugin } = require("./scripts/notices.cjs");
const workbench = require("./src/workbench/webpack.config");

/** The add-in, in dist/: the functions for Excel's JavaScript runtime, the pane for its web view, and the workbench. */

const developmentOrigin = "https://localhost:3000";
// Fixed for ever: Excel knows an add-in by its Id. A development copy has its own, so that both can be installed.
const productionId = "6b4f8c52-7f0b-4f0e-9d0d-2a4d7f0b1c11";
const developmentId = "d3a1c0de-5b1e-4c39-8b6a-0c0ffee0beef";

/** The address the add-in is served from, without a slash at the end: ADDIN_URL=https://host/path npm run build */
const home = (process.env.ADDIN_URL ?? developmentOrigin).replace(/\/+$/, "");
if (!/^https:\/\/[^\s"'<>&]+$/.test(home))
  throw new Error(`ADDIN_URL must be an https address, got ${home}`);

const { version } = JSON.parse(fs.readFileSync(path.join(__dirname, "package.json"), "utf8"));

const addressed = (content) => content.toString().replaceAll(developmentOrigin, home);
const manifest = (content) =>
  addressed(content)
    .replace(productionId, home === developmentOrigin ? developmentId : productionId)
    // Excel caches functions.json until the version changes.
    .replace(/<Version>.*?<\/Version>/, `<Version>${version}.0</Version>`);

/** One of the add-in's scripts, in a folder. The target also keeps webpack from asking new Function for the global object. */
const script = (name, entry, edition, minify, dist, argv) => ({
  name,
  target: ["web", edition],
  mode: argv.mode ?? "production",
  devtool: argv.mode === "development" ? "source-map" : false,
  entry: { [name]: entry },
  output: {
    path: dist,
    filename: "[name].js",
    chunkFilename: "[name].[contenthash:8].js",
    publicPath: "auto",
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      // Types are checked by tsc (npm run typecheck).
      { test: /\.tsx?$/, loader: "esbuild-loader", options: { target: edition } },
      // The catalog is data and pure functions: what is not used may go.
      {
        test: /src[\\/](calculation|catalog|scenarios)[\\/]/,
        sideEffects: false,
        enforce: "pre",
        loader: path.resolve(__dirname, "scripts/rawStrings.cjs"),
      },
    ],
  },
  optimization: { minimizer: [new MinimizerPlugin({ extractComments: false, minify })] },
  performance: { hints: false },
  stats: "errors-warnings",
});

/**
 * Excel on Windows ran functions in Chakra until version 2403: ES2016. That is written last, when Terser has taken out
 * what nobody uses: what becomes of a spread looks like a call, which might do something, and all prose would stay.
 * TypeScript makes Object.assign of it; what esbuild would make needs a library of 2017.
 */
async function minifyForChakra(input, map, options) {
  const { terserMinify } = require("minimizer-webpack-plugin");
  const ts = require("typescript");
  // One word instead of two is a hundred bytes less over the wire. That no const is assigned to, tsc has seen before.
  const letForConst = (context) => {
    const visit = (node) => {
      const seen = ts.visitEachChild(node, visit, context);
      return ts.isVariableDeclarationList(seen) && seen.flags & ts.NodeFlags.Const
        ? ts.factory.createVariableDeclarationList(seen.declarations, ts.NodeFlags.Let)
        : seen;
    };
    return visit;
  };
  // A second pass takes out what only the pages used that the first has taken out, and so on. To read a property does nothing.
  const { code } = await terserMinify(input, map, {
    ...options,
    compress: { passes: 4, pure_getters: true },
  });
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2016 },
    transformers: { before: [letForConst] },
  });
  return terserMinify({ "functions.js": outputText }, undefined, {
    ...options,
    ecma: 2016,
    compress: { ecma: 2016, passes: 2, pure_getters: true, hoist_vars: true },
  });
}

/** What ES2020 added, esbuild writes in fewer letters than TypeScript; spreads, which are older, stay until the end. */
const functions = (dist, argv) =>
  script("functions", "./src/functions/index.ts", "es2019", minifyForChakra, dist, argv);

const pane = (dist, argv) => {
  const minify = MinimizerPlugin.terserMinify;
  // ES2020 is what Excel's web views know.
  const made = script("taskpane", "./src/taskpane/index.tsx", "es2020", minify, dist, argv);
  return {
    ...made,
    output: { ...made.output, clean: { keep: /^(workbench|docs)\/|^functions\.js/ } },
    plugins: [
      new NoticesPlugin(),
      // What the pane writes into workbooks goes to other people: a developer's own machine is no address for them.
      new DefinePlugin({
        ADDIN_HOME: JSON.stringify(home === developmentOrigin ? "" : `${home}/`),
      }),
      new CopyPlugin({
        patterns: [
          { from: "manifest.xml", transform: manifest },
          { from: "src/functions/functions.json", transform: addressed },
          // Pages go out as they are: webpack would take their quotes away.
          { from: "src/functions/functions.html", info: { minimized: true } },
          { from: "src/taskpane/taskpane.html", info: { minimized: true } },
          { from: "src/taskpane/taskpane.css" },
          { from: "LICENSE" },
          { from: "assets", to: "assets", globOptions: { ignore: ["**/*.svg"] } },
        ],
      }),
    ],
  };
};

const noticesOf = (packages) => new NoticesPlugin(packages);

/** --env dist=folder builds beside another build. */
module.exports = (env, argv) => {
  const dist = path.resolve(__dirname, env.dist ?? "dist");
  return [functions(dist, argv), pane(dist, argv), workbench(env, argv, noticesOf)];
};
