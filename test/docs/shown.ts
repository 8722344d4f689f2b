import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

/** What CONTRIBUTING.md shows, for tests that do as it says. */

export const root = join(__dirname, "../..");
const text = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");

/** The blocks of code of a section, in their order. */
export function blocksOf(heading: string): string[] {
  const section = text.split("\n## ").find((part) => part.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`CONTRIBUTING.md has no section ${heading}`);
  return [...section.matchAll(/```(?:ts)?\n([\s\S]*?)```/g)].map(([, block]) => block!.trim());
}

/** A module that was written just now, as if it stood at this path of the repository. */
export function evaluated(source: string, path: string): Record<string, unknown> {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const exported: Record<string, unknown> = {};
  const required = (from: string): unknown =>
    from.startsWith(".") ? jest.requireActual(join(root, dirname(path), from)) : {};
  new Function("exports", "require", outputText)(exported, required);
  return exported;
}
