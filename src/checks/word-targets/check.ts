/**
 * Some indicators have no figure for a target: a date, a ratio, `Ada`. Whether it was kept to the letter can be seen;
 * how far it was reached otherwise only the agency can say, and PermenPANRB 53/2014 asks for it all the same.
 */
import { readingAt } from "../../engine/readings";
import { wordTargetAt } from "../../engine/word-targets";
import { defineFinding, values } from "../define-finding";
import { defineRule, persen } from "../define-rule";

type InWords = { readonly indikator: string; readonly target: string; readonly realisasi: string };

export const capaianDiisiSendiri = defineFinding({
  code: "capaian-diisi-sendiri",
  severity: "informasi",
  values: values<InWords>(),
  page: () => import("./page"),
  judul: { id: "Capaian diambil dari isian", en: "Capaian taken as entered" },
  id: ({ target, realisasi }, { tercetak }) => ({
    pesan: `Target “${target}” dan realisasi “${realisasi}” bukan angka, sehingga capaian ${tercetak} yang diisi di tabel dipakai apa adanya.`,
    saran: "Tidak perlu tindakan bila benar; sebutkan cara menghitungnya dalam laporan.",
  }),
  en: ({ target, realisasi }, { tercetak }) => ({
    pesan: `The target “${target}” and the realisasi “${realisasi}” are no numbers, so the capaian of ${tercetak} in the table was taken as it stands.`,
    saran: "Nothing needs to be done if that is right; say in the report how it was arrived at.",
  }),
});

export const targetBukanAngka = defineFinding({
  code: "target-bukan-angka",
  severity: "peringatan",
  values: values<InWords>(),
  page: () => import("./page"),
  judul: { id: "Target bukan angka", en: "Target is no number" },
  id: ({ indikator, target, realisasi }) => ({
    pesan: `“${indikator}” belum dinilai: target “${target}” dan realisasi “${realisasi}” tidak dapat dibandingkan sebagai angka.`,
    saran:
      "Isi persennya di kolom Capaian, atau tulis target dan realisasi sebagai angka. Jenjang nilai dapat ditambahkan di LKjIP Skala (LKJIP_Predikat).",
  }),
  en: ({ indikator, target, realisasi }) => ({
    pesan: `“${indikator}” is not rated: the target “${target}” and the realisasi “${realisasi}” cannot be compared as numbers.`,
    saran:
      "Enter the percentage in the Capaian column, or write target and realisasi as numbers. Grades can be added on LKjIP Skala (LKJIP_Predikat).",
  }),
});

export const wordTargets = defineRule({
  kinds: [capaianDiisiSendiri, targetBukanAngka],
  execute: ({ kinerja, grades }, report) => {
    for (const { blok, index, indikator, capaian } of kinerja) {
      const word = wordTargetAt(blok, index, grades);
      if (word === null || word.sebab === "terpenuhi") continue;
      const target = readingAt(blok, "Target", index).printed;
      const inWords = { indikator, target, realisasi: readingAt(blok, "Realisasi", index).printed };
      if (word.sebab === "sendiri") {
        const held = {
          tercetak: readingAt(blok, "Capaian", index).printed,
          nilaiTercetak: word.capaian,
          hitung: capaian === null ? null : persen(capaian),
        };
        report("capaian-diisi-sendiri", { blok, index, peran: "Capaian" }, inWords, held);
      } else report("target-bukan-angka", { blok, index, peran: "Target" }, inWords, { tercetak: target });
    }
  },
});
