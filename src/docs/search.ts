import { synonyms } from "../catalog/synonyms";
import { search, type Searchable } from "../taskpane/search";
import { askedFor } from "./words";

/**
 * The search of the documentation: the pane's own, over the headings of all pages. It needs no server, so that it works in
 * a folder too; without JavaScript there is no field, and every page is reached by links.
 */

/** A heading with the text below it, as eleventy.config.mjs lists them. */
interface Section {
  readonly page: string;
  readonly heading: string;
  /** From the root of the documentation. */
  readonly address: string;
  readonly text: string;
}

declare global {
  interface Window {
    macroscopeSections?: readonly Section[];
  }
}

const root = new URL("../", (document.currentScript as HTMLScriptElement).src);
const field = document.querySelector<HTMLInputElement>("header input[type=search]")!;
const found = document.querySelector<HTMLElement>("#found")!;
const count = found.querySelector("p")!;
const list = found.querySelector("ul")!;
const most = 12;

const searchable = (item: Section): Searchable<Section> => {
  const [name = ""] = item.page.split(":");
  // A preset's section shows how it is called in a cell.
  const [, preset = ""] = /MACRO\.TRANSMISSION\("(\w+)/.exec(item.text) ?? [];
  const told = [synonyms[name], item.page === "Scenarios" && synonyms[preset]];
  const words = [...told, askedFor[item.address]].filter(Boolean).join(", ");
  return { item, fields: [item.heading, item.page, words, item.text] };
};

let sections: Promise<readonly Searchable<Section>[]> | undefined;

/** The list is fetched when the field is first used: a script, since a page in a folder may fetch nothing else. */
function load(): Promise<readonly Searchable<Section>[]> {
  sections ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = new URL("_site/sections.js", root).href;
    script.onload = () => resolve((window.macroscopeSections ?? []).map(searchable));
    script.onerror = () => reject(new Error("The list of pages could not be loaded"));
    document.head.append(script);
  });
  return sections;
}

function line({ page, heading, address }: Section): HTMLLIElement {
  const link = document.createElement("a");
  link.href = new URL(address, root).href;
  link.textContent = heading;
  const item = document.createElement("li");
  item.append(link);
  if (page !== heading) item.append(` ${page}`);
  return item;
}

async function show(): Promise<void> {
  const query = field.value.trim();
  found.hidden = query === "";
  try {
    const matching = query === "" ? [] : search(query, await load());
    // What is called just so comes before what has the words.
    const isOther = ({ heading }: Section) => Number(heading.toLowerCase() !== query.toLowerCase());
    const hits = [...matching].sort((a, b) => isOther(a) - isOther(b));
    // Somebody may have typed on while the list came.
    if (query !== field.value.trim()) return;
    list.replaceChildren(...hits.slice(0, most).map(line));
    count.textContent =
      hits.length > most
        ? `The first ${most} of ${hits.length} places`
        : `${hits.length || "No"} ${hits.length === 1 ? "place" : "places"} found`;
  } catch (error) {
    count.textContent = `${(error as Error).message}.`;
  }
}

/** Down and up go through what was found and back to the field; Escape clears. */
function move(event: KeyboardEvent): void {
  const links = [...found.querySelectorAll("a")];
  const at = links.indexOf(document.activeElement as HTMLAnchorElement);
  const inSearch = at >= 0 || document.activeElement === field;
  if (event.key === "/" && !inSearch) field.focus();
  else if (!inSearch) return;
  else if (event.key === "Escape") {
    field.value = "";
    field.focus();
    void show();
  } else if (event.key === "ArrowDown") links[Math.min(at + 1, links.length - 1)]?.focus();
  else if (event.key === "ArrowUp") (links[at - 1] ?? field).focus();
  else return;
  event.preventDefault();
}

field.hidden = false;
field.addEventListener("input", () => void show());
field.form!.addEventListener("submit", (event) => {
  event.preventDefault();
  found.querySelector("a")?.click();
});
document.addEventListener("keydown", move);
