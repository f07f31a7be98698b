import { describeFinding } from "../../src/checks/describe-finding";
import type { Assessment } from "../../src/domain/assessment";
import { assessTable, assessTables, found, type Columns } from "../engine/tables";

const sentences = ({ findings }: Assessment, code: string): readonly string[] =>
  findings.filter((finding) => finding.code === code).map((finding) => describeFinding(finding, "id").pesan);

test("a budget row lacks its budget, its realisasi, or holds no money at all", () => {
  const columns = {
    Program: ["A", "B", "C"],
    Anggaran: [null, 100, null],
    RealisasiAnggaran: [50, null, null],
  };
  expect(found(assessTable(columns))).toEqual([
    "target-kosong Anggaran 1",
    "realisasi-kosong RealisasiAnggaran 2",
  ]);
});

test("an amended budget that is missing is missed in its own column where the table has one", () => {
  const columns = { Program: ["A"], Anggaran: [null], AnggaranPerubahan: [null], RealisasiAnggaran: [50] };
  expect(found(assessTable(columns))).toEqual(["target-kosong AnggaranPerubahan 1"]);
});

test("an indicator that has a name only lacks its target and its realisasi", () => {
  const assessment = assessTable({ Indikator: ["A", "B"], Target: [10, null], Realisasi: [10, null] });
  expect(found(assessment)).toEqual(["target-kosong Target 2", "realisasi-kosong Realisasi 2"]);
});

const weighed = (...Bobot: readonly (number | null)[]) =>
  found(
    assessTable({
      Sasaran: Bobot.map(() => "S"),
      Indikator: Bobot.map((_, i) => `Indeks ${i}`),
      Target: Bobot.map(() => 100),
      Realisasi: Bobot.map(() => 95),
      Bobot,
    }),
    "bobot-tidak-100",
  );

test("weights are the whole as far as they are printed: three times 33,33, and not a tenth less", () => {
  expect(weighed(33.33, 33.33, 33.33)).toEqual([]);
  expect(weighed(33.31, 33.32, 33.32)).toEqual([]);
  expect(weighed(33.31, 33.31, 33.31)).toEqual(["bobot-tidak-100 Bobot 1"]);
  expect(weighed(0.3333, 0.3333, 0.3333)).toEqual([]);
  expect(weighed(0.333, 0.333, 0.333)).toEqual(["bobot-tidak-100 Bobot 1"]);
});

test("a weight that only some indicators have leaves the plain mean", () => {
  const assessment = assessTable({
    Sasaran: ["S", "S"],
    Indikator: ["A", "B"],
    Target: [100, 100],
    Realisasi: [100, 80],
    Bobot: [60, null],
  });
  expect(assessment.sasaran[0]?.capaian).toBe(90);
  expect(sentences(assessment, "bobot-tidak-100")[0]).toContain("Hanya sebagian");
});

test("a row without realisasi needs no weight: the others are weighted all the same", () => {
  const { sasaran } = assessTable({
    Sasaran: ["S", "S", "S"],
    Indikator: ["A", "B", "C"],
    Target: [100, 100, 100],
    Realisasi: [100, 60, null],
    Bobot: [75, 25, null],
  });
  expect(sasaran[0]?.capaian).toBe(90);
});

test("the whole budget is met to half a rupiah", () => {
  const whole = (total: number) =>
    found(
      assessTable(
        { Program: ["A"], Anggaran: [1000], RealisasiAnggaran: [900] },
        { LKJIP_TotalAnggaran: total },
      ),
    );
  expect(whole(1000.5)).toEqual([]);
  expect(whole(1000.6)).toEqual(["total-anggaran-beda"]);
  expect(whole(999)).toEqual(["total-anggaran-beda"]);
});

test("each kind of figure in a gap of the scale is told once: indicators, end targets, sasaran, serapan and its total", () => {
  const assessment = assessTables({
    T1: {
      Sasaran: ["S", "S"],
      Indikator: ["A", "B"],
      Target: [1000, 1000],
      Realisasi: [904, 906],
      TargetAkhir: [1000, 1000],
    },
    T2: { Program: ["P", "Q"], Anggaran: [1000, 1000], RealisasiAnggaran: [904, 906] },
  });
  const kinds = assessment.findings.flatMap(({ code, values }) =>
    code === "di-celah-skala" ? [values["apa"]] : [],
  );
  expect([...kinds].sort()).toEqual(["capaian", "capaian", "sasaran", "serapan", "serapan", "serapan"]);
});

