import type { HostErrorTable } from "./host-error-words";

const TETAP = "Buku kerja tidak diubah.";
const UNCHANGED = "The workbook was not changed.";

/** Where what is to be shown is not in sight. */
export const WINDOW_ERRORS = {
  "other-workbook": {
    id: () => ({
      judul: "Buku kerja lain sedang aktif",
      pesan: `Jendela buku kerja lain sedang aktif. ${TETAP}`,
      saran: "Klik buku kerja LKjIP, lalu coba lagi.",
    }),
    en: () => ({
      judul: "Another workbook is active",
      pesan: `The window of another workbook is active. ${UNCHANGED}`,
      saran: "Click the LKjIP workbook, then try again.",
    }),
  },
  "sheet-hidden": {
    id: ({ sheet }) => ({
      judul: "Lembar tersembunyi",
      pesan: `Lembar ${sheet} tersembunyi, sehingga selnya tidak dapat ditunjukkan. ${TETAP}`,
      saran: "Klik kanan salah satu tab lembar, pilih Tampilkan, lalu coba lagi.",
    }),
    en: ({ sheet }) => ({
      judul: "Sheet is hidden",
      pesan: `The sheet ${sheet} is hidden, so that its cells cannot be shown. ${UNCHANGED}`,
      saran: "Right-click any sheet tab, choose Unhide, then try again.",
    }),
  },
} satisfies Partial<HostErrorTable>;
