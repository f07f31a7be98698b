import type { KinerjaRow, SasaranResult } from "../../domain/assessment";
import { roundHalfUp } from "../../domain/scale";
import type { Bahasa } from "../../text/bahasa";
import { BAB_TIGA_WORDS } from "../../text/bab-tiga-words";
import { formatRupiah } from "../../text/numbers";
import { EFISIENSI_WORDS } from "../../text/severity";
import { inBahasa } from "../../text/words";
import { figureText } from "../sheets/figure-cells";
import { hasData, readingOf } from "../source-cells";
import { indicatorName } from "../sheets/program-table";
import { besideStandard, standardText } from "./comparisons";
import { persen, poin } from "./figures";

/** One paragraph an indicator: what was aimed at and reached, and what it compares with. */
export function indicatorParagraph(row: KinerjaRow, bahasa: Bahasa): string {
  const factors = factorSentences(row, bahasa);
  const compared = row.realisasi === null ? [] : comparedSentences(row, bahasa);
  return [mainSentence(row, bahasa), ...compared, ...factors].join(" ");
}

function mainSentence(row: KinerjaRow, bahasa: Bahasa): string {
  const words = inBahasa(BAB_TIGA_WORDS, bahasa);
  const name = `“${indicatorName(row)}”`;
  const named = row.polaritas === "negatif" && row.arahPasti ? `${name}${words.falling}` : name;
  const [target, realisasi] = [
    figureText(row, "Target", true, bahasa),
    figureText(row, "Realisasi", true, bahasa),
  ];
  if (!hasData(readingOf(row.blok, "Target", row.index))) return words.noTarget(name);
  if (row.realisasi === null && !hasData(readingOf(row.blok, "Realisasi", row.index)))
    return words.noData(named, target);
  return row.capaian === null || row.band === null
    ? words.unrated(named, target, realisasi)
    : words.reached(named, {
        target,
        realisasi,
        capaian: persen(row.capaian, bahasa),
        kriteria: row.band.kriteria,
      });
}

function comparedSentences(row: KinerjaRow, bahasa: Bahasa): readonly string[] {
  const words = inBahasa(BAB_TIGA_WORDS, bahasa);
  const akhir = figureText(row, "TargetAkhir", true, bahasa);
  return [
    ...lastYearSentence(row, bahasa),
    ...(row.capaianAkhir === null || akhir === ""
      ? []
      : [words.endOfRenstra(akhir, persen(row.capaianAkhir, bahasa))]),
    ...(row.standarNasional === null
      ? []
      : [words.national(standardText(row, bahasa), besideStandard(row, bahasa))]),
  ];
}

function lastYearSentence({ lalu, ...row }: KinerjaRow, bahasa: Bahasa): readonly string[] {
  const words = inBahasa(BAB_TIGA_WORDS, bahasa);
  if (lalu === null) return [];
  if (lalu.capaian !== null && lalu.selisihCapaian !== null)
    return [words.lastYear(persen(lalu.capaian, bahasa), change(lalu.selisihCapaian, bahasa))];
  const realisasi = figureText({ ...row, lalu }, "RealisasiLalu", true, bahasa);
  return realisasi === "" ? [] : [words.lastRealisasi(realisasi)];
}

function change(selisih: number, bahasa: Bahasa): string {
  const words = inBahasa(BAB_TIGA_WORDS, bahasa);
  const rounded = roundHalfUp(selisih, 2);
  if (rounded === 0) return words.same;
  return rounded > 0 ? words.higher(poin(selisih, bahasa)) : words.lower(poin(selisih, bahasa));
}

function factorSentences(
  { faktorPendukung, faktorPenghambat, tindakLanjut }: KinerjaRow,
  bahasa: Bahasa,
): readonly string[] {
  const words = inBahasa(BAB_TIGA_WORDS, bahasa);
  const said = (text: string | null, say: (text: string) => string) =>
    text === null || text.trim() === "" ? [] : [say(closed(text.trim()))];
  return [
    ...said(faktorPendukung, words.pendukung),
    ...said(faktorPenghambat, words.penghambat),
    ...said(tindakLanjut, words.tindakLanjut),
  ];
}

