import { makeStyles, tokens } from "@fluentui/react-components";

/** A drawing with a title and axes. A contrast theme leaves drawings alone: they must take its colours themselves. */
export const useFigureStyles = makeStyles({
  figure: { margin: "12px 0" },
  title: {
    margin: "0 0 4px",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  svg: { display: "block", overflow: "visible" },
  label: {
    fontSize: tokens.fontSizeBase200,
    fill: tokens.colorNeutralForeground3,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  grid: {
    stroke: tokens.colorNeutralStroke3,
    "@media (forced-colors: active)": { stroke: "CanvasText", strokeOpacity: 0.25 },
  },
});
