import { reasons } from "../../../sharing/reasons";
import { list } from "./list";

const cells = (count: number) =>
  count === 1 ? "1 cell" : `${count.toLocaleString("en-US")} cells`;
const formulas = (count: number) =>
  count === 1 ? "1 formula" : `${count.toLocaleString("en-US")} formulas`;
const sheets = (count: number) => (count === 1 ? "1 sheet" : `${count} sheets`);
const names = (count: number) => (count === 1 ? "1 name" : `${count} names`);

export const share = {
  share: {
    title: "Share this workbook",
    intro:
      "People without Macroscope see the last values until Excel calculates again, and #NAME? from then on. Turn the formulas native and the workbook works in Excel 2024 and Microsoft 365, once Editing is enabled.",
    back: "Everything to share",
    needsExcel: "Open Macroscope in Excel to see what is in the workbook.",
    looking: "Looking through the workbook",
    again: "Look again",
    cancelled: "Not looked at: you cancelled it. Nothing was changed.",

    found: {
      title: "In this workbook",
      none: "There is no Macroscope formula in this workbook yet. Insert a scenario or a function first.",
      live: "Live: calculated by the add-in",
      native: "Native: work without the add-in",
      stuck: "Stuck at #NAME?",
      frozen: "Frozen to their values",
      functions: (count: number) => (count === 1 ? "Function used" : `Functions used (${count})`),
      odd: (count: number) =>
        count === 1
          ? "1 formula whose units look wrong"
          : `${count} formulas whose units look wrong`,
      oddMore: (count: number) => `and ${count} more`,
      version: "Macroscope here",
      older: (names: readonly string[]) =>
        `${list(names)} ${names.length === 1 ? "is" : "are"} of another version of Macroscope. Turn native offers to bring ${names.length === 1 ? "it" : "them"} up to date.`,
      taken: (names: readonly string[]) =>
        `${list(names)} ${names.length === 1 ? "is a name" : "are names"} of somebody else’s. Macroscope leaves ${names.length === 1 ? "it" : "them"} alone.`,
      bySheet: "By sheet",
      sheet: "Sheet",
      columns: { live: "Live", native: "Native", stuck: "Stuck", frozen: "Frozen" },
      hidden: "hidden",
      protected: "protected",
    },

    actions: {
      repair: {
        title: "Repair",
        says: "Enters formulas again that Excel shows as #NAME? although Macroscope is here.",
        nothing: "No formula is stuck.",
        button: "Repair",
        before: (count: number, on: number) =>
          `Enters ${formulas(count)} on ${sheets(on)} again, as ${count === 1 ? "it is" : "they are"}.`,
        undo: "There is nothing to undo: the formulas stay the same.",
        working: "Repairing",
        done: (count: number) => `Entered ${formulas(count)} again.`,
      },
      native: {
        title: "Turn native",
        says: "Formulas calculate without the add-in, in Goal Seek and Data Tables too. Their values are compared, and a formula that would show another is left as it is.",
        nothing: "No formula calls the add-in.",
        button: "Turn native",
        before: (count: number, on: number) => `Rewrites ${formulas(count)} on ${sheets(on)}.`,
        undo: "Undo (Ctrl+Z) may not take it back; Turn live does. Who gets the workbook by mail chooses Enable Editing: in Protected View such formulas show #NAME?.",
        working: "Turning native",
        done: (count: number) => `Turned ${formulas(count)} native.`,
      },
      plain: {
        title: "Turn native",
        says: "",
        nothing: "No formula calls the add-in.",
        button: "Turn native",
        before: (count: number, on: number) => `Rewrites ${formulas(count)} on ${sheets(on)}.`,
        undo: "Undo (Ctrl+Z) may not take it back, and neither can Turn live: save a copy first.",
        working: "Turning native",
        done: (count: number) => `Turned ${formulas(count)} into Excel’s own functions.`,
      },
      live: {
        title: "Turn live",
        says: "Native formulas call the add-in again: shorter, with its errors explained. Their values are compared.",
        nothing: "No formula is native.",
        button: "Turn live",
        before: (count: number, on: number) => `Rewrites ${formulas(count)} on ${sheets(on)}.`,
        undo: "Undo (Ctrl+Z) may not take it back; Turn native does.",
        working: "Turning live",
        done: (count: number) => `Turned ${formulas(count)} live.`,
      },
      freeze: {
        title: "Freeze",
        says: "Puts values in place of formulas, and keeps the formulas on a hidden sheet.",
        nothing: "There is no formula to freeze.",
        button: "Freeze",
        before: (count: number, on: number) =>
          `Puts the values of ${formulas(count)} on ${sheets(on)} in their place.`,
        undo: "Excel cannot undo it, because it adds a sheet; Unfreeze brings the formulas back.",
        working: "Freezing",
        done: (count: number) => `Froze ${formulas(count)}.`,
      },
      unfreeze: {
        title: "Unfreeze",
        says: "Brings the formulas back that were frozen, each to its cell.",
        nothing: "Nothing is frozen.",
        button: "Unfreeze",
        before: (count: number, on: number) => `Brings ${formulas(count)} back on ${sheets(on)}.`,
        undo: "Undo (Ctrl+Z) may not take it back; Freeze does.",
        working: "Bringing formulas back",
        done: (count: number) => `Brought ${formulas(count)} back.`,
      },
    },
    /** All of it in one action. */
    send: {
      title: "Prepare a copy to send",
      says: "Native what can be, values for the rest, and sheets that say so: for people without Macroscope.",
      worksIn:
        "Save the workbook under another name first. The copy calculates in Excel 2024 and Microsoft 365, on the web too; frozen values show in any Excel. In Protected View its readers choose Enable Editing.",
      becomesNative: "Becomes native",
      isFrozen: "Is frozen to its values",
      button: "Prepare the copy",
      before: (native: number, frozen: number) =>
        `Turns ${formulas(native)} native, compares the values, freezes ${formulas(frozen)} and whatever differs, and adds Read me, About this model and Reconciliation. Excel cannot undo it, because it adds sheets; Take the copy back does.`,
      nothing: "No formula calls the add-in: the workbook can be sent as it is.",
      working: "Preparing the copy",
      done: (native: number, frozen: number, sheetsAdded: readonly string[]) =>
        `Turned ${formulas(native)} native, froze ${formulas(frozen)}, added ${list(sheetsAdded)}.`,
      stopped: (done: number, left: number) =>
        `Stopped: ${cells(done)} done, ${left} left, and the sheets. The workbook calculates. Prepare the copy again to finish it, or take it back.`,
      backButton: "Take the copy back",
      takingBack: "Taking the copy back",
      stoppedBack: (done: number, left: number) =>
        `Stopped: ${cells(done)} done, ${left} left, and the sheets. The workbook calculates. Take the copy back again to finish.`,
      tookBack: (
        live: number,
        unfrozen: number,
        removed: readonly string[],
        kept: readonly string[],
      ) =>
        [
          `Turned ${formulas(live)} live, brought ${formulas(unfrozen)} back.`,
          ...(removed.length > 0 ? [`Removed ${list(removed)}.`] : []),
          ...(kept.length > 0 ? [`Changed since, so left: ${list(kept)}.`] : []),
        ].join(" "),
    },
    /** Beside the formulas: what is for those who get the workbook. */
    recipient: {
      title: "For those who get it",
      add: "Add",
      addNamed: (sheet: string) => `Add ${sheet}`,
      about:
        "A sheet with the functions and presets used, their values, sources and the date. Macroscope compares it when the workbook is opened with another version.",
      readMe:
        "A sheet for people without the add-in: what calculates, what does not, and where the sources are.",
      autoOpen: "Open Macroscope with this workbook",
      autoOpenSays:
        "For people whose company has installed it, or who have loaded it by hand. From the Marketplace, Excel does not open it by itself.",
      before:
        "Each adds one sheet at the end; an About sheet of ours is written anew. Excel then forgets what could be undone. Delete the sheet to remove it.",
      working: (sheet: string) => `Adding ${sheet}`,
      added: (sheet: string) => `Added ${sheet}.`,
      updated: (sheet: string) => `Brought ${sheet} up to date.`,
      hidden: (sheet: string) => `${sheet} is hidden.`,
      edited: (sheet: string) => `${sheet} was edited by somebody and was left alone.`,
      saving: "Keeping it in the workbook",
      willOpen: "Macroscope opens with this workbook from now on. Save the workbook.",
      willNotOpen: "Macroscope no longer opens by itself. Save the workbook.",
    },
    formulas: "Its formulas",
    preview: "Preview",
    previewOf: (title: string) => `Preview: ${title}`,

    where: "Where",
    scopes: { selection: "Selection", sheet: "This sheet", workbook: "Workbook" },
    selected: (address: string) => `Selection (${address})`,
    form: "How",
    forms: {
      native: "As names: MACRO_CROWDOUT(…). Can be turned live again.",
      plain: "As one long formula without names. Cannot be turned live again.",
    },
    updateNames: (count: number) =>
      `Bring ${names(count)} of another version up to date. Values may change.`,
    keepNames: "Keep names that no cell uses any more (a conditional format may use one).",

    willChange: "What changes",
    cells,
    addsNames: (list: readonly string[]) => `Adds ${names(list.length)}: ${list.join(", ")}.`,
    setsNames: (list: readonly string[]) => `Changes ${names(list.length)}: ${list.join(", ")}.`,
    removesNames: (list: readonly string[]) =>
      `Removes ${names(list.length)} that nothing uses any more: ${list.join(", ")}.`,
    addedNames: (list: readonly string[]) => `Added ${names(list.length)}: ${list.join(", ")}.`,
    setNames: (list: readonly string[]) => `Changed ${names(list.length)}: ${list.join(", ")}.`,
    removedNames: (list: readonly string[]) => `Removed ${names(list.length)}: ${list.join(", ")}.`,
    addsSheet: (sheet: string) => `Adds a hidden sheet, ${sheet}, which says how to undo it.`,
    usesSheet: (sheet: string) => `The formulas are kept on the hidden sheet ${sheet}.`,

    cannot: (count: number) =>
      count === 1 ? "1 formula stays as it is" : `${count} formulas stay as they are`,
    places: (first: readonly string[], more: number) =>
      more > 0 ? `${first.join(", ")} and ${more} more` : first.join(", "),
    reasons,
    /** A cell and what it showed. */
    showed: (place: string, before: string, after: string) =>
      `${place}: ${before} before, ${after} after`,
    /** After the sentence that says how many formulas were rewritten. */
    compared: {
      same: (count: number): string =>
        count === 1 ? "It shows the same value." : "They show the same values.",
      sameOf: (count: number) =>
        `${formulas(count)} ${count === 1 ? "shows the same value" : "show the same values"}.`,
      unknown: (count: number, why: string) =>
        `The values of ${formulas(count)} were not compared: ${why}`,
      why: {
        manual:
          "Excel calculates by hand in this workbook (Formulas > Calculation Options). Press F9 and look.",
        busy: "Excel had not finished calculating. Look again in a moment.",
        cancelled: "you did not wait.",
        noAnswer: "there was no value before.",
        trouble: "Excel did not let them be read.",
      },
      names: (count: number) => `Nor were those of ${names(count)}.`,
    },
    nothingToDo: "Nothing to change here.",

    stopped: (done: number, left: number) =>
      `Stopped: ${cells(done)} done, ${left} left. The workbook calculates; do it again to go on.`,
    result: "What was done",
    doneOn: (done: number, left: number) =>
      left > 0 ? `${done} done, ${left} left` : `${done} done`,
  },
};
