/**
 * Indonesian figures are printed with a decimal comma and points between thousands (Ejaan yang Disempurnakan, V).
 * Where a cell may have been meant otherwise, the user must see how it was read.
 */
import type { Blok, NumberColumn } from "../../domain/laporan";
import { INPUT_PERAN } from "../../domain/peran";
import type { Reading } from "../../domain/reading";
import { isBeyondDoubt, otherMeaningAt } from "../../engine/other-meanings";
import type { InputCell } from "../../domain/issue-values";
import { defineRule } from "../define-rule";
import { eachCell } from "../each-cell";
import { defineFinding, values } from "../define-finding";
import { peranWords } from "../peran-name";

/** Read as a range from `dibaca` to `sampai`, equal for a single figure; `lain`: another that may be meant, 0 for none. */
export const angkaMeragukan = defineFinding({
  code: "angka-meragukan",
  severity: "peringatan",
  values: values<InputCell & { dibaca: number; sampai: number; lain: number }>(),
  page: () => import("./page"),
  // One way of writing is one doubt: `1,200 Orang` and `2,500 Orang`.
  together: ({ tercetak, values: { dibaca, lain } }) =>
    lain === 0 ? (tercetak ?? "").replace(/\d+/g, "0") : String(Math.round(Number(lain) / Number(dibaca))),
  judul: { id: "Angka meragukan", en: "Doubtful number" },
  id: ({ dibaca, sampai, lain }, { tercetak, angka, banyak, range }) => ({
    pesan: `“${tercetak}” dibaca sebagai ${span(dibaca, sampai, angka)}${lain === 0 ? "" : `, tetapi mungkin maksudnya ${angka(lain)}`}${banyak === 1 ? "" : `; begitu juga sel lain yang ditulis serupa, seluruhnya ${banyak} sel: ${range}`}.`,
    saran: "Tulis angkanya dengan titik untuk ribuan dan koma untuk desimal, tanpa tulisan lain di sel itu.",
  }),
  en: ({ dibaca, sampai, lain }, { tercetak, angka, banyak, range }) => ({
    pesan: `“${tercetak}” was read as ${span(dibaca, sampai, angka)}${lain === 0 ? "" : `, but ${angka(lain)} may be meant`}${banyak === 1 ? "" : `; so were others written alike, ${banyak} cells in all: ${range}`}.`,
    saran:
      "Write the figure with points for thousands and a comma for decimals, and nothing else in the cell.",
  }),
});

export const titikDesimal = defineFinding({
  code: "titik-desimal",
  severity: "informasi",
  values: values<InputCell & { dibaca: number; sampai: number }>(),
  page: () => import("./page"),
  judul: { id: "Titik dibaca sebagai desimal", en: "Point read as decimal" },
  id: ({ dibaca, sampai }, { tercetak, angka }) => ({
    pesan: `“${tercetak}” dibaca sebagai ${span(dibaca, sampai, angka)}.`,
    saran: "Tidak perlu tindakan bila benar; dalam laporan berbahasa Indonesia desimal ditulis dengan koma.",
  }),
  en: ({ dibaca, sampai }, { tercetak, angka }) => ({
    pesan: `“${tercetak}” was read as ${span(dibaca, sampai, angka)}.`,
    saran: "Nothing needs to be done if that is right; Indonesian reports write decimals with a comma.",
  }),
});

export const dibacaNol = defineFinding({
  code: "dibaca-nol",
  severity: "informasi",
  values: values<InputCell>(),
  page: () => import("./page"),
  judul: { id: "Dibaca sebagai nol", en: "Read as zero" },
  id: ({ peran }, { tercetak }) => ({
    pesan: `${peranWords(peran)} “${tercetak}” dibaca sebagai 0.`,
    saran: "Tidak perlu tindakan bila memang nol; kosongkan sel itu bila datanya belum ada.",
  }),
  en: ({ peran }, { tercetak }) => ({
    pesan: `${peranWords(peran)} “${tercetak}” was read as 0.`,
    saran: "Nothing needs to be done if it is zero; empty the cell if there is no data yet.",
  }),
});

/** `80` alone, `80–90` for a range. */
const span = (from: number, to: number, angka: (value: number) => string): string =>
  from === to ? angka(from) : `${angka(from)}–${angka(to)}`;

export const doubtfulReadings = defineRule({
  kinds: [angkaMeragukan, titikDesimal, dibacaNol],
  execute: ({ laporan }, report) => {
    const visit = (blok: Blok, column: NumberColumn): void =>
      eachCell(blok, column, (reading, index) => {
        if (!isBeyondDoubt(reading)) look(blok, column, reading, index);
      });
    const look = (blok: Blok, column: NumberColumn, reading: Reading, index: number): void => {
      if (reading.kind !== "angka" && reading.kind !== "rentang") return;
      const { peran, name: nama } = column;
      const place = { blok, index, peran };
      const [dibaca, sampai] =
        reading.kind === "angka" ? [reading.value, reading.value] : [reading.lower, reading.upper];
      const held = {
        tercetak: reading.printed,
        nilaiTercetak: reading.kind === "angka" ? reading.value : null,
      };
      const lain = otherMeaningAt(blok, peran, index);
      if (lain !== null) report("angka-meragukan", place, { peran, nama, dibaca, sampai, lain }, held);
      else if (reading.notes.includes("dibaca-nol")) report("dibaca-nol", place, { peran, nama }, held);
      else if (reading.notes.includes("titik-desimal"))
        report("titik-desimal", place, { peran, nama, dibaca, sampai }, held);
    };
    for (const blok of laporan.bloks) {
      for (const peran of INPUT_PERAN) {
        const column = blok.numbers[peran];
        if (column) visit(blok, column);
      }
    }
  },
});
