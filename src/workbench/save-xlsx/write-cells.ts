import type { HostError } from "../../domain/host-error";
import { err, ok, type Result } from "../../domain/result";
import { writeCalcChain } from "../../xlsx/apply/calc-chain";
import { openStyles } from "../../xlsx/apply/open-styles";
import { PackageLists } from "../../xlsx/apply/package-lists";
import { PartDrafts } from "../../xlsx/apply/part-drafts";
import { browserCodec } from "../../xlsx/codec";
import { Package } from "../../xlsx/parts/package";
import { readWorkbookPart } from "../../xlsx/parts/workbook-part";
import { hostErrorOf } from "../../xlsx/refusal";
import { spliced } from "../../xlsx/xml/splice";
import { readArchive } from "../../xlsx/zip/read-archive";
import { writeArchive } from "../../xlsx/zip/write-archive";
import type { CellEdit } from "./cell-edits";
import { hasJoinedFormulas, patchSplices, type Restyle } from "./patch-sheet";

/** The package with these cells changed, by sheet title; the same bytes where there are none. */
export async function writeCells(
  bytes: Uint8Array,
  fileName: string,
  edits: ReadonlyMap<string, readonly CellEdit[]>,
): Promise<Result<Uint8Array, HostError>> {
  if (edits.size === 0) return ok(bytes);
  try {
    const parts = new Package(readArchive(bytes), browserCodec);
    const workbook = readWorkbookPart(parts, fileName);
    const drafts = new PartDrafts(parts);
    const lists = new PackageLists(parts, workbook.part);
    const styles = openStyles(parts, workbook, { edits: [] });
    const restyle: Restyle = (style, numberFormat) => styles.draft.withFormat(style, numberFormat);
    const renewed = new Set<string>();
    for (const { title, part, sheetId } of workbook.sheets) {
      const own = edits.get(title);
      if (!own) continue;
      const sheet = parts.bytes(part);
      if (hasJoinedFormulas(sheet, own))
        return err({ kind: "unsupported", path: fileName, reason: "shared-formulas" });
      drafts.write(part, spliced(sheet, patchSplices(sheet, own, restyle)));
      renewed.add(sheetId);
    }
    // Styles that are noted down as the product's stay so; what was typed adds to the user's.
    if ([...edits.values()].flat().some(({ numberFormat }) => numberFormat !== null))
      styles.write(drafts, lists, styles.draft.baseline.isKnown);
    writeCalcChain(parts, workbook, renewed, { drafts, lists });
    lists.write(drafts);
    return ok(writeArchive(await drafts.packed()));
  } catch (thrown) {
    return err(hostErrorOf(thrown, fileName));
  }
}
