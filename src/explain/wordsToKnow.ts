import { type Expression, isExcelFunction } from "../formula";
import type { ReadFormula } from "./readFormula";

/**
 * What a formula names that Excel has to know: functions that are not its own, names and tables; each once, as written. What
 * LET and LAMBDA say themselves is none of them.
 */
export function wordsToKnow({ root }: Pick<ReadFormula, "root">): readonly string[] {
  const found = new Set<string>();
  const visit = (part: Expression | undefined): void => {
    switch (part?.kind) {
      case "reference":
        if (/\]$/.test(part.text) || /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(part.text))
          found.add(part.text);
        break;
      case "variable":
        visit(part.value);
        break;
      case "sign":
        visit(part.operand);
        break;
      case "operation":
        visit(part.left);
        visit(part.right);
        break;
      case "call":
        if (!part.variable && !isExcelFunction(part.name)) found.add(part.name);
        for (const { expression } of part.arguments) visit(expression);
        break;
      case "application":
        visit(part.callee);
        part.arguments.forEach(visit);
    }
  };
  visit(root);
  return [...found];
}
