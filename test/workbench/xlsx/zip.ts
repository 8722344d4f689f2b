import { strToU8, zipSync } from "fflate";

/** Files as somebody's program would zip them. */
export const zipped = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));

const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** A part that leads to others: id, kind, target. */
export const relationsXml = (
  ...relations: readonly (readonly [id: string, kind: string, target: string])[]
): string =>
  `<Relationships xmlns="${relationships}">${relations
    .map(
      ([id, kind, target]) =>
        `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

/** The parts of a workbook with one sheet, Sheet1; others take their place or come beside them. */
export const strangersParts = (
  sheet: string,
  others: Readonly<Record<string, string>> = {},
): Record<string, string> => ({
  "_rels/.rels": relationsXml(["rId1", "officeDocument", "xl/workbook.xml"]),
  "xl/workbook.xml": `<workbook xmlns:r="r"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": relationsXml(["rId1", "worksheet", "worksheets/sheet1.xml"]),
  "xl/worksheets/sheet1.xml": sheet,
  ...others,
});
