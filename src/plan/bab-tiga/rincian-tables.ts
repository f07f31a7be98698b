import type { Blok } from "../../domain/laporan";
import { BAB_TIGA_HEADINGS, BAB_TIGA_TITLES } from "../../text/bab-tiga-words";
import { TEXT_FIGURE } from "../sheet/styles";
import { textColumn, type Column } from "../sheet/table";
import { readingOf } from "../source-cells";
import type { PrintedHead } from "./printed-head";
import { bareTitle } from "./table-numbers";

export interface RincianTable {
  readonly title: string;
  readonly columns: readonly Column<number>[];
  /** Indexes of the rows that hold something. */
  readonly rows: readonly number[];
  readonly blok: Blok;
}

/** Bloks of Anggaran alone, as printed; those over the same rows of a sheet are columns of one table. */
export function rincianTables(
  bloks: readonly Blok[],
  headOf: (blok: Blok) => PrintedHead,
): readonly RincianTable[] {
  const tables = new Map<string, [Blok, ...Blok[]]>();
  for (const blok of bloks) {
    if (!blok.jenis.rincian) continue;
    const key = `${blok.firstRow},${blok.rows.length},${blok.lembar}`;
    const table = tables.get(key);
    if (table) table.push(blok);
    else tables.set(key, [blok]);
  }
  return [...tables.values()].map((group) => {
    const [blok] = group;
    const head = headOf(blok);
    const rows = blok.rows.flatMap((kind, i) => (kind === "data" || kind === "total" ? [i] : []));
    const title = bareTitle(blok.judul ?? head.title ?? "") || BAB_TIGA_TITLES.rincian;
    return { title, columns: columnsFor(group, head), rows, blok };
  });
}

function columnsFor(group: readonly [Blok, ...Blok[]], { headings }: PrintedHead): readonly Column<number>[] {
  const [first] = group;
  const label = first.texts.Uraian;
  return [
    {
      ...textColumn<number>(28, (i) => label?.own[i] ?? ""),
      key: "uraian",
      heading: (label && headings.get(label.rect.left)) ?? BAB_TIGA_HEADINGS.uraian,
      across: 2,
    },
    ...group.map((blok, i) => ({
      ...textColumn<number>(23, (row) => readingOf(blok, "Anggaran", row)?.printed ?? "", TEXT_FIGURE),
      key: `anggaran${i}`,
      heading: headings.get(blok.numbers.Anggaran?.rect.left ?? 0) ?? plainHeading(blok, i),
    })),
  ];
}

/** Where nothing is printed over the column: the second and later ones are told apart by the table's name. */
const plainHeading = ({ nama }: Blok, i: number): string =>
  i === 0 ? BAB_TIGA_HEADINGS.anggaran : `${BAB_TIGA_HEADINGS.anggaran} (${nama})`;
