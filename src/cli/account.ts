import { formatCellRef } from "../domain/address";
import type { Assessment } from "../domain/assessment";
import { isOpen, SEVERITIES, type Finding, type Severity } from "../domain/finding";
import { SHEET_TITLES } from "../domain/marks";
import type { LeftOut } from "../domain/left-out";
import type { Bahasa } from "../text/bahasa";
import { commandText } from "../text/command-line";
import type { TableCount } from "../text/command-line-text";
import { describeFinding } from "../checks/describe-finding";
import { leftOutText } from "../text/left-out-words";
import { formatAngka, formatPersen, formatRupiah } from "../text/numbers";
import { SEVERITY_WORDS } from "../text/severity";
import { line } from "./terminal";

/** So many sasaran, and findings where no sheet is written, are listed: an account stays short. */
const LISTED = 12;

export interface Account {
  readonly shown: string;
  readonly assessment: Assessment;
  /** Path of the written workbook; null with --periksa. */
  readonly output: string | null;
  readonly sheets: readonly string[];
  readonly salinan: string | null;
  readonly json: string | null;
  /** What was done without; absent where nothing was. */
  readonly leftOut?: readonly LeftOut[];
}

type Line = readonly [label: string, text: string];

/** The short account of one file for a person. */
export function accountOf(account: Account, bahasa: Bahasa): string {
  const { labels, notWritten } = commandText(bahasa);
  const { shown, assessment, output, salinan, json, leftOut = [] } = account;
  const lines: readonly Line[] = [
    [labels.berkas, shown],
    [labels.tabel, commandText(bahasa).tables(countTables(assessment))],
    ...indikatorLine(assessment, bahasa),
    ...sasaranLines(assessment, bahasa),
    ...serapanLine(assessment, bahasa),
    [labels.catatan, catatanText(account, bahasa)],
    [labels.hasil, output ?? notWritten],
    ...(leftOut.length === 0 ? [] : [["", leftOutText(leftOut, bahasa)] as const]),
    ...(salinan === null ? [] : [[labels.salinan, salinan] as const]),
    ...(json === null ? [] : [[labels.json, json] as const]),
  ];
  return align(lines) + (output === null ? findingLines(assessment.findings, bahasa) : "");
}

/** So many of the names that cannot be used are told. */
const CAUSES = 3;
const ABOUT_NAMES = /^(?:nama|blok|panjang|judul)-/;

/** Why there is no table to compute: no names at all, or which are broken and how. */
export function unusableSentence({ findings }: Assessment, shown: string, bahasa: Bahasa): string {
  const { noUsableBlok, more } = commandText(bahasa);
  const causes = findings
    .filter(({ code }) => ABOUT_NAMES.test(code))
    .map((finding) => describeFinding(finding, bahasa).pesan);
  const rest = causes.length > CAUSES ? [`${more(causes.length - CAUSES)}.`] : [];
  return noUsableBlok(shown, [...causes.slice(0, CAUSES), ...rest]);
}

export const countTables = ({ laporan }: Assessment): TableCount => {
  const count = (kind: "kinerja" | "anggaran" | "rencana" | "rincian"): number =>
    laporan.bloks.filter(({ jenis }) => jenis[kind]).length;
  return {
    total: laporan.bloks.length,
    kinerja: count("kinerja"),
    anggaran: count("anggaran"),
    rencana: count("rencana"),
    rincian: count("rincian"),
  };
};

/** Open findings by severity, and apart from them those that a person has checked. */
export function countFindings(
  findings: readonly Finding[],
): Readonly<Record<Severity | "diperiksa", number>> {
  const counts = { kesalahan: 0, peringatan: 0, informasi: 0, diperiksa: 0 };
  for (const finding of findings) counts[isOpen(finding) ? finding.severity : "diperiksa"]++;
  return counts;
}

/** For the exit status a wrong figure counts, whether or not a person has found a reason for it. */
export const hasKesalahan = ({ findings }: Assessment): boolean =>
  findings.some(({ severity }) => severity === "kesalahan");

function indikatorLine({ kinerja, laporan }: Assessment, bahasa: Bahasa): readonly Line[] {
  if (kinerja.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { band } of kinerja) if (band) counts.set(band.kriteria, (counts.get(band.kriteria) ?? 0) + 1);
  const perKriteria = laporan.pengaturan.skala.flatMap(({ kriteria }) => {
    const count = counts.get(kriteria);
    return count === undefined ? [] : [`${kriteria} ${formatAngka(count, bahasa)}`];
  });
  const rated = kinerja.filter(({ band }) => band !== null).length;
  const { labels, rated: sentence } = commandText(bahasa);
  return [[labels.indikator, sentence(rated, kinerja.length - rated, perKriteria)]];
}

function sasaranLines({ sasaran }: Assessment, bahasa: Bahasa): readonly Line[] {
  const { labels, sasaranName, sasaranFigures, more } = commandText(bahasa);
  const persen = (value: number | null): string | null =>
    value === null ? null : formatPersen(value, bahasa);
  const lines = sasaran.slice(0, LISTED).map((row) => {
    const figures = sasaranFigures(persen(row.capaian), row.band?.kriteria ?? null, persen(row.serapan));
    return `${sasaranName(row.nomor, row.sasaran)}: ${figures}`;
  });
  if (sasaran.length > LISTED) lines.push(more(sasaran.length - LISTED));
  return lines.map((text, i) => [i === 0 ? labels.sasaran : "", text]);
}

function serapanLine({ total }: Assessment, bahasa: Bahasa): readonly Line[] {
  if (total === null || total.serapan === null) return [];
  const { labels, serapan } = commandText(bahasa);
  const figures = [formatRupiah(total.realisasi, bahasa), formatRupiah(total.anggaran, bahasa)] as const;
  return [[labels.serapan, serapan(formatPersen(total.serapan, bahasa), ...figures)]];
}

function catatanText({ assessment, sheets }: Account, bahasa: Bahasa): string {
  const { findings, seeSheet } = commandText(bahasa);
  const sheet = sheets.find((title) => title.startsWith(SHEET_TITLES.catatan));
  return findings(countFindings(assessment.findings)) + (sheet === undefined ? "" : `; ${seeSheet(sheet)}`);
}

function findingLines(findings: readonly Finding[], bahasa: Bahasa): string {
  const sorted = SEVERITIES.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity && isOpen(finding)),
  );
  const lines = sorted.slice(0, LISTED).map((finding) => {
    const place = finding.cell ? ` ${formatCellRef(finding.cell)}` : "";
    return `  ${SEVERITY_WORDS[finding.severity][bahasa]}${place}: ${describeFinding(finding, bahasa).pesan}`;
  });
  if (sorted.length > LISTED) lines.push(`  ${commandText(bahasa).more(sorted.length - LISTED)}`);
  return lines.map(line).join("");
}

function align(lines: readonly Line[]): string {
  const width = Math.max(...lines.map(([label]) => label.length));
  return lines
    .map(([label, text]) => line(`${label.padEnd(width)} ${label === "" ? " " : ":"} ${text}`))
    .join("");
}
