import { strFromU8, strToU8, unzipSync, zipSync, Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The sample as other programs write it: reporting servers, libraries, web spreadsheets, and people who zip by hand. */

type Parts = Readonly<Record<string, Uint8Array>>;
type Change = (text: string) => string;
type Made = readonly [name: string, make: () => Uint8Array];

const PARTS: Parts = unzipSync(readFileSync(join(__dirname, "..", "..", "assets", "contoh-lkjip-2024.xlsx")));
const WORKBOOK = "xl/workbook.xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";
const ROOT_RELATIONS = "_rels/.rels";
const TYPES = "[Content_Types].xml";
const STYLES = "xl/styles.xml";
const STRINGS = "xl/sharedStrings.xml";
const APP = "docProps/app.xml";
const SHEETS = Object.keys(PARTS).filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
/** No table of figures stands there. */
const QUIET = SHEETS[0] ?? "";
const SASARAN = SHEETS[1] ?? "";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const textOf = (name: string): string => strFromU8(PARTS[name] ?? new Uint8Array());
const pack = (parts: Parts): Uint8Array => zipSync(parts, { level: 1 });

/** The parts with some changed, added or (null) taken out; a change that changes nothing is a mistake here. */
function partsWith(changes: Readonly<Record<string, Change | string | null>>): Record<string, Uint8Array> {
  const parts = { ...PARTS };
  for (const [name, change] of Object.entries(changes)) {
    const before = textOf(name);
    const after = typeof change === "function" ? change(before) : change;
    if (after === before) throw new Error(`${name} is as it was`);
    if (after === null) delete parts[name];
    else parts[name] = strToU8(after);
  }
  return parts;
}

const changed = (changes: Readonly<Record<string, Change | string | null>>): Uint8Array =>
  pack(partsWith(changes));
const each = (names: readonly string[], change: Change): Readonly<Record<string, Change>> =>
  Object.fromEntries(names.map((name) => [name, change]));
const put =
  (before: string, more: string): Change =>
  (text) =>
    text.replace(before, `${more}${before}`);
const swap =
  (from: RegExp | string, to: string): Change =>
  (text) =>
    text.replace(from, to);
const inTurn =
  (...changes: readonly Change[]): Change =>
  (text) =>
    changes.reduce((made, change) => change(made), text);

const TEXTS = [...textOf(STRINGS).matchAll(/<si>(.*?)<\/si>/gs)].map(([, inside = ""]) => inside);
/** Texts in the cells, `wrap` around each. */
const inCells = (wrap: (inside: string) => readonly [type: string, content: string]): Change => {
  return (text) =>
    text.replace(/ t="s"><v>(\d+)<\/v>/g, (_, number: string) => {
      const [type, content] = wrap(TEXTS[Number(number)] ?? "");
      return ` t="${type}">${content}`;
    });
};
const inline = inCells((inside) => ["inlineStr", `<is>${inside}</is>`]);
const asResults = inCells((inside) => ["str", `<v>${inside.replace(/<[^>]*>/g, "")}</v>`]);

const prefixed =
  (prefix: string): Change =>
  (text) =>
    text
      .replace(/<(\/?)(?=[A-Za-z]\w*[\s/>])/g, `<$1${prefix}:`)
      .replace(/(<\w+:\w+[^>]*?) xmlns=/, `$1 xmlns:${prefix}=`);

/** Rows without gaps and cells without gaps need no names of their own. */
const withoutNames: Change = (text) =>
  text.replace(/(<row [^>]*>)(.*?)<\/row>/gs, (row, open: string, cells: string) => {
    const columns = [...cells.matchAll(/<c r="([A-Z]+)\d+"/g)].map(([, letters]) => letters);
    return columns.every((letters, i) => letters === String.fromCharCode(65 + i))
      ? `${open}${cells.replace(/<c r="[A-Z]+\d+"/g, "<c")}</row>`
      : row;
  });

const withoutList = (...names: readonly string[]): Readonly<Record<string, Change>> => ({
  [TYPES]: (text) =>
    names.reduce((made, name) => made.replace(new RegExp(`<Override PartName="/${name}"[^>]*/>`), ""), text),
});
const relationTo = (part: string): RegExp => new RegExp(`<Relationship [^>]*Target="${part}"[^>]*/>`);

/** As a program that writes while it reads leaves it: sizes behind the data, not before. */
function streamed(parts: Parts, deflated: (name: string) => boolean): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, data] of Object.entries(parts)) {
    const file = deflated(name) ? new ZipDeflate(name, { level: 6 }) : new ZipPassThrough(name);
    zip.add(file);
    file.push(data, true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}

const rule = (priority: string, sqref = "E5"): string =>
  `<conditionalFormatting sqref="${sqref}"><cfRule type="expression" dxfId="0"${priority}><formula>TRUE</formula></cfRule></conditionalFormatting>`;
const withRules = (...rules: readonly string[]): Change => put("<pageMargins", rules.join(""));
const LOOK = '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>';
const oneLook: Change = (text) => text.replace(/<dxfs.*?<\/dxfs>|<dxfs[^>]*\/>/s, LOOK);

export const PROGRAM_PACKAGES: readonly Made[] = [
  [
    "Power BI: a prefix, texts in the cells, neither rows nor cells named, no table of texts",
    () =>
      changed({
        ...each(SHEETS, inTurn(inline, withoutNames, prefixed("x"))),
        [WORKBOOK]: prefixed("x"),
        [STYLES]: prefixed("x"),
        [STRINGS]: null,
        [RELATIONS]: swap(relationTo("sharedStrings.xml"), ""),
        ...withoutList(STRINGS),
      }),
  ],
  [
    "SwiftExcel: a table of texts that is announced and not there",
    () => changed({ ...each(SHEETS, inline), [STRINGS]: null }),
  ],
  [
    "SAS: cells of texts that hold none",
    () =>
      changed({
        [QUIET]: put(
          "</sheetData>",
          '<row r="900"><c r="A900" t="inlineStr"/><c r="B900" t="inlineStr"><is/></c><c r="C900" t="s"/></row>',
        ),
      }),
  ],
  ["Crystal Reports: texts as results without a formula", () => changed(each(SHEETS, asResults))],
  [
    "ClosedXML: properties in a part of the Windows packager",
    () => {
      const core = "package/services/metadata/core-properties/0d1e2f.psmdcp";
      const parts = partsWith({
        [ROOT_RELATIONS]: swap('Target="docProps/core.xml"', `Target="/${core}"`),
        [TYPES]: inTurn(
          swap(/<Override PartName="\/docProps\/core.xml"[^>]*\/>/, ""),
          put(
            "<Override",
            '<Default Extension="psmdcp" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
          ),
        ),
      });
      const { "docProps/core.xml": moved = new Uint8Array(), ...rest } = parts;
      return pack({ ...rest, [core]: moved });
    },
  ],
  [
    "ClosedXML: every part prefixed, properties too",
    () => changed({ ...each([WORKBOOK, STYLES, STRINGS, ...SHEETS], prefixed("x")), [APP]: prefixed("ap") }),
  ],
  [
    "Open XML SDK: long relationship ids and absolute targets",
    () =>
      changed({
        [RELATIONS]: (text) =>
          text.replace(/Id="rId(\d)"/g, 'Id="R1b2c3d4e5f6a7b8$1"').replace(/Target="/g, 'Target="/xl/'),
        [WORKBOOK]: (text) => text.replace(/r:id="rId(\d)"/g, 'r:id="R1b2c3d4e5f6a7b8$1"'),
      }),
  ],
  [
    "XmlSerializer: the prefix of relationships declared at each tab",
    () =>
      changed({
        [WORKBOOK]: (text) =>
          text.replace(` xmlns:r="${OFFICE}"`, "").replace(/ r:id=/g, ` xmlns:d3p1="${OFFICE}" d3p1:id=`),
      }),
  ],
  [
    "XElement: the default namespace said again at each element",
    () =>
      changed({
        ...each(SHEETS, (text) =>
          text.replace(/<(sheetData|row|cols|mergeCells)(?=[ >])/g, `<$1 xmlns="${MAIN}"`),
        ),
        [WORKBOOK]: (text) =>
          text.replace(/<(sheets|sheet|definedNames|definedName)(?=[ >])/g, `<$1 xmlns="${MAIN}"`),
      }),
  ],
  [
    "Google Sheets: no properties, tabs that say they are visible, a drawing for each sheet",
    () => {
      const drawing =
        '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>';
      return changed({
        ...{ "docProps/app.xml": null, "docProps/core.xml": null },
        [ROOT_RELATIONS]: (text) => text.replace(/<Relationship [^>]*docProps[^>]*\/>/g, ""),
        [WORKBOOK]: inTurn(swap(/<fileVersion[^>]*\/>|<bookViews>.*?<\/bookViews>/gs, ""), (text) =>
          text.replace(/<sheet name/g, '<sheet state="visible" name'),
        ),
        [QUIET]: put("</worksheet>", '<drawing r:id="rId1"/>'),
        "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/drawing" Target="../drawings/drawing9.xml"/></Relationships>`,
        "xl/drawings/drawing9.xml": drawing,
        [TYPES]: inTurn(
          (text) => text.replace(/<Override PartName="\/docProps[^>]*\/>/g, ""),
          put(
            "</Types>",
            '<Override PartName="/xl/drawings/drawing9.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>',
          ),
        ),
      });
    },
  ],
  [
    "WPS: elements of its own in the extension list, pictures in cells, further properties",
    () =>
      changed({
        [WORKBOOK]: put(
          "</workbook>",
          '<extLst><ext uri="{5C5B5E4C-9A4C-4D5E-8A0A-0D8E5F8A7A11}" xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"><etc:wbPr/></ext></extLst>',
        ),
        [RELATIONS]: put(
          "</Relationships>",
          '<Relationship Id="rId80" Type="http://www.wps.cn/officeDocument/2020/cellImage" Target="cellimages.xml"/>',
        ),
        [TYPES]: put(
          "</Types>",
          '<Override PartName="/xl/cellimages.xml" ContentType="application/vnd.wps-officedocument.cellimage+xml"/>',
        ),
        "xl/cellimages.xml":
          '<etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"/>',
      }),
  ],
  [
    "LibreOffice: everything said of a name that is false",
    () =>
      changed({
        [WORKBOOK]: inTurn(
          (text) =>
            text.replace(
              /<definedName /g,
              '<definedName function="false" hidden="false" vbProcedure="false" ',
            ),
          put(
            "</workbook>",
            '<calcPr iterateCount="100" refMode="A1" iterate="false" iterateDelta="0.001"/><extLst><ext xmlns:loext="http://schemas.libreoffice.org/" uri="{7626C862-2A13-11E5-B345-FEFF819CDC9F}"><loext:extCalcPr stringRefSyntax="CalcA1ExcelA1"/></ext></extLst>',
          ),
        ),
      }),
  ],
  [
    "PhpSpreadsheet: a calculation said to be complete",
    () =>
      changed({
        [WORKBOOK]: put(
          "</workbook>",
          '<calcPr calcId="999999" calcMode="auto" calcCompleted="1" fullCalcOnLoad="0" forceFullCalc="0"/>',
        ),
      }),
  ],
  [
    "excelize: settings of calculation with space and single quotes",
    () =>
      changed({
        [WORKBOOK]: put("</workbook>", "<calcPr calcId = '122211'  fullCalcOnLoad = '0' ></calcPr>"),
      }),
  ],
  ["Apache POI, streaming: sizes behind the data", () => streamed(PARTS, () => true)],
  [
    "Apache POI, streaming, with stored parts and texts in the cells",
    () => streamed(partsWith(each(SHEETS, inline)), (name) => name.endsWith(".xml")),
  ],
  [
    "Apache POI: a few properties, no list of tabs",
    () =>
      changed({
        [APP]:
          '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Apache POI</Application></Properties>',
      }),
  ],
  [
    "a list of tabs that counts in another language, with space around its numbers",
    () =>
      changed({
        [APP]: inTurn(swap("<vt:i4>5</vt:i4>", "<vt:i4> 5 </vt:i4>"), swap("Worksheets", "Lembar Kerja")),
      }),
  ],
  ["a list of tabs without a size", () => changed({ [APP]: swap('<vt:vector size="93"', "<vt:vector") })],
  ["a list of other tabs", () => changed({ [APP]: swap("<vt:lpstr>Sasaran<", "<vt:lpstr>Tujuan<") })],
  [
    "abap2xlsx: a protection at every style, texts that keep their space",
    () =>
      changed({
        [STYLES]: (text) => text.replace(/(<xf [^>]*)\/>/g, '$1><protection hidden="0" locked="1"/></xf>'),
        [STRINGS]: (text) => text.replace(/<t>/g, '<t xml:space="preserve">'),
      }),
  ],
  [
    "openxlsx of R: a name with a comment and every attribute that there is",
    () =>
      changed({
        [WORKBOOK]: (text) =>
          text.replace(
            /<definedName name="(Target_[^"]*)"/g,
            '<definedName comment="target &amp; &lt;satuan&gt;" customMenu="" description="" help="" statusBar="" shortcutKey="" xlm="0" publishToServer="0" workbookParameter="0" name="$1"',
          ),
      }),
  ],
  [
    "writexl of R: numbers of rows and cells, no looks, no properties of sheets",
    () =>
      changed(
        each(
          SHEETS,
          inTurn(inline, (text) =>
            text.replace(/<sheetPr>.*?<\/sheetPr>|<dimension[^>]*\/>|<sheetViews>.*?<\/sheetViews>/gs, ""),
          ),
        ),
      ),
  ],
  [
    "EPPlus: a name written as letters that need no writing so",
    () =>
      changed({
        [WORKBOOK]: (text) =>
          text
            .replace(/Sasaran!\$/g, "Sasaran&#33;&#x24;")
            .replace(/name="Target_T32"/, 'name="&#84;arget_T32"'),
      }),
  ],
  [
    "OnlyOffice: a code name at every sheet and a revision at the root",
    () =>
      changed({
        ...each(SHEETS, swap(/<sheetPr>/, '<sheetPr codeName="Lembar" filterMode="0">')),
        [WORKBOOK]: swap("<workbookPr ", '<workbookPr codeName="BukuIni" '),
      }),
  ],
  [
    "Jasper: no merges in a list of them",
    () => changed({ [QUIET]: swap(/<mergeCells.*?<\/mergeCells>/s, '<mergeCells count="0"></mergeCells>') }),
  ],
  [
    "BIRT: every tab selected, and two windows",
    () =>
      changed({
        ...each(SHEETS, swap("<sheetView ", '<sheetView tabSelected="1" ')),
        [WORKBOOK]: put("</bookViews>", '<workbookView activeTab="4" firstSheet="2"/>'),
      }),
  ],
  [
    "an active tab just behind the last, and a name of it",
    () =>
      changed({
        [WORKBOOK]: inTurn(
          swap("<workbookView ", '<workbookView activeTab="5" firstSheet="6" '),
          put(
            "</definedNames>",
            '<definedName name="Target_Hilang" localSheetId="5">Sasaran!$C$5</definedName><definedName name="LKJIP_Lembar" localSheetId="6">1</definedName>',
          ),
        ),
      }),
  ],
  [
    "views of several people, files that are saved for recovery, and the rest of a workbook's elements",
    () =>
      changed({
        [WORKBOOK]: inTurn(
          put("<workbookPr", '<fileSharing userName="Sekretariat"/>'),
          put(
            "</workbook>",
            '<oleSize ref="A1:B2"/><customWorkbookViews><customWorkbookView name="Bagian" guid="{11111111-1111-1111-1111-111111111111}" windowWidth="1" windowHeight="1" activeSheetId="2"/></customWorkbookViews><webPublishing/><fileRecoveryPr autoRecover="0"/><fileRecoveryPr repairLoad="1"/>',
          ),
          put(
            "</definedNames>",
            '<definedName name="Z_11111111_1111_1111_1111_111111111111_.wvu.PrintArea" localSheetId="1" hidden="1">Sasaran!$A$1:$G$5</definedName>',
          ),
        ),
      }),
  ],
  [
    "rules of the greatest importance that there is",
    () =>
      changed({
        [STYLES]: oneLook,
        [SASARAN]: withRules(
          rule(' priority="2147483647"'),
          rule(' priority="1"', "F5"),
          rule(' priority="2147483646"', "G5"),
        ),
      }),
  ],
  [
    "rules of one importance, of none, and below",
    () =>
      changed({
        [STYLES]: oneLook,
        [SASARAN]: withRules(
          rule(' priority="1"'),
          rule(' priority="1"', "F5"),
          rule(' priority="0"', "G5"),
          rule(' priority="-5"', "A5"),
          rule("", "B5"),
        ),
      }),
  ],
  [
    "rules that name a look that is not there",
    () =>
      changed({
        [STYLES]: oneLook,
        [SASARAN]: withRules(
          rule(' priority="3"').replace('dxfId="0"', 'dxfId="900"'),
          rule(' priority="4"', "E17").replace('dxfId="0"', 'dxfId=""'),
        ),
      }),
  ],
  [
    "rules without an address, and in two tags of one",
    () =>
      changed({
        [STYLES]: oneLook,
        [SASARAN]: withRules(
          '<conditionalFormatting sqref=""/>',
          "<conditionalFormatting></conditionalFormatting>",
          rule(' priority="2" stopIfTrue="1"', "E5 E11 E17"),
        ),
      }),
  ],
  [
    "elements that few sheets have, in the schema's order",
    () =>
      changed({
        [SASARAN]: inTurn(
          put(
            "<mergeCells",
            '<sheetCalcPr fullCalcOnLoad="1"/><protectedRanges><protectedRange name="a" sqref="A1"/></protectedRanges><scenarios><scenario name="a"><inputCells r="A1" val="1"/></scenario></scenarios><dataConsolidate/><customSheetViews><customSheetView guid="{11111111-1111-1111-1111-111111111111}"/></customSheetViews>',
          ),
          put("<pageMargins", '<phoneticPr fontId="0"/>'),
          (text) =>
            text.replace(
              /(<drawing |<legacyDrawing |<\/worksheet>)/,
              '<rowBreaks count="1" manualBreakCount="1"><brk id="9" max="16383" man="1"/></rowBreaks><cellWatches><cellWatch r="A1"/></cellWatches>$1',
            ),
        ),
      }),
  ],
  [
    "cells whose values are empty, spaced or said to be numbers",
    () =>
      changed({
        [QUIET]: put(
          "</sheetData>",
          '<row r="900" x14ac:dyDescent="0.25" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" ph="1" collapsed="1" outlineLevel="2"><c r="A900"><v/></c><c r="B900" t="n"><v> 12 </v></c><c r="C900" t="s"><v> 1 </v></c><c r="D900" t="str"><v></v></c><c r="E900" t="b"><v/></c></row>',
        ),
      }),
  ],
  [
    "a workbook that Windows has zipped: folders too, backslashes none, dates before 1980 none",
    () =>
      pack({
        "_rels/": new Uint8Array(),
        "docProps/": new Uint8Array(),
        "xl/": new Uint8Array(),
        "xl/worksheets/": new Uint8Array(),
        ...PARTS,
      }),
  ],
  [
    "a workbook that a Mac has zipped: shadows of files beside",
    () =>
      pack({
        ...PARTS,
        "__MACOSX/xl/._workbook.xml": strToU8("\u0000\u0005\u0016\u0007"),
        ".DS_Store": strToU8("Bud1"),
        "xl/.DS_Store": strToU8("Bud1"),
      }),
  ],
  ["what Excel could not throw away", () => pack({ ...PARTS, "[trash]/0000.dat": new Uint8Array(300) })],
  [
    "rules with a number that is none",
    () =>
      changed({
        [STYLES]: oneLook,
        [SASARAN]: withRules(
          rule(' priority=""'),
          rule(' priority="dua"', "F5"),
          rule(' priority="3.5"', "G5"),
        ),
      }),
  ],
  [
    "targets that say they are inside",
    () =>
      changed({
        [RELATIONS]: (text) => text.replace(/\/>/g, ' TargetMode="Internal"/>'),
        [ROOT_RELATIONS]: (text) => text.replace(/Target="/g, 'TargetMode="Internal" Target="/'),
      }),
  ],
  [
    "a default type that makes every part a sheet",
    () =>
      changed({
        [TYPES]: swap(
          'Extension="xml" ContentType="application/xml"',
          'Extension="XML" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"',
        ),
      }),
  ],
  [
    "a workbook under another name in another folder",
    () => {
      const moved = Object.entries(PARTS).map(
        ([name, data]) =>
          [name.replace(/^xl\//, "isi%20buku/").replace("workbook.xml", "buku.xml"), data] as const,
      );
      const parts = Object.fromEntries(moved);
      const text = (name: string, change: Change) =>
        (parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array()))));
      text(TYPES, (xml) =>
        xml.replaceAll("/xl/workbook.xml", "/isi%20buku/buku.xml").replaceAll("/xl/", "/isi%20buku/"),
      );
      text(ROOT_RELATIONS, (xml) => xml.replace("xl/workbook.xml", "isi%20buku/buku.xml"));
      return pack(parts);
    },
  ],
  [
    "names and tabs that stand in another order than the parts",
    () =>
      changed({
        [WORKBOOK]: (text) =>
          text.replace(
            /<sheet name="Sasaran" sheetId="2" r:id="rId2"\/><sheet name="Program" sheetId="3" r:id="rId3"\/>/,
            '<sheet r:id="rId2" sheetId="900" name="Sasaran"/><sheet sheetId="7" name="Program" r:id="rId3"/>',
          ),
      }),
  ],
  ["ids of tabs as high as they go", () => changed({ [WORKBOOK]: swap('sheetId="5"', 'sheetId="65534"') })],
  [
    "no default look: neither named styles nor their list",
    () =>
      changed({
        [STYLES]: (text) =>
          text.replace(/<cellStyles.*?<\/cellStyles>|<cellStyleXfs.*?<\/cellStyleXfs>/gs, ""),
      }),
  ],
  [
    "fills that lack the two of Excel's own",
    () =>
      changed({
        [STYLES]: (text) =>
          text.replace(
            /<fill><patternFill patternType="(none|gray125)"\/><\/fill>/g,
            '<fill><patternFill patternType="solid"><fgColor rgb="FFFFFFFF"/></patternFill></fill>',
          ),
      }),
  ],
  [
    "colours, table styles and an extension behind the looks",
    () =>
      changed({
        [STYLES]: swap(
          /(<dxfs.*?<\/dxfs>|<dxfs[^>]*\/>).*<\/styleSheet>/s,
          '$1<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/><colors><mruColors><color rgb="FF00B050"/></mruColors></colors><extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}"/></extLst></styleSheet>',
        ),
      }),
  ],
];
