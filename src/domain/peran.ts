/**
 * What a named column holds: the contract of the names, `Peran_Blok`. This table is the only list of peran; every other
 * one is derived from it below, so that a new column is one row here, its words in text/peran-words, and what shows it.
 */

interface Row {
  /** Other spellings that are accepted; underscores and case do not matter (`Target_TW_I`). */
  readonly aliases: readonly string[];
  /** `word`: one of a few words or signs (`Dokumen`, `Negatif`, `8.01.02`), never what a row is called. */
  readonly kind: "text" | "word" | "quantity" | "percent" | "money";
  /**
   * `row`: what a row is made of; `basis`: computed from, but no row by itself; `printed`: repeats what is computed or
   * is there to be read, so that its absence changes no figure.
   */
  readonly use: "row" | "basis" | "printed";
  readonly blok: "semua" | "kinerja" | "anggaran";
  /** Place among the words that a row may be called by, the outermost first. */
  readonly label?: number;
  /** The same with the most specific first: the column that makes a row of its own. */
  readonly finest?: number;
  /** A level of the programme tree; together with `label` it tells parents from children. */
  readonly level?: true;
  /** An empty cell takes the value above. */
  readonly inherits?: true;
  /** A merged cell holds for every row that it spans; otherwise it counts at its top row. */
  readonly spans?: true;
  /** May be one cell that holds for the whole table. */
  readonly wholeTable?: true;
  /** Which column stands for its table where one must be named, the first that is there. */
  readonly key?: number;
  /** Which budget is the base of a row, the first that is filled. */
  readonly budget?: number;
  /** Cells may hold bare numbers though they are words: `8` as a code. */
  readonly bareNumbers?: true;
  /** Every report has it in a table of its kind: where it has no name, somebody may have forgotten it. */
  readonly expected?: true;
}

/** A level of the programme tree. */
const TREE = { aliases: [], kind: "text", use: "row", blok: "semua", level: true, spans: true } as const;
const REMARK = { aliases: [], kind: "text", use: "printed", blok: "kinerja" } as const;
const QUANTITY = { aliases: [], kind: "quantity", use: "row", blok: "kinerja" } as const;
const BASIS = { aliases: [], kind: "quantity", use: "basis", blok: "kinerja" } as const;
const PERCENT = { aliases: [], kind: "percent", use: "printed", blok: "kinerja" } as const;
const MONEY = { aliases: [], kind: "money", use: "row", blok: "anggaran" } as const;
const TARGET_TW = { kind: "quantity", use: "row", blok: "kinerja", spans: true } as const;
const REALISASI_TW = { kind: "quantity", use: "row", blok: "kinerja" } as const;

