import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { texts } from "../texts";
import { equationLines } from "./equationLines";

const useStyles = makeStyles({
  box: {
    marginBlock: "4px 16px",
    padding: "4px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowX: "auto",
    fontSize: tokens.fontSizeBase400,
    // The room that the lines will take, so that nothing jumps when they are drawn; fractions do not touch.
    "& > div": { minHeight: "34px", paddingBlock: "5px", display: "flex", alignItems: "center" },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  tex: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

type Lines = readonly string[] | "failed" | undefined;

/**
 * An equation of the catalog, as MathML that a screen reader can read. Temml makes it from TeX that comes with the
 * add-in and never from a workbook, which is why it may be put into the page as it is.
 */
export function Equation({ tex }: { tex: string }) {
  const styles = useStyles();
  const [lines, setLines] = useState<Lines>();
  const parts = equationLines(tex);
  useEffect(() => {
    let wanted = true;
    void import(/* webpackChunkName: "temml" */ "temml")
      .then(({ default: temml }) =>
        equationLines(tex).map((part) =>
          temml.renderToString(part, { displayMode: true, throwOnError: true }),
        ),
      )
      .catch(() => "failed" as const)
      .then((made) => wanted && setLines(made));
    return () => {
      wanted = false;
    };
  }, [tex]);

  return (
    // A long equation scrolls by itself, by keyboard too.
    <div className={styles.box} role="group" aria-label={texts.functions.equation} tabIndex={0}>
      {lines === "failed" ? (
        <>
          {texts.functions.equationFailed} <code className={styles.tex}>{tex}</code>
        </>
      ) : (
        parts.map((part, k) => (
          <div key={part} dangerouslySetInnerHTML={{ __html: lines?.[k] ?? "" }} />
        ))
      )}
    </div>
  );
}
