import { entries } from "../../src/catalog/entries.generated";
import { planChange, reportOf } from "../../src/sharing";
import type { WorkbookContents, FoundCell, FoundSheet } from "../../src/sharing";
import { commentOf, nameFor } from "../../src/sharing/functions";

const nameOf = (name: string) => nameFor(entries.find(({ fn }) => fn.name === name)!)!;

const cell = (formula: string, row = 0, column = 0, value: FoundCell["value"] = 1): FoundCell => ({
  row,
  column,
  formula,
  value,
});

const sheet = (name: string, cells: FoundCell[], more: Partial<FoundSheet> = {}): FoundSheet => ({
  id: `{${name}}`,
  name,
  visibility: "Visible",
  protected: false,
  cells,
  names: [],
  ...more,
});

const contents = (
  sheets: FoundSheet[],
  more: Partial<WorkbookContents> = {},
): WorkbookContents => ({
  whole: true,
  sheets,
  names: [],
  sheetNames: sheets.map(({ name }) => name),
  ...more,
});

const formulas = (change: ReturnType<typeof planChange>) =>
  change.sheets.flatMap(({ name, cells }) => cells.map(({ after }) => `${name} ${after}`));

describe("turning native", () => {
  test("adds each name once, before it is used, and touches nothing else", () => {
    const change = planChange(
      contents([
        sheet("A", [cell("=MACRO.CROWDOUT(1,2)"), cell("=MACRO.REBOUND(MACRO.CROWDOUT(1,2))", 1)]),
        sheet("B", [cell("=MACRO_CROWDOUT(1,2)")], { visibility: "VeryHidden" }),
      ]),
      "native",
    );
    expect(formulas(change)).toEqual([
      "A =MACRO_CROWDOUT(1,2)",
      "A =MACRO_REBOUND(MACRO_CROWDOUT(1,2))",
    ]);
    expect(change.addNames).toEqual([nameOf("CROWDOUT"), nameOf("REBOUND")]);
    expect(change).toMatchObject({ cells: 2, setNames: [], removeNames: [], skipped: [] });
  });

  test("leaves a taken name alone, in the workbook or on one sheet, and says so", () => {
    const taken = { name: "macro_crowdout", formula: "=LAMBDA(a,a)", comment: "" };
    const call = [cell("=MACRO.CROWDOUT(1,2)"), cell("=MACRO.REBOUND(1)", 2, 3)];
    const everywhere = planChange(contents([sheet("A", call)], { names: [taken] }), "native");
    expect(formulas(everywhere)).toEqual(["A =MACRO_REBOUND(1)"]);
    expect(everywhere.addNames).toEqual([nameOf("REBOUND")]);
    expect(everywhere.skipped).toEqual([
      {
        sheet: "A",
        address: "A1",
        formula: "=MACRO.CROWDOUT(1,2)",
        code: "nameTaken",
        function: "CROWDOUT",
        detail: "=LAMBDA(a,a)",
      },
    ]);
    const onOne = planChange(
      contents([sheet("A", call, { names: [taken] }), sheet("B", call)]),
      "native",
    );
    expect(formulas(onOne)).toEqual([
      "A =MACRO_REBOUND(1)",
      "B =MACRO_CROWDOUT(1,2)",
      "B =MACRO_REBOUND(1)",
    ]);
  });

  test("uses a name of another version as it is, and updates it only when asked", () => {
    const formula = "=LAMBDA(a,b,a-b)";
    const older = { name: "MACRO_CROWDOUT", formula, comment: commentOf(formula, "Old.", "0.0.9") };
    const found = contents([sheet("A", [cell("=MACRO.CROWDOUT(1,2)")])], { names: [older] });
    expect(planChange(found, "native")).toMatchObject({
      addNames: [],
      setNames: [],
      olderNames: ["MACRO_CROWDOUT"],
      cells: 1,
    });
    expect(planChange(found, "native", { updateNames: true })).toMatchObject({
      setNames: [{ ...nameOf("CROWDOUT"), before: older.formula }],
      olderNames: [],
    });
  });

  test("neither uses nor updates a name of ours that the user has edited", () => {
    const edited = { ...nameOf("CROWDOUT"), formula: "=LAMBDA(a,b,a-2*b)" };
    const found = contents([sheet("A", [cell("=MACRO.CROWDOUT(1,2)")])], { names: [edited] });
    expect(planChange(found, "native", { updateNames: true })).toMatchObject({
      cells: 0,
      setNames: [],
      olderNames: [],
      skipped: [{ code: "nameTaken", detail: edited.formula }],
    });
  });

  test("reaches into the user's own names", () => {
    const mine = { name: "shock", formula: "=MACRO.CROWDOUT(Sheet1!$A$1,3)", comment: "mine" };
    const change = planChange(contents([sheet("A", [])], { names: [mine] }), "native");
    expect(change.setNames).toEqual([
      { ...mine, formula: "=MACRO_CROWDOUT(Sheet1!$A$1,3)", before: mine.formula },
    ]);
    expect(change.addNames).toEqual([nameOf("CROWDOUT")]);
  });

  test("leaves protected sheets alone, and says so", () => {
    const locked = sheet("A", [cell("=MACRO.CROWDOUT(1,2)"), cell("=MACRO_X(1)", 1)], {
      protected: true,
    });
    const change = planChange(contents([locked]), "native");
    expect(change).toMatchObject({ cells: 0, addNames: [] });
    expect(change.skipped.map(({ code, address }) => [code, address])).toEqual([
      ["protected", "A1"],
    ]);
  });
});

