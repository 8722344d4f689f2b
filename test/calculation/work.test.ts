import type { Work } from "../../src/calculation/define";
import { finish, finishInSlices } from "../../src/calculation/work";

const wait = (ms: number) => {
  const end = performance.now() + ms;
  while (performance.now() < end);
};

let done = 0;
/** Steps of a millisecond each. */
function* steps(count: number): Work<string> {
  for (done = 0; done < count; done++) {
    wait(1);
    yield;
  }
  return "done";
}

test("work is done at once, or in slices, with the same answer", async () => {
  expect(finish(steps(5))).toBe("done");
  expect(await finishInSlices(steps(5), () => false)).toBe("done");
});

test("nothing waits for more than 50 ms while work goes on in slices", async () => {
  let longest = 0;
  let last = performance.now();
  const clock = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  });
  const processor = process.cpuUsage();
  await finishInSlices(steps(200), () => false);
  clearInterval(clock);
  // On a machine that is busy with other things the clock stands still for longer, through no fault of ours.
  const busy = (process.cpuUsage(processor).user + process.cpuUsage(processor).system) / 1000;
  expect(busy).toBeGreaterThan(100);
  expect(longest).toBeLessThan(50 + Math.max(0, 200 - busy));
});

test("the first slice comes after the call, so that many calls do not add up", async () => {
  const work = finishInSlices(steps(3), () => false);
  expect(done).not.toBe(3);
  await work;
});

test("work that is stopped goes no further", async () => {
  let stop = false;
  const answer = finishInSlices(steps(1000), () => stop);
  setTimeout(() => (stop = true), 20);
  expect(await answer).toBeUndefined();
  const reached = done;
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(done).toBe(reached);
  expect(reached).toBeLessThan(500);
});

test("an error in the work rejects", async () => {
  function* broken(): Work<string> {
    throw new Error("broken");
  }
  await expect(finishInSlices(broken(), () => false)).rejects.toThrow("broken");
});
