import { allPlans } from "../workbench/xlsx/allPlans";

/** Charts are pasted into reports: each says by itself what it shows, and in which unit. */

const charts = Object.entries(allPlans()).flatMap(([kind, plans]) =>
  plans.flatMap(({ charts }) => charts.map((chart) => [kind, chart.title, chart] as const)),
);

const units = /%|\bbp\b|\$bn|\bindex\b|before the shock: 100|before: 100/;

test.each(charts)("%s: %s", (_kind, title, { axisTitles, titleFrom }) => {
  expect(title).not.toMatch(/chosen|above|first|second/i);
  expect(title).toMatch(units);
  expect(axisTitles?.categories).toBeTruthy();
  expect(axisTitles?.values).toBeTruthy();
  // What hangs on a choice is called by it, and its unit too.
  if (titleFrom && axisTitles?.values !== "% of its range")
    expect(axisTitles).toHaveProperty("valuesFrom");
});

test("those of a choice follow it", () => {
  const linked = charts.filter(([, , { titleFrom }]) => titleFrom).map(([kind]) => kind);
  expect(new Set(linked)).toEqual(new Set(["a comparison", "a sensitivity", "what it would take"]));
});
