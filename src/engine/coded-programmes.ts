/**
 * One long table with codes (evaluasi Renja, E.81) prints programme, activity and sub-activity below each other in one
 * column of words. The programme of a row is the row above it whose code begins its own (Permendagri 90/2019).
 */
import { kodesAbove, kodesShowLevels, plainKode } from "../domain/kode";
import type { Blok, TextColumn } from "../domain/laporan";
import { accountsOf } from "./accounts";

/** Words of the programme of each row; null where no row above says it. Null for a table that its codes do not order. */
export function codedProgrammesOf(blok: Blok): readonly (string | null)[] | null {
  const known = KNOWN.get(blok);
  if (known !== undefined) return known;
  const found = programmesOf(blok);
  KNOWN.set(blok, found);
  return found;
}

/** Asked for row by row: worked out once a table. */
const KNOWN = new WeakMap<Blok, readonly (string | null)[] | null>();

function programmesOf(blok: Blok): readonly (string | null)[] | null {
  const words = blok.texts.Kode ? wordsOfAllLevels(blok) : null;
  const kodes = blok.texts.Kode?.own ?? [];
  if (words === null || !kodesShowLevels(kodes)) return null;
  const isProgramme = programmeTest(kodes, words);
  const accountAt = accountsOf(blok);
  const rows = new Map<string, number>();
  let last: string | null = null;
  const programmes = kodes.map((kode, index) => {
    const plain = accountAt(index) === null ? plainKode(kode) : "";
    // A row without a code, or with an account's, belongs to what stands above it.
    if (plain === "") return last;
    rows.set(plain, index);
    const programme = [plain, ...kodesAbove(plain)].map((each) => rows.get(each) ?? -1).find(isProgramme);
    last = programme === undefined ? null : (words.own[programme] ?? null);
    return last;
  });
  return programmes.some((programme) => programme !== null) ? programmes : null;
}

/** The one column in which all levels stand; null where they have columns of their own. */
function wordsOfAllLevels({ texts, program }: Blok): TextColumn | null {
  if (program !== null || texts.Kegiatan || texts.SubKegiatan) return null;
  if (texts.Program && texts.Uraian) return null;
  return texts.Uraian ?? texts.Program ?? null;
}

/** Rows that call themselves one; in a table without the word those that no code stands above, down to `x.yy.zz`. */
function programmeTest(kodes: readonly string[], { own }: TextColumn): (index: number) => boolean {
  const isCalledSo = (index: number): boolean => /^\P{L}*program\b/iu.test(own[index] ?? "");
  if (own.some((_, index) => isCalledSo(index))) return isCalledSo;
  const known = new Set(kodes.map(plainKode));
  const isTop = (kode: string): boolean =>
    kode !== "" && [...kodesAbove(kode)].every((above) => !known.has(above));
  const tops = kodes.map(
    (kode) => isTop(plainKode(kode)) && plainKode(kode).split(".").length <= PROGRAMME_DEPTH,
  );
  return (index) => tops[index] === true;
}

/** Urusan, bidang, program. */
const PROGRAMME_DEPTH = 3;
