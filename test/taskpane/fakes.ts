import type { Shell, Theme, Workbook } from "../../src/app/ports";
import { bukaPengaturan, perubahanOf, pratinjauPengaturan } from "../../src/app/pengaturan";
import { takenBack } from "../../src/app/perbaiki-sel";
import { formatRect } from "../../src/domain/address";
import { findingKey } from "../../src/domain/diperiksa";
import type { HostError } from "../../src/domain/host-error";
import { err, ok, type Result } from "../../src/domain/result";
import { buildSnapshot, columnNames } from "../fixtures/snapshot-builder";
import type { Work } from "../../src/taskpane/work";
import { foundOf, sampleAssessment, sampleOutcome } from "./sample";

/** A workbook that must not be reached: the fake use cases answer by themselves. */
export const untouchedWorkbook: Workbook = {
  read: () => Promise.reject(new Error("the fake use cases do not read")),
  readGrid: () => Promise.reject(new Error("the fake use cases do not read")),
  formulasUsing: () => Promise.reject(new Error("the fake use cases do not read")),
  apply: () => Promise.reject(new Error("the fake use cases do not write")),
};

export interface FakeShell extends Shell {
  /** What the pane has asked for, in order. */
  readonly asked: string[];
  changeSource(): void;
  changeTheme(theme: Theme): void;
  remembered: string | null;
  refusal: HostError | null;
  /** Excel for the web may open no second workbook. */
  opensNothing: boolean;
}

export function fakeShell(
  more: Partial<Pick<Shell, "displayLanguage">> & { readonly theme?: Theme } = {},
): FakeShell {
  const sources = new Set<() => void>();
  const themes = new Set<(theme: Theme) => void>();
  const asked: string[] = [];
  const answer = (what: string): Promise<Result<void, HostError>> => {
    asked.push(what);
    return Promise.resolve(shell.refusal === null ? ok(undefined) : err(shell.refusal));
  };
  const shell: FakeShell = {
    asked,
    remembered: null,
    refusal: null,
    opensNothing: false,
    displayLanguage: more.displayLanguage ?? "id-ID",
    goTo: ({ sheet, row, column }) => answer(`cell ${sheet} ${row} ${column}`),
    showRange: (sheet, rect) => answer(`range ${sheet} ${formatRect(rect)}`),
    openAsNew: async () => (asked.push("new workbook"), !shell.opensNothing),
    activateSheet: (title) => answer(`sheet ${title}`),
    onSourceChanged: (listener) => (sources.add(listener), () => sources.delete(listener)),
    theme: () => more.theme ?? "light",
    onThemeChanged: (listener) => (themes.add(listener), () => themes.delete(listener)),
    rememberedLanguage: () => shell.remembered,
    rememberLanguage: (language) => {
      shell.remembered = language;
    },
    changeSource: () => sources.forEach((listener) => listener()),
    changeTheme: (theme) => themes.forEach((listener) => listener(theme)),
  };
  return shell;
}

/** Use cases that answer with the sample, stage by stage as the real ones do. */
/** A table of one row at 90,5 percent, in a gap of the scale: what the settings are tried on. */
const small = buildSnapshot({
  sheets: [
    {
      title: "Sasaran",
      rows: [
        ["Indikator", "Target", "Realisasi"],
        ["Indeks Demokrasi", 100, 90.5],
      ],
    },
  ],
  names: columnNames("Sasaran", 2, 2, { Indikator_T38: "A", Target_T38: "B", Realisasi_T38: "C" }),
});

export function fakeWork(more: Partial<Work> = {}): Work {
  return {
    periksa: async () => ok(foundOf(sampleAssessment)),
    hitungCapaian: async (_workbook, { onStage }) => {
      for (const stage of ["baca", "hitung", "tulis"] as const) {
        if ((await onStage?.(stage)) === false) return err({ kind: "stopped" });
      }
      return ok(sampleOutcome);
    },
    bersihkanHasil: async () => ok({ removed: [...sampleOutcome.sheets], keptSkala: null }),
    bukaPengaturan: () => bukaPengaturan({ ...untouchedWorkbook, read: async () => ok(small) }),
    ...{ perubahanOf, pratinjauPengaturan },
    simpanPengaturan: async () => ok(foundOf(sampleAssessment)),
    salinanPimpinan: async () => ok(new Uint8Array()),
    beriNamaBenar: async () => ok(foundOf(sampleAssessment)),
    perbaikiSel: async () => ok({ assessment: sampleAssessment, perbaikan: new Map() }),
    takenBack,
    tandaiDiperiksa: async (_workbook, { kunci, alasan }) => {
      const findings = sampleAssessment.findings.map((finding) =>
        alasan !== null && findingKey(finding) === kunci ? { ...finding, diperiksa: alasan } : finding,
      );
      return ok({ assessment: { ...sampleAssessment, findings }, sheets: ["LKjIP Catatan"] });
    },
    ...more,
  };
}
