const { Script } = require("node:vm");
const { default: Runtime } = require("jest-runtime");

/** What V8 made of each file, for all test files of a worker. */
const scripts = new Map();

/** Programs that stand beside what is tested. jsdom is seven hundred modules. */
const outside = new Set(["jsdom"]);

/**
 * Jest runs every module anew for every test file, and has V8 read its text anew. The first keeps test files apart; the
 * second is in vain, since a script runs in any number of contexts.
 */
module.exports = class extends Runtime {
  createScriptFromCode(source, filename) {
    // What was read before is counted in another way.
    if (this._coverageOptions.collectCoverage) return super.createScriptFromCode(source, filename);
    const known = scripts.get(filename);
    if (known?.source === source) return known.script;
    const columnOffset = this._fileTransforms.get(filename)?.wrapperLength;
    const script = new Script(this.wrapCodeInModuleWrapper(source), { filename, columnOffset });
    scripts.set(filename, { source, script });
    return script;
  }

  requireModuleOrMock(from, name) {
    return outside.has(name) ? require(name) : super.requireModuleOrMock(from, name);
  }
};
