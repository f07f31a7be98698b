import * as z from "zod/mini";
import type { InputIssue } from "../../domain/laporan";
import type { Predikat } from "../../domain/predikat";
import { cellText } from "../cell-text";
import type { ReadNumber } from "../number/read-number";
import { refersToOf, type Setting, type Settings } from "./setting-cells";
import { isNumberHeading, settingRows, type SettingRow } from "./setting-rows";

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
  if (!setting) return { predikat: null, issues: [] };
  const rows = settingRows(setting, (values) => isNumberHeading(values[2]));
  if (rows === null) return broken(setting, refersToOf(setting), null);
  const predikat: Predikat[] = [];
  for (const row of rows) {
    const parsed = z.safeParse(grade, rawGrade(row, predikat.at(-1), readNumber));
    if (!parsed.success) return broken(setting, row.values.map(cellText).join(" | "), row.cell(0));
    predikat.push(parsed.data);
  }
  return { predikat: predikat.length > 0 ? predikat : null, issues: [] };
}

function broken({ name }: Setting, isi: string, cell: InputIssue["cell"]): ReadPredikat {
  const values = { nama: name, isi, boleh: "kelompok, predikat, nilai > 0" };
  return {
    predikat: null,
    issues: [{ code: "pengaturan-rusak", cell, name, blok: null, baris: null, values }],
  };
}

/** An empty kelompok is that of the row above. */
function rawGrade({ values, formats }: SettingRow, above: Predikat | undefined, readNumber: ReadNumber) {
  const [kelompok, predikat] = [0, 1].map((i) => cellText(values[i] ?? null));
  const reading = readNumber(values[2] ?? null, formats[2] ?? "General", false);
  return {
    kelompok: kelompok || above?.kelompok || "",
    predikat,
    nilai: reading.kind === "angka" ? reading.value : null,
  };
}
