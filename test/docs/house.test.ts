import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");
const tracked = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .trim()
  .split("\n");
const inSrc = tracked.filter((path) => /^src\/.*\.tsx?$/.test(path));
const textOf = (path: string) => readFileSync(join(root, path), "utf8");

/** What stands under more than one: each with the places where it stands. */
function shared(pairs: readonly (readonly [key: string, place: string])[]): string[] {
  const places = new Map<string, Set<string>>();
  for (const [key, place] of pairs) places.set(key, (places.get(key) ?? new Set()).add(place));
  return [...places].flatMap(([key, all]) =>
    all.size > 1 ? [`${key}: ${[...all].join(", ")}`] : [],
  );
}

test("no two files of src export a type, a class or a component of the same name", () => {
  const exported =
    /^export (?:default )?(?:(?:declare |abstract )*(?:type|interface|class|enum) (\w+)|(?:async )?(?:function|const) ([A-Z][a-z]\w*))/gm;
  const names = inSrc.flatMap((path) =>
    [...textOf(path).matchAll(exported)].map(
      ([, type, component]) => [type ?? component!, path] as const,
    ),
  );
  expect(names.length).toBeGreaterThan(500);
  expect(shared(names)).toEqual([]);
});

test("every file of src that is written by hand has at most 250 lines", () => {
  const lines = (path: string) => textOf(path).trimEnd().split("\n").length;
  const long = inSrc.filter((path) => !path.endsWith(".generated.ts") && lines(path) > 250);
  expect(long).toEqual([]);
});

test("no two paths differ by nothing but capitals: Windows and macOS have room for one of them", () => {
  const folders = tracked.flatMap((path) =>
    path.split("/").map((_, k, parts) => parts.slice(0, k + 1).join("/")),
  );
  expect(shared(folders.map((path) => [path.toLowerCase(), path]))).toEqual([]);
});
