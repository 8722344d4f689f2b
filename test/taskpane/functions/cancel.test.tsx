/** @jest-environment jsdom */
import { button, closePane, openPane, openTab, press, says, settle, until } from "../support/pane";

// A calculator that takes for ever, and a list of what was asked and given up.
const log: string[] = [];
jest.mock("../../../src/taskpane/functions/calculate", () => ({
  calculateSoon: ({ name }: { name: string }) => {
    log.push(`begin ${name}`);
    return () => log.push(`end ${name}`);
  },
}));

afterEach(closePane);

test("what takes a while can be cancelled, and begins anew with another argument", async () => {
  await openPane();
  await openTab("functions");
  await press(/ODDS$/);
  await says("=MACRO.ODDS(");
  await press("Fill with an example");
  await says("Calculating");
  const begun = log.filter((line) => line === "begin ODDS").length;
  expect(begun).toBeGreaterThan(0);
  // Not at once: most answers are there before anybody could press it.
  expect(button("Cancel")).toBeUndefined();
  await press("Cancel");
  await says("Cancelled. Change an argument to calculate it again.");
  expect(log.at(-1)).toBe("end ODDS");
  expect(button("Cancel")).toBeUndefined();
  await press("Clear");
  await press("Fill with an example");
  await until(() => log.filter((line) => line === "begin ODDS").length > begun);
  await settle();
});
