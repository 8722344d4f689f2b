import { DomainError, invoke, type Row } from "../../../src/calculation";
import { entries } from "../../../src/catalog/entries.generated";
import { pack, unpackRows } from "../../../src/taskpane/functions/message";

const jevons = entries.find(({ fn }) => fn.name === "JEVONSDEMAND")!.fn;

/** A worker as the browser has it, with a calculator that may break. */
class FakeWorker {
  static made: FakeWorker[] = [];
  static broken = false;
  onmessage: ((event: { data: unknown }) => void) | undefined;
  onerror: ((error: unknown) => void) | undefined;
  asked: { turn: number; args: unknown[] }[] = [];
  ended = false;
  constructor() {
    FakeWorker.made.push(this);
  }
  postMessage(question: { turn: number; args: unknown[] }) {
    this.asked.push(question);
    if (FakeWorker.broken) setTimeout(() => this.onerror?.(new Error("no such script")));
  }
  answer(turn: number) {
    const { args } = this.asked.find((question) => question.turn === turn)!;
    this.onmessage?.({ data: structuredClone({ turn, rows: pack(invoke(jevons, args)) }) });
  }
  terminate() {
    this.ended = true;
  }
}

jest.mock("../../../src/taskpane/functions/newWorker", () => ({
  newWorker: () => new FakeWorker(),
}));

const rest = (milliseconds = 160) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function fresh() {
  jest.resetModules();
  FakeWorker.made = [];
  Object.assign(globalThis, { Worker: FakeWorker });
  return (await import("../../../src/taskpane/functions/calculate")).calculateSoon;
}

afterEach(() => {
  FakeWorker.broken = false;
  Reflect.deleteProperty(globalThis, "Worker");
});

test("an error keeps its code and its text between the worker and the pane", () => {
  const rows = invoke(jevons, [1, -1, 0]);
  const [[error]] = unpackRows(structuredClone(pack(rows))) as [[DomainError]];
  expect(error).toBeInstanceOf(DomainError);
  expect(error.code).toBe("NUM");
  expect(error.message).toBe((rows[0]![0] as DomainError).message);
});

test("only the last of several quick changes is calculated", async () => {
  const calculate = await fresh();
  const answers: (readonly Row[])[] = [];
  calculate(jevons, [1, 1, 0], (rows) => answers.push(rows))();
  calculate(jevons, [100, 10, -1], (rows) => answers.push(rows));
  await rest();
  expect(FakeWorker.made[0]!.asked).toHaveLength(1);
  FakeWorker.made[0]!.answer(FakeWorker.made[0]!.asked[0]!.turn);
  await rest(1);
  expect(answers).toEqual([[[100]]]);
});

test("a calculation that nobody waits for any more is ended", async () => {
  const calculate = await fresh();
  const stop = calculate(jevons, [1, 1, 0], () => undefined);
  await rest();
  stop();
  // At once: the machine is free again.
  expect(FakeWorker.made.map(({ ended }) => ended)).toEqual([true]);
  calculate(jevons, [2, 1, 0], () => undefined);
  await rest();
  expect(FakeWorker.made.map(({ ended }) => ended)).toEqual([true, false]);
});

test("where the worker cannot start, the pane calculates itself", async () => {
  const calculate = await fresh();
  FakeWorker.broken = true;
  const answer = await new Promise((resolve) => calculate(jevons, [100, 10, -1], resolve));
  expect(answer).toEqual([[100]]);
});
