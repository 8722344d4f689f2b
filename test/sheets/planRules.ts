import { parse, tokenize } from "@borgar/fx";
import { functions } from "../../src/catalog/functions.generated";
import type { Area, PlanFormula, PlanCell, SheetPlan } from "../../src/sheets/plan";

/** What every plan must keep to, whoever makes it. */

const known = new Set(functions.map(({ name }) => `MACRO.${name}`));

const isFormula = (cell: PlanCell): cell is PlanFormula =>
  typeof cell === "object" && cell !== null;

export const formulasOf = (plan: SheetPlan): string[] =>
  plan.blocks.flatMap(({ cells }) =>
    cells
      .flat()
      .filter(isFormula)
      .map(({ formula }) => formula),
  );

/** The functions that a plan calls. */
export const callsOf = (formula: string): string[] => formula.match(/MACRO\.[A-Z0-9]+/g) ?? [];

/** Every way in which a plan breaks a rule; empty for a good one. */
export function brokenRules(plan: SheetPlan): string[] {
  const names = new Set(plan.names.map(({ name }) => name));
  const broken: string[] = [];
  for (const text of formulasOf(plan)) {
    const tokens = tokenize(text, { mergeRefs: true, negativeNumbers: true });
    try {
      parse(tokens);
    } catch (error) {
      broken.push(`${text}: ${String(error)}`);
    }
    for (const { type, value } of tokens) {
      if (type === "range_named" && !names.has(value))
        broken.push(`${text}: no cell is named ${value}`);
      if (type === "range_ternary" || type === "structured" || value.includes("#"))
        broken.push(`${text}: ${value} is no A1 range`);
    }
    for (const call of callsOf(text))
      if (!known.has(call)) broken.push(`${text}: no function ${call}`);
    // The workbench's engine reads 1E-9 as a text.
    if (/\d[eE][-+]?\d/.test(text.replace(/"[^"]*"/g, ""))) broken.push(`${text}: write 10^-9`);
    if (text.length > 8192) broken.push(`${text.slice(0, 40)}: longer than Excel takes`);
  }
  const areas = plan.blocks.map(({ row, column, cells }) => {
    if (cells.some((line) => line.length !== cells[0]!.length))
      broken.push(`ragged block at row ${row}`);
    return { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
  });
  areas.forEach((a, i) => {
    for (const b of areas.slice(i + 1))
      if (overlap(a, b)) broken.push(`blocks overlap at row ${b.row}`);
  });
  for (const { name } of plan.names)
    if (!/^a_[a-z][a-z0-9_]*$/.test(name)) broken.push(`name ${name}`);
  if (names.size !== plan.names.length) broken.push("a name stands for two cells");
  return broken;
}

const overlap = (a: Area, b: Area) =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;
