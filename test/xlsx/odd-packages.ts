import { readFileSync } from "node:fs";
import { join } from "node:path";
import { emptyEntry } from "../../src/xlsx/zip/pack";
import { readArchive } from "../../src/xlsx/zip/read-archive";
import { writeArchive } from "../../src/xlsx/zip/write-archive";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { BAD_STRANGE, GOOD_STRANGE } from "./strange-packages";

/** Odd packages made from the sample, as other programs, careless tools and attackers make them. */

type Parts = Record<string, Uint8Array>;

export interface OddPackage {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** `same`: read as the sample is, and given back by Bersihkan; else the refusal. */
  readonly outcome: string;
}

export const SAMPLE = new Uint8Array(
  readFileSync(join(__dirname, "..", "..", "assets", "contoh-lkjip-2024.xlsx")),
);
const PARTS: Parts = unzipSync(SAMPLE);
const WORKBOOK = "xl/workbook.xml";
const RELATIONS = "xl/_rels/workbook.xml.rels";
const TYPES = "[Content_Types].xml";
const STYLES = "xl/styles.xml";
const SHEETS = Object.keys(PARTS).filter((name) => /^xl\/worksheets\/[^/]+\.xml$/.test(name));
const SHEET = SHEETS[0] ?? "";

const pack = (parts: Parts, level: 0 | 1 | 9 = 1): Uint8Array => zipSync(parts, { level });

/** The sample with the texts of some parts changed; a change that changes nothing is a mistake here. */
function changed(names: readonly string[], change: (text: string) => string): Uint8Array {
  const parts = { ...PARTS };
  for (const name of names) {
    const before = strFromU8(parts[name] ?? new Uint8Array());
    const after = change(before);
    if (after === before) throw new Error(`${name} is as it was`);
    parts[name] = strToU8(after);
  }
  return pack(parts);
}

const ALL_XML = Object.keys(PARTS).filter((name) => /\.(xml|rels)$/.test(name));

const prefixed = (text: string): string =>
  text.replace(/<(\/?)(?=[A-Za-z]+[\s/>])/g, "<$1p:").replace(/(<p:\w+[^>]*?) xmlns=/, "$1 xmlns:p=");

function utf16(names: readonly string[], bigEndian: boolean): Uint8Array {
  const parts = { ...PARTS };
  for (const name of names) {
    const text = `\ufeff${strFromU8(parts[name] ?? new Uint8Array()).replace(/UTF-8/i, "UTF-16")}`;
    const bytes = Buffer.from(text, "utf16le");
    parts[name] = new Uint8Array(bigEndian ? bytes.swap16() : bytes);
  }
  return pack(parts);
}

const behindHead = (text: string, more: string): string => text.replace(/(<\?xml[^>]*\?>\s*)?/, `$&${more}`);
const withoutList = (list: string) => (text: string) =>
  text.replace(new RegExp(`<${list}[ >].*?</${list}>|<${list}[^>]*/>`, "s"), "");
const inCalc = (attributes: string) => (text: string) =>
  text.includes("<calcPr")
    ? text.replace(/<calcPr[^>]*\/>/, `<calcPr ${attributes}/>`)
    : text.replace("</workbook>", `<calcPr ${attributes}/></workbook>`);
const withMore = (more: Parts): Uint8Array => pack({ ...PARTS, ...more });
const empty = (count: number): Parts =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`lain/${i}.bin`, new Uint8Array()]));
const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
const many = (count: number, at: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => at(i)).join("");
const withNames =
  (count: number, name: (i: number) => string, refersTo: (i: number) => string) => (text: string) =>
    text.replace(
      "</definedNames>",
      `${many(count, (i) => `<definedName name="${name(i)}">${refersTo(i)}</definedName>`)}</definedNames>`,
    );
/** More attributes or namespaces than anybody counts, on the first element of that name. */
const crowdedTag = (tag: string, count: number, attribute: (i: number) => string) => (text: string) =>
  text.replace(new RegExp(`<${tag}(?=[ >])`), (open) => `${open} ${many(count, attribute)}`);
const attributeNumber = (i: number): string => `a${i}="1" `;
const namespaceNumber = (i: number): string => `xmlns:n${i}="urn:${i}" `;
/** Enough to tell a cost that is linear from one that is not; all of them with LKJIP_SEMUA=1. */
const CROWD = process.env["LKJIP_SEMUA"] === "1" ? 100_000 : 25_000;

