import type { Wordings } from "./wording";

const orNone = (unit: string, none: string): string => (unit === "" ? none : unit);

/** Units and empty words. */
export const UNIT_WORDING: Wordings<
  "satuan-beda" | "satuan-kosong" | "indikator-kosong" | "satuan-tidak-cocok" | "indikator-ganda"
> = {
  "satuan-beda": {
    judul: { id: "Satuan berbeda", en: "Units differ" },
    id: ({ satuan, target, realisasi }) => ({
      pesan: `Satuan tidak sama: kolom Satuan ${orNone(satuan, "kosong")}, target ${orNone(target, "tanpa satuan")}, realisasi ${orNone(realisasi, "tanpa satuan")}.`,
      saran: "Samakan satuannya.",
    }),
    en: ({ satuan, target, realisasi }) => ({
      pesan: `Units differ: Satuan column ${orNone(satuan, "empty")}, target ${orNone(target, "no unit")}, realisasi ${orNone(realisasi, "no unit")}.`,
      saran: "Use one unit.",
    }),
  },
  "satuan-kosong": {
    judul: { id: "Satuan kosong", en: "No unit" },
    id: ({ indikator, usul }) => ({
      pesan: `Satuan “${indikator}” belum diisi.`,
      saran: usul === "" ? "Isi kolom satuan." : `Isi kolom satuan, mungkin ${usul}.`,
    }),
    en: ({ indikator, usul }) => ({
      pesan: `The unit of “${indikator}” is empty.`,
      saran: usul === "" ? "Fill the unit column." : `Fill the unit column, perhaps with ${usul}.`,
    }),
  },
  "indikator-kosong": {
    judul: { id: "Indikator kosong", en: "No indicator" },
    id: ({ label }) => ({
      pesan: `Baris ${label === "" ? "ini" : `“${label}”`} bertarget tetapi tidak memiliki indikator.`,
      saran: "Isi indikator kinerjanya.",
    }),
    en: ({ label }) => ({
      pesan: `${label === "" ? "This row" : `The row “${label}”`} has a target but no indicator.`,
      saran: "Enter its indicator.",
    }),
  },
  "satuan-tidak-cocok": {
    judul: { id: "Satuan tidak cocok dengan indikator", en: "Unit does not fit the indicator" },
    id: ({ indikator, satuan, sebab, kata }) => ({
      pesan:
        sebab === "persentase"
          ? `“${indikator}” adalah ${kata === "" ? "persentase" : kata.toLowerCase()}, tetapi satuannya ${satuan}.`
          : `“${indikator}” menghitung ${kata}, tetapi satuannya ${satuan}.`,
      saran: "Periksa apakah satuan atau nama indikatornya yang keliru.",
    }),
    en: ({ indikator, satuan, sebab, kata }) => ({
      pesan:
        sebab === "persentase"
          ? `“${indikator}” is a share (${kata === "" ? "persentase" : kata}), but its unit is ${satuan}.`
          : `“${indikator}” counts ${kata}, but its unit is ${satuan}.`,
      saran: "Check whether the unit or the indicator's name is wrong.",
    }),
  },
  "indikator-ganda": {
    judul: { id: "Indikator ganda", en: "Indicator twice" },
    id: ({ indikator, selLain }) => ({
      pesan: `“${indikator}” sudah ada di ${selLain} dalam tabel yang sama.`,
      saran: "Hapus salah satunya, atau bedakan namanya.",
    }),
    en: ({ indikator, selLain }) => ({
      pesan: `“${indikator}” already stands at ${selLain} in the same table.`,
      saran: "Delete one of them, or tell them apart by name.",
    }),
  },
};
