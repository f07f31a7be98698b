import { assessTable, found } from "../engine/tables";

const PRINTED = ["capaian-beda", "capaian-dipangkas", "polaritas-diduga-negatif"];
const capaian = (
  target: string | number,
  realisasi: string | number,
  printed: string | number,
  more = {},
  settings = {},
) =>
  found(
    assessTable(
      { Indikator: ["Indeks"], Target: [target], Realisasi: [realisasi], Capaian: [printed], ...more },
      settings,
    ),
    ...PRINTED,
  );

test.each([
  ["93,75%", []],
  ["93,753%", []],
  ["94%", []],
  ["93,8 %", []],
  ["93,75", []],
  ["0,94", []],
  ["95%", ["capaian-beda Capaian 1"]],
  ["93,76%", ["capaian-beda Capaian 1"]],
  ["93%", ["capaian-dipangkas Capaian 1"]],
  ["93,7%", ["capaian-dipangkas Capaian 1"]],
])("72,19 of 77, printed as %s", (printed, expected) =>
  expect(capaian("77%", "72,19%", printed)).toEqual(expected),
);

test("a number in a cell is held at the decimals that its format shows", () => {
  const cell = (v: number, nf: string) => ({ v, nf }) as unknown as number;
  expect(capaian("77%", "72,19%", cell(0.9375324675, "0.00%"))).toEqual([]);
  expect(capaian("77%", "72,19%", cell(0.9375324675, "0%"))).toEqual([]);
  expect(capaian("77%", "72,19%", cell(0.95, "0%"))).toEqual(["capaian-beda Capaian 1"]);
  expect(capaian("77%", "72,19%", 93.75)).toEqual([]);
  expect(capaian("77%", "72,19%", 0.9375)).toEqual([]);
  expect(capaian("77%", "72,19%", 93.74)).toEqual(["capaian-beda Capaian 1"]);
});

test("100 % for more than the target is wrong without a cap, right with it, and the sentence knows of the cap", () => {
  const [finding] = assessTable({
    Indikator: ["a"],
    Target: ["640"],
    Realisasi: ["1.200"],
    Capaian: ["100%"],
  }).findings;
  expect(finding).toMatchObject({ code: "capaian-beda", values: { cocok: "batas", batas: 100 } });
  expect(capaian("640", "1.200", "100%", {}, { LKJIP_BatasCapaian: 100 })).toEqual([]);
  expect(capaian("640", "1.200", "187,5%", {}, { LKJIP_BatasCapaian: 100 })).toEqual([]);
  expect(capaian("640", "1.200", "110%", {}, { LKJIP_BatasCapaian: 100 })).toEqual([
    "capaian-beda Capaian 1",
  ]);
});

test("an indicator that should fall is right by the formula that the agency uses, and only by that", () => {
  const negatif = { Polaritas: ["Negatif"] };
  expect(capaian("5", "4", "120%", negatif)).toEqual([]);
  expect(capaian("5", "4", "125%", negatif)).toEqual(["capaian-beda Capaian 1"]);
  expect(capaian("5", "4", "125%", negatif, { LKJIP_RumusNegatif: "T/R" })).toEqual([]);
});

test("a percentage that only a negative formula gives is a doubt about the direction, not a wrong figure", () => {
  expect(capaian("5", "4", "125%")).toEqual(["polaritas-diduga-negatif Capaian 1"]);
  expect(capaian("5", "4", "80%")).toEqual([]);
  expect(capaian("5", "4", "125%", { Polaritas: ["Positif"] })).toEqual(["capaian-beda Capaian 1"]);
});

test("a name that counts something bad is a doubt about the direction; what is done against it is none", () => {
  const doubts = (indikator: string, arah = "") =>
    found(
      assessTable({ Indikator: [indikator], Target: ["5"], Realisasi: ["4"], Polaritas: [arah] }),
      "arah-belum-pasti",
    ).length;
  expect(doubts("Angka Kematian Ibu")).toBe(1);
  expect(doubts("Persentase penduduk miskin (tingkat kemiskinan)")).toBe(1);
  expect(doubts("Angka Kematian Ibu", "Negatif")).toBe(0);
  expect(doubts("Angka Kematian Ibu", "Positif")).toBe(0);
  expect(doubts("Persentase kasus yang diselesaikan")).toBe(0);
  expect(doubts("Penurunan angka kemiskinan")).toBe(0);
  expect(doubts("Jumlah dokumen penanggulangan kemiskinan")).toBe(0);
});

test("a printed figure that fits the other meaning of a doubtful cell is not called wrong", () => {
  expect(
    found(assessTable({ Indikator: ["a"], Target: ["80%"], Realisasi: [0.75], Capaian: ["93,75%"] })),
  ).toEqual(["angka-meragukan Realisasi 1"]);
});

