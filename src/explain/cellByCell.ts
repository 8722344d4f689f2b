import { takesRange } from "../calculation";
import type { Entry } from "../catalog/page";
import { type Expression, ourName } from "../formula";

/** Functions of Excel's that give a cell for a cell. */
const ofOneCell: ReadonlySet<string> = new Set(
  "ABS EXP IF IFERROR IFNA INT ISERROR LN LOG LOG10 MROUND NOT POWER ROUND ROUNDDOWN ROUNDUP SIGN SQRT TRUNC".split(
    " ",
  ),
);

/**
 * The calls whose answers go cell by cell into the cells of the formula: not those of which a sum or an INDEX is made, nor
 * those that stand in a list of another.
 */
export function cellByCell(
  root: Expression,
  entries: ReadonlyMap<string, Entry>,
): ReadonlySet<Expression> {
  const found = new Set<Expression>();
  const visit = (node: Expression | undefined): void => {
    if (node === undefined || found.has(node)) return;
    found.add(node);
    switch (node.kind) {
      case "variable":
        return visit(node.value);
      case "sign":
        // What intersects is one cell, and what spills is all.
        return ["@", "#"].includes(node.operator) ? undefined : visit(node.operand);
      case "operation":
        if ([":", " ", ","].includes(node.operator)) return undefined;
        visit(node.left);
        return visit(node.right);
      case "call": {
        if (node.variable) return undefined;
        const name = node.name.toUpperCase();
        if (name === "LET") return visit(node.arguments.at(-1)?.expression);
        const entry = entries.get(ourName(node.name)?.function ?? "");
        const isOfOneCell = entry ? entry.fn.columns === undefined : ofOneCell.has(name);
        if (isOfOneCell)
          node.arguments.forEach(({ expression }, k) => {
            const parameter = entry?.fn.parameters[k];
            if (!parameter || !takesRange(parameter)) visit(expression);
          });
        return undefined;
      }
      default:
        return undefined;
    }
  };
  visit(root);
  return found;
}
