/** @jest-environment jsdom */
import { agedMonths, mixedOf } from "../../../src/taskpane/scenarios/vintage";
import { mild, excelWith, price, scenarioPage } from "../support/own";
import {
  button,
  choose,
  closePane,
  field,
  openPane,
  press,
  says,
  saysNot,
  type,
  until,
} from "../support/pane";

beforeAll(scenarioPage);
afterEach(closePane);

const vintageOf = (title: string) =>
  button(title)!
    .closest("article")!
    .textContent!.match(/Numbers of [A-Z][a-z]+ \d{4}(: it has no others)?/)![0];

test("one choice for all cards: the newest numbers first, and the rest of a card follows", async () => {
  await openPane();
  await until(() => button("Quantitative easing in reverse"));
  const chosen = (await field("Numbers of")) as unknown as HTMLSelectElement;
  expect([...chosen.options].map(({ text }) => text)).toEqual(["November 2026", "January 2025"]);
  expect(chosen.value).toBe("v2026_11");
  for (const title of ["Quantitative easing in reverse", "No shock", "The Italian risk"])
    expect(vintageOf(title)).toBe("Numbers of November 2026");
  const results = () => button("No shock")!.closest("article")!.textContent!;
  await until(() => /120% of GDP|120%/.test(results()));
  await choose("Numbers of", "v2025_01");
  expect(vintageOf("Quantitative easing in reverse")).toBe("Numbers of January 2025");
  await until(() => /11[89]%/.test(results()));
});

test("what has no numbers of the month that was chosen keeps its own, and says that it has no others", async () => {
  await openPane();
  await until(() => button("The DeepSeek shock"));
  expect(vintageOf("The DeepSeek shock")).toBe("Numbers of January 2025: it has no others");
  await choose("Numbers of", "v2025_01");
  expect(vintageOf("The DeepSeek shock")).toBe("Numbers of January 2025");
});

test("a scenario is inserted, changed and saved in the vintage that was chosen", async () => {
  const { excel } = await openPane();
  await press("The Italian risk");
  await says("Numbers of November 2026");
  await press("Insert model");
  await until(() => excel.done.length === 1);
  await press("All scenarios");
  await choose("Numbers of", "v2025_01");
  await press("The Italian risk");
  await says("Numbers of January 2025");
  await press("Insert model");
  await until(() => excel.done.length === 2);
  expect(excel.done).toEqual(["sheet debt_spiral 2026-11", "sheet debt_spiral"]);
});

test("changes belong to the vintage in which they were made", async () => {
  await openPane();
  await press("The Italian risk");
  await type(price, "-15%");
  await says("You changed 1 value.");
  await press("All scenarios");
  await choose("Numbers of", "v2025_01");
  await press("The Italian risk");
  await until(() => button("Insert model"));
  expect(((await field(price)) as HTMLInputElement).value).not.toContain("15");
});

test("Compare with January 2025 puts both side by side, with the user's values too", async () => {
  const { excel } = await openPane();
  await press("The Italian risk");
  await press("Compare with January 2025");
  await says("Added Comparison: numbers of November 2026 beside those of January 2025");
  await type(price, "-15%");
  await press("Compare with January 2025");
  await until(() => excel.done.length === 2);
  expect(excel.done).toEqual([
    "comparison debt_spiral 2026-11 debt_spiral of debt",
    "comparison own_the_italian_risk_changed(price_shock=-0.15) own_the_italian_risk_changed_2025_01(price_shock=-0.15) of debt",
  ]);
  await press("All scenarios");
  await press("The DeepSeek shock");
  await until(() => button("Insert model"));
  expect(button(/^Compare with/)).toBeUndefined();
});

test("a comparison that mixes vintages says so before it is inserted; one that does not says nothing", async () => {
  await openPane();
  await press("The Italian risk");
  await press("Add to comparison");
  await press("All scenarios");
  expect(saysNot("This mixes numbers")).toBe(true);
  await press("The DeepSeek shock");
  await press("Add to comparison");
  await press("All scenarios");
  await says(
    "This mixes numbers of January 2025 and November 2026. Each scenario is compared with the baseline of its own.",
  );
});

test("an own scenario stays in the vintage that it was saved in", async () => {
  await openPane({ excel: excelWith(mild) });
  await until(() => button(mild.title));
  expect(vintageOf(mild.title)).toBe("Numbers of January 2025");
});

test("published numbers that are older than a year say how old they are", async () => {
  await openPane();
  await choose("Numbers of", "v2025_01");
  await press("No shock");
  await press(/^All \d+ assumptions|^Show all|^Show \d+ more/);
  const capex = (await field("Hyperscaler capital expenditure in the base year")).closest("li")!;
  expect(capex.textContent).toMatch(/Published · \d\d+ months old/);
  const judged = (await field("Planned growth of capex")).closest("li")!;
  expect(judged.textContent).not.toContain("months old");
});

const published = { published: true, source: "" };
test.each([
  ["of a vintage", { ...published, asOf: "2025-01" }, 22],
  ["a year old to the month", { ...published, asOf: "2025-11" }, undefined],
  ["thirteen months old", { ...published, asOf: "2025-10" }, 13],
  ["read in a text of a day", { ...published, asOf: "2026-11", date: "27 January 2025" }, 22],
  ["read in a text of a year", { ...published, asOf: "2026-11", date: "2014" }, 154],
  ["second-hand", { published: false, reported: true, source: "", asOf: "2025-01" }, 22],
  ["a judgement", { published: false, source: "", asOf: "2025-01" }, undefined],
])("the age of a number on 30 November 2026: %s", (_, origin, months) => {
  expect(agedMonths(origin, "2026-11-30")).toBe(months);
});

test("things of one vintage do not mix", () => {
  const [old, young] = [{ vintage: "v2025_01" }, { vintage: "v2026_11" }];
  expect(mixedOf([young, young])).toEqual([]);
  expect(mixedOf([young, old, young])).toEqual(["v2025_01", "v2026_11"]);
});
