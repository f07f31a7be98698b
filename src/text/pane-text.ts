import type { Severity } from "../domain/finding";

/** Every word of the task pane. A blok is a *tabel* here, polarity *arah indikator*. */
export interface PaneText {
  readonly product: string;
  readonly close: string;
  /** Link to the page that tells all. */
  readonly guide: string;
  readonly more: (count: number, left: number) => string;
  readonly language: { readonly id: string; readonly en: string };
  readonly boundary: { readonly title: string; readonly body: string; readonly reload: string };
  /** The page was opened in a browser, or Excel does not answer. */
  readonly outside: { readonly title: string; readonly elsewhere: string; readonly silent: string };
  readonly looking: { readonly title: string; readonly body: string };
  readonly intro: (paint: boolean) => string;
  readonly found: FoundText;
  readonly none: NoneText;
  readonly action: ActionText;
  readonly stages: Readonly<Record<"baca" | "hitung" | "tulis" | "henti" | "bersihkan" | "tandai", string>>;
  readonly result: ResultText;
  readonly sasaran: SasaranText;
  readonly catatan: CatatanText;
  readonly sheets: { readonly title: string; readonly open: (title: string) => string };
  readonly clean: CleanText;
  readonly notices: NoticeText;
}

export interface FoundText {
  readonly title: string;
  readonly sentence: (tables: number, indikator: number) => string;
  readonly planOnly: string;
  readonly unnamed: string;
  readonly rows: (rows: number) => string;
  readonly jenis: Readonly<Record<"kinerja" | "anggaran" | "keduanya" | "rencana" | "rincian", string>>;
  readonly open: (table: string) => string;
  readonly trouble: string;
}

export interface NoneText {
  readonly title: string;
  readonly body: string;
  readonly steps: readonly string[];
  readonly again: string;
  readonly names: string;
  readonly namesHelp: string;
  readonly textColumns: string;
  readonly numberColumns: string;
}

export interface ActionText {
  readonly run: string;
  readonly rerun: string;
  readonly stop: string;
  readonly options: string;
  readonly paint: string;
  readonly paintHelp: string;
  readonly fill: string;
  readonly fillHelp: string;
}

export interface ResultText {
  readonly title: string;
  readonly sentence: (rated: number, kesalahan: number) => string;
  readonly barLabel: string;
  readonly unrated: string;
  readonly stale: string;
  readonly staleAction: string;
}

export interface SasaranText {
  readonly title: string;
  readonly withoutSasaran: string;
  readonly number: (nomor: number) => string;
  readonly capaian: string;
  readonly serapan: string;
  readonly noData: string;
}

export interface CatatanText {
  readonly title: string;
  readonly none: string;
  readonly noneInFilter: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly filterTable: string;
  readonly allTables: string;
  readonly filterSeverity: string;
  readonly open: (place: string) => string;
  readonly wholeWorkbook: string;
  /** Marking as checked, with a reason that is kept on LKjIP Catatan. */
  readonly mark: string;
  readonly reason: string;
  readonly save: string;
  readonly unmark: string;
  readonly checked: (count: number) => string;
  readonly checkedBecause: (reason: string) => string;
  readonly oldReason: (reason: string) => string;
  /** Opens the page of its kind, and the headings there. */
  readonly about: string;
  readonly ground: string;
  readonly example: string;
  readonly advice: string;
}

export interface CleanText {
  readonly button: string;
  readonly title: string;
  readonly body: string;
  readonly stays: string;
  readonly undo: string;
  /** Reasons of checked Catatan go with LKjIP Catatan. */
  readonly reasons: (count: number) => string;
  readonly skala: string;
  readonly confirm: string;
  readonly cancel: string;
}

export interface NoticeText {
  readonly cleaned: (sheets: readonly string[]) => string;
  readonly removedReasons: (count: number) => string;
  readonly keptSkala: (title: string) => string;
  readonly retry: string;
}
