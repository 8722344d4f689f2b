/**
 * npm run --silent workbook -- ACTION IN.xlsx [OUT.xlsx]
 *
 * Does to a file what the pane's tab Share does to an open workbook, by the same code, and prints one line of JSON. IN is
 * never written unless --in-place is given in place of OUT.
 */
import { existsSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";

const actions = "look, native, plain, live, freeze, unfreeze, stamp, send, save";
const usage = `Usage: npm run --silent workbook -- ACTION IN.xlsx [OUT.xlsx | --in-place]
ACTION is one of ${actions}. Only look needs no OUT.`;

class Trouble extends Error {}

async function main(words: readonly string[]): Promise<string> {
  const inPlace = words.includes("--in-place");
  const [action = "", from = "", to, ...more] = words.filter((word) => word !== "--in-place");
  const unknown = words.find((word) => word.startsWith("-") && word !== "--in-place");
  if (unknown !== undefined) throw new Trouble(`There is no option ${unknown}.\n${usage}`);
  const known = actions.split(", ");
  if (!known.includes(action))
    throw new Trouble(action ? `There is no action ${action}.\n${usage}` : usage);
  if (from === "" || more.length > 0 || (inPlace && to !== undefined)) throw new Trouble(usage);
  const out = inPlace ? from : to;
  if (action !== "look" && out === undefined)
    throw new Trouble(`Where shall the result go? ${usage}`);
  if (action === "look" && out !== undefined)
    throw new Trouble(`look changes nothing, so there is no file to write.\n${usage}`);
  if (!existsSync(from)) throw new Trouble(`There is no file ${from}.`);
  if (!inPlace && out !== undefined && existsSync(out) && realpathSync(out) === realpathSync(from))
    throw new Trouble(`${out} is the file that is read. Give --in-place to write over it.`);

  // Another build can be used through MACROSCOPE_DIST.
  const folder = resolve(process.env.MACROSCOPE_DIST ?? join(__dirname, "..", "dist"));
  if (!existsSync(join(folder, "functions.js")))
    throw new Trouble(`functions.js not found in ${folder}. Run npm run build first.`);
  // Loaded this late, because the engine takes a second and a wrong word should not.
  const [{ actOnFile, fileActions, isTold }, { readFunctionsBundle }] = await Promise.all([
    import("../src/workbench/fileActions"),
    import("../src/workbench/headless"),
  ]);
  const address = process.env.ADDIN_URL ?? "";
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
  if (bytes && out !== undefined) writeFileSync(out, bytes);
  return JSON.stringify({ ...says, in: from, ...(out !== undefined && { out }) });
}

main(process.argv.slice(2)).then(
  (line) => process.stdout.write(`${line}\n`),
  (error: unknown) => {
    // Anything that is not told in words is a mistake of ours.
    const { message, stack } = error as Error;
    process.stderr.write(`${error instanceof Trouble ? message : (stack ?? message)}\n`);
    process.exitCode = 1;
  },
);
