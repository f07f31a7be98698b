import { columnLetters, formatCellRef, quoteSheet, type Rect } from "../domain/address";
import type { Pertanyaan, Usulan, UsulanTabel } from "../domain/usulan";
import { questionText } from "../text/kenali";
import type { Bahasa } from "../text/bahasa";

/** Proposed tables for other programs: what was taken (`dipakai`), and what stays open with its questions. */
export const usulanJson = ({ tabel }: Usulan, bahasa: Bahasa): readonly unknown[] =>
  tabel.map((table) => tabelJson(table, bahasa));

export const selJson = ({ sel }: Usulan): readonly unknown[] =>
  sel.map(({ nama, sel: cell }) => ({ nama, range: formatCellRef(cell) }));

const tabelJson = (
  { blok, lembar, judul, yakin, baris, kolom, pertanyaan }: UsulanTabel,
  bahasa: Bahasa,
) => ({
  blok,
  lembar,
  judul,
  yakin,
  dipakai: yakin,
  baris,
  kolom: kolom.map((column) => ({
    peran: column.peran,
    judul: column.judul,
    range: rangeText(lembar, column.rect),
    yakin: column.yakin,
    alasan: column.alasan,
  })),
  pertanyaan: pertanyaan.map((question) => pertanyaanJson(question, bahasa)),
});

const pertanyaanJson = (question: Pertanyaan, bahasa: Bahasa) => ({
  kode: question.kode,
  sel: formatCellRef(question.sel),
  peran: question.peran,
  pesan: questionText(question, bahasa),
});

/** `'Sasaran'!C12:C12`: both ends, also of one cell. */
const rangeText = (sheet: string, { top, left, bottom, right }: Rect): string =>
  `${quoteSheet(sheet)}!${columnLetters(left)}${top}:${columnLetters(right)}${bottom}`;
