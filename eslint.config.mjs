import tseslint from "typescript-eslint";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import house from "./scripts/lint/noCircles.mjs";

// Imports point downwards only: a1 <- formula <- calculation <- catalog <- scenarios <- sheets <- sharing <- explain <- excel <-
// taskpane. The functions entry stands on the catalog, the workbench on everything but the pane.
const rooms = [
  "a1",
  "formula",
  "calculation",
  "catalog",
  "scenarios",
  "sheets",
  "sharing",
  "explain",
  "excel",
  "taskpane",
];
const floor = { functions: "catalog", library: "catalog", workbench: "excel", docs: "taskpane" };
const above = (room) => [
  ...rooms.slice(rooms.indexOf(floor[room] ?? room) + 1).map((name) => `**/${name}/**`),
  ...(room === "workbench" ? [] : ["**/workbench/**"]),
];
const noOffice = ["Office", "Excel", "OfficeExtension", "CustomFunctions"];
const noDom = ["window", "document", "navigator", "localStorage", "fetch", "HTMLElement"];

const room = (name, globals) => ({
  files: [`src/${name}/**/*.{ts,tsx}`],
  rules: {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          { group: above(name), message: "Imports point downwards only (ARCHITECTURE.md)." },
        ],
      },
    ],
    "no-restricted-globals": ["error", ...globals],
  },
});

export default tseslint.config(
  {
    ignores: [
      ".cache/**",
      "dist/**",
      "build/**",
      "node_modules/**",
      "coverage/**",
      "**/*.generated.ts",
    ],
  },
  ...tseslint.configs.recommended,
  {
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_" },
      ],
      eqeqeq: "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "prefer-const": "error",
    },
  },
  { files: ["**/*.cjs", "**/*.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
  room("a1", [...noOffice, ...noDom]),
  room("formula", [...noOffice, ...noDom]),
  room("calculation", [...noOffice, ...noDom]),
  room("catalog", [...noOffice, ...noDom]),
  room("scenarios", [...noOffice, ...noDom]),
  room("sheets", [...noOffice, ...noDom]),
  room("sharing", [...noOffice, ...noDom]),
  room("explain", [...noOffice, ...noDom]),
  room("excel", noDom),
  room("taskpane", ["Excel"]),
  room("functions", noDom),
  room("library", [...noOffice, ...noDom]),
  room("workbench", []),
  {
    files: ["src/**/*.{ts,tsx}"],
    plugins: { house },
    rules: { "house/no-circles": "error" },
  },
  {
    // A promise that nobody waits for loses its error.
    files: ["src/**/*.{ts,tsx}", "scripts/**/*.ts", "bench/**/*.ts"],
    ignores: ["src/functions/*.d.ts"],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      // React takes what a handler returns for nothing; every action of the pane ends in its own words of trouble.
      "@typescript-eslint/no-misused-promises": [
        "error",
        { checksVoidReturn: { attributes: false } },
      ],
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks, "jsx-a11y": jsxA11y },
    rules: {
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
      // Tabs have the properties of their role, fields a label, and what is pressed can be pressed by keyboard.
      "jsx-a11y/role-has-required-aria-props": "error",
      "jsx-a11y/label-has-associated-control": "error",
      "jsx-a11y/no-static-element-interactions": "error",
    },
  },
);
