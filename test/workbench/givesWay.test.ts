import { createHeadlessWorkbook } from "../../src/workbench/headless";

/** The engine gives the page its turn between formulas, never within one. */

test("however long formulas take, lambdas have their answers and arrays all of their cells", async () => {
  // Every look at the clock is later than any patience.
  let now = 0;
  const clock = jest.spyOn(performance, "now").mockImplementation(() => (now += 1000));
  const workbook = createHeadlessWorkbook({ functionsJs: "", functionsJson: { functions: [] } });
  try {
    const answers = await workbook.evaluate([
      "=MAP({1;2;3},LAMBDA(x,x*2))",
      "=LET(twice,LAMBDA(x,2*x),twice(21))",
      "=SUM(MAP({1,2},{3,4},LAMBDA(a,b,a*b)))",
      "=SEQUENCE(2,2)",
    ]);
    expect(answers).toEqual([
      [[2], [4], [6]],
      42,
      11,
      [
        [1, 2],
        [3, 4],
      ],
    ]);
  } finally {
    clock.mockRestore();
    await workbook.dispose();
  }
});