test("0% and 100% have no decimals to show, and mix with any", () => {
  const printed = (...Serapan: readonly string[]) =>
    found(
      assessTable({
        Program: Serapan.map((_, i) => `P${i}`),
        Anggaran: Serapan.map(() => 10000),
        RealisasiAnggaran: Serapan.map((text) => Math.round(Number.parseFloat(text.replace(",", ".")) * 100)),
        Serapan,
      }),
      "presisi-campur",
    );
  expect(printed("0%", "93,47%", "100%")).toEqual([]);
  expect(printed("1%", "93,47%")).toEqual(["presisi-campur Serapan 2"]);
});

test("an end target in another kind of figure is not compared: 5 Dokumen at the end, 90% this year", () => {
  const end = (Target: string, TargetAkhir: string) =>
    found(
      assessTable({ Indikator: ["A"], Target: [Target], Realisasi: [Target], TargetAkhir: [TargetAkhir] }),
      "target-akhir-lebih-kecil",
    );
  expect(end("90%", "5 Dokumen")).toEqual([]);
  expect(end("90%", "89%")).toEqual(["target-akhir-lebih-kecil TargetAkhir 1"]);
  expect(end("90%", "90%")).toEqual([]);
});

test("nothing was to be done where the target is 0: money that was spent all the same is no riddle", () => {
  const spent = (Target: number) =>
    found(
      assessTables({
        T1: { Program: ["P"], Indikator: ["A"], Target: [Target], Realisasi: [0] },
        T2: { Program: ["P"], Anggaran: [1000], RealisasiAnggaran: [900] },
      }),
      "nol-tetapi-terserap",
    );
  expect(spent(5)).toEqual(["nol-tetapi-terserap Realisasi 1"]);
  expect(spent(0)).toEqual([]);
});

test("opinions with points between their letters are the same opinions", () => {
  const { kinerja } = assessTable({ Indikator: ["Opini BPK"], Target: ["W.T.P."], Realisasi: ["WTP"] });
  expect(kinerja[0]?.capaian).toBe(100);
});

test("a row called Rerata is a mean, too", () => {
  const mean = (value: number) =>
    found(
      assessTable({
        Indikator: ["A", "B", "Rerata"],
        Target: [100, 100, null],
        Realisasi: [80, 90, null],
        Capaian: [80, 90, value],
      }),
      "rata-rata-beda",
    );
  expect(mean(85)).toEqual([]);
  expect(mean(86)).toEqual(["rata-rata-beda Capaian 3"]);
});

test("milyar is spelt miliar, and means the same", () => {
  const { anggaran } = assessTable({
    Program: ["A"],
    Anggaran: ["Rp 2 milyar"],
    RealisasiAnggaran: ["Rp 1 miliar"],
  });
  expect(anggaran[0]?.anggaran).toBe(2_000_000_000);
  expect(anggaran[0]?.serapan).toBe(50);
});

test("a % that fits the formula of another direction says so", () => {
  const columns: Columns = {
    Indikator: ["A"],
    Polaritas: ["Positif"],
    Target: [10],
    Realisasi: [8],
    Capaian: ["120%"],
  };
  expect(sentences(assessTable(columns), "capaian-beda")[0]).toBe(
    "Tertulis 120%, hitungan 80% (8 : 10). Angka itu cocok dengan rumus (2 × target − realisasi) : target.",
  );
});

test("the same indicator may have another target for another activity, or under another sasaran", () => {
  const targets = (here: Columns, there: Columns) =>
    found(assessTables({ T1: here, T2: there }), "target-beda-antar-tabel");
  const plan: Columns = { Indikator: ["Indeks A"], Target: [90] };
  const measured: Columns = { Indikator: ["Indeks A"], Target: [80], Realisasi: [80] };
  expect(targets(plan, measured)).toEqual(["target-beda-antar-tabel Target 1"]);
  expect(targets({ ...plan, Kegiatan: ["K1"] }, { ...measured, Kegiatan: ["K2"] })).toEqual([]);
  expect(
    targets(
      { ...plan, Realisasi: [90], Sasaran: ["Meningkatnya mutu jalan"] },
      { ...measured, Sasaran: ["Terkendalinya harga pangan"] },
    ),
  ).toEqual([]);
});

test("an indicator that nobody measures is told with the one that its sasaran has instead", () => {
  const sasaran = "Meningkatnya mutu jalan";
  const assessment = assessTables({
    T1: { Sasaran: [sasaran], Indikator: ["Indeks kepuasan pengguna"], Target: [90] },
    T2: { Sasaran: [sasaran], Indikator: ["Persentase jalan mantap"], Target: [80], Realisasi: [80] },
  });
  expect(found(assessment, "indikator-tanpa-realisasi")).toEqual(["indikator-tanpa-realisasi Indikator 1"]);
  expect(sentences(assessment, "indikator-tanpa-realisasi")[0]).toContain("Persentase jalan mantap");
});
