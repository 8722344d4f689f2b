/** @jest-environment jsdom */
import { closePane, openPane, openTab, press, says, type, until } from "../support/pane";

// What the pane fetches is compiled before the tests look at the clock.
beforeAll(() => import("../../../src/taskpane/chart/FanChart"));
afterEach(closePane);

test("on its page FAN's answer is a band with the median and the scenario's own line, titled and said in the outcome's unit", async () => {
  await openPane();
  await openTab("functions");
  await press(/\bFAN$|\?FAN$/);
  await says("=MACRO.FAN(");
  await type("scenario", "baseline 2026-11");
  await type("outcome", "debt");
  await type("draws", "200");
  const title = "Federal debt held by the public, % of GDP";
  const svg = await until(() => document.querySelector(`svg[aria-label^="${title}"]`));
  expect(svg.getAttribute("aria-label")).toMatch(
    /: in year 10 nine in ten draws from [\d.]+ to [\d.]+, median [\d.]+, scenario 120\.2\.$/,
  );
  const ends = (part: string) =>
    [
      ...svg
        .querySelector(`[data-part="${part}"]`)!
        .getAttribute("d")!
        .matchAll(/,([\d.]+)/g),
    ].map(([, y]) => Number(y));
  const span = (part: string) => Math.max(...ends(part)) - Math.min(...ends(part));
  // Half of the draws lie within nine in ten of them.
  expect(span("half")).toBeGreaterThan(5);
  expect(span("nine in ten")).toBeGreaterThan(span("half"));
  expect(ends("scenario")).toHaveLength(11);
  // Shares are shown as percentages, dollars as they are.
  await type("outcome", "capex");
  const billions = await until(() => document.querySelector('svg[aria-label^="AI capex, $bn"]'));
  expect(billions.getAttribute("aria-label")).toMatch(/scenario 1,192\.$/);
  await type("outcome", "dept");
  await until(() => !document.querySelector('svg[aria-label^="AI capex"]'));
});
