import { type DragEvent, useState } from "react";
import { ExcelTrouble } from "../../excel/contract";
import { usePane } from "../context";
import type { ScenarioData } from "../data";
import { texts } from "../texts";
import { useAction } from "../ui/useAction";
import { freeTitle } from "./own";
import { freeName, type OwnNumberList } from "../ownNumbers/useOwnNumbers";
import type { OwnScenarioList } from "./useOwnScenarios";

/** Takes a scenario or own numbers from a file of somebody's: chosen, or dropped on the list. */
export function useImport(
  data: ScenarioData,
  { scenarios, save }: Pick<OwnScenarioList, "scenarios" | "save">,
  numbers: OwnNumberList,
) {
  const { inExcel } = usePane();
  const action = useAction();
  const [dragging, setDragging] = useState(false);
  const words = texts.own;

  const take = (file: File) =>
    action.run(words.importing, async () => {
      // As much as can tell that it is too large.
      const text = await file.slice(0, 4 * (data.largestFile + 1)).text();
      const { isVintage, importVintage } = data.ownNumbers;
      if (isVintage(text)) {
        const read = readAs(importVintage, text);
        const name = freeName(read.name, numbers.all, data);
        await numbers.save({ ...read, name, key: data.ownNumbers.keyOf(name) });
        const said = texts.ownNumbers;
        return name === read.name ? said.imported(name) : said.importedAs(read.name, name);
      }
      const read = readAs(data.importScenario, text);
      const title = freeTitle(read.title, scenarios, data);
      await save({ ...read, title, key: data.ownKey(title) });
      return title === read.title ? words.imported(title) : words.importedAs(read.title, title);
    });

  const drop = {
    onDragOver(event: DragEvent) {
      if (!inExcel || !event.dataTransfer.types.includes("Files")) return;
      event.preventDefault();
      setDragging(true);
    },
    onDragLeave(event: DragEvent) {
      if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setDragging(false);
    },
    onDrop(event: DragEvent) {
      setDragging(false);
      const file = event.dataTransfer.files[0];
      if (!inExcel || !file) return;
      event.preventDefault();
      void take(file);
    },
  };
  return { ...action, take, drop, dragging };
}

function readAs<T>(read: (text: string) => T, text: string): T {
  try {
    return read(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ExcelTrouble(texts.own.notImported(why), "InvalidFile", true);
  }
}
