import { BUDGETS, FINEST_LABELS, realisasiOfTriwulan, TRIWULAN, type Peran } from "../domain/peran";
import type { KodePertanyaan } from "../domain/usulan";
import { PERAN_WORDS } from "../text/peran-words";
import { CORE, type ChosenColumn } from "./column/choose-columns";
import type { ReadColumn } from "./column/read-columns";
import { headingText } from "./headings/heading-words";

/** Whether a table is worth proposing, and whether it may be taken without a question. */
export interface Verdict {
  readonly yakin: boolean;
  /** Asked about the table as a whole, or about a column that the pairing makes doubtful. */
  readonly tanya: KodePertanyaan | null;
}

/** Words that tell one row of a table from the next; a sasaran is shared by many. */
const LABELS: readonly Peran[] = FINEST_LABELS.filter((peran) => peran !== "Sasaran");

const REALISASI: readonly Peran[] = ["Realisasi", ...TRIWULAN.map(realisasiOfTriwulan)];

/** Null for a table of none of the four kinds: it is somebody's own. */
export function verdictOn(columns: readonly ChosenColumn[], read: readonly ReadColumn[]): Verdict | null {
  const has = (...perans: readonly Peran[]): boolean => columns.some(({ peran }) => perans.includes(peran));
  const budget = has(...BUDGETS);
  const kinerja = has("Target") && has(...REALISASI);
  if (kinerja) return measured(columns);
  if (budget && has("RealisasiAnggaran")) return paired(columns, [...LABELS, "Sasaran", "Kode"]);
  if (has("RealisasiAnggaran")) return has("Target") ? { yakin: false, tanya: "uang-tanpa-anggaran" } : null;
  return alone(columns, read);
}

/** What was reached must be beyond doubt in one column at least: the year's, or a quarter's. */
function measured(columns: readonly ChosenColumn[]): Verdict {
  const { yakin, tanya } = paired(columns, LABELS);
  const isReached = columns.some((column) => column.tanya === null && REALISASI.includes(column.peran));
  return { yakin: yakin && isReached, tanya };
}

/** Targets without realisasi, or a budget without what was spent. */
function alone(columns: readonly ChosenColumn[], read: readonly ReadColumn[]): Verdict | null {
  const holds = (wanted: Peran): boolean => columns.some(({ peran }) => peran === wanted);
  const isRencana = holds("Target") && holds("Indikator");
  const isRincian = columns.some(isPlainBudget) && isNamedBy(columns, LABELS);
  if (!isRencana && !isRincian) return null;
  const mayBeMore = isMeasured(columns) || (holds("Target") && read.some(isRiddle));
  return { yakin: !mayBeMore && isLabelledSurely(columns), tanya: null };
}

const isLabelledSurely = (columns: readonly ChosenColumn[]): boolean =>
  isNamedBy(columns, LABELS) && allSure(columns);

/** Figures under a heading that says nothing to us: they may be what was reached. */
const isRiddle = ({ column: { serial, profile }, evidence }: ReadColumn): boolean =>
  evidence === null && !serial && profile.figures > 0.5;

/** A column that may hold what was reached or spent: then it is no mere plan. */
const isMeasured = (columns: readonly ChosenColumn[]): boolean =>
  columns.some(({ peran, tanya }) => tanya !== null && (REALISASI.includes(peran) || MEASURES.has(peran)));

const MEASURES: ReadonlySet<Peran> = new Set<Peran>(["RealisasiAnggaran", "Capaian"]);

function paired(columns: readonly ChosenColumn[], labels: readonly Peran[]): Verdict {
  const isLabelled = isNamedBy(columns, labels);
  return { yakin: isLabelled && allSure(columns), tanya: isLabelled ? null : "tanpa-label" };
}

const isNamedBy = (columns: readonly ChosenColumn[], labels: readonly Peran[]): boolean =>
  columns.some(({ peran, tanya }) => tanya === null && labels.includes(peran));

const allSure = (columns: readonly ChosenColumn[]): boolean =>
  columns.every(({ peran, tanya }) => tanya === null || !(CORE.has(peran) || LABELS.includes(peran)));

/** A budget alone needs a heading that says so and nothing else. */
const isPlainBudget = ({ peran, column }: ChosenColumn): boolean =>
  CORE.has(peran) && saysBudget(plainWords(column.heading.levels.join(" ")));

const saysBudget = (words: string): boolean =>
  BUDGETS.some((peran) => PERAN_WORDS[peran].headings.some((heading) => plainWords(heading) === words));

function plainWords(heading: string): string {
  return headingText(heading)
    .words.split(" ")
    .filter((word) => !/^(?:rp|rupiah|tahun)$/.test(word))
    .join(" ");
}
