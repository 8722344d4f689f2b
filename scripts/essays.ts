import { join } from "node:path";
import { csvRecords } from "./csv";
import { cite, markdownTable } from "./markdown";
import { barrons2025, dpam2025, hsuGoldman2025, plurDaddy2026 } from "../src/catalog/references";

/** What the four essays claim, and where it is carried: src/catalog/essays.csv, a line a claim. */

export const essays = {
  HG: hsuGoldman2025,
  BA: barrons2025,
  DP: dpam2025,
  PD: plurDaddy2026,
} as const;

/** In their order of merit. */
export const verdicts = ["carried", "in part", "not carried"] as const;

export interface Claim {
  readonly essay: keyof typeof essays;
  /** In our words. */
  readonly claim: string;
  readonly verdict: (typeof verdicts)[number];
  readonly functions: readonly string[];
  readonly presets: readonly string[];
  readonly tables: readonly string[];
  /** What is missing, or beside it. */
  readonly why: string;
}

const words = (text: string) => text.split(" ").filter((word) => word !== "");

export function essayClaims(root: string): Claim[] {
  return csvRecords(join(root, "src/catalog/essays.csv")).map((record) => {
    const { essay, claim, verdict, why } = record as Record<string, string>;
    if (!(essay! in essays) || !(verdicts as readonly string[]).includes(verdict!))
      throw new Error(`essays.csv: no essay or no verdict: ${claim}`);
    return {
      essay: essay as Claim["essay"],
      claim: claim!,
      verdict: verdict as Claim["verdict"],
      functions: words(record.functions!),
      presets: words(record.presets!),
      tables: record.tables!.match(/\w+(?: \d{4}-\d\d)?/g) ?? [],
      why: why!,
    };
  });
}

const where = ({ functions, presets, tables }: Claim) =>
  [
    functions.map((name) => `[${name}](functions/${name}.md)`).join(", "),
    presets.length ? `scenarios ${presets.join(", ")}` : "",
    tables.length ? `[DATA](functions/DATA.md) ${tables.join(", ")}` : "",
  ]
    .filter(Boolean)
    .join("; ");

/** docs/essays.md */
export function essaysPage(claims: readonly Claim[]): string {
  const count = (verdict: string) => claims.filter((claim) => claim.verdict === verdict).length;
  const section = (essay: keyof typeof essays) =>
    `## ${cite(essays[essay])}\n\n${markdownTable(
      ["claim", "verdict", "where", "what is missing, or beside it"],
      claims
        .filter((claim) => claim.essay === essay)
        .map((claim) => [claim.claim, claim.verdict, where(claim), claim.why]),
    )}`;
  const parts = [
    "# What the essays claim",
    `${claims.length} claims of the four essays that Macroscope starts from, in our words, each with a verdict: ${verdicts
      .map((verdict) => `${count(verdict)} ${verdict}`)
      .join(
        ", ",
      )}. Carried means that a function, a scenario or a table has it with its numbers, not that it is true: what was published against it stands beside it and in [Validation](validation.md). The functions' pages name the claims that they carry.`,
    ...(Object.keys(essays) as (keyof typeof essays)[]).map(section),
  ];
  return `${parts.join("\n\n")}\n`;
}
