import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Packages as Excel's rarer features, other programs and careless tools leave them, made from the sample. */

type Parts = Record<string, Uint8Array>;
type Change = (text: string) => string;

const PARTS: Parts = unzipSync(readFileSync(join(__dirname, "..", "..", "assets", "contoh-lkjip-2024.xlsx")));
const WORKBOOK = "xl/workbook.xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";
const TYPES = "[Content_Types].xml";
const STYLES = "xl/styles.xml";
const STRINGS = "xl/sharedStrings.xml";
const SHEETS = Object.keys(PARTS).filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
/** No table of figures stands there. */
const QUIET = SHEETS[0] ?? "";
const SASARAN = SHEETS[1] ?? "";
const ALL_XML = Object.keys(PARTS).filter((name) => /\.(xml|rels)$/.test(name));

const textOf = (name: string): string => strFromU8(PARTS[name] ?? new Uint8Array());
const pack = (parts: Parts): Uint8Array => zipSync(parts, { level: 1 });

/** The sample with some parts changed and some added; a change that changes nothing is a mistake here. */
function changed(
  changes: Readonly<Record<string, Change>>,
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  const parts = { ...PARTS };
  for (const [name, change] of Object.entries(changes)) {
    const [before, after] = [textOf(name), change(textOf(name))];
    if (after === before) throw new Error(`${name} is as it was`);
    parts[name] = strToU8(after);
  }
  for (const [name, text] of Object.entries(more)) parts[name] = strToU8(text);
  return pack(parts);
}

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

/** A part that hangs on the workbook, with its type, its relationship and perhaps an element of the workbook. */
function attached(
  kind: string,
  type: string,
  part: string,
  xml: string,
  inWorkbook: Change | null = null,
): Uint8Array {
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relation = `<Relationship Id="rId77" Type="${office}/${kind}" Target="${part}"/>`;
  const override = `<Override PartName="/xl/${part}" ContentType="application/vnd.${type}+xml"/>`;
  return changed(
    {
      [RELATIONS]: put("</Relationships>", relation),
      [TYPES]: put("</Types>", override),
      ...(inWorkbook ? { [WORKBOOK]: inWorkbook } : {}),
    },
    { [`xl/${part}`]: xml },
  );
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const EXT = 'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"';

/** Strict Open XML: every namespace of the family has another address. */
const strict: Change = (text) =>
  text
    .replaceAll(
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "http://purl.oclc.org/ooxml/officeDocument/relationships",
    )
    .replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main");

/** What each shared text looks like inside a cell. */
const TEXTS = [...textOf(STRINGS).matchAll(/<si>(.*?)<\/si>/gs)].map(([, inside = ""]) => inside);
const inline: Change = (text) =>
  text.replace(
    / t="s"><v>(\d+)<\/v>/g,
    (_, number: string) => ` t="inlineStr"><is>${TEXTS[Number(number)] ?? ""}</is>`,
  );

function withoutStrings(): Uint8Array {
  const parts = unzipSync(
    changed({
      ...each(SHEETS, inline),
      [RELATIONS]: swap(/<Relationship [^>]*sharedStrings[^>]*\/>/, ""),
      [TYPES]: swap(/<Override [^>]*sharedStrings[^>]*\/>/, ""),
    }),
  );
  return pack(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== STRINGS)));
}

const renamed = (rename: (name: string) => string): Uint8Array =>
  pack(Object.fromEntries(Object.entries(PARTS).map(([name, data]) => [rename(name), data])));

/** Without `r` a cell stands behind the one before it, so only rows without gaps can be written like that. */
const withoutPlaces: Change = (text) =>
  text.replace(/(<row [^>]*>)(.*?)<\/row>/gs, (row, open: string, cells: string) => {
    const columns = [...cells.matchAll(/<c r="([A-Z]+)\d+"/g)].map(([, letters]) => letters);
    return columns.every((letters, i) => letters === String.fromCharCode(65 + i))
      ? `${open}${cells.replace(/<c r="[A-Z]+\d+"/g, "<c")}</row>`
      : row;
  });

