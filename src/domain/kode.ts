/** Codes of programmes (`8.01.02.2.01`) and of accounts (`5.1.02.01`), as Permendagri 90/2019 gives them. */

/** `8.01.02.` → `8.1.2`: zeros that only fill are left out by many, so that `8.1` is the level of `08.01`. */
export function plainKode(kode: string): string {
  if (/^[1-9A-Z]+(?:\.[1-9A-Z][0-9A-Z]*)*$/.test(kode)) return kode;
  const points = kode
    .toUpperCase()
    .replace(/[^0-9A-Z]+/g, ".")
    .replace(/^\.|\.$/g, "");
  return points.replace(/(^|\.)0+(?=[0-9A-Z])/g, "$1");
}

/** The codes above a plain code, the nearest first: `8.1.2` → `8.1`, `8`. */
export function* kodesAbove(plain: string): Generator<string> {
  for (let end = plain.lastIndexOf("."); end > 0; end = plain.lastIndexOf(".", end - 1))
    yield plain.slice(0, end);
}

/** Whether one of the codes stands under another of them. */
export function kodesShowLevels(kodes: readonly string[]): boolean {
  const known = new Set(kodes.map(plainKode));
  known.delete("");
  return [...known].some((kode) => {
    for (const above of kodesAbove(kode)) if (known.has(above)) return true;
    return false;
  });
}

/**
 * Account that a code belongs to by its form, its first digit: 4 revenue, 5 spending, 6 financing. The second place of
 * an account is one digit (`4.1`), that of a programme two (`4.01` is the Sekretariat); 0 for what is no such code.
 */
export function accountDigit(kode: string): 0 | 4 | 5 | 6 {
  const [, digit, second] = /^\s*([456])(?:[^0-9A-Za-z]+(\d+))?(?![0-9A-Za-z])/.exec(kode) ?? [];
  if (digit === undefined || (second !== undefined && !/^[1-9]$/.test(second))) return 0;
  return Number(digit) as 4 | 5 | 6;
}
