import { join } from "node:path";
import { claimsOf } from "../../scripts/functionPages";
import { essayClaims, essays, essaysPage } from "../../scripts/essays";
import { sincePage } from "../../scripts/sincePage";
import { entries } from "../../src/catalog/entries.generated";
import { presets } from "../../src/catalog/scenario/_presets.generated";
import { tables } from "../../src/catalog/scenario/_tables";
import { evaluate } from "../support/formula";

/** docs/essays.md and docs/since-2025.md: no claim without a verdict, no number that the functions do not give. */

const claims = essayClaims(join(__dirname, "../.."));

test("every claim of the four essays has a verdict, and what is not carried whole says why", () => {
  const count = (essay: string) => claims.filter((claim) => claim.essay === essay).length;
  expect(Object.keys(essays).map(count)).toEqual([27, 8, 14, 9]);
  for (const { claim, verdict, why } of claims)
    if (verdict !== "carried") expect([claim, why]).not.toEqual([claim, ""]);
});

test("what is carried is carried somewhere, by functions, scenarios and tables that there are", () => {
  const known = {
    functions: entries.map(({ fn }) => fn.name),
    presets: presets.map(({ key }) => key),
    tables: tables.map(({ name }) => name),
  };
  for (const one of claims) {
    const places = [...one.functions, ...one.presets, ...one.tables];
    expect([one.claim, places.length]).not.toEqual([one.claim, 0]);
    for (const kind of ["functions", "presets", "tables"] as const)
      for (const name of one[kind]) expect(known[kind]).toContain(name);
  }
});

test("a page that rests on an essay names a claim of it", () => {
  const silent = entries.flatMap(({ fn, page }) =>
    (Object.keys(essays) as (keyof typeof essays)[]).flatMap((essay) =>
      page.references?.includes(essays[essay]) &&
      !claimsOf(fn.name, claims).some((claim) => claim.essay === essay)
        ? [`${fn.name}: ${essay}`]
        : [],
    ),
  );
  expect(silent).toEqual([]);
});

test("the page has a row for every claim", () => {
  const page = essaysPage(claims);
  for (const { claim } of claims) expect(page).toContain(`| ${claim} |`);
});

describe("what happened since", () => {
  const page = sincePage();

  test("shows every scenario under each of the six quantities", () => {
    const sections = page.split("\n## ").filter((text) => text.includes("| scenario |"));
    expect(sections).toHaveLength(6);
    for (const section of sections) expect(section.split("\n| ")).toHaveLength(presets.length + 3);
  });

  test("the scenario that it calls nearest has the lowest mean place", () => {
    const [, ...rows] = evaluate('=MACRO.DATA("since_2025")') as [
      unknown,
      ...(string | number)[][],
    ];
    const quantities = ["capex", "debt", "yield_bp", "token price", "tech weight"];
    const sums = presets.map(({ key, title }) => {
      const places = quantities.map((quantity) => {
        const off = (preset: string) =>
          Math.abs(rows.find(([one, what]) => one === preset && what === quantity)![5] as number);
        const all = presets.map((preset) => off(preset.key)).sort((a, b) => a - b);
        return (all.indexOf(off(key)) + all.lastIndexOf(off(key))) / 2;
      });
      return [places.reduce((sum, x) => sum + x), title] as const;
    });
    const [, best] = [...sums].sort(([a], [b]) => a - b)[0]!;
    expect(page).toContain(`**${best}** came nearest`);
  });
});
