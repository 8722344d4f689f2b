/**
 * node scripts/run.mjs scripts/eval.ts ...: runs one of our TypeScript programs. esbuild makes one file of it and of the
 * packages it uses, once, in .cache/scripts; V8's own compiled form is kept beside it. Types are checked by tsc (npm run
 * typecheck); here they are only taken away.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { createRequire, SourceMap } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const [, , program, ...given] = process.argv;
if (!program || !existsSync(program)) {
  console.error("Usage: node scripts/run.mjs PROGRAM.ts [ARGUMENT ...]");
  process.exit(1);
}
const entry = resolve(program);
const bundle = join(root, ".cache", "scripts", relative(root, entry).replace(/[\\/]/g, "-"));
const files = { code: `${bundle}.cjs`, inputs: `${bundle}.json`, compiled: `${bundle}.v8` };

/** Whole or not at all: another process may be reading. */
function write(file, content) {
  const passing = `${file}.${process.pid}`;
  writeFileSync(passing, content);
  renameSync(passing, file);
}

const stampOf = (file) => {
  const { mtimeMs, size } = statSync(join(root, file), { throwIfNoEntry: false }) ?? {};
  return [file, mtimeMs, size];
};

function isFresh() {
  if (!existsSync(files.code) || !existsSync(files.inputs)) return false;
  const inputs = JSON.parse(readFileSync(files.inputs, "utf8"));
  return inputs.every(([file, ...was]) =>
    stampOf(file)
      .slice(1)
      .every((now, k) => now === was[k]),
  );
}

if (!isFresh()) {
  const { bundleProgram } = await import("./bundle.mjs");
  const { code, map, inputs } = await bundleProgram(root, entry);
  mkdirSync(dirname(files.code), { recursive: true });
  write(`${files.code}.map`, map);
  write(files.inputs, JSON.stringify(inputs.map(stampOf)));
  write(files.code, code);
}

// esbuild leaves the letters of regular expressions as they are: not all of it is ASCII.
const code = readFileSync(files.code, "utf8");
// V8 takes what it compiled for any text of the same length: whose it is, stands before it.
const whose = createHash("sha256").update(code).digest();
const compiled = existsSync(files.compiled) ? readFileSync(files.compiled) : undefined;
const cachedData = compiled?.subarray(0, whose.length).equals(whose)
  ? compiled.subarray(whose.length)
  : undefined;
const script = new Script(`(function(exports,require,module){${code}\n})`, {
  filename: files.code,
  cachedData,
});
if (!cachedData || script.cachedDataRejected)
  process.on("exit", (status) => {
    // A run that failed has hardly begun: what it compiled is no good to the next one.
    if (status === 0) write(files.compiled, Buffer.concat([whose, script.createCachedData()]));
  });

/** Traces name the lines of the sources. */
let map;
Error.prepareStackTrace = (error, frames) => {
  const place = (frame) => {
    if (frame.getFileName() !== files.code) return String(frame);
    map ??= new SourceMap(JSON.parse(readFileSync(`${files.code}.map`, "utf8")));
    const { originalSource, originalLine, originalColumn } = map.findEntry(
      frame.getLineNumber() - 1,
      frame.getColumnNumber() - 1,
    );
    if (originalSource === undefined) return String(frame);
    const path = relative(process.cwd(), resolve(dirname(files.code), originalSource));
    return `${frame.getFunctionName() ?? "<anonymous>"} (${path}:${originalLine + 1}:${originalColumn + 1})`;
  };
  return [error, ...frames.map((frame) => `    at ${place(frame)}`)].join("\n");
};

process.argv = [process.argv[0], entry, ...given];
const module = { exports: {} };
script.runInThisContext()(module.exports, createRequire(entry), module);
