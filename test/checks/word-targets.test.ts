import { describeFinding } from "../../src/checks/describe-finding";
import { assessTable, found, type Columns } from "../engine/tables";

const told = (Target: Columns[string], Realisasi: Columns[string], Capaian: Columns[string] = []) =>
  found(assessTable({ Indikator: Target.map((_, i) => `Indikator ${i}`), Target, Realisasi, Capaian }));

test("a target in words that the realisasi repeats is met, and nothing is said", () => {
  expect(told(["Ada", "31 Maret 2024", "1:17"], ["ada", "30 Maret 2024", "1:17"])).toEqual([]);
});

test("words that differ: what was entered counts and is told, without it the row asks to be entered", () => {
  expect(told(["31 Maret 2024", "31 Maret 2024"], ["1 April 2024", "1 April 2024"], ["90%", null])).toEqual([
    "target-bukan-angka Target 2",
    "capaian-diisi-sendiri Capaian 1",
  ]);
});

test("a realisasi in words beside a target that is a number cannot be read", () => {
  expect(told([100], ["hampir semua"])).toEqual(["bukan-angka Realisasi 1"]);
});

test("a target in words whose realisasi has not come yet lacks that alone", () => {
  expect(told(["Ada"], [null])).toEqual(["realisasi-kosong Realisasi 1"]);
});

test("a target that is a grade of the scale, beside words that are none: the realisasi cannot be read", () => {
  expect(told(["WTP"], ["sudah diaudit"])).toEqual(["bukan-angka Realisasi 1"]);
});

const capaian = (Target: Columns[string][number], Realisasi: Columns[string][number], printed: string) =>
  found(
    assessTable({
      Indikator: ["A"],
      Polaritas: ["Positif"],
      Target: [Target],
      Realisasi: [Realisasi],
      Capaian: [printed],
    }),
    "capaian-beda",
  );

test("below a range, each of its bounds and its mean are readings of the target, another figure is none", () => {
  // 72 of 80 to 90: 90% of the lower bound, 84,71% of the mean, 80% of the upper bound.
  for (const printed of ["90%", "84,71%", "80%"]) expect(capaian("80-90", 72, printed)).toEqual([]);
  expect(capaian("80-90", 72, "85,5%")).toEqual(["capaian-beda Capaian 1"]);
});

test("decimals in brackets beside a rounded figure: by either figure the printed % is right", () => {
  // 3,012 of 4 is 75,3%, 3 of 4 is 75%.
  for (const printed of ["75,3%", "75,0%"]) expect(capaian(4, "3 (3,012)", printed)).toEqual([]);
  expect(capaian(4, "3 (3,012)", "76,0%")).toEqual(["capaian-beda Capaian 1"]);
});

test("a % computed from the figures as they are shown is right, too", () => {
  // 72,1937% shown as 72%: 72 of 77 is 93,51%, 72,1937 of 77 is 93,76%.
  const shown = { v: 0.721937, nf: "0%" };
  const target = { v: 0.77, nf: "0%" };
  for (const printed of ["93,51%", "93,76%"]) expect(capaian(target, shown, printed)).toEqual([]);
  expect(capaian(target, shown, "93,60%")).toEqual(["capaian-beda Capaian 1"]);
});

test("a difference by our own values of grades is a warning, by the agency's own a mistake", () => {
  const columns = { Indikator: ["Nilai SAKIP"], Target: ["BB"], Realisasi: ["B"], Capaian: ["70%"] };
  const severities = (settings?: Parameters<typeof assessTable>[1]) =>
    assessTable(columns, settings).findings.map(({ code, severity }) => `${code} ${severity}`);
  expect(severities()).toEqual(["capaian-beda peringatan"]);
});

test("a capaian that was typed beside words is above 100 % without a working of words", () => {
  const { findings } = assessTable({
    Indikator: ["Rasio"],
    Target: ["1:20"],
    Realisasi: ["1:18"],
    Capaian: ["111%"],
  });
  const above = findings.find(({ code }) => code === "melebihi-target");
  expect(above && describeFinding(above, "id").pesan).toBe("Capaian 111% melebihi 100%.");
});
