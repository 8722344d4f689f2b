/** @jest-environment jsdom */
import { act } from "react";
import { today } from "../../../src/taskpane/today";
import { excelWith, mild, scenarioPage } from "../support/own";
import {
  button,
  choose,
  closePane,
  field,
  openPane,
  openTab,
  press,
  says,
  saysNot,
  type,
  until,
} from "../support/pane";

// What the pane fetches is compiled before the tests look at the clock.
beforeAll(() =>
  Promise.all([scenarioPage(), import("../../../src/taskpane/fits/FitSection")]).then(() => {}),
);
afterEach(closePane);

const prices = [60, 36, 30, 15, 10, 5, 2.5, 2.19, 1.1, 0.6].map((value) => [value]);
const quantities = [1, 1.6, 2.1, 4.4, 7, 15, 33, 36, 80, 140].map((value) => [value]);

async function openFit(name: string, excel = excelWith()) {
  excel.cells.ranges = {
    "Data!A2:A11": { address: "Data!A2:A11", rows: prices },
    "Data!B2:B11": { address: "Data!B2:B11", rows: quantities },
    "Sales[Price]": { address: "Data!A2:A11", rows: prices },
  };
  await openPane({ excel });
  await openTab("functions");
  await press(new RegExp(`${name}$`));
  await says(`=MACRO.${name}(`);
  return excel;
}

const chart = () =>
  until(() => document.querySelector<SVGElement>('svg[role="img"][aria-label*="fitted curve"]'));

async function fitted(excel = excelWith()) {
  await openFit("FITELASTICITY", excel);
  await act(async () => excel.select("Data!A2:A11"));
  await press("Use A2:A11 for prices");
  await act(async () => excel.select("Data!B2:B11"));
  await press("Use B2:B11 for quantities");
  await act(async () => excel.select("Data!D2"));
  await chart();
  return excel;
}

test("two selected ranges: the scatter with curve and band, said in words for those who do not see it", async () => {
  await fitted();
  const svg = await chart();
  expect(svg.getAttribute("aria-label")).toBe(
    "Quantities against prices: 10 points with the fitted curve. Elasticity −1.092, 95% from −1.112 to −1.072.",
  );
  const drawn = (part: string) => svg.querySelector(`[data-part=${part}]`)!.getAttribute("d")!;
  expect(drawn("points").match(/M/g)).toHaveLength(10);
  for (const part of ["band", "curve"]) expect(drawn(part)).toMatch(/^M[\d.]+,[\d.]+L/);
  await says("Price, in your unit (log scale)");
  await says("Quantity, in your unit (log scale)");
  await press("Show as table");
  const rows = document.querySelectorAll('[aria-label="Quantities against prices"] tbody tr');
  expect(rows).toHaveLength(10);
  expect([...rows[0]!.children].map(({ textContent }) => textContent)).toEqual([
    "60",
    "1",
    "0.9767",
    "0.9261",
    "1.03",
  ]);
});

test("the estimates stand with their errors and intervals, R² and the test in words", async () => {
  await fitted();
  const [first] = document.querySelectorAll('[aria-label="Estimates"] tbody tr');
  expect([...first!.children].map(({ textContent }) => textContent)).toEqual([
    "Elasticity",
    "−1.092",
    "0.008705",
    "−1.112 to −1.072",
  ]);
  await says("The curve explains 99.95% of the variation of 10 points (R²).");
  await says("The data speak against an elasticity of −1 (t −10.6, p 0.0000055).");
  await choose("method", "changes");
  await says("The data cannot tell it from an elasticity of −1 (t −0.839, p 0.43).");
});

test("a table's column and typed numbers do as well", async () => {
  const excel = await openFit("FITELASTICITY");
  await type("prices", "Sales[Price]");
  await type("quantities", "1; 1.6; 2.1; 4.4; 7; 15; 33; 36; 80; 140");
  await chart();
  expect(excel.cells.asked).toContain("cells Sales[Price] for Sheet1!B7");
});

