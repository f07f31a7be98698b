import { browserCodec } from "./codec";
import { TRANSITIONAL } from "./parts/namespaces";
import { encode } from "./xml/encode-text";
import { emptyEntry, pack } from "./zip/pack";
import { writeArchive } from "./zip/write-archive";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The least that Excel opens: one empty sheet with this title, which must need no escaping. */
export async function newWorkbook(title: string): Promise<Uint8Array> {
  const { main, relationships } = TRANSITIONAL;
  const relations = (type: string, target: string): string =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${relationships}/${type}" Target="${target}"/></Relationships>`;
  const parts: readonly (readonly [name: string, xml: string])[] = [
    [
      "[Content_Types].xml",
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
    ],
    ["_rels/.rels", relations("officeDocument", "xl/workbook.xml")],
    [
      "xl/workbook.xml",
      `${HEAD}<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets><sheet name="${title}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    ["xl/_rels/workbook.xml.rels", relations("worksheet", "worksheets/sheet1.xml")],
    ["xl/worksheets/sheet1.xml", `${HEAD}<worksheet xmlns="${main}"><sheetData/></worksheet>`],
  ];
  const entries = parts.map(([name, xml]) => pack(browserCodec, [encode(xml)], emptyEntry(name)));
  return writeArchive(await Promise.all(entries));
}
