const { existsSync, readdirSync, readFileSync } = require("node:fs");
const { dirname, join, sep } = require("node:path");

/** Writes THIRD-PARTY-NOTICES.txt: of each package that something was taken from, its name, version and licence. */

const rule = `\n\n${"-".repeat(80)}\n\n`;

/** The folder of the package that a file is of: the nearest package.json with a name. */
function folderOf(file) {
  if (!file?.includes(`${sep}node_modules${sep}`)) return undefined;
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    const about = join(folder, "package.json");
    if (existsSync(about) && JSON.parse(readFileSync(about, "utf8")).name) return folder;
  }
}

/** Some packages name their licence and leave its text out. One that names none must not ship. */
function noticeOf(folder) {
  const { name, version, license, author } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  );
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  if (!license && !file) throw new Error(`${name} names no licence`);
  const by = typeof author === "string" ? author : author?.name;
  const text = file
    ? readFileSync(join(folder, file), "utf8").trim()
    : `Copyright (c) ${by ?? "its authors"}. Under the terms of https://spdx.org/licenses/${license}.html`;
  return `${name} ${version} (${license ?? "licence below"})\n\n${text}`;
}

/** A module that webpack has merged of several has them in `modules`. */
const resources = ({ resource, modules }) => [resource, ...[...(modules ?? [])].flatMap(resources)];

/** `others` are packages whose files are copied as they are. */
class NoticesPlugin {
  constructor(others = []) {
    this.others = others.map((name) => dirname(require.resolve(`${name}/package.json`)));
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("NoticesPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "NoticesPlugin", stage }, () => {
        const folders = [...compilation.modules].flatMap(resources).map(folderOf);
        const notices = new Set([...folders, ...this.others].filter(Boolean).map(noticeOf));
        const text = ["Macroscope ships parts of these packages.", ...[...notices].sort()];
        compilation.emitAsset(
          "THIRD-PARTY-NOTICES.txt",
          new sources.RawSource(`${text.join(rule)}\n`),
        );
      });
    });
  }
}

module.exports = { NoticesPlugin };
