import { counted } from "./list";

export const frame = {
  language: "en",
  direction: "ltr" as "ltr" | "rtl",
  product: "Macroscope",
  tabs: {
    label: "Sections",
    scenarios: "Scenarios",
    functions: "Functions",
    explain: "Explain",
    share: "Share",
  },

  notInExcel: {
    title: "Open this page in Excel",
    body: "Macroscope is an Excel add-in. Here you can read about its functions and try them; inserting needs a workbook.",
  },

  loading: (what: string) => `Loading ${what}`,

  /** Of work that takes a while. */
  progress: {
    cancel: "Cancel",
    cancelled: "Cancelled. Nothing was changed.",
    far: (done: number, total: number) =>
      `${done.toLocaleString("en-US")} of ${counted(total, "cell")}`,
  },

  failedToLoad: {
    title: "This part could not be loaded",
    body: "Check the connection to the server of the add-in and try again. The workbook was not touched.",
    again: "Try again",
  },

  search: {
    scenarios: "Search scenarios",
    functions: "Search functions and questions",
    clear: "Clear the search",
    /** What is found is told in the plural: functions. */
    found: (count: number, what: string) => counted(count, what.replace(/s$/, ""), what),
    nothing: (words: string) => `Nothing found for “${words}”.`,
    reset: "Show everything",
  },

  trouble: {
    /** By code, in a language beside English: the English words come with the error itself and may say more. */
    byCode: {} as Readonly<Record<string, string>>,
    changed: "Part of it may have been written: look at the workbook before you try again.",
    offline:
      "A part of Macroscope could not be loaded. Check the connection to the server of the add-in and try again. Nothing was changed.",
    unknown: (message: string) =>
      `Something went wrong in Macroscope (${message}). Look at the workbook before you try again.`,
  },
};
