import { FINDING_CODES, kindOf, type FindingCode } from "../../src/checks/catalogue";
import type { ValuesOf } from "../../src/checks/define-finding";
import type { RULES } from "../../src/checks/rules";
import type { Finding } from "../../src/domain/finding";
import type { HostError } from "../../src/domain/host-error";
import { describeFinding } from "../../src/checks/describe-finding";
import { figureIn, working } from "../../src/checks/working";
import { describeHostError, hostErrorSentence } from "../../src/text/host-errors";

const computed = { target: "77%", realisasi: "72,19%", rumus: "R/T" } as const;
const akhir = { targetAkhir: "80%", realisasi: "72,19%", rumus: "R/T" } as const;
const money = { anggaran: 1000, realisasi: 900 };
const cell = { peran: "RealisasiAnggaran", nama: "Realisasi_Anggaran_T311" };

type Kind = (typeof RULES)[number]["kinds"][number];
type Examples = { readonly [Code in FindingCode]: ValuesOf<Extract<Kind, { readonly code: Code }>> };

/** Values as the checks give them, one example a code. */
const EXAMPLES: Examples = {
  "nama-rusak": { nama: "Target_X", rujukan: "#REF!", sebab: "ref" },
  "nama-banyak-area": { nama: "Target_X", rujukan: "S!$A$1,S!$B$1" },
  "nama-bukan-kolom": { nama: "Target_X", range: "'S'!$A$1:$D$1" },
  "nama-ganda": { nama: "Pagu_X", lain: "Anggaran_X", peran: "Anggaran" },
  "panjang-beda": {
    nama: "Target_X",
    range: "'S'!$A$1:$A$5",
    lain: "Realisasi_X",
    rangeLain: "'S'!$B$1:$B$4",
  },
  "blok-tidak-lengkap": { nama: "Realisasi_X", kurang: "Target", usul: "" },
  "blok-kembar": { lain: "T32", lembarLain: "Sasaran (2)" },
  "baris-di-luar": { nama: "Target_X", range: "'S'!$A$1:$A$5", banyak: 2 },
  "judul-ikut-terpilih": { nama: "Target_X", banyak: 1 },
  "lembar-tersembunyi": { lembar: "Arsip" },
  "skala-rusak": { nama: "LKJIP_Skala", sebab: "warna", isi: "hijau" },
  "pengaturan-rusak": { nama: "LKJIP_Celah", isi: "atas", boleh: "batas-bawah, bulatkan, batas-atas" },
  "nama-mungkin-salah": { nama: "Realiasi_T1", usul: "Realisasi_T1" },
  "baris-tersembunyi": { nama: "Target_T1", banyak: 3 },
  "satuan-uang": { satuan: "ribu", sebab: "tulisan", isi: "(dalam ribuan rupiah)" },
  "galat-sel": cell,
  "bukan-angka": cell,
  "rumus-tanpa-nilai": cell,
  "angka-meragukan": { ...cell, dibaca: 1.2, sampai: 1.2, lain: 1200 },
  "titik-desimal": { ...cell, dibaca: 0.75, sampai: 0.75 },
  "dibaca-nol": cell,
  "target-kosong": { ...cell, indikator: "IDI" },
  "realisasi-kosong": { ...cell, indikator: "IDI" },
  "target-nol": { indikator: "Konflik", realisasi: "2", polaritas: "negatif" },
  "target-negatif": { indikator: "Inflasi" },
  "capaian-diisi-sendiri": { indikator: "Laporan", target: "31 Maret 2024", realisasi: "1 April 2024" },
  "target-bukan-angka": { indikator: "Laporan", target: "31 Maret 2024", realisasi: "1 April 2024" },
  "polaritas-tidak-dikenal": { isi: "Netral" },
  "polaritas-diduga-negatif": { indikator: "Angka kematian", rumus: "2T-R" },
  "arah-belum-pasti": {
    indikator: "Angka kematian",
    kata: "kematian",
    target: "95",
    realisasi: "110",
    cetakan: "",
  },
  "indikator-di-beberapa-tabel": {
    indikator: "APK PAUD",
    blokLain: "IKU",
    selLain: "'IKU'!E3",
    realisasiLain: "60",
  },
  "realisasi-dari-triwulan": { indikator: "Jumlah peserta", cara: "jumlah", jumlah: 2, terakhir: 1 },
  "capaian-beda": { ...computed, selisih: 1.25, cocok: "", batas: 0 },
  "capaian-dipangkas": computed,
  "kriteria-beda": { seharusnya: "Sangat Baik" },
  "kriteria-lain": { kata: "Baik" },
  "capaian-lalu-beda": computed,
  "capaian-tahun-beda": { ...computed, isi: "persen" },
  "capaian-tahun-berisi-realisasi": computed,
  "capaian-akhir-beda": akhir,
  "capaian-akhir-berisi-target": akhir,
  "melebihi-target": computed,
  "di-celah-skala": {
    apa: "capaian-akhir",
    nama: "IDI",
    bawah: 90,
    atas: 91,
    kriteria: "Tinggi",
    celah: "batas-bawah",
  },
  "target-akhir-lebih-kecil": { target: "3 Dokumen", targetAkhir: "1 Dokumen" },
  "satuan-beda": { satuan: "Orang", target: "Dokumen", realisasi: "" },
  "satuan-kosong": { indikator: "IDI", usul: "Dokumen" },
  "indikator-kosong": { label: "Pemantauan" },
  "satuan-tidak-cocok": { indikator: "Jumlah peserta", satuan: "Dokumen", sebab: "benda", kata: "peserta" },
  "indikator-ganda": { indikator: "IDI", selLain: "'S'!C5" },
  "target-beda-antar-tabel": {
    indikator: "IDI",
    indikatorLain: "IDI",
    blokLain: "T21",
    selLain: "'Renstra'!E5",
    targetLain: "75%",
  },
  "indikator-tanpa-realisasi": { indikator: "IDI", sasaran: "S", pengganti: "", selPengganti: "" },
  "nama-mirip": { jenis: "program", nama: "A", varian: "B\nC", selVarian: "'S'!B2" },
  "serapan-beda": { ...money, selisih: 1 },
  "serapan-dipangkas": money,
  "presisi-campur": { nama: "Serapan_T311", paling: 2, tersedikit: 0 },
  "sisa-beda": { ...money, selisih: 5 },
  "realisasi-melebihi-anggaran": { ...money, selisih: 5 },
  "jumlah-beda": {
    nama: "Anggaran_T310",
    label: "SUB TOTAL",
    dasar: "sejak-total",
    dari: "'Hibah'!C8",
    sampai: "'Hibah'!C9",
    selisih: -20,
  },
  "rata-rata-beda": { nama: "Capaian_X", banyak: 3, selisih: 0.5 },
  "total-anggaran-beda": {
    jumlah: 277_384_614_699,
    totalAnggaran: 290_903_256_295,
    selisih: 13_518_641_596,
    penunjang: 1,
  },
  "nol-tetapi-terserap": { indikator: "ORMAS", program: "P", realisasiAnggaran: 371_991_228, serapan: 72.67 },
  "bobot-tidak-100": { sasaran: "S", jumlah: 90, sebab: "jumlah" },
};

