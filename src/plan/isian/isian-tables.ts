import type { CellStyle } from "../../domain/edit-plan";
import type { Peran } from "../../domain/peran";
import { ISIAN_TABLES } from "../../text/isian";
import { INPUT, INPUT_MONEY, PERCENT } from "../sheet/styles";

/** A column of a table that waits to be filled in. */
export interface IsianColumn {
  readonly heading: string;
  /** Null for the number of the row. */
  readonly peran: Peran | null;
  readonly style: CellStyle;
}

export interface IsianTable {
  readonly key: keyof typeof ISIAN_TABLES;
  /** The end of its names: `Target_T1`. */
  readonly blok: string;
  /** From column A on. */
  readonly columns: readonly IsianColumn[];
}

const WORDS: CellStyle = { ...INPUT, wrap: true };
const AMOUNT: CellStyle = { ...INPUT, horizontal: "right" };
const SHARE: CellStyle = { ...AMOUNT, numberFormat: PERCENT.numberFormat };

const words = (heading: string, peran: Peran): IsianColumn => ({ heading, peran, style: WORDS });
const figure = (heading: string, peran: Peran): IsianColumn => ({ heading, peran, style: AMOUNT });
const share = (heading: string, peran: Peran): IsianColumn => ({ heading, peran, style: SHARE });
const money = (heading: string, peran: Peran): IsianColumn => ({ heading, peran, style: INPUT_MONEY });
const NUMBER: IsianColumn = { heading: "No.", peran: null, style: { ...INPUT, horizontal: "center" } };

/** In characters of the default font: what is told stands in B and C, figures from E on. */
export const ISIAN_WIDTHS = [5, 34, 40, 13, 22, 22, 12, 20, 13, 18] as const;

/** The report's tables, each with the columns that its figures are computed from and printed in. */
export const ISIAN: readonly IsianTable[] = [
  {
    key: "sasaran",
    blok: "T1",
    columns: [
      NUMBER,
      words("Sasaran Strategis", "Sasaran"),
      words("Indikator Kinerja", "Indikator"),
      words("Satuan", "Satuan"),
      figure("Target", "Target"),
      figure("Realisasi", "Realisasi"),
      share("% Capaian", "Capaian"),
      words("Kriteria", "Kriteria"),
      words("Arah", "Polaritas"),
      figure("Target Akhir Renstra", "TargetAkhir"),
    ],
  },
  {
    key: "program",
    blok: "T2",
    columns: [
      NUMBER,
      words("Program", "Program"),
      words("Indikator Kinerja", "Indikator"),
      words("Satuan", "Satuan"),
      figure("Target", "Target"),
      figure("Realisasi", "Realisasi"),
      share("% Capaian", "Capaian"),
      words("Kriteria", "Kriteria"),
      words("Arah", "Polaritas"),
    ],
  },
  {
    key: "anggaran",
    blok: "T3",
    columns: [
      NUMBER,
      words("Sasaran Strategis", "Sasaran"),
      words("Program", "Program"),
      words("Keterangan", "Keterangan"),
      money("Anggaran (Rp)", "Anggaran"),
      money("Realisasi (Rp)", "RealisasiAnggaran"),
      share("Serapan (%)", "Serapan"),
      money("Sisa Anggaran (Rp)", "SisaAnggaran"),
    ],
  },
];
