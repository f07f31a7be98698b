import { RINGKASAN_WORDS } from "../../text/ringkasan-words";
import { inBahasa } from "../../text/words";
import type { SheetBasis } from "../sheets/sheet-basis";

const DOTS = "…………………………";

/** Place and date, office, room for the signature, name and NIP; dotted lines where the workbook does not say. */
export function signatureLines({ assessment, tanggal, bahasa }: SheetBasis): readonly string[] {
  const { kota, jabatan, namaPejabat, nip } = assessment.laporan.pengaturan;
  const words = inBahasa(RINGKASAN_WORDS, bahasa);
  return [
    `${kota ?? DOTS}, ${tanggal}`,
    jabatan ?? DOTS,
    "",
    "",
    namaPejabat ?? DOTS,
    `${words.nip} ${nip ?? DOTS}`,
  ];
}
