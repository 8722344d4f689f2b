import { followed, tracker } from "../../src/sharing/references";

const formula = "=MACRO.CROWDOUT( A1,$B$2:C3)+'It''s'!D4+Table1[x]+SUM(A:A,2:3)&\"A1\"";
const tracking = tracker("Model", 6, 1, formula)!;

test("a tracker refers to the cell and to all that its formula refers to, with their sheet", () => {
  expect(tracking).toBe(
    "=CHOOSE(1,\"\",'Model'!$B$7,'Model'!A1,'Model'!$B$2:C3,'It''s'!D4,'Model'!A:A,'Model'!2:3)",
  );
});

test("where nothing has moved, the formula is the same byte for byte", () => {
  expect(followed(tracking, formula, "Model")).toEqual({
    sheet: "Model",
    row: 6,
    column: 1,
    formula,
  });
  // Excel takes quotes away that a name does not need.
  expect(followed(tracking.replaceAll("'Model'", "Model"), formula, "Model")?.formula).toBe(
    formula,
  );
});

test("rows that were inserted and sheets that were renamed are followed", () => {
  const later = tracking
    .replace("$B$7", "$B$9")
    .replaceAll("'Model'", "'New model'")
    .replace("!A1", "!A3")
    .replace("D4", "D5");
  expect(followed(later, formula, "Model")).toEqual({
    sheet: "New model",
    row: 8,
    column: 1,
    formula: "=MACRO.CROWDOUT( A3,$B$2:C3)+'It''s'!D5+Table1[x]+SUM(A:A,2:3)&\"A1\"",
  });
});

test("a reference that went to another sheet than its cell names it", () => {
  expect(followed(tracking.replace("'Model'!A1", "Other!A1"), formula, "Model")?.formula).toContain(
    "( Other!A1,",
  );
});

test.each(["'Model'!$B$7", "'Model'!A1", "'It''s'!D4"])(
  "without %s there is nothing to go back to",
  (gone) => {
    for (const error of ["#REF!", "'Model'!#REF!"])
      expect(followed(tracking.replace(gone, error), formula, "Model")).toBeUndefined();
  },
);

test("what cannot be followed is said: more references than a function takes", () => {
  const sum = (count: number) =>
    `=SUM(${Array.from({ length: count }, (_, k) => `A${k + 1}`).join()})`;
  expect(tracker("S", 0, 0, sum(250))).toBeDefined();
  expect(tracker("S", 0, 0, sum(251))).toBeUndefined();
});

test("what cannot be followed is said: more characters than a formula takes", () => {
  const sum = `=SUM(${Array.from({ length: 240 }, (_, k) => `$AA$${1000 + k}`).join()})`;
  expect(tracker("Model", 0, 0, sum)).toBeDefined();
  expect(tracker("A name of thirty-one characters", 0, 0, sum)).toBeUndefined();
});
