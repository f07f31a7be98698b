import { RULES } from "../checks/rules";
import type { Assessment } from "../domain/assessment";
import type { Finding } from "../domain/finding";
import type { HostError } from "../domain/host-error";
import type { Efek, Isian, Perubahan } from "../domain/perubahan";
import { ok, type Result } from "../domain/result";
import type { Snapshot } from "../domain/snapshot";
import { assess } from "../engine/assess";
import { efekOf } from "../engine/efek";
import { chooseNames } from "../input/choose-names";
import { parseLaporan } from "../input/parse-laporan";
import { readIsian, typedIsi } from "../input/settings/changed-settings";
import type { CatatanOptions } from "../plan/plan-catatan";
import { planPengaturan } from "../plan/plan-pengaturan";
import { periksa, type Pemeriksaan } from "./periksa";
import type { Workbook } from "./ports";

/** The settings of a workbook, opened to be changed. */
export interface PengaturanTerbuka {
  /** What was read, for the preview. */
  readonly snapshot: Snapshot;
  readonly assessment: Assessment;
  /** As the workbook has them, by upper-case name; what it does not say is absent. */
  readonly isian: ReadonlyMap<string, Isian>;
}

/** Reads the settings and where they stand. Changes nothing. */
export async function bukaPengaturan(workbook: Workbook): Promise<Result<PengaturanTerbuka, HostError>> {
  const read = await workbook.read(chooseNames);
  return read.ok ? ok(opened(read.value)) : read;
}

const opened = (snapshot: Snapshot): PengaturanTerbuka => ({
  snapshot,
  assessment: assess(parseLaporan(snapshot), RULES),
  isian: readIsian(snapshot),
});

/** As typed, row by row, into what the cells are to hold. */
export const perubahanOf = (typed: ReadonlyMap<string, readonly (readonly string[])[] | null>): Perubahan =>
  new Map([...typed].map(([name, rows]) => [name, rows && typedIsi(name, rows)]));

export interface Pratinjau {
  readonly efek: Efek;
  /** What cannot be used, by upper-case name of the setting. */
  readonly salah: ReadonlyMap<string, Finding>;
}

/** What the change would do to this workbook, by the engine itself. Pure. */
export function pratinjauPengaturan(
  { snapshot, assessment }: PengaturanTerbuka,
  perubahan: Perubahan,
): Pratinjau {
  const then = assess(parseLaporan(snapshot, perubahan), RULES);
  return { efek: efekOf(assessment, then), salah: brokenOf(then, perubahan) };
}

function brokenOf({ findings }: Assessment, perubahan: Perubahan): ReadonlyMap<string, Finding> {
  const names = new Set([...perubahan.keys()].map((name) => name.toUpperCase()));
  return new Map(
    findings.flatMap((finding) => {
      const name = String(finding.values["nama"] ?? "").toUpperCase();
      const about = finding.code === "pengaturan-rusak" || finding.code === "skala-rusak";
      return about && names.has(name) ? [[name, finding] as const] : [];
    }),
  );
}

/** Writes the settings into the workbook's own cells, and looks at it anew. */
export async function simpanPengaturan(
  workbook: Workbook,
  perubahan: Perubahan,
  options: CatatanOptions,
): Promise<Result<Pemeriksaan, HostError>> {
  const read = await workbook.read(chooseNames);
  if (!read.ok) return read;
  const snapshot = read.value;
  const assessment = assess(parseLaporan(snapshot, perubahan), RULES);
  const plan = planPengaturan(assessment, snapshot, { ...options, perubahan, isian: readIsian(snapshot) });
  const applied = await workbook.apply(plan, snapshot);
  return applied.ok ? periksa(workbook) : applied;
}
