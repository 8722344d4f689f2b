import { dependencies } from "../../package.json";
import { shipped } from "./dist";

/** The licences of what ships travel with it. */

const rule = `\n\n${"-".repeat(80)}\n\n`;
const notices = (file: string) => shipped(file).toString().split(rule).slice(1);
const names = (file: string) => notices(file).map((notice) => notice.slice(0, notice.indexOf(" ")));

test("the pane's notices name every production dependency, and what these stand on", () => {
  const named = names("THIRD-PARTY-NOTICES.txt");
  expect(named).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  // In the bundle by way of others: modules that webpack has merged, and a package two steps away.
  expect(named).toEqual(expect.arrayContaining(["d3-path", "d3-color", "scheduler", "tabster"]));
  expect(new Set(named).size).toBe(named.length);
});

test("the workbench's notices name its engine, its ZIP and Microsoft's Office.js", () => {
  expect(names("workbench/THIRD-PARTY-NOTICES.txt")).toEqual(
    expect.arrayContaining(["@univerjs/core", "@univerjs/engine-formula", "fflate", "rxjs"]),
  );
  expect(names("workbench/THIRD-PARTY-NOTICES.txt")).toContain("@microsoft/office-js");
});

test("each notice has a version, a licence and its text or its address", () => {
  for (const notice of notices("THIRD-PARTY-NOTICES.txt"))
    expect(notice).toMatch(/^\S+ \d+\.\d+\.\d+\S* \([^)]+\)\n\n[^]*(copyright|spdx\.org)/i);
});
