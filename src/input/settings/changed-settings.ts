import type { Isi, Isian, Perubahan } from "../../domain/perubahan";
import type { Area, CellValue, Snapshot } from "../../domain/snapshot";
import { isFilled } from "../blok/column";
import { createNumberReader } from "../number/read-number";
import { typedSetting } from "./pengaturan";
import { isNumberHeading } from "./setting-rows";
import { findSettings, singleValue, type Setting, type Settings } from "./setting-cells";

/** Settings that a person wants otherwise, without a change of the workbook: a preview reads them as the next run would. */
export function withPerubahan(settings: Settings, perubahan: Perubahan): Settings {
  const found = new Map(settings.found);
  for (const [name, isi] of perubahan) {
    if (isi === null) found.delete(name.toUpperCase());
    else found.set(name.toUpperCase(), { name, source: { kind: "range", area: areaOf(name, isi) } });
  }
  return { ...settings, found };
}

/** As if the cells stood at A1 of a sheet of their own. */
function areaOf(name: string, isi: Isi): Area {
  const columns = Math.max(1, ...isi.map((row) => row.length));
  const rect = { top: 1, left: 1, bottom: Math.max(1, isi.length), right: columns };
  const values: readonly CellValue[] = isi.flat();
  return {
    name: { name, scope: null, hidden: false, refersTo: "", target: { kind: "range", sheet: "", rect } },
    ...{ sheet: "", rect, top: 1, left: 1, rows: isi.length, columns, values },
    formats: values.map(() => "General"),
    formulas: new Map(),
  };
}

/** Each setting that the workbook has, by upper-case name, as it stands. */
export function readIsian(snapshot: Snapshot): ReadonlyMap<string, Isian> {
  const { found, given } = findSettings(snapshot);
  return new Map(
    [...found].map(([key, setting]) => [key, { ...isianOf(key, setting), milikPengguna: given.has(key) }]),
  );
}

type Cells = Omit<Isian, "milikPengguna">;

function isianOf(key: string, setting: Setting): Cells {
  const { source } = setting;
  if (source.kind === "range") return key === "LKJIP_SKALA" ? tableOf(source.area) : singleOf(source.area);
  return source.kind === "value"
    ? { isi: [[plain(source.value)]], tempat: null, terkunci: "tetapan" }
    : { isi: [], tempat: null, terkunci: "rusak" };
}

function singleOf(area: Area): Cells {
  const single = singleValue({ kind: "range", area });
  if (single.kind === "unusable" || single.cell === null) return { isi: [], tempat: null, terkunci: "rusak" };
  const { sheet, row, column } = single.cell;
  const index = (row - area.top) * Math.max(area.columns, 1) + (column - area.left);
  return {
    isi: isFilled(single.value) ? [[plain(single.value)]] : [],
    tempat: { sheet, rect: { top: row, left: column, bottom: row, right: column } },
    terkunci: area.formulas.has(index) ? "rumus" : null,
  };
}

/** A line of headings at the top of the range stays the user's. */
function tableOf({ rect: whole, sheet, values, columns, rows, formulas }: Area): Cells {
  const headed = isNumberHeading(values[0]) ? 1 : 0;
  const rect = { ...whole, top: whole.top + headed };
  const height = Math.min(rows, whole.bottom - whole.top + 1);
  const within = [...formulas.keys()].some((index) => index < height * columns);
  const isi = Array.from({ length: height }, (_, r) =>
    values.slice(r * columns, (r + 1) * columns).map(plain),
  );
  return {
    isi: isi.slice(headed).filter((row) => row.some(isFilled)),
    tempat: { sheet, rect },
    terkunci: within ? "rumus" : columns === 4 ? null : "rusak",
  };
}

const plain = (value: CellValue): string | number | null =>
  typeof value === "object" && value !== null
    ? value.text
    : typeof value === "boolean"
      ? String(value)
      : value;

/** As typed into what the cells are to hold: an edge of the scale, a year or money as a number. */
export const typedIsi = (name: string, rows: readonly (readonly string[])[]): Isi =>
  name.toUpperCase() === "LKJIP_SKALA"
    ? rows.map(([edge = "", ...words]) => [typedEdge(edge), ...words.map((word) => word.trim())])
    : rows.map((row) => row.map((text) => typedSetting(name, text)));

/** `90,5` is a number of the scale; what is none stays as it was typed, for the sentence. */
function typedEdge(text: string): string | number | null {
  const reading = createNumberReader()(text.trim(), "General", false);
  return reading.kind === "angka" ? reading.value : text.trim() || null;
}
