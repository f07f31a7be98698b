import type { Severity } from "../domain/finding";

/** What was typed and cannot be understood. */
export type UsageProblem =
  | { readonly kind: "no-input" }
  | { readonly kind: "many-inputs"; readonly inputs: readonly string[] }
  | { readonly kind: "unknown-option"; readonly option: string }
  | { readonly kind: "missing-value"; readonly option: string }
  | { readonly kind: "twice"; readonly option: string }
  | { readonly kind: "bad-value"; readonly option: string; readonly value: string; readonly allowed: string }
  | { readonly kind: "together"; readonly options: readonly [string, string] }
  | { readonly kind: "folder-needs-output" }
  | { readonly kind: "folder-is-output" }
  | { readonly kind: "folder-json-stdout" }
  | { readonly kind: "json-is-workbook"; readonly path: string }
  | { readonly kind: "wrong-extension"; readonly path: string; readonly needed: string };

export type UsageProblemTable = {
  readonly [K in UsageProblem["kind"]]: (problem: Extract<UsageProblem, { readonly kind: K }>) => string;
};

/** How many tables of each kind. */
export interface TableCount {
  readonly total: number;
  readonly kinerja: number;
  readonly anggaran: number;
  readonly rencana: number;
  readonly rincian: number;
}

/** Every word of the command line. */
export interface CommandText {
  readonly usage: string;
  /** Points to --bantuan after a usage problem. */
  readonly seeHelp: string;
  readonly problems: UsageProblemTable;
  readonly labels: Readonly<
    Record<"berkas" | "tabel" | "indikator" | "sasaran" | "serapan" | "catatan" | "hasil" | "json", string>
  >;
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
  readonly noUsableBlok: (path: string) => string;
  readonly removed: (sheets: readonly string[]) => string;
  /** Reasons of checked findings went with LKjIP Catatan. */
  readonly removedReasons: (count: number) => string;
  readonly keptSkala: (title: string) => string;
  readonly folder: FolderText;
  /** A mistake of the program's own. */
  readonly bug: (detail: string) => string;
}

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
  readonly summary: (done: number, failed: number) => string;
}
