import { makeStyles, tokens } from "@fluentui/react-components";
import type { Entry } from "../../catalog/page";
import { twin, twinName } from "../../catalog/twin";
import { texts } from "../texts";
import { CopyButton } from "../ui/CopyButton";

const useStyles = makeStyles({
  summary: { fontWeight: tokens.fontWeightSemibold, cursor: "pointer" },
  hint: {
    margin: "4px 0",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  code: {
    margin: "8px 0",
    padding: "8px 12px",
    maxHeight: "240px",
    overflow: "auto",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
});

/** The same arithmetic in Excel's own functions, folded. */
export function NativeTwin({ entry: { fn, page } }: { entry: Entry }) {
  const styles = useStyles();
  const native = twin(fn, page);
  const formula = native && `=${native}`;
  const words = texts.functions;
  return (
    <details>
      <summary className={styles.summary}>{words.native}</summary>
      <p className={styles.hint}>
        {formula ? words.nativeHint(twinName(fn)) : words.noNative} {page.nativeLimit ?? ""}
      </p>
      {formula && (
        <>
          <pre className={styles.code} tabIndex={0} role="group" aria-label={words.native}>
            {formula}
          </pre>
          <CopyButton text={formula} />
        </>
      )}
    </details>
  );
}
