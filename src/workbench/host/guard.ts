import { ASSUMED, type Assumed } from "./assumptions";
import type { Sheet } from "./book/book";
import { refuse } from "./objects/refusal";

/** The states of a workbook in which Excel refuses changes. Faults switch them on. */
export class Guard {
  constructor(readonly assumed: Assumed = ASSUMED) {
    this.listSeparator = assumed.listSeparator;
  }

  readOnly = false;
  structureProtected = false;
  otherWorkbook = false;
  cellEdit = false;
  /** `,`, `;`, or `none`. */
  listSeparator: string;
  /** Titles of the sheets whose rules cannot be listed. */
  readonly unreadableRules = new Set<string>();

  /** Before cells, formats, rules or names of a sheet change. */
  content(sheet: Sheet, location: string): void {
    if (this.readOnly || sheet.props().isProtected) throw refuse("accessDenied", location);
  }

  /** Before sheets are added, moved, renamed, hidden or deleted. */
  structure(location: string): void {
    if (this.readOnly || this.structureProtected) throw refuse("accessDenied", location);
  }

  /** Before anything else of the workbook changes. */
  workbook(location: string): void {
    if (this.readOnly) throw refuse("accessDenied", location);
  }

  /** Before what needs the workbook's window. */
  window(location: string): void {
    if (this.otherWorkbook) throw refuse("inactiveWorkbook", location);
  }
}
