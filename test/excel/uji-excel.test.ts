import { askExcel, TAKEN } from "../../src/excel/uji/probe";
import { PROBES, type ProbeId } from "../../src/excel/uji/probes";
import { WAYS } from "../../src/excel/uji/ways";
import { ASSUMED, type Assumed } from "../../src/workbench/host/assumptions";
import { stateOf } from "../../src/workbench/host/book/workbook-state";
import { closeAll, openLocal } from "./local-excel";
import { sampleWorkbook } from "./sample-workbook";

/** The questions of the page Uji Excel, asked of the local host. */
afterEach(closeAll);

const IDS = Object.keys(PROBES) as ProbeId[];

async function answered(id: ProbeId, assumed: Partial<Assumed> = {}): Promise<string> {
  const { book } = openLocal(sampleWorkbook(), { assumed });
  const before = JSON.stringify(stateOf(book));
  const found = await askExcel(PROBES[id], "Uji Excel");
  expect(JSON.stringify(stateOf(book))).toBe(before);
  return found;
}

test.each(IDS)(
  "%s: the host answers as the file of assumptions says, and the workbook is as before",
  async (id) => {
    expect(await answered(id)).toBe(ASSUMED[id]);
  },
);

/** What another Excel may answer. */
const OTHERWISE: Partial<Assumed> = {
  areasAddress: "cut",
  mergeFromOutside: "seen",
  visibleRows: "NotImplemented",
  newRule: "last",
  ruleFormula: "localised",
  nameFormula: "localised",
  nameValue: "other",
  hiddenName: "lost",
  apostrophe: "shown",
  typedText: "string",
  oneFormat: "InvalidArgument",
  fitToWidth: "lost",
  paperAfterFit: "lost",
  traces: "none",
  errorLocation: "none",
};
/** What is refused all the same: by the workbook behind the host, or by every Excel. */
const FIXED: readonly ProbeId[] = [
  "batch",
  "titleTooLong",
  "titleTaken",
  "missingSheet",
  "protectedSheet",
  "mergeAcross",
];

const CASES = IDS.filter((id) => !FIXED.includes(id)).flatMap((id): (readonly [ProbeId, string])[] =>
  id === "listSeparator"
    ? [
        [id, ";"],
        [id, "none"],
      ]
    : id in WAYS
      ? [[id, OTHERWISE[id] ?? ""]]
      : [
          [id, TAKEN],
          [id, "GeneralException"],
        ],
);

test.each(CASES)("one line changed, and the host is another Excel: %s is %s", async (id, other) => {
  expect(await answered(id, { [id]: other })).toBe(other);
});
