import type { KinerjaRow } from "../../domain/assessment";
import { roundHalfUp } from "../../domain/scale";
import { formatPersen, formatRupiah } from "../../text/numbers";
import { RINGKASAN_WORDS } from "../../text/ringkasan-words";
import { inBahasa } from "../../text/words";
import type { SheetBasis } from "../sheets/sheet-basis";

/** The year in two or three sentences: indicators, mean, money. `rows` are those that count. */
export function storyOf({ assessment, bahasa }: SheetBasis, rows: readonly KinerjaRow[]): string {
  const words = inBahasa(RINGKASAN_WORDS, bahasa);
  const own = rows.filter(({ blok }) => !blok.barisProgram);
  const rated = own.flatMap(({ capaian }) => (capaian === null ? [] : [capaian]));
  const reached = rated.filter((capaian) => roundHalfUp(capaian, 2) >= 100).length;
  const unrated = own.length - rated.length;
  const means = assessment.sasaran.flatMap(({ capaian }) => (capaian === null ? [] : [capaian]));
  const { total } = assessment;
  return [
    own.length === 0 ? "" : rated.length === 0 ? words.noneRated : words.reached(rated.length, reached),
    unrated > 0 && rated.length > 0 ? words.unrated(unrated) : "",
    means.length === 0
      ? ""
      : words.mean(formatPersen(means.reduce((sum, mean) => sum + mean, 0) / means.length, bahasa)),
    total === null || total.serapan === null
      ? ""
      : words.money(
          formatRupiah(total.realisasi, bahasa),
          formatRupiah(total.anggaran, bahasa),
          formatPersen(total.serapan, bahasa),
        ),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}
