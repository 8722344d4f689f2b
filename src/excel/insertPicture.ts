import { splitSheet } from "../a1";
import { cellAt } from "./rangeAt";
import { ExcelTrouble } from "./contract";
import { run, supports } from "./run";
import { deniedOr } from "./denied";

export interface PictureToInsert {
  /** PNG, in base64. */
  readonly png: string;
  readonly name: string;
  /** Read to people who do not see it. */
  readonly alt: string;
  /** Sheet1!B7: its top left corner. */
  readonly at: string;
  /** In pixels of the screen. */
  readonly width: number;
  readonly height: number;
}

/** Excel measures in points. */
const points = (pixels: number) => pixels * 0.75;

/**
 * Lays a picture over a sheet, in two round trips. It covers cells and changes none; where it fails half-way, it is taken
 * away again.
 */
export async function insertPicture(picture: PictureToInsert): Promise<{ readonly sheet: string }> {
  let unchanged = true;
  if (typeof Office !== "undefined" && !supports("1.10"))
    throw new ExcelTrouble(
      "This version of Excel cannot take pictures from an add-in. Save the picture as a file and insert that (Insert > Pictures).",
      "ApiNotFound",
      true,
    );
  try {
    return await run(async (context) => {
      const cell = cellAt(context, picture.at);
      const { worksheet } = cell;
      const { shapes } = worksheet;
      shapes.load("items/id");
      cell.load("left,top");
      worksheet.load("name");
      worksheet.protection.load("protected,options");
      await context.sync();
      const { protected: locked, options } = worksheet.protection;
      if (locked && !options.allowEditObjects)
        throw new ExcelTrouble(
          `${worksheet.name} is protected, so no picture can be laid over it. Unprotect it (Review > Unprotect Sheet) and try again.`,
          "SheetProtected",
          true,
        );

      const before = new Set(shapes.items.map(({ id }) => id));
      const image = shapes.addImage(picture.png);
      // At once: by its name it is known for ours.
      image.name = picture.name;
      image.altTextDescription = picture.alt;
      image.lockAspectRatio = false;
      image.left = cell.left;
      image.top = cell.top;
      image.width = points(picture.width);
      image.height = points(picture.height);
      image.lockAspectRatio = true;
      try {
        await context.sync();
      } catch (error) {
        unchanged = await removePicture(shapes, picture.name, before);
        throw error;
      }
      return { sheet: worksheet.name };
    });
  } catch (error) {
    throw await deniedOr(error, unchanged, { sheet: splitSheet(picture.at).sheet });
  }
}

/** Takes away what was added under a name since. TRUE where the sheet is as it was. */
async function removePicture(
  shapes: Excel.ShapeCollection,
  name: string,
  before: ReadonlySet<string>,
): Promise<boolean> {
  try {
    shapes.load("items/id,items/name");
    await shapes.context.sync();
    const added = shapes.items.filter(({ id }) => !before.has(id));
    const ours = added.filter((shape) => shape.name === name);
    for (const shape of ours) shape.delete();
    if (ours.length > 0) await shapes.context.sync();
    // One that has no name yet may be somebody else's.
    return ours.length === added.length;
  } catch {
    return false;
  }
}
