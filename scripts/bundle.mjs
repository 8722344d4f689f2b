import { readFile } from "node:fs/promises";
import { dirname, relative } from "node:path";
import { build } from "esbuild";
import plainFields from "../src/workbench/plainFields.js";

/** Packages that read files of their own, or come with programs, stay where they are. */
const ownFiles =
  /^(@playwright\/test|playwright(-core)?|@axe-core\/playwright|@11ty\/.*|esbuild|webpack|typescript|jsdom|office-addin-.*)(\/|$)/;

/** Univer hyphenates in forty languages, each a file that a browser would fetch when it is wanted. */
export const withoutHyphens = {
  name: "withoutHyphens",
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\/[a-z-]+[\d-]*-[\w-]{8}\.js$/ }, ({ path, kind, importer }) =>
      kind === "dynamic-import" && importer.includes("@univerjs") ? { path, external: true } : null,
    ),
};

/** CommonJS has a name for the folder of a module; in one bundle each of our files says its own. */
const folders = {
  name: "folders",
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      const contents = await readFile(path, "utf8");
      const own = /\b__dirname\b/.test(contents);
      return {
        contents: own ? `const __dirname=${JSON.stringify(dirname(path))};${contents}` : contents,
        loader: path.endsWith("x") ? "tsx" : "ts",
      };
    });
    onResolve({ filter: ownFiles }, ({ path }) => ({ path, external: true }));
  },
};

/**
 * A program as one script for Node, with its map and the paths of everything that it was made of, from the top of the
 * repository: packages are named by the lock file alone.
 */
export async function bundleProgram(root, entry) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    outfile: `${root}/.cache/scripts/program.cjs`,
    platform: "node",
    format: "cjs",
    target: "node20",
    // import() of what stays outside becomes require, which needs no loader of its own.
    supported: { "dynamic-import": false },
    jsx: "automatic",
    sourcemap: "external",
    sourcesContent: false,
    minifyWhitespace: true,
    logLevel: "error",
    logOverride: { "empty-import-meta": "silent" },
    plugins: [folders, withoutHyphens, plainFields.plugin],
  });
  const text = (extension) => outputFiles.find(({ path }) => path.endsWith(extension)).text;
  const inputs = Object.keys(metafile.inputs).filter((path) => !path.includes("node_modules/"));
  const ours = ["package-lock.json", "scripts/run.mjs", relative(root, import.meta.filename)];
  return { code: text(".cjs"), map: text(".map"), inputs: [...inputs, ...ours] };
}
