import type { Severity } from "../domain/finding";

/** How many tables of each kind. */
export interface TableCount {
  readonly total: number;
  readonly kinerja: number;
  readonly anggaran: number;
  readonly rencana: number;
  readonly rincian: number;
}

/** Words of the account of one file, in one language. */
export interface AccountText {
  readonly tables: (count: TableCount) => string;
  /** `perKriteria` as `Sangat Baik 23`. */
  readonly rated: (rated: number, unrated: number, perKriteria: readonly string[]) => string;
  readonly sasaranName: (nomor: number, sasaran: string | null) => string;
  readonly sasaranFigures: (
    capaian: string | null,
    kriteria: string | null,
    serapan: string | null,
  ) => string;
  readonly serapan: (persen: string, realisasi: string, anggaran: string) => string;
  /** Open findings by severity, and apart from them those that a person has checked. */
  readonly findings: (counts: Readonly<Record<Severity | "diperiksa", number>>) => string;
  readonly notWritten: string;
  /** Where the findings stand in the written workbook. */
  readonly seeSheet: (title: string) => string;
  readonly more: (count: number) => string;
  /** `causes`: what is wrong with the names that there are, a sentence each; none where there are no names. */
  readonly noUsableBlok: (path: string, causes: readonly string[]) => string;
  /** Behind `noUsableBlok`: how many tables --kenali would read. */
  readonly kenaliWouldRead: (count: number) => string;
  /** Behind `noUsableBlok` with --kenali: how many tables were found and left open. */
  readonly kenaliLeftOpen: (count: number) => string;
  readonly recognised: (blok: string, sheet: string, columns: number, rows: number) => string;
  readonly leftOpen: (cell: string, question: string) => string;
  readonly cutOff: (sheet: string, rows: number, columns: number) => string;
  readonly removed: (sheets: readonly string[]) => string;
  /** Reasons of checked findings went with LKjIP Catatan. */
  readonly removedReasons: (count: number) => string;
  readonly keptSkala: (title: string) => string;
  readonly isianMade: (path: string) => string;
  /** A mistake of the program's own. */
  readonly bug: (detail: string) => string;
}

/** Words of the table that closes a folder, in one language. */
export interface FolderText {
  readonly empty: (path: string) => string;
  readonly failed: string;
  readonly done: string;
  readonly headings: readonly [
    berkas: string,
    tabel: string,
    indikator: string,
    kesalahan: string,
    peringatan: string,
    informasi: string,
    hasil: string,
  ];
  /** A file that took longer than a file may. */
  readonly tooSlow: (seconds: number) => string;
  /** A thread that ended before its file did, of too little memory. */
  readonly lost: string;
  readonly summary: (done: number, failed: number) => string;
}
