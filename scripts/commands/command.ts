import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

/** What somebody who runs a command can mend: told in a sentence, without a trace. */
export class Trouble extends Error {}

/** A command line without the name of the program, and the environment that it runs in. */
export type Command = (
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
) => Promise<readonly string[]>;

/** Runs a command: its lines go to stdout, trouble is a sentence on stderr and exit code 1. */
export function runCommand(command: Command): void {
  // Univer says things to itself, hundreds of lines of them, while it waits for the next calculation.
  console.error = console.warn = () => undefined;
  command(process.argv.slice(2), process.env).then(
    (lines) => process.stdout.write(lines.map((line) => `${line}\n`).join("")),
    (error: unknown) => {
      // Anything that is not told in words is a mistake of ours.
      const { message, stack } = error as Error;
      process.stderr.write(`${error instanceof Trouble ? message : (stack ?? message)}\n`);
      process.exitCode = 1;
    },
  );
}

const longest = 200;

/** A formula as a sentence has room for it. */
export const shown = (formula: string): string =>
  formula.length > longest ? `${formula.slice(0, longest)}…` : formula;

/** Runs an engine: whatever it stumbles over is told in a sentence. */
export async function calculated<T>(engine: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new Trouble(`${engine} could not calculate it: ${(error as Error).message ?? error}`);
  }
}

/** The folder of the build. Another one can be named by MACROSCOPE_DIST. */
export function builtFolder(environment: Readonly<Record<string, string | undefined>>): string {
  const folder = resolve(environment.MACROSCOPE_DIST ?? join(__dirname, "../../dist"));
  const absent = ["functions.js", "functions.json"].filter(
    (name) => !existsSync(join(folder, name)),
  );
  if (absent.length > 0)
    throw new Trouble(`${absent.join(" and ")} not found in ${folder}. Run npm run build first.`);
  return folder;
}