const TABLE = {
  Sasaran: {
    ...TREE,
    aliases: ["SasaranStrategis"],
    label: 1,
    finest: 6,
    inherits: true,
    wholeTable: true,
    expected: true,
  },
  Program: { ...TREE, label: 2, finest: 5, inherits: true, wholeTable: true },
  Kegiatan: { ...TREE, label: 3, finest: 3, inherits: true },
  SubKegiatan: { ...TREE, label: 4, finest: 2 },
  Kode: { aliases: [], kind: "word", use: "row", blok: "semua", spans: true, bareNumbers: true },
  Uraian: {
    aliases: ["Keperluan", "Penerima"],
    kind: "text",
    use: "row",
    blok: "semua",
    label: 5,
    finest: 4,
    spans: true,
  },
  Indikator: {
    aliases: ["IndikatorKinerja"],
    kind: "text",
    use: "row",
    blok: "kinerja",
    label: 6,
    finest: 1,
    spans: true,
    expected: true,
  },
  Satuan: { aliases: [], kind: "word", use: "basis", blok: "kinerja", spans: true, expected: true },
  Target: { ...QUANTITY, spans: true, key: 1 },
  Realisasi: { ...QUANTITY, key: 5, expected: true },
  Capaian: { ...PERCENT, aliases: ["PersenCapaian"], expected: true },
  Kriteria: { aliases: ["Kategori", "Predikat"], kind: "word", use: "printed", blok: "kinerja" },
  CapaianTahun: PERCENT,
  TargetAkhir: { ...BASIS, aliases: ["TargetRenstra"], spans: true },
  CapaianAkhir: PERCENT,
  TargetLalu: BASIS,
  RealisasiLalu: BASIS,
  CapaianLalu: PERCENT,
  StandarNasional: { ...BASIS, aliases: ["TargetNasional"], spans: true },
  FaktorPendukung: REMARK,
  FaktorPenghambat: REMARK,
  TindakLanjut: { ...REMARK, aliases: ["Solusi", "RencanaTindakLanjut"] },
  TargetTW1: { ...TARGET_TW, aliases: ["TargetTWI", "TargetTriwulan1", "TargetTriwulanI"] },
  TargetTW2: { ...TARGET_TW, aliases: ["TargetTWII", "TargetTriwulan2", "TargetTriwulanII"] },
  TargetTW3: { ...TARGET_TW, aliases: ["TargetTWIII", "TargetTriwulan3", "TargetTriwulanIII"] },
  TargetTW4: { ...TARGET_TW, aliases: ["TargetTWIV", "TargetTriwulan4", "TargetTriwulanIV"] },
  RealisasiTW1: { ...REALISASI_TW, aliases: ["RealisasiTWI", "RealisasiTriwulan1", "RealisasiTriwulanI"] },
  RealisasiTW2: { ...REALISASI_TW, aliases: ["RealisasiTWII", "RealisasiTriwulan2", "RealisasiTriwulanII"] },
  RealisasiTW3: {
    ...REALISASI_TW,
    aliases: ["RealisasiTWIII", "RealisasiTriwulan3", "RealisasiTriwulanIII"],
  },
  RealisasiTW4: { ...REALISASI_TW, aliases: ["RealisasiTWIV", "RealisasiTriwulan4", "RealisasiTriwulanIV"] },
  Polaritas: { aliases: ["Arah"], kind: "word", use: "basis", blok: "kinerja", spans: true },
  Bobot: BASIS,
  Anggaran: { ...MONEY, aliases: ["Pagu"], key: 2, budget: 2 },
  AnggaranMurni: { ...MONEY, aliases: ["PaguMurni"], key: 4, budget: 3 },
  AnggaranPerubahan: { ...MONEY, aliases: ["PaguPerubahan"], key: 3, budget: 1 },
  RealisasiAnggaran: { ...MONEY, aliases: ["RealisasiKeuangan"], expected: true },
  Serapan: { ...PERCENT, aliases: ["PersenAnggaran"], blok: "anggaran", expected: true },
  SisaAnggaran: { ...MONEY, aliases: ["Sisa"], use: "printed" },
  Keterangan: { ...REMARK, blok: "semua" },
} as const satisfies Record<string, Row>;

type Table = typeof TABLE;
export type Peran = keyof Table;
/** The peran whose rows hold these fields: `PeranWith<{ kind: "money" }>`. */
type PeranWith<Fields> = { [P in Peran]: Table[P] extends Fields ? P : never }[Peran];

export type TextPeran = PeranWith<{ kind: "text" | "word" }>;
/** Figures, as numbers or as text that an Indonesian reads as a number. */
export type NumberPeran = PeranWith<{ kind: "quantity" | "percent" | "money" }>;
type RankedPeran<Rank extends keyof Row> = PeranWith<Readonly<Record<Rank, number>>>;

/** In the order of the table. */
export const PERAN = Object.keys(TABLE) as readonly Peran[];
const rowOf = (peran: Peran): Row => TABLE[peran];

const perans = <P extends Peran>(holds: (row: Row) => boolean): readonly P[] =>
  PERAN.filter((peran): peran is P => holds(rowOf(peran)));
const ranked = <Rank extends "label" | "finest" | "key" | "budget">(rank: Rank) =>
  [...perans<RankedPeran<Rank>>((row) => row[rank] !== undefined)].sort(
    (a, b) => (rowOf(a)[rank] ?? 0) - (rowOf(b)[rank] ?? 0),
  );
