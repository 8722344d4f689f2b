import fc from "fast-check";
import { contains, inWords } from "../../src/calculation";
import {
  changedScenario,
  exportScenario,
  hardRange,
  importScenario,
  largestFile,
  numberRange,
  type OwnNumberKey,
  type OwnScenario,
  ownKey,
  parameterKeys,
  parametersIn,
  runChain,
  scenarios,
  titleProblem,
  valuesOf,
} from "../../src/scenarios";
import { changedStore, readStored } from "../../src/scenarios/ownFile";
import { ownNumberKeys } from "../../src/scenarios/ownVintageCheck";

const mild: OwnScenario = {
  key: "own_mild_shock",
  title: "Mild shock",
  story: "Half of what happened.",
  basedOn: "deepseek_2025",
  overrides: { price_shock: -0.028, eff_training: 5.5 },
};

const file = (changes: object) =>
  JSON.stringify({ ...(JSON.parse(exportScenario(mild)) as object), ...changes });
const complaint = (text: string): string => {
  try {
    importScenario(text);
  } catch (error) {
    return (error as Error).message;
  }
  return "";
};

describe("a scenario as a file", () => {
  test("comes back as it was, and the file says what it is and in which version", () => {
    expect(importScenario(exportScenario(mild))).toEqual(mild);
    expect(exportScenario(mild)).toMatch(/^\{\n {2}"macroscope": "scenario",\n {2}"version": 1,/);
  });

  test("comes back whatever its numbers and words are", () => {
    const number = (key: OwnNumberKey) => {
      const { least, most } = numberRange(key);
      return fc.double({ min: least, max: most, noNaN: true });
    };
    // Of the chain and of the side models.
    const keys = ownNumberKeys;
    expect(keys).toEqual(expect.arrayContaining(["growth", "bass_p"]));
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 60 }),
        fc.string({ maxLength: 200 }),
        fc.constantFrom(...scenarios.map(({ key }) => key)),
        fc.record(Object.fromEntries(keys.map((key) => [key, number(key)])), { requiredKeys: [] }),
        (title, story, basedOn, overrides) => {
          fc.pre(titleProblem(title) === undefined && title === title.trim());
          const own = { key: ownKey(title), title, story: story.trim(), basedOn, overrides };
          const again = importScenario(exportScenario(own));
          // JSON knows no negative zero.
          expect(JSON.stringify(again)).toBe(JSON.stringify(own));
        },
      ),
    );
  });

  const fitted = {
    value: -1.09231472842212,
    low: -1.11238898232,
    high: -1.07224047452,
    source: "own data, Data!A2:A11 and Data!B2:B11, 2026-11-30",
  };

  test("an estimate comes back with its interval and its source, as long as it is the value", () => {
    const own = { ...mild, overrides: { elas_inference: fitted.value } };
    const estimates = { elas_inference: fitted };
    expect(importScenario(exportScenario({ ...own, estimates }))).toEqual({ ...own, estimates });
    const other = { ...mild, overrides: { elas_inference: -1 }, estimates };
    expect(importScenario(exportScenario(other))).toEqual({
      ...mild,
      overrides: { elas_inference: -1 },
    });
    const hidden = { elas_inference: { ...fitted, source: "own\u202e data\nof mine" } };
    expect(importScenario(exportScenario({ ...own, estimates: hidden })).estimates).toEqual({
      elas_inference: { ...fitted, source: "own data of mine" },
    });
  });

  const estimated = (estimates: unknown) =>
    file({ overrides: { elas_inference: fitted.value }, estimates });

  test.each([
    ["a list", estimated([fitted, 1].slice(1)), /estimates must hold estimates by key/],
    ["an end that is no number", estimated({ elas_inference: { ...fitted, low: "-2" } }), /number/],
    [
      "ends that do not hold it",
      estimated({ elas_inference: { ...fitted, high: -1.1 } }),
      /between/,
    ],
    ["no source", estimated({ elas_inference: { ...fitted, source: " " } }), /source of the est/],
  ])("estimates of a stranger: %s is told and not imported", (_what, text, says) => {
    expect(complaint(text)).toMatch(says);
  });

  test.each([
    ["no JSON", "price_shock = -3", /no JSON/],
    ["another file", '{"a":1}', /"macroscope" should be "scenario"/],
    ["a list", "[]", /not a scenario of Macroscope/],
    ["a later version", file({ version: 2 }), /later version/],
    ["a version below nothing", file({ version: -5 }), /"version" should be 1/],
    ["half a version", file({ version: 0.5 }), /"version" should be 1/],
    ["no version", file({ version: undefined }), /"version" should be 1/],
    ["no title", file({ title: 7 }), /title must be a text, got 7/],
    ["an unknown preset", file({ basedOn: "deepsek" }), /basedOn must be .* got "deepsek"/],
    ["overrides as a list", file({ overrides: [["rate", 1]] }), /overrides must hold values/],
    [
      "an unknown key",
      file({ overrides: { prise_shock: 1 } }),
      /no assumption "prise_shock", nearest: price_shock/,
    ],
    [
      "a text for a number",
      file({ overrides: { pull: "=1+1" } }),
      /pull must be a number, got "=1\+1"/,
    ],
    [
      "a number out of range",
      file({ overrides: { pull: 1.5 } }),
      /pull must be between 0 and 1, got 1.5/,
    ],
    [
      "infinity",
      file({ overrides: { qt: null } }).replace("null", "1e999"),
      /qt must be a number, got null/,
    ],
    ["years, which the sheet decides", file({ overrides: { years: 5 } }), /no assumption "years"/],
    ["the name of a preset", file({ title: "no shock" }), /comes with Macroscope/],
    ["the name of a free column", file({ title: "Own 2" }), /comes with Macroscope/],
    ["a title that turns text around", file({ title: "a\u202eb" }), /cannot be shown/],
    [
      "the name of a preset with a mark unseen",
      file({ title: "No shock\ufe0f" }),
      /cannot be shown/,
    ],
    ["the name of a preset in wide letters", file({ title: "Ｎo shock" }), /comes with Macroscope/],
    ["a Hangul filler alone", file({ title: "\u3164" }), /cannot be shown/],
    ["two jamo fillers", file({ title: "\u115f\u1160" }), /cannot be shown/],
    ["a joiner that is not seen", file({ title: "\u034fa" }), /cannot be shown/],
    ["a blank of Braille", file({ title: "\u2800a" }), /cannot be shown/],
    ["what MATCH would not take literally", file({ title: "a*b" }), /may not hold/],
  ])("%s is refused, and the text says why", (_, text, why) => {
    expect(complaint(text)).toMatch(why);
  });

  test("more than 100 kB is refused before it is read", () => {
    expect(complaint(`${exportScenario(mild)}${" ".repeat(largestFile)}`)).toMatch(
      /too large for a scenario: it has more than 100000 characters\.$/,
    );
  });

  test("several problems are told together, the first five of many", () => {
    const overrides = Object.fromEntries([..."abcdefgh"].map((key) => [key, 1]));
    expect(complaint(file({ overrides }))).toMatch(/"a".*"e".*And 3 more\.$/s);
  });

  test("keys of objects' own machinery do nothing and are named like any other", () => {
    const text = exportScenario(mild).replace(
      '"overrides": {',
      '"__proto__": {"polluted": 1}, "overrides": {"__proto__": 1, "constructor": 2,',
    );
    expect(complaint(text)).toMatch(/"__proto__".*"constructor"/s);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    const inherited = '{"__proto__": {"title": "x"}, "macroscope":"scenario","version":1}';
    expect(complaint(inherited)).toMatch(/title must be a text/);
  });

  test("a story of many lines becomes one, and a text that begins with = stays what it is", () => {
    const { title, story } = importScenario(file({ title: "=1+1", story: "=a\nb\u0000c" }));
    expect([title, story]).toEqual(["=1+1", "=a b c"]);
  });
});

