import { formatCellRef } from "../../src/domain/address";
import type { Assessment } from "../../src/domain/assessment";
import { describeFinding } from "../../src/checks/describe-finding";
import { parseLaporan } from "../../src/input/parse-laporan";
import { assess } from "../fixtures/assess";
import { buildSnapshot, type NameSpec } from "../fixtures/snapshot-builder";
import { assessTable, assessTables } from "../engine/tables";

/** `melebihi-target A!D2 + A!D3, A!D5`: the cell that is meant, and all others of the same cause. */
const told = ({ findings }: Assessment, code: string): readonly string[] =>
  findings
    .filter((finding) => finding.code === code)
    .map(({ cell, lain = [] }) =>
      [cell, ...lain].flatMap((ref) => (ref ? [formatCellRef(ref).replaceAll("'", "")] : [])).join(" + "),
    );
const sentence = ({ findings }: Assessment, code: string): string | undefined => {
  const finding = findings.find((each) => each.code === code);
  return finding && describeFinding(finding, "id").pesan;
};

const UNCALCULATED = { v: { fault: "tanpa-nilai", text: "=C2/B2" }, f: "C2/B2" } as const;

test("rows above their targets are one Catatan a table: the first cell is meant, the others stand beside it", () => {
  const columns = { Indikator: ["A", "B", "C", "D"], Target: [10, 10, 10, 10], Realisasi: [12, 10, 15, 11] };
  const assessment = assessTables({ T1: columns, T2: { ...columns, Indikator: ["E", "F", "G", "H"] } });
  expect(told(assessment, "melebihi-target")).toEqual(["T1!C2 + T1!C4 + T1!C5", "T2!C2 + T2!C4 + T2!C5"]);
  expect(sentence(assessment, "melebihi-target")).toBe(
    "Capaian 3 baris melebihi 100% ('T1'!C2, C4:C5); yang pertama 120% (12 : 10).",
  );
});

test("one row above its target is told with its figures", () => {
  const assessment = assessTable({ Indikator: ["A", "B"], Target: [10, 10], Realisasi: [12, 10] });
  expect(told(assessment, "melebihi-target")).toEqual(["A!C2"]);
  expect(sentence(assessment, "melebihi-target")).toBe("Capaian 120% (12 : 10) melebihi 100%.");
});

test("formulas of a file that was never calculated are one Catatan a table, whatever their columns", () => {
  const assessment = assessTable({
    Indikator: ["A", "B", "C"],
    Target: [10, UNCALCULATED, 10],
    Realisasi: [UNCALCULATED, UNCALCULATED, 10],
  });
  expect(told(assessment, "rumus-tanpa-nilai")).toEqual(["A!C2 + A!B3 + A!C3"]);
  expect(sentence(assessment, "rumus-tanpa-nilai")).toContain("3 sel");
});

test("doubtful numbers of one pattern are one Catatan a table, those of another pattern another", () => {
  const assessment = assessTable({
    Indikator: ["A", "B", "C", "D"],
    Target: ["1,200 Orang", "2,500 Orang", "89,3 50:56x100", "90%"],
    Realisasi: ["1,300 Orang", "2000 Orang", "80", 0.75],
  });
  expect(told(assessment, "angka-meragukan")).toEqual(["A!B2 + A!C2 + A!B3", "A!B4", "A!C5"]);
});

test("names that are computed are one Catatan a table, which names them all", () => {
  const computed = (name: string): NameSpec => [name, "OFFSET(A!$A$1,1,0,3,1)"];
  const names = ["Target_A", "Realisasi_A", "Target_B"].map(computed);
  const { issues, ...laporan } = parseLaporan(
    buildSnapshot({ sheets: [{ title: "A", rows: [["x"]] }], names }),
  );
  const { findings } = assess({ ...laporan, issues });
  expect(findings.filter(({ code }) => code === "nama-rusak").map(({ values }) => values["nama"])).toEqual([
    "Target_A, Realisasi_A",
    "Target_B",
  ]);
});