/** A zip whose sizes stand in the 64-bit records, as a streaming writer leaves them. */
function zip64(): Uint8Array {
  const plain = pack(PARTS);
  const end = plain.length - 22;
  const view = new DataView(plain.buffer, plain.byteOffset, plain.byteLength);
  const [count, size, offset] = [
    view.getUint16(end + 10, true),
    view.getUint32(end + 12, true),
    view.getUint32(end + 16, true),
  ];
  const out = new Uint8Array(plain.length + 76);
  out.set(plain.subarray(0, end));
  const into = new DataView(out.buffer);
  into.setUint32(end, 0x06064b50, true);
  into.setBigUint64(end + 4, 44n, true);
  into.setBigUint64(end + 24, BigInt(count), true);
  into.setBigUint64(end + 32, BigInt(count), true);
  into.setBigUint64(end + 40, BigInt(size), true);
  into.setBigUint64(end + 48, BigInt(offset), true);
  into.setUint32(end + 56, 0x07064b50, true);
  into.setBigUint64(end + 64, BigInt(end), true);
  into.setUint32(end + 72, 1, true);
  out.set(plain.subarray(end), end + 76);
  into.setUint16(end + 76 + 10, 0xffff, true);
  into.setUint32(end + 76 + 16, 0xffffffff, true);
  return out;
}

function withComment(comment: string): Uint8Array {
  const plain = pack(PARTS);
  const out = new Uint8Array([...plain, ...strToU8(comment)]);
  new DataView(out.buffer).setUint16(plain.length - 2, comment.length, true);
  return out;
}

/** Every entry twice, as a tool leaves it that appends to a zip. */
function twice(): Uint8Array {
  const doubled = `${"xl/styles.xml".slice(0, -1)}L`;
  const bytes = pack({ ...PARTS, [doubled]: PARTS[STYLES] ?? new Uint8Array() });
  return new Uint8Array(
    Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll(doubled, STYLES), "latin1"),
  );
}

const ole = (stream: string): Uint8Array =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Uint8Array(600),
    ...Buffer.from(stream, "utf16le"),
  ]);

