import type { InputIssue } from "../../domain/laporan";
import { BUDGETS } from "../../domain/peran";
import { blokKey, otherReadings } from "../name-grammar";
import type { NameEntry, NameGroup } from "./group-names";
import { nameIssue } from "./usable-columns";

/** A column without its counterpart. A name that is there but bad is no lack: it has a finding of its own. */
export function incompleteIssues(
  group: NameGroup,
  groups: readonly NameGroup[],
  blok: string,
): readonly InputIssue[] {
  return lacks(group).map(({ of, kurang }) =>
    nameIssue(
      "blok-tidak-lengkap",
      { nama: of.defined.name, kurang, usul: proposal({ group, of, kurang }, groups) },
      { blok, cell: null },
    ),
  );
}

interface Lack {
  readonly of: NameEntry;
  readonly kurang: "Target" | "Realisasi" | "Anggaran";
}

function lacks({ entries }: NameGroup): readonly Lack[] {
  const named = (...perans: readonly string[]): NameEntry | undefined =>
    entries.find(({ peran }) => perans.includes(peran));
  const [target, realisasi, spent] = [named("Target"), named("Realisasi"), named("RealisasiAnggaran")];
  return [
    ...(realisasi && !target ? [{ of: realisasi, kurang: "Target" as const }] : []),
    ...(spent && !named(...BUDGETS) ? [{ of: spent, kurang: "Anggaran" as const }] : []),
    // Without an indicator it is no plan either.
    ...(target && !realisasi && !named("Indikator") ? [{ of: target, kurang: "Realisasi" as const }] : []),
  ];
}

/**
 * A name that would complete a blok if its underscores were read otherwise: `Target_Akhir`, which is TargetAkhir,
 * beside `Realisasi_Akhir`; or the lonely name itself, or one whose blok differs by underscores alone.
 */
function proposal(
  { group, of, kurang }: Lack & { readonly group: NameGroup },
  groups: readonly NameGroup[],
): string {
  const entries = groups.flatMap((each) => each.entries);
  const fits = (peran: string): boolean =>
    kurang === "Anggaran" ? BUDGETS.some((budget) => budget === peran) : peran === kurang;
  const reread = entries.find(({ defined }) =>
    otherReadings(defined.name).some(({ peran, blok }) => fits(peran) && blokKey(blok) === group.key),
  );
  if (reread) return reread.defined.name;
  if (completesAnother(of, groups)) return of.defined.name;
  const near = entries.find(
    ({ peran, blok }) => fits(peran) && bare(blok) === bare(group.key) && blokKey(blok) !== group.key,
  );
  return near?.defined.name ?? "";
}

const bare = (blok: string): string => blokKey(blok).replaceAll("_", "");

/** `Realisasi_Anggaran` beside `Target_Anggaran`: read as Realisasi it would complete the blok Anggaran. */
function completesAnother({ defined }: NameEntry, groups: readonly NameGroup[]): boolean {
  return otherReadings(defined.name).some(({ peran, blok }) =>
    groups.some(
      ({ key, entries }) =>
        key === blokKey(blok) && lacks({ key, scope: null, entries }).some(({ kurang }) => kurang === peran),
    ),
  );
}
