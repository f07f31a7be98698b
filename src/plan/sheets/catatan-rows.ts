import { findKind } from "../../checks/catalogue";
import { describeFinding } from "../../checks/describe-finding";
import { columnLetters, formatCell } from "../../domain/address";
import { findingKey, keyParts, type Alasan } from "../../domain/diperiksa";
import { isOpen, type Figure, type Finding } from "../../domain/finding";
import type { Bahasa } from "../../text/bahasa";
import { formatHitung } from "../../text/format-hitung";
import { formatRupiah, formatSelisih } from "../../text/numbers";
import { SEVERITY_WORDS } from "../../text/severity";
import { CATATAN_HEADINGS, CATATAN_WORDS } from "../../text/catatan-words";
import { linkFormula } from "../formula-text";
import type { DraftCell } from "../sheet/sheet-draft";
import { columnFinder, type Column } from "../sheet/table";
import { CENTERED, INPUT, KEY, LINK, STRONG, TEXT, TEXT_FIGURE } from "../sheet/styles";
import { inBahasa } from "../../text/words";

const WIDTHS = {
  no: 6,
  tingkat: 13,
  sel: 20,
  tercetak: 20,
  hitung: 18,
  selisih: 20,
  catatan: 54,
  saran: 38,
  alasan: 30,
  kunci: 2,
} as const;
type CatatanKey = keyof typeof WIDTHS;
export type CatatanRow = Readonly<Record<CatatanKey, DraftCell>>;

/** The table of LKjIP Catatan; the key is for the product and comes last. */
export const catatanColumns = (
  bahasa: Bahasa,
): readonly (Column<CatatanRow> & { readonly key: CatatanKey })[] =>
  (Object.keys(WIDTHS) as CatatanKey[]).map((key) => ({
    key,
    heading: CATATAN_HEADINGS[key][bahasa],
    width: WIDTHS[key],
    cell: (row) => row[key],
  }));

/** Letters of a column of the sheet, for who counts its cells. */
export const catatanLetters = (key: CatatanKey): string =>
  columnLetters(columnFinder(catatanColumns("id"))(key));

/** One finding as a row of LKjIP Catatan, with a link to its cell, the reason of who has checked it, and its key. */
export function findingRow(finding: Finding, no: number, bahasa: Bahasa): CatatanRow {
  const { pesan, saran } = describeFinding(finding, bahasa);
  const { alasanLama, diperiksa } = finding;
  const old = alasanLama === undefined ? "" : ` ${inBahasa(CATATAN_WORDS, bahasa).oldReason(alasanLama)}`;
  const grave = finding.severity === "kesalahan" && isOpen(finding);
  return {
    no: { value: no, style: CENTERED },
    tingkat: { value: SEVERITY_WORDS[finding.severity][bahasa], style: grave ? STRONG : TEXT },
    sel: placeCell(finding, bahasa),
    tercetak: {
      value: finding.tercetak ?? "",
      style: /\d/.test(finding.tercetak ?? "") ? TEXT_FIGURE : TEXT,
    },
    hitung: { value: formatHitung(finding, bahasa), style: TEXT_FIGURE },
    selisih: { value: difference(finding, bahasa), style: TEXT_FIGURE },
    catatan: { value: `${pesan}${old}`, style: TEXT },
    saran: { value: saran, style: TEXT },
    alasan: { value: diperiksa ?? "", style: INPUT },
    kunci: { value: findingKey(finding), style: KEY },
  };
}

/** A reason without its finding: kept until the user takes it out, since it is the user's own words. */
export function looseRow({ kunci, alasan }: Alasan, bahasa: Bahasa): CatatanRow {
  const words = inBahasa(CATATAN_WORDS, bahasa);
  const { code = "", place = "" } = keyParts(kunci) ?? {};
  const judul = words.loose(findKind(code)?.judul[bahasa] ?? code);
  const blank = { value: "", style: TEXT };
  return {
    no: blank,
    tingkat: blank,
    sel: { value: place, style: TEXT },
    tercetak: blank,
    hitung: blank,
    selisih: blank,
    catatan: { value: judul, style: TEXT },
    saran: { value: words.looseAdvice, style: TEXT },
    alasan: { value: alasan, style: INPUT },
    kunci: { value: kunci, style: KEY },
  };
}

/** A link to the cell that is meant; the table's name where none is. */
function placeCell({ cell, blok }: Finding, bahasa: Bahasa): DraftCell {
  const words = inBahasa(CATATAN_WORDS, bahasa);
  if (cell === null)
    return { value: blok === null || blok === "" ? words.workbook : words.table(blok), style: TEXT };
  const label = `${cell.sheet} ${formatCell(cell.row, cell.column)}`;
  const formula = linkFormula(cell, label);
  return { value: label, formula, style: formula === null ? TEXT : LINK };
}

/** Printed − computed, in percent points, rupiah or units. */
function difference({ nilaiTercetak, hitung, values }: Finding, bahasa: Bahasa): string {
  if (hitung === null) return "";
  const { selisih } = values;
  if (typeof selisih === "number") return formatDifference(selisih, hitung, bahasa);
  // Money beside a print that counts something else is no difference.
  if (nilaiTercetak === null || hitung.as === "rupiah") return "";
  return formatDifference(nilaiTercetak - hitung.value, hitung, bahasa);
}

function formatDifference(selisih: number, { as }: Figure, bahasa: Bahasa): string {
  if (as === "rupiah") return formatRupiah(selisih, bahasa);
  const text = formatSelisih(selisih, bahasa);
  return as === "persen" ? inBahasa(CATATAN_WORDS, bahasa).points(text) : text;
}
