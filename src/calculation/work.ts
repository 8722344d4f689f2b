import type { StepwiseWork } from "./define";

/** Does work of many steps: at once, or in slices between which everything else gets its turn. */

export function finish<Answer>(work: StepwiseWork<Answer>): Answer {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Milliseconds for which work may hold up typing, other cells and the pane. */
const slice = 25;

/** A slice at a time, none of them before this returns; undefined where `stopped` said so in between. */
export function finishInSlices<Answer>(
  work: StepwiseWork<Answer>,
  stopped: () => boolean,
): Promise<Answer | undefined> {
  return new Promise((resolve, reject) => {
    const go = () => {
      if (stopped()) return resolve(undefined);
      const end = Date.now() + slice;
      try {
        do {
          const { done, value } = work.next();
          if (done) return resolve(value);
        } while (Date.now() < end);
        setTimeout(go);
      } catch (error) {
        reject(error);
      }
    };
    setTimeout(go);
  });
}
