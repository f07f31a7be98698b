import type { Words } from "../words";

/** What stands behind Tentang at the end of the pane. */
export const ABOUT_WORDS = {
  title: { id: "Tentang", en: "About" },
  version: {
    id: (version: string) =>
      `LKjIP Capaian ${version}. Semua hitungan berlangsung di komputer ini; tidak ada data yang dikirim ke mana pun.`,
    en: (version: string) =>
      `LKjIP Capaian ${version}. Everything is computed on this machine; no data is sent anywhere.`,
  },
  uji: { id: "Uji Excel", en: "Uji Excel" },
  ujiBody: {
    id: "Ada yang tampil lain dari seharusnya? Uji Excel menanyai Excel ini satu per satu dan menyusun jawabannya dalam tabel untuk pengembang.",
    en: "Does something look other than it should? Uji Excel asks this Excel question by question and puts the answers into a table for the developers.",
  },
} satisfies Words;
