import { PERAN, type Peran } from "../../domain/peran";
import { PERAN_WORDS } from "../../text/peran-words";
import { headingText } from "./heading-words";
import { FOREIGN_COLUMNS, OTHER_COLUMNS } from "./other-columns";

/** What the words of a heading speak of. */
export interface Signs extends Readonly<Record<keyof typeof SIGNS, boolean>> {
  /** The quarter that it names. */
  readonly quarter: 1 | 2 | 3 | 4 | null;
}

const SIGNS = {
  target: /\b(?:target|rencana|ditargetkan|planned)\b/,
  realisasi: /\b(?:realisasi|terealisasi|sp2d)\b/,
  capaian: /\b(?:capaian|tercapai|kemajuan)\b/,
  percent: /%|\b(?:persentase|tingkat (?:capaian|kemajuan|serapan))\b/,
  /** Rupiah, budgets, what was spent. */
  money: /\b(?:anggaran|pagu|apbd|apbn|dpa|dipa|alokasi|keuangan|sp2d|rp|rupiah|dana|biaya|belanja)\b/,
  /** The end of the Renstra or RPJMD. */
  end: /\b(?:akhir|renstra|rpjmd|rpjm|jangka menengah)\b/,
  lastYear: /\b(?:tahun sebelumnya|lalu)\b/,
  /** A sum up to a year or quarter: no figure of the year. */
  cumulative: /\b(?:sampai|hingga|kumulatif|komulatif|akumulasi)\b/,
  remainder: /\b(?:sisa|lebih kurang|kurang lebih)\b/,
  before: /\b(?:sebelum|murni|awal|induk|semula)\b/,
  amended: /\b(?:setelah|sesudah|perubahan|p a k|pak|menjadi|apbdp|dppa)\b/,
  cashPlan: /\b(?:target keuangan|anggaran kas|rencana penarikan|rencana keuangan)\b/,
  serapan: /\bserapan\b/,
  national: /\b(?:standar|rata rata|realisasi|target|capaian) nasional\b/,
  ofYear: /\bcapaian tahun\b/,
  quarters: /\btriwulan\b/,
  /** Figures of work done, said beside those of money: `K`, `Kinerja`. */
  work: /\b(?:k|kinerja)\b/,
} as const;

const QUARTERS = ["i|1|pertama", "ii|2|kedua", "iii|3|ketiga", "iv|4|keempat"].map(
  (sign) => new RegExp(`\\btriwulan (?:ke )?(?:${sign})\\b`),
);

/** `% Capaian terhadap Target`: of the target, and none. */
const IS_SHARE = /^(?:persentase|%|tingkat) (?:\w+ )?capaian\b/;

/** `words` as `headingText` gives them, parents in front. */
export function signsOf(words: string): Signs {
  const signs = Object.fromEntries(
    Object.entries(SIGNS).map(([sign, pattern]) => [sign, pattern.test(words)]),
  ) as Record<keyof typeof SIGNS, boolean>;
  const target = signs.target && !IS_SHARE.test(words);
  const index = QUARTERS.findIndex((pattern) => pattern.test(words));
  return { ...signs, target, quarter: index < 0 ? null : (([1, 2, 3, 4] as const)[index] ?? null) };
}

/** A peran; `bukan` for a column that is known and none of ours. */
export type Meaning = Peran | "bukan";

const inWords = (headings: readonly string[]): readonly string[] =>
  headings.map((heading) => headingText(heading).words);

const makePhrases = (): ReadonlyMap<string, Meaning> =>
  new Map<string, Meaning>([
    ...[...PERAN]
      .reverse()
      .flatMap((peran) => inWords(PERAN_WORDS[peran].headings).map((phrase) => [phrase, peran] as const)),
    ...inWords(OTHER_COLUMNS).map((phrase) => [phrase, "bukan"] as const),
  ]);
let phrases: ReadonlyMap<string, Meaning> | null = null;

