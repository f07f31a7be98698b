import { MAX_COLUMN, MAX_ROW } from "../../../domain/address";
import type { Sheet } from "../book/book";
import { HostObject } from "./host-object";
import type { Cells, Session } from "./session";

export class FreezePanes extends HostObject {
  readonly typeName = "WorksheetFreezePanes";

  constructor(
    readonly session: Session,
    readonly sheet: Sheet,
  ) {
    super();
  }

  #freeze(frozenRows: number, frozenColumns: number): null {
    this.session.guard.workbook("WorksheetFreezePanes");
    this.session.guard.window("WorksheetFreezePanes");
    this.sheet.setProps({ frozenRows, frozenColumns });
    return null;
  }

  FreezeRows(count = 1): null {
    return this.#freeze(count, 0);
  }
  Unfreeze(): null {
    return this.#freeze(0, 0);
  }
  GetLocationOrNullObject(): Cells | null {
    const { frozenRows, frozenColumns } = this.sheet.props();
    if (frozenRows === 0 && frozenColumns === 0) return null;
    return this.session.make.range(this.sheet, {
      top: 1,
      left: 1,
      bottom: frozenRows || MAX_ROW,
      right: frozenColumns || MAX_COLUMN,
    });
  }
}
