import { formatSheetRect } from "../../domain/address";
import type {
  DefineName,
  Edit,
  EditPlan,
  FillCells,
  Paint,
  RemoveName,
  WriteCell,
  WriteSheet,
} from "../../domain/edit-plan";
import { ROLE_NAME } from "../../domain/marks";
import type { Package } from "../parts/package";
import type { WorkbookPart } from "../parts/workbook-part";
import { Refusal } from "../refusal";
import { writeSheet } from "../sheet/write-sheet";
import type { Entry } from "../zip/entry";
import { writeAppProperties } from "./app-properties";
import { writeCalcChain } from "./calc-chain";
import { PackageLists } from "./package-lists";
import { PartDrafts } from "./part-drafts";
import { SheetDrafts } from "./sheet-drafts";
import { openStyles, type OpenStyles } from "./open-styles";
import { addSheet, dropSheetPart } from "./tabs";
import { WorkbookDraft, type DraftSheet } from "./workbook-draft";
import { workbookChunks } from "./write-workbook";

export interface AppliedPlan {
  readonly entries: readonly Entry[];
  readonly sheets: readonly string[];
}

/** The package's entries after a plan. Works on drafts: whatever goes wrong, the package is as it was. */
export async function applyPlan(
  parts: Package,
  workbook: WorkbookPart,
  plan: EditPlan,
): Promise<AppliedPlan> {
  const run = new PlanRun(parts, workbook, plan);
  run.changeSheets();
  for (const edit of plan.edits) run.carryOut(edit);
  const entries = await run.finish();
  return { entries, sheets: run.written };
}

class PlanRun {
  readonly written: string[] = [];
  private readonly drafts: PartDrafts;
  private readonly lists: PackageLists;
  private readonly tabs: WorkbookDraft;
  private readonly styles: OpenStyles;
  private readonly sheets: SheetDrafts;
  /** sheetIds whose cells are no longer those that the calculation chain knows. */
  private readonly renewed = new Set<string>();
  private calculates = false;
  private isPainted = false;

  constructor(
    private readonly parts: Package,
    private readonly workbook: WorkbookPart,
    private readonly plan: EditPlan,
  ) {
    this.drafts = new PartDrafts(parts);
    this.lists = new PackageLists(parts, workbook.part);
    this.tabs = new WorkbookDraft(workbook);
    this.styles = openStyles(parts, workbook, plan);
    this.sheets = new SheetDrafts(parts, plan);
  }

  /** The user's sheets first: packing the largest of them then goes on while the product's are written. */
  changeSheets(): void {
    for (const edit of this.plan.edits) {
      if (edit.kind === "remove-paint") this.sheets.removePaint();
      else if (edit.kind === "paint") this.paint(edit);
      else if (edit.kind === "fill") this.fill(edit);
      else if (edit.kind === "cell") this.change(edit);
    }
    this.isPainted = this.sheets.write(this.tabs.sheets, this.drafts, this.styles.draft);
  }

  /** Everything else, in the plan's order. */
  carryOut(edit: Edit): void {
    switch (edit.kind) {
      case "write-sheet":
        return this.writeSheet(edit);
      case "remove-sheet":
        return this.removeSheet(this.tab(edit.sheet));
      case "define-name":
        return this.tabs.define(edit, this.scope(edit));
      case "remove-name":
        return this.removeName(edit);
    }
  }

  private paint({ sheet, rules }: Paint): void {
    this.sheets.of(this.tab(sheet)).paint.push(...rules);
  }

  private fill({ sheet, cells }: FillCells): void {
    if (cells.length === 0) return;
    this.sheets.of(this.tab(sheet)).fills.push(...cells.map((cell) => ({ ...cell, over: false })));
    this.calculates = true;
  }

  private change({ sheet, row, column, value, numberFormat }: WriteCell): void {
    const cell = { row, column, value, numberFormat, formula: null, over: true };
    this.sheets.of(this.tab(sheet)).fills.push(cell);
    this.calculates = true;
  }

  private writeSheet(edit: WriteSheet): void {
    const existing = edit.existing === null ? null : this.tab(edit.existing);
    const { dialect } = this.workbook;
    const tab =
      existing ??
      addSheet(edit.title, {
        parts: this.parts,
        drafts: this.drafts,
        lists: this.lists,
        tabs: this.tabs,
        dialect,
      });
    if (existing) this.renew(existing);
    this.drafts.write(tab.part, writeSheet(edit, this.styles.forSheet(edit.styles), dialect));
    if (edit.role !== null)
      this.tabs.define({ name: ROLE_NAME, refersTo: `"${edit.role}"`, hidden: true }, tab);
    this.definePrintTitles(edit, tab);
    this.definePrintArea(edit, tab);
    this.calculates ||= edit.rows.some(({ cells }) => cells.some(({ formula }) => formula !== null));
    this.written.push(tab.title);
  }

  private definePrintTitles({ print: { titleRows } }: WriteSheet, tab: DraftSheet): void {
    const name = "_xlnm.Print_Titles";
    if (titleRows === null) this.tabs.undefine(name, tab);
    else this.tabs.define({ name, refersTo: this.tabs.rowsOf(tab, titleRows), hidden: false }, tab);
  }

  private definePrintArea({ print: { area } }: WriteSheet, tab: DraftSheet): void {
    const name = "_xlnm.Print_Area";
    if (area === undefined) this.tabs.undefine(name, tab);
    else this.tabs.define({ name, refersTo: formatSheetRect(tab.title, area), hidden: false }, tab);
  }

  private renew(tab: DraftSheet): void {
    this.renewed.add(tab.sheetId);
    dropSheetPart(tab, { parts: this.parts, drafts: this.drafts, lists: this.lists, keepSheet: true });
  }

  private removeSheet(tab: DraftSheet): void {
    this.renewed.add(tab.sheetId);
    this.tabs.remove(tab);
    dropSheetPart(tab, { parts: this.parts, drafts: this.drafts, lists: this.lists, keepSheet: false });
  }

  /** Names of a tab that went in this plan went with it. */
  private removeName({ name, scope }: RemoveName): void {
    const tab = scope === null ? null : this.tabs.sheet(scope);
    if (tab !== undefined) this.tabs.undefine(name, tab);
  }

  private tab(title: string): DraftSheet {
    const found = this.tabs.sheet(title);
    if (!found) throw new Refusal({ kind: "changed-meanwhile", where: title });
    return found;
  }

  private scope = ({ scope }: DefineName): DraftSheet | null => (scope === null ? null : this.tab(scope));

  async finish(): Promise<readonly Entry[]> {
    const { parts, drafts, lists, tabs, styles, workbook } = this;
    // A plan that does not take the old paint off leaves what is there.
    const isOurs =
      this.isPainted || tabs.hasRole || !this.plan.edits.some(({ kind }) => kind === "remove-paint");
    styles.write(drafts, lists, isOurs);
    drafts.write(workbook.part, workbookChunks(tabs, { calculate: this.calculates, clean: !isOurs }));
    writeCalcChain(parts, workbook, this.renewed, { drafts, lists });
    writeAppProperties(parts, drafts, tabs);
    lists.write(drafts);
    return drafts.packed();
  }
}