/** Made when the first heading is looked up: most workbooks have names and are never searched for tables. */
const meaningOf = (words: string): Meaning | undefined => (phrases ??= makePhrases()).get(words);

/** Longer headings of words, by what they hold. The first that fits counts. */
const FAMILIES: readonly (readonly [RegExp, Meaning])[] = [
  [/^(?:definisi|formulasi|rumus|sumber|satuan) .*indikator/, "bukan"],
  [/^(?!.*\b(?:target|realisasi|capaian|nilai|bobot)\b).*\bindikator\b/, "Indikator"],
  [/^sasaran (?:strategis|program|kegiatan|opd|perangkat daerah|kinerja)\b/, "Sasaran"],
  [/^(?:urusan|bidang urusan)\b.*\b(?:program|kegiatan)/, "Uraian"],
  [/^program\b.*\bkegiatan\b/, "Uraian"],
  [/^penerima\b/, "Uraian"],
  [/\bpenanggung jawab\b/, "Keterangan"],
];

/** What the words alone name, where they name one thing wherever they stand. */
export const meaningOfWords = (words: string): Meaning | null =>
  meaningOf(words) ?? FAMILIES.find(([pattern]) => pattern.test(words))?.[1] ?? meaningSaidTwice(words);

/** `Satuan / Unit`, `Sasaran Strategis / Strategic Objective`: the same in two languages. */
function meaningSaidTwice(text: string): Meaning | null {
  const words = text.split(" ");
  for (let i = 1; i < words.length; i++) {
    const meaning = meaningOf(words.slice(0, i).join(" "));
    if (meaning !== undefined && meaning === meaningOf(words.slice(i).join(" "))) return meaning;
  }
  return null;
}

const FOREIGN: ReadonlySet<string> = new Set(inWords(FOREIGN_COLUMNS));

export const isForeign = (words: string): boolean => FOREIGN.has(words) || OF_PIVOT.test(words);

/** Headings that a pivot table makes: its rows move with every refresh, and names would stay behind. */
const OF_PIVOT =
  /^(?:(?:sum|count|average|max|min|jumlah|hitungan|rata rata) (?:of|dari) \w|sum \w|(?:row|column) labels$|label (?:baris|kolom)$)/;

/** Words of which a heading of figures may consist; any other word makes it a sentence. */
const FIGURE_WORDS: ReadonlySet<string> = new Set(
  (
    "target rencana realisasi capaian kinerja tahun tahunan ini lalu sebelumnya akhir awal periode renstra rpjmd rpjm renja rkpd " +
    "terhadap pada dan atau persentase % anggaran pagu murni perubahan setelah sebelum sesudah p a k pak serapan sisa bobot " +
    "keuangan fisik kondisi triwulan semester nilai jumlah total rp rupiah ribu ribuan juta jutaan miliar i ii iii iv sampai hingga " +
    "dengan pk iku perjanjian tingkat yang dievaluasi berjalan apbd apbn dpa dipa dppa apbdp alokasi sp2d dana belanja biaya lebih " +
    "kurang rasio standar nasional rata kemajuan daerah perangkat opd strategis sasaran indikator program kegiatan indikasi ke di " +
    "dari untuk dalam jangka menengah n kumulatif komulatif akumulasi kas induk semula menjadi ditargetkan terealisasi tercapai " +
    "penilaian penarikan planned kinerjanya outcome output"
  ).split(" "),
);

const NAMES_FIGURE =
  /%|\b(?:target|rencana|realisasi|capaian|anggaran|pagu|alokasi|apbd|dpa|dipa|sp2d|serapan|sisa|persentase|kondisi (?:akhir|awal)|standar|triwulan|nasional|kemajuan|keuangan|kinerja)\b/;

/** `Realisasi (Rp.)`, `% Capaian Tahun 2024`: nothing but words of headings, one of which names a figure. */
export const isFigureHeading = (words: string): boolean =>
  NAMES_FIGURE.test(words) && words.split(" ").every((word) => FIGURE_WORDS.has(word) || /^\d$/.test(word));
