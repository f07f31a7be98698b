import type { Applied, Workbook } from "../app/ports";
import type { CellRef } from "../domain/address";
import type { EditPlan } from "../domain/edit-plan";
import type { WorkbookGrid } from "../domain/grid";
import type { HostError } from "../domain/host-error";
import { ROLE_NAME } from "../domain/marks";
import { err, ok, type Result } from "../domain/result";
import type { ChooseNames, Outline, Snapshot } from "../domain/snapshot";
import { applyPlan } from "./apply/apply-plan";
import { refuseBeyondLimits } from "./apply/limits";
import { refuseObstacles } from "./apply/obstacles";
import { browserCodec, type Codec } from "./codec";
import { formulasUsing } from "./formulas-using";
import { Package } from "./parts/package";
import { readWorkbookPart, type WorkbookPart } from "./parts/workbook-part";
import { readGrid } from "./read-grid";
import { readOutline } from "./read-outline";
import { readSnapshot } from "./read-snapshot";
import { hostErrorOf, Refusal } from "./refusal";
import { refuseContainer } from "./zip/container";
import { readArchive } from "./zip/read-archive";
import { archiveSize, writeArchive } from "./zip/write-archive";

/**
 * Opens the bytes of an .xlsx or .xlsm. Cheap: only the directory of the package and the workbook's own list of
 * sheets and names are read. `path` is what errors name. Node's zlib may be passed as `codec` for speed.
 */
export function openWorkbook(
  bytes: Uint8Array,
  path: string,
  codec: Codec = browserCodec,
): Result<XlsxWorkbook, HostError> {
  return guarded(path, () => {
    refuseContainer(bytes);
    const parts = new Package(readArchive(bytes), codec);
    return new XlsxWorkbook(path, parts, readWorkbookPart(parts, path));
  });
}

/** An .xlsx file as a Workbook: what a plan does not ask for keeps its bytes. */
export class XlsxWorkbook implements Workbook {
  constructor(
    private readonly path: string,
    private parts: Package,
    private workbook: WorkbookPart,
  ) {}

  read(choose: ChooseNames): Promise<Result<Snapshot, HostError>> {
    return Promise.resolve(
      guarded(this.path, () =>
        readSnapshot(this.parts, this.workbook, readOutline(this.parts, this.workbook), choose),
      ),
    );
  }

  readGrid(): Promise<Result<WorkbookGrid, HostError>> {
    return Promise.resolve(
      guarded(this.path, () => readGrid(this.parts, this.workbook, readOutline(this.parts, this.workbook))),
    );
  }

  formulasUsing(names: readonly string[]): Promise<Result<readonly CellRef[], HostError>> {
    return Promise.resolve(
      guarded(this.path, () =>
        formulasUsing(this.parts, this.workbook, readOutline(this.parts, this.workbook), names),
      ),
    );
  }

  async apply(plan: EditPlan, basis: Snapshot): Promise<Result<Applied, HostError>> {
    try {
      refuseChange(this.workbook, basis.outline);
      refuseBeyondLimits(plan);
      refuseObstacles(this.parts, this.workbook, plan);
      const { entries, sheets } = await applyPlan(this.parts, this.workbook, plan);
      const parts = new Package(entries, this.parts.codec);
      // Read again before it is taken over: what cannot be opened or put together is never given out.
      archiveSize(entries);
      this.workbook = readWorkbookPart(parts, this.path);
      this.parts = parts;
      return ok({ sheets });
    } catch (thrown) {
      return err(hostErrorOf(thrown, this.path));
    }
  }

  /** A sheet of the product's is in it. */
  get hasOwnSheets(): boolean {
    return this.workbook.names.some(
      ({ name, localSheetId }) => localSheetId !== null && name.toLowerCase() === ROLE_NAME.toLowerCase(),
    );
  }

  /** The package as it now is. */
  toBytes(): Uint8Array {
    return writeArchive(this.parts.entries);
  }
}

function guarded<T>(path: string, work: () => T): Result<T, HostError> {
  try {
    return ok(work());
  } catch (thrown) {
    return err(hostErrorOf(thrown, path));
  }
}

/** A plan made from another state of the workbook is not carried out. */
function refuseChange({ sheets }: WorkbookPart, outline: Outline): void {
  const differs =
    sheets.length !== outline.sheets.length ||
    sheets.some(({ title }, i) => title !== outline.sheets[i]?.title);
  if (differs)
    throw new Refusal({
      kind: "changed-meanwhile",
      where: sheets.find(({ title }, i) => title !== outline.sheets[i]?.title)?.title ?? "",
    });
}
