import type { InputIssue } from "../../domain/laporan";
import { BUDGETS, realisasiOfTriwulan, TRIWULAN } from "../../domain/peran";
import { blokKey } from "../name-grammar";
import type { NameEntry } from "../names/name-entry";
import type { NameGroup } from "./group-names";
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
  const realisasi = named("Realisasi", ...TRIWULAN.map(realisasiOfTriwulan));
  const [target, spent] = [named("Target"), named("RealisasiAnggaran")];
  return [
    ...(realisasi && !target ? [{ of: realisasi, kurang: "Target" as const }] : []),
    ...(spent && !named(...BUDGETS) ? [{ of: spent, kurang: "Anggaran" as const }] : []),
    // Without an indicator it is no plan either.
    ...(target && !realisasi && !named("Indikator") ? [{ of: target, kurang: "Realisasi" as const }] : []),
  ];
}

/** A name that would complete the blok if it were spelt without an underscore more: `Target_T_38` beside `Realisasi_T38`. */
function proposal(
  { group, kurang }: Lack & { readonly group: NameGroup },
  groups: readonly NameGroup[],
): string {
  const fits = (peran: string): boolean =>
    kurang === "Anggaran" ? BUDGETS.some((budget) => budget === peran) : peran === kurang;
  const near = groups
    .flatMap((each) => each.entries)
    .find(({ peran, blok }) => fits(peran) && bare(blok) === bare(group.key) && blokKey(blok) !== group.key);
  return near?.defined.name ?? "";
}

const bare = (blok: string): string => blokKey(blok).replaceAll("_", "");
