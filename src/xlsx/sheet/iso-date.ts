const DAY = 86_400_000;
/** Day 0 of the 1900 system, as if February 1900 had 29 days, which is right from 1 March 1900 on. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** `2024-01-18`, `2024-01-18T08:30:00`, also with `Z` → serial number; null for anything else. */
export function isoToSerial(text: string, from1904: boolean): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/.exec(text);
  if (!match) return null;
  const parts = match.slice(1).map((part) => Number(part ?? 0));
  const date = Date.UTC(parts[0] as number, (parts[1] as number) - 1, parts[2]);
  const seconds = (parts[3] as number) * 3600 + (parts[4] as number) * 60 + (parts[5] as number);
  return (date - (from1904 ? EPOCH_1904 : EPOCH_1900)) / DAY + seconds / 86_400;
}
