import { splitSheet } from "../a1";
import { cellAt } from "./rangeAt";
import { ExcelTrouble } from "./contract";
import { run, supports } from "./run";
import { deniedOr } from "./denied";

export interface Picture {
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

/** Lays a picture over a sheet, in two round trips. It covers cells and changes none. */
export async function insertPicture(picture: Picture): Promise<{ readonly sheet: string }> {
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

      unchanged = false;
      const image = worksheet.shapes.addImage(picture.png);
      image.name = picture.name;
      image.altTextDescription = picture.alt;
      image.lockAspectRatio = false;
      image.left = cell.left;
      image.top = cell.top;
      image.width = points(picture.width);
      image.height = points(picture.height);
      image.lockAspectRatio = true;
      await context.sync();
      return { sheet: worksheet.name };
    });
  } catch (error) {
    throw await deniedOr(error, unchanged, { sheet: splitSheet(picture.at).sheet });
  }
}
