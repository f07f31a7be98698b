import type { WriteSheet } from "../../src/domain/edit-plan";
import { parseLaporan } from "../../src/input/parse-laporan";
import { planHitung, type PlanOptions } from "../../src/plan/plan-hitung";
import { workbookOf, type Agency } from "../fixtures/agencies/agency";
import { assess } from "../fixtures/assess";
import { LEADERSHIP_BOOKS, type LeadershipBook } from "../fixtures/leadership/books";
import { buildSnapshot } from "../fixtures/snapshot-builder";
import { OPTIONS } from "./numeric-workbook";

export type Book = Pick<Agency, "tabel" | "pengaturan">;

/** What is written for a workbook. */
export function written(book: Book, options: Partial<PlanOptions> = {}) {
  const snapshot = buildSnapshot(workbookOf(book));
  const assessment = assess(parseLaporan(snapshot));
  const { edits } = planHitung(assessment, snapshot, { ...OPTIONS, ...options });
  const sheet = (role: WriteSheet["role"]) =>
    edits.find((edit): edit is WriteSheet => edit.kind === "write-sheet" && edit.role === role);
  return { assessment, sheet };
}

export const texts = (sheet: WriteSheet | undefined): readonly string[] =>
  (sheet?.rows ?? []).flatMap(({ cells }) => cells.map(({ value }) => (value === null ? "" : String(value))));

/** Paragraphs are the sentences that stand alone in their rows. */
export const paragraphs = (sheet: WriteSheet | undefined): readonly string[] =>
  (sheet?.rows ?? []).flatMap(({ cells }) => {
    const [only, ...rest] = cells.filter(({ value }) => value !== null && value !== "");
    return only && rest.length === 0 && /[.!?]$/.test(String(only.value)) ? [String(only.value)] : [];
  });

export const book = (nama: string): LeadershipBook => {
  const found = LEADERSHIP_BOOKS.find((each) => each.nama === nama);
  if (!found) throw new Error(`no book ${nama}`);
  return found;
};
