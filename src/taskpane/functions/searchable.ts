import { mechanisms } from "../../catalog/mechanisms";
import { synonyms } from "../../catalog/synonyms";
import type { ArgumentPage, Entry } from "../../catalog/page";
import { familyName } from "../texts/content";
import type { Searchable } from "../search";

/** What a function is found by: name, then title and what the trade calls it, question, summary and mechanism, then its arguments and family. */
export function searchable(entry: Entry): Searchable<Entry> {
  const { fn, page } = entry;
  const about = Object.entries(page.arguments as Readonly<Record<string, ArgumentPage>>);
  return {
    item: entry,
    fields: [
      fn.name,
      `${page.title} ${synonyms[fn.name] ?? ""}`,
      page.question,
      `${page.summary} ${mechanisms[page.mechanism] ?? ""}`,
      `${familyName(page.family)} ${about.map(([name, { description }]) => `${name} ${description}`).join(" ")}`,
    ],
  };
}