const isWords = ({ kind }: Row): boolean => kind === "text" || kind === "word";
const isFigures = (row: Row): boolean => !isWords(row);

export const TEXT_PERAN = perans<TextPeran>(isWords);
export const NUMBER_PERAN = perans<NumberPeran>(isFigures);

/** Peran that hold rupiah: a dash in them is a written zero. */
export const MONEY_PERAN: ReadonlySet<Peran> = new Set(perans(({ kind }) => kind === "money"));
export const PERCENT_PERAN: ReadonlySet<Peran> = new Set(perans(({ kind }) => kind === "percent"));

/** Figures that a row is made of, and a blok: one without any of them is the user's own (`Satuan_Kerja`). */
export const ROW_FIGURES: ReadonlySet<string> = new Set(perans((row) => isFigures(row) && row.use === "row"));
/** Figures that the product computes from. */
export const INPUT_PERAN = perans<Exclude<NumberPeran, PrintedPeran>>(
  (row) => isFigures(row) && row.use !== "printed",
);
type PrintedPeran = Extract<NumberPeran, PeranWith<{ use: "printed" }>>;
/** Figures that repeat what the product computes. */
export const PRINTED_PERAN = perans<PrintedPeran>((row) => isFigures(row) && row.use === "printed");
/** Budgets and what was spent of them: what totals add up. */
export const SUMMED_PERAN = perans<Extract<PeranWith<{ kind: "money" }>, PeranWith<{ use: "row" }>>>(
  ({ kind, use }) => kind === "money" && use === "row",
);

/** Columns that a row may be called by, the outermost first (`Sasaran` … `Indikator`). */
export const LABELS = ranked("label");
/** The same with the most specific first. */
export const FINEST_LABELS = ranked("finest");
export const LEVELS = LABELS.filter(
  (peran): peran is PeranWith<{ level: true }> => rowOf(peran).level === true,
);
/** Columns of words in which a bare number is no word, so that it gives away a row of column numbers. */
export const WORDS_ONLY: ReadonlySet<string> = new Set(
  perans((row) => isWords(row) && row.bareNumbers !== true),
);
export type InheritingPeran = PeranWith<{ inherits: true }>;
/** The outermost first. */
export const INHERITED_LEVELS = perans<InheritingPeran>(({ inherits }) => inherits === true);
export const INHERITING: ReadonlySet<string> = new Set(INHERITED_LEVELS);
/** What every report has in a table that measures, and in one of money. */
export const EXPECTED: Readonly<Record<"kinerja" | "anggaran", readonly Peran[]>> = {
  kinerja: perans(({ expected, blok }) => expected === true && blok !== "anggaran"),
  anggaran: perans(({ expected, blok }) => expected === true && blok === "anggaran"),
};
export const SPANNING: ReadonlySet<string> = new Set(perans(({ spans }) => spans === true));
export const WHOLE_TABLE: ReadonlySet<string> = new Set(perans(({ wholeTable }) => wholeTable === true));
/** The column that a blok is called by, Target or a budget first. */
export const KEY_PERAN = ranked("key");
/** The amended budget is the base where it is filled, else the original. */
export const BUDGETS = ranked("budget");

export const TRIWULAN = [1, 2, 3, 4] as const;
export type Triwulan = (typeof TRIWULAN)[number];
export const targetOfTriwulan = (triwulan: Triwulan) => `TargetTW${triwulan}` as const;
export const realisasiOfTriwulan = (triwulan: Triwulan) => `RealisasiTW${triwulan}` as const;

/** Other spellings → peran. */
export const PERAN_ALIASES: ReadonlyMap<string, Peran> = new Map(
  PERAN.flatMap((peran) => TABLE[peran].aliases.map((alias) => [alias, peran] as const)),
);
export const aliasesOf = (peran: Peran): readonly string[] => TABLE[peran].aliases;
