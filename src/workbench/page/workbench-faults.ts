import type { Book } from "../host/book/book";
import type { Fault } from "../host/faults";

/** A fault as a tester chooses it. Requests are counted from the choice: a run reads twice, then writes. */
export interface FaultChoice {
  readonly id: string;
  readonly label: string;
  readonly fault: (book: Book) => Fault;
}

const WRITE = 3;

export const FAULT_CHOICES: readonly FaultChoice[] = [
  { id: "cell-edit", label: "Sebuah sel sedang diisi", fault: () => ({ kind: "cell-edit" }) },
  {
    id: "cell-edit-middle",
    label: "Sel mulai diisi di tengah penulisan",
    fault: () => ({ kind: "cell-edit", at: { request: WRITE, action: 60 } }),
  },
  {
    id: "protected-sheet",
    label: "Lembar yang tampil diproteksi",
    fault: (book) => ({ kind: "protected-sheet", sheet: book.activeSheet().props().title }),
  },
  {
    id: "protected-structure",
    label: "Struktur buku kerja diproteksi",
    fault: () => ({ kind: "protected-structure" }),
  },
  { id: "read-only", label: "Buku kerja hanya dapat dibaca", fault: () => ({ kind: "read-only" }) },
  { id: "other-workbook", label: "Buku kerja lain yang aktif", fault: () => ({ kind: "other-workbook" }) },
  { id: "refuse-read", label: "Permintaan berikutnya ditolak", fault: () => ({ kind: "refuse" }) },
  {
    id: "refuse-write",
    label: "Penulisan ditolak di tengah",
    fault: () => ({ kind: "refuse", at: { request: WRITE, action: 60 } }),
  },
  { id: "no-answer", label: "Excel tidak menjawab", fault: () => ({ kind: "no-answer" }) },
  {
    id: "no-answer-write",
    label: "Penulisan tidak dijawab",
    fault: () => ({ kind: "no-answer", at: { request: WRITE }, applied: true }),
  },
  {
    id: "lost-connection",
    label: "Koneksi putus saat menulis",
    fault: () => ({ kind: "lost-connection", at: { request: WRITE } }),
  },
  { id: "payload-limit", label: "Batas muatan 2 kB", fault: () => ({ kind: "payload-limit", bytes: 2000 }) },
  { id: "api-set", label: "Excel lama (ExcelApi 1.12)", fault: () => ({ kind: "api-set", version: "1.12" }) },
  {
    id: "co-author-sheet",
    label: "Rekan menghapus lembar sebelum penulisan",
    fault: () => ({ kind: "co-author", at: { request: WRITE }, change: removeActiveSheet }),
  },
  {
    id: "co-author-name",
    label: "Rekan mengubah sebuah nama sebelum penulisan",
    fault: () => ({ kind: "co-author", at: { request: WRITE }, change: breakOneName }),
  },
];

function removeActiveSheet(book: Book): void {
  if (book.sheets().length > 1) book.removeSheet(book.activeSheet());
}

/** The first name that means cells no longer does. */
function breakOneName(book: Book): void {
  const name = book.names().find(({ formula, scope }) => scope === null && formula.includes("!"));
  if (name) book.putName({ ...name, formula: "=#REF!" });
}
