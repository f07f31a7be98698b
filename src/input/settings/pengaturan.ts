import * as z from "zod/mini";
import { SATUAN_UANG, type InputIssue, type Pengaturan, type SatuanUang } from "../../domain/laporan";
import type { Reading } from "../../domain/reading";
import { GAP_POLICIES } from "../../domain/scale";
import type { CellValue } from "../../domain/snapshot";
import { isFilled } from "../blok/column";
import { cellText } from "../cell-text";
import { createNumberReader, type ReadNumber } from "../number/read-number";
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

const words = ({ text }: Raw): string => text;
const choice = ({ text }: Raw): string => text.toLowerCase().replace(/[\s_]+/g, "-");
/** Also `Juta`, `ribuan rupiah`. */
const moneyUnit = ({ text }: Raw): string =>
  /^(?:dalam )?(rupiah|ribu|juta|mil[iy]ar)(?:an)?(?: rupiah)?$/i
    .exec(text)?.[1]
    ?.toLowerCase()
    .replace("milyar", "miliar") ?? "";
/** `Tabel 3.4`; as a number it is shown `3,4`. */
const tableNumber = ({ text }: Raw): unknown => {
  const [, bab, nomor] = /^(?:tabel )?(\d{1,3})[.,](\d{1,3})\.?$/i.exec(text) ?? [];
  return { bab: Number(bab), nomor: Number(nomor) };
};
/** Excel keeps 15 digits of a number, so an NIP of 18 must be a text. */
const whole = ({ text, reading }: Raw): string =>
  reading.kind === "angka" && reading.numeric && reading.value >= 1e15 ? "" : text;

const year = z.int().check(z.gte(1990), z.lte(2100));
const text = rule(z.string().check(z.minLength(1)), words, "teks");

/** A setting is one cell; its name is `LKJIP_` and the key (`LKJIP_TahunAkhirRenstra`). */
const RULES = {
  tahun: rule(year, yearIn, "1990 … 2100"),
  tahunAkhirRenstra: rule(year, yearIn, "1990 … 2100"),
  instansi: text,
  totalAnggaran: { ...rule(z.number().check(z.gte(0)), figure, "0 …"), money: true },
  kertas: rule(z.enum(["A4", "F4"]), compact, "A4, F4"),
  rumusNegatif: rule(
    z.enum(["2T-R", "T/R"]),
    (raw) => compact(raw).replace(/[\u2010-\u2015\u2212]/g, "-"),
    "2T-R, T/R",
  ),
  // A cap below 100 would cut down who has met the target.
  batasCapaian: rule(z.number().check(z.gte(100)), figure, "100, 110, 120 …"),
  celah: rule(z.enum(GAP_POLICIES), choice, GAP_POLICIES.join(", ")),
  satuanUang: rule(z.enum(SATUAN_UANG), moneyUnit, SATUAN_UANG.join(", ")),
  akumulasi: rule(z.enum(["jumlah", "terakhir"]), choice, "jumlah, terakhir"),
  kota: text,
  jabatan: text,
  namaPejabat: text,
  nip: rule(z.string().check(z.minLength(1)), whole, "teks, misalnya '19660515 199203 1 012"),
  nomorTabel: rule(z.object({ bab: z.int(), nomor: z.int() }), tableNumber, "3.1, 3.4 …"),
};

type Single = Pick<Pengaturan, keyof typeof RULES>;

export interface ReadSettings {
  /** Those that the workbook gives. */
  readonly values: Partial<Single>;
  readonly issues: readonly InputIssue[];
}

/** An empty cell keeps the default silently; one that cannot be used keeps it and is named. */
export function readSettings({ found }: Settings, readNumber: ReadNumber): ReadSettings {
  const values: Partial<Record<string, unknown>> = {};
  const issues: InputIssue[] = [];
  for (const [key, how] of Object.entries(RULES)) {
    const setting = found.get(`LKJIP_${key.toUpperCase()}`);
    if (!setting) continue;
    const outcome = readOne(setting, how, readNumber);
    if ("value" in outcome) values[key] = outcome.value;
    issues.push(...outcome.issues);
  }
  return { values, issues };
}

/**
 * What a person has typed, as the setting's cell is to hold it: a year, a cap or money as a number, an NIP as a text; null
 * for nothing. What cannot be used stays as it was typed, for the sentence.
 */
export function typedSetting(name: string, text: string): string | number | null {
  const typed = text.trim();
  const how = Object.entries<Rule>(RULES).find(
    ([key]) => `LKJIP_${key}`.toLowerCase() === name.toLowerCase(),
  )?.[1];
  if (typed === "" || how === undefined) return typed === "" ? null : typed;
  const reading = createNumberReader()(typed, "General", how.money);
  const parsed = z.safeParse(how.schema, how.pick({ text: typed, reading }));
  return parsed.success && typeof parsed.data === "number" ? parsed.data : typed;
}

export interface MoneyUnits {
  /** By the upper-case name of the table that a setting is for, `LKJIP_SatuanUang_T311`; `""` for all tables. */
  readonly units: ReadonlyMap<string, { readonly satuan: SatuanUang; readonly name: string }>;
  readonly issues: readonly InputIssue[];
}

const MONEY_UNIT_NAME = /^LKJIP_SATUANUANG(?:_(.*))?$/;

export function readMoneyUnits({ found }: Settings, readNumber: ReadNumber): MoneyUnits {
  const units = new Map<string, { satuan: SatuanUang; name: string }>();
  const issues: InputIssue[] = [];
  for (const [key, setting] of found) {
    const match = MONEY_UNIT_NAME.exec(key);
    const outcome = match ? readOne(setting, RULES.satuanUang, readNumber) : { issues: [] };
    if (outcome.value !== undefined)
      units.set(match?.[1] ?? "", { satuan: outcome.value as SatuanUang, name: setting.name });
    // That of all tables is told with the other settings.
    if (match?.[1] !== undefined) issues.push(...outcome.issues);
  }
  return { units, issues };
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
