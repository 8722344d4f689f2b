import { waitFor } from "../../src/workbench/host/patience";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const still = () => 0;

async function turns(count: number) {
  for (let k = 0; k < count; k++) await jest.advanceTimersByTimeAsync(100);
}

function watched(waiting: Promise<void>) {
  const state = { over: false };
  void waiting.then(() => {
    state.over = true;
  });
  return state;
}

const never = () => new Promise<void>(() => undefined);

test("what ends is waited for no longer, and no timer stays behind", async () => {
  let end: () => void = () => undefined;
  const ending = new Promise<void>((resolve) => {
    end = resolve;
  });
  const state = watched(waitFor(ending, 10, still));
  await turns(5);
  expect(state.over).toBe(false);
  end();
  await jest.advanceTimersByTimeAsync(0);
  expect(state.over).toBe(true);
  expect(jest.getTimerCount()).toBe(0);
});

test("what never ends is given up after as many turns in which nothing moves", async () => {
  const state = watched(waitFor(never(), 10, still));
  await turns(9);
  expect(state.over).toBe(false);
  await turns(2);
  expect(state.over).toBe(true);
  expect(jest.getTimerCount()).toBe(0);
});

test("as long as something moves it is waited for, however long that is", async () => {
  let formulas = 0;
  const state = watched(waitFor(never(), 10, () => formulas));
  for (let k = 0; k < 100; k++) {
    await turns(9);
    formulas++;
  }
  expect(state.over).toBe(false);
  await turns(12);
  expect(state.over).toBe(true);
});

test("a machine that stands still for a minute costs one turn, not sixty seconds", async () => {
  const state = watched(waitFor(never(), 10, still));
  jest.setSystemTime(Date.now() + 60_000);
  await turns(5);
  expect(state.over).toBe(false);
});