describe("the scenarios of a workbook", () => {
  const two = [mild, changedScenario("baseline", { idle0: 7 })];
  const storedScenarios = (all: readonly OwnScenario[]) =>
    all.reduce<string | undefined>((text, put) => changedStore(text, { put }).text, undefined)!;

  test("come back as they were", () => {
    expect(readStored(storedScenarios(two))).toEqual({ scenarios: two, problems: [] });
  });

  test("one of the same key is replaced, one can be removed, and what cannot be read stays", () => {
    const stored = storedScenarios(two).replace(/\}\]\}$/, '},{"title":7}]}');
    const again = changedStore(stored, { put: { ...mild, story: "again" } });
    expect(again.before).toEqual(mild);
    const { scenarios: read, problems } = readStored(again.text);
    expect(read.map(({ story }) => story)).toEqual(["", "again"]);
    expect(problems).toEqual(["title must be a text, got 7"]);
    const less = changedStore(again.text, { remove: mild.key });
    expect(readStored(less.text).scenarios.map(({ key }) => key)).toEqual([two[1]!.key]);
    expect(less.text).toContain('{"title":7}');
  });

  test("what a later version has noted beside what this one knows stays", () => {
    const later = JSON.stringify({
      macroscope: "scenarios",
      version: 1,
      order: ["b", "a"],
      scenarios: [{ ...mild, colour: "blue" }],
    });
    const { text } = changedStore(later, { put: { ...mild, story: "again" } });
    expect(JSON.parse(text)).toMatchObject({
      order: ["b", "a"],
      scenarios: [{ title: mild.title, story: "again", colour: "blue" }],
    });
  });

  test("brackets that lie in one another by the thousand are refused in words, in a file and in a workbook", () => {
    const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
    const store = `{"macroscope":"scenarios","version":1,"scenarios":[${deep}]}`;
    expect(readStored(store).problems).toEqual([expect.stringContaining("too deep")]);
    expect(() => changedStore(store, { put: mild })).toThrow(/too deep/);
    expect(() =>
      importScenario(`{"macroscope":"scenario","version":1,"title":${deep.slice(25_000, 75_000)}}`),
    ).toThrow(/too deep/);
    // Brackets in words are none.
    const words = { ...mild, story: "[".repeat(100) };
    expect(readStored(storedScenarios([words])).scenarios).toEqual([words]);
  });

  test("what a later version wrote is never written over", () => {
    const later = '{"macroscope":"scenarios","version":2,"things":[]}';
    expect(() => changedStore(later, { put: mild })).toThrow(/later version/);
  });

  test.each<[string, unknown]>([
    ["no JSON", "{not json but precious"],
    ["half of it", storedScenarios(two).slice(0, -20)],
    ["no list", '{"macroscope":"scenarios","version":1,"scenarios":{"a":1}}'],
    ["a version that never was", '{"macroscope":"scenarios","version":0.5,"scenarios":[]}'],
    ["too long", " ".repeat(500_001)],
    ["no text", 7],
  ])("what is damaged (%s) is never written over, and the text says what to do", (_, damaged) => {
    for (const change of [{ put: mild }, { remove: mild.key }])
      expect(() => changedStore(damaged, change)).toThrow(
        /cannot be read and are not written over.*earlier version.*copy its sheets/s,
      );
  });

  test("entries that cannot be read take nobody's room, and do not hide those behind them", () => {
    const unread = Array.from({ length: 60 }, (_, k) => ({ title: `*bad${k}` }));
    const store = JSON.stringify({ macroscope: "scenarios", version: 1, scenarios: unread });
    const { text } = changedStore(store, { put: mild });
    const { scenarios: read, problems } = readStored(text);
    expect(read).toEqual([mild]);
    expect(problems.at(-1)).toBe("And 10 more.");
    expect((JSON.parse(text) as { scenarios: unknown[] }).scenarios).toEqual([
      ...unread,
      expect.objectContaining({ title: mild.title }),
    ]);
  });

  test("more than fifty are refused before they are written", () => {
    const many = Array.from({ length: 50 }, (_, k) => changedScenario("baseline", { idle0: k }));
    const named = many.map((one, k) => ({ ...one, title: `Nr ${k}`, key: ownKey(`Nr ${k}`) }));
    expect(readStored(storedScenarios(named)).scenarios).toHaveLength(50);
    expect(() => storedScenarios([...named, mild])).toThrow(/no room for one more/);
    const again = { ...named[7]!, story: "again" };
    expect(storedScenarios([...named, again])).toContain("again");
  });

  test("none are kept in a workbook without the setting", () => {
    for (const nothing of [undefined, null, ""])
      expect(readStored(nothing)).toEqual({ scenarios: [], problems: [] });
  });

  test("what somebody broke is told, and the rest is read", () => {
    const broken = storedScenarios(two).replace('"price_shock":-0.028', '"price_shok":-0.028');
    const { scenarios: read, problems } = readStored(broken);
    expect(read.map(({ overrides }) => overrides)).toEqual([{ eff_training: 5.5 }, { idle0: 7 }]);
    expect(problems).toEqual([
      expect.stringMatching(/^Mild shock: there is no assumption "price_shok"/),
    ]);
  });

  test("no text makes it throw or hold a number that the chain does not take", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string(), fc.anything()), (text) => {
        for (const wrapped of [
          text,
          JSON.stringify({ macroscope: "scenarios", version: 1, scenarios: [text] }),
          JSON.stringify({
            macroscope: "scenarios",
            version: 1,
            scenarios: [{ ...mild, overrides: text }],
          }),
        ])
          for (const { overrides } of readStored(wrapped).scenarios)
            for (const [key, value] of Object.entries(overrides))
              expect(contains(numberRange(key as OwnNumberKey), value)).toBe(true);
      }),
    );
  });
});

