import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { signature } from "../../catalog/signature";
import type { CellReading } from "../../excel/cellReading";
import { type Call, type CallReading, equationOf, withNumbers } from "../../explain";
import { usePane } from "../context";
import { Equation } from "../functions/Equation";
import { equationLines } from "../functions/equationLines";
import { texts } from "../texts";
import { ArgumentList } from "./ArgumentList";
import { CallResult } from "./CallResult";
import type { Explained } from "./explained";
import { NativeTwin } from "../functions/NativeTwin";
import { Warnings } from "./Warnings";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "0 12px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  signature: {
    display: "block",
    margin: "4px 0 8px",
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  section: {
    margin: "12px 0 0",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: {
    margin: "-8px 0 0",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

export interface CallPageProps {
  readonly call: Call;
  readonly explained: Explained;
  /** What the cell shows. */
  readonly shown: CellReading["value"];
}

/** One call: what it gives, what looks wrong, its equation with and without numbers, its arguments, its twin. */
export function CallPage({ call, explained, shown }: CallPageProps) {
  const styles = useStyles();
  const { onOpenFunction } = usePane();
  const reading = useReading(call, explained);
  const words = texts.explain;
  if (reading === "unknown") return <p>{explained.unknown(call)}</p>;
  if (!reading) return <p className={styles.hint}>{words.calculating}</p>;
  const { fn, page } = reading.entry;
  const equation = equationOf(reading);
  const numbers = withNumbers(reading, equationLines(equation));
  return (
    <article aria-label={`MACRO.${fn.name}`}>
      <div className={styles.head}>
        <h3 className={styles.title}>{page.title}</h3>
        <Link as="button" onClick={() => onOpenFunction(fn.name)}>
          {words.openFunction}
        </Link>
      </div>
      <code className={styles.signature}>={signature(fn)}</code>
      <CallResult reading={reading} shown={shown} />
      <Warnings reading={reading} cells={explained.cells} />
      <h4 className={styles.section}>{words.equation}</h4>
      <Equation tex={equation} />
      {numbers.length > 0 && (
        <>
          <h4 className={styles.section}>{words.withNumbers}</h4>
          <Equation tex={numbers.join("\\qquad ")} />
          <p className={styles.hint}>{words.staysSymbol}</p>
        </>
      )}
      <h4 className={styles.section}>{words.arguments}</h4>
      <ArgumentList reading={reading} cells={explained.cells} />
      <NativeTwin entry={reading.entry} />
    </article>
  );
}

/** The reading of a call; the one of before stays until it is there, where it is of the same function. */
function useReading(call: Call, explained: Explained): CallReading | "unknown" | undefined {
  const [found, setFound] = useState<{ call: Call; reading: CallReading | "unknown" }>();
  useEffect(() => {
    let wanted = true;
    void explained.read(call).then((reading) => {
      if (wanted) setFound({ call, reading: reading ?? "unknown" });
    });
    return () => {
      wanted = false;
    };
  }, [call, explained]);
  return found?.call === call ? found.reading : undefined;
}
