/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  // A test that hangs must end; how long it takes on a busy machine says nothing, so this stands here and nowhere else.
  testTimeout: 1_800_000,
  // All cores: nothing else runs beside the tests.
  maxWorkers: "100%",
  // The sources too: which tests a change concerns is told by what imports it.
  roots: ["<rootDir>/src", "<rootDir>/scripts", "<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
  globalSetup: "<rootDir>/test/setup/global.mjs",
  // What hot loops look up: in Jest's context a global costs a hundred times as much as a parameter.
  sandboxInjectedGlobals: [
    "Array",
    "Error",
    "Float64Array",
    "Infinity",
    "JSON",
    "Map",
    "Math",
    "Number",
    "Object",
    "Reflect",
    "RegExp",
    "Set",
    "String",
    "Symbol",
    "Uint32Array",
    "Uint8Array",
    "WeakMap",
    "isFinite",
    "isNaN",
    "parseFloat",
    "parseInt",
  ],
  runtime: "<rootDir>/test/setup/runtime.cjs",
  moduleNameMapper: {
    "^(@(univerjs|fluentui)/.*)$": "<rootDir>/.cache/test/$1.cjs",
    "^fast-check$": "<rootDir>/test/setup/properties.cjs",
  },
  transform: { "\\.([cm]?js|tsx?)$": "<rootDir>/test/setup/transform.cjs" },
  // These ship only ES modules.
  transformIgnorePatterns: ["/node_modules/(?!(@ironcalc|d3-[a-z-]+|internmap)/)", "/\\.cache/"],
};
