import type { CellStyle, EditPlan } from "../../domain/edit-plan";
import type { Dialect } from "../parts/namespaces";
import type { Package } from "../parts/package";
import { readStyles } from "../parts/styles-part";
import type { WorkbookPart } from "../parts/workbook-part";
import type { SheetStyles } from "../sheet/cell-writer";
import { encode } from "../xml/encode-text";
import { parseXml } from "../xml/tree";
import type { PackageLists } from "./package-lists";
import type { PartDrafts } from "./part-drafts";
import { styleUse } from "./style-use";
import { StylesDraft } from "./styles-draft";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

export interface OpenStyles {
  readonly draft: StylesDraft;
  forSheet(styles: readonly CellStyle[]): SheetStyles;
  /** `isOurs`: something of the product's is left in the workbook. */
  write(drafts: PartDrafts, lists: PackageLists, isOurs: boolean): void;
}

/** The styles part, with what an earlier run added and nobody uses already taken out. */
export function openStyles(parts: Package, workbook: WorkbookPart, plan: EditPlan): OpenStyles {
  const entry = readStyles(parts, workbook);
  const root = entry?.root ?? parseXml(encode(newStyles(workbook.dialect)));
  const draft = new StylesDraft(root, (from) => styleUse(parts, questionOf(workbook, plan), from));
  return {
    draft,
    forSheet: (styles) => sheetStyles(draft, styles),
    write(drafts, lists, isOurs) {
      if (entry) writeInto(entry.name, draft, { drafts, lists, isOurs });
      else if (draft.grew) addPart(draft, workbook, { drafts, lists, isOurs });
    },
  };
}

interface Output {
  readonly drafts: PartDrafts;
  readonly lists: PackageLists;
  readonly isOurs: boolean;
}

function writeInto(name: string, draft: StylesDraft, { drafts, lists, isOurs }: Output): void {
  if (isOurs || draft.grew || !draft.baseline.wasAbsent("part"))
    return drafts.write(name, draft.chunks(isOurs));
  drafts.remove(name);
  lists.remove(name, lists.relationshipId(name));
}

function addPart(
  draft: StylesDraft,
  { part, dialect }: WorkbookPart,
  { drafts, lists, isOurs }: Output,
): void {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const name = drafts.freeName((number) => `${folder}styles${number === 1 ? "" : number}.xml`);
  drafts.write(name, draft.chunks(isOurs));
  lists.add({
    name,
    contentType: CONTENT_TYPE,
    relationshipId: lists.freeId(),
    relationshipType: `${dialect.relationships}/styles`,
  });
}

/** Only the sheets that are neither taken out nor written anew are asked what they use. */
function questionOf(workbook: WorkbookPart, { edits }: EditPlan) {
  const renewed = new Set(
    edits.flatMap((edit) => {
      if (edit.kind === "remove-sheet") return [edit.sheet.toLowerCase()];
      return edit.kind === "write-sheet" && edit.existing !== null ? [edit.existing.toLowerCase()] : [];
    }),
  );
  return {
    sheetParts: workbook.sheets.flatMap(({ title, part, hasCells }) =>
      hasCells && !renewed.has(title.toLowerCase()) ? [part] : [],
    ),
    withoutOwnRules: edits.some(({ kind }) => kind === "remove-paint"),
  };
}

function sheetStyles(draft: StylesDraft, styles: readonly CellStyle[]): SheetStyles {
  const plain = styles.map((style) => draft.cellStyle(style, false));
  const quoted = new Map<number, number>();
  return {
    plain,
    lookNumber: draft.ruleLook,
    quoted(index) {
      const style = styles[index];
      const number = quoted.get(index) ?? (style ? draft.cellStyle(style, true) : 0);
      quoted.set(index, number);
      return number;
    },
  };
}

/** A workbook may have no styles at all: then the part is ours, which its comment says. */
const newStyles = ({ main }: Dialect): string =>
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<styleSheet xmlns="${main}">`,
    "<!--LKjIP numFmts=-1 fonts=-1 fills=-1 borders=-1 cellStyleXfs=-1 cellXfs=-1 dxfs=-1 part=-1-->",
    "</styleSheet>",
  ].join("");