const behindData = (more: string): Change => put("<printOptions", more);
const inFirstCell = (attributes: string): Change => swap(/<c r="/, `<c ${attributes} r="`);

export const GOOD_STRANGE: readonly (readonly [string, () => Uint8Array])[] = [
  [
    "Strict Open XML",
    () =>
      changed(
        each(
          ALL_XML.filter((name) => /workbook|sheet\d|styles|sharedStrings|^_rels/.test(name)),
          (text) => strict(text),
        ),
      ),
  ],
  ["texts in the cells, and no table of them", withoutStrings],
  ["cells without their places", () => changed(each(SHEETS, withoutPlaces))],
  [
    "rows without their numbers where nothing is left out",
    () => changed({ [QUIET]: swap(/<row r="1"/, "<row") }),
  ],
  [
    "cells named in small letters",
    () =>
      changed({
        [SASARAN]: (text) =>
          text.replace(/<c r="([A-Z]+)/g, (_, letters: string) => `<c r="${letters.toLowerCase()}`),
      }),
  ],
  [
    "texts in runs of their own looks",
    () =>
      changed({
        [STRINGS]: (text) =>
          text.replace(
            /<si><t>(.)([^<]*)<\/t><\/si>/g,
            '<si><r><rPr><b/></rPr><t>$1</t></r><r><t xml:space="preserve">$2</t></r></si>',
          ),
      }),
  ],
  [
    "texts with their reading beside them",
    () =>
      changed({
        [STRINGS]: (text) =>
          text.replace(
            /<\/t><\/si>/g,
            '</t><rPh sb="0" eb="1"><t>yomi</t></rPh><phoneticPr fontId="1"/></si>',
          ),
      }),
  ],
  [
    "texts as character data",
    () => changed({ [STRINGS]: (text) => text.replace(/<t>([^<&]*)<\/t>/g, "<t><![CDATA[$1]]></t>") }),
  ],
  [
    "letters as numbers",
    () =>
      changed({
        [STRINGS]: (text) => text.replace(/a/g, "&#97;").replace(/<t&#97;/g, "<ta"),
        [WORKBOOK]: (text) => text.replace(/name="Sasaran"/, 'name="&#x53;asaran"'),
      }),
  ],
  [
    "days that count from 1904",
    () => changed({ [WORKBOOK]: swap("<workbookPr ", '<workbookPr date1904="1" ') }),
  ],
  [
    "line breaks and spaces between all elements",
    () =>
      changed(
        each([WORKBOOK, RELATIONS, TYPES, STYLES, ...SHEETS], (text) => text.replace(/></g, ">\r\n  <")),
      ),
  ],
  [
    "comments and instructions among the rows",
    () => changed(each(SHEETS, (text) => text.replace(/<row /g, "<!-- <row> --><?a <c r='A1'>?><row "))),
  ],
  ["spans that lie", () => changed({ [SASARAN]: (text) => text.replace(/<row r/g, '<row spans="1:1" r') })],
  [
    "attributes of a cell in another order",
    () => changed({ [SASARAN]: (text) => text.replace(/<c r="([A-Z]+\d+)" s="(\d+)"/g, '<c s="$2" r="$1"') }),
  ],
  ["metadata of dynamic arrays on a cell", () => changed({ [QUIET]: inFirstCell('cm="1" vm="1"') })],
  [
    "a value in the last row of the sheet",
    () => changed({ [QUIET]: put("</sheetData>", '<row r="1048576"><c r="A1048576"><v>1</v></c></row>') }),
  ],
  [
    "a value in the last column of the sheet",
    () => changed({ [QUIET]: put("</sheetData>", '<row r="900"><c r="XFD900"><v>1</v></c></row>') }),
  ],
  [
    "errors and yes and no in cells of nobody",
    () =>
      changed({
        [QUIET]: put(
          "</sheetData>",
          '<row r="900"><c r="A900" t="e"><v>#N/A</v></c><c r="B900" t="b"><v>1</v></c><c r="C900" t="d"><v>2024-01-18</v></c></row>',
        ),
      }),
  ],
  [
    "a data table, an array and shared formulas",
    () =>
      changed({
        [QUIET]: put(
          "</sheetData>",
          '<row r="900"><c r="A900"><f t="dataTable" ref="A900:A901" dt2D="0" dtr="0" r1="B900"/><v>0</v></c><c r="B900"><f t="array" ref="B900:B901">1+1</f><v>2</v></c><c r="C900"><f t="shared" ref="C900:C901" si="0">A900</f><v>0</v></c></row><row r="901"><c r="C901"><f t="shared" si="0"/><v>0</v></c></row>',
        ),
      }),
  ],
  [
    "conditional formats of Excel 2010 in the extension list",
    () =>
      changed({
        [SASARAN]: put(
          "</worksheet>",
          `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" ${EXT}><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="iconSet" priority="1" id="{1}"><x14:iconSet iconSet="3Stars"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo></x14:iconSet></x14:cfRule><xm:sqref>F5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`,
        ),
      }),
  ],
  [
    "validation, links and ignored errors behind the cells",
    () =>
      changed({
        [SASARAN]: behindData(
          '<dataValidations count="1"><dataValidation type="list" sqref="C5"><formula1>"a,b"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="A1" location="Renstra!A1"/></hyperlinks>',
        ),
      }),
  ],
  [
    "a filter by colour that names a look",
    () =>
      changed({
        [QUIET]: put(
          "<mergeCells",
          '<autoFilter ref="A9:D14"><filterColumn colId="0"><colorFilter dxfId="0"/></filterColumn></autoFilter>',
        ),
      }),
  ],
  [
    "controls in alternate content",
    () =>
      changed({
        [QUIET]: put(
          "</worksheet>",
          '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><controls/></mc:Choice><mc:Fallback/></mc:AlternateContent>',
        ),
      }),
  ],
  [
    "a chart sheet as the last tab",
    () =>
      attached(
        "chartsheet",
        "openxmlformats-officedocument.spreadsheetml.chartsheet",
        "chartsheets/sheet1.xml",
        `<chartsheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"/></sheetViews></chartsheet>`,
        put("</sheets>", '<sheet name="Grafik" sheetId="70" r:id="rId77"/>'),
      ),
  ],
  [
    "a link to another workbook",
    () =>
      attached(
        "externalLink",
        "openxmlformats-officedocument.spreadsheetml.externalLink",
        "externalLinks/externalLink1.xml",
        `<externalLink xmlns="${MAIN}"/>`,
        put("<definedNames", '<externalReferences><externalReference r:id="rId77"/></externalReferences>'),
      ),
  ],
  [
    "a pivot cache",
    () =>
      attached(
        "pivotCacheDefinition",
        "openxmlformats-officedocument.spreadsheetml.pivotCacheDefinition",
        "pivotCache/pivotCacheDefinition1.xml",
        `<pivotCacheDefinition xmlns="${MAIN}"/>`,
        put("</workbook>", '<pivotCaches><pivotCache cacheId="1" r:id="rId77"/></pivotCaches>'),
      ),
  ],
  [
    "people who comment in threads",
    () =>
      attached(
        "person",
        "ms-excel.person",
        "persons/person.xml",
        '<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"/>',
      ),
  ],
  [
    "slicers in the extension list of the workbook",
    () =>
      changed({
        [WORKBOOK]: put(
          "</workbook>",
          `<extLst><ext uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}" ${EXT}><x14:slicerCaches/></ext></extLst>`,
        ),
      }),
  ],
  [
    "windows that are locked, not the tabs",
    () => changed({ [WORKBOOK]: put("<bookViews", '<workbookProtection lockWindows="1"/>') }),
  ],
  [
    "an active tab that is not there",
    () => changed({ [WORKBOOK]: swap("<workbookView ", '<workbookView activeTab="90" firstSheet="40" ') }),
  ],
  ["no window at all", () => changed({ [WORKBOOK]: swap(/<bookViews>.*?<\/bookViews>/s, "") })],
  [
    "ranges that begin with an equals sign, and spaces around them",
    () =>
      changed({
        [WORKBOOK]: (text) => text.replace(/(<definedName name="(?!_)[^>]*>)([^<]*)</g, "$1 =$2\n<"),
      }),
  ],
  [
    "sheets always in quotes",
    () => changed({ [WORKBOOK]: (text) => text.replace(/>(Sasaran|Program|Anggaran)!/g, ">'$1'!") }),
  ],
  [
    "names that Excel keeps for itself",
    () =>
      changed({
        [WORKBOOK]: put(
          "</definedNames>",
          '<definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">Sasaran!$A$4:$G$5</definedName><definedName name="_xlfn.IFS" hidden="1">#NAME?</definedName>',
        ),
      }),
  ],
  [
    "a name of a position where there is no tab",
    () =>
      changed({
        [WORKBOOK]: put(
          "</definedNames>",
          '<definedName name="Entah" localSheetId="60">Sasaran!$A$4</definedName>',
        ),
      }),
  ],
  [
    "counts of the style lists that are wrong",
    () =>
      changed({
        [STYLES]: (text) =>
          text.replace(/<(fonts|fills|borders|cellXfs|dxfs|numFmts) count="\d+"/g, '<$1 count="77"'),
      }),
  ],
  [
    "style lists without counts",
    () =>
      changed({
        [STYLES]: (text) => text.replace(/<(fonts|fills|borders|cellXfs|dxfs) count="\d+"/g, "<$1"),
      }),
  ],
  [
    "an empty list of looks, in two tags",
    () => changed({ [STYLES]: swap(/<dxfs.*?<\/dxfs>/s, '<dxfs count="0"></dxfs>') }),
  ],
  [
    "an empty list of looks, with a space",
    () => changed({ [STYLES]: swap(/<dxfs.*?<\/dxfs>/s, '<dxfs count="0" />') }),
  ],
  [
    "an empty list of number formats",
    () =>
      changed({
        [STYLES]: (text) =>
          text
            .replace(/<numFmts.*?<\/numFmts>/s, '<numFmts count="0"/>')
            .replaceAll('numFmtId="164"', 'numFmtId="3"'),
      }),
  ],
  [
    "fonts known to Excel by an attribute of its own",
    () =>
      changed({
        [STYLES]: swap(
          "<fonts ",
          '<fonts xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" x14ac:knownFonts="1" ',
        ),
      }),
  ],
  [
    "an order of calculation of sheets that are not there",
    () => changed({ "xl/calcChain.xml": put("</calcChain>", '<c r="A1" i="900"/><c r="A2"/>') }),
  ],
  [
    "a theme that is not there",
    () => pack(Object.fromEntries(Object.entries(PARTS).filter(([name]) => !name.includes("theme")))),
  ],
  [
    "part names in capitals",
    () => renamed((name) => (name.startsWith("xl/worksheets/") ? name.toUpperCase() : name)),
  ],
  ["backslashes between the folders", () => renamed((name) => name.replaceAll("/", "\\"))],
  ["a list of types in small letters", () => renamed((name) => (name === TYPES ? name.toLowerCase() : name))],
  ["64-bit records at the end of the zip", zip64],
  ["a comment behind the zip", () => withComment("dibuat oleh SIMDA")],
];

const signature = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin";

export const BAD_STRANGE: readonly (readonly [string, string, () => Uint8Array])[] = [
  [
    "a sheet to be coloured that is protected",
    "sheet-protected",
    () => changed({ [SASARAN]: put("<mergeCells", '<sheetProtection sheet="1" password="CC1A"/>') }),
  ],
  [
    "tabs that are protected",
    "structure-protected",
    () => changed({ [WORKBOOK]: put("<bookViews", '<workbookProtection lockStructure="1"/>') }),
  ],
  [
    "a signed package",
    "signed",
    () =>
      changed({
        "_rels/.rels": put(
          "</Relationships>",
          `<Relationship Id="rIdS" Type="${signature}" Target="_xmlsignatures/origin.sigs"/>`,
        ),
      }),
  ],
  ["a workbook under a password", "encrypted", () => ole("EncryptedPackage")],
  ["a workbook of before 2007", "not-xlsx", () => ole("Workbook")],
  ["something before the zip", "not-xlsx", () => new Uint8Array([...strToU8("#!/bin/sh\n"), ...pack(PARTS)])],
  ["a part that stands in the zip twice", "damaged: zip", twice],
  ["half a zip", "damaged: zip", () => pack(PARTS).subarray(0, 9000)],
  [
    "a web page called .xlsx",
    "not-xlsx",
    () => strToU8("<html><table><tr><td>Target</td></tr></table></html>"),
  ],
  ["a list of values called .xlsx", "not-xlsx", () => strToU8("Target;Realisasi\n80;75\n")],
  [
    "texts that are not there",
    "damaged: parts",
    () => changed({ [SASARAN]: (text) => text.replace(/t="s"><v>\d+</g, 't="s"><v>99999<') }),
  ],
  [
    "a cell in a column that no sheet has",
    "damaged: parts",
    () => changed({ [SASARAN]: swap(/<c r="A5"/, '<c r="ZZZ5"') }),
  ],
  [
    "a number that is none",
    "damaged: parts",
    () => changed({ [SASARAN]: swap(/ t="s"><v>\d+</, "><v>delapan<") }),
  ],
];
