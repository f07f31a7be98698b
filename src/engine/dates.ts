/** Dates as Indonesians write them: `31 Desember 2024`, `31/12/2024`, `Maret 2024`. */

/** First and last day that may be meant, as year · 10000 + month · 100 + day. A month without a day is all of it. */
export interface Days {
  readonly first: number;
  readonly last: number;
  /** Without a year only days without a year compare. */
  readonly hasYear: boolean;
}

const MONTHS = ["jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des"];
const OTHER_MONTHS: Readonly<Record<string, number>> = {
  peb: 2,
  may: 5,
  agt: 8,
  ags: 8,
  aug: 8,
  oct: 10,
  nop: 11,
  dec: 12,
};

/** Null for what is no date. */
export function readDays(text: string): Days | null {
  const words = text.trim().toLowerCase();
  return fromWords(words) ?? fromDigits(words);
}

function fromWords(text: string): Days | null {
  const match =
    /^(?:(?:tanggal|tgl\.?|paling lambat|selambat-lambatnya|sebelum)\s+)*(?:(\d{1,2})\s+)?([a-z]{3,9})\.?(?:\s+(\d{4}))?$/.exec(
      text,
    );
  const month = match ? monthOf(match[2] ?? "") : 0;
  return match && month > 0 ? daysOf(match[3], month, match[1]) : null;
}

function fromDigits(text: string): Days | null {
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (local) return daysOf(local[3], Number(local[2]), local[1]);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  return iso ? daysOf(iso[1], Number(iso[2]), iso[3]) : null;
}

function monthOf(word: string): number {
  const start = word.slice(0, 3);
  return MONTHS.indexOf(start) + 1 || (OTHER_MONTHS[start] ?? 0);
}

function daysOf(year: string | undefined, month: number, day: string | undefined): Days | null {
  if (month < 1 || month > 12 || (day !== undefined && !isDay(Number(day)))) return null;
  const start = Number(year ?? 0) * 10_000 + month * 100;
  return { first: start + Number(day ?? 1), last: start + Number(day ?? 31), hasYear: year !== undefined };
}

const isDay = (day: number): boolean => day >= 1 && day <= 31;

/** Whether the one day is surely not after the other; null where they cannot be compared. */
export function isOnOrBefore(day: Days, limit: Days): boolean | null {
  return day.hasYear === limit.hasYear ? day.last <= limit.last : null;
}
