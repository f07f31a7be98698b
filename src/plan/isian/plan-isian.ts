import { formatSheetRect, type Rect } from "../../domain/address";
import type { DefineName, EditPlan, PrintSetup, Validation, WriteSheet } from "../../domain/edit-plan";
import { DEFAULT_SKALA } from "../../domain/scale";
import type { Bahasa } from "../../text/bahasa";
import { ISIAN_SETTINGS, ISIAN_TABLES, ISIAN_WORDS } from "../../text/isian";
import { FOOTER } from "../../text/sheets";
import { inBahasa } from "../../text/words";
import { rowBreaks } from "../sheet/page-breaks";
import { SheetDraft } from "../sheet/sheet-draft";
import { HEADING, INPUT, NOTE, NUMBER_ROW, TABLE_TITLE, TEXT, TITLE } from "../sheet/styles";
import { ISIAN, ISIAN_WIDTHS, type IsianTable } from "./isian-tables";

export interface IsianOptions {
  readonly bahasa: Bahasa;
  readonly kertas: PrintSetup["paper"];
  /** How many rows each table has. */
  readonly baris: Readonly<Record<IsianTable["key"], number>>;
}

export const ISIAN_ROWS: IsianOptions["baris"] = { sasaran: 20, program: 20, anggaran: 20 };

/**
 * Format Isian: a sheet with the report's empty tables, named, so that it is filled in and computed at once. The sheet
 * and its names are the user's from then on. `title` is that of its tab. Pure.
 */
export function planIsian(title: string, options: IsianOptions): EditPlan {
  const form = new IsianForm(options);
  return {
    edits: [
      { kind: "write-sheet", existing: null, title, ...form.sheet() },
      ...form.names.map(([name, rect]): DefineName => ({
        kind: "define-name",
        name,
        scope: null,
        refersTo: formatSheetRect(title, rect),
        hidden: false,
      })),
    ],
  };
}

/** What its tab is called. */
export const isianTitle = (bahasa: Bahasa): string => ISIAN_WORDS.sheet[bahasa];

const LAST_COLUMN = ISIAN_WIDTHS.length;
/** The settings' labels stand in A and B, their cells in C. */
const VALUE_COLUMN = 3;
const MOST_MONEY = 1e15;

class IsianForm {
  readonly names: (readonly [name: string, rect: Rect])[] = [];
  private readonly validations: Validation[] = [];
  private readonly draft = new SheetDraft(ISIAN_WIDTHS);
  private readonly words;

  constructor(private readonly options: IsianOptions) {
    this.words = inBahasa(ISIAN_WORDS, options.bahasa);
    this.draft.addWide({ value: this.words.title, style: TITLE }, 1, LAST_COLUMN);
    this.draft.addWide({ value: this.words.help, style: NOTE }, 1, LAST_COLUMN);
    this.draft.skip();
    this.addSettings();
    for (const table of ISIAN) this.addTable(table);
  }

  sheet(): Omit<WriteSheet, "kind" | "existing" | "title"> {
    const { widths, styles, rows, merges, blocks } = this.draft;
    const { bahasa, kertas } = this.options;
    const print = { landscape: true, paper: kertas, titleRows: null, footer: FOOTER[bahasa] };
    return {
      ...{ role: null, widths, styles, rows, merges, rules: [], freezeRows: 0, print },
      validations: this.validations,
      rowBreaks: rowBreaks({ rows, widths, print, blocks }),
    };
  }

  private addSettings(): void {
    const year = { kind: "whole", least: 1990, most: 2100 } as const;
    this.setting("LKJIP_Instansi", ISIAN_SETTINGS.instansi, null);
    this.limit([this.setting("LKJIP_Tahun", ISIAN_SETTINGS.tahun, null)], year, this.words.year);
    const akhir = this.setting("LKJIP_TahunAkhirRenstra", ISIAN_SETTINGS.tahunAkhirRenstra, null);
    this.limit([akhir], year, this.words.year);
    const paper = this.setting("LKJIP_Kertas", ISIAN_SETTINGS.kertas, this.options.kertas);
    this.limit([paper], { kind: "list", values: ["A4", "F4"] }, this.words.choose);
  }

  private setting(name: string, label: string, value: string | null): Rect {
    const row = this.draft.add([
      { value: label, style: TEXT, span: 2 },
      { value, style: INPUT },
    ]);
    const rect = { top: row, left: VALUE_COLUMN, bottom: row, right: VALUE_COLUMN };
    this.names.push([name, rect]);
    return rect;
  }

  private addTable({ key, blok, columns }: IsianTable): void {
    const { draft } = this;
    const top = draft.nextRow;
    draft.skip();
    draft.addWide({ value: ISIAN_TABLES[key], style: TABLE_TITLE }, 1, LAST_COLUMN);
    draft.add(columns.map(({ heading }) => ({ value: heading, style: HEADING })));
    draft.add(columns.map((_, i) => ({ value: i + 1, style: NUMBER_ROW })));
    const first = draft.nextRow;
    for (let n = 1; n <= this.options.baris[key]; n++)
      draft.add(columns.map(({ peran, style }) => ({ value: peran === null ? n : null, style })));
    draft.keep(top, top + 3, first);
    columns.forEach(({ peran }, i) => {
      if (peran === null) return;
      const rect = { top: first, left: i + 1, bottom: draft.nextRow - 1, right: i + 1 };
      this.names.push([`${peran}_${blok}`, rect]);
      this.limitColumn(peran, rect);
    });
  }

  /** Targets and realisasi take words as well (`80-90%`, `WTP`), so that only money and choices are limited. */
  private limitColumn(peran: string, rect: Rect): void {
    const { choose, money } = this.words;
    if (peran === "Polaritas") this.limit([rect], { kind: "list", values: ["Positif", "Negatif"] }, choose);
    if (peran === "Kriteria")
      this.limit([rect], { kind: "list", values: DEFAULT_SKALA.map(({ kriteria }) => kriteria) }, choose);
    if (MONEY.has(peran)) this.limit([rect], { kind: "decimal", least: 0, most: MOST_MONEY }, money);
  }

  private limit(rects: readonly Rect[], rule: Validation["rule"], message: string): void {
    this.validations.push({ rects, rule, message: `${this.words.notAllowed} ${message}` });
  }
}

const MONEY: ReadonlySet<string> = new Set(["Anggaran", "RealisasiAnggaran"]);
