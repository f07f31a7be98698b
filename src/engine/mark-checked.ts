/**
 * Reviewing by exception: what a reviewer has looked at, with a reason, need not be looked at again until a figure
 * changes (PermenPANRB 53/2014 has the report reviewed before it is handed in; APIP keep their reasons in a working
 * paper beside each remark). A reason for other figures does not count, and is shown as an old one.
 */
import { findingKey, keyParts, type Alasan } from "../domain/diperiksa";
import type { Finding } from "../domain/finding";

export interface Marked {
  readonly findings: readonly Finding[];
  /** Absent without any. */
  readonly alasanLepas?: readonly Alasan[];
}

export function markChecked(findings: readonly Finding[], stored: readonly Alasan[]): Marked {
  if (stored.length === 0) return { findings };
  const reasons = new Map(stored.map(({ kunci, alasan }) => [kunci, alasan]));
  const codes = new Set(stored.map(({ kunci }) => keyParts(kunci)?.code));
  const keyed = findings.map((finding) => ({
    finding,
    kunci: codes.has(finding.code) ? findingKey(finding) : "",
  }));
  const present = new Set(keyed.map(({ kunci }) => kunci));
  const loose = stored.filter(({ kunci }) => !present.has(kunci));
  const oldReason = oldReasons(loose);
  const marked = keyed.map(({ finding, kunci }) => {
    const diperiksa = kunci === "" ? undefined : reasons.get(kunci);
    if (diperiksa !== undefined) return { ...finding, diperiksa };
    const alasanLama = kunci === "" ? null : oldReason(kunci);
    return alasanLama === null ? finding : { ...finding, alasanLama };
  });
  if (loose.length === 0) return { findings: marked };
  const settled = settledPlaces(keyed.map(({ kunci }) => ({ kunci, checked: reasons.has(kunci) })));
  const alasanLepas = loose.filter(({ kunci }) => !settled.has(placeOf(kunci)));
  return alasanLepas.length > 0 ? { findings: marked, alasanLepas } : { findings: marked };
}

/** Code and place. */
const placeOf = (kunci: string): string => {
  const parts = keyParts(kunci);
  return `${parts?.code ?? ""} ${parts?.place ?? ""}`;
};

/** Code and figures: the finding may have moved with its row. */
const figuresOf = (kunci: string): string => {
  const parts = keyParts(kunci);
  return `${parts?.code ?? ""} ${parts?.figures ?? ""}`;
};

/** The reason that was given at the same place for other figures, else for the same figures at another place. */
function oldReasons(loose: readonly Alasan[]): (kunci: string) => string | null {
  if (loose.length === 0) return () => null;
  const byPlace = new Map(loose.map(({ kunci, alasan }) => [placeOf(kunci), alasan]));
  const byFigures = new Map(loose.map(({ kunci, alasan }) => [figuresOf(kunci), alasan]));
  return (kunci) => byPlace.get(placeOf(kunci)) ?? byFigures.get(figuresOf(kunci)) ?? null;
}

/** Places whose every finding has a reason that counts: an older one there has been replaced. */
function settledPlaces(
  keyed: readonly { readonly kunci: string; readonly checked: boolean }[],
): ReadonlySet<string> {
  const checked = new Set<string>();
  const open = new Set<string>();
  for (const each of keyed) (each.checked ? checked : open).add(placeOf(each.kunci));
  return new Set([...checked].filter((place) => !open.has(place)));
}
