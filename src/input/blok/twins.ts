import type { Blok, InputIssue } from "../../domain/laporan";
import type { Reading } from "../../domain/reading";

/** Two bloks with equal content: a sheet was copied, and its figures would count twice. The later one is named. */
export function twinIssues(bloks: readonly Blok[]): readonly InputIssue[] {
  const bySignature = new Map<string, Blok[]>();
  const issues: InputIssue[] = [];
  for (const blok of bloks) {
    if (!blok.rows.includes("data")) continue;
    const candidates = bySignature.get(signature(blok)) ?? [];
    const twin = candidates.find((other) => !isBeside(other, blok) && sameContent(other, blok));
    if (twin) issues.push(issueOf(blok, twin));
    else bySignature.set(signature(blok), [...candidates, blok]);
  }
  return issues;
}

/** Two years of the same rows are no copies, though their targets are the same. */
const isBeside = (a: Blok, b: Blok): boolean => a.lembar === b.lembar && a.firstRow === b.firstRow;

const issueOf = (blok: Blok, twin: Blok): InputIssue => ({
  code: "blok-kembar",
  cell: { sheet: blok.lembar, row: blok.firstRow, column: firstColumn(blok) },
  name: null,
  blok: blok.nama,
  baris: null,
  values: { lain: twin.nama, lembarLain: twin.lembar },
});

export const firstColumn = ({ texts, numbers }: Blok): number =>
  Math.min(...[...Object.values(texts), ...Object.values(numbers)].map(({ rect }) => rect.left));

const signature = ({ rows, texts, numbers }: Blok): string =>
  [rows.length, ...Object.keys(texts).sort(), ...Object.keys(numbers).sort()].join("|");

function sameContent(a: Blok, b: Blok): boolean {
  const words = Object.values(a.texts).every(({ peran, own }) =>
    sameList(own, b.texts[peran]?.own ?? [], (x, y) => x === y),
  );
  return (
    words &&
    Object.values(a.numbers).every(({ peran, readings }) =>
      sameList(readings, b.numbers[peran]?.readings ?? [], sameReading),
    )
  );
}

const sameList = <T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): boolean =>
  a.length === b.length && a.every((x, i) => same(x, b[i] as T));

const sameReading = (a: Reading, b: Reading): boolean =>
  a.kind === b.kind &&
  a.printed === b.printed &&
  (a.kind !== "angka" || b.kind !== "angka" || a.value === b.value);
