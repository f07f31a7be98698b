import type { Pengenalan } from "../../src/app/kenali-tabel";
import type { Usulan, UsulanKolom, UsulanTabel } from "../../src/domain/usulan";
import type { KenaliWork } from "../../src/taskpane/kenali/kenali-work";
import { ok } from "../../src/domain/result";
import { sampleFinding } from "./sample";

/** A proposal as the recogniser would give it: a sure table, one with a question, one about which all is asked. */

const kolom = (
  peran: UsulanKolom["peran"],
  judul: string,
  [left, top, bottom]: readonly [number, number, number],
  more: Partial<UsulanKolom> = {},
): UsulanKolom => ({
  ...{ peran, judul, rect: { top, bottom, left, right: left }, yakin: true, alasan: "judul", contoh: "77%" },
  ...more,
});

const tabel = (blok: string, lembar: string, more: Partial<UsulanTabel>): UsulanTabel => ({
  ...{ blok, lembar, judul: null, melengkapi: false, yakin: true, baris: [5, 8], kolom: [], pertanyaan: [] },
  ...more,
});

export const SURE = tabel("T38", "Sasaran", {
  judul: "Tabel 3.8 Capaian Kinerja Sasaran Strategis",
  kolom: [
    kolom("Indikator", "Indikator Kinerja", [2, 5, 8], { contoh: "Angka Kematian Ibu" }),
    kolom("Target", "Target", [4, 5, 8]),
    kolom("Realisasi", "Realisasi", [5, 5, 8], { contoh: "72,19%" }),
  ],
});

export const ASKED = tabel("IKU", "IKU", {
  yakin: false,
  kolom: [
    kolom("Indikator", "Indikator", [2, 5, 8]),
    kolom("Target", "Target", [3, 5, 8]),
    kolom("Realisasi", "Capaian", [4, 5, 8], { yakin: false, alasan: "isi", contoh: "6 Dokumen" }),
  ],
  pertanyaan: [
    { kode: "capaian-atau-realisasi", peran: "Realisasi", sel: { sheet: "IKU", row: 4, column: 4 } },
  ],
});

export const MONEY = tabel("Kas", "Kas", {
  yakin: false,
  kolom: [
    kolom("Uraian", "Uraian", [2, 5, 8], { contoh: "Honorarium" }),
    kolom("Target", "Target", [3, 5, 8], { contoh: "72.727,98" }),
    kolom("RealisasiAnggaran", "Realisasi", [4, 5, 8], { contoh: "49.976,5" }),
  ],
  pertanyaan: [{ kode: "uang-tanpa-anggaran", peran: null, sel: { sheet: "Kas", row: 4, column: 2 } }],
});

export const USULAN: Usulan = {
  tabel: [SURE, ASKED, MONEY],
  sel: [{ nama: "LKJIP_Tahun", sel: { sheet: "Sasaran", row: 2, column: 3 } }],
  terpotong: [],
};

export const PENGENALAN: Pengenalan = {
  usulan: USULAN,
  tanya: {
    arah: [
      sampleFinding("arah-belum-pasti", "Sasaran", {
        values: {
          ...{ indikator: "Angka Kematian Ibu", kata: "kematian", target: "100", realisasi: "80" },
          cetakan: "",
        },
      }),
    ],
    uang: [{ blok: "Kas", lembar: "Kas", contoh: "72.727,98", row: 5, column: 3 }],
  },
};

export const NOTHING: Pengenalan = {
  usulan: { tabel: [], sel: [], terpotong: [] },
  tanya: { arah: [], uang: [] },
};

/** The use cases of Kenali Tabel over a workbook in which nothing is left to be found. */
export const fakeKenali = (more: Partial<KenaliWork> = {}): KenaliWork => ({
  kenaliDanTanya: async () => ok(NOTHING),
  beriNama: async () => ok([]),
  formatIsian: async () => ok("Isian LKjIP"),
  batalkanNama: async (_workbook, made) => ok(made.length),
  namaTerpakai: async () => ok([]),
  ...more,
});
