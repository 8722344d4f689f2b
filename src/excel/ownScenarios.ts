import type { OwnScenario, OwnScenarios } from "../scenarios/own";
import { readStored, storedScenarios } from "../scenarios/ownFile";
import { run } from "./run";
import { troubleOf } from "./trouble";

/** The setting of the workbook that keeps its own scenarios. */
const setting = "macroscope.scenarios";

/** The workbook's own scenarios, in one round trip. */
export async function readOwnScenarios(): Promise<OwnScenarios> {
  try {
    return await run(async (context) => readStored(await stored(context)));
  } catch (error) {
    throw troubleOf(error, true);
  }
}

/** Keeps a scenario in the workbook, in place of one of the same key: two round trips. */
export async function saveOwnScenario(own: OwnScenario): Promise<{ replaced: boolean }> {
  const { before } = await change((all) => [...all.filter(({ key }) => key !== own.key), own]);
  return { replaced: before.some(({ key }) => key === own.key) };
}

export async function removeOwnScenario(key: string): Promise<{ removed: boolean }> {
  const { before } = await change((all) => all.filter((one) => one.key !== key));
  return { removed: before.some((one) => one.key === key) };
}

async function change(
  by: (all: readonly OwnScenario[]) => readonly OwnScenario[],
): Promise<{ before: readonly OwnScenario[] }> {
  try {
    return await run(async (context) => {
      const { scenarios: before } = readStored(await stored(context));
      context.workbook.settings.add(setting, storedScenarios(by(before)));
      await context.sync();
      return { before };
    });
  } catch (error) {
    throw troubleOf(error, true);
  }
}

async function stored(context: Excel.RequestContext): Promise<unknown> {
  const item = context.workbook.settings.getItemOrNullObject(setting);
  item.load("value");
  await context.sync();
  return item.isNullObject ? undefined : item.value;
}
