import { describeFinding } from "../../checks/describe-finding";
import { formatCell, type CellRef } from "../../domain/address";
import type { KinerjaRow } from "../../domain/assessment";
import { isOpen, type Finding } from "../../domain/finding";
import { RINGKASAN_WORDS } from "../../text/ringkasan-words";
import { formatPersen } from "../../text/numbers";
import { TANPA_SASARAN } from "../../text/sheets";
import { SEVERITY_WORDS } from "../../text/severity";
import { inBahasa } from "../../text/words";
import { LONGEST_FORMULA, longText, textLiteral } from "../formula-text";
import { openCount } from "../sheets/catatan-sheet";
import { labelOf } from "../sheets/anggaran-columns";
import { sasaranKey } from "../sheets/sasaran-table";
import type { SheetBasis } from "../sheets/sheet-basis";
import { indicatorName } from "../sheets/program-table";

/** A matter for the leadership, with the cell where it can be seen. */
export interface Decision {
  readonly kind: Kind;
  /** From 0: which comes first of several of one kind. */
  readonly gravity: number;
  readonly text: string;
  /** Where the text follows what is typed on LKjIP Catatan. */
  readonly formula?: string | null;
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
type Kind = keyof typeof WEIGHTS;
/** The second and every further one of a kind, so that three lines tell of three kinds where there are as many. */
const REPEATED = 40;
/** Four fifths of the money. */
const MOSTLY_SPENT = 80;

/** The weightiest matters, at most three; of equal weight the one that stands first. */
export function decisions(basis: SheetBasis, rows: readonly KinerjaRow[]): readonly Decision[] {
  const seen = new Set<Kind>();
  return matters(basis, rows)
    .sort((a, b) => b.gravity - a.gravity)
    .map((matter) => {
      const weight = seen.has(matter.kind) ? REPEATED : WEIGHTS[matter.kind];
      seen.add(matter.kind);
      return { matter, weight };
    })
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_DECISIONS)
    .map(({ matter }) => matter);
}

function matters(basis: SheetBasis, rows: readonly KinerjaRow[]): Decision[] {
  return [
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
  ];
}

/**
 * Those that nobody has checked; a reason typed on LKjIP Catatan counts at once. Overspending is a matter of its own:
 * it is named here only beside another wrong figure, never as the first.
 */
function wrongFigures(basis: SheetBasis): readonly Decision[] {
  const { assessment, bahasa } = basis;
  const wrong = assessment.findings.filter((each) => each.severity === "kesalahan" && isOpen(each));
  const first = wrong.find(({ code }) => code !== OVERSPENT);
  if (!first) return [];
  const words = inBahasa(RINGKASAN_WORDS, bahasa);
  const said = words.wrongFigures(describeFinding(first, bahasa).pesan);
  const count = openCount(SEVERITY_WORDS.kesalahan[bahasa], wrong.length, basis);
  const formula = `IF(${count}>0,${count}&${longText(said)},${textLiteral(words.allChecked)})`;
  return [
    {
      kind: "wrongFigures",
      gravity: 0,
      text: `${wrong.length}${said}`,
      formula: formula.length > LONGEST_FORMULA ? null : formula,
      cell: first.cell,
    },
  ];
}

const OVERSPENT: Finding["code"] = "realisasi-melebihi-anggaran";

/** The wider the gap, the graver. */
function spentNotReached(
  { assessment, bahasa }: SheetBasis,
  rows: readonly KinerjaRow[],
): readonly Decision[] {
  const words = inBahasa(RINGKASAN_WORDS, bahasa);
  return assessment.sasaran.flatMap((result) => {
    const { sasaran, serapan, capaian } = result;
    if (serapan === null || capaian === null || serapan <= MOSTLY_SPENT || capaian >= 100) return [];
    const say = (value: number) => formatPersen(value, bahasa);
    return [
      {
        kind: "spentNotReached" as const,
        gravity: Math.max(0, serapan - capaian),
        text: words.spentNotReached(sasaran ?? TANPA_SASARAN, say(serapan), say(capaian)),
        cell: rows.find((row) => row.nomorSasaran === sasaranKey(result))?.sel ?? null,
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
            kind: "overspent" as const,
            gravity: row.serapan - 100,
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
  return [{ kind, gravity: 0, text, cell: first.sel }];
}

/** `Sasaran F12`. */
export const cellLabel = ({ sheet, row, column }: CellRef): string => `${sheet} ${formatCell(row, column)}`;
