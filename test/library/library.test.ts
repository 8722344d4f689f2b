import { readFileSync } from "node:fs";
import { join } from "node:path";
import { calculate, catalog, type CellValue } from "../../src/library";
import { functions } from "../../src/catalog/functions.generated";

const page = readFileSync(join(__dirname, "../../docs/library.md"), "utf8");

test("the catalog has every function with its page, by name", () => {
  expect([...catalog.keys()]).toEqual(functions.map(({ name }) => name));
  expect(catalog.get("CROWDOUT")!.page.title).not.toBe("");
});

test("calls give what the page of the library prints behind them", () => {
  const lines = [...page.matchAll(/^calculate\((.*)\); +\/\/ (.*)$/gm)];
  expect(lines).toHaveLength(4);
  const answers = lines.map(([, args]) =>
    calculate(...(JSON.parse(`[${args}]`) as Parameters<typeof calculate>)),
  );
  expect(answers[0]).toBe(JSON.parse(lines[0]![2]!));
  expect(answers[1]).toEqual(JSON.parse(lines[1]![2]!));
  const [error, message] = lines[2]![2]!.match(/"[^"]+"/g)!.map((text) => text.slice(1, -1));
  expect(answers[2]).toMatchObject({
    error,
    message: expect.stringContaining(message!.replace(" ...", "")) as string,
  });
  expect(lines[3]![2]).toBe("the head and four rows");
  const rows = answers[3] as CellValue[][];
  expect(rows).toHaveLength(5);
  expect(rows[0]!.slice(0, 3)).toEqual(["year", "compute", "capex"]);
});

test("every first example of a page that calls plain values gives its printed answer", () => {
  const plain = [...catalog.values()].flatMap(({ fn, page: { examples } }) => {
    const call = /^=MACRO\.[A-Z]+\(([-\d.,]*)\)$/.exec(examples[0].formula);
    return call && typeof examples[0].answer === "number"
      ? [{ name: fn.name, args: call[1]!, answer: examples[0].answer }]
      : [];
  });
  expect(plain.length).toBeGreaterThan(20);
  for (const { name, args, answer } of plain) {
    const values = args.split(",").map((text) => (text === "" ? undefined : Number(text)));
    expect([name, calculate(name, ...values)]).toEqual([name, expect.closeTo(answer, 9)]);
  }
});

test("an error in a column stays in its own cell, and one in an argument is passed on", () => {
  expect(calculate("CROWDOUT", [500, -1, { error: "#N/A", message: "" }, 600], 300)).toEqual([
    [200],
    [{ error: "#NUM!", message: expect.stringContaining("spending must be") as string }],
    [{ error: "#N/A", message: "an argument is the error #N/A" }],
    [300],
  ]);
});

test("a name that no function has throws, with the nearest names", () => {
  expect(() => calculate("CROWDUOT", 1, 2)).toThrow(/CROWDUOT, nearest: CROWDOUT/);
});
