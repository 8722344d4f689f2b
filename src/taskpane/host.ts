/** Where the pane was opened, and the colours around it. */

export interface Host {
  readonly inExcel: boolean;
  readonly dark: boolean;
  /** Of Excel's menus, such as zh-CN; the browser's outside Excel. */
  readonly language: string;
}

const systemIsDark = () =>
  typeof matchMedia === "function" && matchMedia("(prefers-color-scheme: dark)").matches;

/** TRUE where white text would be read on this colour, #RRGGBB. */
export function isDark(background: string): boolean {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(background);
  if (!parts) return false;
  const [red = 255, green = 255, blue = 255] = parts.slice(1).map((part) => parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}

/** Excel's own theme, which people choose apart from the system's; the system's outside Excel. */
export function readDark(inExcel: boolean): boolean {
  if (!inExcel) return systemIsDark();
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme ? (theme.isDarkTheme ?? isDark(theme.bodyBackgroundColor)) : false;
}

/** Office's answer, or none after a while: outside Office the client may never say a word. */
export async function findHost(patience = 3000): Promise<Host> {
  const inExcel = typeof Office !== "undefined" && (await officeIsExcel(patience));
  const language = inExcel ? Office.context.displayLanguage : navigator.language;
  return { inExcel, dark: readDark(inExcel), language };
}

const officeIsExcel = (patience: number) =>
  Promise.race([
    Office.onReady().then(({ host }) => host === Office.HostType.Excel),
    new Promise<boolean>((resolve) => setTimeout(resolve, patience, false)),
  ]);
