import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import ts from "typescript";
import { entries } from "../../src/catalog/entries.generated";
import { metadata } from "../../src/catalog/metadata";
import type { FunctionsBundle } from "../../src/workbench/headless";

/**
 * functions.js and functions.json as the build makes them, but straight from the sources and not minified: for tests
 * that need all functions in the workbench's engine and must not wait for webpack.
 */
export function functionsBundle(): FunctionsBundle {
  const modules = new Map<string, string>();
  const root = resolve(__dirname, "../../src/functions/index.ts");
  collect(root, modules);
  const table = [...modules]
    .map(
      ([path, code]) => `${JSON.stringify(path)}: function(exports, require, module) {${code}\n}`,
    )
    .join(",\n");
  return {
    functionsJs: `(() => { const modules = {${table}}; const cache = {};
      const load = (path) => { if (!cache[path]) { const module = (cache[path] = { exports: {} });
        modules[path](module.exports, load, module); } return cache[path].exports; };
      load(${JSON.stringify(root)}); })();`,
    functionsJson: JSON.parse(
      JSON.stringify(metadata(entries, "https://localhost:3000")),
    ) as FunctionsBundle["functionsJson"],
  };
}

/** A module and what it imports, with the imports written as full paths. */
function collect(path: string, modules: Map<string, string>): void {
  if (modules.has(path)) return;
  modules.set(path, "");
  const { outputText } = ts.transpileModule(readFileSync(path, "utf8"), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const code = outputText.replace(/require\("([^"]*)"\)/g, (_, name: string) => {
    // A package comes along as it does in the built script.
    const target = name.startsWith(".")
      ? locate(join(dirname(path), name))
      : require.resolve(name, { paths: [dirname(path)] });
    collect(target, modules);
    return `require(${JSON.stringify(target)})`;
  });
  modules.set(path, code);
}

const locate = (path: string): string =>
  [path, `${path}.ts`, `${path}.js`].find((file) => /\.[jt]s$/.test(file) && existsSync(file)) ??
  join(path, "index.ts");
