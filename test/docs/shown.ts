import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
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

/** A module that was written just now, as if it stood at this path of the repository beside others of its kind. */
export function evaluated(
  source: string,
  path: string,
  others: Readonly<Record<string, object>> = {},
): Record<string, unknown> {
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  const exported: Record<string, unknown> = {};
  const required = (from: string): unknown => {
    if (!from.startsWith(".")) throw new Error(`${path} asks for the package ${from}`);
    const found = posix.join(posix.dirname(path), from);
    return others[found] ?? jest.requireActual(join(root, found));
  };
  new Function("exports", "require", outputText)(exported, required);
  return exported;
}

/** What TypeScript says of files that were written just now, under the project's own options. */
export function complaints(files: Readonly<Record<string, string>>): string[] {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(
    { ...config.compilerOptions, types: [] },
    root,
  );
  const written = new Map(Object.entries(files).map(([path, text]) => [join(root, path), text]));
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (file) => written.get(file) ?? readFile(file);
  host.fileExists = (file) => written.has(file) || fileExists(file);
  // The folder of a new language is nowhere yet.
  host.directoryExists = undefined;
  host.getSourceFile = (file, version) => {
    const source = host.readFile(file);
    return source === undefined ? undefined : ts.createSourceFile(file, source, version);
  };
  const program = ts.createProgram([...written.keys()], options, host);
  return Object.keys(files).flatMap((path) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(join(root, path)))
      .map(({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`),
  );
}
