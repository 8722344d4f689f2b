import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useState } from "react";
import { useWidth } from "../chart/useWidth";
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

/** No smaller than two thirds of what it is: what is wider still scrolls. */
const smallest = 0.66;

/** Makes the letters of each line so small that it fits, where that is enough. */
function fitLines(box: HTMLElement): void {
  for (const line of box.children as Iterable<HTMLElement>) {
    line.style.fontSize = "";
    // Letters above and below others shrink less than the rest.
    for (let size = 1, left = 3; left > 0 && line.scrollWidth > line.clientWidth; left--) {
      size = Math.max(smallest, (0.99 * size * line.clientWidth) / line.scrollWidth);
      line.style.fontSize = `${size}em`;
    }
  }
}

type Lines = readonly string[] | "failed" | undefined;

/**
 * An equation of the catalog, as MathML that a screen reader can read. Temml makes it from TeX that comes with the
 * add-in and never from a workbook, which is why it may be put into the page as it is.
 */
export function Equation({ tex }: { tex: string }) {
  const styles = useStyles();
  const [lines, setLines] = useState<Lines>();
  const [box, width] = useWidth<HTMLDivElement>(296);
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

  useLayoutEffect(() => {
    if (box.current) fitLines(box.current);
  }, [box, lines, width]);

  return (
    // A long equation scrolls by itself, by keyboard too.
    <div
      ref={box}
      className={styles.box}
      role="group"
      aria-label={texts.functions.equation}
      tabIndex={0}
    >
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
