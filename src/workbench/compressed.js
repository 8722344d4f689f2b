const { brotliCompressSync, constants } = require("node:zlib");

/** A brotli copy beside each large script and style sheet: npm run serve sends that one (scripts/site.ts). */
class CompressedPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("CompressedPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER;
      compilation.hooks.processAssets.tap({ name: "CompressedPlugin", stage }, (assets) => {
        for (const [name, source] of Object.entries(assets)) {
          if (!/\.(js|css)$/.test(name) || source.size() < 20_000) continue;
          const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
          const small = brotliCompressSync(source.buffer(), { params });
          compilation.emitAsset(`${name}.br`, new sources.RawSource(small));
        }
      });
    });
  }
}

module.exports = { CompressedPlugin };
