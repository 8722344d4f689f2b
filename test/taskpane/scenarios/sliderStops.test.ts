import { bundledData, type ScenarioData } from "../../../src/taskpane/data";
import { nearestStop, sliderStops } from "../../../src/taskpane/scenarios/sliderStops";

let data: ScenarioData;
beforeAll(async () => {
  data = await bundledData.loadScenarios();
});

test("a slider goes from low to high in about a hundred steps, and meets round values exactly", () => {
  for (const { low, high } of data.assumptions("v2025_01").values()) {
    if (low === undefined || high === undefined) continue;
    const stops = sliderStops(low, high, []);
    expect([stops[0], stops.at(-1)]).toEqual([low, high]);
    expect(stops.length).toBeGreaterThan(30);
    expect(stops.length).toBeLessThanOrEqual(103);
  }
  expect(sliderStops(0, 1, [])[29]).toBe(0.29);
  expect(sliderStops(0.015, 0.06, [])[1]).toBe(0.0155);
});

test("every preset's value is a stop of its slider, reached from both sides", () => {
  for (const { overrides } of data.scenarios)
    for (const { key, baseline, low, high } of data.assumptions("v2025_01").values()) {
      if (low === undefined || high === undefined) continue;
      const value = overrides[key] ?? baseline;
      const stops = sliderStops(low, high, [value]);
      expect([key, stops[nearestStop(stops, value)]]).toEqual([key, value]);
      expect(stops.every((stop, k) => k === 0 || stop > stops[k - 1]!)).toBe(true);
    }
});

test("a value between the stops, or beyond them, stands at the nearest", () => {
  const stops = sliderStops(-0.8, 0.3, [-0.25]);
  const at = (value: number) => stops[nearestStop(stops, value)];
  expect([at(-0.25), at(-0.247), at(-0.9), at(7)]).toEqual([-0.25, -0.25, -0.8, 0.3]);
  const moved = nearestStop(stops, -0.25);
  expect([stops[moved - 1], stops[moved + 1]]).toEqual([-0.26, -0.24]);
});
