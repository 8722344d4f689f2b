import { type Theme, webLightTheme } from "@fluentui/react-components";
import type { Tone } from "./shapes";

/** Which of the theme's colours a tone is. Raises and lowers are not good and bad: neither is green or red. */
export const toneTokens = {
  paper: "colorNeutralBackground1",
  card: "colorNeutralBackground2",
  rim: "colorNeutralStroke1",
  text: "colorNeutralForeground1",
  quiet: "colorNeutralForeground2",
  raises: "colorBrandForeground1",
  lowers: "colorPaletteDarkOrangeForeground1",
} as const satisfies Readonly<Record<Tone, keyof Theme>>;

/** Those of Windows contrast themes, where signs and thickness say the rest. */
export const systemColors: Readonly<Record<Tone, string>> = {
  paper: "Canvas",
  card: "Canvas",
  rim: "GrayText",
  text: "CanvasText",
  quiet: "CanvasText",
  raises: "CanvasText",
  lowers: "CanvasText",
};

/** For a picture that leaves the pane: a sheet is white whatever the pane's theme. */
export const onPaper = (tone: Tone): string => webLightTheme[toneTokens[tone]];
