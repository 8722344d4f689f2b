import type { StepwiseWork as Steps } from "../../calculation";
import { finishInSlices } from "../../calculation/work";
import { ExcelTrouble } from "../contract";
import { hasCode } from "../trouble";

/** What Excel on the web takes and gives in one request is 5 MB; this leaves room for what is not counted. */
export const mostBytes = 4_000_000;

/** What a range costs besides what is written to it or read from it: its path, its identity, its reference. */
export const bytesOfRange = 700;

export const cancelled = (): ExcelTrouble => new ExcelTrouble("Cancelled.", "Cancelled", true);

/** Does work of many steps, the pane answering in between. */
export async function inSlices<Answer>(
  steps: Steps<Answer>,
  signal?: AbortSignal,
): Promise<Answer> {
  const answer = await finishInSlices(steps, () => signal?.aborted === true);
  if (signal?.aborted) throw cancelled();
  return answer!;
}

/** Something to be read. */
export interface Question {
  /** What it costs, in bytes, as far as one can tell. */
  readonly weight: number;
  /** Queues what has to be loaded. What comes back is called with the answer there, and may ask further. */
  ask(): () => readonly Question[];
  /** The same in smaller pieces, where the answer turned out to be more than Excel hands over. */
  smaller?(): readonly Question[];
}

/** Asks questions and what follows from their answers, as many in a round trip as Excel takes. */
export async function askAll(
  context: Excel.RequestContext,
  questions: readonly Question[],
  signal: AbortSignal | undefined,
  onAnswer: () => void,
): Promise<void> {
  let pending = questions;
  while (pending.length > 0) {
    if (signal?.aborted) throw cancelled();
    const many = countThatFit(pending);
    const [now, later] = [pending.slice(0, many), pending.slice(many)];
    const answers = now.map((question) => question.ask());
    try {
      await context.sync();
    } catch (error) {
      const large = now.some(({ smaller }) => smaller);
      if (!hasCode(error, "ResponsePayloadSizeLimitExceeded") || !large) throw error;
      pending = [...now.flatMap((question) => question.smaller?.() ?? [question]), ...later];
      continue;
    }
    // What follows is light and goes along with the next heavy question.
    pending = [...answers.flatMap((answer) => answer()), ...later];
    onAnswer();
  }
}

/** How many of them, from the first, go into one request: at least one. */
export function countThatFit(items: readonly { readonly weight: number }[]): number {
  let weight = 0;
  const over = items.findIndex((item) => (weight += item.weight) > mostBytes);
  return over < 0 ? items.length : Math.max(1, over);
}
