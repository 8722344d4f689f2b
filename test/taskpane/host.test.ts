/** @jest-environment jsdom */
import { findHost, isDark } from "../../src/taskpane/host";

test("a theme is dark where white is read on it", () => {
  expect(isDark("#262626")).toBe(true);
  expect(isDark("#E6E6E6")).toBe(false);
  expect(isDark("#217346")).toBe(true);
  expect(isDark("nonsense")).toBe(false);
});

test("without Office there is no Excel", async () => {
  expect(await findHost()).toEqual({
    inExcel: false,
    dark: false,
    language: navigator.language,
  });
});

test("an Office that never answers is no Excel either", async () => {
  Object.assign(globalThis, { Office: { onReady: () => new Promise(() => undefined) } });
  expect((await findHost(5)).inExcel).toBe(false);
  Reflect.deleteProperty(globalThis, "Office");
});
