import type { Injector } from "@univerjs/core";
import {
  AstTreeBuilder,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  IFormulaRuntimeService,
  Interpreter,
  Lexer,
} from "@univerjs/engine-formula";
import { forgetBrackets } from "./lexerState";
import { beginFormula, hasSpentAll, spendCall } from "./workLimit";

/** In milliseconds: how long formulas hold up the page before it has its turn. */
const longest = 50;

export interface EngineGuard {
  /** Once it is aborted, what has not been calculated yet is #VALUE! at once. Where there is one, no formula takes long. */
  stop: AbortSignal | undefined;
  /** How many formulas have been calculated so far. */
  calculated: number;
  /** A formula was given up, or refers to itself by way of others: what it shows is not what Excel would. */
  inDoubt: boolean;
}

/**
 * An exception in one formula ends in that formula's cell. Univer itself would break off the calculation of everything
 * else: every cell that was to follow stays blank, in Node the process ends.
 */
export function guardEngine(injector: Injector): EngineGuard {
  const guard: EngineGuard = { stop: undefined, calculated: 0, inDoubt: false };
  const interpreter = injector.get(Interpreter);
  const failed = () => {
    guard.inDoubt ||= guard.stop?.aborted === true || hasSpentAll();
    return ErrorValueObject.create(ErrorType.VALUE);
  };
  const runtime = injector.get(IFormulaRuntimeService);
  const { enableCycleDependency } = runtime;
  // Univer goes round a circle once, Excel a hundred times or not at all.
  runtime.enableCycleDependency = () => {
    guard.inDoubt = true;
    enableCycleDependency.call(runtime);
  };
  /** A cell cannot show a function that nobody calls. */
  const shown = (answer: FunctionVariantType) =>
    inside === 1 && answer.isValueObject() && (answer as BaseValueObject).isLambda()
      ? ErrorValueObject.create(ErrorType.CALC)
      : answer;
  const { execute, executeAsync, executePreCalculateNode, checkAsyncNode } = interpreter;
  // A lambda asks as well whether it is asynchronous, in the midst of its formula, and has no answer then if it is.
  let inside = 0;
  interpreter.execute = (node) => {
    guard.calculated++;
    if (guard.stop?.aborted) return failed();
    if (inside === 0) beginFormula(guard.stop !== undefined);
    else spendCall();
    inside++;
    try {
      return orElse(failed, () => shown(execute.call(interpreter, node)));
    } finally {
      inside--;
    }
  };
  interpreter.executePreCalculateNode = (node) =>
    orElse(failed, () => executePreCalculateNode.call(interpreter, node));
  let begun = performance.now();
  const isLong = () => performance.now() - begun > longest;
  // Univer waits for what this calls asynchronous, and so lets the page go on.
  interpreter.checkAsyncNode = (node) =>
    (inside === 0 && isLong()) || checkAsyncNode.call(interpreter, node);
  interpreter.executeAsync = async (node) => {
    guard.calculated++;
    if (isLong()) {
      await new Promise((resolve) => setTimeout(resolve));
      begun = performance.now();
    }
    if (guard.stop?.aborted) return failed();
    beginFormula(guard.stop !== undefined);
    inside++;
    try {
      return checkAsyncNode.call(interpreter, node.node)
        ? await executeAsync.call(interpreter, node)
        : shown(execute.call(interpreter, node));
    } catch {
      return failed();
    } finally {
      inside--;
    }
  };

  forgetBrackets();
  // Some formulas cannot even be read without an exception.
  const lexer = injector.get(Lexer);
  const builder = injector.get(AstTreeBuilder);
  const { treeBuilder } = lexer;
  const { parse } = builder;
  lexer.treeBuilder = (formula, transform) =>
    orElse(
      () => ErrorType.VALUE,
      () => treeBuilder.call(lexer, formula, transform),
    );
  builder.parse = (node) =>
    orElse(
      () => parse.call(builder, treeBuilder.call(lexer, `=${ErrorType.VALUE}`) as typeof node),
      () => parse.call(builder, node),
    );
  return guard;
}

function orElse<T>(otherwise: () => T, attempt: () => T): T {
  try {
    return attempt();
  } catch {
    return otherwise();
  }
}
