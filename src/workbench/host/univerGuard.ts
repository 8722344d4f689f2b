import type { Injector } from "@univerjs/core";
import {
  AstTreeBuilder,
  ErrorType,
  ErrorValueObject,
  Interpreter,
  Lexer,
} from "@univerjs/engine-formula";

/**
 * An exception in one formula ends in that formula's cell. Univer itself would break off the calculation of everything
 * else: every cell that was to follow stays blank, in Node the process ends.
 */
export function guardEngine(injector: Injector): void {
  const interpreter = injector.get(Interpreter);
  const failed = () => ErrorValueObject.create(ErrorType.VALUE);
  const { execute, executeAsync, executePreCalculateNode } = interpreter;
  interpreter.execute = (node) => orElse(failed, () => execute.call(interpreter, node));
  interpreter.executePreCalculateNode = (node) =>
    orElse(failed, () => executePreCalculateNode.call(interpreter, node));
  interpreter.executeAsync = async (node) => {
    try {
      return await executeAsync.call(interpreter, node);
    } catch {
      return failed();
    }
  };

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
}

function orElse<T>(otherwise: () => T, attempt: () => T): T {
  try {
    return attempt();
  } catch {
    return otherwise();
  }
}
