import { formatCell } from "../../domain/address";
import type { AnggaranRow, SasaranResult } from "../../domain/assessment";
import { ANGGARAN_HEADINGS, TANPA_SASARAN, TITLES, yearLine } from "../../text/sheets";
import { SheetDraft } from "../sheet/sheet-draft";
import { NOTE, SPANNING, SUBTITLE, TEXT, TITLE } from "../sheet/styles";
import { ANGGARAN_COLUMNS, anggaranCells, labelOf, levelOf, moneyWidth } from "./anggaran-cells";
import { subTotalCells, totalCells } from "./anggaran-sums";
import { liveColumns, liveRules, noteLive, type LiveColumns } from "./live-rules";
import { sasaranKey } from "./sasaran-table";
import { finishSheet, sourceOf, type DraftSheet, type SheetBasis } from "./sheet-basis";
import { addHeadings } from "./table-headings";

const LAST_COLUMN = ANGGARAN_HEADINGS.length;

/** `LKjIP Anggaran`: the programmes of each sasaran with their sub-total, then the total. Null without anggaran rows. */
export function anggaranSheet(basis: SheetBasis): DraftSheet | null {
  const { anggaran, sasaran, laporan } = basis.assessment;
  if (anggaran.length === 0) return null;
  const money = moneyWidth(anggaran);
  const draft = new SheetDraft([34, 50, money, money, 12, money, 14]);
  draft.addWide({ value: TITLES.anggaran, style: TITLE }, 1, LAST_COLUMN);
  const subtitle = [laporan.pengaturan.instansi ?? "", yearLine(laporan.pengaturan.tahun)].filter(
    (part) => part !== "",
  );
  draft.addWide({ value: subtitle.join(" – "), style: SUBTITLE }, 1, LAST_COLUMN);
  draft.skip();
  const heading = addHeadings(draft, ANGGARAN_HEADINGS);
  const live = liveColumns(ANGGARAN_COLUMNS.serapan, ANGGARAN_COLUMNS.kriteria);
  const groups = grouped(anggaran);
  const subTotals: number[] = [];
  for (const result of sasaran) {
    const rows = groups.get(sasaranKey(result));
    if (rows) subTotals.push(addGroup(draft, result, rows, { basis, live }));
  }
  const total = draft.add(totalCells(draft.nextRow, subTotals, anyLive(anggaran, basis), basis));
  if (anyLive(anggaran, basis)) {
    noteLive(live, total);
    basis.anchors.total = total;
  }
  draft.addWide(
    {
      value: sourceOf(
        anggaran.map(({ blok }) => blok),
        basis,
      ),
      style: NOTE,
    },
    1,
    LAST_COLUMN,
  );
  draft.keepRest();
  draft.rules.push(...liveRules(live, basis.serapanScale));
  return finishSheet("anggaran", draft, basis, {
    freezeRows: heading + 1,
    titleRows: [heading, heading + 1],
  });
}

function grouped(rows: readonly AnggaranRow[]): ReadonlyMap<number | null, readonly AnggaranRow[]> {
  const groups = new Map<number | null, AnggaranRow[]>();
  for (const row of rows) {
    const group = groups.get(row.nomorSasaran);
    if (group) group.push(row);
    else groups.set(row.nomorSasaran, [row]);
  }
  return groups;
}

/** The rows of one sasaran and their sub-total; gives the row of the sub-total. */
function addGroup(
  draft: SheetDraft,
  result: SasaranResult,
  rows: readonly AnggaranRow[],
  { basis, live }: { readonly basis: SheetBasis; readonly live: LiveColumns },
): number {
  const first = draft.nextRow;
  const name = result.sasaran ?? TANPA_SASARAN;
  rows.forEach((row, i) => {
    const cells = anggaranCells(row, draft.nextRow, basis);
    const added = draft.add([
      { value: i === 0 ? name : null, style: rows.length === 1 ? TEXT : SPANNING, tall: rows.length > 1 },
      { value: labelOf(row), style: LEVELS[levelOf(row)] ?? TEXT },
      ...cells,
    ]);
    if (cells[2]?.formula) noteLive(live, added);
  });
  draft.merge({ top: first, left: 1, bottom: draft.nextRow - 1, right: 1 }, name, SPANNING);
  const isLive = anyLive(rows, basis);
  const added = draft.add(subTotalCells(draft.nextRow, { result, rows, first, live: isLive }, basis));
  draft.keep(first, first, added - 1);
  if (isLive) {
    noteLive(live, added);
    basis.anchors.serapan.set(sasaranKey(result), formatCell(added, ANGGARAN_COLUMNS.serapan));
  }
  return added;
}

const LEVELS = [TEXT, { ...TEXT, indent: 1 }, { ...TEXT, indent: 2 }];

const anyLive = (rows: readonly AnggaranRow[], basis: SheetBasis): boolean =>
  rows.some((row) => anggaranCells(row, 1, basis)[0]?.template != null);
