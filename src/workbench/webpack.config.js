const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { EsbuildPlugin } = require("esbuild-loader");
const { CompressedPlugin } = require("./compressed");
const { PanePagePlugin } = require("./panePage");
const plainFields = require("./plainFields");

const officejs = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const edition = "es2022";

/**
 * The workbench: the add-in in a browser, over a spreadsheet engine. It is built after the add-in, into dist/workbench,
 * and takes the add-in from one folder up. --env dist=folder builds beside another build of the add-in. The notices of what
 * it ships are written by a plugin that it is handed: it knows the packages, the scripts how a notice is written.
 */
module.exports = (env = {}, argv = {}, noticesOf) => {
  const dist = path.resolve(__dirname, "../..", env.dist ?? "dist");
  return {
    name: "workbench",
    dependencies: ["taskpane"],
    mode: argv.mode ?? "production",
    devtool: argv.mode === "development" ? "source-map" : false,
    entry: { index: path.join(__dirname, "index.ts") },
    output: {
      path: path.join(dist, "workbench"),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, loader: "esbuild-loader", options: { target: edition } },
        { test: plainFields.files, loader: require.resolve("./plainFields") },
        { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
      ],
    },
    optimization: {
      minimizer: [new EsbuildPlugin({ target: edition, css: true, legalComments: "none" })],
    },
    // What ships is built anew: from a warm cache other bytes come out. Clones that share node_modules must not share one.
    cache:
      argv.mode === "development"
        ? { type: "filesystem", name: "workbench", version: __dirname }
        : false,
    performance: { hints: false },
    stats: "errors-warnings",
    plugins: [
      new MiniCssExtractPlugin({ filename: "[name].css" }),
      new CopyPlugin({
        patterns: [
          { from: path.join(__dirname, "index.html") },
          { from: path.join(__dirname, "officeHook.js"), info: { minimized: true } },
          // Microsoft's files, as they are: their licence does not allow modified ones.
          ...["office.js", "excel-web-16.00.js", "en-us/office_strings.js"].map((file) => ({
            from: path.join(officejs, file),
            to: `officejs/${file}`,
            info: { minimized: true },
          })),
        ],
      }),
      noticesOf(["@microsoft/office-js"]),
      new PanePagePlugin(path.join(dist, "taskpane.html")),
      ...(argv.mode === "development" ? [] : [new CompressedPlugin()]),
    ],
  };
};
