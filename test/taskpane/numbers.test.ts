import { quantityWords, plain, quantity } from "../../src/taskpane/numbers";

const said = (value: number, unit: string, of?: "gdp") => quantityWords(quantity(value, unit, of));

test("a number has at most six significant digits, grouped thousands and a true minus sign", () => {
  expect(plain(130.262790069833)).toBe("130.263");
  expect(plain(1234567)).toBe("1,234,570");
  expect(plain(-1.5)).toBe("−1.5");
  expect(plain(0)).toBe("0");
});

test("very large and very small numbers have an exponent", () => {
  expect(plain(1e20)).toBe("1e20");
  expect(plain(-2.5e-9)).toBe("−2.5e-9");
});

test("rates and shares are percentages, without the noise of binary fractions", () => {
  expect(said(0.05, "per year")).toBe("5% a year");
  expect(said(0.07, "share")).toBe("7%");
  expect(said(-0.056, "return")).toBe("−5.6%");
});

test("a ratio is to GDP in scenarios and a bare number in functions", () => {
  expect(said(-0.0215, "ratio", "gdp")).toBe("−2.15% of GDP");
  expect(said(1.026, "ratio")).toBe("1.026");
});

test("money, multiples and basis points carry their signs", () => {
  expect(said(416, "$bn")).toBe("$416bn");
  expect(said(-50, "$bn")).toBe("−$50bn");
  expect(said(11, "x")).toBe("11×");
  expect(said(150, "bp")).toBe("150 bp");
});

test("one year is a year, and none are years", () => {
  expect(said(1, "years")).toBe("1 year");
  expect(said(1, "months")).toBe("1 month");
  expect(said(0, "years")).toBe("0 years");
  expect(said(1.5, "years")).toBe("1.5 years");
});
