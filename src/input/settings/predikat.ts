import * as z from "zod/mini";
import type { InputIssue } from "../../domain/laporan";
import type { Predikat } from "../../domain/predikat";
import { cellText } from "../cell-text";
import type { ReadNumber } from "../number/read-number";
import type { Settings } from "./setting-cells";
import { settingRows, type SettingRow } from "./setting-rows";

export interface ReadPredikat {
  /** Null where the workbook has none that can be used. */
  readonly predikat: readonly Predikat[] | null;
  readonly issues: readonly InputIssue[];
}

const grade = z.object({
  kelompok: z.string(),
  predikat: z.string().check(z.minLength(1)),
  nilai: z.number().check(z.gt(0)),
});

/** Grades that targets and realisasi are compared on: the range LKJIP_Predikat (kelompok, predikat, nilai). */
export function readPredikat({ found }: Settings, readNumber: ReadNumber): ReadPredikat {
  const setting = found.get("LKJIP_PREDIKAT");
  const rows = setting ? settingRows(setting, 2) : null;
  if (!setting) return { predikat: null, issues: [] };
  const broken = (isi: string, cell: InputIssue["cell"]): ReadPredikat => {
    const values = { nama: setting.name, isi, boleh: "kelompok, predikat, nilai > 0" };
    return { predikat: null, issues: [{ code: "pengaturan-rusak", cell, name: setting.name, blok: null, baris: null, values }] };
  };
  if (rows === null) return broken(setting.source.kind === "unusable" ? setting.source.refersTo : "", null);
  const predikat: Predikat[] = [];
  let kelompok = "";
  for (const row of rows) {
    kelompok = cellText(row.values[0] ?? null) || kelompok;
    const parsed = z.safeParse(grade, { ...rawGrade(row, readNumber), kelompok });
    if (!parsed.success) return broken(row.values.map(cellText).join(" | "), row.cell(0));
    predikat.push(parsed.data);
  }
  return { predikat: predikat.length > 0 ? predikat : null, issues: [] };
}

function rawGrade({ values, formats }: SettingRow, readNumber: ReadNumber) {
  const reading = readNumber(values[2] ?? null, formats[2] ?? "General", false);
  return { predikat: cellText(values[1] ?? null), nilai: reading.kind === "angka" ? reading.value : null };
}
