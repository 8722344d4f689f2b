import { makeStyles, tokens } from "@fluentui/react-components";
import type { Assumption, Provenance } from "../data";
import { quantityWords } from "../numbers";
import { texts } from "../texts";
import { OriginText } from "../ui/OriginText";
import { shownQuantity } from "./shownQuantity";

const useStyles = makeStyles({
  source: {
    margin: "6px 0 2px",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface AssumptionSourceProps {
  readonly id: string;
  readonly open: boolean;
  readonly assumption: Assumption;
  /** The scenario's value and where it comes from; a judgement where nothing is said. */
  readonly value: number;
  readonly origin: Provenance | undefined;
}

/** Where the numbers of an assumption come from: the scenario's, the baseline's, and the span around them. */
export function AssumptionSource({ id, open, assumption, value, origin }: AssumptionSourceProps) {
  const styles = useStyles();
  const { baseline, low, high } = assumption;
  const show = (number: number) => shownQuantity(number, assumption);
  return (
    <div id={id} className={styles.source} hidden={!open}>
      {value !== baseline && (
        <OriginText
          what={quantityWords(show(value))}
          origin={origin ?? { published: false, source: texts.source.ownChoice }}
        />
      )}
      <OriginText
        what={`${texts.scenarios.baselineTitle} ${quantityWords(show(baseline))}`}
        origin={assumption}
      />
      {low !== undefined && high !== undefined && (
        <div>{texts.source.span(show(low).text, quantityWords(show(high)))}</div>
      )}
    </div>
  );
}
