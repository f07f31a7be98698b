import type { KinerjaRow } from "../../domain/assessment";
import { NONE, PROGRAM_HEADINGS, programTitle } from "../../text/sheets";
import type { DraftCell, SheetDraft } from "../sheet/sheet-draft";
import { CENTERED, NOTE, SPANNING, TABLE_TITLE, TEXT } from "../sheet/styles";
import { figureCell } from "./figure-cells";
import { noteLive, type LiveColumns } from "./live-rules";
import { capaianCell, isLive, kriteriaCell } from "./rated-cells";
import { sourceOf, type SheetBasis } from "./sheet-basis";
import { addHeadings } from "./table-headings";

export const PROGRAM_COLUMNS = { target: 4, realisasi: 5, capaian: 6, kriteria: 9 } as const;

/** `Realisasi Program …`: the kegiatan of one programme, rated but outside of the sasaran's mean. */
export function addProgramTable(
  draft: SheetDraft,
  rows: readonly [KinerjaRow, ...KinerjaRow[]],
  title: string | null,
  { basis, live }: { readonly basis: SheetBasis; readonly live: LiveColumns },
): void {
  const { tahun, tahunAkhirRenstra: akhir } = basis.assessment.laporan.pengaturan;
  const headings = PROGRAM_HEADINGS({ tahun, akhir });
  const words = title ?? programTitle(rows[0].program, rows[0].nomorSasaran);
  const top = draft.addWide({ value: words, style: TABLE_TITLE }, 1, headings.length);
  addHeadings(draft, headings);
  const first = draft.nextRow;
  const names = rows.map(kegiatanOf);
  rows.forEach((row, i) => {
    const cells = programRow(row, draft.nextRow, basis);
    const added = draft.add([kegiatanCell(names, i), ...cells]);
    if (isLive(row)) noteLive(live, added);
  });
  mergeKegiatan(draft, names, first);
  draft.addWide(
    {
      value: sourceOf(
        rows.map(({ blok }) => blok),
        basis,
      ),
      style: NOTE,
    },
    1,
    headings.length,
  );
  draft.keep(top - 1, first, first + rows.length - 1);
}

const kegiatanOf = ({ kegiatan, subKegiatan, program }: KinerjaRow): string =>
  subKegiatan ?? kegiatan ?? program ?? "";

const repeats = (names: readonly string[], i: number): boolean =>
  i > 0 && names[i] !== "" && names[i] === names[i - 1];

function kegiatanCell(names: readonly string[], i: number): DraftCell {
  const repeated = repeats(names, i);
  const tall = repeated || (i + 1 < names.length && repeats(names, i + 1));
  return { value: repeated ? null : (names[i] ?? ""), style: tall ? SPANNING : TEXT, tall };
}

/** One cell over the rows of one kegiatan. */
function mergeKegiatan(draft: SheetDraft, names: readonly string[], first: number): void {
  let top = 0;
  for (let i = 1; i <= names.length; i++) {
    if (i < names.length && repeats(names, i)) continue;
    draft.merge({ top: first + top, left: 1, bottom: first + i - 1, right: 1 }, names[top] ?? "", SPANNING);
    top = i;
  }
}

/** Indikator, satuan, target, realisasi, % capaian, realisasi with its unit, end target with its unit, kriteria. */
function programRow(row: KinerjaRow, at: number, basis: SheetBasis): readonly DraftCell[] {
  const bare = { unit: null, empty: "" };
  const capaian = capaianCell(row, { row: at, ...PROGRAM_COLUMNS }, basis);
  return [
    { value: row.indikator, style: TEXT },
    { value: row.satuan ?? "", style: CENTERED },
    figureCell(row, "Target", basis.formulas, bare),
    figureCell(row, "Realisasi", basis.formulas, bare),
    capaian,
    figureCell(row, "Realisasi", basis.formulas, { unit: row.satuan, empty: NONE }),
    figureCell(row, "TargetAkhir", basis.formulas, { unit: row.satuan, empty: NONE }),
    kriteriaCell(
      row.band,
      { row: at, column: PROGRAM_COLUMNS.capaian, live: isLive(row) },
      basis.capaianScale,
    ),
  ];
}
