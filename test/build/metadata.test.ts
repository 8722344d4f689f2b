import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import metadata from "../../src/functions/functions.json";

/** functions.json against Microsoft's own schema of custom functions, that of the unified manifest 1.30. */

const packageOf = require.resolve("@microsoft/app-manifest");
/** The validator that Microsoft's package brings for its schemas. */
const { default: Ajv } = createRequire(packageOf)("ajv-draft-04") as { default: new (options: object) => Validator };

interface Validator {
  readonly errors: readonly { instancePath: string; message: string }[] | null;
  addSchema(schema: object, key: string): void;
  validate(reference: string, data: unknown): boolean;
}

const schema = JSON.parse(
  readFileSync(join(dirname(packageOf), "json-schemas/teams/v1.30/MicrosoftTeams.schema.json"), "utf8"),
) as object;
const validator = new Ajv({ strict: false, validateFormats: false, allErrors: true });
validator.addSchema(schema, "manifest");

function errorsOf(functions: object): string[] {
  validator.validate("manifest#/definitions/extensionCustomFunctions", functions);
  return (validator.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

// A file of metadata has this at its top and the manifest has no place for it: the schema knows nothing of it.
const { allowErrorForDataTypeAny, ...described } = metadata;

test("functions.json is what Microsoft's schema of custom functions asks for", () => {
  expect(allowErrorForDataTypeAny).toBe(true);
  expect(errorsOf(described)).toEqual([]);
});

test("the schema is asked: a name that is too long, a shape and a key that it does not know are found", () => {
  const [first, ...others] = described.functions;
  const spoilt = (change: object) => errorsOf({ ...described, functions: [{ ...first, ...change }, ...others] });
  expect(spoilt({ name: "X".repeat(65) })).toEqual(["/functions/0/name must NOT have more than 64 characters"]);
  const cube = { name: "a", description: "a", type: "any", dimensionality: "cube" };
  expect(spoilt({ parameters: [cube] })).toEqual([
    "/functions/0/parameters/0/dimensionality must be equal to one of the allowed values",
  ]);
  expect(errorsOf({ ...described, units: "bp" })).toEqual([" must NOT have additional properties"]);
});
