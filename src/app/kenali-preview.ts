import { RULES } from "../checks/rules";
import type { Assessment } from "../domain/assessment";
import type { Finding } from "../domain/finding";
import type { WorkbookGrid } from "../domain/grid";
import type { Blok } from "../domain/laporan";
import { MONEY_PERAN, type NumberPeran } from "../domain/peran";
import type { Usulan, UsulanKolom, UsulanTabel } from "../domain/usulan";
import { assess } from "../engine/assess";
import { parseLaporan } from "../input/parse-laporan";
import { planNames } from "../plan/plan-names";
import { snapshotWithNames } from "./snapshot-with-names";

/** What must be asked before a proposal is computed, since the answers change figures. */
export interface Tanya {
  /** `arah-belum-pasti`: indicators of which nobody has said whether they should fall. */
  readonly arah: readonly Finding[];
  readonly uang: readonly TanyaUang[];
}

/** A table of small amounts, about which nobody has said whether they are rupiah, thousands or millions. */
export interface TanyaUang {
  readonly blok: string;
  readonly lembar: string;
  /** Its largest amount, as it stands in its cell. */
  readonly contoh: string;
  readonly row: number;
  readonly column: number;
}

/** What the report would hold if all of the proposal were named: nothing is written for that. */
export function tanyaOf(grid: WorkbookGrid, { tabel, sel }: Usulan): Tanya {
  const names = planNames({ tabel: tabel.map(asSure), sel });
  const assessment = assess(parseLaporan(snapshotWithNames(grid, names)), RULES);
  const proposed = new Set(tabel.map(({ blok }) => blok.toLowerCase()));
  return {
    arah: assessment.findings.filter(
      ({ code, blok }) => code === "arah-belum-pasti" && blok !== null && proposed.has(blok.toLowerCase()),
    ),
    uang: moneyAsked(assessment, proposed),
  };
}

/** As if every column were what it is taken for; of two that may be the same, the first. */
const asSure = (tabel: UsulanTabel): UsulanTabel => ({
  ...tabel,
  yakin: true,
  kolom: tabel.kolom.filter(isFirst).map((kolom) => ({ ...kolom, yakin: true })),
});

const isFirst = ({ peran }: UsulanKolom, at: number, all: readonly UsulanKolom[]): boolean =>
  all.findIndex((other) => other.peran === peran) === at;

/** Budgets of a whole programme below ten million rupiah are hardly rupiah. */
const SMALL = 1e7;

function moneyAsked({ laporan }: Assessment, proposed: ReadonlySet<string>): readonly TanyaUang[] {
  const told = new Set(laporan.issues.flatMap(({ code, blok }) => (code === "satuan-uang" ? [blok] : [])));
  return laporan.bloks
    .filter(
      ({ nama, jenis }) =>
        (jenis.anggaran || jenis.rincian) && proposed.has(nama.toLowerCase()) && !told.has(nama),
    )
    .flatMap(smallMoney);
}

function smallMoney(blok: Blok): readonly TanyaUang[] {
  const amounts = [...MONEY_PERAN].flatMap((peran) => amountsOf(blok, peran as NumberPeran));
  const largest = amounts.reduce<Amount | null>(
    (best, each) => (best && best.value >= each.value ? best : each),
    null,
  );
  if (largest === null || largest.value <= 0 || largest.value >= SMALL || amounts.some(({ plain }) => !plain))
    return [];
  const { printed: contoh, row, column } = largest;
  return [{ blok: blok.nama, lembar: blok.lembar, contoh, row, column }];
}

interface Amount {
  readonly value: number;
  /** No word and no sign says what it counts. */
  readonly plain: boolean;
  readonly printed: string;
  readonly row: number;
  readonly column: number;
}

const amountsOf = (blok: Blok, peran: NumberPeran): readonly Amount[] =>
  (blok.numbers[peran]?.readings ?? []).flatMap((reading, index) =>
    reading.kind === "angka"
      ? [
          {
            value: reading.value,
            plain: reading.ownWord !== true && reading.unit !== "rupiah",
            printed: reading.printed,
            row: blok.firstRow + index,
            column: blok.numbers[peran]?.rect.left ?? 1,
          },
        ]
      : [],
  );
