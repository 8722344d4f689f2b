import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const plainFields = jest.requireActual<(source: string) => string>(
  "../../src/workbench/plainFields.js",
);

/** Univer's scripts as they are shipped, which are what webpack takes. */
const folder = resolve(__dirname, "../../node_modules/@univerjs");
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => /^[\w-]+\/lib\/es\/.*\.js$/.test(path))
  .map((path) => readFileSync(join(folder, path), "utf8"))
  .filter((source) => source.includes("_defineProperty(this, "));

interface ClassText {
  readonly above: string | undefined;
  readonly fields: readonly string[];
  readonly accessors: readonly string[];
}

const found = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, name]) => name!);

function classesOf(source: string): [string, ClassText][] {
  const heads = [...source.matchAll(/\bclass (?:([\w$]+) )?(?:extends ([\w$]+) )?\{$/gm)];
  return heads.map((head, k) => {
    const text = source.slice(head.index, heads[k + 1]?.index);
    return [
      head[1] ?? "",
      {
        above: head[2],
        fields: found(text, /_defineProperty\(this, "([\w$]+)", /g),
        accessors: found(text, /^\s*[gs]et ([\w$]+)\(/gm),
      },
    ];
  });
}

test("a field that is a call of the helper is assigned, and its value is untouched", () => {
  const source = 'class A { constructor() { _defineProperty(this, "$b", f(1, (2))); } }';
  expect(plainFields(source)).toBe("class A { constructor() { void (this.$b = f(1, (2))); } }");
  expect(plainFields('_defineProperty(A, "b", 1);')).toBe('_defineProperty(A, "b", 1);');
});

test("Univer has such fields, and no class has an accessor of a field's name, nor has one above it", () => {
  const all = sources.flatMap(classesOf);
  /** Accessors of every class that bears the name: which one is meant, a script alone does not say. */
  const above = (name: string | undefined, seen = new Set<string>()): string[] => {
    if (!name || seen.has(name)) return [];
    seen.add(name);
    const bearers = all.filter(([known]) => known === name);
    return bearers.flatMap(([, one]) => [...one.accessors, ...above(one.above, seen)]);
  };
  const clashes = all.flatMap(([name, { above: parent, fields, accessors }]) => {
    const taken = new Set([...accessors, ...above(parent)]);
    return fields.filter((field) => taken.has(field)).map((field) => `${name}.${field}`);
  });
  expect(all.flatMap(([, { fields }]) => fields).length).toBeGreaterThan(2000);
  expect(clashes).toEqual([]);
});
