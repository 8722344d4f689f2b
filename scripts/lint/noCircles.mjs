import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/**
 * Forbids imports that lead back to where they stand, in src/. Types count too: two files that need each other's types
 * cannot be understood one after the other. (The usual rules leave types out.)
 */

const src = resolve(import.meta.dirname, "..", "..", "src");

const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : /\.tsx?$/.test(path) ? [path] : [];
  });

function target(from, path) {
  const base = resolve(dirname(from), path);
  const candidates = [base, `${base}.ts`, `${base}.tsx`, join(base, "index.ts")];
  return candidates.find((file) => existsSync(file) && statSync(file).isFile());
}

function importsOf(file) {
  const text = readFileSync(file, "utf8");
  const paths = [
    ...text.matchAll(/(?:\bfrom|\bimport|\bimport\(\s*(?:\/\*.*?\*\/)?)\s*"(\.[^"]*)"/gs),
  ];
  return paths.flatMap(([, path]) => target(file, path) ?? []);
}

/** Files by the circle that they stand in, after Tarjan: what reaches each other has one number. */
function circles() {
  const graph = new Map(filesIn(src).map((file) => [file, importsOf(file)]));
  const circleOf = new Map();
  const order = new Map();
  const low = new Map();
  const path = [];
  const open = new Set();
  const visit = (file) => {
    order.set(file, order.size);
    low.set(file, order.get(file));
    path.push(file);
    open.add(file);
    for (const next of graph.get(file) ?? []) {
      if (!order.has(next)) visit(next);
      if (open.has(next)) low.set(file, Math.min(low.get(file), low.get(next)));
    }
    if (low.get(file) !== order.get(file)) return;
    const members = path.splice(path.indexOf(file));
    for (const member of members) {
      open.delete(member);
      if (members.length > 1) circleOf.set(member, order.get(file));
    }
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return circleOf;
}

let known;

const rule = {
  meta: {
    type: "problem",
    schema: [],
    messages: { circle: "This import leads back to this file (ARCHITECTURE.md, Rooms)." },
  },
  create(context) {
    known ??= circles();
    const own = known.get(context.filename);
    if (own === undefined) return {};
    const check = (node) => {
      const file = node.source?.value && target(context.filename, node.source.value);
      if (file && known.get(file) === own) context.report({ node, messageId: "circle" });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

export default { rules: { "no-circles": rule } };
