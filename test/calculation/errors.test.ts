import { DomainError, numError } from "../../src/calculation";

test("an error of ours is an Error, and keeps no stack", () => {
  const error = numError("x must be above 0, got -1");
  expect(error).toBeInstanceOf(Error);
  expect(error).toBeInstanceOf(DomainError);
  expect((error as Error).stack).toBeUndefined();
  expect(String(error)).toContain("x must be above 0, got -1");
});

test("its text is put together when somebody reads it, with the name of its first function", () => {
  let made = 0;
  const error = numError(() => `made ${++made}`)
    .from("INNER")
    .from("OUTER");
  expect(made).toBe(0);
  expect(error.message).toBe("INNER: made 1");
});
