const path = require("node:path");
const fs = require("node:fs");
const CopyPlugin = require("copy-webpack-plugin");
const workbench = require("./webpack.workbench.cjs");

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

const addin = (_env, argv) => ({
  name: "addin",
  // Excel's web views know ES2020; without this webpack asks new Function for the global object.
  target: ["web", "es2020"],
  mode: argv.mode ?? "production",
  devtool: argv.mode === "development" ? "source-map" : false,
  entry: { functions: "./src/functions/index.ts", taskpane: "./src/taskpane/index.tsx" },
  output: {
    path: path.resolve(__dirname, "dist"),
    filename: "[name].js",
    chunkFilename: "[name].[contenthash:8].js",
    publicPath: "auto",
    clean: { keep: /^(workbench|docs)\// },
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        // Types are checked by tsc (npm run typecheck).
        use: { loader: "ts-loader", options: { transpileOnly: true } },
      },
      // The catalog is data and pure functions: what is not used may go.
      {
        test: /src[\\/](calculation|catalog|scenarios)[\\/]/,
        sideEffects: false,
        enforce: "pre",
        loader: path.resolve(__dirname, "scripts/rawStrings.cjs"),
      },
    ],
  },
  performance: { hints: false },
  stats: "errors-warnings",
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: "manifest.xml", transform: manifest },
        { from: "src/functions/functions.json", transform: addressed },
        // Pages go out as they are: webpack would take their quotes away.
        { from: "src/functions/functions.html", info: { minimized: true } },
        { from: "src/taskpane/taskpane.html", info: { minimized: true } },
        { from: "src/taskpane/taskpane.css" },
        { from: "assets", to: "assets", globOptions: { ignore: ["**/*.svg"] } },
      ],
    }),
  ],
});

module.exports = (env, argv) => {
  const configurations = [addin(env, argv), workbench(env, argv)];
  return configurations;
};
