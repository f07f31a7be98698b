import { columnLetters, quoteSheet } from "../../domain/address";
import type { KinerjaRow } from "../../domain/assessment";
import type { Blok } from "../../domain/laporan";
import type { NumberPeran } from "../../domain/peran";
import { NONE } from "../../text/sheets";
import { capaianFormula } from "../capaian-formula";
import { textLiteral } from "../formula-text";
import { rowTemplate, sourcedFormula, type RowTemplate } from "../row-formula";
import { LONGEST_FORMAT, MOST_FORMATS } from "../sheet/cell-limits";
import type { CellPlace } from "../sheet/table";
import { numericReading, type SourceCells } from "../source-cells";

const AS_IS = { given: (fraction: string) => fraction, none: textLiteral(NONE) };

/** Formulas of the written tables that follow the user's cells, each kind made once. */
export class SourceFormulas {
  readonly #mirrors = new Map<Blok, Map<NumberPeran, RowTemplate>>();
  readonly #capaian = new Map<number, RowTemplate>();
  readonly #sourced = new Map<Blok, Map<number, ReturnType<typeof sourcedFormula>>>();

  readonly #formats = new Map<string, Map<string, string | null>>();
  /** Number formats that no cell of the user's has. */
  #made = 0;

  constructor(readonly cells: SourceCells) {}

  /** Repeats the figure of the user's cell, by the row of that. */
  mirror(blok: Blok, peran: NumberPeran): RowTemplate {
    const ofBlok = entry(this.#mirrors, blok, () => new Map<NumberPeran, RowTemplate>());
    return entry(ofBlok, peran, () => rowTemplate((row) => mirrorFormula(sourceAt(blok, peran, row))));
  }

  /** Capaian over the row itself; null where target or realisasi is no number in a cell. */
  capaian(row: KinerjaRow, { column }: CellPlace): RowTemplate | null {
    const kind = kindOf(row, "Target", "Realisasi");
    if (kind < 0) return null;
    const [target, realisasi] = [column("target"), column("realisasi")];
    return entry(this.#capaian, (target * 1000 + realisasi) * KINDS + kind, () =>
      rowTemplate((at) =>
        this.#ratio(`${columnLetters(target)}${at}`, `${columnLetters(realisasi)}${at}`, kind),
      ),
    );
  }

  /** Against the end target, which stays in the user's sheet. */
  capaianAkhir(row: KinerjaRow, place: CellPlace): string | null {
    const kind = kindOf(row, "TargetAkhir", "Realisasi");
    return kind < 0
      ? null
      : this.#againstSource(row, place, { target: "TargetAkhir", done: "realisasi", kind });
  }

  /** Capaian of the year before, over the row's realisasi of that year and its target in the user's sheet. */
  capaianLalu(row: KinerjaRow, place: CellPlace): string | null {
    const kind = kindOf(row, "TargetLalu", "RealisasiLalu");
    return kind < 0
      ? null
      : this.#againstSource(row, place, { target: "TargetLalu", done: "realisasiLalu", kind });
  }

  /** `done` is the key of the column of the written table. */
  #againstSource(
    { blok, index }: KinerjaRow,
    { row: at, column }: CellPlace,
    { target, done, kind }: { readonly target: NumberPeran; readonly done: string; readonly kind: number },
  ): string {
    const place = column(done);
    const ofBlok = entry(this.#sourced, blok, () => new Map<number, ReturnType<typeof sourcedFormula>>());
    const formula = entry(ofBlok, place * KINDS + kind, () =>
      sourcedFormula((own, source) =>
        this.#ratio(sourceAt(blok, target, source), `${columnLetters(place)}${own}`, kind),
      ),
    );
    return formula(at, this.cells.rowOf(blok, target, index));
  }

  /** The number format with a unit behind it, where it is a plain one and Excel can keep it; null for General. */
  formatWith(format: string, unit: string): string | null {
    const ofFormat = entry(this.#formats, format, () => new Map<string, string | null>());
    return entry(ofFormat, unit, () => this.#keepable(withUnit(format, unit), format));
  }

  #keepable(made: string | null, format: string): string | null {
    if (made === null || made === format) return made;
    this.#made += 1;
    if (made.length <= LONGEST_FORMAT && this.#made <= MOST_FORMATS) return made;
    return format === "General" ? null : format;
  }

  #ratio(target: string, realisasi: string, kind: number): string {
    const how = {
      polaritas: kind & NEGATIF ? ("negatif" as const) : ("positif" as const),
      rumusNegatif: kind & INVERSE ? ("T/R" as const) : ("2T-R" as const),
      targetPercent: (kind & TARGET_PERCENT) > 0,
      realisasiPercent: (kind & REALISASI_PERCENT) > 0,
    };
    return capaianFormula(target, realisasi, how, AS_IS);
  }
}

/** Shows whatever the cell comes to hold, and nothing where that is an error or empty. */
export const mirrorFormula = (ref: string): string => `IFERROR(IF(${ref}="","",${ref}),"")`;

const KINDS = 16;
const NEGATIF = 1;
const TARGET_PERCENT = 2;
const REALISASI_PERCENT = 4;
/** T / R in place of (2T − R) / T. */
const INVERSE = 8;

/** Rows of one kind have one formula; -1 where the figures are no numbers in cells, or nobody has said which way they should go. */
function kindOf(row: KinerjaRow, target: NumberPeran, realisasi: NumberPeran): number {
  const { blok, index, arahPasti } = row;
  const goal = numericReading(blok, target, index);
  const done = numericReading(blok, realisasi, index);
  if (!goal || !done || !arahPasti) return -1;
  return formulaBits(row) + (goal.percent ? TARGET_PERCENT : 0) + (done.percent ? REALISASI_PERCENT : 0);
}

function formulaBits({ polaritas, rumusNegatif }: KinerjaRow): number {
  if (polaritas === "positif") return 0;
  return rumusNegatif === "T/R" ? NEGATIF + INVERSE : NEGATIF;
}

const PLAIN_FORMAT = /^(?:\[>=1000\])?(?:General|[#,0]*0(?:\.[0#]+)?)$/i;

function withUnit(format: string, unit: string): string | null {
  const sections = format.split(";");
  if (!sections.every((section) => PLAIN_FORMAT.test(section))) return format;
  const literal = unit === "%" ? "%" : ` ${unit}`;
  return sections.map((section) => `${section}"${literal.replaceAll('"', "")}"`).join(";");
}

/** `'Sasaran'!$E$12`, with the row as it stands in the text. */
const sourceAt = (blok: Blok, peran: NumberPeran, row: string): string =>
  `${quoteSheet(blok.lembar)}!$${columnLetters(blok.numbers[peran]?.rect.left ?? 1)}$${row}`;

function entry<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const there = known.get(key);
  if (there !== undefined) return there;
  const made = make();
  known.set(key, made);
  return made;
}
