import type { WorkbookContents } from "../../../src/sharing";
import { foundIn } from "../../../src/taskpane/share/plans";

const contents = (rows: number): WorkbookContents => ({
  whole: true,
  sheets: [
    {
      id: "1",
      name: "A",
      visibility: "Visible",
      protected: false,
      names: [],
      cells: Array.from({ length: rows }, (_, row) => {
        return { row, column: 0, formula: `=MACRO.CROWDOUT(B${row + 1},1)`, value: 1 };
      }),
    },
  ],
  names: [],
  sheetNames: ["A"],
});

const work = (signal = new AbortController().signal) => ({ onProgress: () => undefined, signal });

test("a plan is made once for an action and its options", async () => {
  const { plan, send } = await foundIn(contents(5), work());
  const native = await plan("native", { updateNames: false }, work());
  expect(native.cells).toBe(5);
  expect(await plan("native", { updateNames: false }, work())).toBe(native);
  expect(await plan("native", { updateNames: true }, work())).not.toBe(native);
  expect(await send(work())).toBe(await send(work()));
});

test("a large plan tells how far it is, and lets the page answer in between", async () => {
  const { plan } = await foundIn(contents(100_000), work());
  const far: number[] = [];
  let answered = 0;
  const ticking = setInterval(() => answered++);
  await plan("native", {}, { ...work(), onProgress: ({ done }) => far.push(done) });
  clearInterval(ticking);
  expect(far.length).toBe(20);
  expect(far.at(-1)).toBe(100_000);
  expect(answered).toBeGreaterThan(1);
});

test("told to stop, a plan rejects, and is made when it is asked for again", async () => {
  const { plan } = await foundIn(contents(5), work());
  const controller = new AbortController();
  controller.abort();
  await expect(plan("native", {}, work(controller.signal))).rejects.toMatchObject({
    code: "Cancelled",
    unchanged: true,
  });
  expect((await plan("native", {}, work())).cells).toBe(5);
});
