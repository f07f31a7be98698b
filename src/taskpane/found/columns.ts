import type { Blok } from "../../domain/laporan";
import type { Peran } from "../../domain/peran";

/** Which columns of a table have names, and which useful ones it lacks. */
export interface TableColumns {
  readonly read: readonly Peran[];
  readonly missing: readonly Peran[];
}

/** Without them a table is computed all the same, but less can be said of it. */
const USEFUL = {
  kinerja: ["Sasaran", "Indikator", "Satuan", "Capaian", "Kriteria", "TargetAkhir"],
  anggaran: ["Program", "Serapan", "SisaAnggaran"],
} as const satisfies Record<string, readonly Peran[]>;

export function tableColumns({ texts, numbers, jenis, sasaran, program, barisProgram }: Blok): TableColumns {
  const read = [...Object.keys(texts), ...Object.keys(numbers)] as Peran[];
  const wanted: readonly Peran[] = [
    ...(jenis.kinerja ? USEFUL.kinerja : []),
    ...(jenis.anggaran ? USEFUL.anggaran : []),
  ];
  // A title may name them for the whole table; rows of programmes need no sasaran of their own.
  const said = new Set<Peran>([
    ...read,
    ...(sasaran !== null || barisProgram ? (["Sasaran"] as const) : []),
    ...(program === null ? [] : (["Program"] as const)),
  ]);
  return { read, missing: wanted.filter((peran) => !said.has(peran)) };
}
