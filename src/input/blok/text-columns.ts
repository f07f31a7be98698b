import type { RowKind, TextColumn } from "../../domain/laporan";
import { INHERITING, SPANNING, type InheritingPeran, type TextPeran } from "../../domain/peran";
import { cellText } from "../cell-text";
import { valueAt, type Column, type Words } from "./column";
import type { Frame } from "./frame";
import type { MergeIndex } from "./merge-index";
import type { NamesAbove } from "./names-above";
import { usedRect } from "./number-columns";

export function wordsOf(column: Column, { firstRow, lastRow }: Frame, merges: MergeIndex): Words {
  const peran = column.entry.peran as TextPeran;
  const own = new Array<string>(Math.max(lastRow - firstRow + 1, 0));
  for (let i = 0; i < own.length; i++) own[i] = cellText(valueAt(column, firstRow + i));
  const tall = SPANNING.has(peran)
    ? merges.inColumn(column.rect.left).filter(({ top, bottom }) => bottom > top)
    : [];
  const merged = tall.length === 0 ? own : [...own];
  for (const { top, bottom } of tall) {
    const word = own[top - firstRow];
    if (word)
      merged.fill(word, Math.max(top - firstRow, 0), Math.max(Math.min(bottom, lastRow) - firstRow + 1, 0));
  }
  return { column, peran, own, merged };
}

/**
 * Empty Sasaran, Program and Kegiatan take the value above, never the label of a total or a heading. Where a column
 * further left begins a new group, the columns right of it have nothing above to take.
 */
export function textColumns(
  words: readonly Words[],
  rows: readonly RowKind[],
  frame: Frame,
  above: NamesAbove,
): readonly TextColumn[] {
  const groups = words
    .filter(({ peran }) => INHERITING.has(peran))
    .sort((a, b) => a.column.rect.left - b.column.rect.left);
  const inherited = inheritDown(groups, rows, above);
  return words.map(({ column, peran, own, merged }) => ({
    peran,
    name: column.entry.defined.name,
    rect: usedRect(column, frame),
    values: inherited.get(peran) ?? merged,
    own,
  }));
}

function inheritDown(
  groups: readonly Words[],
  rows: readonly RowKind[],
  above: NamesAbove,
): ReadonlyMap<TextPeran, readonly string[]> {
  const begins = new Uint8Array(rows.length);
  const first = (peran: TextPeran): string => above.get(peran as InheritingPeran)?.nama ?? "";
  return new Map(
    groups.map(({ peran, merged }) => [peran, inheritColumn({ merged, first: first(peran) }, rows, begins)]),
  );
}

/** One column, the outer ones done; notes in `begins` the rows in which it begins a new group. */
function inheritColumn(
  { merged, first }: { readonly merged: readonly string[]; readonly first: string },
  rows: readonly RowKind[],
  begins: Uint8Array,
): readonly string[] {
  let current = first;
  return merged.map((word, i) => {
    const value = word === "" && begins[i] === 0 ? current : word;
    if (word !== "" && word !== current) begins[i] = 1;
    if (rows[i] === "data" || rows[i] === "kosong" || rows[i] === "kelompok") current = value;
    return value;
  });
}
