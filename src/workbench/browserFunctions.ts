import { IDescriptionService } from "@univerjs/sheets-formula";
import type { BrowserUniver } from "./browserUniver";
import { ErrorMessages } from "./functions/messages";
import type { FunctionsMetadata } from "./functions/metadata";
import { functionHints, registerFunctions } from "./functions/register";
import { CustomFunctionsRuntime } from "./functions/runtime";

/** Loads the built functions.js as Excel would and gives its functions to the engine. */
export async function loadFunctions(
  { injector, workbook }: BrowserUniver,
  base: string,
  recalculate: () => void,
): Promise<ErrorMessages> {
  const runtime = new CustomFunctionsRuntime();
  Object.assign(window, { CustomFunctions: runtime.CustomFunctions });
  const response = await fetch(`${base}functions.json`);
  if (!response.ok) throw new Error(`${base}functions.json is missing`);
  const metadata = (await response.json()) as FunctionsMetadata;
  await loadScript(`${base}functions.js`);
  const messages = new ErrorMessages();
  const missing = registerFunctions({
    injector,
    runtime,
    metadata,
    messages,
    sheetName: (id) => workbook.getSheetBySheetId(id)?.getSheetName() ?? id,
    recalculate,
  });
  if (missing.length > 0) console.warn(`Not in functions.js: ${missing.join(", ")}`);
  injector.get(IDescriptionService).registerDescriptions(functionHints(metadata));
  return messages;
}

function loadScript(source: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = source;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${source} is missing`));
    document.head.append(script);
  });
}
