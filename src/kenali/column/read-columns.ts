import type { SheetView } from "../grid/sheet-view";
import type { Heading } from "../headings/heading";
import type { FoundTable } from "../table/find-tables";
import type { Evidence, EvidenceRule, Place } from "./evidence";
import { MONEY_RULES } from "./money-rules";
import { PERCENT_RULES } from "./percent-rules";
import { PERIOD_RULES } from "./period-rules";
import { isSerial, profileOf } from "./profile";
import { QUANTITY_RULES } from "./quantity-rules";
import { waktuOf } from "./report-year";
import { isMoneyHeading, roughOf } from "./rough";
import type { TableColumn } from "./table-column";
import { WORD_RULES } from "./word-rules";

/** A column with what the strongest evidence says of it; null where nothing speaks. */
export interface ReadColumn {
  readonly column: TableColumn;
  readonly evidence: Evidence | null;
}

const RULES: readonly EvidenceRule[] = [
  ...WORD_RULES,
  ...PERIOD_RULES,
  ...PERCENT_RULES,
  ...QUANTITY_RULES,
  ...MONEY_RULES,
].sort((a, b) => b.weight - a.weight);

/** Every column of a table, weighed by all rules. `year` is the report's, as far as it is known. */
export function readColumns(table: FoundTable, year: number | null): readonly ReadColumn[] {
  const columns = columnsOf(table, year);
  return columns.map((column, index) => ({ column, evidence: strongest({ column, columns, index }) }));
}

function strongest(place: Place): Evidence | null {
  for (const rule of RULES) {
    const evidence = rule.says(place);
    if (evidence !== null) return evidence;
  }
  return null;
}

function columnsOf(table: FoundTable, year: number | null): readonly TableColumn[] {
  const { headings, view, rows } = table;
  const hasBudget = headings.some(
    (heading) => isMoneyHeading(heading) && !heading.signs.realisasi && !heading.signs.remainder,
  );
  const hasRealisasi = headings.some(({ signs }) => signs.realisasi && !signs.cumulative);
  return headings
    .filter((heading) => !isCovered(view, heading, rows))
    .map((heading) => {
      const profile = profileOf(table, heading.column);
      return {
        heading,
        profile,
        waktu: waktuOf(heading, headings, year),
        rough: roughOf(heading, profile, { hasBudget, hasRealisasi }),
        hidden: view.isHiddenColumn(heading.column),
        serial: isSerial(view, heading.column, rows),
      };
    });
}

/** The right half of a column that is merged over two from its heading down to its last row, as tables from letters are. */
function isCovered(view: SheetView, { row, column }: Heading, [first, last]: FoundTable["rows"]): boolean {
  if (!isRightHalf(view, row, column)) return false;
  for (let at = first; at <= last; at++) if (view.isFilled(at, column)) return false;
  return isRightHalf(view, first, column) || isRightHalf(view, last, column);
}

const isRightHalf = (view: SheetView, row: number, column: number): boolean =>
  (view.mergeAt(row, column)?.left ?? column) < column;
