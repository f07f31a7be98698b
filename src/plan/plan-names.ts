import { formatSheetRect } from "../domain/address";
import type { DefineName, EditPlan } from "../domain/edit-plan";
import type { SatuanUang } from "../domain/laporan";
import type { Usulan, UsulanTabel } from "../domain/usulan";

interface Wanted extends Pick<Usulan, "tabel" | "sel"> {
  /** In what unit a table's plain amounts are written. */
  readonly uang?: ReadonlyMap<string, SatuanUang>;
}

/**
 * Names for what is sure of a proposal, and nothing else: the columns of sure tables, and the single cells. They are
 * the user's from then on; none of the product's clean-ups knows them.
 */
export function planNames({ tabel, sel, uang }: Wanted): readonly DefineName[] {
  const cells = sel.map(({ nama, sel: { sheet, row, column } }) =>
    userName(nama, formatSheetRect(sheet, { top: row, left: column, bottom: row, right: column })),
  );
  const sure = tabel.filter(({ yakin }) => yakin);
  return sure.length === 0 ? [] : [...sure.flatMap(namesOf), ...cells, ...unitNames(sure, uang ?? new Map())];
}

/** `LKJIP_SatuanUang_T311` holds the unit as a word; without it plain amounts are rupiah. */
const unitNames = (
  tabel: readonly UsulanTabel[],
  uang: ReadonlyMap<string, SatuanUang>,
): readonly DefineName[] =>
  tabel.flatMap(({ blok }) => {
    const satuan = uang.get(blok) ?? "rupiah";
    return satuan === "rupiah" ? [] : [userName(`LKJIP_SatuanUang_${blok}`, `"${satuan}"`)];
  });

const namesOf = ({ blok, lembar, kolom }: UsulanTabel): readonly DefineName[] =>
  kolom
    .filter(({ yakin }) => yakin)
    .map(({ peran, rect }) =>
      userName(blok === "" ? peran : `${peran}_${blok}`, formatSheetRect(lembar, rect)),
    );

const userName = (name: string, refersTo: string): DefineName => ({
  kind: "define-name",
  name,
  scope: null,
  refersTo,
  hidden: false,
});

/** Takes away the names that a step has made, as far as they still stand as it made them. */
export const planWithoutNames = (
  made: readonly DefineName[],
  standing: (name: DefineName) => boolean,
): EditPlan => ({
  edits: made.filter(standing).map(({ name, scope }) => ({ kind: "remove-name", name, scope })),
});
