import { BUDGETS, KEY_PERAN, type Peran } from "../../domain/peran";
import type { AlasanKolom, KodePertanyaan } from "../../domain/usulan";
import type { ReadColumn } from "./read-columns";
import type { TableColumn } from "./table-column";

/** A column with the peran that it is proposed for, and what must be asked first. */
export interface ChosenColumn {
  readonly peran: Peran;
  readonly column: TableColumn;
  readonly alasan: AlasanKolom;
  readonly tanya: KodePertanyaan | null;
}

/** Figures that results are computed from: one of two is never taken without a question. */
export const CORE: ReadonlySet<Peran> = new Set<Peran>([...KEY_PERAN, "RealisasiAnggaran"]);

/** One column a peran, as far as the evidence goes. */
export function chooseColumns(read: readonly ReadColumn[]): readonly ChosenColumn[] {
  const chosen = read.flatMap(({ column, evidence }): readonly ChosenColumn[] =>
    evidence === null || evidence.meaning === "bukan"
      ? []
      : [{ peran: evidence.meaning, column, alasan: evidence.alasan, tanya: evidence.tanya }],
  );
  const single = soleBudget(mixedColumn(inSight(chosen)));
  return single.flatMap((each) =>
    settled(
      each,
      single.filter(({ peran }) => peran === each.peran),
    ),
  );
}

/** A hidden column gives way to one in sight; a figure that nobody sees counts only where a person says so. */
const inSight = (chosen: readonly ChosenColumn[]): readonly ChosenColumn[] =>
  chosen
    .filter(
      (each) => !each.column.hidden || !chosen.some((other) => !other.column.hidden && isRival(each, other)),
    )
    .map((each) =>
      each.column.hidden && CORE.has(each.peran)
        ? { ...each, tanya: each.tanya ?? "kolom-tersembunyi" }
        : each,
    );

const isRival = (a: ChosenColumn, b: ChosenColumn): boolean =>
  a.peran === b.peran || (isBudget(a) && isBudget(b));

/** `Program/Kegiatan` beside targets and without codes names programmes, whose rows enter no sasaran's mean. */
function mixedColumn(chosen: readonly ChosenColumn[]): readonly ChosenColumn[] {
  const has = (peran: Peran): boolean => chosen.some((each) => each.peran === peran);
  if (!has("Target") || has("Kode") || has("Program")) return chosen;
  return chosen.map((each) =>
    each.peran === "Uraian" && /\bprogram\b/.test(each.column.heading.leaf)
      ? { ...each, peran: "Program" }
      : each,
  );
}

/** A budget before or after the change that stands alone is the budget. */
function soleBudget(chosen: readonly ChosenColumn[]): readonly ChosenColumn[] {
  const budgets = chosen.filter(isBudget);
  return budgets.length === 1
    ? chosen.map((each) => (isBudget(each) ? { ...each, peran: "Anggaran" } : each))
    : chosen;
}

const isBudget = ({ peran }: ChosenColumn): boolean => BUDGETS.some((budget) => budget === peran);

function settled(each: ChosenColumn, rivals: readonly ChosenColumn[]): readonly ChosenColumn[] {
  if (rivals.length === 1) return [each];
  if (each.peran === "Keterangan") return each === bestRemark(rivals) ? [each] : [];
  const winner = winnerOf(rivals);
  if (winner === null) return [{ ...each, tanya: each.tanya ?? "dua-kolom" }];
  return each === winner ? [each] : [];
}

/** The only one that is sure; of the figures that count, only where the others are mere guesses. */
function winnerOf(rivals: readonly ChosenColumn[]): ChosenColumn | null {
  const [best, ...others] = rivals.filter(({ tanya }) => tanya === null);
  if (best === undefined || others.length > 0) return null;
  return !CORE.has(best.peran) || rivals.every((rival) => rival === best || isGuess(rival)) ? best : null;
}

const isGuess = ({ tanya }: ChosenColumn): boolean => tanya !== null && YIELDS.has(tanya);

/** Guesses that give way to a column whose heading says so. */
const YIELDS: ReadonlySet<KodePertanyaan> = new Set<KodePertanyaan>([
  "capaian-atau-realisasi",
  "rencana-kas",
]);

const bestRemark = (rivals: readonly ChosenColumn[]): ChosenColumn | undefined =>
  rivals.find(({ column }) => /^ket(?:erangan)?$/.test(column.heading.leaf)) ?? rivals[0];
