import { texts } from "../texts";
import { amount, difference } from "./amount";
import type { Figures } from "./figures";
import { type NodeKey, nodes } from "./nodes";

/** What it is, what it is without the shock, and how far apart they are: "AI capex: $393bn, baseline $437bn, −$44bn." */
export function figureWords(key: NodeKey, figures: Figures): string {
  const { value, baseline, difference: moved, size } = figures.nodes[key];
  const { measure } = nodes[key];
  return texts.chain.figure(
    texts.chain.names[key],
    amount(value, measure),
    amount(baseline, measure),
    size === 0 ? texts.chain.sameLong : difference(moved, measure),
  );
}

/** What raises it in this scenario, and what lowers it: "Raised by the yield. Lowered by its own assumptions." */
export function causeWords(key: NodeKey, figures: Figures): string {
  const causes = (push: 1 | -1) => [
    ...figures.edges
      .filter(({ edge, push: way }) => edge.to === key && way === push)
      .map(({ edge }) => texts.chain.cause(texts.chain.names[edge.from], edge.lagged)),
    ...(figures.nodes[key].own === push ? [texts.chain.ownAssumptions] : []),
  ];
  const raised = causes(1);
  const lowered = causes(-1);
  return [
    raised.length > 0 ? texts.chain.raisedBy(raised) : "",
    lowered.length > 0 ? texts.chain.loweredBy(lowered) : "",
  ]
    .filter(Boolean)
    .join(" ");
}

export const aboutNode = (key: NodeKey, figures: Figures): string =>
  [figureWords(key, figures), causeWords(key, figures)].filter(Boolean).join(" ");
