import { bundledData, type ScenarioData } from "../../../src/taskpane/data";
import { quantityWords } from "../../../src/taskpane/numbers";
import {
  fieldText,
  fieldUnit,
  readAssumption,
} from "../../../src/taskpane/scenarios/assumptionText";
import { shownQuantity } from "../../../src/taskpane/scenarios/shownQuantity";

let data: ScenarioData;
beforeAll(async () => {
  data = await bundledData.loadScenarios();
});

const read = (key: string, typed: string) =>
  readAssumption(typed, data.assumptions("v2025_01").get(key)!);
const error = (key: string, typed: string) => {
  const reading = read(key, typed);
  return "error" in reading ? reading.error : "";
};

test("a share is typed as a percentage or as a decimal", () => {
  expect(read("foreign_drop", "5%")).toEqual({ value: 0.05 });
  expect(read("foreign_drop", " 0.05 ")).toEqual({ value: 0.05 });
  expect(read("price_shock", "−5.6%")).toEqual({ value: -0.056 });
  expect(read("primary_balance", "-2.15% of GDP")).toEqual({ value: -0.0215 });
});

test("full-width signs of an input method are read as plain ones", () => {
  expect(read("foreign_drop", "５％")).toEqual({ value: 0.05 });
  expect(read("price_shock", "－５．６％")).toEqual({ value: -0.056 });
  expect(read("capex0", "　１，２００").value).toBe(1200);
  // A power is not a number with one digit more.
  expect(error("policy_bp", "10²")).toBe("Enter a number: this field takes basis points.");
});

test("the unit may be typed behind the number", () => {
  expect(read("policy_bp", "25 bp").value).toBe(25);
  expect(read("capex0", "$500bn").value).toBe(500);
  expect(read("eff_inference", "8×").value).toBe(8);
  expect(read("growth", "4% a year").value).toBe(0.04);
  expect(read("policy_bp", "0.25%").value).toBe(25);
  expect(read("capex0", "0.5 tn").value).toBe(500);
});

test("a text that is no number is refused with how to write one", () => {
  expect(error("foreign_drop", "oops")).toBe("Enter a number or a percentage such as 5%.");
  expect(error("policy_bp", "oops")).toBe("Enter a number: this field takes basis points.");
  expect(error("foreign_drop", "")).toBe("Enter a number or a percentage such as 5%.");
  expect(error("foreign_drop", "0,05")).toContain("Use a point for decimals");
});

test("what cannot be is refused with what can, in the unit of the field", () => {
  expect(error("foreign_drop", "120%")).toBe("It must be between 0% and 100%.");
  expect(error("eff_inference", "0")).toBe("It must be above 0.");
  expect(error("growth", "-100%")).toBe("It must be above −100%.");
  expect(error("idle0", "-1")).toBe("It must be 0 or more.");
});

test("5 for a share is probably 5%, and that is said", () => {
  expect(error("foreign_drop", "5")).toBe(
    "It must be between 0% and 100%. 5 means 500%. For 5 percent, enter 5%.",
  );
  expect(read("flow_sensitivity", "5")).toEqual({
    value: 5,
    warning: "5 means 500%. For 5 percent, enter 5%.",
  });
});

test("so are 1 and 0.5 where an analyst would try a few per cent", () => {
  for (const typed of ["1", "0.5"])
    expect(read("growth", typed)).toEqual({
      value: Number(typed),
      warning: `${typed} means ${Number(typed) * 100}%. For ${typed} percent, enter ${typed}%.`,
    });
  expect(read("growth", "50%")).toMatchObject({ warning: expect.stringMatching(/^An analyst/) });
  expect(read("training_share", "0.5")).toEqual({ value: 0.5 });
});

test("0.25 where basis points are wanted is probably a quarter of a percent", () => {
  expect(read("policy_bp", "0.25")).toEqual({
    value: 0.25,
    warning: "0.25 looks like 0.25%, and basis points are wanted: enter 25.",
  });
  expect(read("feedback", "0.5")).toEqual({ value: 0.5 });
});

test("what an analyst would not try is taken, with a word about it", () => {
  expect(read("eff_inference", "200")).toEqual({
    value: 200,
    warning: "An analyst would try 1 to 100. It calculates all the same.",
  });
  expect(read("eff_inference", "100").value).toBe(100);
});

test("every value of every scenario reads back as it is written, and is not refused", () => {
  for (const { overrides } of data.scenarios)
    for (const assumption of data.assumptions("v2025_01").values()) {
      const { key, unit, baseline, low, high } = assumption;
      for (const value of [overrides[key] ?? baseline, low ?? baseline, high ?? baseline])
        expect([key, readAssumption(fieldText(value, unit), assumption).value]).toEqual([
          key,
          value,
        ]);
    }
});

test("a unit stands beside every field whose text does not say it", () => {
  const units = [...data.assumptions("v2025_01").values()].map(
    (assumption) => [assumption.unit, fieldUnit(assumption)] as const,
  );
  for (const [unit, words] of units)
    if (["$bn", "bp", "years", "months", "ratio", "x"].includes(unit)) expect(words).not.toBe("");
});

test("a change of a premium is a change, not one a year, wherever it is told", () => {
  const premium = data.assumptions("v2025_01").get("risk_premium")!;
  expect([fieldUnit(premium), quantityWords(shownQuantity(0, premium))]).toEqual(["", "0%"]);
  const growth = data.assumptions("v2025_01").get("growth")!;
  expect([fieldUnit(growth), quantityWords(shownQuantity(0.04, growth))]).toEqual([
    "a year",
    "4% a year",
  ]);
});
