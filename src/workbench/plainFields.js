/**
 * Univer is shipped with a call of a helper for each field of each object: `_defineProperty(this, "name", value)`, an
 * eighth of all the time its engine takes. A field that is assigned is the same field, as long as no class above has an
 * accessor of that name. For webpack a loader, for esbuild plainFields.plugin.
 */
const { readFile } = require("node:fs/promises");

const call = /_defineProperty\d*\(this, "([\w$]+)", /g;

const plainFields = (source) => source.replace(call, "void (this.$1 = ");
plainFields.files = /[\\/]@univerjs[\\/][\w-]+[\\/]lib[\\/].*\.js$/;
plainFields.plugin = {
  name: "plainFields",
  setup: ({ onLoad }) =>
    onLoad({ filter: plainFields.files }, async ({ path }) => ({
      contents: plainFields(await readFile(path, "utf8")),
    })),
};
module.exports = plainFields;
