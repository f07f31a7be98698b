import type { EditPlan, PaintRule } from "../../domain/edit-plan";
import type { Package } from "../parts/package";
import { ruleSplices } from "../sheet/conditional-formats";
import { fillSplices, type NewCell } from "../sheet/fill-cells";
import { lostReferenceSplices } from "../sheet/lost-references";
import { layoutOf } from "../sheet/layout";
import { spliced } from "../xml/splice";
import { movePivotPriorities } from "./pivot-priorities";
import type { PartDrafts } from "./part-drafts";
import type { StylesDraft } from "./styles-draft";
import type { DraftSheet } from "./workbook-draft";

interface SheetDraft {
  paint: PaintRule[];
  readonly fills: NewCell[];
}

/** What is to be done to the user's sheets: gathered first, so that each is cut and joined once. */
export class SheetDrafts {
  private readonly drafts = new Map<string, SheetDraft>();
  /** Titles of sheets that the plan writes anew or takes out: nothing is to be changed in them. */
  private readonly forgotten: ReadonlySet<string>;
  /** Titles of sheets that go, and with them what formulas find there. */
  private readonly lost: readonly string[];
  private removesPaint = false;

  constructor(
    private readonly parts: Package,
    { edits }: EditPlan,
  ) {
    this.lost = edits.flatMap((edit) => (edit.kind === "remove-sheet" ? [edit.sheet] : []));
    const renewed = edits.flatMap((edit) =>
      edit.kind === "write-sheet" && edit.existing !== null ? [edit.existing] : [],
    );
    this.forgotten = new Set([...this.lost, ...renewed].map((title) => title.toLowerCase()));
  }

  of({ part }: DraftSheet): SheetDraft {
    const draft = this.drafts.get(part) ?? { paint: [], fills: [] };
    this.drafts.set(part, draft);
    return draft;
  }

  /** Every rule of ours goes, those of this plan so far included. */
  removePaint(): void {
    this.removesPaint = true;
    for (const draft of this.drafts.values()) draft.paint = [];
  }

  /** Writes the sheets that change. Tells whether any of them is painted. */
  write(tabs: readonly DraftSheet[], out: PartDrafts, styles: StylesDraft): boolean {
    const users = tabs.filter(
      ({ entry, hasCells, title }) => entry !== null && hasCells && !this.forgotten.has(title.toLowerCase()),
    );
    for (const tab of users) this.writeOne(tab, out, styles);
    return [...this.drafts.values()].some(({ paint }) => paint.length > 0);
  }

  private writeOne({ part, title }: DraftSheet, out: PartDrafts, styles: StylesDraft): void {
    const { paint, fills } = this.drafts.get(part) ?? { paint: [], fills: [] };
    if (!this.removesPaint && paint.length + fills.length + this.lost.length === 0) return;
    const layout = layoutOf(this.parts.bytes(part));
    const rules = ruleSplices(layout, { removeOwn: this.removesPaint, paint, lookNumber: styles.ruleLook });
    const cells = fillSplices(layout, title, fills, (style, cell) =>
      cell.numberFormat === null ? style : styles.withFormat(style, cell.numberFormat),
    );
    const splices = [...cells, ...lostReferenceSplices(layout, this.lost), ...rules.splices];
    if (splices.length > 0) out.write(part, spliced(layout.bytes, splices));
    if (rules.splices.length > 0) movePivotPriorities(this.parts, part, rules.move, out);
  }
}
