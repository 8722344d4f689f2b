import type { Injector } from "@univerjs/core";
import { FunctionType, type IFunctionInfo, IFunctionService } from "@univerjs/engine-formula";
import { MacroFunction } from "./adapter";
import type { ErrorMessages } from "./messages";
import type { HostedFunction, FunctionsMetadata } from "./metadata";
import type { CustomFunctionsRuntime } from "./runtime";

/** The namespace of the manifest. */
export const NAMESPACE = "MACRO";

export interface Registration {
  readonly injector: Injector;
  readonly runtime: CustomFunctionsRuntime;
  readonly metadata: FunctionsMetadata;
  readonly messages: ErrorMessages;
  readonly sheetName: (id: string) => string;
  /** A function turned out to be asynchronous: what was calculated with it has to be calculated again. */
  readonly recalculate: () => void;
}

/**
 * Puts the functions that functions.js has associated into Univer's engine.
 * @returns the ids that functions.json lists and functions.js lacks
 */
export function registerFunctions(registration: Registration): string[] {
  const { injector, runtime, metadata, messages, sheetName, recalculate } = registration;
  const missing: string[] = [];
  const functions = injector.get(IFunctionService);
  for (const each of metadata.functions) {
    const compute = runtime.find(each.id);
    if (!compute) missing.push(each.id);
    else
      functions.registerExecutors(
        new MacroFunction({
          metadata: each,
          compute,
          namespace: NAMESPACE,
          takesErrors: metadata.allowErrorForDataTypeAny === true,
          messages,
          sheetName,
          onFirstPromise: (name) => {
            functions.deleteFormulaAstCacheKey(name);
            recalculate();
          },
        }),
      );
  }
  return missing;
}

/** What the formula bar shows while one of these functions is typed. */
export const functionHints = (metadata: FunctionsMetadata): IFunctionInfo[] =>
  metadata.functions.map(hint);

const hint = ({ name, description = "", parameters }: HostedFunction): IFunctionInfo => ({
  functionName: `${NAMESPACE}.${name}`,
  functionType: FunctionType.User,
  description,
  abstract: description,
  functionParameter: parameters.map((parameter) => ({
    name: parameter.name,
    detail: parameter.description ?? "",
    example: "",
    require: parameter.optional ? 0 : 1,
    repeat: parameter.repeating ? 1 : 0,
  })),
});
