import type { Pages } from "../page";

export const PAGES = {
  "target-akhir-lebih-kecil": {
    id: {
      arti: "Target akhir Renstra lebih kecil daripada target tahun ini, padahal indikatornya harus meningkat.",
      dasar:
        "Renstra mengarah naik: yang dicapai pada akhir periode setidaknya sama dengan yang dicapai tahun ini, kecuali targetnya dihitung per tahun.",
      contoh:
        "Tabel 3.3: target tahun 2024 3 Dokumen, target akhir Renstra 1 Dokumen. Tabel 3.9: 640 Orang dan 400 Orang.",
      tindakan:
        "Cocokkan dengan dokumen Renstra; bila angka akhirnya per tahun, beri penjelasan dan tandai sudah diperiksa.",
    },
    en: {
      arti: "The target at the end of the Renstra is below this year's, though the indicator should rise.",
      dasar:
        "A Renstra leads upwards: its end is at least this year's target, unless the figures are meant per year.",
      contoh: "Tabel 3.3: 3 Dokumen for 2024, 1 Dokumen at the end. Tabel 3.9: 640 Orang and 400 Orang.",
      tindakan:
        "Compare with the Renstra itself; if the end figure is per year, give that as the reason and mark it as checked.",
    },
  },
} satisfies Pages;
