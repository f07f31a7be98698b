/**
 * What a row's money is. Revenue and financing are no spending (Permendagri 77/2020: pendapatan, belanja, pembiayaan):
 * they are told by the codes of accounts, and by words as heading of the rows, as parent or as label.
 */
import { accountDigit } from "../domain/kode";
import type { Akun, Blok } from "../domain/laporan";
import { LABELS, LEVELS } from "../domain/peran";
import { accountsOf } from "./accounts";
import { ownLabelAt } from "./row-words";

/** One per row. */
export type AkunOfRows = readonly Akun[];

/** `parents`: of each row, before it in the table; -1 without one. Null where all of it is spending. */
export function akunOf(blok: Blok, parents: readonly number[]): AkunOfRows | null {
  if (!mayHoldOther(blok)) return null;
  const accountAt = accountsOf(blok);
  const headingAt = followHeadings(blok, !parents.some((parent) => parent >= 0));
  const said: (Akun | null)[] = [];
  for (let i = 0; i < blok.rows.length; i++) {
    const account = accountAt(i);
    const own = account ?? akunOfWords(blok, i);
    const heading = headingAt(i, own);
    said.push(account ?? said[parents[i] ?? -1] ?? own ?? heading);
  }
  return allOrNull(said.map((akun) => akun ?? "belanja"));
}

const allOrNull = (akun: AkunOfRows): AkunOfRows | null =>
  akun.every((each) => each === "belanja") ? null : akun;

/** Asked row by row, with what each row says itself: what the heading above it says. */
function followHeadings(blok: Blok, isFlat: boolean): (index: number, own: Akun | null) => Akun | null {
  let heading: Akun | null = blok.akun;
  return (index, own) => {
    const kind = blok.rows[index];
    if (kind === "total") heading = closedBy(ownLabelAt(blok, index)) === heading ? blok.akun : heading;
    else if (own === "belanja" || kind === "kelompok" || isHeading(blok, index, isFlat))
      heading = own ?? heading;
    return heading;
  };
}

/** `Pendapatan Daerah` with its sum over its parts, in a table without levels: a heading, though money stands beside it. */
const isHeading = (blok: Blok, index: number, isFlat: boolean): boolean =>
  isFlat && blok.rows[index] === "data" && isHeadingWord(ownLabelAt(blok, index));

const mayHoldOther = (blok: Blok): boolean =>
  (blok.jenis.anggaran || blok.jenis.rincian) && (blok.akun !== null || namesOtherMoney(blok));

const OTHER_MONEY = /\b(?:pendapatan|pembiayaan)\b/i;

const namesOtherMoney = ({ texts }: Blok): boolean =>
  LABELS.some((peran) => texts[peran]?.own.some((word) => OTHER_MONEY.test(word))) ||
  texts.Kode?.own.some((kode) => OTHER_ACCOUNTS.has(accountDigit(kode))) === true;

const OTHER_ACCOUNTS: ReadonlySet<number> = new Set([4, 6]);

/** Words of the row from the outermost in; those of its programme hold for its activities. */
function akunOfWords({ texts }: Blok, index: number): Akun | null {
  for (const peran of [...TREE, "Uraian"] as const) {
    const akun = akunOfLabel(texts[peran]?.values[index] ?? "");
    if (akun !== null) return akun;
  }
  return null;
}

const TREE = LEVELS.filter((peran) => peran !== "Sasaran");

/** A label speaks by how it begins: `Program Pengelolaan Pendapatan` is spending. */
const WORDS: readonly (readonly [RegExp, Akun])[] = [
  [/^(?:belanja|program|kegiatan|sub ?kegiatan|urusan)\b/, "belanja"],
  [/^(?:lain ?- ?lain )?(?:penerimaan )?pendapatan\b/, "pendapatan"],
  // `Pembiayaan Jaminan Kesehatan` is an activity like any other.
  [/^(?:penerimaan|pengeluaran) pembiayaan\b/, "pembiayaan"],
  [/^pembiayaan(?: (?:daerah|anggaran|netto|neto|bersih|apbd|blud|tahun.*))*$/, "pembiayaan"],
];

const bareLabel = (label: string): string =>
  label
    .toLowerCase()
    .replace(/\([^)]*\)/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)]\s*)+/, "")
    .replace(/^[^\p{L}]+|[\s.:,;-]+$/gu, "");

function akunOfLabel(label: string): Akun | null {
  if (label === "") return null;
  const bare = bareLabel(label);
  return WORDS.find(([begins]) => begins.test(bare))?.[1] ?? null;
}

const isHeadingWord = (label: string): boolean =>
  /^(?:pendapatan|belanja|pembiayaan)(?: (?:daerah|apbd|blud))?$/.test(bareLabel(label));

/** `Jumlah Pendapatan` ends what `Pendapatan` began. */
const closedBy = (label: string): Akun | null =>
  akunOfLabel(label.replace(/^[^\p{L}]*(?:(?:sub|grand)\s*)?(?:total|jumlah)\s+/iu, ""));
