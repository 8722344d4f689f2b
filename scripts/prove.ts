import { entries } from "../src/catalog/entries.generated";
import { compareTwin, hasTwin } from "../test/support/twins";
import { drawable } from "../test/support/draws";
import { takesRanges } from "../test/support/rangeDraws";
import { compareRanges } from "../test/support/rangeTwins";
import { compareRangesInUniver } from "../test/support/rangeUniver";
import { startIronCalc } from "../test/support/ironcalc";

/**
 * npm run prove: at least 200,000 comparisons of compute with its native twin in another engine, over the declared
 * ranges, none deviating; 60,000 of them are cells of calls over ranges, in IronCalc and, for a sample, in the
 * workbench's engine. --count N and --ranges N for other numbers, --seed N for other draws.
 */

const option = (name: string, fallback: number) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
};

async function main(): Promise<void> {
  const inRanges = option("--ranges", 62_000);
  const count = option("--count", 200_000 - inRanges);
  const seed = option("--seed", 1);
  await startIronCalc();
  const chosen = entries.filter(drawable);
  const each = Math.ceil(count / chosen.length);
  let compared = 0;
  let differing = 0;
  const started = Date.now();
  for (const [i, entry] of chosen.entries()) {
    const found = compareTwin(entry, each, seed + i);
    compared += each;
    differing += found.length;
    for (const one of found.slice(0, 3)) console.error(`${entry.fn.name}: ${JSON.stringify(one)}`);
    if (process.stdout.isTTY) process.stdout.write(`\r${compared} compared, ${differing} differ`);
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  console.log(
    `\n${compared} comparisons of ${chosen.length} functions with their twins in IronCalc, ${differing} differ, ${seconds} s.`,
  );
  const spilling = chosen.filter(takesRanges);
  const cells = Math.ceil(inRanges / spilling.length);
  let spilled = 0;
  for (const [i, entry] of spilling.entries()) {
    // One more, since calls that IronCalc cannot take are left to the other engine.
    const { compared: here, found } = compareRanges(entry, Math.ceil(1.1 * cells), seed + i);
    spilled += here;
    differing += found.length;
    for (const one of found.slice(0, 3)) console.error(`${entry.fn.name}: ${JSON.stringify(one)}`);
  }
  console.log(
    `${spilled} cells of calls over ranges of ${spilling.length} functions in IronCalc, which takes an error beside an array for one error: those calls are among the next.`,
  );
  const univer = await compareRangesInUniver(spilling, 40, seed);
  differing += univer.found.length;
  for (const one of univer.found.slice(0, 10)) console.error(JSON.stringify(one));
  console.log(`${univer.compared} cells in the workbench's engine. ${differing} differ in all.`);
  const left = entries
    .filter((entry) => hasTwin(entry) && !drawable(entry))
    .map(({ fn }) => fn.name);
  if (left.length) console.log(`Compared in tests of their own instead: ${left.join(", ")}.`);
  if (differing > 0) process.exit(1);
}

void main();
