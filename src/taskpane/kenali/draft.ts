import type { Peran } from "../../domain/peran";
import type { SatuanUang } from "../../domain/laporan";
import type { Pertanyaan, Usulan, UsulanKolom, UsulanTabel } from "../../domain/usulan";

/** What a column is taken for; null leaves it without a name. */
export type Isi = Peran | "Judul" | null;

/** A proposal as the user has left it. */
export interface Draft {
  /** One for each table of the proposal, in its order. */
  readonly tabel: readonly DraftTabel[];
  /** By table; rupiah where nothing is said. */
  readonly uang: ReadonlyMap<string, SatuanUang>;
}

export interface DraftTabel {
  readonly dipakai: boolean;
  /** One for each column of the table, in its order. */
  readonly kolom: readonly DraftKolom[];
}

export interface DraftKolom {
  readonly isi: Isi;
  /** Nothing is left to be asked about it. */
  readonly pasti: boolean;
}

/** What is sure is taken, and nothing else. */
export const draftOf = ({ tabel }: Usulan): Draft => ({
  tabel: tabel.map(({ yakin, kolom }) => ({
    dipakai: yakin,
    kolom: kolom.map((each) => ({ isi: each.yakin ? each.peran : null, pasti: each.yakin })),
  })),
  uang: new Map(),
});

export type DraftChange =
  | { readonly kind: "pakai"; readonly tabel: number; readonly dipakai: boolean }
  | { readonly kind: "isi"; readonly tabel: number; readonly kolom: number; readonly isi: Isi }
  | { readonly kind: "jawab"; readonly tabel: number; readonly isi: readonly Isi[] }
  | { readonly kind: "uang"; readonly blok: string; readonly satuan: SatuanUang };

export function changedDraft(draft: Draft, change: DraftChange): Draft {
  switch (change.kind) {
    case "pakai":
      return withTabel(draft, change.tabel, (tabel) => ({ ...tabel, dipakai: change.dipakai }));
    case "isi":
      return withTabel(draft, change.tabel, (tabel) => answered(tabel, change.kolom, change.isi));
    case "jawab":
      return withTabel(draft, change.tabel, () => ({
        dipakai: true,
        kolom: change.isi.map((isi) => ({ isi, pasti: true })),
      }));
    case "uang":
      return { ...draft, uang: new Map([...draft.uang, [change.blok, change.satuan]]) };
  }
}

const withTabel = (draft: Draft, index: number, change: (tabel: DraftTabel) => DraftTabel): Draft => ({
  ...draft,
  tabel: draft.tabel.map((tabel, i) => (i === index ? change(tabel) : tabel)),
});

/** A table whose column somebody has decided is meant to be used. */
const answered = ({ dipakai, kolom }: DraftTabel, index: number, isi: Isi): DraftTabel => ({
  dipakai: dipakai || isi !== null,
  kolom: kolom.map((each, i) => (i === index ? { isi, pasti: true } : each)),
});

/** Why a table that is to be used cannot be: two columns hold the same, or it lacks what makes a table. */
export type Halangan = { readonly kind: "kembar"; readonly isi: string } | { readonly kind: "kurang" };

export function halanganOf({ melengkapi }: UsulanTabel, { kolom }: DraftTabel): Halangan | null {
  const isi = kolom.flatMap((each) => (each.isi === null ? [] : [each.isi]));
  const twice = isi.find((each, i) => isi.indexOf(each) !== i);
  if (twice !== undefined) return { kind: "kembar", isi: twice };
  return melengkapi ? (isi.length > 0 ? null : { kind: "kurang" }) : isWhole(isi) ? null : { kind: "kurang" };
}

/** A target of the year or a budget makes a table of it. */
const isWhole = (isi: readonly (Peran | "Judul")[]): boolean =>
  isi.some((each) => each === "Target" || each.startsWith("Anggaran"));

/** Tables that get names as the draft stands. */
export const readyTables = ({ tabel }: Usulan, draft: Draft): readonly UsulanTabel[] =>
  tabel.flatMap((each, i) => {
    const own = draft.tabel[i];
    return own?.dipakai && halanganOf(each, own) === null ? [decided(each, own)] : [];
  });

/** A table with the columns as they were decided, each as sure as a person can make it. */
const decided = (tabel: UsulanTabel, { kolom }: DraftTabel): UsulanTabel => ({
  ...tabel,
  yakin: true,
  kolom: tabel.kolom.flatMap((each, i): readonly UsulanKolom[] => {
    const isi = kolom[i]?.isi ?? null;
    return isi === null ? [] : [{ ...each, peran: isi, yakin: true }];
  }),
});

/** What is still to be asked about a table; what was decided is not. */
export const openQuestions = (tabel: UsulanTabel, draft: DraftTabel): readonly Pertanyaan[] =>
  tabel.pertanyaan.filter((pertanyaan) => isOpen(pertanyaan, tabel, draft));

function isOpen({ peran, sel }: Pertanyaan, { kolom }: UsulanTabel, draft: DraftTabel): boolean {
  if (peran === null) return !draft.dipakai;
  const index = kolom.findIndex((each) => each.peran === peran && each.rect.left === sel.column);
  return draft.kolom[index]?.pasti === false;
}

/** The answers that a table's own question allows: its columns as they would then be taken. */
export function tableAnswer(tabel: UsulanTabel, { kode }: Pertanyaan): readonly Isi[] {
  const spent = kode === "uang-tanpa-anggaran";
  return tabel.kolom.map(({ peran, yakin }) =>
    spent && peran === "Target" ? "Anggaran" : yakin || spent ? peran : null,
  );
}
