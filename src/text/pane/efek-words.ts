import type { Efek } from "../../domain/perubahan";
import type { Bahasa } from "../bahasa";
import { inBahasa, type Words } from "../words";
import { banyak, counted, many } from "./counted";

/** `3 indikator dan 1 sasaran berganti kriteria. Kesalahan: dari 5 menjadi 4.` */
export function efekWords({ indikator, sasaran, serapan, angka, kesalahan }: Efek, bahasa: Bahasa): string {
  const words = inBahasa(EFEK_WORDS, bahasa);
  const rated = [
    ...(indikator > 0 ? [words.indikator(indikator)] : []),
    ...(sasaran > 0 ? [words.sasaran(sasaran)] : []),
    ...(serapan > 0 ? [words.serapan(serapan)] : []),
  ];
  const [now, then] = kesalahan;
  const figures = angka > 0 ? [words.figures(angka)] : [];
  const all = [
    ...(rated.length > 0 ? [words.rated(listed(rated, words.and))] : figures),
    ...(now === then ? [] : [words.kesalahan(now, then)]),
  ];
  return all.length > 0 ? all.join(" ") : words.nothing;
}

const EFEK_WORDS = {
  indikator: {
    id: (count: number) => `${banyak(count)} indikator`,
    en: (count: number) => counted(count, "indicator", "indicators"),
  },
  sasaran: {
    id: (count: number) => `${banyak(count)} sasaran`,
    en: (count: number) => `${many(count)} sasaran`,
  },
  serapan: {
    id: (count: number) => `${banyak(count)} baris anggaran`,
    en: (count: number) => counted(count, "budget row", "budget rows"),
  },
  and: { id: "dan", en: "and" },
  rated: {
    id: (what: string) => `${what} berganti kriteria.`,
    en: (what: string) => `${what} would get another kriteria.`,
  },
  figures: {
    id: (count: number) => `${banyak(count)} angka berubah, kriterianya tetap.`,
    en: (count: number) => `${counted(count, "figure changes", "figures change")}, the kriteria stay.`,
  },
  kesalahan: {
    id: (now: number, then: number) => `Kesalahan: dari ${banyak(now)} menjadi ${banyak(then)}.`,
    en: (now: number, then: number) => `Errors: from ${many(now)} to ${many(then)}.`,
  },
  nothing: { id: "Angka dan kriteria tidak berubah.", en: "Figures and kriteria stay as they are." },
} satisfies Words;

const listed = (parts: readonly string[], and: string): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${and} ${parts.at(-1) ?? ""}`;
