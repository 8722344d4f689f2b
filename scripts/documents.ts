import { readFileSync } from "node:fs";
import { join } from "node:path";
import { entries } from "../src/catalog/entries.generated";
import { metadata } from "../src/catalog/metadata";
import { essayClaims, essaysPage } from "./essays";
import { functionPage, indexPage } from "./functionPages";
import { homePage } from "./homePage";
import { scenariosPage } from "./scenariosPage";
import { signatures } from "./signatures";
import { sincePage } from "./sincePage";
import { validationPage } from "./validationPage";

/** The address that the build replaces by ADDIN_URL. */
export const developmentOrigin = "https://localhost:3000";

/** Every generated document: its path and its text. */
export function documents(): Map<string, string> {
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const published = JSON.parse(
    readFileSync(join(__dirname, "../test/catalog/signatures.json"), "utf8"),
  ) as Record<string, string[]>;
  const claims = essayClaims(join(__dirname, ".."));
  return new Map([
    ["src/functions/functions.json", json(metadata(entries, developmentOrigin))],
    [
      "test/catalog/signatures.json",
      json(
        signatures(
          entries.map((entry) => entry.fn),
          published,
        ),
      ),
    ],
    ["docs/README.md", homePage(entries)],
    ["docs/scenarios.md", scenariosPage()],
    ["docs/functions/README.md", indexPage(entries)],
    ["docs/validation.md", validationPage()],
    ["docs/essays.md", essaysPage(claims)],
    ["docs/since-2025.md", sincePage()],
    ...entries.map((entry): [string, string] => [
      `docs/functions/${entry.fn.name}.md`,
      functionPage(entry, entries, claims),
    ]),
  ]);
}
