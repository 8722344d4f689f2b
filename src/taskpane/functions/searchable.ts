import { mechanisms } from "../../catalog/mechanisms";
import type { ArgumentPage, Entry } from "../../catalog/page";
import { familyName } from "../texts/content";
import type { Searchable } from "../search";
import { alsoAsked } from "./alsoAsked";

/** What a function is found by: name, then title, question, summary, mechanism and what it is called elsewhere, then its arguments and family. */
export function searchable(entry: Entry): Searchable<Entry> {
  const { fn, page } = entry;
  const about = Object.entries(page.arguments as Readonly<Record<string, ArgumentPage>>);
  return {
    item: entry,
    fields: [
      fn.name,
      page.title,
      page.question,
      `${page.summary} ${mechanisms[page.mechanism] ?? ""} ${alsoAsked.get(fn.name) ?? ""}`,
      `${familyName(page.family)} ${about.map(([name, { description }]) => `${name} ${description}`).join(" ")}`,
    ],
  };
}
