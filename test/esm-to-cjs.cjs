// Jest transformer for the few packages that ship only ES modules: TypeScript rewrites them as CommonJS.
const ts = require("typescript");

module.exports = {
  process(source) {
    const { outputText } = ts.transpileModule(
      source.replace(/import\.meta\.url/g, '"file:///unused"'),
      {
        compilerOptions: {
          module: ts.ModuleKind.CommonJS,
          target: ts.ScriptTarget.ES2022,
          allowJs: true,
          esModuleInterop: true,
        },
      },
    );
    return { code: outputText };
  },
};
