import { assessTable, assessTables, errors, found } from "./tables";

/** Figures as published in LKjIPs of other agencies, under the setting that each of them used. */

test("a health office prints indicators that should fall by T/R, and nothing is called wrong", () => {
  const assessment = assessTable(
    {
      Sasaran: ["Meningkatnya derajat kesehatan masyarakat", "", ""],
      Indikator: ["Angka Kematian Ibu", "Prevalensi stunting", "Cakupan imunisasi dasar lengkap"],
      Satuan: ["per 100.000 KH", "%", "%"],
      Polaritas: ["Semakin rendah semakin baik", "Minimize", "Maksimal"],
      Target: ["≤ 91,45", "18,4%", "95%"],
      Realisasi: ["98,5", "17,1%", "96,2%"],
      Capaian: ["92,84%", "107,60%", "101,26%"],
      Kriteria: ["Sangat Baik", "Sangat Baik", "Sangat Baik"],
    },
    { LKJIP_RumusNegatif: "T/R" },
  );
  expect(found(assessment)).toEqual(["melebihi-target Capaian 2"]);
  expect(assessment.kinerja.map(({ polaritas }) => polaritas)).toEqual(["negatif", "negatif", "positif"]);
});

test("a library prints quantities, workings beside the figure, ranges and n/a", () => {
  const assessment = assessTable({
    Indikator: [
      "Indeks literasi",
      "Rasio koleksi terawat",
      "Kunjungan",
      "Tingkat kegemaran membaca",
      "Nilai survei",
    ],
    Satuan: ["Nilai", "%", "Orang", "%", "Nilai"],
    Target: ["65", "85%", "1.200 Orang", "80-90%", "80"],
    Realisasi: ["68,2", "89,3 50:56x100", "1.500 Orang", "85%", "n/a"],
    Capaian: ["104,92%", "105,06%", "125%", "100%", ""],
  });
  expect(errors(assessment)).toEqual([]);
  expect(found(assessment, "angka-meragukan", "realisasi-kosong", "satuan-beda")).toEqual([
    "angka-meragukan Realisasi 2",
    "realisasi-kosong Realisasi 5",
  ]);
  expect(assessment.kinerja[3]?.capaian).toBe(100);
});

test("an agency with a cap prints 100 % for whoever did more, and its means follow", () => {
  const assessment = assessTable(
    {
      Sasaran: ["Meningkatnya kualitas layanan", "", "Rata-rata"],
      Indikator: ["IKM", "Pengaduan tertangani", ""],
      Target: ["80", "90%", ""],
      Realisasi: ["88", "81%", ""],
      Capaian: ["100%", "90%", "95%"],
      CapaianTahun: ["95%", "", ""],
    },
    { LKJIP_BatasCapaian: 100 },
  );
  expect(errors(assessment)).toEqual([]);
  expect(found(assessment, "rata-rata-beda")).toEqual([]);
  expect(assessment.sasaran[0]?.capaian).toBe(95);
});

test("totals per sasaran, a grand total after them, and an overspent line are read as what they are", () => {
  const assessment = assessTable({
    Sasaran: ["S1", "", "Jumlah S1", "S2", "Jumlah S2", "TOTAL 2023"],
    Program: ["P1", "P2", "", "P3", "", ""],
    Anggaran: ["Rp 1.000.000", "Rp 2.000.000", "Rp 3.000.000", "Rp 500.000", "Rp 500.000", "Rp 3.500.000"],
    RealisasiAnggaran: [
      "Rp 900.000",
      "Rp 1.500.000",
      "Rp 2.400.000",
      "Rp 500.000",
      "Rp 500.000",
      "Rp 2.900.000",
    ],
    Serapan: ["90,00", "75,00", "80,00", "100,00", "100,00", "82,86"],
    SisaAnggaran: ["Rp 100.000", "Rp 500.000", "Rp 600.000", "Rp -", "Rp -", "Rp 600.000"],
  });
  expect(found(assessment)).toEqual([]);
  expect(assessment.total).toMatchObject({ anggaran: 3_500_000, realisasi: 2_900_000 });
});

test("a budget with programme, activity and sub-activity in one column is summed over its leaves", () => {
  const assessment = assessTable({
    Kode: [
      "1.01.01",
      "1.01.01.2.01",
      "1.01.01.2.01.01",
      "1.01.01.2.01.02",
      "1.01.02",
      "1.01.02.2.01",
      "1.01.02.2.01.01",
      "",
    ],
    Uraian: [
      "Program Penunjang",
      "Perencanaan",
      "Renja",
      "Renstra",
      "Program Layanan",
      "Layanan",
      "Loket",
      "Jumlah",
    ],
    AnggaranMurni: [300, 300, 100, 200, 400, 400, 400, 700],
    AnggaranPerubahan: [310, 310, 110, 200, 400, 400, 400, 710],
    RealisasiAnggaran: [300, 300, 100, 200, 350, 350, 350, 650],
    Serapan: ["96,77%", "96,77%", "90,91%", "100%", "87,5%", "87,5%", "87,5%", "91,55%"],
  });
  expect(errors(assessment)).toEqual([]);
  expect(assessment.total).toMatchObject({ anggaran: 710, realisasi: 650 });
});

test("grades of audits and evaluations are compared on the agency's own scale", () => {
  const assessment = assessTables({
    T: {
      Indikator: ["Opini BPK", "Nilai SAKIP", "Indeks RB"],
      Target: ["WTP", "BB", "BB (75,00)"],
      Realisasi: ["WTP", "B", "BB (77,25)"],
      Capaian: ["100%", "80%", "103%"],
    },
  });
  expect(errors(assessment)).toEqual([]);
});

test("a table without a sasaran, a scale of its own words and a figure in its gap give no false alarm", () => {
  const columns = {
    Indikator: ["a", "b"],
    Target: ["100", "100"],
    Realisasi: ["90,5", "60"],
    Kriteria: ["Sangat Baik", "Rendah"],
    Capaian: ["90,5%", "60%"],
  };
  expect(errors(assessTable(columns))).toEqual([]);
  expect(errors(assessTable(columns, { LKJIP_Celah: "bulatkan" }))).toEqual([]);
});
