import { finishInSlices } from "../../calculation/work";
import { ExcelTrouble } from "../../excel/contract";
import type { StepwiseWork } from "../../calculation";
import {
  type SharingAction,
  type ChangeOptions,
  type WorkbookContents,
  planning,
  planningSend,
  reporting,
} from "../../sharing";
import type { LongWork } from "../ui/useAction";
import type { Found } from "./actions";

/** Works in slices, so that the pane answers meanwhile, and tells how far it is of as many steps. */
async function inSlices<Answer>(
  steps: StepwiseWork<Answer>,
  total: number,
  { onProgress, signal }: LongWork,
): Promise<Answer> {
  let done = 0;
  const told = Math.ceil(total / 20) || 1;
  function* counted(): StepwiseWork<Answer> {
    for (;;) {
      const { done: isEnd, value } = steps.next();
      if (isEnd) return value;
      done = Math.min(total, done + 1);
      if (done % told === 0) onProgress({ done, total });
      yield;
    }
  }
  const answer = await finishInSlices(counted(), () => signal.aborted);
  if (signal.aborted) throw new ExcelTrouble("Cancelled.", "Cancelled", true);
  return answer!;
}

const cellsIn = ({ sheets }: WorkbookContents) =>
  sheets.reduce((sum, { cells }) => sum + cells.length, 0);

/** What was found, and what actions would do with it: each plan is worked out when it is first asked for, and kept. */
export async function foundIn(
  contents: WorkbookContents,
  work: LongWork,
): Promise<Pick<Found, "report" | "plan" | "send">> {
  const kept = new Map<string, unknown>();
  const total = cellsIn(contents);
  const once = async <Plan>(key: string, steps: () => StepwiseWork<Plan>, own: LongWork) => {
    if (!kept.has(key)) kept.set(key, await inSlices(steps(), total, own));
    return kept.get(key) as Plan;
  };
  return {
    report: await inSlices(reporting(contents), total, work),
    plan: (action: SharingAction, options: ChangeOptions, own) =>
      once(JSON.stringify([action, options]), () => planning(contents, action, options), own),
    send: (own) => once("send", () => planningSend(contents), own),
  };
}
