import type { Edit, EditPlan, WriteSheet } from "../domain/edit-plan";
import type { SheetRole } from "../domain/marks";

/** What the leadership reads; Catatan and Skala are the compiler's own. */
const COPIED: ReadonlySet<SheetRole> = new Set(["ringkasan", "capaian", "anggaran"]);

/**
 * The leadership's copy: the written sheets of a plan as values with their colours, for a workbook of its own that is
 * sent by mail. `emptied` is the only tab of that workbook, and goes.
 */
export const planSalinan = ({ edits }: EditPlan, emptied: string): EditPlan => ({
  edits: [
    ...edits.flatMap((edit): readonly Edit[] =>
      edit.kind === "write-sheet" && COPIED.has(edit.role) ? [asValues(edit)] : [],
    ),
    { kind: "remove-sheet", sheet: emptied },
  ],
});

/** Every formula gives way to its result: what it points at stays behind. */
const asValues = (sheet: WriteSheet): WriteSheet => ({
  ...sheet,
  existing: null,
  rows: sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, formula: null })),
  })),
});
