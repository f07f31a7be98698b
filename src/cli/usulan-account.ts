import { formatCellRef } from "../domain/address";
import type { Assessment } from "../domain/assessment";
import type { Usulan } from "../domain/usulan";
import type { Bahasa } from "../text/bahasa";
import { commandText } from "../text/command-line";
import { questionText } from "../text/kenali";
import { unusableSentence } from "./account";
import type { FileJob } from "./run-file";
import { line } from "./terminal";

/** What --kenali has named, and what it has left open with the cell that it is about, a line each. */
export function usulanAccount({ tabel, terpotong }: Usulan, bahasa: Bahasa): string {
  const { recognised, leftOpen, cutOff } = commandText(bahasa);
  const lines = [
    ...tabel
      .filter(({ yakin }) => yakin)
      .map(({ blok, lembar, kolom, baris }) =>
        recognised(blok, lembar, kolom.filter(({ yakin }) => yakin).length, baris[1] - baris[0] + 1),
      ),
    ...tabel.flatMap(({ pertanyaan }) =>
      pertanyaan.map((question) => leftOpen(formatCellRef(question.sel), questionText(question, bahasa))),
    ),
    ...terpotong.map(({ lembar, baris, kolom }) => cutOff(lembar, baris, kolom)),
  ];
  return lines.map(line).join("");
}

/** Why nothing could be computed, and what --kenali found or would find. */
export function noTableSentence(
  { bahasa, input, kenali }: Pick<FileJob, "bahasa" | "input" | "kenali">,
  assessment: Assessment,
  usulan: Usulan | null,
): string {
  const { kenaliWouldRead, kenaliLeftOpen } = commandText(bahasa);
  const found = usulan?.tabel ?? [];
  const more = kenali
    ? kenaliLeftOpen(found.length)
    : kenaliWouldRead(found.filter(({ yakin }) => yakin).length);
  return unusableSentence(assessment, input.shown, bahasa) + more;
}
