import { invoke } from "../../src/calculation";
import { functions } from "../../src/catalog/functions.generated";
import metadata from "../../src/functions/functions.json";
import { registered, RuntimeError } from "../support/runtime";

const map = registered();
const fn = (name: string) => functions.find((each) => each.name === name)!;
/** As Excel calls: null for what is left out, the invocation object last. */
const call = (name: string, ...args: unknown[]) => {
  const { parameters } = functions.find((fn) => fn.name === name)!;
  try {
    const all = parameters.map((_, k) => args[k] ?? null);
    return map.get(name)!(...all, { functionName: name });
  } catch (error) {
    return error;
  }
};

test("functions.json and the registration hold the same functions", () => {
  expect(metadata.functions.map((fn) => fn.id).sort()).toEqual([...map.keys()].sort());
  expect(map.size).toBe(functions.length);
});

test("an answer is rows of cells", () => {
  expect(call("JEVONSDEMAND", [[100]], [[10]], [[-1]])).toEqual([[100]]);
});

test("a single error is thrown with its code and a text that says why", () => {
  const error = call("JEVONSDEMAND", [[100]], [[10]], [[0.5]]) as RuntimeError;
  expect(error).toBeInstanceOf(RuntimeError);
  expect(error.code).toBe("#NUM!");
  expect(error.message).toBe("JEVONSDEMAND: elasticity must be 0 or less, got 0.5");
});

test("errors inside a spilled answer are errors of their own cells", () => {
  const rows = call("JEVONSDEMAND", [[100]], [[10]], [[-1], [0.5], ["x"]]) as unknown[][];
  expect(rows[0]).toEqual([100]);
  expect(rows.slice(1).map(([cell]) => (cell as RuntimeError).code)).toEqual(["#NUM!", "#VALUE!"]);
});

test("an error in an argument is passed on, and one that Excel does not take back becomes #VALUE! with a text", () => {
  const na = new RuntimeError("#N/A");
  expect((call("JEVONSDEMAND", [[na]], [[10]], [[-1]]) as RuntimeError).code).toBe("#N/A");
  const ref = call("JEVONSDEMAND", [[new RuntimeError("#REF!")]], [[10]], [[-1]]) as RuntimeError;
  expect(ref.code).toBe("#VALUE!");
  expect(ref.message).toMatch("an argument is the error #REF!");
});

describe("a long function", () => {
  const fan = (invocation: { onCanceled?: () => void }, draws = 2000, seed = 1) =>
    map.get("FAN")!(
      [["baseline"]],
      [["debt"]],
      null,
      [[draws]],
      [[seed]],
      null,
      null,
      null,
      null,
      invocation,
    ) as unknown as Promise<unknown[][]>;

  test("promises its answer, which is that of an ordinary call", async () => {
    const answer = await fan({});
    expect(answer).toEqual(invoke(fn("FAN"), ["baseline", "debt", null, 2000]));
  });

  test("rejects with a RuntimeError that says why", async () => {
    const call = map.get("FAN")!(
      [["baseline"]],
      [["inflation"]],
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      {},
    );
    await expect(call).rejects.toMatchObject({
      code: "#N/A",
      message: expect.stringMatching(/^FAN: there is no outcome "inflation"/),
    });
  });

  test("of single values promises them too, a cell at a time, and stops when it is broken off", async () => {
    const stress = (keys: unknown, invocation: { onCanceled?: () => void }) =>
      map.get("REVERSESTRESS")!(
        [["baseline"]],
        keys,
        [["debt"]],
        [[1.3]],
        null,
        null,
        null,
        null,
        invocation,
      ) as unknown as Promise<unknown[][]>;
    const keys = [["growth"], ["mpc"], ["rate"]];
    const rows = await stress(keys, {});
    expect([rows[0], rows[2]]).toEqual([
      invoke(fn("REVERSESTRESS"), ["baseline", "growth", "debt", 1.3])[0],
      invoke(fn("REVERSESTRESS"), ["baseline", "rate", "debt", 1.3])[0],
    ]);
    expect(rows[1]![0]).toMatchObject({
      code: "#N/A",
      message: expect.stringMatching(/^REVERSESTRESS: debt of year 10 stays 1\.2\d* while mpc/),
    });
    const invocation: { onCanceled?: () => void } = {};
    const many = stress(
      Array.from({ length: 100_000 }, () => ["growth"]),
      invocation,
    );
    invocation.onCanceled!();
    await expect(many).rejects.toMatchObject({ message: "REVERSESTRESS: broken off" });
  });

  test("is marked as one that Excel may break off, and no other is", () => {
    const cancelable = metadata.functions.filter((each) => "options" in each);
    const long = ["FAN", "ODDS", "REVERSESTRESS"];
    expect(cancelable.map(({ id, options }) => ({ id, options }))).toEqual(
      long.map((id) => ({ id, options: { cancelable: true } })),
    );
    expect(functions.filter((each) => each.long).map(({ name }) => name)).toEqual(long);
  });

  test("stops when it is broken off, even after the next call of its cell has begun", async () => {
    const first: { onCanceled?: () => void } = {};
    const settled: string[] = [];
    const old = fan(first, 100_000).then(
      () => "answered",
      (error: RuntimeError) => settled.push(error.message),
    );
    const next = fan({}, 1000).then((rows) => settled.push(`${rows.length} rows`));
    first.onCanceled!();
    await Promise.all([old, next]);
    // A hundred thousand draws take many times as long as one thousand: carried on, they would be the last.
    expect(settled).toEqual(["FAN: broken off", "13 rows"]);
  });
});
