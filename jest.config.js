// Univer and IronCalc pull in packages that ship only ES modules; those go through TypeScript.
const esmOnly = [
  "@ironcalc",
  "nanoid",
  "kdbush",
  "rbush",
  "quickselect",
  "cjk-regex",
  "regexp-util",
  "unicode-regex",
  "franc-min",
  "trigram-utils",
  "collapse-white-space",
  "n-gram",
  "d3-[a-z-]+",
  "internmap",
].join("|");

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  // A test that hangs must end; how long it takes on a busy machine says nothing.
  testTimeout: 60_000,
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/"],
  moduleNameMapper: { "^lodash-es$": "lodash", "^lodash-es/(.*)$": "lodash/$1" },
  transform: {
    [`node_modules/(${esmOnly})/.+\\.m?js$`]: "<rootDir>/test/esm-to-cjs.cjs",
    "^.+\\.tsx?$": ["ts-jest", { diagnostics: false, tsconfig: "tsconfig.jest.json" }],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly})/)`],
};