const findingOf = (code: FindingCode): Finding => ({
  code,
  severity: kindOf(code).severity,
  cell: null,
  blok: "T38",
  baris: 1,
  tercetak: "95%",
  nilaiTercetak: 95,
  hitung: { value: 93.75324675324676, as: "persen" },
  values: EXAMPLES[code],
});

test("every Catatan is a sentence and says what to do, in both languages", () => {
  for (const code of FINDING_CODES) {
    for (const bahasa of ["id", "en"] as const) {
      const { judul, pesan, saran } = describeFinding(findingOf(code), bahasa);
      expect([
        code,
        judul,
        /undefined|null|NaN|\[object|  |\.\.|“”/.test(`${judul} ${pesan} ${saran}`),
      ]).toEqual([code, judul, false]);
      expect([code, pesan.endsWith("."), saran.endsWith("."), judul.length <= 45]).toEqual([
        code,
        true,
        true,
        true,
      ]);
    }
  }
});

test("the Catatan in Indonesian and English, to be read", () => {
  const lines = FINDING_CODES.flatMap((code) =>
    (["id", "en"] as const).map((bahasa) => {
      const { judul, pesan, saran } = describeFinding(findingOf(code), bahasa);
      return `${code} [${judul}] ${pesan} → ${saran}`;
    }),
  );
  expect(lines.join("\n")).toMatchSnapshot();
});

test("a wrong percentage is told with its figures and its working", () => {
  const { pesan, saran } = describeFinding(findingOf("capaian-beda"), "id");
  expect(pesan).toBe("Tertulis 95%, hitungan 93,75% (72,19 : 77).");
  expect(saran).toBe("Perbaiki % capaian menjadi 93,75%, atau perbaiki target dan realisasinya.");
});

test("a printed 100 % for more than was aimed at says that a cap may be meant", () => {
  const values = {
    target: "640",
    realisasi: "1.200 Orang",
    rumus: "R/T",
    selisih: -87.5,
    cocok: "batas",
    batas: 100,
  };
  const finding: Finding = {
    ...findingOf("capaian-beda"),
    tercetak: "100%",
    hitung: { value: 187.5, as: "persen" },
    values,
  };
  expect(describeFinding(finding, "id").pesan).toBe(
    "Tertulis 100%, hitungan 187,5% (1.200 : 640). 100% mungkin berarti capaian dibatasi 100%; bila demikian, isi LKJIP_BatasCapaian.",
  );
});

test("two figures that look alike at two decimals are told apart", () => {
  const finding: Finding = { ...findingOf("capaian-beda"), tercetak: "93,7512%", nilaiTercetak: 93.7512 };
  expect(describeFinding(finding, "id").pesan).toContain("Tertulis 93,7512%, hitungan 93,7532%");
});

test("the working shows figures without units, and a range or a grade as it is printed", () => {
  expect(working("5", "6", "2T-R")).toBe("(2 × 5 − 6) : 5");
  expect(working("5 Kasus", "6 Kasus", "T/R")).toBe("5 : 6");
  expect(working("WTP", "WDP", "predikat")).toBe("WDP : WTP");
  expect(figureIn("80-90%")).toBe("80-90%");
});

const HOST_ERRORS: { readonly [K in HostError["kind"]]: Extract<HostError, { readonly kind: K }> } = {
  "cell-being-edited": { kind: "cell-being-edited" },
  "sheet-protected": { kind: "sheet-protected", sheets: ["Sasaran", "Program"] },
  "structure-protected": { kind: "structure-protected" },
  "read-only": { kind: "read-only" },
  refused: { kind: "refused", what: "isi", code: "GeneralException" },
  "api-too-old": { kind: "api-too-old", needed: "ExcelApi 1.13" },
  "payload-too-large": { kind: "payload-too-large" },
  "other-workbook": { kind: "other-workbook" },
  "sheet-hidden": { kind: "sheet-hidden", sheet: "Renstra" },
  "no-answer": { kind: "no-answer" },
  "outcome-unknown": { kind: "outcome-unknown" },
  "changed-meanwhile": { kind: "changed-meanwhile", where: "'Sasaran'!E5" },
  stopped: { kind: "stopped" },
  "too-many-tables": { kind: "too-many-tables", most: 2000 },
  "sheet-too-long": { kind: "sheet-too-long", sheet: "LKjIP Capaian", rows: 1_610_002, most: 1_048_576 },
  "form-taken": {
    kind: "form-taken",
    sheet: null,
    names: ["Target_T1", "Realisasi_T1", "LKJIP_Tahun", "Arah_T1"],
  },
  "not-found": { kind: "not-found", path: "a.xlsx" },
  "cannot-read": { kind: "cannot-read", path: "a.xlsx", code: "EACCES" },
  "not-xlsx": { kind: "not-xlsx", path: "a.pdf" },
  encrypted: { kind: "encrypted", path: "a.xlsx" },
  signed: { kind: "signed", path: "a.xlsx" },
  damaged: { kind: "damaged", path: "a.xlsx", reason: "zip" },
  unsupported: { kind: "unsupported", path: "a.xlsx", reason: "namespaces" },
  "too-large": { kind: "too-large", path: "a.xlsx", reason: "sheet" },
  "output-exists": { kind: "output-exists", path: "b.xlsx" },
  "output-is-input": { kind: "output-is-input", path: "a.xlsx" },
  "cannot-write": { kind: "cannot-write", path: "b.xlsx", code: "EACCES" },
  unknown: { kind: "unknown", code: "GeneralException" },
};

test("every refusal says what happened and the one thing to do, in both languages", () => {
  for (const error of Object.values(HOST_ERRORS)) {
    for (const bahasa of ["id", "en"] as const) {
      const { judul, pesan, saran } = describeHostError(error, bahasa);
      expect([error.kind, pesan.endsWith("."), saran.endsWith("."), judul === ""]).toEqual([
        error.kind,
        true,
        true,
        false,
      ]);
      expect(hostErrorSentence(error, bahasa)).not.toMatch(/undefined|\[object/);
    }
  }
});

test("a refusal inside Excel says that nothing was lost", () => {
  for (const kind of [
    "cell-being-edited",
    "sheet-protected",
    "read-only",
    "no-answer",
    "payload-too-large",
    "unknown",
  ] as const) {
    expect(describeHostError(HOST_ERRORS[kind], "id").pesan).toContain("Buku kerja tidak diubah.");
    expect(describeHostError(HOST_ERRORS[kind], "en").pesan).toContain("The workbook was not changed.");
  }
});
