import type { Reference } from "../src/catalog/page";

/** Pieces of Markdown that the generated pages share. */

const line = (text: string) => text.replace(/\|/g, "\\|").replace(/\n/g, " ");

export const markdownTable = (
  header: readonly string[],
  rows: readonly (readonly string[])[],
): string =>
  [header, header.map(() => "---"), ...rows]
    .map((row) => `| ${row.map(line).join(" | ")} |`)
    .join("\n");

export function cite({ title, year, address }: Reference): string {
  const text = year && !title.includes(String(year)) ? `${title} (${year})` : title;
  return address ? `[${text}](${address})` : text;
}

/** The address that GitHub and our site give a heading. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_\s-]/gu, "")
    .replaceAll(" ", "-");