test("what is wrong with the data is said in words, and nothing is drawn", async () => {
  const excel = await openFit("FITELASTICITY");
  await type("prices", "60; 36");
  await type("quantities", "1; 2");
  await says("No fit: prices must have at least 3 rows, got 2.");
  await type("prices", "5; 5; 5");
  await type("quantities", "1; 2; 3");
  await says("No fit: prices must vary, got the same throughout.");
  excel.cells.ranges["Data!C2:C4"] = { address: "Data!C2:C4", rows: [[60], [-36], [30]] };
  await type("prices", "Data!C2:C4");
  await says("No fit: prices, item 2, must be above 0, got -36.");
  expect(document.querySelector('svg[role="img"][aria-label*="fitted curve"]')).toBeNull();
});

test("quantities that do not vary are drawn, and R² says why there is none", async () => {
  await openFit("FITELASTICITY");
  await type("prices", "60; 36; 30");
  await type("quantities", "2; 2; 2");
  await chart();
  await says("All are the same: there is nothing that the curve could explain (no R²).");
  expect((await chart()).querySelector("[data-part=curve]")!.getAttribute("d")).not.toMatch(/NaN/);
});

test("cells that cannot be read here are named; the formula goes into the sheet all the same", async () => {
  await openFit("FITELASTICITY");
  await type("prices", "Data!A2:A11*2");
  await type("quantities", "Data!B2:B11");
  await says("Data!A2:A11*2 cannot be shown here");
  await until(() => !button("Insert at B7")!.disabled);
});

test("the formula that is inserted is live: it names the cells, not their numbers", async () => {
  const excel = await fitted();
  await press("Insert at D2");
  await until(() => excel.done.length);
  expect(excel.done[0]).toBe("write =MACRO.FITELASTICITY(A2:A11,B2:B11) 8x5");
});

test("used in a scenario the estimate is the value, its interval the range, the cells the source; saved with it", async () => {
  const excel = await fitted(excelWith(mild));
  await choose("Scenario", "own_mild_shock");
  await says("Puts −1.092 in its place, −1.112 to −1.072 as its range");
  await press("Use in the scenario");
  const label = "Price elasticity of inference demand";
  await says(`${label} is −1.092 now, from your own data.`);
  expect(Number((await field(label)).value.replace("−", "-"))).toBeCloseTo(-1.09231, 5);
  await says(`own data, Data!A2:A11 and Data!B2:B11, ${today()}`);
  await says("Plausible from −1.11239 to −1.07224");
  await press("Insert model");
  await until(() => excel.done.find((done) => /^sheet/.test(done)));
  await press("Save as…");
  await press("Replace");
  await until(() => excel.done.find((done) => /^save/.test(done)));
  const kept = excel.own.get("own_mild_shock")!;
  expect(kept.overrides.elas_inference).toBeCloseTo(-1.09231472842212, 12);
  expect(kept.estimates!.elas_inference).toMatchObject({
    value: kept.overrides.elas_inference,
    source: `own data, Data!A2:A11 and Data!B2:B11, ${today()}`,
  });
  expect(kept.estimates!.elas_inference!.low).toBeCloseTo(-1.11238898232, 10);
  // It still says so, now as the value that was saved.
  await says(`own data, Data!A2:A11 and Data!B2:B11, ${today()}`);
});

test("another number typed over it is no longer what the data say", async () => {
  await fitted();
  await press("Use in the scenario");
  const label = "Price elasticity of inference demand";
  await says("Own data");
  await type(label, "-1.3");
  await until(() => saysNot("Own data"));
});

test("the scenario that is open is the one that is offered", async () => {
  const excel = excelWith();
  await openPane({ excel });
  await press(/^The DeepSeek shock/);
  await says("What it assumes");
  await openTab("functions");
  await press(/FITELASTICITY$/);
  await press("Fill with an example");
  const choice = (await field("Scenario")) as unknown as HTMLSelectElement;
  expect(choice.selectedOptions[0]!.textContent).toBe("The DeepSeek shock");
});

