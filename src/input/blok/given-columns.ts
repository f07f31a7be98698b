import type { RowKind, TextColumn } from "../../domain/laporan";
import { INHERITED_LEVELS, type InheritingPeran } from "../../domain/peran";
import { givenName, type GivenName } from "./given-names";
import { usedRect } from "./number-columns";
import { loneLabel, type NamedRows } from "./group-rows";
import type { NamesAbove } from "./names-above";
import type { Words } from "./column";

/** Columns of what headings give to the rows below them, where the table has no such column and no cell for all rows. */
export function givenColumns(
  source: NamedRows,
  rows: readonly RowKind[],
  isThere: (peran: InheritingPeran) => boolean,
  above: NamesAbove,
): readonly TextColumn[] {
  if (!rows.includes("kelompok") && above.size === 0) return [];
  const groups = new Groups(rows.length);
  for (const level of INHERITED_LEVELS) {
    const name = above.get(level);
    if (name && !isThere(level)) groups.begin({ peran: level, nama: name.nama, label: name.column }, null);
  }
  rows.forEach((kind, i) => {
    const heading = kind === "kelompok" ? headingAt(source, i) : null;
    if (heading && !isThere(heading.peran)) groups.begin(heading, i);
    if (kind === "data") groups.fill(i);
  });
  return [...groups.columns].map(([peran, { label, values, own }]) => ({
    peran,
    name: label.column.entry.defined.name,
    rect: usedRect(label.column, source.frame),
    values,
    own,
  }));
}

interface Heading extends Pick<GivenName, "peran" | "nama"> {
  readonly label: Words;
}

/** What the heading in a row gives; null where it gives nothing. */
function headingAt(source: NamedRows, index: number): Heading | null {
  const label = loneLabel(source, index);
  const given = givenName(label?.own[index] ?? "");
  return label && given ? { ...given, label } : null;
}

interface Filled {
  /** Column of the first heading that gives it. */
  readonly label: Words;
  readonly values: string[];
  readonly own: string[];
}

/** What holds for the present row, and the columns that come of it. */
class Groups {
  readonly columns = new Map<InheritingPeran, Filled>();
  private readonly current = new Map<InheritingPeran, string>();

  constructor(private readonly rows: number) {}

  /** A new sasaran ends the programme above it. `index` is null above the first row. */
  begin({ peran, nama, label }: Heading, index: number | null): void {
    for (const level of INHERITED_LEVELS.slice(INHERITED_LEVELS.indexOf(peran))) this.current.delete(level);
    this.current.set(peran, nama);
    const column = this.columns.get(peran) ?? { label, values: this.empty(), own: this.empty() };
    this.columns.set(peran, column);
    if (index !== null) column.own[index] = nama;
  }

  fill(index: number): void {
    for (const [level, nama] of this.current) {
      const column = this.columns.get(level);
      if (column) column.values[index] = nama;
    }
  }

  private empty(): string[] {
    return new Array<string>(this.rows).fill("");
  }
}
