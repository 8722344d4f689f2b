import { makeStyles, tokens } from "@fluentui/react-components";
import type { Shape, Tone } from "./shapes";
import { systemColors, toneTokens } from "./tones";

const tones = Object.keys(toneTokens) as readonly Tone[];
const variable = (tone: Tone) => `--chain-${tone}`;

const useStyles = makeStyles({
  drawing: {
    display: "block",
    width: "100%",
    height: "100%",
    fontFamily: tokens.fontFamilyBase,
    ...Object.fromEntries(tones.map((tone) => [variable(tone), tokens[toneTokens[tone]]])),
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      ...Object.fromEntries(tones.map((tone) => [variable(tone), systemColors[tone]])),
    },
  },
});

const color = (tone: Tone) => `var(${variable(tone)})`;

export interface DrawingProps {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** The shapes in the colours of the pane. Only for the eye: the buttons over it speak. */
export function Drawing({ width, height, shapes }: DrawingProps) {
  const styles = useStyles();
  return (
    <svg
      className={styles.drawing}
      viewBox={`0 0 ${width} ${height}`}
      direction="ltr"
      aria-hidden="true"
      focusable="false"
    >
      {shapes.map((shape, k) => (
        <Drawn key={k} shape={shape} />
      ))}
    </svg>
  );
}

function Drawn({ shape }: { shape: Shape }) {
  switch (shape.kind) {
    case "box":
      return (
        <rect
          x={shape.x}
          y={shape.y}
          width={shape.width}
          height={shape.height}
          rx={shape.radius}
          style={{ fill: color(shape.fill), stroke: color(shape.stroke) }}
          strokeWidth={shape.thick}
        />
      );
    case "line":
      return (
        <path
          d={shape.path}
          fill="none"
          style={{ stroke: color(shape.stroke) }}
          strokeWidth={shape.thick}
          strokeDasharray={shape.dashed ? "4 3" : undefined}
        />
      );
    case "head":
      return <polygon points={shape.points} style={{ fill: color(shape.fill) }} />;
    case "text":
      return (
        <text
          x={shape.x}
          y={shape.y}
          textAnchor={shape.anchor}
          fontSize={shape.size}
          fontWeight={shape.bold ? 600 : 400}
          style={{ fill: color(shape.fill) }}
        >
          {shape.text}
        </text>
      );
  }
}
