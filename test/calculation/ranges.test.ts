import { invoke, numError } from "../../src/calculation";
import { anyNumber, define, DomainError, notNegative, number } from "../../src/calculation";
import { functions } from "../../src/catalog/functions.generated";
import { registered, RuntimeError } from "../support/runtime";

/** Ranges as people select them: too long, with gaps, turned, with texts in them. */

const fn = (name: string) => functions.find((each) => each.name === name)!;
const call = (name: string, ...args: unknown[]) => invoke(fn(name), args);
const text = (name: string, ...args: unknown[]) => {
  const cell = call(name, ...args)[0]![0];
  return cell instanceof DomainError ? `${cell.code} ${cell.message}` : cell;
};
const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

describe("empty cells of a list", () => {
  const blanks = [[""], [null], [""]];

  test("at its end are no part of it, in a column and in a row", () => {
    const prices = column(100, 120, 90);
    const fall = 0.25;
    expect(call("MAXDRAWDOWN", [...prices, ...blanks])).toEqual([[fall]]);
    expect(call("MAXDRAWDOWN", [[100, 120, 90, "", ""]])).toEqual([[fall]]);
    expect(call("CONCENTRATION", [...column(0.5, 0.5), ...blanks])).toEqual(
      call("CONCENTRATION", column(0.5, 0.5)),
    );
    const path = [1, column(-0.03, -0.02, -0.01), 0.034, 0.038];
    expect(call("DEBTPATH", 1, [...column(-0.03, -0.02, -0.01), ...blanks], 0.034, 0.038)).toEqual(
      call("DEBTPATH", ...path),
    );
  });

  test("a whole column is read to its last number", () => {
    const whole = [...column(100, 120, 90), ...Array.from({ length: 1_048_573 }, () => [""])];
    expect(call("MAXDRAWDOWN", whole)).toEqual([[0.25]]);
    expect(call("FIRESALE", 100, whole, whole, null, whole)).toEqual(
      call("FIRESALE", 100, column(100, 120, 90), column(100, 120, 90), null, column(100, 120, 90)),
    );
  });

  test("inside it are #VALUE! with the place", () => {
    expect(text("MAXDRAWDOWN", column(100, "", 90))).toBe(
      "VALUE MAXDRAWDOWN: prices, item 2, must be 0 or more, got nothing",
    );
    expect(text("DEBTPATH", 1, column("", -0.02), 0.034, 0.038)).toMatch(
      /^VALUE .*primary_balance, item 1, .*got nothing/,
    );
  });

  test("ranges that go together are as long as what is filled of them", () => {
    expect(call("INTERESTSHOCK", column(1, 2, ""), column(0.03, 0.04), 100)).toEqual(
      call("INTERESTSHOCK", column(1, 2), column(0.03, 0.04), 100),
    );
    expect(text("FIRESALE", 1, column(1, 2, 3), column(1, 2, ""))).toMatch(/^VALUE .*as long/);
  });

  test("a label in between may be empty, and a range of labels that is too short is #VALUE!", () => {
    const sale = call("FIRESALE", 1, column(5, 5), column(2, 1), null, column("a", "", ""));
    expect(sale.map(([label]) => label)).toEqual(["Asset", "", "a", "Total", "Shortfall"]);
    expect(text("FIRESALE", 1, column(5, 5), column(2, 1), null, column("a"))).toMatch(/^VALUE/);
  });
});

describe("a range of several rows and columns", () => {
  const block = [
    [-0.03, -0.02],
    [-0.02, -0.01],
  ];

  test("is no series", () => {
    expect(text("DEBTPATH", 1, block, 0.034, 0.038)).toBe(
      "VALUE DEBTPATH: primary_balance must be one row or one column, got 2 rows by 2 columns",
    );
    expect(text("BATHTUB", 1, 5, block, 0)).toMatch(/one row or one column/);
    expect(
      text("MAXDRAWDOWN", [
        [1, 2],
        [3, 4],
      ]),
    ).toMatch(/^VALUE .*one row or one column/);
    expect(
      text("IMPLIEDDURATION", 100, [
        [1, 2],
        [3, 4],
      ]),
    ).toMatch(/one row or one column/);
  });

  test("is a list where the order does not count", () => {
    expect(
      call("CONCENTRATION", [
        [0.1, 0.2],
        [0.3, 0.4],
      ]),
    ).toEqual(call("CONCENTRATION", column(0.1, 0.2, 0.3, 0.4)));
  });
});

