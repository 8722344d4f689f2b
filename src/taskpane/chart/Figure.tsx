import { type ReactNode, useId } from "react";
import { useFigureStyles } from "./figureStyles";
import { useWidth } from "./useWidth";

/** Room for ticks, titles of the axes, and nothing else. */
export const margin = { top: 24, right: 12, bottom: 38, left: 52 };

export interface FigureProps {
  readonly title: string;
  /** What the picture shows, to those who do not see it. */
  readonly says: string;
  readonly axes: { readonly x: string; readonly y: string };
  readonly height: number;
  /** What lies between the axes, and their ticks, in so many pixels. */
  readonly draw: (width: number) => ReactNode;
  /** What stands below the picture. */
  readonly children: ReactNode;
}

/** A drawing as wide as the pane, with a title and the titles of its axes. */
export function Figure({ title, says, axes, height, draw, children }: FigureProps) {
  const styles = useFigureStyles();
  const id = useId();
  const [box, width] = useWidth<HTMLElement>(296);
  return (
    <figure ref={box} className={styles.figure} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      <svg
        className={styles.svg}
        width={width}
        height={height}
        direction="ltr"
        role="img"
        aria-label={says}
      >
        <g aria-hidden="true">
          {draw(width)}
          <text className={styles.label} x={0} y={12}>
            {axes.y}
          </text>
          <text className={styles.label} x={width - margin.right} y={height - 4} textAnchor="end">
            {axes.x}
          </text>
        </g>
      </svg>
      {children}
    </figure>
  );
}
