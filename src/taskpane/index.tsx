import { createRoot } from "react-dom/client";
import { excelActions } from "./excelActions";
import { App } from "./App";
import { bundledData } from "./data";
import { findHost, readDark } from "./host";
import { speak, texts } from "./texts";

const root = createRoot(document.getElementById("root")!);

void findHost().then(async ({ inExcel, dark, language }) => {
  await speak(language);
  document.documentElement.lang = texts.language;
  document.documentElement.dir = texts.direction;
  const show = (isDark: boolean) =>
    root.render(<App inExcel={inExcel} dark={isDark} actions={excelActions} data={bundledData} />);
  show(dark);
  // Excel tells nobody when its theme changes: look again when the pane gets the focus.
  window.addEventListener("focus", () => show(readDark(inExcel)));
});
