import * as aicapital from "./aicapital";
import * as compute from "./compute";
import * as debt from "./debt";
import * as household from "./household";
import * as liquidity from "./liquidity";
import * as rivalry from "./rivalry";
import type { PublishedRow } from "./row";
import * as treasury from "./treasury";
import * as valuation from "./valuation";

/** Every published number that the catalog is held against, by family. */
export const published: Readonly<Record<string, readonly PublishedRow[]>> = {
  valuation: valuation.rows,
  compute: compute.rows,
  aicapital: aicapital.rows,
  treasury: treasury.rows,
  liquidity: liquidity.rows,
  debt: debt.rows,
  household: household.rows,
  rivalry: rivalry.rows,
};