describe("turning live", () => {
  const names = [nameOf("CROWDOUT"), nameOf("REBOUND")];
  const cells = [cell("=MACRO_CROWDOUT(1,2)"), cell("=MAP(A1:A2,MACRO_REBOUND)", 1)];

  test("takes away the names of ours that nothing uses any more, and no other", () => {
    const change = planChange(contents([sheet("A", cells)], { names }), "live");
    expect(formulas(change)).toEqual(["A =MACRO.CROWDOUT(1,2)"]);
    expect(change.removeNames.map(({ name }) => name)).toEqual(["MACRO_CROWDOUT"]);
  });

  test("keeps them where only a part was looked at, where asked to, and where a name uses them", () => {
    const found = contents([sheet("A", cells)], { names });
    expect(planChange({ ...found, whole: false }, "live").removeNames).toEqual([]);
    expect(planChange(found, "live", { keepNames: true }).removeNames).toEqual([]);
    const user = { name: "f", formula: "=LAMBDA(a,MAP(a,MACRO_CROWDOUT))", comment: "" };
    expect(planChange({ ...found, names: [...names, user] }, "live").removeNames).toEqual([]);
    const locked = sheet("B", [cell("=MACRO_CROWDOUT(1,2)")], { protected: true });
    expect(planChange({ ...found, sheets: [...found.sheets, locked] }, "live").removeNames).toEqual(
      [],
    );
  });

  test("keeps those that frozen formulas need, and all where one of them cannot be read", () => {
    const record = { record: 3, was: "A!C1", rows: 1, columns: 1, date: "2025-11-22", check: "" };
    const frozen = [{ ...record, formula: "=MACRO_REBOUND(1)" }];
    const removed = (records: number) =>
      planChange(
        contents([sheet("A", [])], {
          names,
          store: { sheet: "S", frozen, lost: [], records, end: 4 },
        }),
        "live",
      ).removeNames.map(({ name }) => name);
    expect(removed(1)).toEqual(["MACRO_CROWDOUT"]);
    expect(removed(2)).toEqual([]);
  });

  test.each([
    ["the user's own name", ""],
    ["a name of ours that the user has edited", nameOf("CROWDOUT").comment],
  ])("leaves calls of %s alone", (_, comment) => {
    const taken = { name: "MACRO_CROWDOUT", formula: "=LAMBDA(a,a)", comment };
    const change = planChange(contents([sheet("A", cells)], { names: [taken] }), "live");
    expect(change).toMatchObject({ cells: 0, removeNames: [] });
    expect(change.skipped[0]).toMatchObject({ code: "nameTaken", function: "CROWDOUT" });
  });
});

describe("repairing", () => {
  test("finds what is stuck and enters it again", () => {
    const change = planChange(
      contents([
        sheet("A", [
          cell("=MACRO.CROWDOUT(1,2)", 0, 0, "#NAME?"),
          cell("=_xldudf_MACRO_CROWDOUT(1,2)", 1, 0, 7),
          cell("=MACRO.CROWDOUT(1,2)", 2, 0, 7),
          cell("=MACRO_CROWDOUT(1,2)", 3, 0, "#NAME?"),
          cell("=MACRO.NEWER(1,2)", 4, 0, "#NAME?"),
        ]),
      ]),
      "repair",
    );
    expect(change.sheets[0]!.cells.map(({ row, after }) => [row, after])).toEqual([
      [0, "=MACRO.CROWDOUT(1,2)"],
      [1, "=MACRO.CROWDOUT(1,2)"],
    ]);
    expect(change.skipped).toMatchObject([{ address: "A5", code: "unknownFunction" }]);
  });
});

