/** @jest-environment jsdom */
import { act } from "react";
import { finish } from "../../../src/calculation/work";
import { valuesOf } from "../../../src/scenarios";
import { reverse } from "../../../src/scenarios/reverse";
import { readTarget, targetText } from "../../../src/taskpane/reverse/question";
import { scenarioPage } from "../support/own";
import {
  button,
  choose,
  closePane,
  field,
  openPane,
  press,
  says,
  saysNot,
  settle,
  type,
  until,
} from "../support/pane";

beforeAll(scenarioPage);
afterEach(closePane);

/** The question backwards, unfolded in the baseline. */
async function open() {
  const { excel } = await openPane();
  await press("No shock");
  const summary = await until(() =>
    [...document.querySelectorAll("summary")].find(
      ({ textContent }) => textContent === "What would it take?",
    ),
  );
  const details = summary.closest("details")!;
  await act(async () => {
    details.open = true;
    details.dispatchEvent(new Event("toggle"));
  });
  await field("Target");
  return excel;
}

const rows = () =>
  [...document.querySelectorAll('[aria-label="One assumption at a time"] tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent!),
  );

const found = () => until(() => button("Insert as sheet"));

test("debt of 130%: each assumption that can do it alone with what it would have to be, the nearest first", async () => {
  await open();
  expect((await field("Target")).value).toBe("130%");
  await press("Find out");
  await found();
  const answer = finish(
    reverse(valuesOf("baseline"), { outcome: "debt", target: 1.3, year: 10 }, () => undefined),
  );
  const able = answer.lines.filter(({ value }) => value !== undefined);
  expect(rows()).toHaveLength(able.length);
  const growth = rows().find(([label]) => label === "Nominal potential growth")!;
  expect(growth.slice(1)).toEqual(["3.89% a year", "3.133% a year", "−19%"]);
  const far = rows().map((row) => Math.abs(Number(row[3]!.replace(/[−+%]/g, ""))));
  expect(far).toEqual([...far].sort((a, b) => a - b));
  await says(`${answer.lines.length - able.length} assumptions cannot do it alone`);
  await says(`Together ${(answer.pair!.distance * 100).toFixed(0)}% of a range.`);
});

test("what cannot do it alone stands with how far it comes, or that it does nothing", async () => {
  await open();
  await choose("Outcome to reach", "yield_bp");
  expect((await field("Target")).value).toBe("100");
  await choose("In year", "1");
  await press("Find out");
  await found();
  await says("Share of those purchases lost: from 0.0 bp to +23.4 bp");
  await says(/Without any effect on it: .*30-year mortgage rate/);
});

test("a target that nothing reaches is told, and so are words that are no number", async () => {
  await open();
  await choose("In year", "1");
  await type("Target", "900%");
  await press("Find out");
  await says("No assumption can do it alone within its range.");
  await says("No two assumptions can do it together within their ranges.");
  await type("Target", "much");
  expect((await field("Target")).getAttribute("aria-invalid")).toBe("true");
  await press("Find out");
  await settle(50);
  expect(rows()).toEqual([]);
  await type("Target", "130");
  await says("For 130 percent, enter 130%.");
});

test("it is worked out in slices and can be cancelled; another question makes the answer void", async () => {
  await open();
  await choose("In year", "1");
  await press("Find out");
  await press("Cancel");
  await says("Cancelled.");
  expect(rows()).toEqual([]);
  await press("Find out");
  await found();
  await choose("In year", "5");
  expect(rows()).toEqual([]);
  expect(saysNot("can do it alone")).toBe(true);
});

test("inserted as a sheet with the question and the pair that is shown", async () => {
  const excel = await open();
  await choose("In year", "1");
  await type("Target", "105%");
  await press("Find out");
  await press("Insert as sheet");
  await says("Added Reverse (2).");
  expect(excel.done.at(-1)).toMatch(/^reverse baseline debt=1.05 in 1 by \w+ and \w+$/);
});

test("targets are read in the unit of the outcome", () => {
  expect(readTarget("130%", "debt")).toEqual({ value: 1.3 });
  expect(readTarget("1.3", "debt")).toEqual({ value: 1.3 });
  expect(readTarget("100 bp", "yield_bp")).toEqual({ value: 100 });
  expect(readTarget("=95%+5%", "debt")).toEqual({ value: 1 });
  expect(readTarget("-2", "gdp_gap")).toEqual({
    why: "-2 means −200%. For -2 percent, enter -2%.",
  });
  expect(readTarget("+100", "yield_bp")).toEqual({ value: 100 });
  expect(readTarget("-2%", "gdp_gap")).toEqual({ value: -0.02 });
  expect(readTarget("1,000", "capex")).toEqual({ value: 1000 });
  expect(readTarget("", "debt")).toHaveProperty("why");
  expect(targetText("capex")).toBe("1000");
  expect(readTarget(targetText("gdp_gap"), "gdp_gap")).toEqual({ value: -0.02 });
});
