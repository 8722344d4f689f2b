const fs = require("node:fs");

const officeScript =
  /<script[^>]*\ssrc="https:\/\/appsforoffice\.microsoft\.com\/[^"]*office\.js"[^>]*><\/script>/;
const hookedScripts =
  '<script src="officeHook.js"></script>\n    <script src="officejs/office.js"></script>';

/** The pane's page as the workbench serves it: Office.js from here, with a host; everything else one folder up. */
function paneOfWorkbench(page) {
  if (!officeScript.test(page)) throw new Error("taskpane.html does not load office.js");
  return page
    .replace(/\b(src|href)="(?![a-z]+:|\/|#|\.\.\/)([^"]+)"/gi, '$1="../$2"')
    .replace(officeScript, hookedScripts);
}

/** Writes the workbench's taskpane.html from the one that the add-in's build has just written. */
class PanePagePlugin {
  constructor(page) {
    this.page = page;
  }

  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    compiler.hooks.thisCompilation.tap("PanePagePlugin", (compilation) => {
      compilation.hooks.processAssets.tap("PanePagePlugin", () => {
        compilation.fileDependencies.add(this.page);
        if (!fs.existsSync(this.page)) {
          compilation.warnings.push(
            new Error(`${this.page} is missing: the workbench has no pane`),
          );
          return;
        }
        const page = paneOfWorkbench(fs.readFileSync(this.page, "utf8"));
        compilation.emitAsset("taskpane.html", new RawSource(page));
      });
    });
  }
}

module.exports = { paneOfWorkbench, PanePagePlugin };
