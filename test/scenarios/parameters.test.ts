import { contains } from "../../src/calculation";
import { jevonsDemand } from "../../src/catalog/compute/jevonsDemand";
import type { Reference } from "../../src/catalog/page";
import * as references from "../../src/catalog/references";
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

/** Numbers near a printed one, but ours: each is a judgement that names the text it follows. */
const afterText = {
  training_share: "DPAM prints a bit less than 50%, not 48%",
  crowd_bp: "Beltran's 20 bp for $100bn needs the GDP of 2010, which is from memory",
  primary_balance: "CBO prints 2.1%; ours is tuned so that the debt ends where CBO's does",
  fcf_yield: "between Hsu and Goldman's 2% for Microsoft and below 3% for the index",
  tech_weight: "Man Group's 33.48% is of seven companies, not of a sector",
  multiplier: "chosen inside Ramey's 0.8 to 1.5",
};

test("a number near a printed one is a judgement that names the text and where it is", () => {
  const after = parameters.filter(({ source }) => source.startsWith("judgement, after "));
  expect(after.map(({ key }) => key).sort()).toEqual(Object.keys(afterText).sort());
  for (const { tag, address } of after) {
    expect(tag).toBe("judgement");
    expect(address).toBeDefined();
  }
});

test("what repeats another parameter has its tag", () => {
  const repeating = parameters.filter(({ source }) => source.startsWith("as "));
  expect(repeating.length).toBeGreaterThan(3);
  for (const { source, tag, baseline } of repeating) {
    const first = parameters.find(({ key }) => `as ${key}` === source);
    expect(first).toMatchObject({ tag, baseline });
  }
});

test("what is published has an address, but for what was read where none was kept", () => {
  const without = parameters.filter(({ tag, address }) => tag === "published" && !address);
  expect(without.map(({ key }) => key)).toEqual(["idle0"]);
  expect(without[0]!.source).toContain("the address was not kept");
});

test("an address is that of a text which the catalog cites", () => {
  const cited = Object.values<Reference>(references).map(({ address }) => address);
  for (const { address } of parameters) if (address) expect(cited).toContain(address);
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
