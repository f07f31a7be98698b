import { assess } from "../fixtures/assess";
import type { EditPlan } from "../../src/domain/edit-plan";
import { parseLaporan } from "../../src/input/parse-laporan";
import { planHitung, type PlanOptions } from "../../src/plan/plan-hitung";
import { buildSnapshot, columnNames, type GridCell, type WorkbookSpec } from "../fixtures/snapshot-builder";

export const OPTIONS: PlanOptions = {
  paint: true,
  fill: false,
  today: { year: 2025, month: 1, day: 18 },
  bahasa: "id",
};

export const planOf = (spec: WorkbookSpec, options: Partial<PlanOptions> = {}): EditPlan => {
  const snapshot = buildSnapshot(spec);
  return planHitung(assess(parseLaporan(snapshot)), snapshot, { ...OPTIONS, ...options });
};

const percent = (v: number): GridCell => ({ v, nf: "0.00%" });
const rupiah = (v: number): GridCell => ({ v, nf: '"Rp "#,##0' });

/** A workbook whose figures are numbers: percentages, counts, a falling indicator, gaps, and money. */
export const NUMERIC: WorkbookSpec = {
  sheets: [
    {
      title: "Kinerja '24",
      at: "B4",
      rows: [
        ["Sasaran", "Indikator", "Satuan", "Target", "Realisasi", "Capaian", "Arah", "Akhir"],
        ["Sasaran satu", "Persentase A", "%", percent(0.77), percent(0.7219), "95%", "", percent(0.8)],
        ["", "Jumlah B", "Orang", 640, 1200, null, "", 700],
        ["", "Indeks C", "Indeks", 3.2, 2.88, null, "Positif", 3.5],
        ["Sasaran dua", "Angka kematian", "Kasus", 49, 60, null, "Negatif", 40],
        ["", "Konflik", "Kasus", 0, 0, null, "Negatif", 0],
        ["", "Jumlah D", "Dokumen", "6 Dokumen", "5 Dokumen", null, "", "6 Dokumen"],
        ["", "Tanpa data", "Dokumen", 4, null, null, "", 4],
      ],
    },
    {
      title: "Program",
      rows: [
        ["Kegiatan", "Indikator", "Satuan", "Target", "Realisasi"],
        ["Dialog", "Jumlah peserta dialog", "Orang", 100, 90.995],
        ["Dialog", "Jumlah laporan dialog", "Laporan", 2, 1],
        ["Rapat", "Jumlah rapat", "Kali", 12, 12],
      ],
    },
    {
      title: "Anggaran",
      rows: [
        ["Sasaran", "Program", "Anggaran", "Realisasi", "%", "Sisa"],
        ["Sasaran satu", "Program P", rupiah(72_727_982_780), rupiah(49_976_503_129), null, null],
        ["", "Program Q", rupiah(3_943_017_343), rupiah(3_685_796_432), null, null],
        ["Sasaran dua", "Program R", rupiah(1_000), rupiah(1_001), null, null],
      ],
    },
  ],
  names: [
    ...columnNames("Kinerja '24", 5, 11, {
      Sasaran_K: "B",
      Indikator_K: "C",
      Satuan_K: "D",
      Target_K: "E",
      Realisasi_K: "F",
      Capaian_K: "G",
      Polaritas_K: "H",
      TargetAkhir_K: "I",
    }),
    ...columnNames("Program", 2, 4, {
      Kegiatan_P: "A",
      Indikator_P: "B",
      Satuan_P: "C",
      Target_P: "D",
      Realisasi_P: "E",
    }),
    ...columnNames("Anggaran", 2, 4, {
      Sasaran_A: "A",
      Program_A: "B",
      Anggaran_A: "C",
      RealisasiAnggaran_A: "D",
      Serapan_A: "E",
      SisaAnggaran_A: "F",
    }),
  ],
};
