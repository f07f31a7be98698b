/**
 * What stands under a printed table and is none of its rows: a signature block (`Mengetahui`, a place and date, an
 * office, a name, `NIP. …`) and notes (`Sumber: …`).
 */
import type { CellValue } from "../../domain/snapshot";

const MONTHS =
  "januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember";
/** `Palembang, 31 Desember 2024`, with dots where the day is still to be written. */
const PLACE_AND_DATE = new RegExp(
  `^[\\p{L} .'-]{3,40},\\s*[\\d\\s.…_]*(?:${MONTHS})?\\s*(?:20\\d\\d|20\\.*|[.…_]+)$`,
  "iu",
);
const SIGNING = /^\(?\s*(?:mengetahui|menyetujui|mengesahkan|disahkan oleh|nip\b|nip[. :]|nrp\b)/i;
const NOTE = /^(?:sumber(?: data)?|catatan|keterangan|ket|note)\s*[.:]|^\*+\)/i;

export const isClosingLine = (value: CellValue): boolean =>
  typeof value === "string" && isClosingText(value.trim());

const isClosingText = (text: string): boolean =>
  text.length > 2 &&
  (SIGNING.test(text) || NOTE.test(text) || (text.includes(",") && PLACE_AND_DATE.test(text)));

/** The office of who signs stands above the name, and says nothing by itself. */
export const isOffice = (value: CellValue): boolean =>
  typeof value === "string" &&
  /^(?:(?:plt|plh|pj|a\.?n)\.?\s+)?(?:kepala|sekretaris|direktur|inspektur|camat|lurah|bupati|wali ?kota|gubernur|ketua|pengguna anggaran|kuasa pengguna|pejabat)\b/i.test(
    value.trim(),
  );