describe("names of the user that call Macroscope", () => {
  const stuck = { name: "Model", formula: "=_xldudf_MACRO_CROWDOUT(500,300)", comment: "mine" };
  const live = { name: "Shock", formula: "=MACRO.CROWDOUT(500,300)", comment: "" };
  const native = { name: "Old", formula: "=MACRO_CROWDOUT(500,300)", comment: "" };
  const own = { ...stuck, name: "Own" };
  const found = contents([sheet("A", [], { names: [own] })], {
    names: [stuck, live, native, nameOf("CROWDOUT")],
  });

  test("are repaired where they are stuck, in the workbook and on a sheet, and counted", () => {
    const formula = "=MACRO.CROWDOUT(500,300)";
    expect(planChange(found, "repair")).toMatchObject({
      setNames: [
        { ...stuck, formula, before: stuck.formula },
        { ...own, formula, before: stuck.formula, scope: "{A}" },
      ],
      removeNames: [],
      skipped: [],
    });
    expect(reportOf(found)).toMatchObject({ stuck: 2, sheets: [{ name: "A", stuck: 1 }] });
  });

  test("are told where a function of theirs is unknown", () => {
    const newer = { ...stuck, formula: "=_xldudf_MACRO_NEWER(1)" };
    expect(planChange({ ...found, sheets: [], names: [newer] }, "repair")).toMatchObject({
      setNames: [],
      skipped: [{ address: "Model", code: "unknownFunction", function: "NEWER" }],
    });
  });

  test("are not frozen, which is told where the whole workbook is", () => {
    const told = (whole: boolean) =>
      planChange({ ...found, whole }, "freeze").skipped.map(({ address, code }) => [address, code]);
    expect(told(true)).toEqual([
      ["Model", "nameStays"],
      ["Shock", "nameStays"],
      ["Own", "nameStays"],
    ]);
    expect(told(false)).toEqual([]);
  });
});

describe("freezing", () => {
  test("takes live and native calls with all that they spill, and no cell that shows trouble", () => {
    const change = planChange(
      contents(
        [
          sheet("A", [
            { ...cell("=MACRO.DEBTPATH(1,0,0,0)"), spill: { rows: 11, columns: 6 } },
            cell("=MACRO_CROWDOUT(1,2)", 0, 8),
            cell("=MACRO.CROWDOUT(1,-2)", 1, 8, "#NUM!"),
            cell("=MACRO.CROWDOUT(1,2)", 2, 8, "#NAME?"),
            cell("=MACRO.CROWDOUT(1,2)", 3, 8, "#BUSY!"),
            cell("=MACRO.CROWDOUT(1,2)", 4, 8, "#SPILL!"),
            cell("=MACRO.CROWDOUT(1,2)", 5, 8, "#GETTING_DATA"),
          ]),
        ],
        { sheetNames: ["A", "MACROSCOPE FORMULAS"] },
      ),
      "freeze",
    );
    expect(change.sheets[0]!.cells.map(({ row, rows, columns }) => [row, rows, columns])).toEqual([
      [0, 11, 6],
      [0, 1, 1],
      [1, 1, 1],
    ]);
    expect(change.skipped.map(({ code, detail }) => [code, detail])).toEqual([
      ["showsError", "#NAME?"],
      ["showsError", "#BUSY!"],
      ["showsError", "#SPILL!"],
      ["showsError", "#GETTING_DATA"],
    ]);
    expect(change.store).toMatchObject({ sheet: "Macroscope formulas (2)", exists: false });
  });
});

test("the report counts each cell once, a stuck one as stuck", () => {
  const report = reportOf(
    contents(
      [
        sheet("A", [
          cell("=MACRO.CROWDOUT(1,MACRO_REBOUND(1))"),
          cell("=MACRO_REBOUND(1)", 1),
          cell("=MACRO.CROWDOUT(1,2)", 2, 0, "#NAME?"),
          cell('="MACRO.CROWDOUT(1)"', 3),
        ]),
        sheet("B", [], { visibility: "Hidden", protected: true }),
      ],
      { names: [nameOf("REBOUND"), { name: "MACRO_X", formula: "=1", comment: "" }] },
    ),
  );
  expect(report).toEqual({
    sheets: [
      {
        name: "A",
        visibility: "Visible",
        protected: false,
        live: 1,
        native: 1,
        stuck: 1,
        frozen: 0,
      },
      { name: "B", visibility: "Hidden", protected: true, live: 0, native: 0, stuck: 0, frozen: 0 },
    ],
    live: 1,
    native: 1,
    stuck: 1,
    frozen: 0,
    functions: ["CROWDOUT", "REBOUND"],
    names: { current: ["MACRO_REBOUND"], older: [], taken: ["MACRO_X"] },
  });
});
