import { synonyms } from "../../catalog/synonyms";
import type { PaneScenario, ScenarioData } from "../data";
import type { Searchable } from "../search";
import { texts } from "../texts";
import { driversOf } from "./drivers";

/** What a scenario is found by: title and key, what the trade calls it, theme and whose it is, drivers, story. */
export const searchable = (
  item: PaneScenario,
  assumptions: ReturnType<ScenarioData["assumptions"]>,
): Searchable<PaneScenario> => ({
  item,
  fields: [
    `${item.title} ${item.sheetTitle ?? ""} ${item.key}`,
    // The vintage behind a name changes nothing of it.
    synonyms[(item.preset ?? item).key.split(" ")[0]!] ?? "",
    item.own ? `${item.theme} ${texts.own.badge}` : item.theme,
    driversOf(item, assumptions)
      .map(({ label }) => label)
      .join(" "),
    `${item.story} ${item.notThis}`,
  ],
});
