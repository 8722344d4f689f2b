import { entries } from "../../../src/catalog/entries.generated";
import { namesFor } from "../../../src/sharing/functions";
import { createHeadlessWorkbook } from "../../../src/workbench/headless";
import { evaluate } from "../../support/formula";

// DATA's native form in the workbench's engine, where its parts are names of the workbook.

const entry = entries.find(({ fn }) => fn.name === "DATA")!;
const workbook = createHeadlessWorkbook({ functionsJs: "", functionsJson: { functions: [] } });
beforeAll(() => {
  for (const { name, formula } of namesFor(entry))
    workbook.grid.addName({ name, formula, comment: "", visible: true });
});
afterAll(() => workbook.dispose());

test("holds tables of all its parts, the list, and what there is not", async () => {
  const names = ["", "mag7 2025-01", "cbo 2026-02", "since_2025", "cbo 2027-01"];
  const answers = await workbook.evaluate(names.map((name) => `=MACRO_DATA("${name}")`));
  names.forEach((name, k) => {
    const [first, ...others] = evaluate(name ? `=MACRO.DATA("${name}")` : "=MACRO.DATA()");
    const ours = others.length ? [first, ...others] : first![0];
    expect([name, answers[k]]).toEqual([name, ours]);
  });
});

test("refuses a vintage in the place of headers, and any number but 1 and 0", async () => {
  const calls = ['"cbo","2026-02"', '"cbo",2', '"cbo","TRUE"'];
  expect(await workbook.evaluate(calls.map((call) => `=MACRO_DATA(${call})`))).toEqual(
    calls.map(() => "#VALUE!"),
  );
  const [withNumber, withWord] = await workbook.evaluate([
    '=MACRO_DATA("mag7",0)',
    '=MACRO_DATA("mag7",FALSE)',
  ]);
  expect(withNumber).toEqual(withWord);
});
