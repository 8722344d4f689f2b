import { inWords, isOptional, type Parameter } from "../src/calculation";
import { headersDescription } from "../src/catalog/metadata";
import { mechanisms } from "../src/catalog/mechanisms";
import {
  type ArgumentPage,
  type Entry,
  type Example,
  families,
  type Family,
  type Source,
} from "../src/catalog/page";
import { signature } from "../src/catalog/signature";
import { twin, twinName } from "../src/catalog/twin";
import { type Claim, essays } from "./essays";
import { cite, markdownTable } from "./markdown";

/** The pages of docs/functions, one a function, in Markdown. */

const link = (name: string) => `[${name}](${name}.md)`;

const sourceText = (source: Source | undefined) =>
  !source
    ? ""
    : "published" in source
      ? `${cite(source.published)}${source.note ? `; ${source.note}` : ""}`
      : `judgement: ${source.judgement}`;

function argumentRow(entry: Entry, parameter: Parameter): string[] {
  const about =
    parameter.name === "headers"
      ? ({ description: headersDescription, unit: "switch" } satisfies ArgumentPage)
      : (entry.page.arguments as Record<string, ArgumentPage>)[parameter.name]!;
  const fallback = parameter.default;
  const shown =
    fallback === undefined
      ? "required"
      : fallback === null
        ? "may be left out"
        : Array.isArray(fallback)
          ? fallback.join("; ")
          : typeof fallback === "boolean"
            ? String(fallback).toUpperCase()
            : String(fallback);
  const range = parameter.words
    ? parameter.words.join(", ")
    : parameter.range
      ? inWords(parameter.range)
      : "";
  return [
    `\`${parameter.name}\``,
    about.description,
    about.unit,
    shown,
    range,
    sourceText(about.source),
  ];
}

const shown = (cell: unknown) =>
  typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);

function exampleText({ formula, answer, says }: Example): string {
  const heading = `\`${formula}\`${says ? `: ${says}` : ""}`;
  if (!Array.isArray(answer)) return `- ${heading} → \`${shown(answer)}\``;
  const [header = [], ...rows] = answer as readonly (readonly unknown[])[];
  return `${heading}\n\n${markdownTable(
    header.map(shown),
    rows.map((row) => row.map(shown)),
  )}\n`;
}

/** What the page carries of the essays; every table of theirs is DATA's. */
export const claimsOf = (name: string, claims: readonly Claim[]): readonly Claim[] =>
  claims.filter(({ functions, tables }) =>
    name === "DATA" ? tables.length > 0 : functions.includes(name),
  );

const claimLine = ({ essay, claim, verdict, why }: Claim) =>
  `- ${cite(essays[essay])}: ${claim}. ${verdict[0]!.toUpperCase()}${verdict.slice(1)}${why && `: ${why}`}.`;

export function functionPage(
  entry: Entry,
  all: readonly Entry[],
  claims: readonly Claim[],
): string {
  const { fn, page } = entry;
  const carried = claimsOf(fn.name, claims);
  const known = new Set(all.map((other) => other.fn.name));
  const optional = fn.parameters.some(isOptional);
  const native = twin(fn, page);
  const parts = [
    `# ${fn.name}: ${page.title.toLowerCase()}`,
    `**${page.question}** ${page.summary}`,
    `\`\`\`\n=${signature(fn)}\n\`\`\``,
    `$$${page.equation}$$`,
    `## Arguments`,
    markdownTable(
      ["name", "what it is", "unit", "default", "range", "source of the default"],
      fn.parameters.map((parameter) => argumentRow(entry, parameter)),
    ),
    optional
      ? "An argument that is left out, or whose cell is empty, takes its default; 0 is 0."
      : "",
    `**Returns** ${page.returns.description} (${page.returns.unit}).${
      fn.columns === undefined
        ? " Any argument that is one value may also be a range: the answer then spills."
        : fn.columns
          ? ` Columns: ${fn.columns.join(", ")}.`
          : ""
    }`,
    `## Examples`,
    page.examples.map(exampleText).join("\n"),
    page.steps
      ? `## Equations\n\nIn the order of the calculation; \`name[t-1]\` is last year's value, and year 0 is the base.\n\n${page.steps.map((step) => `- \`${step.replace(/ \((.*)\)$/, "` $1")}`).join("\n")}`
      : "",
    `## Errors`,
    [
      "Text or TRUE/FALSE in place of a number, or a required argument left out: `#VALUE!`.",
      "A number outside its range, or a result that is not finite: `#NUM!`.",
      ...(page.errors ?? []),
    ]
      .map((text) => `- ${text}`)
      .join("\n"),
    page.notes?.length ? `## Notes\n\n${page.notes.map((note) => `- ${note}`).join("\n")}` : "",
    ...(page.lists ?? []).map(
      ({ heading, columns, rows }) => `## ${heading}\n\n${markdownTable(columns, rows)}`,
    ),
    page.judgements
      ? `## What can be attacked\n\n${page.judgements.map((text) => `- ${text}`).join("\n")}`
      : "",
    `## Without the add-in`,
    native === undefined
      ? `There is no native form. ${page.nativeLimit!}`
      : `${
          page.nativeLimit ? `${page.nativeLimit} ` : ""
        }The same arithmetic in Excel's own functions, which a second spreadsheet engine checks against the add-in on every change; as a workbook name, \`${twinName(fn)}\`:`,
    native && `\`\`\`\n${page.native!.trim()}\n\`\`\``,
    native &&
      page.native !== undefined &&
      page.helpers
        ?.map((one) => `It calls \`${one.name}\`:\n\n\`\`\`\n=${one.formula}\n\`\`\``)
        .join("\n\n"),
    native &&
      `<details><summary>With defaults, ranges and errors</summary>\n\n\`\`\`\n=${native}\n\`\`\`\n\n</details>`,
    carried.length
      ? `## What it carries of the essays\n\n${carried.map(claimLine).join("\n")}\n\nAll claims: [what the essays claim](../essays.md).`
      : "",
    page.references?.length
      ? `## Sources\n\n${page.references.map((r) => `- ${cite(r)}`).join("\n")}`
      : "",
    `**See also** ${page.seeAlso.map((name) => (known.has(name) ? link(name) : name)).join(", ")}`,
    `<sub>${families[page.family]} · since ${page.since} · [all functions](README.md)</sub>`,
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

export function indexPage(all: readonly Entry[]): string {
  const family = (key: Family) => {
    const rows = all
      .filter(({ page }) => page.family === key)
      .map(({ fn, page }) => [link(fn.name), page.question, page.summary]);
    return rows.length
      ? `## ${families[key]}\n\n${markdownTable(["function", "question", "what it gives"], rows)}`
      : "";
  };
  const byQuestion = (mechanism: number, title: string) => {
    const asked = all.filter(({ page }) => page.mechanism === mechanism);
    return asked.length
      ? `**${title}**\n\n${asked.map(({ fn, page }) => `- ${page.question} ${link(fn.name)}`).join("\n")}`
      : "";
  };
  const parts = [
    "# Functions",
    `${all.length} functions, by family. Each page has the equation, arguments with units and sources, examples that are run on every change, and the same arithmetic in Excel's own functions.`,
    ...(Object.keys(families) as Family[]).map(family),
    "# By question",
    ...Object.entries(mechanisms).map(([number, title]) => byQuestion(Number(number), title)),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
