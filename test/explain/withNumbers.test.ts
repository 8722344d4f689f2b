import temml from "temml";
import { entries } from "../../src/catalog/entries.generated";
import { equationOf, withNumbers } from "../../src/explain";
import { substitute } from "../../src/explain/substitute";
import { bare, symbols } from "../../src/explain/symbols";
import { reading, readings } from "./support";

test("every symbol belongs to an argument of its function and stands in its equation", () => {
  for (const [name, mapping] of Object.entries(symbols)) {
    const entry = entries.find(({ fn }) => fn.name === name);
    expect([name, entry !== undefined]).toEqual([name, true]);
    const parameters = entry!.fn.parameters.map((parameter) => parameter.name);
    for (const [parameter, symbol] of Object.entries(mapping)) {
      expect(parameters).toContain(parameter);
      const put = substitute(entry!.page.equation, [{ symbol, tex: "42" }]);
      expect([name, parameter, put?.includes("42")]).toEqual([name, parameter, true]);
    }
    expect(new Set(Object.values(mapping)).size).toBe(Object.keys(mapping).length);
  }
  for (const [name, parameters] of Object.entries(bare))
    for (const parameter of parameters) expect(symbols[name]).toHaveProperty(parameter);
});

const put = (tex: string, values: Record<string, string>) =>
  substitute(
    tex,
    Object.entries(values).map(([symbol, value]) => ({ symbol, tex: value })),
  );

test("numbers beside one another are multiplied, not run together", () => {
  expect(put("sB", { s: "0.43", B: "500" })).toBe("{\\left(0.43\\right)}{\\left(500\\right)}");
  expect(put("100\\,A", { A: "5" })).toBe("100\\,{\\left(5\\right)}");
  expect(put("D_0\\,\\frac{a}{b}", { D_0: "100" })).toBe("{\\left(100\\right)}\\,\\frac{a}{b}");
  expect(put("U(1-l)", { U: "4" })).toBe("{4}(1-l)");
});

test("a sign and a unit keep their brackets", () => {
  expect(put("1-\\varepsilon", { "\\varepsilon": "-1.5" })).toBe("1-{\\left(-1.5\\right)}");
  expect(put("x^2", { x: "-3" })).toBe("{\\left(-3\\right)}^2");
  expect(put("x^2", { x: "5\\%" })).toBe("{\\left(5\\%\\right)}^2");
  expect(put("a^{n}", { n: "-3" })).toBe("a^{{-3}}");
  expect(put("a^t", { t: "3" })).toBe("a^{3}");
});

test("a symbol is not seen in another one, in an index, a word, a differential or a condition", () => {
  expect(put("PE_{rest} + PE", { PE: "20" })).toBe("PE_{rest} + {20}");
  expect(put("ERP = r-P", { P: "9" })).toBe("ERP = r-{9}");
  expect(put("x_{n} \\text{n}", { n: "9" })).toBeUndefined();
  expect(put("\\Delta S = S", { S: "9" })).toBe("\\Delta S = {9}");
  expect(put("\\frac{\\partial CO}{\\partial S}", { S: "9" })).toBeUndefined();
  expect(put("n = r\\ \\text{ for } r = g", { r: "4\\%" })).toBe(
    "n = {\\left(4\\%\\right)}\\ \\text{ for } r = g",
  );
});

test("numbers have their units in an equation", async () => {
  const lines = async (text: string) => {
    const found = await reading(text);
    return withNumbers(found, [found.entry.page.equation]);
  };
  expect(await lines("=MACRO.WEALTHEFFECT(55000,-20%)")).toEqual([
    "\\Delta C = {\\$55{,}000\\,\\text{bn}} \\cdot {\\left(-20\\%\\right)} \\cdot {3.2\\%}",
  ]);
  // A hundred basis points over a hundred is one percent.
  expect(await lines("=MACRO.HOUSINGHEADWIND(100,1,0.025)")).toEqual([
    expect.stringContaining("\\frac{{100}}{100}"),
  ]);
});

test("what is not a number stays a symbol", async () => {
  const found = await reading("=MACRO.JEVONSDEMAND(SUM(1,2),10,-1.5)");
  const [line] = withNumbers(found, [found.entry.page.equation]);
  expect(line).toContain("D_0");
  expect(line).toContain("{10}");
  expect(line).toContain("K\\,m");
});

const equation = async (text: string) => equationOf(await reading(text));

test("only the equation of the chosen model is shown, in any case, by default, or all where it is not known", async () => {
  const gordon = "g_{gordon} = \\frac{rP-F}{P+F}";
  expect(await equation("=MACRO.IMPLIEDGROWTH(3321,70,8.9%)")).toBe(gordon);
  expect(await equation('=MACRO.IMPLIEDGROWTH(3321,70,8.9%," Gordon ")')).toBe(gordon);
  const fade = await equation('=MACRO.IMPLIEDGROWTH(3321,70,8.9%,"FADE")');
  expect(fade).toContain("g_s = g-(g-g_T)");
  expect(fade).not.toContain("gordon");
  expect(await equation("=MACRO.IMPLIEDGROWTH(3321,70,8.9%,TRIM(B1))")).toContain("\\text{or}");
  expect(await equation('=MACRO.IMPLIEDGROWTH(3321,70,8.9%,"none")')).toContain("\\text{or}");
});

test("a choice of equations has one for each word, and each can be drawn", () => {
  const chosen = entries.filter(({ page }) => page.equationOf);
  expect(chosen.length).toBeGreaterThan(8);
  for (const { fn, page } of chosen)
    for (const [argument, byWord] of Object.entries(page.equationOf!)) {
      const parameter = fn.parameters.find(({ name }) => name === argument);
      expect([fn.name, Object.keys(byWord)]).toEqual([fn.name, parameter?.words]);
      for (const tex of Object.values(byWord))
        expect(() => temml.renderToString(tex, { throwOnError: true })).not.toThrow();
    }
});

test("every example of the catalog can be drawn with its numbers", async () => {
  for (const { page } of entries)
    for (const { formula } of page.examples)
      for (const found of await readings(formula))
        for (const line of withNumbers(found, [equationOf(found)]))
          expect(() => temml.renderToString(line, { throwOnError: true })).not.toThrow();
});
