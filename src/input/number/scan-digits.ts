/** A run of digits in its ordinary shape: points between groups of three, one comma before decimals. */
export interface ScannedDigits {
  readonly value: number;
  readonly decimals: number;
  /** Index behind the last digit. */
  readonly end: number;
}

interface Scan {
  /** All digits as one integer. */
  digits: number;
  count: number;
  /** Digits since the last separator. */
  group: number;
  points: number;
  /** Digits in front of the comma; −1 without one. */
  whole: number;
}

/** Powers of ten up to 10^15 are exact, so a division by them rounds as Number() does. */
const POWERS = Array.from({ length: 16 }, (_, i) => 10 ** i);
/** More digits than a double holds for sure. */
const MOST_DIGITS = 15;

/** Null for every other shape, and for those that need a doubt (`1,200`). */
export function scanDigits(text: string, start: number): ScannedDigits | null {
  const scan: Scan = { digits: 0, count: 0, group: 0, points: 0, whole: -1 };
  const first = text.charCodeAt(start);
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) takeDigit(scan, code - 48);
    else if (!isDigit(text.charCodeAt(end + 1)) || !isSeparator(code)) break;
    else if (!takeSeparator(scan, code, first)) return null;
  }
  return isOrdinary(scan, first) ? { value: valueOf(scan), decimals: decimalsOf(scan), end } : null;
}

const isSeparator = (code: number): boolean => code === 46 || code === 44;
const takeSeparator = (scan: Scan, code: number, first: number): boolean =>
  code === 46 ? takePoint(scan, first) : takeComma(scan);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

function takeDigit(scan: Scan, digit: number): void {
  scan.digits = scan.digits * 10 + digit;
  scan.count++;
  scan.group++;
}

/** Only a group of three may stand between points, and no zero in front of the first. */
function takePoint(scan: Scan, first: number): boolean {
  const fits = scan.points === 0 ? scan.group >= 1 && scan.group <= 3 && first !== 48 : scan.group === 3;
  scan.points++;
  scan.group = 0;
  return fits && scan.whole < 0;
}

function takeComma(scan: Scan): boolean {
  const fits = scan.whole < 0 && scan.count > 0 && (scan.points === 0 || scan.group === 3);
  scan.whole = scan.count;
  scan.group = 0;
  return fits;
}

function isOrdinary({ count, group, points, whole }: Scan, first: number): boolean {
  if (count === 0 || count > MOST_DIGITS) return false;
  if (whole < 0) return points === 0 || group === 3;
  const mayBeThousands = points === 0 && group === 3 && whole <= 3 && first !== 48;
  return !mayBeThousands;
}

const decimalsOf = ({ whole, count }: Scan): number => (whole < 0 ? 0 : count - whole);

const valueOf = (scan: Scan): number => scan.digits / (POWERS[decimalsOf(scan)] ?? 1);
