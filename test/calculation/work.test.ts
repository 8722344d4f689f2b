import type { StepwiseWork } from "../../src/calculation/define";
import { finish, finishInSlices } from "../../src/calculation/work";

// The clock is ours: how busy the machine is says nothing.
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Waits for work while timers come as they are due. */
async function run<Answer>(work: Promise<Answer>): Promise<Answer> {
  let over = false;
  const ended = work.finally(() => (over = true));
  ended.catch(() => undefined);
  while (!over) await jest.advanceTimersByTimeAsync(1);
  return ended;
}

let done = 0;
/** Steps of a millisecond each. */
function* steps(count: number): StepwiseWork<string> {
  for (done = 0; done < count; done++) {
    jest.setSystemTime(Date.now() + 1);
    yield;
  }
  return "done";
}

test("work is done at once, or in slices, with the same answer", async () => {
  expect(finish(steps(5))).toBe("done");
  expect(await run(finishInSlices(steps(5), () => false))).toBe("done");
});

test("nothing waits for more than 50 ms while work goes on in slices", async () => {
  const turns: number[] = [];
  // Asked before each slice, and only then.
  await run(finishInSlices(steps(200), () => turns.push(done) < 0));
  const slices = turns.map((at, k) => (turns[k + 1] ?? 200) - at);
  expect(slices.length).toBeGreaterThanOrEqual(4);
  expect(Math.max(...slices)).toBeLessThan(50);
});

test("the first slice comes after the call, so that many calls do not add up", async () => {
  const work = finishInSlices(steps(3), () => false);
  expect(done).not.toBe(3);
  await run(work);
  expect(done).toBe(3);
});

test("work that is stopped goes no further", async () => {
  let stop = false;
  const answer = finishInSlices(steps(1000), () => stop);
  await jest.advanceTimersByTimeAsync(0);
  stop = true;
  expect(await run(answer)).toBeUndefined();
  const reached = done;
  await jest.advanceTimersByTimeAsync(100);
  expect(done).toBe(reached);
  expect(reached).toBeGreaterThan(0);
  expect(reached).toBeLessThan(500);
});

test("an error in the work rejects", async () => {
  function* broken(): StepwiseWork<string> {
    throw new Error("broken");
  }
  await expect(run(finishInSlices(broken(), () => false))).rejects.toThrow("broken");
});