test("titles that people cannot tell apart have one key", () => {
  expect(ownKey("Mild  shock")).toBe("own_mild_shock");
  expect(ownKey("mild-shock ")).toBe(ownKey("Mild  shock"));
  expect(ownKey("温和的冲击")).toBe("own_温和的冲击");
});

test.each([
  ["Тhe DeepSeek shock", /two alphabets/],
  ["Debt spirаl", /two alphabets/],
  ["AI 冲击", undefined],
  ["Δ rates", undefined],
  ["Шок спроса", undefined],
])("the title %s", (title, problem) => {
  if (problem) expect(titleProblem(title)).toMatch(problem);
  else expect(titleProblem(title)).toBeUndefined();
});

test("a reserved name in letters that only look the same is taken", () => {
  // Greek, but for the W.
  expect(titleProblem("\u039fW\u039d")).toMatch(/comes with Macroscope/);
});

test("signs before numbers tell titles apart, dashes within words do not", () => {
  const titles = ["+100 bp", "-100 bp", "100 bp", "±100 bp", "+$300bn", "-$300bn"];
  expect(new Set(titles.map(ownKey)).size).toBe(titles.length);
  expect(ownKey("−100 bp")).toBe(ownKey("-100 bp"));
  expect(ownKey("minus 100 bp")).toBe(ownKey("-100 bp"));
  expect(ownKey("Baseline 2025-01")).toBe("own_baseline_2025_01");
  const stored = titles.reduce<string | undefined>(
    (text, title) => changedStore(text, { put: { ...mild, title, key: ownKey(title) } }).text,
    undefined,
  );
  expect(readStored(stored).scenarios.map(({ title }) => title)).toEqual(titles);
});

test.each(parameterKeys)(
  "%s: every value that a preset or a slider gives lies in the hard range",
  (key) => {
    const { low, high } = parametersIn("v2025_01").find((parameter) => parameter.key === key)!;
    const values = [low, high, ...scenarios.map((preset) => valuesOf(preset.key)[key])];
    for (const value of values)
      if (value !== undefined)
        expect([inWords(hardRange(key)), value, contains(hardRange(key), value)]).toContain(true);
  },
);

test("at the closed ends of the hard ranges the first year of the chain has an answer", () => {
  for (const key of parameterKeys) {
    const { least, most, openLow, openHigh } = hardRange(key);
    const ends = [openLow ? undefined : least, openHigh ? undefined : most];
    for (const end of ends) {
      if (end === undefined || !Number.isFinite(end)) continue;
      const { end: broken } = runChain({ ...valuesOf("deepseek_2025"), [key]: end }, 1);
      expect([key, end, broken?.error.message]).toEqual([key, end, undefined]);
    }
  }
});
