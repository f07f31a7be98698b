import { formatCellRef } from "./address";
import type { Finding } from "./finding";
import { findOwnSheets } from "./marks";
import type { Area, Snapshot } from "./snapshot";

/**
 * A Catatan that a person has looked at and found to be in order, with the reason. It is kept in the workbook by code,
 * cell and the figures concerned, so that it comes back when a figure changes.
 */
export interface Alasan {
  /** As `findingKey` gives it. */
  readonly kunci: string;
  readonly alasan: string;
}

/** Scoped to LKjIP Catatan: the rows of the findings, first column the reasons, last column the keys. */
export const DIPERIKSA_NAME = "LKJIP_Diperiksa";

const BETWEEN = " | ";
const LONGEST_PRINT = 40;

/** What a Catatan is known by, `capaian-beda | 'Sasaran'!G12 | 95% / 93.75324675325 / 4f2a9c1b`: readable, the same at each run. */
export function findingKey(finding: Finding): string {
  const { code, tercetak, hitung } = finding;
  const printed = oneWord(tercetak ?? "");
  const figures = [
    printed.length > LONGEST_PRINT ? `${printed.slice(0, LONGEST_PRINT)}…` : printed,
    hitung === null ? "" : plain(hitung.value),
    checksum(`${printed};${hitung === null ? "" : plain(hitung.value)}${valuesText(finding)}`),
  ];
  return [code, placeOf(finding), figures.filter((part) => part !== "").join(" / ")].join(BETWEEN);
}

/** The parts of a key; null where the text is none. */
export function keyParts(
  kunci: string,
): { readonly code: string; readonly place: string; readonly figures: string } | null {
  const first = kunci.indexOf(BETWEEN);
  const last = kunci.lastIndexOf(BETWEEN);
  if (first < 1 || last <= first) return null;
  return {
    code: kunci.slice(0, first),
    place: kunci.slice(first + BETWEEN.length, last),
    figures: kunci.slice(last + BETWEEN.length),
  };
}

/** The cells of LKJIP_Diperiksa on the product's own LKjIP Catatan; a copy that the user keeps of it does not count. */
export function diperiksaArea({ outline, areas }: Snapshot): Area | null {
  const sheet = findOwnSheets(outline).find(({ role }) => role === "catatan")?.title;
  return (
    areas.find(
      ({ name, ...area }) => area.sheet === sheet && name.name.toLowerCase() === DIPERIKSA_NAME.toLowerCase(),
    ) ?? null
  );
}

function placeOf({ cell, blok, values }: Finding): string {
  if (cell !== null) return formatCellRef(cell);
  const { nama } = values;
  return (
    [blok ?? "", typeof nama === "string" ? oneWord(nama) : ""].filter((part) => part !== "").join(" ") || "-"
  );
}

/** Most words have neither breaks nor doubled spaces. */
const oneWord = (text: string): string =>
  /[|\n\r\t\u00a0]|  |^ | $/.test(text) ? text.replace(/[\s|]+/g, " ").trim() : text;

/** Binary noise in the last digits is no other figure. */
const plain = (value: number): string =>
  String(Number.isInteger(value) ? value : Number(value.toPrecision(13)));

/** The figures and words of the sentence; where other cells stand, and what follows from the figures, are left out. */
function valuesText({ values, lain }: Finding): string {
  let text = lain === undefined ? "" : `;lain=${lain.length}`;
  for (const name of Object.keys(values).sort()) {
    if (name !== "selisih" && !isAddress(name)) text += `;${name}=${valueText(values[name] ?? "")}`;
  }
  return text;
}

/** `selLain`, `selPengganti`. */
const isAddress = (name: string): boolean => name.startsWith("sel") && name.charCodeAt(3) < 97;

const valueText = (value: string | number): string =>
  typeof value === "number" ? plain(value) : oneWord(value);

/** FNV-1a, 32 bits, as eight hexadecimal digits. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
