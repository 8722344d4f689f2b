import { JSDOM } from "jsdom";
import { tokenize } from "@borgar/fx";
import { futureFunctions } from "../../../src/formula";

/** What would make Excel offer to repair a file, or show #NAME?. Empty for a good one. */
export function flaws(parts: Readonly<Record<string, string>>): string[] {
  return [
    ...malformed(parts),
    ...untyped(parts),
    ...dangling(parts),
    ...badFormulas(parts),
    ...twiceNamed(parts),
    ...hiddenOnly(parts),
  ];
}

const parser = new new JSDOM().window.DOMParser();
const parse = (xml: string) => parser.parseFromString(xml, "application/xml");

const all = (xml: string, name: string): Element[] => [...parse(xml).getElementsByTagName(name)];

const malformed = (parts: Readonly<Record<string, string>>): string[] =>
  Object.entries(parts).flatMap(([path, xml]) =>
    parse(xml).getElementsByTagName("parsererror").length > 0 ? [`${path} is no XML`] : [],
  );

/** Every part has a content type of its own, and every content type a part. */
function untyped(parts: Readonly<Record<string, string>>): string[] {
  const types = all(parts["[Content_Types].xml"] ?? "<a/>", "Override").map((override) =>
    override.getAttribute("PartName")!,
  );
  const own = Object.keys(parts).filter(
    (path) => !path.endsWith(".rels") && path !== "[Content_Types].xml",
  );
  return [
    ...own.filter((path) => !types.includes(`/${path}`)).map((path) => `${path} has no type`),
    ...types.filter((path) => !parts[path.slice(1)]).map((path) => `${path} is missing`),
    ...types.filter((path, k) => types.indexOf(path) !== k).map((path) => `${path} has two types`),
  ];
}

/** Relationships lead to parts, r:id attributes to relationships, and every part is led to. */
function dangling(parts: Readonly<Record<string, string>>): string[] {
  const found: string[] = [];
  const reached = new Set<string>();
  for (const [path, xml] of Object.entries(parts).filter(([path]) => path.endsWith(".rels"))) {
    const [folder, source] = [
      path.replace(/_rels\/[^/]*$/, ""),
      path.replace(/_rels\/|\.rels$/g, ""),
    ];
    const ids = all(xml, "Relationship").map((relationship) => {
      const target = relationship.getAttribute("Target")!;
      if (relationship.getAttribute("TargetMode") === "External")
        return relationship.getAttribute("Id")!;
      const resolved = new URL(target, `http://x/${folder}`).pathname.slice(1);
      reached.add(resolved);
      if (!parts[resolved]) found.push(`${path} leads to ${target}, which is missing`);
      return relationship.getAttribute("Id")!;
    });
    if (new Set(ids).size !== ids.length) found.push(`${path} has an id twice`);
    const used = [...(parts[source] ?? "").matchAll(/ r:id="([^"]*)"/g)].map(([, id]) => id!);
    found.push(...used.filter((id) => !ids.includes(id)).map((id) => `${source}: no ${id}`));
  }
  const own = Object.keys(parts).filter((path) => !/\.rels$|^\[/.test(path));
  return [
    ...found,
    ...own.filter((path) => !reached.has(path)).map((path) => `nothing leads to ${path}`),
  ];
}

function badFormulas(parts: Readonly<Record<string, string>>): string[] {
  return Object.entries(parts)
    .filter(([path]) => /worksheets\/|workbook\.xml$/.test(path) && !path.endsWith(".rels"))
    .flatMap(([path, xml]) =>
      [...all(xml, "f"), ...all(xml, "definedName")].map((e) => [path, e.textContent!]),
    )
    .flatMap(([path, formula]) =>
      unprefixed(formula!).map((name) => `${path}: ${name} in ${formula}`),
    );
}

/** Names in one scope, tables of the workbook and columns of a table differ, whatever their case. */
function twiceNamed(parts: Readonly<Record<string, string>>): string[] {
  const names = all(parts["xl/workbook.xml"] ?? "<a/>", "definedName").map(
    (e) => `${e.getAttribute("name")} of ${e.getAttribute("localSheetId") ?? "the workbook"}`,
  );
  const tables = Object.entries(parts).filter(([path]) => path.startsWith("xl/tables/"));
  const columns = tables.map(([path, xml]) =>
    all(xml, "tableColumn").map((column) => `${path}: ${column.getAttribute("name")}`),
  );
  const tableNames = tables.map(([, xml]) => all(xml, "table")[0]!.getAttribute("displayName")!);
  return [names, tableNames, ...columns].flatMap((list) => {
    const lower = list.map((name) => name.toLowerCase());
    return list.filter((_, k) => lower.indexOf(lower[k]!) !== k).map((name) => `${name} is twice`);
  });
}

/** A workbook opens with a sheet that can be seen. */
function hiddenOnly(parts: Readonly<Record<string, string>>): string[] {
  const sheets = all(parts["xl/workbook.xml"] ?? "<a/>", "sheet");
  const first = all(parts["xl/workbook.xml"] ?? "<a/>", "workbookView")[0];
  const active = sheets[Number(first?.getAttribute("activeTab") ?? 0)];
  return active?.hasAttribute("state") ? ["the sheet in front is hidden"] : [];
}

/** Functions that a stored formula names without the prefix that they need, and names of the add-in's as typed. */
export const unprefixed = (stored: string): string[] =>
  tokenize(`=${stored}`, { withLocation: false })
    .filter(
      ({ type, value }) =>
        type === "func" && (futureFunctions.has(value.toUpperCase()) || value.includes("MACRO.")),
    )
    .map(({ value }) => value);
