import { formatUpTo } from "../numbers";

/** A whole number as a person writes it, `2.000` and `2,000`; in English with its noun. */
export const banyak = (value: number): string => formatUpTo(value, 0, "id");
export const many = (value: number): string => formatUpTo(value, 0, "en");
export const counted = (value: number, one: string, more: string): string =>
  `${many(value)} ${value === 1 ? one : more}`;