test("the year's column holds the capaian, its sasaran's mean or the quantity that was realised", () => {
  const TAHUN = ["capaian-tahun-beda", "capaian-tahun-berisi-realisasi", "capaian-dipangkas"];
  const tahun = (printed: string, target = "77%", realisasi = "72,19%") =>
    found(
      assessTable({
        Sasaran: ["S", ""],
        Indikator: ["a", "b"],
        Target: [target, "10"],
        Realisasi: [realisasi, "10"],
        CapaianTahun: [printed, ""],
      }),
      ...TAHUN,
    );
  expect(tahun("93,75%")).toEqual([]);
  expect(tahun("96,88%")).toEqual([]);
  expect(tahun("72,19%")).toEqual(["capaian-tahun-berisi-realisasi CapaianTahun 1"]);
  expect(tahun("93,7%")).toEqual(["capaian-dipangkas CapaianTahun 1"]);
  expect(tahun("95%")).toEqual(["capaian-tahun-beda CapaianTahun 1"]);
  expect(tahun("200 Orang", "250 Orang", "200 Orang")).toEqual([]);
  expect(tahun("200", "250 Orang", "200 Orang")).toEqual([]);
  expect(tahun("210 Orang", "250 Orang", "200 Orang")).toEqual(["capaian-tahun-beda CapaianTahun 1"]);
  expect(tahun("100%", "100%", "100%")).toEqual([]);
});

test("the column against the end of the Renstra holds that percentage, not the target itself", () => {
  const AKHIR = ["capaian-akhir-beda", "capaian-akhir-berisi-target", "capaian-dipangkas"];
  const akhir = (printed: string) =>
    found(
      assessTable({
        Indikator: ["a"],
        Target: ["77%"],
        Realisasi: ["72,19%"],
        TargetAkhir: ["80%"],
        CapaianAkhir: [printed],
      }),
      ...AKHIR,
    );
  expect(akhir("90,24%")).toEqual([]);
  expect(akhir("90%")).toEqual([]);
  expect(akhir("80%")).toEqual(["capaian-akhir-berisi-target CapaianAkhir 1"]);
  expect(akhir("90,23%")).toEqual(["capaian-dipangkas CapaianAkhir 1"]);
  expect(akhir("91%")).toEqual(["capaian-akhir-beda CapaianAkhir 1"]);
});

test("one word beside the indicators of a sasaran may be that of the sasaran; a word in every row is the row's own", () => {
  const kriteria = (...words: readonly string[]) =>
    found(
      assessTable({
        ...{ Sasaran: ["S", "", ""], Indikator: ["a", "b", "c"], Target: ["100", "100", "100"] },
        ...{ Realisasi: ["100", "80", "60"], Kriteria: [...words] },
      }),
      "kriteria-beda",
    );
  expect(kriteria("Tinggi", "", "")).toEqual([]);
  expect(kriteria("Sangat Baik", "", "")).toEqual([]);
  expect(kriteria("Sedang", "", "")).toEqual(["kriteria-beda Kriteria 1"]);
  expect(kriteria("Sangat Baik", "Tinggi", "Rendah")).toEqual([]);
  expect(kriteria("Tinggi", "Tinggi", "Tinggi")).toEqual([
    "kriteria-beda Kriteria 1",
    "kriteria-beda Kriteria 3",
  ]);
  expect(kriteria("Tinggi", "-", "-")).toEqual([]);
});

test("a rating word must be that of the computed capaian or of the end of the Renstra", () => {
  const kriteria = (word: string, settings = {}, target = "77%", realisasi = "72,19%") =>
    found(
      assessTable(
        {
          Indikator: ["a"],
          Target: [target],
          Realisasi: [realisasi],
          TargetAkhir: ["80%"],
          Kriteria: [word],
        },
        settings,
      ),
      "kriteria-beda",
    );
  expect(kriteria("Sangat Baik")).toEqual([]);
  expect(kriteria("SANGAT BAIK.")).toEqual([]);
  expect(kriteria("Sangat Tinggi")).toEqual([]);
  expect(kriteria("Tinggi")).toEqual([]);
  expect(kriteria("Sedang")).toEqual(["kriteria-beda Kriteria 1"]);
  expect(kriteria("Tercapai")).toEqual([]);
  expect(kriteria("Sedang", {}, "100", "50")).toEqual(["kriteria-beda Kriteria 1"]);
});

test("more than the target is worth knowing, exactly the target is not", () => {
  const above = (realisasi: string) =>
    found(assessTable({ Indikator: ["a"], Target: ["10"], Realisasi: [realisasi] }), "melebihi-target");
  expect(above("11")).toEqual(["melebihi-target Realisasi 1"]);
  expect(above("10")).toEqual([]);
});

test("a figure between two printed intervals is told wherever it is rated", () => {
  const gaps = (target: string, realisasi: string, settings = {}) =>
    found(
      assessTable({ Sasaran: ["S"], Indikator: ["a"], Target: [target], Realisasi: [realisasi] }, settings),
      "di-celah-skala",
    );
  expect(gaps("100", "90,24")).toEqual(["di-celah-skala Realisasi 1"]);
  expect(gaps("100", "90")).toEqual([]);
  expect(gaps("100", "91")).toEqual([]);
  const spent = assessTable({ Program: ["P"], Anggaran: [1000], RealisasiAnggaran: [755] });
  expect(found(spent, "di-celah-skala")).toEqual(["di-celah-skala RealisasiAnggaran 1"]);
  const mean = assessTable({
    Sasaran: ["S", ""],
    Indikator: ["a", "b"],
    Target: ["100", "100"],
    Realisasi: ["91", "90"],
  });
  expect(found(mean, "di-celah-skala")).toEqual(["di-celah-skala Sasaran 1"]);
});
