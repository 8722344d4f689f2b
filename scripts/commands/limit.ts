import { Worker } from "node:worker_threads";
import { type Command, Trouble } from "./command";

/** In seconds: what a command on a file may take where nobody says otherwise. */
const usual = 600;

/** Ends the process, which one formula may hold for ever, from beside it. Nothing is written by then: that comes last. */
const watchdog = (seconds: number): string => `
  setTimeout(() => {
    require("node:fs").writeSync(2, "It takes longer than ${seconds} seconds, so it was given up: nothing was written. " +
      "Excel may be quicker; --limit SECONDS gives it more time.\\n");
    process.kill(process.pid, "SIGTERM");
  }, ${seconds * 1000});`;

/** A command that is given up after as many seconds as --limit says. */
export const withLimit =
  (command: Command): Command =>
  async (words, environment) => {
    const at = words.indexOf("--limit");
    const seconds = at < 0 ? usual : Number(words[at + 1] ?? NaN);
    // A timer takes no more than 24 days.
    if (!(seconds > 0 && seconds <= 86_400)) throw new Trouble("--limit is a number of seconds.");
    const others = at < 0 ? words : words.filter((_word, k) => k !== at && k !== at + 1);
    const watching = new Worker(watchdog(seconds), { eval: true });
    try {
      return await command(others, environment);
    } finally {
      await watching.terminate();
    }
  };