const GOOD: readonly (readonly [string, () => Uint8Array])[] = [
  ["as it is", () => pack(PARTS)],
  ["stored", () => pack(PARTS, 0)],
  ["packed hard", () => pack(PARTS, 9)],
  ["in another order", () => pack(Object.fromEntries(Object.entries(PARTS).reverse()))],
  ["with an empty folder entry", () => withMore({ "xl/media/": new Uint8Array() })],
  ["with a thousand parts that nobody knows", () => withMore(empty(1000))],
  ["byte order marks", () => changed(ALL_XML, (text) => `\ufeff${text}`)],
  ["UTF-16, little end first", () => utf16([WORKBOOK, RELATIONS], false)],
  ["UTF-16, big end first", () => utf16([STYLES, TYPES], true)],
  ["comments before the roots", () => changed(ALL_XML, (text) => behindHead(text, "<!-- a < b -->"))],
  ["instructions before the roots", () => changed(ALL_XML, (text) => behindHead(text, "<?a b?>"))],
  ["space behind the roots", () => changed(ALL_XML, (text) => `${text}\r\n \t`)],
  ["comments behind the roots", () => changed(ALL_XML, (text) => `${text}<!-- akhir -->`)],
  [
    "no XML declaration",
    () => changed([...SHEETS, WORKBOOK], (text) => text.replace(/<\?xml[^>]*\?>\s*/, "")),
  ],
  ["a prefix in the workbook", () => changed([WORKBOOK], prefixed)],
  ["a prefix in the sheets", () => changed(SHEETS, prefixed)],
  ["a prefix in the styles", () => changed([STYLES], prefixed)],
  ["a prefix in the lists of the package", () => changed([TYPES, RELATIONS], prefixed)],
  ["absolute targets", () => changed([RELATIONS], (text) => text.replace(/Target="(?!\/)/g, 'Target="/xl/'))],
  [
    "targets from here",
    () => changed([RELATIONS], (text) => text.replace(/Target="(?![./])/g, 'Target="./')),
  ],
  [
    "targets by way of the folder above",
    () => changed([RELATIONS], (text) => text.replace(/Target="(?![./])/g, 'Target="../xl/')),
  ],
  [
    "targets in capitals",
    () => changed([RELATIONS], (text) => text.replace(/Target="worksheets/g, 'Target="WORKSHEETS')),
  ],
  [
    "a worksheet relationship that leads nowhere",
    () =>
      changed([RELATIONS], (text) =>
        text.replace(
          "</Relationships>",
          `${relation("rId900", "worksheet", "worksheets/sheet9.xml")}</Relationships>`,
        ),
      ),
  ],
  [
    "a type of a part that is not there",
    () =>
      changed([TYPES], (text) =>
        text.replace(
          "</Types>",
          '<Override PartName="/xl/worksheets/sheet10.xml" ContentType="application/xml"/></Types>',
        ),
      ),
  ],
  [
    "a relationship to the outside",
    () =>
      changed([RELATIONS], (text) =>
        text.replace(
          "</Relationships>",
          `${relation("rIdX", "hyperlink", "http://a.go.id").replace("/>", ' TargetMode="External"/>')}</Relationships>`,
        ),
      ),
  ],
  ["a request to calculate that says no", () => changed([WORKBOOK], inCalc('calcId="1" fullCalcOnLoad="0"'))],
  [
    "a request to calculate that says false",
    () => changed([WORKBOOK], inCalc('fullCalcOnLoad="false" calcId="1"')),
  ],
  ["a request to calculate", () => changed([WORKBOOK], inCalc('fullCalcOnLoad="1"'))],
  ["calculation by hand", () => changed([WORKBOOK], inCalc('calcMode="manual"'))],
  ["no styles of named styles", () => changed([STYLES], withoutList("cellStyleXfs"))],
  [
    "no looks of rules",
    () =>
      changed([STYLES], (text) =>
        text.replace("</styleSheet>", "<!-- --></styleSheet>").replace(withoutListSource("dxfs"), ""),
      ),
  ],
  ["a built-in number format of its own", () => changed([STYLES], (text) => addFormat(text, 10, "0.000%"))],
  ["General redefined", () => changed([STYLES], (text) => addFormat(text, 0, "General"))],
  [
    "an empty style number",
    () =>
      changed([SHEET], (text) =>
        text.replace(/<c r="([A-Z]+\d+)"/, '<c s="" r="$1"').replace(/(<c s="" r="[A-Z]+\d+") s="\d+"/, "$1"),
      ),
  ],
  [
    "a style number that there is not",
    () => changed([SHEET], (text) => text.replace(/ s="\d+"/, ' s="65000"')),
  ],
  [
    "a style number just behind the last",
    () => changed([SHEET], (text) => text.replace(/ s="\d+"/, ` s="${styleCount()}"`)),
  ],
  ["a dimension that lies", () => changed([SHEET], (text) => withDimension(text, "A1:B2"))],
  [
    "a thousand further names",
    () =>
      changed(
        [WORKBOOK],
        withNames(
          1000,
          (i) => `Lain_${i}`,
          () => "1",
        ),
      ),
  ],
  [
    "a crowd of names of other things, broken",
    () =>
      changed(
        [WORKBOOK],
        withNames(
          CROWD / 2,
          (i) => `Lain_${i}`,
          () => "#REF!",
        ),
      ),
  ],
  [
    "names longer than any that Excel knows",
    () =>
      changed(
        [WORKBOOK],
        withNames(
          500,
          (i) => `${"Target_".repeat(3000)}${i}`,
          () => "$A$1",
        ),
      ),
  ],
  [
    "a crowd of attributes on the root of the workbook",
    () => changed([WORKBOOK], crowdedTag("workbook", CROWD, attributeNumber)),
  ],
  ["a crowd of attributes on a row", () => changed([SHEET], crowdedTag("row", CROWD, attributeNumber))],
  ["a crowd of attributes on a style", () => changed([STYLES], crowdedTag("xf", CROWD, attributeNumber))],
  [
    "a crowd of namespaces on the roots",
    () =>
      changed(
        [WORKBOOK, STYLES, SHEET],
        crowdedTag("(?:workbook|styleSheet|worksheet)", CROWD / 2, namespaceNumber),
      ),
  ],
  [
    "a namespace of its own on each of a crowd of names",
    () =>
      changed([WORKBOOK], (text) =>
        withNames(
          CROWD / 4,
          (i) => `Lain_${i}" xmlns:n${i}="urn:a`,
          () => "1",
        )(text),
      ),
  ],
  [
    "space between the names",
    () => changed([WORKBOOK], (text) => text.replace(/<definedName /g, "\n  <definedName ")),
  ],
  [
    "attributes in single quotes",
    () => changed([WORKBOOK], (text) => text.replace(/(\w+)="([^"'&]*)"/g, "$1='$2'")),
  ],
  [
    "space around the equals signs",
    () => changed([RELATIONS], (text) => text.replace(/(Id|Type|Target)="/g, '$1 = "')),
  ],
  [
    "an extension that nobody knows",
    () =>
      changed(SHEETS, (text) =>
        text.replace("</worksheet>", '<extLst><ext uri="{1}"><a xmlns="urn:a"/></ext></extLst></worksheet>'),
      ),
  ],
  [
    "an unknown namespace on the roots",
    () =>
      changed([WORKBOOK, STYLES], (text) =>
        text.replace(/(<(?:workbook|styleSheet))/, '$1 xmlns:zz="urn:zz"'),
      ),
  ],
  ["no properties", () => without("docProps/app.xml", "docProps/core.xml")],
];

const BAD: readonly (readonly [string, string, () => Uint8Array])[] = [
  [
    "a DTD in the workbook",
    "unsupported: dtd",
    () => changed([WORKBOOK], (text) => behindHead(text, "<!DOCTYPE a>")),
  ],
  [
    "a DTD in a sheet",
    "unsupported: dtd",
    () => changed(SHEETS, (text) => behindHead(text, "<!DOCTYPE a [<!ENTITY b 'c'>]>")),
  ],
  [
    "text before the root of the workbook",
    "damaged: xml",
    () => changed([WORKBOOK], (text) => behindHead(text, "a")),
  ],
  [
    "text before the root of the sheets",
    "damaged: xml",
    () => changed(SHEETS, (text) => behindHead(text, "a")),
  ],
  ["text behind the root of the workbook", "damaged: xml", () => changed([WORKBOOK], (text) => `${text}a`)],
  ["text behind the root of the sheets", "damaged: xml", () => changed(SHEETS, (text) => `${text}a`)],
  ["a second root of the workbook", "damaged: xml", () => changed([WORKBOOK], (text) => `${text}<a/>`)],
  ["a second root of the sheets", "damaged: xml", () => changed(SHEETS, (text) => `${text}<a/>`)],
  ["a tab without a sheet behind it", "damaged: parts", () => without(SHEETS.at(-1) ?? "")],
  [
    "a tab without a relationship",
    "damaged: parts",
    () => changed([WORKBOOK], (text) => text.replace(/r:id="[^"]*"/, 'r:id="rIdX"')),
  ],
  ["no workbook", "damaged: parts", () => without(WORKBOOK)],
  ["no list of types", "not-xlsx", () => without(TYPES)],
  [
    "a template",
    "unsupported: template",
    () => ofType("openxmlformats-officedocument.spreadsheetml.template.main+xml"),
  ],
  ["a macro template", "unsupported: template", () => ofType("ms-excel.template.macroEnabled.main+xml")],
  ["an add-in", "unsupported: template", () => ofType("ms-excel.addin.macroEnabled.main+xml")],
  [
    "macros under another extension",
    "unsupported: extension",
    () => ofType("ms-excel.sheet.macroEnabled.main+xml"),
  ],
  ["a binary workbook", "unsupported: xlsb", () => ofType("ms-excel.sheet.binary.macroEnabled.main")],
  [
    "a document",
    "not-xlsx",
    () => ofType("openxmlformats-officedocument.wordprocessingml.document.main+xml"),
  ],
  [
    "an encoding that nobody uses",
    "unsupported: encoding",
    () => changed([WORKBOOK], (text) => text.replace(/encoding="[^"]*"/, 'encoding="EBCDIC"')),
  ],
  [
    "an unknown entity in a tab",
    "damaged: xml",
    () => changed([WORKBOOK], (text) => text.replace(/<sheet name="/, "$&&boom;")),
  ],
  [
    "an attribute twice",
    "damaged: xml",
    () => changed([WORKBOOK], (text) => text.replace("<sheets>", '<sheets a="1" a="2">')),
  ],
  ["sheets that do not end", "damaged: xml", () => changed(SHEETS, (text) => text.slice(0, -12))],
  ["a name that leaves the package", "damaged: zip", () => withMore({ "../a.xml": new Uint8Array() })],
  [
    "a crowd of names of one table each",
    "too-many-tables",
    () =>
      changed(
        [WORKBOOK],
        withNames(
          CROWD,
          (i) => `Target_Q${i}`,
          (i) => `Sasaran!$E$${i + 1}`,
        ),
      ),
  ],
  [
    "a crowd of settings",
    "too-many-tables",
    () =>
      changed(
        [WORKBOOK],
        withNames(
          CROWD,
          (i) => `LKJIP_S${i}`,
          () => "Sasaran!$B$5:$Z$9000",
        ),
      ),
  ],
  ["more parts than a zip can list with ours", "too-large: parts", () => crowded(65_534)],
];

/** Put together by the product's own writer, which is quick with so many. */
function crowded(count: number): Uint8Array {
  const entries = readArchive(pack(PARTS));
  const more = Array.from({ length: count - entries.length }, (_, i) => ({
    ...emptyEntry(`lain/${i}.bin`),
    method: 0,
  }));
  return writeArchive([...entries, ...more]);
}

function withoutListSource(list: string): RegExp {
  return new RegExp(`<${list}[ >].*?</${list}>|<${list}[^>]*/>`, "s");
}

function without(...names: readonly string[]): Uint8Array {
  return pack(Object.fromEntries(Object.entries(PARTS).filter(([name]) => !names.includes(name))));
}

function ofType(type: string): Uint8Array {
  return changed([TYPES], (text) =>
    text.replace(
      /application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet\.main\+xml/,
      `application/vnd.${type}`,
    ),
  );
}

function addFormat(text: string, id: number, code: string): string {
  const format = `<numFmt numFmtId="${id}" formatCode="${code}"/>`;
  return text.includes("<numFmts")
    ? text
        .replace("</numFmts>", `${format}</numFmts>`)
        .replace(/<numFmts count="(\d+)"/, (_, count: string) => `<numFmts count="${Number(count) + 1}"`)
    : text.replace(/<fonts/, `<numFmts count="1">${format}</numFmts><fonts`);
}

function withDimension(text: string, ref: string): string {
  return text.includes("<dimension")
    ? text.replace(/<dimension[^>]*\/>/, `<dimension ref="${ref}"/>`)
    : text.replace(/<sheetViews|<sheetFormatPr|<cols|<sheetData/, `<dimension ref="${ref}"/>$&`);
}

function styleCount(): number {
  const [, list = ""] =
    /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(strFromU8(PARTS[STYLES] ?? new Uint8Array())) ?? [];
  return list.match(/<xf[ >]/g)?.length ?? 0;
}

export const ODD_PACKAGES: readonly (Omit<OddPackage, "bytes"> & { readonly make: () => Uint8Array })[] = [
  ...[...GOOD, ...GOOD_STRANGE].map(([name, make]) => ({ name, outcome: "same", make })),
  ...[...BAD, ...BAD_STRANGE].map(([name, outcome, make]) => ({ name, outcome, make })),
];
