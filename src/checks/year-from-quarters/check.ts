/**
 * Perpres 29/2014: performance is measured each quarter. Where only the quarters are given, the year is either their sum
 * or where the last of them ends, and a reader should know which was taken.
 */
import type { KinerjaRow } from "../../domain/assessment";
import type { Blok } from "../../domain/laporan";
import { readingAt } from "../../engine/readings";
import type { CaraSetahun, FromQuarters } from "../../engine/year-from-quarters";
import { defineFinding, values } from "../define-finding";
import { angka, defineRule } from "../define-rule";

const CARA = {
  jumlah: { id: "jumlah triwulan", en: "the sum of the quarters" },
  terakhir: { id: "triwulan terakhir", en: "the last quarter" },
  kumulatif: { id: "triwulan terakhir", en: "the last quarter" },
} as const;

/** `jumlah` and `terakhir`: rows of the table whose year is a sum, or its last quarter; 0 of both in a doubt (`kumulatif`). */
export const realisasiDariTriwulan = defineFinding({
  code: "realisasi-dari-triwulan",
  severity: "informasi",
  values: values<{ indikator: string; cara: CaraSetahun; jumlah: number; terakhir: number }>(),
  page: () => import("./page"),
  judul: { id: "Realisasi dari triwulan", en: "Realisasi from quarters" },
  id: ({ indikator, cara, jumlah, terakhir }, f) =>
    cara === "kumulatif"
      ? {
          pesan: `Triwulan “${indikator}” terus naik dan yang terakhir mendekati target, sehingga dibaca sebagai angka kumulatif: realisasi setahun ${f.hitung}, bukan jumlahnya.`,
          saran:
            "Bila triwulan seharusnya dijumlahkan, isi LKJIP_Akumulasi dengan jumlah, atau isi kolom Realisasi.",
        }
      : {
          pesan: `Kolom Realisasi kosong; realisasi setahun diambil dari triwulan: ${jumlah} baris dijumlahkan, ${terakhir} baris dari triwulan terakhir (“${indikator}”: ${CARA[cara].id}, ${f.hitung}).`,
          saran:
            "Isi kolom Realisasi, atau LKJIP_Akumulasi dengan jumlah atau terakhir, bila maksudnya lain.",
        },
  en: ({ indikator, cara, jumlah, terakhir }, f) =>
    cara === "kumulatif"
      ? {
          pesan: `The quarters of “${indikator}” only rise and the last is near the target, so that they are read as cumulative: the year's realisasi is ${f.hitung}, not their sum.`,
          saran:
            "If the quarters should be added up, set LKJIP_Akumulasi to jumlah, or fill the Realisasi column.",
        }
      : {
          pesan: `The Realisasi column is empty; the year was taken from the quarters: ${jumlah} rows added up, ${terakhir} rows from the last quarter (“${indikator}”: ${CARA[cara].en}, ${f.hitung}).`,
          saran:
            "Fill the Realisasi column, or set LKJIP_Akumulasi to jumlah or terakhir, if something else is meant.",
        },
});

interface Taken extends FromQuarters {
  readonly row: KinerjaRow;
}

export const yearFromQuarters = defineRule({
  kinds: [realisasiDariTriwulan],
  execute: ({ kinerja, years }, report) => {
    const taken = kinerja.flatMap((row): readonly Taken[] => {
      const year = years.get(readingAt(row.blok, "Realisasi", row.index));
      return year ? [{ row, ...year }] : [];
    });
    const tell = (
      { row, cara, value }: Taken,
      counts: { readonly jumlah: number; readonly terakhir: number },
    ) => {
      const { blok, index, indikator } = row;
      const severity = cara === "kumulatif" ? "peringatan" : "informasi";
      const place = { blok, index, peran: "Realisasi" } as const;
      const values = { indikator, cara, ...counts };
      report("realisasi-dari-triwulan", place, values, { severity, hitung: angka(value) });
    };
    for (const each of taken) if (each.cara === "kumulatif") tell(each, { jumlah: 0, terakhir: 0 });
    for (const rows of byBlok(taken.filter(({ cara }) => cara !== "kumulatif"))) {
      const count = (of: CaraSetahun): number => rows.filter(({ cara }) => cara === of).length;
      const [first] = rows;
      if (first) tell(first, { jumlah: count("jumlah"), terakhir: count("terakhir") });
    }
  },
});

function byBlok(taken: readonly Taken[]): Iterable<readonly Taken[]> {
  const bloks = new Map<Blok, Taken[]>();
  for (const each of taken) {
    const rows = bloks.get(each.row.blok);
    if (rows) rows.push(each);
    else bloks.set(each.row.blok, [each]);
  }
  return bloks.values();
}
