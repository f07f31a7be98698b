import type { Peran } from "../domain/peran";
import type { FoundTable } from "./table/find-tables";

/** Whether `Peran_Blok` is read back as this peran of this blok: `Target_Akhir` is not. */
export type IsSoundName = (peran: Peran, blok: string) => boolean;

/** A name for a table: its number in the report, else a short word of its title or sheet; unique among `taken`. */
export function blokName(
  table: FoundTable,
  perans: readonly Peran[],
  taken: ReadonlySet<string>,
  isSound: IsSoundName,
): string {
  const isGood = (blok: string): boolean => perans.every((peran) => isSound(peran, blok));
  const candidates = [
    ...numberName(table),
    ...shortWords(table.title.title?.text ?? ""),
    ...shortWords(table.view.grid.sheet),
  ];
  return unique(candidates.find(isGood) ?? "Tabel", taken);
}

function unique(blok: string, taken: ReadonlySet<string>): string {
  if (!taken.has(blok.toLowerCase())) return blok;
  let n = 2;
  while (taken.has(`${blok}_${n}`.toLowerCase())) n++;
  return `${blok}_${n}`;
}

const numberName = ({ title }: FoundTable): readonly string[] =>
  title.number === null ? [] : [`T${title.number.replaceAll(".", "")}`];

const COMMON = new Set(
  (
    "tabel capaian kinerja realisasi target sasaran strategis program kegiatan indikator anggaran tahun laporan pengukuran evaluasi hasil " +
    "terhadap dengan yang dan atau pada untuk dari menunjang mendukung daerah kota kabupaten provinsi perangkat lembar sheet data uraian " +
    "perbandingan utama rekapitulasi rencana tujuan renstra akhir lalu kode satuan pagu serapan sisa keterangan bobot arah " +
    "sampai berakhir keadaan bulan desember dinas badan kantor kecamatan pemerintah kementerian republik indonesia"
  ).split(" "),
);

/** Words of a title by which people call a table: abbreviations first (`IKU`), then the first that says something. */
function shortWords(text: string): readonly string[] {
  const words = text
    .normalize("NFKD")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => /^[A-Za-z][A-Za-z0-9]+$/.test(word) && word.length <= 16);
  const short = words.filter((word) => !COMMON.has(word.toLowerCase()));
  const isShouted = text === text.toUpperCase();
  return [
    ...(isShouted ? [] : short.filter((word) => /^[A-Z]{2,5}$/.test(word))),
    ...short.filter((word) => word.length >= 3),
  ];
}
