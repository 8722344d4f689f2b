const { createHash } = require("node:crypto");
const { extname } = require("node:path");
const { transformSync, version } = require("esbuild");

/** Jest's transformer: esbuild takes the types away (tsc checks them) and makes CommonJS of modules. */
module.exports = {
  getCacheKey: (source, path) =>
    createHash("sha1").update(`${version}\n3\n${path}\n${source}`).digest("hex"),
  process(source, path) {
    const { code, map } = transformSync(source, {
      loader: { ".ts": "ts", ".tsx": "tsx" }[extname(path)] ?? "js",
      format: "cjs",
      target: "node20",
      // Jest has no loader for import().
      supported: { "dynamic-import": false },
      jsx: "automatic",
      sourcefile: path,
      sourcemap: true,
      define: { "import.meta.url": '"file:///unused"' },
    });
    return { code, map };
  },
};