test("an estimate that no assumption is goes where it can", async () => {
  await openFit("FITLEARNING");
  await press("Fill with an example");
  await says("No assumption of the scenarios is this number: it is what a doubling of all output");
  expect(button("Use in the scenario")).toBeUndefined();
  await press("It goes into LEARNINGCURVE.");
  await says("=MACRO.LEARNINGCURVE(");
});

const adopters = [30, 40, 53, 67, 83, 97, 107, 110, 104, 90].map((value) => [value]);

async function fittedBass(excel = excelWith()) {
  await openFit("FITBASS", excel);
  excel.cells.ranges["Data!C2:C11"] = { address: "Data!C2:C11", rows: adopters };
  await type("adopters", "Data!C2:C11");
  await chart();
  return excel;
}

test("Bass's p and q go in together, their intervals the ranges, and say what follows them; m says why it does not", async () => {
  const excel = await fittedBass(excelWith(mild));
  await says("The market m is no assumption: it counts your adopters");
  await choose("Scenario", "own_mild_shock");
  await says(
    "Puts 0.03013 (0.0298 to 0.03047) and 0.3787 (0.3759 to 0.3815) in their places, with these ranges",
  );
  await says("AI revenue beside the chain follows them on the inserted sheet; the chain does not.");
  await press("Use in the scenario");
  const [innovation, imitation] = [
    "Bass coefficient of innovation",
    "Bass coefficient of imitation",
  ];
  await says(`${innovation} is 3.013% a year and ${imitation} is 37.87% a year now, from your own`);
  expect(parseFloat((await field(innovation)).value)).toBeCloseTo(3.01328, 4);
  await says("Plausible from 2.97988% to 3.04669% a year");
  await press("Save as…");
  await press("Replace");
  await until(() => excel.done.find((done) => /^save/.test(done)));
  const kept = excel.own.get("own_mild_shock")!;
  expect(kept.overrides).toMatchObject(mild.overrides);
  const source = `own data, Data!C2:C11, ${today()}`;
  const near = (value: number) => expect.closeTo(value, 11) as number;
  expect(kept.estimates).toEqual({
    bass_p: {
      value: near(0.0301328339108624),
      low: near(0.0297987808673339),
      high: near(0.0304668869543912),
      source,
    },
    bass_q: {
      value: near(0.378716099637454),
      low: near(0.375928674205163),
      high: near(0.381503525069743),
      source,
    },
  });
  // The field stays where it is while a number like the preset's is being typed.
  await type(innovation, "3");
  await type(innovation, "3.5");
  await until(async () => (await field(innovation)).value === "3.5");
});

test("rows of quarters: the rates of a year are four times theirs, and the source says so", async () => {
  const excel = await fittedBass(excelWith(mild));
  await choose("Scenario", "own_mild_shock");
  await choose("A row of your data is", "quarter");
  await says("Rates of a year are 4 times those of a row.");
  await says("Puts 0.1205 (0.1192 to 0.1219) and 1.515 (1.504 to 1.526)");
  await press("Use in the scenario");
  await press("Save as…");
  await press("Replace");
  await until(() => excel.done.find((done) => /^save/.test(done)));
  const { bass_q: q } = excel.own.get("own_mild_shock")!.estimates!;
  expect(q!.value).toBeCloseTo(4 * 0.378716099637454, 11);
  expect(q!.source).toBe(`own data, Data!C2:C11, ${today()} (a row a quarter, times 4)`);
});

test("an interval beyond what an assumption can be is told, and nothing is used", async () => {
  await openFit("FITBASS");
  await type("adopters", "20; 55; 35; 110; 70; 60; 75");
  await chart();
  await says(/is no value that this assumption can have/);
  expect(button("Use in the scenario")!.getAttribute("aria-disabled")).toBe("true");
});
