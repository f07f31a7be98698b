/** `RealisasiAnggaran` → `Realisasi Anggaran`. */
export const peranWords = (peran: string): string => peran.replace(/(?<=[a-z])(?=[A-Z])/g, " ");
