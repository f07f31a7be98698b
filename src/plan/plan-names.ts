import { formatSheetRect } from "../domain/address";
import type { DefineName, EditPlan } from "../domain/edit-plan";
import type { Usulan, UsulanTabel } from "../domain/usulan";

/**
 * Names for what is sure of a proposal, and nothing else: the columns of sure tables, and the single cells. They are
 * the user's from then on; none of the product's clean-ups knows them.
 */
export function planNames({ tabel, sel }: Pick<Usulan, "tabel" | "sel">): EditPlan {
  const cells = sel.map(({ nama, sel: { sheet, row, column } }) =>
    userName(nama, formatSheetRect(sheet, { top: row, left: column, bottom: row, right: column })),
  );
  return {
    edits: [
      ...tabel.filter(({ yakin }) => yakin).flatMap(namesOf),
      ...(tabel.some(({ yakin }) => yakin) ? cells : []),
    ],
  };
}

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
