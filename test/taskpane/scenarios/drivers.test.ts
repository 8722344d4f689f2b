import { parameterKeys, scenarios } from "../../../src/scenarios";
import { bundledData } from "../../../src/taskpane/data";
import { driversOf, firstSentence, valueInWords } from "../../../src/taskpane/scenarios/drivers";

test("an efficiency gain is said as the part that is still needed", () => {
  expect(valueInWords("eff_inference", 8, "x")).toBe("one eighth");
  expect(valueInWords("eff_training", 40, "x")).toBe("1/40");
  expect(valueInWords("eff_training", 1, "x")).toBe("unchanged");
});

test("a loss of foreign buying is a minus", () => {
  expect(valueInWords("foreign_drop", 0.1, "share")).toBe("−10%");
  expect(valueInWords("foreign_drop", 0, "share")).toBe("unchanged");
});

test("a change shows which way it goes", () => {
  expect(valueInWords("price_shock", 0.05, "return")).toBe("+5%");
  expect(valueInWords("price_shock", -0.17, "return")).toBe("−17%");
  expect(valueInWords("policy_bp", 150, "bp")).toBe("+150 bp");
  expect(valueInWords("qt", 500, "$bn")).toBe("+$500bn a year");
  expect(valueInWords("risk_premium", 0.0025, "rate")).toBe("+0.25%");
});

test("a level has no sign", () => {
  expect(valueInWords("idle0", 350, "$bn")).toBe("$350bn");
  expect(valueInWords("capex_growth", 0.1, "per year")).toBe("10% a year");
});

test("every preset shows three drivers, in words that are short enough for a card", async () => {
  const data = await bundledData.loadScenarios();
  expect(data.scenarios).toHaveLength(scenarios.length);
  // All but the number of years, which is chosen on the sheet.
  for (const scenario of data.scenarios) {
    const assumptions = data.assumptions(scenario.vintage);
    expect(assumptions.size).toBe(parameterKeys.length - 1);
    const drivers = driversOf(scenario, assumptions);
    expect(drivers).toHaveLength(3);
    for (const { label, value } of drivers) expect(`${label} ${value}`.length).toBeLessThan(46);
  }
});

test("a point inside a number does not end the first sentence", () => {
  expect(firstSentence("A fall of 2.6 times. Then more.")).toBe("A fall of 2.6 times.");
  expect(firstSentence("No end")).toBe("No end");
});
