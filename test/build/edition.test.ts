import { parse } from "acorn";
import { createContext, runInContext } from "node:vm";
import { callsOf } from "../../bench/calls";
import { entries } from "../../src/catalog/entries.generated";
import { errorCodes } from "../../src/workbench/functions/runtime";
import { registered, RuntimeError } from "../support/runtime";
import { shipped } from "./dist";

/** Excel on Windows ran functions in Chakra until version 2403, and Office 2021 may still: ECMAScript 2016. */

const script = shipped("functions.js").toString();

test("functions.js is written in the language of 2016", () => {
  expect(() => parse(script, { ecmaVersion: 2016 })).not.toThrow();
  // The parser tells the editions apart.
  expect(() => parse("async () => null", { ecmaVersion: 2016 })).toThrow();
});

/** Takes out of a fresh context what came into the library after 2016. */
const forget = `
  const later = [
    [Object, "entries values fromEntries hasOwn groupBy getOwnPropertyDescriptors"],
    [String.prototype, "padStart padEnd trimStart trimEnd trimLeft trimRight matchAll replaceAll at isWellFormed toWellFormed"],
    [Array, "fromAsync"],
    [Array.prototype, "flat flatMap at findLast findLastIndex toReversed toSorted toSpliced with"],
    [Object.getPrototypeOf(Int8Array.prototype), "at findLast findLastIndex toReversed toSorted with"],
    [Promise, "allSettled any withResolvers try"],
    [Promise.prototype, "finally"],
    [Map, "groupBy"],
    [Symbol, "asyncIterator matchAll"],
    [Symbol.prototype, "description"],
    [RegExp.prototype, "dotAll hasIndices"],
    [this, "globalThis BigInt BigInt64Array BigUint64Array Atomics SharedArrayBuffer WeakRef FinalizationRegistry AggregateError Iterator"],
  ];
  for (const [home, names] of later) for (const name of names.split(" ")) delete home[name];`;

type Registered = (...args: unknown[]) => unknown;

/** What functions.js registers in a runtime as old as that. */
function registeredIn2016(): Map<string, Registered> {
  const functions = new Map<string, Registered>();
  const CustomFunctions = {
    associate: (id: string, fn: Registered) => void functions.set(id, fn),
    Error: RuntimeError,
    ErrorCode: errorCodes,
  };
  const context = createContext({ CustomFunctions, setTimeout });
  runInContext(forget, context);
  expect(runInContext("[[].flat, Object.entries, ''.padStart].every((x) => !x)", context)).toBe(true);
  runInContext(script, context);
  return functions;
}

describe("without anything newer in its library", () => {
  const old = registeredIn2016();
  const now = registered();

  test.each(entries.map((entry) => [entry.fn.name, entry] as const))(
    "%s answers its example as it does today",
    async (name, entry) => {
      const answer = await callsOf(entry, old.get(name)!)(2);
      // Rows of another context are rows all the same.
      expect(JSON.parse(JSON.stringify(answer))).toEqual(
        JSON.parse(JSON.stringify(await callsOf(entry, now.get(name)!)(2))),
      );
    },
  );
});
