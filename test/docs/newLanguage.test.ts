/** @jest-environment jsdom */
import { others, speak, texts, type Texts } from "../../src/taskpane/texts";
import { en } from "../../src/taskpane/texts/en";
import { closePane, openPane, until } from "../taskpane/support/pane";
import { blocksOf, complaints, evaluated } from "./shown";

/** CONTRIBUTING.md begins a translation by a few sentences: done here, and the pane speaks them. */

const folder = "src/taskpane/texts/de";
const [frame, index, entry] = blocksOf("Add a translation") as [string, string, string];
const german = evaluated(frame, `${folder}/frame.ts`) as { frame: Partial<Texts> };
const written = {
  [folder]: evaluated(index, `${folder}/index.ts`, { [`${folder}/frame`]: german }),
};

type Other = (typeof others)[number];
const languages = others as Other[];
const shipped = [...others];

/** Whoever has done what the text says has it once. */
beforeAll(() => {
  const source = `export const entry = ${entry.replace(/,$/, "")};`;
  const { entry: added } = evaluated(source, "src/taskpane/texts/index.ts", written) as {
    entry: Other;
  };
  languages.splice(
    0,
    languages.length,
    ...shipped.filter(({ name }) => name !== added.name),
    added,
  );
});
afterEach(async () => {
  await closePane();
  await speak("en-US");
});

test("where Excel's menus are German the pane speaks the sentences that there are, and else English", async () => {
  await speak("de-AT");
  expect(texts).toEqual({ ...en, ...german.frame });
  await openPane();
  const tabs = await until(() => {
    const found = [...document.querySelectorAll('[role="tab"]')];
    return found.length === 4 && found;
  });
  expect(tabs.map(({ textContent }) => textContent)).toEqual([
    "Szenarien",
    "Funktionen",
    "Erklären",
    "Teilen",
  ]);
  await until(() => document.body.textContent.includes(en.moreSheets.title));
});

test("other languages are as they were", async () => {
  await speak("zh-CN");
  expect(texts.tabs.scenarios).toBe("情景");
  await speak("nl");
  expect(texts).toBe(en);
});

test("the files compile as shown; without English behind them they ask for what is missing", () => {
  const alone = (text: string) =>
    text.replace(/import { en }.*|\.\.\.en, | *\.\.\.english,.*/g, "");
  const found = complaints({
    [`${folder}/frame.ts`]: frame,
    [`${folder}/index.ts`]: index,
    [`${folder}/frameAlone.ts`]: alone(frame),
    [`${folder}/indexAlone.ts`]: alone(index),
  });
  const missing = (file: string, key: string) =>
    expect.stringMatching(`^${folder}/${file}Alone.ts: .*is missing.*properties.*${key}`) as string;
  expect(found).toEqual([missing("frame", "notInExcel"), missing("index", "")]);
});
