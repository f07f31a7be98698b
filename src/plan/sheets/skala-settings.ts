import { SETTING_KEYS, SETTING_WORDS, SKALA_WORDS, type SettingKey } from "../../text/settings";
import type { SheetDraft } from "../sheet/sheet-draft";
import { HEADING, INPUT, INPUT_MONEY, NOTE, TABLE_TITLE, TEXT } from "../sheet/styles";
import type { SkalaContent, TypedRows } from "../skala/skala-content";
import type { SheetBasis } from "./sheet-basis";
import { inputCell, type NamedRects } from "./skala-cells";
import { inBahasa } from "../../text/words";

const VALUE_COLUMN = 3;
const LAST_COLUMN = 9;
const HELP_SPAN = 6;

/** The settings that the workbook does not have elsewhere, each with a sentence of help. */
export function addSettings(
  draft: SheetDraft,
  content: SkalaContent,
  names: NamedRects,
  { bahasa }: SheetBasis,
): void {
  const keys = SETTING_KEYS.filter((key) => content.has(key));
  if (keys.length === 0) return;
  const words = inBahasa(SKALA_WORDS, bahasa);
  const top = draft.nextRow;
  draft.skip();
  draft.addWide({ value: words.settings, style: TABLE_TITLE }, 2, LAST_COLUMN);
  draft.add(
    words.settingHeadings.map((value, i) => ({ value, style: HEADING, span: i === 2 ? HELP_SPAN : 1 })),
    2,
  );
  for (const key of keys) {
    const { label, help } = SETTING_WORDS[key][bahasa];
    const cell = inputCell(content.get(key)?.[0]?.[0] ?? { value: null, formula: null });
    const value = { ...cell, style: styleOf(key) };
    const row = draft.add(
      [{ value: label, style: TEXT }, value, { value: help, style: TEXT, span: HELP_SPAN }],
      2,
    );
    names.set(key, { top: row, left: VALUE_COLUMN, bottom: row, right: VALUE_COLUMN });
  }
  draft.keep(top, top + 3, draft.nextRow - 1);
}

const styleOf = (key: SettingKey) => (key === "LKJIP_TotalAnggaran" ? INPUT_MONEY : INPUT);

/** Indicators whose direction nobody has said yet come with an empty answer, behind those that are answered. */
export function addArah(
  draft: SheetDraft,
  content: SkalaContent,
  names: NamedRects,
  basis: SheetBasis,
): void {
  const typed = content.get("LKJIP_Arah");
  if (!typed) return;
  const words = inBahasa(SKALA_WORDS, basis.bahasa);
  const rows = arahRows(typed, basis);
  draft.skip();
  draft.addWide({ value: words.arah, style: TABLE_TITLE }, 2, LAST_COLUMN);
  draft.add(
    words.arahHeadings.map((value) => ({ value, style: HEADING })),
    2,
  );
  const top = draft.nextRow;
  for (const row of rows) draft.add(row.map(inputCell), 2);
  const width = Math.max(2, rows[0]?.length ?? 2);
  names.set("LKJIP_Arah", { top, left: 2, bottom: draft.nextRow - 1, right: 1 + width });
  draft.addWide({ value: words.arahHelp, style: NOTE }, 2, LAST_COLUMN);
  draft.keep(top - 3, top, draft.nextRow - 2);
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
  const words = inBahasa(SKALA_WORDS, bahasa);
  draft.skip();
  draft.addWide({ value: words.predikat, style: TABLE_TITLE }, 2, LAST_COLUMN);
  draft.add(
    words.predikatHeadings.map((value) => ({ value, style: HEADING })),
    2,
  );
  const top = draft.nextRow;
  for (const row of rows) draft.add(row.map(inputCell), 2);
  const width = Math.max(1, rows[0]?.length ?? 1);
  names.set("LKJIP_Predikat", { top, left: 2, bottom: draft.nextRow - 1, right: 1 + width });
  draft.addWide({ value: words.predikatHelp, style: NOTE }, 2, LAST_COLUMN);
  draft.keep(top - 3, top, draft.nextRow - 2);
}
