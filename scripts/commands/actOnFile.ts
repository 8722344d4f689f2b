import { existsSync, readFileSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { builtFolder, type Command, Trouble } from "./command";

const actions = "look, native, plain, live, freeze, unfreeze, stamp, send, save";
const usage = `Usage: npm run --silent workbook -- ACTION IN.xlsx [OUT.xlsx | --in-place] [--limit SECONDS]
ACTION is one of ${actions}. Only look needs no OUT.`;

/**
 * Does to a file what the pane's tab Share does to an open workbook, and says so in a line of JSON.
 * @throws {Trouble} where the words are no command, the file is none, or the action came to no end: nothing is written then
 */
export const workbookCommand: Command = async (words, environment) => {
  const { action, from, to } = filesIn(words);
  const folder = builtFolder(environment);
  // Loaded this late, because the engine takes a second and a wrong word should not.
  const [{ actOnFile, fileActions, isTold }, { readFunctionsBundle }] = await Promise.all([
    import("../../src/workbench/fileActions"),
    import("../../src/workbench/headless"),
  ]);
  const address = environment.ADDIN_URL ?? "";
  const { says, bytes } = await actOnFile({
    action: fileActions.find((one) => one === action)!,
    bytes: readFileSync(from),
    name: basename(from),
    bundle: readFunctionsBundle(folder),
    date: new Date().toLocaleDateString("sv-SE"),
    home: address && `${address.replace(/\/$/, "")}/`,
  }).catch((error: unknown) => {
    throw isTold(error) ? new Trouble(error.message) : error;
  });
  if (bytes && to !== undefined) write(to, bytes);
  return [JSON.stringify({ ...says, in: from, ...(to !== undefined && { out: to }) })];
};

/** What is to be done with which file. The file that is read is written only where that is asked for in so many words. */
function filesIn(words: readonly string[]) {
  const inPlace = words.includes("--in-place");
  const unknown = words.find((word) => word.startsWith("-") && word !== "--in-place");
  if (unknown !== undefined) throw new Trouble(`There is no option ${unknown}.\n${usage}`);
  const [action = "", from = "", out, ...more] = words.filter((word) => word !== "--in-place");
  if (action === "") throw new Trouble(usage);
  if (!actions.split(", ").includes(action))
    throw new Trouble(`There is no action ${action}.\n${usage}`);
  if (from === "" || more.length > 0 || (inPlace && out !== undefined)) throw new Trouble(usage);
  const to = inPlace ? from : out;
  if (action === "look" && to !== undefined)
    throw new Trouble(`look changes nothing, so there is no file to write.\n${usage}`);
  if (action !== "look" && to === undefined)
    throw new Trouble(`Where shall the result go? ${usage}`);
  if (!existsSync(from)) throw new Trouble(`There is no file ${from}.`);
  if (!statSync(from).isFile()) throw new Trouble(`${from} is no file.`);
  if (out !== undefined && existsSync(out) && realpathSync(out) === realpathSync(from))
    throw new Trouble(`${out} is the file that is read. Give --in-place to write over it.`);
  return { action, from, to };
}

function write(to: string, bytes: Uint8Array): void {
  try {
    writeFileSync(to, bytes);
  } catch (error) {
    throw new Trouble(`${to} could not be written (${(error as NodeJS.ErrnoException).code}).`);
  }
}
