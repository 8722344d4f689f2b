import { differenceOf, tolerance } from "../../src/sharing/difference";

test("in a table the rest of large numbers that cancel is no difference, however it comes out", () => {
  const row = [2025, 678.3, 1.2e-11, 100];
  const other = [2025, 678.3, -2.7e-12, 100];
  expect(differenceOf([row], [other]).size).toBeLessThan(tolerance);
});

test("a small number that is another one is a difference, in a table as alone", () => {
  expect(differenceOf([[678.3, 1e-8]], [[678.3, 1.1e-8]])).toMatchObject({ column: 1 });
  expect(differenceOf([[678.3, 1e-8]], [[678.3, 1.1e-8]]).size).toBeGreaterThan(tolerance);
  expect(differenceOf([[1.2e-11]], [[-2.7e-12]]).size).toBeGreaterThan(tolerance);
});

test("beside large numbers a small one is still compared to nine digits", () => {
  expect(differenceOf([[60_000, 0.004]], [[60_000, 0.004 + 1e-11]]).size).toBeGreaterThan(
    tolerance,
  );
});

test("numbers of one size are compared beside their size", () => {
  expect(differenceOf([[100]], [[100.0000002]]).size).toBeGreaterThan(tolerance);
  expect(differenceOf([[100]], [[100.00000001]]).size).toBeLessThan(tolerance);
  expect(differenceOf([[100]], [["100"]]).size).toBe(Infinity);
});