const closed = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

/** What the sasaran as a whole has reached and spent; empty where neither is known. */
export const sasaranParagraph = (result: SasaranResult, bahasa: Bahasa): string =>
  [...meanSentence(result, bahasa), ...moneySentence(result, bahasa), ...efficiency(result, bahasa)].join(
    " ",
  );

function meanSentence({ sasaran, capaian, band }: SasaranResult, bahasa: Bahasa): readonly string[] {
  const words = inBahasa(BAB_TIGA_WORDS, bahasa);
  if (capaian === null || band === null || sasaran === null) return [];
  return [words.mean(sasaran, persen(capaian, bahasa), band.kriteria)];
}

function moneySentence(
  { sasaran, anggaran, realisasiAnggaran, serapan }: SasaranResult,
  bahasa: Bahasa,
): readonly string[] {
  const words = inBahasa(BAB_TIGA_WORDS, bahasa);
  if (anggaran === null || realisasiAnggaran === null || serapan === null) return [];
  const [spent, budget] = [formatRupiah(realisasiAnggaran, bahasa), formatRupiah(anggaran, bahasa)];
  const say = sasaran === null ? words.moneyOfNone : words.money;
  return [say(spent, budget, persen(serapan, bahasa))];
}

function efficiency({ efisiensi, tingkatEfisiensi }: SasaranResult, bahasa: Bahasa): readonly string[] {
  if (efisiensi === null || tingkatEfisiensi === null) return [];
  const words = inBahasa(BAB_TIGA_WORDS, bahasa);
  const rounded = roundHalfUp(efisiensi, 2);
  const size = poin(efisiensi, bahasa);
  const beside = rounded === 0 ? words.equal : rounded > 0 ? words.moreThan(size) : words.lessThan(size);
  return [words.efisiensi(beside, EFISIENSI_WORDS[tingkatEfisiensi][bahasa].toLowerCase())];
}

/** One sentence a programme table; those that did not reach their targets are named, the lowest first. */
export function programSentence(rows: readonly KinerjaRow[], bahasa: Bahasa): string {
  const words = inBahasa(BAB_TIGA_WORDS, bahasa);
  const [first = null, ...others] = new Set(rows.map(({ program }) => program));
  const of = first === null || others.length > 0 ? words.thisTable : words.thisProgram;
  const rated = rows.filter(({ capaian }) => capaian !== null);
  if (rated.length === 0) return words.programNoneRated(of);
  const unrated = rows.length - rated.length;
  const said = ratedSentence(rated, bahasa, of, unrated > 0 ? words.rated : "");
  return unrated > 0 ? `${said} ${words.programUnrated(unrated)}` : said;
}

function ratedSentence(
  rows: readonly KinerjaRow[],
  bahasa: Bahasa,
  ...[of, rated]: readonly [of: string, rated: string]
): string {
  const words = inBahasa(BAB_TIGA_WORDS, bahasa);
  const below = rows.filter(({ capaian }) => roundHalfUp(capaian ?? 0, 2) < 100).sort(lowestFirst);
  const named = below
    .slice(0, MOST_NAMED)
    .map((row) => `${indicatorName(row)} (${persen(row.capaian, bahasa)})`);
  const more = below.length > MOST_NAMED ? [words.moreBelow(below.length - MOST_NAMED)] : [];
  const list = [...named, ...more].join("; ");
  const counts = { rated: rows.length, reached: rows.length - below.length };
  if (below.length === 0) return words.programAll(counts.rated, of, rated);
  return counts.reached === 0
    ? words.programNone(counts.rated, of, rated, list)
    : words.programSome(counts, of, rated, list);
}

/** A sentence with more names is none that anybody reads. */
const MOST_NAMED = 10;

const lowestFirst = (a: KinerjaRow, b: KinerjaRow): number =>
  (a.capaian ?? 0) - (b.capaian ?? 0) || indicatorName(a).localeCompare(indicatorName(b), "id");
