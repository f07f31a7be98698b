/**
 * Accounts of a budget told by their codes. Only a column that also holds account 5 with a `Belanja` beside it holds
 * accounts at all: as programme codes 4.01 is the Sekretariat and 6.01 the Inspektorat, and all of that is spending.
 */
import { accountDigit, plainKode } from "../domain/kode";
import type { Akun, Blok } from "../domain/laporan";
import { LABELS } from "../domain/peran";

/** What the code of a row says; null where it is no account, or the table has none. */
export type AccountAt = (index: number) => Akun | null;

export function accountsOf(blok: Blok): AccountAt {
  const kodes = blok.texts.Kode?.own ?? [];
  const isSpending = (kode: string, index: number): boolean =>
    accountDigit(kode) === 5 && LABELS.some((peran) => BELANJA.test(blok.texts[peran]?.own[index] ?? ""));
  if (!kodes.some(isSpending)) return () => null;
  const programmes = new Set(kodes.flatMap((kode) => programmeGroup(kode) ?? []));
  return (index) => {
    const digit = accountDigit(kodes[index] ?? "");
    return digit === 0 || (digit !== 5 && programmes.has(digit)) ? null : AKUN[digit];
  };
}

const BELANJA = /^\P{L}*belanja\b/iu;
const AKUN = { 4: "pendapatan", 5: "belanja", 6: "pembiayaan" } as const;

/** `4.01.02` says that 4 heads programmes in this column, a bare `4` included. */
function programmeGroup(kode: string): number | null {
  const digit = Number(/^[456](?=\.)/.exec(plainKode(kode))?.[0] ?? 0);
  return digit > 0 && accountDigit(kode) === 0 ? digit : null;
}
