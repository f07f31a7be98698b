import { SETTING_KEYS, SETTING_WORDS, SKALA_WORDS, type SettingKey } from "../../text/settings";
import type { Bahasa } from "../../text/bahasa";
import { inBahasa } from "../../text/words";
import type { SheetDraft } from "../sheet/sheet-draft";
import { INPUT, INPUT_MONEY, NOTE, TABLE_TITLE } from "../sheet/styles";
import { addHeadings, addRows, columnFinder, lastColumn, textColumn, type Column } from "../sheet/table";
import type { SkalaContent, TypedCell, TypedRows } from "../skala/skala-content";
import type { SheetBasis } from "./sheet-basis";
import { inputCell, type NamedRects } from "./skala-cells";

/** The tables stand under the scale, in its grid of columns: none has a width of its own. */
const LEFT = 2;
const WIDTH = 0;

interface Setting {
  readonly key: SettingKey;
  readonly typed: TypedCell;
}

const settingColumns = (bahasa: Bahasa): readonly Column<Setting>[] => {
  const [label, value, help] = inBahasa(SKALA_WORDS, bahasa).settingHeadings;
  return [
    { key: "label", heading: label, ...textColumn(WIDTH, ({ key }) => SETTING_WORDS[key][bahasa].label) },
    {
      key: "value",
      heading: value,
      width: WIDTH,
      cell: ({ key, typed }) => ({ ...inputCell(typed), style: styleOf(key) }),
    },
    {
      key: "help",
      heading: help,
      across: 6,
      ...textColumn(WIDTH, ({ key }) => SETTING_WORDS[key][bahasa].help),
    },
  ];
};

/** The settings that the workbook does not have elsewhere, each with a sentence of help. */
export function addSettings(
  draft: SheetDraft,
  content: SkalaContent,
  names: NamedRects,
  { bahasa }: SheetBasis,
): void {
  const settings = SETTING_KEYS.filter((key) => content.has(key)).map((key) => ({
    key,
    typed: content.get(key)?.[0]?.[0] ?? { value: null, formula: null },
  }));
  if (settings.length === 0) return;
  const columns = settingColumns(bahasa);
  const top = draft.nextRow;
  addTitle(draft, inBahasa(SKALA_WORDS, bahasa).settings, bahasa);
  addHeadings(draft, columns, LEFT);
  const { first } = addRows(draft, columns, settings, LEFT);
  const column = columnFinder(columns, LEFT)("value");
  settings.forEach(({ key }, i) =>
    names.set(key, { top: first + i, left: column, bottom: first + i, right: column }),
  );
  draft.keep(top, top + 3, draft.nextRow - 1);
}

const styleOf = (key: SettingKey) => (key === "LKJIP_TotalAnggaran" ? INPUT_MONEY : INPUT);

/** A table whose cells a person types and a name of the product covers; a sentence of help stands under it. */
interface TypedTable {
  readonly name: string;
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: TypedRows;
  readonly help: string;
}

/** Columns that the user has added beyond the headings are kept, and the name covers them. */
function addTyped(
  draft: SheetDraft,
  { name, title, headings, rows, help }: TypedTable,
  names: NamedRects,
  bahasa: Bahasa,
): void {
  const columns = Array.from({ length: Math.max(headings.length, rows[0]?.length ?? 0) }, (_, i) => ({
    key: `${i}`,
    heading: headings[i] ?? "",
    width: WIDTH,
    cell: (row: readonly TypedCell[]) => inputCell(row[i] ?? { value: null, formula: null }),
  }));
  addTitle(draft, title, bahasa);
  addHeadings(draft, columns.slice(0, headings.length), LEFT);
  const { first, last } = addRows(draft, columns, rows, LEFT);
  names.set(name, { top: first, left: LEFT, bottom: last, right: lastColumn(columns, LEFT) });
  draft.addWide({ value: help, style: NOTE }, LEFT, lastColumn(settingColumns(bahasa), LEFT));
  draft.keep(first - 3, first, draft.nextRow - 2);
}

/** As wide as the settings, the widest of the tables. */
function addTitle(draft: SheetDraft, value: string, bahasa: Bahasa): void {
  draft.skip();
  draft.addWide({ value, style: TABLE_TITLE }, LEFT, lastColumn(settingColumns(bahasa), LEFT));
}

/** Indicators whose direction nobody has said yet come with an empty answer, behind those that are answered. */
export function addArah(
  draft: SheetDraft,
  content: SkalaContent,
  names: NamedRects,
  basis: SheetBasis,
): void {
  const typed = content.get("LKJIP_Arah");
  if (!typed) return;
  const { arah: title, arahHeadings: headings, arahHelp: help } = inBahasa(SKALA_WORDS, basis.bahasa);
  const rows = arahRows(typed, basis);
  addTyped(draft, { name: "LKJIP_Arah", title, headings, rows, help }, names, basis.bahasa);
}

/** What was typed, as it stands; then the open questions; one empty row where there is neither. */
function arahRows(typed: TypedRows, { assessment }: SheetBasis): TypedRows {
  const filled = typed.filter((row) => row.some(({ value }) => value !== null && value !== ""));
  const known = new Set(
    filled.map(([indikator]) =>
      String(indikator?.value ?? "")
        .trim()
        .toLowerCase(),
    ),
  );
  const open = assessment.kinerja.filter(({ arahPasti, indikator }) => !arahPasti && indikator !== "");
  const asked = [...new Set(open.map(({ indikator }) => indikator))].filter(
    (indikator) => !known.has(indikator.trim().toLowerCase()),
  );
  const rows = [...filled, ...asked.map((value) => [plain(value), plain(null)])];
  return rows.length > 0 ? rows : [[plain(null), plain(null)]];
}

const plain = (value: string | null) => ({ value, formula: null });

/** Grades and their values, for targets such as WTP or BB. */
export function addPredikat(
  draft: SheetDraft,
  content: SkalaContent,
  names: NamedRects,
  { bahasa }: SheetBasis,
): void {
  const rows = content.get("LKJIP_Predikat");
  if (!rows) return;
  const { predikat: title, predikatHeadings: headings, predikatHelp: help } = inBahasa(SKALA_WORDS, bahasa);
  addTyped(draft, { name: "LKJIP_Predikat", title, headings, rows, help }, names, bahasa);
}
