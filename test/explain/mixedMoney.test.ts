import { entries } from "../../src/catalog/entries.generated";
import { reading, readings } from "./support";

/** Amounts of money may be in any unit, but in one. */

const asked = async (text: string) =>
  (await reading(text)).warnings
    .filter(({ mistake }) => mistake === "mixedMoney")
    .map(({ argument, given, meant, also }) => [argument, given, meant, also]);

const near = (value: number) => expect.closeTo(value, 9) as number;

test.each<[string, string, number, number, number]>([
  ["=MACRO.FCFYIELD(70030,3321)", "fcf", 70030, 70.03, 3321],
  ["=MACRO.FCFYIELD(70.03,3321000)", "fcf", 70.03, 70030, 3321000],
  ["=MACRO.FCFYIELD(70.03,3321000000000)", "fcf", 70.03, 70.03e9, 3321e9],
  ["=MACRO.FCFYIELD(-50000,1000)", "fcf", -50000, -50, 1000],
  ["=MACRO.FCFYIELD(70.03,3.321)", "fcf", 70.03, 0.07003, 3.321],
  ["=MACRO.FCFYIELD(70.03,3321,10734)", "stock_comp", 10734, 10.734, 3321],
  ["=MACRO.IMPLIEDGROWTH(3321,70030,8.9%)", "fcf", 70030, 70.03, 3321],
  ["=MACRO.REPRICE(3321000,70.03,8.9%,0.5%)", "fcf", 70.03, 70030, 3321000],
  ["=MACRO.CAPEXPAYBACK(100000,25)", "cash_flow", 25, 25000, 100000],
])("%s is asked about", async (text, argument, given, meant, beside) => {
  expect(await asked(text)).toEqual([[argument, given, near(meant), beside]]);
});

test.each([
  "=MACRO.FCFYIELD(70030,3321000)",
  "=MACRO.FCFYIELD(0.5,1000)",
  "=MACRO.FCFYIELD(-20,200)",
  "=MACRO.FCFYIELD(3,4)",
  "=MACRO.FCFYIELD(70.03,0)",
  "=MACRO.IMPLIEDGROWTH(440,3,8.9%)",
  "=MACRO.DECLINERATE(60,0.006,3)",
  "=MACRO.DISTILLATION(1,0.98,0.01)",
])("%s is not", async (text) => {
  expect(await asked(text)).toEqual([]);
});

test("no example of a page mixes units of money", async () => {
  let looked = 0;
  for (const { page } of entries)
    for (const { formula } of page.examples) {
      const found = (await readings(formula)).flatMap(({ warnings }) => warnings);
      expect([formula, found.filter(({ mistake }) => mistake === "mixedMoney")]).toEqual([
        formula,
        [],
      ]);
      looked++;
    }
  expect(looked).toBeGreaterThan(200);
});
