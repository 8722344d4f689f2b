import type { PresetRecord, Story } from "../../src/catalog/scenario/_preset";
import type * as Numbers from "../../src/catalog/scenario/_presets.generated";
import type * as Prose from "../../src/scenarios/scenarios.generated";
import { blocksOf, evaluated } from "./shown";

/** The preset that CONTRIBUTING.md shows. */

export const path = "src/catalog/scenario/presets/failedAuction.ts";
export const [source] = blocksOf("Add a preset") as [string];
const shown = evaluated(source, path);
export const record = shown.failedAuction as PresetRecord;
export const story = shown.failedAuctionStory as Story;

const numbers = "../../src/catalog/scenario/_presets.generated";
const prose = "../../src/scenarios/scenarios.generated";

/** In its place by key, as npm run generate puts it; whoever has done what the text says has it once. */
const among = <T extends PresetRecord>(list: readonly T[], one: T): readonly T[] =>
  [...list.filter(({ key }) => key !== one.key), one].sort((a, b) => (a.key < b.key ? -1 : 1));

/** From here on what is imported knows one preset more than is shipped. */
export function addPreset(): void {
  const { presets } = jest.requireActual<typeof Numbers>(numbers);
  const { everyScenario } = jest.requireActual<typeof Prose>(prose);
  jest.resetModules();
  jest.doMock(numbers, () => ({ presets: among(presets, record) }));
  jest.doMock(prose, () => ({ everyScenario: among(everyScenario, { ...record, ...story }) }));
}
