import type { FileAddIn } from "../xlsx";

/**
 * What Excel finds a developer's copy of the add-in by.
 * @param folder where the add-in's manifest is
 */
export async function ownAddIn(folder: string): Promise<Omit<FileAddIn, "settings">> {
  const response = await fetch(`${folder}manifest.xml`);
  const manifest = new DOMParser().parseFromString(await response.text(), "application/xml");
  const text = (name: string) => manifest.querySelector(name)?.textContent ?? "";
  return { id: text("Id"), version: text("Version"), store: "developer", storeType: "Registry" };
}
