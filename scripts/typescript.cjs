// Lets Node run our TypeScript: node -r ./scripts/typescript.cjs scripts/generate.ts
// Types are checked by tsc (npm run typecheck); here they are only taken away.
const { readFileSync } = require("node:fs");
const ts = require("typescript");

const compilerOptions = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2022,
  jsx: ts.JsxEmit.ReactJSX,
  esModuleInterop: true,
  inlineSourceMap: true,
};

for (const extension of [".ts", ".tsx"]) {
  require.extensions[extension] = (module, fileName) => {
    const source = readFileSync(fileName, "utf8");
    module._compile(ts.transpileModule(source, { compilerOptions, fileName }).outputText, fileName);
  };
}
