import {
  findPreset,
  isParameterKey,
  parameterKeys,
  parametersIn,
  satellitesIn,
  scenario,
  scenarios,
  sourceOf,
  themes,
  valuesOf,
  type Vintage,
  vintages,
  vintageText,
} from "../../src/scenarios";
import { presetNamed } from "../../src/catalog/scenario/_presets";

const cases = scenarios.map((preset) => [preset.key, preset] as const);

test("the thirteen presets of the essays are there", () => {
  const keys = scenarios.map(({ key }) => key);
  const published = [
    "baseline",
    "commoditised_models",
    "debt_spiral",
    "deepseek_2025",
    "dotcom_replay",
    "export_tightening",
    "foreign_sudden_stop",
    "idle_cash_exhaustion",
    "jevons_boom",
    "reverse_qe",
    "slow_adoption",
    "soft_landing",
    "training_glut",
  ];
  expect(published.filter((key) => !keys.includes(key))).toEqual([]);
});

test("where the baseline's source says what presets use, they use that", () => {
  let told = 0;
  for (const vintage of vintages)
    for (const { key, source } of parametersIn(vintage)) {
      const said = /presets use ([\d.]+)(?: or ([\d.]+))?/.exec(source);
      if (!said) continue;
      told++;
      const used = scenarios.flatMap(({ overrides }) => overrides[key] ?? []);
      const numbers = said.slice(1).filter(Boolean).map(Number);
      expect([key, [...new Set(used)].sort((a, b) => a - b)]).toEqual([key, numbers]);
    }
  expect(told).toBeGreaterThan(0);
});

test.each(cases)(
  "%s overrides known parameters with finite numbers that differ from the baseline",
  (_, p) => {
    const satelliteBaseline = new Map<string, number>(
      satellitesIn(p.vintage).map((s) => [s.key, s.baseline]),
    );
    const baseline = valuesOf("baseline");
    for (const [key, value] of Object.entries(p.overrides)) {
      expect(isParameterKey(key)).toBe(true);
      expect(Number.isFinite(value)).toBe(true);
    }
    for (const [key, value] of Object.entries(p.satelliteOverrides)) {
      expect(satelliteBaseline.has(key)).toBe(true);
      expect(value).not.toBe(satelliteBaseline.get(key));
    }
    for (const key of Object.keys(p.sources ?? {})) expect(p.overrides).toHaveProperty(key);
    expect(Object.keys(valuesOf(p.key))).toEqual(Object.keys(baseline));
  },
);

test.each(cases)("%s has a story, three drivers that exist, and says what it is not", (_, p) => {
  expect(themes).toContain(p.theme);
  expect(p.story.length).toBeGreaterThan(80);
  expect(p.notThis).toMatch(/^Not /);
  expect(new Set(p.drivers).size).toBe(3);
  for (const key of p.drivers) expect(parameterKeys).toContain(key);
});

test.each(cases.filter(([key]) => key !== "baseline"))(
  "%s names at least one driver that it overrides",
  (_, p) => {
    expect(p.drivers.some((key) => key in p.overrides)).toBe(true);
  },
);

test("a value that a preset sets never borrows the source of the baseline", () => {
  for (const preset of scenarios)
    for (const key of parameterKeys) {
      const set =
        preset.overrides[key] !== undefined && preset.overrides[key] !== valuesOf("baseline")[key];
      const { tag, source } = sourceOf(preset, key);
      expect(source).not.toBe("");
      if (set && !preset.sources?.[key])
        expect([tag, source]).toEqual([
          "judgement",
          expect.stringMatching(/^set by this scenario/),
        ]);
    }
});

test("a preset is found by key or title, whatever the case", () => {
  expect(findPreset("DeepSeek_2025")?.key).toBe("deepseek_2025");
  expect(findPreset(" the deepseek shock ")?.key).toBe("deepseek_2025");
  expect(findPreset("constructor")).toBeUndefined();
  expect(() => scenario("nonsense")).toThrow("nonsense");
});

test.each(scenarios.map(({ key, vintages }) => [key, vintages] as const))(
  "%s: its name alone is its first vintage for ever; one that it does not admit is refused with those it does",
  (key, admitted) => {
    expect(presetNamed(key).vintage).toBe(admitted[0]);
    for (const vintage of [...vintages, "v2099_01"] as Vintage[]) {
      const name = `${key} ${vintageText(vintage)}`;
      if (admitted.includes(vintage)) expect(presetNamed(name).vintage).toBe(vintage);
      else
        expect(() => presetNamed(name)).toThrow(
          `no such vintage as in "${name}", only: ${admitted.map((one) => `"${key} ${vintageText(one)}"`).join(", ")}`,
        );
    }
  },
);
