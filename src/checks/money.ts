/** Both in rupiah. */
export type Money = { readonly anggaran: number; readonly realisasi: number };
