import * as z from "zod/mini";
import type { InputIssue, Pengaturan } from "../../domain/laporan";
import type { Reading } from "../../domain/reading";
import { GAP_POLICIES } from "../../domain/scale";
import type { CellValue } from "../../domain/snapshot";
import { isFilled } from "../blok/column";
import { cellText } from "../cell-text";
import type { ReadNumber } from "../number/read-number";
import { singleValue, type Setting, type Settings } from "./setting-cells";

/** A setting's cell on its way to a checked value. */
interface Raw {
  readonly text: string;
  readonly reading: Reading;
}

interface Rule {
  readonly money: boolean;
  readonly pick: (raw: Raw) => unknown;
  readonly schema: z.ZodMiniType;
  /** What it takes, for the sentence. */
  readonly boleh: string;
}

const rule = (schema: z.ZodMiniType, pick: Rule["pick"], boleh: string): Rule => ({
  schema,
  pick,
  boleh,
  money: false,
});

const figure = ({ reading }: Raw): unknown => (reading.kind === "angka" ? reading.value : null);
/** Also `Tahun 2024`. */
const yearIn = ({ text, reading }: Raw): unknown =>
  reading.kind === "angka" ? reading.value : Number(/^\D*((?:19|20)\d\d)\D*$/.exec(text)?.[1] ?? Number.NaN);
const compact = ({ text }: Raw): string => text.replace(/\s+/g, "").toUpperCase();

const year = z.int().check(z.gte(1990), z.lte(2100));
const RULES = {
  tahun: rule(year, yearIn, "1990 … 2100"),
  tahunAkhirRenstra: rule(year, yearIn, "1990 … 2100"),
  instansi: rule(z.string().check(z.minLength(1)), ({ text }) => text, "teks"),
  totalAnggaran: { ...rule(z.number().check(z.gte(0)), figure, "0 …"), money: true },
  kertas: rule(z.enum(["A4", "F4"]), compact, "A4, F4"),
  rumusNegatif: rule(
    z.enum(["2T-R", "T/R"]),
    (raw) => compact(raw).replace(/[\u2010-\u2015\u2212]/g, "-"),
    "2T-R, T/R",
  ),
  // A cap below 100 would cut down who has met the target.
  batasCapaian: rule(z.number().check(z.gte(100)), figure, "100, 110, 120 …"),
  celah: rule(
    z.enum(GAP_POLICIES),
    ({ text }) => text.toLowerCase().replace(/[\s_]+/g, "-"),
    GAP_POLICIES.join(", "),
  ),
};

/** One value a name; `LKJIP_Tahun` in upper case → the key here. */
export const SETTING_KEYS = {
  LKJIP_TAHUN: "tahun",
  LKJIP_TAHUNAKHIRRENSTRA: "tahunAkhirRenstra",
  LKJIP_INSTANSI: "instansi",
  LKJIP_TOTALANGGARAN: "totalAnggaran",
  LKJIP_KERTAS: "kertas",
  LKJIP_RUMUSNEGATIF: "rumusNegatif",
  LKJIP_BATASCAPAIAN: "batasCapaian",
  LKJIP_CELAH: "celah",
} as const;

type Single = Pick<Pengaturan, keyof typeof RULES>;

const DEFAULTS: Single = {
  tahun: null,
  tahunAkhirRenstra: null,
  instansi: null,
  totalAnggaran: null,
  kertas: "A4",
  rumusNegatif: "2T-R",
  batasCapaian: null,
  celah: "batas-bawah",
};

export interface ReadSettings {
  readonly values: Single;
  readonly issues: readonly InputIssue[];
}

/** An empty cell keeps the default silently; one that cannot be used keeps it and is named. */
export function readSettings({ found }: Settings, readNumber: ReadNumber): ReadSettings {
  const values: Record<string, unknown> = { ...DEFAULTS };
  const issues: InputIssue[] = [];
  for (const [name, key] of Object.entries(SETTING_KEYS)) {
    const setting = found.get(name);
    if (!setting) continue;
    const outcome = readOne(setting, RULES[key], readNumber);
    if ("value" in outcome) values[key] = outcome.value;
    issues.push(...outcome.issues);
  }
  return { values: values as unknown as Single, issues };
}

interface Outcome {
  readonly issues: readonly InputIssue[];
  /** Absent where the default stays. */
  readonly value?: unknown;
}

function readOne(setting: Setting, { schema, pick, boleh, money }: Rule, readNumber: ReadNumber): Outcome {
  const source = singleValue(setting.source);
  const issue = (isi: string): InputIssue => ({
    code: "pengaturan-rusak",
    cell: source.kind === "value" ? source.cell : null,
    name: setting.name,
    blok: null,
    baris: null,
    values: { nama: setting.name, isi, boleh },
  });
  if (source.kind === "unusable") return { issues: [issue(source.refersTo)] };
  if (!isFilled(source.value)) return { issues: [] };
  const reading = readNumber(source.value, source.format, money);
  if (reading.kind === "kosong") return { issues: [] };
  const parsed = z.safeParse(schema, pick({ text: cellText(source.value), reading }));
  if (!parsed.success) return { issues: [issue(shownText(source.value, reading))] };
  return { value: parsed.data, issues: money ? doubtOf(setting, source.cell, reading) : [] };
}

const shownText = (value: CellValue, reading: Reading): string =>
  typeof value === "string" ? value : reading.printed;

/** The whole budget may have been read another way than it was meant. */
function doubtOf({ name }: Setting, cell: InputIssue["cell"], reading: Reading): readonly InputIssue[] {
  if (reading.kind !== "angka" || !reading.notes.includes("angka-meragukan")) return [];
  const values = {
    peran: "TotalAnggaran",
    nama: name,
    dibaca: reading.value,
    sampai: reading.value,
    lain: 0,
    tercetak: reading.printed,
  };
  return [{ code: "angka-meragukan", cell, name, blok: null, baris: null, values }];
}
