/** @jest-environment jsdom */
import { recentFunctions, rememberFunction } from "../../../src/taskpane/functions/recent";

beforeEach(() => localStorage.clear());

test("the function used last comes first, once, and only a few are kept", () => {
  ["A", "B", "C", "D", "B", "E"].forEach(rememberFunction);
  expect(recentFunctions()).toEqual(["E", "B", "D", "C"]);
});

test.each(["", "{", '{"a":1}', "null", "7"])("a storage that holds %s is an empty list", (text) => {
  localStorage.setItem("macroscope.recent", text);
  expect(recentFunctions()).toEqual([]);
});

test("what is no name in the storage is left out", () => {
  localStorage.setItem("macroscope.recent", '["CROWDOUT",3,null,{"x":1}]');
  expect(recentFunctions()).toEqual(["CROWDOUT"]);
});

test("without a storage nothing is remembered and nothing fails", () => {
  const forbidden = jest.spyOn(window, "localStorage", "get").mockImplementation(() => {
    throw new Error("forbidden");
  });
  expect(() => rememberFunction("CROWDOUT")).not.toThrow();
  expect(recentFunctions()).toEqual([]);
  forbidden.mockRestore();
});
