import { contains } from "../../src/calculation";
import { jevonsDemand } from "../../src/catalog/compute/jevonsDemand";
import { parameterKeys, parameters, satellites } from "../../src/scenarios";

test.each(parameters.map((p) => [p.key, p] as const))(
  "%s has a label, a source, and a baseline between low and high",
  (_, { label, source, group, baseline, low, high, uncertain }) => {
    expect(label).not.toBe("");
    expect(source).not.toBe("");
    expect(group).not.toBe("");
    expect((low === undefined) === (high === undefined)).toBe(true);
    if (low !== undefined && high !== undefined) {
      expect(low).toBeLessThanOrEqual(baseline);
      expect(baseline).toBeLessThanOrEqual(high);
      expect(low).toBeLessThan(high);
    }
    // What is varied needs a span to be varied in.
    if (uncertain) expect(low).toBeDefined();
  },
);

test("what is published carries a date, or says whose number it is", () => {
  const silent = [...parameters, ...satellites].filter(
    ({ tag, source, date }) =>
      tag === "published" && !date && !/^as |[A-Z]{2,}|[A-Z][a-z]+/.test(source),
  );
  expect(silent.map(({ key }) => key)).toEqual([]);
});

test("no key means two things", () => {
  const keys = [...parameterKeys, ...satellites.map(({ key }) => key)];
  expect(new Set(keys).size).toBe(keys.length);
});

test("a name of a cell, a_ and the key, is no cell address and no function", () => {
  for (const { key } of parameters) expect(`a_${key}`).toMatch(/^a_[a-z][a-z0-9_]*$/);
});

test("the baseline elasticities are in the domain of JEVONSDEMAND", () => {
  const range = jevonsDemand.parameters[2].range!;
  for (const key of ["elas_training", "elas_inference"] as const)
    expect(contains(range, parameters.find((p) => p.key === key)!.baseline)).toBe(true);
});
