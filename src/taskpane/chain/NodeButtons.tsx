import { makeStyles, tokens } from "@fluentui/react-components";
import { usePane } from "../context";
import { texts } from "../texts";
import { aboutNode } from "./aboutNode";
import type { Figures } from "./figures";
import { nodeKeys, nodes } from "./nodes";
import { boundsOf, type ChainLayout, sizeOf } from "./places";

const useStyles = makeStyles({
  node: {
    position: "absolute",
    padding: 0,
    border: "none",
    borderRadius: "6px",
    background: "none",
    cursor: "pointer",
    forcedColorAdjust: "none",
    ":hover": { boxShadow: `0 0 0 2px ${tokens.colorNeutralStroke1Hover}` },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
    "@media (forced-colors: active)": {
      ":focus-visible": { outline: "2px solid Highlight" },
    },
  },
});

const share = (part: number, whole: number) => `${(part / whole) * 100}%`;

/** A button over each node of the drawing, in the order of the calculation; its name says all that the eye sees. */
export function NodeButtons({ layout, figures }: { layout: ChainLayout; figures: Figures }) {
  const styles = useStyles();
  const { onOpenFunction } = usePane();
  const whole = sizeOf(layout);
  return nodeKeys.map((key) => {
    const { x, y, width, height } = boundsOf(layout, key);
    const { opens } = nodes[key];
    return (
      <button
        key={key}
        type="button"
        className={styles.node}
        style={{
          left: share(x, whole.width),
          top: share(y, whole.height),
          width: share(width, whole.width),
          height: share(height, whole.height),
        }}
        title={texts.chain.names[key]}
        aria-label={`${aboutNode(key, figures)} ${texts.chain.opens(opens)}`}
        onClick={() => onOpenFunction(opens)}
      />
    );
  });
}
