import { describeFinding } from "../../checks/describe-finding";
import { formatCell, type CellRef } from "../../domain/address";
import type { KinerjaRow } from "../../domain/assessment";
import { RINGKASAN_WORDS } from "../../text/ringkasan-words";
import { formatPersen } from "../../text/numbers";
import { TANPA_SASARAN } from "../../text/sheets";
import { inBahasa } from "../../text/words";
import { labelOf } from "../sheets/anggaran-columns";
import type { SheetBasis } from "../sheets/sheet-basis";
import { indicatorName } from "./below-target";

/** A matter for the leadership, with the cell where it can be seen. */
export interface Decision {
  readonly weight: number;
  readonly text: string;
  readonly cell: CellRef | null;
}

export const MOST_DECISIONS = 3;

/** What comes first: wrong figures make all else doubtful, then money without its result, then what is missing. */
const WEIGHTS = {
  wrongFigures: 100,
  spentNotReached: 80,
  overspent: 70,
  noDirection: 60,
  noData: 50,
} as const;
/** Four fifths of the money. */
const MOSTLY_SPENT = 80;

/** The weightiest matters, at most three; of equal weight the one that stands first. */
export const decisions = (basis: SheetBasis, rows: readonly KinerjaRow[]): readonly Decision[] =>
  [
    ...wrongFigures(basis),
    ...spentNotReached(basis, rows),
    ...overspent(basis),
    ...missing(
      "noDirection",
      rows.filter(({ arahPasti }) => !arahPasti),
      basis,
    ),
    ...missing(
      "noData",
      rows.filter(
        ({ realisasi, target, capaian }) => capaian === null && (realisasi === null || target === null),
      ),
      basis,
    ),
  ]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_DECISIONS);

/** Checked ones included: a mark is set on LKjIP Catatan alone, and this page must not say less than stands there. */
function wrongFigures({ assessment, bahasa }: SheetBasis): readonly Decision[] {
  const wrong = assessment.findings.filter((finding) => finding.severity === "kesalahan");
  const [first] = wrong;
  if (!first) return [];
  const { pesan } = describeFinding(first, bahasa);
  const text = inBahasa(RINGKASAN_WORDS, bahasa).wrongFigures(`${wrong.length}`, pesan);
  return [{ weight: WEIGHTS.wrongFigures, text, cell: first.cell }];
}

/** The wider the gap, the weightier, within its own kind. */
function spentNotReached(
  { assessment, bahasa }: SheetBasis,
  rows: readonly KinerjaRow[],
): readonly Decision[] {
  const words = inBahasa(RINGKASAN_WORDS, bahasa);
  return assessment.sasaran.flatMap(({ sasaran, nomor, serapan, capaian }) => {
    if (serapan === null || capaian === null || serapan <= MOSTLY_SPENT || capaian >= 100) return [];
    const say = (value: number) => formatPersen(value, bahasa);
    return [
      {
        weight: WEIGHTS.spentNotReached + Math.min(9, (serapan - capaian) / 100),
        text: words.spentNotReached(sasaran ?? TANPA_SASARAN, say(serapan), say(capaian)),
        cell: rows.find((row) => row.nomorSasaran === nomor)?.sel ?? null,
      },
    ];
  });
}

/** Spent above 100 %: revenue above its target is none. */
function overspent({ assessment, bahasa }: SheetBasis): readonly Decision[] {
  const words = inBahasa(RINGKASAN_WORDS, bahasa);
  return assessment.anggaran.flatMap((row) =>
    row.summed && row.serapan !== null && row.serapan > 100
      ? [
          {
            weight: WEIGHTS.overspent,
            text: words.overspent(labelOf(row), formatPersen(row.serapan, bahasa)),
            cell: row.sel,
          },
        ]
      : [],
  );
}

function missing(
  kind: "noDirection" | "noData",
  rows: readonly KinerjaRow[],
  { bahasa }: SheetBasis,
): readonly Decision[] {
  const [first] = rows;
  if (!first) return [];
  const text = inBahasa(RINGKASAN_WORDS, bahasa)[kind](`${rows.length}`, indicatorName(first));
  return [{ weight: WEIGHTS[kind], text, cell: first.sel }];
}

/** `Sasaran F12`. */
export const cellLabel = ({ sheet, row, column }: CellRef): string => `${sheet} ${formatCell(row, column)}`;
