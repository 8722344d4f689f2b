import { type AnyFunction, invoke, type Raw, type Row } from "../../calculation";
import { type CalculationAnswer, type CalculationRequest, unpackRows } from "../functions/message";

/** Calculates calls one after the other, in a worker where there are workers: ten thousand draws take a while. */
export interface Answers {
  call(fn: AnyFunction, args: readonly Raw[]): Promise<readonly Row[]>;
  /** Nobody waits any more: what is being calculated is given up. */
  stop(): void;
}

export function answersInWorker(): Answers {
  let worker: Promise<Worker | undefined> | undefined;
  let stopped = false;
  let turn = 0;
  const waiting = new Map<number, (answer: CalculationAnswer | undefined) => void>();

  const giveUp = () => {
    for (const settle of waiting.values()) settle(undefined);
    waiting.clear();
  };

  async function start(): Promise<Worker | undefined> {
    if (typeof Worker === "undefined") return undefined;
    try {
      const { newWorker } = await import(
        /* webpackChunkName: "explain" */ "../functions/newWorker"
      );
      const started = newWorker();
      started.onmessage = ({ data }: MessageEvent<CalculationAnswer>) => {
        waiting.get(data.turn)?.(data);
        waiting.delete(data.turn);
      };
      // A worker that could not be loaded answers nobody: the pane calculates by itself.
      started.onerror = () => {
        worker = Promise.resolve(undefined);
        giveUp();
      };
      return started;
    } catch {
      return undefined;
    }
  }

  return {
    async call(fn, args) {
      worker ??= start();
      const asked = await worker;
      if (!asked || stopped) return invoke(fn, args);
      const question: CalculationRequest = { turn: ++turn, name: fn.name, args };
      const answer = await new Promise<CalculationAnswer | undefined>((resolve) => {
        waiting.set(question.turn, resolve);
        asked.postMessage(question);
      });
      return answer ? unpackRows(answer.rows) : stopped ? [] : invoke(fn, args);
    },
    stop() {
      stopped = true;
      void worker?.then((started) => started?.terminate());
      giveUp();
    },
  };
}
