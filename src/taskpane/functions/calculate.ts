import { type AnyFunction, invoke, type Row } from "../../calculation";
import { type CalculationAnswer, type CalculationRequest, unpackRows } from "./message";

/** How long the typing must rest before an answer is worth its while. */
const pause = 120;

let worker: Worker | undefined;
/** FALSE where a worker was tried and failed. */
let usable = typeof Worker !== "undefined";
let latest = 0;
/** The question that the worker is busy with, or 0. */
let busy = 0;

function stop(): void {
  worker?.terminate();
  worker = undefined;
  busy = 0;
}

/** Asks the worker; rejects where there is none to be had. */
async function ask(question: CalculationRequest): Promise<CalculationAnswer> {
  // An answer that nobody waits for any more may be a long time in coming.
  if (busy) stop();
  busy = question.turn;
  const { newWorker } = await import(/* webpackChunkName: "function-page" */ "./newWorker");
  // Cancelled while the worker's script was on its way: nobody waits for an answer.
  if (busy !== question.turn) return new Promise(() => undefined);
  worker ??= newWorker();
  const asked = worker;
  return new Promise((resolve, reject) => {
    asked.onmessage = ({ data }: MessageEvent<CalculationAnswer>) => {
      if (data.turn !== question.turn) return;
      busy = 0;
      resolve(data);
    };
    asked.onerror = reject;
    asked.postMessage(question);
  });
}

/**
 * Calculates a moment after the last key and calls back; answers with the way to stop it. In a worker where there
 * are workers: a function may take longer than a key stroke may.
 */
export function calculateSoon(
  fn: AnyFunction,
  args: readonly unknown[],
  done: (rows: readonly Row[]) => void,
): () => void {
  const turn = ++latest;
  const here = () => turn === latest && done(invoke(fn, args));
  const timer = setTimeout(() => {
    if (!usable) return here();
    ask({ turn, name: fn.name, args }).then(
      (answer) => answer.turn === latest && done(unpackRows(answer.rows)),
      () => {
        usable = false;
        stop();
        here();
      },
    );
  }, pause);
  return () => {
    clearTimeout(timer);
    if (latest === turn) latest++;
    // Nobody waits for it any more.
    if (busy === turn) stop();
  };
}
