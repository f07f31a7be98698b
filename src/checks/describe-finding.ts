import type { Finding } from "../domain/finding";
import type { Bahasa } from "../text/bahasa";
import { formatHitung } from "../text/format-hitung";
import { formatAngka, formatPersen, formatRupiah, formatSelisih } from "../text/numbers";
import { kindOf } from "./catalogue";
import { formatCells } from "./cell-list";
import type { Kalimat, Say, Shown } from "./define-finding";

/** A finding as a person reads it. */
export interface FindingWords extends Kalimat {
  /** The kind of finding in a few words. */
  readonly judul: string;
}

export function describeFinding(finding: Finding, bahasa: Bahasa): FindingWords {
  const kind = kindOf(finding.code);
  // The values were made for this kind: `defineRule` holds each rule to the values of the kinds that it reports.
  const say = kind[bahasa] as Say<Finding["values"]>;
  return { judul: kind.judul[bahasa], ...say(finding.values, shownOf(finding, bahasa)) };
}

function shownOf(finding: Finding, bahasa: Bahasa): Shown {
  const { tercetak, blok, cell, lain = [] } = finding;
  return {
    tercetak: tercetak ?? "",
    hitung: formatHitung(finding, bahasa),
    blok: blok ?? "",
    persen: (value) => formatPersen(value, bahasa),
    rupiah: (value) => formatRupiah(value, bahasa),
    angka: (value) => formatAngka(value, bahasa),
    poin: (value) => formatSelisih(Math.abs(value), bahasa).replace("+", ""),
    banyak: lain.length + 1,
    range: cell === null ? "" : formatCells([cell, ...lain]),
  };
}
