import type { Blok } from "../../domain/laporan";
import { BAB_TIGA_HEADINGS, BAB_TIGA_TITLES } from "../../text/bab-tiga-words";
import { TEXT_FIGURE } from "../sheet/styles";
import { textColumn, type Column } from "../sheet/table";
import { readingOf } from "../source-cells";
import { bareTitle } from "./table-numbers";

export interface RincianTable {
  readonly title: string;
  readonly columns: readonly Column<number>[];
  /** Indexes of the rows that hold something. */
  readonly rows: readonly number[];
  readonly blok: Blok;
}

/** Bloks of Anggaran alone, as printed; those over the same rows of a sheet are columns of one table. */
export function rincianTables(bloks: readonly Blok[]): readonly RincianTable[] {
  const tables = new Map<string, Blok[]>();
  for (const blok of bloks) {
    if (!blok.jenis.rincian) continue;
    const key = `${blok.firstRow},${blok.rows.length},${blok.lembar}`;
    tables.set(key, [...(tables.get(key) ?? []), blok]);
  }
  return [...tables.values()].flatMap((group) => {
    const [blok] = group;
    if (!blok) return [];
    const rows = blok.rows.flatMap((kind, i) => (kind === "data" || kind === "total" ? [i] : []));
    const title = blok.judul === null ? BAB_TIGA_TITLES.rincian : bareTitle(blok.judul);
    return [{ title, columns: columnsFor(group, blok), rows, blok }];
  });
}

const columnsFor = (group: readonly Blok[], first: Blok): readonly Column<number>[] => [
  {
    ...textColumn<number>(28, (i) => first.texts.Uraian?.own[i] ?? ""),
    key: "uraian",
    heading: BAB_TIGA_HEADINGS.uraian,
    across: 2,
  },
  ...group.map((blok, i) => ({
    ...textColumn<number>(23, (row) => readingOf(blok, "Anggaran", row)?.printed ?? "", TEXT_FIGURE),
    key: `anggaran${i}`,
    heading: i === 0 ? BAB_TIGA_HEADINGS.anggaran : `${BAB_TIGA_HEADINGS.anggaran} (${blok.nama})`,
  })),
];