describe("a function of single values", () => {
  const rows = (count: number) => Array.from({ length: count }, () => [500]);

  test("answers 100,000 rows, and more in words", () => {
    expect(call("CROWDOUT", rows(100_000), 300)).toHaveLength(100_000);
    expect(call("CROWDOUT", rows(100_001), 300)).toHaveLength(1);
    expect(text("CROWDOUT", 500, rows(1_048_576))).toMatch(
      /^VALUE CROWDOUT: \w+ is 1048576 rows: at most 100000 rows .* Give the filled rows/,
    );
  });

  test("answers a million cells, and more in words", () => {
    const row = [Array.from({ length: 11 }, () => 300)];
    expect(call("CROWDOUT", rows(90_000), row)).toHaveLength(90_000);
    expect(text("CROWDOUT", rows(100_000), row)).toMatch(/^VALUE .*a million cells/);
  });
});

describe("a text that looks like a number", () => {
  const of = (given: string) => text("FCFYIELD", given, 1);

  test.each([
    ["70.03", 'got "70.03", a number stored as text: convert it'],
    ["5%", 'got "5%", a number stored as text: convert it'],
    ["3,321", 'got "3,321", a number stored as text: convert it'],
    ["70.03 ", "a number stored as text (with a space): convert it"],
    ["70.03\u00a0", "(with a space): convert it; it holds a no-break space, U+00A0"],
    ["\u200b70.03", "(with a space): convert it; it holds a zero-width space, U+200B"],
    ["\ufeff70", "(with a hidden character): convert it; it holds a byte order mark, U+FEFF"],
    ["1 234,5", "a number stored as text (with a space): convert it"],
  ])("%j is called one, and what nobody sees is named", (given, said) => {
    expect(of(given)).toMatch(/^VALUE FCFYIELD: fcf must be a finite number, got /);
    expect(of(given)).toContain(said);
  });

  test("another is a text, and a hidden character in it is named", () => {
    expect(of("n/a")).toMatch(/got the text "n\/a"$/);
    expect(of("-")).toMatch(/got the text "-"$/);
    expect(of("debt\u200b")).toMatch(/\(with a zero-width space, U\+200B\)$/);
  });
});

describe("the errors of a long column", () => {
  const column = (cell: (i: number) => unknown) => Array.from({ length: 300 }, (_, i) => [cell(i)]);

  test("each have their own code, and the first twenty say what they got", () => {
    const kinds = [{ code: "#N/A" }, "no", -5, "", true, 500];
    const answer = call(
      "CROWDOUT",
      column((i) => kinds[i % 6]),
      300,
    );
    const alone = kinds.map((cell) => call("CROWDOUT", cell, 300)[0]![0]);
    answer.forEach(([cell], i) => {
      const one = alone[i % 6]!;
      if (cell instanceof DomainError) expect(cell.code).toBe((one as DomainError).code);
      else expect(cell).toEqual(one);
    });
    expect(answer[1]![0]).toMatchObject({ message: expect.stringContaining('got the text "no"') });
    expect((answer[298]![0] as DomainError).message).toMatch(/^CROWDOUT: \w+ must be [^,]*$/);
  });

  test.each<[how: string, compute: (x: number) => DomainError]>([
    ["returns its error", (x) => numError(`not ${x}`)],
    [
      "throws it",
      (x) => {
        throw numError(`not ${x}`);
      },
    ],
  ])("keep their codes where compute finds no answer and %s", (_how, compute) => {
    const picky = define({ name: "PICKY", parameters: [number("x", anyNumber)], compute });
    const answer = invoke(picky, [column((i) => i)]) as DomainError[][];
    expect(answer[19]![0]!.message).toBe("PICKY: not 19");
    expect(answer[20]![0]!.message).toMatch(/^PICKY: .*Explain/);
    expect(new Set(answer.map(([cell]) => cell!.code))).toEqual(new Set(["NUM"]));
    expect(invoke(picky, [7])[0]![0]).toMatchObject({ code: "NUM", message: "PICKY: not 7" });
  });

  test.each<[what: string, from: number]>([
    ["a result that is not finite", 0],
    ["an argument out of its range", -500],
  ])("are one and the same after the first twenty: %s", (_what, from) => {
    const parameters = [number("x", notNegative)];
    const picky = define({ name: "PICKY", parameters, compute: (x) => 1e308 * (x + 10) });
    const answer = invoke(picky, [column((i) => from + i)]);
    expect(new Set(answer.slice(0, 20).map(([cell]) => cell)).size).toBe(20);
    expect(new Set(answer.slice(20).map(([cell]) => cell)).size).toBe(1);
  });

  test("go to Excel as its errors, one by one", () => {
    const kinds = [{ code: "#N/A" }, "no", -5, { code: "#REF!" }, 500];
    const answer = registered().get("CROWDOUT")!(
      column((i) => kinds[i % 5]),
      300,
    );
    expect(answer.map(([cell]) => (cell instanceof RuntimeError ? cell.code : "a number"))).toEqual(
      Array.from(
        { length: 300 },
        (_, i) => ["#N/A", "#VALUE!", "#NUM!", "#VALUE!", "a number"][i % 5],
      ),
    );
  });
});
