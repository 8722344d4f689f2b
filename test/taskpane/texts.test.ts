import { entries } from "../../src/catalog/entries.generated";
import { families } from "../../src/catalog/page";
import { parametersIn, satellitesIn, scenarios } from "../../src/scenarios";
import { ExcelTrouble } from "../../src/excel/contract";
import { bundledData } from "../../src/taskpane/data";
import { content, type Language, others, speak, texts } from "../../src/taskpane/texts";
import { en } from "../../src/taskpane/texts/en";
import { type Parameter, wanted } from "../../src/calculation";
import { wantedWords } from "../../src/taskpane/functions/wantedWords";
import { content as chinese } from "../../src/taskpane/texts/zh-CN/content";
import { inPlainWords } from "../../src/taskpane/trouble";

afterEach(() => speak("en-US"));

test.each(["zh-CN", "zh", "zh-Hans-CN", "zh-SG"])("%s is simplified Chinese", async (tag) => {
  await speak(tag);
  expect(texts.tabs.scenarios).toBe("情景");
  expect(content).toBe(chinese);
});

test.each(["en-US", "eo", "zh-TW", "zh-Hant-HK", "", "zhx"])("%s is English", async (tag) => {
  await speak(tag);
  expect(texts).toBe(en);
  expect(content).toBeUndefined();
});

/** Every text of a tree with its path. */
function leaves(tree: unknown, path = ""): [string, unknown][] {
  if (typeof tree !== "object" || tree === null) return [[path, tree]];
  return Object.entries(tree).flatMap(([key, value]) => leaves(value, `${path}.${key}`));
}

/** Names, which stay as they are, and by language the words that are spelled as in English. */
const names = ["Macroscope", "DPAM", "plur daddy"];
const spelledAlike: Readonly<Record<string, readonly string[]>> = {};

describe.each(others)("$name", ({ name, load }) => {
  let language: Language;
  beforeAll(async () => {
    language = await load();
  });

  test("the texts have the shape of the English ones, lists of words included", () => {
    // Excel's troubles carry their own English words.
    const shape = (tree: unknown) =>
      leaves(tree)
        .map(([path, leaf]) => `${path} ${typeof leaf}`)
        .filter((line) => !line.startsWith(".trouble.byCode"));
    expect(shape(language.texts).sort()).toEqual(shape(en).sort());
  });

  test("no text was left in English", () => {
    const same = new Map(leaves(en));
    const kept = leaves(language.texts).filter(
      ([path, leaf]) =>
        typeof leaf === "string" && /[A-Za-z]{4}/.test(leaf) && same.get(path) === leaf,
    );
    expect(kept.map(([, leaf]) => leaf)).toEqual([...names, ...(spelledAlike[name] ?? [])]);
  });

  test("a text takes as many arguments as in English, or fewer", () => {
    const english = new Map(leaves(en));
    for (const [path, leaf] of leaves(language.texts))
      if (typeof leaf === "function")
        expect([path, leaf.length]).toEqual([
          path,
          Math.min(leaf.length, (english.get(path) as () => string).length),
        ]);
  });

  test("no translation is of a function or an argument that is not there any more", () => {
    const {
      functions = {},
      titles = {},
      arguments: translated = {},
      limits = {},
    } = language.content ?? {};
    const known = new Set(entries.map(({ fn }) => fn.name));
    const described = new Set(
      entries.flatMap(({ page }) =>
        Object.values(page.arguments).map(({ description }) => description),
      ),
    );
    for (const keyed of [functions, titles])
      expect(Object.keys(keyed).filter((key) => !known.has(key))).toEqual([]);
    expect(Object.keys(translated).filter((words) => !described.has(words))).toEqual([]);
    const told = entries.flatMap(({ page }) => page.nativeLimit ?? []);
    expect(Object.keys(limits).sort()).toEqual([...new Set(told)].sort());
  });
});

test("trouble in Excel is told in Chinese, with the warning that something may have been written", async () => {
  const trouble = new ExcelTrouble("The sheet is protected.", "SheetProtected", false);
  expect(inPlainWords(trouble)).toBe(`The sheet is protected. ${en.trouble.changed}`);
  await speak("zh-CN");
  expect(inPlainWords(trouble)).toMatch(/^该工作表受保护。.*重试。 可能已写入一部分/);
  expect(inPlainWords(new ExcelTrouble("Something new.", "New", true))).toBe("Something new.");
});

test("what an argument must be is told as in the cell's error, and in Chinese without English words", async () => {
  const every = entries.flatMap(({ fn }) => fn.parameters as readonly Parameter[]);
  expect(every.length).toBeGreaterThan(300);
  for (const parameter of every) expect(wantedWords(parameter)).toBe(wanted(parameter));
  await speak("zh-CN");
  for (const parameter of every) {
    const own = (parameter.words ?? []).reduce(
      (text, word) => text.replace(word, ""),
      wantedWords(parameter),
    );
    expect(own.replace(/TRUE|FALSE/g, "")).not.toMatch(/[a-z]{2,}/i);
  }
});

test("every preset, assumption and family has a Chinese name", () => {
  const everyAssumption = [...parametersIn("v2025_01"), ...satellitesIn("v2025_01")];
  expect(Object.keys(chinese.scenarios).sort()).toEqual(scenarios.map(({ key }) => key).sort());
  expect(Object.keys(chinese.assumptions).sort()).toEqual(
    everyAssumption.map(({ key }) => key).sort(),
  );
  expect(Object.keys(chinese.groups).sort()).toEqual(
    [...new Set(everyAssumption.map(({ group }) => group))].sort(),
  );
  expect(Object.keys(chinese.families)).toEqual(Object.keys(families));
});

test("in Chinese the data speak it too: titles, stories, questions, arguments; names and sheets stay English", async () => {
  await speak("zh-CN");
  const { scenarios: shown, assumptions } = await bundledData.loadScenarios();
  const shock = shown.find(({ key }) => key === "deepseek_2025")!;
  expect(shock.title).toBe("DeepSeek 冲击");
  expect(shock.sheetTitle).toBe("The DeepSeek shock");
  expect(assumptions("v2025_01").get("idle0")!.label).toBe("期初闲置资金");
  const functions = await bundledData.loadFunctions();
  const { fn, page } = functions.find((entry) => entry.fn.name === "CROWDOUT")!;
  expect(fn.name).toBe("CROWDOUT");
  expect(page.title).toBe("闲钱用完后的挤出");
  expect(page.question).toBe("闲钱用完后会挤掉什么？");
  expect(Object.values(page.arguments)[0]!.description).toContain("AI 资本开支");
});
