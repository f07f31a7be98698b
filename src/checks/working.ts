import type { Rumus } from "../domain/rumus";
import type { Both } from "../text/words";
import type { Facts, Held } from "./define-rule";

/** A row's figures as printed in their cells (`72,19%`, `6 Dokumen`), and the formula that its capaian came from. */
export type Computed = { readonly target: string; readonly realisasi: string; readonly rumus: Rumus };

/** How the figure was computed, `72,19 : 77`: figures without their units, a range or a grade as printed. */
export function working(target: string, realisasi: string, rumus: Rumus): string {
  const t = figureIn(target);
  const r = figureIn(realisasi);
  if (rumus === "2T-R") return `(2 × ${t} − ${r}) : ${t}`;
  return rumus === "T/R" ? `${t} : ${r}` : `${r} : ${t}`;
}

/** The number in a printed figure, where there is exactly one. */
export function figureIn(printed: string): string {
  const [only, ...more] = printed.match(/\d[\d.,]*/g) ?? [];
  return only === undefined || more.length > 0 ? printed.trim() : only.replace(/[.,]$/, "");
}

export const RUMUS_WORDS: Readonly<Record<Rumus, Both>> = {
  "R/T": { id: "realisasi : target", en: "realisasi : target" },
  "2T-R": { id: "(2 × target − realisasi) : target", en: "(2 × target − realisasi) : target" },
  "T/R": { id: "target : realisasi", en: "target : realisasi" },
  predikat: {
    id: "nilai predikat realisasi : nilai predikat target",
    en: "value of the grade reached : value of the grade aimed at",
  },
};

/** Values of grades that the agency has not given itself are ours: by them a difference is a warning at most. */
export const severityBy = (rumus: Rumus, { pengaturan }: Facts): Pick<Held, "severity"> =>
  rumus === "predikat" && pengaturan.predikat === undefined ? { severity: "peringatan" } : {};
