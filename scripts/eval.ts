/**
 * npm run --silent eval -- '=MACRO.FCFYIELD(70.03,3321)' ...
 *
 * Calculates formulas with the built functions in the workbench's engine, without a browser. Prints one line of JSON for
 * each: a number, a text, true or false, an error such as "#NUM!", or the rows of what spills.
 */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse, tokenize } from "@borgar/fx";

/** Why a text is not a formula that Excel would take; undefined where it is one. */
function syntaxError(formula: string): string | undefined {
  if (!formula.startsWith("=")) return "a formula starts with =";
  try {
    parse(tokenize(formula, { mergeRefs: true, negativeNumbers: true, withLocation: true }));
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

async function main(formulas: readonly string[]): Promise<void> {
  if (formulas.length === 0)
    fail("Usage: npm run --silent eval -- '=MACRO.FCFYIELD(70.03,3321)' ['=...' ...]");
  for (const formula of formulas) {
    const reason = syntaxError(formula);
    if (reason !== undefined) fail(`Not a formula: ${formula} (${reason})`);
  }
  // Another build can be asked through MACROSCOPE_DIST.
  const folder = resolve(process.env.MACROSCOPE_DIST ?? join(__dirname, "..", "dist"));
  const absent = ["functions.js", "functions.json"].filter(
    (name) => !existsSync(join(folder, name)),
  );
  if (absent.length > 0)
    fail(`${absent.join(" and ")} not found in ${folder}. Run npm run build first.`);

  // Loaded this late, because the engine takes a second and a wrong formula should not.
  const { createHeadlessWorkbook, readFunctionsBundle } = await import("../src/workbench/headless");
  const workbook = createHeadlessWorkbook(readFunctionsBundle(folder));
  const results = await workbook.evaluate(formulas);
  for (const result of results) process.stdout.write(`${JSON.stringify(result)}\n`);
  await workbook.dispose();
}

main(process.argv.slice(2)).catch((error: unknown) => {
  fail(error instanceof Error ? (error.stack ?? error.message) : String(error));
});
