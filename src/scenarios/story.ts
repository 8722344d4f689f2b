import { quantities, runChain } from "../catalog/scenario/_path";
import { chainValues, presetNamed } from "../catalog/scenario/_presets";

/*
 * What the chain gives is never typed into a story: {debt 10 2025-01} stands for the debt of the baseline of January 2025
 * in year 10, in per cent.
 */
export const toldStory = (story: string): string =>
  story.replace(
    /\{(\w+) (\d+) (\d{4}-\d{2})\}/g,
    (_, wanted: string, year: string, vintage: string) => {
      const quantity = quantities.find((one) => one === wanted)!;
      const { years } = runChain(chainValues(presetNamed(`baseline ${vintage}`)), Number(year));
      return `${Math.round(years[Number(year)]![quantity] * 100)}%`;
    },
  );
