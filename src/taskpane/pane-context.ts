import { createContext, useContext } from "react";
import type { SalahTulis } from "../app/beri-nama-benar";
import type { IsianOptions } from "../app/format-isian";
import type { PengaturanTerbuka, Pratinjau } from "../app/pengaturan";
import type { Perbaikan } from "../app/perbaiki-sel";
import type { CellRef, Rect } from "../domain/address";
import type { Finding } from "../domain/finding";
import type { Bahasa } from "../text/bahasa";
import type { PaneEvent } from "./reducer";
import type { Attempt, Draf, PaneState } from "./state";

/** What a click can set going beyond a change of the state. */
export interface PaneActions {
  /** The first look, before anything was clicked. */
  open(): void;
  look(): void;
  run(): void;
  stop(): void;
  clean(removeEditedSkala: boolean): void;
  /** Marks a Catatan as checked, with the reason; null opens it again. */
  mark(finding: Finding, alasan: string | null): void;
  /** Writes the right figure into one cell; the way back is offered afterwards, once. */
  mend(perbaikan: Perbaikan): void;
  takeBack(perbaikan: Perbaikan): void;
  /** Looks for tables without names and opens the screen of what was found. */
  recognise(): void;
  /** Beri nama dan hitung: what the screen of Kenali Tabel shows as chosen. */
  name(): void;
  /** Takes out the names that were made; asks first where a formula uses one. */
  askUnname(): void;
  unname(): void;
  /** Buat Format Isian: adds the sheet of empty tables. */
  makeForm(options: Omit<IsianOptions, "bahasa">): void;
  showRange(sheet: string, rect: Rect): void;
  /** Reads the settings, to show and change them. */
  openSettings(): void;
  /** What the typed settings would do to this workbook. */
  preview(terbuka: PengaturanTerbuka, draf: Draf): Promise<Pratinjau>;
  /** Writes the typed settings into the workbook. */
  saveSettings(): void;
  /** Gives the cells of a misspelt name the right one too. */
  nameRight(salah: SalahTulis): void;
  /** Salinan pimpinan: the written sheets as a new workbook. */
  makeCopy(): void;
  copy(figure: string): void;
  goTo(cell: CellRef): void;
  openSheet(title: string): void;
  /** Does again what was refused. */
  retry(during: Attempt): void;
  /** Changes the language, and remembers it. */
  speak(bahasa: Bahasa): void;
  reload(): void;
}

export interface Pane {
  readonly state: PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  readonly actions: PaneActions;
}

export const PaneContext = createContext<Pane | null>(null);

/** The pane's state, and what can be done. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error("a component of the pane stands outside it");
  return pane;
}
